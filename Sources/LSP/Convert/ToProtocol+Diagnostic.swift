import Annotate
import JSON

extension ToProtocol {
  /// A `Diagnostic`, with what the client can show of it.
  func write(
    _ finding: Finding, for client: ClientCapabilities.Diagnostics, places: inout Places, to writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.key("range")
    write(finding.range, to: &writer)
    // The protocol's numbers are the severities' own.
    writer.key("severity")
    writer.value(finding.severity.rawValue)
    writer.key("code")
    writer.value(finding.rule.description)
    writer.key("source")
    writer.value("annotate")
    writer.key("message")
    writer.value(finding.message)
    let tags = finding.tags.map(Self.number).filter(client.tags.contains)
    if !tags.isEmpty {
      writer.key("tags")
      writer.array { writer in for tag in tags { writer.value(tag) } }
    }
    if client.hasRelatedInformation, !finding.related.isEmpty {
      writer.key("relatedInformation")
      writer.array { writer in for related in finding.related { write(related, places: &places, to: &writer) } }
    }
    if client.hasData, !finding.fixes.isEmpty {
      writer.key("data")
      write(finding.fixes, to: &writer)
    }
    writer.endObject()
  }

  /// A `Diagnostic` about the configuration, whose document this is.
  func write(_ mistake: Configuration.Mistake, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("range")
      write(mistake.range, to: &writer)
      writer.key("severity")
      writer.value(Severity.error.rawValue)
      writer.key("source")
      writer.value("annotate")
      writer.key("message")
      writer.value(mistake.message)
    }
  }

  /// A `Diagnostic` in the place of those that are left out: how many there are, where they begin, and the worst severity
  /// among them.
  func write(more count: Int, from range: Range<Int>, _ severity: Severity, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("range")
      write(range, to: &writer)
      writer.key("severity")
      writer.value(severity.rawValue)
      writer.key("source")
      writer.value("annotate")
      writer.key("message")
      writer.value(
        """
        From here on there \(count == 1 ? "is one more" : "are \(count) more"), not shown: put right what is above, or see \
        all with “annotate check --severity \(severity.name)”.
        """)
    }
  }

  private func write(_ related: Finding.Related, places: inout Places, to writer: inout JSONWriter) {
    guard let target = related.place, let place = places.converter(for: target.file) else { return }
    writer.object { writer in
      writer.key("location")
      place.writeLocation(target.selection, to: &writer)
      writer.key("message")
      writer.value(related.message)
    }
  }

  /// What a request for code actions is sent back with: the fixes, their edits in the diagnostic's document.
  private func write(_ fixes: [Fix], to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("fixes")
    writer.beginArray()
    for fix in fixes {
      writer.beginObject()
      writer.key("title")
      writer.value(fix.title)
      writer.key("isPreferred")
      writer.value(fix.isPreferred)
      writer.key("edits")
      write(edits: fix.edits, to: &writer)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
  }

  private static func number(_ tag: Finding.Tag) -> Int {
    switch tag {
    case .unnecessary: 1
    case .deprecated: 2
    }
  }
}
