"""A contact sheet: the most detailed part of each picture, at 100 %, by every method and as it was."""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

import foveate
from bench import images
from bench.methods import policies
from bench.metrics import Pixels, gaussian, luma

KINDS: tuple[tuple[str, str, tuple[float, float] | None], ...] = (
    ("face", "astronaut", (0.21, 0.44)),
    ("fur", "chelsea", None),
    ("food", "coffee", (0.55, 0.55)),
    ("machine", "motorcycle_left", None),
    ("bricks", "brick", None),
    ("grass", "grass", None),
    ("grey", "camera", None),
    ("stars", "hubble_deep_field", None),
    ("shapes", "drawing", None),
    ("drawn", "generated", None),
)
"""Ten kinds of pictures: name, which of bench.images it is, the middle of what is shown (None: the busiest part)."""

LABEL = 16
GAP = 4


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of `python -m bench sheet`."""
    parser.add_argument(
        "--images", type=Path, metavar="DIR", help="originals; default: photographs of scikit-image"
    )
    parser.add_argument(
        "--generated", type=int, default=0, metavar="N", help="N drawn pictures and N drawings instead"
    )
    parser.add_argument("--kinds", action="store_true", help="ten pictures of ten kinds instead")
    parser.add_argument("--count", type=int, default=0, metavar="N", help="only the first N pictures")
    parser.add_argument("--scale", type=int, default=4, choices=(2, 4))
    parser.add_argument("--crop", type=int, default=192, help="side of the part that is shown")
    parser.add_argument("--zoom", type=int, default=1, help="every pixel this many times")
    parser.add_argument("--segment", default="saliency", help="detector of the hybrid policy")
    parser.add_argument(
        "--methods", nargs="+", help="default: bicubic lanczos all-light 'hybrid 2' 'all-diffusion 2'"
    )


def run(args: argparse.Namespace) -> None:
    """Draw the sheet."""
    pipeline = foveate.Pipeline()
    middles: dict[str, tuple[float, float] | None] = {}
    if args.kinds:
        pictures = ten_kinds(pipeline)
        middles = {name: middle for name, _, middle in KINDS}
    elif args.generated:
        pictures = [*images.generated(args.generated, pipeline), *images.drawings(args.generated)]
    else:
        pictures = list(images.from_folder(args.images) if args.images is not None else images.photographs())
    samples = [images.reduce(n, p, args.scale, 1024) for n, p in pictures[: args.count or None]]
    wanted = args.methods or ["bicubic", "lanczos", "all-light", "hybrid 2", "all-diffusion 2"]
    methods = {n: m for n, m in policies(pipeline, args.segment).items() if n in wanted}
    rows: list[tuple[str, dict[str, Pixels]]] = []
    for sample in samples:
        y, x, size = shown(sample.original, args.crop, middles.get(sample.name))
        whole = {n: m(sample.lr, args.scale).picture for n, m in methods.items()} | {
            "original": sample.original
        }
        rows.append((sample.name, {n: p[y : y + size, x : x + size] for n, p in whole.items()}))
    path = args.out or Path("out/bench/sheet.png")
    path.parent.mkdir(parents=True, exist_ok=True)
    compose(rows, args.zoom).save(path, quality=84, method=6)
    print(f"{path}: {len(rows)} pictures, {', '.join(rows[0][1])}")


def ten_kinds(pipeline: foveate.Pipeline) -> list[tuple[str, Pixels]]:
    """(kind, picture) of KINDS."""
    found = dict(images.photographs())
    found["drawing"] = next(images.drawings(1))[1]
    found["generated"] = next(images.generated(1, pipeline))[1]
    return [(kind, found[name]) for kind, name, _ in KINDS if name in found]


def shown(picture: Pixels, size: int, middle: tuple[float, float] | None) -> tuple[int, int, int]:
    """(y, x, size) of the square around `middle` (shares of height and width), else of the busiest."""
    if middle is None:
        return busiest(picture, size)
    size = min(size, *picture.shape[:2])
    y, x = (
        min(max(round(share * side - size / 2), 0), side - size)
        for share, side in zip(middle, picture.shape[:2], strict=True)
    )
    return y, x, size


def busiest(picture: Pixels, size: int) -> tuple[int, int, int]:
    """(y, x, size) of the square with the highest contrast, well inside the picture."""
    size = min(size, *picture.shape[:2])
    y = luma(picture)
    local = (y - gaussian(y, 2.0)) ** 2
    sums = np.pad(local.cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    total = sums[size:, size:] - sums[:-size, size:] - sums[size:, :-size] + sums[:-size, :-size]
    row, column = np.unravel_index(int(total.argmax()), total.shape)
    return int(row), int(column), size


def compose(rows: list[tuple[str, dict[str, Pixels]]], zoom: int = 1) -> Image.Image:
    """One row per picture, one labelled column per method."""
    columns = list(rows[0][1])
    side = max(max(p.shape[:2]) for _, parts in rows for p in parts.values()) * zoom + GAP
    board = Image.new("RGB", (side * len(columns), (side + LABEL) * len(rows)), "white")
    pen = ImageDraw.Draw(board)
    for r, (name, parts) in enumerate(rows):
        top = r * (side + LABEL)
        for c, column in enumerate(columns):
            pen.text((c * side + 2, top + 2), f"{name}: {column}" if c == 0 else column, fill="black")
            part = Image.fromarray(parts[column])
            part = part.resize((part.width * zoom, part.height * zoom), Image.Resampling.NEAREST)
            board.paste(part, (c * side, top + LABEL))
    return board
