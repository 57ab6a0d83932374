/// An entry of a document's outline.
public struct DocumentSymbol: Sendable {
  public enum Kind: Sendable {
    case title, official, organization, document
    case speaker, speech, resolution, directive
  }

  public let name: String
  public let detail: String?
  public let kind: Kind
  /// All of it, in bytes of the document.
  public let range: Range<Int>
  /// Its name or its opener, inside `range`.
  public let selection: Range<Int>
  public private(set) var children: [DocumentSymbol] = []

  /// The outline of a document: its title, declarations, passages, and the speeches, resolutions and directives in
  /// the text.
  public static func symbols(in snapshot: Snapshot) -> [DocumentSymbol] {
    let article = snapshot.article
    var symbols: [DocumentSymbol] = []
    if let title = article.outline.header.first(where: { $0.kind == .title }), !title.value.isEmpty {
      symbols.append(
        DocumentSymbol(name: title.value, detail: nil, kind: .title, range: title.range, selection: title.range))
    }
    for declaration in article.outline.declarations {
      symbols.append(
        DocumentSymbol(
          name: declaration.name, detail: declaration.reference, kind: Kind(declaration.kind),
          range: declaration.place.range, selection: declaration.place.selection))
    }
    for placed in article.passages(snapshot.tree, snapshot.text) {
      let passage = placed.passage
      let name = passage.referent.entity.map { article.registry[$0].name } ?? passage.name ?? passage.kind.rawValue
      // Of statements that follow each other the last one counts: those that hold nothing must not hold one another.
      let end = placed.extent.isEmpty ? placed.statement.upperBound : placed.extent.upperBound
      symbols.append(
        DocumentSymbol(
          name: name, detail: passage.kind.rawValue, kind: Kind(passage.kind),
          range: placed.statement.lowerBound..<end, selection: placed.statement))
    }
    symbols += spans(in: snapshot)
    return nested(symbols)
  }

  private static func spans(in snapshot: Snapshot) -> [DocumentSymbol] {
    var symbols: [DocumentSymbol] = []
    snapshot.article.forEachTextLine(snapshot.tree, snapshot.text) { view, start in
      for span in view.spans {
        guard let kind = Kind(span.kind) else { continue }
        let words = view.words(of: span)
        symbols.append(
          DocumentSymbol(
            name: words.isEmpty ? span.kind.name : words,
            detail: span.referent.entity.map { view.context.registry[$0].name }, kind: kind,
            range: span.range.shifted(by: start),
            selection: (span.range.lowerBound..<span.content.lowerBound).shifted(by: start)))
      }
    }
    return symbols
  }

  /// The symbols as a tree: each below the innermost one that holds it.
  private static func nested(_ symbols: [DocumentSymbol]) -> [DocumentSymbol] {
    var top: [DocumentSymbol] = []
    var open: [DocumentSymbol] = []
    func close() {
      let symbol = open.removeLast()
      if open.isEmpty { top.append(symbol) } else { open[open.count - 1].children.append(symbol) }
    }
    let sorted = symbols.sorted {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }
    for symbol in sorted {
      while let last = open.last, last.range.upperBound < symbol.range.upperBound || last.range == symbol.range {
        close()
      }
      open.append(symbol)
    }
    while !open.isEmpty { close() }
    return top
  }
}

extension DocumentSymbol.Kind {
  fileprivate init(_ entity: EntityKind) {
    switch entity {
    case .official: self = .official
    case .organization: self = .organization
    case .document: self = .document
    }
  }

  fileprivate init(_ passage: Passage.Kind) {
    switch passage {
    case .speaker: self = .speaker
    case .resolution: self = .resolution
    case .directive: self = .directive
    }
  }

  fileprivate init?(_ span: SpanKind) {
    switch span {
    case .speech: self = .speech
    case .directive: self = .directive
    case .resolution: self = .resolution
    case .person, .organization, .citation, .role, .aside: return nil
    }
  }
}
