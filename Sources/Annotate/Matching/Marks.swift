/// The hashes of marks, each in all its forms; these are known when the program is built.
enum Marks {
  static let ampersand = TokenHash.mark("&")
  static let apostrophe = TokenHash.mark("'")
  static let bullet = TokenHash.mark("•")
  static let close = TokenHash.mark(")")
  static let colon = TokenHash.mark(":")
  static let comma = TokenHash.mark(",")
  static let dash = TokenHash.mark("-")
  static let ellipsis = TokenHash.mark("…")
  static let open = TokenHash.mark("(")
  static let percent = TokenHash.mark("%")
  static let quote = TokenHash.mark("\"")
  static let semicolon = TokenHash.mark(";")
  static let slash = TokenHash.mark("/")
  static let stop = TokenHash.mark(".")
}
