/// The documents of a registry layer by what citations say of them.
struct DeclaredDocuments: Sendable {
  /// One of the ways in which a document can be cited.
  struct Form: Sendable {
    /// The declaration's place in its layer.
    let index: Int32
    let document: CitedDocument
  }

  private(set) var byNumber: [Int: [Form]] = [:]
  private(set) var byPlenum: [Int: [Form]] = [:]
  private(set) var byCongress: [Int: [Form]] = [:]
  /// Their names that no grammar knows.
  private(set) var names = WordTrie<Int32>()

  init(_ declarations: [Declaration]) {
    for (index, declaration) in declarations.enumerated() where declaration.kind == .document {
      let index = Int32(truncatingIfNeeded: index)
      var seen: Set<String> = []
      for name in declaration.names where seen.insert(name).inserted { add(name, index) }
    }
  }

  /// The words of a title, each once.
  static func words(of title: String) -> Set<UInt64> {
    Set(FoldedText(title).tokens.lazy.filter { $0.kind == .word }.prefix(longestTitle).map(\.hash))
  }

  private static let longestTitle = 64

  private mutating func add(_ name: String, _ index: Int32) {
    let bytes = Array(name.utf8)
    bytes.withUnsafeBufferPointer { bytes in
      let tokens = FoldedText(bytes).tokens
      let reader = CitationReader(tokens: tokens, bytes: bytes, mentions: [])
      let grammar = CitationGrammar(reader: reader, today: nil, names: [])
      guard let citation = grammar.citations(at: 0).first ?? (tokens.isEmpty ? nil : grammar.number(at: 0)) else {
        // One word may be anything.
        if tokens.count > 1, tokens[0].isCapitalized { names.insert(tokens[...], index) }
        return
      }
      let form = Form(index: index, document: citation.document)
      if let ordinal = form.document.ordinal { byNumber[ordinal, default: []].append(form) }
      // One of several of a plenum is told by its number.
      if form.document.ordinal == nil, let plenum = form.document.plenum { byPlenum[plenum, default: []].append(form) }
      if let congress = form.document.congress { byCongress[congress, default: []].append(form) }
      // A law is known by the name behind the kind word alone.
      if citation.form == .name { names.insert(tokens[...], index) }
    }
  }
}

/// The documents of a registry layer by each word of their titles.
struct TitleWords: Sendable {
  private(set) var documents: [UInt64: [Int32]] = [:]
  /// Of each document with a title the words of it, each once.
  private(set) var words: [Int32: [UInt64]] = [:]

  init(_ declarations: [Declaration]) {
    for (index, declaration) in declarations.enumerated() where declaration.kind == .document {
      guard let title = declaration.value(.title) else { continue }
      let index = Int32(truncatingIfNeeded: index)
      let all = DeclaredDocuments.words(of: title)
      words[index] = Array(all)
      for word in all { documents[word, default: []].append(index) }
    }
  }
}
