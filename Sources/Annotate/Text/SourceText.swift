import Synchronization

/// A document's bytes: UTF-8, kept in pieces of a few kilobytes, so that an edit in a long text copies little and
/// earlier snapshots share the rest.
///
/// A piece ends between two scalars and never between CR and LF. All offsets are bytes.
public struct SourceText: Sendable {
  /// A run of bytes with what it contributes to lines and columns.
  struct Piece: Sendable {
    let bytes: ArraySlice<UInt8>
    let counts: Counts

    init(_ bytes: ArraySlice<UInt8>) {
      self.bytes = bytes
      counts = bytes.withUnsafeBufferPointer(Counts.init(counting:))
    }
  }

  private static let pieceSize = 4096

  /// The bytes as first given, with the pieces that are made of them when somebody asks: most texts that are checked are
  /// never edited, and nobody asks for their lines.
  private final class Original: Sendable {
    let bytes: [UInt8]
    private let known = Mutex<[Piece]?>(nil)

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
    }

    var pieces: [Piece] {
      known.withLock { known in
        let pieces = known ?? SourceText.cut(bytes)
        known = pieces
        return pieces
      }
    }
  }

  /// The length in bytes.
  public private(set) var count: Int
  /// Until an edit is made: then the bytes need no gathering.
  private var original: Original?
  /// From the first edit on.
  private var edited: [Piece] = []

  public init(_ bytes: [UInt8]) {
    count = bytes.count
    original = Original(bytes)
  }

  var pieces: [Piece] { original?.pieces ?? edited }

  public init(_ string: String) {
    self.init(Array(string.utf8))
  }

  /// The bytes in `range`, clamped to the text; without a copy where they lie in one piece.
  public subscript(range: Range<Int>) -> ArraySlice<UInt8> {
    let range = range.clamped(to: 0..<count)
    if let original { return original.bytes[range] }
    return gathered(range)
  }

  /// The bytes in `range`, which lies in the text, out of the pieces.
  private func gathered(_ range: Range<Int>) -> ArraySlice<UInt8> {
    var result: [UInt8] = []
    var start = 0
    for piece in pieces {
      let end = start + piece.bytes.count
      let part = range.clamped(to: start..<end)
      if !part.isEmpty {
        let slice = piece.bytes.dropFirst(part.lowerBound - start).prefix(part.count)
        if part == range { return slice }
        result += slice
      }
      start = end
      if start >= range.upperBound { break }
    }
    return result[...]
  }

  /// All of the bytes.
  public var bytes: ArraySlice<UInt8> { self[0..<count] }

  /// The text in `range`, clamped, with U+FFFD for what is not UTF-8.
  public func string(in range: Range<Int>) -> String {
    String(decoding: self[range], as: UTF8.self)
  }

  /// Makes one edit; its range is clamped to the text.
  public mutating func apply(_ edit: TextEdit) {
    if let original { edited = original.pieces }
    original = nil
    let range = edit.range.clamped(to: 0..<count)
    var index = 0
    var start = 0
    while index < edited.count, start + edited[index].bytes.count < range.lowerBound {
      start += edited[index].bytes.count
      index += 1
    }
    var last = index
    var end = start
    while last < edited.count, end < range.upperBound || last == index {
      end += edited[last].bytes.count
      last += 1
    }
    // The next piece is joined too: what stands at its start may now belong to a line end that began before it.
    if last < edited.count {
      end += edited[last].bytes.count
      last += 1
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(end - start - range.count + edit.replacement.count)
    bytes += self[start..<range.lowerBound]
    bytes += edit.replacement
    bytes += self[range.upperBound..<end]
    edited.replaceSubrange(index..<last, with: Self.cut(bytes))
    count += edit.replacement.count - range.count
  }

  /// The bytes in pieces of about `pieceSize`.
  private static func cut(_ bytes: [UInt8]) -> [Piece] {
    if bytes.count <= pieceSize { return bytes.isEmpty ? [] : [Piece(bytes[...])] }
    var pieces: [Piece] = []
    pieces.reserveCapacity(bytes.count / pieceSize + 1)
    var start = 0
    while start < bytes.count {
      var end = min(start + pieceSize, bytes.count)
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 || (bytes[end] == 0x0A && bytes[end - 1] == 0x0D) { end += 1 }
      pieces.append(Piece(bytes[start..<end]))
      start = end
    }
    return pieces
  }
}

/// How many of each unit a stretch of text has.
struct Counts: Equatable, Sendable {
  /// Line ends: LF, CRLF and CR count one each.
  var lineEnds = 0
  /// UTF-16 code units.
  var utf16 = 0
  /// Unicode scalars.
  var scalars = 0

  init() {}

  /// Bytes that are not UTF-8 count as they fall.
  init(counting bytes: UnsafeBufferPointer<UInt8>) {
    let (continuations, long) = Self.numbers(in: bytes) { (($0 & .all(0xC0)) .== .all(0x80), $0 .>= .all(0xF0)) }
    scalars = bytes.count - continuations
    utf16 = scalars + long
    lineEnds = Self.lineEnds(in: bytes)
  }

  /// The line ends alone, for which less need be counted.
  static func lineEnds(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let (feeds, returns) = numbers(in: bytes) { ($0 .== .all(0x0A), $0 .== .all(0x0D)) }
    return returns == 0 ? feeds : feeds + loneReturns(bytes)
  }

  /// The numbers of the bytes that are wanted for one thing and for another; zero is for neither.
  @inline(__always)
  private static func numbers(
    in bytes: UnsafeBufferPointer<UInt8>,
    where areWanted: (ByteLanes) -> (SIMDMask<SIMD16<Int8>>, SIMDMask<SIMD16<Int8>>)
  ) -> (Int, Int) {
    var result = (0, 0)
    var index = 0
    while index &+ 16 <= bytes.count {
      // A lane counts to 255.
      let end = min(index &+ 255 &* 16, bytes.count &- 15)
      var (one, other) = (ByteLanes(), ByteLanes())
      while index < end {
        let wanted = areWanted(ByteLanes(bytes, at: index))
        one.replace(with: one &+ 1, where: wanted.0)
        other.replace(with: other &+ 1, where: wanted.1)
        index &+= 16
      }
      result = (result.0 &+ one.sum, result.1 &+ other.sum)
    }
    var rest = ByteLanes()
    for lane in 0..<bytes.count &- index { rest[lane] = bytes[index &+ lane] }
    let wanted = areWanted(rest)
    return (
      result.0 &+ ByteLanes().replacing(with: 1, where: wanted.0).sum,
      result.1 &+ ByteLanes().replacing(with: 1, where: wanted.1).sum
    )
  }

  /// The number of CRs that no LF follows.
  private static func loneReturns(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    bytes.indices.count { bytes[$0] == 0x0D && ($0 + 1 == bytes.count || bytes[$0 + 1] != 0x0A) }
  }

  static func += (sum: inout Counts, other: Counts) {
    sum.lineEnds += other.lineEnds
    sum.utf16 += other.utf16
    sum.scalars += other.scalars
  }
}
