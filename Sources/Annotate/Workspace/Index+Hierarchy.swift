extension Index {
  /// A place where a document is cited.
  struct Citation: Sendable {
    let document: EntityIdentity
    /// In whose words; nil where these are the article's own.
    let voice: EntityIdentity?
    let path: String
    /// As in `Occurrence`.
    let range: Range<Int>
  }

  /// What a declaration says of another: that it is its parent, or what it amends or replaces.
  struct Origin: Sendable {
    /// Whose declaration says it, and of whom.
    let entity: EntityIdentity
    let origin: EntityIdentity
    let role: FileFacts.Role
  }

  /// Where a document is cited, file by file in the order of paths, in the order of places.
  func citations(of document: EntityIdentity) -> [Citation] {
    guard let key = keys.find(document.reference.utf8) else { return [] }
    let scope = IndexedFile.Scope(document.scope)
    return files(concernedBy: key, document.scope).flatMap { file in
      file.uses(of: key).filter { $0.scope == scope && $0.role == .citation }.map { citation($0, file) }
    }
  }

  /// What is cited in somebody's words, or in a document's, in the same order.
  func citations(by voice: EntityIdentity) -> [Citation] {
    guard let key = keys.find(voice.reference.utf8) else { return [] }
    let entity = IndexedFile.Entity(key: key, scope: .init(voice.scope))
    return files(concernedBy: key, voice.scope).flatMap { file in
      guard let number = file.voices.firstIndex(of: entity) else { return [Citation]() }
      return citations(in: file) { Int($0.voice) == number + 1 }
    }
  }

  /// Where somebody first cites something in the file at a path.
  func firstCitation(by voice: EntityIdentity, inFile path: String) -> Range<Int>? {
    guard let key = keys.find(voice.reference.utf8), let file = file(at: path) else { return nil }
    let entity = IndexedFile.Entity(key: key, scope: .init(voice.scope))
    guard let number = file.voices.firstIndex(of: entity) else { return nil }
    return file.uses.lazy.filter { Int($0.voice) == number + 1 }.min { $0.start < $1.start }?.range
  }

  /// What is cited in the file at a path, in the order of places.
  func citations(inFile path: String) -> [Citation] { file(at: path).map { citations(in: $0) { _ in true } } ?? [] }

  /// Where somebody speaks or directs in the file at a path, at a place or last before it.
  func lastDeed(of entity: EntityIdentity, before place: Int, inFile path: String) -> Range<Int>? {
    guard let key = keys.find(entity.reference.utf8), let file = file(at: path) else { return nil }
    let scope = IndexedFile.Scope(entity.scope)
    return file.uses(of: key).last {
      $0.scope == scope && ($0.role == .speaker || $0.role == .directive) && Int($0.start) <= place
    }?.range
  }

  /// What an entity's declarations in files say that it comes from, in the order of their places.
  func origins(of entity: EntityIdentity) -> [Origin] {
    guard let key = keys.find(entity.reference.utf8) else { return [] }
    return files(concernedBy: key, entity.scope).flatMap { file in
      guard identity(ofDeclared: key, file) == entity else { return [Origin]() }
      return file.uses.filter { $0.role.isOrigin && file.declaration(around: $0.start)?.key == key }
        .sorted { $0.start < $1.start }
        .map { Origin(entity: entity, origin: identity($0.entity, file), role: $0.role) }
    }
  }

  /// What declarations in files come from an entity, file by file in the order of paths, in the order of places.
  func descendants(of entity: EntityIdentity) -> [Origin] {
    guard let key = keys.find(entity.reference.utf8) else { return [] }
    let scope = IndexedFile.Scope(entity.scope)
    return files(concernedBy: key, entity.scope).flatMap { file in
      file.uses(of: key).filter { $0.scope == scope && $0.role.isOrigin }.compactMap { use in
        file.declaration(around: use.start).map {
          Origin(entity: identity(ofDeclared: $0.key, file), origin: entity, role: use.role)
        }
      }
    }
  }

  private func citations(in file: IndexedFile, where isWanted: (IndexedFile.Use) -> Bool) -> [Citation] {
    file.uses.filter { $0.role == .citation && isWanted($0) }.sorted { $0.start < $1.start }.map { citation($0, file) }
  }

  private func citation(_ use: IndexedFile.Use, _ file: IndexedFile) -> Citation {
    Citation(
      document: identity(use.entity, file), voice: file.voice(of: use).map { identity($0, file) }, path: file.path,
      range: use.range)
  }

  private func identity(_ entity: IndexedFile.Entity, _ file: IndexedFile) -> EntityIdentity {
    let scope: EntityIdentity.Scope =
      switch entity.scope {
      case .article: .article(file.path)
      case .workspace: .workspace(file.root)
      case .builtin: .builtin
      }
    return EntityIdentity(reference: keys[entity.key], scope: scope)
  }

  private func identity(ofDeclared key: Int32, _ file: IndexedFile) -> EntityIdentity {
    identity(IndexedFile.Entity(key: key, scope: file.isRegistryFile ? .workspace : .article), file)
  }
}

extension FileFacts.Role {
  /// Whether it says what a declaration comes from.
  var isOrigin: Bool { self == .parent || self == .amends || self == .replaces }
}
