"""Runs the sessions against `annotate lsp` and prints a table. Called by `run`; arguments choose sessions by name."""

import os
import sys
import time

from account import Account
from checker import Checker
from client import Client, Failure
from selftest import failures
from sessions import SESSIONS
from transport import Server
from workspace import Workspace


class Stage:
    """What a session has: the workspace, the account of its checks, and as many servers as it starts."""

    def __init__(self, workspace, checker):
        self.workspace = workspace
        self.checker = checker
        self.account = Account()
        self.command = [os.environ["ANNOTATE"], "lsp"]
        self.clients = []

    def start(self, command=None):
        """A client of a new server; nothing is sent yet."""
        server = Server(command or self.command, self.workspace.environment, self.workspace.folder)
        self.clients.append(Client(server, self.checker, self.account))
        return self.clients[-1]

    def ready(self, capabilities, **params):
        """A client whose server is initialized, in the workspace."""
        client = self.start()
        client.initialize(capabilities, **{**self.workspace.folders, **params})
        return client

    def leave(self):
        for client in self.clients:
            client.server.kill()

    @property
    def complaints(self):
        return b"".join(client.server.complaints for client in self.clients).decode(errors="replace")


def play(name, function, arguments, workspace, checker):
    """Runs one session, prints its row, and returns its account."""
    stage, began = Stage(workspace, checker), time.monotonic()
    try:
        function(stage, *arguments)
    except Failure as failure:
        stage.account.fail(str(failure))
    except (KeyError, TypeError, IndexError, ValueError, AttributeError) as error:
        # An answer of a shape that the session did not expect is the server's failure, not the end of the run.
        line = error.__traceback__.tb_next.tb_lineno if error.__traceback__.tb_next else 0
        stage.account.fail(f"{type(error).__name__} {error} (line {line} of {function.__code__.co_filename})")
    finally:
        stage.leave()
    account, messages = stage.account, sum(client.messages for client in stage.clients)
    verdict = f"{len(account.failures)} FAILED" if account.failures else "ok"
    seconds = time.monotonic() - began
    print(f"{name:<62} {account.passed:>6} checks {messages:>5} messages {seconds:>6.2f} s  {verdict}", flush=True)
    for failure in account.failures[:8]:
        print(f"    {failure}")
    if account.failures and stage.complaints:
        print("    the server said: " + stage.complaints[-1500:].strip().replace("\n", "\n      "))
    return account


def main(chosen):
    checker = Checker()
    if not checker.sources:
        print("Nothing to check messages against: pip install lsprotocol", file=sys.stderr)
        return 2
    print(f"messages are checked against: {', '.join(checker.sources)}")
    if wrong := failures(checker):
        print("The checker itself is wrong:", *wrong, sep="\n  ")
        return 2
    sessions = [each for each in SESSIONS if not chosen or any(word in each[0] for word in chosen)]
    workspace = Workspace()
    try:
        accounts = [play(*each, workspace, checker) for each in sessions]
    finally:
        workspace.remove()
    checks, failed = sum(account.passed for account in accounts), sum(bool(account.failures) for account in accounts)
    print(f"{len(accounts)} sessions, {checks} checks passed; {failed} sessions failed")
    return 1 if failed or not accounts else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
