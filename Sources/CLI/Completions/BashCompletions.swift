import Annotate

/// What bash is told, from 3.2 on.
enum BashCompletions {
  static var script: String {
    """
    # Completions of annotate \(Version.number) for bash, as “annotate completions bash” prints them.
    \(helpers)
    _annotate() {
    \(reading)
      case "$command $option" in
    \(values)
      esac
      [[ -z $isValue ]] || return 0
      # Behind “--” a dash begins a name, which “./” keeps from being read as an option.
      [[ -z $isOver || $typed != -* ]] || typed=./$typed
      case $command in
    \(commands)
      esac
    }

    complete -F _annotate annotate

    """
  }

  private static let helpers = #"""

    # _annotate_words PREFIX TYPED WORD…: what begins as is typed behind a prefix.
    _annotate_words() {
      local prefix=$1 typed=$2 word
      shift 2
      for word in "$@"; do
        [[ $word != "$typed"* ]] || COMPREPLY+=("$prefix$word")
      done
    }

    # _annotate_files PREFIX TYPED [LEFT_OUT]: files, but for those of a pattern, and folders.
    _annotate_files() {
      local name
      while IFS= read -r name; do COMPREPLY+=("$1$name"); done < <(
        compgen -d -- "$2"
        compgen -f -X "$3" -- "$2")
      if [[ ${#COMPREPLY[@]} -gt 0 ]]; then
        compopt -o filenames 2>/dev/null
      else
        # Names in quotes are bash's own to read.
        compopt -o default 2>/dev/null
      fi
    }

    # _annotate_list PREFIX TYPED WORD…: the last of several words with commas between.
    _annotate_list() {
      local prefix=$1 typed=$2
      shift 2
      [[ $typed != *,* ]] || prefix+=${typed%,*},
      compopt -o nospace 2>/dev/null
      _annotate_words "$prefix" "${typed##*,}" "$@"
    }

    # _annotate_pair PREFIX TYPED KEYS [VALUE…]: one of the keys, “=”, and one of the values, or a file.
    _annotate_pair() {
      local prefix=$1 typed=$2 keys=$3 key
      shift 3
      if [[ $typed != *=* ]]; then
        compopt -o nospace 2>/dev/null
        for key in $keys; do _annotate_words "$prefix" "$typed" "$key="; done
        return
      fi
      prefix+=${typed%%=*}=
      [[ $COMP_WORDBREAKS != *=* ]] || prefix=
      if [[ $# -gt 0 ]]; then
        _annotate_words "$prefix" "${typed#*=}" "$@"
      else
        _annotate_files "$prefix" "${typed#*=}"
      fi
    }

    """#

  private static let reading = #"""
      local words=() word index command= option= prefix= typed isValue= isOver=
      COMPREPLY=()
      # Where “=” ends a word for bash, what is around it is one word all the same.
      for ((index = 0; index <= COMP_CWORD; index++)); do
        word=${COMP_WORDS[index]}
        if [[ $index -gt 1 && ( $word == = || ${COMP_WORDS[index - 1]} == = ) ]]; then
          words[${#words[@]} - 1]+=$word
        else
          words+=("$word")
        fi
      done
      typed=${words[${#words[@]} - 1]}
      for ((index = 1; index < ${#words[@]} - 1; index++)); do
        word=${words[index]}
        [[ $word != -- ]] || isOver=yes
        [[ -n $command || $word == -* ]] || command=$word
        option=$word
      done
      if [[ -n $isOver ]]; then
        option=
      elif [[ $typed == --*=* ]]; then
        option=${typed%%=*} prefix=$option= typed=${typed#*=} isValue=yes
        [[ $COMP_WORDBREAKS != *=* ]] || prefix=
      fi
    """#

  /// What is offered behind each option that has a value.
  private static var values: String {
    Commands.all.flatMap { command in
      command.options.compactMap { option in
        option.value.map { "    \"\(command.name) --\(option.name)\") \(words($0.offered)); return ;;" }
      }
    }.joined(separator: "\n")
  }

  private static var commands: String {
    let common = options(Commands.commonOptions)
    let names = Commands.all.map { $0.name }.joined(separator: " ")
    var rows = [row("\"\"", options: common, offer: "_annotate_words \"\" \"$typed\" \(names)")]
    rows += Commands.all.map { command in
      row(command.name, options: options(command.options) + " " + common, offer: words(command.operands.offer))
    }
    return rows.joined(separator: "\n")
  }

  private static func row(_ name: String, options: String, offer: String) -> String {
    """
        \(name))
          if [[ $typed == -* ]]; then _annotate_words "" "$typed" \(options)
          else \(offer); fi ;;
    """
  }

  private static func options(_ options: [Option]) -> String {
    options.flatMap { option in [option.letter.map { "-\($0)" }, "--" + option.name].compactMap { $0 } }
      .joined(separator: " ")
  }

  /// The call that offers it. Words are names, which need no quotes.
  private static func words(_ offer: Offer) -> String {
    switch offer {
    case .nothing: ":"
    case .files: #"_annotate_files "$prefix" "$typed""#
    case .articles: #"_annotate_files "$prefix" "$typed" '!*.anno'"#
    case .words(let words): #"_annotate_words "$prefix" "$typed" "# + words.joined(separator: " ")
    case .list(let words): #"_annotate_list "$prefix" "$typed" "# + words.joined(separator: " ")
    case .pair(let keys, let values):
      #"_annotate_pair "$prefix" "$typed" "\#(keys.joined(separator: " "))""# + (values ?? []).map { " " + $0 }.joined()
    }
  }
}
