"""Birds of the yard: chickens, a turkey, a peacock, and chicks."""

from __future__ import annotations

from typing import Any

import numpy as np
from data.animals.feathers import bill, fan, feathered, folded, legs, plume, vane
from data.animals.kit import FACING, both, cards, eye, flesh, limb, orb, plumage
from data.goods.craft import Builder, Colour, Craft, Points, blend, ease, ripple


def fowl(c: Craft, hue: Any, hackle: Colour, wing: Any, sickle: Any, comb: float, n: int,
        feathers: Any) -> None:  # fmt: skip
    """A hen, or a rooster with sickle feathers in its tail."""
    body = limb([(-0.62, 0, 0.98, 0.06, 0.08), (-0.46, 0, 0.88, 0.18, 0.18), (-0.10, 0, 0.74, 0.30, 0.29),
        (0.20, 0, 0.78, 0.31, 0.28), (0.36, 0, 0.98, 0.22, 0.19), (0.42, 0, 1.2, 0.13, 0.115),
        (0.47, 0, 1.38, 0.11, 0.10), (0.50, 0, 1.46, 0.06, 0.06)], 60)  # fmt: skip
    thighs = both([(0.0, 0.14, 0.60, 0.17), (0.04, 0.14, 0.40, 0.11), (0.03, 0.14, 0.30, 0.045)])
    thing = feathered(c, [body, orb((0.49, 0, 1.39), (0.135, 0.10, 0.115)), *thighs], hue, 5200,
        lambda p: np.where(p[:, 2] > 1.3, 0.05, 0.12) * (1 - ((p[:, 0] > 0.48) & (p[:, 2] > 1.28))), feathers,
        (-0.8, 0, -0.5), 0.08)  # fmt: skip
    folded(c, thing, (0.26, 0.98), (-0.56, 0.66), 0.30, wing, feathers)
    rng = np.random.default_rng(3)
    a = rng.uniform(0, 2 * np.pi, 170)
    z = rng.uniform(1.0, 1.34, 170)
    r = 0.10 + 0.26 * (1.36 - z)
    base = np.stack([0.47 - 0.28 * (1.4 - z) + r * np.cos(a), 0.8 * r * np.sin(a), z], 1)
    out = np.stack([np.cos(a), np.sin(a), 0.3 + 0 * a], 1)
    end = base + np.stack([0.10 * np.cos(a) - 0.10, 0.09 * np.sin(a), -0.26 + 0 * a], 1)
    tint = np.array(hackle) * rng.uniform(0.7, 1.15, (170, 1))
    cards(c, base, (base + end) / 2 + 0.03 * out, end, out, 0.05, tint, feathers, 2.0)
    for k in range(n):
        t = k / (n - 1)
        for s in (1, -1) if n > 8 else (1,):
            y = 0.02 * s + 0.10 * s * (1 - t)
            a0 = np.radians(60 + 110 * (1 - t)) if n > 8 else np.radians(100 + 60 * t)
            long = (0.62 + 0.34 * t) * (1 if n > 8 else 0.55)
            root = np.array((-0.52, 0.4 * y, 0.98))
            lift = np.array((-0.55 * np.sin(a0) - 0.1, 0, 0.75 * abs(np.cos(a0 / 2)) + 0.2)) * long
            tip = root + (lift * (1, 1, 0.9) + (-0.45 * long, 2.2 * y, -0.55 * long * (n > 8)))
            mid = root + lift + (0, y, 0.1)
            cards(c, root[None], mid[None], tip[None], np.array([(0.1, s, 0.2)]), 0.13, sickle, feathers, 4.0,
                fine=(20, 5))  # fmt: skip
    red = c.stuff((0.55, 0.018, 0.014), 0.45, bump=0.5, grain=45, cells=True, sss=0.15, deep=0.03)
    x = np.linspace(0, 1, 30)
    top = comb * (0.45 + 0.55 * np.abs(np.sin(4.5 * np.pi * x)) ** 0.8) * np.sin(np.pi * np.clip(x * 0.92 + 0.06, 0,
        1)) ** 0.5  # fmt: skip
    outline = [(0.60 - 0.32 * v, 1.46 + h - 0.04 * v) for v, h in zip(x, top, strict=True)]
    c.cut([*outline, (0.30, 1.40), (0.44, 1.44), (0.60, 1.43)][::-1], 0.04, red, 0.012)
    for s in (1, -1):
        with c.moved((0.58, 0.03 * s, 1.27)):
            c.ball(red, None, None, 14, size=(0.05, 0.02, 0.05 + 0.4 * comb))
        c.ball(red, None, None, 14, at=(0.545, 0.072 * s, 1.40), size=(0.075, 0.035, 0.07))
    eye(c, (0.555, 0.10, 1.415), 0.024, (0.80, 0.35, 0.03), 0.45)
    bill(c, [(0.58, 0, 1.39, 0.055), (0.67, 0, 1.375, 0.035), (0.74, 0, 1.335, 0.006)], (0.62, 0.45, 0.16))
    legs(c, (0.02, 0.38), (0.05, 0.0), 0.14, 0.034, (0.70, 0.50, 0.10), 0.20)


def rooster(c: Craft) -> None:
    gold, red, green = (0.62, 0.27, 0.03), (0.30, 0.065, 0.015), (0.010, 0.045, 0.032)

    def hue(p: Points) -> Points:
        x, z = p[:, 0], p[:, 2]
        colour = blend((0.03, 0.025, 0.02), red, ease(0.78, 0.95, z - 0.25 * x))
        colour = blend(colour, gold, ease(0.98, 1.1, z + 0.2 * x) * (x > 0.1))
        return blend(colour, (0.55, 0.02, 0.015), ease(0.50, 0.53, x) * ease(1.3, 1.33, z))

    with c.moved(turn=(0, 0, FACING)):
        shiny = vane(green, (0.015, 0.075, 0.05))
        wing = (vane(red, gold), vane((0.35, 0.12, 0.03), gold), shiny, vane(red, (0.42, 0.10, 0.02)))
        fowl(c, hue, gold, wing, shiny, 0.17, 10, plume(c, 0.42))


def hen(c: Craft) -> None:
    brown = (0.36, 0.135, 0.04)

    def hue(p: Points) -> Points:
        x, z = p[:, 0], p[:, 2]
        colour = blend(brown, (0.48, 0.22, 0.08), 0.5 + 0.5 * ripple(p, 9, 1))
        return blend(colour, (0.55, 0.02, 0.015), ease(0.50, 0.53, x) * ease(1.3, 1.33, z))

    with c.moved(turn=(0, 0, FACING)):
        wing = vane((0.33, 0.12, 0.035), (0.5, 0.24, 0.09))
        fowl(c, hue, (0.50, 0.22, 0.07), (wing,) * 4, vane((0.16, 0.06, 0.02), brown), 0.08, 7, plume(c, 0.6))


def turkey(c: Craft) -> None:
    dark, bronze, white = (0.035, 0.024, 0.016), (0.17, 0.085, 0.035), (0.74, 0.66, 0.54)

    def hue(p: Points) -> Points:
        colour = blend(dark, bronze, 0.45 + 0.55 * ripple(p, 14, 1))
        head = blend((0.50, 0.05, 0.045), (0.22, 0.34, 0.52), ease(1.22, 1.34,
            p[:, 2] + 0.03 * ripple(p, 20, 3)))  # fmt: skip
        return blend(colour, head, ease(1.0, 1.06, p[:, 2] + 0.3 * (p[:, 0] - 0.4)) * (p[:, 0] > 0.2))

    with c.moved(turn=(0, 0, 238)):
        feathers = plume(c, 0.45)
        for i, (n, long) in enumerate(((17, 1.10), (15, 0.72), (13, 0.48))):
            band = vane((0.20, 0.085, 0.03), bronze, white, 0.90, 7 if i == 0 else 0, dark)
            fan(c, (-0.42, 0, 0.66), n, long, 0.30 - 0.04 * i, 88, band if i == 0 else vane(dark, bronze,
                white if i == 1 else bronze, 0.9), feathers, 0.3, 0.08 - 0.05 * i, fine=(26, 5))  # fmt: skip
        body = limb([(-0.52, 0, 0.64, 0.12, 0.16), (-0.25, 0, 0.66, 0.32, 0.34), (0.08, 0, 0.66, 0.40, 0.40),
            (0.30, 0, 0.74, 0.30, 0.31), (0.40, 0, 0.95, 0.15, 0.14), (0.42, 0, 1.16, 0.085, 0.08),
            (0.44, 0, 1.32, 0.085, 0.08), (0.50, 0, 1.40, 0.06, 0.06)], 60)  # fmt: skip
        thighs = both([(0.0, 0.18, 0.5, 0.17), (0.03, 0.18, 0.32, 0.09), (0.03, 0.18, 0.22, 0.045)])
        thing = feathered(c, [body, orb((0.47, 0, 1.36), (0.115, 0.08, 0.085)), *thighs], hue, 4600,
            lambda p: np.where(p[:, 2] > 1.0, 0.0, 0.15), feathers, (-0.7, 0, -0.6), 0.12)  # fmt: skip
        folded(c, thing, (0.20, 0.86), (-0.48, 0.34), 0.32, (vane(dark, white, None, 0.8, 6, white),
            vane(dark, bronze, white, 0.9), vane(bronze, dark, dark, 0.88), vane(bronze, dark, dark, 0.86)),
            feathers)  # fmt: skip
        bill(c, [(0.54, 0, 1.36, 0.045), (0.62, 0, 1.34, 0.03), (0.68, 0, 1.30, 0.005)], (0.60, 0.48, 0.30))
        red = c.stuff((0.55, 0.03, 0.03), 0.4, bump=0.5, grain=40, sss=0.1, deep=0.03)
        c.tube([(0.57, 0.0, 1.41), (0.66, 0.02, 1.36), (0.68, 0.03, 1.24), (0.67, 0.03, 1.12)],
            [0.022, 0.028, 0.024, 0.015], red)  # fmt: skip
        for k in range(9):
            c.ball(red, None, None, 10, at=(0.52 - 0.02 * (k % 3), 0.05 * np.sin(2.4 * k), 1.20 - 0.035 * k),
                size=0.042)  # fmt: skip
        c.ball(red, None, None, 14, at=(0.535, 0, 1.22), size=(0.03, 0.025, 0.12))
        eye(c, (0.515, 0.068, 1.385), 0.022)
        legs(c, (0.03, 0.32), (0.07, 0.0), 0.18, 0.04, (0.50, 0.26, 0.20), 0.22)


def peacock(c: Craft) -> None:
    blue = (0.008, 0.055, 0.42)

    def hue(p: Points) -> Points:
        colour = blend(blue, (0.008, 0.13, 0.45), 0.5 + 0.5 * ripple(p, 6, 1))
        return blend(colour, (0.012, 0.16, 0.14), ease(-0.05, -0.25, p[:, 0]))

    def eyed(k: Points, u: Points, v: Points) -> Points:
        d = np.sqrt(((u - 0.90) / 0.085) ** 2 + (v / 0.85) ** 2) + 0 * k
        barb = blend((0.035, 0.15, 0.03), (0.14, 0.19, 0.03), 0.5 + 0.5 * np.sin(60 * u - 9 * np.abs(v)) + 0
            * k)  # fmt: skip
        barb = barb * (0.45 + 0.75 * ease(0.2, 0.9, u))[..., None]
        colour = blend(barb, (0.30, 0.32, 0.04), ease(1.15, 1.0, d))
        colour = blend(colour, (0.38, 0.15, 0.03), ease(0.9, 0.8, d))
        colour = blend(colour, (0.02, 0.38, 0.42), ease(0.62, 0.54, d))
        heart = np.sqrt(((u - 0.892) / 0.035) ** 2 + (v / 0.36) ** 2) + 0 * k
        colour = blend(colour, (0.012, 0.02, 0.16), ease(1.1, 0.9, heart))
        return colour * (1 - 0.25 * np.exp(-((v / 0.08) ** 2)) * (u < 0.82) + 0 * k)[..., None]

    with c.moved(turn=(0, 0, 262)):
        silk = plume(c, 0.42, 0.2)
        for i, (n, long, arc) in enumerate(((30, 1.62, 98), (27, 1.38, 95), (23, 1.13, 92), (18, 0.88, 88),
                (13, 0.66, 82))):  # fmt: skip
            fan(c, (-0.30, 0, 0.72), n, long, 0.20 - 0.014 * i, arc, eyed, silk, 0.18, 0.12 - 0.03 * i)
        body = limb([(-0.42, 0, 0.56, 0.1, 0.14), (-0.15, 0, 0.58, 0.22, 0.25), (0.10, 0, 0.66, 0.24, 0.25),
            (0.25, 0, 0.86, 0.17, 0.17), (0.27, 0, 1.06, 0.095, 0.09), (0.25, 0, 1.26, 0.07, 0.068),
            (0.29, 0, 1.40, 0.08, 0.075), (0.36, 0, 1.43, 0.06, 0.06)], 60)  # fmt: skip
        thighs = both([(-0.02, 0.13, 0.55, 0.14), (0.0, 0.13, 0.36, 0.08), (0, 0.13, 0.28, 0.04)])
        feathered(c, [body, orb((0.31, 0, 1.42), (0.115, 0.085, 0.09)), *thighs], hue, 5200,
            lambda p: np.where(p[:, 2] > 0.9, 0.05, 0.09), silk, (-0.3, 0, -1), 0.06, cell=0.018)  # fmt: skip
        bill(c, [(0.39, 0, 1.43, 0.04), (0.47, 0, 1.415, 0.026), (0.52, 0, 1.385, 0.006)], (0.35, 0.32, 0.28))
        pale = c.stuff((0.75, 0.74, 0.70), 0.7)
        for s in (1, -1):
            for z in (1.465, 1.395):
                c.ball(pale, None, None, 12, at=(0.36, 0.068 * s, z), size=(0.05, 0.015, 0.014))
        eye(c, (0.375, 0.07, 1.435), 0.022)
        for k in range(-2, 3):
            top = (0.27 - 0.04, 0.05 * k, 1.66 - 0.012 * k * k)
            c.tube([(0.30, 0.012 * k, 1.49), (0.28, 0.025 * k, 1.58), top], 0.007, c.stuff((0.02, 0.03, 0.08), 0.5),
                sides=6, fine=10)  # fmt: skip
            c.ball(c.stuff((0.01, 0.10, 0.42), 0.5), None, None, 10, at=top, size=(0.02, 0.03, 0.035))
        legs(c, (0.0, 0.34), (0.04, 0.0), 0.13, 0.03, (0.22, 0.19, 0.16), 0.17)


def fluffy(c: Craft, duck: bool) -> None:
    yellow, gold = (0.92, 0.68, 0.14), (0.86, 0.52, 0.06)

    def hue(p: Points) -> Points:
        colour = blend(yellow, gold, 0.4 + 0.5 * ripple(p, 7, 1))
        if duck:
            colour = blend(colour, (0.20, 0.12, 0.04), 0.75 * ease(0.6, 0.8,
                p[:, 2] - 0.5 * p[:, 0] + 0.03 * ripple(p, 9, 3)) * (p[:, 2] < 0.85) * (p[:, 0] < 0.2))  # fmt: skip
        return colour

    with c.moved(turn=(0, 0, FACING + 8)):
        body = limb([(-0.46, 0, 0.52, 0.06), (-0.34, 0, 0.48, 0.22), (-0.05, 0, 0.48, 0.33, 0.32),
            (0.2, 0, 0.52, 0.27, 0.27), (0.32, 0, 0.58, 0.12)], 40)  # fmt: skip
        neck = limb([(0.12, 0, 0.60, 0.22), (0.22, 0, 0.80, 0.19), (0.26, 0, 0.95, 0.16)], 16)
        wings = both([(0.10, 0.26, 0.58, 0.12, 0.07), (-0.10, 0.33, 0.50, 0.13, 0.06),
            (-0.30, 0.29, 0.44, 0.05, 0.04)])  # fmt: skip
        thing = flesh(c, [body, neck, orb((0.27, 0, 1.0), (0.235, 0.215, 0.215)), *wings], hue, c.stuff(None, 0.8),
            0.02)  # fmt: skip
        fluff = c.stuff(None, 0.75, sheen=0.5)

        def long(p: Points) -> Points:
            return np.where(np.linalg.norm(np.stack([p[:, 0], np.abs(p[:, 1]), p[:, 2]], 1) - (0.40, 0.17, 1.05),
                axis=1) < 0.085, 0.0, 0.06)  # fmt: skip

        plumage(c, thing, 14000, long, lambda p: hue(p) * 1.1, (-1, 0, -0.8), fluff, 0.10, 0.45, 2, 0.08, 1.4)
        if duck:
            bill(c, [(0.44, 0, 0.99, 0.075, 0.075), (0.54, 0, 0.96, 0.045, 0.075), (0.63, 0, 0.945, 0.026, 0.075),
                (0.67, 0, 0.945, 0.012, 0.04)], (0.42, 0.20, 0.06), 0.4)  # fmt: skip
        else:
            bill(c, [(0.46, 0, 0.99, 0.06), (0.54, 0, 0.975, 0.04), (0.61, 0, 0.945, 0.006)], (0.85, 0.40, 0.10),
                0.4)  # fmt: skip
        eye(c, (0.40, 0.178, 1.05), 0.044)
        legs(c, (0.0, 0.26), (0.05, 0.0), 0.13, 0.034, (0.82, 0.36, 0.10), 0.18, web=duck)


def chick(c: Craft) -> None:
    fluffy(c, False)


def duckling(c: Craft) -> None:
    fluffy(c, True)


BUILDERS: dict[str, Builder] = {"rooster": rooster, "hen": hen, "turkey": turkey, "peacock": peacock,
    "chick": chick, "duckling": duckling}  # fmt: skip
