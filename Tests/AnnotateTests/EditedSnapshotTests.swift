import Support
import Testing

@testable import Annotate

/// A snapshot brought up to date by edits answers as a fresh one does.
@Suite struct EditedSnapshotTests {
  private static let start = """
    %title Hội nghị
    %date 2013-12-23
    %official @tran-van-vi Trần Văn Ví
    %  role 2012.. Trưởng ban
    %document #bc-2013 Báo cáo năm 2013
    %  kind báo cáo
    %  issued 2014

    Đồng chí <@Trần Văn Ví>, <^Trưởng ban>, trình bày <#bc-2013|Báo cáo>.

    %speaker @tran-van-vi
    Chúng tôi <:“sẽ làm”>.
    %allow unknown-reference -- thử
    <@không có> và <@khong-co|x>

    %directive @tran-van-vi to=@tran-van-vi
    <!đề nghị <@Trần Văn Ví> làm>.
    %end
    %end
    Hết <@Trần Văn Vĩ>.
    Dòng <:nói> và <^chức>.
    Không có gì.
    Dòng <!làm>, 3 > 2.
    Ông <@Trần Văn Ví> <:nói
    dài
    >.
    Rồi <:xong>.
    Nghị quyết khóa X, khoá XI của của “dân.
    Ðại hội <@tran-van-vi|Trần Văn Ví>, <@a|Trần Văn Ví> khoá XII.

    """

  private static let pieces = [
    "<@", ">", "|", "\n", "\n\n", "%", "%end\n", "%speaker @tran-van-vi\n", "%speaker Ai đó\n", "x", "é", "😀", "\r\n",
    "%date 2015\n", "%date 2010-01-01\n", "%official @a A\n", "%allow name-mismatch\n", "<@a|A>", "<@A>", "<:",
    "<!to=@a|",
    "%alias @tran-van-vi ông ấy\n", "<@ông ấy>", "\\\n", "%document #bc-2013 X\n", "  ", "%  alias A\n", "tran-van-vi",
    "khoá", "khóa", "Ð", "“", "”", " của của ", "2015-2010", "%allow mixed-spelling\n",
  ]

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func anEditedSnapshotAnswersAsAFreshOne(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<40 {
      var naive = Array(Self.start.utf8)
      var snapshot = Snapshot(naive)
      for step in 0..<12 {
        let edit = edit(&random, naive)
        naive.replaceSubrange(edit.range, with: edit.replacement)
        snapshot.apply(edit)
        if step % 3 == 2 { continue }
        snapshot.refresh()
        let fresh = Snapshot(naive)
        guard describe(snapshot) == describe(fresh) else {
          Issue.record("after \(edit) of \(String(reflecting: String(decoding: naive, as: UTF8.self)))")
          return
        }
      }
    }
  }

  /// The mark of a watched text is another one where the text is, and the same where it is not.
  @Test func aMarkStandsForTheStrippedText() {
    var random = RandomText(seed: 5)
    var marks: [[UInt8]: UInt64] = [:]
    for _ in 0..<40 {
      var bytes = Array(Self.start.utf8)
      var snapshot = Snapshot(bytes)
      #expect(snapshot.textMark == nil)
      snapshot.watchText()
      for step in 0..<8 {
        let text = Strip.strip(bytes)
        #expect(snapshot.textMark == marks[text, default: snapshot.textMark ?? 0])
        marks[text] = snapshot.textMark
        let edit = edit(&random, bytes)
        bytes.replaceSubrange(edit.range, with: edit.replacement)
        snapshot.apply(edit)
        if step == 5 { snapshot.verifyHash() }
      }
    }
    #expect(Set(marks.values).count == marks.count)
  }

  /// What stands above an `%allow` decides what it is for.
  @Test func anAllowBecomesTheFiles() {
    var snapshot = Snapshot(Array("Chữ.\n\n%allow unknown-reference\nA <@b|x>\n\nB <@b|x>\n".utf8))
    #expect(snapshot.findings().map(\.range.lowerBound) == [47])
    snapshot.apply(TextEdit(range: 0..<8, replacement: ""))
    snapshot.refresh()
    #expect(snapshot.findings().isEmpty)
  }

  /// Mostly single pieces typed or taken out, on scalar boundaries.
  private func edit(_ random: inout RandomText, _ bytes: [UInt8]) -> TextEdit {
    var start = Int.random(in: 0...bytes.count, using: &random.generator)
    while start < bytes.count, bytes[start] & 0xC0 == 0x80 { start += 1 }
    var end = start
    if Int.random(in: 0..<3, using: &random.generator) == 0 {
      end = min(bytes.count, start + Int.random(in: 0...30, using: &random.generator))
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    }
    let piece = Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random.generator)]
    return TextEdit(range: start..<end, replacement: piece)
  }

  private func describe(_ snapshot: Snapshot) -> [String] {
    var result = snapshot.findings().map {
      "\($0.range) \($0.rule) \($0.severity) \($0.message) \($0.related.map { "\(String(describing: $0.place))" }) \($0.fixes)"
    }
    snapshot.article.parts.forEach { part, _ in
      guard case .text(let line) = part.content else { return true }
      result += line.spans.map { "\($0.kind) \($0.range) \($0.stripped) \($0.referent)" }
      return true
    }
    result += DocumentSymbol.symbols(in: snapshot).map { "\($0)" }
    result.append("\(snapshot.article.uses)")
    return result
  }
}
