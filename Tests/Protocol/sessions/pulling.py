"""Diagnostics for clients that ask for them, and settings for those that have some."""

from capabilities import RICH, asking
from sessions import session

PULLING = asking("diagnostic", dynamicRegistration=True, relatedDocumentSupport=True)
PULLING = PULLING | {"workspace": PULLING["workspace"] | {"diagnostics": {"refreshSupport": True}}}


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
