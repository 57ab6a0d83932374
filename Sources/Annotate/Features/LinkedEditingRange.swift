/// Identifiers that change together while one is typed.
public enum LinkedEditingRange {
  /// What an identifier may look like meanwhile, as a regular expression.
  public static let wordPattern = "[a-z0-9./-]+"

  /// The places of the identifier at a byte offset that the article itself declares: in its declaration, in heads and
  /// in statements, without sigils, in order. Nil where none stands there, and in registry files, whose identifiers other
  /// files use.
  public static func ranges(at offset: Int, in snapshot: Snapshot) -> [Range<Int>]? {
    guard !snapshot.isRegistryFile, let ids = Target(at: offset, in: snapshot)?.entities, ids.count == 1 else {
      return nil
    }
    let declarations = snapshot.declarations(of: ids)
    guard let identifier = declarations.first?.identifier else { return nil }
    let word = snapshot.text[identifier]
    var ranges = declarations.compactMap(\.identifier)
    snapshot.forEachOccurrence(of: ids) {
      if let range = $0.identifier { ranges.append(range) }
      return true
    }
    guard ranges.contains(where: { $0.lowerBound <= offset && offset <= $0.upperBound }) else { return nil }
    return ranges.filter { snapshot.text[$0] == word }.sorted { $0.lowerBound < $1.lowerBound }
  }
}
