/// Words next to a mention that tell of the past: what they speak of is not held to the article's date.
enum FormerWords {
  /// Whether the words directly before `span` say that who is named there no longer is what is said (`nguyên`, `cựu`).
  static func precede(_ span: Span, _ view: SectionView) -> Bool {
    ends(before(span, view), with: former)
  }

  /// Whether the words around the mention of a body tell of its end: `hợp nhất Đảng bộ …`, `Bộ Thương mại cũ`.
  static func surround(_ span: Span, _ view: SectionView) -> Bool {
    if ends(before(span, view), with: former + ending) { return true }
    let after = view.bytes[span.range.upperBound...].drop { $0 == 0x3E }.prefix(reach).prefix(while: isWordOrSpace)
    let words = FoldedWords(after).words[...]
    return past.contains { words.begins(with: $0.words[...]) }
  }

  /// Whether the words themselves begin so.
  static func begin(_ words: FoldedWords) -> Bool {
    former.contains { words.words[...].begins(with: $0.words[...]) }
  }

  private static let former = ["nguyên", "cựu", "cố"].map { FoldedWords($0) }
  private static let ending = ["hợp nhất", "sáp nhập", "giải thể", "tiền thân là", "trước đây là"].map {
    FoldedWords($0)
  }
  private static let past =
    (["cũ", "trước đây"]
    + ["trước khi", "sau khi"].flatMap { when in
      ["hợp nhất", "sáp nhập", "giải thể", "kết thúc hoạt động"].map { when + " " + $0 }
    }).map { FoldedWords($0) }

  /// How many bytes to look at: the longest of these words, in whatever composition.
  private static let reach = 48

  private static func ends(_ text: Slice<UnsafeBufferPointer<UInt8>>, with phrases: [FoldedWords]) -> Bool {
    guard !text.isEmpty else { return false }
    let words = FoldedWords(text).words[...]
    return phrases.contains { words.ends(with: $0.words[...]) }
  }

  /// The text directly before a span, or before the spans that it begins; empty where other markup or punctuation
  /// stands between.
  private static func before(_ span: Span, _ view: SectionView) -> Slice<UnsafeBufferPointer<UInt8>> {
    var end = span.range.lowerBound
    var parent = span.parent
    while let around = parent, view.spans[around].content.lowerBound == end {
      end = view.spans[around].range.lowerBound
      parent = view.spans[around].parent
    }
    while end > 0, isBlank(view.bytes[end - 1]) { end -= 1 }
    var start = end
    let limit = max(0, end - reach)
    while start > limit, isWordOrSpace(view.bytes[start - 1]) { start -= 1 }
    return view.bytes[start..<end]
  }

  /// Spaces, line ends and the backslash of a soft break.
  private static func isBlank(_ byte: UInt8) -> Bool { Lexer.isSpace(byte) || Lexer.isLineEnd(byte) || byte == 0x5C }

  private static func isWordOrSpace(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == 0x20 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
  }
}

extension FormerWords {
  /// Whether a role is a former one: `nguyên` or the like stands before it, begins it, or stands before a list of roles
  /// that it goes on with.
  static func isFormer(_ role: Span, _ view: SectionView) -> Bool {
    if begin(FoldedWords(view.content(of: role))) || precede(role, view) { return true }
    var next = role
    var index = view.index(of: role)
    for _ in 0..<longestList {
      guard index > 0 else { return false }
      index -= 1
      while let parent = view.spans[index].parent, parent != role.parent { index = parent }
      let previous = view.spans[index]
      guard previous.kind == .role, previous.parent == role.parent else { return false }
      guard previous.range.upperBound <= next.range.lowerBound, previous.referent == role.referent,
        joins(view.bytes[previous.range.upperBound..<next.range.lowerBound])
      else { return false }
      if precede(previous, view) || begin(FoldedWords(view.content(of: previous))) { return true }
      next = previous
    }
    return false
  }

  /// More roles than this are no list.
  private static let longestList = 8
  private static let joints = ["và", "kiêm", "đồng thời là"].map { FoldedWords($0) }

  private static func joins(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard text.count <= 32 else { return false }
    let words = FoldedWords(text)
    return words.words.isEmpty ? !text.contains(0x2E) : joints.contains(words)
  }
}

extension SectionView {
  /// The place of a span of the paragraph among its spans.
  func index(of span: Span) -> Int {
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].range.lowerBound < span.range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
