"""Lakes, a river, a pond, beaches and a rocky coast, for wild.py."""

from __future__ import annotations

import math
from typing import Any

import bpy
import numpy as np
from data.flora import GREENS, NEEDLES, Plant
from data.lands import MEADOW
from data.stage import Colour
from data.swell import Shore
from mathutils import Vector, noise


def wavy(x: float, y: float, often: float = 0.5, seed: float = 1.0) -> float:
    return float(noise.noise(Vector((often * x, often * y, seed))))


class Bank(Shore):
    """Water seen from land, or from a boat where it is called so."""

    def land(self, material: Any, height: Any, near: float, far: float, wide: float, step: float) -> None:
        """Ground from `near` to `far`."""
        xs, ys = np.arange(-wide, wide + step, step), np.arange(near, far + step, step)
        points = [(x, y, height(x, y)) for y in ys for x in xs]
        n = len(xs)
        faces: list[tuple[int, ...]] = [(j * n + i, j * n + i + 1, j * n + n + i + 1, j * n + n + i)
                                        for j in range(len(ys) - 1) for i in range(n - 1)]  # fmt: skip
        self.faced(material, points, faces, smooth=True)

    def stones(self, first: Colour, second: Colour) -> list[Plant]:
        """Five stones, a metre in radius."""
        material, made = self.worn(self.mottled(first, second), 0.5, 4, 0.7), []
        for k in range(5):
            self.rock(material, (0, 0, 0), (1, 0.85, 0.62), k, 0.5)
            body = bpy.context.object
            made.append([body.data])
            bpy.data.objects.remove(body)
        return made

    def _lake(self) -> None:
        """A blue lake between wooded mountains, seen over a grassy shore."""
        self.beyond = 0.20
        self.look(0.50, 2.2)
        self.exposed(0.4)
        self.afar("mountain5", 0.80, 0.92, 0.35, gain=(0.95, 1.01, 1.10))
        stone = self.stones((0.30, 0.29, 0.27), (0.20, 0.20, 0.19))
        self.woods(1.0)

        def near(x: float, y: float) -> float:
            return (
                0.30
                + 0.02 * wavy(x, y, 1.2)
                - 0.14 * max(0.0, y - 2.4 + 0.9 * wavy(x, y, 0.35) - 0.012 * x * x)
            )

        soil = self.worn(self.mottled((0.10, 0.085, 0.05), (0.16, 0.14, 0.10)), 0.4, 5, 0.6)
        self.land(soil, near, -5, 9, 12, 0.25)
        turf = [self.tuft(self.leaf(MEADOW, 0.4), t, 36, 0.18) for t in (0.10, 0.15, 0.2)]
        self.strew(turf, 3600, near, lambda x, y: near(x, y) < 0.13, -4.5, 6)
        tall = [
            self.tuft(self.leaf(((0.12, 0.22, 0.03), (0.26, 0.30, 0.08)), 0.4), t, 26, 0.16, 0.3)
            for t in (0.5, 0.75)
        ]
        self.strew(tall, 90, near, lambda x, y: abs(x) < 2.2 or near(x, y) < 0.0, 0.5, 5.5)
        self.bloom(((0.88, 0.86, 0.82), (0.85, 0.62, 0.03)), 90, 0.2, near)
        for k in range(60):
            x = self.rng.uniform(-7, 7)
            y, r = (
                3.3 + 0.012 * x * x - 0.9 * wavy(x, 3.3, 0.35) + self.rng.gauss(0.5, 0.4),
                self.rng.uniform(0.04, 0.2),
            )
            self.stand(stone[k % 5], x, y, near(x, y) + 0.1 * r, None, r)
        waves = self.spectrum(150, 3.5, 0.10, 0.034, 80, 45, 0.3)
        water = self.sea((0.004, 0.065, 0.17), (0.006, 0.09, 0.21), (0.16, 0.15, 0.10), edge=0.5)
        self.swell(waves, water, 0.6, 500, foam=2, deep=np.vectorize(near), clear=0.6, calm=0.03)
        self.mirrored(0.9, 0.6, (0.12, 0.33, 0.75))
        self.misty(1400, 60)
        self.sunlit(3.4, 50, 60, (1.0, 0.93, 0.80))

    def _afloat(self) -> None:
        """The same seen from its water."""
        self.beyond = 0.16
        self.look(0.46, 2.6)
        self.exposed(0.35)
        self.afar("myrabella8", 0.655, 0.95, 0.6)
        self.woods(0.75, -1.0)
        waves = self.spectrum(170, 3.5, 0.09, 0.034, 80, 45, 0.3)
        self.swell(waves, self.sea((0.004, 0.065, 0.16), (0.006, 0.09, 0.20)), 0.6, 500, foam=2, calm=0.03)
        self.mirrored(0.9, 0.6, (0.12, 0.33, 0.75))
        self.misty(1600, 60)
        self.sunlit(3.4, 50, 60, (1.0, 0.93, 0.80))

    def woods(self, tall: float, side: float = 1.0) -> None:
        """Slopes with spruces on both sides of a lake, and along its far end."""

        def slope(x: float, y: float) -> float:
            x *= side
            edge = (-x - 20 - 0.10 * y) if x < 0 else (x - 34 - 0.16 * y)
            off = min(edge + 9 * wavy(x, y, 0.03), y - 95 + 14 * wavy(x, y, 0.03, 4))
            off = max(off, y - 330 + 20 * wavy(x, y, 0.02, 2))
            return max(-1.0, min(0.4 * off, 0.25 * off + 3)) * (
                1.0 if off < 0 else tall * (1 - 0.25 * wavy(x, y, 0.015, 8))
            )

        self.land(self.mottled((0.035, 0.07, 0.02), (0.06, 0.10, 0.03)), slope, 70, 420, 330, 5)
        bark = self.bark((0.12, 0.08, 0.05))
        fir = [
            self.spruce(h, h / 50, 0.03, h / 4.2, bark, self.leaf(NEEDLES, 0.2), 0.62) for h in (15, 12, 10)
        ]
        oak = self.leafy(11, 0.3, 0.12, 3.6, bark, self.leaf(GREENS, 0.4), 3500, 0.5)
        for k in range(3000):
            y = 85 + 320 * self.rng.random() ** 1.2
            x = self.rng.uniform(-1, 1) * (40 + 0.56 * y)
            z = slope(x, y)
            if z > 0.2 and (z < 70 or k % 2):
                self.stand(
                    oak if z < 5 and k % 3 == 0 else fir[k % 3],
                    x,
                    y,
                    z - 0.2,
                    None,
                    self.rng.uniform(0.6, 1.2),
                )

    def _river(self) -> None:
        """A river that comes from afar between green banks and turns aside before the viewer."""
        self.beyond = 0.08
        self.look(0.47, 2.5)
        self.exposed(0.35)
        self.afar("myrabella3", 0.62, 0.9, 0.5)
        stone = self.stones((0.28, 0.27, 0.25), (0.18, 0.18, 0.17))

        def off(x: float, y: float) -> float:
            far = abs(x - 1.5 - 5.0 * math.sin(0.075 * (y - 12))) - 3.6 - 0.01 * y
            near = max(3.2 - y, y - 8.5 - 0.1 * x, x - 4.5)
            return min(far if y > 5 else 99.0, near) + 0.5 * wavy(x, y, 0.45)

        def bank(x: float, y: float) -> float:
            d = off(x, y)
            return max(-0.9, min(0.42 * d, 0.16 * d + 0.22, 0.9)) + 0.05 * wavy(x, y, 0.9, 3)

        soil = self.worn(self.mottled((0.06, 0.115, 0.022), (0.10, 0.13, 0.04)), 0.3, 4, 0.6)
        self.land(soil, bank, -5, 30, 22, 0.35)
        self.land(self.mottled((0.06, 0.12, 0.018), (0.09, 0.16, 0.025)), bank, 29, 120, 80, 1.2)
        turf = [self.tuft(self.leaf(MEADOW, 0.4), t, 36, 0.2) for t in (0.14, 0.22)]
        self.strew(turf, 3200, bank, lambda x, y: bank(x, y) < 0.13, -4.5, 14)
        lush = [self.tuft(self.leaf(MEADOW, 0.4), t, 60, 0.45) for t in (0.25, 0.35)]
        self.strew(lush, 2600, bank, lambda x, y: bank(x, y) < 0.1, 6, 44)
        high = self.leaf(((0.07, 0.17, 0.02), (0.14, 0.25, 0.04), (0.24, 0.30, 0.07)), 0.45)
        reed = [self.tuft(high, t, 26, 0.16, 0.25) for t in (0.7, 0.95)]
        self.strew(
            reed, 1500, bank, lambda x, y: not 0.0 < bank(x, y) < 0.2 or (abs(x) < 2.6 and y < 4), 2, 60
        )
        self.bloom(
            ((0.88, 0.86, 0.82), (0.85, 0.62, 0.03), (0.55, 0.25, 0.60)),
            160,
            0.25,
            lambda x, y: bank(x, y) if bank(x, y) > 0.15 else -1.0,
        )
        leaf, bark = self.leaf(GREENS, 0.45), self.bark((0.16, 0.12, 0.09))
        trees = [self.leafy(h, 0.3, 0.2, 3.0, bark, leaf, 9000, 0.24) for h in (8, 9.5)]
        bush = self.shrub(leaf, 2.2, 1.5, 1300, 0.14)
        for k, row in enumerate((13.0, 17, 22, 26, 31, 36, 42, 48, 55, 63, 72, 82, 92, 102)):
            for one in (-1, 1):
                x = (
                    1.5
                    + 5.0 * math.sin(0.075 * (row - 12))
                    + one * (6.5 + 0.06 * row + self.rng.uniform(0, 4))
                )
                self.stand(trees[k % 2], x, row, bank(x, row), None, self.rng.uniform(0.8, 1.15))
                self.stand(bush, x - one * 1.8, row + 1.5, bank(x - one * 1.8, row + 1.5))
        for k in range(60):
            x, y = self.rng.uniform(-7, 7), self.rng.uniform(3, 26)
            if -0.12 < bank(x, y) < 0.16:
                r = self.rng.uniform(0.08, 0.3)
                self.stand(stone[k % 5], x, y, bank(x, y), None, r)
        waves = self.spectrum(150, 2.2, 0.08, 0.045, 90, 35, 0.3)
        water = self.sea((0.010, 0.040, 0.045), (0.015, 0.06, 0.06), (0.10, 0.10, 0.06), edge=0.5)
        self.swell(waves, water, 0.6, 200, foam=2, deep=np.vectorize(bank), clear=0.4, calm=0.03)
        self.mirrored(1.2, 0.6, (0.12, 0.33, 0.75))
        self.misty(500, 30)
        self.sunlit(4.6, 46, 50, (1.0, 0.93, 0.80))

    def _pond(self) -> None:
        """Water lilies, reeds and stones."""
        self.look(0.40, 2.3)
        self.exposed(0.75)
        self.afar("forest4", 0.75, 0.9, 0.5)
        stone = self.stones((0.34, 0.33, 0.31), (0.22, 0.22, 0.21))

        def bank(x: float, y: float) -> float:
            d = math.hypot(x / 7.5, (y - 9.5) / 6.6) - 1 + 0.10 * wavy(x, y, 0.4)
            return max(-0.8, min(1.6 * d, 0.7 * d + 0.12)) + 0.04 * wavy(x, y, 0.9, 3)

        self.land(
            self.worn(self.mottled((0.06, 0.12, 0.022), (0.10, 0.15, 0.035)), 0.4, 4, 0.6),
            bank,
            -5,
            34,
            26,
            0.35,
        )
        turf = [self.tuft(self.leaf(MEADOW, 0.4), t, 40, 0.2) for t in (0.09, 0.14)]
        self.strew(turf, 4200, bank, lambda x, y: bank(x, y) < 0.06, -4.5, 26)
        high = self.leaf(((0.06, 0.16, 0.02), (0.12, 0.24, 0.04), (0.20, 0.27, 0.06)), 0.45)
        reed = [self.tuft(high, t, 34, 0.22, 0.22) for t in (1.0, 1.35)]
        self.strew(reed, 420, bank, lambda x, y: not -0.12 < bank(x, y) < 0.10 or (abs(x) < 3.4 and y < 6)
                   or noise.noise(Vector((0.3 * x, 0.3 * y, 5))) < 0, 2, 18)  # fmt: skip
        for k in range(64):
            a = 6.2832 * (k + self.rng.random()) / 64
            r = self.rng.uniform(0.16, 0.45) * (0.7 if math.sin(a) < -0.4 else 1.0)
            x, y = 7.4 * math.cos(a), 9.5 + 6.5 * math.sin(a)
            self.stand(stone[k % 5], x, y, 0.02, None, r)
        pads, bloom = (
            self.pads(),
            [self.lily(c) for c in ((0.86, 0.30, 0.48), (0.90, 0.86, 0.84), (0.80, 0.12, 0.32))],
        )
        for k in range(330):
            x, y = self.rng.uniform(-6.6, 6.6), self.rng.uniform(3.4, 15.5)
            patch = wavy(x, y, 0.30, 9.0)
            if bank(x, y) < -0.16 and (patch > 0.05 or abs(x) > 4.6):
                self.stand(pads[k % 3], x, y, 0.012, None, self.rng.uniform(0.7, 1.3))
                if k % 6 == 0:
                    self.stand(bloom[k // 6 % 3], x + 0.12, y - 0.1, 0.02, None, self.rng.uniform(0.9, 1.3))
        leaf, bark = self.leaf(GREENS, 0.45), self.bark((0.15, 0.12, 0.09))
        bush = [self.shrub(leaf, w, t, 1500, 0.12) for w, t in ((2.4, 1.6), (3.2, 2.3))]
        trees = [self.leafy(h, 0.3, 0.2, 3.2, bark, leaf, 11000, 0.22) for h in (8, 10)]
        for k in range(34):
            x, y = self.rng.uniform(-15, 15), self.rng.uniform(17.5, 24)
            self.stand(bush[k % 2], x, y, bank(x, y), None, self.rng.uniform(0.7, 1.1))
        for k, (x, y) in enumerate(((-9.5, 13), (9.8, 14), (-6, 20), (6.5, 21), (-12, 22), (12, 23), (0.5, 25),
                (-3, 29),
                                    (4, 30), (-9, 28), (9, 29), (-16, 28), (16, 30))):  # fmt: skip
            self.stand(trees[k % 2], x, y, bank(x, y), None, self.rng.uniform(0.85, 1.1))
        waves = self.spectrum(120, 1.6, 0.06, 0.014, 60, 60, 0.3)
        water = self.sea((0.008, 0.026, 0.016), (0.010, 0.035, 0.02), (0.06, 0.06, 0.03), edge=0.4)
        self.swell(waves, water, 0.5, 60, foam=2, deep=np.vectorize(bank), clear=0.3, calm=0.02)
        self.mirrored(1.5, 0.9, (0.35, 0.55, 0.85))
        self.misty(500, 14)
        self.sunlit(6.0, 40, 40, (1.0, 0.93, 0.80))

    def pads(self) -> list[Any]:
        """Three leaves of water lilies, each with its notch."""
        out = []
        for shade in ((0.05, 0.17, 0.02), (0.09, 0.22, 0.03), (0.14, 0.22, 0.05)):
            skin = self.material(shade, 0.3)
            rim = [(0.24 * math.cos(a), 0.24 * math.sin(a), 0.006 + 0.008 * math.sin(3 * a)) for a in
                   [0.22 + 5.85 * k / 26 for k in range(27)]]  # fmt: skip
            out.append(
                [self.mesh(skin, [(0.02, 0, 0.0), *rim], [(0, k, k + 1) for k in range(1, 27)], smooth=True)]
            )
        return out

    def lily(self, shade: Colour) -> list[Any]:
        """A flower on the water."""
        a = np.concatenate([np.arange(n) * 6.2832 / n + 0.3 * n for n in (9, 8, 6)])
        rise = np.repeat((0.35, 0.9, 1.8), (9, 8, 6))
        way = np.stack([np.cos(a), np.sin(a), rise], 1)
        pale: Any = tuple(min(1.2 * c + 0.05, 0.95) for c in shade)
        petals = self.kites(self.leaf((shade, pale), 0.5), 0.02 * way, way,
                            np.repeat((0.17, 0.15, 0.11), (9, 8, 6)), 0.42)  # fmt: skip
        heart = self.kites(self.material((0.9, 0.6, 0.05), 0.6), np.tile((0, 0, 0.05), (14, 1)),
                           self.draw.normal(size=(14, 3)) * 0.4 + (0, 0, 1), 0.06, 0.3)  # fmt: skip
        return [petals, heart]
