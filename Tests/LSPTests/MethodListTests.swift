import JSON
import Support
import Testing

@testable import LSP

/// Three lists are one: what is advertised or registered, what the route table holds, and what these tests call.
@Suite struct MethodListTests {
  @Test func listsAreOne() throws {
    let lists = try MethodLists.current()
    #expect(lists.differences == [])
    #expect(lists.routed.count == Route.table.count, "A method is routed twice.")
  }

  /// What happens to a list, and what is said of it.
  static let slips: [(String, @Sendable (inout MethodLists) -> Void, String)] = [
    ("a route is missing", { $0.routed["textDocument/hover"] = nil }, "textDocument/hover is called, but not routed"),
    (
      "a capability has no route", { $0.routed["textDocument/hover"] = nil },
      "hoverProvider is advertised, but of no route"
    ),
    ("a route is not called", { $0.called.remove("exit") }, "exit is routed, but no test calls it"),
    (
      "a route is not advertised", { $0.advertised.remove("hoverProvider") },
      "hoverProvider is of a route, but not advertised"
    ),
    (
      "a capability is forgotten", { $0.routed["textDocument/hover"] = [] },
      "textDocument/hover is neither advertised nor registered"
    ),
    (
      "a notification is not registered", { $0.registered.remove("workspace/didChangeWatchedFiles") },
      "workspace/didChangeWatchedFiles is neither advertised nor registered"
    ),
    (
      "what is registered has no route", { $0.registered.insert("textDocument/moniker") },
      "textDocument/moniker is registered, but not routed"
    ),
    (
      "what is advertised is registered as well", { $0.registered.insert("textDocument/hover") },
      "textDocument/hover is registered, though it is advertised"
    ),
  ]

  @Test(arguments: slips.indices) func slipsAreSeen(index: Int) throws {
    let (slip, makeSlip, difference) = Self.slips[index]
    var lists = try MethodLists.current()
    makeSlip(&lists)
    #expect(lists.differences.contains(difference), "\(slip)")
  }
}

struct MethodLists {
  /// The methods, each with the capabilities by which it is advertised.
  var routed: [String: Set<String>]
  var advertised: Set<String>
  /// What a client is asked to send that can be asked for everything.
  var registered: Set<String>
  var called: Set<String>

  /// What every server takes.
  private static let base: Set<String> = [
    "$/cancelRequest", "$/setTrace", "exit", "initialize", "initialized", "shutdown", "window/workDoneProgress/cancel",
  ]

  static func current() throws -> MethodLists {
    let routed = Route.table.map { ($0.method, Set($0.capabilities.map { path($0.name, $0.member) })) }
    let (messages, _) = answers(to: [Client.initialize(everythingDynamic), Client.initialized])
    let capabilities = try #require(messages.first?["result"]?["capabilities"])
    let advertised = capabilities.members.filter { $0.key != "positionEncoding" }.flatMap { member in
      member.value.kind == .object ? member.value.members.map { path(member.key, $0.key) } : [member.key]
    }
    let registrations = messages.filter { $0["method"]?.string == "client/registerCapability" }
      .flatMap { $0["params"]?["registrations"].map { Array($0.elements) } ?? [] }
    return MethodLists(
      routed: Dictionary(routed) { $0.union($1) }, advertised: Set(advertised),
      registered: Set(registrations.compactMap { $0["method"]?.string }), called: try called())
  }

  var differences: [String] {
    let capabilities = routed.values.reduce(into: Set()) { $0.formUnion($1) }
    let silent = routed.filter { $0.value.isEmpty }.keys
    return Set(routed.keys).subtracting(called).map { "\($0) is routed, but no test calls it" }
      + called.subtracting(routed.keys).map { "\($0) is called, but not routed" }
      + advertised.subtracting(capabilities).map { "\($0) is advertised, but of no route" }
      + capabilities.subtracting(advertised).map { "\($0) is of a route, but not advertised" }
      + Set(silent).subtracting(Self.base).subtracting(registered).map { "\($0) is neither advertised nor registered" }
      + registered.subtracting(routed.keys).map { "\($0) is registered, but not routed" }
      + registered.intersection(routed.filter { !$0.value.isEmpty }.keys).map {
        "\($0) is registered, though it is advertised"
      }
  }

  private static func path(_ name: String, _ member: String?) -> String {
    [name, member].compactMap(\.self).joined(separator: ".")
  }

  /// The methods of the protocol that stand by themselves in quotation marks in these tests; progress is the server's.
  private static func called() throws -> Set<String> {
    let others = ["ProtocolMethods", "MethodListTests", "RecordedSessionTests"].map { "Tests/LSPTests/\($0).swift" }
    let tests = try PackageFiles.list("Tests/LSPTests", suffix: ".swift").filter { !others.contains($0) }
      .map(PackageFiles.string)
    let methods = ProtocolMethods.all.flatMap(\.methods).map(\.name)
    return Set(methods.filter { method in method != "$/progress" && tests.contains { $0.contains("\"\(method)\"") } })
  }

  /// The capabilities of a client that can be asked to send whatever there is.
  private static let everythingDynamic: String = {
    let sections = [
      "textDocument": ["synchronization", "callHierarchy", "typeHierarchy", "semanticTokens"],
      "workspace": ["fileOperations"], "notebookDocument": ["synchronization"],
    ]
    let members = sections.map { section, names in
      let methods = ProtocolMethods.all.flatMap(\.methods).map(\.name).filter { $0.hasPrefix(section + "/") }
      let all = names + methods.map { String($0.dropFirst(section.utf8.count + 1)) }.filter { !$0.contains("/") }
      return "\"\(section)\":{" + all.map { #""\#($0)":{"dynamicRegistration":true}"# }.joined(separator: ",") + "}"
    }
    return "{" + members.joined(separator: ",") + "}"
  }()
}
