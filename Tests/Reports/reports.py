"""The reports of `check`: their forms, and that all of them say the same."""

import bisect
import functools
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import awkward
import places
import validators

ANNOTATE = os.environ["ANNOTATE"]
failures = []


def check(folder, *words, prefix=()):
    # What is kept of a check is not to be seen here: each run finds everything itself.
    command = [*prefix, ANNOTATE, "check", "--no-cache", *words]
    return subprocess.run(command, cwd=folder, capture_output=True, timeout=300)


def expect(truth, message):
    if not truth:
        failures.append(message)


def write_all(folder, scratch, operands, prefix=()):
    """All reports of one run, and what it printed."""
    outputs = [f"--output={form}={scratch}/{form}" for form in validators.ALL]
    run = check(folder, *outputs, "--", *operands, prefix=prefix)
    return run, {form: (scratch / form).read_bytes() for form in validators.ALL}


def test_forms(folder, scratch, reports):
    for form, validate in validators.ALL.items():
        found = []
        try:
            found = list(validate(reports[form], scratch))
        except Exception as error:
            found = [f"{type(error).__name__}: {str(error)[:2000]}"]
        for problem in found[:5]:
            failures.append(f"{form}: {problem}")
        print(f"{form}: {len(reports[form])} bytes, {len(found)} problems")


def test_bytes(folder, scratch, operands, run, reports):
    """The same bytes in each run, on one core, to standard output, and where there is only one report."""
    expect(run.returncode == 2, f"the run ends with {run.returncode}")
    for name, prefix in [("again", []), ("on one core", ["taskset", "-c", "0"])]:
        other, written = write_all(folder, scratch, operands, prefix)
        for form in reports:
            expect(written[form] == reports[form], f"{form} is another {name}")
        expect(other.stdout == run.stdout and other.stderr == run.stderr, f"what is printed is another {name}")
    for form in reports:
        alone = check(folder, "--format", form, "--", *operands)
        expect(alone.stdout == reports[form], f"{form} is another on standard output")
        expect(alone.returncode == 2, f"{form}: the run ends with {alone.returncode}")


def test_complaints(reports):
    """What could not be read is in every report."""
    complaints = [each for each in json.loads(reports["json"])["findings"] if each["rule"] is None]
    names = [each["file"] for each in complaints]
    for name in ["hỏng/annotate.json", "hỏng/latin.anno", "hỏng/vòng.anno", "hỏng/trống", "không-có 100%.anno"]:
        expect(name in names, f"nothing is said of {name}, but of: {names}")
    counts = {
        "jsonl": sum(b'"rule":null' in line for line in reports["jsonl"].split(b"\n")),
        "sarif": sum("ruleId" not in each for each in json.loads(reports["sarif"])["runs"][0]["results"]),
        "gitlab": sum(each["check_name"] == "unread" for each in json.loads(reports["gitlab"])),
        "rdjson": sum("code" not in each for each in json.loads(reports["rdjson"])["diagnostics"]),
        "checkstyle": reports["checkstyle"].count(b'source="annotate.unread"'),
        "junit": reports["junit"].count(b"<error "),
        "github": sum(b",title=" not in line.split(b"::")[1] for line in reports["github"].split(b"\n")[:-1]),
    }
    for form, count in counts.items():
        expect(count == len(complaints), f"{form} has {count} complaints, json {len(complaints)}")
    sarif = json.loads(reports["sarif"])["runs"][0]
    expect(sarif["invocations"] == [{"executionSuccessful": False}], "sarif says that all was read")


def texts_of(folder):
    """The text of a file that a report names, whose name may have lost what is not UTF-8 or not for XML."""
    known = {}
    for path in folder.rglob("*"):
        if path.suffix == ".anno" and path.is_file():
            name = os.fsencode(path).decode(errors="replace")
            known[spelling(name)] = path

    @functools.cache
    def text(name):
        path = known[spelling(os.path.join(str(folder), name))]
        return path.read_bytes().decode(errors="replace")

    return text


def spelling(name):
    """One for all spellings of a path, without what XML 1.0 has no character for."""
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f]", "\ufffd", os.path.normpath(name))


def line_starts(text):
    return [0] + [len(text[: end.end()].encode()) for end in re.finditer(r"\r\n|\n|\r", text)]


def test_places(folder, reports):
    texts = texts_of(folder)
    found = {}
    for name, reader in places.READERS.items():
        try:
            found[name] = list(reader(reports[name.split()[0]], texts))
        except Exception as error:
            failures.append(f"{name}: {type(error).__name__}: {error}")
    truth = found.pop("json")
    starts = {}
    for name, rows in found.items():
        expect(len(rows) == len(truth), f"{name} has {len(rows)} findings, json {len(truth)}")
        for (file, rule, start, end), (true_file, true_rule, true_start, true_end) in zip(rows, truth):
            if true_file not in starts:
                starts[true_file] = line_starts(texts(true_file))
            lines = tuple(bisect.bisect_right(starts[true_file], each) for each in (true_start, true_end))
            where = lines if isinstance(start, tuple) else (true_start, true_end if end is not None else None)
            said = start if isinstance(start, tuple) else (start, end)
            same = spelling(file) == spelling(true_file) and rule == true_rule and said == where
            expect(same, f"{name} has {(file, rule, said)}, json {(true_file, true_rule, where)}")
    print(f"{len(truth)} findings at the same places in {len(found) + 1} readings")


# Documents in which each finding has one fix, the obvious one, or none.
FIXABLE = {
    "một.anno": "👩🏽‍🚀 Bà <~x>> nói, é <~y>>.\r\n😀 Ông <~z>> nghe.\r\n",
    "hai.anno": "%document #qd-1 Quyết định số 1\n\n😀 Theo <#qd-1|Quyết định số 1>.\n",
    "ba.anno": "%allow stray-closer\n%official @a-b Ông A B\n%  role 2020..2014 Giám đốc 😀\n\nÔng <@a-b|A B>.\n",
    "bốn.anno": "Một.\r😀 Bà <~x>>\r",
}


def test_fixes(scratch):
    """What the fixes of each report make of a document is what --fix-all makes of it."""
    folder = scratch / "fixes"
    folder.mkdir()
    for name, text in FIXABLE.items():
        (folder / name).write_bytes(text.encode())
    _, reports = write_all(folder, scratch, ["."])
    fixed = scratch / "fixed"
    shutil.copytree(folder, fixed)
    check(fixed, "--fix-all", ".")
    edits = {"json": {}, "sarif": {}, "rdjson": {}}
    rows = zip(
        json.loads(reports["json"])["findings"],
        json.loads(reports["sarif"])["runs"][0]["results"],
        json.loads(reports["rdjson"])["diagnostics"],
    )
    for finding, result, diagnostic in rows:
        fixes, file = finding["fixes"], finding["file"]
        expect(len(result.get("fixes", [])) == len(fixes), f"sarif has other fixes for {finding['rule']} in {file}")
        if [fix["isPreferred"] for fix in fixes] != [True]:
            expect(not fixes, f"{finding['rule']} in {file} has several fixes")
            continue
        text = FIXABLE[file]
        edits["json"].setdefault(file, []).extend(
            (edit["start"]["offset"], edit["end"]["offset"], edit["text"]) for edit in fixes[0]["edits"]
        )
        for change in result["fixes"][0]["artifactChanges"]:
            path = places.path_of(change["artifactLocation"]["uri"])
            edits["sarif"].setdefault(path, []).extend(
                (*places.sarif_range(each["deletedRegion"], text, places.ALL_ENDS), each["insertedContent"]["text"])
                for each in change["replacements"]
            )
        edits["rdjson"].setdefault(file, []).extend(
            (*places.rdjson_range(each["range"], text), each["text"]) for each in diagnostic["suggestions"]
        )
    for name, text in FIXABLE.items():
        wanted = (fixed / name).read_bytes()
        expect(wanted != text.encode(), f"--fix-all changes nothing in {name}")
        for form, files in edits.items():
            after = apply(text.encode(), files.get(name, []))
            expect(after == wanted, f"{form} makes {after!r} of {name}, --fix-all {wanted!r}")


def apply(document, edits):
    for start, end, text in sorted(edits, reverse=True):
        document = document[:start] + text.encode() + document[end:]
    return document


def test_fingerprints(folder, scratch, operands, reports):
    """They stay when lines are put above, and no two are the same."""
    moved = scratch / "moved"
    shutil.copytree(folder, moved, symlinks=True)
    for path in [*(moved / "tên").iterdir(), moved / "chữ/nhieu.anno", moved / "chữ/cot.anno", moved / "chữ/crlf.anno"]:
        path.write_bytes("Thêm một dòng 😀.\r\n\n".encode() + path.read_bytes())
    _, others = write_all(moved, scratch, [operand.replace(str(folder), str(moved)) for operand in operands])

    def prints(report):
        return [each.get("fingerprint") for each in json.loads(report)["findings"]]

    expect(prints(others["json"]) == prints(reports["json"]), "fingerprints change with the lines above")
    expect(others["json"] != reports["json"], "lines above change nothing")
    mine = [each for each in prints(reports["json"]) if each]
    expect(len(set(mine)) == len(mine), "two findings have the same fingerprint")
    sarif = [
        next(iter(each["partialFingerprints"].values()))
        for each in json.loads(reports["sarif"])["runs"][0]["results"]
        if "partialFingerprints" in each
    ]
    gitlab = [each["fingerprint"] for each in json.loads(reports["gitlab"]) if each["check_name"] != "unread"]
    expect(sarif == mine and gitlab == mine, "sarif, gitlab and json have other fingerprints")


def main():
    with tempfile.TemporaryDirectory() as temporary:
        folder, scratch = pathlib.Path(temporary).resolve() / "bài", pathlib.Path(temporary).resolve() / "scratch"
        folder.mkdir()
        scratch.mkdir()
        operands = awkward.make(folder)
        run, reports = write_all(folder, scratch, operands)
        test_forms(folder, scratch, reports)
        test_bytes(folder, scratch, operands, run, reports)
        test_complaints(reports)
        test_places(folder, reports)
        test_fixes(scratch)
        test_fingerprints(folder, scratch, operands, reports)
        empty = scratch / "empty"
        empty.mkdir()
        (empty / "a.anno").write_text("Một.\n")
        test_forms(empty, scratch, write_all(empty, scratch, ["."])[1])
    print(*failures[:40], sep="\n")
    print(f"{len(failures)} failures")
    sys.exit(bool(failures))


main()
