import Annotate

/// A call of the program: which command, and with what.
struct Invocation {
  let command: any Command.Type
  let arguments: Arguments

  /// Reads the words behind the program's name.
  init(_ words: [Path]) throws(UsageError) {
    guard let first = words.first else { throw UsageError.noCommand }
    let command = first.isOption ? nil : try Commands.command(named: first.text)
    var reader = ArgumentReader(command == nil ? words[...] : words[1...])
    try reader.read(
      (command?.options ?? []) + Commands.commonOptions,
      advice: command.map { "“annotate help \($0.name)” lists its options." } ?? "“annotate help” says how it is used.")
    var arguments = reader.arguments
    if arguments.has(Commands.help) {
      self.command = HelpCommand.self
      if command != nil { arguments.operands = [first] }
    } else if arguments.has(Commands.version) {
      self.command = VersionCommand.self
    } else if let command {
      try Self.check(arguments.operands, command)
      self.command = command
    } else {
      throw UsageError("A command is missing: “annotate COMMAND …”.", advice: "“annotate help” lists the commands.")
    }
    self.arguments = arguments
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
  private var words: ArraySlice<Path>
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
      guard word.isOption else {
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
      arguments.add(option, "")
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
    arguments.add(option, given)
  }
}

extension Path {
  /// Whether it is written as an option; a lone “-” is standard input.
  fileprivate var isOption: Bool { bytes.first == UInt8(ascii: "-") && bytes.count > 1 }
}
