import Testing

@testable import Annotate

@Suite struct WorkspaceSymbolTests {
  static let articles = [
    "w/xa/hop.anno": "%title Tạ Hồng Anh thăm xã\n%official @z Trần Ví\n%  role 2010.. Chủ nhiệm quầy thử\n",
    "w/2.anno": "Không có gì.",
  ]

  static func index() -> Index {
    var index = Index()
    index.update(IndexTests.facts("w/registry/r.anno", IndexTests.registry + "\n%  title Về việc thử\n"))
    for (path, text) in articles.sorted(by: { $0.key < $1.key }) { index.update(IndexTests.facts(path, text)) }
    return index
  }

  /// What is found in files.
  static let queries: [(String, [String])] = [
    ("ta hong anh", ["@a", "hop.anno"]), ("Tạ Hồng Anh thăm xã", ["hop.anno"]), ("sau anh", ["@a"]),
    ("anh hong", []), ("tha", ["@a", "hop.anno"]), ("tv", ["@z"]), ("903-ct/zz", ["#c"]), ("@a", ["@a"]), ("&a", []),
    ("&b", ["&b"]), ("tran vi", ["@z"]), ("dang uy kho", ["&b"]), ("đảng uỷ khối", ["&b"]), ("ve viec thu", ["#c"]),
    ("quay thu", ["@z"]), ("", ["@a", "&b", "#c", "@z"]), ("#", ["#c"]), ("!", []), ("\u{0}", []),
  ]

  @Test(arguments: queries)
  func findsWhatIsInFiles(query: String, expected: [String]) {
    let found = WorkspaceSymbol.symbols(matching: query, in: Self.index(), limit: 256)
      .filter { if case .file = $0.location { true } else { false } }
    #expect(Set(found.map(\.container)) == Set(expected))
    for symbol in found {
      guard case .file(let path, let line, let column, let length) = symbol.location else { continue }
      let text = Self.articles[path] ?? IndexTests.registry
      let bytes = Array(text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)[line])
      let words = String(decoding: bytes[column..<column + length], as: UTF8.self)
      #expect(words == (symbol.container.hasSuffix(".anno") ? "" : symbol.container))
      #expect(WorkspaceSymbol.symbol(symbol.container, at: path, in: Self.index())?.name == symbol.name)
    }
  }

  static let orders: [(query: String, expected: [String])] = [
    ("son", ["Sơn", "Sơn Ca", "Sơn Cước", "Ca Sơn", "Sương Ông Nghị"]), ("sơn c", ["Sơn Ca", "Sơn Cước"]),
    ("Sơn Cước", ["Sơn Cước"]), ("ngoc an", ["Ngọc An", "Ngóc An"]), ("ngóc a", ["Ngóc An", "Ngọc An"]),
  ]

  @Test(arguments: orders)
  func putsTheBestFirst(query: String, expected: [String]) {
    var index = Index()
    let names = ["Ca Sơn", "Sơn Ca", "Sơn", "Sương Ông Nghị", "Sơn Cước", "Ngọc An", "Ngóc An"]
    let text = names.enumerated().map { "%official @p\($0.offset) \($0.element)\n" }.joined()
    index.update(IndexTests.facts("w/1.anno", text))
    func found(limit: Int) -> [WorkspaceSymbol] {
      WorkspaceSymbol.symbols(matching: query, in: index, limit: limit)
    }
    #expect(found(limit: 256).filter { $0.container.hasPrefix("@p") }.map(\.name) == expected)
    #expect(found(limit: 1).map(\.name) == [expected[0]])
  }

  @Test func findsWhatIsBuiltIn() throws {
    let found = WorkspaceSymbol.symbols(matching: "bo chinh tri", in: Self.index(), limit: 10)
    let first = try #require(found.first)
    #expect(first.container == "&bo-chinh-tri")
    guard case .builtin(let range) = first.location else {
      Issue.record("It is built in.")
      return
    }
    #expect(String(decoding: BuiltinRegistry.bytes[range], as: UTF8.self) == "&bo-chinh-tri")
    #expect(WorkspaceSymbol.symbols(matching: "", in: Index(), limit: 10).isEmpty)
  }
}
