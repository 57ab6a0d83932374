/// What the rest of its paragraph offers to a section: what is implied may be said on another line.
struct Surroundings: Hashable, Sendable {
  /// What is met first on one side.
  struct Side: Hashable, Sendable {
    /// A mention, and the bytes of stripped text between it and the section.
    struct Mention: Hashable, Sendable {
      let referent: Referent
      var distance: Int
    }

    /// Of a person by name.
    var person: Mention?
    /// The same, or a title with a reference.
    var holder: Mention?
    var hasSpans = false

    /// Nothing: the paragraph ends there.
    static let end = Side()

    /// The same from `bytes` of stripped text farther away.
    func farther(by bytes: Int) -> Side {
      var result = self
      result.person?.distance += bytes
      result.holder?.distance += bytes
      return result
    }
  }

  var before = Side.end
  var after = Side.end

  static let none = Surroundings()

  var hasSpans: Bool { before.hasSpans || after.hasSpans }
}

extension TextLine {
  /// Whether anything in it depends on its surroundings; it is that of `section`.
  func needsSurroundings(_ section: Section) -> Bool {
    if !spans.isEmpty { return traits.contains(.needsSurroundings) }
    return section.hasMistakes && section.mistakes.contains(where: \.isStrayCloser)
  }

  /// What is met on the way through it, by somebody who comes from behind it (`isBefore`) or from before it; `side` is
  /// what lies beyond.
  func passed(from side: Surroundings.Side, isBefore: Bool) -> Surroundings.Side {
    let length = strippedLength
    var result = side.farther(by: length)
    guard !spans.isEmpty else { return result }
    result.hasSpans = true
    func find(_ isWanted: (Span) -> Bool) -> Surroundings.Side.Mention? {
      var best: Surroundings.Side.Mention?
      for span in spans where isWanted(span) {
        let distance = isBefore ? length - span.stripped.upperBound : span.stripped.lowerBound
        if best.map({ distance < $0.distance }) ?? true {
          best = Surroundings.Side.Mention(referent: span.referent, distance: distance)
        }
        if !isBefore { break }
      }
      return best
    }
    if let person = find({ $0.kind == .person }) { result.person = person }
    if let holder = find(\.isHolder) { result.holder = holder }
    return result
  }

  /// Whether nobody who passes through it needs to know what lies beyond.
  var hidesWhatLiesBeyond: Bool { traits.contains(.hasPerson) }
}

extension Span {
  /// Whether it mentions a person: by name, or by a title with a reference, which stands for its holder as a name does.
  var isHolder: Bool { kind == .person || (kind == .role && reference != nil) }
}
