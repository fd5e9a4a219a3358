"""Tuscany for wild.py: hills in many colours, a white road between cypresses up to a farmhouse."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.flora import Plant
from data.lands import MEADOW
from data.sites.lot import arch, shift, turn
from data.travels.country import Country
from data.vistas.fields import Array, Noise, mix, smooth, tone

ROAD = (
    (-8, 2.3),
    (4, 2.4),
    (14, 5.2),
    (26, 7.6),
    (40, 3.4),
    (56, -2.5),
    (70, -0.5),
    (84, 10),
    (98, 12),
    (110, 19),
    (122, 26),
)
"""Where the road is: how far away, and how far to the right."""
_Y = np.arange(-20.0, 140.0, 0.5)
_BELL = np.hanning(25) / np.hanning(25).sum()
_SOFT = np.convolve(np.pad(np.interp(_Y, *zip(*ROAD, strict=True)), 12, "edge"), _BELL, "valid")
CROPS = ((0.52, 0.39, 0.13), (0.13, 0.22, 0.035), (0.24, 0.30, 0.06), (0.36, 0.24, 0.14), (0.46, 0.39, 0.16),
         (0.10, 0.19, 0.03), (0.58, 0.46, 0.20))  # fmt: skip


def road(y: Array) -> Array:
    return np.interp(y, _Y, _SOFT)


class Hill(Country):
    """x to the right of and y behind the place where things will stand, in metres."""

    def _tuscany(self) -> None:
        """Wheat, vines and olives in a low sun."""
        self.look(0.50, 1.9)
        late = self.when == "sunset"
        self.hours(
            "sunset" if late else "clear", 163, 150 if late else 66, *((-0.115, 0.135) if late else ())
        )
        self.exposed(0.95 if late else 0.45)
        n = Noise(57)

        def high(x: Array, y: Array) -> Array:
            d = np.hypot(x, y - 1)
            z = smooth(9, 34, d) * 1.5 * n.at(x / 34 + 0.6, y / 34) - 1.5 * np.exp(-(((y - 27) / 13) ** 2))
            z = z + 13.5 * np.exp(-(((x - 27) / 46) ** 2) - ((y - 128) / 46) ** 2)
            z = z + 17 * np.exp(-(((x + 72) / 58) ** 2) - ((y - 185) / 60) ** 2)
            z = z + smooth(170, 420, d) * (24 * n.layers(x / 210 + 0.2, y / 170, 3, 0.4) + 6)
            return z + smooth(700, 1900, d) * (150 * n.ridges(x / 900 + 1.7, y / 900, 5, 0.42) - 25).clip(0)

        x, y = self.fan(4200, 620, 460)
        z = high(x, y)
        warp = n.layers(x / 60, y / 60, 3)
        _, own = n.cells(x / 44 + 0.25 * warp + 0.4, y / 52 + 0.2 * warp)
        kind = (own * 997).astype(int) % len(CROPS)
        tint = np.asarray(CROPS, np.float32)[kind]
        turned = 6.28 * own * 7
        lines = np.sin((x * np.cos(turned) + y * np.sin(turned)) * 2.6)
        fleck = n.layers(x / 1.2, y / 1.2, 4, 0.6)
        shown = 1 - smooth(60, 170, np.hypot(x, y))
        tint = tint * (1 + 0.20 * lines * shown + 0.10 * fleck + 0.12 * warp)[..., None]
        grass = mix(tone(0.07, 0.14, 0.018), tone(0.15, 0.21, 0.04), smooth(-0.6, 0.7, fleck))
        tint = mix(grass, tint, smooth(14, 18, np.hypot(x - 1, y) + 2 * fleck))
        vines = (
            smooth(1, 3, -x - 5 - 0.05 * y)
            * smooth(30, 34, y)
            * (1 - smooth(84, 88, y))
            * smooth(-52, -48, x)
        )
        tint = mix(tint, tone(0.26, 0.20, 0.11) * (1 + 0.15 * fleck)[..., None], vines)
        off = np.abs(x - road(y)) / (1.5 + 0.2 * fleck)
        on = (1 - smooth(0.85, 1.15, off)) * (y < 124)
        gravel = mix(tone(0.60, 0.51, 0.38), tone(0.22, 0.24, 0.08), 0.6 * (1 - smooth(0.12, 0.32, off)))
        verge = (1 - smooth(1.2, 2.4, off)) * (y < 124)
        tint = mix(mix(tint, grass, verge), gravel * (1 + 0.12 * fleck)[..., None], on)
        self.spread(self.worn(self.tinted(), 0.25, 1.6, 0.5), x, y, z - 0.07 * on, tint.clip(0, 1))

        def at(a: float, b: float) -> float:
            return float(high(np.float32(a), np.float32(b)))

        self._avenue(at)
        self._fields(at)
        for a, b, yaw in ((28.0, 127.0, -16), (-66, 172, 14)):
            with self.moved(shift(a, b, at(a, b) - 0.2), turn(yaw)):
                self.casale()
        self.misty(2400, 80)

    def cypress(self, tall: float, leaf: Any) -> Plant:
        """A dark column that ends in a point."""
        k = 6500
        t = self.draw.uniform(0, 1, k) ** 0.85
        a = self.draw.uniform(0, 6.283, k)
        ribs = 1 + 0.16 * np.sin(5 * a + 9 * t) + 0.10 * self.draw.normal(size=k)
        r = (
            0.085
            * tall
            * np.minimum(1, 9 * t + 0.35)
            * (1 - t) ** 0.62
            * ribs
            * self.draw.uniform(0.75, 1, k)
        )
        at = np.stack([r * np.cos(a), r * np.sin(a), tall * (0.03 + 0.97 * t)], 1)
        way = np.stack([0.6 * np.cos(a), 0.6 * np.sin(a), np.full(k, 1.0)], 1) + 0.45 * self.draw.normal(
            size=(k, 3)
        )
        stem = self.stems(
            self.bark((0.16, 0.12, 0.09)), [([(0, 0, -0.3), (0, 0, 0.3 * tall)], [0.2, 0.12], 8)]
        )
        return [stem, self.kites(leaf, at, way, 0.34 * self.draw.uniform(0.7, 1.3, k), 0.42)]

    def _avenue(self, at: Any) -> None:
        """Cypresses on both sides of the road, and around the house."""
        dark = self.leaf(((0.018, 0.050, 0.016), (0.035, 0.085, 0.024), (0.06, 0.12, 0.035)), 0.2)
        kinds = [self.cypress(h, dark) for h in (9.0, 10.5, 8.0)]
        b, k = 21.0, 0
        while b < 120:
            slope = float(road(b + 0.5) - road(b - 0.5))
            across = 3.3 / math.hypot(1, slope)
            for side in (-1, 1):
                x = float(road(b)) + side * across + self.rng.gauss(0, 0.1)
                y = b - side * across * slope
                self.stand(kinds[k % 3], x, y, at(x, y) - 0.1, None, self.rng.uniform(0.75, 0.95))
                k += 1
            b += 5.6 / math.hypot(1, slope)
        for x, y in (
            (16, 131),
            (18.5, 134),
            (38, 130),
            (40.5, 126),
            (42, 133),
            (35, 137),
            (22, 139),
            (12, 129),
            (46, 129),
        ):
            self.stand(kinds[int(x) % 3], x, y, at(x, y) - 0.1, None, self.rng.uniform(0.85, 1.15))
        for j in range(15):
            x, y = -30 - 2.1 * j, 158 + 0.5 * j
            self.stand(kinds[j % 3], x, y, at(x, y) - 0.1, None, self.rng.uniform(0.8, 1.0))
        for _ in range(26):
            x, y = self.rng.uniform(-190, 190), self.rng.uniform(190, 420)
            for i in range(5):
                u, v = x + 4.5 * i, y + self.rng.uniform(-2, 2)
                self.stand(kinds[i % 3], u, v, at(u, v) - 0.2, None, self.rng.uniform(0.8, 1.2))

    def _fields(self, at: Any) -> None:
        """Grass and poppies near by, vines, olives, pines."""
        blade = self.leaf(MEADOW, 0.45)
        hay = self.leaf(((0.30, 0.27, 0.08), (0.20, 0.24, 0.05), (0.42, 0.35, 0.13)), 0.45)
        tufts = [
            self.tuft(m, t, 36, 0.18, 0.5)
            for m, t in ((blade, 0.14), (blade, 0.22), (hay, 0.24), (blade, 0.18))
        ]
        self.strew(tufts, 5200, at, lambda x, y: abs(x - float(road(y))) < 1.55, -4.6, 20)
        wheat = [self.tuft(hay, t, 40, 0.3, 0.3) for t in (0.5, 0.6)]
        self.strew(
            wheat, 1500, at, lambda x, y: abs(x - float(road(y))) < 2.8 or (x < -4 and y > 29), 14.5, 46
        )
        reds = ((0.80, 0.03, 0.015), (0.82, 0.05, 0.02), (0.88, 0.80, 0.30))
        self.bloom(reds, 190, 0.26, lambda x, y: at(x, y) if abs(x - float(road(y))) > 1.7 else -9.0)
        leaf = self.leaf(((0.06, 0.14, 0.018), (0.11, 0.21, 0.03), (0.20, 0.28, 0.05)), 0.4)
        vine = [self.shrub(leaf, 1.5, 1.35, 420, 0.17) for _ in range(3)]
        for i in range(17):
            for j in range(42):
                y = 33 + 1.25 * j
                x = -6.5 - 0.05 * y - 2.5 * i
                if x > -0.60 * (y + 6):
                    self.stand(vine[j % 3], x, y, at(x, y) + 0.25, None, self.rng.uniform(0.75, 1.0))
        bark, silver = (
            self.bark((0.24, 0.20, 0.16)),
            self.leaf(((0.10, 0.14, 0.07), (0.17, 0.21, 0.12), (0.26, 0.29, 0.19)), 0.3),
        )
        olive = [self.leafy(4.2, 0.2, 0.3, 2.2, bark, silver, 3800, 0.16) for _ in range(2)]
        for i in range(7):
            for j in range(8):
                x, y = 19 + 6 * i + self.rng.gauss(0, 0.4), 40 + 6 * j + self.rng.gauss(0, 0.4)
                if x > float(road(y)) + 7:
                    self.stand(olive[j % 2], x, y, at(x, y), None, self.rng.uniform(0.75, 1.05))
        green = self.leaf(((0.03, 0.08, 0.02), (0.06, 0.12, 0.03), (0.10, 0.17, 0.045)), 0.3)
        pine = self.acacia(9.5, 8.5, self.bark((0.26, 0.16, 0.10)), green)
        for x, y in ((45, 122), (51, 127), (-58, 168), (-82, 176), (9, 138)):
            self.stand(pine, x, y, at(x, y) - 0.2, None, self.rng.uniform(0.9, 1.15))
        tree = self.leafy(8, 0.25, 0.15, 3.2, bark, green, 3200, 0.42)
        for _ in range(420):
            y = 95 + 620 * self.rng.random() ** 1.4
            x = self.rng.uniform(-0.52, 0.52) * y
            if math.sin(x / 31 + 1) * math.sin(y / 43) > 0.35 and (x < -8 or y > 175):
                self.stand(tree, x, y, at(x, y) - 0.3, None, self.rng.uniform(0.6, 1.1))

    def casale(self) -> None:
        """A farmhouse of stone with a tower and roofs of clay tiles."""
        wall = self.made.setdefault(
            "ochre", self.worn(self.worn(self.material((0.62, 0.47, 0.30), 0.95), 0.3, 0.5), 0.25, 2)
        )
        tiles = self.made.setdefault(
            "tiles", self.worn(self.blocks((0.44, 0.20, 0.105), (0.5, 0.35), 0.03, 0.4), 0.3, 0.8)
        )
        shut, dark = self.kept((0.10, 0.16, 0.09), 0.8), self.kept((0.03, 0.025, 0.02), 0.5)
        parts = (
            (0, 0, 13, 9, 6.4, 2.1, False),
            (9, -1.2, 7, 7, 4.2, 1.7, True),
            (-4.5, 1, 5, 5, 10.2, 0, False),
        )
        for x, y, w, deep, h, tall, turned in parts:
            self.slab(wall, (x, y, h / 2 - 1), (w, deep, h + 2))
            if tall:
                gable = [(-deep / 2, h), (deep / 2, h), (0, h + tall - 0.15)]
                if turned:
                    gable = [(-w / 2, h), (w / 2, h), (0, h + tall - 0.15)]
                with self.moved(shift(x, y, 0), turn(0 if turned else 90)):
                    self.prism(wall, gable, -(deep if turned else w) / 2, (deep if turned else w) / 2)
                self.roof(tiles, (x, y, h), w + 1.1, deep + 1.1, tall + 0.25, turned)
            else:
                with self.moved(shift(x, y, h), turn(45)):
                    self.lathe(tiles, [(0.79 * w, -0.1), (0.79 * w, 0.05), (0.02, 1.9)], n=4, smooth=0)
        for x, z in ((-1.0, 1.9), (2.0, 1.9), (5.0, 1.9), (-1.0, 4.8), (2.0, 4.8), (5.0, 4.8), (-4.5, 8.6)):
            y = -1.55 if z > 8 else -4.52
            self.slab(dark, (x, y, z), (0.85, 0.1, 1.25))
            for d in (-0.66, 0.66):
                self.slab(shut, (x + d, y - 0.06, z), (0.45, 0.08, 1.3))
        for x in (7.6, 10.4):
            with self.moved(shift(0, -4.72, 0)):
                self.prism(dark, arch(x, 1.7, 0, 1.7, 2.5), -0.05, 0.1)
