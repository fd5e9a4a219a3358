"""A skate park, a city of elves in the trees of a forest, for wild.py."""

from __future__ import annotations

import math
from typing import Any

from data.groves import MOSS, Grove
from data.shores import wavy
from data.sites.lot import around, shift, turn
from data.stage import Colour
from data.travels.seasons import Season
from data.woods import clear, rolling

PAINTS: tuple[Colour, ...] = (
    (0.72, 0.05, 0.06),
    (0.80, 0.36, 0.02),
    (0.80, 0.62, 0.04),
    (0.06, 0.42, 0.16),
    (0.03, 0.30, 0.62),
    (0.32, 0.08, 0.52),
    (0.75, 0.10, 0.42),
    (0.04, 0.50, 0.52),
)


class Skate(Season):
    """x to the right of and y behind the place where things will stand, in metres."""

    def quarter(
        self, skin: Any, lip: Any, at: tuple[float, float], wide: float, r: float, yaw: float = 0
    ) -> None:
        """A ramp whose curve of radius `r` faces the viewer, turned from there by `yaw` degrees."""
        with self.moved(shift(*at, 0), turn(yaw)):
            arc = [
                (r * math.sin(a) - r, r - r * math.cos(a))
                for a in [math.pi / 2 * 0.86 * k / 14 for k in range(15)]
            ]
            end, top = arc[-1]
            outline = [*arc, (end + 1.6, top), (end + 1.6, 0)]
            self.loft(skin, [[(x, y, z) for y, z in outline] for x in (-wide / 2, wide / 2)], 30)
            self.tube(lip, [(-wide / 2, end, top + 0.01), (wide / 2, end, top + 0.01)], 0.035, 10)
            for k in range(2):
                self.tube(
                    lip,
                    [
                        (-wide / 2, end + 1.5, top + 0.55 + 0.5 * k),
                        (wide / 2, end + 1.5, top + 0.55 + 0.5 * k),
                    ],
                    0.025,
                    8,
                )
            for k in range(int(wide / 1.4) + 1):
                x = -wide / 2 + wide * k / int(wide / 1.4)
                self.tube(lip, [(x, end + 1.5, top), (x, end + 1.5, top + 1.08)], 0.025, 8)

    def graffito(self, x: float, y: float, z: float, word: str, size: float, k: int) -> None:
        """Fat letters with a rim on a cloud of paint."""
        cloud = self.kept(PAINTS[(k + 3) % 8], 0.8)
        for j in range(7):
            a = 2.4 * j
            u, v = x + 0.30 * size * len(word) * math.cos(a) * 0.8, z + 0.28 * size * math.sin(a)
            self.ball(cloud, (u, y - 0.004 - 0.001 * j, v), (0.5 * size, 0.008, 0.42 * size), 20)
        for d, shade in ((0.05, (0.02, 0.02, 0.025)), (0.0, PAINTS[k % 8])):
            for q in range(8) if d else range(1):
                a = math.pi * q / 4
                self.text(
                    self.kept(shade, 0.7),
                    word,
                    (x + d * size * math.cos(a), y - 0.03 - 0.02 * (d == 0), z + d * size * math.sin(a)),
                    size,
                )

    def _skate(self) -> None:
        """Ramps, a rail, stairs and a wall full of graffiti in the sun."""
        self.hours("fair", 641, 42)
        self.exposed(0.45)
        slab = self.worn(self.worn(self.material((0.40, 0.395, 0.385), 0.7), 0.16, 0.5, 0.1), 0.12, 4, 0.1)
        self.plane(slab, (0, 20), (60, 60), 0.0)
        self.plane(self.mottled((0.07, 0.14, 0.02), (0.10, 0.18, 0.03)), (0, 120), (400, 180), -0.02)
        seam = self.kept((0.20, 0.195, 0.19), 0.8)
        for k in range(12):
            self.box(seam, -30, 30, -5 + 3.0 * k, -4.985 + 3.0 * k, 0, 0.003)
            self.box(seam, -16.5 + 3.0 * k, -16.485 + 3.0 * k, -8, 40, 0, 0.003)
        ramp = self.worn(self.material((0.46, 0.45, 0.43), 0.6), 0.16, 1.2, 0.05)
        wood = self.worn(self.material((0.42, 0.29, 0.17), 0.6), 0.2, 2.0, 0.05)
        steel = self.material((0.62, 0.63, 0.65), 0.25, 0.95)
        self.quarter(ramp, steel, (0.5, 17), 9.0, 2.0)
        self.quarter(wood, steel, (-8.2, 11.5), 6.0, 1.7, 62)
        self.quarter(wood, steel, (9.2, 13.0), 6.0, 1.7, -58)
        self.loft(ramp, [[(x, 7.2, 0), (x, 8.4, 0.62), (x, 10.0, 0.62), (x, 11.2, 0)] for x in (2.6, 5.4)], 0)
        for x in (-2.4,):
            self.tube(
                steel,
                [(x - 1.6, 7.0, 0.0), (x - 1.6, 7.0, 0.42), (x + 1.6, 8.6, 0.42), (x + 1.6, 8.6, 0.0)],
                0.035,
                10,
            )
        self.box(ramp, -5.4, -3.2, 9.4, 10.2, 0, 0.45)
        self.tube(steel, [(-5.4, 9.4, 0.45), (-3.2, 9.4, 0.45)], 0.03, 8)
        wall = self.worn(self.blocks((0.50, 0.48, 0.45), (1.2, 0.6), 0.015, 0.2), 0.2, 0.8)
        self.box(wall, -17, 17, 21.5, 21.9, 0, 4.4)
        self.flush()
        for k, (word, x, z, size) in enumerate(
            (("SKATE", -6.2, 2.9, 1.7), ("RIDE", 1.6, 3.1, 1.9), ("FREE", 8.2, 2.9, 1.7))
        ):
            self.graffito(x, 21.45, z, word, size, 3 * k)
        for x, y, yaw in ((-6.6, 4.6, 60), (6.8, 4.2, -60)):
            self.put("K16", x, y, 0, yaw)
        self.put("K26", -5.6, 6.6, 0, 0)
        for x in (-9, 10.5):
            self.put("K41", x, 18.5, 0)
        tree = [self.street_tree(h) for h in (7.5, 8.5)]
        self.many(tree[0], [(-15, 26), (-5, 27), (4, 26), (13, 27)], 0.9, 1.2)
        self.many(tree[1], [(-21, 30), (-10, 31), (0, 32), (9, 31), (19, 30), (24, 25), (-24, 24)], 0.9, 1.2)
        for k in range(40):
            tall, x, y = self.rng.uniform(8, 20), self.rng.uniform(-110, 110), self.rng.uniform(80, 140)
            self.box(
                self.kept(((0.45, 0.40, 0.36), (0.36, 0.38, 0.42), (0.52, 0.48, 0.42))[k % 3], 0.8),
                x - 7,
                x + 7,
                y,
                y + 8,
                0,
                tall,
            )
        self.misty(600, 40)


class Elven(Grove):
    """x to the right of and y behind the place where things will stand, in metres."""

    def house(self, x: float, y: float, z: float, r: float, looks: tuple[Any, ...]) -> None:
        """A round house around a trunk: a floor, arched windows that shine, a roof like a leaf."""
        wood, glow, roof, gold = looks
        n = 14
        self.lathe(
            wood,
            [(0.5 * r, -0.5), (1.45 * r, -0.08), (1.5 * r, 0.0), (1.5 * r, 0.08), (0.2, 0.08)],
            (x, y, z),
            n=28,
        )
        self.lathe(glow, [(0.94 * r, 0.08), (0.94 * r, 1.7)], (x, y, z), n=28)
        for k, a in enumerate(around(n)):
            c, s = math.cos(a), math.sin(a)
            b = a + math.pi / n
            self.tube(wood, [(x + r * c, y + r * s, z), (x + r * c, y + r * s, z + 1.75)], 0.10, 6)
            top = [
                (
                    x + r * math.cos(a + (b - a) * 2 * t),
                    y + r * math.sin(a + (b - a) * 2 * t),
                    z + 1.72 - 0.9 * abs(2 * t - 1) ** 2.2,
                )
                for t in [j / 6 for j in range(7)]
            ]
            self.tube(wood, top, 0.06, 5)
            self.tube(
                wood,
                [(x + 1.42 * r * c, y + 1.42 * r * s, z), (x + 1.42 * r * c, y + 1.42 * r * s, z + 0.62)],
                0.035,
                5,
            )
            if k % 2:
                self.glow((x + 1.42 * r * c, y + 1.42 * r * s, z + 0.75), 0.16, (1.0, 0.80, 0.45), 1.6)
        self.tube(
            wood,
            [(x + 1.42 * r * math.cos(a), y + 1.42 * r * math.sin(a), z + 0.6) for a in around(28)],
            0.045,
            6,
            True,
        )
        eave = [
            (1.35 * r, 1.6),
            (1.30 * r, 1.72),
            (0.85 * r, 2.3),
            (0.5 * r, 3.1),
            (0.26 * r, 4.0),
            (0.14 * r, 4.6),
        ]
        self.lathe(roof, eave, (x, y, z), n=28)
        self.lathe(
            gold,
            [(1.36 * r, 1.58), (1.40 * r, 1.62), (1.36 * r, 1.68), (1.30 * r, 1.62), (1.36 * r, 1.58)],
            (x, y, z),
            n=28,
        )
        self.lantern((x, y - 1.7 * r, z + 1.2), 60, (1.0, 0.74, 0.40))

    def bridge(self, wood: Any, a: tuple[float, float, float], b: tuple[float, float, float]) -> None:
        """A hanging way of boards between two houses, small lights along it."""
        n = 26
        line = []
        for k in range(n + 1):
            t = k / n
            line.append(
                tuple(
                    p + (q - p) * t - (0.9 * math.sin(math.pi * t) if i == 2 else 0)
                    for i, (p, q) in enumerate(zip(a, b, strict=True))
                )
            )
        for side in (-1, 1):
            self.tube(wood, [(x, y + 0.4 * side, z + 0.62) for x, y, z in line], 0.03, 5)
            self.tube(wood, [(x, y + 0.4 * side, z) for x, y, z in line], 0.05, 5)
        for k, (x, y, z) in enumerate(line):
            self.slab(wood, (x, y, z), (abs(b[0] - a[0]) / n * 0.8, 0.85, 0.05))
            self.tube(wood, [(x, y - 0.4, z), (x, y - 0.4, z + 0.62)], 0.02, 4)
            if k % 3 == 1:
                self.glow((x, y - 0.4, z + 0.5), 0.13, (1.0, 0.82, 0.5), 1.8)

    def _elven(self) -> None:
        """Houses with bright windows around huge trunks, hanging bridges, a white stair, evening light."""
        self.sky, self.veil, self.shade = (0.62, 0.70, 0.72), (0.22, 0.34, 0.32), (0.62, 0.85, 0.95)
        self.warm, self.light, self.dim, self.far, self.start = (1.0, 0.82, 0.58), 4.6, 0.75, 48.0, 8.0
        self.exposure = 0.6
        bark = self.bark((0.24, 0.20, 0.17), 1.8, 4)
        leaf = self.leaf(((0.05, 0.15, 0.04), (0.10, 0.24, 0.06), (0.30, 0.32, 0.08)), 0.5)
        giant = []
        for thick in (1.0, 0.8):
            path, radii = self.trunk(26, thick, 0.2)
            giant.append(
                [
                    self.stems(bark, [(path, [1.15 * r for r in radii], 24)]),
                    *self.leafy(22, 0.1, 0.45, 5.5, bark, leaf, 5200, 0.34)[1:],
                ]
            )
        self.ground(self.worn(self.mottled((0.04, 0.09, 0.02), (0.07, 0.13, 0.03)), 0.5, 5, 0.6), rolling)
        wood, roof = (
            self.worn(self.material((0.46, 0.36, 0.24), 0.5), 0.25, 4),
            self.worn(self.material((0.05, 0.20, 0.18), 0.4), 0.3, 3),
        )
        glow, gold = (
            self.material((1.0, 0.66, 0.28), 0.5, 0, 2.0),
            self.material((0.75, 0.52, 0.18), 0.3, 0.9),
        )
        looks = (wood, glow, roof, gold)
        spots = (
            (-5.2, 9.0, 3.4, 1.5),
            (5.4, 11.5, 4.6, 1.6),
            (-4.2, 20, 6.6, 1.7),
            (6.0, 24, 3.6, 1.7),
            (0.8, 32, 5.0, 2.2),
            (-11.5, 24, 4.2, 1.8),
            (12.5, 21, 7.4, 1.7),
        )
        for k, (x, y, z, r) in enumerate(spots):
            self.stand(giant[k % 2], x, y, rolling(x, y) - 0.3, None, self.rng.uniform(0.95, 1.15))
            self.house(x, y, z, r, looks)
        self.bridge(wood, (-3.2, 9.4, 3.5), (3.2, 11.4, 4.7))
        self.bridge(wood, (-1.8, 20.0, 6.6), (3.7, 23.6, 3.7))
        self.bridge(wood, (-9.0, 23.6, 4.3), (-6.6, 20.4, 6.6))
        self.bridge(wood, (8.4, 24, 3.7), (10.2, 21.4, 7.4))
        pale = self.worn(self.material((0.62, 0.60, 0.52), 0.6), 0.2, 3)
        for k in range(24):  # a stair that winds up the first trunk
            a = -1.9 + 0.27 * k
            x, y, z = -5.2 + 1.75 * math.cos(a), 9.0 + 1.75 * math.sin(a), 0.15 + 0.14 * k
            with self.moved(shift(x, y, z), turn(math.degrees(a))):
                self.slab(pale, (0, 0, 0), (1.1, 0.5, 0.09))
        others = [self.leafy(h, t, 0.36, 3.4, bark, leaf, 4200, 0.2) for h, t in ((15, 0.4), (13, 0.34))]
        self.around(others, 4.4, (0.9, 1.25), [(x, y) for x, y, _, _ in spots])
        for y in (2.5, 5.5, 9.0, 13.5, 19):  # lamps along the path
            for side in (-1, 1):
                x = side * (1.7 + 0.02 * y)
                self.tube(wood, [(x, y, rolling(x, y)), (x, y, 1.2), (x - side * 0.22, y, 1.4)], 0.03, 6)
                self.ball(glow, (x - side * 0.22, y, 1.28), 0.08, 12)
                self.glow((x - side * 0.22, y, 1.28), 0.42, (1.0, 0.78, 0.42), 0.9)
        path = self.worn(self.material((0.42, 0.40, 0.34), 0.8), 0.3, 3, 0.2)
        for k in range(70):
            y = -4 + 0.42 * k
            for x in (-0.62, 0.0, 0.62):
                u, v = x + 0.12 * wavy(3 * x, y, 1.1), y + 0.1 * wavy(x, y, 0.9, 4)
                self.rounded(path, (u, v, rolling(u, v) + 0.01), (0.5, 0.36, 0.07), 0.025)
        moss = [self.tuft(self.leaf(MOSS, 0.4), t, 40, 0.22) for t in (0.12, 0.18)]
        self.strew(moss, 1500, rolling, lambda x, y: abs(x) < 1.1)
        fern = [self.fern(self.leaf(((0.05, 0.17, 0.04), (0.10, 0.26, 0.06))), t) for t in (0.45, 0.65)]
        self.strew(fern, 220, rolling, clear, -2)
        flower = self.shrub(
            self.leaf(((0.75, 0.78, 0.90), (0.52, 0.50, 0.85), (0.08, 0.20, 0.05)), 0.5), 0.4, 0.3, 260, 0.07
        )
        self.strew([flower], 60, rolling, clear, -2, 14)
        for k in range(46):
            y = self.rng.uniform(-1, 22)
            x, z = self.rng.uniform(-1, 1) * (1.5 + 0.42 * (y + 6)), self.rng.uniform(0.4, 5)
            self.glow((x, y, z), 0.10, (1.0, 0.86, 0.45) if k % 3 else (0.6, 0.9, 1.0), 1.8)
        self.beams_of_light((1.0, 0.88, 0.60), [(-2.0, 12, 1.4, 16, 0.22), (1.4, 18, 1.8, 18, 0.24)])
