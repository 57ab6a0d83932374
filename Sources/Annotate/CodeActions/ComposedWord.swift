/// A word of the format that has letters which a keyboard composed, and cannot have any.
struct ComposedWord {
  /// What stands in its place where it is right.
  enum Role {
    case reference(EntityKind)
    /// A reference that something declares with it.
    case declaration(EntityKind, name: String)
    /// One of these names.
    case name([String])
  }

  let role: Role
  private let word: String
  /// In bytes of the document.
  private let range: Range<Int>

  /// A longer word is none of these.
  private static let longest = 200

  /// Nil where there is nothing to be put right. The range is one of `bytes`, which begin at `start` in the document.
  init?(_ range: Range<Int>, _ role: Role, _ bytes: [UInt8], _ start: Int) {
    guard range.count <= Self.longest, bytes[range].contains(where: { $0 >= 0x80 }) else { return nil }
    self.role = role
    self.range = range.shifted(by: start)
    word = String(decoding: bytes[range], as: UTF8.self)
  }

  struct Corrected {
    let text: String
    let edit: TextEdit
    let isReference: Bool
    /// Whether it is known that there is such a word.
    let isCertain: Bool
  }

  /// The first reading that `isDeclared`, else the first that may stand there; nil where there is none.
  func corrected(isDeclared: ((kind: EntityKind, identifier: String)) -> Bool) -> Corrected? {
    let readings = ASCIISpelling.readings(of: word)
    func make(_ text: String, isReference: Bool, isCertain: Bool) -> Corrected {
      Corrected(
        text: text, edit: TextEdit(range: range, replacement: text), isReference: isReference, isCertain: isCertain)
    }
    switch role {
    case .name(let names):
      return readings.first(where: names.contains).map { make($0, isReference: false, isCertain: true) }
    case .declaration(_, let name):
      let references = readings.filter(Self.isReference)
      let made = ASCIISpelling.identifier(name)
      let certain = references.first { $0.dropFirst().elementsEqual(made) }
      return (certain ?? references.first).map { make($0, isReference: true, isCertain: certain != nil) }
    case .reference(let usual):
      let references = readings.filter(Self.isReference)
      let declared = references.first { reference in
        let sigil = reference.utf8.first.flatMap(EntityKind.init)
        return isDeclared((sigil ?? usual, String(sigil == nil ? reference[...] : reference.dropFirst())))
      }
      return (declared ?? references.first).map { make($0, isReference: true, isCertain: declared != nil) }
    }
  }

  private static func isReference(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    return bytes.withUnsafeBufferPointer { Reference($0, in: 0..<bytes.count) }.map {
      $0.form == .identifier && $0.range.upperBound == bytes.count
    } ?? false
  }
}

extension ComposedWord {
  /// Those of a head, or of the value of a passage's statement, without its `|`.
  static func all(
    inHead head: Range<Int>, _ usual: EntityKind, _ attributes: [AttributeKind], _ bytes: [UInt8], _ start: Int
  ) -> [ComposedWord] {
    words(in: head, bytes).flatMap { word -> [ComposedWord?] in
      guard let equals = bytes[word].firstIndex(of: 0x3D) else {
        return [bytes[word].first == 0x22 ? nil : ComposedWord(word, .reference(usual), bytes, start)]
      }
      let name = ComposedWord(word.lowerBound..<equals, .name(attributes.map(\.rawValue)), bytes, start)
      let value = equals + 1..<word.upperBound
      let first = bytes[value].first
      if first.flatMap(EntityKind.init) != nil, bytes[value].dropFirst().first != 0x22 {
        return [name, ComposedWord(value, .reference(usual), bytes, start)]
      }
      let isMode = bytes[word.lowerBound..<equals].elementsEqual(AttributeKind.mode.rawValue.utf8)
      return [name, isMode ? ComposedWord(value, .name(["direct", "reported"]), bytes, start) : nil]
    }.compactMap(\.self)
  }

  /// Those of the statement's line, or of the property's, in which the byte of the block at `offset` is.
  static func all(in block: SelectedBlock, at offset: Int) -> [ComposedWord] {
    let statement = block.statement
    if let property = statement.properties.first(where: { $0.line.touches(offset..<offset) }) {
      return all(in: property, block)
    }
    guard let kind = statement.kind, statement.line.touches(offset..<offset) else { return [] }
    func first(_ role: Role) -> [ComposedWord] {
      words(in: statement.value, block.bytes).prefix(1).compactMap { ComposedWord($0, role, block.bytes, block.start) }
    }
    let hasSigil = block.bytes[statement.value].first.flatMap(EntityKind.init) != nil
    switch kind.group {
    case .declaration:
      guard hasSigil, let entity = kind.entity else { return [] }
      let words = block.string(statement.value).split(separator: " ", maxSplits: 1)
      return first(.declaration(entity, name: words.count > 1 ? String(words[1]) : ""))
    case .alias: return hasSigil ? first(.reference(.official)) : []
    case .allow:
      let names = Rules.names
      return block.bytes.withUnsafeBufferPointer { AllowedRule.read(statement, $0) }
        .compactMap { ComposedWord($0.range, .name(names), block.bytes, block.start) }
    case .passage:
      if kind == .end { return first(.name(["speaker", "resolution", "directive"])) }
      // A speaker may be named in place of a reference.
      guard hasSigil || kind != .speaker else { return [] }
      let usual: EntityKind = kind == .resolution ? .document : .official
      return all(inHead: statement.value, usual, [.to, .due, .date], block.bytes, block.start)
    case .header: return []
    }
  }

  private static func all(in property: Statement.Property, _ block: SelectedBlock) -> [ComposedWord] {
    let words = words(in: property.value, block.bytes)
    func word(_ word: Range<Int>?, _ role: Role) -> [ComposedWord] {
      [word.flatMap { ComposedWord($0, role, block.bytes, block.start) }].compactMap(\.self)
    }
    func signed(_ number: Int) -> Range<Int>? {
      words.dropFirst(number).first.flatMap { block.bytes[$0].first.flatMap(EntityKind.init) == nil ? nil : $0 }
    }
    switch property.kind?.value {
    case .reference(let entity): return word(words.first, .reference(entity))
    case .issuer: return word(signed(0), .reference(.organization))
    case .role: return word(signed(1), .reference(.organization))
    case .documentKind where Document.Kind(word: block.string(property.value)) == nil:
      return word(words.first, .name(Document.Kind.allCases.map(\.rawValue)))
    default: return []
    }
  }

  /// The words of a range, at spaces outside of quotation marks.
  private static func words(in range: Range<Int>, _ bytes: [UInt8]) -> [Range<Int>] {
    var isQuoted = false
    return bytes[range].split { byte in
      if byte == 0x22 { isQuoted.toggle() }
      return !isQuoted && Lexer.isSpace(byte)
    }.map { $0.startIndex..<$0.endIndex }
  }
}
