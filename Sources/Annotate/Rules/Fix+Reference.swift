extension Fix {
  /// Makes a span refer to `reference`, whatever its head is now.
  init(_ title: String, of span: Span, refersTo reference: String, isPreferred: Bool = false) {
    let head = span.range.lowerBound + 2
    let edit =
      if let old = span.reference {
        TextEdit(range: old.range, replacement: reference)
      } else {
        switch span.content.lowerBound - head {
        case 0: TextEdit(range: head..<head, replacement: reference + "|")
        // An empty head: its `|` is there.
        case 1: TextEdit(range: head..<head, replacement: reference)
        default: TextEdit(range: head..<head, replacement: reference + " ")
        }
      }
    self.init(title, [edit], isPreferred: isPreferred)
  }
}

extension SectionView {
  /// How a span refers to an entity: by its identifier, with its sigil where the span's own kind does not say it.
  func reference(to id: EntityID, from span: Span) -> String {
    context.registry[id].reference(whereUsual: span.kind.entity)
  }

  /// The declared name of an entity with its identifier and what tells it from others of that name, for messages.
  func candidate(_ id: EntityID) -> String {
    let declaration = context.registry[id]
    let detail = declaration.distinction.map { ", " + $0 } ?? ""
    return "\(declaration.reference) (\(declaration.name)\(detail))"
  }
}

extension Declaration {
  /// What tells it from another of the same name: when it began, or an official's first office.
  fileprivate var distinction: String? {
    guard kind == .official else { return beginning?.description }
    if let born = value(.born) { return "born " + born }
    return values(.role).compactMap { Official.Role($0) }.first.map { "\($0.title), \($0.period)" }
  }
}

extension Resolver {
  init(_ view: SectionView) {
    self.init(context: view.context, bytes: view.bytes)
  }
}

extension Span {
  /// Its references to whom its words are addressed.
  func addressees(_ bytes: UnsafeBufferPointer<UInt8>) -> [StatementReference] {
    attributes.filter { bytes[$0.name].elementsEqual(AttributeKind.to.rawValue.utf8) }.compactMap(\.reference)
      .map(StatementReference.addressee)
  }

  /// Whether what it refers to is written in it, and not taken from what is near.
  var refersByItself: Bool { reference != nil || kind.namesItsReferent }
}
