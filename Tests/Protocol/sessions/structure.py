"""Folding, selections, highlights, links and tokens: everywhere in a document, and as the client can take them."""

from capabilities import NONE, RICH, asking
from sessions import session
from sessions.encodings import covers

FIXTURES = [("article.anno", "article.anno"), ("broken.anno", "broken.anno"),
            ("the registry", "registry/cau-may.anno")]


def positions_of(text):
    return [{"line": line, "character": column}
            for line in range(text.line_count) for column in range(text.line_width(line) + 2)]


@session("structure at every position of", FIXTURES)
def everywhere(stage, name):
    """All requests are sent before the first answer is read."""
    client, uri = stage.ready(RICH), stage.workspace.uri(name)
    client.open(uri, stage.workspace.text(name))
    text = client.documents[uri]
    document = {"textDocument": {"uri": uri}}
    positions = positions_of(text)
    asked = [
        (method, position, client.request(f"textDocument/{method}", document | {"position": position}))
        for position in positions for method in ("documentHighlight", "declaration", "linkedEditingRange")
    ]
    selections = client.request("textDocument/selectionRange", document | {"positions": positions})
    for method, position, identifier in asked:
        message = client.answer(identifier)
        stage.account.check("result" in message, f"{method} at {position}: {message}")
        if method == "linkedEditingRange" and message.get("result"):
            inside = text.position(text.offset(position))
            ranges = message["result"]["ranges"]
            stage.account.check(any(covers(each, inside) for each in ranges), f"the identifier at {position}")
            words = {text.content[text.offset(each["start"]):text.offset(each["end"])] for each in ranges}
            stage.account.equal(len(words), 1, f"identifiers linked at {position}: {words}")
    grown = client.answer(selections)["result"]
    stage.account.equal(len(grown), len(positions), "a selection for each position")
    for position, step in zip(positions, grown):
        inside = text.position(text.offset(position))
        stage.account.check(covers(step["range"], inside), f"{step['range']} holds {position}")
        while "parent" in step:
            inner, step = step, step["parent"]
            stage.account.check(
                covers(step["range"], inner["range"]["start"]) and covers(step["range"], inner["range"]["end"])
                and step["range"] != inner["range"], f"{step['range']} is larger than {inner['range']}")
    client.shutdown()


@session("folding", [
    ("with words", asking("foldingRange", foldingRange={"collapsedText": True})),
    ("of lines", asking("foldingRange", lineFoldingOnly=True, rangeLimit=2)),
    ("for a client that says nothing", NONE),
])
def folding(stage, capabilities):
    client = stage.ready(capabilities)
    said = capabilities.get("textDocument", {}).get("foldingRange", {})
    for _, name in FIXTURES:
        uri = stage.workspace.uri(name)
        client.open(uri, stage.workspace.text(name))
        text = client.documents[uri]
        found = client.call("textDocument/foldingRange", {"textDocument": {"uri": uri}})
        stage.account.check(len(found) <= said.get("rangeLimit", len(found)), f"as many as wanted in {name}")
        for each in found:
            stage.account.check(each["startLine"] < each["endLine"] < text.line_count, f"{each} is several lines")
            stage.account.equal("startCharacter" not in each, said.get("lineFoldingOnly", False), "columns")
            stage.account.equal("collapsedText" in each, "foldingRange" in said, "words")
    client.shutdown()


@session("tokens", [("of a line each", {}), ("of several lines", {"multilineTokenSupport": True}),
                    ("over each other", {"multilineTokenSupport": True, "overlappingTokenSupport": True})])
def tokens(stage, members):
    client = stage.ready(asking("semanticTokens", requests={"range": True, "full": {"delta": True}}, tokenTypes=[],
                                tokenModifiers=[], formats=["relative"], **members))
    for _, name in FIXTURES:
        uri = stage.workspace.uri(name)
        client.open(uri, stage.workspace.text(name))
        document = {"textDocument": {"uri": uri}}
        whole = client.call("textDocument/semanticTokens/full", document)
        account_for(stage, client.documents[uri], whole["data"], members)
        text = client.documents[uri]
        part = client.call("textDocument/semanticTokens/range", document | {"range": text.range(0, len(text.content))})
        stage.account.equal(part["data"], whole["data"], f"the range of all of {name}")
        client.change(uri, {"range": text.range(5, 9), "text": "<@?|ô 🌾>"})
        changed = client.call("textDocument/semanticTokens/full/delta", document | {"previousResultId": whole["resultId"]})
        data = list(whole["data"])
        for edit in changed["edits"]:
            data[edit["start"]:edit["start"] + edit["deleteCount"]] = edit.get("data", [])
        again = client.call("textDocument/semanticTokens/full/delta", document | {"previousResultId": "none"})
        stage.account.equal(data, again["data"], f"what a delta of {name} leads to")
    client.shutdown()


def account_for(stage, text, data, members):
    """Checks that tokens are in order, and on their line unless the client takes longer ones."""
    line = column = end = 0
    for index in range(0, len(data), 5):
        lines, columns, length, kind, _ = data[index:index + 5]
        line, column = line + lines, columns if lines else column + columns
        stage.account.check(line < text.line_count and column <= text.line_width(line), f"a token at {line}:{column}")
        stage.account.check(kind < 19 and length > 0, f"the token at {line}:{column}")
        if not members:
            stage.account.check(column + length <= text.line_width(line), f"the token at {line}:{column} stays on its line")
            stage.account.check(lines or column >= end, f"the token at {line}:{column} lies over none")
        end = column + length


@session("links")
def links(stage):
    client, uri = stage.ready(asking("documentLink", tooltipSupport=True)), stage.workspace.uri("more.anno")
    client.open(uri, "%source https://example.org/🌾 x\n%official @a A\n% source http://example.org\n\n<@a|A>\n")
    found = client.call("textDocument/documentLink", {"textDocument": {"uri": uri}})
    stage.account.equal(len(found), 2, "links")
    for link in found:
        resolved = client.call("documentLink/resolve", link)
        stage.account.equal(resolved["range"], link["range"], "the range of a link")
        stage.account.check(resolved["target"].startswith("http") and resolved["tooltip"], f"{resolved}")
    client.shutdown()
