/// A source that can be looked up in the web.
public struct DocumentLink: Sendable {
  /// The address, in bytes of the document.
  public let range: Range<Int>
  public let address: WebAddress

  /// The addresses in `source` headers and `source` properties, in order.
  public static func links(in snapshot: Snapshot) -> [DocumentLink] {
    var links: [DocumentLink] = []
    snapshot.article.forEachPart(snapshot.tree) { section, part, start in
      guard case .block(let block) = part.content else { return true }
      let values = block.statements.flatMap { statement in
        (statement.kind == .source ? [statement.value] : [])
          + statement.properties.filter { $0.kind == .source }.map(\.value)
      }
      guard !values.isEmpty else { return true }
      let bytes = snapshot.text[start..<start + section.length]
      for value in values {
        let words = String(decoding: bytes.dropFirst(value.lowerBound).prefix(value.count), as: UTF8.self)
        guard let address = WebAddress(words) else { continue }
        let first = start + value.lowerBound
        // Bytes that are no UTF-8 are longer in the address than here.
        let end = min(first + address.text.utf8.count, start + value.upperBound)
        links.append(DocumentLink(range: first..<end, address: address))
      }
      return true
    }
    return links
  }
}
