"""People who move: runners, skaters, surfers, skiers, ball players, dancers, and one in a canoe."""

from __future__ import annotations

import math

import bpy
import numpy as np
from data.people import looks
from data.people.settings import Dress, both, colours, someone, use
from data.people.skeleton import JOINTS, Pose
from data.people.wardrobe import Figure
from data.sites import props, vessels
from data.sites.lot import Builder, Site, shift, turn
from mathutils import Matrix

Spot = tuple[float, float, float]
SKIN = (0.80, 0.60, 0.47)


def size(base: str) -> float:
    """How high the hips are, compared with R7."""
    return float(JOINTS[base]["spine"][0][2]) / 0.98


def sized(k: float, **limbs: Spot) -> dict[str, Spot]:
    return {name: (k * x, k * y, k * z) for name, (x, y, z) in limbs.items()}


def kit(top: Spot, legs: Spot | None) -> Dress:
    """Sportswear of R7."""

    def dress(f: Figure) -> None:
        looks.trimmed(f)
        f.dress(top, legs, keep=0.4)

    return dress


def runner(s: Site, base: str, *dresses: Dress) -> None:
    k = size(base)
    someone(s, base, Pose(
        (0, 0, 0.97 * k), (8, -8, 0), (14, 10, 0), (4, 0, 0), feet=sized(k, l=(0.07, -0.24, 0.36), r=(-0.07, 0.56,
        0.30)),
        knees=both(0.02, -1, 0.15), toes={"l": (0, -1, 0.05), "r": (0, -0.45, -1)},
        hands=sized(k, l=(0.27, 0.20, 1.10), r=(-0.14, -0.30, 1.33)), elbows={"l": (0.5, 1, -0.2), "r": (-0.4, 0.5,
        -1)},
        fingers={"l": (0, -0.4, -1), "r": (0.3, -0.4, 1)},
    ), *dresses)  # fmt: skip


def sideways(
    s: Site, base: str, ground: float, apart: float, deep: float, *dresses: Dress
) -> dict[str, np.ndarray]:
    """Knees bent on a board that goes to the viewer's right, standing across it."""
    k = size(base)
    return someone(s, base, Pose(
        (0.02, 0.06, (0.98 - deep) * k + ground), (14, 22, 0), (20, 30, 0), (4, 62, 0),
        feet={"l": (apart * k, 0.03, 0.10 + ground), "r": (-apart * k, 0.03, 0.10 + ground)},
        knees={"l": (0.5, -1, 0.2), "r": (-0.15, -1, 0.2)}, toes={"l": (0.45, -1, -0.33), "r": (-0.15, -1, -0.33)},
        hands={"l": (0.58 * k, -0.26, 1.12 * k + ground), "r": (-0.52 * k, 0.10, 1.16 * k + ground)},
        elbows={"l": (0.2, 0.8, -0.8), "r": (-0.4, 0.8, -0.7)}, fingers={"l": (1, -0.4, 0.05), "r": (-1, 0.0, 0.1)},
    ), *dresses)[1]  # fmt: skip


def skater(s: Site, base: str, *dresses: Dress) -> None:
    sideways(s, base, 0.10, 0.24, 0.18, *dresses)
    use(s, "S297", yaw=90)


def surfer(s: Site) -> None:
    """On a board that rises at its nose."""
    suit = (0.045, 0.055, 0.075)

    def dress(f: Figure) -> None:
        looks.trimmed(f)
        f.dress(suit, suit, keep=0.3)
        f.shoes(SKIN)

    with s.moved(turn(-7, "Y")):
        sideways(s, "R7", 0.0, 0.32, 0.26, dress)
        with s.moved(shift(-1.02, 0.03, -0.02), turn(-90), turn(-90, "X")):
            props.surfboard(s)


def goggles(f: Figure) -> None:
    """Dark, over the eyes."""
    lens, strap = f.paint((0.03, 0.03, 0.035), 0.08), f.material((0.7, 0.25, 0.03), 0.7)
    with f.on_head(0.012):
        arc = [math.radians(a) for a in range(-58, 59, 4)]
        f.loft(lens, [[(0.079 * r * math.sin(a), -0.108 * r * math.cos(a), z) for z, r in ((-0.028, 0.98), (-0.016,
        1.07),
            (0.018, 1.07), (0.03, 0.98))] for a in arc], 50)  # fmt: skip
        ring = [math.radians(a) for a in range(0, 360, 8)]
        f.loft(strap, [[(r * 0.084 * math.sin(a), r * -0.104 * math.cos(a), z) for z, r in ((-0.016, 0.985),
        (-0.016, 1.02),
            (0.018, 1.02), (0.018, 0.985))] for a in ring], 50, loop=True)  # fmt: skip


def boots(s: Site, joints: dict[str, np.ndarray], toes: dict[str, Spot], colour: Spot) -> None:
    """Hard ones, for snow."""
    shell = s.paint(colour, 0.35)
    for side in "lr":
        x, y, z = joints[f"ankle-{side}"]
        yaw = math.degrees(math.atan2(toes[side][0], -toes[side][1]))
        with s.moved(shift(x, y, z), turn(yaw)):
            s.rounded(shell, (0, -0.05, -0.04), (0.12, 0.31, 0.12), 0.04)
        low = joints[f"ankle-{side}"]
        way = (joints[f"knee-{side}"] - low) / np.linalg.norm(joints[f"knee-{side}"] - low)
        s.tube(shell, [tuple(low + d * way) for d in (-0.05, 0.08, 0.2)], [0.075, 0.078, 0.086], 20)


def skier(s: Site) -> None:
    feet, toes = both(0.15, 0.0, 0.15), both(0.0, -1, -0.05)
    _, joints = someone(s, "R4", Pose(
        (0, 0.22, 0.72), (34, 0, 0), (44, 0, 0), (10, 0, 0), feet=feet, toes=toes, knees=both(0.1, -1, 0.2),
        hands=both(0.36, -0.34, 0.88), elbows=both(0.8, 0.5, -0.3), fingers=both(-0.1, -1, 0.1),
    ), goggles, colours((0.70, 0.10, 0.08), (0.10, 0.11, 0.14), 0.9))  # fmt: skip
    boots(s, joints, toes, (0.62, 0.62, 0.62))
    blue, steel = s.paint((0.02, 0.16, 0.50), 0.2), s.material((0.6, 0.6, 0.62), 0.3, 1.0)
    for x in (-0.15, 0.15):
        line = [(0.045, 0.85, 0.03), (0.05, 0.4, 0.0), (0.042, -0.1, 0.0), (0.05, -0.75, 0.0), (0.048, -0.92, 0.05),
            (0.03, -1.05, 0.16)]  # fmt: skip
        s.loft(
            blue,
            [[(x - w, y, z), (x + w, y, z), (x + w, y, z + 0.02), (x - w, y, z + 0.02)] for w, y, z in line],
            40,
        )
    for side, x in (("l", 1), ("r", -1)):
        palm = joints[f"palm-{side}"]
        tip = palm + np.array((0.12 * x, 0.92, -0.62))
        s.tube(steel, [tuple(palm - 0.12 * (tip - palm)), tuple(tip)], 0.009)
        s.lathe(
            s.material((0.03, 0.03, 0.03), 0.6),
            [(0.05, 0), (0.05, 0.012), (0.008, 0.012)],
            tuple(tip - 0.06 * (tip - palm)),
        )
        s.tube(
            s.material((0.02, 0.02, 0.02), 0.7),
            [tuple(palm - 0.12 * (tip - palm)), tuple(palm + 0.06 * (tip - palm))],
            0.018,
        )


def snowboarder(s: Site) -> None:
    green = colours((0.62, 0.66, 0.10), (0.16, 0.17, 0.22), 0.9)
    joints = sideways(s, "R4", 0.06, 0.27, 0.30, goggles, green)
    boots(s, joints, {"l": (0.45, -1, 0), "r": (-0.15, -1, 0)}, (0.05, 0.05, 0.055))
    board, half = s.paint((0.55, 0.05, 0.04), 0.2), []
    for t in np.linspace(-1, 1, 41):
        wide = 0.145 * (1 - abs(t) ** 9) ** 0.5 * (0.86 + 0.14 * t * t) + 0.004
        half.append((0.80 * t, wide, 0.015 + 0.10 * max(abs(t) - 0.8, 0) / 0.2))
    s.loft(board, [[(x, -0.02 - w, z), (x, -0.02 + w, z), (x, -0.02 + w, z + 0.014), (x, -0.02 - w, z + 0.014)]
        for x, w, z in half], 40)  # fmt: skip


def canoeist(s: Site) -> None:
    """In the canoe of vessels.py, with a paddle of two blades."""
    hands = {"l": (0.33, -0.36, 0.78), "r": (-0.33, -0.40, 0.62)}
    _, joints = someone(s, "R7", Pose(
        (0, 0.12, 0.30), (2, 0, 0), (10, -10, 0), (4, 0, 0), feet=both(0.14, -0.72, 0.18), knees=both(0.2, -0.5, 1),
        hands=hands, elbows=both(0.8, 0.5, -0.4), fingers=both(-0.5, -1, 0.1), roll={"l": -60, "r": 60},
    ), kit((0.80, 0.42, 0.06), (0.16, 0.18, 0.22)))  # fmt: skip
    with s.moved(turn(-90)):
        before = set(bpy.context.scene.objects)
        vessels.canoe(s)
        for part in [o for o in bpy.context.scene.objects if o not in before]:
            part.matrix_basis = Matrix.Diagonal((0.72, 0.8, 0.8, 1)) @ part.matrix_basis
    a, b = joints["palm-r"], joints["palm-l"]
    way = (b - a) / np.linalg.norm(b - a)
    low, high = a - 0.62 * way, b + 0.62 * way
    s.tube(s.material((0.03, 0.03, 0.03), 0.4), [tuple(low), tuple(high)], 0.016)
    for end, k in ((low, -1), (high, 1)):
        blade = s.paint((0.75, 0.62, 0.05), 0.4)
        s.loft(
            blade,
            [
                [
                    tuple(end + way * k * d + np.array((0, w * c, -w * c * 0.4)) + np.array((0, 0.01 * e, 0)))
                    for c, e in ((-1, -1), (1, -1), (1, 1), (-1, 1))
                ]
                for d, w in ((-0.05, 0.02), (0.06, 0.085), (0.3, 0.1), (0.4, 0.05))
            ],
            40,
        )


def kicker(s: Site, base: str, *dresses: Dress) -> None:
    k = size(base)
    someone(s, base, Pose(
        (0.02, 0.0, 0.94 * k), (-6, 14, 0), (8, -14, 0), (16, 0, 0), feet=sized(k, l=(0.10, 0.12, 0.10), r=(-0.06,
        -0.62, 0.40)),
        toes={"l": (0.2, -1, -0.33), "r": (0, -1, 0.2)}, hands=sized(k, l=(0.42, -0.30, 1.16), r=(-0.46, 0.26, 1.16)),
        elbows=both(0.4, 0.6, -0.7), fingers={"l": (0.5, -1, 0), "r": (-0.8, 0.4, -0.5)},
    ), *dresses)  # fmt: skip
    use(s, "B71", (-0.06 * k, -1.05 * k, 0.28 * k))


def dribbler(s: Site) -> None:
    someone(s, "R7", Pose(
        (0, 0.1, 0.86), (20, -12, 0), (26, -6, 0), (4, 6, 0), feet={"l": (0.22, -0.30, 0.10), "r": (-0.18, 0.34,
        0.14)},
        toes={"l": (0.2, -1, -0.33), "r": (-0.2, -1, -0.6)}, hands={"l": (0.38, -0.34, 1.08), "r": (-0.36, -0.34,
        0.92)},
        elbows=both(0.7, 0.6, -0.3), fingers={"l": (0, -1, 0.1), "r": (0, -1, -0.35)}, roll={"r": 80},
    ), kit((0.62, 0.09, 0.06), (0.60, 0.09, 0.06)))  # fmt: skip
    use(s, "Z78", (-0.35, -0.45, 0.60))


def dancer(s: Site, base: str, *dresses: Dress) -> None:
    k = size(base)
    someone(s, base, Pose(
        (0.03, 0, 0.965 * k), (0, 12, 5), (-3, -10, -8), (-4, -14, -6), feet=sized(k, l=(0.08, 0, 0.11), r=(-0.30,
        -0.24, 0.12)),
        toes={"l": (0.3, -1, -0.33), "r": (-0.5, -1, -0.6)}, knees={"l": (0.3, -1, 0), "r": (-0.5, -1, 0.2)},
        hands=sized(k, l=(0.34, -0.10, 1.98), r=(-0.62, -0.20, 1.32)), elbows={"l": (1, 0.3, 0.2), "r": (-0.2, 0.3,
        -1)},
        fingers={"l": (-0.3, -0.2, 1), "r": (-1, -0.3, 0.4)},
    ), *dresses)  # fmt: skip


def jumper(s: Site, base: str, *dresses: Dress) -> None:
    k = size(base)
    someone(s, base, Pose(
        (0, 0, 1.3 * k), (4, 0, 0), (-6, 0, 0), (-10, 0, 0), feet=sized(k, l=(0.26, 0.24, 0.72), r=(-0.20, 0.44,
        0.84)),
        toes=both(0.1, -0.35, -1), knees=both(0.45, -1, 0.1), hands=sized(k, l=(0.50, -0.08, 2.22), r=(-0.50, -0.08,
        2.22)),
        elbows=both(0.8, 0.3, -0.3), fingers=both(0.35, 0, 1),
    ), *dresses)  # fmt: skip


def _dancing(f: Figure) -> None:
    f.dress((0.60, 0.07, 0.12), None, (0.60, 0.07, 0.12), keep=0.7, bare=True)


BUILDERS: dict[str, Builder] = {
    "run-man": lambda s: runner(s, "R7", kit((0.10, 0.30, 0.55), (0.08, 0.08, 0.10))),
    "run-woman": lambda s: runner(s, "R3", colours((0.62, 0.12, 0.36), (0.07, 0.07, 0.09), 0.35)),
    "run-boy": lambda s: runner(s, "R22"),
    "run-girl": lambda s: runner(s, "R25"),
    "skate-man": lambda s: skater(s, "R4"),
    "skate-boy": lambda s: skater(s, "R22"),
    "surf-man": surfer,
    "ski-man": skier,
    "snowboard-man": snowboarder,
    "kayak-man": canoeist,
    "kick-boy": lambda s: kicker(s, "R22", lambda f: f.tint("Upper", (2.2, 0.7, 0.6))),
    "kick-man": lambda s: kicker(s, "R7", kit((0.80, 0.80, 0.78), (0.10, 0.16, 0.40))),
    "basket-man": dribbler,
    "dance-woman": lambda s: dancer(s, "R8", _dancing),
    "dance-man": lambda s: dancer(s, "R7", colours((0.30, 0.16, 0.36), None)),
    "jump-man": lambda s: jumper(s, "R7", looks.trimmed, colours((0.72, 0.52, 0.10), (0.20, 0.27, 0.40))),
}  # fmt: skip
