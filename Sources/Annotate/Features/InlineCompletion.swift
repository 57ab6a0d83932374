/// The markup of the mention that was just typed.
public struct InlineCompletion: Equatable, Sendable {
  /// The mention, up to the cursor, in bytes of the document.
  public let range: Range<Int>
  /// What stands there.
  public let words: String
  /// What is to take its place: the same words as a span.
  public let insertion: String

  /// What the words before a byte offset may be marked as, the longest mention first, each kind of span once: a person, a
  /// document or an organization by one of its names or by words that stood for it before, an office of the person who is
  /// mentioned next to it, or of the only one who held it on the article's date, or somebody in no registry whom the words
  /// before the name show to be a person.
  ///
  /// The reference is left to the words where these are enough; where they are not, it is written if only one of those
  /// that they may mean was still there on the date, or if only one is mentioned in the article.
  public static func completions(at offset: Int, in snapshot: Snapshot) -> [InlineCompletion] {
    guard let site = MentionSite(at: offset, in: snapshot) else { return [] }
    let known = KnownWords.find(site, snapshot)
    var found = MentionSite.namingKinds.compactMap { kind -> MentionSite.Mention? in
      guard !site.around.contains(kind) else { return nil }
      let named = site.named(kind)
      guard let known = known[kind], known.start < named?.start ?? Int.max else { return named }
      return known
    }
    if let office = site.office() { found.append(office) }
    // Whom only the words around show to be named: nobody has declared them.
    for mention in snapshot.possibleSpans(in: snapshot.sections(around: offset..<offset)) {
      guard mention.range.upperBound == offset, mention.mark.referent == .unknown, mention.mark.kind == .person,
        !found.contains(where: { $0.kind == .person }), !site.around.contains(.person),
        let start = site.start(of: mention.range),
        site.registry.find(.official, named: Folding.key(site.words.from(start), EntityKind.official.folding)).isEmpty
      else { continue }
      found.append(MentionSite.Mention(kind: .person, start: start, isUnknown: true))
    }
    return found.sorted { $0.start < $1.start }.map { mention in
      let words = String(decoding: site.words.from(mention.start), as: UTF8.self)
      let head = mention.isUnknown ? "?|" : mention.reference.map { site.registry[$0].identifier + "|" } ?? ""
      return InlineCompletion(
        range: site.words.range(from: mention.start), words: words,
        insertion: "<" + mention.kind.sigil + head + words + ">")
    }
  }
}
