/// Finds whom and what a text names: people, organizations and the offices that people hold.
enum MentionFinder {
  /// Marks in the order of the text, an outer one before those in it.
  static func marks(
    in text: FoldedText, _ bytes: UnsafeBufferPointer<UInt8>, _ context: MatchingContext
  ) -> [Mark] {
    let tokens = text.tokens
    var names = NameFinder(text, bytes, context)
    var marks: [Mark] = []
    var index = 0
    while index < tokens.count {
      if tokens[index].kind == .word {
        if let person = names.person(at: index) {
          marks.append(Mark(kind: .person, range: tokens.bytes(index..<person.end), referent: person.referent))
          index = person.end
          continue
        }
        if let body = names.organization(at: index) {
          marks.append(Mark(kind: .organization, range: tokens.bytes(index..<body.end), referent: body.referent))
          index = body.end
          continue
        }
      }
      index += 1
    }
    return marks
  }
}
