import Annotate

/// The diagnostics of a document as they were last written, kept while it changes elsewhere: of many in a long article a
/// key moves few, and to see that one is the same costs a tenth of writing it.
struct WrittenDiagnostics: Sendable {
  /// All that a finding names of the document.
  struct Place {
    /// In bytes of the document as it is.
    var extent: Range<Int>
    /// The line in which that begins.
    let line: Int
  }

  private struct Entry {
    let finding: KeptFinding
    /// How far its places have moved since, in bytes.
    var distance = 0
    var place: Place
    /// In `json`.
    let bytes: Range<Int>

    var start: Int { finding.range.lowerBound + distance }
  }

  /// By place, as they were written.
  private var entries: [Entry] = []
  private var json: [UInt8] = []
  /// The first entry that may be the next to be taken.
  private var next = 0

  /// Keeps what was written of a finding that names no place of documents that change without this one; the findings come by
  /// place.
  mutating func add(_ finding: KeptFinding, _ place: Place, json written: ArraySlice<UInt8>) {
    let start = json.count
    json += written
    entries.append(Entry(finding: finding, place: place, bytes: start..<json.count))
  }

  /// What was written of a finding, and its place; nil where that is not known. The findings come by place.
  mutating func take(_ finding: KeptFinding) -> (place: Place, json: ArraySlice<UInt8>)? {
    while next < entries.count, entries[next].start < finding.range.lowerBound { next += 1 }
    for index in next..<entries.count {
      guard entries[index].start == finding.range.lowerBound else { return nil }
      guard finding.says(sameAs: entries[index].finding, movedBy: entries[index].distance) else { continue }
      next = index + 1
      return (entries[index].place, json[entries[index].bytes])
    }
    return nil
  }

  /// Follows an edit that ends in `line` of the old text and adds so many lines to it: what stands before it is as it was,
  /// and so is what stands on later lines where these keep their numbers.
  mutating func follow(_ edit: TextEdit, endingIn line: Int, addingLines lines: Int) {
    let growth = edit.replacement.count - edit.range.count
    entries.removeAll { entry in
      entry.place.extent.upperBound > edit.range.lowerBound && (lines != 0 || entry.place.line <= line)
    }
    for index in entries.indices where entries[index].place.extent.upperBound > edit.range.lowerBound {
      let extent = entries[index].place.extent
      entries[index].distance += growth
      entries[index].place.extent = extent.lowerBound + growth..<extent.upperBound + growth
    }
  }
}
