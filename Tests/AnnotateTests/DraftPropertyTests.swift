import Support
import Testing

@testable import Annotate

/// Whatever is found in whatever text: what is written around it takes nothing from the text, and is read as it was meant.
@Suite struct DraftPropertyTests {
  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func anyDraftStripsToItsText(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<2_000 {
      let text = random.text(pieces: 40)
      guard Strip.strip(Drafter.draft(text)) != text else { continue }
      Issue.record("strip(draft(x)) differs from x = \(String(reflecting: String(decoding: text, as: UTF8.self)))")
      return
    }
  }

  /// One name may hold another, and that a third: whoever repeats them for long must not lead a reader astray.
  @Test(arguments: 21...24 as ClosedRange<UInt64>)
  func phrasesThatRepeatStripToTheirText(seed: UInt64) {
    let phrases = [
      "Đại sứ quán", "Đại sứ", "tại", "Việt Nam", "Ban", "Ủy ban", "Văn phòng", "Trưởng ban", "Bộ trưởng", "Ủy viên",
      "Trung ương", "Đảng", "tỉnh", "Hà Giang", "công tác", "Văn hóa", "giáo dục", "UBND", "(UBND)", "GD&ĐT", "TP",
      "12",
      "của", "và", "về", "là", "các", ",", ";", "(", ")", ":", "“", "”", "'", "-", "*", "\n", "Lê Văn Bảy", "ông",
      "Bác Hồ",
      "cho biết", "đề nghị", "theo", "phỏng vấn", "có không?", "Nghị quyết", "số", "18-NQ/TW", "Luật", "sửa đổi",
      "khóa XI",
      "Đảng Cộng sản", "Nhân dân", "Quốc hội", "Chánh", "Phó", "nguyên", "HĐND", "Hội đồng", "Chỉ đạo",
    ]
    var generator = SplitMix64(state: seed)
    for _ in 0..<100 {
      let unit = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        (phrases.randomElement(using: &generator) ?? "") + (Bool.random(using: &generator) ? " " : "")
      }.joined()
      let text = Array(String(repeating: unit + " ", count: 30_000 / (unit.utf8.count + 1)).utf8)
      guard Strip.strip(Drafter.draft(text)) != text else { continue }
      Issue.record("strip(draft(x)) differs where x repeats \(String(reflecting: unit))")
      return
    }
  }

  @Test func embassiesMayStandAtEmbassies() {
    let text = Array(String(repeating: "Đại sứ quán Việt Nam tại ", count: 20_000).utf8)
    #expect(Strip.strip(Drafter.draft(text)) == text)
  }

  @Test(arguments: 11...14 as ClosedRange<UInt64>)
  func marksAndTurnsAreReadAsTheyWereWritten(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<2_000 {
      let text = random.text(pieces: 40)
      let (marks, turns) = text.withUnsafeBufferPointer { bytes -> ([Mark], [Turn]) in
        let turns = Self.turns(in: bytes, &random)
        let labels = turns.map { Mark(kind: .aside, range: $0.label, referent: .none) }
        return (Nesting.nested(labels + Self.marks(in: bytes, &random), around: turns, bytes), turns)
      }
      let document = text.withUnsafeBufferPointer { bytes in
        let context = Snapshot([]).article.context
        let words = DraftWords(context, bytes, isExplicit: true)
        var writer = DraftWriter(bytes, lineEnd: "\n")
        writer.add(marks, words)
        writer.add(turns, words)
        return writer.write(behind: Array("%title Nhan đề\n".utf8))
      }
      let described = String(reflecting: String(decoding: text, as: UTF8.self))
      guard Strip.strip(document) == text else {
        Issue.record(
          "\(described) is not the strip of \(String(reflecting: String(decoding: document, as: UTF8.self)))")
        return
      }
      let read = Self.spans(Snapshot(document))
      let written = marks.map { "\($0.kind) \($0.range)" }
      guard read != written else { continue }
      Issue.record("\(read) were read of \(written) in \(described): \(String(decoding: document, as: UTF8.self))")
      return
    }
  }

  private static func spans(_ snapshot: Snapshot) -> [String] {
    var before = 0
    var result: [String] = []
    snapshot.tree.forEachSection { section, start in
      defer { before += section.strippedLength }
      guard section.kind == .text else { return }
      let bytes = Array(snapshot.text[start..<start + section.length])
      let line = bytes.withUnsafeBufferPointer { TextLine(section, $0) }
      result += line.spans.map { "\($0.kind) \($0.stripped.shifted(by: before))" }
    }
    return result
  }

  /// Marks at the borders of words, whatever they are.
  private static func marks(in bytes: UnsafeBufferPointer<UInt8>, _ random: inout RandomText) -> [Mark] {
    let tokens = FoldedText(bytes).tokens
    guard !tokens.isEmpty else { return [] }
    return (0..<8).map { _ in
      let places = [random.range(in: tokens.count), random.range(in: tokens.count)]
      let first = min(places[0].lowerBound, tokens.count - 1)
      let last = max(first, min(places[0].upperBound, tokens.count) - 1)
      let kind = SpanKind.allCases[places[1].lowerBound % SpanKind.allCases.count]
      return Mark(kind: kind, range: tokens[first].range.lowerBound..<tokens[last].range.upperBound, referent: .unknown)
    }
  }

  private static func turns(in bytes: UnsafeBufferPointer<UInt8>, _ random: inout RandomText) -> [Turn] {
    let tokens = FoldedText(bytes).tokens
    var result: [Turn] = []
    var next = 0
    while next < tokens.count, result.count < 3 {
      let range = random.range(in: tokens.count - next)
      let first = next + min(range.lowerBound, tokens.count - next - 1)
      let last = max(first, next + min(range.upperBound, tokens.count - next) - 1)
      result.append(
        Turn(
          range: tokens[first].range.lowerBound..<tokens[last].range.upperBound, label: tokens[first].range,
          speaker: .unknown))
      next = last + 1
    }
    return result
  }
}
