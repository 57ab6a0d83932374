/// Makes the tokens of one block, of the lines that touch the wanted stretch.
struct BlockTokens {
  let section: Section
  let start: Int
  /// In bytes of the document.
  let wanted: Range<Int>

  func add(_ text: SourceText, to tokens: inout [SemanticToken]) {
    let wanted = wanted.shifted(by: -start).clamped(to: 0..<section.length)
    let nodes = section.nodes
    let first = nodes.lastIndex(startingBy: wanted.lowerBound)
    var end = first
    while end < nodes.endIndex, nodes[end].range.lowerBound < wanted.upperBound { end += 1 }
    guard first < end else { return }
    let lines = nodes[first].range.lowerBound..<nodes[end - 1].range.upperBound
    text[lines.shifted(by: start)].withUnsafeBufferPointer { bytes in
      for node in nodes[first..<end] {
        let line = Line(bytes: bytes, range: node.range.shifted(by: -lines.lowerBound))
        for part in line.parts(node.kind) {
          let range = part.range.shifted(by: lines.lowerBound)
          guard range.overlaps(wanted) else { continue }
          tokens.append(SemanticToken(range: range.shifted(by: start), kind: part.kind, modifiers: part.modifiers))
        }
      }
    }
  }

  private typealias Part = (range: Range<Int>, kind: SemanticToken.Kind, modifiers: SemanticToken.Modifiers)

  private struct Line {
    let bytes: UnsafeBufferPointer<UInt8>
    /// Without the line end.
    let range: Range<Int>

    init(bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>) {
      self.bytes = bytes
      var end = min(range.upperBound, bytes.count)
      while end > range.lowerBound, Lexer.isLineEnd(bytes[end - 1]) { end -= 1 }
      self.range = range.lowerBound..<end
    }

    func parts(_ kind: Node.Kind) -> [Part] {
      switch kind {
      case .comment: return [(range, .comment, [])]
      case .separator: return [(range.lowerBound..<min(range.lowerBound + 1, range.upperBound), .operator, [])]
      case .statement:
        let (name, value) = Block.parts(range, bytes)
        let statement = Statement(line: range, name: name, value: value, kind: StatementKind(name: bytes[name]))
        return [(range.lowerBound..<name.upperBound, .keyword, [])] + parts(of: statement)
      case .property:
        let (name, value) = Block.parts(range, bytes)
        let sign = range.lowerBound..<range.lowerBound + 1
        return [(sign, .operator, []), (name, .property, [])] + parts(of: PropertyKind(name: bytes[name]), value)
      default: return []
      }
    }

    // MARK: Statements

    private func parts(of statement: Statement) -> [Part] {
      let value = statement.value
      switch statement.kind?.group {
      case .header:
        switch statement.kind {
        case .date, .sha256: return [(value, .number, [])]
        case .lang: return [(value, .enumMember, [])]
        default: return [(value, .string, [])]
        }
      case .passage: return passage(statement)
      case .declaration: return reference(value, .declaration)
      case .alias: return reference(value, [])
      case .allow:
        let names = AllowedRule.read(statement, bytes)
        let end = names.last.map { Lexer.skipSpaces(bytes, from: $0.range.upperBound) } ?? value.lowerBound
        return names.map { ($0.range, .rule, []) } + [(end..<max(end, value.upperBound), .comment, [])]
      case nil: return [(value, .string, [])]
      }
    }

    private func passage(_ statement: Statement) -> [Part] {
      guard let passage = PassageStatement(statement, bytes) else { return [(statement.value, .keyword, [])] }
      var parts: [Part] = []
      if let reference = passage.reference { parts.append((reference.range, SemanticToken.Kind(reference), [])) }
      if let name = passage.name { parts.append((name, .string, [])) }
      for attribute in passage.attributes { parts += attribute.parts.map { ($0, $1, []) } }
      if let rest = passage.rest { parts.append((rest, .string, [])) }
      return parts
    }

    /// A reference and the words behind it.
    private func reference(_ value: Range<Int>, _ modifiers: SemanticToken.Modifiers) -> [Part] {
      guard let reference = Reference(bytes, in: value) else { return [(value, .string, [])] }
      let words = min(Lexer.skipSpaces(bytes, from: reference.range.upperBound), value.upperBound)
      return [(reference.range, SemanticToken.Kind(reference), modifiers), (words..<value.upperBound, .string, [])]
    }

    // MARK: Properties

    private func parts(of property: PropertyKind?, _ value: Range<Int>) -> [Part] {
      switch property?.value {
      case .words, nil: return [(value, .string, [])]
      case .date, .period: return [(value, .number, [])]
      case .documentKind: return [(value, .enumMember, [])]
      case .reference: return reference(value, [])
      case .issuer: return startsWithSigil(value) ? reference(value, []) : [(value, .string, [])]
      case .role:
        let period = value.lowerBound..<(bytes[value].firstIndex(where: Lexer.isSpace) ?? value.upperBound)
        let rest = min(Lexer.skipSpaces(bytes, from: period.upperBound), value.upperBound)..<value.upperBound
        return [(period, .number, [])] + (startsWithSigil(rest) ? reference(rest, []) : [(rest, .string, [])])
      }
    }

    private func startsWithSigil(_ value: Range<Int>) -> Bool {
      bytes[value].first.flatMap(EntityKind.init) != nil
    }
  }
}
