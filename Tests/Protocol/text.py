"""The naive text: what a document must be after an edit, and where its positions are.

Lines end at LF, CRLF and CR. A column beyond the end of its line is the end of the line (before the line end), a line
beyond the last is the end of the text, and a column inside a character is the start of that character.
"""

import re
from bisect import bisect
from itertools import accumulate

LINE_END = re.compile(r"\r\n|\n|\r")

WIDTHS = {
    "utf-8": lambda character: len(character.encode()),
    "utf-16": lambda character: 2 if ord(character) > 0xFFFF else 1,
    "utf-32": lambda character: 1,
}


class Text:
    """An unchanging text; offsets are Unicode scalars, columns units of the encoding."""

    def __init__(self, content, encoding):
        self.content = content
        self.encoding = encoding
        self._width = WIDTHS[encoding]
        self._lines = []
        self._borders = {}
        start = 0
        for match in LINE_END.finditer(content):
            self._lines.append((start, match.start()))
            start = match.end()
        self._lines.append((start, len(content)))

    @property
    def line_count(self):
        return len(self._lines)

    def line_width(self, line):
        return self.borders(line)[-1]

    def borders(self, line):
        """The columns at which the characters of a line begin, and that of its end."""
        if line not in self._borders:
            start, end = self._lines[line]
            self._borders[line] = list(accumulate(map(self._width, self.content[start:end]), initial=0))
        return self._borders[line]

    def offset(self, position):
        """The offset of a position, clamped."""
        if position["line"] >= len(self._lines):
            return len(self.content)
        return self._lines[position["line"]][0] + bisect(self.borders(position["line"]), position["character"]) - 1

    def position(self, offset):
        """The position of an offset; one inside a CRLF has none of its own and gets that of the line's end."""
        line = bisect(self._lines, offset, key=lambda each: each[0]) - 1
        start, end = self._lines[line]
        return {"line": line, "character": self.borders(line)[min(offset, end) - start]}

    def place(self, needle, inside=0):
        """The position `inside` scalars after the beginning of the first occurrence of a needle."""
        return self.position(self.content.index(needle) + inside)

    def range(self, start, end):
        return {"start": self.position(start), "end": self.position(end)}

    def has(self, position):
        """Whether a position lies in the text, on the border of a character."""
        line, column = position["line"], position["character"]
        if line >= len(self._lines):
            return False
        borders = self.borders(line)
        return borders[bisect(borders, column) - 1] == column

    def edited(self, change):
        """The text after one TextDocumentContentChangeEvent."""
        if "range" not in change:
            return Text(change["text"], self.encoding)
        start, end = self.offset(change["range"]["start"]), self.offset(change["range"]["end"])
        return Text(self.content[:start] + change["text"] + self.content[end:], self.encoding)
