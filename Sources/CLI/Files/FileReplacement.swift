import Annotate

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Putting other bytes in the place of a file's, all at once: whoever reads it meanwhile, or after a crash, finds the old
/// ones or the new ones.
enum FileReplacement {
  /// Replaces a file that had the bytes `before`; one that has others by now is left alone. Its owner, its mode and the
  /// links to it by name stay.
  static func replace(_ path: Path, _ before: [UInt8], with after: [UInt8]) throws(InputFailure) {
    // A link is followed, or it would become a file.
    guard let target = path.resolved else { throw failure("it cannot be found any more") }
    guard access(target.cString, W_OK) == 0 else { throw failure("you have no permission to write it") }
    var status = stat()
    guard stat(target.cString, &status) == 0 else { throw systemFailure() }
    var name = target.folder.appending(".annotate.XXXXXX".utf8).cString
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw systemFailure() }
    do throws(InputFailure) {
      defer { close(descriptor) }
      try fill(descriptor, after, like: status)
      // Asked for as late as can be.
      let current = try InputFile.read(target)
      guard current == before || current == after else {
        throw failure("it was changed while it was formatted; format it again")
      }
      guard rename(name, target.cString) == 0 else { throw systemFailure() }
    } catch {
      unlink(name)
      throw error
    }
    synchronize(folder: target.folder)
  }

  private static func fill(_ descriptor: Int32, _ bytes: [UInt8], like status: stat) throws(InputFailure) {
    var own = stat()
    guard fstat(descriptor, &own) == 0 else { throw systemFailure() }
    if own.st_uid != status.st_uid || own.st_gid != status.st_gid {
      guard fchown(descriptor, status.st_uid, status.st_gid) == 0 else {
        throw failure("it belongs to another user or group, which could not be kept")
      }
    }
    guard fchmod(descriptor, status.st_mode & 0o7777) == 0 else { throw systemFailure() }
    var output = OutputStream(descriptor)
    output.write(bytes)
    output.flush()
    guard output.failure == nil, fsync(descriptor) == 0 else { throw systemFailure(output.failure ?? errno) }
  }

  /// Makes sure that the new name is on the disk; where that cannot be done, the file is whole all the same.
  private static func synchronize(folder: Path) {
    let descriptor = open(folder.cString, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private static func failure(_ reason: String) -> InputFailure {
    InputFailure(message: "it was not formatted: " + reason)
  }

  private static func systemFailure(_ code: Int32 = errno) -> InputFailure {
    failure(String(cString: strerror(code)))
  }
}
