/// All that a layer's entities are looked for by, folded once.
struct EntityTexts: Sendable {
  enum Form: UInt8, Sendable {
    case name, initials, identifier, number, title, office
    /// What its header calls an article, which is no entity.
    case article
  }

  struct Text: Sendable {
    /// Its place in the layer's keys.
    let start: Int32
    let end: Int32
    let firsts: UInt64
    /// Of a name with its diacritics.
    let spelledEnd: Int32
    let form: Form
    /// Which of the names or offices it is, in the order of the declaration.
    let ordinal: UInt8
  }

  struct Entity: Sendable {
    /// The declaration's place in its layer.
    let index: Int32
    let texts: Range<Int32>
    let roles: Range<Int32>
    /// The first day on which it was possible.
    let beginning: Int
  }

  private(set) var keys: [UInt8] = []
  private(set) var texts: [Text] = []
  private var entities: [EntityKind: [Entity]] = [:]
  /// The offices of all officials, and the periods of these.
  private var roles: [Official.Role] = []
  private var periods: [Period] = []
  /// The entities' offices, by the declaration's place in its layer.
  private var rolesOf: [Range<Int32>] = []

  /// More names or offices than this are not looked for.
  private static let limit = 64

  init(_ declarations: [Declaration]) {
    for (index, declaration) in declarations.enumerated() {
      let first = texts.count
      let firstRole = roles.count
      add(declaration)
      let own = Int32(truncatingIfNeeded: firstRole)..<Int32(truncatingIfNeeded: roles.count)
      rolesOf.append(own)
      entities[declaration.kind, default: []].append(
        Entity(
          index: Int32(truncatingIfNeeded: index),
          texts: Int32(truncatingIfNeeded: first)..<Int32(truncatingIfNeeded: texts.count),
          roles: own, beginning: declaration.beginning?.first ?? Int.min))
    }
  }

  subscript(kind: EntityKind) -> [Entity] { entities[kind] ?? [] }

  /// The offices of an official, in the order of the declaration.
  func roles(of index: Int) -> ArraySlice<Official.Role> {
    guard rolesOf.indices.contains(index) else { return [] }
    return roles[Int(rolesOf[index].lowerBound)..<Int(rolesOf[index].upperBound)]
  }

  /// When an entity's office of this number was held.
  func period(_ ordinal: UInt8, of entity: Entity) -> Period { periods[Int(entity.roles.lowerBound) + Int(ordinal)] }

  private mutating func add(_ declaration: Declaration) {
    let names = ([declaration.name] + declaration.values(.alias)).prefix(Self.limit)
    for (ordinal, name) in names.enumerated() {
      let text = SearchKey.text(name.utf8)
      add(text, .name, ordinal, spelled: SpelledWords.key(name.utf8))
      let initials = SearchKey.initials(of: text)
      if initials.count > 1 { add(initials, .initials, ordinal) }
    }
    add(SearchKey.text(declaration.identifier.utf8), .identifier)
    switch declaration.kind {
    case .official:
      let roles = declaration.values(.role).prefix(Self.limit).compactMap { Official.Role($0) }
      for (ordinal, role) in roles.enumerated() { add(SearchKey.text(role.title.utf8), .office, ordinal) }
      self.roles += roles
      periods += roles.map(\.period)
    case .document:
      for number in declaration.names.dropFirst(names.count) { add(SearchKey.text(number.utf8), .number) }
      if let title = declaration.value(.title) { add(SearchKey.text(title.utf8), .title) }
    case .organization: break
    }
  }

  private mutating func add(_ text: [UInt8], _ form: Form, _ ordinal: Int = 0, spelled: [UInt8] = []) {
    guard !text.isEmpty else { return }
    let start = keys.count
    keys += text
    let end = keys.count
    keys += spelled
    texts.append(
      Text(
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end),
        firsts: SearchKey.firsts(of: text[...]),
        spelledEnd: Int32(truncatingIfNeeded: keys.count), form: form, ordinal: UInt8(truncatingIfNeeded: ordinal)))
  }

  func key(_ text: Text) -> ArraySlice<UInt8> { keys[Int(text.start)..<Int(text.end)] }
  func spelled(_ text: Text) -> ArraySlice<UInt8> { keys[Int(text.end)..<Int(text.spelledEnd)] }
}
