import JSON

extension ClientCapabilities {
  /// What the client can do with the files of its folders.
  struct Files: Sendable {
    var showsProgress = false
    var canWatch = false
    var resolvesSymbols = false
    /// Whether it can be asked to ask for lenses again.
    var refreshesLenses = false

    init() {}

    init(_ value: JSONValue?) {
      func isTrue(_ value: JSONValue?, _ key: String) -> Bool { value[member: key]?.bool == true }
      showsProgress = isTrue(value[member: "window"], "workDoneProgress")
      let workspace = value[member: "workspace"]
      canWatch = isTrue(workspace[member: "didChangeWatchedFiles"], "dynamicRegistration")
      refreshesLenses = isTrue(workspace[member: "codeLens"], "refreshSupport")
      let properties = workspace[member: "symbol"][member: "resolveSupport"][member: "properties"]
      resolvesSymbols = properties?.elements.contains { $0.stringEquals("location.range") } == true
    }
  }
}
