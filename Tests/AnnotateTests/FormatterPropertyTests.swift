import JSON
import Support
import Testing

@testable import Annotate

/// What formatting leaves as it was, on inputs built to be hard.
@Suite struct FormatterPropertyTests {
  private static let pieces = [
    "<:a  mode=direct to=&b|", "<!due=2014   to=@a to=\"đ  x\"|", "<#nq\tpart=\"x\"|", "<+date=2013  x=y|", "<@a  b|",
    ">", ">", "%title   A \n", "%official  @a  Lê  Hồng \n", "% alias\t Anh\n", "%  role  2011..  &x  Y\n", "% \n",
    "%allow  stray-closer  --  x\n", "%directive  @a due=2014  to=&b x\n", "%speaker  @a\n", "%alias  @a  ông  ấy\n",
    "\n", "\r\n", "\n \n", "\\\n", "<@Lê Hồng Anh>",
  ]

  @Test(arguments: 31...34 as ClosedRange<UInt64>)
  func onlyLayoutChanges(seed: UInt64) throws {
    var random = RandomText(seed: seed)
    for _ in 0..<300 {
      let bytes = document(&random)
      let snapshot = Snapshot(bytes)
      let edits = Formatter.edits(in: snapshot)
      let formatted = edits.applied(to: bytes)
      let after = Snapshot(formatted)
      let isInOrder = zip(edits, edits.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound }
      try hold(
        bytes,
        [
          ("edits out of order", isInOrder),
          ("an edit that changes nothing", edits.allSatisfy { Array(bytes[$0.range]) != $0.replacement }),
          ("an edit outside of markup", edits.allSatisfy { isMarkup($0.range, snapshot.tree) }),
          ("another text", Strip.strip(formatted) == Strip.strip(bytes)),
          ("a second time", Formatter.edits(in: after).isEmpty),
          (
            "other findings \(Set(findings(after)).symmetricDifference(findings(snapshot)))",
            findings(after) == findings(snapshot)
          ),
          ("another meaning", try meaning(after) == meaning(snapshot)),
        ])
    }
  }

  /// The edits of ranges are among all of them, and lie on the lines that these touch.
  @Test(arguments: 41...42 as ClosedRange<UInt64>)
  func rangesAreAPartOfTheWhole(seed: UInt64) throws {
    var random = RandomText(seed: seed)
    for _ in 0..<300 {
      let bytes = document(&random)
      let (range, other) = (random.range(in: bytes.count), random.range(in: bytes.count))
      let snapshot = Snapshot(bytes)
      let all = Formatter.edits(in: snapshot)
      let edits = Formatter.edits(in: snapshot, ranges: [range])
      let others = Formatter.edits(in: snapshot, ranges: [other])
      let lines = snapshot.lineIndex
      let touched = lines.line(of: range.lowerBound)...lines.line(of: range.upperBound)
      let isNear = edits.allSatisfy { edit in
        let isLineEnd = edit.range.isEmpty && edit.replacement.allSatisfy(Lexer.isLineEnd)
        return touched.contains(lines.line(of: edit.range.lowerBound) - (isLineEnd ? 1 : 0))
      }
      let both = all.filter { edits.contains($0) || others.contains($0) }
      try hold(
        bytes,
        [
          ("edits that are not of the whole", edits.allSatisfy(all.contains)),
          ("another whole", Formatter.edits(in: snapshot, ranges: [0..<bytes.count]) == all),
          ("edits far from \(range): \(edits)", isNear),
          (
            "\(range) and \(other) are not both",
            Formatter.edits(in: snapshot, ranges: [other, range, other]) == both
          ),
        ])
      for trigger in [Formatter.Trigger.closer, .lineEnd] {
        let typed = Formatter.edits(in: snapshot, afterTyping: trigger, at: range.lowerBound)
        try hold(bytes, [("typing changes something else", typed.allSatisfy(all.contains))])
      }
    }
  }

  private func document(_ random: inout RandomText) -> [UInt8] {
    (0..<6).flatMap { _ in
      random.text(pieces: 4)
        + (0..<3).flatMap { _ in Self.pieces.randomElement(using: &random.generator)?.utf8 ?? "".utf8 }
    }
  }

  private struct Broken: Error {}

  private func hold(_ bytes: [UInt8], _ laws: [(name: String, holds: Bool)]) throws {
    for law in laws where !law.holds {
      Issue.record("\(law.name): \(String(reflecting: String(decoding: bytes, as: UTF8.self)))")
      throw Broken()
    }
  }

  /// Whether strip leaves nothing of the range, or the place stands at the end of a block.
  private func isMarkup(_ range: Range<Int>, _ tree: SyntaxTree) -> Bool {
    var result = true
    tree.forEachSection { section, start in
      Strip.forEachKept(section) { if $0.shifted(by: start).overlaps(range) { result = false } }
    }
    guard range.isEmpty, let (index, start) = tree.section(at: range.lowerBound) else { return result }
    return result && (start < range.lowerBound || tree[index - 1].kind == .block)
  }

  private func findings(_ snapshot: Snapshot) -> [String] {
    snapshot.findings().map { "\($0.rule) \($0.message)" }.sorted()
  }

  /// The export without findings, which have their places, and without the spaces in declarations, whose values it
  /// gives as they are written.
  private func meaning(_ snapshot: Snapshot) throws -> [String] {
    var writer = JSONWriter()
    JSONExport.write(snapshot, file: "x", to: &writer)
    return try JSONValue.parse(writer.bytes).members.filter { $0.key != "findings" }.map {
      var writer = JSONWriter()
      writer.raw($0.value)
      let isSpaced = $0.key != "declarations"
      return "\($0.key): \(String(decoding: writer.bytes.filter { isSpaced || $0 != 0x20 }, as: UTF8.self))"
    }
  }
}
