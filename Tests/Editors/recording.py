"""Makes a recording of a trace: nothing in it is of the machine or the moment. Called by `record`: TRACE ROOT.

ROOT, the folder that holds the workspace and all that the editor had, becomes `{root}`.
"""

import json
import socket
import sys
from pathlib import Path


def recording(trace, root):
    for line in trace.splitlines():
        entry = json.loads(line)
        del entry["time"]
        message = entry.get("message", {})
        if message.get("method") == "initialize" and "id" in message:
            message["params"]["processId"] = None
        # Neovim writes members in whatever order they have at the moment.
        written = json.dumps(entry, ensure_ascii=False, separators=(",", ":"), sort_keys=entry["from"] == "client")
        yield written.replace(root, "{root}")


text = "".join(line + "\n" for line in recording(Path(sys.argv[1]).read_text(), sys.argv[2]))
if found := [each for each in (str(Path.home()), str(Path.cwd()), socket.gethostname()) if len(each) > 1 and each in text]:
    sys.exit(f"the recording tells of the machine: {found}")
sys.stdout.write(text)
