enum UnregisteredCitation: PossibleSpanRule {
  static let name = RuleName("unregistered-citation")
  static let severity = Severity.hint
  static let summary = "A document is cited that no registry has, and no span marks it."
  static let explanation = """
    The words cite a document that neither the article nor a registry declares. Declare it (`%document #id Name`, with its \
    kind, number, issuer and date) and mark the words, or mark them with `?`: `<#?|Kết luận số 990-KL/TW>`. A code action \
    does both, with what could be read.
    """
  static let firing = "Huyện thực hiện Kết luận số 990-KL/TW.\n"
  static let silent = "Huyện thực hiện <#?|Kết luận số 990-KL/TW>.\n"

  static func looks(at mark: Mark) -> Bool { mark.kind == .citation && mark.referent == .missing }

  static func message(_ mark: Mark, _ words: String, _ view: SectionView) -> String {
    let properties = mark.document?.properties ?? []
    let read = properties.isEmpty ? "" : " (\(properties.joined(separator: ", ")))"
    return "\(words) cites a document that no registry has\(read): declare it, or mark it with <#?|…>."
  }
}
