"""Every example runs, on small pictures, as a user would start it; warnings are errors."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from tests.conftest import picture

SERVED = Path(__file__).resolve().parents[1] / "server" / "test_examples.py"
EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A small picture file."""
    path = tmp_path / "in" / "photo.png"
    path.parent.mkdir()
    Image.fromarray((picture(48, 72) * 255).astype("uint8")).save(path)
    return path


def run(name: str, *arguments: object) -> str:
    """Standard output of an example."""
    command = [sys.executable, "-W", "error", str(EXAMPLES / name), *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def size(path: Path) -> tuple[int, int]:
    with Image.open(path) as opened:
        return opened.size


def test_every_example_is_run_here() -> None:
    tested = Path(__file__).read_text("utf-8") + SERVED.read_text("utf-8")
    assert [p.name for p in sorted(EXAMPLES.glob("*.py")) if f'"{p.name}"' not in tested] == []


def test_generate(tmp_path: Path) -> None:
    said = run("generate.py", "a red fox in the snow", tmp_path / "fox.png", "--size", 320)
    assert size(tmp_path / "fox.png") == (320, 320)
    assert "patches refined" in said
    assert "total" in said


def test_upscale_folder(photo: Path, tmp_path: Path) -> None:
    (photo.parent / "notes.txt").write_text("no picture", "utf-8")
    said = run("upscale_folder.py", photo.parent, tmp_path / "out", "--scale", 2)
    assert size(tmp_path / "out" / "photo.png") == (144, 96)
    assert "notes.txt: " in said


def test_stream_events(photo: Path, tmp_path: Path) -> None:
    run("stream_events.py", photo, tmp_path / "events")
    kinds = [p.stem.partition("-")[2] for p in sorted((tmp_path / "events").iterdir())]
    assert kinds[0] == "canvas"
    assert kinds[-1] == "done"
    assert size(tmp_path / "events" / f"{len(kinds):02d}-done.png") == (288, 192)


def test_own_mask(photo: Path, tmp_path: Path) -> None:
    said = run("own_mask.py", photo, tmp_path / "large.png")
    assert size(tmp_path / "large.png") == (288, 192)
    assert "patches refined" in said


def test_custom_backend(photo: Path, tmp_path: Path) -> None:
    assert "blocks" in run("custom_backend.py", photo, tmp_path / "large.png")
    assert size(tmp_path / "large.png") == (288, 192)
