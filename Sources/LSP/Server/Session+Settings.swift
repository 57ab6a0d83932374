import Annotate
import JSON

extension Session {
  /// Asks the client for its settings, where it can be asked.
  mutating func askForSettings() {
    guard client.hasConfiguration else { return }
    outbox.ask("workspace/configuration") { params in
      params.object { params in
        params.key("items")
        params.array { items in
          items.object { item in
            item.key("section")
            item.value("annotate")
          }
        }
      }
    } then: { result, session in
      // A client that cannot tell has said nothing.
      if let settings = result?[0] { session.take(settings: settings) }
    }
  }

  /// Takes the client's settings in the place of those that it had; what is wrong with them it is told once.
  mutating func take(settings: JSONValue?) {
    let settings = settings.flatMap(Self.copy)
    guard settings.map(Self.text) != workspaces.settings.map(Self.text) else { return }
    workspaces.settings = settings
    var configuration = Configuration()
    for problem in configuration.take(settings: settings) where toldProblems.insert(problem).inserted {
      outbox.tell("window/showMessage") { ShowMessage.write("annotate, in the editor's settings: " + problem, to: &$0) }
    }
    reloadWorkspaces()
  }

  /// Tells of the mistakes in configurations that are not open, after workspaces were loaded.
  mutating func publishConfigurations() {
    guard workspaces.takeUnannounced() else { return }
    let wrong = workspaces.wrongConfigurations.map { DocumentURI(path: $0) }
    let openPaths = Set(documents.values.compactMap(\.path))
    for uri in wrong + toldConfigurations.subtracting(wrong).sorted(by: { $0.string < $1.string }) {
      if uri.path.map(openPaths.contains) != true { publishLater(uri) }
    }
  }

  /// The settings by themselves, without the message that they came in; nothing where there are none.
  private static func copy(_ settings: JSONValue) -> JSONValue? {
    guard !settings.isNull, settings.kind != .object || settings.count > 0 else { return nil }
    return try? JSONValue.parse(text(settings))
  }

  private static func text(_ value: JSONValue) -> [UInt8] {
    var writer = JSONWriter()
    writer.raw(value)
    return writer.bytes
  }
}
