"""Writes what coverage-guided fuzzing begins with: inputs of each target, made of the fixtures and the examples, and a
dictionary of the words of the language and the protocol. Usage: seeds.py FOLDER"""

import itertools
import json
import re
import sys
from pathlib import Path

from documents import MODELS, PIECES, TESTS

ROOT = TESTS.parent

CONFIGURATIONS = sorted(path for folder in ("Tests", "examples") for path in (ROOT / folder).rglob("annotate.json"))

URI = "file:///nowhere/a.anno"

RANGE = {"start": {"line": 2, "character": 3}, "end": {"line": 9, "character": 5}}

# What some request or other reads; each takes what it knows.
PARAMETERS = {
    "textDocument": {"uri": URI, "version": 2}, "position": RANGE["end"], "positions": [RANGE["start"], RANGE["end"]],
    "range": RANGE, "ranges": [RANGE], "ch": ">", "newName": "le-van-tam", "query": "le", "previousResultId": "1",
    "previousResultIds": [{"uri": URI, "value": "1"}], "context": {"diagnostics": [], "includeDeclaration": True},
    "options": {"tabSize": 2, "insertSpaces": True}, "value": "off", "id": 3, "token": "annotate-1",
    "changes": [{"uri": URI, "type": 2}], "settings": {"annotate": {"rules": {"stray-closer": "off"}}},
    "event": {"added": [{"uri": "file:///nowhere/b", "name": "b"}], "removed": []},
    "contentChanges": [{"range": {"start": RANGE["end"], "end": RANGE["end"]}, "text": "<@Lê>"}],
    "command": "annotate.applyAction", "label": [{"value": "a"}], "title": "Escape this <", "kind": 1,
}

# What an action, a lens, a hint, an item or a symbol carries until it is resolved.
PARAMETERS["data"] = {
    "uri": URI, "version": 2, "start": 40, "end": 60, "title": "Escape this <", "kind": "quickfix",
    "references": ["@le-hong-anh"], "subject": "@le-hong-anh", "path": "/nowhere/a.anno", "reference": "@le-hong-anh",
}
PARAMETERS["arguments"] = [PARAMETERS["data"]]

# What comes once, at the beginning or the end of a conversation.
FRAME = ("initialize", "initialized", "textDocument/didOpen", "textDocument/didClose", "shutdown", "exit")

CAPABILITIES = {
    "window": {"workDoneProgress": True},
    "workspace": {
        "applyEdit": True, "configuration": True, "diagnostics": {"refreshSupport": True}, "didChangeWatchedFiles": {
            "dynamicRegistration": True}, "workspaceEdit": {"documentChanges": True, "resourceOperations": ["create"]},
    },
    "textDocument": {
        "codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": [""]}}},
        "completion": {"completionItem": {"snippetSupport": True}}, "definition": {"linkSupport": True},
        "documentSymbol": {"hierarchicalDocumentSymbolSupport": True}, "hover": {"contentFormat": ["markdown"]},
        "publishDiagnostics": {"relatedInformation": True, "versionSupport": True},
    },
}


def main(folder):
    for target, inputs in {"Articles": articles(), "Messages": messages(), "Configurations": configurations()}.items():
        (folder / target).mkdir(parents=True, exist_ok=True)
        for number, data in enumerate(inputs):
            (folder / target / f"seed-{number}").write_bytes(data)
    words = PIECES + methods() + sorted(set(keys([PARAMETERS, CAPABILITIES])))
    (folder / "words.dict").write_text("".join(f'"{escaped(word)}"\n' for word in words if word))


def articles():
    return [path.read_bytes() for path in MODELS] + [piece.encode() for piece in PIECES]


def configurations():
    registries = [path for path in MODELS if path.parent.name == "registry"]
    for configuration, registry, article in itertools.product(CONFIGURATIONS, registries, MODELS[:4]):
        yield b"\0".join(path.read_bytes() for path in (configuration, registry, article))


def messages():
    """Conversations, short enough to be changed quickly: each message beside others, about a part of each article."""
    pull = CAPABILITIES | {"textDocument": CAPABILITIES["textDocument"] | {"diagnostic": {}}}
    inner = [method for method in methods() if method not in FRAME]
    for number, _ in enumerate(inner):
        for turn, capabilities in enumerate((CAPABILITIES, pull, {})):
            text = MODELS[(number + turn) % len(MODELS)].read_text()[:1200]
            yield conversation(capabilities, text, inner[number:number + 3], skip=number)
    yield b'!Content-Length: 2\r\n\r\n{}\n![]\n!Content-Length: -1\r\n\n{"id":1,"method":"shutdown"}\n{"method":"exit"}'


def conversation(capabilities, text, methods, skip=0):
    """Each message looks at another span of the text."""
    openers = [match.start() + 3 for match in re.finditer(r"<[@&#^:!+~]", text)] or [0]
    places = itertools.islice(itertools.cycle(place(text, offset) for offset in openers), skip, None)
    start = {"processId": None, "rootUri": "file:///nowhere/", "capabilities": capabilities}
    document = {"uri": URI, "languageId": "anno", "version": 2, "text": text}
    said = [request(1, "initialize", start), request(None, "initialized", {})]
    said.append(request(None, "textDocument/didOpen", {"textDocument": document}))
    # The server's first question, for the settings, is answered.
    said.append({"jsonrpc": "2.0", "id": 1, "result": [{"rules": {"unused-declaration": "error"}}]})
    for number, method in enumerate(methods, 2):
        position = next(places)
        said.append(request(number, method, PARAMETERS | {"position": position, "range": {
            "start": position, "end": position | {"character": position["character"] + number % 7}}}))
    said += [request(None, "textDocument/didClose", PARAMETERS), request(99, "shutdown", None)]
    return "\n".join(json.dumps(message, ensure_ascii=False, separators=(",", ":")) for message in said).encode()


def place(text, offset):
    lines = text[:offset].split("\n")
    return {"line": len(lines) - 1, "character": len(lines[-1])}


def request(number, method, parameters):
    # A notification that comes with an identifier is only refused.
    is_told = number is None or re.search(r"/did[A-Z]|^\$/|cancel$", method)
    return {"jsonrpc": "2.0"} | ({} if is_told else {"id": number}) | {"method": method, "params": parameters}


def methods():
    """The messages that the server understands, from the table that is made of its routes."""
    rows = re.findall(r"^\| `(\S+)` \|[^|]*\| ([^|]*)", (ROOT / "docs" / "protocol.md").read_text(), re.MULTILINE)
    return [method for method, here in rows if not here.startswith("–")]


def keys(value):
    if isinstance(value, dict):
        yield from value
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from keys(part)


def escaped(word):
    return "".join(chr(byte) if 32 <= byte < 127 and byte not in b'"\\' else f"\\x{byte:02x}" for byte in word.encode())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
