/// The elements of an array.
public struct JSONElements: Sequence, IteratorProtocol, Sendable {
  private let document: Document
  private var index: Int
  private let end: Int
  public let underestimatedCount: Int

  init(of value: JSONValue) {
    document = value.document
    index = value.index + 1
    end = value.kind == .array ? Int(value.node.next) : 0
    underestimatedCount = value.kind == .array ? value.count : 0
  }

  public mutating func next() -> JSONValue? {
    guard index < end else { return nil }
    let value = JSONValue(document: document, index: index)
    index = Int(value.node.next)
    return value
  }
}

/// The members of an object.
public struct JSONMembers: Sequence, IteratorProtocol, Sendable {
  private let document: Document
  private var index: Int
  private let end: Int
  public let underestimatedCount: Int

  init(of value: JSONValue) {
    document = value.document
    index = value.index + 1
    end = value.kind == .object ? Int(value.node.next) : 0
    underestimatedCount = value.kind == .object ? value.count : 0
  }

  /// The range is the key's place in the source, in bytes, with its quotes.
  public mutating func next() -> (key: String, keyRange: Range<Int>, value: JSONValue)? {
    guard let (key, value) = nextPair() else { return nil }
    return (key.string ?? "", key.range, value)
  }

  mutating func nextPair() -> (key: JSONValue, value: JSONValue)? {
    guard index < end else { return nil }
    let value = JSONValue(document: document, index: index + 1)
    defer { index = Int(value.node.next) }
    return (JSONValue(document: document, index: index), value)
  }
}
