/// The hashes of marks, each in all its forms.
enum Marks {
  static let ampersand = FoldedText.hash("&")
  static let apostrophe = FoldedText.hash("'")
  static let bullet = FoldedText.hash("•")
  static let close = FoldedText.hash(")")
  static let colon = FoldedText.hash(":")
  static let comma = FoldedText.hash(",")
  static let dash = FoldedText.hash("-")
  static let ellipsis = FoldedText.hash("…")
  static let open = FoldedText.hash("(")
  static let percent = FoldedText.hash("%")
  static let quote = FoldedText.hash("\"")
  static let semicolon = FoldedText.hash(";")
  static let slash = FoldedText.hash("/")
  static let stop = FoldedText.hash(".")
}
