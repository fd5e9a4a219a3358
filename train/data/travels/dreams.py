"""A city that nature takes back, islands in the sky, a castle on its hill and a race track for wild.py."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

from data.flora import GREENS
from data.lands import MEADOW
from data.shores import wavy
from data.sites import castles
from data.sites.lot import shift, turn
from data.travels.rows import MANHATTAN
from data.travels.streets import Avenue
from data.vistas import storms
from mathutils import Matrix

GREY = replace(
    MANHATTAN, walls=((0.24, 0.21, 0.18), (0.30, 0.27, 0.23), (0.20, 0.15, 0.12), (0.26, 0.25, 0.24)), shops=("",),
    paints=((0.12, 0.10, 0.08), (0.10, 0.12, 0.11)), awning=0.0, trim=(0.30, 0.27, 0.23),
)  # fmt: skip


class Dream(Avenue):
    """x to the right of and y behind the place where things will stand, in metres."""

    hollow = False

    def panes(self, lit: float) -> Any:
        return self.kept((0.008, 0.009, 0.010), 0.6) if self.hollow else super().panes(lit)

    def within(self, glow: float) -> Any:
        return self.kept((0.012, 0.011, 0.010), 0.9) if self.hollow else super().within(glow)

    def _ruins(self) -> None:
        """Empty houses, grass in the asphalt, wrecks, ivy."""
        self.hollow = True
        self.hours("pale", 163, 24)
        asphalt = self.worn(
            self.worn(self.mottled((0.085, 0.082, 0.078), (0.13, 0.12, 0.105)), 0.5, 0.7, 0.6), 0.4, 3, 0.5
        )
        self.land(
            asphalt, lambda x, y: 0.10 * wavy(x, y, 0.35, 3) + 0.03 * wavy(x, y, 1.5, 5), -7, 110, 8, 0.35
        )
        for side in (-1, 1):
            self.row(side, side * 7.0, -2.0, 78, GREY)
        wall = self.glazing((0.20, 0.19, 0.18), False)
        for k in range(26):
            y = self.rng.uniform(105, 330)
            x, wide = (-1) ** k * self.rng.uniform(8, 30 + 0.3 * y), self.rng.uniform(8, 15)
            with self.moved(shift(x, y, 0), turn(self.rng.uniform(-5, 9) * (k % 3 == 0), "Y")):
                tall = self.rng.uniform(0.14, 0.32) * y + 8
                self.slab(wall, (0, 0, tall / 2), (2 * wide, 18, tall))
                self.slab(wall, (-0.4 * wide, 0, tall + 3), (0.8 * wide, 14, 7))
        rubble = self.stones((0.30, 0.28, 0.26), (0.22, 0.17, 0.14))
        for k in range(330):
            x, y = self.rng.choice((-1, 1)) * (2.6 + 4.4 * self.rng.random() ** 0.7), self.rng.uniform(0, 60)
            self.stand(rubble[k % 5], x, y, 0.02, None, 0.05 + 0.5 * self.rng.random() ** 3)
        slab = self.kept((0.30, 0.285, 0.26), 0.9)
        for k in range(26):
            x, y = (-1) ** k * self.rng.uniform(4.2, 6.8), self.rng.uniform(5, 50)
            with self.moved(shift(x, y, 0.3), turn(37 * k), turn(self.rng.uniform(-30, 30), "X")):
                self.slab(slab, (0, 0, 0), (self.rng.uniform(0.8, 2.0), self.rng.uniform(0.6, 1.4), 0.2))
        for key, x, y, yaw in (
            ("B94", -2.9, 16, 150),
            ("S251", 3.1, 23, 12),
            ("B94", 1.2, 35, 220),
            ("S252", -3.4, 41, 30),
        ):
            self.put(key, x, y, -0.06, yaw)
        for name, shade in (("carPaint", (0.26, 0.11, 0.05)), ("carPaint.001", (0.20, 0.17, 0.15))):
            try:
                self.worn(self.dye(name, shade, 0.95), 0.7, 2.5)
            except KeyError:  # that model has it no more than once
                continue
        weed = self.leaf(((0.08, 0.15, 0.03), (0.16, 0.20, 0.05), (0.28, 0.25, 0.10)), 0.4)
        tufts = [self.tuft(weed, t, 34, 0.2, 0.5) for t in (0.18, 0.34, 0.55)]
        self.strew(tufts, 1900, lambda x, y: 0.0, lambda x, y: wavy(x, y, 0.4,
            9) < 0.05 or abs(x) > 7 or (abs(x) < 1 and y < 2),
                   -4, 60)  # fmt: skip
        ivy = self.shrub(self.leaf(GREENS, 0.35), 3.2, 4.4, 2200, 0.15)
        bush = self.shrub(self.leaf(GREENS, 0.35), 2.2, 1.5, 1300, 0.13)
        for k in range(40):
            side, y = (-1) ** k, self.rng.uniform(6, 76)
            self.stand(ivy, side * 7.0, y, self.rng.uniform(0, 13), None, self.rng.uniform(0.7, 1.3))
            self.stand(
                bush,
                side * self.rng.uniform(5.2, 6.9),
                self.rng.uniform(6, 70),
                0,
                None,
                self.rng.uniform(0.5, 1.1),
            )
        tree = self.street_tree(8.0, leaves=6000)
        self.many(tree, [(-5.4, 22), (5.3, 31), (-4.6, 44), (5.0, 56), (-3.6, 66), (1.8, 82)], 0.8, 1.2)
        self.misty(170, 16, 0.95)

    def _islands(self) -> None:
        """Green islands float above the clouds, water falls from them."""
        self.afar(storms.clouds("sunset") if self.when == "sunset" else storms.clouds(), 0.542)
        self.exposed(0.4)
        self.mirrored(1.0, 0.6, (0.12, 0.33, 0.75))
        self.sunlit(3.8, 46, 55, (1.0, 0.93, 0.80))
        turf = self.worn(self.mottled((0.055, 0.12, 0.018), (0.09, 0.16, 0.03)), 0.3, 1.5, 0.6)

        def top(x: float, y: float) -> float:
            off = y - 9 + 1.6 * wavy(x, y, 0.25) + 0.02 * x * x
            return 0.12 * wavy(x, y, 0.4, 3) - (0 if off < 0 else 0.35 * off + 1.4 * off**1.6)

        self.land(turf, lambda x, y: max(top(x, y), -9), -7, 15, 22, 0.3)
        blades = [self.tuft(self.leaf(MEADOW, 0.42), t, 36, 0.2) for t in (0.14, 0.22)]
        self.strew(blades, 4000, top, lambda x, y: top(x, y) < -1, -5, 11)
        self.bloom(
            ((0.88, 0.86, 0.82), (0.85, 0.62, 0.03), (0.60, 0.20, 0.60)),
            260,
            0.24,
            lambda x, y: max(top(x, y), -3),
        )
        tree = self.leafy(
            7, 0.25, 0.25, 2.8, self.bark((0.16, 0.12, 0.09)), self.leaf(GREENS, 0.45), 7000, 0.22
        )
        stone = self.worn(
            self.worn(self.mottled((0.26, 0.19, 0.14), (0.15, 0.12, 0.10)), 0.5, 0.3, 1.0), 0.4, 1.5, 0.8
        )
        fall = self.material((0.80, 0.88, 0.95), 0.4, 0, 0.35)
        fall.node_tree.nodes["Principled BSDF"].inputs["Alpha"].default_value = 0.72
        for k, (x, y, z, r) in enumerate(((-17, 40, 4.5, 8.0), (19, 52, 9, 9.5), (-2, 84, 15, 11), (-44, 96, 20,
            13), (40, 120, 5, 14),
                                          (-20, 150, 36, 12), (24, 190, 44, 17), (-80, 210, 10, 22), (74, 250, 26,
                                              20))):  # fmt: skip
            self.island(stone, turf, x, y, z, r, k)
            for j in range(9):
                a, q = 2.4 * j + k, r * 0.74 * math.sqrt((j + 0.5) / 9)
                if k == 2 and (q < 0.5 * r or math.sin(a) < 0):
                    continue
                self.stand(
                    tree,
                    x + q * math.cos(a),
                    y + q * math.sin(a),
                    z - 0.2,
                    None,
                    self.rng.uniform(0.55, 1.05),
                )
            if k in (0, 1, 3, 4, 6):
                side, long = r * (0.35 if k % 2 else -0.3), 2.6 * r
                front = y - r * 0.93
                rim = [(x + side + s * (0.06 * r + 0.05 * r * t), front - 0.5 * t,
                    z - long * t * t - 0.1 * t) for t in (0, 0.15, 0.4, 0.7, 1.0)
                       for s in (-1, 1)]  # fmt: skip
                self.faced(fall, rim, [(2 * i, 2 * i + 1, 2 * i + 3, 2 * i + 2) for i in range(4)], True)
        with self.moved(shift(-2, 84, 15.2), turn(8), Matrix.Scale(0.72, 4)):
            castles.fairytale(self)
        self.misty(330, 30)

    def island(self, stone: Any, turf: Any, x: float, y: float, z: float, r: float, seed: int) -> None:
        """Green above, its edge ragged; below rock that hangs down in crags."""
        n, m = 96, 30

        def spot(a: float, part: float) -> tuple[float, float]:
            edge = 1 + 0.26 * wavy(1.5 * math.cos(a), 1.5 * math.sin(a), 1.0, seed)
            edge += 0.09 * wavy(4 * math.cos(a), 4 * math.sin(a), 1.0, seed + 3)
            return r * part * edge * math.cos(a), r * part * edge * math.sin(a)

        below, above = [], []
        for k in range(m + 1):
            part = k / m
            for i in range(n):
                a = 2 * math.pi * i / n
                u, v = spot(a, part)
                crag = 1 - 2.0 * abs(wavy(u / r, v / r, 3.3, seed + 5))
                fine = wavy(u / r, v / r, 5.5, seed + 7) + 0.5 * wavy(u / r, v / r, 12.0, seed + 8)
                deep = (1 - part**2.2) * (
                    0.22 + 0.80 * max(crag, 0.0) + 0.60 * (1 - part) ** 1.4
                ) + 0.13 * fine
                below.append((x + u, y + v, z - r * (0.07 if k == m else max(deep, 0.07))))
                dome = 0.05 * r * (1 - part**2) * (0.7 + wavy(u / r, v / r, 2.0, seed + 2))
                above.append((x + 1.02 * u, y + 1.02 * v, z + dome - 0.05 * r * max(part - 0.93, 0) / 0.07))
        faces = [(k * n + i, k * n + (i + 1) % n, k * n + n + (i + 1) % n, k * n + n + i) for k in range(m)
                 for i in range(n)]  # fmt: skip
        self.faced(stone, below, faces, True)
        self.faced(turf, above, faces, True)
        for part, thick in ((1.0, 0.07),):
            rim = [(x + u, y + v, z - d) for d in (0.0, thick * r) for u, v in [spot(2 * math.pi * i / n, part)
                   for i in range(n)]]  # fmt: skip
            self.faced(stone, rim, [(i, (i + 1) % n, n + (i + 1) % n, n + i) for i in range(n)])

    def _castle_hill(self) -> None:
        """A castle with many towers above woods and meadows."""
        late = self.when == "sunset"
        self.hours("sunset" if late else "fair", 173, -150 if late else 58, *((-0.20, 0.06) if late else ()))

        def hill(x: float, y: float) -> float:
            off = min(max((math.hypot(x, y - 2) - 7) / 40, 0.0), 1.0)
            mound = 46 * math.exp(-(((x - 14) / 62) ** 2) - ((y - 190) / 58) ** 2)
            far = min(max((y - 300) / 500, 0.0), 1.0)
            return off * (2.2 * wavy(x, y, 0.028, 3) - 1.2) + mound + far * (70 + 95 * wavy(x, y, 0.0042, 7))

        grass = self.worn(self.mottled((0.055, 0.115, 0.018), (0.10, 0.15, 0.03)), 0.3, 1.2, 0.6)
        self.land(grass, hill, -7, 90, 75, 0.7)
        self.land(
            self.worn(self.mottled((0.04, 0.085, 0.02), (0.08, 0.13, 0.03)), 0.5, 0.08, 0.9),
            hill,
            88,
            1300,
            900,
            9,
        )
        blades = [self.tuft(self.leaf(MEADOW, 0.42), t, 36, 0.2) for t in (0.16, 0.26)]
        self.strew(blades, 4200, hill, lambda x, y: abs(x - 0.9 * math.sin(0.16 * y)) < 0.9, -5, 28)
        self.bloom(((0.88, 0.86, 0.82), (0.85, 0.62, 0.03), (0.50, 0.20, 0.60)), 240, 0.26, hill)
        path = self.worn(self.mottled((0.40, 0.32, 0.22), (0.32, 0.25, 0.17)), 0.35, 3, 0.6)

        def way(y: float) -> float:
            return 0.9 * math.sin(0.16 * y) + min(max((y - 20) / 150, 0), 1) * 9 * math.sin(0.045 * y)

        ys = [-7 + 1.0 * k for k in range(150)]
        rim = [(way(y) + d * (0.85 + 0.004 * y), y, hill(way(y), y) + 0.10) for y in ys for d in (-1, 1)]
        self.faced(path, rim, [(2 * i, 2 * i + 1, 2 * i + 3, 2 * i + 2) for i in range(len(ys) - 1)], True)
        with self.moved(shift(14, 186, 43.5), turn(14), Matrix.Scale(1.25, 4)):
            castles.fairytale(self)
        leaf, bark = self.leaf(GREENS, 0.42), self.bark((0.16, 0.12, 0.09))
        tree = [self.leafy(h, 0.28, 0.22, 3.2, bark, leaf, 4200, 0.30) for h in (9, 11)]
        for k in range(420):
            y = 26 + 300 * self.rng.random()
            x = self.rng.uniform(-0.62, 0.62) * (y + 10)
            near = math.hypot(x - 14, y - 186)
            if abs(x - way(y)) < 4 + 0.03 * y or near < 27 or wavy(x, y, 0.03, 5) < -0.02:
                continue
            self.stand(tree[k % 2], x, y, hill(x, y) - 0.3, None, self.rng.uniform(0.6, 1.15))
        self.misty(620, 40)

    def _circuit(self) -> None:
        """The straight of a race track, kerbs, a stand full of people."""
        self.hours("fair", 181, 46)
        self.plane(
            self.worn(self.material((0.065, 0.065, 0.07), 0.75), 0.35, 0.8, 0.1), (0, 190), (13, 400), 0.0
        )
        grass = self.mottled((0.04, 0.10, 0.014), (0.06, 0.13, 0.02))
        for side in (-1, 1):
            self.plane(grass, (side * 106.5, 190), (200, 400), -0.01)
        white, red = self.kept((0.80, 0.80, 0.78), 0.7), self.kept((0.62, 0.03, 0.03), 0.6)
        for k in range(150):
            y = -7 + 1.6 * k
            for side in (-1, 1):
                self.box((white, red)[k % 2], side * 6.2, side * 7.1, y, y + 1.6, -0.02, 0.06)
        for side in (-1, 1):
            self.box(white, side * 5.95, side * 6.08, -7, 380, 0.002, 0.006)
        black = self.kept((0.03, 0.03, 0.03), 0.8)
        for i in range(24):
            for j in range(3):
                self.box(
                    (white, black)[(i + j) % 2],
                    -6 + 0.5 * i,
                    -5.5 + 0.5 * i,
                    6 + 0.5 * j,
                    6.5 + 0.5 * j,
                    0.003,
                    0.007,
                )
        for k in range(12):
            x, y = (-2.6 if k % 2 else 2.6), 10 + 4.0 * k
            self.box(white, x - 1.0, x + 1.0, y, y + 0.12, 0.003, 0.006)
        steel = self.kept((0.42, 0.43, 0.45), 0.4)
        for side in (-1, 1):
            for z in (0.45, 0.75, 1.05):
                self.box(steel, side * 10.4, side * 10.48, -7, 300, z - 0.1, z + 0.08)
            for k in range(90):
                self.box(
                    steel,
                    side * 10.48,
                    side * 10.58,
                    -6 + 3.4 * k,
                    -5.9 + 3.4 * k,
                    0,
                    1.2 if side < 0 else 3.2,
                )
        tyre = self.kept((0.02, 0.02, 0.021), 0.8)
        for k in range(44):
            for z in range(3):
                self.lathe((tyre, tyre, white if k % 4 == 0 else tyre)[z], [(0.15, 0), (0.33, 0), (0.33, 0.24),
                    (0.15, 0.24)],
                           (-9.6, 8 + 0.68 * k, 0.25 * z), n=12)  # fmt: skip
        self.stand_of_people(13.0, 6, 130)
        boards = (
            (0.62, 0.05, 0.05),
            (0.03, 0.12, 0.42),
            (0.85, 0.82, 0.75),
            (0.75, 0.50, 0.03),
            (0.02, 0.28, 0.14),
        )
        for k in range(20):
            self.box(self.kept(boards[k % 5], 0.5), 10.9, 11.0, 5 + 6 * k, 10.8 + 6 * k, 0.1, 1.25)
            word = ("GRAND PRIX", "TURBO", "RACING", "SPEED", "OIL")[k % 5]
            self.text(
                self.kept((0.95, 0.95, 0.95) if k % 5 != 2 else (0.05, 0.05, 0.06), 0.6),
                word,
                (10.88, 7.9 + 6 * k, 0.68),
                0.75,
                -90,
            )
        self.box(steel, -8.3, -8.0, 27.8, 28.2, 0, 6.4)
        self.box(steel, 8.0, 8.3, 27.8, 28.2, 0, 6.4)
        self.box(self.kept((0.55, 0.03, 0.03), 0.5), -8.4, 8.4, 27.7, 28.3, 5.2, 6.8)
        self.text(white, "START  FINISH", (0, 27.66, 6.0), 1.25)
        for k in range(5):
            self.ball(self.kept((0.9, 0.04, 0.02), 0.4, 1.6), (-1.6 + 0.8 * k, 27.6, 4.85), 0.26, 14)
            self.box(black, -1.95 + 0.8 * k, -1.25 + 0.8 * k, 27.7, 27.9, 4.4, 5.3)
        tree = self.street_tree(10, leaves=4000)
        self.many(
            tree,
            [(-15 - 9 * self.rng.random(), 16 + 5 * k) for k in range(40)]
            + [(-40 + 4 * k, 330) for k in range(24)],
            0.8,
            1.3,
        )
        self.misty(700, 40)

    def stand_of_people(self, x: float, near: float, far: float) -> None:
        """Rows of people under a roof, along the right side."""
        grey, roof = self.kept((0.42, 0.43, 0.45), 0.8), self.kept((0.75, 0.76, 0.78), 0.6)
        clothes = [self.kept(c, 0.9) for c in ((0.6, 0.04, 0.04), (0.75, 0.74, 0.70), (0.05, 0.10, 0.35), (0.65,
            0.45, 0.05), (0.05, 0.05, 0.06),
                                               (0.10, 0.30, 0.16), (0.30, 0.32, 0.36))]  # fmt: skip
        skin = self.kept((0.50, 0.30, 0.20), 0.8)
        for row in range(12):
            self.box(grey, x + 0.8 * row, x + 11, near, far, 0, 1.6 + 0.55 * row)
            y = near + self.rng.random()
            while y < far:
                z = 1.6 + 0.55 * row
                self.box(
                    self.rng.choice(clothes),
                    x + 0.8 * row + 0.15,
                    x + 0.8 * row + 0.55,
                    y,
                    y + 0.42,
                    z,
                    z + 0.62,
                )
                self.box(
                    skin, x + 0.8 * row + 0.22, x + 0.8 * row + 0.46, y + 0.1, y + 0.32, z + 0.62, z + 0.9
                )
                y += self.rng.uniform(0.55, 1.1)
        self.box(roof, x - 1.5, x + 12, near, far, 11.4, 11.8)
        k = near
        while k < far:
            self.box(grey, x + 9, x + 9.5, k, k + 0.5, 0, 11.5)
            k += 10
