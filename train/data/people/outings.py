"""Children outdoors: on a sled, with a butterfly net, among flowers, with a lantern, hand in hand."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.animals import cats
from data.goods.craft import Craft
from data.goods.flowers import daisy_head, stem
from data.people import company, sporty
from data.people.childhood import dyed, kneeling, young
from data.people.dyes import linear
from data.people.grips import along, grip, posed
from data.people.settings import both
from data.people.skeleton import JOINTS, Pose
from data.people.wardrobe import Figure
from data.sites import vehicles
from data.sites.lot import Builder, Site, shift, turn
from data.stage import Colour
from mathutils import Matrix


def sledding(s: Site) -> None:
    """Sits on a sled that goes down a slope."""

    def dress(f: Figure) -> None:
        young(f)
        f.tint("Upper", (3.2, 0.6, 0.5))

    _, joints = posed(s, "R22", Pose(
        (0, 0.22, 0.40), (-10, 0, 0), (-2, 0, 0), (6, 0, 0), feet=both(0.15, -0.46, 0.42), knees=both(0.35, -0.6, 1),
        toes=both(0.1, -1, 0.6), hands=both(0.13, -0.22, 0.62), elbows=both(0.7, 0.5, -0.5), fingers=both(-0.2, -1,
            0.0),
    ), dress)  # fmt: skip
    spots = [grip(joints, side, 0.012)[0] for side in "lr"]
    h = joints["head"]
    wool = s.worn(s.material(linear((0.12, 0.28, 0.55)), 0.95), 0.3, 80, 0.5)
    with s.moved(shift(h[0], h[1] + 0.01, h[2] + 0.125), turn(-8, "X")):
        s.lathe(
            wool,
            [(0.118, -0.02), (0.128, 0.0), (0.118, 0.06), (0.075, 0.105), (0.001, 0.12)],
            n=48,
            smooth=80,
        )
        s.lathe(wool, [(0.122, -0.03), (0.136, -0.015), (0.136, 0.02), (0.124, 0.03)], n=48, smooth=80)
        s.ball(s.material(linear((0.9, 0.9, 0.9)), 1.0), (0, 0, 0.135), 0.042, 20)
    scarf = s.worn(s.material(linear((0.85, 0.70, 0.12)), 0.95), 0.3, 80, 0.4)
    neck = 0.5 * (joints["shoulder-l"] + joints["shoulder-r"]) + np.array((0, -0.02, 0.085))
    s.tube(scarf, [(neck[0] + 0.085 * math.cos(a), neck[1] + 0.085 * math.sin(a), neck[2]) for a in np.linspace(0, 6.28,
        24, False)], 0.036, 14, loop=True)  # fmt: skip
    with s.moved(shift(0, 0.0, 0.05), turn(-90), Matrix.Scale(1.05, 4)):
        vehicles.BUILDERS["sled"](s)
    rope = s.material((0.45, 0.34, 0.2), 0.9)
    for spot, x in zip(spots, (0.2, -0.2), strict=True):
        s.tube(rope, [tuple(spot), (0.7 * x, -0.5, 0.45), (x, -0.60, 0.40)], 0.010, 8)
    snow = s.material((0.86, 0.89, 0.94), 0.9)
    n, points, faces = 36, [], []
    for i in range(n + 1):
        for j in range(n + 1):
            u, v = 2 * i / n - 1, 2 * j / n - 1
            r = math.hypot(u, v)
            points.append(
                (
                    0.62 * u,
                    0.05 + 0.95 * v,
                    0.05 + 0.03 * math.sin(7 * u + 3 * v) - 0.30 * max(r - 0.62, 0) ** 1.5,
                )
            )
    for i in range(n):
        faces += [
            (i * (n + 1) + j, (i + 1) * (n + 1) + j, (i + 1) * (n + 1) + j + 1, i * (n + 1) + j + 1)
            for j in range(n)
        ]
    s.form(snow, points, faces, 80)


def netted(s: Site) -> None:
    """A girl runs after a butterfly."""
    k = sporty.size("R25")
    _, joints = posed(s, "R25", Pose(
        (0, 0, 0.97 * k), (6, -8, 0), (8, 10, 0), (-8, -10, 0), feet=sporty.sized(k, l=(0.07, -0.24, 0.30),
            r=(-0.07, 0.50,
        0.26)), knees=both(0.02, -1, 0.15), toes={"l": (0, -1, 0.05), "r": (0, -0.45, -1)},
        hands={"l": (0.24, 0.10, 0.92), "r": (-0.30, -0.26, 1.24)}, elbows={"l": (0.5, 1, -0.2), "r": (-0.8, 0.3,
            -0.6)},
        fingers={"l": (0, -0.4, -1), "r": (0.1, -0.6, 0.8)},
    ), dyed(Upper=(1.0, 0.8, 0.5)))  # fmt: skip
    at, _ = grip(joints, "r", 0.012)
    wood, white = s.wood((0.50, 0.32, 0.15), 10), s.material((0.85, 0.87, 0.86), 0.9)
    white.node_tree.nodes["Principled BSDF"].inputs["Alpha"].default_value = 0.55
    way = np.array((-0.35, -0.42, 0.84))
    way /= np.linalg.norm(way)
    s.tube(wood, [tuple(at - 0.30 * way), tuple(at + 0.62 * way)], 0.010, 10)
    with along(s, at + 0.82 * way, np.array((0.35, -0.75, 0.35))):
        hoop = [(0.20 * math.cos(a), 0.20 * math.sin(a), 0) for a in np.linspace(0, 6.283, 40, False)]
        s.tube(s.material((0.6, 0.6, 0.62), 0.3, 1.0), hoop, 0.007, 8, loop=True)
        bag = [(0.20 * (1 - t**2.2) ** 0.6 + 0.002, -0.46 * t) for t in np.linspace(0, 1, 16)]
        s.lathe(white, bag, n=48, smooth=80)
    for where, tilt, tone in (((-0.62, -0.72, 1.72), 30, (0.9, 0.42, 0.02)), ((-0.20, -0.80, 1.92), -35, (0.1, 0.35,
            0.85))):  # fmt: skip
        wing = s.material(linear(tone), 0.6)
        with s.moved(shift(*where), turn(tilt), turn(20, "X"), Matrix.Scale(1.25, 4)):
            for side in (-1, 1):
                for w, up in ((0.075, 0.03), (0.055, -0.05)):
                    ring = [(side * (0.006 + w * (0.5 - 0.5 * math.cos(b))), -0.02 * math.sin(b / 2),
                        up + 0.045 * math.sin(
                        b) * (1.0 if up > 0 else 0.8)) for b in np.linspace(0, 6.283, 24, False)]  # fmt: skip
                    s.form(wing, ring, [tuple(range(24))])
            s.tube(s.material((0.02, 0.02, 0.02), 0.7), [(0, -0.004, -0.05), (0, -0.004, 0.06)], 0.006, 8)


def picking(s: Site) -> None:
    """A girl kneels among daisies."""
    _, joints = posed(s, "R25", kneeling("R25", hands={"r": (-0.16, -0.42, 0.26), "l": (0.14, -0.26, 0.42)},
        head=(26, -6,
        0)), dyed(Upper=(1.0, 0.66, 0.74)))  # fmt: skip
    held, _ = grip(joints, "l", 0.010)
    rng = np.random.default_rng(6)
    c = Craft()
    tones: list[Colour] = [
        (0.86, 0.85, 0.83),
        (0.86, 0.85, 0.83),
        (0.85, 0.30, 0.45),
        (0.80, 0.62, 0.08),
        (0.42, 0.30, 0.70),
    ]
    grass = [s.material(t, 0.8) for t in ((0.06, 0.20, 0.02), (0.10, 0.28, 0.03), (0.04, 0.13, 0.02))]
    for tone in grass:
        points: list[Any] = []
        faces: list[Any] = []
        for _ in range(420):
            a, r = rng.uniform(0, 6.28), 0.72 * math.sqrt(rng.uniform())
            x, y, tall = 1.1 * r * math.cos(a), 0.95 * r * math.sin(a) - 0.16, rng.uniform(0.06, 0.15)
            dx, dy, w = rng.normal(0, 0.035), rng.normal(0, 0.035), 0.006
            k = len(points)
            points += [(x - w, y, 0), (x + w, y, 0), (x + w * 0.7 + 0.4 * dx, y + 0.4 * dy, 0.6 * tall),
                (x - w * 0.7 + 0.4
                * dx, y + 0.4 * dy, 0.6 * tall), (x + dx, y + dy, tall)]  # fmt: skip
            faces += [(k, k + 1, k + 2, k + 3), (k + 3, k + 2, k + 4)]
        s.form(tone, points, faces)
    s.ball(s.material((0.05, 0.12, 0.02), 1.0), (0, -0.16, -0.03), (0.80, 0.70, 0.04), 32)
    spots = [(rng.uniform(-0.7, 0.7), rng.uniform(-0.72, -0.1)) for _ in range(26)]
    for k, (x, y) in enumerate(spots):
        if abs(x) < 0.22 and y > -0.42:
            continue
        with s.moved(shift(x, y, 0.0), turn(40 * k), turn(10, "X"), Matrix.Scale(0.052, 4)):
            stem(c, [(0, 0, 0), (0.1, 0, 1.5), (0, 0, 3.2 + k % 3)], 0.07)
            with c.moved((0, 0, 3.2 + k % 3), (24, 0, 0), 1.0):
                daisy_head(c, tones[k % 5])
    for k in range(5):
        with (
            along(s, held, np.array((-0.1 + 0.05 * k, -0.12 - 0.03 * (k % 2), 1.0))),
            s.moved(Matrix.Scale(0.05, 4)),
        ):
            stem(c, [(0, 0, -2.0), (0, 0, 1.0), (0, 0, 2.6 + 0.5 * (k % 3))], 0.07)
            with c.moved((0, 0, 2.6 + 0.5 * (k % 3)), (50, 0, 40 * k), 1.0):
                daisy_head(c, tones[k % 5])


def with_lantern(s: Site) -> None:
    """It lights the face."""
    x, y, z = JOINTS["R22"]["spine"][3]
    _, joints = posed(s, "R22", Pose(
        JOINTS["R22"]["spine"][0], head=(4, -10, 0), hands={"r": (x - 0.24, y - 0.30, z - 0.08)},
            elbows={"r": (-0.8, 0.3,
        -0.8)}, fingers={"r": (0.2, -0.9, 0.1)},
    ), dyed(Upper=(2.2, 0.8, 0.6)))  # fmt: skip
    at, _ = grip(joints, "r", 0.010)
    iron = s.material((0.05, 0.045, 0.04), 0.4, 0.6)
    glow = s.material((1.0, 0.62, 0.20), 0.4, 0, 2.2)
    with s.moved(shift(at[0], at[1], at[2] - 0.30), Matrix.Scale(1.15, 4)):
        s.lathe(iron, [(0.075, 0.0), (0.08, 0.015), (0.06, 0.03), (0.001, 0.03)], n=6, smooth=0)
        s.lathe(iron, [(0.075, 0.165), (0.06, 0.19), (0.025, 0.215), (0.001, 0.22)], n=6, smooth=0)
        s.lathe(glow, [(0.048, 0.03), (0.048, 0.165)], n=6, smooth=0)
        for k in range(6):
            a = 2 * math.pi * k / 6
            s.tube(iron, [(0.058 * math.cos(a), 0.058 * math.sin(a), 0.02), (0.058 * math.cos(a), 0.058 * math.sin(a),
                0.17)], 0.005, 8)  # fmt: skip
        s.tube(iron, [(0.03 * math.cos(a), 0, 0.235 + 0.026 * math.sin(a)) for a in np.linspace(0, 6.28, 24,
            False)], 0.005,
            8, loop=True)  # fmt: skip


def hand_in_hand(s: Site) -> None:
    """A boy and a girl run."""

    def run(base: str, inner: str) -> Pose:
        k = sporty.size(base)
        one = 1 if inner == "l" else -1
        return Pose((0, 0, 0.97 * k), (8, 0, 0), (10, 0, 0), (-2, one * 10, 0), feet=sporty.sized(k, l=(0.07, -0.24,
            0.34),
            r=(-0.07, 0.52, 0.28)) if one > 0 else sporty.sized(k, r=(-0.07, -0.24, 0.34), l=(0.07, 0.52, 0.28)),
            knees=both(0.02, -1, 0.15), toes={"l": (0, -1, 0.05), "r": (0, -0.45, -1)} if one > 0 else {"r": (0, -1,
                0.05),
            "l": (0, -0.45, -1)}, hands={inner: (one * 0.36, -0.02, 0.80), "r" if one > 0 else "l": (-one * 0.28, -0.20,
            1.12)}, elbows={inner: (one * 0.6, 0.8, 0), "r" if one > 0 else "l": (-one * 0.5, 0.5, -0.8)},
            fingers={inner: (one * 0.5, -0.1, -0.9)})  # fmt: skip

    company.together(s, ("R22", run("R22", "l"), (dyed(Upper=(1.0, 1.9, 1.1)),), shift(-0.37, 0, 0)),
        ("R25", run("R25", "r"), (dyed(Upper=(1.0, 0.7, 0.5)),), shift(0.37, 0, 0)))  # fmt: skip


def with_cat(s: Site) -> None:
    posed(s, "R25", Pose(
        JOINTS["R25"]["spine"][0], head=(8, 8, 0), hands={"l": (0.09, -0.24, 0.88), "r": (-0.13, -0.22, 0.97)},
        elbows={"l": (1, 0.2, -0.3), "r": (-1, 0.2, -0.3)}, fingers={"l": (-1, -0.3, 0), "r": (0.8, -0.5, 0)},
        roll={"l": -60},
    ), dyed(Upper=(1.0, 0.75, 0.6)))  # fmt: skip
    with s.moved(shift(0.0, -0.19, 0.86), turn(98), Matrix.Scale(0.34, 4)):
        cats.cat_sitting(Craft(), "ginger")


BUILDERS: dict[str, Builder] = {
    "sled-child": sledding, "net-girl": netted, "flowers-girl": picking, "lantern-child": with_lantern,
    "running-children": hand_in_hand, "cat-girl": with_cat,
}  # fmt: skip
