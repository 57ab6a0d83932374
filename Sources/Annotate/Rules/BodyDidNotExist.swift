enum BodyDidNotExist: SpanRule {
  static let name = RuleName("body-did-not-exist")
  static let severity = Severity.warning
  static let summary = "An organization is named that did not exist on the article's date."
  static let explanation = """
    The organization's `existed` excludes the article's date by every reading. Perhaps its successor is meant, or the period \
    is wrong. Nothing is said where the words beside the mention tell of the past (`nguyên`, `cựu`, `hợp nhất`, `sáp nhập`, \
    `giải thể` before it, `cũ`, `trước đây` behind it), nor within a citation, whose document belongs to its own time.
    """
  static let firing = """
    %date 2020-05-01
    %organization &htx-hon-vang Hợp tác xã Hòn Vàng
    %  existed 1990..2005

    Đại diện <&Hợp tác xã Hòn Vàng> đến dự.

    """
  static let silent = """
    %date 2005-05-01
    %organization &htx-hon-vang Hợp tác xã Hòn Vàng
    %  existed 1990..2005

    Đại diện <&Hợp tác xã Hòn Vàng> đến dự.

    """
  static let triggers: SpanTriggers = .datedOrganization

  static func check(_ span: Span, _ view: SectionView, _ report: inout Report) {
    let registry = view.context.registry
    guard let id = span.referent.entity, registry[id].kind == .organization, let date = view.context.date,
      let existed = registry.profile(of: id).existed, existed.excludes(date), !isOfThePast(span, view)
    else { return }
    let hasEnded = date.first > existed.latestEnd
    let successor = hasEnded ? Organization(registry[id]).successor.flatMap { registry.find(.organization, $0) } : nil
    let advice = successor.map { " Its successor is \(view.name(of: $0))." } ?? ""
    report.add(
      span.content, "\(view.name(of: id)) did not exist on the article's date, \(date), but \(existed.words).\(advice)",
      related: [Finding.Related(target: .entity(id), message: "It is declared here.")])
  }

  private static func isOfThePast(_ span: Span, _ view: SectionView) -> Bool {
    if FormerWords.surround(span, view) { return true }
    var parent = span.parent
    while let index = parent {
      let around = view.spans[index]
      if around.kind == .citation || (around.kind == .role && FormerWords.isFormer(around, view)) { return true }
      parent = around.parent
    }
    return false
  }
}
