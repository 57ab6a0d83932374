/// Finds a case by its name in UTF-8, without making a string of it.
struct NameTable<Case: RawRepresentable<String> & Sendable>: Sendable {
  private var index = KeyIndex(capacity: 32)
  private let cases: [Case]

  init(_ cases: [Case]) {
    self.cases = cases
    for (number, value) in cases.enumerated() { index.insert(value.rawValue.utf8, number) }
  }

  subscript(name: UnsafeBufferPointer<UInt8>.SubSequence) -> Case? {
    var result: Case?
    index.forEach(UnsafeBufferPointer(rebasing: name)) { result = cases[$0] }
    return result
  }
}
