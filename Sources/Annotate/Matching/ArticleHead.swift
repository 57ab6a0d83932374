/// What a raw article says of itself at its head and its foot: its title, its day, where and by whom it was published.
struct ArticleHead: Equatable, Sendable {
  private(set) var title: String?
  private(set) var date: PartialDate?
  /// A web address.
  private(set) var source: String?
  private(set) var outlet: String?
  /// The lines at the head and at the foot, without the spaces around them.
  private let lines: [Range<Int>]

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ text: FoldedText) {
    lines = Self.lines(bytes)
    source = lines.lazy.prefix(Self.reach).compactMap { Self.address(bytes[$0]) }.first
    title = lines.lazy.prefix(Self.reach).first { Self.isTitle($0, bytes) }.map { Self.string(bytes, $0) }
    outlet = lines.last.flatMap { Self.outlet(bytes, $0) }
    let datelines = lines.prefix(Self.reach).filter { Self.isDateline($0, bytes) }
    date = ArticleDay(text, bytes, datelines: datelines).date
  }

  /// The people whose names are a line of their own at the head or the foot.
  func authors(among marks: [Mark], _ bytes: UnsafeBufferPointer<UInt8>) -> [String] {
    marks.indices.filter { marks[$0].kind == .person && lines.contains(marks[$0].range) }
      .map { Self.string(bytes, marks[$0].range) }
  }

  /// How many lines that are not empty are looked at for what stands at the head.
  private static let reach = 8
  /// A title is no longer, in bytes.
  private static let longestTitle = 320
  /// Nor is a line that says when or where the article came out.
  private static let longestDateline = 64
  /// So many words stand beside a date in such a line.
  private static let mostOtherWords = 6

  /// The first lines that are not empty, and the last, without spaces around them.
  private static func lines(_ bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    while start < bytes.count, result.count < reach {
      let end = Lexer.lineEnd(bytes, from: start)
      if let line = trimmed(bytes, start..<end) { result.append(line) }
      start = end
    }
    var end = bytes.count
    while end > start {
      let begin = max(start, Lexer.lineStart(bytes, before: end - 1))
      if let line = trimmed(bytes, begin..<end) {
        result.append(line)
        break
      }
      end = begin
    }
    return result
  }

  private static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    var (start, end) = (range.lowerBound, range.upperBound)
    if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return start < end ? start..<end : nil
  }

  /// A line as the value of a statement: without what a line of markup cannot hold.
  private static func string(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    String(decoding: bytes[range].filter { $0 >= 0x20 && $0 != 0x7F }, as: UTF8.self)
  }

  private static func address(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
    guard line.starts(with: "http://".utf8) || line.starts(with: "https://".utf8),
      line.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { return nil }
    return String(decoding: line, as: UTF8.self)
  }

  /// Whether a line reads as a headline: some words that no full stop ends, and no address, date or byline.
  private static func isTitle(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard range.count <= longestTitle, address(bytes[range]) == nil, let last = bytes[range].last,
      last != UInt8(ascii: "."), last != UInt8(ascii: ":"), last != UInt8(ascii: "|")
    else { return false }
    let tokens = FoldedText(bytes[range]).tokens
    // `Tin, ảnh: LÊ BẢY`
    let credit = tokens.indices.first { tokens[$0].hash == Marks.colon && PersonWords.credits.precedes($0, tokens) }
    let words = tokens[(credit ?? 0)...].filter { $0.kind == .word }
    // A byline has four words at most, and each begins with a capital; a dateline is numbers.
    let isByline = words.count <= 4 && words.allSatisfy(\.isCapitalized)
    return words.count > 2 && !isByline && !isDateline(range, bytes)
  }

  /// Whether a line is a date with its year and little else: `Cập nhật lúc 10:30, Thứ Hai, 12/5/2019`.
  private static func isDateline(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard range.count < longestDateline else { return false }
    let line = UnsafeBufferPointer(rebasing: bytes[range])
    let text = FoldedText(line)
    let dates = TextDate.all(in: text, line)
    let words = text.tokens.indices.count { index in
      text.tokens[index].kind == .word && !dates.contains { $0.tokens.contains(index) }
    }
    return words <= mostOtherWords && dates.contains { $0.year != nil }
  }

  /// `Theo Nhandan` in the last line.
  private static func outlet(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String? {
    let prefix = Array("Theo ".utf8)
    guard range.count < longestDateline, bytes[range].starts(with: prefix) else { return nil }
    let name = range.lowerBound + prefix.count..<range.upperBound
    let hasSentence = bytes[name].contains { [0x2C, 0x3A, 0x2E].contains($0) }
    return name.isEmpty || hasSentence ? nil : string(bytes, name)
  }
}
