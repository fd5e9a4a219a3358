"""Two and more: dancers, lovers, a family at a picnic, friends around a fire; and who looks into the distance."""

from __future__ import annotations

import math

import numpy as np
from data.goods import luggage, parlour, pieces, utensils
from data.goods.craft import Craft
from data.people import fancy, hats, looks
from data.people.company import tux, walking
from data.people.crew import crew, sitting, turf
from data.people.grips import along, brought_back, grip, off, posed, put_away
from data.people.settings import Dress, Spots, both, colours, someone, use
from data.people.skeleton import Pose
from data.people.wardrobe import Figure
from data.sites import wilds
from data.sites.lot import Builder, Site, shift, turn
from mathutils import Matrix

RED = (0.66, 0.07, 0.10)


def gown(colour: tuple[float, float, float], hair: tuple[float, float, float] | None = None) -> Dress:
    """A long dress of R8."""

    def dress(f: Figure) -> None:
        f.dress(colour, None, colour, keep=0.6, bare=True)
        f.drape(f.cloth(colour, 0.1), 1.05, 0.10, 0.28, 13, 0.12, clear=0.004)
        if hair:
            f.hair_colour(hair)

    return dress


def dancers(s: Site) -> None:
    """He in black, she in a red gown, a hand on his shoulder."""
    him = Pose(
        (0, 0, 0.97), (0, 0, 0), (0, 0, 0), (6, 14, 0), feet={"l": (0.12, -0.14, 0.10), "r": (-0.10, 0.20, 0.12)},
        knees=both(0.05, -1, 0), toes=both(0.15, -1, -0.33), hands={"l": (0.44, -0.20, 1.42), "r": (-0.06, -0.42,
            1.14)},
        elbows={"l": (0.6, 0.3, -0.8), "r": (-1, 0.1, -0.2)}, fingers={"l": (0.3, -0.6, 0.6), "r": (0.6, -0.7, 0)},
    )  # fmt: skip
    her = Pose(
        (0, 0, 0.89), (0, 0, 0), (-8, 0, 0), (-10, -26, 8), feet={"l": (0.10, 0.04, 0.11), "r": (-0.10, 0.26, 0.13)},
        knees=both(0.05, -1, 0), toes=both(0.1, -1, -0.5), hands={"r": (-0.44, -0.20, 1.36), "l": (0.16, -0.38, 1.38)},
        elbows={"r": (-0.6, 0.3, -0.8), "l": (1, 0.1, -0.2)}, fingers={"r": (-0.2, -0.6, 0.7), "l": (-0.3, -0.9, 0.2)},
    )  # fmt: skip
    crew(
        s, ("R7", him, (tux,), shift(0.22, 0, 0) @ turn(-90), None),
        ("R8", her, (gown(RED, (0.20, 0.12, 0.08)),), shift(-0.20, 0, 0) @ turn(90), None),
    )  # fmt: skip


def kiss(s: Site, him: tuple[Dress, ...], her: tuple[Dress, ...], umbrella: bool = False) -> None:
    """Face to face, her arms on his shoulders."""
    a = Pose(
        (0, 0.02, 0.97), (2, 0, 0), (12, 0, 0), (32, 0, 12), feet=both(0.12, 0.06, 0.10), toes=both(0.2, -1, -0.33),
        hands={"r": (-0.10, -0.40, 1.10), "l": (0.17, -0.40, 1.16)}, elbows=both(0.9, 0.4, -0.3),
        fingers={"r": (0.6, -0.7, 0), "l": (-0.6, -0.7, 0)},
    )  # fmt: skip
    if umbrella:
        a.hands["l"], a.elbows["l"], a.fingers["l"] = (0.30, -0.20, 1.44), (0.6, 0.3, -1), (-0.25, -0.9, 0.25)
    b = Pose(
        (0, 0.02, 0.90), (0, 0, 0), (4, 0, 0), (-18, 0, 10), feet=both(0.08, 0.06, 0.13), toes=both(0.1, -1, -0.6),
        hands={"r": (-0.20, -0.34, 1.44), "l": (0.18, -0.36, 1.42)}, elbows=both(0.9, 0.1, -0.3),
        fingers=both(-0.5, -0.8, 0.1),
    )  # fmt: skip

    def shelter(s: Site, _f: Figure, joints: Spots) -> None:
        at, _ = grip(joints, "l", 0.014)
        with along(s, at, np.array((-0.24, -0.22, 1.0)), size=0.42), s.moved(shift(0, 0, -0.28)):
            tilt = np.array(Craft.spot((0, 0, 0), (16, 14, 0), 1).inverted().to_3x3())
            with s.moved(Matrix(tilt.tolist()).to_4x4()):
                utensils.umbrella(Craft(), (0.50, 0.015, 0.03))

    crew(
        s, ("R7", a, him, shift(0.165, 0, 0) @ turn(-90), shelter if umbrella else None),
        ("R8", b, her, shift(-0.165, 0, 0) @ turn(90), None),
    )  # fmt: skip


def strollers(s: Site) -> None:
    """Hand in hand."""
    a, b = walking("R7", 1.0), walking("R3", 0.92)
    a.at, b.at = (0, 0, a.at[2]), (0, 0, b.at[2])
    for pose, k in ((a, 1.0), (b, 0.92)):
        pose.feet = {"l": (0.09 * k, -0.24 * k, 0.10), "r": (-0.08 * k, 0.30 * k, 0.17)}
    b.feet = {"r": (-0.08, -0.22, 0.10), "l": (0.08, 0.28, 0.16)}
    b.toes = {"r": (-0.05, -1, -0.25), "l": (0.05, -1, -0.9)}
    a.hands = {"l": (0.30, -0.04, 0.90), "r": (-0.26, 0.14, 0.88)}
    b.hands = {"r": (-0.27, -0.04, 0.90), "l": (0.24, 0.16, 0.84)}
    a.fingers = {"l": (0.1, -0.3, -1), "r": (0, -0.1, -1)}
    b.fingers = {"r": (-0.1, -0.3, -1), "l": (0, -0.1, -1)}
    a.head, b.head = (2, 16, 0), (0, -16, 0)
    crew(
        s, ("R7", a, (looks.trimmed, colours((0.20, 0.30, 0.44), (0.24, 0.22, 0.20))), shift(-0.30, 0, 0), None),
        ("R3", b, (colours((0.62, 0.16, 0.20), None),), shift(0.30, 0, 0), None),
    )  # fmt: skip


def bench_pair(s: Site) -> None:
    """Side by side, his arm around her."""
    z = 0.585
    a = sitting(
        z, 0.46, 0.48, 0.12, head=(2, 8, -6), hands={"l": (0.52, 0.14, z + 0.50), "r": (-0.18, -0.22, z + 0.12)},
        elbows={"l": (0.6, 0.9, -0.4), "r": (-0.9, 0.4, -0.4)}, fingers={"l": (0.9, -0.4, -0.2), "r": (0.1, -1, -0.2)},
    )  # fmt: skip
    b = sitting(
        z, 0.42, 0.44, 0.09, chest=(2, 0, 8), head=(2, -8, 16), hands=both(0.09, -0.26, z + 0.12),
        fingers=both(-0.5, -0.9, -0.2),
    )  # fmt: skip
    crew(
        s, ("R7", a, (looks.trimmed, colours((0.24, 0.34, 0.46), (0.24, 0.22, 0.20))), shift(-0.24, 0, 0), None),
        ("R3", b, (colours((0.66, 0.20, 0.22), None),), shift(0.22, 0, 0), None),
    )  # fmt: skip
    use(s, "K16", (0, 0.14, 0), grown=1.25)


def _already(s: Site, *people: tuple[str, Matrix, tuple[Dress, ...]]) -> None:
    """People of meshes.py who sit or lie already, each in their place."""
    gone = []
    for base, place, dresses in people:
        someone(s, base, None, *dresses)
        gone.append((put_away(), place))
    for parts, place in gone:
        brought_back(parts, place)


def picnic(s: Site) -> None:
    """A family on a blanket, a basket between them."""
    _already(
        s, ("R11", shift(-0.78, 0.24, 0.01) @ turn(40), ()), ("R15", shift(0.74, 0.28, 0.01) @ turn(-42), ()),
        ("R23", shift(0.06, 0.52, 0.01) @ turn(6), ()),
    )  # fmt: skip
    with s.moved(Matrix.Diagonal((0.62, 0.50, 0.62, 1))):
        pieces.BUILDERS["picnic-blanket"](Craft())
    with s.moved(shift(0.02, -0.22, 0.03), turn(-12), Matrix.Scale(0.20, 4)):
        parlour.BUILDERS["picnic-basket"](Craft())
    red = s.worn(s.paint((0.50, 0.02, 0.02), 0.25), 0.3, 14, 0)
    for x, y in ((-0.36, -0.30), (-0.28, -0.24), (-0.32, -0.36)):
        s.ball(red, (x, y, 0.05), 0.045, 16)
    turf(s, 1.5, 0.95, 5200, 0.07, 3)


def campers(s: Site) -> None:
    """Friends around a campfire."""
    _already(
        s, ("R11", shift(-1.20, 0.20, 0) @ turn(66), ()), ("R15", shift(1.16, 0.24, 0) @ turn(-64), ()),
        ("R23", shift(-0.46, 0.95, 0) @ turn(16), ()), ("R16", shift(0.52, 1.00, 0) @ turn(-10), ()),
    )  # fmt: skip
    with s.moved(Matrix.Scale(0.78, 4)):
        wilds.campfire(s)


def gazer(s: Site, base: str, *dresses: Dress) -> None:
    """Somebody who stands at ease, to be seen from behind."""
    z, k = (0.98, 1.0) if base == "R7" else (0.89, 0.91)
    posed(s, base, Pose(
        (0, 0.1, z), head=(-2, 10, 0), feet=both(0.11 * k, 0.14, 0.10), toes=both(0.2, -1, -0.33),
        hands=both(0.27 * k, 0.06, 0.86 * z), elbows=both(0.6, 0.6, -0.2), fingers=both(0.0, -0.15, -1),
    ), *dresses)  # fmt: skip


def wanderer(s: Site) -> None:
    """On a peak with a backpack and a stick, to be seen from behind."""
    _, joints = posed(s, "R7", Pose(
        (0, 0.1, 0.97), head=(-3, 8, 0), feet={"l": (0.16, -0.16, 0.22), "r": (-0.14, 0.20, 0.10)},
        knees={"l": (0.3, -1, 0), "r": (-0.1, -1, 0)}, toes=both(0.25, -1, -0.2), hands={"l": (0.28, 0.06, 0.88),
        "r": (-0.40, -0.16, 1.10)}, elbows=both(0.6, 0.7, -0.3), fingers={"l": (0, -0.15, -1), "r": (-0.1, -0.9, 0.1)},
    ), looks.trimmed, colours((0.46, 0.14, 0.10), (0.20, 0.19, 0.17)), lambda f: f.shoes((0.24, 0.15,
        0.08)))  # fmt: skip
    at, _ = grip(joints, "r", 0.014)
    s.tube(
        s.wood((0.28, 0.17, 0.08), 9),
        [(at[0] - 0.05, at[1] - 0.04, 0.0), off(at, 0.01, 0.01, 0.18)],
        0.014,
        10,
    )
    back = (joints["shoulder-l"] + joints["shoulder-r"]) / 2
    with s.moved(
        shift(back[0], back[1] + 0.25, back[2] - 0.26), turn(4, "X"), turn(184), Matrix.Scale(0.33, 4)
    ):
        luggage.backpack(Craft())
    strap = s.material((0.012, 0.016, 0.026), 0.8)
    for side in "lr":
        p = joints[f"shoulder-{side}"] * 0.72 + back * 0.28
        s.tube(strap, [tuple(p + q) for q in ((0, 0.20, 0.02), (0, 0.10, 0.075), (0, -0.01, 0.085), (0, -0.10, 0.0),
            (0, -0.10, -0.2))], 0.021, 10)  # fmt: skip
    stone = s.worn(s.worn(s.material((0.15, 0.14, 0.135), 0.8), 0.45, 3, 0.3), 0.35, 16, 0.5)
    for place, size, seed, rough in (((0.0, 0.1, -0.30), (0.56, 0.50, 0.38), 2, 0.5), ((-0.34, 0.2, -0.48), (0.42, 0.42,
            0.34), 5, 0.6), ((0.34, 0.05, -0.50), (0.46, 0.42, 0.34), 9, 0.6), ((0.18, -0.12, 0.02), (0.26, 0.24,
                0.17), 15,
            0.5)):  # fmt: skip
        s.rock(stone, place, size, seed, rough)


def hammock(s: Site) -> None:
    """A woman in one between two trunks."""
    pose = Pose(
        (0, 0.12, 0.57), (-66, 0, 0), (-46, 0, 0), (-18, 24, 0), feet={"l": (0.08, -0.70, 0.84), "r": (-0.07, -0.70,
        0.78)}, knees=both(0.1, -0.3, 1), toes=both(0.1, -0.4, 0.9), hands={"l": (0.16, 0.10, 0.84), "r": (-0.30, 0.62,
        1.20)}, elbows={"l": (1, 0.2, 0.1), "r": (-1, 0.2, 0.3)}, fingers={"l": (-0.8, -0.4, 0), "r": (0.7, 0.3, -0.2)},
    )  # fmt: skip

    def summer(f: Figure) -> None:
        f.dress((0.86, 0.50, 0.16), (0.80, 0.60, 0.47), (0.80, 0.60, 0.47), keep=0.6, bare=True)
        hats.wide_hat(f, (0.86, 0.72, 0.42), (0.60, 0.12, 0.16), 0.18, 0.02, straw=True)

    crew(s, ("R8", pose, (summer,), turn(-90), None))
    cloth = s.striped(
        [(0.62, 0.58, 0.50), (0.10, 0.24, 0.34), (0.62, 0.58, 0.50), (0.55, 0.14, 0.10)], 0.9, False, 0.12
    )
    rows, m, points = 48, 25, []
    for i in range(rows + 1):
        u = -1 + 2 * i / rows
        z, wide = 0.38 + 0.80 * u * u, 0.12 + 0.50 * (1 - u * u) ** 0.6
        for j in range(m):
            v = -1 + 2 * j / (m - 1)
            points.append(
                (1.35 * u, wide * v * 0.75, z + 0.13 * (1 - u * u) * v * v + 0.012 * math.sin(9 * v + 5 * u))
            )
    faces = [
        (i * m + j, i * m + j + 1, (i + 1) * m + j + 1, (i + 1) * m + j)
        for i in range(rows)
        for j in range(m - 1)
    ]
    s.form(cloth, points, faces, 80)
    rope, bark = (
        s.material((0.50, 0.42, 0.28), 0.9),
        s.worn(s.material((0.16, 0.095, 0.05), 0.95), 0.6, 12, 0.9),
    )
    for x in (-1, 1):
        for v in (-0.09, -0.03, 0.03, 0.09):
            s.tube(rope, [(1.35 * x, v, 1.18), (1.66 * x, 0, 1.42)], 0.010, 6)
        s.tube(bark, [(1.80 * x, 0.02, 0.0), (1.77 * x, 0, 0.3), (1.80 * x, 0.02, 1.3), (1.78 * x, 0.0, 1.75)], [0.20,
            0.15, 0.125, 0.10], 20)  # fmt: skip
        s.tube(rope, [(1.80 * x + 0.135 * math.cos(a), 0.02 + 0.135 * math.sin(a), 1.42) for a in np.linspace(0, 6.283,
            24, False)], 0.012, 6, loop=True)  # fmt: skip


def lying(s: Site, base: str, *dresses: Dress) -> None:
    """Somebody who lies in the grass."""
    _already(s, (base, turn(0), dresses))
    turf(s, 1.15, 0.62, 6200, 0.15, 6)


def _white(f: Figure) -> None:
    f.hair_colour((0.30, 0.19, 0.11))
    fancy.bride(f)


BUILDERS: dict[str, Builder] = {
    "dance-couple": dancers,
    "kiss-couple": lambda s: kiss(s, (looks.trimmed, colours((0.20, 0.26, 0.38), (0.22, 0.20, 0.18))),
        (colours((0.62, 0.10, 0.14), None, 0.7),)),
    "kiss-umbrella": lambda s: kiss(s, (looks.trimmed, colours((0.30, 0.27, 0.24), (0.16, 0.16, 0.18))),
        (colours((0.16, 0.30, 0.46), None, 0.7),), True),
    "kiss-wedding": lambda s: kiss(s, (tux,), (_white,)),
    "walk-couple": strollers, "walk-couple-behind": strollers, "bench-couple": bench_pair, "picnic-family": picnic,
        "campfire-friends": campers,
    "from-behind-woman": lambda s: gazer(s, "R8", colours((0.72, 0.66, 0.52), None, 0.7)),
    "from-behind-man": lambda s: gazer(s, "R7", looks.trimmed, colours((0.16, 0.24, 0.36), (0.22, 0.22, 0.24))),
    "wanderer": wanderer, "hammock-woman": hammock, "lie-grass-woman": lambda s: lying(s, "R12"),
    "lie-grass-man": lambda s: lying(s, "R13"),
}  # fmt: skip
