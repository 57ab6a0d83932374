import Foundation
import Support
import Testing

@testable import LSP

/// docs/protocol.md: the table of all methods of the protocol that a client can call. What each does here is what its
/// handler says of itself.
@Suite struct ProtocolDocumentTests {
  private static let path = "docs/protocol.md"
  private static let start = "<!-- What follows is made from the route table: ANNOTATE_REWRITE=1 swift test. -->\n"

  @Test func saysWhatEachMethodDoes() throws {
    let document = try PackageFiles.string(Self.path)
    let parts = document.components(separatedBy: Self.start)
    try #require(parts.count == 2, "\(Self.path) lacks the line: \(Self.start)")
    let expected = parts[0] + Self.start + (try Self.tables())
    if PackageFiles.isRewriting {
      try Data(expected.utf8).write(to: PackageFiles.root.appendingPathComponent(Self.path))
    }
    #expect(try PackageFiles.string(Self.path) == expected, "Run the tests with ANNOTATE_REWRITE=1.")
  }

  @Test func leavesOutWhatIsNotRouted() {
    let methods = ProtocolMethods.all.flatMap(\.methods)
    #expect(Set(methods.map(\.name)).count == methods.count)
    let routed = Set(Route.table.map(\.method))
    #expect(routed.subtracting(methods.map(\.name)).isEmpty)
    #expect(methods.filter { $0.leftOut != nil && routed.contains($0.name) }.map(\.name) == [])
  }

  @Test(.enabled(if: MetaModel.shared != nil, "The protocol's model is missing."))
  func knowsEachMethod() throws {
    let model = try #require(MetaModel.shared)
    #expect(Set(ProtocolMethods.all.flatMap { $0.methods.map(\.name) }) == model.methodsOfClients)
  }

  private static func tables() throws -> String {
    let descriptions = try HandlerDescriptions()
    return try ProtocolMethods.all.map { area, methods in
      let rows = try methods.map { method in
        guard let route = Route.named(method.name) else {
          return "| `\(method.name)` | \(method.meaning) | – \(method.leftOut ?? "Not answered.") | |"
        }
        let capabilities = route.capabilities.map { capability in
          "`" + [capability.name, capability.member].compactMap(\.self).joined(separator: ".") + "`"
        }
        let description = try #require(
          descriptions.description(of: method.name), "The handler of \(method.name) says nothing of itself.")
        return "| `\(method.name)` | \(method.meaning) | \(description) | \(capabilities.joined(separator: ", ")) |"
      }
      return "\n## \(area)\n\n| method | the client says | here | advertised as |\n| --- | --- | --- | --- |\n"
        + rows.joined(separator: "\n") + "\n"
    }.joined()
  }
}

/// What the handlers in the sources say of themselves.
private struct HandlerDescriptions {
  private let table: String
  private let sources: [String]

  init() throws {
    table = try PackageFiles.list("Sources/LSP/Server", suffix: ".swift").filter { $0.contains("RouteTable") }
      .map(PackageFiles.string).joined()
    sources = try PackageFiles.list("Sources/LSP/Handlers", suffix: ".swift").map(PackageFiles.string)
  }

  /// What the function says that sees to a method, or the type that it is in.
  func description(of method: String) -> String? {
    guard let start = table.range(of: "\"\(method)\",")?.upperBound else { return nil }
    let words = table[start...].drop(while: \.isWhitespace).prefix { $0.isLetter || $0.isNumber || $0 == "." }
      .split(separator: ".")
    guard words.count == 2, let source = sources.first(where: { $0.contains("enum \(words[0]) ") }) else { return nil }
    return comment(above: "  static func \(words[1])(", in: source) ?? comment(above: "enum \(words[0]) ", in: source)
  }

  private func comment(above declaration: String, in source: String) -> String? {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    guard let end = lines.firstIndex(where: { $0.hasPrefix(declaration) }) else { return nil }
    let comment = lines[..<end].reversed().prefix { $0.drop(while: \.isWhitespace).hasPrefix("///") }.reversed()
    guard !comment.isEmpty else { return nil }
    return comment.map { $0.drop(while: \.isWhitespace).dropFirst(3).trimmingCharacters(in: .whitespaces) }
      .joined(separator: " ").replacingOccurrences(of: "|", with: "\\|")
  }
}
