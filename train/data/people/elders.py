"""What old people do: they read newspapers, knit, bake, fish, walk with a cane, sit on benches, hold hands."""

from __future__ import annotations

import math
from typing import Any

import bpy
import numpy as np
from data.goods import chores
from data.goods.craft import Craft
from data.people import company, extras, hats, leisure, looks, makeup, tresses, visage
from data.people.dyes import linear
from data.people.grips import grip, off, posed
from data.people.settings import both
from data.people.skeleton import JOINTS, Pose
from data.people.wardrobe import Figure
from data.sites.lot import Builder, Site, shift, turn
from data.stage import Colour
from mathutils import Matrix, Vector

WHITE = (0.88, 0.88, 0.86)


def grandpa(
    f: Figure, coat: Colour = (0.36, 0.30, 0.24), legs: Colour = (0.30, 0.28, 0.26), long: float = 0.045
) -> None:
    """White hair and beard, a cardigan."""
    f.shoes((0.16, 0.10, 0.07))
    f.dress(coat, legs, keep=0.8, where=looks.cardigan)
    f.hair_colour((0.80, 0.80, 0.79))
    f.aged()
    looks.full_beard(f, WHITE, long, 11000, 1.2)


def capped(f: Figure) -> None:
    grandpa(f, (0.24, 0.30, 0.24), (0.34, 0.30, 0.24))
    f.tuck(0.03, 4, 0.092, 0.108)
    tweed = f.cloth((0.34, 0.30, 0.25), 0.4)
    with f.on_head(0.045, 4, 0.0):
        hats.turned(f, tweed, [(0.098, -0.01), (0.104, 0.01), (0.112, 0.035), (0.100, 0.062), (0.05, 0.078), (0.001,
            0.080)], 1.16)  # fmt: skip
        hats.brim(f, tweed, 0.092, 0.150, lambda a, t: 0.004 - 0.022 * t**1.5, 1.16, -62, 62, 0.008)


def grandma(f: Figure, dress: Colour = (0.44, 0.34, 0.50)) -> None:
    """Grey hair in a bun, glasses, a long skirt."""
    grey = (0.74, 0.73, 0.72)
    f.hide(f.hair_of)
    f.aged()
    makeup.paint(f, visage.scalp(tresses.hairline(), grey), fine=2)
    r, g, b = (0.85 * c for c in dress)
    f.dress(dress, (0.30, 0.26, 0.27), (r, g, b), bare=True)
    spots, ways = f.rooted(6500, tresses.hairline())
    knot = np.array(f.head @ Vector((0, 0.085, 0.080)))
    comb = knot - spots
    comb /= np.linalg.norm(comb, axis=1, keepdims=True)
    comb += (0.16 - 0.9 * (comb * ways).sum(1, keepdims=True)) * ways
    f.strands(spots, comb, 0.045, grey, 0.12, 0.0022)
    f.ball(f.cloth(grey, 0.35, 0.6), tuple(knot), (0.042, 0.038, 0.036), 24)
    extras.glasses(f, (0.36, 0.28, 0.16))
    skirt = f.cloth((0.30, 0.27, 0.33), 0.2)
    f.drape(skirt, 0.97, 0.30, 0.16, 8, 0.05, clear=0.012)


def bench(s: Site, wide: float = 1.5, y: float = 0.0) -> None:
    """Boards on iron, its seat 46 cm high; `y` is where its front is."""
    wood, iron = s.wood((0.34, 0.17, 0.07), 10), s.material((0.015, 0.02, 0.017), 0.45)
    for k in range(5):
        s.rounded(wood, (0, y + 0.06 + 0.095 * k, 0.45 - 0.006 * k), (wide, 0.082, 0.03), 0.008)
    for k in range(4):
        s.rounded(wood, (0, y + 0.53 + 0.025 * k, 0.58 + 0.105 * k), (wide, 0.03, 0.088), 0.008)
    for x in (-0.44 * wide, 0.44 * wide):
        for path in ([(x, y + 0.06, 0.43), (x, y + 0.02, 0.2), (x, y + 0.06, 0.0)], [(x, y + 0.05, 0.42), (x, y + 0.50,
                0.40), (x, y + 0.64, 0.95)], [(x, y + 0.47, 0.4), (x, y + 0.50, 0.2), (x, y + 0.56, 0.0)], [(x,
                    y + 0.57,
                0.66), (x, y + 0.30, 0.68), (x, y + 0.06, 0.67), (x, y + 0.04, 0.60), (x, y + 0.07,
                    0.44)]):  # fmt: skip
            s.tube(iron, path, 0.018, 10)


def printed(seed: int = 0, wide: int = 300, high: int = 400) -> Any:
    """A page of a newspaper."""
    rng = np.random.default_rng(seed)
    page = np.full((high, wide, 4), 1.0, np.float32)
    page[..., :3] = (0.86, 0.84, 0.79)
    ink = np.array((0.10, 0.10, 0.11))
    page[18:52, 24:276, :3] = ink
    page[24:46, 30:270, :3] = page[24:46, 30:270, :3] * 0.4 + 0.5
    page[60:63, 20:280, :3] = ink
    page[72:90, 20:190, :3] = page[98:110, 20:160, :3] = 0.25
    page[72:190, 200:280, :3] = 0.35 + 0.3 * rng.random((118, 80, 1)).repeat(3, 2)
    page[120:190, 200:280, :3] *= 0.6
    for column in range(4):
        x = 20 + 66 * column
        top = 200 if column == 3 or column == 2 else 122
        for y in range(top, high - 16, 7):
            if rng.random() < 0.07:
                continue
            page[y : y + 3, x : x + int(60 * (1.0 if rng.random() < 0.8 else rng.uniform(0.4, 1))), :3] = 0.36
    page[230:310, 86:146, :3] = 0.45 + 0.25 * rng.random((80, 60, 1)).repeat(3, 2)
    image = bpy.data.images.new("page", wide, high)
    image.pixels.foreach_set(page[::-1].ravel())
    image.pack()
    return image


def newspaper(s: Site, at: Any, tilt: float, wide: float = 0.30, tall: float = 0.42) -> None:
    """Two pages held open, their outside towards the viewer."""
    for side in (-1, 1):
        look = s.material((1, 1, 1), 0.9)
        nodes, links = look.node_tree.nodes, look.node_tree.links
        texture = nodes.new("ShaderNodeTexImage")
        texture.image = printed(3 + side)
        links.new(texture.outputs["Color"], nodes["Principled BSDF"].inputs["Base Color"])
        n, points, faces, uv = 14, [], [], []
        for i in range(n + 1):
            for j in range(n + 1):
                u, v = i / n, j / n
                x = side * wide * u
                y = -0.055 * (1 - u) ** 1.4 + 0.014 * math.sin(5 * u + 2 * v) * u + 0.02 * (1 - v) * u
                points.append((x, y, tall * (v - 0.5)))
                uv.append((u if side > 0 else 1 - u, v))
        for i in range(n):
            for j in range(n):
                a = i * (n + 1) + j
                faces.append((a, a + n + 1, a + n + 2, a + 1))
        with s.moved(shift(*at), turn(tilt, "X")):
            s.form(look, points, faces, 80)
        mesh = bpy.context.scene.objects[-1].data
        layer = mesh.uv_layers.new(name="page")
        for loop in mesh.loops:
            layer.data[loop.index].uv = uv[loop.vertex_index]


def seated(
    base: str, x: float = 0.0, y: float = 0.16, seat: float = 0.46, lean: float = -8, **more: Any
) -> Pose:
    """On a bench: its seat is that high, its front at 0."""
    k = {"R7": 1.0, "R8": 0.93, "R3": 0.93}.get(base, 0.9)
    z = seat + 0.125 * k
    given: dict[str, Any] = {
        "feet": both(0.12, y - 0.46 * k, 0.10), "knees": both(0.12, -1, 0.45), "toes": both(0.15, -1, -0.33),
        "hands": both(0.13, y - 0.30 * k, z + 0.09), "elbows": both(0.6, 0.5, -0.5), "fingers": both(-0.35, -0.9, -0.2),
    } | more  # fmt: skip
    return Pose((0, y, z), (lean, 0, 0), (lean + 6, 0, 0), given.pop("head", (8, 0, 0)), **given)


def reading(s: Site) -> None:
    """An old man on a bench, a newspaper before him."""
    _, joints = posed(s, "R7", seated(
        "R7", hands=both(0.23, -0.21, 0.86), elbows=both(0.8, 0.3, -0.7), fingers=both(0.10, -0.6, 0.75), head=(20,
            0, 0),
    ), grandpa)  # fmt: skip
    for side in "lr":
        grip(joints, side, 0.012, 0.8)
    x, y, z = (joints["palm-l"] + joints["palm-r"]) / 2
    newspaper(s, (x, y - 0.045, z - 0.05), -30, 0.27, 0.36)
    bench(s, 1.15)


def couple(s: Site) -> None:
    """Two old people side by side on a bench, hand in hand."""
    a = seated("R7", hands={"l": (0.20, -0.06, 0.70), "r": (-0.15, -0.13, 0.66)}, head=(6, 18, -4))
    b = seated("R8", hands={"r": (-0.20, -0.05, 0.69), "l": (0.10, -0.11, 0.66)}, head=(4, -18, 5))
    company.together(s, ("R7", a, (grandpa,), shift(-0.27, 0, 0)), ("R8", b, (grandma,), shift(0.27, 0, 0)))
    bench(s, 1.35)


def stroll(s: Site) -> None:
    """They walk hand in hand."""
    a, b = company.walking("R7", 0.8), company.walking("R8", 0.75)
    a.hands["l"], a.elbows["l"], a.fingers["l"] = (0.25, 0.0, 0.82), (0.4, 1, 0), (0.15, -0.1, -1)
    b.hands["r"], b.elbows["r"], b.fingers["r"] = (-0.26, 0.0, 0.82), (-0.4, 1, 0), (-0.15, -0.1, -1)
    a.head, b.head = (4, 16, 0), (-2, -16, 0)
    company.together(s, ("R7", a, (capped,), shift(-0.29, 0, 0)), ("R8", b, (grandma,), shift(0.26, 0, 0)))


def caned(s: Site) -> None:
    """Bent over a cane."""
    x, y, _ = JOINTS["R7"]["spine"][0]
    pose = company.walking("R7", 0.7, 8)
    pose.chest, pose.head = (20, 6, 0), (4, 0, 0)
    pose.hands["r"], pose.elbows["r"] = (x - 0.26, y - 0.34, 0.90), (-0.6, 0.8, -0.3)
    pose.fingers["r"] = (0.1, -0.8, -0.5)
    pose.hands["l"] = (x + 0.16, y + 0.20, 0.98)
    _, joints = posed(s, "R7", pose, capped)
    at, _ = grip(joints, "r", 0.014)
    wood = s.paint((0.20, 0.085, 0.03), 0.3)
    foot = np.array((at[0] - 0.05, at[1] - 0.10, 0.0))
    up = at - foot
    bow = ((0, 0, 0.01), (0.01, 0.035, 0.022), (0.015, 0.075, 0.018), (0.015, 0.095, -0.02))
    hook = [foot, foot + 0.5 * up, at - 0.06 * up, *(off(at, *p) for p in bow)]
    s.tube(wood, [tuple(p) for p in hook], 0.012, 12)
    s.tube(s.material((0.015, 0.015, 0.015), 0.8), [tuple(foot), tuple(foot + 0.05 * up)], 0.016, 12)


def knitting(s: Site) -> None:
    """In a rocking chair, needles and wool in her hands."""
    _, joints = posed(s, "R8", seated(
        "R8", y=0.10, seat=0.47, lean=-12, hands={"l": (0.12, -0.20, 0.84), "r": (-0.12, -0.20, 0.84)},
        elbows=both(0.9, 0.4, -0.5), fingers=both(-0.5, -0.75, 0.1), head=(24, 0, 0), feet=both(0.10, -0.34, 0.10),
    ), grandma)  # fmt: skip
    spots = [grip(joints, side, 0.010)[0] for side in "lr"]
    middle = (spots[0] + spots[1]) / 2 + np.array((0, -0.05, 0.02))
    steel = s.material((0.72, 0.60, 0.40), 0.3, 0.8)
    for spot, side in zip(spots, (1, -1), strict=True):
        way = middle + np.array((-0.05 * side, -0.02, 0.05)) - spot
        s.tube(steel, [tuple(spot - 0.7 * way), tuple(spot + 1.25 * way)], [0.0055, 0.0035], 8)
        s.ball(steel, tuple(spot - 0.75 * way), 0.010, 12)
    wool = s.worn(s.material(linear((0.72, 0.16, 0.14)), 0.95), 0.3, 60, 0.4)
    rows, n, points, faces = 26, 18, [], []
    for i in range(rows + 1):
        for j in range(n + 1):
            u, v = j / n - 0.5, i / rows
            points.append((middle[0] + 0.22 * u * (1 + 0.25 * v), middle[1] - 0.03 - 0.09 * math.sin(1.5 * v) + 0.008
                * math.sin(40 * v), middle[2] + 0.02 - 0.36 * v**1.2 + 0.006 * math.cos(60 * u)))  # fmt: skip
    for i in range(rows):
        faces += [(i * (n + 1) + j, i * (n + 1) + j + 1, (i + 1) * (n + 1) + j + 1, (i + 1) * (n + 1) + j) for j in
            range(n)]  # fmt: skip
    s.form(wool, points, faces, 80)
    ball = (0.42, -0.34, 0.075)
    yarn(s, wool, ball, 0.075)
    s.tube(wool, [tuple(off(middle, 0.1, -0.03, 0)), (0.34, -0.30, 0.4), (0.46, -0.32, 0.15)], 0.004, 6)
    with s.moved(shift(0, 0.10, 0), Matrix.Scale(0.455, 4), turn(-34)):
        chores.rocking_chair(Craft())


def yarn(s: Site, look: Any, at: Any, size: float) -> None:
    """A ball of wool."""
    rng = np.random.default_rng(4)
    s.ball(look, at, 0.95 * size, 24)
    for _ in range(46):
        u = rng.normal(size=3)
        u /= np.linalg.norm(u)
        v = np.cross(u, rng.normal(size=3))
        v /= np.linalg.norm(v)
        loop = [np.asarray(at) + size * (math.cos(a) * u + math.sin(a) * v) for a in np.linspace(0, 5.2, 26)]
        s.tube(look, [tuple(p) for p in loop], 0.0042, 6)


def baking(s: Site) -> None:
    """Behind a table, dough under a rolling pin, flour and eggs beside it."""

    def apron(f: Figure) -> None:
        grandma(f, (0.32, 0.40, 0.52))
        white = f.cloth((0.90, 0.88, 0.84), 0.1)
        z = f.head.translation.z
        f.shell(white, (0, 0, 0.54, 0.52), 0.012, lambda p: p.z < z - 0.25 and abs(p.x - f.middle[0]) < 0.10 + 0.3 * (z
            - 0.25 - p.z) and p.y < f.middle[1])  # fmt: skip

    _, joints = posed(s, "R8", Pose(
        (0, 0.12, 0.89), (10, 0, 0), (18, 0, 0), (18, 0, 0), hands=both(0.20, -0.30, 0.93),
        elbows=both(0.9, 0.3, 0.1), fingers=both(-0.25, -0.9, -0.3),
    ), apron)  # fmt: skip
    pin = [grip(joints, side, 0.016)[0] for side in "lr"]
    wood, top = s.wood((0.55, 0.34, 0.16), 10), s.wood((0.42, 0.23, 0.10), 6)
    c, half = (pin[0] + pin[1]) / 2, 0.5 * float(np.linalg.norm(pin[0] - pin[1]))
    z = float(c[2]) - 0.045
    for x, r in ((half + 0.05, 0.014), (half - 0.05, 0.034)):
        s.tube(wood, [(c[0] - x, c[1], c[2]), (c[0] + x, c[1], c[2])], r, 20)
    s.rounded(top, (0, c[1] - 0.08, z - 0.05), (1.0, 0.60, 0.05), 0.012)
    for x in (-0.45, 0.45):
        for y in (-0.32, 0.16):
            s.rounded(top, (x, c[1] + y, (z - 0.07) / 2), (0.06, 0.06, z - 0.07), 0.01)
    dough = s.worn(s.material(linear((0.93, 0.84, 0.66)), 0.8), 0.08, 20, 0.05)
    s.ball(dough, (c[0], c[1] - 0.06, z - 0.022), (0.24, 0.17, 0.022), 40)
    flour = s.material((0.86, 0.85, 0.82), 1.0)
    for x, y, r in ((0.30, -0.24, 0.07), (-0.10, -0.30, 0.06)):
        s.ball(flour, (x, c[1] + y, z - 0.026), (r, 0.7 * r, 0.006), 20)
    china, shell = s.paint((0.45, 0.60, 0.66), 0.25), s.material(linear((0.86, 0.66, 0.48)), 0.6)
    with s.moved(shift(-0.35, c[1] - 0.16, z - 0.025)):
        s.lathe(china, [(0.05, 0.0), (0.10, 0.04), (0.135, 0.11), (0.142, 0.115), (0.125, 0.105), (0.09, 0.04), (0.001,
            0.02)], n=48)  # fmt: skip
        s.ball(flour, (0, 0, 0.085), (0.118, 0.118, 0.03), 24)
    for x, y in ((0.35, -0.10), (0.42, -0.15), (0.40, -0.03)):
        s.ball(shell, (x, c[1] + y, z + 0.001), (0.027, 0.027, 0.034), 20)
    rng = np.random.default_rng(1)
    biscuit = s.worn(s.material(linear((0.80, 0.56, 0.30)), 0.85), 0.2, 40, 0.2)
    for k in range(6):
        s.ball(biscuit, (0.10 + 0.09 * (k % 3), c[1] - 0.32 + 0.08 * (k // 3), z - 0.018), (0.034 + rng.uniform(-0.002,
            0.002), 0.034, 0.009), 20)  # fmt: skip


def grandchild(s: Site) -> None:
    """An old man walks hand in hand with a boy."""
    a, b = company.walking("R7", 0.8), company.walking("R22", 0.62)
    a.hands["l"], a.elbows["l"], a.fingers["l"] = (0.24, -0.02, 0.80), (0.3, 1, 0), (0.15, -0.1, -1)
    b.hands["r"], b.elbows["r"], b.fingers["r"] = (-0.30, -0.02, 1.16), (-0.4, 1, -0.4), (-0.2, -0.1, 1)
    a.head, b.head = (8, 18, 0), (-12, -24, 0)
    company.together(s, ("R7", a, (capped,), shift(-0.26, 0, 0)), ("R22", b, (lambda f: f.tint("Upper", (1.9, 0.9,
        0.5)),),
        shift(0.24, 0, 0) @ Matrix.Scale(0.68, 4)))  # fmt: skip


def old_angler(s: Site) -> None:
    def dress(f: Figure) -> None:
        grandpa(f, (0.30, 0.32, 0.22), (0.32, 0.29, 0.22))
        hats.wide_hat(f, (0.62, 0.52, 0.34), (0.26, 0.18, 0.10), 0.165, 0.01, 0.10)

    leisure.angler(s, dress)


BUILDERS: dict[str, Builder] = {
    "newspaper-old-man": reading, "old-couple-bench": couple, "old-couple": stroll, "cane-old-man": caned,
    "knitting-grandma": knitting, "baking-grandma": baking, "grandfather-child": grandchild,
    "fishing-old-man": old_angler,
    "dog-old-man": lambda s: company.leashed(s, "R7", 1.0, "S162", 0.46, 1.0, capped),
}  # fmt: skip
