/// Byte strings kept once, each with a number.
struct InternedNames: Sendable {
  private var index = KeyIndex(capacity: 1024)
  private var bytes: [UInt8] = []
  private var ends: [Int32] = []

  var count: Int { ends.count }

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
    let number = Int32(truncatingIfNeeded: ends.count)
    index.insert(string, Int(number))
    bytes += string
    ends.append(Int32(truncatingIfNeeded: bytes.count))
    return number
  }

  subscript(number: Int32) -> String { String(decoding: bytes(of: number), as: UTF8.self) }

  func bytes(of number: Int32) -> ArraySlice<UInt8> { bytes[range(Int(number))] }

  private func range(_ number: Int) -> Range<Int> {
    (number > 0 ? Int(ends[number - 1]) : 0)..<Int(ends[number])
  }
}
