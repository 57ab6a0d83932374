import Annotate

/// Finds what somebody calls by name, as they type it: with diacritics or without.
struct RegistrySearch {
  let registry: Registry

  init(_ registry: Registry) {
    self.registry = registry
  }

  /// What is called so: by identifier, else by a whole name, else by some words of a name.
  func matches(_ question: String) -> [EntityID] {
    if let id = identified(question) { return [id] }
    let key = Folding.key(question, .letters)
    guard !key.isEmpty else { return [] }
    var whole: [EntityID] = []
    var partial: [EntityID] = []
    registry.forEach { id, declaration in
      var isPartial = false
      for name in [declaration.identifier] + declaration.names {
        let other = Folding.key(name, .letters)
        if other == key {
          whole.append(id)
          return
        }
        isPartial = isPartial || Self.words(of: other, hold: key)
      }
      if isPartial { partial.append(id) }
    }
    return whole.isEmpty ? partial : whole
  }

  /// The nearest identifier or name, where nothing is called so.
  func nearest(to question: String) -> String? {
    var references: [String] = []
    var names: [String] = []
    registry.forEach { _, declaration in
      references.append(declaration.reference)
      names += declaration.names
    }
    return Suggestion.nearest(to: question, among: references) ?? Suggestion.nearest(to: question, among: names)
  }

  private func identified(_ question: String) -> EntityID? {
    guard let sigil = question.utf8.first, let kind = EntityKind(rawValue: sigil) else { return nil }
    return registry.find(kind, String(question.dropFirst()))
  }

  /// Whether the folded `name` has the words of `key`, one behind the other.
  private static func words(of name: [UInt8], hold key: [UInt8]) -> Bool {
    let space = UInt8(ascii: " ")
    guard name.count > key.count else { return false }
    return (0...name.count - key.count).contains { start in
      let end = start + key.count
      return name[start..<end].elementsEqual(key) && (start == 0 || name[start - 1] == space)
        && (end == name.count || name[end] == space)
    }
  }
}
