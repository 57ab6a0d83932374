/// Writes spans around stretches of a document, which stay as they are.
struct SpanInsertions {
  /// In this order at one place.
  private enum Rank: Int {
    case closer, head, opener, escape
  }

  private struct Insertion {
    /// In bytes of the document, or of the section that the spans were looked for in.
    let place: Int
    let rank: Rank
    let bytes: [UInt8]
  }

  private var insertions: [Insertion] = []

  /// Adds a span, an outer one before those in it.
  /// - Parameter reference: Nil where its words are enough.
  mutating func add(_ span: PossibleSpan, reference: String?) {
    let opener = "<" + span.mark.kind.sigil + (reference.map { $0 + "|" } ?? "")
    insertions.append(Insertion(place: span.range.lowerBound, rank: .opener, bytes: Array(opener.utf8)))
    insertions.append(Insertion(place: span.range.upperBound, rank: .closer, bytes: [UInt8(ascii: ">")]))
  }

  /// Adds an edit that writes into the head of a span that is there.
  mutating func add(head edit: TextEdit) {
    insertions.append(Insertion(place: edit.range.lowerBound, rank: .head, bytes: edit.replacement))
  }

  mutating func addEscape(at place: Int) {
    insertions.append(Insertion(place: place, rank: .escape, bytes: [UInt8(ascii: "\\")]))
  }

  /// The edits, none of which share a place, and where the new spans then begin.
  func edits() -> (edits: [TextEdit], openers: [Int]) {
    let ordered = insertions.enumerated().sorted {
      ($0.element.place, $0.element.rank.rawValue, $0.offset) < ($1.element.place, $1.element.rank.rawValue, $1.offset)
    }
    var edits: [TextEdit] = []
    var openers: [Int] = []
    var written = 0
    for (_, insertion) in ordered {
      if insertion.rank == .opener { openers.append(insertion.place + written) }
      written += insertion.bytes.count
      if let last = edits.indices.last, edits[last].range.lowerBound == insertion.place {
        edits[last].replacement += insertion.bytes
      } else {
        edits.append(TextEdit(range: insertion.place..<insertion.place, replacement: insertion.bytes))
      }
    }
    return (edits, openers)
  }

  /// The `>` of a section without spans, in bytes from its start: beside the first span they could be taken for its end.
  static func loneClosers(_ section: Section, _ bytes: some RandomAccessCollection<UInt8>) -> [Int] {
    section.nodes.lazy.filter { $0.kind == .text }.flatMap(\.range).filter {
      bytes[bytes.index(bytes.startIndex, offsetBy: $0)] == UInt8(ascii: ">")
    }
  }
}
