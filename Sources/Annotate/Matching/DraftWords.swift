/// The heads of a draft's spans and passages: to whom or what they refer, where their words do not say it.
struct DraftWords {
  private let context: ArticleContext
  private let bytes: UnsafeBufferPointer<UInt8>
  private let isExplicit: Bool

  init(_ context: ArticleContext, _ bytes: UnsafeBufferPointer<UInt8>, isExplicit: Bool) {
    self.context = context
    self.bytes = bytes
    self.isExplicit = isExplicit
  }

  /// Writes what stands between a mark's sigil and its content; nothing where nothing need stand there.
  /// - Parameter implied: What a mark of its kind refers to in its place if it has no head.
  func writeHead(of mark: Mark, implied: Referent?, to head: inout [UInt8]) {
    let start = head.count
    func write(_ part: String) {
      if head.count > start { head.append(UInt8(ascii: " ")) }
      head += part.utf8
    }
    if let reference = reference(mark, implied: implied) { write(reference) }
    for addressee in mark.addressees {
      if let words = words(addressee, usual: nil) { write("to=" + words) }
    }
    if let due = mark.due { write("due=" + due.description) }
    if head.count > start { head.append(UInt8(ascii: "|")) }
  }

  /// The line that begins a turn, without its line end.
  func statement(_ turn: Turn) -> [UInt8] {
    Array(("%speaker " + (turn.speaker.entity.map { context.registry[$0].reference } ?? "?")).utf8)
  }

  private func reference(_ mark: Mark, implied: Referent?) -> String? {
    guard let usual = mark.kind.entity else { return nil }
    // With a quotation mark in it, it could be read as the beginning of a head, which ends at a bar behind it.
    let isQuoted = UnsafeBufferPointer(rebasing: bytes[mark.range]).contains(UInt8(ascii: "\""))
    if !isQuoted, !isExplicit || mark.referent.entity == nil {
      if implied == mark.referent { return nil }
      if mark.kind.namesItsReferent, mark.referent.entity != nil,
        mark.isDeclared || named(mark, usual) == mark.referent
      {
        return nil
      }
    }
    return words(mark.referent, usual: usual)
  }

  /// A reference as it is written where one without a sigil is of the kind `usual`.
  private func words(_ referent: Referent, usual: EntityKind?) -> String? {
    switch referent {
    case .entity(let id): context.registry[id].reference(whereUsual: usual)
    case .group: usual == nil ? "&*" : "*"
    case .none, .unknown, .missing, .ambiguous, .wrongKind: usual == nil ? nil : "?"
    }
  }

  /// What the words of a mark name by themselves.
  private func named(_ mark: Mark, _ kind: EntityKind) -> Referent {
    Resolver(context: context, bytes: bytes).resolve(name: bytes[mark.range], kind)
  }
}
