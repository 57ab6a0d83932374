import Annotate

enum LookupCommand: Command {
  static let name = "lookup"
  static let summary = "Show an official, an organization or a document of the registry."
  static let operands = Operands(
    placeholder: "NAME…",
    help: """
      Identifiers (@id, &id, #id), names, aliases, numbers, titles or offices, with diacritics or without, or their \
      beginnings. A name of several words needs no quotes.
      """,
    count: 0...Int.max)
  static let date = Option(
    name: "date", value: Option.Value(placeholder: "DATE"),
    help: "The day by which offices and documents are judged: 2013, 2013-12 or 2013-12-23. Without it, today.")
  static let file = Option(
    name: "file", help: "Print the path of the built-in registry, written out as a file to read.")
  static let options = [date, file]
  static let explanation = [
    """
    What the registry files of the current folder's workspace declare is found, and what is built in. Where several \
    match they are listed; their identifiers single them out. The exit status is 1 when something is not found. \
    In a shell, put “&id” and “#id” in quotes.
    """
  ]
  static let examples = [
    (call: "annotate lookup le hong anh", effect: "Show an official."),
    (call: "annotate lookup '#ct-05-2016' --date 2020", effect: "Show a document as it stood in 2020."),
  ]

  static func run(_ arguments: Arguments, _ console: inout Console) throws(UsageError) -> ExitStatus {
    let day = try day(arguments)
    if arguments.has(file) { return printPath(arguments, &console) }
    guard !arguments.operands.isEmpty else {
      throw UsageError("“annotate lookup” needs NAME….", advice: "“annotate help lookup” says how it is used.")
    }
    let workspaces = Workspaces()
    let registry = workspaces.workspace(ofFolder: nil).registry
    var status = ExitStatus.success
    for mistake in workspaces.takeMistakes() {
      console.say(mistake.description)
      status = .trouble
    }
    let words = arguments.operands.map(\.text)
    let together = words.joined(separator: " ")
    let questions = matches(together, registry).isEmpty ? words : [together]
    for (index, question) in questions.enumerated() {
      if index > 0 { console.print("\n") }
      if !answer(question, registry, day, &console) { status.worsen(to: .failure) }
    }
    return status
  }

  private static func day(_ arguments: Arguments) throws(UsageError) -> PartialDate? {
    guard let text = arguments.value(of: date) else { return Calendar.today }
    guard let day = PartialDate(text) else {
      throw UsageError("“\(text)” is no date: write 2013, 2013-12 or 2013-12-23.")
    }
    return day
  }

  private static func printPath(_ arguments: Arguments, _ console: inout Console) -> ExitStatus {
    do {
      console.print(try BuiltinRegistryFile.path() + "\n")
      return .success
    } catch {
      console.say("annotate: the built-in registry cannot be written to \(Path(error.path).shown): \(error.reason)")
      return .trouble
    }
  }

  /// Prints what is found; false, after a complaint, where nothing is.
  private static func answer(
    _ question: String, _ registry: Registry, _ day: PartialDate?, _ console: inout Console
  ) -> Bool {
    let matches = matches(question, registry)
    switch matches.count {
    case 0:
      let nearest = nearest(to: question, registry)
      console.say(UsageError("Nothing in the registry is called “\(question)”.", meant: nearest).message)
      return false
    case 1:
      let card = Card(matches[0], in: registry, on: day, mentions: nil).plainText()
      for line in card.split(separator: "\n", omittingEmptySubsequences: false) {
        console.print(String(line).visible + "\n")
      }
    default:
      console.print("“\(question.visible)” may be any of these \(matches.count.grouped):\n")
      var page = Page()
      page.table(matches.map { (registry[$0].reference.visible, registry[$0].name.visible) })
      console.print(page.text)
    }
    return true
  }
  /// What is called so: by identifier or as a whole, else by some words of a name, else by a title or an office.
  private static func matches(_ question: String, _ registry: Registry) -> [EntityID] {
    if let sigil = question.utf8.first, let kind = EntityKind(rawValue: sigil) {
      return registry.find(kind, String(question.dropFirst())).map { [$0] } ?? []
    }
    guard !question.allSatisfy(\.isWhitespace) else { return [] }
    let found = EntitySearch(registry).matches(question.utf8).matches
    for worst in [EntitySearch.Rank.exact, .number] {
      let matches = found.filter { $0.rank <= worst }
      if !matches.isEmpty { return matches.map(\.id) }
    }
    return found.map(\.id)
  }

  /// The nearest identifier or name, where nothing is called so.
  private static func nearest(to question: String, _ registry: Registry) -> String? {
    var references: [String] = []
    var names: [String] = []
    registry.forEach { _, declaration in
      references.append(declaration.reference)
      names += declaration.names
    }
    return Suggestion.nearest(to: question, among: references) ?? Suggestion.nearest(to: question, among: names)
  }
}
