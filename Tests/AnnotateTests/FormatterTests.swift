import Support
import Testing

@testable import Annotate

@Suite struct FormatterTests {
  /// Documents, and what they become.
  static let cases: [(before: String, after: String)] = [
    // Lines
    ("%title   Họp\t tổng kết  \n", "%title Họp\t tổng kết\n"),
    ("%title\t\n%  \r\n%\t%%\r", "%title\n%\r\n%\t%%\r"),
    ("%%  ghi   chú  \n%% \n", "%%  ghi   chú  \n%% \n"),
    ("% \talias  A  B\n%note x", "%  alias A  B\n%note x"),
    (
      "%official  @a   Nguyễn  Văn A \n% alias  A\n%\tborn\t1960 \n",
      "%official @a Nguyễn  Văn A\n%  alias A\n%  born 1960\n"
    ),
    ("%alias  @a\tông  ấy\n", "%alias @a ông  ấy\n"),
    ("%official a   b\n", "%official a   b\n"),
    (
      "%  role  2011..  &x   Bí thư  xã\n% role 2011..   Bí thư\n",
      "%  role 2011.. &x Bí thư  xã\n%  role 2011.. Bí thư\n"
    ),
    ("%  role sau  &x   Bí thư\n", "%  role sau  &x   Bí thư\n"),
    ("%allow  a   b  --   vì  thế\n", "%allow a b -- vì  thế\n"),
    ("%directive  @a   due=2014  to=&b\tto=@c  còn  lại \n", "%directive @a to=&b to=@c due=2014 còn  lại\n"),
    ("%directive Ai  due=2014  to=&b\n", "%directive Ai  due=2014  to=&b\n"),
    ("%speaker   Phóng  viên\nText\n", "%speaker Phóng  viên\nText\n"),
    ("%end   speaker  \n \t\nText\n", "%end speaker\n\nText\n"),
    // Heads
    ("<:a   mode=direct  to=&b|Tôi  đến>\n", "<:a to=&b mode=direct|Tôi  đến>\n"),
    (
      "<!due=\"a  đ\" to=@b  xa=1 to=\"đ\"|x>, <!to=&b\tdue=2014|y>",
      "<!to=@b to=\"đ\" due=\"a  đ\" xa=1|x>, <!to=&b due=2014|y>"
    ),
    ("<#a  part=\"1  2\"|<@b|c>  d>\n", "<#a part=\"1  2\"|<@b|c>  d>\n"),
    // What is text stays: an unclosed span, an aside, what is no head.
    ("<:a   mode=direct  to=&b|Tôi\n", "<:a   mode=direct  to=&b|Tôi\n"),
    ("<~a   to=&b|Tôi> <@a |b> <@a  b|c>\n", "<~a   to=&b|Tôi> <@a |b> <@a  b|c>\n"),
    ("\\<:a   mode=direct|\n%Sai   <:a  to=&b|x>  \n", "\\<:a   mode=direct|\n%Sai   <:a  to=&b|x>  \n"),
    // The empty line behind a block
    ("%title A\r\nText\r\n", "%title A\r\n\r\nText\r\n"),
    ("\u{FEFF}%title A\rText", "\u{FEFF}%title A\r\rText"),
    ("%official @a A\n%  born 1960\nText\n", "%official @a A\n%  born 1960\n\nText\n"),
    ("A.\n\n%alias @a ông ấy\nText\n", "A.\n\n%alias @a ông ấy\n\nText\n"),
    ("A. \\\n%alias @a ông ấy\nText\n", "A. \\\n%alias @a ông ấy\n\nText\n"),
    ("A.\n%alias @a ông ấy\nText\n", "A.\n%alias @a ông ấy\nText\n"),
    ("%title A\n%% x\nText\n", "%title A\n%% x\nText\n"),
    ("%title A\n%speaker @a\nText\n", "%title A\n%speaker @a\nText\n"),
    ("%title A\n%Sai\n", "%title A\n%Sai\n"),
    ("%title A\n\n\n\nText\n\n\n", "%title A\n\n\n\nText\n\n\n"),
    ("%title A", "%title A"), ("", ""), ("\n \n", "\n \n"),
  ]

  @Test(arguments: cases)
  func layout(before: String, after: String) {
    #expect(formatted(before) == after)
    #expect(formatted(after) == after)
  }

  /// The stretches between marks, and the document after their formatting.
  static let ranges: [(marked: String, after: String)] = [
    ("%title   A\n⟦%date   2013\n⟧%place   B\n", "%title   A\n%date 2013\n%place   B\n"),
    ("%title   A\n⟦⟧%date   2013\n", "%title   A\n%date 2013\n"),
    ("%title   A\n%date   2013⟦⟧", "%title   A\n%date 2013"),
    ("⟦%title⟧   A\nText\n", "%title A\n\nText\n"),
    ("⟦%title⟧   A\n%date   2013\nText\n", "%title A\n%date   2013\nText\n"),
    ("<:a  to=&b|x> <:a  to=&b⟦⟧|y> <:a  to=&b|z>", "<:a  to=&b|x> <:a to=&b|y> <:a  to=&b|z>"),
    ("<:a  to=&b|x> ⟦<:a  to=&b|⟧<:a  to=&b|z>>", "<:a  to=&b|x> <:a to=&b|<:a  to=&b|z>>"),
    ("<:a  to=&b|x> ⟦⟧y <:a  to=&b|z>\n", "<:a  to=&b|x> y <:a  to=&b|z>\n"),
    ("⟦%title⟧   A\n%date   2⟦0⟧13\n%place   B\n⟦⟧%event   C\n", "%title A\n%date 2013\n%place   B\n%event C\n"),
    ("⟦⟧<:a  to=&b|x>⟦ ⟧<:a  to=&b|y> <:a  to=&b⟦⟧|z>", "<:a to=&b|x> <:a  to=&b|y> <:a to=&b|z>"),
    ("⟦%title  A\n\n<:a  to=&b|x⟧> <:a  to=&b|z>\n", "%title A\n\n<:a to=&b|x> <:a  to=&b|z>\n"),
  ]

  @Test(arguments: ranges)
  func layoutOfRanges(marked: String, after: String) {
    let marked = MarkedText(marked)
    #expect(formatted(marked.text, ranges: marked.ranges) == after)
    #expect(formatted(marked.text, ranges: marked.ranges.reversed() + marked.ranges) == after)
  }

  /// What was typed ends at the mark.
  static let typed: [(Formatter.Trigger, marked: String, after: String)] = [
    (.closer, "<:a  to=&b|<:a  to=&b|z>⟦⟧>", "<:a  to=&b|<:a to=&b|z>>"),
    (.closer, "<:a  to=&b|<:a  to=&b|z>>⟦⟧", "<:a to=&b|<:a  to=&b|z>>"),
    (.closer, "<:a  to=&b|x> >⟦⟧\n", "<:a  to=&b|x> >\n"),
    (.closer, "⟦⟧<:a  to=&b|x>", "<:a  to=&b|x>"),
    (.closer, "%title  A>⟦⟧", "%title  A>"),
    (.lineEnd, "%official  @a A\n% born  1960\n⟦⟧\nA\n", "%official  @a A\n%  born 1960\n\nA\n"),
    (.lineEnd, "%title  A\n⟦⟧Text\n", "%title A\nText\n"),
    (.lineEnd, "<:a  to=&b|x>\n⟦⟧", "<:a  to=&b|x>\n"),
    (.lineEnd, "⟦⟧%title  A\n", "%title  A\n"),
  ]

  @Test(arguments: typed)
  func onType(trigger: Formatter.Trigger, marked: String, after: String) throws {
    let marked = MarkedText(marked)
    let range = try #require(marked.ranges.first)
    let edits = Formatter.edits(in: Snapshot(marked.bytes), afterTyping: trigger, at: range.lowerBound)
    #expect(String(decoding: edits.applied(to: marked.bytes), as: UTF8.self) == after)
  }

  /// The examples and the built-in registry are written as the formatter writes.
  @Test(arguments: ["examples", "Sources/Annotate/Registry"])
  func ownDocuments(folder: String) throws {
    for path in PackageFiles.list(folder, suffix: ".anno") {
      #expect(Formatter.edits(in: Snapshot(try PackageFiles.bytes(path))) == [], "\(path)")
    }
  }

  /// In `docs/formatting.md` each example is followed by what it becomes.
  @Test func thePageSaysWhatIsDone() throws {
    let blocks = FencedBlock.all(in: try PackageFiles.string("docs/formatting.md"))
    #expect(blocks.count == 6)
    for (before, after) in zip(blocks, blocks.dropFirst()) where after.followsBlock {
      #expect(formatted(before.content) == after.content, "docs/formatting.md:\(before.line)")
    }
  }

  private func formatted(_ text: String, ranges: [Range<Int>]? = nil) -> String {
    let bytes = Array(text.utf8)
    let snapshot = Snapshot(bytes)
    let edits = ranges.map { Formatter.edits(in: snapshot, ranges: $0) } ?? Formatter.edits(in: snapshot)
    return String(decoding: edits.applied(to: bytes), as: UTF8.self)
  }
}
