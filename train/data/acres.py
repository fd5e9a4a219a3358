"""Fields for wild.py: wheat, sunflowers, lavender, tulips, poppies."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from data.flora import GREENS, Plant
from data.lands import BLUE, MEADOW, flat
from data.sites import buildings, landmarks
from data.sites.lot import shift, turn
from data.stage import Colour
from data.yards import Yard
from mathutils import Vector, noise

Where = Callable[[float, float], bool]
FRESH: tuple[Colour, ...] = ((0.05, 0.14, 0.02), (0.09, 0.21, 0.03), (0.15, 0.26, 0.05))
GOLD: tuple[Colour, ...] = ((0.52, 0.31, 0.075), (0.68, 0.44, 0.13), (0.60, 0.40, 0.16), (0.44, 0.27, 0.07))


def swelling(x: float, y: float) -> float:
    """Flat near by, then long low hills."""
    off = min(max(0.0, y - 14) / 40, 1.0)
    return off * (1.1 + 3.2 * float(noise.noise(Vector((0.022 * x, 0.022 * y, 4.0)))))


def way(x: float, y: float) -> bool:
    """Is it on the path in the middle?"""
    return abs(x - 0.5 * math.sin(0.16 * y + 0.3)) < 0.95


class Acre(Yard):
    """x to the right of and y behind the place where things will stand, in metres."""

    moonlit, samples = 0.8, 7

    def rows(
        self, plants: Sequence[Plant], gap: float, step: float, near: float, far: float, free: Where,
        grown: tuple[float, float] = (0.85, 1.15), shake: float = 0.06, yaw: float | None = None,
    ) -> None:  # fmt: skip
        """Plants in lines that run away from the viewer."""
        half = int((2.5 + 0.56 * (far + 6)) / gap)
        for i in range(-half, half + 1):
            x0 = gap * (i + 0.5)
            for k in range(int((far - near) / step)):
                x = x0 + self.rng.gauss(0, shake)
                y = near + step * (k + self.rng.random())
                if abs(x) > 2.2 + 0.56 * (y + 6) or free(x, y):
                    continue
                turned = None if yaw is None else yaw + self.rng.gauss(0, 0.35)
                self.stand(self.rng.choice(plants), x, y, swelling(x, y), turned, self.rng.uniform(*grown))

    def trodden(self, earth: tuple[Colour, Colour], grass: bool = True) -> None:
        """Soil with a path of earth and short grass along it."""
        self.ground(self.worn(self.mottled(*earth), 0.4, 5, 0.6), swelling, 60, 110, 0.9)
        self.plane(
            self.worn(self.mottled((0.30, 0.22, 0.13), (0.23, 0.165, 0.095)), 0.4, 6, 0.6),
            (0, 3),
            (2.3, 22),
            0.012,
        )
        if grass:
            low = [self.tuft(self.leaf(MEADOW, 0.4), t, 34, 0.14) for t in (0.09, 0.14)]
            self.strew(
                low,
                1500,
                swelling,
                lambda x, y: abs(x) < 0.62 + 0.2 * math.sin(2 * y) or abs(x) > 1.7,
                -5.2,
                22,
            )

    def far_trees(self, spots: Sequence[tuple[float, float]], leaf: Any = None) -> None:
        tree = self.leafy(
            9, 0.28, 0.2, 3.4, self.bark((0.17, 0.13, 0.10)), leaf or self.leaf(GREENS, 0.4), 8000, 0.27
        )
        for x, y in spots:
            self.stand(tree, x, y, swelling(x, y), None, self.rng.uniform(0.75, 1.2))

    def farmstead(self, x: float, y: float, stone: Colour | None = None) -> None:
        """A farmhouse and its barn, far away; or houses of `stone`, a bit nearer."""
        z = swelling(x, y)
        if stone:
            with self.moved(shift(x - 1, y - 16, z - 0.4), turn(-20)):
                buildings.house(self, stone, (0.55, 0.30, 0.17), 2)
            with self.moved(shift(x + 4.6, y - 16.4, z - 0.4), turn(-20)):
                buildings.house(self, stone, (0.52, 0.27, 0.15))
        else:
            with self.moved(shift(x, y, z), turn(-20)):
                buildings.house(self, (0.78, 0.74, 0.66))
            with self.moved(shift(x + 9, y + 4, z), turn(24)):
                buildings.barn(self)
        self.far_trees(((x - 6, y + 3), (x + 16, y + 8), (x - 11, y + 7), (x + 3.5, y + 9)))

    def afternoon(self, exposure: float = 0.35, far: float = 430) -> None:
        self.haze((0.66, 0.71, 0.76), far, 20)
        self.lit(exposure, 4.3, 0.72, 58, 62, BLUE, (1.0, 0.87, 0.64))

    def _wheat(self) -> None:
        """Ripe ears that sway, a farm behind them."""
        self.trodden(((0.42, 0.27, 0.09), (0.34, 0.21, 0.07)))
        straw = self.leaf(GOLD, 0.35)
        kinds = []
        for _ in range(5):
            n = 42
            foot = np.stack([self.draw.normal(0, 0.13, n), self.draw.normal(0, 0.13, n), np.zeros(n)], 1)
            way_ = np.stack([self.draw.normal(0.09, 0.10, n), self.draw.normal(0, 0.10, n), np.ones(n)], 1)
            tall = self.draw.uniform(0.62, 0.88, n)
            top = foot + tall[:, None] * way_ / np.linalg.norm(way_, axis=1, keepdims=True)
            ears = np.repeat(top, 15, 0)
            s = np.tile(np.arange(15) / 14, n)[:, None]
            nod = np.repeat(way_ + np.asarray([0.35, 0, -0.25]), 15, 0)
            ears = ears + 0.13 * s * nod
            out = self.draw.normal(size=(15 * n, 3)) * 0.42 + nod
            awn = self.draw.random(15 * n) < 0.4
            kinds.append([self.kites(straw, foot, way_, tall * 1.03, 0.010),
                          self.kites(straw, ears[~awn], out[~awn], 0.036, 0.36),
                          self.kites(straw, ears[awn], out[awn] + 1.2 * nod[awn], 0.12, 0.035)])  # fmt: skip
        self.strew(kinds, 4200, swelling, way, -5.4, 34, (0.85, 1.15))
        self.rows(
            kinds, 0.8, 0.8, 22, 70, lambda x, y: self.rng.random() < 0.35 or way(x, y), (1.0, 1.4), 0.3
        )
        self.farmstead(-11, 58)
        self.far_trees(((14, 62), (19, 66), (24, 60), (31, 72), (-34, 74), (-28, 80), (6, 84)))
        self.afternoon()

    def _sunflowers(self) -> None:
        """Big yellow heads that all look at the sun."""
        self.trodden(((0.13, 0.10, 0.05), (0.09, 0.11, 0.03)))
        leaf = self.leaf(((0.05, 0.15, 0.02), (0.09, 0.22, 0.03), (0.14, 0.26, 0.05)), 0.4)
        petal = self.leaf(((0.90, 0.48, 0.01), (0.95, 0.62, 0.02), (0.98, 0.70, 0.06)), 0.4)
        seed = self.worn(self.mottled((0.085, 0.04, 0.012), (0.16, 0.085, 0.02)), 0.5, 30, 1.0)
        kinds = [self.sunflower(leaf, petal, seed) for _ in range(6)]
        self.rows(kinds, 0.62, 0.55, -5.0, 22, lambda x, y: abs(x) < 1.15, (0.82, 1.15), 0.1, 0.1)
        self.rows(kinds, 0.85, 0.8, 22, 62, lambda x, y: way(x, y), (0.9, 1.2), 0.25, 0.1)
        self.farmstead(12, 68)
        self.far_trees(((-16, 66), (-22, 70), (-30, 78), (30, 84), (-6, 86)))
        self.afternoon(0.42)

    def sunflower(self, leaf: Any, petal: Any, seed: Any) -> Plant:
        tall = self.rng.uniform(1.15, 1.5)
        tip = Vector((self.rng.gauss(0, 0.05), -0.06, tall))
        stalk = self.stems(leaf, [([Vector((0, 0, -0.05)), Vector((0.02, 0.02, 0.5 * tall)),
                                    tip + Vector((0, 0.05, 0)), tip],
                                   [0.024, 0.02, 0.017, 0.015], 7)])  # fmt: skip
        foot, out, long = [], [], []
        for k in range(11):
            a, z = 2.4 * k, tall * (0.22 + 0.06 * k)
            foot.append((0.0, 0.0, z))
            out.append((math.cos(a), math.sin(a), 0.25 - 0.5 * (k < 5)))
            long.append(0.40 - 0.018 * k)
        leaves = self.kites(leaf, foot, out, long, 0.68, 0.35)
        r, pitch = self.rng.uniform(0.105, 0.13), self.rng.uniform(-0.15, 0.35)
        up = Vector((0, math.sin(pitch), math.cos(pitch)))
        face = Vector((0, -math.cos(pitch), math.sin(pitch)))
        foot, out, long = [], [], []
        for ring, n in enumerate((21, 20, 16)):
            for k in range(n):
                a = 6.2832 * (k + 0.5 * ring) / n + self.rng.gauss(0, 0.05)
                spoke = math.cos(a) * Vector((1, 0, 0)) + math.sin(a) * up
                foot.append(tip + 0.82 * r * spoke - 0.012 * ring * face)
                out.append(spoke + (0.30 - 0.28 * ring + self.rng.gauss(0, 0.12)) * face)
                long.append(r * self.rng.uniform(0.85, 1.1))
        rays = self.kites(petal, foot, out, long, 0.36)
        dome = [tip + face * 0.030]
        for q in (0.35, 0.7, 1.0):
            dome += [tip + q * r * (math.cos(a) * Vector((1, 0, 0)) + math.sin(a) * up) + face * 0.032 * (1.05 - q * q)
                     for a in [6.2832 * k / 18 for k in range(18)]]  # fmt: skip
        faces: list[tuple[int, ...]] = [(0, 1 + k, 1 + (k + 1) % 18) for k in range(18)]
        for ring in (0, 1):
            b = 1 + 18 * ring
            faces += [(b + k, b + 18 + k, b + 18 + (k + 1) % 18, b + (k + 1) % 18) for k in range(18)]
        back = self.kites(leaf, np.tile(tuple(tip - 0.02 * face), (12, 1)),
                          [tuple(math.cos(a) * Vector((1, 0, 0)) + math.sin(a) * up - 0.2 * face)
                           for a in np.arange(12) * 0.5236], 1.25 * r, 0.5)  # fmt: skip
        return [stalk, leaves, rays, back, self.mesh(seed, dome, faces, smooth=True)]

    def _lavender(self) -> None:
        """Round violet rows that meet at the horizon."""
        self.ground(
            self.worn(self.mottled((0.26, 0.20, 0.13), (0.20, 0.15, 0.10)), 0.5, 8, 0.7),
            swelling,
            60,
            110,
            0.9,
        )
        grey = self.leaf(((0.13, 0.19, 0.09), (0.19, 0.25, 0.13), (0.10, 0.16, 0.06)), 0.3)
        violet = self.leaf(
            ((0.16, 0.085, 0.33), (0.25, 0.15, 0.46), (0.36, 0.24, 0.56), (0.10, 0.055, 0.24)), 0.35
        )
        kinds = []
        for _ in range(4):
            n = 150
            a, r = self.draw.uniform(0, 6.28, n), self.draw.uniform(0, 1, n) ** 0.5
            way_ = np.stack([0.85 * r * np.cos(a), 0.85 * r * np.sin(a), np.ones(n)], 1)
            way_ /= np.linalg.norm(way_, axis=1, keepdims=True)
            foot = np.stack([0.16 * r * np.cos(a), 0.16 * r * np.sin(a), np.full(n, 0.02)], 1)
            tall = self.draw.uniform(0.46, 0.62, n)[:, None]
            s = np.tile(np.linspace(0.74, 1.04, 9), n)[:, None]
            spots = np.repeat(foot, 9, 0) + s * np.repeat(tall * way_, 9, 0)
            out = 0.55 * np.repeat(way_, 9, 0) + 0.6 * self.draw.normal(size=(9 * n, 3))
            kinds.append([self.kites(grey, foot, way_, tall[:, 0], 0.014), *self.shrub(grey, 0.62, 0.34, 420, 0.10),
                          self.kites(violet, spots, out, 0.030, 0.55)])  # fmt: skip
        self.rows(kinds, 1.75, 0.36, -5.2, 30, lambda x, y: False, (0.95, 1.2), 0.04)
        self.rows(kinds, 1.75, 0.55, 30, 66, lambda x, y: False, (1.1, 1.35), 0.06)
        low = [self.tuft(self.leaf(MEADOW, 0.4), t, 26, 0.1) for t in (0.07, 0.1)]
        self.strew(low, 520, swelling, lambda x, y: abs(x % 1.75 - 0.875) < 0.5, -5, 12)
        self.farmstead(-12, 70, (0.66, 0.54, 0.38))
        self.far_trees(((8, 68), (15, 74), (22, 72), (30, 80), (-26, 76), (-36, 82), (2, 88)))
        self.afternoon(0.4, 1600)

    def _tulips(self) -> None:
        """Bands of tulips in all colours, a windmill."""
        self.ground(
            self.worn(self.mottled((0.09, 0.085, 0.04), (0.07, 0.12, 0.025)), 0.5, 8, 0.7), flat, 60, 110, 1.2
        )
        leaf = self.leaf(((0.06, 0.17, 0.05), (0.10, 0.24, 0.08), (0.14, 0.27, 0.09)), 0.35)
        shades: tuple[tuple[Colour, Colour], ...] = (
            ((0.80, 0.03, 0.02), (0.90, 0.12, 0.04)), ((0.92, 0.55, 0.02), (0.95, 0.70, 0.10)),
            ((0.85, 0.22, 0.42), (0.92, 0.45, 0.58)),
            ((0.90, 0.86, 0.80), (0.94, 0.92, 0.86)), ((0.34, 0.07, 0.36), (0.45, 0.14, 0.46)),
            ((0.95, 0.30, 0.03), (0.96, 0.45, 0.08)),
        )  # fmt: skip
        beds = []
        for pair in shades:
            petal = self.leaf(pair, 0.4, 0.4)
            beds.append([self.tulips(leaf, petal) for _ in range(3)])
        for i in range(-26, 27):
            bed = beds[(i * 5 + 1) % 6 if i % 2 else (i * 5 + 3) % 6]
            y = -5.3
            while y < 58:
                if abs(1.25 * (i + 0.5)) < 2.4 + 0.56 * (y + 6):
                    self.stand(
                        self.rng.choice(bed),
                        1.25 * (i + 0.5),
                        y,
                        0,
                        self.rng.choice((0.0, math.pi)),
                        1 + 0.006 * max(y, 0),
                    )
                y += 0.62 + 0.02 * max(y, 0)
        with self.moved(shift(9, 62, 0), turn(18)):
            landmarks.windmill(self)
        self.far_trees(
            ((-14, 66), (-20, 70), (-27, 68), (24, 74), (31, 70), (-38, 76), (42, 80), (-4, 84), (0, 90))
        )
        self.haze((0.66, 0.74, 0.84), 430, 20)
        self.lit(0.42, 3.9, 0.85, 48, 50)

    def tulips(self, leaf: Any, petal: Any) -> Plant:
        """A bed's width of them."""
        stalks, points, faces = [], [], []
        foot, out, long = [], [], []
        for k in range(20):
            at = Vector(
                (
                    -0.45 + 0.3 * (k % 4) + self.rng.gauss(0, 0.035),
                    0.13 * (k // 4) - 0.26 + self.rng.gauss(0, 0.03),
                    0,
                )
            )
            tall = self.rng.uniform(0.36, 0.46)
            top = at + Vector((self.rng.gauss(0, 0.02), self.rng.gauss(0, 0.02), tall))
            stalks.append(([at, at.lerp(top, 0.5), top], [0.007, 0.006, 0.006], 5))
            turned = self.rng.uniform(0, 6.28)
            for j in range(3):
                a = turned + 2.1 * j
                foot.append(at)
                out.append((0.45 * math.cos(a), 0.45 * math.sin(a), 1.0))
                long.append(0.75 * tall)
            for j in range(6):
                b = turned + 1.047 * j
                ahead, side = Vector((math.cos(b), math.sin(b), 0)), Vector((-math.sin(b), math.cos(b), 0))
                r, n = (0.034 if j % 2 else 0.040), len(points)
                for z, q, wide in (
                    (0.0, 0.25, 0.008),
                    (0.024, 1.0, 0.024),
                    (0.056, 1.0, 0.025),
                    (0.086, 0.72, 0.010),
                ):
                    points += [top + Vector((0, 0, z)) + q * r * ahead + w * side for w in (-wide, 0.0, wide)]
                    points[-2] = points[-2] + 0.007 * ahead
                for c in range(n, n + 9, 3):
                    faces += [(c, c + 1, c + 4, c + 3), (c + 1, c + 2, c + 5, c + 4)]
        return [self.stems(leaf, stalks), self.kites(leaf, foot, out, long, 0.17, 0.1),
                self.mesh(petal, points, faces, smooth=True)]  # fmt: skip

    def _poppies(self) -> None:
        """Red poppies in high grass."""
        self.ground(self.mottled((0.07, 0.14, 0.018), (0.10, 0.18, 0.025)), swelling, 60, 110, 0.9)
        grass = self.leaf(MEADOW, 0.45)
        self.strew(
            [self.tuft(grass, t, 30, 0.16) for t in (0.28, 0.4)], 3400, swelling, lambda x, y: False, -5.4, 36
        )
        red = self.leaf(((0.72, 0.015, 0.01), (0.86, 0.05, 0.015), (0.92, 0.10, 0.03)), 0.45, 0.6)
        heart = self.material((0.012, 0.010, 0.012), 0.7)
        kinds = []
        for _ in range(6):
            tall, tilt = (
                self.rng.uniform(0.36, 0.5),
                Vector((self.rng.gauss(0, 0.3), self.rng.gauss(-0.35, 0.3), 1)).normalized(),
            )
            side = tilt.orthogonal().normalized()
            over, top = tilt.cross(side), Vector((0.03 * self.rng.gauss(0, 1), 0.0, tall))
            points, faces = [], []
            for k in range(5):
                b, n = 1.2566 * k, len(points)
                for q, rise, wide in ((0.05, 0.0, 0.10), (0.6, 0.012, 0.62), (1.0, 0.034, 0.55)):
                    for w in (-wide, 0.0, wide):
                        spoke = math.cos(b + w) * side + math.sin(b + w) * over
                        points.append(
                            top
                            + 0.062 * q * spoke
                            + (rise + 0.008 * (w == 0) + 0.004 * self.rng.gauss(0, 1)) * tilt
                        )
                for j in (0, 1):
                    c = n + 3 * j
                    faces += [(c, c + 1, c + 4, c + 3), (c + 1, c + 2, c + 5, c + 4)]
            dark = self.kites(
                heart,
                np.tile(tuple(top + 0.012 * tilt), (14, 1)),
                self.draw.normal(size=(14, 3)) + 0.6 * np.asarray(tilt),
                0.019,
                0.7,
            )
            stalk = self.kites(grass, [[0, 0, 0]] * 2, [[0.04, 0, 1], [0, 0.04, 1]], tall, 0.02)
            kinds.append([self.mesh(red, points, faces, smooth=True), dark, stalk])
        self.strew(
            kinds,
            3600,
            swelling,
            lambda x, y: noise.noise(Vector((0.25 * x, 0.25 * y, 3))) < -0.28,
            -5.2,
            30,
            (0.8, 1.25),
        )
        self.rows(
            kinds,
            0.75,
            0.5,
            20,
            60,
            lambda x, y: noise.noise(Vector((0.1 * x, 0.1 * y, 3))) < 0.0,
            (1.3, 2.2),
            0.4,
        )
        self.bloom(((0.88, 0.86, 0.82), (0.16, 0.20, 0.75)), 420, 0.34, swelling)
        self.farmstead(-12, 70)
        self.far_trees(((12, 60), (18, 66), (25, 70), (-30, 66), (-36, 72), (4, 86), (34, 76)))
        self.haze((0.66, 0.74, 0.84), 430, 20)
        self.lit(0.5, 4.0, 0.8, 54, 55, BLUE, (1.0, 0.90, 0.70))
