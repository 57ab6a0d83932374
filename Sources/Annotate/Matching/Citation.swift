/// A citation that was read in a text, not yet looked up.
struct Citation {
  enum Form {
    case number, plenum, congress
    /// By what it is of: `Chương trình hành động của Hội nghị Ngoại giao lần thứ 27`.
    case described
    case issuer
    /// By its title, or by what it is about.
    case subject
    /// By its own name: a law's, or one that the registry gives.
    case name
    /// By its kind, where the text cited one of that kind before.
    case anaphor
  }

  let head: CitationWords.Head
  var form: Form
  var tokens: Range<Int>
  var document: CitedDocument
  /// Of an anaphor, the place of the citation that it takes up.
  var antecedent: Int?

  init(_ head: CitationWords.Head, _ form: Form, _ tokens: Range<Int>) {
    self.head = head
    self.form = form
    self.tokens = tokens
    document = CitedDocument()
    document.kinds = head.kinds
    document.word = head.word
  }

  mutating func take(_ number: CitationNumber) {
    document.number = number.text
    document.ordinal = number.ordinal
    document.parts = number.parts
    if let year = number.year { document.issued = PartialDate(year: year) }
    if let assembly = number.assembly {
      document.term = assembly
      document.isNational = true
    }
    tokens = tokens.lowerBound..<number.end
  }
}
