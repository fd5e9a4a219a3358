"""Lawns, parks and gardens for wild.py: short grass, broad trees, beds of flowers."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from data.flora import AUTUMN, GREENS, Plant
from data.lands import BLUE, MEADOW, Land
from data.stage import Colour
from mathutils import Vector, noise

TURF: tuple[Colour, ...] = ((0.045, 0.13, 0.012), (0.075, 0.18, 0.018), (0.12, 0.22, 0.03))
LIME: tuple[Colour, ...] = ((0.07, 0.17, 0.015), (0.12, 0.24, 0.025), (0.19, 0.30, 0.04))
DEEP: tuple[Colour, ...] = ((0.02, 0.07, 0.012), (0.04, 0.11, 0.018), (0.07, 0.15, 0.025))
STUBBLE: tuple[Colour, ...] = ((0.15, 0.17, 0.03), (0.28, 0.24, 0.05), (0.40, 0.31, 0.09))
ROSES: tuple[Colour, ...] = ((0.75, 0.04, 0.06), (0.85, 0.35, 0.45), (0.88, 0.84, 0.78), (0.85, 0.55, 0.10))
BORDER: tuple[Colour, ...] = ((0.35, 0.18, 0.60), (0.85, 0.62, 0.05), (0.80, 0.20, 0.45), (0.88, 0.86, 0.82))


def waved(x: float, y: float) -> float:
    """Level where things stand, then gentle swells."""
    off = min(max(0.0, math.hypot(x, y - 1) - 5) / 30, 1.0)
    return off * (0.5 + 1.2 * float(noise.noise(Vector((0.05 * x, 0.05 * y, 3.0)))))


_SEASON = {
    "autumn": (AUTUMN, ((0.62, 0.38, 0.02), (0.75, 0.52, 0.05), (0.50, 0.26, 0.02)), AUTUMN[1:]),
    "spring": (
        ((0.85, 0.52, 0.60), (0.92, 0.72, 0.76), (0.95, 0.84, 0.84)), LIME, ((0.90, 0.80, 0.80), (0.86, 0.62, 0.68))
    ),
}  # fmt: skip
"""Leaves of the three trees."""


def drifted(x: float, y: float) -> float:
    """Snow in soft heaps, lower where things stand."""
    near = min(max(0.0, math.hypot(x, y) - 2) / 6, 1.0)
    fine = 0.06 * float(noise.noise(Vector((0.6 * x, 0.9 * y, 5.0))))
    return fine + near * (0.25 + 0.45 * float(noise.noise(Vector((0.18 * x, 0.22 * y, 9.0))))) + waved(x, y)


class Green(Land):
    """x to the right of and y behind the place where things will stand, in metres."""

    def __init__(self, cache: Path, kind: str, name: str, hour: str = "") -> None:
        self.season = name.split()[0]
        super().__init__(cache, kind, name, hour)

    def _turf(self, paved: Callable[[float, float], bool] = lambda x, y: False) -> None:
        """Mown grass but where it is `paved`, a few daisies."""
        self.ground(self.mottled((0.05, 0.12, 0.014), (0.075, 0.16, 0.02)), waved)
        grass = self.leaf(TURF, 0.4)
        blades = [self.tuft(grass, t, 44, 0.16, 0.5) for t in (0.06, 0.085, 0.11)]
        self.strew(blades, 6500, waved, paved, -5.2, 24)
        self.bloom(((0.88, 0.86, 0.82), (0.85, 0.65, 0.05)), 70, 0.09, waved)

    def _grown(self) -> list[Plant]:
        """An oak, a lime and a birch."""
        brown, pale = self.bark((0.16, 0.12, 0.09)), self.bark((0.30, 0.28, 0.25))
        oak, lime, birch = _SEASON.get(self.season, (DEEP, LIME, GREENS))
        return [
            self.leafy(8.5, 0.34, 0.2, 3.6, brown, self.leaf(oak, 0.35), 15000, 0.22),
            self.leafy(9.5, 0.26, 0.22, 3.0, brown, self.leaf(lime, 0.45), 14000, 0.2),
            self.leafy(8.0, 0.16, 0.25, 1.9, pale, self.leaf(birch, 0.45), 8000, 0.17),
        ]

    def _edge(self, near: float = 26) -> None:
        """Trees and bushes all along the far side, so that no bare line is the end of the grass."""
        kinds = (AUTUMN, STUBBLE) if self.season == "autumn" else (DEEP, GREENS)
        bush = [self.shrub(self.leaf(shades, 0.35), 3.2, 2.0, 1500, 0.2) for shades in kinds]
        for k in range(46):
            x = -46 + 2 * k + self.rng.uniform(-0.8, 0.8)
            y = near + 8 + self.rng.uniform(-3, 9)
            self.stand(bush[k % 2], x, y, waved(x, y), None, self.rng.uniform(0.7, 1.3))

    def _trees(self, spots: Sequence[tuple[float, float]]) -> None:
        grown = self._grown()
        for k, (x, y) in enumerate(spots):
            self.stand(grown[k % 3], x, y, waved(x, y), None, self.rng.uniform(0.85, 1.15))

    def _mown(self) -> None:
        """A lawn with trees on both sides, and a wood behind."""
        self._turf()
        side = self.rng.choice((-1, 1))
        spots = [(side * 5.4, 9.5), (side * 8.5, 15), (-side * 8.2, 17), (-side * 11, 23), (side * 12.5, 25)]
        far = [(x + self.rng.uniform(-1.2, 1.2), self.rng.uniform(30, 44)) for x in range(-27, 28, 6)]
        self._trees([*spots, *far])
        self._edge()
        self.lit(0.5, 3.8, 0.8, 48, 55, BLUE)

    def flowering(self, shades: Sequence[Colour], wide: float, tall: float, heads: int = 60) -> list[Plant]:
        """A bush with blossoms, one for each of these colours."""
        out = []
        for shade in shades:
            at = self.draw.normal(size=(heads, 3))
            at[:, 2] = np.abs(at[:, 2]) + 0.25
            at /= np.linalg.norm(at, axis=1, keepdims=True)
            at = at * np.asarray([wide / 2, wide / 2, tall * 0.9]) * 1.02
            n = 8
            foot = np.repeat(at, n, axis=0)
            way = np.repeat(at / np.linalg.norm(at, axis=1, keepdims=True), n, axis=0)
            petals = self.kites(self.leaf((shade,), 0.3, 0.6), foot, way + 0.75 * self.draw.normal(size=(heads * n, 3)),
                                0.085, 0.9)  # fmt: skip
            out.append([*self.shrub(self.leaf(GREENS, 0.4), wide, tall, 520, 0.08), petals])
        return out

    def _bed(self, bushes: Sequence[Plant], spots: Sequence[tuple[float, float]]) -> None:
        for k, (x, y) in enumerate(spots):
            self.stand(bushes[(k * 7) % len(bushes)], x, y, waved(x, y), None, self.rng.uniform(0.8, 1.15))

    def _walk(self, x: float) -> float:
        """The middle of the path `x` metres away."""
        return 3.4 - 0.10 * x - 2.2 * math.sin(0.11 * x)

    def _parkland(self) -> None:
        """A gravel path that winds past benches, lamps and a bed of flowers."""
        self._turf(lambda x, y: abs(x - self._walk(y)) < 0.85)
        gravel = self.worn(self.mottled((0.42, 0.36, 0.28), (0.34, 0.29, 0.22)), 0.3, 6, 0.5)
        rows = [-6 + 0.5 * k for k in range(90)]
        edge = [(self._walk(y) + d * (0.85 + 0.06 * float(noise.noise(Vector((2 * y, d, 0))))), y) for y in rows
                for d in (-1, 1)]  # fmt: skip
        points = [(x, y, waved(x, y) + 0.035) for x, y in edge]
        self.faced(gravel, points, [(2 * k, 2 * k + 1, 2 * k + 3, 2 * k + 2) for k in range(len(rows) - 1)])
        for y, turned in ((7.5, -62), (17.0, -60)):
            self.put("K16", self._walk(y) - 1.6, y, waved(0, y), turned + 90)
        for y in (5.5, 13, 22):
            self.put("K36", self._walk(y) + 1.4, y, waved(4, y))
        if self.season == "autumn":
            self.strew(
                [self.litter(AUTUMN, s, 40, 0.7) for s in (0.07, 0.1)], 420, waved, lambda x, y: False, -5, 24
            )
        if self.season == "spring":
            self.bloom(((0.85, 0.60, 0.04), (0.50, 0.30, 0.70)), 160, 0.16, waved)
        beds = self.flowering(ROSES[:3] if self.season != "autumn" else BORDER[1:3], 0.8, 0.55)
        self._bed(beds, [(-3.9 + 0.62 * math.cos(a) * r, 7.6 + 0.62 * math.sin(a) * r) for r in (1, 2)
                         for a in [6.283 * k / (5 * r) for k in range(5 * r)]])  # fmt: skip
        far = [(x + self.rng.uniform(-1, 1), self.rng.uniform(31, 42)) for x in range(-24, 25, 7)]
        self._trees([(-6.4, 11), (7.6, 12), (-9.5, 18), (9.5, 21), (-4.5, 25), (12, 29), *far])
        self._edge(28)
        self.lit(0.5, 3.8, 0.8, 50, -55, BLUE)

    def _cottage(self) -> None:
        """A garden: borders in flower on both sides, a hedge, and fruit trees."""
        self._turf()
        roses, low = self.flowering(ROSES, 1.0, 0.85, 80), self.flowering(BORDER, 0.6, 0.4, 50)
        spots = [(s * (2.75 + 0.16 * y + self.rng.uniform(-0.2, 0.2)), y) for s in (-1, 1)
                 for y in [0.6 + 0.75 * k for k in range(11)]]  # fmt: skip
        self._bed(low, spots)
        self._bed(roses, [(x + math.copysign(0.85, x), y + 0.3) for x, y in spots])
        lavender = self.flowering(((0.30, 0.18, 0.62),), 0.7, 0.55, 90)
        self._bed(lavender, [(x + math.copysign(1.6, x), y) for x, y in spots])
        hedge = self.shrub(self.leaf(DEEP, 0.3), 1.5, 1.7, 1900, 0.10)
        for k in range(40):
            self.stand(hedge, -20 + k * 1.02, 11.5, waved(-20 + k * 1.02, 11.5))
        self._bed(low + roses[:2], [(-6 + 0.62 * k, 10.2 + self.rng.uniform(-0.2, 0.2)) for k in range(20)])
        self._trees([(-6.2, 13.5), (6.8, 14), (-11, 19), (11.5, 20), (2.2, 22), (-3.4, 27), (8, 30)])
        self._edge(24)
        self.lit(0.5, 3.8, 0.85, 46, 50, BLUE)

    def _lane(self) -> None:
        """A country road between meadows and old trees."""
        autumn = self.season == "autumn"
        soil = (
            ((0.13, 0.125, 0.03), (0.18, 0.15, 0.04))
            if autumn
            else ((0.06, 0.13, 0.016), (0.09, 0.17, 0.022))
        )
        self.ground(self.mottled(*soil), waved)
        grass = self.leaf(STUBBLE if autumn else MEADOW, 0.45)
        self.strew([self.tuft(grass, t, 38, 0.16, 0.45) for t in (0.13, 0.19, 0.25)], 5200, waved,
                   lambda x, y: abs(x) < 3.3, -5.2, 28)  # fmt: skip
        tar = self.worn(self.mottled((0.085, 0.085, 0.09), (0.065, 0.065, 0.07)), 0.25, 5, 0.3)
        sand, paint = (
            self.mottled((0.30, 0.26, 0.18), (0.24, 0.21, 0.15)),
            self.material((0.72, 0.71, 0.68), 0.7),
        )
        rows = [-8 + 0.5 * k for k in range(140)]
        for material, half, lift in ((sand, 3.2, 0.03), (tar, 2.8, 0.05)):
            edge = [(d * half, y, waved(0, y) + lift) for y in rows for d in (-1, 1)]
            self.faced(
                material, edge, [(2 * k, 2 * k + 1, 2 * k + 3, 2 * k + 2) for k in range(len(rows) - 1)]
            )
        for y in range(-6, 60, 4):
            z = [waved(0, y + d) + 0.06 for d in (0, 1.6)]
            self.faced(paint, [(-0.06, y, z[0]), (0.06, y, z[0]), (0.06, y + 1.6, z[1]), (-0.06, y + 1.6, z[1])],
                       [(0, 1, 2, 3)])  # fmt: skip
        post = self.wood((0.22, 0.16, 0.11), 5)
        for side in (-1, 1):
            for k in range(16):
                y = -3 + 2.6 * k
                self.slab(post, (4.4 * side, y, waved(4, y) + 0.5), (0.1, 0.1, 1.1))
                for z in (0.45, 0.85):
                    self.slab(post, (4.4 * side, y + 1.3, waved(4, y) + z), (0.04, 2.6, 0.09))
        if autumn:
            deep = [self.litter(shades, 0.10, 60, 0.5) for shades in (AUTUMN, AUTUMN[1:], AUTUMN[2:])]
            self.strew(deep, 520, waved, lambda x, y: abs(x) < 2.9 or abs(x) > 9, -5, 30)
            few = [self.litter(AUTUMN, 0.085, 7, 0.6)]
            self.strew(few, 260, lambda x, y: waved(0, y) + 0.05, lambda x, y: abs(x) > 2.3, -5, 26)
            self._trees([(-5.6, 4.5), (6.0, 6.5)])
        self._trees([(-6.6, 8), (6.9, 11), (-7.2, 16), (7.4, 20), (-7.8, 25), (8.2, 30), (-9, 36), (9.5, 41)])
        self._edge(36)
        self.lit(0.45, 3.8, 0.8, 50, 50, BLUE)

    def _snowbound(self) -> None:
        """Deep snow, firs under it, drifts."""
        snow = self.worn(self.material((0.80, 0.84, 0.90), 0.55), 0.06, 2, 0.3)
        self.ground(snow, drifted, step=0.4)
        bark = self.bark((0.13, 0.09, 0.06))
        needles = self.leaf(
            ((0.03, 0.07, 0.035), (0.05, 0.10, 0.05), (0.74, 0.79, 0.86), (0.82, 0.86, 0.92)), 0.15
        )
        firs = [self.spruce(h, h / 45, 0.04, h / 4.4, bark, needles, 0.24) for h in (8.5, 6.5, 4.5)]
        spots = [(-4.6, 8), (-6.8, 11), (5.2, 9.5), (7.6, 13), (-8.5, 16), (9.5, 18), (-5.4, 19), (6.2, 22)]
        spots += [(x + self.rng.uniform(-2, 2), self.rng.uniform(26, 44)) for x in range(-32, 33, 3)]
        for k, (x, y) in enumerate(spots):
            self.stand(firs[k % 3], x, y, drifted(x, y) - 0.15, None, self.rng.uniform(0.8, 1.2))
        stalks = self.leaf(((0.30, 0.22, 0.12), (0.42, 0.33, 0.20)), 0.2)
        self.strew([self.tuft(stalks, t, 12, 0.1, 0.5) for t in (0.2, 0.3)], 60, drifted,
                   lambda x, y: abs(x) < 1.6 and y < 3, -2, 16)  # fmt: skip
        self.lit(0.0, 3.4, 0.8, 62, 55, (0.70, 0.82, 1.0), (1.0, 0.92, 0.80))

    def _daisied(self) -> None:
        """A meadow: grass to the ankles, flowers, trees far off."""
        self.ground(self.mottled((0.06, 0.13, 0.016), (0.09, 0.17, 0.022)), waved)
        grass = self.leaf(MEADOW, 0.45)
        self.strew([self.tuft(grass, t, 38, 0.16, 0.45) for t in (0.13, 0.19, 0.25)], 5600, waved,
                   lambda x, y: False, -5.2, 28)  # fmt: skip
        self.bloom(((0.88, 0.86, 0.82), (0.85, 0.62, 0.03), (0.55, 0.25, 0.62)), 240, 0.22, waved)
        far = [(x + self.rng.uniform(-1, 1), self.rng.uniform(34, 46)) for x in range(-30, 31, 8)]
        self._trees([(-7, 16), (-10, 20), (9, 19), (13, 26), (-14, 29), *far])
        self._edge(32)
        self.lit(0.5, 3.8, 0.8, 50, -50, BLUE)
