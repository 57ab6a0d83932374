"""Pictures of JupyterLab with an article and a card, light and dark, for the documentation."""

import subprocess

from installed import ROOT, installed
from lab import SETTINGS, Lab

THEMES = {"light": "JupyterLab Light", "dark": "JupyterLab Dark"}


def main():
    for name, theme in THEMES.items():
        with installed() as folder:
            settings = SETTINGS | {"@jupyterlab/apputils-extension/themes": {"theme": theme}}
            lab = Lab(folder / "workspace", folder, size=(1100, 843), settings=settings)
            try:
                lab.start()
                lab.open("phong-van.anno")
                lab.click(lab.all('.jp-SideBar [data-id="filebrowser"]')[0])
                lab.point(lab.wait(lambda: lab.stretch(".anno-variable", "nq-19-nq-tw-2022")))
                assert lab.wait(lambda: lab.texts(".lsp-hover")), "no card is shown"
                picture = folder / "picture.png"
                lab.browser.save_screenshot(str(picture))
                shown = ROOT / f"docs/screenshots/jupyterlab-{name}.png"
                shown.parent.mkdir(exist_ok=True)
                subprocess.run(["convert", picture, "+dither", "-colors", "64", "-strip", shown], check=True)
                print(f"{shown.relative_to(ROOT)}: {shown.stat().st_size // 1024} KB")
            finally:
                lab.close()


if __name__ == "__main__":
    main()
