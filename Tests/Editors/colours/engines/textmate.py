"""VS Code's TextMate grammar, run by babi's engine on Oniguruma, the library that VS Code runs it with.

babi encodes a line for each search. Here a line is bytes throughout, and a regex remembers where it matched last, as in
VS Code, so that what is measured is the grammar.
"""

import functools
import importlib.util
import json
import re
from pathlib import Path

EXTENSION = Path(__file__).parents[4] / "editors/vscode"


def missing():
    return next((name for name in ("babi", "onigurumacffi") if not importlib.util.find_spec(name)), None)


def token_types():
    """The server's token type for each scope that the extension gives it."""
    manifest = json.loads((EXTENSION / "package.json").read_text())
    scopes = manifest["contributes"]["semanticTokenScopes"][0]["scopes"]
    return {scope: kind for kind, (scope, *_) in scopes.items() if "." not in kind}


def load(*grammars):
    """A compiler of the first of these grammars, which may include the others; what cannot be compiled is thrown."""
    from babi import highlight

    highlight.make_reg, highlight.make_regset, highlight.expand_escaped = Regex.of, Regexes, with_groups
    library = highlight.Grammars()
    for grammar in grammars:
        library._raw[grammar["scopeName"]] = grammar
    return library.compiler_for_scope(grammars[0]["scopeName"])


def scopes(compiler, text):
    """For each line, pairs of a length in characters and the scopes there, the innermost last."""
    from babi import highlight

    state = compiler.root_state
    for number, line in enumerate(re.split("\r?\n", text)):
        data = (line + "\n").encode()
        state, regions = highlight.highlight_line(compiler, state, data, number == 0)
        yield [(len(data[each.start:each.end].decode().rstrip("\n")), each.scope) for each in regions]


def grammar(name):
    return json.loads((EXTENSION / f"syntaxes/{name}.tmLanguage.json").read_text())


@functools.cache
def anno():
    return load(grammar("anno"))


def paint(paths):
    compiler, types = anno(), token_types()
    return [
        [[types.get(stack[-1], "") for length, stack in line for _ in range(length)] for line in scopes(compiler, text)]
        for text in (path.read_bytes().decode() for path in paths)
    ]


def with_groups(match, pattern):
    """The regex of an end with what its beginning matched."""
    return re.sub(r"\\([1-9])", lambda found: re.escape(match[int(found[1])].decode()), pattern)


class Regex:
    known = {}

    @classmethod
    def of(cls, pattern):
        if pattern not in cls.known:
            cls.known[pattern] = cls(pattern)
        return cls.known[pattern]

    def __init__(self, pattern):
        import onigurumacffi

        self._module = onigurumacffi
        self._compiled = onigurumacffi.compile(pattern)
        self._depends_on_start = "\\G" in pattern
        self._last = None, 0, None

    def search(self, line, start, is_first, is_anchored):
        last, since, match = self._last
        if last is line and since <= start and (match is None or match.start() >= start):
            return match
        match = self._call("onigcffi_search", line, start, is_first, is_anchored)
        self._last = None if self._depends_on_start else line, start, match
        return match

    def match(self, line, start, is_first, is_anchored):
        return self._call("onigcffi_match", line, start, is_first, is_anchored)

    def _call(self, function, line, start, is_first, is_anchored):
        from babi.reg import _FLAGS

        region = self._module._region()
        found = getattr(self._module._lib, function)(
            self._compiled._regex_t, line, len(line), start, region, _FLAGS[is_first, is_anchored])
        return None if found < 0 else Match(line, region[0])


class Regexes:
    """Finds the first match of several regexes; of those at one place, that of the regex that stands first."""

    def __init__(self, *patterns):
        self._regexes = [Regex.of(pattern) for pattern in patterns]

    def search(self, *place):
        found = -1, None
        for number, regex in enumerate(self._regexes):
            match = regex.search(*place)
            if match and (found[1] is None or match.start() < found[1].start()):
                found = number, match
        return found


class Match:
    def __init__(self, line, region):
        self.string = line
        self._spans = [(region.beg[number], region.end[number]) for number in range(region.num_regs)]

    def __getitem__(self, group):
        start, end = self._spans[group]
        return self.string[start:end] if start >= 0 else b""

    def span(self, group=0):
        return self._spans[group]

    def start(self, group=0):
        return self._spans[group][0]

    def end(self, group=0):
        return self._spans[group][1]
