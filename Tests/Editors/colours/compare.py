"""Compares what the grammars of `editors/` say of every character with what the server says.

    compare.py [ENGINE…]     all engines without an argument

An engine is a module of `engines`: `missing()` names what is not installed, or is None; `paint(paths)` gives for each
file, for each of its lines, the server's token type of each character, `""` where the grammar has none for it.
"""

import importlib
import os
import resource
import sys
import tempfile
import time
from pathlib import Path

import documents
from server import SemanticTokens, lines

sys.path.append(str(Path(__file__).parent))
ENGINES = sorted(path.stem for path in (Path(__file__).parent / "engines").glob("[a-z]*.py"))
SHOWN = 12
# Four times the line: 4 where a line takes the time of a line, 16 where each span looks at all the others.
LARGEST_GROWTH = 8


def differences(name, text, expected, painted, first=0):
    """A description of each stretch where the grammar and the server differ, from a line on."""
    for number, line in enumerate(lines(text)[first:], first):
        wanted = expected[number]
        got = painted[number] if number < len(painted) else None
        if got is None or len(got) != len(wanted):
            # A text that ends its last line has an empty one behind it, which not every engine has.
            if line:
                yield f"{name}:{number + 1}: {len(got or [])} characters were coloured, not {len(wanted)}"
            continue
        column = 0
        while column < len(line):
            end = column + 1
            pair = wanted[column], got[column]
            while end < len(line) and (wanted[end], got[end]) == pair:
                end += 1
            if pair[0] != pair[1]:
                yield (f"{name}:{number + 1}:{column + 1}: “{line[column:end]}” is {pair[0] or 'nothing'}, "
                       f"coloured as {pair[1] or 'nothing'}")
            column = end


def processor_seconds():
    """The time that this process and the children that it has waited for have computed."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def seconds(engine, paths):
    """The least processor time of three in which an engine paints each of some files; of more where it is quick.

    What else a busy machine does is not in it, and the files take turns, so that what slows the processor for a while
    slows each of them.
    """
    rounds = []
    while len(rounds) < 3 or sum(map(sum, rounds)) < 3 and len(rounds) < 12:
        times = []
        for path in paths:
            began = processor_seconds()
            engine.paint([path])
            times.append(processor_seconds() - began)
        rounds.append(times)
    return [min(times) for times in zip(*rounds, strict=True)]


def growth(engine, folder):
    """How much longer 8,000 spans on a line take than 2,000 (200 KB and 50 KB), without what a start takes."""
    paths = []
    for spans in (0, 2_000, 8_000):
        paths.append(folder / f"long-{spans}.anno")
        paths[-1].write_text(documents.long_paragraph(spans))
    nothing, part, whole = seconds(engine, paths)
    # Where the work is lost in the start it does not stall an editor.
    ratio = (whole - nothing) / max(part - nothing, 0.1 * nothing)
    return ratio, part - nothing


def main(names):
    valid, broken = documents.valid_documents(), documents.broken_documents()
    if not documents.REAL_ARTICLES.is_dir():
        print("skipped: the real articles, which are not beside the project")
    failed = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        server = SemanticTokens(folder)
        expected = [server.paint(text) for _, text, *_ in valid + broken]
        server.close()
        paths = []
        for each, text, *_ in valid + broken:
            paths.append(folder / each)
            paths[-1].write_bytes(text.encode())
        for name in names or ENGINES:
            engine = importlib.import_module(f"engines.{name}")
            if missing := engine.missing():
                print(f"{name}: {'FAILED' if os.environ.get('CI') else 'skipped'}: {missing} is not installed")
                failed += [name] if os.environ.get("CI") else []
                continue
            painted = engine.paint(paths)
            wrong = [
                each for (name_, text, *first), wanted, got in zip(valid + broken, expected, painted, strict=True)
                for each in differences(name_, text, wanted, got, *first)
            ]
            ratio, time_of_50_kb = growth(engine, folder)
            characters = sum(len(text) for _, text, *_ in valid + broken)
            print(f"{name}: {len(valid)} valid and {len(broken)} broken documents, {characters} characters, "
                  f"{len(wrong)} differences; 50 KB with 2,000 spans on a line in {time_of_50_kb * 1000:.0f} ms, "
                  f"four times as much takes {ratio:.1f} times that")
            if wrong:
                print(*(f"  {each}" for each in wrong[:SHOWN]), sep="\n")
            if ratio > LARGEST_GROWTH:
                print("  a longer line takes more than its share")
            if wrong or ratio > LARGEST_GROWTH:
                failed.append(name)
    print(f"grammars: {len(names or ENGINES) - len(failed)} passed, {len(failed)} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
