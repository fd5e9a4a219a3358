"""Who sits with books and games: students at desks, a child that is read to, a gamer."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.people import childhood, elders, looks, trades
from data.people.crew import crew, sitting
from data.people.grips import along, grip, off, posed
from data.people.settings import Dress, Spots, both, colours
from data.people.skeleton import Pose
from data.people.wardrobe import Figure
from data.sites.lot import Builder, Site, shift, turn
from data.stage import Colour
from mathutils import Matrix


def school_chair(s: Site, y: float, seat: float) -> None:
    """Plywood on steel tubes; `y` is the middle of its seat."""
    wood, steel = s.wood((0.50, 0.30, 0.13), 8), s.material((0.10, 0.11, 0.13), 0.35, 0.8)
    s.rounded(wood, (0, y, seat - 0.012), (0.40, 0.38, 0.022), 0.010)
    rings = []
    for k in range(9):
        u = -1 + k / 4
        x, deep = 0.20 * u, y + 0.215 - 0.035 * u * u
        rings.append([(x, deep, seat + 0.24), (x, deep + 0.015, seat + 0.24), (x, deep + 0.035, seat + 0.42), (x, deep
            + 0.02, seat + 0.42)])  # fmt: skip
    s.loft(wood, rings, 50)
    for x in (-0.18, 0.18):
        s.tube(steel, [(x, y - 0.20, 0.0), (0.94 * x, y - 0.16, seat - 0.03), (0.94 * x, y + 0.16, seat - 0.03), (x, y
            + 0.22, 0.0)], 0.013, 10)  # fmt: skip
        s.tube(steel, [(0.94 * x, y + 0.15, seat - 0.03), (x, y + 0.20, seat + 0.12), (0.9 * x, y + 0.235, seat
            + 0.40)], 0.013, 10)  # fmt: skip


def pages(s: Site, at: Any, yaw: float, wide: float = 0.15, tall: float = 0.21, lines: bool = True) -> None:
    """An open exercise book that lies on a table, written on."""
    paper, cover = s.material((0.84, 0.83, 0.79), 0.9), s.material((0.05, 0.12, 0.30), 0.6)
    ink = s.material((0.06, 0.08, 0.22), 0.9)
    rng = np.random.default_rng(4)
    with s.moved(shift(*at), turn(yaw)):
        s.slab(cover, (0, 0, 0.002), (2 * wide + 0.012, tall + 0.012, 0.004))
        for side in (-1, 1):
            s.rounded(paper, (side * wide / 2, 0, 0.010), (wide - 0.002, tall, 0.014), 0.003)
            for k in range(9 if lines else 0):
                if side > 0 and k > 4:
                    continue
                far = wide * rng.uniform(0.62, 0.84)
                s.slab(ink, (side * wide / 2 - 0.42 * wide + far / 2, 0.40 * tall - 0.085 * k * tall, 0.0174), (far,
                    0.0035, 0.0005))  # fmt: skip


def books(s: Site, at: Any, tones: list[Colour], size: float = 1.0) -> None:
    """A pile of closed books."""
    paper = s.material((0.80, 0.77, 0.68), 0.9)
    z = 0.0
    with s.moved(shift(*at), Matrix.Scale(size, 4)):
        for k, tone in enumerate(tones):
            thick, wide = (0.030, 0.024, 0.036)[k % 3], 0.16 - 0.006 * k
            with s.moved(shift(0, 0, z + thick / 2), turn((8, -12, 4)[k % 3])):
                s.rounded(s.material(tone, 0.5), (0, 0, 0), (wide, 0.22, thick), 0.003)
                s.slab(paper, (0.004, 0, 0), (wide + 0.001, 0.212, 0.68 * thick))
            z += thick


def pencil(s: Site, at: Any, way: Any, tone: Colour = (0.80, 0.42, 0.01)) -> None:
    """Its point at a spot."""
    with along(s, np.asarray(at), np.asarray(way, float)):
        s.lathe(s.material((0.72, 0.50, 0.30), 0.8), [(0.0005, 0), (0.0055, 0.020)], n=10)
        s.lathe(s.paint(tone, 0.3), [(0.0055, 0.020), (0.0055, 0.165), (0.001, 0.165)], n=10)
        s.lathe(s.material((0.75, 0.25, 0.28), 0.8), [(0.0056, 0.165), (0.0056, 0.178), (0.001, 0.18)], n=10)


def student(s: Site, base: str, *dresses: Dress) -> None:
    """At a school desk, a pencil in the right hand, the other on the page."""
    k = 1.0 if base == "R25" else 1.06
    seat, top = 0.40 * k, 0.685 * k
    pose = Pose(
        (0, 0.10, seat + 0.095), (6, 0, 0), (26, 0, 0), (34, 6, 4), feet={"l": (0.10, -0.26, 0.10), "r": (-0.10, -0.16,
        0.10)}, knees=both(0.15, -1, 0.4), toes=both(0.1, -1, -0.33), hands={"r": (-0.13, -0.27, top + 0.055), "l":
        (0.20, -0.24, top + 0.035)}, elbows=both(0.9, 0.5, -0.4), fingers={"r": (0.45, -0.8, -0.35), "l": (-0.75, -0.7,
        -0.12)}, roll={"l": -40, "r": 10},
    )  # fmt: skip
    _, joints = posed(s, base, pose, *dresses)
    hold, _ = grip(joints, "r", 0.006, 0.8)
    way = np.array((-0.22, -0.20, 1.0))
    pencil(s, hold - (hold[2] - top - 0.019) * way, way, (0.80, 0.30, 0.01))
    wood, edge = s.wood((0.52, 0.33, 0.16), 6), s.wood((0.34, 0.19, 0.08), 8)
    steel = s.material((0.10, 0.11, 0.13), 0.35, 0.8)
    y = -0.40
    s.rounded(wood, (0, y, top - 0.014), (0.80, 0.52, 0.028), 0.010)
    s.rounded(edge, (0, y + 0.02, top - 0.11), (0.66, 0.40, 0.014), 0.005)
    for x in (-0.34, 0.34):
        s.slab(edge, (x, y + 0.02, top - 0.07), (0.014, 0.40, 0.09))
        for v in (-0.20, 0.20):
            s.tube(steel, [(x, y + v, top - 0.03), (1.06 * x, y + 1.15 * v, 0.0)], 0.015, 10)
        s.tube(steel, [(1.04 * x, y - 0.22, 0.16), (1.04 * x, y + 0.22, 0.16)], 0.011, 10)
    s.tube(steel, [(-0.352, y - 0.22, 0.16), (0.352, y - 0.22, 0.16)], 0.011, 10)
    pages(s, (0.01, -0.385, top), 6)
    books(s, (0.27, -0.50, top), [(0.50, 0.04, 0.04), (0.03, 0.22, 0.20), (0.60, 0.36, 0.05)])
    cup = s.paint((0.10, 0.30, 0.50), 0.3)
    s.lathe(cup, [(0.034, 0.0), (0.037, 0.09), (0.033, 0.09), (0.030, 0.01)], (-0.33, -0.57, top), n=32)
    for x, y, tone in ((0.012, 0.0, (0.70, 0.05, 0.04)), (-0.012, 0.008, (0.10, 0.40, 0.12)), (0.0, -0.014, (0.80, 0.45,
            0.02))):  # fmt: skip
        pencil(s, (-0.33 - 0.3 * x, -0.57 - 0.3 * y, top + 0.16), (-x, -y, -0.16), tone)
    school_chair(s, 0.13, seat)


def couch(s: Site, wide: float, tone: Colour, seat: float = 0.43, y: float = 0.0) -> None:
    """A soft sofa; the front of its seat is at `y`."""
    cloth = s.worn(s.worn(s.material(tone, 0.95), 0.14, 60, 0.08), 0.10, 4)
    wood = s.wood((0.20, 0.11, 0.05), 8)
    s.rounded(cloth, (0, y + 0.36, seat - 0.22), (wide + 0.26, 0.72, 0.18), 0.04)
    for x in (-1, 1):
        s.rounded(cloth, (x * wide / 4, y + 0.29, seat - 0.075), (wide / 2 - 0.01, 0.62, 0.16), 0.05)
        with s.moved(shift(x * wide / 4, y + 0.60, seat + 0.24), turn(-12, "X")):
            s.rounded(cloth, (0, 0, 0), (wide / 2 - 0.01, 0.19, 0.50), 0.075)
        s.rounded(cloth, (x * (wide / 2 + 0.08), y + 0.36, seat - 0.07), (0.17, 0.76, 0.50), 0.075)
        for v in (0.06, 0.66):
            s.lathe(wood, [(0.02, 0), (0.032, seat - 0.30)], (x * wide / 2, y + v, 0), n=16)


def picture_book(
    s: Site, at: Any, tilt: float, yaw: float = 0.0, wide: float = 0.20, tall: float = 0.26
) -> None:
    """Open before who reads it, its cover to the viewer: a moon and stars on blue."""
    cover, paper = s.material((0.03, 0.10, 0.30), 0.5), s.material((0.84, 0.81, 0.72), 0.9)
    gold = s.material((0.85, 0.62, 0.12), 0.5)
    with s.moved(shift(*at), turn(yaw), turn(-tilt, "X")):
        for side in (-1, 1):
            with s.moved(turn(-13 * side, "Y")):
                s.rounded(cover, (0.5 * side * wide, 0, -0.012), (wide, tall, 0.007), 0.002)
                s.rounded(paper, (0.49 * side * wide, 0, 0), (0.95 * wide, 0.95 * tall, 0.016), 0.004)
                if side < 0:
                    s.lathe(gold, [(0.050, -0.0175), (0.001, -0.0176)], (-0.5 * wide, 0.01, 0), n=32)
                    s.lathe(cover, [(0.043, -0.0178), (0.001, -0.0179)], (-0.5 * wide + 0.02, 0.022, 0), n=32)
                for u, v in ((0.25, 0.3), (0.75, 0.34), (0.72, -0.3), (0.3, -0.36), (0.5, 0.05), (0.85, 0.0)):
                    if side > 0 or abs(v) > 0.2:
                        s.lathe(
                            gold, [(0.009, -0.0175), (0.001, -0.0176)], (side * u * wide, v * tall, 0), n=5
                        )


def read_to(s: Site, base: str, child: str, tone: Colour, dress: tuple[Dress, ...], young: tuple[Dress, ...],
            small: float) -> None:  # fmt: skip
    """A grown-up and a child side by side on a sofa, a picture book before both."""
    seat, wide = 0.45, 1.25 if base == "R7" else 1.0
    k = 1.0 if base == "R7" else 0.93
    z = seat + 0.125 * k
    a = sitting(
        z, 0.42 * k, z - 0.10, 0.11, pelvis=(-10, 0, 0), chest=(2, 14, -4), head=(22, 22, -8),
        hands={"l": (0.30, -0.27, z + 0.09), "r": (-0.04, -0.30, z + 0.07)}, elbows={"l": (0.8, 0.2, -0.5), "r": (-0.9,
        0.3, -0.5)}, fingers={"l": (0.05, -0.7, 0.6), "r": (0.10, -0.7, 0.5)}, roll={"l": 30, "r": -30},
    )  # fmt: skip
    low = (seat + 0.10 * small) / small
    b = sitting(
        low, 0.44, 0.30, 0.09, pelvis=(-12, 0, 0), chest=(4, -12, 8), head=(20, -22, 12), hands={"l": (0.10, -0.24, low
        + 0.10), "r": (-0.22, -0.40, low + 0.28)}, fingers={"l": (-0.5, -0.8, -0.2), "r": (-0.45, -0.8, 0.1)},
        elbows=both(0.8, 0.3, -0.5), knees=both(0.1, -1, 0.1), toes=both(0.1, -1, 0.1),
    )  # fmt: skip

    def hold(s: Site, _f: Figure, joints: Spots) -> None:
        for side in "lr":
            grip(joints, side, 0.010, 0.7)
        p = (joints["palm-l"] + joints["palm-r"]) / 2
        picture_book(s, off(p, 0.0, -0.02, 0.04), 40, 6, 0.185, 0.24)

    crew(
        s, (base, a, dress, shift(-0.20 * wide, 0.02, 0), hold),
        (child, b, young, shift(0.215 * wide, 0.04, 0) @ Matrix.Scale(small, 4), None),
    )  # fmt: skip
    couch(s, 1.06 * wide, tone, seat - 0.01, -0.16)


def mother(s: Site) -> None:
    def dress(f: Figure) -> None:
        f.dress((0.72, 0.42, 0.34), (0.26, 0.33, 0.46), keep=0.6, bare=True)
        f.hair_colour((0.36, 0.21, 0.12))

    read_to(s, "R3", "R25", (0.16, 0.24, 0.26), (dress,), (childhood.dyed(Upper=(1.0, 0.82, 0.55)),), 0.74)


def grandfather(s: Site) -> None:
    read_to(
        s, "R7", "R22", (0.28, 0.12, 0.07), (elders.grandpa,), (childhood.dyed(Upper=(1.9, 0.9, 0.5)),), 0.76
    )


def controller(s: Site, at: Any, tilt: float) -> None:
    """A gamepad, its sticks towards who holds it."""
    shell, dark = s.material((0.80, 0.80, 0.82), 0.35), s.material((0.03, 0.03, 0.035), 0.5)
    with s.moved(shift(*at), turn(tilt, "X")):
        s.rounded(shell, (0, 0, 0), (0.115, 0.062, 0.032), 0.015)
        for x in (-1, 1):
            s.ball(shell, (0.058 * x, 0.004, 0), (0.036, 0.038, 0.020), 24)
            s.tube(shell, [(0.064 * x, 0.0, -0.002), (0.078 * x, 0.04, -0.008), (0.082 * x, 0.075, -0.014)], [0.021,
                0.019, 0.013], 16)  # fmt: skip
            s.lathe(
                dark,
                [(0.013, 0.014), (0.009, 0.020), (0.012, 0.028), (0.001, 0.027)],
                (0.024 * x, 0.016, 0),
                n=20,
            )
            s.rounded(dark, (0.052 * x, -0.034, 0.004), (0.036, 0.014, 0.016), 0.005)
        for k, tone in enumerate(((0.7, 0.05, 0.05), (0.05, 0.3, 0.8), (0.05, 0.5, 0.15), (0.8, 0.6, 0.05))):
            a = math.pi / 2 * k
            s.ball(
                s.paint(tone, 0.3), (0.058 + 0.011 * math.cos(a), 0.0 + 0.011 * math.sin(a), 0.019), 0.005, 12
            )
        s.slab(dark, (-0.058, 0, 0.019), (0.026, 0.008, 0.006))
        s.slab(dark, (-0.058, 0, 0.019), (0.008, 0.026, 0.006))


def headset(f: Figure) -> None:
    """Over the head, a microphone before the mouth."""
    trades.headphones(f)
    black = f.material((0.015, 0.015, 0.018), 0.4)
    with f.on_head(0.0):
        f.tube(black, [(-0.10, 0.0, -0.02), (-0.088, -0.07, -0.055), (-0.045, -0.115, -0.062)], 0.004, 8)
        f.ball(black, (-0.040, -0.117, -0.062), (0.012, 0.009, 0.009), 14)


def gaming_chair(s: Site, seat: float, y: float = 0.12) -> None:
    """A racing seat on a star of castors."""
    black, red = s.material((0.018, 0.018, 0.022), 0.55), s.material((0.55, 0.02, 0.03), 0.5)
    steel = s.material((0.05, 0.05, 0.055), 0.3, 0.8)
    s.rounded(black, (0, y - 0.02, seat - 0.055), (0.42, 0.50, 0.11), 0.045)
    for x in (-1, 1):
        with s.moved(shift(0.235 * x, y - 0.02, seat - 0.02), turn(-14 * x, "Y")):
            s.rounded(red, (0, 0, 0), (0.09, 0.48, 0.12), 0.04)
        s.tube(steel, [(0.25 * x, y + 0.06, seat - 0.08), (0.33 * x, y + 0.06, seat - 0.06), (0.335 * x, y + 0.06, seat
            + 0.20)], 0.018, 10)  # fmt: skip
        s.rounded(black, (0.335 * x, y - 0.01, seat + 0.225), (0.075, 0.27, 0.035), 0.015)
    with s.moved(shift(0, y + 0.24, seat + 0.02), turn(-12, "X")):
        s.rounded(black, (0, 0, 0.36), (0.36, 0.09, 0.78), 0.04)
        for x in (-1, 1):
            with s.moved(shift(0.205 * x, -0.025, 0.30), turn(22 * x)):
                s.rounded(red, (0, 0, 0), (0.10, 0.07, 0.52), 0.03)
            with s.moved(shift(0.185 * x, -0.015, 0.64), turn(18 * x)):
                s.rounded(red, (0, 0, 0), (0.08, 0.07, 0.18), 0.03)
        s.rounded(red, (0, -0.055, 0.70), (0.24, 0.06, 0.12), 0.028)
    s.lathe(
        steel, [(0.045, 0.12), (0.045, seat - 0.2), (0.10, seat - 0.12), (0.10, seat - 0.10)], (0, y, 0), n=24
    )
    for k in range(5):
        a = 2 * math.pi * k / 5 + 0.3
        x, v = 0.30 * math.cos(a), 0.30 * math.sin(a)
        s.tube(steel, [(0, y, 0.14), (x, y + v, 0.075)], [0.034, 0.020], 10)
        s.ball(black, (x, y + v, 0.032), (0.026, 0.026, 0.032), 16)


def gamer(s: Site, base: str, *dresses: Dress) -> None:
    """Leaning forward in a gaming chair, a controller in both hands."""
    seat = 0.46 if base == "R7" else 0.43
    k = 1.0 if base == "R7" else 0.86
    z = seat + 0.12 * k
    _, joints = posed(s, base, sitting(
        z, 0.40 * k, z - 0.10, 0.15, pelvis=(4, 0, 0), chest=(12 if base == "R7" else 6, 0, 0), head=(4, 0, 0),
        hands=both(0.105, -0.34 * k, z + 0.22 * k), elbows=both(0.9, 0.4, -0.5), fingers=both(-0.35, -0.85, 0.15),
        knees=both(0.35, -1, 0.4), roll={"l": -35, "r": 35},
    ), *dresses)  # fmt: skip
    for side in "lr":
        grip(joints, side, 0.018, 0.8)
    p = (joints["palm-l"] + joints["palm-r"]) / 2
    lift = 0.012 if base == "R7" else -0.004
    with s.moved(Matrix.Translation(off(p, 0, -0.045 * k**3, lift)), Matrix.Scale(1.15, 4)):
        controller(s, (0, 0, 0), 24)
    if base != "R7":
        s.ball(s.material((0.012, 0.075, 0.022), 0.95), (0, 0.058, z + 0.055), (0.148, 0.118, 0.085), 32)
    gaming_chair(s, seat)


BUILDERS: dict[str, Builder] = {
    "desk-girl": lambda s: student(s, "R25", childhood.dyed(Upper=(0.72, 0.86, 1.0))),
    "desk-boy": lambda s: student(s, "R22", childhood.dyed(Upper=(0.7, 1.1, 1.5))),
    "read-mother": mother, "read-grandfather": grandfather,
    "gamer": lambda s: gamer(s, "R7", looks.trimmed, colours((0.10, 0.30, 0.34), (0.16, 0.17, 0.21)), headset),
    "gamer-boy": lambda s: gamer(s, "R22", lambda f: f.tint("Upper", (0.6, 1.2, 0.9))),
}  # fmt: skip
