"""Who studies, heals, teaches, waters flowers or keeps bees."""

from __future__ import annotations

import bpy
import numpy as np
from data.animals import butterflies
from data.goods import flowers
from data.goods.craft import Craft
from data.people import hats, looks, work
from data.people.crew import clear, crew, sitting, strewn
from data.people.grips import grip, off
from data.people.holding import standing
from data.people.settings import Dress, Spots, both
from data.people.skeleton import Pose
from data.people.wardrobe import Figure
from data.sites import props
from data.sites.lot import Builder, Site, curve, shift, turn
from mathutils import Matrix


def flask(s: Site, x: float, y: float, z: float, tone: tuple[float, float, float], size: float = 1.0) -> None:
    glass, wet = clear(s, (0.75, 0.82, 0.84), 0.3), s.material(tone, 0.1)
    with s.moved(shift(x, y, z), Matrix.Scale(size, 4)):
        s.lathe(
            glass,
            [*curve([(0.06, 0.0), (0.065, 0.01), (0.022, 0.11), (0.02, 0.15)], 4), (0.026, 0.155)],
            n=32,
        )
        s.lathe(wet, [(0.056, 0.004), (0.058, 0.012), (0.04, 0.062), (0.001, 0.062)], n=32)


def scientist(s: Site, base: str, high: float, dress: Dress) -> None:
    """At a microscope, flasks beside it."""
    x, y, z = (0.0, 0.10, 0.97) if base == "R7" else (0.0, 0.05, 0.885)
    k = 1.0 if base == "R7" else 0.92
    crew(s, (base, Pose(
        (x, y, z), (16, 0, 0), (34, 0, 0), (38, 0, 0), feet={"l": (0.12, y - 0.02, 0.10), "r": (-0.12, y + 0.14, 0.10)},
        knees=both(0.05, -1, 0), toes=both(0.1, -1, -0.33), hands={"l": (0.13, y - 0.50 * k, high + 0.13), "r": (-0.14,
        y - 0.50 * k, high + 0.10)}, elbows=both(0.9, 0.3, -0.4), fingers=both(-0.5, -0.9, -0.1),
    ), (dress,), Matrix(), None))  # fmt: skip
    top = s.paint((0.80, 0.81, 0.82), 0.3)
    s.rounded(top, (0, y - 0.66, high - 0.02), (1.5, 0.66, 0.04), 0.01)
    for u in (-0.68, 0.68):
        s.rounded(s.material((0.45, 0.46, 0.48), 0.3, 0.9), (u, y - 0.66, high / 2 - 0.02), (0.05, 0.5, high - 0.04),
            0.01)  # fmt: skip
    with s.moved(shift(0, y - 0.54, high), turn(-90), Matrix.Scale(1.15, 4)):
        props.microscope(s)
    for j, (u, v, tone) in enumerate(((0.38, 0.05, (0.02, 0.25, 0.65)), (0.54, -0.10, (0.10, 0.55, 0.10)), (-0.42,
        -0.05,
            (0.65, 0.05, 0.10)), (-0.58, 0.06, (0.75, 0.50, 0.02)))):  # fmt: skip
        flask(s, u, y - 0.66 + v, high, tone, 1.2 + 0.2 * (j % 2))


def checkup(s: Site) -> None:
    """A doctor listens to a girl's heart."""
    him = Pose(
        (0, 0.15, 0.96), (10, 0, 0), (20, 0, 0), (18, 0, 0), feet={"l": (0.13, -0.02, 0.10), "r": (-0.13, 0.20, 0.10)},
        knees=both(0.05, -1, 0), toes=both(0.1, -1, -0.33), hands={"r": (-0.08, -0.42, 1.15), "l": (0.20, -0.42, 1.22)},
        elbows=both(0.8, 0.4, -0.6), fingers={"r": (0.1, -1, 0.1), "l": (0, -1, 0.1)},
    )  # fmt: skip
    her = sitting(
        0.80, 0.36, 0.36, 0.09, head=(-6, 0, 0), hands=both(0.14, -0.20, 0.80), fingers=both(-0.1, -1, -0.2)
    )

    def coat(f: Figure) -> None:
        looks.trimmed(f)
        looks.short(f, (0.20, 0.14, 0.09))
        f.dress(looks.WHITE, (0.20, 0.24, 0.30), keep=0.45)
        f.drape(f.cloth(looks.WHITE, 0.05), 1.0, 0.55, 0.1, 7, 0.03, 22, clear=0.004)
        f.shoes((0.06, 0.06, 0.06))

    mine, _ = crew(
        s, ("R7", him, (coat,), shift(-0.52, 0, 0) @ turn(90), None),
        ("R25", her, (lambda f: f.tint("Upper", (1.5, 1.1, 0.8)),), shift(0.13, 0, 0) @ turn(-90), None),
    )  # fmt: skip
    black, steel = s.material((0.012, 0.012, 0.015), 0.4), s.material((0.6, 0.6, 0.62), 0.2, 1.0)
    head, palm = mine["head"], mine["palm-r"]
    chest = off(palm, 0.05, 0, 0.0)
    s.ball(steel, chest, (0.014, 0.028, 0.028), 16)
    join = np.array((head[0] + 0.12, head[1], head[2] - 0.30))
    for k in (-1, 1):
        s.tube(steel, [(head[0] - 0.0, head[1] + 0.082 * k, head[2] + 0.045), (head[0] + 0.03, head[1] + 0.09 * k,
            head[2] - 0.05), (head[0] + 0.08, head[1] + 0.05 * k, head[2] - 0.20), tuple(join)], 0.007, 8)  # fmt: skip
    s.tube(black, [tuple(join), off(join, 0.04, 0, -0.12), off(palm, -0.10, 0.02, -0.06), chest], 0.010, 8)
    white, grey = s.paint((0.80, 0.81, 0.82), 0.4), s.material((0.45, 0.46, 0.48), 0.3, 0.9)
    s.rounded(
        s.worn(s.material((0.16, 0.34, 0.40), 0.5), 0.1, 20), (0.35, 0, 0.645), (0.62, 1.30, 0.11), 0.04
    )
    s.rounded(white, (0.37, 0, 0.56), (0.54, 1.2, 0.06), 0.01)
    for x in (0.15, 0.59):
        for y in (-0.5, 0.5):
            s.tube(grey, [(x, y, 0), (x, y, 0.56)], 0.022)


def teacher(s: Site, base: str, dress: Dress) -> None:
    """At a blackboard, pointing at what is written there."""
    k = 1.0 if base == "R7" else 0.90
    standing(
        s, base, dress, hands={"l": (0.50 * k, 0.06, 1.50 * k), "r": (-0.22 * k, -0.16, 1.02 * k)}, head=(0, -10, 0),
        elbows={"l": (0.3, 0.6, -1), "r": (-0.8, 0.5, -0.5)}, fingers={"l": (0.9, 0.2, 0.3), "r": (0.4, -0.9, -0.2)},
        chest=(0, 8, 0),
    )  # fmt: skip
    wood, slate = s.wood((0.40, 0.22, 0.09), 7), s.worn(s.material((0.018, 0.045, 0.032), 0.8), 0.5, 4)
    chalk = s.material((0.82, 0.82, 0.78), 0.95)
    x, y, z = 0.70, 0.42, 1.40
    s.slab(slate, (x, y, z), (2.1, 0.03, 1.16))
    for u, wide in ((-1.07, 0.06), (1.07, 0.06)):
        s.rounded(wood, (x + u, y, z), (wide, 0.06, 1.28), 0.008)
    for v in (-0.60, 0.60):
        s.rounded(wood, (x, y, z + v), (2.2, 0.06, 0.06), 0.008)
    s.rounded(wood, (x, y - 0.06, z - 0.64), (2.0, 0.10, 0.025), 0.006)
    for u in (-0.95, 0.95):
        s.beam(wood, (x + u, y + 0.02, 0), (x + u, y + 0.02, z - 0.6), 0.07)
        s.beam(wood, (x + u, y - 0.30, 0.03), (x + u, y + 0.34, 0.03), 0.07)
    for word, u, v, size in (("2 + 2 = 4", 0.34, 0.34, 0.26), ("7 × 8 = 56", 0.38, -0.02, 0.24), ("a² + b² = c²", 0.36,
            -0.36, 0.22)):  # fmt: skip
        s.text(chalk, word, (x + u, y - 0.022, z + v), size)


def watering_can(s: Site, look: object) -> None:
    """Its handle at the origin, its spout towards -y; it leans to pour."""
    with s.moved(turn(34, "X"), shift(0, 0, -0.20)):
        s.lathe(
            look,
            [(0.001, -0.14), (0.12, -0.14), (0.125, -0.13), (0.115, 0.10), (0.10, 0.105), (0.095, 0.09)],
            n=44,
        )
        s.tube(
            look,
            [(0, 0.10, 0.05), (0, 0.14, 0.16), (0, 0.0, 0.205), (0, -0.09, 0.13), (0, -0.09, 0.09)],
            0.012,
            10,
        )
        s.tube(look, [(0, -0.10, -0.09), (0, -0.24, 0.02), (0, -0.42, 0.16)], [0.032, 0.022, 0.018], 14)
        with s.moved(shift(0, -0.44, 0.175), turn(58, "X")):
            s.lathe(look, [(0.018, -0.03), (0.05, 0.02), (0.05, 0.026), (0.001, 0.034)], n=28)


def gardener(s: Site) -> None:
    """She waters tulips and daisies."""

    def pours(s: Site, _f: Figure, joints: Spots) -> None:
        at, _ = grip(joints, "l", 0.014)
        grip(joints, "r", 0.012)
        with s.moved(shift(*at)):
            watering_can(s, s.paint((0.03, 0.22, 0.10), 0.35))
        tip, rng, n = np.array(off(at, 0, -0.46, -0.28)), np.random.default_rng(3), 260
        t = rng.uniform(0, 1, n)
        out = np.array((0, -0.34, 0.10)) + rng.normal(size=(n, 3)) * 0.05
        drops = tip + t[:, None] * out + (t**2)[:, None] * np.array((0, 0, -0.62))
        strewn(s, clear(s, (0.85, 0.92, 0.97), 0.85, 0.1), drops, rng.uniform(0.004, 0.008, n))

    pose = Pose(
        (0, 0.0, 0.875), (8, 0, 0), (14, 0, 0), (22, -20, 0), feet={"l": (0.10, -0.08, 0.09), "r": (-0.10, 0.14, 0.09)},
        knees=both(0.05, -1, 0), toes=both(0.1, -1, -0.33), hands={"l": (0.13, -0.38, 0.98), "r": (-0.20, -0.04, 0.86)},
        elbows=both(0.7, 0.6, -0.5), fingers={"l": (-0.2, -0.9, -0.1), "r": (0.1, -0.5, -0.8)},
    )  # fmt: skip
    crew(s, ("R3", pose, (work.gardener,), shift(-0.52, 0, 0) @ turn(90), pours))
    c, rng = Craft(), np.random.default_rng(8)
    tones = ((0.58, 0.015, 0.02), (0.80, 0.50, 0.02), (0.72, 0.12, 0.30), (0.75, 0.20, 0.02))
    for k in range(15):
        u, v = 0.30 + 0.62 * rng.uniform(), -0.26 + 0.55 * (k / 15)
        with s.moved(shift(u, v, 0), turn(rng.uniform(0, 360)), Matrix.Scale(rng.uniform(0.15, 0.19), 4)):
            if k % 4 == 3:
                flowers.daisy(c)
            else:
                flowers.tulip(c, tones[k % 4])
    earth = s.worn(s.material((0.07, 0.040, 0.022), 0.95), 0.6, 14, 0.8)
    s.rock(earth, (0.60, 0.02, -0.02), (0.52, 0.44, 0.07), 3, 0.25)


def beekeeper(s: Site) -> None:
    """In white under a veil, a comb in hand, the hive beside."""
    white = (0.90, 0.90, 0.87)

    def suit(f: Figure) -> None:
        looks.trimmed(f)
        f.dress(white, white, keep=0.4)
        f.shoes((0.30, 0.27, 0.20))
        hats.wide_hat(f, (0.86, 0.74, 0.48), (0.30, 0.24, 0.14), 0.2, 0.0, straw=True)
        net = f.material((0.02, 0.02, 0.02), 0.9)
        net.node_tree.nodes["Principled BSDF"].inputs["Alpha"].default_value = 0.28
        with f.on_head(0.06):
            f.lathe(
                net,
                [(0.185, 0.0), (0.175, -0.06), (0.165, -0.14), (0.15, -0.20), (0.13, -0.23)],
                n=48,
                smooth=80,
            )
        f.belt(1.03, (0.75, 0.74, 0.70), 0.03, None)

    _, joints = standing(
        s, "R7", suit, hands={"l": (0.20, -0.34, 1.20), "r": (-0.24, -0.34, 1.20)}, elbows=both(0.9, 0.5, -0.4),
        fingers=both(-0.2, -0.9, 0.3), head=(12, 0, 0),
    )  # fmt: skip
    a, b = grip(joints, "l", 0.012)[0], grip(joints, "r", 0.012)[0]
    x, y, z = (a + b) / 2
    wood = s.wood((0.60, 0.42, 0.22), 8)
    comb = s.worn(s.material((0.62, 0.30, 0.03), 0.35), 0.5, 70, 1.0)
    with s.moved(shift(x, y - 0.03, z - 0.15), turn(-8, "X")):
        s.rounded(comb, (0, 0, 0), (0.40, 0.03, 0.22), 0.004)
        for u, v, w, h in (
            (0, 0.125, 0.52, 0.03),
            (0, -0.12, 0.44, 0.02),
            (-0.21, 0, 0.02, 0.25),
            (0.21, 0, 0.02, 0.25),
        ):
            s.rounded(wood, (u, 0, v), (w, 0.036, h), 0.003)
    hive, blue = (
        s.worn(s.paint((0.72, 0.70, 0.62), 0.6), 0.2, 8),
        s.worn(s.paint((0.20, 0.36, 0.46), 0.6), 0.2, 8),
    )
    for k, look in enumerate((hive, blue, hive)):
        s.rounded(look, (0.72, -0.05, 0.24 + 0.25 * k), (0.56, 0.50, 0.24), 0.008)
        s.rounded(
            s.material((0.05, 0.04, 0.03), 0.9), (0.72, -0.302, 0.27 + 0.25 * k), (0.14, 0.01, 0.03), 0.004
        )
    s.rounded(
        s.worn(s.material((0.45, 0.46, 0.48), 0.4, 0.8), 0.3, 10),
        (0.72, -0.05, 0.89),
        (0.62, 0.56, 0.06),
        0.01,
    )
    s.rounded(s.material((0.02, 0.015, 0.01), 0.9), (0.72, -0.302, 0.145), (0.36, 0.012, 0.022), 0.004)
    for u in (0.5, 0.94):
        s.rounded(wood, (u, -0.05, 0.06), (0.06, 0.46, 0.12), 0.004)
    rng = np.random.default_rng(6)
    first = None
    for _ in range(13):
        at = (rng.uniform(-0.6, 1.05), rng.uniform(-0.6, 0.0), rng.uniform(0.5, 2.0))
        place = shift(*at) @ turn(rng.uniform(0, 360)) @ Matrix.Scale(0.036, 4)
        if first is None:
            before = set(bpy.context.scene.objects)
            butterflies.bee(Craft())
            bpy.context.view_layer.update()
            first = [o for o in bpy.context.scene.objects if o not in before]
            rest = [o.matrix_world.copy() for o in first]
            for o, m in zip(first, rest, strict=True):
                o.matrix_basis = place @ m
            continue
        for o, m in zip(first, rest, strict=True):
            again = bpy.data.objects.new("bee", o.data)
            again.matrix_basis = place @ m
            bpy.context.scene.collection.objects.link(again)


BUILDERS: dict[str, Builder] = {
    "microscope-woman": lambda s: scientist(s, "R3", 0.90, lambda f: work.woman_doctor(f, lab=True)),
    "microscope-man": lambda s: scientist(s, "R7", 1.02, lambda f: work.doctor(f, lab=True)),
    "doctor-checkup": checkup,
    "teacher-board": lambda s: teacher(s, "R8", work.woman_teacher),
    "teacher-board-man": lambda s: teacher(s, "R7", work.teacher),
    "gardener-watering": gardener, "beekeeper": beekeeper,
}  # fmt: skip
