/// The parts of documents.
extension Completion {
  /// The parts of a document that the article cites already, those of other documents, and the words that parts are
  /// called by.
  static func parts(of document: EntityID?, _ site: CompletionSite, _ snapshot: Snapshot) -> [Item] {
    var own: [String] = []
    var others: [String] = []
    var seen: Set<String> = []
    snapshot.forEachTextLine(near: site) { view, start in
      for span in view.spans where span.kind == .citation {
        for attribute in span.attributes where AttributeKind(attribute, view.bytes) == .part {
          // What is being typed is no part yet.
          guard
            attribute.value.lowerBound + start > site.lineStart + site.start + 1
              || attribute.range.upperBound + start < site.lineStart + site.start
          else { continue }
          let words = String(decoding: Resolver(view).unescaped(attribute.value), as: UTF8.self)
          guard seen.insert("\(span.referent.entity == document)" + words).inserted else { continue }
          if document != nil, span.referent.entity == document { own.append(words) } else { others.append(words) }
        }
      }
      return seen.count < limit
    }
    let cited = own + others.filter { !own.contains($0) }
    let items =
      cited.map { words in
        let detail = own.contains(words) ? "Cited above or below" : "Cited of another document"
        return Item(label: words, detail: detail, kind: .value, insertion: quoted(words, site))
      }
      + divisions.map { word, meaning in
        Item(
          label: word, detail: meaning, kind: .value, insertion: "\"" + word + " ",
          snippet: "\"" + word + " $0" + (site.needsCloser ? "\"" : ""))
      }
    return fitting(items, site)
  }

  private static func quoted(_ words: String, _ site: CompletionSite) -> String {
    var result = "\""
    for character in words.unicodeScalars {
      if character == "\"" || character == "\\" { result += "\\" }
      result.unicodeScalars.append(character)
    }
    return site.needsCloser ? result + "\"" : result
  }

  /// What Vietnamese documents are divided into, from the largest.
  private static let divisions = [
    ("Phần", "A part, of several chapters"), ("Chương", "A chapter"), ("Mục", "A section of a chapter"),
    ("Điều", "An article"), ("Khoản", "A clause of an article"), ("Điểm", "A point of a clause"),
    ("Phụ lục", "An annex"),
  ]
}
