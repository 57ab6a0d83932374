"""Random documents: the tree has no error, says of every character what the server says, and is the same after an edit
as when it is parsed anew. SEED=n for others, TRIES=n for more."""

import os
import random
import sys
import tempfile
from pathlib import Path

import anno
import documents
from engines import tree_sitter_grammar
from server import SemanticTokens

import tree_sitter

SEED, TRIES = int(os.environ.get("SEED", "1")), int(os.environ.get("TRIES", "400"))
PIECES = [
    "<@", "<&", "<#", "<^", "<:", "<!", "<+", "<~", "<!--", ">", ">", "|", "\\", "\\<", "\\\n", '"', "@a", "&b-c", "?|",
    "a|", "to=", "to=@a", ' part="x"', "\n", "\n\n", "\n \t\n", "\r\n", "\r", "%", "\n%", "\n%%", "\n%  ",
    "\n%speaker ",
    "\n%speaker @a", "\n%directive @a to=&b", "\n%end", "\n%end speaker", "\n%official @a A", "\n%  role 2014 &b C",
    "\n%  kind chỉ thị", "\n%title A", "\n%headline", "\n%alias ", "\n%allow x -- y", "  ", "Việc", "làm 😀",
    "\ufeff", "\0",
    "-", ".", "/", "<@<@<@<@<@<@<@<@<@<@<@<@<@<@<@<@", "<:<:<:<:<:<:<:<:<:<:<:<:<:<:<:<:", ">>>>>>>>", "<:a|“x",
    "\udbff",
]
# What the server has no word for: an opener that nothing closes is text, and so is its head.
WRONG = tree_sitter.Query(anno.language(), """
(unclosed_opener) @text (unclosed (head) @text) (malformed) @text
(unknown_keyword) @keyword (unknown_property) @property
""")


def random_document(chance):
    pieces = chance.choices(PIECES, k=chance.randrange(1, 60))
    return "".join(pieces).encode("utf-8", "replace")


def edit(text, chance):
    """A random edit: the text after it, where it begins, and where it ended and ends."""
    start = chance.randrange(len(text) + 1)
    old_end = min(len(text), start + chance.choice([0, 0, 1, 3, 20]))
    new = chance.choice(PIECES).encode("utf-8", "replace") if chance.random() < 0.8 else b""
    return text[:start] + new + text[old_end:], start, old_end, start + len(new)


def point(text, offset):
    return text.count(b"\n", 0, offset), offset - (text.rfind(b"\n", 0, offset) + 1)


def nodes(tree):
    """All nodes of a tree with their extents."""
    cursor, found = tree.walk(), []
    while True:
        node = cursor.node
        found.append((node.type, node.start_byte, node.end_byte, node.is_missing))
        if cursor.goto_first_child():
            continue
        while not cursor.goto_next_sibling():
            if not cursor.goto_parent():
                return found


def check_errors(tree, text):
    # A character 0 in place of a kind is the one thing for which there is no node.
    if tree.root_node.has_error and b"\0" not in text:
        return f"an error in the tree: {tree.root_node}"
    if tree.root_node.end_byte > len(text) or any(missing for *_, missing in nodes(tree)):
        return f"something in the tree that is not in the text: {tree.root_node}"
    return None


def check_edits(parser, text, chance):
    tree = parser.parse(text)
    for _ in range(6):
        after, start, old_end, new_end = edit(text, chance)
        tree.edit(start, old_end, new_end, point(text, start), point(text, old_end), point(after, new_end))
        tree, text = parser.parse(after, tree), after
        if wrong := check_errors(tree, text):
            return f"{text!r}: {wrong}"
        anew = parser.parse(text)
        if nodes(tree) != nodes(anew):
            return f"{text!r}: another tree after an edit at {start}: {tree.root_node}, not {anew.root_node}"
    return None


def check_colours(server, parser, text):
    text = text.replace(b"\0", b"").replace(b"\r\n", b"\n").replace(b"\r", b"")
    painted = tree_sitter_grammar.paint_text(parser, text, WRONG)
    for number, (got, wanted) in enumerate(zip(painted, server.paint(text.decode()), strict=True), 1):
        if got != wanted:
            return f"{text!r}, line {number}: {got}, not {wanted}"
    return None


def main():
    chance = random.Random(SEED)
    parser = anno.parser()
    failures = []
    with tempfile.TemporaryDirectory() as folder:
        server = SemanticTokens(Path(folder).resolve())
        for _ in range(TRIES):
            text = random_document(chance)
            failures += filter(None, [check_edits(parser, text, chance), check_colours(server, parser, text)])
        for name, text, *_ in documents.broken_documents() + documents.valid_documents():
            if wrong := check_colours(server, parser, text.encode()):
                failures.append(f"{name}: {wrong}")
        server.close()
    print(f"  {'FAILED' if failures else 'ok':7} {TRIES} random documents with 6 edits each, seed {SEED}: trees "
          "without errors, the same when parsed anew, and coloured as the server does")
    print(*(f"          {each}" for each in failures[:5]), sep="\n", end="\n" if failures else "")
    return 1 if failures else 0


if __name__ == "__main__":
    if what := anno.missing():
        sys.exit(f"  FAILED  {what} is not installed")
    sys.exit(main())
