"""The open sea by day, at sunset, by night and in a storm, and the arctic sea, for wild.py."""

from __future__ import annotations

import math
import random

import numpy as np
from data.hours import starry
from data.swell import Shore
from mathutils import Vector, noise
from PIL import Image


class Sea(Shore):
    """Seen from a boat."""

    def _calm(self) -> None:
        """Blue water in the sun."""
        self.look(0.45, 4.2)
        self.afar("badlands1", 0.52, 0.75)
        waves = self.spectrum(240, 12, 0.14, 0.21, 75, 36, 0.3)
        self.swell(waves, self.sea((0.003, 0.085, 0.26), (0.012, 0.23, 0.42)), 1.0, foam=0.62)
        self.mirrored(1.0, 0.6, (0.08, 0.30, 0.85))
        self.misty(30000, 300, 0.8)
        self.sunlit(3.2, 58, -150, (1.0, 0.94, 0.84))

    def _evening(self) -> None:
        """Under red clouds, the sun on the water."""
        self.look(0.45, 4.2)
        self.afar("sea10-sfiera", 0.535, 0.8, 0.5, gain=(1.15, 1.15, 1.2))
        waves = self.spectrum(240, 12, 0.14, 0.19, 80, 36, 0.3)
        self.swell(waves, self.sea((0.010, 0.010, 0.026), (0.045, 0.022, 0.035)), 1.0, foam=0.7)
        self.mirrored(0.8, 0.45, (0.38, 0.14, 0.22))
        self.misty(6000)
        self.sunlit(1.5, 84, -178, (1.0, 0.55, 0.22), 0.02)

    def _moonlit(self) -> None:
        """Under the moon and stars."""
        self.look(0.45, 4.2)
        sky = starry(random.Random("night sea 4"))
        dim = np.asarray(sky.resize((48, 32), Image.Resampling.BOX), int).sum(2)[:14]
        self.afar(sky, self.line)
        waves = self.spectrum(240, 12, 0.14, 0.17, 80, 36, 0.3)
        self.swell(waves, self.sea((0.006, 0.020, 0.065), (0.012, 0.04, 0.10)), 1.0, foam=0.8)
        self.bright = 2.0
        self.mirrored(3.0, 0.6)
        self.misty(6000, 80, 0.5)
        aside = ((dim.argmax() % 48 + 0.5) / 48 - 0.5) * 50
        self.sunlit(0.42, 72, -180 + aside, (0.75, 0.85, 1.0), 0.02)

    def _stormy(self) -> None:
        """High waves under dark clouds."""
        self.look(0.43, 6.4)
        self.afar("fog3", 0.465, 0.8, 0.3, gain=(0.80, 0.84, 0.88))
        high = self.spectrum(26, 70, 30, 0.15, 112, 16)
        waves = np.concatenate([high, self.spectrum(260, 28, 0.22, 0.33, 105, 34, 0.2)])
        water = self.sea(
            (0.012, 0.050, 0.062), (0.05, 0.17, 0.175), lace=0.9, white=(0.74, 0.79, 0.81), torn=0.33
        )
        self.swell(waves, water, 1.05, fine=1.1, foam=0.35, below=2.2)
        self.mirrored(1.5, 0.5)
        self.misty(1800, 60, 0.95)
        self.sunlit(1.4, 55, -40, (0.9, 0.95, 1.0), 0.4)

    def _arctic(self) -> None:
        """Floes and an iceberg."""
        self.look(0.45, 3.0)
        self.afar("snow2", 0.76, 0.95, 0.4)
        ice = self.ice()
        for k, (x, y, wide, tall) in enumerate(((-16, 62, 15, 14), (30, 110, 22, 15), (4, 190, 26, 12))):
            self.berg(ice, x, y, wide, tall, k)
        floe = self.worn(self.mottled((0.86, 0.91, 0.95), (0.74, 0.85, 0.93)), 0.3, 2, 0.4)
        self.slabs(floe, ice, 0.3, 4.6, 2.9, 2, 1.5)
        for k in range(150):
            y = 1.0 + 110 * self.rng.random() ** 2.0
            x, r = self.rng.uniform(-1, 1) * (5 + 0.5 * (y + 6)), self.rng.uniform(0.5, 1.9) * (1 + 0.02 * y)
            if y > 8 + r or abs(x) > 4.8 + r:
                self.slabs(floe, ice, x, y, r, k)
        waves = self.spectrum(200, 4.5, 0.10, 0.075, 75, 50, 0.3)
        self.swell(waves, self.sea((0.006, 0.040, 0.075), (0.012, 0.09, 0.13)), 0.9, foam=0.9, calm=0.12)
        self.mirrored(0.9, 0.7, (0.30, 0.52, 0.85))
        self.misty(900)
        self.sunlit(2.6, 62, 55, (1.0, 0.95, 0.86))

    def ice(self) -> object:
        """Blue in its depths, white where it is flat."""
        material = self.worn(self.mottled((0.62, 0.82, 0.93), (0.86, 0.93, 0.97), 0.35), 0.2, 0.6, 0.9)
        skin = material.node_tree.nodes["Principled BSDF"].inputs
        skin["Subsurface Weight"].default_value, skin["Subsurface Scale"].default_value = 0.35, 1.0
        skin["Subsurface Radius"].default_value = (0.3, 0.7, 1.0)
        return material

    def slabs(
        self, snow: object, ice: object, x: float, y: float, r: float, seed: int, long: float = 1.0
    ) -> None:
        """A flat floe with broken edges."""
        n, rim = 15, []
        for k in range(n):
            a = 6.2832 * k / n
            out = r * (1 + 0.45 * noise.noise(Vector((1.3 * r * math.cos(a), 1.3 * math.sin(a), 3.1 * seed))))
            rim.append((x + long * out * math.cos(a), y + 0.8 * out * math.sin(a)))
        thick = 0.10 + 0.07 * (seed % 4)
        top = [(a, b, thick) for a, b in rim]
        low = [(x + 1.05 * (a - x), y + 1.05 * (b - y), -0.15) for a, b in rim]
        self.form(ice, top + low, [(k, n + k, n + (k + 1) % n, (k + 1) % n) for k in range(n)])
        self.form(snow, [(a, b, c + 0.01) for a, b, c in top], [tuple(range(n))])

    def berg(self, ice: object, x: float, y: float, wide: float, tall: float, seed: int) -> None:
        """A mountain of ice with sheer faces."""
        n, rings = 90, []
        peaks = [
            (self.rng.uniform(-0.55, 0.55), self.rng.uniform(-0.3, 0.3), self.rng.uniform(0.5, 1.0))
            for _ in range(4)
        ]
        peaks[0] = (-0.2, 0.0, 1.0)
        for j in range(n):
            for i in range(n):
                u, v = 2.4 * i / (n - 1) - 1.2, 2.4 * j / (n - 1) - 1.2
                p = Vector((2.1 * u, 2.1 * v, 5.0 * seed))
                high = max(h * (1 - 0.8 * abs(u - a) - 1.15 * abs(v - b)) for a, b, h in peaks)
                edge = 1 - (abs(u) ** 2.5 + abs(v) ** 2.5) + 0.35 * noise.noise(1.4 * p)
                z = (
                    high
                    + 0.22 * noise.noise(p)
                    + 0.10 * (1 - abs(noise.noise(2.9 * p)) * 2)
                    + 0.04 * noise.noise(7 * p)
                )
                z = round(6 * z) / 6 * 0.35 + 0.65 * z
                rings.append(
                    (x + wide / 2 * u, y + 0.4 * wide * v, tall * max(z, 0.12) if edge > 0.1 else -1.0)
                )
        faces = [
            (j * n + i, j * n + i + 1, j * n + n + i + 1, j * n + n + i)
            for j in range(n - 1)
            for i in range(n - 1)
        ]
        self.form(ice, rings, faces, 28)
