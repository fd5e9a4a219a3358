"""Sweet and bright trifles, built and rendered for `cooked.py`: flan, shaved ice, sake, melon, a sparkler."""

from __future__ import annotations

import math

import numpy as np
from data.goods.craft import GOLDEN, Builder, Craft, Points, blend, ease, ripple
from data.goods.dishes import basil, plate
from data.goods.greens import beads


def flan(c: Craft) -> None:
    """A custard pudding with caramel run down over it."""
    plate(c, size=(0.86, 0.86, 0.8))

    def tint(p: Points) -> Points:
        a, r = np.arctan2(p[:, 1], p[:, 0]), np.hypot(p[:, 0], p[:, 1])
        low = 0.62 - 0.16 * np.sin(3 * a + 1) - 0.10 * np.sin(7 * a) - 0.05 * np.sin(13 * a + 2)
        tone = blend((0.84, 0.62, 0.24), (0.80, 0.54, 0.17), ease(0.8, 0.1, p[:, 2]))
        caramel = blend((0.34, 0.11, 0.012), (0.24, 0.065, 0.008), ease(0.2, 0.66, r))
        return blend(tone, caramel, ease(-0.02, 0.03, p[:, 2] - low))

    side = [
        (0, 0),
        (0.92, 0),
        (0.95, 0.05),
        (0.90, 0.2),
        (0.78, 0.68),
        (0.75, 0.78),
        (0.66, 0.84),
        (0.3, 0.85),
        (0, 0.85),
    ]
    c.lathe(side, c.stuff(None, 0.14, coat=0.8, sss=0.2), None, tint, 140, 120, at=(0, 0, 0.07))
    pool = c.stuff((0.30, 0.085, 0.010), 0.05, coat=1.0)
    c.lathe(
        [(0, 0.03), (1.0, 0.03), (1.08, 0.015), (1.1, 0)],
        pool,
        lambda p: p * (1 + 0.05 * ripple(p * (1, 1, 0), 2.4, 5))[:, None],
        at=(0, 0, 0.07),
        steps=120,
    )
    basil(c, (0.05, 0.0, 0.93), 0.34)
    c.ball(c.stuff((0.52, 0.006, 0.015), 0.1, coat=0.9), fine=24, at=(-0.12, -0.08, 1.02), size=0.12)


def shaved_ice(c: Craft) -> None:
    """A mound of snow in a glass, red, yellow and blue with syrup, a spoon in it."""
    glass = [
        (0, 0),
        (0.55, 0),
        (0.58, 0.03),
        (0.2, 0.1),
        (0.12, 0.22),
        (0.2, 0.36),
        (0.72, 0.55),
        (1.0, 0.95),
        (1.06, 1.1),
    ]

    def tint(p: Points) -> Points:
        a = np.arctan2(p[:, 1], p[:, 0]) + 0.12 * ripple(p, 3, 4)
        hues = np.array(((0.80, 0.05, 0.12), (0.86, 0.60, 0.06), (0.05, 0.36, 0.74)))
        part = (np.floor((a + 2.62) / (2 * np.pi / 3)) % 3).astype(int)
        tone = blend(
            (0.88, 0.91, 0.94), hues[part], ease(0.75, 1.35, p[:, 2] + 0.14 * ripple(p, 4, 7)) * 0.92
        )
        return blend(tone, (0.90, 0.92, 0.95), 0.35 * ease(0.4, 1.4, ripple(p, 13, 2)))

    snow = c.stuff(None, 0.6, bump=1.0, grain=16, sss=0.3, coat=0.2)
    hill = [
        (0, 0.5),
        (0.66, 0.58),
        (0.95, 0.95),
        (1.10, 1.15),
        (1.0, 1.5),
        (0.72, 1.95),
        (0.36, 2.25),
        (0, 2.34),
    ]
    c.lathe(
        hill,
        snow,
        lambda p: p * (1 + 0.022 * ripple(p, 6, 3) + 0.02 * ripple(p, 17, 5))[:, None],
        tint,
        150,
        120,
    )
    rng = np.random.default_rng(2)
    spots = []
    for _ in range(900):
        t, a = rng.uniform(0.36, 1), rng.uniform(0, 6.3)
        i = t * 7
        q = np.array([np.interp(i, range(8), [v[k] for v in hill]) for k in (0, 1)])
        spots.append((q[0] * math.cos(a) * 1.01, q[0] * math.sin(a) * 1.01, q[1]))
    beads(c, spots, rng.uniform(0.012, 0.036, len(spots)), snow, tint, 5)
    c.lathe(glass, c.glass((0.55, 0.62, 0.66), clear=0.85, rim=0.8), steps=96, fine=110)
    steel = c.metal((0.78, 0.78, 0.79), 0.2)
    c.tube([(0.55, 0.1, 1.5), (1.0, 0.1, 2.1), (1.42, 0.1, 2.72)], [0.035, 0.03, 0.05], steel, sides=12)


def sake(c: Craft) -> None:
    """A flask and two cups on a tray."""
    wood = c.wood((0.20, 0.085, 0.04), (0.12, 0.05, 0.022), 0.3)
    c.box(wood, (2.7, 1.7, 0.07), 0.03, at=(0, 0, 0.06))
    for x, y, w, d in (
        (0, 0.85, 2.7, 0.07),
        (0, -0.85, 2.7, 0.07),
        (1.33, 0, 0.07, 1.7),
        (-1.33, 0, 0.07, 1.7),
    ):
        c.box(wood, (w, d, 0.2), 0.02, at=(x, y, 0.1))

    def tint(p: Points) -> Points:
        tone = blend((0.80, 0.79, 0.75), (0.72, 0.71, 0.67), 0.5 + 0.5 * ripple(p, 4, 3))
        wave = 0.56 + 0.05 * np.sin(6 * np.arctan2(p[:, 1], p[:, 0])) + 0.03 * ripple(p, 4, 6)
        return blend(tone, (0.045, 0.10, 0.28), ease(0.03, -0.03, p[:, 2] - wave))

    glaze = c.stuff(None, 0.2, coat=0.6)
    flask = [
        (0, 0),
        (0.42, 0),
        (0.46, 0.04),
        (0.58, 0.4),
        (0.56, 0.8),
        (0.34, 1.18),
        (0.22, 1.4),
        (0.22, 1.55),
        (0.34, 1.72),
        (0.32, 1.74),
        (0.19, 1.56),
        (0.17, 1.3),
    ]
    c.lathe(flask, glaze, None, tint, 96, 110, at=(-0.42, 0.18, 0.095))
    cup = [
        (0, 0),
        (0.2, 0),
        (0.2, 0.05),
        (0.3, 0.14),
        (0.38, 0.42),
        (0.385, 0.46),
        (0.35, 0.43),
        (0.27, 0.18),
        (0, 0.12),
    ]
    clear = c.stuff((0.80, 0.82, 0.80), 0.05, coat=1.0)
    for x, y in ((0.42, -0.28), (0.88, 0.30)):
        c.lathe(cup, glaze, None, lambda p: tint(p + np.array((0, 0, 0.42))), 72, 90, at=(x, y, 0.095))
        c.lathe([(0, 0.36), (0.345, 0.36)], clear, at=(x, y, 0.095))


def melon(c: Craft) -> None:
    """A netted melon, and a slice of one."""

    def net(p: Points) -> Points:
        line = np.minimum(np.abs(ripple(p, 6.5, 3)), np.abs(ripple(p, 6.0, 8)))
        tone = blend((0.36, 0.40, 0.13), (0.50, 0.46, 0.18), 0.5 + 0.5 * ripple(p, 2, 5))
        tone = blend(tone, (0.74, 0.66, 0.44), ease(0.20, 0.08, line))
        a = np.arctan2(p[:, 1], p[:, 0])
        return blend(
            tone, (0.24, 0.30, 0.08), 0.75 * ease(0.12, 0.03, np.abs((a / (2 * np.pi) * 9) % 1 - 0.5))
        )

    def ribbed(p: Points) -> Points:
        a = np.arctan2(p[:, 1], p[:, 0])
        return np.asarray(p * (1 + 0.03 * np.abs(np.cos(4.5 * a)) * (1 - p[:, 2] ** 2))[:, None])

    rind = c.stuff(None, 0.65, bump=0.7, grain=20)
    c.ball(rind, ribbed, net, 110, at=(-0.35, 0.35, 0.98), size=(1.02, 1.02, 0.98), turn=(14, -10, 20))
    with c.moved((-0.35, 0.35, 0.98), (14, -10, 20)):
        c.tube(
            [(0, 0, 0.92), (0.02, 0, 1.08), (0.12, 0.03, 1.2)],
            [0.07, 0.05, 0.06],
            c.stuff((0.42, 0.42, 0.18), 0.7),
            sides=10,
        )
    u, v = np.meshgrid(np.linspace(-1.35, 1.35, 90), np.linspace(0, 1, 50), indexing="ij")

    def wall(s: int) -> Points:
        """A cut face, from the hollow inside to the rind."""
        r = 0.52 + 0.46 * v + 0.08 * (1 - v) * np.cos(2 * u)
        lean = 0.36 * s * v
        return np.stack([r * np.sin(u), lean * 1.0, 1.0 - r * np.cos(u)], -1)

    def flesh(p: Points) -> Points:
        r = np.hypot(p[:, 0], p[:, 2] - 1.0)
        tone = blend((0.82, 0.34, 0.09), (0.84, 0.44, 0.14), 0.5 + 0.4 * ripple(p, 5, 3))
        tone = blend(tone, (0.62, 0.64, 0.26), ease(0.84, 0.93, r))
        return blend(tone, (0.46, 0.46, 0.18), ease(0.955, 0.975, r))

    look = c.stuff(None, 0.28, coat=0.45, sss=0.2)
    with c.moved((0.62, -0.62, 0.0), (0, 0, 12), 1.0):
        for s in (-1, 1):
            c.grid(wall(s), look, flesh)
        back = np.stack(
            [
                np.stack(
                    [
                        0.985 * np.sin(u[:, 0]),
                        0.36 * t * (1 + 0 * u[:, 0]),
                        1.0 - (0.985 + 0.05 * (1 - t * t)) * np.cos(u[:, 0]),
                    ],
                    -1,
                )
                for t in np.linspace(-1, 1, 24)
            ]
        )
        c.grid(back, rind, net)


def diya(c: Craft) -> None:
    """A small lamp of clay with a burning wick, flowers about it."""
    clay = c.stuff((0.46, 0.17, 0.07), 0.7, second=(0.38, 0.13, 0.05), scale=4, bump=0.15)

    def spout(p: Points) -> Points:
        q = p.copy()
        a = np.arctan2(p[:, 1], p[:, 0])
        pull = np.exp(-((((a + math.pi / 2 + 0.5 + math.pi) % (2 * math.pi) - math.pi) / 0.34) ** 2)) * ease(
            0.1, 0.5, p[:, 2]
        )
        q[:, :2] *= (1 + 0.34 * pull)[:, None]
        q[:, 2] += 0.06 * pull
        return q

    side = [
        (0, 0),
        (0.5, 0),
        (0.52, 0.04),
        (0.85, 0.24),
        (1.02, 0.5),
        (1.03, 0.55),
        (0.96, 0.52),
        (0.76, 0.30),
        (0, 0.16),
    ]
    c.lathe(side, clay, spout, None, 140, 110)
    c.lathe(
        [(0, 0.40), (0.86, 0.40)],
        c.stuff((0.62, 0.36, 0.05), 0.05, coat=1.0),
        spout,
        None,
        140,
    )
    gold, white = c.stuff((0.80, 0.52, 0.08), 0.4, coat=0.4), c.stuff((0.86, 0.82, 0.74), 0.5)
    dots = [
        (0.98 * math.cos(k * 0.262), 0.98 * math.sin(k * 0.262), 0.36)
        for k in range(24)
        if abs((k * 15 + 118.6 + 180) % 360 - 180) > 24
    ]
    beads(c, dots, 0.05, gold)
    beads(c, [(0.86 * x, 0.86 * y, 0.21) for x, y, _ in dots], 0.036, white)
    x, y = 1.16 * math.cos(-math.pi / 2 - 0.5), 1.16 * math.sin(-math.pi / 2 - 0.5)
    c.tube(
        [(0.3 * x, 0.3 * y, 0.41), (0.8 * x, 0.8 * y, 0.46), (x, y, 0.64)],
        0.05,
        c.stuff((0.80, 0.74, 0.62), 0.8),
        sides=10,
    )

    def fire(p: Points) -> Points:
        tone = blend((1.0, 0.80, 0.30), (1.0, 0.36, 0.03), ease(0.3, 1.0, p[:, 2]))
        return blend((0.25, 0.35, 0.9), tone, ease(0.0, 0.18, p[:, 2]))

    flame = [(0, 0), (0.10, 0.06), (0.17, 0.24), (0.14, 0.5), (0.06, 0.8), (0, 1.02)]
    c.lathe(flame, c.stuff(None, 0.5, glow=1.0), None, fire, at=(x, y, 0.62), size=0.92)
    c.lathe(flame, c.stuff((1.0, 0.86, 0.45), 0.5, glow=1.0), at=(x, y - 0.11, 0.66), size=0.48)
    for k, (fx, fy, tone) in enumerate(
        (
            (1.02, -0.98, (0.84, 0.36, 0.01)),
            (1.36, -0.62, (0.84, 0.56, 0.02)),
            (-1.22, -0.72, (0.84, 0.36, 0.01)),
        )
    ):
        petal = c.stuff(tone, 0.6, sss=0.15)
        for j in range(46):
            t = j / 46
            c.leaf(
                petal,
                0.34 * (1 - 0.45 * t),
                0.17,
                0.8,
                0.3,
                wave=0.4,
                at=(fx, fy, 0.06 + 0.22 * t),
                turn=(12 + 70 * t, 0, math.degrees(j * GOLDEN) + k),
            )


def sparkler(c: Craft) -> None:
    """A burning stick that throws sparks."""
    iron = c.stuff((0.16, 0.16, 0.17), 0.5, metal=0.6)
    c.tube([(0.9, 0, -2.6), (0.45, 0, -1.3), (0, 0, 0)], 0.022, iron, sides=8)
    c.tube(
        [(0.60, 0, -1.74), (0.3, 0, -0.87), (0, 0, 0)],
        0.05,
        c.stuff((0.30, 0.29, 0.28), 0.9, bump=0.8, grain=20),
        sides=10,
    )
    white, gold = c.stuff((1.0, 0.84, 0.46), 0.5, glow=1.5), c.stuff((1.0, 0.50, 0.08), 0.5, glow=1.2)
    rng = np.random.default_rng(6)
    c.ball(white, fine=20, size=0.11)
    for k in range(130):
        z = 1 - 2 * (k + 0.5) / 130
        a = k * GOLDEN + rng.uniform(-0.2, 0.2)
        way = np.array((math.sqrt(1 - z * z) * math.cos(a), math.sqrt(1 - z * z) * math.sin(a), z))
        far = rng.uniform(0.45, 1.35)
        near = rng.uniform(0.05, 0.5) * far
        bend = np.array((0, 0, -0.06 * far * far))
        c.tube(
            [way * near, way * 0.5 * (near + far) + 0.3 * bend, way * far + bend],
            [0.022, 0.016, 0.007],
            white if k % 3 else gold,
            sides=5,
            fine=6,
        )
        if k % 4 == 0:
            end = way * far + bend
            for _ in range(5):
                b = rng.normal(size=3)
                b *= 0.16 / np.linalg.norm(b)
                c.tube([end, end + b], [0.008, 0.004], gold, sides=4, fine=2)
    beads(c, rng.normal(size=(90, 3)) * 0.62, rng.uniform(0.008, 0.02, 90), gold, fine=5)


BUILDERS: dict[str, Builder] = {
    "flan": flan,
    "shaved-ice": shaved_ice,
    "sake-set": sake,
    "melon": melon,
    "diya": diya,
    "sparkler": sparkler,
}
"""Key -> who builds it."""
