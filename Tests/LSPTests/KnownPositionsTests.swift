import Annotate
import JSON
import Support
import Testing

@testable import LSP

@Suite struct KnownPositionsTests {
  /// After random edits, what is still known is what counting gives; where an edit adds no line, what stands on other
  /// lines stays known.
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func knowsWhatCountingGives(seed: UInt64) throws {
    var random = RandomText(seed: seed)
    var kept = 0
    for _ in 0..<40 {
      let text = random.validText(pieces: 30)
      let workspace = Workspace()
      let item = try TextDocumentItem(
        JSONValue.parse(Array(#"{"uri":"a:b","version":1,"text":\#(Client.quoted(text))}"#.utf8)))
      var document = OpenDocument(item, workspace: workspace)
      for _ in 0..<6 {
        remember(&document, &random)
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
        for offset in 0...document.text.count {
          guard let position = document.positions[offset] else { continue }
          kept += 1
          #expect(position == document.lines.position(of: offset, in: .utf16), "\(offset) after \(change)")
        }
      }
    }
    #expect(kept > 1000)
  }

  private func remember(_ document: inout OpenDocument, _ random: inout RandomText) {
    var positions = KnownPositions()
    for offset in (0...document.text.count).shuffled(using: &random.generator).prefix(20) {
      positions.add(offset, document.lines.position(of: offset, in: .utf16))
    }
    document.positions = positions
  }
}
