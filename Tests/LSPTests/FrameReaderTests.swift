import Testing

@testable import LSP

@Suite struct FrameReaderTests {
  struct Case: Sendable {
    let input: String
    /// The bodies, and `!` for each header that cannot be read.
    let events: [String]
    /// So many letters stand before the input.
    var padding = 0
  }

  static let cases = [
    Case(input: "", events: []),
    Case(input: "Content-Length: 2\r\n\r\n{}", events: ["{}"]),
    Case(input: "Content-Length: 2\r\n\r\n{}Content-Length: 6\r\n\r\n[\"é\"]", events: ["{}", "[\"é\"]"]),
    Case(input: "content-length:2\n\n{}CONTENT-LENGTH: \t 2 \r\n\r\n[]", events: ["{}", "[]"]),
    Case(input: "Content-Type: a; charset=utf-8\r\nX-Other:\r\nContent-Length: 2\r\n\r\n{}", events: ["{}"]),
    Case(input: "Content-Length: 2\r\nContent-Type: a\r\n\r\n{}", events: ["{}"]),
    Case(input: "\r\n\r\nContent-Length: 2\r\n\r\n{}\r\n\nContent-Length: 2\r\n\r\n[]", events: ["{}", "[]"]),
    Case(input: "Content-Length: 0\r\n\r\nContent-Length: 2\r\n\r\n{}", events: ["", "{}"]),
    Case(input: "Content-Length: 0002\r\n\r\n{}", events: ["{}"]),
    Case(input: "Content-Length: 9\r\nContent-Length: 2\r\n\r\n{}", events: ["{}"]),
    Case(input: "Content-Length: -2\r\n\r\n{}Content-Length: 2\r\n\r\n[]", events: ["!", "[]"]),
    Case(input: "Content-Length: two\r\n\r\n{}Content-Length: 2\r\n\r\n[]", events: ["!", "[]"]),
    Case(input: "Content-Length:\r\n\r\n{}Content-Length: 2\r\n\r\n[]", events: ["!", "[]"]),
    Case(input: "Content-Length: 2000000000\r\n\r\n{}Content-Length: 2\r\n\r\n[]", events: ["!", "[]"]),
    Case(input: "Content-Length: 99999999999999999999\r\n\r\n{}Content-Length: 2\r\n\r\n[]", events: ["!", "[]"]),
    Case(input: "Content-Type: a\r\n\r\n{}\r\nContent-Length: 2\r\n\r\n[]", events: ["!", "[]"]),
    Case(input: "{\"id\":1}Content-Length: 2\r\n\r\n[]", events: ["!", "[]"]),
    Case(input: "\u{FEFF}Content-Length: 2\r\n\r\n[]", events: ["!", "[]"]),
    Case(input: "Content-Length: 1\r\n\r\n{}Content-Length: 2\r\n\r\n[]", events: ["{", "!", "[]"]),
    Case(input: "Content-Length: x\r\nContent-Length: y\r\nContent-Length: 2\r\n\r\n[]", events: ["!", "!", "[]"]),
    Case(input: "Content-Length: 2\r\n\r\n[]", events: ["!", "[]"], padding: 9000),
    Case(input: ":\nContent-Length: 2\r\n\r\n[]", events: ["!", "[]"], padding: 9000),
    Case(input: "", events: ["!"], padding: 20_000),
    Case(input: "Content-Length: 5\r\n\r\n{}", events: []),
    Case(input: "Content-Leng", events: []),
  ]

  @Test(arguments: cases)
  func readsHoweverTheBytesCome(_ test: Case) {
    let input = [UInt8](repeating: 0x61, count: test.padding) + Array(test.input.utf8)
    #expect(Self.events(in: [input[...]]) == test.events)
    guard input.count < 1000 else { return }
    #expect(Self.events(in: input.indices.map { input[$0...$0] }) == test.events)
    for split in input.indices { #expect(Self.events(in: [input[..<split], input[split...]]) == test.events) }
  }

  @Test func longBodiesAreReadInPieces() {
    let body = String(repeating: "đ", count: 1_500_000)
    let input = framed(body) + framed("{}")
    let pieces = stride(from: 0, to: input.count, by: 70_001).map { input[$0...].prefix(70_001) }
    #expect(Self.events(in: pieces) == [body, "{}"])
    #expect(Self.events(in: [input[...]]) == [body, "{}"])
  }

  /// The events of a stream that comes in these pieces; what the reader has no room for comes with the next read.
  static func events(in pieces: [ArraySlice<UInt8>]) -> [String] {
    var reader = FrameReader()
    var events: [String] = []
    for piece in pieces {
      var piece = piece
      while !piece.isEmpty {
        let count = reader.receive { memory in
          let part = piece.prefix(memory.count)
          memory.copyBytes(from: part)
          return part.count
        }
        piece = piece.dropFirst(count)
        while let event = reader.next() {
          switch event {
          case .body(let body): events.append(String(decoding: body, as: UTF8.self))
          case .malformed: events.append("!")
          }
        }
      }
    }
    return events
  }
}
