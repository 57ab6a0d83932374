/// A stretch of a text that could be marked, and as what. Offsets are bytes of the text.
struct Mark: Equatable, Sendable {
  let kind: SpanKind
  var range: Range<Int>
  /// Whom or what it refers to: an entity, several that it may be, `unknown` for somebody who is in no registry, `missing`
  /// for a document that is in none, `group` for what names nobody in particular.
  var referent: Referent
  /// Whether its words are known to name what it refers to, by themselves and on the article's date.
  var isDeclared: Bool
  /// Of a citation, what could be read of the document.
  var document: CitedDocument? {
    get { if case .document(let document)? = details { document } else { nil } }
    set { details = newValue.map { .document($0) } }
  }
  /// Of a directive, and of speech where it is said.
  var addressees: [Referent] {
    get { if case .request(let addressees, _)? = details { addressees } else { [] } }
    set { ask(newValue, by: due) }
  }
  /// Of a directive.
  var due: PartialDate? {
    get { if case .request(_, let due)? = details { due } else { nil } }
    set { ask(addressees, by: newValue) }
  }

  /// Kept apart, since few marks have any and they are larger than all the rest.
  private indirect enum Details: Equatable {
    case document(CitedDocument)
    case request(addressees: [Referent], due: PartialDate?)
  }
  private var details: Details?

  init(kind: SpanKind, range: Range<Int>, referent: Referent, isDeclared: Bool = false) {
    self.kind = kind
    self.range = range
    self.referent = referent
    self.isDeclared = isDeclared
  }

  private mutating func ask(_ addressees: [Referent], by due: PartialDate?) {
    if addressees.isEmpty, due == nil {
      if case .request? = details { details = nil }
    } else {
      details = .request(addressees: addressees, due: due)
    }
  }
}

extension Mark {
  /// All people, organizations, offices and documents that a text names, an outer mark before those in it.
  static func mentions(in text: MatchedText) -> [Mark] { mentions(in: text, names: MentionFinder.marks(in: text)) }

  /// - Parameters:
  ///   - names: The people, organizations and offices that were found in it.
  ///   - identifiesDocuments: Whether it is wanted which documents are cited, and not only where.
  static func mentions(in text: MatchedText, names: [Mark], identifiesDocuments: Bool = true) -> [Mark] {
    let citations = CitationFinder.marks(in: text, mentions: names, identifiesDocuments: identifiesDocuments)
    return Nesting.nested(names + citations, around: [], text.bytes)
  }
}

/// A stretch of whole words in which one person speaks: a turn of an interview. Offsets are bytes of the text.
struct Turn: Equatable, Sendable {
  /// From its marker to behind the last word before the next.
  var range: Range<Int>
  /// Its marker, with the name and the colon where it has one.
  var label: Range<Int>
  var speaker: Referent
}
