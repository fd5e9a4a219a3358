"""Who does sport with things in hand, and dancers on their toes."""

from __future__ import annotations

import math

import numpy as np
from data.goods import pieces
from data.goods.craft import Craft
from data.people import looks, work
from data.people.grips import along, grip, posed
from data.people.makeup import mixed, paint
from data.people.settings import Dress, both
from data.people.skeleton import Pose
from data.people.sporty import SKIN
from data.people.wardrobe import Figure
from data.sites.lot import Builder, Site, shift
from data.stage import Colour


def kit(top: Colour, legs: Colour | None, bare: bool = True) -> Dress:
    """Sportswear of R7, the arms bare."""

    def dress(f: Figure) -> None:
        looks.trimmed(f)
        f.dress(top, legs, SKIN if bare else None, keep=0.35, flat=True)

    return dress


def racket(s: Site) -> None:
    """Its grip at the origin, its head up."""
    black, blue = s.material((0.012, 0.012, 0.014), 0.6), s.paint((0.02, 0.10, 0.42), 0.2)
    s.tube(black, [(0, 0, -0.10), (0, 0, 0.12)], 0.016, 14)
    ring = [
        (0.125 * math.sin(a), 0, 0.46 - 0.165 * math.cos(a)) for a in np.linspace(0, 2 * np.pi, 48, False)
    ]
    s.tube(blue, ring, 0.011, 10, loop=True)
    for x in (-1, 1):
        s.tube(blue, [(0, 0, 0.10), (0.012 * x, 0, 0.17), (0.055 * x, 0, 0.315)], 0.010, 10)
    white, pairs = s.material((0.8, 0.8, 0.76), 0.6), []
    for k in range(-6, 7):
        u = k / 7
        w = math.sqrt(1 - u * u)
        pairs += [((0.12 * u, 0, 0.46 - 0.16 * w), (0.12 * u, 0, 0.46 + 0.16 * w)), ((-0.12 * w, 0, 0.46 + 0.16 * u),
            (0.12 * w, 0, 0.46 + 0.16 * u))]  # fmt: skip
    s.beams(white, pairs, 0.0028)


def tennis(s: Site) -> None:
    _, joints = posed(s, "R7", Pose(
        (0, 0.10, 0.88), (10, -20, 0), (12, -32, 0), (6, -16, 0), feet={"l": (0.20, -0.32, 0.10), "r": (-0.26, 0.34,
        0.12)},
        toes={"l": (0, -1, -0.33), "r": (-0.8, -1, -0.33)}, knees={"l": (0.2, -1, 0), "r": (-0.5, -1, 0)},
        hands={"r": (-0.60, -0.16, 1.16), "l": (0.30, -0.44, 1.24)}, elbows={"r": (-0.3, 0.6, -1), "l": (0.8, 0.3,
        -0.6)}, fingers={"r": (-0.6, -0.7, 0.2), "l": (0.3, -0.9, 0.3)},
    ), kit((0.90, 0.90, 0.89), (0.10, 0.14, 0.30)))  # fmt: skip
    at, _ = grip(joints, "r", 0.016)
    with along(s, at, np.array((-0.62, -0.30, 0.45)), (0.5, -1, 0)):
        racket(s)
    with s.moved(shift(-1.42, -0.45, 1.22)):
        pieces.tennis_ball(_sized(0.04))


def _sized(size: float) -> Craft:
    c = Craft()
    c.place = c.spot((0, 0, 0), (0, 0, 0), size)
    return c


def golfer(s: Site) -> None:
    """After the stroke, the club behind the neck."""

    def dress(f: Figure) -> None:
        looks.trimmed(f)
        f.dress((0.72, 0.14, 0.14), (0.80, 0.78, 0.72), SKIN, keep=0.4, flat=True)

    _, joints = posed(s, "R7", Pose(
        (0.02, 0.12, 0.95), (0, 34, 0), (0, 62, 4), (0, 66, 0), feet={"l": (0.18, 0.06, 0.10), "r": (-0.24, 0.14,
        0.17)},
        toes={"l": (0.4, -1, -0.33), "r": (0.7, -0.7, -1)}, knees={"l": (0.2, -1, 0), "r": (0.6, -1, 0)},
        hands={"l": (0.36, 0.12, 1.55), "r": (0.30, -0.02, 1.54)}, elbows={"l": (0.9, 0.3, -0.6), "r": (0.3, -0.6,
        -0.9)}, fingers={"l": (-0.5, -0.3, 0.6), "r": (0.3, 0.7, 0.4)},
    ), dress)  # fmt: skip
    a, b = grip(joints, "l", 0.014)[0], grip(joints, "r", 0.014)[0]
    at = (a + b) / 2
    way = np.array((-0.78, 0.48, -0.30))
    way /= np.linalg.norm(way)
    steel, black = s.material((0.6, 0.61, 0.63), 0.2, 1.0), s.material((0.012, 0.012, 0.014), 0.5)
    s.tube(black, [tuple(at - 0.14 * way), tuple(at + 0.14 * way)], 0.013, 12)
    s.tube(steel, [tuple(at + 0.14 * way), tuple(at + 0.92 * way)], 0.007, 10)
    end = at + 0.94 * way
    s.loft(steel, [[tuple(end + np.array(p)) for p in ((-0.02, 0, y), (0.0, -0.012, y), (0.02, 0, y * 1.3), (0, 0.012,
        y))] for y in (0.03, -0.075)], 20)  # fmt: skip


def boxer(s: Site) -> None:
    """His guard up."""

    def dress(f: Figure) -> None:
        looks.trimmed(f)
        f.dress(SKIN, (0.10, 0.10, 0.12), SKIN, keep=0.3, flat=True)
        looks.short(f, (0.12, 0.09, 0.07))
        f.shoes((0.06, 0.06, 0.07))
        f.dress((0.12, 0.12, 0.14), None, SKIN, keep=0.4, flat=True)

    _, joints = posed(s, "R7", Pose(
        (0, 0.12, 0.93), (6, -20, 0), (10, -26, 0), (8, -6, 0), feet={"l": (0.16, -0.22, 0.10), "r": (-0.22, 0.32,
        0.12)},
        toes={"l": (0, -1, -0.33), "r": (-0.6, -1, -0.4)}, knees={"l": (0.1, -1, 0), "r": (-0.4, -1, 0)},
        hands={"l": (0.14, -0.44, 1.47), "r": (-0.13, -0.20, 1.44)}, elbows={"l": (0.6, 0.1, -1), "r": (-0.6, 0, -1)},
        fingers={"l": (-0.1, -0.5, 0.9), "r": (0.1, -0.4, 0.9)},
    ), dress)  # fmt: skip
    red, white = s.paint((0.52, 0.012, 0.015), 0.25), s.paint((0.75, 0.75, 0.73), 0.3)
    for side in "lr":
        grip(joints, side, 0.01)
        wrist = joints[f"wrist-{side}"]
        way = (joints[f"palm-{side}"] - wrist) / np.linalg.norm(joints[f"palm-{side}"] - wrist)
        with along(s, wrist, way):
            s.lathe(white, [(0.052, -0.05), (0.056, -0.04), (0.056, 0.03), (0.05, 0.04)], n=32)
            s.ball(red, (0, -0.012, 0.105), (0.082, 0.085, 0.095), 32)
            s.ball(red, (0.055 if side == "r" else -0.055, -0.05, 0.075), (0.034, 0.034, 0.055), 20)


def fighter(s: Site) -> None:
    """In white, kicking high."""

    def dress(f: Figure) -> None:
        white = (0.90, 0.90, 0.89)
        looks.trimmed(f)
        f.dress(white, white, keep=0.35, flat=True)
        f.shoes(SKIN)
        looks.short(f, (0.10, 0.08, 0.07))
        f.drape(f.cloth(white, 0.05), 1.03, 0.84, 0.10, 5, 0.05, clear=0.008)
        f.belt(1.03, (0.03, 0.03, 0.035), 0.045, None)

    _, joints = posed(s, "R7", Pose(
        (0.06, 0.12, 0.95), (-4, 30, 20), (4, 16, 16), (4, -40, 6), feet={"l": (0.12, 0.14, 0.10), "r": (-0.80, -0.16,
        1.34)},
        toes={"l": (0.6, -1, -0.33), "r": (-0.5, -0.6, 0.5)}, knees={"l": (0.3, -1, 0), "r": (-0.4, -0.6, 0.6)},
        hands={"l": (0.30, -0.32, 1.34), "r": (-0.16, -0.28, 1.26)}, elbows={"l": (0.8, 0.2, -0.6), "r": (-0.5, -0.2,
        -1)}, fingers={"l": (-0.3, -0.7, 0.6), "r": (0, -0.8, 0.5)},
    ), dress)  # fmt: skip
    for side in "lr":
        grip(joints, side, 0.008)


def lifter(s: Site) -> None:
    """A barbell over his head."""

    def dress(f: Figure) -> None:
        looks.trimmed(f)
        f.dress((0.10, 0.14, 0.36), (0.08, 0.08, 0.10), SKIN, keep=0.4, flat=True)
        looks.short(f, (0.20, 0.14, 0.09))
        f.belt(1.03, (0.28, 0.15, 0.07), 0.09, (0.7, 0.7, 0.7))

    _, joints = posed(s, "R7", Pose(
        (0, 0.15, 0.90), (2, 0, 0), (2, 0, 0), (-4, 0, 0), feet=both(0.30, 0.14, 0.10), toes=both(0.45, -1, -0.33),
        knees=both(0.7, -1, 0), hands=both(0.40, 0.06, 1.90), elbows=both(1, 0.2, 0), fingers=both(0.05, -0.4, 0.9),
    ), dress)  # fmt: skip
    (a, _), (b, _) = grip(joints, "l", 0.015), grip(joints, "r", 0.015)
    y, z = (a[1] + b[1]) / 2, (a[2] + b[2]) / 2
    steel, black = s.material((0.62, 0.63, 0.65), 0.22, 1.0), s.material((0.015, 0.015, 0.017), 0.45)
    red = s.paint((0.45, 0.012, 0.015), 0.3)
    s.tube(steel, [(-1.05, y, z), (1.05, y, z)], 0.014, 14)
    for x in (-1, 1):
        for at, r, wide, look in (
            (0.78, 0.225, 0.05, red),
            (0.84, 0.225, 0.05, black),
            (0.89, 0.17, 0.04, black),
        ):
            side = [(0.02, -wide / 2), (0.9 * r, -wide / 2), (r, -0.3 * wide), (r, 0.3 * wide), (0.9 * r, wide / 2),
                (0.02, wide / 2)]  # fmt: skip
            s.lathe(look, side, (x * at, y, z), "x", 56)
        s.lathe(steel, [(0.03, -0.03), (0.03, 0.03)], (x * 0.95, y, z), "x", 24)


def legs(colour: Colour, high: float) -> Dress:
    """R8's legs and shoes of one colour up to a height."""

    def dress(f: Figure) -> None:
        def how(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
            hand = (np.abs(p[:, 0]) > 0.16) & (p[:, 2] > 0.64)
            return mixed(rgb, colour, 0.9 * ((p[:, 2] < high) & ~hand))

        paint(f, how, f.cloth_of, 2)

    return dress


def ballerina(s: Site) -> None:
    """A great leap."""
    pink = legs((0.93, 0.72, 0.72), 0.80)
    posed(s, "R8", Pose(
        (0, 0.0, 1.20), (0, 0, 0), (-4, 0, 0), (-8, -30, 0), feet={"l": (0.06, -0.80, 1.10), "r": (-0.06, 0.80, 1.12)},
        toes={"l": (0, -1, -0.15), "r": (0, 1, 0.1)}, knees={"l": (0.1, 0, 1), "r": (-0.3, 0, -1)},
        hands={"l": (0.16, -0.56, 1.86), "r": (-0.50, 0.20, 1.72)}, elbows={"l": (0.8, 0.2, -0.4), "r": (0, 0.4, -1)},
        fingers={"l": (0, -0.8, 0.5), "r": (-0.9, 0.2, 0.2)},
    ), work.ballerina, pink, lambda f: f.hair_colour((0.26, 0.16, 0.10)))  # fmt: skip


def ice_skater(s: Site) -> None:
    """One leg stretched behind, the arms wide."""
    blue = (0.10, 0.28, 0.62)

    def dress(f: Figure) -> None:
        f.dress(blue, (0.86, 0.70, 0.60), blue, keep=0.5, bare=True)
        f.hair_colour((0.48, 0.32, 0.16))

    toes = {"l": (0.0, -1.0, -0.25), "r": (0.0, 0.75, 0.35)}
    f, joints = posed(s, "R8", Pose(
        (0, 0.05, 0.94), (34, 0, 0), (28, 0, 0), (-8, -20, 0), feet={"l": (0.03, -0.06, 0.16), "r": (-0.10, 0.80,
        1.10)},
        toes=toes, knees={"l": (0.05, -1, 0), "r": (-0.2, -0.2, -1)},
        hands={"l": (0.62, -0.36, 1.42), "r": (-0.62, -0.10, 1.46)}, elbows=both(0, 0.5, -1),
        fingers={"l": (1, -0.3, 0.1), "r": (-1, 0.1, 0.2)},
    ), dress, legs((0.88, 0.70, 0.60), 0.60), legs((0.92, 0.92, 0.91), 0.38))  # fmt: skip
    steel = s.material((0.72, 0.73, 0.75), 0.15, 1.0)
    skin = np.array([v.co for v in f.mesh.vertices])
    for side in "lr":
        ankle, toe = joints[f"ankle-{side}"], np.array(toes[side])
        toe = toe / np.linalg.norm(toe)
        up = np.cross(toe, (1, 0, 0))
        foot = (skin - ankle)[np.linalg.norm(skin - ankle, axis=1) < 0.2]
        ends = []
        for u in (-0.03, 0.12):
            near = foot[(np.abs(foot @ toe - u) < 0.04) & (np.abs(foot[:, 0]) < 0.07)]
            ends.append(ankle + u * toe + ((near @ up).min() if len(near) else -0.08) * up)
        way = (ends[1] - ends[0]) / np.linalg.norm(ends[1] - ends[0])
        line = [ends[0] - 0.05 * way, ends[1] + 0.07 * way, ends[1] + 0.08 * way - 0.03 * up, ends[0] - 0.06 * way
            - 0.03 * up]  # fmt: skip
        s.loft(steel, [[p + np.array((x, 0, 0)) for p in line] for x in (-0.004, 0.004)], 0)


BUILDERS: dict[str, Builder] = {
    "tennis-man": tennis, "golfer": golfer, "boxer": boxer, "karate": fighter, "weight-lifter": lifter,
    "ballerina-leap": ballerina, "ice-skater": ice_skater,
}  # fmt: skip
