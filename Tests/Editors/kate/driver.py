"""Drives a running Kate as a person does: keys and the pointer by xdotool; what it shows is read by the accessibility bus.

Needs what `desktop` makes: a display with a window manager, and a session bus.
"""

import subprocess
import sys
import time

import pyatspi

PATIENCE = 30
HALF_A_LINE = 8


def poll(condition, patience=PATIENCE):
    """What the condition gives as soon as that is something; None when the patience is at its end."""
    end = time.monotonic() + patience
    while True:
        # A window that closes takes its objects with it, in the middle of a look at them.
        try:
            if found := condition():
                return found
        except Exception:  # noqa: BLE001
            pass
        if time.monotonic() > end:
            return None
        time.sleep(0.05)


def xdotool(*words):
    subprocess.run(["xdotool", *map(str, words)], check=True, timeout=PATIENCE)


def keys(*names):
    xdotool("key", "--clearmodifiers", "--delay", 30, *names)


def write(text):
    xdotool("type", "--clearmodifiers", "--delay", 30, text)


def extents(item):
    return item.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)


def click(item, button=1):
    x, y, width, height = extents(item)
    xdotool("mousemove", x + width // 2, y + height // 2, "click", button)


def each(item):
    yield item
    for index in range(item.childCount):
        if child := item.getChildAtIndex(index):
            yield from each(child)


def items(role=None):
    """What is on the screen, in all windows of Kate."""
    for application in pyatspi.Registry.getDesktop(0):
        if application and application.name == "kate":
            for item in each(application):
                if role in (None, item.getRoleName()) and item.getState().contains(pyatspi.STATE_SHOWING):
                    yield item


def item(role, name="", patience=PATIENCE):
    """Something on the screen whose name has that in it."""
    return poll(lambda: next((each for each in items(role) if name in each.name), None), patience)


def menu(*names):
    """Chooses an entry of the menus."""
    for name in names:
        click(item("menu item", name))


def seen():
    """What is on the screen in words, for whoever has to find out what went wrong."""
    for found in items():
        try:
            words = found.queryText().getText(0, -1)[:400]
        except NotImplementedError:
            words = ""
        if found.name or words:
            yield f"{found.getRoleName()}: {found.name}" + (f" | {words}" if words else "")


class Editor:
    """The view of a file that is open and in front."""

    def __init__(self, name):
        self.name = name

    def _view(self):
        return next(each for each in items("text") if each.name == self.name)

    def text(self):
        return self._view().queryText().getText(0, -1)

    def caret(self):
        return self._view().queryText().caretOffset

    def line(self):
        """The line of the caret."""
        text, caret = self.text(), self.caret()
        return text[:caret].rpartition("\n")[2] + text[caret:].partition("\n")[0]

    def place(self, offset):
        """Where a character is on the screen; None where it is not in sight."""
        view = self._view()
        x, y, width, _ = view.queryText().getCharacterExtents(offset, pyatspi.DESKTOP_COORDS)
        # Kate counts its left border twice, and tells no height.
        border = extents(view).x - extents(view.parent).x
        return (x - border + width // 2, y + HALF_A_LINE) if width else None

    def show(self, words, skipped=0):
        """Brings the first place of some words into sight, and says where a character of them is on the screen."""
        offset = poll(self.text).index(words) + skipped
        # Keys go astray while a window or a bar comes or goes.
        for _ in range(3):
            keys("ctrl+g")
            write(str(self.text().count("\n", 0, offset) + 1))
            keys("Return")
            if place := poll(lambda: self.place(offset), PATIENCE / 3):
                return place
        raise AssertionError(f"“{words}” is not in sight")

    def go_to(self, words, skipped=0):
        """Puts the caret before a character of the first place of some words."""
        x, y = self.show(words, skipped)
        xdotool("mousemove", x - 3, y, "click", 1)
        offset = self.text().index(words) + skipped
        assert poll(lambda: self.caret() == offset), f"the caret does not go to “{words}”, but to {self.caret()}"


def bring(name):
    """Brings an open file in front."""
    click(item("page tab", name))
    assert item("text", name), f"{name} does not come in front"
    return Editor(name)


def allow_the_server():
    """Says that the server may be started, and waits until it tells of the article: above the text, where the caret is."""
    asked = item("alert", "LSP server start requested")
    click(item("push button", "Yes"))
    return asked and item("list item", "Cây chè phải nuôi")


def fill_the_screen():
    # The window manager may not be ready, or another window be in front still.
    def filled():
        subprocess.run(["xdotool", "getactivewindow", "windowmove", "0", "0", "windowsize", "100%", "100%"],
                       stderr=subprocess.DEVNULL, timeout=PATIENCE)
        return extents(item("frame", ".anno", 1)).width > 1_000
    assert poll(filled), "the window does not grow"


if __name__ == "__main__":
    # Whether Kate can be asked.
    sys.exit(0 if item("frame", patience=0) else 1)
