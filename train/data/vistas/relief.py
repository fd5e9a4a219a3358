"""Land from a height field, seen from the height of the eyes, computed without Blender: with sun, shadows and haze.

x to the right, y ahead, z up, metres; the eye is where outdoors.py has it, the horizon a bit below the middle.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from data.vistas.fields import FINE, SIZE, Array, blurred, mix, smooth, tone

Ground = Callable[[Array, Array, int], Array]
"""Height at x, y with so many octaves of detail."""
EYE = 1.6
FOCAL = 514.7 / 320
HORIZON = 0.542
"""In parts of the picture's height, from the top."""


class View:
    """What of a height field is seen at every pixel."""

    def __init__(
        self, ground: Ground, far: float = 9000, near: float = 2.6, steps: int = 900, eye: float = EYE,
        horizon: float = HORIZON, focal: float = FOCAL, octaves: int = 8,
    ) -> None:  # fmt: skip
        self.ground = ground
        wide, high = SIZE[0] * FINE, SIZE[1] * FINE
        self.across = (np.arange(wide, dtype=np.float32) + 0.5 - wide / 2) / high / focal
        self.up = (horizon - (np.arange(high, dtype=np.float32) + 0.5) / high) / focal
        """The slopes of the rays."""
        base = float(ground(np.zeros(1, np.float32), np.full(1, 0.0, np.float32), 4)[0])
        self.eye = eye + base
        y = (near * (far / near) ** (np.arange(steps, dtype=np.float32) / (steps - 1))).astype(np.float32)
        rise = np.empty((steps, wide), np.float32)
        for k in range(0, steps, 250):
            part = y[k : k + 250, None]
            x = part * self.across
            rise[k : k + 250] = (ground(x, np.broadcast_to(part, x.shape), octaves) - self.eye) / part
        best = np.maximum.accumulate(rise, 0)
        self.depth = np.full((high, wide), np.inf, np.float32)
        for i in range(wide):
            k = np.searchsorted(best[:, i], self.up)
            seen = (k < steps) & (k > 0)
            b, a = best[k[seen], i], best[k[seen] - 1, i]
            t = ((self.up[seen] - a) / np.maximum(b - a, 1e-9)).clip(0, 1)
            y0, y1 = y[k[seen] - 1], y[k[seen]]
            self.depth[seen, i] = y0 + t * (y1 - y0)
            self.depth[k == 0, i] = near
        self.hit = np.isfinite(self.depth)
        self.y = self.depth[self.hit]
        self.x = (self.depth * self.across)[self.hit]
        self.z = ground(self.x, self.y, octaves)

    def normals(self, octaves: int = 9) -> Array:
        """Of what is seen, as fine as its pixels."""
        d = (1.5 * self.y / (FOCAL * SIZE[1] * FINE)).clip(0.006)
        here = self.ground(self.x, self.y, octaves)
        sx = (self.ground(self.x + d, self.y, octaves) - here) / d
        sy = (self.ground(self.x, self.y + d, octaves) - here) / d
        n = np.stack([-sx, -sy, np.ones_like(sx)], -1)
        return n / np.linalg.norm(n, axis=-1, keepdims=True)

    def _coarse(self) -> tuple[Array, Array, Array]:
        """Every other pixel each way: which, x and y."""
        depth = self.depth[::2, ::2]
        hit = np.isfinite(depth)
        return hit, (depth * self.across[::2])[hit], depth[hit]

    def _fine(self, hit: Array, value: Array) -> Array:
        """From every other pixel to all that are seen."""
        full = np.ones(hit.shape, np.float32)
        full[hit] = value
        return blurred(np.repeat(np.repeat(full, 2, 0), 2, 1), 1)[self.hit]

    def shadow(
        self, sun: Array, reach: float, steps: int = 22, octaves: int = 4, soft: float = 0.04
    ) -> Array:
        """1 where the sun shines, 0 where land stands before it."""
        hit, x, y = self._coarse()
        light, z = np.ones_like(x), self.ground(x, y, octaves)
        flat = float(np.hypot(sun[0], sun[1]))
        for k in range(1, steps + 1):
            s = 0.004 * y + 0.05 + reach * (k / steps) ** 2.2
            px, py = x + s * sun[0] / flat, y + s * sun[1] / flat
            clear = (z + s * sun[2] / flat - self.ground(px, py, octaves)) / s
            light = np.minimum(light, 0.5 + clear / soft)
        return self._fine(hit, light.clip(0, 1))

    def hollow(self, sizes: tuple[float, ...], octaves: int = 5) -> Array:
        """1 in the open, less in hollows."""
        hit, x, y = self._coarse()
        open_, z = np.ones_like(x), self.ground(x, y, octaves)
        for s in sizes:
            round_: Array = 0.0
            for a, b in ((1, 0), (-0.5, 0.87), (-0.5, -0.87)):
                round_ = round_ + self.ground(x + s * a, y + s * b, octaves) / 3
            open_ = open_ * (1 - ((round_ - z) / s).clip(-0.15, 0.55))
        return self._fine(hit, open_.clip(0.25, 1.25))

    def shown(self, colour: Array, sky: Array) -> Array:
        """The whole picture."""
        light = np.broadcast_to(sky, (*self.hit.shape, 3)).astype(np.float32).copy()
        light[self.hit] = colour
        return light


def lit(
    colour: Array,
    normals: Array,
    sun: Array,
    shadow: Array,
    warm: Array,
    sky: Array,
    hollow: Array | float = 1.0,
) -> Array:
    """What shines back of a rough ground."""
    direct = ((normals * sun).sum(-1).clip(0) * shadow)[..., None] * warm
    ambient = (0.55 + 0.45 * normals[..., 2]) * hollow
    return colour * (direct + ambient[..., None] * sky)


def hazy(colour: Array, y: Array, air: Array, far: float, most: float = 1.0) -> Array:
    """Seen through so much air."""
    return mix(colour, air, most * (1 - np.exp(-y / far)))


def towards(side: float, high: float) -> Array:
    """The way to the sun, `side` degrees to the right of straight ahead, `high` above the ground."""
    a, h = np.radians(side), np.radians(high)
    return tone(float(np.sin(a) * np.cos(h)), float(np.cos(a) * np.cos(h)), float(np.sin(h)))


def pixels() -> tuple[Array, Array]:
    """The slopes of the rays at every pixel, to the right and up, as `View` has them."""
    wide, high = SIZE[0] * FINE, SIZE[1] * FINE
    y, x = np.mgrid[0:high, 0:wide].astype(np.float32)
    return (x + 0.5 - wide / 2) / high / FOCAL, (HORIZON - (y + 0.5) / high) / FOCAL


def heaven(up: Array, low: Array, top: Array, high: float = 0.34) -> Array:
    """A clear sky, from the horizon to the top of the picture."""
    return mix(low, top, smooth(-0.02, high, up) ** 0.75)
