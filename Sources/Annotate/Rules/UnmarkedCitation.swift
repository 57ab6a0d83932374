enum UnmarkedCitation: PossibleSpanRule {
  static let name = RuleName("unmarked-citation")
  static let severity = Severity.hint
  static let summary = "A declared document is cited, and no span marks it."
  static let explanation = """
    The words cite a document that the article or a registry declares: by its number, its plenum, its title. Mark them \
    (`<#Nghị quyết số 12-NQ/TW>`), with an identifier where the words alone may mean several documents.
    """
  static let firing = "%document #ct-990 Chỉ thị 990-CT/TW\n\nHuyện thực hiện Chỉ thị 990-CT/TW.\n"
  static let silent = "%document #ct-990 Chỉ thị 990-CT/TW\n\nHuyện thực hiện <#Chỉ thị 990-CT/TW>.\n"

  static func looks(at mark: Mark) -> Bool { mark.kind == .citation && mark.referent != .missing }

  static func message(_ mark: Mark, _ words: String, _ view: SectionView) -> String {
    let what = view.phrase(mark.referent, one: "cites", several: "may cite", none: "cites a document")
    return "\(words) \(what), and is not marked: write <#…> around it."
  }
}
