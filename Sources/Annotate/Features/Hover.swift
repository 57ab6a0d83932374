/// What is shown about the place under the pointer.
public struct Hover: Sendable {
  /// The bytes that it is about.
  public let range: Range<Int>
  public let card: Card

  /// The hover at a byte offset; nil where there is nothing to say.
  public static func hover(at offset: Int, in snapshot: Snapshot) -> Hover? {
    guard let target = Target(at: offset, in: snapshot), let card = card(target.subject, snapshot) else { return nil }
    return Hover(range: target.range, card: card)
  }

  private static func card(_ subject: Target.Subject, _ snapshot: Snapshot) -> Card? {
    let article = snapshot.article
    switch subject {
    case .referent(let referent): return card(referent, snapshot)
    case .directive(let span, let addressees, let due):
      var card = Card()
      card.paragraph(.strong("Directive"))
      card.paragraph([.text("Directed by ")] + words(span.referent, article.registry))
      if addressees.isEmpty { card.paragraph(.text("Addressed to nobody by name")) }
      for addressee in addressees {
        card.paragraph([.text("Addressed to ")] + words(addressee.referent, article.registry, addressee.words))
      }
      if let due { card.paragraph(.text("Due \(due)")) }
      return card
    case .span(let kind): return page("<" + kind.sigil + "…>", kind.meaning)
    case .attribute(let kind): return page(kind.rawValue + "=", kind.meaning)
    case .statement(let kind): return page(kind.usage, kind.meaning)
    case .property(let kind): return page(kind.usage, kind.meaning)
    }
  }

  private static func card(_ referent: Referent, _ snapshot: Snapshot) -> Card? {
    let article = snapshot.article
    switch referent {
    case .entity(let id):
      let mentions = snapshot.isRegistryFile ? nil : article.uses.mentions(of: id)
      return Card(id, in: article.registry, on: article.date, mentions: mentions)
    case .ambiguous(let ids):
      var card = Card()
      card.paragraph(.text("These words may mean:"))
      for id in ids { card.item(.text(article.registry[id].name + " "), .code(article.registry[id].reference)) }
      return card
    case .unknown: return page("?", "The annotator looked and does not know who or what this is.")
    case .group: return page("*", "A group that these words describe and do not name.")
    case .none, .missing, .wrongKind: return nil
    }
  }

  private static func words(_ referent: Referent, _ registry: Registry, _ written: String = "nobody that is known")
    -> [Card.Inline]
  {
    guard let id = referent.entity else { return [.text(written)] }
    return [.strong(registry[id].name), .text(" "), .code(registry[id].reference)]
  }

  static func page(_ heading: String, _ meaning: String) -> Card {
    var card = Card()
    card.paragraph(.code(heading))
    card.paragraph(.text(meaning))
    return card
  }
}

extension SpanKind {
  /// What it says of its content, in a sentence.
  var meaning: String {
    switch self {
    case .person: "A person: these words name an official, or anybody."
    case .organization: "An organization: these words name it."
    case .citation: "A citation: these words cite a document."
    case .role: "A role: these words state an office or title that a person holds."
    case .speech: "Speech: these are somebody's words, quoted or told."
    case .directive: "A directive: here somebody tells somebody to do something."
    case .resolution: "A resolution: here something is resolved."
    case .aside: "An aside: nobody's running speech, such as a label, a caption or a narrator's insertion."
    }
  }
}
