"""Yards, gardens, harbours and arenas for wild.py."""

from __future__ import annotations

import itertools
import math

import bpy
from data.flora import GREENS
from data.lands import MEADOW, flat, hilly
from data.sites import buildings, sights, vehicles
from data.sites.lot import shift, turn
from data.stage import Colour
from data.towns import Town

PINK: tuple[Colour, ...] = ((0.85, 0.42, 0.52), (0.92, 0.62, 0.68), (0.95, 0.80, 0.82))


class Yard(Town):
    """x to the right of and y behind the place where things will stand, in metres."""

    petals: tuple[tuple[Colour, ...], ...] = (PINK,)
    """Colours of the leaves or blossoms of the trees in the Japanese garden."""

    def _rooftop(self) -> None:
        """A terrace high above a city."""
        tiles = self.bricks((0.44, 0.42, 0.40), (0.40, 0.385, 0.365), (0.8, 0.8), 0.0, 0.012, (0, 0, 0))
        self.slab(self.worn(tiles, 0.12, 1.0), (0, 0.5, -0.1), (14, 13, 0.2))
        wall, cap = (
            self.worn(self.material((0.40, 0.36, 0.32), 0.9), 0.2, 1.5),
            self.material((0.55, 0.54, 0.52), 0.8),
        )
        self.slab(wall, (0, 6.6, 0.2), (14, 0.25, 0.4))
        self.slab(cap, (0, 6.6, 0.42), (14, 0.4, 0.06))
        steel = self.material((0.25, 0.26, 0.27), 0.35, 0.9)
        for k in range(9):
            self.slab(steel, (-6 + 1.5 * k, 6.6, 0.8), (0.05, 0.05, 0.8))
        for z in (0.62, 0.85, 1.2):
            self.slab(steel, (0, 6.6, z), (12.2, 0.04, 0.04))
        leaf = self.leaf(GREENS, 0.4)
        box = self.boards((0.30, 0.18, 0.09))
        bush, grass = (
            self.shrub(leaf, 0.95, 0.8, 1000, 0.07),
            self.tuft(self.leaf(MEADOW, 0.4), 0.9, 60, 0.2, 0.4),
        )
        for x, y in ((-3.6, 5.6), (-2.5, 5.6), (2.6, 5.6), (3.7, 5.6)):
            self.slab(box, (x, y, 0.28), (0.95, 0.6, 0.56))
            self.stand(bush if x in (-3.6, 2.6) else grass, x, y, 0.5)
        for key, x, y, yaw in (("S385", -2.9, 3.0, 70), ("S384", -2.3, 4.5, 10), ("S386", -1.75, 3.4, 90),
                    ("S384", 2.6, 3.6, -60),
                               ("B81", 3.5, 2.6, 0)):  # fmt: skip
            self.put(key, x, y, 0, yaw)
        wire = self.material((0.02, 0.02, 0.02), 0.6)
        bulb = self.material((1.0, 0.78, 0.45), 0.5, 0, 5)
        for side in (-1, 1):
            self.slab(wire, (side * 4.3, 6.4, 1.6), (0.06, 0.06, 3.2))
        for k in range(25):
            x = -4.3 + 8.6 * k / 24
            z = 2.55 + 0.035 * x * x
            self.slab(wire, (x, 6.4, z), (0.36, 0.012, 0.012))
            if k % 2:
                bpy.ops.mesh.primitive_uv_sphere_add(
                    radius=0.055, location=(x, 6.4, z - 0.09), segments=12, ring_count=8
                )
                bpy.context.object.data.materials.append(bulb)
        self.lit(0.35, 2.8, 0.9, 55, 45, (0.72, 0.80, 0.95), (1.0, 0.88, 0.70))

    def _harbour(self) -> None:
        """A wooden pier with boats on both sides."""
        planks = self.bricks((0.36, 0.27, 0.18), (0.28, 0.21, 0.14), (9.0, 0.17), 0.3, 0.012, (0, 0, 0))
        self.slab(self.worn(planks, 0.3, 3), (0, 4, -0.06), (3.6, 21, 0.12))
        self.slab(self.worn(planks, 0.3, 3), (0, -3.4, -0.06), (14, 6, 0.12))
        post, rope = self.wood((0.20, 0.14, 0.09), 5), self.material((0.55, 0.45, 0.28), 0.9)
        for k in range(6):
            y = 0.5 + 2.8 * k
            for side in (-1, 1):
                self.tube(post, [(side * 1.75, y, -1.5), (side * 1.75, y, 0.85)], 0.12, 12)
                if k < 5:
                    self.tube(rope, [(side * 1.75, y + 2.8 * t,
                    0.72 - 1.1 * t * (1 - t)) for t in [j / 10 for j in range(11)]],
                              0.025, 6)  # fmt: skip
        self.water((0.012, 0.085, 0.12), (0, 150), (500, 320), -0.75, 1.1, 0.5)
        for x, y, yaw in ((-5.8, 11, 78), (6.2, 15, 100), (-9.5, 22, 80), (10, 27, 95)):
            with self.moved(shift(x, y, -0.35), turn(yaw)):
                self._yacht()
        for x, y, yaw, shade in (
            (-3.2, 4.0, 85, (0.05, 0.20, 0.40)),
            (3.2, 5.4, 96, (0.50, 0.05, 0.04)),
            (3.1, 9.6, 88, (0.80, 0.78, 0.74)),
        ):
            with self.moved(shift(x, y, -0.42), turn(yaw)):
                self._dinghy(shade)
        shore = self.worn(self.mottled((0.10, 0.14, 0.05), (0.20, 0.18, 0.12)), 0.4, 0.3)
        self.rockface(shore, [(1.6 * i - 60, 60 + 0.05 * j,
                    1.3 * j - 2 + 0.9 * math.sin(0.13 * i) * j) for j in range(5) for i in range(76)],
                      76, 1.8, 2)  # fmt: skip
        for k in range(17):
            with self.moved(shift(-27 + 3.4 * k, 52 + 2 * (k % 2), 0.1)):
                wall = ((0.80, 0.76, 0.68), (0.72, 0.45, 0.28), (0.74, 0.62, 0.40), (0.60, 0.30, 0.24))[k % 4]
                tall = 3.2 + 1.2 * (k % 3)
                self.slab(self.material(wall, 0.9), (0, 0, tall / 2 - 0.5), (3.3, 4, tall + 1))
                self.roof(self.material((0.36, 0.13, 0.08), 0.9), (0, 0, tall), 3.6, 4.4, 1.3)
                for x in (-0.9, 0.3, 1.2):
                    for z in (1.2, 3.0):
                        self.slab(self.glass, (x, -2.02, z), (0.5, 0.06, 0.8))
        with self.moved(shift(13.5, 48, -0.5)):
            buildings.lighthouse(self)
        self.haze((0.66, 0.76, 0.86), 180, 12)
        self.lit(0.3, 3.6, 0.9, 46, 45)

    def _yacht(self) -> None:
        """A sailing boat at its mooring, the sails furled."""
        white, steel = self.paint((0.84, 0.85, 0.85)), self.material((0.7, 0.7, 0.72), 0.3, 0.8)
        self.band(white, -0.22, -0.08, [(0.01, 0.04, 0.16)], 1)
        self.hull(white, 9, 2.8, 1.2, 0.45, 0.1, 0.62)
        self.rounded(white, (0.3, 0, 0.3), (3.2, 1.6, 0.6), 0.2)
        for y in (-0.82, 0.82):
            self.rounded(self.glass, (0.4, y, 0.38), (2.3, 0.04, 0.2), 0.015)
        self.tube(steel, [(0.8, 0, 0.3), (0.8, 0, 11)], 0.08)
        self.tube(self.material((0.05, 0.12, 0.32), 0.9), [(0.7, 0, 1.5), (-3.6, 0, 1.55)], 0.17)
        self.beams(steel, [((0.8, 0, 10.8), (4.5, 0, 0.5)), ((0.8, 0, 10.8), (-4.4, 0, 0.3)), ((0.8, 0, 8),
                    (0.8, 1.2, 0.1)),
                           ((0.8, 0, 8), (0.8, -1.2, 0.1))], 0.03)  # fmt: skip

    def _dinghy(self, shade: Colour) -> None:
        """An open wooden boat."""
        paint, wood = self.paint(shade, 0.4), self.wood((0.36, 0.22, 0.11), 5)
        self.hull(paint, 3.6, 1.35, 0.45, 0.28, 0.1, 0.75)
        self.hull(self.material((0.30, 0.19, 0.10), 0.8), 3.3, 1.16, 0.02, 0.3, 0.12, 0.75)
        for x in (-1.0, 0.0, 0.9):
            self.slab(wood, (x, 0, 0.14), (0.26, 1.1 - 0.15 * x, 0.05))

    def _farm(self) -> None:
        """A red barn, a silo, a fence, hay and a tractor."""
        dirt = self.worn(self.mottled((0.26, 0.18, 0.10), (0.20, 0.145, 0.08)), 0.35, 3, 0.6)
        self.plane(self.mottled((0.06, 0.12, 0.016), (0.09, 0.16, 0.02)), (0, 45), (200, 120), -0.015)
        self.plane(dirt, (0, 4), (9, 24), 0.0)
        grass = self.leaf(MEADOW, 0.4)
        self.strew([self.tuft(grass, t) for t in (0.16, 0.28)], 1900, flat,
                   lambda x, y: abs(x) < 3.2 + 0.5 * math.sin(1.3 * y) and y < 11, -5, 26)  # fmt: skip
        with self.moved(shift(-3.6, 15.5, 0), turn(24)):
            buildings.barn(self)
        steel = self.worn(self.material((0.55, 0.57, 0.58), 0.45, 0.6), 0.2, 2)
        for x, r, h in ((1.5, 1.35, 7.0), (4.2, 1.1, 5.6)):
            self.cone(steel, (x, 19, 0), r, r, h)
            self.cone(steel, (x, 19, h), r, 0.1, 1.1)
            for k in range(int(h / 0.8)):
                self.cone(
                    self.material((0.40, 0.42, 0.43), 0.5, 0.5), (x, 19, 0.8 * k), r + 0.03, r + 0.03, 0.06
                )
        with self.moved(shift(3.4, 8.2, 0), turn(215)):
            vehicles.tractor(self)
        hay = self.worn(self.material((0.55, 0.40, 0.15), 0.95), 0.5, 12, 1.0)
        for x, y, z in ((-3.4, 5.6, 0.6), (-4.5, 6.3, 0.6), (-2.6, 6.9, 0.6), (-3.5, 6.2, 1.65)):
            with self.moved(shift(x, y, z), turn(self.rng.uniform(-30, 30))):
                self.lathe(
                    hay,
                    [(0.05, -0.55), (0.58, -0.55), (0.62, -0.5), (0.62, 0.5), (0.58, 0.55), (0.05, 0.55)],
                    (0, 0, 0),
                    "y",
                )
        rail = self.wood((0.30, 0.24, 0.18), 5)
        for side in (-1, 1):
            for k in range(10):
                x, y = side * (5.0 + 0.25 * k), 2 + 2.0 * k
                self.slab(rail, (x, y, 0.6), (0.14, 0.14, 1.25))
                for z in (0.4, 0.75, 1.1):
                    self.beams(rail, [((x, y, z), (x + side * 0.25, y + 2, z))], 0.09)
        tree = self.leafy(
            9, 0.28, 0.25, 3.4, self.bark((0.17, 0.13, 0.10)), self.leaf(GREENS, 0.4), 9000, 0.24
        )
        for x, y in ((-10, 22), (9.5, 20), (13, 27), (-15, 30), (6, 36)):
            self.stand(tree, x, y, 0, None, self.rng.uniform(0.85, 1.2))
        self.lit(0.45, 3.7, 0.8, 48, 45)

    def _japanese(self) -> None:
        """Cherry trees in bloom over a pond, a red bridge, a lantern, a pagoda."""
        self.ground(self.mottled((0.05, 0.10, 0.015), (0.07, 0.13, 0.02)), lambda x, y: hilly(x,
                    y) if y > 16 else -0.5 * (
            (x / 6.5) ** 2 + ((y - 9) / 4.6) ** 2 < 1))  # fmt: skip
        gravel = self.worn(self.mottled((0.33, 0.31, 0.28), (0.26, 0.245, 0.22)), 0.45, 14, 0.7)
        self.plane(gravel, (0, -1.6), (30, 8.4), 0.012)
        self.water((0.02, 0.065, 0.05), (0, 9), (16, 12), -0.13, 1.0, 0.10, 0.03)
        red, dark = (
            self.worn(self.paint((0.50, 0.03, 0.015), 0.4), 0.1, 2),
            self.material((0.03, 0.025, 0.02), 0.6),
        )

        def bow(x: float) -> float:
            return 1.15 - 0.062 * x * x

        xs = [-4.4 + 0.8 * k for k in range(12)]
        self.prism(red, [*((x, bow(x)) for x in xs), *((x, bow(x) - 0.22) for x in xs[::-1])], 9.4, 11.0)
        for y in (9.45, 10.95):
            self.beams(
                red,
                [
                    ((a, y, bow(a) + h), (b, y, bow(b) + h))
                    for a, b in itertools.pairwise(xs)
                    for h in (0.85, 0.5)
                ],
                0.10,
            )
            self.beams(red, [((x, y, bow(x) - 0.1), (x, y, bow(x) + 1.0)) for x in xs[::2]], 0.14)
            self.beams(dark, [((x, y, bow(x) + 1.0), (x, y, bow(x) + 1.1)) for x in xs[::2]], 0.18)
        for x in (-2.4, 2.4):
            self.beams(red, [((x, y, -0.6), (x, y, bow(x))) for y in (9.6, 10.8)], 0.18)
        bark = self.bark((0.085, 0.05, 0.04), 0.3, 7)
        blooms = [self.leaf(shades, 0.4) for shades in self.petals]
        cherry = [self.leafy(h, 0.20, 0.24, 3.0, bark, blooms[k % len(blooms)], 11000, 0.11)
                  for k, h in enumerate((5.2, 6.2, 5.6)[: max(2, len(blooms))])]  # fmt: skip
        for k, (x, y) in enumerate(
            (
                (-3.6, 3.3),
                (4.1, 4.0),
                (-6.6, 9),
                (7.4, 11),
                (-4.6, 15.5),
                (5.4, 17),
                (-9, 17),
                (1.5, 20),
                (10, 20),
            )
        ):
            self.stand(cherry[k % len(cherry)], x, y, 0, None, self.rng.uniform(0.9, 1.15))
        with self.moved(shift(-2.6, 62, 0.5)):
            sights.pagoda(self)
        stone = self.worn(self.mottled((0.24, 0.23, 0.21), (0.12, 0.14, 0.06)), 0.5, 4, 0.6)
        for k in range(30):
            a = 0.21 * k
            r = self.rng.uniform(0.16, 0.4)
            self.rock(stone, (6.4 * math.cos(a), 9 + 4.5 * math.sin(a), -0.02), (r, 0.8 * r, 0.6 * r), k, 0.4)
        for k in range(7):
            self.rock(stone, (1.9 + 0.2 * math.sin(2 * k), -0.6 + 0.8 * k, 0.0), (0.34, 0.26, 0.07), k, 0.3)
        lantern = self.put("Z150", 2.35, 3.4, 0, 20, 1.7)
        del lantern
        azalea = [
            self.shrub(self.leaf(s, 0.35), 1.1, 0.75, 1500, 0.06)
            for s in (GREENS, ((0.55, 0.05, 0.25), (0.05, 0.14, 0.02)))
        ]
        for k, (x, y) in enumerate(
            (
                (-2.6, 3.6),
                (-3.4, 2.6),
                (3.3, 3.0),
                (-5.2, 4.2),
                (5.3, 4.6),
                (-4.0, 14),
                (3.8, 14.3),
                (0.2, 15),
                (6.4, 6),
            )
        ):
            self.stand(azalea[k % 2], x, y)
        self.strew(
            [self.litter(shades, 0.04) for shades in self.petals],
            160,
            lambda x, y: 0.015,
            lambda x, y: y > 3.4,
            -5,
            4,
        )
        self.lit(0.5, 3.4, 0.95, 44, 40)
