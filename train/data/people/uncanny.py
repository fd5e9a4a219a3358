"""Demons, death, plague doctors, cyborgs and the like."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import numpy as np
from data.people import antique, hats
from data.people.dyes import linear
from data.people.looks import BLACK, full_beard, short, trimmed
from data.people.makeup import cone, mixed, paint, patch, spots_of
from data.people.wardrobe import Figure
from data.sites.lot import shift, turn


def hood(f: Figure, material: Any, deep: float = 0.02) -> None:
    """Cloth over the head that stands off in front and falls on the shoulders."""
    points, faces, n, rows = [], [], 48, 22
    with f.on_head():
        for i in range(rows + 1):
            t = i / rows
            for k in range(n + 1):
                a = math.radians(38 + 284 * k / n)
                front = math.cos(a) * 0.5 + 0.5
                if t < 0.45:
                    s = t / 0.45 * math.pi / 2
                    r, z = 0.118 * math.sin(s) ** 0.8, 0.055 + 0.098 * math.cos(s)
                else:
                    s = (t - 0.45) / 0.55
                    r, z = 0.118 + 0.075 * s**1.7, 0.055 - 0.25 * s
                x, y = r * math.sin(a), -1.12 * r * math.cos(a)
                y -= front**1.5 * (0.035 + deep) * (1 - max(0.0, (t - 0.5) / 0.5))
                points.append((x, y + 0.01, z + 0.02 * front * (t < 0.5)))
        m = n + 1
        for i in range(rows):
            faces += [(i * m + k, i * m + k + 1, (i + 1) * m + k + 1, (i + 1) * m + k) for k in range(n)]
        f.form(material, points, faces, 70)
        edge = [points[i * m] for i in range(rows, 3, -1)] + [points[i * m + n] for i in range(4, rows + 1)]
        f.tube(material, edge, 0.008, 8)


def demon(f: Figure) -> None:
    f.dress((0.10, 0.05, 0.05), (0.08, 0.07, 0.07), keep=0.5)
    trimmed(f)
    f.shoes((0.06, 0.05, 0.05))
    f.scalped((0.5, 0.1, 0.08))
    f.crop((0, 0, 0), 0)
    f.skin((1.02, 0.32, 0.26), 1.15)

    def face(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
        rgb = rgb * (1 + 0.12 * spots_of(p, 0.02, 3))[:, None]
        rgb = mixed(rgb, (0.10, 0.02, 0.02), 0.7 * patch(p, (0.034, -0.085, 0.026), (0.027, 0.06, 0.02), 0.8))
        return mixed(rgb, (1.0, 0.78, 0.10), patch(p, (0.034, -0.085, 0.0215), (0.0115, 0.05, 0.0055), 0.5))

    paint(f, face, fine=2)
    full_beard(f, (0.05, 0.03, 0.03), 0.025, 3500)
    f.drape(f.cloth((0.10, 0.04, 0.04), 0.25), 1.03, 0.35, 0.12, 9, 0.08, 60, clear=0.008)
    f.belt(1.03, (0.16, 0.08, 0.05), 0.06, (0.75, 0.6, 0.25))
    horn = f.worn(f.material(linear((0.16, 0.12, 0.10)), 0.4), 0.3, 60, 0.4)
    with f.on_head():
        for s in (-1, 1):
            cone(f, horn, [(s * 0.044, -0.066, 0.082), (s * 0.078, -0.062, 0.125), (s * 0.098, -0.02, 0.175),
                (s * 0.088, 0.03, 0.225), (s * 0.068, 0.045, 0.26)], 0.022)  # fmt: skip
    b = f.front(f.middle[0], 1.35, 0.03, back=True)
    hide, bone = f.cloth((0.30, 0.04, 0.035), 0.3, 0.6), f.cloth((0.12, 0.03, 0.03), 0.3, 0.6)
    for s in (-1, 1):
        root, wrist = (b.x + s * 0.05, b.y + 0.02, b.z), (b.x + s * 0.42, b.y + 0.14, b.z + 0.52)
        tips = [
            (0.98, 0.24, 0.30),
            (0.86, 0.26, -0.14),
            (0.62, 0.24, -0.42),
            (0.34, 0.18, -0.50),
            (0.10, 0.08, -0.36),
        ]
        ends = [(b.x + s * x, b.y + y, b.z + z) for x, y, z in tips]
        f.tube(bone, [root, (b.x + s * 0.2, b.y + 0.1, b.z + 0.18), wrist], [0.035, 0.028, 0.02], 12)
        cone(f, horn, [wrist, (wrist[0] + s * 0.01, wrist[1], wrist[2] + 0.09)], 0.014)
        for e in ends[:4]:
            f.tube(
                bone,
                [
                    wrist,
                    ((wrist[0] + e[0]) / 2 + s * 0.03, (wrist[1] + e[1]) / 2, (wrist[2] + e[2]) / 2 + 0.05),
                    e,
                ],
                [0.015, 0.011, 0.004],
                8,
            )
        for one, two in zip([*ends], [*ends[1:]], strict=False):
            points, faces = [], []
            for i in range(9):
                u = i / 8
                for j in range(9):
                    v = j / 8
                    edge = [one[q] + (two[q] - one[q]) * u for q in range(3)]
                    edge[2] += 0.11 * math.sin(math.pi * u)
                    at = [wrist[q] + (edge[q] - wrist[q]) * v for q in range(3)]
                    points.append((at[0] + s * 0.03 * math.sin(math.pi * v), at[1] + 0.02 * math.sin(math.pi * u), at[2]
                        + 0.05 * math.sin(math.pi * v)))  # fmt: skip
            for i in range(8):
                faces += [(9 * i + j, 9 * i + j + 1, 9 * i + j + 10, 9 * i + j + 9) for j in range(8)]
            f.form(hide, points, faces, 80)
        f.form(hide, [root, wrist, ends[-1]], [(0, 1, 2)], 0)


def reaper(f: Figure) -> None:
    black = (0.045, 0.045, 0.05)
    f.dress(black, black, keep=0.3, flat=True)
    trimmed(f)
    f.shoes(black)
    f.scalped()
    f.crop((0, 0, 0), 0)
    f.skin((0.9, 0.9, 0.86), 0.6)

    def skull(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
        bone = np.array((0.80, 0.76, 0.64)) * (0.9 + 0.12 * spots_of(p, 0.02, 2))[:, None]
        rgb = bone * (0.55 + 0.45 * np.clip((p[:, 2] + 0.09) / 0.08, 0, 1))[:, None]
        dark = (0.012, 0.010, 0.010)
        rgb = mixed(rgb, dark, patch(p, (0.034, -0.085, 0.022), (0.029, 0.09, 0.027), 0.25))
        rgb = mixed(rgb, dark, patch(p, (0.0, -0.10, -0.012), (0.015, 0.06, 0.022), 0.25))
        rgb = mixed(rgb, (0.30, 0.26, 0.20), 0.8 * patch(p, (0.056, -0.06, -0.03), (0.017, 0.06, 0.026), 0.8))
        mouth = (np.abs(p[:, 2] + 0.043) < 0.015) & (np.abs(p[:, 0]) < 0.034) & (p[:, 1] < -0.05)
        gaps = (np.abs(np.sin(380 * p[:, 0])) < 0.25) | (np.abs(p[:, 2] + 0.043) < 0.0022)
        return mixed(rgb, dark, 0.9 * (mouth & gaps))

    paint(f, skull, fine=3)
    cloth = f.cloth(black, 0.35)
    f.drape(cloth, 1.49, 0.02, 0.13, 13, 0.14, 20, arms=True, neck=0.1, wide_gap=16, clear=0.02)
    hood(f, cloth, 0.035)
    wood, steel = f.worn(f.material(linear((0.24, 0.17, 0.11)), 0.7), 0.4, 30, 0.3), f.steel(rough=0.22)
    with f.moved(shift(-0.40, -0.13, 0.0), turn(3, "Y")):
        f.tube(wood, [(0.015 * math.sin(2.2 * k), 0, 0.2 * k) for k in range(11)], 0.016, 12)
        edge = [(0.0, 1.99), (0.18, 1.985), (0.38, 1.93), (0.56, 1.82), (0.68, 1.66), (0.72, 1.54), (0.62, 1.66),
            (0.48, 1.77), (0.30, 1.86), (0.14, 1.89), (0.0, 1.90)]  # fmt: skip
        f.prism(steel, edge, -0.006, 0.006)
        f.tube(f.material(linear((0.12, 0.12, 0.13)), 0.5), [(0.015, 0, 1.86), (0.015, 0, 2.03)], 0.024, 14)
    bone = f.material(linear((0.80, 0.76, 0.64)), 0.5)
    for k in range(4):
        z = 0.96 + 0.025 * k
        f.tube(
            bone,
            [(-0.45, -0.11, z), (-0.43, -0.155, z), (-0.385, -0.16, z + 0.004), (-0.36, -0.13, z)],
            0.010,
            8,
        )
    f.tube(
        cloth, [(-0.22, -0.02, 1.42), (-0.34, -0.05, 1.22), (-0.42, -0.10, 1.01)], [0.07, 0.075, 0.095], 16
    )


def plague_doctor(f: Figure) -> None:
    black = (0.07, 0.065, 0.065)
    f.dress(black, black, keep=0.3, flat=True)
    trimmed(f)
    f.shoes((0.08, 0.06, 0.05))
    f.scalped(hair=BLACK)
    f.crop((0, 0, 0), 0)
    coat = f.cloth(black, 0.3)
    f.drape(coat, 1.05, 0.06, 0.12, 9, 0.07, 12, clear=0.008)
    f.drape(coat, 1.5, 0.98, 0.16, 9, 0.06, 30, arms=True, neck=0.1, wide_gap=60, clear=0.016)
    f.belt(1.02, (0.24, 0.14, 0.08), 0.045, (0.72, 0.56, 0.25))
    hide = f.worn(f.material(linear((0.60, 0.44, 0.28)), 0.45), 0.25, 40, 0.3)
    dark, brass = f.material(linear((0.14, 0.09, 0.06)), 0.6), f.steel((0.80, 0.62, 0.30), 0.3)
    glass = f.material((0.012, 0.016, 0.016), 0.04)
    with f.on_head():
        rings = []
        for y, z, wide, high in (
            (0.02, 0.01, 0.094, 0.118),
            (-0.05, 0.008, 0.091, 0.112),
            (-0.092, 0.004, 0.076, 0.092),
            (-0.115, -0.006, 0.050, 0.060),
            (-0.150, -0.016, 0.036, 0.042),
            (-0.20, -0.034, 0.027, 0.031),
            (-0.25, -0.062, 0.018, 0.021),
            (-0.285, -0.092, 0.008, 0.010),
            (-0.295, -0.104, 0.001, 0.001),
        ):
            rings.append(
                [
                    (wide * math.sin(a), y, z + high * math.cos(a))
                    for a in (2 * math.pi * k / 40 for k in range(40))
                ]
            )
        f.loft(hide, rings, 70)
        for s in (-1, 1):
            with f.moved(shift(s * 0.038, -0.112, 0.014), turn(s * 27), turn(-6, "X")):
                f.lathe(
                    brass,
                    [(0.021, 0.012), (0.028, 0.012), (0.029, -0.006), (0.024, -0.014), (0.021, -0.010)],
                    axis="y",
                    n=36,
                )
                f.ball(glass, (0, 0.0, 0), (0.022, 0.011, 0.022), 28)
                for k in range(8):
                    a = k * math.pi / 4
                    f.ball(dark, (0.0255 * math.cos(a), -0.012, 0.0255 * math.sin(a)), 0.0022, 8)
            seam = [(s * 0.030, -0.152, -0.010), (s * 0.0235, -0.20, -0.028), (s * 0.016, -0.25, -0.058)]
            f.tube(dark, seam, 0.0022, 6)
            for k in range(2):
                f.ball(dark, (s * (0.030 - 0.003 * k), -0.165 - 0.022 * k, -0.030 - 0.008 * k), 0.004, 10)
            f.tube(
                dark, [(s * 0.078, -0.08, 0.012), (s * 0.097, -0.02, 0.018), (s * 0.09, 0.05, 0.02)], 0.006, 8
            )
    hats.wide_hat(f, (0.075, 0.07, 0.07), (0.16, 0.10, 0.06), 0.2, 0.0, 0.11, pinch=0.0)
    wood = f.worn(f.material(linear((0.26, 0.15, 0.08)), 0.5), 0.3, 30, 0.2)
    f.tube(wood, [(-0.31, -0.10, 0.0), (-0.29, -0.08, 0.9), (-0.285, -0.07, 1.02)], 0.012, 12)
    f.ball(brass, (-0.285, -0.07, 1.04), 0.026, 20)


def cyborg(f: Figure) -> None:
    f.dress((0.11, 0.115, 0.13), (0.12, 0.125, 0.14), keep=0.5)
    trimmed(f)
    f.shoes((0.07, 0.07, 0.08))
    short(f, (0.13, 0.10, 0.08))
    steel, dark = (
        f.worn(f.steel((0.62, 0.64, 0.68), 0.28), 0.15, 30, 0.05),
        f.material((0.02, 0.021, 0.024), 0.4, 0.5),
    )
    red, blue = f.material((1.0, 0.03, 0.02), 0.3, 0, 3.0), f.material((0.05, 0.55, 1.0), 0.3, 0, 2.2)

    def half(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
        seam = 0.008 * np.sin(70 * p[:, 2]) - 0.006
        metal = (p[:, 0] > seam) & (p[:, 2] > -0.052) & (p[:, 2] < 0.088) & (p[:, 1] < 0.02)
        metal &= ~((np.abs(p[:, 0]) < 0.026) & (p[:, 2] < -0.030))
        grey = (0.62 * rgb.mean(1, keepdims=True) + 0.10) * np.array((0.86, 0.92, 1.0))
        rgb = np.where(metal[:, None], grey, rgb)
        line = metal & ((np.abs(p[:, 0] - seam) < 0.0022) | (np.abs(np.sin(52 * p[:, 2] + 12 * p[:, 0])) < 0.055)
            | (np.abs(p[:, 0] - 0.058 - 0.1 * p[:, 2]) < 0.0018))  # fmt: skip
        return mixed(rgb, (0.03, 0.03, 0.035), 0.9 * line)

    paint(f, half, fine=3)
    with f.on_head():
        with f.moved(shift(0.034, -0.098, 0.022), turn(16)):
            f.lathe(dark, [(0.012, -0.010), (0.019, -0.010), (0.022, 0.004), (0.022, 0.012)], axis="y", n=32)
            f.lathe(steel, [(0.019, -0.011), (0.023, -0.008), (0.024, 0.006)], axis="y", n=32)
            f.ball(red, (0, 0.0, 0), (0.0125, 0.009, 0.0125), 20)
        f.lathe(
            steel, [(0.001, 0.098), (0.022, 0.097), (0.026, 0.09), (0.026, 0.07)], (0, 0.005, 0.0), "x", 28
        )
        f.lathe(blue, [(0.001, 0.0995), (0.010, 0.0990)], (0, 0.005, 0.0), "x", 20)
        f.tube(dark, [(0.082, 0.01, -0.02), (0.082, 0.03, -0.07), (0.06, 0.04, -0.12)], 0.007, 8)
        f.tube(dark, [(0.080, -0.01, -0.025), (0.076, 0.0, -0.07), (0.05, 0.01, -0.12)], 0.006, 8)
    x = f.middle[0]
    plate = [(0, 1.33), (0.13, 1.40), (0.15, 1.28), (0.11, 1.16), (0.0, 1.12)]
    for s in (-1, 1):
        for (u, z), (v, w) in pairwise(plate):
            f.tube(
                steel, [tuple(f.front(x + s * u, z, 0.012)), tuple(f.front(x + s * v, w, 0.012))], 0.010, 10
            )
    core = f.front(x, 1.27, 0.012)
    f.lathe(steel, [(0.030, core.y + 0.012), (0.046, core.y + 0.01), (0.046, core.y - 0.008), (0.030, core.y - 0.012)],
        (x, 0, 1.27), "y", 36)  # fmt: skip
    f.ball(blue, (x, core.y, 1.27), (0.030, 0.012, 0.030), 24)
    f.belt(1.0, (0.06, 0.06, 0.07), 0.05, (0.55, 0.56, 0.60))


def cyberpunk(f: Figure) -> None:
    black = (0.05, 0.05, 0.065)
    f.dress(black, (0.06, 0.06, 0.075), black, keep=0.5)
    f.hair_colour((0.92, 0.16, 0.55), 0.9)
    pink, cyan = f.material((1.0, 0.05, 0.42), 0.3, 0, 2.4), f.material((0.03, 0.75, 1.0), 0.3, 0, 2.4)
    visor = f.material((0.05, 0.5, 0.65), 0.05, 0.2, 0.5)
    dark = f.material((0.012, 0.012, 0.015), 0.25)
    tall, x = f.head.translation.z, f.middle[0]
    with f.on_head(0.022, 0, 0):
        rings = [[(0.079 * math.sin(a), -0.012 - 0.101 * math.cos(a), z * (1 - 0.25 * abs(math.sin(a))))
            for a in (math.radians(-78 + 156 * k / 40) for k in range(41))] for z in (0.020, 0.0, -0.018)]  # fmt: skip
        points = [p for r in rings for p in r]
        f.form(visor, points, [(41 * i + k, 41 * i + k + 1, 41 * i + k + 42, 41 * i + k + 41) for i in range(2)
            for k in range(40)], 80)  # fmt: skip
        for r, look in ((rings[0], dark), (rings[2], pink)):
            f.tube(look, r, 0.003, 8)
        for s in (-1, 1):
            f.rounded(dark, (s * 0.083, 0.02, 0.002), (0.014, 0.05, 0.03), 0.004)
            f.ball(cyan, (s * 0.091, 0.02, 0.002), (0.003, 0.009, 0.009), 12)
    for s in (-1, 1):
        f.tube(
            cyan,
            [
                tuple(f.front(x + s * (0.045 + 0.07 * k / 8), tall * (0.70 + 0.125 * k / 8), 0.008))
                for k in range(9)
            ],
            0.0045,
            8,
        )
        f.tube(
            pink,
            [tuple(f.front(x + s * (0.02 + 0.01 * k), tall * (0.62 + 0.022 * k), 0.008)) for k in range(4)],
            0.0045,
            8,
        )
    f.belt(0.60 * tall, (0.08, 0.08, 0.09), 0.05, (0.3, 0.7, 0.8))


BUILDERS: dict[str, Callable[[Figure], None]] = {
    "demon": demon, "reaper": reaper, "plague-doctor": plague_doctor, "cyborg": cyborg, "cyberpunk": cyberpunk,
    **antique.BUILDERS,
}  # fmt: skip
"""Role -> who dresses up for it."""
