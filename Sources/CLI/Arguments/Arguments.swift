/// What stands behind a command, read by its row of the table.
struct Arguments {
  var operands: [Path] = []
  private var values: [String: [String]] = [:]

  /// Whether an option is given.
  func has(_ option: Option) -> Bool { values[option.name] != nil }

  /// The value of an option; the last one where it is given several times.
  func value(of option: Option) -> String? { values[option.name]?.last }

  /// All values of an option, in the order in which they are given.
  func values(of option: Option) -> [String] { values[option.name] ?? [] }

  mutating func add(_ option: Option, _ value: String) { values[option.name, default: []].append(value) }
}
