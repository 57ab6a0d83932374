/// The kind of mark that a token is.
enum Sign: UInt8, Sendable {
  /// Of a word or a number.
  case none
  case comma, stop, question, exclamation, ellipsis, colon, semicolon, dash, plus, star, slash, bar
  case openingParenthesis, closingParenthesis, quotation, apostrophe, other

  /// - Parameter scalar: In the form that stands for all forms of a mark.
  init(_ scalar: UInt32) {
    self =
      switch scalar {
      case 0x2C: .comma
      case 0x2E: .stop
      case 0x3F: .question
      case 0x21: .exclamation
      case 0x2026: .ellipsis
      case 0x3A: .colon
      case 0x3B: .semicolon
      case 0x2D: .dash
      case 0x2B: .plus
      case 0x2A, 0x2022: .star
      case 0x2F: .slash
      case 0x7C: .bar
      case 0x28: .openingParenthesis
      case 0x29: .closingParenthesis
      case 0x22: .quotation
      case 0x27: .apostrophe
      default: .other
      }
  }
}
