#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What is known of the other end of a descriptor.
struct Terminal {
  let isTerminal: Bool
  /// Whether to write in colour: on a terminal, unless the environment wants it otherwise.
  let hasColour: Bool
  /// The columns; 100 where it is no terminal.
  let width: Int

  init(_ descriptor: Int32) {
    isTerminal = isatty(descriptor) == 1
    let isWanted = Self.variable("CLICOLOR_FORCE").map { $0 != "0" } ?? (isTerminal && Self.variable("TERM") != "dumb")
    hasColour = isWanted && Self.variable("NO_COLOR") == nil
    var size = winsize()
    let isKnown = isTerminal && ioctl(descriptor, Self.sizeRequest, &size) == 0 && size.ws_col > 0
    width = isKnown ? max(40, Int(size.ws_col)) : 100
  }

  /// A variable of the environment; nil where it is not set or empty.
  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  #if canImport(Darwin)
    private static let sizeRequest: UInt = 0x4008_7468
  #else
    private static let sizeRequest = UInt(TIOCGWINSZ)
  #endif
}
