import Support
import Testing

@testable import Annotate

/// What is proposed for the words before ⟦⟧, and what a document is when that is taken.
@Suite struct InlineCompletionTests {
  static let registry =
    CompletionTests.registry + """

      %official @do-van-mo-2 Đỗ Văn Mơ
      %  died 1990
      %official @vu-men Vũ Mến
      %  role 2012.. &chi-bo-cau-may Phó Bí thư Chi bộ Cầu Mây
      %  role ..2011 Thủ quỹ
      %official @ky Kỷ
      %organization &hoi-cu Hội Mây
      %  existed 1950..1960
      %organization &hoi-moi Hội Mây
      %  existed 1961..
      %official @thu-quy-moi Lò Nhãn
      %  role 2012.. Thủ quỹ
      """
  static let workspace = Workspace(
    root: "/w", files: [(path: "/w/registry/a.anno", bytes: Array(registry.utf8))])

  struct Case: Sendable, CustomTestStringConvertible {
    let document: String
    let proposed: [String]
    let path: String

    /// Whether no rule has anything to say of what is written.
    let isUsual: Bool

    init(_ document: String, _ proposed: String..., path: String = "/w/a.anno", isUsual: Bool = true) {
      (self.document, self.proposed, self.path, self.isUsual) = (document, proposed, path, isUsual)
    }

    var testDescription: String { document.debugDescription }
  }

  static let cases = [
    // Names, aliases and numbers, in any spelling; the longest; with what stands around them.
    Case("Ông Đồ Vũ Mai⟦⟧", "<@Đồ Vũ Mai>"),
    Case("ông đồ vũ mai⟦⟧ nói", "<@đồ vũ mai>"),
    Case("Đồng chí Ba Mơ⟦⟧, và", "<@Ba Mơ>"),
    Case("“Chi bộ Cầu Mây⟦⟧”", "<&Chi bộ Cầu Mây>"),
    Case("theo Chỉ thị số 77-CT/CM⟦⟧.", "<#Chỉ thị số 77-CT/CM>"),
    Case("theo 77-CT/CM⟦⟧.", "<#77-CT/CM>"),
    Case("Ông Kỷ⟦⟧", "<@Kỷ>"), Case("thế kỷ⟦⟧"), Case("Ông A-Kỷ⟦⟧"), Case("Ông \\Kỷ⟦⟧"),
    // Several names: those that were possible on the date, those that were not over, those that are mentioned.
    Case("Đỗ Văn Mơ⟦⟧"),
    Case("%date 2013\n\nĐỗ Văn Mơ⟦⟧", "<@do-van-mo|Đỗ Văn Mơ>"),
    Case("%date 1955\n\nHội Mây⟦⟧", "<&Hội Mây>"),
    Case("%date 2013\n\nHội Mây⟦⟧", "<&hoi-moi|Hội Mây>"),
    Case("<@cu-ly-2|Cù Lỳ> và\n\nCù Lỳ⟦⟧", "<@cu-ly-2|Cù Lỳ>"),
    Case("%date 2013\n\nBế Mới⟦⟧"),
    // Words that stood for something before; those of an alias.
    Case("<@vu-men|Chị Mến>\nrồi Chị Mến⟦⟧", "<@vu-men|Chị Mến>"),
    Case("<@vu-men|Chị Mến>\n\n<@do-vu-mai|Chị Mến>\n\nrồi Chị Mến⟦⟧", "<@do-vu-mai|Chị Mến>", isUsual: false),
    Case("<@vu-men|đồng chí>, đồng chí⟦⟧"), Case("<#ct-77-2012|Chỉ thị>. Chỉ thị⟦⟧"), Case("<@vu-men|tư> bức thư tư⟦⟧"),
    Case("%alias #ct-77-2012 Chỉ thị này\n\nTheo Chỉ thị này⟦⟧", "<#Chỉ thị này>"),
    Case("rồi Chị Mến⟦⟧ <@vu-men|Chị Mến>"),
    // Somebody whom nothing declares, by the words before.
    Case("Đồng chí Đỗ Văn Ốc⟦⟧ phát biểu", "<@?|Đỗ Văn Ốc>"), Case("<@?|Đồng chí Đỗ Văn Ốc⟦⟧>"),
    // Offices: of whom is mentioned there, of the only one who held it.
    Case(
      "%date 2013\n\n<@Vũ Mến>, Phó Bí thư Chi bộ Cầu Mây⟦⟧", "<^Phó Bí thư Chi bộ Cầu Mây>", "<&Chi bộ Cầu Mây>"),
    Case("%date 2013\n\nThủ quỹ⟦⟧ <@Lò Nhãn>", "<^Thủ quỹ>"),
    // On another line of the paragraph, in another paragraph.
    Case("%date 2013\n\nThủ quỹ⟦⟧ của\nchi bộ là <@Lò Nhãn>", "<^Thủ quỹ>"),
    Case("%date 2013\n\n<@Lò Nhãn>\n\nThủ quỹ⟦⟧", "<^thu-quy-moi|Thủ quỹ>"),
    Case("%date 2013\n\nThủ quỹ⟦⟧", "<^thu-quy-moi|Thủ quỹ>"), Case("Thủ quỹ⟦⟧"),
    Case("%date 2013\n\n<@Vũ Mến>, Thủ quỹ⟦⟧", "<^thu-quy-moi|Thủ quỹ>"),
    Case("%date 2013\n\n<@Vũ Mến> đến, Thủ quỹ⟦⟧ và <@Lò Nhãn>", "<^thu-quy-moi|Thủ quỹ>"),
    Case("%date 2005\n\n<@Vũ Mến>, Thủ quỹ⟦⟧", "<^Thủ quỹ>"),
    // In other spans, and not in one of its kind.
    Case("<:“Vũ Mến⟦⟧ nói”>", "<@Vũ Mến>"), Case("<:“Vũ Mến⟦⟧", "<@Vũ Mến>"),
    Case("<^Thủ quỹ Chi bộ Cầu Mây⟦⟧>", "<&Chi bộ Cầu Mây>"),
    Case("<@vu-men|chị Vũ Mến⟦⟧>"), Case("<@Vũ Mến⟦⟧"), Case("<@Vũ Mến⟦⟧>"), Case("<@\"Vũ Mến⟦⟧\"|A>"),
    Case("<@Vũ Mến>⟦⟧"), Case("<@vu-men|A> Vũ Mến⟦⟧", "<@Vũ Mến>"),
    // Not behind words, not within one, not in markup lines, not in a registry.
    Case("Vũ Mến ⟦⟧"), Case("Vũ Mến⟦⟧a"), Case("⟦⟧Vũ Mến"), Case("%title Vũ Mến⟦⟧"), Case("%% Vũ Mến⟦⟧"), Case("⟦⟧"),
    Case("Vũ Mến⟦⟧", path: "/w/registry/b.anno"),
  ]

  private static func proposals(_ document: String, _ path: String) throws -> (MarkedText, [InlineCompletion]) {
    let marked = MarkedText(document)
    let snapshot = Snapshot(marked.bytes, path: path, workspace: workspace)
    return (marked, InlineCompletion.completions(at: try #require(marked.ranges.first).lowerBound, in: snapshot))
  }

  @Test(arguments: cases)
  func proposes(_ test: Case) throws {
    let (marked, proposed) = try Self.proposals(test.document, test.path)
    #expect(proposed.map(\.insertion) == test.proposed)
    let references = ["unknown-reference", "ambiguous-reference", "office-not-held", "name-mismatch"]
    for proposal in proposed {
      #expect(proposal.range.upperBound == marked.ranges[0].lowerBound)
      #expect(String(decoding: marked.bytes[proposal.range], as: UTF8.self) == proposal.words)
      // What was written refers to what was meant.
      let edit = TextEdit(range: proposal.range, replacement: proposal.insertion)
      let taken = Snapshot([edit].applied(to: marked.bytes), path: test.path, workspace: Self.workspace)
      let written = proposal.range.lowerBound..<proposal.range.lowerBound + proposal.insertion.utf8.count
      let findings = taken.findings().filter {
        references.contains($0.rule.description) && written.overlaps($0.range)
      }
      #expect(!test.isUsual || findings.isEmpty, "\(findings.map(\.message))")
    }
  }

  private static let pieces = [
    "Vũ Mến", "Vũ Mến", "Ba Mơ", "77-CT/CM", "Thủ quỹ", "Chi bộ Cầu Mây", "<@vu-men|Chị Mến>", "Chị Mến", " ", " ",
    "\n",
    "<@", "<^", "<:", "<&", "<!", ">", "|", "\\", "\\\n", "%", "%date 2013\n", "\n\n", "”", "é", "😀", "<", "=", "\"",
  ]

  /// Whatever stands around it: taking a proposal leaves the text as it is, and makes the span that it says.
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func changesNoText(seed: UInt64) {
    var random = RandomText(seed: seed)
    var taken = 0
    for _ in 0..<30 {
      let text = (0..<20).map { _ in Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random.generator)] }
      let bytes = Array(text.joined().utf8)
      let snapshot = Snapshot(bytes, path: "/w/a.anno", workspace: Self.workspace)
      for offset in 0...bytes.count {
        for proposal in InlineCompletion.completions(at: offset, in: snapshot) {
          let edit = TextEdit(range: proposal.range, replacement: proposal.insertion)
          let trial = Trial([edit], snapshot)
          let isSpan = trial?.spans(at: proposal.range.lowerBound).contains {
            $0.range.lowerBound == proposal.range.lowerBound && $0.range.count == proposal.insertion.utf8.count
          }
          let isSound = trial?.keepsText == true && isSpan == true
          #expect(isSound, "\(proposal) at \(offset) of \(text.joined().debugDescription)")
          taken += 1
        }
      }
    }
    #expect(taken > 0)
  }
}
