/// What is known of a text's hash: found by hashing the whole, on open, on save and in CI; an edit only compares fingerprints with it.
struct TextProof: Sendable {
  /// A change of the source that would give the text its hash back.
  struct Repair: Sendable {
    let message: String
    let title: String
    let edits: [TextEdit]
  }

  /// What the header stated when the text was hashed.
  let stated: String
  /// The SHA-256 of the stripped text, in lower-case hexadecimal.
  let digest: String
  /// Nil where nobody is going to edit.
  var fingerprint: TextFingerprint?
  /// Only where the hash does not match.
  let repair: Repair?

  /// Hashes the stripped text of a document.
  init(_ text: SourceText, _ tree: SyntaxTree, stated: String) {
    var hash = SHA256()
    text.bytes.withUnsafeBufferPointer { bytes in
      tree.forEachSection { section, start in hash.update(section, at: start, bytes) }
    }
    self.init(text, digest: hash.finish(), stated: stated)
  }

  /// Of a document whose stripped text has this hash. Looks for what an editor may have done to it where that is not
  /// `stated`.
  init(_ text: SourceText, digest: String, stated: String) {
    self.stated = stated.lowercased()
    self.digest = digest
    repair = digest == self.stated ? nil : Self.repair(Array(text.bytes), self.stated)
  }

  private static func digest(_ bytes: [UInt8]) -> String {
    var hash = SHA256()
    forEachSection(bytes) { hash.update($0, at: $1, $2) }
    return hash.finish()
  }

  private static func forEachSection(_ bytes: [UInt8], _ body: (Section, Int, UnsafeBufferPointer<UInt8>) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      var reader = SectionReader(bytes)
      while reader.readMore({ body($0, $1, bytes) }) {}
    }
  }

  private static func repair(_ bytes: [UInt8], _ stated: String) -> Repair? {
    guard stated.utf8.count == 64 else { return nil }
    let final = finalLineEnd(bytes)
    let spaces = trailingSpaces(bytes)
    let repairs = [
      Repair(
        message: "only a final line end was added",
        title: "End the text with a soft break, so that it has no final line end",
        edits: final),
      Repair(
        message: "only spaces at line ends were added", title: "Remove the spaces at line ends", edits: spaces),
      Repair(
        message: "only a final line end and spaces at line ends were added",
        title: "Remove the spaces at line ends and the final line end", edits: spaces + final),
    ]
    return repairs.first {
      guard !$0.edits.isEmpty else { return false }
      return digest($0.edits.applied(to: bytes)) == stated
    }
  }

  /// The edit that makes the final line end a soft break.
  private static func finalLineEnd(_ bytes: [UInt8]) -> [TextEdit] {
    guard let last = bytes.last, Lexer.isLineEnd(last) else { return [] }
    let start = last == 0x0A && bytes.dropLast().last == 0x0D ? bytes.count - 2 : bytes.count - 1
    return [TextEdit(range: start..<start, replacement: "\\")]
  }

  /// The edits that take out spaces and tabs before line ends and at the end.
  private static func trailingSpaces(_ bytes: [UInt8]) -> [TextEdit] {
    var edits: [TextEdit] = []
    forEachSection(bytes) { section, start, bytes in
      Strip.forEachKept(section) { kept in
        var spaces = start + kept.lowerBound
        for index in start + kept.lowerBound...start + kept.upperBound {
          if index == bytes.count || (index < start + kept.upperBound && Lexer.isLineEnd(bytes[index])) {
            if spaces < index { edits.append(TextEdit(range: spaces..<index, replacement: "")) }
            spaces = index + 1
          } else if index < start + kept.upperBound, !Lexer.isSpace(bytes[index]) {
            spaces = index + 1
          }
        }
      }
    }
    return edits
  }
}

extension SHA256 {
  /// Takes the stripped text of a section that begins at `start` of a document with these bytes.
  mutating func update(_ section: Section, at start: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
    Strip.forEachKept(section) { update(UnsafeBufferPointer(rebasing: bytes[$0.shifted(by: start)])) }
  }
}
