"""A pool, an apron, a courtyard, a graveyard and an alley for wild.py."""

from __future__ import annotations

import bpy
from data.flora import GREENS, LITTER
from data.lands import hilly
from data.sites import props, structures, vessels
from data.sites.lot import arch, shift, turn
from data.stage import Colour
from data.towns import Town

NEON: tuple[Colour, ...] = (
    (1.0, 0.05, 0.25),
    (0.05, 0.55, 1.0),
    (0.75, 0.1, 1.0),
    (0.1, 1.0, 0.45),
    (1.0, 0.45, 0.05),
)


class Arena(Town):
    """x to the right of and y behind the place where things will stand, in metres."""

    def _pool(self) -> None:
        """A swimming pool with loungers, parasols and palms."""
        deck = self.bricks((0.62, 0.56, 0.47), (0.57, 0.51, 0.43), (0.6, 0.6), 0.0, 0.012, (0, 0, 0))
        self.slab(self.worn(deck, 0.1, 1.2), (0, -2.4, -0.1), (30, 8, 0.2))
        self.slab(self.worn(deck, 0.1, 1.2), (0, 20, -0.1), (30, 9, 0.2))
        for side in (-1, 1):
            self.slab(self.worn(deck, 0.1, 1.2), (side * 10.5, 8, -0.1), (11, 22, 0.2))
        lawn = self.mottled((0.05, 0.10, 0.015), (0.07, 0.13, 0.02))
        for x, y, wide, deep in ((0, 74, 300, 100), (-40, 10, 50, 60), (40, 10, 50, 60)):
            self.plane(lawn, (x, y), (wide, deep), -0.02)
        rim = self.material((0.80, 0.78, 0.74), 0.6)
        for x, y, a, b in (
            (0, 1.75, 10.4, 0.4),
            (0, 15.4, 10.4, 0.4),
            (-5.1, 8.5, 0.4, 14),
            (5.1, 8.5, 0.4, 14),
        ):
            self.slab(rim, (x, y, 0.0), (a, b, 0.1))
        basin = self.bricks((0.06, 0.46, 0.60), (0.045, 0.40, 0.55), (0.3, 0.3), 0.0, 0.02, (0, 0, 0))
        self.slab(basin, (0, 8.5, -0.62), (10, 13.4, 0.1))
        water = self.water((0.05, 0.50, 0.62), (0, 8.5), (10, 13.4), -0.10, 1.5, 0.35, 0.03)
        water.node_tree.nodes["Principled BSDF"].inputs["Alpha"].default_value = 0.72
        for x, y, yaw in (
            (-3.4, 18, 180),
            (-1.6, 18, 180),
            (1.6, 18, 180),
            (3.4, 18, 180),
            (-6.4, 8, -90),
            (6.4, 8, 90),
            (-6.4, 11, -90),
            (6.4, 11, 90),
        ):
            self.put("B51", x, y, 0, yaw)
        for x, y in ((-2.5, 18.6), (2.5, 18.6), (-6.9, 9.5), (6.9, 9.5)):
            self.put("Z60", x, y, 0)
        steel = self.material((0.75, 0.76, 0.78), 0.15, 0.95)
        for x in (-3.7, -3.2):
            self.tube(
                steel,
                [(x, 1.2, 0), (x, 1.25, 0.75), (x, 1.5, 0.9), (x, 1.85, 0.75), (x, 1.95, -0.5)],
                0.025,
                10,
            )
        bark = self.bark((0.30, 0.24, 0.17), 0, 5)
        leaf = self.leaf(((0.05, 0.14, 0.015), (0.10, 0.22, 0.03), (0.20, 0.28, 0.05)), 0.4)
        palm = self.palm(5.2, bark, leaf, 0.5)
        for x, y in ((-8, 14), (8, 13), (-5, 22), (5.2, 22.5), (0.4, 23.5), (-11, 19), (11.5, 20)):
            self.stand(palm, x, y, 0, None, self.rng.uniform(0.9, 1.25))
        bush = self.shrub(leaf, 1.8, 1.3, 1500, 0.13)
        for k in range(22):
            self.stand(bush, -17 + 1.6 * k, 24.6)
        self.lit(0.25, 3.8, 0.85, 40, 40)

    def _apron(self) -> None:
        """An airliner on the apron of an airport."""
        concrete = self.bricks((0.34, 0.335, 0.33), (0.31, 0.305, 0.30), (5.0, 5.0), 0.0, 0.05, (0, 0, 0))
        self.plane(self.worn(concrete, 0.2, 0.5), (0, 60), (300, 140))
        paint = self.material((0.80, 0.58, 0.03), 0.8)
        self.plane(paint, (0, 40), (0.3, 120), 0.01)
        self.plane(paint, (0, 12), (60, 0.25), 0.011)
        with self.moved(shift(3.0, 50, 3.7), turn(-122)):
            white, grey = self.paint((0.84, 0.85, 0.86)), self.material((0.62, 0.64, 0.66), 0.3, 0.3)
            glass, steel = self.material((0.02, 0.03, 0.04), 0.1), self.material((0.6, 0.6, 0.62), 0.2, 0.9)
            self.band(white, -0.55, -0.28, [(0.01, 0.07, 0.32)], 1, True, -16, 15)
            vessels._plane(self, white, grey, self.paint((0.01, 0.07, 0.32)), glass, steel)
            for x, y in ((14, 0), (-2.5, 2.6), (-2.5, -2.6)):
                self.wheel((x, y, -3.1), 0.6, 0.8)
                self.tube(steel, [(x, y, -3.1), (x, y, -1.0)], 0.14)
        wall, glass = self.material((0.62, 0.63, 0.64), 0.7), self.material((0.06, 0.10, 0.14), 0.08)
        self.slab(wall, (12, 85, 6), (120, 12, 12))
        for k in range(40):
            self.slab(glass, (-46 + 3 * k, 78.9, 6.2), (2.6, 0.2, 7.5))
        self.cone(wall, (20, 92, 0), 2.6, 2.0, 22)
        self.cone(glass, (20, 92, 22), 3.0, 4.0, 3.0)
        self.cone(wall, (20, 92, 25), 4.2, 3.4, 1.0)
        self.put("S251", 6.5, 16, 0, 120)
        self.put("S262", -3.0, 6.0)
        self.put("S262", 3.2, 7.0)
        self.haze((0.70, 0.78, 0.86), 500, 12)
        self.lit(0.05, 3.6, 0.9, 48, 40)

    def _courtyard(self) -> None:
        """Inside the walls of a castle."""
        cobbles = self.worn(
            self.bricks((0.30, 0.28, 0.25), (0.24, 0.225, 0.205), (0.24, 0.2), 0.5, 0.03, (0, 0, 0)),
            0.4,
            1.5,
            0.5,
        )
        self.plane(cobbles, (0, 20), (60, 60))
        stone = self.blocks((0.42, 0.37, 0.30), (0.7, 0.35), 0.025, 0.4)
        front = [(-12, 0), (-12, 6.2), (12, 6.2), (12, 0), *arch(0, 3.6, 0, 2.4, 4.2)]
        self.prism(stone, front, 17, 18.5)
        self.slab(self.material((0.015, 0.014, 0.013), 0.9), (0, 18.6, 2), (3.8, 0.1, 4.4))
        bars = self.material((0.05, 0.045, 0.04), 0.6, 0.5)
        self.beams(bars, [((x, 17.7, 1.9), (x, 17.7, 4.6)) for x in [-1.6 + 0.4 * k for k in range(9)]]
                   + [((-1.8, 17.7, z), (1.8, 17.7, z)) for z in (2.3, 2.9, 3.5)], 0.1)  # fmt: skip
        for k in range(13):
            self.slab(stone, (-11.4 + 1.9 * k, 17.3, 6.65), (1.1, 0.5, 0.95))
        for side in (-1, 1):
            self.cone(stone, (side * 4.0, 16.6, 0), 1.75, 1.65, 8.2)
            self.cone(stone, (side * 4.0, 16.6, 8.2), 1.7, 2.0, 0.5)
            self.cone(
                self.blocks((0.16, 0.09, 0.08), (0.4, 0.3), 0.02, 0.3),
                (side * 4.0, 16.6, 8.7),
                2.25,
                0.05,
                4.2,
            )
            for z in (3.4, 6.0):
                self.slab(self.material((0.01, 0.01, 0.01), 0.9), (side * 4.0, 14.95, z), (0.22, 0.2, 1.0))
            self.slab(stone, (side * 6.6, 8, 2.6), (1.2, 22, 5.2))
            for k in range(11):
                self.slab(stone, (side * 6.2, -2 + 1.9 * k, 5.6), (0.5, 1.1, 0.9))
            banner = self.material(((0.45, 0.02, 0.03), (0.03, 0.08, 0.35))[side > 0], 0.9)
            self.pane(banner, (side * 2.7, 16.9, 3.6), (0.9, 2.2))
            self.slab(
                self.material((0.6, 0.42, 0.12), 0.4, 0.8), (side * 2.7, 16.88, 4.72), (1.1, 0.06, 0.08)
            )
            for y in (4.2, 10):
                self.slab(self.wood(), (side * 5.2, y, 1.25), (1.6, 2.0, 0.12))
        with self.moved(shift(-2.9, 7.5, 0)):
            structures.well(self)
        for key, x, y, yaw in (
            ("Z72", 3.0, 6.4, 0),
            ("Z72", 3.8, 6.9, 40),
            ("Z73", 3.1, 7.5, 15),
            ("Z73", 4.1, 5.8, 60),
        ):
            self.put(key, x, y, 0, yaw)
        ivy = self.shrub(self.leaf(GREENS, 0.35), 1.6, 2.4, 1500, 0.10)
        for x, y, z in ((-6.0, 6, 0), (6.0, 9, 0), (-6.0, 12, 0.4), (5.9, 14, 0)):
            self.stand(ivy, x, y, z)
        self.lit(0.4, 3.8, 0.85, 44, 30)

    def _graves(self) -> None:
        """A graveyard by night, in mist."""
        self.ground(self.mottled((0.03, 0.045, 0.015), (0.045, 0.05, 0.02)), hilly)
        self.strew([self.tuft(self.leaf(((0.05, 0.08, 0.02), (0.10, 0.11, 0.04)), 0.3), t) for t in (0.14,
                    0.24)], 1800, hilly,
                   lambda x, y: abs(x) < 0.8, -5, 20)  # fmt: skip
        self.strew([self.litter(LITTER, 0.06)], 60, hilly, lambda x, y: False)
        before = set(bpy.context.scene.objects)
        props.gravestone(self)
        self._again(
            [o for o in bpy.context.scene.objects if o not in before], ((-2.2, 2.6, 1), (2.3, 3.4, 1.05))
        )
        stone = self.worn(self.material((0.24, 0.24, 0.235), 0.9), 0.5, 3, 0.4)
        for k in range(34):
            y = 4.0 + 0.72 * k
            x = (-1) ** k * self.rng.uniform(1.5, 2.4 + 0.32 * y)
            with self.moved(
                shift(x, y, hilly(x, y)), turn(self.rng.uniform(-20, 20)), turn(self.rng.uniform(-7, 7), "Y")
            ):
                if k % 4 == 1:
                    self.slab(stone, (0, 0, 0.75), (0.2, 0.16, 1.5))
                    self.slab(stone, (0, 0, 1.05), (0.8, 0.16, 0.2))
                else:
                    self.prism(stone, arch(0, 0.7, 0, 0.75, self.rng.uniform(0.95, 1.15)), -0.08, 0.08)
                self.slab(stone, (0, 0, 0.05), (0.95, 0.4, 0.14))
        bare = [
            self.leafy(h, 0.26, 0.25, 3.2, self.bark((0.06, 0.055, 0.05)), self.leaf(LITTER), 40, 0.1)
            for h in (8, 9.5)
        ]
        for k, (x, y) in enumerate(((-4.4, 7), (5.2, 9.5), (-8, 17), (9, 20), (-2.8, 24), (3, 30))):
            self.stand(bare[k % 2], x, y, 0, None, self.rng.uniform(0.85, 1.1))
        iron = self.material((0.012, 0.012, 0.014), 0.5, 0.6)
        self.beams(iron, [((-20 + 0.35 * k, 26, 0), (-20 + 0.35 * k, 26, 1.7)) for k in range(115)], 0.05)
        self.beams(iron, [((-20, 26, z), (20, 26, z)) for z in (0.3, 1.4)], 0.06)
        self.haze((0.045, 0.065, 0.11), 26, 7)
        self.lit(1.3, 0.9, 0.10, 52, 140, (0.22, 0.32, 0.62), (0.62, 0.74, 1.0))

    def _neon(self) -> None:
        """An alley by night, signs reflected in the wet ground."""
        wet = self.worn(self.mottled((0.018, 0.018, 0.022), (0.034, 0.034, 0.038), 0.3), 0.6, 2.2, 0.5)
        shader = wet.node_tree.nodes["Principled BSDF"]
        shader.inputs["Roughness"].default_value, shader.inputs["Coat Weight"].default_value = 0.32, 0.25
        self.plane(wet, (0, 35), (12, 100))
        for side in (-1, 1):
            y, k = -3.0, 0
            while y < 46:
                wide = self.rng.uniform(4, 6)
                shade = ((0.20, 0.10, 0.075), (0.16, 0.15, 0.15), (0.14, 0.12, 0.16))[k % 3]
                self.facade(
                    side, side * 3.3, y, wide, 4, self.blocks(shade, (0.26, 0.09), 0.012, 0.4), lit=0.12
                )
                colour = NEON[(k + (2 if side > 0 else 0)) % 5]
                word = self.rng.choice(
                    ("BAR", "HOTEL", "OPEN", "CLUB", "SUSHI", "NOODLES", "CAFE", "24 H", "PIZZA")
                )
                if y > 2:
                    self._sign(side, side * 3.3, y + 0.45 * wide, colour, word, k)
                self.slab(
                    self.material((0.3, 0.3, 0.3), 0.6), (side * 3.05, y + 0.8 * wide, 2.6), (0.5, 0.8, 0.55)
                )
                self.tube(
                    self.material((0.12, 0.12, 0.13), 0.5, 0.5),
                    [(side * 3.2, y + 0.1, 0), (side * 3.2, y + 0.1, 12)],
                    0.07,
                    8,
                )
                y, k = y + wide, k + 1
        self.put("K22", -2.7, 4.2, 0, 80)
        self.put("Z73", 2.75, 5.0, 0, 20)
        self.put("S174", 2.6, 5.9, 0, 40)
        cable = self.material((0.01, 0.01, 0.012), 0.6)
        for y in (6, 9.5, 14, 19):
            self.tube(
                cable, [(x, y, 5.2 + 0.05 * x * x) for x in [-3.3 + 0.66 * j for j in range(11)]], 0.02, 5
            )
        self.pane(self.material((0.05, 0.03, 0.09), 1, 0, 0.35), (0, 52, 10), (14, 44))
        self.haze((0.022, 0.014, 0.040), 45, 8)
        self.lit(0.9, 0.05, 0.05, 30, 30, (0.30, 0.35, 0.8), (0.6, 0.7, 1.0))

    def _sign(self, side: int, face: float, y: float, colour: Colour, word: str, k: int) -> None:
        """Neon letters: one below the other, or on a board across the alley."""
        shine, dark = self.material(colour, 0.5, 0, 7), self.material((0.02, 0.02, 0.025), 0.5)
        x, z = face - side * 0.55, 3.4 + 0.5 * (k % 3)
        if k % 2:
            tall = 0.52 * len(word) + 0.2
            self.slab(dark, (x, y, z + tall / 2 - 0.3), (0.75, 0.14, tall))
            for j, letter in enumerate(word):
                self.text(shine, letter, (x, y - 0.09, z + tall - 0.62 - 0.52 * j), 0.5)
            for d in (-0.4, 0.4):
                self.slab(shine, (x + d, y - 0.05, z + tall / 2 - 0.3), (0.035, 0.06, tall))
        else:
            wide = 0.36 * len(word) + 0.3
            self.slab(dark, (x - side * (wide / 2 - 0.45), y, z), (wide, 0.14, 0.62))
            self.text(shine, word, (x - side * (wide / 2 - 0.45), y - 0.09, z), 0.42)
            for d in (-0.33, 0.33):
                self.slab(shine, (x - side * (wide / 2 - 0.45), y - 0.05, z + d), (wide, 0.06, 0.035))
        light = bpy.data.lights.new("neon", "POINT")
        light.energy, light.color, light.shadow_soft_size = 75, colour, 0.3
        lamp = bpy.data.objects.new("neon", light)
        lamp.location = (x - side * 0.3, y - 0.6, z)
        bpy.context.scene.collection.objects.link(lamp)
