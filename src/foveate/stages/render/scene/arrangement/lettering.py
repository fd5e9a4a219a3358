"""What a prompt wants to be read in the picture, and on what: signs, boards, covers, neon tubes. Pure.

A denoiser of this size cannot spell, so words are set in type on the reference before it is pasted: "a sign that says
'Open'", "the word hello in neon", "a book titled 'Dune'". Only what holds letters is written on, see `CARRIERS`.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from foveate.stages.render.scene.arrangement.stack import Thing
from foveate.stages.render.scene.painting.colour import LUMA, painted
from foveate.stages.render.scene.painting.sketch import resized
from foveate.stages.render.scene.prompt.parse import COLOURS
from foveate.types import Array

if TYPE_CHECKING:
    from PIL import Image
    from PIL.ImageFont import FreeTypeFont

__all__ = ["CARRIERS", "inscribed", "lettered", "neon", "written"]

Colour = tuple[float, float, float]

CARRIERS: dict[str, tuple[tuple[float, float, float, float], Colour]] = {
    "wooden sign": ((0.09, 0.03, 0.91, 0.46), (0.10, 0.05, 0.02)),
    "billboard": ((0.06, 0.10, 0.94, 0.52), (0.05, 0.07, 0.16)),
    "chalkboard": ((0.12, 0.09, 0.88, 0.78), (0.93, 0.93, 0.90)),
    "cardboard sign": ((0.07, 0.05, 0.93, 0.55), (0.06, 0.05, 0.05)),
    "street sign": ((0.05, 0.15, 0.95, 0.38), (0.96, 0.97, 0.96)),
    "banner": ((0.13, 0.28, 0.87, 0.86), (0.98, 0.93, 0.78)),
    "poster": ((0.12, 0.10, 0.88, 0.90), (0.07, 0.08, 0.12)),
    "sticky note": ((0.09, 0.24, 0.91, 0.82), (0.10, 0.12, 0.30)),
    "hardcover book": ((0.17, 0.13, 0.83, 0.56), (0.95, 0.80, 0.45)),
    "whiteboard": ((0.10, 0.10, 0.90, 0.62), (0.08, 0.14, 0.42)),
    "t-shirt": ((0.30, 0.30, 0.70, 0.58), (0.08, 0.08, 0.10)),
    "bear holding a sign": ((0.13, 0.38, 0.81, 0.65), (0.08, 0.08, 0.10)),
    "panda holding a sign": ((0.12, 0.36, 0.82, 0.64), (0.08, 0.08, 0.10)),
    "raccoon holding a sign": ((0.12, 0.37, 0.82, 0.64), (0.08, 0.08, 0.10)),
    "cat holding a sign": ((0.05, 0.40, 0.90, 0.66), (0.08, 0.08, 0.10)),
    "dog holding a sign": ((0.12, 0.33, 0.83, 0.62), (0.08, 0.08, 0.10)),
    "mug": ((0.14, 0.32, 0.64, 0.72), (0.12, 0.12, 0.16)),
}
"""Where on a picture of that name letters have room (left, top, right, bottom; shares of it), and their colour."""

_TUBE = (1.0, 0.22, 0.55)
"""The colour of neon where none is said."""

_BOARD = 0.6
"""The share of a sign's height that is not its posts."""

_QUOTED = r"""["“”„«](?P<a>[^"”“»]{1,60})["”“»]|(?<!\w)['‘](?P<b>[^"”]{1,60}?)['’](?!\w)"""
_PLAIN = (
    r"(?P<c>[^\s,.;][^,.;]{0,40}?)"
    r"(?=\s+(?:on|in|at|near|by|above|next|against|hanging|outside|written|printed)\b|[,.;]|$)"
)
_WORDS = r"(?:text|words?|letters|lettering|title|inscription|message|slogan|caption)"
_TEXT = rf"(?:the |an? )?(?:\w+ )?{_WORDS}(?: \w+ed)?:?"
_READ = r"(?:reads?|reading|titled|entitled|labell?ed|written)[:,]?"
_SAY = r"(?:says?|saying|spelling|spells)[:,]?"
_SAYS = re.compile(
    rf",?(?:\s+(?:that|which))?(?:\s+{_SAY}|\s+{_READ}|\s+(?:with|bearing)(?:\s+{_TEXT})?)?\s+(?:{_QUOTED})"
    rf"|,?(?:\s+(?:that|which))?(?:\s+{_SAY}|\s+(?:with|bearing)\s+{_TEXT})\s+{_PLAIN}",
    re.IGNORECASE,
)
"""What follows a carrier: quotation marks, or what it says without them."""
_FIRST = re.compile(
    rf"^\s*(?:the )?{_WORDS}\s+(?:{_QUOTED}|{_PLAIN})\s+"
    r"(?:(?:written|painted|printed|spelled|made)\s+)?(?:out\s+)?(?:on|in|with|by)\s+",
    re.IGNORECASE,
)
"""What comes before it."""
_AFTER = re.compile(r"^\s+(?:written |printed |painted )?on (?:it|the front|its front)\b", re.IGNORECASE)
_HOLDS = re.compile(
    r"sign\b|board\b|(?:banner|placard|poster|note|book|shirt|mug|cup|neon|letters)\b", re.IGNORECASE
)
_NEON = re.compile(
    r"\bneon (?:signs?|lights?|letters|lettering|tubes?|text)\b|\bneon\b(?=\s*(?:,|$))", re.IGNORECASE
)


_HOLDERS = [
    (re.compile(said, re.IGNORECASE), meant)
    for said, meant in (
        (r"(?<=holding )(?:up )?(an?|the) (?:(?:big|small|large) )?sign\b", r"\1 cardboard sign"),
        (r"\b(?:closed |hardcover )?book\b", "hardcover book"),
        (r"(?<!t-)\bshirt\b", "t-shirt"),
        (r"\bcup\b", "mug"),
        (r"\b(?:\w+ )?(?:card|paper|note)\b", "sticky note"),
    )
]
"""What is shown by another that has room for letters."""


def lettered(prompt: str) -> tuple[str, str, bool]:
    """`prompt` without what is to be read in the picture, and that: "" if nothing is; and is it in tubes of light?"""
    first, match = _FIRST.match(prompt), _SAYS.search(prompt)
    if first and _HOLDS.search(prompt, first.end()):
        rest, text = prompt[first.end() :], _text(first)
        rest = rest if re.match(r"(?:an?|the)\b", rest, re.IGNORECASE) else f"a {rest}"
    elif match and _HOLDS.search(prompt, 0, match.start()):
        rest = prompt[: match.start()] + _AFTER.sub("", prompt[match.end() :])
        text = _text(match)
    else:
        return prompt, "", False
    for said, meant in _HOLDERS:
        rest = said.sub(meant, rest, 1)
    return _NEON.sub("sign", rest), text, bool(text and _NEON.search(rest))


def inscribed(things: list[Thing], text: str, glowing: bool) -> list[Thing]:
    """The same with `text` on the first that holds letters, in the colour that is asked for."""
    for i, thing in enumerate(things):
        if not text or thing.entry.name not in CARRIERS:
            continue
        colour = COLOURS.get(thing.phrase.colour)
        if glowing:
            picture = neon(text, colour or _TUBE)
        else:
            plain = painted(thing.picture, colour) if colour else thing.picture
            picture = written(plain, thing.entry.name, text)
        if thing.phrase.relation == "held" and thing.entry.group == "sign":  # without what it stands on
            picture = picture[: round(_BOARD * len(picture))]
        plainly = replace(thing.phrase, colour="")
        return [*things[:i], replace(thing, picture=picture, phrase=plainly), *things[i + 1 :]]
    return things


def _text(match: re.Match[str]) -> str:
    """What there are letters for: the font has no accents, and no other scripts."""
    found = next(v for v in match.groupdict().values() if v)
    plain = unicodedata.normalize("NFKD", found.replace("’", "'")).encode("ascii", "ignore").decode()
    return re.sub(r"\s+", " ", plain).strip(" ,.;:")


def written(picture: Array, name: str, text: str) -> Array:
    """`text` on the picture (H, W, 4) of a carrier called `name`, larger where letters need it."""
    (left, top, right, bottom), ink = CARRIERS[name]
    larger = max(1.0, 512 / max(picture.shape[:2]))
    tall, wide = (round(side * larger) for side in picture.shape[:2])
    out = np.asarray(resized(picture, wide, tall), np.float32) / np.float32(255)
    x, y = round(left * wide), round(top * tall)
    letters = _set(text, round((right - left) * wide), round((bottom - top) * tall))
    part = out[y : y + letters.shape[0], x : x + letters.shape[1]]
    lightness = part[..., :3] @ LUMA
    shade = (lightness / max(float(lightness.mean()), 0.05)).clip(0.6, 1.3)[..., None]
    opaque = (0.92 * letters)[..., None]
    part[..., :3] += opaque * (np.asarray(ink, np.float32) * shade - part[..., :3])
    return out.clip(0, 1)


def neon(text: str, colour: Colour, side: int = 512) -> Array:
    """`text` in tubes of light (H, W, 4) with their glow."""
    from PIL import Image, ImageFilter

    room = side // 10
    letters = _set(text, side - 2 * room, side // 2, thick=True)
    rows, columns = np.flatnonzero(letters.max(1) > 0.1), np.flatnonzero(letters.max(0) > 0.1)
    letters = np.pad(letters[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1], room)
    image = Image.fromarray((255 * letters).astype(np.uint8))
    far, near = (
        np.asarray(image.filter(ImageFilter.GaussianBlur(side * r)), np.float32)[..., None] / 255
        for r in (0.035, 0.009)
    )
    core = np.asarray(
        image.filter(ImageFilter.MinFilter(5)).filter(ImageFilter.GaussianBlur(1.5)), np.float32
    )
    core = (core / np.float32(255))[..., None]
    tube = np.asarray(colour, np.float32)
    shone = (tube + core * (1 - tube) * 0.85).clip(0, 1)
    alpha = np.maximum(letters[..., None], (1.1 * near + 0.75 * far).clip(0, 0.85))
    return np.concatenate([np.broadcast_to(shone, (*letters.shape, 3)), alpha], -1).astype(np.float32)


def _set(text: str, width: int, height: int, thick: bool = False) -> Array:
    """`text` as large as it fits (height, width), broken into the lines that let it; 1 where there is ink."""
    from PIL import Image, ImageDraw

    words = text.split()
    best: tuple[int, list[str]] = (0, [text])
    for count in range(1, min(len(words), 5) + 1):
        lines = _broken(words, count)
        font = _font(100)
        widest = max(font.getlength(line) for line in lines) + (14 if thick else 0)
        size = int(min(100 * width / max(widest, 1), height / (1.18 * len(lines)), 0.8 * height))
        best = max(best, (size, lines), key=lambda b: b[0])
    size, lines = best
    font = _font(max(size, 6))
    image = Image.new("L", (width, height))
    draw = ImageDraw.Draw(image)
    step = 1.18 * size
    for i, line in enumerate(lines):
        y = height / 2 + (i - (len(lines) - 1) / 2) * step
        stroke = max(round(size / 28), 1) if thick else round(size / 60)
        draw.text((width / 2, y), line, 255, font, anchor="mm", stroke_width=stroke)
    return np.asarray(image, np.float32) / np.float32(255)


def _broken(words: list[str], count: int) -> list[str]:
    """`words` in `count` lines whose longest is as short as can be."""
    if count == 1 or len(words) <= 1:
        return [" ".join(words)]
    tries = []
    for first in range(1, len(words) - count + 2):
        rest = _broken(words[first:], count - 1)
        tries.append([" ".join(words[:first]), *rest])
    return min(tries, key=lambda lines: max(map(len, lines)))


@lru_cache(maxsize=32)
def _font(size: int) -> FreeTypeFont | Image.ImageFont:  # type: ignore[name-defined]
    from PIL import ImageFont

    return ImageFont.load_default(size)
