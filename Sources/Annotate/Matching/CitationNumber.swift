/// The number of a document: `03-CT/TW`, `57/2006/NĐ-CP`, `69/2020/QH14`, `12-NQ/TU`, `30a/2008/NQ-CP`, or `03` alone.
struct CitationNumber {
  let ordinal: Int
  /// As it is written, without spaces.
  private(set) var text = ""
  /// What follows the first digits: the hash of each letter's, year's or code's token.
  private(set) var parts: [UInt64] = []
  private(set) var year: Int?
  /// Of a document of the National Assembly, which one's.
  private(set) var assembly: Int?
  /// What its code says of the kind.
  private(set) var kinds: [Document.Kind] = []
  /// The token behind it.
  private(set) var end: Int
  private(set) var hasCode = false

  /// More parts than this has no number.
  private static let limit = 8

  init?(_ reader: CitationReader, at start: Int) {
    guard let value = reader.value(start), reader.tokens[start].range.count <= 5 else { return nil }
    ordinal = value
    end = start + 1
    // A letter behind the digits: `30a`, `8B`.
    if reader.isGlued(end), reader.tokens[end].kind == .word {
      guard reader.tokens[end].range.count == 1, !reader.isGlued(end + 1) || reader.isMark(end + 1) else { return nil }
      take(reader, end)
    }
    let isParted = readParted(reader)
    while parts.count < Self.limit, readPart(reader) {}
    // What goes on with digits is a date, a fraction, a sum or a share.
    if reader.isGlued(end), reader.isMark(end), !hasCode {
      let isJoint = CitationWords.joints.contains(reader.tokens[end].hash)
      if isJoint, reader.isGlued(end + 1), reader.value(end + 1) != nil { return nil }
    }
    if reader.stands(Marks.percent, at: end) { return nil }
    let tokens = start..<end
    let areTogether = tokens.dropFirst().allSatisfy { reader.tokens[$0].start == reader.tokens[$0 - 1].end }
    text = areTogether ? reader.string(tokens) : tokens.map { reader.string($0..<$0 + 1) }.joined()
    if isParted { text = reader.string(start..<start + 1) + "-" + reader.string(start + 1..<end) }
  }

  /// Reads a kind's code that a space parts from the digits, where a sign should stand: `298 KH/TWĐTN`.
  private mutating func readParted(_ reader: CitationReader) -> Bool {
    guard parts.isEmpty, let word = reader.word(end), reader.tokens[end].gap == .space,
      reader.tokens[end].isAllCapitals,
      let found = CitationWords.kindsOfCode[CitationWords.part(word)],
      reader.stands(Marks.slash, at: end + 1) || reader.stands(Marks.dash, at: end + 1),
      reader.isGlued(end + 1), reader.isGlued(end + 2), reader.tokens[end + 2].isCapitalized
    else { return false }
    kinds = found
    hasCode = true
    take(reader, end)
    return true
  }

  /// Reads a sign and what it joins.
  private mutating func readPart(_ reader: CitationReader) -> Bool {
    guard reader.stands(Marks.dash, at: end) || reader.stands(Marks.slash, at: end),
      let word = reader.word(end + 1)
    else { return false }
    let token = reader.tokens[end + 1]
    let code = CitationWords.part(word)
    switch token.kind {
    case .number:
      // The year stands first: `57/2006/NĐ-CP`.
      guard !hasCode, year == nil, reader.stands(Marks.slash, at: end), reader.isGlued(end),
        reader.isGlued(end + 1), let found = reader.year(end + 1)
      else { return false }
      let goesOn = reader.stands(Marks.slash, at: end + 2) || reader.stands(Marks.dash, at: end + 2)
      // Without a code it must end here, for `28/1/2015` is a day.
      guard !goesOn || !reader.isGlued(end + 3) || reader.tokens[end + 3].kind == .word else { return false }
      year = found
    case .word:
      let isKnown = CitationWords.kindsOfCode[code] != nil
      // A department's sign: `03/CT-BCA-X11`.
      if hasCode, token.range.count == 1, token.isCapitalized, reader.isGlued(end + 1), reader.isGlued(end + 2),
        reader.value(end + 2) != nil
      {
        take(reader, end + 1)
        take(reader, end)
        return true
      }
      guard isKnown && token.isCapitalized || Self.mayBeCode(token, isGlued: reader.isGlued(end + 1), hasCode: hasCode)
      else { return false }
      if let found = CitationWords.kindsOfCode[code], kinds.isEmpty { kinds = found }
      hasCode = true
    case .mark: return false
    }
    take(reader, end + 1)
    if hasCode, CitationWords.assemblies.contains(code), reader.isGlued(end), let number = reader.value(end) {
      assembly = number
      take(reader, end)
    }
    return true
  }

  /// Whether a word can be a body's in a number: `TW`, `CP`, `TTg`, `BGDĐT`.
  private static func mayBeCode(_ token: FoldedText.Token, isGlued: Bool, hasCode: Bool) -> Bool {
    guard token.range.count <= 16, token.isCapitalized else { return false }
    // `Trung ương` in full is not a code behind a dash, but `NQ/T.Ư` is one.
    return token.isAllCapitals || token.hash == CitationWords.central && hasCode
      || isGlued && CitationWords.otherCodes.contains(token.hash)
  }

  private mutating func take(_ reader: CitationReader, _ index: Int) {
    parts.append(CitationWords.part(reader.tokens[index].hash))
    end = index + 1
  }
}
