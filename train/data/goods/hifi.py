"""A boombox, a cassette, an instant camera and a pocket console, built and rendered for `cooked.py`."""

from __future__ import annotations

import math

import numpy as np
from data.goods.antiques import torus
from data.goods.arcade import _disc, _plate
from data.goods.craft import Builder, Craft, Points, blend, ease
from data.goods.shelf import text


def boombox(c: Craft) -> None:
    grey, dark, black = (
        c.stuff((0.42, 0.43, 0.45), 0.3, coat=0.3),
        c.stuff((0.05, 0.052, 0.056), 0.4),
        c.stuff((0.012, 0.012, 0.013), 0.5),
    )
    chrome, red, white = (
        c.metal((0.8, 0.8, 0.82), 0.15),
        c.stuff((0.6, 0.02, 0.02), 0.4),
        c.stuff((0.8, 0.8, 0.78), 0.5),
    )
    with c.moved(turn=(0, 0, 20)):
        c.box(grey, (4.0, 0.85, 2.1), 0.12, at=(0, 0, 1.1))
        c.cut(_plate(3.86, 1.94, 0.12), 0.06, dark, 0.01, at=(0, -0.42, 1.1))
        mesh = c.stuff((0.02, 0.02, 0.022), 0.6, bump=1.0, grain=60, cells=True)
        for s in (-1, 1):
            torus(c, chrome, 0.74, 0.06, (1.2 * s, -0.47, 0.92), (90, 0, 0))
            with c.moved((1.2 * s, -0.44, 0.92), (90, 0, 0)):
                c.lathe(
                    [(0, 0.0), (0.18, 0.02), (0.3, -0.06), (0.6, 0.03), (0.7, 0.05), (0.72, 0)],
                    mesh,
                    steps=64,
                )
                c.lathe([(0, 0.08), (0.14, 0.06), (0.2, 0.0)], chrome)
            torus(c, chrome, 0.2, 0.03, (1.62 * s, -0.46, 1.78), (90, 0, 0))
            _disc(c, mesh, 0.18, (1.62 * s, -0.45, 1.78), 0.03)
        c.cut(_plate(0.82, 0.66, 0.05), 0.08, grey, 0.02, at=(0, -0.45, 0.98))
        glass = c.stuff((0.03, 0.032, 0.036), 0.05, coat=1.0)
        c.cut(_plate(0.68, 0.46, 0.03), 0.06, glass, 0.01, at=(0, -0.48, 1.02))
        for s in (-1, 1):
            torus(c, white, 0.075, 0.025, (0.16 * s, -0.515, 1.0), (90, 0, 0))
        c.box(c.stuff((0.75, 0.55, 0.2), 0.5), (0.5, 0.02, 0.09), 0, at=(0, -0.515, 1.16))
        for k in range(6):
            c.box(chrome, (0.12, 0.1, 0.12), 0.02, at=(-0.36 + 0.145 * k, -0.46, 0.50))
        c.cut(_plate(2.3, 0.30, 0.03), 0.06, black, 0.01, at=(0, -0.43, 1.84))
        c.box(c.stuff((0.95, 0.55, 0.12), 0.4, glow=0.7), (1.3, 0.03, 0.18), 0.01, at=(-0.35, -0.46, 1.86))
        for k in range(11):
            c.box(black, (0.012, 0.01, 0.12), 0, at=(-0.92 + 0.115 * k, -0.48, 1.88))
        c.box(red, (0.025, 0.02, 0.18), 0, at=(-0.2, -0.485, 1.86))
        for x in (0.52, 0.82):
            _disc(c, chrome, 0.12, (x, -0.45, 1.84), 0.14)
        for k in range(5):
            c.box(
                white if k < 3 else red,
                (0.035, 0.03, 0.10 + 0.05 * ((k * 7) % 4)),
                0,
                at=(-0.22 + 0.11 * k, -0.455, 1.46),
            )
        text(c, "STEREO", 0.13, chrome, (0.0, -0.455, 0.28))
        for s in (-1, 1):
            c.box(chrome, (0.1, 0.3, 0.2), 0.03, at=(1.72 * s, 0.05, 2.22))
            c.tube([(1.72 * s, 0.05, 2.2), (1.72 * s, 0.05, 2.62)], 0.05, chrome)
        c.tube([(-1.76, 0.05, 2.62), (1.76, 0.05, 2.62)], 0.085, black, sides=20)
        c.tube([(1.3, 0.25, 2.1), (1.75, 0.25, 3.5)], 0.022, chrome)
        c.ball(chrome, fine=12, at=(1.75, 0.25, 3.52), size=0.05)


def cassette(c: Craft) -> None:
    shell, cream = c.stuff((0.022, 0.022, 0.025), 0.3, coat=0.4), c.stuff((0.80, 0.75, 0.62), 0.7)
    stripes = [(0.62, 0.05, 0.03), (0.80, 0.34, 0.03), (0.82, 0.60, 0.08), (0.05, 0.34, 0.36)]
    white, dark, ink = (
        c.stuff((0.82, 0.82, 0.80), 0.4),
        c.stuff((0.03, 0.022, 0.018), 0.35),
        c.stuff((0.03, 0.03, 0.08), 0.7),
    )
    with c.moved((0, 0, 1.3), (-6, 0, 20)):
        c.cut(_plate(4.0, 2.56, 0.12), 0.34, shell, 0.03)
        c.cut(_plate(3.55, 1.82, 0.1), 0.04, cream, 0.0, at=(0, -0.165, 0.2))
        for k, tone in enumerate(stripes):
            c.box(c.stuff(tone, 0.7), (3.55, 0.02, 0.14), 0, at=(0, -0.18, -0.08 - 0.15 * k))
        c.cut(_plate(2.5, 0.62, 0.3), 0.05, shell, 0.0, at=(0, -0.178, 0.08))
        c.cut(
            _plate(0.92, 0.44, 0.05),
            0.06,
            c.stuff((0.10, 0.085, 0.07), 0.08, coat=1.0),
            0.0,
            at=(0, -0.180, 0.08),
        )
        for s, r in ((-1, 0.36), (1, 0.22)):
            _disc(c, dark, r * 0.62, (0.16 * s * 1.4, -0.205, 0.08), 0.012)
        for s in (-1, 1):
            torus(c, white, 0.205, 0.055, (0.88 * s, -0.19, 0.08), (90, 0, 0))
            _disc(c, dark, 0.17, (0.88 * s, -0.17, 0.08), 0.02)
            for k in range(6):
                a = math.pi / 3 * k
                c.box(
                    white,
                    (0.05, 0.08, 0.08),
                    0.01,
                    at=(0.88 * s + 0.15 * math.cos(a), -0.2, 0.08 + 0.15 * math.sin(a)),
                    turn=(0, 90 - math.degrees(a), 0),
                )
        for z in (0.74, 0.92):
            c.box(ink, (3.0, 0.01, 0.012), 0, at=(0.1, -0.19, z - 0.09))
        text(c, "mixtape  1986", 0.26, ink, (0.1, -0.19, 0.86))
        text(c, "A", 0.3, ink, (-1.56, -0.19, 0.84))
        c.cut([(-1.35, -1.26), (1.35, -1.26), (1.18, -0.82), (-1.18, -0.82)], 0.44, shell, 0.02)
        for x in (-0.9, 0.9):
            _disc(c, dark, 0.09, (x, -0.222, -1.06), 0.01)
        for x in (-0.45, 0.45):
            c.box(dark, (0.12, 0.01, 0.12), 0, at=(x, -0.225, -1.1))
        for x in (-1.86, 1.86):
            for z in (-1.14, 1.14):
                _disc(c, c.metal((0.6, 0.6, 0.62), 0.3), 0.06, (x, -0.165, z), 0.015)


def instant_camera(c: Craft) -> None:
    white, black = c.stuff((0.82, 0.81, 0.78), 0.35, coat=0.3), c.stuff((0.014, 0.014, 0.015), 0.3, coat=0.4)
    glass, red = c.stuff((0.015, 0.018, 0.03), 0.03, coat=1.0), c.stuff((0.66, 0.03, 0.02), 0.3, coat=0.5)
    with c.moved(turn=(0, 0, 24)):
        side = [
            (-0.95, 0),
            (-0.95, 0.9),
            (-0.5, 1.1),
            (-0.42, 2.2),
            (-0.3, 2.35),
            (0.55, 2.35),
            (0.62, 2.2),
            (0.62, 0),
        ]
        c.cut(side, 2.5, white, 0.06, turn=(0, 0, 90))
        c.cut([(-0.97, 0.12), (-0.97, 0.78), (-0.92, 0.85), (-0.92, 0.06)], 2.3, black, 0.01, turn=(0, 0, 90))
        for k, tone in enumerate(
            (
                (0.06, 0.36, 0.62),
                (0.10, 0.44, 0.12),
                (0.84, 0.62, 0.03),
                (0.84, 0.32, 0.02),
                (0.66, 0.03, 0.03),
            )
        ):
            c.box(c.stuff(tone, 0.5), (0.075, 0.02, 0.5), 0, at=(-0.15 + 0.075 * k, -0.985, 0.45))
        c.box(c.stuff((0.02, 0.02, 0.02), 0.8), (1.9, 0.04, 0.06), 0.01, at=(0, -0.96, 0.82), turn=(60, 0, 0))
        with c.moved((0.0, -0.47, 1.55), (84, 0, 0)):
            c.lathe(
                [(0.62, 0), (0.62, 0.18), (0.56, 0.26), (0.46, 0.28), (0.42, 0.16), (0.3, 0.1)],
                black,
                steps=72,
            )
            c.lathe([(0, 0.2), (0.16, 0.18), (0.3, 0.1)], glass, steps=48)
            c.lathe([(0.60, 0.19), (0.63, 0.2), (0.60, 0.23)], c.metal(), steps=72)
        c.cut(_plate(0.6, 0.42, 0.06), 0.1, black, 0.02, at=(-0.86, -0.45, 2.0))
        c.cut(
            _plate(0.46, 0.30, 0.03),
            0.1,
            c.stuff((0.78, 0.80, 0.82), 0.1, coat=1.0, bump=0.5, grain=40),
            0.01,
            at=(-0.86, -0.48, 2.0),
        )
        c.cut(_plate(0.5, 0.42, 0.06), 0.1, black, 0.02, at=(0.88, -0.45, 2.0))
        c.cut(_plate(0.3, 0.24, 0.04), 0.1, glass, 0.01, at=(0.88, -0.48, 2.0))
        _disc(c, red, 0.17, (-0.92, -0.49, 1.32), 0.14)
        with c.moved((0, -1.42, 0.70), (-64, 0, 0)):  # the picture comes out
            c.box(c.stuff((0.86, 0.85, 0.82), 0.4), (1.7, 0.03, 1.25), 0.01)

            def view(p: Points) -> Points:
                z = p[:, 2]
                tone = blend((0.85, 0.42, 0.16), (0.16, 0.30, 0.50), ease(-0.2, 0.4, z))
                hill = -0.12 + 0.12 * np.sin(3.2 * p[:, 0] + 1) + 0.05 * np.sin(9 * p[:, 0])
                tone = blend(tone, (0.03, 0.06, 0.05), ease(hill + 0.01, hill - 0.01, z))
                return blend(
                    tone, (1.0, 0.85, 0.5), ease(0.13, 0.11, np.hypot(p[:, 0] - 0.25, z - 0.05)) * (z > hill)
                )

            u, v = np.meshgrid(np.linspace(-0.72, 0.72, 90), np.linspace(-0.36, 0.52, 60), indexing="ij")
            c.grid(np.stack([u, 0 * u - 0.02, v], -1), c.stuff(None, 0.3, coat=0.4), view)


def pocket_console(c: Craft) -> None:
    shell, grey = c.stuff((0.56, 0.55, 0.50), 0.5, bump=0.05, grain=120), c.stuff((0.13, 0.13, 0.15), 0.4)
    black, wine = c.stuff((0.015, 0.015, 0.017), 0.4, coat=0.3), c.stuff((0.30, 0.01, 0.09), 0.3, coat=0.5)
    ink = c.stuff((0.05, 0.05, 0.25), 0.6)
    with c.moved((0, 0, 1.9), (-8, 0, 20)):
        corners = ((1, 1, 0.12), (-1, 1, 0.12), (-1, -1, 0.12), (1, -1, 0.6))
        line = []
        for n, (sx, sz, r) in enumerate(corners):
            for k in range(7):
                a = math.radians(90 * n + 15 * k)
                line.append((sx * (1.25 - r) + r * math.cos(a), sz * (1.9 - r) + r * math.sin(a)))
        c.cut(line, 0.56, shell, 0.05)
        c.cut(_plate(2.14, 1.6, 0.14), 0.06, grey, 0.01, at=(0, -0.28, 0.86))
        for k, tone in enumerate(((0.45, 0.02, 0.12), (0.05, 0.06, 0.35))):
            c.box(c.stuff(tone, 0.5), (1.9, 0.02, 0.025), 0, at=(0, -0.312, 1.54 - 0.06 * k))

        def screen(p: Points) -> Points:
            x, z = np.floor(p[:, 0] / 0.06), np.floor(p[:, 2] / 0.06)
            tone = np.tile((0.30, 0.36, 0.04), (len(p), 1))
            hill = -5 + 2 * (np.abs((x + 40) % 14 - 7) > 4)
            tone[z < hill] = (0.07, 0.12, 0.03)
            brick = (z == 3) & (x > -8) & (x < 0)
            tone[brick] = (0.10, 0.16, 0.03)
            man = (np.abs(x - 4) < 1.6) & (z > -4.5) & (z < -0.5)
            tone[man] = (0.04, 0.07, 0.02)
            sun = np.hypot(x - 9, z - 6) < 2.6
            tone[sun] = (0.16, 0.22, 0.03)
            return tone

        u, v = np.meshgrid(np.linspace(-0.72, 0.72, 180), np.linspace(-0.58, 0.58, 150), indexing="ij")
        c.grid(
            np.stack([u, 0 * u, v], -1),
            c.stuff(None, 0.25, coat=0.7, glow=0.15),
            screen,
            at=(0.02, -0.316, 0.82),
        )
        c.ball(c.stuff((0.8, 0.03, 0.02), 0.3, glow=0.8), fine=10, at=(-0.92, -0.31, 1.0), size=0.045)
        for size in ((0.72, 0.14, 0.24), (0.24, 0.14, 0.72)):
            c.box(black, size, 0.03, at=(-0.68, -0.32, -0.62))
        for x, z in ((0.46, -0.74), (0.90, -0.52)):
            with c.moved((x, -0.28, z), (90, 0, 0)):
                c.lathe([(0, 0.13), (0.14, 0.13), (0.19, 0.09), (0.2, 0)], wine, steps=40)
        text(c, "B", 0.14, ink, (0.54, -0.285, -1.02), (90, 24, 0))
        text(c, "A", 0.14, ink, (0.98, -0.285, -0.80), (90, 24, 0))
        for x in (-0.32, 0.10):
            c.tube([(x - 0.13, -0.29, -1.36), (x + 0.13, -0.29, -1.24)], 0.05, grey, sides=12)
        for k in range(6):
            c.tube(
                [(0.42 + 0.13 * k, -0.285, -1.72 + 0.06 * k), (0.56 + 0.13 * k, -0.285, -1.36 + 0.06 * k)],
                0.03,
                grey,
                sides=8,
            )
        text(c, "POCKET PLAY", 0.15, ink, (-0.42, -0.285, -0.08))


BUILDERS: dict[str, Builder] = {
    "boombox": boombox,
    "cassette": cassette,
    "instant-camera": instant_camera,
    "pocket-console": pocket_console,
}
"""Key -> who builds it."""
