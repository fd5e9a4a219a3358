"""The page in headless Chromium, against `foveate serve` with the embedded models in a process of its own."""

from __future__ import annotations

import dataclasses
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("playwright")

from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect, sync_playwright

from foveate.config import Settings
from foveate.pipeline import Pipeline

CHROMIUM = os.environ.get("FOVEATE_CHROMIUM") or next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)
SCREENSHOTS = os.environ.get("FOVEATE_SCREENSHOTS")
PATIENCE_MS = 60_000
"""How long any state may take on a busy machine."""

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

RECORD_STATES = """() => {
  const stage = document.getElementById('stage');
  window.states = [];
  new MutationObserver(() => {
    if (window.states.at(-1) !== stage.dataset.state) window.states.push(stage.dataset.state);
  }).observe(stage, {attributes: true, attributeFilter: ['data-state']});
}"""


class Wall:
    """The page as a person uses it."""

    def __init__(self, page: Page, url: str) -> None:
        self.page, self.url = page, url
        self.stage = page.locator("#stage")

    def open(self, fragment: str = "") -> Wall:
        self.page.goto(self.url + fragment)
        self.page.wait_for_selector("html[data-ready]")
        self.page.evaluate(RECORD_STATES)
        return self

    def fill(self, prompt: str, side: int = 512, effort: str = "draft", seed: int | None = 7) -> None:
        self.page.get_by_label("Prompt", exact=True).fill(prompt)
        for name in ("Width", "Height"):
            self.page.get_by_label(name, exact=True).fill(str(side))
        self.choose(effort)
        if seed is not None:
            self.more()
            self.page.get_by_label("Seed").fill(str(seed))

    def more(self) -> None:
        if self.page.locator("#more").get_attribute("open") is None:
            self.page.locator("#more summary").click()

    def choose(self, value: str) -> None:
        self.page.locator(f"label:has(input[value='{value}'])").first.click()

    def submit(self) -> None:
        self.page.locator("#submit").click()

    def wait(self, state: str) -> None:
        expect(self.stage).to_have_attribute("data-state", state, timeout=PATIENCE_MS)

    def draw(self, prompt: str, **options: Any) -> dict[str, Any]:
        """Draw a picture and return its job."""
        before = self.page.url
        self.fill(prompt, **options)
        self.submit()
        self.page.wait_for_url(lambda url: "#job=" in url and url != before)
        self.wait("completed")
        return self.job()

    def job(self) -> dict[str, Any]:
        """The job on the wall, as the API tells it."""
        found: dict[str, Any] = self.api(f"v1/jobs/{self.page.url.split('#job=')[1]}")
        return found

    def api(self, path: str) -> Any:
        return self.page.evaluate("async (u) => (await fetch(u)).json()", self.url + path)

    def words(self, ms: float) -> str:
        """Milliseconds as the page says them."""
        script = "async (ms) => (await import(new URL('dom.js', document.baseURI))).duration(ms)"
        return str(self.page.evaluate(script, ms))

    def mode(self, name: str) -> None:
        self.page.locator(f".modes label:has(input[value={name}])").click()

    def states(self) -> list[str]:
        found: list[str] = self.page.evaluate("window.states")
        return found

    def shot(self, name: str, **options: Any) -> None:
        """A screenshot to look at, where FOVEATE_SCREENSHOTS names a folder."""
        if SCREENSHOTS:
            Path(SCREENSHOTS).mkdir(parents=True, exist_ok=True)
            self.page.screenshot(path=Path(SCREENSHOTS) / f"{name}.png", **options)

    def find(self, selector: str) -> Locator:
        return self.page.locator(selector)


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@pytest.fixture(scope="package")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of a running server, models loaded."""
    if CHROMIUM is None:
        pytest.skip("no Chromium found; install one or name it in FOVEATE_CHROMIUM")
    folder = tmp_path_factory.mktemp("serve")
    _measured()
    port = free_port()
    command = [sys.executable, "-m", "foveate", "serve", "--port", str(port), "--data-dir", str(folder)]
    command += ["--engine", "onnxruntime", "--workers", "1"]
    with (folder / "log.txt").open("wb") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log)
    url = f"http://127.0.0.1:{port}/"
    try:
        _until_ready(process, url, folder / "log.txt")
        yield url
    finally:
        process.terminate()
        process.wait(60)


def _measured() -> None:
    """Let this machine count as measured: a busy one takes minutes for that."""
    machine = Pipeline(Settings.load(engine="onnxruntime")).planner.machine()
    machine.remember(dataclasses.replace(machine.costs, measured=True))


def _until_ready(process: subprocess.Popen[bytes], url: str, log: Path) -> None:
    for _ in range(600):
        assert process.poll() is None, log.read_text()
        try:
            urllib.request.urlopen(url + "readyz", timeout=5).close()
            return
        except OSError:
            time.sleep(0.1)
    pytest.fail(f"the server did not get ready: {log.read_text()}")


@pytest.fixture(scope="package")
def browser(server: str) -> Iterator[Browser]:
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def options() -> dict[str, Any]:
    """Options of the browser window; a test module or parametrisation may override them."""
    return {"viewport": {"width": 1280, "height": 860}}


@pytest.fixture
def context(browser: Browser, options: dict[str, Any]) -> Iterator[BrowserContext]:
    context = browser.new_context(**options)
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    """A page on which no script may fail and nothing may come from elsewhere."""
    page = context.new_page()
    page.set_default_timeout(PATIENCE_MS)
    troubles: list[str] = []
    foreign: list[str] = []
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on(
        "request",
        lambda r: foreign.append(r.url) if not r.url.startswith(("http://127", "blob:", "data:")) else None,
    )
    yield page
    assert troubles == []
    assert foreign == []


@pytest.fixture
def wall(page: Page, server: str) -> Wall:
    return Wall(page, server).open()


@pytest.fixture(scope="package")
def drawn(server: str, browser: Browser) -> str:
    """The id of a finished picture, 512x512, that tests may look at."""
    context = browser.new_context()
    try:
        page = context.new_page()
        page.set_default_timeout(PATIENCE_MS)
        return str(
            Wall(page, server).open().draw("a lighthouse on a cliff at sunset", effort="balanced")["id"]
        )
    finally:
        context.close()
