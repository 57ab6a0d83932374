import JSON

/// The export of a document as JSON: the form of `schema/document.schema.json`.
public enum JSONExport {
  /// Writes one object. `file` is the name to give the document.
  public static func write(_ snapshot: Snapshot, file: String, to writer: inout JSONWriter) {
    let stripped = StrippedText(snapshot)
    writer.object { writer in
      writer.key("file")
      writer.value(file)
      writer.key("version")
      writer.value(1)
      writer.key("header")
      write(snapshot.article.outline, &writer)
      writer.key("text")
      writer.string(utf8: stripped.bytes)
      writer.key("spans")
      writer.array { writer in writeSpans(snapshot, stripped, &writer) }
      writer.key("passages")
      writer.array { writer in
        for passage in snapshot.article.passages(snapshot.tree, snapshot.text) {
          write(passage, snapshot.article.registry, stripped, &writer)
        }
      }
      writer.key("declarations")
      writer.array { writer in
        for declaration in snapshot.article.outline.declarations { write(declaration, &writer) }
      }
      writer.key("findings")
      let lines = snapshot.lineIndex
      writer.array { writer in
        for finding in snapshot.findings() { write(finding, lines, &writer) }
      }
    }
  }

  // MARK: Parts

  private static func write(_ outline: Outline, _ writer: inout JSONWriter) {
    writer.object { writer in
      for kind in [StatementKind.title, .outlet, .place, .event, .sha256] {
        guard let value = outline.value(kind) else { continue }
        writer.key(kind.rawValue)
        writer.value(value)
      }
      write("date", outline.date, &writer)
      writer.key("lang")
      writer.value(outline.value(.lang) ?? "vi")
      for kind in [StatementKind.source, .author] {
        writer.key(kind.rawValue)
        writer.array { writer in for value in outline.values(kind) { writer.value(value) } }
      }
    }
  }

  private static func writeSpans(_ snapshot: Snapshot, _ stripped: StrippedText, _ writer: inout JSONWriter) {
    let registry = snapshot.article.registry
    snapshot.article.forEachTextLine(snapshot.tree, snapshot.text) { view, start in
      let resolver = Resolver(context: view.context, bytes: view.bytes)
      let scalars = stripped.scalars(ofSection: start..<start + view.section.length)
      for (index, span) in view.spans.enumerated() {
        writer.object { writer in
          writer.key("kind")
          writer.value(span.kind.name)
          writer.key("start")
          writer.value(scalars(span.stripped.lowerBound))
          writer.key("end")
          writer.value(scalars(span.stripped.upperBound))
          writer.key("reference")
          write(span.kind == .aside ? .none : span.referent, registry, &writer)
          let content = view.content(of: span)
          writer.key("text")
          writer.string(utf8: content)
          write(attributesOf: index, content, view, resolver, &writer)
        }
      }
    }
  }

  private static func write(
    attributesOf index: Int, _ content: [UInt8], _ view: SectionView, _ resolver: Resolver, _ writer: inout JSONWriter
  ) {
    let span = view.spans[index]
    func value(_ kind: AttributeKind) -> String? {
      span.attributes.first { view.bytes[$0.name].elementsEqual(kind.rawValue.utf8) }.map {
        String(decoding: resolver.unescaped($0.value), as: UTF8.self)
      }
    }
    switch span.kind {
    case .citation:
      if let part = value(.part) {
        writer.key("part")
        writer.value(part)
      }
    case .speech:
      let mode = value(.mode).flatMap { $0 == "direct" || $0 == "reported" ? $0 : nil }
      writer.key("direct")
      writer.value(mode.map { $0 == "direct" } ?? Speech.isDirect(content[...]))
      if let mode {
        writer.key("mode")
        writer.value(mode)
      }
      write(resolver.addressees(span.attributes), view.context.registry, &writer)
    case .directive:
      write(resolver.addressees(of: index, view.spans, view.local), view.context.registry, &writer)
      write("due", resolver.due(of: index, view.spans, view.local), &writer)
    case .resolution: write("date", resolver.date(.date, in: span.attributes), &writer)
    case .person, .organization, .role, .aside: break
    }
  }

  private static func write(
    _ placed: PlacedPassage, _ registry: Registry, _ stripped: StrippedText, _ writer: inout JSONWriter
  ) {
    let passage = placed.passage
    let (range, text) = stripped.trimmed(placed.extent)
    writer.object { writer in
      writer.key("kind")
      writer.value(passage.kind.rawValue)
      writer.key("start")
      writer.value(range.lowerBound)
      writer.key("end")
      writer.value(range.upperBound)
      writer.key("reference")
      write(passage.referent, registry, &writer)
      writer.key("text")
      writer.value(text)
      if passage.kind == .directive {
        write(passage.addressees, registry, &writer)
        write("due", passage.due, &writer)
      }
      if let name = passage.name, passage.kind == .speaker {
        writer.key("label")
        writer.value(name)
      }
    }
  }

  private static func write(_ declaration: Declaration, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("kind")
      writer.value(declaration.kind.name)
      writer.key("id")
      writer.value(declaration.reference)
      writer.key("name")
      writer.value(declaration.name)
      writer.key("properties")
      writer.array { writer in
        for property in declaration.properties {
          writer.object { writer in
            writer.key("name")
            writer.value(property.kind.rawValue)
            writer.key("value")
            writer.value(property.value)
          }
        }
      }
    }
  }

  private static func write(_ finding: Finding, _ lines: LineIndex, _ writer: inout JSONWriter) {
    let position = lines.position(of: finding.range.lowerBound, in: .utf32)
    writer.object { writer in
      writer.key("rule")
      writer.value(finding.rule.description)
      writer.key("severity")
      writer.value(finding.severity.name)
      writer.key("message")
      writer.value(finding.message)
      writer.key("line")
      writer.value(position.line + 1)
      writer.key("column")
      writer.value(position.column + 1)
      writer.key("start")
      writer.value(finding.range.lowerBound)
      writer.key("end")
      writer.value(finding.range.upperBound)
    }
  }

  // MARK: Values

  private static func write(_ referent: Referent, _ registry: Registry, _ writer: inout JSONWriter) {
    if let id = referent.entity { writer.value(registry[id].reference) } else { writer.null() }
  }

  private static func write(_ addressees: [Addressee], _ registry: Registry, _ writer: inout JSONWriter) {
    let references = addressees.compactMap { $0.referent.entity.map { registry[$0].reference } }
    guard !references.isEmpty else { return }
    writer.key("to")
    writer.array { writer in for reference in references { writer.value(reference) } }
  }

  private static func write(_ key: StaticString, _ date: PartialDate?, _ writer: inout JSONWriter) {
    guard let date else { return }
    writer.key(key)
    writer.value(date.description)
  }
}

/// A document's stripped text, with where each section's part of it begins.
private struct StrippedText {
  private(set) var bytes: [UInt8] = []
  /// By the offset of a section, and of the end of the document: bytes and scalars of the stripped text before it.
  private var starts: [Int: (byte: Int, scalar: Int)] = [:]

  init(_ snapshot: Snapshot) {
    var scalars = 0
    let source = snapshot.text.bytes
    bytes.reserveCapacity(source.count)
    source.withUnsafeBufferPointer { source in
      snapshot.tree.forEachSection { section, start in
        starts[start] = (bytes.count, scalars)
        let first = bytes.count
        Strip.forEachKept(section) { bytes += source[start + $0.lowerBound..<start + $0.upperBound] }
        scalars += Self.count(bytes[first...])
      }
    }
    starts[snapshot.text.count] = (bytes.count, scalars)
  }

  private static func count(_ bytes: some Sequence<UInt8>) -> Int {
    bytes.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
  }

  /// From bytes of a section's stripped text to scalars of the whole; the section is given by its bytes.
  func scalars(ofSection section: Range<Int>) -> (Int) -> Int {
    guard let start = starts[section.lowerBound], let end = starts[section.upperBound] else { return { $0 } }
    var counts = [start.scalar]
    counts.reserveCapacity(end.byte - start.byte + 1)
    var count = start.scalar
    for byte in bytes[start.byte..<end.byte] {
      if byte & 0xC0 != 0x80 { count += 1 }
      counts.append(count)
    }
    return { counts[min($0, counts.count - 1)] }
  }

  /// The scalars and the words of a stretch between sections, without the white space around it.
  func trimmed(_ range: Range<Int>) -> (Range<Int>, String) {
    guard let start = starts[range.lowerBound], let end = starts[range.upperBound] else { return (0..<0, "") }
    let scalars = Array(String(decoding: bytes[start.byte..<end.byte], as: UTF8.self).unicodeScalars)
    let leading = scalars.prefix { $0.properties.isWhitespace }.count
    let trailing = scalars.dropFirst(leading).reversed().prefix { $0.properties.isWhitespace }.count
    let first = start.scalar + leading
    let last = max(first, end.scalar - trailing)
    var words = String.UnicodeScalarView()
    words += scalars[leading..<(scalars.count - trailing)]
    return (first..<last, String(words))
  }
}
