/// What the values of one document share: its bytes, valid UTF-8, and its values in the order in which they begin.
final class Document: Sendable {
  let bytes: [UInt8]
  let nodes: [Node]

  init(bytes: [UInt8], nodes: [Node]) {
    self.bytes = bytes
    self.nodes = nodes
  }
}

/// A value, or the key of a member. The nodes of an array's elements follow its own; the nodes of an object are a key
/// and a value for each member.
struct Node {
  let kind: JSONValue.Kind

  /// Whether a string holds a backslash.
  let isEscaped: Bool

  /// The place in the source, in bytes; of a string with its quotes.
  let start: UInt32
  var end: UInt32

  /// The index of the first node that is not a part of this one.
  var next: UInt32

  /// How many elements or members there are.
  var count: UInt32 = 0

  var range: Range<Int> { Int(start)..<Int(end) }
}
