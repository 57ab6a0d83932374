import Annotate

/// How many findings there are of each severity.
struct Tally: Sendable {
  private var counts = [Int](repeating: 0, count: Severity.allCases.count)

  init() {}

  init(_ severities: some Sequence<Severity>) {
    for severity in severities { counts[severity.rawValue - 1] += 1 }
  }

  var hasErrors: Bool { count(of: .error) > 0 }

  func count(of severity: Severity) -> Int { counts[severity.rawValue - 1] }

  static func += (sum: inout Tally, other: Tally) {
    for index in sum.counts.indices { sum.counts[index] += other.counts[index] }
  }

  /// In words: “2 errors, 1 warning”, or “no findings”.
  var description: String {
    let parts = Severity.allCases.compactMap { severity -> String? in
      let count = count(of: severity)
      guard count > 0 else { return nil }
      return severity == .information ? "\(count.grouped) information" : count.counting(severity.name)
    }
    return parts.isEmpty ? "no findings" : parts.joined(separator: ", ")
  }
}

extension Int {
  /// So many of something: “1 file”, “2 files”.
  func counting(_ noun: String) -> String { "\(grouped) \(noun)\(self == 1 ? "" : "s")" }
}
