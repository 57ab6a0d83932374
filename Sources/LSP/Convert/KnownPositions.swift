import Annotate

/// The positions of some offsets of a document, kept while it changes elsewhere: of many findings in a long article a key
/// moves few, and each costs more to count out than to remember.
struct KnownPositions: Sendable {
  private struct Entry {
    var offset: Int
    var position: TextPosition
  }

  /// By offset.
  private var entries: [Entry] = []

  /// The position of an offset; nil where it is not known.
  subscript(offset: Int) -> TextPosition? {
    let index = firstIndex { $0.offset >= offset }
    return index < entries.count && entries[index].offset == offset ? entries[index].position : nil
  }

  /// Remembers a position; quickest where offsets come almost in order.
  mutating func add(_ offset: Int, _ position: TextPosition) {
    let isLast = entries.last.map { $0.offset < offset } ?? true
    let index = isLast ? entries.count : firstIndex { $0.offset >= offset }
    if index < entries.count, entries[index].offset == offset { return }
    entries.insert(Entry(offset: offset, position: position), at: index)
  }

  /// Follows an edit that ends in `line` of the old text and adds so many lines to it: what stands before it is as it
  /// was, the lines behind it are moved, and what is between them is no longer known.
  mutating func follow(_ edit: TextEdit, endingIn line: Int, addingLines lines: Int) {
    let growth = edit.replacement.count - edit.range.count
    let first = firstIndex { $0.offset >= edit.range.lowerBound }
    entries.removeSubrange(first..<max(first, firstIndex { $0.position.line > line }))
    for index in first..<entries.count {
      entries[index].offset += growth
      entries[index].position.line += lines
    }
  }

  private func firstIndex(where isReached: (Entry) -> Bool) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if isReached(entries[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
