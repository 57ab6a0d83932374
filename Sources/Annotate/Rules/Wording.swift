/// Phrases that messages are made of.
enum Wording {
  /// `an office`, `a role`.
  static func an(_ noun: String) -> String {
    let isVowel = noun.unicodeScalars.first.map { "aeiou".unicodeScalars.contains($0) } ?? false
    return (isVowel ? "an " : "a ") + noun
  }

  /// With a capital letter.
  static func capital(_ phrase: String) -> String {
    phrase.prefix(1).uppercased() + phrase.dropFirst()
  }

  /// `a`, `a or b`, `a, b or c`.
  static func list(_ words: [String], _ joint: String = "or") -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(joint) " + last
  }

  /// The words in quotation marks, which may stand around them already, cut after so many scalars.
  static func quote(_ words: String, limit: Int = 60) -> String {
    let scalars = words.unicodeScalars
    let isQuoted = scalars.first == "“" && scalars.last == "”"
    let opening = isQuoted ? "" : "“"
    guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return isQuoted ? words : "“\(words)”" }
    return opening + String(scalars[..<end]) + "…”"
  }

  /// `; did you mean “word”?`, or the other end of a sentence where there is no word.
  static func question(_ word: String?, else end: String = ".") -> String {
    word.map { "; did you mean “\($0)”?" } ?? end
  }
}

extension Fix {
  /// The preferred fix that puts a word, or another one, in its place; none where there is no other.
  static func writing(_ word: String?, for range: Range<Int>) -> [Fix] {
    word.map { [Fix("Write “\($0)”", [TextEdit(range: range, replacement: $0)], isPreferred: true)] } ?? []
  }
}

extension SectionView {
  /// The bytes in quotation marks, cut after so many scalars, however many there are.
  func quote(_ range: Range<Int>, limit: Int = 60) -> String {
    // A scalar has no more than four bytes.
    Wording.quote(string(range.prefix(4 * limit + 4)), limit: limit)
  }

  /// The bytes as a name to look for; empty where nobody would call anything so.
  func word(_ range: Range<Int>) -> String { range.count > 256 ? "" : string(range) }
}

extension Statement {
  /// `%name`.
  var marker: Range<Int> { line.lowerBound..<name.upperBound }
}
