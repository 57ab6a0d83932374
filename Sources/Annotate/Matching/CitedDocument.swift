/// What a citation says of a document, as far as it can be read.
struct CitedDocument: Equatable, Sendable {
  /// Those that the words may mean: `QĐ` is a decision or a regulation.
  var kinds: [Document.Kind] = []
  /// The word for its kind, in lower case: it tells documents apart whose kind is `other`.
  var word = ""
  /// As it is written, without spaces around its signs: `03-CT/TW`, `03`.
  var number: String?
  /// The number that it begins with.
  var ordinal: Int?
  /// The parts of the number behind that, each as the hash of its folded token; empty for a short one.
  var parts: [UInt64] = []
  /// Of a plenum's or congress' document, which one.
  var plenum: Int?
  var congress: Int?
  /// The term (khóa) of the Central Committee, the Politburo or the National Assembly.
  var term: Int?
  var issuer: EntityID?
  /// The issuer's words.
  var issuerWords: String?
  var issued: PartialDate?
  /// In quotation marks, or what stands behind “về”; of a law its name.
  var title: String?

  /// Whether it is one of the National Assembly, whose terms are counted on their own.
  var isNational = false

  /// Takes what is not known from another citation that may be of the same document.
  mutating func complete(from other: CitedDocument) {
    number = parts.isEmpty && !other.parts.isEmpty ? other.number : number ?? other.number
    if parts.isEmpty { parts = other.parts }
    plenum = plenum ?? other.plenum
    term = term ?? other.term
    issuer = issuer ?? other.issuer
    issuerWords = issuerWords ?? other.issuerWords
    issued = issued ?? other.issued
    title = title ?? other.title
    isNational = isNational || other.isNational
  }

  /// Whether nothing that both say differs.
  func agrees(with other: CitedDocument) -> Bool {
    func agree<Value: Equatable>(_ one: Value?, _ two: Value?) -> Bool { one == nil || two == nil || one == two }
    return kinds.contains(where: other.kinds.contains) && (kinds != [.other] || word == other.word)
      && agree(ordinal, other.ordinal) && agree(term, other.term) && agree(issuer, other.issuer)
      && agree(issuerWords, other.issuerWords) && agree(plenum, other.plenum) && agree(congress, other.congress)
      && (parts.isEmpty || other.parts.isEmpty || parts == other.parts)
  }

  /// How much of what tells documents apart is known.
  var detail: Int {
    [!parts.isEmpty, term != nil, issuer != nil || issuerWords != nil, issued != nil, title != nil].count { $0 }
  }
}
