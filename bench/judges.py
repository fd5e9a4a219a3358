"""What the probes of `bench prompts` learn from: other makers' drawings of the same things, and other photographs.

Nothing here is in the renderer's library. Drawings: the emoji sets of MAKERS, rendered from their SVG over plain
colours, gradients and photographs, shifted, scaled, flipped and partly tinted. Photographs: those of
endless-sky-high-dpi that the library leaves out (by licence or for want of a caption), labelled by eye in PLACES.
"""

from __future__ import annotations

import io
import json
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from bench.metrics import Pixels

__all__ = [
    "COLOURS",
    "MAKERS",
    "PLACES",
    "SIDE",
    "Drawing",
    "View",
    "backdrop",
    "coloured",
    "cut",
    "default_sources",
    "drawings",
    "library",
    "missing",
    "photographs",
    "plain",
    "prototypes",
    "scenery",
    "tinted",
    "view",
]

MAKERS = ("noto", "twemoji", "emojione", "openmoji", "fxemoji")
"""Folders of the makers' sets under the sources; each is a package @iconify-json/NAME."""

SIDE = 160
"""Side of what the object probe looks at, in pixels."""

COLOURS = ("red", "orange", "yellow", "green", "blue", "purple", "pink", "brown", "black", "white", "grey")

PLACES = {
    "sea": "beach7-sfiera beach8-sfiera beach9-sfiera beach11-harro beach12-harro bwerner0 bwerner1 fog3 myrabella1 "
    "myrabella2 myrabella4 myrabella5 sea4 sea10-sfiera sea13-sfiera sea14-sfiera sea15-harro water4",
    "forest": "mountain15-sfiera myrabella0 water10-harro",
    "snow": "dmottl1 dmottl3 dmottl4 mountain12-sfiera snow10 snow6 mountain25-spfld dmottl0",
    "desert": "badlands0 badlands2 badlands5 bwerner4 bwerner6 bwerner7 bwerner8 canyon01 canyon02 canyon05 desert4 "
    "desert5 desert7 dune3 mfield5 hills1 lava3",
    "mountains": "badlands4 bwerner2 bwerner3 canyon0 canyon4 canyon10-harro dmottl2 dmottl5 fog7 mountain4 mountain6 "
    "mountain23-spfld myrabella8 sky7 snow1 valley11-harro valley6",
    "meadow": "hills5-sfiera hills7-harro myrabella3 valley15-harro sea16-harro mountain20-harro valley12-harro",
    "city": "city5 city13-sfiera city14-sfiera city15-sfiera city16-sfiera city17-sfiera mfield4 mfield2",
    "night": "city18-iridium industrial0-iridium mfield0 mfield1 mfield3 nasa4",
}  # fmt: skip
"""Place -> photographs (without @2x) that show it. Of forests there are few; of rooms none."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """One maker's drawing: what it shows, of what kind that is, and RGBA pixels cropped to what is drawn."""

    label: str
    kind: str
    maker: str
    sprite: Image.Image


@dataclass(frozen=True, slots=True)
class View:
    """A picture made of drawings: RGB pixels and the mask of what stands in it."""

    picture: Pixels
    mask: NDArray[np.bool_]


def default_sources() -> Path:
    """Where train/data/fetch.py lays out what it fetches."""
    cache = os.environ.get("FOVEATE_TRAIN_CACHE", Path.home() / ".cache" / "foveate-train")
    return Path(cache) / "src"


def missing(sources: Path) -> str:
    """Empty when everything is there, else what is not and how to get it."""
    wanted = [*MAKERS, "emojibase", "es", "fluent3d"]
    absent = [name for name in wanted if not (sources / name).exists()]
    if absent:
        return f"{', '.join(absent)} not in {sources}: python train/data/fetch.py"
    modules = [name for name in ("resvg_py", "scipy", "torch") if find_spec(name) is None]
    return f"{', '.join(modules)} not installed: pip install 'foveate[bench]'" if modules else ""


_GROUPS = (3, 4, 5, 6, 7)  # animals and nature, food, travel and places, activities, objects
_SUBGROUPS = (49, 50, 57, 58, 61)  # maps, landscapes, signs, clocks, medals that differ by a digit
_SCENES = re.compile(
    r"moon|cityscape|sunrise|sunset|night|milky|foggy|rainbow|sun\b|cloud|tornado|fog|wind|umbrella"
)
_PROPS = {
    "forest": ("evergreen tree", "deciduous tree"),
    "city": ("office building", "department store", "hotel", "classical building", "convenience store"),
    "mountains": ("mountain", "snow-capped mountain"),
    "snow": ("evergreen tree",),
    "desert": ("cactus",),
    "sea": ("water wave",),
    "meadow": ("tulip", "blossom", "deciduous tree"),
    "sky": ("cloud",),
}
"""What stands in a drawn place."""
SCENERY = frozenset(("mountain", "snow-capped mountain", "cloud", "construction", "building construction"))
"""Not things that a prompt asks for."""
_GROUND = {
    "forest": (70, 130, 60), "city": (125, 125, 130), "mountains": (110, 125, 90), "snow": (236, 240, 246),
    "desert": (215, 175, 115), "sea": (45, 110, 175), "meadow": (105, 170, 70), "sky": (225, 235, 245),
}  # fmt: skip
_SHAPES = re.compile(rf"({'|'.join(COLOURS)}) (circle|square|heart|book|apple)")


def _slug(label: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", label.lower().replace("’", "")).strip("-")


class _Set:
    """One maker's icons by hexcode and name."""

    def __init__(self, folder: Path) -> None:
        self.data = json.loads((folder / "icons.json").read_text("utf-8"))
        chars = folder / "chars.json"
        self.chars: dict[str, str] = json.loads(chars.read_text("utf-8")) if chars.exists() else {}

    def named(self, code: str, names: list[str]) -> str | None:
        """What the icon of an emoji is called here, by its code or by one of `names`."""
        found = [self.chars.get(c) for c in (code, code.replace("-fe0f", ""))]
        names = [*filter(None, found), *names, *(n.replace("-", "") for n in names)]
        return next((n for n in names if n in self.data["icons"] or n in self.data.get("aliases", {})), None)

    def svg(self, name: str) -> str:
        """The icon as a file; aliases are followed."""
        while name not in self.data["icons"]:
            name = self.data["aliases"][name]["parent"]
        icon = self.data["icons"][name]
        left, top, width, height = (
            icon.get(k, self.data.get(k, d))
            for k, d in (("left", 0), ("top", 0), ("width", 16), ("height", 16))
        )
        return (
            '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
            f'viewBox="{left} {top} {width} {height}">{icon["body"]}</svg>'
        )


def _label(entry: dict[str, Any]) -> str:
    """What an emoji shows; the face of an animal is the animal."""
    label: str = entry["label"].lower()
    return label.removesuffix(" face") if entry.get("group") == 3 else label


def _wanted(entry: dict[str, Any]) -> bool:
    """A thing that can stand somewhere, or a coloured shape."""
    if any(entry["label"].lower() in names for names in _PROPS.values()):
        return True
    thing = entry.get("group") in _GROUPS and entry.get("subgroup") not in _SUBGROUPS
    return (thing and not _SCENES.search(entry["label"].lower())) or bool(
        _SHAPES.fullmatch(entry["label"].lower())
    )


def drawings(sources: Path, least: int = 4) -> Iterator[Drawing]:
    """Every drawing of every thing that at least `least` makers drew, thing by thing."""
    import resvg_py

    sets = {maker: _Set(sources / maker) for maker in MAKERS}
    for entry, kind in _things(sources):
        code = entry["hexcode"].lower()
        names = [_slug(entry["label"])]
        names += [n for n in (sets["noto"].named(code, names),) if n]
        found = {maker: name for maker, s in sets.items() if (name := s.named(code, names))}
        if len(found) < (2 if _SHAPES.fullmatch(entry["label"].lower()) else least):
            continue
        for maker, name in found.items():
            svg = resvg_py.svg_to_bytes(svg_string=sets[maker].svg(name), width=SIDE)
            sprite = _cropped(Image.open(io.BytesIO(bytes(svg))))
            if sprite:
                yield Drawing(_label(entry), kind, maker, sprite)


def library(sources: Path) -> Iterator[Drawing]:
    """The drawings that the renderer's library is made of, to see what the probes make of their style. Never learnt."""
    files = {p.stem.lower(): p for p in (sources / "fluent3d").resolve().rglob("assets/*.webp")}
    for entry, kind in _things(sources):
        code = entry["hexcode"].lower()
        path = next((files[c] for c in (code, code.replace("-fe0f", ""), f"{code}-fe0f") if c in files), None)
        if path is not None:
            with Image.open(path) as opened:
                sprite = _cropped(opened)
            if sprite:
                sprite.thumbnail((SIDE, SIDE))
                yield Drawing(_label(entry), kind, "library", sprite)


def _things(sources: Path) -> Iterator[tuple[dict[str, Any], str]]:
    """(entry, kind) of emojibase's entries that are wanted."""
    folder = sources / "emojibase"
    kinds = json.loads((folder / "meta" / "groups.json").read_text("utf-8"))["subgroups"]
    for entry in json.loads((folder / "en" / "data.json").read_text("utf-8")):
        if _wanted(entry):
            yield entry, kinds[str(entry["subgroup"])]


def _cropped(image: Image.Image) -> Image.Image | None:
    sprite = image.convert("RGBA")
    box = sprite.getchannel("A").point(lambda a: 255 * (a > 12)).getbbox()
    return sprite.crop(box) if box else None


def coloured(drawing: Drawing) -> str:
    """The colour of a shape, book or apple that is named after it, else ""."""
    found = _SHAPES.fullmatch(drawing.label)
    return found.group(1) if found else ""


def prototypes(found: Iterable[Drawing]) -> tuple[list[str], NDArray[np.float64]]:
    """Names of COLOURS and mean colours (N, 3), sRGB in 0..255, of every maker's circles, squares and hearts."""
    names, means = [], []
    for drawing in found:
        if coloured(drawing) and drawing.label.endswith(("circle", "square", "heart")):
            pixels = np.asarray(drawing.sprite).astype(np.float64)
            names.append(coloured(drawing))
            means.append(pixels[pixels[..., 3] > 128][:, :3].mean(axis=0))
    return names, np.stack(means)


def photographs(sources: Path, width: int = 512) -> Iterator[tuple[str, str, Pixels]]:
    """(place, name, picture) of PLACES."""
    folder = next((sources / "es").resolve().rglob("plugins/endless-sky-high-dpi/images/land"))
    for place, names in PLACES.items():
        for name in names.split():
            with Image.open(folder / f"{name}@2x.jpg") as opened:
                opened.draft("RGB", (width, width // 2))
                yield place, name, np.asarray(opened.convert("RGB").resize((width, width // 2)))


def tinted(sprite: Image.Image, colour: NDArray[np.float64]) -> Image.Image:
    """The drawing in shades of `colour` (sRGB in 0..255), light and dark kept."""
    pixels = np.asarray(sprite).astype(np.float64)
    light = pixels[..., :3] @ (0.299, 0.587, 0.114) / 255
    middle = float(np.clip(np.median(light[pixels[..., 3] > 128]), 0.25, 0.75))
    up = ((light - middle) / (1 - middle)).clip(0, 1)[..., None]
    shaded = colour * (light / middle).clip(0, 1)[..., None] * (1 - up) + 255 * up * 0.8 + colour * up * 0.2
    return Image.fromarray(np.dstack([shaded.clip(0, 255), pixels[..., 3]]).astype(np.uint8), "RGBA")


def plain(rng: np.random.Generator, side: int, colours: NDArray[np.float64] | None = None) -> Pixels:
    """One colour, or a gradient between two; of `colours` (N, 3) in 0..255 or of all."""
    a, b = rng.uniform(0, 255, (2, 3)) if colours is None else rng.choice(colours, 2)
    if rng.random() < 0.5:
        b = a * rng.uniform(0.7, 1.1)
    y, x = np.mgrid[0:side, 0:side] / side - 0.5
    t = np.clip(0.5 + rng.uniform(-1, 1) * x + rng.uniform(-1, 1) * y, 0, 1)[..., None]
    return (a + (b - a) * t).clip(0, 255).astype(np.uint8)


def scenery(place: str, props: dict[str, list[Image.Image]], rng: np.random.Generator, side: int) -> Pixels:
    """A drawn place: a sky, a ground and, before them, a row of what stands there. `props` are drawings by label."""
    if place == "night":
        day = scenery(str(rng.choice(list(_GROUND))), props, rng, side)
        dark = (day * rng.uniform(0.6, 1.2) * (0.18, 0.24, 0.45)).clip(0, 255).astype(np.uint8)
        for y, x in rng.integers(0, (side // 2, side), (int(rng.integers(0, 60)), 2)):
            dark[y, x] = rng.integers(150, 256)
        return dark
    horizon = rng.uniform(0.45, 0.75) if place != "sky" else 1.0
    high = np.array(rng.choice([(95, 160, 230), (150, 195, 240), (190, 195, 205)])) * rng.uniform(0.85, 1.1)
    down = np.linspace(0, 1, side)[:, None, None]
    sky = high + (np.array((225, 235, 245)) - high) * (down / horizon).clip(0, 1)
    ground = np.array(_GROUND[place]) * rng.uniform(0.8, 1.1) * (0.85 + 0.3 * down)
    board = np.where(down < horizon, sky, ground) + rng.normal(0, rng.uniform(0, 6), (side, side, 1))
    picture = np.broadcast_to(board, (side, side, 3)).clip(0, 255).astype(np.uint8)
    names = [n for n in _PROPS[place] if n in props]
    count = int(rng.integers(*{"forest": (5, 11), "city": (4, 8), "mountains": (2, 4)}.get(place, (0, 4))))
    sprites = [
        choice[rng.integers(len(choice))] for choice in (props[str(rng.choice(names))] for _ in range(count))
    ]
    tall = {"city": (0.3, 0.7), "forest": (0.3, 0.6), "mountains": (0.6, 1.0), "sky": (0.2, 0.5)}.get(
        place, (0.1, 0.3)
    )
    spots = []
    for i in range(count):
        size = rng.uniform(*tall)
        y = rng.uniform(0.1, 0.9) if place == "sky" else horizon - 0.42 * size + rng.uniform(-0.02, 0.08)
        spots.append(((i + rng.uniform(0.2, 0.8)) / count, y, size))
    return view(sprites, spots, picture, rng).picture


def backdrop(place: str, photos: dict[str, list[Pixels]], rng: np.random.Generator, side: int) -> Pixels:
    """A photographed place. Sky is the upper half of a landscape; night is also what a camera makes of day."""
    if place == "sky":
        open_air = [p for other in ("sea", "desert", "mountains", "meadow", "city") for p in photos[other]]
        photo = open_air[rng.integers(len(open_air))]
        return cut(photo[: len(photo) * 9 // 20], rng, side)
    if place == "night" and rng.random() < 0.5:
        other = [p for k in ("sea", "forest", "snow", "desert", "mountains", "meadow") for p in photos[k]]
        dark = cut(other[rng.integers(len(other))], rng, side) * rng.uniform(0.6, 1.2) * (0.16, 0.2, 0.34)
        return dark.clip(0, 255).astype(np.uint8)
    choice = photos[place]
    return cut(choice[rng.integers(len(choice))], rng, side)


def cut(photo: Pixels, rng: np.random.Generator, side: int) -> Pixels:
    """A square of a photograph, at least three quarters of its height, maybe mirrored."""
    height, width = photo.shape[:2]
    size = int(rng.integers(height * 3 // 4, height + 1))
    y, x = int(rng.integers(height - size + 1)), int(rng.integers(width - size + 1))
    part = photo[y : y + size, x : x + size]
    part = part[:, ::-1] if rng.random() < 0.5 else part
    return np.asarray(
        Image.fromarray(np.ascontiguousarray(part)).resize((side, side), Image.Resampling.BILINEAR)
    )


def view(
    sprites: list[Image.Image],
    boxes: list[tuple[float, float, float]],
    backdrop: Pixels,
    rng: np.random.Generator,
) -> View:
    """Sprites over a backdrop, each at (middle x, middle y, longer side) in shares of its side, maybe mirrored."""
    side = len(backdrop)
    board = Image.fromarray(backdrop).convert("RGBA")
    mask = np.zeros((side, side), bool)
    for sprite, (x, y, size) in zip(sprites, boxes, strict=True):
        ratio = size * side / max(sprite.size)
        small = sprite.resize((max(1, round(sprite.width * ratio)), max(1, round(sprite.height * ratio))))
        if rng.random() < 0.5:
            small = small.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
        layer = Image.new("RGBA", board.size)
        layer.paste(small, (round(x * side - small.width / 2), round(y * side - small.height / 2)))
        board = Image.alpha_composite(board, layer)
        mask |= np.asarray(layer.getchannel("A")) > 128
    shade = rng.uniform(0.85, 1.15)
    return View((np.asarray(board.convert("RGB")) * shade).clip(0, 255).astype(np.uint8), mask)
