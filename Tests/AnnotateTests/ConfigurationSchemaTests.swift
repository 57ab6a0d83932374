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
    (#"{"excluded":[]}"#, ["There is no setting “annotate.excluded”; there are exclude, rules."]),
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
