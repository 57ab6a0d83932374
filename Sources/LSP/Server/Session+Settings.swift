import Annotate
import JSON

extension Session {
  /// Asks the client for its settings, where it can be asked: for all, and for each of its folders.
  mutating func askForSettings() {
    guard client.hasConfiguration else { return }
    let folders = workspaces.folders
    outbox.ask("workspace/configuration") { params in
      params.object { params in
        params.key("items")
        params.array { items in
          for folder in [nil] + folders {
            items.object { item in
              if let folder {
                item.key("scopeUri")
                item.value(DocumentURI(path: folder).string)
              }
              item.key("section")
              item.value("annotate")
            }
          }
        }
      }
    } then: { result, session in
      // A client that cannot tell has said nothing.
      guard let result, result.kind == .array else { return }
      var settings = session.workspaces.settings
      let texts = result.elements.map(Self.text)
      settings.general = texts.first ?? nil
      settings.byFolder = Dictionary(zip(folders, texts.dropFirst())) { $1 }.compactMapValues(\.self)
      session.take(settings)
    }
  }

  /// Takes settings that the client sends by itself in the place of those that it sent before.
  mutating func take(settings: JSONValue?) {
    var new = workspaces.settings
    new.general = settings.flatMap(Self.text)
    take(new)
  }

  /// Takes what the client started with, which its other settings go over.
  mutating func take(options: JSONValue?) {
    guard let options, !Self.isEmpty(options) else { return }
    var writer = JSONWriter()
    if options.kind == .object {
      writer.object { writer in
        for member in options.members where member.key != InitializeParams.encodingOption {
          writer.key(member.key)
          writer.raw(member.value)
        }
      }
    } else {
      writer.raw(options)
    }
    workspaces.settings.initial = writer.bytes
    tellOfProblems()
  }

  /// Takes the client's settings in the place of those that it had.
  private mutating func take(_ settings: Settings) {
    guard settings != workspaces.settings else { return }
    let changesFiles = settings.changesFiles(from: workspaces.settings)
    workspaces.settings = settings
    tellOfProblems()
    reloadWorkspaces()
    if changesFiles { readEverything() }
    refreshing.areOthersOutdated = true
    askAgain(isTyping: false)
  }

  /// Tells what is wrong with the settings, once.
  private mutating func tellOfProblems() {
    for problem in workspaces.settings.problems where toldProblems.insert(problem).inserted {
      outbox.tell("window/showMessage") { ShowMessage.write("annotate, in the editor's settings: " + problem, to: &$0) }
    }
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
  private static func text(_ settings: JSONValue) -> [UInt8]? {
    guard !isEmpty(settings) else { return nil }
    var writer = JSONWriter()
    writer.raw(settings)
    return writer.bytes
  }

  /// Whether settings say nothing; of some clients no settings are an empty list.
  private static func isEmpty(_ settings: JSONValue) -> Bool {
    settings.isNull || [.object, .array].contains(settings.kind) && settings.count == 0
  }
}
