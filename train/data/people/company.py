"""Two who do something together: couples, parents with children, friends, people with their dogs."""

from __future__ import annotations

import numpy as np
from data.goods import bouquets
from data.goods.craft import Craft
from data.people import fancy, looks
from data.people.grips import brought_back, grip, off, posed, put_away
from data.people.settings import Dress, Spots, colours, loose
from data.people.skeleton import JOINTS, Pose
from data.people.wardrobe import Figure
from data.sites.lot import Builder, Site, shift, turn
from mathutils import Matrix, Vector

Spot = tuple[float, float, float]
Who = tuple[str, Pose, tuple[Dress, ...], Matrix]
"""Base, pose, clothes, and where they are."""


def together(s: Site, *people: Who) -> list[Spots]:
    """Several people, each in their place; their joints there."""
    gone, out = [], []
    for base, pose, dresses, place in people:
        _, joints = posed(s, base, pose, *dresses)
        gone.append((put_away(), place))
        out.append({k: np.array(place @ Vector(v)) for k, v in joints.items()})
    for parts, place in gone:
        brought_back(parts, place)
    return out


def at_rest(base: str) -> Spot:
    return JOINTS[base]["spine"][0]


def tux(f: Figure) -> None:
    black = (0.05, 0.05, 0.06)
    f.shoes((0.04, 0.04, 0.045))
    f.dress(black, black, keep=0.4, where=looks.cardigan)
    looks.short(f, (0.16, 0.11, 0.08))
    f.dye_box((0, 0.40, 0.593, 0.475), black, 0.3)
    p = f.front(f.middle[0], 1.50, 0.012)
    for side in (-1, 1):
        f.ball(
            f.material((0.01, 0.01, 0.012), 0.4),
            (p.x + 0.022 * side, p.y - 0.01, 1.535),
            (0.024, 0.012, 0.014),
            16,
        )


def walking(base: str, k: float, lean: float = 3) -> Pose:
    """One step ahead."""
    x, y, z = at_rest(base)
    return Pose(
        (x, y, 0.985 * z), (lean, -5, 0), (lean, 6, 0), (2, 0, 0),
        feet={"l": (x + 0.09 * k, y - 0.24 * k, 0.10), "r": (x - 0.08 * k, y + 0.30 * k, 0.17)},
        toes={"l": (0.05, -1, -0.25), "r": (-0.05, -1, -0.9)}, knees={"l": (0, -1, 0.1), "r": (0, -1, 0.1)},
        hands={"l": (x + 0.26 * k, y + 0.16 * k, 0.88 * z), "r": (x - 0.24 * k, y - 0.16 * k, 0.92 * z)},
        elbows={"l": (0.5, 1, -0.2), "r": (-0.5, 1, -0.2)}, fingers={"l": (0, -0.1, -1), "r": (0, -0.4, -1)},
    )  # fmt: skip


def leashed(s: Site, base: str, k: float, dog: str, high: float, grown: float, *dresses: Dress) -> None:
    """Somebody walks a dog of meshes.py, whose collar is that high."""
    pose = walking(base, k)
    pose.hands["l"] = (at_rest(base)[0] + 0.27 * k, at_rest(base)[1] - 0.14 * k, 0.98 * at_rest(base)[2])
    pose.fingers["l"] = (0.1, -0.7, -0.5)
    _, joints = posed(s, base, pose, *dresses)
    at, _ = grip(joints, "l", 0.012)
    parent = s.put(dog, 0.50, -0.55, 0, 0, grown)
    parts = loose(parent)
    points = np.array([v.co for p in parts for v in p.data.vertices])
    head = points[points[:, 1] < points[:, 1].min() + 0.45 * np.ptp(points[:, 1])]
    band = head[np.abs(head[:, 2] - high) < 0.02]
    c = (band.min(0) + band.max(0)) / 2
    red = s.material((0.42, 0.01, 0.015), 0.5)
    end = np.array((c[0], band[:, 1].max() - 0.03, high + 0.02))
    s.tube(red, [off(at, 0, 0.01, 0.05), tuple(at), tuple(at - (0, 0, 0.05)), tuple(0.6 * at + 0.4 * end
        + (0, 0, -0.10)), tuple(end)], 0.008, 8)  # fmt: skip


def wedding(s: Site) -> None:
    """Bride and groom, arm in arm."""
    x, y, z = at_rest("R7")
    a = Pose((x, y, z), head=(2, 14, 0), hands={"l": (0.16, -0.12, 1.18), "r": (-0.24, 0.06, 1.0)},
        elbows={"l": (1, 0.3, 0)}, fingers={"l": (-0.9, -0.4, 0)})  # fmt: skip
    x, y, z = at_rest("R8")
    b = Pose((x, y, z), head=(0, -12, 0), hands={"r": (-0.24, -0.06, 1.14), "l": (0.06, -0.16, 1.10)},
        elbows={"r": (-0.8, 0.6, -0.3), "l": (0.9, 0.3, -0.4)}, fingers={"r": (-0.9, -0.3, 0.1), "l": (-0.8, -0.6,
        0.1)})  # fmt: skip
    joints = together(s, ("R7", a, (tux,), shift(-0.27, 0, 0)), ("R8", b, (fancy.bride,), shift(0.27, 0, 0)))
    p = joints[1]["palm-l"]
    with s.moved(shift(p[0] - 0.02, p[1] - 0.03, p[2] - 0.11), turn(12, "X"), Matrix.Scale(0.115, 4)):
        bouquets.BUILDERS["roses"](Craft())


def parent(s: Site) -> None:
    """A mother walks hand in hand with her girl."""
    a = walking("R3", 0.9)
    a.hands["l"] = (0.24, -0.02, 0.74)
    a.elbows["l"], a.fingers["l"] = (0.3, 1, 0), (0.15, -0.1, -1)
    b = walking("R25", 0.62)
    b.hands["r"] = (-0.30, -0.02, 1.02)
    b.elbows["r"], b.fingers["r"] = (-0.4, 1, -0.4), (-0.2, -0.1, 1)
    b.head = (-8, -22, 0)
    a.head = (6, 18, 0)
    small = Matrix.Scale(0.72, 4)
    together(s, ("R3", a, (colours((0.30, 0.36, 0.46), None),), shift(-0.24, 0, 0)), ("R25", b, (), shift(0.22, 0, 0)
        @ small))  # fmt: skip


def shoulders(s: Site) -> None:
    """A father carries his boy."""
    x, y, z = at_rest("R7")
    a = Pose((x, y, z), hands={"l": (0.16, -0.13, 1.34), "r": (-0.16, -0.13, 1.34)}, elbows={"l": (1, 0.2, -0.4),
        "r": (-1, 0.2, -0.4)}, fingers={"l": (-0.3, -0.2, 0.9), "r": (0.3, -0.2, 0.9)})  # fmt: skip
    k = 0.72
    b = Pose((0, 0, 0.85), (2, 0, 0), (8, 0, 0), (8, 0, 0), feet={"l": (0.20, -0.38, 0.42), "r": (-0.20, -0.38, 0.42)},
        knees={"l": (0.9, -1, 0.2), "r": (-0.9, -1, 0.2)}, toes={"l": (0.1, -1, -0.5), "r": (-0.1, -1, -0.5)},
        hands={"l": (0.13, -0.20, 1.02), "r": (-0.13, -0.20, 1.02)}, elbows={"l": (0.9, 0.3, -0.4),
        "r": (-0.9, 0.3, -0.4)}, fingers={"l": (-0.4, -0.8, -0.4), "r": (0.4, -0.8, -0.4)})  # fmt: skip
    green = colours((0.30, 0.42, 0.34), (0.20, 0.27, 0.40))
    up = shift(0.0, 0.20, 1.77 - 0.85 * k) @ Matrix.Scale(k, 4)
    boy: Dress = lambda f: f.tint("Upper", (1.8, 0.8, 0.6))  # noqa: E731
    together(s, ("R7", a, (looks.trimmed, green), shift(0, 0, 0)), ("R22", b, (boy,), up))


def huggers(s: Site) -> None:
    """Two friends in each other's arms, seen from the side."""
    a = Pose((0, 0, 0.97), (0, 0, 0), (5, 0, 0), (6, -10, 8), feet={"l": (0.12, 0, 0.10), "r": (-0.10, 0.06, 0.10)},
        hands={"l": (0.08, -0.37, 1.22), "r": (-0.06, -0.36, 1.31)}, elbows={"l": (1, -0.1, -0.2),
        "r": (-1, -0.1, -0.2)}, fingers={"l": (-1, 0.1, 0.1), "r": (1, 0.1, 0.1)})  # fmt: skip
    b = Pose((0, 0, 0.885), (0, 0, 0), (5, 0, 0), (2, 14, 8), feet={"l": (0.10, 0, 0.10), "r": (-0.08, 0.04, 0.10)},
        hands={"l": (0.10, -0.33, 1.44), "r": (-0.08, -0.34, 1.36)}, elbows={"l": (1, 0, 0.1), "r": (-1, 0, 0.1)},
        fingers={"l": (-0.9, -0.3, 0.3), "r": (0.9, -0.3, 0.3)})  # fmt: skip
    together(s, ("R7", a, (colours((0.20, 0.32, 0.46), (0.16, 0.17, 0.20)),), shift(-0.04, 0.115, 0)), ("R3", b,
        (colours((0.60, 0.42, 0.14), None),), shift(0.04, -0.125, 0) @ turn(180)))  # fmt: skip


BUILDERS: dict[str, Builder] = {
    "bride-groom": wedding, "mother-child": parent, "father-shoulders": shoulders,
    "friends-hug": huggers,
    "dog-man": lambda s: leashed(s, "R7", 1.0, "S162", 0.46, 1.0, looks.trimmed, colours((0.42, 0.24, 0.14), (0.20,
        0.26, 0.38))),
    "dog-woman": lambda s: leashed(s, "R3", 0.92, "B89", 0.30, 1.0, colours((0.55, 0.16, 0.22), None)),
    "dog-boy": lambda s: leashed(s, "R22", 0.85, "S162", 0.46, 0.9),
    "dog-girl": lambda s: leashed(s, "R25", 0.78, "B89", 0.30, 0.9),
}  # fmt: skip
