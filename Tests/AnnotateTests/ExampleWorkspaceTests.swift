import Foundation
import Support
import Testing

@testable import Annotate

/// The example workspace is right, but for the file that shows what is not.
@Suite struct ExampleWorkspaceTests {
  static let root = PackageFiles.root.appendingPathComponent("examples").path
  static let workspace = Workspace.load(root: root)
  static let files = PackageFiles.list("examples", suffix: ".anno").filter { !$0.contains("/broken/") }

  @Test func theWorkspaceIsRead() {
    #expect(Self.workspace.mistakes.map(\.message) == [])
    #expect(Self.files.count >= 9)
  }

  @Test(arguments: files)
  func hasNoFindingOfWeight(file: String) throws {
    #expect(try findings(file).filter { $0.severity <= .warning }.map { "\($0.rule): \($0.message)" } == [])
  }

  /// Each comment of the broken article names the rules that speak below it, and no other speaks.
  @Test func theBrokenArticleShowsWhatItSays() throws {
    let file = "examples/broken/bai-loi.anno"
    let rules = Set(Rules.all.map { $0.name.description })
    let words = try PackageFiles.string(file).split(separator: "\n").filter { $0.hasPrefix("%% ") }
      .flatMap { $0.split { !$0.isLetter && $0 != "-" }.map(String.init) }
    let found = Set(try findings(file).map(\.rule.description))
    #expect(found == rules.intersection(words))
    #expect(found == rules)
  }

  private func findings(_ file: String) throws -> [Finding] {
    let path = PackageFiles.root.appendingPathComponent(file).path
    return Snapshot(try PackageFiles.bytes(file), path: path, workspace: Self.workspace).findings()
  }
}
