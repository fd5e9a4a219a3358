"""Friends and couples: they take a selfie, raise mugs, dance as bride and groom, propose; a man walks a dog in the
rain."""

from __future__ import annotations

from typing import Any

import numpy as np
from data.goods import drinks, utensils
from data.goods.craft import Craft
from data.people import company, fancy, looks, pairs
from data.people.childhood import cake, dyed
from data.people.crew import clear, crew, sitting
from data.people.grips import along, grip, off, posed
from data.people.kinfolk import BOY, GIRL, gift, lady, shorn, upright
from data.people.schooling import couch
from data.people.settings import Spots, both, loose
from data.people.skeleton import Pose
from data.people.wardrobe import Figure
from data.sites.lot import Builder, Site, shift, turn
from data.stage import Colour
from mathutils import Matrix


def wedding_dance(s: Site) -> None:
    """She in white, he in black, hand in hand."""

    def white(f: Figure) -> None:
        f.hair_colour((0.30, 0.19, 0.11))
        fancy.bride(f)

    him = Pose(
        (0, 0, 0.97), (0, 0, 0), (0, 0, 0), (8, 14, 0), feet={"l": (0.12, -0.14, 0.10), "r": (-0.10, 0.20, 0.12)},
        knees=both(0.05, -1, 0), toes=both(0.15, -1, -0.33), hands={"l": (0.44, -0.20, 1.42), "r": (-0.06, -0.40,
        1.12)}, elbows={"l": (0.6, 0.3, -0.8), "r": (-1, 0.1, -0.2)}, fingers={"l": (0.3, -0.6, 0.6), "r": (0.6, -0.7,
        0)},
    )  # fmt: skip
    her = Pose(
        (0, 0, 0.89), (0, 0, 0), (-6, 0, 0), (-10, -22, 8), feet={"l": (0.10, 0.04, 0.11), "r": (-0.10, 0.16, 0.13)},
        knees=both(0.05, -1, 0), toes=both(0.1, -1, -0.5), hands={"r": (-0.44, -0.20, 1.36), "l": (0.16, -0.36, 1.38)},
        elbows={"r": (-0.6, 0.3, -0.8), "l": (1, 0.1, -0.2)}, fingers={"r": (-0.2, -0.6, 0.7), "l": (-0.3, -0.9, 0.2)},
    )  # fmt: skip
    crew(
        s, ("R7", him, (company.tux,), shift(0.21, 0, 0) @ turn(-84), None),
        ("R8", her, (white,), shift(-0.20, 0, 0) @ turn(84), None),
    )  # fmt: skip


def selfie(s: Site) -> None:
    """Three friends close together, one holds out a telephone."""
    mid = upright(
        "R3", head=(-4, -14, 2), chest=(0, -6, 0), hands={"l": (0.19, -0.27, 1.32), "r": (-0.30, 0.10, 1.10)}, elbows={
        "l": (0.8, 0.2, -0.7), "r": (-0.7, 0.7, -0.3)}, fingers={"l": (0.1, -0.2, 1), "r": (-0.7, -0.2, 0)},
    )  # fmt: skip
    man = upright(
        "R7", head=(2, -16, 6), chest=(4, -8, 4), hands={"l": (0.44, 0.10, 1.24), "r": (-0.50, -0.36, 1.60)}, elbows={
        "l": (0.7, 0.7, -0.2), "r": (-0.8, 0.2, -0.7)}, fingers={"l": (0.7, -0.4, -0.2), "r": (-0.1, -0.35, 0.95)},
        roll={"r": -60},
    )  # fmt: skip
    pal = upright(
        "R8", head=(2, -20, -6), chest=(4, -8, -4), hands={"r": (-0.36, 0.10, 1.22), "l": (0.19, -0.20, 0.98)}, elbows={
        "r": (-0.7, 0.7, -0.2), "l": (0.8, 0.5, -0.3)}, fingers={"r": (-0.7, -0.4, -0.2), "l": (-0.5, -0.7, 0.3)},
    )  # fmt: skip

    def phone(s: Site, _f: Figure, joints: Spots) -> None:
        at, _ = grip(joints, "r", 0.020, 0.7)
        with s.moved(shift(at[0] + 0.004, at[1] + 0.01, at[2] + 0.045), turn(46), turn(-10, "X")):
            s.rounded(s.material((0.03, 0.03, 0.035), 0.25), (0, 0, 0), (0.080, 0.012, 0.165), 0.005)
            s.slab(s.material((0.45, 0.62, 0.85), 0.2, 0, 0.8), (0, 0.0066, 0), (0.070, 0.001, 0.150))
            for u, v in ((0.022, 0.058), (0.022, 0.036)):
                s.lathe(
                    s.paint((0.03, 0.03, 0.05), 0.05), [(0.009, -0.007), (0.001, -0.009)], (u, 0, v), "y", 16
                )

    crew(
        s, ("R7", man, (shorn((0.16, 0.32, 0.30), (0.26, 0.30, 0.40)),), shift(-0.34, 0.12, 0), phone),
        ("R3", mid, (lady((0.80, 0.40, 0.34), (0.22, 0.30, 0.46), (0.50, 0.32, 0.16)),), shift(0, 0, 0), None),
        ("R8", pal, (lady((0.72, 0.56, 0.18), None, (0.16, 0.10, 0.07)),), shift(0.33, 0.04, 0), None),
    )  # fmt: skip


def toast(s: Site) -> None:
    """Three friends at a high table, their mugs of beer meet."""
    high = 1.02

    def beer(side: str) -> object:
        def act(s: Site, _f: Figure, joints: Spots) -> None:
            at, _ = grip(joints, side, 0.016)
            d = 1 if side == "l" else -1
            with s.moved(shift(at[0] - 0.062 * d, at[1] - 0.02, at[2] - 0.085), turn(90 - 90 * d), turn(-8 * d, "Y"),
                    Matrix.Scale(0.082, 4)):  # fmt: skip
                drinks.BUILDERS["beer"](Craft())

        return act

    def drinker(base: str, side: str, reach: tuple[float, float, float], rest: tuple[float, float, float],
                **more: object) -> Pose:  # fmt: skip
        d = 1 if side == "l" else -1
        other = "r" if side == "l" else "l"
        return upright(
            base, hands={side: reach, other: rest}, elbows={side: (0.7 * d, 0.2, -0.8), other: (-0.8 * d, 0.5, -0.3)},
            fingers={side: (-0.3 * d, -0.85, 0.2), other: (0.3 * d, -0.9, -0.1)}, **more,
        )  # fmt: skip

    a = drinker("R7", "l", (0.25, -0.36, 1.36), (-0.22, -0.24, 1.08), head=(2, 8, 0))
    b = drinker("R3", "r", (-0.36, -0.36, 1.40), (0.20, -0.22, 1.08), head=(-4, -4, 0))
    c = drinker("R7", "r", (-0.20, -0.34, 1.40), (0.24, -0.26, 1.06), head=(6, 0, 0))
    crew(
        s, ("R7", a, (shorn((0.46, 0.14, 0.12), (0.22, 0.24, 0.30)),), shift(-0.46, 0.02, 0) @ turn(26), beer("l")),
        ("R7", c, (looks.trimmed, lambda f: f.dress((0.22, 0.34, 0.26), (0.30, 0.28, 0.26), keep=0.6)), shift(0.04,
            0.34, 0), beer("r")),
        ("R3", b, (lady((0.24, 0.36, 0.56), (0.20, 0.20, 0.24), (0.56, 0.38, 0.20)),), shift(0.46, 0.02, 0)
            @ turn(-24), beer("r")),
    )  # fmt: skip
    wood = s.wood((0.34, 0.18, 0.08), 6)
    y = -0.34
    s.lathe(wood, [(0.36, high - 0.045), (0.37, high - 0.03), (0.37, high - 0.006), (0.36, high), (0.001, high)], (0, y,
        0), n=64)  # fmt: skip
    s.lathe(
        wood, [(0.22, 0.0), (0.20, 0.05), (0.06, 0.09), (0.05, 0.5), (0.08, high - 0.05)], (0, y, 0), n=40
    )
    with s.moved(shift(0.02, y - 0.04, high)):
        s.lathe(s.paint((0.60, 0.30, 0.10), 0.4), [(0.05, 0), (0.09, 0.03), (0.10, 0.05), (0.085, 0.045), (0.001,
            0.02)], n=36)  # fmt: skip
        nut = s.material((0.62, 0.38, 0.14), 0.6)
        for k in range(24):
            r, t = 0.075 * (k / 24) ** 0.5, 2.4 * k
            s.ball(nut, (r * np.cos(t), r * np.sin(t), 0.052 - r * r), (0.014, 0.010, 0.009), 10)


def proposal(s: Site) -> None:
    """He kneels and holds out a ring, her hands are at her cheeks."""
    him = Pose(
        (0, 0.10, 0.47), (2, 0, 0), (6, 0, 0), (-14, 8, 0), feet={"l": (0.14, -0.34, 0.10), "r": (-0.12, 0.47, 0.17)},
        knees={"l": (0.15, -1, 0.5), "r": (-0.1, -0.6, -1)}, toes={"l": (0.1, -1, -0.33), "r": (0, -0.50, -0.85)},
        hands={"l": (0.08, -0.42, 1.10), "r": (-0.09, -0.42, 1.08)}, elbows=both(0.8, 0.2, -0.6), fingers={"l": (-0.25,
        -0.9, 0.3), "r": (0.25, -0.9, 0.3)}, roll={"l": 50, "r": -50},
    )  # fmt: skip
    her = Pose(
        (0, 0, 0.885), (0, 0, 0), (4, 0, 0), (18, -10, 0), feet=both(0.08, 0.04, 0.12), toes=both(0.1, -1, -0.5),
        knees=both(0.05, -1, 0), hands={"l": (0.075, -0.19, 1.32), "r": (-0.075, -0.19, 1.32)}, elbows=both(0.8, 0.1,
        -0.8), fingers=both(-0.25, 0.1, 1),
    )  # fmt: skip

    def ring(s: Site, _f: Figure, joints: Spots) -> None:
        p = (joints["palm-l"] + joints["palm-r"]) / 2
        velvet, gold = s.material((0.30, 0.01, 0.03), 0.8), s.material((0.85, 0.58, 0.18), 0.2, 1.0)
        with s.moved(shift(p[0], p[1] - 0.05, p[2] + 0.05)):
            s.rounded(velvet, (0, 0, 0), (0.085, 0.085, 0.045), 0.010)
            with s.moved(shift(0, 0.045, 0.022), turn(-24, "X")):
                s.rounded(velvet, (0, 0.0, 0.045), (0.085, 0.030, 0.085), 0.010)
            s.tube(gold, [(0.022 * np.cos(t), 0, 0.042 + 0.022 * np.sin(t)) for t in np.linspace(0, 6.2, 24, False)],
                0.005, 8, loop=True)  # fmt: skip
            s.ball(s.material((0.9, 0.95, 1.0), 0.05, 0, 0.8), (0, 0, 0.076), 0.014, 12)

    crew(
        s, ("R7", him, (company.tux,), shift(-0.46, 0, 0) @ turn(66), ring),
        ("R8", her, (pairs.gown((0.60, 0.10, 0.14), (0.30, 0.18, 0.10)),), shift(0.44, 0, 0) @ turn(-62), None),
    )  # fmt: skip


def rain_walk(s: Site) -> None:
    """A man under an umbrella with a dog on a leash, rain and puddles."""

    def coat(f: Figure) -> None:
        looks.trimmed(f)
        f.dress((0.52, 0.42, 0.26), (0.16, 0.17, 0.20), keep=0.5)
        f.shoes((0.10, 0.08, 0.07))
        f.drape(f.cloth((0.52, 0.42, 0.26), 0.12), 1.03, 0.62, 0.12, 7, 0.04, clear=0.010)
        f.belt(1.04, (0.30, 0.22, 0.12), 0.04)

    pose = company.walking("R7", 0.85)
    pose.hands = {"r": (-0.26, -0.06, 1.34), "l": (0.27, -0.10, 0.96)}
    pose.elbows["r"], pose.fingers = (-0.6, 0.5, -1), {"r": (0.25, -0.9, 0.25), "l": (0.1, -0.7, -0.5)}
    _, joints = posed(s, "R7", pose, coat)
    hold, _ = grip(joints, "r", 0.014)
    at, _ = grip(joints, "l", 0.012)
    parts = loose(s.put("S162", 0.52, -0.50, 0, 0, 1.0))
    points = np.array([v.co for p in parts for v in p.data.vertices])
    head = points[points[:, 1] < points[:, 1].min() + 0.45 * np.ptp(points[:, 1])]
    band = head[np.abs(head[:, 2] - 0.46) < 0.02]
    c = (band.min(0) + band.max(0)) / 2
    end = np.array((c[0], band[:, 1].max() - 0.03, 0.48))
    s.tube(s.material((0.42, 0.01, 0.015), 0.5), [off(at, 0, 0.01, 0.05), tuple(at), tuple(at - (0, 0, 0.05)), tuple(
        0.6 * at + 0.4 * end + (0, 0, -0.10)), tuple(end)], 0.008, 8)  # fmt: skip
    tilt = np.array(Craft.spot((0, 0, 0), (16, 14, 0), 1).inverted().to_3x3())
    with along(s, hold, np.array((0.20, 0.10, 1.0)), size=0.42), s.moved(shift(0, 0, -0.28), Matrix(
            tilt.tolist()).to_4x4()):  # fmt: skip
        utensils.umbrella(Craft(), (0.02, 0.08, 0.20))
    rng, drop = np.random.default_rng(4), clear(s, (0.62, 0.72, 0.80), 0.75, 0.1)
    for _ in range(90):
        x, y, z = rng.uniform(-0.9, 1.15), rng.uniform(-0.7, 0.4), rng.uniform(0.1, 2.3)
        if np.hypot(x + 0.05, y) < 0.62 and z < 2.1:
            continue
        s.tube(drop, [(x, y, z), (x - 0.012, y, z - 0.11)], [0.0025, 0.005], 5)
    water = s.material((0.12, 0.17, 0.21), 0.05)
    for x, y, r in ((0.10, -0.45, 0.50), (0.62, -0.15, 0.34)):
        rings = [[(x + q * r * (1 + 0.1 * np.sin(3 * t + x)) * np.cos(t), y + 0.6 * q * r * np.sin(t), z) for t in
            np.linspace(0, 6.283, 60, False)] for q, z in ((1.0, 0.0), (0.97, 0.006), (0.02, 0.006))]  # fmt: skip
        s.loft(water, rings, 80)


def film_night(s: Site) -> None:
    """Parents and two children on a sofa, a bowl of popcorn between them."""
    seat = 0.45

    def on_sofa(k: float, **more: Any) -> Pose:
        z = (seat + 0.125 * k) if k > 0.9 else (seat + 0.10 * k) / k
        low = (z - 0.10) if k > 0.9 else 0.32
        return sitting(
            z,
            0.42 if k > 0.9 else 0.46,
            low,
            0.11,
            **{
                "pelvis": (-12, 0, 0),
                "chest": (-4, 0, 0),
                "elbows": both(0.8, 0.4, -0.5),
                "fingers": both(-0.35, -0.9, -0.2),
                "hands": both(0.13, -0.26, z + 0.10),
            }
            | more,
        )

    z = seat + 0.125
    a = on_sofa(1.0, head=(4, 6, 0), hands={"l": (0.52, 0.27, z + 0.38), "r": (-0.16, -0.22, z + 0.10)}, elbows={"l": (
        0.2, 0.6, -0.9), "r": (-0.8, 0.4, -0.5)}, fingers={"l": (0.9, -0.3, -0.2), "r": (0.2, -0.9, -0.2)})  # fmt: skip
    b = on_sofa(0.93, head=(2, -6, -4), hands={"r": (-0.22, -0.10, z + 0.16), "l": (0.13, -0.24, z + 0.06)})
    c = 0.76
    low = (seat + 0.10 * c) / c
    boy = on_sofa(c, head=(0, 4, 0), knees=both(0.1, -1, 0.1), toes=both(0.1, -1, 0.1), hands={"l": (0.22, -0.34, low
        + 0.22), "r": (-0.12, -0.24, low + 0.08)})  # fmt: skip
    girl = on_sofa(c, head=(-4, -4, 0), knees=both(0.1, -1, 0.1), toes=both(0.1, -1, 0.1), hands={"r": (-0.17, -0.30,
        low + 0.20), "l": (0.10, -0.10, low + 0.40)}, elbows={"r": (-0.8, 0.4, -0.5), "l": (0.8, 0.2, -0.7)}, fingers={
        "r": (-0.2, -0.9, 0), "l": (-0.3, -0.1, 1)})  # fmt: skip
    crew(
        s, ("R7", a, (shorn((0.24, 0.36, 0.34), (0.24, 0.26, 0.34)),), shift(-0.72, 0.02, 0), None),
        ("R22", boy, (BOY,), shift(-0.23, 0.02, 0) @ Matrix.Scale(c, 4), None),
        ("R25", girl, (GIRL,), shift(0.23, 0.02, 0) @ Matrix.Scale(c, 4), None),
        ("R3", b, (lady((0.70, 0.34, 0.20), (0.26, 0.32, 0.44), (0.34, 0.20, 0.11)),), shift(0.70, 0.02, 0), None),
    )  # fmt: skip
    couch(s, 2.10, (0.20, 0.22, 0.25), seat - 0.01, -0.16)
    s.slab(s.material((0.09, 0.10, 0.115), 0.95), (0, 0.24, 0.35), (0.20, 0.66, 0.16))
    s.slab(s.material((0.09, 0.10, 0.115), 0.95), (0, 0.50, 0.60), (0.20, 0.06, 0.40))
    red, corn = s.paint((0.55, 0.03, 0.03), 0.35), s.material((0.84, 0.72, 0.42), 0.9)
    rng = np.random.default_rng(1)
    with s.moved(shift(0.0, -0.26, seat + 0.135)):
        s.lathe(
            red, [(0.06, 0.0), (0.11, 0.05), (0.135, 0.11), (0.128, 0.11), (0.10, 0.05), (0.001, 0.03)], n=44
        )
        for _ in range(90):
            t, r = rng.uniform(0, 6.28), 0.118 * np.sqrt(rng.uniform())
            s.ball(corn, (r * np.cos(t), r * np.sin(t), 0.135 - 2.2 * r * r + rng.uniform(-0.006, 0.006)), rng.uniform(
                0.011, 0.018), 8)  # fmt: skip


def party(s: Site) -> None:
    """Three friends dance with raised arms, confetti in the air."""
    a = upright(
        "R7", head=(-6, 10, 6), pelvis=(0, 10, 6), chest=(-2, -6, -8), feet={"l": (0.22, 0.04, 0.10), "r": (-0.16,
        -0.10, 0.10)}, knees=both(0.5, -1, 0.1), hands={"l": (0.40, -0.14, 1.86), "r": (-0.44, -0.26, 1.30)}, elbows={
        "l": (1, 0.2, -0.2), "r": (-0.9, 0.4, -0.5)}, fingers={"l": (0.2, -0.2, 1), "r": (-0.3, -0.6, 0.8)},
    )  # fmt: skip
    b = upright(
        "R8", head=(-6, -6, -8), pelvis=(0, -8, -6), chest=(-4, 6, 8), feet={"l": (0.16, -0.10, 0.12), "r": (-0.12,
        0.06, 0.12)}, knees=both(0.3, -1, 0.1), hands={"l": (0.36, -0.12, 1.66), "r": (-0.34, -0.14, 1.70)},
        elbows=both(1, 0.2, -0.1), fingers=both(0.2, -0.2, 1),
    )  # fmt: skip
    c = upright(
        "R3", head=(-2, -14, 4), pelvis=(0, -12, 6), chest=(0, 8, -6), feet={"l": (0.18, 0.06, 0.10), "r": (-0.14,
        -0.12, 0.10)}, knees=both(0.4, -1, 0.1), hands={"r": (-0.31, -0.16, 1.66), "l": (0.38, -0.22, 1.16)}, elbows={
        "r": (-1, 0.2, -0.2), "l": (0.9, 0.5, -0.4)}, fingers={"r": (-0.1, -0.2, 1), "l": (0.4, -0.6, 0.7)},
    )  # fmt: skip
    crew(
        s, ("R7", a, (shorn((0.30, 0.16, 0.44), (0.14, 0.15, 0.19)),), shift(-0.62, 0.06, 0) @ turn(14), None),
        ("R8", b, (lady((0.80, 0.16, 0.30), None, (0.18, 0.11, 0.07)),), shift(0.02, -0.10, 0), None),
        ("R3", c, (lady((0.10, 0.50, 0.54), (0.16, 0.17, 0.24), (0.62, 0.44, 0.24)),), shift(0.62, 0.06, 0)
            @ turn(-14), None),
    )  # fmt: skip
    rng = np.random.default_rng(8)
    tones = [s.material(t, 0.5) for t in ((0.80, 0.10, 0.12), (0.85, 0.60, 0.05), (0.08, 0.35, 0.75), (0.15, 0.55, 0.2),
        (0.75, 0.15, 0.6))]  # fmt: skip
    for n in range(110):
        at = rng.uniform(-1.05, 1.05), rng.uniform(-0.4, 0.4), rng.uniform(0.9, 2.25)
        with s.moved(shift(*at), turn(rng.uniform(0, 180)), turn(rng.uniform(-80, 80), "X")):
            s.slab(tones[n % 5], (0, 0, 0), (0.030, 0.004, 0.020))


def party_hat(s: Site, joints: Spots, tone: Colour, high: float) -> None:
    """A cone of paper with dots."""
    h = joints["head"]
    with s.moved(shift(h[0], h[1] + 0.02, h[2] + high), turn(10, "X")):
        s.lathe(s.paint(tone, 0.5), [(0.085, 0.0), (0.001, 0.24)], n=40)
        s.ball(s.material((0.85, 0.82, 0.75), 0.9), (0, 0, 0.24), 0.028, 16)
        dots = s.paint((0.85, 0.78, 0.30))
        for k in range(14):
            a, u = 2.4 * k, 0.12 + 0.055 * k
            r = 0.086 * (1 - u)
            s.ball(dots, (r * np.cos(a), r * np.sin(a), 0.24 * u), 0.010, 10)


def birthday_party(s: Site) -> None:
    """Three children behind a table with a cake, paper hats and balloons."""
    c, top = 0.78, 0.66
    high = (top + 0.05) / c

    def hatted(tone: Colour, up: float) -> Any:
        return lambda s, _f, joints: party_hat(s, joints, tone, up)

    cheer = {"hands": both(0.36, -0.12, 1.56), "elbows": both(1, 0.2, -0.2), "fingers": both(0.2, -0.2, 1)}
    rest = {
        "hands": both(0.16, -0.30, high + 0.02),
        "elbows": both(0.9, 0.4, -0.2),
        "fingers": both(-0.3, -0.9, -0.1),
    }
    clap = {
        "hands": both(0.065, -0.30, 1.14),
        "elbows": both(0.9, 0.3, -0.5),
        "fingers": both(-0.35, -0.5, 0.8),
    }
    crew(
        s, ("R22", upright("R22", head=(4, 10, 0), **clap), (dyed(Upper=(0.8, 1.7, 2.6)),), shift(-0.50, 0.22, 0)
            @ turn(14) @ Matrix.Scale(c, 4), hatted((0.75, 0.12, 0.12), 0.175)),
        ("R25", upright("R25", head=(6, 0, 0), chest=(8, 0, 0), **rest), (dyed(Upper=(1.1, 0.7, 0.85)),), shift(0.0,
            0.14, 0) @ Matrix.Scale(c, 4), hatted((0.12, 0.40, 0.75), 0.21)),
        ("R22", upright("R22", head=(-4, -8, 0), **cheer), (dyed(Upper=(2.4, 1.7, 0.4), Hair=(1.9, 1.4, 0.9)),), shift(
            0.52, 0.24, 0) @ turn(-12) @ Matrix.Scale(c, 4), hatted((0.20, 0.55, 0.25), 0.175)),
    )  # fmt: skip
    cloth = s.worn(s.material((0.82, 0.80, 0.76), 0.9), 0.06, 20)
    s.rounded(cloth, (0, -0.34, top - 0.02), (1.44, 0.62, 0.03), 0.01)
    s.rounded(cloth, (0, -0.34, top - 0.12), (1.42, 0.60, 0.20), 0.02)
    wood = s.wood((0.36, 0.20, 0.09), 6)
    for x in (-0.64, 0.64):
        for y in (-0.58, -0.10):
            s.rounded(wood, (x, y, (top - 0.2) / 2), (0.05, 0.05, top - 0.2), 0.01)
    cake(s, (0.0, -0.38, top - 0.004))
    red, blue, gold = (0.60, 0.03, 0.04), (0.04, 0.20, 0.60), (0.85, 0.55, 0.05)
    gift(s, (0.44, -0.44, top), 0.17, blue, gold, 14)
    gift(s, (-0.46, -0.42, top), 0.15, gold, red, -18)
    string = s.material((0.6, 0.6, 0.6), 0.8)
    for k, (x, z, tone) in enumerate(((-0.78, 1.52, red), (-0.92, 1.30, blue), (0.80, 1.62, (0.45, 0.08, 0.50)), (0.96,
            1.36, gold))):  # fmt: skip
        skin = s.paint(tone, 0.15)
        y = 0.30 + 0.06 * (k % 2)
        s.ball(skin, (x, y, z), (0.125, 0.125, 0.150), 32)
        s.lathe(skin, [(0.001, 0.0), (0.016, -0.018), (0.001, -0.012)], (x, y, z - 0.145), n=16)
        s.tube(string, [(x, y, z - 0.16), (0.97 * x, y, 0.95), (0.86 * x, 0.0, top - 0.05)], 0.003, 6)


BUILDERS: dict[str, Builder] = {
    "wedding-dance": wedding_dance, "friends-selfie": selfie, "friends-toast": toast, "proposal": proposal,
    "rain-dog-man": rain_walk, "family-sofa": film_night, "party-dance": party, "birthday-party": birthday_party,
}  # fmt: skip
