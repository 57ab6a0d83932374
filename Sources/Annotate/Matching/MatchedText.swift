/// A text as all finders are handed it: cut into words, with what may begin at each.
struct MatchedText {
  let tokens: [FoldedText.Token]
  let bytes: UnsafeBufferPointer<UInt8>
  let context: MatchingContext
  /// Of each token, what may begin with it in the language and in all layers of the registry, and what it is.
  let uses: [FirstWords.Use]

  init(_ text: FoldedText, _ bytes: UnsafeBufferPointer<UInt8>, _ context: MatchingContext) {
    tokens = text.tokens
    self.bytes = bytes
    self.context = context
    uses = text.tokens.withUnsafeBufferPointer { tokens in
      // Without one all arrays share their memory, of which nothing may be written.
      tokens.isEmpty
        ? []
        : [FirstWords.Use](unsafeUninitializedCapacity: tokens.count) { uses, count in
          count = tokens.count
          for index in 0..<count { uses.initializeElement(at: index, to: tokens[index].nature) }
          context.registry.forEachUsedLayer { $0.firstWords.add(to: uses, tokens) }
        }
    }
  }
}

extension [FirstWords.Use] {
  /// The first token from one on that has one of some uses; the end where none has.
  @inline(__always)
  func next(_ wanted: FirstWords.Use, from start: Int) -> Int {
    withUnsafeBufferPointer { uses in
      var index = start
      let all = SIMD4<UInt32>(repeating: wanted.rawValue)
      while index &+ 4 <= uses.count {
        let four = UnsafeRawBufferPointer(uses).loadUnaligned(fromByteOffset: index &* 4, as: SIMD4<UInt32>.self)
        let pairs = unsafeBitCast(four & all, to: SIMD2<UInt64>.self)
        if pairs[0] != 0 { return index &+ pairs[0].trailingZeroBitCount >> 5 }
        if pairs[1] != 0 { return index &+ 2 &+ pairs[1].trailingZeroBitCount >> 5 }
        index &+= 4
      }
      while index < uses.count, uses[index].isDisjoint(with: wanted) { index &+= 1 }
      return index
    }
  }

  /// The last token before one that has one of some uses.
  func last(_ wanted: FirstWords.Use, before end: Int) -> Int? {
    withUnsafeBufferPointer { uses in
      var index = Swift.min(end, uses.count) &- 1
      while index >= 0, uses[index].isDisjoint(with: wanted) { index &-= 1 }
      return index >= 0 ? index : nil
    }
  }
}

extension FoldedText.Token {
  /// What can be said of it without a look at what is around it.
  @inline(__always)
  fileprivate var nature: FirstWords.Use {
    var result: FirstWords.Use = gap == .lineEnd ? .lineStart : []
    // Only words are.
    if isCapitalized { result.insert(.capitalized) }
    if kind == .number { result.insert(.number) }
    switch sign {
    case .none: break
    case .quotation, .apostrophe: result.formUnion([.mark, .quotationMark])
    case .dash: result.formUnion([.mark, .dash])
    default: result.insert(.mark)
    }
    return result
  }
}
