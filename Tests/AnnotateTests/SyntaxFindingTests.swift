import Support
import Testing

/// What the rules say about lines, spans, heads and attributes, and where.
@Suite struct SyntaxFindingTests {
  @Test(arguments: spans + heads + lines + attributes)
  func speaks(of finding: FindingCase) {
    #expect(finding.problem() == nil)
  }

  static let deep = String(repeating: "<~", count: 32)
  static let shut = String(repeating: ">", count: 32)

  static let spans = [
    FindingCase(
      "unclosed-span", "A ⟦<@⟧Ví nói.\nB.", "This person is not closed on its line: put “>” where it ends",
      fixed: "A \\<@Ví nói.\nB."),
    FindingCase("unclosed-span", "A ⟦<@?|⟧Ví <~nói>.", "or “\\” before “<@?|” if it is text"),
    FindingCase("unclosed-span", "⟦<:⟧một\nhai\n\nba>", "This speech is not closed in its paragraph"),
    FindingCase("unclosed-span", "⟦<:⟧một\n%% ghi\nhai", "not closed in its paragraph"),
    FindingCase("unclosed-span", "⟦<@⟧⟦<@⟧⟦<@⟧", "person", "person", "person"),
    FindingCase("nesting-too-deep", deep + "⟦<~⟧sâu>" + shut, "“<~” stands inside 32 open spans"),
    FindingCase("nesting-too-deep", deep + "⟦<@⟧một <@hai>> ⟦<~⟧ba>" + shut + "\n\n<@?|A>", "“<@”", "“<~”"),
    FindingCase("nesting-too-deep", deep + shut),
    FindingCase(
      "stray-closer", "<@?|A>⟦>⟧ đến.", "This “>” closes no span. Look whether an earlier “>” closed one too soon",
      fixed: "<@?|A>\\> đến."),
    FindingCase(
      "stray-closer", "<@?|A>⟦>>>⟧ x ⟦>⟧", "These “>>>” close no span", "This “>”", fixed: "<@?|A>\\>\\>\\> x >"),
    FindingCase("stray-closer", "<@?|A>⟦>>>>>>>>>>⟧", "These “>>>>>>>>…” close"),
    FindingCase("stray-closer", "A > B\n\n<@?|A> \\>"),
  ]

  static let heads = [
    FindingCase(
      "malformed-head", "<@⟦Trần Văn Ví|⟧ông>",
      "“Trần Văn Ví” is no reference and no attribute, so it is text with its “|”",
      fixed: "<@\"Trần Văn Ví\"|ông>"),
    FindingCase("malformed-head", "<@⟦?|⟧".replacing("⟦?|⟧", with: "⟦@@|⟧") + "ông>", "“@@” is no reference"),
    FindingCase(
      "malformed-head", "<#⟦dieu-le part=Điều 3|⟧Điều lệ>", "write “dieu-le part=\"Điều 3\"|”",
      fixed: "<#dieu-le part=\"Điều 3\"|Điều lệ>"),
    FindingCase("malformed-head", "<@⟦ a-b  |⟧ông>", "write “a-b|”", fixed: "<@a-b|ông>"),
    FindingCase("malformed-head", "<@⟦a\"b|⟧ông>", "a name there stands in quotes", fixed: "<@a\"b\\|ông>"),
    FindingCase(
      "malformed-head", "<~⟦lời dẫn|⟧của>", "An aside has no head, so “lời dẫn|” is text", fixed: "<~lời dẫn\\|của>"),
    FindingCase("malformed-head", "<~⟦loi|⟧của>", "An aside has no head"),
    FindingCase("malformed-head", "<~|a|b> <@?|a|b> <@a\\|b> <:&?|a> <!to=&*|b> <^@\"A\"|c>"),
    FindingCase("malformed-head", "<@Ví <^Bí thư>|ông>"),
    FindingCase("malformed-head", "<:một\nhai|ba>"),
  ]

  static let lines = [
    FindingCase(
      "malformed-line", "⟦%50 số⟧\nhai", "“%50” begins no markup line, so this line is text: write text “\\%”",
      fixed: "\\%50 số\nhai"),
    FindingCase(
      "malformed-line", "⟦%Title Họp⟧\n", "for the statement write “%title”, for text “\\%”", fixed: "%title Họp\n"),
    FindingCase(
      "malformed-line", "%official @a A\n⟦%  Born 1950⟧\n", "for the property write “%  born”",
      fixed: "%official @a A\n%  born 1950\n"),
    FindingCase("malformed-line", "⟦%title: Họp⟧", "write “%title”", fixed: "%title Họp"),
    FindingCase("malformed-line", "một\r\n⟦%Hai⟧\r\n⟦%Ba⟧\r\nbốn", "“%Hai”", "“%Ba”"),
    FindingCase("malformed-line", "%\n%%\n%% a\n%  \n\\%50\n a %50"),
    FindingCase(
      "malformed-line", "%official @a A\n\n⟦Chữ⟧\n⟦nữa⟧\n\n%official @b B\n",
      "“Chữ” is text, and a registry file holds declarations", "“nữa” is text",
      fixed: "%official @a A\n\n%% Chữ\nnữa\n\n%official @b B\n", isRegistryFile: true),
    FindingCase("malformed-line", "⟦%Official @a A⟧\n", "write “%official”", isRegistryFile: true),
    FindingCase("malformed-line", "\u{FEFF}%% a\n\n%official @a A\n\n", isRegistryFile: true),
    FindingCase(
      "unknown-statement", "⟦%tilte⟧ Họp\n", "There is no statement “%tilte”; did you mean “%title”?",
      fixed: "%title Họp\n"),
    FindingCase(
      "unknown-statement", "⟦%headline⟧ Họp\n%  a b", "if the line is text, write “\\%”",
      fixed: "\\%headline Họp\n%  a b"),
    FindingCase(
      "unknown-statement", "%official @a A\n⟦%born⟧ 1950\n", "“%born” is no statement but a property: write “%  born”",
      fixed: "%official @a A\n%  born 1950\n"),
  ]

  static let attributes = [
    FindingCase(
      "malformed-attribute", "<&bo-chinh-tri ⟦color=red⟧|Bộ>",
      "An organization has no attribute “color”; it has none: take it out.",
      fixed: "<&bo-chinh-tri|Bộ>"),
    FindingCase("malformed-attribute", "<#⟦page=3⟧ part=4|Bộ>", "“page”; it may have “part”.", fixed: "<#part=4|Bộ>"),
    FindingCase("malformed-attribute", "<!? ⟦deu=2024⟧|làm>", "did you mean “due”?", fixed: "<!? due=2024|làm>"),
    FindingCase(
      "malformed-attribute",
      "<:? mode=⟦quoted⟧|a> <:? mode=⟦\"direkt\"⟧|b>".replacing("⟦\"direkt\"⟧", with: "\"⟦direkt⟧\""), "not “quoted”",
      "not “direkt”"),
    FindingCase(
      "malformed-attribute", "<:? mode=\"⟦direkt⟧\"|b>", "“direct” or “reported”", fixed: "<:? mode=\"direct\"|b>"),
    FindingCase(
      "malformed-attribute", "<:? mode=direct ⟦mode=reported⟧|b>", "only “to” may repeat", fixed: "<:? mode=direct|b>"),
    FindingCase(
      "malformed-attribute", "<:? to=⟦bo-noi-vu⟧|b>", "“bo-noi-vu” lacks its sign", fixed: "<:? to=&bo-noi-vu|b>"),
    FindingCase(
      "malformed-attribute", "<:? to=⟦\"Bộ Nội vụ\"⟧|b>", "lacks its sign", fixed: "<:? to=&\"Bộ Nội vụ\"|b>"),
    FindingCase("malformed-attribute", "<:? to=⟦Bộ⟧|b> <:? to=⟦?⟧|b>", "“Bộ” is nobody to address", "“?” is nobody"),
    FindingCase("malformed-attribute", "<:? to=&bo-noi-vu to=@? to=&* to=@\"Ai\"|b> <#? part=\"Điều 3\"|c>"),
    FindingCase("malformed-attribute", "<#? part=⟦#dieu-le⟧|b> <#? ⟦part=\"\"⟧|c>", "“part” says in words", "“part”"),
    FindingCase("malformed-attribute", "<+? date=x|b> <!? due=x|c>"),
    FindingCase(
      "malformed-attribute", "%directive @? ⟦mode=direct⟧ due=2024\n",
      "A directive has no attribute “mode”; it may have “to” or “due”.",
      fixed: "%directive @? due=2024\n"),
    FindingCase(
      "malformed-attribute", "%directive @? to=&bo-noi-vu ⟦giao việc⟧\n",
      "only “to=…” and “due=…” may follow the reference", fixed: "%directive @? to=&bo-noi-vu\n"),
    FindingCase("malformed-attribute", "%speaker @nguyen-phu-trong ⟦ông Trọng⟧\n", "nothing may follow the reference"),
    FindingCase("malformed-attribute", "%speaker Phóng viên\n\n%speaker bạn đọc=ai\n\n%resolution #? date=2024\n"),
  ]
}
