/// What stands before an interview and says who talks with whom.
extension TurnFinder {
  /// Who asks and who answers, by the words that introduce the interview.
  func introduction(before first: Int) -> (newsroom: EntityID?, interviewee: Referent?) {
    var newsroom: EntityID?
    var interviewee: Referent?
    var person: Referent?
    var talk = -1
    let start = max(0, first - Self.introduction)
    guard first > 0, start < text.count else { return (nil, nil) }
    let place = Int(text.tokens[start].start)
    let end = Int(text.tokens[first - 1].end)
    var mention = mentions.firstIndex { $0.range.lowerBound >= place } ?? mentions.count
    for index in start..<first {
      while mention < mentions.count, mentions[mention].range.upperBound <= min(end, Int(text.tokens[index].end)) {
        let found = mentions[mention]
        if found.kind == .person {
          person = found.referent
          if talk >= 0, index - talk < 12, interviewee == nil { interviewee = found.referent }
        }
        if found.kind == .organization, talk >= 0, index - talk < 12, newsroom == nil,
          let id = found.referent.entity, interviewer(id) != nil
        {
          newsroom = id
        }
        mention += 1
      }
      if text.uses[index].contains(.talk), let found = Self.talks.longest(text.tokens, from: index) {
        talk = found.end
        if let person { interviewee = person }
      }
    }
    return (newsroom, interviewee ?? person)
  }

  static let talks: WordTrie<Bool> = {
    var trie = WordTrie<Bool>()
    for words in ["phỏng vấn", "trả lời phỏng vấn", "trao đổi", "trao đổi với", "trò chuyện", "đối thoại với"] {
      trie.insert(words, true)
    }
    return trie
  }()

  /// The one who asks for a newsroom, if the registry has such a person.
  func interviewer(_ newsroom: EntityID?) -> EntityID? {
    guard let newsroom else { return nil }
    for name in context.registry[newsroom].names {
      let found = context.registry.find(.official, named: Folding.key("Phóng viên " + name, .personName))
      if found.count == 1 { return found.first }
    }
    return nil
  }
}
