"""Parts of the body as in a book of anatomy, built and rendered for `cooked.py`: heart, lungs, tooth, lips."""

from __future__ import annotations

import math

import numpy as np
from data.animals.kit import flesh, limb, orb
from data.goods.craft import Builder, Craft, Points, blend, ease, ripple


def heart(c: Craft) -> None:
    """A human heart with its great vessels, seen from the front."""

    def muscle(p: Points) -> Points:
        x, z = p[:, 0], p[:, 2]
        tone = blend((0.40, 0.035, 0.03), (0.52, 0.085, 0.06), 0.5 + 0.5 * ripple(p, 3, 3))
        groove = np.abs(x - 0.20 + 0.22 * (z - 0.6) + 0.06 * np.sin(5 * z))
        branch = np.minimum(np.abs(z - 0.9 + 0.5 * (x - 0.2) + 0.05 * np.sin(9 * x)) + 9 * (x < 0.15),
            np.abs(z - 0.55 - 0.6 * (x - 0.2) + 0.04 * np.sin(11 * x)) + 9 * (x > 0.25))  # fmt: skip
        crown = np.abs(z - 1.42 - 0.25 * x + 0.05 * np.sin(6 * x))
        fat = np.maximum(
            ease(0.16, 0.05, groove + 0.05 * ripple(p, 8, 4)),
            ease(0.20, 0.06, crown + 0.06 * ripple(p, 7, 6)),
        )
        tone = blend(tone, (0.78, 0.54, 0.24), 0.75 * fat * (z < 1.7))
        lines = np.minimum(groove, branch)
        tone = blend(tone, (0.60, 0.02, 0.02), 0.9 * ease(0.038, 0.02, lines))
        return blend(tone, (0.10, 0.14, 0.38), 0.8 * ease(0.03, 0.015, np.abs(groove - 0.075)))

    wet = c.stuff(None, 0.22, coat=0.6, bump=0.25, grain=9, sss=0.12)
    body = [
        limb(
            [
                (0.52, 0, -0.28, 0.05),
                (0.44, 0, -0.08, 0.32),
                (0.22, 0, 0.4, 0.66),
                (0.0, 0, 0.9, 0.80),
                (-0.12, 0, 1.3, 0.70),
                (-0.15, 0, 1.6, 0.35),
            ]
        ),
        orb((-0.58, -0.02, 1.25), (0.42, 0.45, 0.50)),
        orb((0.46, 0.0, 1.32), (0.36, 0.42, 0.36)),
        orb((0.30, -0.22, 0.75), (0.5, 0.5, 0.75)),
    ]
    flesh(c, body, muscle, wet, 0.03, 12)
    red = c.stuff((0.62, 0.06, 0.05), 0.25, second=(0.52, 0.04, 0.035), scale=4, coat=0.5, bump=0.15, sss=0.1)
    blue = c.stuff((0.14, 0.20, 0.46), 0.25, second=(0.11, 0.15, 0.38), scale=4, coat=0.5, bump=0.15, sss=0.1)
    dark = c.stuff((0.10, 0.01, 0.012), 0.5)

    def vessel(
        look: object, line: list[tuple[float, float, float]], r: float, last: float | None = None
    ) -> None:
        c.tube(line, [r, 0.5 * (r + (last or r)), last or r], look, sides=24, fine=60)
        a, b = np.array(line[-2], float), np.array(line[-1], float)
        way = (b - a) / np.linalg.norm(b - a)
        turn = (0, math.degrees(math.acos(way[2])), math.degrees(math.atan2(way[1], way[0])))
        end = b + way * 0.22 * (last or r)
        c.lathe(
            [(0.7, 0), (1.0, 0.15), (1.06, 0.0), (1.0, -0.5)],
            look,
            at=tuple(end),
            turn=turn,
            size=last or r,
            steps=40,
        )
        c.lathe([(0, 0.10), (0.75, 0.10)], dark, at=tuple(end), turn=turn, size=last or r, steps=40)

    vessel(
        red,
        [
            (-0.08, -0.05, 1.4),
            (-0.22, -0.05, 2.0),
            (0.0, 0.05, 2.42),
            (0.42, 0.2, 2.30),
            (0.55, 0.32, 1.9),
            (0.56, 0.34, 1.75),
        ],
        0.27,
        0.22,
    )
    for x, z, lean in ((-0.16, 2.44, -0.16), (0.08, 2.55, 0.02), (0.34, 2.5, 0.20)):
        vessel(
            red,
            [(x, 0.08, z - 0.2), (x + 0.3 * lean, 0.08, z + 0.1), (x + lean, 0.08, z + 0.42)],
            0.115,
            0.10,
        )
    vessel(
        blue, [(0.18, -0.36, 1.25), (0.16, -0.36, 1.75), (0.32, -0.2, 2.0), (0.78, -0.05, 2.02)], 0.25, 0.18
    )
    vessel(blue, [(-0.62, 0.02, 1.4), (-0.64, 0.02, 1.9), (-0.60, 0.02, 2.55)], 0.2, 0.18)
    vessel(blue, [(-0.60, 0.02, 1.0), (-0.62, 0.05, 0.6), (-0.58, 0.05, 0.2)], 0.2, 0.18)
    for z in (1.62, 1.38):
        vessel(red, [(0.5, 0.05, z - 0.12), (0.8, 0.1, z), (1.02, 0.1, z + 0.04)], 0.12, 0.10)


def lungs(c: Craft) -> None:
    """Both, with the windpipe."""

    def tint(p: Points) -> Points:
        tone = blend((0.68, 0.24, 0.22), (0.78, 0.38, 0.34), 0.5 + 0.5 * ripple(p, 2.2, 3))
        net = np.abs(ripple(p, 5.5, 8))
        tone = blend(tone, (0.52, 0.12, 0.12), 0.45 * ease(0.20, 0.04, net))
        left = p[:, 0] > 0
        split = np.abs(p[:, 2] - np.where(left, 1.25 - 0.75 * (p[:, 0] - 0.7), 0.85 + 0.6 * (p[:, 0] + 0.7)))
        other = np.where(left, 9.0, np.abs(p[:, 2] - 1.55 + 0.25 * (p[:, 0] + 0.7)))
        return blend(tone, (0.26, 0.04, 0.05), 0.9 * ease(0.05, 0.015, np.minimum(split, other)))

    look = c.stuff(None, 0.35, coat=0.35, bump=0.35, grain=12, sss=0.12)
    for s in (-1, 1):
        thin = 0.92 if s > 0 else 1.0
        rows = [(0.50 * s, 0, 2.62, 0.10, 0.10), (0.55 * s, 0, 2.45, 0.30, 0.30), (0.68 * s, 0, 2.0, 0.46, 0.46),
                (0.82 * s, 0, 1.3, 0.58 * thin, 0.58 * thin), (0.92 * s, 0, 0.6, 0.66 * thin, 0.66 * thin),
                (0.97 * s, 0, 0.16, 0.62 * thin, 0.62 * thin), (1.0 * s, 0, -0.08, 0.45, 0.45)]  # fmt: skip
        flesh(c, [limb([(x, y, z, r) for x, y, z, r, _ in rows], 60, 40)], tint, look, 0.03, 12)
    pipe = c.stuff((0.82, 0.62, 0.50), 0.35, second=(0.78, 0.54, 0.44), scale=4, coat=0.4)
    ring = c.stuff((0.86, 0.78, 0.66), 0.35, coat=0.4)
    c.tube([(0, -0.12, 3.6), (0, -0.12, 2.8), (0, -0.12, 2.05)], 0.17, pipe, sides=24)
    for k in range(10):
        c.lathe(
            [(0.165, -0.055), (0.20, 0), (0.165, 0.055)],
            ring,
            at=(0, -0.12, 3.56 - 0.155 * k),
            steps=48,
            fine=14,
        )
    for s in (-1, 1):
        c.tube(
            [(0, -0.12, 2.12), (0.16 * s, -0.16, 1.92), (0.42 * s, -0.22, 1.68), (0.56 * s, -0.15, 1.55)],
            [0.15, 0.14, 0.12, 0.10],
            pipe,
            sides=20,
        )


def tooth(c: Craft) -> None:
    """A molar with two roots."""

    def tint(p: Points) -> Points:
        root = ease(0.92, 0.72, p[:, 2] + 0.05 * np.cos(4 * p[:, 0]))
        tone = blend((0.87, 0.86, 0.82), (0.82, 0.68, 0.42), root)
        tone = blend(tone, (0.70, 0.52, 0.28), 0.5 * ease(0.3, -0.8, p[:, 2]))
        return blend(
            tone, (0.72, 0.66, 0.54), 0.5 * ease(1.62, 1.48, p[:, 2]) * (np.hypot(p[:, 0], p[:, 1]) < 0.42)
        )

    parts = [limb([(0, 0, 0.62, 0.50), (0, 0, 0.95, 0.70), (0, 0, 1.25, 0.78), (0, 0, 1.5, 0.64)])]
    parts += [orb((0.38 * a, 0.34 * b, 1.32), (0.37, 0.35, 0.33)) for a in (-1, 1) for b in (-1, 1)]
    for s in (-1, 1):
        parts += [
            limb(
                [
                    (0.30 * s, 0, 0.8, 0.36),
                    (0.42 * s, 0, 0.3, 0.30),
                    (0.46 * s, 0, -0.3, 0.21),
                    (0.36 * s, 0, -0.85, 0.09),
                ]
            )
        ]
    with c.moved((0, 0, 0), (0, 0, 24)):
        flesh(c, parts, tint, c.stuff(None, 0.14, coat=0.8, sss=0.2), 0.03, 34)


def lips(c: Craft) -> None:
    """Red lips, a little open, with the teeth between them."""
    n, m = 160, 60
    x = np.linspace(-1, 1, n)
    taper = np.sqrt(np.clip(1 - x**2, 0, 1))
    bow = (
        0.46 * taper**1.15
        - 0.10 * np.exp(-((x / 0.16) ** 2))
        + 0.05 * np.exp(-(((np.abs(x) - 0.24) / 0.16) ** 2))
    )
    low = -0.56 * taper**1.25 * (1 - 0.04 * np.exp(-((x / 0.3) ** 2)))
    open_top, open_low = 0.085 * taper**1.4 + 0.02 * np.cos(3 * x) * taper, -0.11 * taper**1.4

    def tint(p: Points) -> Points:
        lines = ripple(np.stack([22 * p[:, 0], 1.2 * p[:, 2]], 1), 1.0, 4)
        tone = blend((0.56, 0.025, 0.04), (0.42, 0.012, 0.025), 0.5 + 0.45 * lines)
        return blend(tone, (0.26, 0.006, 0.015), 0.6 * ease(0.10, 0.02, p[:, 1] + 0.45))

    look = c.stuff(None, 0.22, coat=0.7, sss=0.12, bump=0.2, grain=24)
    t = np.linspace(0, 1, m)[None, :]
    for inner, outer, fat in ((open_top, bow, 0.30), (open_low, low, 0.40)):
        z = inner[:, None] + (outer - inner)[:, None] * (t**1.0)
        puff = np.sin(np.pi * np.clip(0.10 + 0.90 * t, 0, 1)) ** 0.7 * fat * taper[:, None] ** 0.9
        groove = (
            0.035 * ripple(np.stack([26 * x, 0 * x], 1), 1.0, 4)[:, None] * taper[:, None] * np.sin(np.pi * t)
        )
        y = 0.35 * x[:, None] ** 2 - puff - 0.12 * groove
        c.grid(np.stack([1.12 * np.repeat(x[:, None], m, 1), y, z], -1), look, tint)
    inside = np.stack([np.stack([1.1 * x, 0.12 + 0.35 * x**2, 1.3 * e], -1) for e in (open_top, open_low)])
    c.grid(inside, c.stuff((0.10, 0.008, 0.012), 0.6))
    enamel = c.stuff((0.87, 0.85, 0.80), 0.12, coat=0.8, sss=0.15)
    for k in range(-3, 4):
        wide = 0.13 - 0.012 * abs(k)
        c.ball(
            enamel,
            lambda p: np.sign(p) * np.abs(p) ** 0.55,
            fine=20,
            at=(0.215 * k * (1 - 0.02 * abs(k)), 0.02 + 0.35 * (0.2 * k) ** 2, 0.09),
            size=(wide * 0.86, 0.06, 0.115 - 0.006 * abs(k)),
        )


BUILDERS: dict[str, Builder] = {
    "human-heart": heart,
    "lungs": lungs,
    "tooth": tooth,
    "lips": lips,
}
"""Key -> who builds it."""
