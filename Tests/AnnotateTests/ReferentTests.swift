import Support
import Testing

@testable import Annotate

/// What spans and passages refer to.
@Suite struct ReferentTests {
  private static let people = """
    %official @vi Trần Văn Ví
    %official @man Nguyễn Thị Mận
    %organization &hoi Hội Phụ nữ xã
    %organization &uyban Ủy ban xã
    %document #ct Chỉ thị số 02-CT/ĐU
    %  kind chỉ thị
    %  number 02-CT/ĐU


    """

  /// A document below the declarations above, and each of its spans that could be otherwise: its first word, whom or
  /// what it refers to, and of a directive the addressees and the date.
  @Test(
    arguments: [
      // Roles: in a mention, next to one, the nearest one, the earlier one at equal distance.
      ("<@vi|<^Bí thư> Ví>; <^Chủ tịch> <@Nguyễn Thị Mận>", "^Bí @vi, ^Chủ @man"),
      ("<@Trần Văn Ví>, <^Bí thư>, và <@Nguyễn Thị Mận>", "^Bí @vi"),
      ("<@Trần Văn Ví> và <^Bí thư> và <@Nguyễn Thị Mận>", "^Bí @vi"),
      ("<@Nguyễn Thị Mận> và <^Bí thư>  và <@Trần Văn Ví>", "^Bí @man"),
      ("<@Trần Văn Ví>   và <^Bí thư> và <@Nguyễn Thị Mận>", "^Bí @man"),
      ("<^Bí thư <@Trần Văn Ví>>, gặp <@Nguyễn Thị Mận>", "^Bí @vi"),
      ("<^vi|Bí thư> <@Nguyễn Thị Mận>, <^\"Trần Văn Ví\"|Chủ tịch>", "^Bí @vi, ^Chủ @vi"),
      ("<@?|Ai đó>, <^Bí thư>; <@*|họ>, <^cán bộ>", "@Ai ?, ^Bí ?, @họ *, ^cán *"),
      ("<^Bí thư> đến.", "^Bí -"),
      // Distance is of the text, not of its markup.
      ("<@Trần Văn Ví> cùng <^Bí thư> <#ct part=\"điều rất dài, rất dài\"|x> <@Nguyễn Thị Mận>", "^Bí @man, #x #ct"),
      ("<@Trần Văn Ví> \\\nvà <^Bí thư> , và <@Nguyễn Thị Mận>", "^Bí @vi"),
      // Speeches: the nearest mention, of a title with a reference too, outside of them.
      ("<@Trần Văn Ví>: <:được>, bà <@Nguyễn Thị Mận> gật.", ":được @vi"),
      ("<@Trần Văn Ví> nghe <^man|Chủ tịch> nói: <:được>.", "^Chủ @man, :được @man"),
      ("<@Trần Văn Ví> nghe, <^Bí thư> nói: <:được>.", "^Bí @vi, :được @vi"),
      ("<:“Anh <@Trần Văn Ví> giỏi”>, bà <@Nguyễn Thị Mận> khen.", ":“Anh @man"),
      ("<:“Anh <@Trần Văn Ví> giỏi”>.", ":“Anh -"),
      ("<@Trần Văn Ví> : <:được> : <@Nguyễn Thị Mận>", ":được @vi"),
      ("<:được>\n\n<@Trần Văn Ví>", ":được -"),
      // From the speech or directive around it.
      ("<@Trần Văn Ví>: <:&hoi|xin <:được> và <!làm>>", ":xin &hoi, :được &hoi, !làm &hoi <> -"),
      ("<@Trần Văn Ví>: <:xin <~ghi <:được>>>", ":xin @vi, ~ghi -, :được @vi"),
      ("<@Trần Văn Ví>: <!#ct|xin <:được>>", "!xin #ct <> -, :được #ct"),
      // Directives: to and due from the one around them, else the mentions that they begin with.
      (
        "<@Trần Văn Ví>: <!to=&hoi to=@man due=2024-06|bàn, <!làm>, <!to=&uyban|soạn, <!due=2023|gửi>>>",
        "!bàn, @vi <&hoi @man> 2024-06, !làm @vi <&hoi @man> 2024-06, !soạn, @vi <&uyban> 2024-06, !gửi @vi <&uyban> 2023"
      ),
      (
        "<@Trần Văn Ví>: <!đồng chí <@Nguyễn Thị Mận> và <&Hội Phụ nữ xã> gặp <&Ủy ban xã>>",
        "!đồng @vi <@man &hoi> -"
      ),
      ("<@Trần Văn Ví>: <!hãy gặp <&Ủy ban xã>>", "!hãy @vi <> -"),
      // Resolutions.
      ("<+ct|một <+hai <+&hoi|ba <+bốn>>>>", "+một #ct, +hai #ct, +ba &hoi, +bốn &hoi"),
      ("<@Trần Văn Ví>: <+thống nhất>", "+thống -"),
      // Passages.
      (
        "%speaker @vi\n<@Nguyễn Thị Mận>: <:được> <!làm>\n%end\n<@Nguyễn Thị Mận>: <:xong>",
        ":được @vi, !làm @vi <> -, :xong @man"
      ),
      ("%speaker Nguyễn Thị Mận\n<@Trần Văn Ví>: <:được>", ":được @man"),
      ("%speaker Ai đó\n<@Trần Văn Ví>: <:được>", ":được -"),
      ("%speaker &hoi\n<:được>\n%speaker #ct\n<:xong>", ":được &hoi, :xong #ct"),
      (
        "%speaker @vi\n%directive @man to=&hoi due=2024\n<!làm> <:được>\n%end\n<:xong>",
        "!làm @man <&hoi> 2024, :được @man, :xong @vi"
      ),
      ("%speaker @vi\n%resolution #ct\n<+quyết>\n%speaker @man\n<+định>", "+quyết #ct, +định -"),
    ] as [(String, String)])
  func refersTo(text: String, expected: String) {
    let document = Array((Self.people + text + "\n").utf8)
    let snapshot = Snapshot(document)
    var result: [String] = []
    snapshot.article.forEachTextLine(snapshot.tree, snapshot.text) { view, _ in
      let resolver = Resolver(view)
      for (index, span) in view.spans.enumerated() {
        // Mentions of the people above by their names are as in every case.
        if span.kind.namesItsReferent, span.reference == nil { continue }
        if span.kind == .person, span.referent.entity != nil { continue }
        let word = view.words(of: span).split(separator: " ").first ?? ""
        var line = "\(span.kind.sigil)\(word) \(describe(span.referent, view.context.registry))"
        if span.kind == .directive {
          let addressees = resolver.addressees(of: index, view.spans, view.local)
          line += " <\(addressees.map { describe($0.referent, view.context.registry) }.joined(separator: " "))>"
          line += " \(resolver.due(of: index, view.spans, view.local)?.description ?? "-")"
        }
        result.append(line)
      }
    }
    #expect(result.joined(separator: ", ") == expected)
  }

  /// The lines of a paragraph mean what they would mean on one line, also after edits.
  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func doesNotDependOnTheLinesOfAParagraph(seed: UInt64) {
    let pieces = [
      "chữ", "nhiều chữ hơn,", "<@Trần Văn Ví>", "<@Nguyễn Thị Mận>", "<^trưởng ban>", "<^vi|ông>", "<:được>",
      "<!làm>", "<!đề nghị <@Nguyễn Thị Mận> <:nói>>", "<@vi|đồng chí <^phó ban>>", "3 > 2", "<+thống nhất>",
    ]
    var random = RandomText(seed: seed)
    func referents(_ snapshot: Snapshot) -> [String] {
      var result: [String] = []
      snapshot.article.forEachTextLine(snapshot.tree, snapshot.text) { view, _ in
        result += view.spans.map { describe($0.referent, view.context.registry) }
      }
      return result + snapshot.findings().map { "\($0.rule) \($0.range)" }
    }
    for _ in 0..<150 {
      var lines = Self.people
      for _ in 0..<Int.random(in: 2...20, using: &random.generator) {
        lines += pieces.randomElement(using: &random.generator) ?? ""
        lines += Int.random(in: 0..<3, using: &random.generator) == 0 ? ";\n" : "; "
      }
      var bytes = Array((lines + "hết\n").utf8)
      var snapshot = Snapshot(bytes)
      for _ in 0..<4 {
        let people = Self.people.utf8.count
        let joined = bytes[..<people] + bytes[people...].dropLast().map { $0 == 0x0A ? 0x20 : $0 } + [0x0A]
        guard referents(snapshot) == referents(Snapshot(Array(joined))) else {
          Issue.record("in \(String(decoding: bytes[people...], as: UTF8.self))")
          return
        }
        let joints = bytes.indices.filter { $0 > people + 1 && bytes[$0 - 2] == 0x3B }
        let place = joints.randomElement(using: &random.generator) ?? people
        let piece = (pieces.randomElement(using: &random.generator) ?? "") + (place % 2 == 0 ? "; " : ";\n")
        let edit = TextEdit(range: place..<place, replacement: piece)
        bytes.insert(contentsOf: edit.replacement, at: place)
        snapshot.apply(edit)
        snapshot.refresh()
      }
    }
  }

  /// Words that name an entity by their content alone, whatever their spelling.
  @Test(
    arguments: [
      ("%official @hoa Trần Văn Hòa", "<@Trần Văn Hoà>", "@hoa"),
      ("%official @hoa Trần Văn Hòa", "<@TRẦN\u{A0}VĂN  HÒA>", "@hoa"),
      ("%official @hoa Trần Văn Hòa", "<@Tra\u{302}\u{300}n Va\u{306}n Ho\u{300}a>", "@hoa"),
      ("%official @hoa Trần Văn Hòa", "<@Tran Van Hoa>", "missing"),
      ("%official @duc Đặng Thị Đức", "<@Ðặng Thị Ðức>", "@duc"),
      ("%official @ly Lý Thị Kỷ", "<@Lý Thị Kỉ>", "@ly"),
      ("%official @ly Lý Thị Kỷ", "<@Lí Thị Kỷ>", "missing"),
      ("%official @hoa Trần Văn Hòa\n%  alias Tư Hòa", "<@tư hoà>", "@hoa"),
      ("%organization &b Ban Kiểm soát Trung ương", "<&Ban kiểm soát T.Ư>", "&b"),
      ("%organization &b Ban Tư tưởng - Văn hóa xã", "<&Ban Tư tưởng–Văn hoá xã>", "&b"),
      ("%document #ct Chỉ thị A\n%  kind chỉ thị\n%  number 02-CT/ĐU", "<#Chỉ thị 02 – CT/ÐU>", "#ct"),
      ("%document #ct Chỉ thị A\n%  kind chỉ thị\n%  number 02-CT/ĐU", "<#Chỉ thị số 02-CT/ĐU>", "#ct"),
      ("%document #ct Chỉ thị A\n%  kind chỉ thị\n%  number 02-CT/ĐU", "<#02-ct/đu>", "#ct"),
      ("%document #ct Chỉ thị A\n%  kind chỉ thị\n%  number 02-CT/ĐU", "<#Nghị quyết 02-CT/ĐU>", "missing"),
      ("%official @hoa Trần Văn Hòa", "<@Trần \\<Văn\\> Hòa>", "missing"),
      ("%official @hoa Trần Văn Hòa", "<@Trần <&?|Văn> Hòa>", "@hoa"),
      // An alias of the article means its entity, whatever else has that name, and wherever it stands.
      ("%official @hoa Trần Văn Hòa\n%official @ly Lý Thị Kỷ\n%alias @ly Trần Văn Hoà", "<@Trần Văn Hòa>", "@ly"),
      ("%alias @ly Trần Văn Hoà\n%official @ly Lý Thị Kỷ", "<@Trần Văn Hòa>", "@ly"),
      ("%official @ly Lý Thị Kỷ\n%alias &ly Trần Văn Hoà", "<@Trần Văn Hòa>", "missing"),
      ("%official @a Trần Văn Hòa\n%official @b Trần Văn Hòa", "<@Trần Văn Hòa>", "@a | @b"),
      ("%official @a Trần Văn Hòa\n%official @b Trần Văn Hòa\n%  same-as @a", "<@Trần Văn Hòa>", "@a"),
    ] as [(String, String, String)])
  func isFoundByContent(declarations: String, text: String, expected: String) {
    let snapshot = Snapshot(Array((declarations + "\n\n" + text + "\n").utf8))
    var last: Referent?
    snapshot.article.forEachTextLine(snapshot.tree, snapshot.text) { view, _ in
      last = view.spans.last { $0.parent == nil }?.referent
    }
    #expect(last.map { describe($0, snapshot.article.registry) } == expected)
  }

  /// A declaration of the article hides one of the workspace's registry files, and that a built-in one.
  @Test(
    arguments: [
      ("", "<&bo-chinh-tri|x>", "Bộ Chính trị, workspace"),
      ("%organization &bo-chinh-tri Bộ chính trị, article\n\n", "<&bo-chinh-tri|x>", "Bộ chính trị, article"),
      ("", "<&ban-bi-thu|x>", "Ban Bí thư Trung ương Đảng"),
      ("", "<&chi-bo|x>", "Chi bộ thôn"),
      // A name finds no hidden declaration, and one of each layer that is not.
      ("", "<&Bộ Chính trị>", "missing"),
      ("", "<&Bộ Chính trị, workspace>", "Bộ Chính trị, workspace"),
      ("%organization &bo-chinh-tri Bộ chính trị, article\n\n", "<&Bộ Chính trị, workspace>", "missing"),
      ("%organization &chi-bo-khac Chi bộ thôn\n\n", "<&Chi bộ thôn>", "Chi bộ thôn | Chi bộ thôn"),
    ] as [(String, String, String)])
  func isHiddenByANearerDeclaration(declarations: String, text: String, expected: String) throws {
    let registry = "%organization &bo-chinh-tri Bộ Chính trị, workspace\n%organization &chi-bo Chi bộ thôn\n"
    let workspace = Workspace(files: [("/w/registry/a.anno", Array(registry.utf8))])
    let snapshot = Snapshot(Array((declarations + text + "\n").utf8), workspace: workspace)
    var first: Referent?
    snapshot.article.forEachTextLine(snapshot.tree, snapshot.text) { view, _ in first = view.spans.first?.referent }
    let names = try #require(first).candidates.map { snapshot.article.registry[$0].name }
    #expect((names.isEmpty ? "missing" : names.joined(separator: " | ")) == expected)
  }

  private func describe(_ referent: Referent, _ registry: Registry) -> String {
    switch referent {
    case .none: "-"
    case .unknown: "?"
    case .group: "*"
    case .missing: "missing"
    case .wrongKind: "wrong"
    case .entity, .ambiguous: referent.candidates.map { registry[$0].reference }.joined(separator: " | ")
    }
  }
}

extension Referent {
  fileprivate var candidates: [EntityID] {
    switch self {
    case .entity(let id): [id]
    case .ambiguous(let ids): ids
    default: []
    }
  }
}
