import Annotate
import JSON

/// What is wrong in a document, for a client that asks: the diagnostics, and a name for them by which the next request
/// can tell whether they have changed. The name depends on nothing but what is said, so that it holds longer than a
/// version, a workspace or a server.
struct DiagnosticReport {
  /// The diagnostics, as JSON.
  let items: [UInt8]
  let resultID: String
  /// The same one by one, for the next report.
  let written: WrittenDiagnostics

  init(_ document: OpenDocument, _ session: Session) {
    var writer = JSONWriter()
    written = Self.writeItems(document, session, to: &writer)
    items = writer.bytes
    resultID = String(Self.hash(items[...]), radix: 16)
  }

  /// Of a document of which nothing is to be said.
  private init() {
    items = Array("[]".utf8)
    resultID = String(Self.hash(items[...]), radix: 16)
    written = WrittenDiagnostics()
  }

  static let empty = DiagnosticReport()

  var isEmpty: Bool { items.count == Self.empty.items.count }

  /// Writes the members of a report: a full one, or one that says that all is as it was in the report of the name
  /// `previous`.
  func writeMembers(since previous: String?, to writer: inout JSONWriter) {
    let isKnown = previous == resultID
    writer.key("kind")
    writer.value(isKnown ? "unchanged" : "full")
    writer.key("resultId")
    writer.value(resultID)
    guard !isKnown else { return }
    writer.key("items")
    writer.raw(json: items)
  }

  /// How many diagnostics of one document are told of; one more says how many there are besides.
  static let limit = 1000

  /// Writes the diagnostics of a document, where there are too many those that matter most, and returns what is to be kept
  /// of them.
  static func writeItems(
    _ document: OpenDocument, _ session: Session, to writer: inout JSONWriter
  ) -> WrittenDiagnostics {
    let converter = ToProtocol(document.uri, document.lines, session.encoding)
    var known = document.diagnostics
    var written = WrittenDiagnostics()
    writer.beginArray()
    if document.isConfiguration {
      let mistakes = Configuration.read(Array(document.text.bytes)).mistakes
      for mistake in mistakes.prefix(limit) { converter.write(mistake, to: &writer) }
      if let next = mistakes.dropFirst(limit).first {
        converter.write(more: mistakes.count - limit, from: next.range, .error, to: &writer)
      }
    } else if document.isOfLanguage {
      var places = Places(document, session)
      let (findings, others) = document.snapshot.findings(atMost: limit)
      for kept in findings {
        if let (place, json) = known.take(kept) {
          writer.raw(json: json)
          written.add(kept, place, json: json)
        } else {
          let finding = document.snapshot.finding(kept)
          let start = writer.bytes.count
          converter.write(finding, for: session.client.diagnostics, places: &places, to: &writer)
          // What stands in other documents moves without this one; the built-in registry never does.
          guard finding.related.allSatisfy({ $0.place?.file == .builtin }) else { continue }
          let extent = finding.extent
          let line = converter.position(of: extent.lowerBound).line
          let json = writer.bytes[start...].drop { $0 == UInt8(ascii: ",") }
          written.add(kept, WrittenDiagnostics.Place(extent: extent, line: line), json: json)
        }
      }
      if let (count, first) = others { converter.write(more: count, from: first.range, first.severity, to: &writer) }
    }
    writer.endArray()
    return written
  }

  /// A hash of 64 bits, eight bytes at a time.
  static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash = UInt64(bytes.count) &+ 0x9E37_79B9_7F4A_7C15
    func mix(_ word: UInt64) {
      hash = (hash ^ word) &* 0xFF51_AFD7_ED55_8CCD
      hash ^= hash >> 32
    }
    bytes.withUnsafeBytes { bytes in
      for start in stride(from: 0, to: bytes.count & ~7, by: 8) {
        mix(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)))
      }
      for byte in bytes[(bytes.count & ~7)...] { mix(UInt64(byte)) }
    }
    return hash
  }
}
