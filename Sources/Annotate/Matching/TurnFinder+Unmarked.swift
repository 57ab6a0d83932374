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

  /// Takes lines that ask somebody for questions, where a text that introduces a talk ends it with thanks, or has many; false
  /// where it is none.
  @discardableResult
  mutating func gatherUnmarked() -> Bool {
    guard text.uses.next(.talk, from: 0) < text.count else { return false }
    let hasClosing = candidates.contains { $0.role == .closing }
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
    guard let first = questions.first, questions.count > (hasClosing ? 1 : 2), isTalk(before: first.start) else {
      return false
    }
    candidates = (candidates.filter { $0.role == .closing || $0.isMarked } + questions).sorted { $0.start < $1.start }
    return true
  }

  /// Whether the words before a token introduce a talk.
  private func isTalk(before first: Int) -> Bool {
    let talk = text.uses.next(.talk, from: max(0, first - Self.introduction))
    return talk < first && Self.talks.longest(text.tokens, from: talk) != nil
  }
}
