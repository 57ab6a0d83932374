"""A session in a terminal with Vim and ALE, or with Neovim: session.py vim|neovim FOLDER [EDITOR]

The editor is set up in FOLDER with the lines of the README of `editors/vim`, and driven by keys; what counts is what
stands on its screen and in its files.
"""

import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

from terminal import Terminal

ROOT = Path(__file__).parents[3]

# What a person types. The first two are the README's blocks for the shell and for the editor's configuration.
VIM = {
    "install": 0, "configuration": ("vim", ".vimrc"), "command": ["vim", "-X", "-i", "NONE"],
    "why": "", "count": ":echo 'found' ale#statusline#Count(bufnr('')).total\r",
    "hover": ":ALEHover\r", "definition": ":ALEGoToDefinition\r", "rename": ":ALERename\r", "format": ":ALEFix\r",
    # What others are told to do with every file.
    "spoil": "let g:ale_fix_on_save = 1 | let g:ale_fixers = {'*': ['trim_whitespace', 'remove_trailing_lines']}",
}
NEOVIM = {
    "install": 1, "configuration": ("lua", ".config/nvim/init.lua"), "command": ["nvim", "-i", "NONE"],
    "why": ":lua vim.diagnostic.open_float({ focus = false })\r",
    "count": ":lua print('found ' .. #vim.diagnostic.get(0))\r",
    "hover": ":lua vim.lsp.buf.hover()\r", "definition": ":lua vim.lsp.buf.definition()\r",
    "rename": ":lua vim.lsp.buf.rename()\r",
    "format": ":lua if vim.lsp.buf.format then vim.lsp.buf.format() else vim.lsp.buf.formatting() end\r",
    "spoil": "set fixendofline",
}

failures = 0


def check(holds, what, terminal=None, seen=None):
    global failures
    print(f"  {'ok     ' if holds else 'FAILED '} {what}", flush=True)
    if not holds:
        failures += 1
        print("\n".join(f"          {line}" for line in (seen or terminal.text()).split("\n")))
    return holds


def set_up(editor, folder):
    """Does in a home of its own what the README says."""
    home, workspace = folder / "home", folder / "bài viết, bản 1"
    shutil.copytree(ROOT / "examples", workspace)
    blocks = re.findall(r"^```(\w+)\n(.*?)^```$", (ROOT / "editors/vim/README.md").read_text(), re.M | re.S)
    language, file = editor["configuration"]
    (home / file).parent.mkdir(parents=True, exist_ok=True)
    (home / file).write_text(next(text for name, text in blocks if name == language))
    programs = folder / "bin"
    programs.mkdir()
    (programs / "annotate").symlink_to(os.environ["ANNOTATE"])
    environment = {
        "HOME": str(home), "PATH": f"{programs}:{os.environ['PATH']}", "LANG": "C.UTF-8",
        "XDG_CACHE_HOME": str(folder / "cache"),
    }
    install = [text for name, text in blocks if name == "sh"][editor["install"]]
    subprocess.run(["sh", "-ec", install], cwd=ROOT, env=environment, check=True)
    return workspace, environment


class Session:
    def __init__(self, editor, workspace, environment):
        self.editor, self.workspace = editor, workspace
        self.terminal = Terminal([
            *editor["command"], "-c", "set noswapfile laststatus=2 statusline=[%f:%l]", "broken/bai-loi.anno",
        ], workspace, environment)

    def command(self, text):
        self.terminal.keys(f":{text}\r")

    def open(self, name):
        # A line that asks to press Enter is answered before the next command.
        self.terminal.keys("\x1b\x1b")
        self.command(f"edit {name}")
        return self.terminal.wait(f"[{name}:")

    def go_to(self, pattern):
        """Puts the cursor where a pattern first matches, at the top of the screen."""
        self.terminal.keys("\x1bgg")
        self.command(f"call search('{pattern}') | normal! zt")

    def says(self, expression, answer):
        return self.terminal.ask(f":echo 'it is' {expression}\r", f"it is {answer}")

    def counts(self, number):
        """Whether there come to be so many findings."""
        return self.terminal.ask(self.editor["count"], f"found {number}")

    def file(self, name):
        return (self.workspace / name).read_bytes().decode()

    def written(self, name, *texts):
        return self.terminal.until(lambda: all(text in self.file(name) for text in texts))


def diagnostics(session, terminal):
    session.go_to("vo-dinh-khoan")
    terminal.wait("[broken/bai-loi.anno:36]")
    # Findings come when they come: asked for again until then.
    check(terminal.ask(session.editor["why"], "not closed on its line"),
          "the unclosed span of bai-loi.anno is reported on its line", terminal)


def looking_things_up(session, terminal):
    check(session.open("phong-van.anno"), "phong-van.anno is opened", terminal)
    session.go_to("nq-19-nq-tw-2022")
    terminal.keys(session.editor["hover"])
    check(terminal.wait("Issued by Ban Chấp hành Trung ương Đảng", "Nghị quyết 19-NQ/TW"),
          "hover over a citation shows the card of 19-NQ/TW", terminal)
    terminal.keys("\x1bj")
    check(session.counts(0), "phong-van.anno has no findings", terminal)
    terminal.keys("GoÔng <@A\x1b")
    check(session.counts(1), "what is typed wrongly is one", terminal)
    terminal.keys("u")
    check(session.counts(0), "and is none when it is undone", terminal)

    session.go_to(r"ly-thi-thanh-ngan|bà")
    terminal.keys(session.editor["definition"])
    lines = session.file("registry/can-bo.anno").split("\n")
    number = next(index for index, line in enumerate(lines, 1) if line.startswith("%official @ly-thi-thanh-ngan "))
    check(terminal.wait(f"can-bo.anno:{number}]"), "the definition of ly-thi-thanh-ngan is its declaration", terminal)


def typing(session, terminal):
    session.open("phong-van.anno")
    terminal.keys("Go")
    terminal.type("Gặp <@le ho")
    terminal.keys("\x18\x0f")
    listed = check(terminal.wait("Lê Hồng Anh", "Lê Hồng Phong"), "<@le ho lists Lê Hồng Anh", terminal)
    # The arrow on the list moves until the wanted one stands in the text.
    terminal.until(lambda: not listed or "Gặp <@Lê Hồng Anh>" in terminal.text() or terminal.type("\x0e"))
    terminal.keys("\x19 ở huyện.\x1b")
    session.command("write")
    check(session.written("phong-van.anno", "\nGặp <@Lê Hồng Anh> ở huyện.\n"), "taking it writes its text", terminal)


def changing(session, terminal):
    session.go_to("phung-nhu-y")
    terminal.keys(session.editor["rename"])
    terminal.until(lambda: "name:" in terminal.text().lower())
    terminal.keys("\x15phung-nhu-y-2\r")
    # The article's lines come on the screen before they can be written.
    terminal.wait("%speaker @phung-nhu-y-2")
    session.command("wall")
    check(session.written("phong-van.anno", "%speaker @phung-nhu-y-2\n")
          and session.written("registry/can-bo.anno", "%official @phung-nhu-y-2 "),
          "renaming changes article and registry", terminal)
    check("@phung-nhu-y\n" not in session.file("phong-van.anno"), "at every place", terminal)

    session.command("%s/^%date 2022/%date   2022/ | write")
    session.written("phong-van.anno", "\n%date   2022-09-10\n")
    terminal.keys("gg")
    terminal.wait("%date   2022-09-10")
    terminal.keys(session.editor["format"])
    terminal.wait("%date 2022-09-10", gone=["%date   2022-09-10"])
    session.command("write")
    check(session.written("phong-van.anno", "\n%date 2022-09-10\n"), "formatting lays out the header", terminal)


def showing(session, terminal):
    session.go_to("^Ba tháng")
    places = {
        "text": "Ba tháng", "head": "nq-19-nq", "citation": "Nghị quyết 19", "organization": "Huyện ủy Tân Thủy>",
        "role": "Bí thư <", "person": "Lý Thị Thanh Ngân>, <^", "directive": "Tôi đã giao", "aside": "Phóng viên",
        "statement": "%speaker",
    }
    terminal.wait(*places.values())
    seen = []
    for background in ("light", "dark"):
        session.command(f"set background={background}")
        terminal.until(lambda: terminal.colour("Tôi đã giao") not in [None, *seen])
        colours = {kind: terminal.colour(text) for kind, text in places.items()}
        seen = colours.values()
        check(len(set(seen)) == len(places), f"{background}: kinds are told apart: {colours}", terminal)

    session.command("setlocal conceallevel=2")
    hidden = "ban hành Nghị quyết 19-NQ/TW về nông nghiệp"
    check(terminal.wait("<#nq-19-nq-tw-2022|Nghị quyết", gone=[hidden]), "heads stand on the cursor's line", terminal)
    terminal.keys("G")
    session.go_to("^%speaker")
    terminal.keys("5\x19")
    check(terminal.wait(hidden, "với đồng chí Lý Thị Thanh Ngân, Bí thư Huyện ủy Tân Thủy, về"),
          "and are hidden elsewhere with conceallevel=2", terminal)
    session.command("setlocal conceallevel=0")

    terminal.keys("ggzM")
    check(terminal.wait("lines: %title", "lines: %speaker @ly-thi-thanh-ngan", gone=["nông dân được đặt"]),
          "header and turns are folded", terminal)
    terminal.keys("zR")

    session.command("setlocal spell spelllang=en")
    session.go_to("^Ba tháng")
    check(session.says("spellbadword()[0] != ''", 1), "spelling is checked in the text", terminal)
    session.go_to("^%outlet")
    check(session.says("spellbadword()[0] == ''", 1), "and not in a statement", terminal)
    session.command("setlocal nospell")
    check(session.says("[&wrap, &linebreak, &breakindent, &fixendofline, &synmaxcol]", "[1, 1, 1, 0, 0]"),
          "paragraphs are wrapped between words", terminal)


def tokens(session, terminal):
    """What Neovim 0.9 and later paint of the server's own."""
    session.go_to("Lý Thị Thanh Ngân>, <^")
    groups = "vim.tbl_map(function(each) return each.opts.hl_group end, vim.inspect_pos().semantic_tokens)"
    session.command(f"lua print('tokens ' .. table.concat({groups}))")
    check(terminal.wait("tokens @lsp.type.person.anno"), "the server's tokens are there", terminal)


def markdown(session, terminal):
    (session.workspace / "ghi-chu.md").write_text("Ghi chú\n\n```anno\nÔng <@a|A>.\n\n%end\n```\n\nHết <@a|b>.\n")
    session.command("let g:markdown_fenced_languages = ['anno']")
    session.open("ghi-chu.md")
    session.go_to("A>")
    group = "synIDattr(synID(line('.'), col('.'), 0), 'name')"
    check(session.says(group, "annoPerson"), "colours in a fence", terminal)
    session.go_to("b>")
    check(session.says(f"{group} !~ 'anno'", 1), "and not behind it", terminal)


def saving(session, terminal):
    (session.workspace / ".editorconfig").write_text(
        "root = true\n[*]\ntrim_trailing_whitespace = true\ninsert_final_newline = true\n")
    session.command(session.editor["spoil"])
    for name, text in {
        "khong-xuong-dong.anno": "%title Một \n\nÔng A đến.  \n\tHết. \t",
        "windows.anno": "%title Một\r\n\r\nÔng A đến.  \r\nHết \r\n\r\n\r\n",
    }.items():
        (session.workspace / name).write_text(text, encoding="utf-8", newline="")
        session.open(name)
        session.go_to("Ông A")
        terminal.keys("cwBà\x1b")
        session.command("write")
        session.written(name, "Bà A")
        # What else is done on writing would write once more.
        time.sleep(1)
        wanted = text.replace("Ông", "Bà")
        check(session.file(name) == wanted, f"{name} is written as it was", seen=repr(session.file(name)))


def main(name, folder, *program):
    editor = {"vim": VIM, "neovim": NEOVIM}[name]
    editor["command"] = [*(program or editor["command"][:1]), *editor["command"][1:]]
    workspace, environment = set_up(editor, Path(folder).resolve())
    session = Session(editor, workspace, environment)
    has_tokens = name == "neovim" and subprocess.run(
        [editor["command"][0], "--headless", "--clean", "-c", "exe has('nvim-0.9') ? 'cq 9' : 'q'"], check=False
    ).returncode == 9
    steps = [diagnostics, looking_things_up, typing, changing, showing, markdown, saving]
    for step in steps + [tokens] * has_tokens:
        if step is tokens:
            session.open("phong-van.anno")
        step(session, session.terminal)
    session.terminal.keys("\x1b\x1b:qall!\r")
    check(session.terminal.end(), "the editor ends", session.terminal)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
