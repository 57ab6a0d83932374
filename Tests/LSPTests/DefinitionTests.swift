import Annotate
import Foundation
import JSON
import Testing

@testable import LSP

@Suite struct DefinitionTests {
  @Test(arguments: ColumnUnit.allCases)
  func leadsToTheDeclaration(encoding: ColumnUnit) throws {
    let article = HoverTests.article
    let options = #"{"positionEncoding":"\#(encoding.rawValue)"}"#
    for hasLinks in [false, true] {
      let (messages, _) = answers(to: [
        Client.initialize(#"{"textDocument":{"definition":{"linkSupport":\#(hasLinks)}}}"#, options: options),
        Client.open(article.text), Client.request(1, "textDocument/definition", article.at(4, encoding)),
        Client.request(2, "textDocument/definition", article.at(8, encoding)),
      ])
      let target = try #require(messages[1]["result"]?[0])
      #expect((hasLinks ? target["targetUri"] : target["uri"])?.string == Client.uri)
      let selection = hasLinks ? target["targetSelectionRange"] : target["range"]
      #expect(place(selection) == article.range(1, 2, encoding))
      if hasLinks { #expect(place(target["originSelectionRange"]) == article.range(3, 6, encoding)) }
      #expect(messages[2]["result"]?.isNull == true)
    }
  }

  /// From an article to a registry file of its workspace, whose name is not plain, and to the built-in registry.
  @Test func leadsToOtherFiles() throws {
    let folder = try TemporaryWorkspace()
    let file = try folder.write("registry/người.anno", "%% 😀\n%official @tran-van-vi Trần Văn Ví\n")
    let article = DocumentURI(path: folder.path("a.anno")).string
    let text = "<@tran-van-vi|Ví>, <@le-hong-anh|Anh>"
    func targets(_ first: [String]) throws -> [JSONValue] {
      let (messages, _) = answers(
        to: first + [
          Client.open(text, uri: article),
          Client.request(1, "textDocument/definition", Client.position(0, 3, uri: article)),
          Client.request(2, "textDocument/definition", Client.position(0, 22, uri: article)),
        ])
      return try [1, 2].map { id in
        try #require(messages.first { $0["id"]?.int == id && $0["result"] != nil }?["result"]?[0])
      }
    }
    let closed = try targets([Client.initialize()])
    #expect(closed[0]["uri"]?.string.flatMap { DocumentURI($0).path } == file)
    #expect(closed[0]["uri"]?.string?.hasSuffix("/registry/ng%C6%B0%E1%BB%9Di.anno") == true)
    #expect(place(closed[0]["range"]) == "1:10-1:22")
    let builtin = try #require(closed[1]["uri"]?.string.flatMap { DocumentURI($0).path })
    let lines = try String(contentsOfFile: builtin, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(closed[1]["range"]?["start"]?["line"]?.int)
    #expect(lines[line].hasPrefix("%official @le-hong-anh "))
    // What the client has open it is told by the name that it uses itself.
    let odd = "file://localhost" + file
    let open = try targets([Client.initialize(), Client.open("%% 😀\n%official @tran-van-vi Trần Văn Ví\n", uri: odd)])
    #expect(open[0]["uri"]?.string == odd)
  }
}

/// A folder with `annotate.json`, removed at the end of the test. The built-in registry is written to another one.
final class TemporaryWorkspace {
  private let folder: URL

  init(configuration: String = "{}") throws {
    // The name of a temporary folder may go through links; the server is to see the one that the test does.
    folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().appending(path: UUID().uuidString)
    setenv("XDG_CACHE_HOME", FileManager.default.temporaryDirectory.appending(path: "annotate-tests").path, 1)
    _ = try write("annotate.json", configuration)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String) -> String { folder.appending(path: name).path }

  /// Writes a file and returns its path.
  func write(_ name: String, _ text: String) throws -> String {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path
  }
}
