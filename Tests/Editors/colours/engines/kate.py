"""The definition of `editors/kate`, by KSyntaxHighlighting's own command line tool."""

import html
import json
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

DEFINITION = Path(__file__).parents[4] / "editors/kate/anno.xml"
TOOL = "kate-syntax-highlighter"
SPAN = re.compile(r'<span style="([^"]*)">([^<]*)</span>|([^<]+)')


def missing():
    return None if shutil.which(TOOL) else "libkf5syntaxhighlighting-tools"


def paint(paths):
    styles = re.findall(r'<itemData name="([^"]*)"', DEFINITION.read_text())
    # In one text, for the tool takes one; between two files stands an empty line, at which everything ends.
    texts = [path.read_bytes().decode() for path in paths]
    types = [token_type(style) for style in styles]
    painted = [colours(line, types) for line in highlighted("\n\n".join(texts), styles).split("\n")]
    files, first = [], 0
    for text in texts:
        count = text.count("\n") + 1
        files.append(painted[first:first + count])
        first += count + 1
    return files


def highlighted(text, styles):
    """The lines in HTML, each style in a colour of its own: that of its number from 1 on."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "org.kde.syntax-highlighting"
        (folder / "syntax").mkdir(parents=True)
        (folder / "themes").mkdir()
        shutil.copy(DEFINITION, folder / "syntax")
        (folder / "themes/numbers.theme").write_text(json.dumps({
            "metadata": {"name": "Numbers", "revision": 1},
            "text-styles": {"Normal": {"text-color": "#000000"}},
            "custom-styles": {"Anno": {
                style: {"text-color": f"#{number:06x}"} for number, style in enumerate(styles, 1)}},
        }))
        done = subprocess.run(
            [TOOL, "--stdin", "--syntax", "Anno", "--theme", "Numbers"], input=text.encode(), capture_output=True,
            check=True, env=os.environ | {"XDG_DATA_DIRS": name, "XDG_DATA_HOME": name})
    assert not done.stderr, done.stderr.decode()
    return done.stdout.decode().partition("<pre>\n")[2].rpartition("</pre>")[0]


def colours(line, types):
    painted = []
    for style, coloured, plain in SPAN.findall(line):
        number = re.match(r"color:#(\w{6})", style)
        painted += [types[int(number[1], 16) - 1] if number else ""] * len(html.unescape(coloured or plain))
    return painted


def token_type(style):
    """`Enum Member` is `enumMember`; what is only text has no type."""
    first, *others = style.split()
    return "" if style == "Text" else first.lower() + "".join(others)
