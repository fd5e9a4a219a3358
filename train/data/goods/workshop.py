"""Tools and things of sport, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Any

import numpy as np
from data.goods.arms import contour
from data.goods.craft import Builder, Craft, Points, blend, ease, spline
from data.goods.shelf import text


def wrench(c: Craft) -> None:
    steel, ink = c.stuff((0.52, 0.53, 0.55), 0.22, metal=1, glow=0.1), c.stuff((0.10, 0.10, 0.11), 0.5)
    with c.moved((0, 0, 0), (-10, 42, 0)):
        jaw = [(-0.16, 1.35), (-0.40, 1.62), (-0.50, 2.0), (-0.36, 2.36), (-0.22, 2.44), (-0.2, 2.02),
            (-0.12, 1.9), (0.14, 1.9), (0.22, 2.02), (0.2, 2.44), (0.36, 2.36), (0.50, 2.0), (0.40, 1.62),
            (0.16, 1.35)]  # fmt: skip
        with c.moved((0, 0, 1.3), (0, 15, 0)), c.moved((0, 0, -1.3)):
            c.cut(jaw, 0.2, steel, 0.04)
        ring = [(0.44 * math.cos(a), -1.95 + 0.44 * math.sin(a)) for a in np.linspace(0, 2 * np.pi, 48,
            endpoint=False)]  # fmt: skip
        inner = [(0.27 * (1 + 0.07 * math.cos(12 * a)) * math.cos(a), -1.95 + 0.27 *
            (1 + 0.07 * math.cos(12 * a)) * math.sin(a)) for a in np.linspace(0, 2 * np.pi, 48,
            endpoint=False)]  # fmt: skip
        o, i = np.array(ring), np.array(inner)
        loop = [np.stack([q[:, 0], np.full(48, y), q[:, 1]], -1) for q, y in
            ((i, -0.13), (o * 1.0, -0.13), (o, 0.13), (i, 0.13), (i, -0.13))]  # fmt: skip
        for a, b in pairwise(loop):
            c.grid(np.stack([a, b]), steel, wrap=True)
        c.cut([(-0.15, -1.62), (0.15, -1.62), (0.19, 1.45), (-0.19, 1.45)], 0.17, steel, 0.05)
        c.cut(contour([(-0.07, -1.25), (0.07, -1.25), (0.09, 0.1), (0.09, 1.1), (-0.09, 1.1), (-0.09, 0.1)],
            60), 0.19, c.metal((0.36, 0.37, 0.39), 0.35), 0.02)  # fmt: skip
        text(c, "19", 0.2, ink, (0, -0.1, -1.42))


def ladder(c: Craft) -> None:
    wood = c.stuff((0.55, 0.33, 0.15), 0.5, second=(0.40, 0.21, 0.08), scale=5, stretch=(5, 5, 0.5),
        bump=0.08)  # fmt: skip
    rung = c.stuff((0.58, 0.36, 0.17), 0.5, second=(0.42, 0.23, 0.09), scale=5, stretch=(0.5, 5, 5),
        bump=0.08)  # fmt: skip
    with c.moved((0, 0, 0), (12, 7, -24)):
        for s in (-1, 1):
            with c.moved((0.62 * s, 0, 0), (0, -2.4 * s, 0)):
                c.box(wood, (0.13, 0.24, 4.6), 0.03, at=(0, 0, 2.3))
        for k in range(9):
            z = 0.35 + 0.49 * k
            c.tube([(-0.68, 0, z), (0.68, 0, z)], 0.068, rung, sides=20, fine=4)


def toolbox(c: Craft) -> None:
    red = c.stuff((0.48, 0.010, 0.012), 0.25, coat=0.8)
    black, steel = c.stuff((0.02, 0.02, 0.022), 0.4), c.metal((0.62, 0.63, 0.65), 0.2)
    with c.moved((0, 0, 0), (0, 0, -26)):
        c.box(red, (2.9, 1.35, 1.0), 0.06, at=(0, 0, 0.5))
        for x in (-1.1, 1.1):
            c.box(steel, (0.22, 0.06, 0.40), 0.02, at=(x, -0.70, 0.92))
            c.box(steel, (0.28, 0.08, 0.12), 0.02, at=(x, -0.71, 1.04))
        with c.moved((0, 0.62, 1.04), (0, 0, 0)):
            lid = [(-0.70, 0), (0.70, 0), (0.70, 0.14), (0.50, 0.44), (-0.50, 0.44), (-0.70, 0.14)]
            c.cut(lid, 2.94, red, 0.05, at=(0, -0.62, 0), turn=(0, 0, 90))
        for x in (-1.475, 1.475):
            for y in (-0.6, 0.6):
                c.ball(steel, fine=12, at=(x, y, 0.2), size=(0.02, 0.05, 0.05))
        for x in (-0.55, 0.55):
            c.box(black, (0.16, 0.2, 0.3), 0.03, at=(x, 0, 1.58))
        c.tube([(-0.55, 0, 1.6), (-0.55, 0, 1.9), (-0.45, 0, 1.98), (0.45, 0, 1.98), (0.55, 0, 1.9),
            (0.55, 0, 1.6)], 0.085, black, sides=20, fine=60)  # fmt: skip
        c.box(steel, (0.9, 0.03, 0.24), 0.01, at=(0, -0.69, 0.42))
        text(c, "TOOLS", 0.2, black, (0, -0.712, 0.42))
        hammer, wood = c.metal((0.4, 0.41, 0.43), 0.25), c.wood((0.55, 0.33, 0.15), (0.40, 0.21, 0.08))
        with c.moved((0.3, -1.5, 0.1), (0, 0, 12)):
            c.tube([(-1.3, 0, 0), (0.5, 0, 0)], [0.075, 0.085, 0.06], wood, sides=16)
            c.tube([(0.52, -0.34, 0), (0.52, 0.22, 0)], 0.11, hammer, sides=20, fine=4)
            c.cut([(-0.09, 0.2), (0.09, 0.2), (0.02, 0.62), (-0.02, 0.62)], 0.2, hammer, 0.02, at=(0.52, 0,
                0), turn=(-90, 0, 0))  # fmt: skip


def rope(c: Craft) -> None:
    hemp = c.stuff((0.56, 0.40, 0.20), 0.9, second=(0.40, 0.26, 0.11), scale=18, bump=0.6, grain=60)

    def strand(line: Any, r: float = 0.125) -> None:
        p = spline(line, 400)
        far = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(p, axis=0), axis=1))])
        along = np.gradient(p, axis=0)
        along /= np.linalg.norm(along, axis=1)[:, None]
        e = np.cross(along, (0.05, 0.1, 1.0))
        e /= np.linalg.norm(e, axis=1)[:, None]
        f = np.cross(along, e)
        for k in range(3):
            a = 2 * np.pi * (far / (4.4 * r) + k / 3)
            c.tube(p + 0.52 * r * (np.cos(a)[:, None] * e + np.sin(a)[:, None] * f), 0.56 * r, hemp, sides=8,
                fine=420)  # fmt: skip

    for layer in range(4):
        for k in range(2):
            r, z = 1.22 - 0.26 * k, 0.13 + 0.235 * layer
            a = np.linspace(0, 2 * np.pi, 40)
            strand(np.stack([(r + 0.02 * math.sin(3.0 * layer)) * np.cos(a + layer), (r + 0.02) * np.sin(a +
                layer), z + 0.03 * np.sin(a * 2 + layer)], -1))  # fmt: skip
    strand([(0.6, -1.12, 0.95), (1.1, -1.2, 0.75), (1.42, -1.3, 0.14), (1.9, -1.1, 0.13), (2.1, -1.45, 0.13),
        (1.6, -1.8, 0.13), (0.9, -1.75, 0.13)])  # fmt: skip
    for t in (-0.5, 0.3):
        a = np.linspace(0, 2 * np.pi, 24)
        ring = np.stack([1.10 * math.cos(t) + 0.32 * np.cos(a) * math.cos(t), 1.10 * math.sin(t - 1.0) * 0 +
            (1.10 + 0.32 * np.cos(a)) * math.sin(t), 0.48 + 0.58 * np.sin(a)], -1)  # fmt: skip
        if t < 0:
            strand(ring, 0.1)


def chain(c: Craft) -> None:
    steel = c.stuff((0.50, 0.51, 0.53), 0.25, metal=1, glow=0.1, bump=0.1, grain=12)
    line = spline([(-2.1, 0, 1.0), (-1.2, 0, 0.15), (-0.2, 0, 0.55), (0.6, 0, 1.45), (1.5, 0, 1.35),
        (2.2, 0, 0.35)], 900)  # fmt: skip
    far = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
    pitch, r = 0.52, 0.095
    count = int(far[-1] / pitch)
    a = np.linspace(0, 2 * np.pi, 49)
    for k in range(count):
        mid = np.array([np.interp((k + 0.5) * pitch, far, line[:, i]) for i in range(3)])
        end = np.array([np.interp((k + 0.55) * pitch, far, line[:, i]) for i in range(3)])
        d = (end - mid) / np.linalg.norm(end - mid)
        up = np.array([-d[2], 0, d[0]])
        side = np.array([0, 1.0, 0])
        turn = math.radians(40 if k % 2 else -50)
        e = math.cos(turn) * up + math.sin(turn) * side
        u, v = np.cos(a), np.sin(a)
        along = 0.155 * np.tanh(3.5 * u) / math.tanh(3.5) + 0.185 * u
        c.tube(mid + along[:, None] * d + (0.20 * v)[:, None] * e, r, steel, sides=14, fine=70)


def bat(c: Craft) -> None:
    ash = c.stuff((0.60, 0.36, 0.16), 0.3, second=(0.48, 0.26, 0.10), scale=4, stretch=(6, 6, 0.4), coat=0.5)
    tape, ink = c.stuff((0.03, 0.028, 0.03), 0.7, bump=0.4), c.stuff((0.08, 0.03, 0.015), 0.5)
    with c.moved((0, 0, 0), (0, 40, 0)):
        c.lathe([(0, -2.42), (0.2, -2.4), (0.24, -2.32), (0.2, -2.22), (0.125, -2.12), (0.115, -1.3),
            (0.14, -0.6), (0.22, 0.2), (0.29, 0.9), (0.315, 1.6), (0.31, 2.1), (0.26, 2.28), (0, 2.34)], ash,
            steps=64, fine=120)  # fmt: skip
        c.lathe([(0.123, -2.1), (0.128, -2.08), (0.124, -1.2), (0.128, -1.0), (0.122, -0.98)], tape, steps=32)
        for k in range(14):
            c.lathe([(0.126, -0.02), (0.134, 0), (0.126, 0.02)], tape, at=(0, 0, -2.0 + 0.075 * k), turn=(8,
                0, 0), steps=32, fine=6)  # fmt: skip
        oval = [(0.14 * math.cos(t), -0.303 + 0.03 * math.cos(t) ** 2, 1.3 + 0.28 * math.sin(t)) for t in
            np.linspace(0, 2 * np.pi, 30)]  # fmt: skip
        c.tube(oval, 0.013, ink, sides=6, fine=50)


def ball_of(c: Craft, at: tuple[float, float, float], size: float) -> None:
    """A baseball."""
    with c.moved(at, (20, 30, 10), size):
        c.ball(c.stuff((0.80, 0.78, 0.72), 0.55, bump=0.06, grain=40), size=1.0)
        t = np.linspace(0, 2 * np.pi, 160)
        b = 0.44
        seam = np.stack([(1 - b) * np.sin(t) + b * np.sin(3 * t), (1 - b) * np.cos(t) - b * np.cos(3 * t), 2 *
            math.sqrt(b * (1 - b)) * np.cos(2 * t)], -1)  # fmt: skip
        seam /= np.linalg.norm(seam, axis=1)[:, None]
        red = c.stuff((0.50, 0.02, 0.02), 0.6)
        c.tube(seam * 1.0, 0.012, c.stuff((0.45, 0.43, 0.4), 0.8), sides=5, fine=200)
        along = np.gradient(seam, axis=0)
        along /= np.linalg.norm(along, axis=1)[:, None]
        side = np.cross(seam, along)
        for k in range(0, 160, 2):
            p, d, e = seam[k], along[k], side[k]
            c.tube([p * 0.995 + 0.085 * e - 0.05 * d, p * 1.016, p * 0.995 - 0.085 * e - 0.05 * d], 0.014,
                red, sides=5, fine=6)  # fmt: skip


def glove(c: Craft) -> None:
    hide = c.stuff((0.36, 0.15, 0.05), 0.45, second=(0.26, 0.10, 0.032), scale=2.5, bump=0.25, grain=34,
        coat=0.25)  # fmt: skip
    lace, dark = c.stuff((0.60, 0.38, 0.17), 0.6), c.stuff((0.20, 0.075, 0.025), 0.5, bump=0.3)
    with c.moved((0, 0, 0), (-14, 0, 10)):

        def palm(p: Points) -> Points:
            q = p.copy()
            q[:, 1] += 0.42 * (1 - (p[:, 0] ** 2 + p[:, 2] ** 2) * 0.9).clip(0) * (p[:, 1] < 0.15)
            return q

        c.ball(hide, palm, fine=48, at=(0, 0, 0.05), size=(1.02, 0.5, 1.02))
        fingers = (((-0.80, 0, 0.30), (-0.98, -0.14, 1.05), (-0.82, -0.40, 1.62)),
            ((-0.42, 0, 0.55), (-0.50, -0.08, 1.45), (-0.40, -0.36, 2.06)),
            ((0.0, 0, 0.6), (0.02, -0.06, 1.55), (0.04, -0.34, 2.16)),
            ((0.42, 0, 0.55), (0.52, -0.08, 1.42), (0.46, -0.36, 2.0)))  # fmt: skip
        for line in fingers:
            c.tube(line, [0.27, 0.265, 0.24, 0.19], hide, sides=24, fine=40)
            root, mid, tip = (np.array(p) for p in line)
            c.tube([p + np.array(q) for p, q in zip((root, mid, tip),
                ((0, -0.27, 0.1), (0, -0.255, 0), (0, -0.2, -0.05)), strict=True)], 0.028, dark, sides=8)  # fmt: skip
        c.tube([(0.82, 0, -0.35), (1.22, -0.10, 0.25), (1.26, -0.38, 0.92), (1.10, -0.5, 1.25)], [0.34, 0.30,
            0.26, 0.2], hide, sides=24, fine=50)  # fmt: skip
        for x0, x1 in ((-0.9, -0.5), (-0.5, 0.02), (0.02, 0.5)):
            c.tube([(x0, -0.34, 1.36), ((x0 + x1) / 2, -0.40, 1.42), (x1, -0.34, 1.36)], 0.032, lace, sides=8)
        c.cut([(0.52, 0.5), (0.98, 0.42), (1.06, 1.15), (0.62, 1.45)], 0.1, dark, 0.03, at=(0, -0.25, 0))
        for k in range(4):
            z = 0.55 + 0.24 * k
            c.tube([(0.5, -0.33, z + 0.05), (0.8, -0.34, z), (1.1, -0.36, z - 0.04)], 0.034, lace, sides=8)
        for x in (0.68, 0.86):
            c.tube([(x, -0.34, 0.45), (x + 0.04, -0.36, 0.9), (x + 0.06, -0.36, 1.3)], 0.034, lace, sides=8)
        for t in np.linspace(-2.75, -0.4, 13):
            x, z = 0.96 * math.cos(t), 0.05 + 0.96 * math.sin(t)
            c.tube([(0.93 * x, -0.33, 0.05 + 0.93 * (z - 0.05)), (1.06 * x, -0.2, 0.05 + 1.06 * (z - 0.05)),
                (1.07 * x, 0.1, 0.05 + 1.07 * (z - 0.05))], 0.03, lace, sides=8, fine=10)  # fmt: skip
        ball_of(c, (-0.02, -0.46, 0.22), 0.50)


def snowboard(c: Craft) -> None:
    def deck(p: Points) -> Points:
        x, z = p[:, 0], p[:, 2]
        colour = blend((0.02, 0.10, 0.36), (0.02, 0.45, 0.62), 0.5 + 0.28 * z)
        peak = np.abs(((x * 1.3 + 0.35 * z + 10) % 1.1) - 0.55)
        colour = blend(colour, (0.90, 0.40, 0.03), ease(0.03, -0.03, z + 1.25 - 1.1 * peak))
        colour = blend(colour, (0.85, 0.86, 0.88), ease(0.03, -0.03, z + 1.75 - 1.1 * peak))
        return blend(colour, (0.90, 0.62, 0.05), ease(0.03, -0.03, np.abs(np.hypot(x, z - 1.55) - 0.3) -
            0.05))  # fmt: skip

    u, v = np.meshgrid(np.linspace(-1, 1, 160), np.linspace(-1, 1, 40), indexing="ij")
    half = (0.44 + 0.07 * u**2) * np.clip(1 - np.clip(np.abs(u) - 0.80, 0, 1) ** 2 / 0.04, 0, 1) ** 0.5
    lift = -0.30 * ease(0.70, 1.05, np.abs(u))
    with c.moved((0, 0, 0), (-10, 20, -22)):
        top, base = c.stuff(None, 0.2, coat=0.8), c.stuff((0.03, 0.03, 0.035), 0.4)
        for y, look, paint in ((-0.03, top, deck), (0.03, base, None)):
            c.grid(np.stack([half * v, lift + y, 2.3 * u], -1), look, paint)
        steel, strap, frame = c.metal((0.6, 0.61, 0.63), 0.2), c.stuff((0.03, 0.03, 0.033),
            0.5), c.stuff((0.06, 0.06, 0.065), 0.35, coat=0.4)  # fmt: skip
        rim = np.concatenate([np.stack([half[:, 0] * s, lift[:, 0], 2.3 * u[:, 0]], -1)[::s] for s in
            (1, -1)])  # fmt: skip
        c.tube(rim, 0.035, steel, sides=6, fine=300)
        for z, turn in ((0.85, 12), (-0.85, -12)):
            with c.moved((0, -0.08, z), (0, turn, 0)):
                c.box(frame, (0.92, 0.08, 0.42), 0.05)
                c.tube([(0.34, -0.05, -0.2), (0.48, -0.42, -0.22), (0.48, -0.50, 0), (0.48, -0.42, 0.22),
                    (0.34, -0.05, 0.2)], 0.05, frame, sides=12)  # fmt: skip
                c.box(frame, (0.07, 0.62, 0.36), 0.05, at=(0.47, -0.42, 0), turn=(0, 0, -10))
                for x in (-0.22, 0.2):
                    c.tube([(x, -0.03, -0.23), (x - 0.05, -0.26, -0.18), (x - 0.05, -0.34, 0),
                        (x - 0.05, -0.26, 0.18), (x, -0.03, 0.23)], 0.085, strap, sides=12, section=lambda a:
                        0.4 + 0.6 * np.abs(np.sin(a)))  # fmt: skip


BUILDERS: dict[str, Builder] = {"wrench": wrench, "ladder": ladder, "toolbox": toolbox, "rope": rope, "chain":
    chain, "baseball-bat": bat, "baseball-glove": glove, "snowboard": snowboard}  # fmt: skip
"""Key -> who builds it."""
