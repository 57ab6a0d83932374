/// A line on standard error that says how far long work has come, written over and over.
struct Progress {
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var last = ContinuousClock.now
  private var isOnScreen = false

  /// Work that takes less shows nothing.
  private static let patience = Duration.milliseconds(500)
  private static let interval = Duration.milliseconds(100)

  init(isShown: Bool) {
    self.isShown = isShown
  }

  mutating func show(_ words: () -> String, _ stream: inout OutputStream) {
    guard isShown else { return }
    let now = ContinuousClock.now
    guard now - start >= Self.patience, !isOnScreen || now - last >= Self.interval else { return }
    last = now
    isOnScreen = true
    stream.write("\r\u{1B}[K" + words())
    stream.flush()
  }

  mutating func clear(_ stream: inout OutputStream) {
    guard isOnScreen else { return }
    isOnScreen = false
    stream.write("\r\u{1B}[K")
    stream.flush()
  }
}
