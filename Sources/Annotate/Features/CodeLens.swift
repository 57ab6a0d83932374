/// A line of its own that an editor shows above a statement: how often a declaration is referred to, or who holds the
/// floor in a passage.
public struct CodeLens: Sendable {
  /// What it stands above, in bytes of the document.
  public let range: Range<Int>
  public let title: String

  /// The places of all lenses, in the order of the document; titles are made one by one, when they are shown.
  public static func ranges(in snapshot: Snapshot) -> [Range<Int>] {
    // What a registry's declarations are to the workspace, one file does not know.
    guard !snapshot.isRegistryFile else { return [] }
    let declarations = snapshot.article.outline.declarations.map(\.place.selection)
    let passages = snapshot.article.passages(snapshot.tree, snapshot.text).map(\.statement)
    return (declarations + passages).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The lens at a range that `ranges` gave; nil where there is none any more.
  public static func lens(at range: Range<Int>, in snapshot: Snapshot) -> CodeLens? {
    guard !snapshot.isRegistryFile else { return nil }
    let article = snapshot.article
    if let number = article.outline.declarations.firstIndex(where: { $0.place.selection == range }) {
      return CodeLens(range: range, title: counts(ofDeclaration: number, article))
    }
    let passages = article.passages(snapshot.tree, snapshot.text)
    return passages.first { $0.statement == range }.map {
      CodeLens(range: range, title: words(on: $0.passage, article))
    }
  }

  private static func counts(ofDeclaration number: Int, _ article: Article) -> String {
    let id = EntityID(layer: 0, index: Int32(truncatingIfNeeded: number))
    let mentions = article.uses.mentions(of: id)
    let others = article.uses.count(ofOwn: number) - mentions
    let verb = article.outline.declarations[number].kind == .document ? "cited" : "mentioned"
    let mentioned = mentions == 0 ? "not \(verb) in this article" : "\(verb) \(times(mentions)) in this article"
    return mentioned + (others > 0 ? ", referred to \(times(others)) in other ways" : "")
  }

  private static func times(_ count: Int) -> String { count == 1 ? "once" : "\(count) times" }

  private static func words(on passage: Passage, _ article: Article) -> String {
    let name = passage.referent.entity.map { article.registry[$0].name } ?? passage.name ?? "somebody unknown"
    switch passage.kind {
    case .speaker: return "\(name) holds the floor"
    case .resolution: return "resolved: \(name)"
    case .directive:
      let addressees = passage.addressees.map { addressee in
        addressee.referent.entity.map { article.registry[$0].name } ?? addressee.words
      }
      let due = passage.due.map { ", by \($0)" } ?? ""
      return "\(name) directs" + (addressees.isEmpty ? "" : " " + addressees.joined(separator: ", ")) + due
    }
  }
}
