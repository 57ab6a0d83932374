"""The Tree-sitter grammar, with `queries/highlights.scm`."""

import sys
from pathlib import Path

from server import lines

sys.path.append(str(Path(__file__).parents[2] / "tree-sitter"))
import anno  # noqa: E402

missing = anno.missing

# The token type of each capture. Those of spans end in theirs.
TYPES = {
    "keyword": "keyword", "property": "property", "variable.parameter": "parameter", "string": "string",
    "number": "number", "constant": "enumMember", "comment": "comment", "punctuation.delimiter": "operator",
    "variable": "variable", "label.rule": "rule", "string.escape": "escape", "none": "", "error": "error",
} | {name: name.split(".")[-1] for name in (
    "type.person", "module.organization", "markup.link.citation", "attribute.role", "markup.quote.speech",
    "function.directive", "constant.resolution", "comment.aside",
)}
NO_COLOURS = {"spell", "nospell"}


def paint(paths):
    parser = anno.parser()
    return [paint_text(parser, path.read_bytes()) for path in paths]


def paint_text(parser, text):
    captures = anno.captures(anno.GRAMMAR / "queries/highlights.scm", parser.parse(text))
    stretches = sorted(
        (node.start_byte, -node.end_byte, TYPES[name])
        for name, nodes in captures.items() if name not in NO_COLOURS for node in nodes)
    painted = [""] * len(text)
    # What is inside something comes behind it, and over it.
    for start, end, kind in stretches:
        painted[start:-end] = [kind] * (-end - start)
    result, offset = [], 0
    for line in lines(text.decode()):
        row = []
        for character in line:
            row.append(painted[offset])
            offset += len(character.encode())
        result.append(row)
        offset += 2 if text[offset:offset + 2] == b"\r\n" else 1
    return result
