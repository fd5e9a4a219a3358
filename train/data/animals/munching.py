"""Animals at their food: bamboo, leaves, grass, cheese, honey, milk."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np
from data.animals.anatomy import Colour, Limb, grain, step
from data.animals.bodied import Mark, Part, crafted, grown, set_down, sides
from data.animals.bodies import HOOF_FORE, HOOF_HIND, legs
from data.animals.critters import hedgehog
from data.animals.poses import WHITE, bands, paws
from data.animals.riders import INK, dark
from data.animals.seated import bamboo, upright
from data.animals.steeds import giraffe
from data.animals.whiskered import beaver
from data.goods import fruit, platters
from data.goods.craft import Craft, Points, blend, ease, ripple
from data.sites.lot import Site

_RING: Colour = (0.64, 0.35, 0.14)
BARK: Colour = (0.30, 0.23, 0.17)


def ringed(rows: Any, period: float = 0.15, colour: Colour = _RING) -> Mark:
    """Bands across a tail."""
    limb = Limb(rows)
    line = limb.rows
    along = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(line[:, :3], axis=0), axis=1))])

    def where(p: np.ndarray, _: np.ndarray) -> np.ndarray:
        k = np.linalg.norm(p[:, None] - line[None, :, :3], axis=2).argmin(1)
        near = limb.distance(p.astype(np.float32)) < 0.03
        return near * step(np.sin(2 * np.pi * along[k] / period), 0.0, 0.5) * (k > 2)

    return colour, where


def belly(low: float = 0.0, high: float = 0.86) -> Mark:
    """Black in front."""
    return INK, lambda p, n: step(-n[:, 0] + 0.15 * grain(p, 0.15), 0.15, 0.5) * step(p[:, 2], low,
        low + 0.04) * (1 - step(p[:, 2], high, high + 0.05))  # fmt: skip


def sprig(c: Craft, long: float = 0.6, n: int = 12) -> None:
    """Of eucalyptus, along x: narrow leaves that hang."""
    leafy = c.stuff((0.19, 0.30, 0.17), 0.5, second=(0.27, 0.36, 0.21), scale=5, sss=0.1, deep=0.02)
    wood = c.stuff((0.34, 0.20, 0.12), 0.7)
    c.tube([(0, 0, 0), (0.5 * long, 0, 0.03), (long, 0, -0.03)], [0.014, 0.011, 0.005], wood, sides=8)
    for k in range(n):
        at = (long * (0.15 + 0.85 * k / n), 0, 0.01)
        c.leaf(leafy, 0.26 + c.jitter(0.05), 0.062, 0.5, 0.2, 0.9, at=at, turn=(-52 + c.jitter(26), c.jitter(20), -90
            + 62 * (-1) ** k + c.jitter(20)))  # fmt: skip


def gum_tree(c: Craft, x: float, tall: float, r: float = 0.11) -> None:
    """A smooth trunk with sprigs, and a branch to sit on."""
    wood = c.stuff(BARK, 0.8, second=(0.42, 0.34, 0.27), scale=5, stretch=(3, 3, 0.5), bump=0.5, grain=18)
    c.tube([(x, 0.02, -0.12), (x + 0.02, 0, 0.4 * tall), (x - 0.02, 0, tall)], [1.15 * r, r, 0.8 * r], wood, sides=24,
        fine=60)  # fmt: skip
    away = 1 if x < 0 else -1
    c.tube([(x, 0, -0.06), (x + 0.4 * away, 0, 0.02), (x + 0.85 * away, -0.02, 0.1), (x + 1.25 * away, 0.0, 0.3)],
        [0.11, 0.10, 0.085, 0.045], wood, sides=20, fine=50)  # fmt: skip
    for k, (dx, z, turn, size) in enumerate(((0.0, 0.93, -20, 1.0), (0.0, 0.78, 150, 0.9), (0.0, 0.99, 200, 0.8),
        (1.2 * away, 0.3 / tall, 20 if away > 0 else 170, 0.9), (0.95 * away, 0.2 / tall, 50 if away > 0 else 140,
        0.7))):  # fmt: skip
        with c.moved((x + dx, -0.03 * (k % 2), z * tall), (0, -20, turn), size):
            sprig(c)


def red_panda(_: Site) -> None:
    tail = [(-0.30, 0.06, 0.12, 0.07), (-0.44, 0.26, 0.10, 0.095), (-0.34, 0.48, 0.10, 0.105), (-0.08, 0.60, 0.10,
        0.10), (0.16, 0.60, 0.09, 0.055)]  # fmt: skip
    body = [*upright(0.94, (0.36, 0.10, 0.70)), (tail, 0.04)]
    grown("red-panda", (0.08, 0, 1.07), 0.225, body, [*dark(body[1:5]), belly(), ringed(tail)], 8, 18, 4, 0.0082,
        hair=0.24, comb=(-0.2, 0, -0.9))  # fmt: skip
    c = Craft(4)
    with c.moved((-0.42, -0.02, 0.78), (0, -24, 78), 0.9):
        bamboo(c)


def koala_asleep(_: Site) -> None:
    """Its arms about the trunk."""
    body: list[Part] = [([(-0.14, 0, 0.22, 0.25, 0.2), (-0.12, 0, 0.38, 0.27, 0.26), (-0.02, 0, 0.58, 0.22, 0.22),
        (0.06, 0, 0.74, 0.16, 0.16)], 0.08), *sides((0.04, 0.19, 0.66, 0.1), (0.2, 0.25, 0.58, 0.08), (0.36, 0.21,
        0.64, 0.066), (0.5, 0.12, 0.7, 0.055)), *sides((-0.1, 0.2, 0.24, 0.14, 0.15), (0.12, 0.27, 0.3, 0.11), (0.3,
        0.22, 0.2, 0.08), (0.46, 0.14, 0.22, 0.065))]  # fmt: skip
    for k in (-1, 0, 1):
        body += sides((0.5, 0.12, 0.7 + 0.045 * k, 0.028), (0.57, 0.08, 0.71 + 0.05 * k, 0.02), melt=0.012)
        body += sides((0.46, 0.14, 0.22 + 0.05 * k, 0.03), (0.54, 0.1, 0.23 + 0.05 * k, 0.022), melt=0.012)
    pale: Mark = (
        (0.74, 0.71, 0.67),
        [(0.16, 0, 0.7, 0.12), (0.14, 0, 0.45, 0.16), (0.1, 0, 0.25, 0.16)],
        0.05,
    )
    grown("koala", (0.16, 0.06, 0.93), 0.215, body, [pale], 14, 52, 14, 0.0078, hair=0.26, comb=(-0.3, 0, -0.9),
        asleep=(0.22, 0.21, 0.205))  # fmt: skip
    gum_tree(Craft(3), -0.47, 1.5, 0.115)


def koala_eating(_: Site) -> None:
    body = upright(0.96, (0.36, 0.10, 0.70), 0.9)
    pale: Mark = ((0.74, 0.71, 0.67), [(0.2, 0, 0.8, 0.12), (0.2, 0, 0.5, 0.15), (0.16, 0, 0.3, 0.14)], 0.05)
    grown("koala", (0.10, 0, 1.09), 0.235, body, [pale], 8, 16, 4, 0.0082, hair=0.26, comb=(-0.2, 0, -0.9))
    c = Craft(6)
    with c.moved((-0.36, 0.02, 0.66), (0, -62, 178), 1.0):
        sprig(c, 0.55, 14)
    gum_tree(c, 0.42, 1.55, 0.11)


def mouse_cheese(_: Site) -> None:
    set_down(crafted(platters.cheese), (-0.44, -0.02, 0.50), wide=0.46, yaw=150, tilt=(-6, 14, 0))
    tail = [(-0.28, 0.05, 0.07, 0.05), (-0.5, 0.2, 0.04, 0.028), (-0.44, 0.46, 0.035, 0.024), (-0.2, 0.56, 0.03, 0.02),
        (0.06, 0.50, 0.03, 0.014)]  # fmt: skip
    body = [*upright(0.86, (0.32, 0.13, 0.60), 0.8), (tail, 0.03)]
    pink: Colour = (0.58, 0.32, 0.28)
    marks: list[Mark] = [((0.62, 0.55, 0.47), [(0.2, 0, 0.7, 0.1), (0.2, 0, 0.42, 0.15)], 0.05), (pink, [(*r[:3],
        r[3] + 0.015) for r in tail[1:]], 0.01), (pink, [(0.35, 0.12, 0.61, 0.075)], 0.02), (pink, [(0.42, 0.27, 0.12,
        0.1)], 0.02)]  # fmt: skip
    grown("mouse", (0.09, 0, 1.0), 0.225, body, marks, 10, 22, 4, 0.008, hair=0.15, comb=(-0.2, 0, -0.9),
        trim=lambda p: 1 - 0.85 * step(p[:, 0], 0.34, 0.4) * (p[:, 2] < 0.1))  # fmt: skip


def cat_milk(_: Site, kind: str = "ginger") -> None:
    """Crouching at a bowl."""
    body: list[Part] = [([(-0.44, 0, 0.24, 0.14, 0.15), (-0.30, 0, 0.30, 0.185, 0.2), (-0.04, 0, 0.28, 0.165, 0.185),
        (0.18, 0, 0.27, 0.15, 0.17), (0.30, 0, 0.31, 0.115, 0.125), (0.38, 0, 0.35, 0.1)], 0.07), *sides((0.18, 0.12,
        0.24, 0.08, 0.1), (0.22, 0.14, 0.12, 0.055), (0.28, 0.13, 0.045, 0.05, 0.045), (0.36, 0.13, 0.036, 0.052,
        0.036)), *sides((-0.32, 0.14, 0.24, 0.1, 0.17), (-0.16, 0.19, 0.17, 0.08, 0.12), (-0.18, 0.2, 0.06, 0.055,
        0.05), (-0.02, 0.21, 0.038, 0.052, 0.038)), *paws(0.38, 0.13, 0.006, 0.05), *paws(0.0, 0.21, 0.006, 0.05),
        ([(-0.5, 0, 0.22, 0.055), (-0.66, 0.06, 0.12, 0.048), (-0.72, 0.2, 0.055, 0.046), (-0.58, 0.36, 0.045, 0.044),
        (-0.4, 0.42, 0.042, 0.032)], 0.03)]  # fmt: skip
    marks = [*bands(kind), (WHITE, [(0.36, 0, 0.26, 0.08)], 0.03), (WHITE, [(0.34, 0.13, 0.02, 0.08)], 0.02)]
    grown(
        kind + "-cat",
        (0.50, 0, 0.345),
        0.165,
        body,
        marks,
        34,
        26,
        4,
        0.0068,
        hair=0.2,
        comb=(-0.85, 0, -0.4),
    )
    c = Craft(3)
    china, milk = c.china((0.10, 0.30, 0.52)), c.stuff((0.86, 0.85, 0.81), 0.15, coat=0.5, sss=0.3, deep=0.05)
    with c.moved((-0.75, -0.12, 0)):
        c.lathe([(0, 0.02), (0.13, 0.0), (0.15, 0.01), (0.21, 0.11), (0.225, 0.15), (0.205, 0.15), (0.19, 0.11), (0,
            0.05)], china, fine=90)  # fmt: skip
        c.lathe([(0, 0.115), (0.15, 0.115), (0.193, 0.112)], milk)


_TAIL = [
    (-0.88, 0, 1.14, 0.05),
    (-0.98, 0.01, 0.96, 0.05),
    (-1.0, 0.02, 0.66, 0.06),
    (-0.98, 0.02, 0.40, 0.03),
]
_SCUT = [(-0.88, 0, 1.12, 0.06), (-0.97, 0.01, 1.0, 0.055), (-0.98, 0.02, 0.88, 0.03)]


def grazing(_: Site, kind: str, tone: Colour, hair: float, low: float = 0.42, thick: float = 0.062, legged: float = 1.0,
        marks: list[Mark] | None = None, head: float = 0.235, grass: bool = True, more: Any = None,
        tail: Any = None) -> None:  # fmt: skip
    """A hoofed animal with its nose in the grass."""
    k = thick / 0.062
    trunk = [(-0.80, 0, 1.06, 0.15 * k, 0.17 * k), (-0.62, 0, 1.08, 0.22 * k, 0.25 * k), (-0.2, 0, 1.0, 0.235 * k,
        0.26 * k), (0.2, 0, 1.0, 0.23 * k, 0.28 * k), (0.46, 0, 1.03, 0.195 * k, 0.26 * k), (0.68, 0, 0.96, 0.14 * k,
        0.2 * k), (0.88, 0, 0.80, 0.105 * k, 0.15 * k), (1.02, 0, low + 0.2, 0.09 * k, 0.12 * k), (1.1, 0, low + 0.06,
        0.085 * k, 0.1 * k)]  # fmt: skip

    def body(a: Any) -> None:
        a.limb(trunk, 0.08)
        legs(a, HOOF_FORE, 0.44, 0.14, 0.98, thick, (-0.12, 0.16))
        legs(a, HOOF_HIND, -0.60, 0.15, 1.02, thick, (-0.16, 0.12))
        a.limb(tail or _TAIL, 0.04)

    hoof: Mark = ((0.03, 0.024, 0.02), lambda p, n: 1 - step(p[:, 2], 0.055, 0.075))
    parts: list[Part] = [body, more] if more else [body]
    grown(kind, (1.13, 0.01, low), head, parts, [*(marks or []), hoof], 46, 30, 0, 0.0105, hair=hair, comb=(-0.8, 0,
        -0.5))  # fmt: skip
    if not grass:
        return
    c, luck = Craft(5), np.random.default_rng(4)
    leaf = c.leaf(c.leafy((0.13, 0.30, 0.04), (0.08, 0.2, 0.02)), 0.22, 0.016, 0.7, 0.3, 0.6)
    for _ in range(240):
        x, y = -1.28 + 0.30 * luck.normal(), -0.12 + 0.22 * luck.normal()
        c.again(leaf, (x, y, 0), (60 + luck.normal() * 14, 0, luck.uniform(0, 360)), luck.uniform(0.5, 1.1))


_HORSE_MARKS: list[Mark] = [((0.025, 0.016, 0.012), lambda p, n: step(p[:, 0], 0.9, 0.94)), ((0.03, 0.018, 0.013),
    lambda p, n: 0.85 * (1 - step(p[:, 2], 0.25, 0.5)) * (p[:, 0] > -0.85)), ((0.02, 0.013, 0.010), lambda p,
    n: step(n[:, 2], 0.55, 0.8) * step(-p[:, 0], 0.56, 0.64) * (p[:, 0] > -1.1))]  # fmt: skip


def pool(c: Craft, at: tuple[float, float], wide: float, deep: float) -> None:
    """Still water with a rim of wet earth, pebbles and grass."""
    a = np.linspace(0, 2 * np.pi, 160, endpoint=False)[None]
    edge = 1 + 0.07 * np.sin(3 * a + 1) + 0.05 * np.sin(5 * a + 2) + 0.02 * np.sin(11 * a)

    def disc(low: float, high: float, heights: tuple[float, ...]) -> Points:
        t = np.linspace(low, high, len(heights))[:, None]
        z = np.array(heights)[:, None] + 0 * a
        return np.stack([at[0] + wide * t * edge * np.cos(a), at[1] + deep * t * edge * np.sin(a), z], -1)

    def sky(p: Points) -> Points:
        t = (p[:, 1] - at[1]) / deep
        tone = blend(
            (0.055, 0.13, 0.17), (0.20, 0.36, 0.46), ease(-0.9, 0.9, t + 0.2 * ripple(p * (1, 3, 1), 5, 2))
        )
        ring = np.hypot(p[:, 0] - at[0] - 0.12 * wide, 1.7 * (p[:, 1] - at[1]))
        return blend(
            tone, (0.62, 0.74, 0.80), 0.55 * ease(0.75, 0.98, np.sin(46 * ring)) * ease(0.42, 0.1, ring)
        )

    c.grid(disc(0.002, 0.98, (0.012,) * 40), c.stuff(None, 0.08, coat=0.8), sky, wrap=True)
    earth = c.stuff((0.20, 0.14, 0.085), 0.9, second=(0.13, 0.09, 0.055), scale=7, bump=0.8, grain=22)
    c.grid(disc(0.93, 1.14, (0.0, 0.03, 0.045, 0.03, -0.01)), earth, wrap=True)
    luck = np.random.default_rng(8)
    stone = [
        c.stuff(v, 0.8, bump=0.4, grain=20)
        for v in ((0.32, 0.30, 0.28), (0.24, 0.22, 0.20), (0.40, 0.37, 0.33))
    ]
    leafy = [c.leafy((0.14, 0.31, 0.04), (0.09, 0.21, 0.02)), c.leafy((0.10, 0.24, 0.03), (0.06, 0.16, 0.02))]
    blades = [c.leaf(v, 0.20, 0.016, 0.7, 0.3, 0.6, at=(at[0] + wide, at[1], -0.02)) for v in leafy]
    for k in range(200):
        t = luck.uniform(0, 2 * np.pi)
        r = (1.06 + 0.05 * luck.normal()) * (1 + 0.07 * np.sin(3 * t + 1) + 0.05 * np.sin(5 * t + 2))
        spot = (at[0] + wide * r * np.cos(t), at[1] + deep * r * np.sin(t), 0.02)
        if k < 36:
            r = luck.uniform(0.03, 0.075)
            c.ball(stone[k % 3], lambda p: p * (1 + 0.1 * ripple(p, 2, 1))[:, None], None, 12, at=spot,
                turn=(0, 0, luck.uniform(0, 180)), size=(r, 0.75 * r, 0.55 * r))  # fmt: skip
        elif np.sin(t) > -0.55:
            c.again(
                blades[k % 2],
                spot,
                (58 + luck.normal() * 14, 0, luck.uniform(0, 360)),
                luck.uniform(0.5, 1.1),
            )


def drinking(s: Site) -> None:
    """A stag at a pool."""
    white: Colour = (0.72, 0.60, 0.44)
    marks: list[Mark] = [
        (white, lambda p, n: 0.9 * step(-n[:, 2], 0.3, 0.8) * step(p[:, 2], 0.6, 0.7)),
        (white, [(-0.92, 0, 0.98, 0.12, 0.11)], 0.03),
    ]
    grazing(s, "deer", (0.34, 0.18, 0.08), 0.12, 0.33, 0.047, 1.0, marks, 0.19, False, None, _SCUT)
    pool(Craft(4), (-1.52, -0.14), 0.62, 0.40)


def _patches(p: np.ndarray, n: np.ndarray) -> np.ndarray:
    """White on a black cow: a belly, stockings and patches of the flanks."""
    black = step(grain(p * (1, 0.8, 1.1), 0.95, 11) + 0.15 * grain(p, 0.2), 0.03, 0.1) * step(
        p[:, 2], 0.5, 0.6
    )
    return (1 - black) * step(p[:, 0] + 0.08 * grain(p, 0.3), -0.86, -0.8)


_COW_MARKS: list[Mark] = [
    ((0.82, 0.78, 0.72), _patches),
    ((0.62, 0.36, 0.3), [(-0.5, 0, 0.66, 0.2, 0.15)], 0.03),
]


def _udder(a: Any) -> None:
    a.limb([(-0.5, 0, 0.72, 0.16, 0.14), (-0.38, 0, 0.74, 0.13, 0.1)], 0.08)
    a.limb([(-0.5, 0.06, 0.58, 0.025), (-0.5, 0.06, 0.52, 0.02)], 0.02, pair=True)


def giraffe_tree(s: Site) -> None:
    """At the crown of an acacia."""
    set_down(partial(giraffe, s), (0.3, 0, 0), tall=2.3)
    c, luck = Craft(7), np.random.default_rng(3)
    wood = c.stuff((0.25, 0.17, 0.11), 0.85, second=(0.15, 0.10, 0.07), scale=6, bump=0.8, grain=24)
    x = -0.92
    c.tube([(x, 0.2, 0), (x + 0.04, 0.2, 0.8), (x - 0.05, 0.18, 1.5)], [0.095, 0.062, 0.05], wood, fine=40)
    for dx, dy, z in (
        (0.42, 0.1, 1.98),
        (-0.5, 0.05, 2.0),
        (0.1, -0.2, 2.06),
        (-0.2, 0.3, 2.05),
        (0.3, 0.3, 1.94),
    ):
        c.tube([(x - 0.05, 0.18, 1.45), (x + 0.5 * dx, 0.18 + 0.5 * dy, 1.72), (x + dx, 0.18 + dy, z)], [0.055, 0.035,
            0.015], wood, sides=10)  # fmt: skip
    look = [c.leafy(v, w) for v, w in (((0.13, 0.29, 0.04), (0.09, 0.2, 0.03)), ((0.2, 0.36, 0.06), (0.12, 0.26,
        0.04)), ((0.07, 0.17, 0.025), (0.05, 0.13, 0.02)))]  # fmt: skip
    leaf = [c.leaf(v, 0.15, 0.055, 0.5, 0.3, at=(x, 0.2, 2)) for v in look]
    for k in range(2600):
        a, r = luck.uniform(0, 2 * np.pi), luck.uniform(0, 1) ** 0.5
        at = (x - 0.02 + 0.68 * r * np.cos(a), 0.15 + 0.5 * r * np.sin(a),
            1.98 + 0.20 * (1 - r**2) * luck.uniform(-0.6, 1) + 0.035 * np.sin(9 * a + 7 * r))  # fmt: skip
        c.again(
            leaf[k % 3],
            at,
            (luck.normal() * 35, luck.normal() * 35, luck.uniform(0, 360)),
            luck.uniform(0.7, 1.2),
        )


def beside(make: Any, what: Any, at: tuple[float, float, float], wide: float, yaw: float = 0.0) -> None:
    """Something before an animal."""
    set_down(make, (0, 0, 0), tall=1.0)
    set_down(what, at, wide=wide, yaw=yaw)


def log(c: Craft) -> None:
    """A trunk that has been gnawed to a point, along x."""
    bark = c.stuff(
        (0.42, 0.36, 0.30), 0.85, second=(0.24, 0.19, 0.15), scale=8, stretch=(0.5, 3, 3), bump=0.7, grain=22
    )
    pale = c.stuff(None, 0.7, bump=0.5, grain=18)

    def chips(p: Points) -> Points:
        return blend((0.74, 0.54, 0.31), (0.52, 0.33, 0.16), ease(0.2, 0.9, ripple(p * (2, 1, 1), 9, 3)))

    c.tube([(0.0, 0, 0), (0.6, 0.01, 0.01), (1.25, 0, 0)], [0.19, 0.2, 0.2], bark, sides=28, fine=40)
    c.tube([(0.02, 0, 0), (-0.10, 0, 0.01), (-0.24, 0, 0), (-0.36, 0, -0.02)], [0.185, 0.14, 0.075, 0.012], pale,
        chips, sides=28, fine=60)  # fmt: skip
    c.tube([(1.25, 0, 0), (1.27, 0, 0)], 0.185, pale, chips, sides=28, fine=6)
    c.tube([(0.8, 0, 0.15), (0.86, 0.02, 0.42)], [0.05, 0.035], bark)


BUILDERS: dict[str, Any] = {"red-panda-bamboo": red_panda, "koala-sleeping": koala_asleep,
    "koala-eating": koala_eating, "mouse-cheese": mouse_cheese, "cat-milk": cat_milk,
    "giraffe-tree": giraffe_tree, "horse-grazing": partial(grazing, kind="horse", tone=(0.2, 0.08, 0.03), hair=0.06,
    marks=_HORSE_MARKS), "cow-grazing": partial(grazing, kind="cow", tone=(0.8, 0.78, 0.72), hair=0.08, thick=0.074,
    head=0.26, low=0.46, marks=_COW_MARKS, more=_udder), "deer-drinking": drinking,
    "hedgehog-apple": lambda s: beside(partial(hedgehog, s), crafted(fruit.apple, 3), (-0.46, -0.56, 0), 0.44),
    "beaver-log": lambda s: beside(partial(beaver, s), crafted(log, 3), (-0.78, -0.62, 0), 1.7, 24),}  # fmt: skip
