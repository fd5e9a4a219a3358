"""Bowls and baskets heaped with fruit, built and rendered for `cooked.py`; how one thing is made once and strewn."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial
from typing import Any

import bpy
import numpy as np
from data.goods import fruit, produce
from data.goods.cakes import berry
from data.goods.craft import At, Builder, Colour, Craft, Points, blend, ease, ripple
from data.goods.dishes import basil, bowl, disc
from data.goods.greens import beads
from data.goods.hampers import wicker
from mathutils import Matrix

Die = list[tuple[Any, Matrix]]


def die(c: Craft, build: Callable[[Craft], None]) -> Die:
    """What `build` makes about the origin, taken off the table, to be put down often."""
    before, place, c.place = set(bpy.data.objects), c.place, Matrix()
    build(c)
    c.place = place
    made = [o for o in bpy.data.objects if o not in before]
    parts = [(o.data, o.matrix_world.copy()) for o in made]
    for o in made:
        bpy.data.objects.remove(o)
    return parts


def stamp(c: Craft, parts: Die, at: At, turn: At = (0, 0, 0), size: Any = 1.0) -> None:
    """Put it down."""
    for data, matrix in parts:
        thing = c.put(data, None, at, turn, size)
        thing.matrix_world = thing.matrix_world @ matrix


def heaped(c: Craft, wide: float, low: float, top: float, gap: float, tries: int = 3000) -> list[At]:
    """Where things lie in a heap, at least `gap` apart; higher in the middle."""
    spots: list[At] = []
    for _ in range(tries):
        a, d = c.rng.uniform(0, 6.3), wide * math.sqrt(c.rng.random())
        z = low + (top - low) * (1 - (d / wide) ** 2) - 0.5 * gap * c.rng.random()
        p = (d * math.cos(a), d * math.sin(a), z)
        if all(math.dist(p, q) > gap for q in spots):
            spots.append(p)
    return spots


def tumbled(c: Craft, kinds: list[Die], spots: list[At], size: float, lean: float = 180.0) -> None:
    """One of `kinds` at each of the spots, turned any way."""
    for k, at in enumerate(spots):
        turn = (c.jitter(lean), c.jitter(lean), c.rng.uniform(0, 360))
        stamp(c, kinds[k % len(kinds)], at, turn, size * c.rng.uniform(0.88, 1.1))


def strawberries(c: Craft) -> None:
    bowl(c)
    c.lathe([(0, 1.2), (0.8, 1.1), (1.2, 0.8)], c.stuff((0.30, 0.008, 0.01), 0.6), steps=40)
    kind = die(c, lambda c: berry(c, (0, 0, -0.55)))
    for at in heaped(c, 0.97, 1.1, 1.74, 0.37):
        out = math.degrees(math.atan2(at[1], at[0]))
        turn = (0, 90 + 30 + c.jitter(75), out + c.jitter(50))
        stamp(c, kind, at, turn, 0.74 * c.rng.uniform(0.88, 1.12))


def cherry_bowl(c: Craft) -> None:
    bowl(c, c.china((0.16, 0.28, 0.36)))
    c.lathe([(0, 1.15), (0.8, 1.05), (1.2, 0.8)], c.stuff((0.10, 0.002, 0.005), 0.6), steps=40)

    def paint(p: Points) -> Points:
        return blend((0.20, 0.003, 0.010), (0.42, 0.010, 0.014), 0.5 + 0.5 * ripple(p, 1.4, 3))

    def dented(p: Points) -> Points:
        q = p.copy()
        q[:, 2] -= 0.28 * np.exp(-((np.hypot(p[:, 0], p[:, 1]) / 0.28) ** 2)) * (p[:, 2] > 0)
        return q * (1.04, 1, 0.95)

    def one(c: Craft, bend: float) -> None:
        c.ball(c.stuff(None, 0.12, coat=1.0), dented, paint, 32, size=0.27)
        stem = c.stuff((0.24, 0.32, 0.06), 0.5, second=(0.28, 0.20, 0.05))
        c.tube(
            [(0, 0, 0.17), (0.05, bend, 0.5), (0.22, 2 * bend, 0.85)], [0.017, 0.015, 0.024], stem, sides=7
        )

    kinds = [die(c, partial(one, bend=b)) for b in (0.05, -0.08)]
    for k, at in enumerate(heaped(c, 0.98, 1.08, 1.62, 0.46)):
        stamp(
            c, kinds[k % 2], at, (c.jitter(60), c.jitter(60), c.rng.uniform(0, 360)), c.rng.uniform(0.92, 1.1)
        )
    c.leaf(c.leafy((0.12, 0.30, 0.04)), 0.85, 0.42, 0.7, 0.3, at=(0.2, -0.5, 1.55), turn=(6, 0, -130))


def apple_basket(c: Craft) -> None:
    wicker(c)
    c.lathe([(0, 1.0), (0.9, 0.95), (1.35, 0.7)], c.stuff((0.12, 0.05, 0.02), 0.8), steps=40)
    shades: tuple[tuple[Colour, Colour], ...] = (
        ((0.42, 0.012, 0.02), (0.62, 0.36, 0.07)), ((0.50, 0.03, 0.02), (0.66, 0.45, 0.10)),
        ((0.36, 0.008, 0.015), (0.5, 0.2, 0.05)),
    )  # fmt: skip
    kinds = [die(c, partial(fruit.apple, skin=s, blush=b, at=(0, 0, 0))) for s, b in shades]
    for k, at in enumerate(heaped(c, 1.04, 1.26, 1.95, 0.62)):
        stamp(c, kinds[k % 3], at, (c.jitter(55), c.jitter(55), c.rng.uniform(0, 360)), 0.41)
    leaf = c.leafy((0.10, 0.28, 0.04))
    for at, turn in (((0.5, -0.8, 1.55), (10, 0, -70)), ((-0.55, -0.9, 1.5), (14, 0, 100))):
        c.leaf(leaf, 0.75, 0.36, 0.6, 0.3, at=at, turn=turn)


def fruit_bowl(c: Craft) -> None:
    """A wide wooden bowl with all kinds."""
    wood = c.stuff(
        (0.34, 0.16, 0.06), 0.35, second=(0.20, 0.085, 0.03), scale=2.5, stretch=(1, 1, 5), coat=0.35
    )
    side = [
        (0, 0),
        (0.8, 0),
        (0.9, 0.06),
        (1.5, 0.45),
        (1.9, 1.0),
        (1.93, 1.05),
        (1.86, 1.03),
        (1.4, 0.5),
        (0, 0.2),
    ]
    c.lathe(side, wood, steps=96, fine=90)
    c.lathe([(0, 1.0), (1.2, 0.9), (1.7, 0.75)], c.stuff((0.08, 0.04, 0.02), 0.8), steps=40)
    orange = c.stuff((0.78, 0.22, 0.012), 0.36, second=(0.70, 0.17, 0.008), bump=0.45, grain=22, cells=True)
    for at in ((-0.95, -0.75, 1.22), (-0.2, -1.2, 1.12), (-1.2, 0.3, 1.25), (0.1, 0.3, 1.5)):
        c.ball(orange, at=at, turn=(c.jitter(60), c.jitter(60), 0), size=(0.5, 0.5, 0.47))
    for at, turn in (((0.72, -1.02, 1.15), (14, 10, 0)), ((-0.42, -0.35, 1.55), (20, -14, 40))):
        with c.moved(at, turn, 0.5):
            fruit.apple(c, at=(0, 0, 0))
    for build, at, turn, size in (
        (fruit.pear, (-1.0, -0.05, 1.45), (6, -40, 0), 0.42), (fruit.banana, (0.55, 0.35, 1.35), (0, -16, 14), 0.85),
        (fruit.peach, (0.28, -0.55, 1.25), (18, 0, 0), 0.43), (produce.grapes, (1.3, -0.62, 0.75), (-40, 16, 10), 0.52),
    ):  # fmt: skip
        with c.moved(at, turn, size):
            build(c)
    kind = die(c, lambda c: berry(c, (0, 0, -0.55)))
    for at in ((-0.62, -1.42, 1.2), (0.3, -1.55, 1.12), (-1.25, -0.95, 1.22)):
        stamp(c, kind, at, (0, 120 + c.jitter(30), c.rng.uniform(200, 320)), 0.6)


def smoothie_bowl(c: Craft) -> None:
    shell = c.stuff(
        (0.17, 0.085, 0.04), 0.7, second=(0.08, 0.04, 0.02), scale=9, stretch=(1, 1, 5), bump=0.5, grain=24
    )
    bowl(c, shell)

    def paint(p: Points) -> Points:
        return blend((0.46, 0.05, 0.16), (0.62, 0.14, 0.28), 0.5 + 0.5 * ripple(p, 2.5, 3))

    disc(c, c.stuff(None, 0.35, coat=0.2, sss=0.15), 1.24, 0.92, paint, 0.012)
    pale, core = c.stuff((0.86, 0.76, 0.48), 0.4, sss=0.2), c.stuff((0.74, 0.58, 0.30), 0.5)
    for k in range(6):  # slices of banana along an arc
        a = math.radians(100 + 24 * k)
        at = (0.88 * math.cos(a), 0.88 * math.sin(a), 1.0 + 0.01 * k)
        c.lathe([(0, 0.05), (0.19, 0.05), (0.22, 0.02), (0.22, -0.04), (0, -0.05)], pale, at=at,
                turn=(14, 10, math.degrees(a)))  # fmt: skip
        c.lathe([(0, 0.06), (0.05, 0.055), (0.07, 0.045)], core, at=at, turn=(14, 10, math.degrees(a)))
    kind = die(c, lambda c: berry(c, (0, 0, -0.55)))
    for k in range(5):
        a = math.radians(-78 + 30 * k)
        stamp(c, kind, (0.86 * math.cos(a), 0.86 * math.sin(a), 1.08), (0, 130, math.degrees(a) + 20), 0.5)
    blue = c.stuff((0.05, 0.06, 0.18), 0.5, second=(0.13, 0.16, 0.32), scale=5)
    first = c.ball(blue, at=(0, 0, -0.2), size=0.01)
    for at in heaped(c, 0.42, 0.98, 1.12, 0.2, 500):
        c.again(first, (at[0] - 0.1, at[1] + 0.05, at[2]), (0, 0, 0), c.rng.uniform(0.105, 0.125))
    oats = [(0.60, 0.36, 0.13), (0.46, 0.24, 0.08), (0.70, 0.50, 0.24)]
    for tone in oats:
        spots = []
        for _ in range(60):
            a, d = math.radians(c.rng.uniform(205, 275)), c.rng.uniform(0.45, 1.1)
            spots.append((d * math.cos(a), d * math.sin(a), 0.96 + 0.08 * c.rng.random()))
        beads(c, spots, [c.rng.uniform(0.025, 0.06) for _ in spots], c.stuff(tone, 0.7, bump=0.3), fine=6)
    flake = c.stuff((0.88, 0.86, 0.80), 0.6)
    for _ in range(26):
        a, d = c.rng.uniform(0, 6.3), 1.0 * math.sqrt(c.rng.random())
        at = (d * math.cos(a), d * math.sin(a), 1.0 + 0.12 * float(ease(0.7, 0.2, d)))
        c.leaf(flake, 0.2, 0.06, 0.7, 0.2, at=at, turn=(c.jitter(30), c.jitter(30), c.rng.uniform(0, 360)))
    basil(c, (0.05, 0.1, 1.16), 0.34)


BUILDERS: dict[str, Builder] = {
    "strawberry-bowl": strawberries, "cherry-bowl": cherry_bowl, "apple-basket": apple_basket,
    "fruit-bowl": fruit_bowl, "smoothie-bowl": smoothie_bowl,
}  # fmt: skip
"""Key -> who builds it."""
