/// Who cites whom: people, organizations and documents in their words, and articles outside of anybody's, cite
/// documents.
public enum CallHierarchy {
  /// Somebody who cites, or something that is cited.
  public struct Call: Sendable {
    public let item: HierarchyItem
    /// Where it is cited: of who cites in bytes of the item's file, of what is cited in those of the file of whom was
    /// asked about.
    public internal(set) var ranges: [Range<Int>]
  }

  /// Words that may mean more entities than this are not looked at further.
  private static let mostItems = 32

  /// What stands at a byte offset, several where the words are not sure; the article in its header. Who cites something
  /// in the article is one who speaks there. `path` is what the index knows the snapshot's file by.
  public static func items(
    at offset: Int, in snapshot: Snapshot, path: String, _ known: KnownEntities
  ) -> [HierarchyItem] {
    let ids = Target(at: offset, in: snapshot)?.entities ?? []
    if ids.isEmpty { return snapshot.hasHeader(at: offset) ? [known.article(path)] : [] }
    return ids.prefix(mostItems).map { id in
      let entity = EntityIdentity(id, in: snapshot, path: path)
      let own = known.index.firstCitation(by: entity, inFile: path)
      let declaration = snapshot.article.registry[id]
      return own.map { known.speaker(entity, declaration.name, inFile: path, before: $0) }
        ?? HierarchyItem(declaration, entity, path: path)
    }
  }

  /// Who cites a document: everybody in each article in which they do, and each article that does so itself. Nobody
  /// cites what is no document.
  public static func incoming(to subject: HierarchyItem.Subject, _ known: KnownEntities) -> [Call] {
    guard case .entity(let entity) = subject, entity.kind == .document else { return [] }
    struct Caller: Hashable {
      let path: String
      let voice: EntityIdentity?
    }
    var calls: [Call] = []
    var places: [Caller: Int] = [:]
    var names: [EntityIdentity: String] = [:]
    func speaker(_ entity: EntityIdentity, _ citation: Index.Citation) -> HierarchyItem {
      let name = names[entity] ?? known.item(entity)?.name ?? entity.reference
      names[entity] = name
      return known.speaker(entity, name, inFile: citation.path, before: citation.range)
    }
    for citation in known.index.citations(of: entity) {
      let caller = Caller(path: citation.path, voice: citation.voice)
      if let place = places[caller] {
        calls[place].ranges.append(citation.range)
        continue
      }
      places[caller] = calls.count
      let item = citation.voice.map { speaker($0, citation) } ?? known.article(citation.path)
      calls.append(Call(item: item, ranges: [citation.range]))
    }
    return calls
  }

  /// What somebody cites anywhere, or what is cited in an article in anybody's words.
  /// - Parameter path: Of the file whose ranges are wanted; nil for none.
  public static func outgoing(
    from subject: HierarchyItem.Subject, inFile path: String?, _ known: KnownEntities
  ) -> [Call] {
    let citations =
      switch subject {
      case .entity(let entity): known.index.citations(by: entity)
      case .article(let path): known.index.citations(inFile: path)
      }
    var calls: [Call] = []
    var places: [EntityIdentity: Int] = [:]
    for citation in citations {
      let ranges = citation.path == path ? [citation.range] : []
      if let place = places[citation.document] {
        calls[place].ranges += ranges
      } else if let item = known.item(citation.document) {
        places[citation.document] = calls.count
        calls.append(Call(item: item, ranges: ranges))
      }
    }
    return calls
  }
}

extension Snapshot {
  /// Whether a byte offset is on a line of the article's header.
  fileprivate func hasHeader(at offset: Int) -> Bool {
    let lines = lineIndex
    let line = lines.line(of: offset)
    return article.outline.header.contains { lines.line(of: $0.range.lowerBound) == line }
  }
}
