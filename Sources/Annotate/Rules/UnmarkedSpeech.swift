enum UnmarkedSpeech: PossibleSpanRule {
  static let name = RuleName("unmarked-speech")
  static let severity = Severity.hint
  static let summary = "Somebody's words are quoted or reported, and no span marks them."
  static let explanation = """
    The words stand in quotation marks or behind a verb of saying, and the line says whose they are. Mark them: \
    `<:id|“…”>`, with `?` where the speaker is in no registry. Lines in a `%speaker` passage are somebody's words already.
    """
  static let firing = "%official @le-van-tam Lê Văn Tám\n\nÔng <@Lê Văn Tám> nói: “Chúng ta phải làm ngay”.\n"
  static let silent =
    "%official @le-van-tam Lê Văn Tám\n\nÔng <@Lê Văn Tám> nói: <:le-van-tam|“Chúng ta phải làm ngay”>.\n"

  static func looks(at mark: Mark) -> Bool { mark.kind == .speech }

  static func message(_ mark: Mark, _ words: String, _ view: SectionView) -> String {
    let whose = view.phrase(
      mark.referent, one: "are words of", several: "are words of", none: "are somebody's words")
    return "\(words) \(whose), and are not marked: write <:id|…> around them."
  }
}
