"""An oasis, and a harbour seen from its water, for wild.py."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.shores import wavy
from data.sites import afloat, buildings
from data.sites.lot import shift, turn
from data.travels.harbours import Harbour
from data.travels.rows import Style
from data.yards import Yard

QUAYSIDE = Style(
    ((0.72, 0.30, 0.20), (0.76, 0.70, 0.58), (0.78, 0.56, 0.22), (0.34, 0.46, 0.56), (0.70, 0.42, 0.34),
     (0.80, 0.78, 0.74), (0.42, 0.54, 0.40)),
    "plaster", (2, 3), 2.9, 3.4, (5.5, 7.5), 1.8, (0.95, 1.5), roof="eaves", tiles=(0.42, 0.16, 0.09),
    shutters=((0.10, 0.20, 0.16), (0.10, 0.14, 0.26), (0.55, 0.53, 0.48)),
    shops=("FISH", "CAFE", "HOTEL", "BAR", "BOATS", "BAKERY", "MARKET"), awning=0.8,
)  # fmt: skip


def crest(x: float, y: float, size: float, turned: float, seed: float) -> float:
    """Waves of sand: one slope long, the other steep."""
    t = (x + turned * y) / size + seed + 1.1 * wavy(x, y, 0.42 / size, 1 + seed)
    p = t - math.floor(t)
    high = 0.62 + 0.7 * wavy(0.35 * math.floor(t), y / (1.8 * size), 1.0, 3 + seed)
    return min(p / 0.70, (1 - p) / 0.30) ** 1.15 * max(high, 0.15)


def ramp(low: float, top: float, value: float) -> float:
    t = min(max((value - low) / (top - low), 0.0), 1.0)
    return t * t * (3 - 2 * t)


class Waterside(Harbour):
    """x to the right of and y behind the place where things will stand, in metres."""

    def _oasis(self) -> None:
        """Palms around a pond between dunes."""
        self.look(0.50, 2.1)
        self.hours("clear", 361, 64)

        def sand(x: float, y: float) -> float:
            d = math.hypot((x - 0.4) / 8.2, (y - 11.5) / 5.6) - 1 + 0.13 * wavy(x, y, 0.3)
            shore = max(-0.9, min(1.5 * d, 0.30 * d + 0.08, 0.75)) + 0.03 * wavy(x, y, 0.8, 3)
            z = ramp(20, 62, y + 0.6 * abs(x)) * 6.5 * crest(x, y, 46, 0.45, 0.30)
            z += ramp(60, 210, y) * (24 * crest(x, y, 150, 0.75, 0.1) - 3)
            return shore + z + ramp(240, 800, y) * 80 * crest(x, y, 480, 1.0, 0.55)

        ground = self.worn(self.mottled((0.62, 0.38, 0.18), (0.55, 0.32, 0.15)), 0.12, 2.2, 0.5)
        self.land(ground, sand, -6, 36, 32, 0.35)
        self.land(ground, sand, 35, 140, 100, 1.1)
        self.land(ground, sand, 138, 1500, 800, 8)
        green = self.leaf(((0.07, 0.16, 0.02), (0.14, 0.24, 0.04), (0.28, 0.30, 0.08)), 0.45)
        frond = self.leaf(((0.05, 0.14, 0.02), (0.10, 0.21, 0.03), (0.22, 0.28, 0.06)), 0.45)
        bark = self.bark((0.26, 0.20, 0.14), 0, 5)
        palm = [self.palm(h, bark, frond, b) for h, b in ((4.6, 1.1), (4.0, 0.5), (4.4, 1.7))]
        spots = ((-7.6, 6.6, 2.6, 1.35), (-9.4, 8.6, 3.4, 1.6), (-8.8, 12.4, 0.4, 1.45), (-7.0, 16.6, 0.8, 1.5),
                 (-5.2, 18.0, 2.9, 1.3), (8.4, 6.8, 0.4, 1.3), (10.0, 9.4, 0.2, 1.55), (9.6, 13.2, 2.8, 1.4),
                 (7.2, 17.0, 2.4, 1.5), (4.4, 18.6, 0.3, 1.35), (-12, 15, 3.0, 1.3), (12.5, 17, 0.5, 1.5),
                 (-1.6, 19.4, 3.3, 1.2), (-11, 20, 1.0, 1.5), (10, 21.5, 2.0, 1.4), (1.8, 20.5, 0.2, 1.3))  # fmt: skip
        for k, (x, y, yaw, grown) in enumerate(spots):
            self.stand(palm[k % 3], x, y, sand(x, y) - 0.1, yaw, grown)
        self.stand(palm[1], -4.9, 2.2, sand(-4.9, 2.2) - 0.1, 2.9, 1.15)
        bush = [self.shrub(green, w, t, 900, 0.13) for w, t in ((1.5, 0.9), (2.2, 1.4))]
        low = self.shrub(frond, 0.9, 0.7, 420, 0.22)
        for k in range(90):
            a = 6.2832 * k / 90
            far = self.rng.uniform(1.10, 1.42)
            x, y = 0.4 + 8.2 * far * math.cos(a), 11.5 + 5.6 * far * math.sin(a)
            if y > 7.5 or abs(x) > 5:
                self.stand((*bush, low)[k % 3], x, y, sand(x, y) - 0.05, None, self.rng.uniform(0.5, 1.1))
        grass = [self.tuft(green, t, 34, 0.2, 0.5) for t in (0.16, 0.28)]
        reed = [self.tuft(green, t, 30, 0.2, 0.25) for t in (0.9, 1.25)]
        for k in range(2600):
            a, far = self.rng.uniform(0, 6.2832), 1 + abs(self.rng.gauss(0, 0.16))
            x, y = 0.4 + 8.2 * far * math.cos(a), 11.5 + 5.6 * far * math.sin(a)
            z = sand(x, y)
            if z > 0.0 and wavy(x, y, 0.5, 6) > -0.25 + 0.5 * (y < 7 and abs(x) < 4):
                self.stand(grass[k % 2], x, y, z, None, self.rng.uniform(0.6, 1.3))
            if k % 4 == 0 and -0.12 < z < 0.10 and (y > 8 or abs(x) > 4.5) and wavy(x, y, 0.4, 9) > 0:
                self.stand(reed[k % 8 // 4], x, y, z, None, self.rng.uniform(0.7, 1.1))
        stone = self.stones((0.46, 0.32, 0.20), (0.34, 0.24, 0.16))
        for k in range(26):
            x, y = self.rng.uniform(-7, 7), self.rng.uniform(1.5, 6.5)
            if abs(x) > 1.6 or y > 4:
                self.stand(stone[k % 5], x, y, sand(x, y), None, self.rng.uniform(0.05, 0.22))
        waves = self.spectrum(120, 1.6, 0.06, 0.014, 60, 60, 0.3)
        water = self.sea((0.006, 0.075, 0.085), (0.010, 0.10, 0.10), (0.22, 0.24, 0.15), edge=0.45)
        self.swell(waves, water, 0.5, 60, foam=2, deep=np.vectorize(sand), clear=0.35, calm=0.02)
        self.misty(4200, 60)

    def _port(self) -> None:
        """Open water before a pier with boats, a quay of coloured houses, a lighthouse."""
        self.look(0.50, 2.3)
        self.hours("fair", 371, 34)
        stone = self.blocks((0.40, 0.37, 0.33), (0.9, 0.45), 0.02, 0.3)
        with self.moved(shift(0, 0, 1.2)):
            self.box(stone, -90, 90, 58, 80, -3.0, 0.0)
            self.row(0, 65, -44, 46, QUAYSIDE)
            self.flush()
        self.pier(-13.5, 13.0, 58.0)
        self.pier(15.5, 24.0, 58.0)
        self.builder(
            afloat.fishing_boat,
            (-9.6, 25, 0.95, 84, 0.9),
            (-17.6, 32, 0.95, 94, 0.9),
            (-5.0, 54.5, 0.95, 4, 1.0),
        )
        self.builder(Yard._yacht, (11.8, 27, 0.42, 86, 1.0), (19.3, 30, 0.42, 95, 1.0), (11.9, 37, 0.42, 92, 1.05),
                     (19.2, 41, 0.42, 88, 1.0), (-9.8, 40, 0.42, 95, 1.0), (12.0, 48, 0.42, 90, 1.0),
                     (6.0, 55, 0.42, 178, 1.0), (-17.4, 47, 0.42, 88, 1.0), (25, 52, 0.42, 100, 1.1))  # fmt: skip
        for x, y, yaw, shade in (
            (-11.3, 15.5, 86, (0.05, 0.18, 0.36)),
            (-11.2, 32.5, 92, (0.55, 0.06, 0.04)),
            (13.2, 43.0, 90, (0.76, 0.74, 0.70)),
        ):
            with self.moved(shift(x, y, 0.32), turn(yaw)):
                self._dinghy(shade)
        self.box(stone, 27, 60, 60, 68, -2, 1.6)
        with self.moved(shift(29.5, 63, 1.4)):
            buildings.lighthouse(self)
        buoy = self.kept((0.75, 0.06, 0.03), 0.4)
        for x, y in ((-5.6, 17), (6.8, 21), (5.0, 38)):
            self.ball(buoy, (x, y, 0.12), 0.28, 20)
        self.tide((0.008, 0.060, 0.085), (0.012, 0.090, 0.115), 3.2, 0.055, 900)
        self.misty(1300, 45)

    def pier(self, x: float, near: float, far: float) -> None:
        """Planks on posts, a rope along them."""
        plank, post = self.wood((0.36, 0.28, 0.20), 4), self.wood((0.20, 0.15, 0.10), 5)
        rope: Any = self.kept((0.52, 0.44, 0.28), 0.9)
        for k in range(int((far - near) / 0.3)):
            y = near + 0.3 * k
            self.box(plank, x - 1.1, x + 1.1, y, y + 0.27, 0.82, 0.90)
        for d in (-1.0, 1.0):
            self.box(post, x + d - 0.08, x + d + 0.08, near, far, 0.62, 0.82)
        n = int((far - near) / 3.2)
        for k in range(n + 1):
            y = near + 0.3 + 3.2 * k
            for d in (-1.12, 1.12):
                self.tube(post, [(x + d, y, -2.0), (x + d, y, 1.75)], 0.13, 10)
                if k < n:
                    sag = [(x + d, y + 3.2 * t, 1.62 - 1.2 * t * (1 - t)) for t in [j / 8 for j in range(9)]]
                    self.tube(rope, sag, 0.03, 5)
