import Annotate

/// An article, whatever the bytes are, and edits of it. The input is the article; its last bytes are numbers as well,
/// which say where it is edited and looked at.
///
/// Escaping loses nothing, and neither does an edit: after it, all is as in the edited text read anew. Formatting changes
/// no text and does nothing a second time. What an editor is told lies in the text, between two scalars.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  require(Strip.strip(Escape.escape(bytes)) == bytes, "strip(escape(x)) is not x")
  var numbers = Numbers(bytes)
  var text = bytes
  var snapshot = Snapshot(bytes)
  for _ in 0..<numbers.next(below: 5) {
    let edit = numbers.edit(of: text)
    text.replaceSubrange(edit.range, with: edit.replacement)
    snapshot.apply(edit)
    require(snapshot.text.bytes.elementsEqual(text), "the edit \(edit) makes another text")
    if numbers.next(below: 2) == 0 { snapshot.refresh() }
  }
  // The hash that an article may state is compared with its text when it is saved.
  snapshot.verifyHash()
  let (edited, fresh) = (description(of: snapshot), description(of: Snapshot(text)))
  if let index = zip(edited, fresh).enumerated().first(where: { $1.0 != $1.1 })?.offset {
    fatalError("An edit leaves \(edited[index]), and not \(fresh[index])")
  }
  require(edited.count == fresh.count, "an edit leaves something out, or too much")
  checkFormat(text)
  Look(snapshot, at: numbers.next(below: text.count + 1), to: numbers.next(below: text.count + 1)).check()
  return 0
}

func require(_ holds: Bool, _ otherwise: @autoclosure () -> String) {
  guard holds else { fatalError(otherwise()) }
}

/// Numbers that the last bytes of the input stand for; zero when these are used up.
private struct Numbers {
  private var rest: ArraySlice<UInt8>
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    rest = bytes.suffix(64)
  }

  mutating func next(below limit: Int) -> Int {
    let low = rest.popLast() ?? 0
    let high = limit > 256 ? rest.popLast() ?? 0 : 0
    return (Int(high) << 8 | Int(low)) % limit
  }

  /// Puts a part of the input somewhere.
  mutating func edit(of text: [UInt8]) -> TextEdit {
    let start = next(below: text.count + 1)
    let end = min(text.count, start + next(below: 20))
    let first = next(below: bytes.count + 1)
    return TextEdit(range: start..<end, replacement: Array(bytes[first...].prefix(next(below: 12))))
  }
}

/// All that is known of a document, a line for each thing.
private func description(of snapshot: Snapshot) -> [String] {
  var lines: [String] = []
  snapshot.tree.forEachSection { section, start in
    lines.append("\(start) \(section.kind) \(section.length)")
    lines += section.nodes.map { "\($0.kind) \($0.range) \($0.next)" }
    lines += section.mistakes.map { "\($0.kind) \($0.range)" }
  }
  for finding in snapshot.findings() {
    let edits = finding.fixes.map { "\($0.title) \($0.edits.map { "\($0.range) \($0.replacement)" })" }
    lines.append("\(finding.range) \(finding.rule) \(finding.message) \(edits)")
  }
  lines += SemanticToken.tokens(in: snapshot).map { "\($0)" }
  return lines
}

private func checkFormat(_ text: [UInt8]) {
  let formatted = Formatter.format(text)
  require(Strip.strip(formatted) == Strip.strip(text), "formatting changes the text")
  require(Formatter.format(formatted) == formatted, "formatting does something a second time")
}
