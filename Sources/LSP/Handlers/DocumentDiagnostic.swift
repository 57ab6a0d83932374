import JSON

/// What is wrong in a document, or that it is still what the client knows. The report on a registry file brings those on
/// the open articles that its last change put into another light.
enum DocumentDiagnostic {
  static func answer(_ params: DocumentDiagnosticParams, session: inout Session, result: inout JSONWriter) {
    let report = session.report(on: params.uri)
    let related = relatedDocuments(of: params.uri, &session)
    result.object { result in
      report.writeMembers(since: params.previousResultID, to: &result)
      guard !related.isEmpty else { return }
      result.key("relatedDocuments")
      result.object { result in
        for (uri, report) in related {
          result.key(uri.string)
          result.object { report.writeMembers(since: nil, to: &$0) }
        }
      }
    }
  }

  private static func relatedDocuments(
    of uri: DocumentURI, _ session: inout Session
  ) -> [(DocumentURI, DiagnosticReport)] {
    guard session.client.diagnostics.hasRelatedDocuments, session.documents[uri]?.snapshot.isRegistryFile == true else {
      return []
    }
    let root = session.documents[uri]?.snapshot.workspace.root
    let outdated = session.documents.values.filter { $0.isReportOutdated && $0.snapshot.workspace.root == root }
    return outdated.map(\.uri).sorted { $0.string < $1.string }.compactMap { other in
      let known = session.documents[other]?.reportID
      let report = session.report(on: other)
      return report.resultID == known ? nil : (other, report)
    }
  }
}
