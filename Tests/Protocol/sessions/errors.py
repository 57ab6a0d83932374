"""Every error of the specification in its place; after each of them the server carries on."""

import json

from capabilities import NONE, RICH
from sessions import session
from transport import envelope, frame

PARSE_ERROR = -32700
INVALID_REQUEST = -32600
METHOD_NOT_FOUND = -32601
INVALID_PARAMS = -32602
NOT_INITIALIZED = -32002
REQUEST_CANCELLED = -32800

BROKEN_JSON = [
    b"", b"{", b"{]", b"nul", b"{\"a\":}", b"\"\\x\"", b"\xff\xfe",
    b"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"shutdown\"", b"{} {}", b"\0", b"\"\xed\xa0\x80\"", b"01", b"{'a':1}", b"1e", b"\"\n\"", b"[" * 200_000, b'{"a":' * 100_000,
]


@session("broken JSON")
def broken_json(stage):
    client = stage.ready(RICH)
    for body in BROKEN_JSON:
        client.send_bytes(envelope(body))
        client.check_error(client.stray(), PARSE_ERROR, f"{body[:40]!r}")
        client.settle()
    client.shutdown()


# (message, the id of the error)
NO_REQUESTS = [
    (None, None), (1, None), ("initialize", None), ([], None), ({}, None), ([1, 2], None),
    ({"jsonrpc": "2.0"}, None),
    ({"jsonrpc": "2.0", "method": 1}, None),
    ({"jsonrpc": "2.0", "id": 91, "method": None}, 91),
    ({"jsonrpc": "2.0", "id": "text", "method": ["shutdown"]}, "text"),
    ({"jsonrpc": "2.0", "id": {}, "method": "shutdown"}, None),
    ({"jsonrpc": "2.0", "id": [1], "method": "shutdown"}, None),
    ({"jsonrpc": "2.0", "id": True, "method": "shutdown"}, None),
    ([{"jsonrpc": "2.0", "id": 92, "method": "textDocument/hover"}], None),
]


@session("messages that are no requests")
def not_a_request(stage):
    """A batch is one of them: the protocol has none."""
    client = stage.ready(RICH)
    for message, identifier in NO_REQUESTS:
        if identifier is not None:
            client.remember(identifier, "the message without a method")
        client.send_bytes(frame(message))
        error = client.stray() if identifier is None else client.answer(identifier)
        client.check_error(error, INVALID_REQUEST, json.dumps(message))
        client.settle()
    client.shutdown()


@session("responses to nothing")
def stray_responses(stage):
    client = stage.ready(RICH)
    for message in [
        {"jsonrpc": "2.0", "id": 77, "result": None}, {"jsonrpc": "2.0", "id": "x", "result": {"a": 1}},
        {"jsonrpc": "2.0", "id": 1, "error": {"code": -1, "message": "no"}},
        {"jsonrpc": "2.0", "id": None, "error": {"code": -32700, "message": "what?"}},
    ]:
        client.send_bytes(frame(message))
    client.settle()
    client.shutdown()


@session("before initialize")
def before_initialize(stage):
    client = stage.start()
    client.strict = False
    for method in ("textDocument/hover", "textDocument/unknown", "shutdown"):
        client.refused(NOT_INITIALIZED, method, {})
    client.open("untitled:a", "<@a\n")
    client.send_bytes(envelope(b"{"))
    client.check_error(client.stray(), PARSE_ERROR, "broken JSON before initialize")
    client.initialize(NONE)
    stage.account.check(not client.published, "what came before initialize is dropped")
    client.settle()
    client.shutdown()


@session("between initialize and initialized")
def before_initialized(stage):
    """The protocol forbids the client to ask now, but clients do: any answer will do, but one."""
    client = stage.start()
    client.initialize(NONE, initialized=False)
    client.answer(client.request("textDocument/documentSymbol", {"textDocument": {"uri": "untitled:a"}}))
    client.notify("initialized", {})
    client.settle()
    client.shutdown()


@session("after shutdown")
def after_shutdown(stage):
    client = stage.ready(RICH)
    client.call("shutdown")
    client.strict = False
    for method in ("textDocument/hover", "unknown", "initialize", "shutdown", "$/unknown"):
        client.refused(INVALID_REQUEST, method, {})
    client.open("untitled:a", "<@a\n")
    client.notify("unknown", {})
    client.send_bytes(envelope(b"{"))
    client.check_error(client.stray(), PARSE_ERROR, "broken JSON after shutdown")
    client.notify("exit")
    client.ended(0)
    stage.account.check(not client.published, "nothing is published after shutdown")


@session("methods that are not there")
def unknown_methods(stage):
    client = stage.ready(RICH)
    client.strict = False
    for method in ("unknown", "", "textDocument/", "$/unknown", "$/cancelRequest", "textDocument/Hover", "exit\0",
                   "initialized", "textDocument/didOpen", "workspace/executeCommand\n", "é" * 10_000):
        client.refused(METHOD_NOT_FOUND, method, {})
    client.settle()
    client.shutdown()


POSITION = {"line": 0, "character": 0}
DOCUMENT = {"uri": "untitled:a"}

WRONG_PARAMS = [
    None, [], {}, 1, "text", {"textDocument": DOCUMENT}, {"position": POSITION},
    {"textDocument": None, "position": POSITION},
    {"textDocument": {}, "position": POSITION}, {"textDocument": {"uri": 1}, "position": POSITION},
    {"textDocument": DOCUMENT, "position": {}}, {"textDocument": DOCUMENT, "position": [0, 0]},
    {"textDocument": DOCUMENT, "position": {"line": "0", "character": 0}},
    {"textDocument": DOCUMENT, "position": {"line": 0, "character": None}},
    {"textDocument": [DOCUMENT], "position": POSITION},
]


@session("wrong params", [(f"textDocument/{method}",) * 2 for method in ("hover", "definition", "documentSymbol")])
def wrong_params(stage, method):
    client = stage.ready(RICH)
    client.open("untitled:a", "<@a\n")
    client.strict = False
    client.refused(INVALID_PARAMS, method)
    for params in WRONG_PARAMS:
        if method.endswith("Symbol") and isinstance(params, dict) and params.get("textDocument") == DOCUMENT:
            continue
        client.refused(INVALID_PARAMS, method, params)
    for line, character in [(-1, 0), (0, -1), (0.5, 0), (0, 1e300), (2**63, 0), (0, -(2**70)), (2**31, 2**32)]:
        # Whether it is refused or clamped is left open.
        client.answer(client.request(method, {
            "textDocument": DOCUMENT, "position": {"line": line, "character": character}}))
    client.settle()
    client.shutdown()


@session("initialize with wrong params")
def wrong_initialize(stage):
    """It is refused, and the client may try again."""
    client = stage.start()
    client.strict = False
    for params in (None, [], 1, "text"):
        client.refused(INVALID_PARAMS, "initialize", params)
    client.initialize(NONE)
    client.shutdown()


@session("notifications with wrong params")
def wrong_notifications(stage):
    client = stage.ready(RICH)
    client.strict = False
    for method in ("initialized", "textDocument/didOpen", "textDocument/didChange", "textDocument/didSave",
                   "textDocument/didClose", "$/cancelRequest", "$/setTrace", "workspace/didChangeConfiguration"):
        client.notify(method)
        for params in WRONG_PARAMS + [{"textDocument": {**DOCUMENT, "version": "1", "text": 1}},
                                      {"textDocument": DOCUMENT, "contentChanges": {"text": "a"}},
                                      {"textDocument": DOCUMENT, "contentChanges": [{"range": None, "text": 1}, None]}]:
            client.notify(method, params)
    client.settle()
    client.open("untitled:b", "<@a\n")
    client.diagnostics("untitled:b", bool, "diagnostics")
    client.shutdown()


@session("requests without params")
def without_params(stage):
    client = stage.ready(RICH)
    client.strict = False
    for params in ({}, None, []):
        client.answer(client.request("shutdown/unknown", params))
    stage.account.check(client.call("shutdown", {}) is None, "shutdown with params")
    client.notify("exit", {})
    client.ended(0)


@session("identifiers of every kind")
def identifiers(stage):
    client = stage.ready(RICH)
    client.open("untitled:a", "<@a\n")
    for identifier in ("", "a", "1", "Ð 👨‍👩‍👧", 0, -1, 2**31 - 1, -(2**31), "x" * 100_000, "\"\\\n\0"):
        message = client.answer(client.request("textDocument/documentSymbol", {"textDocument": DOCUMENT}, identifier))
        stage.account.check("result" in message, f"an answer to {identifier!r:.60}: {message}")
    client.shutdown()


@session("cancelled requests")
def cancelled(stage):
    """A cancelled request is answered too: with its result, or with the error of the specification."""
    client = stage.ready(RICH)
    client.open("untitled:a", "<@a\n" * 2000)
    client.notify("$/cancelRequest", {"id": 4711})
    client.notify("$/cancelRequest", {"id": "unknown"})
    for identifier in [*range(100, 140), *(f"s{index}" for index in range(40))]:
        request = client.remember(identifier, "textDocument/documentSymbol", {"textDocument": DOCUMENT})
        cancel = {"jsonrpc": "2.0", "method": "$/cancelRequest", "params": {"id": identifier}}
        client.send_bytes(frame(request) + frame(cancel) + frame(cancel))
    client.settle()
    for identifier in [*range(100, 140), *(f"s{index}" for index in range(40))]:
        message = client.answer(identifier)
        code = message.get("error", {}).get("code", REQUEST_CANCELLED)
        stage.account.equal(code, REQUEST_CANCELLED, f"the error of the cancelled request {identifier}")
    client.shutdown()
