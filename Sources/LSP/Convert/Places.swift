import Annotate
import JSON

/// Finds the documents in which places stand, and how to write their positions, each once.
struct Places {
  private let document: OpenDocument
  private let session: Session
  private var known: [Place.File: ToProtocol?] = [:]

  /// The built-in registry is the same for all workspaces; for a client that does not ask for documents it is written
  /// to a file when it is first wanted.
  private static let builtinLines = LineIndex(SourceText(BuiltinRegistry.bytes))
  private static let builtinFile = (try? BuiltinRegistryFile.path()).map { DocumentURI(path: $0) }

  init(_ document: OpenDocument, _ session: Session) {
    self.document = document
    self.session = session
  }

  /// The way to write places in `file`; nil when it cannot be read.
  mutating func converter(for file: Place.File) -> ToProtocol? {
    if let converter = known[file] { return converter }
    let converter = find(file)
    known[file] = .some(converter)
    return converter
  }

  private func find(_ file: Place.File) -> ToProtocol? {
    switch file {
    case .this:
      return ToProtocol(document.uri, document.lines, session.encoding)
    case .path(let path):
      guard let text = document.snapshot.workspace.text(of: file) else { return nil }
      // As the client wrote it, if it has the file open.
      let uri = session.documents.values.first { $0.path == path }?.uri ?? DocumentURI(path: path)
      return ToProtocol(uri, LineIndex(text), session.encoding)
    case .builtin:
      let uri = session.client.showing.hasContents ? VirtualDocument.builtinRegistry.uri : Self.builtinFile
      return uri.map { ToProtocol($0, Self.builtinLines, session.encoding) }
    }
  }
}
