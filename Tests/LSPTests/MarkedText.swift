import Annotate

/// A text with places marked by 1️⃣ to 9️⃣, which are not a part of it.
struct MarkedText {
  let text: String
  /// In scalars of the text, by the marker's digit.
  private var offsets: [Int: Int] = [:]

  init(_ marked: String) {
    var scalars: [Unicode.Scalar] = []
    var rest = Array(marked.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      if "1"..."9" ~= scalar, rest.starts(with: ["\u{FE0F}", "\u{20E3}"]) {
        offsets[Int(scalar.value & 0xF)] = scalars.count
        rest = rest.dropFirst(2)
      } else {
        scalars.append(scalar)
      }
    }
    text = String(String.UnicodeScalarView(scalars))
  }

  func position(_ marker: Int, _ encoding: ColumnUnit = .utf16) -> TextPosition {
    let before = Array(text.unicodeScalars.prefix(offsets[marker] ?? 0))
    let lines = NaiveText(String(String.UnicodeScalarView(before))).lines
    return TextPosition(line: lines.count - 1, column: NaiveText.width(lines[lines.count - 1], encoding))
  }

  /// The parameters of a request at a marker.
  func at(_ marker: Int, _ encoding: ColumnUnit = .utf16, uri: String = Client.uri) -> String {
    let position = position(marker, encoding)
    return Client.position(position.line, position.column, uri: uri)
  }

  /// From one marker to the other, as `place` writes it.
  func range(_ start: Int, _ end: Int, _ encoding: ColumnUnit = .utf16) -> String {
    let (start, end) = (position(start, encoding), position(end, encoding))
    return "\(start.line):\(start.column)-\(end.line):\(end.column)"
  }
}

/// Lines and columns counted one scalar after the other.
struct NaiveText {
  /// The scalars of each line, without its end.
  var lines: [[Unicode.Scalar]] = [[]]
  /// The number of scalars before each line.
  var starts = [0]

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let isPair = scalars[index] == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
      if scalars[index] == "\n" || scalars[index] == "\r" {
        index += isPair ? 2 : 1
        lines.append([])
        starts.append(index)
      } else {
        lines[lines.count - 1].append(scalars[index])
        index += 1
      }
    }
  }

  /// The number of scalars before a position.
  func offset(of position: TextPosition, _ encoding: ColumnUnit) -> Int {
    guard position.line < lines.count else { return starts[lines.count - 1] + lines[lines.count - 1].count }
    var column = 0
    for (index, scalar) in lines[position.line].enumerated() {
      column += Self.width([scalar], encoding)
      if column > position.column { return starts[position.line] + index }
    }
    return starts[position.line] + lines[position.line].count
  }

  static func width(_ scalars: [Unicode.Scalar], _ encoding: ColumnUnit) -> Int {
    switch encoding {
    case .utf8: scalars.reduce(0) { $0 + $1.utf8.count }
    case .utf16: scalars.reduce(0) { $0 + $1.utf16.count }
    case .utf32: scalars.count
    }
  }
}
