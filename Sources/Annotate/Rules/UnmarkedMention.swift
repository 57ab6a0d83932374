enum UnmarkedMention: PossibleSpanRule {
  static let name = RuleName("unmarked-mention")
  static let severity = Severity.hint
  static let summary = "Somebody, a body or an office is named, and no span marks it."
  static let explanation = """
    The words are a name of the registry, or stand where a name stands: behind an honorific, beside an office. Mark them \
    (`<@Lê Văn Tám>`, `<&Bộ Nội vụ>`, `<^id|Bộ trưởng>`), with `?` for somebody who is in no registry. A line is looked at \
    by itself: who is meant by a given name or an office alone is found where the name stands in the same line. \
    `annotate draft` marks a whole article at once.
    """
  static let firing = "%official @le-van-tam Lê Văn Tám\n\nĐồng chí Lê Văn Tám đã tới dự.\n"
  static let silent = "%official @le-van-tam Lê Văn Tám\n\nĐồng chí <@Lê Văn Tám> đã tới dự.\n"

  static func looks(at mark: Mark) -> Bool {
    switch mark.kind {
    case .person, .organization, .role: mark.referent != .none
    case .citation, .speech, .directive, .resolution, .aside: false
    }
  }

  static func message(_ mark: Mark, _ words: String, _ view: SectionView) -> String {
    let what =
      if case .entity(let id) = mark.referent, mark.kind == .role { "is an office of \(view.name(of: id))" } else {
        view.phrase(
          mark.referent, one: "is", several: "may be", none: "is \(mark.kind.phrase) that no registry has")
      }
    return "\(words) \(what), and is not marked: write <\(mark.kind.sigil)…> around it."
  }
}
