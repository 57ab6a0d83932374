"""Completion: everywhere in a document, in the shape that the client can take, and with the pages of the items."""

from capabilities import NONE, RICH, asking
from sessions import session
from sessions.encodings import covers


def able(**members):
    """The capabilities of a client whose completion items may have these members."""
    return asking("completion", completionItem=members)


def defaults(*names, merged=False):
    """The members of a client that takes what is the same for all items from their list."""
    return {"completionList": {"itemDefaults": list(names), "applyKindSupport": merged}}


ALL = able(snippetSupport=True, insertReplaceSupport=True, labelDetailsSupport=True,
           commitCharactersSupport=True, documentationFormat=["markdown", "plaintext"])

SHARING = asking(
    "completion", completionItem=ALL["textDocument"]["completion"]["completionItem"],
    **defaults("commitCharacters", "editRange", "insertTextFormat", "data", merged=True))


@session("completion at every position of", [
    (f"{name}, {client}", name, capabilities)
    for name in ("article.anno", "broken.anno", "registry/cau-may.anno")
    for client, capabilities in (
        ("for a rich client", ALL), ("for one that takes defaults", SHARING), ("for a poor one", NONE))
])
def everywhere(stage, name, capabilities):
    """All requests are sent before the first answer is read."""
    client, uri = stage.ready(capabilities), stage.workspace.uri(name)
    client.open(uri, stage.workspace.text(name))
    text = client.documents[uri]
    asked = [
        (position, client.request("textDocument/completion", {"textDocument": {"uri": uri}, "position": position}))
        for line in range(text.line_count) for column in range(text.line_width(line) + 2)
        for position in [{"line": line, "character": column}]
    ]
    items = 0
    for position, identifier in asked:
        message = client.answer(identifier)
        stage.account.check("result" in message, f"completion at {position}: {message}")
        found = completed(message.get("result"))
        items += len(found)
        stage.account.check(len(found) <= 100, f"{len(found)} items at {position}")
        order = [item["sortText"] for item in found]
        stage.account.check(order == sorted(set(order)), f"sortText gives the order at {position}")
        for item in found[:3]:
            shape(stage.account, item, text, text.position(text.offset(position)), capabilities)
    stage.account.check(items, "something is completed")
    client.shutdown()


def completed(answer):
    """The items of an answer, each with what its list says of all."""
    if not answer:
        return []
    shared = answer.get("itemDefaults", {})
    merges = answer.get("applyKind", {}).get("data") == 2
    return [filled(item, shared, merges) for item in answer["items"]]


def filled(item, shared, merges):
    item = {key: value for key, value in shared.items() if key not in ("editRange", "data")} | item
    if "data" in shared:
        item["data"] = shared["data"] | item.get("data", {}) if merges else item.get("data", shared["data"])
    if "editRange" in shared and "textEdit" not in item:
        place = shared["editRange"]
        text = item.pop("textEditText", item["label"])
        item["textEdit"] = (place if "insert" in place else {"range": place}) | {"newText": text}
    return item


def shape(account, item, text, position, capabilities):
    """Checks an item's edit against what was typed and what the client can take."""
    can = capabilities.get("textDocument", {}).get("completion", {}).get("completionItem", {})
    edit = item["textEdit"]
    account.equal("insert" in edit, can.get("insertReplaceSupport", False), f"the edit {edit} at {position}")
    account.check(can.get("snippetSupport") or item.get("insertTextFormat", 1) == 1, f"no snippet at {position}")
    account.check(can.get("labelDetailsSupport") or "labelDetails" not in item, f"no label details at {position}")
    span = edit.get("insert") or edit["range"]
    account.equal(span["end"], position, f"the edit's end at {position}")
    start = span["start"]
    # To a client that says nothing of completion the edit is of the last word, and another takes out what was before it.
    for before in item.get("additionalTextEdits", []):
        account.check("completion" not in capabilities.get("textDocument", {}), f"one edit at {position}")
        account.equal((before["newText"], before["range"]["end"]), ("", start), f"what was typed before, at {position}")
        start = before["range"]["start"]
    typed = text.content[text.offset(start):text.offset(span["end"])]
    account.equal(item.get("filterText", ""), typed, f"filterText at {position}")
    if "replace" in edit:
        account.check(covers(edit["replace"], position) and edit["replace"]["start"] == span["start"],
                      f"{edit} holds {position}")


# (what is typed, the first label, the line when it is taken)
TYPED = [
    ("<@lê hồ", "Lê Hồng Anh", "<@Lê Hồng Anh>"),
    ("<@le ho", "Lê Hồng Anh", "<@Lê Hồng Anh>"),
    ("<@lha", "Lê Hồng Anh", "<@Lê Hồng Anh>"),
    ("<@thường trực ban bí thư", "Lê Hồng Anh", "<@Lê Hồng Anh>"),
    ("<@men", "Vũ Thị Mến", "<@Vũ Thị Mến>"),
    ("<#03-ct", None, None),
    ("%speaker đỗ v", "Đỗ Văn Mơ", "%speaker @do-van-mo"),
    ("Ông <", "<@", "Ông <@"),
    ("%official Tư Nghêu", "Tư Nghêu", "%official @tu-ngheu Tư Nghêu"),
]


@session("completion of what was typed", [
    ("for a client that completes", asking("completion")), ("for one that says nothing of it", RICH)])
def typed(stage, capabilities):
    client, uri = stage.ready(capabilities), stage.workspace.uri("article.anno")
    client.open(uri, stage.workspace.text("article.anno") + "\n\n")
    line = client.documents[uri].line_count - 1
    width = 0
    for words, label, taken in TYPED:
        span = {"start": {"line": line, "character": 0}, "end": {"line": line, "character": width}}
        client.change(uri, {"range": span, "text": words})
        width = client.documents[uri].line_width(line)
        found = client.at("completion", uri, {"line": line, "character": width})
        stage.account.check(found and found["isIncomplete"] and found["items"], f"items for {words}")
        if not found or not label:
            continue
        item = found["items"][0]
        stage.account.equal(item["label"], label, f"the first item for {words}")
        places = [edit["range"]["start"]["character"] for edit in [item["textEdit"], *item.get("additionalTextEdits", [])]]
        stage.account.equal(words[:min(places)] + item["textEdit"]["newText"], taken, f"the line after {words} was completed")
        page = client.call("completionItem/resolve", item)
        if "data" not in item:
            stage.account.equal(page, item, f"{label}, of which there is no page")
            continue
        stage.account.check(label in page["documentation"]["value"], f"the page of {label}")
        stage.account.equal({key: page[key] for key in item}, item, f"the rest of {label}")
    client.shutdown()


# (what is typed, what the items of it are)
VALUES = [
    ("<#ct-1 part=", {"Chương", "Điều", "Khoản", "Điểm"}),
    ("<:mode=", {"direct", "reported"}),
    ("%allow unk", {"unknown-reference", "unknown-rule"}),
    ("%end ", {"speaker", "resolution", "directive"}),
    ("%lang v", {"vi"}),
    ("<~<", {"<@", "<~"}),
]


@session("completion of values")
def values(stage):
    client, uri = stage.ready(SHARING), stage.workspace.uri("article.anno")
    client.open(uri, "\n")
    for words, labels in VALUES:
        client.change(uri, {"text": words})
        found = completed(client.at("completion", uri, {"line": 0, "character": len(words)}))
        stage.account.equal(labels - {item["label"] for item in found}, set(), f"what may stand behind {words}")
    client.shutdown()
