extension Index {
  /// Something that a search finds in a file.
  enum Found: Sendable {
    case declared(Declared)
    case article(TitledArticle)
  }

  /// An article by its title.
  struct TitledArticle: Sendable {
    let path: String
    let title: String
    /// Of the title, in bytes of the file.
    let range: Range<Int>
    /// The line of the title, and what stands before it there, in any unit.
    let line: Int
    let column: Int
  }

  /// What a question finds, ranked and ordered as by `EntitySearch`, among equals the shortest first: declarations of
  /// these kinds, and articles by their titles where `hasArticles`. An empty question finds all declarations.
  func search(
    _ question: some Collection<UInt8>, kinds: [EntityKind], hasArticles: Bool, limit: Int
  ) -> [(found: Found, rank: EntitySearch.Rank)] {
    let question = question.prefix(SearchKey.longest)
    let key = SearchKey(question)
    // Punctuation alone finds nothing.
    guard !key.isEmpty else { return question.allSatisfy(Lexer.isSpace) ? all(kinds, limit) : [] }
    var result: [(Found, EntitySearch.Rank)] = []
    var seen: Set<Holder> = []
    for candidate in candidates(key, SpelledWords(typed: question)) {
      for holder in holders[Int(candidate.text)] {
        guard let file = files[Int(holder.file)] else { continue }
        if holder.declaration >= 0 {
          let declared = file.declarations[Int(holder.declaration)]
          guard kinds.contains(declared.kind), seen.insert(holder).inserted else { continue }
          result.append((.declared(self.declared(declared, file)), candidate.rank))
        } else if hasArticles, let title = file.title {
          result.append((.article(article(title, file)), candidate.rank))
        }
        if result.count >= limit { return result }
      }
    }
    return result
  }

  private func all(_ kinds: [EntityKind], _ limit: Int) -> [(found: Found, rank: EntitySearch.Rank)] {
    var result: [(Found, EntitySearch.Rank)] = []
    for case let file? in files {
      for declared in file.declarations where kinds.contains(declared.kind) {
        guard result.count < limit else { return result }
        result.append((.declared(self.declared(declared, file)), .words))
      }
    }
    return result
  }

  /// The title of the article at a path.
  func article(at path: String) -> TitledArticle? {
    file(at: path).flatMap { file in file.title.map { article($0, file) } }
  }

  private func article(_ title: IndexedFile.Title, _ file: IndexedFile) -> TitledArticle {
    TitledArticle(
      path: file.path, title: text(title.text), range: title.range, line: Int(title.line), column: Int(title.column))
  }

  /// A text that a question finds.
  private struct Candidate {
    /// The rank, whether the diacritics are others than were typed, the length and the text's number, in this order:
    /// to sort numbers is quick.
    var order: UInt64

    init(_ text: Int32, _ rank: EntitySearch.Rank, length: Int) {
      order = UInt64(rank.rawValue) << 56 | UInt64(min(length, 0xFFFF)) << 32 | UInt64(UInt32(bitPattern: text))
    }

    var text: Int32 { Int32(truncatingIfNeeded: order) }
    var rank: EntitySearch.Rank { EntitySearch.Rank(rawValue: Int(order >> 56)) ?? .office }

    mutating func markMisspelled() { order |= 1 << 48 }
  }

  /// Of more texts the diacritics are not compared: nobody reads so far.
  private static let mostSpelled = 256

  /// The texts that a key fits, the best first.
  private func candidates(_ key: SearchKey, _ spelled: SpelledWords?) -> [Candidate] {
    var result: [Candidate] = []
    for number in foldedFirsts.indices where key.firsts & ~foldedFirsts[number] == 0 {
      let name = folded.bytes(of: Int32(truncatingIfNeeded: number))
      let fit = key.fit(in: name, firsts: foldedFirsts[number])
      let initials = fit == nil ? key.fit(inInitialsOf: name) : nil
      guard fit != nil || initials != nil else { continue }
      for text in foldedTexts[number] where !holders[Int(text)].isEmpty {
        guard let form = texts.bytes(of: text).first.flatMap(EntityTexts.Form.init(rawValue:)) else { continue }
        let rank: EntitySearch.Rank? =
          if let fit {
            EntitySearch.Rank(fit, form, key)
          } else {
            form == .name ? initials.flatMap { EntitySearch.Rank($0, .initials, key) } : nil
          }
        if let rank { result.append(Candidate(text, rank, length: name.count)) }
      }
    }
    result.sort { $0.order < $1.order }
    guard let spelled else { return result }
    let first = min(result.count, Self.mostSpelled)
    for index in 0..<first {
      let text = texts.bytes(of: result[index].text).dropFirst()
      if !spelled.agree(with: SpelledWords.key(text)[...]) { result[index].markMisspelled() }
    }
    result[..<first].sort { $0.order < $1.order }
    return result
  }
}
