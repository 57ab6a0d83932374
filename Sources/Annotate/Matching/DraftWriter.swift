/// Writes a text as a document, with marks and turns around parts of it.
struct DraftWriter {
  private struct Insertion {
    let position: Int
    /// In this order at one position: what ends before what begins, and turns around spans.
    let rank: Int
    /// Which of those of one rank at one position it is.
    let number: Int
    /// In `inserted`.
    let bytes: Range<Int>
    /// How many spans more are open behind it.
    let depth: Int

    static func < (one: Insertion, other: Insertion) -> Bool {
      if one.position != other.position { return one.position < other.position }
      return (one.rank, one.number) < (other.rank, other.number)
    }
  }

  private let text: UnsafeBufferPointer<UInt8>
  private let lineEnd: String
  private var insertions: [Insertion] = []
  /// The bytes of all insertions, in the order in which they were asked for.
  private var inserted: [UInt8] = []

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
        writer.insert(at: end, rank: 0, depth: -1) { $0.append(UInt8(ascii: ">")) }
      }
    }
    for index in marks.indices {
      let (kind, range) = (marks[index].kind, marks[index].range)
      close(&self, before: range.lowerBound)
      while next < people.count, marks[people[next]].range.lowerBound < range.lowerBound { next += 1 }
      let implied = kind == .role ? holder(of: range, marks, people, next) : nil
      insert(at: range.lowerBound, rank: 3, depth: 1) {
        $0.append(UInt8(ascii: "<"))
        $0.append(kind.rawValue)
        words.writeHead(of: marks[index], implied: implied, to: &$0)
      }
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
    let lineEnd = lineEnd
    let softBreak = [UInt8(ascii: "\\")] + lineEnd.utf8
    let end = Array("%end".utf8) + lineEnd.utf8
    for (index, turn) in turns.enumerated() {
      let isLineStart = turn.range.lowerBound == 0 || Lexer.isLineEnd(text[turn.range.lowerBound - 1])
      insert(at: turn.range.lowerBound, rank: 2) {
        if !isLineStart { $0 += softBreak }
        $0 += words.statement(turn)
        $0 += lineEnd.utf8
      }
      let rest = Lexer.skipSpaces(text, from: turn.range.upperBound)
      if rest == text.count || index + 1 < turns.count && turns[index + 1].range.lowerBound <= rest { continue }
      if Lexer.isLineEnd(text[rest]) {
        let next = rest + Lexer.lineEndLength(text, at: rest)
        guard next < text.count, index + 1 == turns.count || turns[index + 1].range.lowerBound > next else { continue }
        insert(at: next, rank: 1) { $0 += end }
      } else {
        insert(at: turn.range.upperBound, rank: 1) { $0 += softBreak + end }
      }
    }
  }

  private mutating func insert(at position: Int, rank: Int, depth: Int = 0, _ write: (inout [UInt8]) -> Void) {
    let start = inserted.count
    write(&inserted)
    insertions.append(
      Insertion(
        position: position, rank: rank, number: insertions.count, bytes: start..<inserted.count, depth: depth))
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
    for insertion in insertions.sorted(by: <) {
      escaping.copy(to: insertion.position, &result)
      result += inserted[insertion.bytes]
      escaping.depth += insertion.depth
      if insertion.depth == 0 { escaping.isLineStart = true }
    }
    escaping.copy(to: text.count, &result)
    escaping.finish(lineEnd, &result)
    return result
  }
}
