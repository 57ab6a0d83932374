import JSON

/// What `initialize` says of a message: a member of the server's capabilities, or of one of the objects in them.
struct Capability: Sendable {
  let name: String
  let member: String?
  private let value: Value

  enum Value: Sendable, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
    case bool(Bool)
    case number(Int)
    case string(String)
    /// An object in which each of these is true.
    case flags([String])
    case strings([String])
    /// Whatever the closure writes, one value.
    case written(@Sendable (inout JSONWriter) -> Void)

    init(booleanLiteral value: Bool) { self = .bool(value) }

    init(integerLiteral value: Int) { self = .number(value) }

    init(stringLiteral value: String) { self = .string(value) }
  }

  init(_ name: String, _ member: String? = nil, _ value: Value = true) {
    self.name = name
    self.member = member
    self.value = value
  }

  /// Writes the members of the server's capabilities, those that several name once.
  static func write(_ capabilities: [Capability], to writer: inout JSONWriter) {
    var written: Set<String> = []
    for capability in capabilities where written.insert(capability.name).inserted {
      writer.key(capability.name)
      guard capability.member != nil else {
        capability.writeValue(to: &writer)
        continue
      }
      var members: Set<String> = []
      writer.object { writer in
        for other in capabilities where other.name == capability.name {
          guard let member = other.member, members.insert(member).inserted else { continue }
          writer.key(member)
          other.writeValue(to: &writer)
        }
      }
    }
  }

  private func writeValue(to writer: inout JSONWriter) {
    switch value {
    case .bool(let truth): writer.value(truth)
    case .number(let number): writer.value(number)
    case .string(let text): writer.value(text)
    case .flags(let names):
      writer.object { writer in
        for name in names {
          writer.key(name)
          writer.value(true)
        }
      }
    case .strings(let texts): writer.array { writer in for text in texts { writer.value(text) } }
    case .written(let write): write(&writer)
    }
  }
}
