/// A file that may hold a declaration.
public enum DeclarationFile: Hashable, Sendable {
  /// The article itself.
  case this
  /// A registry file, by its path.
  case path(String)
  case builtin
}

/// Where a declaration stands.
public struct Place: Hashable, Sendable {
  public typealias File = DeclarationFile

  public let file: File
  /// The bytes of the statement and its properties.
  public let range: Range<Int>
  /// The bytes of its identifier.
  public let selection: Range<Int>

  init(file: File, range: Range<Int>, selection: Range<Int>) {
    self.file = file
    self.range = range
    self.selection = selection
  }

  /// A place in the document itself.
  init(in range: Range<Int>) {
    self.init(file: .this, range: range, selection: range)
  }
}

/// A declared official, organization or document, as it is written. An object, since everything that refers to it is
/// handed it.
public final class Declaration: Sendable {
  public struct Property: Equatable, Sendable {
    public let kind: PropertyKind
    public let value: String
  }

  public let kind: EntityKind
  /// Without its sigil.
  public let identifier: String
  public let name: String
  public let properties: [Property]
  public let place: Place
  /// When the entity became possible: born, founded or issued. Nil where nothing is said.
  public let beginning: PartialDate?

  /// The identifier with its sigil.
  public let reference: String

  public func values(_ kind: PropertyKind) -> [String] {
    properties.filter { $0.kind == kind }.map(\.value)
  }

  public func value(_ kind: PropertyKind) -> String? {
    properties.first { $0.kind == kind }?.value
  }

  /// Whether it can be meant in an article of `date`: false only where it surely began later.
  public func wasPossible(on date: PartialDate?) -> Bool {
    guard let date, let beginning else { return true }
    return beginning.first <= date.last
  }

  /// Its identifier, with its sigil where one without is of another kind.
  func reference(whereUsual usual: EntityKind?) -> String { kind == usual ? identifier : reference }

  /// All that it is called by: its name, its aliases, and a document's number with its kind and without.
  public var names: [String] {
    var names = [name] + values(.alias)
    if kind == .document, let number = value(.number) {
      names.append(number)
      if let word = Document.Kind(of: self)?.vietnamese {
        names += [word + " " + number, word + " số " + number]
      }
    }
    return names
  }

  init(
    kind: EntityKind, identifier: String, reference: String, name: String, properties: [Property], place: Place,
    beginning: PartialDate?
  ) {
    self.kind = kind
    self.identifier = identifier
    self.reference = reference
    self.name = name
    self.properties = properties
    self.place = place
    self.beginning = beginning
  }

  /// Reads a statement that declares something; nil where it has no identifier of its kind. A missing name is the
  /// identifier. `start` is the offset of the statement's section in its file, whose bytes `bytes` begin there.
  convenience init?(_ statement: Statement, _ bytes: UnsafeBufferPointer<UInt8>, start: Int, file: Place.File) {
    guard let kind = statement.kind?.entity,
      let reference = Reference(bytes, in: statement.value), reference.form == .identifier, reference.entity == kind,
      reference.range.upperBound == statement.value.upperBound || Lexer.isSpace(bytes[reference.range.upperBound])
    else { return nil }
    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    let identifier = string(reference.name)
    let nameStart = Lexer.skipSpaces(bytes, from: reference.range.upperBound)
    var beginning: PartialDate?
    var properties: [Property] = []
    properties.reserveCapacity(statement.properties.count)
    for property in statement.properties {
      guard let propertyKind = property.kind, !property.value.isEmpty else { continue }
      properties.append(Property(kind: propertyKind, value: string(property.value)))
      switch propertyKind {
      case .born, .issued: beginning = PartialDate(bytes[property.value])
      case .existed:
        if let period = Period(bytes[property.value]), case .date(let date) = period.start { beginning = date }
      default: break
      }
    }
    self.init(
      kind: kind, identifier: identifier, reference: string(reference.range),
      name: nameStart < statement.value.upperBound ? string(nameStart..<statement.value.upperBound) : identifier,
      properties: properties,
      place: Place(
        file: file, range: statement.range.shifted(by: start), selection: reference.range.shifted(by: start)),
      beginning: beginning)
  }

  /// The declaration as it stands in a file of which its own begins at `offset`.
  func moved(by offset: Int) -> Declaration {
    Declaration(
      kind: kind, identifier: identifier, reference: reference, name: name, properties: properties,
      place: Place(
        file: place.file, range: place.range.shifted(by: offset), selection: place.selection.shifted(by: offset)),
      beginning: beginning)
  }

  /// Stands in for a declaration that could not be read; the built-in registry has none, as a test shows.
  static let unreadable = Declaration(
    kind: .official, identifier: "", reference: "@", name: "", properties: [],
    place: Place(file: .builtin, range: 0..<0, selection: 0..<0),
    beginning: nil)
}

extension Range where Bound == Int {
  func shifted(by offset: Int) -> Range<Int> { lowerBound + offset..<upperBound + offset }
}
