import Annotate
import JSON

extension ToProtocol {
  /// A `CompletionList`, in the shape that the client can take.
  func write(
    _ completion: Annotate.Completion, for client: ClientCapabilities.Completion, to writer: inout JSONWriter
  ) {
    let shared = SharedParts(completion, client, self)
    writer.beginObject()
    writer.key("isIncomplete")
    writer.value(true)
    shared.writeDefaults(uri, to: &writer)
    writer.key("items")
    writer.beginArray()
    for (index, item) in completion.items.enumerated() {
      writer.beginObject()
      writer.key("label")
      writer.value(item.label)
      writer.key("kind")
      writer.value(Self.number(item.kind))
      if let detail = shared.detail(of: item) {
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
      shared.writeEdit(of: item, to: &writer)
      shared.writeData(of: item, uri, to: &writer)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
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

/// What is the same for all items of a list: said once to a client that takes defaults, else with each item.
private struct SharedParts {
  private let client: ClientCapabilities.Completion
  /// The members of an edit that say where it is, each a JSON text.
  private let ranges: [(key: String, json: [UInt8])]
  /// What was typed before the last word, to a client that replaces that word alone; nil where there is nothing to take out.
  private let typedBefore: [UInt8]?
  private let commits: [String]
  private let areAllSnippets: Bool

  init(_ completion: Annotate.Completion, _ client: ClientCapabilities.Completion, _ converter: ToProtocol) {
    self.client = client
    func json(_ range: Range<Int>) -> [UInt8] {
      var writer = JSONWriter()
      converter.write(range, to: &writer)
      return Array(writer.bytes)
    }
    if client.isDeclared {
      typedBefore = nil
      ranges =
        client.hasInsertReplace
        ? [("insert", json(completion.range)), ("replace", json(completion.replaced))]
        : [("range", json(completion.range))]
    } else {
      let word = completion.typed.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      let start = completion.range.upperBound - word.reduce(0) { $0 + $1.utf8.count }
      ranges = [("range", json(start..<completion.range.upperBound))]
      typedBefore = start > completion.range.lowerBound ? json(completion.range.lowerBound..<start) : nil
    }
    commits = client.hasCommitCharacters ? completion.commits : []
    areAllSnippets =
      client.hasSnippets && !completion.items.isEmpty && completion.items.allSatisfy { $0.snippet != nil }
  }

  private func isDefault(_ name: String) -> Bool { client.defaults.contains(name) }
  private var rangeIsDefault: Bool { isDefault("editRange") }
  private var formatIsDefault: Bool { isDefault("insertTextFormat") && areAllSnippets }
  private var dataIsDefault: Bool { isDefault("data") && client.mergesDefaults }
  private var commitsAreDefault: Bool { isDefault("commitCharacters") && !commits.isEmpty }

  func writeDefaults(_ uri: DocumentURI, to writer: inout JSONWriter) {
    guard rangeIsDefault || formatIsDefault || dataIsDefault || commitsAreDefault else { return }
    writer.key("itemDefaults")
    writer.object { writer in
      if commitsAreDefault { writeCommits(to: &writer) }
      if rangeIsDefault {
        writer.key("editRange")
        if client.hasInsertReplace {
          writer.object { writer in writeRanges(to: &writer) }
        } else if let range = ranges.first {
          writer.raw(json: range.json)
        }
      }
      if formatIsDefault { writeFormat(to: &writer) }
      if dataIsDefault {
        writer.key("data")
        writer.object { writer in
          writer.key("uri")
          writer.value(uri.string)
        }
      }
    }
    guard dataIsDefault else { return }
    writer.key("applyKind")
    writer.object { writer in
      writer.key("data")
      // To be merged.
      writer.value(2)
    }
  }

  /// What an item is; to a client that compares words as they are written, its label without diacritics before it.
  func detail(of item: Annotate.Completion.Item) -> String? {
    guard !client.isDeclared else { return item.detail }
    let words = String(decoding: Folding.key(item.label, .letters), as: UTF8.self).split(separator: " ")
    // A word counts from a capital on, or from its beginning.
    let plain = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    return [plain, item.detail].compactMap(\.self).joined(separator: " · ")
  }

  func writeEdit(of item: Annotate.Completion.Item, to writer: inout JSONWriter) {
    if let typedBefore {
      writer.key("additionalTextEdits")
      writer.array { writer in
        writer.object { writer in
          writer.key("range")
          writer.raw(json: typedBefore)
          writer.key("newText")
          writer.value("")
        }
      }
    }
    let snippet = client.hasSnippets ? item.snippet : nil
    if snippet != nil, !formatIsDefault { writeFormat(to: &writer) }
    if !commits.isEmpty, !commitsAreDefault { writeCommits(to: &writer) }
    let text = snippet ?? item.insertion
    if rangeIsDefault {
      // Where it is missing the label is taken.
      guard text != item.label else { return }
      writer.key("textEditText")
      writer.value(text)
      return
    }
    writer.key("textEdit")
    writer.object { writer in
      writeRanges(to: &writer)
      writer.key("newText")
      writer.value(text)
    }
  }

  func writeData(of item: Annotate.Completion.Item, _ uri: DocumentURI, to writer: inout JSONWriter) {
    guard let subject = item.subject else { return }
    writer.key("data")
    writer.object { writer in
      if !dataIsDefault {
        writer.key("uri")
        writer.value(uri.string)
      }
      writer.key("subject")
      writer.value(subject)
    }
  }

  private func writeRanges(to writer: inout JSONWriter) {
    for (key, json) in ranges {
      writer.key(key)
      writer.raw(json: json)
    }
  }

  private func writeCommits(to writer: inout JSONWriter) {
    writer.key("commitCharacters")
    writer.array { writer in for character in commits { writer.value(character) } }
  }

  /// A snippet.
  private func writeFormat(to writer: inout JSONWriter) {
    writer.key("insertTextFormat")
    writer.value(2)
  }
}
