/// `%speaker`, `%resolution` or `%directive`, read: whom or what it refers to, and its attributes. Offsets are those
/// of the statement.
struct PassageStatement {
  let kind: Passage.Kind
  let reference: Reference?
  /// The words of a speaker that is named in place of a reference.
  let name: Range<Int>?
  let attributes: [Attribute]
  /// What is neither reference nor attribute.
  let rest: Range<Int>?

  /// Nil for a statement of another kind.
  init?(_ statement: Statement, _ bytes: UnsafeBufferPointer<UInt8>) {
    switch statement.kind {
    case .speaker: kind = .speaker
    case .resolution: kind = .resolution
    case .directive: kind = .directive
    default: return nil
    }
    let value = statement.value
    var index = value.lowerBound
    if let reference = Reference(bytes, in: value), Self.stands(reference, in: value, of: kind, bytes) {
      self.reference = reference
      name = nil
      index = reference.range.upperBound
    } else {
      reference = nil
      if kind == .speaker {
        name = value.isEmpty ? nil : value
        attributes = []
        rest = nil
        return
      }
      name = nil
    }
    var attributes: [Attribute] = []
    while true {
      index = Lexer.skipSpaces(bytes, from: index)
      guard index < value.upperBound else { break }
      guard let end = HeadParser(bytes).attribute(from: index), end <= value.upperBound,
        let attribute = Attribute(bytes, in: index..<end)
      else { break }
      attributes.append(attribute)
      index = end
    }
    self.attributes = attributes
    rest = index < value.upperBound ? index..<value.upperBound : nil
  }

  /// Whether it is no mere beginning of words: a speaker may be named in words that begin like a reference.
  private static func stands(
    _ reference: Reference, in value: Range<Int>, of kind: Passage.Kind, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let end = reference.range.upperBound
    if end == value.upperBound { return true }
    return Lexer.isSpace(bytes[end]) && (kind != .speaker || reference.entity != nil)
  }

  /// The kind of what it refers to.
  var entity: EntityKind { kind == .resolution ? .document : .official }

  func mayReferTo(_ other: EntityKind) -> Bool { kind == .resolution ? other != .official : true }

  /// The attributes that it may have.
  var allowedAttributes: [AttributeKind] {
    switch kind {
    case .speaker: []
    case .resolution: [.date]
    case .directive: [.to, .due]
    }
  }

  func passage(_ resolver: Resolver) -> Passage {
    var referent = reference.map { resolver.resolve($0, usual: entity, allows: mayReferTo) } ?? .none
    var words: String?
    if let name {
      words = String(decoding: resolver.bytes[name], as: UTF8.self)
      referent = resolver.resolve(name: resolver.bytes[name], .official)
      // A name that nothing declares is the speaker itself.
      if referent == .missing { referent = .none }
    } else if let reference, reference.form == .name {
      words = String(decoding: resolver.unescaped(reference.name), as: UTF8.self)
    }
    return Passage(
      kind: kind, referent: referent, name: words, addressees: resolver.addressees(attributes),
      due: resolver.date(.due, in: attributes), date: resolver.date(.date, in: attributes))
  }
}
