import Annotate
import Foundation
import Support
import Testing

/// What the rules say of documents, and what their fixes make of them: each file of `Tests/Fixtures/references` holds
/// cases, a document and what is expected of it. `ANNOTATE_REWRITE=1` writes the expectations anew.
@Suite struct ReferenceRuleTests {
  /// The rules that these files are about; what others say of the documents does not matter.
  static let rules = [
    "unknown-reference", "ambiguous-reference", "wrong-kind-of-reference", "cited-before-issued", "office-not-held",
    "body-did-not-exist", "name-mismatch", "unattributed-speech",
  ].map { RuleName($0) }
  static let files = PackageFiles.list("Tests/Fixtures/references", suffix: ".txt")

  @Test func thereAreCases() {
    #expect(!Self.files.isEmpty)
  }

  @Test(arguments: files) func reports(file: String) throws {
    let cases = try PackageFiles.string(file).components(separatedBy: "==== ").dropFirst().map(Case.init)
    for test in cases {
      let report = describe(test.document)
      if !PackageFiles.isRewriting { #expect(report == test.expected, "\(file): \(test.title)") }
    }
    guard PackageFiles.isRewriting else { return }
    let text = cases.map { "==== \($0.title)\n\($0.document)----\n\(describe($0.document))" }.joined()
    try Data(text.utf8).write(to: PackageFiles.root.appendingPathComponent(file))
  }

  private struct Case {
    let title: String
    let document: String
    let expected: String

    init(_ text: String) {
      let lines = text.components(separatedBy: "\n")
      let divider = lines.firstIndex(of: "----") ?? lines.count - 1
      title = lines[0]
      document = lines[1..<divider].map { $0 + "\n" }.joined()
      expected = lines[(divider + 1)...].joined(separator: "\n")
    }
  }

  /// A paragraph for each finding: its place, severity and rule, its message, and behind each fix's title the line as
  /// the fix makes it.
  private func describe(_ document: String) -> String {
    let bytes = Array(document.utf8)
    let snapshot = Snapshot(bytes)
    let lines = snapshot.lineIndex
    var result = ""
    for finding in snapshot.findings() where Self.rules.contains(finding.rule) {
      let words = snapshot.text.string(in: finding.range)
      let line = lines.line(of: finding.range.lowerBound)
      result += "\(line + 1): \(finding.severity.name) \(finding.rule) «\(words)»\n  \(finding.message)\n"
      for related in finding.related {
        guard let place = related.place else {
          result += "  related: nowhere\n"
          continue
        }
        let target = place.file == .this ? snapshot.text.string(in: place.selection) : "\(place.file)"
        result += "  at \(target): \(related.message)\n"
      }
      for fix in finding.fixes {
        let fixed = SourceText(fix.edits.applied(to: bytes))
        let after = fixed.string(in: LineIndex(fixed).range(ofLine: line)).trimmingCharacters(in: .newlines)
        result += "  fix\(fix.isPreferred ? " (preferred)" : ""): \(fix.title)\n    \(after)\n"
      }
    }
    return result + "\n"
  }
}
