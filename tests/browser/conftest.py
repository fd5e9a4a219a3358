"""The page in headless Chromium, against a server with the embedded models in a process of its own.

Its jobs run as those of `foveate serve`, unless a test holds them (bench/held.py).
"""

from __future__ import annotations

import dataclasses
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("playwright")

from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect, sync_playwright

from bench.held import HeldServer
from bench.server import free_port
from foveate.config import Settings
from foveate.pipeline import Pipeline
from tests.server.conftest import until

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

RECORD = """() => {
  const stage = document.getElementById('stage'), status = stage.querySelector('.status');
  window.states = [];
  new MutationObserver(() => {
    if (window.states.at(-1) !== stage.dataset.state) window.states.push(stage.dataset.state);
  }).observe(stage, {attributes: true, attributeFilter: ['data-state']});
  window.said = [];
  new MutationObserver(() => window.said.push({text: status.textContent, lost: stage.classList.contains('lost')}))
    .observe(status, {childList: true});
}"""


class Wall:
    """The page as a person uses it."""

    def __init__(self, page: Page, url: str) -> None:
        self.page, self.url = page, url
        self.stage = page.locator("#stage")

    def open(self, fragment: str = "") -> Wall:
        self.page.goto(self.url + fragment)
        self.page.wait_for_selector("html[data-ready]")
        self.page.evaluate(RECORD)
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

    def passed(self, state: str) -> None:
        """Wait until the picture is in `state`, or was."""
        until(lambda: state in self.states(), PATIENCE_MS / 1000)

    def shot(self, name: str, **options: Any) -> None:
        """A screenshot to look at, where FOVEATE_SCREENSHOTS names a folder."""
        if SCREENSHOTS:
            Path(SCREENSHOTS).mkdir(parents=True, exist_ok=True)
            self.page.screenshot(path=Path(SCREENSHOTS) / f"{name}.png", **options)

    def find(self, selector: str) -> Locator:
        return self.page.locator(selector)


@pytest.fixture(scope="package")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HeldServer]:
    """A running server, models loaded."""
    if CHROMIUM is None:
        pytest.skip("no Chromium found; install one or name it in FOVEATE_CHROMIUM")
    _measured()
    options = ("--engine", "onnxruntime", "--workers", "1")
    kept = {"FOVEATE_LR_CACHE_MB": "64"}
    with HeldServer(tmp_path_factory.mktemp("serve"), free_port(), *options, settings=kept) as running:
        yield running


@pytest.fixture(scope="package")
def server(running: HeldServer) -> str:
    """Its address."""
    return f"http://127.0.0.1:{running.port}/"


@pytest.fixture
def held(running: HeldServer) -> Iterator[HeldServer]:
    """The server, for a test that holds its jobs; they run freely afterwards."""
    yield running
    running.go()


def _measured() -> None:
    """Let this machine count as measured: a busy one takes minutes for that."""
    machine = Pipeline(Settings.load(engine="onnxruntime")).planner.machine()
    machine.remember(dataclasses.replace(machine.costs, measured=True))


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
