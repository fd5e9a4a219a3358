"""People who sit: on chairs, benches and sofas, on the floor, on a swing, at a piano or a desk."""

from __future__ import annotations

import numpy as np
from data.people import looks
from data.people.settings import Dress, both, colours, someone, use
from data.people.skeleton import Pose
from data.people.wardrobe import Figure
from data.sites import instruments
from data.sites.lot import Builder, Site, shift, turn

Spot = tuple[float, float, float]


def seated(s: Site, who: str, thing: str, at: Spot, grown: float = 1.0, *dresses: Dress) -> None:
    """Somebody who sits already, and what they sit on."""
    someone(s, who, None, *dresses)
    use(s, thing, at, grown=grown)


def book(s: Site, at: Spot, tilt: float, wide: float = 0.15, tall: float = 0.22) -> None:
    """An open one that is read: its cover is towards the viewer, the more upright the more it is `tilt`ed."""
    cover, paper = s.material((0.30, 0.04, 0.04), 0.6), s.material((0.84, 0.81, 0.72), 0.9)
    with s.moved(shift(*at), turn(-tilt, "X")):
        for side in (-1, 1):
            with s.moved(turn(-12 * side, "Y")):
                s.rounded(cover, (0.5 * side * wide, 0, -0.014), (wide, tall, 0.006), 0.002)
                s.rounded(paper, (0.49 * side * wide, 0, 0), (0.95 * wide, 0.95 * tall, 0.022), 0.004)


def reader(s: Site, base: str, thing: str, seat: float, *dresses: Dress, chair: Spot = (0, 0.0, 0)) -> None:
    """In an armchair or on a sofa with a book."""
    z = seat + (0.115 if base == "R3" else 0.13)
    _, joints = someone(s, base, Pose(
        (0, 0.06, z), (-14, 0, 0), (-4, 0, 0), (20, 0, 0), feet=both(0.10, -0.47, 0.10), knees=both(0.1, -1, 0.4),
        toes=both(0.1, -1, -0.35), hands=both(0.13, -0.28, z + 0.27), elbows=both(0.5, 0.5, -0.7),
        fingers=both(-0.2, -0.9, 0.5), roll={"l": 20, "r": -20},
    ), *dresses)  # fmt: skip
    x, y, zz = (joints["palm-l"] + joints["palm-r"]) / 2
    book(s, (x, y - 0.03, zz + 0.05), 52)
    use(s, thing, chair)


def crossed(s: Site, base: str, hands: dict[str, Spot], *dresses: Dress, palms: bool = False) -> None:
    """On the floor, the legs crossed."""
    small = {"R3": 0.93, "R25": 0.78, "R22": 0.84}.get(base, 1.0)
    someone(s, base, Pose(
        (0, 0, 0.125 * small + 0.01), (2, 0, 0), (2, 0, 0), (2, 0, 0),
        feet={"l": (-0.10 * small, -0.31 * small, 0.07), "r": (0.12 * small, -0.22 * small, 0.09)},
        knees={"l": (1, -0.55, 0.16), "r": (-1, -0.55, 0.16)}, toes={"l": (-1, -0.1, 0.05), "r": (1, -0.1, 0.1)},
        hands={k: (x * small, y * small, z * small) for k, (x, y, z) in hands.items()},
        elbows=both(0.8, 0.35, -0.5), fingers=both(0.2, -1, -0.15) if palms else {},
        roll={"l": 100, "r": -100} if palms else {},
    ), *dresses)  # fmt: skip


def swing(s: Site) -> None:
    """A girl, ropes and a board; what they hang on is not seen."""
    _, joints = someone(s, "R25", Pose(
        (0, 0, 0.66), (-12, 0, 0), (-8, 0, 0), (4, 0, 0), feet=both(0.10, -0.72, 0.40), knees=both(0.05, -0.6, 1),
        toes=both(0.1, -1, 0.3), hands=both(0.23, -0.06, 1.16), elbows=both(0.6, 0.3, -0.7),
        fingers=both(-0.1, -0.3, 1),
    ))  # fmt: skip
    rope, wood = s.worn(s.material((0.50, 0.38, 0.22), 0.95), 0.3, 60), s.wood((0.40, 0.22, 0.10), 8)
    s.rounded(wood, (0, -0.02, 0.545), (0.56, 0.22, 0.03), 0.008)
    for x in (-1, 1):
        palm = joints["palm-l" if x > 0 else "palm-r"]
        line = [np.array((0.25 * x, -0.02, 0.54)), palm, palm + (palm - (0.25 * x, -0.02, 0.54)) * 0.9]
        s.tube(rope, [tuple(p) for p in line], 0.013)


def pianist(s: Site) -> None:
    """At an upright piano, seen from the side."""
    someone(s, "R19", None)
    use(s, "Z168", (0, 0.25, 0.0), grown=1.0)
    use(s, "B50", (0, -0.47, 0), 180)


def at_desk(s: Site) -> None:
    someone(s, "R19", None)
    use(s, "K72", (0, 0.22, 0))
    use(s, "S39", (0, -0.42, 0))
    use(s, "B99", (0, -0.33, 0.74), 180)


def guitarist(s: Site) -> None:
    """Seated on a stool, a guitar on the knee."""
    someone(s, "R7", Pose(
        (0, 0.0, 0.80), (6, 0, 0), (12, 6, 0), (22, 14, 0), feet={"l": (0.17, -0.42, 0.10), "r": (-0.14, -0.30,
        0.10)},
        knees=both(0.3, -1, 0.3), hands={"l": (0.37, -0.20, 1.07), "r": (-0.10, -0.30, 1.02)},
        elbows={"l": (0.7, 0.3, -0.8), "r": (-1, 0.2, 0.1)}, fingers={"l": (0.05, -0.55, 0.8), "r": (0.8, -0.1,
        -0.5)},
        roll={"l": 30},
    ), colours((0.33, 0.14, 0.12), (0.20, 0.27, 0.40)))  # fmt: skip
    use(s, "Z168", (0, 0.04, 0), grown=1.0)
    with s.moved(shift(-0.20, -0.24, 0.86), turn(8, "X"), turn(62, "Y")):
        instruments.guitar(s)


def yoga(s: Site) -> None:
    """A woman meditates on a mat."""

    def teal(f: Figure) -> None:
        f.dress((0.10, 0.38, 0.42), (0.08, 0.08, 0.10), keep=0.35, bare=True)

    crossed(s, "R3", ON_KNEES, teal, palms=True)
    mat = s.worn(s.material((0.30, 0.10, 0.34), 0.9), 0.08, 30)
    s.rounded(mat, (0, -0.1, -0.006), (0.98, 0.66, 0.012), 0.004)


ON_KNEES = {"l": (0.33, -0.30, 0.27), "r": (-0.33, -0.30, 0.27)}
IN_LAP = {"l": (0.12, -0.24, 0.24), "r": (-0.12, -0.24, 0.24)}

BUILDERS: dict[str, Builder] = {
    "sit-chair": lambda s: seated(s, "R18", "S30", (0, 0.16, -0.02), 0.95),
    "sit-chair-woman": lambda s: seated(s, "R17", "S30", (0, 0.14, 0.0), 1.03),
    "sit-chair-boy": lambda s: seated(s, "R21", "B24", (0, 0.13, 0.0), 0.97),
    "sit-chair-girl": lambda s: seated(s, "R24", "S30", (0, 0.06, 0.0), 1.02),
    "sit-bench": lambda s: seated(s, "R18", "K16", (0, 0.18, 0), 1.2),
    "sit-bench-woman": lambda s: seated(s, "R17", "K16", (0, 0.14, 0), 1.32),
    "sit-sofa": lambda s: seated(s, "R19", "Z132", (0, 0.24, 0), 1.0),
    "read-woman": lambda s: reader(s, "R3", "Z139", 0.40, colours((0.24, 0.33, 0.30), None), chair=(0, 0.15, 0)),
    "read-man": lambda s: reader(s, "R7", "Z139", 0.40, chair=(0, 0.10, 0)),
    "lotus-woman": yoga,
    "lotus-man": lambda s: crossed(s, "R7", ON_KNEES, looks.trimmed,
        colours((0.80, 0.80, 0.78), (0.55, 0.52, 0.46), 0.4), palms=True),
    "cross-girl": lambda s: crossed(s, "R25", IN_LAP),
    "cross-boy": lambda s: crossed(s, "R22", IN_LAP),
    "swing-girl": swing,
    "play-piano": pianist,
    "at-desk": at_desk,
    "play-guitar": guitarist,
}  # fmt: skip
