"""The server ends when nobody is left, and never otherwise."""

import os
import subprocess
import sys

from capabilities import NONE, RICH
from sessions import session
from transport import PATIENCE, frame

# A process between this one and the server, so that the server's parent can die without its pipes being closed.
KEEPER = [sys.executable, "-c", "import subprocess, sys; subprocess.Popen(sys.argv[1:]).wait()"]


@session("shutdown, then exit", [("at once", True), ("with a document open", False)])
def orderly(stage, at_once):
    client = stage.ready(RICH)
    if not at_once:
        client.open("untitled:a", "<@a\n")
    client.shutdown()


@session("end of input", [
    ("before anything", b""), ("in a header", b"Content-Le"), ("after a header", b"Content-Length: 10\r\n\r\n"),
    ("in a body", b'Content-Length: 10\r\n\r\n{"js'), ("after noise", b"\0\0\0"),
])
def end_of_input(stage, data):
    client = stage.start()
    client.send_bytes(data)
    client.server.close_input()
    client.ended(0, 1)


@session("end of input while requests wait")
def end_with_requests(stage):
    """What was read before the end is answered: each request, once."""
    client = stage.ready(RICH)
    client.open("untitled:a", "<@a\n\n" * 1000)
    for _ in range(50):
        client.request("textDocument/documentSymbol", {"textDocument": {"uri": "untitled:a"}})
    client.server.close_input()
    client.ended(0, 1)


@session("end of input after shutdown")
def end_after_shutdown(stage):
    client = stage.ready(RICH)
    client.call("shutdown")
    client.server.close_input()
    client.ended(0, 1)


@session("a client that no longer reads")
def broken_pipe(stage):
    reading, writing = os.pipe()
    process = subprocess.Popen(stage.command, stdin=subprocess.PIPE, stdout=writing, stderr=subprocess.DEVNULL)
    os.close(writing)
    os.close(reading)
    try:
        process.stdin.write(frame({"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {
            "processId": None, "rootUri": None, "capabilities": NONE}}))
        process.stdin.flush()
        code = process.wait(PATIENCE)
        # 13 is SIGPIPE, an honest end for a program whose reader has gone.
        stage.account.check(code in (0, 1, -13), f"exit code {code}, expected 0, 1 or the signal of the pipe")
    except subprocess.TimeoutExpired:
        stage.account.fail("the server did not end")
    finally:
        process.kill()
        process.wait()
        process.stdin.close()


@session("the editor dies", [("it is the parent", True), ("it is another process", False)])
def editor_dies(stage, parent):
    """Standard input stays open all the while: nothing but the watch on the process can end the server."""
    client = stage.start([*KEEPER, *stage.command] if parent else None)
    editor = client.server.process if parent else subprocess.Popen(["sleep", "600"], stdout=subprocess.DEVNULL)
    try:
        client.initialize(RICH, processId=editor.pid)
        client.settle()
    finally:
        editor.kill()
        editor.wait()
    client.wait(lambda: client.at_end, lambda: "the server outlived the editor")


@session("a process id that says nothing", [("null", None), ("the client's own", os.getpid()), ("init", 1)])
def other_process(stage, process):
    client = stage.ready(RICH, processId=process)
    client.settle()
    client.shutdown()
