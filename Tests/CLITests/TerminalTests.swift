import Foundation
import Testing

/// Colour and width, on a terminal and elsewhere.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: "/dev/ptmx"), "there are no terminals of Linux"))
struct TerminalTests {
  static let cases: [(environment: [String: String], isTerminal: Bool, hasColour: Bool)] = [
    ([:], false, false), ([:], true, true), (["NO_COLOR": "1"], true, false), (["NO_COLOR": ""], true, true),
    (["CLICOLOR_FORCE": "1"], false, true), (["CLICOLOR_FORCE": "0"], true, false),
    (["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], true, false), (["TERM": "dumb"], true, false),
  ]

  @Test(arguments: cases)
  func colour(_ environment: [String: String], _ isTerminal: Bool, _ hasColour: Bool) throws {
    let folder = try TemporaryFolder(["a.anno": "Ông <@Lê\n"])
    let output =
      isTerminal
      ? try onTerminal(["check", "a.anno"], in: folder, environment: environment)
      : try CommandRun(["check", "a.anno"], in: folder, environment: environment).output
    #expect(output.contains("\u{1B}[1;31merror:\u{1B}[0m ") == hasColour, "\(output.debugDescription)")
    #expect(output.contains("\u{1B}") == hasColour)
  }

  @Test func aLineIsAsWideAsTheTerminal() throws {
    let document = String(repeating: "một ", count: 100) + "<@Lê" + String(repeating: " hai", count: 100)
    let folder = try TemporaryFolder(["a.anno": document])
    let output = try onTerminal(["check", "a.anno"], in: folder, environment: ["NO_COLOR": "1"], columns: 50)
    let lines = output.replacingOccurrences(of: "\r", with: "").split(separator: "\n")
    #expect(lines.dropFirst().first?.count == 50, "\(output)")
  }

  /// What the program writes to a terminal.
  private func onTerminal(
    _ arguments: [String], in folder: TemporaryFolder, environment: [String: String], columns: UInt16 = 80
  ) throws -> String {
    // As posix_openpt, unlockpt and ptsname do, which the module for the C library leaves out.
    let main = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var number: Int32 = 0
    #expect(main >= 0 && ioctl(main, 0x4004_5431, &number) == 0 && ioctl(main, 0x8004_5430, &number) == 0)
    let terminal = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    #expect(terminal >= 0)
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    #expect(ioctl(terminal, UInt(TIOCSWINSZ), &size) == 0)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandRun.program)
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = ["TERM": "xterm"].merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(fileDescriptor: terminal, closeOnDealloc: false)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    // What was written waits in the terminal, which holds more than this program writes here.
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(main, &buffer, buffer.count)
    close(terminal)
    close(main)
    return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
  }
}
