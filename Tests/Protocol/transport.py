"""A server process, and the frames that it writes."""

import json
import os
import queue
import re
import signal
import subprocess
import threading
from dataclasses import dataclass
from functools import lru_cache

# Far above anything a healthy server needs on a busy machine: it only turns a hang into a failure.
PATIENCE = float(os.environ.get("PATIENCE", "30"))

HEADER_END = b"\r\n\r\n"
HEADER = re.compile(rb"([!-9;-~]+):[ \t]*(.*)")


@dataclass
class Frame:
    """The body of one message from the server."""

    body: bytes


@dataclass
class Noise:
    """Bytes on standard output that are no frame; nothing after them can be read."""

    reason: str


@dataclass
class End:
    """The server closed its standard output."""


class Server:
    """A running server. `received` is a queue of Frame, at last Noise or End."""

    def __init__(self, command, environment=None, folder=None):
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env=environment, cwd=folder, bufsize=0, start_new_session=True,
        )
        self.received = queue.SimpleQueue()
        self.complaints = b""
        # Both pipes are drained at all times, so that the server never waits for this side.
        self._threads = [threading.Thread(target=task, daemon=True) for task in (self._read, self._read_complaints)]
        for thread in self._threads:
            thread.start()

    def write(self, data):
        """Writes bytes as they are; False when the server no longer reads."""
        try:
            view = memoryview(data)
            while view:
                view = view[self.process.stdin.write(view):]
            return True
        except (BrokenPipeError, ValueError):
            return False

    def close_input(self):
        try:
            self.process.stdin.close()
        except BrokenPipeError:
            pass

    def wait(self):
        """The exit code (negative: the signal that ended it), or None when the server is still there."""
        try:
            return self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            return None

    def kill(self):
        """Ends the process and whatever it started."""
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.process.wait()
        self.close_input()
        for thread in self._threads:
            thread.join(PATIENCE)

    def _read(self):
        descriptor, pending = self.process.stdout.fileno(), b""
        while True:
            try:
                chunk = os.read(descriptor, 1 << 16)
            except OSError:
                chunk = b""
            if not chunk:
                self.received.put(Noise(f"the last message is cut off: {pending[:200]!r}") if pending else End())
                return
            pending += chunk
            try:
                pending = self._take_frames(pending)
            except ValueError as error:
                self.received.put(Noise(str(error)))
                return

    def _take_frames(self, pending):
        begin = 0
        while True:
            end = pending.find(HEADER_END, begin)
            if end < 0:
                pending = pending[begin:]
                if len(pending) > 4096 or not b"Content-".startswith(pending[:8]):
                    raise ValueError(f"not a header: {pending[:200]!r}")
                return pending
            length = content_length(pending[begin:end])
            start = end + len(HEADER_END)
            if len(pending) < start + length:
                return pending[begin:]
            self.received.put(Frame(pending[start:start + length]))
            begin = start + length

    def _read_complaints(self):
        for line in self.process.stderr:
            self.complaints = (self.complaints + line)[-20_000:]


def frame(message):
    """A message (any JSON value) with its header."""
    return envelope(json.dumps(message).encode())


def envelope(body):
    return b"Content-Length: %d\r\n\r\n%s" % (len(body), body)


@lru_cache(1024)
def content_length(headers):
    """The length that a server's header states; ValueError when the header is not as the protocol says."""
    fields = {}
    for line in headers.split(b"\r\n"):
        match = HEADER.fullmatch(line)
        if not match:
            raise ValueError(f"not a header line: {line[:200]!r}")
        fields[match[1].lower()] = match[2]
    if unknown := fields.keys() - {b"content-length", b"content-type"}:
        raise ValueError(f"unknown header: {unknown}")
    if b"content-length" not in fields:
        raise ValueError(f"no Content-Length: {headers[:200]!r}")
    return int(fields[b"content-length"])


def parse(body):
    """Strict JSON: UTF-8, no NaN, no key twice in one object."""

    def unique(pairs):
        members = dict(pairs)
        if len(members) != len(pairs):
            raise ValueError(f"a key stands twice in one object: {[key for key, _ in pairs]}")
        return members

    def refuse(constant):
        raise ValueError(f"not JSON: {constant}")

    try:
        return json.loads(body.decode(), object_pairs_hook=unique, parse_constant=refuse)
    except ValueError as error:
        raise ValueError(f"{error} in {body[:200]!r}") from None
