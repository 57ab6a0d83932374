import Foundation
import Support
import Testing

@testable import Annotate

/// Who speaks, in texts of our own and, where they are at hand, in real articles.
@Suite struct SpeechFinderTests {
  static let people = """
    %date 2014-03-10
    %official @ba Nguyễn Văn Ba
    %official @hoa Trần Thị Hoa
    %official @tam Lê Tám
    %official @bac Hồ Chí Minh
    %organization &so Sở Y tế
    %organization &bao Báo Sông Hồng
    %official @pv Phóng viên Báo Sông Hồng
    %document #nq Nghị quyết 5
    %  kind nghị quyết
    %document #bc Báo cáo tổng kết
    %  kind báo cáo


    """

  @Test(arguments: SpeechExamples.speech)
  func speechIsFound(example: String) {
    let example = AnnotatedExample(Self.people + example)
    let found = Self.find(example)
    #expect(example.described(found.marks, [.speech]) == example.described(example.marks, [.speech]))
    #expect(found.turns.isEmpty)
  }

  @Test(arguments: SpeechExamples.directives)
  func directivesAreFound(example: String) {
    let example = AnnotatedExample(Self.people + example)
    let found = Self.find(example)
    let kinds: Set<SpanKind> = [.speech, .directive]
    #expect(example.described(found.marks, kinds) == example.described(example.marks, kinds))
  }

  @Test(arguments: SpeechExamples.turns)
  func turnsAreFound(example: String) {
    let example = AnnotatedExample(Self.people + example)
    let found = Self.find(example)
    #expect(example.described(found.turns) == example.described(example.turns))
  }

  /// What repeats without end in one sentence takes no more than time in proportion.
  @Test(arguments: [
    "các bộ nói ", "báo cáo ", "các bộ, ngành chỉ đạo ", "nguyên ", "Người dạy ", "Bác Hồ nói Người dạy ", "“a” ", "‘",
    "theo ông, ", "có lời: “a”, ", "Lê Văn Bảy, đã nói ", "(Chủ tịch) nói, ", "- Hỏi? ", "\n- PV: A?\nB.",
  ])
  func timeIsLinear(_ words: String) {
    func time(_ count: Int) -> Duration {
      let text = Array(("Tin\n\nÔng Nguyễn Văn Ba yêu cầu " + String(repeating: words, count: count)).utf8)
      return ContinuousClock().measure { _ = Drafter.draft(text) }
    }
    let short = (0..<3).map { _ in time(2000) }.min() ?? .zero
    #expect(time(16_000) < short * 40 + .milliseconds(50))
  }

  /// Whatever the text: marks cross neither each other nor a mention, and turns follow each other.
  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func marksNestInAnyText(seed: UInt64) {
    var generator = SplitMix64(state: seed)
    let pieces = [
      "“", "”", "\"", " \"", "\" ", "«", "»", ": ", ", ", "; ", ". ", "? ", "! ", "… ", " - ", "\n", "\n\n", "\r\n- ",
      "(", ") ", "PV: ", "Hỏi: ",
      "ông <@ba|Nguyễn Văn Ba> ", "<^ba|Giám đốc <&so|Sở Y tế>> ", "bà <@hoa|Trần Thị Hoa>", "<&so|Sở Y tế> ",
      "<#nq|Nghị quyết 5> ",
      "Báo cáo ", "nhấn mạnh ", "cho rằng ", "đề nghị ", "yêu cầu ", "giao ", "rằng ", "Theo ", "theo ", "các ngành ",
      "cần ", "đồng thời ",
      "trước ngày 30/6 ", "Xin cảm ơn ông! ", "Nước lên ", "và ", "một người ", "ông nói ", "trả lời phỏng vấn ",
      "lúa tốt ", "là ",
    ]
    for _ in 0..<1_500 {
      let count = Int.random(in: 0...40, using: &generator)
      let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let example = AnnotatedExample(Self.people + text)
      let found = Self.find(example)
      let all = found.marks + example.mentions
      let crosses = all.contains { one in
        all.contains { other in
          one.range.lowerBound < other.range.lowerBound && other.range.lowerBound < one.range.upperBound
            && one.range.upperBound < other.range.upperBound
        }
      }
      let follow = zip(found.turns, found.turns.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound }
      let areFilled = found.marks.allSatisfy { !$0.range.isEmpty } && found.turns.allSatisfy { !$0.range.isEmpty }
      guard crosses || !follow || !areFilled else { continue }
      Issue.record(
        "\(text.debugDescription): \(example.described(found.marks, [.speech, .directive])), \(example.described(found.turns))"
      )
      return
    }
  }

  private static func find(_ example: AnnotatedExample) -> (marks: [Mark], turns: [Turn]) {
    example.bytes.withUnsafeBufferPointer { bytes in
      SpeechFinder.find(
        in: MatchedText(FoldedText(bytes), bytes, example.context), mentions: example.mentions)
    }
  }

  static let articles: [String] = {
    guard let folder = PackageFiles.realArticles else { return [] }
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
      .filter { $0.hasSuffix(".anno") }
  }()

  /// In the articles that were annotated by hand all quotations and turns are found, and no other; what is reported is printed.
  @Test(.enabled(if: PackageFiles.realArticles != nil), arguments: articles)
  func realSpeechIsFound(name: String) throws {
    let folder = try #require(PackageFiles.realArticles)
    let example = AnnotatedExample(Array(try Data(contentsOf: folder.appendingPathComponent(name))))
    let found = Self.find(example)
    func direct(_ marks: [Mark]) -> [Mark] { marks.filter { Speech.isDirect(example.bytes[$0.range]) } }
    #expect(
      example.described(direct(found.marks), [.speech]) == example.described(direct(example.marks), [.speech]))
    #expect(example.described(found.turns) == example.described(example.turns))
    let wanted = example.described(example.marks, [.speech])
    let speech = example.described(found.marks, [.speech])
    for words in wanted where !speech.contains(words) { print("\(name) missed: \(words)") }
    for words in example.described(found.marks, [.directive]) { print("\(name) directive: \(words)") }
    for words in speech where !wanted.contains(words) { print("\(name) found: \(words)") }
  }
}
