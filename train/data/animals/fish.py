"""Fish, and a seahorse."""

from __future__ import annotations

from typing import Any

import numpy as np
from data.animals.kit import FACING, Hue, eye, fin, flesh, limb, middle, orb, plumage, spots, wet
from data.goods.craft import At, Builder, Colour, Craft, Points, blend, ease, ripple, spline


def fishy(c: Craft, rows: Any, hue: Hue, scale: float, n: int, finish: Any, fins: Any, eye_at: At, eye_r: float,
        iris: Colour) -> None:  # fmt: skip
    """A fish with scales; `fins`: base, rim, colour, edge."""
    body = flesh(c, [limb(rows, 60, 40)], hue, finish, 0.016, 8)
    if scale:
        head = rows[2][0]
        plumage(c, body, n, lambda p: scale * (p[:, 0] < head), hue, (-1, 0, 0), finish, 1.05, 0.05, vary=0.05,
            sharp=2.5)  # fmt: skip
    for base, rim, colour, edge, *more in fins:
        fin(c, base, rim, colour, edge, finish, *more)
    eye(c, eye_at, eye_r, iris, 0.58, (0.25, 1, 0.05))


def sides(fins: Any) -> Any:
    """The same on the other side."""
    return [*fins, *(([(x, -y, z) for x, y, z in b], [(x, -y, z) for x, y, z in r], *more) for b, r,
        *more in fins)]  # fmt: skip


def goldfish(c: Craft) -> None:
    rows = [(0.80, 0, 0.02, 0.04, 0.05), (0.72, 0, 0.03, 0.12, 0.11), (0.50, 0, 0.05, 0.24, 0.18),
        (0.15, 0, 0.04, 0.36, 0.24), (-0.2, 0, 0.02, 0.29, 0.18), (-0.48, 0, 0.03, 0.14, 0.09),
        (-0.62, 0, 0.04, 0.10, 0.05)]  # fmt: skip
    up = middle(rows)
    orange, gold, deep = (0.86, 0.25, 0.015), (0.92, 0.50, 0.08), (0.72, 0.12, 0.008)

    def hue(p: Points) -> Points:
        colour = blend(orange, gold, ease(-0.1, -0.8, up(p)))
        gill = np.abs(np.hypot(p[:, 0] - 0.66, 1.1 * (p[:, 2] - 0.0)) - 0.26)
        colour = blend(blend(colour, deep, ease(0.3, 0.9, up(p))), (0.45, 0.09, 0.01),
            0.6 * ease(0.02, 0.006, gill) * (p[:, 0] < 0.6))  # fmt: skip
        return blend(colour, (0.30, 0.05, 0.01), ease(0.012, 0.004, np.abs(p[:, 2] - 0.005)) * ease(0.745, 0.76,
            p[:, 0]))  # fmt: skip

    pale = (0.95, 0.50, 0.10)
    fins = [([(0.24, 0, 0.38), (0.0, 0, 0.34), (-0.26, 0, 0.26)], [(0.12, 0, 0.62), (-0.22, 0, 0.64),
        (-0.56, 0, 0.44)], orange, pale, 16), *sides([([(-0.58, 0.02, 0.13), (-0.64, 0.02, 0.04),
        (-0.58, 0.02, -0.05)], [(-1.12, 0.16, 0.56), (-0.98, 0.12, 0.08), (-1.16, 0.16, -0.44)], orange, pale, 22,
        0.88, 0.05), ([(0.40, 0.17, -0.08), (0.36, 0.17, -0.16)], [(0.08, 0.36, -0.08), (0.14, 0.32, -0.34)],
        orange, pale, 9), ([(0.14, 0.08, -0.30), (0.02, 0.08, -0.30)], [(-0.02, 0.16, -0.60), (-0.22, 0.14, -0.48)],
        orange, pale, 9), ([(-0.24, 0.02, -0.22), (-0.42, 0.02, -0.13)],
        [(-0.44, 0.06, -0.46), (-0.62, 0.06, -0.30)], orange, pale, 9)])]  # fmt: skip
    with c.moved(turn=(0, 0, FACING)):
        fishy(c, rows, hue, 0.085, 3200, wet(c, 0.25, 0.6), fins, (0.585, 0.142, 0.09), 0.05,
            (0.75, 0.40, 0.05))  # fmt: skip


def clownfish(c: Craft) -> None:
    rows = [(0.82, 0, -0.02, 0.05, 0.05), (0.74, 0, 0.0, 0.13, 0.11), (0.52, 0, 0.03, 0.24, 0.16),
        (0.15, 0, 0.03, 0.30, 0.18), (-0.25, 0, 0.02, 0.25, 0.13), (-0.55, 0, 0.0, 0.14, 0.07),
        (-0.70, 0, 0.0, 0.12, 0.045)]  # fmt: skip
    orange, white, black = (0.88, 0.20, 0.006), (0.86, 0.85, 0.82), (0.012, 0.010, 0.010)

    def hue(p: Points) -> Points:
        x, z = p[:, 0], p[:, 2]
        colour = blend(orange, (0.92, 0.36, 0.03), ease(0.0, -0.25, z))
        bands = ((0.44 - 0.5 * (z - 0.05) ** 2, 0.065), (-0.02 + 0.16 * np.exp(-((z / 0.10) ** 2)), 0.075),
            (-0.55, 0.045))  # fmt: skip
        for at, half in bands:
            d = np.abs(x - at) - half
            colour = blend(colour, black, ease(0.045, 0.03, d))
            colour = blend(colour, white, ease(0.012, 0.0, d))
        return blend(colour, (0.25, 0.04, 0.01), ease(0.012, 0.004, np.abs(z + 0.03)) * ease(0.755, 0.77, x))

    rim = [([(0.34, 0, 0.30), (0.0, 0, 0.31), (-0.44, 0, 0.17)], [(0.26, 0, 0.42), (0.08, 0, 0.44),
        (-0.12, 0, 0.37), (-0.34, 0, 0.46), (-0.58, 0, 0.30)], orange, black, 18, 0.84),
        ([(-0.66, 0, 0.12), (-0.70, 0, 0.0), (-0.66, 0, -0.12)], [(-0.92, 0, 0.26), (-1.06, 0, 0.0),
        (-0.92, 0, -0.26)], orange, black, 14, 0.80), ([(-0.10, 0, -0.26), (-0.44, 0, -0.18)],
        [(-0.24, 0, -0.46), (-0.52, 0, -0.38), (-0.60, 0, -0.26)], orange, black, 10, 0.82),
        *sides([([(0.34, 0.16, 0.02), (0.32, 0.16, -0.10)], [(0.04, 0.36, 0.08), (0.0, 0.36, -0.08),
        (0.12, 0.32, -0.24)], orange, black, 11, 0.82), ([(0.30, 0.06, -0.26), (0.16, 0.06, -0.27)],
        [(0.16, 0.12, -0.50), (0.02, 0.12, -0.44)], orange, black, 9, 0.80)])]  # fmt: skip
    with c.moved(turn=(0, 0, FACING)):
        fishy(c, rows, hue, 0.0, 0, wet(c, 0.3, 0.5), rim, (0.60, 0.128, 0.08), 0.045, (0.75, 0.25, 0.03))


def trout(c: Craft) -> None:
    rows = [(1.02, 0, 0.0, 0.03, 0.03), (0.90, 0, 0.01, 0.10, 0.08), (0.66, 0, 0.02, 0.17, 0.12),
        (0.2, 0, 0.02, 0.235, 0.15), (-0.3, 0, 0.01, 0.185, 0.11), (-0.72, 0, 0.0, 0.085, 0.05),
        (-0.88, 0, 0.0, 0.08, 0.035)]  # fmt: skip
    up = middle(rows)
    green, silver = (0.06, 0.10, 0.075), (0.62, 0.64, 0.62)

    def hue(p: Points) -> Points:
        v = up(p)
        colour = blend(silver, (0.30, 0.36, 0.34), ease(-0.3, 0.2, v))
        colour = blend(colour, green, ease(0.25, 0.65, v))
        colour = blend(colour, (0.60, 0.30, 0.28), 0.55 * ease(0.25, 0.05, np.abs(v - 0.05)))
        spots_ = ease(0.9, 1.1, ripple(p, 24, 3)) * ease(-0.1, 0.3, v)
        colour = blend(colour, (0.02, 0.03, 0.025), 0.85 * spots_)
        gill = np.abs(np.hypot(p[:, 0] - 0.86, 1.2 * p[:, 2]) - 0.22)
        colour = blend(colour, (0.05, 0.06, 0.055), 0.65 * ease(0.02, 0.006, gill) * (p[:, 0] < 0.8))
        return blend(colour, (0.03, 0.035, 0.03), ease(0.010, 0.004, np.abs(p[:, 2] + 0.012 + 0.3 * np.maximum(0,
            1 - p[:, 0]) ** 1.2)) * ease(0.84, 0.87, p[:, 0]))  # fmt: skip

    olive, rim = (0.26, 0.25, 0.16), (0.40, 0.36, 0.26)
    fins = [([(0.18, 0, 0.24), (-0.14, 0, 0.21)], [(0.08, 0, 0.44), (-0.24, 0, 0.30)], olive, rim, 12),
        ([(-0.84, 0, 0.08), (-0.88, 0, 0), (-0.84, 0, -0.08)], [(-1.20, 0, 0.30), (-1.06, 0, 0.0),
        (-1.20, 0, -0.30)], olive, rim, 18), ([(-0.36, 0, -0.16), (-0.56, 0, -0.11)],
        [(-0.46, 0, -0.34), (-0.66, 0, -0.22)], olive, rim, 9), ([(-0.48, 0, 0.14), (-0.56, 0, 0.12)],
        [(-0.58, 0, 0.22), (-0.64, 0, 0.17)], olive, rim, 5), *sides([([(0.58, 0.11, -0.09), (0.54, 0.11, -0.13)],
        [(0.30, 0.20, -0.20), (0.36, 0.18, -0.30)], olive, rim, 8), ([(-0.02, 0.07, -0.20), (-0.10, 0.07, -0.19)],
        [(-0.14, 0.12, -0.36), (-0.24, 0.12, -0.30)], olive, rim, 8)])]  # fmt: skip
    with c.moved(turn=(0, 0, FACING)):
        fishy(c, rows, hue, 0.05, 5200, c.stuff(None, 0.25, coat=0.5, metal=0.35), fins, (0.82, 0.088, 0.045),
            0.036, (0.75, 0.60, 0.25))  # fmt: skip


def blowfish(c: Craft) -> None:
    rows = [(0.66, 0, 0.10, 0.05, 0.07), (0.58, 0, 0.08, 0.13, 0.16), (0.36, 0, 0.04, 0.33, 0.34),
        (0.02, 0, 0.0, 0.46, 0.45), (-0.30, 0, 0.03, 0.33, 0.32), (-0.54, 0, 0.09, 0.13, 0.12),
        (-0.72, 0, 0.10, 0.085, 0.06)]  # fmt: skip
    up = middle(rows)

    def hue(p: Points) -> Points:
        v = up(p)
        colour = blend((0.84, 0.80, 0.68), (0.62, 0.46, 0.20), ease(-0.1, 0.25, v + 0.08 * ripple(p, 6, 2)))
        colour = blend(colour, (0.20, 0.12, 0.05), ease(0.75, 1.05, ripple(p, 10, 4)) * ease(-0.05, 0.2, v))
        return blend(colour, (0.22, 0.10, 0.06), ease(0.016, 0.006, np.abs(p[:, 2] - 0.10)) * ease(0.62, 0.635,
            p[:, 0]))  # fmt: skip

    tan, rim = (0.70, 0.55, 0.24), (0.80, 0.68, 0.40)
    with c.moved(turn=(0, 0, FACING + 6)):
        skin = wet(c, 0.35, 0.4)
        body = flesh(c, [limb(rows, 60, 40), *[orb((0.40, 0.24 * s, 0.22), 0.10, 12) for s in (1, -1)]], hue, skin,
            0.02, 6)  # fmt: skip
        p, n = spots(body.data), spots(body.data, "normal")
        spine = c.stuff((0.86, 0.80, 0.64), 0.35)
        sites: list[Points] = []
        for k in c.rng.sample(range(len(p)), len(p)):
            if -0.52 < p[k, 0] < 0.50 and all(np.linalg.norm(p[k] - q) > 0.105 for q in sites):
                sites.append(p[k])
                way = n[k] + np.array((-0.45, 0, 0))
                c.grid(limb([(*p[k], 0.022), (*(p[k] + 0.06 * way), 0.011), (*(p[k] + 0.125 * way), 0.002)], 6, 8),
                    spine, wrap=True)  # fmt: skip
        fin(c, [(-0.66, 0, 0.17), (-0.70, 0, 0.10), (-0.66, 0, 0.03)], [(-0.98, 0, 0.30), (-1.02, 0, 0.10),
            (-0.98, 0, -0.10)], tan, rim, skin, 10)  # fmt: skip
        fin(c, [(-0.42, 0, 0.30), (-0.58, 0, 0.22)], [(-0.58, 0, 0.50), (-0.78, 0, 0.36)], tan, rim, skin, 7)
        for s in (1, -1):
            fin(c, [(0.20, 0.42 * s, 0.10), (0.18, 0.44 * s, -0.08)], [(-0.06, 0.64 * s, 0.20),
                (-0.10, 0.66 * s, 0.0), (-0.04, 0.62 * s, -0.16)], tan, rim, skin, 9)  # fmt: skip
        eye(c, (0.44, 0.285, 0.24), 0.085, (0.60, 0.50, 0.16), 0.5, (0.5, 1, 0.1))


def seahorse(c: Craft) -> None:
    gold, dark = (0.78, 0.42, 0.05), (0.42, 0.17, 0.02)
    rows = [(0.28, 0, 1.66, 0.10), (0.10, 0, 1.62, 0.13), (-0.02, 0, 1.46, 0.12), (0.02, 0, 1.22, 0.17),
        (0.10, 0, 0.98, 0.21), (0.05, 0, 0.74, 0.165), (-0.06, 0, 0.54, 0.10), (-0.08, 0, 0.34, 0.07),
        (0.02, 0, 0.14, 0.055), (0.18, 0, 0.06, 0.045), (0.29, 0, 0.16, 0.036), (0.25, 0, 0.27, 0.028),
        (0.16, 0, 0.25, 0.018)]  # fmt: skip
    line = spline(rows, 200)
    t = np.arange(200)
    ring = 1 + 0.11 * np.sin(2 * np.pi * t / 7.2)
    line[:, 3] *= np.where(t < 34, 1, ring)
    body = limb(np.concatenate([line, 0.72 * line[:, 3:]], 1), 200, 28)

    def hue(p: Points) -> Points:
        d = np.linalg.norm(p[:, None, ::2] - line[None, ::4, ::2][..., :2], axis=-1)
        at = 4 * d.argmin(1)
        colour = blend(gold, dark, 0.55 * ease(-0.2, -1.0, np.sin(2 * np.pi * at / 7.2)) * (at > 34) + 0.25
            * ripple(p, 9, 1))  # fmt: skip
        return blend(colour, (0.90, 0.68, 0.25), 0.7 * ease(0.06, 0.16,
            p[:, 0] - np.interp(p[:, 2], (0.5, 1.0, 1.4), (-0.06, 0.08, 0.0))) * (p[:, 2] > 0.5) * (p[:,
            2] < 1.45))  # fmt: skip

    with c.moved(turn=(0, 0, FACING)):
        head = [orb((0.16, 0, 1.64), (0.17, 0.125, 0.15)), limb([(0.22, 0, 1.62, 0.085), (0.40, 0, 1.56, 0.045),
            (0.54, 0, 1.51, 0.042), (0.60, 0, 1.49, 0.052), (0.62, 0, 1.485, 0.03)], 24)]  # fmt: skip
        crown = [limb([(0.02 + 0.05 * k, 0, 1.72, 0.05), (-0.02 + 0.05 * k, 0.0, 1.86, 0.018),
            (-0.03 + 0.06 * k, 0.0, 1.90, 0.006)], 12, 12) for k in range(3)]  # fmt: skip
        spikes = [limb([(line[i, 0], 0, line[i, 2], 0.03), (line[i, 0] - line[i, 3] - 0.05, 0, line[i, 2] + 0.01,
            0.008)], 6, 10) for i in range(44, 140, 7)]  # fmt: skip
        skin = c.stuff(None, 0.4, coat=0.3, bump=0.3, grain=40, cells=True)
        flesh(c, [body, *head, *crown, *spikes], hue, skin, 0.012, 3)
        fin(c, [(-0.10, 0, 1.06), (-0.10, 0, 0.74)], [(-0.36, 0, 1.12), (-0.40, 0, 0.90), (-0.30, 0, 0.70)], gold,
            (0.9, 0.66, 0.25), skin, 12)  # fmt: skip
        eye(c, (0.23, 0.105, 1.665), 0.036, (0.75, 0.55, 0.15), 0.5)


BUILDERS: dict[str, Builder] = {"goldfish": goldfish, "clownfish": clownfish, "trout": trout,
    "blowfish": blowfish, "seahorse": seahorse}  # fmt: skip
