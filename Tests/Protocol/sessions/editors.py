"""The oddities of real editors, each as it was seen in their traffic."""

import os

from capabilities import ALE, EGLOT, JUPYTERLAB, KATE, LSP_MODE, NEOVIM
from sessions import session
from transport import frame

INVALID_REQUEST = -32600

MISTAKE = "%date 2013-12-23\n\n🌾 <@khong-co-ai-ca|Ai đó> nói.\n"


def mention(client, uri):
    return client.documents[uri].place("Lê Hồng Anh", 1)


@session("Neovim: versions from 0 that jump, rangeLength")
def neovim(stage):
    client = stage.ready(NEOVIM, processId=os.getpid(), trace="off", rootPath=str(stage.workspace.folder))
    uri = stage.workspace.uri("article.anno")
    # Its language id is the file type, which may be empty.
    client.open(uri, stage.workspace.text("article.anno"), version=0, language="")
    client.diagnostics(uri, lambda found: not found, "empty diagnostics")
    start = mention(client, uri)
    client.change(uri, {"range": {"start": start, "end": start}, "rangeLength": 0, "text": "<@chưa"}, version=7)
    client.diagnostics(uri, bool, "diagnostics")
    end = {**start, "character": start["character"] + 6}
    client.change(uri, {"range": {"start": start, "end": end}, "rangeLength": 6, "text": ""}, version=8)
    client.diagnostics(uri, lambda found: not found, "empty diagnostics")
    client.shutdown()


@session("eglot: errors as answers, nulls, didChange after shutdown")
def eglot(stage):
    client, uri = stage.start(), stage.workspace.uri("article.anno")
    client.replies["client/registerCapability"] = lambda params: {"error": {"code": -32603, "message": "no project"}}
    client.initialize(EGLOT, processId=os.getpid(), **stage.workspace.folders)
    client.open(uri, MISTAKE, version=0)
    client.notify("workspace/didChangeConfiguration", {"settings": {}})
    client.diagnostics(uri, bool, "diagnostics")
    client.change(uri, {"text": "Thôi.\n"}, version=5)
    client.diagnostics(uri, lambda found: not found, "empty diagnostics")
    client.strict = False
    stage.account.check(client.call("shutdown", None) is None, "shutdown answers null")
    client.change(uri, {"range": client.documents[uri].range(0, 1), "text": ""})
    client.notify("exit", None)
    client.ended(0)


@session("lsp-mode: code points, nulls, cancels, requests after the end")
def lsp_mode(stage):
    client, uri = stage.start(), stage.workspace.uri("article.anno")
    client.strict = False
    client.initialize(LSP_MODE, initializationOptions={"positionEncoding": "utf-32"}, **stage.workspace.folders)
    client.encoding = "utf-32"
    client.open(uri, stage.workspace.text("article.anno"), version=0)
    place = {"textDocument": {"uri": uri}, "position": mention(client, uri)}
    for _ in range(20):
        client.notify("$/cancelRequest", {"id": client.request("textDocument/hover", place)})
    stage.account.check(client.call("textDocument/hover", place), "a hover after many that were cancelled")
    client.call("shutdown")
    for method in ("textDocument/hover", "textDocument/documentSymbol", "textDocument/unknown", "shutdown"):
        client.refused(INVALID_REQUEST, method, place)
    # The server may already be gone when the last request comes, and owes it no answer.
    late = client.remember("late", "textDocument/hover", place)
    client.server.write(frame({"jsonrpc": "2.0", "method": "exit"}) + frame(late))
    client.forget("late")
    client.ended(0)


@session("ALE: byte columns, whole texts, ends by the end of input")
def ale(stage):
    client, uri = stage.start(), stage.workspace.uri("article.anno")
    client.initialize(ALE, initializationOptions={"positionEncoding": "utf-8"}, **stage.workspace.folders)
    client.encoding = "utf-8"
    client.open(uri, MISTAKE)
    start = client.documents[uri].place("khong")
    client.diagnostics(
        uri, lambda found: any(covered(each["range"], start) for each in found), f"a diagnostic over {start}")
    client.change(uri, {"text": stage.workspace.text("article.anno")})
    client.diagnostics(uri, lambda found: not found, "empty diagnostics")
    hover = client.at("hover", uri, mention(client, uri))
    stage.account.equal(hover["contents"]["kind"], "plaintext", "the kind of the hover")
    client.server.close_input()
    client.ended(0, 1)


@session("Kate: shutdown as a notification")
def kate(stage):
    client, uri = stage.ready(KATE, processId=os.getpid()), stage.workspace.uri("article.anno")
    client.open(uri, MISTAKE, version=0, language="Annotated article")
    client.diagnostics(uri, bool, "diagnostics")
    client.change(uri, {"text": stage.workspace.text("article.anno")})
    client.diagnostics(uri, lambda found: not found, "empty diagnostics")
    client.strict = False
    client.notify("shutdown", None)
    client.notify("exit", None)
    client.ended(0)


@session("JupyterLab: language plain, version 0 again and again")
def jupyterlab(stage):
    client, uri = stage.start(), stage.workspace.uri("article.anno")
    client.initialize(JUPYTERLAB, rootUri=stage.workspace.folder.as_uri(), workspaceFolders=None)
    client.open(uri, MISTAKE + "\n", version=0, language="plain")
    client.diagnostics(uri, bool, "diagnostics")
    client.change(uri, {"text": stage.workspace.text("article.anno") + "\n"}, version=0)
    client.diagnostics(uri, lambda found: not found, "empty diagnostics, though the text has one more line end")
    client.change(uri, {"text": MISTAKE + "\n"}, version=0)
    client.diagnostics(uri, bool, "diagnostics")
    client.server.close_input()
    client.ended(0, 1)


def covered(span, position):
    return span["start"]["line"] == position["line"] and \
        span["start"]["character"] <= position["character"] <= span["end"]["character"]
