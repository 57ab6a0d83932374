/// The parts of blocks that say who speaks, and no more: the same few people speak by turns, and where the parts are not
/// kept with their places, one is made for all blocks with the same words.
struct RecentTurns {
  /// As many are remembered.
  private static let limit = 128

  private var words = KeyIndex()
  private var parts: [ArticlePart] = []

  /// The part of a block with these bytes, before which `before` holds, where one was made for such.
  func part(_ bytes: UnsafeBufferPointer<UInt8>, before: LocalContext) -> ArticlePart? {
    guard let number = number(of: bytes), parts[number].before.agrees(with: before) else { return nil }
    return parts[number]
  }

  /// Remembers the part of a block with these bytes, where it is one of these.
  mutating func take(_ part: ArticlePart, _ bytes: UnsafeBufferPointer<UInt8>) {
    guard part.isTurn else { return }
    if let number = number(of: bytes) {
      parts[number] = part
    } else if parts.count < Self.limit {
      words.insert(bytes, parts.count)
      parts.append(part)
    }
  }

  private func number(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var number: Int?
    words.forEach(bytes) { number = $0 }
    return number
  }
}

extension ArticlePart {
  /// Whether it is of a block that says who speaks, and nothing is to be said of that.
  fileprivate var isTurn: Bool {
    guard case .block(let block) = content, isUsual, block.statements.count == 1, block.orphans.isEmpty else {
      return false
    }
    return block.statements[0].kind == .speaker && block.statements[0].properties.isEmpty
  }
}
