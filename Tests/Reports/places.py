"""Reads from each report which bytes of which file its findings are about, each in the units of its format."""

import json
import re
import urllib.parse
import xml.etree.ElementTree as ElementTree

import validators

ALL_ENDS = ["\r\n", "\n", "\r"]


def offset(text, line, column, width, ends=ALL_ENDS):
    """In bytes of a file, of a place whose line and column count from 1."""
    lines = re.split("(" + "|".join(ends) + ")", text)
    before = "".join(lines[: 2 * (line - 1)])
    here = lines[2 * (line - 1)]
    units = 0
    for index, character in enumerate(here):
        if units >= column - 1:
            here = here[:index]
            break
        units += width(character)
    if units != column - 1:
        raise ValueError(f"{line}:{column} is inside a character or behind the line")
    return len((before + here).encode())


def scalars(character):
    return 1


def utf16(character):
    return len(character.encode("utf-16-le")) // 2


def utf8(character):
    return len(character.encode())


def from_json(report, texts):
    for finding in json.loads(report)["findings"]:
        if finding["rule"]:
            yield finding["file"], finding["rule"], finding["start"]["offset"], finding["end"]["offset"]


def from_json_columns(report, texts):
    for finding in json.loads(report)["findings"]:
        if finding["rule"]:
            text = texts(finding["file"])
            places = (finding["start"], finding["end"])
            found = [offset(text, place["line"], place["column"], scalars) for place in places]
            yield finding["file"], finding["rule"], *found


def from_sarif(report, texts):
    run = json.loads(report)["runs"][0]
    ends = run.get("newlineSequences", ["\r\n", "\n"])
    for result in run["results"]:
        if "ruleId" in result:
            place = result["locations"][0]["physicalLocation"]
            path = path_of(place["artifactLocation"]["uri"])
            yield path, result["ruleId"], *sarif_range(place["region"], texts(path), ends)


def path_of(uri):
    """The path that a reference of a URI names, as bytes of the system."""
    address = urllib.parse.urlsplit(uri)
    if address.scheme not in ["", "file"] or address.netloc or address.query or address.fragment:
        raise ValueError(f"{uri} names no file")
    return urllib.parse.unquote_to_bytes(address.path).decode(errors="replace")


def sarif_range(region, text, ends):
    return (
        offset(text, region["startLine"], region["startColumn"], utf16, ends),
        offset(text, region["endLine"], region["endColumn"], utf16, ends),
    )


def from_rdjson(report, texts):
    for diagnostic in json.loads(report)["diagnostics"]:
        if "code" in diagnostic:
            path = diagnostic["location"]["path"]
            yield path, diagnostic["code"]["value"], *rdjson_range(diagnostic["location"]["range"], texts(path))


def rdjson_range(place, text):
    return tuple(offset(text, place[key]["line"], place[key]["column"], utf8) for key in ["start", "end"])


def from_checkstyle(report, texts):
    """Where each begins: there is no more."""
    for file in ElementTree.fromstring(report):
        for error in file:
            rule = error.get("source").removeprefix("annotate.")
            if rule != "unread":
                start = offset(texts(file.get("name")), int(error.get("line")), int(error.get("column")), scalars)
                yield file.get("name"), rule, start, None


def from_junit(report, texts):
    for suite in ElementTree.fromstring(report):
        for case in suite:
            found = re.fullmatch(r"(\S+) (\d+):(\d+)", case.get("name"))
            if found:
                start = offset(texts(suite.get("name")), int(found[2]), int(found[3]), scalars)
                yield suite.get("name"), found[1], start, None


def from_github(report, texts):
    """One that goes over several lines has no columns."""
    for line in report.decode().split("\n")[:-1]:
        _, properties, _ = validators.read_command(line)
        if "title" not in properties:
            continue
        path, number = properties["file"], int(properties["line"])
        if "col" in properties:
            start, end = (offset(texts(path), number, int(properties[key]), scalars) for key in ["col", "endColumn"])
            yield path, properties["title"], start, end
        else:
            yield path, properties["title"], (number, int(properties["endLine"])), None


def from_gitlab(report, texts):
    for issue in json.loads(report):
        if issue["check_name"] != "unread":
            lines = issue["location"]["lines"]
            yield issue["location"]["path"], issue["check_name"], (lines["begin"], lines["end"]), None


READERS = {
    "json": from_json, "json by columns": from_json_columns, "sarif": from_sarif, "rdjson": from_rdjson,
    "checkstyle": from_checkstyle, "junit": from_junit, "github": from_github, "gitlab": from_gitlab,
}
