/// A name as somebody may misspell it.
struct EntitySpelling: Sendable {
  /// The declaration's place in its layer.
  let index: Int
  /// The name without case and diacritics.
  let text: String
  private let letters: Letters

  init(_ index: Int, _ text: String) {
    self.index = index
    self.text = text
    letters = Letters(text)
  }

  static func text(of name: some Collection<UInt8>) -> String {
    String(decoding: Folding.key(name, .letters), as: UTF8.self)
  }

  /// Which letters a text has, and which more than once: a bit for each.
  struct Letters: Sendable {
    private var once: UInt64 = 0
    private var again: UInt64 = 0
    private let count: Int

    init(_ text: String) {
      count = text.utf8.count
      for byte in text.utf8 {
        let bit: UInt64 = 1 << UInt64(byte & 63)
        again |= once & bit
        once |= bit
      }
    }

    /// Whether three mistakes may be all that lies between the texts: each changes two bits at most.
    func areNear(_ other: Letters) -> Bool {
      abs(count - other.count) <= 12
        && ((once ^ other.once).nonzeroBitCount + (again ^ other.again).nonzeroBitCount) <= 6
    }

    /// Whether a text with these letters may hold one with the others.
    func mayHold(_ other: Letters) -> Bool { other.once & ~once == 0 && other.again & ~again == 0 }
  }

  func isNear(_ other: Letters) -> Bool { letters.areNear(other) }
  func mayStand(in other: Letters) -> Bool { other.mayHold(letters) }

  /// Its digits: numbers that differ are another document's, not a slip.
  var digits: [UInt8] { text.utf8.filter(Lexer.isDigit) }
}

/// All spellings of a layer's entities, by kind.
struct EntitySpellings: Sendable {
  private var all: [EntityKind: [EntitySpelling]] = [:]
  /// The places in `all` of names, by kind and text.
  private var names: KeyIndex

  init(_ declarations: [Declaration]) {
    names = KeyIndex(capacity: declarations.count * 4)
    for (index, declaration) in declarations.enumerated() {
      let kind = declaration.kind
      for name in declaration.names {
        let text = EntitySpelling.text(of: name.utf8)
        names.insert([kind.rawValue] + text.utf8, index)
        all[kind, default: []].append(EntitySpelling(index, text))
      }
    }
  }

  subscript(kind: EntityKind) -> [EntitySpelling] { all[kind] ?? [] }

  /// The first entity that a text without diacritics names.
  func first(_ kind: EntityKind, named text: String) -> Int? { names.values([kind.rawValue] + text.utf8).first }
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
    return search.isExact ? nil : result.flatMap { visible(Int($0.layer), Int($0.index)) }
  }

  /// The entity with the name nearest to words that nothing declared matches: one that differs in diacritics only, or
  /// in few letters, or that the words hold.
  func nearest(_ kind: EntityKind, name: some Collection<UInt8>) -> EntityID? {
    let text = EntitySpelling.text(of: name)
    guard !text.isEmpty, text.utf8.count <= 256 else { return nil }
    for number in 0..<Self.layerCount {
      if let index = layer(number).spellings.first(kind, named: text) { return visible(number, index) }
    }
    let digits = text.utf8.filter(Lexer.isDigit)
    return nearest(kind, to: text) { $0.digits == digits } ?? held(kind, by: text)
  }

  private func nearest(_ kind: EntityKind, to text: String, _ isWanted: (EntitySpelling) -> Bool) -> EntityID? {
    let letters = EntitySpelling.Letters(text)
    var candidates: [(text: String, layer: Int, index: Int)] = []
    for number in 0..<Self.layerCount {
      for spelling in layer(number).spellings[kind] where spelling.isNear(letters) && isWanted(spelling) {
        candidates.append((spelling.text, number, spelling.index))
      }
    }
    guard let nearest = Suggestion.nearest(to: text, among: candidates.lazy.map(\.text)) else { return nil }
    return candidates.first { $0.text == nearest }.flatMap { visible($0.layer, $0.index) }
  }

  /// The first entity of whose names `text` holds one of several words.
  private func held(_ kind: EntityKind, by text: String) -> EntityID? {
    let letters = EntitySpelling.Letters(text)
    let bytes = Array(text.utf8)
    for number in 0..<Self.layerCount {
      for spelling in layer(number).spellings[kind] where spelling.mayStand(in: letters) {
        let words = Array(spelling.text.utf8)
        if words.contains(0x20), bytes.holds(words) { return visible(number, spelling.index) }
      }
    }
    return nil
  }

  /// The nearest declaration of an entity's identifier.
  private func visible(_ number: Int, _ index: Int) -> EntityID? {
    let declaration = layer(number)[index]
    return find(declaration.kind, declaration.identifier)
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
