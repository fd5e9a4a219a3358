"""Who is behind or at a table: chess players, a cook at the stove, a bartender."""

from __future__ import annotations

import math

import numpy as np
from data.goods import drinks, glasses, produce, stove
from data.goods.craft import Craft
from data.people import elders, looks
from data.people.artisans import apron
from data.people.crew import clear, crew, sitting
from data.people.grips import along, grip, off, posed
from data.people.holding import standing
from data.people.settings import Spots, colours, use
from data.people.skeleton import Pose
from data.people.wardrobe import Figure
from data.sites.lot import Builder, Site, curve, shift, turn
from data.stage import Colour
from mathutils import Matrix

Spot = tuple[float, float, float]

_FOOT = [(0.30, 0.0), (0.31, 0.05), (0.24, 0.12), (0.15, 0.20)]
_MEN = {
    "p": [*_FOOT, (0.10, 0.55), (0.17, 0.58), (0.10, 0.62), (0.17, 0.74), (0.10, 0.90), (0.001, 0.92)],
    "r": [*_FOOT, (0.14, 0.70), (0.22, 0.76), (0.22, 0.98), (0.15, 0.98), (0.14, 0.92), (0.001, 0.92)],
    "b": [
        *_FOOT,
        (0.10, 0.80),
        (0.18, 0.84),
        (0.10, 0.88),
        (0.16, 1.05),
        (0.06, 1.24),
        (0.05, 1.30),
        (0.001, 1.33),
    ],
    "q": [
        *_FOOT,
        (0.11, 1.00),
        (0.20, 1.05),
        (0.12, 1.10),
        (0.21, 1.40),
        (0.14, 1.38),
        (0.05, 1.48),
        (0.001, 1.50),
    ],
    "k": [*_FOOT, (0.12, 1.10), (0.21, 1.15), (0.13, 1.20), (0.20, 1.46), (0.06, 1.54), (0.001, 1.55)],
    "n": [*_FOOT, (0.20, 0.30), (0.001, 0.32)],
}
"""Chessman -> its profile, as parts of a square."""
_GAME = ("r...k..r", "ppp..ppp", "..nq.n..", "...pp...", "..BPP...", "..N..N..", "PPP..PPP", "R..QK..R")


def chessboard(s: Site, at: Spot, square: float) -> None:
    """A game under way, white to the right."""
    light, dark = s.material((0.72, 0.55, 0.33), 0.4), s.material((0.20, 0.09, 0.04), 0.4)
    men = s.material((0.82, 0.74, 0.58), 0.3), s.material((0.035, 0.025, 0.022), 0.3)
    with s.moved(shift(*at), turn(90)):
        s.rounded(dark, (0, 0, 0.008), (8.9 * square, 8.9 * square, 0.016), 0.004)
        for i in range(8):
            for j in range(8):
                x, y = (j - 3.5) * square, (3.5 - i) * square
                if (i + j) % 2 == 0:
                    s.slab(light, (x, y, 0.0165), (square, square, 0.002))
                name = _GAME[i][j]
                if name != ".":
                    with s.moved(shift(x, y, 0.0175)):
                        chessman(s, name.lower(), men[name.islower()], square, 1 if name.isupper() else -1)


def chessman(s: Site, name: str, look: object, size: float, way: int = 1) -> None:
    s.lathe(look, [(r * size, h * size) for r, h in _MEN[name]], n=16, smooth=60)
    if name == "n":
        outline = [(-0.18, 0.30), (-0.20, 0.62), (-0.12, 0.92), (0.02, 1.08), (0.06, 0.98), (0.28, 0.78), (0.26, 0.68),
            (0.06, 0.74), (0.18, 0.42), (0.18, 0.30)]  # fmt: skip
        s.prism(look, [(way * x * size, z * size) for x, z in outline], -0.09 * size, 0.09 * size)
    if name == "k":
        s.slab(look, (0, 0, 1.62 * size), (0.05 * size, 0.05 * size, 0.2 * size))
        s.slab(look, (0, 0, 1.64 * size), (0.16 * size, 0.05 * size, 0.05 * size))


def chess(s: Site) -> None:
    """Two men at a small table; one thinks, one moves a piece."""
    z, far = 0.585, 0.72
    one = sitting(
        z, 0.42, z - 0.10, 0.13, chest=(24, 0, 0), head=(24, 0, 0), hands={"r": (-0.035, -0.25, 1.075), "l": (0.20,
        -0.40, 0.745)}, elbows={"r": (-0.9, -0.4, -0.9), "l": (0.9, 0.2, -0.4)}, fingers={"r": (0.05, 0.15, 1), "l": (
        -0.8, -0.6, -0.04)}, roll={"l": -50, "r": 20},
    )  # fmt: skip
    two = sitting(
        z, 0.40, z - 0.10, 0.13, chest=(16, 0, 0), head=(16, 0, 0), hands={"r": (-0.06, -0.58, 0.89), "l": (0.20, -0.34,
        0.745)}, elbows={"r": (-0.9, 0.2, -0.4), "l": (0.9, 0.2, -0.4)}, fingers={"r": (0.15, -0.75, -0.6), "l": (-0.8,
        -0.6, -0.04)}, roll={"l": -50},
    )  # fmt: skip
    high, square = 0.72, 0.066

    def move(s: Site, _f: Figure, joints: Spots) -> None:
        at, _ = grip(joints, "r", 0.008, 0.7)
        with s.moved(shift(at[0], at[1] - 0.02, at[2] - 0.075)):
            chessman(s, "q", s.material((0.82, 0.74, 0.58), 0.3), square)

    crew(
        s, ("R7", one, (elders.grandpa,), shift(-far, 0, 0) @ turn(90), None),
        ("R7", two, (looks.trimmed, colours((0.16, 0.26, 0.42), (0.22, 0.21, 0.20))), shift(far, 0, 0) @ turn(-90),
            move),
    )  # fmt: skip
    wood = s.wood((0.30, 0.15, 0.06), 8)
    s.rounded(wood, (0, 0, high - 0.018), (0.82, 0.80, 0.036), 0.012)
    s.rounded(wood, (0, 0, high - 0.07), (0.72, 0.70, 0.07), 0.01)
    for x in (-0.34, 0.34):
        for y in (-0.33, 0.33):
            s.lathe(wood, [(0.018, 0), (0.030, 0.3), (0.034, high - 0.05)], (x, y, 0), n=20)
    chessboard(s, (0, 0, high), square)
    for side in (-1, 1):
        use(s, "S30", (side * (far + 0.05), 0, 0), -90 * side, 1.0)
    taken = s.material((0.035, 0.025, 0.022), 0.3), s.material((0.82, 0.74, 0.58), 0.3)
    for k in range(3):
        with s.moved(shift(-0.30 + 0.05 * k, -0.355 + 0.012 * (k % 2), high)):
            chessman(s, "pbp"[k], taken[1], square)
        with s.moved(shift(0.30 - 0.05 * k, 0.36, high)):
            chessman(s, "ppn"[k], taken[0], square)


def kitchen_island(s: Site, y: float, high: float, wide: float, deep: float) -> None:
    """A counter of painted boards with a wooden top, its middle at `y`."""
    paint, wood = s.worn(s.paint((0.32, 0.42, 0.40), 0.45), 0.08, 6), s.wood((0.48, 0.28, 0.12), 7)
    s.rounded(paint, (0, y, (high - 0.04) / 2 + 0.04), (wide, deep, high - 0.12), 0.008)
    s.slab(s.material((0.03, 0.03, 0.03), 0.8), (0, y, 0.04), (wide - 0.06, deep - 0.08, 0.08))
    s.rounded(wood, (0, y, high - 0.02), (wide + 0.06, deep + 0.06, 0.042), 0.008)
    n = 3
    for k in range(n):
        x = (k - (n - 1) / 2) * wide / n
        s.rounded(paint, (x, y - deep / 2, high / 2 + 0.02), (wide / n - 0.05, 0.016, high - 0.24), 0.006)


def cook(s: Site) -> None:
    """She stirs a pot on the hob, vegetables beside it."""

    def dress(f: Figure) -> None:
        f.dress((0.72, 0.30, 0.20), (0.24, 0.30, 0.42), keep=0.6, bare=True)
        f.hair_colour((0.24, 0.14, 0.08))
        apron(f, (0.88, 0.85, 0.78))

    high, pot = 0.86, np.array((-0.06, -0.50, 0.872))
    _, joints = posed(s, "R3", Pose(
        (0, 0.04, 0.89), (4, 0, 0), (8, -4, 0), (20, -6, 0), hands={"r": (-0.23, -0.37, 1.17), "l": (0.155, -0.37,
        0.985)}, elbows={"r": (-0.9, 0.3, -0.5), "l": (0.9, 0.4, -0.5)}, fingers={"r": (0.55, -0.75, -0.2), "l": (-0.35,
        -0.9, -0.15)}, roll={"l": -10},
    ), dress)  # fmt: skip
    at, _ = grip(joints, "r", 0.010)
    grip(joints, "l", 0.012, 0.8)
    wood = s.wood((0.50, 0.30, 0.14), 9)
    low = off(pot, 0.02, 0.03, 0.09)
    way = (at - low) / np.linalg.norm(at - low)
    s.tube(wood, [low, tuple(at), tuple(at + 0.07 * way)], [0.010, 0.008, 0.009], 10)
    kitchen_island(s, -0.535, high, 1.02, 0.54)
    black, ring = s.material((0.008, 0.008, 0.010), 0.12), s.material((0.10, 0.10, 0.11), 0.4)
    s.rounded(black, (0.06, -0.51, high + 0.004), (0.56, 0.44, 0.010), 0.004)
    for x, y, r in ((-0.06, -0.50, 0.12), (0.23, -0.42, 0.08), (0.23, -0.63, 0.095)):
        s.lathe(
            ring,
            [(r, high + 0.0095), (r - 0.006, high + 0.0100), (r - 0.006, high + 0.0095)],
            (x, y, 0),
            n=40,
        )
    with s.moved(Matrix.Translation(tuple(pot)), Matrix.Scale(0.128, 4)):
        stove.BUILDERS["stew"](Craft())
    steel = s.material((0.60, 0.61, 0.62), 0.25, 1.0)
    with s.moved(shift(0.235, -0.60, high + 0.011)):
        s.lathe(steel, [(0.085, 0.0), (0.092, 0.01), (0.092, 0.10), (0.086, 0.10), (0.084, 0.012)], n=44)
        s.lathe(steel, [(0.094, 0.10), (0.092, 0.108), (0.05, 0.122), (0.001, 0.126)], n=44)
        s.ball(s.material((0.02, 0.02, 0.02), 0.4), (0, 0, 0.138), (0.016, 0.016, 0.013), 16)
        s.tube(black, [(0.09, 0.0, 0.08), (0.24, 0.0, 0.095)], [0.010, 0.012], 10)
    s.rounded(s.wood((0.56, 0.38, 0.20), 9), (-0.375, -0.57, high + 0.013), (0.25, 0.38, 0.022), 0.008)
    for name, x, y, size, yaw in (("tomato", -0.42, -0.67, 0.040, 0), ("tomato", -0.33, -0.69, 0.038, 70), ("carrot",
            -0.39, -0.54, 0.055, 20)):  # fmt: skip
        with s.moved(shift(x, y, high + 0.026), turn(yaw), Matrix.Scale(size, 4)):
            produce.BUILDERS[name](Craft())
    leaf = s.material((0.06, 0.22, 0.03), 0.7)
    rng = np.random.default_rng(5)
    with s.moved(shift(0.42, -0.64, high)):
        s.lathe(s.material((0.50, 0.20, 0.10), 0.85), [(0.045, 0.0), (0.062, 0.09), (0.068, 0.092), (0.068, 0.108),
            (0.056, 0.106), (0.05, 0.09), (0.001, 0.09)], n=32)  # fmt: skip
        for _ in range(70):
            a, r, z = rng.uniform(0, 6.28), 0.085 * math.sqrt(rng.uniform()), rng.uniform(0.11, 0.24)
            with s.moved(shift(r * math.cos(a), r * math.sin(a), z), turn(math.degrees(a)), turn(rng.uniform(-50, 50),
                    "Y")):  # fmt: skip
                s.ball(leaf, (0, 0, 0), (0.022, 0.013, 0.004), 8)


def bottle(s: Site, at: Spot, tone: Colour, label: Colour, tall: float = 0.30, wide: float = 0.038) -> None:
    """Of liquor, with a label and a pourer."""
    look, paper = s.material(tone, 0.06), s.material(label, 0.7)
    with s.moved(shift(*at)):
        neck = 0.36 * wide
        s.lathe(look, curve([(0.8 * wide, 0.0), (wide, 0.012), (wide, 0.60 * tall), (0.75 * wide, 0.70 * tall), (neck,
            0.78 * tall), (neck, 0.95 * tall)], 4), n=36)  # fmt: skip
        s.lathe(paper, [(1.015 * wide, 0.16 * tall), (1.02 * wide, 0.17 * tall), (1.02 * wide, 0.46 * tall), (1.015
            * wide, 0.47 * tall)], n=36)  # fmt: skip
        s.lathe(s.material((0.55, 0.42, 0.16), 0.3, 1.0), [(1.1 * neck, 0.92 * tall), (1.1 * neck, tall), (0.001,
            tall)], n=24)  # fmt: skip


def bartender(s: Site) -> None:
    """In a waistcoat behind a bar, pouring from a shaker."""

    def dress(f: Figure) -> None:
        f.shoes((0.05, 0.04, 0.04))
        f.dress((0.085, 0.08, 0.09), (0.09, 0.09, 0.10), (0.88, 0.88, 0.87), keep=0.5, where=looks.cardigan)
        looks.short(f, (0.16, 0.10, 0.06))
        looks.full_beard(f, (0.17, 0.10, 0.06), 0.010, 8000, 0.3)
        p = f.front(f.middle[0], 1.50, 0.012)
        for side in (-1, 1):
            f.ball(f.material((0.30, 0.01, 0.02), 0.5), (p.x + 0.024 * side, p.y - 0.012, 1.535), (0.026, 0.012, 0.017),
                16)  # fmt: skip

    high = 1.06
    _, joints = standing(
        s, "R7", dress, hands={"r": (-0.25, -0.24, 1.40), "l": (0.20, -0.30, 1.13)}, elbows={"r": (-0.9, 0.2, -0.5),
        "l": (0.9, 0.4, -0.5)}, fingers={"r": (0.35, -0.9, 0.1), "l": (-0.55, -0.8, 0.0)}, head=(14, 4, 0),
    )  # fmt: skip
    at, _ = grip(joints, "r", 0.036)
    grip(joints, "l", 0.012, 0.7)
    way = np.array((0.86, -0.12, -0.36))
    way /= np.linalg.norm(way)
    steel = s.material((0.66, 0.67, 0.69), 0.16, 1.0)
    with along(s, at, way):
        s.lathe(steel, [*curve([(0.001, -0.13), (0.030, -0.128), (0.036, -0.08), (0.045, 0.02), (0.046, 0.06)], 4),
            (0.043, 0.062), (0.034, 0.10), (0.026, 0.13), (0.022, 0.14), (0.018, 0.13)], n=40)  # fmt: skip
    mouth = at + 0.145 * way
    glass = off(mouth, 0.03, -0.01, 0)
    s.tube(s.material((0.72, 0.10, 0.16), 0.1), [tuple(mouth), off(mouth, 0.022, -0.006, -0.03), (glass[0], glass[1],
        high + 0.135)], [0.008, 0.007, 0.005], 10)  # fmt: skip
    with s.moved(shift(glass[0], glass[1], high), Matrix.Scale(0.090, 4)):
        drinks.BUILDERS["martini"](Craft())
    with s.moved(shift(0.31, -0.66, high), Matrix.Scale(0.082, 4)):
        glasses.BUILDERS["mojito"](Craft())
    y, wood, dark = -0.58, s.wood((0.27, 0.13, 0.055), 5), s.wood((0.14, 0.065, 0.03), 8)
    s.slab(wood, (0, y, high / 2 - 0.02), (1.12, 0.46, high - 0.04))
    s.rounded(dark, (0, y - 0.01, high - 0.028), (1.26, 0.60, 0.055), 0.018)
    for x in (-0.28, 0.28):
        s.rounded(dark, (x, y - 0.235, high / 2 - 0.02), (0.48, 0.02, 0.80), 0.008)
        s.rounded(wood, (x, y - 0.242, high / 2 - 0.02), (0.40, 0.02, 0.72), 0.006)
    row = (((0.30, 0.12, 0.02), (0.80, 0.72, 0.52), 0.30, 0.040), ((0.02, 0.10, 0.04), (0.82, 0.80, 0.74), 0.33, 0.037),
        ((0.36, 0.50, 0.58), (0.08, 0.16, 0.42), 0.29, 0.042), ((0.42, 0.03, 0.03), (0.10, 0.08, 0.07), 0.31,
        0.036))  # fmt: skip
    for k, (tone, label, tall, wide) in enumerate(row):
        bottle(s, (-0.55 + 0.085 * k, y + 0.10 - 0.08 * (k % 2), high), tone, label, tall, wide)
    for k, (tone, label, tall, wide) in enumerate(row[1:3]):
        bottle(s, (0.46 + 0.09 * k, y + 0.08 - 0.06 * k, high), tone, label, tall, wide)
    bowl = clear(s, (0.75, 0.80, 0.80), 0.4)
    green = s.worn(s.material((0.20, 0.36, 0.03), 0.45), 0.1, 60, 0.1)
    with s.moved(shift(-0.33, y - 0.16, high)):
        s.lathe(
            bowl,
            [(0.04, 0.0), (0.09, 0.03), (0.115, 0.075), (0.110, 0.075), (0.08, 0.03), (0.001, 0.01)],
            n=40,
        )
        for k in range(6):
            a = 1.26 * k
            r = 0.052 if k < 5 else 0.0
            s.ball(
                green,
                (r * math.cos(a), r * math.sin(a), 0.055 if k < 5 else 0.095),
                (0.034, 0.030, 0.030),
                18,
            )


BUILDERS: dict[str, Builder] = {"chess-men": chess, "cook-stove": cook, "bartender": bartender}
