/// Says more of spans than their kind; what was found out of a document is kept, for it may be cited often.
final class SpanModifiers {
  private let text: SourceText
  private let context: ArticleContext
  private var lapsed: [EntityID: Bool] = [:]
  /// Bytes of the document that were gathered, all of them where that is to be expected.
  private var bytes: ArraySlice<UInt8> = []
  private var gathered = 0..<0
  private let gathersAll: Bool

  /// - Parameter isWhole: Whether all spans of the document are asked about.
  init(_ snapshot: Snapshot, isWhole: Bool) {
    text = snapshot.text
    context = snapshot.article.context
    gathersAll = isWhole
  }

  /// The modifiers of a span of a section that begins at `start`.
  func modifiers(of span: Span, _ section: Section, at start: Int) -> SemanticToken.Modifiers {
    var result: SemanticToken.Modifiers = span.referent.isSettled ? [] : .unresolved
    if span.kind == .speech, isDirect(span, section, start) { result.insert(.direct) }
    if span.kind == .citation, let id = span.referent.entity, isNotInForce(id) { result.insert(.notInForce) }
    return result
  }

  /// Whether a document was surely not in force on the article's date.
  private func isNotInForce(_ id: EntityID) -> Bool {
    guard let date = context.date else { return false }
    if let known = lapsed[id] { return known }
    let period = context.registry[id].value(.inForce).flatMap { Period($0) }
    let isLapsed = period?.contains(date) == false
    lapsed[id] = isLapsed
    return isLapsed
  }

  private func isDirect(_ span: Span, _ section: Section, _ start: Int) -> Bool {
    let content = content(of: section, at: start)
    func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> {
      content[range.shifted(by: content.startIndex).clamped(to: content.indices)]
    }
    for attribute in span.attributes where bytes(attribute.name).elementsEqual("mode".utf8) {
      if bytes(attribute.value).elementsEqual("direct".utf8) { return true }
      if bytes(attribute.value).elementsEqual("reported".utf8) { return false }
    }
    guard span.hasMarkup else { return Speech.isDirect(bytes(span.content)) }
    var kept: [UInt8] = []
    Strip.forEachKept(section, in: span.content) { kept += bytes($0) }
    return Speech.isDirect(kept[...])
  }

  private func content(of section: Section, at start: Int) -> ArraySlice<UInt8> {
    let range = start..<start + section.length
    if range.clamped(to: gathered) != range {
      gathered = gathersAll ? 0..<text.count : range
      bytes = text[gathered]
    }
    return bytes.dropFirst(start - gathered.lowerBound).prefix(section.length)
  }
}
