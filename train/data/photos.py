"""High-resolution targets for super-resolution, packed: photographs, landscapes, drawings, emoji and lettering.

`python train/data/photos.py` reads the sources that `fetch.py` laid out and writes, in `<cache>/sr-data/`,
`train-photo.npy`, `train-art.npy`: (N, 256, 256, 3) uint8, the held-out packs `tuning-photo.npy`, `tuning-art.npy` (to
choose by) and `report-photo.npy`, `report-art.npy` (for final figures; photographs of 512 px), and `sources.json` with
counts and licences. Whole sources are held out, never tiles of a training photograph.
"""

from __future__ import annotations

import argparse
import fnmatch
import json
import random
import re
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from cache import cache_dir

TILE = 256
HELD_OUT_PHOTOS = {
    "tuning": ("canyon-wren", "roman-colosseum", "Desk Plants", "colorful-wall"),
    "report": ("kitten-on-lawn", "tunnel-zion-park", "Mr. Lee", "Jairo Alzate"),
}
LETTERS = (
    "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,:;!?&%-+()/"
)
FREE = ("public-domain", "CC0", "CC-BY-4.0", "CC-BY-3.0", "CC-BY-2.0")


def tiles(image: Image.Image, size: int = TILE) -> Iterator[Image.Image]:
    """Crops of size x size that cover the image, evenly spread, overlapping where it is not a multiple."""
    spots = [
        [round(i * (n - size) / max(k - 1, 1)) for i in range(k)]
        for n, k in ((d, -(-d // size)) for d in image.size)
    ]
    for x in spots[0]:
        for y in spots[1]:
            yield image.crop((x, y, x + size, y + size))


def half(image: Image.Image) -> Image.Image:
    return image.resize((image.width // 2, image.height // 2), Image.Resampling.LANCZOS)


def licence_of(copyright_file: str, name: str) -> str:
    """Licence of one file by a Debian copyright file: the last matching `Files:` stanza wins."""
    found = ""
    for stanza in re.split(r"\n\s*\n", copyright_file):
        files = re.search(r"^Files:(.*?)(?=^\S)", stanza, re.M | re.S)
        licence = re.search(r"^License:\s*(\S+)", stanza, re.M)
        # blanks in a pattern are written as `?`, so the patterns can be split at blanks
        if files and licence and any(fnmatch.fnmatch(name, p) for p in files.group(1).split()):
            found = licence.group(1)
    return found


def photo_tiles(folder: Path) -> Iterator[tuple[str, str, Image.Image]]:
    """(pack, licence, tile of 512 px) of the shared photograph tiles."""
    for entry in json.loads((folder / "manifest.json").read_text()):
        held = [pack for pack, keys in HELD_OUT_PHOTOS.items() if any(key in entry["path"] for key in keys)]
        pack = held[0] if held else "train"
        yield pack, entry["licence"], Image.open(folder / entry["file"]).convert("RGB")


def landscapes(root: Path, without: tuple[str, ...] = ()) -> Iterator[tuple[bool, str, Image.Image]]:
    """(held out, licence, image at half size) of the freely licensed landscapes of endless-sky-high-dpi.

    Files whose names start with one of `without` are left out.
    """
    text = next(root.rglob("plugins/endless-sky-high-dpi/copyright")).read_text()
    for i, path in enumerate(sorted(root.rglob("images/land/*.jpg"))):
        licence = licence_of(text, f"images/land/{path.name}")
        if licence in FREE and not path.name.startswith(without):
            yield i % 16 == 0, licence, half(Image.open(path).convert("RGB"))


def background(rng: random.Random, photos: np.ndarray) -> Image.Image:
    """A 256 px backdrop: a flat colour, a gradient or a photograph."""
    kind = rng.random()
    if kind < 0.3:
        return Image.fromarray(photos[rng.randrange(len(photos))])
    a, b = (np.array([rng.random() * 255 for _ in range(3)]) for _ in range(2))
    if kind < 0.55:
        b = a
    dx, dy = rng.uniform(-1, 1), rng.uniform(-1, 1)
    yy, xx = np.mgrid[0:TILE, 0:TILE] / TILE - 0.5
    t = np.clip(0.5 + dx * xx + dy * yy, 0, 1)[..., None]
    return Image.fromarray((a + (b - a) * t).round().astype(np.uint8))


def render_svg(path: Path, size: int) -> Image.Image | None:
    """RGBA at `size` px on the longer side; None where the file does not draw."""
    import resvg_py

    text = path.read_text(encoding="utf-8", errors="replace")
    head = re.search(r"<svg\b[^>]*>", text, re.S)
    if not head or len(text) > 400_000:
        return None
    tag = head.group(0)
    numbers = {k: re.search(rf'\s{k}\s*=\s*"([\d.]+)', tag) for k in ("width", "height")}
    if not re.search(r"\bviewBox\s*=", tag) and all(numbers.values()):
        box = " ".join(m.group(1) for m in numbers.values() if m)
        text = text.replace(tag, tag[:4] + f' viewBox="0 0 {box}"' + tag[4:], 1)
    try:
        image = Image.open(BytesIO(bytes(resvg_py.svg_to_bytes(svg_string=text, width=size)))).convert("RGBA")
    except Exception:
        return None
    if image.getchannel("A").getextrema()[1] < 128 or not 0.4 < image.width / image.height < 2.5:
        return None
    return image


def place(rng: random.Random, sprite: Image.Image, backdrop: Image.Image) -> Image.Image:
    """The sprite at a random size and place over the 256 px backdrop."""
    side = rng.randint(140, min(400, max(sprite.size)))
    scale = side / max(sprite.size)
    sprite = sprite.resize(
        (max(1, int(sprite.width * scale)), max(1, int(sprite.height * scale))), Image.Resampling.LANCZOS
    )
    box = [sorted((0, TILE - d)) for d in sprite.size]
    backdrop = backdrop.copy()
    backdrop.paste(sprite, (rng.randint(*box[0]), rng.randint(*box[1])), sprite)
    return backdrop


def lettering(rng: random.Random, fonts: list[Path], backdrop: Image.Image) -> Image.Image:
    """Words, strokes and outlined shapes over the 256 px backdrop, drawn four times as large and reduced."""
    over = 4
    side = TILE * over
    board = backdrop.resize((side, side), Image.Resampling.BICUBIC)

    def colour() -> tuple[int, int, int]:
        return rng.randrange(256), rng.randrange(256), rng.randrange(256)

    for _ in range(rng.randint(4, 12)):
        layer = Image.new("L", (side, side))
        pen, kind = ImageDraw.Draw(layer), rng.random()
        x, y, r = rng.randrange(side), rng.randrange(side), rng.randint(side // 40, side // 5)
        width = rng.randint(over // 2, 5 * over)
        if kind < 0.55:
            font = ImageFont.truetype(str(rng.choice(fonts)), rng.randint(8, 56) * over)
            word = "".join(rng.choice(LETTERS) for _ in range(rng.randint(2, 14)))
            pen.text((x - side // 4, y), word, 255, font)
            layer = layer.rotate(rng.choice((0, 0, rng.uniform(-30, 30))), Image.Resampling.BICUBIC)
        elif kind < 0.7:
            pen.line(
                [(rng.randrange(side), rng.randrange(side)) for _ in range(rng.randint(2, 5))],
                255,
                width,
                "curve",
            )
        elif kind < 0.8:
            pen.arc((x - r, y - r, x + r, y + r), rng.randrange(360), rng.randrange(360), 255, width)
        elif kind < 0.9:
            pen.ellipse((x - r, y - r, x + r, y + r), rng.choice((0, 255)), 255, width)
        else:
            pen.regular_polygon(
                (x, y, r), rng.randint(3, 8), rng.randrange(360), rng.choice((0, 255)), 255, width
            )
        board.paste(colour(), mask=layer)
    kinds = (
        Image.Resampling.LANCZOS,
        Image.Resampling.BOX,
        Image.Resampling.BICUBIC,
        Image.Resampling.HAMMING,
    )
    return board.resize((TILE, TILE), rng.choice(kinds))


def art(root: Path, photos: np.ndarray, count: int, seed: int) -> Iterator[tuple[bool, str, Image.Image]]:
    """(held out, source, 256 px composition) of drawings, 3D emoji and lettering; every fortieth is held out."""
    rng = random.Random(seed)
    drawings = sorted(root.rglob("openclipart/svg/**/*.svg"))
    emoji = sorted(root.rglob("assets/*.webp"))
    emoji = [p for p in emoji if "1f3f" not in p.stem]  # one skin tone of each is enough
    rng.shuffle(drawings)
    rng.shuffle(emoji)
    for kind, files in (("openclipart", drawings), ("fluent-emoji-3d", emoji)):
        made = 0
        for path in files:
            if made == count:
                break
            sprite = render_svg(path, 400) if kind == "openclipart" else Image.open(path).convert("RGBA")
            if sprite is not None:
                made += 1
                yield made % 40 == 0, kind, place(rng, sprite, background(rng, photos))
    fonts = sorted(root.rglob("truetype/dejavu/*.ttf"))
    for made in range(1, count // 3 + 1):
        yield made % 40 == 0, "lettering", lettering(rng, fonts, background(rng, photos))


def stack(images: list[Image.Image]) -> np.ndarray:
    return np.stack([np.asarray(i) for i in images])


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--cache", type=Path, default=cache_dir())
    p.add_argument("--tiles", type=Path, required=True, help="folder of photograph tiles with manifest.json")
    p.add_argument("--sources", type=Path, help="what fetch.py unpacked; default <cache>/src")
    p.add_argument("--art", type=int, default=1200, help="compositions of each kind of art")
    args = p.parse_args()
    out, root = args.cache / "sr-data", args.sources or args.cache / "src"
    out.mkdir(parents=True, exist_ok=True)
    packs: dict[str, list[Image.Image]] = {"train": [], "tuning": [], "report": []}
    counts: dict[str, list[int]] = {}
    for pack, licence, image in photo_tiles(args.tiles):
        counts.setdefault(f"photo-tiles: {licence}", [0, 0])[pack != "train"] += 1
        # half size is dense detail: the same photograph seen from further away
        packs[pack] += [*tiles(image), half(image)] if pack == "train" else [image]
    drawn, held_art = [], []
    for held, licence, image in landscapes(root):
        counts.setdefault(f"endless-sky-high-dpi: {licence}", [0, 0])[held] += 1
        if held:
            held_art.append(image.crop((0, 0, TILE, TILE)))
        else:
            packs["train"] += tiles(image)
    photos = stack(packs["train"])
    for pack, images in packs.items():
        np.save(out / f"{pack}-photo.npy", stack(images))
    for held, kind, image in art(root, photos, args.art, seed=1):
        counts.setdefault(kind, [0, 0])[held] += 1
        (held_art if held else drawn).append(image)
    for pack, images in {"train": drawn, "tuning": held_art[::2], "report": held_art[1::2]}.items():
        np.save(out / f"{pack}-art.npy", stack(images))
    (out / "sources.json").write_text(
        json.dumps({k: {"train": a, "valid": b} for k, (a, b) in counts.items()}, indent=1)
    )
    print(json.dumps(counts, indent=1), {k: len(v) for k, v in packs.items()}, len(drawn), len(held_art))


if __name__ == "__main__":
    main()
