"""Paris in autumn, Paris and New York in winter, Prague from its old bridge, a city on a river, for wild.py."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace
from typing import Any

from data.sites import fittings, landmarks, vehicles
from data.sites.lot import arch, around, shift, turn
from data.travels.harbours import Harbour
from data.travels.rows import MANHATTAN, PARIS, Style
from data.travels.seasons import FLAMES, SNOW, Season

BAROQUE = Style(
    ((0.66, 0.50, 0.30), (0.70, 0.62, 0.48), (0.62, 0.42, 0.32), (0.52, 0.54, 0.44), (0.72, 0.66, 0.56)), "plaster",
    (2, 4), 3.2, 0.6, (7.0, 11.0), 2.0, (1.0, 1.75), (0.76, 0.72, 0.64), (0.78, 0.76, 0.70), "eaves",
    (0.42, 0.15, 0.075),
)  # fmt: skip


class Capital(Season, Harbour):
    """x to the right of and y behind the place where things will stand, in metres."""

    def tower(self) -> None:
        """The Eiffel Tower at the end of the street."""
        with self.moved(shift(20, 900, -6), turn(30)):
            landmarks.eiffel(self)

    def _paris_fall(self) -> None:
        """A boulevard under golden planes, leaves on its pavements, cafes, the tower."""
        self.hours("autumn", 451, 20)
        self.exposed(1.15)
        self.road(2.8, 3.1)
        for side in (-1, 1):
            self.row(side, side * 5.9, -2.0, 62, PARIS)
        self.tower()
        bark = self.bark((0.20, 0.18, 0.14))
        shades = (FLAMES[2], FLAMES[0], FLAMES[2])
        trees = [self.leafy(h, 0.14, 0.40, 1.7, bark, self.leaf(s, 0.6), 4800, 0.17)
                 for h, s in zip((6.4, 5.8, 6.9), shades, strict=True)]  # fmt: skip
        spots = [(side * 3.9, y + 3 * (side > 0)) for y in (8.5, 18.5, 29, 40, 52) for side in (-1, 1)]
        for k, (x, y) in enumerate(spots):
            self.stand(trees[k % 3], x, y, 0.1, None, self.rng.uniform(0.82, 0.98))
        self.carpet()
        wicker = self.worn(self.material((0.36, 0.20, 0.08), 0.7), 0.3, 8)
        for side in (-1, 1):
            for y in (4.2, 11.5, 14.3):
                fittings.bistro(self, side * 4.8, y + 0.8 * (side > 0), wicker, 90)
        for y in (6.4, 24):
            self.lantern(-3.2, y, 0.12)
            self.lantern(3.2, y + 8, 0.12)
        self.put("S252", 1.6, 27, 0, 180)
        self.put("K69", -1.6, 36, 0, 0)
        self.misty(2400, 40)

    def _paris_snow(self) -> None:
        """The same in winter: snow on roofs, awnings and trees."""
        self.hours("pale", 461, 35)
        white = self.blanket()
        style = replace(PARIS, trim=SNOW, tiles=SNOW, lit=0.35, awning=0.6)
        for side in (-1, 1):
            self.row(side, side * 5.9, -2.0, 62, style)
        self.tower()
        self.frosted(white)
        self.lamps()
        self.put("K69", -1.4, 31, 0, 0)
        self.misty(1500, 30, 1.0)

    def _york_snow(self) -> None:
        """A street of New York in winter: yellow cabs, fire escapes, towers in the haze."""
        self.hours("pale", 471, 35)
        white = self.blanket()
        style = replace(MANHATTAN, trim=SNOW, tiles=SNOW, lit=0.4, awning=0.5)
        for side in (-1, 1):
            self.row(side, side * 5.9, -2.0, 70, style)
        self.towers(False)
        self.frosted(white)
        self.lamps()
        self.builder(
            vehicles.taxi, (-1.5, 17, 0, -90, 0.95), (1.5, 27, 0, 90, 0.95), (-1.5, 36, 0, -90, 0.95)
        )
        for x, y in ((-1.5, 17), (1.5, 27), (-1.5, 36)):
            self.box(white, x - 0.62, x + 0.62, y - 0.7, y + 0.9, 1.43, 1.53)
        for x, y in ((-3.3, 6.0), (3.3, 12.5)):
            self.put("K79", x, y, 0.14)
            self.box(white, x - 0.14, x + 0.14, y - 0.14, y + 0.14, 0.86, 0.98)
        self.signals()
        self.misty(430, 25, 1.0)

    def _prague(self) -> None:
        """On the Charles Bridge: statues on both sides, the tower at its end, red roofs, the castle on its hill."""
        self.look(0.53, 1.9)
        self.hours({"sunset": "golden"}.get(self.when, "fair"), 481, -35)
        deck = self.bricks((0.33, 0.30, 0.27), (0.25, 0.23, 0.205), (0.22, 0.17), 0.5, 0.028, (0, 0, 90))
        stone = self.worn(self.blocks((0.36, 0.31, 0.24), (0.9, 0.45), 0.02, 0.4), 0.4, 0.8)
        dark = self.worn(self.blocks((0.20, 0.17, 0.135), (0.9, 0.45), 0.02, 0.4), 0.5, 0.6)
        self.slab(self.worn(deck, 0.4, 1.2, 0.4), (0, 45, -0.5), (9.4, 112, 1.0))
        for side in (-1, 1):
            self.box(stone, side * 4.7, side * 5.15, -10, 101, -3, 1.05)
            self.box(stone, side * 4.62, side * 5.25, -10, 101, 1.05, 1.2)
            self.box(dark, side * 3.6, side * 4.7, -10, 101, 0.0, 0.14)
            for k in range(8):
                self.saint(stone, dark, side, 7.5 + 12.5 * k, k)
            for k in range(7):
                self.post(side * 4.3, 1.5 + 12.5 * k)
        self.gate(dark, 102)
        self.town(stone)
        self.water((0.02, 0.05, 0.05), (0, 60), (900, 420), -7.0, 0.6, 0.4)
        self.misty(1400, 60)

    def post(self, x: float, y: float) -> None:
        """An iron lamp."""
        iron = self.kept((0.02, 0.025, 0.022), 0.5)
        self.tube(iron, [(x, y, 0.1), (x, y, 0.6), (x, y, 3.1)], [0.13, 0.06, 0.04], 10)
        self.lathe(iron, [(0.05, 3.05), (0.16, 3.15), (0.05, 3.2)], (x, y, 0), n=10)
        glow = 2.0 if self.when == "sunset" else 0.15
        self.lathe(
            self.kept((0.95, 0.85, 0.62), 0.3, glow), [(0.12, 3.2), (0.19, 3.6), (0.02, 3.62)], (x, y, 0), n=6
        )
        self.lathe(iron, [(0.22, 3.58), (0.12, 3.75), (0.02, 3.95)], (x, y, 0), n=6)

    def saint(self, stone: Any, dark: Any, side: int, y: float, k: int) -> None:
        """Figures of black stone on a pedestal that stands on the parapet."""
        x = side * 5.3
        self.box(stone, x - 0.8, x + 0.8, y - 1.1, y + 1.1, -6, 1.3)
        self.box(stone, x - 0.62, x + 0.62, y - 0.8, y + 0.8, 1.3, 2.7)
        self.box(stone, x - 0.75, x + 0.75, y - 0.95, y + 0.95, 2.7, 2.9)
        skin = self.made.setdefault("saint", self.worn(self.material((0.10, 0.09, 0.075), 0.8), 0.6, 3, 0.4))
        count = (1, 3, 1, 2)[(k + (side > 0)) % 4]
        for j in range(count):
            v, tall = y + 0.62 * (j - (count - 1) / 2), 2.1 + 0.35 * (j == count // 2) - 0.2 * (count > 1)
            w = 0.34 + 0.04 * math.sin(3 * k + j)
            rings = []
            for t, r, flat in ((0, 1.1, 0.9), (0.12, 1.0, 0.85), (0.45, 0.72, 0.75), (0.62, 0.80, 0.62),
                               (0.76, 0.86, 0.5), (0.81, 0.42, 0.5), (0.84, 0.24, 1.0), (0.87, 0.30, 1.0),
                               (0.94, 0.34, 1.0), (0.99, 0.20, 1.0), (1.0, 0.03, 1.0)):  # fmt: skip
                lean = 0.05 * math.sin(2.5 * t + k)
                fold = 0.10 * (t < 0.7)
                rings.append(
                    [
                        (
                            x + w * r * flat * math.cos(a) * (1 + fold * math.sin(7 * a + k)),
                            v + lean + w * r * math.sin(a) * (1 + fold * math.sin(7 * a + k)),
                            2.9 + tall * t,
                        )
                        for a in around(18)
                    ]
                )
            self.loft(skin, rings, 60)
            if j == count // 2:
                lift = 1 if (k + j) % 2 else -1
                self.tube(
                    skin,
                    [
                        (x, v + lift * 0.26, 2.9 + 0.74 * tall),
                        (x - side * 0.25, v + lift * 0.5, 2.9 + 0.72 * tall),
                        (x - side * 0.3, v + lift * 0.55, 2.9 + 0.98 * tall),
                    ],
                    [0.1, 0.085, 0.06],
                    8,
                )
                if k % 2 == 0:
                    gold = self.kept((0.72, 0.50, 0.14), 0.35)
                    u, z = v + lift * 0.55, 2.9 + 0.85 * tall
                    self.beams(
                        gold,
                        [
                            ((x - side * 0.3, u, z - 0.8), (x - side * 0.3, u, z + 1.3)),
                            ((x - side * 0.3, u - 0.35, z + 0.9), (x - side * 0.3, u + 0.35, z + 0.9)),
                        ],
                        0.07,
                    )

    def gate(self, stone: Any, y: float) -> None:
        """The gothic tower across the end of the bridge: an arch, turrets, a steep roof."""
        slate = self.worn(self.material((0.085, 0.085, 0.095), 0.7), 0.3, 0.5)
        hole = arch(0, 5.4, 0, 4.2, 8.0)
        self.prism(stone, [(-6.2, -6), (-6.2, 24), (6.2, 24), (6.2, -6), *hole], y, y + 9)
        pale = self.worn(self.material((0.46, 0.40, 0.30), 0.8), 0.3, 1)
        for z in (10.2, 16.2, 22.6):
            self.box(pale, -6.5, 6.5, y - 0.35, y, z, z + 0.5)
        glass = self.kept((0.03, 0.035, 0.045), 0.2)
        for z, n in ((11.6, 2), (17.6, 3)):
            for k in range(n):
                x = 3.4 * (k - (n - 1) / 2)
                self.prism(pale, arch(x, 1.9, z, z + 2.3, z + 3.9), y - 0.25, y + 0.1)
                self.prism(glass, arch(x, 1.3, z + 0.2, z + 2.2, z + 3.4), y - 0.3, y)
        roof = [[(-6.4, y + 0.2, 24), (6.4, y + 0.2, 24), (6.4, y + 8.8, 24), (-6.4, y + 8.8, 24)],
                [(-3.1, y + 4.0, 36), (3.1, y + 4.0, 36), (3.1, y + 5.0, 36), (-3.1, y + 5.0, 36)]]  # fmt: skip
        self.loft(slate, roof, 0)
        gold = self.kept((0.72, 0.50, 0.14), 0.35)
        for x in (-3, 3):
            self.lathe(gold, [(0.12, 36), (0.06, 38), (0.3, 38.3), (0.02, 39.4)], (x, y + 4.5, 0), n=8)
        for x, v in itertools.product((-6.0, 6.0), (y + 0.4, y + 8.6)):
            self.lathe(stone, [(0.7, 19), (1.35, 21.5), (1.35, 25.5)], (x, v, 0), n=8, smooth=0)
            self.lathe(slate, [(1.6, 25.4), (0.5, 30), (0.03, 34)], (x, v, 0), n=8, smooth=0)
            self.lathe(gold, [(0.25, 34), (0.25, 34.4), (0.02, 35.2)], (x, v, 0), n=8)

    def town(self, stone: Any) -> None:
        """Houses with red roofs on both banks, domes and spires, the castle and its cathedral on the left."""
        for side, x0, x1, y in ((0, -150, -9, 122.0), (0, 12, 150, 118.0)):
            self.row(side, y, x0, x1, BAROQUE)
            self.box(stone, x0, x1, y - 6, y + 30, -8, 0.0)
        copper = self.worn(self.material((0.16, 0.36, 0.30), 0.6), 0.25, 0.4)
        cream = self.worn(self.material((0.68, 0.60, 0.46), 0.8), 0.15, 0.3)
        for x, y, r, z in ((34, 160, 7.5, 24), (-40, 175, 6.0, 22)):
            self.lathe(cream, [(r, 0), (r, z), (r + 0.5, z + 0.5)], (x, y, 0), n=24)
            dome = [(r * math.cos(a), z + 1.15 * r * math.sin(a)) for a in [0.155 * k for k in range(11)]]
            self.lathe(copper, dome, (x, y, 0), n=32, smooth=60)
            self.lathe(copper, [(0.9, z + 1.1 * r), (0.9, z + 1.5 * r), (0.05, z + 2.1 * r)], (x, y, 0), n=10)
            self.box(cream, x + r + 2, x + r + 6, y, y + 4, 0, z + 4)
            self.lathe(
                copper, [(2.7, z + 4), (1.6, z + 8), (1.0, z + 9), (0.05, z + 15)], (x + r + 4, y + 2, 0), n=8
            )

        def hill(x: float, y: float) -> float:
            high = 46 * math.exp(-(((x + 95) / 95) ** 2) - ((y - 330) / 120) ** 2)
            return high + 26 * math.exp(-(((x - 150) / 120) ** 2) - ((y - 400) / 120) ** 2) - 1

        self.land(self.mottled((0.05, 0.09, 0.03), (0.09, 0.12, 0.04)), hill, 130, 520, 330, 6)
        red = self.made[("tiles", BAROQUE.tiles)]
        for k in range(330):
            x, y = self.rng.uniform(-230, 230), 130 + 190 * self.rng.random() ** 0.8
            z, w, d, h = hill(x, y), self.rng.uniform(4, 8), self.rng.uniform(4, 7), self.rng.uniform(6, 12)
            self.box(self._wall(BAROQUE, k), x - w, x + w, y - d, y + d, z - 4, z + h)
            a, b = (x - w - 0.5, x + w + 0.5), (y - d - 0.5, y + d + 0.5)
            self.skin(red, [(a[0], b[0], z + h), (a[1], b[0], z + h), (a[1], b[1], z + h), (a[0], b[1], z + h),
                            (a[0], y, z + h + 4.5), (a[1], y, z + h + 4.5)],
                      [(0, 1, 5, 4), (2, 3, 4, 5), (1, 2, 5), (3, 0, 4)])  # fmt: skip
        tree = self.street_tree(9, leaves=2600)
        for _ in range(170):
            x, y = self.rng.gauss(-95, 70), self.rng.uniform(235, 320)
            self.stand(tree, x, y, hill(x, y) - 1, None, self.rng.uniform(0.8, 1.4))
        self.castle_row(cream, hill)

    def castle_row(self, cream: Any, hill: Any) -> None:
        """Long palaces on the hill, and the dark spires of a cathedral behind them."""
        y, glass, red = 325.0, self.kept((0.05, 0.06, 0.08), 0.2), self.made[("tiles", BAROQUE.tiles)]
        for x0, x1, z in ((-175, -120, 36), (-118, -60, 42), (-58, -20, 34)):
            self.box(cream, x0, x1, y, y + 18, z - 14, z + 13)
            self.skin(red, [(x0 - 1, y - 1, z + 13), (x1 + 1, y - 1, z + 13), (x1 + 1, y + 8, z + 18),
                            (x0 - 1, y + 8, z + 18)], [(0, 1, 2, 3)])  # fmt: skip
            for row in range(3):
                for k in range(int((x1 - x0) / 3.2)):
                    self.box(
                        glass,
                        x0 + 1.4 + 3.2 * k,
                        x0 + 2.8 + 3.2 * k,
                        y - 0.2,
                        y,
                        z + 1 + 4 * row,
                        z + 3.4 + 4 * row,
                    )
        gothic, spire = (
            self.worn(self.material(c, 0.85), 0.3, 0.2) for c in ((0.23, 0.20, 0.165), (0.10, 0.12, 0.12))
        )
        self.box(gothic, -112, -72, y + 26, y + 44, 40, 74)
        self.skin(
            spire,
            [(-113, y + 25, 74), (-71, y + 25, 74), (-71, y + 35, 86), (-113, y + 35, 86)],
            [(0, 1, 2, 3)],
        )
        for k in range(11):
            self.lathe(gothic, [(1.2, 60), (1.0, 77), (0.05, 83)], (-112 + 4 * k, y + 25, 0), n=6, smooth=0)
        for x, wide, top, tip in ((-118, 4.6, 92, 118), (-107, 4.6, 92, 118), (-84, 5.6, 100, 120)):
            self.box(gothic, x - wide, x + wide, y + 24, y + 24 + 2 * wide, 40, top)
            self.lathe(
                spire,
                [(1.25 * wide, top), (0.6 * wide, top + 9), (0.05, tip)],
                (x, y + 24 + wide, 0),
                n=8,
                smooth=0,
            )
            for d in (-wide, wide):
                self.lathe(
                    gothic,
                    [(1.0, top - 8), (0.8, top + 3), (0.03, top + 11)],
                    (x + d, y + 24, 0),
                    n=6,
                    smooth=0,
                )

    def _city_river(self) -> None:
        """A river through an old city: arched bridges one behind the other, quays, a dome."""
        self.look(0.51, 4.5)
        self.hours("fair", 491, 44)
        quay = self.worn(self.blocks((0.42, 0.38, 0.32), (1.0, 0.5), 0.02, 0.3), 0.35, 0.7)
        slabs = self.bricks((0.42, 0.39, 0.35), (0.36, 0.335, 0.30), (0.8, 0.5), 0.5, 0.014, (0, 0, 0))
        self.slab(self.worn(slabs, 0.25, 1.2), (0, -1.0, 0.7), (60, 10.6, 3.8))
        self.slab(quay, (0, 4.5, 0.72), (60, 0.6, 3.84))
        for side in (-1, 1):
            self.box(quay, side * 15, side * 60, 4.2, 320, -2, 2.6)
            self.box(quay, side * 14.8, side * 15.3, 4.2, 320, 2.6, 3.5)
            self.flush()
            with self.moved(shift(0, 0, 2.6)):
                self.row(side, side * 21, 1.0, 150, replace(PARIS, shops=(), foot=0.6))
                self.flush()
        tree = self.street_tree(7.5)
        self.many(tree, [(side * 17.6, 10 + 11 * k, 2.6) for side in (-1, 1) for k in range(13)], 0.8, 1.05)
        for y, spans, high, half in ((44, 3, 2.7, 3.2), (104, 3, 3.0, 3.6), (175, 3, 3.0, 4.0)):
            self.bridge(quay, y, spans, high, half)
        self.row(0, 300, -70, 70, PARIS)
        self.church(6, 255)
        for side in (-1, 1):
            for k in range(9):
                with self.moved(shift(0, 0, 2.6)):
                    self.post(side * 15.9, 5 + 11 * k)
        for y, x, shade, yaw in ((19, -8.5, (0.05, 0.16, 0.22), 86), (27, 9.5, (0.35, 0.06, 0.05), 92),
                                 (60, -6, (0.6, 0.58, 0.52), 90)):  # fmt: skip
            with self.moved(shift(x, y, 0.3), turn(yaw)):
                self._dinghy(shade)
        self.tide((0.020, 0.055, 0.050), (0.03, 0.085, 0.075), 3.0, 0.05)
        self.misty(520, 40)

    def bridge(self, stone: Any, y: float, spans: int, high: float, half: float) -> None:
        """Arches of stone from bank to bank, a parapet, lamps."""
        wide = 31.0 / spans

        def top(x: float) -> float:
            return high + 1.3 * (1 - (x / 15.5) ** 2)

        xs = [-15.5 + 31 * k / 24 for k in range(25)]
        outline: list[tuple[float, float]] = [(x, top(x)) for x in xs]
        low: list[tuple[float, float]] = []
        for k in range(spans):
            a = -15.5 + k * wide
            r, mid = wide / 2 - 0.8, a + wide / 2
            rise = top(mid) - 1.0
            low += [(a, -1.5), (a + 0.8, -1.5)]
            low += [
                (mid - r * math.cos(math.pi * j / 14), rise * math.sin(math.pi * j / 14)) for j in range(15)
            ]
            low += [(a + wide - 0.8, -1.5)]
        self.prism(stone, [*outline, (15.5, -1.5), *low[::-1]], y - half, y + half)
        for v in (y - half - 0.15, y + half - 0.15):
            rail = [(x, top(x)) for x in xs] + [(x, top(x) + 0.95) for x in xs[::-1]]
            self.prism(stone, rail, v, v + 0.3)
        for k in range(1, spans):
            x = -15.5 + k * wide
            self.lathe(stone, [(1.2, -1.5), (1.2, 1.3), (0.1, 2.3)], (x, y - half, 0), n=12, smooth=0)
        for x in (-11, -4, 4, 11):
            with self.moved(shift(0, 0, top(x) + 0.8)):
                self.post(x, y - half)
