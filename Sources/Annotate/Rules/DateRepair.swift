/// What somebody meant who wrote a date or a period in another way than the format's.
enum DateRepair {
  /// `23/12/2013`, `2013/12/23`, `2013.12.23`, `12-2013`, `2013-1-5` or `20131223` as the format writes it; nil for
  /// what is not surely one of these.
  static func date(_ text: String) -> String? {
    guard text.utf8.count <= 10, text.utf8.allSatisfy({ Lexer.isDigit($0) || separators.contains($0) }) else {
      return nil
    }
    var parts = text.utf8.split(omittingEmptySubsequences: false, whereSeparator: separators.contains).map {
      String($0) ?? ""
    }
    if parts.count == 1, text.utf8.count == 8 {
      parts = [String(text.prefix(4)), String(text.dropFirst(4).prefix(2)), String(text.suffix(2))]
    }
    guard parts.count == 2 || parts.count == 3 else { return nil }
    // A day comes first where the year comes last.
    if parts[0].utf8.count != 4 { parts.reverse() }
    guard parts[0].utf8.count == 4, parts.dropFirst().allSatisfy({ (1...2).contains($0.utf8.count) }) else {
      return nil
    }
    let written = parts.map { $0.utf8.count == 1 ? "0" + $0 : $0 }.joined(separator: "-")
    return PartialDate(written) == nil ? nil : written
  }

  /// `2010-2015`, `2010–2015`, `2010-nay`, `2010...2015` or `1/2010..12/2015` as the format writes it.
  static func period(_ text: String) -> String? {
    guard text.utf8.count <= 64 else { return nil }
    let text = text.filter { $0 != " " }
    if let date = date(text) { return date }
    for joint in ["...", "…", "..", "–", "—", "-", "/"] {
      let sides = text.split(separator: joint, omittingEmptySubsequences: false).map(String.init)
      guard sides.count == 2, let start = side(sides[0]), let end = side(now.contains(sides[1]) ? "" : sides[1])
      else { continue }
      let written = start + ".." + end
      if Period(written) != nil { return written }
    }
    return nil
  }

  private static let separators: Set<UInt8> = [0x2F, 0x2E, 0x2D]

  /// Words that writers end a period with that still lasts.
  private static let now: Set<String> = ["nay", "hiệnnay", "now", "present"]

  private static func side(_ text: String) -> String? {
    text.isEmpty || text == "?" || PartialDate(text) != nil ? text : date(text)
  }
}
