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
  /// is passed over, and so is a file or folder for which `isExcluded` is true of its path below `folder`. Links are followed.
  public static func files(
    below folder: [UInt8], suffix: String, isExcluded: @escaping ([UInt8]) -> Bool = { _ in false }
  ) -> [Entry] {
    var walk = Walk(suffix: Array(suffix.utf8), isExcluded: isExcluded)
    let folder = folder.count > 1 && folder.last == 0x2F ? Array(folder.dropLast()) : folder
    walk.visit(folder, relative: [])
    return walk.entries
  }

  private struct Walk {
    let suffix: [UInt8]
    let isExcluded: ([UInt8]) -> Bool
    var entries: [Entry] = []
    /// The folders around the one being read, by device and inode.
    private var around: [(dev_t, ino_t)] = []

    init(suffix: [UInt8], isExcluded: @escaping ([UInt8]) -> Bool) {
      self.suffix = suffix
      self.isExcluded = isExcluded
    }

    mutating func visit(_ folder: [UInt8], relative: [UInt8]) {
      var status = stat()
      guard stat(cString(folder), &status) == 0, let handle = opendir(cString(folder)) else {
        entries.append(.unreadable(folder, FileReader.failure(errno)))
        return
      }
      guard !around.contains(where: { $0 == (status.st_dev, status.st_ino) }) else {
        closedir(handle)
        entries.append(.loop(folder))
        return
      }
      let names = names(in: handle).sorted { $0.lexicographicallyPrecedes($1) }
      closedir(handle)
      around.append((status.st_dev, status.st_ino))
      for name in names {
        let path = folder.last == 0x2F ? folder + name : folder + [0x2F] + name
        let below = relative.isEmpty ? name : relative + [0x2F] + name
        guard !isExcluded(below) else { continue }
        if isFolder(path) {
          visit(path, relative: below)
        } else if name.suffix(suffix.count).elementsEqual(suffix) {
          entries.append(.file(path))
        }
      }
      around.removeLast()
    }

    private func names(in handle: OpaquePointer) -> [[UInt8]] {
      var names: [[UInt8]] = []
      while let entry = readdir(handle) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 1) { name in
            UnsafeBufferPointer(start: name, count: strlen(name)).map { UInt8(bitPattern: $0) }
          }
        }
        if name.first != 0x2E { names.append(name) }
      }
      return names
    }

    private func isFolder(_ path: [UInt8]) -> Bool {
      var status = stat()
      return stat(cString(path), &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private func cString(_ path: [UInt8]) -> [CChar] { path.map { CChar(bitPattern: $0) } + [0] }
  }
}
