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
from bench.scenery import PROPS, paste, shadow

__all__ = [
    "COLOURS",
    "MAKERS",
    "PLACES",
    "SCENERY",
    "SIDE",
    "Drawing",
    "View",
    "coloured",
    "default_sources",
    "drawings",
    "library",
    "missing",
    "photographs",
    "prototypes",
    "tinted",
    "view",
]

MAKERS = ("noto", "twemoji", "emojione", "openmoji", "fxemoji", "noto-v1", "streamline-emojis")
"""Folders of the makers' sets under the sources; each is a package @iconify-json/NAME."""

SIDE = 192
"""Side at which drawings are kept, in pixels."""

COLOURS = ("red", "orange", "yellow", "green", "blue", "purple", "pink", "brown", "black", "white", "grey")

PLACES = {
    "sea": "beach7-sfiera beach8-sfiera beach9-sfiera beach11-harro beach12-harro bwerner0 bwerner1 fog3 myrabella1 "
    "myrabella4 myrabella5 sea4 sea10-sfiera sea14-sfiera sea15-harro water4",
    "desert": "badlands0 badlands2 badlands5 bwerner4 bwerner6 bwerner7 bwerner8 canyon02 canyon05 desert5 desert7 "
    "dune3",
    "mountains": "bwerner2 dmottl2 dmottl5 fog7 mountain4 mountain6 mountain15-sfiera myrabella8 valley15-harro",
    "city": "city13-sfiera city14-sfiera city15-sfiera city16-sfiera city17-sfiera mfield4",
    "night": "city18-iridium industrial0-iridium mfield0 mfield1 mfield3 nasa4",
}  # fmt: skip
"""Place -> photographs (without @2x) that show it and nothing else of these. Of snow and meadows there are too few, of
forests and rooms none."""

SAME = {
    "airplane arrival": "airplane", "airplane departure": "airplane", "small airplane": "airplane",
    "front-facing baby chick": "baby chick", "hatching chick": "baby chick", "two-hump camel": "camel",
    "camera with flash": "camera", "clinking beer mugs": "beer mug", "tropical fish": "fish", "poodle": "dog",
    "house with garden": "house", "houses": "house", "soft ice cream": "ice cream", "motor boat": "speedboat",
    "japanese post office": "post office", "passenger ship": "ship", "ferry": "ship", "bullet train": "train",
    "high-speed train": "train", "light rail": "tram", "metro": "train", "railway car": "train", "station": "train",
    "tram car": "tram", "trolleybus": "bus", "sport utility vehicle": "automobile", "minibus": "bus",
    "magnifying glass tilted left": "magnifying glass", "magnifying glass tilted right": "magnifying glass",
    "horizontal traffic light": "traffic light", "vertical traffic light": "traffic light",
}  # fmt: skip
"""Several drawings of one thing -> the thing."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """One maker's drawing: what it shows, of what kind that is, RGBA pixels cropped to what is drawn, its full name."""

    label: str
    kind: str
    maker: str
    sprite: Image.Image
    name: str = ""


@dataclass(frozen=True, slots=True)
class View:
    """A picture: RGB pixels, and the mask of what stands in it where that is known."""

    picture: Pixels
    mask: NDArray[np.bool_] | None


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


_KINDS = re.compile(
    r"animal|plant|food|drink|place-building|transport-(ground|water|air)|sport|clothing|musical-instrument|"
    r"light-video|tool|household"
)
"""Kinds of things that people ask pictures of."""
_SCENES = re.compile(
    r"moon|cityscape|sunrise|sunset|night|milky|foggy|rainbow|sun\b|cloud|tornado|fog|wind|umbrella|"
    r"white flower|wedding|^link$|paw prints|pig nose|^chains$|film frames|flag in hole"
)
"""Not things, or not one thing."""
SCENERY = frozenset(("mountain", "snow-capped mountain", "cloud", "construction", "building construction"))
"""Not things that a prompt asks for."""
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
    label = label.removesuffix(" face") if entry.get("group") == 3 else label.removeprefix("oncoming ")
    return SAME.get(label, label)


def _wanted(entry: dict[str, Any], kind: str) -> bool:
    """A thing that can stand somewhere, or a coloured shape."""
    name = entry["label"].lower()
    if any(name in names for names in PROPS.values()) or _SHAPES.fullmatch(name):
        return True
    return bool(_KINDS.match(kind)) and not _SCENES.search(name)


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
                yield Drawing(_label(entry), kind, maker, sprite, entry["label"].lower())


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
        kind = kinds.get(str(entry.get("subgroup")), "")
        if _wanted(entry, kind):
            yield entry, kind


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


def tinted(sprite: Image.Image, colour: NDArray[np.float64], all_over: bool = True) -> Image.Image:
    """The drawing in shades of `colour` (sRGB in 0..255), light and dark kept; `all_over` or only what has a colour."""
    pixels = np.asarray(sprite).astype(np.float64)
    light = pixels[..., :3] @ (0.299, 0.587, 0.114) / 255
    middle = float(np.clip(np.median(light[pixels[..., 3] > 128]), 0.25, 0.75))
    up = ((light - middle) / (1 - middle)).clip(0, 1)[..., None]
    shaded = (
        colour * (light / middle).clip(0, 1)[..., None] ** 0.6 * (1 - up) + 255 * up * 0.8 + colour * up * 0.2
    )
    vivid = np.ptp(pixels[..., :3], axis=-1) > 40
    if not all_over and vivid[pixels[..., 3] > 128].mean() > 0.6:
        shaded = np.where(vivid[..., None], shaded, pixels[..., :3])
    return Image.fromarray(np.dstack([shaded.clip(0, 255), pixels[..., 3]]).astype(np.uint8), "RGBA")


def view(
    sprites: list[Image.Image],
    boxes: list[tuple[float, float, float]],
    backdrop: Pixels,
    rng: np.random.Generator,
) -> View:
    """Sprites over a backdrop, each at (middle x, middle y, longer side) in shares of its side, maybe mirrored."""
    picture, mask = backdrop, np.zeros(backdrop.shape[:2], bool)
    for sprite, box in zip(sprites, boxes, strict=True):
        if rng.random() < 0.5:
            picture = shadow(picture, *box, rng)
        picture, own = paste(picture, sprite, *box, rng)
        mask |= own
    shade = rng.uniform(0.85, 1.15)
    return View((picture * shade).clip(0, 255).astype(np.uint8), mask)
