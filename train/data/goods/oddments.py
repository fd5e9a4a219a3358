"""A dartboard, theatre masks, test tubes, pills and other small things, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.antiques import torus
from data.goods.arcade import _plate
from data.goods.craft import Builder, Colour, Craft, Points, blend, ease, ripple, spline
from data.goods.shelf import text


def dartboard(c: Craft) -> None:
    """Three darts in it."""
    r, a = np.meshgrid(np.linspace(0, 1.75, 320), np.linspace(0, 2 * np.pi, 481), indexing="ij")
    p = np.stack([r * np.cos(a), 0 * a, r * np.sin(a)], -1)

    def paint(q: Points) -> Points:
        d, b = np.hypot(q[:, 0], q[:, 2]), np.arctan2(q[:, 0], q[:, 2])
        part = np.floor((b / (2 * np.pi) * 20 + 0.5) % 20).astype(int)
        even = (part % 2 == 0)[:, None]
        tone = np.where(even, (0.020, 0.019, 0.018), (0.76, 0.66, 0.44))
        ring = ((d > 1.27) & (d < 1.36)) | ((d > 0.78) & (d < 0.87))
        tone = np.where(ring[:, None], np.where(even, (0.58, 0.02, 0.02), (0.02, 0.26, 0.09)), tone)
        tone = np.where((d > 1.36)[:, None], (0.018, 0.018, 0.019), tone)
        tone = np.where((d < 0.145)[:, None], (0.02, 0.26, 0.09), tone)
        tone = np.where((d < 0.065)[:, None], (0.60, 0.02, 0.02), tone)
        return tone * (1 + 0.10 * ripple(q[:, [0, 2]], 30, 3))[:, None]

    wire, steel = c.metal((0.76, 0.76, 0.78), 0.25), c.metal((0.70, 0.70, 0.72), 0.2)
    with c.moved((0, 0, 1.9), (0, 0, 22)):
        c.grid(p, c.stuff(None, 0.85, bump=0.3, grain=60), paint)
        with c.moved(turn=(90, 0, 0)):
            c.lathe(
                [(1.74, -0.28), (1.80, -0.26), (1.81, -0.02), (1.78, 0.03), (1.73, 0.0)],
                c.stuff((0.02, 0.02, 0.021), 0.4),
                steps=120,
            )
        for ring in (0.065, 0.145, 0.78, 0.87, 1.27, 1.36):
            b = np.linspace(0, 2 * np.pi, 90)
            c.tube(
                np.stack([ring * np.cos(b), 0 * b - 0.012, ring * np.sin(b)], 1),
                0.010,
                wire,
                sides=6,
                fine=120,
            )
        ink = c.stuff((0.84, 0.83, 0.80), 0.5)
        for k, number in enumerate((20, 1, 18, 4, 13, 6, 10, 15, 2, 17, 3, 19, 7, 16, 8, 11, 14, 9, 12, 5)):
            b = 2 * math.pi * k / 20
            e = b + math.pi / 20
            c.tube([(0.145 * math.sin(e), -0.012, 0.145 * math.cos(e)), (1.40 * math.sin(e),
                    -0.012, 1.40 * math.cos(e))],
                   0.009, wire, sides=6, fine=4)  # fmt: skip
            text(c, str(number), 0.24, ink, (1.55 * math.sin(b), -0.015, 1.55 * math.cos(b)))
        flights: tuple[Colour, ...] = ((0.62, 0.02, 0.03), (0.03, 0.20, 0.58), (0.82, 0.56, 0.03))
        for (x, z), tone in zip(((0.0, 0.0), (0.28, 0.52), (-0.30, -0.22)), flights, strict=True):
            with c.moved((x, 0, z), (90, 0, 0)), c.moved(turn=(10 * x + 8, 14, 0)):
                c.lathe([(0, 0), (0.018, 0.03), (0.022, 0.22), (0.05, 0.26), (0.055, 0.55), (0.045, 0.6),
                        (0.024, 0.62), (0.024, 1.0), (0, 1.0)],
                        steel, steps=24, fine=50)  # fmt: skip
                look = c.stuff(tone, 0.35, coat=0.3)
                for turn in (0, 90):
                    c.cut([(-0.02, 0.72), (0.02, 0.72), (0.17, 0.86), (0.17, 1.06), (0.05, 1.14), (-0.05, 1.14),
                            (-0.17, 1.06), (-0.17, 0.86)],
                          0.012, look, 0.0, turn=(0, 0, turn + 30))  # fmt: skip


def _mask(c: Craft, glad: bool, look: Any, rim: Any) -> None:
    """A face of comedy or of tragedy, its holes dark."""
    u, v = np.meshgrid(np.linspace(-1, 1, 170), np.linspace(-1, 1, 210), indexing="ij")
    reach = 1 - 0.24 * np.clip(-v, 0, 1) ** 1.6
    x = 1.0 * u * np.sqrt(np.clip(1 - np.abs(v) ** 3.2, 0, 1)) ** 0.8 * reach
    z = 1.32 * v
    s = 1.0 if glad else -1.0
    eye = ((np.abs(x) - 0.42) / 0.25) ** 2 + (
        (z - 0.32 - s * 0.10 * (1 - ((np.abs(x) - 0.42) / 0.25) ** 2)) / 0.085
    ) ** 2
    arc = -0.46 - s * 0.24 + s * 0.62 * x**2
    wide = 0.17 * np.clip(1 - (x / 0.60) ** 2, 0, 1) ** 0.5
    mouth = np.abs(z - arc) / np.maximum(wide, 1e-3)
    hole = (eye < 1) | ((mouth < 1) & (np.abs(x) < 0.60))
    y = -0.62 * np.sqrt(np.clip(1 - 0.72 * (x / 1.05) ** 2 - 0.62 * (z / 1.34) ** 2, 0.0, 1))
    nose = np.exp(-((x / 0.13) ** 2)) * ease(-0.16, -0.02, z) * ease(0.58, 0.0, z)
    brow = (
        np.exp(-(((z - 0.60 - 0.16 * (1 - (np.abs(x) / 0.5)) * (0.4 if glad else 1.6)) / 0.085) ** 2))
        * ease(0.85, 0.6, np.abs(x))
        * ease(0.06, 0.2, np.abs(x))
    )
    cheek = np.exp(-(((np.abs(x) - 0.58) / 0.22) ** 2 + ((z + 0.12) / 0.22) ** 2)) * (1.0 if glad else 0.3)
    lip = np.exp(-(((mouth - 1.25) / 0.35) ** 2)) * (np.abs(x) < 0.66)
    y = y - 0.24 * nose - 0.10 * brow - 0.14 * cheek - 0.06 * lip
    y = np.where(hole, y + 0.30, y)
    tints = np.where(hole.ravel()[:, None], (0.008, 0.007, 0.007), look)
    edge = np.exp(-(((eye.ravel() - 1.35) / 0.35) ** 2)) * (eye.ravel() > 1)
    tints = blend(tints, np.array((0.10, 0.06, 0.03)), 0.55 * edge)
    c.grid(np.stack([x, y, z], -1), c.stuff(None, 0.22, coat=0.6), lambda p: tints)
    line = np.stack([x[[0, -1]].ravel(), y[[0, -1]].ravel(), z[[0, -1]].ravel()], 1)
    half = len(line) // 2
    c.tube(line[:half], 0.03, rim, sides=8, fine=120)
    c.tube(line[half:], 0.03, rim, sides=8, fine=120)


def theatre_masks(c: Craft) -> None:
    gold = c.metal((0.84, 0.60, 0.22), 0.2)
    ribbon = c.stuff((0.46, 0.012, 0.03), 0.35, sheen=0.4)
    with c.moved((0.72, 0.5, 1.5), (0, 12, -12)):
        _mask(c, False, (0.36, 0.42, 0.52), c.metal((0.72, 0.73, 0.76), 0.2))
    with c.moved((-0.62, -0.1, 1.7), (0, -10, 14)):
        _mask(c, True, (0.84, 0.70, 0.36), gold)
    for s, x, z in ((-1, -1.55, 2.1), (1, 1.68, 1.95)):
        line = [
            (x, 0.3, z),
            (x + 0.22 * s, 0.2, z - 0.5),
            (x - 0.02 * s, 0.2, z - 1.0),
            (x + 0.26 * s, 0.2, z - 1.5),
            (x + 0.06 * s, 0.2, z - 1.95),
        ]
        core = spline(line, 70)
        curl = np.sin(np.linspace(0, 9, 70))[:, None] * np.array((0.0, 0.10, 0.0))
        c.grid(np.stack([core - curl - (0.13, 0, 0), core, core + curl + (0.13, 0, 0)], 1), ribbon)


def test_tubes(c: Craft) -> None:
    """In a wooden rack."""
    wood = c.wood((0.56, 0.36, 0.18), (0.44, 0.26, 0.11))
    glass = c.glass((0.60, 0.70, 0.74), 0.92, 0.7)
    with c.moved(turn=(0, 0, 20)):
        c.box(wood, (3.5, 0.95, 0.16), 0.03, at=(0, 0, 0.08))
        c.box(wood, (3.5, 0.80, 0.12), 0.02, at=(0, 0, 1.35))
        for s in (-1, 1):
            c.box(wood, (0.14, 0.80, 1.42), 0.02, at=(1.68 * s, 0, 0.7))
        tones: tuple[Colour, ...] = (
            (0.56, 0.03, 0.05),
            (0.84, 0.46, 0.02),
            (0.10, 0.46, 0.12),
            (0.03, 0.26, 0.66),
            (0.36, 0.06, 0.46),
        )
        for k, tone in enumerate(tones):
            x = -1.24 + 0.62 * k
            with c.moved((x, 0, 0.18)):
                full = 1.1 + 0.35 * math.sin(2.3 * k + 1)
                torus(c, c.stuff((0.16, 0.09, 0.04), 0.7), 0.235, 0.02, (0, 0, 1.235))
                c.lathe([(0, 0), (0.12, 0.03), (0.2, 0.12), (0.215, 0.24), (0.215, 2.2), (0.25, 2.24),
                        (0.24, 2.27), (0.2, 2.24)], glass,
                        steps=48, fine=80)  # fmt: skip
                c.lathe([(0, 0.03), (0.11, 0.05), (0.18, 0.13), (0.195, 0.24), (0.195, full), (0.195, full),
                        (0, full - 0.01)],
                        c.stuff(tone, 0.08, coat=0.5, glow=0.06, clear=0.12), steps=40, fine=50)  # fmt: skip
                for n in range(5):
                    c.ball(c.stuff((0.8, 0.85, 0.88), 0.1, clear=0.4), fine=8, at=(c.jitter(0.12),
                            -0.16, full - 0.08 - 0.13 * n * c.rng.random()),
                           size=0.025)  # fmt: skip


def pills(c: Craft) -> None:
    """Capsules and tablets before their bottle."""
    amber, white = (
        c.stuff((0.62, 0.24, 0.02), 0.08, coat=1.0, clear=0.32),
        c.stuff((0.83, 0.83, 0.82), 0.35, coat=0.2),
    )
    ink = c.stuff((0.05, 0.06, 0.08), 0.7)

    def ribs(p: Points) -> Points:
        wave = 1 + 0.012 * np.sign(np.sin(50 * np.arctan2(p[:, 1], p[:, 0])))
        return p * np.stack([wave, wave, np.ones(len(p))], 1)

    def capsule(one: Colour, two: Colour, at: Any, spin: float) -> None:
        with c.moved(at, (0, 90, spin)):
            for s, tone, r in ((1, one, 0.17), (-1, two, 0.18)):
                line = [(r, -0.02), (r, 0.26), (0.8 * r, 0.36), (0.45 * r, 0.42), (0, 0.435)]
                c.lathe(line, c.stuff(tone, 0.12, coat=0.8), steps=32, fine=30, size=(1, 1, s))

    with c.moved((-0.5, 0.75, 0), (0, 0, 16)):
        c.lathe(
            [(0, 0.0), (0.82, 0.0), (0.88, 0.05), (0.88, 1.7), (0.80, 1.85), (0.74, 1.9), (0.74, 2.0)],
            amber,
            steps=80,
        )
        c.lathe([(0.90, 0.25), (0.90, 1.45)], c.stuff((0.84, 0.83, 0.80), 0.6), fine=4, steps=80)
        c.lathe([(0.84, 1.90), (0.88, 1.93), (0.88, 2.36), (0.84, 2.42), (0, 2.43)], white, ribs, steps=200)
        text(c, "Rx", 0.42, c.stuff((0.02, 0.20, 0.50), 0.6), (-0.02, -0.905, 1.12))
        for k in range(4):
            c.box(ink, (0.72 - 0.12 * (k % 2), 0.012, 0.03), 0, at=(0, -0.905, 0.80 - 0.12 * k))
    for one, two, at, spin in (((0.62, 0.02, 0.03), (0.84, 0.82, 0.76), (0.9, 0.1, 0.18), 25), ((0.03, 0.26, 0.60),
            (0.84, 0.84, 0.84), (0.2, -0.65, 0.18), -30),
                               ((0.80, 0.52, 0.03), (0.10, 0.40, 0.16), (1.35, -0.55, 0.18), 70),
                               ((0.62, 0.02, 0.03), (0.84, 0.82, 0.76), (-1.1, -0.75, 0.18), 15),
                               ((0.03, 0.26, 0.60), (0.84, 0.84, 0.84), (1.75, 0.35, 0.18), -60)):  # fmt: skip
        capsule(one, two, at, spin)
    tablet = [(0, 0.13), (0.18, 0.125), (0.24, 0.10), (0.25, 0.07), (0.24, 0.03), (0.2, 0.0), (0, 0)]
    tints: tuple[Colour, ...] = (
        (0.84, 0.84, 0.83),
        (0.80, 0.44, 0.50),
        (0.84, 0.84, 0.83),
        (0.84, 0.70, 0.30),
        (0.84, 0.84, 0.83),
    )
    for (x, y), tone in zip(
        ((0.75, -0.95), (-0.45, -1.05), (0.62, -0.3), (1.6, -1.15), (-1.6, -0.3)), tints, strict=True
    ):
        with c.moved((x, y, 0), (0, 0, 40 * x)):
            c.lathe(tablet, c.stuff(tone, 0.45), steps=40)
            c.box(c.stuff(tuple(0.8 * v for v in tone), 0.6), (0.4, 0.02, 0.01), 0, at=(0, 0, 0.126))


def money_bag(c: Craft) -> None:
    """Of burlap, tied, a heap of coins before it."""
    sack = c.stuff((0.50, 0.36, 0.19), 0.9, second=(0.42, 0.29, 0.14), scale=4, bump=0.7, grain=60)
    gold, rope = c.metal((0.86, 0.62, 0.20), 0.22), c.stuff((0.34, 0.20, 0.09), 0.8, bump=0.4)

    def folds(p: Points) -> Points:
        a, z = np.arctan2(p[:, 1], p[:, 0]), p[:, 2]
        tied = np.exp(-(((z - 2.25) / 0.55) ** 2))
        wave = 1 + tied * 0.10 * np.sin(13 * a + np.sin(2 * a)) + 0.03 * ripple(p, 1.6, 3)
        return p * np.stack([wave, 0.92 * wave, 1 + 0.02 * np.sin(3 * a) * (z > 2.4)], 1)

    c.lathe([(0, 0.03), (0.9, 0.0), (1.35, 0.25), (1.48, 0.75), (1.30, 1.35), (0.85, 1.95), (0.44, 2.22),
            (0.40, 2.32), (0.62, 2.6),
             (0.80, 2.88), (0.74, 2.90), (0.5, 2.6), (0.3, 2.4)], sack, folds, steps=200, fine=120)  # fmt: skip
    for z in (2.22, 2.29, 2.36):
        torus(c, rope, 0.44, 0.05, (0, 0, z), (4, 3, 0), (1, 0.92, 1))
    c.tube([(0.1, -0.42, 2.28), (0.3, -0.62, 2.1), (0.42, -0.8, 1.7)], 0.045, rope)
    c.tube([(0.0, -0.42, 2.28), (-0.12, -0.66, 2.0), (-0.2, -0.92, 1.6)], 0.045, rope)
    text(c, "$", 1.25, c.stuff((0.05, 0.22, 0.06), 0.8), (0, -1.41, 0.86), (84, 0, 0))
    coin = [(0, 0.05), (0.2, 0.05), (0.22, 0.07), (0.26, 0.07), (0.28, 0.05), (0.28, 0.02), (0.26, 0), (0, 0)]
    for k in range(46):
        b, d = c.rng.uniform(-2.9, -0.2), 1.5 + 0.55 * c.rng.random()
        layer = c.rng.choice((0, 0, 1))
        c.lathe(coin, gold, steps=36, fine=26, at=(d * math.cos(b) * 1.15, d * math.sin(b) * 0.95,
                0.06 * layer + 0.01 * (k % 5)),
                turn=(c.jitter(14) * layer, c.jitter(14) * layer, 0))  # fmt: skip
    for x, y, n in ((1.55, -0.75, 6), (-1.6, -0.7, 4), (1.05, -1.35, 3)):
        for k in range(n):
            c.lathe(
                coin, gold, steps=36, fine=26, at=(x + c.jitter(0.03), y + c.jitter(0.03), 0.08 + 0.075 * k)
            )


def battery(c: Craft) -> None:
    """Two of them, copper at the top."""
    steel = c.metal((0.78, 0.78, 0.80), 0.2)

    def wrap(p: Points) -> Points:
        z = p[:, 2]
        tone = np.where((z > 2.1)[:, None], (0.66, 0.34, 0.14), (0.018, 0.018, 0.02))
        return np.where((np.abs(z - 2.1) < 0.025)[:, None], (0.84, 0.84, 0.82), tone)

    def one() -> None:
        c.lathe([(0, 0), (0.55, 0), (0.62, 0.04), (0.62, 0.08)], steel, steps=80)
        c.lathe(
            [(0.62, 0.05), (0.65, 0.08), (0.65, 2.9), (0.62, 2.96), (0.55, 2.97)],
            c.stuff(None, 0.22, coat=0.7, metal=0.35),
            None,
            wrap,
            80,
            160,
        )
        c.lathe(
            [(0.56, 2.95), (0.5, 2.98), (0.26, 2.98), (0.24, 3.0), (0.22, 3.14), (0.2, 3.18), (0, 3.18)],
            steel,
            steps=60,
        )
        text(c, "+", 0.5, c.stuff((0.85, 0.85, 0.83), 0.4), (0, -0.66, 2.55))
        text(c, "ALKALINE", 0.26, c.stuff((0.84, 0.60, 0.30), 0.4), (0, -0.662, 1.2), (90, -90, 0))
        text(c, "AA", 0.34, c.stuff((0.85, 0.85, 0.83), 0.4), (0, -0.66, 0.36))

    with c.moved((-0.75, 0, 0), (0, 0, -6)):
        one()
    with c.moved((1.05, 0.3, 0.65), (0, 0, 34)), c.moved(turn=(-90, 20, 0)), c.moved((0, 0, -1.5)):
        one()


def clipboard(c: Craft) -> None:
    """With a list, ticked off, and a pencil."""
    board, paper = c.wood((0.44, 0.25, 0.11), (0.34, 0.18, 0.07)), c.stuff((0.85, 0.84, 0.82), 0.65)
    steel, ink, green = (
        c.metal((0.76, 0.76, 0.78), 0.2),
        c.stuff((0.22, 0.23, 0.26), 0.6),
        c.stuff((0.03, 0.36, 0.10), 0.5),
    )
    with c.moved((0, 0, 1.85), (-12, 0, 20)):
        c.cut(_plate(2.7, 3.7, 0.14), 0.08, board, 0.025)
        c.box(paper, (2.36, 0.02, 3.1), 0.0, at=(0.01, -0.05, -0.16))
        c.box(paper, (2.36, 0.02, 3.1), 0.0, at=(-0.01, -0.062, -0.13), turn=(0, 1.2, 0))
        text(c, "CHECKLIST", 0.27, ink, (0, -0.078, 1.06))
        for k in range(6):
            z = 0.68 - 0.36 * k
            for dx, dz, wide, high in (
                (0, 0.11, 0.24, 0.022),
                (0, -0.11, 0.24, 0.022),
                (-0.11, 0, 0.022, 0.24),
                (0.11, 0, 0.022, 0.24),
            ):
                c.box(ink, (wide, 0.006, high), 0, at=(-0.86 + dx, -0.076, z + dz))
            c.box(
                ink,
                (1.3 - 0.22 * ((k * 5) % 3), 0.006, 0.045),
                0,
                at=(0.14 - 0.11 * ((k * 5) % 3), -0.076, z),
            )
            if k < 4:
                c.tube(
                    [(-0.95, -0.085, z + 0.02), (-0.88, -0.085, z - 0.07), (-0.70, -0.085, z + 0.18)],
                    0.032,
                    green,
                    sides=8,
                )
        c.cut([(-0.62, -0.16), (0.62, -0.16), (0.55, 0.16), (0.26, 0.20), (0.2, 0.34), (-0.2, 0.34), (-0.26, 0.20),
                (-0.55, 0.16)], 0.1, steel, 0.03,
              at=(0, -0.10, 1.62))  # fmt: skip
        c.tube([(-0.58, -0.17, 1.50), (0.58, -0.17, 1.50)], 0.055, steel)
        torus(c, c.stuff((0.03, 0.03, 0.03), 0.6), 0.07, 0.02, (0, -0.15, 1.84), (90, 0, 0))
        with c.moved((0.92, -0.16, -0.5), (0, 18, 0)):
            c.lathe(
                [(0.085, -0.9), (0.085, 0.85)], c.stuff((0.84, 0.52, 0.02), 0.35, coat=0.4), steps=6, fine=6
            )
            c.lathe([(0.085, -0.9), (0.02, -1.16)], c.stuff((0.74, 0.54, 0.34), 0.7), steps=24, fine=6)
            c.lathe([(0.022, -1.15), (0, -1.22)], ink, steps=12, fine=6)
            c.lathe([(0.09, 0.84), (0.09, 1.0)], steel, steps=24, fine=6)
            c.lathe(
                [(0.085, 1.0), (0.085, 1.14), (0.06, 1.18), (0, 1.18)],
                c.stuff((0.74, 0.30, 0.32), 0.7),
                steps=24,
            )


BUILDERS: dict[str, Builder] = {
    "dartboard": dartboard,
    "theatre-masks": theatre_masks,
    "test-tubes": test_tubes,
    "pills": pills,
    "money-bag": money_bag,
    "battery": battery,
    "clipboard": clipboard,
}
"""Key -> who builds it."""
