"""What others say of the reports: schemas and readers of PyPI and Debian, and programs that write the same formats."""

import contextlib
import io
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

import github_action_utils
import junitparser
import sarif_kit.validate
from jsonschema import Draft202012Validator
from sarif import loader
from sarif_pydantic import Sarif

import awkward


def json_report(report, folder):
    schema = json.loads((awkward.ROOT / "schema/findings.schema.json").read_text())
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator({**schema, "anyOf": [{"$ref": "#/$defs/report"}]})
    yield from problems(validator, json.loads(report))


def jsonl(report, folder):
    schema = json.loads((awkward.ROOT / "schema/findings.schema.json").read_text())
    validator = Draft202012Validator({**schema, "anyOf": [{"$ref": "#/$defs/entry"}]})
    for line in report.decode().split("\n")[:-1]:
        yield from problems(validator, json.loads(line))


def problems(validator, document):
    for error in validator.iter_errors(document):
        yield f"{error.json_path}: {error.message[:300]}"


def sarif(report, folder):
    log = json.loads(report)
    yield from sarif_kit.validate.validation_errors(log)
    Sarif.model_validate_json(report)
    # sarif-tools reads it, and counts the same results.
    path = folder / "report.sarif"
    path.write_bytes(report)
    read = loader.load_sarif_file(str(path))
    if read.get_result_count() != len(log["runs"][0]["results"]):
        yield f"sarif-tools reads {read.get_result_count()} results"


def junit(report, folder):
    path = folder / "report.xml"
    path.write_bytes(report)
    schema = awkward.ROOT / ".build/junit-10.xsd"
    lint = subprocess.run(["xmllint", "--noout", "--schema", schema, path], capture_output=True, text=True)
    if lint.returncode:
        yield f"xmllint: {lint.stderr[:2000]}"
    read = junitparser.JUnitXml.fromstring(report)
    for suite in read:
        counts = [len(list(suite)), sum(case.is_failure for case in suite), sum(case.is_error for case in suite)]
        if counts != [suite.tests, suite.failures, suite.errors]:
            yield f"junitparser counts {counts} in {suite.name}"


def checkstyle(report, folder):
    example = folder / "example.sh"
    example.write_text('#!/bin/sh\necho $1\nfor x in `ls`; do [ "$x" = 1 ]; done\n')
    written = subprocess.run(["shellcheck", "-f", "checkstyle", example], capture_output=True).stdout
    yield from unknown(xml_shape(report), xml_shape(written), "ShellCheck")


def gitlab(report, folder):
    # Of the two forms of lines that Code Climate has, ruff writes the other.
    known = ruff("gitlab", folder) | {"[].type"} | {"[].location.lines" + end for end in ["", ".begin", ".end"]}
    yield from unknown(json_shape(json.loads(report)), known, "ruff")
    prints = [issue["fingerprint"] for issue in json.loads(report)]
    if len(set(prints)) != len(prints):
        yield "two issues have the same fingerprint, of which GitLab shows one"
    for issue in json.loads(report):
        if issue["severity"] not in ["info", "minor", "major", "critical", "blocker"]:
            yield f"{issue['severity']} is no severity"
        if issue["location"]["path"].startswith("./"):
            yield f"{issue['location']['path']} does not begin as GitLab wants it"


def rdjson(report, folder):
    # Reviewdog knows a severity for each and related locations besides; ruff writes neither.
    known = ruff("rdjson", folder) | {".diagnostics[].severity"}
    related = ".diagnostics[].related_locations"
    known |= {path.replace(".diagnostics[].location", related + "[].location") for path in known}
    known |= {related, related + "[]", related + "[].message"}
    yield from unknown(json_shape(json.loads(report)), known, "ruff")
    for diagnostic in json.loads(report)["diagnostics"]:
        if diagnostic["severity"] not in ["ERROR", "WARNING", "INFO"]:
            yield f"{diagnostic['severity']} is no severity"


def github(report, folder):
    """Each line is what another library writes of what is read from it."""
    for line in report.decode().split("\n")[:-1]:
        name, properties, message = read_command(line)
        if properties["file"].startswith("./"):
            yield f"{properties['file']} does not begin as GitHub compares it"
        write = {"error": github_action_utils.error, "warning": github_action_utils.warning}.get(
            name, github_action_utils.notice
        )
        written = captured(
            write, message, title=properties.get("title"), file=properties["file"], line=properties.get("line"),
            end_line=properties.get("endLine"), col=properties.get("col"), end_column=properties.get("endColumn"),
        )
        if read_command(written) != (name, properties, message):
            yield f"{line!r} is written by github-action-utils as {written!r}"
        parts = [(message_of(each), sorted(properties_of(each))) for each in (line, written)]
        if parts[0] != parts[1]:
            yield f"{line!r} is escaped otherwise in {written!r}"


def properties_of(line):
    return line.split(" ", 1)[1].split("::", 1)[0].split(",")


def message_of(line):
    return line.split("::", 2)[2]


def captured(write, message, **properties):
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        write(message, **{key: value for key, value in properties.items() if value is not None})
    return output.getvalue().removesuffix("\n")


def read_command(line):
    """A workflow command, by the rules of the runner: its name, its properties and its message."""
    name, written, message = re.fullmatch(r"::(\w+) (.*?)::(.*)", line, re.S).groups()
    properties = dict(each.split("=", 1) for each in written.split(","))
    for key, value in properties.items():
        for escape, character in [("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")]:
            value = value.replace(escape, character)
        properties[key] = value
    for escape, character in [("%0D", "\r"), ("%0A", "\n"), ("%25", "%")]:
        message = message.replace(escape, character)
    return name, properties, message


def ruff(form, folder):
    """The properties that ruff writes in a format, as paths."""
    example = folder / "example.py"
    example.write_text("import os\nx = 1 if not 1 in [2] else 2\n")
    command = [sys.executable, "-m", "ruff", "check", "--isolated", "--select", "F,E", "--output-format", form, "--no-cache", example]
    return json_shape(json.loads(subprocess.run(command, capture_output=True).stdout))


def json_shape(value, path=""):
    """The paths of all properties of a value."""
    if isinstance(value, dict):
        return {deeper for key, each in value.items() for deeper in json_shape(each, f"{path}.{key}")} | {path}
    if isinstance(value, list):
        return {deeper for each in value for deeper in json_shape(each, path + "[]")} | {path}
    return {path}


def xml_shape(document):
    """The elements and attributes of a document, with what they are in."""
    root = ElementTree.fromstring(document)
    parents = {child: parent for parent in root.iter() for child in parent}
    shape = set()
    for element in root.iter():
        parent = parents.get(element)
        shape.add((None if parent is None else parent.tag, element.tag))
        shape |= {(element.tag, "@" + name) for name in element.attrib}
    return shape


def unknown(ours, theirs, who):
    for each in sorted(ours - theirs):
        yield f"{who} does not write {each}"


ALL = {
    "json": json_report, "jsonl": jsonl, "sarif": sarif, "junit": junit, "checkstyle": checkstyle, "gitlab": gitlab,
    "rdjson": rdjson, "github": github,
}
