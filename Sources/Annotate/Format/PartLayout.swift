/// Puts the parts of a head or a line beside each other: edits of the spaces between them, and of their order. Offsets
/// are those of the bytes that the parts were read from.
struct PartLayout {
  private(set) var edits: [TextEdit] = []

  /// Makes what lies in `range`, which is nothing but spaces, as many spaces as are wanted.
  mutating func space(_ range: Range<Int>, _ count: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
    // What is right at the start stays, so that an edit is as small as can be.
    let kept = bytes[range].prefix(count).prefix { $0 == 0x20 }.count
    guard kept < range.count || kept < count else { return }
    edits.append(
      TextEdit(
        range: range.lowerBound + kept..<range.upperBound,
        replacement: [UInt8](repeating: 0x20, count: count - kept)))
  }

  /// Puts one space between parts that follow each other, and their attributes, from `first` on, into the order of the
  /// format's table; those of one name, and unknown ones behind the rest, keep theirs.
  mutating func arrange(_ parts: [Range<Int>], attributesFrom first: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
    let ranked = parts[first...].enumerated().map { index, part in
      (rank: Attribute(bytes, in: part).flatMap { AttributeKind($0, bytes)?.place } ?? Int.max, index: index)
    }
    let order = ranked.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.map { first + $0.index }
    let sorted = parts[..<first].indices + order
    let moved = parts.indices.filter { sorted[$0] != $0 }
    guard let start = moved.first, let end = moved.last else { return separate(parts[...], bytes) }
    separate(parts[...start], bytes)
    let joined = sorted[start...end].map { Array(bytes[parts[$0]]) }.joined(separator: [0x20])
    edits.append(
      TextEdit(range: parts[start].lowerBound..<parts[end].upperBound, replacement: Array(joined)))
    separate(parts[end...], bytes)
  }

  private mutating func separate(_ parts: ArraySlice<Range<Int>>, _ bytes: UnsafeBufferPointer<UInt8>) {
    for (part, next) in zip(parts, parts.dropFirst()) { space(part.upperBound..<next.lowerBound, 1, bytes) }
  }
}

extension AttributeKind {
  /// Its place in the order in which attributes are written.
  fileprivate var place: Int? { Self.allCases.firstIndex(of: self) }
}
