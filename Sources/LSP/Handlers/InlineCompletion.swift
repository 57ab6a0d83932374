import Annotate
import JSON

/// The markup of the mention that was just typed: the words before the cursor as a span. Nothing while the client shows a
/// completion that is to be taken first.
enum InlineCompletion {
  static func answer(_ params: InlineCompletionParams, session: Session, result: inout JSONWriter) {
    guard let document = session.article(params.place.uri), !params.isBehindCompletion else { return result.null() }
    let offset = FromProtocol(document.lines, session.encoding).offset(params.place.position)
    let converter = ToProtocol(params.place.uri, document.lines, session.encoding)
    result.object { result in
      result.key("items")
      result.array { result in
        for completion in Annotate.InlineCompletion.completions(at: offset, in: document.snapshot) {
          result.object { result in
            result.key("insertText")
            result.value(completion.insertion)
            result.key("filterText")
            result.value(completion.words)
            result.key("range")
            converter.write(completion.range, to: &result)
          }
        }
      }
    }
  }
}
