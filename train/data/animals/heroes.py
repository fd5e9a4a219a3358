"""Animals dressed up for a trade: wizards, cooks, knights, samurai, detectives and astronauts, with their tools."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np
from data.animals import folkwear
from data.animals.bodied import Part
from data.animals.folk import before, held, somebody, upright
from data.animals.players import BUSHY, LONG, STUB
from data.goods import cooked
from data.goods.craft import At, Craft, Points, ripple
from data.sites import curios
from data.sites.lot import Site, shift, turn
from mathutils import Matrix

ELBOWS = (-0.3, 0.9, -0.8), (-0.3, -0.9, -0.8)


def wizard(_: Site, kind: str = "grey-cat", tail: Part | None = LONG) -> None:
    """A robe, a hat with stars, and a wand whose tip glows."""
    body = upright((0.34, 0.12, 0.86), (0.40, -0.30, 1.12), poles=ELBOWS, feet=False)
    somebody(kind, body, 0.26, 3, 16, 3, "wizard hat", folkwear.robe(body), None)
    c = Craft(4)
    with before(c):
        wood, glow = c.stuff((0.12, 0.055, 0.025), 0.4), c.stuff((1.0, 0.75, 0.22), 0.3, glow=2.2)
        a, b = np.array((-0.31, -0.40, 1.08)), np.array((-0.44, -0.62, 1.50))
        c.tube([a, (a + b) / 2, b], [0.020, 0.015, 0.008], wood)
        c.ball(glow, fine=16, at=tuple(b), size=0.024)
        luck = np.random.default_rng(3)
        for k in range(16):
            at = b + luck.normal(0, 1, 3) * (0.12, 0.08, 0.12) + (0, 0, 0.03)
            _spark(c, glow, tuple(at), float(luck.uniform(0.018, 0.05)) * (1.6 if k == 0 else 1.0))
        _spark(c, glow, tuple(np.add(b, (0, -0.02, 0))), 0.11)


def _spark(c: Craft, look: Any, at: At, size: float) -> None:
    """A twinkle that faces who looks."""
    a = np.linspace(0, 2 * np.pi, 16, endpoint=False)
    r = size * np.array([1.0, 0.24, 0.11, 0.24] * 4)
    c.cut(list(zip(r * np.sin(a), r * np.cos(a), strict=True)), 0.2 * size, look, 0.0, at=at, turn=(0, 0, 28))


def chef(_: Site, kind: str, tail: Part | None, size: float = 0.25) -> None:
    """A pan with eggs in one hand, a wooden spoon in the other."""
    body = upright((0.28, 0.34, 0.82), (0.36, -0.24, 0.80), poles=ELBOWS)
    somebody(kind, body, size, 5, 14, 3, "chef hat", folkwear.cook(body), tail)
    c = Craft(5)
    with before(c, (-0.16, -0.70, 0.86), (34, -6, 158), 0.175):
        cooked.BUILDERS["pan-eggs"](c)
    with before(c):
        wood = c.wood((0.56, 0.34, 0.17), (0.42, 0.23, 0.10))
        c.tube([(0.35, -0.29, 0.72), (0.39, -0.36, 0.98), (0.41, -0.40, 1.10)], [0.013, 0.013, 0.015], wood)
        c.ball(wood, fine=20, at=(0.42, -0.42, 1.145), size=(0.045, 0.018, 0.06), turn=(-20, -10, 0))


def baker(_: Site) -> None:
    """A bear with a cake."""
    body = upright((0.44, 0.20, 0.74), (0.44, -0.20, 0.74), 1.2, poles=ELBOWS, long=0.62)
    somebody("bear", body, 0.27, 8, 14, 3, "chef hat", folkwear.cook(body), STUB)
    c = Craft(5)
    with before(c, (0, -0.52, 0.76), size=0.21):
        c.lathe([(0, -0.05), (1.5, -0.05), (1.62, 0.02), (1.6, 0.06), (0, 0.0)], c.china(), steps=96)
        cooked.BUILDERS["chocolate-cake"](c)


def sword(c: Craft) -> None:
    """Along z, the grip at the origin."""
    steel, brass, hide = (
        c.metal((0.72, 0.73, 0.76), 0.15),
        c.metal((0.80, 0.56, 0.2)),
        c.stuff((0.09, 0.03, 0.02), 0.5),
    )
    w = 0.036
    rows = [(0.10, 1.0), (0.4, 0.95), (0.75, 0.82), (0.92, 0.6), (1.0, 0.02)]
    blade = np.array(
        [[(w * k, 0, z), (0, -0.009 * k, z), (-w * k, 0, z), (0, 0.009 * k, z)] for z, k in rows]
    )
    thing = c.grid(blade, steel, wrap=True)
    thing.data.polygons.foreach_set("use_smooth", [False] * len(thing.data.polygons))
    c.tube([(-0.15, 0, 0.10), (0, 0, 0.085), (0.15, 0, 0.10)], [0.016, 0.02, 0.016], brass)
    for x in (-0.155, 0.155):
        c.ball(brass, fine=14, at=(x, 0, 0.10), size=0.022)
    c.tube([(0, 0, 0.08), (0, 0, -0.08)], 0.017, hide)
    c.ball(brass, fine=16, at=(0, 0, -0.105), size=0.032)


def katana(c: Craft) -> None:
    steel, wrap = (
        c.metal((0.74, 0.75, 0.78), 0.12),
        c.stuff((0.02, 0.018, 0.02), 0.6, bump=0.6, grain=60, cells=True),
    )
    gold = c.metal((0.80, 0.55, 0.18))

    def flat(a: Points) -> Points:
        return np.asarray(1 / np.sqrt(np.cos(a) ** 2 + (np.sin(a) / 0.25) ** 2))

    line = [(0, 0, 0.11), (0.012, 0, 0.45), (0.05, 0, 0.80), (0.10, 0, 1.02)]
    c.tube(line, [0.026, 0.025, 0.023, 0.006], steel, sides=16, fine=50, section=flat)
    c.lathe([(0, 0.095), (0.06, 0.095), (0.065, 0.103), (0.06, 0.11), (0, 0.11)], gold, steps=48)
    c.tube([(0, 0, 0.09), (-0.005, 0, -0.16)], 0.02, wrap)


def knight(_: Site, kind: str = "grey-cat", tail: Part | None = LONG, size: float = 0.25) -> None:
    """A sword in one hand, a shield on the other arm."""
    body = upright((0.22, 0.30, 0.72), (0.42, -0.26, 0.92), poles=ELBOWS, stride=0.05)
    somebody(kind, body, size, 3, 16, 3, "knight armour", folkwear.steel(body), tail)
    c = Craft(5)
    with before(c, (-0.27, -0.47, 0.92), (-14, -16, 24)):
        sword(c)
    with before(c, (0.34, -0.36, 0.70), (-4, 0, 34), 0.30):
        shield(c)


def shield(c: Craft) -> None:
    """Red with a golden lion's stripe and a steel edge, 2 high."""
    half = [(0.0, -1.15), (0.35, -0.85), (0.66, -0.3), (0.78, 0.4), (0.80, 0.85), (0.4, 0.88), (0.0, 0.95)]
    right = np.array([(x, z) for x, z in half])
    edge = np.concatenate([right, (right * (-1, 1))[-2:0:-1]])

    def bulge(q: np.ndarray) -> np.ndarray:
        return np.stack([q[..., 0], -0.22 + 0.28 * q[..., 0] ** 2, q[..., 1]], -1)

    t = np.linspace(0, 1, 24)[:, None, None]
    fine = np.concatenate([edge, edge[:1]])
    spots = np.stack([np.interp(np.linspace(0, len(edge), 121), np.arange(len(edge) + 1), fine[:, k]) for k in (0, 1)],
        -1)  # fmt: skip
    p = bulge(t * spots[None] + (1 - t) * np.array((0, -0.05)))

    def paint(q: Points) -> Points:
        cross = (np.abs(q[:, 0]) < 0.13) | (np.abs(q[:, 2] - 0.25) < 0.13)
        red = np.array((0.40, 0.012, 0.02)) * (1 + 0.1 * ripple(q, 5, 2)[:, None])
        return np.where(cross[:, None], np.array((0.74, 0.52, 0.12)), red)

    c.grid(p, c.stuff(None, 0.3, coat=0.4), paint)
    c.grid(np.add(p, (0, 0.06, 0)), c.stuff((0.1, 0.06, 0.03), 0.7))
    c.tube(p[-1], 0.06, c.metal((0.6, 0.61, 0.63), 0.2), sides=10, fine=140)


def samurai(
    _: Site, kind: str = "ginger-cat", tail: Part | None = LONG, size: float = 0.25, k: float = 1.0
) -> None:
    body = upright((0.42, 0.02, 0.86), (0.44, -0.10, 0.95), k, poles=ELBOWS, stride=0.06)
    somebody(kind, body, size, 3, 16, 3, "samurai armour", folkwear.lacquer(body), tail)
    c = Craft(5)
    with before(c, (-0.07, -0.49, 0.96), (-10, -40, 0), 0.95):
        katana(c)


def detective(s: Site) -> None:
    """A magnifying glass in its hand."""
    body = upright((0.30, 0.24, 0.80), (0.46, -0.24, 1.06), poles=ELBOWS)
    somebody("fox", body, 0.25, 4, 18, 3, "", folkwear.trench(body), BUSHY, hat=folkwear.deerstalker)
    with held(
        s, shift(-0.25, -0.52, 1.05), turn(24), turn(-52, "Y"), Matrix.Scale(0.23, 4), shift(0.2, 0, 0.3)
    ):
        curios.magnifier(s)


def astronaut(s: Site, kind: str, afloat: bool = False) -> None:
    """In a space suit; afloat, its limbs are spread."""
    if afloat:
        body = upright((0.30, 0.50, 1.06), (0.34, -0.44, 0.82), 1.05, poles=((-0.2, 0.3, -1), (-0.3, -0.8, -1)),
            stride=0.12)  # fmt: skip
    else:
        body = upright(
            (0.16, 0.36, 0.66), (0.30, -0.44, 1.24), 1.05, poles=((-0.3, 0.9, -0.3), (-0.1, -0.5, -1))
        )
    with s.moved(turn(-24, "Y") @ turn(12, "X")) if afloat else s.moved():
        somebody(kind, body, 0.25, 3, 14, 3, "space suit", folkwear.space(body))


BUILDERS: dict[str, Any] = {
    "cat-wizard": wizard, "cat-chef": partial(chef, kind="ginger-cat", tail=LONG),
    "mouse-chef": partial(chef, kind="mouse", tail=None, size=0.27), "bear-cake": baker, "cat-knight": knight,
    "cat-samurai": samurai, "fox-detective": detective, "dog-astronaut": partial(astronaut, kind="dog", afloat=True),
    "cat-astronaut": partial(astronaut, kind="tabby-cat"),
}  # fmt: skip
