/// Takes a stream of bytes apart into the bodies of messages, however the stream is cut into pieces.
///
/// A header's lines end with CRLF or LF, their names count in any case, and all but `Content-Length` are skipped. Where
/// a header cannot be read the reader says so once, and goes on at the next `Content-Length:` that it meets.
struct FrameReader {
  enum Event: Equatable {
    case body([UInt8])
    /// A header that cannot be read; a sentence for persons.
    case malformed(String)
  }

  /// No message of a person's editing is longer; a greater length is a mistake.
  static let maximumLength = 1 << 30
  static let maximumLineLength = 1 << 13

  private enum State { case header, body, lost }

  private static let chunk = 1 << 16
  private static let lengthName = Array("content-length".utf8)

  private var state = State.header
  /// What came and is not taken apart yet, from `position` on.
  private var buffer: [UInt8] = []
  private var position = 0
  /// Of the header that is being read.
  private var length: Int?
  private var sawHeaderLine = false
  private var body: [UInt8] = []
  private var missing = 0

  /// Lets `source` write what came into free memory, and returns its answer: the number of bytes that it wrote, or what
  /// is not positive. Every event is to be taken first.
  mutating func receive(from source: (UnsafeMutableRawBufferPointer) -> Int) -> Int {
    guard state == .body else { return buffer.append(atMost: Self.chunk, from: source) }
    // The rest of a body is read to where it stays.
    let count = body.append(atMost: min(missing, 16 * Self.chunk), from: source)
    missing -= max(0, count)
    return count
  }

  /// The next event of what was received.
  mutating func next() -> Event? {
    while true {
      switch state {
      case .header:
        guard let line = nextLine() else { return nil }
        if let problem = read(line) { return .malformed(problem) }
      case .body:
        let part = buffer[position...].prefix(missing)
        body += part
        missing -= part.count
        position += part.count
        guard missing == 0 else { return forgetBuffer() }
        defer { body = [] }
        state = .header
        return .body(body)
      case .lost:
        guard findLength() else { return nil }
      }
    }
  }

  private mutating func forgetBuffer() -> Event? {
    buffer.removeAll(keepingCapacity: true)
    position = 0
    return nil
  }

  /// The next line of a header, without its end; what remains of the buffer when there is no whole one moves to its
  /// front.
  private mutating func nextLine() -> Range<Int>? {
    guard let end = buffer[position...].firstIndex(of: 0x0A) else {
      buffer.removeFirst(position)
      position = 0
      // The line is too long to be one; `read` says so.
      return buffer.count > Self.maximumLineLength ? 0..<buffer.count : nil
    }
    let start = position
    position = end + 1
    return start..<(end > start && buffer[end - 1] == 0x0D ? end - 1 : end)
  }

  /// Takes in a line of the header; returns what is wrong with it.
  private mutating func read(_ line: Range<Int>) -> String? {
    if line.isEmpty { return endHeader() }
    guard line.count <= Self.maximumLineLength else {
      position = line.lowerBound + Self.maximumLineLength
      return lose("A line of a message's header is too long; looking for the next Content-Length.")
    }
    sawHeaderLine = true
    let name = buffer[line].prefix { $0 != UInt8(ascii: ":") }
    guard name.endIndex < line.upperBound, name.allSatisfy(Self.isNameByte) else {
      position = line.lowerBound
      return lose("A message's header holds a line that is no header; looking for the next Content-Length.")
    }
    guard Self.isLengthName(name) else { return nil }
    length = Self.number(buffer[name.endIndex + 1..<line.upperBound])
    guard length != nil else {
      return lose("A message's Content-Length is no number of bytes up to \(Self.maximumLength).")
    }
    return nil
  }

  private mutating func endHeader() -> String? {
    guard let length else {
      // Empty lines between two messages do no harm.
      return sawHeaderLine ? lose("A message's header has no Content-Length.") : nil
    }
    state = .body
    missing = length
    body.reserveCapacity(min(length, 64 << 20))
    self.length = nil
    sawHeaderLine = false
    return nil
  }

  private mutating func lose(_ problem: String) -> String {
    state = .lost
    length = nil
    sawHeaderLine = false
    return problem
  }

  /// Moves to the next `Content-Length:`; where there is none, keeps as much as may be the beginning of one.
  private mutating func findLength() -> Bool {
    let size = Self.lengthName.count + 1
    while position + size <= buffer.count {
      if buffer[position + size - 1] == UInt8(ascii: ":"), Self.isLengthName(buffer[position..<position + size - 1]) {
        state = .header
        return true
      }
      position += 1
    }
    buffer.removeFirst(position)
    position = 0
    return false
  }

  private static func isLengthName(_ name: ArraySlice<UInt8>) -> Bool {
    name.count == lengthName.count
      && zip(name, lengthName).allSatisfy { byte, wanted in
        byte == wanted || (0x41...0x5A ~= byte && byte | 0x20 == wanted)
      }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".": true
    default: false
    }
  }

  private static func number(_ value: ArraySlice<UInt8>) -> Int? {
    let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    guard let last = value.lastIndex(where: { !isSpace($0) }) else { return nil }
    let digits = value[...last].drop(while: isSpace)
    guard digits.count <= 10, digits.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1 & 0xF) }
    return number <= maximumLength ? number : nil
  }
}

extension [UInt8] {
  /// Appends what `source` writes into `count` bytes of free memory, and returns its answer.
  fileprivate mutating func append(atMost count: Int, from source: (UnsafeMutableRawBufferPointer) -> Int) -> Int {
    var answer = 0
    append(addingCapacity: count) { output in
      output.withUnsafeMutableBufferPointer { buffer, initialized in
        let free = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[initialized...])
        answer = source(UnsafeMutableRawBufferPointer(rebasing: free.prefix(count)))
        initialized += Swift.max(0, Swift.min(answer, count))
      }
    }
    return answer
  }
}
