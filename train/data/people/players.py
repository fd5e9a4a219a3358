"""Musicians who play and sing, their instruments as their hands hold them."""

from __future__ import annotations

from typing import Any

import numpy as np
from data.goods import winds
from data.goods.craft import Craft
from data.people import extras, hats, looks
from data.people.carrying import bare_violin
from data.people.grips import along, grip, off, posed
from data.people.holding import standing
from data.people.settings import Dress, both, colours, use
from data.people.skeleton import JOINTS, NAMES, Pose, moves
from data.people.wardrobe import Figure
from data.sites import instruments
from data.sites.lot import Builder, Site, shift, turn
from mathutils import Matrix, Vector

_LIPS = {"R7": (0.0, 0.018, 1.661), "R8": (-0.015, 0.032, 1.493), "R3": (-0.010, -0.103, 1.446)}
"""Base -> where the mouth is of who stands as they do."""


def lips(base: str, pose: Pose) -> np.ndarray:
    """Where the mouth of who is posed is."""
    placed, _ = moves({k: np.array(v, float) for k, v in JOINTS[base].items()}, pose)
    head = placed[NAMES.index("head")]
    spot: np.ndarray = head[:3, :3] @ np.array(_LIPS[base]) + head[:3, 3]
    return spot


def stood(base: str, **limbs: Any) -> Pose:
    """As `holding.standing` poses."""
    return Pose(**{"at": JOINTS[base]["spine"][0], **limbs})


def played(mouth: np.ndarray, end: Any, tilt: Any, size: float, inner: Matrix) -> Matrix:
    """Where an instrument of winds.py goes whose mouthpiece `end` is at the lips; `inner` is how it turns itself."""
    spot = inner @ Vector(end)
    return (
        Matrix.Translation(tuple(mouth)) @ tilt @ inner.inverted() @ Matrix.Scale(size, 4) @ shift(*(-spot))
    )


def dark_suit(f: Figure) -> None:
    f.shoes((0.05, 0.04, 0.04))
    f.dress((0.13, 0.14, 0.20), (0.12, 0.13, 0.18), keep=0.5, where=looks.cardigan)


def saxophonist(s: Site) -> None:
    """The horn before him, in a hat."""

    def dress(f: Figure) -> None:
        dark_suit(f)
        hats.wide_hat(f, (0.16, 0.15, 0.16), (0.06, 0.05, 0.05), 0.155, 0.03, 0.105)

    pose = {"head": (12, 0, 0), "pelvis": (2, 0, 0), "chest": (4, 0, 0)}
    inner = Craft.spot((0, 0, 0), (0, 8, -14), 1)
    place = played(lips("R7", stood("R7", **pose)), (-1.42, 0, 3.14), turn(-90) @ turn(20, "Y"), 0.2, inner)
    a, b = (np.array(place @ inner @ Vector(v)) for v in ((0.02, 0, 2.45), (0.08, 0, 1.25)))
    _, joints = standing(
        s, "R7", dress, hands={"l": tuple(off(a, 0.085, 0.05, -0.02)), "r": tuple(off(b, -0.085, 0.07, -0.01))},
        elbows={"l": (0.9, 0.3, -0.9), "r": (-0.9, 0.6, -0.6)}, fingers={"l": (-0.62, -0.7, 0.25), "r": (0.62, -0.7,
        0.15)}, roll={"l": -20, "r": 20}, **pose,
    )  # fmt: skip
    for side in "lr":
        grip(joints, side, 0.040, 0.8)
    with s.moved(place):
        winds.saxophone(Craft())
    black = s.material((0.012, 0.012, 0.014), 0.8)
    neck = joints["head"]
    ring = np.array(place @ inner @ Vector((0, 0.1, 2.0)))
    for k in (-1, 1):
        s.tube(
            black,
            [off(neck, 0.07 * k, 0.03, -0.07), off(neck, 0.075 * k, -0.06, -0.13), tuple(ring)],
            0.007,
            8,
        )


def trumpeter(s: Site) -> None:
    def dress(f: Figure) -> None:
        looks.trimmed(f)
        f.dress((0.87, 0.86, 0.83), (0.10, 0.10, 0.12), keep=0.5)
        f.shoes((0.05, 0.04, 0.04))
        looks.short(f, (0.14, 0.10, 0.07))
        extras.tie(f, (0.10, 0.10, 0.12), 1.60, 1.12)

    pose = {"head": (-4, 0, 0), "chest": (-3, 0, 0)}
    mouth = lips("R7", stood("R7", **pose))
    way = np.array((0, -1.0, 0.10))
    valves = mouth + 0.37 * 1.2 * way
    _, joints = standing(
        s, "R7", dress, hands={"l": tuple(off(valves, 0.075, 0.055, -0.065)), "r": tuple(off(valves, -0.075, 0.10,
        -0.015))}, elbows={"l": (0.7, 0.1, -1), "r": (-0.9, 0.1, -0.7)}, fingers={"l": (-0.45, -0.8, 0.35),
        "r": (0.45, -0.8, 0.3)}, **pose,
    )  # fmt: skip
    grip(joints, "l", 0.022)
    grip(joints, "r", 0.020, 0.7)
    with s.moved(Matrix.Translation(tuple(mouth)), turn(-90), turn(-6, "Y"), Matrix.Scale(1.2, 4), shift(0.355, -0.012,
            0), turn(10, "Y")):  # fmt: skip
        instruments.trumpet(s)


def hand_microphone(s: Site) -> None:
    """Its middle at the origin, its head up."""
    black, mesh = s.material((0.014, 0.014, 0.016), 0.4), s.material((0.16, 0.16, 0.17), 0.4, 0.8)
    s.lathe(black, [(0.013, -0.10), (0.017, -0.10), (0.024, 0.07), (0.026, 0.085), (0.001, 0.09)], n=28)
    s.lathe(s.material((0.6, 0.6, 0.62), 0.25, 1.0), [(0.029, 0.082), (0.031, 0.088), (0.029, 0.094)], n=32)
    s.ball(mesh, (0, 0, 0.115), (0.031, 0.031, 0.034), 28)


def singer(s: Site, base: str, k: float, dress: Dress, free: dict[str, Any]) -> None:
    """A microphone before the lips, the other arm free."""
    pose = {"head": (-10, 4, 0), "chest": (-4, 4, 0)}
    mouth = lips(base, stood(base, **pose))
    aim = off(mouth, -0.01, -0.045, -0.005)
    at = aim - 0.115 * np.array((0.35, 0.62, 0.70))
    _, joints = standing(
        s, base, dress, hands={"r": tuple(off(at, -0.060, 0.035, -0.035)), "l": free["hand"]},
        elbows={"r": (-0.8, 0.1, -0.9), "l": free["elbow"]}, fingers={"r": (0.45, -0.45, 0.55), "l": free["fingers"]},
        **pose,
    )  # fmt: skip
    at, _ = grip(joints, "r", 0.020)
    with along(s, at, aim - at):
        hand_microphone(s)


def sequins(f: Figure) -> None:
    """A red dress that glitters."""
    red = (0.66, 0.03, 0.10)
    f.dress(red, None, red, keep=0.5, bare=True)
    f.hair_colour((0.10, 0.06, 0.05))


def rock_singer(s: Site) -> None:
    """He holds a stand."""

    def dress(f: Figure) -> None:
        looks.trimmed(f)
        f.dress((0.10, 0.10, 0.11), (0.14, 0.17, 0.24), keep=0.6)
        f.shoes((0.10, 0.08, 0.07))

    pose = {"head": (-8, 6, 0), "chest": (2, 6, 0), "pelvis": (2, 0, 0)}
    mouth = lips("R7", stood("R7", **pose))
    aim, foot = off(mouth, 0.01, -0.07, -0.02), np.array((0.05, -0.48, 0.0))
    up = (aim - foot) / np.linalg.norm(aim - foot)
    a, b = foot + 1.50 * up, foot + 1.20 * up
    _, joints = standing(
        s, "R7", dress, hands={"r": tuple(off(a, -0.075, 0.05, -0.03)), "l": tuple(off(b, 0.075, 0.06, -0.03))},
        elbows={"r": (-0.9, 0.2, -0.7), "l": (0.9, 0.4, -0.6)}, fingers={"r": (0.55, -0.65, 0.3), "l": (-0.55, -0.65,
        0.25)}, feet={"l": (0.26, 0.02, 0.10), "r": (-0.17, 0.22, 0.10)}, **pose,
    )  # fmt: skip
    grip(joints, "l", 0.014)
    grip(joints, "r", 0.020)
    steel, black = s.material((0.5, 0.5, 0.52), 0.25, 1.0), s.material((0.015, 0.015, 0.017), 0.4)
    s.lathe(black, [(0.17, 0), (0.17, 0.012), (0.03, 0.03), (0.01, 0.035)], tuple(foot), n=48)
    s.tube(steel, [tuple(foot), tuple(foot + 1.48 * up)], 0.011, 12)
    with along(s, aim - 0.12 * up, up):
        hand_microphone(s)


def cellist(s: Site) -> None:
    """On a chair, the cello between her knees."""

    def dress(f: Figure) -> None:
        f.dress((0.05, 0.05, 0.06), (0.05, 0.05, 0.055), keep=0.4, bare=True)
        f.hair_colour((0.16, 0.09, 0.06))

    foot, way = np.array((0.03, -0.46, 0.24)), np.array((0.12, 0.33, 0.93))
    way /= np.linalg.norm(way)
    front = np.array((-0.08, -0.94, 0.0))
    front -= way * (front @ way)
    front /= np.linalg.norm(front)
    size = 1.95
    neck, on = foot + 0.85 * way + 0.05 * front, foot + 0.36 * way + 0.12 * front
    _, joints = posed(s, "R3", Pose(
        (0, 0.0, 0.60), (2, 0, 0), (6, -6, 0), (12, -6, 4), feet={"l": (0.26, -0.36, 0.10), "r": (-0.27, -0.34, 0.10)},
        knees=both(0.85, -1, 0.2), toes=both(0.4, -1, -0.33), hands={"l": tuple(off(neck, 0.05, 0.09, -0.05)),
        "r": tuple(off(on, -0.33, -0.02, 0.03))}, elbows={"l": (1, 0.1, -0.2), "r": (-1, 0.2, 0.1)},
        fingers={"l": (-0.55, -0.75, 0.2), "r": (0.75, -0.5, -0.35)},
    ), dress)  # fmt: skip
    grip(joints, "l", 0.020, 0.8)
    hold, _ = grip(joints, "r", 0.010, 0.8)
    with along(s, foot, way, tuple(front), size), s.moved(turn(-10, "Y")):
        bare_violin(s, False)
    s.tube(
        s.material((0.5, 0.5, 0.52), 0.25, 1.0),
        [tuple(foot), tuple(foot - 0.20 * way - (0, 0.04, 0.04))],
        0.006,
        8,
    )
    stick = (on - hold) / np.linalg.norm(on - hold)
    wood, hair = s.paint((0.20, 0.07, 0.02)), s.material((0.85, 0.82, 0.75), 0.8)
    lift = 0.018 * front
    s.tube(wood, [tuple(hold - 0.05 * stick + lift), tuple(hold + 0.68 * stick + lift)], 0.006, 8)
    s.beams(hair, [(tuple(hold), tuple(hold + 0.67 * stick))], 0.007)
    s.rounded(s.material((0.02, 0.015, 0.012), 0.4), tuple(hold + 0.3 * lift), (0.04, 0.014, 0.03), 0.004)
    use(s, "Z168", (0, 0.06, 0.0), grown=0.74)


def flutist(s: Site) -> None:
    """The flute to her right."""
    pose = {"head": (8, 14, 4), "chest": (0, 6, 0)}
    mouth = lips("R8", stood("R8", **pose))
    way = np.array((-0.93, -0.30, -0.16))
    way /= np.linalg.norm(way)
    up = np.array((0.0, -0.45, 0.9))
    up -= way * (up @ way)
    up /= np.linalg.norm(up)
    size = 0.142
    near, far = mouth + 0.17 * way, mouth + 0.40 * way
    _, joints = standing(
        s, "R8", colours((0.10, 0.16, 0.34), None, 0.6), hands={"l": tuple(off(near, 0.055, -0.075, -0.045)),
        "r": tuple(off(far, -0.02, 0.075, -0.065))}, elbows={"l": (0.8, -0.5, -0.8), "r": (-0.9, 0.6, -0.3)},
        fingers={"l": (-0.65, 0.35, 0.55), "r": (0.25, -0.75, 0.55)}, **pose,
    )  # fmt: skip
    grip(joints, "l", 0.018, 0.7)
    grip(joints, "r", 0.018, 0.7)
    side = np.cross(up, way)
    frame = Matrix(np.stack([way, side, up], 1).tolist()).to_4x4()
    spot = Vector((-1.75, -0.07, 0.13))
    inner = Craft.spot((0, 0, 0), (0, -36, 0), 1)
    with s.moved(Matrix.Translation(off(mouth, 0, -0.008, -0.012)), frame, Matrix.Scale(size, 4), shift(*(-spot)),
            inner.inverted()):  # fmt: skip
        winds.flute(Craft())


def accordionist(s: Site) -> None:
    """In a waistcoat and a flat cap."""

    def dress(f: Figure) -> None:
        looks.trimmed(f)
        f.dress((0.30, 0.22, 0.15), (0.20, 0.19, 0.19), (0.88, 0.87, 0.84), keep=0.5)
        f.shoes((0.16, 0.09, 0.05))
        hats.beret(f, (0.10, 0.10, 0.12))
        looks.full_beard(f, (0.32, 0.22, 0.14), 0.012, 6000)

    size = 0.185
    x0, y0, z0 = 0.0, -0.105, 1.045
    _, joints = standing(
        s, "R7", dress, hands={"r": (x0 - 0.40, y0 - 0.02, 1.27), "l": (x0 + 0.36, y0 + 0.10, 1.20)},
        elbows={"r": (-0.9, 0.5, -0.6), "l": (0.9, 0.4, -0.6)}, fingers={"r": (0.55, -0.75, -0.4), "l": (0.05, -0.95,
        0.1)}, roll={"r": 40}, head=(10, -14, 0),
    )  # fmt: skip
    grip(joints, "l", 0.03, 0.6)
    with s.moved(shift(x0, y0, z0), turn(-4, "X"), Matrix.Scale(size, 4)):
        winds.accordion(Craft())
    strap = s.worn(s.material((0.07, 0.035, 0.02), 0.6), 0.2, 14)
    for side, k in (("l", 1), ("r", -1)):
        p = joints[f"shoulder-{side}"] * 0.70 + np.array((x0, 0.14, joints["shoulder-l"][2])) * 0.30
        s.tube(strap, [p + q for q in (np.array((0, 0.10, 0.02)), np.array((0, 0.02, 0.075)), np.array((0, -0.08,
            0.05)), np.array((0.02 * k, -0.15, -0.06)), np.array((0.05 * k, -0.18, -0.16)))], 0.017, 10)  # fmt: skip


def woman_guitarist(s: Site) -> None:
    """Seated on a stool, a guitar on the knee."""

    def dress(f: Figure) -> None:
        f.dress((0.62, 0.42, 0.12), (0.20, 0.27, 0.40), keep=0.6, bare=True)
        f.hair_colour((0.42, 0.24, 0.12))

    _, joints = posed(s, "R3", Pose(
        (0, 0.0, 0.72), (6, 0, 0), (12, 6, 0), (20, 14, 0), feet={"l": (0.15, -0.38, 0.10), "r": (-0.13, -0.28, 0.10)},
        knees=both(0.3, -1, 0.3), hands={"l": (0.36, -0.155, 0.925), "r": (-0.09, -0.27, 0.93)},
        elbows={"l": (0.7, 0.3, -0.8), "r": (-1, 0.2, 0.1)}, fingers={"l": (0.05, -0.55, 0.8), "r": (0.8, -0.1, -0.5)},
        roll={"l": 30},
    ), dress)  # fmt: skip
    grip(joints, "l", 0.024, 1.0)
    use(s, "Z168", (0, 0.04, 0), grown=0.9)
    with s.moved(shift(-0.19, -0.225, 0.785), turn(8, "X"), turn(62, "Y"), Matrix.Scale(0.93, 4)):
        instruments.guitar(s)


def woman_pianist(s: Site) -> None:
    """At a grand piano, seen from the side."""

    def dress(f: Figure) -> None:
        f.dress((0.56, 0.05, 0.09), None, (0.56, 0.05, 0.09), keep=0.6, bare=True)
        f.hair_colour((0.14, 0.08, 0.05))

    posed(s, "R3", Pose(
        (0, 0.12, 0.60), (0, 0, 0), (8, 0, 0), (16, 0, 0), feet={"l": (0.09, -0.26, 0.10), "r": (-0.08, -0.32, 0.10)},
        knees=both(0.1, -1, 0.3), toes=both(0.05, -1, -0.3), hands=both(0.13, -0.31, 0.775),
        elbows=both(0.5, 0.5, -0.7), fingers=both(-0.1, -0.95, -0.25), roll={"l": -60, "r": 60},
    ), dress)  # fmt: skip
    black = s.paint((0.012, 0.011, 0.011), 0.15)
    s.rounded(s.material((0.02, 0.018, 0.018), 0.5), (0, 0.16, 0.47), (0.62, 0.34, 0.07), 0.02)
    for x in (-0.27, 0.27):
        for y in (0.03, 0.29):
            s.slab(black, (x, y, 0.22), (0.04, 0.04, 0.44))
    use(s, "Z30", (0, -1.12, 0.0), 180, 0.85)


BUILDERS: dict[str, Builder] = {
    "play-saxophone": saxophonist, "play-trumpet": trumpeter, "play-cello": cellist, "play-flute": flutist,
    "play-accordion": accordionist, "play-guitar-woman": woman_guitarist, "play-piano-woman": woman_pianist,
    "sing-woman": lambda s: singer(s, "R8", 0.92, sequins, {"hand": (0.42, -0.26, 1.30), "elbow": (0.6, 0.4, -0.8),
        "fingers": (0.5, -0.6, 0.5)}),
    "sing-man": rock_singer,
}  # fmt: skip
