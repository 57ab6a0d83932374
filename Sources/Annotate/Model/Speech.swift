/// Whether words are quoted or told.
enum Speech {
  /// Whether a speech's stripped content is direct by its quotation marks: an opening one at its start, or a closing one at its end, has no
  /// partner inside it, or they are each other's. Spaces around it and punctuation at its end do not matter.
  static func isDirect(_ content: [UInt8]) -> Bool {
    var marks: [(scalar: Unicode.Scalar, index: Int)] = []
    var partners: [Int: Int] = [:]
    var open: [(closing: Set<Unicode.Scalar>, index: Int)] = []
    var first: Int?
    var last: Int?
    for (index, scalar) in String(decoding: content, as: UTF8.self).unicodeScalars.enumerated() {
      if first == nil, !scalar.properties.isWhitespace { first = index }
      if !scalar.properties.isWhitespace, !trailing.contains(scalar) { last = index }
      if let match = open.lastIndex(where: { $0.closing.contains(scalar) }) {
        partners[open[match].index] = index
        partners[index] = open[match].index
        open.removeSubrange(match...)
        marks.append((scalar, index))
      } else if let closing = pairs[scalar] {
        // Deeper than any writer quotes: only made to be slow.
        if open.count < Lexer.deepestNesting { open.append((closing, index)) }
        marks.append((scalar, index))
      } else if closers.contains(scalar) {
        marks.append((scalar, index))
      }
    }
    guard let first, let last else { return false }
    if let mark = marks.first, mark.index == first, pairs[mark.scalar] != nil {
      guard let partner = partners[first] else { return true }
      if partner == last { return true }
    }
    if let mark = marks.last, mark.index == last, closers.contains(mark.scalar) { return partners[last] == nil }
    return false
  }

  /// The marks that open a quotation, with those that may close it: writers mix them.
  private static let pairs: [Unicode.Scalar: Set<Unicode.Scalar>] = [
    "“": ["”", "\""], "\"": ["\"", "”"], "‘": ["’"], "«": ["»"], "„": ["“", "”"],
  ]
  private static let closers: Set<Unicode.Scalar> = ["”", "\"", "’", "»"]
  private static let trailing: Set<Unicode.Scalar> = [".", ",", ";", ":", "!", "?", "…", "/"]
}
