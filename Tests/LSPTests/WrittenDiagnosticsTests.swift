import Annotate
import JSON
import Support
import Testing

@testable import LSP

@Suite struct WrittenDiagnosticsTests {
  /// After random edits, what is written with the help of what was written before is what is written without it; where an
  /// edit adds no line, what stands on other lines is not written anew.
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func writesWhatIsWrittenAnew(seed: UInt64) throws {
    var random = RandomText(seed: seed)
    var session = Session(serverVersion: "test", parentWatch: ParentWatch(every: .seconds(3)) {})
    session.client.diagnostics.hasData = true
    session.client.diagnostics.hasRelatedInformation = true
    var known = 0
    for _ in 0..<30 {
      let text = random.validText(pieces: 30)
      let item = try TextDocumentItem(
        JSONValue.parse(Array(#"{"uri":"file:///a.anno","version":1,"text":\#(Client.quoted(text))}"#.utf8)))
      var document = OpenDocument(item, workspace: Workspace())
      for _ in 0..<6 {
        var unknowing = document
        unknowing.diagnostics = WrittenDiagnostics()
        let report = DiagnosticReport(document, session)
        #expect(report.items == DiagnosticReport(unknowing, session).items)
        let findings = document.snapshot.findings(atMost: DiagnosticReport.limit).told
        known += findings.count { document.diagnostics.take($0) != nil }
        document.diagnostics = report.written
        let range = random.range(in: document.text.count)
        let start = document.lines.position(of: range.lowerBound, in: .utf16)
        let end = document.lines.position(of: range.upperBound, in: .utf16)
        let isWhole = Int.random(in: 0..<8, using: &random.generator) == 0
        let replacement = random.validText(pieces: 2)
        let change =
          isWhole
          ? Client.whole(document.text.string(in: 0..<document.text.count) + replacement)
          : Client.part(start.line, start.column, end.line, end.column, replacement)
        document.apply(try TextDocumentContentChange(JSONValue.parse(Array(change.utf8))), encoding: .utf16)
        document.refresh()
      }
    }
    #expect(known > 100)
  }
}
