"""People in the country: on a tractor, in boats, mending nets, picking apples, reading under a tree."""

from __future__ import annotations

import math

import bpy
import numpy as np
from data.goods import trees
from data.goods.craft import Craft
from data.people import hats, looks
from data.people.crew import crew, net, sitting, turf
from data.people.grips import grip, off
from data.people.holding import standing
from data.people.seats import book
from data.people.settings import Spots, both, colours, use
from data.people.wardrobe import Figure
from data.sites import vehicles
from data.sites.lot import Builder, Site, shift, turn
from mathutils import Matrix

STRAW = (0.86, 0.72, 0.42)


def checked(f: Figure) -> None:
    """A farmer's shirt, jeans and straw hat, a beard."""
    looks.trimmed(f)
    f.dress((0.58, 0.15, 0.13), (0.20, 0.28, 0.44), keep=0.5)
    f.shoes((0.26, 0.17, 0.09))
    looks.full_beard(f, (0.40, 0.30, 0.20), 0.012, 8000, 0.3)
    hats.wide_hat(f, STRAW, (0.45, 0.20, 0.12), 0.2, 0.03, straw=True)


def tractor(s: Site, colour: tuple[float, float, float] | None = None) -> None:
    """A farmer at the wheel of one without a cab."""
    pose = sitting(
        1.35, 0.44, 0.42, 0.24, chest=(8, 0, 0), head=(2, -24, 0), hands={"l": (0.15, -0.42, 1.62), "r": (-0.15, -0.42,
        1.62)}, elbows=both(0.7, 0.3, -0.7), fingers=both(-0.2, -0.8, 0.4),
    )  # fmt: skip

    def hold(_s: Site, _f: Figure, joints: Spots) -> None:
        for side in "lr":
            grip(joints, side, 0.014)

    place = shift(-0.66, 0, 0.02) @ turn(90)
    (joints,) = crew(s, ("R7", pose, (checked,), place, hold))
    small, before = Matrix.Scale(0.82, 4), set(bpy.context.scene.objects)
    with s.moved(small):
        vehicles.tractor(s)
    bpy.context.view_layer.update()
    for part in [o for o in bpy.context.scene.objects if o not in before]:
        at = np.mean([part.matrix_world @ v.co for v in part.data.vertices], axis=0) / 0.82
        if at[0] < 0.3 and (at[2] > 1.95 or (abs(at[0] + 0.75) < 0.02 and 1.3 < at[2] < 1.4)):
            bpy.data.objects.remove(part)
    if colour:
        for material in bpy.data.materials:
            shader = material.node_tree and material.node_tree.nodes.get("Principled BSDF")
            if shader and tuple(round(v, 3) for v in shader.inputs["Base Color"].default_value[:3]) == (0.015, 0.16,
                    0.03):  # fmt: skip
                shader.inputs["Base Color"].default_value = (*colour, 1)
    black, steel = s.material((0.02, 0.02, 0.022), 0.5), s.material((0.5, 0.5, 0.52), 0.3, 1.0)
    with s.moved(small):
        s.rounded(black, (-0.86, 0, 1.48), (0.52, 0.54, 0.10), 0.045)
        s.rounded(black, (-1.10, 0, 1.68), (0.10, 0.52, 0.36), 0.045)
        s.rounded(black, (-0.85, 0, 1.22), (0.4, 0.4, 0.44), 0.04)
        s.rounded(black, (-0.25, 0, 1.02), (1.1, 1.1, 0.06), 0.02)
    middle = (joints["palm-l"] + joints["palm-r"]) / 2
    with s.moved(shift(middle[0] + 0.01, 0, middle[2] - 0.01), turn(-38, "Y")):
        s.tube(black, [(0.19 * math.cos(a), 0.19 * math.sin(a), 0) for a in np.linspace(0, 6.283, 40, False)], 0.016,
            10, loop=True)  # fmt: skip
        for a in (0.5, 2.6, 4.7):
            s.tube(black, [(0, 0, -0.02), (0.19 * math.cos(a), 0.19 * math.sin(a), 0)], 0.011, 8)
        s.tube(steel, [(0, 0, 0), (0, 0, -0.5)], 0.022, 10)


def rod(s: Site, at: np.ndarray, way: np.ndarray, long: float, water: float) -> None:
    """A fishing rod from a hand, its line down to a float."""
    way = way / np.linalg.norm(way)
    s.tube(s.material((0.16, 0.09, 0.04), 0.7), [tuple(at - 0.28 * way), tuple(at + 0.14 * way)], 0.016, 10)
    bend = [at + way * long * t - np.array((0, 0, 0.30 * t**3)) for t in np.linspace(0.06, 1, 14)]
    s.tube(
        s.material((0.05, 0.03, 0.02), 0.4),
        [tuple(p) for p in bend],
        [0.010 - 0.0006 * k for k in range(14)],
        8,
    )
    end = bend[-1]
    s.tube(s.material((0.7, 0.7, 0.7), 0.6), [tuple(end), (end[0] + 0.10, end[1], water + 0.02)], 0.003, 6)
    s.ball(s.paint((0.7, 0.02, 0.02)), (end[0] + 0.10, end[1], water + 0.02), 0.034, 14)
    s.lathe(s.material((0.4, 0.4, 0.42), 0.3, 1.0), [(0.03, -0.02), (0.034, 0), (0.03, 0.02), (0.01, 0.02)],
        tuple(at + 0.16 * way - (0, 0, 0.035)), "y", 20)  # fmt: skip


def oilskins(f: Figure) -> None:
    """An old fisherman's, without the long coat."""
    yellow = (0.74, 0.54, 0.06)
    f.shoes((0.10, 0.14, 0.10))
    f.dress(yellow, (0.20, 0.24, 0.20), keep=0.35)
    looks.trimmed(f)
    looks.short(f, (0.62, 0.62, 0.62))
    f.aged()
    looks.full_beard(f, (0.72, 0.72, 0.70), 0.035)
    hats.wide_hat(f, yellow, (0.62, 0.43, 0.03), 0.155, -0.045, 0.1, pinch=0)


def boat_fisher(s: Site) -> None:
    pose = sitting(
        0.50, 0.40, 0.30, 0.16, head=(6, -14, 0), hands={"l": (0.10, -0.40, 0.78), "r": (-0.10, -0.28, 0.70)},
        elbows=both(0.8, 0.4, -0.5), fingers=both(-0.2, -0.9, 0.3),
    )  # fmt: skip

    def hold(s: Site, _f: Figure, joints: Spots) -> None:
        at, _ = grip(joints, "l", 0.014)
        grip(joints, "r", 0.014)
        rod(s, at, np.array((0, -1.0, 0.75)), 1.75, 0.04)

    crew(s, ("R7", pose, (oilskins,), shift(-0.15, 0, 0) @ turn(90), hold))
    use(s, "B133", yaw=90)


def rowers(s: Site) -> None:
    """He rows, she sits in the stern under a straw hat."""
    him = sitting(
        0.50, 0.46, 0.30, 0.14, chest=(14, 0, 0), head=(2, 16, 0), hands=both(0.20, -0.46, 0.72),
        elbows=both(0.7, 0.3, -0.6), fingers=both(-0.3, -0.9, 0.1), roll={"l": -60, "r": 60},
    )  # fmt: skip
    her = sitting(
        0.46, 0.36, 0.26, 0.10, head=(2, -24, 0), hands={"l": (0.14, -0.26, 0.60), "r": (-0.14, -0.26, 0.60)},
        fingers=both(-0.3, -1, -0.2),
    )  # fmt: skip

    def white(f: Figure) -> None:
        looks.trimmed(f)
        f.dress((0.88, 0.88, 0.86), (0.30, 0.28, 0.24), keep=0.4)
        hats.wide_hat(f, STRAW, (0.10, 0.14, 0.30), 0.16, 0.0, straw=True)

    def summer(f: Figure) -> None:
        f.dress((0.66, 0.16, 0.20), None, (0.66, 0.16, 0.20), keep=0.6, bare=True)
        hats.wide_hat(f, STRAW, (0.60, 0.12, 0.16), 0.2, 0.02, straw=True)

    def hold(_s: Site, _f: Figure, joints: Spots) -> None:
        for side in "lr":
            grip(joints, side, 0.016)

    mine, _ = crew(
        s, ("R7", him, (white,), shift(0.35, 0, 0) @ turn(-90), hold),
        ("R8", her, (summer,), shift(-1.02, 0, 0) @ turn(90), None),
    )  # fmt: skip
    use(s, "B133", yaw=90)
    wood = s.wood((0.55, 0.34, 0.15), 8)
    for side in "lr":
        at = mine[f"palm-{side}"]
        y = math.copysign(0.60, at[1])
        lock = np.array((at[0] + 0.10, y, 0.60))
        way = (lock - at) / np.linalg.norm(lock - at)
        out = np.array((0.10, math.copysign(1.0, y), -0.30))
        out /= np.linalg.norm(out)
        s.tube(
            wood, [tuple(at - 0.10 * way), tuple(lock), tuple(lock + 0.95 * out)], [0.017, 0.022, 0.02], 12
        )
        end = lock + 0.95 * out
        s.loft(wood, [[tuple(end + d * out + np.array(q)) for q in ((-w, 0, 0.01), (w, 0, 0.01), (w, 0, -0.01), (-w, 0,
            -0.01))] for d, w in ((-0.02, 0.02), (0.12, 0.07), (0.42, 0.085), (0.46, 0.06))], 40)  # fmt: skip


def net_mender(s: Site) -> None:
    """An old fisherman on a crate, a net over his knees."""
    pose = sitting(
        0.56, 0.46, 0.46, 0.17, chest=(18, 0, 0), head=(24, 0, 0), hands={"l": (0.16, -0.36, 0.82), "r": (-0.12, -0.40,
        0.90)}, elbows=both(0.9, 0.4, -0.4), fingers={"l": (-0.5, -0.8, 0.1), "r": (0.5, -0.8, 0.2)},
    )  # fmt: skip

    def hold(s: Site, _f: Figure, joints: Spots) -> None:
        at, _ = grip(joints, "r", 0.01)
        grip(joints, "l", 0.012)
        s.tube(
            s.wood((0.6, 0.4, 0.2), 9), [off(at, -0.08, 0.02, 0.05), off(at, 0.07, -0.02, -0.04)], 0.012, 8
        )

    (joints,) = crew(s, ("R7", pose, (oilskins,), Matrix(), hold))
    palm = (joints["palm-l"] + joints["palm-r"]) / 2
    cord, rows = s.material((0.05, 0.20, 0.20), 0.8), []
    rng = np.random.default_rng(2)
    for i in range(22):
        t, row = i / 21, []
        for j in range(27):
            u = -1 + j / 13
            x = u * (0.16 + 0.62 * t**0.8)
            fold = 0.05 * t * math.sin(9 * u + 3 * t)
            hang = np.interp(t, (0, 0.2, 0.55, 0.8, 1), (palm[2] + 0.02, 0.70, 0.42, 0.10, 0.02))
            ahead = np.interp(t, (0, 0.2, 0.55, 0.8, 1), (palm[1] - 0.01, -0.52, -0.66, -0.74, -1.02))
            row.append((x, ahead + fold + 0.01 * rng.normal(), max(hang - 0.10 * t * u * u + fold, 0.012)))
        rows.append(row)
    net(s, np.array(rows), cord, 0.008)
    cork = s.material((0.75, 0.32, 0.05), 0.7)
    for j in range(0, 27, 3):
        s.ball(cork, rows[-1][j], (0.035, 0.035, 0.03), 14)
    wood = s.wood((0.36, 0.24, 0.13), 8)
    for k in range(4):
        s.rounded(wood, (0, 0.12, 0.05 + 0.115 * k), (0.56, 0.42, 0.095), 0.008)


def apple_picker(s: Site) -> None:
    """She reaches for an apple, a basket on her arm."""

    def dress(f: Figure) -> None:
        f.dress((0.20, 0.36, 0.54), None, keep=0.6, bare=True)
        hats.wide_hat(f, STRAW, (0.20, 0.30, 0.44), 0.19, 0.01, straw=True)

    _, joints = standing(
        s, "R3", dress, head=(-16, -12, 0), hands={"l": (0.34, -0.12, 1.72), "r": (-0.24, -0.22, 1.02)},
        elbows={"l": (0.8, 0.2, -0.6), "r": (-0.8, 0.5, -0.4)}, fingers={"l": (0.1, -0.3, 1), "r": (0.2, -1, 0)},
    )  # fmt: skip
    at, _ = grip(joints, "l", 0.034, 0.9)
    low, _ = grip(joints, "r", 0.012)
    red = s.worn(s.paint((0.50, 0.02, 0.02), 0.25), 0.3, 14, 0)
    s.ball(red, tuple(at), 0.042, 20)
    basket(s, low - (0, 0, 0.02), red)
    c, rng = Craft(), np.random.default_rng(5)
    with s.moved(shift(1.30, 0.95, 0), Matrix.Scale(0.68, 4)):
        trees.oak(c)
    for _ in range(46):
        a, z = rng.uniform(math.pi, 2 * math.pi), rng.uniform(-0.55, 0.9)
        r = math.sqrt(1 - z * z)
        p = np.array((1.85 * r * math.cos(a), 1.55 * r * math.sin(a), 2.6 + 1.3 * z)) * 0.68
        s.ball(red, (p[0] + 1.30, p[1] + 0.95, p[2]), 0.05, 14)


def basket(s: Site, at: np.ndarray, fruit: object) -> None:
    """Of wicker, hanging from a hand, full of fruit."""
    wicker = s.worn(s.material((0.34, 0.19, 0.07), 0.8), 0.5, 60, 0.6)
    x, y, z = at[0], at[1], at[2] - 0.40
    with s.moved(shift(x, y, z)):
        for k in range(11):
            r = 0.12 + 0.006 * k
            ring = [
                (1.25 * r * math.cos(a), r * math.sin(a), 0.018 * k) for a in np.linspace(0, 6.283, 40, False)
            ]
            s.tube(wicker, ring, 0.012, 8, loop=True)
        s.tube(wicker, [(0.21 * math.cos(a), 0, 0.18 + 0.21 * math.sin(a)) for a in np.linspace(0, math.pi, 20)], 0.012,
            8)  # fmt: skip
        for k in range(16):
            r, a = 0.13 * math.sqrt(k / 16), 2.4 * k
            s.ball(fruit, (1.2 * r * math.cos(a), r * math.sin(a), 0.20 - 0.6 * r * r / 0.13), 0.045, 16)


def grass_reader(s: Site, tree: bool) -> None:
    """A woman on the grass, a book on her raised knees; her back against a tree."""
    pose = sitting(
        0.13, 0.52, 0.05, 0.09, pelvis=(-14, 0, 0), chest=(-2, 0, 0), head=(20, 0, 0), knees=both(0.1, -0.4, 1),
        hands={"l": (0.12, -0.27, 0.50), "r": (-0.12, -0.27, 0.50)}, elbows=both(0.8, 0.3, -0.5),
        fingers=both(-0.2, -0.8, 0.6), toes=both(0.05, -1, -0.1), roll={"l": 20, "r": -20},
    )  # fmt: skip
    tone = colours((0.80, 0.62, 0.20) if not tree else (0.50, 0.14, 0.20), None)

    def hold(s: Site, _f: Figure, joints: Spots) -> None:
        x, y, z = (joints["palm-l"] + joints["palm-r"]) / 2
        book(s, (x, y - 0.03, z + 0.06), 50)

    crew(s, ("R3", pose, (tone,), turn(38 if tree else 0), hold))
    turf(s, *((0.72, 0.56) if not tree else (1.2, 0.7)), 3600 if not tree else 5200)
    if tree:
        with s.moved(shift(-0.22, 0.42, 0), Matrix.Scale(0.80, 4)):
            trees.oak(Craft())


BUILDERS: dict[str, Builder] = {
    "farmer-tractor": tractor, "farmer-tractor-red": lambda s: tractor(s, (0.42, 0.012, 0.012)),
    "boat-fisher": boat_fisher, "row-couple": rowers, "net-mender": net_mender, "apple-picker": apple_picker,
    "read-grass": lambda s: grass_reader(s, False), "read-tree": lambda s: grass_reader(s, True),
}  # fmt: skip
