"""What is worn besides clothes: gloves, socks, scarves, ties, hats, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.craft import At, Builder, Colour, Craft, Points, blend, ease, ripple
from data.goods.sewing import Cloth, Pattern, creases, rounded, strip

HAND = [
    (-0.36, -1.0), (-0.36, -1.0), (-0.34, -0.62), (-0.44, -0.36), (-0.62, -0.08), (-0.80, 0.16), (-0.86, 0.30),
    (-0.77, 0.36), (-0.64, 0.22), (-0.48, 0.02), (-0.43, 0.06), (-0.45, 0.30), (-0.50, 0.60), (-0.515, 0.84),
    (-0.44, 0.94), (-0.35, 0.85), (-0.29, 0.55), (-0.245, 0.30), (-0.235, 0.56), (-0.235, 0.97), (-0.14, 1.07),
    (-0.045, 0.97), (-0.035, 0.58), (-0.02, 0.30), (0.02, 0.57), (0.05, 0.89), (0.14, 0.99), (0.225, 0.88),
    (0.205, 0.52), (0.20, 0.27), (0.27, 0.47), (0.33, 0.67), (0.42, 0.74), (0.485, 0.63), (0.45, 0.38), (0.41, 0.10),
    (0.40, -0.2), (0.35, -0.58), (0.38, -1.0), (0.38, -1.0),
]  # fmt: skip
MITTEN = [
    (-0.34, -0.62), (-0.44, -0.40), (-0.66, -0.16), (-0.82, 0.08), (-0.84, 0.24), (-0.70, 0.32), (-0.56, 0.18),
    (-0.44, 0.06), (-0.44, 0.36), (-0.40, 0.72), (-0.24, 0.96), (0, 1.03), (0.24, 0.96), (0.40, 0.72), (0.44, 0.30),
    (0.42, -0.2), (0.36, -0.62), (0.36, -0.62),
]  # fmt: skip
WRIST = np.array([(-0.38, -0.9), (0.38, -0.9), (0.4, -1.5), (-0.4, -1.5)])


def gloves(c: Craft) -> None:
    hide, thread = c.stuff((0.10, 0.038, 0.014), 0.42, bump=0.2, grain=45), c.stuff((0.04, 0.014, 0.006), 0.6)
    fur = c.stuff((0.62, 0.54, 0.42), 1.0, bump=0.6, grain=25)
    for s in (1, -1):
        with c.moved((-0.60 * s, 0.12 * s, 0), (0, 8 * s, 0)):
            line = rounded(np.array(HAND) * (s, 1))
            pattern = Pattern([line, WRIST], 0.24)

            def folds(p: Points, s: int = s) -> Points:
                turned = np.stack([p[:, 0] * s, p[:, 1]], 1)
                return 0.025 * creases(turned, (1.2, 5), 3, 2) * ease(-0.3, -0.9, p[:, 1]) + 0.012 * creases(
                    turned, (1.5, 6), 7, 3
                )

            front, back = Cloth(c, pattern, folds), Cloth(c, pattern, folds, 1)
            front.panel(line, hide)
            back.panel(line, hide)
            for x, top in ((-0.25, 0.18), (-0.03, 0.2), (0.17, 0.17)):
                front.seam(np.array([(x, top), (0.85 * x, -0.1), (0.7 * x, -0.36)]) * (s, 1), thread, 0.014)
            for side in (front, back):
                side.band([(-0.37, -0.98), (0, -1.0), (0.38, -0.98)], 0.12, fur, 0.0, 0.5)
            front.seam([(-0.33, -0.62), (0, -0.66), (0.34, -0.62)], thread, 0.012)


def tuft(c: Craft, look: Any, at: At, size: float, n: int = 1500, seed: int = 0) -> None:
    """A pompom of threads."""
    rng = np.random.default_rng(seed)
    way = rng.normal(size=(n, 3))
    way /= np.linalg.norm(way, axis=1)[:, None]
    bend = np.cross(way, rng.normal(size=(n, 3)))
    side = np.cross(way, rng.normal(size=(n, 3)))
    side *= 0.035 / np.linalg.norm(side, axis=1)[:, None]
    t = np.linspace(0.2, 1, 4)[None, :, None] * rng.uniform(0.85, 1.05, (n, 1, 1))
    line = way[:, None] * t + 0.12 * bend[:, None] * t**2
    thin = side[:, None] * (1.2 - t)
    p = np.stack([line - thin, line + thin], 2)
    c.ball(look, at=at, size=0.7 * size, fine=16)
    c.grid(np.array(at) + size * p, look)


def mittens(c: Craft) -> None:
    red, white = (0.42, 0.012, 0.02), (0.80, 0.78, 0.74)

    def paint(p: Points) -> Points:
        z = p[:, 2]
        line = np.zeros(len(p))
        for low, high in ((-0.36, -0.30), (0.34, 0.40)):
            line = np.maximum(line, (z > low) & (z < high))
        zig = np.abs(((p[:, 0] / 0.24 + 100) % 1) - 0.5) * 0.24
        line = np.maximum(line, np.abs(z - 0.02 - zig) < 0.035)
        line = np.maximum(line, np.abs(z + 0.14 - zig) < 0.03)
        return blend(red, white, line)

    def knit(p: Points) -> Points:
        return 0.016 * np.cos(2 * np.pi * p[:, 0] / 0.055) * np.cos(np.pi * p[:, 1] / 0.045)

    look, rib = c.stuff(None, 0.95, bump=0.2, grain=60), c.stuff(red, 0.95, bump=0.2, grain=60)
    for s in (1, -1):
        with c.moved((-0.56 * s, 0.1 * s, 0), (0, 9 * s, 0)):
            line = rounded(np.array(MITTEN) * (s, 1))
            pattern = Pattern([line, WRIST + np.array((0, 0.4))], 0.30)
            for side in (-1, 1):
                Cloth(c, pattern, knit, side).panel(line, look, paint, step=0.016)
            a = np.linspace(0, 2 * np.pi, 160, endpoint=False)
            t = np.linspace(0, 1, 12)[:, None]
            r = 1 + 0.05 * np.cos(26 * a) + 0.12 * np.sin(np.pi * t) - 0.06
            p = np.stack([0.36 * r * np.cos(a), 0.22 * r * np.sin(a), -0.56 - 0.46 * t + 0 * a], -1)
            c.grid(p, rib, wrap=True)


def socks(c: Craft) -> None:
    grey, dark, stripe = (0.36, 0.37, 0.39), (0.10, 0.11, 0.13), (0.45, 0.02, 0.03)
    line = rounded([
        (-0.30, 1.0), (-0.30, 1.0), (-0.26, 0.4), (-0.30, -0.2), (-0.36, -0.62), (-0.26, -0.92), (0.05, -0.98),
            (0.5, -0.96),
        (0.92, -0.98), (1.10, -0.84), (1.06, -0.62), (0.80, -0.48), (0.46, -0.34), (0.28, -0.12), (0.25, 0.4),
            (0.30, 1.0),
        (0.30, 1.0),
    ])  # fmt: skip

    def paint(p: Points) -> Points:
        x, z = p[:, 0], p[:, 2]
        end = np.maximum(ease(0.76, 0.78, x), np.hypot(x + 0.30, z + 0.86) < 0.30)
        tone = blend(grey, dark, end)
        for high in (0.62, 0.46):
            tone = blend(tone, stripe, (np.abs(z - high) < 0.045).astype(float))
        return tone

    def knit(p: Points) -> Points:
        rib = 0.014 * np.cos(2 * np.pi * p[:, 0] / 0.045) * ease(0.66, 0.72, p[:, 1])
        bend = creases(np.stack([p[:, 0] - p[:, 1], p[:, 0] + p[:, 1]], 1), (3, 0.8), 2, 2)
        return rib + 0.04 * bend * np.exp(-(((p[:, 0] - 0.1) / 0.3) ** 2) - ((p[:, 1] + 0.4) / 0.3) ** 2)

    look = c.stuff(None, 0.95, bump=0.2, grain=80)
    pattern = Pattern([line, np.array([(-0.3, 0.9), (0.3, 0.9), (0.3, 1.5), (-0.3, 1.5)])], 0.24)
    for at, turn in (((0.36, 0.5, 0.10), (0, 0, 6)), ((-0.25, -0.1, 0), (0, 0, -4))):
        with c.moved(at, turn):
            for side in (-1, 1):
                Cloth(c, pattern, knit, side).panel(line, look, paint, step=0.016, thick=0.02)


def scarf(c: Craft) -> None:
    red, dark, cream = (0.42, 0.014, 0.02), (0.025, 0.03, 0.07), (0.72, 0.66, 0.52)

    def checked(u: Points, v: Points) -> Points:
        def lines(w: Points) -> tuple[Points, Points]:
            k = (w / 0.42) % 1
            return (np.abs(k - 0.5) < 0.17).astype(float), (np.abs(k - 0.06) < 0.035).astype(float)

        (a, b), (d, e) = lines(u), lines(v)
        tone = blend(np.tile(red, (len(u), 1)), dark, 0.55 * a)
        tone = blend(tone, dark, 0.55 * d)
        return blend(blend(tone, cream, 0.75 * b), cream, 0.75 * e)

    look = c.stuff(None, 0.95, bump=0.25, grain=70)
    a = np.linspace(0, 2 * np.pi, 130)
    for turn, (wide, deep, drop, r) in enumerate(((0.66, 0.52, 0.10, 0.21), (0.60, 0.46, 0.34, 0.19))):
        b = np.linspace(0, 2 * np.pi, 64)
        ring, tube = np.meshgrid(a, b, indexing="ij")
        front = 0.5 - 0.5 * np.sin(ring)
        fold = r * (
            1 + 0.10 * np.sin(5 * tube + 2 * np.sin(ring + turn)) + 0.05 * np.sin(9 * tube - 3 * ring)
        )
        height = 1.3 * fold * np.sin(tube)
        out = 0.8 * fold * np.cos(tube)
        p = np.stack([
            (wide + out) * np.cos(ring), (deep + out) * np.sin(ring) - 0.06 * turn,
            0.72 - drop * front - 0.22 * turn * front + height + 0.05 * np.sin(ring * 2 + turn),
        ], -1)  # fmt: skip
        tone = checked((tube * r).ravel() * 1.6, (ring * wide).ravel())
        c.grid(p, look, lambda q, tone=tone: tone)
    thread = c.stuff(red, 0.95)
    for s, long, tilt, y in ((-1, 1.45, 6, -0.66), (1, 1.12, -8, -0.74)):
        with c.moved((0.17 * s, y, 0.36), (0, tilt, 0)):
            t, u = np.meshgrid(np.linspace(0, 1, 90), np.linspace(-1, 1, 60), indexing="ij")
            wide = 0.16 + 0.15 * ease(0, 0.4, t)
            x = u * wide
            wave = (0.10 - 0.05 * t) * np.cos(7 * u + 2 * s + 1.5 * t) + 0.03 * np.sin(5 * t + 2 * u)
            p = np.stack([x, wave + 0.14 * t, -long * t], -1)
            tone = checked((u * 0.55).ravel() + 0.6, (long * t).ravel())
            thing = c.grid(p, look, lambda q, tone=tone: tone)
            solid = thing.modifiers.new("thick", "SOLIDIFY")
            solid.thickness = 0.03
            for k in range(3, 60, 4):
                x0, y0, z0 = p[-1, k]
                c.tube([(x0, y0, z0 + 0.02), (x0 + c.jitter(0.02), y0, z0 - 0.08),
                        (x0 + c.jitter(0.05), y0 + c.jitter(0.02), z0 - 0.20)], (0.017, 0.015, 0.006), thread,
                            sides=6,
                       fine=8)  # fmt: skip
    with c.moved((0.0, -0.74, 0.32)):
        c.ball(look, lambda p: p * (1 + 0.10 * np.sin(7 * p[:, :1] + 2 * p[:, 2:])),
               lambda p: checked(0.42 + 0.30 * p[:, 0], 0.55 + 0.30 * p[:, 2]), size=(0.30, 0.2, 0.20))  # fmt: skip


def striped(first: Colour, second: Colour, wide: float, part: float = 0.35) -> Any:
    return lambda p: blend(first, second, (((p[:, 0] + p[:, 2]) / wide + 50) % 1 < part).astype(float))


def necktie(c: Craft) -> None:
    look = c.stuff(None, 0.4, bump=0.05, grain=120)
    paint = striped((0.010, 0.018, 0.07), (0.42, 0.05, 0.05), 0.24, 0.4)
    blade = rounded([(-0.085, 0.80), (-0.085, 0.80), (0.085, 0.80), (0.085, 0.80), (0.30, -0.98), (0.30, -0.98),
        (0, -1.25),
                     (0, -1.25), (-0.30, -0.98), (-0.30, -0.98)], 0.02)  # fmt: skip
    tail = rounded([(-0.06, 0.8), (-0.06, 0.8), (0.1, 0.8), (0.1, 0.8), (0.22, -0.72), (0.22, -0.72), (0.12, -0.86),
                    (0.12, -0.86), (0.0, -0.74), (0.0, -0.74)], 0.02)  # fmt: skip
    knot = rounded([(-0.19, 1.05), (-0.17, 1.1), (0.17, 1.1), (0.19, 1.05), (0.19, 1.05), (0.105, 0.76),
        (0.105, 0.76),
                    (-0.105, 0.76), (-0.105, 0.76)], 0.02)  # fmt: skip

    def folds(p: Points) -> Points:
        return 0.03 * np.exp(-((p[:, 0] / 0.05) ** 2)) * -ease(0.2, 0.75, p[:, 1]) + 0.01 * creases(
            p, (2, 3), 3
        )

    for line, deep, off, tilt in ((blade, 0.06, 0, 0), (tail, 0.03, 0, -4), (knot, 0.11, 0, 0)):
        pattern = Pattern([line], deep, blunt=0.35)
        with c.moved((0, 0.09 if line is tail else -0.05 if line is knot else off, 0), (0, tilt, 0)):
            for side in (-1, 1):
                Cloth(c, pattern, folds if line is blade else None, side).panel(
                    line, look, striped((0.010, 0.018, 0.07), (0.42, 0.05, 0.05), -0.24, 0.4)
                    if line is knot else (lambda p: paint(p * (1, 1, 1))), step=0.018)  # fmt: skip
    loop = [
        (-0.10, -0.02, 1.06),
        (-0.32, 0.02, 1.16),
        (-0.43, 0.16, 1.29),
        (-0.25, 0.32, 1.38),
        (0, 0.36, 1.40),
    ]
    loop = [*loop, *((-x, y, z) for x, y, z in loop[-2::-1])]
    strip(c, np.array(loop), 0.17, c.stuff((0.010, 0.018, 0.07), 0.4, bump=0.05, grain=120), 0.12)


def bow_tie(c: Craft) -> None:
    silk = c.stuff((0.36, 0.010, 0.02), 0.36, bump=0.04, grain=100, sheen=0.05)

    def folds(p: Points) -> Points:
        x = np.abs(p[:, 0])
        ray = p[:, 1] / (0.18 + 0.55 * x)
        return 0.07 * np.cos(11 * ray + 0.8) * ease(0.9, 0.15, x) + 0.012 * creases(p, (2, 2), 4)

    for s in (1, -1):
        back = rounded(np.array([(0.02, 0.14), (0.5, 0.34), (0.92, 0.42), (1.0, 0.36), (1.0, -0.36),
            (0.92, -0.42), (0.5, -0.34),
                                 (0.02, -0.14)]) * (s, 1), 0.02)  # fmt: skip
        for at, turn, size in (((0, 0.10, 0), (0, -9 * s, 0), 0.94), ((0, 0, 0), (0, 4 * s, 0), 1.0)):
            pattern = Pattern([back], 0.20, blunt=0.4)
            with c.moved(at, turn, size):
                for side in (-1, 1):
                    Cloth(c, pattern, folds, side).panel(back, silk, step=0.016)
    c.ball(silk, lambda p: np.sign(p) * np.abs(p) ** 0.75 * (1 + 0.04 * np.cos(16 * p[:, :1])), at=(0, -0.12, 0),
           size=(0.15, 0.16, 0.21))  # fmt: skip


def beanie(c: Craft) -> None:
    wool, cuff = (0.035, 0.12, 0.17), (0.025, 0.09, 0.13)

    def rib(p: Points) -> Points:
        a = np.arctan2(p[:, 1], p[:, 0])
        row = 0.5 + 0.5 * np.cos(44 * a)
        lump = 1 + (0.035 * row + 0.02 * ripple(p, 2.5, 3)) * ease(1.55, 1.2, p[:, 2])[..., None].T.ravel()
        return p * np.stack([lump, lump, np.ones(len(p))], 1)

    look, band = c.stuff(wool, 0.95, bump=0.3, grain=60, sheen=0.05), c.stuff(cuff, 0.95, bump=0.3, grain=60)
    c.lathe([(0.80, 0.1), (0.90, 0.35), (0.93, 0.7), (0.84, 1.08), (0.6, 1.38), (0.3, 1.53), (0.0, 1.57)], look, rib,
            steps=352, fine=70)  # fmt: skip
    c.lathe([(0.80, 0.04), (0.92, 0.02), (0.99, 0.1), (1.0, 0.3), (0.98, 0.5), (0.93, 0.56), (0.88, 0.5)], band, rib,
            steps=352, fine=40)  # fmt: skip
    tuft(c, c.stuff((0.74, 0.72, 0.68), 1.0), (0, 0, 1.72), 0.36, 2600)


def party_hat(c: Craft) -> None:
    colours = [(0.60, 0.02, 0.05), (0.85, 0.55, 0.03), (0.02, 0.30, 0.50), (0.10, 0.45, 0.10)]

    def paint(p: Points) -> Points:
        a = np.arctan2(p[:, 1], p[:, 0]) / (2 * np.pi)
        k = np.floor((4 * a + 2.2 * p[:, 2] + 40) % 4).astype(int)
        return np.array(colours)[np.clip(k, 0, 3)]

    paper = c.stuff(None, 0.35, coat=0.3)
    t = np.linspace(0, 1, 90)[:, None]
    a = np.linspace(0, 2 * np.pi, 200, endpoint=False)
    r = 0.66 * (1 - t) + 0.012
    c.grid(np.stack([r * np.cos(a), r * np.sin(a), 1.75 * t + 0 * a], -1), paper, paint, wrap=True)
    gold = c.stuff((0.80, 0.50, 0.08), 0.35)
    c.lathe([(0.655, -0.03), (0.69, 0.0), (0.655, 0.06)], gold, steps=90, fine=16)
    rng = np.random.default_rng(1)
    tuft(c, c.stuff((0.85, 0.60, 0.06), 0.5), (0, 0, 1.80), 0.23, 900)
    white = c.stuff((0.8, 0.8, 0.78), 0.4)
    for k in range(46):
        h, b = rng.uniform(0.1, 1.45), 2.4 * k
        r0 = 0.66 * (1 - h / 1.75) + 0.012
        c.ball(white, fine=12, at=(r0 * math.cos(b), r0 * math.sin(b), h), size=0.035)
    elastic = c.stuff((0.75, 0.75, 0.75), 0.6)
    c.tube(
        [(-0.64, 0, 0.03), (-0.42, -0.05, -0.42), (0, -0.08, -0.60), (0.42, -0.05, -0.42), (0.64, 0, 0.03)],
        0.013,
        elastic,
    )


def sun_hat(c: Craft) -> None:
    straw, dark = (0.62, 0.44, 0.20), (0.44, 0.28, 0.10)

    def wavy(p: Points) -> Points:
        a, r = np.arctan2(p[:, 1], p[:, 0]), np.hypot(p[:, 0], p[:, 1])
        q = p.copy()
        q[:, 2] += ease(0.7, 1.7, r) * (
            0.10 * np.sin(2 * a + 0.7) + 0.06 * np.sin(3 * a + 2)
        ) + 0.010 * np.sin(90 * (r + 0.8 * p[:, 2]))
        return q

    def woven(p: Points) -> Points:
        a, r = np.arctan2(p[:, 1], p[:, 0]), np.hypot(p[:, 0], p[:, 1]) + 0.8 * p[:, 2]
        row = np.floor(r / 0.07)
        plait = 0.5 + 0.5 * np.sin(52 * a + 2.4 * row)
        return blend(straw, dark, 0.55 * plait + 0.3 * ripple(p, 5, 2) + 0.5 * ((r / 0.07) % 1 < 0.2))

    look = c.stuff(None, 0.8, bump=0.25, grain=60)
    profile = [
        (1.72, 0.0),
        (1.4, 0.03),
        (1.0, 0.10),
        (0.72, 0.16),
        (0.68, 0.2),
        (0.68, 0.2),
        (0.66, 0.5),
        (0.60, 0.78),
        (0.42, 0.92),
        (0, 0.95),
    ]
    c.lathe(profile, look, wavy, woven, steps=240, fine=150)
    ribbon = c.stuff((0.30, 0.008, 0.02), 0.5, bump=0.05, grain=80)
    c.lathe([(0.70, 0.21), (0.725, 0.25), (0.715, 0.40), (0.685, 0.45)], ribbon, steps=120, fine=24)
    with c.moved((0.42, -0.60, 0.34), (0, 0, 35), 0.42):
        for s in (1, -1):
            loop = rounded(
                np.array([(0, 0.05), (0.4, 0.32), (0.85, 0.30), (0.85, -0.25), (0.4, -0.22), (0, -0.05)])
                * (s, 1),
                0.03,
            )
            pattern = Pattern([loop], 0.16, blunt=0.4)
            for side in (-1, 1):
                Cloth(c, pattern, None, side).panel(loop, ribbon)
            strip(
                c, np.array([(0, 0, 0), (0.2 * s, -0.05, -0.35), (0.55 * s, -0.12, -0.72)]), 0.28, ribbon, 0.1
            )
        c.ball(ribbon, size=(0.14, 0.16, 0.17), at=(0, -0.06, 0), fine=16)


BUILDERS: dict[str, Builder] = {
    "gloves": gloves, "mittens": mittens, "socks": socks, "scarf": scarf, "necktie": necktie, "bow-tie": bow_tie,
    "beanie": beanie, "party-hat": party_hat, "sun-hat": sun_hat,
}  # fmt: skip
LOOK = {"sun-hat": 24.0, "gloves": 5.0, "bow-tie": 3.0, "necktie": 5.0, "party-hat": 8.0}
