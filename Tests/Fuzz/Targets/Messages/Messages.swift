import Glibc
import JSON

@testable import LSP

/// A whole conversation: what a client sends, through the reader of frames and the loop of the server, to the frames that
/// come back. Each line of the input is a message, framed here, since the fuzzer does not count bytes; a line that begins
/// with `!` is sent as it is.
///
/// What comes back must be frames of JSON, with one answer for each request and for each message that cannot be read.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let lines = UnsafeBufferPointer(start: start, count: count).split(separator: 0x0A)
  var sent: [UInt8] = []
  for line in lines {
    if line.first == UInt8(ascii: "!") { sent += line.dropFirst() } else { sent += framed(line) }
  }
  guard staysInTheFolder(sent) else { return -1 }
  guard let input = File(), let output = File() else { fatalError("There is no room for a temporary file.") }
  input.fill(sent)
  let status = LanguageServer.run(version: "fuzzed", input: input.descriptor, output: output.descriptor)
  check(output.contents, expected(of: sent), status)
  return 0
}

/// The number of answers that are to come, and whether the client waits for all of them.
private func expected(of sent: [UInt8]) -> (count: Int, isWaiting: Bool) {
  var count = 0
  let inbox = Inbox()
  for event in events(in: sent) {
    guard case .body(let body) = event else {
      count += 1
      continue
    }
    switch Message(body, inbox: inbox) {
    case .request, .invalid: count += 1
    case .notification("exit", _): return (count, false)
    default: break
    }
  }
  return (count, true)
}

private func check(_ received: [UInt8], _ expected: (count: Int, isWaiting: Bool), _ status: Int32) {
  var answers = 0
  for event in events(in: received) {
    guard case .body(let body) = event, let message = try? JSONValue.parse(body) else {
      fatalError("The server sent what is no message: \(event)")
    }
    if message["method"] == nil { answers += 1 }
  }
  guard answers == expected.count || (!expected.isWaiting && answers < expected.count) else {
    fatalError("There are \(answers) answers in the place of \(expected.count).")
  }
  guard status == 0 || status == 1 else { fatalError("The server ended with \(status).") }
}

private func events(in bytes: [UInt8]) -> [FrameReader.Event] {
  var reader = FrameReader()
  var events: [FrameReader.Event] = []
  var rest = bytes[...]
  while !rest.isEmpty {
    _ = reader.receive { buffer in
      let part = rest.prefix(buffer.count)
      buffer.copyBytes(from: part)
      rest = rest.dropFirst(part.count)
      return part.count
    }
    while let event = reader.next() { events.append(event) }
  }
  return events
}

private func framed(_ body: some Collection<UInt8>) -> [UInt8] {
  Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
}

/// Whether all files that it names are in a folder that is not there: a server of `/` would read the whole disk.
private func staysInTheFolder(_ sent: [UInt8]) -> Bool {
  let scheme = Array("file:".utf8)
  let folder = Array("///nowhere/".utf8)
  return sent.indices.allSatisfy { index in
    !sent[index...].starts(with: scheme) || sent[(index + scheme.count)...].starts(with: folder)
  }
}

/// A temporary file without a name.
private final class File {
  let descriptor: Int32

  init?() {
    guard let file = tmpfile() else { return nil }
    descriptor = dup(fileno(file))
    fclose(file)
    guard descriptor >= 0 else { return nil }
  }

  deinit { close(descriptor) }

  func fill(_ bytes: [UInt8]) {
    guard write(descriptor, bytes, bytes.count) == bytes.count, lseek(descriptor, 0, SEEK_SET) == 0 else {
      fatalError("The temporary file cannot be written.")
    }
  }

  var contents: [UInt8] {
    let count = Int(lseek(descriptor, 0, SEEK_END))
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      initialized = max(0, pread(descriptor, buffer.baseAddress, count, 0))
    }
  }
}
