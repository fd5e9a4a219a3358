"""Small animals where they are found: on flowers, leaves, branches, in a web or a nest."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np
from data.animals import birds_of_prey, bugs, butterflies, molluscs, reptiles, songbirds
from data.animals.bodied import crafted, set_down
from data.goods import flowers
from data.goods.craft import At, Colour, Craft, Points, blend, ease, ripple
from data.sites.lot import Site

YELLOW, PURPLE = (0.88, 0.62, 0.02), (0.34, 0.10, 0.52)
CENTRE = (0.62, 0.36, 0.01)


def bloom(
    c: Craft, petals: Colour, middle: Colour, tilt: float, guest: Any, at: At, spin: float, size: float
) -> None:
    """A daisy on its stem that is turned to the viewer, and who sits on it."""
    top = (-0.05, -0.1, 1.55)
    flowers.stem(c, [(0.1, 0.1, 0), (0.12, 0.1, 0.7), (0.0, 0.0, 1.35), top], 0.045)
    leafy = c.leafy((0.11, 0.29, 0.05), (0.07, 0.2, 0.03))
    for k, z in ((1, 0.2), (-1, 0.5)):
        c.leaf(leafy, 1.1, 0.42, -0.7, 0.35, 0.9, wave=0.2, at=(0.11, 0.1, z), turn=(36, 0, -80 * k))
    with c.moved(top, (tilt, -6, 0)):
        flowers.daisy_head(c, petals, middle)
        with c.moved(at, (0, 0, spin), size):
            guest(c)


def blade(c: Craft, long: float, wide: float) -> None:
    """A big leaf along x, its tip to the left."""

    def paint(p: Points) -> Points:
        vein = ease(0.30, 0.12, np.abs(((p[:, 1] - 1.1 * np.abs(p[:, 0])) / 0.3) % 1 - 0.5)) * 0.5
        vein = np.maximum(vein, ease(0.03, 0.01, np.abs(p[:, 0])))
        tone = blend((0.075, 0.24, 0.03), (0.12, 0.33, 0.05), 0.5 + 0.5 * ripple(p, 2.5, 3))
        return blend(tone, (0.26, 0.46, 0.14), 0.6 * vein)

    c.leaf(
        c.stuff(None, 0.4, coat=0.25),
        long,
        wide,
        0.35,
        -0.16,
        0.95,
        0.06,
        paint,
        at=(0.5 * long, 0, 0),
        turn=(-5, 0, 90),
    )
    c.tube([(0.5 * long - 0.1, 0, 0.02), (0.5 * long + 0.3, 0, -0.05), (0.5 * long + 0.7, 0.05, -0.25)], 0.045,
        c.leafy((0.12, 0.3, 0.05)))  # fmt: skip


def on_leaf(_: Site, guest: Any, size: float, lift: float) -> None:
    blade(Craft(2), 2.7, 1.7)
    set_down(crafted(guest), (-0.1, 0.0, lift), wide=size)


def on_pad(_: Site) -> None:
    """A frog on the leaf of a water lily."""
    c = Craft(5)

    def pad(p: Points) -> Points:
        a, r = np.arctan2(p[:, 1], p[:, 0]), np.hypot(p[:, 0], p[:, 1])
        tone = blend((0.075, 0.24, 0.05), (0.13, 0.32, 0.075), 0.5 + 0.5 * ripple(p, 2.4, 3))
        return blend(tone, (0.28, 0.44, 0.16), 0.7 * ease(0.22, 0.04, np.abs(np.sin(9.5 * a)) * (0.25 + r)))

    def wavy(p: Points) -> Points:
        a, r = np.arctan2(p[:, 1], p[:, 0]), np.hypot(p[:, 0], p[:, 1])
        q = p * (1 - 0.85 * np.exp(-(((a + 0.5) / 0.10) ** 2)) * ease(0.1, 0.4, r))[:, None]
        q[:, 2] += 0.03 * np.sin(4 * a + 1) * ease(0.7, 1.2, r) + 0.06 * ease(1.05, 1.2, r)
        return q

    c.lathe(
        [(0, 0.02), (0.6, 0.0), (1.2, 0.03), (1.21, 0.0)], c.stuff(None, 0.35, coat=0.25), wavy, pad, 220, 60
    )
    set_down(crafted(reptiles.frog), (0, 0.05, 0.02), wide=1.25)
    with c.moved((0.98, 0.42, 0.05), (0, 0, 0), 0.26):
        petal = c.stuff((0.86, 0.52, 0.64), 0.45, second=(0.86, 0.78, 0.80), scale=3, sss=0.25, deep=0.04)
        for count, lift, long in ((9, 14, 1.7), (9, 38, 1.6), (8, 60, 1.4)):
            for k in range(count):
                c.leaf(
                    petal, long, 0.8, 0.75, 0.7, 1.05, at=(0, 0, 0.1), turn=(lift, 0, 360 * k / count + lift)
                )
        c.ball(c.stuff((0.86, 0.58, 0.05), 0.6), at=(0, 0, 0.4), size=0.3)


def web(_: Site) -> None:
    """A spider in the middle of its net."""
    c, luck = Craft(1), np.random.default_rng(4)
    silk = c.stuff((0.86, 0.88, 0.90), 0.3, glow=0.25)
    ways = np.linspace(0, 2 * np.pi, 17)[:-1] + luck.uniform(-0.08, 0.08, 16)
    longs = luck.uniform(1.25, 1.55, 16)
    for a, r in zip(ways, longs, strict=True):
        c.tube([(0, 0, 0), (r * np.cos(a), 0, r * np.sin(a))], 0.011, silk, sides=6, fine=6)
    for ring in np.linspace(0.28, 1.18, 12):
        for k in range(16):
            a, b = ways[k], ways[(k + 1) % 16] + (2 * np.pi if k == 15 else 0)
            p, q = ring * np.array((np.cos(a), np.sin(a))), ring * np.array((np.cos(b), np.sin(b)))
            m = 0.5 * (p + q) * 0.955
            c.tube([(p[0], 0, p[1]), (m[0], 0, m[1]), (q[0], 0, q[1])], 0.0085, silk, sides=5, fine=8)
    set_down(crafted(bugs.spider), (0, -0.12, -0.42), wide=1.0, tilt=(72, 0, 0))


def bough(c: Craft, long: float = 1.6, r: float = 0.085, leaves: int = 12) -> None:
    """A branch along x at z = 0, its upper side there."""
    bark = c.stuff(
        (0.20, 0.125, 0.07),
        0.85,
        second=(0.11, 0.07, 0.045),
        scale=7,
        stretch=(0.4, 4, 4),
        bump=0.9,
        grain=26,
    )
    line = [
        (-long, -0.05, -0.12),
        (-0.5 * long, 0.02, -0.03),
        (0, 0, 0),
        (0.5 * long, 0.03, -0.02),
        (long, 0, 0.16),
    ]
    c.tube(
        [(x, y, z - r) for x, y, z in line],
        [0.55 * r, 0.9 * r, r, 1.1 * r, 1.35 * r],
        bark,
        sides=20,
        fine=80,
    )
    leafy = c.leafy((0.12, 0.30, 0.04), (0.07, 0.21, 0.03))
    for x, way in ((-0.6 * long, 130), (-0.85 * long, 160), (0.62 * long, 60)):
        side = np.array((np.cos(np.radians(way)), -0.3, np.sin(np.radians(way))))
        root = np.array((x, 0, -r))
        c.tube([root, root + 0.2 * side, root + 0.42 * side], [0.035, 0.025, 0.012], bark, sides=10)
        for k in range(leaves // 3):
            at = root + (0.18 + 0.08 * k) * side
            c.leaf(leafy, 0.30 + c.jitter(0.05), 0.15, 0.4, 0.3, at=tuple(at), turn=(c.jitter(50), c.jitter(30),
                way - 90 + 60 * (-1) ** k + c.jitter(20)))  # fmt: skip


def on_branch(_: Site, guest: Any, tall: float, seed: int = 3) -> None:
    bough(Craft(seed), 0.8, 0.07)
    set_down(crafted(guest), (0, 0, -0.07), tall=tall)


def nest(c: Craft, eggs: Colour = (0.20, 0.52, 0.56)) -> None:
    """Of twigs, with eggs; about 1 wide."""
    luck = np.random.default_rng(7)
    looks = [
        c.stuff(v, 0.9)
        for v in ((0.22, 0.13, 0.06), (0.33, 0.21, 0.10), (0.14, 0.085, 0.045), (0.42, 0.30, 0.15))
    ]
    for k in range(430):
        t = luck.uniform(0, 1)
        r, z = 0.30 + 0.22 * t + 0.05 * luck.normal(), 0.05 + 0.27 * t + 0.03 * luck.normal()
        a, turn, rise = luck.uniform(0, 6.283), luck.uniform(0.25, 0.6), luck.normal() * 0.05
        line = [((r + 0.04 * luck.normal()) * np.cos(a + s * turn),
            (r + 0.03 * luck.normal()) * np.sin(a + s * turn), z + s
            * rise) for s in (-1, 0, 1)]  # fmt: skip
        c.tube(line, luck.uniform(0.007, 0.014), looks[k % 4], sides=5, fine=10)
    c.lathe([(0, 0.07), (0.3, 0.1), (0.42, 0.28)], c.stuff((0.16, 0.10, 0.05), 0.95, bump=0.8, grain=40))
    shell = c.stuff(eggs, 0.4, second=tuple(0.9 * v for v in eggs), scale=14)
    for x, y in ((-0.14, -0.1), (0.09, -0.17), (-0.02, 0.1)):
        c.ball(shell, lambda p: p * np.stack([1 - 0.14 * p[:, 2], 1 - 0.14 * p[:, 2], 1 + 0 * p[:, 2]], 1), at=(x, y,
            0.22), turn=(50, 30 * x, 90 * x), size=(0.105, 0.105, 0.14))  # fmt: skip


def in_nest(_: Site) -> None:
    nest(Craft(1))
    set_down(crafted(songbirds.robin), (0.32, 0.20, 0.25), tall=0.52)


BUILDERS: dict[str, Any] = {
    "bee-daisy": lambda s: bloom(Craft(2), (0.86, 0.85, 0.83), (0.82, 0.46, 0.01), 26, butterflies.bee, (0.1, 0,
        0.24), 0, 0.62),
    "blue-butterfly-flower": lambda s: bloom(Craft(3), YELLOW, CENTRE, 52, butterflies.morpho, (0.05, 0.1, 0.22), 14,
        0.8),
    "orange-butterfly-flower": lambda s: bloom(Craft(4), PURPLE, CENTRE, 52, butterflies.butterfly, (0.05, 0.1,
        0.22), 14, 0.8), "ladybird-leaf": partial(on_leaf, guest=bugs.ladybug, size=1.2, lift=0.05),
    "snail-leaf": partial(on_leaf, guest=molluscs.snail, size=1.8, lift=0.04),
    "frog-lily": on_pad, "spider-web": web, "bird-nest": in_nest,
    "owl-branch": partial(on_branch, guest=birds_of_prey.owl, tall=1.5),
    "robin-branch": partial(on_branch, guest=songbirds.robin, tall=0.85),
}  # fmt: skip
