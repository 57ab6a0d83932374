"""What clients declare in `initialize`: two extremes, and editors as they were seen, cut to what a server reads."""

NONE = {}

SYMBOL_KINDS = {"valueSet": list(range(1, 27))}

SYNCHRONIZATION = {"dynamicRegistration": False, "willSave": False, "willSaveWaitUntil": False, "didSave": True}

RICH = {
    "general": {"positionEncodings": ["utf-16"], "markdown": {"parser": "marked"}},
    "window": {"workDoneProgress": True, "showDocument": {"support": True},
               "showMessage": {"messageActionItem": {"additionalPropertiesSupport": True}}},
    "workspace": {
        "applyEdit": True, "configuration": True, "workspaceFolders": True,
        "workspaceEdit": {"documentChanges": True, "resourceOperations": ["create", "rename", "delete"]},
        "didChangeConfiguration": {"dynamicRegistration": True},
        "didChangeWatchedFiles": {"dynamicRegistration": True, "relativePatternSupport": True},
        "symbol": {"dynamicRegistration": True, "symbolKind": SYMBOL_KINDS},
    },
    "textDocument": {
        "synchronization": {key: True for key in SYNCHRONIZATION},
        "hover": {"dynamicRegistration": True, "contentFormat": ["markdown", "plaintext"]},
        "definition": {"dynamicRegistration": True, "linkSupport": True},
        "documentSymbol": {"dynamicRegistration": True, "symbolKind": SYMBOL_KINDS,
                           "hierarchicalDocumentSymbolSupport": True, "tagSupport": {"valueSet": [1]},
                           "labelSupport": True},
        "publishDiagnostics": {"relatedInformation": True, "tagSupport": {"valueSet": [1, 2]}, "versionSupport": True,
                               "codeDescriptionSupport": True, "dataSupport": True},
    },
}

NEOVIM = {
    "callHierarchy": {"dynamicRegistration": False},
    "window": {"workDoneProgress": True, "showDocument": {"support": False},
               "showMessage": {"messageActionItem": {"additionalPropertiesSupport": False}}},
    "workspace": {
        "applyEdit": True, "workspaceFolders": True,
        "workspaceEdit": {"resourceOperations": ["rename", "create", "delete"]},
        "symbol": {"dynamicRegistration": False, "symbolKind": SYMBOL_KINDS},
    },
    "textDocument": {
        "synchronization": SYNCHRONIZATION,
        "hover": {"dynamicRegistration": False, "contentFormat": ["markdown", "plaintext"]},
        "definition": {"linkSupport": True},
        "documentSymbol": {"dynamicRegistration": False, "symbolKind": SYMBOL_KINDS,
                           "hierarchicalDocumentSymbolSupport": True},
        "rename": {"dynamicRegistration": False, "prepareSupport": True},
        "publishDiagnostics": {"relatedInformation": True, "tagSupport": {"valueSet": [1, 2]}},
    },
}

EGLOT = {
    "workspace": {
        "applyEdit": True, "configuration": True, "workspaceFolders": True, "workspaceEdit": {"documentChanges": True},
        "executeCommand": {"dynamicRegistration": False}, "didChangeWatchedFiles": {"dynamicRegistration": True},
        "symbol": {"dynamicRegistration": False},
    },
    "textDocument": {
        "synchronization": SYNCHRONIZATION | {"willSave": True, "willSaveWaitUntil": True},
        "hover": {"dynamicRegistration": False, "contentFormat": ["markdown", "plaintext"]},
        "definition": {"dynamicRegistration": False, "linkSupport": True},
        "documentSymbol": {"dynamicRegistration": False, "hierarchicalDocumentSymbolSupport": True,
                           "symbolKind": SYMBOL_KINDS},
        "publishDiagnostics": {"relatedInformation": False, "codeDescriptionSupport": False,
                               "tagSupport": {"valueSet": [1, 2]}},
    },
    "experimental": {},
}

LSP_MODE = {
    "workspace": {
        "applyEdit": True, "configuration": True, "workspaceFolders": True,
        "executeCommand": {"dynamicRegistration": False},
        "workspaceEdit": {"documentChanges": True, "resourceOperations": ["create", "rename", "delete"]},
        "didChangeWatchedFiles": {"dynamicRegistration": True}, "symbol": {"symbolKind": SYMBOL_KINDS},
    },
    "textDocument": {
        "synchronization": {"willSave": True, "didSave": True, "willSaveWaitUntil": True},
        "hover": {"dynamicRegistration": True, "contentFormat": ["markdown", "plaintext"]},
        "definition": {"dynamicRegistration": True, "linkSupport": True},
        "documentSymbol": {"symbolKind": SYMBOL_KINDS, "hierarchicalDocumentSymbolSupport": True},
        "publishDiagnostics": {"relatedInformation": True, "tagSupport": {"valueSet": [1, 2]}, "versionSupport": True},
    },
    "window": {"workDoneProgress": True, "showMessage": None, "showDocument": None},
}

ALE = {
    "workspace": {"applyEdit": False, "configuration": False, "workspaceFolders": False,
                  "symbol": {"dynamicRegistration": False}},
    "textDocument": {
        "synchronization": SYNCHRONIZATION,
        "hover": {"dynamicRegistration": False, "contentFormat": ["plaintext"]},
        "definition": {"dynamicRegistration": False, "linkSupport": False},
        "publishDiagnostics": {"relatedInformation": True},
    },
}

KATE = {
    "textDocument": {
        "documentSymbol": {"hierarchicalDocumentSymbolSupport": True},
        "publishDiagnostics": {"relatedInformation": True},
        "hover": {"contentFormat": ["markdown", "plaintext"]},
        "semanticTokens": {"requests": {"range": True, "full": {"delta": True}}, "tokenTypes": ["type"],
                           "tokenModifiers": [], "formats": ["relative"]},
    },
    "window": {"workDoneProgress": True},
}

JUPYTERLAB = {
    "workspace": {"didChangeConfiguration": {"dynamicRegistration": True}},
    "textDocument": {
        "synchronization": SYNCHRONIZATION | {"dynamicRegistration": True},
        "hover": {"dynamicRegistration": True, "contentFormat": ["markdown", "plaintext"]},
        "definition": {"dynamicRegistration": True, "linkSupport": True},
        "publishDiagnostics": {"tagSupport": {"valueSet": [2, 1]}},
    },
}


def offering(*encodings, base=RICH):
    """The capabilities of a client that offers these position encodings, in this order."""
    return base | {"general": {"positionEncodings": list(encodings)}}


def asking(method, base=RICH, **members):
    """The capabilities with members of one text document feature replaced."""
    documents = base["textDocument"]
    return base | {"textDocument": documents | {method: documents.get(method, {}) | members}}
