"""A Japanese castle and a terrace over a southern sea, for wild.py."""

from __future__ import annotations

import math
from typing import Any

from data.flora import GREENS, NEEDLES
from data.shores import wavy
from data.sites import fittings, sights
from data.sites.lot import shift
from data.travels.harbours import Harbour
from data.yards import PINK


class Stronghold(Harbour):
    """x to the right of and y behind the place where things will stand, in metres."""

    def _himeji(self) -> None:
        """A white Japanese castle on walls of stone behind a moat, cherry trees in bloom."""
        self.look(0.52, 1.8)
        self.hours({"sunset": "golden"}.get(self.when, "fair"), 651, -40)
        gravel = self.worn(self.mottled((0.44, 0.41, 0.36), (0.36, 0.335, 0.295)), 0.3, 8, 0.5)
        self.plane(gravel, (0, 3), (60, 22), 0.0)
        self.plane(self.mottled((0.05, 0.10, 0.02), (0.08, 0.14, 0.03)), (0, 190), (500, 160), -0.02)
        stone = self.worn(self.blocks((0.34, 0.32, 0.29), (1.1, 0.7), 0.05, 0.5), 0.4, 0.8, 0.6)
        self.water((0.015, 0.06, 0.05), (0, 62), (260, 96), -1.2, 1.0, 0.25)
        self.box(stone, -60, 60, 13.4, 14.2, -2.5, 0.28)
        self.flush()
        with self.moved(shift(0, 64, 0)):
            base = [[(-34, 39, -2.5), (34, 39, -2.5), (34, 90, -2.5), (-34, 90, -2.5)],
                    [(-30.5, 42, 3.0), (30.5, 42, 3.0), (30.5, 88, 3.0), (-30.5, 88, 3.0)],
                    [(-29.5, 43.4, 6.6), (29.5, 43.4, 6.6), (29.5, 87, 6.6), (-29.5, 87, 6.6)]]  # fmt: skip
            self.loft(stone, base, 0)
            white, tiles = self.worn(self.material((0.80, 0.79, 0.76), 0.8), 0.08, 0.6), self.worn(
                self.blocks((0.115, 0.12, 0.13), (0.4, 0.3), 0.05, 0.3), 0.2, 1)  # fmt: skip
            self.box(white, -29, 29, 43.8, 44.4, 6.6, 8.4)
            self.skin(
                tiles,
                [(-29.6, 43.2, 8.3), (29.6, 43.2, 8.3), (29.6, 44.1, 9.1), (-29.6, 44.1, 9.1)],
                [(0, 1, 2, 3)],
            )
            slit = self.kept((0.03, 0.03, 0.03), 0.8)
            for k in range(24):
                self.box(slit, -27 + 2.4 * k - 0.15, -27 + 2.4 * k + 0.15, 43.7, 43.8, 7.3, 7.8)
            under = self.kept((0.62, 0.60, 0.56), 0.8)
            self.keep(0, 62, 6.6, 10.5, 5, white, tiles, under)
            self.keep(-17, 56, 6.6, 5.2, 2, white, tiles, under)
            self.keep(19, 58, 6.6, 5.4, 3, white, tiles, under)
            pine = self.leafy(
                6, 0.25, 0.3, 2.6, self.bark((0.16, 0.10, 0.07)), self.leaf(NEEDLES, 0.3), 7000, 0.2
            )
            for x, y in ((-24, 47), (25, 47), (-9, 47), (10, 46.5), (-28, 60)):
                self.stand(pine, x, y, 6.6, None, self.rng.uniform(0.8, 1.1))
            self.flush()
        bark = self.bark((0.085, 0.05, 0.04), 0.3, 7)
        cherry = [self.leafy(h, 0.20, 0.24, 3.0, bark, self.leaf(PINK, 0.4), 9000, 0.13) for h in (5.2, 6.2)]
        for k, (x, y) in enumerate(
            ((-6.4, 7.5), (6.8, 8.5), (-10.5, 11), (11.5, 11.5), (-17, 10), (18, 9), (-24, 12), (26, 12))
        ):
            self.stand(cherry[k % 2], x, y, 0, None, self.rng.uniform(0.85, 1.1))
        self.strew([self.litter(PINK, 0.04)], 130, lambda x, y: 0.015, lambda x, y: y > 12, -5, 12)
        hill = self.mottled((0.035, 0.075, 0.03), (0.06, 0.10, 0.04))

        def rise(x: float, y: float) -> float:
            return 30 * math.sin(min(max((y - 180) / 240, 0), 1) * 1.57) * (0.6 + wavy(x, y, 0.008, 3))

        self.land(hill, rise, 150, 460, 330, 6)
        self.box(stone, -250, 250, 108.5, 110.5, -2.5, 0.0)
        self.misty(900, 60)

    def keep(
        self, x: float, y: float, z: float, half: float, floors: int, white: Any, tiles: Any, under: Any
    ) -> None:
        """Storeys that grow smaller, each under a roof with corners that turn up, gables, a ridge with golden fish."""
        glass, gold = self.kept((0.05, 0.045, 0.04), 0.6), self.kept((0.72, 0.50, 0.14), 0.35)
        stone = self.worn(self.blocks((0.34, 0.32, 0.29), (0.9, 0.6), 0.05, 0.5), 0.4, 0.8, 0.6)
        self.loft(stone, [[(x + q * a, y + q * b, z + h) for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
                          for q, h in ((half + 1.6, 0), (half + 0.5, 2.2), (half + 0.2, 3.6))], 0)  # fmt: skip
        z += 3.6
        with self.moved(shift(x, y, 0)):
            for k in range(floors):
                h, tall = half * (1 - 0.17 * k), 3.4 if k < floors - 1 else 3.0
                self.slab(white, (0, 0, z + tall / 2), (2 * h, 2 * h, tall))
                n = max(3, round(h))
                for j in range(n):
                    u = -h + 2 * h * (j + 0.5) / n
                    self.slab(glass, (u, -h - 0.02, z + 1.5), (0.5 * h / n, 0.1, 0.9))
                    self.slab(white, (u, -h - 0.06, z + 1.5), (0.06, 0.1, 0.9))
                top = z + tall
                last = k == floors - 1
                sights._eaves(
                    self, tiles, under, top, h + 1.35, 0.4 if last else h * 0.82, 2.6 if last else 1.15
                )
                if not last and k % 2 == 0:
                    w = 0.62 * h
                    self.prism(
                        white,
                        [(-w, top + 0.25), (w, top + 0.25), (0, top + 0.25 + 0.62 * w)],
                        -h - 1.0,
                        -h + 1.2,
                    )
                    for side in (-1, 1):
                        self.beam(
                            tiles,
                            (side * (w + 0.3), -h - 1.1, top + 0.1),
                            (0, -h - 1.1, top + 0.45 + 0.66 * w),
                            0.34,
                        )
                        low, peak = (side * (w + 0.35), top + 0.12), (0, top + 0.5 + 0.66 * w)
                        near, far = -h - 1.2, -h + 1.4
                        gable = [
                            (u, v, q)
                            for v, ends in ((near, (low, peak)), (far, (peak, low)))
                            for u, q in ends
                        ]
                        self.skin(tiles, gable, [(0, 1, 2, 3)])
                    self.flush()
                z = top + (0.55 if not last else 0)
            for side in (-1, 1):
                self.tube(
                    gold,
                    [(side * 0.5, 0, z + 2.5), (side * 0.75, 0, z + 3.1), (side * 0.4, 0, z + 3.6)],
                    [0.2, 0.22, 0.05],
                    8,
                )

    def _terrace_sea(self) -> None:
        """A tiled terrace with a balustrade, pergola, flowers and chairs, high over a blue sea with a headland."""
        self.look(0.52, 25.7)
        late = self.when == "sunset"
        self.hours("golden", 663, -160, 0.10, 0.07) if late else self.hours("clear", 661, 44)
        base = 24.0
        tiles = self.bricks((0.58, 0.36, 0.22), (0.52, 0.30, 0.18), (0.4, 0.4), 0.0, 0.014, (0, 0, 45))
        self.slab(self.worn(tiles, 0.15, 1.2), (0, 0.4, base - 0.2), (18, 15, 0.4))
        white = self.worn(self.material((0.78, 0.76, 0.71), 0.8), 0.08, 1)
        y = 7.4
        self.slab(white, (0, y, base + 0.08), (18, 0.5, 0.16))
        self.slab(white, (0, y, base + 0.98), (18, 0.46, 0.14))
        profile = [
            (0.10, 0.16),
            (0.10, 0.24),
            (0.06, 0.28),
            (0.13, 0.46),
            (0.11, 0.58),
            (0.05, 0.76),
            (0.10, 0.84),
            (0.10, 0.92),
        ]
        for k in range(56):
            x = -8.8 + 0.32 * k
            if k % 9:
                self.lathe(white, profile, (x, y, base), n=14)
            else:
                self.slab(white, (x, y, base + 0.55), (0.48, 0.56, 1.12))
        self.pergola(white, base)
        wicker = self.worn(self.material((0.50, 0.36, 0.20), 0.7), 0.3, 8)
        for side in (-1, 1):
            with self.moved(shift(side * 4.0, 4.4, base)):
                fittings.bistro(self, 0, 0, wicker, side * 30)
        clay = self.worn(self.material((0.46, 0.20, 0.10), 0.8), 0.3, 4)
        pinks = ((0.75, 0.04, 0.30), (0.85, 0.15, 0.45), (0.05, 0.15, 0.02))
        bloom, lemon = self.shrub(self.leaf(pinks, 0.3), 0.9, 0.9, 900, 0.08), self.leaf(GREENS, 0.4)
        for x, v in ((-2.9, 6.7), (2.9, 6.7), (-5.6, 6.6), (5.6, 6.6)):
            self.lathe(
                clay, [(0.2, 0), (0.32, 0.5), (0.36, 0.52), (0.36, 0.6), (0.28, 0.58)], (x, v, base), n=24
            )
            self.stand(bloom, x, v, base + 0.5)
        for x in (-7.2, 7.2):
            self.lathe(clay, [(0.26, 0), (0.40, 0.62), (0.46, 0.66), (0.36, 0.66)], (x, 5.0, base), n=24)
            self.stand(
                self.leafy(2.6, 0.06, 0.4, 0.8, self.bark((0.2, 0.16, 0.12)), lemon, 1500, 0.12),
                x,
                5.0,
                base + 0.6,
            )

        def coast(x: float, v: float) -> float:
            left = 190 * math.exp(-(((x + 520) / 230) ** 2) - ((v - 760) / 330) ** 2)
            far = 240 * math.exp(-(((x - 700) / 420) ** 2) - ((v - 2300) / 400) ** 2)
            near = 60 * math.exp(-(((x + 300) / 120) ** 2) - ((v - 420) / 140) ** 2)
            return max(left, far, near) * (1 + 0.4 * wavy(x, v, 0.008, 4) + 0.15 * wavy(x, v, 0.03, 2)) - 14

        rock = self.worn(self.mottled((0.14, 0.15, 0.07), (0.34, 0.29, 0.22)), 0.5, 0.02, 0.9)
        self.land(rock, coast, 220, 2900, 1400, 14)
        pastel = [
            self.kept(c, 0.9)
            for c in ((0.70, 0.60, 0.46), (0.72, 0.48, 0.34), (0.76, 0.73, 0.68), (0.70, 0.55, 0.25))
        ]
        for k in range(150):
            x, v = self.rng.gauss(-400, 90), self.rng.gauss(560, 90)
            z = coast(x, v)
            if 4 < z < 110:
                w = self.rng.uniform(4, 8)
                self.box(pastel[k % 4], x - w, x + w, v - w, v + w, z - 8, z + self.rng.uniform(6, 12))
        waves = self.spectrum(170, 10, 0.3, 0.10, 75, 40, 0.3)
        self.swell(waves, self.sea((0.004, 0.085, 0.20), (0.010, 0.16, 0.28)), 0.9, 20000, foam=0.8, calm=0.1)
        sail = self.kept((0.85, 0.85, 0.83), 0.8)
        for x, v in ((60, 420), (150, 760), (-60, 980)):
            self.faced(sail, [(x, v, 1), (x + 7, v, 1.5), (x, v, 15)], [(0, 1, 2)])
            self.box(self.kept((0.75, 0.75, 0.74), 0.5), x - 6, x + 8, v - 1.5, v + 1.5, -0.2, 1.2)
        self.misty(3600, 120)

    def pergola(self, white: Any, base: float) -> None:
        """Posts and beams with vines and flowers at the sides and overhead."""
        wood = self.wood((0.40, 0.27, 0.16), 5)
        leaf = self.leaf(
            ((0.05, 0.15, 0.02), (0.10, 0.22, 0.03), (0.70, 0.05, 0.30), (0.80, 0.14, 0.42)), 0.35
        )
        vine = self.shrub(leaf, 1.5, 0.8, 900, 0.10)
        for side in (-1, 1):
            for y in (1.5, 7.2):
                post = [(0.26, 0), (0.26, 0.2), (0.2, 0.28), (0.17, 2.9), (0.26, 3.0), (0.26, 3.15)]
                self.lathe(white, post, (side * 4.9, y, base), n=20)
            self.slab(wood, (side * 4.9, 3.6, base + 3.25), (0.2, 9.4, 0.22))
            for k in range(6):
                self.stand(
                    vine, side * 4.9 + self.rng.uniform(-0.3, 0.3), 0.4 + 1.4 * k, base + 3.15, None, 0.8
                )
            self.stand(vine, side * 4.9, 7.2, base + 2.4, None, 0.6)
        for k in range(4):
            self.slab(wood, (0, 3.6 + 1.3 * k, base + 3.42), (11.4, 0.12, 0.16))
        for k in range(11):
            self.stand(
                vine,
                -5 + k + self.rng.uniform(-0.3, 0.3),
                self.rng.uniform(5.2, 8.0),
                base + 3.35,
                None,
                0.62,
            )
