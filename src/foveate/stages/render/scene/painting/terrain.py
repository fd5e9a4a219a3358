"""What drawn places are made of: turf with flowers, rows of trees far away, a waterfall, rock, brick walls. Pure."""

from __future__ import annotations

from typing import Any

import numpy as np

from foveate.stages.render.scene.painting.weather import clouds, seen_flat, under
from foveate.types import Array

__all__ = ["bricks", "cave", "trees_afar", "turf", "waterfall"]

_SUN = np.asarray([0.11, 0.09, 0.0], np.float32)
"""What the light adds to far grass."""
_FLOWERS = ((0.98, 0.97, 0.94), (0.98, 0.86, 0.30), (0.93, 0.55, 0.74), (0.70, 0.56, 0.90))
_HAZE = np.asarray([0.76, 0.85, 0.93], np.float32)
_POOL = np.asarray([0.30, 0.62, 0.66], np.float32)
_FOAM = np.asarray([0.93, 0.97, 0.99], np.float32)


def turf(ground: Array, depth: Any, rng: np.random.Generator, flowers: float = 0.0) -> Any:
    """Grass (H, W, 3) of the colour `ground`, sunlit far away, with blades that grow towards the viewer.

    `depth` (H, W) is 0 at the horizon and 1 at the lower border; `flowers` is how many there are, 1 for a meadow.
    """
    height, width = depth.shape
    swells = seen_flat(clouds(height, width, rng))
    grain = rng.standard_normal((height, width)).astype(np.float32)
    blades = sum(np.roll(grain, i, axis=0) for i in range(max(height // 64, 1) + 1))
    tone = 1.12 - 0.26 * depth**0.7 + 0.24 * (swells - 0.5) + (0.012 + 0.035 * depth) * blades
    out: Any = ground * tone[..., None] + _SUN * (1 - depth)[..., None]
    for _ in range(round(flowers * 120 * width / height)):
        _flower(out, depth, rng)
    return out


def _flower(meadow: Any, depth: Any, rng: np.random.Generator) -> None:
    """One blossom somewhere in the grass, drawn in place; the near ones are larger."""
    height, width = depth.shape
    y, x = int(rng.integers(height)), int(rng.integers(width))
    colour = np.asarray(_FLOWERS[int(rng.integers(len(_FLOWERS)))], np.float32)
    near = float(depth[y, x])
    if near <= 0.04:
        return
    r = (0.003 + 0.010 * near) * height * float(rng.uniform(0.7, 1.2))
    far = int(2 * r) + 1
    part = np.s_[
        max(y - far, 0) : min(y + far + 1, height),
        max(x - far, 0) : min(x + far + 1, width),
    ]
    rows, columns = np.mgrid[part].astype(np.float32)
    away = np.hypot((rows - y) * 1.3, columns - x)
    petals = (r + 0.5 - away).clip(0, 1)[..., None]
    heart = (0.4 * r + 0.3 - away).clip(0, 1)[..., None]
    meadow[part] += petals * (colour - meadow[part])
    meadow[part] += heart * (np.asarray([0.96, 0.74, 0.20], np.float32) - meadow[part])


def trees_afar(
    air: Any,
    colour: Array,
    horizon: float,
    x: Array,
    y: Array,
    rng: np.random.Generator,
    firs: bool = False,
    near: float = 1.0,
) -> Any:
    """A row of trees at the horizon, round ones or `firs`, over what is behind them; `near` ones are larger."""
    top = np.full((1, x.shape[1]), horizon + 0.02, np.float32)
    at = -1.1
    while at < 1.1:
        wide, tall = float(rng.uniform(0.05, 0.12)), float(rng.uniform(0.04, 0.10))
        if firs:
            wide, tall = 0.45 * wide, 1.2 * tall
        wide, tall = wide * near**0.5, tall * near
        aside = np.abs(x - at) / wide
        crown = np.sqrt((1 - aside**2).clip(0)) if not firs else (1 - aside).clip(0)
        foot = 0.35 if firs else 0.1
        top = np.where(aside < 1, np.minimum(top, horizon - tall * (foot + (1 - foot) * crown)), top)
        at += wide * float(rng.uniform(0.7, 1.5)) + (0.2 if rng.random() < 0.12 else 0.0)
    light = 1.15 - 3.0 * (y - top).clip(0, 0.1)
    wood: Any = (colour + 0.16 * (_HAZE - colour)) * light[..., None]
    return air + under(top, y, 400)[..., None] * (wood - air)


def waterfall(air: Any, ground: Array, x: Array, y: Array, rng: np.random.Generator) -> Any:
    """Water falling over rocks into a pool, woods above them and a bank of grass before them; `air` is the sky."""
    height, width = y.shape[0], x.shape[1]
    p, q, r = rng.uniform(0, 6, 3)
    brink = 0.31 + 0.03 * np.sin(2.3 * x + p) + 0.015 * np.sin(7 * x + q)
    foot, bank = 0.70, 0.83 + 0.03 * np.sin(2.5 * x + r) + 0.010 * np.sin(9 * x + p)
    air = trees_afar(air, ground * np.float32(0.75), 0.27, x, y, rng)
    rough, moss = clouds(height, width, rng), clouds(height, width, rng)
    ledges = 0.5 + 0.5 * np.sin(40 * (y + 0.05 * np.sin(3 * x + q)) + 9 * rough)
    rock: Any = np.asarray([0.42, 0.40, 0.36], np.float32) * (0.62 + 0.5 * rough + 0.12 * ledges)[..., None]
    green = ((moss - 0.45) * 5).clip(0, 0.9)[..., None]
    rock = rock + green * (ground * (0.55 + 0.5 * rough)[..., None] - rock)
    out = air + under(brink, y, 200)[..., None] * (rock - air)
    fall = ((y - brink) / (foot - brink)).clip(0, 1)
    middle = float(rng.uniform(-0.25, 0.25)) + 0.03 * np.sin(6 * y + p)
    half = 0.20 + 0.10 * fall + 0.02 * np.sin(19 * y + q)
    drops = rng.standard_normal((1, width)).astype(np.float32)
    streaks: Any = sum(np.roll(drops, i, axis=1) for i in range(max(width // 85, 1)))
    white: Any = _FOAM * (0.88 + 0.05 * streaks + 0.04 * np.sin(26 * y + 3 * streaks))[..., None]
    inside = (under(middle - half, x, 70) * under(-middle - half, -x, 70) * (y > brink) * (y < foot + 0.04))[
        ..., None
    ]
    out = out + inside * (white.clip(0, 1) - out)
    depth = ((y - foot) / (1 - foot)).clip(0, 1)
    ripple = 0.04 * np.sin(75 * np.sqrt(depth + 0.01) + 3 * np.sin(4 * x + q))
    pool: Any = _POOL * (1.1 - 0.5 * depth)[..., None] + ripple[..., None]
    out = out + under(foot + 0.012 * np.sin(9 * x + r), y, 150)[..., None] * (pool - out)
    spray = np.exp(-(((x - middle) / 0.42) ** 2) - ((y - foot - 0.02) / 0.06) ** 2)[..., None]
    out = out + 0.8 * spray * (_FOAM - out)
    shore = ((y - bank) / (1 - bank)).clip(0, 1) * np.ones((1, width), np.float32)
    grass = turf(ground, 0.5 + 0.5 * shore, rng, 0.3)
    return out + under(bank, y, 160)[..., None] * (grass - out)


def bricks(wall: Array, x: Array, y: Array, rng: np.random.Generator) -> Any:
    """A wall (H, W, 3) of bricks of the colour `wall`: courses, every other one shifted by half a brick."""
    height, width = y.shape[0], x.shape[1]
    course = y / 0.055
    along = x / 0.26 + 0.5 * (np.floor(course) % 2) + 40
    shade = rng.uniform(0.80, 1.12, (64, 128)).astype(np.float32)
    tint = rng.uniform(0.97, 1.03, (64, 128, 3)).astype(np.float32)
    at = np.floor(course).astype(int) % 64 * np.ones((1, width), int), np.floor(along).astype(int) % 128
    grain = 1 + 0.04 * rng.standard_normal((height, width)).astype(np.float32)
    stones: Any = wall * tint[at] * (shade[at] * grain * (0.9 + 0.2 * clouds(height, width, rng)))[..., None]
    sides = np.minimum(along % 1, 1 - along % 1) * 0.26 / 2  # to the nearest joint, in heights of the picture
    edge = np.minimum(sides, np.minimum(course % 1, 1 - course % 1) * 0.055)
    mortar = (1 - ((edge - 0.0025) * 256).clip(0, 1))[..., None]
    joint = 0.35 * wall + np.float32(0.65) * np.asarray([0.74, 0.71, 0.67], np.float32)
    return stones + mortar * (joint - stones)


def cave(rock: Array, x: Array, y: Array, rng: np.random.Generator) -> Any:
    """The inside of a cave (H, W, 3): rock of the colour `rock`, a lit opening far back, teeth from the roof."""
    height, width = y.shape[0], x.shape[1]
    rough = 0.6 * clouds(height, width, rng) + 0.4 * clouds(height, width, rng)[::-1, ::-1]
    away = np.hypot(x * 0.75 - rng.uniform(-0.15, 0.15), (y - 0.42) * 1.9)
    away = away + 0.35 * (rough - 0.5)
    ledges = 0.5 + 0.5 * np.sin(26 * away + 5 * rough)  # rock in layers around the way out
    tone = (1.25 - 0.8 * away).clip(0.22, 1.2) * (0.78 + 0.16 * ledges + 0.30 * (rough - 0.5))
    out: Any = rock * tone[..., None]
    day = np.asarray([0.80, 0.88, 0.92], np.float32)
    out = out + ((0.30 - away) * 14).clip(0, 1)[..., None] * (day - out)
    for _ in range(14):
        middle, wide, long = rng.uniform(-1.1, 1.1), rng.uniform(0.04, 0.10), rng.uniform(0.10, 0.34)
        tooth = ((1 - np.abs(x - middle) / wide - y / long) * 9).clip(0, 1)[..., None]
        out = out + tooth * (rock * np.float32(rng.uniform(0.28, 0.5)) * (0.8 + 0.4 * rough)[..., None] - out)
    floor = under(0.74, y, 40)[..., None]
    ground = rock * (0.50 + 0.45 * y + 0.35 * (seen_flat(clouds(height, width, rng)) - 0.5))[..., None]
    return out + floor * (ground - out)
