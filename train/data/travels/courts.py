"""A tennis court, a golf course, a parking lot and a ski slope, for wild.py."""

from __future__ import annotations

import math
from typing import Any

from data.flora import GREENS
from data.greens import TURF
from data.shores import wavy
from data.sites import services
from data.sites.lot import around, shift, turn
from data.travels.streets import Avenue
from data.travels.wintry import Wintry


class Court(Avenue):
    """x to the right of and y behind the place where things will stand, in metres."""

    def _tennis(self) -> None:
        """A blue hard court with its net, a green fence, an umpire's chair, trees."""
        self.hours("fair", 601, 48)
        green = self.worn(self.material((0.055, 0.19, 0.115), 0.85), 0.12, 1.2, 0.1)
        blue = self.worn(self.material((0.045, 0.135, 0.34), 0.85), 0.10, 1.2, 0.1)
        self.plane(self.mottled((0.05, 0.10, 0.02), (0.08, 0.14, 0.03)), (0, 70), (260, 160), -0.03)
        self.plane(green, (0, 10), (24, 40), 0.0)
        self.box(blue, -5.49, 5.49, -2.8, 21.0, 0.0, 0.006)
        chalk = self.kept((0.82, 0.82, 0.80), 0.9)
        lines = (
            (-5.49, 5.49, 20.9, 21.02), (-5.49, 5.49, -2.86, -2.74), (-5.49, -5.41, -2.8, 21), (5.41, 5.49, -2.8, 21),
            (-4.15, -4.07, -2.8, 21), (4.07, 4.15, -2.8, 21), (-4.1, 4.1, 15.46, 15.54), (-4.1, 4.1, 2.66, 2.74),
            (-0.04, 0.04, 2.7, 15.5),
        )  # fmt: skip
        for x0, x1, y0, y1 in lines:
            self.box(chalk, x0, x1, y0, y1, 0.006, 0.012)
        self.net(9.1)
        steel, screen = self.kept((0.03, 0.12, 0.07), 0.6), self.kept((0.022, 0.10, 0.06), 0.9)
        pairs = []
        for a, b in (((-12, 29), (12, 29)), ((-12, -6), (-12, 29)), ((12, -6), (12, 29))):
            n = 12
            for k in range(n + 1):
                x, y = a[0] + (b[0] - a[0]) * k / n, a[1] + (b[1] - a[1]) * k / n
                pairs.append(((x, y, 0), (x, y, 3.6)))
            pairs += [((*a, z), (*b, z)) for z in (1.9, 3.6)]
        self.beams(steel, pairs, 0.07)
        self.box(screen, -12, 12, 29.02, 29.06, 0.05, 1.9)
        for side in (-1, 1):
            self.box(screen, side * 12.02, side * 12.06, -6, 29, 0.05, 1.9)
        mesh = []
        for k in range(80):
            x = -12 + 24 * k / 79
            mesh.append(((x, 29, 1.9), (x, 29, 3.6)))
        mesh += [((-12, 29, 1.9 + 0.28 * k), (12, 29, 1.9 + 0.28 * k)) for k in range(6)]
        self.beams(steel, mesh, 0.018)
        self.umpire(6.9, 9.1)
        wood = self.wood((0.40, 0.27, 0.15), 5)
        for y in (4.6, 13.0):
            for k in range(3):
                self.box(wood, -7.6 + 0.16 * k, -7.47 + 0.16 * k, y, y + 1.8, 0.42, 0.46)
            for d in (0.2, 1.5):
                self.box(self.kept((0.3, 0.31, 0.32), 0.5), -7.6, -7.15, y + d, y + d + 0.08, 0, 0.42)
        for side in (-1, 1):
            for y in (6, 22):
                self.tube(
                    self.kept((0.5, 0.51, 0.52), 0.5), [(side * 11.6, y, 0), (side * 11.6, y, 8.5)], 0.09, 8
                )
                self.box(
                    self.kept((0.7, 0.7, 0.68), 0.5), side * 11.0, side * 12.0, y - 0.3, y + 0.3, 8.4, 8.7
                )
        tree = self.street_tree(9, leaves=6500)
        self.many(
            tree,
            [(-26 + 4.2 * k + self.rng.uniform(-1, 1), self.rng.uniform(33, 42), 0) for k in range(13)],
            0.8,
            1.25,
        )
        self.many(
            tree,
            [
                (side * self.rng.uniform(15, 22), self.rng.uniform(4, 28), 0)
                for side in (-1, 1)
                for _ in range(5)
            ],
        )
        bush = self.shrub(self.leaf(GREENS, 0.35), 2.4, 1.8, 1300, 0.14)
        for k in range(26):
            self.stand(bush, -30 + 2.4 * k, 31.0)
        ball = self.kept((0.62, 0.80, 0.05), 0.8)
        for x, y in ((2.9, 3.6), (-3.4, 6.6), (3.6, 12.2)):
            self.ball(ball, (x, y, 0.045), 0.045, 12)
        self.misty(700, 40)

    def net(self, y: float) -> None:
        """Cords between two posts, a white band."""
        post, cord, white = (
            self.kept((0.03, 0.09, 0.06), 0.5),
            self.kept((0.02, 0.02, 0.022), 0.8),
            self.kept((0.85, 0.85, 0.83), 0.8),
        )

        def top(x: float) -> float:
            return 0.92 + 0.16 * (x / 6.4) ** 2

        for side in (-1, 1):
            self.tube(post, [(side * 6.4, y, 0), (side * 6.4, y, 1.1)], 0.05, 10)
        xs = [-6.4 + 0.1 * k for k in range(129)]
        pairs = [((x, y, 0.02), (x, y, top(x))) for x in xs]
        pairs += [
            ((a, y, top(a) * h / 12), (a + 0.4, y, top(a + 0.4) * h / 12))
            for a in xs[:-1:4]
            for h in range(12)
        ]
        self.beams(cord, pairs, 0.012)
        band = [(x, y - 0.01, top(x) + d) for x in xs[::4] for d in (-0.07, 0.0)]
        self.faced(white, band, [(2 * k, 2 * k + 2, 2 * k + 3, 2 * k + 1) for k in range(len(band) // 2 - 1)])
        self.box(white, -0.03, 0.03, y - 0.015, y - 0.012, 0, 0.9)

    def umpire(self, x: float, y: float) -> None:
        """A high chair."""
        wood, green = self.kept((0.62, 0.60, 0.55), 0.6), self.kept((0.04, 0.16, 0.10), 0.6)
        for dx in (-0.3, 0.3):
            self.beams(wood, [((x + dx, y - 0.55, 0), (x + 0.8 * dx, y - 0.3, 1.8)), ((x + dx, y + 0.45, 0),
                              (x + 0.8 * dx, y + 0.2, 2.5))], 0.06)  # fmt: skip
        for k in range(5):
            self.box(
                wood,
                x - 0.3,
                x + 0.3,
                y - 0.52 + 0.04 * k,
                y - 0.46 + 0.04 * k,
                0.3 + 0.32 * k,
                0.34 + 0.32 * k,
            )
        self.box(green, x - 0.3, x + 0.3, y - 0.35, y + 0.2, 1.78, 1.86)
        self.box(green, x - 0.3, x + 0.3, y + 0.16, y + 0.22, 1.86, 2.5)

    def _golf(self) -> None:
        """A green with its flag, bunkers of white sand, a pond, striped fairways, old trees."""
        self.look(0.52, 1.8)
        self.hours("fair", 611, 52)

        def trap(x: float, y: float) -> float:
            """How deep in a bunker, 0 to 1."""
            spots = ((-6.5, 13.0, 2.8, 1.7), (7.2, 17.5, 2.6, 1.6), (-2.2, 24.5, 3.4, 1.5))
            return max(
                1 - ((x - a) / u) ** 2 - ((y - b) / v) ** 2 + 0.35 * wavy(x, y, 0.5) for a, b, u, v in spots
            )

        def land(x: float, y: float) -> float:
            off = min(max(math.hypot(x, y - 8) - 10, 0) / 40, 1.0)
            hill = off * (1.6 * wavy(x, y, 0.045, 3) + 0.5) + 0.35 * math.exp(
                -(((x - 1.5) / 6) ** 2) - ((y - 16) / 5) ** 2
            )
            pond = 1.1 * math.exp(-(((x - 19) / 9) ** 4) - ((y - 30) / 9) ** 4)
            return hill - 0.45 * max(trap(x, y), 0.0) ** 0.7 - pond + 24 * min(max((y - 130) / 200, 0), 1) * (
                0.6 + wavy(x, y, 0.008, 2))  # fmt: skip

        rough = self.worn(self.mottled((0.045, 0.12, 0.015), (0.07, 0.16, 0.022)), 0.25, 1.2, 0.5)
        self.land(rough, land, -7, 70, 60, 0.4)
        self.land(rough, land, 69, 340, 240, 5)
        sand = self.worn(self.material((0.74, 0.64, 0.48), 0.95), 0.10, 3, 0.3)
        self.land(sand, lambda x, y: land(x, y) + (0.03 if trap(x, y) > 0.02 else -3), 9, 28, 12, 0.16)
        for k in range(22):
            y0 = 12.0 + 0.8 * k - 5.5
            shade = ((0.06, 0.185, 0.025), (0.075, 0.215, 0.03))[k % 2]
            rows = []
            for j in range(25):
                for y in (y0, y0 + 0.8):
                    half = 5.2 * math.sqrt(max(0.0, 1 - ((y - 15.5) / 5.0) ** 2))
                    x = 1.5 - half + 2 * half * j / 24
                    rows.append((x, y, land(x, y) + 0.035))
            if abs(y0 + 0.4 - 15.5) < 4.9:
                self.faced(
                    self.kept(shade, 0.95),
                    rows,
                    [(2 * j, 2 * j + 2, 2 * j + 3, 2 * j + 1) for j in range(24)],
                    True,
                )
        blades = [self.tuft(self.leaf(TURF, 0.4), t, 44, 0.16, 0.5) for t in (0.05, 0.08)]

        def free(x: float, y: float) -> bool:
            return trap(x, y) > -0.05 or math.hypot((x - 1.5) / 5.2, (y - 15.5) / 5) < 1

        self.strew(blades, 5200, land, free, -5.2, 26)
        white, red = self.kept((0.86, 0.86, 0.84), 0.5), self.kept((0.72, 0.03, 0.03), 0.8)
        z = land(2.4, 15.5)
        self.tube(white, [(2.4, 15.5, z), (2.4, 15.5, z + 2.3)], 0.025, 8)
        self.faced(red, [(2.4, 15.5, z + 2.3), (3.1, 15.5, z + 2.05), (2.4, 15.5, z + 1.8)], [(0, 1, 2)])
        hole = [(2.4 + 0.12 * math.cos(a), 15.4 + 0.12 * math.sin(a), z + 0.05) for a in around(16)]
        self.faced(self.kept((0.01, 0.01, 0.01), 0.9), hole, [tuple(range(16))])
        self.ball(white, (1.2, 13.2, land(1.2, 13.2) + 0.08), 0.05, 12)
        self.water((0.02, 0.09, 0.11), (19, 30), (24, 24), -0.45, 1.2, 0.25)
        tree = self.leafy(
            9, 0.28, 0.2, 3.2, self.bark((0.16, 0.12, 0.09)), self.leaf(GREENS, 0.45), 9000, 0.22
        )
        fir = self.street_tree(9, leaves=5000)
        spots = [
            (-11, 19),
            (-15, 26),
            (-9, 33),
            (12, 23),
            (3, 38),
            (-4, 42),
            (9, 44),
            (-20, 36),
            (26, 45),
            (18, 50),
            (-14, 48),
        ]
        for k, (x, y) in enumerate(spots):
            self.stand((tree, fir)[k % 2], x, y, land(x, y) - 0.1, None, self.rng.uniform(0.85, 1.2))
        for k in range(150):
            x, y = self.rng.uniform(-110, 110), self.rng.uniform(60, 190)
            if wavy(x, y, 0.03, 6) > -0.1:
                self.stand((tree, fir)[k % 2], x, y, land(x, y) - 0.2, None, self.rng.uniform(0.8, 1.3))
        self.misty(620, 40)

    def _parking(self) -> None:
        """Marked bays with cars before a supermarket, lamp posts, young trees."""
        self.hours("fair", 621, 46)
        tar = self.worn(self.worn(self.material((0.095, 0.095, 0.10), 0.85), 0.25, 0.6), 0.2, 5, 0.3)
        self.plane(self.mottled((0.05, 0.10, 0.02), (0.08, 0.14, 0.03)), (0, 80), (320, 200), -0.05)
        self.plane(tar, (0, 22), (70, 64), 0.0)
        paint = self.kept((0.74, 0.74, 0.72), 0.85)
        for y in (9.0, 24.0):
            for k in range(-8, 9):
                x = 1.3 + 2.6 * k
                self.box(paint, x - 0.06, x + 0.06, y, y + 5.0, 0.003, 0.008)
                self.box(paint, x - 0.06, x + 0.06, y + 5.1, y + 10.1, 0.003, 0.008)
            self.box(paint, -22, 22, y + 5.0, y + 5.1, 0.003, 0.008)
        for x, side in ((-2.6, -1), (2.6, 1)):
            arrow = [
                (x - 0.1, 1.6),
                (x + 0.1, 1.6),
                (x + 0.1, 3.4),
                (x + 0.35, 3.4),
                (x, 4.4),
                (x - 0.35, 3.4),
                (x - 0.1, 3.4),
            ]
            self.faced(paint, [(u, v if side > 0 else 6 - v, 0.008) for u, v in arrow], [tuple(range(7))])
        cars = ("B94", "S252", "S249", "S251")
        n = 0
        for y, yaw in ((11.4, 0), (16.6, 180), (26.4, 0), (31.6, 180)):
            for k in range(-6, 7):
                near = y < 12 and abs(k) < 3
                if near or (k * 7 + int(y)) % 5 in (0, 3):
                    continue
                self._car_at(cars[n % 4], 2.6 * k, y, yaw)
                n += 1
        self.builder(services.supermarket, (0.0, 56.0, 0.05, 0, 1.75))
        tree = self.street_tree(6.0, leaves=4500)
        curb = self.kept((0.46, 0.45, 0.43), 0.85)
        for x in (-16.9, -6.5, 6.5, 16.9):
            for y in (14.0, 29.0):
                self.box(curb, x - 0.7, x + 0.7, y - 1.0, y + 1.2, 0, 0.14)
                self.stand(tree, x, y, 0.1, None, self.rng.uniform(0.8, 1.0))
        steel = self.kept((0.36, 0.37, 0.39), 0.4)
        for x, y in ((-9.1, 6.5), (9.1, 6.5), (-11.7, 21.5), (11.7, 21.5)):
            self.tube(steel, [(x, y, 0), (x, y, 7.0)], [0.10, 0.07], 8)
            for d in (-1, 1):
                self.box(steel, x, x + 0.9 * d, y - 0.03, y + 0.03, 6.9, 6.98)
                self.box(
                    self.kept((0.70, 0.70, 0.68), 0.5),
                    x + 0.7 * d,
                    x + 1.2 * d,
                    y - 0.14,
                    y + 0.14,
                    6.84,
                    6.92,
                )
        self.many(
            self.street_tree(9, leaves=4500),
            [(-70 + 5.2 * k, self.rng.uniform(66, 78)) for k in range(28)],
            0.8,
            1.3,
        )
        self.misty(600, 50)

    def _car_at(self, key: str, x: float, y: float, yaw: float) -> None:
        """One of several cars whose meshes are shared."""
        first = self.made.get(("car", key))
        if first is None:
            self.made[("car", key)] = self.put(key, x, y, 0.01, yaw)
        else:
            self.again(first, x, y, yaw, 1.0)


class Piste(Wintry):
    """x to the right of and y behind the place where things will stand, in metres."""

    def _ski(self) -> None:
        """A groomed slope between firs, a chairlift, marking poles, mountains."""
        self.afar("dmottl0", 0.80, 0.9, 0.5, gain=(1.02, 1.05, 1.10))
        self.exposed(0.1)
        self.mirrored(0.85, 0.6, (0.14, 0.34, 0.75))
        self.sunlit(3.2, 55, 60, (1.0, 0.94, 0.85))
        white = self.snow()

        def slope(x: float, y: float) -> float:
            rise = 0.105 * max(y - 3, 0.0) - 0.0002 * max(y - 3, 0.0) ** 2
            groom = 0.012 * math.sin(18 * x) if abs(x) < 6 + 0.05 * y and y < 26 else 0.0
            side = 0.10 * max(0.0, abs(x) - 8 - 0.05 * y) + 0.25 * wavy(x, y, 0.12, 3) * min(
                max(abs(x) - 6, 0) / 4, 1
            )
            return max(rise, -1) + side + groom + 0.05 * wavy(x, y, 0.4)

        self.land(white, slope, -7, 26, 22, 0.09)
        self.land(white, slope, 25.5, 240, 110, 0.9)
        firs = self.firs(9.0, 7.0, 5.0)
        for k in range(300):
            y = 4 + 210 * (k / 300) ** 1.3
            x = (-1) ** k * (8.5 + 0.10 * y + abs(self.rng.gauss(0, 5 + 0.12 * y)))
            if not 9.0 < x - 0.02 * y < 14.5:
                self.stand(
                    firs[self.rng.randrange(3)], x, y, slope(x, y) - 0.15, None, self.rng.uniform(0.75, 1.25)
                )
        for k in range(9):
            for side, shade in ((-1, (0.02, 0.12, 0.55)), (1, (0.62, 0.03, 0.03))):
                y = 5 + 9.0 * k
                x = side * (5.6 + 0.06 * y)
                z = slope(x, y)
                self.tube(self.kept(shade, 0.5), [(x, y, z), (x, y, z + 1.6)], 0.03, 8)
                disc = [
                    (x + 0.22 * math.cos(t), y - 0.04, z + 1.6 + 0.22 * math.sin(t))
                    for t in [0.393 * j for j in range(16)]
                ]
                self.faced(self.kept(shade, 0.5), disc, [tuple(range(16))])
        for _ in range(110):
            x, y = self.rng.uniform(-70, 70), self.rng.uniform(150, 225)
            if abs(x) > 14:
                self.stand(firs[0], x, y, slope(x, y) - 0.3, None, self.rng.uniform(0.8, 1.3))
        self.lift(slope)
        self.misty(700, 50, 0.95)

    def lift(self, slope: Any) -> None:
        """Pylons, two ropes and chairs."""
        steel, black = self.kept((0.40, 0.42, 0.45), 0.4), self.kept((0.03, 0.03, 0.032), 0.5)
        blue = self.kept((0.04, 0.14, 0.34), 0.6)
        at = [(10.8 + 0.02 * y, y, slope(10.8 + 0.02 * y, y)) for y in (8, 34, 64, 98, 136, 180)]
        for x, y, z in at:
            self.tube(steel, [(x, y, z - 0.5), (x, y, z + 7.2)], [0.3, 0.2], 12)
            self.box(steel, x - 2.2, x + 2.2, y - 0.12, y + 0.12, z + 7.0, z + 7.3)
        for d in (-2.1, 2.1):
            rope: list[tuple[float, float, float]] = [(at[0][0] + d, -8, at[0][2] + 5.4)]
            for k in range(len(at) - 1):
                (x, y, z), (u, v, w) = at[k], at[k + 1]
                rope += [(x + (u - x) * t + d, y + (v - y) * t, z + 6.9 + (w - z) * t - 3.0 * t * (1 - t))
                         for t in [j / 8 for j in range(8)]]  # fmt: skip
            self.tube(black, rope, 0.04, 5)
            for k in range(4, len(rope) - 1, 3):
                x, y, z = rope[k]
                self.tube(black, [(x, y, z), (x, y, z - 1.9)], 0.04, 6)
                with self.moved(shift(x, y, z - 2.6), turn(0)):
                    self.rounded(blue, (0, 0, 0), (1.7, 0.5, 0.09), 0.03)
                    self.rounded(blue, (0, 0.24, 0.36), (1.7, 0.08, 0.6), 0.03)
                    for e in (-0.85, 0.85):
                        self.beams(
                            black, [((e, 0.2, 0.7), (0, 0.1, 0.75)), ((e, 0.2, 0), (e, 0.2, 0.7))], 0.05
                        )


BUILDERS: tuple[Any, ...] = (Court, Piste)
