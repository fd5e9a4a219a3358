"""A jellyfish, a starfish, a coral."""

from __future__ import annotations

import numpy as np
from data.animals.kit import flesh, limb, orb
from data.goods.craft import Builder, Craft, Points, blend, ease, ripple


def jellyfish(c: Craft) -> None:
    def bell(p: Points) -> Points:
        a = np.arctan2(p[:, 1], p[:, 0])
        low = ease(0.35, 0.0, p[:, 2])
        q = p.copy()
        q[:, :2] *= (1 + 0.05 * low * np.cos(16 * a))[:, None]
        q[:, 2] -= 0.03 * low * np.cos(16 * a)
        return q

    def paint(p: Points) -> Points:
        a, r = np.arctan2(p[:, 1], p[:, 0]), np.hypot(p[:, 0], p[:, 1])
        colour = blend((0.88, 0.52, 0.66), (0.62, 0.30, 0.62), 0.5 + 0.5 * np.cos(16 * a) * ease(0.2, 0.6, r))
        return blend(colour, (0.96, 0.80, 0.88), ease(0.30, 0.05, p[:, 2]))

    skin = c.stuff(None, 0.15, coat=0.8, glow=0.12)
    c.cleared(skin, 0.55, 0.92)
    frill = c.stuff(None, 0.4, glow=0.15)
    c.cleared(frill, 0.22, 0.85)
    thread = c.stuff((0.86, 0.55, 0.70), 0.4, glow=0.1, clear=0.25)
    with c.moved((0, 0, 1.9), (14, 10, 0)):
        c.lathe([(0, 0.62), (0.25, 0.59), (0.52, 0.44), (0.68, 0.18), (0.70, 0.02), (0.64, -0.03)], skin, bell,
            paint, 128, 50)  # fmt: skip
        c.lathe([(0, 0.40), (0.2, 0.37), (0.38, 0.25), (0.46, 0.10), (0.40, 0.02)], frill, None,
            lambda p: np.tile((0.85, 0.36, 0.52), (len(p), 1)), 64, 30)  # fmt: skip
        for k in range(6):
            a = 2.4 * k
            u, v = np.linspace(0, 1, 60)[:, None], np.linspace(-1, 1, 9)[None]
            x = 0.16 * np.cos(a) * (1 + 0.6 * u) + 0.12 * np.sin(4 * u + k)
            y = 0.16 * np.sin(a) * (1 + 0.6 * u) + 0.12 * np.cos(4 * u + 2 * k)
            w = 0.13 * (1 - u) ** 0.6
            b = a + 2.5 * u
            p = np.stack([x + v * w * np.cos(b) + 0.05 * v**2 * np.sin(40 * u),
                y + v * w * np.sin(b) + 0.05 * v**2 * np.cos(37 * u), 0.2 - 1.5 * u * (0.8 + 0.08 * k) + 0.02 * v
                * np.sin(50 * u)], -1)  # fmt: skip
            c.grid(p, frill, lambda q: blend((0.95, 0.72, 0.82), (0.80, 0.34, 0.56),
                0.5 + 0.5 * ripple(q, 12, 2)))  # fmt: skip
        for k in range(26):
            a = 2 * np.pi * k / 26
            long = c.rng.uniform(1.2, 2.0)
            path = [(0.66 * np.cos(a) * (1 - 0.12 * t) + 0.07 * np.sin(6 * t + 1.9 * k),
                0.66 * np.sin(a) * (1 - 0.12 * t) + 0.07 * np.cos(5 * t + k),
                -0.03 - long * t) for t in np.linspace(0, 1, 9)]  # fmt: skip
            c.tube(path, [0.012, 0.010, 0.006], thread, sides=6, fine=40)


def starfish(c: Craft) -> None:
    parts, dots = [orb((0, 0, 0.04), (0.36, 0.36, 0.17))], []
    for k in range(5):
        a = 2 * np.pi * k / 5 + 0.25
        rows = [(r * np.cos(a + b * r), r * np.sin(a + b * r), 0.05, h, w) for r, h, w,
            b in ((0, 0.15, 0.26, 0.1), (0.4, 0.13, 0.19, 0.1), (0.75, 0.09, 0.13, 0.12), (1.0, 0.05, 0.07, 0.15),
            (1.08, 0.02, 0.03, 0.15))]  # fmt: skip
        parts.append(limb(rows, 40, 30))
        for r in np.linspace(0.05, 1.0, 20):
            for o in (-0.62, -0.3, 0, 0.3, 0.62):
                w, h = np.interp(r, (0, 0.4, 0.75, 1.0), (0.26, 0.19, 0.13, 0.07)), np.interp(r,
                    (0, 0.4, 0.75, 1.0), (0.19, 0.13, 0.09, 0.05))  # fmt: skip
                b = a + 0.1 * r
                x, y = r * np.cos(b) - o * w * np.sin(b), r * np.sin(b) + o * w * np.cos(b)
                dots.append((x, y, 0.05 + h * 0.93 * (1 - o * o) ** 0.5, 0.022 if o else 0.032))

    def hue(p: Points) -> Points:
        colour = blend((0.72, 0.19, 0.035), (0.55, 0.09, 0.025), 0.5 + 0.5 * ripple(p, 9, 2))
        return blend(colour, (0.80, 0.42, 0.16), ease(0.06, 0.0, p[:, 2]))

    flesh(c, parts, hue, c.stuff(None, 0.55, bump=0.5, grain=26, cells=True), 0.02, 10)
    knob = c.ball(c.stuff((0.86, 0.46, 0.17), 0.5), None, None, 10, at=dots[0][:3], size=dots[0][3])
    for x, y, z, r in dots[1:]:
        c.again(knob, at=(x + c.jitter(0.012), y + c.jitter(0.012), z), size=r * c.rng.uniform(0.7, 1.2))


def coral(c: Craft) -> None:
    parts: list[Points] = []

    def grow(at: Points, way: Points, long: float, r: float, depth: int) -> None:
        end = at + way * long
        mid = (at + end) / 2 + np.array([c.jitter(0.05) for _ in range(3)]) * long
        last = depth == 0
        parts.append(limb([(*at, r), (*mid, 0.92 * r), (*end, 0.85 * r)], 12, 14))
        if last:
            parts.append(orb(tuple(end), r, 8))
            return
        for k in range(3 if depth > 2 else 2):
            turn = np.array([c.jitter(1), c.jitter(0.6), c.jitter(0.35)])
            new = way + 0.72 * turn / np.linalg.norm(turn) + (0, 0, 0.22)
            if k < 2:
                new = way + np.array((0.62 * (1 if k else -1) + c.jitter(0.2), c.jitter(0.5), 0.25))
            grow(end, new / np.linalg.norm(new), long * c.rng.uniform(0.72, 0.9), 0.8 * r, depth - 1)

    for x, y, lean in ((0, 0, 0.0), (-0.22, 0.05, -0.55), (0.22, 0.0, 0.55), (0.02, -0.14, 0.1)):
        way = np.array((lean, c.jitter(0.3), 1.0))
        grow(np.array((x, y, 0.05)), way / np.linalg.norm(way), 0.34, 0.095, 4)
    parts.append(orb((0, 0, 0.03), (0.42, 0.3, 0.13), 14))

    def hue(p: Points) -> Points:
        colour = blend((0.66, 0.075, 0.06), (0.82, 0.24, 0.16), ease(0.2, 1.5, p[:, 2]) + 0.2 * ripple(p, 8,
            1))  # fmt: skip
        return blend(colour, (0.92, 0.55, 0.45), 0.5 * ease(0.9, 1.5, ripple(p, 30, 5)))

    flesh(c, parts, hue, c.stuff(None, 0.6, bump=0.7, grain=34, cells=True), 0.022, 3)


BUILDERS: dict[str, Builder] = {"jellyfish": jellyfish, "starfish": starfish, "coral": coral}
