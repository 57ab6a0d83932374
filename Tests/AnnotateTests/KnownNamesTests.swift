import Testing

@testable import Annotate

/// What is kept of the names that were looked up is what a look finds, whoever asked before.
@Suite struct KnownNamesTests {
  /// More names than are kept, which two workspaces give to different people.
  private static let count = 6000

  private static func layer(_ prefix: String) -> RegistryLayer {
    let text = (0..<count).map { "%official @\(prefix)-\($0) Người \($0)\n" }.joined()
    return Workspace(files: [("/w/registry/a.anno", Array(text.utf8))]).registry.workspace
  }

  private static func references(_ words: String, _ kind: EntityKind, _ registry: Registry) -> [String] {
    registry.find(kind, words: words.utf8).map { registry[$0].reference }
  }

  @Test func aNameMeansWhomItsWorkspaceDeclares() {
    let registries = ["a", "b"].map { ($0, Registry(workspace: Self.layer($0))) }
    for _ in 0..<2 {
      for number in 0..<Self.count {
        for (prefix, registry) in registries {
          let found = Self.references("NGƯỜI \(number)", .official, registry)
          #expect(found == ["@\(prefix)-\(number)"])
        }
      }
    }
  }

  @Test func aNameMeansNothingOfAnotherKind() {
    let registry = Registry(workspace: Self.layer("a"))
    for _ in 0..<2 {
      #expect(Self.references("Người 7", .official, registry) == ["@a-7"])
      #expect(Self.references("Người 7", .organization, registry) == [])
      #expect(Self.references("", .official, registry) == [])
    }
  }

  @Test func anArticleThatDeclaresIsNotAnsweredForAnother() {
    let layer = Self.layer("a")
    let article = Snapshot(Array("%official @c Người 7\n%official @a-8 Người khác\n".utf8)).article.registry.layer(0)
    for _ in 0..<2 {
      #expect(Self.references("Người 7", .official, Registry(workspace: layer)) == ["@a-7"])
      #expect(Self.references("Người 8", .official, Registry(workspace: layer)) == ["@a-8"])
      let registry = Registry(article: article, workspace: layer)
      #expect(Self.references("Người 7", .official, registry) == ["@c", "@a-7"])
      #expect(Self.references("Người 8", .official, registry) == [])
    }
  }
}
