/// A place that means the same as another one.
public struct DocumentHighlight: Sendable {
  /// In bytes of the document.
  public let range: Range<Int>
  /// Whether it declares what the others mention.
  public let isDeclaration: Bool

  /// All places of the document that refer to, imply or declare what stands at a byte offset, in order; nil where
  /// nothing refers.
  public static func highlights(at offset: Int, in snapshot: Snapshot) -> [DocumentHighlight]? {
    guard let target = Target(at: offset, in: snapshot), !isAmongWords(of: target, offset) else { return nil }
    let ids = target.entities
    guard !ids.isEmpty else { return nil }
    var result = snapshot.declarations(of: ids).map { DocumentHighlight(range: $0.range, isDeclaration: true) }
    snapshot.forEachOccurrence(of: ids) {
      result.append(DocumentHighlight(range: $0.range, isDeclaration: false))
      return true
    }
    return result.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
  }

  /// Whether a place is among the words of a directive, which do not speak of whoever directs.
  private static func isAmongWords(of target: Target, _ offset: Int) -> Bool {
    guard case .directive(let span, _, _) = target.subject else { return false }
    let content = span.content.shifted(by: target.range.lowerBound - span.range.lowerBound)
    return content.contains(offset)
  }
}
