"""Insects with clear or coloured wings: butterflies, a bee, a dragonfly."""

from __future__ import annotations

from typing import Any

import numpy as np
from data.animals.kit import BLACK, FACING, flat, flesh, hairs, jointed, limb, orb
from data.goods.craft import At, Builder, Colour, Craft, Points, blend, ease, ripple, spline


def wing(c: Craft, root: At, outline: Any, material: Any, hue: Any, turn: At, side: int,
        fine: tuple[int, int] = (160, 60), wave: float = 0.02) -> None:  # fmt: skip
    """A flat wing: rays from the root to an outline of (x, y); `hue` of (ray, how far out, x, y)."""
    rim = spline(outline, fine[0])
    u, r = np.linspace(0, 1, fine[0])[:, None], np.linspace(0.0, 1, fine[1])[None]
    x, y = rim[:, :1] * r, rim[:, 1:] * r
    tone = hue(u + 0 * r, r + 0 * u, x, y).reshape(-1, 3)
    p = np.stack([x, side * y, wave * np.sin(5 * u) * r + 0.05 * y * (1 - y)], -1)
    with c.moved(root, (turn[0] * side, turn[1], turn[2] * side)):
        c.grid(p, material, lambda _: tone)


def _vein(u: Points, r: Points, count: int, thick: float = 0.10) -> Points:
    d = np.abs((u * count) % 1 - 0.5) * 2
    return ease(1 - thick * 2.2 / (0.35 + r), 1.0, d)


_FORE = ((0.05, 0.02), (0.30, 0.42), (0.50, 0.86), (0.60, 1.12), (0.52, 1.24), (0.34, 1.16), (0.10, 0.98),
    (-0.04, 0.72), (-0.10, 0.40), (-0.08, 0.05))  # fmt: skip
_HIND = ((0.02, 0.03), (0.04, 0.40), (-0.04, 0.70), (-0.24, 0.82), (-0.50, 0.74), (-0.70, 0.52),
    (-0.74, 0.30), (-0.60, 0.12), (-0.30, 0.03))  # fmt: skip


def butterfly(c: Craft, blue: bool = False) -> None:
    main, inner = ((0.02, 0.16, 0.72), (0.06, 0.36, 0.85)) if blue else ((0.82, 0.24, 0.012),
        (0.88, 0.36, 0.04))  # fmt: skip

    def hue(fore: bool) -> Any:
        def paint(u: Points, r: Points, x: Points, y: Points) -> Points:
            colour = blend(main, inner, ease(0.8, 0.2, r))
            if not blue:
                colour = blend(colour, BLACK, _vein(u, r, 9 if fore else 8, 0.14))
            else:
                colour = blend(colour, (0.01, 0.05, 0.30), 0.6 * _vein(u, r, 9 if fore else 8, 0.05))
            edge = 0.84 if not blue else 0.86
            if fore:
                edge = edge - (0.30 if not blue else 0.16) * ease(0.70, 1.05, y)
                colour = blend(colour, BLACK, ease(0.10, 0.04, u))
            colour = blend(colour, BLACK, ease(edge - 0.02, edge + 0.02, r))
            for at, n, size in ((0.955, 26, 0.34), (0.90, 26, 0.26)):
                dot = np.hypot((u * n) % 1 - 0.5, (r - at) / 0.05)
                colour = blend(colour, (0.82, 0.80, 0.76), ease(size + 0.06, size - 0.06,
                    dot) * (r > edge + 0.03))  # fmt: skip
            if fore and not blue:
                for a, b in ((0.36, 0.98), (0.44, 0.90), (0.26, 0.90), (0.20, 1.02)):
                    spot = np.hypot((x - a) / 0.05, (y - b) / 0.035)
                    colour = blend(colour, (0.86, 0.70, 0.48), ease(1.1, 0.8, spot) * (r > edge))
            return colour * (0.85 + 0.15 * ripple(np.stack([x.ravel(), y.ravel()], 1), 14,
                1).reshape(x.shape) * 0.6)[..., None]  # fmt: skip

        return paint

    scales = c.stuff(None, 0.42 if blue else 0.6, sheen=0.2)
    with c.moved(turn=(0, 0, 128)):
        for s in (1, -1):
            wing(c, (0.04, 0.03 * s, 0.06), _HIND, scales, hue(False), (16, 0, -2), s)
            wing(c, (0.14, 0.03 * s, 0.075), _FORE, scales, hue(True), (22, 0, -4), s)
        body = flesh(c, [limb([(0.36, 0, 0.06, 0.05), (0.26, 0, 0.06, 0.055), (0.24, 0, 0.06, 0.045),
            (0.12, 0, 0.05, 0.075), (-0.04, 0, 0.05, 0.06), (-0.10, 0, 0.05, 0.04), (-0.28, 0, 0.03, 0.055),
            (-0.52, 0, 0.0, 0.02)], 50)], flat(BLACK), c.stuff(None, 0.6), 0.012, 3)  # fmt: skip
        hairs(c, body, 900, 0.06, flat((0.03, 0.026, 0.022), (0.08, 0.07, 0.06)))
        for s in (1, -1):
            c.tube([(0.36, 0.02 * s, 0.08), (0.55, 0.12 * s, 0.16), (0.74, 0.20 * s, 0.20)],
                [0.008, 0.007, 0.008], c.stuff(BLACK, 0.5), sides=6)  # fmt: skip
            c.ball(c.stuff(BLACK, 0.5), None, None, 8, at=(0.75, 0.203 * s, 0.203), size=(0.03, 0.016, 0.016))


def morpho(c: Craft) -> None:
    butterfly(c, True)


def glassy(c: Craft, clear: float = 0.62) -> Any:
    film = c.stuff(None, 0.12, coat=1.0)
    c.cleared(film, clear, 0.85)
    return film


def netted(count: int, tone: Colour = (0.62, 0.58, 0.48), vein: Colour = (0.08, 0.06, 0.04)) -> Any:
    def paint(u: Points, r: Points, x: Points, y: Points) -> Points:
        grid_ = np.maximum(_vein(u, r, count, 0.05), 0.8 * ease(0.9, 1.0,
            np.abs(((r * 7 + 0.5 * np.floor(u * count)) % 1) - 0.5) * 2))  # fmt: skip
        return blend(tone, vein, np.maximum(grid_, np.maximum(ease(0.06, 0.0, u), ease(0.97, 1.0, r))))

    return paint


def bee(c: Craft) -> None:
    amber, dark, gold = (0.55, 0.21, 0.02), (0.022, 0.014, 0.009), (0.62, 0.37, 0.10)

    def bands(p: Points) -> Points:
        return ease(-0.25, 0.25, np.sin(2 * np.pi * (p[:, 0] - 0.02) / 0.19))

    def belly(p: Points) -> Points:
        return blend(amber, dark, np.maximum(bands(p), ease(-0.86, -0.93, p[:, 0])))

    with c.moved(turn=(0, 0, FACING + 16)):
        abdomen = [(-0.16, 0, 0.47, 0.07), (-0.24, 0, 0.46, 0.23, 0.25), (-0.48, 0, 0.42, 0.27, 0.30),
            (-0.76, 0, 0.33, 0.21, 0.23), (-0.96, 0, 0.24, 0.10), (-1.06, 0, 0.19, 0.02)]  # fmt: skip
        rear = flesh(c, [limb(abdomen, 60)], belly, c.stuff(None, 0.22, coat=0.5), 0.014, 3)
        hairs(c, rear, 3200, lambda p: 0.055 * (1 - bands(p)), flat((0.70, 0.50, 0.22)), lift=0.3, wide=0.05)
        chest = flesh(c, [orb((0.08, 0, 0.52), (0.28, 0.27, 0.26))], flat((0.20, 0.11, 0.03)),
            c.stuff(None, 0.7), 0.013, 2)  # fmt: skip
        hairs(c, chest, 9000, 0.12, flat(gold, (0.74, 0.52, 0.22), 14), wide=0.04, lift=0.6)
        head = flesh(c, [orb((0.43, 0, 0.46), (0.13, 0.20, 0.20)), limb([(0.48, 0, 0.36, 0.08),
            (0.53, 0, 0.24, 0.04)], 8)], flat(dark), c.stuff(None, 0.5), 0.013, 2)  # fmt: skip
        hairs(c, head, 1600, 0.06, flat((0.58, 0.38, 0.14)), wide=0.06)
        for s in (1, -1):
            c.ball(c.stuff((0.015, 0.010, 0.008), 0.10, coat=1.0, bump=0.2, grain=90, cells=True), None,
                None, 24, at=(0.47, 0.150 * s, 0.50), size=(0.095, 0.075, 0.15))  # fmt: skip
            c.tube([(0.55, 0.05 * s, 0.50), (0.62, 0.07 * s, 0.60), (0.64, 0.075 * s, 0.62),
                (0.80, 0.14 * s, 0.50)], [0.016, 0.014, 0.016, 0.017], c.stuff(BLACK, 0.4), sides=8)  # fmt: skip
            film = glassy(c, 0.7)
            wing(c, (0.06, 0.16 * s, 0.72), ((0, 0.0), (0.08, 0.4), (0.02, 0.84), (-0.14, 0.98),
                (-0.30, 0.82), (-0.28, 0.40), (-0.05, 0.02)), film, netted(4, (0.74, 0.68, 0.54),
                (0.16, 0.10, 0.05)), (24, 0, 48), s, (80, 40))  # fmt: skip
            wing(c, (-0.06, 0.15 * s, 0.69), ((0, 0.0), (0.06, 0.3), (-0.02, 0.62), (-0.18, 0.66),
                (-0.24, 0.40), (-0.05, 0.02)), film, netted(3, (0.74, 0.68, 0.54), (0.16, 0.10, 0.05)),
                (16, 0, 66), s, (80, 40))  # fmt: skip
            for k, joints in enumerate((
                    ((0.24, 0.1, 0.32), (0.40, 0.30, 0.30), (0.50, 0.36, 0.06), (0.58, 0.38, 0)),
                    ((0.08, 0.12, 0.30), (0.10, 0.42, 0.30), (0.04, 0.54, 0.06), (-0.02, 0.60, 0)),
                    ((-0.06, 0.12, 0.32), (-0.24, 0.38, 0.34), (-0.46, 0.50, 0.08), (-0.60, 0.54, 0)))):  # fmt: skip
                pts = [(x, y * s, z) for x, y, z in joints]
                jointed(c, pts, [0.036, 0.034, 0.03 if k < 2 else 0.055, 0.012], c.stuff(None, 0.4),
                    flat((0.05, 0.03, 0.018)))  # fmt: skip
                if k == 2:
                    c.ball(c.stuff((0.80, 0.48, 0.05), 0.9, bump=0.4, grain=60), None, None, 16,
                        at=(-0.36, 0.45 * s, 0.20), size=(0.085, 0.05, 0.085))  # fmt: skip


def dragonfly(c: Craft) -> None:
    teal = (0.012, 0.22, 0.30)
    line = [(-0.14, 0, 0.30, 0.055), (-0.30, 0, 0.30, 0.045), (-0.9, 0, 0.27, 0.042), (-1.30, 0, 0.22, 0.055),
        (-1.46, 0, 0.19, 0.02)]  # fmt: skip

    def hue(p: Points) -> Points:
        band = np.abs((p[:, 0] * 6.5) % 1 - 0.5) * 2
        return blend(blend(teal, (0.03, 0.42, 0.50), 0.5 + 0.5 * ripple(p, 7, 1)), BLACK,
            0.9 * ease(0.72, 0.9, band) * (p[:, 0] < -0.1))  # fmt: skip

    shine = c.stuff(None, 0.22, coat=0.6, metal=0.2)
    with c.moved(turn=(0, 0, 140)):
        film = glassy(c, clear=0.55)
        for s in (1, -1):
            wing(c, (0.14, 0.06 * s, 0.40), ((0.02, 0), (0.09, 0.5), (0.10, 1.0), (0.06, 1.30), (-0.02, 1.36),
                (-0.14, 1.20), (-0.18, 0.8), (-0.14, 0.3), (-0.04, 0)), film, netted(7), (10, 0, 12), s,
                (120, 50))  # fmt: skip
            wing(c, (-0.04, 0.06 * s, 0.38), ((0.02, 0), (0.06, 0.5), (0.05, 1.0), (0.0, 1.24), (-0.10, 1.28),
                (-0.28, 1.02), (-0.36, 0.6), (-0.26, 0.22), (-0.04, 0)), film, netted(8), (6, 0, -10), s,
                (120, 50))  # fmt: skip
        flesh(c, [limb(line, 50), limb([(-0.18, 0, 0.30, 0.06), (0.02, 0, 0.32, 0.15, 0.13),
            (0.24, 0, 0.32, 0.12, 0.11), (0.34, 0, 0.31, 0.05)], 30)], hue, shine, 0.013, 3)  # fmt: skip
        for s in (1, -1):
            c.ball(c.stuff((0.02, 0.16, 0.12), 0.06, coat=1.0), None, None, 24, at=(0.40, 0.085 * s, 0.33),
                size=(0.105, 0.095, 0.105))  # fmt: skip
            for x, dx in ((0.22, 0.20), (0.12, 0.06), (0.02, -0.16)):
                jointed(c, [(x, 0.06 * s, 0.20), (x + dx, 0.22 * s, 0.14), (x + 1.3 * dx, 0.26 * s, 0.0)],
                    [0.02, 0.016, 0.008], c.stuff(None, 0.4), flat(BLACK))  # fmt: skip
        c.ball(c.stuff((0.05, 0.30, 0.30), 0.3), None, None, 16, at=(0.44, 0, 0.26), size=(0.07, 0.07, 0.07))


BUILDERS: dict[str, Builder] = {"monarch": butterfly, "morpho": morpho, "bee": bee,
    "dragonfly": dragonfly}  # fmt: skip
