"""Random documents through the commands that read standard input."""

import json
import os
import subprocess

from documents import damaged, document
from transport import PATIENCE


class Wrong(Exception):
    """The program did something that it must not; `data` is the input that shows it."""

    def __init__(self, text, data=b""):
        super().__init__(text)
        self.data = data


def case(random):
    """Runs one document through all commands."""
    data = document(random).encode()
    readable = random.random() > 0.1
    if not readable:
        data = damaged(random, data)
    check, _ = annotate(data, "check", "-")
    code, stripped = annotate(data, "strip", "-")
    exported, listing = annotate(data, "export", "--format", "json", "-")
    escaping, escaped = annotate(data, "escape", "-")
    if escaping == 2:
        # Only what is not UTF-8 may be refused, and that it is has to be checked: not every damage makes it so.
        expect(not decodes(data), "escape refuses a text", data)
        return
    orderly = escaping == 0 and check != 2 and code != 2
    expect(orderly, f"check {check}, strip {code}, escape {escaping} on a text", data)
    expect(annotate(escaped, "strip", "-") == (0, data), "strip(escape(x)) is not x, or does not exit with 0", data)
    expect(annotate(escaped, "check", "-")[0] == 0, "an escaped text has errors", data)
    if exported != 2:
        expect_same_text(listing, stripped, data)


def annotate(data, *arguments):
    """Exit code and standard output; anything but an orderly end is wrong."""
    try:
        done = subprocess.run([os.environ["ANNOTATE"], *arguments], input=data, capture_output=True, timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        raise Wrong(f"{' '.join(arguments)} does not end", data) from None
    complaint = done.stderr.decode(errors="replace")[-1500:]
    expect(done.returncode in (0, 1, 2), f"{' '.join(arguments)} ends with {done.returncode}: {complaint}", data)
    return done.returncode, done.stdout


def expect_same_text(listing, stripped, data):
    """The export holds the text that strip prints, and its spans lie in it."""
    try:
        exported = json.loads(listing)
    except ValueError as error:
        raise Wrong(f"export prints no JSON: {error}", data) from None
    text = exported["text"]
    expect(text.encode() == stripped, "the exported text is not the stripped one", data)
    for span in exported["spans"] + exported.get("passages", []):
        inside = 0 <= span["start"] <= span["end"] <= len(text)
        content = text[span["start"]:span["end"]]
        expect(inside and span.get("text", content) == content, f"the span {span} does not hold its text", data)


def decodes(data):
    try:
        data.decode()
        return True
    except UnicodeDecodeError:
        return False


def expect(holds, text, data):
    if not holds:
        raise Wrong(text, data)
