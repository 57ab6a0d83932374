/// Cuts a text into the tokens of `FoldedText`.
struct Tokenizer {
  /// Room for tokens, of which so many are written: to add one to an array takes several times as many steps.
  private let room: UnsafeMutableBufferPointer<FoldedText.Token>
  private var count = 0
  private var isFull = false
  private let bytes: UnsafeBufferPointer<UInt8>
  private let alphabet: UnsafeBufferPointer<UInt16>
  private var gap = FoldedText.Token.Gap.none
  /// The word that is being read; it has none where `letters` is 0.
  private var word = Word()

  private init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ alphabet: UnsafeBufferPointer<UInt16>,
    room: UnsafeMutableBufferPointer<FoldedText.Token>
  ) {
    self.bytes = bytes
    self.alphabet = alphabet
    self.room = room
  }

  static func tokens(
    _ bytes: UnsafeBufferPointer<UInt8>, _ alphabet: UnsafeBufferPointer<UInt16>
  ) -> [FoldedText.Token] {
    // Most words are longer; where they are not, there is no more than a token for each byte.
    tokens(bytes, alphabet, atMost: bytes.count / 4 + 4) ?? tokens(bytes, alphabet, atMost: bytes.count) ?? []
  }

  /// Nil where there are more.
  private static func tokens(
    _ bytes: UnsafeBufferPointer<UInt8>, _ alphabet: UnsafeBufferPointer<UInt16>, atMost limit: Int
  ) -> [FoldedText.Token]? {
    var isFull = false
    let tokens = [FoldedText.Token](unsafeUninitializedCapacity: limit) { room, count in
      var reader = Tokenizer(bytes, alphabet, room: UnsafeMutableBufferPointer(rebasing: room[..<limit]))
      if bytes.count < shortText {
        reader.read()
      } else {
        let memory = WordMemory.take()
        reader.read(memory)
        memory.giveBack()
      }
      (count, isFull) = (reader.count, reader.isFull)
    }
    return isFull ? nil : tokens
  }

  /// For fewer bytes no memory is fetched.
  private static let shortText = 64

  @inline(__always)
  private mutating func append(_ token: FoldedText.Token) {
    guard count < room.count else {
      isFull = true
      return
    }
    room.initializeElement(at: count, to: token)
    count &+= 1
  }

  /// Reads all, with what is known of words where that is longer than to fetch it.
  private mutating func read(_ known: WordMemory) {
    let limit = bytes.count - WordMemory.longest
    var position = 0
    while position < limit {
      // A word behind a space: most are.
      if bytes[position] == 0x20, word.letters == 0, !word.isCut {
        if gap == .none { gap = .space }
        position &+= 1
      }
      if word.letters == 0, !word.isCut, let end = knownWord(at: position, known) {
        position = end
      } else {
        position = readNext(at: position)
      }
    }
    read(from: position)
  }

  private mutating func read(from start: Int = 0) {
    var position = start
    while position < bytes.count { position = readNext(at: position) }
    endWord(at: position)
  }

  /// Reads a word of at most sixteen bytes as it was read before, or as if it had never been, and then keeps it. Nil where
  /// none begins, or something longer.
  /// - Parameter position: From it on there are sixteen bytes or more.
  @inline(__always)
  private mutating func knownWord(at position: Int, _ known: WordMemory) -> Int? {
    guard let (bytes, length) = WordMemory.word(at: bytes.baseAddress.unsafelyUnwrapped + position) else { return nil }
    let place = known.place(of: bytes)
    let end = position &+ length
    if place.pointee.bytes == bytes {
      append(
        FoldedText.Token(
          hash: place.pointee.hash, start: Int32(truncatingIfNeeded: position), end: Int32(truncatingIfNeeded: end),
          kind: .word, gap: gap, isCapitalized: place.pointee.isCapitalized, isAllCapitals: place.pointee.isAllCapitals)
      )
      gap = .none
      return end
    }
    return newWord(position..<end, bytes, place)
  }

  /// Reads a word, and keeps it where it is one token whatever stands around it.
  private mutating func newWord(
    _ range: Range<Int>, _ bytes: SIMD2<UInt64>, _ place: UnsafeMutablePointer<WordMemory.Word>
  ) -> Int {
    let before = count
    let end = readNext(at: range.lowerBound)
    guard end == range.upperBound, word.letters == 0, !word.isCut, count == before + 1 else { return end }
    let token = room[before]
    if token.kind == .word, token.range == range, !TokenHash.endsOfCentral.contains(token.hash) {
      place.pointee = WordMemory.Word(
        bytes: bytes, hash: token.hash, isCapitalized: token.isCapitalized, isAllCapitals: token.isAllCapitals)
    }
    return end
  }

  /// Reads what begins at a place, of which there is one byte or more, and gives the place behind it.
  @inline(__always)
  private mutating func readNext(at start: Int) -> Int {
    let byte = bytes[start]
    if byte == 0x20 {
      endWord(at: start)
      if gap == .none { gap = .space }
      return start + 1
    }
    let (entry, length) = letter(at: start)
    if entry != 0 { return readWord(from: start, entry, length) ?? readLetters(from: start) }
    if byte == 0x0A || byte == 0x0D {
      endWord(at: start)
      gap = .lineEnd
      return start + 1
    }
    if byte &- 0x30 < 10 {
      endWord(at: start)
      return number(from: start)
    }
    if byte > 0x20, byte < 0x7F {
      endWord(at: start)
      mark(UInt32(byte), start..<start + 1)
      return start + 1
    }
    let (scalar, scalarLength) = Alphabet.scalar(bytes, at: start)
    other(scalar, start..<start + scalarLength)
    return start + scalarLength
  }

  /// What the alphabet says of the letter at a place, 0 where none of it stands there, and its length.
  @inline(__always)
  private func letter(at position: Int) -> (entry: UInt16, length: Int) {
    let byte = bytes[position]
    if byte < 0x80 { return (alphabet[Int(byte)], 1) }
    guard byte >= 0xC2, position &+ 1 < bytes.count, bytes[position &+ 1] & 0xC0 == 0x80 else { return (0, 1) }
    let second = Int(bytes[position &+ 1] & 0x3F)
    if byte < 0xE0 { return (alphabet[Int(byte & 0x1F) << 6 | second], 2) }
    // Those of three bytes are all between U+1E00 and U+1EFF.
    guard byte == 0xE1, position &+ 2 < bytes.count, bytes[position &+ 2] & 0xC0 == 0x80, second < 0x3C else {
      return (0, 1)
    }
    return (alphabet[0x1000 | second << 6 | Int(bytes[position &+ 2] & 0x3F)], 3)
  }

  // MARK: Words

  /// Reads a word as most are, of which the first letter is given, and gives the place behind it: a letter and small ones
  /// behind it, and then no mark that could go on with it. Nil for any other.
  @inline(__always)
  private mutating func readWord(from start: Int, _ entry: UInt16, _ length: Int) -> Int? {
    guard word.letters == 0 else { return nil }
    let isCapitalized = entry & 8 != 0
    let first = UInt32(entry >> 4)
    var hash = TokenHash.mix(TokenHash.word, first)
    var tone = entry & 7
    var last = first
    var letters = 1
    var position = start &+ length
    while position < bytes.count {
      let byte = bytes[position]
      if byte &- 0x61 < 26 {
        // A small letter of ASCII stands for itself.
        last = UInt32(byte)
        position &+= 1
      } else {
        let (entry, length) = letter(at: position)
        if entry & 8 != 0 { return nil }
        guard entry != 0 else {
          if byte >= 0x80 { return nil }
          break
        }
        last = UInt32(entry >> 4)
        if entry & 7 != 0 { tone = entry & 7 }
        position &+= length
      }
      hash = TokenHash.mix(hash, last)
      letters &+= 1
    }
    var word = Word()
    word.start = start
    word.letters = letters
    word.isCapitalized = isCapitalized
    word.capitals = isCapitalized ? 1 : 0
    word.first = first
    word.last = last
    word.hash = hash
    // Asked for of a word of two letters alone.
    word.earlier = TokenHash.mix(TokenHash.word, first)
    word.tone = tone
    write(word, to: position)
    return position
  }

  /// Reads letters, of which there is one, and gives the place behind them.
  private mutating func readLetters(from start: Int) -> Int {
    // A copy, which can be held in registers.
    var word = word
    var position = start
    while position < bytes.count {
      let (entry, length) = letter(at: position)
      guard entry != 0 else { break }
      let isCapital = entry & 8 != 0
      if word.letters > 0, isCapital != word.isLastCapital, isCapital || word.isCut {
        self.word = word
        changeCase(toCapital: isCapital, at: position)
        word = self.word
      }
      word.add(UInt32(entry >> 4), isCapital: isCapital, at: position)
      if entry & 7 != 0 { word.tone = entry & 7 }
      position &+= length
    }
    if position < bytes.count, bytes[position] >= 0x80 {
      // A mark that goes on with the word may follow.
      self.word = word
    } else {
      write(word, to: position)
      if self.word.letters > 0 || self.word.isCut { self.word = Word() }
    }
    return position
  }

  /// Cuts the word where capitals begin or end in it.
  private mutating func changeCase(toCapital isCapital: Bool, at position: Int) {
    if isCapital {
      endWord(at: position)
      word.isCut = true
    } else if word.isCut, word.letters > 1, word.capitals == word.letters, word.tone == 0 {
      cutLastLetter()
    }
  }

  /// Ends the word before its last letter, a capital that begins the next.
  private mutating func cutLastLetter() {
    let (letter, start) = (word.last, word.lastStart)
    word.hash = word.earlier
    word.letters -= 1
    word.capitals -= 1
    endWord(at: start)
    word.isCut = true
    word.add(letter, isCapital: true, at: start)
  }

  private mutating func endWord(at end: Int) {
    guard word.letters > 0 else { return }
    write(word, to: end)
    word = Word()
  }

  @inline(__always)
  private mutating func write(_ word: Word, to end: Int) {
    var hash = word.hash
    if word.letters == 2, word.last == 0x79 {
      // The one vowel i or y after these consonants is spelled either way.
      switch word.first {
      case 0x68, 0x6B, 0x6C, 0x6D, 0x73, 0x74: hash = TokenHash.mix(word.earlier, 0x69)
      default: break
      }
    }
    if word.tone > 0 { hash = TokenHash.mix(hash, UInt32(word.tone)) }
    let token = FoldedText.Token(
      hash: hash, start: Int32(truncatingIfNeeded: word.start), end: Int32(truncatingIfNeeded: end), kind: .word,
      gap: gap, isCapitalized: word.isCapitalized, isAllCapitals: word.letters > 1 && word.capitals == word.letters)
    if !word.mayEndCentral || !writeCentral(token) { append(token) }
    gap = .none
  }

  /// Writes the word that ends `Trung ương` or an abbreviation of it as that; false where it ends none.
  private mutating func writeCentral(_ token: FoldedText.Token) -> Bool {
    var token = token
    switch token.hash {
    case TokenHash.tw: break
    case TokenHash.tu where token.isAllCapitals: break
    case TokenHash.w, TokenHash.u:
      guard token.isCapitalized, token.gap == .none, count > 1, room[count - 1].hash == TokenHash.stop,
        room[count - 1].gap == .none, room[count - 2].hash == TokenHash.t, room[count - 2].isCapitalized
      else { return false }
      token.start = room[count - 2].start
      token.gap = room[count - 2].gap
      count -= 2
    case TokenHash.uong:
      guard token.gap == .space, count > 0, room[count - 1].hash == TokenHash.trung else { return false }
      token.start = room[count - 1].start
      token.gap = room[count - 1].gap
      token.isCapitalized = room[count - 1].isCapitalized
      count -= 1
    default: return false
    }
    token.hash = TokenHash.tw
    append(token)
    return true
  }

  // MARK: Numbers and marks

  private mutating func number(from start: Int) -> Int {
    var hash = TokenHash.number
    var end = start
    while end < bytes.count, bytes[end] &- 0x30 < 10 {
      if bytes[end] != 0x30 || hash != TokenHash.number { hash = TokenHash.mix(hash, UInt32(bytes[end])) }
      end += 1
    }
    append(.number, hash, start..<end)
    return end
  }

  private mutating func other(_ scalar: UInt32, _ range: Range<Int>) {
    if Alphabet.isInvisible(scalar) { return }
    if word.letters > 0 {
      if let tone = Alphabet.tone(scalar) {
        word.tone = tone
        return
      }
      if let letter = Alphabet.letter(word.last, with: scalar) {
        if word.letters == 1 { word.first = letter }
        word.last = letter
        word.hash = TokenHash.mix(word.earlier, letter)
        return
      }
    }
    if Alphabet.isSpace(scalar) {
      endWord(at: range.lowerBound)
      if gap == .none { gap = .space }
    } else if scalar > 0x7F, let known = Unicode.Scalar(scalar), known.properties.isAlphabetic {
      let lower = known.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar
      let isCapital = known.properties.isUppercase
      if word.letters > 0, isCapital != word.isLastCapital { changeCase(toCapital: isCapital, at: range.lowerBound) }
      word.add(lower, isCapital: isCapital, at: range.lowerBound)
    } else {
      endWord(at: range.lowerBound)
      mark(scalar, range)
    }
  }

  private mutating func mark(_ scalar: UInt32, _ range: Range<Int>) {
    let form = Alphabet.mark(scalar)
    append(.mark, TokenHash.mix(TokenHash.mark, form), range, Sign(form))
  }

  private mutating func append(
    _ kind: FoldedText.Token.Kind, _ hash: UInt64, _ range: Range<Int>, _ sign: Sign = .none
  ) {
    append(
      FoldedText.Token(
        hash: hash, start: Int32(truncatingIfNeeded: range.lowerBound),
        end: Int32(truncatingIfNeeded: range.upperBound), kind: kind, gap: gap, sign: sign))
    gap = .none
  }
}
