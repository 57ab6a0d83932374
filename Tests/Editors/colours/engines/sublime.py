"""Sublime Text's syntax, run by syntect, which reads the same files.

Lines come to it without their ends, for its regexes take `$` for the end of all that they are given. With their ends,
as Sublime Text has them, the same documents go through bat (`Tests/Editors/sublime`), which leaves long lines alone.
"""

import functools
import importlib.util
from pathlib import Path

from engines.textmate import token_types

FOLDER = Path(__file__).parents[4] / "editors/sublime"


def missing():
    return None if importlib.util.find_spec("syntect") else "syntect-py"


@functools.cache
def syntaxes():
    import syntect

    return syntect.SyntaxSet.load_from_folder(str(FOLDER), False)


def paint(paths):
    types = token_types()
    return [list(lines(types, path)) for path in paths]


def lines(types, path):
    import syntect

    state = syntect.ParseState("Anno", syntaxes())
    stack = []
    for line in path.read_bytes().decode().split("\n"):
        data = line.removesuffix("\r").encode()
        painted, place = [], 0
        for offset, operation in state.parse_line(data.decode(), syntaxes()).ops + [(len(data), "Noop")]:
            characters = len(data[place:offset].decode())
            painted += [types.get(stack[-1], "") if stack else ""] * characters
            place = offset
            name, _, operand = operation.rstrip(")").partition("(")
            if name == "Push":
                stack.append(operand)
            elif name == "Pop":
                del stack[-int(operand):]
            else:
                assert name == "Noop", operation
        yield painted
