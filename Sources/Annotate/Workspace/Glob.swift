/// A pattern of paths below a folder: `*` and `?` stay within a part of the path, `**` spans parts.
public struct Glob: Sendable {
  private let parts: [[UInt8]]

  public init(_ pattern: String) {
    parts = pattern.utf8.split(separator: 0x2F).map(Array.init)
  }

  /// Whether it matches a path, given in bytes with `/` between its parts.
  public func matches(_ path: some Collection<UInt8>) -> Bool {
    // Whether the first so many patterns match the parts read so far: linear for each part of the path.
    var reached = [Bool](repeating: false, count: parts.count + 1)
    reached[0] = true
    skipSpanning(&reached)
    for part in path.split(separator: 0x2F) {
      var next = [Bool](repeating: false, count: parts.count + 1)
      for index in parts.indices where reached[index] {
        if isSpanning(index) {
          next[index] = true
        } else if Self.matches(parts[index], Array(part)) {
          next[index + 1] = true
        }
      }
      skipSpanning(&next)
      reached = next
    }
    return reached[parts.count]
  }

  /// The folders at its beginning that have no wildcard, joined by `/`.
  public var fixedFolder: String {
    var result: [UInt8] = []
    for part in parts.dropLast().prefix(while: { !$0.contains(0x2A) && !$0.contains(0x3F) }) {
      if !result.isEmpty { result.append(0x2F) }
      result += part
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func isSpanning(_ index: Int) -> Bool { parts[index] == [0x2A, 0x2A] }

  /// `**` also matches no part at all.
  private func skipSpanning(_ reached: inout [Bool]) {
    for index in parts.indices where reached[index] && isSpanning(index) { reached[index + 1] = true }
  }

  private static func matches(_ pattern: [UInt8], _ name: [UInt8]) -> Bool {
    var index = 0
    var place = 0
    var star: (pattern: Int, name: Int)?
    while place < name.count {
      if index < pattern.count, pattern[index] == 0x2A {
        star = (index, place)
        index += 1
      } else if index < pattern.count, pattern[index] == 0x3F || pattern[index] == name[place] {
        let isAny = pattern[index] == 0x3F
        index += 1
        place += 1
        // `?` is a character, not a byte.
        while isAny, place < name.count, name[place] & 0xC0 == 0x80 { place += 1 }
      } else if let last = star {
        star = (last.pattern, last.name + 1)
        index = last.pattern + 1
        place = last.name + 1
      } else {
        return false
      }
    }
    return pattern[index...].allSatisfy { $0 == 0x2A }
  }
}
