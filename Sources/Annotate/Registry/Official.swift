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
      // In bytes: to go through characters takes many times as long, and all roles are read to find offices in texts.
      func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
      let words = value.utf8.drop(while: isSpace)
      let first = words.prefix { !isSpace($0) }
      guard let period = Period(String(Substring(first))) else { return nil }
      self.period = period
      var title = words.dropFirst(first.count).drop(while: isSpace)
      if title.first == UInt8(ascii: "&") {
        let identifier = title.prefix { !isSpace($0) }
        organization = String(Substring(identifier.dropFirst()))
        title = title.dropFirst(identifier.count).drop(while: isSpace)
      } else {
        organization = nil
      }
      guard !title.isEmpty else { return nil }
      self.title = String(Substring(title))
    }

    /// The offices of which it is the title, one by one.
    var titles: [String] {
      title.utf8.split { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }.map { String(Substring($0)) }
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
