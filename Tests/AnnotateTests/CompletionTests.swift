import Support
import Testing

@testable import Annotate

/// What is offered at ⟦⟧, and what a document is after the first offer was taken.
@Suite struct CompletionTests {
  static let registry = """
    %official @do-van-mo Đỗ Văn Mơ
    %  alias Ba Mơ
    %  role 2010..2014 &chi-bo-cau-may Bí thư Chi bộ Cầu Mây
    %  role 2015.. &chi-bo-cau-may Phó Bí thư Huyện ủy
    %official @do-vu-mai Đồ Vũ Mai
    %  role 2015.. Bí thư Chi bộ Cầu Mây
    %official @cu-ly Cù Lỳ
    %official @cu-ly-2 Cù Lỳ
    %official @be-moi Bế Mới
    %  born 2016
    %official @la Lã <A> Na
    %organization &chi-bo-cau-may Chi bộ Cầu Mây
    %document #ct-77-2012 Chỉ thị 77-CT/CM
    %  kind chỉ thị
    %  number 77-CT/CM
    %  title Về việc trồng mây
    %  issued 2012-05-06
    %document #nq-77-2019 Nghị quyết 77-NQ/CM
    %  kind nghị quyết
    %  number 77-NQ/CM
    %  issued 2019
    """
  static let workspace = Workspace(
    root: "/w", files: [(path: "/w/registry/a.anno", bytes: Array(registry.utf8))])

  struct Case: Sendable, CustomTestStringConvertible {
    let document: String
    /// How the labels begin.
    let labels: [String]
    /// The text after the first was taken; nil where nothing is said of it.
    let taken: String?
    let path: String

    init(_ document: String, _ labels: [String], _ taken: String? = nil, path: String = "/w/a.anno") {
      (self.document, self.labels, self.taken, self.path) = (document, labels, taken, path)
    }

    var testDescription: String { document.debugDescription }
  }

  static let date = "%date 2013-06-07\n\n"

  static let cases = [
    // Names: with diacritics, without, by initials, by identifier, by an alias, by an office.
    Case("<@đỗ⟦⟧", ["Đỗ Văn Mơ", "Đồ Vũ Mai"], "<@Đỗ Văn Mơ>"),
    Case("<@đồ⟦⟧", ["Đồ Vũ Mai", "Đỗ Văn Mơ"], "<@Đồ Vũ Mai>"),
    Case("<@do van⟦⟧", ["Đỗ Văn Mơ"], "<@Đỗ Văn Mơ>"),
    Case("Ông <@do va⟦⟧ nói.", ["Đỗ Văn Mơ"], "Ông <@Đỗ Văn Mơ> nói."),
    Case("<@dvm⟦⟧", ["Đỗ Văn Mơ", "Đồ Vũ Mai"], "<@Đỗ Văn Mơ>"),
    Case("<@do-van-mo⟦⟧", ["Đỗ Văn Mơ"], "<@Đỗ Văn Mơ>"),
    Case("<@ba m⟦⟧", ["Ba Mơ"], "<@Ba Mơ>"),
    Case("<@mai do⟦⟧", []),
    Case("<@bí thư chi bộ cầu mây⟦⟧", ["Đỗ Văn Mơ", "Đồ Vũ Mai"], "<@Đỗ Văn Mơ>"),
    Case("%date 2013-06-07\n\n<@bi thu chi bo⟦⟧", ["Đỗ Văn Mơ", "Đồ Vũ Mai"]),
    Case("%date 2018-06-07\n\n<@bi thu chi bo⟦⟧", ["Đồ Vũ Mai", "Đỗ Văn Mơ"]),
    // What the article mentions comes first, what was not yet possible last.
    Case("<@Đồ Vũ Mai> và <@do⟦⟧", ["Đồ Vũ Mai", "Đỗ Văn Mơ"], "<@Đồ Vũ Mai> và <@Đồ Vũ Mai>"),
    Case("%date 2013\n\n<#77⟦⟧", ["Chỉ thị 77-CT/CM", "Nghị quyết 77-NQ/CM"], "%date 2013\n\n<#Chỉ thị 77-CT/CM>"),
    Case("<#77-nq⟦⟧", ["Nghị quyết 77"], "<#Nghị quyết 77-NQ/CM>"),
    Case("<#trong may⟦⟧", ["Chỉ thị 77-CT/CM"], "<#Chỉ thị 77-CT/CM>"),
    Case("<#\"chỉ thị 77⟦⟧", ["Chỉ thị 77-CT/CM"], "<#Chỉ thị 77-CT/CM>"),
    // The explicit form where the short one says too little.
    Case("<@cu l⟦⟧", ["Cù Lỳ", "Cù Lỳ"], "<@cu-ly|Cù Lỳ>"),
    Case("%date 2013\n\n<@be m⟦⟧", ["Bế Mới"], "%date 2013\n\n<@be-moi|Bế Mới>"),
    Case("<@la na⟦⟧", ["Lã <A> Na"], "<@Lã \\<A\\> Na>"),
    // Closers and heads that are there already.
    Case("<@do van⟦⟧> nói", ["Đỗ Văn Mơ"], "<@Đỗ Văn Mơ> nói"),
    Case("<@do⟦⟧|Mơ>", ["Đỗ Văn Mơ", "Đồ Vũ Mai"], "<@do-van-mo|Mơ>"),
    Case("<:“A <@do van⟦⟧ b”>", ["Đỗ Văn Mơ"], "<:“A <@Đỗ Văn Mơ> b”>"),
    Case("<@do van⟦⟧ và <#ct-77-2012|Chỉ thị>", ["Đỗ Văn Mơ"], "<@Đỗ Văn Mơ> và <#ct-77-2012|Chỉ thị>"),
    Case("<@do-van-mo|⟦⟧", ["Đỗ Văn Mơ", "Ba Mơ"], "<@do-van-mo|Đỗ Văn Mơ>"),
    Case("<@do-van-mo|ba⟦⟧>", ["Ba Mơ"], "<@do-van-mo|Ba Mơ>"),
    Case("<^Bí thư <&cau⟦⟧>", ["Chi bộ Cầu Mây"], "<^Bí thư <&Chi bộ Cầu Mây>>"),
    Case("<^Bí thư <&cau⟦⟧>>", ["Chi bộ Cầu Mây"], "<^Bí thư <&Chi bộ Cầu Mây>>"),
    Case("<:“A <&cau⟦⟧>", ["Chi bộ Cầu Mây"], "<:“A <&Chi bộ Cầu Mây>"),
    // With nothing typed, all; and who cannot be named.
    Case("<@⟦⟧", ["Đỗ Văn Mơ", "Đồ Vũ Mai", "Cù Lỳ", "Cù Lỳ", "Bế Mới", "Lã <A> Na", "?", "*"], "<@Đỗ Văn Mơ>"),
    Case("<@?⟦⟧", ["?"], "<@?|"),
    // Other kinds of span.
    Case("<&cau⟦⟧", ["Chi bộ Cầu Mây"], "<&Chi bộ Cầu Mây>"),
    Case("%date 2013\n\n<^do van⟦⟧", ["Đỗ Văn Mơ"], "%date 2013\n\n<^do-van-mo|Bí thư Chi bộ Cầu Mây>"),
    Case("<^huyen uy⟦⟧", ["Đỗ Văn Mơ"], "<^do-van-mo|Phó Bí thư Huyện ủy>"),
    Case("<:do van⟦⟧", ["Đỗ Văn Mơ"], "<:do-van-mo|"),
    Case("<:&cau⟦⟧", ["Chi bộ Cầu Mây"], "<:&chi-bo-cau-may|"),
    Case("<+77-ct⟦⟧", ["Chỉ thị 77"], "<+ct-77-2012|"),
    Case("<:“Chúng tôi ⟦⟧", []),
    // Openers: not where a text goes on, and of short spans only in a short one.
    Case("Ông <⟦⟧", ["<@", "<&", "<#", "<^", "<:", "<!", "<+", "<~"], "Ông <@"),
    Case("“<⟦⟧ a", ["<@", "<&", "<#", "<^", "<:", "<!", "<+", "<~"]),
    Case("<:<⟦⟧>", ["<@", "<&", "<#", "<^", "<:", "<!", "<+", "<~"]),
    Case("<@do-van-mo|<⟦⟧>", ["<@", "<&", "<#", "<^"]),
    Case("\\\\<⟦⟧", ["<@", "<&", "<#", "<^", "<:", "<!", "<+", "<~"]),
    Case("a<⟦⟧b", []), Case("ộ<⟦⟧", []), Case("5<⟦⟧", []), Case("\\<⟦⟧", []), Case("<⟦⟧@do>", []), Case("%a <⟦⟧", []),
    Case("<!do van⟦⟧", ["Đỗ Văn Mơ"], "<!do-van-mo|"),
    Case("<+⟦⟧", ["Chỉ thị 77-CT/CM", "Nghị quyết 77-NQ/CM", "Chi bộ Cầu Mây", "date=", "?", "*"]),
    // Attributes.
    Case("<!t⟦⟧", ["to="], "<!to="),
    Case("<!do-van-mo ⟦⟧", ["to=", "due="], "<!do-van-mo to="),
    Case("<!to=&chi bo⟦⟧", ["Chi bộ Cầu Mây"], "<!to=&chi-bo-cau-may"),
    Case(
      "<!to=cau may⟦⟧|đề nghị>", ["Chi bộ Cầu Mây", "Đỗ Văn Mơ", "Đồ Vũ Mai"], "<!to=&chi-bo-cau-may|đề nghị>"),
    Case("<!to=&chi-bo-cau-may d⟦⟧|a>", ["due="], "<!to=&chi-bo-cau-may due=|a>"),
    Case(date + "<!due=⟦⟧", ["2013-06-07", "2013-06", "2013"]),
    Case("<:mode=r⟦⟧", ["reported"], "<:mode=reported"),
    Case("<:mode=r⟦⟧|a>", ["reported"], "<:mode=reported|a>"),
    Case("<!to=@\"do van⟦⟧", ["Đỗ Văn Mơ"], "<!to=@do-van-mo"),
    Case("<:t⟦⟧", ["to="]), Case("<+d⟦⟧", ["date="]), Case("<#ct-77-2012 ⟦⟧", ["part="], "<#ct-77-2012 part="),
    Case(date + "<+ct-77-2012 date=2013-0⟦⟧|a>", ["2013-06-07", "2013-06"], date + "<+ct-77-2012 date=2013-06-07|a>"),
    Case(
      date + "Ngày 14/5, hạn 3.2.2014, tháng 9/2015, 1/2: <!due=⟦⟧",
      ["2013-06-07", "2013-06", "2013", "2013-05-14", "2014-02-03", "2015-09"]),
    // Parts: those of the document first, then those of others, then what parts are called.
    Case(
      "<#nq-77-2019 part=\"Điều 9\"|a> <#ct-77-2012 part=\"Điều 3\"|b> <#ct-77-2012 part=⟦⟧|c>",
      ["Điều 3", "Điều 9", "Phần", "Chương", "Mục", "Điều", "Khoản", "Điểm", "Phụ lục"],
      "<#nq-77-2019 part=\"Điều 9\"|a> <#ct-77-2012 part=\"Điều 3\"|b> <#ct-77-2012 part=\"Điều 3\"|c>"),
    Case("<#ct-77-2012 part=\"dieu⟦⟧\"|a>", ["Điều"]),
    Case("<#ct-77-2012 part=\"Khoản 1 Đ⟦⟧", []),
    Case("<#ct-77-2012 part=Đi⟦⟧", ["Điều", "Điểm"]),
    Case("<#ct-77-2012 part=\"Điều 3\" ⟦⟧", ["part="]),
    // Statements.
    Case("%ti⟦⟧", ["title"], "%title "),
    Case("%title A\n%ti⟦⟧", []),
    Case("%e⟦⟧", ["event"]),
    Case("%speaker @do-van-mo\nA\n\n%e⟦⟧", ["end"], "%speaker @do-van-mo\nA\n\n%end"),
    Case("%end ⟦⟧", ["speaker", "resolution", "directive"]),
    Case("%speaker đỗ v⟦⟧", ["Đỗ Văn Mơ", "Đồ Vũ Mai"], "%speaker @do-van-mo"),
    Case("%speaker @do van⟦⟧", ["Đỗ Văn Mơ"], "%speaker @do-van-mo"),
    Case("%directive @do-van-mo to=&cau⟦⟧", ["Chi bộ Cầu Mây"], "%directive @do-van-mo to=&chi-bo-cau-may"),
    Case("%directive @do-van-mo ⟦⟧", ["to=", "due="]),
    Case("%alias #77-ct⟦⟧", ["Chỉ thị 77"], "%alias #ct-77-2012"),
    Case("%alias #ct-77-2012 ⟦⟧", []),
    Case("%alias #ct-77-2012 ⟦⟧\n\n<#Chỉ thị này> của <@Tư>", ["Chỉ thị này"]),
    Case("%alias #ct-77-2012 quyet⟦⟧\n\n<#Chỉ thị này>", []),
    Case("%allow unclosed⟦⟧", ["unclosed-span"], "%allow unclosed-span"),
    Case("%allow unclosed-span unclosed⟦⟧", []),
    Case("%allow unclosed-span -- un⟦⟧", []),
    Case("%directive @do-van-mo to=&chi-bo-cau-may due=⟦⟧\n\nTrước ngày 3/2/2014.", ["2014-02-03"]),
    Case("%resolution 77-ct⟦⟧", ["Chỉ thị 77"], "%resolution #ct-77-2012"),
    Case("%resolution #ct-77-2012 d⟦⟧", ["date="], "%resolution #ct-77-2012 date="),
    Case("%date ⟦⟧\n\nSáng 7-6-2013, ngày 8 tháng 6 năm 2013.", ["2013-06-07", "2013-06-08"]),
    Case("%lang v⟦⟧", ["vi"], "%lang vi"),
    Case("%title Lê ⟦⟧", []),
    // Properties.
    Case("%document #a A\n%  ki⟦⟧", ["kind"], "%document #a A\n%  kind "),
    Case("%document #a A\n%  kind luật\n%  ki⟦⟧", []),
    Case("%document #a A\n%  kind nghi⟦⟧", ["nghị quyết", "nghị định"], "%document #a A\n%  kind nghị quyết"),
    Case(
      "%document #a A\n%  issuer cau⟦⟧", ["Chi bộ Cầu Mây", "Đỗ Văn Mơ", "Đồ Vũ Mai"],
      "%document #a A\n%  issuer &chi-bo-cau-may"),
    Case("%document #a A\n%  replaces #77-ct⟦⟧", ["Chỉ thị 77"], "%document #a A\n%  replaces #ct-77-2012"),
    Case("%date 2013\n%document #a A\n%  issued ⟦⟧", ["2013"]),
    Case("%date 2013\n%official @a A\n%  role 2⟦⟧", ["2013..", "2013"]),
    Case("%official @a A\n%  role 2013.. &cau⟦⟧", ["Chi bộ"], "%official @a A\n%  role 2013.. &chi-bo-cau-may"),
    Case("%⟦⟧", ["official", "organization", "document", "allow"], path: "/w/registry/b.anno"),
    Case("%official @a A\n%  bor⟦⟧", ["born"], path: "/w/registry/b.anno"),
    Case("<@do⟦⟧", [], path: "/w/registry/b.anno"),
    Case("%date 2013\n%organization &a A\n%  existed ..⟦⟧", ["..2013"]),
    Case("%official @a A\n%  same-as do van⟦⟧", ["Đỗ Văn Mơ"], "%official @a A\n%  same-as @do-van-mo"),
    Case("%organization &a A\n%  parent cau⟦⟧", ["Chi bộ"], "%organization &a A\n%  parent &chi-bo-cau-may"),
    // Offices: those of the organization first.
    Case(
      "%official @a A\n%  role 2013.. &chi-bo-cau-may ⟦⟧", ["Bí thư Chi bộ Cầu Mây", "Phó Bí thư Huyện ủy"],
      "%official @a A\n%  role 2013.. &chi-bo-cau-may Bí thư Chi bộ Cầu Mây"),
    Case("%official @a A\n%  role 2013.. &chi-bo-cau-may pho bi thu huyen⟦⟧", ["Phó Bí thư Huyện ủy"]),
    Case("%official @a A\n%  role 2013.. bi thu chi bo cau⟦⟧", ["Bí thư Chi bộ Cầu Mây"]),
    // New declarations: what the text names, what was typed, what is declared farther away.
    Case(
      "%official @⟦⟧\n\n<@Tư Nghêu>, <@Tư Nghêu>, <@nam-oc|ông>, <@tu-ngheu|bà> và <@Đỗ Văn Mơ>",
      ["Tư Nghêu", "Nam Oc"]),
    Case("%official @tu-⟦⟧\n\n<@Tư Nghêu>", ["Tư Nghêu"], "%official @tu-ngheu Tư Nghêu\n\n<@Tư Nghêu>"),
    Case("%official @tu-ngheu ⟦⟧\n\n<@Tư Nghêu>", ["Tư Nghêu"], "%official @tu-ngheu Tư Nghêu\n\n<@Tư Nghêu>"),
    Case("%organization Hội Nghêu⟦⟧", ["Hội Nghêu"], "%organization &hoi-ngheu Hội Nghêu"),
    Case("%document #⟦⟧\n\n<#Chỉ thị 5-CT/NG>", ["Chỉ thị 5-CT/NG"]),
    Case("%official Lê Hồng Anh⟦⟧", ["Lê Hồng Anh"], path: "/w/registry/b.anno"),
    // Text.
    Case("Một câu ⟦⟧", []), Case("\\<@do⟦⟧", []), Case("<@Ai> do⟦⟧", []), Case("<!--⟦⟧", []), Case("%% ti⟦⟧", []),
  ]

  @Test(arguments: cases)
  func offers(_ test: Case) throws {
    let marked = MarkedText(test.document)
    let snapshot = Snapshot(marked.bytes, path: test.path, workspace: Self.workspace)
    let offset = try #require(marked.ranges.first?.lowerBound)
    let completion = Completion.completion(at: offset, in: snapshot)
    // What is built in may be called alike.
    let items = (completion?.items ?? []).filter { item in
      guard let subject = item.subject, let sigil = subject.utf8.first, EntityKind(rawValue: sigil) != nil else {
        return true
      }
      return Self.registry.contains(" \(subject) ")
    }
    let labels = items.map(\.label)
    let isExpected = labels.count >= test.labels.count && zip(labels, test.labels).allSatisfy { $0.hasPrefix($1) }
    #expect(isExpected && (labels.count == test.labels.count), "\(labels)")
    guard let taken = test.taken, let completion, let item = items.first else { return }
    let edit = TextEdit(range: completion.range, replacement: item.insertion)
    #expect(String(decoding: [edit].applied(to: marked.bytes), as: UTF8.self) == taken)
    #expect(completion.typed == snapshot.text.string(in: completion.range))
    // What was written refers to what was meant.
    let findings = Snapshot(Array(taken.utf8), path: test.path, workspace: Self.workspace).findings()
    let references = ["unknown-reference", "ambiguous-reference", "wrong-kind-of-reference"]
    #expect(!findings.contains { references.contains($0.rule.description) }, "\(findings.map(\.message))")
  }

  static let details = [
    ("%date 2013\n\n<@do van⟦⟧", "Bí thư Chi bộ Cầu Mây"),
    ("%date 2016\n\n<@bi thu chi bo cau may⟦⟧", "Bí thư Chi bộ Cầu Mây"),
    ("<#77-ct⟦⟧", "77-CT/CM, Về việc trồng mây, 2012-05-06"),
    ("%date 2011\n\n<#77-ct⟦⟧", "not yet issued on 2011 (2012-05-06), 77-CT/CM, Về việc trồng mây, 2012-05-06"),
    ("%date 2011\n\n<@be moi⟦⟧", "not yet born on 2011 (2016)"),
  ]

  @Test(arguments: details)
  func saysWhatItWas(document: String, detail: String) throws {
    let marked = MarkedText(document)
    let snapshot = Snapshot(marked.bytes, path: "/w/a.anno", workspace: Self.workspace)
    let completion = Completion.completion(at: marked.ranges[0].lowerBound, in: snapshot)
    #expect(completion?.items.first?.detail == detail)
  }

  /// At every offset of hard texts every range holds the cursor and lies in the document, and every subject has a page.
  @Test(arguments: 0..<12)
  func staysInTheText(seed: Int) {
    var random = RandomText(seed: UInt64(seed))
    let bytes = random.text(pieces: 60)
    let snapshot = Snapshot(bytes, path: "/w/a.anno", workspace: Self.workspace)
    for offset in 0...bytes.count {
      guard let completion = Completion.completion(at: offset, in: snapshot) else { continue }
      #expect(completion.range.upperBound == offset && completion.range.lowerBound >= 0)
      #expect(completion.replaced.lowerBound == completion.range.lowerBound)
      #expect(completion.replaced.upperBound >= offset && completion.replaced.upperBound <= bytes.count)
      #expect(completion.items.count <= Completion.limit)
      guard let subject = completion.items.first?.subject else { continue }
      #expect(Completion.card(of: subject, in: snapshot) != nil, "\(subject)")
    }
  }
}
