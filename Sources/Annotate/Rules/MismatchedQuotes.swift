enum MismatchedQuotes: TextRule {
  static let name = RuleName("mismatched-quotes")
  static let severity = Severity.hint
  static let summary = "A quotation is opened by one mark and closed by another, or by none."
  static let explanation = """
    A quotation that “ opens is closed by ”, one that \" opens by \", one that « opens by ». Where that is not so, readers, \
    and the search for quotations, cannot tell where somebody's words end. A quotation may go on in the paragraphs that \
    follow: it is closed there, and each of them may begin with a mark of its own. Single marks are not looked at: they are \
    apostrophes too.
    """
  static let firing = "Phải chống “tự diễn biến, tự chuyển hóa\" trong chi bộ.\n"
  static let silent = "Ông nói: “Phải làm ngay.\n\nKhông để lâu”, và dặn \"cẩn thận\".\n"

  static func check(_ text: SectionText, _ view: SectionView, _ notes: inout TextNotes, _ report: inout Report) {
    var open: (mark: Mark, range: Range<Int>, isFirst: Bool)?
    func leave(_ mark: Mark, _ range: Range<Int>, isFirst: Bool) {
      notes.quotes.append(
        TextNotes.OpenQuote(
          range: text.source(range), opens: mark.opens, closes: mark.closes, isFirst: isFirst,
          isSilenced: !report.isHeard()))
    }
    for (index, token) in text.tokens.enumerated() where token.hash == quote {
      guard let mark = Mark(text.bytes[token.range]) else { continue }
      guard let opened = open else {
        if mark.closes, !mark.opens {
          leave(mark, token.range, isFirst: index == 0)
        } else {
          open = (mark, token.range, index == 0)
        }
        continue
      }
      if mark.opens, !mark.closes {
        // A quotation in a quotation is not told from one that was never closed: the later one counts.
        leave(opened.mark, opened.range, isFirst: opened.isFirst)
        open = (mark, token.range, false)
        continue
      }
      if mark != opened.mark.partner {
        report.add(
          text.source(token.range),
          """
          The quotation that begins with \(text.string(opened.range)) ends with \(text.string(token.range)): one of the \
          two marks is wrong.
          """,
          related: [Finding.Related(target: .here(text.source(opened.range)), message: "The quotation begins here.")])
      }
      open = nil
    }
    if let open { leave(open.mark, open.range, isFirst: open.isFirst) }
  }

  static func check(_ noted: NotedText, _ report: inout Report) {
    guard noted.sums.quotes > 0 else { return }
    /// The opening mark that still wants one that closes, and in which section it stands.
    var open: (range: Range<Int>, isSilenced: Bool, section: Int)?
    func say(_ range: Range<Int>, _ isSilenced: Bool, _ message: @autoclosure () -> String, _ report: inout Report) {
      if !isSilenced { report.add(range, message()) }
    }
    let never = "This quotation is not closed: no mark that could close it follows in this paragraph, nor soon after."
    noted.forEachSection { section in
      for quote in section.notes.quotes {
        let range = quote.range.shifted(by: section.start)
        let before = open.flatMap { section.index - $0.section <= farthest ? $0 : nil }
        if before == nil, let open { say(open.range, open.isSilenced, never, &report) }
        // A paragraph that goes on with a quotation begins with a mark of its own.
        let closes = quote.closes && !(quote.opens && quote.isFirst)
        if let before, !closes, !quote.isFirst { say(before.range, before.isSilenced, never, &report) }
        if before == nil, !quote.opens {
          say(range, quote.isSilenced, "This mark closes a quotation that was not opened.", &report)
        }
        open = quote.opens && (before == nil || !closes) ? (range, quote.isSilenced, section.index) : nil
      }
      return true
    }
    if let open { say(open.range, open.isSilenced, never, &report) }
  }

  /// How many sections lie between the marks of a quotation at most: four paragraphs and the lines between them.
  private static let farthest = 8
  private static let quote = FoldedText.hash("\"")

  private enum Mark: String {
    case straight = "\""
    case opening = "“"
    case closing = "”"
    case low = "„"
    case french = "«"
    case frenchClosing = "»"

    init?(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) { self.init(rawValue: String(decoding: bytes, as: UTF8.self)) }

    var opens: Bool { self != .closing && self != .frenchClosing }
    var closes: Bool { self == .straight || self == .closing || self == .frenchClosing }

    var partner: Mark {
      switch self {
      case .straight: .straight
      case .opening, .low, .closing: .closing
      case .french, .frenchClosing: .frenchClosing
      }
    }
  }
}
