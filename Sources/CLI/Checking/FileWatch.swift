import Annotate

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Waits for changes in the files of a check, and in the registries and configurations that they are checked against. It
/// asks the disk again and again, which works on every system and needs no watches, of which systems have few.
struct FileWatch {
  static let option = Option(
    name: "watch", help: "Go on: check again when a file, a registry or annotate.json changes, until you stop it.")

  private let inputs: InputChoice
  private var stamps: [Path: FileStamp?]

  private static let interval = Duration.milliseconds(300)

  init(_ inputs: InputChoice) {
    self.inputs = inputs
    stamps = Self.stamps(inputs)
  }

  /// Returns when something is not as it was: true, or false where the program is to stop.
  mutating func wait() -> Bool {
    while !Interruption.isRequested {
      let start = ContinuousClock.now
      let current = Self.stamps(inputs)
      if current != stamps {
        stamps = current
        return true
      }
      // Where asking takes long, it must not take all the time.
      sleep(max(Self.interval, (ContinuousClock.now - start) * 10))
    }
    return false
  }

  private static func stamps(_ inputs: InputChoice) -> [Path: FileStamp?] {
    var files = Inputs(inputs.operands, shard: inputs.shard)
    var result: [Path: FileStamp?] = [:]
    var roots: Set<String> = []
    while let entry = files.next(1).first {
      guard case .file(let file) = entry else { continue }
      result[file.path] = FileStamp(file.path.bytes)
      guard let root = file.workspace.root, roots.insert(root).inserted else { continue }
      for path in file.workspace.registryFiles + [Configuration.path(in: root)] {
        result[Path(path)] = FileStamp(path)
      }
    }
    return result
  }

  /// A signal ends it early.
  private func sleep(_ duration: Duration) {
    var time = timespec()
    time.tv_sec = Int(duration.components.seconds)
    time.tv_nsec = Int(duration.components.attoseconds / 1_000_000_000)
    nanosleep(&time, nil)
  }
}
