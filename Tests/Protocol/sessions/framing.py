"""Headers and bodies as they may come through a pipe, and as they should never come."""

import json
import time

from capabilities import NONE
from sessions import session
from transport import frame

def ping(client):
    """A request that only somebody alive answers."""
    return client.remember(next(client.identifiers), "$/ping")


def answered(client):
    """Waits for the answers to all pings, then ends the server."""
    client.settle()
    client.shutdown()


HEADERS = [
    b"Content-Length: %d", b"content-length: %d", b"CONTENT-LENGTH: %d", b"cOnTeNt-LeNgTh: %d",
    b"Content-Length:%d", b"Content-Length:   %d", b"Content-Length: %d  ", b"Content-Length:\t%d",
    b"Content-Length: 000%d",
    b"Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: %d",
    b"Content-Length: %d\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8",
    b"content-type: application/vscode-jsonrpc; charset=utf8\r\nX-Extra: a: b\r\nContent-Length: %d\r\nAccept:",
    b"X-Long: " + b"x" * 5000 + b"\r\nContent-Length: %d",
]


@session("headers in any case and order, and others")
def headers(stage):
    client = stage.ready(NONE)
    for header in HEADERS:
        body = json.dumps(ping(client)).encode()
        client.send_bytes(header % len(body) + b"\r\n\r\n" + body)
        client.settle()
    client.shutdown()


@session("a body with white space and line ends around it")
def padded(stage):
    client = stage.ready(NONE)
    body = b" \r\n\t" + json.dumps(ping(client)).encode() + b"\r\n \n"
    client.send_bytes(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
    answered(client)


@session("messages split at every byte")
def split(stage):
    client = stage.ready(NONE)
    cut, data = 0, b"??"
    while (cut := cut + 1) < len(data):
        data = frame(ping(client))
        client.send_bytes(data[:cut])
        time.sleep(0.001)  # Lets the server read the first part alone; nothing is wrong when it does not get to it.
        client.send_bytes(data[cut:])
    answered(client)


@session("one byte at a time")
def trickle(stage):
    client = stage.start()
    client.strict = False
    parameters = {"processId": None, "rootUri": None, "capabilities": {}}
    for message in (client.remember("first", "initialize", parameters), {"jsonrpc": "2.0", "method": "initialized"}):
        for byte in frame(message):
            client.send_bytes(bytes([byte]))
    client.answer("first")
    answered(client)


@session("a thousand messages in one write")
def joined(stage):
    client = stage.ready(NONE)
    client.send_bytes(b"".join(frame(ping(client)) for _ in range(1000)))
    answered(client)


@session("a message of 10 MB")
def large(stage):
    client = stage.ready(NONE)
    client.open("untitled:large", "Đồng chí <@le-hong-anh|Lê Hồng Anh> nói.\n\n" * 200_000)
    client.settle()
    client.close("untitled:large")
    answered(client)


@session("a Content-Length that cannot be", [(header.decode("latin-1")[:40], header) for header in [
    b"Content-Length: -1", b"Content-Length: -99999999999999999999", b"Content-Length: five", b"Content-Length:",
    b"Content-Length: 0x10", b"Content-Length: 12 34", b"Content-Length: 1.5", b"Content-Length: +-3",
    b"Content-Length: 9223372036854775807", b"Content-Length: 9223372036854775808",
    b"Content-Length: 18446744073709551617", b"Content-Length: " + b"9" * 4000, b"Content-Length: 99999999999999",
    b"Content-Type: nothing else", b"Content-Length", b"no header at all", b"\xff\xfe\0", b"",
]])
def impossible(stage, header):
    """The server finds the next message again, whether or not a body follows the header."""
    for body in (b"", b'{"jsonrpc":"2.0","method":"$/lost"}'):
        client = stage.ready(NONE)
        client.send_bytes(header + b"\r\n\r\n" + body)
        client.send_bytes(frame(ping(client)))
        client.settle()
        # It may complain, with the id null.
        client.strays.clear()
        client.shutdown()


@session("a Content-Length that counts characters")
def too_short(stage):
    """A mistake that clients make: the body is cut off, and its rest stands where a header should."""
    client = stage.ready(NONE)
    body = json.dumps({"jsonrpc": "2.0", "method": "$/note", "params": {"text": "Đỗ Văn Mơ"}}, ensure_ascii=False)
    client.send_bytes(b"Content-Length: %d\r\n\r\n%s" % (len(body), body.encode()))
    client.check_error(client.stray(), -32700, "a body that is cut off")
    client.settle()
    client.strays.clear()
    client.shutdown()
