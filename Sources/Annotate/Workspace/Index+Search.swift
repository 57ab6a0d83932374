extension Index {
  /// The declarations whose name, alias, number or identifier answers to a query, the best first: called exactly so,
  /// then beginning so, then with words that begin as those of the query, in any order; among these the shortest.
  /// Diacritics do not matter. An empty query finds all.
  public func declarations(matching query: String, limit: Int) -> [Declared] {
    let text = query.utf8.first.flatMap(EntityKind.init(rawValue:)) == nil ? query[...] : query.dropFirst()
    let key = Folding.key(String(text), .letters)
    let words = key.split(whereSeparator: { Self.isGap($0) }).map(Array.init)
    var found: [(rank: Int, length: Int, name: Int32)] = []
    folded.forEach { number, name in
      guard let rank = Self.rank(name, key, words) else { return }
      let length = name.count
      for name in foldedNames[Int(number)] where !declaring[Int(name)].isEmpty {
        found.append((rank, length, name))
      }
    }
    found.sort { ($0.rank, $0.length, $0.name) < ($1.rank, $1.length, $1.name) }
    var result: [Declared] = []
    var seen: Set<[Int]> = []
    for (_, _, name) in found {
      for number in declaring[Int(name)] {
        guard let file = files[Int(number)] else { continue }
        for (place, declared) in file.declarations.enumerated() where declared.names.contains(name) {
          guard seen.insert([Int(number), place]).inserted else { continue }
          result.append(self.declared(declared, file))
          if result.count >= limit { return result }
        }
      }
    }
    return result
  }

  /// 0 for the very name, 1 for its beginning, 2 for its words; nil where it does not match.
  private static func rank(_ name: UnsafeBufferPointer<UInt8>, _ key: [UInt8], _ words: [[UInt8]]) -> Int? {
    if name.starts(with: key) { return name.count == key.count ? 0 : 1 }
    guard !words.isEmpty else { return nil }
    return words.allSatisfy { begins($0, aWordOf: name) } ? 2 : nil
  }

  private static func begins(_ word: [UInt8], aWordOf name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.count <= name.count else { return false }
    var isStart = true
    for index in 0...name.count - word.count {
      if isStart, name[index] == word[0], name[index..<index + word.count].elementsEqual(word) { return true }
      isStart = isGap(name[index])
    }
    return false
  }

  private static func isGap(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x2D || byte == 0x2F || byte == 0x2E }
}
