"""One session, as a person would have it: open, look at the colours, look for mistakes, type, save."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pexpect
import pyte

ROOT = Path(__file__).parents[3]
PATIENCE = 20
COLUMNS, LINES = 150, 45
failures = []


class Nano:
    """A nano with a file, and its screen."""

    def __init__(self, path):
        self.screen = pyte.Screen(COLUMNS, LINES)
        self._stream = pyte.ByteStream(self.screen)
        self.process = pexpect.spawn("nano", [path.name], cwd=path.parent, dimensions=(LINES, COLUMNS),
                                     env=os.environ | {"TERM": "xterm-256color", "LC_ALL": "C.UTF-8"})

    def wait(self, condition):
        """Draws what comes until a condition holds."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                self._stream.feed(self.process.read_nonblocking(65536, timeout=0.1))
            except pexpect.TIMEOUT:
                pass
            except pexpect.EOF:
                return bool(condition())
            if found := condition():
                return found
        return None

    def shows(self, text):
        return self.wait(lambda: any(text in line for line in self.screen.display))

    def colour(self, text):
        """The colour of the first character of some words; None where they are not on the screen."""
        for row, line in enumerate(self.screen.display):
            # A Vietnamese letter takes one column, so columns are characters.
            if (column := line.find(text)) >= 0:
                return self.screen.buffer[row][column].fg
        return None

    def leave(self):
        self.process.send("\x18")
        self.wait(lambda: not self.process.isalive())
        self.process.close(force=True)


def check(nano, holds, text):
    print(f"  {'ok     ' if holds else 'FAILED '} {text}")
    if not holds:
        failures.append(text)
        print("The screen:", *(line.rstrip() for line in nano.screen.display), sep="\n")


def install(home):
    """What the README says to paste, as it stands there."""
    os.environ.update(HOME=str(home), XDG_CONFIG_HOME=str(home / ".config"), PATH=f"{home}/bin:{os.environ['PATH']}")
    (home / "bin").mkdir()
    (home / "bin/annotate").symlink_to(os.environ["ANNOTATE"])
    lines = re.search(r"```sh\n(.*?)```", (ROOT / "editors/nano/README.md").read_text(), re.DOTALL)[1]
    subprocess.run(["bash", "-euc", lines], cwd=ROOT, check=True, stdin=subprocess.DEVNULL)


def colours(workspace):
    nano = Nano(workspace / "phong-van.anno")
    check(nano, nano.shows("Nghị quyết 19-NQ/TW"), "phong-van.anno opens")
    # In place of this nano tells of mistakes in its settings.
    check(nano, nano.shows("[ Read "), "without complaints")
    places = {"%title": "keyword", "2022-09-10": "date", "<#nq-19": "head", "Nghị quyết 19": "citation",
              "Lý Thị Thanh Ngân": "person", "Báo Lam Giang>": "organization", "Bí thư": "role",
              "“Cây chè thì tốt": "speech", "Ba tháng sau": "text"}

    def look():
        return {kind: nano.colour(text) for text, kind in places.items()}

    nano.wait(lambda: None not in look().values())
    found = look()
    # Statements and roles share one: nano has not many that can be read on both light and dark.
    check(nano, None not in found.values() and len(set(found.values())) == len(found) - 1
          and found["keyword"] == found["role"] and found["text"] == "default",
          f"kinds have colours of their own: {found}")
    nano.leave()


def linting(workspace):
    nano = Nano(workspace / "broken/bai-loi.anno")
    nano.shows("Bản nháp nhiều lỗi")
    nano.process.send("\x1bb")
    check(nano, nano.shows("There is no statement"), "M-B goes to the first mistake and says what it is")
    nano.process.send("\x03")
    nano.leave()


def formatting(workspace):
    path = workspace / "dai.anno"
    path.write_text("%date   2022-09-10\n\nHết bài.\n")
    nano = Nano(path)
    nano.shows("%date   2022-09-10")
    nano.process.send("\x1bf")
    check(nano, nano.shows("%date 2022-09-10"), "M-F lays out the header")
    nano.process.send("\x18n")
    nano.leave()


def saving(workspace):
    for name, text in (("duoi.anno", "%date 2022-09-10\n\nÔng Trần Ví  \nđi họp. \t\n\nHết bài"),
                       ("windows.anno", "%date 2022-09-10\r\n\r\nÔng Trần Ví  \r\nđi họp.\r\n")):
        path = workspace / name
        path.write_bytes(text.encode())
        nano = Nano(path)
        nano.shows("Ông Trần Ví")
        # The end of the line, a backspace, a digit; write, to the same name.
        nano.process.send("\x05\x7f1\x0f\r")
        wanted = text.replace("2022-09-10", "2022-09-11").encode()
        check(nano, nano.wait(lambda: path.read_bytes() == wanted),
              f"{name} is saved as it was, but for what was typed: {path.read_bytes()}")
        nano.leave()


def main():
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        install(home)
        workspace = home / "workspace"
        shutil.copytree(ROOT / "examples", workspace)
        for part in (colours, linting, formatting, saving):
            part(workspace)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
