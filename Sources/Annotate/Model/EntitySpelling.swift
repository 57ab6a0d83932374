/// A name as somebody may misspell it.
struct EntitySpelling: Sendable {
  /// The declaration's place in its layer.
  let index: Int
  /// The name without case and diacritics.
  let text: [UInt8]
  private let letters: Letters

  init(_ index: Int, _ text: [UInt8]) {
    self.index = index
    self.text = text
    letters = Letters(text)
  }

  /// Which letters a text has, and which more than once: a bit for each.
  struct Letters: Sendable {
    private var once: UInt64 = 0
    private var again: UInt64 = 0

    init(_ text: [UInt8]) {
      for byte in text {
        let bit: UInt64 = 1 << UInt64(byte & 63)
        again |= once & bit
        once |= bit
      }
    }

    /// Whether three mistakes may be all that lies between the texts: each changes two bits at most.
    func areNear(_ other: Letters) -> Bool {
      (once ^ other.once).nonzeroBitCount + (again ^ other.again).nonzeroBitCount <= 6
    }

    /// Whether a text with these letters may hold one with the others.
    func mayHold(_ other: Letters) -> Bool { other.once & ~once == 0 && other.again & ~again == 0 }
  }

  func isNear(_ other: Letters) -> Bool { letters.areNear(other) }
  func mayStand(in other: Letters) -> Bool { other.mayHold(letters) }

  /// Its digits: numbers that differ are another document's, not a slip.
  var digits: [UInt8] { text.filter(Lexer.isDigit) }
}

/// All spellings of the names of a layer's entities, by kind.
struct EntitySpellings: Sendable {
  private var all: [EntityKind: [EntitySpelling]] = [:]
  /// The entities of each name, by kind and text.
  private var names: KeyIndex

  init(_ declarations: [Declaration]) {
    names = KeyIndex(capacity: declarations.count * 4)
    for (index, declaration) in declarations.enumerated() {
      for name in declaration.names {
        let text = Folding.key(name, .letters)
        names.insert([declaration.kind.rawValue] + text, index)
        all[declaration.kind, default: []].append(EntitySpelling(index, text))
      }
    }
  }

  subscript(kind: EntityKind) -> [EntitySpelling] { all[kind] ?? [] }

  /// The first entity that a text without diacritics names.
  func first(_ kind: EntityKind, named text: [UInt8]) -> Int? { names.values([kind.rawValue] + text).first }
}

extension Registry {
  /// The entity whose identifier is nearest to one that nothing declares.
  func nearest(_ kind: EntityKind, identifier: String) -> EntityID? {
    guard var search = Suggestion.Search(Array(identifier.utf8)) else { return nil }
    var result: EntityID?
    for number in 0..<Self.layerCount where !search.isDone {
      layer(number).forEachIdentifier(kind) { candidate, index in
        if search.isNearer(candidate) {
          result = EntityID(layer: UInt8(number), index: Int32(truncatingIfNeeded: index))
        }
        return !search.isDone
      }
    }
    return search.isExact ? nil : result.flatMap(visible)
  }

  /// The entity with the name nearest to words that nothing declared matches: one that differs in diacritics only, or
  /// in few letters, or that the words hold.
  func nearest(_ kind: EntityKind, name: some Collection<UInt8>) -> EntityID? {
    let text = Folding.key(name, .letters)
    guard !text.isEmpty, text.count <= Self.longestName else { return nil }
    for number in 0..<Self.layerCount {
      if let index = layer(number).spellings.first(kind, named: text) { return visible(number, index) }
    }
    return near(kind, text) ?? held(kind, by: text)
  }

  /// Longer words are no name.
  private static var longestName: Int { 256 }

  private func near(_ kind: EntityKind, _ text: [UInt8]) -> EntityID? {
    guard var search = Suggestion.Search(text) else { return nil }
    let letters = EntitySpelling.Letters(text)
    let digits = text.filter(Lexer.isDigit)
    var result: EntityID?
    for number in 0..<Self.layerCount where !search.isDone {
      for spelling in layer(number).spellings[kind] where spelling.isNear(letters) && spelling.digits == digits {
        if spelling.text.withUnsafeBufferPointer({ search.isNearer($0) }) { result = visible(number, spelling.index) }
        if search.isDone { break }
      }
    }
    return result
  }

  /// The first entity of whose names `text` holds one of several words.
  private func held(_ kind: EntityKind, by text: [UInt8]) -> EntityID? {
    let letters = EntitySpelling.Letters(text)
    for number in 0..<Self.layerCount {
      for spelling in layer(number).spellings[kind] where spelling.mayStand(in: letters) {
        if spelling.text.contains(0x20), text.holds(spelling.text) { return visible(number, spelling.index) }
      }
    }
    return nil
  }

  /// The nearest declaration of an entity's identifier.
  private func visible(_ id: EntityID) -> EntityID? { find(self[id].kind, self[id].identifier) }

  private func visible(_ number: Int, _ index: Int) -> EntityID? {
    visible(EntityID(layer: UInt8(number), index: Int32(truncatingIfNeeded: index)))
  }
}

extension [UInt8] {
  /// Whether `words` stand in it between spaces, commas or its ends.
  fileprivate func holds(_ words: [UInt8]) -> Bool {
    guard count > words.count, let first = words.first else { return false }
    return (0...(count - words.count)).contains { start in
      let end = start + words.count
      return self[start] == first && (start == 0 || self[start - 1] == 0x20)
        && (end == count || self[end] == 0x20 || self[end] == 0x2C) && self[start..<end].elementsEqual(words)
    }
  }
}
