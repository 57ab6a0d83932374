/// Where the declarations of the built-in registry stand in its text, and which identifiers they declare. The tables are
/// made with the text, so that a start of the program reads neither.
enum BuiltinDeclarations {
  /// How many there are.
  static var count: Int { BuiltinRegistryText.places.utf8CodeUnitCount / placeWidth }

  /// The number of the declaration of an identifier, given with its sigil in UTF-8; nil for none.
  static func number(withSigil identifier: UnsafeBufferPointer<UInt8>) -> Int? {
    BuiltinRegistryText.slots.withUTF8Buffer { slots in
      BuiltinRegistryText.text.withUTF8Buffer { text in
        let slotCount = slots.count / slotWidth
        var slot = hash(identifier) & (slotCount - 1)
        while let number = entry(of: slot, slots) {
          let known = UnsafeBufferPointer(rebasing: text[self.identifier(of: number)])
          if known.holdsSame(as: identifier) { return number }
          slot = (slot + 1) & (slotCount - 1)
        }
        return nil
      }
    }
  }

  /// Calls `body` with each identifier and its number, in the order of the text, until it returns false.
  static func forEachIdentifier(_ body: (UnsafeBufferPointer<UInt8>, Int) -> Bool) {
    BuiltinRegistryText.text.withUTF8Buffer { text in
      for number in 0..<count {
        guard body(UnsafeBufferPointer(rebasing: text[identifier(of: number)]), number) else { return }
      }
    }
  }

  /// Reads a declaration by its number, which is in bounds.
  static func read(_ number: Int) -> Declaration? {
    BuiltinRegistryText.text.withUTF8Buffer { text in
      let start = start(of: number)
      let part = UnsafeBufferPointer(rebasing: text[start..<sectionEnd(text, from: start)])
      return RegistryFile.declarations(SyntaxTree(part), part, file: .builtin).first?.moved(by: start)
    }
  }

  // MARK: The tables, whose numbers are digits to the base 64, the highest first

  private static let placeWidth = 4
  private static let slotWidth = 2
  private static let firstDigit: UInt8 = 0x30

  /// The tables for a text: the offset at which each declaration begins, and a hash table from identifiers to one more
  /// than the number of the declaration, with 0 for none.
  static func tables(of text: UnsafeBufferPointer<UInt8>) -> (places: String, slots: String) {
    var starts: [Int] = []
    var start = 0
    while start < text.count {
      if !identifier(text, from: start).isEmpty { starts.append(start) }
      start = sectionEnd(text, from: start) + 2
    }
    var slots = [Int](repeating: 0, count: 16)
    while slots.count < starts.count * 2 { slots += slots }
    for (number, start) in starts.enumerated() {
      var slot = hash(UnsafeBufferPointer(rebasing: text[identifier(text, from: start)])) & (slots.count - 1)
      while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = number + 1
    }
    return (
      starts.map { digits($0, width: placeWidth) }.joined(), slots.map { digits($0, width: slotWidth) }.joined()
    )
  }

  private static func digits(_ number: Int, width: Int) -> String {
    let digits = (0..<width).reversed().map { firstDigit + UInt8(number >> ($0 * 6) & 63) }
    return String(decoding: digits, as: UTF8.self)
  }

  private static func number(_ digits: UnsafeBufferPointer<UInt8>, at index: Int, width: Int) -> Int {
    digits[index * width..<(index + 1) * width].reduce(0) { $0 << 6 | Int($1 &- firstDigit) }
  }

  private static func start(of number: Int) -> Int {
    BuiltinRegistryText.places.withUTF8Buffer { self.number($0, at: number, width: placeWidth) }
  }

  private static func entry(of slot: Int, _ slots: UnsafeBufferPointer<UInt8>) -> Int? {
    let number = number(slots, at: slot, width: slotWidth)
    return number > 0 ? number - 1 : nil
  }

  private static func identifier(of number: Int) -> Range<Int> {
    BuiltinRegistryText.text.withUTF8Buffer { identifier($0, from: start(of: number)) }
  }

  /// The identifier with its sigil of the declaration that begins at an offset; empty where there is none.
  private static func identifier(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int> {
    guard let sigil = text[start...].prefix(16).firstIndex(where: { EntityKind(rawValue: $0) != nil }), sigil > start,
      text[sigil - 1] == 0x20
    else { return start..<start }
    return sigil..<Lexer.skipIdentifier(text, from: sigil + 1)
  }

  /// Where the section ends that begins at an offset, a comment or a declaration: before the line end and the blank line.
  private static func sectionEnd(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = Lexer.firstLineEnd(text, from: start)
    while end + 1 < text.count, !(text[end] == 0x0A && text[end + 1] == 0x0A) {
      end = Lexer.firstLineEnd(text, from: end + 1)
    }
    return end
  }

  /// The same in each process, unlike `KeyIndex`'s: no file adds to the identifiers here, so none can make them collide.
  private static func hash(_ identifier: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt32 = 0x811C_9DC5
    for byte in identifier { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return Int(hash ^ hash >> 15)
  }
}
