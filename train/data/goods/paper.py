"""Things of paper and what one writes and paints with, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.arms import contour
from data.goods.craft import At, Builder, Colour, Craft, Points, blend, ease, ripple, spline
from data.goods.shelf import GOLD, SILVER, text

OLD: Colour = (0.66, 0.46, 0.24)


def _aged(p: Points) -> Points:
    """Old paper, browner in patches."""
    colour = blend((0.72, 0.54, 0.31), (0.56, 0.36, 0.17), 0.5 + 0.45 * ripple(p, 1.6, 4))
    return blend(colour, (0.36, 0.20, 0.08), 0.6 * ease(0.9, 1.9, ripple(p, 4.5, 9)))


def _sheet(c: Craft, look: Any, wide: float, line: Any, paint: Any = None, ragged: float = 0.0, fine: int =
    90, **where: Any) -> Any:  # fmt: skip
    """Paper as wide along x, its (y, z)s along a line."""
    yz = spline(line, fine)
    u = np.linspace(-1, 1, 60)
    edge = 1 + ragged * ripple(np.repeat(np.linspace(0, 9, fine)[:, None], 2, 1), 2.2, 7)
    x = wide / 2 * u[None, :] * edge[:, None]
    p = np.stack([x, np.repeat(yz[:, :1], 60, 1), np.repeat(yz[:, 1:], 60, 1)], -1)
    return c.grid(p, look, paint, **where)


def _writing(c: Craft, ink: Any, line: Any, half: float, rows: int, seed: int) -> None:
    """Lines of writing on a sheet that goes along (y, z)s."""
    rng = np.random.default_rng(seed)
    yz = spline(line, rows + 2)[1:-1]
    for y, z in yz:
        x = -half
        while x < half - 0.1:
            long = min(rng.uniform(0.1, 0.32), half - x)
            t = np.linspace(0, 1, 10)
            wave = 0.028 * np.sin(2 * np.pi * t * long * 14 + rng.uniform(0, 6))
            c.tube(np.stack([x + long * t, np.full(10, y - 0.012), z + wave], -1), 0.0125, ink, sides=5,
                fine=24)  # fmt: skip
            x += long + 0.07


def scroll(c: Craft) -> None:
    look, ink = c.stuff(None, 0.75, bump=0.15, grain=14), c.stuff((0.06, 0.03, 0.015), 0.8)
    wood, gold = c.wood((0.30, 0.12, 0.05), (0.18, 0.06, 0.02), 0.35), c.metal(GOLD, 0.25)
    with c.moved((0, 0, 0), (-12, 0, -14)):
        flat = [(0.02, 2.2), (-0.06, 1.2), (-0.02, 0.3), (0, -0.7)]
        spiral = np.linspace(0, 4.5 * np.pi, 60)
        for z, way in ((2.28, 1), (-0.78, -1)):
            r = 0.13 + 0.012 * spiral
            curl = np.stack([0.30 - r * np.cos(-spiral[::-1]) - 0.02, way * -r * np.sin(spiral[::-1]) * -1 +
                z], -1)  # fmt: skip
            _sheet(c, look, 2.0, curl, _aged, 0.0)
            c.lathe([(0, -1.42), (0.09, -1.4), (0.12, -1.3), (0.07, -1.16), (0.1, -1.1), (0.1, 1.1),
                (0.07, 1.16), (0.12, 1.3), (0.09, 1.4), (0, 1.42)], wood, at=(0, 0.28, z), turn=(0, 90, 0),
                steps=32)  # fmt: skip
            for x in (-1.08, 1.08):
                c.lathe([(0.1, -0.04), (0.16, -0.04), (0.16, 0.04), (0.1, 0.04)], gold, at=(x, 0.28, z),
                    turn=(0, 90, 0), steps=32)  # fmt: skip
        _sheet(c, look, 2.0, [(0.1, 2.32), *flat[:], (0.1, -0.82)], _aged, 0.008)
        _writing(c, ink, [(-0.045, 1.85), (-0.07, 1.2), (-0.035, 0.3), (-0.01, -0.45)], 0.76, 11, 3)


def notebook(c: Craft) -> None:
    cover, paper = c.stuff((0.03, 0.09, 0.26), 0.5, bump=0.15, grain=60, coat=0.15), c.stuff((0.83, 0.81,
        0.75), 0.7)  # fmt: skip
    steel, white, rule = c.metal(SILVER, 0.2), c.stuff((0.85, 0.83, 0.78), 0.6), c.stuff((0.35, 0.45, 0.62),
        0.7)  # fmt: skip
    band = c.stuff((0.52, 0.02, 0.03), 0.6)
    with c.moved((0, 0, 0), (-20, 0, -22)):
        c.box(cover, (1.9, 0.05, 2.6), 0.02, at=(0.02, 0.2, 1.3))
        c.box(paper, (1.84, 0.30, 2.52), 0.01, at=(0.0, 0.03, 1.3))
        for k in range(9):
            c.box(rule, (1.845, 0.006, 2.522), 0, at=(0, -0.1 + 0.033 * k, 1.3))
        c.box(cover, (1.9, 0.05, 2.6), 0.02, at=(0.02, -0.15, 1.3))
        c.box(white, (1.05, 0.02, 0.62), 0.03, at=(0.1, -0.178, 1.85))
        text(c, "Notes", 0.34, c.stuff((0.03, 0.05, 0.14), 0.5), (0.1, -0.192, 1.88))
        c.box(rule, (0.8, 0.01, 0.015), 0, at=(0.1, -0.19, 1.66))
        c.box(band, (0.09, 0.46, 2.63), 0.02, at=(0.74, 0.02, 1.3))
        for k in range(15):
            z = 0.15 + 0.164 * k
            ring = [(-0.86 + 0.16 * math.cos(a) - 0.08, 0.03 + 0.27 * math.sin(a), z) for a in np.linspace(0,
                2 * np.pi, 24)]  # fmt: skip
            c.tube(ring, 0.022, steel, sides=8, fine=40)


def envelope(c: Craft) -> None:
    paper = c.stuff((0.80, 0.73, 0.60), 0.75, bump=0.08, grain=50)
    shade, flap = c.stuff((0.74, 0.67, 0.54), 0.75, bump=0.08, grain=50), c.stuff((0.83, 0.765, 0.635), 0.75,
        bump=0.08, grain=50)  # fmt: skip
    wax = c.stuff((0.42, 0.01, 0.015), 0.25, coat=0.6, sss=0.05)
    with c.moved((0, 0, 0), (-14, -6, -16)):
        c.cut([(-1.6, 0), (1.6, 0), (1.6, 2.1), (-1.6, 2.1)], 0.05, paper, 0.015)
        for s in (-1, 1):
            c.cut([(1.59 * s, 0.02), (1.59 * s, 2.08), (0.1 * s, 1.05)], 0.02, shade, 0.005, at=(0, -0.035,
                0))  # fmt: skip
        c.cut([(-1.58, 0.01), (1.58, 0.01), (0.14, 1.2), (0, 1.26), (-0.14, 1.2)], 0.022, paper, 0.006, at=(0,
            -0.055, 0))  # fmt: skip
        c.cut([(-1.6, 2.1), (-0.12, 0.86), (0, 0.8), (0.12, 0.86), (1.6, 2.1)], 0.024, flap, 0.008, at=(0,
            -0.085, 0), turn=(1.2, 0, 0))  # fmt: skip
        blob = lambda p: p * (1 + 0.06 * ripple(p[:, :2], 3.5, 5))[:, None]  # noqa: E731
        c.lathe([(0.33, 0), (0.34, 0.05), (0.28, 0.1), (0.235, 0.085), (0.22, 0.055), (0, 0.055)], wax, blob,
            at=(0, -0.13, 0.92), turn=(90, 0, 0))  # fmt: skip
        heart = [(0, -0.13), (0.13, 0.02), (0.12, 0.1), (0.05, 0.11), (0, 0.05), (-0.05, 0.11), (-0.12, 0.1),
            (-0.13, 0.02)]  # fmt: skip
        c.cut(heart, 0.04, wax, 0.012, at=(0, -0.19, 0.92))


def _brush(c: Craft, colour: Colour, paint: Colour, at: At, turn: At, size: float = 1.0) -> None:
    """A painter's brush along z, its hair up."""
    with c.moved(at, turn, size):
        c.lathe([(0, -2.2), (0.05, -2.15), (0.07, -1.5), (0.13, -0.4), (0.145, 0.1), (0.11, 0.5),
            (0.105, 0.62)], c.stuff(colour, 0.15, coat=1.0), steps=32)  # fmt: skip
        c.lathe([(0.11, 0.5), (0.118, 0.52), (0.118, 0.62), (0.125, 0.64), (0.118, 0.66), (0.135, 1.15),
            (0.12, 1.18)], c.metal((0.8, 0.78, 0.72), 0.16), steps=32)  # fmt: skip

        def dip(p: Points) -> Points:
            hair = blend((0.40, 0.22, 0.09), (0.24, 0.12, 0.04), 0.5 + 0.5 * ripple(p * (1, 1, 0.05), 30, 3))
            return blend(hair, paint, ease(1.42, 1.56, p[:, 2] + 0.05 * ripple(p, 6, 2)))

        def bristly(p: Points) -> Points:
            a = np.arctan2(p[:, 1], p[:, 0])
            k = 1 + 0.06 * np.sin(17 * a) * ease(1.2, 1.4, p[:, 2])
            return np.stack([k * p[:, 0], k * p[:, 1], p[:, 2]], 1)

        c.lathe([(0.12, 1.15), (0.15, 1.3), (0.18, 1.5), (0.15, 1.78), (0.07, 2.0), (0, 2.1)], c.stuff(None,
            0.4, coat=0.3), bristly, dip, fine=60)  # fmt: skip


def paintbrush(c: Craft) -> None:
    _brush(c, (0.42, 0.012, 0.012), (0.02, 0.12, 0.55), (0, 0, 0), (0, 42, 0))


def palette(c: Craft) -> None:
    wood = c.stuff((0.50, 0.29, 0.13), 0.35, second=(0.40, 0.21, 0.08), scale=3, stretch=(0.6, 5, 5),
        coat=0.4, bump=0.06)  # fmt: skip
    outline = contour([(-1.5, 0.15), (-1.15, 0.85), (-0.3, 1.12), (0.65, 1.02), (1.4, 0.55), (1.6, -0.1),
        (1.3, -0.7), (0.75, -0.85), (0.42, -0.5), (0.1, -0.45), (-0.2, -0.75), (-0.8, -0.95), (-1.38, -0.55)],
        200)  # fmt: skip
    with c.moved((0, 0, 1), (-24, 0, -6)):
        c.cut(outline, 0.1, wood, 0.03)
        dark = c.stuff((0.05, 0.025, 0.012), 0.8)
        c.lathe([(0, 0), (0.2, 0), (0.2, 0), (0.215, 0.004), (0.23, 0)], dark, at=(0.92, -0.053, -0.38),
            turn=(90, 0, 0), size=(1, 0.8, 1))  # fmt: skip
        colours: tuple[Colour, ...] = ((0.60, 0.012, 0.015), (0.82, 0.24, 0.012), (0.88, 0.62, 0.02),
            (0.06, 0.34, 0.05), (0.015, 0.10, 0.50), (0.22, 0.03, 0.34), (0.85, 0.84, 0.80),
            (0.02, 0.018, 0.02))  # fmt: skip
        spots = ((-1.12, 0.22), (-0.86, 0.62), (-0.36, 0.80), (0.18, 0.80), (0.70, 0.66), (1.14, 0.34),
            (-1.02, -0.30), (-0.62, -0.60))  # fmt: skip
        for k, ((x, z), colour) in enumerate(zip(spots, colours, strict=True)):
            blob = lambda p, k=k: p * (1 + 0.16 * ripple(p, 3.2, k))[:, None]  # noqa: E731
            c.ball(c.stuff(colour, 0.15, coat=1.0), blob, at=(x, -0.06, z), size=(0.21, 0.11, 0.19))
        for k, (x, z, colour) in enumerate(((-0.2, 0.2, (0.75, 0.35, 0.02)), (0.35, 0.18, (0.03, 0.30, 0.36)),
            (0.05, -0.12, (0.6, 0.3, 0.4)))):  # fmt: skip
            smear = lambda p, k=k: p * (1 + 0.22 * ripple(p, 3.0, 9 + k))[:, None]  # noqa: E731
            c.ball(c.stuff(colour, 0.25, coat=0.7, bump=0.4, grain=14), smear, at=(x, -0.045, z), size=(0.3,
                0.04, 0.16), turn=(0, 20 * k, 0))  # fmt: skip
        _brush(c, (0.42, 0.012, 0.012), (0.02, 0.12, 0.55), (0.45, -0.3, -0.05), (6, 52, 0), 0.72)
        _brush(c, (0.015, 0.015, 0.017), (0.75, 0.30, 0.02), (0.75, -0.2, -0.2), (6, 30, 0), 0.66)


def crayons(c: Craft) -> None:
    colours: tuple[Colour, ...] = ((0.60, 0.012, 0.015), (0.82, 0.24, 0.012), (0.88, 0.62, 0.02),
        (0.06, 0.38, 0.05), (0.015, 0.13, 0.55), (0.26, 0.03, 0.36), (0.72, 0.12, 0.32))  # fmt: skip
    for k, colour in enumerate(colours):
        wax = c.stuff(colour, 0.45, sss=0.15, bump=0.1)
        sleeve = (0.8 * colour[0] + 0.02, 0.8 * colour[1] + 0.02, 0.8 * colour[2] + 0.02)
        wrap, ink = c.stuff(sleeve, 0.7), c.stuff((0.02, 0.02, 0.022), 0.7)
        turn = 13.0 * (k - 3)
        with c.moved((0.18 * (k - 3), 0.05 * abs(k - 3) + 0.02 * k, -1.8),
            (0, turn, 0)), c.moved((0, 0, 1.6 + 0.1 * c.jitter(1))):  # fmt: skip
            c.lathe([(0, -0.02), (0.15, -0.02), (0.16, 0), (0.16, 2.0), (0.16, 2.0), (0.13, 2.03),
                (0.13, 2.05), (0.06, 2.4), (0.05, 2.44), (0, 2.45)], wax, steps=32)  # fmt: skip
            c.lathe([(0.166, 0.12), (0.168, 0.13), (0.168, 1.88), (0.166, 1.9)], wrap, steps=32)
            for z in (0.3, 0.36, 1.66, 1.72):
                c.lathe([(0.169, -0.014), (0.171, 0), (0.169, 0.014)], ink, at=(0, 0, z), steps=32, fine=6)
            c.cut(contour([(-0.07, 0.55), (0.07, 0.55), (0.07, 1.45), (-0.07, 1.45)], 40), 0.02, ink, 0,
                at=(0, -0.163, 0))  # fmt: skip


BUILDERS: dict[str, Builder] = {"scroll": scroll, "notebook": notebook, "envelope": envelope, "paintbrush":
    paintbrush, "palette": palette, "crayons": crayons}  # fmt: skip
"""Key -> who builds it."""
