"""Noise, stars and film for the pictures that are computed: arrays in, arrays out, every seed fixed."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from PIL import Image

Array = Any
"""Of numpy, float32."""
SIZE = (480, 320)
FINE = 2
"""Pixels are computed this much finer each way."""


def tone(*rgb: float) -> Array:
    return np.asarray(rgb, np.float32)


class Noise:
    """Smooth random fields, about -1 to 1, that repeat every 256."""

    def __init__(self, seed: int) -> None:
        rng = np.random.default_rng(seed)
        turn = rng.uniform(0, 2 * math.pi, (256, 256))
        self._slope = np.cos(turn).astype(np.float32).ravel(), np.sin(turn).astype(np.float32).ravel()
        self._value = rng.uniform(-1, 1, (64, 64, 64)).astype(np.float32)
        self._flat = self._value.ravel()

    def at(self, x: Array, y: Array) -> Array:
        """Gradient noise of the plane."""
        x, y = np.asarray(x, np.float32), np.asarray(y, np.float32)
        i, j = np.floor(x), np.floor(y)
        u, v = x - i, y - j
        i, j = (i.astype(np.int32) & 255) << 8, j.astype(np.int32) & 255
        k, m = (i + 256) & 0xFF00, (j + 1) & 255

        def corner(spot: Array, p: Array, q: Array) -> Array:
            return np.take(self._slope[0], spot) * p + np.take(self._slope[1], spot) * q

        s, t = u * u * u * (u * (6 * u - 15) + 10), v * v * v * (v * (6 * v - 15) + 10)
        low = corner(i | j, u, v)
        low += s * (corner(k | j, u - 1, v) - low)
        high = corner(i | m, u, v - 1)
        high += s * (corner(k | m, u - 1, v - 1) - high)
        low += t * (high - low)
        return 1.5 * low

    def layers(self, x: Array, y: Array, octaves: int = 6, gain: float = 0.5) -> Array:
        """Noise of all sizes from 1 down."""
        total, strong = np.zeros(np.broadcast(x, y).shape, np.float32), 1.0
        for _ in range(octaves):
            total += strong * self.at(x, y)
            x, y, strong = 1.6 * x + 1.2 * y + 17.3, 1.6 * y - 1.2 * x + 5.1, strong * gain
        return total

    def ridges(self, x: Array, y: Array, octaves: int = 7, gain: float = 0.5) -> Array:
        """0 to about 1, sharp where it is high: mountains."""
        total, strong, weight = np.zeros(np.broadcast(x, y).shape, np.float32), 0.5, 1.0
        for _ in range(octaves):
            ridge = (1 - np.abs(self.at(x, y))).clip(0) ** 2 * weight
            total += strong * ridge
            weight = (1.7 * ridge).clip(0, 1)
            x, y, strong = 1.62 * x + 1.18 * y + 17.3, 1.62 * y - 1.18 * x + 5.1, strong * gain
        return total

    def in_space(self, x: Array, y: Array, z: Array, octaves: int = 4, gain: float = 0.5) -> Array:
        """Value noise of space."""
        total, strong = np.zeros(np.broadcast(x, np.broadcast(y, z)).shape, np.float32), 1.0
        for _ in range(octaves):
            total += strong * self._in_space(x, y, z)
            x, y, z = 1.75 * x + 1.1 * z + 3.7, 2.03 * y + 1.9, 1.75 * z - 1.1 * x + 8.3
            strong *= gain
        return total

    def _in_space(self, x: Array, y: Array, z: Array) -> Array:
        cell, part = [], []
        for v in (x, y, z):
            whole = np.floor(v)
            f = (v - whole).astype(np.float32)
            n = whole.astype(np.int32) & 63
            cell.append((n, (n + 1) & 63))
            part.append(f * f * (3 - 2 * f))
        out: Array = 0.0
        for a in (0, 1):
            for b in (0, 1):
                row = (cell[0][a] << 12) | (cell[1][b] << 6)
                edge = np.take(self._flat, row | cell[2][0])
                edge = edge + part[2] * (np.take(self._flat, row | cell[2][1]) - edge)
                wx, wy = part[0] if a else 1 - part[0], part[1] if b else 1 - part[1]
                out = out + wx * wy * edge
        return out

    def points(self, x: Array, y: Array) -> Iterator[tuple[Array, Array]]:
        """Distance to each of the nine nearest points strewn one per unit square, and its number, 0 to 1."""
        i, j = np.floor(x).astype(np.int32), np.floor(y).astype(np.int32)
        for a in (-1, 0, 1):
            for b in (-1, 0, 1):
                spot = self._value[(i + a) & 63, (j + b) & 63]
                far = np.hypot(i + a + 0.5 + 0.42 * spot[..., 0] - x, j + b + 0.5 + 0.42 * spot[..., 1] - y)
                yield far.astype(np.float32), 0.5 + 0.5 * spot[..., 2]

    def cells(self, x: Array, y: Array) -> tuple[Array, Array]:
        """Distance to the nearest of those points, and its number."""
        best, own = np.full(np.shape(x), 9.0, np.float32), np.zeros(np.shape(x), np.float32)
        for far, which in self.points(x, y):
            nearer = far < best
            best, own = np.where(nearer, far, best), np.where(nearer, which, own)
        return best, own


def smooth(low: float, high: float, value: Array) -> Array:
    """0 below, 1 above, soft between."""
    t = ((value - low) / (high - low)).clip(0, 1)
    return t * t * (3 - 2 * t)


def mix(a: Array, b: Array, part: Array) -> Array:
    """Colours, `part` of the second."""
    return a + (b - a) * np.asarray(part)[..., None]


def grid(fine: int = FINE) -> tuple[Array, Array]:
    """x to the right and y down of every pixel, in parts of the picture's height, 0 in the middle."""
    wide, high = SIZE[0] * fine, SIZE[1] * fine
    y, x = np.mgrid[0:high, 0:wide].astype(np.float32)
    return (x + 0.5 - wide / 2) / high, (y + 0.5 - high / 2) / high


def blurred(light: Array, radius: float) -> Array:
    """Soft, by three boxes each way."""
    r = max(1, round(radius))
    for _ in range(3):
        for axis in (0, 1):
            pad = [(0, 0)] * light.ndim
            pad[axis] = (r + 1, r)
            total = np.cumsum(np.pad(light, pad, mode="edge"), axis, dtype=np.float64)
            n = light.shape[axis]
            ahead, back = (np.take(total, np.arange(n) + k, axis) for k in (2 * r + 1, 0))
            light = ((ahead - back) / (2 * r + 1)).astype(np.float32)
    return light


def stars(
    seed: int, count: int, bright: float = 1.0, dense: Array | None = None, low: float = 1.0, fine: int = FINE
) -> Array:
    """Light of stars: many faint ones, few that glare; `dense` is where they are likely, `low` the lowest of them."""
    rng = np.random.default_rng(seed)
    wide, high = SIZE[0] * fine, SIZE[1] * fine
    light = np.zeros((high + 64, wide + 64, 3), np.float32)
    x, y = rng.uniform(0, wide, count), rng.uniform(0, high * low, count)
    if dense is not None:
        keep = rng.uniform(0, 1, count) < dense[y.astype(int), x.astype(int)]
        x, y = x[keep], y[keep]
    power = 0.05 * bright * (1 - rng.uniform(0, 1, len(x))) ** -0.85
    shades = np.asarray([(0.65, 0.78, 1), (0.85, 0.91, 1), (1, 1, 1), (1, 0.93, 0.8), (1, 0.8, 0.58)])
    shade = shades[rng.integers(0, 5, len(x))]
    for px, py, p, s in zip(x, y, power.clip(0, 9 * bright), shade, strict=True):
        r = 4 if p < 1.2 else 14 if p < 3 else 28
        i, j = int(px) + 32, int(py) + 32
        b, a = np.mgrid[-r : r + 1, -r : r + 1]
        far = np.hypot(a + int(px) - px, b + int(py) - py) / fine
        spot = p * np.exp(-((far / 0.62) ** 2))
        if p > 1.2:
            halo = 0.10 * p * np.exp(-far / 1.5) + 0.014 * p * np.exp(-far / 3.5)
            spot = spot + halo * (1 - far * fine / r).clip(0)
        light[j - r : j + r + 1, i - r : i + r + 1] += spot[..., None] * s
    return light[32:-32, 32:-32]


def disc(x: Array, y: Array, at: tuple[float, float], radius: float) -> tuple[Array, Array, Array, Array]:
    """A ball in the sky: how much of the pixel it fills, and the normals' x, y (down) and z (towards us)."""
    u, v = (x - at[0]) / radius, (y - at[1]) / radius
    r = np.hypot(u, v)
    edge = abs(float(x[0, 1] - x[0, 0])) / radius
    return ((1 - r) / edge + 0.5).clip(0, 1), u, v, np.sqrt((1 - r * r).clip(0))


def film(
    light: Array,
    exposure: float = 1.0,
    fine: int = FINE,
    glare: float = 0.06,
    over: Callable[[Image.Image], None] | None = None,
) -> Image.Image:
    """What a camera makes of it: highlights roll off and glare a little; `over` draws on it while it is fine."""
    light = np.asarray(light, np.float32).clip(0) * exposure
    if glare:
        hot = (light - 0.8).clip(0, 4)
        light = light + glare * (2 * blurred(hot, 3 * fine) + 3 * blurred(hot, 12 * fine))
    shown = light * (1 + light / 9) / (1 + light)
    shown = (1.45 * shown).clip(0, 1)
    shown = np.where(shown < 0.0031, 12.92 * shown, 1.055 * np.maximum(shown, 1e-6) ** (1 / 2.4) - 0.055)
    image = Image.fromarray((255 * shown + 0.5).clip(0, 255).astype(np.uint8))
    if over:
        over(image)
    return image.resize(SIZE, Image.Resampling.LANCZOS)
