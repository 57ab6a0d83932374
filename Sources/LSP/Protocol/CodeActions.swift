import Annotate
import JSON

/// What can be done about a range of a document.
struct CodeActionParams: Parameters {
  let uri: DocumentURI
  let range: PositionRange
  /// The kinds that are wanted, each with those below it; nil for all.
  let only: [String]?
  /// Whether nobody asked: the client wants to know whether there is anything to be offered.
  let isAutomatic: Bool

  init(_ value: JSONValue?) throws(InvalidParameter) {
    uri = try value.required("textDocument", as: TextDocumentIdentifier.self).uri
    range = try value.required("range")
    let context = value[member: "context"]
    only = context[member: "only"]?.elements.compactMap(\.string)
    isAutomatic = context[member: "triggerKind"]?.int == 2
  }

  func wants(_ kind: Annotate.CodeAction.Kind) -> Bool { wants(kind.rawValue) }

  func wants(_ kind: String) -> Bool {
    guard let only else { return !isAutomatic || kind == Annotate.CodeAction.Kind.quickFix.rawValue }
    return only.contains { $0.isEmpty || kind == $0 || kind.hasPrefix($0 + ".") }
  }
}

/// An action as it was offered: enough to work it out again from the document, which is not left to the client's memory.
struct OfferedAction {
  let uri: DocumentURI
  let version: Int?
  /// In bytes of the document.
  let range: Range<Int>
  let kind: Annotate.CodeAction.Kind
  let title: String

  init(_ action: Annotate.CodeAction, in document: OpenDocument, _ range: Range<Int>) {
    uri = document.uri
    version = document.version
    self.range = range
    kind = action.kind
    title = action.title
  }

  /// Reads what `write` wrote; nil for anything else.
  init?(_ value: JSONValue?) {
    guard let uri = value[member: "uri"]?.string, let start = value[member: "start"]?.int,
      let end = value[member: "end"]?.int, start <= end, let title = value[member: "title"]?.string,
      let kind = value[member: "kind"]?.string.flatMap(Annotate.CodeAction.Kind.init)
    else { return nil }
    self.uri = DocumentURI(uri)
    version = value[member: "version"]?.int
    range = start..<end
    self.kind = kind
    self.title = title
  }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("uri")
      writer.value(uri.string)
      writer.key("version")
      if let version { writer.value(version) } else { writer.null() }
      writer.key("start")
      writer.value(range.lowerBound)
      writer.key("end")
      writer.value(range.upperBound)
      writer.key("kind")
      writer.value(kind.rawValue)
      writer.key("title")
      writer.value(title)
    }
  }

  /// The edit that the action is in the document as it is; nil where that has changed since, or is closed.
  func edit(_ session: Session) -> WorkspaceEdit? {
    guard let document = session.article(uri), document.version == version else { return nil }
    let actions = Annotate.CodeAction.actions(in: range, of: document.snapshot) { $0 == kind }
    return actions.first { $0.title == title }.flatMap { WorkspaceEdit($0.change, in: document, session) }
  }
}

/// An action that the client chose, as it was sent.
struct CodeActionResolveParams: Parameters {
  let action: JSONValue
  let offered: OfferedAction?

  init(_ value: JSONValue?) throws(InvalidParameter) {
    guard let value, value.kind == .object, value["title"]?.string != nil else {
      throw InvalidParameter("an action with a title")
    }
    action = value
    offered = OfferedAction(value["data"])
  }
}

struct ExecuteCommandParams: Parameters {
  let command: String
  let arguments: [JSONValue]

  init(_ value: JSONValue?) throws(InvalidParameter) {
    guard let command = value[member: "command"]?.string else { throw InvalidParameter("a string").inside("command") }
    self.command = command
    arguments = value[member: "arguments"]?.elements.map { $0 } ?? []
  }
}
