import Annotate

enum DiffCommand: Command {
  static let name = "diff"
  static let summary =
    "Say of changed articles whether their text changed, or only their markup."
  static let operands = Operands(
    placeholder: "REVISION [PATH…]",
    help: """
      A revision, with which the files of now are compared, or a range such as main...HEAD; and which files and folders to \
      look at, all where none is named.
      """,
    count: 1...Int.max, offer: .articles)
  private static let textMustNotChange = Option(
    name: "text-must-not-change", help: "Exit with 1 where the text of an article changed or an article is gone.")
  private static let diff = Option(name: "diff", help: "Show how the text changed, as a unified diff.")
  static let options = [textMustNotChange, diff]
  static let explanation = [
    """
    The text is what “annotate strip” gives: two versions of an article have the same text when it gives the same bytes for \
    both. An article that is gone and one that is new with the same text are one that was moved.
    """,
    """
    Exit status: 0; 1 with --text-must-not-change where a text changed; 2 when something could not be read or the call is \
    wrong.
    """,
  ]
  static let examples = [
    (call: "annotate diff HEAD", effect: "What did I change since the last commit?"),
    (call: "annotate diff --text-must-not-change origin/main...HEAD", effect: "Let no branch change a text."),
  ]

  static func run(_ arguments: Arguments, _ console: inout Console) throws(UsageError) -> ExitStatus {
    guard let range = arguments.operands.first else { return .trouble }
    let changes: [ArticleChange]
    do {
      changes = try ArticleChanges.find(in: range.text, below: Array(arguments.operands.dropFirst()))
    } catch {
      throw UsageError("What changed since \(range.text) cannot be found: \(error.message).")
    }
    var isTextChanged = false
    var isTroubled = false
    for change in changes {
      switch change.kind {
      case .unreadable(let reason):
        isTroubled = true
        console.say(reason, of: change.path)
        continue
      case .text, .removed: isTextChanged = true
      case .markup, .added, .moved: break
      }
      console.print("\(change.path.text.visible): \(change.words)\n")
      if arguments.has(diff), case .text(let before, let after) = change.kind {
        console.print(UnifiedDiff.write(before, after, change.path.text.visible))
      }
    }
    console.say("\(changes.count.counting("article")) changed\(isTextChanged ? "; not only markup" : "")")
    if isTroubled { return .trouble }
    return isTextChanged && arguments.has(textMustNotChange) ? .failure : .success
  }
}
