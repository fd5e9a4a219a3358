"""People who eat and drink, and who carry animals, flowers, trays, pans, balloons and the like."""

from __future__ import annotations

import math

import bpy
import numpy as np
from data.animals import cats, fish
from data.goods import bouquets, keepsakes, luggage, snacks
from data.goods.craft import Craft
from data.people import extras, looks, work
from data.people.company import tux, walking
from data.people.dyes import linear
from data.people.grips import along, grip, off, posed
from data.people.holding import standing
from data.people.settings import Dress, Spots, both, colours, use
from data.people.skeleton import JOINTS, Pose
from data.people.wardrobe import Figure
from data.sites import curios, instruments
from data.sites.lot import Builder, Site, curve, shift, turn
from mathutils import Matrix


def mug(s: Site, at: np.ndarray) -> None:
    white, coffee = s.paint((0.80, 0.79, 0.76), 0.2), s.material((0.06, 0.02, 0.006), 0.1)
    with s.moved(shift(*at)):
        s.lathe(white, [(0.036, -0.05), (0.042, -0.045), (0.043, 0.05), (0.039, 0.05), (0.036, 0.03)], n=40)
        s.lathe(coffee, [(0.038, 0.034), (0.001, 0.036)], n=32)
        s.tube(white, [(0.042 + 0.026 * math.sin(a), 0, 0.028 * math.cos(a)) for a in (0.31 * k for k in range(11))],
            0.006, 8)  # fmt: skip


def drinker(s: Site, base: str, k: float, *dresses: Dress) -> None:
    """A cup before the lips."""
    x, y, z = JOINTS[base]["spine"][4]
    _, joints = standing(
        s, base, *dresses, head=(6, 0, 0), hands={"r": (x - 0.115 * k, y - 0.19 * k, z - 0.15 * k)},
        elbows={"r": (-0.7, 0.1, -1)}, fingers={"r": (0.55, -0.45, 0.45)},
    )  # fmt: skip
    at, _ = grip(joints, "r", 0.036)
    mug(s, at)


def licker(s: Site, base: str, k: float, *dresses: Dress) -> None:
    """An ice cream before the mouth."""
    x, y, z = JOINTS[base]["spine"][4]
    _, joints = standing(
        s, base, *dresses, head=(4, 0, 0), hands={"r": (x - 0.13 * k, y - 0.22 * k, z - 0.21 * k)},
        elbows={"r": (-0.7, 0.1, -1)}, fingers={"r": (0.55, -0.5, 0.4)},
    )  # fmt: skip
    at, _ = grip(joints, "r", 0.024)
    with along(s, at, np.array((0.12, 0.0, 1)), size=0.09 * k), s.moved(shift(0, 0, -1.0)):
        snacks.ice_cream(Craft())


def cat_lady(s: Site) -> None:
    _, _joints = standing(
        s, "R3", colours((0.52, 0.20, 0.22), None), head=(6, 8, 0), hands={"l": (0.11, -0.26, 1.00), "r": (-0.15, -0.24,
        1.10)}, elbows={"l": (1, 0.2, -0.3), "r": (-1, 0.2, -0.3)}, fingers={"l": (-1, -0.3, 0), "r": (0.8, -0.5, 0)},
        roll={"l": -60},
    )  # fmt: skip
    with s.moved(shift(-0.01, -0.20, 0.985), turn(98), Matrix.Scale(0.36, 4)):
        cats.cat_sitting(Craft(), "ginger")


def flower_lady(s: Site) -> None:
    _, joints = standing(
        s, "R8", colours((0.20, 0.36, 0.50), None, 0.7), head=(4, 0, 0), hands={"l": (0.07, -0.10, 1.06),
        "r": (-0.09, -0.09, 1.03)}, elbows={"l": (0.9, 0.4, -0.4), "r": (-0.9, 0.4, -0.4)},
        fingers={"l": (-0.7, -0.7, 0.1), "r": (0.7, -0.7, 0.1)},
    )  # fmt: skip
    for side in "lr":
        grip(joints, side, 0.03)
    x, y, z = (joints["palm-l"] + joints["palm-r"]) / 2
    with s.moved(shift(x, y - 0.02, z - 0.13), turn(10, "X"), Matrix.Scale(0.17, 4)):
        bouquets.BUILDERS["bouquet"](Craft())


def fish_man(s: Site) -> None:
    """He shows his catch."""
    pose = {"l": (0.26, -0.30, 1.20), "r": (-0.26, -0.28, 1.20)}
    _, joints = standing(
        s, "R7", looks.trimmed, lambda f: looks.full_beard(f, (0.36, 0.24, 0.14), 0.02), colours((0.30, 0.34, 0.22),
        (0.26, 0.24, 0.20)), hands=pose, elbows=both(0.9, 0.3, -0.5), fingers=both(-0.35, -0.9, 0.1),
        roll={"l": 60, "r": -60},
    )  # fmt: skip
    middle = (joints["palm-l"] + joints["palm-r"]) / 2
    with s.moved(shift(middle[0], middle[1] - 0.01, middle[2] + 0.075), turn(-25), Matrix.Scale(0.36, 4)):
        fish.trout(Craft())


def waiter(s: Site) -> None:
    """Glasses on a tray on one hand."""
    _, joints = standing(
        s, "R7", tux, hands={"l": (0.34, -0.16, 1.40), "r": (-0.20, -0.16, 1.16)}, elbows={"l": (0.7, 0.5, -0.8),
        "r": (-0.9, 0.4, -0.3)}, fingers={"l": (0.5, -0.6, 0.45), "r": (0.9, -0.4, 0)}, roll={"l": 120}, head=(0, 4, 0),
    )  # fmt: skip
    x, y, z = joints["palm-l"]
    silver, wine = s.material((0.75, 0.75, 0.77), 0.16, 1.0), s.material((0.16, 0.003, 0.012), 0.06)
    clear = s.material((0.75, 0.80, 0.82), 0.03)
    clear.node_tree.nodes["Principled BSDF"].inputs["Alpha"].default_value = 0.35
    with s.moved(shift(x + 0.02, y - 0.02, z + 0.055)):
        s.lathe(silver, [(0.20, 0.0), (0.215, 0.02), (0.22, 0.02), (0.205, -0.006), (0.001, -0.006), (0.001, 0.0),
            (0.20, 0.0)], n=56)  # fmt: skip
        for u, v in ((-0.09, -0.05), (0.07, -0.09), (0.03, 0.08)):
            with s.moved(shift(u, v, 0)):
                glass = curve([(0.034, 0.0), (0.006, 0.012), (0.005, 0.09), (0.03, 0.115), (0.042, 0.155), (0.034,
                    0.21)], 4)  # fmt: skip
                s.lathe(clear, glass, n=32, smooth=80)
                s.lathe(
                    wine,
                    [(0.004, 0.103), (0.028, 0.117), (0.039, 0.15), (0.038, 0.165), (0.001, 0.166)],
                    n=28,
                )


def cook(s: Site) -> None:
    """A pan in one hand, food flying from it."""
    _, joints = standing(
        s, "R7", work.chef, hands={"r": (-0.24, -0.26, 1.12), "l": (0.26, -0.12, 1.08)}, elbows={"r": (-0.8, 0.5,
        -0.5), "l": (0.9, 0.5, -0.2)}, fingers={"r": (0.3, -0.9, 0.1), "l": (0, -1, -0.1)}, head=(6, -8, 0),
    )  # fmt: skip
    at, _ = grip(joints, "r", 0.018)
    black, steel = s.material((0.02, 0.02, 0.022), 0.35), s.material((0.55, 0.56, 0.58), 0.25, 1.0)
    way = np.array((0.42, -0.90, 0.06))
    way /= np.linalg.norm(way)
    s.tube(black, [tuple(at - 0.08 * way), tuple(at + 0.10 * way)], 0.015, 14)
    s.tube(steel, [tuple(at + 0.10 * way), tuple(at + 0.19 * way)], 0.009, 10)
    c = at + 0.33 * way
    with s.moved(shift(c[0], c[1], c[2] - 0.02), turn(-4, "X")):
        s.lathe(black, [(0.001, -0.004), (0.115, -0.004), (0.15, 0.045), (0.146, 0.045), (0.112, 0.004), (0.001,
            0.004)], n=56)  # fmt: skip
        rng = np.random.default_rng(4)
        tones = [s.material(linear(q), 0.4) for q in ((0.80, 0.16, 0.08), (0.24, 0.48, 0.12), (0.95, 0.72, 0.16),
            (0.90, 0.48, 0.10))]  # fmt: skip
        for k in range(34):
            a, r = rng.uniform(0, 6.28), 0.10 * math.sqrt(rng.uniform())
            up = 0.014 + (0.0 if k < 22 else rng.uniform(0.05, 0.22))
            with s.moved(shift(r * math.cos(a), r * math.sin(a), up), turn(rng.uniform(0, 360)), turn(rng.uniform(-50,
                    50), "X")):  # fmt: skip
                s.rounded(tones[k % 4], (0, 0, 0), (0.034, 0.015, 0.013), 0.004)


def balloon_girl(s: Site) -> None:
    x, y, z = JOINTS["R25"]["spine"][3]
    _, joints = standing(
        s, "R25", hands={"r": (x - 0.20, y - 0.14, z + 0.02)}, elbows={"r": (-0.8, 0.2, -0.8)}, fingers={"r": (0.3,
        -0.7, 0.6)}, head=(-4, -6, 0),
    )  # fmt: skip
    at, _ = grip(joints, "r", 0.012)
    with s.moved(shift(*at), turn(-3, "Y"), Matrix.Scale(0.19, 4), shift(0, 0, -0.2)):
        keepsakes.balloons(Craft())


def kite_boy(s: Site) -> None:
    """He runs, the kite above him."""
    k = 0.85
    pose = walking("R22", k, 4)
    pose.hands["r"], pose.fingers["r"], pose.elbows["r"] = (
        (-0.24, -0.20, 1.62),
        (-0.2, -0.5, 0.8),
        (-1, 0.3, -0.3),
    )
    pose.head = (-16, -16, 0)
    _, joints = posed(s, "R22", pose)
    at, _ = grip(joints, "r", 0.012)
    end = off(at, -0.62, -0.1, 1.02)
    s.tube(s.material((0.75, 0.75, 0.72), 0.8), [tuple(at), tuple(0.5 * (at + end) + (0.03, 0, -0.06)), tuple(end)],
        0.004, 6)  # fmt: skip
    with s.moved(shift(*end), turn(-24, "Y"), Matrix.Scale(0.42, 4), shift(0, 0, -0.2)):
        curios.kite(s)


def bare_violin(s: Site, chin: bool = True) -> None:
    """Without its bow, with or without a rest for the chin."""
    before = set(bpy.context.scene.objects)
    instruments.violin(s, chin)
    for thing in [o for o in bpy.context.scene.objects if o not in before]:
        spots = thing.data.vertices
        if (min(v.co.x for v in spots) > -0.02 and max(v.co.z for v in spots) > 0.58) or min(
            (thing.matrix_basis @ v.co).x for v in spots
        ) > 0.10:
            bpy.data.objects.remove(thing)


def violinist(s: Site) -> None:
    """Chin on the violin, the bow across its strings."""
    start = np.array((0.045, -0.03, 1.525))
    way = np.array((0.72, -0.64, 0.04))
    way /= np.linalg.norm(way)
    front = np.array((-0.22, -0.30, 0.93))
    front -= way * (front @ way)
    front /= np.linalg.norm(front)
    left, on = start + 0.47 * way - 0.055 * front, start + 0.20 * way + 0.05 * front
    _, joints = standing(
        s, "R7", tux, head=(6, 26, -10), hands={"l": tuple(left - (0.10, -0.03, 0.06)), "r": (-0.10, -0.36, 1.42)},
        elbows={"l": (0.5, 0, -1), "r": (-0.9, -0.1, -0.5)}, fingers={"l": (0.5, -0.3, 0.8), "r": (0.6, -0.4, -0.3)},
    )  # fmt: skip
    hold, _ = grip(joints, "r", 0.008)
    grip(joints, "l", 0.016, 0.8)
    with along(s, start, way, tuple(front), 1.08), s.moved(turn(-10, "Y")):
        bare_violin(s)
    stick = (on - hold) / np.linalg.norm(on - hold)
    s.tube(s.paint((0.20, 0.07, 0.02)), [tuple(hold - 0.04 * stick + 0.012 * front), tuple(hold + 0.62 * stick
        + 0.012 * front)], 0.005, 8)  # fmt: skip
    s.beams(s.material((0.85, 0.82, 0.75), 0.8), [(tuple(hold), tuple(hold + 0.61 * stick))], 0.006)


def backpack(s: Site, joints: Spots) -> None:
    """On the back of R7, its straps over the shoulders."""
    back = (joints["shoulder-l"] + joints["shoulder-r"]) / 2
    with s.moved(
        shift(back[0], back[1] + 0.27, back[2] - 0.24), turn(5, "X"), turn(204), Matrix.Scale(0.31, 4)
    ):
        luggage.backpack(Craft())
    strap = s.material((0.012, 0.016, 0.026), 0.8)
    for side in "lr":
        p = joints[f"shoulder-{side}"] * 0.72 + back * 0.28
        line = [p + q for q in ((0, 0.22, 0.02), (0, 0.10, 0.075), (0, -0.01, 0.085), (0, -0.085, 0.03), (0, -0.115,
            -0.08), (0, -0.10, -0.22), (0.03 if side == "l" else -0.03, 0.0, -0.32))]  # fmt: skip
        s.tube(strap, [tuple(q) for q in line], 0.021, 10)


def hiker(s: Site) -> None:
    """With a backpack and a pole."""
    pose = walking("R7", 1.0, 6)
    pose.hands["r"], pose.fingers["r"] = (-0.32, -0.34, 1.10), (0.1, -0.9, 0.1)
    pose.elbows["r"] = (-0.6, 0.7, -0.5)
    _f, joints = posed(s, "R7", pose, looks.trimmed, colours((0.62, 0.28, 0.08), (0.28, 0.27, 0.22)),
        lambda f: f.shoes((0.30, 0.19, 0.10)))  # fmt: skip
    at, _ = grip(joints, "r", 0.014)
    s.tube(s.material((0.10, 0.10, 0.11), 0.4), [(at[0] - 0.02, at[1] - 0.14, 0.0), off(at, 0, 0, 0.1)], 0.011,
        10)  # fmt: skip
    backpack(s, joints)


def smoker(s: Site) -> None:
    """An old man in an armchair, a pipe in his mouth."""

    def dress(f: Figure) -> None:
        f.hair_colour((0.70, 0.70, 0.71))
        f.aged()
        looks.full_beard(f, (0.78, 0.78, 0.78), 0.05)
        f.dress((0.20, 0.26, 0.20), (0.24, 0.20, 0.16), keep=0.7, where=looks.cardigan)
        extras.glasses(f)

    z = 0.53
    pose = Pose(
        (0, 0.06, z), (-12, 0, 0), (-4, 0, 0), (4, 0, 0), feet=both(0.12, -0.47, 0.10), knees=both(0.15, -1, 0.4),
        toes=both(0.1, -1, -0.35), hands={"l": (0.34, -0.22, z + 0.15), "r": (-0.12, -0.31, z + 0.49)},
        elbows={"l": (0.9, 0.5, -0.3), "r": (-0.9, 0.1, -0.6)}, fingers={"l": (-0.1, -1, -0.2), "r": (0.5, -0.4, 0.6)},
    )  # fmt: skip
    _f, joints = posed(s, "R7", pose, dress)
    at, _ = grip(joints, "r", 0.02)
    wood, black = s.paint((0.16, 0.045, 0.012), 0.25), s.material((0.012, 0.011, 0.011), 0.3)
    mouth = joints["head"] + (-0.012, -0.125, -0.015)
    bowl = off(at, 0.0, -0.01, 0.05)
    s.tube(black, [off(mouth, 0, 0.03, 0), mouth, 0.5 * (mouth + bowl) + np.array((0, 0, -0.025)), off(bowl, 0, 0.005,
        -0.03)], [0.007, 0.007, 0.009, 0.012], 10)  # fmt: skip
    with s.moved(shift(*bowl), turn(10, "X"), Matrix.Scale(1.35, 4)):
        s.lathe(wood, [(0.001, -0.032), (0.018, -0.028), (0.024, 0.0), (0.022, 0.04), (0.016, 0.04), (0.014, 0.02),
            (0.001, 0.02)], n=28)  # fmt: skip
    use(s, "Z139", (0, 0.10, 0))


BUILDERS: dict[str, Builder] = {
    "coffee-woman": lambda s: drinker(s, "R3", 0.92, colours((0.66, 0.56, 0.42), None)),
    "coffee-man": lambda s: drinker(s, "R7", 1.0, colours((0.24, 0.30, 0.40), (0.22, 0.21, 0.20))),
    "ice-cream-girl": lambda s: licker(s, "R25", 0.8),
    "ice-cream-boy": lambda s: licker(s, "R22", 0.85, lambda f: f.tint("Upper", (0.7, 1.2, 1.7))),
    "cat-woman": cat_lady, "bouquet-woman": flower_lady, "fish-man": fish_man, "waiter-tray": waiter,
    "chef-pan": cook, "balloons-girl": balloon_girl, "kite-boy": kite_boy, "violinist": violinist, "hiker": hiker,
    "pipe-old-man": smoker,
}  # fmt: skip
