import Foundation
import Support
import Testing

@testable import Annotate

@Suite struct TextTests {
  /// A text in which every kind of line end, width and composition comes: the naive model of lines and columns.
  struct NaiveLines {
    let lines: [[Unicode.Scalar]]

    init(_ text: String) {
      var lines: [[Unicode.Scalar]] = [[]]
      var previous: Unicode.Scalar?
      for scalar in text.unicodeScalars {
        if scalar == "\n", previous == "\r" {
          // The CR has begun the new line already.
        } else if scalar == "\n" || scalar == "\r" {
          lines.append([])
        } else {
          lines[lines.count - 1].append(scalar)
        }
        previous = scalar
      }
      self.lines = lines
    }

    static func width(_ scalar: Unicode.Scalar, _ unit: ColumnUnit) -> Int {
      switch unit {
      case .utf8: UTF8.width(scalar)
      case .utf16: UTF16.width(scalar)
      case .utf32: 1
      }
    }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func linesAndColumnsAreThoseOfTheNaiveText(seed: UInt64) {
    var random = RandomText(seed: seed)
    for round in 0..<60 {
      let string = random.validText(pieces: round == 0 ? 4000 : 60)
      let index = LineIndex(SourceText(string))
      let naive = NaiveLines(string)
      #expect(index.lineCount == naive.lines.count)
      for unit in ColumnUnit.allCases {
        for (line, scalars) in naive.lines.enumerated() where naive.lines.count < 200 || line % 37 == 0 {
          let start = index.range(ofLine: line).lowerBound
          var offset = start
          var column = 0
          for scalar in scalars {
            let position = TextPosition(line: line, column: column)
            guard index.offset(of: position, in: unit) == offset, index.position(of: offset, in: unit) == position
            else {
              Issue.record("\(position) in \(unit.rawValue) is not offset \(offset) of \(String(reflecting: string))")
              return
            }
            offset += UTF8.width(scalar)
            column += NaiveLines.width(scalar, unit)
          }
          // Past the line's end it is clamped to the end, before the line end.
          #expect(index.offset(of: TextPosition(line: line, column: column + 5), in: unit) == offset)
          #expect(index.range(ofLine: line) == start..<offset)
          #expect(index.line(around: (start + offset) / 2) == start..<offset)
        }
        #expect(index.offset(of: TextPosition(line: naive.lines.count, column: 0), in: unit) == string.utf8.count)
        #expect(index.offset(of: TextPosition(line: -1, column: -1), in: unit) == 0)
      }
    }
  }

  @Test(arguments: ColumnUnit.allCases)
  func editsGiveTheNaiveText(unit: ColumnUnit) {
    var random = RandomText(seed: 7)
    for round in 0..<40 {
      var naive = Array(random.validText(pieces: round % 4 == 0 ? 4000 : 80).utf8)
      var text = SourceText(naive)
      for _ in 0..<40 {
        // Positions as a client gives them: any line and column, also past the ends and inside scalars.
        let index = LineIndex(text)
        let line = Int.random(in: 0...index.lineCount, using: &random.generator)
        let column = Int.random(in: 0...30, using: &random.generator)
        let start = index.offset(of: TextPosition(line: line, column: column), in: unit)
        let last = TextPosition(
          line: line + Int.random(in: 0...1, using: &random.generator),
          column: column + Int.random(in: 0...4, using: &random.generator))
        let end = max(start, index.offset(of: last, in: unit))
        let edit = TextEdit(range: start..<end, replacement: random.validText(pieces: 4))
        naive.replaceSubrange(edit.range, with: edit.replacement)
        text.apply(edit)
        #expect(String(validating: naive, as: UTF8.self) != nil, "an edit split a scalar")
      }
      #expect(Array(text.bytes) == naive)
      #expect(LineIndex(text).lineCount == NaiveLines(String(decoding: naive, as: UTF8.self)).lines.count)
    }
  }

  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func hashesAreThoseOfTheStandard(text: String, expected: String) {
    let bytes = Array(text.utf8)
    #expect(SHA256.hexadecimal(bytes) == expected)
    // With instructions of the processor where it has them, and without.
    for usesInstructions in [true, false] {
      var parts = SHA256(usesInstructions: usesInstructions)
      for start in stride(from: 0, to: bytes.count, by: 1021) {
        bytes[start..<min(start + 1021, bytes.count)].withUnsafeBufferPointer { parts.update($0) }
      }
      #expect(parts.finish() == expected)
    }
  }

  @Test func instructionsOfTheProcessorHashAlike() {
    var random = RandomText(seed: 5)
    for _ in 0..<200 {
      var (with, without) = (SHA256(), SHA256(usesInstructions: false))
      for _ in 0..<Int.random(in: 1...4, using: &random.generator) {
        random.text(pieces: 60).withUnsafeBufferPointer {
          with.update($0)
          without.update($0)
        }
      }
      #expect(with.finish() == without.finish())
    }
  }

  @Test func fingerprintsDoNotDependOnCuts() {
    var random = RandomText(seed: 3)
    for _ in 0..<200 {
      let text = random.text(pieces: 30)
      let cut = random.range(in: text.count).lowerBound
      func fingerprint(_ bytes: ArraySlice<UInt8>) -> TextFingerprint {
        var sum = TextFingerprint.zero
        bytes.withUnsafeBufferPointer { sum.add($0) }
        return sum
      }
      var parts = fingerprint(text[..<cut])
      parts += fingerprint(text[cut...])
      #expect(parts == fingerprint(text[...]))
      if !text.isEmpty { #expect(fingerprint(text.dropLast()[...]) != fingerprint(text[...])) }
    }
  }

  @Test(arguments: [
    ("registry/**/*.anno", "registry/a.anno", true), ("registry/**/*.anno", "registry/x/y/a.anno", true),
    ("registry/**/*.anno", "registry.anno", false), ("*.anno", "a/b.anno", false), ("**/*.anno", "a.anno", true),
    ("broken/**", "broken/a/b", true), ("broken/**", "broken", true), ("a?c", "aệc", true), ("a?c", "abbc", false),
    ("*a*b*c", "xaybzc", true), ("*a*b*c", "xaybz", false), ("**/**/x", "x", true), ("", "x", false),
  ])
  func patterns(pattern: String, path: String, matches: Bool) {
    #expect(Glob(pattern).matches(path.utf8) == matches)
  }
}
