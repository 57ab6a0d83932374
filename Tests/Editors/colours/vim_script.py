"""Starts Vim or Neovim with `editors/vim` to ask it for the syntax group of each character of some files."""

import json
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

RUNTIME = Path(__file__).parents[3] / "editors" / "vim"
TYPES = [
    "keyword", "property", "parameter", "string", "number", "enumMember", "comment", "operator", "variable", "rule",
    "escape", "person", "organization", "citation", "role", "speech", "directive", "resolution", "aside",
]
# A group is of the type that its name ends in.
GROUP = re.compile(r"anno.*?(" + "|".join(name[0].upper() + name[1:] for name in TYPES) + r")\Z")


def type_of(group):
    match = GROUP.match(group)
    return match[1][0].lower() + match[1][1:] if match else ""


class Engine:
    """`script` reads paths from $COLOURS_PATHS, and writes each line's groups with their lengths to $COLOURS_ANSWER."""

    def __init__(self, command, script):
        self._command = command
        self._script = script

    def missing(self):
        return None if shutil.which(self._command[0]) else self._command[0]

    def paint(self, paths):
        with tempfile.TemporaryDirectory() as name:
            script, list_, answer = (Path(name) / each for each in ("script.vim", "paths", "answer"))
            script.write_text(self._script)
            list_.write_text("".join(f"{path}\n" for path in paths))
            before = f"set encoding=utf-8 nomodeline noswapfile hidden runtimepath^={RUNTIME}"
            command = [*self._command, "--cmd", before, "-c", "filetype plugin on | syntax on", "-S", str(script)]
            environment = os.environ | {"COLOURS_PATHS": str(list_), "COLOURS_ANSWER": str(answer)}
            ran = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True,
                                 timeout=120, check=False)
            if not answer.exists():
                raise RuntimeError(f"{self._command[0]} answered nothing: {ran.stdout}{ran.stderr}")
            files = json.loads(answer.read_text())
        return [[[type_of(group) for group, count in line for _ in range(count)] for line in file] for file in files]
