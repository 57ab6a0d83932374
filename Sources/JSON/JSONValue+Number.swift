extension JSONValue {
  /// The number when it is an integer that `Int` can hold, however it is written: `3`, `3.0` and `30e-1` are 3.
  public var int: Int? {
    guard kind == .number else { return nil }
    var magnitude: UInt = 0
    // Zeros wait for a digit after them; those at the end of the digits are set against the exponent.
    var zeros = 0
    var fractionDigits = 0
    var isFraction = false
    let source = document.bytes
    let bytes = source.span
    let range = node.range
    let isNegative = bytes[range.lowerBound] == UInt8(ascii: "-")
    digits: for offset in range {
      let byte = bytes[offset]
      switch Unicode.Scalar(byte) {
      case "0":
        zeros += 1
      case "1"..."9":
        guard let scaled = Self.scale(magnitude, by: zeros + 1) else { return nil }
        let (sum, overflow) = scaled.addingReportingOverflow(UInt(byte & 0xF))
        if overflow { return nil }
        magnitude = sum
        zeros = 0
      case ".":
        isFraction = true
        continue
      case "-":
        continue
      default:
        zeros += Self.exponent(bytes.extracting(offset + 1..<range.upperBound))
        break digits
      }
      if isFraction { fractionDigits += 1 }
    }
    guard let scaled = Self.scale(magnitude, by: zeros - fractionDigits) else { return nil }
    if isNegative { return scaled > Int.min.magnitude ? nil : Int(truncatingIfNeeded: 0 &- scaled) }
    return Int(exactly: scaled)
  }

  /// The nearest number of 64 bits; nil when the number is too great for them.
  public var double: Double? {
    guard kind == .number, let number = Double(String(decoding: source, as: UTF8.self)) else { return nil }
    return number.isFinite ? number : nil
  }

  /// `magnitude` with so many zeros at its end; nil when that is no integer or too great.
  private static func scale(_ magnitude: UInt, by zeros: Int) -> UInt? {
    if magnitude == 0 { return 0 }
    if zeros < 0 || zeros > 20 { return nil }
    var scaled = magnitude
    for _ in 0..<zeros {
      let (product, overflow) = scaled.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      scaled = product
    }
    return scaled
  }

  /// The number that an exponent's sign and digits write, held within what outweighs the digits of any document.
  private static func exponent(_ digits: Span<UInt8>) -> Int {
    var exponent = 0
    for index in 0..<digits.count where digits[index] >= UInt8(ascii: "0") {
      exponent = min(exponent * 10 + Int(digits[index] & 0xF), 1 << 40)
    }
    return digits[0] == UInt8(ascii: "-") ? -exponent : exponent
  }
}
