/// What a citation says of a document, as far as it can be read.
struct CitedDocument: Equatable, Sendable {
  /// Those that the words may mean: `QĐ` is a decision or a regulation.
  var kinds: [Document.Kind] = []
  /// As it is written, without spaces around its signs: `03-CT/TW`, `03`.
  var number: String?
  /// The number that it begins with.
  var ordinal: Int?
  /// Of a plenum's or congress' document, which one.
  var plenum: Int?
  var congress: Int?
  /// The term (khóa) of the Central Committee, the Politburo or the National Assembly.
  var term: Int?
  var issuer: EntityID?
  var issued: PartialDate?
  /// In quotation marks, or what stands behind “về”.
  var title: String?
}
