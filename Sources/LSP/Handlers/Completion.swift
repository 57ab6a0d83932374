import Annotate
import JSON

/// What may be written at a place. A list is made for what was typed, and must be asked for again when more is: no
/// client compares Vietnamese words as the format does.
enum Completion {
  /// What makes a client ask that asks for letters of itself: the sigils, and what stands before values.
  static let triggers = ["<", "@", "&", "#", ":", "^", "!", "+", "%", "|", "=", "\"", " "]

  static func answer(_ params: CompletionParams, session: Session, result: inout JSONWriter) {
    guard let document = session.article(params.place.uri) else { return result.null() }
    let offset = FromProtocol(document.lines, session.encoding).offset(params.place.position)
    guard let completion = Annotate.Completion.completion(at: offset, in: document.snapshot) else {
      return result.null()
    }
    let converter = ToProtocol(params.place.uri, document.lines, session.encoding)
    converter.write(completion, for: session.client.completion, to: &result)
  }
}
