"""Whole figures from what the library has: many of its people and animals are a head, or cut off at the waist.

A head gets a body, who is cut off gets legs, and a portrait gets shoulders, all from pictures of the same library;
who sleeps lies down, who swims shows what is above the water, and a boat leaves its own water behind.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from foveate.stages.render.scene.painting.colour import recolour
from foveate.stages.render.scene.painting.sketch import resized
from foveate.stages.render.scene.references.library import Entry, Library
from foveate.stages.render.scene.words.vocabulary import HAIR
from foveate.types import Array

__all__ = ["afloat", "is_cut", "lowered", "portrait", "seated", "sits", "whole"]

Colour = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class _Body:
    """Whose body a head gets, in what colour, and where on it: middle x, middle y and width in widths and heights."""

    name: str
    colour: Colour | None
    x: float
    y: float
    width: float


def _walking(colour: Colour | None) -> _Body:
    return _Body("dog", colour, 0.20, 0.20, 0.52)


def _sitting(colour: Colour) -> _Body:
    return _Body("teddy bear", colour, 0.5, 0.24, 0.68)


_BODIES = {
    "fox": _walking((0.95, 0.50, 0.16)), "wolf": _walking((0.58, 0.59, 0.63)),
    "lion": _walking((0.93, 0.66, 0.28)), "raccoon": _walking((0.50, 0.50, 0.53)),
    "moose": _Body("deer", (0.45, 0.27, 0.20), 0.22, 0.16, 0.62),
    "unicorn": _Body("horse", (0.88, 0.84, 0.95), 0.22, 0.22, 0.52), "bear": _sitting((0.46, 0.30, 0.22)),
    "polar bear": _sitting((0.93, 0.94, 0.96)), "panda": _sitting((0.16, 0.16, 0.19)),
    "koala": _sitting((0.60, 0.62, 0.66)), "hamster": _sitting((0.95, 0.70, 0.48)),
    "frog": _sitting((0.30, 0.75, 0.42)),
}  # fmt: skip
"""Animals of which the library has the head alone."""

_HEADS: dict[str, tuple[str, Colour | None, float]] = {
    "boy": ("man standing", None, 1.45), "girl": ("woman standing", (0.93, 0.40, 0.58), 1.5),
    "child": ("person standing", None, 1.5), "baby": ("person standing", (0.65, 0.85, 0.95), 1.6),
    "old man": ("man standing", (0.45, 0.50, 0.42), 1.2), "old woman": ("woman standing", (0.62, 0.36, 0.50), 1.2),
    "older person": ("person standing", (0.40, 0.50, 0.58), 1.2), "person: beard": ("man standing", None, 1.2),
    "man: bald": ("man standing", None, 1.15), "person: bald": ("person standing", None, 1.15),
    "woman: bald": ("woman standing", None, 1.15), "person wearing turban": ("man standing", (0.85, 0.82, 0.75), 1.3),
    "santa claus": ("man standing", (0.85, 0.12, 0.10), 1.45),
    "mrs. claus": ("woman standing", (0.85, 0.12, 0.10), 1.3),
    "mx claus": ("person standing", (0.85, 0.12, 0.10), 1.45), "robot": ("man standing", (0.80, 0.82, 0.88), 1.35),
    "alien": ("man standing", (0.40, 0.72, 0.35), 1.35),
}  # fmt: skip
"""People of whom it has the head alone -> whose body, the colour of the clothes, the head's width in body widths."""

for _hair in sorted({*HAIR.values()}):
    _HEADS[f"man: {_hair} hair"] = _HEADS[f"man: {_hair} beard"] = ("man standing", None, 1.2)
    _HEADS[f"woman: {_hair} hair"] = ("woman standing", None, 1.4)
    _HEADS[f"boy: {_hair} hair"], _HEADS[f"girl: {_hair} hair"] = _HEADS["boy"], _HEADS["girl"]

_SHORT = {"baby": 0.55, "boy": 0.72, "girl": 0.72, "child": 0.72, "robot": 0.8, "alien": 0.8}
"""Of those who are not grown up or no people, the body's height in that of one who is."""

_ALL_OVER = {"santa claus", "mrs. claus", "mx claus", "robot", "alien", "baby"}
"""They wear, or are, one colour from neck to foot."""

_NECK, _WAIST = 0.205, 0.50  # of who stands
_CHIN, _HEM = 0.14, 0.64  # of a real person, and of her dress
_COLLAR, _SOFT = 0.50, 0.05  # of a portrait of one, and how far a new colour sets in
_LEGS = (0.20, 0.81)  # columns between the hands
_SHOULDERS = 0.64  # of the bust that lends them
_FACES = {"man’s face", "woman’s face", "man's face", "woman's face", "person's face"}
_NO_LEGS = {"teacher", "man teacher", "woman teacher", "merperson", "person taking bath", "person swimming",
            "person playing water polo", "deaf person", "person bowing", "person facepalming", "genie"}  # fmt: skip
_UPRIGHT = {
    "man standing",
    "woman standing",
    "person standing",
    "man walking",
    "woman walking",
    "person walking",
}
_DESK = {"technologist", "man technologist", "woman technologist"}


def is_cut(entry: Entry, picture: Array) -> bool:
    """Does a picture show a person down to the waist, or an animal to the shoulders, only?"""
    if entry.group.endswith("-bust"):
        return True
    people = (
        entry.group.startswith(("person-role", "person-gesture", "person-fantasy"))
        or "astronaut" in entry.name
    )
    if not people or entry.name in _NO_LEGS | _DESK | set(_HEADS):
        return False
    return bool((picture[-3:, :, 3] > 0.5).any(axis=0).mean() > 0.75)


def sits(entry: Entry) -> bool:
    """Does an animal sit already, on the body it is given?"""
    return not entry.real and entry.name in _BODIES and _BODIES[entry.name].name == "teddy bear"


def whole(entry: Entry, picture: Array, library: Library, colour: Colour | None = None) -> Array:
    """`picture` (H, W, 4) of an entry with the body or the legs it lacks, and a person's clothes in `colour`."""
    if entry.real:
        hem = _HEM if any("dress" in a for a in entry.aliases) else _WAIST
        return picture if colour is None else _redressed(picture, colour, _CHIN, hem)
    if entry.name in _BODIES:
        return _embodied(picture, _BODIES[entry.name], library)
    if entry.name in _HEADS:
        return _standing(entry.name, picture, library, colour)
    if colour is not None:
        picture = _clad(entry, picture, colour)
    return _on_legs(picture, library, 0.62) if is_cut(entry, picture) else picture


def seated(entry: Entry, picture: Array, library: Library, colour: Colour | None = None) -> Array:
    """As `whole`, with the short legs of who sits and is seen from the front."""
    if entry.real:
        return whole(entry, picture, library, colour)
    if entry.name in _HEADS or entry.name in _UPRIGHT:
        full = whole(entry, picture, library, colour)
        rows = len(full)
        knees = round(rows * 0.76)
        return np.concatenate([full[:knees], full[round(rows * 0.92) :]])
    if colour is not None:
        picture = _clad(entry, picture, colour)
    return _on_legs(picture, library, 0.34) if is_cut(entry, picture) else picture


def portrait(entry: Entry, picture: Array, library: Library, colour: Colour | None = None) -> Array:
    """`picture` with shoulders under a head of a person, clothes in `colour`; other pictures as they are."""
    if entry.real:
        return picture if colour is None else _redressed(picture, colour, _COLLAR, 1.0)
    if entry.name not in _HEADS and entry.name not in _FACES:
        return picture if colour is None or not is_cut(entry, picture) else _clad(entry, picture, colour)
    bust = library.picture_of("person frowning")
    colour = colour or _HEADS.get(entry.name, ("", None, 0.0))[1]
    rows, columns = bust.shape[:2]
    top = round(rows * _SHOULDERS)
    torso = bust[top:]
    if colour is not None:
        torso = _dressed(torso, colour)
    wide = round(columns * 0.80)
    tall = round(wide * picture.shape[0] / picture.shape[1])
    chin = round(rows * 0.13)
    return _stacked(
        (tall + len(torso) - chin, columns),
        (torso, 0, tall - chin, columns, len(torso)),
        (picture, (columns - wide) // 2, 0, wide, tall),
    )


def lowered(picture: Array, share: float) -> Array:
    """`picture` without its lowest `share`: who lies on the belly, stands in grass, or swims. The edge is soft."""
    rows = max(round(len(picture) * (1 - share)), 4)
    out = picture[:rows].copy()
    rim = max(rows // 24, 1)
    out[-rim:, :, 3] *= np.linspace(1, 0.2, rim, dtype=np.float32)[:, None]
    return out


def afloat(picture: Array) -> Array:
    """A boat's picture without the strip of water that it lies in, as far as one is there."""
    blue = (picture[..., 2] > 0.55) & (picture[..., 2] - picture[..., 0] > 0.3) & (picture[..., 1] < 0.85)
    blue &= picture[..., 3] > 0.5
    if blue[-max(len(blue) // 25, 1) :].mean() < 0.3:
        return picture
    dry = np.flatnonzero(blue.mean(axis=1) < 0.3)  # rows above the strip
    dry = dry[dry < 0.95 * len(picture)]
    if not len(dry):
        return picture
    top = int(dry[-1]) + 1
    out = picture.copy()
    crest = max(top - round(0.06 * len(picture)), 0)
    out[crest:, :, 3] *= ~blue[crest:]
    seen = np.flatnonzero((out[..., 3] > 0.5).mean(axis=1) > 0.05)
    return out[: int(seen[-1]) + 1]


def _embodied(head: Array, body: _Body, library: Library) -> Array:
    """A head on an animal's body; the canvas grows where it sticks out."""
    shape = library.picture_of(body.name)
    if body.colour is not None:
        shape = recolour(shape, body.colour)
    rows, columns = shape.shape[:2]
    wide = round(columns * body.width)
    tall = round(wide * head.shape[0] / head.shape[1])
    left, top = round(columns * body.x - wide / 2), round(rows * body.y - tall / 2)
    x, y = max(-left, 0), max(-top, 0)
    return _stacked(
        (rows + y, columns + x), (shape, x, y, columns, rows), (head, left + x, top + y, wide, tall)
    )


def _standing(name: str, head: Array, library: Library, asked: Colour | None) -> Array:
    """A head on the body of somebody who stands, clothes in the colour asked for, or their own."""
    who, colour, share = _HEADS[name]
    colour = asked or colour
    body = library.picture_of(who)
    body = body[round(len(body) * _NECK) :]
    if colour is not None:
        waist = len(body) if name in _ALL_OVER else round(len(body) * (_WAIST - _NECK) / (1 - _NECK))
        body = np.concatenate([_dressed(body[:waist], colour), body[waist:]])
    rows, columns = round(len(body) * _SHORT.get(name.partition(":")[0], 1.0)), body.shape[1]
    wide = round(columns * share)
    tall = round(wide * head.shape[0] / head.shape[1])
    chin = round(tall * 0.10)
    width = max(wide, columns)
    return _stacked(
        (tall + rows - chin, width),
        (body, (width - columns) // 2, tall - chin, columns, rows),
        (head, (width - wide) // 2, 0, wide, tall),
    )


def _on_legs(bust: Array, library: Library, share: float) -> Array:
    """A bust on trousers and shoes `share` of its height long, in the colour of its hem."""
    standing = library.picture_of("man standing")
    rows, columns = standing.shape[:2]
    legs = standing[round(rows * _WAIST) :, round(columns * _LEGS[0]) : round(columns * _LEGS[1])]
    high, wide = bust.shape[:2]
    hem = bust[round(high * 0.9) :]
    seen = hem[hem[..., 3] > 0.8][:, :3]
    tone = np.median(seen, axis=0) * np.float32(0.8)
    shoes = round(len(legs) * 0.86)
    legs = np.concatenate(
        [recolour(legs[:shoes], (float(tone[0]), float(tone[1]), float(tone[2]))), legs[shoes:]]
    )
    across = np.flatnonzero((hem[..., 3] > 0.5).any(axis=0))
    middle, span = (int(across[0]) + int(across[-1])) / 2, int(across[-1]) - int(across[0])
    leg_wide, leg_tall = round(span * 0.62), round(high * share)
    tuck = round(high * 0.05)
    return _stacked(
        (high + leg_tall - tuck, wide),
        (legs, round(middle - leg_wide / 2), high - tuck, leg_wide, leg_tall),
        (_rounded(bust), 0, 0, wide, high),
    )


def _rounded(bust: Array) -> Array:
    """The lowest corners of what was cut off straight, round."""
    rows, columns = bust.shape[:2]
    r = rows * 0.16
    y = np.arange(rows, dtype=np.float32)[:, None] - (rows - r)
    x = np.abs(np.arange(columns, dtype=np.float32)[None, :] - (columns - 1) / 2) - (columns / 2 - r)
    out = bust.copy()
    out[..., 3] *= (r + 0.5 - np.hypot(y.clip(0), x.clip(0))).clip(0, 1)
    return out


def _clad(entry: Entry, picture: Array, colour: Colour) -> Array:
    """Below the neck of who is shown down to the waist or standing, dressed; whoever else, all over."""
    neck = 0.45 if is_cut(entry, picture) else _NECK if entry.name in _UPRIGHT else 0.0
    top = round(neck * len(picture))
    return np.concatenate([picture[:top], _dressed(picture[top:], colour)])


def _dressed(picture: Array, colour: Colour) -> Array:
    """Cloth in another colour; skin, which is yellow, stays."""
    red, green, blue = picture[..., 0], picture[..., 1], picture[..., 2]
    return _dyed(
        picture, (red > 0.7) & (green > 0.55 * red) & (green < 0.95 * red) & (blue < 0.45 * red), colour
    )


def _dyed(picture: Array, skin: NDArray[np.bool_], colour: Colour) -> Array:
    """All of `picture` (H, W, 4) but its `skin` (H, W) in another colour."""
    cloth = picture.copy()
    cloth[skin, 3] = 0
    dyed = recolour(cloth, colour)
    dyed[skin] = picture[skin]
    dyed[..., 3] = picture[..., 3]
    return dyed


def _redressed(picture: Array, colour: Colour, chin: float, hem: float) -> Array:
    """What a real person wears from `chin` to `hem`, shares of the height, in another colour; skin stays."""
    out, rows = picture.copy(), len(picture)
    worn = out[round(chin * rows) : round(hem * rows)]
    red, green, blue = worn[..., 0], worn[..., 1], worn[..., 2]
    warm = (red - blue) / red.clip(0.05)
    skin = (red > 0.5) & (red > green) & (green > blue) & (warm > 0.2) & (warm < 0.62)
    below = (np.arange(len(worn), dtype=np.float32) / (_SOFT * rows)).clip(0, 1)[:, None, None]
    worn += below * (_dyed(worn, skin, colour) - worn)
    return out


def _stacked(shape: tuple[int, int], *parts: tuple[Array, int, int, int, int]) -> Array:
    """Pictures at (left, top) of (width, height) pixels, the first at the back, on nothing: (*shape, 4)."""
    canvas = Image.new("RGBA", (shape[1], shape[0]))
    for picture, left, top, width, height in parts:
        layer = Image.new("RGBA", canvas.size)
        layer.paste(resized(picture, width, height), (left, top))
        canvas = Image.alpha_composite(canvas, layer)
    return np.asarray(canvas, np.float32) / np.float32(255)
