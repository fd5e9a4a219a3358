"""Streets, squares and yards for wild.py: what people built, with plants around it."""

from __future__ import annotations

import itertools
import math
from typing import Any

import bpy
from data.flora import GREENS
from data.lands import Land, flat
from data.sites import buildings, vehicles
from data.sites.lot import shift, turn
from data.stage import Colour

PLASTERS: tuple[Colour, ...] = (
    (0.66, 0.48, 0.30), (0.70, 0.62, 0.48), (0.52, 0.22, 0.15), (0.62, 0.36, 0.26), (0.52, 0.56, 0.58),
                    (0.72, 0.55, 0.24),
)  # fmt: skip
AWNINGS: tuple[Colour, ...] = ((0.45, 0.04, 0.04), (0.05, 0.22, 0.12), (0.06, 0.12, 0.34), (0.62, 0.36, 0.05))
GOODS: tuple[Colour, ...] = (
    (0.50, 0.10, 0.07), (0.62, 0.42, 0.14), (0.16, 0.24, 0.12), (0.12, 0.16, 0.30), (0.60, 0.56, 0.48),
    (0.40, 0.24, 0.14), (0.50, 0.32, 0.34), (0.10, 0.09, 0.09), (0.34, 0.40, 0.42),
)  # fmt: skip
SHOPS = ("BAKERY", "CAFE", "BOOKS", "FLOWERS", "FASHION", "MARKET", "SHOES", "PIZZA", "TOYS", "HOTEL")


class Town(Land):
    """x to the right of and y behind the place where things will stand, in metres."""

    moonlit = 0.3

    def kept(self, colour: Colour, rough: float, glow: float = 0.0) -> Any:
        """A material that is made but once."""
        key = (colour, rough, glow)
        if key not in self.made:
            self.made[key] = self.material(colour, rough, 0, glow)
        return self.made[key]

    def facade(
        self, side: int, face: float, y: float, wide: float, floors: int, wall: Any, shop: str = "", lit: float = 0.0
    ) -> None:  # fmt: skip
        """A house along a street on that `side`, its front at x = `face`; with a `shop` on the ground floor."""
        lit = 0.4 if self.hour == "night" else lit
        trim, glass = self.kept((0.72, 0.70, 0.66), 0.7), self.kept((0.045, 0.06, 0.085), 0.06)
        glow = self.kept((1.0, 0.72, 0.40), 0.5, 1.1)
        foot = 3.6 if shop else 0.0
        tall = foot + 3.0 * floors
        self.slab(wall, (face + side * 4, y + wide / 2, tall / 2), (8, wide - 0.04, tall))
        self.slab(trim, (face - side * 0.12, y + wide / 2, tall + 0.1), (0.6, wide, 0.28))
        self.slab(
            self.material((0.11, 0.10, 0.10), 0.8),
            (face + side * 3.9, y + wide / 2, tall + 0.4),
            (7.4, wide - 0.1, 0.7),
        )
        n = max(2, int(wide / 2.2))
        for k in range(n):
            at = y + wide * (k + 0.5) / n
            for floor in range(floors):
                z = foot + 3.0 * floor + 1.6
                pane = glow if self.rng.random() < lit else glass
                self.slab(trim, (face - side * 0.02, at, z), (0.14, 1.24, 1.86))
                self.slab(pane, (face - side * 0.06, at, z), (0.10, 1.0, 1.6))
                self.slab(trim, (face - side * 0.10, at, z), (0.06, 0.06, 1.6))
                self.slab(trim, (face - side * 0.10, at, z + 0.25), (0.06, 1.0, 0.06))
                self.slab(trim, (face - side * 0.14, at, z - 0.98), (0.32, 1.45, 0.10))
        if shop:
            self._shop(side, face, y, wide, shop, lit)

    def _shop(self, side: int, face: float, y: float, wide: float, name: str, lit: float) -> None:
        """Large windows with goods, an awning and a sign."""
        shade = self.rng.choice(AWNINGS)
        wood = self.material(tuple(0.6 * c for c in shade), 0.45)  # type: ignore[arg-type]
        inside = self.kept((0.30, 0.21, 0.13), 0.8, 0.15 + 2.2 * lit)
        for k in range(2):
            at = y + wide * (0.27 + 0.46 * k)
            self.slab(inside, (face - side * 0.09, at, 1.55), (0.10, 0.36 * wide, 2.0))
            for _ in range(30):
                goods = self.kept(self.rng.choice(GOODS), 0.6, 0.6 * lit)
                dy, tall = self.rng.uniform(-0.16, 0.16) * wide, self.rng.uniform(0.12, 0.4)
                foot = self.rng.choice((0.56, 1.12, 1.68))
                self.slab(goods, (face - side * 0.15, at + dy, foot + tall / 2), (0.06, 0.15, tall))
            for foot in (0.54, 1.10, 1.66):
                self.slab(wood, (face - side * 0.15, at, foot), (0.05, 0.36 * wide, 0.04))
            for dy in (-0.18, 0, 0.18):
                self.slab(wood, (face - side * 0.17, at + dy * wide, 1.55), (0.12, 0.08, 2.05))
        cloth = self.material(shade, 0.9)
        a, b = face - side * 0.1, face - side * 1.15
        for k in range(int(wide / 0.4)):
            stripe = cloth if k % 2 else self.kept((0.80, 0.77, 0.70), 0.9)
            y0, y1 = y + 0.2 + 0.4 * k, y + 0.6 + 0.4 * k
            self.faced(stripe, [(a, y0, 3.05), (a, y1, 3.05), (b, y1, 2.55), (b, y0, 2.55), (b, y1, 2.35),
                    (b, y0, 2.35)],
                       [(0, 1, 2, 3), (3, 2, 4, 5)])  # fmt: skip
        letters = self.material((0.95, 0.88, 0.70), 0.5, 0, 0.25 + 2 * lit)
        self.text(letters, name, (face - side * 0.16, y + wide / 2, 3.27), 0.42, 90 if side < 0 else -90)

    def lane(self, wide: float, kerb: float, asphalt: Any, stones: Any) -> None:
        """A road between two pavements."""
        self.plane(asphalt, (0, 35), (2 * wide, 100), 0.0)
        for side in (-1, 1):
            self.slab(stones, (side * (wide + kerb / 2), 35, 0.04), (kerb, 100, 0.16))

    def lantern(self, x: float, y: float, z: float = 0.0) -> None:
        """A street lamp, which shines by night."""
        self.put("K36", x, y, z)
        if self.hour != "night":
            return
        light = bpy.data.lights.new("lantern", "POINT")
        light.energy, light.color, light.shadow_soft_size = 240, (1.0, 0.72, 0.42), 0.15
        lamp = bpy.data.objects.new("lantern", light)
        lamp.location = (x, y - 0.2, z + 2.2)
        bpy.context.scene.collection.objects.link(lamp)
        self.ball(self.material((1.0, 0.8, 0.5), 0.5, 0, 12), (x, y - 0.1, z + 2.25), 0.13, 12)

    def car(self, key: str, x: float, y: float, yaw: float) -> None:
        self.put(key, x, y, 0, yaw)

    def _shops(self) -> None:
        """A shopping street by day."""
        asphalt = self.worn(self.material((0.10, 0.10, 0.105), 0.85), 0.25, 2, 0.1)
        slabs = self.bricks((0.36, 0.34, 0.32), (0.31, 0.30, 0.28), (0.6, 0.4), 0.5, 0.012, (0, 0, 90))
        self.lane(2.9, 1.9, asphalt, slabs)
        names = list(SHOPS)
        self.rng.shuffle(names)
        for side in (-1, 1):
            y, k = -3.0, 0
            while y < 60:
                wide = self.rng.uniform(5.5, 7.5)
                shade = PLASTERS[(k + (3 if side > 0 else 0)) % len(PLASTERS)]
                wall = (
                    self.blocks(shade, (0.26, 0.09), 0.01, 0.2)
                    if k % 3 == 2
                    else self.worn(self.material(shade, 0.9), 0.12, 1)
                )
                self.facade(
                    side,
                    side * 4.8,
                    y,
                    wide,
                    self.rng.choice((2, 3, 3)),
                    wall,
                    names.pop() if names else "SHOP",
                )
                y, k = y + wide, k + 1
        tree = self.leafy(
            5.2, 0.12, 0.42, 1.5, self.bark((0.17, 0.13, 0.10)), self.leaf(GREENS, 0.4), 5000, 0.14
        )
        for y in (9, 17, 25, 33):
            for side in (-1, 1):
                self.stand(tree, side * 3.35, y + 2 * (side > 0), 0.1)
        for y in (5, 13, 21):
            self.lantern(-3.2, y, 0.12)
            self.lantern(3.2, y + 3, 0.12)
        self.put("K17", -3.9, 7, 0.12, 90)
        self.car("B94", -2.0, 15, 180)
        self.car("S252", 2.0, 22, 0)
        self.car("S251", -2.0, 30, 180)
        self.lit(0.5, 3.6, 0.95, 38, 30)

    def _platform(self) -> None:
        """A platform under a roof, a train beside it."""
        tiles = self.bricks((0.42, 0.41, 0.39), (0.38, 0.37, 0.355), (0.6, 0.6), 0.0, 0.01, (0, 0, 0))
        self.slab(self.worn(tiles, 0.15, 1.2), (1.2, 30, -0.5), (6.2, 80, 1.0))
        self.slab(self.material((0.85, 0.62, 0.03), 0.7), (-1.25, 30, 0.004), (0.22, 80, 0.01))
        self.slab(self.material((0.80, 0.79, 0.76), 0.7), (-1.8, 30, 0.004), (0.2, 80, 0.012))
        ballast = self.worn(self.mottled((0.20, 0.18, 0.16), (0.13, 0.12, 0.11)), 0.7, 9, 0.9)
        self.plane(ballast, (0, 40), (60, 110), -1.05)
        with self.moved(shift(-3.55, 18.5, -0.95), turn(-90)):
            vehicles.fast_train(self)
        rust, sleeper = self.material((0.30, 0.20, 0.14), 0.5, 0.6), self.material((0.16, 0.12, 0.09), 0.9)
        for x in (5.5, 7.0):
            self.slab(rust, (x, 40, -0.9), (0.08, 110, 0.16))
        for k in range(70):
            self.slab(sleeper, (6.25, -6 + 0.7 * k, -1.0), (2.5, 0.24, 0.12))
        steel, roof = self.material((0.10, 0.20, 0.24), 0.5, 0.3), self.material((0.55, 0.57, 0.58), 0.7)
        for k in range(9):
            y = 4.5 + 5.5 * k
            self.slab(steel, (2.4, y, 1.9), (0.26, 0.26, 3.8))
            for side in (-1, 1):
                self.beam(steel, (2.4, y, 3.0), (2.4 + side * 1.6, y, 3.95), 0.12)
            self.slab(steel, (1.6, y, 3.9), (6.6, 0.2, 0.26))
            self.lamp((0.8, y + 2.5, 3.7), 1.2, 40, (1.0, 0.95, 0.85), (0, 0, 0))
            self.slab(self.material((1, 0.98, 0.92), 0.5, 0, 5), (0.8, y + 2.5, 3.86), (0.14, 1.6, 0.06))
        self.slab(roof, (1.6, 28, 4.1), (7.2, 56, 0.12))
        sign, white = self.material((0.02, 0.07, 0.30), 0.5), self.material((0.9, 0.9, 0.9), 0.6, 0, 0.3)
        self.slab(sign, (0.9, 8.4, 3.2), (2.0, 0.1, 0.5))
        self.text(white, "Platform 2", (0.9, 8.33, 3.18), 0.33)
        for x in (0.2, 1.6):
            self.slab(steel, (x, 8.4, 3.65), (0.05, 0.05, 0.5))
        self.lathe(self.material((0.05, 0.05, 0.05), 0.4), [(0.42, -0.06), (0.42, 0.06), (0.36, 0.07), (0.36,
                    -0.07), (0.42, -0.06)],
                   (-0.55, 11.0, 3.15), "y")  # fmt: skip
        self.lathe(
            white, [(0.001, -0.05), (0.38, -0.05), (0.38, 0.05), (0.001, 0.05)], (-0.55, 11.0, 3.15), "y"
        )
        dark = self.material((0.02, 0.02, 0.02), 0.5)
        self.beam(dark, (-0.55, 10.93, 3.15), (-0.55, 10.93, 3.42), 0.04)
        self.beam(dark, (-0.55, 10.93, 3.15), (-0.37, 10.93, 3.08), 0.04)
        self.slab(steel, (-0.55, 11, 3.72), (0.05, 0.05, 0.4))
        for y in (7, 12.5, 18):
            self.put("K17", 3.3, y, 0, -90)
        self.put("K18", 3.4, 9.3)
        self.lit(0.45, 3.2, 1.0, 45, -40)

    def _canal(self) -> None:
        """A canal between houses, a bridge across, a quay before it."""
        stone = self.blocks((0.40, 0.36, 0.30), (0.7, 0.35), 0.02, 0.3)
        self.slab(
            self.bricks((0.42, 0.37, 0.31), (0.35, 0.31, 0.26), (0.9, 0.55), 0.5, 0.015, (0, 0, 0)),
            (0, -2.4, -0.6),
            (30, 7.2, 1.2),
        )
        self.slab(stone, (0, 1.12, 0.05), (30, 0.35, 0.14))
        self.water((0.015, 0.085, 0.075), (0, 40), (30, 80), -0.55, 1.4, 0.55)
        for side in (-1, 1):
            y, k = 1.2, 0
            while y < 60:
                wide = self.rng.uniform(5, 7.5)
                wall = self.worn(self.material(PLASTERS[(2 * k + (side > 0)) % 6], 0.9), 0.35, 0.9)
                self.facade(side, side * 4.3, y, wide, self.rng.choice((3, 3, 4)), wall)
                self.slab(stone, (side * 4.35, y + wide / 2, -0.2), (0.5, wide, 1.0))
                door = self.material((0.14, 0.07, 0.035), 0.6)
                self.slab(door, (side * 4.24, y + 0.8, 0.9), (0.16, 0.95, 2.0))
                if k % 2:
                    self.slab(
                        self.material((0.6, 0.55, 0.5), 0.8),
                        (side * 4.0, y + wide / 2, 3.55),
                        (0.7, 1.8, 0.12),
                    )
                    blooms = self.shrub(
                        self.leaf(((0.5, 0.03, 0.06), (0.06, 0.18, 0.02), (0.65, 0.10, 0.2)), 0.3),
                        0.7,
                        0.5,
                        240,
                        0.09,
                    )
                    for d in (-0.6, 0, 0.6):
                        self.stand(blooms, side * 3.8, y + wide / 2 + d, 3.6)
                y, k = y + wide, k + 1
        outline = [(-4.4, 0.2), (-4.4, 1.3), *((x,
                    2.25 - 0.048 * x * x) for x in [-4.2 + 0.6 * j for j in range(15)]), (4.4, 1.3),
                   (4.4, 0.2), (3.7, -0.5), *((3.6 * math.cos(a), 1.9 * math.sin(a) - 0.4) for a in
                   [math.pi * j / 16 for j in range(17)]), (-3.7, -0.5)]  # fmt: skip
        self.prism(self.blocks((0.55, 0.49, 0.41), (0.6, 0.3), 0.015, 0.3), outline, 16, 18.6)
        rail = self.material((0.60, 0.55, 0.47), 0.8)
        top = [(x, 2.25 - 0.048 * x * x) for x in [-4.2 + 0.6 * j for j in range(15)]]
        self.beams(
            rail,
            [((a, 16, b + 0.75), (c, 16, d + 0.75)) for (a, b), (c, d) in itertools.pairwise(top)],
            0.16,
        )
        self.beams(rail, [((a, 16, b), (a, 16, b + 0.75)) for a, b in top], 0.12)
        pole = self.striped(((0.75, 0.72, 0.68), (0.10, 0.16, 0.45)), 0.6, False, 0.7)
        for x, y in ((-3.2, 2.6), (-3.0, 4.4), (3.2, 3.4), (3.1, 9), (-3.2, 11)):
            self.tube(pole, [(x, y, -1), (x, y, 1.7)], 0.075, 10)
        self._gondola(-1.9, 7.5, 4)
        self._gondola(2.2, 11.5, -3)
        self.lit(0.55, 3.6, 0.9, 42, 25, (0.62, 0.78, 1.0), (1.0, 0.90, 0.72))

    def _gondola(self, x: float, y: float, yaw: float) -> None:
        hull, gold = self.paint((0.012, 0.012, 0.014)), self.material((0.6, 0.42, 0.12), 0.3, 0.9)
        with self.moved(shift(x, y, -0.45), turn(90 + yaw)):
            self.hull(hull, 5.6, 1.0, 0.35, 0.75, 0.6, 0.15)
            self.tube(gold, [(2.85, 0, 0.6), (3.05, 0, 1.1), (2.9, 0, 1.35)], [0.03, 0.04, 0.06], 6)
            self.rounded(self.material((0.35, 0.02, 0.03), 0.9), (-0.4, 0, 0.2), (1.1, 0.75, 0.3), 0.06)
        return None

    def _village(self, snow: bool = False) -> None:
        """Cottages along a lane, a church behind."""
        white = self.worn(self.material((0.86, 0.89, 0.93), 0.7), 0.06, 1.2, 0.4)
        ground = white if snow else self.mottled((0.05, 0.10, 0.015), (0.07, 0.13, 0.02))
        self.plane(ground, (0, 40), (200, 110), -0.01)
        path = self.worn(self.material((0.72, 0.75, 0.80), 0.8), 0.12, 2,
                    0.5) if snow else self.worn(self.bricks((0.30, 0.27, 0.24),
            (0.24, 0.22, 0.20), (0.16, 0.16), 0.5, 0.02, (0, 0, 0)), 0.25, 2)  # fmt: skip
        self.plane(path, (0, 30), (4.4, 90), 0.0)
        walls: tuple[Colour, ...] = (
            (0.74, 0.68, 0.56),
            (0.66, 0.50, 0.34),
            (0.72, 0.70, 0.66),
            (0.60, 0.42, 0.30),
        )
        for k, (x, y, yaw) in enumerate(((-6.6, 6.2, 90), (6.7, 8.2, -90), (-6.5, 14.8, 90), (6.5, 17.2,
                    -90), (-6.4, 23.6, 90),
                                         (6.6, 26.4, -90), (-6.2, 33, 90))):  # fmt: skip
            with self.moved(shift(x, y, 0), turn(yaw)):
                self._cottage(walls[k % 4], snow)
        with self.moved(shift(1.4, 46, 0)):
            buildings.church(self)
        if not snow:
            bush = self.shrub(self.leaf(GREENS, 0.4), 1.0, 0.7, 900, 0.08)
            bloom = self.shrub(
                self.leaf(((0.55, 0.04, 0.08), (0.08, 0.2, 0.03), (0.75, 0.3, 0.45), (0.08, 0.2, 0.03)), 0.3),
                0.9,
                0.6,
                900,
                0.07,
            )
            for k, y in enumerate((2.4, 4.2, 6.5, 9, 11, 13, 16, 20, 24)):
                for side in (-1, 1):
                    self.stand(bush if (k + (side > 0)) % 2 else bloom, side * 2.75, y + 0.5 * side)
            self.strew([self.tuft(self.leaf(GREENS), 0.13)], 1500, flat, lambda x, y: abs(x) < 2.3, -5, 16)
        tree = self.leafy(8, 0.24, 0.25, 2.8, self.bark((0.15, 0.12, 0.10)), self.leaf(((0.8, 0.83,
                    0.87),) if snow else GREENS, 0.3),
                          40 if snow else 9000, 0.2)  # fmt: skip
        for x, y in ((-4.0, 11), (4.2, 13.2), (-9.5, 19), (10, 22), (-5, 28), (4.6, 31), (9, 38), (-9, 40)):
            self.stand(tree, x, y, 0, None, self.rng.uniform(0.8, 1.1))
        for x, y in ((-2.6, 8), (2.6, 15)):
            self.lantern(x, y)
        if snow:
            bark, needles = (
                self.bark((0.13, 0.08, 0.05)),
                self.leaf(((0.75, 0.80, 0.86), (0.03, 0.07, 0.04), (0.85, 0.88, 0.92)), 0.1),
            )
            fir = self.spruce(7, 0.16, 0.05, 1.7, bark, needles)
            for x, y in ((-3.9, 2.6), (4.4, 3.4), (-11, 26), (12, 30), (-4, 19.3), (4.0, 22)):
                self.stand(fir, x, y, 0, None, self.rng.uniform(0.6, 1.2))
            self.lit(-0.05, 2.2, 0.8, 62, 60, (0.70, 0.80, 1.0), (1.0, 0.88, 0.72))
        else:
            self.lit(0.5, 3.6, 0.85, 46, 40)

    def _cottage(self, wall: Colour, snow: bool) -> None:
        """Timber-framed, a steep roof, shutters and flowers at the windows."""
        plaster, beam = self.worn(self.material(wall, 0.9), 0.12, 1.5), self.wood((0.13, 0.07, 0.035), 5)
        tiles = (
            self.material((0.86, 0.89, 0.94), 0.7)
            if snow
            else self.blocks((0.36, 0.13, 0.075), (0.3, 0.24), 0.02, 0.3)
        )
        self.slab(plaster, (0, 0, 1.4), (7.2, 5.4, 2.8))
        self.roof(plaster, (0, 0, 2.8), 7.2, 5.4, 2.9)
        self.roof(tiles, (0, 0, 2.72), 7.9, 6.5, 3.4 if snow else 3.25)
        self.slab(self.blocks((0.34, 0.30, 0.26), (0.5, 0.25), 0.02, 0.3), (0, 0, 0.22), (7.3, 5.5, 0.44))
        self.slab(self.masonry((0.40, 0.22, 0.16), (0.25, 0.09)), (-2.0, 0.7, 5.4), (0.8, 0.8, 2.0))
        if snow:
            self.slab(tiles, (-2.0, 0.7, 6.45), (0.95, 0.95, 0.2))
        for x in (-3.5, -1.15, 1.15, 3.5):
            self.slab(beam, (x, -2.70, 1.6), (0.16, 0.08, 2.4))
        for z in (0.5, 2.7):
            self.slab(beam, (0, -2.70, z), (7.2, 0.08, 0.16))
        self.door(0, -2.72, (0.16, 0.08, 0.035))
        shutter = self.material((0.08, 0.20, 0.14), 0.6)
        lit = self.material((1.0, 0.72, 0.38), 0.5, 0, 1.6 if snow else 0.0)
        for x in (-2.3, 2.3):
            self.window(x, -2.72, 1.6, 1.0, 1.1)
            if snow:
                self.slab(lit, (x, -2.80, 1.6), (0.7, 0.02, 0.8))
            for d in (-0.75, 0.75):
                self.slab(shutter, (x + d, -2.76, 1.6), (0.42, 0.06, 1.2))
            if not snow:
                box = self.shrub(
                    self.leaf(((0.55, 0.03, 0.06), (0.07, 0.18, 0.02), (0.7, 0.2, 0.3)), 0.3),
                    1.0,
                    0.3,
                    260,
                    0.08,
                )
                self.stand(box, x, -2.85, 1.0)

    def _snowy(self) -> None:
        self._village(True)
