import Annotate
import JSON

/// What is wrong in the files of the workspace, open or not, without the hints of those that are not: of each file in which
/// something is wrong, or of which the client knows a report. Answered in full, at once; a client that wants to be told of
/// changes asks again.
enum WorkspaceDiagnostic {
  static func prepare(_ params: WorkspaceDiagnosticParams, session: inout Session) -> Background.Work {
    let known = session.workspaceReports ?? WorkspaceReports()
    session.workspaceReports = known
    session.refreshing.areOthersOutdated = false
    return { [session] (job, result) throws(ResponseError) in
      var list = ReportList(job, params)
      let open = session.documents.values.sorted { $0.uri.string < $1.uri.string }
      for document in open where document.isOfLanguage {
        try list.add(document.uri, document.version, DiagnosticReport(document, session))
      }
      let openPaths = Set(open.compactMap(\.path))
      let workspaces = session.workspaces
      let settings = workspaces.settings.ofUnopenedFiles
      let scan = WorkspaceScan(
        buffers: workspaces.buffers, settings: settings,
        workspaces: workspaces.loaded.mapValues { $0.limited(by: settings) })
      var fingerprints: [String?: Int] = [:]
      var seen = openPaths
      for file in workspaces.folders.lazy.flatMap(scan.files) where seen.insert(file.path).inserted {
        let fingerprint = fingerprints[file.workspace.root] ?? file.workspace.fingerprint
        fingerprints[file.workspace.root] = fingerprint
        try list.add(file, fingerprint, known, session)
      }
      try list.finish(&result)
    }
  }
}

/// The list of reports as it is written, in parts where the client takes them.
private struct ReportList {
  private let job: Background.Job
  private let token: JSONValue?
  /// The reports that the client has, of documents that were not met yet.
  private var previous: [DocumentURI: String]
  private var items = JSONWriter()

  /// In bytes; a part is sent when it is longer.
  private static let partLength = 1 << 16

  init(_ job: Background.Job, _ params: WorkspaceDiagnosticParams) {
    self.job = job
    token = params.partialResultToken
    previous = params.previousResultIDs
    items.beginArray()
  }

  /// Adds the report on a file that is not open, unless nothing is to be said of it.
  mutating func add(
    _ file: WorkspaceScan.File, _ fingerprint: Int, _ known: WorkspaceReports, _ session: Session
  ) throws(ResponseError) {
    let path = file.path
    let uri = DocumentURI(path: path)
    guard let stamp = FileStamp(path) else { return }
    if let report = known.report(on: path, stamp, workspace: fingerprint),
      previous[uri].map({ $0 == report.resultID }) ?? report.isEmpty
    {
      return try add(uri, nil, unchanged: report.resultID)
    }
    guard let bytes = try? FileReader.read(path), (try? UTF8Span(validating: bytes.span)) != nil else { return }
    let document = OpenDocument(TextDocumentItem(uri: uri, version: nil, text: bytes), workspace: file.workspace)
    let report = DiagnosticReport(document, session)
    known.remember(report, on: path, stamp, workspace: fingerprint)
    try add(uri, nil, report)
  }

  mutating func add(_ uri: DocumentURI, _ version: Int?, _ report: DiagnosticReport) throws(ResponseError) {
    let known = previous.removeValue(forKey: uri)
    try job.check()
    guard known != nil || !report.isEmpty else { return }
    write(uri, version) { report.writeMembers(since: known, to: &$0) }
  }

  /// Ends the list with the documents of which the client knows something and that are no longer there.
  mutating func finish(_ result: inout JSONWriter) throws(ResponseError) {
    for uri in previous.keys.sorted(by: { $0.string < $1.string }) { try add(uri, nil, .empty) }
    if let token, items.bytes.count > 1 { send(token) }
    items.endArray()
    result.object { result in
      result.key("items")
      result.raw(json: items.bytes)
    }
  }

  private mutating func add(
    _ uri: DocumentURI, _ version: Int?, unchanged resultID: String
  ) throws(ResponseError) {
    try job.check()
    guard previous.removeValue(forKey: uri) != nil else { return }
    write(uri, version) { writer in
      writer.key("kind")
      writer.value("unchanged")
      writer.key("resultId")
      writer.value(resultID)
    }
  }

  private mutating func write(_ uri: DocumentURI, _ version: Int?, _ writeReport: (inout JSONWriter) -> Void) {
    items.object { writer in
      writer.key("uri")
      writer.value(uri.string)
      writer.key("version")
      if let version { writer.value(version) } else { writer.null() }
      writeReport(&writer)
    }
    if let token, items.bytes.count > Self.partLength { send(token) }
  }

  /// Sends ahead what is written, and begins anew.
  private mutating func send(_ token: JSONValue) {
    items.endArray()
    let part = items.bytes
    job.send(token) { writer in
      writer.object { writer in
        writer.key("items")
        writer.raw(json: part)
      }
    }
    items.reset()
    items.beginArray()
  }
}
