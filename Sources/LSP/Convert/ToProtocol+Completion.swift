import Annotate
import JSON

extension ToProtocol {
  /// The `CompletionItem`s, in the shape that the client can take.
  func write(
    _ completion: Annotate.Completion, for client: ClientCapabilities.Completion, to writer: inout JSONWriter
  ) {
    // The same for all items, and much of what is written.
    var ranges = JSONWriter()
    write(completion.range, to: &ranges)
    let range = (try? JSONValue.parse(ranges.bytes))
    var replaced = JSONWriter()
    write(completion.replaced, to: &replaced)
    let replacedRange = (try? JSONValue.parse(replaced.bytes))
    writer.beginArray()
    for (index, item) in completion.items.enumerated() {
      writer.beginObject()
      writer.key("label")
      writer.value(item.label)
      writer.key("kind")
      writer.value(Self.number(item.kind))
      if let detail = item.detail {
        writer.key("detail")
        writer.value(detail)
        if client.hasLabelDetails {
          writer.key("labelDetails")
          writer.object { writer in
            writer.key("description")
            writer.value(detail)
          }
        }
      }
      writer.key("sortText")
      writer.value(Self.sortText(index))
      if !completion.typed.isEmpty {
        writer.key("filterText")
        writer.value(completion.typed)
      }
      let snippet = client.hasSnippets ? item.snippet : nil
      if snippet != nil {
        writer.key("insertTextFormat")
        writer.value(2)
      }
      writer.key("textEdit")
      writer.object { writer in
        if let range, let replacedRange {
          if client.hasInsertReplace {
            writer.key("insert")
            writer.raw(range)
            writer.key("replace")
            writer.raw(replacedRange)
          } else {
            writer.key("range")
            writer.raw(range)
          }
        }
        writer.key("newText")
        writer.value(snippet ?? item.insertion)
      }
      if let subject = item.subject {
        writer.key("data")
        writer.object { writer in
          writer.key("uri")
          writer.value(uri.string)
          writer.key("subject")
          writer.value(subject)
        }
      }
      writer.endObject()
    }
    writer.endArray()
  }

  /// Digits that sort as the items do.
  private static func sortText(_ index: Int) -> String {
    let digits = String(index)
    return String(repeating: "0", count: max(0, 3 - digits.utf8.count)) + digits
  }

  /// The icon: one of those that every client knows.
  private static func number(_ kind: Annotate.Completion.Kind) -> Int {
    switch kind {
    case .official: 7  // class
    case .organization: 9  // module
    case .document: 17  // file
    case .statement: 14  // keyword
    case .property: 10  // property
    case .value: 12  // value
    }
  }
}
