import Annotate
import JSON
import Support
import Testing

@testable import LSP

@Suite struct SynchronizationTests {
  /// The text that is left after changes, whatever the client counts; an emoji is 4, 2 or 1 columns.
  static let changes: [(before: String, changes: [String], encoding: ColumnUnit, after: String)] = [
    ("", [Client.part(0, 0, 0, 0, "a")], .utf16, "a"),
    ("a😀b", [Client.part(0, 3, 0, 4, "c")], .utf16, "a😀c"),
    ("a😀b", [Client.part(0, 5, 0, 6, "c")], .utf8, "a😀c"),
    ("a😀b", [Client.part(0, 2, 0, 3, "c")], .utf32, "a😀c"),
    ("a😀b", [Client.part(0, 2, 0, 4, "c")], .utf16, "ac"),
    ("ab", [Client.part(0, 0, 0, 0, "1"), Client.part(0, 1, 0, 1, "2")], .utf16, "12ab"),
    ("ab", [Client.part(0, 0, 0, 1, ""), Client.whole("cd"), Client.part(0, 0, 0, 1, "")], .utf16, "d"),
    ("ab", [#"{"range":null,"text":"c"}"#], .utf16, "c"),
    ("ab", [#"{"range":\#(Client.range(0, 1, 0, 2)),"rangeLength":9,"text":"c"}"#], .utf16, "ac"),
    ("a\nb", [Client.part(0, 9, 0, 99, "c")], .utf16, "ac\nb"),
    ("a\r\nb", [Client.part(0, 9, 1, 0, "")], .utf16, "ab"),
    ("a\rb\r\n", [Client.part(1, 0, 2, 0, "")], .utf16, "a\r"),
    ("a\nb", [Client.part(7, 0, 9, 9, "c")], .utf16, "a\nbc"),
    ("a\nb", [Client.part(-1, -1, 0, -5, "c")], .utf16, "ca\nb"),
    ("abc", [Client.part(0, 2, 0, 1, "x")], .utf16, "axc"),
    ("ab", [], .utf16, "ab"),
  ]

  @Test(arguments: changes)
  func changesTheText(before: String, changes: [String], encoding: ColumnUnit, after: String) throws {
    var session = Self.session(encoding)
    try session.receive(Client.open(before))
    try session.receive(Client.change(changes.joined(separator: ",")))
    #expect(session.text == Array(after.utf8))
  }

  @Test func followsVersionsWhateverTheyAre() throws {
    var session = Self.session(.utf16)
    try session.receive(Client.open("a", version: 7))
    for version in [7, 0, 0, 900, -1] {
      try session.receive(Client.change(Client.whole("\(version)"), version: version))
      #expect(session.documents[DocumentURI(Client.uri)]?.version == version)
      #expect(session.text == Array("\(version)".utf8))
    }
    try session.receive(
      #"{"method":"textDocument/didChange","params":{"textDocument":{"uri":"\#(Client.uri)"},"contentChanges":[]}}"#)
    #expect(session.documents[DocumentURI(Client.uri)]?.version == nil)
    try session.receive(Client.open("again"))
    #expect(session.text == Array("again".utf8))
    try session.receive(Client.close())
    #expect(session.documents.isEmpty)
  }

  /// Random edits, by range or of the whole, against a text of which each position is counted out.
  @Test(arguments: ColumnUnit.allCases, 1...8 as ClosedRange<UInt64>)
  func followsRandomEdits(encoding: ColumnUnit, seed: UInt64) throws {
    var random = RandomText(seed: seed)
    var session = Self.session(encoding)
    for round in 0..<40 {
      // Now and then a text that is kept in several pieces.
      var naive = random.validText(pieces: round % 20 == 0 ? 1500 : 40)
      try session.receive(Client.open(naive))
      for _ in 0..<10 {
        let replacement = random.validText(pieces: 3)
        let change: String
        if Int.random(in: 0..<10, using: &random.generator) == 0 {
          change = Client.whole(naive + replacement)
          naive += replacement
        } else {
          let start = position(near: naive, encoding, &random.generator)
          let end = position(near: naive, encoding, &random.generator)
          change = Client.part(start.line, start.column, end.line, end.column, replacement)
          let offsets = [start, end].map { NaiveText(naive).offset(of: $0, encoding) }.sorted()
          var scalars = Array(naive.unicodeScalars)
          scalars.replaceSubrange(offsets[0]..<offsets[1], with: replacement.unicodeScalars)
          naive = String(String.UnicodeScalarView(scalars))
        }
        try session.receive(Client.change(change))
        guard session.text == Array(naive.utf8) else {
          Issue.record(
            "\(change) led to \(String(decoding: session.text, as: UTF8.self).debugDescription), not \(naive.debugDescription)"
          )
          return
        }
      }
    }
  }

  /// The difference of two texts, made to the one, gives the other, and does not cut characters.
  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func findsDifferences(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<500 {
      let old = Array(random.validText(pieces: 12).utf8)
      var new = old
      let range = random.range(in: old.count)
      new.replaceSubrange(range, with: random.validText(pieces: 2).utf8)
      new = Array(String(decoding: new, as: UTF8.self).utf8)
      var text = SourceText(old)
      let edit = text.difference(to: new)
      text.apply(edit)
      #expect(Array(text.bytes) == new)
      #expect(String(validating: edit.replacement, as: UTF8.self) != nil)
      #expect(String(validating: old[edit.range], as: UTF8.self) != nil)
    }
  }

  private func position(
    near text: String, _ encoding: ColumnUnit, _ generator: inout SplitMix64
  ) -> TextPosition {
    let lines = NaiveText(text).lines
    let line = Int.random(in: 0...lines.count, using: &generator)
    let width = line < lines.count ? NaiveText.width(lines[line], encoding) : 3
    return TextPosition(line: line, column: Int.random(in: 0...width + 2, using: &generator))
  }

  private static func session(_ encoding: ColumnUnit) -> Session {
    var session = Session(serverVersion: "test", parentWatch: ParentWatch(every: .seconds(3)) {})
    session.phase = .running
    session.encoding = encoding
    return session
  }
}
