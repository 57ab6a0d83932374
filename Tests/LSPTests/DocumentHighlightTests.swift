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
}
