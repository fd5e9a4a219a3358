"""The rough sketch that conditions the denoiser: references pasted over a background, flat and without shadow. Pure.

Also the backgrounds that need no picture: plain colours, a studio sweep, a table top, a room.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from foveate.stages.render.scene.painting.backdrops import OPEN_AIR, draw
from foveate.stages.render.scene.painting.colour import LUMA, painted
from foveate.stages.render.scene.painting.weather import LIGHTS, mist, rain
from foveate.types import Array

if TYPE_CHECKING:
    from PIL import Image

__all__ = [
    "Background",
    "Placement",
    "crop",
    "draw_background",
    "grade",
    "paste",
    "resized",
    "shown",
    "sketch",
    "to_image",
]

_SHADE, _MOON = np.asarray([0.05, 0.06, 0.10], np.float32), np.asarray([0.72, 0.75, 0.86], np.float32)
"""What black and white look like in the moonlight."""
_RIM = np.asarray([0.26, 0.31, 0.42], np.float32)
"""What the moon adds where it grazes an outline from above: black cats are seen by it."""


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a reference picture goes, in fractions of the image: centre x, bottom y, height; `angle` in degrees.

    `said` are the words of the prompt that name what it shows; "" for what nobody asked for. `moonlit`: it is night.
    `parts` have colours of their own.
    """

    picture: Array
    x: float
    bottom: float
    height: float
    flip: bool = False
    angle: float = 0.0
    colour: tuple[float, float, float] | None = None
    said: str = ""
    moonlit: bool = False
    parts: tuple[tuple[str, tuple[float, float, float]], ...] = ()


@dataclass(frozen=True, slots=True)
class Background:
    """`kind` "scene" shows `picture`, and so does a "room" or a spot outdoors that has one, in which stands what it
    `holds`, at that `hour`; the others are drawn: "plain", "bricks", "cave", "studio", "table", "room", "sky", "grass",
    "forest", "meadow", "snow", "street", "road", "coast", "beach", "lake", "water", "sea" and "waterfall" from
    `colours`, "stars", "aurora" and "underwater" without.
    """

    kind: str
    picture: Array | None = None
    colours: tuple[tuple[float, float, float], ...] = ((0.8, 0.8, 0.8),)
    pan: float = 0.5
    flip: bool = False
    lights: tuple[str, ...] = field(default=())
    holds: tuple[str, ...] = ()
    hour: str = ""


def sketch(background: Background, placements: list[Placement], height: int, width: int, seed: int) -> Array:
    """(height, width, 4) in [0, 1]: colour, and the mask of everything pasted. `seed` varies drawn textures."""
    canvas = draw_background(background, height, width, seed)
    mask = np.zeros((height, width), np.float32)
    for placement in placements:
        paste(canvas, mask, placement)
    return np.dstack([canvas, mask])


def shown(placements: list[Placement], height: int, width: int) -> dict[str, Array]:
    """Where the words of the prompt are: masks (height, width) in [0, 1] of what is seen of the things they name."""
    words: dict[str, Array] = {}
    for placement in placements:
        mask = np.zeros((height, width), np.float32)
        paste(np.zeros((height, width, 3), np.float32), mask, placement)
        words = {w: seen * (1 - mask) for w, seen in words.items()}
        words |= {w: np.maximum(mask, words.get(w, mask)) for w in placement.said.split()}
    return words


def paste(canvas: Array, mask: Array, placement: Placement) -> None:
    """Draw one reference over `canvas` (H, W, 3) and add it to `mask` (H, W), in place."""
    from PIL import Image, ImageOps

    height, width = mask.shape
    picture = placement.picture
    if placement.colour is not None or placement.parts:
        picture = painted(picture, placement.colour, placement.parts)
    tall = max(round(placement.height * height), 2)
    wide = max(round(tall * picture.shape[1] / picture.shape[0]), 2)
    image = resized(picture, wide, tall)
    if placement.flip:
        image = image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    rim = 0
    if placement.angle:
        rim = 2  # transparent, so that an outline that touches the picture's border is turned smoothly
        image = ImageOps.expand(image, rim, (0, 0, 0, 0))
        image = image.rotate(placement.angle, Image.Resampling.BICUBIC, expand=True)
    tile = np.asarray(image, np.float32) / np.float32(255)
    top = round(placement.bottom * height) - tile.shape[0] + rim
    left = round(placement.x * width - tile.shape[1] / 2)
    y0, x0 = max(top, 0), max(left, 0)
    y1, x1 = min(top + tile.shape[0], height), min(left + tile.shape[1], width)
    if y0 >= y1 or x0 >= x1:
        return
    part = tile[y0 - top : y1 - top, x0 - left : x1 - left]
    alpha, seen = part[..., 3:], part[..., :3]
    if placement.moonlit:
        seen = _SHADE + (_MOON - _SHADE) * seen + _RIM * _edge_of(alpha)
    canvas[y0:y1, x0:x1] += alpha * (seen - canvas[y0:y1, x0:x1])
    mask[y0:y1, x0:x1] = np.maximum(mask[y0:y1, x0:x1], part[..., 3])


def _edge_of(alpha: Array) -> Array:
    """1 at the upper outline of an alpha (h, w, 1), falling off over a fortieth of its height."""
    from PIL import Image, ImageFilter

    deep = max(len(alpha) / 40, 0.8)
    inside = Image.fromarray((alpha[..., 0] * 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(deep))
    soft = np.asarray(inside, np.float32) / np.float32(255)
    shift = max(round(deep), 1)
    over = np.vstack([np.zeros_like(soft[:shift]), soft[:-shift]])
    rim: Array = (1.6 * (soft - over)).clip(0, 1)[..., None]
    return rim


def resized(picture: Array, width: int, height: int) -> Image.Image:
    """A picture (H, W, 4) at another size, in RGBA; no colour leaks in from where it is transparent."""
    from PIL import Image

    image = to_image(picture).convert("RGBa")
    return image.resize((max(width, 1), max(height, 1)), Image.Resampling.BICUBIC).convert("RGBA")


def to_image(picture: Array) -> Image.Image:
    """A picture (H, W, C) in 8 bits."""
    from PIL import Image

    return Image.fromarray((picture.clip(0, 1) * 255 + 0.5).astype(np.uint8))


def draw_background(background: Background, height: int, width: int, seed: int) -> Array:
    """(height, width, 3) in [0, 1]."""
    rng, lights = np.random.default_rng(seed), background.lights
    if background.picture is not None:
        canvas = crop(background.picture[..., :3], height, width, background.pan, background.flip)
    else:
        hour = next((light for light in LIGHTS if light in lights), "") if background.kind in OPEN_AIR else ""
        overhead = next((what for what in ("aurora", "stars") if what in lights), "moon")
        canvas = draw(background.kind, background.colours, height, width, rng, hour, overhead)
        lights = tuple(light for light in lights if light not in (hour, overhead))
    for light in lights:
        if light == "fog" and background.kind in ("scene", *OPEN_AIR):
            canvas = mist(canvas, rng)
        elif light in ("sunset", "dawn") and background.picture is not None and background.kind in OPEN_AIR:
            canvas = _low_sun(canvas, 1.0 if light == "sunset" else 0.6)
        elif light != "storm" or canvas.mean() > _DIM:
            canvas = grade(canvas, light)
    if "storm" in background.lights:
        canvas = rain(canvas, rng)
    return np.ascontiguousarray(canvas, np.float32)


def crop(picture: Array, height: int, width: int, pan: float = 0.5, flip: bool = False) -> Array:
    """The part of a picture that fills (height, width), `pan` in [0, 1] along the longer way."""
    from PIL import Image

    rows, columns = picture.shape[:2]
    ratio = max(height / rows, width / columns)
    tall, wide = min(height / ratio, rows), min(width / ratio, columns)
    left, top = (columns - wide) * pan, (rows - tall) * pan
    image = to_image(picture)
    box = (left, top, left + wide, top + tall)
    out = np.asarray(image.resize((width, height), Image.Resampling.BICUBIC, box), np.float32) / np.float32(
        255
    )
    return out[:, ::-1] if flip else out


_DIM = 0.35
"""How dark on average a picture need not be made darker for the rain."""
_GRADES = {
    "night": ((0.28, 0.34, 0.55), 0.0), "sunset": ((1.05, 0.80, 0.62), 0.02), "dawn": ((1.04, 0.92, 0.90), 0.04),
    "fog": ((0.72, 0.73, 0.75), 0.24), "storm": ((0.62, 0.66, 0.72), 0.02),
}  # fmt: skip


_ABOVE, _AROUND, _BELOW = (0.68, 0.58, 0.78), (1.32, 0.94, 0.62), (0.90, 0.70, 0.56)
"""What a low sun makes of white high in the sky, at the horizon and on the ground."""


def _low_sun(image: Array, strength: float) -> Array:
    """A place by day (H, W, 3) with a low sun: its sky glows at the horizon, halfway down, and is violet above it."""
    y = np.linspace(0, 1, len(image), dtype=np.float32)[:, None]
    glow = np.exp(-(((y - 0.47) / 0.2) ** 2))
    far = np.where(y < 0.47, np.asarray(_ABOVE, np.float32), np.asarray(_BELOW, np.float32))
    gain = (far + glow * (np.asarray(_AROUND, np.float32) - far))[:, None]
    lit = image * gain + 0.07 * glow[..., None] * np.asarray(_AROUND, np.float32)
    out: Array = image + np.float32(strength) * (lit - image)
    return out.clip(0, 1)


def grade(image: Array, light: str) -> Array:
    """An image (H, W, 3) in another light; unknown names change nothing."""
    gain, lift = _GRADES.get(light, ((1.0, 1.0, 1.0), 0.0))
    if light == "storm":  # no blue sky
        image = image + 0.6 * ((image @ LUMA)[..., None] - image)
    return (image * np.asarray(gain, np.float32) + np.float32(lift)).clip(0, 1)
