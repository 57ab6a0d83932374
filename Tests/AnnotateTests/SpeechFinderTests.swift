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
    #expect(example.described(found.speech, [.speech]) == example.described(example.marks, [.speech]))
    #expect(found.turns.isEmpty)
  }

  @Test(arguments: SpeechExamples.turns)
  func turnsAreFound(example: String) {
    let example = AnnotatedExample(Self.people + example)
    let found = Self.find(example)
    #expect(example.described(found.turns) == example.described(example.turns))
  }

  private static func find(_ example: AnnotatedExample) -> (speech: [Mark], turns: [Turn]) {
    example.bytes.withUnsafeBufferPointer { bytes in
      SpeechFinder.find(in: FoldedText(bytes), bytes, mentions: example.mentions, example.context)
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
      example.described(direct(found.speech), [.speech]) == example.described(direct(example.marks), [.speech]))
    #expect(example.described(found.turns) == example.described(example.turns))
    let wanted = example.described(example.marks, [.speech])
    let speech = example.described(found.speech, [.speech])
    for words in wanted where !speech.contains(words) { print("\(name) missed: \(words)") }
    for words in speech where !wanted.contains(words) { print("\(name) found: \(words)") }
  }
}
