/// What the words of an article are matched against: the declarations that it sees, and its date.
struct MatchingContext: Sendable {
  let registry: Registry
  /// Nil where the article gives none.
  let date: PartialDate?
  /// Whether the words are a part of an article: its first lines and its last may not be the article's.
  var isExcerpt = false
}
