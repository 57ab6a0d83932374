#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that is written beside another, whose place it takes when it is whole: whoever reads that meanwhile, or after a
/// crash, finds the old bytes or the new ones.
struct TemporaryFile {
  private let target: Path
  private var name: [CChar]
  private var output: OutputStream
  private var isOpen = true

  /// Begins a file that will have the path `target`, in which nothing is a link.
  init(for target: Path) throws(InputFailure) {
    self.target = target
    // mkstemp puts letters of its own in the place of six of these.
    name = target.folder.appending(Array(".annotate.".utf8) + repeatElement(UInt8(ascii: "X"), count: 6)).cString
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw .system() }
    output = OutputStream(descriptor)
  }

  /// Makes or replaces the file at a path as a whole; a link is followed.
  /// - Parameter canBeMadeAgain: Whether nothing is lost if the power fails before the system has written it: to wait for
  ///   the disk takes longer than to make the file.
  static func write(_ bytes: [UInt8], to path: Path, canBeMadeAgain: Bool = false) throws(InputFailure) {
    var file = try TemporaryFile(for: path.isLink ? path.resolved ?? path : path)
    file.becomeReadable()
    file.write(bytes)
    do throws(InputFailure) {
      if canBeMadeAgain { try file.replaceTarget() } else { try file.finish() }
    } catch {
      file.discard()
      throw error
    }
  }

  /// Gives it the mode that new files get here.
  func becomeReadable() { fchmod(output.descriptor, Self.newFileMode) }

  /// The system tells its mask only in exchange for another.
  private static let newFileMode: mode_t = {
    let mask = umask(0)
    umask(mask)
    return 0o666 & ~mask
  }()

  /// Gives it the owner and the mode of another; only a privileged user can give files away.
  func become(like status: stat) throws(InputFailure) {
    var own = stat()
    guard fstat(output.descriptor, &own) == 0 else { throw .system() }
    if own.st_uid != status.st_uid || own.st_gid != status.st_gid {
      guard fchown(output.descriptor, status.st_uid, status.st_gid) == 0 else {
        throw InputFailure(message: "it belongs to another user or group, which could not be kept")
      }
    }
    guard fchmod(output.descriptor, status.st_mode & 0o7777) == 0 else { throw .system() }
  }

  mutating func write(_ bytes: [UInt8]) { output.write(bytes) }

  /// Makes sure that all is on the disk.
  mutating func flush() throws(InputFailure) {
    try send()
    guard fsync(output.descriptor) == 0 else { throw .system() }
  }

  private mutating func send() throws(InputFailure) {
    output.flush()
    if let failure = output.failure { throw .system(failure) }
  }

  /// Takes the target's place; nothing may be written after that.
  mutating func finish() throws(InputFailure) {
    try flush()
    try replaceTarget()
    synchronizeFolder()
  }

  private mutating func replaceTarget() throws(InputFailure) {
    try send()
    isOpen = false
    // Some systems tell only here that there was no room.
    guard close(output.descriptor) == 0, rename(name, target.cString) == 0 else { throw .system() }
  }

  /// Takes it away, for good.
  func discard() {
    if isOpen { close(output.descriptor) }
    unlink(name)
  }

  /// Makes sure that its name is on the disk; where that cannot be done, the file is whole all the same.
  private func synchronizeFolder() {
    let descriptor = open(target.folder.cString, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}

extension InputFailure {
  /// What the system says.
  static func system(_ code: Int32 = errno) -> InputFailure { InputFailure(message: String(cString: strerror(code))) }
}
