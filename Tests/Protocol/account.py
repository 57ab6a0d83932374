"""Counts the checks of one session and keeps what failed."""


class Account:
    def __init__(self):
        self.passed = 0
        self.failures = []

    def check(self, holds, text):
        """`text` says what was expected, and what came instead."""
        if holds:
            self.passed += 1
        else:
            self.fail(text)

    def equal(self, found, expected, what):
        self.check(found == expected, f"{what}: {expected!r} expected, came {found!r}")

    def none(self, problems):
        self.passed += not problems
        for problem in problems:
            self.fail(problem)

    def fail(self, text):
        self.failures.append(text)
