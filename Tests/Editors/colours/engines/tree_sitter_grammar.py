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
    "type.person", "module.organization", "markup.link.citation", "attribute.role", "string.speech",
    "function.directive", "keyword.resolution", "comment.aside",
)}
NO_COLOURS = {"spell", "nospell"}


def paint(paths):
    parser = anno.parser()
    return [paint_text(parser, path.read_bytes()) for path in paths]


def paint_text(parser, text, wrong=None):
    """The token types of each line. A query for what is wrong names them itself, or says that something is `text`."""
    tree = parser.parse(text)
    # What is inside something comes behind it, and over it; of the same extent what the later pattern says.
    stretches = sorted(
        (node.start_byte, -node.end_byte, pattern, TYPES[name])
        for pattern, captures in anno.matches(anno.highlights(), tree)
        for name, nodes in captures.items() if name not in NO_COLOURS for node in nodes)
    if wrong:
        stretches = without(stretches, anno.matches(wrong, tree))
    painted = [""] * len(text)
    for start, end, _, kind in stretches:
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


def without(stretches, wrong):
    """Stretches without those that lie in something wrong, and with what it is."""
    for _, captures in wrong:
        for kind, (node,) in captures.items():
            start, end = node.start_byte, node.end_byte
            stretches = [each for each in stretches if each[0] < start or -each[1] > end]
            if kind != "text":
                stretches.append((start, -end, 0, kind))
    return stretches
