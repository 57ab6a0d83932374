import Support
import Testing

@testable import Annotate

/// The findings of a document of which nothing else is asked are those of its snapshot, and depend on the same.
@Suite struct FindingsAloneTests {
  private static let pieces = [
    "<@", "<@a|A>", "<@A>", "<@khong-co|x>", "<#b|B>", "<^chức>", "<:nói>", "<!to=@a due=2|làm>", "<~", ">", "|", "\\",
    "\n", "\n", "\n\n", "\r\n", "\r", "\\\n", "%", "%Sai\n", "% ", "  ", "x", "é", "😀", "100%", "\u{FEFF}",
    "\n%title T\n", "\n%date 2015\n", "\n%date 2010-01-01\n", "\n%official @a A\n", "\n%official @trung A\n",
    "\n%document #b B\n%  issued 2014\n", "\n%speaker @a\n", "\n%speaker Ai đó\n", "\n%speaker @khong-co\n",
    "\n%end\n", "\n%end speaker\n", "\n%directive @a to=@a\n", "\n%resolution #b\n", "\n%  alias C\n",
    "khoá ", " khóa", "Ðảng ", "“", "”", "\"", " của của ", "2015-2010", "<@a|Ánh>", "<@trung|Ánh>", "<~”>",
    "\n%alias @a ông ấy\n", "<@ông ấy>", "\n%% chú\n", "\n%\n",
    "\n%sha256 0\n",
  ]
  private static let allows = [
    "\n%allow unknown-reference\n", "\n\n%allow unclosed-span malformed-head -- vì\n\n", "%allow unknown-reference\n",
    "\n\n%allow stray-closer unknown-reference\n", "\n%allow duplicate-declaration\n%official @a A\n",
    "\n%allow unused-declaration shadowed-declaration malformed-date\n%official @c C\n%  born 2\n", "\n%allow\n",
    "\n\n%allow unknown-statement unattributed-speech\n\n%allow unused-allow inconsistent-reference\n<:nói>\n",
    "\n%allow repeated-word mixed-spelling text-changed\n", "\n%allow misplaced-statement khong-co malformed-line\n",
  ]

  @Test(arguments: 1...8 as ClosedRange<UInt64>, [nil, "/workspace/registry/this.anno"])
  func areThoseOfTheSnapshot(seed: UInt64, path: String?) {
    var random = RandomText(seed: seed)
    let other = (path: "/workspace/registry/other.anno", bytes: Array("%official @trung A\n".utf8))
    let workspace = Workspace(root: "/workspace", files: [other])
    for round in 0..<150 {
      let pieces = Self.pieces + (round % 2 == 0 ? Self.allows + Self.allows : [])
      var bytes = Array((round % 8 == 0 ? Self.allows.randomElement(using: &random.generator) ?? "" : "").utf8)
      for _ in 0..<Int.random(in: 0...200, using: &random.generator) {
        bytes += pieces[Int.random(in: 0..<pieces.count, using: &random.generator)].utf8
      }
      if round % 3 == 0 { bytes = Self.hashed(bytes, &random) }
      if round % 5 == 0 { bytes = [0xEF, 0xBB, 0xBF] + bytes + random.text(pieces: 40) }
      for workspace in [workspace, workspace.limited(by: Settings().ofUnopenedFiles)] {
        guard Self.agree(bytes, path, workspace) else {
          Issue.record("in \(String(reflecting: String(decoding: bytes, as: UTF8.self)))")
          return
        }
      }
    }
  }

  /// Whether the findings, read with what they depend on and without, are those of the snapshot. Where nobody wants hints,
  /// lines of which nothing is said are passed over.
  private static func agree(_ bytes: [UInt8], _ path: String?, _ workspace: Workspace) -> Bool {
    let snapshot = Snapshot(bytes, path: path, workspace: workspace)
    let expected = snapshot.findings().map { "\($0)" }
    let alone = Snapshot.findings(of: bytes, path: path, workspace: workspace)
    let (found, dependencies) = Snapshot.findingsWithDependencies(of: bytes, path: path, workspace: workspace)
    let facts = FileFacts.make(snapshot)
    let own = snapshot.article.outline.declarations.map { Array($0.reference.utf8) }
    return alone.map { "\($0)" } == expected && found.map { "\($0)" } == expected
      && dependencies.dependencies == facts.dependencies.union(own) && dependencies.hasUnsettled == facts.hasUnsettled
      && dependencies.isRegistryFile == facts.isRegistryFile
  }

  /// The document with a hash in its header: its own, that of a text that was changed since, or none.
  private static func hashed(_ bytes: [UInt8], _ random: inout RandomText) -> [UInt8] {
    func document(_ hash: String) -> [UInt8] { "%sha256 \(hash)\n".utf8 + bytes }
    let unknown = String(repeating: "0", count: 64)
    let hash = SHA256.hexadecimal(Strip.strip(document(unknown)))
    let all = [
      document(hash), document(hash.uppercased()), document(hash) + "\n".utf8, document(hash) + "  ".utf8,
      document(hash) + " \n".utf8, document(unknown), document("1"),
    ]
    return all[Int.random(in: 0..<all.count, using: &random.generator)]
  }
}
