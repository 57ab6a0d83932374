"""Sublime Text's syntax, run by bat, which reads it as Sublime Text does: on Oniguruma, lines with their ends.

A theme gives each scope a colour of its own, by which what bat prints is read. bat leaves lines above 16 KB as they
are; how long such lines take is measured by `sublime` in `Tests/Editors/colours`.
"""

import json
import os
import plistlib
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "colours"))
import compare  # noqa: E402
import documents  # noqa: E402
from engines.sublime import FOLDER  # noqa: E402
from engines.textmate import token_types  # noqa: E402
from server import SemanticTokens  # noqa: E402

# Debian calls the program batcat.
PROGRAM = shutil.which("batcat") or shutil.which("bat")
COLOURED = re.compile(r"\x1b\[([0-9;]*)m([^\x1b]*)")


def paint(paths):
    types = list(token_types().items())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = os.environ | {
            "BAT_CONFIG_PATH": str(folder / "none"), "XDG_CACHE_HOME": name, "BAT_CACHE_PATH": name,
            "COLORTERM": "truecolor"}
        (folder / "syntaxes").mkdir()
        (folder / "themes").mkdir()
        shutil.copy(FOLDER / "anno.sublime-syntax", folder / "syntaxes")
        (folder / "themes/Types.tmTheme").write_bytes(theme([scope for scope, _ in types]))

        def bat(*arguments):
            run = subprocess.run([PROGRAM, *arguments], env=environment, capture_output=True, timeout=60)
            assert run.returncode == 0 and not run.stderr, (arguments, run.stderr.decode())
            return run.stdout.decode()

        bat("cache", "--build", "--source", name, "--target", name)
        options = "--style=plain", "--color=always", "--paging=never", "--theme=Types", "--language=anno", "--tabs=0"
        return [read(bat(*options, str(path)), [kind for _, kind in types]) for path in paths]


def theme(scopes):
    """The colour of the scope with number n is #0000nn; a head has none, also inside of what has one."""
    rules = [{"scope": scope, "settings": {"foreground": f"#0000{number:02x}"}} for number, scope in enumerate(scopes)]
    rules.append({"scope": "meta.head", "settings": {"foreground": "#ffffff"}})
    return plistlib.dumps({"name": "Types", "settings": [{"settings": {"foreground": "#ffffff"}}, *rules]})


def read(text, kinds):
    lines = [[]]
    for code, words in COLOURED.findall("\x1b[0m" + text):
        number = re.fullmatch("38;2;0;0;([0-9]+)", code)
        kind = kinds[int(number[1])] if number else ""
        for index, part in enumerate(re.split("\r?\n", words)):
            if index:
                lines.append([])
            lines[-1] += [kind] * len(part)
    return lines


def check_colours():
    found = documents.valid_documents() + documents.broken_documents()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        server = SemanticTokens(folder)
        paths = [folder / each for each, *_ in found]
        for path, (_, text, *_) in zip(paths, found, strict=True):
            path.write_bytes(text.encode())
        for (each, text, *first), painted in zip(found, paint(paths), strict=True):
            yield from compare.differences(each, text, server.paint(text), painted, *first)
        server.close()


def check_settings():
    """The files are those of the syntax, and read; what the README has is for its scope."""
    scope = re.search("^scope: (.*)$", (FOLDER / "anno.sublime-syntax").read_text(), re.MULTILINE)[1]
    settings = json.loads(re.sub("^ *//.*", "", (FOLDER / "anno.sublime-settings").read_text(), flags=re.MULTILINE))
    if settings["trim_trailing_white_space_on_save"] != "none" or settings["ensure_newline_at_eof_on_save"]:
        yield "saving changes what was not edited"
    named = set(re.findall(r"[a-z]+(?:[.-][a-z]+)+", settings["spelling_selector"])) - {scope}
    known = [*token_types(), "meta.head.anno"]
    if unknown := {each for each in named if not any(one.startswith(each + ".") for one in known)}:
        yield f"no such scopes: {unknown}"
    if plistlib.loads((FOLDER / "Comments.tmPreferences").read_bytes())["scope"] != scope:
        yield "the comment is for another scope"
    client = json.loads(re.search("```json\n(.*?)```", (FOLDER / "README.md").read_text(), re.DOTALL)[1])["clients"]
    if client["annotate"] != {"enabled": True, "command": ["annotate", "lsp"], "selector": scope}:
        yield f"the README's client is {client}"


failed = 0
for text, check in (
    ("bat colours all documents as the server does, with line ends", check_colours),
    ("settings, comment and client are for the syntax's scope", check_settings),
):
    problems = list(check())
    print(("  FAILED  " if problems else "  ok      ") + text)
    print("".join(f"          {each}\n" for each in problems[:12]), end="")
    failed += bool(problems)
sys.exit(bool(failed))
