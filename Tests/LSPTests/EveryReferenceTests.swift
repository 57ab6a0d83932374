import Annotate
import Foundation
import JSON
import Support
import Testing

@testable import LSP

/// The examples, and the real articles where they are there: every reference hovers and leads to its declaration, and
/// every range lies in its document.
@Suite struct EveryReferenceTests {
  static let files: [String] = {
    let articles = PackageFiles.realArticles
    if articles == nil { print("Only the examples are tested: the folder of real articles is missing.") }
    let names = articles.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0.path) } ?? []
    return PackageFiles.list("examples", suffix: ".anno").map { PackageFiles.root.appending(path: $0).path }
      + names.filter { $0.hasSuffix(".anno") }.sorted().compactMap { articles?.appending(path: $0).path }
  }()

  @Test(arguments: files)
  func hoversAndLeadsToItsDeclaration(file: String) throws {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    var session = try openedSession(file, text, .utf16)
    session.client.definitionHasLinks = true
    let isBroken = file.contains("/broken/")
    var seen: Set<[Unicode.Scalar]> = []
    for (line, scalars) in NaiveText(text).lines.enumerated() {
      for index in scalars.indices.dropLast(2)
      where scalars[index] == "<" && "@&#".unicodeScalars.contains(scalars[index + 1]) {
        let isEscaped = index > 0 && scalars[index - 1] == "\\"
        if isEscaped || isBroken || "?*".unicodeScalars.contains(scalars[index + 2]) { continue }
        guard seen.insert(Array(scalars[index...].prefix(24))).inserted else { continue }
        let column = NaiveText.width(Array(scalars[...(index + 1)]), .utf16)
        let place = Client.position(line, column, uri: DocumentURI(path: file).string)
        let hover = try session.answer("textDocument/hover", place)
        #expect(hover["contents"]?["value"]?.string?.isEmpty == false, "\(file):\(line + 1):\(index + 1)")
        let targets = try session.answer("textDocument/definition", place)
        #expect(targets.count > 0, "\(file):\(line + 1):\(index + 1)")
      }
    }
  }

  @Test(arguments: files, ColumnUnit.allCases)
  func staysInsideTheDocument(file: String, encoding: ColumnUnit) throws {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    var session = try openedSession(file, text, encoding)
    let widths = NaiveText(text).lines.map { NaiveText.width($0, encoding) }
    let uri = DocumentURI(path: file).string
    func check(_ value: JSONValue, line: Int) {
      for range in ranges(in: value) where !isInside(range, widths) {
        Issue.record("\(file):\(line): \(summary(range))")
      }
    }
    for (line, width) in widths.enumerated() {
      for column in stride(from: 0, through: width, by: 29) {
        let place = Client.position(line, column, uri: uri)
        for method in ["hover", "definition", "declaration", "documentHighlight", "linkedEditingRange", "completion"] {
          let answer = try session.answer("textDocument/\(method)", place)
          // A definition may be in another document.
          if method != "definition" { check(answer, line: line) }
        }
        for method in [
          "references", "typeDefinition", "implementation", "prepareCallHierarchy", "prepareTypeHierarchy",
        ] {
          let answer = try session.answer("textDocument/\(method)", place)
          for item in answer.elements where item["uri"]?.string == uri { check(item, line: line) }
        }
      }
    }
    for method in ["documentSymbol", "foldingRange", "documentLink", "codeLens"] {
      check(try session.answer("textDocument/\(method)", Client.document(uri)), line: 0)
    }
    let tokens = try session.answer("textDocument/semanticTokens/full", Client.document(uri))["data"]
    #expect(areInside(tokens?.elements.compactMap(\.int) ?? [], widths), "\(file): tokens")
    let positions = widths.enumerated().map { #"{"line":\#($0.offset),"character":\#($0.element / 2)}"# }
    let selections = try session.answer(
      "textDocument/selectionRange",
      #"{"textDocument":{"uri":"\#(uri)"},"positions":[\#(positions.joined(separator: ","))]}"#)
    #expect(selections.count == widths.count)
    for (line, selection) in selections.elements.enumerated() { check(selection, line: line) }
    var diagnostics = JSONWriter()
    _ = PublishDiagnostics.write(DocumentURI(uri), &session, &diagnostics)
    check(try JSONValue.parse(diagnostics.bytes), line: 0)
  }

  private func openedSession(_ file: String, _ text: String, _ encoding: ColumnUnit) throws -> Session {
    var session = Session(serverVersion: "test", parentWatch: ParentWatch(every: .seconds(3)) {})
    session.phase = .running
    session.encoding = encoding
    session.client.diagnostics.hasData = true
    try session.receive(Client.open(text, uri: DocumentURI(path: file).string))
    session.refreshIndex()
    return session
  }

  /// All values with a start and an end in what may be nested.
  private func ranges(in value: JSONValue) -> [JSONValue] {
    if value["start"]?["line"] != nil { return [value] }
    if let line = value["startLine"], let end = value["endLine"] {
      let places = [(line, value["startCharacter"]), (end, value["endCharacter"])].map { line, column in
        #"{"line":\#(text(line)),"character":\#(column.map(text) ?? "0")}"#
      }
      return [try? JSONValue.parse(Array(#"{"start":\#(places[0]),"end":\#(places[1])}"#.utf8))].compactMap(\.self)
    }
    return value.elements.flatMap(ranges) + value.members.flatMap { ranges(in: $0.value) }
  }

  private func isInside(_ range: JSONValue, _ widths: [Int]) -> Bool {
    ["start", "end"].allSatisfy { key in
      guard let line = range[key]?["line"]?.int, let column = range[key]?["character"]?.int else { return false }
      return widths.indices.contains(line) && 0...widths[line] ~= column
    }
  }

  /// Whether tokens are in order, each on its line and none over another.
  private func areInside(_ data: [Int], _ widths: [Int]) -> Bool {
    var line = 0
    var column = 0
    var end = 0
    for token in stride(from: 0, to: data.count, by: 5) {
      column = data[token] == 0 ? column + data[token + 1] : data[token + 1]
      line += data[token]
      guard widths.indices.contains(line), data[token] > 0 || column >= end else { return false }
      end = column + data[token + 2]
      guard data[token + 2] > 0, end <= widths[line] else { return false }
    }
    return true
  }
}
