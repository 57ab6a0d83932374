"""All requests that the server may advertise, and with what each is asked at a position, about a document or an answer.

A request that is advertised and not in `REQUESTS` fails the session that asks them all.
"""

from dataclasses import dataclass
from typing import Callable
from urllib.parse import quote

OPTIONS = {"tabSize": 2, "insertSpaces": True}

# An identifier that no article has.
IDENTIFIER = "ten-khac-2"


def without_places(value):
    """What is said, wherever it is said of."""
    if isinstance(value, list):
        return [without_places(each) for each in value]
    if not isinstance(value, dict):
        return value
    return {key: without_places(each) for key, each in value.items() if key not in ("line", "character")}


@dataclass
class Request:
    """`capability` is where it is advertised; `ask` yields the params of each request about a Subject."""

    capability: str
    ask: Callable
    # The method whose answers it is asked about, each of them as the second argument of `ask`.
    after: str = None
    # Of what it is asked about an answer: what makes two of them the same.
    key: Callable = without_places
    # Whether the server may say in words that it cannot: a rename where there is no name.
    may_refuse: bool = False


@dataclass
class Subject:
    """A document that is open, and the positions in it that are asked about, in their order."""

    uri: str
    text: object
    positions: list
    offered: dict

    @property
    def document(self):
        return {"textDocument": {"uri": self.uri}}

    def ranges(self):
        """From each position to the next one, and the whole."""
        pairs = list(zip(self.positions, self.positions[1:])) + [(self.positions[0], self.positions[-1])]
        return [{"start": start, "end": end} for start, end in pairs]


def at(**more):
    return lambda subject: ({**subject.document, "position": each, **more} for each in subject.positions)


def over(**more):
    return lambda subject: ({**subject.document, "range": each, **more} for each in subject.ranges())


def whole(**more):
    return lambda subject: [{**subject.document, **more}]


def item(key):
    """What a hierarchy is asked: about each item of an answer."""
    return lambda subject, answer: ({key: each} for each in answer or [])


def each(subject, answer):
    return answer or []


def at_empty_ranges(subject):
    for position in subject.positions:
        yield {**subject.document, "range": {"start": position, "end": position}, "context": {"diagnostics": []}}


def selections(subject):
    for start in range(0, len(subject.positions), 100):
        yield {**subject.document, "positions": subject.positions[start:start + 100]}


def ranges_formatting(subject):
    ranges = subject.ranges()[:-1]
    for start in range(0, len(ranges), 50):
        yield {**subject.document, "ranges": ranges[start:start + 50], "options": OPTIONS}


def queries(subject):
    """The first letters of each word that a declaration or a mention may begin with."""
    words = {word.strip("<>@&#|.,:") for word in subject.text.content.split()}
    return ({"query": query} for query in sorted({word[:length] for word in words for length in (0, 2, 5)}))


def commands(subject, answer):
    """Actions, for a client that takes them as commands."""
    for action in answer or []:
        if isinstance(action.get("command"), str):
            yield {"command": action["command"], "arguments": action["arguments"]}


def own_documents(subject):
    for scheme in promised(subject.offered, "workspace.textDocumentContent.schemes"):
        for path in ("builtin.anno", "stripped/x.txt?" + quote(subject.uri, safe="")):
            yield {"uri": f"{scheme}:/{path}"}


def renaming(subject):
    return [{"files": [{"oldUri": subject.uri, "newUri": subject.uri.replace(".anno", "-2.anno")}]}]


def symbol_places(subject, answer):
    return (symbol for symbol in answer or [] if "range" not in symbol["location"])


REQUESTS = {
    "textDocument/hover": Request("hoverProvider", at()),
    "textDocument/definition": Request("definitionProvider", at()),
    "textDocument/declaration": Request("declarationProvider", at()),
    "textDocument/typeDefinition": Request("typeDefinitionProvider", at()),
    "textDocument/implementation": Request("implementationProvider", at()),
    "textDocument/references": Request("referencesProvider", at(context={"includeDeclaration": True})),
    "textDocument/documentHighlight": Request("documentHighlightProvider", at()),
    "textDocument/linkedEditingRange": Request("linkedEditingRangeProvider", at()),
    "textDocument/completion": Request("completionProvider", at()),
    "completionItem/resolve": Request(
        "completionProvider.resolveProvider", lambda subject, answer: (answer or {"items": []})["items"],
        after="textDocument/completion", key=lambda item: (item.get("kind"), item["label"])),
    "textDocument/inlineCompletion": Request("inlineCompletionProvider", at(context={"triggerKind": 2})),
    "textDocument/signatureHelp": Request("signatureHelpProvider", at()),
    "textDocument/prepareRename": Request("renameProvider.prepareProvider", at(), may_refuse=True),
    "textDocument/rename": Request("renameProvider", at(newName=IDENTIFIER), may_refuse=True),
    "textDocument/onTypeFormatting": Request("documentOnTypeFormattingProvider", at(ch=">", options=OPTIONS)),
    "textDocument/formatting": Request("documentFormattingProvider", whole(options=OPTIONS)),
    "textDocument/rangeFormatting": Request("documentRangeFormattingProvider", over(options=OPTIONS)),
    "textDocument/rangesFormatting": Request("documentRangeFormattingProvider.rangesSupport", ranges_formatting),
    "textDocument/codeAction": Request("codeActionProvider", at_empty_ranges),
    "codeAction/resolve": Request(
        "codeActionProvider.resolveProvider",
        lambda subject, answer: (action for action in answer or [] if "data" in action), after="textDocument/codeAction",
        key=lambda action: (action["kind"], action["title"])),
    "workspace/executeCommand": Request(
        "executeCommandProvider", commands, after="textDocument/codeAction", may_refuse=True,
        key=lambda params: params["arguments"][0].get("title") if isinstance(params["arguments"][0], dict) else params),
    "textDocument/selectionRange": Request("selectionRangeProvider", selections),
    "textDocument/inlayHint": Request("inlayHintProvider", over()),
    "inlayHint/resolve": Request("inlayHintProvider.resolveProvider", each, after="textDocument/inlayHint"),
    "textDocument/semanticTokens/full": Request("semanticTokensProvider", whole()),
    "textDocument/semanticTokens/full/delta": Request(
        "semanticTokensProvider.full.delta",
        lambda subject, answer: [{**subject.document, "previousResultId": answer["resultId"]}],
        after="textDocument/semanticTokens/full"),
    "textDocument/semanticTokens/range": Request("semanticTokensProvider.range", over()),
    "textDocument/documentSymbol": Request("documentSymbolProvider", whole()),
    "textDocument/foldingRange": Request("foldingRangeProvider", whole()),
    "textDocument/documentLink": Request("documentLinkProvider", whole()),
    "documentLink/resolve": Request("documentLinkProvider.resolveProvider", each, after="textDocument/documentLink"),
    "textDocument/codeLens": Request("codeLensProvider", whole()),
    "codeLens/resolve": Request("codeLensProvider.resolveProvider", each, after="textDocument/codeLens"),
    "textDocument/diagnostic": Request("diagnosticProvider", whole()),
    "workspace/diagnostic": Request(
        "diagnosticProvider.workspaceDiagnostics", lambda subject: [{"previousResultIds": []}]),
    "textDocument/prepareCallHierarchy": Request("callHierarchyProvider", at()),
    "callHierarchy/incomingCalls": Request(
        "callHierarchyProvider", item("item"), after="textDocument/prepareCallHierarchy"),
    "callHierarchy/outgoingCalls": Request(
        "callHierarchyProvider", item("item"), after="textDocument/prepareCallHierarchy"),
    "textDocument/prepareTypeHierarchy": Request("typeHierarchyProvider", at()),
    "typeHierarchy/supertypes": Request("typeHierarchyProvider", item("item"), after="textDocument/prepareTypeHierarchy"),
    "typeHierarchy/subtypes": Request("typeHierarchyProvider", item("item"), after="textDocument/prepareTypeHierarchy"),
    "workspace/symbol": Request("workspaceSymbolProvider", queries),
    "workspaceSymbol/resolve": Request(
        "workspaceSymbolProvider.resolveProvider", symbol_places, after="workspace/symbol"),
    "workspace/willRenameFiles": Request("workspace.fileOperations.willRename", renaming),
    "workspace/textDocumentContent": Request("workspace.textDocumentContent", own_documents),
}

# What is advertised of notifications, and how the server counts.
OTHERS = {"positionEncoding", "textDocumentSync", "workspace"}


def promised(offered, path):
    """What capabilities say at a path; None where they say nothing."""
    for name in path.split("."):
        offered = offered.get(name) if isinstance(offered, dict) else None
    return offered


def advertised(offered, model):
    """The requests that a server's capabilities promise, by the meta model where it is there."""
    of_model = {method: entry["serverCapability"] for method, entry in model.requests.items()
                if "serverCapability" in entry and entry["messageDirection"] == "clientToServer"} if model else {}
    paths = of_model | {method: request.capability for method, request in REQUESTS.items()}
    return {method for method, path in paths.items() if promised(offered, path)}


def unknown(offered):
    """The capabilities that belong to no request of the table."""
    return set(offered) - OTHERS - {request.capability.split(".")[0] for request in REQUESTS.values()}
