import Support
import Testing

@testable import Annotate

/// A document with its selection marked, an action's title, and the document after it; nil where it is not offered.
@Suite struct CodeActionTests {
  static let official = "%official @le-van-tam Lê Văn Tám\n\n"

  static let cases: [(document: String, title: String, result: String?)] = [
    // Fixes.
    (
      "%allow unknown-rulle⟦⟧\n\nHọp.\n", "Allow unknown-rule in this file",
      "%allow unknown-rulle\n%allow unknown-rule\n\nHọp.\n"
    ),
    (
      "Họp.\n\n5 ⟦>⟧ 4 <&*|họ>.\n", "Allow stray-closer in this paragraph",
      "Họp.\n\n%allow stray-closer\n5 > 4 <&*|họ>.\n"
    ),
    ("Họp ⟦>⟧ <&*|họ>.\n", "Allow stray-closer in this file", "%allow stray-closer\n\nHọp > <&*|họ>.\n"),
    ("Họp ⟦>⟧ <&*|họ>.\n", "Allow stray-closer in this paragraph", nil),
    ("<&*|họ> 5 ⟦>⟧ 4 > 3.\n", "Fix all 2 of stray-closer in this file", "<&*|họ> 5 \\> 4 \\> 3.\n"),
    ("%allow stray-closer --v⟦⟧ì\n\n5 > 4 <&*|họ>.\n", "Add a space", "%allow stray-closer -- vì\n\n5 > 4 <&*|họ>.\n"),
    ("<&*|họ> 5 ⟦>⟧ 4.\n", "Fix all 1 of stray-closer in this file", nil),
    // References.
    (
      official + "<@Lê ⟦⟧Văn Tám> nói.\n", "Write the reference out: le-van-tam",
      official + "<@le-van-tam|Lê Văn Tám> nói.\n"
    ),
    (
      official + "<@Lê Văn Tám>: <:đã⟦⟧ làm>.\n", "Write the reference out: le-van-tam",
      official + "<@Lê Văn Tám>: <:le-van-tam|đã làm>.\n"
    ),
    (
      official + "<@le-van-tam|Lê ⟦⟧Văn Tám> nói.\n", "Leave the reference to the words",
      official + "<@Lê Văn Tám> nói.\n"
    ),
    (official + "<@le-van-tam|Ông ⟦⟧> nói.\n", "Leave the reference to the words", nil),
    (
      official + "<@le-van-tam|Ông⟦⟧> nói.\n", "Let “Ông” stand for @le-van-tam in this article",
      "%official @le-van-tam Lê Văn Tám\n%alias @le-van-tam Ông\n\n<@Ông> nói.\n"
    ),
    (official + "<@le-van-tam|Lê Văn Tám⟦⟧>.\n", "Let “Lê Văn Tám” stand for @le-van-tam in this article", nil),
    (
      "%document #ct-9 Chỉ thị 9-CT/NG\n%  kind chỉ thị\n\n<#Chỉ thị 9-CT/NG>, <#?|Nghị quyết>.\n\n<#Chỉ thị n⟦⟧ày>.\n",
      "Let “Chỉ thị này” stand for #ct-9 in this article",
      "%document #ct-9 Chỉ thị 9-CT/NG\n%  kind chỉ thị\n%alias #ct-9 Chỉ thị này\n\n"
        + "<#Chỉ thị 9-CT/NG>, <#?|Nghị quyết>.\n\n<#Chỉ thị này>.\n"
    ),
    (official + "<@Lê Văn Tám> và <@Tư Ngh⟦⟧êu>.\n", "Let “Tư Nghêu” stand for @le-van-tam in this article", nil),
    // By what is near, and by a name in place of an identifier.
    (
      official + "<@Lê Văn Tám>: <:le-van-tam|đã⟦⟧ làm>.\n", "Leave the reference to what is near",
      official + "<@Lê Văn Tám>: <:đã làm>.\n"
    ),
    (
      official + "<@Lê Văn Tám>, <^le-van-tam|Bí⟦⟧ thư>.\n", "Leave the reference to what is near",
      official + "<@Lê Văn Tám>, <^Bí thư>.\n"
    ),
    (official + "<@?|Ông>: <:le-van-tam|đã⟦⟧ làm>.\n", "Leave the reference to what is near", nil),
    (
      official + "<@\"Lê Văn Tám\"|Ô⟦⟧ng>.\n", "Write the reference out: le-van-tam",
      official + "<@le-van-tam|Ông>.\n"
    ),
    (
      official + "<!? to=@\"Lê ⟦⟧Văn Tám\"|làm>.\n", "Write the reference out: @le-van-tam",
      official + "<!? to=@le-van-tam|làm>.\n"
    ),
    (
      official + "%speaker Lê ⟦⟧Văn Tám\nVâng.\n", "Write the reference out: @le-van-tam",
      official + "%speaker @le-van-tam\nVâng.\n"
    ),
    (
      official + "%directive ? to=@\"Lê ⟦⟧Văn Tám\"\nLàm.\n", "Write the reference out: @le-van-tam",
      official + "%directive ? to=@le-van-tam\nLàm.\n"
    ),
    (
      official + "%speaker @le-⟦⟧van-tam\nVâng.\n", "Name the speaker in place of the reference",
      official + "%speaker Lê Văn Tám\nVâng.\n"
    ),
    // Declarations.
    (
      "%title A\n\n<@Lê Văn⟦⟧ Tám> nói.\n", "Declare the official “Lê Văn Tám” in this article",
      "%title A\n%official @le-van-tam Lê Văn Tám\n\n<@Lê Văn Tám> nói.\n"
    ),
    (
      "<@Đỗ Thị Ý⟦⟧> nói.\n", "Declare the official “Đỗ Thị Ý” in this article",
      "%official @do-thi-y Đỗ Thị Ý\n\n<@Đỗ Thị Ý> nói.\n"
    ),
    (
      "\n<#Chỉ thị số 999-CT/XY⟦⟧>.\r\n", "Declare the document “Chỉ thị số 999-CT/XY” in this article",
      "%document #ct-999-ct-xy Chỉ thị số 999-CT/XY\n%  kind chỉ thị\n%  number 999-CT/XY\n\n\n<#Chỉ thị số 999-CT/XY>.\r\n"
    ),
    (
      "Họp.\n\n%speaker Tư ⟦⟧Nghêu\nNói.\n", "Declare the official “Tư Nghêu” in this article",
      "%official @tu-ngheu Tư Nghêu\n\nHọp.\n\n%speaker Tư Nghêu\nNói.\n"
    ),
    (
      "%organization &hoi-ngheu Hội Nghêu\n\n<@Tư ⟦⟧Nghêu>, <^Trưởng <&Hội Nghêu>>, <^Ba Ngao>; hôm ấy khách từ xa đến họp là <@?|Ai>, <^Phó>.\n",
      "Declare the official “Tư Nghêu” in this article",
      "%organization &hoi-ngheu Hội Nghêu\n%official @tu-ngheu Tư Nghêu\n"
        + "%  role ?..? &hoi-ngheu Trưởng Hội Nghêu\n%  role ?..? Ba Ngao\n\n"
        + "<@Tư Nghêu>, <^Trưởng <&Hội Nghêu>>, <^Ba Ngao>; hôm ấy khách từ xa đến họp là <@?|Ai>, <^Phó>.\n"
    ),
    (
      "%organization &hoi-ngheu Hội Nghêu\n\n<#Kết luận 9-KL/N⟦⟧G ngày 3/2/2014 của <&Hội Nghêu>>.\n",
      "Declare the document “Kết luận 9-KL/NG ngày 3/2/2014 của Hội Nghêu” in this article",
      "%organization &hoi-ngheu Hội Nghêu\n"
        + "%document #kl-9-kl-ng-2014 Kết luận 9-KL/NG ngày 3/2/2014 của Hội Nghêu\n"
        + "%  kind kết luận\n%  number 9-KL/NG\n%  issued 2014-02-03\n%  issuer &hoi-ngheu\n\n"
        + "<#Kết luận 9-KL/NG ngày 3/2/2014 của <&Hội Nghêu>>.\n"
    ),
    (
      "<&Hội ⟦⟧Nghêu> họp.\n", "Declare the organization “Hội Nghêu” in this article",
      "%organization &hoi-ngheu Hội Nghêu\n\n<&Hội Nghêu> họp.\n"
    ),
    (
      "<!? to=&hoi-ng⟦⟧heu|làm>.\n", "Declare the organization “Hoi Ngheu” in this article",
      "%organization &hoi-ngheu Hoi Ngheu\n\n<!? to=&hoi-ngheu|làm>.\n"
    ),
    (
      "Họp.\n\n%official @⟦⟧a An\n\nNói.\n", "Allow unused-declaration in this declaration",
      "Họp.\n\n%allow unused-declaration\n%official @a An\n\nNói.\n"
    ),
    // Spans.
    ("Ông ⟦Lê Văn Tám ⟧nói.\n", "Mark as a person", "Ông <@Lê Văn Tám> nói.\n"),
    ("Ông ⟦Lê⟧ nói.\n", "Mark as an organization", "Ông <&Lê> nói.\n"),
    ("Ông ⟦Lê⟧ nói.\n", "Mark as a citation", "Ông <#Lê> nói.\n"),
    ("Ông ⟦Lê⟧ nói.\n", "Mark as a role", "Ông <^Lê> nói.\n"),
    ("Ông ⟦Lê⟧ nói.\n", "Mark as a speech", "Ông <:Lê> nói.\n"),
    ("Ông ⟦Lê⟧ nói.\n", "Mark as a directive", "Ông <!Lê> nói.\n"),
    ("Ông ⟦Lê⟧ nói.\n", "Mark as a resolution", "Ông <+Lê> nói.\n"),
    ("Ông ⟦a|b⟧ nói.\n", "Mark as a role", "Ông <^|a|b> nói.\n"),
    ("Ông ⟦Lê\nVăn⟧ nói.\n", "Mark as a person", nil),
    ("Ông ⟦Lê\nVăn⟧ nói.\n", "Mark as an aside", "Ông <~Lê\nVăn> nói.\n"),
    ("Ông ⟦Lê <@?|Văn⟧> nói.\n", "Mark as an aside", nil),
    (official + "<@le-⟦van-tam|Lê⟧ Văn Tám> nói.\n", "Mark as a role", nil),
    ("Ông <@?|Lê⟦⟧> nói.\n", "Take out the person's markup", "Ông Lê nói.\n"),
    ("Ông <:nói <@?|Lê> ⟦⟧%> rồi.\n", "Take out the speech's markup", "Ông nói <@?|Lê> % rồi.\n"),
    ("<~⟦⟧%title A>\n", "Take out the aside's markup", nil),
    (official + "<@le-van-tam|Bí thư⟦⟧>.\n", "Make it a role", official + "<^le-van-tam|Bí thư>.\n"),
    (official + "<@le-van-tam|Bí thư⟦⟧>.\n", "Make it an organization", official + "<&|Bí thư>.\n"),
    ("<!@a to=&b due=2014|làm⟦⟧>.\n", "Make it a speech", "<:a to=&b|làm>.\n"),
    // Passages.
    (
      official + "<:le-van-tam|Tôi ⟦⟧làm.>\n\nHết.\n", "Write the speech as a passage",
      official + "%speaker @le-van-tam\nTôi làm.\n%end speaker\n\nHết.\n"
    ),
    (official + "Vâng. <:le-van-tam|Tôi ⟦⟧làm.>\n", "Write the speech as a passage", nil),
    (
      "Họp.\n\n" + official + "%speaker @le-⟦⟧van-tam\nTôi làm.\n%end\n\nHết.\n", "Write the passage as a speech span",
      "Họp.\n\n" + official + "<:le-van-tam|Tôi làm.>\n\nHết.\n"
    ),
    (official + "%speaker @le-⟦⟧van-tam\nTôi.\n\nLàm.\n", "Write the passage as a speech span", nil),
    (
      official + "<!le-van-tam to=@le-van-tam due=2014|Tôi\n⟦⟧làm.>\n", "Write the directive as a passage",
      official + "%directive @le-van-tam to=@le-van-tam due=2014\nTôi\nlàm.\n%end directive\n"
    ),
    (
      "Vâng.\n\n%document #a A\n%  kind luật\n\n%resolution #a date=2014\nL⟦⟧àm.\n",
      "Write the resolution as a passage", nil
    ),
    (
      "%document #a A\n%  kind luật\n\n<+a date=2014|L⟦⟧àm.>\n", "Write the resolution as a passage",
      "%document #a A\n%  kind luật\n\n%resolution #a date=2014\nLàm.\n%end resolution\n"
    ),
    ("<:?|L⟦⟧àm.>\n", "Write the speech as a passage", "%speaker ?\nLàm.\n%end speaker\n"),
    ("A\n\n%speaker *⟦⟧\nLàm.\n%end\n", "Write the passage as a speech span", "A\n\n<:*|Làm.>\n"),
    ("A\n\n%speaker Ai⟦⟧\nLàm.\n%end\n", "Write the passage as a speech span", nil),
    (
      "%document #a A\n%  kind luật\n\nHọp.\n\n%resolution #a ⟦⟧date=2014\nLàm.\n%end resolution\n",
      "Write the passage as a resolution span",
      "%document #a A\n%  kind luật\n\nHọp.\n\n<+a date=2014|Làm.>\n"
    ),
    // Sentences.
    (
      "Một. H⟦⟧ai? TS. Ba “bốn.” <@?|Năm. Sáu>… 7.\n", "Break the paragraph at its sentences",
      "Một. \\\nHai? \\\nTS. Ba “bốn.” \\\n<@?|Năm. Sáu>… 7.\n"
    ),
    ("Một. \\\nH⟦⟧ai. \\\n", "Join the lines that soft breaks part", "Một. Hai. \\\n"),
    // Keyboards.
    (
      official + "<@lê-văn-tám⟦⟧|Ông> nói.\n", "Write the identifier as “le-van-tam”",
      official + "<@le-van-tam|Ông> nói.\n"
    ),
    (
      "%document #nq-4-tw A\n\n<#nq-4-tư⟦⟧|A>.\n", "Write the identifier as “nq-4-tw”",
      "%document #nq-4-tw A\n\n<#nq-4-tw|A>.\n"
    ),
    (
      official + "%speaker @lê-⟦⟧văn-tám\nVâng.\n", "Write the identifier as “@le-van-tam”",
      official + "%speaker @le-van-tam\nVâng.\n"
    ),
    (
      official + "<!? to=@lê-văn-tám⟦⟧|làm>.\n", "Write the identifier as “@le-van-tam”",
      official + "<!? to=@le-van-tam|làm>.\n"
    ),
    (
      official + "<!lê-văn-tám⟦⟧ to=@lê-văn-tám dué=2014|làm>.\n",
      "Write the words as “le-van-tam”, “@le-van-tam”, “due”",
      official + "<!le-van-tam to=@le-van-tam due=2014|làm>.\n"
    ),
    ("<:? mode=dỉ⟦⟧ect|làm>.\n", "Write the word as “direct”", "<:? mode=direct|làm>.\n"),
    ("<#? pảt=⟦⟧\"Điều 3\"|A>.\n", "Write the word as “part”", "<#? part=\"Điều 3\"|A>.\n"),
    ("<@một đại⟦⟧ biểu|bà ấy>.\n", "Write the words as “mot”, “dai”, “bieu”", nil),
    (
      official + "%directive @le-van-tam to=@lê-⟦⟧văn-tám\nVâng.\n", "Write the identifier as “@le-van-tam”",
      official + "%directive @le-van-tam to=@le-van-tam\nVâng.\n"
    ),
    (
      "%document #nq-4-tư⟦⟧ Nq 4 tw\n%  kind luật\n\n<#nq-4-tw|A>\n", "Write the identifier as “#nq-4-tw”",
      "%document #nq-4-tw Nq 4 tw\n%  kind luật\n\n<#nq-4-tw|A>\n"
    ),
    (
      "%organization &tư-x X\n%  parent &bộ-nội-vụ⟦⟧\n", "Write the identifier as “&bo-noi-vu”",
      "%organization &tư-x X\n%  parent &bo-noi-vu\n"
    ),
    (
      "%official @a A\n%  role 2013.. &bộ-nội⟦⟧-vụ Bí thư\n", "Write the identifier as “&bo-noi-vu”",
      "%official @a A\n%  role 2013.. &bo-noi-vu Bí thư\n"
    ),
    (
      "%document #a A\n%  kind luật\n%  issuer &bộ-nội⟦⟧-vụ\n", "Write the identifier as “&bo-noi-vu”",
      "%document #a A\n%  kind luật\n%  issuer &bo-noi-vu\n"
    ),
    (
      "%document #a A\n%  kind luật\n%  replaces #cướng-⟦⟧lính\n", "Write the identifier as “#cuong-linh”",
      "%document #a A\n%  kind luật\n%  replaces #cuong-linh\n"
    ),
    ("%document #a A\n%  kind resolútion⟦⟧\n", "Write the word as “resolution”", nil),
    ("%document #a A\n%  kind dỉe⟦⟧ctive\n", "Write “directive”", "%document #a A\n%  kind directive\n"),
    (
      official + "%alias @lê-văn⟦⟧-tám Ông\n", "Write the identifier as “@le-van-tam”",
      official + "%alias @le-van-tam Ông\n"
    ),
    (
      "%allow unclosed-pan unclóed⟦⟧-span\n", "Write “unclosed-span”", "%allow unclosed-pan unclosed-span\n"
    ),
    ("%dỉective⟦⟧ ?\nA\n", "Write the word as “directive”", "%directive ?\nA\n"),
    ("%speaker ?\nA\n%end spe⟦⟧ảker\n", "Write the word as “speaker”", nil),
    ("Ông <˜⟦⟧tên> nói.\n", "Write “<˜” as “<~”", "Ông <~tên> nói.\n"),
    ("Ông <Ê⟦⟧m> nói.\n", "Write “<Ê” as “<^E”", "Ông <^Em> nói.\n"),
    ("Ông <Ê⟦⟧m nói.\n", "Write “<Ê” as “<^E”", nil),
    ("Ông <＠⟦⟧?|Em> nói.\n", "Write “<＠” as “<@”", "Ông <@?|Em> nói.\n"),
  ]

  @Test(arguments: cases)
  func changes(document: String, title: String, result: String?) throws {
    let marked = MarkedText(document)
    let range = try #require(marked.ranges.first)
    let actions = CodeAction.actions(in: range, of: Snapshot(marked.bytes))
    let found = actions.first { $0.title == title }
    guard let result else { return #expect(found == nil) }
    let titles = actions.map(\.title)
    let action = try #require(found, "offered are \(titles)")
    guard case .edits(let edits) = action.change else { return #expect(Bool(false), "no edits") }
    #expect(String(decoding: edits.applied(to: marked.bytes), as: UTF8.self) == result)
  }

  @Test(
    arguments: [
      ("/w", [], "/w/registry/registry.anno", true),
      ("/w", ["/w/registry/b.anno", "/w/registry/a.anno"], "/w/registry/a.anno", false),
      (nil, [], nil, false),
    ] as [(String?, [String], String?, Bool)])
  func declaresInTheRegistry(root: String?, files: [String], path: String?, isNew: Bool) {
    let workspace = Workspace(root: root, files: files.map { ($0, []) })
    let actions = CodeAction.actions(
      in: 4..<4, of: Snapshot(Array("<@Lê Văn Tám>\n".utf8), path: "/w/a.anno", workspace: workspace))
    let changes = actions.compactMap { action -> (String, String, Bool)? in
      guard case .declaration(let text, let path, let isNew) = action.change else { return nil }
      return (text, path, isNew)
    }
    #expect(changes.first?.0 == (path == nil ? nil : "%official @le-van-tam Lê Văn Tám"))
    #expect(changes.first?.1 == path)
    #expect(changes.first.map { $0.2 } ?? false == isNew)
  }

  /// Whatever is offered leaves the text as it is, and the document as readable.
  @Test(arguments: PackageFiles.list("examples", suffix: ".anno"))
  func leavesTheTextAlone(file: String) throws {
    let bytes = try PackageFiles.bytes(file)
    let snapshot = Snapshot(
      bytes, path: PackageFiles.root.appendingPathComponent(file).path, workspace: ExampleWorkspaceTests.workspace)
    let stripped = Strip.strip(bytes)
    let mistakes = mistakes(bytes)
    var random = SplitMix64(state: UInt64(bytes.count))
    let scalars = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.count]
    var seen: Set<String> = []
    for _ in 0..<100 {
      let first = Int.random(in: 0..<scalars.count, using: &random)
      let last = min(
        first + (Bool.random(using: &random) ? 0 : Int.random(in: 0..<60, using: &random)), scalars.count - 1)
      let range = scalars[first]..<scalars[last]
      for action in CodeAction.actions(in: range, of: snapshot) {
        guard case .edits(let edits) = action.change, !action.findings.contains(where: { $0.rule == TextChanged.name })
        else { continue }
        // A fix may make markup of what stands in the text as a mistake.
        if action.kind == .quickFix, file.contains("/broken/") { continue }
        guard seen.insert("\(edits)").inserted else { continue }
        let result = edits.applied(to: bytes)
        #expect(Strip.strip(result) == stripped, "\(action.title) at \(range)")
        #expect(self.mistakes(result) <= mistakes, "\(action.title) at \(range)")
      }
    }
  }

  private func mistakes(_ bytes: [UInt8]) -> Int {
    var count = 0
    SyntaxTree(bytes).forEachSection { section, _ in count += section.mistakes.count }
    return count
  }

  /// No document and no selection makes it fail.
  @Test func survivesRandomDocuments() {
    var random = RandomText(seed: 7)
    for _ in 0..<400 {
      let bytes = random.text(pieces: 40)
      let snapshot = Snapshot(bytes)
      let stripped = Strip.strip(bytes)
      for _ in 0..<4 {
        let range = random.range(in: bytes.count)
        let near = snapshot.findings(in: range).map { "\($0.range) \($0.message)" }
        let touching = snapshot.findings().filter { $0.range.touches(range) }.map { "\($0.range) \($0.message)" }
        #expect(near == touching, "at \(range) of \(bytes)")
        for action in CodeAction.actions(in: range, of: snapshot) where action.kind != .quickFix {
          guard case .edits(let edits) = action.change else { continue }
          #expect(Strip.strip(edits.applied(to: bytes)) == stripped, "\(action.title) in \(bytes)")
        }
      }
    }
  }
}
