/// Why a document is not JSON, and where.
public struct JSONError: Error, Equatable, Sendable {
  /// The offset in bytes, from the first byte of the source (a byte order mark counts), of what is wrong: of the
  /// opening quote when a string is not closed, the number of bytes of the source when it ends too early.
  public let offset: Int

  /// A sentence for persons, without the place.
  public let message: String

  public init(offset: Int, message: String) {
    self.offset = offset
    self.message = message
  }
}
