#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Finds files below a folder. Paths are bytes: a name need not be UTF-8.
public enum FolderWalk {
  public enum Entry: Equatable, Sendable {
    /// The file's path, which begins with the folder's.
    case file([UInt8])
    /// A link to a folder that it is in: it is not followed.
    case loop([UInt8])
    case unreadable([UInt8], FileReader.Failure)
  }

  /// The files below `folder` whose names end with `suffix`, sorted by path, folder by folder. What begins with a dot
  /// is passed over, and so is a file or folder for which `isExcluded` is true of its path below `folder` and of whether it
  /// is a folder. Links are followed; a folder that several lead to is read where it is met first.
  public static func files(
    below folder: [UInt8], suffix: String, isExcluded: ([UInt8], Bool) -> Bool = { _, _ in false }
  ) -> Entries {
    var walk = Walk(suffix: Array(suffix.utf8))
    let folder = folder.count > 1 && folder.last == 0x2F ? Array(folder.dropLast()) : folder
    walk.run(folder, isExcluded)
    return walk.entries
  }

  private struct Walk {
    /// A folder, by device and inode. A string: to make a set of another type, the runtime looks through all types, which
    /// a short run would notice.
    private typealias Identity = String

    private enum Step {
      case visit(path: [UInt8], below: [UInt8])
      case file([UInt8])
      case leave(Identity)
    }

    let suffix: [UInt8]
    var entries = Entries()
    private var seen: Set<Identity> = []
    /// The folders around the one being read.
    private var around: Set<Identity> = []
    /// What is still to be done, the next last.
    private var steps: [Step] = []

    init(suffix: [UInt8]) {
      self.suffix = suffix
    }

    mutating func run(_ folder: [UInt8], _ isExcluded: ([UInt8], Bool) -> Bool) {
      steps = [.visit(path: folder, below: [])]
      while let step = steps.popLast() {
        switch step {
        case .file(let path): entries.append(.file(path))
        case .leave(let identity): around.remove(identity)
        case .visit(let path, let below): visit(path, below, isExcluded)
        }
      }
    }

    private mutating func visit(_ folder: [UInt8], _ below: [UInt8], _ isExcluded: ([UInt8], Bool) -> Bool) {
      var status = stat()
      guard let handle = opendir(Self.cString(folder)) else {
        entries.append(.unreadable(folder, FileReader.failure(errno)))
        return
      }
      defer { closedir(handle) }
      guard fstat(dirfd(handle), &status) == 0 else {
        entries.append(.unreadable(folder, FileReader.failure(errno)))
        return
      }
      let identity = "\(status.st_dev) \(status.st_ino)"
      guard !around.contains(identity) else {
        entries.append(.loop(folder))
        return
      }
      guard seen.insert(identity).inserted else { return }
      around.insert(identity)
      steps.append(.leave(identity))
      let start = folder.last == 0x2F ? folder : folder + [0x2F]
      for (name, type) in names(in: handle).sorted(by: { $1.name.lexicographicallyPrecedes($0.name) }) {
        let hasSuffix = name.suffix(suffix.count).elementsEqual(suffix)
        // Of most entries the folder itself says what they are; only links, and some file systems, do not.
        if type == UInt8(DT_REG), !hasSuffix { continue }
        let path = start + name
        let isFolder = type == UInt8(DT_DIR) || (type != UInt8(DT_REG) && Self.isFolder(path))
        guard isFolder || hasSuffix else { continue }
        let below = below.isEmpty ? name : below + [0x2F] + name
        guard !isExcluded(below, isFolder) else { continue }
        steps.append(isFolder ? .visit(path: path, below: below) : .file(path))
      }
    }

    private func names(in handle: OpaquePointer) -> [(name: [UInt8], type: UInt8)] {
      var names: [(name: [UInt8], type: UInt8)] = []
      while let entry = readdir(handle) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 1) { name in
            UnsafeBufferPointer(start: name, count: strlen(name)).map { UInt8(bitPattern: $0) }
          }
        }
        if name.first != 0x2E { names.append((name, entry.pointee.d_type)) }
      }
      return names
    }

    private static func isFolder(_ path: [UInt8]) -> Bool {
      var status = stat()
      return stat(cString(path), &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private static func cString(_ path: [UInt8]) -> [CChar] { path.map { CChar(bitPattern: $0) } + [0] }
  }
}
