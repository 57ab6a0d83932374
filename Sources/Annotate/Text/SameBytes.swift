extension UnsafeBufferPointer<UInt8> {
  /// Whether both hold the same bytes. Eight are compared at once; `elementsEqual` takes them one by one.
  @inline(__always)
  func holdsSame(as other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count else { return false }
    let one = UnsafeRawBufferPointer(self)
    let two = UnsafeRawBufferPointer(other)
    var index = 0
    while index &+ 8 <= count {
      guard
        one.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          == two.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      else { return false }
      index &+= 8
    }
    while index < count {
      guard one[index] == two[index] else { return false }
      index &+= 1
    }
    return true
  }
}
