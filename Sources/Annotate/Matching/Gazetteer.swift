/// The names of a layer's people and organizations, and the titles of offices, to find them in a text. An object, since
/// whoever reads a text is handed it.
final class Gazetteer: Sendable {
  enum Kind: Sendable {
    case person, organization, office

    var use: FirstWords.Use {
      switch self {
      case .person: .declaredPerson
      case .organization: .declaredBody
      case .office: .declaredOffice
      }
    }
  }

  struct Name: Sendable {
    let kind: Kind
    /// How many of its words are written with a capital.
    let capitals: Int
    /// Whether it is one word, all in capitals.
    let isAbbreviation: Bool
  }

  let names: WordTrie<Name>
  let firstWords: FirstWords

  init(_ declarations: [Declaration]) {
    var maker = GazetteerMaker()
    for declaration in declarations { maker.add(declaration) }
    names = maker.names
    firstWords = maker.firstWords
  }
}

private struct GazetteerMaker {
  var names = WordTrie<Gazetteer.Name>()
  var firstWords = FirstWords()
  private var seen = KeyIndex()

  mutating func add(_ declaration: Declaration) {
    switch declaration.kind {
    case .official:
      for name in declaration.names { add(name, .person) }
      for role in declaration.values(.role).compactMap({ Official.Role($0) }) {
        for title in role.titles { add(title, .office) }
      }
    case .organization: for name in declaration.names { add(name, .organization) }
    case .document: break
    }
  }

  private mutating func add(_ name: String, _ kind: Gazetteer.Kind) {
    let tokens = FoldedText(name).tokens
    // Words that hold nothing but what any such body is called name no one body.
    guard kind != .organization || !BodyWords.areGeneric(tokens) else { return }
    var key = Folding.key(name)
    key.append(UInt8(truncatingIfNeeded: kind.use.rawValue >> 6))
    guard key.withUnsafeBufferPointer({ seen.insertNew($0, 0) }) else { return }
    if let first = tokens.first { firstWords.insert(first.hash, kind.use, followedBy: tokens.dropFirst().first?.hash) }
    names.insert(
      tokens[...],
      Gazetteer.Name(
        kind: kind, capitals: tokens.count { $0.isCapitalized },
        isAbbreviation: tokens.count == 1 && tokens[0].isAllCapitals))
  }
}

/// The names that a registry's declarations give, found in a text and looked up.
final class NameFinder {
  private let registry: Registry
  private let date: PartialDate?
  private let bytes: UnsafeBufferPointer<UInt8>
  private let tokens: [FoldedText.Token]
  private let gazetteers: [Gazetteer]
  /// What the words stand for that were taken for a body's name so far, by their hash.
  private var bodies: [UInt64: Referent] = [:]

  /// Words that a declared name has.
  struct Found {
    /// Behind their last token.
    let end: Int
    let referent: Referent
    /// Whether the words name one entity.
    var isDeclared: Bool { referent.entity != nil }
  }

  init(_ text: MatchedText) {
    registry = text.context.registry
    date = text.context.date
    bytes = text.bytes
    tokens = text.tokens
    var gazetteers: [Gazetteer] = []
    text.context.registry.forEachUsedLayer { gazetteers.append($0.gazetteer) }
    self.gazetteers = gazetteers
  }

  /// The longest declared name of a person that begins at a token, and whom it names.
  func person(at start: Int) -> Found? {
    guard tokens[start].isCapitalized else { return nil }
    return find(.official, at: start) { name, words in
      name.kind == .person && words.count { $0.isCapitalized } >= name.capitals
    }
  }

  /// The longest declared name of an organization that begins at a token, and which it names.
  func organization(at start: Int) -> Found? {
    find(.organization, at: start) { name, words in
      guard name.kind == .organization, let first = words.first else { return false }
      if name.isAbbreviation { return first.isAllCapitals }
      if first.isCapitalized { return true }
      // In a name without its first capital the second word has none either: `cán bộ Công an` names no ministry.
      let rest = words.dropFirst()
      return rest.first?.isCapitalized == false && rest.contains { $0.isCapitalized }
    }
  }

  /// The end of the longest declared title of an office that begins at a token.
  func office(at start: Int) -> Int? {
    var end: Int?
    for gazetteer in gazetteers {
      let found = gazetteer.names.longest(tokens, from: start) { _, names in names.contains { $0.kind == .office } }
      if let found { end = max(end ?? 0, found.end) }
    }
    return end
  }

  /// The entity that some words name, if it was possible on the article's date.
  private func look(for kind: EntityKind, _ words: some Collection<UInt8>) -> Referent {
    let entities = registry.find(kind, words: words)
    if entities.count < 2 {
      return entities.first.map { registry[$0].wasPossible(on: date) ? .entity($0) : .unknown } ?? .unknown
    }
    let possible = entities.filter { registry[$0].wasPossible(on: date) }
    switch possible.count {
    case 0: return .unknown
    case 1: return .entity(possible[0])
    default: return .ambiguous(possible)
    }
  }

  /// The organization that some words name, or would with another word for the place at their end, or with or without
  /// one for the level. The words may be in two parts.
  func body(_ words: Range<Int>, _ rest: Range<Int>? = nil) -> Referent {
    var hash = tokens[words].wordsHash
    if let rest { hash = hash &* 31 ^ tokens[rest].wordsHash }
    if let known = bodies[hash] { return known }
    var name = Array(bytes[tokens.bytes(words)])
    if let rest { name += [0x20] + bytes[tokens.bytes(rest)] }
    var referent = Referent.unknown
    // Most bodies are in no registry by any of their names.
    let all = registry.remembered(Self.anyName, name) {
      Self.names(String(decoding: name, as: UTF8.self)).flatMap { registry.find(.organization, words: $0.utf8) }
    }
    if !all.isEmpty {
      for name in Self.names(String(decoding: name, as: UTF8.self)) where referent == .unknown {
        referent = look(for: .organization, name.utf8)
      }
    }
    bodies[hash] = referent
    return referent
  }

  /// Asks for a body by each of `names`.
  private static let anyName = UInt8(ascii: "*")

  /// What a body may be called that a text calls so.
  private static func names(_ name: String) -> [String] {
    var all = [name] + levels.map { name + " " + $0 }
    for level in levels where name.hasSuffix(" " + level) { all.append(String(name.dropLast(level.count + 1))) }
    if let ending = city.first(where: name.hasSuffix) { all += city.map { name.dropLast(ending.count) + $0 } }
    for (short, full) in abbreviations where name.hasPrefix(short) { all.append(full + name.dropFirst(short.count)) }
    if name.hasSuffix(country) { all.append(name.dropLast(country.count) + " " + levels[0]) }
    if name.hasSuffix(party) { all.append(String(name.dropLast(party.count))) }
    return all
  }

  private static let levels = ["Việt Nam", "Trung ương"]
  private static let abbreviations = [
    ("UB ", "Ủy ban "), ("UBKT ", "Ủy ban Kiểm tra "), ("Viện KSND ", "Viện kiểm sát nhân dân "),
    ("Tòa án ND ", "Tòa án nhân dân "), ("BCH ", "Ban Chấp hành "), ("BTV ", "Ban Thường vụ "), ("BCS ", "Ban Cán sự "),
  ]
  private static let party = " Cộng sản Việt Nam"
  private static let country = " VN"
  private static let city = [
    "Thành phố Hồ Chí Minh", "thành phố Hồ Chí Minh", "TP Hồ Chí Minh", "TP. Hồ Chí Minh", "TP.Hồ Chí Minh", "TP.HCM",
    "TP HCM", "TPHCM", "Hồ Chí Minh",
  ]

  @inline(__always)
  private func find(
    _ kind: EntityKind, at start: Int, where isWanted: (Gazetteer.Name, ArraySlice<FoldedText.Token>) -> Bool
  ) -> Found? {
    var end = start
    for gazetteer in gazetteers {
      let found = gazetteer.names.longest(tokens, from: start) { end, names in
        names.contains { isWanted($0, tokens[start..<end]) }
      }
      if let found { end = max(end, found.end) }
    }
    guard end > start else { return nil }
    let referent = look(for: kind, bytes[tokens.bytes(start..<end)])
    // A surname that is another's but for i or y, or an entity of another time.
    guard referent != .unknown else { return nil }
    return Found(end: end, referent: referent)
  }
}

extension ArraySlice<FoldedText.Token> {
  /// Stands for all of its words in their order.
  var wordsHash: UInt64 { reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ $1.hash) &* 0x9FB2_1C65_1E98_DF25 } }
}
