import Support
import Testing

@testable import Annotate

/// A document with its selection marked, an action's title, and the document after it; nil where it is not offered.
@Suite struct MentionMarkingTests {
  static let registry = """
    %official @le-van-tam Lê Văn Tám
    %  role 2010.. &hoi-ngheu Chủ tịch Hội Nghêu
    %official @tran-thi-sen Trần Thị Sen
    %organization &hoi-ngheu Hội Nghêu
    %organization &hoi-cua Hội Cua
    %document #ct-77-2012 Chỉ thị 77-CT/HN
    %  kind chỉ thị
    %  number 77-CT/HN
    %  issued 2012-04-05
    %document #ct-77-2013 Chỉ thị 77-CT/HC
    %  kind chỉ thị
    %  number 77-CT/HC
    %  issued 2013-02-05
    """
  static let workspace = Workspace(
    root: "/w", files: [(path: "/w/registry/a.anno", bytes: Array(registry.utf8))])
  static let head = "%date 2013-05-02\n\n"

  static let all = "Mark all known mentions"

  static let cases: [(document: String, title: String, result: String?)] = [
    // One mention, at the cursor or selected, in any place of it.
    (
      "Ông Lê Văn ⟦⟧Tám đến.\n", "Mark “Lê Văn Tám” as a person: @le-van-tam", "Ông <@Lê Văn Tám> đến.\n"
    ),
    (
      "Ông ⟦Lê Văn⟧ Tám đến.\n", "Mark “Lê Văn Tám” as a person: @le-van-tam", "Ông <@Lê Văn Tám> đến.\n"
    ),
    (
      "<:“Lê Văn Tám⟦⟧ đến”>.\n", "Mark “Lê Văn Tám” as a person: @le-van-tam", "<:“<@Lê Văn Tám> đến”>.\n"
    ),
    (
      "<^Khách của Hội ⟦⟧Nghêu>.\n", "Mark “Hội Nghêu” as an organization: &hoi-ngheu",
      "<^Khách của <&Hội Nghêu>>.\n"
    ),
    ("5 > 4, Hội ⟦⟧Nghêu.\n", "Mark “Hội Nghêu” as an organization: &hoi-ngheu", "5 \\> 4, <&Hội Nghêu>.\n"),
    // What a span says already, what would cross one, what stands on two lines, in a head or in markup.
    ("Ông <@Lê Văn ⟦⟧Tám> đến.\n", "Mark “Lê Văn Tám” as a person: @le-van-tam", nil),
    ("Ông <@?|ông Lê Văn ⟦⟧Tám> đến.\n", "Mark “Lê Văn Tám” as a person: @le-van-tam", nil),
    ("Ông <:Lê Văn> ⟦⟧Tám đến.\n", "Mark “Lê Văn Tám” as a person: @le-van-tam", nil),
    ("Ông Lê Văn \\\n⟦⟧Tám đến.\n", "Mark “Lê Văn Tám” as a person: @le-van-tam", nil),
    ("%title Lê Văn ⟦⟧Tám\n\nHọp.\n", "Mark “Lê Văn Tám” as a person: @le-van-tam", nil),
    // What others refer to by what is near stays.
    (
      "<@Trần Thị Sen> và Lê Văn ⟦⟧Tám đến: <:cảm ơn>.\n", "Mark “Lê Văn Tám” as a person: @le-van-tam",
      "<@Trần Thị Sen> và <@Lê Văn Tám> đến: <:tran-thi-sen|cảm ơn>.\n"
    ),
    // An office, with the organization in it.
    (
      head + "Chủ tịch ⟦⟧Hội Nghêu <@Lê Văn Tám> đến.\n", "Mark “Chủ tịch Hội Nghêu” as a role: @le-van-tam",
      head + "<^Chủ tịch <&Hội Nghêu>> <@Lê Văn Tám> đến.\n"
    ),
    (
      head + "Chủ ⟦⟧tịch <&Hội Nghêu> <@Lê Văn Tám> đến.\n", "Mark “Chủ tịch Hội Nghêu” as a role: @le-van-tam",
      head + "<^Chủ tịch <&Hội Nghêu>> <@Lê Văn Tám> đến.\n"
    ),
    // Somebody in no registry.
    (
      "%title A\n\nĐồng chí Đỗ Văn ⟦⟧Ốc phát biểu.\n", "Mark “Đỗ Văn Ốc” as a person: ?",
      "%title A\n\nĐồng chí <@?|Đỗ Văn Ốc> phát biểu.\n"
    ),
    (
      "%title A\n\nĐồng chí Đỗ Văn ⟦⟧Ốc phát biểu.\n", "Declare the official “Đỗ Văn Ốc” in this article and mark it",
      "%title A\n%official @do-van-oc Đỗ Văn Ốc\n\nĐồng chí <@Đỗ Văn Ốc> phát biểu.\n"
    ),
    // Documents, by words that are enough and by others, declared or not.
    (
      head + "Theo Chỉ thị ⟦⟧số 77-CT/HN.\n", "Mark “Chỉ thị số 77-CT/HN” as a citation: #ct-77-2012",
      head + "Theo <#Chỉ thị số 77-CT/HN>.\n"
    ),
    (
      head + "Theo Chỉ thị ⟦⟧77-CT/HN ngày 5-4-2012.\n",
      "Mark “Chỉ thị 77-CT/HN ngày 5-4-2012” as a citation: #ct-77-2012",
      head + "Theo <#ct-77-2012|Chỉ thị 77-CT/HN ngày 5-4-2012>.\n"
    ),
    (
      head + "Theo Quyết định ⟦⟧số 17/QĐ-HN ngày 20-9-2011.\n",
      "Declare the document “Quyết định số 17/QĐ-HN ngày 20-9-2011” in this article and mark it",
      "%date 2013-05-02\n"
        + "%document #qd-17-qd-hn-2011 Quyết định số 17/QĐ-HN ngày 20-9-2011\n"
        + "%  kind quyết định\n%  number 17/QĐ-HN\n%  issued 2011-09-20\n\n"
        + "Theo <#Quyết định số 17/QĐ-HN ngày 20-9-2011>.\n"
    ),
    // All mentions of one, marked or not, and of all.
    (
      "<@Lê Văn ⟦⟧Tám> đến.\n\nLê Văn Tám và Trần Thị Sen.\n", "Mark all mentions of @le-van-tam in this article",
      "<@Lê Văn Tám> đến.\n\n<@Lê Văn Tám> và Trần Thị Sen.\n"
    ),
    (
      "Trần Thị ⟦⟧Sen đến.\n\nTrần Thị Sen, Lê Văn Tám.\n", "Mark all mentions of @tran-thi-sen in this article",
      "<@Trần Thị Sen> đến.\n\n<@Trần Thị Sen>, Lê Văn Tám.\n"
    ),
    ("<@Lê Văn ⟦⟧Tám> đến.\n", "Mark all mentions of @le-van-tam in this article", nil),
    (
      "⟦⟧Trần Thị Sen đến.\n\n1 > 0, <:Hội Cua mời <@Lê Văn Tám>>.\n", all,
      "<@Trần Thị Sen> đến.\n\n1 > 0, <:<&Hội Cua> mời <@Lê Văn Tám>>.\n"
    ),
    ("⟦⟧<@Trần Thị Sen> đến.\n", all, nil),
  ]

  private static func snapshot(_ bytes: [UInt8]) -> Snapshot {
    Snapshot(bytes, path: "/w/a.anno", workspace: workspace)
  }

  private static func edits(_ action: CodeAction) -> [TextEdit] {
    switch action.change {
    case .edits(let edits): edits
    case .later(let edits): edits()
    case .declaration: []
    }
  }

  @Test(arguments: cases)
  func marks(document: String, title: String, result: String?) throws {
    let marked = MarkedText(document)
    let range = try #require(marked.ranges.first)
    let actions = CodeAction.actions(in: range, of: Self.snapshot(marked.bytes))
    let found = actions.first { $0.title == title }
    guard let result else { return #expect(found == nil) }
    let titles = actions.map(\.title)
    let action = try #require(found, "offered are \(titles)")
    #expect(String(decoding: Self.edits(action).applied(to: marked.bytes), as: UTF8.self) == result)
  }

  /// In a long article what is marked is worked out when it is asked for.
  @Test func marksInLongArticles() throws {
    let count = 4_000
    let bytes = Array(String(repeating: "Ông Lê Văn Tám đến.\n\n", count: count).utf8)
    let action = try #require(
      CodeAction.actions(in: 0..<0, of: Self.snapshot(bytes)) { $0 == .markMentions }.first)
    guard case .later(let edits) = action.change else { return #expect(Bool(false), "it was worked out") }
    let result = String(decoding: edits().applied(to: bytes), as: UTF8.self)
    #expect(result == String(repeating: "Ông <@Lê Văn Tám> đến.\n\n", count: count))
  }

  private static let pieces = [
    "Lê Văn Tám", "Trần Thị Sen", "Hội Nghêu", "Chủ tịch Hội Nghêu", "Hội Cua", "Chỉ thị 77-CT/HN ngày 5-4-2012",
    "Chỉ thị số 77", "đồng chí Đỗ Văn Ốc", "ông ", "bà Sen",
    " ", ", ", " và ", ": ", ".\n", "\n\n", "\\\n", "<@", "<&", "<^", "<:", "<~", "<@?|", "<:le-van-tam|",
    "<!to=&hoi-cua|",
    ">", ">", ">", "|", "\"", "\\", "%\n", "%speaker @le-van-tam\n", "Chủ tịch ", "<#", "“", "”",
  ]

  /// After all is marked the text is the same, nothing is wrong that was right, what was referred to still is, and there
  /// is nothing more to be marked that could be.
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func marksAllThatIsKnown(seed: UInt64) {
    var random = RandomText(seed: seed)
    var made = 0
    for _ in 0..<150 {
      let text =
        Self.head
        + (0..<24).map { _ in
          Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random.generator)]
        }.joined()
      let bytes = Array(text.utf8)
      let snapshot = Self.snapshot(bytes)
      guard let action = CodeAction.actions(in: 0..<0, of: snapshot, where: { $0 == .markMentions }).first else {
        continue
      }
      let edits = Self.edits(action)
      made += edits.count
      let changed = Self.snapshot(edits.applied(to: bytes))
      let result = String(decoding: Array(changed.text.bytes), as: UTF8.self)
      #expect(Strip.strip(Array(changed.text.bytes)) == Strip.strip(bytes), "\(result.debugDescription)")
      let (before, after) = (Self.errors(snapshot), Self.errors(changed))
      #expect(after.count <= before.count, "\(after) in \(result.debugDescription) of \(text.debugDescription)")
      let kept = Self.referents(snapshot).allSatisfy { Self.referents(changed).contains($0) }
      #expect(kept, "\(result.debugDescription) of \(text.debugDescription)")
      let more = CodeAction.actions(in: 0..<0, of: changed) { $0 == .markMentions }.first.map(Self.edits) ?? []
      #expect(more.isEmpty, "\(more) in \(result.debugDescription)")
    }
    #expect(made > 0)
  }

  private static func errors(_ snapshot: Snapshot) -> [String] {
    snapshot.findings { $0.severity == .error }.map { "\($0.rule): \($0.message)" }
  }

  /// What spans refer to, by their places in the text of their lines.
  private static func referents(_ snapshot: Snapshot) -> [String] {
    var result: [String] = []
    snapshot.forEachSpan(beginningIn: 0..<snapshot.text.count) { span, _ in
      guard let span, let id = span.referent.entity else { return }
      result.append("\(span.kind) \(span.stripped) \(id)")
    }
    return result
  }
}
