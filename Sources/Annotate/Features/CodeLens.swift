/// A line of its own that an editor shows above a statement: how often a declaration is referred to, or who holds the
/// floor in a passage.
public struct CodeLens: Sendable {
  /// What it stands above, in bytes of the document.
  public let range: Range<Int>
  public let title: String

  /// The places of all lenses, in the order of the document; titles are made one by one, when they are shown.
  public static func ranges(in snapshot: Snapshot) -> [Range<Int>] {
    let declarations = snapshot.article.outline.declarations.map(\.place.selection)
    let passages = snapshot.article.passages(snapshot.tree, snapshot.text).map(\.statement)
    return (declarations + passages).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The lens at a range that `ranges` gave; nil where there is none any more. `path` is what the index knows the
  /// snapshot's file by; what it knows of that file does not count, but the snapshot.
  /// - Parameter isComplete: Whether the index holds all files; else the lens says that there may be more.
  public static func lens(
    at range: Range<Int>, in snapshot: Snapshot, path: String, index: Index, isComplete: Bool
  ) -> CodeLens? {
    let article = snapshot.article
    if let number = article.outline.declarations.firstIndex(where: { $0.place.selection == range }) {
      let title = counts(ofDeclaration: number, in: snapshot, path, index)
      let mayGrow = snapshot.isRegistryFile && !isComplete
      return CodeLens(range: range, title: title + (mayGrow ? ", so far" : ""))
    }
    let passages = article.passages(snapshot.tree, snapshot.text)
    return passages.first { $0.statement == range }.map {
      CodeLens(range: range, title: words(on: $0.passage, article))
    }
  }

  private static func counts(
    ofDeclaration number: Int, in snapshot: Snapshot, _ path: String, _ index: Index
  ) -> String {
    let uses = snapshot.article.uses
    let id = EntityID(layer: 0, index: Int32(truncatingIfNeeded: number))
    var mentions = uses.mentions(of: id)
    var others = uses.count(ofOwn: number) - mentions
    var files = mentions > 0 ? 1 : 0
    // What an article declares is seen nowhere else.
    if snapshot.isRegistryFile {
      let counts = index.counts(of: EntityIdentity(id, in: snapshot, path: path), outside: path)
      mentions += counts.mentions
      others += counts.others
      files += counts.files
    }
    let verb = snapshot.article.outline.declarations[number].kind == .document ? "cited" : "mentioned"
    let place = snapshot.isRegistryFile ? (files == 1 ? "in one file" : "in \(files) files") : "in this article"
    let nowhere = snapshot.isRegistryFile ? "in the workspace" : "in this article"
    let mentioned = mentions == 0 ? "not \(verb) \(nowhere)" : "\(verb) \(times(mentions)) \(place)"
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
