/// The replacement of a stretch of text; the only way in which a text changes.
public struct TextEdit: Equatable, Sendable {
  /// The bytes to take out, in offsets of the text before the edit.
  public var range: Range<Int>
  /// The UTF-8 to put in their place.
  public var replacement: [UInt8]

  public init(range: Range<Int>, replacement: [UInt8]) {
    self.range = range
    self.replacement = replacement
  }

  public init(range: Range<Int>, replacement: String) {
    self.init(range: range, replacement: Array(replacement.utf8))
  }
}

extension Array where Element == TextEdit {
  /// `bytes` with all of these edits made. The edits are in offsets of `bytes` and do not overlap; one that
  /// does, or that leaves the bytes, is skipped.
  public func applied(to bytes: some Collection<UInt8>) -> [UInt8] {
    let bytes = Array<UInt8>(bytes)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var position = 0
    for edit in sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where edit.range.lowerBound >= position && edit.range.upperBound <= bytes.count {
      result += bytes[position..<edit.range.lowerBound]
      result += edit.replacement
      position = edit.range.upperBound
    }
    return result + bytes[position...]
  }
}
