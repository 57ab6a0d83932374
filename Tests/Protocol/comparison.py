"""There is no request for a document's text, so two documents are compared by what the server says of them."""

import json

# Always a finding, on a line that no finding stood on before: so the diagnostics that hold it are the last ones.
MARK = "\n\n\n<@mark"


def said_of(client, uri, positions=()):
    """Symbols, and hover and definition at positions, as text without the URI."""
    found = [client.symbols(uri)]
    for position in positions:
        found += [client.at("hover", uri, position), client.at("definition", uri, position)]
    return _without(uri, found)


def marked_diagnostics(client, uri):
    """The diagnostics after a mark was set at the end of the document; the mark stays."""
    line = client.documents[uri].line_count - 1
    end = {"line": line, "character": client.documents[uri].line_width(line)}
    client.change(uri, {"range": {"start": end, "end": end}, "text": MARK})
    last = client.documents[uri].line_count - 1
    found = client.diagnostics(
        uri, lambda each: any(one["range"]["start"]["line"] == last for one in each), "the mark's diagnostic")
    return sorted(_without(uri, each) for each in found)


def same_as_fresh(client, uri, fresh, positions=()):
    """Compares a document after its edits with a new one of the text that it must have; both are marked at their end.

    Returns texts that say what differs.
    """
    expected_text = client.documents[uri].content
    client.open(fresh, expected_text)
    differences = []
    if said_of(client, uri, positions) != said_of(client, fresh, positions):
        differences.append(f"symbols, hovers or definitions differ from those of {expected_text!r}")
    found, expected = marked_diagnostics(client, uri), marked_diagnostics(client, fresh)
    if found != expected:
        differences.append(f"diagnostics are {found}, in a fresh document of the same text {expected}")
    client.close(fresh)
    return differences


def _without(uri, value):
    written = json.dumps(uri, ensure_ascii=False)[1:-1]
    return json.dumps(value, sort_keys=True, ensure_ascii=False).replace(written, "…")
