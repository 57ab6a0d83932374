/// Where it is declared what something belongs to: a document's issuer, an organization's parent, the organizations of
/// the offices that a person held on the article's date.
public enum TypeDefinition {
  /// The places for what stands at a byte offset; none where nothing refers, or nothing is said.
  public static func places(at offset: Int, in snapshot: Snapshot) -> [Place] {
    guard let target = Target(at: offset, in: snapshot) else { return [] }
    let id: EntityID? =
      switch target.subject {
      case .referent(let referent): referent.entity
      case .directive(let span, _, _): span.referent.entity
      default: nil
      }
    guard let id else { return [] }
    let registry = snapshot.article.registry
    var result: [Place] = []
    for reference in owners(of: registry[id], on: snapshot.article.date) {
      guard let kind = reference.utf8.first.flatMap(EntityKind.init(rawValue:)),
        let owner = registry.find(kind, String(reference.unicodeScalars.dropFirst())),
        !result.contains(registry[owner].place)
      else { continue }
      result.append(registry[owner].place)
    }
    return result
  }

  /// References with their sigils.
  private static func owners(of declaration: Declaration, on date: PartialDate?) -> [String] {
    switch declaration.kind {
    case .document: return declaration.values(.issuer)
    case .organization: return declaration.values(.parent)
    case .official:
      let roles = Official(declaration).roles.filter { $0.organization != nil }
      let held = roles.filter { role in date.map { !role.period.excludes($0) } ?? true }
      return (held.isEmpty ? roles : held).compactMap(\.organization).map { "&" + $0 }
    }
  }
}
