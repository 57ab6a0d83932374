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
    let all = statements + authors.map { (.author, $0) } + [(.sha256, hash)]
    return all.flatMap { Array("%\($0.kind.rawValue) \($0.value)\(lineEnd)".utf8) }
  }
}
