/// A stretch of time with ends that may be partly known, not known, or open.
public struct Period: Hashable, Sendable, CustomStringConvertible {
  public enum End: Hashable, Sendable {
    case date(PartialDate)
    /// `?`: there is an end, or none; nobody wrote down when.
    case unknown
    /// Nothing before or behind `..`: since before records, or still so.
    case open
  }

  public let start: End
  public let end: End
  private let isSingle: Bool

  /// Reads `DATE..DATE`, `DATE..`, `..DATE` or `DATE`, with `?` on either side; nil for anything else.
  public init?(_ bytes: some Collection<UInt8>) {
    guard let dots = Self.dots(bytes) else {
      guard let date = PartialDate(bytes) else { return nil }
      start = .date(date)
      end = .date(date)
      isSingle = true
      return
    }
    guard let start = Self.side(bytes[..<dots.lowerBound]), let end = Self.side(bytes[dots.upperBound...]),
      start != .open || end != .open
    else { return nil }
    self.start = start
    self.end = end
    isSingle = false
  }

  /// The first `..`.
  private static func dots<Bytes: Collection<UInt8>>(_ bytes: Bytes) -> Range<Bytes.Index>? {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let next = bytes.index(after: index)
      if bytes[index] == 0x2E, next < bytes.endIndex, bytes[next] == 0x2E { return index..<bytes.index(after: next) }
      index = next
    }
    return nil
  }

  public init?(_ string: String) {
    self.init(string.utf8)
  }

  private static func side(_ bytes: some Collection<UInt8>) -> End? {
    guard let first = bytes.first else { return .open }
    if first == 0x3F, bytes.count == 1 { return .unknown }
    return PartialDate(bytes).map(End.date)
  }

  /// Whether every reading has the end before the beginning.
  public var isInverted: Bool {
    guard case .date(let first) = start, case .date(let last) = end else { return false }
    return last.last < first.first
  }

  /// Whether it holds on `date`: nil where the readings differ.
  public func contains(_ date: PartialDate) -> Bool? {
    if date.last < earliestStart || date.first > latestEnd { return false }
    if date.first >= latestStart, date.last <= earliestEnd { return true }
    return nil
  }

  /// Whether it had surely ended, or surely not begun, on `date`.
  public func excludes(_ date: PartialDate) -> Bool { contains(date) == false }

  /// The first day on which it can have begun, and the last on which it can have ended.
  var earliestStart: Int {
    if case .date(let date) = start { date.first } else { Int.min }
  }
  var latestEnd: Int {
    if case .date(let date) = end { date.last } else { Int.max }
  }
  private var latestStart: Int {
    switch start {
    case .date(let date): date.last
    case .unknown: Int.max
    case .open: Int.min
    }
  }
  private var earliestEnd: Int {
    switch end {
    case .date(let date): date.first
    case .unknown: Int.min
    case .open: Int.max
    }
  }

  public var description: String {
    isSingle ? Self.text(start) : Self.text(start) + ".." + Self.text(end)
  }

  private static func text(_ end: End) -> String {
    switch end {
    case .date(let date): date.description
    case .unknown: "?"
    case .open: ""
    }
  }
}
