"""Apple orchards and pumpkin patches for wild.py."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from data.acres import Acre, swelling
from data.flora import AUTUMN, GREENS, Plant
from data.greens import TURF
from data.lands import BLUE
from data.sites import buildings
from data.sites.lot import shift, turn
from data.stage import Colour
from mathutils import Vector, noise

APPLES: tuple[Colour, ...] = (
    (0.55, 0.015, 0.015),
    (0.70, 0.03, 0.02),
    (0.72, 0.16, 0.04),
    (0.66, 0.05, 0.03),
)
ORANGES: tuple[Colour, ...] = (
    (0.66, 0.15, 0.008),
    (0.74, 0.20, 0.01),
    (0.58, 0.11, 0.008),
    (0.72, 0.27, 0.03),
)


class Harvest(Acre):
    """x to the right of and y behind the place where things will stand, in metres."""

    samples = 8

    def balls(self, material: Any, spots: Sequence[Any], radius: float) -> Any:
        """Apples, one mesh."""
        points, faces = [], []
        for spot in spots:
            n, r = len(points), radius * self.rng.uniform(0.85, 1.12)
            for t, q in ((0.35, 0.80), (0.8, 0.74), (1.35, 0.10), (1.9, -0.45), (2.5, -0.84)):
                points += [Vector(spot) + r * Vector((math.sin(t) * math.cos(a), math.sin(t) * math.sin(a), q))
                           for a in [0.7854 * k for k in range(8)]]  # fmt: skip
            for j in range(4):
                b = n + 8 * j
                faces += [(b + k, b + 8 + k, b + 8 + (k + 1) % 8, b + (k + 1) % 8) for k in range(8)]
            faces += [tuple(range(n, n + 8)), tuple(range(n + 39, n + 31, -1))]
        return self.mesh(material, points, faces, smooth=True)

    def _orchard(self) -> None:
        """Grass between rows of trees full of red apples, a ladder, crates."""
        self.ground(self.mottled((0.05, 0.12, 0.014), (0.075, 0.16, 0.02)), swelling, 60, 110, 0.9)
        blades = [self.tuft(self.leaf(TURF, 0.4), t, 42, 0.17, 0.5) for t in (0.08, 0.12, 0.17)]
        self.strew(blades, 6200, swelling, lambda x, y: False, -5.2, 26)
        self.bloom(((0.88, 0.86, 0.82), (0.85, 0.65, 0.05)), 110, 0.13, swelling)
        bark = self.bark((0.17, 0.13, 0.10), 0, 12)
        leaf = self.leaf(((0.035, 0.10, 0.014), (0.07, 0.17, 0.022), (0.13, 0.23, 0.035)), 0.4)
        red = self.leaf(APPLES, 0.0, 0.28)
        trees = [self.apple_tree(h, bark, leaf, red) for h in (3.9, 4.3, 3.6)]
        for row in (-4, -3, -2, -1, 0, 1, 2, 3):
            x0 = 4.3 * row + 2.15 + (1.1 if row >= 0 else -1.1)
            for k in range(17):
                y = 2.2 + 4.1 * k + self.rng.gauss(0, 0.15)
                x = x0 + self.rng.gauss(0, 0.12)
                if abs(x) < 0.56 * (y + 6) + 3:
                    self.stand(
                        trees[(k + row) % 3], x, y, swelling(x, y) - 0.05, None, self.rng.uniform(0.9, 1.1)
                    )
        fallen = []
        for _ in range(190):
            row = self.rng.choice((-2, -1, 0, 1))
            x = 4.3 * row + 2.15 + (1.1 if row >= 0 else -1.1) + self.rng.gauss(0, 0.85)
            y = self.rng.uniform(0.5, 22)
            fallen.append((x, y, swelling(x, y) + 0.05))
        self.stand([self.balls(red, fallen, 0.046)], 0, 0, 0, 0)
        self.crate(red, 2.0, 3.1, 18)
        self.crate(red, 2.55, 4.0, -25)
        self.crate(red, -2.2, 5.6, 30)
        wood = self.wood((0.42, 0.29, 0.16), 5)
        foot, top = Vector((-1.75, 1.5, 0)), Vector((-2.7, 1.95, 2.9))
        across = Vector((-0.43, 0.90, 0)).normalized() * 0.24
        self.beams(wood, [(foot + s * across, top + 0.75 * s * across) for s in (-1, 1)], 0.06)
        self.beams(wood, [(foot.lerp(top, t) - across * (1 - 0.25 * t), foot.lerp(top, t) + across * (1 - 0.25 * t))
                          for t in [0.1 + 0.105 * k for k in range(9)]], 0.04)  # fmt: skip
        self.far_trees([(x + self.rng.uniform(-2, 2), self.rng.uniform(78, 92)) for x in range(-48, 49, 7)])
        self.haze((0.66, 0.74, 0.84), 420, 20)
        self.lit(0.5, 4.1, 0.8, 50, 48, BLUE, (1.0, 0.92, 0.74))

    def apple_tree(self, tall: float, bark: Any, leaf: Any, red: Any) -> Plant:
        """A low tree with a round crown, apples at its outside."""
        wood, crown = self.leafy(tall, 0.13, 0.34, 1.95, bark, leaf, 10500, 0.125)
        flat = np.empty(3 * len(crown.vertices), np.float32)
        crown.vertices.foreach_get("co", flat)
        at = flat.reshape(-1, 3)
        box = np.floor(at.reshape(-1, 4, 3)[:, 0] / 0.3).astype(int)
        _, which, near = np.unique(box, axis=0, return_inverse=True, return_counts=True)
        at.reshape(-1, 4, 3)[near[which.ravel()] < 9] = (0, 0, 0.4 * tall)  # leaves that hang in the air
        crown.vertices.foreach_set("co", at.ravel())
        middle = at.mean(0)
        out = np.linalg.norm((at - middle) * np.asarray([1, 1, 1.25]), axis=1)
        able = np.flatnonzero((out > np.quantile(out, 0.62)) & (at[:, 2] < middle[2] + 0.25 * tall))
        spots = at[self.draw.choice(able, 150, replace=False)]
        return [wood, crown, self.balls(red, spots - np.asarray([0, 0, 0.05]), 0.060)]

    def crate(self, red: Any, x: float, y: float, yaw: float) -> None:
        """A wooden box full of apples."""
        plank = self.made.setdefault("plank", self.wood((0.44, 0.30, 0.16), 7))
        with self.moved(shift(x, y, 0), turn(yaw)):
            for z in (0.07, 0.19, 0.31):
                for d in (-0.22, 0.22):
                    self.slab(plank, (0, d, z), (0.66, 0.02, 0.10))
                for d in (-0.33, 0.33):
                    self.slab(plank, (d, 0, z), (0.02, 0.44, 0.10))
            for d in (-0.3, 0.3):
                for b in (-0.2, 0.2):
                    self.slab(plank, (d, b, 0.19), (0.05, 0.05, 0.36))
        c, s = math.cos(math.radians(yaw)), math.sin(math.radians(yaw))
        spots = []
        for _ in range(130):
            u, v = self.rng.uniform(-0.29, 0.29), self.rng.uniform(-0.18, 0.18)
            z = 0.28 + 0.14 * (1 - (u / 0.33) ** 2) * (1 - (v / 0.22) ** 2) * self.rng.uniform(0.6, 1)
            spots.append((x + c * u - s * v, y + s * u + c * v, z))
        self.stand([self.balls(red, spots, 0.05)], 0, 0, 0, 0)

    def _pumpkins(self) -> None:
        """Pumpkins among their leaves on bare soil, a fence, straw, a barn, trees in autumn."""
        soil = self.worn(self.mottled((0.20, 0.135, 0.075), (0.14, 0.10, 0.05)), 0.45, 4, 0.8)
        self.ground(soil, swelling, 60, 110, 0.9)
        straw = self.leaf(((0.55, 0.42, 0.16), (0.42, 0.31, 0.12), (0.62, 0.50, 0.24)), 0.2)
        self.strew([self.litter(((0.55, 0.42, 0.16), (0.42, 0.30, 0.10)), 0.08, 46, 0.5)], 300, swelling,
                   lambda x, y: abs(x) > 1.3 + 0.3 * math.sin(y), -5, 20)  # fmt: skip
        shades = ((0.05, 0.13, 0.02), (0.09, 0.19, 0.03), (0.20, 0.24, 0.05), (0.30, 0.24, 0.08))
        green = self.leaf(shades, 0.35)
        vine = [self.creeper(green) for _ in range(4)]
        clear = lambda x, y: abs(x) < 1.15 + 0.02 * max(y, 0)  # noqa: E731
        self.strew(vine, 1500, swelling, lambda x, y: clear(x, y) or y > 17, -5.2, 17, (0.8, 1.3))
        self.strew([self.tuft(self.leaf(TURF, 0.4), t, 26, 0.14, 0.6) for t in (0.09, 0.14)], 900, swelling,
                   lambda x, y: abs(x) < 0.7, -5, 17)  # fmt: skip
        kinds = [
            self.pumpkin(shade, k) for k, shade in enumerate((*ORANGES, *ORANGES[:3], (0.72, 0.62, 0.42)))
        ]
        placed: list[tuple[float, float, float]] = []
        for k in range(2600):
            y = -4.2 + 21 * self.rng.random() ** 1.25
            x = self.rng.uniform(-1, 1) * (2.0 + 0.55 * (y + 6))
            grown = self.rng.choice((0.20, 0.26, 0.31, 0.36, 0.42))
            if clear(x, y) or noise.noise(Vector((0.5 * x, 0.5 * y, 1))) < -0.22 or len(placed) > 230:
                continue
            if all(math.hypot(x - a, y - b) > 1.1 * (grown + r) for a, b, r in placed):
                placed.append((x, y, grown))
                self.stand(kinds[k % 8], x, y, swelling(x, y) + 0.02, None, grown, self.rng.gauss(0, 0.12))
        self._fence(17.5)
        self._straw(straw, kinds)
        self.ground_grass()
        with self.moved(shift(-11, 40, swelling(-11, 40)), turn(24)):
            buildings.barn(self)
        bark = self.bark((0.16, 0.12, 0.09))
        gold: tuple[Colour, ...] = ((0.62, 0.38, 0.02), (0.75, 0.52, 0.05), (0.50, 0.26, 0.02))
        grown_up = ((9, AUTUMN), (8, gold), (9.5, AUTUMN[:2]), (8.5, GREENS))
        trees = [self.leafy(h, 0.27, 0.2, 3.3, bark, self.leaf(s, 0.45), 9000, 0.24) for h, s in grown_up]
        spots = [
            (9, 27),
            (15, 31),
            (-19, 33),
            (-3.5, 48),
            (4, 52),
            (11, 46),
            (20, 44),
            (-26, 46),
            (27, 52),
            (-14, 58),
        ]
        spots += [(x + self.rng.uniform(-2, 2), self.rng.uniform(60, 74)) for x in range(-42, 43, 6)]
        for k, (x, y) in enumerate(spots):
            self.stand(
                trees[(k * 3) % 4 if k % 5 else 1],
                x,
                y,
                swelling(x, y) - 0.1,
                None,
                self.rng.uniform(0.8, 1.15),
            )
        self.haze((0.62, 0.66, 0.72), 760, 24)
        self.lit(0.45, 4.2, 0.75, 60, 55, BLUE, (1.0, 0.84, 0.58))

    def ground_grass(self) -> None:
        """A meadow beyond the fence."""
        grass = self.mottled((0.10, 0.14, 0.03), (0.17, 0.17, 0.05))
        self.plane(grass, (0, 25.6), (90, 15), 0.015)
        self.ground(grass, lambda x, y: swelling(x, y) + (0.02 if y > 32 else -1.0), 60, 110, 1.2)

    def pumpkin(self, shade: Colour, seed: int) -> Plant:
        """One a metre in radius, with ribs and a stalk."""
        skin = self.worn(self.material(shade, 0.42), 0.22, 3, 0.12)
        flat, ribs = 0.68 + 0.10 * math.sin(3.1 * seed), 10 + seed % 3
        points, n = [], 60
        for j in range(21):
            t = math.pi * (0.02 + 0.96 * j / 20)
            for k in range(n):
                a = 2 * math.pi * k / n
                rib = 1 - 0.13 * (1 - abs(math.sin(ribs * a / 2)) ** 0.7) * min(1.0, 3 * math.sin(t))
                r = rib * math.sin(t) ** 0.85 * (1 + 0.03 * math.sin(2 * a + seed))
                z = flat * math.cos(t) * (0.94 + 0.06 * rib) - 0.24 * math.exp(
                    -((math.sin(t) / 0.34) ** 2)
                ) * math.cos(t)
                points.append((r * math.cos(a), r * math.sin(a), flat * 0.93 + z))
        faces = [(j * n + (k + 1) % n, j * n + k, (j + 1) * n + k, (j + 1) * n + (k + 1) % n)
                 for j in range(20) for k in range(n)]  # fmt: skip
        faces += [tuple(range(n)), tuple(range(21 * n - 1, 20 * n - 1, -1))]
        top = flat * 1.7
        lean = 0.25 * math.sin(2.3 * seed)
        stalk = [Vector((0, 0, top - 0.12)), Vector((0, 0, top + 0.10)), Vector((lean, 0.1, top + 0.28)),
                 Vector((1.8 * lean, 0.16, top + 0.38))]  # fmt: skip
        wood = self.made.setdefault("stalk", self.material((0.16, 0.17, 0.05), 0.9))
        return [
            self.mesh(skin, points, faces, smooth=True),
            self.stems(wood, [(stalk, [0.17, 0.10, 0.085, 0.10], 7)]),
        ]

    def creeper(self, leaf: Any) -> Plant:
        """A runner with big leaves."""
        foot, way, long = [], [], []
        a = self.rng.uniform(0, 6.28)
        at = Vector((0, 0, 0.05))
        for _ in range(13):
            a += self.rng.gauss(0, 0.35)
            at = at + 0.085 * Vector((math.cos(a), math.sin(a), 0))
            rise, side = (
                self.rng.uniform(0.05, 0.19),
                a + self.rng.choice((-1, 1)) * self.rng.uniform(0.6, 1.6),
            )
            for d in (-0.55, 0.0, 0.55):
                foot.append(at + Vector((0, 0, rise)))
                way.append((math.cos(side + d), math.sin(side + d), 0.15 - 0.15 * abs(d)))
                long.append(0.21 - 0.05 * abs(d))
            foot.append(at)
            way.append((0.05, 0, 1))
            long.append(rise)
        return [self.kites(leaf, foot, way, long, 0.62, 0.12)]

    def _fence(self, y: float) -> None:
        """Posts with two rails, across."""
        rail = self.wood((0.22, 0.16, 0.11), 5)
        for k in range(-9, 9):
            x = 2.4 * k + 1.2
            z = swelling(x, y)
            self.slab(rail, (x, y, z + 0.55), (0.15, 0.15, 1.3))
            for h in (0.45, 0.95):
                wobble = [self.rng.gauss(0, 0.025) for _ in range(2)]
                self.beams(rail, [((x - 0.1, y - 0.08, z + h + wobble[0]), (x + 2.5, y - 0.08, swelling(x + 2.4, y) + h
                                                                         + wobble[1]))], 0.11)  # fmt: skip

    def _straw(self, straw: Any, kinds: Sequence[Plant]) -> None:
        """Bales with pumpkins on them, sheaves of maize."""
        hay = self.worn(self.material((0.60, 0.44, 0.17), 0.95), 0.5, 12, 1.0)
        for x, y, z, yaw in (
            (3.9, 8.6, 0.26, 14),
            (5.1, 8.9, 0.26, 8),
            (4.5, 8.7, 0.78, 20),
            (-5.6, 11.5, 0.26, -20),
        ):
            with self.moved(shift(x, y, z), turn(yaw)):
                self.rounded(hay, (0, 0, 0), (1.15, 0.62, 0.52), 0.05)
        for x, y, z, grown, k in (
            (4.5, 8.6, 1.04, 0.30, 1),
            (3.55, 8.4, 0.52, 0.24, 0),
            (-5.6, 11.4, 0.52, 0.32, 5),
        ):
            self.stand(kinds[k], x, y, z, None, grown)
        for x, y in ((-4.4, 14.5), (-6.4, 15.8), (6.6, 14.2), (9.0, 16.0), (-10.5, 15.5)):
            n = 150
            a, r = self.draw.uniform(0, 6.28, n), self.draw.uniform(0.15, 0.5, n)
            foot = np.stack([r * np.cos(a), r * np.sin(a), np.zeros(n)], 1)
            way = np.stack([-0.42 * r * np.cos(a), -0.42 * r * np.sin(a), np.ones(n)], 1)
            way += 0.05 * self.draw.normal(size=(n, 3))
            tips = np.repeat(foot + 1.55 * way, 2, 0)
            out = np.stack([np.cos(np.repeat(a, 2)), np.sin(np.repeat(a, 2)), np.full(2 * n, 0.1)], 1)
            out += 0.6 * self.draw.normal(size=(2 * n, 3))
            self.stand([self.kites(straw, foot, way, 2.1 * self.draw.uniform(0.8, 1.05, n), 0.022),
                        self.kites(straw, tips, out, 0.55, 0.09, 0.4)], x, y, swelling(x, y))  # fmt: skip
