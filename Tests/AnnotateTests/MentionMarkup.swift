@testable import Annotate

/// Texts whose mentions are marked as they are to be found.
enum MentionMarkup {
  /// The text without its markup, found anew, with the marks of `find` as markup: a reference in each, `?` for what no
  /// registry declares.
  static func found(
    _ marked: String, _ context: MatchingContext,
    _ find: (MatchedText) -> [Mark] = MentionFinder.marks
  ) -> String {
    let text = Strip.strip(Array(marked.utf8))
    let marks = text.withUnsafeBufferPointer { find(MatchedText(FoldedText($0), $0, context)) }
    return markup(text, marks, context.registry)
  }

  /// A text with markup for some marks, an outer one before those in it.
  static func markup(_ text: [UInt8], _ marks: [Mark], _ registry: Registry) -> String {
    var result: [UInt8] = []
    var position = 0
    var open: [Int] = []
    func copy(to end: Int) {
      while let next = open.last, next <= end {
        result += text[position..<next] + [UInt8(ascii: ">")]
        position = next
        open.removeLast()
      }
      result += text[position..<end]
      position = end
    }
    for mark in marks {
      copy(to: mark.range.lowerBound)
      result += "<\(mark.kind.sigil)\(reference(mark.referent, registry))|".utf8
      open.append(mark.range.upperBound)
    }
    copy(to: text.count)
    return String(decoding: result, as: UTF8.self)
  }

  private static func reference(_ referent: Referent, _ registry: Registry) -> String {
    switch referent {
    case .entity(let id): registry[id].identifier
    case .ambiguous(let all): "\"" + all.map { registry[$0].identifier }.sorted().joined(separator: " ") + "\""
    case .unknown: "?"
    case .none, .group, .missing, .wrongKind: "*"
    }
  }

  /// What an article of a day sees of a registry.
  static func context(_ registry: String, date: String?) -> MatchingContext {
    let bytes = Array(registry.utf8)
    let declarations = bytes.withUnsafeBufferPointer {
      RegistryFile.declarations(SyntaxTree($0), $0, file: .path("registry/test.anno"))
    }
    return MatchingContext(
      registry: Registry(workspace: RegistryLayer(declarations)), date: date.flatMap { PartialDate($0) })
  }
}
