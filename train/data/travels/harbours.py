"""Places by the water for wild.py: Venice and Amsterdam."""

from __future__ import annotations

import itertools
import math
from typing import Any

from data.sites import afloat
from data.sites.lot import arch, shift, turn
from data.travels.rows import AMSTERDAM, VENICE, Rows


class Harbour(Rows):
    """x to the right of and y behind the place where things will stand, in metres."""

    def tide(
        self, deep: Any, crest: Any, longest: float = 3.2, slope: float = 0.05, far: float = 900
    ) -> None:
        """Water with small waves."""
        waves = self.spectrum(150, longest, 0.09, slope, 80, 45, 0.3)
        self.swell(waves, self.sea(deep, crest), 0.6, far, foam=2, calm=0.03)

    def _venice(self) -> None:
        """The Grand Canal from a quay."""
        self.grand(True)

    def _lagoon(self) -> None:
        """The same from a boat."""
        self.grand(False)

    def grand(self, quay: bool) -> None:
        """Old houses that stand in the water, gondolas, a church with a white dome."""
        self.look(0.50 if quay else 0.47, 2.3)
        late = self.when == "sunset"
        if late:
            self.hours("golden", 57, -168, -0.03, 0.075)
        else:
            self.hours("fair", 53, 44)
        for side in (-1, 1):
            self.row(side, side * 7.2, 3.0, 74, VENICE)
            weed = self.made.setdefault(
                "weed", self.worn(self.mottled((0.05, 0.06, 0.03), (0.16, 0.15, 0.12)), 0.5, 2)
            )
            self.front(side, side * 7.2)(weed, 3, 78, -0.6, 0.42, 0, 0.12)
        self.church(4, 128)
        stone = self.blocks((0.48, 0.43, 0.36), (0.8, 0.4), 0.02, 0.3)
        for x, y, n in ((-19.0, 100.0, 9), (17, 104, 8)):
            self.row(0, y, x - 13, x + 4, VENICE)
            self.box(stone, x - 16, x + 16, y - 4 - n / 9, y + 20, -0.6, 0.5)
        self.builder(afloat.gondola, (-4.9, 15, 0.22, 84, 1), (4.6, 21, 0.22, 98, 1), (5.3, 12.5, 0.22, 93, 1),
                     (-3.2, 33, 0.22, 75, 1), (2.4, 52, 0.22, 110, 1))  # fmt: skip
        red = self.striped(((0.78, 0.75, 0.70), (0.50, 0.03, 0.03)), 0.6, False, 0.7)
        blue = self.striped(((0.78, 0.75, 0.70), (0.06, 0.12, 0.40)), 0.6, False, 0.7)
        for k in range(22):
            y, side = 7 + 2.4 * k, (-1) ** k
            self.tube((red, blue)[k // 2 % 2], [(side * 6.1, y, -1), (side * 6.1 + 0.1, y, 2.4)], 0.11, 10)
            self.ball(self.kept((0.65, 0.45, 0.12), 0.4), (side * 6.1 + 0.1, y, 2.45), 0.15, 10)
        red_bloom = self.leaf(((0.60, 0.02, 0.05), (0.06, 0.18, 0.02), (0.75, 0.15, 0.3)), 0.3)
        blooms = self.shrub(red_bloom, 1.1, 0.6, 320, 0.1)
        for k in range(24):
            side, y = (-1) ** k, 5 + 2.5 * k
            self.stand(blooms, side * 6.75, y, 4.1 + 3.4 * (k % 2), None, 0.9)
        if quay:
            slabs = self.bricks((0.44, 0.39, 0.33), (0.37, 0.33, 0.28), (0.95, 0.55), 0.5, 0.015, (0, 0, 0))
            self.slab(self.worn(slabs, 0.25, 1.2), (0, -2.6, 0.1), (40, 7.0, 1.0))
            self.slab(stone, (0, 1.05, 0.16), (40, 0.5, 1.0))
        self.tide((0.010, 0.055, 0.050), (0.014, 0.085, 0.075), 3.0, 0.06)
        self.misty(260, 25)

    def church(self, x: float, y: float) -> None:
        """Santa Maria della Salute, more or less."""
        white = self.worn(self.material((0.74, 0.71, 0.66), 0.8), 0.15, 0.3)
        lead, dark = (
            self.worn(self.material((0.42, 0.47, 0.50), 0.5), 0.2, 0.4),
            self.kept((0.05, 0.05, 0.06), 0.4),
        )
        self.lathe(white, [(15, 0), (15, 15), (15.6, 15.2), (15.6, 16), (10, 18)], (x, y, 0), n=8, smooth=0)
        self.lathe(white, [(9.6, 16), (9.6, 25), (10.2, 25.3), (10.2, 26)], (x, y, 0), n=16, smooth=0)
        dome = [(9.8 * math.cos(a), 26 + 11 * math.sin(a)) for a in [0.15 * k for k in range(11)]]
        self.lathe(lead, dome, (x, y, 0), n=48, smooth=60)
        self.lathe(white, [(1.9, 36), (1.9, 41), (2.3, 41.2), (1.2, 43), (0.05, 46)], (x, y, 0), n=12)
        for k in range(8):
            a = math.radians(22.5 + 45 * k)
            self.lathe(
                white,
                [(2.6, 16), (2.6, 20), (1.6, 23)],
                (x + 11.6 * math.cos(a), y + 11.6 * math.sin(a), 0),
                n=16,
            )
        for d in (-1, 1):
            self.lathe(white, [(2.4, 0), (2.4, 27), (2.9, 27.4), (2.4, 28)], (x + 15 * d, y + 14, 0), n=12)
            self.lathe(lead, [(2.4, 28), (2.0, 30.5), (0.4, 32.5), (0.05, 35)], (x + 15 * d, y + 14, 0), n=16)
        self.prism(white, [(x - 5, 0), (x - 5, 15), (x, 18.5), (x + 5, 15), (x + 5, 0)], y - 16, y - 10)
        self.prism(dark, arch(x, 4.4, 0, 7.5, 10.5), y - 16.1, y - 15)

    def _amsterdam(self) -> None:
        """Narrow gabled houses, elms, bicycles, a bridge."""
        self.look(0.52, 1.75)
        self.hours("fair", 61, 30)
        brick = self.blocks((0.26, 0.12, 0.085), (0.25, 0.09), 0.012, 0.35)
        setts = self.worn(
            self.bricks((0.30, 0.22, 0.18), (0.24, 0.17, 0.14), (0.2, 0.1), 0.5, 0.012, (0, 0, 90)), 0.3, 1.5
        )
        for side in (-1, 1):
            self.row(side, side * 9.6, 1.5, 78, AMSTERDAM)
            self.box(setts, side * 5.2, side * 10, 1.2, 90, -1.2, 0.0)
            self.box(brick, side * 5.0, side * 5.24, 1.2, 90, -1.4, 0.02)
            self.box(self.kept((0.45, 0.43, 0.40), 0.8), side * 4.96, side * 5.4, 1.2, 90, 0.0, 0.1)
        self.row(0, 92, -16, 16, AMSTERDAM)
        self.slab(setts, (0, -3.2, -0.6), (40, 8.8, 1.2))
        self.slab(self.kept((0.45, 0.43, 0.40), 0.8), (0, 1.1, -0.55), (40, 0.45, 1.24))
        self.water((0.012, 0.040, 0.035), (0, 50), (12, 110), -1.0, 1.3, 0.35)
        iron = self.kept((0.015, 0.02, 0.018), 0.5)

        def deck(x: float) -> float:
            return 1.15 - 0.035 * x * x

        xs = [-6 + 0.5 * k for k in range(25)]
        hole = [(4.0 * math.cos(a), 2.1 * math.sin(a) - 1.25) for a in [math.pi * j / 16 for j in range(17)]]
        self.prism(brick, [(-6, -1.3), *((x, deck(x)) for x in xs), (6, -1.3), *hole], 34, 38.5)
        for y in (34.1, 38.4):
            self.beams(
                iron,
                [((a, y, deck(a) + 1.0), (b, y, deck(b) + 1.0)) for a, b in itertools.pairwise(xs)],
                0.1,
            )
            self.beams(iron, [((x, y, deck(x)), (x, y, deck(x) + 1.0)) for x in xs], 0.06)
        elm = self.street_tree(8.5, leaves=7000)
        self.many(
            elm,
            [(side * 6.0, y + 4 * (side > 0), 0) for side in (-1, 1) for y in (9, 20, 31, 45, 60)],
            0.8,
            1.1,
        )
        for side in (-1, 1):
            for y in (5, 16, 28):
                self.lantern(side * 5.6, y + 3 * (side > 0))
        for k, (x, y) in enumerate(((-5.9, 7.0), (-5.8, 12.6), (5.9, 6.0), (5.8, 14.5), (5.9, 17))):
            self.put(("S246", "B88")[k % 2], x, y, 0, 80 + 12 * k)
        for x, y, yaw, shade in (
            (-3.6, 17, 88, (0.05, 0.16, 0.22)),
            (3.7, 24, 92, (0.35, 0.06, 0.05)),
            (-3.6, 29, 90, (0.5, 0.5, 0.46)),
        ):
            with self.moved(shift(x, y, -0.55), turn(yaw)):
                self._dinghy(shade)
        self.put("S252", -8.0, 22, 0, 0)
        self.put("B94", 7.9, 30, 0, 180)
        self.walkers([(-7.4, 18), (7.2, 23), (6.8, 33), (-7.1, 37), (1.0, 36.2)])
        self.misty(420, 25)

    def _dinghy(self, shade: Any) -> None:
        """An open wooden boat."""
        self.hull(self.paint(shade, 0.4), 5.4, 1.7, 0.5, 0.3, 0.1, 0.75)
        self.hull(self.material((0.30, 0.19, 0.10), 0.8), 5.1, 1.5, 0.02, 0.32, 0.12, 0.75)
        for x in (-1.4, 0.0, 1.3):
            self.slab(self.kept((0.33, 0.20, 0.10), 0.7), (x, 0, 0.14), (0.3, 1.3 - 0.15 * x, 0.05))
