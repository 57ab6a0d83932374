"""Asks a server very many things, and looks at each answer that is not the same as one before."""

import json
import queue
import re

import transport
from client import Failure
from manners import overlaps, range_problems

ANSWER = re.compile(rb'\{"jsonrpc":"2\.0","id":(\d+),("(?:result|error)":.*)\}', re.DOTALL)
NOTHING = b'"result":null'

PLACE = re.compile(rb'"line":\d{1,9},"character":\d{1,9}\b')
RANGE = re.compile(rb'"start":\{"line":(\d+),"character":(\d+)\},"end":\{"line":(\d+),"character":(\d+)\}')

# Sent before their answers are read: enough that the server never waits.
BATCH = 2000

REQUEST_FAILED = -32803


class Sweep:
    """`shapes` are the answers whose types were found to be right, whichever their places: shared by all sweeps."""

    def __init__(self, client, subject, shapes):
        self.client = client
        self.subject = subject
        self.shapes = shapes
        self.asked = set()
        self._seen = set()
        text = subject.text
        self._places = {
            b'"line":%d,"character":%d' % (line, column)
            for line in range(text.line_count) for column in text.borders(line)
        }

    def ask(self, method, request, params, keep):
        """Sends a request with each of the params. With `keep`, the results: each different one once."""
        results, batch = [], []
        for each in params:
            if not batch and method not in self.asked:
                self.asked.add(method)
                self._check_own(method, each)
            batch.append(each)
            if len(batch) == BATCH:
                results += self._play(method, request, batch, keep)
                batch = []
        return results + (self._play(method, request, batch, keep) if batch else [])

    def _check_own(self, method, params):
        problems = self.client.checker.own_problems({"jsonrpc": "2.0", "id": 1, "method": method, "params": params})
        self.client.account.none(f"the test sends a wrong message: {each}" for each in problems)

    def _play(self, method, request, batch, keep):
        identifiers = {next(self.client.identifiers): params for params in batch}
        self.client.send_bytes(b"".join(
            transport.frame({"jsonrpc": "2.0", "id": identifier, "method": method, "params": params})
            for identifier, params in identifiers.items()))
        results = []
        while identifiers:
            identifier, rest = self._answer()
            params = identifiers.pop(identifier, None)
            if params is None:
                self.client.account.fail(f"a second answer, or one to nothing: {rest[:200]!r} to {method}")
            elif rest == NOTHING:
                self.client.account.passed += 1
            elif (method, rest) not in self._seen:
                self._seen.add((method, rest))
                result = self._check(method, request, params, rest)
                if keep and result is not None:
                    results.append(result)
        return results

    def _answer(self):
        """The id and the rest of the next answer; what else comes is the client's."""
        while not self.client.at_end:
            try:
                received = self.client.server.received.get(timeout=transport.PATIENCE)
            except queue.Empty:
                raise Failure(f"no answer in {transport.PATIENCE:.0f} s") from None
            match = isinstance(received, transport.Frame) and ANSWER.fullmatch(received.body)
            if match:
                self.client.messages += 1
                return int(match[1]), match[2]
            self.client.take(received)
        raise Failure(f"the server ended and said: {self.client.server.complaints.decode(errors='replace')[-2000:]}")

    def _check(self, method, request, params, rest):
        """The result of an answer that has not been seen before; None for a refusal."""
        account, message = self.client.account, transport.parse(b'{"jsonrpc":"2.0","id":1,%s}' % rest)
        shape = (method, PLACE.sub(b'"line":0,"character":0', rest))
        problems = [] if shape in self.shapes else self.client.checker.problems(message, method)
        if not problems:
            self.shapes.add(shape)
        if "error" in message:
            if not request.may_refuse or message["error"].get("code") != REQUEST_FAILED:
                problems.append(f"failed: {message['error']}")
        else:
            problems += self.places_problems(method, params, message["result"], rest)
        account.none(f"{method} with {json.dumps(params, ensure_ascii=False)[:300]}: {each}" for each in problems)
        account.passed += not problems
        return message.get("result")

    def places_problems(self, method, params, result, rest):
        """The places in an answer that are not in their document; quickly where all of them are of the same one."""
        if b'"uri"' in rest or b'"targetUri"' in rest or b'"changes"' in rest:
            uri = params.get("item", {}).get("uri", self.subject.uri)
            return range_problems(result, uri, self.client.documents, self.client.encoding)
        found = [f"{each.decode()} is not in it" for each in set(PLACE.findall(rest)) - self._places]
        found += [f"{each} ends before it starts" for each in RANGE.findall(rest) if ordered(each[2:]) < ordered(each[:2])]
        return found + (SPECIAL[method](self.subject.text, result) if method in SPECIAL else [])


def ordered(place):
    return tuple(map(int, place))


def tokens_problems(text, result):
    found, line, column = [], 0, 0
    data = result.get("data", [])
    for index in range(0, len(data), 5):
        lines, columns, length, kind, modifiers = data[index:index + 5]
        line, column = line + lines, columns if lines else column + columns
        borders = text.borders(line) if line < text.line_count else []
        if column not in borders or column + length not in borders or not length:
            found.append(f"the token at {line}:{column} of length {length} has no such place")
    return found


def folding_problems(text, result):
    places = [({"line": each[half + "Line"], "character": each.get(half + "Character", 0)})
              for each in result for half in ("start", "end")]
    return [f"{each} is not in it" for each in places if not text.has(each)]


def edits_problems(text, result):
    return overlaps(result or [])


SPECIAL = {
    "textDocument/formatting": edits_problems,
    "textDocument/rangeFormatting": edits_problems,
    "textDocument/rangesFormatting": edits_problems,
    "textDocument/onTypeFormatting": edits_problems,
    "textDocument/semanticTokens/full": tokens_problems,
    "textDocument/semanticTokens/range": tokens_problems,
    "textDocument/foldingRange": folding_problems,
}
