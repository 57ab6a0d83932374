"""What Emacs shows of a document with `editors/emacs/annotate-mode.el`."""

import functools
import json
import shutil
import subprocess
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
MODE = HERE.parents[3] / "editors" / "emacs" / "annotate-mode.el"
FOLDER = tempfile.TemporaryDirectory()


def missing():
    return None if shutil.which("emacs") else "emacs"


def paint(paths):
    output = run("-L", compiled(), "-l", str(HERE / "emacs.el"), "-f", "annotate-paint-files", *map(str, paths))
    return [[expanded(line) for line in lines] for lines in json.loads(output)]


def expanded(runs):
    """The type of each character of a line whose runs have a type and a length."""
    return [kind for kind, length in runs for _ in range(length)]


@functools.cache
def compiled():
    """The folder of the mode, compiled as Emacs does when it installs a package."""
    run("-f", "batch-byte-compile", shutil.copy(MODE, FOLDER.name))
    return FOLDER.name


def run(*arguments):
    done = subprocess.run(
        ["emacs", "-Q", "--batch", *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120)
    if done.returncode:
        raise RuntimeError(f"emacs ends with {done.returncode}: {done.stderr[:2000]}")
    return done.stdout
