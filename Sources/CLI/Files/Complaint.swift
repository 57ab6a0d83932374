import Annotate

/// What is wrong with the input itself: a file that cannot be read, a folder with nothing in it, a broken configuration.
struct Complaint: Sendable {
  let path: Path
  /// Nil where it is about the whole.
  var place: LinePlace?
  let message: String

  init(_ path: Path, _ message: String) {
    self.path = path
    self.message = message
  }

  init(_ mistake: Workspace.Mistake) {
    let path = Path(mistake.path)
    self.path = Path(path.shown)
    message = mistake.message
    if let range = mistake.range, let bytes = try? FileReader.read(path.bytes) {
      place = LinePlace(of: range.lowerBound, in: bytes)
    }
  }

  /// For a person: where and what.
  var words: String {
    let location = place.map { ":\($0.line):\($0.column)" } ?? ""
    return path.text.visible + location + ": " + message.visible
  }

  /// The same as a line on standard error.
  var description: String { "annotate: " + words }
}
