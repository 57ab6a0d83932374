import Annotate

/// A call of the program: which command, and with what.
struct Invocation {
  let command: any Command.Type
  let arguments: Arguments

  /// Reads the words behind the program's name.
  init(_ words: [Path]) throws(UsageError) {
    guard let first = words.first else { throw UsageError.noCommand }
    var reader = ArgumentReader(words[1...])
    if first.bytes.first == UInt8(ascii: "-") {
      reader.words = words[...]
      try reader.read(Commands.commonOptions, advice: "“annotate help” says how it is used.")
      guard reader.arguments.has(Commands.help) || reader.arguments.has(Commands.version) else {
        throw UsageError(
          "A command is missing: “annotate COMMAND …”.", advice: "“annotate help” lists the commands.")
      }
      (command, arguments) = Self.common(reader.arguments, operands: reader.arguments.operands)
      return
    }
    let command = try Commands.command(named: first.text)
    try reader.read(
      command.options + Commands.commonOptions, advice: "“annotate help \(command.name)” lists its options.")
    if reader.arguments.has(Commands.help) || reader.arguments.has(Commands.version) {
      (self.command, arguments) = Self.common(reader.arguments, operands: [first])
      return
    }
    try Self.check(reader.arguments.operands, command)
    self.command = command
    arguments = reader.arguments
  }

  /// What `--help` and `--version` call for.
  private static func common(_ given: Arguments, operands: [Path]) -> (any Command.Type, Arguments) {
    var arguments = Arguments()
    guard given.has(Commands.help) else { return (VersionCommand.self, arguments) }
    arguments.operands = operands
    return (HelpCommand.self, arguments)
  }

  private static func check(_ operands: [Path], _ command: any Command.Type) throws(UsageError) {
    let expected = command.operands
    let advice = "“annotate help \(command.name)” says how it is used."
    if operands.count < expected.count.lowerBound {
      throw UsageError("“annotate \(command.name)” needs \(expected.placeholder).", advice: advice)
    }
    if operands.count > expected.count.upperBound {
      let extra = operands[expected.count.upperBound].text
      throw UsageError("“\(extra)” is one too many for “annotate \(command.name)”.", advice: advice)
    }
  }
}

/// Tells options from operands.
private struct ArgumentReader {
  var words: ArraySlice<Path>
  private(set) var arguments = Arguments()

  init(_ words: ArraySlice<Path>) {
    self.words = words
  }

  mutating func read(_ options: [Option], advice: String) throws(UsageError) {
    while let word = words.popFirst() {
      if word.text == "--" {
        arguments.operands += words
        return
      }
      // A lone “-” is standard input.
      guard word.bytes.first == UInt8(ascii: "-"), word.bytes.count > 1 else {
        arguments.operands.append(word)
        continue
      }
      try readOption(word.text, options, advice)
    }
  }

  private mutating func readOption(_ word: String, _ options: [Option], _ advice: String) throws(UsageError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let written = parts.first ?? word
    guard let option = options.first(where: { $0.isWritten(written) }) else {
      let nearest = Suggestion.nearest(to: written, among: options.map { "--" + $0.name })
      throw UsageError("There is no option “\(written)” here.", meant: nearest, advice: advice)
    }
    guard let value = option.value else {
      guard parts.count == 1 else { throw UsageError("“\(written)” takes no value.", advice: advice) }
      arguments.set(option, "")
      return
    }
    guard let given = parts.count > 1 ? parts[1] : words.popFirst()?.text, !given.isEmpty else {
      throw UsageError("“\(written)” needs a value: \(written) \(value.placeholder).", advice: advice)
    }
    if let choices = value.choices, !choices.contains(given) {
      throw UsageError(
        "“\(given)” is no value of “\(written)”, which is one of: \(choices.joined(separator: ", ")).",
        meant: Suggestion.nearest(to: given, among: choices), advice: advice)
    }
    arguments.set(option, given)
  }
}
