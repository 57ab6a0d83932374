/// What is not the same in two states of a workspace's registry. Where a declaration stands does not matter.
public struct RegistryDifference: Sendable {
  let root: String?
  /// The identifiers and names of what was added, removed or changed, and of what refers to that.
  let dependencies: Set<[UInt8]>

  public init(from old: Workspace, to new: Workspace) {
    root = new.root
    let before = Self.contents(old)
    let after = Self.contents(new)
    var changed: Set<[UInt8]> = []
    var references: Set<String> = []
    func compare(_ one: [String: [Content]], _ other: [String: [Content]]) {
      for (reference, contents) in one where other[reference] != contents {
        references.insert(reference)
        for content in contents { changed.formUnion(Dependency.all(of: content.declaration)) }
      }
    }
    compare(before, after)
    compare(after, before)
    // A finding may name a body's parent or a document's successor.
    for contents in after.values where !references.isEmpty {
      for content in contents
      where content.declaration.properties.contains(where: { property in
        property.value.utf8.split(separator: 0x20).contains { references.contains(String($0) ?? "") }
      }) {
        changed.insert(Dependency.identifier(content.declaration.reference.utf8))
      }
    }
    dependencies = changed
  }

  public var isEmpty: Bool { dependencies.isEmpty }

  /// Whether the findings in a file of the workspace may change with it: it is a registry file, or something in it depends
  /// on what changed, or may mean what is not sure.
  public func concerns(_ facts: FileFacts) -> Bool {
    guard !isEmpty else { return false }
    return facts.isRegistryFile || facts.hasUnsettled || !dependencies.isDisjoint(with: facts.dependencies)
      || facts.entities.contains { dependencies.contains(Dependency.identifier($0.reference.utf8)) }
      || facts.declarations.contains {
        dependencies.contains(Dependency.identifier(($0.kind.sigil + $0.identifier).utf8))
      }
  }

  private struct Content: Equatable {
    let declaration: Declaration

    static func == (one: Content, other: Content) -> Bool {
      one.declaration.name == other.declaration.name && one.declaration.properties == other.declaration.properties
        && one.declaration.place.file == other.declaration.place.file
    }
  }

  private static func contents(_ workspace: Workspace) -> [String: [Content]] {
    var result: [String: [Content]] = [:]
    for declaration in workspace.registry.workspace.declarations {
      result[declaration.reference, default: []].append(Content(declaration: declaration))
    }
    return result
  }
}
