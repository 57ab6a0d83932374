/// What the words of an article are matched against: the declarations that it sees, and its date.
struct MatchingContext: Sendable {
  let registry: Registry
  /// Nil where the article gives none.
  let date: PartialDate?
}
