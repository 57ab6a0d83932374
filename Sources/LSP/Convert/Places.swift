import Annotate
import JSON

/// Finds the documents in which places stand, and how to write their positions, each once.
struct Places {
  private let document: OpenDocument
  private let session: Session
  private var known: [Place.File: ToProtocol?] = [:]

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
    if case .this = file { return ToProtocol(document.uri, document.lines, session.encoding) }
    guard let text = document.snapshot.workspace.text(of: file), let uri = uri(of: file) else { return nil }
    return ToProtocol(uri, LineIndex(text), session.encoding)
  }

  private func uri(of file: Place.File) -> DocumentURI? {
    switch file {
    case .this: document.uri
    // As the client wrote it, if it has the file open.
    case .path(let path): session.documents.values.first { $0.path == path }?.uri ?? DocumentURI(path: path)
    case .builtin: (try? BuiltinRegistryFile.path()).map(DocumentURI.init(path:))
    }
  }
}
