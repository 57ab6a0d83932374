import JSON

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Workspace {
  /// The folder of the workspace of a file, or of a folder, at an absolute path: the nearest one above it, or it
  /// itself, that holds `annotate.json`, on the disk or as a buffer; else `fallback`.
  public static func root(of path: String, fallback: String?, buffers: [String: [UInt8]] = [:]) -> String? {
    var folder = path[...]
    while true {
      let file = join(String(folder), Configuration.fileName)
      if buffers[file] != nil || access(file, F_OK) == 0 {
        return folder.isEmpty ? "/" : String(folder)
      }
      guard let slash = folder.lastIndex(of: "/") else { return fallback }
      folder = folder[..<slash]
    }
  }

  /// The workspace of a file or folder at an absolute path: that of the nearest `annotate.json` above it, else that of
  /// the folder `fallbackRoot`.
  public static func load(forFile path: String?, fallbackRoot: String?) -> Workspace {
    load(root: path.map { root(of: $0, fallback: fallbackRoot) } ?? fallbackRoot)
  }

  /// Reads the configuration and the registry files of the workspace at `root`. A path that has a buffer is not read, and
  /// need not be on the disk. What a client's `settings` say goes over the configuration; what is wrong in them is not told
  /// here.
  public static func load(
    root: String?, settings: Settings = Settings(), buffers: [String: [UInt8]] = [:]
  ) -> Workspace {
    func read(_ path: String) throws(FileReader.Failure) -> [UInt8] {
      if let buffer = buffers[path] { return buffer }
      return try FileReader.read(path)
    }
    var configuration = Configuration()
    guard let root else {
      configuration.take(settings, root: nil)
      return Workspace(configuration: configuration)
    }
    var mistakes: [Mistake] = []
    let path = join(root, Configuration.fileName)
    do {
      let read = Configuration.read(try read(path))
      configuration = read.configuration
      mistakes = read.mistakes.map { Mistake(path: path, range: $0.range, message: $0.message) }
    } catch .notFound {
      // A folder need not have one.
    } catch {
      mistakes.append(Mistake(path: path, range: nil, message: error.description))
    }
    configuration.take(settings, root: root)
    var files: [(path: String, bytes: [UInt8])] = []
    for path in registryFiles(root, configuration, buffers, &mistakes) {
      do {
        let bytes = try read(path)
        if let offset = UTF8Validity.firstMistake(in: bytes) {
          let message = "This registry file is not UTF-8: what it declares may not be found by its name."
          mistakes.append(Mistake(path: path, range: offset..<offset + 1, message: message))
        }
        files.append((path, bytes))
      } catch {
        mistakes.append(Mistake(path: path, range: nil, message: (error as FileReader.Failure).description))
      }
    }
    return Workspace(root: root, configuration: configuration, files: files, mistakes: mistakes)
  }

  /// The paths of the files that the registry patterns match, sorted.
  private static func registryFiles(
    _ root: String, _ configuration: Configuration, _ buffers: [String: [UInt8]], _ mistakes: inout [Mistake]
  ) -> [String] {
    var paths: Set<String> = []
    for pattern in configuration.registry {
      let glob = Glob(pattern)
      let folder = glob.fixedFolder.isEmpty ? root : join(root, glob.fixedFolder)
      for entry in FolderWalk.files(below: Array(folder.utf8), suffix: "") {
        switch entry {
        case .file(let bytes):
          let below = bytes.dropFirst(root == "/" ? 1 : root.utf8.count + 1)
          if glob.matches(below) { paths.insert(String(decoding: bytes, as: UTF8.self)) }
        case .unreadable(_, .notFound): break
        case .unreadable(let path, let failure):
          mistakes.append(
            Mistake(path: String(decoding: path, as: UTF8.self), range: nil, message: failure.description))
        case .loop(let path):
          mistakes.append(
            Mistake(
              path: String(decoding: path, as: UTF8.self), range: nil,
              message: "it is a link to a folder that it is in: it is not followed"))
        }
      }
    }
    guard !buffers.isEmpty else { return paths.sorted() }
    let unread = Workspace(root: root, configuration: configuration)
    return paths.union(buffers.keys.filter { unread.isRegistryFile($0) }).sorted()
  }

  private static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}
