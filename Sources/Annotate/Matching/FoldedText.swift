/// A text cut into words, numbers and marks, each folded to a number for comparing, and each with its place in the
/// original bytes: what is found in the folded text is found in the text itself.
///
/// Two words have one hash where `Folding` calls them alike: NFC and NFD, either case, either place of a tone mark, i and
/// y after h, k, l, m, s and t, Ð and Đ. `Trung ương`, `T.Ư`, `T.W`, `TƯ` and `TW` are one word each, and the same. A soft
/// hyphen or a zero-width space in a word is overlooked. A capital behind a small letter begins another word (`NhuNĐảng`
/// is `Nhu`, `N` and `Đảng`). All dashes are alike, all spaces, all double and all single quotation marks. Total, on any
/// bytes.
public struct FoldedText: Sendable {
  public struct Token: Sendable {
    public enum Kind: UInt8, Sendable {
      case word
      /// A run of the digits 0 to 9, hashed by its value: `04` is `4`.
      case number
      /// Any other visible character.
      case mark
    }

    /// What stands before it.
    public enum Gap: UInt8, Sendable {
      case none
      case space
      /// A line end, and whatever else.
      case lineEnd
    }

    /// Stands for the folded word, number or mark: two with one hash are taken for the same.
    public internal(set) var hash: UInt64
    /// In bytes of the text.
    public internal(set) var start: Int32
    public internal(set) var end: Int32
    public internal(set) var kind: Kind
    public internal(set) var gap: Gap
    /// Whether its first letter is a capital.
    public internal(set) var isCapitalized = false
    /// Whether it has two letters or more, and all are capitals.
    public internal(set) var isAllCapitals = false
    var sign = Sign.none

    public var range: Range<Int> { Int(start)..<Int(end) }
  }

  public let tokens: [Token]

  /// Reads UTF-8; each byte that is none is a mark.
  public init(_ bytes: some Collection<UInt8>) {
    tokens =
      bytes.withContiguousStorageIfAvailable { Self.read($0) } ?? Array(bytes).withUnsafeBufferPointer { Self.read($0) }
  }

  public init(_ string: String) {
    self.init(Array(string.utf8))
  }

  /// The hash that the token of a word, a number or a mark has.
  static func hash(_ word: String) -> UInt64 { FoldedText(word).tokens.first?.hash ?? 0 }

  /// The hashes of all words, numbers and marks in some text, in their order.
  static func sequence(_ words: String) -> [UInt64] { FoldedText(words).tokens.map(\.hash) }

  /// The same as a set.
  static func hashes(_ words: String) -> WordSet { WordSet(sequence(words)) }

  private static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> [Token] {
    Alphabet.entries.withUnsafeBufferPointer { Tokenizer.tokens(bytes, $0) }
  }
}

extension [FoldedText.Token] {
  /// The bytes from the first to the last of some tokens, which are in bounds and not none.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    Int(self[range.lowerBound].start)..<Int(self[range.upperBound - 1].end)
  }
}

extension FoldedText.Token {
  /// The value of a number of nine digits at most; nil for anything else.
  func value(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard kind == .number, range.count <= 9 else { return nil }
    return bytes[range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
