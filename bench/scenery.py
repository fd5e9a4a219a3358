"""Places to set drawings into: plain colours, drawn landscapes with a maker's trees and houses, photographs.

The formulas are not the renderer's: what a probe learns here is a kind of place, not one hand's way of drawing it.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from bench.metrics import Pixels

__all__ = ["PROPS", "backdrop", "cut", "paste", "plain", "scenery", "shadow"]

Props = dict[str, list[Image.Image]]
Floats = NDArray[np.float64]

PROPS = {
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
_COUNT = {"forest": (5, 13), "city": (0, 7), "mountains": (0, 4), "snow": (0, 5), "sky": (0, 4)}
_TALL = {
    "city": (0.3, 0.7),
    "forest": (0.25, 0.7),
    "mountains": (0.5, 1.0),
    "sky": (0.2, 0.5),
    "snow": (0.15, 0.45),
}
_GROUND = {
    "forest": ((70, 130, 60), (95, 80, 55), (40, 85, 45)), "city": ((125, 125, 130), (85, 85, 92), (170, 165, 160)),
    "mountains": ((110, 125, 90), (120, 105, 90), (90, 100, 105), (235, 238, 245)),
    "snow": ((236, 240, 246), (222, 230, 242), (250, 250, 252)),
    "desert": ((215, 175, 115), (200, 140, 85), (232, 205, 160)),
    "sea": ((45, 110, 175), (40, 135, 150), (70, 95, 120)),
    "meadow": ((105, 170, 70), (135, 180, 80), (85, 145, 60)), "sky": ((225, 235, 245),),
}  # fmt: skip
_SKIES = (
    ((95, 160, 230), (215, 230, 245)), ((150, 195, 240), (235, 243, 250)), ((150, 160, 175), (205, 210, 215)),
    ((70, 125, 205), (190, 215, 240)), ((120, 110, 165), (250, 190, 140)), ((200, 210, 220), (240, 240, 240)),
)  # fmt: skip


def plain(rng: np.random.Generator, side: int, colours: Floats | None = None) -> Pixels:
    """One colour or a gradient between two, even or darker to the rim; of `colours` (N, 3) in 0..255 or of all."""
    a, b = rng.uniform(0, 255, (2, 3)) if colours is None else rng.choice(colours, 2)
    if rng.random() < 0.5:
        b = a * rng.uniform(0.7, 1.1)
    y, x = np.mgrid[0:side, 0:side] / side - 0.5
    t = np.clip(0.5 + rng.uniform(-1, 1) * x + rng.uniform(-1, 1) * y, 0, 1)[..., None]
    rim = 1 - (rng.random() < 0.5) * rng.uniform(0.1, 0.9) * (x**2 + y**2)[..., None]
    return np.asarray(((a + (b - a) * t) * rim).clip(0, 255).astype(np.uint8))


def scenery(place: str, props: Props, rng: np.random.Generator, side: int) -> Pixels:
    """A drawn place: a sky, what is far, a ground and, before them, what stands there. `props`: drawings by label."""
    if place == "night":
        return _night(scenery(str(rng.choice(list(_GROUND))), props, rng, side), rng)
    y, x = np.mgrid[0:side, 0:side] / side
    horizon = float(rng.uniform(0.4, 0.75)) if place != "sky" else 1.0
    high, low = (np.array(c) * rng.uniform(0.85, 1.1) for c in _SKIES[rng.integers(len(_SKIES))])
    picture: Any = high + (low - high) * (y / horizon).clip(0, 1)[..., None]
    least = 1.2 if place == "sky" else 0.5
    veil = (_smooth(rng, side, 5) * rng.uniform(least, 2.4) - 0.6).clip(0, 0.85)[..., None]
    if rng.random() < 0.7 or place == "sky":
        picture += veil * (np.array((250, 250, 252)) - picture)
    if place != "sky":
        tone = np.array(_GROUND[place][rng.integers(len(_GROUND[place]))]) * rng.uniform(0.85, 1.1)
        picture = _far(place, picture, tone, low, horizon, x, y, rng)
        picture = _near(place, picture, tone, horizon, x, y, rng)
    picture = picture + rng.normal(0, rng.uniform(0, 6), (side, side, 1))
    made = picture.clip(0, 255).astype(np.uint8)
    names = [n for n in PROPS[place] if n in props]
    for i in range(count := int(rng.integers(*_COUNT.get(place, (0, 4)))) if names else 0):
        choice = props[str(rng.choice(names))]
        size = float(rng.uniform(*_TALL.get(place, (0.1, 0.3))))
        down = rng.uniform(0.1, 0.9) if place == "sky" else horizon - 0.42 * size + rng.uniform(-0.02, 0.1)
        made, _ = paste(
            made, choice[rng.integers(len(choice))], (i + rng.uniform(0.2, 0.8)) / count, down, size, rng
        )
    if place == "snow" and rng.random() < 0.4:  # it snows
        spots = rng.integers(0, side, (int(rng.integers(40, 200)), 2))
        made[spots[:, 0], spots[:, 1]] = 255
    return made


def _smooth(rng: np.random.Generator, side: int, cells: int) -> Floats:
    """Noise (side, side) in 0..1 without edges."""
    grid = Image.fromarray(rng.random((2 * cells, cells)).astype(np.float32))
    out: Floats = np.asarray(grid.resize((side, side), Image.Resampling.BICUBIC), np.float64).clip(0, 1)
    return out


def _ridge(x: Floats, rng: np.random.Generator, rough: float) -> Floats:
    """A line in 0..1 along x, the more jagged the rougher."""
    total = sum(rough**k * np.sin((3 * 2**k) * x + rng.uniform(0, 6)) for k in range(6))
    out: Floats = (total - total.min()) / (total.max() - total.min())
    return out


def _far(
    place: str,
    picture: Any,
    tone: Floats,
    low: Floats,
    horizon: float,
    x: Floats,
    y: Floats,
    rng: np.random.Generator,
) -> Any:
    """What is seen at the horizon: ridges, dunes, trees, houses; nothing at sea."""
    if place == "sea" or (place not in ("mountains", "city", "forest") and rng.random() < 0.3):
        return picture
    if place == "city":
        left, haze = -0.05, rng.uniform(0, 0.6)
        while left < 1:
            wide, tall = rng.uniform(0.06, 0.22), rng.uniform(0.08, 0.55)
            wall = rng.uniform(60, 200) * rng.uniform(0.9, 1.1, 3)
            wall = wall + haze * (low - wall)
            panes = ((x - left) * rng.uniform(20, 45) % 1 > 0.5) & (y * rng.uniform(20, 45) % 1 > 0.5)
            shade = np.where(panes, rng.uniform(0.5, 1.4), 1.0)[..., None] * wall
            inside = (x > left) & (x < left + wide) & (y > horizon - tall)
            picture = np.where(inside[..., None], shade, picture)
            left += wide + rng.choice([0.0, rng.uniform(0, 0.1)])
        return picture
    rough, tall = {
        "mountains": (0.55, (0.2, 0.5)), "snow": (0.5, (0.05, 0.4)), "forest": (0.8, (0.1, 0.45)),
        "desert": (0.35, (0.02, 0.2)), "meadow": (0.35, (0.02, 0.2)),
    }[place]  # fmt: skip
    for layer in range(int(rng.integers(1, 4)), 0, -1):
        top = horizon - rng.uniform(*tall) * _ridge(x * rng.uniform(0.7, 1.6), rng, rough) * (
            0.5 + 0.5 * layer / 3
        )
        rock = rng.uniform(60, 140) * np.array((1.0, 1.02, 1.1)) if place == "mountains" else tone
        rock = rock * rng.uniform(0.6, 1.05) + (low - rock) * 0.2 * layer
        colour = np.broadcast_to(rock, picture.shape) * (0.85 + 0.3 * _smooth(rng, len(x), 14))[..., None]
        white = place == "snow" or (place == "mountains" and rng.random() < 0.6)
        if white:
            reach = rng.uniform(0.04, 0.25) if place == "mountains" else 1.0
            colour = np.where(
                (y < top + reach * _smooth(rng, len(x), 12))[..., None], 240 * np.ones(3), colour
            )
        picture = np.where((y > top)[..., None], colour, picture)
    return picture


def _near(
    place: str, picture: Any, tone: Floats, horizon: float, x: Floats, y: Floats, rng: np.random.Generator
) -> Any:
    """The ground, its grain larger towards the viewer; the sea has waves and maybe a beach."""
    depth = ((y - horizon) / max(1 - horizon, 1e-6)).clip(0, 1)
    grain = rng.normal(0, 1, y.shape) * rng.uniform(0, 0.1) * (0.3 + depth)
    shade = 0.85 + 0.3 * depth + grain + rng.uniform(0, 0.3) * (_smooth(rng, len(x), 8) - 0.5)
    ground = tone * shade[..., None]
    if place == "sea":
        waves = np.sin(rng.uniform(30, 90) * np.sqrt(depth + 0.01) + 5 * _smooth(rng, len(x), 4))
        ground = ground * (1 + rng.uniform(0, 0.15) * waves)[..., None]
        if rng.random() < 0.5:
            shore = rng.uniform(0.35, 0.9) + rng.uniform(-0.3, 0.3) * (x - 0.5) + 0.04 * _ridge(x, rng, 0.5)
            sand = np.array((226, 205, 160)) * rng.uniform(0.8, 1.05) * (1 + grain)[..., None]
            ground = np.where((depth > shore)[..., None], sand, ground)
            ground = np.where((np.abs(depth - shore) < 0.02)[..., None], 240 * np.ones(3), ground)
    if place == "city" and rng.random() < 0.5:
        dashes = (np.abs(depth - 0.5) < 0.03) & ((x * rng.uniform(3, 9)) % 1 > 0.5)
        ground = np.where(dashes[..., None], 225.0, ground)
    return np.where((y > horizon)[..., None], ground, picture)


def _night(day: Pixels, rng: np.random.Generator) -> Pixels:
    """A day in the dark, maybe with stars, lit windows and a moon."""
    side = len(day)
    tint = (0.18, 0.24, 0.45) if rng.random() < 0.7 else (0.16, 0.16, 0.2)
    dark = (day * rng.uniform(0.5, 1.3) * tint).clip(0, 255).astype(np.uint8)
    for y, x in rng.integers(0, (side // 2, side), (int(rng.integers(0, 90)), 2)):
        dark[y, x] = rng.integers(150, 256)
    if rng.random() < 0.3:
        for y, x in rng.integers((side // 3, 0), (side * 2 // 3, side - 3), (int(rng.integers(5, 40)), 2)):
            dark[y : y + 3, x : x + 2] = (250, 220, 140)
    if rng.random() < 0.3:
        y, x = np.mgrid[0:side, 0:side] / side
        moon = np.hypot(y - rng.uniform(0.08, 0.3), x - rng.uniform(0.1, 0.9)) < rng.uniform(0.03, 0.09)
        dark[moon] = (245, 243, 225)
    return dark


def backdrop(place: str, photos: dict[str, list[Pixels]], rng: np.random.Generator, side: int) -> Pixels:
    """A photographed place. Sky is the upper part of a landscape; night is also what a camera makes of day."""
    if place == "sky":
        open_air = [p for other in ("sea", "desert", "mountains", "meadow", "city") for p in photos[other]]
        photo = open_air[rng.integers(len(open_air))]
        return cut(photo[: len(photo) * 9 // 20], rng, side)
    if place == "night" and rng.random() < 0.5:
        other = [p for k in ("sea", "snow", "desert", "mountains", "meadow") for p in photos[k]]
        return _night(cut(other[rng.integers(len(other))], rng, side), rng)
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


def shadow(picture: Pixels, x: float, y: float, size: float, rng: np.random.Generator) -> Pixels:
    """The picture with a soft shadow at the foot of what is to be pasted there."""
    down, across = np.mgrid[0 : len(picture), 0 : len(picture)] / len(picture)
    foot = y + rng.uniform(0.35, 0.5) * size
    far = ((across - x) / (rng.uniform(0.3, 0.6) * size)) ** 2 + (
        (down - foot) / (rng.uniform(0.05, 0.15) * size)
    ) ** 2
    dark = 1 - rng.uniform(0.1, 0.5) * np.exp(-far)
    return np.asarray((picture * dark[..., None]).astype(np.uint8))


def paste(
    picture: Pixels, sprite: Image.Image, x: float, y: float, size: float, rng: np.random.Generator
) -> tuple[Pixels, NDArray[np.bool_]]:
    """The picture with a sprite and its mask: longer side `size` of the picture's, middle at (x, y), maybe mirrored."""
    side = len(picture)
    ratio = size * side / max(sprite.size)
    small = sprite.resize((max(1, round(sprite.width * ratio)), max(1, round(sprite.height * ratio))))
    if rng.random() < 0.5:
        small = small.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    layer = Image.new("RGBA", (side, side))
    layer.paste(small, (round(x * side - small.width / 2), round(y * side - small.height / 2)))
    made = Image.alpha_composite(Image.fromarray(picture).convert("RGBA"), layer).convert("RGB")
    return np.array(made), np.asarray(layer.getchannel("A")) > 128
