"""Formatting: what the edits make of a document is what the command line makes of it, whatever is asked for."""

import os
import subprocess

from capabilities import RICH
from sessions import session

OPTIONS = {"tabSize": 8, "insertSpaces": False, "trimTrailingWhitespace": True, "insertFinalNewline": True}

LOOSE = "%title   😀 Họp\r\n%  \r\n%official  @a   A\n% born\t1960  \nText 😀<:a  mode=direct to=&b|x\n>, <@a|y>.\n\n%end  speaker"


@session("formatting of", [("article.anno", "article.anno"), ("the registry", "registry/cau-may.anno"),
                           ("a loose document", None)])
def everywhere(stage, name):
    client, uri = stage.ready(RICH), stage.workspace.uri(name or "loose.anno")
    client.open(uri, stage.workspace.text(name) if name else LOOSE)
    text, expected = client.documents[uri], command(client.documents[uri].content)
    whole = ask(client, uri, "formatting")
    stage.account.check(whole, "there is something to format")
    stage.account.equal(edited(text, whole), expected, "the formatted document")
    ranges = [
        {"start": {"line": line, "character": 0}, "end": {"line": line, "character": text.line_width(line)}}
        for line in range(text.line_count)
    ]
    stage.account.equal(ask(client, uri, "rangesFormatting", ranges=ranges[::-1]), whole, "all lines, each by itself")
    stage.account.equal(ask(client, uri, "rangesFormatting", ranges=[]), [], "no range")
    parts = [edit for each in ranges for edit in ask(client, uri, "rangeFormatting", range=each)]
    stage.account.equal(parts, whole, "one line after the other")
    for line in range(text.line_count + 1):
        for column in range(text.line_width(line) + 2 if line < text.line_count else 1):
            for character in (">", "\n"):
                position = {"line": line, "character": column}
                for edit in ask(client, uri, "onTypeFormatting", position=position, ch=character):
                    stage.account.check(edit in whole, f"{character!r} at {position}: {edit} is an edit of the whole")
    client.change(uri, *[{"range": each["range"], "text": each["newText"]} for each in reversed(whole)])
    stage.account.equal(client.documents[uri].content, expected, "the client's document")
    stage.account.equal(ask(client, uri, "formatting"), [], "a second time")
    client.shutdown()


def ask(client, uri, method, **params):
    return client.call(f"textDocument/{method}", {"textDocument": {"uri": uri}, "options": OPTIONS} | params)


def edited(text, edits):
    """The text after edits that are in order and apart."""
    for edit in reversed(edits):
        text = text.edited({"range": edit["range"], "text": edit["newText"]})
    return text.content


def command(content):
    done = subprocess.run([os.environ["ANNOTATE"], "format", "-"], input=content.encode(), capture_output=True, check=True)
    return done.stdout.decode()
