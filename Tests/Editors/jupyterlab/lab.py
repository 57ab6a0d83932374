"""JupyterLab in a headless Chromium, with the hands and eyes of a person: keys, pointer, and what the page shows."""

import json
import os
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path

from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

# The page of a busy machine takes its time.
PATIENCE = 60

SETTINGS = {
    "@jupyterlab/apputils-extension/notification": {"fetchNews": "false", "checkForUpdates": False},
}


class Lab:
    """A server for a folder, and a browser that shows it. Both end with `close`."""

    def __init__(self, folder, temporary, size=(1300, 1200), settings=SETTINGS):
        self.folder, self.temporary = folder, temporary
        directory = temporary / "settings"
        for name, values in settings.items():
            path = directory / f"{name}.jupyterlab-settings"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(json.dumps(values))
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.token = os.urandom(16).hex()
        self.log = temporary / "jupyter.log"
        self.server = subprocess.Popen(
            [Path(sys.executable).with_name("jupyter-lab"), "--allow-root", "--no-browser", "--ip=127.0.0.1",
             f"--port={port}", "--ServerApp.port_retries=0", f"--IdentityProvider.token={self.token}"],
            cwd=folder, stdin=subprocess.DEVNULL, stdout=self.log.open("wb"), stderr=subprocess.STDOUT,
            env=os.environ | {"JUPYTERLAB_SETTINGS_DIR": str(directory)})
        self.address = f"http://127.0.0.1:{port}"
        options = webdriver.ChromeOptions()
        options.binary_location = shutil.which("chromium")
        for each in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                     f"--window-size={size[0]},{size[1]}", f"--user-data-dir={temporary / 'chromium'}"):
            options.add_argument(each)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        service = webdriver.ChromeService(shutil.which("chromedriver"))
        self.browser = webdriver.Chrome(options, service)
        self.browser.set_page_load_timeout(PATIENCE)
        self.wait(lambda: socket.create_connection(("127.0.0.1", port), 1).close() or True)

    def close(self):
        self.browser.quit()
        self.server.terminate()
        try:
            self.server.wait(20)
        except subprocess.TimeoutExpired:
            self.server.kill()

    def wait(self, condition, patience=PATIENCE):
        """What a condition gives as soon as it is something; None where it never is. The page may change meanwhile."""
        end = time.monotonic() + patience
        while time.monotonic() < end:
            try:
                if found := condition():
                    return found
            except (WebDriverException, OSError):
                pass
            time.sleep(0.1)
        return None

    # What is seen

    def all(self, selector):
        return [each for each in self.browser.find_elements(By.CSS_SELECTOR, selector) if each.is_displayed()]

    def texts(self, selector):
        # One question in place of two for each element.
        return self.browser.execute_script(
            "return [...document.querySelectorAll(arguments[0])].filter((each) => each.getClientRects().length)"
            ".map((each) => each.innerText.trim())", selector)

    def lines(self):
        """The lines of the editor in front, as far as they are on the screen."""
        return self.texts(".jp-FileEditor .cm-line")

    def stretch(self, selector, text):
        """The first coloured stretch of these words in the editor in front."""
        return self.browser.execute_script(
            "return [...document.querySelectorAll(arguments[0])]"
            ".find((each) => each.getClientRects().length && each.textContent === arguments[1])",
            f".jp-FileEditor {selector}", text)

    def status(self):
        return " ".join(self.texts("#jp-main-statusbar")).replace("\n", " ")

    def tab(self):
        return " ".join(self.texts("#jp-main-dock-panel .lm-TabBar-tab.jp-mod-current .lm-TabBar-tabLabel"))

    # What is done

    def start(self):
        # Without what was open before. A second page would get the same server, which serves one client.
        self.browser.get(f"{self.address}/lab?reset&token={self.token}")
        return self.wait(lambda: self.all(".jp-DirListing-item"))

    def open(self, path):
        self.command("Open from Path")
        self.answer(path)
        return self.wait(lambda: path.endswith(self.tab()) and self.all(".jp-FileEditor .cm-line")) and self.wait(
            lambda: path.endswith(self.tab()) and "Fully initialized" in self.status())

    def keys(self, *keys):
        ActionChains(self.browser).send_keys(*keys).perform()

    def chord(self, *keys):
        chain = ActionChains(self.browser)
        for key in keys[:-1]:
            chain.key_down(key)
        chain.send_keys(keys[-1])
        for key in reversed(keys[:-1]):
            chain.key_up(key)
        chain.perform()

    def click(self, element):
        ActionChains(self.browser).move_to_element(element).click().perform()

    def point(self, element):
        """The pointer over an element, with Ctrl held down."""
        ActionChains(self.browser).move_to_element(element).key_down(Keys.CONTROL).move_by_offset(3, 1).perform()

    def release(self):
        """The pointer away, so that a card goes."""
        away = self.browser.find_element(By.ID, "jp-main-statusbar")
        ActionChains(self.browser).key_up(Keys.CONTROL).move_to_element(away).perform()
        self.wait(lambda: not self.all(".lsp-hover"), 20)

    def choose(self, element, label):
        """An item of the context menu of an element."""
        ActionChains(self.browser).move_to_element(element).click().context_click().perform()
        return self.click_on(".lm-Menu-item", label)

    def click_on(self, selector, label):
        def find():
            found = [each for each in self.all(selector) if label in each.text]
            return found and (self.click(found[0]) or True)
        return self.wait(find, 20)

    def answer(self, text):
        """Fills in the line of a dialog."""
        self.wait(lambda: self.all(".jp-Dialog input"), 20)
        self.chord(Keys.CONTROL, "a")
        self.keys(text, Keys.ENTER)

    def save(self):
        self.chord(Keys.CONTROL, "s")

    def close_tab(self, label):
        for tab in self.all("#jp-main-dock-panel .lm-TabBar-tab"):
            if label in tab.text:
                self.click(tab.find_element(By.CSS_SELECTOR, ".lm-TabBar-tabCloseIcon"))

    def command(self, words):
        """A command of the palette."""
        self.chord(Keys.CONTROL, Keys.SHIFT, "c")
        self.wait(lambda: self.all(".lm-CommandPalette-input"), 20)
        self.keys(words)
        self.wait(lambda: any(words in each for each in self.texts(".lm-CommandPalette-item.lm-mod-active")), 20)
        self.keys(Keys.ENTER)
