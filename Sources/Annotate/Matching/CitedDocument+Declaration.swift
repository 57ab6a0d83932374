/// What declares a document that is cited and declared nowhere.
extension CitedDocument {
  /// Reads the words of a citation alone; where they are none, of the kind that they begin with.
  init(citation words: String) {
    let bytes = Array(words.utf8)
    self = bytes.withUnsafeBufferPointer { bytes in
      let tokens = FoldedText(bytes).tokens
      guard !tokens.isEmpty else { return CitedDocument() }
      let reader = CitationReader(tokens: tokens, bytes: bytes, mentions: [])
      let grammar = CitationGrammar(reader: reader, today: nil, names: [])
      if let citation = grammar.citations(at: 0).first ?? grammar.number(at: 0) {
        // The name is not its own title.
        var document = citation.document
        if citation.form == .name { document.title = nil }
        return document
      }
      let head = CitationWords.heads.longest(tokens, from: 0)?.values.first
      return CitedDocument(kinds: head?.kinds ?? [], word: head?.word ?? "")
    }
  }

  /// An identifier as the built-in registry has them, from kind, number and year: `ct-03-ct-tw-2011`; nil for what has no
  /// number and no plenum.
  var identifier: String? {
    guard let kind = Self.kinds[word] ?? kinds.first.map({ ASCIISpelling.identifier($0.vietnamese ?? "") }),
      !kind.isEmpty
    else { return nil }
    if let number {
      let year = issued.map { String($0.year) }
      let isDated = year.map { year in number.split { "-/".contains($0) }.contains { $0 == year } } ?? true
      return [kind, ASCIISpelling.identifier(number), isDated ? nil : year].compactMap(\.self).joined(separator: "-")
    }
    return plenum.map { "\(kind)-tw\($0)" + (term.map { "-k\($0)" } ?? "") }
  }

  /// The properties of its declaration, without the issuer: `kind chỉ thị`, `number 03-CT/TW`.
  var properties: [String] {
    var properties: [String] = []
    if let kind = kinds.first {
      properties.append("kind " + (kind.vietnamese ?? kind.rawValue))
    }
    if let number, !parts.isEmpty { properties.append("number " + number) }
    if let title { properties.append("title " + title) }
    if let issued { properties.append("issued \(issued)") }
    return properties
  }

  /// What the identifiers of the kinds begin with.
  private static let kinds = [
    "nghị quyết": "nq", "nghị quyết liên tịch": "nq", "nghị quyết chuyên đề": "nq", "chỉ thị": "ct", "kết luận": "kl",
    "quyết định": "qd", "quy định": "qdinh", "quy chế": "qc", "thông báo": "tb", "thông báo kết luận": "tb",
    "hướng dẫn": "hd", "báo cáo": "bc", "kế hoạch": "kh", "chương trình": "ctr", "chương trình hành động": "cthd",
    "đề án": "dean", "nghị định": "nd", "thông tư": "tt", "thông tư liên tịch": "ttlt", "công văn": "cv",
    "công điện": "cd", "bộ luật": "luat",
  ]
}
