"""What `annotate check` says in CI is what the server says in an editor: the same findings, places, severities and words."""

import json
import shutil
import subprocess

from capabilities import RICH
from sessions import session
from sessions.everything import ARTICLES, EXAMPLES, ROOT

SEVERITIES = {"error": 1, "warning": 2, "information": 3, "hint": 4}


def checked(stage, folder, names):
    """By file, what the checker finds, in the form of diagnostics."""
    run = subprocess.run(
        [stage.command[0], "check", "--no-cache", "--format", "json", "--severity", "hint", *names], cwd=folder,
        env=stage.workspace.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60)
    found = {name: [] for name in names}
    for finding in json.loads(run.stdout)["findings"]:
        places = [{"line": finding[end]["line"] - 1, "character": finding[end]["utf16Column"] - 1}
                  for end in ("start", "end")]
        found[finding["file"]].append(
            (finding["rule"], *places, SEVERITIES[finding["severity"]], finding["message"]))
    return found


@session("the checker and the server agree on", [
    ("the examples", EXAMPLES, ROOT / "examples"), ("the real articles", ARTICLES, None)])
def agreement(stage, paths, base):
    folder = stage.workspace.folder.with_name("agreement")
    for path in paths:
        copy = folder / (path.relative_to(base) if base else path.name)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, copy)
    if base:
        shutil.copy(base / "annotate.json", folder)
    names = sorted(str(path.relative_to(folder)) for path in folder.rglob("*.anno"))
    if not names:
        return
    found = checked(stage, folder, names)
    stage.account.check(base is None or sum(map(len, found.values())) > 20, "the checker finds something in the examples")
    client = stage.start()
    client.initialize(RICH, rootUri=folder.as_uri(), workspaceFolders=[{"uri": folder.as_uri(), "name": "agreement"}])
    for name in names:
        uri = (folder / name).as_uri()
        client.open(uri, (folder / name).read_bytes().decode())
        said = [(each["code"], each["range"]["start"], each["range"]["end"], each["severity"], each["message"])
                for each in client.diagnostics(uri)]
        stage.account.equal(said, found[name], f"what is said of {name}")
    client.shutdown()
    shutil.rmtree(folder)
