"""A garden in India and a village in the Alps for wild.py."""

from __future__ import annotations

import math

from data.flora import NEEDLES
from data.lands import MEADOW
from data.shores import wavy
from data.sites import landmarks
from data.sites.lot import arch, shift, turn
from data.travels.rows import Rows
from mathutils import Matrix


class Green(Rows):
    """x to the right of and y behind the place where things will stand, in metres."""

    def _taj(self) -> None:
        """A white tomb mirrored in a long pool between cypresses."""
        self.look(0.53, 1.8)
        late = self.when == "sunset"
        self.hours("golden" if late else "clear", 151, 50)
        slabs = self.bricks((0.50, 0.30, 0.22), (0.58, 0.42, 0.32), (0.7, 0.7), 0.0, 0.012, (0, 0, 45))
        self.plane(self.worn(slabs, 0.2, 1.3), (0, -1), (60, 13), 0.0)
        lawn = self.mottled((0.05, 0.10, 0.015), (0.07, 0.13, 0.02))
        stone = self.worn(
            self.bricks((0.60, 0.50, 0.40), (0.53, 0.43, 0.34), (0.9, 0.6), 0.5, 0.012, (0, 0, 90)), 0.2, 1.2
        )
        marble = self.worn(self.material((0.76, 0.73, 0.68), 0.4), 0.1, 1)
        for side in (-1, 1):
            self.plane(lawn, (side * 60, 110), (96, 214), 0.02)
            self.plane(stone, (side * 8.6, 110), (6.4, 214), 0.03)
            self.box(marble, side * 4.4, side * 5.2, 5.2, 205, -0.4, 0.18)
        self.box(marble, -5.2, 5.2, 5.2, 6.0, -0.4, 0.18)
        self.water((0.010, 0.055, 0.060), (0, 106), (9, 200), -0.05, 1.0, 0.10, 0.03)
        turf = [self.tuft(self.leaf(MEADOW, 0.4), t, 40, 0.22) for t in (0.08, 0.12)]
        self.strew(turf, 1800, lambda x, y: 0.02, lambda x, y: abs(x) < 12 or y < 5.6, 5, 44)
        cypress = self.leaf(((0.02, 0.06, 0.02), (0.04, 0.10, 0.03), (0.07, 0.13, 0.04)), 0.2)
        tall = [*self.shrub(cypress, 1.5, 5.0, 5200, 0.15), *self.shrub(cypress, 1.1, 6.2, 2600, 0.13)]
        for k in range(17):
            for side in (-1, 1):
                self.stand(tall, side * 6.3, 10.5 + 11 * k, 0, None, self.rng.uniform(0.85, 1.0))
        tree = self.street_tree(9, leaves=5000)
        for k in range(34):
            side = (-1) ** k
            self.stand(
                tree,
                side * self.rng.uniform(17, 80),
                self.rng.uniform(40, 205),
                0,
                None,
                self.rng.uniform(0.7, 1.15),
            )
        red = self.shrub(
            self.leaf(((0.6, 0.03, 0.08), (0.06, 0.16, 0.02), (0.75, 0.3, 0.1)), 0.3), 1.2, 0.5, 420, 0.1
        )
        for k in range(26):
            self.stand(red, (-1) ** k * 12.6, 7 + 2.2 * k, 0)
        self.box(self.kept((0.42, 0.16, 0.10), 0.8), -150, 150, 216, 330, -1, 5.0)
        with self.moved(shift(0, 272, 11.4)):
            landmarks.taj(self)
        self.walkers([(-9, 34), (8.4, 40), (-8, 52), (9, 66), (7.8, 84), (-9.2, 90)])
        self.misty(900, 60)

    def _alps(self) -> None:
        """Wooden chalets and a church on green slopes below snowy mountains."""
        self.afar("dmottl0", 0.80, 0.9, 0.5)
        self.exposed(0.45)
        self.mirrored(0.95, 0.6, (0.12, 0.33, 0.75))
        self.sunlit(3.6, 48, 55, (1.0, 0.94, 0.84))

        def slope(x: float, y: float) -> float:
            off = min(max((math.hypot(x, y - 2) - 6) / 30, 0.0), 1.0)
            return (
                off * (1.2 * wavy(x, y, 0.045, 7) - 0.6)
                + 0.055 * max(0.0, abs(x) - 12) * min(y / 40, 1)
                + 0.0009 * max(0.0, y - 20) ** 2
            )

        self.land(
            self.worn(self.mottled((0.055, 0.115, 0.018), (0.09, 0.155, 0.028)), 0.25, 1.5, 0.5),
            slope,
            -7,
            190,
            130,
            0.9,
        )
        grass = [self.tuft(self.leaf(MEADOW, 0.42), t, 36, 0.2) for t in (0.13, 0.2)]
        self.strew(grass, 4600, slope, lambda x, y: False, -5.2, 26)
        self.bloom(
            ((0.88, 0.86, 0.82), (0.85, 0.62, 0.03), (0.50, 0.20, 0.60), (0.75, 0.06, 0.06)), 330, 0.2, slope
        )
        for k, (x, y, yaw, grown) in enumerate(((-10.0, 22.0, 28, 1.0), (9.5, 27, -24, 1.05), (-3.5, 45, 8, 1.0), (16,
            48, -30, 1.1), (-19, 50, 30, 1.1),
                                                (5, 66, -10, 1.0), (-12, 74, 20, 1.1), (25, 78, -35, 1.0), (-32, 84,
                                                    24, 1.1), (14, 96, 5, 1.1))):  # fmt: skip
            with self.moved(shift(x, y, slope(x, y) - 0.3), turn(yaw), Matrix.Scale(grown, 4)):
                self.chalet(k)
        with self.moved(shift(1.5, 82, slope(1.5, 82))):
            self.chapel()
        bark, needles = self.bark((0.13, 0.08, 0.05)), self.leaf(NEEDLES, 0.2)
        fir = [self.spruce(h, h / 45, 0.05, h / 4.6, bark, needles, 0.5) for h in (9.5, 7.0)]
        for k in range(190):
            y = self.rng.uniform(34, 180)
            x = self.rng.choice((-1, 1)) * self.rng.uniform(9 + 0.2 * y, 16 + 0.62 * y)
            if wavy(x, y, 0.05, 3) > -0.12:
                self.stand(fir[k % 2], x, y, slope(x, y) - 0.1, None, self.rng.uniform(0.8, 1.35))
        for x, y in ((-6.2, 13), (7.4, 16), (-7.5, 15.5)):
            self.stand(fir[1], x, y, slope(x, y), None, 0.8)
        rail = self.wood((0.30, 0.24, 0.18), 5)
        for side in (-1, 1):
            for k in range(9):
                x, y = side * (4.2 + 0.28 * k), 4.5 + 2.0 * k
                z = slope(x, y)
                self.box(rail, x - 0.07, x + 0.07, y, y + 0.14, z - 0.2, z + 1.05)
                nx, nz = x + side * 0.28, slope(x + side * 0.28, y + 2)
                self.beams(rail, [((x, y, z + h), (nx, y + 2, nz + h)) for h in (0.45, 0.85)], 0.09)
        self.misty(420, 40, 0.9)

    def chalet(self, k: int) -> None:
        """White below, dark wood above, a wide roof, flowers on the balcony."""
        white = self.made.setdefault("lime", self.worn(self.material((0.72, 0.69, 0.62), 0.9), 0.12, 1.2))
        key = ("logs", k % 3)
        if key not in self.made:
            shade = ((0.24, 0.12, 0.055), (0.17, 0.085, 0.045), (0.32, 0.18, 0.09))[k % 3]
            self.made[key] = self.worn(self.blocks(shade, (9.0, 0.22), 0.02, 0.4), 0.3, 2)
        logs, tiles = (
            self.made[key],
            self.made.setdefault("shingle", self.blocks((0.22, 0.15, 0.11), (0.4, 0.3), 0.02, 0.4)),
        )
        red = self.kept((0.60, 0.03, 0.05), 0.8)
        self.slab(white, (0, 0, 1.3), (9, 8, 3.2))
        self.slab(logs, (0, 0, 4.0), (9, 8, 2.6))
        gable = [(-4.5, 5.3), (4.5, 5.3), (0, 7.6)]
        self.prism(logs, gable, -4.0, 4.0)
        for side in (-1, 1):
            self.loft(
                tiles,
                [
                    [
                        (side * -0.05, y, 7.95),
                        (side * 5.9, y, 4.85),
                        (side * 5.9, y, 4.65),
                        (side * -0.05, y, 7.7),
                    ]
                    for y in (-5.6, 5.4)
                ],
                0,
            )
        deck = self.made.setdefault("balcony", self.wood((0.20, 0.10, 0.05), 4))
        self.slab(deck, (0, -4.5, 2.95), (9, 1.1, 0.16))
        self.slab(deck, (0, -4.98, 3.45), (9, 0.08, 0.7))
        for j in range(18):
            self.slab(
                red if j % 3 else self.kept((0.85, 0.5, 0.6), 0.8),
                (-4.2 + 0.5 * j, -5.06, 3.86),
                (0.42, 0.26, 0.22),
            )
        for x in (-3.0, -1.0, 1.0, 3.0):
            self.window(x, -4.02, 1.5, 1.0, 1.2)
            self.window(x, -4.02, 4.2, 0.9, 1.2)
            for d in (-0.66, 0.66):
                self.slab(self.kept((0.05, 0.20, 0.09), 0.7), (x + d, -4.06, 4.2), (0.34, 0.05, 1.2))
        self.window(0, -4.02, 6.2, 0.9, 0.9)
        self.slab(white, (2.4, 1.5, 7.6), (0.8, 0.8, 1.8))

    def chapel(self) -> None:
        """A white church with a pointed tower."""
        white = self.made.setdefault("lime", self.worn(self.material((0.72, 0.69, 0.62), 0.9), 0.12, 1.2))
        slate, dark = (
            self.worn(self.material((0.13, 0.12, 0.13), 0.7), 0.3, 1),
            self.kept((0.04, 0.04, 0.05), 0.3),
        )
        self.slab(white, (0, 6, 3.5), (8, 14, 7))
        self.roof(slate, (0, 6, 7), 8.8, 14.8, 5, True)
        self.slab(white, (0, -2.4, 6.5), (4.2, 4.2, 13))
        self.lathe(slate, [(3.4, 13), (1.1, 18), (0.02, 25)], (0, -2.4, 0), n=4, smooth=0)
        for z in (4, 10.6):
            self.prism(dark, arch(0, 1.0, z, z + 1.2, z + 1.7), -4.56, -4.4)
