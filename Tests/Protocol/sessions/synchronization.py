"""Documents of any URI, opened, changed, saved and closed; their text stays the one that the client has."""

from capabilities import RICH
from comparison import same_as_fresh
from sessions import session

BROKEN = "%date 2013-12-23\n\n<@khong-co-ai-ca|Ai đó> nói.\n"


@session("a document at", [(uri, uri) for uri in [
    "file:///tmp/there-is-no-such-file.anno",
    "file:///tmp/b%C3%A0i%20b%C3%A1o.anno",
    "file:///c%3A/Users/ai/bai.anno",
    "file://server/share/bai.anno",
    "untitled:Untitled-1",
    "vscode-vfs://github/some/repository/b%C3%A0i.anno",
    "vscode-notebook-cell:/a/b.ipynb#W0sZmlsZQ%3D%3D",
    "anno:x",
    "git:/a/b.anno?%7B%22path%22%3A%22b%22%7D",
]])
def anywhere(stage, uri):
    client = stage.ready(RICH)
    client.open(uri, BROKEN)
    client.diagnostics(uri, bool, "diagnostics")
    client.symbols(uri)
    client.at("hover", uri, client.documents[uri].place("khong"))
    client.change(uri, {"text": "Không có gì.\n"})
    client.diagnostics(uri, lambda found: not found, "empty diagnostics")
    client.save(uri)
    client.change(uri, {"text": BROKEN})
    client.diagnostics(uri, bool, "diagnostics")
    client.close(uri)
    # Nobody sees the document any more, so its findings are taken back.
    client.wait(lambda: not client.published[uri]["diagnostics"], lambda: "diagnostics are not taken back at didClose")
    client.shutdown()


@session("text", [(name, content) for name, content in {
    "empty": "", "one line end": "\n", "CRLF": "a\r\n<@b\r\n\r\nc\r\n", "CR": "a\r<@b\r\rc\r",
    "mixed line ends": "a\r\n<@b\n\r\nc\rd\n\r", "BOM": "\ufeff%title a\n\n<@b\n", "NUL": "a\0b <@\0\n",
    "line separators that end no line": "a\u2028b\u2029c\x0bd\x0ce\x85f <@g\n",
    "NFD": "Le\u0302 Ho\u0302\u0300ng <@Anh\n", "unpaired direction marks": "\u202e<@a\u2066\n",
    "noncharacters": "\ufffe\uffff\U0010ffff<@a\n", "no final line end": "a\n<@b",
}.items()])
def texts(stage, content):
    """Edits at the start, in the middle, over line ends and at the end leave the text that they should."""
    client, uri = stage.ready(RICH), stage.workspace.uri("new.anno")
    client.open(uri, content)
    client.diagnostics(uri)
    text = client.documents[uri]
    client.change(uri, {"range": text.range(0, 0), "text": "😀\r"})
    text = client.documents[uri]
    client.change(uri, {"range": text.range(len(text.content) // 2, len(text.content)), "text": "\n<@ấy|x>\r\n"})
    text = client.documents[uri]
    # One notification with several changes: each counts in the text that the one before it left.
    first = {"range": text.range(1, 2), "text": "\r\n\r\n"}
    second = {"range": text.edited(first).range(2, 4), "text": "<!to=&a|"}
    client.change(uri, first, second)
    stage.account.none(same_as_fresh(client, uri, stage.workspace.uri("fresh.anno")))
    client.shutdown()


LINES = "đầu\n\n<@a|b> giữa\n\ncuối"


@session("positions out of range", [
    ("column beyond the line", (0, 99), (0, 99)), ("column beyond the line, over its end", (0, 99), (2, 1)),
    ("line beyond the text", (99, 0), (99, 0)), ("all and more", (0, 0), (2**31 - 1, 2**31 - 1)),
    ("column beyond the last line", (4, 2**31 - 1), (2**31 - 1, 0)),
])
def out_of_range(stage, start, end):
    client, uri = stage.ready(RICH), stage.workspace.uri("new.anno")
    span = {"start": dict(zip(("line", "character"), start)), "end": dict(zip(("line", "character"), end))}
    client.open(uri, LINES)
    for method in ("hover", "definition"):
        client.at(method, uri, span["end"])
    client.change(uri, {"range": span, "text": "x <@y"})
    stage.account.none(same_as_fresh(client, uri, stage.workspace.uri("fresh.anno")))
    client.shutdown()


@session("notifications in the wrong order")
def disorder(stage):
    """None of them has an answer, none may end the server, and after a new didOpen all is well."""
    client, uri = stage.ready(RICH), stage.workspace.uri("new.anno")
    document = {"uri": uri, "version": 3}
    reversed_range = {"start": {"line": 3, "character": 2}, "end": {"line": 0, "character": 1}}
    client.notify("textDocument/didChange", {"textDocument": document, "contentChanges": [{"text": "a"}]})
    client.notify("textDocument/didSave", {"textDocument": {"uri": uri}})
    client.notify("textDocument/didClose", {"textDocument": {"uri": uri}})
    client.open(uri, BROKEN)
    client.open(uri, BROKEN, version=1)
    client.notify("textDocument/didChange", {"textDocument": document, "contentChanges": []})
    client.notify("textDocument/didChange", {
        "textDocument": document, "contentChanges": [{"range": reversed_range, "text": "b"}]})
    client.notify("textDocument/didSave", {"textDocument": {"uri": uri}, "text": "another text"})
    client.settle()
    client.notify("textDocument/didClose", {"textDocument": {"uri": uri}})
    client.notify("textDocument/didClose", {"textDocument": {"uri": uri}})
    client.open(uri, BROKEN)
    client.diagnostics(uri, bool, "diagnostics")
    stage.account.none(same_as_fresh(client, uri, stage.workspace.uri("fresh.anno")))
    client.shutdown()


@session("halves of characters in the text")
def surrogates(stage):
    """JSON can hold half of a surrogate pair, which no text can."""
    client, uri = stage.ready(RICH), stage.workspace.uri("new.anno")
    client.send({"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": {"textDocument": {
        "uri": uri, "languageId": "anno", "version": 1, "text": "a\ud83d <@b \ude00\n"}}})
    client.send({"jsonrpc": "2.0", "method": "textDocument/didChange", "params": {
        "textDocument": {"uri": uri, "version": 2}, "contentChanges": [
            {"range": {"start": {"line": 0, "character": 1}, "end": {"line": 0, "character": 1}}, "text": "\ud83d"}]}})
    client.settle()
    client.symbols(uri)
    client.shutdown()
