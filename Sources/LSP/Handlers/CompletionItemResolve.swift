import Annotate
import JSON

/// The page about an item that the person looks at.
enum CompletionItemResolve {
  static func answer(_ params: CompletionItemParams, session: Session, result: inout JSONWriter) {
    let document = params.uri.flatMap { session.article($0) }
    let card = params.subject.flatMap { subject in
      document.flatMap { Annotate.Completion.card(of: subject, in: $0.snapshot) }
    }
    guard let card else { return result.raw(params.item) }
    result.object { result in
      for member in params.item.members where member.key != "documentation" {
        result.key(member.key)
        result.raw(member.value)
      }
      let isMarkdown = session.client.completion.documentationIsMarkdown
      result.key("documentation")
      result.object { result in
        result.key("kind")
        result.value(isMarkdown ? "markdown" : "plaintext")
        result.key("value")
        result.value(isMarkdown ? card.markdown() : card.plainText())
      }
    }
  }
}
