import Annotate

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The reports of a check on their way: one to standard output, the others to files, which are there when they are whole.
struct ReportOutputs {
  private var outputs: [ReportOutput] = []
  /// Whether a file cannot be written, so that there is no sense in going on.
  private(set) var isBroken = false

  init(_ reports: [(report: any FindingsReport.Type, path: Path?)], _ console: inout Console) {
    for (report, path) in reports {
      do throws(InputFailure) {
        outputs.append(try ReportOutput(report.init(console.terminal), to: path, &console))
      } catch {
        isBroken = true
        if let path { console.say("it was not written: \(error.message)", of: path) }
      }
    }
    if isBroken { discard() }
  }

  var reports: [any FindingsReport] { outputs.map(\.report) }

  /// Adds what each report writes of a file, in their order.
  mutating func add(_ entries: [[UInt8]], _ console: inout Console) {
    for (index, entries) in zip(outputs.indices, entries) { outputs[index].add(entries, &console) }
  }

  /// False where one could not be written; the others are.
  mutating func finish(_ summary: CheckSummary, _ console: inout Console) -> Bool {
    var isWritten = true
    for index in outputs.indices {
      do throws(InputFailure) {
        try outputs[index].finish(summary, &console)
      } catch {
        isWritten = false
        if let path = outputs[index].path { console.say("it was not written: \(error.message)", of: path) }
      }
    }
    return isWritten
  }

  /// Leaves the files as they were.
  func discard() {
    for output in outputs { output.discard() }
  }
}

private struct ReportOutput {
  let report: any FindingsReport
  /// Nil for standard output.
  let path: Path?
  private var file: TemporaryFile?
  private var isEmpty = true

  /// - Parameter path: The file; nil for standard output.
  init(_ report: any FindingsReport, to path: Path?, _ console: inout Console) throws(InputFailure) {
    self.report = report
    self.path = path
    if let path { file = try Self.begin(path) }
    write(report.opening, &console)
  }

  private static func begin(_ path: Path) throws(InputFailure) -> TemporaryFile {
    let target = path.resolved ?? path
    let name = target.name.text
    guard name != Configuration.fileName, !name.hasSuffix(".anno") else {
      throw InputFailure(message: "that is the name of a configuration or an article; choose another")
    }
    var status = stat()
    if stat(target.cString, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      throw InputFailure(message: "there is something else than a file; a report is written to a file of its own")
    }
    let file = try TemporaryFile(for: target)
    file.becomeReadable()
    return file
  }

  mutating func add(_ entries: [UInt8], _ console: inout Console) {
    guard !entries.isEmpty else { return }
    if !isEmpty { write(Array(report.separator.utf8), &console) }
    isEmpty = false
    write(entries, &console)
  }

  mutating func finish(_ summary: CheckSummary, _ console: inout Console) throws(InputFailure) {
    write(report.closing(summary), &console)
    do throws(InputFailure) {
      try file?.finish()
    } catch {
      file?.discard()
      throw error
    }
  }

  /// Leaves no file behind.
  func discard() { file?.discard() }

  private mutating func write(_ bytes: [UInt8], _ console: inout Console) {
    if file != nil { file?.write(bytes) } else { console.print(bytes) }
  }
}
