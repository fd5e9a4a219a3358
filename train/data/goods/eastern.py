"""Rice balls, dumplings on sticks, moon cakes and a box of noodles, built and rendered for `cooked.py`."""

from __future__ import annotations

import math

import numpy as np
from data.goods.craft import GOLDEN, Builder, Colour, Craft, Points, blend, ease, ripple, spline
from data.goods.dishes import grains, plate
from data.goods.greens import dome
from data.goods.heaps import die, stamp


def onigiri(c: Craft) -> None:
    """Two rice balls with a strip of seaweed."""
    plate(
        c,
        c.stuff((0.05, 0.06, 0.075), 0.35, second=(0.075, 0.085, 0.10), scale=6, coat=0.3),
        size=(1.0, 0.86, 0.8),
    )
    white = c.stuff((0.86, 0.84, 0.79), 0.35, sss=0.3, deep=0.05, coat=0.2)
    nori = c.stuff((0.010, 0.020, 0.012), 0.45, second=(0.02, 0.04, 0.02), scale=14, bump=0.5, grain=30)

    def wedge(p: Points, grown: float = 1.0) -> Points:
        x, y, z = p.T
        a = np.arctan2(z, x)
        far = 0.74 * (1 + 0.125 * np.cos(3 * (a - math.pi / 2)))
        r = np.hypot(x, z)
        r = np.sign(r) * np.abs(r) ** 0.55
        return np.stack(
            [
                grown * far * r * np.cos(a),
                0.27 * grown * np.sign(y) * np.abs(y) ** 0.6,
                grown * far * r * np.sin(a),
            ],
            1,
        )

    def ball(c: Craft) -> None:
        c.ball(white, lambda p: wedge(p, 1.012), fine=70)
        k = np.arange(1500)
        v = dome(1500, -1.0)
        spots = [tuple(q) for q in wedge(v) + 0.012 * np.random.default_rng(3).normal(size=(len(k), 3))]
        grains(c, spots, white, (0.024, 0.024, 0.055))

    def strip(c: Craft) -> None:
        """Round the foot, up front and back."""
        u = np.linspace(-1, 1, 30)
        rows = []
        for y, z in (
            (-0.29, 0.06),
            (-0.305, -0.2),
            (-0.295, -0.45),
            (-0.25, -0.585),
            (0, -0.62),
            (0.25, -0.585),
            (0.295, -0.45),
            (0.305, -0.2),
            (0.29, 0.06),
        ):
            rows.append(np.stack([0.29 * u, 1.14 * y + 0 * u, 1.03 * z + 0.004 * np.sin(9 * u)], -1))
        c.grid(np.stack(rows), nori)

    rice, band = die(c, ball), die(c, strip)
    for at, turn in (((-0.48, -0.2, 0.67), (-10, 0, -14)), ((0.52, 0.1, 0.67), (-8, 0, 18))):
        stamp(c, rice, at, turn)
        stamp(c, band, at, turn)
    seed = c.stuff((0.02, 0.018, 0.015), 0.5)
    with c.moved((0.52, 0.1, 0.67), (-8, 0, 18)):
        grains(
            c, [(c.jitter(0.16), -0.29, 0.42 + c.jitter(0.14)) for _ in range(22)], seed, (0.012, 0.02, 0.028)
        )
    pickle = c.stuff((0.84, 0.56, 0.02), 0.25, coat=0.5, sss=0.2)
    for k in range(3):
        c.lathe(
            [(0, 0.05), (0.17, 0.05), (0.2, 0.0), (0, -0.04)],
            pickle,
            at=(0.62 + 0.17 * k, -0.72 + 0.1 * k, 0.15 + 0.02 * k),
            turn=(14, -16, 0),
            steps=40,
        )


def dango(c: Craft) -> None:
    """Three sticks of three: pink, white and green."""
    plate(
        c,
        c.stuff((0.16, 0.25, 0.34), 0.25, second=(0.12, 0.2, 0.28), scale=5, coat=0.6),
        size=(1.15, 0.9, 0.8),
    )
    stick = c.stuff((0.66, 0.48, 0.26), 0.6)
    tones: tuple[Colour, ...] = ((0.80, 0.36, 0.40), (0.86, 0.83, 0.76), (0.38, 0.52, 0.16))
    looks = [c.stuff(t, 0.3, sss=0.35, coat=0.35, bump=0.05, grain=8) for t in tones]
    soft = lambda p: p * (1, 1, 0.93) * (1 + 0.02 * ripple(p, 1.4, 5))[:, None]  # noqa: E731
    for at, turn in (
        ((-0.1, 0.42, 0.40), (0, 0, 14)),
        ((-0.05, -0.05, 0.42), (0, 0, 10)),
        ((0.0, -0.52, 0.42), (0, 0, 5)),
    ):
        with c.moved(at, turn):
            c.tube([(-1.05, 0, 0), (0, 0, 0), (1.75, 0, 0.02)], 0.03, stick, sides=8)
            for k, look in enumerate(looks):
                c.ball(look, soft, at=(-0.72 + 0.56 * k, 0, 0), size=0.31, turn=(30 * k, 0, 20 * k), fine=40)


def mooncakes(c: Craft) -> None:
    """One whole, one cut, with the yolk of an egg in it."""
    plate(c, size=(1.05, 0.95, 0.8))
    crust = c.stuff(None, 0.3, coat=0.35, bump=0.15, grain=14, sss=0.08)
    n = 10

    def edge(a: Points) -> Points:
        return np.asarray(1 - 0.07 * np.abs(np.sin(n / 2 * a)) ** 4)

    def raised(x: Points, y: Points) -> Points:
        """The pattern of its top, 0 .. 1."""
        r, a = np.hypot(x, y), np.arctan2(y, x)
        petal = np.abs(r - 0.40 - 0.16 * np.cos(6 * a))
        ring = np.minimum(np.abs(r - 0.80), np.abs(r - 0.12))
        dots = np.abs(np.sin(8 * a)) ** 8 * ease(0.06, 0.03, np.abs(r - 0.69))
        return np.asarray(np.maximum(ease(0.055, 0.03, np.minimum(petal, ring)), dots))

    def shape(p: Points) -> Points:
        q = p.copy()
        a = np.arctan2(p[:, 1], p[:, 0])
        q[:, :2] *= edge(a)[:, None]
        q[:, 2] += 0.055 * raised(p[:, 0], p[:, 1]) * (p[:, 2] > 0.5)
        return q

    def paint(p: Points) -> Points:
        tone = blend((0.62, 0.29, 0.06), (0.50, 0.20, 0.035), 0.5 + 0.5 * ripple(p, 3, 4))
        tone = blend(tone, (0.34, 0.11, 0.02), 0.85 * raised(p[:, 0], p[:, 1]) * (p[:, 2] > 0.5))
        return blend(tone, (0.76, 0.50, 0.18), 0.7 * ease(0.48, 0.2, p[:, 2]))

    side = [
        (0, 0),
        (0.9, 0),
        (0.98, 0.05),
        (1.0, 0.2),
        (1.0, 0.45),
        (0.97, 0.54),
        (0.92, 0.58),
        (0.92, 0.58),
        (0.5, 0.58),
        (0, 0.58),
    ]
    line = np.array(side)

    def cake(part: float) -> None:
        """As much of it as an angle of `part`."""
        a = np.linspace(0, part, 300)
        prof = spline(line, 180)
        prof[:, 0] = np.maximum(prof[:, 0], 0)
        p = np.stack(
            [prof[:, :1] * np.cos(a), prof[:, :1] * np.sin(a), np.repeat(prof[:, 1:], len(a), 1)], -1
        )
        c.grid(shape(p.reshape(-1, 3)).reshape(p.shape), crust, paint)
        if part > 6.28:
            return
        filling = c.stuff((0.16, 0.055, 0.022), 0.35, second=(0.22, 0.085, 0.035), scale=6, coat=0.25)
        yolk = c.stuff((0.80, 0.30, 0.015), 0.3, second=(0.84, 0.42, 0.04), scale=5, coat=0.3, sss=0.1)
        dough = c.stuff((0.74, 0.48, 0.18), 0.7)
        for b, out in ((0.0, -1), (part, 1)):
            with c.moved((0, 0, 0), (0, 0, math.degrees(b))):
                for look, w, low, high, d in (
                    (dough, 0.975, 0.01, 0.57, 0.0),
                    (filling, 0.92, 0.055, 0.53, 0.006),
                ):
                    c.box(look, (w, 0.01, high - low), 0.0, at=(w / 2, out * d, (low + high) / 2))
                half = [(0.36 * math.sin(t), 0.22 * math.cos(t)) for t in np.linspace(0, math.pi, 24)]
                c.cut([(x, z) for x, z in half], 0.012, yolk, 0.0, at=(0, out * 0.012, 0.29))

    with c.moved((-0.55, 0.35, 0.07), (0, 0, 10), 0.72):
        cake(2 * math.pi)
    with c.moved((0.52, -0.02, 0.07), (0, 0, -36), 0.72):
        cake(math.radians(250))
    with c.moved((0.1, -0.95, 0.07), (0, 0, 70), 0.72):
        cake(math.radians(80))


def takeout(c: Craft) -> None:
    """A white paper box of noodles, chopsticks in it."""
    paper = c.stuff((0.85, 0.84, 0.81), 0.5)
    red = c.stuff((0.56, 0.015, 0.012), 0.5)
    low, high, tall = 0.62, 0.9, 1.5

    with c.moved((0, 0, 0), (0, 0, 28)):
        for spin in (0, 90, 180, 270):
            with c.moved((0, 0, 0), (0, 0, spin)):
                u, v = np.meshgrid(np.linspace(-1, 1, 12), np.linspace(0, 1, 14), indexing="ij")
                z = v * tall
                half = low + (high - low) * v
                c.grid(np.stack([half * u, -half, z], -1), paper)
                c.grid(np.stack([half * u * 0.98, -half * 0.98, z], -1), paper)
                lean = 0.34 if spin % 180 == 0 else 0.12
                if spin % 180:
                    flap = [(-0.9, 0), (0.9, 0), (0.62, 0.36), (-0.62, 0.36)]
                else:
                    flap = [
                        (-0.9, 0),
                        (0.9, 0),
                        (0.86, 0.42),
                        (0.3, 0.5),
                        (0.22, 0.66),
                        (-0.22, 0.66),
                        (-0.3, 0.5),
                        (-0.86, 0.42),
                    ]
                c.cut(flap, 0.014, paper, 0.0, at=(0, -high, tall), turn=(math.degrees(lean) + 12, 0, 0))
        c.box(paper, (1.24, 1.24, 0.02), 0.0, at=(0, 0, 0.01))
        with c.moved((0, -0.765, 0.76), (90 + 10.5, 0, 0)):  # a pagoda on the front
            for k in range(3):
                w, y = 0.40 - 0.09 * k, -0.26 + 0.2 * k
                roof = [
                    (-w, 0),
                    (-0.6 * w, 0.05),
                    (-0.35 * w, 0.12),
                    (0.35 * w, 0.12),
                    (0.6 * w, 0.05),
                    (w, 0),
                    (0.5 * w, 0.015),
                    (-0.5 * w, 0.015),
                ]
                c.cut(roof, 0.012, red, 0.0, at=(0, y, 0), turn=(-90, 0, 0))
                for x in (-0.32 * w, 0.32 * w):
                    c.box(red, (0.035, 0.10, 0.012), 0.0, at=(x, y - 0.04, 0))
            c.box(red, (0.02, 0.14, 0.012), 0.0, at=(0, 0.33, 0))
            c.box(red, (0.44, 0.03, 0.012), 0.0, at=(0, -0.36, 0))
        dough = c.stuff((0.78, 0.50, 0.17), 0.32, second=(0.70, 0.40, 0.11), sss=0.15, coat=0.4)
        c.lathe([(0, 1.62), (0.6, 1.52), (0.84, 1.3)], c.stuff((0.50, 0.28, 0.08), 0.6), steps=40)
        for k in range(70):
            a, d = c.rng.uniform(0, 6.3), c.rng.uniform(0.1, 0.6)
            line = []
            for t in np.linspace(0, 1, 9):
                b, r = a + 2.4 * t, min(0.72, max(0.05, d + 0.22 * math.sin(5 * t + k)))
                line.append(
                    (r * math.cos(b), r * math.sin(b), 1.52 + 0.30 * (1 - (r / 0.8) ** 2) + c.jitter(0.05))
                )
            c.tube(line, 0.036, dough, sides=8, fine=40)
        green = c.stuff((0.14, 0.38, 0.04), 0.35, second=(0.24, 0.48, 0.10), scale=4, coat=0.3)
        orange = c.stuff((0.78, 0.25, 0.02), 0.3, coat=0.3)
        for k in range(26):
            a, r = k * GOLDEN, 0.6 * math.sqrt((k + 0.5) / 26)
            c.box(
                (green, orange)[k % 2],
                (0.2, 0.06, 0.04),
                0.012,
                at=(r * math.cos(a), r * math.sin(a), 1.88 - 0.3 * (r / 0.8) ** 2),
                turn=(c.jitter(40), c.jitter(40), 70 * k),
            )
        wood = c.stuff((0.50, 0.05, 0.03), 0.3, coat=0.4)
        for x, lean in ((0.10, 20), (0.24, 26)):
            c.tube(
                [(x, 0.1, 1.5), (x + 1.3 * math.sin(math.radians(lean)), 0.2, 1.5 + 1.5)],
                [0.04, 0.05],
                wood,
                sides=10,
            )


BUILDERS: dict[str, Builder] = {
    "onigiri": onigiri,
    "dango": dango,
    "mooncakes": mooncakes,
    "takeout-box": takeout,
}
"""Key -> who builds it."""
