import Annotate

/// The places of a document at which markup could not be read.
enum SyntaxErrors {
  /// A line for each, “line:column: severity: message [rule]”, in order.
  static func places(in bytes: [UInt8]) -> [String] {
    var ranges: Set<Range<Int>> = []
    SyntaxTree(bytes).forEachSection { section, start in
      for mistake in section.mistakes {
        ranges.insert(start + mistake.range.lowerBound..<start + mistake.range.upperBound)
      }
    }
    guard !ranges.isEmpty else { return [] }
    let lines = LineIndex(SourceText(bytes))
    // Which mistakes are errors, and their words, are the rules' to say; no registry is needed for that.
    return Snapshot(bytes).findings().filter { $0.severity == .error && ranges.contains($0.range) }
      .map { finding in
        let place = LinePlace(of: finding.range.lowerBound, in: lines)
        return "\(place.line):\(place.column): \(finding.severity.name): \(finding.message.visible) [\(finding.rule)]"
      }
  }
}
