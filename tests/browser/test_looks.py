"""Dark and light, a small screen, less motion, and what a screen reader or a keyboard finds."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from bench.server import ServerProcess, free_port
from tests.browser.conftest import Wall

DESKTOP = {"viewport": {"width": 1280, "height": 860}}
PHONE = {
    "viewport": {"width": 360, "height": 740},
    "has_touch": True,
    "is_mobile": True,
    "device_scale_factor": 2,
}
MODES = ("picture", "compare", "routes", "focus")


def _axe(wall: Wall) -> None:
    wall.page.evaluate("Promise.all(document.getAnimations().map((a) => a.finished.catch(() => 0)))")
    results = Axe().run(wall.page)
    assert results.violations_count == 0, results.generate_report()


def _fits(wall: Wall) -> None:
    wide = wall.page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    assert wide[0] <= wide[1]


def _luminance(wall: Wall, selector: str) -> float:
    """Of the background, 0 to 1."""
    found = wall.page.evaluate(
        """(selector) => {
          const x = document.createElement('canvas').getContext('2d');
          x.fillStyle = getComputedStyle(document.querySelector(selector)).backgroundColor;
          x.fillRect(0, 0, 1, 1);
          return [...x.getImageData(0, 0, 1, 1).data].slice(0, 3);
        }""",
        selector,
    )
    return float(sum(found)) / 765


@pytest.mark.parametrize(
    "options",
    [
        pytest.param(DESKTOP | {"color_scheme": "light"}, id="light"),
        pytest.param(DESKTOP | {"color_scheme": "dark"}, id="dark"),
        pytest.param(PHONE | {"color_scheme": "light"}, id="phone"),
        pytest.param(PHONE | {"color_scheme": "dark"}, id="dark phone"),
    ],
)
def test_every_view_is_accessible_and_fits(
    wall: Wall, drawn: str, options: dict[str, Any], request: pytest.FixtureRequest
) -> None:
    name = request.node.callspec.id.replace(" ", "-")
    expect(wall.find("#prediction[aria-busy=false]")).to_be_visible()
    wall.more()
    _axe(wall)
    _fits(wall)
    wall.shot(f"{name}-empty")
    wall.choose("upscale")
    expect(wall.find("#prediction")).to_contain_text("Choose an image")
    _axe(wall)
    _fits(wall)
    wall.open(f"#job={drawn}")
    wall.wait("completed")
    for mode in MODES:
        wall.mode(mode)
        if mode == "routes":
            wall.find("svg.routes").focus()
        _axe(wall)
        _fits(wall)
        wall.shot(f"{name}-{mode}")
    wall.mode("picture")
    wall.shot(f"{name}-whole", full_page=True)


def test_three_hundred_and_twenty_pixels_are_enough(page: Page, server: str, drawn: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    wall = Wall(page, server).open(f"#job={drawn}")
    wall.wait("completed")
    for mode in MODES:
        wall.mode(mode)
        _fits(wall)


@pytest.mark.parametrize("options", [DESKTOP | {"color_scheme": "dark"}])
def test_the_theme_follows_the_system_until_it_is_chosen(wall: Wall) -> None:
    button = wall.page.get_by_role("button", name="Theme")
    assert _luminance(wall, ".desk") < 0.2
    wall.page.emulate_media(color_scheme="light")
    assert _luminance(wall, ".desk") > 0.9
    wall.page.emulate_media(color_scheme="dark")
    button.click()
    expect(button).to_have_accessible_name("Theme: light")
    assert _luminance(wall, ".desk") > 0.9
    wall.open()
    assert _luminance(wall, ".desk") > 0.9, "remembered"
    button.click()
    wall.page.emulate_media(color_scheme="light")
    expect(button).to_have_accessible_name("Theme: dark")
    assert _luminance(wall, ".desk") < 0.2
    button.click()
    expect(button).to_have_accessible_name("Theme: auto")
    assert _luminance(wall, ".desk") > 0.9


@pytest.mark.parametrize("options", [DESKTOP | {"reduced_motion": "reduce"}])
def test_nothing_moves_where_that_is_asked(wall: Wall) -> None:
    wall.page.evaluate(
        """() => {
          window.moving = 0;
          const look = () => { window.moving += document.getAnimations().length; requestAnimationFrame(look); };
          look();
          const veil = document.querySelectorAll('.frame canvas')[1].getContext('2d');
          window.veiled = 0;
          for (const name of ['drawImage', 'strokeRect']) veil[name] = () => window.veiled++;
        }"""
    )
    wall.draw("a red apple", side=512, effort="balanced", seed=50)
    assert wall.page.evaluate("[window.moving, window.veiled]") == [0, 0]
    assert "patch" in wall.states()


def test_patches_are_revealed_where_motion_is_welcome(wall: Wall) -> None:
    wall.page.evaluate(
        """() => {
          const veil = document.querySelectorAll('.frame canvas')[1].getContext('2d');
          window.revealed = new Set();
          veil.strokeRect = (...box) => window.revealed.add(box.join());
        }"""
    )
    job = wall.draw("a red apple", side=512, effort="balanced", seed=51)
    wall.page.wait_for_timeout(600)
    revealed = wall.page.evaluate("window.revealed.size")
    assert 0 < revealed <= len([r for r in job["result"]["routes"] if r["steps"]])


def test_a_picture_is_made_and_looked_at_with_the_keyboard_alone(wall: Wall) -> None:
    keyboard = wall.page.keyboard

    def focus_on(name: str) -> None:
        for _ in range(80):
            keyboard.press("Tab")
            found = wall.page.evaluate(
                """() => {
                  const a = document.activeElement;
                  return a.getAttribute('aria-label') || a.labels?.[0]?.innerText || a.innerText;
                }"""
            )
            if (found or "").strip().startswith(name):
                return
        raise AssertionError(f"Tab never reaches {name}")

    keyboard.press("Tab")
    expect(wall.page.get_by_role("link", name="Skip to the picture")).to_be_focused()
    focus_on("Prompt")
    keyboard.type("a green pear")
    focus_on("Width")
    keyboard.press("Control+A")
    keyboard.type("512")
    focus_on("Height")
    keyboard.press("Control+A")
    keyboard.type("512")
    focus_on("Balanced")
    keyboard.press("ArrowLeft")
    expect(wall.find("input[value=draft]")).to_be_checked()
    focus_on("Draw")
    keyboard.press("Enter")
    wall.wait("completed")
    focus_on("Picture")
    for _ in range(3):
        keyboard.press("ArrowRight")
    expect(wall.page.get_by_role("radio", name="Focus")).to_be_checked()
    focus_on("Brush")
    focus_on("Download")
    outline = wall.page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"


def test_progress_is_told_in_a_live_region(wall: Wall) -> None:
    wall.page.evaluate(
        """() => {
          window.told = [];
          new MutationObserver(() => window.told.push(document.getElementById('live').textContent))
            .observe(document.getElementById('live'), {childList: true});
        }"""
    )
    wall.draw("a sailing boat", side=512, effort="balanced", seed=60)
    expect(wall.find("#live")).to_contain_text("Finished in")
    told = wall.page.evaluate("window.told")
    assert any(t.startswith("Started. It takes about") for t in told)
    assert "The light picture is there; sharpening begins." in told
    assert len(told) < 12, "told what matters, not every event"


@pytest.fixture
def locked(tmp_path: Path, server: str) -> Iterator[tuple[str, str]]:
    """Address and key of a server that asks for one."""
    data = ["--data-dir", str(tmp_path)]
    command = [sys.executable, "-m", "foveate"]
    added = subprocess.run(
        [*command, "keys", "add", "page", *data], check=True, capture_output=True, text=True
    )
    with ServerProcess(tmp_path, free_port(), "--engine", "onnxruntime") as running:
        yield f"http://127.0.0.1:{running.port}/", added.stdout.split()[-1]


def test_a_server_with_keys_asks_for_one(page: Page, locked: tuple[str, str]) -> None:
    url, key = locked
    wall = Wall(page, url)
    page.goto(url)
    field = page.get_by_label("Key", exact=True)
    expect(field).to_be_focused()
    _axe(wall)
    wall.shot("sign-in")
    field.fill("wrong")
    page.keyboard.press("Enter")
    expect(page.locator("#sign-in-trouble")).not_to_be_empty()
    field.fill(key)
    page.keyboard.press("Enter")
    page.wait_for_selector("html[data-ready]")
    expect(page.locator("#gallery-empty")).to_contain_text("Nothing yet")
    page.reload()
    page.wait_for_selector("html[data-ready]")
    expect(page.get_by_role("dialog")).to_have_count(0)
