import Annotate
import JSON

/// What is meant and not written, in a range.
enum InlayHint {
  static func answer(_ params: InlayHintParams, session: Session, result: inout JSONWriter) {
    guard let document = session.article(params.uri) else { return result.null() }
    let range = FromProtocol(document.lines, session.encoding).range(params.range)
    let converter = ToProtocol(params.uri, document.lines, session.encoding)
    let kinds = document.workspace.configuration.inlayHints
    let hints = Annotate.InlayHint.hints(in: range, of: document.snapshot, kinds: kinds)
    result.array { result in
      for hint in hints { converter.write(hint, to: &result) }
    }
  }
}

extension ToProtocol {
  fileprivate func write(_ hint: Annotate.InlayHint, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("position")
    writePosition(hint.offset, to: &writer)
    writer.key("label")
    writer.array { writer in
      for part in hint.parts {
        writer.object { writer in
          writer.key("value")
          writer.value(part.text)
        }
      }
    }
    // Words before what they are about, and behind it.
    writer.key(hint.kind == .speaker || hint.kind == .addressees ? "paddingRight" : "paddingLeft")
    writer.value(true)
    writer.key("data")
    writer.object { writer in
      writer.key("uri")
      writer.value(uri.string)
      writer.key("references")
      writer.array { writer in
        for part in hint.parts { if let reference = part.reference { writer.value(reference) } else { writer.null() } }
      }
    }
    writer.endObject()
  }
}
