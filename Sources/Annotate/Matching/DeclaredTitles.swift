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
      words[index] = all
      for word in all { documents[word, default: []].append(index) }
    }
  }
}

/// What stands in the titles of a registry layer's documents, by each four words behind each other.
struct TitlePhrases: Sendable {
  /// Of each document with a title.
  private(set) var ofDocuments: [Int32: [UInt64]] = [:]
  private let all: WordSet

  init(_ declarations: [Declaration]) {
    for (index, declaration) in declarations.enumerated() where declaration.kind == .document {
      guard let title = declaration.value(.title) else { continue }
      var phrases: [UInt64] = []
      Self.forEach(in: FoldedText(title).tokens) { phrases.append($0) }
      ofDocuments[Int32(truncatingIfNeeded: index)] = phrases
    }
    all = WordSet(ofDocuments.values.flatMap { $0 })
  }

  /// The phrases of some layers that a text has.
  static func said(in tokens: [FoldedText.Token], of layers: [TitlePhrases]) -> WordSet {
    let wanted = layers.filter { !$0.ofDocuments.isEmpty }.map(\.all)
    var said: [UInt64] = []
    forEach(in: tokens) { phrase in
      if wanted.contains(where: { $0.contains(phrase) }) { said.append(phrase) }
    }
    return WordSet(said)
  }

  /// Calls `body` with what stands for each four words behind each other, whatever marks are between them.
  @inline(__always)
  private static func forEach(in tokens: [FoldedText.Token], _ body: (UInt64) -> Void) {
    tokens.withUnsafeBufferPointer { tokens in
      var (first, second, third): (UInt64, UInt64, UInt64) = (0, 0, 0)
      for token in tokens where token.kind == .word {
        if first != 0 { body(((first &* 31 ^ second) &* 31 ^ third) &* 31 ^ token.hash) }
        (first, second, third) = (second, third, token.hash)
      }
    }
  }
}
