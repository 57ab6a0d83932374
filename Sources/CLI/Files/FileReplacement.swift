import Annotate

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Putting other bytes in the place of a file's, all at once.
enum FileReplacement {
  /// Replaces a file that had the bytes `before`; one that has others by now is left alone. Its owner, its mode and the
  /// links to it by name stay.
  /// - Parameter verb: What is done to it, for messages: “formatted”.
  static func replace(_ path: Path, _ before: [UInt8], with after: [UInt8], verb: String) throws(InputFailure) {
    do throws(InputFailure) {
      // A link is followed, or it would become a file.
      guard let target = path.resolved else { throw InputFailure(message: "it cannot be found any more") }
      guard access(target.cString, W_OK) == 0 else { throw InputFailure(message: "you have no permission to write it") }
      var status = stat()
      guard stat(target.cString, &status) == 0 else { throw .system() }
      try write(after, before, target, like: status, verb)
    } catch {
      throw InputFailure(message: "it was not \(verb): \(error.message)")
    }
  }

  private static func write(
    _ after: [UInt8], _ before: [UInt8], _ target: Path, like status: stat, _ verb: String
  ) throws(InputFailure) {
    var file = try TemporaryFile(for: target)
    do throws(InputFailure) {
      try file.become(like: status)
      file.write(after)
      try file.flush()
      // Asked for as late as can be.
      let current = try InputFile.read(target)
      guard current == before || current == after else {
        throw InputFailure(message: "it was changed while it was \(verb); do it again")
      }
      try file.finish()
    } catch {
      file.discard()
      throw error
    }
  }
}
