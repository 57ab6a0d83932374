import Support
import Testing

@testable import Annotate

/// `docs/format.md` is what the program does: its examples are checked and stripped as the page says they are.
@Suite struct FormatDocumentTests {
  struct Example: CustomTestStringConvertible {
    let document: String
    /// The rule whose findings it has; nil for none of weight.
    let rule: String?
    let stripped: String?
    let line: Int

    var testDescription: String { "docs/format.md:\(line)" }
  }

  static let blocks = FencedBlock.all(in: (try? PackageFiles.string("docs/format.md")) ?? "")

  static let examples: [Example] = blocks.indices.compactMap { index in
    let block = blocks[index]
    let words = block.info.split(separator: " ")
    guard words.first == "anno" else { return nil }
    let next = blocks.indices.contains(index + 1) ? blocks[index + 1] : nil
    let stripped = next.flatMap { $0.followsBlock && $0.info == "text" ? $0.content : nil }
    let rule = words.dropFirst().first.map { String($0.dropFirst("error=".count)) }
    return Example(document: block.content, rule: rule, stripped: stripped, line: block.line)
  }

  @Test func thePageIsThere() {
    #expect(Self.examples.count > 40)
    #expect(Self.examples.allSatisfy { $0.rule != "" })
  }

  @Test(arguments: examples)
  func hasTheFindingsThatThePageStates(example: Example) {
    let findings = Snapshot(Array(example.document.utf8)).findings()
    if let rule = example.rule {
      #expect(Set(findings.map(\.rule.description)) == [rule])
    } else {
      #expect(findings.filter { $0.severity <= .warning }.map { "\($0.rule): \($0.message)" } == [])
    }
  }

  @Test(arguments: examples.filter { $0.stripped != nil })
  func stripsToTheTextThatThePageStates(example: Example) {
    let stripped = String(decoding: Strip.strip(Array(example.document.utf8)), as: UTF8.self)
    #expect(stripped == example.stripped)
  }

  @Test(arguments: Rules.all.map { $0.name.description })
  func thePageShowsEveryRule(name: String) {
    #expect(Self.examples.contains { $0.rule == name })
  }
}
