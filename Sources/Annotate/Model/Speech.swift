/// Whether words are quoted or told.
enum Speech {
  /// Whether a speech's stripped content is direct by its quotation marks: an opening one at its start, or a closing one at its end, has no
  /// partner inside it, or they are each other's. Spaces around it and punctuation at its end do not matter.
  static func isDirect(_ content: ArraySlice<UInt8>) -> Bool {
    content.withUnsafeBufferPointer(isDirect)
  }

  private static func isDirect(_ content: UnsafeBufferPointer<UInt8>) -> Bool {
    var open: [(mark: Mark, index: Int)] = []
    var first: (mark: Mark?, index: Int, partner: Int?)?
    var last = 0
    var lastMark: (mark: Mark, index: Int, hasPartner: Bool)?
    var index = 0
    while index < content.count {
      let (sign, width) = Sign.read(content, at: index)
      defer { index += width }
      if sign == .space { continue }
      if first == nil { first = (sign.mark, index, nil) }
      if sign != .trailing { last = index }
      guard let mark = sign.mark else { continue }
      if let match = open.lastIndex(where: { $0.mark.isClosed(by: mark) }) {
        if open[match].index == first?.index { first?.partner = index }
        open.removeSubrange(match...)
        lastMark = (mark, index, true)
      } else {
        // Deeper than any writer quotes: only made to be slow.
        if mark.opens, open.count < Lexer.deepestNesting { open.append((mark, index)) }
        lastMark = (mark, index, false)
      }
    }
    guard let first else { return false }
    if first.mark?.opens == true, first.partner.map({ $0 == last }) ?? true { return true }
    return lastMark.map { $0.index == last && $0.mark.closes && !$0.hasPartner } ?? false
  }

  private enum Mark {
    case left, right, straight, leftSingle, rightSingle, leftAngle, rightAngle, low

    var opens: Bool {
      switch self {
      case .left, .straight, .leftSingle, .leftAngle, .low: true
      case .right, .rightSingle, .rightAngle: false
      }
    }

    var closes: Bool { self == .straight || !opens }

    /// Writers mix them.
    func isClosed(by other: Mark) -> Bool {
      switch self {
      case .left, .straight: other == .right || other == .straight
      case .leftSingle: other == .rightSingle
      case .leftAngle: other == .rightAngle
      case .low: other == .left || other == .right
      case .right, .rightSingle, .rightAngle: false
      }
    }
  }

  /// What a character is to a quotation.
  private enum Sign: Equatable {
    case space
    /// Punctuation that may stand behind a closing mark.
    case trailing
    case quotation(Mark)
    /// A letter, or a byte of one.
    case other

    var mark: Mark? { if case .quotation(let mark) = self { mark } else { nil } }

    /// The sign at an index of a text in UTF-8, and how many bytes it has.
    @inline(__always)
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (Sign, width: Int) {
      func byte(_ offset: Int) -> UInt32 { index + offset < bytes.count ? UInt32(bytes[index + offset]) : 0 }
      switch bytes[index] {
      case 0x22: return (.quotation(.straight), 1)
      case 0x09...0x0D, 0x20: return (.space, 1)
      case 0x21, 0x2C, 0x2E, 0x2F, 0x3A, 0x3B, 0x3F: return (.trailing, 1)
      case 0xC2: return (sign(0x80 | byte(1) & 0x3F), 2)
      // Most of these are letters of Vietnamese.
      case 0xE1 where byte(1) != 0x9A: return (.other, 3)
      case 0xE1, 0xE2, 0xE3:
        return (sign(UInt32(bytes[index] & 0xF) << 12 | (byte(1) & 0x3F) << 6 | byte(2) & 0x3F), 3)
      default: return (.other, 1)
      }
    }

    private static func sign(_ value: UInt32) -> Sign {
      guard let scalar = Unicode.Scalar(value) else { return .other }
      switch scalar {
      case "“": return .quotation(.left)
      case "”": return .quotation(.right)
      case "‘": return .quotation(.leftSingle)
      case "’": return .quotation(.rightSingle)
      case "«": return .quotation(.leftAngle)
      case "»": return .quotation(.rightAngle)
      case "„": return .quotation(.low)
      case "…": return .trailing
      default: return scalar.properties.isWhitespace ? .space : .other
      }
    }
  }
}
