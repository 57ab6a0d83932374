import JSON

/// What `initialize` says of a message: a member of the server's capabilities, or of one of the objects in them.
struct Capability: Sendable {
  let name: String
  let member: String?
  private let writeValue: @Sendable (inout JSONWriter) -> Void

  /// - Parameter number: The value; true when there is none.
  init(_ name: String, _ member: String? = nil, _ number: Int? = nil) {
    self.init(name, member) { writer in
      if let number { writer.value(number) } else { writer.value(true) }
    }
  }

  /// - Parameter write: Writes the value.
  init(_ name: String, _ member: String?, write: @escaping @Sendable (inout JSONWriter) -> Void) {
    self.name = name
    self.member = member
    writeValue = write
  }

  /// Writes the members of the server's capabilities, those that several name once.
  static func write(_ capabilities: [Capability], to writer: inout JSONWriter) {
    var written: Set<String> = []
    for capability in capabilities where written.insert(capability.name).inserted {
      writer.key(capability.name)
      guard capability.member != nil else {
        capability.writeValue(&writer)
        continue
      }
      var members: Set<String> = []
      writer.object { writer in
        for other in capabilities where other.name == capability.name {
          guard let member = other.member, members.insert(member).inserted else { continue }
          writer.key(member)
          other.writeValue(&writer)
        }
      }
    }
  }
}
