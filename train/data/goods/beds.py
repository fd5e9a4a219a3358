"""Beds with their linen, built and rendered for `cooked.py`; a unit is about a metre."""

from __future__ import annotations

from typing import Any

import numpy as np
from data.goods.craft import At, Builder, Colour, Craft, Points, Shape, blend, ease, ripple


def _fallen(s: Points, half: float, round_: float) -> tuple[Points, Points]:
    """Of cloth that lies over an edge: how far out and how far down each `s` along it is."""
    over = np.maximum(np.abs(s) - (half - round_), 0)
    turn = np.minimum(over / round_, np.pi / 2)
    out = np.minimum(np.abs(s), half - round_) + round_ * np.sin(turn)
    down = round_ * (1 - np.cos(turn)) + np.maximum(over - round_ * np.pi / 2, 0)
    return np.sign(s) * out, down


def _cover(
    c: Craft, look: Any, paint: Shape | None, wide: float, y0: float, y1: float, foot: float, top: float, fall: float,
    seed: int, thick: float = 0.03, fine: int = 170,
) -> None:  # fmt: skip
    """A cover from y0 (at the foot) to y1, which hangs over the sides and, where y0 is beyond `foot`, over the end."""
    s, t = np.meshgrid(np.linspace(-1, 1, fine), np.linspace(0, 1, fine), indexing="ij")
    x, dx = _fallen(s * (wide / 2 + fall), wide / 2 + thick, 0.10)
    along = y0 + (y1 - y0) * t
    y, dy = _fallen(along, abs(foot) + thick, 0.10)
    dy = np.where(along < 0, dy, 0)
    y = np.where(along < 0, y, along)
    flat = np.stack([1.1 * s * wide, 1.1 * along], -1).reshape(-1, 2)
    puff = 0.016 * ripple(flat, 3.2, seed) + 0.012 * ripple(flat * (1, 2.2), 5.5, seed + 1)
    puff = puff.reshape(s.shape) * ease(0.12, 0.0, np.maximum(dx, dy))
    down = np.maximum(dx, dy)
    fold = 0.055 * ease(0.05, fall, down)
    z = top - down + puff
    hem = 0.012 * ripple(np.stack([along, s], -1).reshape(-1, 2), 6, seed + 5).reshape(s.shape)
    x = x + np.sign(s) * fold * (0.5 + 0.5 * np.sin(15 * along + 2 * np.sin(4 * along + seed))) * (dx >= dy)
    y = y - fold * (0.5 + 0.5 * np.sin(13 * s * wide + seed)) * (dy > dx)
    c.grid(np.stack([x, y, z + hem * (down > 0.1)], -1), look, paint)


def _pillow(c: Craft, look: Any, at: At, turn: At, size: At, paint: Shape | None = None) -> None:
    def shape(p: Points) -> Points:
        q = np.sign(p) * np.abs(p) ** (0.5, 0.5, 1.0)
        corner = np.abs(q[:, 0] * q[:, 1])
        pinch = np.stack([1 - 0.08 * (1 - q[:, 1] ** 2), 1 - 0.08 * (1 - q[:, 0] ** 2), 1 - 0.6 * corner], 1)
        q = q * pinch * size
        q[:, 2] += 0.012 * ripple(q / max(size), 4, 3)
        return q

    c.ball(look, shape, paint, 60, at=at, turn=turn)


def double_bed(c: Craft) -> None:
    wide, long, top = 1.66, 2.05, 0.56
    wood = c.stuff(
        (0.30, 0.155, 0.07), 0.4, second=(0.22, 0.105, 0.045), scale=3, stretch=(0.6, 5, 5), coat=0.3
    )
    linen = c.stuff(
        (0.82, 0.80, 0.76), 0.9, second=(0.78, 0.76, 0.72), scale=9, bump=0.12, grain=120, sheen=0.2
    )
    with c.moved(turn=(0, 0, 28)):
        for x in (-0.8, 0.8):
            for y in (-0.98, 0.98):
                c.box(wood, (0.09, 0.09, 0.3), 0.01, at=(x, y, 0.15))
        for at, size in (
            ((0, -1.02, 0.27), (wide + 0.08, 0.06, 0.2)),
            ((-0.84, 0, 0.27), (0.06, 2.06, 0.2)),
            ((0.84, 0, 0.27), (0.06, 2.06, 0.2)),
        ):
            c.box(wood, size, 0.015, at=at)
        c.box(
            c.stuff((0.80, 0.79, 0.76), 0.9, bump=0.1, grain=90),
            (wide - 0.04, long - 0.06, 0.26),
            0.06,
            at=(0, 0, 0.42),
        )
        cloth = c.stuff(
            (0.36, 0.36, 0.37), 0.9, second=(0.32, 0.32, 0.33), scale=14, bump=0.3, grain=110, sheen=0.3
        )
        x, z = np.meshgrid(np.linspace(-1, 1, 150), np.linspace(0, 1, 90), indexing="ij")
        rows, cols = 3, 6
        tuft = np.ones_like(x)
        for j in range(rows):
            for i in range(cols + (j % 2)):
                at_x, at_z = (i + 0.5 - 0.5 * (j % 2)) / cols * 2 - 1, (j + 0.75) / (rows + 0.4)
                tuft = np.minimum(
                    tuft, 1 - np.exp(-((((x - at_x) * 0.88) ** 2 + ((z - at_z) * 0.62) ** 2) / 0.011))
                )
        edge = ease(1.0, 0.93, np.abs(x)) * ease(1.0, 0.92, z)
        front = np.stack([0.90 * x, 1.10 - 0.11 * tuft * edge - 0.02, 0.28 + 0.86 * z], -1)
        c.grid(front, cloth)
        c.box(cloth, (1.80, 0.10, 0.88), 0.03, at=(0, 1.13, 0.71))
        for lean, y, at_z, size in (
            (62, 0.86, 0.76, (0.37, 0.24, 0.12)),
            (52, 0.70, 0.73, (0.35, 0.22, 0.11)),
        ):
            tone = linen if lean > 55 else c.stuff((0.48, 0.53, 0.55), 0.9, bump=0.15, grain=110, sheen=0.2)
            for s in (-1, 1):
                _pillow(c, tone, (0.40 * s, y, at_z), (lean, c.jitter(3), c.jitter(4)), size)
        _pillow(
            c,
            c.stuff((0.62, 0.34, 0.10), 0.9, bump=0.3, grain=60, sheen=0.3),
            (0.0, 0.52, 0.70),
            (50, 0, 3),
            (0.25, 0.16, 0.09),
        )
        _cover(c, linen, None, wide, -1.45, 0.42, 1.0, top + 0.02, 0.33, 3, 0.05)
        fold = c.stuff((0.48, 0.53, 0.55), 0.9, bump=0.12, grain=120, sheen=0.2)
        _cover(c, fold, None, wide, 0.20, 0.46, 1.0, top + 0.055, 0.30, 9, 0.07, 120)

        def knit(p: Points) -> Points:
            ribs = 0.5 + 0.5 * np.sin(75 * p[:, 0])
            return blend((0.54, 0.28, 0.075), (0.66, 0.38, 0.12), ribs)

        throw = c.stuff(None, 0.95, bump=0.8, grain=70, sheen=0.4)
        _cover(c, throw, knit, wide, -0.86, -0.38, 1.0, top + 0.085, 0.27, 15, 0.085, 200)


def _stars(base: Colour) -> Shape:
    """Cloth with stars and dots."""

    def paint(p: Points) -> Points:
        cell = np.stack([p[:, 0] / 0.24, p[:, 1] / 0.24], 1)
        odd = np.floor(cell[:, 1]) % 2
        u, v = (cell[:, 0] + 0.5 * odd) % 1 - 0.5, cell[:, 1] % 1 - 0.5
        r, a = np.hypot(u, v), np.arctan2(v, u)
        star = ease(0.0, -0.03, r - 0.27 * (0.66 + 0.34 * np.cos(5 * a + 1.57)))
        tone = blend(base, (0.86, 0.82, 0.62), star * (odd < 1))
        return blend(tone, (0.82, 0.85, 0.88), ease(0.12, 0.09, r) * (odd > 0))

    return paint


def child_bed(c: Craft) -> None:
    wide, long, top = 0.94, 1.75, 0.46
    white = c.stuff((0.80, 0.79, 0.77), 0.3, coat=0.4)
    with c.moved(turn=(0, 0, 28)):
        for y, tall in ((0.92, 0.98), (-0.92, 0.66)):
            for x in (-0.5, 0.5):
                c.box(white, (0.075, 0.075, tall), 0.012, at=(x, y, tall / 2))
                c.ball(white, fine=24, at=(x, y, tall + 0.045), size=0.058)
            c.box(white, (1.0, 0.05, 0.09), 0.015, at=(0, y, tall - 0.07))
            c.box(white, (1.0, 0.05, 0.09), 0.015, at=(0, y, 0.30))
            for k in range(7):
                c.box(white, (0.055, 0.03, tall - 0.36), 0.008, at=(-0.39 + 0.13 * k, y, (tall + 0.22) / 2))
        for x in (-0.5, 0.5):
            c.box(white, (0.045, 1.8, 0.16), 0.012, at=(x, 0, 0.26))
        c.box(c.stuff((0.82, 0.81, 0.79), 0.9), (wide - 0.03, long, 0.2), 0.05, at=(0, 0, 0.36))
        sheet = c.stuff(
            (0.83, 0.82, 0.80), 0.9, second=(0.80, 0.79, 0.77), scale=9, bump=0.1, grain=100, sheen=0.2
        )
        _pillow(c, sheet, (0.0, 0.64, 0.58), (26, 0, 3), (0.36, 0.23, 0.12))
        cloth = c.stuff(None, 0.9, bump=0.12, grain=110, sheen=0.25)
        _cover(c, cloth, _stars((0.13, 0.26, 0.44)), wide, -0.84, 0.34, 1.2, top + 0.05, 0.16, 5, 0.03, 200)
        _cover(c, sheet, None, wide, 0.20, 0.38, 1.2, top + 0.075, 0.15, 11, 0.045, 110)


BUILDERS: dict[str, Builder] = {"double-bed": double_bed, "child-bed": child_bed}
"""Key -> who builds it."""
