import Foundation
import Testing

/// `lookup`, `explain` and `export`: answers from the registry, the rules and the articles.
@Suite struct RegistryCommandTests {
  static let registry = """
    %official @vu-thi-na Vũ Thị Na
    %  alias chị Na
    %  role 2010..2015 Bí thư Đảng ủy xã Mây
    %  role 2015.. Chủ tịch xã Mây
    %official @do-na Đỗ Na
    %official @do-na-2 Đỗ Ná
    %document #nq-77-2014 Nghị quyết về đường làng
    %  kind nghị quyết
    %  number 77-NQ/ĐU

    """

  private func folder() throws -> TemporaryFolder {
    try TemporaryFolder(["annotate.json": "{}", "registry/r.anno": Self.registry])
  }

  /// Calls of `lookup`, with how the answer begins and what it holds.
  static let questions: [(call: [String], start: String, part: String)] = [
    (["@vu-thi-na"], "Vũ Thị Na", "Chủ tịch xã Mây"),
    (["vu-thi-na"], "Vũ Thị Na", ""),
    (["Vũ Thị Na"], "Vũ Thị Na", ""),
    (["Vũ", "Thị", "Na"], "Vũ Thị Na", ""),
    (["vu thi na"], "Vũ Thị Na", ""),
    (["CHI NA"], "Vũ Thị Na", ""),
    (["thi na"], "Vũ Thị Na", ""),
    (["vu thi na", "--date", "2012-05"], "Vũ Thị Na", "On 2012-05"),
    (["nghi quyet 77-nq/đu"], "Nghị quyết về đường làng", ""),
    (["#nq-77-2014"], "Nghị quyết về đường làng", ""),
    (["do na"], "“do na” may be any of these 2:\n", "  @do-na-2  Đỗ Ná\n"),
    (["@vu-thi-na", "#nq-77-2014"], "Vũ Thị Na", "\nNghị quyết về đường làng"),
  ]

  @Test(arguments: questions)
  func lookupFinds(_ call: [String], _ start: String, _ part: String) throws {
    let run = try CommandRun(["lookup"] + call, in: folder())
    #expect(run.output.hasPrefix(start), "\(run.output)")
    #expect(part.isEmpty || run.output.contains(part), "\(run.output)")
    #expect(run.output.hasSuffix("\n") && !run.output.hasSuffix("\n\n"))
    #expect(run.error.isEmpty)
    #expect(run.status == 0)
  }

  @Test(arguments: [
    ("@vu-thi-ma", "annotate: Nothing in the registry is called “@vu-thi-ma”. Did you mean “@vu-thi-na”?\n"),
    ("Qqqqqq Xxxxxx", "annotate: Nothing in the registry is called “Qqqqqq Xxxxxx”.\n"),
    ("", "annotate: Nothing in the registry is called “”.\n"),
  ])
  func lookupFindsNothing(_ question: String, _ message: String) throws {
    let run = try CommandRun(["lookup", question], in: folder())
    #expect(run.error == message)
    #expect(run.output.isEmpty)
    #expect(run.status == 1)
  }

  @Test func lookupWritesTheBuiltInRegistry() throws {
    let folder = try folder()
    let cache = ["XDG_CACHE_HOME": folder.url.path + "/cache"]
    let run = try CommandRun(["lookup", "--file"], in: folder, environment: cache)
    let path = run.output.trimmingCharacters(in: .newlines)
    #expect(path.hasPrefix(folder.url.path + "/cache/"))
    let check = try CommandRun(["check", path], in: folder)
    #expect(check.status == 0, "\(check.output)")
  }

  @Test func explainTellsOfRules() throws {
    let folder = TemporaryFolder()
    let list = try CommandRun(["explain"], in: folder)
    #expect(list.output.contains("\nunclosed-span (error)\n    ") || list.output.hasPrefix("unclosed-span (error)\n"))
    for line in list.output.split(separator: "\n") where !line.hasPrefix(" ") {
      let rule = String(line.prefix { $0 != " " })
      let page = try CommandRun(["explain", rule], in: folder)
      #expect(page.output.hasPrefix(line + "\n\n"))
      #expect(page.output.contains("\nReported here:\n\n    "))
      #expect(page.status == 0)
    }
    let unknown = try CommandRun(["explain", "unclosed-spam", "stray-closer"], in: folder)
    #expect(unknown.error.hasPrefix("annotate: There is no rule “unclosed-spam”. Did you mean “unclosed-span”?"))
    #expect(unknown.output.contains("stray-closer (warning)\n"))
    #expect(unknown.status == 1)
  }

  @Test(arguments: [
    (["a.anno"], ["a.anno"], false, 0 as Int32), (["-"], ["-"], false, 0), (["b"], ["b/c.anno"], true, 0),
    (["a.anno", "b"], ["a.anno", "b/c.anno"], true, 0), (["--format", "json", "b", "nope"], ["b/c.anno"], true, 2),
    (["--format=json", "b", "b/c.anno", "-"], ["b/c.anno", "-"], true, 0),
  ])
  func exportWritesJSON(_ call: [String], _ names: [String], _ isList: Bool, _ status: Int32) throws {
    let folder = try TemporaryFolder(["a.anno": "Ông <@?|Lê>.\n", "b/c.anno": "Bà <@\n"])
    let run = try CommandRun(["export"] + call, in: folder, input: Data("Ông Lê.\n".utf8))
    let value = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    #expect((value is [Any]) == isList)
    let documents = (value as? [[String: Any]]) ?? [(value as? [String: Any]) ?? [:]]
    #expect(documents.map { $0["file"] as? String } == names)
    #expect(run.status == status)
  }
}
