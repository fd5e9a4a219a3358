"""Backgrounds drawn by formula: plain colours, a studio sweep, table, room, sky, meadow, street, beach, space ..."""

from __future__ import annotations

from typing import Any

import numpy as np

from foveate.stages.render.scene.painting.terrain import bricks, cave, trees_afar, turf, waterfall
from foveate.stages.render.scene.painting.weather import (
    aurora,
    clouds,
    drifts,
    lit_by,
    sky_of,
    snowfall,
    under,
    unlit,
)
from foveate.types import Array

__all__ = ["OPEN_AIR", "draw"]

Colour = tuple[float, float, float]


OPEN_AIR = (
    "sky", "grass", "meadow", "street", "beach", "lake", "water", "sea", "road", "coast", "snow", "waterfall",
    "forest",
)  # fmt: skip
"""Kinds with a sky, which the hour changes."""


def draw(
    kind: str,
    colours: tuple[Colour, ...],
    height: int,
    width: int,
    rng: np.random.Generator,
    light: str = "",
    overhead: str = "moon",
) -> Array:
    """(height, width, 3) in [0, 1]; `rng` varies textures, clouds, stars and houses.

    OPEN_AIR is drawn in any `light` of LIGHTS; `overhead` at night is a "moon", an "aurora" or nothing but "stars".
    """
    y = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    x = np.linspace(-1, 1, width, dtype=np.float32)[None, :]
    first: Array = np.asarray(colours[0], np.float32)
    second: Array = np.asarray(colours[-1], np.float32)
    vignette = 1 - 0.12 * (x**2 + (2 * y - 1) ** 2)
    if kind in ("stars", "aurora", "underwater"):
        return _deep(kind, x, y, rng)
    if kind in OPEN_AIR:
        return _open_air(kind, first, second, x, y, light, overhead, rng)
    if kind == "plain":
        return np.broadcast_to(first, (height, width, 3)) * (0.5 + 0.5 * vignette)[..., None]
    if kind == "cave":
        return np.asarray(cave(first, x, y, rng).clip(0, 1), np.float32)
    horizon = 0.72 if kind == "bricks" else 0.6
    below = under(horizon, y, 14 if kind == "studio" else 260)
    window = np.exp(-((x + 0.75) ** 2) / 0.9 - (y - 0.1) ** 2 / 0.35)  # light from the upper left
    wall = first * (0.90 + 0.16 * window)[..., None] * vignette[..., None]
    if kind == "bricks":
        wall = bricks(first, x, y, rng) * (0.90 + 0.16 * window)[..., None]
    depth = np.maximum(y - horizon, 0.004) / (1 - horizon)
    if kind == "room":
        floor: Any = second * (_boards(x, depth, rng) * (0.92 + 0.16 * window + 0.06 * depth))[..., None]
        skirting = (np.abs(y - horizon + 0.016) < 0.016)[..., None]
        wall = np.where(skirting, 0.5 * wall + 0.5 * np.float32(0.97), wall)
        floor = floor * (1 - 0.22 * np.exp(-depth / 0.05))[..., None]  # under the skirting
    elif kind == "table":
        grain = np.interp(
            (x / (0.6 + depth) * 14 + 40) % 64, np.arange(65), np.resize(rng.uniform(0.86, 1.08, 64), 65)
        )
        floor = second * (grain * (0.94 + 0.16 * window + 0.10 * depth))[..., None]
        blur = clouds(height, width, rng)[..., None]
        wall = wall * (0.95 + 0.10 * blur)  # a room out of focus
        edge = np.exp(-(((y - horizon - 0.006) / 0.006) ** 2))[..., None]
        floor = floor + 0.25 * edge * (1 - floor)
    else:
        floor = second * (0.9 + 0.12 * y)[..., None] * np.ones((1, width, 1), np.float32)
    canvas: Array = wall + below[..., None] * (floor - wall)
    return canvas.clip(0, 1).astype(np.float32)


def _boards(x: Array, depth: Array, rng: np.random.Generator) -> Any:
    """A wooden floor (H, W) whose boards run away from the viewer: their shades, with the joints between them."""
    across = x / (0.45 + 0.75 * depth) * 5 + 32
    shades = rng.uniform(0.93, 1.05, 64)
    joint = np.abs(across % 1 - 0.5) > 0.47
    return np.where(joint, 0.86, 1.0) * shades[across.astype(int) % 64]


def _deep(kind: str, x: Array, y: Array, rng: np.random.Generator) -> Array:
    """Where there is no horizon: space, a night sky with northern lights, under water."""
    height, width = y.shape[0], x.shape[1]
    if kind == "underwater":
        top, low = np.asarray([0.25, 0.68, 0.85], np.float32), np.asarray([0.02, 0.16, 0.36], np.float32)
        rays: Any = (
            0.10
            * np.sin(9 * (x + 0.35 * y) + rng.uniform(0, 6))
            * np.sin(23 * (x + 0.3 * y) + rng.uniform(0, 6))
        )
        water: Any = top + (low - top) * (y**0.8)[..., None] + (rays * (1 - y))[..., None]
        return np.asarray(water.clip(0, 1), np.float32)
    glow = clouds(height, width, rng)
    base: Any = np.asarray([0.03, 0.03, 0.09], np.float32) + glow[..., None] * np.asarray(
        [0.16, 0.06, 0.22], np.float32
    )
    if kind == "aurora":
        curtain = aurora(x, y, rng)
        base = 0.5 * base + np.asarray([0.02, 0.05, 0.10], np.float32) + curtain
        ridge = 0.80 + 0.05 * np.sin(4 * x + rng.uniform(0, 6)) + 0.03 * np.sin(11 * x + rng.uniform(0, 6))
        base = np.where((y > ridge)[..., None], np.asarray([0.03, 0.05, 0.08], np.float32), base)
    stars = rng.random((height, width)) > 0.9975
    level = rng.uniform(0.35, 1.0, (height, width))
    sky = 1.0 if kind == "stars" else (y < 0.7)
    return np.asarray((base + (stars * level * sky)[..., None]).clip(0, 1), np.float32)


_HORIZON = {
    "sky": 1.0,
    "beach": 0.52,
    "lake": 0.50,
    "water": 0.46,
    "sea": 0.50,
    "coast": 0.48,
    "road": 0.56,
    "snow": 0.58,
}


def _open_air(
    kind: str,
    sky: Array,
    ground: Array,
    x: Array,
    y: Array,
    light: str,
    overhead: str,
    rng: np.random.Generator,
) -> Array:
    """A sky, lighter towards the horizon, with soft clouds, over nothing, ground with or without hills, or water."""
    height, width = y.shape[0], x.shape[1]
    horizon = _HORIZON.get(kind, 0.62)
    high = (y / horizon).clip(0, 1)
    air: Any = sky + (1 - sky) * (0.15 + 0.6 * high**1.5)[..., None]
    veil = (clouds(height, width, rng) * 1.6 - 0.75).clip(0, 0.8) * (1 - 0.5 * high)
    air = air + veil[..., None] * (1 - air)
    lit: Array = np.zeros((height, width), np.float32)
    if light:
        air = unlit(light, sky_of(light, air, horizon, x, y, rng, overhead))
    out = air if kind == "sky" else _landscape(kind, air, ground, horizon, x, y, lit, rng)
    if light:
        out = lit_by(light, out, lit)
    if kind != "sky" and _white(ground):
        out = snowfall(out, rng)
    return np.asarray(out.clip(0, 1), np.float32)


def _white(ground: Array) -> bool:
    """Is the ground covered with snow?"""
    return float(ground.min()) > 0.9


def _landscape(
    kind: str,
    air: Any,
    ground: Array,
    horizon: float,
    x: Array,
    y: Array,
    lit: Array,
    rng: np.random.Generator,
) -> Any:
    """What is under the sky `air`. Windows that could be lit are marked in `lit` (H, W)."""
    height, width = y.shape[0], x.shape[1]
    if kind in ("lake", "water", "road", "snow", "meadow"):
        far = np.asarray([0.66, 0.75, 0.88] if _white(ground) else [0.30, 0.46, 0.34], np.float32)
        own = kind == "meadow" or (
            kind == "road" and ground[0] > ground[1] and not _white(ground)
        )  # a desert's
        air = _hills(air, ground * np.float32(0.8) if own else far, horizon, x, y, rng)
    if kind == "beach":
        return _shore(air, ground, x, y, rng)
    if kind == "waterfall":
        return waterfall(air, ground, x, y, rng)
    if kind in ("water", "sea", "lake", "coast"):
        air = _water(air, horizon, x, y, rng)
        if kind in ("water", "sea"):
            return air
        horizon = 0.70 if kind == "lake" else 0.60
    if kind == "street":
        air = _houses(air, horizon, _white(ground), x, y, lit, rng)
    if kind in ("grass", "snow"):
        wood = np.asarray([0.42, 0.54, 0.60] if _white(ground) else ground * 0.72, np.float32)
        air = trees_afar(air, wood, horizon, x, y, rng, firs=_white(ground))
    if kind == "forest":  # rows of trees, the near ones darker
        for near, shade in ((3.6, 1.15), (2.4, 0.95), (1.5, 0.75)):
            air = trees_afar(air, np.asarray(ground * shade, np.float32), horizon, x, y, rng, near=near)
    depth = ((y - horizon) / (1 - horizon)).clip(0, 1)
    tuft = rng.standard_normal((height, width)).astype(np.float32) * (0.02 + 0.05 * depth)
    soil: Any = ground * (0.86 + 0.2 * depth + 0.35 * tuft)[..., None]
    if _white(ground):
        soil = drifts(ground, depth * np.ones((1, width), np.float32), rng)
    elif kind in ("grass", "meadow", "lake", "road", "forest"):
        soil = turf(ground, depth * np.ones((1, width), np.float32), rng, 1.0 if kind == "meadow" else 0.0)
    elif kind == "street":
        kerb = (depth > 0) & (depth < 0.14)
        lane = (np.abs(depth - 0.55) < 0.025) & ((x / 0.3 + 40) % 1 > 0.5)
        soil = np.where(kerb[..., None], np.float32(0.68), soil)
        soil = np.where(lane[..., None], np.float32(0.85), soil)
    if kind in ("road", "coast"):
        soil = _road(soil, depth, tuft, x)
    bank = horizon
    if kind in ("lake", "snow", "meadow"):  # a bank, not a ruler
        bank = horizon + 0.03 * np.sin(4 * x + rng.uniform(0, 6)) + 0.012 * np.sin(13 * x + rng.uniform(0, 6))
    return air + under(bank, y, 160)[..., None] * (soil - air)


def _houses(
    air: Any, horizon: float, snow: bool, x: Array, y: Array, lit: Array, rng: np.random.Generator
) -> Any:
    """A row of houses above the horizon; with `snow` on the roofs."""
    air = air.astype(np.float64)
    left = -1.2
    while left < 1.1:
        wide, tall = rng.uniform(0.22, 0.42), rng.uniform(0.22, 0.52)
        wall = (
            np.asarray([0.62, 0.56, 0.52], np.float32)
            * rng.uniform(0.7, 1.2)
            * rng.uniform(0.9, 1.1, 3).astype(np.float32)
        )
        on = rng.random((32, 32)) > 0.55
        part = np.ix_(y[:, 0] > horizon - tall, (x[0] > left) & (x[0] < left + wide))
        rows, columns = y[part[0][:, 0]], x[:, part[1][0]]
        across, down = (columns - left) / 0.07, (rows - horizon) / 0.06
        panes = (across % 1 > 0.45) & (down % 1 > 0.45) & (columns < left + wide - 0.03)
        shade = np.where(panes, 0.62, 1.0)[..., None] * wall
        if snow:
            shade = np.where((rows < horizon - tall + 0.025)[..., None], np.float32(0.95), shade)
        air[part] = shade
        glow = panes & on[down.astype(int) % 32, across.astype(int) % 32]
        lit[part] = np.where(rows < horizon, glow, lit[part])
        left += wide + rng.uniform(0.0, 0.04)
    return air


def _hills(air: Any, near: Array, horizon: float, x: Array, y: Array, rng: np.random.Generator) -> Any:
    """Two ridges above the horizon, the far one in the haze."""
    for tall, haze in ((0.20, 0.55), (0.10, 0.2)):
        p, q, r = rng.uniform(0, 6, 3)
        ridge = horizon - tall * (
            0.55 + 0.3 * np.sin(2.2 * x + p) + 0.12 * np.sin(5.3 * x + q) + 0.03 * np.sin(17 * x + r)
        )
        colour = near + np.float32(haze) * (np.asarray([0.72, 0.80, 0.90], np.float32) - near)
        inside = under(ridge, y, 250)
        air = air + inside[..., None] * (colour - air)
    return air


def _water(air: Any, horizon: float, x: Array, y: Array, rng: np.random.Generator) -> Any:
    """Water below the horizon, lighter far away, with ripples that grow towards the viewer."""
    depth = ((y - horizon) / (1 - horizon)).clip(0, 1)
    light, deep = np.asarray([0.52, 0.74, 0.86], np.float32), np.asarray([0.10, 0.36, 0.58], np.float32)
    phase = 4 * np.sin(3 * x + rng.uniform(0, 6)) + 2 * np.sin(11 * x + rng.uniform(0, 6))
    ripple = 0.05 * np.sin(70 * np.sqrt(depth + 0.01) + phase) * (0.2 + depth)
    water: Any = light + (deep - light) * np.sqrt(depth)[..., None] + ripple[..., None]
    below = under(horizon, y, 300)
    return air + below[..., None] * (water - air)


def _road(verge: Any, depth: Array, tuft: Any, x: Array) -> Any:
    """Asphalt across the ground, with a line along its middle and grass before and behind."""
    asphalt = np.asarray([0.40, 0.41, 0.43], np.float32) * (0.95 + 0.3 * tuft)[..., None]
    on = ((depth > 0.16) & (depth < 0.94))[..., None]
    edge = (np.abs(depth - 0.20) < 0.012) | (np.abs(depth - 0.90) < 0.018)
    lane = (np.abs(depth - 0.48) < 0.02) & ((x / 0.3 + 40) % 1 > 0.45)
    out = np.where(on, asphalt, verge)
    return np.where((edge | lane)[..., None], np.float32(0.86), out)


def _shore(air: Any, sand: Array, x: Array, y: Array, rng: np.random.Generator) -> Array:
    """A sea below `air` that turns lighter towards a slanting line of foam on the sand."""
    height, width = y.shape[0], x.shape[1]
    far, near = 0.52, 0.72 + 0.05 * x + 0.02 * np.sin(5 * x + rng.uniform(0, 6))
    depth = ((y - far) / (near - far)).clip(0, 1)
    deep, shallow = np.asarray([0.07, 0.34, 0.60], np.float32), np.asarray([0.35, 0.78, 0.80], np.float32)
    swell = 0.03 * np.sin(90 * np.sqrt(depth) + 4 * np.sin(3 * x + rng.uniform(0, 6))) * (1 - depth)
    sea: Any = deep + (shallow - deep) * depth[..., None] ** 1.5 + swell[..., None]
    ashore = ((y - near) / (1 - near)).clip(0, 1)
    grain = rng.standard_normal((height, width)).astype(np.float32) * (0.01 + 0.03 * ashore)
    dry: Any = sand * (0.86 + 0.16 * np.sqrt(ashore) + grain)[..., None]
    wet = under(near, y, 120)
    out = sea + wet[..., None] * (dry - sea)
    foam = np.exp(-(((y - near) / 0.012) ** 2))
    out = out + 0.75 * foam[..., None] * (0.97 - out)
    below = under(far, y, 400)
    return np.asarray(air + below[..., None] * (out - air), np.float32)
