/// An official, or anybody else who is named, as the declaration gives them.
public struct Official: Sendable {
  /// An office held.
  public struct Role: Sendable {
    public let period: Period
    /// The organization's identifier, without its sigil.
    public let organization: String?
    public let title: String
    /// How sure the fact is, in a word, where the declaration says so: `note confidence medium` below the role.
    public fileprivate(set) var confidence: String?

    /// Reads `PERIOD [&org] TITLE`; nil for anything else.
    public init?(_ value: String) {
      func isSpace(_ character: Character) -> Bool { character == " " || character == "\t" }
      let parts = value.split(maxSplits: 1, omittingEmptySubsequences: true, whereSeparator: isSpace)
      guard let first = parts.first, let period = Period(String(first)), parts.count > 1 else { return nil }
      self.period = period
      var title = parts[1].drop(while: isSpace)
      if title.first == "&" {
        let identifier = title.prefix { !isSpace($0) }
        organization = String(identifier.dropFirst())
        title = title.dropFirst(identifier.count).drop(while: isSpace)
      } else {
        organization = nil
      }
      guard !title.isEmpty else { return nil }
      self.title = String(title)
    }
  }

  public let declaration: Declaration
  /// In the order of the declaration.
  public let roles: [Role]
  public let born: PartialDate?
  public let died: PartialDate?

  public init(_ declaration: Declaration) {
    self.declaration = declaration
    roles = Self.roles(declaration)
    born = declaration.value(.born).flatMap { PartialDate($0) }
    died = declaration.value(.died).flatMap { PartialDate($0) }
  }

  private static func roles(_ declaration: Declaration) -> [Role] {
    var roles: [Role] = []
    for property in declaration.properties {
      switch property.kind {
      case .role: if let role = Role(property.value) { roles.append(role) }
      case .note where property.value.hasPrefix(confidence) && !roles.isEmpty:
        roles[roles.count - 1].confidence = String(property.value.dropFirst(confidence.count))
      default: break
      }
    }
    return roles
  }

  private static let confidence = "confidence "
}
