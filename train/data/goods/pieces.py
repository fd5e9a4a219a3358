"""Chess pieces, cans, balls and other small things, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.antiques import torus
from data.goods.craft import Builder, Colour, Craft, Points, blend, ease, ripple, spline
from data.goods.shelf import text

FOOT = [(0, 0), (0.68, 0), (0.72, 0.06), (0.70, 0.22), (0.58, 0.28), (0.58, 0.36), (0.42, 0.46)]


def _ivory(c: Craft) -> Any:
    return c.stuff(
        (0.74, 0.58, 0.36), 0.25, second=(0.66, 0.48, 0.27), scale=3, stretch=(1, 1, 0.3), coat=0.5
    )


def _stem(c: Craft, look: Any) -> None:
    """Of a king or a queen."""
    c.lathe([*FOOT, (0.30, 0.85), (0.23, 1.35), (0.24, 1.75), (0.24, 1.75), (0.42, 1.80), (0.44, 1.86), (0.30, 1.92),
        (0.30, 1.95), (0.37, 1.99), (0.36, 2.04), (0.24, 2.08), (0.24, 2.08)], look, fine=170)  # fmt: skip


def chess_king(c: Craft) -> None:
    ivory = _ivory(c)
    _stem(c, ivory)
    c.lathe([(0.24, 2.05), (0.30, 2.3), (0.40, 2.55), (0.40, 2.58), (0.36, 2.62), (0.2, 2.72), (0.1, 2.76), (0.09,
        2.82),
        (0, 2.84)], ivory, fine=90)  # fmt: skip
    half = [(0.05, 2.80), (0.045, 2.92), (0.16, 2.90), (0.16, 3.03), (0.045, 3.01), (0.07, 3.16)]
    c.cut([*half, *[(-x, z) for x, z in half[::-1]]], 0.11, ivory, 0.02)


def chess_queen(c: Craft) -> None:
    ivory = _ivory(c)
    _stem(c, ivory)

    def crowned(p: Points) -> Points:
        a = np.arctan2(p[:, 1], p[:, 0])
        up = ease(2.38, 2.62, p[:, 2]) * ease(0.2, 0.35, np.hypot(p[:, 0], p[:, 1]))
        return p + np.stack([0 * a, 0 * a, 0.09 * up * np.cos(9 * a)], 1)

    c.lathe([(0.24, 2.05), (0.27, 2.25), (0.37, 2.5), (0.46, 2.64), (0.42, 2.66), (0.36, 2.56), (0.3, 2.56), (0.2,
        2.66),
        (0, 2.70)], ivory, crowned, steps=180, fine=110)  # fmt: skip
    c.ball(ivory, at=(0, 0, 2.76), size=0.12)


def chess_knight(c: Craft) -> None:
    ivory = _ivory(c)
    c.lathe([*FOOT, (0.40, 0.52), (0.46, 0.58), (0.42, 0.64), (0.3, 0.68), (0, 0.68)], ivory, fine=120)
    outline = [(0.42, 0.64), (0.44, 0.95), (0.40, 1.35), (0.32, 1.66), (0.15, 1.92), (0.06, 2.02), (0.05, 2.22),
        (-0.06, 2.06), (-0.24, 1.96), (-0.40, 1.78), (-0.56, 1.60), (-0.72, 1.47), (-0.74, 1.34), (-0.66, 1.24),
        (-0.52, 1.27), (-0.44, 1.34), (-0.26, 1.36), (-0.14, 1.30), (-0.22, 1.10), (-0.36, 0.90), (-0.42,
        0.64)]  # fmt: skip
    smooth = spline(np.array(outline), 90)
    with c.moved(turn=(0, 0, 24)):
        c.cut(smooth, 0.46, ivory, 0.0)
        for s in (-1, 1):
            lift = 0.24 * s
            for k, (x, z, r) in enumerate(((0.16, 0.86, 0.30), (0.16, 1.2, 0.26), (-0.2, 1.6, 0.22), (0.02, 1.66, 0.22),
                    (-0.52, 1.40, 0.13))):  # fmt: skip
                c.ball(ivory, fine=24, at=(x, 0.8 * lift, z), size=(r, 0.10 if k < 4 else 0.09, 1.25 * r))
            c.ball(
                c.stuff((0.30, 0.20, 0.10), 0.3),
                fine=14,
                at=(-0.27, 1.32 * lift, 1.72),
                size=(0.05, 0.03, 0.04),
            )
            c.tube(
                [(-0.36, 1.3 * lift, 1.75), (-0.27, 1.42 * lift, 1.79), (-0.17, 1.3 * lift, 1.76)],
                0.022,
                ivory,
                sides=8,
            )
            c.ball(
                c.stuff((0.20, 0.13, 0.06), 0.4),
                fine=12,
                at=(-0.66, 0.9 * lift, 1.42),
                size=(0.035, 0.05, 0.025),
            )
            c.tube([(-0.74, 0.95 * lift, 1.34), (-0.6, 1.0 * lift, 1.345), (-0.48, 0.98 * lift, 1.38)], 0.014,
                c.stuff((0.30, 0.20, 0.10), 0.4), sides=6)  # fmt: skip
        for k in range(9):
            t = k / 8
            x, z = 0.10 + 0.40 * math.sin(1.5 * t + 0.1), 2.0 - 1.05 * t
            c.ball(ivory, fine=18, at=(x - 0.02, 0, z), size=(0.12, 0.17, 0.10), turn=(0, 50 + 20 * t, 0))


def _can(c: Craft, body: Any, paint: Any, top: Any) -> None:
    """A drink's can."""
    c.lathe(
        [(0.55, 0.12), (0.64, 0.22), (0.66, 0.32), (0.66, 2.1), (0.64, 2.2), (0.55, 2.36)],
        body,
        None,
        paint,
        420,
        300,
    )
    c.lathe([(0, 0.1), (0.4, 0.08), (0.48, 0.0), (0.52, 0.02), (0.555, 0.125)], top)
    c.lathe(
        [(0.552, 2.35), (0.56, 2.40), (0.545, 2.425), (0.52, 2.40), (0.50, 2.33), (0.46, 2.34), (0, 2.35)],
        top,
        steps=96,
    )
    torus(c, top, 0.09, 0.02, (0.0, -0.1, 2.375), (4, 0, 0), (1, 1.25, 1))
    c.box(top, (0.17, 0.2, 0.02), 0.01, at=(0, 0.06, 2.37))
    c.lathe([(0, 0.0), (0.04, 0.0), (0.05, -0.02)], top, at=(0, 0.04, 2.395), fine=8, steps=16)
    c.lathe(
        [(0.17, 0.003), (0.185, 0.01), (0.20, 0.003)], top, at=(0, 0.22, 2.348), size=(1, 0.95, 1), fine=10
    )


def soda_can(c: Craft) -> None:
    def label(p: Points) -> Points:
        a = np.arctan2(p[:, 0], -p[:, 1])
        wave = 1.02 + 0.30 * np.sin(1.3 * a + 0.5) + 0.05 * np.sin(4 * a)
        colour = blend((0.60, 0.012, 0.015), (0.42, 0.006, 0.01), ease(1.2, 0.3, p[:, 2]))
        d = p[:, 2] - wave + 0.35
        colour = blend(colour, (0.84, 0.84, 0.84), ease(0.13, 0.11, np.abs(d)))
        colour = blend(colour, (0.84, 0.84, 0.84), ease(0.028, 0.018, np.abs(d - 0.24)))
        return blend(
            colour, (0.72, 0.72, 0.73), np.maximum(ease(2.16, 2.18, p[:, 2]), ease(0.26, 0.24, p[:, 2]))
        )

    steel = c.metal((0.78, 0.78, 0.79), 0.2)
    _can(c, c.stuff(None, 0.22, metal=0.45, coat=0.5), label, steel)
    bent = c.stuff((0.86, 0.86, 0.86), 0.4)
    for k, letter in enumerate("SODA"):
        a = 0.37 * (k - 1.5)
        text(
            c, letter, 0.42, bent, (0.668 * math.sin(a), -0.668 * math.cos(a), 1.62), (90, 0, math.degrees(a))
        )


def tin_can(c: Craft) -> None:
    steel = c.stuff((0.74, 0.74, 0.75), 0.3, metal=0.85, glow=0.1)

    def label(p: Points) -> Points:
        colour = blend((0.52, 0.02, 0.015), (0.84, 0.80, 0.70), p[:, 2] > 1.12)
        colour = blend(
            colour, (0.70, 0.47, 0.12), (np.abs(p[:, 2] - 1.12) < 0.03) | (np.abs(p[:, 2] - 0.92) < 0.03)
        )
        r = np.hypot((p[:, 0] + 0.02) * 1.05, p[:, 2] - 0.62) + 9.0 * (p[:, 1] > 0)
        return blend(colour, (0.80, 0.62, 0.16), ease(0.26, 0.25, r))

    rim = [(0.66, 0.0), (0.71, 0.02), (0.71, 0.07), (0.685, 0.11), (0.685, 1.99), (0.71, 2.03), (0.71, 2.08),
        (0.68, 2.10), (0.65,
        2.03), (0.62, 2.03), (0.5, 2.045), (0.48, 2.03), (0, 2.03)]  # fmt: skip
    c.lathe(rim, steel, fine=220)
    c.lathe([(0.692, 0.2), (0.692, 1.9)], c.stuff(None, 0.4, coat=0.3), None, label, 300, 200)
    for k, letter in enumerate("SOUP"):
        a = 0.33 * (k - 1.5)
        text(c, letter, 0.42, c.stuff((0.50, 0.02, 0.015), 0.4), (0.698 * math.sin(a), -0.698 * math.cos(a), 1.50),
            (90, 0, math.degrees(a)))  # fmt: skip
    c.ball(
        c.stuff((0.62, 0.03, 0.015), 0.3, coat=0.5), fine=20, at=(-0.02, -0.69, 0.6), size=(0.15, 0.03, 0.13)
    )
    for k in range(5):
        c.leaf(c.leafy(), 0.12, 0.05, at=(-0.02, -0.73, 0.71), turn=(90, 72 * k, 0))


def tennis_ball(c: Craft) -> None:
    def seam(a: Points) -> Points:
        p = np.stack(
            [np.cos(a) + 0.36 * np.cos(3 * a), np.sin(a) - 0.36 * np.sin(3 * a), 1.05 * np.sin(2 * a)], -1
        )
        return p / np.linalg.norm(p, axis=-1)[:, None]

    line = seam(np.linspace(0, 2 * np.pi, 500))

    def paint(p: Points) -> Points:
        q = p / np.linalg.norm(p, axis=1)[:, None]
        near = np.concatenate([np.max(part @ line.T, axis=1) for part in np.array_split(q, 40)])
        colour = blend((0.56, 0.66, 0.035), (0.44, 0.55, 0.02), 0.5 + 0.4 * ripple(p, 9, 2))
        return blend(colour, (0.86, 0.86, 0.80), ease(0.9972, 0.9982, near))

    with c.moved((0, 0, 1), (28, 20, 40)):
        c.ball(c.stuff(None, 0.95, bump=0.9, grain=38, sheen=0.5), None, paint, 200)
        spots = c.rng.sample(range(6000), 6000)
        fuzz = c.stuff((0.60, 0.70, 0.06), 0.9)
        points = []
        for k in spots[:2600]:
            z = 1 - 2 * (k + 0.5) / 6000
            r, a = math.sqrt(1 - z * z), k * 2.39996
            q = np.array([r * math.cos(a), r * math.sin(a), z])
            if np.max(line @ q) < 0.9965:
                side = np.array([c.jitter(0.03), c.jitter(0.03), c.jitter(0.03)])
                across = np.cross(q, side + 1e-3)
                across = 0.004 * across / np.linalg.norm(across)
                tip = 1.03 * q + side
                points.append(
                    np.stack(
                        [
                            np.stack([0.99 * q - across, 0.99 * q + across]),
                            np.stack([tip - 0.2 * across, tip + 0.2 * across]),
                        ]
                    )
                )
        c.grid(np.stack(points), fuzz)


def frisbee(c: Craft) -> None:
    def paint(p: Points) -> Points:
        r, a = np.hypot(p[:, 0], p[:, 1]), np.arctan2(p[:, 1], p[:, 0])
        colour = blend((0.012, 0.13, 0.52), (0.010, 0.10, 0.42), ease(0.9, 1.3, r))
        star = r < 0.42 * (1 + 0.42 * np.cos(5 * a))
        colour = blend(
            colour, (0.86, 0.84, 0.80), star | (np.abs(r - 0.78) < 0.03) | (np.abs(r - 0.71) < 0.012)
        )
        return colour

    plastic = c.stuff(None, 0.28, coat=0.5, sss=0.06)
    line = [(0, 0.30), (0.9, 0.30), (1.0, 0.29), (1.02, 0.27), (1.05, 0.285), (1.08, 0.26), (1.11, 0.27), (1.14,
        0.24), (1.28, 0.14),
        (1.33, 0.03), (1.31, 0.0), (1.27, 0.02), (1.22, 0.13), (1.05, 0.22), (0, 0.25)]  # fmt: skip
    with c.moved((0, 0, 0.6), (38, -16, 0)):
        c.lathe(line, plastic, None, paint, 180, 260)


def wallet(c: Craft, skin: Colour = (0.20, 0.085, 0.035)) -> None:
    leather = c.stuff(
        skin,
        0.42,
        second=(0.7 * skin[0], 0.7 * skin[1], 0.7 * skin[2]),
        scale=7,
        bump=0.3,
        grain=42,
        coat=0.15,
    )
    thread = c.stuff((0.56, 0.36, 0.16), 0.7)
    cards = [c.stuff(k, 0.3, coat=0.4) for k in ((0.02, 0.10, 0.34), (0.60, 0.44, 0.14), (0.50, 0.03, 0.04))]
    note = c.stuff((0.34, 0.44, 0.30), 0.8, second=(0.20, 0.31, 0.19), scale=5)
    wide, tall = 2.3, 1.72
    with c.moved((0, 0, 0.05), (-12, 0, 20)):
        for k, (lean, y) in enumerate(((4, -0.12), (-4, 0.12))):
            with c.moved((0, y, 0), (lean, 0, 0)):
                c.box(leather, (wide, 0.085, tall), 0.035, at=(0, 0, tall / 2))
                out = -0.047 if k == 0 else 0.047
                for n in range(30):
                    x = -wide / 2 + 0.09 + n * (wide - 0.18) / 29
                    for z in (0.08, tall - 0.08):
                        c.box(thread, (0.045, 0.012, 0.014), 0, at=(x, out, z))
                for n in range(22):
                    z = 0.09 + n * (tall - 0.18) / 21
                    for x in (-wide / 2 + 0.08, wide / 2 - 0.08):
                        c.box(thread, (0.014, 0.012, 0.045), 0, at=(x, out, z))
        c.tube([(-wide / 2, 0, 0.06), (wide / 2, 0, 0.06)], 0.12, leather, sides=20)
        for k, card in enumerate(cards):
            c.box(
                card,
                (1.7, 0.02, 1.2),
                0.008,
                at=(0.1 - 0.12 * k, -0.09 + 0.07 * k, 1.24 + 0.13 * k),
                turn=(-3, (3, -2, 1)[k], 0),
            )
        for k in range(3):
            c.box(
                note,
                (2.1, 0.012, 1.3),
                0,
                at=(0.05 * k, 0.11 + 0.035 * k, 1.22 + 0.05 * k),
                turn=(4, (-3, 2, -1)[k], 0),
            )
        c.box(leather, (0.34, 0.03, 0.2), 0.01, at=(0.82, -0.2, 0.4), turn=(4, 0, 0))


def bracelet(c: Craft) -> None:
    gold = c.stuff((0.82, 0.55, 0.17), 0.16, metal=1.0, glow=0.08)
    gems = [
        c.stuff(k, 0.04, coat=1.0, glow=0.12)
        for k in ((0.50, 0.01, 0.03), (0.01, 0.10, 0.50), (0.01, 0.36, 0.14))
    ]
    n = 22
    with c.moved((0, 0, 0.35), (12, 0, 8)):
        for k in range(n):
            a = 2 * math.pi * k / n
            with (
                c.moved((1.3 * math.cos(a), 1.3 * math.sin(a), 0), (0, 0, math.degrees(a) + 90)),
                c.moved(turn=(90, 0, 0)),
            ):
                if k % 2:
                    torus(c, gold, 0.15, 0.035, (0, 0, 0), (90, 0, 0), (1.2, 0.8, 1.0))
                    continue
                c.lathe(
                    [(0.12, -0.05), (0.2, -0.05), (0.22, 0.0), (0.2, 0.06), (0.15, 0.08)],
                    gold,
                    steps=40,
                    fine=30,
                )
                stone = c.lathe([(0, -0.02), (0.16, -0.02), (0.16, 0.06), (0.16, 0.06), (0.1, 0.13), (0.1, 0.13),
                    (0, 0.13)],
                    gems[k // 2 % 3], steps=8, fine=19)  # fmt: skip
                stone.data.polygons.foreach_set("use_smooth", [False] * len(stone.data.polygons))


def picnic_blanket(c: Craft) -> None:
    """Spread out, one corner turned over."""

    def gingham(p: Points) -> Points:
        bands = (np.floor((p[:, 0] + 9) / 0.2) % 2 + np.floor((p[:, 1] + 9) / 0.2) % 2) / 2
        colour = blend((0.86, 0.84, 0.79), (0.56, 0.02, 0.03), bands)
        return blend(
            colour, (0.50, 0.02, 0.03), np.maximum(np.abs(p[:, 0]) / 1.86, np.abs(p[:, 1]) / 1.36) > 0.975
        )

    look = c.stuff(None, 0.92, bump=0.5, grain=90, sheen=0.15)
    x, y = np.meshgrid(np.linspace(-1.86, 1.86, 300), np.linspace(-1.36, 1.36, 220), indexing="ij")
    flat = np.stack([x, y], -1).reshape(-1, 2)
    paint = gingham(np.column_stack([flat, 0 * flat[:, 0]]))
    folds = 0.045 * ripple(flat, 2.0, 3) + 0.03 * np.abs(ripple(flat * (1, 0.35), 4.0, 8))
    over = np.maximum(flat @ np.array((0.78, -0.62)) - 1.72, 0)
    bend = np.minimum(over / 0.11, np.pi)
    rest = over - 0.11 * bend
    along = 0.11 * np.sin(bend) - rest
    moved = (
        flat
        + (along - over)[:, None] * np.array((0.78, -0.62))
        + 0.03 * np.stack([ripple(flat, 1.6, 5), ripple(flat, 1.6, 6)], 1)
    )
    p = np.column_stack([moved, 0.1 + folds + 0.11 * (1 - np.cos(bend))]).reshape(*x.shape, 3)
    with c.moved(turn=(0, 0, 16)):
        c.grid(p, look, lambda _: paint)


BUILDERS: dict[str, Builder] = {
    "chess-king": chess_king,
    "chess-queen": chess_queen,
    "chess-knight": chess_knight,
    "soda-can": soda_can,
    "tin-can": tin_can,
    "tennis-ball": tennis_ball,
    "frisbee": frisbee,
    "picnic-blanket": picnic_blanket,
    "wallet": wallet,
    "bracelet": bracelet,
}
