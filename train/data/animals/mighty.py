"""Great animals at their deeds: a roar, a spray of water, a swim, a leap from branch to branch."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np
from data.animals import predators
from data.animals.anatomy import Colour, Frame, Points, step
from data.animals.blooms import bough
from data.animals.bodied import HEADS, Mark, Part, Whole, copies, cut_below, grown, set_down, sides, standing
from data.animals.giants import elephant
from data.animals.great import STRIPE, pale, striped
from data.animals.kit import blade, eye, flesh, limb, pair, wet
from data.animals.munching import ringed
from data.animals.riders import INK, dark
from data.animals.sea import spray
from data.goods.craft import Craft, blend, ease, ripple, spline
from data.sites.lot import Site


class Roaring(Whole):
    """A great cat whose jaw is dropped, with its fangs and tongue."""

    def part(self, stations: Points, melt: float = 0.15, pair: bool = False, **how: Any) -> None:
        if tuple(stations[0][:3]) == (0.5, 0, -0.5):
            stations = [
                (0.36, 0, -0.66, 0.42, 0.28),
                (0.60, 0, -1.04, 0.31, 0.18),
                (0.76, 0, -1.34, 0.23, 0.14),
            ]
        super().part(stations, melt, pair, **how)

    def mouth(self, *args: Any, **how: Any) -> None:
        """Open: dark red within."""
        self.part(
            [(1.06, 0, -0.76, 0.21, 0.26), (0.8, 0, -0.74, 0.25, 0.25), (0.5, 0, -0.66, 0.18, 0.16)],
            0.04,
            carve=True,
        )
        self.dye((0.16, 0.018, 0.018), [(1.05, 0, -0.76, 0.23, 0.28), (0.8, 0, -0.76, 0.28, 0.28), (0.5, 0, -0.66, 0.2,
            0.18)], 0.02)  # fmt: skip
        self.dye((0.03, 0.02, 0.018), [(1.20, 0.16, -0.53, 0.03), (1.0, 0.36, -0.56, 0.03), (0.86, 0.36, -0.78, 0.03),
            (0.86, 0.2, -1.22, 0.03), (0.92, 0, -1.26, 0.03)], 0.02)  # fmt: skip

    def fur(
        self, count: int, long: Any, lay: float = 0.75, comb: Any = (-0.8, 0, -0.6), *args: Any, **how: Any
    ) -> None:
        was = long

        def free(p: np.ndarray) -> np.ndarray:
            """None within the mouth, no mane on the jaw."""
            m = self.f.local(p)
            u, s, v = m[:, 0], np.abs(m[:, 1]), m[:, 2]
            inside = ((u - 0.85) / 0.48) ** 2 + (s / 0.26) ** 2 + ((v + 0.78) / 0.34) ** 2 < 1
            jaw = (u > 0.12) * (s < 0.62) * (v > -1.62) * (v < -0.3) * (20000 < count < 60000)
            return 1.0 - np.maximum(inside, jaw)

        long = (lambda p: was(p) * free(p)) if callable(was) else was
        super().fur(count, long, lay, comb, *args, **how)

    def skin(self, *args: Any, **how: Any) -> Any:
        made = super().skin(*args, **how)
        c, f = Craft(1), self.f
        ivory, pink = (
            c.stuff((0.86, 0.80, 0.66), 0.25, coat=0.4),
            c.stuff((0.55, 0.16, 0.15), 0.35, coat=0.4, bump=0.3, grain=60),
        )
        for s in (1, -1):
            for u, v, y, long, r in ((1.12, -0.52, 0.19, -0.34, 0.062), (0.80, -1.18, 0.15, 0.27, 0.052)):
                root, tip = f.out((u, y * s, v)), f.out((u + 0.02, 0.92 * y * s, v + long))
                c.tube([root, 0.5 * (root + tip) + 0.02 * f.size * f.axes[0], tip], [r * f.size, 0.75 * r * f.size,
                    0.08 * r * f.size], ivory, sides=10, fine=12)  # fmt: skip
            for k in range(3):
                at = (1.16 - 0.005 * k, 0.045 * s * (1 + k), -0.55)
                c.tube(
                    [f.out(at), f.out((at[0], at[1], -0.63))],
                    [0.024 * f.size, 0.012 * f.size],
                    ivory,
                    sides=8,
                    fine=5,
                )
        c.tube([f.out((0.5, 0, -0.78)), f.out((0.72, 0, -0.84)), f.out((0.90, 0, -0.98)), f.out((0.99, 0, -1.10))],
            [0.15 * f.size, 0.16 * f.size, 0.13 * f.size, 0.05 * f.size], pink,
            section=lambda a: 0.62 + 0.38 * np.abs(np.cos(a)), sides=20)  # fmt: skip
        return made


def great_cat(kind: str) -> tuple[list[Part], list[Mark]]:
    """A great cat that stands, without its head."""
    k = {"lion": 1.12, "tiger": 1.08}.get(kind, 0.98)
    trunk = [(-0.60, 0, 0.60, 0.125, 0.14), (-0.42, 0, 0.63, 0.165, 0.19), (-0.06, 0, 0.60, 0.16, 0.19), (0.24, 0, 0.62,
        0.17, 0.225), (0.42, 0, 0.70, 0.16, 0.21), (0.54, 0, 0.80, 0.14, 0.17)]  # fmt: skip
    tail = [(-0.66, 0, 0.62, 0.045), (-0.84, 0.01, 0.46, 0.036), (-0.94, 0.02, 0.26, 0.034), (-1.06, 0.03, 0.18, 0.034),
        (-1.18, 0.04, 0.24, 0.05 if kind == "lion" else 0.03)]  # fmt: skip
    body: list[Part] = [standing([(x, y, z, k * a, k * b) for x, y, z, a, b in trunk], 0.3, -0.44, 0.115, 0.6,
        0.06 * k, tail, 0.12)]  # fmt: skip
    lion: list[Mark] = [
        pale((0.60, 0.46, 0.30), 0.6),
        ((0.10, 0.045, 0.017), lambda p, n: step(p[:, 0], 1.08, 1.14)),
    ]
    marks = {"lion": lion, "tiger": [pale((0.80, 0.74, 0.64)), (STRIPE, striped)]}
    return body, marks.get(kind, [pale((0.62, 0.48, 0.31), 0.7)])


def stands(_: Site, kind: str) -> None:
    """Standing, its head towards us."""
    body, marks = great_cat(kind)
    grown(kind, (0.64, 0.02, 0.96), 0.215, body, marks, 2, 34, 2, 0.0078, hair=0.13, comb=(-0.85, 0, -0.4))


def roaring(_: Site, kind: str) -> None:
    """Standing, its head up."""
    body, marks = great_cat(kind)
    HEADS[kind](
        Roaring((0.66, 0.02, 0.98), 0.205, body, marks, -8, 34, 0, 0.0078, hair=0.13, comb=(-0.85, 0, -0.4))
    )


def spraying(s: Site) -> None:
    """An elephant that blows water over its back."""
    elephant(s, raised=True)
    c, luck = Craft(3), np.random.default_rng(5)
    tip = Frame((0.95, 0.02, 1.42), 0, 24).out((0.62, 0, 0.52))
    drop = c.stuff((0.80, 0.88, 0.94), 0.08, coat=0.9, glow=0.08)
    ball = c.ball(drop, fine=6, at=tuple(tip), size=0.02)
    for _ in range(2600):
        t = luck.beta(1.1, 1.3)
        way = np.array((-0.30 + 0.62 * luck.normal() * 0.55, 0.30 * luck.normal(), 1.0))
        at = (
            tip
            + way * (0.95 * t)
            - np.array((0, 0, 0.75)) * t**2.2 * luck.uniform(0.5, 1.2)
            + luck.normal(size=3) * 0.015
        )
        r = 0.02 * luck.uniform(0.35, 1.0) * (0.7 + 0.5 * (1 - t))
        c.again(
            ball, tuple(at), (luck.uniform(-30, 30), 0, 0), (0.7 * r, 0.7 * r, r * luck.uniform(0.8, 2.0))
        )


def beating(_: Site) -> None:
    """A gorilla upright, its fists on its chest."""
    body: list[Part] = [([(-0.12, 0, 0.5, 0.27, 0.22), (-0.10, 0, 0.72, 0.32, 0.28), (-0.04, 0, 1.0, 0.36, 0.29),
        (0.02, 0, 1.22, 0.33, 0.25), (0.05, 0, 1.38, 0.2, 0.2)], 0.08), *sides((0.0, 0.34, 1.26, 0.165), (0.02, 0.52,
        1.04, 0.135), (0.10, 0.58, 0.86, 0.12), (0.26, 0.42, 0.90, 0.105), (0.36, 0.26, 1.0, 0.085), (0.39, 0.18, 1.05,
        0.085), melt=0.06), *sides((-0.1, 0.2, 0.52, 0.18), (0.02, 0.28, 0.34, 0.145), (-0.06, 0.28, 0.16, 0.105),
        (-0.04, 0.28, 0.06, 0.085, 0.06), (0.14, 0.3, 0.05, 0.095, 0.05), melt=0.07)]  # fmt: skip
    skin: Colour = (0.10, 0.085, 0.08)
    marks: list[Mark] = [(skin, [(0.2, 0.1, 1.12, 0.15, 0.13)], 0.05), (skin, [(0.4, 0.18, 1.05, 0.1)], 0.02), (skin,
        [(0.1, 0.3, 0.03, 0.12)], 0.02)]  # fmt: skip

    def bare(p: np.ndarray) -> np.ndarray:
        u, s, v = -p[:, 0], np.abs(p[:, 1]), p[:, 2]
        fist = np.linalg.norm(np.stack([u - 0.4, s - 0.18, v - 1.05], 1), axis=1) < 0.1
        chest = (u > 0.12) & (s < 0.22) & (np.abs(v - 1.12) < 0.13)
        return 1 - 0.95 * fist - 0.75 * chest * ~fist

    HEADS["gorilla"](
        Whole(
            (0.14, 0, 1.46),
            0.225,
            body,
            marks,
            2,
            16,
            0,
            0.0095,
            hair=0.34,
            comb=(-0.15, 0, -0.95),
            trim=bare,
        )
    )


def swinging(s: Site) -> None:
    """A monkey on a vine, one arm and both feet about it."""
    body: list[Part] = [([(-0.16, 0, 0.62, 0.17, 0.16), (-0.12, 0, 0.80, 0.18, 0.165), (-0.02, 0, 1.02, 0.175, 0.15),
        (0.06, 0, 1.17, 0.125)], 0.07), ([(0.03, 0.16, 1.12, 0.085), (0.14, 0.22, 1.34, 0.066), (0.28, 0.12, 1.56,
        0.054), (0.335, 0.03, 1.70, 0.046), (0.35, 0.0, 1.76, 0.045)], 0.05), ([(0.03, -0.16, 1.10, 0.085), (0.22,
        -0.3, 0.98, 0.066), (0.42, -0.36, 1.06, 0.052), (0.54, -0.36, 1.16, 0.045), (0.60, -0.36, 1.2, 0.035)], 0.05),
        ([(-0.14, 0.13, 0.62, 0.115), (0.10, 0.2, 0.58, 0.085), (0.22, 0.14, 0.42, 0.06), (0.30, 0.05, 0.30, 0.05),
        (0.35, 0.02, 0.26, 0.045)], 0.05), ([(-0.16, -0.13, 0.60, 0.115), (-0.10, -0.2, 0.40, 0.085), (-0.28, -0.2,
        0.28, 0.058), (-0.42, -0.2, 0.22, 0.046), (-0.38, -0.2, 0.14, 0.045)], 0.05)]  # fmt: skip
    skin: Colour = (0.20, 0.115, 0.08)
    marks: list[Mark] = [(skin, lambda p, n: (1 - step(np.abs(-p[:, 0] - 0.35), 0.05, 0.07)) * (1 - step(np.abs(p[:,
        1]), 0.05, 0.08)) * ((p[:, 2] > 1.68) | (p[:, 2] < 0.32))), (skin, [(0.58, 0.36, 1.19, 0.06)], 0.02), (skin,
        [(-0.38, 0.2, 0.15, 0.06)], 0.02)]  # fmt: skip
    HEADS["monkey"](Whole((0.12, 0.02, 1.28), 0.2, body, marks, 2, 26, 6, 0.0088, hair=0.22, comb=(-0.2, 0, -0.9),
        trim=lambda p: 1 - 0.8 * ((p[:, 2] > 1.66) | (np.linalg.norm(p - (-0.58, 0.36, 1.19),
        axis=1) < 0.08))))  # fmt: skip
    c = Craft(4)
    vine = c.stuff(
        (0.22, 0.20, 0.07), 0.8, second=(0.13, 0.09, 0.04), scale=9, stretch=(4, 4, 0.5), bump=0.6, grain=30
    )
    c.tube([(-0.32, 0, 2.25), (-0.35, 0, 1.75), (-0.37, 0, 1.0), (-0.35, 0, 0.3), (-0.42, 0, -0.1)], [0.028, 0.03,
        0.028, 0.03, 0.022], vine, fine=80)  # fmt: skip
    leafy = c.leafy((0.12, 0.31, 0.05), (0.07, 0.2, 0.03))
    for k in range(11):
        z = 2.2 - 0.22 * k
        c.leaf(leafy, 0.24 + c.jitter(0.05), 0.13, 0.6, 0.3, 1.0, at=(-0.35, 0, z), turn=(-30 + c.jitter(20), 0,
            90 * (k % 4) + 30 + c.jitter(20)))  # fmt: skip


def panda_climbing(_: Site) -> None:
    """Hugging a trunk, its face to the viewer."""
    body: list[Part] = [([(-0.16, 0, 0.26, 0.27, 0.22), (-0.13, 0, 0.46, 0.28, 0.26), (-0.04, 0, 0.70, 0.24, 0.22),
        (0.04, 0, 0.90, 0.18, 0.17), (0.07, 0, 1.0, 0.15)], 0.08), *sides((0.02, 0.21, 0.82, 0.115), (0.18, 0.28, 0.88,
        0.095), (0.36, 0.22, 1.02, 0.08), (0.50, 0.12, 1.12, 0.066), melt=0.05), *sides((-0.1, 0.2, 0.28, 0.16), (0.12,
        0.29, 0.34, 0.125), (0.32, 0.23, 0.24, 0.095), (0.47, 0.15, 0.24, 0.08), melt=0.06)]  # fmt: skip
    yoke: Mark = (
        INK,
        lambda p, n: step(p[:, 2], 0.74, 0.80) * (1 - step(p[:, 2], 0.98, 1.03)) * step(p[:, 0], -0.3, -0.2),
    )
    HEADS["panda"](Whole((0.12, 0.06, 1.16), 0.25, body, [*dark(body[1:]), yoke], 4, 54, 6, 0.0085, hair=0.24,
        comb=(-0.2, 0, -0.9)))  # fmt: skip
    c = Craft(5)
    wood = c.stuff(
        (0.26, 0.18, 0.12), 0.9, second=(0.15, 0.10, 0.07), scale=6, stretch=(3, 3, 0.5), bump=0.9, grain=16
    )
    c.tube([(-0.50, 0.02, -0.1), (-0.47, 0, 0.6), (-0.50, 0, 1.2), (-0.47, 0, 1.75)], [0.15, 0.135, 0.125, 0.115],
        wood, sides=28, fine=80)  # fmt: skip
    c.tube([(-0.48, 0, 1.45), (-0.75, 0.05, 1.6), (-0.98, 0.0, 1.68)], [0.06, 0.045, 0.02], wood)
    leafy = c.leafy((0.12, 0.31, 0.05), (0.07, 0.2, 0.03))
    for k in range(16):
        c.leaf(
            leafy,
            0.24,
            0.11,
            0.5,
            0.3,
            at=(-0.7 - 0.02 * k, 0, 1.58 + 0.008 * k),
            turn=(c.jitter(60), c.jitter(40), 25 * k),
        )


def red_panda_branch(_: Site) -> None:
    """Asleep along a branch, its legs and tail hanging down."""
    z = 0.62
    tail = [(-0.58, 0.06, z + 0.06, 0.07), (-0.72, 0.16, z - 0.12, 0.095), (-0.74, 0.2, z - 0.34, 0.10), (-0.70, 0.2,
        z - 0.54, 0.06)]  # fmt: skip
    body: list[Part] = [([(-0.52, 0, z + 0.12, 0.13, 0.12), (-0.34, 0, z + 0.17, 0.175, 0.165), (-0.05, 0, z + 0.16,
        0.17, 0.16), (0.2, 0, z + 0.15, 0.155, 0.15), (0.36, 0.02, z + 0.15, 0.13, 0.13)], 0.06), *sides((0.16, 0.13,
        z + 0.1, 0.085), (0.2, 0.2, z - 0.06, 0.062), (0.18, 0.2, z - 0.24, 0.055), (0.2, 0.2, z - 0.32, 0.058)),
        *sides((-0.36, 0.14, z + 0.1, 0.1), (-0.32, 0.22, z - 0.06, 0.07), (-0.36, 0.21, z - 0.22, 0.055), (-0.33,
        0.21, z - 0.3, 0.06)), (tail, 0.04)]  # fmt: skip
    low: Mark = (INK, lambda p, n: step(-n[:, 2], 0.1, 0.5) * (p[:, 0] > -0.3) * (p[:, 0] < 0.55))
    HEADS["red-panda"](Whole((0.50, 0.10, z + 0.19), 0.2, body, [*dark(body[1:5]), low, ringed(tail)], 10, 44, -8,
        0.0076, hair=0.24, comb=(-0.85, 0, -0.4), asleep=(0.26, 0.07, 0.025)))  # fmt: skip
    c = Craft(6)
    with c.moved((-0.1, 0.0, z + 0.02)):
        bough(c, 1.15, 0.1, 18)


def ripples(c: Craft, at: tuple[float, float], rings: tuple[float, ...], flat: float = 0.55) -> None:
    """Rings on water."""
    look = c.stuff((0.62, 0.76, 0.82), 0.12, coat=0.6, glow=0.04, clear=0.35)
    a = np.linspace(0, 2 * np.pi, 120)
    for k, r in enumerate(rings):
        wave = r * (1 + 0.03 * np.sin(5 * a + k) + 0.02 * np.sin(9 * a + 2 * k))
        line = np.stack([at[0] + wave * np.cos(a), at[1] + flat * wave * np.sin(a), 0.004 + 0 * a], 1)
        c.tube(line, 0.014 - 0.003 * k, look, sides=6, fine=160)


def afloat(make: Any, level: float, tall: float, foam: list[tuple[float, float, float, float]], rings: tuple[float,
    ...] = (0.75, 0.95), at: tuple[float, float] = (0, 0)) -> None:  # fmt: skip
    """What `make` builds in water up to `level` of its height, with spray (x, y, wide, tall)."""
    set_down(make, (0, 0, -level * tall), tall=tall)
    cut_below(0.0)
    ripples(Craft(2), at, rings)
    for k, (x, y, wide, high) in enumerate(foam):
        spray((x, y), wide, high, 900, k + 2)


def otter(_: Site) -> None:
    """On its back in the water, its paws on its chest."""
    body: list[Part] = [([(-0.62, 0, 0.14, 0.10, 0.09), (-0.46, 0, 0.16, 0.15, 0.13), (-0.15, 0, 0.18, 0.19, 0.165),
        (0.16, 0, 0.19, 0.185, 0.165), (0.38, 0, 0.22, 0.15, 0.14), (0.50, 0, 0.27, 0.125)], 0.07), *sides((0.26, 0.15,
        0.26, 0.075), (0.30, 0.15, 0.36, 0.056), (0.24, 0.07, 0.40, 0.046), (0.19, 0.045, 0.41, 0.04)), *sides((-0.52,
        0.1, 0.18, 0.07), (-0.62, 0.14, 0.27, 0.055, 0.045), (-0.70, 0.16, 0.36, 0.07, 0.03), (-0.73, 0.165, 0.41,
        0.055, 0.022)), ([(-0.62, 0, 0.12, 0.075, 0.05), (-0.86, 0.03, 0.11, 0.065, 0.035), (-1.05, 0.05, 0.13, 0.035,
        0.02)], 0.04)]  # fmt: skip
    tan: Mark = ((0.42, 0.31, 0.21), lambda p, n: 0.75 * step(-p[:, 0], 0.2, 0.45))
    HEADS["otter"](
        Whole((0.60, 0.02, 0.36), 0.17, body, [tan], -38, 44, 6, 0.0078, hair=0.14, comb=(-0.9, 0, -0.2))
    )


def flukes(_: Site) -> None:
    """The tail of a whale above the water."""
    c = Craft(3)
    grey, white = (0.045, 0.06, 0.08), (0.55, 0.57, 0.58)

    def hue(p: Points) -> Points:
        q = np.asarray(p)
        colour = blend(grey, (0.09, 0.115, 0.145), 0.5 + 0.5 * ripple(q, 6, 1))
        return blend(
            colour, white, 0.5 * ease(0.8, 1.2, ripple(q * (3, 1, 1), 9, 3)) * ease(0.9, 1.2, q[:, 2])
        )

    skin = c.stuff(None, 0.32, coat=0.35, bump=0.25, grain=9)
    with c.moved((0, 0, 0), (0, 0, -70)):
        flesh(c, [limb([(0.42, 0, -0.25, 0.36, 0.34), (0.30, 0, 0.1, 0.27, 0.25), (0.16, 0, 0.45, 0.18, 0.16), (0.06,
            0, 0.76, 0.11, 0.10), (0.0, 0, 0.98, 0.075, 0.09), (-0.03, 0, 1.1, 0.05, 0.07)], 60, 32)], hue, skin, 0.02,
            8)  # fmt: skip
        pair(c, [(0.05, 0.0, 0.72), (0.05, 0.32, 0.94), (0.0, 0.72, 1.20), (-0.05, 1.14, 1.38)], [(-0.05, 0.0, 1.14),
            (-0.06, 0.26, 1.34), (-0.07, 0.68, 1.48), (-0.06, 1.15, 1.40)], 0.06, skin, hue, 40)  # fmt: skip
    cut_below(0.0)
    spray((0.1, 0.0), 0.85, 0.32, 2600)
    spray((0.0, -0.22), 0.5, 0.2, 1500, 4)
    drop = c.stuff((0.80, 0.88, 0.94), 0.08, coat=0.9)
    ball, luck = c.ball(drop, fine=6, at=(0.1, 0, 0.9), size=0.01), np.random.default_rng(2)
    for _ in range(420):
        x = luck.uniform(-1.05, 1.05)
        top = 0.9 + 0.42 * abs(x)
        c.again(
            ball,
            (x, 0.36 * x + luck.normal() * 0.05, top - luck.beta(1, 2) * 0.9),
            (0, 0, 0),
            (0.008, 0.008, 0.01 * luck.uniform(0.8, 3.0)),
        )


def shark_jaws(_: Site) -> None:
    """Head on, its mouth wide open."""
    c = Craft(4)
    grey, white = (0.16, 0.185, 0.215), (0.74, 0.75, 0.75)

    def hue(p: Points) -> Points:
        q = np.asarray(p)
        colour = blend(white, blend(grey, (0.11, 0.13, 0.155), 0.5 + 0.5 * ripple(q, 5, 1)), ease(-0.02, 0.05, q[:,
            2] - 0.10 * (q[:, 0] - 0.4)))  # fmt: skip
        inside = ((q[:, 0] - 0.66) / 0.5) ** 2 + (q[:, 1] / 0.225) ** 2 + ((q[:, 2] + 0.17) / 0.25) ** 2
        colour = blend(colour, (0.34, 0.06, 0.06), ease(1.1, 0.85, inside))
        deep = ((q[:, 0] - 0.62) / 0.2) ** 2 + (q[:, 1] / 0.22) ** 2 + ((q[:, 2] + 0.15) / 0.10) ** 2
        gill = np.min([np.abs(q[:, 0] - (0.22 - 0.06 * k) - 0.12 * q[:, 2]) for k in range(5)], 0)
        colour = blend(
            colour, (0.03, 0.035, 0.04), 0.85 * ease(0.012, 0.004, gill) * ease(0.2, 0.16, np.abs(q[:, 2]))
        )
        return blend(colour, (0.05, 0.008, 0.008), ease(1.2, 0.7, deep))

    with c.moved(turn=(0, -8, 232)):
        back = limb([(-1.5, 0, 0.12, 0.05, 0.04), (-1.05, 0, 0.06, 0.14, 0.11), (-0.5, 0, 0.0, 0.27, 0.23), (0.0, 0,
            -0.03, 0.33, 0.31), (0.30, 0, -0.03, 0.32, 0.32)], 60, 36)  # fmt: skip
        upper = limb([(0.20, 0, 0.06, 0.24, 0.32), (0.55, 0, 0.09, 0.19, 0.29), (0.85, 0, 0.12, 0.125, 0.22), (1.10, 0,
            0.17, 0.07, 0.12), (1.20, 0, 0.19, 0.03, 0.05)], 40, 32)  # fmt: skip
        lower = limb([(0.20, 0, -0.22, 0.14, 0.29), (0.50, 0, -0.33, 0.075, 0.25), (0.75, 0, -0.41, 0.055, 0.19),
            (0.90, 0, -0.44, 0.035, 0.09)], 40, 32)  # fmt: skip
        flesh(c, [back, upper, lower, *[limb([(0.25, 0.27 * s, -0.16, 0.12, 0.05), (0.45, 0.25 * s, -0.16, 0.10,
            0.04)], 12) for s in (1, -1)]], hue, wet(c, 0.3, 0.4), 0.016, 5)  # fmt: skip
        tooth = c.stuff((0.88, 0.86, 0.80), 0.2, coat=0.3)
        for rows, up, count in ((((0.34, 0.275, -0.10), (0.60, 0.255, -0.065), (0.80, 0.20, -0.02), (0.93, 0.10, 0.01),
            (0.96, 0.0, 0.02)), -1, 13), (((0.38, 0.26, -0.275), (0.58, 0.22, -0.325), (0.76, 0.155, -0.375), (0.87,
            0.07, -0.405), (0.89, 0, -0.41)), 1, 12)):  # fmt: skip
            line = spline(rows, count)
            for s in (1, -1):
                for k, (x, y, z) in enumerate(line):
                    long = 0.10 * (0.75 + 0.25 * (k / count)) * (1.0 if up < 0 else 0.85)
                    c.grid(limb([(x, y * s, z, 0.022, 0.030), (x - 0.008, 0.97 * y * s, z + 0.55 * up * long, 0.014,
                        0.020), (x - 0.02, 0.94 * y * s, z + up * long, 0.003)], 8, 8), tooth, wrap=True)  # fmt: skip

        def dye(p: Points) -> Points:
            return np.tile((0.135, 0.16, 0.185), (len(p), 1))

        skin = wet(c, 0.3, 0.4)
        c.grid(blade([(0.02, 0, 0.26), (-0.14, 0, 0.54), (-0.34, 0, 0.74)], [(-0.40, 0, 0.24), (-0.34, 0, 0.42),
            (-0.37, 0, 0.74)], 0.04), skin, dye, wrap=True)  # fmt: skip
        pair(c, [(0.12, 0.26, -0.16), (-0.06, 0.62, -0.36), (-0.40, 0.95, -0.50)], [(-0.22, 0.24, -0.16), (-0.30, 0.55,
            -0.32), (-0.42, 0.95, -0.50)], 0.035, skin, dye)  # fmt: skip
        c.grid(blade([(-1.38, 0, 0.16), (-1.62, 0, 0.42), (-1.86, 0, 0.74)], [(-1.54, 0, 0.1), (-1.66, 0, 0.3), (-1.87,
            0, 0.73)], 0.03), skin, dye, wrap=True)  # fmt: skip
        eye(c, (0.72, 0.245, 0.14), 0.03)
        c.ball(c.stuff((0.03, 0.03, 0.035), 0.5), at=(1.06, 0.08, 0.145), size=(0.02, 0.012, 0.008))


def holding_hands(s: Site) -> None:
    """Two otters side by side on their backs."""
    copies(partial(otter, s), [(-0.05, -0.24, -0.13, 0, 0.62), (0.1, 0.30, -0.13, 6, 0.62)])
    cut_below(0.0)
    ripples(Craft(2), (0, 0), (1.0, 1.2), 0.7)


def tiger_water(s: Site) -> None:
    foam = [(-0.42, -0.05, 0.34, 0.2), (0.35, 0, 0.32, 0.14)]
    afloat(partial(predators.cat, s, "tiger"), 0.42, 1.0, foam, (1.0, 1.2))


def ice_bear(s: Site) -> None:
    white = partial(predators.bear, s, (0.93, 0.86, 0.72), kind="polar")
    afloat(white, 0.56, 1.0, [(-0.5, -0.05, 0.3, 0.14)], (1.0, 1.2))


BUILDERS: dict[str, Any] = {
    "lion-roaring": partial(roaring, kind="lion"), "tiger-roaring": partial(roaring, kind="tiger"),
    "elephant-spraying": spraying, "gorilla-chest": beating, "monkey-vine": swinging, "panda-climbing": panda_climbing,
    "red-panda-branch": red_panda_branch, "whale-tail": flukes, "shark-jaws": shark_jaws,
    "otter-floating": lambda s: afloat(partial(otter, s), 0.22, 0.62, [], (0.85, 1.05)), "otters-hands": holding_hands,
    "tiger-water": tiger_water, "polar-bear-swimming": ice_bear,
}  # fmt: skip
