"""Families: they stand together, dine, gather at a Christmas tree, cook; an old man in a rocking chair."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods import chores, drinks, platefuls, produce
from data.goods.craft import Craft
from data.people import artisans, elders, hats, looks, schooling, sporty
from data.people.childhood import dyed, kneeling
from data.people.crew import crew, sitting
from data.people.grips import grip, off, posed
from data.people.settings import Dress, Spots, both, use
from data.people.skeleton import JOINTS, Pose
from data.people.tabletop import kitchen_island
from data.people.wardrobe import Figure
from data.sites.lot import Builder, Site, shift, turn
from data.stage import Colour
from mathutils import Matrix


def upright(base: str, **more: Any) -> Pose:
    """At ease, to be seen from the front."""
    k, z = sporty.size(base), JOINTS[base]["spine"][0][2]
    given: dict[str, Any] = {
        "feet": both(0.11 * k, 0.03, 0.10), "toes": both(0.25, -1, -0.33), "knees": both(0.15, -1, 0), "hands": both(
        0.27 * k, -0.03, 0.90 * z), "elbows": both(0.6, 0.7, -0.2), "fingers": both(0.0, -0.2, -1),
    } | more  # fmt: skip
    return Pose((0, 0, 0.992 * z), given.pop("pelvis", (0, 0, 0)), given.pop("chest", (0, 0, 0)), **given)


def shorn(top: Colour, legs: Colour, hair: Colour = (0.22, 0.14, 0.08)) -> Dress:
    """A father with short hair."""

    def dress(f: Figure) -> None:
        looks.trimmed(f)
        f.dress(top, legs, keep=0.6)
        looks.short(f, hair)
        f.shoes((0.20, 0.13, 0.08))

    return dress


def lady(top: Colour, legs: Colour | None = None, hair: Colour | None = None) -> Dress:
    def dress(f: Figure) -> None:
        f.dress(top, legs, keep=0.6, bare=True)
        if hair:
            f.hair_colour(hair)

    return dress


BOY = dyed(Upper=(0.9, 2.0, 1.2), Lower=(1.1, 1.0, 0.8), Hair=(1.0, 0.8, 0.6))
GIRL = dyed(Upper=(1.0, 0.62, 0.74), Hair=(0.8, 0.75, 0.8))


def portrait(s: Site) -> None:
    """Side by side: a boy, his father, who has an arm around the mother, a girl; hand in hand."""
    him = upright(
        "R7", head=(6, 8, 2), hands={"r": (-0.26, -0.04, 0.80), "l": (0.36, 0.15, 1.10)}, elbows={"r": (-0.4, 1, 0),
        "l": (0.7, 0.7, -0.2)}, fingers={"r": (-0.15, -0.15, -1), "l": (0.7, -0.3, -0.4)},
    )  # fmt: skip
    her = upright(
        "R3", head=(5, -8, -3), hands={"l": (0.25, -0.04, 0.76), "r": (-0.16, -0.18, 0.98)}, elbows={"l": (0.4, 1, 0),
        "r": (-0.8, 0.5, -0.3)}, fingers={"l": (0.15, -0.15, -1), "r": (0.5, -0.8, 0.1)},
    )  # fmt: skip
    boy = upright(
        "R22", head=(-5, 4, 0), hands={"l": (0.27, -0.04, 1.02), "r": (-0.24, -0.03, 0.78)}, elbows={"l": (0.5, 1,
        -0.4), "r": (-0.6, 0.7, -0.2)}, fingers={"l": (0.2, -0.15, 1), "r": (0, -0.2, -1)},
    )  # fmt: skip
    girl = upright(
        "R25", head=(-6, -6, 0), hands={"r": (-0.27, -0.04, 1.00), "l": (0.22, -0.06, 0.74)}, elbows={"r": (-0.5, 1,
        -0.4), "l": (0.6, 0.7, -0.2)}, fingers={"r": (-0.2, -0.15, 1), "l": (0.2, -0.2, -1)},
    )  # fmt: skip
    crew(
        s, ("R7", him, (shorn((0.20, 0.30, 0.46), (0.42, 0.36, 0.28)),), shift(-0.24, 0.04, 0), None),
        ("R3", her, (lady((0.72, 0.48, 0.16), (0.24, 0.32, 0.46), (0.34, 0.20, 0.11)),), shift(0.21, 0.0, 0), None),
        ("R22", boy, (BOY,), shift(-0.71, 0.0, 0) @ Matrix.Scale(0.76, 4), None),
        ("R25", girl, (GIRL,), shift(0.66, -0.02, 0) @ Matrix.Scale(0.72, 4), None),
    )  # fmt: skip


def rocker(s: Site) -> None:
    """An old man, his hands on the arms of the chair."""
    pose = elders.seated(
        "R7", y=0.10, seat=0.47, lean=-14, hands=both(0.30, -0.17, 0.76), elbows=both(0.8, 0.7, -0.3),
        fingers=both(0.0, -0.9, -0.3), head=(6, 6, 0), feet={"l": (0.14, -0.42, 0.10), "r": (-0.12, -0.34, 0.10)},
    )  # fmt: skip
    posed(s, "R7", pose, lambda f: elders.grandpa(f, (0.42, 0.16, 0.14), (0.28, 0.27, 0.28), 0.055))
    with s.moved(shift(0, 0.12, 0), Matrix.Scale(0.475, 4), turn(-34)):
        chores.rocking_chair(Craft())


def baubles(s: Site, at: tuple[float, float], tall: float, wide: float, count: int = 70) -> None:
    """Balls and lights on a fir, a star on top."""
    tones = [s.paint(c, 0.2) for c in ((0.60, 0.02, 0.03), (0.72, 0.45, 0.08), (0.62, 0.62, 0.66))]
    lights = s.material((1.0, 0.72, 0.30), 0.4, 0, 3.0)
    for k in range(count):
        t, a = (k + 0.5) / count, 2.399 * k
        r = wide * (1 - t) ** 0.9 + 0.02
        spot = at[0] + r * math.cos(a), at[1] + r * math.sin(a), 0.36 + (tall - 0.30) * t
        s.ball(tones[k // 2 % 3] if k % 2 else lights, spot, 0.034 if k % 2 else 0.018, 16)
    star = [((0.13 if k % 2 else 0.055) * math.sin(math.pi * k / 5), (0.13 if k % 2 else 0.055) * math.cos(
        math.pi * k / 5)) for k in range(10)]  # fmt: skip
    with s.moved(shift(at[0], at[1], tall + 0.10), turn(180, "Y")):
        s.prism(s.material((0.95, 0.62, 0.10), 0.3, 0, 0.5), star, -0.02, 0.02)


def gift(
    s: Site, at: tuple[float, float, float], size: float, paper: Colour, band: Colour, yaw: float = 0
) -> None:
    """A box in paper with a ribbon."""
    shiny = s.paint(band, 0.25)
    with s.moved(shift(*at), turn(yaw)):
        s.rounded(s.paint(paper, 0.4), (0, 0, 0.4 * size), (size, size, 0.8 * size), 0.008)
        for a, b in ((0.16 * size, size + 0.008), (size + 0.008, 0.16 * size)):
            s.slab(shiny, (0, 0, 0.4 * size + 0.002), (a, b, 0.8 * size + 0.008))
        for d in (-1, 1):
            with s.moved(shift(0.14 * size * d, 0, 0.87 * size), turn(24 * d, "Y")):
                s.ball(shiny, (0, 0, 0), (0.17 * size, 0.09 * size, 0.075 * size), 20)
        s.ball(shiny, (0, 0, 0.85 * size), 0.07 * size, 16)


def yule(s: Site) -> None:
    """Parents at the sides of a lit tree, two children with gifts before it."""

    def santa(top: Colour, legs: Colour) -> Dress:
        def dress(f: Figure) -> None:
            looks.trimmed(f)
            f.dress(top, legs, keep=0.6)
            f.shoes((0.10, 0.08, 0.07))
            hats.santa(f)

        return dress

    him = upright("R7", head=(6, 12, 0), pelvis=(0, 14, 0), chest=(0, 14, 0), hands={"l": (0.30, -0.20, 1.10), "r": (
        -0.26, -0.04, 0.88)}, fingers={"l": (0.4, -0.8, 0.1), "r": (0, -0.2, -1)})  # fmt: skip
    her = upright("R3", head=(4, -12, 0), pelvis=(0, -16, 0), chest=(0, -14, 0), hands={"r": (-0.10, -0.24, 1.02),
        "l": (0.10, -0.25, 1.02)}, fingers={"r": (0.8, -0.6, 0.2), "l": (-0.8, -0.6, 0.2)}, elbows=both(0.9, 0.4,
            -0.3))  # fmt: skip
    a = kneeling("R22", hands=both(0.13, -0.40, 0.46), head=(10, 8, 0), fingers=both(-0.3, -0.9, -0.2))
    b = kneeling("R25", hands={"r": (-0.14, -0.36, 0.60), "l": (0.16, -0.34, 0.62)}, head=(-6, -14, 0), fingers=both(
        -0.1, -0.5, 0.8))  # fmt: skip
    crew(
        s, ("R7", him, (santa((0.44, 0.06, 0.07), (0.16, 0.18, 0.22)),), shift(-0.60, 0.02, 0) @ turn(10), None),
        ("R3", her, (lady((0.12, 0.34, 0.20), (0.20, 0.20, 0.24), (0.34, 0.20, 0.11)),), shift(0.60, 0.0, 0)
            @ turn(-4), None), ("R22", a, (dyed(Upper=(0.9, 1.5, 2.6), Lower=(0.9, 0.9, 1.0), Hair=(0.8, 0.7, 0.6)),),
        shift(-0.20, -0.42, 0) @ turn(12) @ Matrix.Scale(0.78, 4), None), ("R25", b, (dyed(Upper=(1.1, 0.6, 0.6)),),
        shift(0.26, -0.42, 0) @ turn(-10) @ Matrix.Scale(0.78, 4), None),
    )  # fmt: skip
    use(s, "S130", (0, 0.55, 0), 0, 1.05)
    baubles(s, (0, 0.55), 1.92, 0.60)
    red, gold, green, white = (0.55, 0.02, 0.03), (0.75, 0.48, 0.10), (0.02, 0.20, 0.07), (0.80, 0.78, 0.74)
    gift(s, (-0.34, -0.90, 0), 0.26, green, gold, 20)
    gift(s, (0.34, -0.88, 0), 0.22, red, white, -14)
    gift(s, (0.02, -0.80, 0), 0.26, white, red, 8)
    gift(s, (0.56, -0.72, 0), 0.17, gold, green, 30)


def dinner(s: Site) -> None:
    """Parents at the ends of a table, children behind it, a roast in the middle."""
    z, top = 0.585, 0.73

    def eater(kind: str, far: float) -> Pose:
        return sitting(
            z, 0.42, z - 0.10, 0.12, chest=(10, 0, 0), head=(6, 0, 0), hands={"r": (-0.16, -0.38, top + 0.10), "l": (
            0.16, -0.38, top + 0.05)}, elbows=both(0.9, 0.3, -0.4), fingers={"r": (0.3, -0.9, -0.1), "l": (-0.5, -0.8,
            -0.15)},
        )  # fmt: skip

    c = 0.88
    low = (0.49 + 0.10 * c) / c

    def child(**more: Any) -> Pose:
        return sitting(
            low, 0.44, 0.34, 0.10, chest=(8, 0, 0), **{"hands": both(0.15, -0.34, (top + 0.05) / c), "elbows": both(0.9,
            0.3, -0.3), "fingers": both(-0.3, -0.9, -0.1)} | more,
        )  # fmt: skip

    def fork(side: str) -> Any:
        def act(s: Site, _f: Figure, joints: Spots) -> None:
            at, _ = grip(joints, side, 0.007, 0.8)
            steel = s.material((0.62, 0.62, 0.64), 0.22, 1.0)
            s.tube(steel, [off(at, 0.0, 0.03, 0.02), off(at, 0.01, -0.07, -0.02), off(at, 0.02, -0.13, -0.02)], [0.006,
                0.005, 0.010], 8)  # fmt: skip

        return act

    crew(
        s, ("R7", eater("R7", 0), (shorn((0.22, 0.32, 0.44), (0.26, 0.24, 0.22)),), shift(-0.85, -0.02, 0) @ turn(62),
            fork("r")),
        ("R3", eater("R3", 0), (lady((0.62, 0.20, 0.22), (0.24, 0.30, 0.42), (0.34, 0.20, 0.11)),), shift(0.85, -0.02,
            0) @ turn(-62), None),
        ("R22", child(head=(2, 8, 0)), (BOY,), shift(-0.28, 0.56, 0) @ turn(4) @ Matrix.Scale(c, 4), fork("r")),
        ("R25", child(head=(2, -10, 0)), (GIRL,), shift(0.30, 0.56, 0) @ turn(-4) @ Matrix.Scale(c, 4), fork("l")),
    )  # fmt: skip
    wood = s.wood((0.36, 0.19, 0.08), 6)
    s.rounded(wood, (0, 0.02, top - 0.02), (1.30, 0.80, 0.04), 0.012)
    for x in (-0.56, 0.56):
        for y in (-0.30, 0.34):
            s.lathe(wood, [(0.024, 0), (0.036, 0.36), (0.040, top - 0.03)], (x, y, 0), n=20)
    cloth = s.worn(s.material((0.74, 0.71, 0.63), 0.95), 0.06, 30)
    s.rounded(cloth, (0, 0.02, top + 0.002), (0.40, 0.81, 0.006), 0.003)
    use(s, "S30", (-0.90, 0.0, 0), 64, 1.0)
    use(s, "S30", (0.90, 0.0, 0), -64, 1.0)
    for x in (-0.28, 0.30):
        use(s, "S30", (x, 0.62, 0), 0, 1.0)
    with s.moved(shift(0.0, 0.06, top + 0.004), turn(20), Matrix.Scale(0.115, 4)):
        platefuls.BUILDERS["roast-chicken"](Craft())
    china = s.paint((0.82, 0.82, 0.80), 0.2)
    foods = [s.worn(s.material(t, 0.7), 0.2, 60, 0.3) for t in ((0.62, 0.42, 0.10), (0.10, 0.28, 0.04), (0.55, 0.16,
        0.03))]  # fmt: skip
    for x, y in ((-0.48, -0.10), (0.48, -0.10), (-0.28, 0.28), (0.30, 0.28)):
        with s.moved(shift(x, y, top)):
            s.lathe(china, [(0.06, 0.0), (0.105, 0.014), (0.110, 0.018), (0.07, 0.010), (0.001, 0.010)], n=44)
            for k, food in enumerate(foods):
                a = 2.1 * k + 5 * x
                s.ball(food, (0.032 * math.cos(a), 0.032 * math.sin(a), 0.018), (0.030, 0.026, 0.018), 16)
    for x, y in ((-0.44, 0.10), (0.46, 0.10), (-0.10, 0.31), (0.12, 0.31)):
        with s.moved(shift(x, y, top), Matrix.Scale(0.062, 4)):
            drinks.BUILDERS["juice"](Craft())
    bowl = s.paint((0.10, 0.26, 0.34), 0.25)
    rng = np.random.default_rng(2)
    for x, tones in ((-0.27, ((0.10, 0.28, 0.04), (0.16, 0.36, 0.06), (0.55, 0.06, 0.04))), (0.27, ((0.66, 0.40, 0.12),
            (0.58, 0.32, 0.08), (0.70, 0.46, 0.16)))):  # fmt: skip
        with s.moved(shift(x, -0.16, top)):
            s.lathe(
                bowl,
                [(0.05, 0.0), (0.10, 0.03), (0.115, 0.07), (0.108, 0.07), (0.08, 0.04), (0.001, 0.03)],
                n=40,
            )
            looksy = [s.material(t, 0.6) for t in tones]
            for k in range(26):
                a, r = rng.uniform(0, 6.28), 0.085 * math.sqrt(rng.uniform())
                s.ball(looksy[k % 3], (r * math.cos(a), r * math.sin(a), 0.075 - 2.4 * r * r + 0.01 * rng.uniform()),
                    (0.026, 0.022, 0.014), 12)  # fmt: skip


def bakers(s: Site) -> None:
    """A mother and her daughter behind a counter, flour, eggs and a bowl before them."""
    high = 0.86

    def dress(f: Figure) -> None:
        f.dress((0.30, 0.42, 0.52), (0.26, 0.30, 0.42), keep=0.6, bare=True)
        f.hair_colour((0.34, 0.20, 0.11))
        artisans.apron(f, (0.86, 0.80, 0.72))

    her = Pose(
        (0, 0.04, 0.89), (4, 0, 0), (12, 10, 0), (18, 22, -4), feet=both(0.10, 0.06, 0.10), toes=both(0.2, -1, -0.33),
        hands={"r": (-0.06, -0.37, 1.10), "l": (0.22, -0.36, 0.98)}, elbows={"r": (-0.9, 0.3, -0.3), "l": (0.9, 0.3,
        -0.4)}, fingers={"r": (0.35, -0.8, -0.2), "l": (-0.6, -0.8, 0.0)},
    )  # fmt: skip
    c, step = 0.80, 0.16
    base = 0.79
    girl = Pose(
        (0, 0.02, base), (6, 0, 0), (16, -8, 0), (16, -10, 4), feet=both(0.08, 0.06, 0.10), toes=both(0.2, -1, -0.33),
        hands=both(0.19, -0.36, (high + 0.075 - step) / c), elbows=both(0.9, 0.3, 0.1), fingers=both(-0.25, -0.9, -0.3),
    )  # fmt: skip

    def whisk(s: Site, _f: Figure, joints: Spots) -> None:
        at, _ = grip(joints, "r", 0.010)
        grip(joints, "l", 0.02, 0.6)
        wood = s.wood((0.50, 0.30, 0.14), 9)
        low = off(at, 0.075, -0.08, -0.21)
        s.tube(wood, [tuple(at + 0.25 * (at - low)), tuple(at), low], [0.009, 0.008, 0.010], 10)

    def pin(s: Site, _f: Figure, joints: Spots) -> None:
        ends = [grip(joints, side, 0.016)[0] for side in "lr"]
        wood = s.wood((0.55, 0.34, 0.16), 10)
        m, half = (ends[0] + ends[1]) / 2, 0.5 * float(np.linalg.norm(ends[0] - ends[1]))
        for x, r in ((half + 0.05, 0.014), (half - 0.05, 0.036)):
            s.tube(wood, [(m[0] - x, m[1], m[2]), (m[0] + x, m[1], m[2])], r, 20)

    place = shift(0.30, 0.02, step) @ turn(-4) @ Matrix.Scale(c, 4)
    joints = crew(
        s, ("R3", her, (dress,), shift(-0.30, 0, 0), whisk),
        ("R25", girl, (dyed(Upper=(1.0, 0.70, 0.78)),), place, pin),
    )  # fmt: skip
    kitchen_island(s, -0.535, high, 1.30, 0.54)
    china, flour = s.paint((0.62, 0.30, 0.20), 0.25), s.material((0.86, 0.85, 0.82), 1.0)
    shell = s.material((0.72, 0.40, 0.22), 0.6)
    batter = s.material((0.80, 0.66, 0.36), 0.5)
    with s.moved(shift(-0.27, -0.46, high)):
        s.lathe(china, [(0.06, 0.0), (0.11, 0.04), (0.145, 0.12), (0.152, 0.125), (0.136, 0.115), (0.10, 0.04), (0.001,
            0.02)], n=48)  # fmt: skip
        s.lathe(batter, [(0.132, 0.098), (0.06, 0.102), (0.001, 0.100)], n=40)
    p = (joints[1]["palm-l"] + joints[1]["palm-r"]) / 2
    dough = s.worn(s.material((0.80, 0.66, 0.40), 0.8), 0.08, 20, 0.05)
    s.ball(dough, (p[0], p[1] - 0.05, high + 0.012), (0.20, 0.13, 0.020), 40)
    s.ball(flour, (p[0] + 0.16, p[1] - 0.16, high + 0.003), (0.09, 0.06, 0.005), 20)
    for x, y in ((-0.56, -0.60), (-0.50, -0.66), (-0.58, -0.69)):
        s.ball(shell, (x, y, high + 0.03), (0.027, 0.027, 0.034), 20)
    for name, x, y, size in (("tomato", 0.58, -0.66, 0.038), ("tomato", 0.52, -0.70, 0.036)):
        with s.moved(shift(x, y, high), Matrix.Scale(size, 4)):
            produce.BUILDERS[name](Craft())
    bag = s.worn(s.material((0.72, 0.68, 0.58), 0.9), 0.1, 30, 0.2)
    s.rounded(bag, (-0.54, -0.44, high + 0.10), (0.14, 0.09, 0.20), 0.02)


def bedtime(s: Site) -> None:
    """A mother and her daughter sit up in bed, a picture book before both, a blanket over their legs."""
    z, c = 0.61, 0.78
    her = sitting(
        z, 0.74, 0.07, 0.09, pelvis=(-22, 0, 0), chest=(-8, 12, -4), head=(18, 20, -8), knees=both(0.1, -0.3, 1),
        toes=both(0.1, -1, 0.3), hands={"l": (0.30, -0.24, z + 0.22), "r": (-0.04, -0.27, z + 0.20)}, elbows={"l": (
        0.8, 0.2, -0.5), "r": (-0.9, 0.3, -0.5)}, fingers={"l": (0.05, -0.7, 0.6), "r": (0.10, -0.7, 0.5)}, roll={"l":
        30, "r": -30},
    )  # fmt: skip
    low = (0.50 + 0.10 * c) / c
    girl = sitting(
        low, 0.66, 0.05, 0.08, pelvis=(-22, 0, 0), chest=(-6, -10, 8), head=(16, -20, 10), knees=both(0.1, -0.3, 1),
        toes=both(0.1, -1, 0.3), hands={"l": (0.12, -0.22, low + 0.20), "r": (-0.16, -0.34, low + 0.24)}, elbows=both(
        0.8, 0.3, -0.4), fingers={"l": (-0.5, -0.8, -0.1), "r": (-0.4, -0.8, 0.1)},
    )  # fmt: skip

    def hold(s: Site, _f: Figure, joints: Spots) -> None:
        for side in "lr":
            grip(joints, side, 0.010, 0.7)
        p = (joints["palm-l"] + joints["palm-r"]) / 2
        schooling.picture_book(s, off(p, 0.0, -0.02, 0.05), 44, 6, 0.185, 0.24)

    crew(
        s, ("R3", her, (lady((0.62, 0.66, 0.74), (0.5, 0.5, 0.56), (0.34, 0.20, 0.11)),), shift(-0.24, 0.04, 0), hold),
        ("R25", girl, (dyed(Upper=(1.2, 0.85, 0.62)),), shift(0.28, 0.06, 0) @ Matrix.Scale(c, 4), None),
    )  # fmt: skip
    wood, sheet = s.wood((0.34, 0.18, 0.08), 7), s.worn(s.material((0.80, 0.79, 0.76), 0.95), 0.06, 30, 0.1)
    s.rounded(sheet, (0, -0.39, 0.40), (1.44, 1.64, 0.22), 0.06)
    s.rounded(wood, (0, -0.43, 0.24), (1.52, 1.80, 0.16), 0.02)
    s.rounded(wood, (0, 0.50, 0.62), (1.62, 0.07, 1.00), 0.03)
    s.rounded(wood, (0, 0.50, 1.13), (1.70, 0.10, 0.06), 0.02)
    for x in (-0.74, 0.74):
        s.rounded(wood, (x, 0.50, 0.58), (0.09, 0.10, 1.16), 0.02)
        s.rounded(wood, (x, -1.28, 0.20), (0.09, 0.09, 0.40), 0.02)
    for x in (-0.36, 0.36):
        with s.moved(shift(x, 0.34, 0.72), turn(-20, "X")):
            s.rounded(sheet, (0, 0, 0), (0.62, 0.17, 0.42), 0.08)
    quilt = s.worn(s.worn(s.material((0.10, 0.22, 0.36), 0.95), 0.12, 30, 0.1), 0.2, 5)
    n, points, faces = 70, [], []
    for i in range(n + 1):
        for j in range(n + 1):
            u, v = 2 * i / n - 1, j / n
            x, y = 0.80 * u, -0.10 - 1.24 * v
            h = 0.525 + 0.010 * math.sin(7 * x + 5 * y) + 0.006 * math.sin(19 * x - 8 * y)
            for x0, far in ((-0.24, 0.93), (0.28, 0.74)):
                w = 0.21 * (1 - 0.10 * v) * (1 / (1 + math.exp((v - far) / 0.06)))
                h += w * math.exp(-(abs((x - x0) / 0.20) ** 2.6))
            drop = max(abs(u) - 0.92, 0) / 0.08
            h -= 0.26 * min(drop, 1) + (0.25 * max(v - 0.95, 0) / 0.05)
            points.append((math.copysign(min(abs(x), 0.755 + 0.01 * math.sin(20 * y)), x), y if v < 0.95 else -1.28
                - 0.02 * math.sin(16 * x), h))  # fmt: skip
    for i in range(n):
        faces += [(i * (n + 1) + j, i * (n + 1) + j + 1, (i + 1) * (n + 1) + j + 1, (i + 1) * (n + 1) + j) for j in
            range(n)]  # fmt: skip
    s.form(quilt, points, faces, 80)
    top = [
        (x, y + 0.02, z + 0.012)
        for x, y, z in (points[i * (n + 1) + j] for i in range(n + 1) for j in range(0, 8))
    ]
    s.form(
        sheet,
        top,
        [(8 * i + j, 8 * i + j + 1, 8 * i + j + 9, 8 * i + j + 8) for i in range(n) for j in range(7)],
        80,
    )


BUILDERS: dict[str, Builder] = {
    "family-portrait": portrait, "rocking-grandpa": rocker, "family-christmas": yule, "family-dinner": dinner,
    "cook-daughter": bakers, "bed-story": bedtime,
}  # fmt: skip
