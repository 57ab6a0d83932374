/// A passage with its place.
public struct PlacedPassage: Sendable {
  public let passage: Passage
  /// The statement that begins it, without its line end, in bytes of the document.
  public let statement: Range<Int>
  /// From behind the block of that statement to where the passage ends.
  public internal(set) var extent: Range<Int>
}

extension Article {
  /// All passages, in the order of their statements.
  func passages(_ tree: SyntaxTree, _ text: SourceText) -> [PlacedPassage] {
    var result: [PlacedPassage] = []
    /// The passages that are open, as places in `result`: the outer one first.
    var open: [Int] = []
    func close(to depth: Int, at end: Int) {
      while open.count > depth {
        let index = open.removeLast()
        let start = result[index].extent.lowerBound
        result[index].extent = start..<max(start, end)
      }
    }
    forEachPart(tree, text) { part, section, start, bytes in
      if case .block(let block) = part.content {
        let resolver = Resolver(context: context, bytes: bytes)
        for statement in block.statements where statement.kind?.group == .passage {
          let hasSpeaker = open.first.map { result[$0].passage.kind == .speaker } ?? false
          if let passage = PassageStatement(statement, bytes)?.passage(resolver) {
            close(to: hasSpeaker && passage.kind != .speaker ? 1 : 0, at: start)
            open.append(result.count)
            result.append(
              PlacedPassage(
                passage: passage, statement: statement.line.shifted(by: start),
                extent: start + section.length..<start + section.length))
          } else {
            switch Passage.Kind(rawValue: String(decoding: bytes[statement.value], as: UTF8.self)) {
            case .speaker: close(to: 0, at: start)
            case let kind?:
              if let inner = open.last, result[inner].passage.kind == kind { close(to: open.count - 1, at: start) }
            case nil: if statement.value.isEmpty, !open.isEmpty { close(to: open.count - 1, at: start) }
            }
          }
        }
      }
    }
    close(to: 0, at: text.count)
    return result
  }
}
