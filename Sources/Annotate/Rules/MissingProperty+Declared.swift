extension MissingProperty {
  /// The identifier and the name behind `%official`, `%organization` or `%document`.
  struct Declared {
    private let value: Range<Int>
    private let line: Range<Int>
    private let entity: EntityKind
    private let view: SectionView
    /// The first word, which is to be the identifier.
    private let word: Range<Int>

    /// A statement with a value.
    init(_ statement: Statement, _ entity: EntityKind, _ view: SectionView) {
      value = statement.value
      line = statement.line
      word = MissingProperty.firstWord(statement.value, view.bytes)
      self.entity = entity
      self.view = view
    }

    /// What follows the first word.
    var name: Range<Int> {
      min(Lexer.skipSpaces(view.bytes, from: word.upperBound), value.upperBound)..<value.upperBound
    }

    func check(_ report: inout Report) {
      let hasSigil = EntityKind(rawValue: view.bytes[word.lowerBound])
      let body = hasSigil == nil ? word : word.lowerBound + 1..<word.upperBound
      let isIdentifier = !body.isEmpty && Lexer.skipIdentifier(view.bytes, from: body.lowerBound) >= body.upperBound
      switch hasSigil {
      case entity? where isIdentifier:
        guard name.isEmpty else { return }
        report.add(line, "\(view.quote(word)) has no name: write “\(entity.statement.usage)”.")
      case entity?:
        replace(
          word, by: slug(body),
          "\(view.quote(word)) is no identifier: it has small letters a–z and digits, joined by “-”, “.” or “/”",
          &report)
      case let other?:
        replace(
          word, by: isIdentifier ? view.word(body) : slug(body),
          """
          \(Wording.capital(Wording.an(entity.name)))'s identifier begins with “\(entity.sigil)”, and \
          \(view.quote(word)) with “\(other.sigil)”
          """, &report)
      // A word in small letters may be the first of a name.
      case nil where isIdentifier && view.bytes[body].contains(where: { !Lexer.isLowercase($0) }):
        replace(word, by: view.word(body), "The identifier \(view.quote(word)) lacks its sign", &report)
      case nil:
        let identifier = slug(value)
        let written = identifier.map { "“%\(entity.statement.rawValue) \(entity.sigil)\($0) …”" }
        report.add(
          value,
          """
          \(view.quote(value)) has no identifier: write \(written ?? "“\(entity.statement.usage)”").
          """,
          fixes: identifier.map {
            [
              Fix(
                "Add “\(entity.sigil)\($0)”", [TextEdit(range: value.prefix(0), replacement: entity.sigil + $0 + " ")],
                isPreferred: true)
            ]
          } ?? [])
      }
    }

    private func replace(
      _ range: Range<Int>, by identifier: String?, _ problem: @autoclosure () -> String, _ report: inout Report
    ) {
      let written = identifier.flatMap { $0.isEmpty ? nil : entity.sigil + $0 }
      report.add(
        range, problem() + ": write “\(written ?? entity.statement.usage)”.",
        fixes: Fix.writing(written, for: range))
    }

    /// An identifier made of words: `Trần Văn Ví` gives `tran-van-vi`. Nil where they are too long or leave nothing.
    private func slug(_ range: Range<Int>) -> String? {
      guard range.count <= 120 else { return nil }
      var result: [UInt8] = []
      for byte in Folding.key(view.bytes[range], .letters) {
        if Lexer.isLowercase(byte) || Lexer.isDigit(byte) {
          result.append(byte)
        } else if let last = result.last, last != 0x2D {
          result.append(0x2D)
        }
      }
      if result.last == 0x2D { result.removeLast() }
      return result.isEmpty ? nil : String(decoding: result, as: UTF8.self)
    }
  }
}
