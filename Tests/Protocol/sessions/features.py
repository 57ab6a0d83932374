"""Hover, definition and symbols: everywhere in a document, and in the shape that the client can take."""

from capabilities import NONE, RICH, asking
from manners import file_path
from sessions import session
from sessions.encodings import covers


@session("every position of", [("article.anno", "article.anno"), ("broken.anno", "broken.anno"),
                               ("the registry", "registry/cau-may.anno")])
def everywhere(stage, name):
    """All requests are sent before the first answer is read."""
    client, uri = stage.ready(RICH), stage.workspace.uri(name)
    client.open(uri, stage.workspace.text(name))
    text = client.documents[uri]
    positions = [
        {"line": line, "character": column}
        for line in range(text.line_count) for column in range(text.line_width(line) + 2)
    ]
    asked = [
        (method, position, client.request(f"textDocument/{method}", {"textDocument": {"uri": uri}, "position": position}))
        for position in positions for method in ("hover", "definition")
    ]
    for method, position, identifier in asked:
        message = client.answer(identifier)
        stage.account.check("result" in message, f"{method} at {position}: {message}")
        if method == "hover" and message.get("result") and "range" in message["result"]:
            span, inside = message["result"]["range"], text.position(text.offset(position))
            stage.account.check(covers(span, inside), f"the hover's range {span} holds {position}")
    stage.account.check(client.symbols(uri), "symbols")
    client.shutdown()


# (label, needle, scalars into it, the file of the definition or None for the built-in registry, what its line holds)
TARGETS = [
    ("a built-in person", "<@le-hong-anh|", 3, None, "%official @le-hong-anh "),
    ("a built-in person by the content", "Lê Hồng", 3, None, "%official @le-hong-anh "),
    ("a built-in document", "#ct-03", 2, None, "%document #ct-03-ct-tw-2011 "),
    ("a person of the workspace", "<@do-van-mo", 4, "registry/cau-may.anno", "%official @do-van-mo "),
    ("a role's person", "<^do-van-mo", 4, "registry/cau-may.anno", "%official @do-van-mo "),
    ("a document of the workspace", "<#bc-07", 4, "registry/cau-may.anno", "%document #bc-07-cau-may-2013 "),
    ("an organization of the workspace", "<&chi-bo-cau-may|chi", 4, "registry/cau-may.anno",
     "%organization &chi-bo-cau-may "),
    ("a person of the article", "<@vu-thi-men", 4, "article.anno", "%official @vu-thi-men "),
    ("a passage's speaker", "%speaker @vu-thi-men", 12, "article.anno", "%official @vu-thi-men "),
    ("a directive's addressee", "to=&chi-bo", 5, "registry/cau-may.anno", "%organization &chi-bo-cau-may "),
]


@session("definitions", [("as links", True), ("as locations", False)])
def definitions(stage, links):
    client, uri = stage.ready(asking("definition", linkSupport=links)), stage.workspace.uri("article.anno")
    client.open(uri, stage.workspace.text("article.anno"))
    for label, needle, inside, file, declaration in TARGETS:
        result = client.at("definition", uri, client.documents[uri].place(needle, inside))
        found = result if isinstance(result, list) else [result]
        stage.account.check(len(found) == 1 and found[0], f"{label}: one place expected, came {result}")
        if result:
            stage.account.equal("targetUri" in found[0], links, f"{label}: whether it is a link")
            leads_to(stage, label, found[0], file, declaration)
    client.shutdown()


def leads_to(stage, label, place, file, declaration):
    """Checks that a location or link leads to the declaration."""
    account, workspace = stage.account, stage.workspace
    target = file_path(place.get("targetUri") or place["uri"])
    span = place.get("targetSelectionRange") or place["range"]
    if file:
        account.equal(target, workspace.folder / file, f"{label}: the file")
    else:
        account.check(workspace.cache in target.parents, f"{label}: a file of the cache folder expected, came {target}")
    line = target.read_bytes().decode().split("\n")[span["start"]["line"]]
    account.check(line.startswith(declaration), f"{label}: {declaration!r} expected, came the line {line!r}")


@session("hover in", [
    ("markdown", asking("hover", contentFormat=["markdown", "plaintext"]), "markdown"),
    ("markdown alone", asking("hover", contentFormat=["markdown"]), "markdown"),
    ("plain text", asking("hover", contentFormat=["plaintext"]), "plaintext"),
    ("plain text, for a client that names no format", asking("hover", contentFormat=[]), "plaintext"),
    ("plain text, for a client that says nothing", NONE, "plaintext"),
])
def hover(stage, capabilities, kind):
    client, uri = stage.ready(capabilities), stage.workspace.uri("article.anno")
    client.open(uri, stage.workspace.text("article.anno"))
    for needle in ("Lê Hồng Anh", "Đỗ Văn Mơ", "Báo cáo số 07", "Chỉ thị 03-CT/TW"):
        found = client.at("hover", uri, client.documents[uri].place(needle, 2))
        stage.account.check(found, f"a hover over {needle}")
        if found:
            stage.account.equal(found["contents"].get("kind"), kind, f"the kind of the hover over {needle}")
            stage.account.check(needle in found["contents"]["value"], f"{needle} in {found['contents']['value']!r}")
    client.shutdown()


@session("symbols", [("as a tree", True), ("as a list", False)])
def symbols(stage, tree):
    client = stage.ready(asking("documentSymbol", hierarchicalDocumentSymbolSupport=tree))
    for name in ("article.anno", "registry/cau-may.anno"):
        uri = stage.workspace.uri(name)
        client.open(uri, stage.workspace.text(name))
        found = client.symbols(uri)
        stage.account.check(found, f"symbols of {name}")
        taken = all(("location" not in each) == tree for each in found)
        stage.account.check(taken, "the shape that the client can take")
        for parent in found if tree else []:
            within(stage.account, parent)
    client.shutdown()


def within(account, symbol):
    """A symbol's name lies in it; so do its children."""
    for inner in [symbol["selectionRange"], *(child["range"] for child in symbol.get("children", []))]:
        account.check(
            covers(symbol["range"], inner["start"]) and covers(symbol["range"], inner["end"]),
            f"{inner} lies in {symbol['name']} {symbol['range']}")
    for child in symbol.get("children", []):
        within(account, child)


@session("documents that are not open")
def not_open(stage):
    """An editor may ask late: any answer will do, but one."""
    client, uri = stage.ready(RICH), stage.workspace.uri("article.anno")
    position = {"line": 0, "character": 0}
    for each in (uri, "untitled:never", "file:///there/is/none.anno"):
        for method in ("hover", "definition", "documentSymbol"):
            parameters = {"textDocument": {"uri": each}, "position": position}
            if method == "documentSymbol":
                del parameters["position"]
            client.answer(client.request(f"textDocument/{method}", parameters))
    client.open(uri, stage.workspace.text("article.anno"))
    client.close(uri)
    client.answer(client.request("textDocument/hover", {"textDocument": {"uri": uri}, "position": position}))
    client.shutdown()
