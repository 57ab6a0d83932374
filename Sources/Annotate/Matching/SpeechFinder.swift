/// Finds who speaks in an article: quoted and reported words, and the turns of an interview.
enum SpeechFinder {
  /// - Parameter mentions: The persons, organizations, roles and citations of the text, by start, outer before inner.
  /// - Returns: Marks of kind speech by start, outer before inner, that cross no mention; and turns that do not overlap.
  static func find(
    in folded: FoldedText, _ bytes: UnsafeBufferPointer<UInt8>, mentions: [Mark], _ context: MatchingContext
  ) -> (speech: [Mark], turns: [Turn]) {
    let text = TextSigns(tokens: folded.tokens, bytes: bytes)
    let outer = mentions.outermost
    let turns = TurnFinder.turns(in: text, mentions: outer, context)
    var scan = SpeechScan(text, mentions: outer, turns: turns, context)
    scan.run()
    let speech = scan.marks.sorted {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }
    return (speech, turns)
  }
}

extension [Mark] {
  /// Of marks by start, outer before inner, those that no other holds.
  var outermost: [Mark] {
    var result: [Mark] = []
    var end = 0
    for mark in self where mark.range.lowerBound >= end {
      result.append(mark)
      end = mark.range.upperBound
    }
    return result
  }
}
