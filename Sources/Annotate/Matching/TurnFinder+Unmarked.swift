/// Questions that no mark and no label tells: many papers only print them bold.
extension TurnFinder {
  /// Takes the line above a speaker's name for a question where it is one: many papers print no label before it.
  mutating func addQuestion(_ line: Range<Int>) {
    guard !line.isEmpty, candidates.last.map({ $0.start < line.lowerBound }) ?? true, isQuestion(line),
      text.tokens[line.lowerBound].kind == .word
    else { return }
    candidates.append(
      Candidate(
        start: line.lowerBound, labelEnd: line.lowerBound, startsLine: true, isMarked: false, isLabelled: false,
        role: .question))
  }

  /// Takes lines that ask somebody for questions, where a text that introduces a talk ends it with thanks, or has many.
  mutating func gatherUnmarked() {
    guard text.uses.next(.talk, from: 0) < text.count else { return }
    let closings = candidates
    var questions: [Candidate] = []
    var line = 0
    while line < text.count {
      let end = text.uses.next(.lineStart, from: line + 1)
      if end < text.count, text.tokens[line].kind == .word, text.sign(end - 1) == .question, isAddressed(line..<end) {
        questions.append(
          Candidate(
            start: line, labelEnd: line, startsLine: true, isMarked: false, isLabelled: false, role: .question))
      }
      line = end
    }
    guard let first = questions.first, questions.count > (closings.isEmpty ? 2 : 1), isTalk(before: first.start) else {
      return
    }
    candidates = (questions + closings).sorted { $0.start < $1.start }
  }

  /// Whether the words before a token introduce a talk.
  private func isTalk(before first: Int) -> Bool {
    let talk = text.uses.next(.talk, from: max(0, first - Self.introduction))
    return talk < first && Self.talks.longest(text.tokens, from: talk) != nil
  }
}
