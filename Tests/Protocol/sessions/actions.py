"""Actions at every position and over every line: each is resolved, and leaves ranges that lie in the document."""

from capabilities import RICH, asking
from sessions import session

FILES = ["article.anno", "broken.anno", "registry/cau-may.anno"]

ACTIONS = {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix", "refactor", "source"]}},
           "isPreferredSupport": True, "dataSupport": True, "resolveSupport": {"properties": ["edit"]}}


def ranges(text):
    """Each position, and each line from its first place to its last."""
    for line in range(text.line_count):
        width = text.line_width(line)
        for character in range(width + 1):
            place = {"line": line, "character": character}
            yield {"start": place, "end": place}
        yield {"start": {"line": line, "character": 0}, "end": {"line": line, "character": width}}


def ask(client, uri):
    """The actions of all ranges; the requests are sent before the first answer is read."""
    asked = [
        client.request("textDocument/codeAction", {
            "textDocument": {"uri": uri}, "range": each, "context": {"diagnostics": []}})
        for each in ranges(client.documents[uri])
    ]
    for identifier in asked:
        message = client.answer(identifier)
        if "error" in message:
            client.account.fail(f"code actions failed: {message['error']}")
        yield from message.get("result") or []


@session("actions of", [(name, name) for name in FILES])
def everywhere(stage, name):
    client, uri = stage.ready(asking("codeAction", **ACTIONS)), stage.workspace.uri(name)
    client.open(uri, stage.workspace.text(name))
    titles = {}
    for action in ask(client, uri):
        stage.account.check("edit" not in action, "an edit comes when it is asked for")
        # What only shows something edits nothing.
        if "command" not in action:
            titles.setdefault((action["kind"], action["title"]), action)
    # In a registry that is right there is nothing to be done.
    stage.account.check(titles or name.startswith("registry/"), f"actions of {name}")
    for action in titles.values():
        resolved = client.call("codeAction/resolve", action)
        changes = resolved.get("edit", {}).get("documentChanges", [])
        stage.account.check(changes, f"the edit of {action['title']}")
        for change in changes:
            known = change.get("kind") == "create" or change["textDocument"]["version"] in (None, client.versions[uri])
            stage.account.check(known, f"the version of {change}")
    client.shutdown()


@session("actions as commands")
def commands(stage):
    client, uri = stage.ready(RICH), stage.workspace.uri("article.anno")
    client.open(uri, stage.workspace.text("article.anno"))
    found = {}
    for command in ask(client, uri):
        stage.account.check(isinstance(command["command"], str), f"{command} is a command")
        found.setdefault(command["title"], command)
    stage.account.check(found, "commands")
    for command in found.values():
        result = client.call("workspace/executeCommand", {
            "command": command["command"], "arguments": command["arguments"]})
        expected = None if command["command"] == "annotate.applyAction" else result
        stage.account.equal(result, expected, f"the result of {command['title']}")
    client.shutdown()


@session("declaring in a registry that is not there yet")
def creation(stage):
    """The file is created, and the declaration written into it, in one edit."""
    registry = stage.workspace.folder / "registry"
    aside = registry.rename(registry.with_name("aside"))
    try:
        create(stage)
    finally:
        aside.rename(registry)


def create(stage):
    client, uri = stage.ready(asking("codeAction", **ACTIONS)), stage.workspace.uri("new.anno")
    client.open(uri, "<@Tư Nghêu>\n")
    actions = client.call("textDocument/codeAction", {
        "textDocument": {"uri": uri}, "context": {"diagnostics": []},
        "range": {"start": {"line": 0, "character": 4}, "end": {"line": 0, "character": 4}}})
    title = "Declare the official “Tư Nghêu” in registry.anno"
    action = next((action for action in actions if action["title"] == title), None)
    stage.account.check(action, f"{title} is offered")
    created, written = client.call("codeAction/resolve", action)["edit"]["documentChanges"]
    file = stage.workspace.uri("registry/registry.anno")
    stage.account.equal((created["kind"], created["uri"]), ("create", file), "what is created")
    stage.account.equal(written["textDocument"], {"uri": file, "version": None}, "what is written to")
    stage.account.equal(written["edits"][0]["newText"], "%official @tu-ngheu Tư Nghêu\n", "what is written")
    client.shutdown()
