/// Which of a person's offices some words state.
///
/// The words may be the whole title, the title without its organization (`Bộ trưởng`), or that with other words for the
/// organization: another of its names, or a part of one (`Trưởng Ban`, `Bộ trưởng Ngoại giao`).
struct OfficeMatch {
  /// The offices whose title the words are.
  private(set) var stated: [EntityProfile.Office] = []
  /// Those that the words may also mean: they begin alike, and one says less than the other.
  private(set) var possible: [EntityProfile.Office] = []

  /// `body` is the organization that a mention inside the words names.
  init(_ words: FoldedWords, of id: EntityID, body: EntityID? = nil, in registry: Registry) {
    for identity in registry.identities(of: id) {
      for office in registry.profile(of: identity).offices
      where office.titles.contains(where: { $0.words.first?.hash == words.words.first?.hash }) {
        let organization = office.role.organization.flatMap { registry.find(.organization, $0) }
        let names = organization.map { registry.profile(of: $0).names } ?? []
        let isOfBody = body.map { $0 == organization }
        if office.titles.contains(where: { Self.states(words, $0, names, isOfBody) }) {
          stated.append(office)
        } else if office.titles.contains(where: { Self.mayState(words, $0) }) {
          possible.append(office)
        }
      }
    }
  }

  var isEmpty: Bool { stated.isEmpty && possible.isEmpty }

  /// The offices stated by each of the titles that `words` join by commas, `kiêm` or `và`.
  static func all(_ words: FoldedWords, of id: EntityID, body: EntityID?, in registry: Registry) -> [OfficeMatch] {
    let whole = OfficeMatch(words, of: id, body: body, in: registry)
    guard whole.stated.isEmpty else { return [whole] }
    let parts = words.split(at: Self.joints)
    guard parts.count > 1 else { return [whole] }
    // Of several titles only one is the nested body's, and which is not said.
    return parts.map { OfficeMatch($0, of: id, in: registry) }
  }

  private static let joints = ["và", "kiêm"].map { FoldedWords($0) }

  /// `isOfBody` says whether the words name the office's organization by a reference of their own; nil where they name
  /// none so.
  private static func states(
    _ words: FoldedWords, _ title: FoldedWords, _ names: [FoldedWords], _ isOfBody: Bool?
  ) -> Bool {
    let words = words.words[...]
    if words.matches(title.words[...]) { return true }
    guard isOfBody != false, words.first?.hash == title.words.first?.hash else { return false }
    // The title without the organization at its end.
    var base = title.words[...]
    for length in (0..<title.words.count).reversed() {
      let end = title.words.suffix(length)
      if names.contains(where: { $0.words[...].contains(run: end) }) {
        base = title.words.dropLast(length)
        break
      }
    }
    guard words.begins(with: base) else { return false }
    let rest = words.dropFirst(base.count)
    return rest.isEmpty || isOfBody == true || names.contains { $0.words[...].contains(run: rest) }
  }

  private static func mayState(_ words: FoldedWords, _ title: FoldedWords) -> Bool {
    guard let first = words.words.first, first.hash == title.words.first?.hash else { return false }
    return words.shortens(title) || title.shortens(words)
  }
}

extension FoldedWords {
  /// The runs of words between single words that are one of `separators`, and between commas.
  fileprivate func split(at separators: [FoldedWords]) -> [FoldedWords] {
    var parts: [[Word]] = [[]]
    for word in words {
      if word.gap == .comma { parts.append([]) }
      if separators.contains(where: { $0.words.first?.hash == word.hash }) {
        parts.append([])
      } else {
        parts[parts.count - 1].append(word)
      }
    }
    return parts.filter { !$0.isEmpty }.map { self[$0[...]] }
  }
}
