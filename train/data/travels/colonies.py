"""Bases on Mars and on the moon for wild.py: domes with gardens, halls, a rocket, a rover."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.flora import GREENS
from data.shores import wavy
from data.sites import vessels
from data.sites.lot import around, shift, turn
from data.travels.streets import Avenue
from data.vistas.fields import Noise, disc, film, mix, smooth, stars, tone
from data.vistas.skies import above
from mathutils import Matrix
from PIL import Image


def heaven(moon: bool, line: float) -> Image.Image:
    """A dusty sky with a small sun, or a black one with stars and the earth."""
    x, up = above(line)
    if not moon:
        sky = mix(tone(0.80, 0.50, 0.32), tone(0.34, 0.20, 0.16), smooth(0.0, 0.55, up))
        far = np.hypot(x + 0.28, up - 0.30)
        sky = (
            sky
            + tone(1.5, 1.35, 1.2) * (2.2 * smooth(0.026, 0.022, far) + 0.28 * np.exp(-far / 0.12))[..., None]
        )
        return film(sky, 1.0, glare=0.10)
    sky = tone(0.001, 0.001, 0.002) + stars(41, 1300, 0.55, None, line)
    part, u, v, w = disc(x, -up, (0.24, -0.34), 0.085)
    n = Noise(11)
    land = smooth(0.05, 0.25, n.layers(1.7 * u + 3, 1.7 * v + 0.8 * w, 6))
    cloud = smooth(0.05, 0.55, n.layers(2.2 * u + 9, 3.4 * v + w, 7))
    ball = mix(tone(0.02, 0.10, 0.42), tone(0.14, 0.20, 0.07), land)
    ball = mix(ball, tone(0.95, 0.97, 1.0), 0.85 * cloud)
    shade = smooth(-0.35, 0.55, 0.75 * u - 0.35 * v + 0.45 * w)
    glow = (
        0.35
        * np.exp(-np.abs(np.hypot(x - 0.24, up - 0.34) - 0.085) / 0.01)
        * smooth(0.3, -0.2, x - 0.24 - 0.2)
    )
    sky = (
        sky * (1 - part)[..., None]
        + ball * (1.2 * shade * part)[..., None]
        + tone(0.15, 0.35, 0.9) * (0.2 * glow)[..., None]
    )
    return film(sky, 1.0, glare=0.05)


class Colony(Avenue):
    """x to the right of and y behind the place where things will stand, in metres."""

    def _mars_base(self) -> None:
        """Red ground, domes of glass with plants, a rocket, mountains in the dust."""
        self.base(False)

    def _moon_base(self) -> None:
        """Grey ground, the same under a black sky, the earth in it."""
        self.base(True)

    def base(self, moon: bool) -> None:
        self.look(0.52, 1.7)
        self.afar(heaven(moon, self.line), self.line)
        self.exposed(0.35 if moon else 0.4)
        self.mirrored(0.10 if moon else 0.75, 0.6, (0.02, 0.02, 0.025) if moon else (0.34, 0.22, 0.17))
        self.sunlit(
            4.6 if moon else 3.4,
            58 if moon else 54,
            -48,
            (1, 0.98, 0.95) if moon else (1.0, 0.86, 0.70),
            0.01,
        )
        first, second = (
            ((0.24, 0.24, 0.24), (0.15, 0.15, 0.152)) if moon else ((0.42, 0.17, 0.075), (0.28, 0.105, 0.05))
        )
        pits = [
            (self.rng.uniform(-40, 40), self.rng.uniform(9, 95), self.rng.uniform(0.8, 4.5))
            for _ in range(46 if moon else 8)
        ]

        def land(x: float, y: float) -> float:
            off = min(max(math.hypot(x, y - 4) - 7, 0) / 25, 1.0)
            z = 0.05 * wavy(x, y, 0.6) + 0.02 * wavy(x, y, 2.2, 4) + off * 0.9 * wavy(x, y, 0.05, 3)
            for a, b, r in pits:
                d = math.hypot(x - a, y - b) / r
                if d < 1.7 and not (abs(a) < 16 and 14 < b < 52):
                    z += 0.22 * r * (math.exp(-(((d - 1) / 0.28) ** 2)) - 0.9 * max(0.0, 1 - d * d))
            hill = min(max((y - 150) / 260, 0.0), 1.0)
            return z + hill * (26 + 60 * wavy(x, y, 0.0075, 5) + 12 * wavy(x, y, 0.03, 2))

        soil = self.worn(self.worn(self.mottled(first, second), 0.3, 1.2, 0.6), 0.25, 7, 0.5)
        self.land(soil, land, -7, 60, 48, 0.35)
        self.land(self.worn(self.mottled(first, second), 0.4, 0.06, 0.9), land, 59, 560, 380, 6)
        stones = self.stones(first, tuple(0.6 * c for c in second))  # type: ignore[arg-type]
        for k in range(420):
            y = -2 + 70 * self.rng.random() ** 1.6
            x = self.rng.uniform(-1, 1) * (3 + 0.6 * (y + 6))
            if abs(x) > 1.3 or y > 6:
                self.stand(stones[k % 5], x, y, land(x, y), None, 0.03 + 0.38 * self.rng.random() ** 4)
        self.track(first, land)
        leaf = self.leaf(GREENS, 0.4)
        for x, y, r in ((-7.5, 24.0, 5.2), (9.5, 30.0, 6.4), (-18, 42, 7.5), (22, 50, 7)):
            self.dome(x, y, land(x, y), r, leaf)
        for a, b in (((-7.5, 24), (9.5, 30)), ((-18, 42), (-7.5, 24)), ((9.5, 30), (22, 50))):
            self.tunnel(a, b)
        self.habitat(1.0, 40.0, 12.0)
        with self.moved(shift(-1.5, 88, land(-1.5, 88)), Matrix.Scale(1.4, 4)):
            vessels.rocket(self)
        self.panels(land)
        self.rover(6.3, 12.0, land(6.3, 12.0), -28)
        if not moon:
            self.haze((0.60, 0.35, 0.22), 420, 30)

    def track(self, first: Any, land: Any) -> None:
        """Wheel tracks that lead to the door."""
        dark = self.worn(self.material(tuple(0.62 * c for c in first), 0.95), 0.3, 6, 0.6)
        for d in (-0.8, 0.8):
            rows = []
            for k in range(70):
                y = -6 + 0.55 * k
                x = 0.9 * math.sin(0.16 * y) + d
                rows += [(x - 0.19, y, land(x - 0.19, y) + 0.02), (x + 0.19, y, land(x + 0.19, y) + 0.02)]
            self.faced(dark, rows, [(2 * k, 2 * k + 1, 2 * k + 3, 2 * k + 2) for k in range(69)], True)

    def dome(self, x: float, y: float, z: float, r: float, leaf: Any) -> None:
        """Glass on a frame of bars, trees inside."""
        white, bars = self.kept((0.72, 0.72, 0.71), 0.5), self.kept((0.60, 0.61, 0.63), 0.4)
        self.lathe(
            white, [(1.06 * r, -0.4), (1.06 * r, 0.75), (0.98 * r, 0.85), (0.02, 0.85)], (x, y, z), n=48
        )
        self.lathe(
            self.kept((1.0, 0.80, 0.48), 0.5, 1.5), [(1.065 * r, 0.3), (1.065 * r, 0.42)], (x, y, z), n=48
        )
        glass = self.material((0.60, 0.74, 0.80), 0.05)
        glass.node_tree.nodes["Principled BSDF"].inputs["Alpha"].default_value = 0.16
        rows, n = 6, 16
        ring = []
        for j in range(rows):
            q, up = r * math.cos(math.pi / 2 * j / rows), 0.86 * r * math.sin(math.pi / 2 * j / rows)
            turns = around(n, 0.2 * (j % 2))
            ring.append([(x + q * math.cos(a), y + q * math.sin(a), z + 0.8 + up) for a in turns])
        top = (x, y, z + 0.8 + 0.86 * r)
        pairs = []
        for j in range(rows):
            for k in range(n):
                pairs.append((ring[j][k], ring[j][(k + 1) % n]))
                if j + 1 < rows:
                    pairs += [(ring[j][k], ring[j + 1][k]), (ring[j][k], ring[j + 1][(k - 1 + (j % 2)) % n])]
                else:
                    pairs.append((ring[j][k], top))
        self.beams(bars, pairs, 0.09)
        shell = [
            (r * math.cos(t), 0.8 + 0.86 * r * math.sin(t)) for t in [math.pi / 2 * k / 12 for k in range(12)]
        ]
        self.lathe(glass, [*shell, (0.02, 0.8 + 0.86 * r)], (x, y, z), n=40, smooth=60)
        tree = self.leafy(0.62 * r, 0.1, 0.25, 0.26 * r, self.bark((0.16, 0.12, 0.09)), leaf, 2200, 0.16)
        bush = self.shrub(leaf, 0.34 * r, 0.24 * r, 700, 0.12)
        for k in range(9):
            q, a = 0.72 * r * math.sqrt((k + 0.5) / 9), 2.4 * k
            self.stand(
                tree if k % 3 == 0 else bush, x + q * math.cos(a), y + q * math.sin(a), z + 0.82, None, 0.95
            )
        self.glowing((x, y, z + 1.8), 26 * r, (1.0, 0.86, 0.62), 0.5)

    def tunnel(self, a: tuple[float, float], b: tuple[float, float]) -> None:
        """A ribbed passage between two domes."""
        white, dark = self.kept((0.66, 0.66, 0.65), 0.5), self.kept((0.22, 0.22, 0.23), 0.5)
        self.tube(white, [(*a, 0.9), (*b, 0.9)], 1.05, 20)
        n = round(math.dist(a, b) / 0.9)
        for k in range(1, n):
            t = k / n
            x, y = a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t
            u, v = (b[0] - a[0]) / n * 0.14, (b[1] - a[1]) / n * 0.14
            self.tube(white if k % 4 else dark, [(x - u, y - v, 0.9), (x + u, y + v, 0.9)], 1.13, 20)

    def habitat(self, x: float, y: float, long: float) -> None:
        """A long hall on legs with round windows and an airlock."""
        white, dark = self.kept((0.74, 0.74, 0.73), 0.4), self.kept((0.16, 0.17, 0.18), 0.5)
        lit, orange = self.kept((1.0, 0.82, 0.50), 0.4, 1.6), self.kept((0.75, 0.24, 0.03), 0.5)
        self.tube(white, [(x - long / 2, y, 2.6), (x + long / 2, y, 2.6)], 2.3, 32)
        for d in (-0.5, -0.17, 0.17, 0.5):
            self.tube(
                orange if abs(d) < 0.3 else dark,
                [(x + long * d - 0.15, y, 2.6), (x + long * d + 0.15, y, 2.6)],
                2.36,
                32,
            )
        for k in range(5):
            u = x - 0.4 * long + 0.2 * long * k
            if abs(u - x) < 0.6:
                continue
            with self.moved(shift(u, y - 2.22, 2.9), turn(90, "X")):
                self.lathe(dark, [(0.55, 0), (0.55, 0.12), (0.42, 0.14)], n=24)
                self.lathe(lit, [(0.43, 0.11), (0.01, 0.12)], n=24)
        self.box(white, x - 1.3, x + 1.3, y - 4.2, y - 1.5, 0, 3.2)
        self.box(dark, x - 0.8, x + 0.8, y - 4.26, y - 4.18, 0.1, 2.5)
        self.box(lit, x - 1.2, x + 1.2, y - 4.25, y - 4.19, 2.7, 2.85)
        for d in (-0.4, 0.4):
            self.tube(dark, [(x + d * long, y - 1, 1.0), (x + d * long, y - 1.5, -0.3)], 0.2, 8)
        self.tube(dark, [(x + 3, y, 4.8), (x + 3, y, 8.6)], 0.06, 8)
        with self.moved(shift(x - 3, y, 5.4), turn(-40, "X"), turn(20, "Y")):
            self.lathe(
                white, [(0.05, 0), (0.9, 0.22), (1.4, 0.62), (1.36, 0.62), (0.85, 0.26), (0.02, 0.05)], n=32
            )
            self.tube(dark, [(0, 0, 0.05), (0, 0, 0.9)], 0.04, 6)

    def panels(self, land: Any) -> None:
        """Solar cells in rows."""
        blue = self.bricks((0.012, 0.03, 0.11), (0.02, 0.045, 0.15), (0.3, 0.3), 0.0, 0.02, (0, 0, 0))
        frame = self.kept((0.5, 0.5, 0.52), 0.4)
        for row in range(3):
            for k in range(5):
                x, y = 12.5 + 2.4 * k + 1.2 * row, 17.0 + 3.4 * row
                with self.moved(shift(x, y, land(x, y) + 1.0), turn(35, "X")):
                    self.slab(blue, (0, 0, 0), (2.1, 1.4, 0.05))
                self.tube(frame, [(x, y, land(x, y) - 0.2), (x, y, land(x, y) + 1.0)], 0.05, 6)

    def rover(self, x: float, y: float, z: float, yaw: float) -> None:
        """Six wheels, a pressed cabin with a bubble of glass, an aerial."""
        white, dark = self.kept((0.72, 0.72, 0.70), 0.4), self.kept((0.05, 0.052, 0.056), 0.6)
        orange, glass = self.kept((0.75, 0.24, 0.03), 0.5), self.kept((0.02, 0.03, 0.04), 0.04)
        with self.moved(shift(x, y, z), turn(yaw)):
            for side in (-1, 1):
                for u in (-1.25, 0.0, 1.25):
                    self.wheel((u, side * 0.95, 0.42), 0.42, 0.36)
                self.beams(dark, [((-1.25, side * 0.72, 0.5), (1.25, side * 0.72, 0.5))], 0.12)
            self.rounded(white, (-0.1, 0, 1.15), (2.9, 1.5, 0.95), 0.22)
            self.rounded(orange, (-0.1, 0, 0.82), (2.95, 1.54, 0.14), 0.05)
            self.ball(glass, (1.25, 0, 1.25), (0.62, 0.66, 0.52), 28)
            for side in (-1, 1):
                self.rounded(glass, (-0.3, side * 0.74, 1.3), (0.9, 0.06, 0.36), 0.02)
                self.ball(self.kept((1.0, 0.95, 0.85), 0.4, 4.0), (1.5, side * 0.5, 0.78), 0.10, 12)
            self.tube(dark, [(-1.2, 0.4, 1.6), (-1.2, 0.4, 2.7)], 0.025, 6)
            self.slab(self.kept((0.02, 0.04, 0.13), 0.2), (-0.6, 0, 1.68), (1.3, 1.2, 0.05))
