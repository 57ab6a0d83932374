import Annotate

/// What fish is told, from 3.2 on.
enum FishCompletions {
  static var script: String {
    let head = """
      # Completions of annotate \(Version.number) for fish, as “annotate completions fish” prints them.

      # Whether this is the command, which is the first word that is no option; none for no name.
      function __annotate_command
          for word in (commandline -opc)[2..-1]
              string match -q -- '-*' $word; and continue
              test "$word" = "$argv[1]"
              return
          end
          test -z "$argv[1]"
      end

      # __annotate_paths TYPED: files and folders, as for a command of which nothing is known.
      function __annotate_paths
          if string match -q -- '-*' $argv[1]
              complete -C "__annotate_unknown ./$argv[1]" | string replace ./ ''
          else
              complete -C "__annotate_unknown $argv[1]"
          end
      end

      function __annotate_files
          __annotate_paths (commandline -ct | string replace -r -- '^--[a-z-]*=' '')
      end

      function __annotate_articles
          __annotate_files | string match -r '^[^\\t]*(?:/|\\.anno)(?:\\t.*)?$'
      end

      # __annotate_list WORD…: the last of several words with commas between.
      function __annotate_list
          set -l before (commandline -ct | string replace -r -- '^--[a-z-]*=' '' | string match -r '^.*,')
          printf "$before%s\\n" $argv
      end

      # __annotate_pair KEYS [VALUE…]: one of the keys, “=”, and one of the values, or a file.
      function __annotate_pair
          set -l typed (commandline -ct | string replace -r -- '^--[a-z-]*=' '')
          set -l parts (string split -m 1 = -- $typed)
          if test (count $parts) -lt 2
              printf '%s=\\n' (string split ' ' $argv[1])
          else if test (count $argv) -gt 1
              printf "$parts[1]=%s\\n" $argv[2..-1]
          else
              printf "$parts[1]=%s\\n" (__annotate_paths $parts[2] | string replace -r '\\t.*' '')
          end
      end

      complete -c annotate -f
      """
    var lines = Commands.commonOptions.map { option($0, of: nil) }
    for command in Commands.all {
      lines.append("complete -c annotate -n '__annotate_command' -a \(command.name) -d \(quoted(command.summary))")
    }
    for command in Commands.all {
      lines += command.options.map { option($0, of: command) }
      if let words = words(command.operands.offer) { lines.append(condition(command) + words) }
    }
    return head + "\n" + lines.joined(separator: "\n") + "\n"
  }

  private static func condition(_ command: any Command.Type) -> String {
    "complete -c annotate -n '__annotate_command \(command.name)'"
  }

  private static func option(_ option: Option, of command: (any Command.Type)?) -> String {
    var line = command.map(condition) ?? "complete -c annotate"
    if let letter = option.letter { line += " -s \(letter)" }
    line += " -l \(option.name) -d \(quoted(option.help))"
    guard let value = option.value else { return line }
    return line + " -x" + (words(value.offered) ?? "")
  }

  /// Words are names, which need no quotes.
  private static func words(_ offer: Offer) -> String? {
    switch offer {
    case .nothing: nil
    case .files: " -a '(__annotate_files)'"
    case .articles: " -a '(__annotate_articles)'"
    case .words(let words): " -a '\(words.joined(separator: " "))'"
    case .list(let words): " -a '(__annotate_list \(words.joined(separator: " ")))'"
    case .pair(let keys, let values):
      " -a '(__annotate_pair \"\(keys.joined(separator: " "))\"\((values ?? []).map { " " + $0 }.joined()))'"
    }
  }

  private static func quoted(_ words: String) -> String {
    let escaped = words.reduce(into: "") { result, character in
      if "\\'".contains(character) { result += "\\" }
      result.append(character)
    }
    return "'" + escaped + "'"
  }
}
