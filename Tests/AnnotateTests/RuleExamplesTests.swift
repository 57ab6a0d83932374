import Testing

@testable import Annotate

/// What holds of every rule's manual page.
@Suite struct RuleExamplesTests {
  @Test(arguments: Rules.all.map { $0.name.description })
  func thePageIsRight(name: String) throws {
    let rule = try #require(Rules.rule(named: name))
    #expect(name == kebabCase("\(rule)"))
    #expect(!rule.summary.isEmpty && !rule.explanation.isEmpty)
    #expect(rule.summary.hasSuffix(".") && !rule.summary.contains("\n"))
    #expect(findings(rule.firing).contains(name), "the firing example is silent")
    #expect(!findings(rule.silent).contains(name), "the silent example fires")
    for document in [rule.firing, rule.silent] { #expect(document.hasSuffix("\n")) }
  }

  @Test func everyRuleHasAName() {
    #expect(Set(Rules.all.map { $0.name }).count == Rules.all.count)
    #expect(Rules.all.count <= 64, "RuleSet has a bit for each of 64 rules")
  }

  private func findings(_ document: String) -> [String] {
    Snapshot(Array(document.utf8)).findings().map(\.rule.description)
  }

  private func kebabCase(_ type: String) -> String {
    var result = ""
    for character in type {
      if character.isUppercase, !result.isEmpty { result += "-" }
      result += character.lowercased()
    }
    return result
  }
}
