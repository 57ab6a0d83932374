import Testing

@testable import Annotate

@Suite struct IndexTests {
  static let registry = """
    %official @a Tạ Hồng Anh
    %  alias Sáu Anh
    %organization &b Đảng ủy Khối
    %document #c Chỉ thị 03
    %  kind directive
    %  number 903-CT/ZZ
    %  issuer &b
    """
  static let articles = [
    "w/1.anno": """
    %official @z Trần Ví
    %speaker @z
    Có <@a|đồng chí ấy>, <@Tạ Hồng Anh>, <@Trần Ví> và <:“nói”>.
    """,
    "w/2.anno": "<@Tạ Hồng Anh> nói <:“theo <#Chỉ thị số 903-CT/ZZ>”> và <!to=&b due=2014|làm>.",
    "w/3.anno": "%speaker @z\n<@z|Ai>\n",
    "w/4.anno": "Không có gì.",
  ]

  static func workspace(_ registry: String = registry) -> Workspace {
    Workspace(root: "w", files: [("w/registry/r.anno", Array(registry.utf8))]).limited(by: Settings().ofUnopenedFiles)
  }

  static func facts(_ path: String, _ text: String, in workspace: Workspace = workspace()) -> FileFacts {
    FileFacts.make(Snapshot(Array(text.utf8), path: path, workspace: workspace))
  }

  static func index() -> Index {
    var index = Index()
    index.update(facts("w/registry/r.anno", registry))
    for (path, text) in articles.sorted(by: { $0.key < $1.key }) { index.update(facts(path, text)) }
    return index
  }

  static func text(_ path: String) -> [UInt8] { Array((articles[path] ?? registry).utf8) }

  static let uses: [(EntityIdentity, [String])] = [
    (
      EntityIdentity(reference: "@a", scope: .workspace("w")),
      [
        "1 mention a", "1 mention Tạ Hồng Anh", "2 mention Tạ Hồng Anh", "2 speaker <:",
        "2 directive <!to=&b due=2014|",
      ]
    ),
    (
      EntityIdentity(reference: "@z", scope: .article("w/1.anno")),
      ["1 speaker z", "1 mention Trần Ví", "1 speaker <:"]
    ),
    (EntityIdentity(reference: "@z", scope: .workspace("w")), []),
    (EntityIdentity(reference: "&b", scope: .workspace("w")), ["2 addressee b", "registry/r statement b"]),
    (EntityIdentity(reference: "#c", scope: .workspace("w")), ["2 citation Chỉ thị số 903-CT/ZZ"]),
    (EntityIdentity(reference: "#c", scope: .workspace("v")), []),
    (EntityIdentity(reference: "#c", scope: .builtin), []),
  ]

  @Test(arguments: uses)
  func findsReferencesByIdentity(entity: EntityIdentity, expected: [String]) {
    let found = Self.index().uses(of: entity).map { use in
      let words = String(decoding: Self.text(use.path)[use.range], as: UTF8.self)
      return "\(use.path.dropFirst(2).dropLast(5)) \(use.role) \(words)"
    }
    #expect(found == expected)
  }

  /// What was changed again and again is what was made at once.
  @Test func followsTheDifferenceOfOneFile() {
    var index = Self.index()
    for (path, _) in Self.articles { index.update(Self.facts(path, "<@a|B> <#c|D>\n%official @y Y\n")) }
    index.remove("w/2.anno")
    index.remove("w/2.anno")
    #expect(WorkspaceSymbol.symbols(matching: "@y", in: index, limit: 9).filter { $0.container == "@y" }.count == 3)
    for (path, text) in Self.articles { index.update(Self.facts(path, text)) }
    #expect(index.count == Self.articles.count + 1)
    #expect(WorkspaceSymbol.symbols(matching: "@y", in: index, limit: 9).allSatisfy { $0.container != "@y" })
    for (entity, _) in Self.uses { #expect(index.uses(of: entity) == Self.index().uses(of: entity)) }
  }

  @Test func findsWhereAnEntityIsDeclared() {
    let index = Self.index()
    func places(_ entity: EntityIdentity) -> [String] {
      index.declarations(of: entity).map { "\($0.path):\($0.line):\($0.column)" }
    }
    #expect(places(EntityIdentity(reference: "#c", scope: .workspace("w"))) == ["w/registry/r.anno:3:10"])
    #expect(places(EntityIdentity(reference: "@z", scope: .article("w/1.anno"))) == ["w/1.anno:0:10"])
    #expect(places(EntityIdentity(reference: "@z", scope: .workspace("w"))).isEmpty)
  }

  /// The new text of the registry, and the articles that it concerns.
  static let changes: [(String, [String])] = [
    (registry, []),
    (registry.replacing("Sáu Anh", with: "Bảy Anh"), ["1", "2", "3"]),
    ("%% a comment\n" + registry, []),
    (registry.replacing("903-CT/ZZ", with: "904-CT/ZZ"), ["2", "3"]),
    (registry + "\n%official @q Quý", ["3"]),
    (registry + "\n%official @z Quý", ["1", "3"]),
  ]

  @Test(arguments: changes)
  func knowsWhomARegistryConcerns(text: String, expected: [String]) {
    let difference = RegistryDifference(from: Self.workspace(), to: Self.workspace(text))
    let paths = Self.index().paths(concernedBy: difference).filter { !$0.contains("registry") }
    #expect(paths.map { $0.dropFirst(2).dropLast(5) }.sorted() == expected.map { $0[...] })
  }
}
