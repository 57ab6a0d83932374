import Annotate
import JSON

/// Finds the documents in which places stand, and how to write their positions, each once.
struct Places {
  private let document: OpenDocument
  private let session: Session
  private var known: [Place.File: ToProtocol?] = [:]

  /// The built-in registry is the same for all workspaces; for a client that does not ask for documents it is written
  /// to a file when it is first wanted.
  private static let builtinText = SourceText(BuiltinRegistry.bytes)
  private static let builtinLines = LineIndex(builtinText)
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

  /// The built-in registry as the client can show it; nil where it cannot be written out.
  static func builtin(_ session: Session) -> (converter: ToProtocol, text: SourceText)? {
    let uri = session.client.showing.hasContents ? VirtualDocument.builtinRegistry.uri : builtinFile
    return uri.map { (ToProtocol($0, builtinLines, session.encoding), builtinText) }
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
      return Self.builtin(session)?.converter
    }
  }
}
