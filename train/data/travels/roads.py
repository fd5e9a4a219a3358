"""Roads and rails for wild.py: a pass, a railway through a valley, a motorway."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

from data.coasts import Coast
from data.flora import GREENS, NEEDLES
from data.lands import MEADOW
from data.shores import wavy
from data.sites.lot import shift, turn
from data.stage import Colour
from data.travels.seaside import Seaside
from mathutils import Vector, noise

Line = Callable[[float], float]
ASPHALT, PAINT, STEEL = (0.105, 0.105, 0.11), (0.78, 0.78, 0.76), (0.46, 0.47, 0.49)


def peaks(x: float, y: float, seed: float) -> float:
    """Ragged mountains, 0 to about 1."""
    spot = Vector((x, y, seed))
    return min(max(0.5 * float(noise.ridged_multi_fractal(spot, 0.95, 2.1, 7, 1.0, 2.0)) - 0.15, 0.0), 1.2)


class Road(Seaside, Coast):
    """x to the right of and y behind the place where things will stand, in metres."""

    def ribbon(
        self, material: Any, mid: Line, ys: Sequence[float], a: float, b: float, lift: Line = lambda y: 0.0
    ) -> None:
        """A band from `a` to `b` metres beside a line x = mid(y)."""
        rim = []
        for y in ys:
            slope = (mid(y + 0.5) - mid(y - 0.5)) / 1.0
            n = math.hypot(slope, 1)
            rim += [(mid(y) + d / n, y - d * slope / n, lift(y)) for d in (a, b)]
        faces = [(2 * k, 2 * k + 1, 2 * k + 3, 2 * k + 2) for k in range(len(ys) - 1)]
        self.faced(material, rim, faces, True)

    def rail(self, mid: Line, off: float, near: float, far: float, base: Line = lambda y: 0.0) -> None:
        """A guard rail of steel beside that line, on posts."""
        steel = self.kept(STEEL, 0.35, 0.0)
        shape = ((0.0, 0.43), (0.07, 0.50), (0.0, 0.585), (0.07, 0.67), (0.0, 0.75),
                 (-0.03, 0.75), (0.04, 0.67), (-0.03, 0.585), (0.04, 0.50), (-0.03, 0.43))  # fmt: skip
        side = -1 if off > 0 else 1
        rings, y = [], near
        while y < far:
            slope = mid(y + 0.5) - mid(y - 0.5)
            n = math.hypot(slope, 1)
            x0, y0, z = mid(y) + off / n, y - off * slope / n, base(y)
            rings.append([(x0 + side * d / n, y0 - side * d * slope / n, z + h) for d, h in shape])
            self.box(steel, x0 - side * 0.05, x0 - side * 0.16, y0 - 0.06, y0 + 0.06, z - 0.6, z + 0.72)
            y += 2.0
        self.loft(steel, rings, 30)

    def asphalt(self, shade: Colour = ASPHALT) -> Any:
        return self.worn(self.mottled(shade, tuple(0.88 * c for c in shade)), 0.22, 1.6, 0.08)  # type: ignore[arg-type]

    def _pass(self) -> None:
        """A road over a mountain pass: a bend with a guard rail, hairpins on the slope behind, snowy peaks."""
        base = 100.0
        self.look(0.50, base + 1.9)
        self.hours("clear", 211, 52)
        with self.moved(shift(0, 0, base)):
            self.mountainside()
            self.flush()
        self.misty(5200, 120)

    def mountainside(self) -> None:
        """All of it, the road at z = 0."""

        def mid(y: float) -> float:
            return 0.011 * max(y - 9, 0.0) ** 1.9

        def far(x: float, y: float) -> float:
            up = max(0.0, y - 190 - 0.25 * abs(x + 10))
            rough = 9 * wavy(x, y, 0.012, 3) + 3 * wavy(x, y, 0.05, 8)
            crest = 62 + 26 * wavy(x, 0.0, 0.008, 12) + 0.22 * max(0.0, abs(x + 20) - 60)
            climb = -70 + 0.44 * up
            if climb > crest:
                climb = crest + 22 * (1 - math.exp((crest - climb) / 22)) - 0.10 * (climb - crest)
            side = 0.30 * max(0.0, abs(x + 15) - 0.22 * y - 30)
            cliffs = 16 * max(0.0, wavy(x, y, 0.02, 14) + 0.05) * min(1.0, max(0.0, climb) / 60)
            return climb + side + cliffs + rough * min(1.0, up / 60 + 0.3)

        def near(x: float, y: float) -> float:
            off = x - mid(y) if y < 75 else x - mid(75) - 0.95 * (y - 75)
            if off < -4.2:
                d = -4.2 - off
                fall = -0.08 * min(d, 1.4) - 0.8 * max(0.0, d - 1.4)
                return max(fall + min(0.25 * d, 1.5) * wavy(x, y, 0.16, 4), -80.0)
            if off > 4.4:
                d = off - 4.4
                return min(0.10 * min(d, 1.0) + 0.95 * max(0.0, d - 1.0), 40 + 0.1 * d) + min(
                    0.35 * d, 2.2
                ) * (wavy(x, y, 0.22, 5) + 0.6 * wavy(x, y, 0.8, 2))
            return -0.03

        def ground(x: float, y: float) -> float:
            return max(near(x, y), far(x, y)) if y < 190 else far(x, y)

        slope = self.turfed((0.30, 0.28, 0.26), (0.18, 0.17, 0.165), (0.115, 0.175, 0.035), -200.0)
        self.land(slope, ground, -7, 30, 30, 0.5)
        self.land(slope, ground, 29, 110, 110, 1.2)
        alp = self.turfed((0.27, 0.26, 0.25), (0.17, 0.165, 0.16), (0.10, 0.165, 0.035), -200.0)
        self.land(alp, ground, 108, 900, 620, 7)
        rock = self.worn(self.mottled((0.20, 0.21, 0.24), (0.11, 0.12, 0.14)), 0.4, 0.01, 0.9)
        self.capped(rock, 560, 900)

        def range_(x: float, y: float) -> float:
            away = min(max((y - 850) / 2600, 0.0), 1.0)
            gap = 1 - 0.45 * math.exp(-(((x - 300) / 900) ** 2))
            return 60 + away * gap * 1700 * peaks(x / 2100, y / 2100, 5.3) - 160 * (1 - away)

        self.land(rock, range_, 800, 5600, 3700, 52)
        ys = [-7 + 0.8 * k for k in range(120)]
        self.ribbon(
            self.worn(self.mottled((0.26, 0.24, 0.20), (0.20, 0.19, 0.16)), 0.3, 5, 0.4), mid, ys, -4.3, 4.4
        )
        self.ribbon(self.asphalt(), mid, ys, -3.5, 3.5, lambda y: 0.012)
        paint = self.worn(self.material(PAINT, 0.8), 0.2, 3)
        for a in (-3.3, 3.18):
            self.ribbon(paint, mid, ys, a, a + 0.12, lambda y: 0.02)
        for k in range(16):
            y = -4.5 + 6.0 * k
            self.ribbon(paint, mid, [y + 0.6 * j for j in range(6)], -0.07, 0.07, lambda y: 0.02)
        self.rail(mid, -4.0, -6, 84)
        self.hairpins(far)
        self.bend_signs(mid)
        bark, needles = self.bark((0.13, 0.08, 0.05)), self.leaf(NEEDLES, 0.2)
        fir = [self.spruce(h, h / 45, 0.04, h / 4.4, bark, needles, 0.6) for h in (9.5, 7.5)]
        for k in range(1300):
            y = self.rng.uniform(150, 560)
            x = self.rng.uniform(-0.6, 0.6) * (y + 10)
            if wavy(x, y, 0.011, 6) > -0.12 + 0.0006 * max(0.0, y - 250) and (abs(x + 20) > 75 or k % 4 == 0):
                self.stand(fir[k % 2], x, y, far(x, y) - 0.3, None, self.rng.uniform(0.8, 1.4))
        for x, y in ((12.5, 22), (15, 27), (10, 16.5), (-13, 24), (-16, 31), (-12, 36)):
            self.stand(fir[1], x, y, ground(x, y) - 0.2, None, self.rng.uniform(0.7, 1.0))
        grass = [self.tuft(self.leaf(MEADOW, 0.42), t, 34, 0.18, 0.5) for t in (0.14, 0.22)]
        self.strew(grass, 2600, near, lambda x, y: -5.0 < x - mid(y) < 4.9 or x - mid(y) < -9, -5, 34)
        stone = self.stones((0.33, 0.32, 0.30), (0.22, 0.21, 0.20))
        for k in range(70):
            y = self.rng.uniform(-1, 36)
            x = mid(y) + 4.9 + abs(self.rng.gauss(0, 1.6))
            self.stand(stone[k % 5], x, y, near(x, y), None, self.rng.uniform(0.06, 0.4))

    def hairpins(self, ground: Callable[[float, float], float]) -> None:
        """The road again, to and fro on the slope behind."""
        line: list[tuple[float, float]] = []
        y, left, right = 322.0, -112.0, 66.0
        for k in range(6):
            a, b = (left, right) if k % 2 == 0 else (right, left)
            line += [
                (a + (b - a) * t, y + 26 * t + 3 * math.sin(7 * t + k)) for t in [j / 16 for j in range(17)]
            ]
            y += 26
            way, r = (1 if b > a else -1), 9.0
            line += [
                (b + way * r * math.sin(t), y + r - r * math.cos(t))
                for t in [math.pi * j / 8 for j in range(1, 8)]
            ]
            y += 2 * r
            left, right = left + 14, right - 9
        wall, road = self.kept((0.42, 0.40, 0.37), 0.9), self.kept((0.20, 0.20, 0.205), 0.8)
        for material, near, far, lift in ((wall, -7.2, 5.2, 0.5), (road, -3.9, 4.2, 0.9)):
            rim = []
            for k, (x, y) in enumerate(line):
                (x0, y0), (x1, y1) = line[max(k - 1, 0)], line[min(k + 1, len(line) - 1)]
                n = math.hypot(x1 - x0, y1 - y0)
                sx, sy = -(y1 - y0) / n, (x1 - x0) / n
                up = 1 if sy >= 0 else -1
                for d in (near, far):
                    px, py = x + up * sx * d, y + up * sy * d
                    rim.append((px, py, ground(px, py) + lift))
            faces = [(2 * k, 2 * k + 1, 2 * k + 3, 2 * k + 2) for k in range(len(line) - 1)]
            self.faced(material, rim, faces)

    def bend_signs(self, mid: Line) -> None:
        """Red and white arrows along the outside of the bend, poles that show the road in snow."""
        red, white = self.kept((0.62, 0.03, 0.03), 0.5), self.kept((0.85, 0.85, 0.83), 0.5)
        post, orange = self.kept((0.40, 0.41, 0.42), 0.4), self.kept((0.80, 0.25, 0.02), 0.6)
        for y in (37.0, 43.0, 49.0, 55.0):
            x = mid(y) - 4.6
            self.box(post, x - 0.05, x + 0.05, y, y + 0.1, -1.5, 2.2)
            self.box(red, x - 0.75, x + 0.75, y - 0.06, y, 1.15, 2.35)
            for d in (-0.42, 0.2):
                spots = [
                    (d - 0.2, 1.2),
                    (d + 0.08, 1.2),
                    (d + 0.36, 1.75),
                    (d + 0.08, 2.3),
                    (d - 0.2, 2.3),
                    (d + 0.08, 1.75),
                ]
                self.skin(white, [(x + u, y - 0.07, z) for u, z in spots], [(0, 1, 2, 5), (5, 2, 3, 4)])
        for y in (4.0, 14.0, 24.0):
            for side in (-4.35, 4.6):
                x = mid(y) + side
                for k in range(4):
                    self.box(
                        orange if k % 2 else white,
                        x - 0.035,
                        x + 0.035,
                        y,
                        y + 0.07,
                        -0.3 + 0.55 * k,
                        0.3 + 0.55 * k,
                    )

    def _rails(self) -> None:
        """A railway across, in a green valley; a stone viaduct behind, on which the line comes back."""
        self.look(0.54, 6.2)
        self.hours("fair", 223, 50)

        def vale(x: float, y: float) -> float:
            bank = -0.35 * max(0.0, y - 24.4) if y > 20 else 0.24 * min(0.0, y - 17.5)
            low = max(bank, -9.0) + 0.25 * wavy(x, y, 0.12, 4) * (y > 25)
            deep = 14 * math.exp(-(((x - 14) / 46) ** 2)) * min(1.0, max(0.0, y - 60) / 90)
            side = min(max((abs(x - 14) - 44) / 40, 0.0), 1.0) * min(1.0, max(0.0, y - 110) / 90)
            low += 21 * side * side * (3 - 2 * side) - deep * (1 if y < 300 else math.exp(-(y - 300) / 90))
            hill = min(max((y - 270 + 50 * wavy(x, y, 0.006, 2) - 0.10 * abs(x)) / 420, 0.0), 1.0)
            rise = hill * (105 + 120 * wavy(x, y, 0.0038, 6)) + 0.085 * max(
                0.0, abs(x) - 30 - 0.25 * y
            ) * min(1.0, max(0.0, y - 40) / 120)
            return low + rise + (1.4 * wavy(x, y, 0.02, 9) if y > 40 else 0.0)

        meadow = self.worn(self.mottled((0.075, 0.145, 0.022), (0.13, 0.19, 0.035)), 0.3, 0.5, 0.6)
        self.land(meadow, vale, -7, 60, 50, 0.6)
        field = self.worn(
            self.worn(self.mottled((0.08, 0.145, 0.024), (0.15, 0.20, 0.04)), 0.35, 0.02, 0.4), 0.3, 0.12, 0.9
        )
        self.land(field, vale, 59, 1500, 1050, 8)
        self.track(20.5, -45, 45)
        blades = [self.tuft(self.leaf(MEADOW, 0.42), t, 36, 0.22, 0.5) for t in (0.22, 0.34)]
        for k in range(5200):
            y = self.rng.choice((self.rng.uniform(7, 17.6), self.rng.uniform(23.5, 36)))
            x = self.rng.uniform(-0.55, 0.55) * (y + 9)
            self.stand(blades[k % 2], x, y, vale(x, y), None, self.rng.uniform(0.7, 1.2))
        self.bloom(((0.85, 0.83, 0.78), (0.85, 0.62, 0.03), (0.70, 0.05, 0.04), (0.40, 0.22, 0.62)), 170, 0.34,
                   lambda x, y: vale(x, y) if not 17.5 < y < 23.6 else -2.0)  # fmt: skip
        with self.moved(shift(14, 214, -24), turn(-5)):
            self.viaduct(11, 11.5, 37.0)
        leaf, bark = (
            self.leaf(((0.07, 0.18, 0.015), (0.13, 0.26, 0.025), (0.22, 0.34, 0.045)), 0.5),
            self.bark((0.16, 0.12, 0.09)),
        )
        tree = [self.leafy(h, 0.28, 0.12, 3.4, bark, leaf, 4200, 0.32) for h in (9, 11)]
        bush = self.shrub(leaf, 3.0, 2.0, 900, 0.2)
        wood = self.leafy(10, 0.28, 0.08, 3.6, bark, self.leaf(GREENS, 0.42), 1500, 0.6)
        for k in range(2600):
            y = 62 + 700 * self.rng.random() ** 0.9
            x = self.rng.uniform(-0.62, 0.62) * (y + 10)
            if y < 200:
                if k % 3 == 0 and wavy(x, y, 0.02, 5) > 0 and abs(x - 14) > 0.22 * y + 20:
                    self.stand(tree[k % 2], x, y, vale(x, y) - 0.4, None, self.rng.uniform(0.7, 1.3))
            elif y > 236 and wavy(x, y, 0.009, 5) > 0.06:
                self.stand(wood, x, y, vale(x, y) - 0.5, None, self.rng.uniform(0.8, 1.5))
        for k in range(90):
            x, y = -80 + 160 * ((0.618 * k) % 1), 62 + 10 * ((0.414 * k) % 1) + 40 * (k % 3)
            self.stand(bush, x, y, vale(x, y) - 0.2, None, self.rng.uniform(0.6, 1.1))
        for x, y in ((-19, 37), (21, 41), (-27, 52), (31, 58)):
            self.stand(tree[0], x, y, vale(x, y) - 0.4, None, self.rng.uniform(0.8, 1.05))
        self.misty(2600, 90)

    def track(self, y: float, left: float, right: float) -> None:
        """Ballast, sleepers and two rails that run across, their tops at z = 0.35."""
        gravel = self.worn(self.mottled((0.34, 0.31, 0.28), (0.22, 0.20, 0.18)), 0.5, 7, 1.0)
        rim = [
            (x, y + d, z)
            for x in (left, right)
            for d, z in ((-2.9, -0.25), (-1.9, 0.12), (1.9, 0.12), (2.9, -0.25))
        ]
        self.faced(gravel, rim, [(k, k + 4, k + 5, k + 1) for k in range(3)])
        grey = self.stones((0.40, 0.37, 0.34), (0.26, 0.24, 0.22))
        for k in range(2600):
            d = self.rng.uniform(-2.8, 2.8)
            z = 0.12 if abs(d) < 1.9 else 0.12 - 0.37 * (abs(d) - 1.9)
            self.stand(grey[k % 5], self.rng.uniform(-13, 13), y + d, z, None, self.rng.uniform(0.035, 0.085))
        wood = self.worn(self.material((0.15, 0.115, 0.085), 0.9), 0.4, 3)
        for k in range(round((right - left) / 0.65)):
            x = left + 0.65 * k
            self.box(wood, x - 0.13, x + 0.13, y - 1.3, y + 1.3, 0.0, 0.2)
        steel, rust = self.kept((0.62, 0.61, 0.60), 0.25, 0.0), self.kept((0.22, 0.12, 0.075), 0.8)
        for d in (-0.72, 0.72):
            self.box(rust, left, right, y + d - 0.065, y + d + 0.065, 0.2, 0.31)
            self.box(steel, left, right, y + d - 0.045, y + d + 0.045, 0.31, 0.355)

    def viaduct(self, n: int, span: float, top: float) -> None:
        """`n` arches of stone, `top` metres high."""
        stone = self.worn(self.blocks((0.44, 0.38, 0.30), (1.4, 0.6), 0.05, 0.35), 0.3, 0.2)
        rim = self.blocks((0.50, 0.44, 0.36), (0.7, 0.7), 0.05, 0.3)
        half, left = 0.40 * span, -span * n / 2
        outline: list[tuple[float, float]] = [(left - 40, -2.0)]
        for k in range(n):
            x = left + span * (k + 0.5)
            bow = [
                (x - half * math.cos(a), top - 6.2 + half * math.sin(a))
                for a in [math.pi * j / 14 for j in range(15)]
            ]
            outline += [(x - half, -6.0), *bow, (x + half, -6.0)]
            ring = [
                (x - r * math.cos(math.pi * j / 14), top - 6.2 + r * math.sin(math.pi * j / 14))
                for r, steps in ((half, range(15)), (half + 0.7, range(14, -1, -1)))
                for j in steps
            ]
            self.prism(rim, ring, -2.2, 2.2)
        outline += [(-left + 40, -2.0), (-left + 40, top), (left - 40, top)]
        self.prism(stone, outline, -2.0, 2.0)
        self.slab(rim, (0, 0, top), (span * n + 80, 5.0, 0.7))
        for y in (-2.2, 2.2):
            self.slab(stone, (0, y, top + 0.8), (span * n + 80, 0.35, 1.0))
