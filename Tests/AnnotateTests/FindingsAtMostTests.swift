import Support
import Testing

@testable import Annotate

/// Where not all findings are told, those that matter most are, and the first of the others is known.
@Suite struct FindingsAtMostTests {
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func areThoseThatMatterMost(seed: UInt64) {
    var random = RandomText(seed: seed)
    var cuts = 0
    for _ in 0..<60 {
      // All severities, and findings about the whole.
      var bytes = random.text(pieces: 60)
      for rule in Rules.all.shuffled(using: &random.generator).prefix(6) { bytes += "\n\n\(rule.firing)".utf8 }
      let snapshot = Snapshot(bytes)
      let all = snapshot.findings()
      let severities = all.map(\.severity).sorted()
      for limit in [0, 1, all.count / 2, max(0, all.count - 1), all.count, all.count + 1] {
        let (kept, others) = snapshot.findings(atMost: limit)
        let told = kept.map(snapshot.finding)
        var left = all.map { "\($0)" }
        for finding in told {
          guard let place = left.firstIndex(of: "\(finding)") else {
            Issue.record("\(finding) is told and is none, or twice")
            return
          }
          left.remove(at: place)
        }
        #expect(told.map(\.severity).sorted() == Array(severities.prefix(limit)))
        #expect(told.map(\.range.lowerBound) == told.map(\.range.lowerBound).sorted())
        #expect(others?.count ?? 0 == left.count)
        #expect(others?.first.severity == severities.dropFirst(limit).first)
        #expect(others.map { left.contains("\(snapshot.finding($0.first))") } ?? left.isEmpty)
        if left.isEmpty { #expect(told.map { "\($0)" } == all.map { "\($0)" }) } else { cuts += 1 }
      }
    }
    #expect(cuts > 100)
  }
}
