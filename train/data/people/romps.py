"""Children who play together: with a ball, a rope, a snowman, in costumes."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.animals import butterflies
from data.goods import charms
from data.goods.craft import Craft
from data.people import sporty
from data.people.childhood import dyed
from data.people.crew import crew, sitting, strewn, turf
from data.people.dyes import linear
from data.people.grips import grip, off, posed
from data.people.kinfolk import upright
from data.people.seats import book
from data.people.settings import Spots, both, use
from data.people.skeleton import JOINTS, Pose
from data.people.wardrobe import Figure
from data.sites.lot import Builder, Site, shift, turn
from data.stage import Colour
from mathutils import Matrix

SMALL = Matrix.Scale(0.74, 4)
"""From those of meshes.py, who are twelve or so, to children of seven."""


def running(base: str, ahead: str = "l", **more: Any) -> Pose:
    """One foot far ahead, the other in the air."""
    k, d = sporty.size(base), 1 if ahead == "l" else -1
    rear = "r" if ahead == "l" else "l"
    given: dict[str, Any] = {
        "hands": sporty.sized(k, **{ahead: (d * 0.34, 0.16, 1.16), rear: (-d * 0.26, -0.32, 1.30)}),
        "elbows": {ahead: (d * 0.6, 0.9, -0.3), rear: (-d * 0.6, 0.5, -0.8)},
        "fingers": {ahead: (d * 0.3, -0.3, -0.8), rear: (-d * 0.1, -0.7, 0.8)}, "head": (0, 0, 0),
    } | more  # fmt: skip
    return Pose(
        (0, 0, 0.97 * k), (8, -8 * d, 0), (10, 8 * d, 0),
        feet=sporty.sized(k, **{ahead: (d * 0.07, -0.26, 0.24), rear: (-d * 0.08, 0.50, 0.30)}),
        knees=both(0.05, -1, 0.15), toes={ahead: (0, -1, 0.05), rear: (0, -0.45, -1)}, **given,
    )  # fmt: skip


def ball_game(s: Site) -> None:
    """One runs up to a ball, one kicks it, one cheers."""
    k = sporty.size("R22")
    kick = Pose(
        (0, 0.02, 0.95 * k), (-8, 10, 0), (4, -12, 0), (8, 0, 0), feet=sporty.sized(k, r=(-0.06, -0.46, 0.34), l=(0.12,
        0.12, 0.10)), knees=both(0.1, -1, 0.1), toes={"r": (0, -1, 0.1), "l": (0.15, -1, -0.3)}, hands=sporty.sized(k,
        l=(0.46, -0.20, 1.22), r=(-0.42, 0.16, 1.18)), elbows=both(0.6, 0.6, -0.6), fingers={"l": (0.8, -0.6, 0.1), "r":
        (-0.8, -0.1, -0.5)},
    )  # fmt: skip
    g = sporty.size("R25")
    cheer = Pose(
        (0.02, 0, 0.99 * g), (2, 0, 0), (-4, 0, 0), (-6, 0, 4), feet=sporty.sized(g, l=(0.14, 0.10, 0.20), r=(-0.12,
        -0.02, 0.14)), knees=both(0.3, -1, 0.1), toes=both(0.2, -0.8, -0.7), hands=sporty.sized(g, l=(0.52, -0.20,
        1.62), r=(-0.50, -0.22, 1.56)), elbows=both(1, 0.2, -0.1), fingers=both(0.35, -0.1, 1),
    )  # fmt: skip
    crew(
        s, ("R22", running("R22", "l"), (dyed(Upper=(2.6, 1.7, 0.4), Lower=(0.7, 0.9, 1.6), Hair=(0.7, 0.6, 0.5)),),
        shift(-0.62, 0.0, 0) @ turn(28) @ SMALL, None), ("R22", kick, (dyed(Upper=(2.2, 0.55, 0.5), Lower=(0.8, 0.9,
        1.2), Hair=(1.9, 1.4, 0.9)),), shift(0.64, -0.05, 0) @ turn(-40) @ SMALL, None), ("R25", cheer, (dyed(
        Upper=(1.0, 0.75, 0.5)),), shift(0.02, 0.55, 0) @ turn(4) @ SMALL, None),
    )  # fmt: skip
    use(s, "B71", (0.14, -0.46, 0.02), 30, 0.95)


def skipping(s: Site) -> None:
    """In the air, the rope under her feet."""
    k = sporty.size("R25")
    _, joints = posed(s, "R25", Pose(
        (0, 0, 1.08 * k), (4, 0, 0), (2, 0, 0), (-2, 0, 0), feet=sporty.sized(k, l=(0.08, 0.14, 0.27), r=(-0.08, 0.10,
        0.24)), knees=both(0.1, -1, 0.2), toes=both(0.1, -0.6, -0.9), hands=both(0.34, -0.10, 0.86), elbows=both(0.6,
        0.8, -0.3), fingers=both(0.7, -0.5, -0.2),
    ), dyed(Upper=(1.0, 0.66, 0.62)))  # fmt: skip
    cord, red = s.material((0.75, 0.60, 0.12), 0.7), s.paint((0.60, 0.03, 0.03), 0.3)
    ends = []
    for side in "rl":
        at, _ = grip(joints, side, 0.013)
        out = np.array((1.0 if side == "l" else -1.0, -0.25, -0.1))
        s.tube(red, [tuple(at - 0.05 * out), tuple(at + 0.09 * out)], 0.014, 12)
        ends.append(at + 0.09 * out)
    a, b = ends
    line = []
    for t in np.linspace(0, math.pi, 60):
        u = (1 - math.cos(t)) / 2
        wide = 0.16 * math.sin(t) * (-1 if t < math.pi / 2 else 1) * abs(math.cos(t)) ** 0.6
        z = (a[2] + (b[2] - a[2]) * u) * (1 - math.sin(t) ** 0.7) + 0.035 * math.sin(t) ** 0.7
        line.append((a[0] + (b[0] - a[0]) * u + wide, a[1] + (b[1] - a[1]) * u - 0.12 * math.sin(t), z))
    s.tube(cord, line, 0.011, 10)


def bobble_hat(s: Site, joints: Spots, tone: Colour, trim: Colour, high: float = 0.15) -> None:
    """Of wool, and a scarf."""
    h = joints["head"]
    wool, edge = (s.worn(s.material(linear(c), 0.95), 0.3, 80, 0.5) for c in (tone, trim))
    with s.moved(shift(h[0], h[1] + 0.015, h[2] + high), turn(-8, "X")):
        s.lathe(
            wool,
            [(0.118, -0.02), (0.128, 0.0), (0.118, 0.06), (0.075, 0.105), (0.001, 0.12)],
            n=48,
            smooth=80,
        )
        s.lathe(edge, [(0.122, -0.03), (0.136, -0.015), (0.136, 0.02), (0.124, 0.03)], n=48, smooth=80)
        s.ball(edge, (0, 0, 0.135), 0.042, 20)
    neck = 0.5 * (joints["shoulder-l"] + joints["shoulder-r"]) + np.array((0, -0.02, 0.085))
    ring = [(neck[0] + 0.085 * math.cos(a), neck[1] + 0.085 * math.sin(a), neck[2]) for a in np.linspace(0, 6.28, 24,
        False)]  # fmt: skip
    s.tube(edge, ring, 0.036, 14, loop=True)
    s.tube(edge, [off(neck, 0.05, -0.10, 0.0), off(neck, 0.07, -0.15, -0.10), off(neck, 0.07, -0.15, -0.24)], [0.034,
        0.036, 0.038], 12)  # fmt: skip


def with_snowman(s: Site) -> None:
    """Two children in hats and scarves pat a snowman."""

    def warm(tone: Colour, trim: Colour, high: float) -> Any:
        return lambda s, _f, joints: bobble_hat(s, joints, tone, trim, high)

    a = upright("R22", head=(-6, 6, 0), hands={"l": (0.20, -0.42, 1.12), "r": (-0.34, -0.16, 0.96)}, elbows=both(0.7,
        0.4, -0.6), fingers={"l": (0.1, -0.8, 0.6), "r": (-0.4, -0.7, 0.2)})  # fmt: skip
    b = upright("R25", head=(-6, -6, 0), hands={"r": (-0.17, -0.38, 1.06), "l": (0.36, -0.10, 1.40)}, elbows=both(0.7,
        0.4, -0.6), fingers={"r": (-0.1, -0.8, 0.6), "l": (0.3, -0.2, 1)})  # fmt: skip
    crew(
        s, ("R22", a, (dyed(Upper=(0.7, 1.3, 3.0), Lower=(0.8, 0.8, 0.9)),), shift(-0.52, -0.10, 0.02) @ turn(36)
            @ SMALL, warm((0.80, 0.12, 0.12), (0.88, 0.86, 0.80), 0.15)),
        ("R25", b, (dyed(Upper=(1.2, 0.5, 0.5)),), shift(0.52, -0.12, 0.02) @ turn(-32) @ SMALL, warm((0.18, 0.42,
            0.30), (0.90, 0.70, 0.20), 0.20)),
    )  # fmt: skip
    use(s, "B72", (0, 0.16, 0.0), 0, 1.12)
    snow = s.material((0.86, 0.89, 0.94), 0.9)
    rings = [[(0.90 * r * (1 + 0.05 * math.sin(3 * t)) * math.cos(t), 0.52 * r * math.sin(t), z) for t in np.linspace(0,
        6.283, 64, False)] for r, z in ((1.0, -0.05), (0.97, 0.0), (0.8, 0.025), (0.02, 0.035))]  # fmt: skip
    s.loft(snow, rings, 80)


def bucket(s: Site, at: Any) -> None:
    """A plastic pumpkin for sweets that hangs from a hand."""
    with s.moved(shift(at[0], at[1] - 0.02, at[2] - 0.235)):
        with s.moved(Matrix.Scale(0.095, 4)):
            charms.BUILDERS["jack-o-lantern"](Craft())
        black = s.material((0.01, 0.01, 0.01), 0.5)
        s.tube(black, [(0.085 * math.cos(t), 0, 0.13 + 0.10 * math.sin(t)) for t in np.linspace(0, math.pi, 20)], 0.006,
            8)  # fmt: skip


def cape(s: Site, joints: Spots, look: Any, low: float = 0.12) -> None:
    """From the shoulders down the back."""
    m = (joints["shoulder-l"] + joints["shoulder-r"]) / 2
    points, faces, rows, n = [], [], 14, 41
    for i in range(rows + 1):
        t = i / rows
        z = m[2] + 0.05 - (m[2] - low) * t
        for j in range(n):
            a = math.radians(-118 + 236 * j / (n - 1))
            r = (0.10 + 0.10 * min(3 * t, 1) + 0.12 * t) * (1 + 0.08 * t * math.sin(13 * a))
            points.append((m[0] + r * math.sin(a) * 1.15, m[1] + 0.01 + r * math.cos(a) * 0.9, z))
    for i in range(rows):
        faces += [(i * n + j, i * n + j + 1, (i + 1) * n + j + 1, (i + 1) * n + j) for j in range(n - 1)]
    s.form(look, points, faces, 80)


def witchy(s: Site, _f: Figure, joints: Spots) -> None:
    """A pointed hat, a cape and a bucket."""
    black, band = s.material((0.012, 0.010, 0.016), 0.9), s.material((0.30, 0.06, 0.42), 0.6)
    h = joints["head"]
    with s.moved(shift(h[0], h[1] + 0.02, h[2] + 0.185), turn(-12, "X")):
        s.lathe(black, [(0.27, -0.02), (0.20, 0.004), (0.125, 0.012), (0.105, 0.10), (0.06, 0.24), (0.022, 0.37),
            (0.001, 0.42)], n=48, smooth=80)  # fmt: skip
        s.lathe(band, [(0.128, 0.010), (0.128, 0.05), (0.116, 0.052)], n=48, smooth=80)
    cape(s, joints, s.material((0.10, 0.02, 0.16), 0.8))
    at, _ = grip(joints, "l", 0.010)
    bucket(s, at)


def pumpkin(s: Site, _f: Figure, joints: Spots) -> None:
    """A round pumpkin with a face for a coat, its stem and a leaf for a cap."""
    m = (joints["shoulder-l"] + joints["shoulder-r"]) / 2
    orange, dark, green = (
        s.material(c, 0.7) for c in ((0.76, 0.22, 0.008), (0.02, 0.012, 0.008), (0.05, 0.18, 0.03))
    )
    rings = []
    for t in np.linspace(-1.0, 1.0, 26):
        r, z = max(1 - abs(t) ** 2.4, 0) ** 0.5, m[2] - 0.33 + 0.32 * t
        r = 0.09 + 0.25 * r
        rings.append([(m[0] + r * (1 - 0.07 * abs(math.cos(5 * a)) ** 3) * math.cos(a), m[1] + 0.9 * r * (1 - 0.07
            * abs(math.cos(5 * a)) ** 3) * math.sin(a), z) for a in np.linspace(0, 6.283, 120, False)])  # fmt: skip
    s.loft(orange, rings, 80)
    marks = [[(d * 0.05, 0.05), (d * 0.16, 0.06), (d * 0.105, 0.14)] for d in (-1, 1)]
    marks += [[(-0.17, -0.06), (-0.09, -0.09), (-0.05, -0.05), (0.0, -0.10), (0.05, -0.05), (0.09, -0.09),
        (0.17, -0.06), (0.10, -0.17), (0.0, -0.20), (-0.10, -0.17)]]  # fmt: skip
    for mark in marks:
        fine = []
        for (x0, z0), (x1, z1) in zip(mark, mark[1:] + mark[:1], strict=True):
            fine += [(x0 + (x1 - x0) * q / 6, z0 + (z1 - z0) * q / 6) for q in range(6)]
        cx, cz = np.mean([p[0] for p in fine]), np.mean([p[1] for p in fine])
        spots = []
        for x, z in [*fine, (cx, cz)]:
            t = min(abs(z / 0.32), 0.99)
            r = 0.09 + 0.25 * (1 - t**2.4) ** 0.5
            spots.append((m[0] + x, m[1] - 0.9 * math.sqrt(max(r * r - x * x, 0)) - 0.006, m[2] - 0.33 + z))
        last = len(fine)
        s.form(dark, spots, [(q, (q + 1) % last, last) for q in range(last)], 0)
    h = joints["head"]
    with s.moved(shift(h[0], h[1] + 0.015, h[2] + 0.165), turn(-8, "X")):
        s.lathe(green, [(0.128, -0.02), (0.132, 0.0), (0.11, 0.06), (0.05, 0.10), (0.028, 0.13), (0.030, 0.19), (0.001,
            0.195)], n=40, smooth=80)  # fmt: skip


def spook(s: Site, joints: Spots) -> None:
    """A sheet over somebody, two holes for eyes."""
    h = joints["head"]
    sheet, dark = s.material((0.82, 0.82, 0.84), 0.95), s.material((0.012, 0.012, 0.015), 0.8)
    top = h[2] + 0.285
    rings = []
    profile = ((0.0, 0.001, 0), (0.015, 0.08, 0), (0.06, 0.140, 0), (0.15, 0.170, 0), (0.28, 0.172, 0), (0.38, 0.215,
        0.02), (0.48, 0.265, 0.05), (0.70, 0.29, 0.09), (1.0, 0.32, 0.13), (1.30, 0.36, 0.16))  # fmt: skip
    for down, r, deep in profile:
        z = top - down * (top - 0.10) / 1.30
        ring = []
        for a in np.linspace(0, 6.283, 140, False):
            fold = 1 + deep * math.sin(9 * a + 4 * down)
            x, y = (
                1.06 * r * (fold + 0.4 * deep * math.sin(17 * a)) * math.cos(a),
                0.9 * r * fold * math.sin(a),
            )
            ring.append((h[0] + x, h[1] + 0.02 + y, z + 0.3 * deep * math.sin(5 * a)))
        rings.append(ring)
    s.loft(sheet, rings, 80)
    for d in (-1, 1):
        with s.moved(shift(h[0] + 0.050 * d, h[1] - 0.134, h[2] + 0.075), turn(-12 * d)):
            s.ball(dark, (0, 0, 0), (0.026, 0.012, 0.036), 20)
    s.ball(dark, (h[0], h[1] - 0.138, h[2] - 0.030), (0.022, 0.012, 0.030), 20)
    for side in "lr":
        p, e = joints[f"palm-{side}"], joints[f"elbow-{side}"]
        s.tube(
            sheet, [tuple(h - (0, 0, 0.22)), tuple(e), tuple(0.12 * e + 0.88 * p)], [0.13, 0.115, 0.085], 18
        )


def costumes(s: Site) -> None:
    """A witch, a ghost and a pumpkin."""
    a = upright("R25", head=(-6, 4, 0), hands={"l": (0.26, -0.20, 0.82), "r": (-0.26, -0.10, 0.80)}, fingers={"l": (0,
        -0.4, -1), "r": (-0.1, -0.3, -1)})  # fmt: skip
    b = upright("R22", head=(-4, 0, 0), hands=both(0.36, -0.26, 1.10), elbows=both(0.8, 0.3, -0.4), fingers=both(0.2,
        -0.8, 0.3))  # fmt: skip
    c = upright("R22", head=(-6, -4, 0), hands=both(0.48, -0.12, 1.04), elbows=both(0.8, 0.3, 0.2), fingers=both(0.7,
        -0.4, 0.3))  # fmt: skip

    def hidden(s: Site, _f: Figure, joints: Spots) -> None:
        spook(s, joints)

    green = dyed(Upper=(0.5, 1.0, 0.4), Lower=(0.5, 0.8, 0.5), Hair=(0.8, 0.7, 0.6))
    crew(
        s, ("R25", a, (dyed(Upper=(0.5, 0.35, 0.75)),), shift(-0.56, 0, 0) @ turn(8) @ SMALL, witchy),
        ("R22", b, (), shift(0.02, 0.06, 0) @ SMALL, hidden),
        ("R22", c, (green,), shift(0.62, 0, 0) @ turn(-8) @ SMALL, pumpkin),
    )  # fmt: skip
    with s.moved(shift(0.30, -0.36, 0), turn(-10), Matrix.Scale(0.145, 4)):
        charms.BUILDERS["jack-o-lantern"](Craft())


def blowing(s: Site) -> None:
    """She holds a dandelion before her lips, its seeds fly."""
    x, y, z = JOINTS["R25"]["spine"][4]
    _, joints = posed(s, "R25", Pose(
        JOINTS["R25"]["spine"][0], head=(2, 0, 0), hands={"r": (x - 0.05, y - 0.26, z - 0.10), "l": (x + 0.20, y - 0.06,
        0.72)}, elbows={"r": (-0.9, 0.2, -0.8), "l": (0.6, 0.7, -0.2)}, fingers={"r": (0.35, -0.5, 0.8), "l": (0, -0.2,
        -1)},
    ), dyed(Upper=(1.0, 0.72, 0.85)))  # fmt: skip
    at, _ = grip(joints, "r", 0.008)
    green, white = s.material((0.16, 0.30, 0.05), 0.7), s.material((0.88, 0.88, 0.85), 0.9)
    head = np.array((x, y - 0.30, z + 0.035))
    s.tube(green, [off(at, 0.0, 0.01, -0.14), tuple(at), tuple(head)], 0.0055, 8)
    s.ball(s.material((0.25, 0.18, 0.08), 0.9), tuple(head), 0.012, 14)
    rng = np.random.default_rng(3)
    ways = rng.normal(size=(150, 3))
    ways /= np.linalg.norm(ways, axis=1, keepdims=True)
    for way in ways[ways[:, 1] > -0.55]:
        s.tube(white, [tuple(head), tuple(head + 0.052 * way)], 0.0012, 4)
    strewn(
        s, white, head + 0.055 * ways[ways[:, 1] > -0.55], np.full(int((ways[:, 1] > -0.55).sum()), 0.0085)
    )
    for k in range(30):
        far = 0.10 + 0.56 * (k / 30) ** 1.1
        p = head + np.array(
            (rng.normal(0, 0.10 + 0.10 * far), -far, 0.22 * far + rng.normal(0, 0.05 + 0.12 * far))
        )
        s.tube(white, [tuple(p), off(p, 0.004, 0.012, -0.045)], 0.0024, 5)
        for j in range(7):
            a = 6.283 * j / 7
            s.tube(white, [tuple(p), off(p, 0.028 * math.cos(a), 0.028 * math.sin(a), 0.018)], 0.0022, 4)


def with_butterfly(s: Site) -> None:
    """One sits on her raised hand, others fly."""
    x, y, z = JOINTS["R25"]["spine"][4]
    _, joints = posed(s, "R25", Pose(
        JOINTS["R25"]["spine"][0], head=(4, -22, 0), chest=(0, -6, 0), hands={"r": (x - 0.24, y - 0.30, z - 0.10),
        "l": (x + 0.20, y - 0.08, 0.74)}, elbows={"r": (-0.8, 0.3, -0.9), "l": (0.6, 0.7, -0.2)}, fingers={"r": (-0.35,
        -0.85, 0.25), "l": (0.2, -0.3, -1)}, roll={"r": 70},
    ), dyed(Upper=(1.1, 0.9, 0.45)))  # fmt: skip
    p = joints["palm-r"] + 0.55 * (joints["palm-r"] - joints["wrist-r"])
    for at, size, yaw, lean, make in (
        (off(p, -0.02, -0.02, 0.075), 0.085, -24, 50, butterflies.butterfly), ((0.36, -0.30, 1.50), 0.085, 30, 35,
        butterflies.morpho), ((-0.52, -0.20, 1.66), 0.065, -50, 40, butterflies.morpho),
    ):  # fmt: skip
        with s.moved(shift(*at), turn(yaw), turn(lean, "X"), Matrix.Scale(size, 4)):
            make(Craft())


def at_trunk(s: Site) -> None:
    """She leans against a thick trunk, a book on her knees; grass around."""
    pose = sitting(
        0.13, 0.46, 0.05, 0.08, pelvis=(-14, 0, 0), chest=(-4, 0, 0), head=(20, 0, 0), knees=both(0.1, -0.4, 1),
        hands=both(0.11, -0.24, 0.46), elbows=both(0.8, 0.3, -0.5), fingers=both(-0.2, -0.8, 0.6), toes=both(0.05, -1,
        -0.1), roll={"l": 20, "r": -20},
    )  # fmt: skip

    def hold(s: Site, _f: Figure, joints: Spots) -> None:
        x, y, z = (joints["palm-l"] + joints["palm-r"]) / 2
        book(s, (x, y - 0.03, z + 0.06), 50)

    crew(s, ("R25", pose, (dyed(Upper=(1.0, 0.72, 0.66)),), shift(0.06, -0.12, 0), hold))
    turf(s, 1.0, 0.72, 5200, 0.10, 4)
    bark = s.worn(s.worn(s.material((0.15, 0.085, 0.045), 0.95), 0.6, 9, 0.9), 0.4, 30, 0.6)
    rings = []
    for z in np.linspace(-0.02, 1.8, 40):
        r = 0.235 + 0.32 * math.exp(-z / 0.16) + 0.02 * math.sin(3 * z)
        ring = []
        for a in np.linspace(0, 6.283, 110, False):
            root = math.exp(-z / 0.2) * math.sin(5 * a + 1)
            x = r * (1 + 0.06 * math.sin(5 * a + 1) + 0.22 * root + 0.03 * math.sin(13 * a + 2 * z))
            y = r * (1 + 0.04 * math.sin(5 * a + 1) + 0.10 * root + 0.03 * math.sin(11 * a + z))
            ring.append((x * math.cos(a) + 0.03 * z, 0.34 + 0.9 * y * math.sin(a), z))
        rings.append(ring)
    s.loft(bark, rings, 80)
    for a, b, r in (
        ((0.04, 0.34, 1.10), (0.80, 0.30, 1.70), 0.10),
        ((0.04, 0.34, 1.20), (-0.78, 0.30, 1.75), 0.09),
    ):
        m = tuple(0.55 * (p + q) for p, q in zip(a, b, strict=True))
        s.tube(bark, [a, (m[0], m[1], 0.5 * (a[2] + b[2]) - 0.03), b], [r, 0.8 * r, 0.6 * r], 20)
    rng = np.random.default_rng(6)
    for tone in ((0.06, 0.18, 0.02), (0.10, 0.26, 0.03), (0.16, 0.33, 0.05)):
        leaves: list[Any] = []
        faces: list[Any] = []
        for _ in range(4200):
            v = rng.normal(size=3)
            v /= np.linalg.norm(v)
            c = np.array(
                (
                    (0.0, 0.34, 1.86),
                    (0.66, 0.30, 1.72),
                    (-0.64, 0.30, 1.74),
                    (0.3, 0.2, 2.0),
                    (-0.3, 0.2, 1.98),
                )[rng.integers(5)]
            )
            p = c + v * rng.uniform(0.55, 1.0) * (0.50, 0.42, 0.32)
            u, w = rng.normal(size=(2, 3)) * 0.026
            i = len(leaves)
            leaves += [tuple(p), tuple(p + u + 0.5 * w), tuple(p + 2 * u), tuple(p + u - 0.5 * w)]
            faces.append((i, i + 1, i + 2, i + 3))
        s.form(s.material(tone, 0.7), leaves, faces, 0)


BUILDERS: dict[str, Builder] = {
    "play-ball": ball_game, "rope-girl": skipping, "snowman-children": with_snowman, "halloween-children": costumes,
    "dandelion-girl": blowing, "butterfly-child": with_butterfly, "trunk-girl": at_trunk,
}  # fmt: skip
