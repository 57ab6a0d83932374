"""There is no request for a document's text, so two documents are compared by what the server says of them."""

import json

from client import Failure
from text import LINE_END

# A finding of its own at the end of every text, which shows that the diagnostics are those of the whole text.
MARK = "\n\n\n<@mark"

# So many findings are told of; the last diagnostic behind them says how many more there are, the mark's among them.
LIMIT = 1000


def same_as_fresh(client, uri, fresh, positions=()):
    """Compares a document after its edits with a new one of the text that it must have; texts that say what differs.

    Both are marked at their end; the mark stays.
    """
    end = client.documents[uri].position(len(client.documents[uri].content))
    client.change(uri, {"range": {"start": end, "end": end}, "text": MARK})
    content = client.documents[uri].content
    client.open(fresh, content)
    expected = findings(fresh, client.diagnostics(fresh, marked(content), "the mark's diagnostic"))
    # The hash of the text is only sure to be compared when a document is opened or saved.
    client.save(uri)
    try:
        client.diagnostics(uri, lambda found: findings(uri, found) == expected)
        differences = []
    except Failure:
        found = findings(uri, client.published[uri]["diagnostics"])
        differences = [f"diagnostics are {found}, in a fresh document of the same text {expected}: {content!r}"]
    if said_of(client, uri, positions) != said_of(client, fresh, positions):
        differences.append(f"symbols, formatting, hovers or definitions differ from those of a fresh {content!r}")
    client.close(fresh)
    return differences


def said_of(client, uri, positions=()):
    """Symbols, formatting, and hover and definition at positions, as text without the URI."""
    formatting = {"textDocument": {"uri": uri}, "options": {"tabSize": 2, "insertSpaces": True}}
    found = [client.symbols(uri), client.call("textDocument/formatting", formatting)]
    for position in positions:
        found += [client.at("hover", uri, position), client.at("definition", uri, position)]
    return without(uri, found)


def findings(uri, diagnostics):
    return sorted(without(uri, each) for each in diagnostics)


def marked(content):
    line = len(LINE_END.findall(content))
    return lambda found: len(found) > LIMIT or any(each["range"]["start"]["line"] == line for each in found)


def without(uri, value):
    written = json.dumps(uri, ensure_ascii=False)[1:-1]
    return json.dumps(value, sort_keys=True, ensure_ascii=False).replace(written, "…")
