import Annotate
import Foundation
import JSON
import Support
import Testing

/// The schema of `annotate.json`, which is made of the options that the code declares.
@Suite struct ConfigurationSchemaTests {
  private static let path = "schema/config.schema.json"

  @Test func saysWhatTheOptionsSay() throws {
    var writer = JSONWriter(pretty: true)
    Self.write(to: &writer)
    let schema = writer.bytes + Array("\n".utf8)
    if PackageFiles.isRewriting {
      try Data(schema).write(to: PackageFiles.root.appendingPathComponent(Self.path))
    }
    #expect(try PackageFiles.bytes(Self.path) == schema, "Run the tests with ANNOTATE_REWRITE=1.")
  }

  /// The values that the schema gives as defaults are read without a mistake, and change nothing.
  @Test func namesDefaultsThatAreRead() throws {
    let schema = try JSONValue.parse(try PackageFiles.bytes(Self.path))
    let defaults = schema["properties"]?.members.compactMap { member in
      member.value["default"].map { "\"\(member.key)\": \(Self.text($0))" }
    }
    let file = "{\(defaults?.joined(separator: ", ") ?? "")}"
    let (configuration, mistakes) = Configuration.read(Array(file.utf8))
    #expect(mistakes.isEmpty)
    #expect(configuration.registry == Configuration().registry)
    #expect(configuration.inlayHints == Configuration().inlayHints)
    #expect(schema["properties"]?.members.map(\.key) == Configuration.options.map(\.name))
  }

  /// What a client's settings say, and what is wrong with them.
  static let settings = [
    ("null", []), ("{}", []), (#"{"exclude":["a"],"rules":{"unclosed-span":"off"}}"#, []),
    ("7", ["“annotate”: expected an object: { … }."]),
    (
      #"{"registry":[]}"#,
      ["“annotate.registry” is set in annotate.json alone, for all who work there."]
    ),
    (#"{"excluded":[]}"#, ["There is no setting “annotate.excluded”; there are exclude, rules, inlayHints."]),
    (
      #"{"$schema":"https://example.org"}"#,
      ["“annotate.$schema” is set in annotate.json alone, for all who work there."]
    ),
    (
      #"{"inlayHints":{"office":false,"title":0,"names":true}}"#,
      [
        "“annotate.inlayHints”: Expected true or false.",
        """
        “annotate.inlayHints”: There is no kind of hint “names”; there are identity, speaker, addressees, office, title.
        """,
      ]
    ),
    (
      #"{"inlayHints":"none"}"#,
      ["“annotate.inlayHints”: Expected true, false, or an object of kinds of hint: { … }."]
    ),
    (
      #"{"exclude":[7],"rules":{"no-such":"off"}}"#,
      ["“annotate.exclude”: Expected a pattern in quotes.", "“annotate.rules”: There is no rule “no-such”."]
    ),
  ]

  @Test(arguments: settings)
  func takesSettings(settings: String, problems: [String]) throws {
    var configuration = Configuration()
    #expect(configuration.take(settings: try JSONValue.parse(Array(settings.utf8))) == problems)
  }

  /// What is said of `inlayHints`, in `annotate.json` and by the client, and which hints there are.
  static let hints = [
    ("null", "{}", "identity speaker addressees office title"), ("false", "{}", ""),
    ("false", "true", "identity speaker addressees office title"),
    (#"{"office":false}"#, "{}", "identity speaker addressees title"),
    (#"{"office":false}"#, #"{"office":true,"title":false}"#, "identity speaker addressees office"),
    ("false", #"{"title":true}"#, "title"),
  ]

  @Test(arguments: hints)
  func switchesHints(file: String, setting: String, kinds: String) throws {
    var (configuration, _) = Configuration.read(Array(#"{"$schema":"x","inlayHints":\#(file)}"#.utf8))
    _ = configuration.take(settings: try JSONValue.parse(Array(#"{"inlayHints":\#(setting)}"#.utf8)))
    let shown = InlayHint.Kind.allCases.filter(configuration.inlayHints.contains).map(\.rawValue)
    #expect(shown.joined(separator: " ") == kinds)
  }

  /// What holds where: a folder's own settings, else those for all, over those that the client started with.
  @Test(arguments: [
    ("/c", "a c"), ("/c/d", "a d"), ("/c/d/e", "a d"), ("/", "a c"), ("/x", "a b"), ("/cc", "a b"), (nil, "a b"),
  ])
  func takesTheSettingsOfTheFolder(root: String?, words: String) {
    func text(_ word: String) -> [UInt8] { Array(#"{"exclude":["\#(word)"]}"#.utf8) }
    var settings = Settings()
    settings.initial = Array(#"{"rules":{"unclosed-span":"off"}}"#.utf8)
    settings.general = text("b")
    settings.byFolder = ["/c": text("c"), "/c/d": text("d")]
    var configuration = Configuration()
    configuration.take(settings, root: root)
    let isOff = configuration.severities.changes.map(\.rule.description) == ["unclosed-span"]
    #expect((isOff ? ["a"] : []) + configuration.exclude == words.split(separator: " ").map(String.init))
    #expect(settings.problems.isEmpty)
  }

  private static func write(to writer: inout JSONWriter) {
    writer.object { schema in
      schema.key("$schema")
      schema.value("https://json-schema.org/draft/2020-12/schema")
      schema.key("title")
      schema.value("annotate.json")
      schema.key("description")
      schema.value(
        """
        The configuration of a workspace. The folder that holds this file is the workspace of every .anno file below it \
        for which it is the nearest.
        """)
      schema.key("type")
      schema.value("object")
      schema.key("additionalProperties")
      schema.value(false)
      schema.key("properties")
      schema.object { properties in
        for option in Configuration.options {
          properties.key(option.name)
          properties.object { write(option, to: &$0) }
        }
      }
      schema.key("$defs")
      schema.object { definitions in
        definitions.key("patterns")
        definitions.object(writePatterns)
        definitions.key("severity")
        definitions.object(writeSeverity)
      }
    }
  }

  private static func write(_ option: Configuration.Option, to schema: inout JSONWriter) {
    schema.key("description")
    schema.value(option.description + (option.mayBeSetByClient ? " The settings of an editor may say it too." : ""))
    switch option.kind {
    case .address:
      schema.key("type")
      schema.value("string")
    case .hints:
      schema.key("type")
      schema.array { types in
        types.value("boolean")
        types.value("object")
      }
      schema.key("additionalProperties")
      schema.value(false)
      schema.key("properties")
      schema.object { kinds in
        for kind in InlayHint.Kind.allCases {
          kinds.key(kind.rawValue)
          kinds.object { schema in
            schema.key("description")
            schema.value(kind.summary)
            schema.key("type")
            schema.value("boolean")
            schema.key("default")
            schema.value(true)
          }
        }
      }
      schema.key("default")
      schema.value(true)
    case .patterns(let path):
      schema.key("$ref")
      schema.value("#/$defs/patterns")
      schema.key("default")
      schema.array { for pattern in Configuration()[keyPath: path] { $0.value(pattern) } }
    case .severities:
      schema.key("type")
      schema.value("object")
      schema.key("additionalProperties")
      schema.value(false)
      schema.key("properties")
      schema.object { rules in
        for rule in Rules.all {
          rules.key(rule.name.description)
          rules.object { schema in
            schema.key("description")
            schema.value(rule.summary)
            schema.key("$ref")
            schema.value("#/$defs/severity")
            schema.key("default")
            schema.value(rule.severity.name)
          }
        }
      }
      schema.key("default")
      schema.object { _ in }
    }
  }

  private static func writePatterns(_ schema: inout JSONWriter) {
    schema.key("type")
    schema.value("array")
    schema.key("items")
    schema.object { items in
      items.key("description")
      items.value(
        """
        A pattern for paths from the workspace folder, with / between the parts. * and ? stay within a part; ** stands \
        for any number of parts.
        """)
      items.key("type")
      items.value("string")
      items.key("minLength")
      items.value(1)
    }
  }

  private static func writeSeverity(_ schema: inout JSONWriter) {
    schema.key("description")
    schema.value("How a finding is reported. `off` does not report it.")
    schema.key("enum")
    schema.array { for level in Configuration.Option.levels { $0.value(level) } }
  }

  private static func text(_ value: JSONValue) -> String {
    var writer = JSONWriter()
    writer.raw(value)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
