extension FolderWalk {
  /// What a walk met, in its order. Of each path only that is kept by which it differs from the one before it: what is
  /// known of a hundred thousand files takes a megabyte or two.
  public struct Entries: Sequence, IteratorProtocol, Sendable {
    /// Of a path, how many bytes it has as the one before it, and how many of its own.
    private struct Cut {
      let shared: UInt32
      let own: UInt32
    }

    private var cuts: [Cut] = []
    private var ownBytes: [UInt8] = []
    /// What is no file: its number, and why it cannot be read; nil for a loop.
    private var others: [(number: Int, failure: FileReader.Failure?)] = []
    /// The last path that was added.
    private var lastPath: [UInt8] = []
    // What was given out.
    private var number = 0
    private var ownStart = 0
    private var otherNumber = 0
    private var path: [UInt8] = []

    /// How many were not given out.
    public var count: Int { cuts.count - number }
    public var isEmpty: Bool { count == 0 }
    public var underestimatedCount: Int { count }

    mutating func append(_ entry: Entry) {
      switch entry {
      case .file(let path): add(path)
      case .loop(let path):
        others.append((cuts.count, nil))
        add(path)
      case .unreadable(let path, let failure):
        others.append((cuts.count, failure))
        add(path)
      }
    }

    public mutating func next() -> Entry? {
      guard number < cuts.count else { return nil }
      let cut = cuts[number]
      path.removeLast(path.count - Int(cut.shared))
      path += ownBytes[ownStart..<ownStart + Int(cut.own)]
      ownStart += Int(cut.own)
      defer { number += 1 }
      guard otherNumber < others.count, others[otherNumber].number == number else { return .file(path) }
      defer { otherNumber += 1 }
      return others[otherNumber].failure.map { .unreadable(path, $0) } ?? .loop(path)
    }

    private mutating func add(_ path: [UInt8]) {
      var shared = 0
      while shared < lastPath.count, shared < path.count, lastPath[shared] == path[shared] { shared += 1 }
      cuts.append(Cut(shared: UInt32(shared), own: UInt32(path.count - shared)))
      ownBytes += path[shared...]
      lastPath = path
    }
  }
}
