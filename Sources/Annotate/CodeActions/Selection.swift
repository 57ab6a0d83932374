/// What actions are asked about: a stretch of a document, with what stands there.
struct Selection {
  let snapshot: Snapshot
  /// In bytes of the document.
  let range: Range<Int>
  /// The paragraph that holds the range; nil where it reaches beyond one, or stands in none.
  let paragraph: SelectedParagraph?
  /// Those that touch the range, as many as anybody would look at.
  let findings: [Finding]
  private let unmarked: UnmarkedAround

  init(_ range: Range<Int>, _ snapshot: Snapshot) {
    let range = range.clamped(to: 0..<snapshot.text.count)
    self.range = range
    self.snapshot = snapshot
    paragraph = SelectedParagraph(range, snapshot)
    findings = Array(snapshot.findings(in: range).prefix(Self.limit))
    unmarked = UnmarkedAround(range, snapshot)
  }

  private static let limit = 64

  /// What touches the range, or stands near it, and is not marked.
  var possibleSpans: [PossibleSpan] { unmarked.spans }

  var registry: Registry { snapshot.article.registry }

  /// What some edits lead to; nil where they would change the stripped text or add to what cannot be read.
  func sound(_ edits: [TextEdit]) -> Trial? {
    guard let trial = Trial(edits, snapshot), trial.keepsText, !trial.addsMistakes else { return nil }
    return trial
  }
}

/// The lines of a paragraph in which something is selected. Offsets are bytes from the start of the first.
struct SelectedParagraph {
  /// Their sections as one, the indices of these, and the start in the document.
  let section: Section
  let sections: Range<Int>
  let start: Int
  let bytes: [UInt8]
  let spans: [Span]
  let local: LocalContext
  let context: ArticleContext
  let selection: Range<Int>

  init?(_ range: Range<Int>, _ snapshot: Snapshot) {
    guard let (first, start) = snapshot.tree.section(at: range.lowerBound) else { return nil }
    var index = first
    var end = start
    var sections: [Section] = []
    var spans: [Span] = []
    var stripped = 0
    var tree = MeasuredArray.Cursor(snapshot.tree.sections)
    var parts = MeasuredArray.Cursor(snapshot.article.parts)
    repeat {
      guard let section = tree.element(at: index)?.element,
        case .text(let line) = parts.element(at: index)?.element.content
      else { return nil }
      let before = spans.count
      spans += line.spans.map { $0.moved(by: end - start, stripped: stripped, before: before) }
      Strip.forEachKept(section) { stripped += $0.count }
      sections.append(section)
      end += section.length
      index += 1
    } while end < range.upperBound
    section = sections.count == 1 ? sections[0] : Section(joining: sections)
    self.sections = first..<index
    self.start = start
    bytes = Array(snapshot.text[start..<end])
    self.spans = spans
    local = snapshot.article.parts[first].before
    context = snapshot.article.context
    selection = range.shifted(by: -start)
  }

  /// The innermost span that holds the selection.
  var span: Span? { spans.last { $0.range.contains(selection) } }

  /// Calls `body` with the paragraph as rules and resolver see it.
  func withView<Result>(_ body: (SectionView) -> Result) -> Result {
    bytes.withUnsafeBufferPointer {
      body(SectionView(bytes: $0, section: section, context: context, local: local, spans: spans))
    }
  }

  /// An edit in offsets of the document.
  func edit(_ range: Range<Int>, _ replacement: String) -> TextEdit {
    TextEdit(range: range.shifted(by: start), replacement: replacement)
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}

extension Range<Int> {
  /// Whether they share a place, if only the end of one.
  func touches(_ other: Range<Int>) -> Bool {
    lowerBound <= other.upperBound && other.lowerBound <= upperBound
  }

  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}

/// What is not marked around a place. An object: it is found when the first action asks, and for all of them.
private final class UnmarkedAround {
  private let range: Range<Int>
  private let snapshot: Snapshot
  lazy var spans = snapshot.possibleSpans(in: snapshot.sections(around: range))

  init(_ range: Range<Int>, _ snapshot: Snapshot) {
    self.range = range
    self.snapshot = snapshot
  }
}
