import Annotate

enum ExplainCommand: Command {
  static let name = "explain"
  static let summary = "Say what a rule reports, why, and what to do; or list all rules."
  static let operands = Operands(
    placeholder: "RULE…", help: "Names of rules. Without any, all are listed.", count: 0...Int.max,
    offer: .words(Rules.names))
  static let options: [Option] = []
  static let explanation = [
    "A rule's name stands in brackets behind each of its findings. The exit status is 1 when there is no such rule."
  ]
  static let examples = [(call: "annotate explain unclosed-span", effect: "Read a rule's page.")]

  static func run(_ arguments: Arguments, _ console: inout Console) -> ExitStatus {
    var status = ExitStatus.success
    if arguments.operands.isEmpty { console.print(list) }
    for (index, operand) in arguments.operands.enumerated() {
      guard let rule = Rules.rule(named: operand.text) else {
        let nearest = Suggestion.nearest(to: operand.text, among: Rules.names)
        let problem = UsageError(
          "There is no rule “\(operand.text)”.", meant: nearest, advice: "“annotate explain” lists them.")
        console.say(problem.message)
        status.worsen(to: .failure)
        continue
      }
      console.print((index > 0 ? "\n" : "") + page(of: rule))
    }
    return status
  }

  private static var list: String {
    var page = Page()
    for rule in Rules.all {
      page.line("\(rule.name) (\(rule.severity.name))")
      page.paragraph(rule.summary, indent: 4)
    }
    return page.text
  }

  private static func page(of rule: any Rule.Type) -> String {
    var page = Page()
    page.line("\(rule.name) (\(rule.severity.name))")
    page.line("")
    page.paragraph(rule.summary)
    page.line("")
    page.paragraph(rule.explanation)
    page.heading("Reported here")
    page.example(rule.firing)
    page.heading("Not here")
    page.example(rule.silent)
    page.line("")
    page.paragraph(
      "Its severity is set in annotate.json: \"rules\": { \"\(rule.name)\": \"off\" }. “%allow \(rule.name)” silences it "
        + "for what stands below.")
    return page.text
  }
}

extension Page {
  /// A document, as it is.
  fileprivate mutating func example(_ document: String) {
    line("")
    let lines = document.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, row) in lines.enumerated() where index + 1 < lines.count || !row.isEmpty {
      line(row.isEmpty ? "" : "    " + String(row).visible)
    }
  }
}
