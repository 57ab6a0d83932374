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
    params.beginArray()
    if let document = session.documents[uri] {
      let memory = ToProtocol.Memory(known: document.positions)
      let converter = ToProtocol(uri, document.lines, session.encoding, memory: memory)
      if document.isConfiguration {
        for mistake in Configuration.read(Array(document.text.bytes)).mistakes {
          converter.write(mistake, to: &params)
        }
      } else {
        var places = Places(document, session)
        for finding in document.snapshot.findings() {
          converter.write(finding, for: session.client.diagnostics, places: &places, to: &params)
        }
      }
      session.remember(memory.written, of: uri)
    }
    params.endArray()
    params.endObject()
  }
}
