/// Puts an identifier right in which a Telex or VNI keyboard made Vietnamese letters of what was typed.
enum KeyboardCorrection {
  @Sendable static func actions(_ selection: Selection) -> [CodeAction] {
    if let paragraph = selection.paragraph {
      return paragraph.section.mistakes.compactMap { mistake in
        guard case .malformedHead(let kind) = mistake.kind, mistake.range.lowerBound <= paragraph.selection.upperBound,
          paragraph.selection.lowerBound <= mistake.range.upperBound, let usual = kind.entity
        else { return nil }
        let head = mistake.range.lowerBound..<max(mistake.range.lowerBound, mistake.range.upperBound - 1)
        return action(for: head, in: paragraph.bytes, start: paragraph.start, usual, selection) { word in
          let head = Array((word + "|").utf8)
          return head.withUnsafeBufferPointer { HeadParser($0).parse(from: 0, of: kind) { _, _, _ in } } == head.count
        }
      }
    }
    guard let block = SelectedBlock(selection), block.statement.kind?.group == .passage,
      let first = block.bytes[block.statement.value].first, EntityKind(rawValue: first) != nil
    else { return [] }
    let usual: EntityKind = block.statement.kind == .resolution ? .document : .official
    return [
      action(for: block.statement.value, in: block.bytes, start: block.start, usual, selection) { word in
        let bytes = Array(word.utf8)
        return bytes.withUnsafeBufferPointer { Reference($0, in: 0..<bytes.count)?.range.upperBound } == bytes.count
      }
    ].compactMap(\.self)
  }

  /// Corrects the first word of a range; `isReference` says whether one can stand there.
  private static func action(
    for range: Range<Int>, in bytes: [UInt8], start: Int, _ usual: EntityKind, _ selection: Selection,
    isReference: (String) -> Bool
  ) -> CodeAction? {
    let end = bytes[range].firstIndex(where: Lexer.isSpace) ?? range.upperBound
    let word = range.lowerBound..<end
    guard word.count <= longest, bytes[word].contains(where: { $0 >= 0x80 }) else { return nil }
    let readings = ASCIISpelling.readings(of: String(decoding: bytes[word], as: UTF8.self)).filter(isReference)
    let declared = readings.first { isDeclared($0, usual, selection.registry) }
    guard let reading = declared ?? readings.first else { return nil }
    let edit = TextEdit(range: word.shifted(by: start), replacement: reading)
    return CodeAction(
      "Write the identifier as “\(reading)”", .quickFix, .edits([edit]),
      findings: selection.findings.filter { [MalformedHead.name, UnknownReference.name].contains($0.rule) },
      isPreferred: declared != nil)
  }

  private static func isDeclared(_ word: String, _ usual: EntityKind, _ registry: Registry) -> Bool {
    if let first = word.utf8.first, let kind = EntityKind(rawValue: first) {
      return registry.find(kind, String(word.dropFirst())) != nil
    }
    return registry.find(usual, word) != nil
  }

  /// A longer word is no identifier.
  private static let longest = 200
}
