"""Old towns for wild.py: a medieval street below its castle, a Christmas market, a street of the wild west."""

from __future__ import annotations

import math
from typing import Any

from data.sites import buildings, structures
from data.sites.lot import shift, turn
from data.stage import Colour
from data.travels.rows import MEDIEVAL, Rows, at_night

BAUBLES: tuple[Colour, ...] = (
    (0.75, 0.02, 0.03),
    (0.85, 0.55, 0.06),
    (0.05, 0.30, 0.10),
    (0.75, 0.74, 0.70),
    (0.08, 0.15, 0.55),
)


class Olden(Rows):
    """x to the right of and y behind the place where things will stand, in metres."""

    def _medieval(self) -> None:
        """Timber-framed houses along a cobbled street, a castle on its hill."""
        self.hours("golden" if self.when == "sunset" else "fair", 103, -20)
        cobbles = self.bricks((0.30, 0.26, 0.22), (0.22, 0.195, 0.165), (0.22, 0.17), 0.5, 0.03, (0, 0, 90))
        self.plane(self.worn(cobbles, 0.45, 1.4, 0.5), (0, 70), (40, 160), 0.0)
        stone = self.blocks((0.36, 0.32, 0.27), (0.5, 0.25), 0.02, 0.4)
        for side in (-1, 1):
            self.row(side, side * 5.0, -2.0, 52, MEDIEVAL)
            self.front(side, side * 5.0)(stone, -2, 54, 0, 0.75, 0, 0.1)
        hill = self.worn(self.mottled((0.06, 0.11, 0.03), (0.11, 0.14, 0.05)), 0.5, 0.1, 0.9)
        self.land(
            hill,
            lambda x, y: 34 * math.exp(-(((x + 4) / 70) ** 2) - ((y - 240) / 70) ** 2) - 0.5,
            60,
            360,
            190,
            4,
        )
        with self.moved(shift(-2, 236, 30), turn(18)):
            buildings.castle(self)
        tree = self.street_tree(8, leaves=3000)
        self.many(
            tree,
            [(70 * math.sin(2.4 * k), 150 + 45 * math.cos(3.9 * k), 6 + 4 * math.sin(k)) for k in range(26)],
        )
        self.builder(structures.well, (2.2, 30, 0, 20, 1.0))
        for key, x, y in (
            ("Z72", -4.3, 7.0),
            ("Z72", -4.2, 8.1),
            ("Z73", 4.2, 6.4),
            ("Z73", 4.3, 9.8),
            ("Z72", 4.2, 15),
        ):
            self.put(key, x, y, 0, 31 * y)
        iron, board = self.kept((0.03, 0.03, 0.032), 0.5), self.wood((0.22, 0.12, 0.06), 4)
        for k, (side, y) in enumerate(((-1, 9.5), (1, 12.5), (-1, 18), (1, 23), (-1, 31))):
            self.box(iron, side * 5.0, side * 3.7, y, y + 0.06, 3.5, 3.56)
            self.box(board, side * 4.2 - 0.45, side * 4.2 + 0.45, y, y + 0.07, 2.65, 3.4)
            gold = self.kept((0.70, 0.50, 0.16), 0.5)
            self.text(gold, ("INN", "ALE", "BREAD", "SMITH", "TAVERN")[k], (side * 4.2, y - 0.02, 3.05), 0.26)
        red = self.shrub(
            self.leaf(((0.6, 0.03, 0.06), (0.06, 0.18, 0.02), (0.75, 0.25, 0.35)), 0.3), 1.0, 0.45, 260, 0.09
        )
        for k in range(14):
            self.stand(red, (-1) ** k * 4.75, 5 + 2.9 * k, 3.95 if k % 3 else 1.25)
        ivy = self.shrub(self.leaf(((0.04, 0.11, 0.02), (0.08, 0.18, 0.03)), 0.35), 1.5, 3.4, 1500, 0.1)
        self.many(ivy, [(-5.0, 12), (5.0, 18.5), (-5.0, 27)])
        for y in (11, 22, 33):
            self.lantern(3.9, y)
            self.lantern(-3.9, y + 5)
        self.misty(520, 30)

    def _market(self) -> None:
        """Stalls with lights, snow, a tall tree."""
        self.look(0.542, 1.6)
        self.glare = 0.4
        self.hours("dusk", 107)
        snow = self.worn(self.material((0.62, 0.66, 0.74), 0.8), 0.12, 1.4, 0.5)
        trod = self.worn(self.mottled((0.42, 0.43, 0.46), (0.26, 0.25, 0.25)), 0.35, 1.6, 0.6)
        self.plane(snow, (0, 70), (120, 170), -0.01)
        self.plane(trod, (0, 12), (5.2, 46), 0.0)
        for side in (-1, 1):
            self.row(side, side * 12.0, 8, 64, at_night(MEDIEVAL, 0.5))
            for k in range(8):
                self.booth(side, 3.0 + 4.1 * k, k)
        self.row(0, 58, -16, 16, at_night(MEDIEVAL, 0.5))
        with self.moved(shift(9, 74, 0)):
            buildings.church(self)
        self.pine(0.0, 33.0, 11.5)
        wire = self.kept((0.02, 0.02, 0.02), 0.6)
        bulb = self.kept((1.0, 0.72, 0.34), 0.5, 6.0)
        for k in range(8):
            y, n = 4.0 + 3.6 * k, 22
            for side in (-1, 1):
                spots = [
                    (side * 4.0 * (1 - t), y + 1.2 * t, 4.9 - 1.5 * t * (1 - t) * 2)
                    for t in [j / n for j in range(n + 1)]
                ]
                self.tube(wire, spots, 0.012, 4)
                for x, b, z in spots[::2]:
                    self.ball(bulb, (x, b, z - 0.07), 0.055, 8)
        self.walkers(
            [(-1.4, 15), (1.7, 17), (-0.4, 20), (1.9, 23), (-1.8, 25), (0.7, 27), (-0.9, 30), (2.2, 31)]
        )
        for y in (2, 7, 13, 20, 28):
            for side in (-1, 1):
                self.glowing((side * 3.2, y, 2.4), 80, (1.0, 0.62, 0.28), 0.4)
        self.misty(240, 25)

    def booth(self, side: int, y: float, k: int) -> None:
        """A wooden stall: a counter with goods, a roof with snow."""
        put, wood = (
            self.front(side, side * 5.2),
            self.made.setdefault("stall", self.wood((0.26, 0.14, 0.06), 4)),
        )
        dark = self.made.setdefault("stall 2", self.wood((0.15, 0.08, 0.04), 4))
        snow, glow = self.kept((0.80, 0.84, 0.90), 0.8), self.kept((0.85, 0.45, 0.14), 0.7, 0.4)
        a, b = y, y + 3.3
        put(dark, a, b, 0, 1.0, 0, 1.5)
        put(wood, a - 0.05, b + 0.05, 1.0, 1.08, 0, 1.7)
        put(glow, a, b, 1.0, 2.5, 0, 0.1)
        for u in (a, b - 0.1):
            put(dark, u, u + 0.1, 0, 2.6, 1.4, 1.5)
            put(wood, u, u + 0.1, 1.0, 2.6, 0, 1.4)
        for j in range(46):
            shade = self.kept(
                BAUBLES[(j + k) % 5]
                if k % 2
                else ((0.50, 0.26, 0.10), (0.62, 0.40, 0.16), (0.4, 0.05, 0.05))[j % 3],
                0.35,
                0.12,
            )
            u, out, z = a + 0.15 + 0.068 * j, 0.35 + 0.37 * (j % 4), 1.08
            put(shade, u - 0.07, u + 0.07, z, z + 0.11 + 0.05 * (j % 3), out - 0.07, out + 0.07)
            if j % 3 == 0:
                put(
                    shade,
                    u - 0.06,
                    u + 0.06,
                    1.5 + 0.3 * (j % 3) + 0.35 * (j % 2),
                    1.72 + 0.35 * (j % 2),
                    0.12,
                    0.25,
                )

        def sheet(m: Any, lift: float, out: float) -> None:
            for end in (-1, 1):
                low = (1.95 if end > 0 else -0.4) + 0.1 * end * out
                self.skin(m, [self.at(side, side * 5.2, *p) for p in ((a - 0.2, 2.45 + lift, low), (b + 0.2,
                    2.45 + lift, low),
                          (b + 0.2, 3.35 + lift, 0.75), (a - 0.2, 3.35 + lift, 0.75))], [(0, 1, 2, 3)])  # fmt: skip

        sheet(wood, 0.0, 1.0)
        sheet(snow, 0.13, 0.6)
        put(snow, a - 0.2, b + 0.2, 2.46, 2.6, 1.86, 2.0)
        put(self.kept((0.03, 0.10, 0.03), 0.9), a - 0.1, b + 0.1, 2.28, 2.44, 1.84, 1.98)
        for j in range(16):
            put(
                self.kept((1.0, 0.74, 0.36), 0.5, 6.0),
                a + 0.1 + 0.2 * j,
                a + 0.16 + 0.2 * j,
                2.26 - 0.03 * (j % 2),
                2.33,
                1.95,
                2.02,
            )
        word = ("LEBKUCHEN", "GLÜHWEIN", "WAFFELN", "STERNE", "MANDELN", "KERZEN", "CRÊPES", "PUNSCH")[k]
        self.text(
            self.kept((1.0, 0.85, 0.55), 0.5, 1.2),
            word,
            self.at(side, side * 5.2, y + 1.65, 2.72, 2.06),
            0.3,
            -90 * side,
        )

    def pine(self, x: float, y: float, tall: float) -> None:
        """A Christmas tree, a star on top."""
        bark, needles = (
            self.bark((0.13, 0.08, 0.05)),
            self.leaf(((0.010, 0.045, 0.016), (0.02, 0.08, 0.025)), 0.15),
        )
        self.stand(self.spruce(tall, 0.2, 0.03, tall / 3.0, bark, needles, 0.30), x, y, 0)
        for k in range(330):
            t = (k / 330) ** 1.25 * 0.94
            a, r = 2.4 * k, tall / 3.0 * (1 - t) ** 0.75 * 0.95
            z = tall * (0.10 + 0.9 * t) - 0.28 * r
            px, py = x + r * math.cos(a), y + r * math.sin(a)
            if math.sin(a) > 0.5:
                continue
            if k % 5 == 0:
                self.ball(self.kept(BAUBLES[k // 5 % 5], 0.2, 0.1), (px, py, z), 0.15, 12)
            else:
                d, hue = 0.055, ((1.0, 0.76, 0.40), (1.0, 0.76, 0.40), (1.0, 0.25, 0.12))[k % 3]
                self.box(self.kept(hue, 0.5, 7.0), px - d, px + d, py - d, py + d, z - d, z + d)
        gold = self.kept((1.0, 0.72, 0.25), 0.4, 4.0)
        rim = [((0.75 if j % 2 == 0 else 0.3) * math.sin(math.pi * j / 5),
            (0.75 if j % 2 == 0 else 0.3) * math.cos(math.pi * j / 5))
               for j in range(10)]  # fmt: skip
        self.prism(gold, [(x + p, tall + 0.5 + q) for p, q in rim], y - 0.1, y + 0.1)
        self.glowing((x, y - 3.5, 4), 220, (1.0, 0.70, 0.38), 1.0)

    def _western(self) -> None:
        """Wooden houses with tall fronts and porches along a dusty street."""
        self.afar("bwerner8", 0.66, 0.8, 0.3)
        self.exposed(0.4)
        self.mirrored(0.95, 0.6, (0.10, 0.28, 0.70))
        self.sunlit(4.0, 52, -25, (1.0, 0.88, 0.70))
        dust = self.worn(self.mottled((0.44, 0.30, 0.18), (0.36, 0.24, 0.14)), 0.3, 1.2, 0.5)
        self.plane(dust, (0, 150), (700, 330), 0.0)
        signs = (
            "SALOON",
            "SHERIFF",
            "BANK",
            "HOTEL",
            "GENERAL STORE",
            "BARBER",
            "STABLES",
            "UNDERTAKER",
            "GAZETTE",
            "ASSAY",
        )
        shades: tuple[Colour, ...] = (
            (0.36, 0.22, 0.13),
            (0.30, 0.23, 0.17),
            (0.42, 0.14, 0.09),
            (0.50, 0.42, 0.30),
            (0.20, 0.27, 0.25),
            (0.45, 0.33, 0.16),
        )
        for side in (-1, 1):
            y, k = -1.0, 0
            while y < 56:
                wide = self.rng.uniform(5.5, 8.5)
                self.parlour(
                    side, y, wide, signs[(k * 2 + (side > 0)) % 10], shades[(k + 3 * (side > 0)) % 6], k
                )
                y, k = y + wide + self.rng.choice((0.1, 0.1, 1.6)), k + 1
        self.builder(structures.water_tower, (5, 74, 0, 0, 1.3))
        for key, x, y in (
            ("Z72", -4.9, 4.2),
            ("Z72", 4.8, 6.6),
            ("Z72", 5.0, 7.5),
            ("Z73", -4.9, 9.6),
            ("Z73", 4.9, 14),
        ):
            self.put(key, x, y, 0.25, 40 * y)
        rail = self.wood((0.24, 0.16, 0.10), 5)
        for side, y in ((-1, 6.8), (1, 10.5), (-1, 17), (1, 22)):
            for d in (0, 2.4):
                self.box(rail, side * 4.0 - 0.07, side * 4.0 + 0.07, y + d, y + d + 0.14, 0, 1.05)
            self.box(rail, side * 4.0 - 0.05, side * 4.0 + 0.05, y, y + 2.5, 0.85, 0.98)
        scrub = [
            self.tuft(self.leaf(((0.30, 0.26, 0.10), (0.22, 0.22, 0.08)), 0.2), t, 40, 0.14, 0.9)
            for t in (0.25, 0.4)
        ]
        self.strew(
            scrub, 120, lambda x, y: 0.0, lambda x, y: abs(x) < 3.4 or (abs(x) < 12 and y < 60), -4, 110
        )
        self.misty(700, 40)

    def parlour(self, side: int, y: float, wide: float, word: str, shade: Colour, k: int) -> None:
        """A house of boards whose front hides its roof."""
        put = self.front(side, side * 6.4)
        key = ("planks", shade)
        if key not in self.made:
            self.made[key] = self.worn(self.blocks(shade, (9.0, 0.22), 0.014, 0.4), 0.35, 1.5)
        wall, trim = self.made[key], self.kept(tuple(min(1.5 * c + 0.06, 0.8) for c in shade), 0.8)  # type: ignore[arg-type]
        plank, glass = (
            self.made.setdefault("deck", self.wood((0.30, 0.21, 0.14), 4)),
            self.kept((0.04, 0.05, 0.06), 0.08),
        )
        two = k % 3 != 1
        tall = 7.2 if two else 4.4
        a, b = y, y + wide
        put(wall, a, b, 0, tall - 0.8, -9, 0)
        put(wall, a, b, 0, tall, -0.25, 0)
        put(wall, a + 0.2 * wide, b - 0.2 * wide, tall, tall + 0.7, -0.25, 0)
        put(trim, a - 0.1, b + 0.1, tall - 0.12, tall + 0.06, -0.3, 0.14)
        put(trim, a + 0.2 * wide - 0.1, b - 0.2 * wide + 0.1, tall + 0.62, tall + 0.8, -0.3, 0.14)
        put(plank, a, b, 0, 0.25, 0, 1.9)
        put(plank, a - 0.05, b + 0.05, 3.0, 3.12, 0, 2.0)
        for j in range(4):
            u = a + 0.1 + (wide - 0.35) * j / 3
            put(trim, u, u + 0.15, 0.25, 3.0, 1.72, 1.87)
        for u, low, high in (
            (a + 0.2 * wide, 0.9, 2.5),
            (b - 0.2 * wide, 0.9, 2.5),
            (a + 0.5 * wide, 0.25, 2.55),
        ):
            put(trim, u - 0.62, u + 0.62, low - 0.1, high + 0.1, 0, 0.05)
            put(
                glass if low > 0.5 else self.kept((0.12, 0.06, 0.03), 0.6),
                u - 0.5,
                u + 0.5,
                low,
                high,
                0.05,
                0.08,
            )
            put(trim, u - 0.03, u + 0.03, low, high, 0.08, 0.1)
        if two:
            for j in range(3):
                u = a + wide * (j + 0.5) / 3
                put(trim, u - 0.55, u + 0.55, 3.7, 5.4, 0, 0.05)
                put(glass, u - 0.44, u + 0.44, 3.8, 5.3, 0.05, 0.08)
                put(trim, u - 0.44, u + 0.44, 4.52, 4.58, 0.08, 0.1)
            if word in ("SALOON", "HOTEL"):
                put(trim, a, b, 3.95, 4.02, 1.9, 1.97)
                for j in range(int(wide / 0.3)):
                    put(trim, a + 0.3 * j, a + 0.3 * j + 0.06, 3.12, 3.98, 1.9, 1.96)
        ink = self.kept((0.82, 0.76, 0.60), 0.7)
        z, size = (6.2 if two else 3.72), min(0.85, 1.3 * (wide - 0.8) / len(word))
        put(self.kept((0.10, 0.06, 0.04), 0.8), a + 0.5, b - 0.5, z - 0.5, z + 0.5, 0, 0.06)
        self.text(ink, word, self.at(side, side * 6.4, y + wide / 2, z, 0.1), size, -90 * side)
