"""A terminal in which an editor runs as in front of a person: keys go in, and what stands on the screen can be read."""

import re
import time

import pexpect
import pyte

# A machine may be slow and busy.
PATIENCE = 25


class Screen(pyte.Screen):
    def select_graphic_rendition(self, *attributes, private=False):
        """Vim's request for other key codes (`CSI > 4 m`) looks like one for colours to pyte."""
        if not private:
            super().select_graphic_rendition(*attributes)


class Terminal:
    def __init__(self, command, folder, environment, columns=150, rows=45):
        self._screen = Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self._child = pexpect.spawn(
            command[0], command[1:], cwd=str(folder), env=environment | {"TERM": "xterm-256color"},
            dimensions=(rows, columns), timeout=PATIENCE)
        self._child.delaybeforesend = None

    def keys(self, text):
        """Types without a pause, but behind Escape, which would be Alt with the next key."""
        for part in re.split("(?<=\x1b)", text):
            self._child.send(part)
            if part.endswith("\x1b"):
                time.sleep(0.1)

    def type(self, text):
        """Types as a person does: a key at a time, each shown before the next."""
        for character in text:
            self._child.send(character)
            self._read(0.03)

    def lines(self):
        self._read(0)
        return [line.rstrip() for line in self._screen.display]

    def text(self):
        return "\n".join(line for line in self.lines() if line)

    def colour(self, text):
        """How the first character of `text` is written, where it is first on the screen."""
        for number, line in enumerate(self.lines()):
            if text in line:
                cell = self._screen.buffer[number][line.index(text)]
                return cell.fg + " bold" * cell.bold + " underlined" * cell.underscore
        return None

    def wait(self, *texts, gone=(), patience=PATIENCE):
        """Whether all `texts` come to stand on the screen, and none of those in `gone`."""
        return self.until(lambda: all(text in self.text() for text in texts)
                          and not any(text in self.text() for text in gone), patience)

    def ask(self, keys, *texts):
        """Types `keys` again and again, until all `texts` come to stand on the screen."""
        return self.until(lambda: self.keys(keys) or self.wait(*texts, patience=1))

    def until(self, holds, patience=PATIENCE):
        began = time.monotonic()
        while not (held := holds()) and time.monotonic() - began < patience:
            self._read(0.05)
        return held

    def end(self):
        """Whether the editor ended by itself."""
        ended = self.until(lambda: not self._child.isalive())
        self._child.close(force=True)
        return ended

    def _read(self, seconds):
        """Takes in what the editor writes, for so long or until it has nothing more to say."""
        try:
            while True:
                self._stream.feed(self._child.read_nonblocking(65536, seconds))
                seconds = 0
        except (pexpect.TIMEOUT, pexpect.EOF):
            # With nothing to read the end comes at once.
            time.sleep(0 if self._child.isalive() else seconds)
