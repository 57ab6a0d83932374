/// Where an article first speaks of what stands at a place.
public struct FirstMention: Sendable {
  /// The bytes that refer.
  public let origin: Range<Int>
  public let target: Place

  /// The first mention of what stands at a byte offset, or where nothing mentions it, the first other reference to it;
  /// nil where there is none.
  public static func mention(at offset: Int, in snapshot: Snapshot) -> FirstMention? {
    guard let target = Target(at: offset, in: snapshot) else { return nil }
    var first: Occurrence?
    snapshot.forEachOccurrence(of: target.entities) { occurrence in
      if first == nil || occurrence.kind == .mention { first = occurrence }
      return occurrence.kind != .mention
    }
    return first.map {
      FirstMention(origin: target.range, target: Place(file: .this, range: $0.range, selection: $0.selection))
    }
  }
}
