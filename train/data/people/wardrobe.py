"""What people are dressed up with: skirts and capes around the body, belts, veils, hair of strands, fur."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import bpy
import numpy as np
from data.people.body import TORSO
from data.people.dyes import Dyed, linear
from data.sites.lot import shift, turn
from data.stage import Colour


class Figure(Dyed):
    """Somebody dressed up."""

    def drape(
        self, material: Any, top: float, hem: float, flare: float = 0.15, folds: int = 9, deep: float = 0.05,
        gap: float = 0.0, arms: bool = False, neck: float = 0.0, clear: float = 0.012,
        wide_gap: float | None = None, spread: float = 0.0,
    ) -> None:  # fmt: skip
        """Cloth that hangs around the body from height `top` to `hem`; open in front by `gap` degrees (`wide_gap` at
        the hem), from a neck of that radius on if one is given; a panel `spread` degrees wide if that is said. It gets
        wider by `flare` of the way it falls."""
        n, rows = 144, 26
        heights = np.linspace(top, hem, rows)
        rings = []
        reach = np.zeros(n)
        start = self.around(top, n, arms, clear)
        for z in heights:
            t = (top - z) / max(top - hem, 1e-6)
            body = self.around(z, n, arms, clear)
            reach = np.maximum(np.maximum(reach, body), start + flare * (top - z))
            rings.append((z, reach.copy(), t))
        if neck:
            first = rings[0][1]
            rings = [
                *((top + 0.06 - 0.012 * k, neck + (first - neck) * (k / 5) ** 0.8, 0.0) for k in range(5)),
                *rings,
            ]
        points, faces = [], []
        a = np.linspace(0, 2 * np.pi, n + 1 if not gap else n)
        throat = np.array(self.head.translation[:2]) + np.array((0, 0.02))
        for z, reach, t in rings:
            reach = _round(reach)
            opening = math.radians(gap + ((wide_gap if wide_gap is not None else gap) - gap) * t) / 2
            turned = opening + a * (1 - 2 * opening / (2 * np.pi)) if gap else a
            if spread:
                turned = np.linspace(-1, 1, len(a)) * math.radians(spread) / 2
            far = np.interp(
                turned % (2 * np.pi), np.linspace(0, 2 * np.pi, n + 1), np.append(reach, reach[0])
            )
            wave = np.sin(folds * turned + 1.3) + 0.5 * np.sin(2.3 * folds * turned + 0.4) if gap else (
                np.sin(folds * turned + 1.3) + 0.5 * np.sin((2 * folds + 1) * turned + 0.4)
            )  # fmt: skip
            far = far * (1 + deep * t**0.7 * (0.5 + wave / 2))
            x, y = self.middle + (throat - self.middle) * min(max((z - top) / 0.06, 0), 1)
            points += [
                (x + r * math.sin(b), y - r * math.cos(b), z) for r, b in zip(far, turned, strict=True)
            ]
        self.hem = points[-len(a) :]
        m = len(a)
        for r in range(len(rings) - 1):
            faces += [(r * m + k, (r + 1) * m + k, (r + 1) * m + k + 1, r * m + k + 1) for k in range(m - 1)]
        self.form(material, points, faces, 70)
        solid = bpy.context.scene.objects[-1].modifiers.new("thick", "SOLIDIFY")
        solid.thickness, solid.offset = 0.004, 1

    def collar(self, z: float, wide: float, gap: float = 40.0) -> list[tuple[float, float, float]]:
        """A line around the neck that falls to the front."""
        x, y = self.head.translation.x, self.head.translation.y + 0.01
        turns = [math.radians(gap / 2 + (360 - gap) * k / 60) for k in range(61)]
        return [
            (x + wide * math.sin(a), y - 1.05 * wide * math.cos(a), z - 0.05 * math.cos(a)) for a in turns
        ]

    def belt(self, z: float, colour: Colour, wide: float, buckle: Colour | None = (0.8, 0.6, 0.2)) -> None:
        n = 144
        reach = _round(np.maximum(self.around(z - 0.01, n), self.around(z + 0.02, n)))
        turns = np.linspace(0, 2 * np.pi, n, endpoint=False)
        rings = []
        for off, h in ((0.002, -0.5), (0.01, -0.42), (0.01, 0.42), (0.002, 0.5)):
            spots = zip(reach + off, turns, strict=True)
            rings.append(
                [
                    (self.middle[0] + r * np.sin(a), self.middle[1] - r * np.cos(a), z + wide * h)
                    for r, a in spots
                ]
            )
        self.loft(self.material(linear(colour), 0.4), rings, 30)
        if buckle:
            y = self.middle[1] - reach[0] - 0.012
            self.rounded(self.steel(buckle), (self.middle[0], y, z), (1.3 * wide, 0.012, 1.15 * wide), 0.004)

    def bandana(self, colour: Colour, z: float) -> None:
        """Around the neck, a corner of it in front."""
        cloth = self.cloth(colour, 0.2)
        x, y = self.head.translation.x, self.head.translation.y + 0.01
        rings = []
        for k in range(9):
            t = k / 8
            r = 0.078 + 0.022 * math.sin(math.pi * (0.2 + 0.8 * t))
            turns = [2 * math.pi * j / 60 for j in range(60)]
            rings.append([
                (x + r * (1 + 0.04 * math.sin(9 * a + 4 * t)) * math.sin(a),
                 y - (1.1 * r + 0.02 * t) * math.cos(a),
                 z + 0.04 - 0.05 * t - (0.09 * max(math.cos(a), 0) ** 5) * t - 0.03 * math.cos(a))
                for a in turns
            ])  # fmt: skip
        self.loft(cloth, rings, 70)

    def tabard(self, colour: Colour, sign: Colour, low: float = 0.52) -> None:
        """A coat without sleeves, a cross on its chest."""
        cloth, red = self.cloth(colour, 0.15), self.cloth(sign, 0.1)
        tall, x = self.head.translation.z, self.middle[0]
        self.shell(cloth, TORSO[self.key][0], 0.012, lambda p: p.z > 0.55 * tall and abs(p.x - x) < 0.19)
        self.drape(cloth, 0.62 * tall, low, 0.1, 7, 0.06, clear=0.014)

        def bar(a: tuple[float, float], b: tuple[float, float], wide: float) -> None:
            n, points, faces = 16, [], []
            side = (wide / 2, 0) if a[0] == b[0] else (0, wide / 2)
            for k in range(n + 1):
                u, z = a[0] + (b[0] - a[0]) * k / n, a[1] + (b[1] - a[1]) * k / n
                points += [tuple(self.front(x + u + s * side[0], z + s * side[1], 0.018)) for s in (-1, 0, 1)]
            for k in range(n):
                faces += [(3 * k + j, 3 * k + j + 1, 3 * k + j + 4, 3 * k + j + 3) for j in range(2)]
            self.form(red, points, faces, 60)

        bar((0, 0.66 * tall), (0, 0.855 * tall), 0.05)
        bar((-0.1, 0.785 * tall), (0.1, 0.785 * tall), 0.05)

    def pauldron(self, side: int) -> None:
        """Steel over a shoulder."""
        steel = self.worn(self.steel(rough=0.3), 0.15, 25, 0.05)
        tall, x = self.head.translation.z, self.middle[0] + side * 0.205
        near = self.all[(np.abs(self.all[:, 0] - x) < 0.03) & (self.all[:, 2] > 0.8 * tall)]
        top, y = near[:, 2].max(), near[:, 1].mean()
        for k in range(3):
            with self.moved(
                shift(x + side * 0.022 * k, y, top - 0.03 - 0.038 * k), turn(side * (24 + 12 * k), "Y")
            ):
                self.ball(steel, (0, 0, 0), (0.085 - 0.006 * k, 0.1 - 0.008 * k, 0.062), 32)

    def veil(self) -> None:
        """Thin white cloth from the crown of the head down the back, and flowers."""
        thin = self.material((0.95, 0.95, 0.96), 0.9)
        thin.node_tree.nodes["Principled BSDF"].inputs["Alpha"].default_value = 0.45
        x, y, z = self.head.translation
        points, n, rows = [], 60, 40
        for i in range(rows + 1):
            t = i / rows
            arc, fall = min(t / 0.2, 1) * math.pi / 2, max(t - 0.2, 0)
            for k in range(n + 1):
                a = math.radians(75 + 210 * k / n)
                r = (0.125 * math.sin(arc) + 0.33 * fall) * (1 + 0.06 * t * math.sin(11 * a))
                h = z + 0.012 + 0.125 * math.cos(arc) - 1.3 * fall
                points.append((x + r * math.sin(a), y + 0.02 - r * math.cos(a), h))
        self._sheet(thin, points, n + 1)
        flower = self.material((0.9, 0.88, 0.86), 0.8)
        for k in range(13):
            a = math.radians(-66 + 11 * k)
            h = z + 0.108 + 0.012 * math.cos(a)
            self.ball(flower, (x + 0.088 * math.sin(a), y - 0.02 - 0.05 * math.cos(a), h), 0.011, 12)

    def tutu(self, colour: Colour, z: float = 1.0) -> None:
        """Layers of tulle that stand off."""
        rng = np.random.default_rng(0)
        x, y = self.middle
        for layer in range(5):
            thin = self.material(linear(colour), 0.9)
            thin.node_tree.nodes["Principled BSDF"].inputs["Alpha"].default_value = 0.75
            points, n, rows = [], 180, 6
            waves = rng.integers(19, 31)
            for i in range(rows + 1):
                t = i / rows
                for k in range(n + 1):
                    a = 2 * math.pi * k / n
                    r = 0.11 + (0.3 - 0.015 * layer) * t
                    h = z - 0.012 * layer - 0.07 * t**1.6 + 0.022 * t * math.sin(waves * a + layer)
                    points.append((x + 1.1 * r * math.sin(a), y - r * math.cos(a), h))
            self._sheet(thin, points, n + 1)

    def _sheet(self, material: Any, points: Sequence[Any], m: int) -> None:
        """Cloth through rows of `m` points."""
        faces = []
        for i in range(len(points) // m - 1):
            faces += [(i * m + k, i * m + k + 1, (i + 1) * m + k + 1, (i + 1) * m + k) for k in range(m - 1)]
        self.form(material, points, faces, 80)

    def crop(self, colour: Colour, length: float = 0.012, curl: float = 0.0, count: int = 9000) -> None:
        """Short hair instead of what there is; `length` 0 for none."""
        self.hide(self.hair_of)

        def scalp(p: np.ndarray) -> np.ndarray:
            x, y, z = np.abs(p[:, 0]), p[:, 1], p[:, 2]
            top = (z > 0.088 - 0.25 * (y + 0.09).clip(0, 1)) & (y > -0.085)
            side = (y > -0.042) & (z > 0.028)
            back = (y > 0.03) & (z > -0.045)
            return (top | side | back) & (x < 0.082)

        if not length:
            return
        spots, ways = self.rooted(count, scalp)
        lean = np.array(self.head.to_3x3()) @ np.array([0.15, -0.1, 0.1])
        ways = ways + (lean if not curl else 0)
        self.strands(
            spots, ways / np.linalg.norm(ways, axis=1, keepdims=True), length, colour, 0.5, 0.0015, curl
        )

    def strands(
        self, roots: np.ndarray, ways: np.ndarray, length: Any, colour: Colour, droop: float = 0.5,
        wide: float = 0.0016, curl: float = 0.0, seed: int = 0, light: float = 0.25,
    ) -> None:  # fmt: skip
        """Ribbons that start at `roots` along `ways` and droop; in two shades of `colour`."""
        rng = np.random.default_rng(seed)
        n, steps = len(roots), 6
        length = np.broadcast_to(length, n) * rng.uniform(0.7, 1.1, n)
        way = ways + rng.normal(size=(n, 3)) * 0.22
        way /= np.linalg.norm(way, axis=1, keepdims=True)
        side = np.cross(way, rng.normal(size=(n, 3)) + np.array([0, -1.0, 0]))
        side /= np.linalg.norm(side, axis=1, keepdims=True) + 1e-9
        phase = rng.uniform(0, 6.3, n)
        at, lines = roots - 0.004 * ways, []
        for k in range(steps + 1):
            t = k / steps
            bend = curl * np.sin(phase + 7 * t)[:, None] * side
            thin = wide * (1 - 0.75 * t**2)
            lines.append((at + bend - thin * side, at + bend + thin * side))
            way = way + np.array([0, 0, -1.0]) * droop / steps
            way /= np.linalg.norm(way, axis=1, keepdims=True)
            at = at + way * (length / steps)[:, None]
        grid = np.stack([np.stack(pair, 1) for pair in lines], 1)  # n, steps + 1, 2, 3
        groups = np.arange(n) % 3
        for g, shade in enumerate((1.0, 1 - light, 1 + light)):
            mine = grid[groups == g]
            base = np.arange(len(mine))[:, None] * (2 * steps + 2) + 2 * np.arange(steps)[None]
            faces = np.stack([base, base + 1, base + 3, base + 2], -1).reshape(-1, 4)
            paint = tuple(min(c * shade, 1.0) for c in colour)
            self.form(self.material(linear(paint), 0.6), mine.reshape(-1, 3), faces.tolist(), 80)

    def fur(
        self, rings: Sequence[Any], thick: float, colour: Colour = (0.95, 0.94, 0.92), count: int = 5000
    ) -> None:
        """A furry roll along a closed or open line of points."""
        path = np.array([tuple(p) for p in rings])
        rng = np.random.default_rng(3)
        t = rng.uniform(0, len(path) - 1.001, count)
        i = t.astype(int)
        at = path[i] + (t - i)[:, None] * (path[i + 1] - path[i])
        along = path[i + 1] - path[i]
        along /= np.linalg.norm(along, axis=1, keepdims=True) + 1e-9
        way = rng.normal(size=(count, 3))
        way -= along * (way * along).sum(1, keepdims=True)
        way /= np.linalg.norm(way, axis=1, keepdims=True)
        self.tube(self.material(linear(colour), 1.0), [tuple(p) for p in path], thick, 12)
        self.strands(at + 0.9 * thick * way, way, 0.4 * thick, colour, 0.2, 0.0016, 0.002, light=0.06)


def _round(reach: np.ndarray) -> np.ndarray:
    """Without corners."""
    n = len(reach)
    kernel = np.hanning(15)
    return np.convolve(np.tile(reach, 3), kernel / kernel.sum(), "same")[n : 2 * n]
