"""One session, as a person would have it: open, look, follow, type, rename, save. All through the page."""

import importlib.metadata
import os
import signal
import sys
import tempfile
import traceback
from pathlib import Path

from installed import installed

UNSAVED = "%date 2022-09-10\n\nÔng Trần Ví  \nđi họp. \t\n\nHết bài"
WINDOWS = "%date 2022-09-10\r\n\r\nÔng Trần Ví  \r\nđi họp.\r\n"
failures = []


def check(holds, text):
    print(f"  {'ok     ' if holds else 'FAILED '} {text}", flush=True)
    if not holds:
        failures.append(text)
    return holds


def highlighting(lab):
    for selector, text in (
        (".anno-keyword", "%title"), (".anno-number", "2022-09-10"), (".anno-variable", "nq-19-nq-tw-2022"),
        (".anno-citation", "Nghị quyết 19-NQ/TW"), (".anno-person", "Lý Thị Thanh Ngân"),
        (".anno-aside", "Phóng viên:"),
    ):
        check(lab.wait(lambda: lab.stretch(selector, text)), f"“{text}” is coloured as {selector[6:]}")
    check(lab.all(".jp-FileEditor .cm-lineWrapping"), "long lines are wrapped")


def diagnostics(lab):
    check(lab.open("phong-van.anno"), "phong-van.anno opens, and the server is there")
    highlighting(lab)
    check(lab.open("broken/bai-loi.anno"), "broken/bai-loi.anno opens")
    # A mistake is underlined in pieces where it has several colours.
    check(lab.wait(lambda: "<@vo-dinh-khoan|" in "".join(lab.texts(".jp-FileEditor .cm-lintRange-error"))),
          "the span that is not closed is underlined")
    lab.click(lab.all(".jp-FileEditor .cm-line")[0])
    lab.command("Show diagnostics panel")
    wanted = "This person is not closed on its line"
    check(lab.wait(lambda: any(wanted in row and "unclosed-span" in row
                               for row in lab.texts(".lsp-diagnostics-listing tbody tr"))),
          "the panel of diagnostics says why")
    lab.close_tab("Diagnostics Panel")
    check(lab.open("phong-van.anno"), "phong-van.anno is in front again")
    check(not lab.all(".jp-FileEditor .cm-lintRange"), "phong-van.anno has no underlines")


def hover(lab):
    for selector, words, wanted in ((".anno-variable", "nq-19-nq-tw-2022", "2022-06-16"),
                                    (".anno-person", "Lý Thị Thanh Ngân", "Bí thư Huyện ủy Tân Thủy")):
        lab.point(lab.stretch(selector, words))
        card = lab.wait(lambda: next((each for each in lab.texts(".lsp-hover") if wanted in each), None), 20)
        check(card, f"Ctrl and the pointer on “{words}” show its card: {card or lab.texts('.lsp-hover')!r:.80}")
        lab.release()


def definition(lab):
    lab.choose(lab.stretch(".anno-variable", "ly-thi-thanh-ngan"), "Jump to definition")
    check(lab.wait(lambda: lab.tab() == "can-bo.anno", 20), f"the definition is in can-bo.anno: {lab.tab()}")
    lines = (lab.folder / "registry/can-bo.anno").read_text().split("\n")
    number = 1 + next(index for index, line in enumerate(lines) if line.startswith("%official @ly-thi-thanh-ngan "))
    check(lab.wait(lambda: f"Ln {number}," in lab.status(), 20), f"the cursor is in line {number}: {lab.status()}")


def completion(lab):
    from selenium.webdriver.common.keys import Keys
    lab.open("phong-van.anno")
    lab.click(lab.all(".jp-FileEditor .cm-line")[8])
    lab.keys("Đồng chí <@Lê Hồ")
    lab.keys(Keys.TAB)
    found = lab.wait(lambda: lab.texts(".jp-Completer-item"), 20) or []
    check(any("Lê Hồng Anh" in each and "Thường trực Ban Bí thư" in each for each in found),
          f"“<@Lê Hồ” and Tab offer Lê Hồng Anh with his office: {found[:3]}")
    lab.click_on(".jp-Completer-item", "Lê Hồng Anh")
    check(lab.wait(lambda: "Đồng chí <@Lê Hồng Anh" in lab.lines(), 20), "taking it writes the name")
    lab.keys(">")
    check(lab.wait(lambda: "Đồng chí <@Lê Hồng Anh>" in lab.lines(), 20), "the span is closed by hand")
    check(lab.wait(lambda: not lab.all(".jp-FileEditor .cm-lintRange"), 20), "and is right")


def rename(lab):
    path = lab.folder / "khai-bao-tai-cho.anno"
    before = path.read_text()
    lab.open(path.name)
    lab.choose(lab.stretch(".anno-variable", "@tong-thi-khuyen"), "Rename symbol")
    lab.answer("tong-thi-khuyen-yen")
    after = before.replace("tong-thi-khuyen", "tong-thi-khuyen-yen")
    check(lab.wait(lambda: lab.lines()[7] == after.split("\n")[7], 20), "the declaration has the new identifier")
    lab.save()
    # jupyterlab-lsp takes away the last line end when it renames.
    check(lab.wait(lambda: path.read_text().rstrip("\n") == after.rstrip("\n"), 20),
          f"and so have all {before.count('tong-thi-khuyen')} places in the file")


def saving(lab):
    from selenium.webdriver.common.keys import Keys
    for name, text in (("duoi.anno", UNSAVED), ("windows.anno", WINDOWS)):
        lab.open(name)
        lab.click(lab.all(".jp-FileEditor .cm-line")[0])
        lab.keys(Keys.HOME, Keys.END, Keys.BACKSPACE, "1")
        lab.save()
        wanted = text.replace("2022-09-10", "2022-09-11").encode()
        path = lab.folder / name
        check(lab.wait(lambda: path.read_bytes() == wanted, 20), f"{name} is saved as it was, but for what was typed")


def tell(lab, folder):
    """What the client saw."""
    lab.browser.save_screenshot(picture := str(Path(tempfile.gettempdir()) / "jupyterlab-failed.png"))
    print("The page:", lab.browser.find_element("tag name", "body").text[-3000:], sep="\n")
    print("Its console:", *(each["message"].split("/")[-1][:300] for each in lab.browser.get_log("browser")[-15:]), sep="\n")
    print("Jupyter:", lab.log.read_text()[-3000:], sep="\n")
    trace = folder / "trace.jsonl"
    print("The wire:", *(trace.read_text().splitlines()[-20:] if trace.exists() else []), sep="\n", end="\n\n")
    print(f"A picture of it: {picture}")


def main():
    for name, program in (("Chromium", "chromium"), ("its driver", "chromedriver")):
        if not any(os.access(Path(each, program), os.X_OK) for each in os.environ["PATH"].split(":")):
            print(f"{name} is missing: apt-get install chromium chromium-driver", file=sys.stderr)
            return 1
    # Where time runs out, what was started is ended all the same.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    from lab import Lab
    print("JupyterLab {}, jupyterlab-lsp {}".format(
        *map(importlib.metadata.version, ("jupyterlab", "jupyterlab-lsp"))))
    with installed() as folder:
        for name, text in (("duoi.anno", UNSAVED), ("windows.anno", WINDOWS)):
            (folder / "workspace" / name).write_bytes(text.encode())
        lab = Lab(folder / "workspace", folder)
        try:
            check(lab.start(), "the page shows the folder")
            for part in (diagnostics, hover, definition, completion, rename, saving):
                try:
                    part(lab)
                except Exception:
                    check(False, f"{part.__name__}: {traceback.format_exc(limit=3)}")
                if failures:
                    tell(lab, folder)
                    break
        finally:
            lab.close()
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
