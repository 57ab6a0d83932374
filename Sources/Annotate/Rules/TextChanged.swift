enum TextChanged: AskedRule {
  static let name = RuleName("text-changed")
  static let severity = Severity.error
  static let summary = "The article's text is not the one whose hash `%sha256` states."
  static let explanation = """
    `%sha256` is the SHA-256 of the article's text without markup: it proves that annotating lost nothing. Where it does \
    not match, a character of the text itself was changed, added or lost. Undo that, or, where the text was corrected on \
    purpose, state the new hash.
    """
  static let firing = "%sha256 \(String(repeating: "0", count: 64))\n\nSáng nay họp.\n"
  static let silent = "%sha256 9ce0c122f1bc3f5d2d927090f1257e3b7b762be6a249b8d37e6a4b924d10d9ac\n\nSáng nay họp.\n"

  /// Reports on the text of which `proof` is known; `isUnchanged` says whether it is still the one that was hashed.
  static func check(
    _ item: Outline.HeaderItem, _ proof: TextProof, isUnchanged: Bool, _ report: inout Report
  ) {
    let stated = item.value.lowercased()
    guard stated.utf8.count == 64, stated.utf8.allSatisfy({ Lexer.isDigit($0) || (0x61...0x66).contains($0) }) else {
      report.add(
        item.range, "“\(item.value)” is no SHA-256: that has 64 hexadecimal digits.",
        fixes: isUnchanged ? [stateNew(item, proof)] : [])
      return
    }
    guard !isUnchanged || stated != proof.digest else { return }
    if isUnchanged, stated == proof.stated, let repair = proof.repair {
      report.add(
        item.range, "The article's text does not have this hash: \(repair.message). The fix restores it.",
        fixes: [Fix(repair.title, repair.edits, isPreferred: true, isSafe: true), stateNew(item, proof)])
    } else {
      report.add(
        item.range,
        """
        The article's text does not have this hash: something in it was changed, added or lost. Undo that, or state \
        the new hash if it was corrected on purpose.
        """,
        fixes: isUnchanged ? [stateNew(item, proof)] : [])
    }
  }

  private static func stateNew(_ item: Outline.HeaderItem, _ proof: TextProof) -> Fix {
    Fix("State the hash of the text as it is", [TextEdit(range: item.range, replacement: proof.digest)])
  }
}
