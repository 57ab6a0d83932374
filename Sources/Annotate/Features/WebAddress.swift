/// An address of the web, as it stands at the beginning of some words.
public struct WebAddress: Sendable {
  /// As it is written, up to the first space.
  public let text: String

  /// Nil where the words do not begin with one.
  public init?(_ words: String) {
    let address = words.utf8.prefix { $0 > 0x20 && $0 != 0x7F }
    guard let scheme = Self.schemes.first(where: { address.starts(with: $0.utf8) }), address.count > scheme.utf8.count
    else { return nil }
    text = String(decoding: Array(address), as: UTF8.self)
  }

  private static let schemes = ["https://", "http://"]

  public var host: String {
    String(text.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true).dropFirst().first ?? text[...])
  }

  /// The address with nothing in it that an address may not hold, nor anything that Markdown would read.
  public var target: String {
    var target = ""
    for byte in text.utf8 {
      switch byte {
      case 0x21...0x7E where ![0x22, 0x28, 0x29, 0x3C, 0x3E, 0x5C, 0x5B, 0x5D, 0x60].contains(byte):
        target.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        target += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return target
  }
}
