/// A change that is offered for a place or a selection of a document.
public struct CodeAction: Sendable {
  /// What sort of change it is, as the protocol names it.
  public enum Kind: String, CaseIterable, Sendable {
    case quickFix = "quickfix"
    case extract = "refactor.extract"
    case rewrite = "refactor.rewrite"
    case fixAll = "source.fixAll.annotate"
    case markMentions = "source.markMentions.annotate"
  }

  public enum Change: Sendable {
    /// In bytes of the document; they do not overlap.
    case edits([TextEdit])
    /// The same, worked out when they are wanted, since that takes the time of the whole document; perhaps none.
    case later(@Sendable () -> [TextEdit])
    /// A declaration for the end of the registry file at this path, or of a new one.
    case declaration(String, path: String, isNew: Bool)
  }

  public let title: String
  public let kind: Kind
  public let change: Change
  /// What it puts right.
  public var findings: [Finding] = []
  /// Whether it is the obvious one.
  public var isPreferred = false

  init(
    _ title: String, _ kind: Kind, _ change: Change, findings: [Finding] = [], isPreferred: Bool = false
  ) {
    self.title = title
    self.kind = kind
    self.change = change
    self.findings = findings
    self.isPreferred = isPreferred
  }

  /// The actions for the bytes in `range`, of the kinds that are wanted, each title once.
  public static func actions(
    in range: Range<Int>, of snapshot: Snapshot, where isWanted: (Kind) -> Bool = { _ in true }
  ) -> [CodeAction] {
    let selection = Selection(range, snapshot)
    var titles: Set<String> = []
    return table.filter { isWanted($0.kind) }.flatMap { $0.actions(selection) }
      .filter { titles.insert($0.title).inserted }
  }

  /// All sorts of action, in the order in which they are offered.
  private static let table: [(kind: Kind, actions: @Sendable (Selection) -> [CodeAction])] = [
    (.quickFix, KeyboardCorrection.actions),
    (.quickFix, MentionMarking.fixes),
    (.quickFix, FindingFix.actions),
    (.quickFix, RuleFix.actions),
    (.quickFix, UnknownDeclaration.actions),
    (.quickFix, AllowedRuleHere.actions),
    (.extract, MentionMarking.actions),
    (.extract, MentionsOfEntity.actions),
    (.extract, SpanAround.actions),
    (.rewrite, ExplicitReference.actions),
    (.rewrite, ShortReference.actions),
    (.rewrite, AliasForWords.actions),
    (.rewrite, SpanRemoval.actions),
    (.rewrite, SpanKindChange.actions),
    (.rewrite, PassageFromSpan.actions),
    (.rewrite, SpanFromPassage.actions),
    (.rewrite, SentenceBreaks.actions),
    (.fixAll, FixAll.actions),
    (.markMentions, KnownMentions.actions),
  ]
}

extension Snapshot {
  /// Whether what takes the time of the whole document is worked out only when it is wanted.
  var isLong: Bool { text.count >= 1 << 16 }
}
