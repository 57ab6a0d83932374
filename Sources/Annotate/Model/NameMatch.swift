/// Whether some words may stand for an entity that a reference names beside them.
///
/// It errs on the side of the words: articles shorten names and titles in many ways, and only words that say something
/// else are worth a remark.
enum NameMatch {
  enum Verdict: Equatable {
    case agrees
    /// They are the declared name of these, and not of the one that is meant.
    case names([EntityID])
    case differs
  }

  static func verdict(_ content: [UInt8], on id: EntityID, _ resolver: Resolver) -> Verdict {
    let registry = resolver.context.registry
    let kind = registry[id].kind
    let all = FoldedWords(content)
    let words = all[all.words[...].without(trailing: demonstratives)]
    // Punctuation alone says nothing.
    guard !words.words.isEmpty else { return .agrees }
    let identities = registry.identities(of: id)
    let profile = registry.profile(of: id)
    let profiles = [profile] + identities.dropFirst().map { registry.profile(of: $0) }
    if profiles.contains(where: { $0.names.contains(all) }) { return .agrees }
    let isCertain: Bool? =
      switch kind {
      case .official: words.words[...].without(leading: honorifics).isEmpty ? true : nil
      case .organization: generic.contains(words) ? true : nil
      case .document: DocumentMatch.agrees(words, profile)
      }
    if isCertain == true { return .agrees }
    let key = Folding.key(content, kind.folding)
    let named = registry.find(kind, named: key)
    if named.contains(where: identities.contains) || resolver.context.alias(kind, key) == id { return .agrees }
    // What shortens one name may be the whole of another.
    guard named.isEmpty else { return .names(named) }
    guard isCertain == nil else { return .differs }
    let isLike =
      switch kind {
      case .official: mayName(person: words, id, profiles, registry)
      case .organization: profiles.contains { $0.names.contains { mayName(body: words, $0) } }
      case .document: DocumentMatch.isLike(words, profile)
      }
    return isLike ? .agrees : .differs
  }

  /// Whether words could be said of anybody or anything of a kind: `đồng chí`, `Nghị quyết`.
  static func isGeneric(_ words: FoldedWords, _ kind: EntityKind) -> Bool {
    switch kind {
    case .official: words.words[...].without(leading: honorifics).isEmpty
    case .organization: generic.contains(words)
    case .document: DocumentMatch.isKindAlone(words)
    }
  }

  // MARK: Persons

  private static let honorifics = [
    "đồng chí", "đ/c", "các đồng chí", "ông", "bà", "anh", "chị", "cô", "chú", "bác", "cụ", "cậu", "em", "thầy",
    "cố", "ngài", "tôi", "chúng tôi", "mình", "người",
  ].map { FoldedWords($0) }

  /// Words that stand before a name; behind them a given name is enough.
  private static let titles = [
    "tổng bí thư", "phó bí thư", "bí thư", "phó chủ tịch nước", "chủ tịch nước", "phó chủ tịch", "chủ tịch",
    "phó thủ tướng", "thủ tướng", "bộ trưởng", "thứ trưởng", "phó trưởng ban", "trưởng ban", "phó trưởng", "trưởng",
    "phó ban", "phó giám đốc", "giám đốc", "phó chủ nhiệm", "chủ nhiệm", "đại sứ", "ủy viên", "đại biểu", "chánh án",
    "viện trưởng", "đại tướng", "thượng tướng", "trung tướng", "thiếu tướng", "tướng", "đại tá", "thượng tá",
    "trung tá", "thiếu tá", "giáo sư", "phó giáo sư", "tiến sĩ", "thạc sĩ", "bác sĩ", "kỹ sư", "luật sư", "nhà báo",
    "phóng viên", "nhà văn", "nhà thơ", "gs", "pgs", "ts", "ths", "cô giáo", "thầy giáo", "linh mục", "hòa thượng",
    "thượng tọa",
  ].map { FoldedWords($0) }

  private static let demonstratives = [
    "này", "ấy", "đó", "kia", "ta", "nói trên", "nêu trên", "trên", "trên đây", "sau đây",
  ].map { FoldedWords($0) }

  private static func mayName(
    person words: FoldedWords, _ id: EntityID, _ profiles: [EntityProfile], _ registry: Registry
  ) -> Bool {
    let rest = words.words[...].without(leading: honorifics)
    let names = profiles.flatMap(\.names)
    if names.contains(where: { $0.words[...].contains(run: rest) || words.words[...].contains(run: $0.words[...]) }) {
      return true
    }
    func isOffice(_ part: ArraySlice<FoldedWords.Word>) -> Bool {
      !part.isEmpty && OfficeMatch.all(words[part], of: id, body: nil, in: registry).contains { !$0.isEmpty }
    }
    if isOffice(rest) { return true }
    // Of somebody of whom no office is declared any may be said.
    if profiles.allSatisfy(\.offices.isEmpty), rest.without(leading: titles).count < rest.count { return true }
    // A title and a part of the name that ends it: `Bộ trưởng Sơn`.
    for name in names {
      let shared = zip(words.words.reversed(), name.words.reversed()).prefix { $0.hash == $1.hash }.count
      guard shared > 0 else { continue }
      let front = words.words.dropLast(shared)
      if front.without(leading: titles + honorifics).isEmpty || isOffice(front) { return true }
    }
    return false
  }

  // MARK: Organizations

  /// Words that any organization may be called by.
  private static let generic = ["cơ quan", "tổ chức", "đơn vị", "cấp ủy", "ngành", "chúng tôi"].map { FoldedWords($0) }

  private static func mayName(body words: FoldedWords, _ name: FoldedWords) -> Bool {
    if words.shortens(name) { return true }
    // A name of one word may be the beginning of many others'.
    return name.words.count > 1 && words.words[...].contains(run: name.words[...])
  }
}

extension ArraySlice<FoldedWords.Word> {
  /// What follows the longest of `heads`, and of what may follow that, that it begins with.
  func without(leading heads: [FoldedWords]) -> Self {
    var rest = self
    while let longest = heads.filter({ rest.begins(with: $0.words[...]) }).max(by: { $0.words.count < $1.words.count })
    {
      rest = rest.dropFirst(longest.words.count)
    }
    return rest
  }

  func without(trailing tails: [FoldedWords]) -> Self {
    guard let longest = tails.filter({ ends(with: $0.words[...]) }).max(by: { $0.words.count < $1.words.count }) else {
      return self
    }
    return dropLast(longest.words.count)
  }
}
