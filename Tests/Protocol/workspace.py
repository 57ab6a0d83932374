"""The small workspace that the sessions work in, copied so that nothing can be changed for good."""

import os
import shutil
import tempfile
from pathlib import Path

FIXTURES = Path(__file__).parents[1] / "Editors" / "fixtures"


class Workspace:
    """A temporary folder with the fixtures, and a cache of its own for what the server writes."""

    def __init__(self):
        self._temporary = tempfile.TemporaryDirectory(prefix="annotate-")
        root = Path(self._temporary.name).resolve()
        self.folder, self.cache = root / "workspace", root / "cache"
        shutil.copytree(FIXTURES, self.folder)
        self.cache.mkdir()
        self.environment = os.environ | {"XDG_CACHE_HOME": str(self.cache), "HOME": str(root), "LC_ALL": "C.UTF-8"}

    def uri(self, name):
        return (self.folder / name).as_uri()

    def text(self, name):
        return (self.folder / name).read_bytes().decode()

    @property
    def folders(self):
        """What an editor says of its workspace in `initialize`."""
        uri = self.folder.as_uri()
        return {"rootUri": uri, "workspaceFolders": [{"uri": uri, "name": "workspace"}]}

    def remove(self):
        self._temporary.cleanup()
