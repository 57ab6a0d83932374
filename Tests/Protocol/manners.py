"""What the protocol's types cannot say: a server sends only what its client can take, and ranges lie in the text."""

from pathlib import Path
from urllib.parse import unquote, urlsplit

from text import Text

# What a client must declare before a server may send it this request. `client/registerCapability` is not in the list:
# it depends on what is registered.
REQUESTS = {
    "workspace/configuration": "workspace.configuration",
    "workspace/workspaceFolders": "workspace.workspaceFolders",
    "workspace/applyEdit": "workspace.applyEdit",
    "workspace/diagnostic/refresh": "workspace.diagnostics.refreshSupport",
    "workspace/semanticTokens/refresh": "workspace.semanticTokens.refreshSupport",
    "workspace/inlayHint/refresh": "workspace.inlayHint.refreshSupport",
    "workspace/codeLens/refresh": "workspace.codeLens.refreshSupport",
    "workspace/foldingRange/refresh": "workspace.foldingRange.refreshSupport",
    "workspace/textDocumentContent/refresh": "workspace.textDocumentContent",
    "window/workDoneProgress/create": "window.workDoneProgress",
    "window/showDocument": "window.showDocument.support",
    "window/showMessageRequest": "window.showMessage",
}

# Properties of a diagnostic that only some clients read.
DIAGNOSTIC_PROPERTIES = {
    "relatedInformation": "relatedInformation",
    "tags": "tagSupport",
    "codeDescription": "codeDescriptionSupport",
}


def declared(capabilities, path):
    for name in path.split("."):
        capabilities = (capabilities or {}).get(name)
    return capabilities


def request_problems(message, capabilities):
    """What is wrong with a request from the server."""
    method = message["method"]
    if method == "client/registerCapability":
        return [
            f"registers {each['method']}, which the client cannot do dynamically"
            for each in message["params"]["registrations"]
            if not declared(capabilities, each["method"].replace("/", ".") + ".dynamicRegistration")
        ]
    if method in REQUESTS and not declared(capabilities, REQUESTS[method]):
        return [f"{method}, and the client did not declare {REQUESTS[method]}"]
    return []


def diagnostic_problems(diagnostic, capabilities):
    accepted = declared(capabilities, "textDocument.publishDiagnostics") or {}
    found = [
        f"diagnostic with {name}, and the client did not declare {capability}"
        for name, capability in DIAGNOSTIC_PROPERTIES.items()
        if name in diagnostic and not accepted.get(capability)
    ]
    if not diagnostic.get("message", "").strip():
        found.append("diagnostic without a message")
    # JupyterLab cuts the code off the start of the message.
    if diagnostic["message"].startswith(str(diagnostic.get("code", "\0"))):
        found.append("diagnostic's message begins with its code")
    return found


def range_problems(value, uri, texts, encoding):
    """The ranges in a result or in params that do not lie in their document.

    `texts` maps URIs to the open documents; files that are not open are read. Ranges elsewhere are passed over.
    """
    found = []

    def visit(value, uri):
        if isinstance(value, list):
            for each in value:
                visit(each, uri)
        elif isinstance(value, dict):
            if {"start", "end"} <= value.keys() and isinstance(value["start"], dict):
                check(value, uri)
                return
            edited = value.get("textDocument") or {}
            inner = value.get("targetUri", value.get("uri", edited.get("uri", uri)))
            for key, each in value.items():
                if key == "changes":
                    for changed, edits in each.items():
                        visit(edits, changed)
                else:
                    visit(each, uri if key == "originSelectionRange" else inner)

    def check(span, uri):
        text = texts.get(uri) or file_text(uri, encoding)
        if text is None:
            return
        start, end = span["start"], span["end"]
        if not text.has(start) or not text.has(end):
            found.append(f"range {written(span)} is not in {uri}")
        elif (start["line"], start["character"]) > (end["line"], end["character"]):
            found.append(f"range {written(span)} ends before it starts")

    visit(value, uri)
    return found


def file_text(uri, encoding):
    path = file_path(uri)
    return Text(path.read_bytes().decode(), encoding) if path and path.is_file() else None


def file_path(uri):
    """The path of a file: URI, None for any other."""
    parts = urlsplit(uri)
    return Path(unquote(parts.path)) if parts.scheme == "file" else None


def written(span):
    start, end = span["start"], span["end"]
    return f"{start['line']}:{start['character']}-{end['line']}:{end['character']}"
