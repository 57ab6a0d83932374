import Annotate
import JSON

@testable import LSP

/// A text in which places are found by words, and words by places.
struct Words {
  let text: NaiveText
  private let scalars: [Unicode.Scalar]
  private let encoding: ColumnUnit

  init(_ text: String, _ encoding: ColumnUnit) {
    self.text = NaiveText(text)
    scalars = Array(text.unicodeScalars)
    self.encoding = encoding
  }

  /// The parameters of a request so many scalars into the first occurrence of a needle.
  func at(_ needle: String, _ inside: Int) -> String {
    let wanted = Array(needle.unicodeScalars)
    let offset = (scalars.indices.first { scalars[$0...].starts(with: wanted) } ?? 0) + inside
    let line = text.starts.lastIndex { $0 <= offset } ?? 0
    let column = NaiveText.width(Array(scalars[text.starts[line]..<offset]), encoding)
    return Client.position(line, column)
  }

  /// The words in a range of the protocol.
  func of(_ range: JSONValue?) -> String {
    func offset(_ edge: String) -> Int {
      let place = range?[edge]
      let position = TextPosition(line: place?["line"]?.int ?? 0, column: place?["character"]?.int ?? 0)
      return text.offset(of: position, encoding)
    }
    return String(String.UnicodeScalarView(scalars[offset("start")..<offset("end")]))
  }
}
