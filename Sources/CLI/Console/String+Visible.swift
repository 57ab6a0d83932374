extension String {
  /// The same with a mark for each control character, so that no text can do anything to a terminal or fake a line.
  var visible: String {
    // Most words have none, as their bytes tell.
    let mayHaveSome = utf8.withContiguousStorageIfAvailable {
      $0.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }
    }
    guard mayHaveSome != false, unicodeScalars.contains(where: { $0.mark != nil }) else { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars { result.append(scalar.mark ?? scalar) }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// What is shown in its place, one column wide; nil where it can be shown itself.
  var mark: Unicode.Scalar? {
    switch value {
    case 0...0x1F: Unicode.Scalar(0x2400 + value)
    case 0x7F: "␡"
    // Controls of the upper half, line separators, and those that turn the direction of what follows.
    case 0x80...0x9F, 0x2028...0x2029, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: nil
    }
  }
}

extension Int {
  /// With commas between groups of three digits.
  var grouped: String {
    let digits = String(magnitude)
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result += "," }
      result.append(digit)
    }
    return self < 0 ? "-" + result : result
  }
}
