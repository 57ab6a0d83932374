import Testing

@testable import Annotate

@Suite struct HierarchyTests {
  static let registry = """
    %official @a Tạ Hồng Anh
    %organization &b Đảng ủy Khối
    %  parent &bo-chinh-tri
    %organization &b1 Chi bộ Một
    %  parent &b
    %document #c Chỉ thị Một
    %document #d Chỉ thị Hai
    %  replaces #c
    %  amends #c
    %document #e Chỉ thị Ba
    %  amends #d
    %  amends #c

    """
  static let articles = [
    "w/1.anno": """
    %title Bài một
    %official @z Trần Ví
    %document #x Công văn lạ
    % amends #c

    Có <#c|một>, <@a|đồng chí ấy> nói <:“<#Chỉ thị Một> và <#d|nọ> <~xem <#e|kia>>”>, rồi <#c|lại>.
    %speaker @z
    Vẫn <#c|nó>, <~cười <#d|ấy>> <!a to=&b|đọc <#x|đơn>>.
    %speaker Người lạ
    Không <#d|phải>.
    """,
    "w/2.anno": "<@a|Anh> nói <:theo <#c|đó> và <#c|đó>> mà <:#e|thì <#d|sau>>.",
    "w/3.anno": "<@?|Ai> nói <:?|về <#d|đó>>.",
  ]

  static func index() -> Index {
    var index = Index()
    let workspace = IndexTests.workspace(registry)
    index.update(IndexTests.facts("w/registry/r.anno", registry, in: workspace))
    for (path, text) in articles { index.update(IndexTests.facts(path, text, in: workspace)) }
    return index
  }

  static func entity(_ reference: String, in path: String? = nil) -> EntityIdentity {
    EntityIdentity(reference: reference, scope: path.map { .article($0) } ?? .workspace("w"))
  }

  static func text(_ file: DeclarationFile) -> [UInt8] {
    switch file {
    case .path(let path): Array((articles[path] ?? registry).utf8)
    case .builtin: BuiltinRegistry.bytes
    case .this: []
    }
  }

  static func words(_ range: Range<Int>, _ file: DeclarationFile) -> String {
    let text = text(file)
    return String(decoding: text[range.clamped(to: 0..<text.count)], as: UTF8.self)
  }

  static func shown(_ item: HierarchyItem) -> String {
    let file = if case .path(let path) = item.file { path } else { "built in" }
    if let range = item.range { #expect(range.clamped(to: item.selection) == item.selection) }
    return "\(item.name) (\(item.detail ?? "-")) \(file): \(words(item.selection, item.file))"
  }

  static let callers: [(String, [String])] = [
    (
      "#c",
      [
        "Bài một (1.anno) w/1.anno: Bài một [c, c]", "Tạ Hồng Anh (Bài một) w/1.anno: <: [Chỉ thị Một]",
        "Trần Ví (Bài một) w/1.anno: z [c]", "Tạ Hồng Anh (2.anno) w/2.anno: <: [c, c]",
      ]
    ),
    (
      "#d",
      [
        "Tạ Hồng Anh (Bài một) w/1.anno: <: [d]", "Bài một (1.anno) w/1.anno: Bài một [d, d]",
        "Chỉ thị Ba (2.anno) w/2.anno: e [d]", "3.anno (-) w/3.anno:  [d]",
      ]
    ),
    ("#e", ["Bài một (1.anno) w/1.anno: Bài một [e]"]), ("@a", []), ("&b", []), ("#khong", []),
  ]

  @Test(arguments: callers)
  func findsWhoCites(reference: String, expected: [String]) {
    let calls = CallHierarchy.incoming(to: .entity(Self.entity(reference)), KnownEntities(Self.index()))
    let shown = calls.map { call in
      let ranges = call.ranges.map { Self.words($0, call.item.file) }.joined(separator: ", ")
      return Self.shown(call.item) + " [\(ranges)]"
    }
    #expect(shown == expected)
  }

  static let cited: [(HierarchyItem.Subject, String, [String])] = [
    (.entity(entity("@a")), "w/1.anno", ["Chỉ thị Một [Chỉ thị Một]", "Chỉ thị Hai [d]", "Công văn lạ [x]"]),
    (.entity(entity("@a")), "w/2.anno", ["Chỉ thị Một [c, c]", "Chỉ thị Hai []", "Công văn lạ []"]),
    (.entity(entity("@z", in: "w/1.anno")), "w/1.anno", ["Chỉ thị Một [c]"]),
    (.entity(entity("@z")), "w/1.anno", []), (.entity(entity("#e")), "w/2.anno", ["Chỉ thị Hai [d]"]),
    (.article("w/3.anno"), "w/3.anno", ["Chỉ thị Hai [d]"]), (.article("w/none"), "w/none", []),
    (
      .article("w/1.anno"), "w/1.anno",
      ["Chỉ thị Một [c, Chỉ thị Một, c, c]", "Chỉ thị Hai [d, d, d]", "Chỉ thị Ba [e]", "Công văn lạ [x]"]
    ),
  ]

  @Test(arguments: cited)
  func findsWhatIsCited(subject: HierarchyItem.Subject, path: String, expected: [String]) {
    let calls = CallHierarchy.outgoing(from: subject, inFile: path, KnownEntities(Self.index()))
    let shown = calls.map { call in
      let ranges = call.ranges.map { Self.words($0, .path(path)) }.joined(separator: ", ")
      return "\(call.item.name) [\(ranges)]"
    }
    #expect(shown == expected)
  }

  /// Words of an article, how many bytes into them, and the items there.
  static let places: [(String, Int, [String])] = [
    ("<@a|đồng", 2, ["Tạ Hồng Anh (Bài một) w/1.anno: <:"]), ("<#c|một", 2, ["Chỉ thị Một (#c) w/registry/r.anno: #c"]),
    ("%title", 3, ["Bài một (1.anno) w/1.anno: Bài một"]), ("Bài", 1, ["Bài một (1.anno) w/1.anno: Bài một"]),
    ("%official @z", 11, ["Trần Ví (Bài một) w/1.anno: z"]), ("Vẫn", 1, []),
    ("to=&b", 4, ["Đảng ủy Khối (&b) w/registry/r.anno: &b"]),
  ]

  @Test(arguments: places)
  func findsWhatStandsThere(words: String, inside: Int, expected: [String]) throws {
    let text = try #require(Self.articles["w/1.anno"])
    let snapshot = Snapshot(Array(text.utf8), path: "w/1.anno", workspace: IndexTests.workspace(Self.registry))
    let offset = try #require(text.utf8Offset(of: words)) + inside
    let known = KnownEntities(Self.index(), workspaces: ["w": snapshot.workspace])
    let items = CallHierarchy.items(at: offset, in: snapshot, path: "w/1.anno", known)
    #expect(items.map(Self.shown) == expected)
    let types = TypeHierarchy.items(at: offset, in: snapshot, path: "w/1.anno")
    #expect(types.map(Self.shown) == expected.filter { $0.contains("(#") || $0.contains("(&") })
    // Where nothing is known of the registry's file, the workspace still knows it.
    var index = Self.index()
    index.remove("w/registry/r.anno")
    for case .entity(let entity) in items.map(\.subject) {
      let found = KnownEntities(index, workspaces: ["w": snapshot.workspace]).item(entity)
      #expect(found?.name == known.item(entity)?.name)
    }
  }

  static let types: [(EntityIdentity, above: [String], below: [String])] = [
    (entity("&b"), ["&bo-chinh-tri"], ["&b1"]), (entity("&b1"), ["&b"], []),
    (EntityIdentity(reference: "&bo-chinh-tri", scope: .builtin), ["&bch-trung-uong"], ["&b"]),
    (entity("#c"), [], ["amends it, #x", "replaces it, amends it, #d", "amends it, #e"]),
    (entity("#d"), ["replaced, amended, #c"], ["amends it, #e"]), (entity("#e"), ["amended, #d", "amended, #c"], []),
    (entity("#x", in: "w/1.anno"), ["amended, #c"], []), (entity("@a"), [], []), (entity("#khong"), [], []),
  ]

  @Test(arguments: types)
  func findsWhatComesFromWhat(entity: EntityIdentity, above: [String], below: [String]) {
    let known = KnownEntities(Self.index())
    let supertypes = TypeHierarchy.supertypes(of: entity, known)
    #expect(supertypes.map(\.detail) == above)
    #expect(TypeHierarchy.subtypes(of: entity, known).map(\.detail) == below)
    for item in supertypes {
      #expect(Self.words(item.selection, item.file) == item.detail?.split(separator: " ").last.map(String.init))
      // Whoever goes up can go down again.
      guard case .entity(let other) = item.subject else { continue }
      let below = TypeHierarchy.subtypes(of: other, known).map(\.subject)
      #expect(below.contains(.entity(entity)))
    }
  }
}

extension String {
  /// The bytes before the first place of some words.
  fileprivate func utf8Offset(of words: String) -> Int? {
    let (all, wanted) = (Array(utf8), Array(words.utf8))
    return all.indices.first { all[$0...].starts(with: wanted) }
  }
}
