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
      let names = declaration.names
      // What is said twice would do no harm; it is left out where that costs little.
      for (place, name) in names.enumerated() where !names[max(0, place - 8)..<place].contains(name) {
        add(name, index)
      }
    }
  }

  /// The words of a title, each once, in the order of their hashes.
  static func words(of title: String) -> [UInt64] {
    let tokens = FoldedText(title).tokens
    var result: [UInt64] = []
    result.reserveCapacity(min(tokens.count, longestTitle))
    for token in tokens where token.kind == .word && result.count < longestTitle {
      result.append(token.hash)
    }
    result.sort()
    var count = 0
    for word in result where count == 0 || word != result[count - 1] {
      result[count] = word
      count += 1
    }
    result.removeLast(result.count - count)
    return result
  }

  /// How many words two titles share, given as `words` gives them.
  static func shared(_ one: [UInt64], _ other: [UInt64]) -> Int {
    var (first, second, count) = (0, 0, 0)
    while first < one.count, second < other.count {
      let (word, match) = (one[first], other[second])
      if word == match { count += 1 }
      if word <= match { first += 1 }
      if match <= word { second += 1 }
    }
    return count
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
