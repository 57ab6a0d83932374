/// Puts right what a Telex or VNI keyboard, or a dead key, made of a sigil, an identifier or a name of the format.
enum KeyboardCorrection {
  @Sendable static func actions(_ selection: Selection) -> [CodeAction] {
    let offered = Set(selection.findings.flatMap(\.fixes).map { $0.edits.map(\.range.lowerBound) })
    return words(selection).compactMap { action(for: $0, selection) }.filter { action in
      // A rule may have found the same.
      guard case .edits(let edits) = action.change, offered.contains(edits.map(\.range.lowerBound)) else { return true }
      return !selection.findings.contains { $0.fixes.contains { $0.edits == edits } }
    } + ComposedSigil.actions(selection)
  }

  private static func words(_ selection: Selection) -> [[ComposedWord]] {
    if let paragraph = selection.paragraph { return heads(paragraph) + lines(paragraph) }
    return SelectedBlock(selection).map { [ComposedWord.all(in: $0, at: selection.range.lowerBound - $0.start)] } ?? []
  }

  /// The words of the heads in the selection, and of what would be heads.
  private static func heads(_ paragraph: SelectedParagraph) -> [[ComposedWord]] {
    let malformed = paragraph.section.mistakes.compactMap { mistake -> (Range<Int>, SpanKind)? in
      guard case .malformedHead(let kind) = mistake.kind else { return nil }
      return (mistake.range, kind)
    }
    let written = paragraph.spans.lazy.filter { !$0.attributes.isEmpty }.map {
      ($0.range.lowerBound + 2..<$0.content.lowerBound, $0.kind)
    }
    return (malformed + written).filter { $0.0.touches(paragraph.selection) }.prefix(limit).compactMap { range, kind in
      guard let usual = kind.entity, range.count > 1 else { return nil }
      let head = range.lowerBound..<range.upperBound - 1
      let words = ComposedWord.all(inHead: head, usual, kind.attributes, paragraph.bytes, paragraph.start)
      // Only together they make a head.
      let edits = words.compactMap { $0.corrected { _ in false }?.edit }
      let result = edits.map { TextEdit(range: $0.range.shifted(by: -paragraph.start), replacement: $0.replacement) }
        .applied(to: paragraph.bytes)
      let end = head.upperBound + result.count - paragraph.bytes.count
      let isHead = result.withUnsafeBufferPointer {
        HeadParser($0).parse(from: head.lowerBound, of: kind) { _, _, _ in } == end + 1
      }
      return isHead ? words : nil
    }
  }

  /// The names of lines that begin with `%` and are text.
  private static func lines(_ paragraph: SelectedParagraph) -> [[ComposedWord]] {
    paragraph.section.mistakes.compactMap { mistake in
      guard case .malformedLine = mistake.kind, mistake.range.touches(paragraph.selection) else { return nil }
      let start = paragraph.bytes.withUnsafeBufferPointer { Lexer.skipSpaces($0, from: mistake.range.lowerBound + 1) }
      let line = start..<max(start, mistake.range.upperBound)
      let end = paragraph.bytes[line].firstIndex { Lexer.isSpace($0) || Lexer.isLineEnd($0) } ?? line.upperBound
      let isProperty = start > mistake.range.lowerBound + 1
      let names = isProperty ? PropertyKind.allCases.map(\.rawValue) : StatementKind.allCases.map(\.rawValue)
      return [ComposedWord(start..<end, .name(names), paragraph.bytes, paragraph.start)].compactMap(\.self)
    }
  }

  private static func action(for words: [ComposedWord], _ selection: Selection) -> CodeAction? {
    let registry = selection.registry
    let corrected = words.compactMap { $0.corrected { registry.find($0.kind, $0.identifier) != nil } }
    guard let first = corrected.first, corrected.count == words.count else { return nil }
    let title =
      corrected.count == 1
      ? "Write the \(first.isReference ? "identifier" : "word") as “\(first.text)”"
      : "Write the words as “\(corrected.map(\.text).joined(separator: "”, “"))”"
    return CodeAction(
      title, .quickFix, .edits(corrected.map(\.edit)), findings: selection.findings.filter { rules.contains($0.rule) },
      isPreferred: corrected.allSatisfy(\.isCertain))
  }

  /// Of whose findings it may be the cause.
  private static let rules = [
    MalformedHead.name, MalformedLine.name, MalformedAttribute.name, MissingProperty.name, UnknownProperty.name,
    UnknownReference.name, UnknownRule.name,
  ]

  /// Nobody looks at more heads at once.
  private static let limit = 16
}

/// A sigil that a dead key made another sign of, or a letter.
private enum ComposedSigil {
  static func actions(_ selection: Selection) -> [CodeAction] {
    guard !selection.snapshot.isRegistryFile, let paragraph = selection.paragraph, paragraph.selection.count < 64 else {
      return []
    }
    let near =
      max(0, paragraph.selection.lowerBound - 4)..<min(paragraph.bytes.count, paragraph.selection.upperBound + 1)
    return near.filter { paragraph.bytes[$0] == 0x3C }.compactMap { opener in
      let rest = String(decoding: paragraph.bytes[(opener + 1)...].prefix(4), as: UTF8.self)
      guard let sign = rest.unicodeScalars.first, let written = written(sign) else { return nil }
      let end = opener + 1 + String(sign).utf8.count
      let edit = paragraph.edit(opener + 1..<end, written)
      let start = paragraph.start + opener
      guard let trial = Trial([edit], selection.snapshot), !trial.addsMistakes,
        trial.spans(at: start).contains(where: { $0.range.lowerBound == start })
      else { return nil }
      return CodeAction("Write “<\(sign)” as “<\(written)”", .quickFix, .edits([edit]))
    }
  }

  /// What was typed: a sigil, with the letter behind it where the two became one.
  private static func written(_ sign: Unicode.Scalar) -> String? {
    if let sigil = signs[sign] { return sigil }
    guard let (base, tone) = Folding.letter(sign.value) else { return nil }
    let isUpper = sign.properties.isUppercase
    let letters: (sigil: String, letter: String)? =
      switch base {
      case 0xE2 where tone == 0: ("^", "a")
      case 0xEA where tone == 0: ("^", "e")
      case 0xF4 where tone == 0: ("^", "o")
      case 0x61...0x7A where tone == 4: Unicode.Scalar(base).map { ("~", String($0)) }
      default: nil
      }
    return letters.map { $0.sigil + (isUpper ? $0.letter.uppercased() : $0.letter) }
  }

  private static let signs: [Unicode.Scalar: String] = [
    "ˆ": "^", "˜": "~", "∼": "~", "＠": "@", "＆": "&", "＃": "#", "＾": "^", "：": ":", "！": "!", "＋": "+", "～": "~",
  ]
}
