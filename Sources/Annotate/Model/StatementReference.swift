/// A reference in a statement or in one of its properties, with the kinds that may stand there.
struct StatementReference {
  let reference: Reference
  let usual: EntityKind
  let allowed: [EntityKind]
  /// Whose value it is, or is in; nil in the statement itself.
  private(set) var property: PropertyKind?

  func resolve(_ resolver: Resolver) -> Referent {
    resolver.resolve(reference, usual: usual) { allowed.contains($0) }
  }

  /// All references of a statement but the identifier that it declares.
  static func read(_ statement: Statement, _ bytes: UnsafeBufferPointer<UInt8>) -> [StatementReference] {
    read(statement, PassageStatement(statement, bytes), bytes)
  }

  /// The same, where the statement has been read as a passage.
  static func read(
    _ statement: Statement, _ passage: PassageStatement?, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [StatementReference] {
    var result: [StatementReference] = []
    forEach(statement, passage, bytes) { result.append($0) }
    return result
  }

  /// Calls `body` with each of them.
  static func forEach(
    _ statement: Statement, _ passage: PassageStatement?, _ bytes: UnsafeBufferPointer<UInt8>,
    _ body: (StatementReference) -> Void
  ) {
    if let passage {
      if let reference = passage.reference {
        let allowed = passage.kind == .resolution ? ofResolutions : ofPassages
        body(StatementReference(reference: reference, usual: passage.entity, allowed: allowed))
      }
      for attribute in passage.attributes {
        if let reference = attribute.reference { body(addressee(reference)) }
      }
    } else if statement.kind == .alias, let reference = Reference(bytes, in: statement.value) {
      let kind = reference.entity ?? .official
      body(StatementReference(reference: reference, usual: kind, allowed: ofPassages))
    }
    for property in statement.properties {
      guard let kind = property.kind, var reference = reference(of: kind, in: property.value, bytes) else { continue }
      reference.property = kind
      body(reference)
    }
  }

  private static let ofPassages = EntityKind.allCases
  private static let ofResolutions: [EntityKind] = [.organization, .document]
  private static let addressees: [EntityKind] = [.official, .organization]

  static func addressee(_ reference: Reference) -> StatementReference {
    StatementReference(reference: reference, usual: .official, allowed: addressees)
  }

  /// The reference that a property's value is or, in a role, holds.
  private static func reference(
    of kind: PropertyKind, in value: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> StatementReference? {
    switch kind.value {
    case .reference(let entity):
      return Reference(bytes, in: value).map { StatementReference(reference: $0, usual: entity, allowed: [entity]) }
    case .role:
      guard let space = bytes[value].firstIndex(where: Lexer.isSpace) else { return nil }
      let organization = Lexer.skipSpaces(bytes, from: space)..<value.upperBound
      guard let first = bytes[organization].first, first == EntityKind.organization.rawValue else { return nil }
      return Reference(bytes, in: organization).map {
        StatementReference(reference: $0, usual: .organization, allowed: [.organization])
      }
    case .issuer:
      guard let first = bytes[value].first, EntityKind(rawValue: first) != nil else { return nil }
      return Reference(bytes, in: value).map {
        StatementReference(reference: $0, usual: .organization, allowed: [.organization, .official])
      }
    case .words, .date, .period, .documentKind: return nil
    }
  }
}
