"""What can be done with a finished picture: compare, see routes, paint to focus, copy, download, go further."""

from __future__ import annotations

import base64
import io
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from playwright.sync_api import BrowserContext, expect

from foveate.cli import make_parser
from tests.browser.conftest import Wall


@pytest.fixture
def shown(wall: Wall, drawn: str) -> Wall:
    """The page with a finished picture on the wall."""
    wall.open(f"#job={drawn}")
    wall.wait("completed")
    return wall


def _pixels(wall: Wall, selector: str) -> np.ndarray[Any, Any]:
    """(H, W, 3) bytes of a canvas or an image of the page."""
    width, height, data = wall.page.evaluate(
        """(selector) => {
          const source = document.querySelector(selector), c = document.createElement('canvas');
          c.width = source.naturalWidth ?? source.width;
          c.height = source.naturalHeight ?? source.height;
          const x = c.getContext('2d');
          x.drawImage(source, 0, 0);
          let text = '';
          for (const v of x.getImageData(0, 0, c.width, c.height).data) text += String.fromCharCode(v);
          return [c.width, c.height, btoa(text)];
        }""",
        selector,
    )
    return np.frombuffer(base64.b64decode(data), np.uint8).reshape(height, width, 4)[..., :3]


def _file(wall: Wall, path: str) -> bytes:
    answer = wall.page.request.get(f"{wall.url}v1/jobs/{wall.page.url.split('#job=')[1]}/{path}")
    assert answer.ok
    return answer.body()


def test_compare_by_keyboard(shown: Wall) -> None:
    page = shown.page
    page.get_by_role("radio", name="Picture").focus()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("radio", name="Compare")).to_be_checked()
    slider = page.get_by_role("slider", name="Before and after")
    expect(shown.find(".layer")).to_have_attribute("data-before", "small, bicubic")
    slider.focus()
    before = shown.find(".before")

    def hidden_right() -> str:
        return str(before.evaluate("(node) => getComputedStyle(node).clipPath"))

    assert hidden_right() == "inset(0px 50% 0px 0px)"
    page.keyboard.press("ArrowLeft")
    assert hidden_right() == "inset(0px 50.5% 0px 0px)"
    shown.shot("compare")
    page.keyboard.press("Home")
    assert hidden_right() == "inset(0px 100% 0px 0px)"
    page.keyboard.press("End")
    assert hidden_right() == "inset(0px 0% 0px 0px)"
    assert slider.get_attribute("aria-valuetext") == "100 percent before, 0 percent finished"


def test_before_is_the_lr_image_enlarged_by_bicubic_interpolation(shown: Wall) -> None:
    shown.mode("compare")
    expect(shown.find(".before canvas")).to_have_count(1)
    lr = Image.open(io.BytesIO(_file(shown, "lr"))).convert("RGB")
    plan = shown.job()["result"]["plan"]
    assert lr.size == (plan["crop_width"], plan["crop_height"]) == (256, 256)
    channels = [Image.fromarray(np.asarray(c, np.float32)) for c in lr.split()]
    wanted = np.dstack([np.asarray(c.resize((512, 512), Image.Resampling.BICUBIC)) for c in channels])
    difference = np.abs(wanted.clip(0, 255) - _pixels(shown, ".before canvas"))[8:-8, 8:-8]
    assert difference.max() < 1


def test_before_may_be_the_light_picture(shown: Wall) -> None:
    shown.mode("compare")
    shown.choose("light")
    expect(shown.find(".layer")).to_have_attribute("data-before", "light")
    light, final = _pixels(shown, ".before canvas").astype(int), _pixels(shown, "img.final").astype(int)
    result = shown.job()["result"]
    changed = np.abs(light - final).mean(2)
    inside = np.zeros(final.shape[:2], bool)
    for r in result["routes"]:
        if r["steps"]:
            inside[r["y"] : r["y"] + r["height"], r["x"] : r["x"] + r["width"]] = True
    assert changed[inside].mean() > 1.2 * changed[~inside].mean()


def test_route_map_by_pointer_and_by_keyboard(shown: Wall) -> None:
    shown.mode("routes")
    result = shown.job()["result"]
    routes = result["routes"]
    expect(shown.find("svg.routes rect:not(.cursor)")).to_have_count(len(routes))
    for steps, count in result["patches"]["steps"].items():
        expect(shown.find(f"svg.routes rect.steps-{steps}")).to_have_count(count)
        expect(shown.find(".legend")).to_contain_text(
            re.compile(rf"{'light' if steps == '0' else steps + ' step'}\w*{count}")
        )
    figures = shown.find(".tools .figures")
    best = max(routes, key=lambda r: (r["steps"], r["importance"]))
    box = shown.find("svg.routes").bounding_box()
    assert box is not None
    scale = box["width"] / result["width"]
    shown.page.mouse.move(box["x"] + (best["x"] + 9) * scale, box["y"] + (best["y"] + 9) * scale)
    expect(figures).to_contain_text(f"{best['steps']} step")
    expect(figures).to_contain_text(shown.words(best["ms"]))
    expect(figures).to_contain_text(f"importance {round(100 * best['importance'])} %")
    shown.shot("routes")
    shown.page.mouse.move(0, 0)
    shown.find("svg.routes").focus()
    first = figures.inner_text()
    shown.page.keyboard.press("ArrowLeft")
    expect(figures).not_to_have_text(first)
    for _ in range(10):
        shown.page.keyboard.press("ArrowUp")
        shown.page.keyboard.press("ArrowLeft")
    expect(figures).to_contain_text("row 1, column 1")
    expect(figures).to_contain_text("light only" if routes[0]["steps"] == 0 else "step")


def test_paint_to_focus_runs_only_the_painted_patches_from_the_known_lr_image(shown: Wall) -> None:
    parent = shown.job()
    shown.mode("focus")
    told, run = shown.find(".tools .figures"), shown.page.get_by_role("button", name="Sharpen these")
    refined, total = parent["result"]["patches"]["refined"], parent["result"]["patches"]["total"]
    expect(told).to_have_text(f"{refined} of {total} patches")
    shown.page.get_by_role("button", name="Clear").click()
    expect(told).to_have_text(f"0 of {total} patches")
    expect(run).to_be_disabled()

    pad = shown.find(".pad")
    pad.scroll_into_view_if_needed()
    box = pad.bounding_box()
    assert box is not None
    mouse, side = shown.page.mouse, box["width"]

    def at(x: float, y: float) -> tuple[float, float]:
        return box["x"] + x * side, box["y"] + y * side

    mouse.move(*at(0.1, 0.1))
    mouse.down()
    mouse.move(*at(0.9, 0.12), steps=6)
    mouse.up()
    expect(told).not_to_have_text(f"0 of {total} patches")
    shown.page.get_by_label("Erase").check()
    mouse.move(*at(0.9, 0.12))
    mouse.down()
    mouse.move(*at(0.55, 0.12), steps=6)
    mouse.up()
    shown.shot("focus")
    painted = int(told.inner_text().split()[0])
    run.click()
    shown.page.wait_for_url(lambda url: parent["id"] not in url)
    shown.wait("completed")

    job = shown.job()
    asked, result = job["request"], job["result"]
    assert (asked["from"], asked["has_mask"], asked["seed"]) == (
        parent["id"],
        True,
        parent["request"]["seed"],
    )
    assert result["backends"]["segment"] == "mask"
    last = max(r["sr_pass"] for r in result["routes"])
    chosen = [r for r in result["routes"] if r["steps"] and r["sr_pass"] == last]
    assert len(chosen) == painted > 0
    assert all(r["y"] < 512 * 0.3 and r["x"] < 512 * 0.62 for r in chosen)
    expect(shown.find(".label")).to_contain_text("focus painted")
    expect(shown.find(".label")).to_contain_text("The small picture was already known.")


def test_paint_to_focus_by_keyboard(shown: Wall) -> None:
    shown.mode("focus")
    shown.page.get_by_role("button", name="Clear").click()
    pad, told = shown.find(".pad"), shown.find(".tools .figures")
    pad.focus()
    shown.page.keyboard.press("Space")
    expect(told).to_contain_text("row 1, column 1 painted")
    shown.page.keyboard.press("ArrowRight")
    expect(told).to_contain_text("row 1, column 2 clear")
    shown.page.keyboard.press("Space")
    expect(told).to_have_text(re.compile(r"^2 of \d+ patches; row 1, column 2 painted$"))
    shown.page.keyboard.press("Space")
    expect(told).to_have_text(re.compile(r"^1 of \d+ patches; row 1, column 2 clear$"))
    shown.page.get_by_role("button", name="As it was").click()
    expect(told).to_contain_text(f"{shown.job()['result']['patches']['refined']} of")


def test_actual_size_shows_every_pixel(shown: Wall) -> None:
    button = shown.page.get_by_role("button", name="Actual size")
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    assert shown.find(".frame").evaluate("(f) => f.offsetWidth * devicePixelRatio") == 512


def test_download_has_the_metadata(shown: Wall, tmp_path: Path) -> None:
    with shown.page.expect_download() as download:
        shown.page.get_by_role("link", name="Download").click()
    path = tmp_path / download.value.suggested_filename
    download.value.save_as(path)
    assert path.suffix == ".png"
    with Image.open(path) as image:
        assert image.text["parameters"].startswith("a lighthouse on a cliff at sunset")
        assert json.loads(image.text["foveate"])["seed"] == 7


def test_the_copied_command_gives_the_same_picture(
    shown: Wall, context: BrowserContext, tmp_path: Path
) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    shown.page.get_by_role("button", name="Copy as CLI").click()
    expect(shown.find("#live")).to_have_text("Command copied")
    words = shlex.split(shown.page.evaluate("navigator.clipboard.readText()"))
    assert words[:3] == ["foveate", "generate", "a lighthouse on a cliff at sunset"]
    env = {**os.environ, "FOVEATE_ENGINE": "onnxruntime"}
    subprocess.run([sys.executable, "-m", *words], cwd=tmp_path, env=env, check=True, capture_output=True)
    theirs = Image.open(io.BytesIO(_file(shown, "image")))
    with Image.open(tmp_path / "out.png") as ours:
        assert np.array_equal(np.asarray(ours), np.asarray(theirs))


@pytest.mark.skipif(shutil.which("curl") is None, reason="no curl")
def test_the_copied_curl_calls_give_the_same_picture(
    shown: Wall, context: BrowserContext, tmp_path: Path
) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    shown.page.get_by_role("button", name="Copy as curl").click()
    expect(shown.find("#live")).to_have_text("curl command copied")
    script = shown.page.evaluate("navigator.clipboard.readText()")
    subprocess.run(["bash", "-euc", script], cwd=tmp_path, check=True, capture_output=True, timeout=120)
    assert (tmp_path / "out.png").read_bytes() == _file(shown, "image")


def test_recipes_survive_any_prompt(wall: Wall, tmp_path: Path) -> None:
    prompt = 'it\'s a "fox" $HOME `ls`\n; rm -rf / \\ é'
    request = {"prompt": prompt, "negative_prompt": "-n", "width": 512, "height": 512, "seed": 3, "steps": 4}
    request |= {"policy": "hybrid", "quality": "draft", "render": "embedded", "segment": "saliency"}
    request |= {
        "light": "light",
        "diffusion": "diffusion",
        "format": "jpeg",
        "has_image": False,
        "has_mask": False,
    }
    cli, dashed, curl = wall.page.evaluate(
        """async (request) => {
          const { cli, curl } = await import(new URL('recipe.js', document.baseURI));
          const { defaults } = await (await fetch('v1/capabilities')).json();
          const dashed = cli({...request, prompt: '-dashes'}, defaults);
          return [cli(request, defaults), dashed, curl(request, defaults, true)];
        }""",
        request,
    )
    args = make_parser().parse_args(shlex.split(cli)[1:])
    chosen = (args.prompt, args.negative_prompt, args.steps, args.policy, args.quality, args.seed)
    assert chosen == (prompt, "-n", 4, "hybrid", "draft", 3)
    assert str(args.output) == "out.jpg"
    assert make_parser().parse_args(shlex.split(dashed)[1:]).prompt == "-dashes"

    noted = """curl() { printf '%s\\0' "$@" >> sent; echo '{"id":"x1","request":{"id":"y"}}'; }\n"""
    env = {**os.environ, "FOVEATE_KEY": "secret"}
    subprocess.run(["bash", "-euc", noted + curl], cwd=tmp_path, env=env, check=True, capture_output=True)
    sent = (tmp_path / "sent").read_text().split("\0")
    assert sent.count("Authorization: Bearer secret") == 3
    body = json.loads(sent[sent.index("-d") + 1])
    assert body == {k: v for k, v in request.items() if k in body}
    assert body["prompt"] == prompt
    assert f"{wall.url}v1/jobs/x1/image" in sent


def test_further_from_the_same_lr_image(shown: Wall) -> None:
    parent = shown.job()
    assert shown.page.get_by_role("button", name="2048 × 2048").is_visible()
    shown.page.get_by_role("button", name="More detail").click()
    shown.page.wait_for_url(lambda url: parent["id"] not in url)
    shown.wait("completed")
    job = shown.job()
    assert job["request"]["quality"] == "best"
    assert (job["request"]["from"], job["cached"]) == (parent["id"], "lr")
    assert job["result"]["patches"]["refined"] > parent["result"]["patches"]["refined"]
