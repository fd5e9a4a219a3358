"""Hats of cloth, straw and fur, and what all headgear is made of."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import bpy
import numpy as np
from data.people.wardrobe import Figure
from data.sites.lot import shift, turn
from data.stage import Colour

GOLD, BLACK, WHITE = (0.90, 0.70, 0.28), (0.06, 0.06, 0.07), (0.93, 0.93, 0.92)


def turned(
    f: Figure, material: Any, profile: Sequence[tuple[float, float]], squash: float = 1.14, wave: float = 0.0,
    waves: int = 18, lean: Callable[[float], tuple[float, float]] = lambda h: (0, 0), n: int = 72, smooth: float = 50,
) -> None:  # fmt: skip
    """A turned shape that is deeper than wide, pleated by `wave`; `lean` moves it aside at a height."""
    rings = []
    for r, h in profile:
        ring = []
        for k in range(n):
            a = 2 * math.pi * k / n
            far = r * (1 + wave * math.cos(waves * a))
            x, y = lean(h)
            ring.append((far * math.cos(a) + x, squash * far * math.sin(a) + y, h))
        rings.append(ring)
    f.loft(material, rings, smooth)


def brim(
    f: Figure, material: Any, low: float, wide: float, height: Callable[[float, float], float], squash: float = 1.14,
    start: float = 0.0, end: float = 360.0, thick: float = 0.004,
) -> None:  # fmt: skip
    """A flat ring; `height` says how high it is at an angle (radians, 0 in front) and a part of its width."""
    n, rows = 72, 8
    points, faces = [], []
    for i in range(rows + 1):
        t = i / rows
        for k in range(n + 1):
            a = math.radians(start + (end - start) * k / n)
            r = low + (wide - low) * t
            points.append((r * math.sin(a), -squash * r * math.cos(a), height(a, t)))
    m = n + 1
    for i in range(rows):
        faces += [(i * m + k, i * m + k + 1, (i + 1) * m + k + 1, (i + 1) * m + k) for k in range(n)]
    f.form(material, points, faces, 70)
    solid = bpy.context.scene.objects[-1].modifiers.new("thick", "SOLIDIFY")
    solid.thickness = thick


def shroud(f: Figure, look: Any) -> None:
    """Cloth close about the head, only the face is seen."""
    rows, n = 30, 72
    points, faces = [], []
    for i in range(rows + 1):
        t = i / rows  # from the edge about the face to the back of the head
        u = math.pi * (0.30 + 0.70 * t)
        for k in range(n):
            a = 2 * math.pi * k / n
            wide = (0.098 + 0.004 * math.sin(5 * a)) * (1 + 0.02 * math.sin(math.pi * t))
            tall = 0.117 + 0.013 * min(t / 0.2, 1) if math.cos(a) > 0 else 0.125
            y = 0.008 - 0.118 * math.cos(u) + 0.002 * math.sin(7 * a + 6 * t)
            points.append((wide * math.sin(u) * math.sin(a), y, 0.008 + tall * math.sin(u) * math.cos(a)))
    for i in range(rows):
        faces += [
            (i * n + k, i * n + (k + 1) % n, (i + 1) * n + (k + 1) % n, (i + 1) * n + k) for k in range(n)
        ]
    with f.on_head():
        f.form(look, points, faces, 80)
        f.tube(look, points[:n], 0.0055, 8, loop=True)


def toque(f: Figure) -> None:
    white = f.cloth(WHITE, 0.04)
    f.tuck(0.065, 9)
    with f.on_head(0.065, 9):
        turned(f, white, [(0.102, -0.01), (0.105, 0.0), (0.108, 0.075), (0.1, 0.08)])
        puff = [
            (0.1, 0.07),
            (0.128, 0.1),
            (0.142, 0.13),
            (0.142, 0.155),
            (0.125, 0.178),
            (0.08, 0.19),
            (0.001, 0.192),
        ]
        turned(f, white, puff, wave=0.035, waves=15)


def nurse_cap(f: Figure) -> None:
    white, red = f.cloth(WHITE, 0.03), f.material((0.5, 0.01, 0.02), 0.6)
    with f.on_head(0.108, 16, 0.01):
        points = []
        for r, h in ((0.094, 0.0), (0.104, 0.062), (0.1, 0.062), (0.09, 0.0)):
            points.append(
                [
                    (
                        r * math.sin(a / 12),
                        -1.05 * r * math.cos(a / 12),
                        h + 0.018 * math.cos(a / 12) * (h > 0),
                    )
                    for a in range(-17, 18)
                ]
            )
        f.loft(white, points, 40, loop=True)
        f.rounded(red, (0, -0.108, 0.042), (0.034, 0.006, 0.011), 0.001)
        f.rounded(red, (0, -0.108, 0.042), (0.011, 0.006, 0.034), 0.001)


def peaked(
    f: Figure, colour: Colour, band: Colour = BLACK, badge: Colour | None = GOLD, top: float = 0.138
) -> None:
    """A cap of police, captains or pilots."""
    cloth, black = f.cloth(colour), f.paint((0.012, 0.012, 0.014), 0.15)
    f.tuck(0.066, 7)
    with f.on_head(0.066, 7):
        turned(f, f.cloth(band), [(0.1, -0.008), (0.104, -0.008), (0.106, 0.04), (0.1, 0.042)])
        crown = [
            (0.104, 0.036),
            (0.115, 0.048),
            (top, 0.072),
            (top + 0.002, 0.08),
            (top - 0.012, 0.088),
            (0.001, 0.094),
        ]
        with f.moved(turn(-5, "X")):
            turned(f, cloth, crown)
        brim(
            f,
            black,
            0.103,
            0.158,
            lambda a, t: -0.004 - 0.028 * t - 0.02 * t * abs(math.sin(a)),
            1.12,
            -68,
            68,
        )
        cord = [(0.108 * math.sin(a / 10), -0.123 * math.cos(a / 10), 0.004) for a in range(-11, 12)]
        f.tube(f.steel(GOLD), cord,
               0.004)  # fmt: skip
        if badge:
            f.ball(f.steel(badge), (0, -0.134, 0.05), (0.021, 0.008, 0.025))


def cap(f: Figure, colour: Colour, high: float = 0.064, tall: float = 1.0) -> None:
    """A baseball cap; how high it sits, and how tall it is."""
    cloth = f.cloth(colour, 0.1)
    f.tuck(high + 0.001, 7, 0.094, 0.108, 0.1 * tall)
    with f.on_head(high, 7):
        turned(
            f,
            cloth,
            [
                (0.104, -0.006),
                *((0.105 * math.cos(a / 20), tall * (0.012 + 0.098 * math.sin(a / 20))) for a in range(31)),
                (0.001, 0.11 * tall),
            ],
        )
        f.ball(cloth, (0, 0, 0.11 * tall), 0.008, 16)
        brim(
            f, cloth, 0.1, 0.18, lambda a, t: 0.004 - 0.034 * t - 0.060 * t * math.sin(a) ** 2, 1.25, -38, 38
        )


def beret(f: Figure, colour: Colour) -> None:
    f.tuck(0.075, 12, 0.094, 0.106)
    with f.on_head(0.075, 12), f.moved(turn(10, "Y")):
        low = (0.1, -0.004), (0.102, 0.012), (0.132, 0.03)
        turned(f, f.cloth(colour, 0.15), [*low, (0.138, 0.048), (0.118, 0.07), (0.06, 0.082),
                                          (0.001, 0.084)], 1.08)  # fmt: skip


def mortarboard(f: Figure) -> None:
    black, gold = f.cloth((0.08, 0.08, 0.10), 0.1), f.cloth((0.85, 0.62, 0.15), 0.2)
    f.tuck(0.07, 8)
    with f.on_head(0.07, 8):
        turned(f, black, [(0.1, -0.008), (0.104, 0.0), (0.102, 0.05), (0.09, 0.068)])
        with f.moved(shift(0, 0, 0.072), turn(38)):
            f.rounded(black, (0, 0, 0), (0.235, 0.235, 0.007), 0.002)
        f.ball(black, (0, 0, 0.078), 0.009)
        f.tube(
            gold, [(0, 0, 0.081), (0.08, -0.06, 0.08), (0.105, -0.078, 0.075), (0.108, -0.08, 0.0)], 0.003, 6
        )
        f.lathe(
            gold, [(0.004, 0.0), (0.007, -0.01), (0.012, -0.07), (0.001, -0.071)], (0.108, -0.08, 0.0), n=20
        )


def wide_hat(f: Figure, colour: Colour, band: Colour, reach: float = 0.2, curl: float = 0.05, tall: float = 0.115,
             straw: bool = False, pinch: float = 0.02) -> None:  # fmt: skip
    """A straw hat, or with sides that curl up one of cowboys."""
    felt = f.cloth(colour, 0.1)
    if straw:
        shade = tuple(0.78 * c for c in colour)
        felt = f.striped([tuple(v**2.2 for v in c) for c in (colour, shade, colour)], 0.9, False, 0.016)
        f.worn(felt, 0.25, 60, 0.4)
    f.tuck(0.068, 9, 0.094, 0.108)
    with f.on_head(0.068, 9):
        rings = []
        low = (0.1, 0), (0.103, 0.01), (0.1, 0.04), (0.096, 0.075)
        for r, h in (*low, (0.09, tall - 0.012), (0.078, tall), (0.03, tall), (0.001, tall)):
            ring = []
            for k in range(72):
                a = 2 * math.pi * k / 72
                x, y = r * math.cos(a), 1.16 * r * math.sin(a)
                dent = pinch * math.exp(-((x / 0.03) ** 2)) * max(0, (h - 0.05) / (tall - 0.05))
                ring.append(
                    (x * (1 - 1.5 * pinch * max(0, h - 0.04) / tall * (1 - math.sin(a))), y, h - dent)
                )
            rings.append(ring)
        f.loft(felt, rings, 70)
        turned(f, f.cloth(band), [(0.102, 0.004), (0.105, 0.006), (0.1025, 0.03), (0.1, 0.031)], 1.16)
        brim(
            f,
            felt,
            0.1,
            reach,
            lambda a, t: 0.004 + curl * t**1.8 * math.sin(a) ** 2 - 0.022 * t * math.cos(a) ** 2,
            1.1,
        )


def pointed(f: Figure, colour: Colour, band: Colour = GOLD, reach: float = 0.19, tall: float = 0.34) -> None:
    """A hat of wizards and witches."""
    felt = f.cloth(colour, 0.2)
    f.tuck(0.068, 9, 0.094, 0.108)
    with f.on_head(0.068, 9):
        cone = []
        for k in range(25):
            t = k / 24
            cone.append((0.105 * (1 - t) ** 0.85 * (1 + 0.05 * math.sin(26 * t)) + 0.002, tall * t))
        turned(f, felt, cone, 1.12, lean=lambda h: (0.09 * (h / tall) ** 2.6, 0.05 * (h / tall) ** 2))
        turned(f, f.cloth(band), [(0.104, 0.002), (0.107, 0.004), (0.101, 0.03), (0.098, 0.031)], 1.12)
        brim(f, felt, 0.1, reach, lambda a, t: 0.003 - 0.02 * t + 0.014 * t * math.sin(3 * a + 1), 1.08)


def santa(f: Figure, colour: Colour = (0.75, 0.05, 0.06)) -> None:
    felt = f.cloth(colour)
    f.tuck(0.07, 9, 0.094, 0.108)
    with f.on_head(0.07, 9):
        cone = []
        for k in range(25):
            t = k / 24
            cone.append((0.106 * (1 - t) ** 0.8 + 0.012, 0.2 * math.sin(min(t * 1.5, 1.45))))
        rings = []
        for i, (r, h) in enumerate(cone):
            t = i / 24
            x = 0.17 * max(t - 0.3, 0) ** 1.4 / 0.6
            z = h - 0.35 * max(t - 0.55, 0) ** 1.5
            lean = 1.3 * max(t - 0.3, 0)
            ring = []
            for k in range(48):
                a = 2 * math.pi * k / 48
                p, q = r * math.cos(a), 1.13 * r * math.sin(a)
                ring.append((x + p * math.cos(lean), q, z - p * math.sin(lean)))
            rings.append(ring)
        f.loft(felt, rings, 70)
        n = len(cone)
        end = rings[n - 1][0]
        f.fur([(end[0] - 0.012 + 0.001 * k, end[1], end[2]) for k in range(3)], 0.028, count=1600)
        f.ball(f.material((0.85, 0.84, 0.82), 1), (end[0], end[1], end[2]), 0.03)
        loop = [(0.106 * math.sin(a / 20), -1.14 * 0.106 * math.cos(a / 20), 0.0) for a in range(126)]
        f.fur(loop, 0.02, count=6000)


def bicorne(f: Figure) -> None:
    """A pirate's hat."""
    felt, gold = f.cloth((0.09, 0.08, 0.09), 0.2), f.steel(GOLD, 0.35)
    f.tuck(0.068, 8)
    with f.on_head(0.068, 8):
        turned(f, felt, [(0.102, -0.006), (0.104, 0.03), (0.09, 0.08), (0.05, 0.1), (0.001, 0.105)])

        def rim(a: float, t: float) -> float:
            up = max(math.cos(a), 0) ** 0.7 * 0.15 + max(-math.cos(a), 0) ** 0.7 * 0.12
            return up * t**0.75 - 0.012 * t * abs(math.sin(a)) ** 4

        n = 96
        points, faces, edge = [], [], []
        for i in range(9):
            t = i / 8
            for k in range(n + 1):
                a = 2 * math.pi * k / n
                wide, deep = 0.102 + 0.115 * t * abs(math.sin(a)) ** 1.5, 0.118 + 0.02 * t
                points.append((wide * math.sin(a), -deep * math.cos(a), rim(a, t)))
                if i == 8:
                    edge.append(points[-1])
        for i in range(8):
            faces += [
                (i * (n + 1) + k, i * (n + 1) + k + 1, (i + 1) * (n + 1) + k + 1, (i + 1) * (n + 1) + k)
                for k in range(n)
            ]
        f.form(felt, points, faces, 70)
        f.tube(gold, edge, 0.005, 8)
        bone = f.material((0.8, 0.78, 0.7), 0.6)
        f.ball(bone, (0, -0.139, 0.082), (0.021, 0.01, 0.022), 24)
        f.rounded(bone, (0, -0.14, 0.062), (0.022, 0.014, 0.016), 0.004)
        for side in (-1, 1):
            f.ball(
                f.material((0.01, 0.01, 0.01), 0.9), (side * 0.008, -0.148, 0.081), (0.006, 0.004, 0.007), 12
            )
            f.tube(bone, [(-0.035 * side, -0.137, 0.035), (0.035 * side, -0.137, 0.062)], 0.004, 8)


def bearskin(f: Figure) -> None:
    """The tall fur hat of a royal guard."""
    f.tuck(0.06, 4, 0.09, 0.1)
    with f.on_head(0.05, 4):
        shape = [
            (0.1, 0.0),
            (0.115, 0.05),
            (0.12, 0.14),
            (0.112, 0.2),
            (0.085, 0.245),
            (0.04, 0.262),
            (0.001, 0.265),
        ]
        turned(f, f.material((0.008, 0.008, 0.009), 1), shape)
        rng = np.random.default_rng(0)
        a, h = rng.uniform(0, 2 * np.pi, 9000), rng.uniform(0, 1, 9000) ** 0.8 * 0.262
        r = np.interp(h, [p[1] for p in shape], [p[0] for p in shape])
        out = np.stack([np.cos(a), np.sin(a), np.interp(h, [0, 0.17, 0.262], [-0.2, 0.1, 1.5])], 1)
        roots = np.stack([r * np.cos(a), 1.14 * r * np.sin(a), h], 1)
        f.strands(roots, out, 0.022, (0.09, 0.09, 0.10), 1.2, 0.0018)
    strap = f.steel(GOLD)
    with f.on_head():
        chin = [(0.088, -0.01, 0.05), (0.078, -0.035, -0.02), (0.045, -0.085, -0.06), (0, -0.1, -0.07)]
        f.tube(strap, [*chin, *((-x, y, z) for x, y, z in chin[-2::-1])], 0.005, 8)
