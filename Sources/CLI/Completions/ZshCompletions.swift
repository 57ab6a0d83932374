import Annotate

/// What zsh is told.
enum ZshCompletions {
  static var script: String {
    """
    #compdef annotate
    # Completions of annotate \(Version.number) for zsh, as “annotate completions zsh” prints them.

    # _annotate_pair KEYS [VALUE…]: one of the keys, “=”, and one of the values, or a file.
    _annotate_pair() {
      local -a keys=(${=1})
      shift
      if ! compset -P '*='; then
        compadd -S = -- $keys
      elif (( $# )); then
        compadd -- "$@"
      else
        _files
      fi
    }

    # _annotate_list WORD…: the last of several words with commas between.
    _annotate_list() {
      compset -P '*,'
      compadd -S '' -- "$@"
    }

    _annotate() {
      local curcontext=$curcontext state line
      local -a commands=(
    \(Commands.all.map { "    " + quoted(plain($0.name) + ":" + $0.summary) }.joined(separator: "\n"))
      )
      typeset -A opt_args
      _arguments -C \\
        \(options(Commands.commonOptions, common: true).joined(separator: " \\\n    ")) \\
        '1:command:->command' '*::argument:->argument' && return
      case $state in
        command) _describe -t commands command commands ;;
        argument)
          curcontext=${curcontext%:*:*}:annotate-$line[1]:
          case $line[1] in
    \(Commands.all.map(row).joined(separator: "\n"))
          esac ;;
      esac
    }

    if [[ $funcstack[1] == _annotate ]]; then _annotate "$@"; else compdef _annotate annotate; fi

    """
  }

  private static func row(_ command: any Command.Type) -> String {
    var arguments = options(command.options, common: false) + options(Commands.commonOptions, common: true)
    if !command.operands.placeholder.isEmpty {
      let position = command.operands.count.upperBound == 1 ? "1" : "*"
      arguments.append(quoted("\(position):\(plain(command.operands.placeholder)):" + action(command.operands.offer)))
    }
    return "        \(command.name)) _arguments -S \\\n          "
      + arguments.joined(separator: " \\\n          ") + " ;;"
  }

  /// - Parameter common: Whether they stand alone: nothing is to be offered beside them.
  private static func options(_ options: [Option], common: Bool) -> [String] {
    options.flatMap { option in
      [option.letter.map { "-\($0)" }, "--" + option.name].compactMap { $0 }.map { name in
        var words = common ? "(- *)" : option.value == nil ? "" : "*"
        words += name + (option.value == nil ? "" : "=") + "[\(plain(option.help))]"
        if let value = option.value { words += ":\(plain(value.placeholder)):" + action(value.offered) }
        return quoted(words)
      }
    }
  }

  /// What `_arguments` does for it: behind a space a call as it is. Words are names, which need no quotes.
  private static func action(_ offer: Offer) -> String {
    switch offer {
    case .nothing: " "
    case .files: "_files"
    case .articles: #"_files -g "*.anno""#
    case .words(let words): "(" + words.joined(separator: " ") + ")"
    case .list(let words): " _annotate_list " + words.joined(separator: " ")
    case .pair(let keys, let values):
      " _annotate_pair \"\(keys.joined(separator: " "))\"" + (values ?? []).map { " " + $0 }.joined()
    }
  }

  /// With a backslash before what `_arguments` reads.
  private static func plain(_ words: String) -> String {
    words.reduce(into: "") { result, character in
      if "\\:[]".contains(character) { result += "\\" }
      result.append(character)
    }
  }

  private static func quoted(_ words: String) -> String {
    "'" + words.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
  }
}
