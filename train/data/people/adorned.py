"""Portraits of who wears something on the head: hats, hoods, headwraps, headphones, goggles, jewels, a mohawk."""

from __future__ import annotations

import math

import numpy as np
from data.people import hats, tresses, visage
from data.people.dyes import linear
from data.people.hairdos import BLACK, BRUNETTE, bun, long_hair, short
from data.people.sitters import (
    BLUE,
    BROWN,
    DARK,
    DEEP,
    FAIR,
    GREEN,
    HAZEL,
    MALE,
    PALE,
    Sitter,
    beard,
    haired,
    man,
    woman,
)
from data.people.tresses import Style, even, hairline, parted
from data.sites.lot import shift, turn

ROUND = (
    ((0.050, -0.050, -0.045), 0.050, (0.006, -0.002, 0.0)), ((0.0, -0.085, -0.085), 0.035, (0.0, 0.001, 0.004)),
    ((0.012, -0.098, -0.022), 0.014, (0.0025, 0.0, 0.0)),
)  # fmt: skip
NARROW = (
    ((0.048, -0.048, -0.040), 0.050, (-0.005, 0.0, 0.0)), ((0.0, -0.085, -0.085), 0.035, (0.0, -0.003, -0.004)),
    ((0.050, -0.060, 0.0), 0.028, (0.003, -0.003, 0.002)),
)  # fmt: skip
AFRICAN = (
    ((0.012, -0.098, -0.020), 0.016, (0.005, 0.001, 0)), ((0.0, -0.083, -0.049), 0.020, (0.0, -0.004, 0)),
)  # fmt: skip


def african_woman(f: Sitter) -> None:
    woman(DEEP, DARK, (0.80, 0.44, 0.06), roots=BLACK, grown=AFRICAN, rosy=0.0, lips=(0.40, 0.14, 0.14))(f)
    wrap(f)


def wrap(f: Sitter) -> None:
    """Patterned cloth wound about the head, its knot on top; rings in the ears."""
    cloths = [f.cloth(c, 0.15) for c in ((0.82, 0.42, 0.05), (0.10, 0.30, 0.42), (0.62, 0.10, 0.10))]
    with f.on_head():
        for k in range(9):
            t = k / 8
            rings, n = [], 60
            tilt = 0.30 - 0.10 * math.sin(2.2 * k)
            for j in range(n):
                a = 2 * math.pi * j / n
                r = 0.096 + 0.020 * math.sin(math.pi * (0.15 + 0.75 * t)) - 0.050 * t**3
                z = 0.060 + 0.105 * t - tilt * 0.16 * math.cos(a) * -1 * (1 - 0.6 * t)
                c = np.array((r * 0.95 * math.sin(a), 0.014 + 0.03 * t - r * 1.06 * math.cos(a), z))
                out = np.array((math.sin(a), -math.cos(a), 0.25))
                up = np.array((0, 0, 1.0))
                w, d = 0.021, 0.010 * (1 + 0.3 * math.sin(5 * a + 2 * k))
                rings.append([c + w * math.cos(b) * up + d * math.sin(b) * (1 + 0.25 * math.cos(3 * b)) * out
                    for b in (2 * math.pi * i / 14 for i in range(14))])  # fmt: skip
            f.loft(cloths[(k * 2) % 3], rings, 80, loop=True)
        f.ball(cloths[0], (0, 0.035, 0.150), (0.070, 0.078, 0.040), 32)
        for k, (x, y, z, s) in enumerate(((-0.030, -0.03, 0.178, 0.036), (0.030, -0.028, 0.180, 0.034), (0, -0.015,
            0.196,
                0.036), (0.0, -0.052, 0.165, 0.024))):  # fmt: skip
            f.ball(cloths[k % 3], (x, y, z), (1.15 * s, s, 0.85 * s), 24)
        gold = f.steel((0.90, 0.66, 0.22), 0.2)
        for side in (-1, 1):
            loop = [
                (side * 0.087, 0.002 + 0.020 * math.sin(a / 5), -0.050 + 0.022 * math.cos(a / 5))
                for a in range(32)
            ]
            f.tube(gold, loop, 0.0022, 8)


def sari(f: Sitter) -> None:
    """Cloth over one shoulder, its border of gold, and jewels."""
    woman(BROWN, DARK, (0.10, 0.32, 0.26), roots=BLACK, rosy=0.05, lips=(0.62, 0.16, 0.20))(f)
    bun(BLACK, (0.0, 0.098, 0.015), 0.046)(f)
    x0, z0 = f.middle[0], f.head.translation.z
    pink, gold = f.cloth((0.76, 0.06, 0.26), 0.15), f.material(linear((0.85, 0.60, 0.18)), 0.4, 0.8)
    low, high = np.array((x0 - 0.14, z0 - 0.60)), np.array((x0 + 0.105, z0 - 0.165))
    way = (high - low) / np.linalg.norm(high - low)
    side = np.array((way[1], -way[0]))
    for look, first, last, off in ((pink, -1.0, 1.0, 0.010), (gold, -1.08, -0.82, 0.014)):
        points, faces, rows, n = [], [], 40, 34
        for i in range(rows + 1):
            t = i / rows
            for j in range(n + 1):
                u = first + (last - first) * j / n
                spot = low + t * (high - low) + u * (0.17 - 0.085 * t) * side
                y = f.front(
                    float(spot[0]), float(min(spot[1], z0 - 0.155)), off + 0.006 * math.sin(13 * u + 2 * t)
                ).y
                points.append((spot[0], y, spot[1]))
        for k in range(1, 9):  # over the shoulder
            for j in range(n + 1):
                x, y, z = points[rows * (n + 1) + j]
                points.append((x + 0.003 * k, y + 0.021 * k, z + 0.045 * math.sin(k * 0.32)))
        m = n + 1
        for i in range(rows + 8):
            faces += [(i * m + j, i * m + j + 1, (i + 1) * m + j + 1, (i + 1) * m + j) for j in range(n)]
        f.form(look, points, faces, 80)
    bright = f.steel((0.92, 0.70, 0.26), 0.18)
    with f.on_head():
        f.ball(f.material(linear((0.70, 0.02, 0.06)), 0.4), (0, -0.0915, 0.046), (0.0045, 0.002, 0.0045), 16)
        for k in (-1, 1):
            f.ball(bright, (k * 0.083, -0.004, -0.034), (0.008, 0.008, 0.010), 16)
            f.lathe(bright, [(0.004, 0.0), (0.013, -0.022), (0.014, -0.026), (0.001, -0.028)], (k * 0.084,
                -0.004, -0.044),
                n=20)  # fmt: skip
        f.tube(bright, [(0, -0.088, 0.056), (0, -0.078, 0.086), (0, -0.04, 0.118)], 0.0015, 6)
        f.ball(bright, (0, -0.089, 0.062), (0.006, 0.003, 0.008), 16)
    for k in range(2):
        line_of = f.collar(z0 - 0.158 - 0.02 * k, 0.066 + 0.012 * k)
        f.tube(bright, line_of, 0.0035, 8)
        for p in line_of[::3]:
            f.ball(bright, (p[0], p[1] - 0.003, p[2] - 0.005), 0.0055, 10)


def hatted(f: Sitter) -> None:
    woman(FAIR, GREEN, (0.88, 0.84, 0.76), roots=BRUNETTE, grown=NARROW)(f)
    under: tresses.Field = lambda p: hairline()(p) & (p[:, 2] < 0.085)  # noqa: E731
    haired(Style((0.36, 0.20, 0.10), parted(0.0), even(0.30, 0.1), under, fall=0.8, off=0.03, wave=(0.006, 9),
        strands=10000))(f)  # fmt: skip
    hats.wide_hat(f, (0.80, 0.66, 0.42), (0.08, 0.09, 0.16), 0.215, 0.0, 0.105)


def punk(f: Sitter) -> None:
    """A mohawk in two colours, shaved sides, spikes on the shoulders."""
    man(PALE, BLUE, (0.05, 0.05, 0.055), roots=(0.20, 0.16, 0.13), keep=0.3, stubble=0.25, shirt=False)(f)
    strip: tresses.Field = lambda p: MALE(p) & (np.abs(p[:, 0]) < 0.017) & (p[:, 2] > 0.02)  # noqa: E731

    def out(p: np.ndarray) -> np.ndarray:
        return np.asarray(p + np.stack([-0.9 * p[:, 0], 0 * p[:, 1] - 0.015, 0 * p[:, 2]], 1))

    for colour, long, seed in (((0.85, 0.06, 0.40), 0.125, 0), ((0.45, 0.05, 0.55), 0.06, 1)):
        tresses.grow(f, Style(colour, out, even(long, 0.1), strip, fall=-0.02, lift=1.6, off=0.1, tight=0.86,
            guides=46, strands=3800, thick=0.0007, body=False, clear=0.0, seed=seed, loose=0.003))  # fmt: skip
    stud, steel = f.steel((0.8, 0.8, 0.82), 0.2), f.steel((0.7, 0.7, 0.72), 0.25)
    with f.on_head():
        f.tube(steel, [(0.010 + 0.006 * math.cos(a / 4), -0.126, -0.016 + 0.006 * math.sin(a / 4)) for a in range(20)],
            0.0014, 8)  # fmt: skip
    x0, z0 = f.middle[0], f.head.translation.z
    for side in (-1, 1):
        for k in range(5):
            p = f.front(x0 + side * (0.075 + 0.022 * k), z0 - 0.215 - 0.012 * k, 0.0)
            f.tube(
                stud, [(p.x, p.y, p.z), (p.x + side * 0.004, p.y - 0.024, p.z + 0.012)], [0.008, 0.001], 12
            )


def headphones(f: Sitter) -> None:
    woman(FAIR, BLUE, (0.86, 0.64, 0.14), visage.freckles(0.4), roots=BRUNETTE, grown=ROUND)(f)
    long_hair((0.30, 0.17, 0.09), 0.24, 0.01, 0.05, 0.8, (0.005, 10))(f)
    black, red, pad = f.material((0.012, 0.012, 0.014), 0.3), f.material(linear((0.75, 0.06, 0.08)), 0.25), f.material((
        0.02, 0.02, 0.022), 0.8)  # fmt: skip
    with f.on_head():
        band = [(0.104 * math.sin(a), 0.0, 0.030 + 0.108 * math.cos(a)) for a in np.linspace(-1.62, 1.62, 30)]
        f.tube(black, band, 0.0095, 12)
        f.tube(red, [(0.99 * x, y - 0.0075, z) for x, y, z in band[4:-4]], 0.004, 8)
        for side in (-1, 1):
            f.lathe(pad, [(0.001, 0.0), (0.040, 0.0), (0.046, 0.010), (0.042, 0.022), (0.001, 0.022)],
                (side * 0.093 - 0.011,
                -0.002, 0.0), "x", 40)  # fmt: skip
            f.lathe(red, [(0.001, -0.012), (0.030, -0.011), (0.038, 0.0), (0.038, 0.012), (0.030, 0.024), (0.001,
                0.025)], (side * 0.112 - 0.006, -0.002, 0.0), "x", 40)  # fmt: skip


def hooded(f: Sitter) -> None:
    """A dark hood, the face in its shadow."""
    man((0.82, 0.74, 0.68), DARK, (0.10, 0.10, 0.11), roots=BLACK, keep=0.3, stubble=0.4, shirt=False)(f)
    look = f.cloth((0.13, 0.13, 0.15), 0.2)
    h = f.head.translation
    rows, n = 34, 60
    points, faces = [], []
    for i in range(rows + 1):
        t = i / rows
        for k in range(n + 1):
            u = k / n
            a = math.radians(40 + 280 * u)
            edge = abs(u - 0.5) * 2
            z = 0.165 - 0.42 * t + 0.02 * (1 - edge) * (1 - t)
            dome = math.sqrt(max(1 - ((0.5 - min(t / 0.5, 1) * 0.5) * 2) ** 2, 0.0)) if t < 0.5 else 1.0
            r = 0.030 + 0.098 * dome + 0.012 * math.sin(9 * a + 5 * t) * t + 0.10 * max(t - 0.62, 0) / 0.38
            x = 1.02 * r * math.sin(a)
            y = 0.012 - 1.12 * r * math.cos(a) - 0.060 * edge**3 * (1 - 0.5 * t) * (dome > 0)
            points.append((h.x + x, h.y + y, h.z + z))
    for i in range(rows):
        faces += [(i * (n + 1) + k, i * (n + 1) + k + 1, (i + 1) * (n + 1) + k + 1, (i + 1) * (n + 1) + k) for k in
            range(n)]  # fmt: skip
    f.form(look, points, faces, 80)
    f.drape(look, h.z - 0.20, h.z - 0.62, 0.25, 9, 0.06, neck=0.09, arms=True)


def steampunk(f: Sitter) -> None:
    """Goggles on a brown top hat, a waxed moustache."""
    man(FAIR, HAZEL, (0.26, 0.15, 0.08), roots=BRUNETTE, stubble=0.3)(f)
    under: tresses.Field = lambda p: MALE(p) & (p[:, 2] < 0.072)  # noqa: E731
    short((0.26, 0.15, 0.08), 0.05, 0.2, 0.5, 0.0, 0.03, under, 6000)(f)
    beard(f, (0.24, 0.13, 0.06), 0.018, 3000, chin=0.35)
    felt, band, brass, lens = f.cloth((0.24, 0.15, 0.09), 0.2), f.cloth((0.10, 0.06, 0.04), 0.1), f.steel((0.80, 0.55,
        0.22), 0.25), f.material((0.02, 0.08, 0.07), 0.05)  # fmt: skip
    with f.on_head(0.072, 6, 0.004):
        hats.turned(f, felt, [(0.098, 0.0), (0.104, 0.0), (0.097, 0.02), (0.094, 0.08), (0.100, 0.15), (0.101,
            0.158), (0.092, 0.163), (0.0008, 0.164)], 1.16)  # fmt: skip
        hats.brim(f, felt, 0.092, 0.165, lambda a, t: 0.030 * t**2 * abs(math.sin(a)) ** 1.5)
        hats.turned(f, band, [(0.099, 0.004), (0.101, 0.004), (0.099, 0.038), (0.097, 0.038)], 1.16)
        hats.turned(f, band, [(0.102, 0.046), (0.104, 0.046), (0.102, 0.072), (0.099, 0.072)], 1.16)
        for side in (-1, 1):
            at = (side * 0.037, -0.108, 0.059)
            with f.moved(shift(*at), turn(side * 14)):
                f.lathe(brass, [(0.031, 0.010), (0.034, 0.0), (0.034, -0.020), (0.030, -0.026), (0.026, -0.024), (0.026,
                    -0.014)], axis="y", n=40)  # fmt: skip
                f.lathe(lens, [(0.027, -0.016), (0.012, -0.020), (0.0005, -0.021)], axis="y", n=32)
        f.tube(brass, [(-0.008, -0.122, 0.059), (0.008, -0.122, 0.059)], 0.006, 10)
