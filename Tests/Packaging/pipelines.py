"""What the project offers to pipelines: validated by others' schemas, and run where that can be."""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
ANNOTATE = os.environ["ANNOTATE"]
failures = []


def run(command, folder, **environment):
    return subprocess.run(
        command, cwd=folder, capture_output=True, text=True, timeout=300, env={**os.environ, **environment}
    )


def expect(result, status, what, words=""):
    said = result.stdout + result.stderr
    if result.returncode != status or words not in said:
        failures.append(f"{what}: status {result.returncode}, and it says: {said[-1500:]}")


def schema(name, path):
    expect(run([sys.executable, "-m", "check_jsonschema", "--builtin-schema", name, path], ROOT), 0, f"{path}")


def blocks(language):
    """The blocks of docs/ci.md in a language."""
    return re.findall(rf"^```{language}\n(.*?)^```", (ROOT / "docs/ci.md").read_text(), re.M | re.S)


def workspace(folder):
    """A clone with the examples in it, a change behind its origin, and the program on the path."""
    origin, clone = folder / "origin", folder / "clone"
    shutil.copytree(ROOT / "examples", origin)
    (origin / "bai").mkdir()
    (origin / "bai/loi.anno").write_text("Ông <@Nguyễn Không Ai> nói <~x>>.\n")
    (origin / "bai/dung.anno").write_text("%title    Một bài\n\nMột câu.\n")
    for words in [["init", "-q", "-b", "main"], ["add", "."], ["commit", "-q", "-m", "first"]]:
        git(origin, *words)
    git(folder, "clone", "-q", "origin", "clone")
    (clone / "bai/moi.anno").write_text("Một <~hai>.\n")
    git(clone, "add", ".")
    git(clone, "commit", "-q", "-m", "second")
    path = folder / "bin"
    path.mkdir()
    (path / "annotate").symlink_to(ANNOTATE)
    os.environ["PATH"] = f"{path}:{os.environ['PATH']}"
    os.environ["XDG_CACHE_HOME"] = str(folder / "cache")
    return clone


def git(folder, *words):
    identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org"]
    subprocess.run(["git", *identity, *words], cwd=folder, check=True)


def test_documented_lines(clone):
    """Each line of docs/ci.md is understood, and ends with a status that stands there."""
    lines = [line for block in blocks("sh") for line in block.splitlines()]
    if len(lines) < 12:
        failures.append(f"docs/ci.md has only {len(lines)} lines of shell")
    for line in lines:
        result = run(["bash", "-c", line], clone)
        if result.returncode not in [0, 1]:
            failures.append(f"{line}: status {result.returncode}, and it says: {result.stderr}")
    expect(run(["bash", "-c", "annotate check --baseline known.json"], clone), 0, "what is written down is tolerated")
    return len(lines)


def test_documented_files(folder):
    known = {
        ".github/workflows/annotate.yml": "vendor.github-workflows", ".gitlab-ci.yml": "vendor.gitlab-ci",
        ".pre-commit-config.yaml": None,
    }
    for index, block in enumerate(blocks("yaml")):
        name = block.split("\n")[0].removeprefix("# ")
        path = folder / f"{index}.yaml"
        path.write_text(block)
        if known[name]:
            schema(known[name], path)
        else:
            expect(run([sys.executable, "-m", "pre_commit", "validate-config", path], folder), 0, name)


def test_action(clone, folder):
    """action.yml is one, and its steps do what they say, with a runner's variables."""
    schema("vendor.github-actions", "action.yml")
    steps = {step["name"]: step for step in yaml.safe_load((ROOT / "action.yml").read_text())["runs"]["steps"]}
    runner = {
        "RUNNER_TEMP": str(folder), "GITHUB_ACTION_PATH": str(ROOT), "GITHUB_PATH": str(folder / "path"),
        "GITHUB_OUTPUT": str(folder / "output"),
    }

    def step(name, **environment):
        return run(["bash", "-e", "-o", "pipefail", "-c", steps[name]["run"]], clone, **runner, **environment)

    making = ["make", "--no-print-directory", "-C", ROOT, "-o", ANNOTATE, f"program={ANNOTATE}", "archive"]
    expect(run([*making, f"DIST={folder}/dist"], folder), 0, "make archive")
    archive = next((folder / "dist").glob("*.tar.gz"))
    digits = archive.with_name(archive.name + ".sha256").read_text().split()[0]
    expect(step("Install annotate", ARCHIVE=f"file://{archive}", SHA256=digits), 0, "the action's installing")
    if (folder / "path").read_text() != f"{folder}/annotate/bin\n" or not (folder / "annotate/bin/annotate").exists():
        failures.append("the action installs nothing")
    expect(step("Install annotate", ARCHIVE=f"file://{archive}", SHA256="0"), 1, "another archive", "another one")
    calls = [("bai\n", 1, True), ("--severity\nerror\nhoi-nghi.anno\n", 0, True), ("-x\n", 2, False)]
    for arguments, status, has_report in calls:
        (folder / "output").write_text("")
        (folder / "annotate.sarif").unlink(missing_ok=True)
        result = step("Check", ARGUMENTS=arguments)
        expect(result, 0, f"the action's check of {arguments!r}", "::error file=bai/" if status == 1 else "")
        output = (folder / "output").read_text()
        if f"status={status}\n" not in output or ("sarif=" in output) != has_report:
            failures.append(f"the action's check of {arguments!r} gives {output!r}")
        expect(step("End as the check did", STATUS=str(status)), status, "the action's end")


def test_gitlab(clone, folder):
    head, job = (ROOT / "templates/annotate.yml").read_text().split("\n---\n")
    inputs = {"archive": "a", "sha256": "b", "stage": "test", "image": "c", "arguments": "bai"}
    if set(re.findall(r"inputs\.(\w+)", job)) != set(inputs) or any(f"    {name}:\n" not in head for name in inputs):
        failures.append("templates/annotate.yml has other inputs than it uses")
    path = folder / "gitlab.yml"
    path.write_text(re.sub(r"\$\[\[ inputs\.(\w+) \]\]", lambda found: inputs[found[1]], job))
    schema("vendor.gitlab-ci", path)
    script = yaml.safe_load(path.read_text())["annotate"]["script"][0].replace("/tmp/annotate/bin/", "")
    expect(run(["bash", "-c", script], clone), 1, "the script of the template")
    for name in ["code-quality.json", "tests.xml"]:
        if not (clone / name).read_bytes().strip():
            failures.append(f"the script of the template writes no {name}")


def test_hooks(clone, folder):
    """The hooks of the manifest are the documented ones for a program that is installed, which run."""
    manifest = run([sys.executable, "-m", "pre_commit", "validate-manifest", ROOT / ".pre-commit-hooks.yaml"], folder)
    expect(manifest, 0, ".pre-commit-hooks.yaml")
    configuration = blocks("yaml")[-1]
    keys = ["id", "name", "entry", "files", "require_serial"]
    hooks = yaml.safe_load(configuration)["repos"][0]["hooks"]
    offered = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    if [[hook[key] for key in keys] for hook in hooks] != [[hook[key] for key in keys] for hook in offered]:
        failures.append("docs/ci.md has other hooks than .pre-commit-hooks.yaml")
    (clone / ".pre-commit-config.yaml").write_text(configuration)
    git(clone, "add", ".pre-commit-config.yaml")

    def hook(name, *files):
        command = [sys.executable, "-m", "pre_commit", "run", name, *files]
        return run(command, clone, PRE_COMMIT_HOME=str(folder / "hooks"))

    expect(hook("annotate-check", "--files", "bai/loi.anno"), 1, "the hook that checks", "stray-closer")
    expect(hook("annotate-check", "--files", "bai/moi.anno"), 0, "the hook that checks", "Passed")
    expect(hook("annotate-check", "--files", "annotate.json"), 0, "the hook that checks", "no files to check")
    expect(hook("annotate-format", "--files", "bai/dung.anno"), 1, "the hook that formats", "files were modified")
    expect(hook("annotate-format", "--files", "bai/dung.anno"), 0, "the hook that formats", "Passed")


def main():
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary).resolve()
        os.environ["HOME"] = temporary
        clone = workspace(folder)
        count = test_documented_lines(clone)
        test_documented_files(folder)
        test_action(clone, folder)
        test_gitlab(clone, folder)
        test_hooks(clone, folder)
    print(*failures, sep="\n")
    print(f"{count} documented lines run, {len(failures)} failures")
    sys.exit(bool(failures))


main()
