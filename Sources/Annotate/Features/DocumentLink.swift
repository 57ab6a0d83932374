/// A source that can be looked up in the web.
public struct DocumentLink: Sendable {
  /// The address, in bytes of the document.
  public let range: Range<Int>
  public let address: WebAddress

  /// The addresses in `source` headers and `source` properties, in order.
  public static func links(in snapshot: Snapshot) -> [DocumentLink] {
    var links: [DocumentLink] = []
    snapshot.article.forEachPart(snapshot.tree, snapshot.text) { part, _, start, bytes in
      guard case .block(let block) = part.content else { return }
      let values = block.statements.flatMap { statement in
        (statement.kind == .source ? [statement.value] : [])
          + statement.properties.filter { $0.kind == .source }.map(\.value)
      }
      for value in values {
        guard let address = WebAddress(String(decoding: bytes[value], as: UTF8.self)) else { continue }
        let first = start + value.lowerBound
        // Bytes that are no UTF-8 are longer in the address than here.
        let end = min(first + address.text.utf8.count, start + value.upperBound)
        links.append(DocumentLink(range: first..<end, address: address))
      }
    }
    return links
  }
}
