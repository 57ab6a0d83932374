"""Shows that the checker tells good messages from bad ones, before anything is judged by it."""

import json
import re
from types import SimpleNamespace

from catalogue import Subject, advertised, unknown
from sweep import Sweep
from text import Text
from transport import content_length, parse

RANGE = {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 4}}
DIAGNOSTIC = {"range": RANGE, "message": "m", "severity": 1, "code": "unclosed-span", "source": "annotate"}
SYMBOL = {"name": "n", "kind": 5, "range": RANGE, "selectionRange": RANGE}


def response(result):
    return {"jsonrpc": "2.0", "id": 1, "result": result}


def error(**members):
    return {"jsonrpc": "2.0", "id": 1, "error": members}


def publish(**members):
    params = {"uri": "file:///a", "diagnostics": [{**DIAGNOSTIC, **members}]}
    return {"jsonrpc": "2.0", "method": "textDocument/publishDiagnostics", "params": params}


# (what it is, the method that it answers or None, message)
GOOD = [
    ("null hover", "textDocument/hover", response(None)),
    ("hover", "textDocument/hover", response({"contents": {"kind": "markdown", "value": "x"}, "range": RANGE})),
    ("hover of a marked string", "textDocument/hover", response({"contents": ["x", {"language": "a", "value": "b"}]})),
    ("location", "textDocument/definition", response({"uri": "untitled:a", "range": RANGE})),
    ("location links", "textDocument/definition",
     response([{"targetUri": "file:///a", "targetRange": RANGE, "targetSelectionRange": RANGE}])),
    ("symbols", "textDocument/documentSymbol", response([{**SYMBOL, "children": [SYMBOL]}])),
    ("flat symbols", "textDocument/documentSymbol",
     response([{"name": "n", "kind": 5, "location": {"uri": "file:///a", "range": RANGE}}])),
    ("capabilities", "initialize",
     response({"capabilities": {"positionEncoding": "utf-8", "hoverProvider": True, "textDocumentSync": 2}})),
    ("an encoding of its own", "initialize", response({"capabilities": {"positionEncoding": "utf-7"}})),
    ("shutdown", "shutdown", response(None)),
    ("error", "textDocument/hover", error(code=-32601, message="m", data={"any": [1, None]})),
    ("error without an id", None, {"jsonrpc": "2.0", "id": None, "error": {"code": -32700, "message": "m"}}),
    ("diagnostics", None, publish(tags=[1], data={"fix": 1})),
    ("registration", None, {"jsonrpc": "2.0", "id": "r", "method": "client/registerCapability", "params": {
        "registrations": [{"id": "1", "method": "m"}]}}),
]

BAD = [
    ("no object", None, []),
    ("wrong version", "shutdown", {"jsonrpc": "1.0", "id": 1, "result": None}),
    ("result and error", "shutdown", {**response(None), **error(code=1, message="m")}),
    ("neither", "shutdown", {"jsonrpc": "2.0", "id": 1}),
    ("result with the id null", "shutdown", {"jsonrpc": "2.0", "id": None, "result": None}),
    ("id that is a truth value", "shutdown", {"jsonrpc": "2.0", "id": True, "result": None}),
    ("member of no message", "shutdown", {**response(None), "extra": 1}),
    ("code that is a text", "textDocument/hover", error(code="-32601", message="m")),
    ("error without a message", "textDocument/hover", error(code=-32601)),
    ("hover without contents", "textDocument/hover", response({"range": RANGE})),
    ("hover of an unknown kind", "textDocument/hover", response({"contents": {"kind": "html", "value": ""}})),
    ("hover with an unknown property", "textDocument/hover", response({"contents": "x", "reach": RANGE})),
    ("a result where there is none", "shutdown", response({})),
    ("range without an end", "textDocument/definition",
     response({"uri": "file:///a", "range": {"start": RANGE["end"]}})),
    ("path for a URI", "textDocument/definition", response({"uri": "/a", "range": RANGE})),
    ("negative line", None, publish(range={**RANGE, "start": {"line": -1, "character": 0}})),
    ("fractional column", None, publish(range={**RANGE, "start": {"line": 0, "character": 0.5}})),
    ("huge column", None, publish(range={**RANGE, "start": {"line": 0, "character": 2**31}})),
    ("severity 5", None, publish(severity=5)),
    ("tag 3", None, publish(tags=[3])),
    ("null code", None, publish(code=None)),
    ("symbol of kind 27", "textDocument/documentSymbol", response([{**SYMBOL, "kind": 27}])),
    ("bad child", "textDocument/documentSymbol", response([{**SYMBOL, "children": [{"name": "n"}]}])),
    ("symbol mixing both shapes", "textDocument/documentSymbol",
     response([{**SYMBOL, "location": {"uri": "file:///a", "range": RANGE}}])),
    ("unknown notification", None, {"jsonrpc": "2.0", "method": "textDocument/unknown", "params": {}}),
    ("notification that is a request", None, {"jsonrpc": "2.0", "method": "workspace/configuration", "params": {}}),
    ("a client's notification", None, {"jsonrpc": "2.0", "method": "initialized", "params": {}}),
    ("diagnostics without params", None, {"jsonrpc": "2.0", "method": "textDocument/publishDiagnostics"}),
]

# lsprotocol takes any shape that it can read and drops what it does not know, so it alone finds fewer of the bad ones.
NEEDS_META_MODEL = re.compile(
    "unknown property|negative|fractional|huge|path for|mixing|a result where|null code|a client's|code that"
)

# (content, encoding, line, column, offset)
POSITIONS = [
    ("a😀b\r\nc\rd\n", "utf-16", 0, 2, 1),
    ("a😀b\r\nc\rd\n", "utf-16", 0, 3, 2),
    ("a😀b\r\nc\rd\n", "utf-8", 0, 5, 2),
    ("a😀b\r\nc\rd\n", "utf-32", 0, 99, 3),
    ("a😀b\r\nc\rd\n", "utf-8", 1, 1, 6),
    ("a😀b\r\nc\rd\n", "utf-8", 2, 0, 7),
    ("a😀b\r\nc\rd\n", "utf-8", 3, 5, 9),
    ("a😀b\r\nc\rd\n", "utf-8", 9, 0, 9),
    ("", "utf-16", 0, 7, 0),
]

SWEPT = Text("a😀b\nc", "utf-16")
SWEPT_URI, OTHER_URI = "untitled:a", "untitled:b"


def spot(*places):
    """A range, from a line and column to another."""
    return {name: {"line": line, "character": column} for name, (line, column) in zip(("start", "end"), places)}


# (the method, its result, whether all of its places are in the document that a sweep is about, or the other one)
PLACES = [
    ("textDocument/hover", {"contents": "", "range": spot((0, 1), (0, 3))}, True),
    ("textDocument/hover", {"contents": "", "range": spot((0, 1), (0, 2))}, False),
    ("textDocument/hover", {"contents": "", "range": spot((0, 0), (2, 0))}, False),
    ("textDocument/hover", {"contents": "", "range": spot((1, 1), (0, 0))}, False),
    ("textDocument/inlayHint", [{"label": "", "position": {"line": 0, "character": 5}}], False),
    ("textDocument/definition", {"uri": SWEPT_URI, "range": spot((0, 3), (1, 1))}, True),
    ("textDocument/definition", {"uri": OTHER_URI, "range": spot((0, 3), (1, 1))}, False),
    ("textDocument/definition", {"uri": OTHER_URI, "range": spot((0, 2), (0, 2))}, True),
    ("textDocument/rename", {"changes": {OTHER_URI: [{"newText": "", "range": spot((1, 0), (1, 1))}]}}, False),
    ("textDocument/rename", {"documentChanges": [
        {"textDocument": {"uri": OTHER_URI}, "edits": [{"newText": "", "range": spot((0, 0), (0, 2))}]}]}, True),
    ("textDocument/rename", {"documentChanges": [
        {"textDocument": {"uri": SWEPT_URI}, "edits": [{"newText": "", "range": spot((0, 0), (0, 2))}]}]}, False),
    ("textDocument/formatting", [
        {"newText": "", "range": spot((0, 1), (0, 3))}, {"newText": "", "range": spot((0, 0), (0, 1))}], True),
    ("textDocument/formatting", [
        {"newText": "", "range": spot((0, 0), (0, 3))}, {"newText": "", "range": spot((0, 1), (0, 4))}], False),
    ("callHierarchy/incomingCalls", [
        {"from": {"uri": OTHER_URI, "range": spot((0, 0), (0, 2))}, "fromRanges": [spot((0, 0), (0, 3))]}], False),
    ("callHierarchy/outgoingCalls", [
        {"to": {"uri": OTHER_URI, "range": spot((0, 0), (0, 2))}, "fromRanges": [spot((0, 0), (0, 3))]}], True),
    ("textDocument/semanticTokens/full", {"data": [0, 1, 2, 0, 0, 1, 0, 1, 0, 0]}, True),
    ("textDocument/semanticTokens/full", {"data": [0, 1, 1, 0, 0]}, False),
    ("textDocument/foldingRange", [{"startLine": 0, "endLine": 1, "endCharacter": 1}], True),
    ("textDocument/foldingRange", [{"startLine": 0, "endLine": 2}], False),
]

# (capabilities, what they promise, what of them is unknown)
PROMISES = [
    ({"hoverProvider": True, "completionProvider": {"triggerCharacters": ["@"]}},
     {"textDocument/hover", "textDocument/completion"}, set()),
    ({"documentLinkProvider": {"resolveProvider": True}, "renameProvider": False},
     {"textDocument/documentLink", "documentLink/resolve"}, set()),
    ({"positionEncoding": "utf-8", "loudProvider": True}, set(), {"loudProvider"}),
]

NO_FRAMES = [b"Content-Length 5", b"Content-Type: x", b"Content-Length: 5\r\nX: 1", b"Content-Length: five"]
NO_JSON = [b'{"a":1,"a":2}', b"[NaN]", b'"\xff"', b"", b"{} {}"]


def failures(checker):
    """Texts, one for each case that the checker judges wrongly."""
    found = [f"{name}: {each}" for name, asked, message in GOOD for each in checker.problems(message, asked)]
    for name, asked, message in BAD:
        skipped = "meta model" not in checker.sources and NEEDS_META_MODEL.search(name)
        if not skipped and not checker.problems(message, asked):
            found.append(f"{name}: not noticed")
    for content, encoding, line, column, offset in POSITIONS:
        if Text(content, encoding).offset({"line": line, "character": column}) != offset:
            found.append(f"{content!r} in {encoding}: {line}:{column} is not at {offset}")
    found += [f"{method} with {result}: places in the document or not" for method, result, holds in PLACES
              if holds != (not misplaced(method, result))]
    found += [f"{offered} promises {advertised(offered, checker.model)}, unknown {unknown(offered)}"
              for offered, promised, others in PROMISES
              if (advertised(offered, checker.model), unknown(offered)) != (promised, others)]
    for function, inputs in ((content_length, NO_FRAMES), (parse, NO_JSON)):
        found += [f"{function.__name__} accepts {data!r}" for data in inputs if accepts(function, data)]
    return found


def misplaced(method, result):
    documents = {SWEPT_URI: SWEPT, OTHER_URI: Text("😀", "utf-16")}
    sweep = Sweep(SimpleNamespace(documents=documents, encoding="utf-16"), Subject(SWEPT_URI, SWEPT, [], {}), set())
    written = json.dumps(result, separators=(",", ":")).encode()
    return sweep.places_problems(method, {}, result, written)


def accepts(function, data):
    try:
        function(data)
        return True
    except ValueError:
        return False
