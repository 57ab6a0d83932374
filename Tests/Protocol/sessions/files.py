"""Files and folders that a person makes, moves and deletes in the client, of which no watcher tells."""

from capabilities import RICH
from sessions import session


@session("files and folders that are moved")
def moved(stage):
    client, folder = stage.start(), stage.workspace.folder
    operations = client.initialize(RICH, **stage.workspace.folders)["workspace"]["fileOperations"]
    stage.account.equal(sorted(operations), ["didCreate", "didDelete", "didRename", "willRename"], "what is advertised")
    uri, configuration = stage.workspace.uri("article.anno"), folder / "annotate.json"
    before = configuration.read_text()
    client.open(uri, stage.workspace.text("article.anno"))
    client.diagnostics(uri, lambda found: not found, "diagnostics of a good article")

    def rename(old, new):
        files = {"files": [{"oldUri": stage.workspace.uri(old), "newUri": stage.workspace.uri(new)}]}
        edit = client.call("workspace/willRenameFiles", files)
        (folder / old).rename(folder / new)
        client.notify("workspace/didRenameFiles", files)
        return edit

    edit = rename("registry", "danh bạ")["documentChanges"]
    stage.account.equal(edit[0]["textDocument"], {"uri": configuration.as_uri(), "version": None}, "what is edited")
    stage.account.equal(edit[0]["edits"][0]["newText"], '"danh bạ/**/*.anno"', "the pattern's new beginning")
    # The client did not make the edit: nothing is a registry file any more.
    client.diagnostics(uri, bool, "diagnostics of an article without its registry")
    configuration.write_text(before.replace("registry/", "danh bạ/"))
    client.notify("workspace/didCreateFiles", {"files": [{"uri": configuration.as_uri()}]})
    client.diagnostics(uri, lambda found: not found, "diagnostics after the edit")
    rename("danh bạ", "registry")
    configuration.write_text(before)
    client.notify("workspace/didCreateFiles", {"files": [{"uri": configuration.as_uri()}]})
    client.diagnostics(uri, lambda found: not found, "diagnostics when all is as it was")

    made = folder / "mới.anno"
    made.write_text("%official @bui-thi-may Bùi Thị Mây\n\n<@Bùi Thị Mây>\n")
    client.notify("workspace/didCreateFiles", {"files": [{"uri": made.as_uri()}]})

    def symbols():
        # Whoever asks for references waits until everything was read.
        client.call("textDocument/references", {
            "textDocument": {"uri": uri}, "position": {"line": 0, "character": 0}, "context": {"includeDeclaration": True}})
        return [each["containerName"] for each in client.call("workspace/symbol", {"query": "bui thi may"})]

    stage.account.equal(symbols(), ["@bui-thi-may"], "what the new file declares")
    made.unlink()
    client.notify("workspace/didDeleteFiles", {"files": [{"uri": made.as_uri()}]})
    stage.account.equal(symbols(), [], "what a deleted file declared")
    client.shutdown()
