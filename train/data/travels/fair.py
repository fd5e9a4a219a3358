"""An amusement park for wild.py, by day and with its lights on."""

from __future__ import annotations

import math
from typing import Any

from data.flora import Plant
from data.sites import dwellings, grounds, rolling, sights
from data.sites.lot import around, shift, turn
from data.stage import Colour
from data.travels.wares import Wares

CREAM: Colour = (0.80, 0.76, 0.66)
GAY: tuple[Colour, ...] = (
    (0.56, 0.03, 0.03),
    (0.04, 0.18, 0.46),
    (0.78, 0.46, 0.03),
    (0.05, 0.34, 0.22),
    (0.50, 0.08, 0.34),
    (0.05, 0.36, 0.42),
)
BULBS: tuple[Colour, ...] = (
    (1.0, 0.60, 0.14),
    (1.0, 0.06, 0.08),
    (0.05, 0.30, 1.0),
    (0.10, 0.90, 0.25),
    (0.70, 0.08, 1.0),
)
WORDS = ("POPCORN", "RING TOSS", "TICKETS", "CANDY FLOSS", "LUCKY DUCK", "ICE CREAM", "DARTS", "PRIZES")
WHEEL = (11.0, 62.0, 0.72)
"""Where the big wheel stands, and its size."""


class Fair(Wares):
    """x to the right of and y behind the place where things will stand, in metres."""

    def _funfair(self) -> None:
        """Striped booths, a carousel, a big wheel, a roller coaster, flags and bulbs on strings."""
        dark = self.when == "night"
        if dark:
            self.glare = 0.25
        self.hours("dusk" if dark else "clear", 251, 36)
        if dark:
            self.exposed(0.55)
        self.builder(sights.ferris_wheel, (WHEEL[0], WHEEL[1], 0, 0, WHEEL[2]))
        self.builder(rolling.hot_dog_stand, (3.5, 26.5, 0, 200, 1.0))
        self.builder(grounds.coaster, (-22, 78, 0, 4, 1.25))
        self.builder(dwellings.circus, (-1.5, 47, 0, -6, 0.95))
        self.builder(sights.carousel, (-7.6, 24, 0, 10, 1.0))
        paving = self.bricks((0.46, 0.38, 0.32), (0.40, 0.34, 0.29), (0.5, 0.5), 0.5, 0.012, (0, 0, 45))
        self.plane(self.worn(paving, 0.25, 0.8, 0.2), (0, 40), (60, 110), 0.0)
        lawn = self.worn(self.mottled((0.05, 0.11, 0.015), (0.08, 0.14, 0.02)), 0.3, 0.6)
        self.plane(lawn, (0, 150), (400, 170), -0.02)
        prizes = [
            self.bear(c)
            for c in ((0.62, 0.36, 0.14), (0.75, 0.30, 0.42), (0.24, 0.45, 0.70), (0.78, 0.74, 0.66))
        ]
        for k, (side, y) in enumerate(
            ((-1, 0.8), (1, 1.6), (-1, 5.4), (1, 6.4), (-1, 10.0), (1, 11.2), (1, 16.0), (1, 20.8))
        ):
            self.flush()
            with self.moved(shift(side * (5.3 if k < 4 else 5.7), y + 2, 0), turn(-90 * side)):
                self.booth(k, prizes, dark)
                self.flush()
        self.strings(dark)
        self.balloons(-3.0, 17.5)
        self.balloons(2.7, 32.0)
        bench = [(-3.2, 15.0, 100), (3.2, 23.4, -90)]
        for x, y, yaw in bench:
            self.put("S12", x, y, 0, yaw)
        self.put("K18", 3.6, 14.3)
        tree = self.street_tree(9, leaves=4500)
        for k in range(44):
            x = -70 + 3.2 * k
            self.stand(
                tree,
                x,
                84 + 14 * self.rng.random() + (12 if x < 0 else 0),
                0,
                None,
                self.rng.uniform(0.8, 1.2),
            )
        self.many(tree, [(-15, 39), (16, 40), (21, 33), (-19, 44), (5.5, 56), (-11, 60)], 0.6, 0.85)
        for y in (4, 13, 22, 34):
            for side in (-1, 1):
                if dark:
                    self.glowing((side * 3.2, y, 3.2), 34, (1.0, 0.66, 0.34), 0.3)
        if dark:
            self.lights()
        self.misty(460 if dark else 900, 30)

    def bear(self, shade: Colour) -> Plant:
        """A soft toy, 0.5 m high."""
        fur, pale, black = (
            self.worn(self.material(shade, 0.95), 0.2, 12, 0.4),
            self.kept((0.74, 0.64, 0.50), 0.95),
            self.kept((0.02, 0.02, 0.02), 0.4),
        )

        def made() -> None:
            self.ball(fur, (0, 0, 0.15), (0.13, 0.12, 0.15), 14)
            self.ball(pale, (0, -0.06, 0.15), (0.08, 0.08, 0.1), 10)
            self.ball(fur, (0, 0, 0.37), 0.115, 14)
            self.ball(pale, (0, -0.09, 0.35), 0.05, 10)
            self.ball(black, (0, -0.14, 0.36), 0.016, 8)
            for s in (-1, 1):
                self.ball(fur, (0.09 * s, 0, 0.46), 0.045, 10)
                self.ball(fur, (0.13 * s, -0.06, 0.2), (0.045, 0.09, 0.045), 10)
                self.ball(fur, (0.08 * s, -0.13, 0.05), (0.05, 0.09, 0.055), 10)
                self.ball(black, (0.04 * s, -0.105, 0.4), 0.014, 8)

        return self.shape(made)

    def booth(self, k: int, prizes: list[Plant], dark: bool) -> None:
        """A stall 3.8 m wide under a striped roof, its counter at y = -1.2."""
        shade, second = GAY[k % 6], GAY[(k + 3) % 6]
        paint, cream = self.kept(shade, 0.45), self.kept(CREAM, 0.6)
        inside = self.kept(tuple(0.5 * c + 0.12 for c in second), 0.8, 0.08 if dark else 0.0)  # type: ignore[arg-type]
        n, half = 10, 1.9
        for j in range(n):
            x = -half + 2 * half * j / n
            self.block((paint, cream)[j % 2], (x + half / n, -1.2, 0.5), (2 * half / n, 0.1, 1.0))
        self.block(self.kept((0.36, 0.20, 0.09), 0.5), (0, -1.15, 1.02), (3.9, 0.5, 0.07))
        self.block(inside, (0, 1.15, 1.5), (3.8, 0.1, 3.0))
        for s in (-1, 1):
            self.block(paint, (s * half, 0, 0.5), (0.1, 2.4, 1.0))
            self.block(inside, (s * half, 0.6, 1.9), (0.08, 1.1, 1.9))
            for y in (-1.2, 1.15):
                self.block(cream, (s * half, y, 1.45), (0.13, 0.13, 2.9))
        for row, z in enumerate((1.15, 1.75, 2.3)):
            self.block(cream, (0, 0.95, z - 0.03), (3.6, 0.4, 0.05))
            for j in range(8):
                self.stand(prizes[(j + row + k) % 4], -1.55 + 0.44 * j, 0.9, z, 0.0, 0.85)
        roof, top = 14, 4.1
        cloths = paint, cream
        for face in range(4):
            with self.moved(turn(90 * face)):
                w, d = (2.1, 1.5) if face % 2 == 0 else (1.5, 2.1)
                r = 0.7 if face % 2 == 0 else 0.0
                points: list[Any] = []
                for j in range(roof + 1):
                    u = 2 * j / roof - 1
                    points += [(r * u, 0, top), (w * u, -d, 2.9), (w * u, -d, 2.66)]
                for tone in (0, 1):
                    faces = []
                    for j in range(roof):
                        if j % 2 == tone:
                            a = 3 * j
                            faces += [(a, a + 1, a + 4, a + 3), (a + 1, a + 2, a + 5, a + 4)]
                    self.faced(cloths[tone], points, faces)
        board = self.kept(second, 0.5)
        self.block(board, (0, -1.56, 3.12), (2.9, 0.08, 0.62))
        self.block(cream, (0, -1.54, 3.12), (3.04, 0.06, 0.74))
        ink = self.kept((1.0, 0.88, 0.55), 0.5, 0.7 if dark else 0.1)
        word = WORDS[k % 8]
        self.text(ink, word, (0, -1.62, 3.1), min(0.46, 3.4 / len(word)))
        bulb = self.kept((1.0, 0.75, 0.36), 0.4, 1.8 if dark else 0.35)
        for j in range(13):
            for z in (2.73, 3.51):
                self.block(bulb, (-1.5 + 0.25 * j, -1.6, z), (0.07, 0.07, 0.07))
        if dark:
            self.glowing((0, -0.3, 2.6), 16, (1.0, 0.72, 0.40), 0.3)

    def block(
        self, material: Any, middle: tuple[float, float, float], size: tuple[float, float, float]
    ) -> None:
        """A box of those sides about its `middle`."""
        (x, y, z), (a, b, c) = middle, (v / 2 for v in size)
        self.box(material, x - a, x + a, y - b, y + b, z - c, z + c)

    def strings(self, dark: bool) -> None:
        """Flags and bulbs on wires between posts."""
        wire, post = self.kept((0.05, 0.05, 0.05), 0.7), self.kept((0.70, 0.68, 0.62), 0.5)
        bulb = self.kept((1.0, 0.74, 0.36), 0.4, 2.6 if dark else 0.5)
        for k, y in enumerate((4.0, 10.5, 17.0, 25.0, 34.0)):
            for side in (-1, 1):
                self.tube(post, [(side * 3.6, y, 0), (side * 3.6, y, 5.2)], 0.035, 8)
            line = [(3.7 * t, y, 5.1 - 0.75 * (1 - t * t)) for t in [j / 16 - 1 for j in range(33)]]
            self.tube(wire, line, 0.012, 4)
            for j, (x, v, z) in enumerate(line[1:-1]):
                if k % 2 == 0:
                    flag = self.kept(GAY[j % 6], 0.9)
                    self.skin(flag, [(x - 0.1, v, z), (x + 0.1, v, z), (x, v + 0.03, z - 0.3)], [(0, 1, 2)])
                elif j % 2 == 0:
                    self.ball(bulb, (x, v, z - 0.08), 0.065, 8)

    def balloons(self, x: float, y: float) -> None:
        """A bunch on strings."""
        line = self.kept((0.6, 0.6, 0.6), 0.7)
        for k in range(13):
            a, r = 2.4 * k, 0.16 * math.sqrt(k)
            spot = (x + r * math.cos(a), y + r * math.sin(a), 2.5 + 0.5 * ((0.618 * k) % 1) - 0.1 * r)
            shade = GAY[k % 6]
            self.ball(self.kept(tuple(1.25 * c for c in shade), 0.15), spot, (0.19, 0.19, 0.23), 16)  # type: ignore[arg-type]
            self.tube(line, [(spot[0], spot[1], spot[2] - 0.22), (x, y, 1.1)], 0.006, 4)
        self.lathe(
            self.kept((0.3, 0.3, 0.32), 0.5),
            [(0.25, 0), (0.25, 0.08), (0.04, 0.1), (0.04, 1.1), (0.01, 1.1)],
            (x, y, 0),
            n=16,
        )

    def lights(self) -> None:
        """Bulbs on the wheel, the carousel and the tent."""
        x, y, k = WHEEL
        for j, a in enumerate(around(80)):
            self.bulb(
                (x + k * 14.2 * math.cos(a), y - 2, k * (17 + 14.2 * math.sin(a))), BULBS[j // 4 % 5], 0.13
            )
        for j, a in enumerate(around(20)):
            for r in (3.0, 5.0, 7.0, 9.0, 11.0):
                self.bulb((x + k * r * math.cos(a), y - 2, k * (17 + r * math.sin(a))), BULBS[j % 5], 0.10)
        self.glowing((x, y - 8, 12), 300, (1.0, 0.45, 0.6), 2.0)
        for a in around(40):
            self.bulb((-7.6 + 5.5 * math.cos(a), 24 + 5.5 * math.sin(a), 4.62), BULBS[0], 0.06)
        self.glowing((-7.6, 21.5, 3.2), 60, (1.0, 0.70, 0.36), 0.5)
        self.glowing((-7.6, 17.0, 4.5), 60, (1.0, 0.66, 0.36), 0.5)
        for a in around(48):
            self.bulb((-1.5 + 6.8 * math.cos(a), 47 + 6.8 * math.sin(a), 3.35), BULBS[0], 0.08)
        self.glowing((-1.5, 37.5, 4), 170, (1.0, 0.62, 0.32), 1.0)
        for j in range(60):
            self.bulb((-44 + 0.75 * j, 74, 4.0 + 3.2 * math.sin(0.3 * j) ** 2), BULBS[j // 3 % 5], 0.1)

    def bulb(self, at: tuple[float, float, float], shade: Colour, half: float) -> None:
        x, y, z = at
        self.box(self.kept(shade, 0.4, 1.7), x - half, x + half, y - half, y + half, z - half, z + half)
