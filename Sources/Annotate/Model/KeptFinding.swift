/// A finding that an article keeps, with where its section begins: to copy it into places of the document takes many times
/// as long, and is not needed of one that was told before.
public struct KeptFinding: Sendable {
  private let part: ArticlePart
  private let index: Int
  /// In bytes of the document.
  private let start: Int
  /// In bytes of the document.
  public let range: Range<Int>
  public let severity: Severity

  init(_ part: ArticlePart, _ index: Int, at start: Int) {
    self.part = part
    self.index = index
    self.start = start
    range = part.findings[index].range.shifted(by: start)
    severity = part.findings[index].severity
  }

  /// Whether it says the same as another whose places, moved by `distance` bytes, are its own. What they have related is
  /// compared as it is kept.
  public func says(sameAs other: KeptFinding, movedBy distance: Int) -> Bool {
    guard part !== other.part || index != other.index else { return start == other.start + distance }
    return part.findings[index].says(
      sameAs: other.part.findings[other.index], movedBy: other.start + distance - start)
  }

  func placed(_ registry: Registry) -> Finding { part.findings[index].placed(at: start, registry) }
}

extension Snapshot {
  /// A finding of this snapshot in bytes of the document.
  public func finding(_ kept: KeptFinding) -> Finding { kept.placed(article.registry) }
}
