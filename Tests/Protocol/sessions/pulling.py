"""Diagnostics for clients that ask for them, and settings for those that have some."""

from capabilities import RICH, asking
from sessions import session

PULLING = asking("diagnostic", dynamicRegistration=True, relatedDocumentSupport=True)
PULLING = PULLING | {"workspace": PULLING["workspace"] | {
    each: {"refreshSupport": True} for each in ("diagnostics", "semanticTokens", "inlayHint", "codeLens")}}


def pull(client, uri, previous=None):
    known = {} if previous is None else {"previousResultId": previous}
    return client.call("textDocument/diagnostic", {"textDocument": {"uri": uri}} | known)


@session("diagnostics that are pulled from", [
    ("article.anno", "article.anno"), ("broken.anno", "broken.anno"), ("the registry", "registry/cau-may.anno")])
def document(stage, name):
    """After every edit the client gets what another one, to whom diagnostics are pushed, is told."""
    client, other, uri = stage.ready(PULLING), stage.ready(RICH), stage.workspace.uri(name)
    text = stage.workspace.text(name)
    client.open(uri, text)
    other.open(uri, text)
    report = None
    for place in range(0, len(text), 37):
        for each in (client, other):
            each.change(uri, {"range": each.documents[uri].range(place, place + 1), "text": "<@"})
        found = pull(client, uri, report and report["resultId"])
        # Not every edit changes what is wrong.
        report = found if found["kind"] == "full" else report
        stage.account.equal(report["items"], other.diagnostics(uri), "what is pulled and what is pushed")
        again = pull(client, uri, report["resultId"])
        stage.account.equal(again, {"kind": "unchanged", "resultId": report["resultId"]}, "the same again")
    client.close(uri)
    stage.account.equal(pull(client, uri)["items"], [], "what is wrong in a closed document")
    stage.account.equal(client.published, {}, "what is pushed to a client that pulls")
    client.shutdown()
    other.shutdown()


@session("diagnostics of the workspace")
def workspace(stage):
    client, uri = stage.ready(PULLING), stage.workspace.uri("article.anno")
    parts = []
    for token in (None, "part", 7):
        parameters = {"previousResultIds": []} | ({} if token is None else {"partialResultToken": token})
        parts.append(client.call("workspace/diagnostic", parameters)["items"])
    stage.account.check(any(each["uri"].endswith("broken.anno") for each in parts[0]), "the broken file is reported")
    client.open(uri, stage.workspace.text("article.anno") + "\n<@x\n")
    known = [{"uri": each["uri"], "value": each["resultId"]} for each in parts[0]]
    found = client.call("workspace/diagnostic", {"previousResultIds": known})["items"]
    kinds = {each["uri"]: each["kind"] for each in found}
    stage.account.equal(kinds.get(uri), "full", "the report on the open article")
    others = {kind for each, kind in kinds.items() if each != uri}
    stage.account.equal(others, {"unchanged"}, "the reports on files that have not changed")
    client.shutdown()


@session("a registry in the editor")
def registry(stage):
    """The open articles follow it before it is saved, and once it is closed its file: told where that tells more."""
    client, other = stage.start(), stage.start()
    refreshed, shown, uri, name = [], [], stage.workspace.uri("article.anno"), stage.workspace.uri("registry/cau-may.anno")
    client.replies["workspace/diagnostic/refresh"] = lambda params: refreshed.append(params)
    client.replies["workspace/inlayHint/refresh"] = lambda params: shown.append(params)
    client.initialize(PULLING, **stage.workspace.folders)
    other.initialize(RICH, **stage.workspace.folders)
    for each in (client, other):
        each.open(uri, stage.workspace.text("article.anno"))
    before = pull(client, uri)
    stage.account.equal(other.diagnostics(uri), before["items"], "what is wrong by the registry on the disk")
    for step, (act, tells) in enumerate([
            (lambda each: each.open(name, "%% nothing\n"), True),
            (lambda each: each.change(name, {"text": "%% nothing more\n"}), False),
            (lambda each: each.save(name), False), (lambda each: each.close(name), True)]):
        asked, told = len(refreshed), other.published[uri]
        for each in (client, other):
            act(each)
        if tells:
            client.wait(lambda: len(refreshed) > asked, lambda: f"nobody asks to pull again after step {step}")
            other.wait(lambda: other.published[uri] is not told, lambda: f"the article is not told of after step {step}")
            stage.account.equal(pull(client, uri)["items"], other.published[uri]["diagnostics"], "what follows from it")
        client.settle()
        other.settle()
        stage.account.equal(len(refreshed), asked + tells, f"how often the client is asked to ask again by step {step}")
    stage.account.equal(pull(client, uri, before["resultId"])["kind"], "unchanged", "the report in the end")
    stage.account.check(shown, "hints are asked for again")
    for each in (client, other):
        each.close(uri)
        each.shutdown()


@session("settings of folders")
def folders(stage):
    """What each folder says holds there, over what holds for all; hints are switched by it as well."""
    client, uri = stage.start(), stage.workspace.uri("article.anno")
    asked, says = [], {"inlayHints": False}

    def answer(params):
        asked.append([item.get("scopeUri") for item in params["items"]])
        return [{"inlayHints": True} if "scopeUri" not in item else says for item in params["items"]]

    client.replies["workspace/configuration"] = answer
    client.initialize(RICH, initializationOptions={"rules": {"unclosed-span": "hint"}}, **stage.workspace.folders)
    client.open(uri, stage.workspace.text("article.anno"))
    whole = {"start": {"line": 0, "character": 0}, "end": {"line": 99, "character": 0}}
    for isShown in (False, True, False):
        says["inlayHints"] = {kind: isShown for kind in ("identity", "speaker", "addressees", "office", "title")}
        count = len(asked)
        client.notify("workspace/didChangeConfiguration", {"settings": None})
        client.wait(lambda: len(asked) > count, lambda: "the client is not asked for its settings")
        client.settle()
        found = client.call("textDocument/inlayHint", {"textDocument": {"uri": uri}, "range": whole})
        stage.account.equal(bool(found), isShown, "whether there are hints")
    stage.account.equal(asked[-1], [None, stage.workspace.folder.as_uri()], "what the client is asked for")
    client.shutdown()


@session("settings", [
    (name, answer) for name, answer in {
        "null": None, "none": [], "an empty section": [{}], "a section that is no object": [7],
        "a rule": [{"rules": {"unclosed-span": "off"}}], "mistakes": [{"rules": {"x": 1}, "registry": [], "y": None}],
        "an error": {"error": {"code": -32603, "message": "no settings"}},
    }.items()])
def settings(stage, answer):
    """Whatever the client answers, its documents are served; and it may change its mind."""
    client, uri = stage.start(), stage.workspace.uri("broken.anno")
    client.replies["workspace/configuration"] = lambda params: answer
    client.initialize(RICH, **stage.workspace.folders)
    client.open(uri, stage.workspace.text("broken.anno"))
    client.diagnostics(uri)
    for change in ({}, None, {"annotate": {"rules": {"unclosed-span": "hint"}}}, []):
        client.notify("workspace/didChangeConfiguration", {"settings": change})
        client.settle()
    client.symbols(uri)
    client.shutdown()
