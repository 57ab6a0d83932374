import Testing

@testable import Annotate

/// A text with marks and turns written into it as a person would: what is to be found in it, and the mentions to find it by.
struct AnnotatedExample {
  let snapshot: Snapshot
  /// The text without its markup.
  let bytes: [UInt8]
  private(set) var marks: [Mark] = []
  private(set) var turns: [Turn] = []

  init(_ document: [UInt8]) {
    snapshot = Snapshot(document)
    bytes = Strip.strip(document)
    let article = snapshot.article
    var before = 0
    /// Where sections begin, in the document and in the stripped text.
    var starts: [(source: Int, stripped: Int)] = []
    article.forEachPart(snapshot.tree, snapshot.text) { part, section, start, bytes in
      starts.append((start, before))
      defer { before += section.strippedLength }
      guard case .text(let line) = part.content else { return }
      let resolver = Resolver(context: article.context, bytes: bytes)
      for (index, span) in line.spans.enumerated() {
        var mark = Mark(kind: span.kind, range: span.stripped.shifted(by: before), referent: span.referent)
        if span.kind == .directive {
          mark.addressees = resolver.addressees(of: index, line.spans, part.before).map(\.referent)
          mark.due = resolver.due(of: index, line.spans, part.before)
        }
        marks.append(mark)
      }
    }
    starts.append((snapshot.text.count, before))
    for passage in article.passages(snapshot.tree, snapshot.text) where passage.passage.kind == .speaker {
      func place(_ source: Int) -> Int { starts.first { $0.source >= source }?.stripped ?? before }
      var range = place(passage.extent.lowerBound)..<place(passage.extent.upperBound)
      while let last = bytes[range].last, Lexer.isSpace(last) || Lexer.isLineEnd(last) { range = range.dropLast() }
      while let first = bytes[range].first, Lexer.isSpace(first) || Lexer.isLineEnd(first) { range = range.dropFirst() }
      let label = marks.first { $0.kind == .aside && $0.range.lowerBound == range.lowerBound }?.range
      turns.append(
        Turn(range: range, label: label ?? range.prefix(0), speaker: passage.passage.referent))
    }
  }

  init(_ document: String) {
    self.init(Array(document.utf8))
  }

  /// The people, offices, organizations and documents.
  var mentions: [Mark] { marks.filter(\.kind.isShort) }

  var context: MatchingContext { MatchingContext(registry: snapshot.article.registry, date: snapshot.article.date) }

  /// What was found, in words that can be compared.
  func described(_ marks: [Mark], _ kinds: Set<SpanKind>) -> [String] {
    marks.filter { kinds.contains($0.kind) }.map { mark in
      var head = mark.kind.sigil + name(mark.referent)
      for addressee in mark.addressees { head += " to=" + name(addressee) }
      if let due = mark.due { head += " due=\(due)" }
      return head + "|" + words(mark.range)
    }
  }

  func described(_ turns: [Turn]) -> [String] {
    turns.map { "%" + name($0.speaker) + "|" + words($0.range) }
  }

  private func words(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func name(_ referent: Referent) -> String {
    switch referent {
    case .entity(let id): snapshot.article.registry[id].reference
    case .group: "*"
    case .ambiguous: "ambiguous"
    case .none, .unknown, .missing, .wrongKind: "?"
    }
  }
}
