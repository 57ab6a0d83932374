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

  /// A rule that is asked alone says what it says among all others.
  @Test(arguments: Rules.all.map { $0.name }.filter { $0 != Rules.unusedAllow })
  func saysTheSameAlone(name: RuleName) {
    var settings = Settings()
    settings.only = [name]
    let alone = Workspace().limited(by: settings)
    for rule in Rules.all {
      let document = Array(rule.firing.utf8)
      let expected = Snapshot(document).findings().filter { $0.rule == name }.map { "\($0)" }
      #expect(Snapshot(document, path: nil, workspace: alone).findings().map { "\($0)" } == expected)
      #expect(Snapshot.findings(of: document, path: nil, workspace: alone).map { "\($0)" } == expected)
    }
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
