/// The kinds of span, each with its sigil: the table of section "Spans" of `docs/format.md`.
public enum SpanKind: UInt8, CaseIterable, Sendable {
  case person = 0x40  // @
  case organization = 0x26  // &
  case citation = 0x23  // #
  case role = 0x5E  // ^
  case speech = 0x3A  // :
  case directive = 0x21  // !
  case resolution = 0x2B  // +
  case aside = 0x7E  // ~

  /// The character that follows `<`.
  public var sigil: String { String(UnicodeScalar(rawValue)) }

  /// Short spans stay on their line and hold text and short spans; long ones hold whatever a paragraph may.
  public var isShort: Bool {
    switch self {
    case .person, .organization, .citation, .role: true
    case .speech, .directive, .resolution, .aside: false
    }
  }

  /// The kind's name, as in exports and messages.
  public var name: String {
    switch self {
    case .person: "person"
    case .organization: "organization"
    case .citation: "citation"
    case .role: "role"
    case .speech: "speech"
    case .directive: "directive"
    case .resolution: "resolution"
    case .aside: "aside"
    }
  }

  /// The name with the article that it takes.
  var phrase: String { (["a", "o"].contains(name.prefix(1)) ? "an " : "a ") + name }
}
