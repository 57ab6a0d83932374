import Annotate
import JSON

extension ToProtocol {
  /// `DocumentSymbol`s, with those inside them.
  func write(_ symbols: [Annotate.DocumentSymbol], to writer: inout JSONWriter) {
    for symbol in symbols {
      writer.beginObject()
      writeName(symbol, to: &writer)
      if let detail = symbol.detail {
        writer.key("detail")
        writer.value(detail)
      }
      writer.key("range")
      write(symbol.range, to: &writer)
      writer.key("selectionRange")
      write(symbol.selection, to: &writer)
      if !symbol.children.isEmpty {
        writer.key("children")
        writer.array { writer in write(symbol.children, to: &writer) }
      }
      writer.endObject()
    }
  }

  /// `SymbolInformation`s, each followed by those inside it.
  func writeFlat(_ symbols: [Annotate.DocumentSymbol], container: String?, to writer: inout JSONWriter) {
    for symbol in symbols {
      writer.beginObject()
      writeName(symbol, to: &writer)
      writer.key("location")
      writeLocation(symbol.range, to: &writer)
      if let container {
        writer.key("containerName")
        writer.value(container)
      }
      writer.endObject()
      writeFlat(symbol.children, container: symbol.name, to: &writer)
    }
  }

  private func writeName(_ symbol: Annotate.DocumentSymbol, to writer: inout JSONWriter) {
    writer.key("name")
    writer.value(symbol.name)
    writer.key("kind")
    writer.value(Self.number(symbol.kind))
  }

  /// The icon: one of those that every client knows.
  private static func number(_ kind: Annotate.DocumentSymbol.Kind) -> Int {
    switch kind {
    case .title: 15  // string
    case .official: 5  // class
    case .organization: 2  // module
    case .document: 1  // file
    case .speaker: 11  // interface
    case .speech: 6  // method
    case .resolution: 14  // constant
    case .directive: 12  // function
    }
  }
}
