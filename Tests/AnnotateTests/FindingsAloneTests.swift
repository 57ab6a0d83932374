import Support
import Testing

@testable import Annotate

/// The findings of a document of which nothing else is asked are those of its snapshot.
@Suite struct FindingsAloneTests {
  private static let pieces = [
    "<@", "<@a|A>", "<@A>", "<@khong-co|x>", "<#b|B>", "<^chức>", "<:nói>", "<!to=@a due=2|làm>", "<~", ">", "|", "\\",
    "\n", "\n", "\n\n", "\r\n", "\r", "\\\n", "%", "%Sai\n", "% ", "  ", "x", "é", "😀", "100%", "\u{FEFF}",
    "\n%title T\n", "\n%date 2015\n", "\n%date 2010-01-01\n", "\n%official @a A\n", "\n%official @trung A\n",
    "\n%document #b B\n%  issued 2014\n", "\n%speaker @a\n", "\n%speaker Ai đó\n", "\n%speaker @khong-co\n",
    "\n%end\n", "\n%end speaker\n", "\n%directive @a to=@a\n", "\n%resolution #b\n", "\n%  alias C\n",
    "khoá ", " khóa", "Ðảng ", "“", "”", "\"", " của của ", "2015-2010", "<@a|Ánh>", "<@trung|Ánh>", "<~”>",
    "\n%alias @a ông ấy\n", "<@ông ấy>", "\n%% chú\n", "\n%\n",
    "\n%allow unknown-reference\n", "\n%sha256 0\n",
  ]

  @Test(arguments: 1...8 as ClosedRange<UInt64>, [nil, "/workspace/registry/this.anno"])
  func areThoseOfTheSnapshot(seed: UInt64, path: String?) {
    var random = RandomText(seed: seed)
    let other = (path: "/workspace/registry/other.anno", bytes: Array("%official @trung A\n".utf8))
    let workspace = Workspace(root: "/workspace", files: [other])
    for round in 0..<150 {
      // Few states a hash or an `%allow`, for which the whole is looked at.
      let pieces = round % 4 == 0 ? Self.pieces[...] : Self.pieces.dropLast(2)
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...200, using: &random.generator) {
        bytes += pieces[Int.random(in: 0..<pieces.count, using: &random.generator)].utf8
      }
      if round % 5 == 0 { bytes = [0xEF, 0xBB, 0xBF] + bytes + random.text(pieces: 40) }
      let expected = Snapshot(bytes, path: path, workspace: workspace).findings()
      let found = Snapshot.findings(of: bytes, path: path, workspace: workspace)
      guard found.map({ "\($0)" }) == expected.map({ "\($0)" }) else {
        Issue.record("in \(String(reflecting: String(decoding: bytes, as: UTF8.self)))")
        return
      }
    }
  }
}
