/// A value in a document, which it keeps in memory. Cheap to copy: nothing is decoded before it is asked for.
///
/// What is asked of a value of another kind is nil, or empty.
public struct JSONValue: Sendable {
  public enum Kind: Sendable { case null, bool, number, string, array, object }

  let document: Document
  let index: Int

  /// Reads a document of RFC 8259 in UTF-8, nested at most 512 deep; a byte order mark is skipped.
  ///
  /// A surrogate that stands alone, as an escape, is read as U+FFFD.
  public static func parse(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
    var parser = Parser(bytes)
    return JSONValue(document: Document(bytes: bytes, nodes: try parser.parse()), index: 0)
  }

  /// Copies the slice; offsets count from its beginning.
  public static func parse(_ bytes: ArraySlice<UInt8>) throws(JSONError) -> JSONValue {
    try parse(Array(bytes))
  }

  public var kind: Kind { node.kind }

  public var isNull: Bool { kind == .null }

  public var bool: Bool? { kind == .bool ? source.first == UInt8(ascii: "t") : nil }

  /// How many elements an array or members an object has, duplicate keys counted; 0 for other kinds.
  public var count: Int { Int(node.count) }

  /// The place of the value in the source, in bytes, a string with its quotes.
  public var range: Range<Int> { node.range }

  /// The elements of an array.
  public var elements: JSONElements { JSONElements(of: self) }

  /// The members of an object in the order of the source, duplicate keys included.
  public var members: JSONMembers { JSONMembers(of: self) }

  /// The value of an object's member, found by the bytes of its key; of the last one when there are several.
  ///
  /// Takes time in proportion to the number of members.
  public subscript(key: String) -> JSONValue? {
    var found: JSONValue?
    var members = self.members
    while let (name, value) = members.nextPair() {
      if name.stringEquals(key) { found = value }
    }
    return found
  }

  /// An element of an array.
  ///
  /// Takes time in proportion to the index when elements of the array are themselves arrays or objects.
  public subscript(index: Int) -> JSONValue? {
    guard kind == .array, index >= 0, index < count else { return nil }
    let first = self.index + 1
    let isFlat = Int(node.next) - first == count
    return isFlat ? JSONValue(document: document, index: first + index) : elements.dropFirst(index).first { _ in true }
  }

  var node: Node { document.nodes[index] }

  /// The bytes of the value in the document.
  var source: ArraySlice<UInt8> { document.bytes[range] }
}
