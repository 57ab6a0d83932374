"""Hints and lenses: of whole documents and of every line, and each of them resolved."""

from capabilities import RICH
from sessions import session

FILES = [(name, name) for name in ("article.anno", "broken.anno", "registry/cau-may.anno")]


@session("hints of", FILES)
def hints(stage, name):
    client, uri = stage.ready(RICH), stage.workspace.uri(name)
    client.open(uri, stage.workspace.text(name))
    text = client.documents[uri]
    last = text.line_count - 1
    lines = [(line, 0, line, text.line_width(line)) for line in range(last + 1)] + [(0, 0, last, text.line_width(last))]
    for line, start, end_line, end in lines:
        found = client.call("textDocument/inlayHint", {"textDocument": {"uri": uri}, "range": {
            "start": {"line": line, "character": start}, "end": {"line": end_line, "character": end}}})
        for hint in found:
            inside = line <= hint["position"]["line"] <= end_line
            stage.account.check(inside, f"{hint} lies in the lines {line} to {end_line}")
            resolved = client.call("inlayHint/resolve", hint)
            stage.account.equal(resolved["position"], hint["position"], "the place of a resolved hint")
            told = all("tooltip" in part and "location" in part for part in resolved["label"])
            stage.account.check(told, f"a tooltip and a location of {hint}")
    stage.account.check(found or name != "article.anno", f"hints in {name}")
    client.shutdown()


@session("lenses of", FILES)
def lenses(stage, name):
    client, uri = stage.ready(RICH), stage.workspace.uri(name)
    client.open(uri, stage.workspace.text(name))
    found = client.call("textDocument/codeLens", {"textDocument": {"uri": uri}})
    stage.account.check(found or name != "article.anno", f"lenses in {name}")
    for lens in found:
        stage.account.check("command" not in lens, "what a lens says comes when it is asked for")
        resolved = client.call("codeLens/resolve", lens)
        stage.account.equal(resolved["range"], lens["range"], "the place of a resolved lens")
        stage.account.check(resolved["command"]["title"], f"the title of {resolved}")
    client.shutdown()
