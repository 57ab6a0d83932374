import Annotate
import JSON

/// More about a hint: a page about each part, and where what it is about is declared.
enum InlayHintResolve {
  static func answer(_ params: InlayHintResolveParams, session: Session, result: inout JSONWriter) {
    guard let document = params.uri.flatMap(session.article), let parts = params.hint["label"], parts.kind == .array
    else { return result.raw(params.hint) }
    var places = Places(document, session)
    result.object { result in
      for member in params.hint.members where member.key != "label" {
        result.key(member.key)
        result.raw(member.value)
      }
      result.key("label")
      result.array { result in
        for (part, reference) in zip(parts.elements, params.references + [String?](repeating: nil, count: parts.count))
        {
          let page = reference.flatMap { Annotate.InlayHint.page(of: $0, in: document.snapshot) }
          result.object { result in
            result.key("value")
            result.value(part["value"]?.string ?? "")
            guard let page else { return }
            result.key("tooltip")
            result.object { result in
              result.key("kind")
              result.value(session.client.hoverIsMarkdown ? "markdown" : "plaintext")
              result.key("value")
              result.value(session.client.hoverIsMarkdown ? page.card.markdown() : page.card.plainText())
            }
            guard let place = places.converter(for: page.place.file) else { return }
            result.key("location")
            place.writeLocation(page.place.selection, to: &result)
          }
        }
      }
    }
  }
}
