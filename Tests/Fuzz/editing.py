"""Random edits in the language server, whose text must stay the one that the client has."""

import hashlib
import os

from account import Account
from capabilities import offering
from client import Client, Failure
from commands import Wrong, annotate
from comparison import same_as_fresh
from documents import document, fragment
from text import WIDTHS
from transport import Server

FINGERPRINT = "%sha256 " + "0" * 64 + "\n\n"


def case(random, workspace, checker):
    """One session: a document, many edits, looks at it in between, and at the end the comparison."""
    account = Account()
    client = Client(Server([os.environ["ANNOTATE"], "lsp"], workspace.environment, workspace.folder), checker, account)
    uri, text = workspace.uri("fuzzed.anno"), document(random)
    try:
        client.initialize(offering(random.choice(list(WIDTHS))), **workspace.folders)
        client.open(uri, text)
        for _ in range(random.choice((1, 5, 30))):
            step(random, client, uri)
        positions = [position(random, client.documents[uri]) for _ in range(5)]
        account.none(same_as_fresh(client, uri, workspace.uri("fresh.anno"), positions))
        compare_fingerprint(client, uri)
        client.shutdown()
    except Failure as failure:
        account.fail(str(failure))
    finally:
        client.server.kill()
    if account.failures:
        said = client.server.complaints.decode(errors="replace")[-1500:]
        raise Wrong("\n".join([*account.failures[:3], said]), text.encode())


def step(random, client, uri):
    """One thing that an editor does: mostly an edit and a look."""
    kind = random.random()
    if kind < 0.05:
        client.change(uri, {"text": document(random)})
    elif kind < 0.08:
        content, version = client.documents[uri].content, client.versions[uri]
        client.close(uri)
        client.open(uri, content, version + 1)
    elif kind < 0.12:
        client.save(uri)
    else:
        edit(random, client, uri)
    parameters = {"textDocument": {"uri": uri}}
    if kind < 0.3:
        client.request("textDocument/documentSymbol", parameters)
    parameters["position"] = position(random, client.documents[uri])
    identifier = client.request(random.choice(("textDocument/hover", "textDocument/definition")), parameters)
    if kind > 0.9:
        client.notify("$/cancelRequest", {"id": identifier})


def edit(random, client, uri):
    """One notification with one change or several, each in the text that the one before it leaves."""
    changes, text = [], client.documents[uri]
    for _ in range(random.choice((1, 1, 1, 2, 4))):
        ends = (position(random, text) for _ in range(2))
        start, end = sorted(ends, key=lambda each: (text.offset(each), *each.values()))
        if random.random() < 0.5:
            end = start
        elif random.random() < 0.7:
            near = min(text.offset(start) + random.randrange(6), len(text.content))
            end = max(start, text.position(near), key=text.offset)
        changes.append({"range": {"start": start, "end": end}, "text": fragment(random)})
        text = text.edited(changes[-1])
    client.change(uri, *changes)


def position(random, text):
    """Mostly a place in the text; sometimes inside a character, beyond a line or beyond the text."""
    line = random.randrange(text.line_count)
    width = text.line_width(line)
    kind = random.random()
    if kind < 0.03:
        return {"line": text.line_count + random.choice((0, 1, 2**30)), "character": random.choice((0, 7))}
    if kind < 0.08:
        return {"line": line, "character": width + random.choice((1, 2, 2**30))}
    if kind < 0.2:
        return {"line": line, "character": random.randrange(width + 1)}
    if kind < 0.3 and (inside := inside_character(random, text)):
        return inside
    return text.position(random.randrange(len(text.content) + 1))


def inside_character(random, text):
    """A column within a character that has several units in the encoding, if there is one."""
    wide = [offset for offset, character in enumerate(text.content) if WIDTHS[text.encoding](character) > 1]
    if not wide:
        return None
    offset = random.choice(wide)
    start = text.position(offset)
    units = WIDTHS[text.encoding](text.content[offset])
    return {"line": start["line"], "character": start["character"] + random.randrange(1, units)}


def compare_fingerprint(client, uri):
    """A `%sha256` of the text that the client has must be that of the text that the server has: silence proves it."""

    def changed(found):
        return any(each.get("code") == "text-changed" for each in found)

    start = {"line": 0, "character": 0}
    client.change(uri, {"range": {"start": start, "end": start}, "text": FINGERPRINT})
    client.save(uri)
    client.diagnostics(uri, changed, "text-changed for a wrong %sha256")
    _, stripped = annotate(client.documents[uri].content.encode(), "strip", "-")
    zeros = {"start": {"line": 0, "character": 8}, "end": {"line": 0, "character": 72}}
    client.change(uri, {"range": zeros, "text": hashlib.sha256(stripped).hexdigest()})
    client.save(uri)
    client.diagnostics(uri, lambda found: not changed(found), "silence for the right %sha256")
