"""Checks what editors/vscode contributes against VS Code's rules, as far as they are known, and against the project.

ANNOTATE_REWRITE=1 brings the settings up to date with schema/config.schema.json.
"""

import json
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "colours"))
from engines import textmate  # noqa: E402
from server import SemanticTokens  # noqa: E402

ROOT = Path(__file__).parents[3]
EXTENSION = ROOT / "editors/vscode"
MANIFEST = json.loads((EXTENSION / "package.json").read_text())
CONTRIBUTED = MANIFEST["contributes"]
LANGUAGE = "anno"
# What an editor may set of what the schema has.
SETTINGS = "exclude", "rules", "inlayHints"
# The protocol's own, which VS Code knows.
KNOWN_TYPES = {"keyword", "property", "parameter", "string", "number", "enumMember", "comment", "operator", "variable"}
KNOWN_MODIFIERS = {"declaration"}
CATEGORIES = {"Programming Languages", "Snippets", "Linters", "Themes", "Debuggers", "Formatters", "Keymaps", "Other"}
COMMANDS_OF_THE_EDITOR = {"workbench.action.openSettings", "workbench.action.files.openFile"}
EVENTS = {"onCommand", "onLink", "onView", "onSettingChanged", "onContext", "onExtensionInstalled", "onStepSelected"}
# Of findings, those that say that a snippet is no markup.
SYNTAX = {
    "unclosed-span", "malformed-head", "malformed-attribute", "malformed-line", "stray-closer", "unknown-statement",
    "unknown-property", "missing-property", "misplaced-statement", "malformed-date", "wrong-kind-of-reference",
    "unknown-rule",
}


def settings():
    """The settings as the schema has them, without references, which VS Code does not follow here."""
    schema = json.loads((ROOT / "schema/config.schema.json").read_text())

    def resolved(value):
        if isinstance(value, list):
            return [resolved(each) for each in value]
        if not isinstance(value, dict):
            return value
        target = value.get("$ref", "").removeprefix("#/$defs/")
        return resolved(schema["$defs"].get(target, {}) | {key: each for key, each in value.items() if key != "$ref"}) \
            if target else {key: resolved(each) for key, each in value.items()}

    return {f"annotate.{name}": resolved(schema["properties"][name]) | {"scope": "resource"} for name in SETTINGS}


def check_settings():
    properties = CONTRIBUTED["configuration"]["properties"]
    expected = settings()
    if os.environ.get("ANNOTATE_REWRITE") == "1":
        properties.update(expected)
        (EXTENSION / "package.json").write_text(written(MANIFEST) + "\n")
    for name, value in expected.items():
        if properties.get(name) != value:
            yield f"{name} is not as the schema has it: ANNOTATE_REWRITE=1 Tests/Editors/vscode/run"
    if extra := properties.keys() - expected.keys() - {"annotate.path", "annotate.trace.server"}:
        yield f"settings that nothing reads: {extra}"
    for name, value in properties.items():
        if not {"description", "default", "type"} <= value.keys():
            yield f"{name} lacks a description, a type or a default"


def written(value, indent=0, before=0):
    """JSON with each part on a line of its own that does not fit on one."""
    flat = json.dumps(value, ensure_ascii=False)
    if len(flat) + indent + before < 110 or not isinstance(value, (dict, list)):
        return flat
    is_object = isinstance(value, dict)
    keys = [json.dumps(key) + ": " for key in value] if is_object else [""] * len(value)
    parts = [key + written(each, indent + 2, len(key)) for key, each in
             zip(keys, value.values() if is_object else value, strict=True)]
    inner = ",\n".join(" " * (indent + 2) + part for part in parts)
    return "{["[not is_object] + "\n" + inner + "\n" + " " * indent + "}]"[not is_object]


def check_fields():
    version = re.search(r'number = "(.*)"', (ROOT / "Sources/Annotate/Version.swift").read_text())[1]
    if MANIFEST["version"] != version:
        yield f"its version is {MANIFEST['version']}, that of the program {version}"
    for field in ("name", "publisher"):
        if not re.fullmatch("[a-z0-9][a-z0-9-]*", MANIFEST[field]):
            yield f"{field} is no identifier"
    # From 1.74 on an extension starts by the languages and commands that it contributes.
    engine = re.fullmatch(r"\^1\.(\d+)\.0", MANIFEST["engines"]["vscode"])
    if not engine or int(engine[1]) < 74 or MANIFEST["activationEvents"]:
        yield "it does not start by its language alone"
    if not set(MANIFEST["categories"]) <= CATEGORIES:
        yield "there is no such category"
    if "vscode" in MANIFEST["dependencies"] or "vscode-languageclient" not in MANIFEST["dependencies"]:
        yield "its dependencies are wrong"
    icon = (EXTENSION / MANIFEST["icon"]).read_bytes()
    width, height = struct.unpack(">II", icon[16:24])
    if icon[:4] != b"\x89PNG" or width != height or width < 128:
        yield "its icon is no square PNG of 128 pixels or more"
    readme = (EXTENSION / "README.md").read_text()
    # Without a repository to complete it by, the packager refuses a relative link, and any picture that is SVG.
    if links := re.findall(r"\]\((?!https://)[^)]*\)", readme):
        yield f"relative links in the README: {links}"


def contributed_files():
    yield from (MANIFEST["main"], MANIFEST["icon"], "README.md", "LICENSE", "package.json")
    for language in CONTRIBUTED["languages"]:
        yield from (language["configuration"], *language["icon"].values())
    for each in CONTRIBUTED["grammars"] + CONTRIBUTED["snippets"]:
        yield each["path"]
    for each in CONTRIBUTED["jsonValidation"]:
        yield each["url"]
    for walkthrough in CONTRIBUTED["walkthroughs"]:
        for step in walkthrough["steps"]:
            yield from step["media"].values()


def check_files():
    with tempfile.TemporaryDirectory() as name:
        copy = Path(name) / "editors/vscode"
        for path in ("editors/vscode", "schema", "LICENSE"):
            source, target = ROOT / path, Path(name) / path
            if source.is_dir():
                shutil.copytree(source, target, ignore=shutil.ignore_patterns("node_modules", "annotate.schema.json"))
            else:
                shutil.copy(source, target)
        subprocess.run(MANIFEST["scripts"]["vscode:prepublish"], shell=True, cwd=copy, check=True)
        for path in contributed_files():
            if not (copy / path).is_file():
                yield f"{path} is not there"
        if (copy / "annotate.schema.json").read_bytes() != (ROOT / "schema/config.schema.json").read_bytes():
            yield "the schema is not the project's"
    ignored = (EXTENSION / ".vscodeignore").read_text().split()
    if hidden := {path.removeprefix("./") for path in contributed_files()} & set(ignored):
        yield f"{hidden} would be left out"


def check_names():
    """One name for the language, and no command that nobody declares."""
    if [each["id"] for each in CONTRIBUTED["languages"]] != [LANGUAGE]:
        yield "the language has another id"
    used = [CONTRIBUTED["grammars"][0]["language"], *CONTRIBUTED["grammars"][1]["embeddedLanguages"].values()]
    used += [each["language"] for each in CONTRIBUTED["snippets"] + CONTRIBUTED["semanticTokenScopes"]]
    used += [key.strip("[]") for key in CONTRIBUTED["configurationDefaults"]]
    used += re.findall(r"editorLangId == (\w+)", json.dumps(CONTRIBUTED))
    used += re.findall(r"language: '(\w+)'", (EXTENSION / "extension.js").read_text())
    if set(used) != {LANGUAGE}:
        yield f"names of the language: {set(used)}"
    commands = {each["command"] for each in CONTRIBUTED["commands"]}
    named = {each["command"] for menu in CONTRIBUTED["menus"].values() for each in menu}
    named |= set(re.findall(r"(?:\(command:|onCommand:)([\w.]+)", json.dumps(CONTRIBUTED["walkthroughs"])))
    if unknown := named - commands - COMMANDS_OF_THE_EDITOR:
        yield f"commands that nobody declares: {unknown}"
    steps = [step for each in CONTRIBUTED["walkthroughs"] for step in each["steps"]]
    if unknown := {event.split(":")[0] for step in steps for event in step["completionEvents"]} - EVENTS:
        yield f"events that complete no step: {unknown}"
    for each in CONTRIBUTED["commands"]:
        if not {"command", "title", "category"} <= each.keys():
            yield f"{each} lacks something"


def check_tokens():
    """Types and modifiers are those of the server, with scopes that the grammars have."""
    scopes = CONTRIBUTED["semanticTokenScopes"][0]["scopes"]
    types = textmate.token_types().values()
    with tempfile.TemporaryDirectory() as folder:
        server = SemanticTokens(Path(folder).resolve())
        legend = server.legend
        server.close()
    if list(types) != legend["tokenTypes"]:
        yield f"types with scopes are {list(types)}, those of the server {legend['tokenTypes']}"
    declared = {each["id"] for each in CONTRIBUTED["semanticTokenTypes"]}
    if declared != set(legend["tokenTypes"]) - KNOWN_TYPES:
        yield f"declared types are {declared}"
    modifiers = {each["id"] for each in CONTRIBUTED["semanticTokenModifiers"]}
    if modifiers != set(legend["tokenModifiers"]) - KNOWN_MODIFIERS:
        yield f"declared modifiers are {modifiers}"
    if unknown := {key.split(".")[1] for key in scopes if "." in key} - modifiers:
        yield f"scopes for modifiers that are not there: {unknown}"
    for grammar in ("editors/vscode/syntaxes/anno.tmLanguage.json", "editors/sublime/anno.sublime-syntax"):
        named = set(re.findall(r"[a-z][\w-]*(?:\.[\w-]+)*\.anno\b", (ROOT / grammar).read_text()))
        expected = set(textmate.token_types())
        rest = {each for each in named - expected if not each.startswith(("invalid.illegal.", "meta.head."))}
        if expected - named or rest - {"text.anno"}:
            yield f"{grammar} lacks {expected - named}, and has besides {rest - {'text.anno'}}"


def check_grammars():
    """All rules are reached and compile; a block in Markdown is coloured as the document alone."""
    for name in ("anno", "markdown"):
        grammar = textmate.grammar(name)
        included = set(re.findall('"include": "#([^"]*)"', json.dumps(grammar)))
        if included != grammar["repository"].keys():
            yield f"{name}: rules and what is included differ: {included ^ grammar['repository'].keys()}"
        for pattern in re.findall(r'"(?:match|begin|end|while)": ("(?:[^"\\]|\\.)*")', json.dumps(grammar)):
            # What an end takes from its beginning is put in when that is known.
            textmate.Regex(re.sub(r"\\[1-9]", "", json.loads(pattern)))
    host = {"scopeName": "text.html.markdown", "patterns": [{"include": "markdown.anno.codeblock"}]}
    compiler = textmate.load(host, textmate.grammar("markdown"), textmate.grammar(LANGUAGE))
    article = (ROOT / "examples/moi-loai-danh-dau.anno").read_text().rstrip("\n").replace("```", "")
    text = f"Before <@a|b>\n\n```anno\n{article}\n\n<:open\n```\nAfter <@a|b>\n\n~~~ anno\n%end\n~~~\n%end\n"
    blocks = [[(length, stack[-1]) for length, stack in line if length] for line in textmate.scopes(compiler, text)]
    alone = [[(length, stack[-1]) for length, stack in line if length]
             for line in textmate.scopes(textmate.anno(), article)]
    block = [[(length, "text.anno" if "embedded" in scope else scope) for length, scope in line]
             for line in blocks[3:3 + len(alone)]]
    if flattened(block) != flattened(alone):
        yield "a block in Markdown has other colours than the document alone"
    outside = [scope for line in (blocks[0], blocks[-7], blocks[-2]) for _, scope in line]
    if set(outside) != {"text.html.markdown"}:
        yield f"what is outside of the block is coloured: {outside}"


def flattened(lines):
    return [[scope for length, scope in line for _ in range(length)] for line in lines]


def check_snippets():
    snippets = json.loads((EXTENSION / CONTRIBUTED["snippets"][0]["path"]).read_text())
    if len({each["prefix"] for each in snippets.values()}) != len(snippets):
        yield "two snippets have the same prefix"
    grammar = json.dumps(textmate.grammar(LANGUAGE), ensure_ascii=False)
    kinds = set(re.search(r"\(\?i:([^)]*)\)", grammar)[1].split("|"))
    for name, snippet in snippets.items():
        if snippet.keys() != {"prefix", "description", "body"}:
            yield f"{name} has other parts than a snippet"
        body = snippet["body"] if isinstance(snippet["body"], str) else "\n".join(snippet["body"])
        for choices in re.findall(r"kind \$\{\d\|([^}]*)\|\}", body):
            if unlike := set(choices.split(",")) ^ {kind for kind in kinds if not kind.isascii()}:
                yield f"{name}: the kinds of document are not the Vietnamese ones of the grammar: {unlike}"
        text = expanded(body)
        if "$" in text or "{" in text:
            yield f"{name}: what is left of it is {text!r}"
        if not body.startswith("%"):
            text = f"Ông <@a|A> nói {text}."
        run = subprocess.run([os.environ["ANNOTATE"], "check", "-"], input=text + "\n", capture_output=True, text=True)
        if wrong := [line for line in run.stdout.splitlines() if SYNTAX & set(re.findall(r"[a-z]+(?:-[a-z]+)+", line))]:
            yield f"{name}: {text!r}: {wrong}"


def expanded(body):
    """The text of a snippet that nobody fills in, on a day of 2024, with some words selected."""
    variables = {"CURRENT_YEAR": "2024", "CURRENT_MONTH": "06", "CURRENT_DATE": "09", "TM_SELECTED_TEXT": "mấy chữ"}
    body = re.sub(r"\$(?:([A-Z_]+)|\d+)", lambda match: variables[match[1]] if match[1] else "", body)
    body = re.sub(r"\$\{\d+\|([^,}]*)[^}]*\|\}", r"\1", body)
    while (inner := re.sub(r"\$\{\d+:([^${}]*)\}", r"\1", body)) != body:
        body = inner
    return body


CHECKS = {
    "the manifest has what VS Code asks for": check_fields,
    "its settings are those of schema/config.schema.json": check_settings,
    "what it names is there when it is packed": check_files,
    "the language and the commands have one name": check_names,
    "its semantic tokens are the server's, with scopes that the grammars have": check_tokens,
    "the grammars compile, and colour blocks in Markdown": check_grammars,
    "the snippets are markup": check_snippets,
}

failed = 0
for text, check in CHECKS.items():
    problems = list(check())
    print(("  FAILED  " if problems else "  ok      ") + text, *(f"          {each}" for each in problems), sep="\n")
    failed += bool(problems)
sys.exit(bool(failed))
