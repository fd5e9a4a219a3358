"""An auto rickshaw, a light aircraft and a cable car, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.antiques import torus
from data.goods.arcade import _plate
from data.goods.craft import At, Builder, Craft, Points, blend, ease


def _wheel(c: Craft, r: float, wide: float, at: At, hub: Any) -> None:
    """About the y axis."""
    rubber = c.stuff((0.018, 0.018, 0.019), 0.65)
    with c.moved(at, (90, 0, 0)):
        c.lathe([(0.6 * r, -wide / 2), (0.9 * r, -wide / 2), (r, -0.35 * wide), (r, 0.35 * wide), (0.9 * r, wide / 2),
                 (0.6 * r, wide / 2)], rubber, steps=60)  # fmt: skip
        for s in (-1, 1):
            c.lathe([(0.62 * r, 0.46 * wide), (0.55 * r, 0.40 * wide), (0.2 * r, 0.30 * wide), (0.16 * r, 0.5 * wide),
                     (0, 0.5 * wide)], hub, steps=40, size=(1, 1, s))  # fmt: skip


def auto_rickshaw(c: Craft) -> None:
    """Green below and yellow above; x is towards its back."""
    green, yellow = (
        c.stuff((0.012, 0.20, 0.065), 0.25, coat=0.6),
        c.stuff((0.86, 0.56, 0.02), 0.45, bump=0.05, grain=30),
    )
    black, dark = c.stuff((0.014, 0.014, 0.015), 0.5), c.stuff((0.035, 0.036, 0.038), 0.6)
    chrome, glass = c.metal((0.8, 0.8, 0.82), 0.15), c.glass((0.36, 0.44, 0.48), 0.8, 0.6)
    lamp, amber = c.stuff((0.86, 0.86, 0.80), 0.08, coat=1.0), c.stuff((0.85, 0.34, 0.02), 0.2, coat=0.8)
    with c.moved(turn=(0, 0, 38)):
        c.box(dark, (2.25, 1.12, 0.08), 0.02, at=(0.28, 0, 0.36))
        rear = [(0.50, 0.34), (1.36, 0.34), (1.42, 0.5), (1.40, 0.98), (0.34, 0.98), (0.28, 0.62)]
        c.cut(rear, 1.28, green, 0.05)
        for s in (-1, 1):
            c.cut(
                [(-0.72, 0.32), (0.40, 0.32), (0.40, 0.48), (-0.72, 0.44)],
                0.05,
                green,
                0.015,
                at=(0, 0.58 * s, 0),
            )
            c.cut(
                [(0.62, 0.98), (1.40, 0.98), (1.38, 1.62), (0.52, 1.62)],
                0.05,
                yellow,
                0.015,
                at=(0, 0.61 * s, 0),
            )
            c.box(
                c.stuff((0.86, 0.86, 0.84), 0.5), (1.02, 1.292, 0.05), 0.0, at=(0.88, 0, 0.90)
            ) if s > 0 else None
            arch = np.linspace(0, np.pi, 24)
            c.cut(
                [*zip(0.92 + 0.40 * np.cos(arch), 0.32 + 0.36 * np.sin(arch), strict=True)],
                0.03,
                black,
                0.0,
                at=(0, 0.642 * s, 0),
            )
            _wheel(c, 0.30, 0.17, (0.92, 0.58 * s, 0.30), chrome)
            c.tube([(-0.78, 0.50 * s, 0.98), (-0.60, 0.56 * s, 1.62)], 0.035, black)
            c.tube([(0.46, 0.6 * s, 0.95), (0.46, 0.6 * s, 1.64)], 0.03, black)
        c.cut([(1.34, 0.98), (1.42, 0.98), (1.40, 1.62), (1.32, 1.62)], 1.22, yellow, 0.015)
        roof = [
            (-0.76, 1.60),
            (-0.70, 1.70),
            (-0.3, 1.80),
            (0.3, 1.84),
            (1.0, 1.80),
            (1.36, 1.70),
            (1.42, 1.58),
            (1.30, 1.56),
            (-0.6, 1.56),
        ]
        c.cut(roof, 1.32, yellow, 0.07)
        for x in (-0.1, 0.46, 1.0):
            c.box(c.stuff((0.74, 0.46, 0.015), 0.5), (0.03, 1.33, 0.05), 0.01, at=(x, 0, 1.56))

        def cowl(p: Points) -> Points:
            q = np.sign(p) * np.abs(p) ** np.array((0.75, 0.6, 0.6))
            q = q * (0.36, 0.54, 0.40)
            q[:, 1] *= 1 - 0.42 * ease(0.1, -0.36, q[:, 0]) * ease(0.3, -0.4, q[:, 2])
            q[:, 0] += 0.20 * ease(0.0, 0.42, q[:, 2])
            return q

        def livery(p: Points) -> Points:
            return np.where((p[:, 2] > 0.16)[:, None], (0.86, 0.56, 0.02), (0.012, 0.20, 0.065))

        c.ball(c.stuff(None, 0.25, coat=0.6), cowl, livery, 60, at=(-0.98, 0, 0.68))
        _wheel(c, 0.29, 0.15, (-1.08, 0, 0.29), chrome)
        a = np.linspace(0.25, 2.75, 20)
        fender = np.stack([-1.08 + 0.35 * np.cos(a), 0 * a, 0.29 + 0.35 * np.sin(a)], 1)
        c.tube(fender, 0.13, green, sides=16, section=lambda t: 0.25 + 0.75 * np.abs(np.cos(t)))
        for y in (-0.17, 0.17):
            c.tube([(-1.08, y, 0.29), (-1.0, 0.8 * y, 0.62)], 0.03, dark)
        for s in (-1, 1):
            with c.moved((-1.20, 0.34 * s, 0.78), (0, -90, 14 * -s)):
                c.lathe([(0, 0.06), (0.08, 0.05), (0.1, 0.0)], lamp, steps=40)
                torus(c, chrome, 0.105, 0.02, (0, 0, 0.01))
            c.ball(amber, fine=12, at=(-1.12, 0.46 * s, 0.94), size=(0.05, 0.05, 0.04))
        # the screen in its frame, a wiper, mirrors
        low, high = np.array((-0.82, 0, 1.06)), np.array((-0.66, 0, 1.58))
        p = np.array(
            [
                [low + np.array((0, y, 0)), high + np.array((0, 1.06 * y, 0))]
                for y in np.linspace(-0.5, 0.5, 8)
            ]
        )
        c.grid(p, glass)
        for end, half in ((low, 0.5), (high, 0.53)):
            c.tube([end - np.array((0, half, 0)), end + np.array((0, half, 0))], 0.03, black)
        c.tube([(-0.83, 0.0, 1.08), (-0.78, -0.22, 1.36)], 0.012, black)
        for s in (-1, 1):
            c.tube([(-0.74, 0.54 * s, 1.16), (-0.86, 0.70 * s, 1.22)], 0.014, black)
            c.box(black, (0.03, 0.13, 0.17), 0.01, at=(-0.87, 0.73 * s, 1.26))
        c.tube([(-0.66, -0.3, 1.06), (-0.62, 0, 1.0), (-0.66, 0.3, 1.06)], 0.03, black)
        seat = c.stuff((0.05, 0.035, 0.03), 0.45, coat=0.2)
        c.box(seat, (0.36, 0.6, 0.14), 0.05, at=(-0.16, 0, 0.80))
        c.box(dark, (0.34, 0.56, 0.4), 0.02, at=(-0.16, 0, 0.55))
        c.box(seat, (0.08, 0.6, 0.34), 0.03, at=(0.06, 0, 1.02), turn=(0, 6, 0))
        c.box(seat, (0.5, 1.1, 0.14), 0.05, at=(1.0, 0, 1.04))
        c.box(seat, (0.1, 1.1, 0.5), 0.04, at=(1.26, 0, 1.3))
        c.box(c.stuff((0.84, 0.68, 0.06), 0.5), (0.02, 0.36, 0.11), 0.01, at=(-1.335, 0, 0.62))
        c.tube(
            [(-1.24, -0.34, 0.47), (-1.36, -0.16, 0.47), (-1.36, 0.16, 0.47), (-1.24, 0.34, 0.47)],
            0.03,
            chrome,
        )


def light_plane(c: Craft) -> None:
    """High wings, one propeller; its nose is at -x."""
    white, red = c.stuff((0.83, 0.83, 0.81), 0.22, coat=0.6), c.stuff((0.62, 0.018, 0.025), 0.22, coat=0.6)
    steel = c.metal((0.72, 0.72, 0.74), 0.25)
    xs = np.array((-2.15, -2.0, -1.6, -1.1, -0.7, -0.25, 0.3, 1.0, 1.8, 2.6, 3.2))
    tops = np.array((0.24, 0.34, 0.42, 0.48, 0.74, 0.84, 0.82, 0.60, 0.42, 0.34, 0.30))
    lows = np.array((-0.26, -0.38, -0.46, -0.50, -0.50, -0.50, -0.48, -0.34, -0.12, 0.05, 0.14))
    wide = np.array((0.28, 0.38, 0.46, 0.52, 0.54, 0.55, 0.53, 0.42, 0.27, 0.14, 0.05))
    x = np.linspace(xs[0], xs[-1], 640)
    from_to = [np.interp(x, xs, v) for v in (tops, lows, wide)]
    kernel = np.ones(35) / 35
    top, low, half = (np.convolve(np.pad(v, 17, mode="edge"), kernel, "valid") for v in from_to)
    b = np.linspace(0, 2 * np.pi, 180, endpoint=False)
    cy, cz = np.sign(np.cos(b)) * np.abs(np.cos(b)) ** 0.72, np.sign(np.sin(b)) * np.abs(np.sin(b)) ** 0.72
    p = np.stack(
        [
            np.repeat(x[:, None], 180, 1),
            half[:, None] * cy,
            ((top + low) / 2)[:, None] + ((top - low) / 2)[:, None] * cz,
        ],
        -1,
    )
    nose = np.array([[[x[0] - 0.02, 0, 0]] * 180])
    tail = np.array([[[x[-1] + 0.02, 0, 0.22]] * 180])

    def paint(q: Points) -> Points:
        xx, y, z = q.T
        stripe = (np.abs(z - 0.02 - 0.10 * (xx + 1) * (xx > -1) * 0.9) < 0.10) & (xx > -2.6)
        tone = np.where(stripe[:, None], (0.62, 0.018, 0.025), (0.83, 0.83, 0.81))
        tone = np.where(
            (np.abs(z + 0.13 - 0.09 * (xx + 1) * (xx > -1)) < 0.025)[:, None], (0.02, 0.06, 0.26), tone
        )
        glass = np.zeros(len(q), bool)
        for a, e in ((-0.62, -0.08), (0.0, 0.48), (0.56, 0.86)):
            slope = 0.24 * (xx - 0.5) * (xx > 0.5)
            glass |= (
                (xx > a + 0.30 * np.clip(z - 0.30, 0, 1) * (a < -0.5))
                & (xx < e)
                & (z > 0.28)
                & (z < 0.66 - 1.2 * slope)
                & (np.abs(y) > 0.2)
            )
        front = (xx > -1.08) & (xx < -0.70) & (z > 0.44 + 0.0 * y)
        dim = blend((0.025, 0.035, 0.05), (0.22, 0.32, 0.42), ease(0.3, 0.75, z))
        return np.where((glass | front)[:, None], dim, tone)

    def wing(root: At, tip: At, chord: tuple[float, float], thick: float, look: Any) -> None:
        t = np.linspace(0, 1, 24)
        a = np.linspace(0, 2 * np.pi, 48, endpoint=False)
        section = np.stack([-0.5 * np.cos(a), np.sin(a) * (0.5 + 0.5 * np.cos(a + 0.0)) ** 0.35 * 0.5], 1)
        rings = []
        for k in t:
            size = chord[0] + (chord[1] - chord[0]) * k
            full = (1 - ease(0.94, 1.0, k)) * 0.9 + 0.1
            at = np.array(root) + (np.array(tip) - root) * k
            rings.append(
                np.stack(
                    [
                        at[0] + size * section[:, 0],
                        at[1] + 0 * a,
                        at[2] + thick * size * full * section[:, 1],
                    ],
                    1,
                )
            )
        flat = np.repeat(rings[-1].mean(0)[None], 48, 0)
        c.grid(np.stack([*rings, flat]), look, wrap=True)

    with c.moved((0, 0, 0), (12, -5, 34)):
        c.grid(np.concatenate([nose, p, tail]), c.stuff(None, 0.2, coat=0.7), paint, wrap=True)
        for s in (-1, 1):
            wing((-0.05, 0.0, 0.86), (0.05, 3.9 * s, 1.02), (1.15, 0.85), 0.15, white)
            wing((0.03, 3.3 * s, 0.996), (0.05, 3.92 * s, 1.022), (0.93, 0.86), 0.165, red)
            wing((2.85, 0, 0.24), (2.98, 1.3 * s, 0.26), (0.72, 0.5), 0.10, white)
            c.tube(
                [(-0.05, 0.48 * s, -0.30), (0.02, 1.9 * s, 0.88)],
                0.045,
                white,
                section=lambda t: 0.6 + 0.4 * np.abs(np.cos(t)),
            )
            c.tube([(0.1, 0.4 * s, -0.42), (0.15, 0.95 * s, -0.92)], [0.06, 0.04], white)
            _wheel(c, 0.2, 0.14, (0.15, 1.0 * s, -0.95), steel)
            fair = lambda q: q * (0.36, 0.12, 0.14)  # noqa: E731
            c.ball(white, fair, None, 24, at=(0.18, 1.0 * s, -0.86))
        fin = [
            (2.2, 0.30),
            (2.75, 0.52),
            (3.05, 1.35),
            (3.1, 1.42),
            (3.42, 1.42),
            (3.38, 0.9),
            (3.3, 0.12),
            (3.1, 0.2),
        ]
        c.cut(fin, 0.09, red, 0.035)
        c.tube([(-1.75, 0, -0.38), (-1.8, 0, -0.82)], 0.045, steel)
        _wheel(c, 0.18, 0.13, (-1.8, 0, -0.96), steel)
        with c.moved((-2.14, 0, -0.01), (0, -90, 0)):
            c.lathe([(0.24, -0.02), (0.22, 0.12), (0.13, 0.30), (0, 0.38)], red, steps=48)
            blur = c.stuff((0.10, 0.10, 0.11), 0.5, clear=0.80)
            c.lathe([(0.12, 0.10), (1.05, 0.10)], blur, fine=8, steps=90)
            blade = c.stuff((0.05, 0.05, 0.055), 0.5)
            for turn in (25, 205):
                with c.moved((0, 0, 0.11), (0, 0, turn)):
                    c.box(blade, (0.92, 0.13, 0.03), 0.014, at=(0.56, 0, 0), turn=(18, 0, 0))
                    c.box(
                        c.stuff((0.86, 0.6, 0.03), 0.5),
                        (0.1, 0.131, 0.031),
                        0.01,
                        at=(0.98, 0, 0),
                        turn=(18, 0, 0),
                    )


def gondola(c: Craft) -> None:
    """A cabin of a cable car on its rope."""
    red, black = c.stuff((0.60, 0.02, 0.025), 0.2, coat=0.7), c.stuff((0.02, 0.02, 0.022), 0.45)
    glass, steel = (
        c.glass((0.30, 0.40, 0.47), 0.62, 0.7),
        c.stuff((0.46, 0.47, 0.49), 0.35, metal=0.9, glow=0.05),
    )
    white = c.stuff((0.84, 0.84, 0.82), 0.3, coat=0.4)

    def shell(z: Points) -> tuple[Points, Points]:
        """Half the width and half the depth at a height."""
        bulge = 1 - 0.20 * np.abs((z - 0.95) / 1.15) ** 2.6
        return 1.22 * bulge, 0.95 * bulge

    def skin(
        low: float, high: float, look: Any, grow: float = 1.0, a0: float = 0.0, a1: float = 2 * math.pi
    ) -> None:
        z = np.linspace(low, high, 24)
        a = np.linspace(a0, a1, max(6, int(96 * (a1 - a0) / 6.28)))
        w, d = shell(z)
        ca, sa = np.cos(a), np.sin(a)
        x = np.sign(ca) * np.abs(ca) ** 0.42
        y = np.sign(sa) * np.abs(sa) ** 0.42
        c.grid(
            np.stack([grow * w[:, None] * x, grow * d[:, None] * y, np.repeat(z[:, None], len(a), 1)], -1),
            look,
        )

    with c.moved((0, 0, 0), (0, 0, 26)):
        skin(-0.15, 0.72, red)
        skin(0.72, 1.78, glass, 0.992)
        skin(1.78, 2.08, red)
        for z, look in ((0.72, black), (1.78, black), (0.50, white), (0.42, white)):
            skin(z - 0.03, z + 0.03, look, 1.006)
        for a in (0.62, 0.95, 2.19, 2.52, 3.76, 4.09, 5.33, 5.66):
            skin(0.68, 1.82, red, 1.004, a - 0.04, a + 0.04)
        for a in (0.0, math.pi, 1.5 * math.pi):  # where doors meet
            skin(0.0, 1.82, black, 1.006, a - 0.0004, a + 0.0004)
        for z, d in ((-0.15, -0.06), (2.08, 0.09)):
            w, dep = shell(np.array([z]))
            c.cut(
                _plate(2 * float(w[0]), 2 * float(dep[0]), 0.36),
                0.1,
                red if d > 0 else black,
                0.03,
                at=(0, 0, z),
                turn=(-90, 0, 0),
            )
        seat = c.wood((0.42, 0.25, 0.12), (0.30, 0.16, 0.07))
        for s in (-1, 1):
            c.box(seat, (0.4, 1.3, 0.08), 0.03, at=(0.78 * s, 0, 0.62))
            c.box(seat, (0.08, 1.3, 0.5), 0.03, at=(0.98 * s, 0, 0.95))
        for k in range(4):
            c.box(black, (0.05, 0.16, 0.62), 0.02, at=(-0.75 + 0.5 * k, -0.98, 0.22)) if k in (0, 3) else None
        # hanger, grip and rope
        c.box(black, (0.7, 0.5, 0.12), 0.04, at=(0, 0, 2.2))
        c.tube([(0, 0, 2.2), (0, 0, 2.55), (0, 0.42, 2.85), (0, 0.45, 3.4), (0, 0.3, 3.72),
                (0, 0.02, 3.86)], 0.075, steel,
               sides=18, fine=70)  # fmt: skip
        c.box(steel, (1.1, 0.16, 0.16), 0.04, at=(0, 0.0, 3.88), turn=(0, -8, 0))
        for s in (-1, 1):
            with c.moved((0.42 * s, -0.02, 4.02 + 0.06 * s), (90, 0, 0)):
                c.lathe([(0, -0.07), (0.17, -0.07), (0.13, 0), (0.17, 0.07), (0, 0.07)], black, steps=36)
        c.tube(
            [(-2.0, 0, 3.82), (0, 0, 4.12), (2.0, 0, 4.40)],
            0.05,
            c.stuff((0.12, 0.12, 0.125), 0.4, metal=0.6),
            sides=12,
        )


BUILDERS: dict[str, Builder] = {
    "auto-rickshaw": auto_rickshaw,
    "light-plane": light_plane,
    "gondola-lift": gondola,
}
"""Key -> who builds it."""
