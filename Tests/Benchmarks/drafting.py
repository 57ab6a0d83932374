#!/usr/bin/env python3
"""How fast names are found in articles, beside others that find names and citations in text.

    drafting.py --annotate PROGRAM [--articles FOLDER] [--megabytes N] [--article-kilobytes N] [--peer-seconds N]

Makes a corpus of small articles from the sentences of the articles in a folder, and runs on one core, in turns:

- `annotate draft` of all of them;
- `annotate check --select unmarked-mention` of the drafts, and of the raw text;
- pyahocorasick with the names of the built-in registry, on the same text;
- eyecite on English legal text of sentences with citations; where that takes longer than --peer-seconds, on a part.

pyahocorasick and eyecite come from PyPI; one that is not installed is said to be missing.
"""

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

LEGAL_TEXT = 10_000
LEGAL = [
    "The court held in {name} v. {other}, {volume} U.S. {page}, {pin} ({year}), that the statute applies.",
    "See also {volume} F.3d {page} ({year}); 42 U.S.C. § {page}; {name}, {volume} F. Supp. 2d at {pin}.",
    "The appellant argues that the decision below rests on an error of law, and the record bears that out.",
    "Id. at {pin}. The motion for summary judgment was denied for the reasons stated in the opinion.",
    "Counsel for the respondent did not dispute the facts, and the parties agreed on the date of the hearing.",
]
NAMES = ["Smith", "Jones", "Adams", "Baker", "Carter", "Dawson", "Evans", "Foster", "Grant", "Hughes"]


def sentences(folder):
    """The sentences of all articles of a folder, with their full stops."""
    result = []
    for path in sorted(folder.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            result += [part.strip() + "." for part in line.split(". ") if part.strip()]
    return result


def made_article(all_sentences, size, chance):
    """An article of about `size` bytes, of sentences chosen at random."""
    parts = ["Hội nghị tổng kết công tác\n\nSáng 14/1/2020, hội nghị khai mạc.\n"]
    length = len(parts[0].encode())
    while length < size:
        part = " ".join(chance.choices(all_sentences, k=4)) + "\n"
        parts.append(part)
        length += len(part.encode())
    return "".join(parts)


def corpus(folder, all_sentences, size, article, seed):
    """The paths of files of about `article` bytes, and their bytes in all, which are about `size`."""
    chance = random.Random(seed)
    paths, written = [], 0
    while written < size:
        paths.append(folder / f"{len(paths):06}.txt")
        written += paths[-1].write_bytes(made_article(all_sentences, article, chance).encode())
    return paths, written


def run(command):
    """Runs a command on one core; its seconds on the clock and its largest memory in MB."""
    began = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - began
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(f"{command[:4]} failed: {said.decode(errors='replace')[:400]}")
    return seconds, usage.ru_maxrss / 1024


def names(annotate):
    """The names of the built-in registry, by its declarations."""
    text = Path(__file__).parents[2].joinpath("Sources/Annotate/Registry/builtin.anno").read_text(encoding="utf-8")
    found = set()
    for line in text.splitlines():
        words = line.split(maxsplit=2)
        if len(words) == 3 and words[0] in ("%official", "%organization", "%document"):
            found.add(words[2])
        elif len(words) > 2 and words[:2] == ["%", "alias"]:
            found.add(words[2])
    return found


def aho_corasick(all_names, paths):
    import ahocorasick

    automaton = ahocorasick.Automaton()
    for name in all_names:
        automaton.add_word(name, name)
    automaton.make_automaton()
    began, count = time.perf_counter(), 0
    for path in paths:
        for _ in automaton.iter(path.read_text(encoding="utf-8")):
            count += 1
    return time.perf_counter() - began, count


def legal_text(size, seed):
    chance = random.Random(seed)
    parts, length = [], 0
    while length < size:
        part = chance.choice(LEGAL).format(
            name=chance.choice(NAMES), other=chance.choice(NAMES), volume=chance.randint(1, 600),
            page=chance.randint(1, 1500), pin=chance.randint(1, 1500), year=chance.randint(1900, 2020)) + " "
        parts.append(part)
        length += len(part)
    return "".join(parts)


def eyecite(size, seconds):
    """As much of the text as fits in a time: bytes, seconds and citations."""
    from eyecite import get_citations

    get_citations(legal_text(LEGAL_TEXT, 0))
    began, done, count = time.perf_counter(), 0, 0
    while done < size and time.perf_counter() - began < seconds:
        text = legal_text(LEGAL_TEXT, done)
        count += len(get_citations(text))
        done += len(text)
    return done, time.perf_counter() - began, count


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--annotate", required=True)
    parser.add_argument("--articles", type=Path, default=Path(__file__).parents[3] / "shared/articles")
    parser.add_argument("--megabytes", type=int, default=100)
    parser.add_argument("--article-kilobytes", type=int, default=10)
    parser.add_argument("--peer-seconds", type=float, default=60)
    arguments = parser.parse_args()
    annotate = os.path.abspath(arguments.annotate)
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    all_sentences = sentences(arguments.articles)
    if not all_sentences:
        sys.exit(f"there are no articles (*.txt) in {arguments.articles}")
    # In memory where that can be: the disk is not what is measured.
    base = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=base) as name:
        folder = Path(name)
        rows = []
        for megabytes in sorted({max(1, arguments.megabytes // 10), arguments.megabytes}):
            raw, drafts = folder / "raw", folder / "drafts"
            raw.mkdir()
            paths, size = corpus(raw, all_sentences, megabytes * 1_000_000, arguments.article_kilobytes * 1_000, 1)
            seconds, memory = run([annotate, "draft", "--output", drafts, *paths])
            rows.append((f"annotate draft, {len(paths):,} files", size, seconds, memory))
            check = [annotate, "check", "--no-cache"]
            drafted = sum(path.stat().st_size for path in drafts.iterdir())
            seconds, memory = run([*check, "--select", "unmarked-mention", drafts])
            rows.append(("annotate check --select unmarked-mention, the drafts", drafted, seconds, memory))
            shutil.rmtree(drafts)
            for path in paths:
                path.rename(path.with_suffix(".anno"))
            seconds, memory = run([*check, "--select", "unmarked-mention", raw])
            rows.append(("annotate check --select unmarked-mention, the raw text", size, seconds, memory))
            paths = [path.with_suffix(".anno") for path in paths]
            if megabytes == arguments.megabytes:
                try:
                    known = names(annotate)
                    seconds, count = aho_corasick(known, paths)
                    rows.append((f"pyahocorasick, {len(known):,} names, {count:,} found", size, seconds, None))
                except ImportError:
                    print("pyahocorasick is not installed")
            shutil.rmtree(raw)
        try:
            done, seconds, count = eyecite(arguments.megabytes * 1_000_000, arguments.peer_seconds)
            rows.append((f"eyecite, English, {count:,} citations", done, seconds, None))
        except ImportError:
            print("eyecite is not installed")
    print(f"{'':60}{'MB':>8}{'s':>8}{'MB/s':>8}{'MB of memory':>14}")
    for what, size, seconds, memory in rows:
        shown = f"{memory:.0f}" if memory else "–"
        print(f"{what:60}{size / 1e6:>8.1f}{seconds:>8.2f}{size / 1e6 / seconds:>8.1f}{shown:>14}")


if __name__ == "__main__":
    main()
