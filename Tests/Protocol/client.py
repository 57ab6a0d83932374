"""A client that keeps account: what it asked, what was answered, what each document says, what was published."""

import itertools
import json
import queue
import time

import transport
from manners import diagnostic_problems, range_problems, request_problems
from text import Text

ABSENT = object()

METHOD_NOT_FOUND = -32601

# What this client answers to the server's own requests.
REPLIES = {
    "workspace/configuration": lambda params: [None for _ in params["items"]],
    "workspace/workspaceFolders": lambda params: None,
    "workspace/applyEdit": lambda params: {"applied": False},
    "window/showDocument": lambda params: {"success": False},
}


class Failure(Exception):
    """The session cannot go on."""


class Client:
    """One connection. `account` counts checks and keeps failures (see account.py)."""

    def __init__(self, server, checker, account):
        self.server = server
        self.checker = checker
        self.account = account
        self.capabilities = {}
        self.encoding = "utf-16"
        self.documents = {}
        self.versions = {}
        self.published = {}
        self.messages = 0
        self.replies = dict(REPLIES)
        self.strict = True
        self.identifiers = itertools.count(1)
        self._asked = {}
        self._answers = {}
        self.strays = []
        self.at_end = False

    # Sending

    def request(self, method, params=ABSENT, identifier=None):
        """Sends a request and returns its id, for `answer`."""
        if identifier is None:
            identifier = next(self.identifiers)
        self.send(self.remember(identifier, method, params))
        return identifier

    def remember(self, identifier, method, params=ABSENT):
        """A request as a message, for a caller that sends its bytes itself; its answer is awaited all the same."""
        message = {"jsonrpc": "2.0", "id": identifier, "method": method}
        if params is not ABSENT:
            message["params"] = params
        position = (params or {}).get("textDocument", {}) if isinstance(params, dict) else {}
        uri = position.get("uri") if isinstance(position, dict) else None
        self._asked[identifier] = (method, uri, self.documents.get(uri))
        return message

    def notify(self, method, params=ABSENT):
        self.send({"jsonrpc": "2.0", "method": method} | ({} if params is ABSENT else {"params": params}))

    def send(self, message):
        """Sends a message; while `strict`, one that the protocol does not allow is a mistake of the test.

        What editors declare in `initialize` is sent as they do, right or wrong.
        """
        if self.strict and message["method"] != "initialize" and (problems := self.checker.own_problems(message)):
            raise Failure(f"the test sends a wrong message: {problems[0]}")
        self.send_bytes(transport.frame(message))

    def send_bytes(self, data):
        if not self.server.write(data):
            raise Failure(f"the server no longer reads; it said: {self._said()}")

    # Receiving

    def answer(self, identifier):
        """The response to a request, as a message."""
        self.wait(lambda: identifier in self._answers, lambda: f"no answer to {self._asked[identifier][0]}")
        return self._answers[identifier]

    def call(self, method, params=ABSENT):
        """The result of a request; an error ends the session."""
        message = self.answer(self.request(method, params))
        if "error" in message:
            raise Failure(f"{method} failed: {message['error']}")
        return message["result"]

    def refused(self, code, method, params=ABSENT):
        """Sends a request that must fail with this code."""
        self.check_error(self.answer(self.request(method, params)), code, method)

    def check_error(self, message, code, what):
        self.account.check(message.get("error", {}).get("code") == code, f"{what}: {code} expected, came {message}")

    def stray(self):
        """The next error with the id null."""
        self.wait(lambda: self.strays, lambda: "no error with the id null")
        return self.strays.pop(0)

    def settle(self):
        """Waits until the server has taken in all that was sent: it answers in order."""
        identifier = next(self.identifiers)
        self.send_bytes(transport.frame(self.remember(identifier, "$/settle")))
        self.check_error(self.answer(identifier), METHOD_NOT_FOUND, "a request that nobody knows")

    def wait(self, condition, what):
        """Takes in messages until a condition holds; `what` says, when called, what did not happen."""
        limit = time.monotonic() + transport.PATIENCE
        while not condition():
            if self.at_end:
                raise Failure(f"{what()}: the server ended with {self.server.wait()} and said: {self._said()}")
            try:
                self.take(self.server.received.get(timeout=max(0, limit - time.monotonic())))
            except queue.Empty:
                raise Failure(f"{what()} in {transport.PATIENCE:.0f} s") from None

    def diagnostics(self, uri, wanted=lambda diagnostics: True, what="diagnostics"):
        """The diagnostics of the document's present version, once they are as wanted."""

        def latest():
            params = self.published.get(uri)
            current = params and params.get("version", self.versions.get(uri)) == self.versions.get(uri)
            return params if current and wanted(params["diagnostics"]) else None

        self.wait(latest, lambda: f"{what} did not come for {uri}; the last were {self.published.get(uri)}")
        return latest()["diagnostics"]

    # Documents

    def initialize(self, capabilities, initialized=True, **params):
        """The server's capabilities, after the negotiation of the position encoding."""
        self.capabilities = capabilities
        result = self.call("initialize", {
            "processId": None, "rootUri": None, "capabilities": capabilities, **params,
        })
        self.encoding = result["capabilities"].get("positionEncoding", "utf-16")
        if initialized:
            self.notify("initialized", {})
        return result["capabilities"]

    def open(self, uri, content, version=1, language="anno"):
        self.published.pop(uri, None)
        self.documents[uri], self.versions[uri] = Text(content, self.encoding), version
        self.notify("textDocument/didOpen", {
            "textDocument": {"uri": uri, "languageId": language, "version": version, "text": content},
        })

    def change(self, uri, *changes, version=None):
        self.versions[uri] = self.versions[uri] + 1 if version is None else version
        for change in changes:
            self.documents[uri] = self.documents[uri].edited(change)
        self.notify("textDocument/didChange", {
            "textDocument": {"uri": uri, "version": self.versions[uri]}, "contentChanges": list(changes),
        })

    def save(self, uri):
        self.notify("textDocument/didSave", {"textDocument": {"uri": uri}})

    def close(self, uri):
        del self.documents[uri], self.versions[uri]
        self.notify("textDocument/didClose", {"textDocument": {"uri": uri}})

    def at(self, method, uri, position):
        """The result of a request about a position."""
        return self.call(f"textDocument/{method}", {"textDocument": {"uri": uri}, "position": position})

    def symbols(self, uri):
        return self.call("textDocument/documentSymbol", {"textDocument": {"uri": uri}})

    # The end

    def shutdown(self):
        """The orderly end."""
        self.account.check(self.call("shutdown") is None, "shutdown answers null")
        self.notify("exit")
        self.ended(0)

    def ended(self, *codes):
        """Reads all that is still to come, then looks at the exit code and at the account of requests."""
        self.wait(lambda: self.at_end, lambda: "the server did not end")
        code = self.server.wait()
        self.account.check(code in codes, f"exit code {code}, expected {' or '.join(map(str, codes))}")
        self.all_answered()

    def all_answered(self):
        missing = {identifier: asked[0] for identifier, asked in self._asked.items() if identifier not in self._answers}
        self.account.check(not missing, f"requests without an answer: {missing}")
        self.account.check(not self.strays, f"errors for nothing: {self.strays}")

    def forget(self, identifier):
        """No answer is owed for this request (one sent after exit, say)."""
        del self._asked[identifier]

    def _said(self):
        return self.server.complaints.decode(errors="replace")[-2000:] or "nothing"

    def take(self, received):
        if isinstance(received, transport.End):
            self.at_end = True
        elif isinstance(received, transport.Noise):
            raise Failure(f"standard output is not frames: {received.reason}")
        else:
            self.messages += 1
            try:
                message = transport.parse(received.body)
            except ValueError as error:
                raise Failure(f"standard output is not frames: {error}") from None
            self._take_message(message)

    def _take_message(self, message):
        asked = self._asked.get(message.get("id"), (None, None, None)) if isinstance(message, dict) else (None,) * 3
        if problems := self.checker.problems(message, asked[0]):
            for problem in problems:
                self.account.fail(f"{problem} in {json.dumps(message, ensure_ascii=False)[:600]}")
            return
        self.account.check(True, "the message is as the protocol says")
        if "method" not in message:
            self._take_answer(message, *asked)
        elif "id" in message:
            self._take_request(message)
        elif message["method"] == "textDocument/publishDiagnostics":
            self._take_diagnostics(message["params"])

    def _take_answer(self, message, method, uri, text):
        identifier = message["id"]
        if identifier is None:
            self.strays.append(message)
            return
        self.account.check(identifier in self._asked, f"an answer to nothing: {message}")
        self.account.check(identifier not in self._answers, f"a second answer to {method}: {message}")
        self._answers[identifier] = message
        # A request may be answered after a later edit: its ranges are those of the text that it asked about.
        texts = self.documents | ({uri: text} if text else {})
        self.account.none(range_problems(message.get("result"), uri, texts, self.encoding))

    def _take_request(self, message):
        self.account.none(request_problems(message, self.capabilities))
        if message["method"] == "workspace/applyEdit":
            self.account.none(range_problems(message["params"]["edit"], "", self.documents, self.encoding))
        reply = self.replies.get(message["method"], lambda params: None)(message.get("params"))
        member = {"error": reply["error"]} if isinstance(reply, dict) and "error" in reply else {"result": reply}
        self.server.write(transport.frame({"jsonrpc": "2.0", "id": message["id"]} | member))

    def _take_diagnostics(self, params):
        uri, version = params["uri"], params.get("version")
        before = self.published.get(uri, {}).get("version")
        if version is not None and before is not None:
            # A document that was opened again counts from where it likes: what is said of its newest version is not late.
            is_newest = version == self.versions.get(uri)
            self.account.check(before <= version or is_newest, f"diagnostics of version {version} after those of {before}")
        for diagnostic in params["diagnostics"]:
            self.account.none(diagnostic_problems(diagnostic, self.capabilities))
        if uri in self.documents and version == self.versions[uri]:
            self.account.none(range_problems(params["diagnostics"], uri, self.documents, self.encoding))
        self.published[uri] = params
