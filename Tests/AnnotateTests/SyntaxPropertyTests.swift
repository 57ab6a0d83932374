import Support
import Testing

@testable import Annotate

/// What holds of every document, on inputs built to be hard. `rounds` times the number of seeds are tried.
@Suite struct SyntaxPropertyTests {
  static let rounds = 25_000

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func stripTakesBackWhatEscapeDid(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<Self.rounds {
      let text = random.text(pieces: 12)
      let escaped = Escape.escape(text)
      guard Strip.strip(escaped) == text else {
        Issue.record("strip(escape(x)) differs from x = \(String(reflecting: String(decoding: text, as: UTF8.self)))")
        return
      }
      let tree = SyntaxTree(escaped)
      // A `>` outside of spans is a mistake only where there are spans.
      tree.forEachSection { section, _ in #expect(section.mistakes.allSatisfy { $0.isStrayCloser }) }
    }
  }

  @Test(arguments: 11...15 as ClosedRange<UInt64>)
  func everyByteIsInTheTreeOnce(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<Self.rounds {
      let text = random.text(pieces: 20)
      guard let problem = tilingProblem(SyntaxTree(text), count: text.count) else { continue }
      Issue.record("\(problem) in \(String(reflecting: String(decoding: text, as: UTF8.self)))")
      return
    }
  }

  @Test(arguments: 21...24 as ClosedRange<UInt64>)
  func anEditedTreeIsTheTreeOfTheEditedText(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<1500 {
      var naive = random.text(pieces: 60)
      var text = SourceText(naive)
      var tree = SyntaxTree(naive)
      for _ in 0..<6 {
        let edit = TextEdit(range: random.range(in: naive.count), replacement: random.text(pieces: 3))
        naive.replaceSubrange(edit.range, with: edit.replacement)
        let before = tree.sectionCount
        text.apply(edit)
        let change = tree.apply(edit, text: text)
        guard Array(text.bytes) == naive, describe(tree) == describe(SyntaxTree(naive)),
          tree.sectionCount == before - change.old.count + change.new.count
        else {
          Issue.record("edit \(edit) of \(String(reflecting: String(decoding: naive, as: UTF8.self)))")
          return
        }
      }
    }
  }

  /// What is wrong with the tree as a cover of `count` bytes; nil when every byte is in one leaf.
  private func tilingProblem(_ tree: SyntaxTree, count: Int) -> String? {
    guard tree.count == count else { return "the sections have \(tree.count) of \(count) bytes" }
    var problem: String?
    tree.forEachSection { section, start in
      var position = 0
      var ends: [(next: Int, end: Int)] = []
      for (index, node) in section.nodes.enumerated() {
        while let last = ends.last, last.next == index {
          if last.end != position { problem = "a parent at \(start) ends at \(last.end), not at \(position)" }
          ends.removeLast()
        }
        if node.range.lowerBound != position { problem = "node \(node) at \(start) does not begin at \(position)" }
        if node.isParent {
          ends.append((node.next, node.range.upperBound))
        } else {
          if node.range.isEmpty { problem = "empty leaf at \(start + position)" }
          position = node.range.upperBound
        }
      }
      if position != section.length { problem = "section at \(start) covers \(position) of \(section.length)" }
    }
    return problem
  }

  private func describe(_ tree: SyntaxTree) -> [String] {
    var lines: [String] = []
    tree.forEachSection { section, start in
      lines.append("\(start) \(section.kind) \(section.length) \(section.endsInSoftBreak)")
      lines += section.nodes.map { "\($0)" }
      lines += section.mistakes.map { "\($0)" }
    }
    return lines
  }
}
