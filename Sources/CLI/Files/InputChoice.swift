import Annotate

/// Which files a command reads: those that are named, in a list or on the command line, and of these perhaps a share.
struct InputChoice {
  static let filesFrom = Option(
    name: "files-from", value: Option.Value(placeholder: "FILE", offer: .files),
    help: "Read as well what FILE names, a path on each line or ended by a zero byte; “-” is standard input.")
  static let shard = Option(
    name: "shard", value: Option.Value(placeholder: "K/N"),
    help: "Read each Nth file, from the Kth on: 2/8 is the second of eight shares, for runs beside each other.")
  static let options = [filesFrom, shard]

  let operands: [Path]
  let shard: Shard?

  /// Each Nth file.
  struct Shard: Sendable {
    /// From zero.
    let number: Int
    let count: Int
  }

  init(_ arguments: Arguments) throws(UsageError) {
    shard = try arguments.value(of: Self.shard).map { given throws(UsageError) in try Self.shard(given) }
    var operands = arguments.operands
    for file in arguments.values(of: Self.filesFrom) { operands += try Self.list(Path(file)) }
    let isListed = arguments.has(Self.filesFrom)
    self.operands = operands.isEmpty && !isListed ? [Path(".")] : operands
  }

  private static func shard(_ given: String) throws(UsageError) -> Shard {
    let parts = given.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1], number >= 1, number <= count else {
      throw UsageError("“\(given)” is no share of the files: --shard 2/8 is the second of eight.")
    }
    return Shard(number: number - 1, count: count)
  }

  private static func list(_ file: Path) throws(UsageError) -> [Path] {
    do {
      let bytes = try InputFile.read(file)
      if bytes.contains(0) { return bytes.split(separator: 0).map { Path($0) } }
      return bytes.split(separator: 0x0A).compactMap { line in
        let path = line.last == 0x0D ? line.dropLast() : line
        return path.isEmpty ? nil : Path(path)
      }
    } catch {
      throw UsageError("The list \(file.text) cannot be read: \(error.message).")
    }
  }
}
