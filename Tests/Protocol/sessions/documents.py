"""Documents of the server's own, and the markup that it proposes for what was typed."""

from capabilities import NONE, RICH
from manners import file_path
from sessions import session

BUILTIN = "annotate:/builtin.anno"

SHOWING = RICH | {"workspace": RICH["workspace"] | {"textDocumentContent": {"dynamicRegistration": False}}}


def content(client, uri):
    return client.call("workspace/textDocumentContent", {"uri": uri})["text"]


@session("the built-in registry as a document")
def builtin(stage):
    client, uri = stage.ready(SHOWING), stage.workspace.uri("article.anno")
    client.open(uri, stage.workspace.text("article.anno"))
    found = client.at("definition", uri, client.documents[uri].place("<@le-hong-anh|", 3))[0]
    stage.account.equal(found["targetUri"], BUILTIN, "where a built-in person is declared")
    client.open(BUILTIN, content(client, BUILTIN))
    stage.account.equal(client.diagnostics(BUILTIN), [], "diagnostics of the built-in registry")
    place = found["targetSelectionRange"]["start"]
    hover = client.at("hover", BUILTIN, place)
    stage.account.check(hover and "Lê Hồng Anh" in str(hover["contents"]), f"a hover in the registry: {hover}")
    again = client.at("definition", BUILTIN, place)[0]
    stage.account.equal(again["targetUri"], BUILTIN, "where it is declared, seen from there")
    stage.account.check(len(client.symbols(BUILTIN)) > 100, "symbols of the registry")
    used = client.call("textDocument/references", {
        "textDocument": {"uri": BUILTIN}, "position": place, "context": {"includeDeclaration": False}})
    stage.account.check(uri in {each["uri"] for each in used}, "the article refers to it")
    client.close(BUILTIN)
    client.shutdown()


@session("a text without its markup", [("as a document", SHOWING), ("as a file", RICH), ("for nobody", NONE)])
def stripped(stage, capabilities):
    client, uri = stage.start(), stage.workspace.uri("article.anno")
    shown = []
    client.replies["window/showDocument"] = lambda params: shown.append(params["uri"]) or {"success": True}
    client.initialize(capabilities, **stage.workspace.folders)
    client.open(uri, stage.workspace.text("article.anno"))
    command = {"command": "annotate.showStripped", "arguments": [uri]}
    view = client.call("workspace/executeCommand", command)
    client.settle()
    stage.account.equal(shown, [] if capabilities is NONE else [view], "what the client was asked to show")
    if capabilities is not SHOWING:
        text = file_path(view).read_bytes().decode()
        stage.account.check(text.startswith("Tối 23-12") and "<@" not in text, f"the text in the file: {text[:80]}")
    else:
        stage.account.check("<@" not in content(client, view), "the text as a document")
        asked = []
        client.replies["workspace/textDocumentContent/refresh"] = lambda params: asked.append(params["uri"])
        place = client.documents[uri].place("Trên tường")
        client.change(uri, {"range": {"start": place, "end": place}, "text": "Ngay "})
        client.wait(lambda: asked, lambda: "no refresh of a text that changed")
        stage.account.equal(asked, [view], "what is to be asked for again")
        stage.account.check("Ngay Trên tường" in content(client, view), "the text after an edit")
    client.refused(-32602, "workspace/executeCommand", {"command": "annotate.showStripped", "arguments": []})
    client.refused(-32602, "workspace/textDocumentContent", {"uri": "annotate:/none"})
    client.shutdown()


@session("markup that is proposed", [(name, name) for name in ("article.anno", "broken.anno")])
def proposals(stage, name):
    """At every position; what is proposed leaves the text as it is."""
    client, uri = stage.ready(RICH), stage.workspace.uri(name)
    article = stage.workspace.text(name) + "\n\nĐồng chí Đỗ Văn Mơ và đồng chí Lê Hồng Anh đọc Chỉ thị 03-CT/TW.\n"
    client.open(uri, article)
    text = client.documents[uri]
    found = []
    for line in range(text.line_count):
        for character in range(text.line_width(line) + 1):
            place = {"line": line, "character": character}
            answer = client.call("textDocument/inlineCompletion", {
                "textDocument": {"uri": uri}, "position": place, "context": {"triggerKind": 2}})
            for item in answer["items"]:
                stage.account.equal(item["range"]["end"], place, "where a proposal ends")
                stage.account.check(item["filterText"] in item["insertText"], f"the words of {item}")
                found.append(item["insertText"])
    wanted = {"<@Đỗ Văn Mơ>", "<@Lê Hồng Anh>", "<#Chỉ thị 03-CT/TW>"}
    stage.account.check(wanted <= set(found), f"proposals in {name}: {found}")
    client.shutdown()
