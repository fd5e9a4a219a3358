"""The browser does its half: the same picture as the edge's, made here, with its metadata; failures go unnoticed."""

from __future__ import annotations

import base64
import io
from typing import Any

import numpy as np
import pytest
from PIL import Image
from playwright.sync_api import expect

from foveate.serve.native import WEB
from tests.browser.conftest import PATIENCE_MS, Wall

pytestmark = pytest.mark.skipif(
    not (WEB / "ort").is_dir(), reason="no engine for browsers; make device-engine fetches it"
)

PROMPT = "a red fox in a snowy forest"
INSIST = """() => {
  const stock = window.fetch;
  window.fetch = (url, options) => {
    if (String(url).endsWith('/v1/jobs') && options?.method === 'POST') {
      const body = JSON.parse(options.body);
      if (body.device) body.device.placement = 'end';
      options = {...options, body: JSON.stringify(body)};
    }
    return stock(url, options);
  };
}"""


def use_device(wall: Wall) -> str:
    """Turn the switch on and insist on the device's half; returns what the page says of the device."""
    wall.page.get_by_label("Use this device").check()
    expect(wall.find("#use-device[data-ready=yes]")).to_be_visible(timeout=PATIENCE_MS)
    wall.page.evaluate(INSIST)
    return wall.find("#device-text").inner_text()


def shown_file(wall: Wall) -> Image.Image:
    """The file that the page gives its user."""
    with wall.page.expect_download() as started:
        wall.page.get_by_role("link", name="Download").click()
    assert started.value.suggested_filename.endswith(".png")
    return Image.open(io.BytesIO(started.value.path().read_bytes()))


def levels(image: Image.Image) -> Any:
    return np.asarray(image.convert("RGB"), np.int64)


def edge_file(wall: Wall, **fields: Any) -> Image.Image:
    """The picture that the edge makes alone."""
    script = """async ([url, body]) => {
      const job = await (await fetch(url + 'v1/jobs', {method: 'POST', headers: {'Content-Type': 'application/json'},
        body: JSON.stringify(body)})).json();
      await (await fetch(url + job.poll_url.slice(1) + '?wait_ms=60000')).json();
      const bytes = new Uint8Array(await (await fetch(url + job.urls.image.slice(1))).arrayBuffer());
      let text = '';
      for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
      return btoa(text);
    }"""
    return Image.open(io.BytesIO(base64.b64decode(wall.page.evaluate(script, [wall.url, fields]))))


@pytest.mark.parametrize("side", [512, 1024, 2048])
def test_the_browser_s_picture_is_the_edge_s(wall: Wall, side: int) -> None:
    told = use_device(wall)
    assert told.startswith(("onnxruntime-web webgpu", "onnxruntime-web wasm"))
    wall.fill(PROMPT, side=side, effort="balanced", seed=31)
    wall.submit()
    for state in ("preview", "canvas", "patch", "completed"):
        wall.passed(state)
        wall.shot(f"device-{side}-{state}")
    result = wall.job()["result"]
    assert (result["placement"]["light"], result["placement"]["stitch"]) == ("end", "end")
    assert result["placement"]["device"]["engine"] in told
    src = wall.find("img.final").get_attribute("src") or ""
    assert src.startswith("blob:")
    made = shown_file(wall)
    assert made.size == (side, side)
    alone = edge_file(wall, prompt=PROMPT, width=side, height=side, quality="balanced", seed=31, cache=False)
    assert np.abs(levels(made) - levels(alone)).max() <= 2
    assert made.info["parameters"] == alone.info["parameters"]
    assert wall.page.evaluate("self.crossOriginIsolated")


def test_a_device_that_fails_is_replaced_by_the_edge(wall: Wall) -> None:
    use_device(wall)
    # its report never arrives: the edge finishes
    wall.page.route("**/v1/jobs/*/device", lambda route: route.abort())
    wall.fill(PROMPT, side=512, effort="draft", seed=32)
    wall.submit()
    wall.wait("completed")
    placement = wall.job()["result"]["placement"]
    assert placement["light"] == "edge"
    assert placement["reason"] == "the device was late"
    src = wall.find("img.final").get_attribute("src") or ""
    assert not src.startswith("blob:")


def test_the_page_says_where_the_engine_is_missing(wall: Wall) -> None:
    wall.page.route("**/v1/capabilities", lambda route: _without_engine(route))
    wall.open("?again")
    expect(wall.page.get_by_label("Use this device")).to_be_disabled()
    expect(wall.find("#device-text")).to_contain_text("not installed")


def _without_engine(route: Any) -> None:
    answer = route.fetch()
    told = answer.json()
    told["device"]["engine"] = False
    route.fulfill(response=answer, json=told)
