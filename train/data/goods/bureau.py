"""Things of study and office, built and rendered for `cooked.py`: a graduation cap, a pen, money, a calendar."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.antiques import torus
from data.goods.arcade import _plate
from data.goods.craft import Builder, Colour, Craft, Points, blend, ease
from data.goods.shelf import GOLD, STEEL, text


def graduation_cap(c: Craft) -> None:
    cloth = c.stuff((0.016, 0.017, 0.022), 0.75, bump=0.15, grain=90, sheen=0.3)
    gold = c.stuff((0.72, 0.46, 0.06), 0.45, sheen=0.4)
    with c.moved((0, 0, 0), (10, -4, 0)):

        def skull(p: Points) -> Points:
            q = p.copy()
            q[:, 2] -= 0.22 * ease(0.2, -1.0, p[:, 1]) * ease(0.7, 0.0, p[:, 2])
            return q * (1, 1.08, 1)

        c.lathe(
            [(0.93, 0.0), (0.98, 0.02), (0.99, 0.2), (0.98, 0.75), (0.9, 0.95), (0, 0.98)],
            cloth,
            skull,
            steps=90,
        )
        c.lathe([(0.995, 0.03), (1.01, 0.05), (1.01, 0.16), (0.995, 0.18)],
                c.stuff((0.03, 0.03, 0.036), 0.35), skull, steps=90)  # fmt: skip
        with c.moved((0, 0, 1.02), (0, 0, 45 + 12)):
            c.box(cloth, (2.75, 2.75, 0.09), 0.035)
        c.ball(gold, fine=18, at=(0, 0, 1.09), size=(0.11, 0.11, 0.06))
        # the cord over the edge, its knot and the tassel
        end = np.array((1.52, -0.93, 1.04))
        cord = [(0, 0, 1.11), (*(0.4 * end[:2]), 1.11), (*(0.8 * end[:2]), 1.10),
                (1.30, -0.80, 1.085), (1.36, -0.84, 0.95), (1.36, -0.845, 0.55)]  # fmt: skip
        c.tube(cord, 0.03, gold, sides=10, fine=90)
        c.ball(gold, fine=18, at=(1.36, -0.845, 0.5), size=(0.10, 0.10, 0.11))
        c.tube([(1.36, -0.845, 0.43), (1.36, -0.845, 0.33)], 0.095, c.metal(GOLD, 0.3), sides=20)
        for k in range(60):
            a, r = k * 2.4, 0.09 * math.sqrt((k + 0.5) / 60)
            x, y = 1.36 + r * math.cos(a), -0.845 + r * math.sin(a)
            low = (
                1.36 + 1.9 * r * math.cos(a) + c.jitter(0.02),
                -0.845 + 1.9 * r * math.sin(a),
                -0.32 + c.jitter(0.05),
            )
            c.tube([(x, y, 0.36), (0.7 * x + 0.3 * low[0], y, 0.1), low], 0.016, gold, sides=6, fine=10)


def fountain_pen(c: Craft) -> None:
    black, gold = c.stuff((0.010, 0.010, 0.013), 0.06, coat=1.0), c.metal((0.85, 0.60, 0.22), 0.16)
    with c.moved((0, 0, 0), (0, -52, 0)), c.moved((0, 0, 0), (0, 0, 24)):
        c.lathe([(0.15, 0.0), (0.19, 0.05), (0.21, 0.5), (0.215, 0.52)], black, at=(0, 0, -1.75))
        for z, r in ((-1.22, 0.232), (-1.17, 0.236), (0.85, 0.27), (1.0, 0.275), (-1.76, 0.165)):
            c.lathe([(r - 0.04, -0.025), (r, -0.02), (r, 0.02), (r - 0.04, 0.025)], gold, at=(0, 0, z))
        c.lathe([(0.20, -1.25), (0.235, -1.2), (0.265, -0.6), (0.27, 0.2), (0.255, 0.9), (0.20, 1.55), (0.17, 1.7),
                 (0.12, 1.78), (0, 1.8)], black, fine=90)  # fmt: skip
        c.ball(gold, fine=16, at=(0, 0, 1.78), size=(0.11, 0.11, 0.07))
        # the nib: a bent blade with a slit
        u, v = np.meshgrid(np.linspace(-1, 1, 31), np.linspace(0, 1, 50), indexing="ij")
        half = 0.19 * np.where(v < 0.35, 0.82 + 0.5 * v, 0.995 * np.clip((1 - v) / 0.65, 0, 1) ** 0.85)
        a = u * 1.2
        nib = np.stack([half * np.sin(a) / math.sin(1.2), -0.17 + 0.16 * (1 - np.cos(a)) * (1 - 0.8 * v) + 0.10 * v,
                        -1.72 - 0.86 * v], -1)  # fmt: skip

        def etched(p: Points) -> Points:
            uu, vv = u.ravel(), v.ravel()
            slit = (np.abs(p[:, 0]) < 0.009) & (vv > 0.42)
            hole = np.hypot(p[:, 0] / 0.035, (vv - 0.40) / 0.04) < 1
            pale = (np.abs(uu) > 0.62) & (vv < 0.9)
            tone = np.where(pale[:, None], (0.80, 0.80, 0.82), (0.85, 0.60, 0.22))
            return np.where((slit | hole)[:, None], (0.02, 0.02, 0.02), tone)

        c.grid(nib, c.stuff(None, 0.16, metal=1.0, glow=0.07), etched)
        c.tube([(0, -0.06, -1.72), (0, -0.08, -2.1), (0, -0.075, -2.42)], [0.12, 0.09, 0.025], black)
        c.ball(c.metal((0.7, 0.7, 0.72)), fine=12, at=(0, -0.07, -2.58), size=0.022)
    with c.moved((0.62, 0.5, -1.42), (0, 90 - 14, 0)), c.moved(turn=(0, 0, -70)):  # its cap lies beside
        c.lathe(
            [(0.29, -1.1), (0.31, -1.05), (0.31, -0.2), (0.29, 0.5), (0.2, 0.75), (0, 0.8)], black, fine=70
        )
        c.lathe([(0, -1.02), (0.28, -1.08)], c.stuff((0.004, 0.004, 0.004), 0.9))
        for z in (-1.0, -0.85):
            c.lathe([(0.29, -0.03), (0.325, -0.02), (0.325, 0.02), (0.29, 0.03)], gold, at=(0, 0, z))
        c.tube(
            [(0, -0.27, 0.62), (0, -0.37, 0.5), (0, -0.36, -0.2), (0, -0.34, -0.55)],
            [0.05, 0.05, 0.045, 0.06],
            gold,
        )


def _bill(c: Craft, wide: float, high: float, lift: float) -> None:
    """A green note, face up."""
    n, m = 220, 100

    def paint(p: Points) -> Points:
        x, y = p[:, 0] / (wide / 2), p[:, 1] / (high / 2)
        paper, ink, dark = (0.70, 0.74, 0.60), (0.17, 0.33, 0.19), (0.05, 0.15, 0.07)
        guilloche = 0.5 + 0.5 * np.sin(38 * x + 5 * np.sin(9 * y)) * np.sin(30 * y + 4 * np.sin(8 * x))
        tone = blend(paper, ink, 0.25 + 0.35 * guilloche)
        inner = (np.abs(x) < 0.86) & (np.abs(y) < 0.72)
        tone = np.where(inner[:, None], blend(paper, ink, 0.12 + 0.16 * guilloche), tone)
        edge = (np.abs(x) > 0.95) | (np.abs(y) > 0.89)
        tone = np.where(edge[:, None], paper, tone)
        rim = (np.abs(np.abs(x) - 0.86) < 0.012) & (np.abs(y) < 0.74) | (np.abs(np.abs(y) - 0.72) < 0.03) & (
            np.abs(x) < 0.87
        )
        tone = np.where(rim[:, None], dark, tone)
        oval = np.hypot(x / 0.27, y / 0.84)
        tone = np.where((oval < 1)[:, None], blend(ink, paper, 0.62 + 0.18 * np.sin(60 * oval)), tone)
        tone = np.where((np.abs(oval - 1) < 0.06)[:, None], dark, tone)
        bust = (np.hypot(x / 0.082, (y - 0.14) / 0.32) < 1) | (np.hypot(x / 0.2, (y + 0.86) / 0.62) < 1) & (
            oval < 0.95
        )
        hair = (np.hypot(x / 0.105, (y - 0.22) / 0.38) < 1) & ~(np.hypot(x / 0.08, (y - 0.1) / 0.36) < 1)
        tone = np.where(bust[:, None], blend(paper, ink, 0.15 + 0.4 * ease(-0.05, 0.1, x)), tone)
        tone = np.where((hair | bust & (y < -0.3))[:, None], dark, tone)
        seal = np.hypot((x - 0.56) / 0.12, y / 0.28) < 1
        return np.where(
            seal[:, None], blend(ink, dark, 0.5 + 0.5 * np.sin(16 * np.arctan2(y, (x - 0.56) * 2.4))), tone
        )

    x, y = np.meshgrid(
        np.linspace(-wide / 2, wide / 2, n), np.linspace(-high / 2, high / 2, m), indexing="ij"
    )
    z = lift * (x / wide * 2) ** 2
    c.grid(np.stack([x, y, z], -1), c.stuff(None, 0.7), paint)
    ink = c.stuff((0.04, 0.13, 0.06), 0.7)
    for sx in (-1, 1):
        for sy in (-1, 1):
            text(
                c,
                "100",
                0.22,
                ink,
                (0.735 * sx * wide / 2, 0.52 * sy * high / 2, 0.55 * lift + 0.006),
                (0, 0, 0),
            )


def banknotes(c: Craft) -> None:
    """Bundles of notes, banded, and a loose one."""
    side = c.stuff((0.58, 0.64, 0.50), 0.8, second=(0.40, 0.48, 0.36), scale=2, stretch=(0.3, 0.3, 40))
    band = c.stuff((0.80, 0.74, 0.56), 0.6)
    spots = (((-0.3, 0.15, 0), 8), ((0.25, 0.1, 0.48), -6), ((-0.1, 0.2, 0.96), 16))
    for at, spin in spots:
        with c.moved(at, (0, 0, spin)):
            c.box(side, (3.3, 1.42, 0.44), 0.02, at=(0, 0, 0.22))
            with c.moved((0, 0, 0.446)):
                _bill(c, 3.3, 1.42, 0.0)
            c.box(band, (0.44, 1.45, 0.47), 0.015, at=(0.72, 0, 0.225))
    with c.moved((0.5, -1.25, 0.04), (4, 0, -12)):
        _bill(c, 3.3, 1.42, 0.08)


def credit_card(c: Craft) -> None:
    def front(p: Points) -> Points:
        x, z = p[:, 0], p[:, 2]
        swirl = np.sin(1.6 * x + 1.4 * np.sin(1.3 * z + 0.6)) * 0.5 + 0.5
        tone = blend((0.015, 0.05, 0.24), (0.05, 0.25, 0.62), swirl)
        arc = np.hypot(x - 2.2, z + 1.6)
        return blend(
            tone,
            (0.12, 0.46, 0.78),
            0.5 * ease(0.03, 0.0, np.abs(arc % 0.5 - 0.25) - 0.1) * ease(2.6, 1.0, arc),
        )

    def face(paint: Any, edge: Colour) -> None:
        c.cut(_plate(3.37, 2.12, 0.16), 0.045, c.stuff(edge, 0.3), 0.012)
        x, z = np.meshgrid(np.linspace(-1.67, 1.67, 150), np.linspace(-1.045, 1.045, 110), indexing="ij")
        over = np.hypot(np.clip(np.abs(x) - 1.52, 0, 9), np.clip(np.abs(z) - 0.895, 0, 9))
        k = np.where(over > 0.15, 0.15 / np.maximum(over, 1e-6), 1)
        x = np.sign(x) * (np.minimum(np.abs(x), 1.52) + np.clip(np.abs(x) - 1.52, 0, 9) * k)
        z = np.sign(z) * (np.minimum(np.abs(z), 0.895) + np.clip(np.abs(z) - 0.895, 0, 9) * k)
        c.grid(np.stack([x, 0 * x - 0.026, z], -1), c.stuff(None, 0.22, coat=0.6), paint)

    silver, white = c.stuff((0.82, 0.83, 0.86), 0.3, glow=0.1), c.stuff((0.85, 0.86, 0.88), 0.4)
    with c.moved((0.55, 0.35, 1.75), (-8, 12, 14)):
        face(lambda p: blend((0.62, 0.40, 0.10), (0.86, 0.66, 0.28), 0.5 + 0.5 * np.sin(1.5 * p[:, 0] + p[:, 2])),
             (0.7, 0.5, 0.2))  # fmt: skip
        text(c, "bank", 0.34, white, (1.1, -0.03, 0.78))
    with c.moved((0, 0, 1.3), (-10, -8, 20)):
        face(front, (0.75, 0.76, 0.8))
        c.cut(_plate(0.5, 0.4, 0.08), 0.012, c.metal((0.86, 0.68, 0.34), 0.25), 0.004, at=(-1.1, -0.03, 0.18))
        ink = c.stuff((0.25, 0.17, 0.06), 0.6)
        for dz in (-0.07, 0.07):
            c.box(ink, (0.48, 0.004, 0.012), 0, at=(-1.1, -0.038, 0.18 + dz))
        for dx in (-0.09, 0.09):
            c.box(ink, (0.012, 0.004, 0.38), 0, at=(-1.1 + dx, -0.038, 0.18))
        for k in range(3):
            a = np.linspace(-0.75, 0.75, 12)
            r = 0.09 + 0.075 * k
            c.tube(
                np.stack([-0.70 + r * np.cos(a), 0 * a - 0.03, 0.18 + r * np.sin(a)], 1),
                0.014,
                white,
                sides=6,
                fine=14,
            )
        text(c, "4921  8830  1724  6051", 0.285, silver, (0, -0.032, -0.28))
        text(c, "ALEX MORGAN", 0.17, silver, (-0.85, -0.032, -0.78))
        text(c, "09/29", 0.17, silver, (0.35, -0.032, -0.6))
        text(c, "CREDIT", 0.26, white, (-1.02, -0.032, 0.76))
        for x, tone in ((1.1, (0.78, 0.05, 0.03)), (1.32, (0.88, 0.48, 0.03))):
            with c.moved((x, -0.03 - 0.004 * (x > 1.2), -0.72), (90, 0, 0)):
                c.lathe([(0, 0.004), (0.2, 0.004), (0.2, 0)], c.stuff(tone, 0.4), fine=8, steps=48)


def calendar(c: Craft) -> None:
    """On a desk: a month on a spiral."""
    paper, red = c.stuff((0.84, 0.83, 0.81), 0.6), c.stuff((0.66, 0.03, 0.03), 0.5)
    ink, grey, steel = (
        c.stuff((0.03, 0.03, 0.035), 0.6),
        c.stuff((0.42, 0.42, 0.44), 0.6),
        c.metal(STEEL, 0.2),
    )
    board = c.stuff((0.16, 0.17, 0.20), 0.6)
    with c.moved(turn=(0, 0, 20)):
        with c.moved((0, 0.64, 0.03), (13, 0, 0)):
            c.box(board, (3.5, 0.06, 2.75), 0.02, at=(0, 0, 1.37))
        with c.moved((0, -0.64, 0.03), (-13, 0, 0)):
            c.box(board, (3.5, 0.06, 2.8), 0.02, at=(0, 0.06, 1.4))
            for k in range(4):
                c.box(paper, (3.3, 0.015, 2.6), 0.0, at=(0.012 * k, 0.02 - 0.018 * k, 1.38))
            y = -0.045
            c.box(red, (3.3, 0.012, 0.56), 0, at=(0.036, y, 2.36))
            text(c, "OCTOBER", 0.36, c.stuff((0.86, 0.85, 0.83), 0.5), (0.036, y - 0.01, 2.33))
            for d, name in enumerate("MTWTFSS"):
                text(c, name, 0.2, red if d > 4 else grey, (0.036 + 0.44 * (d - 3), y, 1.9))
            for n in range(31):
                col, row = (n + 2) % 7, (n + 2) // 7
                at = (0.036 + 0.44 * (col - 3), y, 1.58 - 0.325 * row)
                text(c, str(n + 1), 0.23, red if col > 4 else ink, at)
                if n == 13:
                    torus(c, red, 0.18, 0.015, (at[0], y, at[2] + 0.0), (90, 0, 0))
            for k in range(6):
                c.box(grey, (3.1, 0.004, 0.008), 0, at=(0.036, y, 1.74 - 0.325 * k))
        for k in range(22):
            a = np.linspace(0, 2 * np.pi, 30)
            x = -1.52 + 0.145 * k
            ring = np.stack([x + 0.03 * a / 6.3, 0.15 * np.cos(a), 2.68 + 0.15 * np.sin(a)], 1)
            c.tube(ring, 0.018, steel, sides=8, fine=30)


BUILDERS: dict[str, Builder] = {
    "graduation-cap": graduation_cap,
    "fountain-pen": fountain_pen,
    "banknotes": banknotes,
    "credit-card": credit_card,
    "calendar": calendar,
}
"""Key -> who builds it."""
