import Testing

@testable import Annotate

@Suite struct IgnoreTests {
  /// The lines of a file, a path (a folder's with a final slash), and whether it is ignored.
  static let cases: [(String, String, Bool)] = [
    ("a.anno", "a.anno", true), ("a.anno", "b/c/a.anno", true), ("a.anno", "b.anno", false),
    ("/a.anno", "a.anno", true), ("/a.anno", "b/a.anno", false), ("b/a.anno", "b/a.anno", true),
    ("b/a.anno", "c/b/a.anno", false), ("*.anno", "b/x.anno", true), ("*.anno\n!x.anno", "b/x.anno", false),
    ("!x.anno\n*.anno", "b/x.anno", true), ("build/", "build/", true), ("build/", "build", false),
    ("build/", "a/build/", true), ("/build/", "a/build/", false), ("**/x", "a/b/x", true), ("a/**", "a/b/c", true),
    ("a/**", "a/", false), ("a/**/b", "a/b", true), ("a/**/b", "a/x/y/b", true), ("# a", "# a", false),
    ("\\#a", "#a", true), ("\\!a", "!a", true), ("a ", "a", true), ("a?", "aơ", true), ("a?", "a", false),
    ("", "a", false), ("/", "a", false), ("!", "a", false), ("[ab]", "a", false), ("\\*", "a", false),
    ("a\r\nb\r\n", "b", true),
  ]

  @Test(arguments: cases)
  func ignores(lines: String, path: String, expected: Bool) {
    let ignore = Ignore().adding(Array(lines.utf8), in: [])
    let isFolder = path.hasSuffix("/")
    #expect(ignore.ignores(Array((isFolder ? String(path.dropLast()) : path).utf8), isFolder: isFolder) == expected)
  }

  /// A nested file counts below its folder alone, and wins over the one above it.
  @Test(arguments: [("b/x", false), ("b/c/x", false), ("x", true), ("bb/x", true), ("b/y", true), ("y", false)])
  func nests(path: String, expected: Bool) {
    let ignore = Ignore().adding(Array("x".utf8), in: []).adding(Array("!x\n/y".utf8), in: Array("b".utf8))
    #expect(ignore.ignores(Array(path.utf8), isFolder: false) == expected)
  }
}
