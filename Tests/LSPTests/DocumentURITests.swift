import Testing

@testable import LSP

@Suite struct DocumentURITests {
  static let paths: [(uri: String, path: String?)] = [
    ("file:///a/b.anno", "/a/b.anno"),
    ("FILE:///a", "/a"),
    ("file:/a/b", "/a/b"),
    ("file://localhost/a", "/a"),
    ("file://host/share/a", "//host/share/a"),
    ("file:////host/share/a", "//host/share/a"),
    ("file:///a%20b/%C4%91.anno", "/a b/đ.anno"),
    ("file:///a b/đ#1?.anno", "/a b/đ#1?.anno"),
    ("file:///100%/%zz/%4", "/100%/%zz/%4"),
    ("file:///c%3A/x", "c:/x"),
    ("file:///C:/x%20y", "C:/x y"),
    ("file:///c:", "c:"),
    ("file:///cc:/x", "/cc:/x"),
    ("file:///c:x", "/c:x"),
    ("file:///", "/"),
    ("file:", nil),
    ("file:a", nil),
    ("file:///a%00b", nil),
    ("file:///%FF", nil),
    ("untitled:a.anno", nil),
    ("zipfile:///a", nil),
    ("git:/a.anno?{}", nil),
    ("", nil),
    ("%", nil),
  ]

  @Test(arguments: paths)
  func readsPaths(uri: String, path: String?) {
    #expect(DocumentURI(uri).path == path)
  }

  static let uris: [(path: String, uri: String)] = [
    ("/a/b.anno", "file:///a/b.anno"),
    ("/a b/đ.anno", "file:///a%20b/%C4%91.anno"),
    ("/100%/#?&.anno", "file:///100%25/%23%3F%26.anno"),
    ("c:/x", "file:///c:/x"),
    (#"C:\x y\z"#, "file:///C:/x%20y/z"),
    ("//host/share/a", "file://host/share/a"),
  ]

  @Test(arguments: uris)
  func writesPaths(path: String, uri: String) {
    #expect(DocumentURI(path: path).string == uri)
    #expect(DocumentURI(uri).path?.replacing("/", with: "") == path.replacing("/", with: "").replacing(#"\"#, with: ""))
  }

  @Test func namesThatLookTheSameAreTwo() {
    #expect(DocumentURI("a:\u{E9}") != DocumentURI("a:e\u{301}"))
    #expect(Set([DocumentURI("a:\u{E9}"), DocumentURI("a:e\u{301}"), DocumentURI("a:\u{E9}")]).count == 2)
  }
}
