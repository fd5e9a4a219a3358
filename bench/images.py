"""What is measured on: a folder of pictures, public photographs, pictures that Foveate draws, and vector drawings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

import foveate
from bench.metrics import Pixels

__all__ = ["PROMPTS", "Sample", "drawings", "from_folder", "generated", "load", "photographs", "reduce"]

PHOTOGRAPHS = (
    "astronaut.png",
    "brick.png",
    "camera.png",
    "chelsea.png",
    "coffee.png",
    "grass.png",
    "gravel.png",
    "hubble_deep_field.jpg",
    "motorcycle_left.png",
    "rocket.jpg",
)
"""Photographs inside scikit-image's wheel, CC0 or public domain; no model of ours was trained on any of them."""

PROMPTS = (
    "a red fox in a snowy forest",
    "a green apple on a wooden table",
    "a blue vintage car on a beach",
    "a lighthouse on a cliff at sunset",
    "a bowl of fruit",
    "a cactus in a yellow pot",
    "a wooden chair in an empty room",
    "mountains behind a lake",
)
"""Prompts of the generated set, taken in turn."""

SUFFIXES = {".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff"}


@dataclass(frozen=True, slots=True)
class Sample:
    """An original, and the low-resolution picture made from it by bicubic reduction."""

    name: str
    original: Pixels
    lr: Pixels


def reduce(name: str, original: Pixels, scale: int, limit: int = 0) -> Sample:
    """Crop the middle (at most `limit` pixels a side) to a multiple of `scale` and reduce it, 8 bits a channel."""
    height, width = original.shape[:2]
    rows, columns = (min(n, limit) if limit else n for n in (height, width))
    rows, columns = rows // scale * scale, columns // scale * scale
    y, x = (height - rows) // 2, (width - columns) // 2
    middle = np.ascontiguousarray(original[y : y + rows, x : x + columns])
    small = Image.fromarray(middle).resize((columns // scale, rows // scale), Image.Resampling.BICUBIC)
    return Sample(name, middle, np.asarray(small))


def load(path: Path) -> Pixels:
    """A picture file as RGB; transparent parts become white."""
    with Image.open(path) as opened:
        if "A" in opened.getbands() or "transparency" in opened.info:
            sprite = opened.convert("RGBA")
            opaque = Image.new("RGBA", sprite.size, "white")
            return np.asarray(Image.alpha_composite(opaque, sprite).convert("RGB"))
        return np.asarray(opened.convert("RGB"))


def from_folder(folder: Path) -> Iterator[tuple[str, Pixels]]:
    """(name, picture) of every picture in `folder`, by name."""
    found = sorted(p for p in folder.iterdir() if p.suffix.lower() in SUFFIXES)
    if not found:
        raise SystemExit(f"no pictures in {folder}; known suffixes: {', '.join(sorted(SUFFIXES))}")
    yield from ((p.stem, load(p)) for p in found)


def photographs() -> Iterator[tuple[str, Pixels]]:
    """(name, picture) of PHOTOGRAPHS, read from the installed scikit-image."""
    spec = find_spec("skimage")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("scikit-image is not installed: pip install 'foveate[bench]', or pass --images DIR")
    folder = Path(spec.submodule_search_locations[0]) / "data"
    for name in PHOTOGRAPHS:
        if (folder / name).exists():
            yield name.partition(".")[0], load(folder / name)


def generated(count: int, pipeline: foveate.Pipeline) -> Iterator[tuple[str, Pixels]]:
    """(prompt, picture) of `count` pictures that Foveate draws, all patches refined, at half of 1024 pixels.

    Halving makes them sharp at the pixel, which an original has to be.
    """
    for i in range(count):
        prompt = PROMPTS[i % len(PROMPTS)]
        request = foveate.generate_request(prompt, seed=i, policy="all-diffusion", quality="best")
        large = Image.fromarray((pipeline.run(request).image * 255 + 0.5).astype(np.uint8))
        half = large.resize((large.width // 2, large.height // 2), Image.Resampling.BICUBIC)
        yield f"{prompt} #{i}", np.asarray(half)


def drawings(count: int, side: int = 512) -> Iterator[tuple[str, Pixels]]:
    """(name, picture) of vector drawings: faces, shapes and letters over shades, antialiased by reduction."""
    for i in range(count):
        yield f"drawing {i}", _drawing(i, side)


def _drawing(seed: int, side: int, over: int = 4) -> Pixels:
    draw = np.random.default_rng(seed)
    size = side * over
    corners = draw.integers(40, 230, (2, 2, 3)).astype(np.uint8)
    board = Image.fromarray(corners).resize((size, size), Image.Resampling.BILINEAR)
    pen = ImageDraw.Draw(board)

    def colour() -> tuple[int, int, int]:
        r, g, b = (int(v) for v in draw.integers(0, 256, 3))
        return r, g, b

    for _ in range(24):
        x, y = (int(v) for v in draw.integers(0, size, 2))
        r = int(draw.integers(size // 60, size // 7))
        box = (x - r, y - r, x + r, y + r)
        kind = int(draw.integers(5))
        if kind == 0:
            pen.ellipse(box, fill=colour(), outline=colour(), width=max(r // 12, 2))
        elif kind == 1:
            pen.rounded_rectangle(box, radius=r // 3, fill=colour(), outline=colour(), width=max(r // 10, 2))
        elif kind == 2:
            pen.regular_polygon((x, y, r), int(draw.integers(3, 8)), int(draw.integers(360)), fill=colour())
        elif kind == 3:
            _face(pen, x, y, r)
        else:
            pen.text(
                (x, y), "Foveate 0123"[: int(draw.integers(3, 12))], fill=colour(), font_size=max(r // 2, 24)
            )
    return np.asarray(board.resize((side, side), Image.Resampling.LANCZOS))


def _face(pen: ImageDraw.ImageDraw, x: int, y: int, r: int) -> None:
    line = max(r // 10, 2)
    pen.ellipse((x - r, y - r, x + r, y + r), fill=(255, 205, 60), outline=(190, 130, 20), width=line)
    for side in (-1, 1):
        eye = x + side * r * 2 // 5
        pen.ellipse((eye - r // 7, y - r // 3, eye + r // 7, y + r // 20), fill=(70, 45, 20))
    pen.arc((x - r // 2, y - r // 3, x + r // 2, y + r * 3 // 5), 20, 160, fill=(70, 45, 20), width=line)
