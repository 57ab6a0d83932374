import Annotate
import JSON

/// Shows an article's text without its markup: as a document of the server's own, or from a file in the cache for a client
/// that knows no such documents.
enum ShowStripped {
  static let command = "annotate.showStripped"
  /// The kind of the action that offers it.
  static let kind = "source.stripped.annotate"
  private static let title = "Show the text without its markup"

  /// Asks the client to show it, if it can be asked; the result is what it is to show.
  static func answer(
    _ params: ExecuteCommandParams, session: inout Session, result: inout JSONWriter
  ) throws(ResponseError) {
    guard let source = params.arguments.first?.string.map({ DocumentURI($0) }) else {
      throw ResponseError(.invalidParams, "\(command) takes the URI of an article.")
    }
    let text = try session.strippedText(of: source)
    var shown = VirtualDocument.stripped(source).uri
    if !session.client.showing.hasContents {
      do {
        let name = VirtualDocument.name(of: source)
        shown = DocumentURI(path: try StrippedTextFile.path(text, named: name, of: source.string))
      } catch {
        let failure = error as CacheFile.Failure
        throw ResponseError(.requestFailed, "The text cannot be written to \(failure.path): \(failure.reason).")
      }
    }
    if session.client.showing.canBeAsked {
      session.outbox.ask("window/showDocument") { params in
        params.object { params in
          params.key("uri")
          params.value(shown.string)
          params.key("takeFocus")
          params.value(true)
        }
      }
    }
    result.value(shown.string)
  }

  /// Writes an action, or a command, for a client that can be asked to show what it leads to.
  static func offer(_ document: OpenDocument, _ client: ClientCapabilities, _ result: inout JSONWriter) {
    guard client.showing.canBeAsked else { return }
    guard client.actions.areLiterals else { return writeCommand(document.uri, &result) }
    result.object { result in
      result.key("title")
      result.value(title)
      result.key("kind")
      result.value(kind)
      result.key("command")
      writeCommand(document.uri, &result)
    }
  }

  private static func writeCommand(_ source: DocumentURI, _ result: inout JSONWriter) {
    result.object { result in
      result.key("title")
      result.value(title)
      result.key("command")
      result.value(command)
      result.key("arguments")
      result.array { $0.value(source.string) }
    }
  }
}
