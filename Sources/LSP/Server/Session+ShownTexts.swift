import Annotate

/// A text without markup that the client was given.
struct ShownText {
  /// The document that shows it, as the client writes it.
  let view: DocumentURI
  /// Of the text, where its document is open.
  var mark: UInt64?
}

extension Session {
  /// The text of a document without its markup; the client is told when that changes, once.
  mutating func show(_ source: DocumentURI, as view: DocumentURI) throws(ResponseError) -> [UInt8] {
    let text = try strippedText(of: source)
    shownTexts[source] = ShownText(view: view, mark: watchText(of: source))
    return text
  }

  /// The text of a document without its markup, of an open one as it is in the client.
  func strippedText(of source: DocumentURI) throws(ResponseError) -> [UInt8] {
    if let document = documents[source] { return Strip.strip(Array(document.text.bytes)) }
    guard let path = source.path else {
      throw ResponseError(.requestFailed, "\(source.string) is not open, and no file.")
    }
    do {
      return Strip.strip(try FileReader.read(path))
    } catch {
      throw ResponseError(.requestFailed, "\(path) cannot be read: \(error.description).")
    }
  }

  /// Takes note that files changed: what is shown of those that are not open may be old.
  mutating func noteShownFiles(_ paths: [String]) {
    guard !shownTexts.isEmpty else { return }
    let paths = Set(paths)
    for source in shownTexts.keys where documents[source] == nil && source.path.map(paths.contains) == true {
      shownTexts[source]?.mark = 0
    }
  }

  /// Asks the client to ask again for the texts that changed. One that is still shown is asked for, and watched on; of
  /// others nothing more is said.
  mutating func askToShowAgain() {
    for (source, shown) in shownTexts where documents[source]?.snapshot.textMark != shown.mark {
      shownTexts[source] = nil
      outbox.ask("workspace/textDocumentContent/refresh") { params in
        params.object { params in
          params.key("uri")
          params.value(shown.view.string)
        }
      }
    }
  }
}
