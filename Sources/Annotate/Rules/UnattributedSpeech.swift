enum UnattributedSpeech: SpanRule {
  static let name = RuleName("unattributed-speech")
  static let severity = Severity.warning
  static let summary = "Nobody can be found who says or directs this."
  static let explanation = """
    A speech or directive without a reference takes its speaker from the speech, directive or passage around it, else from \
    the nearest mention of a person in its paragraph. Here there is none: say who it is (`<:id|…>`, `<:&id|…>`), or write \
    `?` if nobody knows, `*` if it is a group.
    """
  static let firing = "Cuối phòng có tiếng nói: <:“Nhất trí!”>\n"
  static let silent = "Cuối phòng có tiếng nói: <:?|“Nhất trí!”>\n"
  static let triggers: SpanTriggers = .unattributed

  static func check(_ span: Span, _ view: SectionView, _ report: inout Report) {
    // A passage's speaker may be a name that nothing declares.
    guard view.local.speaker?.name == nil else { return }
    let sigil = span.kind.sigil
    report.add(
      span.range.prefix(2),
      """
      Whose \(span.kind.name) is this? No person is mentioned near it: write <\(sigil)id|…>, or <\(sigil)?|…> if it is not \
      known.
      """, fixes: [Fix("Write that it is not known (?)", of: span, refersTo: "?")])
  }
}
