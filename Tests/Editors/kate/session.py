"""One session with Kate, as a person would have it. `desktop` runs it, in the folder of the workspace."""

import os
import re
import subprocess
import sys
import traceback
from pathlib import Path

from driver import (
    Editor, allow_the_server, bring, click, fill_the_screen, item, items, keys, menu, poll, seen, write, xdotool)

ARTICLE = "phong-van.anno"
# No final line end, and spaces that nobody may take away.
RAGGED = "%title Bản nháp  \n\nDòng này có dấu cách ở cuối  \n\t\nDòng cuối"
LONG = "%title Một đoạn rất dài\n\n" + "<@le-hong-anh|Anh> và <#b> " * 2_000 + "\n"
# Of the theme Breeze Light; heads are as dim as comments.
COLOURS = {
    "Person": ("Lý Thị Thanh Ngân>, <^", (0x00, 0x95, 0xFF)),
    "Citation": ("Nghị quyết 19", (0x00, 0x6E, 0x28)),
    "Organization": ("Báo Lam Giang>", (0x00, 0x57, 0xAE)),
    "Role": ("Bí thư <&", (0xB0, 0x80, 0x00)),
    "Variable": ("nq-19-nq-tw-2022|", (0x89, 0x88, 0x87)),
}
failures = 0


def check(holds, words, saw=None):
    """Says what was seen only where it was not what should be."""
    global failures
    failures += not holds
    print(f"  ok      {words}" if holds else f"  FAILED  {words}: {saw}", flush=True)


def open_file(path):
    """As at a prompt; Kate takes it into the window that is there."""
    subprocess.run(["kate", path], check=True, timeout=60, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    editor = Editor(Path(path).name)
    assert poll(editor.text), f"{path} is not shown"
    return editor


def rows():
    return [each.name for each in items("table cell")]


def diagnostics():
    editor = open_file("broken/bai-loi.anno")
    click(item("check box", "LSP"))
    check(poll(lambda: any("(unknown-statement)" in row for row in rows())), "findings are listed")
    check(not any(row.endswith("/" + ARTICLE) for row in rows()), f"{ARTICLE} has none")
    # The list follows the caret.
    editor.go_to("Võ Đình Khoan phát biểu")
    found = poll(lambda: next(row for row in rows() if "(unclosed-span)" in row))
    check(found, "the unclosed span is listed", rows())
    click(item("check box", "LSP"))


def folding(editor):
    editor.go_to("%speaker @ly-thi-thanh-ngan", 12)
    text = editor.text()
    turn = text.index("%speaker @ly-thi")

    def height():
        """Between the beginnings of a turn and of the next one, in pixels."""
        return editor.place(text.index("%speaker", turn + 1))[1] - editor.place(turn)[1]

    keys("ctrl+shift+minus")
    check(poll(lambda: 0 < height() < 30), "turns are folded away")
    editor.show("Có lần tôi lên bản")
    check(poll(lambda: height() > 100), "one comes back when somebody goes there")


def hover(editor):
    x, y = editor.show("nq-19-nq-tw-2022", 4)
    xdotool("mousemove", x - 40, y)
    xdotool("mousemove", x, y)
    card = poll(lambda: next(words for words in map(str, seen()) if words.startswith("label:") and "19-NQ/TW" in words))
    check(card and "Issued by" in card, "the card of the resolution is shown", card)


def definition(editor):
    editor.go_to("<@ly-thi-thanh-ngan|bà>", 4)
    menu("LSP Client", "Go to Definition")
    registry = Editor("can-bo.anno")
    wanted = "%official @ly-thi-thanh-ngan "
    check(poll(lambda: registry.line().startswith(wanted)), "the definition is in the registry", poll(registry.line))
    bring(ARTICLE)


def completion(editor):
    editor.go_to(" với ủy ban xã")
    write(" <@le ho")
    # A proposal is a name and what is known of it; Kate has the first one chosen.
    offered = poll(lambda: [row for row in rows() if re.match(r"\w[^[]* \[", row)]) or []
    place = next((index for index, row in enumerate(offered) if row.startswith("Lê Hồng Anh [")), None)
    check(place is not None, "Lê Hồng Anh is offered", offered)
    keys(*["Down"] * (place or 0), "Return")
    check(poll(lambda: " <@Lê Hồng Anh> với ủy ban xã" in editor.line()), "the name is written", editor.line())


def rename(editor):
    editor.go_to("%speaker @phung-nhu-y", 12)
    menu("LSP Client", "Rename")
    check(item("dialog", "Rename"), "Kate asks for the new name")
    write("phung-nhu-y-2")
    keys("Return")
    check(poll(lambda: editor.text().count("%speaker @phung-nhu-y-2\n") == 3), "the article has the new name")
    registry = bring("can-bo.anno")
    check(poll(lambda: "%official @phung-nhu-y-2 " in registry.text()), "and so has the registry")
    keys("ctrl+s")
    path = Path("registry/can-bo.anno")
    check(poll(lambda: "@phung-nhu-y-2 " in path.read_text()), "it is saved")
    bring(ARTICLE)


def formatting(editor):
    editor.go_to("2022-09-10\n")
    write("   ")
    assert poll(lambda: editor.line() == "%date    2022-09-10"), editor.line()
    menu("LSP Client", "Format")
    check(poll(lambda: editor.line() == "%date 2022-09-10"), "the header is laid out", editor.line())


def pixels(x, y, width, height):
    area = f"{width}x{height}+{x}+{y}"
    done = subprocess.run(["import", "-silent", "-window", "root", "-crop", area, "-depth", "8", "rgb:-"],
                          capture_output=True, check=True, timeout=60)
    return list(zip(*[iter(done.stdout)] * 3))


def highlighting(editor):
    for style, (words, colour) in COLOURS.items():
        x, y = editor.show(words)
        nearest = min(pixels(x - 4, y - 8, 40, 16), key=lambda each: sum(abs(a - b) for a, b in zip(each, colour)))
        far = sum(abs(a - b) for a, b in zip(nearest, colour))
        check(far < 24, f"{style} has its colour", f"{nearest} for {colour}")


def saving(editor, before):
    keys("ctrl+s")
    wanted = (before.replace("@phung-nhu-y\n", "@phung-nhu-y-2\n")
              .replace(" với ủy ban xã", " <@Lê Hồng Anh> với ủy ban xã"))
    path = Path(ARTICLE)
    check(poll(lambda: path.read_bytes() == wanted.encode()), "the article is saved with what was changed, and no more")

    path = Path("khong-xuong-dong.anno")
    path.write_text(RAGGED)
    editor = open_file(str(path))
    editor.go_to("Dòng này")
    write("X")
    editor.go_to("Dòng cuối")
    write("Y")
    keys("ctrl+s")
    wanted = RAGGED.replace("Dòng này", "XDòng này").replace("Dòng cuối", "YDòng cuối")
    saved = poll(lambda: path.read_text() == wanted)
    check(saved, "trailing spaces and the missing line end are kept", repr(path.read_text()))


def long_line():
    path = Path("dai.anno")
    path.write_text(LONG)
    editor = open_file(str(path))
    click(item("push button", "Temporarily raise limit"))
    check(poll(lambda: editor.text() == LONG), "a line of 54,000 characters is shown in one piece")
    editor.go_to("<@le")
    write("X")
    keys("ctrl+s")
    check(poll(lambda: path.read_text() == LONG.replace("\n\n", "\n\nX")), "it is changed, and saved in one piece")


def session():
    before = Path(ARTICLE).read_text()
    editor = Editor(ARTICLE)
    assert poll(editor.text), "there is no window of Kate with the article"
    check(allow_the_server(), "Kate asks whether the server may be started, and the server tells the outline")
    fill_the_screen()
    diagnostics()
    bring(ARTICLE)
    highlighting(editor)
    folding(editor)
    hover(editor)
    definition(editor)
    completion(editor)
    rename(editor)
    formatting(editor)
    saving(editor, before)
    long_line()


try:
    session()
except Exception:  # noqa: BLE001
    traceback.print_exc(file=sys.stdout)
    failures += 1
if failures:
    screen = os.environ["temporary"] + "/screen.png"
    subprocess.run(["import", "-silent", "-window", "root", screen], timeout=60)
    print(f"What was on the screen ({screen}):", *seen(), sep="\n  ")
else:
    keys("ctrl+q")
sys.exit(1 if failures else 0)
