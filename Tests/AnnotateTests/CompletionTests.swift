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
    // Other kinds of span.
    Case("<&cau⟦⟧", ["Chi bộ Cầu Mây"], "<&Chi bộ Cầu Mây>"),
    Case("%date 2013\n\n<^do van⟦⟧", ["Đỗ Văn Mơ"], "%date 2013\n\n<^do-van-mo|Bí thư Chi bộ Cầu Mây>"),
    Case("<^huyen uy⟦⟧", ["Đỗ Văn Mơ"], "<^do-van-mo|Phó Bí thư Huyện ủy>"),
    Case("<:do van⟦⟧", ["Đỗ Văn Mơ"], "<:do-van-mo|"),
    Case("<:&cau⟦⟧", ["Chi bộ Cầu Mây"], "<:&chi-bo-cau-may|"),
    Case("<+77-ct⟦⟧", ["Chỉ thị 77"], "<+ct-77-2012|"),
    Case("<:“Chúng tôi ⟦⟧", []),
    // Attributes.
    Case("<!t⟦⟧", ["to="], "<!to="),
    Case("<!do-van-mo ⟦⟧", ["to=", "due="], "<!do-van-mo to="),
    Case("<!to=&chi bo⟦⟧", ["Chi bộ Cầu Mây"], "<!to=&chi-bo-cau-may"),
    Case(
      "<!to=cau may⟦⟧|đề nghị>", ["Chi bộ Cầu Mây", "Đỗ Văn Mơ", "Đồ Vũ Mai"], "<!to=&chi-bo-cau-may|đề nghị>"),
    Case("<!to=&chi-bo-cau-may d⟦⟧|a>", ["due="], "<!to=&chi-bo-cau-may due=|a>"),
    Case(date + "<!due=⟦⟧", ["2013-06-07", "2013-06", "2013"]),
    Case("<:mode=r⟦⟧", ["reported"], "<:mode=reported"),
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
    Case("%allow unclosed⟦⟧", ["unclosed-span"], "%allow unclosed-span"),
    Case("%allow unclosed-span unclosed⟦⟧", []),
    Case("%allow unclosed-span -- un⟦⟧", []),
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
    Case("%official @a A\n%  bor⟦⟧", ["born"], path: "/w/registry/b.anno"),
    Case("<@do⟦⟧", [], path: "/w/registry/b.anno"),
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
