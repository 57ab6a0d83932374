"""What is the same in all files: references, renaming, owners, deeds and symbols, everywhere and in all encodings."""

from capabilities import NONE, RICH, offering
from manners import file_path, range_problems
from sessions import session
from sessions.encodings import UNITS, covers
from sessions.structure import FIXTURES, positions_of
from text import Text

EVERYWHERE = [(f"{label} in {units}", name, units) for label, name in FIXTURES for units in UNITS]


def opened(stage, name, capabilities):
    client, uri = stage.ready(capabilities), stage.workspace.uri(name)
    client.open(uri, stage.workspace.text(name))
    return client, uri


def words_at(client, uri, span):
    text = client.documents.get(uri) or Text(file_path(uri).read_bytes().decode(), client.encoding)
    return text.content[text.offset(span["start"]):text.offset(span["end"])]


def asked_everywhere(client, uri, methods):
    """The answers of requests at every position, all of which are sent before the first answer is read."""
    document = {"textDocument": {"uri": uri}}
    asked = []
    for position in positions_of(client.documents[uri]):
        for method in methods:
            more = {"context": {"includeDeclaration": True}} if method == "references" else {}
            request = client.request(f"textDocument/{method}", document | {"position": position} | more)
            asked.append((method, position, request))
    for method, position, identifier in asked:
        yield method, position, client.answer(identifier)


@session("places of", EVERYWHERE)
def places(stage, name, units):
    client, uri = opened(stage, name, offering(units))
    found = {"references": 0, "typeDefinition": 0, "implementation": 0}
    for method, position, message in asked_everywhere(client, uri, found):
        result = message.get("result")
        if result is None and method != "references":
            stage.account.check("result" in message, f"{method} at {position}: {message}")
            continue
        found[method] += len(result or [])
        seen = {(each["uri"], str(each["range"])) for each in result or []}
        stage.account.equal(len(seen), len(result or []), f"each place once for {method} at {position}")
        for each in result or []:
            said = words_at(client, each["uri"], each["range"])
            stage.account.check(said.strip() == said and said, f"words for {method} at {position}: {said!r}")
    stage.account.check(all(found.values()) or name == "broken.anno", f"places in {name}: {found}")
    client.shutdown()


@session("renaming in", EVERYWHERE)
def renaming(stage, name, units):
    """Whatever can be renamed is, and what the edits make of the text is what was meant."""
    client, uri = opened(stage, name, offering(units))
    spans = {}
    for _, position, message in asked_everywhere(client, uri, ["prepareRename"]):
        span = message.get("result")
        if span is None:
            stage.account.check(message.get("error", {}).get("message"), f"the reason at {position}: {message}")
            continue
        text = client.documents[uri]
        # An identifier can be renamed at its sigil too, which stays.
        sigil = text.offset(span["start"]) - 1
        inside = covers(span, text.position(text.offset(position))) or text.offset(position) == sigil
        stage.account.check(inside, f"{span} holds {position}")
        spans[words_at(client, uri, span)] = span
    stage.account.check(spans or name == "broken.anno", f"what can be renamed in {name}")
    for old, span in spans.items():
        is_name = not old.isascii() or " " in old
        new = "Tên Mới 🌾" if is_name else "ten-moi.2"
        params = {"textDocument": {"uri": uri}, "position": span["start"], "newName": new}
        edits = client.call("textDocument/rename", params)["documentChanges"]
        stage.account.check(any(each["textDocument"]["uri"] == uri for each in edits), f"{old} is renamed here")
        for file in edits:
            text = client.documents.get(file["textDocument"]["uri"]) or Text(
                file_path(file["textDocument"]["uri"]).read_bytes().decode(), client.encoding)
            before = text.content.count(new)
            for edit in reversed(file["edits"]):
                is_old = words_at(client, file["textDocument"]["uri"], edit["range"]) == old
                is_alias = is_name and edit["range"]["start"] == edit["range"]["end"] and f"alias {old}" in edit["newText"]
                stage.account.check(is_old or is_alias, f"{edit} is of {old}")
                text = text.edited({"range": edit["range"], "text": edit["newText"]})
            stage.account.check(text.content.count(new) > before, f"{new} for {old}")
        for wrong in ("", "🌾 x" if not is_name else "a\nb"):
            answer = client.answer(client.request("textDocument/rename", params | {"newName": wrong}))
            stage.account.check(answer.get("error", {}).get("message"), f"{old} cannot be called {wrong!r}")
    client.shutdown()


@session("renaming for a client that knows no versions")
def plain(stage):
    client, uri = opened(stage, "article.anno", NONE)
    result = client.call("textDocument/rename", {
        "textDocument": {"uri": uri}, "position": client.documents[uri].place("@do-van-mo", 3), "newName": "mo"})
    stage.account.equal(
        {uri, stage.workspace.uri("registry/cau-may.anno")}, set(result["changes"]), "the files of a rename")
    client.shutdown()


# A query, and the containers of some symbols that it finds: identifiers, and files of articles.
QUERIES = [
    ("", ["@vu-thi-men", "&chi-bo-cau-may"]), ("do van mo", ["@do-van-mo"]), ("Đỗ Văn Mơ", ["@do-van-mo"]),
    ("dvm", ["@do-van-mo"]), ("07-BC/CM", ["#bc-07-cau-may-2013"]), ("#nq-02-cau", ["#nq-02-cau-may-2013"]),
    ("chi bo cau may hop", ["article.anno"]), ("bai viet con hong", ["broken.anno"]), ("lê hồng anh", ["@le-hong-anh"]),
    ("bo chinh tri", ["&bo-chinh-tri"]), ("🌾", []), ("khong co ai ca het", []),
]


@session("symbols of the workspace", [
    (f"{name} in {units}", capabilities, units)
    for name, capabilities in (("whole", RICH), ("to be resolved", RICH | {"workspace": RICH["workspace"] | {
        "symbol": {"resolveSupport": {"properties": ["location.range"]}}}})) for units in UNITS])
def workspace_symbols(stage, capabilities, units):
    client, uri = opened(stage, "article.anno", offering(units, base=capabilities))
    resolves = "resolveSupport" in capabilities["workspace"]["symbol"]
    # Whoever asks for references waits until all files were read.
    client.call("textDocument/references", {
        "textDocument": {"uri": uri}, "position": {"line": 0, "character": 0}, "context": {"includeDeclaration": True}})
    for query, wanted in QUERIES:
        found = client.call("workspace/symbol", {"query": query})
        containers = [each["containerName"] for each in found]
        stage.account.check(set(wanted) <= set(containers), f"{wanted} for {query!r}, came {containers}")
        if query and wanted:
            stage.account.equal(containers[0], wanted[0], f"the first symbol for {query!r}")
        for symbol in found:
            is_built_in = stage.workspace.cache in file_path(symbol["location"]["uri"]).parents
            stage.account.check(query or not is_built_in, f"{symbol} is in a file")
            stage.account.equal("range" in symbol["location"], is_built_in or not resolves, f"the place of {symbol}")
            resolved = client.call("workspaceSymbol/resolve", symbol)
            stage.account.equal(resolved["name"], symbol["name"], "the name of a resolved symbol")
            place = resolved["location"]
            stage.account.none(range_problems(place, None, client.documents, client.encoding))
            said = words_at(client, place["uri"], place["range"])
            stage.account.check(said in ("", symbol["containerName"]), f"{said!r} for {symbol}")
    client.shutdown()
