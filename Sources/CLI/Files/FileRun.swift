import Annotate

/// Reads the files that operands name and makes something of each, on all cores, in bounded memory.
enum FileRun {
  /// How many files are in work together: their results wait for each other, their texts do not. The larger they are, the
  /// fewer: as many as take about so long.
  private static let batches = 8...256
  private static let batchTime = Duration.milliseconds(50)
  /// Until that has passed files are read one by one: less work is not worth the start of threads.
  private static let prelude = Duration.milliseconds(5)

  /// Calls `take` in the order of the files with what `make` made of each. Complaints are made in their places on the way;
  /// `complain` hears them as well.
  ///
  /// - Returns: The number of files that were read, and of the complaints.
  static func run<Result: Sendable>(
    _ operands: [Path], shard: InputChoice.Shard? = nil, settings: Settings = Settings(), _ console: inout Console,
    make: @Sendable (InputFile) throws(InputFailure) -> Result, take: (Result, inout Console) -> Void,
    complain: (Complaint, inout Console) -> Void = { _, _ in }
  ) -> (files: Int, troubles: Int) {
    var inputs = Inputs(operands, shard: shard, settings)
    var files = 0
    var troubles = 0
    let start = ContinuousClock.now
    var isLong = false
    var batch = batches.lowerBound
    while !console.isBroken, !Interruption.isRequested {
      isLong = isLong || ContinuousClock.now - start > prelude
      let entries = inputs.next(isLong ? batch : 1)
      guard !entries.isEmpty else { break }
      let began = ContinuousClock.now
      let outcomes = Parallel.map(entries) { outcome(of: $0, make) }
      let time = ContinuousClock.now - began
      if isLong, time < batchTime / 2 { batch = min(batch * 2, batches.upperBound) }
      if time > batchTime * 2 { batch = max(batch / 2, batches.lowerBound) }
      for outcome in outcomes {
        switch outcome {
        case .made(let result):
          files += 1
          take(result, &console)
        case .trouble(let complaint):
          troubles += 1
          console.say(complaint.description)
          complain(complaint, &console)
        }
      }
      console.show(words(files, inputs.remaining, since: start))
    }
    return (files, troubles)
  }

  /// How far the work has come, for a person who watches.
  private static func words(_ files: Int, _ remaining: Int, since start: ContinuousClock.Instant) -> String {
    let seconds = (ContinuousClock.now - start) / .seconds(1) * Double(remaining) / Double(max(files, 1))
    return "\(files.grouped) of \((files + remaining).counting("file")) read, \(Int(seconds.rounded(.up))) s left …"
  }

  private enum Outcome<Result: Sendable>: Sendable {
    case made(Result)
    case trouble(Complaint)
  }

  private static func outcome<Result: Sendable>(
    of entry: Inputs.Entry, _ make: (InputFile) throws(InputFailure) -> Result
  ) -> Outcome<Result> {
    switch entry {
    case .trouble(let complaint): return .trouble(complaint)
    case .file(let file):
      do {
        return .made(try make(file))
      } catch {
        return .trouble(Complaint(file.path, error.message))
      }
    }
  }
}
