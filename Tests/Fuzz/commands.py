"""Random documents through the commands that read standard input."""

import json
import os
import subprocess
from pathlib import Path

from documents import damaged, document
from transport import PATIENCE

try:
    from jsonschema import Draft202012Validator
except ImportError:
    Draft202012Validator = None

SCHEMA = Path(__file__).parents[2] / "schema" / "document.schema.json"


class Wrong(Exception):
    """The program did something that it must not; `data` is the input that shows it."""

    def __init__(self, text, data=b""):
        super().__init__(text)
        self.data = data


def case(random):
    """Runs one document through all commands."""
    data = document(random).encode()
    if random.random() < 0.1:
        data = damaged(random, data)
    readable = decodes(data)
    check, _ = annotate(data, "check", "-")
    exported, listing = annotate(data, "export", "--format", "json", "-")
    expect((check == 2, exported == 2) == (not readable,) * 2, f"check {check}, export {exported}", data)
    code, stripped = annotate(data, "strip", "-")
    escaping, escaped = annotate(data, "escape", "-")
    if escaping == 2 and not readable:
        return
    expect(escaping == 0 and code != 2, f"strip {code}, escape {escaping}", data)
    expect(annotate(escaped, "strip", "-") == (0, data), "strip(escape(x)) is not x, or does not exit with 0", data)
    expect_good_layout(readable, stripped, data)
    if readable:
        expect(annotate(escaped, "check", "-")[0] == 0, "an escaped text has errors", data)
        expect_good_export(listing, stripped, data)
        for text in (data, stripped):
            expect_good_draft(text)


def expect_good_draft(text):
    """A draft, whatever is found in the text, strips to it and has no errors."""
    code, draft = annotate(text, "draft", "-")
    expect(code == 0, f"draft {code}", text)
    expect(annotate(draft, "strip", "-") == (0, text), "strip(draft(x)) is not x", text)
    expect(annotate(draft, "check", "-")[0] == 0, "a draft has errors", text)


def expect_good_layout(readable, stripped, data):
    """Formatting leaves the text, does nothing a second time, and nothing to what cannot be read."""
    checking, listing = annotate(data, "format", "--check", "-")
    code, formatted = annotate(data, "format", "-")
    if not readable:
        expect((checking, code, formatted) == (2, 2, b""), f"format {code} and --check {checking} of no UTF-8", data)
        return
    changed = formatted != data
    expect(listing == b"-\n" * changed, f"format --check lists {listing}, format changes it: {changed}", data)
    expect(code == 0 or not changed, "format changes what has syntax errors", data)
    expect(checking == (1 if changed else code), f"format {code}, --check {checking}", data)
    expect(annotate(formatted, "strip", "-")[1] == stripped, "format changes the text", data)
    expect(annotate(formatted, "format", "-") == (code, formatted), "format changes something a second time", data)


def annotate(data, *arguments):
    """Exit code and standard output; anything but an orderly end is wrong."""
    try:
        done = subprocess.run([os.environ["ANNOTATE"], *arguments], input=data, capture_output=True, timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        raise Wrong(f"{' '.join(arguments)} does not end", data) from None
    complaint = done.stderr.decode(errors="replace")[-1500:]
    expect(done.returncode in (0, 1, 2), f"{' '.join(arguments)} ends with {done.returncode}: {complaint}", data)
    return done.returncode, done.stdout


def expect_good_export(listing, stripped, data):
    """The export is as its schema says, holds the text that strip prints, and its spans lie in it."""
    try:
        exported = json.loads(listing)
    except ValueError as error:
        raise Wrong(f"export prints no JSON: {error}", data) from None
    if Draft202012Validator:
        problem = next(Draft202012Validator(json.loads(SCHEMA.read_bytes())).iter_errors(exported), None)
        expect(problem is None, f"the export is not as its schema says: {problem and problem.message}", data)
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
