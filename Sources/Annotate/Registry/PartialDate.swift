/// A date as far as it is known: a year, a month or a day. It stands for every day that it could mean.
public struct PartialDate: Hashable, Sendable, CustomStringConvertible {
  public let year: Int
  public let month: Int?
  public let day: Int?

  /// Reads `2013`, `2013-12` or `2013-12-23`; nil for anything else and for days that no calendar has.
  public init?(_ bytes: some Collection<UInt8>) {
    var parts = (0, 0, 0)
    var count = 0
    for byte in bytes {
      switch count {
      case 4, 7: guard byte == 0x2D else { return nil }
      case 0...9:
        guard Lexer.isDigit(byte) else { return nil }
        let digit = Int(byte - 0x30)
        if count < 4 {
          parts.0 = parts.0 * 10 + digit
        } else if count < 7 {
          parts.1 = parts.1 * 10 + digit
        } else {
          parts.2 = parts.2 * 10 + digit
        }
      default: return nil
      }
      count += 1
    }
    guard count == 4 || count == 7 || count == 10 else { return nil }
    self.init(year: parts.0, month: count > 4 ? parts.1 : nil, day: count > 7 ? parts.2 : nil)
  }

  /// A year of four digits, a month of it, or a day of that; nil for those that no calendar has.
  init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (0...9999).contains(year) else { return nil }
    if let month, !(1...12).contains(month) { return nil }
    if let day, !(1...Self.days(inMonth: month ?? 1, of: year)).contains(day) { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  public init?(_ string: String) {
    self.init(string.utf8)
  }

  /// The first and the last day that it could mean, as numbers that compare as the days do: year, month, day.
  public var first: Int { (year * 100 + (month ?? 1)) * 100 + (day ?? 1) }
  public var last: Int {
    let month = month ?? 12
    return (year * 100 + month) * 100 + (day ?? Self.days(inMonth: month, of: year))
  }

  public var description: String {
    [Self.padded(year, 4), month.map { Self.padded($0, 2) }, day.map { Self.padded($0, 2) }].compactMap { $0 }
      .joined(separator: "-")
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
