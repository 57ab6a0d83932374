/// A reference as it is written in a head, a statement or a value. Offsets are those of the bytes it was read from.
public struct Reference: Sendable {
  public enum Form: Sendable {
    case identifier
    /// A name in quotes.
    case name
    /// `?`: the annotator does not know.
    case unknown
    /// `*`: a group that the words describe.
    case group
  }

  public let form: Form
  /// The kind that its own sigil gives; nil where it has none.
  public let entity: EntityKind?
  /// All of it.
  public let range: Range<Int>
  /// The identifier, or what stands between the quotes.
  public let name: Range<Int>

  /// Reads the reference that begins at `start` and ends by `end`; nil where none does.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, in bounds: Range<Int>) {
    guard !bounds.isEmpty, bounds.upperBound <= bytes.count else { return nil }
    let start = bounds.lowerBound
    let entity = EntityKind(rawValue: bytes[start])
    let name = entity == nil ? start : start + 1
    guard name < bounds.upperBound else { return nil }
    switch bytes[name] {
    case 0x3F: self.init(form: .unknown, entity: entity, range: start..<name + 1, name: name..<name + 1)
    case 0x2A: self.init(form: .group, entity: entity, range: start..<name + 1, name: name..<name + 1)
    case 0x22:
      guard let end = Lexer.skipQuoted(bytes, from: name), end <= bounds.upperBound else { return nil }
      self.init(form: .name, entity: entity, range: start..<end, name: name + 1..<end - 1)
    default:
      let end = min(Lexer.skipIdentifier(bytes, from: name), bounds.upperBound)
      guard end > name else { return nil }
      self.init(form: .identifier, entity: entity, range: start..<end, name: name..<end)
    }
  }

  /// The reference where `offset` bytes stand before those it was read from.
  func moved(by offset: Int) -> Reference {
    Reference(form: form, entity: entity, range: range.shifted(by: offset), name: name.shifted(by: offset))
  }

  private init(form: Form, entity: EntityKind?, range: Range<Int>, name: Range<Int>) {
    self.form = form
    self.entity = entity
    self.range = range
    self.name = name
  }
}

/// An attribute `name=value` of a head or a passage's statement. Offsets are those of the bytes it was read from.
struct Attribute: Sendable {
  let range: Range<Int>
  let name: Range<Int>
  /// The value, without its quotes.
  let value: Range<Int>
  /// The value as a reference, where it has a sigil.
  let reference: Reference?

  /// Reads `name=value` in the whole of `range`.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
    guard range.upperBound <= bytes.count, let equals = bytes[range].firstIndex(of: 0x3D), equals > range.lowerBound
    else { return nil }
    self.range = range
    name = range.lowerBound..<equals
    let value = equals + 1..<range.upperBound
    let isReference = bytes[value].first.flatMap(EntityKind.init) != nil
    reference = isReference ? Reference(bytes, in: value) : nil
    let isQuoted = value.count >= 2 && bytes[value.lowerBound] == 0x22
    self.value = isQuoted ? value.lowerBound + 1..<value.upperBound - 1 : value
  }

  /// The attribute where `offset` bytes stand before those it was read from.
  func moved(by offset: Int) -> Attribute {
    Attribute(
      range: range.shifted(by: offset), name: name.shifted(by: offset), value: value.shifted(by: offset),
      reference: reference?.moved(by: offset))
  }

  private init(range: Range<Int>, name: Range<Int>, value: Range<Int>, reference: Reference?) {
    self.range = range
    self.name = name
    self.value = value
    self.reference = reference
  }
}
