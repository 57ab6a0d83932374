import Annotate
import Testing

/// What a configuration says after files or folders of `/w` were renamed.
@Suite struct WillRenameFilesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let configuration: String
    let renamings: [(String, String)]
    /// Nil where it stays as it is.
    let expected: String?

    init(_ configuration: String, _ renamings: (String, String)..., to expected: String?) {
      (self.configuration, self.renamings, self.expected) = (configuration, renamings, expected)
    }

    var testDescription: String { "\(configuration) \(renamings)" }
  }

  static let cases = [
    // A folder, and one above what the pattern names; a file; the option that is said and the one that is not.
    Case(#"{"registry": ["sổ/**/*.anno"]}"#, ("/w/sổ", "/w/danh bạ"), to: #"{"registry": ["danh bạ/**/*.anno"]}"#),
    Case(#"{"registry": ["a/b/c/*.anno"]}"#, ("/w/a/b", "/w/x"), to: #"{"registry": ["x/c/*.anno"]}"#),
    Case(
      #"{"exclude": ["nháp", "cũ/1.anno"], "registry": []}"#, ("/w/cũ/1.anno", "/w/mới/\"2\".anno"),
      to: #"{"exclude": ["nháp", "mới/\"2\".anno"], "registry": []}"#),
    Case(
      "{\n  \"exclude\": [\"registry/tmp\"]\n}\n", ("/w/registry", "/w/r"),
      to: "{\n  \"registry\": [\"r/**/*.anno\"],\n  \"exclude\": [\"r/tmp\"]\n}\n"),
    Case("{}", ("/w/registry", "/w/r"), to: #"{ "registry": ["r/**/*.anno"] }"#),
    // Several at once, the innermost name first; a star in a name.
    Case(
      #"{"registry": ["a/b/1.anno", "a/b/2.anno", "c.anno"]}"#, ("/w/a", "/w/A"), ("/w/a/b/1.anno", "/w/A/b/*.anno"),
      ("/w/c.anno", "/w/d.anno"), to: #"{"registry": ["A/b/?.anno", "A/b/2.anno", "d.anno"]}"#),
    // Nothing that is named: a beginning of a name, a wildcard, another folder, a way out, the folder itself.
    Case(#"{"registry": ["ab/*.anno", "*/a/*.anno"]}"#, ("/w/a", "/w/c"), to: nil),
    Case("{}", ("/w/registry/a.anno", "/w/a.anno"), to: nil),
    Case("{}", ("/v/registry", "/v/r"), to: nil),
    Case("{}", ("/w/registry", "/v/r"), to: nil),
    Case("{}", ("/w", "/v"), to: nil),
    // What cannot be read is left alone.
    Case(#"{"registry": "registry/**"}"#, ("/w/registry", "/w/r"), to: nil),
    Case(#"{"registry": [7, "registry/a.anno"#, ("/w/registry", "/w/r"), to: nil),
    Case("[]", ("/w/registry", "/w/r"), to: nil),
    Case("", ("/w/registry", "/w/r"), to: nil),
  ]

  @Test(arguments: cases)
  func renames(_ test: Case) {
    let bytes = Array(test.configuration.utf8)
    let renamings = test.renamings.map { WillRenameFiles.Renaming(old: $0.0, new: $0.1) }
    let edits = WillRenameFiles.edits(in: bytes, of: "/w", renamings)
    #expect(edits.isEmpty == (test.expected == nil))
    #expect(String(decoding: edits.applied(to: bytes), as: UTF8.self) == test.expected ?? test.configuration)
  }
}
