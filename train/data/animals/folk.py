"""Animals that stand, sit or ride as people do: their bodies, arms that reach for things, and clothes with folds.

A body is told as in anatomy.py (u forward, s to its left, v up); `before` works in the frame of who looks at it from
the front: x to its left, -y before it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import bpy  # isort: skip
import numpy as np
from data.animals import finery
from data.animals.anatomy import BODY, Animal, Field, Limb, Points, grain, step
from data.animals.bodied import Mark, Part, Whole
from data.animals.hides import Colour
from data.animals.riders import INK
from data.goods.craft import At, Craft
from data.sites.lot import Site, turn
from mathutils import Matrix

FRONT = Matrix.Rotation(math.radians(-90), 4, "Z")
WHITE: Colour = (0.80, 0.77, 0.71)


@contextmanager
def before(c: Craft, at: At = (0, 0, 0), turns: At = (0, 0, 0), size: float = 1.0) -> Iterator[None]:
    """What is put within lies in the frame of who looks at the body from the front."""
    was, c.place = c.place, FRONT.copy()
    with c.moved(at, turns, size):
        yield
    c.place = was


def held(s: Site, *turns: Matrix) -> Any:
    """What is built meanwhile lies in that frame, moved by `turns`."""
    return s.moved(turn(-90), *turns)


def reach(
    shoulder: At, hand: At, pole: At = (-0.3, 0, -1), r: float = 0.07, long: float = 0.58, paw: float = 0.85
) -> Points:
    """An arm (or a leg) whose elbow points along `pole`."""
    a, b, way = np.array(shoulder), np.array(hand), np.array(pole, float)
    span = b - a
    far = float(np.linalg.norm(span))
    way = way - span * (way @ span) / far**2
    way /= np.linalg.norm(way)
    elbow = (a + b) / 2 + way * math.sqrt(max((long / 2) ** 2 - (far / 2) ** 2, 0.0009))
    ahead = (b - elbow) / np.linalg.norm(b - elbow)
    rows = [(a, 1.25), (0.45 * a + 0.55 * elbow, 1.06), (elbow, 0.98), (0.45 * elbow + 0.55 * b, 0.86), (b, 0.8),
        (b + 0.55 * r * ahead, paw)]  # fmt: skip
    return [(*p, q * r) for p, q in rows]


def fingers(arm: Points, r: float) -> list[Part]:
    """Toes at the end of an arm."""
    tip, root = np.array(arm[-1][:3]), np.array(arm[-2][:3])
    ahead = (tip - root) / (np.linalg.norm(tip - root) + 1e-9)
    side = np.cross(ahead, (0.3, 0.1, 1.0))
    side /= np.linalg.norm(side)
    spots = [tip + 0.55 * r * ahead + 0.52 * r * k * side for k in (-1, 0, 1)]
    return [([(*p, 0.42 * r), (*(p + 0.3 * r * ahead), 0.36 * r)], 0.15 * r) for p in spots]


@dataclass
class Body:
    """Trunk, arms and legs; `neck` (u, v, radius) of collars and scarves."""

    trunk: Points
    arms: Sequence[Points]
    legs: Sequence[Points]
    neck: tuple[float, float, float]
    more: list[Part] = field(default_factory=list)

    def parts(self) -> list[Part]:
        r = self.arms[0][-1][3] if self.arms else 0
        limbs: list[Part] = [
            (self.trunk, 0.06),
            *((a, 0.045) for a in self.arms),
            *((q, 0.06) for q in self.legs),
        ]
        return [*limbs, *(f for a in self.arms for f in fingers(a, r)), *self.more]


def upright(
    left: At, right: At, k: float = 1.0, lean: float = 0.0, poles: tuple[At, At] = ((-0.3, 0.8, -1), (-0.3, -0.8, -1)),
    stride: float = 0.0, feet: bool = True, arm: float = 0.062, long: float = 0.58,
) -> Body:  # fmt: skip
    """Standing on its hind legs, 1.2 high at its neck; the hands at `left` and `right`; `k` is how stout."""
    t = math.tan(math.radians(lean))

    def up(u: float, v: float) -> tuple[float, float]:
        return u + t * (v - 0.5), v

    trunk = [(*_at(up(-0.05, 0.44)), 0.178 * k, 0.168 * k), (*_at(up(-0.03, 0.62)), 0.205 * k, 0.195 * k),
        (*_at(up(0.0, 0.86)), 0.185 * k, 0.175 * k), (*_at(up(0.0, 1.04)), 0.155 * k, 0.145 * k),
        (*_at(up(0.02, 1.17)), 0.115 * k)]  # fmt: skip
    su, sv = up(0.0, 1.04)
    arms = [reach((su, 0.15 * k, sv), left, poles[0], arm * k**0.5, long),
        reach((su, -0.15 * k, sv), right, poles[1], arm * k**0.5, long)]  # fmt: skip
    legs = []
    for sign, move in ((1, stride), (-1, -stride)):
        foot = [
            (0.04 + move, 0.125 * k * sign, 0.06, 0.06, 0.055),
            (0.15 + move, 0.14 * k * sign, 0.045, 0.066, 0.045),
        ]
        legs.append([(-0.03, 0.095 * k * sign, 0.5, 0.125 * k), (0.04 + 0.5 * move, 0.12 * k * sign, 0.3, 0.095 * k),
            (-0.01 + move, 0.125 * k * sign, 0.14, 0.066 * k**0.5), *foot])  # fmt: skip
    u, v = up(0.02, 1.15)
    return Body(trunk, arms, legs if feet else [], (u, v, 0.12 * k))


def _at(p: tuple[float, float]) -> tuple[float, float, float]:
    return p[0], 0.0, p[1]


def on_seat(
    left: At, right: At, high: float = 0.42, k: float = 1.0, lean: float = 4.0, feet: tuple[At, At] | None = None,
    poles: tuple[At, At] = ((-0.3, 0.8, -1), (-0.3, -0.8, -1)), arm: float = 0.062, long: float = 0.58,
) -> Body:  # fmt: skip
    """On a seat that is `high`: the same trunk, thighs ahead, feet down (or at `feet`, of the left and the right)."""
    up = upright(left, right, k, lean, poles, arm=arm, long=long, feet=False)
    drop = high - 0.40
    move = [0.0, 0.0, drop]

    def sunk(rows: Points) -> Points:
        return [(r[0], r[1], r[2] + drop, *r[3:]) for r in rows]

    shoulders = [np.add(a[0][:3], move) for a in up.arms]
    arms = [reach(tuple(p), h, pole, arm * k**0.5, long) for p, h, pole in zip(shoulders, (left, right), poles,
        strict=True)]  # fmt: skip
    legs = []
    for sign, foot in zip((1, -1), feet or ((0.36, 0.15, 0.06), (0.36, -0.15, 0.06)), strict=True):
        f = np.array(foot)
        knee = np.array((0.5 * f[0] + 0.17, sign * 0.16 * k, max(high + 0.07, f[2] + 0.1)))
        legs.append([(-0.03, 0.11 * k * sign, high + 0.06, 0.125 * k), (*(0.45 * knee + (0.02, 0.06 * sign * k,
            0.55 * high + 0.04)), 0.105 * k), (*knee, 0.088 * k), (*(0.4 * knee + 0.6 * f + (0, 0, 0.03)), 0.064),
            (*f, 0.06), (f[0] + 0.1, f[1], f[2] - 0.012, 0.066, 0.046)])  # fmt: skip
    return Body(sunk(up.trunk), arms, legs, (up.neck[0], up.neck[1] + drop, up.neck[2]))


def on_floor(
    left: At, right: At, k: float = 0.8, legs: float = 1.0, poles: tuple[At, At] = ((-0.3, 0.9, -0.6), (-0.3, -0.9,
        -0.6)), arm: float = 0.072, long: float = 0.62,
) -> Body:  # fmt: skip
    """On its seat, its hind legs before it."""
    trunk = [(-0.10, 0, 0.20, 0.27 * k, 0.24 * k), (-0.08, 0, 0.42, 0.28 * k, 0.26 * k), (-0.03, 0, 0.66, 0.235 * k,
        0.215 * k), (0.02, 0, 0.82, 0.185 * k), (0.05, 0, 0.92, 0.145 * k)]  # fmt: skip
    arms = [reach((0.0, 0.19 * k * sign, 0.74), hand, pole, arm * k**0.5, long) for sign, hand, pole in zip((1, -1),
        (left, right), poles, strict=True)]  # fmt: skip
    out = [[(-0.04, 0.17 * k * sign, 0.18, 0.15 * k), (0.16 * legs, 0.28 * k * sign, 0.17, 0.125 * k), (0.38 * legs,
        0.31 * k * sign, 0.12, 0.095 * k), (0.50 * legs, 0.32 * k * sign, 0.11, 0.085 * k), (0.53 * legs,
        0.325 * k * sign, 0.15, 0.085 * k)] for sign in (1, -1)]  # fmt: skip
    return Body(trunk, arms, out, (0.05, 0.90, 0.15 * k))


class Folk(Whole):
    """Somebody with a body whom `garb` dresses."""

    def __init__(self, *args: Any, garb: Any = None, **how: Any) -> None:
        super().__init__(*args, **how)
        self.garb = garb

    def trunk(self, neck: float = 0.34, chest: float = 0.46, wide: float = 0.36) -> None:
        super().trunk(neck, chest, wide)
        if self.garb:
            self.garb(self)
            self.craft.place = Matrix()


Garb = Callable[[Folk], None]


def somebody(
    kind: str, body: Body, size: float = 0.25, pitch: float = 3, yaw: float = 14, roll: float = 3, wears: str = "",
    garb: Garb | None = None, tail: Part | None = None, marks: list[Mark] | None = None, hair: float = 0.2,
    cell: float = 0.0078, head: tuple[float, float] = (0.05, 0.0), hat: Callable[[Craft], None] | None = None,
    **how: Any,
) -> Folk:  # fmt: skip
    """An animal of finery.FACES with what it `wears` on its head ("top hat, sunglasses")."""
    u, v, _ = body.neck
    parts = [*body.parts(), *([tail] if tail else [])]
    own = coat(kind, body) if marks is None else marks
    a = Folk((u + head[0], head[1], v + 0.72 * size), size, parts, own, pitch, yaw, roll, cell, hair, (-0.2, 0, -0.9),
        garb=garb, **how)  # fmt: skip
    fit = finery.FACES[kind](a)
    for wear in filter(None, wears.split(", ")):
        finery.dress(a, fit, wear)
    for light in [o.data for o in bpy.context.scene.objects if o.name.startswith("inside")]:
        light.energy = 9.0 * (size / 0.4) ** 2
    if hat:
        f, (cu, cv, r, back) = a.f, fit.crown
        axes = np.stack([f.size * f.axes[1], -f.size * f.axes[0], f.size * f.axes[2]], 1)
        a.craft.place = Matrix.Translation(tuple(f.at)) @ Matrix(axes.tolist()).to_4x4()
        with a.craft.moved((0, -cu, cv), (-back, 0, 0), r):
            hat(a.craft)
    return a


def coat(kind: str, body: Body) -> list[Mark]:
    """How the body of some kind is marked."""
    v, trunk = body.neck[1], body.trunk
    chest = [(p[0] + 0.72 * p[3], 0, p[2], 0.55 * p[3], 0.8 * p[3]) for p in trunk[1:-1]]
    hands = [(q[-1][0], abs(q[-1][1]), q[-1][2], 1.7 * q[-1][3]) for q in body.arms]
    feet = [(q[-1][0] - 0.03, abs(q[-1][1]), q[-1][2], 1.6 * q[-1][3]) for q in body.legs]
    if kind in ("tabby-cat", "ginger-cat"):
        dark = (0.40, 0.13, 0.025) if kind == "ginger-cat" else (0.055, 0.04, 0.03)

        def bars(p: np.ndarray, n: np.ndarray) -> np.ndarray:
            wave = np.sin(2 * np.pi * (p[:, 2] / 0.11 + 0.25 * p[:, 0] + 0.2 * grain(p, 0.3))) + 0.4 * grain(
                p, 0.08, 4
            )
            return np.asarray(0.85 * step(wave, 0.1, 0.6) * step(n[:, 0], -0.7, -0.2))

        return [(dark, bars), (WHITE, chest, 0.03), *((WHITE, [h], 0.03) for h in hands + feet)]
    if kind == "fox":
        return [
            ((0.82, 0.79, 0.73), chest, 0.03),
            *((INK, [(*h[:3], 1.5 * h[3])], 0.04) for h in hands + feet),
        ]
    if kind == "panda":
        limbs: list[Mark] = [(INK, [(*q[:2], q[2], *(w + 0.04 for w in q[3:])) for q in
            ((r[0], abs(r[1]), *r[2:]) for r in rows)], 0.02) for rows in (*body.arms, *body.legs)]  # fmt: skip

        def yoke(p: np.ndarray, _: np.ndarray) -> np.ndarray:
            return np.asarray(step(p[:, 2], v - 0.22, v - 0.16) * (1 - step(p[:, 2], v - 0.03, v + 0.02)))

        return [*limbs, (INK, yoke)]
    pale = {"rabbit": (0.72, 0.66, 0.58), "mouse": (0.62, 0.55, 0.48), "dog": (0.70, 0.48, 0.24), "hamster": WHITE,
        "husky": (0.84, 0.82, 0.78), "corgi": WHITE, "raccoon": (0.42, 0.39, 0.36), "squirrel": WHITE,
        "beagle": WHITE, "shiba": (0.80, 0.72, 0.6), "otter": (0.5, 0.4, 0.3), "frog": (0.78, 0.74, 0.50),
        "wolf": (0.6, 0.55, 0.48)}  # fmt: skip
    return [(pale[kind], chest, 0.04)] if kind in pale else []


def clothe(
    a: Folk, rows: Sequence[Points], tone: Colour | Field, rough: float = 0.85, more: float = 0.02, fold: float = 0.010,
    melt: float = 0.05, stretch: At = (1, 1, 2.0), pleats: float = 0.0, cell: float = 0.0075, material: Any = None,
    grit: float = 3, bump: float = 0.06,
) -> Any:  # fmt: skip
    """Cloth `more` thick over some limbs, creased by `fold`, and no fur under it; `pleats`: folds that fall."""
    made = Animal(cell)
    for r in rows:
        wide = [(*p[:3], *(w + more for w in p[3:])) for p in r]
        made.limb(wide, melt)
        a.bare.append(Limb([(*p[:3], *(w + more + 0.012 for w in p[3:])) for p in r], BODY))
    made.paint(tone)
    thing = made.skin(rough, bump, grit)
    p, n = made.points, made.normal
    crease = 1 - np.abs(grain(p * stretch, 0.20, 3)) - 0.5 * np.abs(grain(p * stretch, 0.11, 4))
    lift = fold * crease
    if pleats:
        low = 1 - step(p[:, 2], 0.1, 1.0)
        lift = lift + pleats * low * np.cos(13 * np.arctan2(p[:, 1], p[:, 0] + 0.02) + 0.6 * grain(p, 0.5, 5))
    thing.data.vertices.foreach_set("co", (p + n * lift[:, None]).astype(np.float32).ravel())
    thing.data.update()
    if material is not None:
        thing.data.materials[0] = material
    return thing


def sleeves(body: Body, cut: int = 1) -> list[Points]:
    return [a[: len(a) - cut] for a in body.arms]
