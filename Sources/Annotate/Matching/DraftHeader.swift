/// The header of a draft: what the article says of itself, and the hash of its text.
struct DraftHeader {
  let lineEnd: String
  private let statements: [(kind: StatementKind, value: String)]
  private let hash: String

  init(_ head: ArticleHead, _ text: [UInt8]) {
    lineEnd = SourceText(Array(text.prefix(4096))).lineEnd
    let values: [(StatementKind, String?)] = [
      (.title, head.title), (.date, head.date?.description), (.source, head.source), (.outlet, head.outlet),
    ]
    statements = values.compactMap { kind, value in value.map { (kind, $0) } }
    hash = SHA256.hexadecimal(text)
  }

  /// The block, with its line ends.
  func bytes(authors: [String] = []) -> [UInt8] {
    var result: [UInt8] = []
    func add(_ kind: StatementKind, _ value: String) {
      result.append(UInt8(ascii: "%"))
      result += kind.rawValue.utf8
      result.append(0x20)
      result += value.utf8
      result += lineEnd.utf8
    }
    for (kind, value) in statements { add(kind, value) }
    for author in authors { add(.author, author) }
    add(.sha256, hash)
    return result
  }
}
