"""The Pygments lexer of `editors/pygments`."""

import importlib.util
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[4] / "editors/pygments"))


def missing():
    return None if importlib.util.find_spec("pygments") else "Pygments"


def paint(paths):
    # Only once it is known that Pygments is there.
    from pygments.token import Error, Text
    from pygments_anno.lexer import TOKENS, AnnoLexer
    # What the lexer takes for a mistake must differ from whatever the server says.
    types = {token: name for name, token in TOKENS.items()} | {Text: "", Error: "error"}
    # The text as it is, without the line end that Pygments adds and the empty lines that it takes away.
    lexer = AnnoLexer(stripnl=False, ensurenl=False)
    files = []
    for path in paths:
        painted = [[]]
        for token, text in lexer.get_tokens(path.read_bytes().decode()):
            first, *others = text.split("\n")
            painted[-1] += [types[token]] * len(first)
            painted += [[types[token]] * len(line) for line in others]
        files.append(painted)
    return files
