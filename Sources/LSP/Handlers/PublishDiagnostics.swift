import Annotate
import JSON

/// Tells the client what is wrong in a document; nothing when it is closed.
enum PublishDiagnostics {
  static func write(_ uri: DocumentURI, _ session: inout Session, _ params: inout JSONWriter) {
    params.beginObject()
    params.key("uri")
    params.value(uri.string)
    if session.client.diagnostics.hasVersion, let version = session.documents[uri]?.version {
      params.key("version")
      params.value(version)
    }
    params.key("diagnostics")
    if let document = session.documents[uri] {
      session.remember(DiagnosticReport.writeItems(document, session, to: &params), of: uri)
    } else {
      params.array { _ in }
    }
    params.endObject()
  }
}
