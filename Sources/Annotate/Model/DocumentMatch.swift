/// Whether words may stand for a document: its kind alone (`Báo cáo`), its number in any form (`Chỉ thị số 05`, `05-CT/TW
/// của Bộ Chính trị`), or words of its name or title.
enum DocumentMatch {
  /// Whether the kind and the number in the words are the document's; nil where they do not say.
  static func agrees(_ words: FoldedWords, _ profile: EntityProfile) -> Bool? {
    let citation = Citation(words)
    if citation.rest.isEmpty { return citation.isOf(profile) }
    guard let number = profile.number, citation.hasNumber else { return nil }
    return citation.isOf(profile) && isShort(citation.rest, for: number)
  }

  /// Whether the words are like the document's name or title, or speak of something that the registry does not say.
  static func isLike(_ words: FoldedWords, _ profile: EntityProfile) -> Bool {
    let citation = Citation(words)
    guard citation.isOf(profile) else { return false }
    let rest = citation.rest
    if let first = rest.first, subjects.contains(where: { $0.words.first?.hash == first.hash }) {
      return true
    }
    let head = rest.prefix { word in !connectors.contains { $0.words.first?.hash == word.hash } }
    let all = words.words.filter { $0.hash != numberMark.words.first?.hash }[...]
    return profile.names.contains { name in
      let name = name.words[...]
      return all.areAll(in: name) || (name.count > 2 && name.areAll(in: all))
        || (!head.isEmpty && head.areAll(in: name))
    }
  }

  /// Whether the words are that of a kind and nothing else.
  static func isKindAlone(_ words: FoldedWords) -> Bool { Citation(words).rest.isEmpty }

  /// Words that introduce a subject, an issuer, a date or a term.
  private static let subjects = ["về", "của", "do", "ngày", "năm", "khóa"].map { FoldedWords($0) }
  private static let connectors = subjects + ["tại", "tháng", "nhiệm"].map { FoldedWords($0) }
  private static let numberMark = FoldedWords("số")

  /// Whether `rest` begins with the number, or with the first part of it: `05`, `05/TW`.
  private static func isShort(_ rest: ArraySlice<FoldedWords.Word>, for number: FoldedWords) -> Bool {
    guard let first = rest.first, first.hash == number.words.first?.hash else { return false }
    let parts = rest.dropFirst().prefix { $0.gap == .joint }
    return parts.areAll(in: number.words[...])
  }

  /// Words read as a citation.
  private struct Citation {
    /// The kinds that the first words stand for; empty where they are no kind.
    private let kinds: [Document.Kind]
    private let kindWords: ArraySlice<FoldedWords.Word>
    /// What follows the kind, and `số`.
    let rest: ArraySlice<FoldedWords.Word>

    init(_ words: FoldedWords) {
      let start = words.words[...].without(leading: Self.leading)
      let found = Self.table.filter { start.begins(with: $0.words.words[...]) }
        .max { $0.words.words.count < $1.words.words.count }
      kinds = found?.kinds ?? []
      kindWords = start.prefix(found?.words.words.count ?? 0)
      let rest = start.dropFirst(kindWords.count)
      self.rest = rest.first?.hash == numberMark.words.first?.hash ? rest.dropFirst() : rest
    }

    /// Whether the kind, if there is one, is the document's, or begins one of its names.
    func isOf(_ profile: EntityProfile) -> Bool {
      guard let kind = profile.kind, !kinds.isEmpty else { return true }
      return kinds.contains(kind) || profile.names.contains { $0.words[...].begins(with: kindWords) }
    }

    /// Whether a number follows that is no year or count: `03`, not `3 năm`.
    var hasNumber: Bool {
      guard let first = rest.first, first.isNumber else { return false }
      guard let unit = rest.dropFirst().first else { return true }
      return !Self.units.contains { $0.words.first?.hash == unit.hash }
    }

    private static let units = ["năm", "tháng", "ngày", "quý", "tuần", "nhiệm"].map { FoldedWords($0) }
    private static let leading = ["các", "những", "hai", "ba", "bản", "dự thảo", "văn kiện", "văn bản", "cuốn", "tập"]
      .map { FoldedWords($0) }
    /// The words for kinds, and their abbreviations in numbers.
    private static let table: [(words: FoldedWords, kinds: [Document.Kind])] =
      Document.Kind.allCases.flatMap { kind in kind.words.map { (FoldedWords($0), [kind]) } } + [
        (FoldedWords("NQ"), [.resolution]), (FoldedWords("CT"), [.directive]), (FoldedWords("KL"), [.conclusion]),
        (FoldedWords("QĐ"), [.decision, .regulation]), (FoldedWords("NĐ"), [.decree]), (FoldedWords("TT"), [.circular]),
        (FoldedWords("bộ luật"), [.law]), (FoldedWords("chương trình hành động"), [.programme]),
      ]
  }
}
