"""What the server says each character of a document is: the measure for every grammar in `editors/`."""

import os
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[2] / "Protocol"))
import transport  # noqa: E402


class SemanticTokens:
    """Asks a running server; to be closed."""

    def __init__(self, folder):
        self._server = transport.Server([os.environ["ANNOTATE"], "lsp"])
        self._identifier = 0
        self._folder = folder
        answer = self._ask("initialize", {
            "processId": None, "rootUri": folder.as_uri(),
            "capabilities": {
                "general": {"positionEncodings": ["utf-32"]},
                "textDocument": {"semanticTokens": {
                    "requests": {"full": True}, "tokenTypes": [], "tokenModifiers": [], "formats": ["relative"]}},
            },
        })["capabilities"]
        assert answer["positionEncoding"] == "utf-32", answer
        self.legend = answer["semanticTokensProvider"]["legend"]
        self._tell("initialized", {})

    def close(self):
        self._server.kill()

    def paint(self, text):
        """For each line, without its end, the token type of each character; `""` where there is none."""
        self._identifier += 1
        # A name that no file has, so that nothing on the disk is asked instead.
        document = {"uri": (self._folder / f"colours-{self._identifier}.anno").as_uri()}
        self._tell("textDocument/didOpen", {
            "textDocument": document | {"languageId": "anno", "version": 1, "text": text}})
        data = self._ask("textDocument/semanticTokens/full", {"textDocument": document})["data"]
        self._tell("textDocument/didClose", {"textDocument": document})
        painted = [[""] * len(line) for line in lines(text)]
        line = column = 0
        for skipped, start, length, kind, _ in zip(*[iter(data)] * 5):
            line, column = line + skipped, start + (0 if skipped else column)
            painted[line][column:column + length] = [self.legend["tokenTypes"][kind]] * length
        return painted

    def _ask(self, method, params):
        self._identifier += 1
        self._send({"id": self._identifier, "method": method, "params": params})
        while True:
            received = self._server.received.get(timeout=transport.PATIENCE)
            assert isinstance(received, transport.Frame), received
            message = transport.parse(received.body)
            if message.get("id") == self._identifier and "method" not in message:
                assert "error" not in message, message
                return message["result"]

    def _tell(self, method, params):
        self._send({"method": method, "params": params})

    def _send(self, message):
        self._server.write(transport.frame({"jsonrpc": "2.0"} | message))


def lines(text):
    """The lines of a text that ends them with LF or CRLF, without these ends."""
    return [line.removesuffix("\r") for line in text.split("\n")]
