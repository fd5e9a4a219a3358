"""Bowls and pasta, built and rendered for `cooked.py`: a poke bowl, pho and spaghetti carbonara."""

from __future__ import annotations

import math
from functools import partial

import numpy as np
from data.goods.coolers import mint, wheel
from data.goods.craft import GOLDEN, At, Builder, Craft, Points, blend, ease, ripple
from data.goods.dishes import bowl, disc, grains, herbs, plate
from data.goods.greens import beads
from data.goods.heaps import die, stamp

_LIME = (0.16, 0.36, 0.03), (0.52, 0.66, 0.20), (0.72, 0.80, 0.46)


def _fan(c: Craft, first: float, last: float, near: float, far: float) -> tuple[float, float]:
    """A spot between two angles (degrees) and two distances from the middle."""
    a, d = math.radians(c.rng.uniform(first, last)), math.sqrt(c.rng.uniform(near**2, far**2))
    return d * math.cos(a), d * math.sin(a)


def _spread(
    c: Craft, first: float, last: float, near: float, far: float, gap: float, tries: int = 500
) -> list[At]:
    """Spots at least `gap` apart, a second layer on the first."""
    spots: list[At] = []
    for k in range(tries):
        x, y = _fan(c, first, last, near, far)
        at = (x, y, 0.0 if k < 0.6 * tries else 0.62 * gap)
        if all(math.dist(at, q) > 0.93 * gap for q in spots):
            spots.append(at)
    return spots


def _chopsticks(c: Craft, at: At, turn: At) -> None:
    wood = c.stuff((0.20, 0.05, 0.02), 0.3, second=(0.13, 0.03, 0.015), scale=4, coat=0.5)
    with c.moved(at, turn):
        for k, spin in ((0, 2.5), (1, -1.5)):
            c.tube(
                [(-1.7, 0.18 * k, 0), (1.7, 0.18 * k, 0)], [0.03, 0.055], wood, sides=14, turn=(0, 0, spin)
            )


def poke(c: Craft) -> None:
    """Salmon, tuna, avocado, mango, edamame, cucumber, carrot and cabbage on rice."""
    bowl(
        c,
        c.stuff((0.05, 0.08, 0.12), 0.25, second=(0.09, 0.13, 0.18), scale=6, coat=0.6),
        size=(1.12, 1.12, 1),
    )
    white = c.stuff((0.86, 0.83, 0.77), 0.35, sss=0.3, deep=0.05, coat=0.2)
    disc(c, white, 1.34, 0.9, None, 0.02)
    rice = [(*_fan(c, 0, 360, 0, 1.28), 0.91 + c.jitter(0.03)) for _ in range(900)]
    grains(c, rice, white, (0.03, 0.03, 0.085))

    def stripes(p: Points) -> Points:
        band = ease(0.72, 0.92, np.abs(np.sin(13 * p[:, 0] + 5 * p[:, 2] + 0.5 * ripple(p, 3, 2))))
        return blend((0.80, 0.22, 0.05), (0.86, 0.52, 0.30), 0.8 * band)

    def cube(c: Craft, size: float, look: object, paint: object) -> None:
        """A soft cube with painted sides."""
        c.ball(look, lambda p: size * np.sign(p) * np.abs(p) ** 0.42 * (1, 1, 0.9), paint, 24)

    wet = c.stuff(None, 0.2, coat=0.7, sss=0.2)
    salmon = die(c, partial(cube, size=0.15, look=wet, paint=stripes))
    ruby = c.stuff((0.44, 0.022, 0.025), 0.2, second=(0.54, 0.06, 0.05), scale=5, coat=0.7, sss=0.2)
    tuna = die(c, partial(cube, size=0.145, look=ruby, paint=None))
    gold = c.stuff((0.84, 0.46, 0.03), 0.3, second=(0.80, 0.38, 0.02), scale=4, coat=0.4, sss=0.2)
    mango = die(c, partial(cube, size=0.115, look=gold, paint=None))
    for kind, first, last, gap in ((salmon, 200, 262, 0.27), (tuna, 272, 324, 0.265), (mango, 62, 92, 0.225)):
        for x, y, z in _spread(c, first, last, 0.4, 1.14, gap):
            stamp(c, kind, (x, y, 1.04 + z), (c.jitter(14), c.jitter(14), c.rng.uniform(0, 360)))

    def tint(p: Points) -> Points:
        far = np.abs(p[:, 1]) + 0.2 * np.abs(p[:, 0])
        return blend((0.70, 0.70, 0.28), (0.26, 0.40, 0.06), ease(0.16, 0.34, far))

    flesh = c.stuff(None, 0.35, coat=0.25, sss=0.15)

    def slice_(c: Craft) -> None:
        c.tube(
            [(-0.42, 0.06, 0), (-0.2, -0.06, 0), (0.1, -0.08, 0), (0.42, 0.08, 0)],
            [0.07, 0.19, 0.2, 0.05],
            flesh,
            tint,
            24,
            40,
        )

    avocado = die(c, slice_)
    for k in range(6):
        a = math.radians(148 + 7.5 * k)
        stamp(
            c,
            avocado,
            (0.80 * math.cos(a), 0.80 * math.sin(a), 1.10 + 0.012 * k),
            (38, 0, math.degrees(a)),
            (1, 0.8, 0.36),
        )
    bean = c.stuff((0.26, 0.46, 0.07), 0.3, second=(0.36, 0.54, 0.12), scale=5, coat=0.4, sss=0.2)
    grains(
        c, [(x, y, 0.99 + z) for x, y, z in _spread(c, 100, 138, 0.5, 1.18, 0.17)], bean, (0.12, 0.085, 0.075)
    )
    for colour, second, first, last in (
        ((0.80, 0.26, 0.012), (0.84, 0.34, 0.03), 2, 30),
        ((0.26, 0.03, 0.16), (0.52, 0.30, 0.46), -26, -4),
    ):
        shred = c.stuff(colour, 0.35, second=second, scale=6, coat=0.3)
        for _ in range(70):
            x, y = _fan(c, first, last, 0.5, 1.16)
            z, spin, long = 0.98 + 0.16 * c.rng.random(), c.rng.uniform(0, 360), c.rng.uniform(0.12, 0.22)
            c.tube(
                [(-long, 0, 0), (0, 0.05, 0.03), (long, 0, 0)],
                0.026,
                shred,
                sides=5,
                fine=8,
                at=(x, y, z),
                turn=(c.jitter(25), c.jitter(25), spin),
            )
    for k in range(5):
        a = math.radians(36 + 5.5 * k)
        wheel(
            c,
            (0.06, 0.18, 0.03),
            (0.60, 0.70, 0.38),
            (0.76, 0.82, 0.56),
            at=(0.86 * math.cos(a), 0.86 * math.sin(a), 1.12),
            turn=(52, 0, 36 + 5.5 * k - 60),
            size=0.23,
        )
    leaf = c.stuff((0.05, 0.16, 0.02), 0.25, second=(0.10, 0.24, 0.04), scale=6, coat=0.6)
    for _ in range(60):
        x, y, z = c.jitter(0.28), c.jitter(0.28), 1.05 + 0.2 * c.rng.random()
        c.tube(
            [(-0.2, 0, 0), (-0.06, 0.08, 0.06), (0.08, -0.06, 0.05), (0.22, 0.05, 0)],
            0.022,
            leaf,
            sides=5,
            fine=14,
            at=(x, y, z),
            turn=(c.jitter(30), c.jitter(30), c.rng.uniform(0, 360)),
        )
    for tone in ((0.86, 0.80, 0.62), (0.02, 0.018, 0.015)):
        spots = [(*_fan(c, 190, 330, 0.2, 1.15), 1.34 + c.jitter(0.03)) for _ in range(60)]
        grains(
            c,
            [(x, y, 1.19 + 0.14 * c.rng.random()) for x, y, _ in spots],
            c.stuff(tone, 0.4),
            (0.014, 0.022, 0.032),
        )
    herbs(c, 26, 0.9, 1.26, 0.09)


def pho(c: Craft) -> None:
    """Rice noodles and beef in clear broth, with herbs, lime, chilli and bean sprouts."""
    bowl(c, size=(1.1, 1.1, 1.02))
    rim = c.stuff((0.06, 0.14, 0.36), 0.2, coat=0.6)
    a = np.linspace(0, 2 * np.pi, 160)
    c.tube(np.stack([1.405 * np.cos(a), 1.405 * np.sin(a), 0.955 + 0 * a], 1), 0.022, rim, sides=8, fine=160)

    def broth(p: Points) -> Points:
        spots = ease(0.9, 1.3, ripple(p, 9, 4))
        return blend(
            blend((0.30, 0.12, 0.022), (0.40, 0.18, 0.04), 0.5 + 0.5 * ripple(p, 3, 1)),
            (0.60, 0.38, 0.10),
            0.6 * spots,
        )

    disc(c, c.stuff(None, 0.06, coat=0.9), 1.33, 0.86, broth)
    noodle = c.stuff((0.82, 0.78, 0.68), 0.3, sss=0.3, coat=0.4)
    for k in range(70):
        x, y, turn = -0.25 + c.jitter(0.6), -0.1 + c.jitter(0.65), c.rng.gauss(0.4, 0.45)
        line = []
        for t in np.linspace(-1, 1, 9):
            q = np.array(
                (x + 0.8 * t * math.cos(turn), y + 0.8 * t * math.sin(turn) + 0.16 * math.sin(3 * t + k))
            )
            q *= min(1, 1.2 / max(np.hypot(*q), 1e-3))
            line.append(
                (
                    *q,
                    0.86
                    + 0.13 * (1 - (np.hypot(*q) / 1.2) ** 2) * c.rng.uniform(0.2, 1.2)
                    - 0.14 * (abs(t) == 1),
                )
            )
        c.tube(line, 0.034, noodle, sides=8, fine=44)

    def meaty(p: Points) -> Points:
        tone = blend((0.36, 0.11, 0.075), (0.46, 0.19, 0.13), 0.5 + 0.5 * ripple(p, 5, 3))
        tone = blend(tone, (0.72, 0.56, 0.44), 0.75 * ease(0.9, 1.3, np.abs(ripple(p, 4, 7))))
        return blend(tone, (0.26, 0.12, 0.08), ease(0.86, 1.0, np.hypot(p[:, 0] / 0.42, p[:, 1] / 0.24)))

    beef = c.stuff(None, 0.3, coat=0.5, bump=0.25, grain=18)
    for k, (x, y, spin) in enumerate(
        ((-0.78, -0.08, 62), (-0.55, -0.55, 24), (-0.05, -0.74, -6), (0.46, -0.66, -30))
    ):

        def drape(p: Points, k: int = k) -> Points:
            q = p * (0.42, 0.24, 1)
            q[:, :2] *= (1 + 0.08 * ripple(p, 3, k))[:, None]
            q[:, 2] += 0.05 * np.sin(5 * q[:, 0] + 3 * q[:, 1] + k) - 0.16 * q[:, 0] ** 2
            return q

        c.lathe(
            [(0, 0.03), (0.9, 0.03), (1, 0.0), (0.9, -0.03), (0, -0.03)],
            beef,
            drape,
            meaty,
            80,
            40,
            at=(x, y, 1.02 + 0.015 * (k % 2)),
            turn=(14, -6, spin),
        )
    ring = c.stuff((0.22, 0.46, 0.06), 0.4, second=(0.48, 0.62, 0.24), scale=3)
    hoop = [(0.05, 0.03), (0.078, 0.03), (0.082, -0.03), (0.05, -0.03), (0.05, 0.03)]
    for _ in range(44):
        x, y = c.rng.gauss(-0.05, 0.34), c.rng.gauss(-0.1, 0.3)
        c.lathe(
            hoop,
            ring,
            steps=16,
            fine=10,
            at=(x, y, 1.09 + c.rng.uniform(0, 0.05)),
            turn=(c.jitter(40), c.jitter(40), 0),
        )
    red = c.stuff((0.56, 0.015, 0.01), 0.2, coat=0.6)
    for _ in range(12):
        x, y = c.rng.gauss(0.35, 0.3), c.rng.gauss(-0.35, 0.25)
        c.lathe(hoop, red, steps=16, fine=10, at=(x, y, 1.08), turn=(c.jitter(30), c.jitter(30), 0))
    mint(c, (0.45, 0.42, 1.02), 0.62)
    mint(c, (0.15, 0.62, 1.0), 0.5)
    wheel(c, *_LIME, at=(0.92, -0.12, 1.08), turn=(34, 0, -60), size=0.3)
    wheel(c, *_LIME, at=(1.0, 0.16, 1.10), turn=(42, 0, -70), size=0.3)
    sprout = c.stuff((0.86, 0.82, 0.68), 0.3, sss=0.3, coat=0.4)
    for _ in range(24):
        x, y = -0.4 + c.jitter(0.32), 0.7 + c.jitter(0.22)
        spin = c.rng.uniform(-40, 40)
        c.tube(
            [(-0.3, 0, 0), (-0.1, 0.05, 0.03), (0.15, 0, 0.03), (0.3, 0.06, 0.02)],
            [0.03, 0.032, 0.028, 0.02],
            sprout,
            sides=8,
            fine=16,
            at=(x, y, 0.98 + 0.14 * c.rng.random()),
            turn=(c.jitter(15), c.jitter(15), spin),
        )
    _chopsticks(c, (0.95, 0.62, 1.14), (0, -8, 38))


def carbonara(c: Craft) -> None:
    """A nest of spaghetti with bacon, the yolk of an egg, pepper and cheese."""
    plate(
        c,
        c.stuff((0.07, 0.08, 0.09), 0.35, second=(0.10, 0.11, 0.12), scale=8, coat=0.3),
        size=(1.02, 1.02, 1.1),
    )
    dough = c.stuff((0.84, 0.66, 0.32), 0.28, second=(0.80, 0.58, 0.24), sss=0.18, coat=0.5)
    for k in range(130):
        a, level = k * GOLDEN, c.rng.random()
        out = 0.18 + 0.82 * (1 - level**1.5) * math.sqrt(c.rng.uniform(0.3, 1))
        line = []
        for t in np.linspace(0, 1, 11):
            b = a + (2.7 + 0.8 * level) * t
            r = max(0.08, out + 0.07 * math.sin(4 * t + k) + c.jitter(0.02))
            top = 0.15 + 0.64 * level * (1 - 0.42 * (r / 1.1) ** 2)
            line.append((r * math.cos(b), r * math.sin(b), top + 0.03 * math.sin(6 * t + 2 * k)))
        c.tube(line, 0.036, dough, sides=8, fine=48)
    c.lathe(
        [(0, 0.13), (0.95, 0.12), (1.04, 0.09)],
        c.stuff((0.84, 0.72, 0.46), 0.2, coat=0.6, sss=0.2),
        lambda p: p * (1 + 0.05 * ripple(p * (1, 1, 0), 3, 3))[:, None] ** (1, 1, 0),
        None,
        100,
    )

    def cured(p: Points) -> Points:
        return blend(
            (0.42, 0.085, 0.035), (0.70, 0.44, 0.26), ease(-0.1, 0.6, np.sin(9 * p[:, 2] + ripple(p, 3, 2)))
        )

    crisp = c.stuff(None, 0.3, coat=0.6, bump=0.4, grain=12)
    for _ in range(34):
        r, a = 0.98 * math.sqrt(c.rng.random()), c.rng.uniform(0, 6.3)
        z = 0.22 + 0.50 * (1 - r**1.5)
        c.ball(
            crisp,
            lambda p: np.sign(p) * np.abs(p) ** 0.5 * (0.12, 0.085, 0.07),
            cured,
            14,
            at=(r * math.cos(a), r * math.sin(a), z),
            turn=(c.jitter(50), c.jitter(50), c.rng.uniform(0, 180)),
        )
    c.ball(
        c.stuff((0.86, 0.36, 0.006), 0.06, coat=1.0, sss=0.25),
        fine=40,
        at=(0.02, -0.1, 0.86),
        size=(0.27, 0.27, 0.2),
    )
    pepper, flake = c.stuff((0.025, 0.018, 0.014), 0.7), c.stuff((0.86, 0.78, 0.54), 0.6)
    spots = [(c.rng.gauss(0, 0.42), c.rng.gauss(0, 0.42)) for _ in range(150)]
    spots = [(x, y) for x, y in spots if math.hypot(x, y) < 0.92]
    tops = [(x, y, 0.24 + 0.50 * (1 - math.hypot(x, y) ** 1.5)) for x, y in spots]
    beads(c, tops[:60], 0.016, pepper, fine=5)
    grains(c, tops[60:], flake, (0.012, 0.024, 0.06))
    herbs(c, 14, 0.42, 0.70, 0.09)


BUILDERS: dict[str, Builder] = {
    "poke-bowl": poke,
    "pho": pho,
    "carbonara": carbonara,
}
"""Key -> who builds it."""
