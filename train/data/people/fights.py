"""Who fights, or shows their arms: samurai, ninjas, vikings, pirates, knights, archers, cowboys with a lasso."""

from __future__ import annotations

import math
from collections.abc import Callable

import bpy
import numpy as np
from data.people import fancy, looks, makeup, pageant, service
from data.people.dyes import linear
from data.people.grips import along, grip, off, posed
from data.people.settings import Spots
from data.people.skeleton import Pose
from data.people.wardrobe import Figure
from data.sites.lot import Builder, Site, shift, turn

Dress = Callable[[Figure], None]


def unarmed(dress: Dress, parts: int) -> Dress:
    """As `dress`, but for the last so many parts: a sword at rest."""

    def bare(f: Figure) -> None:
        dress(f)
        for thing in list(bpy.context.scene.objects)[-parts:]:
            bpy.data.objects.remove(thing)

    return bare


def katana(s: Site, long: float = 0.78) -> None:
    """Its point up, the hand at the origin."""
    steel, black = s.material(linear((0.78, 0.79, 0.81)), 0.15, 1.0), s.material((0.012, 0.012, 0.014), 0.6)
    gold = s.material(linear((0.75, 0.58, 0.25)), 0.3, 1.0)
    s.tube(black, [(0, 0, -0.20), (0, 0, 0.07)], 0.016, 14)
    for k in range(8):
        s.ball(gold, (0, -0.015, -0.18 + 0.03 * k), (0.006, 0.005, 0.009), 8)
    s.lathe(gold, [(0.01, 0.07), (0.042, 0.07), (0.042, 0.08), (0.01, 0.08)], n=28)
    rings = []
    for k in range(24):
        t = k / 23
        x, w = -0.06 * t * t, 0.016 if k < 23 else 0.002
        rings.append([(x - w, 0, 0.08 + long * t + (0.02 if k == 23 else 0)), (x, -0.005, 0.08 + long * t),
            (x + w, 0, 0.08 + long * t), (x, 0.005, 0.08 + long * t)])  # fmt: skip
    s.loft(steel, rings, 20)


def both_hands(joints: Spots, low: str, thick: float = 0.017) -> tuple[np.ndarray, np.ndarray]:
    """Both close around one bar; where the hand `low` has it, and its way to the other."""
    high = "l" if low == "r" else "r"
    a, b = grip(joints, low, thick)[0], grip(joints, high, thick)[0]
    return a, b - a


def samurai(s: Site) -> None:
    _, joints = posed(s, "R7", Pose(
        (0, 0.12, 0.90), (4, -14, 0), (6, -6, 0), (4, 8, 0), feet={"l": (0.22, -0.24, 0.10), "r": (-0.24, 0.36, 0.12)},
        toes={"l": (0.15, -1, -0.33), "r": (-0.6, -1, -0.33)}, knees={"l": (0.3, -1, 0), "r": (-0.5, -1, 0)},
        hands={"r": (-0.15, -0.30, 1.20), "l": (0.00, -0.30, 1.10)}, elbows={"r": (-0.9, 0.3, -0.3),
        "l": (0.9, 0.3, -0.4)}, fingers={"r": (0.55, -0.6, 0.1), "l": (-0.5, -0.75, 0.1)},
    ), unarmed(pageant.samurai, 4))  # fmt: skip
    at, _ = both_hands(joints, "l")
    with along(s, off(at, -0.01, 0, 0.12), np.array((-0.66, -0.25, 0.74)), (0.5, -1, 0)):
        katana(s, 0.85)


def ninja(s: Site) -> None:
    _, joints = posed(s, "R7", Pose(
        (0, 0.10, 0.78), (12, -10, 0), (14, -24, 0), (2, 12, 0), feet={"l": (0.38, -0.22, 0.10), "r": (-0.34, 0.34,
        0.12)},
        toes={"l": (0.4, -1, -0.33), "r": (-0.7, -1, -0.33)}, knees={"l": (0.6, -1, 0), "r": (-0.8, -1, 0)},
        hands={"r": (-0.40, -0.06, 1.50), "l": (0.34, -0.44, 1.10)}, elbows={"r": (-1, 0.2, -0.2),
        "l": (0.9, 0.3, -0.5)}, fingers={"r": (0.3, -0.5, 0.8), "l": (0.2, -0.8, 0.7)}, roll={"l": 60},
    ), fancy.ninja, lambda f: f.shoes((0.05, 0.05, 0.055)))  # fmt: skip
    at, _ = grip(joints, "r", 0.017)
    with along(s, at, np.array((0.88, -0.22, 0.34))):
        katana(s, 0.72)


def viking(s: Site) -> None:
    f, joints = posed(s, "R7", Pose(
        (0, 0.15, 0.95), (2, 0, 0), (2, 10, 0), (2, 6, 0), feet={"l": (0.24, -0.04, 0.10), "r": (-0.22, 0.20, 0.10)},
        toes={"l": (0.3, -1, -0.33), "r": (-0.4, -1, -0.33)}, hands={"r": (-0.22, -0.20, 1.02), "l": (0.20, -0.24,
        1.27)}, elbows={"r": (-0.9, 0.5, -0.3), "l": (0.9, 0.3, -0.5)}, fingers={"r": (0.5, -0.8, 0.0), "l": (-0.4,
        -0.9, 0.2)},
    ), fancy.viking)  # fmt: skip
    at, way = both_hands(joints, "r", 0.018)
    with along(s, at, way, (0.25, -1, 0.2)):
        makeup.axe(f, (0, 0, 0.30), 1.15, 0.55)


def pirate(s: Site) -> None:
    _f, joints = posed(s, "R7", Pose(
        (0, 0.15, 0.96), (0, -6, 0), (2, -14, 0), (2, 4, 0), feet={"l": (0.20, 0.16, 0.10), "r": (-0.16, -0.16, 0.10)},
        toes={"l": (0.6, -1, -0.33), "r": (-0.15, -1, -0.33)}, hands={"r": (-0.42, -0.26, 1.30), "l": (0.235, 0.08,
        1.03)}, elbows={"r": (-0.6, 0.5, -0.8), "l": (1, 0.5, 0.1)}, fingers={"r": (-0.2, -0.9, 0.3), "l": (-0.6, -0.5,
        -0.6)},
    ), fancy.pirate)  # fmt: skip
    at, _ = grip(joints, "r", 0.016)
    steel, gold = (
        s.material(linear((0.78, 0.79, 0.81)), 0.16, 1.0),
        s.material(linear((0.80, 0.60, 0.22)), 0.25, 1.0),
    )
    with along(s, at, np.array((-0.30, -0.28, 0.9))):
        s.tube(s.material((0.03, 0.012, 0.008), 0.6), [(0, 0, -0.075), (0, 0, 0.06)], 0.016, 14)
        s.ball(gold, (0, 0, -0.09), 0.024, 16)
        s.lathe(gold, [(0.015, 0.055), (0.06, 0.06), (0.066, 0.05), (0.062, 0.068), (0.015, 0.072)], n=32)
        s.tube(gold, [(0.055, 0, 0.058), (0.075, 0, 0.02), (0.065, 0, -0.05), (0.015, 0, -0.09)], 0.007, 10)
        rings = []
        for k in range(26):
            t = k / 25
            x, w = -0.16 * t**2.2, (0.022 + 0.012 * t) * (1 if t < 0.86 else max((1 - t) / 0.14, 0.03))
            rings.append([(x - w, 0, 0.07 + 0.68 * t), (x, -0.005, 0.07 + 0.68 * t), (x + w, 0, 0.07 + 0.68 * t),
                (x, 0.005, 0.07 + 0.68 * t)])  # fmt: skip
        s.loft(steel, rings, 20)


def knight(s: Site) -> None:
    """His sword raised, a shield before him."""
    f, joints = posed(s, "R7", Pose(
        (0, 0.12, 0.92), (4, -16, 0), (4, -20, 0), (2, 0, 0), feet={"l": (0.20, -0.28, 0.10), "r": (-0.24, 0.34, 0.12)},
        toes={"l": (0.15, -1, -0.33), "r": (-0.6, -1, -0.33)}, knees={"l": (0.2, -1, 0), "r": (-0.4, -1, 0)},
        hands={"r": (-0.46, 0.02, 1.74), "l": (0.30, -0.36, 1.16)}, elbows={"r": (-1, 0.3, 0), "l": (0.9, 0.2, -0.5)},
        fingers={"r": (0.1, -0.6, 0.7), "l": (-0.7, -0.7, 0)},
    ), fancy.knight)  # fmt: skip
    at, _ = grip(joints, "r", 0.016)
    grip(joints, "l", 0.016)
    with along(s, at, np.array((0.42, 0.0, 0.9))):
        makeup.sword(f, (0, 0, 0), 0.92)
    red, rim = s.paint(linear((0.62, 0.06, 0.07)), 0.35), s.material(linear((0.6, 0.6, 0.62)), 0.3, 1.0)
    white = s.paint(linear((0.88, 0.87, 0.83)), 0.4)
    x, y, z = joints["palm-l"]
    with s.moved(shift(x + 0.02, y - 0.09, z - 0.02), turn(14), turn(-6, "X")):
        edge = [(math.copysign(min(abs(u), 1), u), v) for u, v in _shield()]
        for material, grown, near, cross in ((rim, 1.04, 0.0, False), (red, 1.0, -0.012, False), (white, 1.0, -0.02,
                True)):  # fmt: skip
            if cross:
                for a, b, c, d in ((-0.045, 0.045, -0.36, 0.33), (-0.24, 0.24, 0.08, 0.17)):
                    line = [a + (b - a) * i / 8 for i in range(9)]
                    rows = [[(u, near + 0.9 * u * u - 0.004, h) for u in line] for h in (c, d)]
                    s.form(
                        material,
                        [p for row in rows for p in row],
                        [(i, i + 1, i + 10, i + 9) for i in range(8)],
                    )
                continue
            front = [
                (grown * 0.27 * u, near + 0.9 * (grown * 0.27 * u) ** 2, grown * 0.40 * v) for u, v in edge
            ]
            back = [(p, q + 0.02, r) for p, q, r in front]
            s.loft(material, [back, front], 20)


def _shield() -> list[tuple[float, float]]:
    right = [(1.0, 0.85), (1.0, 0.3), (0.93, 0.0), (0.75, -0.35), (0.45, -0.7), (0.0, -1.0)]
    top = [(-0.5, 0.85), (0.0, 0.85), (0.5, 0.85)]
    return [*top, *right, *((-u, v) for u, v in right[-2::-1])]


def cowboy(s: Site) -> None:
    """He swings a lasso."""
    _, joints = posed(s, "R7", Pose(
        (0, 0.15, 0.95), (0, 0, 0), (0, -8, 0), (-4, -8, 0), feet={"l": (0.24, -0.06, 0.10), "r": (-0.22, 0.18, 0.10)},
        toes={"l": (0.3, -1, -0.33), "r": (-0.4, -1, -0.33)}, hands={"r": (-0.42, -0.12, 1.86), "l": (0.30, -0.22,
        1.06)}, elbows={"r": (-1, 0.3, 0), "l": (0.9, 0.5, -0.3)}, fingers={"r": (0.2, -0.5, 0.8), "l": (0, -0.9,
        -0.2)},
    ), looks.trimmed, service.cowboy)  # fmt: skip
    at, _ = grip(joints, "r", 0.014)
    low, _ = grip(joints, "l", 0.018)
    rope = s.worn(s.material(linear((0.72, 0.58, 0.36)), 0.9), 0.3, 60)
    middle, r = off(at, 0.34, -0.05, 0.34), 0.52
    ring = [off(middle, r * math.cos(a), 0.8 * r * math.sin(a), 0.16 * math.cos(a + 0.3) + 0.02 * math.sin(3 * a))
        for a in np.linspace(0, 2 * np.pi, 60, False)]  # fmt: skip
    s.tube(rope, ring, 0.011, 8, loop=True)
    start = np.array(ring[33])
    s.tube(rope, [tuple(start), tuple(0.5 * (start + at) + (-0.05, 0, 0.0)), tuple(at), tuple(at - (0.0, 0, 0.06))],
        0.011, 8)  # fmt: skip
    for k in range(4):
        c = low + np.array((0.0, 0.0, -0.12))
        wide, turns = 0.1 + 0.006 * k, np.linspace(0, 2 * np.pi, 40, False)
        coil = [off(c, wide * math.cos(a), 0.012 * (k - 1.5) + 0.01 * math.sin(a), (wide + 0.035) * math.sin(a))
            for a in turns]  # fmt: skip
        s.tube(rope, coil, 0.009, 8, loop=True)
    s.tube(rope, [tuple(at - (0, 0, 0.05)), off(at, -0.02, 0.02, -0.4), tuple(0.5 * (at + low) + (-0.06, -0.16,
        -0.5)), off(low, -0.05, -0.02, -0.16), tuple(low)], 0.009, 8)  # fmt: skip


def archer(s: Site) -> None:
    """The bow is drawn."""

    def dress(f: Figure) -> None:
        green = (0.20, 0.32, 0.14)
        looks.trimmed(f)
        f.shoes((0.30, 0.19, 0.10))
        f.dress(green, (0.34, 0.27, 0.18), keep=0.5)
        f.hair_colour((0.34, 0.20, 0.11))
        f.drape(f.cloth(green, 0.15), 1.03, 0.78, 0.14, 9, 0.06, clear=0.006)
        f.belt(1.03, (0.30, 0.18, 0.09), 0.045)
        makeup.quiver(f)

    _, joints = posed(s, "R7", Pose(
        (0, 0.15, 0.96), (0, 30, 0), (0, 52, 0), (2, 66, 0), feet={"l": (0.26, 0.02, 0.10), "r": (-0.22, 0.26, 0.10)},
        toes={"l": (0.5, -1, -0.33), "r": (-0.15, -1, -0.33)}, hands={"l": (0.66, -0.20, 1.50), "r": (0.06, -0.20,
        1.53)}, elbows={"l": (0.1, 0.3, -1), "r": (-0.9, 0.6, 0.25)}, fingers={"l": (0.8, -0.55, 0.1), "r": (0.8, -0.3,
        0.0)},
    ), dress)  # fmt: skip
    bow, _ = grip(joints, "l", 0.016)
    pull, _ = grip(joints, "r", 0.008)
    wood, string = s.wood((0.30, 0.15, 0.06), 9), s.material((0.6, 0.57, 0.5), 0.8)
    way = (pull - bow) / np.linalg.norm(pull - bow)
    limbs = [
        bow + way * 0.30 * u * u * (1 + 0.25 * u * u) + np.array((0, 0, 0.66 * u))
        for u in np.linspace(-1, 1, 31)
    ]
    s.tube(
        wood, [tuple(p) for p in limbs], [0.007 + 0.011 * math.cos(1.5 * (k / 15 - 1)) for k in range(31)], 12
    )
    s.tube(s.material((0.03, 0.02, 0.015), 0.8), [tuple(p) for p in limbs[13:18]], 0.021, 12)
    s.tube(string, [tuple(limbs[0]), tuple(pull), tuple(limbs[-1])], 0.003, 6)
    tip = bow - 0.22 * way + (0, 0, 0.03)
    s.tube(wood, [off(pull, 0, 0, 0.01), tuple(tip)], 0.006, 8)
    with along(s, tip, -way):
        s.lathe(s.material((0.3, 0.3, 0.32), 0.3, 1.0), [(0.014, -0.01), (0.012, 0.0), (0.001, 0.06)], n=12)
    with along(s, pull + 0.02 * way, -way):
        for k in range(3):
            a = 2.1 * k + 0.5
            c, q = 0.035 * math.cos(a), 0.035 * math.sin(a)
            s.form(s.material((0.45, 0.04, 0.03), 0.8), [(0, 0, 0.02), (c, q, 0.03), (c, q, 0.11), (0, 0, 0.14)],
                [(0, 1, 2, 3)])  # fmt: skip


BUILDERS: dict[str, Builder] = {
    "samurai-sword": samurai, "ninja-sword": ninja, "viking-axe": viking, "pirate-sword": pirate,
    "knight-sword": knight, "cowboy-lasso": cowboy, "archer": archer,
}  # fmt: skip
