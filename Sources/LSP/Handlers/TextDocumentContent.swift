import Annotate
import JSON

/// The text of a document of the server's own: the built-in registry (`annotate:/builtin.anno`), or the text of an article
/// without its markup (`annotate:/stripped/NAME.txt?URI`), of which the client is told when it changes
/// (`workspace/textDocumentContent/refresh`).
enum TextDocumentContent {
  static let capability = Capability(
    "workspace", "textDocumentContent",
    .written { writer in
      writer.object { writer in
        writer.key("schemes")
        writer.array { $0.value(VirtualDocument.scheme) }
      }
    })

  static func answer(
    _ params: TextDocumentContentParams, session: inout Session, result: inout JSONWriter
  ) throws(ResponseError) {
    let text: [UInt8]
    switch VirtualDocument(params.uri) {
    case .builtinRegistry: text = BuiltinRegistry.bytes
    case .stripped(let source): text = try session.show(source, as: params.uri)
    case nil: throw ResponseError(.invalidParams, "\(params.uri.string) is no document of this server.")
    }
    result.object { result in
      result.key("text")
      result.value(String(decoding: text, as: UTF8.self))
    }
  }
}
