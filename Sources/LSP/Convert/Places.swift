import Annotate
import JSON

/// Finds the documents in which places stand, and how to write their positions, each once.
struct Places {
  private let document: OpenDocument
  private let session: Session
  private var known: [Place.File: ToProtocol?] = [:]

  /// The built-in registry is the same for all workspaces, and is written to a file when it is first wanted.
  static let builtin: (uri: DocumentURI, text: SourceText, lines: LineIndex)? = {
    guard let path = try? BuiltinRegistryFile.path() else { return nil }
    let text = SourceText(BuiltinRegistry.bytes)
    return (DocumentURI(path: path), text, LineIndex(text))
  }()

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
      return Self.builtin.map { ToProtocol($0.uri, $0.lines, session.encoding) }
    }
  }
}
