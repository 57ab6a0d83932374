import Foundation
import Testing

/// The program's answer to a call.
struct CommandRun {
  let output: String
  let error: String
  let status: Int32
  /// Whether a signal ended it.
  let wasKilled: Bool

  /// The program under test: `ANNOTATE` of the environment, or the one that was built with the tests.
  static let program: String = {
    if let path = ProcessInfo.processInfo.environment["ANNOTATE"] { return path }
    let bundle = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
    let tests = bundle ?? URL(fileURLWithPath: CommandLine.arguments[0])
    return tests.deletingLastPathComponent().appendingPathComponent("annotate").path
  }()

  /// Calls the program in a folder.
  init(
    _ arguments: [String], in folder: TemporaryFolder, input: Data = Data(), environment: [String: String] = [:]
  ) throws {
    try self.init(executable: Self.program, arguments, in: folder, input: input, environment: environment)
  }

  /// Runs a line of shell in a folder, in which `$annotate` is the program.
  init(shell line: String, in folder: TemporaryFolder) throws {
    try self.init(
      executable: "/bin/sh", ["-c", line], in: folder, input: Data(), environment: ["annotate": Self.program])
  }

  private init(
    executable: String, _ arguments: [String], in folder: TemporaryFolder, input: Data, environment: [String: String]
  ) throws {
    // Files, not pipes: nothing has to be read while it runs.
    let streams = TemporaryFolder()
    try streams.write(input, to: "in")
    for name in ["out", "err"] { try streams.write(Data(), to: name) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": streams.url.path].merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: streams.url.appendingPathComponent("in"))
    process.standardOutput = try FileHandle(forWritingTo: streams.url.appendingPathComponent("out"))
    process.standardError = try FileHandle(forWritingTo: streams.url.appendingPathComponent("err"))
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    wasKilled = process.terminationReason == .uncaughtSignal
    output = String(decoding: try Data(contentsOf: streams.url.appendingPathComponent("out")), as: UTF8.self)
    error = String(decoding: try Data(contentsOf: streams.url.appendingPathComponent("err")), as: UTF8.self)
  }
}

/// A folder that is there as long as this is.
final class TemporaryFolder {
  let url: URL

  init() {
    let name = "annotate-tests-" + UUID().uuidString
    url = FileManager.default.temporaryDirectory.appendingPathComponent(name).resolvingSymlinksInPath()
    try? FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  convenience init(_ files: [String: String]) throws {
    self.init()
    for (path, text) in files { try write(Data(text.utf8), to: path) }
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// Writes a file, and the folders that it is in.
  func write(_ data: Data, to path: String) throws {
    let file = url.appendingPathComponent(path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  /// What stands in a file.
  func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appendingPathComponent(path)), as: UTF8.self)
  }

  func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: url.appendingPathComponent(path).path, withDestinationPath: target)
  }
}
