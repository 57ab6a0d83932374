import JSON

/// What `initialize` says of a message: a member of the server's capabilities, or of one of the objects in them.
struct Capability: Sendable {
  let name: String
  let member: String?
  private let number: Int?
  private let strings: [String]?

  /// - Parameters:
  ///   - number: The value; true when there is neither this nor `strings`.
  ///   - strings: The value where it is a list.
  init(_ name: String, _ member: String? = nil, _ number: Int? = nil, strings: [String]? = nil) {
    self.name = name
    self.member = member
    self.number = number
    self.strings = strings
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
    if let strings {
      writer.array { writer in for string in strings { writer.value(string) } }
    } else if let number {
      writer.value(number)
    } else {
      writer.value(true)
    }
  }
}
