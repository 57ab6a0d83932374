import Annotate
import JSON
import Testing

@testable import LSP

@Suite struct DocumentHighlightTests {
  static let text = """
    😀 Đầu <@vi|Ví>.

    %official @vi Trần Văn Ví
    %  role 2011.. &hoi Bí thư
    %organization &hoi Hội Phụ nữ xã
    %official @man Nguyễn Thị Mận
    %  same-as @vi
    %alias @vi Anh Cả

    <@Trần Văn Ví>, <^Bí thư>, và <@Anh Cả> nói: <:“Được”>; <!to=@vi to=&hoi|<&Hội Phụ nữ xã> làm>.

    %speaker Trần Văn Ví
    Dạ.
    %end

    """

  /// Where the request is made: a needle and the scalars into it; the places found, those that declare marked by `=`.
  static let cases: [(needle: String, inside: Int, places: [String])] = [
    ("@vi|Ví", 1, vi), ("Anh Cả>", 2, vi), ("Bí thư>", 2, vi), ("<:", 1, vi), ("to=@vi", 4, vi),
    ("%speaker Trần", 12, vi), ("same-as @vi", 9, vi), ("%alias @vi", 8, vi), ("%official @vi", 11, vi),
    ("&Hội", 2, hoi), ("&hoi Bí", 1, hoi),
    ("Đầu", 1, []), ("làm", 4, vi), ("làm", 1, []), ("%organization", 2, []),
  ]

  static let vi = [
    "<@vi|Ví>", "=@vi", "@vi", "@vi", "<@Trần Văn Ví>", "<^Bí thư>", "<@Anh Cả>", "<:", "<!to=@vi to=&hoi|", "@vi",
    "Trần Văn Ví",
  ]

  static let hoi = ["&hoi", "=&hoi", "&hoi", "<&Hội Phụ nữ xã>"]

  @Test(arguments: cases, ColumnUnit.allCases)
  func findsWhatMeansTheSame(_ test: (needle: String, inside: Int, places: [String]), encoding: ColumnUnit) throws {
    let words = Words(Self.text, encoding)
    let (messages, _) = answers(to: [
      Client.initialize(options: #"{"positionEncoding":"\#(encoding.rawValue)"}"#), Client.open(Self.text),
      Client.request(1, "textDocument/documentHighlight", words.at(test.needle, test.inside)),
    ])
    let found = messages[1]["result"]?.elements.map { ($0["kind"]?.int == 3 ? "=" : "") + words.of($0["range"]) } ?? []
    #expect(found == test.places)
  }

  static let declarations: [(needle: String, inside: Int, first: String?)] = [
    ("same-as @vi", 9, "Ví"), ("<:", 1, "Ví"), ("&hoi Bí", 1, "Hội Phụ nữ xã"), ("@man", 1, nil), ("Dạ", 0, nil),
  ]

  @Test(arguments: declarations)
  func leadsToTheFirstMention(needle: String, inside: Int, first: String?) throws {
    let words = Words(Self.text, .utf16)
    for hasLinks in [false, true] {
      let (messages, _) = answers(to: [
        Client.initialize(#"{"textDocument":{"declaration":{"linkSupport":\#(hasLinks)}}}"#), Client.open(Self.text),
        Client.request(1, "textDocument/declaration", words.at(needle, inside)),
      ])
      let target = messages[1]["result"]?[0]
      let range = hasLinks ? target?["targetSelectionRange"] : target?["range"]
      #expect(range.map(words.of) == first)
    }
  }

  static let linked: [(needle: String, inside: Int, count: Int)] = [
    ("%official @vi", 12, 5), ("<@vi|", 2, 5), ("<@vi|", 4, 5), ("&hoi|", 1, 3), ("@man", 2, 1), ("<@vi|", 6, 0),
    ("Trần Văn", 1, 0), ("%title", 0, 0),
  ]

  @Test(arguments: linked)
  func linksWhatIsTypedAtOnce(needle: String, inside: Int, count: Int) throws {
    let text = "%title Họp\n" + Self.text
    let words = Words(text, .utf16)
    let (messages, _) = answers(to: [
      Client.initialize(), Client.open(text),
      Client.request(1, "textDocument/linkedEditingRange", words.at(needle, inside)),
    ])
    let ranges = messages[1]["result"]?["ranges"]?.elements.map(words.of) ?? []
    #expect(ranges.count == count)
    #expect(Set(ranges).count <= 1)
    #expect(ranges.first.map { ["vi", "hoi", "man"].contains($0) } ?? true)
  }
}

/// A text in which places are found by words, and words by places.
struct Words {
  let text: NaiveText
  private let scalars: [Unicode.Scalar]
  private let encoding: ColumnUnit

  init(_ text: String, _ encoding: ColumnUnit) {
    self.text = NaiveText(text)
    scalars = Array(text.unicodeScalars)
    self.encoding = encoding
  }

  /// The parameters of a request so many scalars into the first occurrence of a needle.
  func at(_ needle: String, _ inside: Int) -> String {
    let wanted = Array(needle.unicodeScalars)
    let offset = (scalars.indices.first { scalars[$0...].starts(with: wanted) } ?? 0) + inside
    let line = text.starts.lastIndex { $0 <= offset } ?? 0
    let column = NaiveText.width(Array(scalars[text.starts[line]..<offset]), encoding)
    return Client.position(line, column)
  }

  /// The words in a range of the protocol.
  func of(_ range: JSONValue?) -> String {
    func offset(_ edge: String) -> Int {
      let place = range?[edge]
      let position = TextPosition(line: place?["line"]?.int ?? 0, column: place?["character"]?.int ?? 0)
      return text.offset(of: position, encoding)
    }
    return String(String.UnicodeScalarView(scalars[offset("start")..<offset("end")]))
  }
}
