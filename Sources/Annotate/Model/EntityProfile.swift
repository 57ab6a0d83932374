/// What an article's words about an entity are compared with, read and folded: made once for each declaration that
/// an article refers to.
final class EntityProfile: Sendable {
  /// An office held.
  struct Office: Sendable {
    let role: Official.Role
    /// The whole title, then, where it joins several by commas, each of them.
    let titles: [FoldedWords]
  }

  /// Its name and aliases, and of a document its title and its number.
  let names: [FoldedWords]
  /// Of an official.
  let offices: [Office]
  let died: PartialDate?
  /// The identifier of the same person.
  let sameAs: String?
  /// Of an organization.
  let existed: Period?
  /// Of a document.
  let kind: Document.Kind?
  let number: FoldedWords?

  /// More names or offices than this are compared only as a whole, by looking them up.
  private static let limit = 64

  init(_ declaration: Declaration) {
    let names = [declaration.name, declaration.value(.title)].compactMap { $0 } + declaration.names.dropFirst()
    self.names = names.prefix(Self.limit).map { FoldedWords($0) }.filter { !$0.words.isEmpty }
    number = declaration.kind == .document ? declaration.value(.number).map { FoldedWords($0) } : nil
    kind = declaration.kind == .document ? Document.Kind(of: declaration) : nil
    existed = declaration.value(.existed).flatMap { Period($0) }
    died = declaration.value(.died).flatMap { PartialDate($0) }
    sameAs = declaration.value(.sameAs).map { String($0.drop { $0 == "@" }) }
    offices = declaration.values(.role).prefix(Self.limit).compactMap { Official.Role($0) }.map { role in
      let parts = role.titles
      let titles = [FoldedWords(role.title)] + (parts.count > 1 ? parts.map { FoldedWords($0) } : [])
      return Office(role: role, titles: titles.filter { !$0.words.isEmpty })
    }
  }
}

extension Registry {
  func profile(of id: EntityID) -> EntityProfile { layer(Int(id.layer)).profile(of: Int(id.index)) }

  /// The entity and, where it is declared to be the same person as another, that one.
  func identities(of id: EntityID) -> [EntityID] {
    guard let other = profile(of: id).sameAs, let same = find(.official, other), same != id else { return [id] }
    return [id, same]
  }
}
