"""What children do: sandcastles, blocks, teddy bears, birthday cakes, puddles, sleds, butterfly nets, flowers."""

from __future__ import annotations

import math
from typing import Any

import bpy
import numpy as np
from data.animals import boards
from data.goods import toys
from data.goods.craft import Craft
from data.people import company, seats
from data.people.dyes import linear
from data.people.grips import along, posed
from data.people.settings import Dress, both
from data.people.skeleton import JOINTS, Pose
from data.people.wardrobe import Figure
from data.sites import structures
from data.sites.lot import Builder, Site, shift, turn
from data.stage import Colour
from mathutils import Matrix


def young(f: Figure, big: float = 1.2) -> None:
    """A larger head: somebody of six or seven."""
    rest = JOINTS[f.key]["spine"]
    x, y, z = rest[3]
    for part in f.who.children:
        mesh = part.data
        hair = np.zeros(len(mesh.vertices), bool)
        for slot, material in enumerate(mesh.materials):
            if "Hair" in material.name:
                hair[[i for p in mesh.polygons if p.material_index == slot for i in p.vertices]] = True
        at = np.empty(3 * len(mesh.vertices), np.float32)
        mesh.vertices.foreach_get("co", at)
        p = at.reshape(-1, 3).astype(float)
        near = np.hypot(p[:, 0] - x, p[:, 1] - y) < 0.2
        t = np.clip((p[:, 2] - z - 0.01) / 0.07, 0, 1)
        much = np.where(hair, 1.0, t * t * (3 - 2 * t)) * near
        grown = np.array((x, y, z)) + (p - (x, y, z)) * (1 + (big - 1) * much[:, None])
        mesh.vertices.foreach_set("co", grown.astype(np.float32).ravel())
        mesh.update()


def dyed(**kinds: Colour) -> Dress:
    """The pictures of some materials times a colour: Upper, Lower, Hair, Shoes."""

    def dress(f: Figure) -> None:
        young(f)
        for kind, colour in kinds.items():
            f.tint(kind, colour)

    return dress


def kneeling(base: str, x: float = 0.0, **more: Any) -> Pose:
    """Sitting on the heels."""
    k = 0.86 if base == "R22" else 0.8
    given: dict[str, Any] = {
        "feet": both(0.10, 0.26 * k, 0.07), "knees": both(0.30, -1, -0.25), "toes": both(0.1, 0.35, -1),
        "elbows": both(0.7, 0.4, -0.5), "fingers": both(-0.2, -0.9, -0.5),
    } | more  # fmt: skip
    return Pose((x, 0.10, 0.30 * k), (14, 0, 0), (22, 0, 0), given.pop("head", (22, 0, 0)), **given)


def sandcastle(s: Site) -> None:
    """Two of them kneel beside it, with a bucket and a spade."""
    a = kneeling("R25", hands={"r": (-0.14, -0.40, 0.30), "l": (0.20, -0.42, 0.24)}, head=(20, 4, 0))
    b = kneeling("R22", hands={"l": (0.12, -0.44, 0.26), "r": (-0.18, -0.40, 0.34)}, head=(20, -4, 0))
    joints = company.together(s,
        ("R25", a, (dyed(),), shift(-0.66, 0.0, 0.0) @ turn(50)),
        ("R22", b, (dyed(Upper=(1.1, 2.0, 2.6), Lower=(1.2, 0.9, 0.6)),), shift(0.66, 0.06,
            0.0) @ turn(-50)))  # fmt: skip
    with s.moved(shift(0, -0.30, -0.02), turn(0), Matrix.Scale(0.112, 4)):
        structures.BUILDERS["sandcastle"](s)
    sand = s.worn(s.worn(s.material((0.60, 0.42, 0.22), 0.95), 0.3, 1.5, 0.2), 0.25, 22, 0.35)
    s.lathe(
        sand, [(1.15, -0.06), (1.05, 0.0), (0.5, 0.02), (0.001, 0.02)], (0, -0.05, -0.01), n=64, smooth=80
    )
    red = s.paint((0.60, 0.02, 0.02), 0.3)
    with s.moved(shift(0.62, -0.62, 0.02), turn(12)):
        s.lathe(
            red,
            [(0.07, 0.0), (0.10, 0.17), (0.106, 0.172), (0.106, 0.182), (0.094, 0.18), (0.066, 0.02)],
            n=40,
        )
        s.lathe(sand, [(0.095, 0.15), (0.05, 0.185), (0.001, 0.195)], n=32, smooth=80)
        s.tube(s.paint((0.8, 0.8, 0.8)), [(0.10 * math.cos(t), -0.06 * math.sin(t), 0.175 - 0.10 * math.sin(t)) for t in
            np.linspace(0, math.pi, 20)], 0.005, 8)  # fmt: skip
    spade(s, joints[1]["palm-r"], (-0.3, -0.5, -0.9))


def spade(s: Site, at: Any, way: Any) -> None:
    blue = s.paint((0.02, 0.16, 0.55), 0.3)
    with along(s, np.asarray(at), -np.asarray(way)):
        s.tube(blue, [(0, 0, 0.10), (0, 0, -0.20)], 0.010, 10)
        s.tube(blue, [(-0.04, 0, 0.10), (0.04, 0, 0.10)], 0.011, 10)
        s.prism(
            blue,
            [(-0.05, -0.18), (0.05, -0.18), (0.045, -0.30), (0.0, -0.34), (-0.045, -0.30)],
            -0.006,
            0.006,
        )


def with_blocks(s: Site) -> None:
    seats.crossed(
        s, "R22", {"l": (0.26, -0.40, 0.24), "r": (-0.08, -0.50, 0.52)}, dyed(Upper=(2.0, 1.5, 0.5))
    )
    with s.moved(shift(0.02, -0.62, 0), turn(-8), Matrix.Scale(0.135, 4)):
        toys.BUILDERS["toy-blocks"](Craft())


def with_teddy(s: Site) -> None:
    seats.crossed(
        s, "R25", {"l": (0.06, -0.36, 0.46), "r": (-0.06, -0.36, 0.40)}, dyed(Upper=(1.0, 0.62, 0.80))
    )
    before = set(bpy.context.scene.objects)
    boards.plush(seated=True)
    made = [o for o in bpy.context.scene.objects if o not in before]
    place = shift(0.0, -0.27, 0.10) @ turn(-90) @ Matrix.Scale(0.46, 4)
    for part in made:
        if part.parent is None:
            part.matrix_basis = place @ part.matrix_basis


def birthday(s: Site) -> None:
    """Leaning over a cake, candles burning."""
    _, joints = posed(s, "R25", Pose(
        (0.0, 0.20, 0.79), (16, 0, 0), (38, 0, 0), (16, 0, 0), hands=both(0.27, -0.26, 0.80), elbows=both(0.9, 0.5,
            0.1),
        fingers=both(-0.1, -0.95, 0.0),
    ), dyed(Upper=(1.0, 0.7, 0.9)))  # fmt: skip
    z = float(min(joints["palm-l"][2], joints["palm-r"][2])) - 0.02
    cloth = s.worn(s.material(linear((0.94, 0.93, 0.90)), 0.9), 0.06, 20)
    s.rounded(cloth, (0, -0.36, z - 0.02), (0.86, 0.62, 0.03), 0.01)
    s.rounded(cloth, (0, -0.36, z - 0.12), (0.84, 0.60, 0.20), 0.02)
    wood = s.wood((0.36, 0.20, 0.09), 6)
    for x in (-0.37, 0.37):
        for y in (-0.61, -0.11):
            s.rounded(wood, (x, y, (z - 0.2) / 2), (0.05, 0.05, z - 0.2), 0.01)
    cake(s, (0.0, -0.46, z - 0.004))
    hat = s.paint(linear((0.85, 0.25, 0.35)), 0.5)
    h = joints["head"]
    with s.moved(shift(h[0], h[1] + 0.02, h[2] + 0.20), turn(10, "X")):
        s.lathe(hat, [(0.075, 0.0), (0.001, 0.21)], n=40)
        s.ball(s.material((0.8, 0.75, 0.2), 0.9), (0, 0, 0.21), 0.022, 16)
        for k in range(12):
            a, t = 2.4 * k, 0.15 + 0.06 * k
            s.ball(s.paint((0.8, 0.8, 0.2) if k % 2 else (0.1, 0.4, 0.8)), (0.076 * (1 - t) * math.cos(a), 0.076 * (1
                - t) * math.sin(a), 0.21 * t), 0.009, 10)  # fmt: skip


def cake(s: Site, at: Any) -> None:
    """Two layers, icing that drips, seven candles."""
    cream, pink = s.material(linear((0.97, 0.92, 0.84)), 0.6), s.material(linear((0.93, 0.50, 0.62)), 0.35)
    plate = s.paint((0.8, 0.8, 0.8), 0.2)
    with s.moved(shift(*at)):
        s.lathe(plate, [(0.10, 0.0), (0.20, 0.012), (0.205, 0.016), (0.12, 0.012), (0.001, 0.012)], n=56)
        s.lathe(cream, [(0.155, 0.012), (0.16, 0.03), (0.16, 0.10), (0.15, 0.115), (0.001, 0.118)], n=64)
        s.lathe(cream, [(0.105, 0.11), (0.11, 0.12), (0.11, 0.18), (0.10, 0.192), (0.001, 0.194)], n=64)
        rings = []
        for r, z in ((0.001, 0.200), (0.095, 0.198), (0.108, 0.190), (0.115, 0.176), (0.1135, 0.16)):
            rings.append([(r * math.cos(b), r * math.sin(b), z - (0.022 * max(math.sin(9 * b + math.sin(3 * b)), 0) if r
                > 0.11 else 0)) for b in np.linspace(0, 2 * math.pi, 90, False)])  # fmt: skip
        s.loft(pink, rings, 80)
        rng = np.random.default_rng(2)
        for k in range(70):
            a, r = rng.uniform(0, 6.3), 0.155 * math.sqrt(rng.uniform(0.5, 1))
            tone = ((0.9, 0.2, 0.2), (0.2, 0.5, 0.9), (0.95, 0.8, 0.2), (0.3, 0.7, 0.3))[k % 4]
            s.ball(s.material(tone, 0.4), (r * math.cos(a), r * math.sin(a), 0.12), 0.005, 8)
        for k in range(16):
            a = 2 * math.pi * k / 16
            s.ball(cream, (0.157 * math.cos(a), 0.157 * math.sin(a), 0.118), 0.015, 14)
        for k in range(7):
            a = 2 * math.pi * k / 6
            x, y = (0.07 * math.cos(a), 0.07 * math.sin(a)) if k < 6 else (0.0, 0.0)
            tone = ((0.75, 0.12, 0.15), (0.1, 0.35, 0.8), (0.85, 0.6, 0.05))[k % 3]
            s.tube(s.paint(tone, 0.4), [(x, y, 0.195), (x, y, 0.27)], 0.006, 10)
            flame = s.material((1.0, 0.55, 0.12), 0.5, 0, 4.0)
            s.lathe(
                flame,
                [(0.001, 0.272), (0.007, 0.283), (0.005, 0.296), (0.0005, 0.312)],
                (x, y, 0),
                n=16,
                smooth=80,
            )


def puddle(s: Site) -> None:
    """In rubber boots, the water splashes."""
    yellow = (1.0, 0.74, 0.03)

    def dress(f: Figure) -> None:
        young(f)
        for name in [m.name for m in f.mesh.materials if "Upper" in m.name or "Shoes" in m.name]:
            with f.painted(name) as picture:
                tone = yellow if "Upper" in name else (0.75, 0.08, 0.07)
                shade = picture[..., :3].mean(-1, keepdims=True)
                picture[..., :3] = np.asarray(tone) * (
                    0.75 + 0.25 * shade / max(float(shade.mean()), 0.05)
                ).clip(0.5, 1.15)
            inputs = bpy.data.materials[name].node_tree.nodes["Principled BSDF"].inputs
            inputs["Roughness"].default_value = 0.35

    _, joints = posed(s, "R25", Pose(
        (0.02, 0.0, 0.86), (8, 0, 0), (6, 0, 0), (6, 0, 0), feet={"l": (0.16, -0.16, 0.34), "r": (-0.10, -0.08, 0.22)},
        knees=both(0.35, -1, 0.2), toes=both(0.2, -1, -0.4), hands={"l": (0.46, -0.06, 1.22), "r": (-0.42, -0.04,
            1.26)},
        elbows=both(0.6, 0.6, -0.5), fingers=both(0.7, -0.2, 0.6),
    ), dress)  # fmt: skip
    boot = s.paint(linear((0.80, 0.07, 0.06)), 0.3)
    for side in "lr":
        knee, ankle = joints[f"knee-{side}"], joints[f"ankle-{side}"]
        up = (knee - ankle) / np.linalg.norm(knee - ankle)
        s.tube(boot, [tuple(ankle - 0.02 * up), tuple(ankle + 0.13 * up), tuple(ankle + 0.24 * up)], [0.058, 0.066,
            0.074], 24)  # fmt: skip
    water = s.material((0.10, 0.16, 0.20), 0.04)
    drop = s.material((0.55, 0.66, 0.72), 0.05)
    rng = np.random.default_rng(3)
    rings = []
    for r, z in ((1.0, 0.0), (0.97, 0.012), (0.55, 0.014), (0.02, 0.012)):
        rings.append([(0.72 * r * (1 + 0.10 * math.sin(3 * a + 1) + 0.05 * math.sin(7 * a)) * math.cos(a), 0.52 * r * (1
            + 0.08 * math.sin(4 * a)) * math.sin(a) - 0.08, z) for a in np.linspace(0, 2 * math.pi, 72,
                False)])  # fmt: skip
    s.loft(water, rings, 80)
    for _ in range(150):
        a, far = rng.uniform(0, 6.28), rng.uniform(0.16, 0.62)
        z = max(0.02, (0.62 - far) * rng.uniform(0.1, 1.0) + rng.normal(0, 0.02))
        size = rng.uniform(0.004, 0.016)
        s.ball(drop, (far * math.cos(a), 0.8 * far * math.sin(a) - 0.08, z), (size, size, 1.5 * size), 10)
    for k in range(15):
        a = 2 * math.pi * k / 15 + rng.uniform(-0.1, 0.1)
        tall, out = rng.uniform(0.10, 0.26), rng.uniform(0.16, 0.3)
        path = [((0.20 + out * t) * math.cos(a), 0.8 * (0.20 + out * t) * math.sin(a) - 0.08, tall * (1 - (1 - t) ** 2))
            for t in np.linspace(0, 1, 8)]  # fmt: skip
        s.tube(drop, path, [0.028 * (1 - 0.8 * k / 7) for k in range(8)], 10)


BUILDERS: dict[str, Builder] = {
    "sandcastle-children": sandcastle, "blocks-child": with_blocks, "teddy-child": with_teddy,
    "birthday-child": birthday, "puddle-child": puddle,
}  # fmt: skip
