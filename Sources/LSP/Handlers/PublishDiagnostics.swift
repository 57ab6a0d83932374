import Annotate
import JSON

/// Tells the client what is wrong in a document; nothing when it is closed.
enum PublishDiagnostics {
  /// - Returns: Whether the client is to be told.
  static func write(_ uri: DocumentURI, _ session: inout Session, _ params: inout JSONWriter) -> Bool {
    params.beginObject()
    params.key("uri")
    params.value(uri.string)
    if session.client.diagnostics.hasVersion, let version = session.documents[uri]?.version {
      params.key("version")
      params.value(version)
    }
    params.key("diagnostics")
    let start = params.bytes.count
    var written = WrittenDiagnostics()
    if let document = session.documents[uri] {
      written = DiagnosticReport.writeItems(document, session, to: &params)
    } else {
      writeConfiguration(uri, &session, &params)
    }
    let isToBeTold = session.isToBeTold(DiagnosticReport.hash(params.bytes[start...]), written, of: uri)
    params.endObject()
    return isToBeTold
  }

  /// Writes what is wrong in a configuration that is not open, where one of the workspaces has it.
  private static func writeConfiguration(_ uri: DocumentURI, _ session: inout Session, _ params: inout JSONWriter) {
    let mistakes = uri.path.flatMap { session.workspaces.mistakes(inConfiguration: $0) } ?? []
    session.toldConfigurations.remove(uri)
    params.array { params in
      guard uri.isConfiguration, !mistakes.isEmpty else { return }
      session.toldConfigurations.insert(uri)
      let text = uri.path.flatMap { try? FileReader.read($0) } ?? []
      let converter = ToProtocol(uri, LineIndex(SourceText(text)), session.encoding)
      for mistake in mistakes {
        let range = (mistake.range ?? 0..<0).clamped(to: 0..<text.count)
        converter.write(Configuration.Mistake(range: range, message: mistake.message), to: &params)
      }
    }
  }
}
