import Annotate
import JSON

/// An entry of a hierarchy as the client was told of it.
struct HierarchyItemParams: Parameters {
  let uri: DocumentURI
  /// Nil for what is not of this server.
  let subject: HierarchyItem.Subject?

  init(_ value: JSONValue?) throws(InvalidParameter) {
    let item: Item = try value.required("item")
    uri = item.uri
    subject = item.subject
  }

  private struct Item: Parameters {
    let uri: DocumentURI
    let subject: HierarchyItem.Subject?

    init(_ value: JSONValue?) throws(InvalidParameter) {
      uri = try value.required("uri")
      let data = value[member: "data"]
      let article = data[member: "article"]?.string
      guard let reference = data[member: "reference"]?.string else {
        subject = article.map { .article($0) }
        return
      }
      let scope: EntityIdentity.Scope =
        if let article {
          .article(article)
        } else if let root = data?["workspace"] {
          .workspace(root.string)
        } else {
          .builtin
        }
      subject = .entity(EntityIdentity(reference: reference, scope: scope))
    }
  }
}

extension HierarchyItem.Subject {
  var entity: EntityIdentity? {
    if case .entity(let entity) = self { entity } else { nil }
  }

  /// As `HierarchyItemParams` reads it.
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      let scope: EntityIdentity.Scope
      switch self {
      case .article(let path): scope = .article(path)
      case .entity(let entity):
        writer.key("reference")
        writer.value(entity.reference)
        scope = entity.scope
      }
      switch scope {
      case .article(let path):
        writer.key("article")
        writer.value(path)
      case .workspace(let root):
        writer.key("workspace")
        if let root { writer.value(root) } else { writer.null() }
      case .builtin: break
      }
    }
  }
}
