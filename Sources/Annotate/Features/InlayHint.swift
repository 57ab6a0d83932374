/// What an editor shows between the characters of an article: what is meant, and not written.
public struct InlayHint: Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// Whom or what a mention means that has no identifier.
    case identity
    /// Who speaks or directs, where it is taken from what is near.
    case speaker
    /// To whom a directive is addressed that does not say it in its head.
    case addressees
    /// The office that a person holds on the article's date, at the first mention in a paragraph.
    case office
    /// The title of a document that is cited by its number.
    case title

    /// For persons: what such a hint says.
    public var summary: String {
      switch self {
      case .identity: "The identifier of whom or what a mention means that has none."
      case .speaker: "Who speaks or directs, where it is not written."
      case .addressees: "To whom a directive is addressed, where its head does not say it."
      case .office: "The office that a person holds on the article's date."
      case .title: "The title of a document that is cited by its number."
      }
    }
  }

  /// A part of the label, with the identifier, sigil included, of what it is about.
  public struct Part: Sendable {
    public let text: String
    public let reference: String?
  }

  public let kind: Kind
  /// In bytes of the document.
  public let offset: Int
  public let parts: [Part]

  /// The hints of some kinds whose places lie in `range`, in order.
  public static func hints(in range: Range<Int>, of snapshot: Snapshot, kinds: Set<Kind>) -> [InlayHint] {
    let range = range.clamped(to: 0..<snapshot.text.count)
    guard !kinds.isEmpty, var (index, start) = snapshot.tree.section(at: range.lowerBound) else { return [] }
    var result: [InlayHint] = []
    while index < snapshot.tree.sectionCount, start <= range.upperBound {
      let section = snapshot.tree[index]
      let part = snapshot.article.parts[index]
      if case .text(let line) = part.content, !line.spans.isEmpty {
        snapshot.text[start..<start + section.length].withUnsafeBufferPointer { bytes in
          let view = SectionView(
            bytes: bytes, section: section, context: snapshot.article.context, local: part.before,
            spans: line.spans)
          let local = range.clamped(to: start..<start + section.length).shifted(by: -start)
          let hints = InlayHints(view).hints(in: local, kinds)
          result += hints.map { InlayHint(kind: $0.kind, offset: $0.offset + start, parts: $0.parts) }
        }
      }
      start += section.length
      index += 1
    }
    return result
  }

  /// The page about what a part of a hint is about, and where that is declared.
  public static func page(of reference: String, in snapshot: Snapshot) -> (card: Card, place: Place)? {
    let registry = snapshot.article.registry
    guard let id = Array(reference.utf8).withUnsafeBufferPointer({ registry.find(withSigil: $0) }) else { return nil }
    let mentions = snapshot.isRegistryFile ? nil : snapshot.article.uses.mentions(of: id)
    return (Card(id, in: registry, on: snapshot.article.date, mentions: mentions), registry[id].place)
  }
}

/// The hints of one paragraph, in offsets from its start.
private struct InlayHints {
  private let view: SectionView
  private let registry: Registry

  init(_ view: SectionView) {
    self.view = view
    registry = view.context.registry
  }

  func hints(in range: Range<Int>, _ kinds: Set<InlayHint.Kind>) -> [InlayHint] {
    var result: [InlayHint] = []
    var named: Set<EntityID> = []
    for (index, span) in view.spans.enumerated() {
      guard span.range.lowerBound <= range.upperBound else { break }
      let isFirst = span.kind == .person && span.referent.entity.map { named.insert($0).inserted } ?? false
      guard span.range.upperBound >= range.lowerBound else { continue }
      for kind in InlayHint.Kind.allCases where kinds.contains(kind) {
        let offset = offset(of: kind, span)
        guard range.lowerBound <= offset, offset <= range.upperBound else { continue }
        let parts = parts(kind, span, index, isFirst: isFirst)
        if !parts.isEmpty { result.append(InlayHint(kind: kind, offset: offset, parts: parts)) }
      }
    }
    return result.enumerated().sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
      .map(\.element)
  }

  private func offset(of kind: InlayHint.Kind, _ span: Span) -> Int {
    switch kind {
    case .identity: span.content.upperBound
    case .speaker, .addressees: span.content.lowerBound
    case .office, .title: span.range.upperBound
    }
  }

  private func parts(_ kind: InlayHint.Kind, _ span: Span, _ index: Int, isFirst: Bool) -> [InlayHint.Part] {
    let id = span.referent.entity
    switch kind {
    case .identity:
      guard span.kind.isShort, span.reference?.form != .identifier, let id else { return [] }
      return [InlayHint.Part(text: registry[id].reference, reference: registry[id].reference)]
    case .speaker:
      guard span.kind == .speech || span.kind == .directive, span.reference == nil, let id else { return [] }
      return [InlayHint.Part(text: registry[id].name + ":", reference: registry[id].reference)]
    case .addressees: return addressees(span, index)
    case .office:
      guard isFirst, let id, let date = view.context.date, let office = office(of: id, on: date) else { return [] }
      return [InlayHint.Part(text: office, reference: registry[id].reference)]
    case .title:
      guard span.kind == .citation, let id, let title = registry[id].value(.title) else { return [] }
      // Words that are the title need not be told it.
      guard !Folding.contains(Folding.key(view.content(of: span)), Folding.key(title)) else { return [] }
      return [InlayHint.Part(text: Self.cut(title), reference: registry[id].reference)]
    }
  }

  private func addressees(_ span: Span, _ index: Int) -> [InlayHint.Part] {
    guard span.kind == .directive else { return [] }
    let resolver = Resolver(view)
    guard resolver.addressees(span.attributes).isEmpty else { return [] }
    let ids = resolver.addressees(of: index, view.spans, view.local).compactMap(\.referent.entity)
    return ids.prefix(Self.limit).enumerated().map { number, id in
      InlayHint.Part(text: (number == 0 ? "→ " : ", ") + registry[id].name, reference: registry[id].reference)
    }
  }

  private func office(of id: EntityID, on date: PartialDate) -> String? {
    registry.identities(of: id).lazy.flatMap { registry.profile(of: $0).offices }
      .first { $0.role.period.contains(date) == true }?.role.title
  }

  private static let limit = 4

  private static func cut(_ words: String) -> String {
    let scalars = words.unicodeScalars
    return scalars.count <= 60 ? words : String(String.UnicodeScalarView(scalars.prefix(59))) + "…"
  }
}
