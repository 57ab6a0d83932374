/// A text with ⟦ and ⟧ around its parts of interest.
public struct MarkedText {
  /// Without the marks.
  public private(set) var bytes: [UInt8] = []
  /// What stood between marks, in bytes, by where it begins.
  public private(set) var ranges: [Range<Int>] = []

  public init(_ marked: String) {
    var open: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": open.append(bytes.count)
      case "⟧": if let start = open.popLast() { ranges.append(start..<bytes.count) }
      default: bytes += Array(String(scalar).utf8)
      }
    }
    ranges.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }

  public var text: String { String(decoding: bytes, as: UTF8.self) }
}
