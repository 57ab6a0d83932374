/// What stands behind a command, read by its row of the table.
struct Arguments {
  var operands: [Path] = []
  /// In the order in which they are given. Few, and no dictionary, whose type a short run would notice being made.
  private var values: [(name: String, value: String)] = []

  /// Whether an option is given.
  func has(_ option: Option) -> Bool { values.contains { $0.name == option.name } }

  /// The value of an option; the last one where it is given several times.
  func value(of option: Option) -> String? { values.last { $0.name == option.name }?.value }

  /// All values of an option, in the order in which they are given.
  func values(of option: Option) -> [String] {
    values.filter { $0.name == option.name }.map(\.value)
  }

  mutating func add(_ option: Option, _ value: String) { values.append((option.name, value)) }
}
