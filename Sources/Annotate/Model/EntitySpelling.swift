/// An identifier or a name as somebody may misspell it.
struct EntitySpelling: Sendable {
  let kind: EntityKind
  /// The declaration's place in its layer.
  let index: Int
  let isIdentifier: Bool
  /// The identifier, or the name without case and diacritics.
  let text: String
  /// Which letters and digits it has, a bit for each.
  private let letters: UInt64

  private init(_ kind: EntityKind, _ index: Int, isIdentifier: Bool, _ text: String) {
    self.kind = kind
    self.index = index
    self.isIdentifier = isIdentifier
    self.text = text
    letters = Self.letters(text)
  }

  static func all(of declarations: [Declaration]) -> [EntitySpelling] {
    var result: [EntitySpelling] = []
    for (index, declaration) in declarations.enumerated() {
      result.append(EntitySpelling(declaration.kind, index, isIdentifier: true, declaration.identifier))
      for name in declaration.names {
        result.append(EntitySpelling(declaration.kind, index, isIdentifier: false, text(of: name.utf8)))
      }
    }
    return result
  }

  static func text(of name: some Collection<UInt8>) -> String {
    String(decoding: Folding.key(name, .letters), as: UTF8.self)
  }

  static func letters(_ text: String) -> UInt64 {
    var bits: UInt64 = 0
    for byte in text.utf8 { bits |= 1 << UInt64(byte & 63) }
    return bits
  }

  /// Whether few mistakes may lie between it and a word with these letters: each changes two bits at most.
  func isNear(_ other: UInt64) -> Bool { (letters ^ other).nonzeroBitCount <= 6 }

  /// Its digits: numbers that differ are another document's, not a slip.
  var digits: [UInt8] { text.utf8.filter(Lexer.isDigit) }
}

extension Registry {
  /// The entity whose identifier is nearest to one that nothing declares.
  func nearest(_ kind: EntityKind, identifier: String) -> EntityID? {
    nearest(kind, to: identifier) { $0.isIdentifier }
  }

  /// The entity with the name nearest to words that nothing declared matches: one that differs in diacritics only, or
  /// in few letters, or that the words hold.
  func nearest(_ kind: EntityKind, name: some Collection<UInt8>) -> EntityID? {
    let text = EntitySpelling.text(of: name)
    guard !text.isEmpty, text.utf8.count <= 256 else { return nil }
    if let same = first(kind, where: { !$0.isIdentifier && $0.text == text }) { return same }
    let digits = text.utf8.filter(Lexer.isDigit)
    if let near = nearest(kind, to: text, { !$0.isIdentifier && $0.digits == digits }) { return near }
    return first(kind) { spelling in
      !spelling.isIdentifier && spelling.text.utf8.contains(0x20) && text.holds(spelling.text)
    }
  }

  private func nearest(_ kind: EntityKind, to text: String, _ isWanted: (EntitySpelling) -> Bool) -> EntityID? {
    let letters = EntitySpelling.letters(text)
    var candidates: [String: EntityID] = [:]
    var texts: [String] = []
    forEach(kind) { spelling, id in
      guard spelling.isNear(letters), isWanted(spelling), candidates[spelling.text] == nil else { return true }
      candidates[spelling.text] = id
      texts.append(spelling.text)
      return true
    }
    return Suggestion.nearest(to: text, among: texts).flatMap { candidates[$0] }.flatMap(visible)
  }

  private func first(_ kind: EntityKind, where isWanted: (EntitySpelling) -> Bool) -> EntityID? {
    var result: EntityID?
    forEach(kind) { spelling, id in
      if isWanted(spelling) { result = id }
      return result == nil
    }
    return result.flatMap(visible)
  }

  /// The nearest declaration of the same identifier.
  private func visible(_ id: EntityID) -> EntityID? { find(self[id].kind, self[id].identifier) }

  /// Calls `body` with the spellings of a kind, the nearest layer's first, until it returns false.
  private func forEach(_ kind: EntityKind, _ body: (EntitySpelling, EntityID) -> Bool) {
    for number in 0..<Self.layerCount {
      for spelling in layer(number).allSpellings where spelling.kind == kind {
        let id = EntityID(layer: UInt8(number), index: Int32(truncatingIfNeeded: spelling.index))
        guard body(spelling, id) else { return }
      }
    }
  }
}

extension String {
  /// Whether `words` stand in it between spaces or its ends.
  fileprivate func holds(_ words: String) -> Bool {
    let bytes = Array(utf8)
    let wanted = Array(words.utf8)
    guard bytes.count > wanted.count else { return false }
    return (0...(bytes.count - wanted.count)).contains { start in
      let end = start + wanted.count
      return bytes[start] == wanted[0] && (start == 0 || bytes[start - 1] == 0x20)
        && (end == bytes.count || bytes[end] == 0x20 || bytes[end] == 0x2C) && bytes[start..<end].elementsEqual(wanted)
    }
  }
}
