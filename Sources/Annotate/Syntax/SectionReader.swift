/// Reads the sections of a document in order, some at a time, for who needs no tree of it.
struct SectionReader {
  /// As many are read together.
  private static let batch = 64

  private var parser: Parser
  private var drafts: [Parser.Draft] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    parser = Parser(bytes, at: 0, context: .fileStart)
    drafts.reserveCapacity(Self.batch)
  }

  /// Calls `body` with the next sections and their starts; false at the end.
  mutating func readMore(_ body: (Section, Int) -> Void) -> Bool {
    drafts.removeAll(keepingCapacity: true)
    while drafts.count < Self.batch, let draft = parser.next() { drafts.append(draft) }
    guard !drafts.isEmpty else { return false }
    let storage = parser.text.takeStorage()
    for draft in drafts { body(draft.section(storage), draft.start) }
    return true
  }
}
