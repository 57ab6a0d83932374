/// Writes a text as a document, with marks and turns around parts of it.
struct DraftWriter {
  private struct Insertion {
    let position: Int
    /// Of a span that begins.
    var sigil: UInt8?
    /// In this order at one position: what ends before what begins, and turns around spans.
    let rank: Int
    let bytes: [UInt8]
    /// How many spans more are open behind it.
    let depth: Int
  }

  private let text: UnsafeBufferPointer<UInt8>
  private let lineEnd: String
  private var insertions: [Insertion] = []

  init(_ text: UnsafeBufferPointer<UInt8>, lineEnd: String) {
    self.text = text
    self.lineEnd = lineEnd
  }

  /// Adds marks that nest, an outer one before those in it.
  mutating func add(_ marks: [Mark], _ words: DraftWords) {
    let people = marks.indices.filter { marks[$0].kind == .person }
    var next = 0
    var open: [Int] = []
    func close(_ writer: inout DraftWriter, before start: Int) {
      while let end = open.last, end <= start {
        open.removeLast()
        writer.insertions.append(Insertion(position: end, rank: 0, bytes: [UInt8(ascii: ">")], depth: -1))
      }
    }
    for index in marks.indices {
      let (kind, range) = (marks[index].kind, marks[index].range)
      close(&self, before: range.lowerBound)
      while next < people.count, marks[people[next]].range.lowerBound < range.lowerBound { next += 1 }
      let implied = kind == .role ? holder(of: range, marks, people, next) : nil
      let head = words.head(marks[index], implied: implied)
      insertions.append(
        Insertion(position: range.lowerBound, sigil: kind.rawValue, rank: 3, bytes: head, depth: 1))
      open.append(range.upperBound)
    }
    close(&self, before: .max)
  }

  /// The person whom a role with no reference is taken for: the nearest, where that one is on its line.
  private func holder(of role: Range<Int>, _ marks: [Mark], _ people: [Int], _ next: Int) -> Referent? {
    func distance(_ person: Int) -> Int {
      max(marks[person].range.lowerBound - role.upperBound, role.lowerBound - marks[person].range.upperBound)
    }
    var nearest = next > 0 ? people[next - 1] : nil
    // A name inside the role is none of its holder.
    if let after = people[next...].first(where: { marks[$0].range.lowerBound >= role.upperBound }),
      nearest.map({ distance(after) < distance($0) }) ?? true
    {
      nearest = after
    }
    guard let nearest, 0..<Self.near ~= distance(nearest) else { return nil }
    let name = marks[nearest].range
    let between = min(name.upperBound, role.upperBound)..<max(name.lowerBound, role.lowerBound)
    return text[between].contains(where: Lexer.isLineEnd) ? nil : marks[nearest].referent
  }

  /// Farther apart, in bytes, a role is given its holder's identifier, for people who read the draft.
  private static let near = 48

  /// Adds turns, by place.
  mutating func add(_ turns: [Turn], _ words: DraftWords) {
    for (index, turn) in turns.enumerated() {
      let isLineStart = turn.range.lowerBound == 0 || Lexer.isLineEnd(text[turn.range.lowerBound - 1])
      let start = (isLineStart ? [] : softBreak) + words.statement(turn) + lineEnd.utf8
      insertions.append(Insertion(position: turn.range.lowerBound, rank: 2, bytes: start, depth: 0))
      let rest = Lexer.skipSpaces(text, from: turn.range.upperBound)
      if rest == text.count || index + 1 < turns.count && turns[index + 1].range.lowerBound <= rest { continue }
      if Lexer.isLineEnd(text[rest]) {
        let next = rest + Lexer.lineEndLength(text, at: rest)
        guard next < text.count, index + 1 == turns.count || turns[index + 1].range.lowerBound > next else { continue }
        insertions.append(Insertion(position: next, rank: 1, bytes: end, depth: 0))
      } else {
        insertions.append(Insertion(position: turn.range.upperBound, rank: 1, bytes: softBreak + end, depth: 0))
      }
    }
  }

  private var softBreak: [UInt8] { [UInt8(ascii: "\\")] + lineEnd.utf8 }
  private var end: [UInt8] { Array("%end".utf8) + lineEnd.utf8 }

  /// The indices of the insertions in the order in which they are written.
  private var order: [Int] {
    insertions.indices.sorted {
      let (one, other) = (insertions[$0], insertions[$1])
      if one.position != other.position { return one.position < other.position }
      return one.rank == other.rank ? $0 < $1 : one.rank < other.rank
    }
  }

  /// The document, behind a header.
  func write(behind header: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(header.count + text.count + text.count / 4 + 16)
    var escaping = Escaping(text)
    escaping.hasSpans = !insertions.isEmpty
    escaping.copy(to: Escaping.start(of: text), &result)
    result += header
    result += lineEnd.utf8
    for index in order {
      let insertion = insertions[index]
      escaping.copy(to: insertion.position, &result)
      if let sigil = insertion.sigil {
        result.append(UInt8(ascii: "<"))
        result.append(sigil)
      }
      result += insertion.bytes
      escaping.depth += insertion.depth
      if insertion.depth == 0 { escaping.isLineStart = true }
    }
    escaping.copy(to: text.count, &result)
    escaping.finish(lineEnd, &result)
    return result
  }
}
