"""Opens examples in Kakoune and looks at its screen: colours against the server's, editing, saving. Run in a copy of
`examples/`."""

import os
import subprocess
import sys
import time
import tomllib
import unicodedata
from pathlib import Path

import pexpect
import pyte
from server import SemanticTokens, lines

PATIENCE = 25
SESSION = "annotate"
ESCAPE = "\x1b"
ROWS, COLUMNS = 120, 1500
TYPES = ["keyword", "property", "parameter", "string", "number", "enumMember", "comment", "operator", "variable",
         "rule", "escape", "person", "organization", "citation", "role", "speech", "directive", "resolution", "aside"]
# Each face in a colour of its own, which the screen then tells apart.
COLOURS = {f"{0x102030 + 0x010101 * index:06x}": name for index, name in enumerate(TYPES)}
CONFIGURATION = "\n".join(
    ["set-option global ui_options terminal_assistant=none", "hook global ModuleLoaded anno %{"]
    + [f"set-face global Anno{name[0].upper()}{name[1:]} rgb:{colour}" for colour, name in COLOURS.items()]
    # What kakoune-lsp has, as far as its settings need it.
    + ["}", "declare-option str lsp_servers", "declare-option str lsp_semantic_tokens",
       "define-command lsp-enable-window nop", "define-command lsp-semantic-tokens nop",
       f"source {os.environ['LSP_SETTINGS']}",
       "hook global WinSetOption filetype=anno %{ try %{ remove-highlighter window/anno-wrap } }"])
EXAMPLES = ["phong-van.anno", "moi-loai-danh-dau.anno", "xuong-dong.anno", "dien-van.anno", "hoi-nghi.anno",
            "bien-ban.anno", "khai-bao-tai-cho.anno", *sorted(map(str, Path("registry").glob("*.anno")))]

failed = 0


def check(what, holds, seen=""):
    global failed
    failed += not holds
    print(f"  {'ok' if holds else 'FAILED':7} {what}" + ("" if holds else f"; seen: {seen}"))


class Kakoune:
    def __init__(self, configuration=CONFIGURATION):
        (Path(os.environ["XDG_CONFIG_HOME"]) / "kak/kakrc").write_text(configuration + "\n")
        self._screen = pyte.Screen(COLUMNS, ROWS)
        self._stream = pyte.Stream(self._screen)
        self._process = pexpect.spawn(
            "kak", ["-s", SESSION], dimensions=(ROWS, COLUMNS), encoding="utf-8", codec_errors="replace",
            env=os.environ | {"TERM": "xterm-256color", "COLORTERM": "truecolor", "LC_ALL": "C.UTF-8"})
        self.wait(lambda: "[scratch]" in self.status())

    def status(self):
        return self._screen.display[ROWS - 1]

    def _read(self):
        try:
            self._stream.feed(self._process.read_nonblocking(1 << 16, 0.1))
        except pexpect.TIMEOUT:
            pass

    def wait(self, holds):
        end = time.monotonic() + PATIENCE
        while not holds() and time.monotonic() < end:
            self._read()
        return holds()

    def keys(self, *keys):
        """Sends keys as they are typed; an escape alone, for with a key behind it, it would be one with Alt."""
        for each in keys:
            self._process.send(each)
            if each == ESCAPE:
                self.wait(lambda: " sel " in self.status() and "insert" not in self.status())
                time.sleep(0.2)

    def command(self, command):
        subprocess.run(["kak", "-p", SESSION], input=f"evaluate-commands -client client0 %§{command}§", text=True,
                       check=True, timeout=PATIENCE)

    def open(self, path):
        self.command(f"edit {path}")
        self.wait(lambda: f"{path} 1:1" in self.status())
        # Nothing more is drawn.
        before = None
        while before != self._screen.display:
            before = list(self._screen.display)
            for _ in range(3):
                self._read()

    def painted(self, row, text):
        """The kinds of the characters of a line on the screen."""
        cells, column, result = self._screen.buffer[row], 0, []
        for character in text:
            if unicodedata.combining(character):
                result.append(result[-1])
                continue
            cell = cells[column]
            result.append(COLOURS.get(cell.fg, "") if cell.bg == "default" else f"on {cell.bg}")
            column += 2 if unicodedata.east_asian_width(character) in "WF" else 1
        return result

    def saved(self, path, wanted):
        self.command("write")
        self.wait(lambda: Path(path).read_bytes() == wanted)
        return Path(path).read_bytes()

    def close(self):
        self.command("kill!")
        self._process.close(force=True)


def colours(kakoune, server):
    wrong = []
    characters = 0
    for path in EXAMPLES:
        kakoune.open(path)
        text = Path(path).read_text()
        for row, (line, wanted) in enumerate(zip(lines(text), server.paint(text))):
            if row < ROWS - 1 and len(line) < COLUMNS - 10:
                characters += len(line)
                got = kakoune.painted(row, line)
                # The cursor has a colour of its own.
                wrong += [f"{path}:{row + 1}:{column + 1} “{line[column]}” is {want}, not {have}"
                          for column, (want, have) in enumerate(zip(wanted, got))
                          if want != have and not line[column].isspace() and (row, column) != (0, 0)]
    check(f"{len(EXAMPLES)} examples have the server's colours, {characters} characters", not wrong,
          f"{len(wrong)} differences: {wrong[:8]}")


def recovery(kakoune):
    """What is broken ends with its line or paragraph."""
    text = "x\n<@a|b c d\n<@a|Ông> nói\n<:a|mãi\nmãi\n\n<@a|Ông> nói\n<:a|mãi\n%end\nvà <@a|Ông>\n"
    Path("vo.anno").write_text(text)
    kakoune.open("vo.anno")
    for row, kind in [(2, "person"), (6, "person")]:
        got = kakoune.painted(row, lines(text)[row])
        check(f"line {row + 1} is right below a broken one",
              got == ["operator", "operator", "variable", "operator", *[kind] * 3, "operator", *[""] * 4], got)
    check("a markup line ends a long span", kakoune.painted(8, "%end") == ["keyword"] * 4, kakoune.painted(8, "%end"))


def saving(kakoune):
    for name, text in {
        "cuoi.anno": "Một  \n<@a|Hai>\t",
        "dong.anno": "Một \t\n\n\nHai\n\n\n",
        "windows.anno": "Một \r\nHai\r\n",
        "bom.anno": "\ufeffMột\n",
    }.items():
        Path(name).write_bytes(text.encode())
        kakoune.open(name)
        kakoune.keys("gg", "i", "A", ESCAPE)
        marked = text.replace("Một", "AMột", 1).encode()
        saved = kakoune.saved(name, marked)
        check(f"saving keeps every byte of {text!r} but what was typed", saved == marked, saved)
        kakoune.keys("gg", "d")
        again = kakoune.saved(name, text.encode())
        check("and once more", again == text.encode(), again)


def typing(kakoune):
    Path("go.anno").write_text("%% Ghi\nMột đồng-chí nói\n")
    kakoune.open("go.anno")
    kakoune.keys("gg", "A", "\r", "thêm", ESCAPE)
    wanted = "%% Ghi\n%% thêm\nMột đồng-chí nói\n".encode()
    saved = kakoune.saved("go.anno", wanted)
    check("a new line below a comment is one", saved == wanted, saved.decode())
    # The word after the first on the third line, and what the comment command makes of the line.
    kakoune.keys("3g", "w", "w", "d")
    wanted = "%% Ghi\n%% thêm\nMột nói\n".encode()
    saved = kakoune.saved("go.anno", wanted)
    check("an identifier is one word", saved == wanted, saved.decode())
    kakoune.command("comment-line")
    wanted = "%% Ghi\n%% thêm\n%% Một nói\n".encode()
    saved = kakoune.saved("go.anno", wanted)
    check("comment-line makes a comment", saved == wanted, saved.decode())


def settings(kakoune):
    """What annotate-lsp.kak tells kakoune-lsp, which takes it as TOML."""
    servers, tokens = Path("servers").absolute(), Path("tokens").absolute()
    kakoune.command(f"echo -to-file {servers} %opt{{lsp_servers}}; echo -to-file {tokens} %opt{{lsp_semantic_tokens}}; "
                    "nop %sh{ touch told }")
    kakoune.wait(Path("told").exists)
    told = tomllib.loads(servers.read_text())
    server = told.get("annotate", {})
    check("the server's settings reach kakoune-lsp",
          (server.get("command"), server.get("args")) == ("annotate", ["lsp"]), told)
    tokens = tomllib.loads("tokens =" + tokens.read_text().strip())["tokens"]
    check("with a face for each kind of token",
          [each["token"] for each in tokens if each["token"]] == TYPES
          and all(each["face"].startswith("Anno") for each in tokens), tokens)


def loading(kakoune):
    debug = Path("debug").absolute()
    kakoune.command(f"evaluate-commands -buffer *debug* %{{ write! {debug} }}")
    kakoune.wait(debug.exists)
    said = debug.read_text() if debug.exists() else "nothing"
    wrong = [line for line in said.splitlines() if "error" in line and "windowing" not in line]
    check("no errors in Kakoune's debug buffer", said != "nothing" and not wrong, wrong or said)


def main():
    server = SemanticTokens(Path.cwd())
    kakoune = Kakoune()
    colours(kakoune, server)
    server.close()
    recovery(kakoune)
    saving(kakoune)
    typing(kakoune)
    settings(kakoune)
    loading(kakoune)
    kakoune.close()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
