/// Word sequences with what each stands for: finds the longest that begins at a place of a folded text.
///
/// The sequences are branches of one tree, held in a hash table of its edges: to follow one costs a look-up a word, and at
/// most places the first word leads nowhere.
struct WordTrie<Value: Sendable>: Sendable {
  private struct Edge {
    var node: Int32 = -1
    var next: Int32 = -1
    var word: UInt64 = 0
  }

  private var edges: [Edge]
  private var count = 0
  /// For each node what ends there, in `values`.
  private var ends: [Ends] = [Ends()]
  private var values: [Value] = []

  private struct Ends {
    var start: Int32 = 0
    var count: Int32 = 0
  }

  init() {
    edges = [Edge](repeating: Edge(), count: 64)
  }

  var isEmpty: Bool { values.isEmpty }

  /// Adds a sequence, which may stand for several values; one without words is left out.
  mutating func insert(_ words: String, _ value: Value) {
    insert(FoldedText(words).tokens[...], value)
  }

  mutating func insert(_ tokens: ArraySlice<FoldedText.Token>, _ value: Value) {
    guard !tokens.isEmpty else { return }
    var node = 0
    for token in tokens { node = child(of: node, token.hash) ?? addChild(of: node, token.hash) }
    // Those of one node stand side by side, so that none need be gathered where they are looked up.
    let before = values(at: node)
    if before.endIndex < values.count {
      ends[node].start = Int32(truncatingIfNeeded: values.count)
      values += before
    }
    values.append(value)
    ends[node].count += 1
  }

  /// The longest sequence that begins with the token at `start`, on one line, and for which `isWanted` says so of the end
  /// and the values; nil where there is none.
  @inline(__always)
  func longest(
    _ tokens: [FoldedText.Token], from start: Int, where isWanted: (Int, ArraySlice<Value>) -> Bool
  ) -> (end: Int, values: ArraySlice<Value>)? {
    // At most places the first word leads nowhere.
    guard let first = start < tokens.count ? child(of: 0, tokens[start].hash) : nil else { return nil }
    return longest(tokens, from: start, first, where: isWanted)
  }

  private func longest(
    _ tokens: [FoldedText.Token], from start: Int, _ first: Int, where isWanted: (Int, ArraySlice<Value>) -> Bool
  ) -> (end: Int, values: ArraySlice<Value>)? {
    var node = first
    var found: (end: Int, node: Int)?
    var index = start + 1
    while true {
      if ends[node].count > 0, isWanted(index, values(at: node)) { found = (index, node) }
      guard index < tokens.count, tokens[index].gap != .lineEnd, let next = child(of: node, tokens[index].hash) else {
        break
      }
      node = next
      index += 1
    }
    return found.map { ($0.end, values(at: $0.node)) }
  }

  /// The longest sequence that begins with the token at `start`, on one line, and its values; nil where there is none.
  @inline(__always)
  func longest(_ tokens: [FoldedText.Token], from start: Int) -> (end: Int, values: ArraySlice<Value>)? {
    guard let first = start < tokens.count ? child(of: 0, tokens[start].hash) : nil,
      let (end, node) = longest(tokens, from: start, first)
    else { return nil }
    return (end, values(at: node))
  }

  /// The end alone of that sequence.
  @inline(__always)
  func longestEnd(_ tokens: [FoldedText.Token], from start: Int) -> Int? {
    guard let first = start < tokens.count ? child(of: 0, tokens[start].hash) : nil else { return nil }
    return longest(tokens, from: start, first)?.end
  }

  /// Goes on from the node of the first word.
  private func longest(_ tokens: [FoldedText.Token], from start: Int, _ first: Int) -> (end: Int, node: Int)? {
    var node = first
    var index = start + 1
    var found: (end: Int, node: Int)?
    while true {
      if ends[node].count > 0 { found = (index, node) }
      guard index < tokens.count, tokens[index].gap != .lineEnd, let next = child(of: node, tokens[index].hash) else {
        return found
      }
      node = next
      index += 1
    }
  }

  /// Whether some words are a sequence of it, whole.
  func contains(_ words: ArraySlice<FoldedText.Token>) -> Bool {
    var node = 0
    for word in words {
      guard let next = child(of: node, word.hash) else { return false }
      node = next
    }
    return ends[node].count > 0
  }

  @inline(__always)
  private func values(at node: Int) -> ArraySlice<Value> {
    let start = Int(ends[node].start)
    return values[start..<start + Int(ends[node].count)]
  }

  /// Calls `body` with the first word of each sequence of one, and with the first two of all others.
  func forEachBeginning(_ body: (UInt64, UInt64?) -> Void) {
    var firsts = [UInt64?](repeating: nil, count: ends.count)
    for edge in edges where edge.node == 0 {
      firsts[Int(edge.next)] = edge.word
      if ends[Int(edge.next)].count > 0 { body(edge.word, nil) }
    }
    for edge in edges where edge.node > 0 {
      if let first = firsts[Int(edge.node)] { body(first, edge.word) }
    }
  }

  // MARK: Edges

  @inline(__always)
  private func child(of node: Int, _ word: UInt64) -> Int? {
    var slot = slot(node, word)
    while true {
      let edge = edges[slot]
      if edge.node < 0 { return nil }
      if edge.word == word, edge.node == node { return Int(edge.next) }
      slot = (slot + 1) & (edges.count - 1)
    }
  }

  private mutating func addChild(of node: Int, _ word: UInt64) -> Int {
    if (count + 1) * 2 > edges.count { grow() }
    let next = ends.count
    ends.append(Ends())
    place(Edge(node: Int32(truncatingIfNeeded: node), next: Int32(truncatingIfNeeded: next), word: word))
    count += 1
    return next
  }

  private mutating func place(_ edge: Edge) {
    var slot = slot(Int(edge.node), edge.word)
    while edges[slot].node >= 0 { slot = (slot + 1) & (edges.count - 1) }
    edges[slot] = edge
  }

  private mutating func grow() {
    let old = edges
    edges = [Edge](repeating: Edge(), count: old.count * 2)
    for edge in old where edge.node >= 0 { place(edge) }
  }

  @inline(__always)
  private func slot(_ node: Int, _ word: UInt64) -> Int {
    let mixed = (word ^ (UInt64(truncatingIfNeeded: node) &* 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD
    return Int(truncatingIfNeeded: mixed >> 32) & (edges.count - 1)
  }
}
