import JSON

/// A document of the server's own, which no file holds.
enum VirtualDocument: Equatable {
  /// `annotate:/builtin.anno`
  case builtinRegistry
  /// `annotate:/stripped/NAME.txt?URI`: the text of a document without its markup, to be shown under a name like the
  /// document's. The URI is escaped.
  case stripped(DocumentURI)

  static let scheme = "annotate"

  /// Nil for any other document.
  init?(_ uri: DocumentURI) {
    var rest = uri.string.utf8[...]
    guard rest.starts(with: "\(Self.scheme):/".utf8) else { return nil }
    rest = rest.dropFirst(Self.scheme.utf8.count + 1)
    // Some clients write an authority where there is none.
    if rest.starts(with: "///".utf8) { rest = rest.dropFirst(2) }
    if rest.elementsEqual("/builtin.anno".utf8) {
      self = .builtinRegistry
    } else if rest.starts(with: "/stripped/".utf8), let mark = rest.firstIndex(of: UInt8(ascii: "?")),
      let source = String(validating: DocumentURI.unescape(rest[rest.index(after: mark)...]), as: UTF8.self)
    {
      self = .stripped(DocumentURI(source))
    } else {
      return nil
    }
  }

  var uri: DocumentURI {
    switch self {
    case .builtinRegistry: DocumentURI("\(Self.scheme):/builtin.anno")
    case .stripped(let source):
      DocumentURI(
        "\(Self.scheme):/stripped/\(DocumentURI.escaped(Self.name(of: source).utf8))?"
          + DocumentURI.escaped(source.string.utf8))
    }
  }

  /// What the text of a document without its markup is called: a name for a file of any system.
  static func name(of source: DocumentURI) -> String {
    let last = (source.path ?? source.string).unicodeScalars.split { $0 == "/" || $0 == ":" || $0 == "\\" }.last ?? []
    let name = String(String.UnicodeScalarView(last))
    let stem = name.hasSuffix(".anno") ? String(name.dropLast(".anno".count)) : name
    return String(String.UnicodeScalarView((stem.isEmpty ? "text" : stem).unicodeScalars.prefix(60))) + ".txt"
  }
}

struct TextDocumentContentParams: Parameters {
  let uri: DocumentURI

  init(_ value: JSONValue?) throws(InvalidParameter) {
    uri = try value.required("uri")
  }
}
