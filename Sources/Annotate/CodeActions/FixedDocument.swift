/// A document in which the findings that have an obvious fix are put right. Its stripped text is what it was.
public struct FixedDocument: Sendable {
  /// The document as it is then.
  public private(set) var snapshot: Snapshot
  /// How many fixes were made.
  public private(set) var count = 0

  /// A fix may bring up the next finding; one that brings itself up again must not keep us.
  private static let mostRounds = 10

  /// - Parameters:
  ///   - takesAll: Whether fixes count that need a person's judgement, not only those that cannot be wrong.
  ///   - isWanted: Which findings are put right.
  public init(_ snapshot: Snapshot, takesAll: Bool, where isWanted: (Finding) -> Bool) {
    self.snapshot = snapshot
    let text = Strip.strip(Array(snapshot.text.bytes))
    for _ in 0..<Self.mostRounds {
      let findings = self.snapshot.findings(where: isWanted)
      let fixes = FixAll.fixes(of: findings) { $0.isPreferred && (takesAll || $0.isSafe) }.map(\.fix)
      guard !fixes.isEmpty else { return }
      let bytes = Array(self.snapshot.text.bytes)
      var made = fixes
      var after = made.flatMap(\.edits).applied(to: bytes)
      if Strip.strip(after) != text {
        made = fixes.filter { Strip.strip($0.edits.applied(to: bytes)) == text }
        after = made.flatMap(\.edits).applied(to: bytes)
        guard Strip.strip(after) == text else { return }
      }
      guard after != bytes else { return }
      self.snapshot = Snapshot(after, path: snapshot.path, workspace: snapshot.workspace)
      count += made.count
    }
  }
}
