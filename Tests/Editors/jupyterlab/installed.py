"""A folder with everything that a session needs: the examples, and the files of `editors/jupyterlab`, installed."""

import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[3]


@contextmanager
def installed():
    """The temporary folder, with `workspace` and `trace.jsonl` in it; the environment is set up for it."""
    name = tempfile.mkdtemp()
    folder = Path(name).resolve()
    try:
        shutil.copytree(ROOT / "examples", folder / "workspace")
        # As the README says, but to a place of its own, and with what is installed already.
        prefix = folder / "prefix"
        source = folder / "source"
        shutil.copytree(ROOT / "editors/jupyterlab", source)
        subprocess.run(
            [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps",
             "--no-build-isolation", "--prefix", prefix, source], check=True, stdin=subprocess.DEVNULL)
        # The program that the specification names, which writes down what goes over the wire.
        program = folder / "bin/annotate"
        program.parent.mkdir()
        program.write_text(
            f'#!/bin/sh\nexec {shlex.quote(os.environ["ANNOTATE"])} "$@" --trace {shlex.quote(name)}/trace.jsonl\n')
        program.chmod(0o755)
        own = {name: str(folder / name.lower()) for name in (
            "HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR",
            "JUPYTER_RUNTIME_DIR")}
        os.environ.update(own | {
            "PATH": f"{program.parent}:{os.environ['PATH']}", "JUPYTER_PATH": f"{prefix}/share/jupyter",
            "JUPYTER_CONFIG_PATH": f"{prefix}/etc/jupyter"})
        yield folder
    finally:
        shutil.rmtree(name, ignore_errors=True)
