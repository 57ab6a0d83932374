import Annotate
import JSON

/// All that an editor may ask of a place, or of a selection.
struct Look {
  private let snapshot: Snapshot
  private let offset: Int
  private let selection: Range<Int>
  private let bytes: [UInt8]
  /// Whether the text is UTF-8, so that there are scalars that could be cut.
  private let hasScalars: Bool

  init(_ snapshot: Snapshot, at offset: Int, to end: Int) {
    self.snapshot = snapshot
    let bytes = Array(snapshot.text.bytes)
    self.bytes = bytes
    hasScalars = String(validating: bytes, as: UTF8.self) != nil
    func scalarStart(_ offset: Int) -> Int { bytes[..<offset].lastIndex { $0 & 0xC0 != 0x80 } ?? 0 }
    self.offset = hasScalars && offset < bytes.count ? scalarStart(offset + 1) : offset
    let other = hasScalars && end < bytes.count ? scalarStart(end + 1) : end
    selection = min(self.offset, other)..<max(self.offset, other)
  }

  func check() {
    checkPlaces()
    check(snapshot.findings().flatMap { finding in [finding.range] + finding.fixes.flatMap { $0.edits.map(\.range) } })
    check(FoldingRange.ranges(in: snapshot).map(\.range))
    check(SemanticToken.tokens(in: snapshot, touching: selection).map(\.range))
    check(DocumentLink.links(in: snapshot).map(\.range))
    check(CodeLens.ranges(in: snapshot))
    check(DocumentSymbol.symbols(in: snapshot))
    check(SelectionRange.ranges(at: offset, in: snapshot))
    check(Hover.hover(at: offset, in: snapshot).map { [$0.range] } ?? [])
    check(Definition.definition(at: offset, in: snapshot).map { [$0.origin] } ?? [])
    check(DocumentHighlight.highlights(at: offset, in: snapshot)?.map(\.range) ?? [])
    check(LinkedEditingRange.ranges(at: offset, in: snapshot) ?? [])
    check(Completion.completion(at: offset, in: snapshot).map { [$0.range, $0.replaced] } ?? [])
    let hints = InlayHint.hints(in: selection, of: snapshot, kinds: Set(InlayHint.Kind.allCases))
    check(hints.map { $0.offset..<$0.offset })
    for action in CodeAction.actions(in: selection, of: snapshot) {
      guard case .edits(let edits) = action.change else { continue }
      check(edits.map(\.range))
    }
    for trigger in [Formatter.Trigger.closer, .lineEnd] {
      check(Formatter.edits(in: snapshot, afterTyping: trigger, at: offset).map(\.range))
    }
    checkExport()
  }

  private func check(_ symbols: [DocumentSymbol]) {
    for symbol in symbols {
      check([symbol.range, symbol.selection])
      check(symbol.children)
    }
  }

  private func check(_ ranges: [Range<Int>], line: Int = #line) {
    for range in ranges {
      let isInside = range.lowerBound >= 0 && range.upperBound <= bytes.count
      require(isInside, "\(range) lies outside of the \(bytes.count) bytes (asked in line \(line))")
      let cuts = [range.lowerBound, range.upperBound].contains { $0 < bytes.count && bytes[$0] & 0xC0 == 0x80 }
      require(!hasScalars || !cuts, "\(range) cuts a scalar (asked in line \(line))")
    }
  }

  private func checkPlaces() {
    let lines = snapshot.lineIndex
    for unit in ColumnUnit.allCases where hasScalars {
      let place = lines.position(of: offset, in: unit)
      let back = lines.offset(of: place, in: unit)
      let isInLineEnd = offset > 0 && offset < bytes.count && bytes[offset - 1] == 0x0D && bytes[offset] == 0x0A
      require(back == (isInLineEnd ? offset - 1 : offset), "the place \(place) in \(unit) of \(offset) is \(back)")
    }
  }

  private func checkExport() {
    var writer = JSONWriter()
    JSONExport.write(snapshot, file: "-", to: &writer)
    let text = try? JSONValue.parse(writer.bytes)["text"]?.utf8
    let stripped = Strip.strip(bytes)
    require(text != nil, "the export is no JSON")
    require(!hasScalars || text == stripped, "the export has another text")
  }
}
