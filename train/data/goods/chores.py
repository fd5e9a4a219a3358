"""What is used about the house and the garden, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Any

import numpy as np
from data.goods.antiques import ribbed, torus
from data.goods.craft import At, Builder, Craft, Points, blend, ease, ripple, spline
from data.goods.shelf import flame, text

ASH = ((0.60, 0.40, 0.20), (0.46, 0.28, 0.12))


def _shaft(c: Craft, low: float, high: float, r: float = 0.055) -> None:
    wood = c.stuff(ASH[0], 0.5, second=ASH[1], scale=5, stretch=(6, 6, 0.5), bump=0.1)
    c.tube([(0, 0, low), (0.01, 0, (low + high) / 2), (0, 0, high)], r, wood, sides=18)


def shovel(c: Craft) -> None:
    steel = c.stuff(
        (0.34, 0.35, 0.37), 0.35, second=(0.24, 0.24, 0.25), scale=3, metal=0.7, bump=0.1, glow=0.05
    )
    black = c.stuff((0.02, 0.02, 0.022), 0.45)
    with c.moved(turn=(0, 24, 0)):
        u, v = np.meshgrid(np.linspace(0, 1, 50), np.linspace(-1, 1, 41), indexing="ij")
        half = (
            0.42
            * np.clip(1 - np.clip((u - 0.45) / 0.55, 0, 1) ** 2.2, 0, 1) ** 0.5
            * (0.93 + 0.07 * np.cos(3 * u))
        )
        x, z = v * half, 1.15 - 1.15 * u
        y = (
            0.16 * (v * half / 0.42) ** 2 * -1
            + 0.10 * np.sin(1.9 * u)
            - 0.07 * np.exp(-((v / 0.16) ** 2)) * (1 - u) ** 0.7
        )
        p = np.stack([x, y, z], -1)
        c.grid(p, steel)
        c.grid(p, steel, at=(0, 0.025, 0))
        for s in (-1, 1):
            c.tube([(0.06 * s, -0.02, 1.15), (0.25 * s, -0.05, 1.16), (0.41 * s, -0.15, 1.14)], 0.03, steel)
        c.tube([(0, -0.02, 0.85), (0, 0.0, 1.2), (0, 0, 1.75)], [0.05, 0.075, 0.068], steel, sides=20)
        _shaft(c, 1.5, 3.55)
        c.tube([(0, 0, 3.45), (0, 0, 3.62)], [0.075, 0.08], black)
        c.tube([(0, 0, 3.58), (-0.2, 0, 3.72), (-0.25, 0, 3.95)], 0.045, black)
        c.tube([(0, 0, 3.58), (0.2, 0, 3.72), (0.25, 0, 3.95)], 0.045, black)
        c.tube([(-0.26, 0, 3.95), (0.26, 0, 3.95)], 0.06, black, sides=18)


def rake(c: Craft) -> None:
    green = c.stuff((0.015, 0.17, 0.05), 0.3, coat=0.4)
    with c.moved(turn=(0, 24, 0)):
        for k in range(17):
            a = math.radians(4.6 * (k - 8))
            out = lambda d, y=0.0, a=a: (d * math.sin(a), y, 1.35 - d * math.cos(a))  # noqa: E731
            c.tube([out(0.05), out(0.6), out(1.22, -0.01), out(1.36, -0.06), out(1.38, -0.2)], [0.022, 0.022,
                0.022, 0.02, 0.012],
                green, sides=8)  # fmt: skip
        for d in (0.55, 0.95):
            fan = np.radians(np.linspace(-37, 37, 20))
            c.tube(np.stack([d * np.sin(fan), 0 * fan - 0.02, 1.35 - d * np.cos(fan)], -1), 0.026, green)
        c.cut([(-0.14, 1.05), (0.14, 1.05), (0.08, 1.5), (-0.08, 1.5)], 0.12, green, 0.03)
        c.tube([(0, 0, 1.35), (0, 0, 1.72)], 0.075, green, sides=18)
        _shaft(c, 1.5, 4.1)


def hair_dryer(c: Craft) -> None:
    shell, black = c.stuff((0.62, 0.05, 0.16), 0.22, coat=0.7), c.stuff((0.018, 0.018, 0.02), 0.4, coat=0.2)
    chrome = c.metal((0.8, 0.8, 0.82), 0.15)
    with c.moved((0, 0, 1.9), (0, 0, 24)):
        with c.moved(turn=(0, -84, 0)):
            c.lathe([(0.0, -0.72), (0.3, -0.72), (0.46, -0.66), (0.55, -0.45), (0.56, -0.1), (0.48, 0.35), (0.36,
                0.8), (0.34, 0.95), (0.31,
                0.95)], shell, steps=110, fine=120)  # fmt: skip
            c.lathe([(0.345, 0.82), (0.365, 0.85), (0.36, 0.92), (0.34, 0.95)], chrome, fine=20)
            c.lathe([(0.33, 0.92), (0.32, 1.12), (0.28, 1.14), (0.27, 0.9), (0, 0.8)], black,
                lambda p: p * np.stack([1 + 0 * p[:, 0], 1 + 0.5 * ease(0.92, 1.14, p[:, 2]), 1 + 0 * p[:, 0]],
                    1))  # fmt: skip
            for r in (0.1, 0.2, 0.3, 0.4):
                torus(c, black, r, 0.022, (0, 0, -0.70 + 0.12 * max(r - 0.25, 0)))
            torus(c, chrome, 0.45, 0.03, (0, 0, -0.655))
        with c.moved((0.1, 0, -0.3), (0, 14, 0)):
            grip = [(0, 0, 0.15), (0, 0, -0.4), (-0.02, 0, -0.9), (0.0, 0, -1.38)]
            c.tube(grip, [0.25, 0.2, 0.2, 0.21], shell, sides=30, fine=60)
            c.box(black, (0.1, 0.14, 0.5), 0.04, at=(-0.18, 0, -0.55))
            c.box(chrome, (0.08, 0.1, 0.12), 0.03, at=(-0.22, 0, -0.48))
            c.tube([(0, 0, -1.38), (0, 0, -1.52)], [0.1, 0.05], black)
            c.tube([(0, 0, -1.5), (0.05, 0.02, -1.75), (0.35, 0.1, -1.72), (0.8, 0.1, -1.5), (1.15, 0, -1.62),
                (1.3, -0.1, -1.5)], 0.035,
                black, fine=70)  # fmt: skip


def vacuum(c: Craft) -> None:
    red, black = c.stuff((0.52, 0.012, 0.015), 0.18, coat=0.8), c.stuff((0.02, 0.02, 0.022), 0.4, coat=0.2)
    grey, chrome = c.stuff((0.10, 0.10, 0.11), 0.35), c.metal((0.8, 0.8, 0.82), 0.15)
    with c.moved((0.5, 0.2, 0), (0, 0, 24)):
        body = lambda p: np.sign(p) * np.abs(p) ** (0.75, 0.75, 0.8)  # noqa: E731
        c.ball(red, body, fine=60, at=(0, 0, 0.62), size=(1.15, 0.66, 0.5))
        c.ball(grey, body, fine=50, at=(0, 0, 0.42), size=(1.17, 0.69, 0.32))
        c.ball(
            c.stuff((0.03, 0.035, 0.04), 0.08, coat=1.0),
            fine=40,
            at=(-0.35, 0, 0.88),
            size=(0.55, 0.45, 0.27),
        )
        c.tube([(0.2, 0, 1.05), (0.35, 0, 1.3), (0.75, 0, 1.25), (0.9, 0, 0.95)], 0.07, black, sides=16)
        for s in (-1, 1):
            with c.moved((0.62, 0.66 * s, 0.42), (90, 0, 0)):
                c.lathe([(0, -0.1), (0.36, -0.1), (0.42, -0.05), (0.42, 0.05), (0.36, 0.1), (0, 0.1)], black)
                c.lathe([(0, 0.11 * s), (0.2, 0.115 * s), (0.24, 0.10 * s)], chrome)
        c.tube([(-1.0, 0, 0.62), (-1.25, 0, 0.68)], 0.17, black, sides=20)
        torus(c, chrome, 0.26, 0.03, (0.55, -0.05, 1.06), (10, 8, 0), (1, 0.6, 1))
    hose = [
        (-0.62, -0.32, 0.68),
        (-1.1, -0.6, 0.78),
        (-1.5, -0.45, 1.3),
        (-1.1, 0.3, 2.1),
        (-1.15, 0.5, 2.75),
        (-1.5, 0.45, 3.0),
    ]
    c.tube(hose, 0.1, c.stuff((0.05, 0.05, 0.055), 0.45, coat=0.2), sides=18, fine=60)
    line = spline(hose, 90)
    for a, b in pairwise(line):
        c.tube([a, (a + b) / 2], 0.118, black, sides=14, fine=3)
    c.tube([(-1.42, 0.45, 3.02), (-1.62, 0.4, 2.92), (-1.72, 0.35, 2.6)], 0.1, black, sides=18)
    c.tube([(-1.7, 0.36, 2.7), (-2.1, 0.0, 1.2), (-2.3, -0.2, 0.35)], 0.075, chrome, sides=20)
    c.tube([(-2.28, -0.18, 0.42), (-2.33, -0.25, 0.2)], 0.1, black)
    c.box(black, (1.15, 0.42, 0.16), 0.07, at=(-2.34, -0.42, 0.1), turn=(0, 0, 18))
    c.box(red, (0.6, 0.24, 0.1), 0.04, at=(-2.34, -0.4, 0.18), turn=(0, 0, 18))


def parking_meter(c: Craft) -> None:
    grey, dark = (
        c.stuff((0.24, 0.26, 0.29), 0.35, metal=0.6, glow=0.05, bump=0.05),
        c.stuff((0.03, 0.03, 0.035), 0.4),
    )
    white = c.stuff((0.84, 0.84, 0.80), 0.5)
    red, steel = c.stuff((0.60, 0.02, 0.02), 0.4), c.metal((0.7, 0.7, 0.72), 0.25)
    with c.moved(turn=(0, 0, 18)):
        c.lathe([(0.34, 0), (0.34, 0.05), (0.14, 0.1), (0.12, 0.16)], grey)
        c.tube([(0, 0, 0.05), (0, 0, 2.6)], 0.11, grey, sides=28)
        c.lathe([(0.12, 2.45), (0.2, 2.5), (0.24, 2.6), (0.24, 2.66)], grey)
        a = np.linspace(0, np.pi, 30)
        dome = [(0.46 * math.cos(v), 3.72 + 0.5 * math.sin(v)) for v in a]
        c.cut([(0.3, 2.62), (0.42, 2.95), *dome, (-0.42, 2.95), (-0.3, 2.62)], 0.46, grey, 0.07)
        c.cut(
            [(0.34 * math.cos(v), 3.74 + 0.36 * math.sin(v)) for v in a] + [(-0.34, 3.62), (0.34, 3.62)],
            0.5,
            dark,
            0.01,
        )
        c.cut(
            [(0.31 * math.cos(v), 3.74 + 0.33 * math.sin(v)) for v in a] + [(-0.31, 3.65), (0.31, 3.65)],
            0.515,
            white,
            0.0,
        )
        for k in range(9):
            v = math.radians(20 + 17.5 * k)
            c.box(
                dark,
                (0.016, 0.01, 0.07),
                0,
                at=(0.25 * math.cos(v), -0.26, 3.74 + 0.26 * math.sin(v)),
                turn=(0, 90 - math.degrees(v), 0),
            )
        c.cut([(-0.02, 0), (0.02, 0), (0, 0.26)], 0.01, red, 0, at=(0, -0.265, 3.72), turn=(0, 32, 0))
        c.box(red, (0.5, 0.02, 0.14), 0.01, at=(0, -0.235, 3.46))
        text(c, "PARKING", 0.10, white, (0, -0.25, 3.46))
        c.box(steel, (0.3, 0.04, 0.34), 0.03, at=(0, -0.235, 3.15))
        c.box(dark, (0.03, 0.03, 0.16), 0, at=(-0.06, -0.25, 3.18))
        c.lathe([(0, 0.08), (0.07, 0.07), (0.08, 0)], steel, at=(0.07, -0.25, 3.16), turn=(90, 0, 0), fine=12)
        c.box(steel, (0.03, 0.03, 0.16), 0.01, at=(0.07, -0.34, 3.16), turn=(0, 30, 0))
        c.lathe([(0, 0.02), (0.06, 0.02), (0.065, 0)], steel, at=(0, -0.23, 2.82), turn=(90, 0, 0), fine=8)


def blanket(c: Craft) -> None:
    """Folded, with a fringe."""

    def wool(p: Points) -> Points:
        x = p[:, 0]
        colour = blend((0.48, 0.05, 0.05), (0.40, 0.035, 0.04), 0.5 + 0.5 * ripple(p, 6, 2))
        for at, wide, shade in ((0.0, 0.16, (0.04, 0.07, 0.20)), (0.62, 0.07, (0.80, 0.72, 0.52)), (-0.62, 0.07,
            (0.80, 0.72, 0.52)),
                (1.1, 0.12, (0.04, 0.07, 0.20)), (-1.1, 0.12, (0.04, 0.07, 0.20))):  # fmt: skip
            colour = blend(colour, shade, 0.85 * (np.abs(x - at) < wide))
        return colour

    look = c.stuff(None, 0.95, bump=0.7, grain=55, sheen=0.3)
    thread = [c.stuff(k, 0.95) for k in ((0.46, 0.05, 0.05), (0.80, 0.72, 0.52), (0.05, 0.08, 0.20))]
    with c.moved(turn=(0, 0, 26)):
        for k in range(5):
            n = 80
            a = np.linspace(0, 2 * np.pi, 96, endpoint=False)
            x = np.linspace(-1.5, 1.5, n)
            wide, high = 1.0 - 0.012 * k, 0.16
            sec_y = wide * np.sign(np.cos(a)) * np.abs(np.cos(a)) ** 0.35
            sec_z = high * np.sign(np.sin(a)) * np.abs(np.sin(a)) ** 0.55
            p = np.stack([np.repeat(x[:, None], 96, 1), np.tile(sec_y, (n, 1)), np.tile(sec_z, (n, 1))], -1)
            flat = p.reshape(-1, 3)
            p = p + 0.025 * np.stack([ripple(flat + k, 1.6, 9 * k + j) for j in range(3)], -1).reshape(
                p.shape
            )
            ends = [p[:1] * (1, 0.96, 0.0), p, p[-1:] * (1, 0.96, 0.0)]
            c.grid(
                np.concatenate(ends),
                look,
                wool,
                wrap=True,
                at=(c.jitter(0.03), c.jitter(0.03), 0.17 + 0.3 * k),
            )
            for s in (-1, 1):
                for j in range(40):
                    y = -0.94 + 1.88 * j / 39
                    z = 0.17 + 0.3 * k
                    c.tube([(1.48 * s, y, z), (1.62 * s, y + c.jitter(0.02), z - 0.03), (1.72 * s + c.jitter(0.03),
                        y + c.jitter(0.03), z - 0.12)],
                        [0.022, 0.02, 0.014], thread[(j // 3) % 3 if j % 5 == 0 else 0], sides=5, fine=5)  # fmt: skip


def oil_lamp(c: Craft) -> None:
    brass = c.stuff((0.72, 0.46, 0.15), 0.25, metal=1.0, glow=0.08)
    c.lathe([(0, 0), (0.62, 0), (0.66, 0.06), (0.5, 0.14), (0.3, 0.28), (0.24, 0.4), (0.5, 0.55), (0.66, 0.78),
        (0.6, 1.0), (0.36, 1.1), (0.3,
        1.16)], brass, fine=140)  # fmt: skip
    ribs = ribbed(40, 0.02)
    c.lathe(
        [(0.3, 1.14), (0.34, 1.2), (0.34, 1.36), (0.44, 1.4), (0.46, 1.5), (0.42, 1.52), (0, 1.42)],
        brass,
        ribs,
        steps=160,
    )
    c.tube([(0.3, 0, 1.26), (0.52, 0, 1.26)], 0.03, brass)
    c.lathe(
        [(0, -0.03), (0.09, -0.03), (0.1, 0), (0.09, 0.03), (0, 0.03)],
        brass,
        at=(0.56, 0, 1.26),
        turn=(0, 90, 0),
    )
    c.box(c.stuff((0.8, 0.75, 0.6), 0.9), (0.16, 0.04, 0.16), 0.01, at=(0, 0, 1.52))
    flame(c, (0, 0, 1.56), 1.0)
    chimney = [
        (0.40, 1.5),
        (0.42, 1.6),
        (0.56, 1.9),
        (0.55, 2.1),
        (0.40, 2.5),
        (0.32, 2.9),
        (0.31, 3.3),
        (0.33, 3.34),
        (0.31, 3.34),
    ]
    c.lathe(chimney, c.glass(clear=0.9), fine=110)


def birdhouse(c: Craft) -> None:
    blue = c.stuff(
        (0.10, 0.30, 0.40), 0.7, second=(0.16, 0.38, 0.47), scale=3, stretch=(6, 6, 0.6), bump=0.25, grain=16
    )
    roof = c.stuff(
        (0.36, 0.20, 0.09), 0.75, second=(0.22, 0.11, 0.05), scale=3, stretch=(5, 0.6, 5), bump=0.4, grain=12
    )
    pole = c.stuff(
        (0.38, 0.24, 0.12), 0.8, second=(0.24, 0.14, 0.07), scale=4, stretch=(5, 5, 0.5), bump=0.4, grain=12
    )
    white, hole = c.stuff((0.82, 0.80, 0.74), 0.6), c.stuff((0.012, 0.01, 0.008), 0.9)
    with c.moved(turn=(0, 0, 30)):
        c.box(pole, (0.2, 0.2, 1.7), 0.02, at=(0, 0.1, 0.85))
        with c.moved((0, 0, 1.6)):
            c.cut([(-0.75, 0), (0.75, 0), (0.75, 1.05), (0, 1.75), (-0.75, 1.05)], 1.2, blue, 0.01)
            c.box(pole, (1.75, 1.5, 0.1), 0.03, at=(0, 0, -0.03))
            for s in (-1, 1):
                with c.moved((0.47 * s, 0, 1.45), (0, 43 * s, 0)):
                    for k in range(4):
                        c.box(
                            roof,
                            (0.38, 1.62, 0.06),
                            0.015,
                            at=(s * (-0.52 + 0.33 * k), 0, 0.03 - 0.0 * k),
                            turn=(0, -5 * s, 0),
                        )
            c.lathe(
                [(0, 0.0), (0.25, 0.0), (0.25, 0.0), (0.25, 0.03)], hole, at=(0, -0.61, 0.92), turn=(90, 0, 0)
            )
            torus(c, white, 0.27, 0.035, (0, -0.61, 0.92), (90, 0, 0))
            c.tube([(0, -0.6, 0.5), (0, -0.95, 0.5)], 0.045, pole, sides=14)
            for x in (-0.72, 0.72):
                c.box(white, (0.08, 0.03, 1.0), 0.01, at=(x, -0.61, 0.5))


def rocking_chair(c: Craft) -> None:
    wood = c.stuff(
        (0.30, 0.13, 0.05), 0.35, second=(0.18, 0.07, 0.025), scale=4, stretch=(3, 3, 1), bump=0.06, coat=0.3
    )
    cloth = c.stuff((0.50, 0.42, 0.30), 0.95, second=(0.42, 0.33, 0.22), scale=8, bump=0.4, grain=60)

    def turned(a: At, b: At, r: float = 0.045) -> Any:
        p, q = np.array(a), np.array(b)
        return c.tube(
            [p + (q - p) * t for t in np.linspace(0, 1, 7)],
            [0.8 * r, r, 1.15 * r, 0.8 * r, 1.15 * r, r, 0.8 * r],
            wood,
            sides=14,
        )

    with c.moved(turn=(0, 0, 34)):
        for s in (-1, 1):
            a = np.linspace(-0.62, 0.55, 30)
            c.tube(
                np.stack([0 * a + 0.68 * s, 2.1 * np.sin(a) + 0.1, 2.14 - 2.1 * np.cos(a)], -1),
                0.062,
                wood,
                sides=12,
            )
            turned((0.68 * s, -0.55, 0.12), (0.68 * s, -0.6, 1.45))
            turned((0.66 * s, 0.62, 0.16), (0.62 * s, 0.62, 0.98))
            c.tube(
                [(0.62 * s, 0.6, 0.9), (0.60 * s, 0.78, 1.6), (0.58 * s, 1.12, 2.65)], 0.055, wood, sides=14
            )
            c.ball(wood, fine=16, at=(0.58 * s, 1.14, 2.72), size=0.08)
            c.tube([(0.70 * s, -0.78, 1.45), (0.72 * s, -0.4, 1.48), (0.70 * s, 0.2, 1.46), (0.61 * s, 0.78,
                1.55)], [0.075, 0.07, 0.06, 0.05], wood,
                sides=14)  # fmt: skip
            turned((0.68 * s, -0.55, 0.5), (0.66 * s, 0.62, 0.5), 0.035)
            turned((0.66 * s, 0.05, 0.95), (0.70 * s, 0.02, 1.45), 0.035)
        for z in (0.42, 0.68):
            turned((-0.68, -0.56, z), (0.68, -0.56, z), 0.035)
        c.box(wood, (1.36, 1.3, 0.09), 0.04, at=(0, 0.03, 0.94))
        c.ball(
            cloth,
            lambda p: np.sign(p) * np.abs(p) ** (0.5, 0.5, 0.9),
            fine=40,
            at=(0, 0.0, 1.04),
            size=(0.6, 0.58, 0.1),
        )
        for k in range(7):
            x = -0.45 + 0.15 * k
            c.tube([(x, 0.62, 0.95), (0.98 * x, 0.74, 1.6), (0.95 * x, 1.08, 2.5)], 0.028, wood, sides=10)
        for z, y, high in ((2.5, 1.07, 0.26), (1.75, 0.84, 0.1)):
            c.cut([(-0.58, -high / 2), (0.58, -high / 2), (0.58, high / 2), (0.3, 0.72 * high), (0, 0.8 * high),
                (-0.3, 0.72 * high), (-0.58, high / 2)], 0.06,
                wood, 0.02, at=(0, y, z), turn=(-17, 0, 0))  # fmt: skip


BUILDERS: dict[str, Builder] = {
    "shovel": shovel,
    "rake": rake,
    "hair-dryer": hair_dryer,
    "vacuum": vacuum,
    "parking-meter": parking_meter,
    "blanket": blanket,
    "oil-lamp": oil_lamp,
    "birdhouse": birdhouse,
    "rocking-chair": rocking_chair,
}
