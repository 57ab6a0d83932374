"""Runs cases of both kinds in turn until the time is over. Called by `run`; arguments name cases to run again."""

import os
import random
import sys
import time
from pathlib import Path

import commands
import editing
from checker import Checker
from commands import Wrong
from workspace import Workspace

KEPT = Path(__file__).parents[2] / ".build" / "fuzz"

ENOUGH_FAILURES = 5


def main(chosen):
    seed, seconds = os.environ.get("FUZZ_SEED", "1"), float(os.environ.get("FUZZ_SECONDS", "60"))
    workspace, checker = Workspace(), Checker()
    # A server that the tests start finds its cache where the workspace says; so do the commands.
    os.environ.update(workspace.environment)
    kinds = {"command": commands.case, "session": lambda source: editing.case(source, workspace, checker)}
    sources = ", ".join(checker.sources) or "nothing"
    print(f"seed {seed}, {seconds:.0f} s, messages are checked against: {sources}", flush=True)
    names = (name.split(":") for name in chosen) if chosen else in_turn(kinds, seconds)
    counts, failures = dict.fromkeys(kinds, 0), 0
    for kind, number in names:
        # A case depends on the seed and its number alone, so that it can be run again by itself.
        try:
            kinds[kind](random.Random(f"{seed}:{kind}:{number}"))
        except Wrong as wrong:
            failures += 1
            report(seed, f"{kind}:{number}", wrong)
        counts[kind] += 1
        if failures == ENOUGH_FAILURES:
            print("Enough failures for one run.")
            break
    workspace.remove()
    print(", ".join(f"{count} {kind} cases" for kind, count in counts.items()) + f"; {failures} failed")
    return 1 if failures else 0


def in_turn(kinds, seconds):
    """Names of cases; each kind gets its share of the time, and at least one case."""
    spent, numbers, limit = dict.fromkeys(kinds, 0.0), dict.fromkeys(kinds, 0), time.monotonic() + seconds
    while time.monotonic() < limit or not all(numbers.values()):
        kind = min(kinds, key=spent.get)
        began = time.monotonic()
        yield kind, numbers[kind]
        numbers[kind] += 1
        spent[kind] += time.monotonic() - began


def report(seed, name, wrong):
    KEPT.mkdir(parents=True, exist_ok=True)
    kept = KEPT / f"{name.replace(':', '-')}-seed-{seed}.anno"
    kept.write_bytes(wrong.data)
    print(f"FAILED {name}: {wrong}")
    print(f"    its document: {kept}; again: FUZZ_SEED={seed} Tests/Fuzz/run {name}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
