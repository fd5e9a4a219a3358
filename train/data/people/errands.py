"""People on their way: with a map, a briefcase, a parcel, shopping bags, a pram, or with a telephone at arm's length;
a player who kicks a ball to the viewer, who stands as a tree, who meditates on a rock."""

from __future__ import annotations

import math

import numpy as np
from data.goods.craft import Craft
from data.goods.folded import map_sheet
from data.people import extras, hats, looks, makeup
from data.people.carrying import backpack
from data.people.company import walking
from data.people.grips import grip, off, posed
from data.people.holding import standing
from data.people.settings import Dress, both, colours, use
from data.people.skeleton import JOINTS, Pose
from data.people.sporty import SKIN
from data.people.wardrobe import Figure
from data.sites.lot import Builder, Site, shift, turn
from data.stage import Colour
from mathutils import Matrix


def map_reader(s: Site) -> None:
    """A backpack on his back, a map in both hands."""
    _, joints = standing(
        s, "R7", looks.trimmed, colours((0.16, 0.34, 0.36), (0.42, 0.36, 0.26)), lambda f: f.shoes((0.30, 0.19, 0.10)),
        hands={"l": (0.27, -0.24, 1.19), "r": (-0.27, -0.22, 1.19)}, elbows=both(0.8, 0.5, -0.6),
        fingers={"l": (-0.30, -0.65, 0.6), "r": (0.30, -0.65, 0.6)}, head=(24, 0, 0),
    )  # fmt: skip
    for side in "lr":
        grip(joints, side, 0.012, 0.8)
    backpack(s, joints)
    middle = (joints["palm-l"] + joints["palm-r"]) / 2
    with s.moved(shift(middle[0], middle[1] - 0.05, middle[2] + 0.055), turn(180), turn(32, "X"), Matrix.Scale(0.152,
            4)):  # fmt: skip
        map_sheet(Craft())


def selfie(s: Site) -> None:
    """Her telephone at arm's length, her other hand at her hair."""

    def dress(f: Figure) -> None:
        f.dress((0.86, 0.52, 0.50), (0.86, 0.86, 0.84), keep=0.6, bare=True)
        f.hair_colour((0.50, 0.32, 0.16))

    x, y, z = JOINTS["R3"]["spine"][4]
    _, joints = standing(
        s, "R3", dress, head=(-8, 26, -6), chest=(-2, 10, 0), hands={"l": (x + 0.36, y - 0.36, z + 0.17),
        "r": (x - 0.20, y - 0.16, z - 0.02)}, elbows={"l": (0.8, 0.3, -0.6), "r": (-0.9, 0.1, -0.5)},
        fingers={"l": (0.1, -0.35, 0.95), "r": (0.15, -0.35, 0.9)}, roll={"l": 60},
    )  # fmt: skip
    at, _ = grip(joints, "l", 0.020, 0.7)
    way = np.array((x - at[0], y - 0.05 - at[1], 0.0))
    yaw = math.degrees(math.atan2(way[1], way[0])) - 90
    with s.moved(shift(at[0] - 0.004, at[1] + 0.01, at[2] + 0.045), turn(yaw - 38), turn(8, "X")):
        s.rounded(s.material((0.03, 0.03, 0.035), 0.25), (0, 0, 0), (0.078, 0.010, 0.160), 0.005)
        s.slab(s.material((0.45, 0.62, 0.85), 0.2, 0, 0.8), (0, 0.0056, 0), (0.070, 0.001, 0.148))
        for u, v in ((0.022, 0.058), (0.022, 0.036)):
            s.lathe(s.paint((0.03, 0.03, 0.05), 0.05), [(0.009, -0.006), (0.001, -0.008)], (u, 0, v), "y", 16)


def business(f: Figure) -> None:
    """A dark suit and a tie."""
    looks.short(f, (0.20, 0.14, 0.09))
    f.shoes((0.06, 0.05, 0.05))
    f.dress((0.13, 0.15, 0.20), (0.12, 0.14, 0.18), keep=0.5, where=looks.cardigan)
    extras.tie(f, (0.46, 0.06, 0.08), 1.60, 1.10)


def commuter(s: Site) -> None:
    """He walks, a briefcase in his hand."""
    pose = walking("R7", 1.0, 3)
    pose.hands["r"], pose.fingers["r"] = (-0.30, 0.06, 0.83), (0.02, -0.12, -1)
    pose.hands["l"] = (0.28, -0.10, 0.90)
    _, joints = posed(s, "R7", pose, business)
    at, _ = grip(joints, "r", 0.016)
    case = use(s, "Z106", (0, 0, 0), 90)
    low, high = bounds(case)
    middle = (low + high) / 2
    move = shift(*(np.array((at[0], at[1], at[2] - 0.005)) - (middle[0], middle[1], high[2])))
    for part in case:
        part.matrix_basis = move @ part.matrix_basis


def bounds(parts: list[object]) -> tuple[np.ndarray, np.ndarray]:
    """The lowest and the highest corner of meshes that are where they are drawn."""
    spots = np.array([v.co for p in parts for v in p.data.vertices])  # type: ignore[attr-defined]
    return spots.min(0), spots.max(0)


def courier(s: Site) -> None:
    """In a cap, a parcel in his arms."""

    def dress(f: Figure) -> None:
        brown = (0.70, 0.30, 0.06)
        looks.trimmed(f)
        f.shoes((0.10, 0.08, 0.07))
        f.dress(brown, (0.16, 0.17, 0.20), keep=0.5)
        hats.cap(f, brown)

    pose = walking("R7", 0.75, 0)
    pose.head = (2, 4, 0)
    pose.hands = both(0.185, -0.22, 1.05)
    pose.elbows, pose.fingers, pose.roll = both(0.6, 0.9, -0.4), both(-0.1, -0.95, 0.0), {"l": -40, "r": 40}
    posed(s, "R7", pose, dress)
    card, tape, paper = s.worn(s.material((0.46, 0.29, 0.14), 0.9), 0.12, 12, 0.1), s.material((0.58, 0.42, 0.22),
        0.35), s.material((0.82, 0.82, 0.80), 0.8)  # fmt: skip
    with s.moved(shift(0.0, -0.30, 1.16), turn(-4, "X")):
        s.rounded(card, (0, 0, 0), (0.40, 0.30, 0.27), 0.006)
        s.slab(tape, (0, 0, 0), (0.055, 0.304, 0.274))
        s.slab(paper, (0.115, -0.151, 0.045), (0.11, 0.002, 0.08))
        dark = s.material((0.03, 0.03, 0.03), 0.9)
        for k, u in enumerate((0, 0.006, 0.016, 0.022, 0.032, 0.044, 0.050, 0.062, 0.070)):
            s.slab(dark, (0.080 + u, -0.1525, 0.035), (0.002 + 0.002 * (k % 2), 0.001, 0.03))


def paper_bag(s: Site, at: np.ndarray, colour: Colour, wide: float, tall: float, yaw: float) -> None:
    """Its handle at a spot."""
    look, cord = s.material(colour, 0.7), s.material((0.80, 0.76, 0.66), 0.8)
    deep, low = 0.42 * wide, -0.13 - tall
    with s.moved(shift(*at), turn(yaw)):
        rings = [[(x * wide / 2, y * deep / 2 * k, z) for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
            for z, k in ((low, 1.0), (low + 0.5 * tall, 0.94), (low + tall, 0.82), (low + tall, 0.74), (low
            + 0.5 * tall, 0.7))]  # fmt: skip
        s.loft(look, rings, 0)
        for side in (-1, 1):
            y = side * 0.40 * deep
            s.tube(cord, [(-0.22 * wide, y, -0.15), (-0.16 * wide, 0.5 * y, -0.04), (0, 0.1 * y, 0.0), (0.16 * wide,
                0.5 * y, -0.04), (0.22 * wide, y, -0.15)], 0.0045, 8)  # fmt: skip


def shopper(s: Site) -> None:
    """Bags in both hands."""

    def dress(f: Figure) -> None:
        f.dress((0.80, 0.66, 0.44), None, (0.80, 0.66, 0.44), keep=0.6, bare=True)
        f.hair_colour((0.22, 0.12, 0.07))
        extras.glasses(f, (0.03, 0.03, 0.03))

    pose = walking("R8", 0.9, 2)
    x, y, _ = JOINTS["R8"]["spine"][0]
    pose.hands = {"l": (x + 0.30, y - 0.08, 0.84), "r": (x - 0.30, y - 0.02, 0.84)}
    pose.fingers = both(0.02, -0.10, -1)
    pose.head = (0, 8, 0)
    _, joints = posed(s, "R8", pose, dress)
    for side, bags in (("r", (((0.62, 0.04, 0.10), 0.30, 0.34, 80), ((0.82, 0.78, 0.70), 0.24, 0.26, 100))), ("l", ((
            (0.05, 0.30, 0.34), 0.30, 0.30, 100), ((0.80, 0.50, 0.08), 0.22, 0.28, 82)))):  # fmt: skip
        at, _ = grip(joints, side, 0.014)
        for k, (tone, wide, tall, yaw) in enumerate(bags):
            out = (0.05 if side == "l" else -0.05) * (1 - 2 * k)
            paper_bag(s, off(at, out, 0.03 * k, 0.0), tone, wide, tall, yaw)


def pusher(s: Site) -> None:
    """A father behind a pram."""
    pose = walking("R7", 1.0, 6)
    pose.hands, pose.elbows = both(0.16, -0.36, 1.00), both(0.6, 0.9, -0.4)
    pose.fingers, pose.head = both(-0.15, -0.9, -0.15), (14, 0, 0)
    _, joints = posed(s, "R7", pose, looks.trimmed, colours((0.24, 0.34, 0.46), (0.30, 0.27, 0.22)))
    a, b = (grip(joints, side, 0.014)[0] for side in "lr")
    s.tube(
        s.material((0.03, 0.03, 0.035), 0.6),
        [tuple(a + 0.16 * (a - b)), tuple(b - 0.16 * (a - b))],
        0.014,
        12,
    )
    use(s, "S187", (0, -0.98, 0), 0)


def jersey(top: Colour, shorts: Colour, socks: Colour, hair: Colour, tone: Colour | None = None) -> Dress:
    """What footballers wear, of R7; the skin multiplied with `tone`."""

    def dress(f: Figure) -> None:
        f.shoes((0.07, 0.07, 0.08))
        f.dress(top, shorts, top, keep=0.3, flat=True)
        looks.trimmed(f)
        looks.short(f, hair)

        def bare(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
            x, z = np.abs(p[:, 0]), p[:, 2]
            ahead = (p[:, 0] > 0.12) & (p[:, 1] < 0.02) & (z > 1.05) & (z < 1.32)
            rgb = makeup.mixed(rgb, SKIN, 0.92 * (((x > 0.19) & (z < 1.36) & (z > 0.80)) | ahead))
            rgb = makeup.mixed(rgb, SKIN, 0.92 * (z < 0.52))
            return makeup.mixed(rgb, socks, 0.92 * ((z < 0.36) & (z > 0.125)))

        makeup.paint(f, bare, f.cloth_of, 2)
        if tone:
            f.skin(tone)
        f.shoes((0.07, 0.07, 0.08))

    return dress


def striker(s: Site) -> None:
    """He shoots, seen from the front."""
    red, white = (0.72, 0.06, 0.08), (0.90, 0.90, 0.89)
    posed(s, "R7", Pose(
        (0.04, 0.0, 0.90), (-8, 18, 8), (10, -20, 4), (16, -4, 0), feet={"l": (0.16, 0.16, 0.10), "r": (-0.30, -0.46,
        0.34)}, knees={"l": (0.2, -1, 0), "r": (-0.5, -1, 0.3)}, toes={"l": (0.3, -1, -0.33), "r": (0.35, -0.9, -0.25)},
        hands={"l": (0.58, -0.34, 1.20), "r": (-0.56, 0.20, 1.22)}, elbows=both(0.4, 0.6, -0.7), fingers={"l": (0.7,
        -0.7, 0.1), "r": (-0.9, 0.3, -0.3)},
    ), jersey(red, white, red, (0.14, 0.10, 0.07)))  # fmt: skip
    use(s, "B71", (-0.10, -0.98, 0.10))


def tree_pose(s: Site) -> None:
    """On one leg, a foot at the knee, the palms above the head."""

    def dress(f: Figure) -> None:
        f.dress((0.46, 0.14, 0.36), (0.10, 0.10, 0.13), keep=0.4, bare=True)
        f.hair_colour((0.26, 0.15, 0.08))

    posed(s, "R3", Pose(
        (0, 0, 0.89), (0, 0, 0), (0, 0, 0), (-2, 0, 0), feet={"l": (0.035, 0.02, 0.10), "r": (-0.03, -0.05, 0.46)},
        knees={"l": (0.05, -1, 0), "r": (-1, -0.30, -0.1)}, toes={"l": (0.1, -1, -0.33), "r": (0.40, -0.25, -1)},
        hands=both(0.045, -0.04, 1.80), elbows=both(1, 0.1, 0.1), fingers=both(-0.12, 0.0, 1),
    ), dress)  # fmt: skip
    s.rounded(
        s.worn(s.material((0.10, 0.30, 0.32), 0.9), 0.08, 30), (0, -0.05, -0.006), (0.62, 1.10, 0.012), 0.004
    )


def on_rock(s: Site, dress: Dress) -> None:
    """Cross-legged on a boulder."""
    high = 0.62
    posed(s, "R7", Pose(
        (0, 0, 0.135 + high), (2, 0, 0), (2, 0, 0), (4, 0, 0),
        feet={"l": (-0.10, -0.31, 0.07 + high), "r": (0.12, -0.22, 0.09 + high)},
        knees={"l": (1, -0.55, 0.16), "r": (-1, -0.55, 0.16)}, toes={"l": (-1, -0.1, 0.05), "r": (1, -0.1, 0.1)},
        hands={"l": (0.33, -0.30, 0.27 + high), "r": (-0.33, -0.30, 0.27 + high)}, elbows=both(0.8, 0.35, -0.5),
        fingers=both(0.2, -1, -0.15), roll={"l": 100, "r": -100},
    ), dress)  # fmt: skip
    stone = s.worn(s.worn(s.material((0.30, 0.28, 0.26), 0.9), 0.4, 3, 0.3), 0.3, 14, 0.4)
    s.rock(stone, (0.0, 0.0, 0.14), (0.64, 0.54, 0.50), 3, 0.14)
    s.rock(stone, (-0.55, 0.02, 0.02), (0.28, 0.26, 0.20), 7, 0.25)
    s.rock(stone, (0.56, -0.14, 0.0), (0.22, 0.22, 0.17), 11, 0.25)


def linen(f: Figure) -> None:
    looks.trimmed(f)
    f.dress((0.86, 0.84, 0.78), (0.74, 0.70, 0.62), keep=0.4)
    f.hair_colour((0.20, 0.13, 0.08))


BUILDERS: dict[str, Builder] = {
    "map-man": map_reader, "selfie-woman": selfie, "briefcase-man": commuter, "parcel-man": courier,
    "shopping-woman": shopper, "pram-man": pusher, "kick-front": striker, "tree-woman": tree_pose,
    "rock-meditation": lambda s: on_rock(s, linen),
}  # fmt: skip
