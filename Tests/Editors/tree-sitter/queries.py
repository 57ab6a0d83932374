"""The query files of Tree-sitter, Helix and Zed: each fits the grammar, and captures what it should."""

import os
import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

import anno
from engines import tree_sitter_grammar

EDITORS = Path(__file__).parents[3] / "editors"
TREE_SITTER, HELIX, ZED = (
    EDITORS / "tree-sitter/queries", EDITORS / "helix/runtime/queries/anno", EDITORS / "zed/languages/anno")

ARTICLE = """\
%title Họp
%date 2024-01-02

%official @a Ông A
%  born 1970
%% Lời ghi

Mở đầu <:@a to=@b|nói
dài <@A>> dở <@dang

%speaker @a
Một.

%directive @a to=@b
Hai.
%end

Ba.
%speaker Người dân
Bốn.
%end
Năm."""

# What is captured, by its first and last line from 1 on (of what ends before a line: the line before), or its text.
LINES = {
    (TREE_SITTER, "folds", "fold"): [(1, 2), (4, 5), (8, 9), (11, 18), (14, 16), (19, 21)],
    (TREE_SITTER, "textobjects", "function.outer"): [(11, 18), (14, 16), (19, 21)],
    (TREE_SITTER, "textobjects", "class.outer"): [(4, 5)],
    (HELIX, "textobjects", "function.around"): [(11, 18), (14, 16), (19, 21)],
    (HELIX, "textobjects", "class.around"): [(4, 5)],
    (ZED, "outline", "item"): [(1, 1), (4, 5), (11, 18), (14, 16), (19, 21)],
}
TEXTS = {
    (TREE_SITTER, "textobjects", "block.outer"): ["<:@a to=@b|nói\ndài <@A>>", "<@A>"],
    (TREE_SITTER, "textobjects", "block.inner"): ["nói\ndài <@A>", "A", "dang"],
    (TREE_SITTER, "textobjects", "parameter.outer"): ["to=@b", "to=@b"],
    (TREE_SITTER, "textobjects", "comment.outer"): ["%% Lời ghi"],
    (TREE_SITTER, "injections", "injection.content"): ["%% Lời ghi"],
    (TREE_SITTER, "highlights", "error"): ["<@"],
    (HELIX, "injections", "injection.content"): ["%% Lời ghi"],
    (HELIX, "textobjects", "entry.around"): ["<:@a to=@b|nói\ndài <@A>>", "<@A>"],
    (HELIX, "textobjects", "entry.inside"): ["nói\ndài <@A>", "A", "dang"],
    (ZED, "brackets", "open"): ["<:", "<@"],
    (ZED, "brackets", "close"): [">", ">"],
    (ZED, "outline", "name"): ["Họp", "Ông A", "@a", "@a", "Người dân"],
}
# What Helix and Zed call the same colours.
SAME = {
    HELIX: {"variable.other.member": "property", "constant.numeric": "number", "constant.builtin": "constant",
            "constant.character.escape": "string.escape", "label": "label.rule"},
    ZED: {"variable.special": "variable.parameter", "label": "label.rule", "hint": "error"},
}


def captured(folder, name, tree):
    found = [each for _, captures in anno.matches(anno.query(folder / f"{name}.scm"), tree)
             for each in captures.items()]
    return sorted(((name, node) for name, nodes in found for node in nodes), key=lambda each: each[1].byte_range)


def lines(node):
    return node.start_point.row + 1, node.end_point.row + (node.end_point.column > 0)


def check(what, got, wanted):
    print(f"  {'ok' if got == wanted else 'FAILED':7} {what}" + ("" if got == wanted else f": {got}, not {wanted}"))
    return got == wanted


def colours(folder, tree):
    """The colours of a highlights query by the kind of token."""
    kinds = tree_sitter_grammar.TYPES
    result = []
    for name, node in captured(folder, "highlights", tree):
        name = SAME.get(folder, {}).get(name, name)
        kind = kinds.get(name, name.split(".")[-1])
        if name not in tree_sitter_grammar.NO_COLOURS and kind:
            result.append((*node.byte_range, kind))
    return sorted(result)


def installed():
    """What the lines of Helix's README put into a home folder."""
    script = re.search(r"^```sh\n(.*?)^```$", (EDITORS / "helix/README.md").read_text(), re.MULTILINE | re.DOTALL)[1]
    with tempfile.TemporaryDirectory() as home:
        subprocess.run(["bash", "-euo", "pipefail", "-c", script], cwd=EDITORS.parent, env=os.environ | {"HOME": home},
                       check=True)
        folder = Path(home) / ".config/helix"
        return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def main():
    tree = anno.parser().parse(ARTICLE.encode())
    fine = []
    for (folder, query, capture), wanted in LINES.items():
        got = [lines(node) for name, node in captured(folder, query, tree) if name == capture]
        fine.append(check(f"{folder.relative_to(EDITORS)}/{query}.scm: @{capture}", got, wanted))
    for (folder, query, capture), wanted in TEXTS.items():
        got = [node.text.decode() for name, node in captured(folder, query, tree) if name == capture]
        fine.append(check(f"{folder.relative_to(EDITORS)}/{query}.scm: @{capture}", got, wanted))
    example = (EDITORS.parent / "examples/moi-loai-danh-dau.anno").read_bytes()
    tree = anno.parser().parse(example)
    for folder in HELIX, ZED:
        fine.append(check(f"{folder.relative_to(EDITORS)}/highlights.scm: the same colours as Tree-sitter's own",
                          colours(folder, tree), colours(TREE_SITTER, tree)))
    known = {folder / f"{name}.scm" for folder, name, _ in LINES | TEXTS} | {
        HELIX / "highlights.scm", ZED / "highlights.scm"}
    files = {path for folder in (TREE_SITTER, HELIX, ZED) for path in folder.glob("*.scm")}
    fine.append(check("each query file is tried", files - known, set()))
    helix = tomllib.loads((EDITORS / "helix/languages.toml").read_text())
    fine.append(check("helix/languages.toml: the server, the language and the grammar belong together", (
        helix["language"][0]["language-servers"], helix["language"][0]["name"], helix["language"][0]["file-types"]),
        (list(helix["language-server"]), helix["grammar"][0]["name"], ["anno"])))
    zed = tomllib.loads((EDITORS / "zed/extension.toml").read_text())
    language = tomllib.loads((ZED / "config.toml").read_text())
    fine.append(check("zed: extension, language and grammar belong together", (
        zed["language_servers"]["annotate"]["languages"], [language["grammar"]], language["path_suffixes"]),
        ([language["name"]], list(zed["grammars"]), ["anno"])))
    tomllib.loads((EDITORS / "zed/Cargo.toml").read_text())
    wanted = sorted(["languages.toml", "runtime/grammars/anno.so"]
                    + [f"runtime/queries/anno/{path.name}" for path in HELIX.iterdir()])
    fine.append(check("helix/README.md: its lines install grammar, queries and settings", installed(), wanted))
    return 0 if all(fine) else 1


if __name__ == "__main__":
    if what := anno.missing():
        sys.exit(f"  FAILED  {what} is not installed")
    sys.exit(main())
