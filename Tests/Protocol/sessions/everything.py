"""Every request that is advertised, at every position of every example, and at every border of a word of real articles.

At each seventh of these, or as the variable `EVERY` says (1: at all; 0: not at all), for a debug build takes ten times as
long.
"""

import os
import re
import shutil
from pathlib import Path

from capabilities import RICH, asking, offering
from catalogue import REQUESTS, Subject, advertised, unknown
from sessions import session
from sessions.actions import ACTIONS
from sessions.completion import ALL
from sweep import Sweep

ROOT = Path(__file__).parents[3]
EXAMPLES = sorted((ROOT / "examples").rglob("*.anno"))
ARTICLES = sorted((ROOT / ".." / "shared" / "articles").resolve().glob("*.anno"))

# What no example has: line ends of each kind, marks that combine, characters of two units, and no line end at the end.
ODD = (
    "\ufeff%title 😀 Ho\u0323p\r\n%date 2013-12-23\r%source https://example.org/🌾\r\n\r\n"
    "%official @a-😀 Ê\u0301 🌾 | x\r\n% alias 🌾🎋\r% role 2012.. &😀 Bí thư 👨\u200d👩\u200d👧\n"
    "%document #nq-😀 Nghị quyết 😀\r\n% number 1-NQ/😀\r\n% amends #nq-không-có\n\n"
    "<@🌾🎋> 😀 <@a-😀|E\u0302\u0301 🌾> <^a-😀|Bí 😀 thư <&😀|x\\\r\ny>> <:a-😀|nói <!to=&😀 due=2014-02-30|😀>\r\n\n"
    "%speaker @a-😀\r\n<~😀:> <#nq-😀|😀\r\n%end speaker\r<@le ho\u0302\u0300|😀 \\😀 <@?|ô> <&*|😀> %x"
)

STEP = int(os.environ.get("EVERY", 7))

WORD = re.compile(r"\w+|[^\w\s]")

SHAPES = set()

# A client that takes everything, and one that takes actions as commands.
TEXT_DOCUMENT = asking("codeAction", **ACTIONS)["textDocument"] | {"completion": ALL["textDocument"]["completion"]}
CLIENTS = {
    "utf-8": RICH,
    "utf-16": RICH | {"textDocument": TEXT_DOCUMENT},
    "utf-32": RICH | {"textDocument": TEXT_DOCUMENT},
}

if not ARTICLES:
    print("Only the examples are asked about: the folder of real articles is missing.")


@session("everything at every position of", [
    (f"{path.name}, {encoding}", path, encoding)
    for path in [Path("odd.anno"), *EXAMPLES, *ARTICLES] for encoding in CLIENTS if STEP])
def everything(stage, path, encoding):
    folder = stage.workspace.folder.with_name("examples")
    if not folder.exists():
        shutil.copytree(ROOT / "examples", folder)
    # Other documents are open there without being there.
    uri = (folder / (path.relative_to(ROOT / "examples") if path in EXAMPLES else path.name)).as_uri()
    client = stage.start()
    offered = client.initialize(
        offering(encoding, base=CLIENTS[encoding]), rootUri=folder.as_uri(),
        workspaceFolders=[{"uri": folder.as_uri(), "name": "examples"}])
    stage.account.equal(client.encoding, encoding, "the position encoding")
    client.open(uri, path.read_bytes().decode() if path.is_absolute() else ODD)
    text = client.documents[uri]
    subject = Subject(uri, text, list(places(text, path not in ARTICLES))[::STEP], offered)
    sweep = Sweep(client, subject, SHAPES)
    wanted, results = advertised(offered, client.checker.model), {}
    stage.account.equal(unknown(offered), set(), "capabilities that no request is asked for")
    stage.account.equal(wanted - REQUESTS.keys(), set(), "requests that are advertised and not asked")
    followed = {REQUESTS[method].after for method in wanted & REQUESTS.keys()}
    # What is asked about an answer comes after it in the table.
    for method, request in REQUESTS.items():
        if method not in wanted:
            continue
        if request.after:
            found = (each for answer in results[request.after] for each in request.ask(subject, answer))
            params = unique(found, request.key)
        else:
            params = request.ask(subject)
        results[method] = sweep.ask(method, request, params, keep=method in followed)
    client.shutdown()


def places(text, are_all):
    """The positions of a text: all of them and one beyond each line, or those where a word begins or ends."""
    if are_all:
        for line in range(text.line_count):
            for column in text.borders(line):
                yield {"line": line, "character": column}
            yield {"line": line, "character": text.line_width(line) + 1}
        return
    offsets = {offset for match in WORD.finditer(text.content) for offset in match.span()}
    yield from map(text.position, sorted(offsets | {0, len(text.content)}))


def unique(params, key):
    """The first of those that are the same."""
    seen = set()
    for each in params:
        written = repr(key(each))
        if written not in seen:
            seen.add(written)
            yield each
