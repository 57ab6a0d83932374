import Annotate
import Support
import Testing

@testable import CLI

@Suite struct LinePlaceTests {
  /// A place that is counted on from another of its line is the one that is found by the line's index.
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func countsOnAsTheIndexDoes(seed: UInt64) {
    var random = RandomText(seed: seed)
    var known = 0
    for _ in 0..<100 {
      let text = random.validText(pieces: 30)
      let bytes = Array(text.utf8)
      let lines = LineIndex(SourceText(text))
      for _ in 0..<20 {
        let start = Int.random(in: 0...bytes.count, using: &random.generator)
        let end = Int.random(in: start...min(bytes.count, start + 60), using: &random.generator)
        let place = LinePlace(of: end, behind: LinePlace(of: start, in: lines), bytes)
        known += place == nil ? 0 : 1
        #expect(
          place == nil || place == LinePlace(of: end, in: lines), "\(start), \(end) in \(String(reflecting: text))")
      }
    }
    #expect(known > 200)
  }
}
