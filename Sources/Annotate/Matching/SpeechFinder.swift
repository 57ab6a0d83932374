/// Finds who speaks in an article, and who tells whom what to do: quoted and reported words, the turns of an interview,
/// directives.
enum SpeechFinder {
  /// - Parameter mentions: The persons, organizations, roles and citations of the text, by start, outer before inner.
  /// - Returns: Marks of kind speech and directive, by start, outer before inner, that cross neither each other nor a mention;
  ///   and turns that do not overlap.
  static func find(in matched: MatchedText, mentions: [Mark]) -> (marks: [Mark], turns: [Turn]) {
    let text = TextSigns(matched)
    let outer = mentions.outermost
    let turns = TurnFinder.turns(in: text, mentions: outer, matched.context)
    let scan = SpeechScan(text, mentions: outer, turns: turns, matched.context)
    scan.run()
    // What begins or ends within a mention would cross it, or stand in it, where no speech may stand.
    let marks = (scan.marks + scan.directives).filter {
      !outer.hold($0.range.lowerBound) && !outer.hold($0.range.upperBound)
    }.sorted {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }
    return (marks, turns)
  }
}

extension [Mark] {
  /// Of marks by start, outer before inner, those that no other holds.
  var outermost: [Mark] {
    var result: [Mark] = []
    var end = 0
    for index in indices where self[index].range.lowerBound >= end {
      result.append(self[index])
      end = self[index].range.upperBound
    }
    return result
  }

  /// Whether a byte lies inside one of these marks, which are in order and do not overlap.
  fileprivate func hold(_ place: Int) -> Bool {
    let next = sortedIndex(notBefore: { $0.range.upperBound <= place })
    return next < count && self[next].range.lowerBound < place
  }
}
