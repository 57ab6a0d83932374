import Annotate
import JSON

/// Writes places in files that the index knows, open or not; each file is read once.
struct FilePlaces {
  struct File {
    let converter: ToProtocol
    let text: SourceText
    /// As the client counts; nil where the file is not open, or the client does not count.
    let version: Int?
  }

  private let session: Session
  private let open: [String: OpenDocument]
  private var known: [String: File?] = [:]

  init(_ session: Session) {
    self.session = session
    open = Dictionary(session.documents.values.map { ($0.indexPath, $0) }) { first, _ in first }
  }

  /// The URI of a file, as the client wrote it if it has the file open.
  func uri(of path: String) -> DocumentURI { open[path]?.uri ?? DocumentURI(path: path) }

  /// The file at a path; nil when it cannot be read.
  mutating func file(at path: String) -> File? {
    if let file = known[path] { return file }
    let file = read(path)
    known[path] = .some(file)
    return file
  }

  /// The built-in registry.
  var builtin: File? { Places.builtin(session).map { File(converter: $0.converter, text: $0.text, version: nil) } }

  private func read(_ path: String) -> File? {
    if let document = open[path] {
      return File(
        converter: ToProtocol(document.uri, document.lines, session.encoding), text: document.text,
        version: document.version)
    }
    guard let bytes = try? FileReader.read(path) else { return nil }
    let text = SourceText(bytes)
    return File(
      converter: ToProtocol(DocumentURI(path: path), LineIndex(text), session.encoding), text: text, version: nil)
  }
}

extension FilePlaces {
  /// An array of `Location`s, but for those in files that are gone or too short by now.
  mutating func write(_ locations: [Annotate.References.Location], to writer: inout JSONWriter) {
    writer.beginArray()
    for location in locations {
      guard let file = file(at: location.path), location.range.upperBound <= file.text.count else { continue }
      file.converter.writeLocation(location.range, to: &writer)
    }
    writer.endArray()
  }
}
