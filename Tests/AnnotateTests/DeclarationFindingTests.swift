import Support
import Testing

@testable import Annotate

/// What the rules say about declarations and allowances, and where.
@Suite struct DeclarationFindingTests {
  static let otherFile = "%official @khac Người Khác\n"

  @Test(arguments: duplicates + unused + allows)
  func speaks(of finding: FindingCase) {
    #expect(finding.problem(otherFile: Self.otherFile) == nil)
  }

  static let duplicates = [
    FindingCase(
      "duplicate-declaration", "%official ⟦@a⟧ A\n\n%official ⟦@a⟧ B\n%organization &a C\n",
      "“@a” is declared twice, as “A” and as “B”", "as “B” and as “A”"),
    FindingCase("duplicate-declaration", "%official ⟦@a⟧ A\n%official ⟦@a⟧ B\n%official ⟦@a⟧ C\n", "“B”", "“A”", "“A”"),
    FindingCase("duplicate-declaration", "%official @khac Tôi\n"),
    FindingCase(
      "duplicate-declaration", "%official ⟦@khac⟧ Tôi\n", "as “Tôi” and as “Người Khác” in other.anno",
      isRegistryFile: true),
    FindingCase(
      "duplicate-declaration", "%official ⟦@a⟧ A\n%allow duplicate-declaration\n%official @a B\n", "“A” and as “B”"),
    FindingCase(
      "shadowed-declaration", "%official ⟦@khac⟧ Tôi\n",
      "This hides the declaration of “@khac” (“Người Khác”) in the workspace's registry."),
    FindingCase("shadowed-declaration", "%official @khac Tôi\n", isRegistryFile: true),
    FindingCase(
      "shadowed-declaration", "%organization ⟦&bo-chinh-tri⟧ B\n", "in the built-in registry", isRegistryFile: true),
  ]

  static let unused = [
    FindingCase(
      "unused-declaration", "Một.\n\n%official ⟦@a⟧ A\n%  born 1950\n\nHai.\n",
      "Nothing in this article refers to “@a” (“A”)",
      fixed: "Một.\n\nHai.\n"),
    FindingCase("unused-declaration", "Một.\n%official ⟦@a⟧ A\nHai.\n", "", fixed: "Một.\n%\nHai.\n"),
    FindingCase("unused-declaration", "Một.\n%official ⟦@a⟧ A\n\nHai.\n", "", fixed: "Một.\n\nHai.\n"),
    FindingCase("unused-declaration", "Một.\\\n%official ⟦@a⟧ A\n\nHai.\n", "", fixed: "Một.\\\n%\n\nHai.\n"),
    FindingCase("unused-declaration", "\u{FEFF}%official ⟦@a⟧ A\r\n\r\nHai.\r\n", "", fixed: "\u{FEFF}Hai.\r\n"),
    FindingCase(
      "unused-declaration", "%title T\n%allow stray-closer\n%official ⟦@a⟧ A\n%  born 1\n%\n\nA\n", "",
      fixed: "%title T\n%\n\nA\n"),
    FindingCase("unused-declaration", "Một\n\n%official ⟦@a⟧ A", "", fixed: "Một\n\n"),
    FindingCase("unused-declaration", "%official @a A\n%official @a B\n\n<@a|A>"),
    FindingCase("unused-declaration", "%official @a A\n\n%speaker A\n\nTôi.\n"),
    FindingCase(
      "unused-declaration", "%official @a A\n%alias @a B\n%organization &b C\n%official ⟦@d⟧ D\n%  role 2010 &b E\n",
      "“@d”"),
    FindingCase("unused-declaration", "%organization &a A\n\n<:? to=&a|B>\n"),
    FindingCase("unused-declaration", "%official @a A\n", isRegistryFile: true),
    FindingCase("unused-declaration", "%allow unused-declaration\n%official @a A\n%official ⟦@b⟧ B\n", "“@b”"),
    FindingCase("unused-declaration", "%allow unused-declaration\n\n%official @a A\n\n%official @b B\n"),
  ]

  static let allows = [
    FindingCase(
      "unknown-rule", "%allow ⟦stray-closers⟧ unused-allow -- x y\n",
      "There is no rule “stray-closers”; did you mean “stray-closer”?",
      fixed: "%allow stray-closer unused-allow -- x y\n"),
    FindingCase(
      "unknown-rule", "%allow stray-closer ⟦--vì⟧ sao\n", "A space stands between “--” and the reason.",
      fixed: "%allow stray-closer -- vì sao\n"),
    FindingCase("unknown-rule", "%allow ⟦abc⟧ ⟦def⟧\n", "There is no rule “abc”: take it out", "“def”"),
    FindingCase(
      "unused-allow", "%allow ⟦stray-closer⟧ -- x\n\nA.\n",
      "“stray-closer” has nothing to say in this file: take the “%allow” out.", fixed: "A.\n"),
    FindingCase(
      "unused-allow", "A.\n\n%allow ⟦stray-closer⟧\nB.\n\n<@?|C>>\n", "in the paragraph below it",
      fixed: "A.\n\nB.\n\n<@?|C>>\n"),
    FindingCase("unused-allow", "A.\n%allow ⟦stray-closer⟧\nB.\n", "", fixed: "A.\n%\nB.\n"),
    FindingCase(
      "unused-allow", "A.\n\n%allow stray-closer\n%allow ⟦unclosed-span⟧\n\n%% x\n\n<@?|C>>\n", "“unclosed-span”"),
    FindingCase("unused-allow", "A.\n\n%allow ⟦stray-closer⟧\n", "in the paragraph below it"),
    FindingCase(
      "unused-allow", "%allow stray-closer ⟦unclosed-span⟧ -- x\n\n<@?|C>>\n",
      "“unclosed-span” has nothing to say in this file", fixed: "%allow stray-closer -- x\n\n<@?|C>>\n"),
    FindingCase(
      "unused-allow", "%allow stray-closer ⟦unclosed-span⟧\n\n<@?|C>>\n", "", fixed: "%allow stray-closer\n\n<@?|C>>\n"),
    FindingCase(
      "unused-allow", "%allow ⟦stray-closer⟧ no-such\n\nA.\n", "take it out of the “%allow”",
      fixed: "%allow no-such\n\nA.\n"),
    FindingCase(
      "unused-allow", "%allow ⟦stray-closer unclosed-span⟧\n\nA.\n",
      "“stray-closer” and “unclosed-span” have nothing to say"),
    FindingCase(
      "unused-allow",
      "%allow unused-declaration\n%official @a A\n%allow ⟦unused-declaration⟧\n%official @b B\n\n<@b|B>",
      "in the declaration below it"),
    FindingCase(
      "unused-allow",
      "%allow malformed-date\n%official @a A\n%  born x\n%allow ⟦malformed-date⟧\n%official @b B\n\n<@b|B> <@a|A>",
      "in the declaration below it"),
    FindingCase("unused-allow", "%allow unused-allow stray-closer\n\nA.\n"),
    FindingCase("unused-allow", "%allow misplaced-statement\n\nA.\n\n%title B\n"),
    FindingCase("unused-allow", "%allow text-changed\n%sha256 \(String(repeating: "0", count: 64))\n\nA.\n"),
    FindingCase(
      "unused-allow",
      "%allow shadowed-declaration\n%organization &bo-chinh-tri B\n%allow ⟦shadowed-declaration⟧\n%organization &b B\n",
      "", isRegistryFile: true),
  ]

  @Test func relatedPlacesPointAtTheOther() throws {
    let files = [(path: FindingCase.otherFile, bytes: Array(Self.otherFile.utf8))]
    let workspace = Workspace(root: "/workspace", files: files)
    let text = "%official @khac Tôi\n%organization &bo-chinh-tri B\n%official @x X\n%official @x Y\n"
    let snapshot = Snapshot(Array(text.utf8), path: "/workspace/registry/a.anno", workspace: workspace)
    let places = snapshot.findings().flatMap(\.related).compactMap(\.place)
    #expect(places.map(\.file) == [.path(FindingCase.otherFile), .builtin, .this, .this])
    let texts = places.map { (workspace.text(of: $0.file) ?? snapshot.text).string(in: $0.selection) }
    #expect(texts == ["@khac", "&bo-chinh-tri", "@x", "@x"])
    #expect(places.suffix(2).map(\.selection.lowerBound) == places.suffix(2).map(\.selection.lowerBound).sorted(by: >))
  }

  /// A registry file that is open is not its own twin on disk.
  @Test func aFileDoesNotRepeatItself() {
    let workspace = Workspace(root: "/workspace", files: [(FindingCase.otherFile, Array(Self.otherFile.utf8))])
    #expect(Snapshot(Array(Self.otherFile.utf8), path: FindingCase.otherFile, workspace: workspace).findings().isEmpty)
  }

  @Test func theBuiltinRegistryIsRight() {
    let workspace = Workspace(root: "/workspace")
    let findings = Snapshot(BuiltinRegistry.bytes, path: "/workspace/registry/a.anno", workspace: workspace).findings()
    #expect(findings.filter { $0.rule != ShadowedDeclaration.name }.map(\.message) == [])
    #expect(findings.count == BuiltinRegistry.layer.declarations.count)
  }

  @Test func aRuleThatIsOffIsNotJudged() {
    var configuration = Configuration()
    _ = configuration.severities.set("stray-closer", nil)
    _ = configuration.severities.set("unclosed-span", .hint)
    let workspace = Workspace(configuration: configuration)
    let findings = Snapshot(Array("%allow stray-closer\n\n<@A".utf8), workspace: workspace).findings()
    #expect(findings.map { "\($0.rule) \($0.severity)" } == ["unclosed-span hint"])
  }

  /// Taking markup lines out never changes the text.
  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func removalLeavesTheText(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<4000 {
      var bytes = random.text(pieces: 12)
      let place = bytes.indices.last { bytes[$0] == 0x0A }.map { $0 + 1 } ?? 0
      bytes.insert(contentsOf: "%official @only-here X\n".utf8, at: place)
      let snapshot = Snapshot(bytes)
      for finding in snapshot.findings() where finding.rule == UnusedDeclaration.name {
        let fixed = finding.fixes[0].edits.applied(to: bytes)
        guard Strip.strip(fixed) != Strip.strip(bytes) else { continue }
        Issue.record(
          "\(String(reflecting: String(decoding: bytes, as: UTF8.self))) becomes \(String(reflecting: String(decoding: fixed, as: UTF8.self)))"
        )
        return
      }
    }
  }
}
