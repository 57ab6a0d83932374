#!/usr/bin/env python3
"""How long a key takes in a large article, until the client has its diagnostics.

    typing.py --annotate PROGRAM [--articles FOLDER] [--megabytes N] [--keys N]

Opens an article made of the sentences of the articles in a folder, raw and drafted, with the rules of what is not marked
and without them, and types letters at random places: the time from the change to the last byte of the diagnostics, which
are read and not looked at. The rules are told apart within each round, since a machine's speed changes by the minute.
"""

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from drafting import made_article, sentences

RULES = ["unmarked-mention", "unmarked-citation", "unregistered-citation", "unmarked-speech", "inconsistent-reference"]


class Server:
    def __init__(self, annotate, folder):
        self.process = subprocess.Popen(
            [annotate, "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.send({"id": 1, "method": "initialize", "params": {
            "processId": None, "rootUri": folder.as_uri(), "capabilities": {
                "textDocument": {"publishDiagnostics": {"versionSupport": True}}}}})
        while b'"id":1' not in self.read():
            pass
        self.send({"method": "initialized", "params": {}})

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def read(self):
        length = 0
        while (line := self.process.stdout.readline()) != b"\r\n":
            if not line:
                sys.exit("the server ended")
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        return self.process.stdout.read(length)

    def wait(self, version):
        """The bytes of the diagnostics of a version of the document."""
        wanted = b'"version":%d,' % version
        while True:
            body = self.read()
            if b"publishDiagnostics" in body[:200] and wanted in body[:1000]:
                return body

    def end(self):
        self.process.kill()
        self.process.wait()


class Document:
    """An article open in a server of its own."""

    def __init__(self, annotate, folder, text, rules_are_on):
        self.folder = folder
        folder.mkdir()
        if not rules_are_on:
            settings = {"rules": {rule: "off" for rule in RULES}}
            (folder / "annotate.json").write_text(json.dumps(settings), encoding="utf-8")
        path = folder / "article.anno"
        path.write_text(text, encoding="utf-8")
        self.lines = text.split("\n")
        self.uri = path.as_uri()
        self.version = 1
        self.server = Server(annotate, folder)
        self.server.send({"method": "textDocument/didOpen", "params": {"textDocument": {
            "uri": self.uri, "languageId": "anno", "version": 1, "text": text}}})
        self.said = self.server.wait(1)

    def type(self, line, letter):
        """Seconds from a letter at the end of a line to its diagnostics."""
        self.version += 1
        position = {"line": line, "character": len(self.lines[line].encode("utf-16-le")) // 2}
        self.lines[line] += letter
        began = time.perf_counter()
        self.server.send({"method": "textDocument/didChange", "params": {
            "textDocument": {"uri": self.uri, "version": self.version},
            "contentChanges": [{"range": {"start": position, "end": position}, "text": letter}]}})
        self.said = self.server.wait(self.version)
        return time.perf_counter() - began


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--annotate", required=True)
    parser.add_argument("--articles", type=Path, default=Path(__file__).parents[3] / "shared/articles")
    parser.add_argument("--megabytes", type=float, default=1)
    parser.add_argument("--keys", type=int, default=300)
    arguments = parser.parse_args()
    annotate = os.path.abspath(arguments.annotate)
    all_sentences = sentences(arguments.articles)
    if not all_sentences:
        sys.exit(f"there are no articles (*.txt) in {arguments.articles}")
    raw = made_article(all_sentences, int(arguments.megabytes * 1_000_000), random.Random(1))
    drafted = subprocess.run([annotate, "draft", "-"], input=raw.encode(), stdout=subprocess.PIPE, check=True).stdout
    print(f"{'':44}{'median ms':>10}{'90 %':>8}{'diagnostics':>13}{'KB':>6}")
    with tempfile.TemporaryDirectory() as name:
        for what, text in (("raw", raw), ("drafted", drafted.decode())):
            documents = {
                words: Document(annotate, Path(name) / f"{what}-{is_on}", text, is_on)
                for words, is_on in (("with the rules", True), ("without", False))
            }
            chance = random.Random(2)
            times = {words: [] for words in documents}
            # Text alone: what stands in the header, and lines of markup, are other keys.
            places = [index for index, line in enumerate(text.split("\n")) if len(line) > 100]
            for _ in range(arguments.keys):
                line, letter = chance.choice(places), chance.choice("abcdeghik")
                for words, document in documents.items():
                    times[words].append(document.type(line, letter) * 1000)
            for words, document in documents.items():
                said = json.loads(document.said)["params"]["diagnostics"]
                tenth = statistics.quantiles(times[words], n=10)[8]
                print(f"{what + ', ' + words:44}{statistics.median(times[words]):>10.2f}{tenth:>8.2f}"
                      f"{len(said):>13,}{len(document.said) // 1000:>6}")
                document.server.end()


if __name__ == "__main__":
    main()
