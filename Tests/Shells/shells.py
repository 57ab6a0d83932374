"""Lines in real shells, each with what they are completed to; and the manual page."""

import os
import pathlib
import pty
import re
import select
import subprocess
import sys
import tempfile
import time

ANNOTATE = os.environ["ANNOTATE"]

FILES = ["bai/một bài.anno", "bai/khác.txt", "bài-1.anno", "known.json", "-gach.anno"]

# A line of a command without the program's name, words that must be offered, and words that must not be.
# Every shell is asked the same.
LINES = [
    ("che", ["check"], ["format"]),
    ("--ver", ["--version"], []),
    ("check --out", ["--output"], ["--format"]),
    ("check --format s", ["sarif"], ["text"]),
    ("check --format=j", ["json", "jsonl", "junit"], ["text"]),
    ("check --severity ", ["error", "warning", "information", "hint"], ["bai/"]),
    ("check --output sa", ["sarif="], ["text="]),
    ("check --output sarif=kno", ["known.json"], ["bai/"]),
    ("check --rule unclosed-s", ["unclosed-span="], []),
    ("check --rule unclosed-span=o", ["off"], ["error"]),
    ("check --select unused-allow,unclosed-s", ["unclosed-span"], ["text-changed"]),
    ("check --ignore=unused-allow,unclosed-s", ["unclosed-span"], ["text-changed"]),
    ("check --baseline kno", ["known.json"], []),
    ("check --fix b", ["bai/", "bài-1.anno"], ["known.json"]),
    ("check k", [], ["known.json"]),
    ("check -- b", ["bai/", "bài-1.anno"], ["known.json"]),
    ("check -- -g", ["-gach.anno"], ["--format"]),
    ("check bai/", ["một bài.anno"], ["khác.txt"]),
    ("format --c", ["--check"], ["--fix"]),
    ("explain text-", ["text-changed"], ["unclosed-span"]),
    ("help exp", ["explain", "export"], ["check"]),
    ("cache ", ["clean"], ["known.json"]),
    ("completions ", ["bash", "zsh", "fish"], ["known.json"]),
    ("escape kn", ["known.json"], []),
    ("lsp --tr", ["--trace"], ["--check"]),
]

# What completes to one word only, and what the line is then. With the completions of each shell as they are installed.
WHOLE = [
    ("annotate chec", "annotate check "),
    ("annotate check --stati", "annotate check --statistics "),
    ("annotate check bài-", "annotate check bài-1.anno "),
]


def bash(script, line):
    """Asks the function as bash does: with the line cut at blanks and at “=”."""
    words = ["annotate"] + [word for part in line.split(" ") for word in re.findall(r"=|[^=]+", part) or [""]]
    if line.endswith("="):
        words.append("")
    asked = 'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _annotate; printf "%s\\n" "${COMPREPLY[@]}"'
    return run(["bash", "--norc", "-c", asked, "bash", script, *words]).splitlines()


def fish(script, line):
    rows = run(["fish", "--no-config", "-c", "source $argv[1]; complete -C $argv[2]", script, "annotate " + line])
    return [row.split("\t")[0] for row in rows.splitlines()]


def run(command):
    result = subprocess.run(command, capture_output=True, text=True, timeout=60)
    if result.stderr:
        raise AssertionError(f"{command[0]} says: {result.stderr}")
    return result.stdout


class Terminal:
    """A shell that somebody types into."""

    def __init__(self, command, environment):
        self.child, self.descriptor = pty.fork()
        if self.child == 0:
            os.environ.update(environment, TERM="dumb", PS1="> ", LC_ALL="C.UTF-8")
            os.execvp(command[0], command)

    def type(self, text, marker, limit=20):
        """Types it and reads until the marker, a pattern, has come; what was written."""
        os.write(self.descriptor, text.encode())
        return self.read(marker, limit)

    def read(self, marker, limit=20):
        seen, end = b"", time.monotonic() + limit
        while not re.search(marker.encode(), seen, re.S) and time.monotonic() < end:
            if select.select([self.descriptor], [], [], 0.2)[0]:
                try:
                    seen += os.read(self.descriptor, 65536)
                except OSError:
                    break
        text = seen.decode(errors="replace")
        if not re.search(marker, text, re.S):
            raise AssertionError(f"“{marker}” did not come, but: {text!r}")
        return text

    def close(self):
        os.close(self.descriptor)
        os.waitpid(self.child, 0)


def zsh(folder):
    """A zsh that prints, between marks, what it would offer for a line."""
    (folder / ".zshrc").write_text(
        "PROMPT='ready> '; unsetopt prompt_cr prompt_sp; setopt no_beep; fpath=($ZDOTDIR/functions $fpath)\n"
        "autoload -Uz compinit; compinit -u -d $ZDOTDIR/dump\n"
        # compadd tells what it adds, with the name of each match.
        "compadd() {\n"
        "  if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\\ * ]]; then builtin compadd \"$@\"; return; fi\n"
        "  local -a hits; builtin compadd -A hits \"$@\"\n"
        "  local suffix=; [[ ${@[1,(i)(-|--)]} == *'-S = '* ]] && suffix==\n"
        "  print -rl -- ${^hits}$suffix >> $ZDOTDIR/offered\n"
        "  builtin compadd \"$@\"\n"
        "}\n"
    )
    terminal = Terminal(["zsh", "-i"], {"ZDOTDIR": str(folder)})
    terminal.read("ready> ")
    return terminal


def ask_zsh(terminal, folder, line):
    offered = folder / "offered"
    offered.write_text("")
    # Ctrl-U empties the line, and what is typed then shows that all before it is done.
    terminal.type(f"annotate {line}\t\x15print do''ne\n", "done.*ready> ")
    return [name for name in offered.read_text().splitlines() if name]


def compare(shell, line, offered, wanted, unwanted, failures):
    names = [name.rstrip().replace("\\ ", " ") for name in offered]

    def has(word):
        # What stands before a comma or “=”, or a folder's name, may be offered with the word.
        return any(name == word or re.split(r"[,/=](?=.)", name)[-1] == word for name in names) or (
            # These give a folder's name and add the slash themselves.
            shell != "fish" and word.endswith("/") and word[:-1] in names
        )

    for word in wanted:
        if not has(word):
            failures.append(f"{shell}: “annotate {line}” is not offered “{word}”, but: {names}")
    for word in unwanted:
        # Where nothing fits, zsh offers what would not.
        if has(word) and (wanted or shell != "zsh"):
            failures.append(f"{shell}: “annotate {line}” is offered “{word}”")


def complete_in_a_terminal(shell, command, environment, failures):
    for typed, line in WHOLE:
        terminal = Terminal(command, environment)
        try:
            terminal.read("> ")
            # The line is not run but echoed: a word is put before it.
            terminal.type("\x15" + typed + "\t", re.escape(typed))
            time.sleep(0.5)
            seen = terminal.type("\x01printf '<%s>' \x05 end\n", "<end>")
        except AssertionError as error:
            failures.append(f"{shell}: “{typed}”: {error}")
            continue
        finally:
            terminal.close()
        wanted = "".join(f"<{word}>" for word in line.split()) + "<end>"
        if wanted not in seen:
            failures.append(f"{shell}: “{typed}” and Tab gives no {wanted}, but: {seen!r}")


def test_completions(home, failures):
    scripts = {}
    for shell in ["bash", "zsh", "fish"]:
        scripts[shell] = home / f"annotate.{shell}"
        scripts[shell].write_text(run([ANNOTATE, "completions", shell]))
    for path in FILES:
        file = home / "files" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("")
    os.chdir(home / "files")
    functions = home / "functions"
    functions.mkdir()
    (functions / "_annotate").write_text(scripts["zsh"].read_text())
    terminal = zsh(home)
    try:
        for line, wanted, unwanted in LINES:
            offered = {
                "bash": bash(scripts["bash"], line),
                "fish": fish(scripts["fish"], line),
                "zsh": ask_zsh(terminal, home, line),
            }
            for shell, names in offered.items():
                compare(shell, line, names, wanted, unwanted, failures)
    finally:
        terminal.close()
    (home / ".bashrc").write_text(f"PS1='> '; bind 'set enable-bracketed-paste off'; source {scripts['bash']}\n")
    complete_in_a_terminal("bash", ["bash", "--rcfile", str(home / ".bashrc"), "-i"], {}, failures)
    complete_in_a_terminal("zsh", ["zsh", "-i"], {"ZDOTDIR": str(home)}, failures)
    return len(LINES) * 3 + len(WHOLE) * 2


def test_options(failures):
    """Each option of each command's page stands in all three scripts and in the manual page."""
    texts = {shell: run([ANNOTATE, "completions", shell]) for shell in ["bash", "zsh", "fish"]}
    manual = run([ANNOTATE, "manual"])
    count = 0
    for name in re.findall(r"^  ([a-z]+) ", run([ANNOTATE, "help"]), re.M):
        page = run([ANNOTATE, "help", name])
        for option in re.findall(r"^  (?:-., |    )--([A-Za-z-]+)", page, re.M):
            count += 1
            for shell, text in texts.items():
                if not re.search(rf"(--|-l ){option}\b", text):
                    failures.append(f"{shell}: there is no --{option} of {name}")
            if "\\-\\-" + option.replace("-", "\\-") not in manual:
                failures.append(f"manual: there is no --{option} of {name}")
    if count < 40:
        failures.append(f"only {count} options were found in the pages of help")


def test_manual(home, failures):
    page = home / "annotate.1"
    page.write_text(run([ANNOTATE, "manual"]))
    lint = subprocess.run(["mandoc", "-T", "lint", "-W", "warning", page], capture_output=True, text=True)
    groff = subprocess.run(
        ["man", "--warnings", "-E", "UTF-8", "-l", page], capture_output=True, text=True,
        env={**os.environ, "MANWIDTH": "80", "LC_ALL": "C.UTF-8"},
    )
    if lint.stdout or lint.returncode:
        failures.append(f"mandoc: {lint.stdout}")
    if groff.stderr or groff.returncode:
        failures.append(f"man: {groff.stderr}")
    shown = re.sub(r"\s+", " ", groff.stdout)
    for words in ["annotate check [options] [PATH…]", "--output FORMAT=FILE", "“annotate explain RULE”"]:
        if words not in shown:
            failures.append(f"man does not show “{words}”")


def main():
    failures = []
    here = pathlib.Path.cwd()
    with tempfile.TemporaryDirectory() as folder:
        home = pathlib.Path(folder)
        os.environ["HOME"] = folder
        test_options(failures)
        test_manual(home, failures)
        count = test_completions(home, failures)
        os.chdir(here)
    print(*failures, sep="\n")
    print(f"{count} lines completed, {len(failures)} failures")
    sys.exit(bool(failures))


main()
