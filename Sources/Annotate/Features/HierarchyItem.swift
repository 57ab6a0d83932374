/// An entry of a hierarchy: an entity where it is declared or where it speaks, or an article.
public struct HierarchyItem: Sendable {
  /// What goes on being asked about.
  public enum Subject: Hashable, Sendable {
    case entity(EntityIdentity)
    /// By what the index knows its file by.
    case article(String)
  }

  public let subject: Subject
  public let name: String
  public internal(set) var detail: String?
  /// The built-in registry, or a path as the index knows it.
  public let file: DeclarationFile
  /// All of it, in bytes of the file; nil where that is the whole file.
  public let range: Range<Int>?
  /// What it is called by, inside `range`.
  public let selection: Range<Int>
}

/// What hierarchies are made of beyond one document: the files of the client's folders, and the workspaces in use.
public struct KnownEntities: Sendable {
  let index: Index
  /// By their folders.
  private let workspaces: [String?: Workspace]

  public init(_ index: Index, workspaces: [String?: Workspace] = [:]) {
    self.index = index
    self.workspaces = workspaces
  }

  /// An entity where it is declared; nil where it is declared no more.
  func item(_ entity: EntityIdentity) -> HierarchyItem? {
    if let declared = index.declarations(of: entity).first {
      return HierarchyItem(
        subject: .entity(entity), name: declared.name, detail: entity.reference, file: .path(declared.path),
        range: declared.range, selection: declared.selection)
    }
    let layer: RegistryLayer? =
      switch entity.scope {
      case .article: nil
      case .workspace(let root): workspaces[root]?.registry.workspace
      case .builtin: BuiltinRegistry.layer
      }
    return layer?.declaration(of: entity).map { HierarchyItem($0, entity, path: "") }
  }

  /// Somebody of this name where they speak in an article, at a place or last before it.
  func speaker(
    _ entity: EntityIdentity, _ name: String, inFile path: String, before place: Range<Int>
  ) -> HierarchyItem {
    let selection = index.lastDeed(of: entity, before: place.lowerBound, inFile: path) ?? place
    return HierarchyItem(
      subject: .entity(entity), name: name,
      detail: index.article(at: path)?.title ?? Index.fileName(path), file: .path(path), range: selection,
      selection: selection)
  }

  func article(_ path: String) -> HierarchyItem {
    let title = index.article(at: path)
    return HierarchyItem(
      subject: .article(path), name: title?.title ?? Index.fileName(path), detail: title?.fileName, file: .path(path),
      range: nil, selection: title?.range ?? 0..<0)
  }
}

extension HierarchyItem {
  /// - Parameter path: What the index knows the file by, of a declaration in the article itself.
  init(_ declaration: Declaration, _ entity: EntityIdentity, path: String) {
    subject = .entity(entity)
    name = declaration.name
    detail = declaration.reference
    file = declaration.place.file == .this ? .path(path) : declaration.place.file
    range = declaration.place.range
    selection = declaration.place.selection
  }
}

extension RegistryLayer {
  func declaration(of entity: EntityIdentity) -> Declaration? {
    Array(entity.reference.utf8).withUnsafeBufferPointer { declaration(withSigil: $0) }.map { self[$0] }
  }
}
