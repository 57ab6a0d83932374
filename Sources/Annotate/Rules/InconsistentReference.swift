enum InconsistentReference: TextRule {
  static let name = RuleName("inconsistent-reference")
  static let severity = Severity.hint
  static let summary = "The same name is marked as different people or organizations."
  static let explanation = """
    In one article a name means one person, and the name of an organization one organization: where it is marked as \
    another, the reference was mistaken, or the article speaks of two namesakes. The rarer reference is reported, where both \
    are as frequent the one that comes later. Words that may mean anybody (`ông`, `đồng chí`, `Đảng ủy`), and words of \
    which no declaration makes a name of the organization, are left alone.
    """
  static let firing = """
    %official @le-van-tam Lê Văn Tám
    %official @le-van-tam-2 Lê Văn Tám

    <@le-van-tam|Lê Văn Tám> đến. <@le-van-tam|Lê Văn Tám> nói. <@le-van-tam-2|Lê Văn Tám> nghe.

    """
  static let silent = """
    %official @le-van-tam Lê Văn Tám
    %official @tran-van-vi Trần Văn Ví

    <@le-van-tam|Ông> nói. <@tran-van-vi|Ông> nghe. <@le-van-tam|Lê Văn Tám> đi.

    """

  static func check(_ text: SectionText, _ view: SectionView, _ notes: inout TextNotes, _ report: inout Report) {
    var isHeard: Bool?
    var next = 0
    for span in view.spans where span.kind == .person || span.kind == .organization {
      guard let id = span.referent.entity else { continue }
      while next > 0, Int(text.tokens[next - 1].start) >= span.stripped.lowerBound { next -= 1 }
      while next < text.tokens.count, Int(text.tokens[next].start) < span.stripped.lowerBound { next += 1 }
      var key = UInt64(span.kind == .person ? 1 : 2)
      var index = next
      while index < text.tokens.count, Int(text.tokens[index].end) <= span.stripped.upperBound {
        key = (key ^ text.tokens[index].hash) &* 0x9E37_79B9_7F4A_7C15
        index += 1
      }
      if isHeard == nil { isHeard = report.isHeard() }
      guard isHeard == true else { return }
      notes.choices.append(
        TextNotes.Choice(
          rule: report.rule, key: key, form: UInt64(id.layer) << 32 | UInt64(UInt32(bitPattern: id.index)), span.content
        ))
    }
  }

  static func check(_ noted: NotedText, _ report: inout Report) {
    let registry = noted.registry
    OneForm.forEachRarer(report.rule, noted) { place, usual in
      let (id, other) = (entity(place.form), entity(usual.form))
      let words = noted.text.string(in: place.range)
      let kind = registry[id].kind
      guard !NameMatch.isGeneric(FoldedWords(words), kind),
        kind == .official || !registry.find(kind, named: Folding.key(words, kind.folding)).isEmpty
      else { return }
      report.add(
        place.range,
        """
        \(Wording.quote(words)) is \(name(id, registry)) here and \(name(other, registry)) elsewhere in this article: is \
        one of the references mistaken?
        """,
        related: [
          Finding.Related(
            target: .place(Place(in: usual.range)), message: "Here it is \(name(other, registry)).")
        ])
    }
  }

  private static func entity(_ form: UInt64) -> EntityID {
    EntityID(layer: UInt8(truncatingIfNeeded: form >> 32), index: Int32(truncatingIfNeeded: form))
  }

  private static func name(_ id: EntityID, _ registry: Registry) -> String {
    "\(registry[id].reference) (\(registry[id].name))"
  }
}
