"""Anglers, climbers, photographers, who holds a telephone, a baby or a balloon."""

from __future__ import annotations

import math

import numpy as np
from data.goods import keepsakes
from data.goods.craft import Craft
from data.people import looks, work
from data.people.dyes import linear
from data.people.grips import grip, off, posed
from data.people.holding import standing
from data.people.settings import Dress, both, colours
from data.people.skeleton import JOINTS, Pose
from data.people.sporty import SKIN
from data.sites.lot import Builder, Site, shift, turn
from mathutils import Matrix


def angler(s: Site, *dresses: Dress) -> None:
    """His rod out over the water."""
    _, joints = posed(s, "R7", Pose(
        (0, 0.15, 0.97), (0, 20, 0), (2, 30, 0), (6, 44, 0), feet={"l": (0.22, 0.0, 0.10), "r": (-0.18, 0.20, 0.10)},
        toes={"l": (0.5, -1, -0.33), "r": (0.1, -1, -0.33)}, hands={"r": (0.04, -0.24, 1.06), "l": (0.28, -0.28, 1.16)},
        elbows=both(0.8, 0.5, -0.5), fingers={"r": (0.5, -0.6, 0.3), "l": (0.1, -0.9, 0.3)},
    ), *(dresses or (work.fisherman,)))  # fmt: skip
    a, b = grip(joints, "r", 0.014)[0], grip(joints, "l", 0.014)[0]
    way = (b - a) / np.linalg.norm(b - a) + np.array((0.5, -0.12, 0.42))
    way /= np.linalg.norm(way)
    cork, carbon, steel = s.material((0.42, 0.26, 0.12), 0.85), s.paint((0.02, 0.03, 0.06)), s.material((0.6, 0.61,
        0.63), 0.2, 1.0)  # fmt: skip
    rod = [a + t * way + np.array((0, 0, -0.05 * max(t - 0.9, 0) ** 2)) for t in np.linspace(-0.30, 2.3, 30)]
    s.tube(carbon, rod, [0.012 - 0.0095 * k / 29 for k in range(30)], 10)
    s.tube(cork, [a - 0.30 * way, a + 0.16 * way], 0.019, 14)
    with s.moved(shift(*(a + 0.10 * way - np.array((0, 0, 0.065))))):
        s.lathe(steel, [(0.012, -0.03), (0.034, -0.028), (0.034, -0.02), (0.022, -0.015), (0.022, 0.015), (0.034, 0.02),
            (0.034, 0.028), (0.012, 0.03)], axis="y", n=28)  # fmt: skip
        s.tube(steel, [(0, -0.03, 0), (0, -0.06, 0), (0.03, -0.06, -0.03)], 0.005, 8)
    tip = rod[-1]
    end = np.array((tip[0] + 0.10, tip[1], 0.06))
    s.tube(
        s.material((0.8, 0.8, 0.8), 0.5), [tip, 0.5 * (tip + end) + np.array((0.05, 0, 0)), end], 0.0035, 6
    )
    s.ball(s.paint((0.55, 0.012, 0.012)), (end[0], end[1], 0.075), (0.04, 0.04, 0.035), 20)
    s.ball(s.paint((0.85, 0.85, 0.85)), (end[0], end[1], 0.05), (0.041, 0.041, 0.035), 20)


def climber(s: Site) -> None:
    """On a wall of rock, seen from behind."""
    posed(
        s,
        "R7",
        Pose(
            (0.02, 0.02, 1.22),
            (6, 0, 0),
            (4, 6, 0),
            (-14, 14, 0),
            feet={"l": (0.30, -0.30, 0.80), "r": (-0.20, -0.26, 0.34)},
            knees={"l": (0.9, -0.5, 0.4), "r": (-0.6, -0.8, 0.1)},
            toes={"l": (0.4, -1, 0.1), "r": (-0.2, -1, 0.1)},
            hands={"l": (0.30, -0.40, 2.02), "r": (-0.42, -0.38, 1.74)},
            elbows={"l": (0.9, 0.4, -0.2), "r": (-0.9, 0.4, -0.5)},
            fingers={"l": (-0.1, -0.6, 0.8), "r": (0.1, -0.6, 0.8)},
        ),
        looks.trimmed,
        lambda f: f.dress((0.70, 0.24, 0.08), (0.22, 0.25, 0.24), SKIN, keep=0.4, flat=True),
    )
    stone = s.worn(s.worn(s.material((0.30, 0.26, 0.22), 0.9), 0.4, 2, 0.25), 0.35, 9, 0.4)
    for at, size, seed in (((0, -0.86, 1.15), (0.95, 0.52, 1.45), 3), ((-0.55, -0.80, 0.55), (0.62, 0.48, 0.85), 8),
            ((0.55, -0.90, 0.9), (0.60, 0.50, 1.1), 5)):  # fmt: skip
        s.rock(stone, at, size, seed, 0.3)
    rope = s.material((0.75, 0.30, 0.03), 0.8)
    s.tube(rope, [(0.0, -0.12, 1.16), (0.02, -0.30, 0.7), (-0.02, -0.34, 0.3), (0.05, -0.30, 0.0)], 0.011, 8)


def mother(s: Site) -> None:
    """A baby in her arms."""
    standing(
        s, "R8", colours((0.36, 0.44, 0.58), None, 0.7), head=(20, 10, 0), hands={"l": (-0.05, -0.17, 1.08),
        "r": (-0.13, -0.12, 1.03)}, elbows={"l": (1, 0.1, -0.3), "r": (-1, 0.3, -0.4)},
        fingers={"l": (-1, -0.2, 0.1), "r": (0.8, -0.5, 0)}, roll={"l": -50, "r": 40},
    )  # fmt: skip
    white, skin = s.worn(s.material(linear((0.93, 0.92, 0.88)), 0.95), 0.1, 30), s.material(linear((0.93, 0.74, 0.64)),
        0.5)  # fmt: skip
    foot, head = np.array((-0.20, -0.12, 1.10)), np.array((0.17, -0.13, 1.24))
    way = (head - foot) / np.linalg.norm(head - foot)
    up = np.array((-way[2], 0, way[0]))
    rings = []
    for k in range(24):
        t = k / 23
        r = float(np.interp(t, (0, 0.08, 0.3, 0.65, 0.85, 1), (0.02, 0.062, 0.088, 0.098, 0.088, 0.075)))
        c = foot + t * 0.88 * (head - foot)
        rings.append([c + r * (1 + 0.03 * math.sin(5 * a + 9 * t)) * (math.cos(a) * up + 0.9 * math.sin(a)
            * np.array((0, 1, 0))) for a in np.linspace(0, 2 * np.pi, 36, False)])  # fmt: skip
    s.loft(white, rings, 70)
    s.ball(skin, tuple(head), (0.064, 0.066, 0.066), 32)
    s.ball(white, tuple(head + 0.018 * way + np.array((0, 0.014, 0))), (0.069, 0.068, 0.068), 32)
    face = np.array((-0.15, -0.85, 0.5))
    face /= np.linalg.norm(face)
    side = np.cross(face, way)
    dark, pink = s.material((0.10, 0.05, 0.04), 0.7), s.material(linear((0.85, 0.50, 0.48)), 0.5)
    for k in (-1, 1):
        eye = head + 0.0655 * face + 0.024 * k * side
        s.tube(
            dark,
            [eye + 0.010 * u * side - 0.004 * (1 - u * u) * way for u in (-1, -0.5, 0, 0.5, 1)],
            0.0022,
            6,
        )
    s.ball(skin, tuple(head + 0.066 * face - 0.012 * way), 0.009, 12)
    s.ball(pink, tuple(head + 0.059 * face - 0.032 * way), (0.011, 0.007, 0.006), 12)


def photographer(s: Site) -> None:
    """A camera before the eye."""
    x, y, z = JOINTS["R7"]["spine"][4]
    _, joints = standing(
        s, "R7", looks.trimmed, colours((0.16, 0.20, 0.18), (0.36, 0.31, 0.22)), head=(2, 0, 0), hands={"r": (x - 0.14,
        y - 0.16, z - 0.02), "l": (x + 0.06, y - 0.26, z - 0.09)}, elbows={"r": (-0.9, 0, -0.8), "l": (0.6, 0, -1)},
        fingers={"r": (0.45, -0.7, 0.5), "l": (-0.3, -0.7, 0.6)},
    )  # fmt: skip
    grip(joints, "r", 0.02, 0.7)
    black, rubber, lens = s.material((0.015, 0.015, 0.017), 0.35), s.material((0.02, 0.02, 0.022), 0.7), s.paint((0.01,
        0.012, 0.03), 0.03)  # fmt: skip
    h = joints["head"]
    with s.moved(shift(h[0] - 0.02, h[1] - 0.205, h[2] + 0.055)):
        s.rounded(black, (0, 0, 0), (0.145, 0.06, 0.095), 0.014)
        s.rounded(black, (0, 0, 0.055), (0.06, 0.055, 0.035), 0.012)
        s.rounded(rubber, (-0.062, -0.02, -0.002), (0.035, 0.06, 0.09), 0.014)
        s.lathe(rubber, [(0.03, -0.15), (0.042, -0.15), (0.042, -0.10), (0.038, -0.09), (0.038, -0.02), (0.02, -0.02)],
            (0.01, 0, -0.005), "y", 40)  # fmt: skip
        s.lathe(lens, [(0.001, -0.142), (0.02, -0.138), (0.032, -0.13)], (0.01, 0, -0.005), "y", 32)
        s.lathe(s.material((0.6, 0.6, 0.62), 0.2, 1.0), [(0.0395, -0.105), (0.043, -0.105), (0.043, -0.099), (0.0395,
            -0.099)], (0.01, 0, -0.005), "y", 40)  # fmt: skip


def caller(s: Site, base: str, k: float, *dresses: Dress) -> None:
    """Somebody looks at a telephone."""
    x, y, z = JOINTS[base]["spine"][3]
    _, joints = standing(
        s, base, *dresses, head=(24, -8, 0), hands={"r": (x - 0.10 * k, y - 0.27 * k, z - 0.26 * k)},
        elbows={"r": (-0.7, 0.4, -1)}, fingers={"r": (0.45, -0.55, 0.6)}, roll={"r": 60},
    )  # fmt: skip
    at, _ = grip(joints, "r", 0.026, 0.6)
    with s.moved(shift(at[0] + 0.01, at[1] - 0.005, at[2] + 0.035), turn(-10), turn(-28, "X")):
        s.rounded(s.material((0.012, 0.012, 0.014), 0.25), (0, 0, 0), (0.075, 0.009, 0.155), 0.004)
        s.slab(s.material((0.35, 0.55, 0.85), 0.2, 0, 0.9), (0, 0.0055, 0), (0.068, 0.001, 0.142))
        for u, v in ((-0.02, 0.06), (0.0, 0.06)):
            s.lathe(s.paint((0.03, 0.03, 0.05), 0.05), [(0.008, -0.007), (0.001, -0.008)], (u, 0, v), "y", 16)


def red_balloon(s: Site) -> None:
    x, y, z = JOINTS["R25"]["spine"][3]
    _, joints = standing(
        s, "R25", hands={"r": (x - 0.24, y - 0.16, z - 0.02)}, elbows={"r": (-0.8, 0.2, -0.8)}, fingers={"r": (0.2,
        -0.7, 0.6)}, head=(-6, -10, 0),
    )  # fmt: skip
    at, _ = grip(joints, "r", 0.010)
    with s.moved(shift(*at), turn(-5, "Y"), Matrix.Scale(0.235, 4), shift(0, 0, -0.6)):
        keepsakes.balloon(Craft())
    s.tube(
        s.material((0.7, 0.7, 0.68), 0.6),
        [at, off(at, 0.02, 0, -0.15), off(at, -0.02, 0.01, -0.26)],
        0.003,
        6,
    )


BUILDERS: dict[str, Builder] = {
    "fishing-man": angler, "climber": climber, "baby-woman": mother, "photographer": photographer,
    "phone-woman": lambda s: caller(s, "R3", 0.92, colours((0.60, 0.44, 0.16), None)),
    "phone-man": lambda s: caller(s, "R7", 1.0, looks.trimmed, colours((0.30, 0.32, 0.36), (0.18, 0.22, 0.32))),
    "balloon-girl": red_balloon,
}  # fmt: skip
