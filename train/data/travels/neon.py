"""Streets by night full of signs: a cyberpunk one, Tokyo, Times Square, for wild.py."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from data.arenas import NEON
from data.sites import vehicles
from data.stage import Colour
from data.travels.rows import MANHATTAN, Style
from data.travels.streets import Avenue
from data.travels.trip import advert

CONCRETE = Style(
    ((0.055, 0.055, 0.065), (0.085, 0.075, 0.08), (0.06, 0.07, 0.08), (0.10, 0.085, 0.075)), "plaster", (6, 8), 3.0,
    3.8, (4.5, 6.5), 1.7, (1.15, 1.5), (0.10, 0.10, 0.11), (0.06, 0.06, 0.07), "flat",
    shops=("ラーメン", "BAR", "薬", "NOODLES", "カラオケ", "OPEN", "電気", "CLUB"), lit=0.45, awning=0.3, deep=12,
)  # fmt: skip
WORDS = (
    "ラーメン",
    "ホテル",
    "酒場",
    "カラオケ",
    "新宿",
    "寿司",
    "電気街",
    "居酒屋",
    "薬局",
    "喫茶",
    "東京",
    "夜市",
)
LATIN = ("HOTEL", "BAR", "CYBER", "NOODLES", "24 H", "OPEN", "CLUB", "NEURO", "ARCADE", "SUSHI")
HUES: tuple[Colour, ...] = (
    (1.0, 0.03, 0.32),
    (0.02, 0.62, 1.0),
    (0.62, 0.06, 1.0),
    (0.05, 1.0, 0.75),
    (1.0, 0.40, 0.03),
)
BOARDS: tuple[tuple[Colour, Colour], ...] = (
    ((0.85, 0.03, 0.03), (1.0, 0.95, 0.85)), ((0.95, 0.92, 0.85), (0.75, 0.02, 0.02)),
    ((0.02, 0.10, 0.65), (1.0, 1.0, 1.0)), ((1.0, 0.70, 0.05), (0.05, 0.03, 0.02)), ((0.02, 0.42, 0.16), (1.0, 1.0,
        0.9)),
    ((0.70, 0.05, 0.35), (1.0, 0.95, 0.9)), ((0.95, 0.92, 0.85), (0.03, 0.06, 0.35)),
)  # fmt: skip
ADS = (
    ("cola", (0.75, 0.02, 0.03), (0.35, 0.0, 0.02), "COLA/FRESH"), ("S250", (0.03, 0.05, 0.12), (0.25, 0.45, 0.8),
        "DRIVE"),
    ("perfume", (0.55, 0.30, 0.05), (0.95, 0.75, 0.35), "PARFUM"), ("red-dress", (0.9, 0.55, 0.6), (0.45, 0.1,
        0.25), "FASHION"),
    ("sushi", (0.02, 0.25, 0.22), (0.05, 0.6, 0.5), "SUSHI"), ("acoustic-guitar", (0.30, 0.03, 0.45), (0.9, 0.2,
        0.5), "LIVE/TONIGHT"),
    ("doughnut", (0.95, 0.35, 0.55), (1.0, 0.75, 0.35), "SWEET"), ("", (0.9, 0.65, 0.02), (0.95, 0.3, 0.02),
        "BROADWAY"),
    ("robot", (0.02, 0.12, 0.30), (0.1, 0.7, 0.9), "FUTURE"), ("", (0.02, 0.15, 0.75), (0.1, 0.55, 0.95), "THEATRE"),
    ("ring", (0.02, 0.02, 0.03), (0.25, 0.22, 0.25), "JEWELS"), ("lion-face", (0.75, 0.42, 0.02), (0.25, 0.08, 0.0),
        "THE LION"),
)  # fmt: skip
"""Key, two colours and words of what is advertised."""


class Neon(Avenue):
    """x to the right of and y behind the place where things will stand, in metres."""

    glare = 0.30
    samples = 12
    hues: tuple[tuple[Colour, float, float], ...] = ()
    shine = (0.5, 0.6, 0.6, 4.0)
    """How bright are boards, what is written on them, screens, and the light that a square metre of those throws."""

    def panes(self, lit: float) -> Any:
        if self.hues and self.rng.random() < lit:
            return self.kept(*self.rng.choice(self.hues))
        return super().panes(0.0 if self.hues else lit)

    def within(self, glow: float) -> Any:
        if not self.hues:
            return super().within(glow)
        shade = self.rng.choice(
            ((0.55, 0.20, 0.06), (0.42, 0.05, 0.22), (0.04, 0.25, 0.42), (0.50, 0.26, 0.10))
        )
        return self.kept(shade, 0.8, 0.55)

    def blade(
        self, side: int, face: float, u: float, z: float, word: str, shade: Colour, size: float
    ) -> None:
        """Neon letters one below the other, across the street's way."""
        shine, dark = self.kept(shade, 0.5, 2.6), self.kept((0.015, 0.015, 0.02), 0.5)
        step, x = 1.12 * size, face - side * (0.35 + 0.75 * size)
        tall = step * len(word) + 0.3 * size
        half = 0.72 * size
        self.box(dark, x - half, x + half, u, u + 0.2, z - tall, z)
        for a, b, low, high in ((-half, -half + 0.05, -tall, 0), (half - 0.05, half, -tall, 0),
                                (-half, half, -tall, -tall + 0.05), (-half, half, -0.05, 0)):  # fmt: skip
            self.box(shine, x + a, x + b, u - 0.04, u, z + low, z + high)
        for j, letter in enumerate(word):
            self.text(shine, letter, (x, u - 0.05, z - 0.65 * size - step * j), size)
        self.box(dark, x, face, u + 0.05, u + 0.12, z - 0.4, z - 0.3)
        self.glowing((x - side * 0.2, u - 1.0, z - tall / 2), 9 * tall, shade, 0.4)

    def board(
        self, side: int, face: float, u: float, z: float, word: str, k: int, size: float, up: bool
    ) -> None:
        """A box lit from within, words upright or one letter below the other."""
        back, ink = BOARDS[k % len(BOARDS)]
        lamp, letters = (
            self.kept(back, 0.5, self.shine[0]),
            self.kept(ink, 0.5, self.shine[1] if sum(ink) > 1 else 0.0),
        )
        step = 1.1 * size
        wide, tall = (
            (1.35 * size, step * len(word) + 0.4 * size)
            if up
            else (step * len(word) + 0.5 * size, 1.4 * size)
        )
        x = face - side * (wide / 2 + 0.25)
        self.box(lamp, x - wide / 2, x + wide / 2, u, u + 0.3, z - tall, z)
        self.box(self.kept((0.05, 0.05, 0.055), 0.5), x - wide / 2 - 0.05, x + wide / 2 + 0.05, u + 0.02, u + 0.28,
                 z - tall - 0.05, z + 0.05)  # fmt: skip
        for j, letter in enumerate(word if up else (word,)):
            self.text(
                letters, letter, (x, u - 0.02, z - (0.72 * size + step * j if up else 0.7 * size)), size
            )

    def _cyberpunk(self) -> None:
        """Neon signs, wet ground, cables, towers in the haze."""
        self.hours("neon", 41)
        self.shine, self.sign = (0.95, 1.0, 1.0, 16.0), 2.5
        self.hues = tuple(
            ((r, g, b), 0.5, 0.55) for r, g, b in (*HUES[:4], (1.0, 0.62, 0.28), (1.0, 0.62, 0.28))
        )
        self.plane(self.wetness((0.016, 0.016, 0.020), 0.22, 0.7), (0, 90), (30, 200), 0.0)
        slab = self.wetness((0.03, 0.03, 0.034), 0.25, 0.3)
        for side in (-1, 1):
            self.slab(slab, (side * 5.0, 90, 0.06), (2.6, 200, 0.12))
            self.row(side, side * 5.6, -2.0, 60, CONCRETE)
        grey, pipe = self.kept((0.10, 0.10, 0.11), 0.5), self.kept((0.05, 0.05, 0.055), 0.4)
        for side in (-1, 1):
            y, k = 3.5 + (side > 0), 0
            while y < 58:
                shade = HUES[(k + 2 * (side > 0)) % 5]
                word = (WORDS if (k + (side > 0)) % 3 else LATIN)[(3 * k + 5 * (side > 0)) % 10]
                self.blade(side, side * 5.6, y, 8.6 + 2.6 * ((k * 7) % 4) - 1.2, word, shade, 0.62 + 0.02 * y)
                if k % 2 == 0:
                    self.board(
                        side,
                        side * 5.6,
                        y + 1.4,
                        4.9 + (k % 4) * 0.4,
                        LATIN[(k + 3 * (side > 0)) % 10],
                        k,
                        0.42,
                        False,
                    )
                self.front(side, side * 5.6)(
                    self.kept(shade, 0.5, 2.2), y - 1.5, y + 1.2, 3.75, 3.82, 0.24, 0.30
                )
                for z in (5.2, 8.3):
                    self.front(side, side * 5.6)(grey, y + 1.8, y + 2.7, z, z + 0.6, 0, 0.45)
                self.front(side, side * 5.6)(pipe, y + 3.0, y + 3.14, 0, 24, 0, 0.16)
                y, k = y + self.rng.uniform(2.6, 3.8), k + 1
        self.screens(((-1, 5.3, 16.5, 11.8, 4.4, 6.4, 8), (1, 5.3, 24, 13.5, 5.2, 7.4, 4), (-1, 5.3, 36, 15, 6.5, 9, 2),
                      (1, 5.3, 43, 11, 5, 7, 6)))  # fmt: skip
        self.spires()
        cable = self.kept((0.008, 0.008, 0.01), 0.6)
        for j, y in enumerate((5.5, 8, 12.5, 17, 23, 30)):
            z = 6.0 + 1.3 * (j % 3)
            self.tube(cable, [(x, y + 0.12 * x * (-1) ** j,
                z + 0.045 * x * x) for x in [-5.6 + 1.12 * t for t in range(11)]],
                      0.03, 5)  # fmt: skip
        self.stall(-4.2, 9.0)
        self.put("Z73", 4.7, 6.5, 0.12, 20)
        self.put("K22", 4.6, 8.0, 0.12, -80)
        self.walkers(
            [(-1.6, 19), (1.3, 23), (2.7, 27), (-2.6, 30), (0.4, 36), (-1.2, 42), (2.0, 47), (4.6, 17)]
        )
        for y in (4, 10, 17, 25, 34, 44):
            self.glowing((3.2 * (-1) ** y, y, 4.2), 90, HUES[int(y) % 5], 0.8)
        self.misty(120, 12, 0.75)

    def stall(self, x: float, y: float) -> None:
        """A place to eat at, under a warm lamp."""
        wood, cloth = self.kept((0.10, 0.05, 0.03), 0.6), self.kept((0.50, 0.03, 0.03), 0.8, 0.25)
        self.box(wood, x - 0.6, x + 0.8, y - 1.4, y + 1.4, 0.1, 1.0)
        self.box(self.kept((0.30, 0.18, 0.09), 0.5), x - 0.6, x + 0.95, y - 1.5, y + 1.5, 1.0, 1.06)
        for dy in (-1.4, 1.34):
            self.box(wood, x + 0.7, x + 0.78, y + dy, y + dy + 0.08, 0.1, 2.7)
        self.box(cloth, x - 0.8, x + 1.1, y - 1.6, y + 1.6, 2.55, 2.7)
        for k in range(5):
            self.box(cloth, x + 1.02, x + 1.05, y - 1.5 + 0.62 * k, y - 0.96 + 0.62 * k, 2.0, 2.55)
        lamp = self.kept((1.0, 0.45, 0.12), 0.5, 2.6)
        for dy in (-1.5, -0.5, 0.5, 1.5):
            self.ball(lamp, (x + 1.0, y + dy, 2.35), (0.16, 0.16, 0.2), 14)
        self.glowing((x + 0.4, y, 2.2), 60, (1.0, 0.55, 0.22))

    def screens(self, spots: Any) -> None:
        """Moving pictures on the walls: side, face, y, z, width, height, number."""
        for side, face, y, z, wide, tall, k in spots:
            key, first, second, words = ADS[k % len(ADS)]
            image = advert(self.cache, (round(60 * wide), round(60 * tall)), first, second, words, key, k)
            at = (y, face, z) if side == 0 else (side * (face - 0.35), y, z)
            self.panel(self.pictured(image, self.shine[2]), at, (wide, tall), side, 14 * side)
            self.glowing(
                (at[0] - 1.5 * side, at[1] - 1.5 * (side == 0) - 0.8, z), self.shine[3] * wide * tall,
                    tuple(0.3 + 0.7 * max(a, b)
                for a, b in zip(first, second, strict=True)), 1.2)  # type: ignore[arg-type]  # fmt: skip

    def spires(self) -> None:
        """Towers with lines of light beyond the end of the street."""
        walls = [self.glazing(c, True) for c in ((0.1, 0.1, 0.12),) * 2]
        for k in range(30):
            y = self.rng.uniform(75, 260)
            x, wide = (-1) ** k * self.rng.uniform(0, 10 + 0.42 * y), self.rng.uniform(6, 13)
            tall = self.rng.uniform(0.16, 0.36) * y + 12
            self.box(walls[k % 2], x - wide, x + wide, y, y + 14, 0, tall)
            self.box(walls[k % 2], x - 0.6 * wide, x + 0.6 * wide, y + 2, y + 10, tall, 1.14 * tall)
            line = self.kept(NEON[k % 5], 0.5, 2.6)
            for d in (-0.6, 0.6) if k % 3 else (0.0,):
                self.box(line, x + d * wide - 0.3, x + d * wide + 0.3, y - 0.4, y, 0.2 * tall, 1.14 * tall)
            self.box(line, x - wide, x + wide, y - 0.4, y, tall - 1, tall)

    def _tokyo(self) -> None:
        """Narrow houses whose signs are boxes of light, a red gate over the street."""
        self.hours("night", 43)
        style = replace(CONCRETE, walls=((0.20, 0.19, 0.18), (0.28, 0.26, 0.24), (0.16, 0.13, 0.12), (0.24, 0.25,
            0.27)),
                        lit=0.5, wide=(4.0, 5.5), shops=("ラーメン", "寿司", "薬局", "カフェ", "居酒屋", "焼鳥",
                            "書店"))  # fmt: skip
        self.plane(self.wetness((0.035, 0.035, 0.038), 0.30, 0.35), (0, 90), (30, 200), 0.0)
        for side in (-1, 1):
            self.row(side, side * 5.0, -2.0, 62, style)
            y, k = 3.2 + 0.9 * (side > 0), 0
            while y < 60:
                for z, n in ((7.4, 0), (11.6, 1), (15.8, 2)):
                    word = WORDS[(5 * k + 3 * n + 7 * (side > 0)) % len(WORDS)]
                    self.board(
                        side,
                        side * 5.0,
                        y + 0.2 * n,
                        z + 0.5 * (k % 2),
                        word,
                        3 * k + 2 * n + (side > 0),
                        0.74,
                        True,
                    )
                if k % 2:
                    self.board(side, side * 5.0, y + 1.1, 3.6, WORDS[(k + 5) % 12], 2 * k + 1, 0.36, False)
                self.glowing((side * 3.6, y, 4.0), 14, (1.0, 0.80, 0.58), 0.6)
                y, k = y + self.rng.uniform(2.2, 3.0), k + 1
        red, white = self.kept((0.75, 0.03, 0.02), 0.4, 0.4), self.kept((1.0, 0.95, 0.85), 0.5, 0.8)
        for side in (-1, 1):
            self.box(red, side * 4.5 - 0.22, side * 4.5 + 0.22, 21.8, 22.2, 0, 6.4)
        self.box(red, -4.8, 4.8, 21.7, 22.3, 5.2, 7.2)
        self.box(self.kept((1.0, 0.55, 0.10), 0.5, 1.6), -4.9, 4.9, 21.66, 21.7, 7.12, 7.26)
        self.box(self.kept((1.0, 0.55, 0.10), 0.5, 1.6), -4.9, 4.9, 21.66, 21.7, 5.14, 5.28)
        self.text(white, "東京一番街", (0, 21.66, 6.2), 1.35)
        lamp = self.kept((0.95, 0.10, 0.03), 0.6, 0.7)
        for side in (-1, 1):
            for k in range(7):
                self.ball(lamp, (side * 4.25, 3.0 + 2.7 * k, 2.75), (0.24, 0.24, 0.32), 16)
        self.spires()
        cable, pole = self.kept((0.01, 0.01, 0.012), 0.6), self.kept((0.20, 0.20, 0.20), 0.7)
        for side, y in ((-1, 12), (1, 17), (-1, 30)):
            self.box(pole, side * 4.2 - 0.13, side * 4.2 + 0.13, y, y + 0.26, 0, 10)
            for z in (8.6, 9.2, 9.7):
                self.tube(cable, [(side * 4.2 - side * 0.6 * t, y + 2.2 * t,
                    z - 0.12 * t * (8 - t) / 4) for t in range(9)],
                          0.025, 5)  # fmt: skip
        self.walkers(
            [
                (-2.2, 17),
                (1.6, 19),
                (2.8, 24),
                (-1.0, 27),
                (0.6, 31),
                (-2.7, 33),
                (2.2, 38),
                (-0.3, 44),
                (1.3, 50),
            ]
        )
        self.put("S246", -4.1, 7.5, 0, 75)
        self.misty(330, 20, 1.2)

    def _square(self) -> None:
        """Times Square: screens from the ground to the sky, yellow cabs, a crowd."""
        self.hours("night", 47)
        self.road(5.0, 4.5, True)
        style = replace(MANHATTAN, lit=0.4, escapes=0.0, wide=(9.0, 13.0), floors=(7, 9))
        for side in (-1, 1):
            self.row(side, side * 9.2, -2.0, 62, style)
        self.screens([
            (side, 9.0, y, z, wide, tall, k + 5 * (side > 0))
            for side in (-1, 1)
            for k, (y, z, wide, tall) in enumerate(((14, 8.2, 9.0, 5.4), (24.5, 7.4, 8.5, 5.5), (25, 14.6, 9, 7),
                (35, 9.5, 9, 8),
                                                    (36, 19, 10, 8), (47, 9, 9, 8), (48, 19, 11, 9), (58, 15, 9, 16)))
        ])  # fmt: skip
        wall = self.kept((0.05, 0.05, 0.055), 0.4)
        self.box(wall, -5.5, 5.5, 74, 90, 0, 40)
        self.screens([(0, 73.5, 0, 5.0, 9.5, 6.0, 7), (0, 73.5, 0, 12.0, 9.5, 7, 0), (0, 73.5, 0, 19.6, 9.0, 7, 2),
                      (0, 73.5, 0, 27.0, 8.5, 6.8, 9), (0, 73.5, 0, 34.0, 8.0, 6, 8)])  # fmt: skip
        self.towers(True)
        self.builder(vehicles.taxi, (-2.2, 19, 0, -90, 1.0), (2.4, 26, 0, 90, 1.0), (-2.4, 33, 0, -90, 1.0),
                     (2.2, 39, 0, 90, 1.0), (-2.3, 47, 0, -90, 1))  # fmt: skip
        paint = self.kept((0.55, 0.55, 0.53), 0.6)
        for k in range(11):
            self.box(paint, -4.6 + 0.86 * k, -4.1 + 0.86 * k, 7.0, 9.6, 0.004, 0.008)
        red, white = self.kept((1, 0.06, 0.03), 0.5, 2.5), self.kept((1, 0.95, 0.85), 0.5, 2.6)
        for x, y, lamp in (
            (-2.2, 19 - 2.2, white),
            (-2.4, 33 - 2.2, white),
            (2.4, 26 - 2.2, red),
            (2.2, 39 - 2.2, red),
        ):
            for d in (-0.68, 0.68):
                self.box(lamp, x + d - 0.12, x + d + 0.12, y - 0.03, y, 0.68, 0.82)
        spots = [
            (side * self.rng.uniform(5.6, 8.3), self.rng.uniform(13, 50))
            for side in (-1, 1)
            for _ in range(13)
        ]
        self.walkers(spots, 0.12)
        for y in (3, 11, 20, 30, 42, 55):
            for side in (-1, 1):
                self.glowing(
                    (side * 5.5, y, 6.0), 110, ((1.0, 0.8, 0.6), (0.75, 0.85, 1.0))[(y + side) % 2], 1.0
                )
        self.misty(420, 40, 1.2)
