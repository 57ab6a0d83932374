extension Card {
  /// The page of a declared entity, as it was on `date`.
  public init(_ id: EntityID, in registry: Registry, on date: PartialDate?, mentions: Int? = nil) {
    let declaration = registry[id]
    paragraph(.strong(declaration.name), .text("  "), .code(declaration.reference))
    switch declaration.kind {
    case .official: describe(Official(declaration), registry, date)
    case .organization: describe(Organization(declaration), registry, date)
    case .document: describe(Document(declaration), registry, date)
    }
    let aliases = declaration.values(.alias)
    if !aliases.isEmpty { paragraph(.text("Also: " + aliases.joined(separator: ", "))) }
    for note in declaration.values(.note) where declaration.kind != .official { paragraph(.text("Note: " + note)) }
    if let mentions {
      let times = mentions == 1 ? "once" : "\(mentions) times"
      paragraph(.text(mentions == 0 ? "Not mentioned in this article." : "Mentioned \(times) in this article."))
    }
    sources(declaration)
  }

  // MARK: Officials

  private mutating func describe(_ official: Official, _ registry: Registry, _ date: PartialDate?) {
    let current = official.roles.filter { role in date.map { role.period.contains($0) == true } ?? false }
    let others = official.roles.filter { role in !(date.map { role.period.contains($0) == true } ?? false) }
    if let date, !current.isEmpty {
      paragraph(.text("On \(date):"))
      for role in current { item([.strong(role.title)] + details(role, registry)) }
    }
    if !others.isEmpty {
      paragraph(.text(current.isEmpty ? "Offices:" : "Other offices:"))
      for role in others {
        let isPossible = date.map { role.period.contains($0) == nil } ?? false
        item([.text(role.title)] + details(role, registry) + (isPossible ? [.text(", perhaps on that date")] : []))
      }
    }
    let life = [official.born.map { "born \($0)" }, official.died.map { "died \($0)" }].compactMap { $0 }
    if !life.isEmpty { paragraph(.text(Self.sentence(life.joined(separator: ", ")))) }
    if let other = official.declaration.value(.sameAs) { paragraph(.text("The same person as "), .code(other)) }
  }

  private func details(_ role: Official.Role, _ registry: Registry) -> [Inline] {
    var result: [Inline] = [.text(", " + role.period.words)]
    if let organization = role.organization {
      let name = registry.find(.organization, organization).map { registry[$0].name }
      let isInTitle = name.map { Folding.contains(Folding.key(role.title), Folding.key($0)) } ?? false
      if !isInTitle { result.append(.text(" (\(name ?? "&" + organization))")) }
    }
    if let confidence = role.confidence { result.append(.text(", \(confidence) confidence")) }
    return result
  }

  // MARK: Organizations

  private mutating func describe(_ organization: Organization, _ registry: Registry, _ date: PartialDate?) {
    if let parent = organization.parent { paragraph([.text("Part of ")] + Self.name(.organization, parent, registry)) }
    if let existed = organization.existed {
      var text = "Existed " + existed.words
      if let date, existed.excludes(date) { text += ": not on \(date)" }
      paragraph(.text(text))
    }
    if let successor = organization.successor {
      paragraph([.text("Followed by ")] + Self.name(.organization, successor, registry))
    }
  }

  // MARK: Documents

  private mutating func describe(_ document: Document, _ registry: Registry, _ date: PartialDate?) {
    let kind = document.kind.map { $0.vietnamese.map { "\(Self.sentence($0))" } ?? $0.rawValue }
    let heading = [kind, document.number].compactMap { $0 }.joined(separator: " ")
    if !heading.isEmpty, heading != document.declaration.name { paragraph(.text(heading)) }
    if let title = document.title { paragraph(.strong(title)) }
    if let issuer = document.issuer {
      let kind = issuer.utf8.first.flatMap(EntityKind.init)
      paragraph(
        [.text("Issued by ")]
          + (kind.map { Self.name($0, String(issuer.dropFirst()), registry) } ?? [.text(issuer)])
          + [.text(document.issued.map { ", \($0)" } ?? "")])
    } else if let issued = document.issued {
      paragraph(.text("Issued \(issued)"))
    }
    let followers = followers(of: document, registry)
    if let state = Self.state(document, followers.replacing, date) { paragraph(.strong(state)) }
    for other in document.replaces { paragraph([.text("Replaces ")] + Self.name(.document, other, registry)) }
    for other in document.amends { paragraph([.text("Amends ")] + Self.name(.document, other, registry)) }
    for other in followers.replacing { paragraph([.text("Replaced by ")] + Self.name(other)) }
    for other in followers.amending { paragraph([.text("Amended by ")] + Self.name(other)) }
  }

  /// Whether a document was in force on `date`, where that can be said.
  private static func state(_ document: Document, _ replacing: [Declaration], _ date: PartialDate?) -> String? {
    guard let date else { return document.inForce.map { "In force \($0.words)" } }
    if let issued = document.issued, date.last < issued.first { return "Not yet issued on \(date)" }
    if let inForce = document.inForce {
      switch inForce.contains(date) {
      case true: return "In force on \(date)"
      case false: return "Not in force on \(date) (in force \(inForce.words))"
      default: return "In force \(inForce.words); whether on \(date) is not known"
      }
    }
    if let other = replacing.first(where: { $0.beginning.map { $0.last <= date.first } ?? false }) {
      return "Replaced by then: \(other.name)"
    }
    return document.issued == nil ? nil : "In force on \(date), as far as is known"
  }

  private func followers(
    of document: Document, _ registry: Registry
  ) -> (replacing: [Declaration], amending: [Declaration]) {
    var result: (replacing: [Declaration], amending: [Declaration]) = ([], [])
    let reference = document.declaration.reference
    registry.forEach { _, other in
      guard other.kind == .document else { return }
      for property in other.properties where property.value == reference {
        if property.kind == .replaces { result.replacing.append(other) }
        if property.kind == .amends { result.amending.append(other) }
      }
    }
    return result
  }

  // MARK: Helpers

  private mutating func sources(_ declaration: Declaration) {
    var seen: Set<String> = []
    let sources = declaration.values(.source).filter { seen.insert($0).inserted }
    guard !sources.isEmpty else { return }
    paragraph(.text(sources.count == 1 ? "Source:" : "Sources:"))
    for source in sources { item(.source(source)) }
  }

  private static func name(_ kind: EntityKind, _ identifier: String, _ registry: Registry) -> [Inline] {
    guard let id = registry.find(kind, identifier) else { return [.code(kind.sigil + identifier)] }
    return name(registry[id])
  }

  private static func name(_ declaration: Declaration) -> [Inline] {
    [.text(declaration.name + " "), .code(declaration.reference)]
      + (declaration.kind == .document ? declaration.beginning.map { [.text(", \($0)")] } ?? [] : [])
  }

  private static func sentence(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }
}

extension Folding {
  /// Whether a key holds another.
  static func contains(_ key: [UInt8], _ part: [UInt8]) -> Bool {
    guard part.count <= key.count, !part.isEmpty else { return part.isEmpty }
    return (0...key.count - part.count).contains { key[$0..<$0 + part.count].elementsEqual(part) }
  }
}
