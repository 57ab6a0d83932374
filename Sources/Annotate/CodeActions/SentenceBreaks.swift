/// Gives each sentence of a paragraph a line of its own, by soft breaks, and joins the lines again.
enum SentenceBreaks {
  @Sendable static func actions(_ selection: Selection) -> [CodeAction] {
    guard let paragraph = selection.paragraph else { return [] }
    let lineEnd = selection.snapshot.text.lineEnd
    let breaks = starts(in: paragraph).map { paragraph.edit($0..<$0, "\\" + lineEnd) }
    let joints = paragraph.section.nodes
      .filter { $0.kind == .softBreak && $0.range.upperBound < paragraph.section.length }
      .map { paragraph.edit($0.range, "") }
    return [("Break the paragraph at its sentences", breaks), ("Join the lines that soft breaks part", joints)]
      .compactMap { title, edits in
        guard let trial = selection.sound(edits),
          trial.spans(at: paragraph.start, sections: paragraph.sections.count).count == paragraph.spans.count
        else { return nil }
        return CodeAction(title, .rewrite, .edits(edits))
      }
  }

  /// Where sentences begin behind others, outside of spans that must stay on their line.
  private static func starts(in paragraph: SelectedParagraph) -> [Int] {
    var result: [Int] = []
    let nodes = paragraph.section.nodes
    var index = 0
    while index < nodes.count {
      let node = nodes[nodes.startIndex + index]
      switch node.kind {
      case .text:
        var place = node.range.lowerBound
        while place < node.range.upperBound {
          guard Lexer.isSpace(paragraph.bytes[place]) else {
            place += 1
            continue
          }
          let end = paragraph.bytes[place...].firstIndex { !Lexer.isSpace($0) } ?? paragraph.bytes.count
          if end <= node.range.upperBound, endsSentence(paragraph.bytes[..<place]),
            beginsSentence(paragraph.bytes[end...])
          {
            result.append(end)
          }
          place = end
        }
        index += 1
      case .span where node.span?.isShort == true, .unclosedOpener: index = node.next
      default: index += 1
      }
    }
    return result
  }

  private static let closers: [[UInt8]] = ["”", "’", "\"", ")", ">"].map { Array($0.utf8) }
  private static let openers: [[UInt8]] = ["“", "‘", "\"", "<"].map { Array($0.utf8) }

  private static func endsSentence(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    while let closer = closers.first(where: { rest.suffix($0.count).elementsEqual($0) }) {
      rest = rest.dropLast(closer.count)
    }
    if rest.suffix(3).elementsEqual("…".utf8) { return true }
    switch rest.last {
    case 0x21, 0x3F: return true
    case 0x2E:
      // `TS.`, `TP.` and the number of an item end no sentence.
      let word = rest.dropLast().suffix(longestWord).reversed().prefix { $0 != 0x20 && $0 != 0x2E && $0 != 0x3E }
      let scalars = String(decoding: word.reversed(), as: UTF8.self).unicodeScalars
      let capitals = scalars.filter(\.properties.isUppercase).count
      let isNumber = scalars.count < 3 && scalars.allSatisfy { ("0"..."9").contains($0) }
      return !isNumber && capitals < 2 && !(capitals == 1 && scalars.count == 1)
    default: return false
    }
  }

  private static func beginsSentence(_ bytes: ArraySlice<UInt8>) -> Bool {
    if openers.contains(where: { bytes.starts(with: $0) }) { return true }
    return String(decoding: bytes.prefix(4), as: UTF8.self).unicodeScalars.first?.properties.isUppercase == true
  }

  /// More bytes than an abbreviation has.
  private static let longestWord = 24
}
