"""Trees with fruit or autumn leaves, bare ones, stumps, hay and hives, built and rendered for `cooked.py`."""

from __future__ import annotations

import math

import numpy as np
from data.goods.craft import Builder, Colour, Craft, Points, blend, ease, ripple
from data.goods.fairyhomes import ground, posies, turf
from data.goods.greens import beads
from data.goods.trees import branches, foliage, tree_bark

Tone = tuple[Colour, Colour]


def crown(c: Craft, wide: float, tall: float, middle: float, leaf: Tone, size: tuple[float, float] = (0.13, 0.085),
          lumps: int = 40, seed: int = 7, full: float = 1.0) -> Points:  # fmt: skip
    """Leaves in clouds about (0, 0, `middle`); where the clouds are, and how large: (n, 4)."""
    rng = np.random.default_rng(seed)
    spots = []
    for k in range(lumps):
        z = 1 - 1.7 * (k + 0.5) / lumps
        r, a = math.sqrt(max(1 - z * z, 0)), k * 2.39996
        x, y, up = 0.12 * rng.normal(size=3)
        spots.append(
            (
                wide * r * math.cos(a) + x,
                0.85 * wide * r * math.sin(a) + y,
                middle + tall * z + up,
                rng.uniform(0.30, 0.55),
            )
        )
    places, ways, shade = [], [], []
    for x, y, z, s in spots:
        n = int(2500 * full * s**2)
        way = rng.normal(size=(n, 3))
        way /= np.linalg.norm(way, axis=1)[:, None]
        p = np.array((x, y, z)) + way * s * (0.70 + 0.36 * rng.random(n))[:, None] * (1.05, 1.05, 0.85)
        places.append(p)
        ways.append(way + 0.8 * rng.normal(size=(n, 3)) + (0, 0, -0.25))
        shade.append(0.35 + 0.42 * way[:, 2] + 0.14 * ripple(p, 2.0, 3))
    look = c.stuff(None, 0.55, sss=0.1, deep=0.03)
    foliage(
        c,
        np.concatenate(places),
        np.concatenate(ways),
        *size,
        look,
        np.array(leaf[0]),
        np.array(leaf[1]),
        np.concatenate(shade),
    )
    return np.array(spots)


def trunk(c: Craft, tall: float, r: float, reach: float, up: float, count: int = 7) -> None:
    bark = tree_bark(c)
    for k in range(6):
        a = 2 * math.pi * k / 6 + 0.3
        c.tube([(0.3 * r * math.cos(a), 0.3 * r * math.sin(a), 0.45), (0.9 * r * math.cos(a), 0.9 * r * math.sin(a),
            0.12),
                (2.0 * r * math.cos(a), 2.0 * r * math.sin(a), -0.03)], [0.55 * r, 0.4 * r, 0.14 * r], bark,
                    sides=10)  # fmt: skip
    c.tube([(0, 0, -0.05), (0.04, 0, 0.4 * tall), (-0.05, 0, 0.8 * tall), (0.03, 0, 1.2 * tall)], [1.15 * r,
        0.85 * r, 0.75 * r, 0.55 * r],
           bark, sides=22)  # fmt: skip
    branches(c, bark, 0.75 * tall, count, reach, up, 0.55 * r)


def fruits(c: Craft, spots: Points, count: int, r: float, shades: list[Colour], long: float = 1.0) -> None:
    """Fruit that hangs at the outside of the leaves, most where it is seen."""
    rng = np.random.default_rng(4)
    groups: list[list[Points]] = [[] for _ in shades]
    k = 0
    while k < count:
        x, y, z, s = spots[rng.integers(len(spots))]
        way = rng.normal(size=3)
        way /= np.linalg.norm(way)
        if way[1] > 0.35 or way[2] > 0.75:
            continue
        groups[k % len(shades)].append(np.array((x, y, z)) + way * s * (1.12, 1.12, 0.95) - (0, 0.03, 0.05))
        k += 1
    for shade, group in zip(shades, groups, strict=True):
        look = c.stuff(shade, 0.3, coat=0.4, sss=0.1)
        first = c.ball(look, fine=16, at=tuple(group[0]), size=(r, r, long * r))
        for p in group[1:]:
            c.again(first, tuple(p), (c.jitter(25), c.jitter(25), 0), (r, r, long * r))
    beads(c, [g[0] + (0, 0, r) for g in groups], 0.2 * r, c.stuff((0.1, 0.06, 0.02), 0.8))


def _orchard_tree(
    c: Craft, leaf: Tone, shades: list[Colour], r: float, long: float = 1.0, count: int = 130
) -> None:
    trunk(c, 1.15, 0.17, 1.0, 0.95)
    spots = crown(c, 1.15, 0.82, 2.05, leaf, (0.13, 0.075))
    fruits(c, spots, count, r, shades, long)
    ground(c, 1.0, 0.8, 1300)
    look = [c.stuff(v, 0.35, coat=0.3) for v in shades]
    for k in range(5):
        a = 3.4 + 0.62 * k
        c.ball(look[k % len(look)], fine=14, at=(0.62 * math.cos(a), 0.55 * math.sin(a), r), size=r)


def apple_tree(c: Craft) -> None:
    _orchard_tree(
        c, ((0.025, 0.085, 0.012), (0.20, 0.34, 0.06)), [(0.52, 0.015, 0.012), (0.60, 0.06, 0.02)], 0.095
    )


def orange_tree(c: Craft) -> None:
    _orchard_tree(
        c, ((0.012, 0.065, 0.012), (0.12, 0.27, 0.04)), [(0.80, 0.24, 0.012), (0.82, 0.32, 0.02)], 0.09
    )


def lemon_tree(c: Craft) -> None:
    _orchard_tree(
        c, ((0.02, 0.08, 0.012), (0.17, 0.33, 0.05)), [(0.84, 0.60, 0.03), (0.80, 0.54, 0.02)], 0.075, 1.35
    )


def maple_tree(c: Craft) -> None:
    """In autumn, leaves of red and gold, some on the ground."""
    trunk(c, 1.35, 0.2, 1.2, 1.2)
    rng = np.random.default_rng(2)
    for k, tone in enumerate((((0.30, 0.02, 0.008), (0.72, 0.12, 0.015)), ((0.45, 0.09, 0.008), (0.86, 0.34, 0.02)),
                              ((0.52, 0.18, 0.01), (0.88, 0.55, 0.05)))):  # fmt: skip
        crown(c, 1.42, 1.05, 2.45, tone, (0.12, 0.10), 34, 3 + k, 0.55)
    soil = c.stuff((0.14, 0.11, 0.04), 0.9, second=(0.10, 0.15, 0.03), scale=3, bump=0.5)
    c.lathe([(0, 0.02), (1.2, 0.0), (1.5, -0.05), (1.45, -0.10)], soil, size=(1, 0.8, 1))
    for tone in (((0.36, 0.03, 0.01), (0.72, 0.14, 0.02)), ((0.55, 0.16, 0.01), (0.86, 0.42, 0.03))):
        a, d = rng.uniform(0, 6.3, 900), 1.45 * np.sqrt(rng.random(900))
        p = np.stack([d * np.cos(a), 0.8 * d * np.sin(a), 0.03 + 0.03 * rng.random(900)], 1)
        foliage(
            c,
            p,
            rng.normal(size=p.shape) * (1, 1, 0.25),
            0.11,
            0.09,
            c.stuff(None, 0.6),
            np.array(tone[0]),
            np.array(tone[1]),
            rng.random(900),
        )


def dead_tree(c: Craft) -> None:
    bark = c.stuff(
        (0.17, 0.145, 0.125),
        0.95,
        second=(0.075, 0.065, 0.06),
        scale=3,
        stretch=(3, 3, 0.5),
        bump=1.0,
        grain=9,
    )
    rng = np.random.default_rng(11)

    def limb(start: Points, way: Points, long: float, r: float, depth: int) -> None:
        n = 5
        line, p, d = [start], start, way
        for _ in range(n):
            d = d + 0.28 * rng.normal(size=3) + (0, 0, 0.03)
            d /= np.linalg.norm(d)
            p = p + d * long / n
            line.append(p)
        c.tube(
            np.array(line),
            np.linspace(r, 0.45 * r if depth else 0.1 * r, n + 1),
            bark,
            sides=14 if depth > 2 else 8,
            fine=26,
        )
        if depth:
            for k in range(3 if depth > 1 else 2):
                f = rng.uniform(0.35, 0.95) if k else 1.0
                at = np.array(line[-1]) if k == 0 else np.array(line[int(f * n)])
                turn = d + rng.normal(size=3) * 0.75 * (1, 0.7, 0.55) + (0, 0, 0.12)
                limb(
                    at,
                    turn / np.linalg.norm(turn),
                    long * rng.uniform(0.55, 0.8),
                    r * (0.45 if k else 0.5) * (1.0 if depth > 1 else 0.8),
                    depth - 1,
                )

    for k in range(6):
        a = k + 0.3
        c.tube([(0.05 * math.cos(a), 0.05 * math.sin(a), 0.4), (0.2 * math.cos(a), 0.2 * math.sin(a), 0.1),
            (0.6 * math.cos(a), 0.6 * math.sin(a), -0.04)],
               [0.15, 0.11, 0.03], bark, sides=9)  # fmt: skip
    limb(np.array((0.0, 0, 0)), np.array((0.08, 0, 1.0)), 1.5, 0.25, 4)
    for z, way in ((1.0, (-0.9, -0.2, 0.6)), (1.25, (0.9, -0.1, 0.5))):
        w = np.array(way)
        limb(np.array((0.02, 0, z)), w / np.linalg.norm(w), 1.15, 0.12, 3)


def rings(p: Points) -> Points:
    """The cut of a trunk."""
    r = np.hypot(p[:, 0], p[:, 1]) * (1 + 0.04 * ripple(p * (1, 1, 0), 2.2, 3))
    ring = 0.5 + 0.5 * np.sin(62 * r + 2 * ripple(p, 1.5, 2))
    tone = blend((0.62, 0.43, 0.23), (0.38, 0.22, 0.10), 0.7 * ring + 0.25 * ease(0.4, 0.0, r))
    a = np.arctan2(p[:, 1], p[:, 0])
    return blend(
        tone,
        (0.12, 0.065, 0.03),
        0.8 * ease(0.012, 0.0, np.abs(np.sin(1.5 * a + 0.6)) * r) * ease(0.05, 0.3, r),
    )


def stump(c: Craft) -> None:
    bark = c.stuff(
        (0.17, 0.11, 0.065), 0.95, second=(0.08, 0.05, 0.03), scale=3, stretch=(4, 4, 0.5), bump=1.0, grain=8
    )

    def shape(p: Points) -> Points:
        a, z = np.arctan2(p[:, 1], p[:, 0]), p[:, 2]
        root = ease(0.55, 0.0, z) * (0.5 + 0.5 * np.cos(6 * a + 0.7 * np.sin(2 * a))) ** 2
        ridge = 0.03 * np.cos(26 * a + 3 * np.sin(2 * z + a)) + 0.035 * ripple(p, 2, 4)
        grow = 1 + 0.85 * root + ridge
        return np.asarray(p * np.stack([grow, grow, 1 + 0 * z], 1))

    c.lathe(
        [(1.02, -0.05), (0.94, 0.2), (0.84, 0.6), (0.82, 1.05), (0.80, 1.1)], bark, shape, steps=220, fine=80
    )
    top = c.stuff(None, 0.8, bump=0.3, grain=40)
    c.lathe([(0, 1.09), (0.4, 1.09), (0.79, 1.08)], top, lambda p: p * (1 + 0.04 * np.cos(26 * np.arctan2(p[:, 1],
        p[:, 0])) * ease(0.6, 0.8, np.hypot(p[:, 0], p[:, 1])))[:, None] ** np.array((1, 1, 0)),
            rings, 220, 90)  # fmt: skip
    ground(c, 1.9, 0.8, 1700)
    rng = np.random.default_rng(3)
    a, z = rng.uniform(3.5, 5.6, 900), 1.0 * rng.random(900) ** 2
    moss = np.stack(
        [(0.9 + 0.5 * ease(0.5, 0, z)) * np.cos(a), (0.9 + 0.5 * ease(0.5, 0, z)) * np.sin(a), z], 1
    )
    turf(c, moss[ripple(moss, 2.2, 3) > 0.35], 0.07, 0.8, (0.34, 0.42, 0.06), (0.10, 0.18, 0.02), 0.03)
    cap = c.stuff((0.55, 0.28, 0.10), 0.5, second=(0.68, 0.44, 0.20), scale=4, coat=0.2)
    stem = c.stuff((0.78, 0.70, 0.56), 0.7)
    for x, y, s in ((0.98, -0.72, 0.20), (1.18, -0.56, 0.15), (0.86, -0.92, 0.14), (-0.95, -0.85, 0.13)):
        c.tube([(x, y, 0), (x + 0.02, y, 1.3 * s)], 0.28 * s, stem, sides=12)
        c.lathe(
            [(0.25, 0), (0.95, -0.06), (1.0, 0.05), (0.75, 0.45), (0.3, 0.62), (0, 0.65)],
            cap,
            at=(x + 0.02, y, 1.25 * s),
            size=s,
        )
    posies(c, [(-1.3, -0.6, 0), (-1.15, -0.75, 0), (1.45, -0.35, 0), (0.3, -1.35, 0)], 0.09, 0.22)


def hay_bale(c: Craft) -> None:
    """A round one."""
    look = c.stuff(None, 0.95, bump=0.8, grain=26)

    def straw(p: Points) -> Points:
        return blend((0.42, 0.28, 0.09), (0.74, 0.56, 0.24), 0.5 + 0.5 * ripple(p * (1, 3, 3), 3, 2))

    with c.moved((0, 0, 1.2), (90, 0, 32)):
        c.lathe([(0, -0.95), (1.05, -0.95), (1.2, -0.8), (1.22, 0), (1.2, 0.8), (1.05, 0.95), (0, 0.95)], look,
                lambda p: p * (1 + 0.025 * ripple(p, 5, 3))[:, None], straw, steps=120, fine=90)  # fmt: skip
        rng = np.random.default_rng(5)
        t = np.sqrt(rng.uniform(0.002, 1, 3800))
        turns = 2 * np.pi * 7 * t
        for s in (-1, 1):  # wound straw on the flat sides
            p = np.stack(
                [1.1 * t * np.cos(turns), 1.1 * t * np.sin(turns), np.full(3800, 0.97 * s)], 1
            ) + 0.02 * rng.normal(size=(3800, 3))
            way = np.stack([-np.sin(turns), np.cos(turns), 0 * t], 1) + 0.25 * rng.normal(size=(3800, 3))
            foliage(
                c,
                p,
                way,
                0.34,
                0.018,
                c.stuff(None, 0.9),
                np.array((0.34, 0.21, 0.06)),
                np.array((0.82, 0.64, 0.30)),
                0.5 + 0.45 * np.sin(turns * 1.0 + 9 * t),
            )
        a, z = rng.uniform(0, 6.3, 7000), rng.uniform(-0.9, 0.9, 7000)
        p = np.stack([1.22 * np.cos(a), 1.22 * np.sin(a), z], 1) + 0.015 * rng.normal(size=(7000, 3))
        way = (
            np.stack([-np.sin(a), np.cos(a), 0 * a], 1)
            + 0.3 * rng.normal(size=(7000, 3))
            + 0.12 * p * (1, 1, 0)
        )
        foliage(
            c,
            p,
            way,
            0.32,
            0.018,
            c.stuff(None, 0.9),
            np.array((0.38, 0.24, 0.07)),
            np.array((0.84, 0.66, 0.32)),
            rng.random(7000),
        )
        twine = c.stuff((0.62, 0.46, 0.2), 0.8)
        for z in np.array((-0.55, 0.0, 0.55)):
            b = np.linspace(0, 2 * np.pi, 60)
            c.tube(
                np.stack([1.245 * np.cos(b), 1.245 * np.sin(b), 0 * b + z], 1), 0.016, twine, sides=6, fine=90
            )
    rng = np.random.default_rng(9)
    a, d = rng.uniform(0, 6.3, 1500), 1.5 * np.sqrt(rng.random(1500))
    p = np.stack([d * np.cos(a), 0.9 * d * np.sin(a), 0.02 + 0.03 * rng.random(1500)], 1)
    foliage(
        c,
        p,
        rng.normal(size=p.shape) * (1, 1, 0.2),
        0.34,
        0.018,
        c.stuff(None, 0.9),
        np.array((0.40, 0.26, 0.08)),
        np.array((0.82, 0.64, 0.30)),
        rng.random(1500),
    )


def beehive(c: Craft) -> None:
    """A skep of straw on a stool, bees about it."""
    rows, line = 11, []
    for k in range(rows * 12 + 1):
        t = k / (rows * 12)
        r = 1.02 * (1 - max(t - 0.25, 0) ** 2.1 * 1.75) ** 0.5 if t < 1 else 0.0
        bump = abs(math.sin(math.pi * rows * t)) ** 0.6
        line.append((max(r * (0.93 + 0.07 * bump), 0.0), 1.9 * t))

    def straw(p: Points) -> Points:
        a = np.arctan2(p[:, 1], p[:, 0])
        q = np.stack([2 * a, 12 * p[:, 2]], 1)
        tone = blend((0.50, 0.31, 0.10), (0.78, 0.56, 0.22), 0.5 + 0.4 * ripple(q * (6, 1), 1.0, 2))
        stitch = ease(0.75, 0.95, np.sin(42 * a + 3.0 * np.floor(p[:, 2] * rows / 1.9)))
        return blend(tone, (0.34, 0.19, 0.06), 0.8 * stitch)

    c.lathe(line, c.stuff(None, 0.85, bump=0.5, grain=30), None, straw, 220, 300)
    dark = c.stuff((0.015, 0.01, 0.006), 0.9)
    c.cut(
        [(0.2 * math.cos(a), 0.2 * math.sin(a)) for a in np.linspace(0, math.pi, 20)],
        0.1,
        dark,
        0,
        at=(0, -0.98, 0.02),
        turn=(-4, 0, 0),
    )
    wood = c.wood((0.36, 0.20, 0.09), (0.22, 0.11, 0.045))
    c.box(wood, (2.5, 2.3, 0.14), 0.04, at=(0, 0, -0.08))
    for x in (-1.0, 1.0):
        for y in (-0.9, 0.9):
            c.tube([(x, y, -0.1), (1.1 * x, 1.1 * y, -0.85)], 0.1, wood, sides=12)
    gold, black, wing = (
        c.stuff((0.80, 0.46, 0.02), 0.5),
        c.stuff((0.02, 0.015, 0.01), 0.5),
        c.stuff((0.86, 0.88, 0.9), 0.1, clear=0.45),
    )
    for x, y, z, spin in ((0.75, -1.25, 1.25, 30), (-0.95, -1.0, 0.85, -140), (0.22, -1.2, 0.55, 80), (-0.35, -1.3,
        1.65, 200), (1.3, -0.5, 0.5, 60),
                          (-0.15, -1.05, 0.12, 95)):  # fmt: skip
        with c.moved((x, y, z), (0, -15, spin), 0.13):
            for k in range(5):
                c.ball(
                    gold if k % 2 else black,
                    fine=14,
                    at=(-0.9 + 0.38 * k, 0, 0),
                    size=(0.3, (0.32, 0.5, 0.55, 0.5, 0.45)[k], (0.32, 0.5, 0.55, 0.5, 0.45)[k]),
                )
            c.ball(black, fine=14, at=(0.95, 0, 0.05), size=0.33)
            for s in (-1, 1):
                c.leaf(wing, 1.5, 0.75, 0.2, at=(0.2, 0.1 * s, 0.4), turn=(24, 0, -25 if s > 0 else -155))


BUILDERS: dict[str, Builder] = {
    "apple-tree": apple_tree, "orange-tree": orange_tree, "lemon-tree": lemon_tree, "autumn-maple": maple_tree,
    "dead-tree": dead_tree, "stump": stump, "hay-bale": hay_bale, "beehive": beehive,
}  # fmt: skip
"""Key -> who builds it."""
