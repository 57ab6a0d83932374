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
      var value = value
      guard let role = value.withUTF8({ Role($0) }) else { return nil }
      self = role
    }

    private init?(_ bytes: UnsafeBufferPointer<UInt8>) {
      func word(at start: Int) -> Range<Int> {
        start..<(bytes[start...].firstIndex(where: Lexer.isSpace) ?? bytes.count)
      }
      func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
      let first = word(at: Lexer.skipSpaces(bytes, from: 0))
      guard let period = Period(bytes[first]) else { return nil }
      self.period = period
      var title = Lexer.skipSpaces(bytes, from: first.upperBound)
      if title < bytes.count, bytes[title] == UInt8(ascii: "&") {
        let identifier = word(at: title)
        organization = string(identifier.lowerBound + 1..<identifier.upperBound)
        title = Lexer.skipSpaces(bytes, from: identifier.upperBound)
      } else {
        organization = nil
      }
      guard title < bytes.count else { return nil }
      self.title = string(title..<bytes.count)
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
