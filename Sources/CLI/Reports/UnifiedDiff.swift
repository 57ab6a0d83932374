/// The difference of two texts in the unified format, as `patch` and `git apply` take it.
enum UnifiedDiff {
  /// How many lines that are the same stand around a change.
  private static let context = 3

  /// A line of a hunk: its sign, and the line with its end.
  private typealias Line = (sign: UInt8, bytes: ArraySlice<UInt8>)

  /// - Returns: Nothing where both are the same.
  static func write(_ before: [UInt8], _ after: [UInt8], _ name: String) -> [UInt8] {
    guard before != after else { return [] }
    let lines = merge(split(before), split(after))
    var result = Array("--- a/\(name)\n+++ b/\(name)\n".utf8)
    // How many lines of each text stand before the hunk, counted once.
    var before = (old: 0, new: 0)
    var end = 0
    for range in hunks(lines) {
      before = add(lines[end..<range.lowerBound], to: before)
      write(lines[range], behind: before, &result)
      before = add(lines[range], to: before)
      end = range.upperBound
    }
    return result
  }

  private static func split(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == 0x0A {
      lines.append(bytes[start...index])
      start = index + 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }

  /// Both texts as one: what is the same, taken out and put in.
  private static func merge(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [Line] {
    let difference = new.difference(from: old)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var lines: [Line] = []
    var (from, to) = (0, 0)
    while from < old.count || to < new.count {
      if removed.contains(from) {
        lines.append((UInt8(ascii: "-"), old[from]))
        from += 1
      } else if inserted.contains(to) {
        lines.append((UInt8(ascii: "+"), new[to]))
        to += 1
      } else {
        lines.append((UInt8(ascii: " "), old[from]))
        from += 1
        to += 1
      }
    }
    return lines
  }

  /// The stretches to write: changes with what stands around them, joined where they touch.
  private static func hunks(_ lines: [Line]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for index in lines.indices where lines[index].sign != UInt8(ascii: " ") {
      let range = max(0, index - context)..<min(lines.count, index + context + 1)
      if let last = result.last, last.upperBound >= range.lowerBound {
        result[result.count - 1] = last.lowerBound..<range.upperBound
      } else {
        result.append(range)
      }
    }
    return result
  }

  private static func add(_ lines: ArraySlice<Line>, to counts: (old: Int, new: Int)) -> (old: Int, new: Int) {
    (
      counts.old + lines.count { $0.sign != UInt8(ascii: "+") },
      counts.new + lines.count { $0.sign != UInt8(ascii: "-") }
    )
  }

  private static func write(_ lines: ArraySlice<Line>, behind before: (old: Int, new: Int), _ result: inout [UInt8]) {
    let after = add(lines, to: before)
    /// A hunk of no lines is said to begin on the line before it.
    func place(_ before: Int, _ after: Int) -> String { "\(after == before ? before : before + 1),\(after - before)" }
    result += "@@ -\(place(before.old, after.old)) +\(place(before.new, after.new)) @@\n".utf8
    for line in lines {
      result.append(line.sign)
      result += line.bytes
      if line.bytes.last != 0x0A { result += "\n\\ No newline at end of file\n".utf8 }
    }
  }
}
