"""A real Chromium, without a window and without a way to anything but this machine."""

import tempfile

from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select

from waiting import wait_for

ARGUMENTS = (
    "--headless",
    "--no-sandbox",  # tests also run as root, where Chromium's sandbox refuses to
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--window-size=900,900",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
)


def is_gone(element):
    """Whether the page that it stood on is left. The driver has several words for that."""
    try:
        element.is_enabled()
    except WebDriverException:
        return True
    return False


class Browser:
    def __init__(self, folder):
        """folder: where the profile is kept while it runs."""
        options = webdriver.ChromeOptions()
        options.binary_location = "/usr/bin/chromium"
        for argument in ARGUMENTS:
            options.add_argument(argument)
        self._profile = tempfile.mkdtemp(prefix="browser-", dir=folder)
        options.add_argument(f"--user-data-dir={self._profile}")
        service = Service("/usr/bin/chromedriver")
        self._driver = webdriver.Chrome(service=service, options=options)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self._driver.quit()

    def open(self, address):
        self._driver.get(address)

    def run(self, script):
        return self._driver.execute_script(script)

    def run_async(self, body):
        """Runs the body of an async function, and waits for its end. Returns what it threw, or nothing."""
        self._driver.set_script_timeout(30)
        return self._driver.execute_async_script(
            f"const done = arguments[0]; (async () => {{{body}}})().then(() => done(null), e => done(String(e)))")

    def close_others(self):
        """Closes all windows but the first."""
        first, *others = self._driver.window_handles
        for handle in others:
            self._driver.switch_to.window(handle)
            self._driver.close()
        self._driver.switch_to.window(first)

    @property
    def address(self):
        return self._driver.current_url

    @property
    def text(self):
        return self._driver.find_element(By.TAG_NAME, "body").text

    def click(self, words):
        """Clicks the button or the choice that carries these words."""
        self._carrying(words).click()

    def submit(self, words):
        """The same for a form's button; waits for the page that comes of it."""
        button = self._carrying(words)
        button.click()
        wait_for(f"the page after {words!r}", lambda: is_gone(button))
        wait_for("all of that page", self._is_whole)

    def _is_whole(self):
        try:
            return self.run("return document.readyState") == "complete"
        except WebDriverException:  # between two pages there is none to ask
            return False

    def _carrying(self, words):
        path = (f"//button[contains(normalize-space(), '{words}')]"
                f" | //label[contains(normalize-space(), '{words}')]"
                f" | //a[contains(normalize-space(), '{words}')]")
        return wait_for(f"{words!r} on the page", lambda: self._driver.find_elements(By.XPATH, path),
                        detail=lambda: self.text)[0]

    def choose(self, name, words):
        """In the drop-down field with this name."""
        Select(self._driver.find_element(By.NAME, name)).select_by_visible_text(words)

    def write(self, name, text):
        """Into the field with this name, in the place of what it holds."""
        field = self._driver.find_element(By.NAME, name)
        field.clear()
        field.send_keys(text)

    def words_of(self, selector):
        """Of every element that a CSS selector finds."""
        return [found.text for found in self._driver.find_elements(By.CSS_SELECTOR, selector)]

    def shoot(self, picture):
        self._driver.save_screenshot(str(picture))
