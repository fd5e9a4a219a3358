"""A game controller, an iron, a fire hydrant and a monorail, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.antiques import ribbed, torus
from data.goods.arcade import _plate
from data.goods.craft import Builder, Colour, Craft, Points, blend, ease, spline


def game_controller(c: Craft) -> None:
    """White, seen from the front and above; y is away from the player."""
    white, black = c.stuff((0.80, 0.80, 0.80), 0.38, coat=0.15), c.stuff((0.016, 0.016, 0.018), 0.42)
    grey, glow = c.stuff((0.10, 0.10, 0.11), 0.4), c.stuff((0.10, 0.35, 1.0), 0.4, glow=1.6)
    half = [(0.0, 0.98), (0.75, 1.0), (1.25, 0.96), (1.72, 0.66), (2.02, 0.0), (2.22, -0.85), (2.10, -1.42),
            (1.78, -1.50),
            (1.42, -1.1), (1.05, -0.58), (0.55, -0.44), (0.0, -0.42)]  # fmt: skip
    right = spline(half, 120)
    edge = np.concatenate([right, (right * (-1, 1))[::-1][1:-1]])
    x, y = np.meshgrid(np.linspace(-2.3, 2.3, 260), np.linspace(-1.6, 1.1, 170), indexing="ij")
    flat = np.stack([x.ravel(), y.ravel()], 1)
    after = np.roll(edge, -1, 0)
    span = (edge[None, :, 1] > flat[:, 1:]) != (after[None, :, 1] > flat[:, 1:])
    rise = np.where(np.abs(after[:, 1] - edge[:, 1]) < 1e-9, 1e-9, after[:, 1] - edge[:, 1])
    cross = edge[None, :, 0] + (flat[:, 1:] - edge[None, :, 1]) * ((after[:, 0] - edge[:, 0]) / rise)[None]
    inside = (span & (flat[:, :1] < cross)).sum(1) % 2 == 1
    gap = np.hypot(flat[:, :1] - edge[None, :, 0], flat[:, 1:] - edge[None, :, 1])
    flat = np.where(inside[:, None], flat, edge[gap.argmin(1)])  # what lies outside falls on the rim
    deep = np.where(inside, gap.min(1), 0)
    full = (1 - (1 - np.clip(deep / 0.46, 0, 1)) ** 2.3) ** 0.5
    grip = np.clip(-flat[:, 1] - 0.2, 0, 1.3) * np.clip(np.abs(flat[:, 0]) - 0.8, 0, 1)
    face, back = (
        np.stack([flat[:, 0], flat[:, 1], s * 0.34 * full * (1 + k * grip) - 0.22 * grip], 1).reshape(
            260, 170, 3
        )
        for s, k in ((1, 0.15), (-1, 0.5))
    )
    with c.moved((0, 0, 0.5), (14, 0, 10)):
        c.grid(face, white)
        c.grid(back, black)
        top = 0.335
        pad = np.array(_plate(1.16, 0.62, 0.1))
        c.cut(pad, 0.05, white, 0.02, at=(0, 0.60, top), turn=(-90, 0, 0))
        for s in (-1, 1):
            c.box(glow, (0.025, 0.52, 0.02), 0.008, at=(0.62 * s, 0.60, top + 0.012))
            c.cut(
                _plate(0.09, 0.2, 0.04),
                0.05,
                grey,
                0.01,
                at=(0.82 * s, 0.74, top - 0.01),
                turn=(-90, 0, 12 * -s),
            )
            with c.moved((0.62 * s, -0.06, top - 0.015)):
                torus(c, grey, 0.33, 0.045, (0, 0, 0.04))
                c.lathe([(0, 0.02), (0.30, 0.02)], black, fine=6)
                c.lathe([(0.12, 0.0), (0.11, 0.2), (0.2, 0.26)], black)
                c.lathe(
                    [(0.26, 0.24), (0.29, 0.28), (0.28, 0.34), (0.24, 0.36), (0.19, 0.33), (0, 0.32)],
                    black,
                    ribbed(40, 0.012),
                    steps=120,
                )
            c.box(grey, (0.72, 0.2, 0.15), 0.06, at=(1.22 * s, 0.93, 0.08), turn=(0, 0, -18 * s))
            c.box(grey, (0.66, 0.24, 0.3), 0.08, at=(1.24 * s, 0.98, -0.16), turn=(0, 0, -18 * s))
        tones: tuple[tuple[float, float, Colour], ...] = (
            (0, 0.24, (0.04, 0.42, 0.16)), (0.24, 0, (0.66, 0.03, 0.04)), (0, -0.24, (0.03, 0.22, 0.66)),
            (-0.24, 0, (0.70, 0.20, 0.46)),
        )  # fmt: skip
        for dx, dy, tone in tones:
            with c.moved((1.30 + dx, 0.40 + dy, top - 0.09)):
                c.lathe(
                    [(0, 0.15), (0.08, 0.15), (0.115, 0.12), (0.12, 0.0)],
                    c.stuff(tone, 0.2, coat=0.7),
                    steps=40,
                )
        for turn in range(4):
            with c.moved((-1.30, 0.40, top - 0.05), (0, 0, 90 * turn)):
                c.cut(
                    [(0.07, 0), (0.16, 0.09), (0.36, 0.09), (0.36, -0.09), (0.16, -0.09)],
                    0.12,
                    grey,
                    0.025,
                    at=(0, 0, 0.03),
                    turn=(-90, 0, 0),
                )
        c.lathe([(0, 0.06), (0.07, 0.06), (0.09, 0.03), (0.09, 0)], grey, at=(0, 0.08, top - 0.03))


def clothes_iron(c: Craft) -> None:
    """Its tip at -x."""
    steel, blue = c.metal((0.80, 0.80, 0.82), 0.18), c.stuff((0.02, 0.20, 0.50), 0.2, coat=0.7)
    white, dark = c.stuff((0.82, 0.82, 0.81), 0.25, coat=0.5), c.stuff((0.03, 0.03, 0.034), 0.5)
    water = c.stuff((0.14, 0.42, 0.62), 0.08, coat=0.9)
    t = np.linspace(0, 1, 60)
    xs = -1.9 + 3.5 * t
    width = 0.80 * (1 - (1 - t) ** 2.3) ** 0.75

    def body(levels: Any, look: Any) -> None:
        rings = []
        for z, shrink, front, back in levels:
            w = np.concatenate([width, -width[::-1]]) * shrink
            x = np.concatenate([xs, xs[::-1]])
            x = -1.9 + front + (x + 1.9) * (3.5 - front - back) / 3.5
            rings.append(np.stack([x, w, 0 * x + z], 1))
        last = rings[-1].mean(0)[None].repeat(len(rings[-1]), 0)
        first = rings[0].mean(0)[None].repeat(len(rings[0]), 0)
        c.grid(np.stack([first, rings[0], *rings, rings[-1], last]), look, wrap=True)

    with c.moved(turn=(0, 0, 26)):
        body([(0.0, 0.98, 0.03, 0.03), (0.03, 1.0, 0, 0), (0.09, 1.0, 0, 0), (0.11, 0.98, 0.03, 0.03)], steel)
        body(
            [
                (0.11, 0.95, 0.07, 0.03),
                (0.2, 0.97, 0.06, 0.02),
                (0.34, 0.92, 0.2, 0.04),
                (0.40, 0.86, 0.3, 0.08),
            ],
            white,
        )
        body(
            [
                (0.38, 0.86, 0.32, 0.06),
                (0.55, 0.80, 0.5, 0.08),
                (0.78, 0.62, 0.85, 0.2),
                (0.92, 0.42, 1.2, 0.5),
                (0.95, 0.2, 1.5, 0.9),
            ],
            blue,
        )
        body([(0.50, 0.83, 0.46, 1.7), (0.62, 0.78, 0.60, 1.7), (0.74, 0.68, 0.80, 1.75)], water)
        handle = [
            (-0.78, 0, 0.72),
            (-0.72, 0, 1.12),
            (-0.3, 0, 1.38),
            (0.5, 0, 1.40),
            (1.2, 0, 1.25),
            (1.45, 0, 0.85),
            (1.40, 0, 0.45),
        ]
        c.tube(handle, [0.30, 0.25, 0.21, 0.20, 0.22, 0.26, 0.3], white, sides=32, fine=90)
        grip = [(-0.35, 0, 1.345), (0.2, 0, 1.375), (0.95, 0, 1.29)]
        c.tube(grip, [0.212, 0.212, 0.222], dark, sides=32)
        with c.moved((-0.50, 0, 1.50), (0, -30, 0)):
            c.lathe([(0, 0.12), (0.1, 0.12), (0.13, 0.08), (0.13, 0)], blue)
        with c.moved((0.32, 0, 0.94)):
            c.lathe([(0, 0.14), (0.26, 0.14), (0.30, 0.10), (0.32, 0)], dark, ribbed(30, 0.02), steps=120)
            c.box(white, (0.2, 0.03, 0.02), 0.005, at=(-0.14, 0, 0.145))
        c.tube([(1.4, 0, 0.95), (1.72, 0, 1.08), (1.95, 0, 1.12)], [0.13, 0.09, 0.06], dark, sides=16)
        c.tube([(1.9, 0, 1.12), (2.3, 0.1, 1.0), (2.5, 0.4, 0.4), (2.3, 0.9, 0.06), (1.6, 1.3, 0.05),
                (0.6, 1.4, 0.05)], 0.045, dark,
               fine=90)  # fmt: skip
        for k in range(3):
            c.box(steel, (0.5, 0.012, 0.025), 0.004, at=(0.85, -0.795 + 0.0 * k, 0.24 + 0.05 * k))


def fire_hydrant(c: Craft) -> None:
    """Of cast iron, red, its caps silver."""
    red = c.stuff(
        (0.50, 0.016, 0.014), 0.34, coat=0.3, second=(0.42, 0.012, 0.012), scale=3, bump=0.22, grain=20
    )
    steel = c.stuff((0.52, 0.53, 0.54), 0.38, metal=0.8, glow=0.04, bump=0.15, grain=20)
    dark = c.stuff((0.05, 0.048, 0.045), 0.6)

    def bolts(r: float, z: float, count: int, look: Any, size: float = 0.05) -> None:
        for k in range(count):
            a = 2 * math.pi * (k + 0.5) / count
            c.lathe([(0, size), (0.8 * size, size), (size, 0.7 * size), (size, -size)], look, steps=6, fine=10,
                    at=(r * math.cos(a), r * math.sin(a), z))  # fmt: skip

    def nozzle(r: float, long: float) -> None:
        """Along z, with its cap and the nut on it."""
        c.lathe([(0.8 * r, 0), (0.8 * r, long), (1.0 * r, long), (1.05 * r, long + 0.02)], red, steps=60)
        c.lathe([(1.12 * r, long), (1.18 * r, long + 0.03), (1.18 * r, long + 0.18), (1.08 * r, long + 0.23),
                (0, long + 0.25)], steel,
                ribbed(24, 0.015), steps=144)  # fmt: skip
        c.lathe(
            [(0.34 * r, long + 0.22), (0.34 * r, long + 0.42), (0.28 * r, long + 0.46), (0, long + 0.46)],
            steel,
            steps=5,
            fine=16,
        )

    with c.moved(turn=(0, 0, 24)):
        c.lathe(
            [(0, 0), (0.98, 0), (1.0, 0.03), (1.0, 0.13), (0.98, 0.16), (0.72, 0.17), (0.66, 0.2)],
            red,
            steps=90,
        )
        bolts(0.85, 0.18, 8, dark)
        c.lathe([(0.66, 0.16), (0.62, 0.3), (0.62, 0.72), (0.66, 0.8)], red, steps=90)
        c.lathe(
            [(0.62, 0.76), (0.84, 0.78), (0.86, 0.82), (0.86, 0.94), (0.84, 0.97), (0.6, 0.98)], red, steps=90
        )
        bolts(0.74, 0.985, 8, dark, 0.045)

        def fluted(p: Points) -> Points:
            a = np.arctan2(p[:, 1], p[:, 0])
            wave = 1 + 0.022 * np.sign(np.sin(12 * a)) * ease(1.05, 1.15, p[:, 2]) * ease(2.75, 2.65, p[:, 2])
            return p * np.stack([wave, wave, np.ones(len(p))], 1)

        c.lathe([(0.58, 0.95), (0.56, 1.05), (0.56, 2.72), (0.62, 2.78)], red, fluted, steps=200)
        c.lathe(
            [(0.56, 2.72), (0.76, 2.74), (0.78, 2.78), (0.78, 2.88), (0.74, 2.92), (0.68, 2.94)],
            red,
            steps=90,
        )
        bolts(0.67, 2.95, 8, dark, 0.04)
        c.lathe(
            [(0.64, 2.92), (0.64, 3.0), (0.58, 3.24), (0.42, 3.44), (0.2, 3.54), (0, 3.56)], red, steps=90
        )
        c.lathe([(0.26, 3.48), (0.26, 3.58), (0.2, 3.62), (0, 3.62)], steel, steps=40)
        c.lathe([(0.13, 3.6), (0.13, 3.82), (0.1, 3.86), (0, 3.86)], steel, steps=5, fine=16)
        with c.moved((0, -0.46, 2.02), (90, 0, 0)):
            nozzle(0.42, 0.34)
        for s in (-1, 1):
            with c.moved((0.46 * s, 0, 2.22), (0, 90 * s, 0)):
                nozzle(0.29, 0.30)
            for k in range(5):
                torus(
                    c,
                    dark,
                    0.05,
                    0.014,
                    (0.80 * s, -0.16 + 0.0 * k, 1.90 - 0.08 * k),
                    (90 * (k % 2), 0, 90 * (k % 2)),
                )


def monorail(c: Craft) -> None:
    """A train on its beam, round a bend of none; its head at -x."""
    stone = c.stuff((0.50, 0.49, 0.47), 0.85, second=(0.43, 0.42, 0.40), scale=2, bump=0.1)
    dark = c.stuff((0.03, 0.03, 0.033), 0.5)
    with c.moved(turn=(0, 0, 34)):
        c.box(stone, (7.5, 0.46, 0.72), 0.03, at=(-0.45, 0, 2.3))
        for x in (-2.7, 1.8):
            c.cut(
                [(-0.28, 0), (0.28, 0), (0.28, 1.5), (0.62, 1.94), (-0.62, 1.94), (-0.28, 1.5)],
                0.52,
                stone,
                0.03,
                at=(x, 0, 0),
                turn=(0, 0, 90),
            )
            c.box(stone, (0.9, 0.9, 0.1), 0.02, at=(x, 0, 0.05))

        def car(x0: float, x1: float, nose: int) -> None:
            """`nose` -1: round in front, 1: behind, 0: neither."""
            n = 240
            x = np.linspace(x0, x1, n)
            far = (
                np.clip((x - x0) / 1.3, 0, 1)
                if nose < 0
                else np.clip((x1 - x) / 1.3, 0, 1)
                if nose > 0
                else np.ones(n)
            )
            slim = (1 - (1 - far) ** 2.4) ** 0.5
            slim = np.maximum(slim, 0.02)
            b = np.linspace(0, 2 * np.pi, 160, endpoint=False)
            cy = np.sign(np.cos(b)) * np.abs(np.cos(b)) ** 0.42
            cz = np.sign(np.sin(b)) * np.abs(np.sin(b)) ** 0.42
            y = 0.66 * (0.35 + 0.65 * slim[:, None]) * cy * np.minimum(1, 8 * slim[:, None])
            low, high = 2.05 + 0.25 * (1 - slim), 3.78 - 0.95 * (1 - slim)
            z = ((low + high) / 2)[:, None] + ((high - low) / 2 * np.minimum(1, 8 * slim))[:, None] * cz

            def livery(p: Points) -> Points:
                xx, yy, zz = p.T
                tone = np.tile((0.83, 0.83, 0.82), (len(p), 1))
                tone = np.where((zz < 2.72)[:, None], (0.60, 0.02, 0.03), tone)
                tone = np.where((np.abs(zz - 2.76) < 0.03)[:, None], (0.86, 0.62, 0.05), tone)
                tone = np.where((zz < 2.2)[:, None], (0.10, 0.10, 0.11), tone)
                panes = (zz > 2.95) & (zz < 3.45) & (np.abs(yy) > 0.55) & (((xx - x0) % 0.62) > 0.07)
                panes &= (xx > x0 + (1.0 if nose < 0 else 0.15)) & (xx < x1 - (1.0 if nose > 0 else 0.15))
                shield = np.zeros(len(p), bool)
                if nose:
                    d = xx - x0 if nose < 0 else x1 - xx
                    shield = (d < 0.98) & (zz > 2.86) & (zz < 3.56 - 0.1 * d)
                dim = blend((0.02, 0.03, 0.045), (0.16, 0.24, 0.32), ease(2.9, 3.5, zz))
                tone = np.where((panes | shield)[:, None], dim, tone)
                door = (
                    (np.abs(yy) > 0.6)
                    & (np.abs(np.abs(xx - (x0 + x1) / 2) - 0.33) < 0.015)
                    & (zz > 2.3)
                    & (zz < 3.55)
                )
                return np.where(door[:, None], (0.25, 0.25, 0.26), tone)

            c.grid(
                np.stack([np.repeat(x[:, None], 160, 1), y, z], -1),
                c.stuff(None, 0.2, coat=0.7),
                livery,
                wrap=True,
            )
            c.box(c.stuff((0.55, 0.56, 0.57), 0.5), (0.9, 0.7, 0.12), 0.04, at=((x0 + x1) / 2, 0, 3.82))

        car(-3.9, -0.55, -1)
        car(-0.35, 3.0, 1)
        c.box(dark, (0.3, 1.16, 1.5), 0.1, at=(-0.45, 0, 2.9))
        lamp = c.stuff((1.0, 0.95, 0.8), 0.3, glow=1.5)
        for s in (-1, 1):
            c.ball(lamp, fine=14, at=(-3.80, 0.26 * s, 2.62), size=(0.08, 0.09, 0.06))


BUILDERS: dict[str, Builder] = {
    "game-controller": game_controller,
    "clothes-iron": clothes_iron,
    "fire-hydrant": fire_hydrant,
    "monorail": monorail,
}
"""Key -> who builds it."""
