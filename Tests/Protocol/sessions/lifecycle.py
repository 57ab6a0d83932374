"""From initialize to exit, for a client that can do everything and for one that can do nothing."""

from capabilities import ALE, EGLOT, JUPYTERLAB, KATE, LSP_MODE, NEOVIM, NONE, RICH
from sessions import session

INVALID_REQUEST = -32600

EVERYBODY = [
    ("rich", RICH), ("none", NONE), ("Neovim", NEOVIM), ("eglot", EGLOT), ("lsp-mode", LSP_MODE), ("ALE", ALE),
    ("Kate", KATE), ("JupyterLab", JUPYTERLAB),
]


@session("a day's work", EVERYBODY)
def whole_life(stage, capabilities):
    """Open, look, break, mend, save, close, end."""
    client, uri = stage.start(), stage.workspace.uri("article.anno")
    offered = client.initialize(capabilities, **stage.workspace.folders)
    for provider in ("hoverProvider", "definitionProvider", "documentSymbolProvider"):
        # Kate declares none of them and uses them all.
        stage.account.check(offered.get(provider), f"{provider} is advertised whatever the client declares")
    client.open(uri, stage.workspace.text("article.anno"))
    stage.account.equal(client.diagnostics(uri), [], "diagnostics of a good article")
    text = client.documents[uri]
    mention = text.place("Lê Hồng Anh")
    hover = client.at("hover", uri, mention)
    stage.account.check(hover and "Lê Hồng Anh" in str(hover["contents"]), f"a hover that names the person: {hover}")
    stage.account.check(client.at("definition", uri, mention), "a definition of the person")
    stage.account.check(client.symbols(uri), "symbols of the article")
    client.change(uri, {"range": {"start": mention, "end": mention}, "text": "<@khong-co-ai-ca|"})
    client.diagnostics(uri, bool, "diagnostics of the broken article")
    end = {**mention, "character": mention["character"] + len("<@khong-co-ai-ca|")}
    client.change(uri, {"range": {"start": mention, "end": end}, "text": ""})
    client.diagnostics(uri, lambda found: not found, "the mended article's empty diagnostics")
    client.save(uri)
    client.close(uri)
    client.shutdown()


@session("the folder that is worked in", [
    ("none", {"rootUri": None}),
    ("null folders", {"rootUri": None, "workspaceFolders": None}),
    ("no folders", {"workspaceFolders": []}),
    ("a folder that is not there", {"rootUri": "file:///there/is/no/such/folder"}),
    ("a remote folder", {"workspaceFolders": [{"uri": "vscode-vfs://github/some/where", "name": "where"}]}),
    ("a folder with an odd name", {"rootUri": "file:///tmp/b%C3%A0i%20b%C3%A1o%23%3F"}),
    ("a path alone", {"rootPath": "/"}),
    ("a folder that is a file", {"rootUri": "file:///etc/hostname"}),
])
def folders(stage, parameters):
    client = stage.start()
    client.initialize(RICH, **parameters)
    client.open("untitled:Untitled-1", "<@le-hong-anh|Lê Hồng Anh>\n")
    client.diagnostics("untitled:Untitled-1")
    client.shutdown()


@session("options that nobody knows", [
    ("null", None), ("an array", [1]), ("a text", "fast"), ("nested", {"positionEncoding": {"a": None}}),
    ("an unknown encoding", {"positionEncoding": "utf-7"}), ("a number", {"positionEncoding": 8}),
])
def odd_options(stage, options):
    client = stage.start()
    client.initialize(RICH, initializationOptions=options)
    stage.account.equal(client.encoding, "utf-16", "the position encoding")
    client.shutdown()


@session("initialize twice")
def initialize_twice(stage):
    client = stage.ready(RICH)
    second = client.answer(client.request("initialize", {"processId": None, "rootUri": None, "capabilities": {}}))
    client.check_error(second, INVALID_REQUEST, "a second initialize")
    client.settle()
    client.shutdown()


@session("trace, configuration and notifications that nobody knows")
def notifications(stage):
    client = stage.ready(RICH)
    for value in ("verbose", "messages", "off"):
        client.notify("$/setTrace", {"value": value})
    client.strict = False
    for method, params in [
        ("$/setTrace", {"value": "loud"}), ("$/setTrace", None), ("$/unknown", {}), ("unknown/notification", [1, 2]),
        ("workspace/didChangeConfiguration", {"settings": None}), ("workspace/didChangeConfiguration", {}),
        ("workspace/didChangeWatchedFiles", {"changes": []}), ("textDocument/willSave", {}), ("initialized", None),
        ("$/progress", {"token": 1, "value": {}}), ("window/workDoneProgress/cancel", {"token": "t"}),
        ("textDocument/hover", {}), ("initialize", {}),
    ]:
        client.notify(method, params)
    client.settle()
    client.shutdown()


@session("exit without shutdown", [("ready", True), ("not initialized", False)])
def exit_at_once(stage, initialized):
    client = stage.ready(RICH) if initialized else stage.start()
    client.notify("exit")
    client.ended(1)
