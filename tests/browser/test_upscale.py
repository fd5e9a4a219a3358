"""Enlarging: a picture dropped, chosen or pasted."""

from __future__ import annotations

import base64
import io
import re
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import expect

from tests.browser.conftest import Wall
from tests.conftest import picture

HAND_OVER = """([kind, name, data]) => {
  const raw = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
  const carried = new DataTransfer();
  carried.items.add(new File([raw], name, {type: name.endsWith('.txt') ? 'text/plain' : 'image/png'}));
  const init = {bubbles: true, cancelable: true, dataTransfer: carried, clipboardData: carried};
  const Kind = kind === 'paste' ? ClipboardEvent : DragEvent;
  const target = document.getElementById('stage');
  if (kind === 'drop') target.dispatchEvent(new DragEvent('dragover', init));
  const dragging = document.body.classList.contains('dragging');
  target.dispatchEvent(new Kind(kind, init));
  return dragging;
}"""


@pytest.fixture(scope="module")
def photo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """96 x 64 pixels."""
    path = tmp_path_factory.mktemp("photo") / "photo.png"
    Image.fromarray((picture(64, 96, 3) * 255).astype("uint8")).save(path)
    return path


def _hand_over(wall: Wall, kind: str, path: Path) -> bool:
    data = base64.b64encode(path.read_bytes()).decode()
    return bool(wall.page.evaluate(HAND_OVER, [kind, path.name, data]))


def test_a_dropped_picture_is_enlarged(wall: Wall, photo: Path) -> None:
    assert _hand_over(wall, "drop", photo), "the page shows where to drop"
    expect(wall.find("input[value=upscale]")).to_be_checked()
    expect(wall.find("#source-text")).to_have_text("photo.png, 96 × 64")
    wall.choose("2")
    expect(wall.find("#prediction[aria-busy=false] .does")).to_contain_text("enlarges ×2")
    wall.shot("enlarge")
    wall.submit()
    wall.wait("completed")
    job = wall.job()
    assert job["kind"] == "upscale"
    assert (job["result"]["width"], job["result"]["height"]) == (192, 128)
    expect(wall.find(".label h2")).to_have_text("Enlarged image")
    body = wall.page.request.get(f"{wall.url}v1/jobs/{job['id']}/image").body()
    with Image.open(io.BytesIO(body)) as image:
        assert image.size == (192, 128)


def test_a_chosen_picture_is_enlarged_with_a_prompt(wall: Wall, photo: Path) -> None:
    wall.choose("upscale")
    expect(wall.find("#prediction")).to_contain_text("Choose an image")
    wall.submit()
    expect(wall.find("#trouble")).to_have_text("Choose an image to enlarge.")
    wall.page.get_by_label(re.compile("image")).first.set_input_files(photo)
    expect(wall.find("#source-text")).to_contain_text("96 × 64")
    wall.page.get_by_label("Prompt", exact=True).fill("colours")
    wall.choose("4")
    wall.submit()
    wall.wait("completed")
    job = wall.job()
    assert (job["result"]["width"], job["request"]["prompt"]) == (384, "colours")
    wall.mode("compare")
    expect(wall.find(".layer")).to_have_attribute("data-before", "small, bicubic")


def test_a_pasted_picture_is_taken_and_a_text_file_is_not(wall: Wall, photo: Path, tmp_path: Path) -> None:
    _hand_over(wall, "paste", photo)
    expect(wall.find("#source-text")).to_contain_text("96 × 64")
    note = tmp_path / "note.txt"
    note.write_text("hello")
    _hand_over(wall, "drop", note)
    expect(wall.find("#trouble")).to_have_text("note.txt is not an image")


def test_a_picture_that_the_server_refuses(wall: Wall, tmp_path: Path) -> None:
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n" + b"0" * 100)
    wall.choose("upscale")
    wall.find("#file").set_input_files(broken)
    wall.submit()
    expect(wall.find("#trouble")).to_contain_text("image")
    assert wall.states() == []
