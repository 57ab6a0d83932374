/// Byte strings kept once, each with a number.
struct InternedNames: Sendable {
  private var index = KeyIndex(capacity: 1024)

  var count: Int { index.count }

  /// The number of a string; nil where it is not known.
  func find(_ string: some Collection<UInt8>) -> Int32? {
    var result: Int32?
    func find(_ bytes: UnsafeBufferPointer<UInt8>) { index.forEach(bytes) { result = Int32(truncatingIfNeeded: $0) } }
    if string.withContiguousStorageIfAvailable(find) == nil { Array(string).withUnsafeBufferPointer(find) }
    return result
  }

  /// The number of a string, a new one where it was not known.
  mutating func intern(_ string: some Collection<UInt8>) -> Int32 {
    if let number = find(string) { return number }
    let number = index.count
    index.insert(string, number)
    return Int32(truncatingIfNeeded: number)
  }

  subscript(number: Int32) -> String { String(decoding: bytes(of: number), as: UTF8.self) }

  func bytes(of number: Int32) -> ArraySlice<UInt8> { index.key(Int(number)) }
}
