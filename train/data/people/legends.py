"""Heroes and monsters of tales: a knight and a dragon, glowing swords, balls of fire, centaurs, genies, medusas."""

from __future__ import annotations

import math
from typing import Any

import bpy
import numpy as np
from data.animals import great, steeds
from data.goods import fable
from data.goods.craft import Craft, spline
from data.people import fancy, fights, looks, makeup, pageant
from data.people.crew import crew
from data.people.dyes import linear
from data.people.fights import both_hands, unarmed
from data.people.grips import along, brought_back, grip, off, posed, put_away
from data.people.holding import standing
from data.people.settings import Dress, both
from data.people.skeleton import JOINTS, Pose
from data.people.sporty import SKIN
from data.people.wardrobe import Figure
from data.people.wonders import flowing
from data.sites import curios
from data.sites.lot import Builder, Site, shift, turn
from data.sites.wilds import flames
from mathutils import Matrix


def dragon_slayer(s: Site) -> None:
    """A knight with sword and shield before a dragon that breathes fire."""
    fights.knight(s)
    parts = put_away()
    brought_back(parts, shift(-1.95, -0.55, 0) @ turn(58))
    with s.moved(shift(0.95, 0.35, 0), Matrix.Scale(1.12, 4)):
        great.fire(s)


def neon_samurai(s: Site, tone: tuple[float, float, float]) -> None:
    """A samurai whose sword glows."""
    _, joints = posed(s, "R7", Pose(
        (0, 0.12, 0.88), (4, -16, 0), (6, -10, 0), (4, 8, 0), feet={"l": (0.26, -0.26, 0.10), "r": (-0.28, 0.36, 0.12)},
        toes={"l": (0.15, -1, -0.33), "r": (-0.6, -1, -0.33)}, knees={"l": (0.3, -1, 0), "r": (-0.5, -1, 0)},
        hands={"r": (-0.20, -0.32, 1.16), "l": (-0.03, -0.30, 1.06)}, elbows={"r": (-0.9, 0.3, -0.3),
        "l": (0.9, 0.3, -0.4)}, fingers={"r": (0.55, -0.6, 0.1), "l": (-0.5, -0.75, 0.1)},
    ), unarmed(pageant.samurai, 4))  # fmt: skip
    at, _ = both_hands(joints, "l")
    with along(s, off(at, -0.01, 0, 0.12), np.array((0.80, -0.25, 0.62)), (0.5, -1, 0)):
        fights.katana(s, 0.95)
        blade = bpy.context.scene.objects[-1]
        core = s.material(tuple(0.55 + 0.45 * v for v in tone), 0.3, 0, 3.4)
        blade.data.materials[0] = core
        line = [(-0.06 * (k / 11) ** 2, 0, 0.08 + 0.95 * k / 11) for k in range(12)]
        for r, alpha, power in ((0.026, 0.55, 1.8), (0.048, 0.22, 1.3), (0.078, 0.09, 1.0)):
            glow = s.material(tone, 0.5, 0, power)
            glow.node_tree.nodes["Principled BSDF"].inputs["Alpha"].default_value = alpha
            s.tube(glow, [*line, (-0.062, 0, 1.05)], [r] * 11 + [0.7 * r, 0.1 * r], 16)


def fireball(s: Site) -> None:
    """A wizard throws a ball of fire."""
    _, joints = posed(s, "R7", Pose(
        (0, 0.15, 0.97), (2, 18, 0), (4, 34, 0), (2, 44, 0), feet={"l": (0.20, 0.0, 0.10), "r": (-0.16, 0.24, 0.10)},
        toes=both(0.3, -1, -0.33), hands={"l": (0.46, -0.34, 1.40), "r": (-0.06, -0.42, 1.22)},
        elbows={"l": (0.6, 0.3, -0.8), "r": (-0.8, 0.2, -0.6)}, fingers={"l": (0.7, -0.5, 0.5), "r": (0.7, -0.6, 0.3)},
        roll={"l": 40},
    ), fancy.wizard)  # fmt: skip
    p = (joints["palm-l"] + joints["palm-r"]) / 2 + np.array((0.34, -0.26, 0.02))
    hot = s.material((1.0, 0.80, 0.32), 0.4, 0, 2.6)
    s.ball(hot, tuple(p), 0.085, 24)
    rng = np.random.default_rng(4)
    tones = [s.material(t, 0.5, 0, g) for t, g in (((1.0, 0.55, 0.06), 1.6), ((1.0, 0.28, 0.02), 1.3), ((0.8, 0.10,
        0.01), 1.0))]  # fmt: skip
    for k in range(54):
        way = rng.normal(size=3)
        way /= np.linalg.norm(way)
        back = np.array((-0.75, 0.45, 0.35)) * rng.uniform(0.3, 1.0)
        a, b = p + 0.07 * way, p + 0.15 * way + 0.10 * back
        c = p + 0.13 * way + 0.40 * back
        fat = float(rng.uniform(0.018, 0.040))
        line = spline([a, b, c], 10)
        s.tube(
            tones[k % 3], [tuple(q) for q in line], [fat * (1 - j / 9) ** 0.8 + 0.002 for j in range(10)], 10
        )
    for _ in range(40):
        s.ball(tones[0], tuple(p + rng.normal(size=3) * 0.16), float(rng.uniform(0.004, 0.010)), 8)


def brewer(s: Site) -> None:
    """A witch stirs her cauldron over a fire."""
    _, joints = standing(
        s, "R8", fancy.witch, hands={"r": (-0.10, -0.34, 1.13), "l": (0.06, -0.36, 1.02)}, head=(18, 0, 0),
        chest=(10, 0, 0), elbows=both(0.9, 0.3, -0.4), fingers={"r": (0.6, -0.7, 0), "l": (-0.6, -0.7, 0)},
    )  # fmt: skip
    a, b = grip(joints, "r", 0.016)[0], grip(joints, "l", 0.016)[0]
    low = np.array((0.08, -0.72, 0.74))
    top = (a + b) / 2 - (low - (a + b) / 2) * 0.45
    s.tube(s.wood((0.36, 0.21, 0.10), 9), [tuple(top), tuple(low)], 0.018, 12)
    with s.moved(shift(0, -0.78, 0.10), Matrix.Scale(0.58, 4)):
        curios.cauldron(s)
    bark = s.worn(s.material((0.13, 0.075, 0.04), 0.9), 0.6, 14, 0.8)
    for k in range(6):
        t = 1.05 * k + 0.3
        s.tube(bark, [(0.44 * math.cos(t), -0.78 + 0.44 * math.sin(t), 0.04), (0.05 * math.cos(t), -0.78 + 0.05
            * math.sin(t), 0.10)], 0.042, 12)  # fmt: skip
    with s.moved(shift(0, -0.78, 0.02)):
        flames(s, 0.34, 0.36, 15, 2)


def shieldman(s: Site) -> None:
    """A viking, a round shield before him, the axe raised."""
    f, joints = posed(s, "R7", Pose(
        (0, 0.12, 0.92), (4, -14, 0), (4, -18, 0), (2, 0, 0), feet={"l": (0.22, -0.28, 0.10), "r": (-0.26, 0.34, 0.12)},
        toes={"l": (0.15, -1, -0.33), "r": (-0.6, -1, -0.33)}, knees={"l": (0.2, -1, 0), "r": (-0.4, -1, 0)},
        hands={"r": (-0.46, -0.06, 1.70), "l": (0.28, -0.36, 1.16)}, elbows={"r": (-1, 0.3, 0), "l": (0.9, 0.2, -0.5)},
        fingers={"r": (0.1, -0.6, 0.7), "l": (-0.7, -0.7, 0)},
    ), fancy.viking)  # fmt: skip
    at, _ = grip(joints, "r", 0.018)
    grip(joints, "l", 0.016)
    with along(s, at, np.array((0.16, -0.1, 1.0)), (0.2, -1, 0)):
        makeup.axe(f, (0, 0, 0), 0.92, 0.62)
    x, y, z = joints["palm-l"]
    steel = s.worn(s.material((0.42, 0.42, 0.44), 0.3, 1.0), 0.3, 12, 0.2)
    looks_ = [s.worn(s.paint(linear(c), 0.6), 0.35, 9, 0.2) for c in ((0.55, 0.10, 0.08), (0.82, 0.74, 0.56))]
    with s.moved(shift(x + 0.02, y - 0.10, z - 0.04), turn(12), turn(-6, "X")):
        for k in range(8):
            a = np.linspace(math.pi * k / 4, math.pi * (k + 1) / 4, 9)
            rows = []
            for j in range(10):
                r = 0.36 * j / 9
                rows.append([(r * math.cos(t), -0.045 + 0.9 * 0.35 * r * r, r * math.sin(t)) for t in a])
            faces = [
                (i * 9 + j, i * 9 + j + 1, i * 9 + j + 10, i * 9 + j + 9) for i in range(9) for j in range(8)
            ]
            s.form(looks_[k % 2], [p for row in rows for p in row], faces, 60)
        ring = [(0.365 * math.cos(t), 0.0, 0.365 * math.sin(t)) for t in np.linspace(0, 6.283, 64, False)]
        s.tube(steel, ring, 0.018, 10, loop=True)
        s.ball(steel, (0, -0.055, 0), (0.085, 0.05, 0.085), 28)
        for t in np.linspace(0, 6.283, 16, False):
            s.ball(steel, (0.335 * math.cos(t), -0.018, 0.335 * math.sin(t)), 0.012, 10)


def cut(f: Figure, base: str, level: float) -> None:
    """Take away all of the body below a height, but for the hands."""
    import bmesh  # there once bpy is

    hands = [[np.array(p) for p in JOINTS[base][f"arm-{side}"][2:]] for side in "rl"]
    work = bmesh.new()
    work.from_mesh(f.mesh)
    gone = []
    for g in work.faces:
        p = np.array(g.calc_center_median())
        near = 9.0
        for a, b in hands:
            t = float(np.clip((p - a) @ (b - a) / ((b - a) @ (b - a)), -1.5, 1.6))
            near = min(near, float(np.linalg.norm(p - a - t * (b - a))))
        if p[2] < level and near > 0.055:
            gone.append(g)
    bmesh.ops.delete(work, geom=gone, context="FACES")
    work.to_mesh(f.mesh)
    work.free()


def muscled(tone: tuple[float, float, float] | None = None, *more: Dress) -> Dress:
    """A bare chest and bare arms, of R7."""

    def dress(f: Figure) -> None:
        looks.trimmed(f)
        f.dress(SKIN, None, SKIN, keep=0.25, flat=True)
        f.shoes((0.26, 0.16, 0.09))
        if tone:
            f.skin(tone)

        def how(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
            x, z = np.abs(p[:, 0] - f.middle[0]), p[:, 2]
            front = (p[:, 1] < f.middle[1]) & (x < 0.16)
            lines = np.exp(-(((z - 1.335 - 0.25 * x) / 0.010) ** 2)) * (x > 0.015) * (x < 0.13)
            lines += 0.8 * np.exp(-((x / 0.006) ** 2)) * (z < 1.48)
            for h in (1.14, 1.20, 1.265):
                lines += 0.6 * np.exp(-(((z - h) / 0.006) ** 2)) * (x < 0.07)
            return makeup.mixed(rgb, (0.36, 0.22, 0.15), 0.45 * np.clip(lines, 0, 1) * front)

        makeup.paint(f, how, f.cloth_of, 2)
        for part in more:
            part(f)

    return dress


def centaur(s: Site) -> None:
    """A man's body on a horse's, a spear in hand."""

    def upper(f: Figure) -> None:
        f.hair_colour((0.30, 0.18, 0.10))
        looks.full_beard(f, (0.30, 0.18, 0.10), 0.03)
        cut(f, "R7", 0.98)

    pose = Pose(
        (0, 0, 1.22), (4, 0, 0), (2, 10, 0), (2, 14, 0), hands={"r": (-0.36, -0.30, 1.62), "l": (0.32, -0.14, 1.32)},
        elbows=both(0.8, 0.4, -0.6), fingers={"r": (0.15, -0.9, 0.2), "l": (0.1, -0.8, -0.5)},
    )  # fmt: skip

    def spear(s: Site, _f: Figure, joints: dict[str, np.ndarray]) -> None:
        at, _ = grip(joints, "r", 0.016)
        s.tube(s.wood((0.34, 0.20, 0.10), 9), [(at[0], at[1], 0.15), (at[0], at[1], 2.45)], 0.015, 12)
        s.lathe(s.material((0.6, 0.6, 0.62), 0.2, 1.0), [(0.016, 0), (0.045, 0.05), (0.001, 0.24)], (at[0], at[1],
            2.43),
            n=4)  # fmt: skip

    crew(s, ("R7", pose, (muscled(None, upper),), shift(0.60, 0, 0) @ turn(90), spear))
    before = set(bpy.context.scene.objects)
    with s.moved(turn(180)):
        steeds.steed(s, "bay")
    bpy.context.view_layer.update()
    import bmesh  # there once bpy is

    for part in [o for o in bpy.context.scene.objects if o not in before and o.type == "MESH"]:
        place = part.matrix_world
        work = bmesh.new()
        work.from_mesh(part.data)
        gone = [v for v in work.verts if _neck(place @ v.co)]
        bmesh.ops.delete(work, geom=gone, context="VERTS")
        work.to_mesh(part.data)
        work.free()
    band = s.worn(s.material((0.16, 0.08, 0.035), 0.6), 0.3, 14, 0.2)
    ring = [(0.60 + 0.15 * math.cos(a), 0.185 * math.sin(a), 1.26 + 0.02 * math.cos(a)) for a in np.linspace(0,
        6.283, 48,
        False)]  # fmt: skip
    s.tube(band, ring, 0.035, 12, loop=True)


def _neck(p: Any) -> bool:
    """What of a horse is its neck and head."""
    return bool(p.x > 0.30 and p.z > 1.22 + 0.25 * max(0.62 - p.x, 0)) or bool(p.x > 0.78 and p.z > 1.02)


def genie(s: Site) -> None:
    """Blue, his arms crossed, out of a lamp's smoke."""
    from data.people.hats import turned

    blue = (0.24, 0.56, 0.86)

    def dress(f: Figure) -> None:
        f.hide(f.hair_of)
        f.scalped()
        f.skin((0.34, 0.80, 1.30), 1.05)
        looks.full_beard(f, (0.05, 0.05, 0.08), 0.03, 3500)
        cut(f, "R7", 0.98)
        gold = f.steel((0.85, 0.65, 0.25))
        f.belt(1.03, (0.62, 0.10, 0.12), 0.09)
        with f.on_head(0.06, 8):
            turned(f, f.cloth((0.62, 0.10, 0.14), 0.1), [(0.094, -0.012), (0.122, 0.01), (0.126, 0.04), (0.09, 0.08),
                (0.03, 0.11), (0.001, 0.115)])  # fmt: skip
            f.ball(gold, (0, -0.13, 0.03), (0.024, 0.012, 0.03), 18)

    pose = Pose(
        (0, 0.15, 1.22), (0, 0, 0), (-2, 0, 0), (4, 0, 0), hands={"r": (0.12, -0.18, 1.52), "l": (-0.12, -0.15, 1.46)},
        elbows=both(1, 0.1, -0.4), fingers={"r": (0.9, -0.1, 0.1), "l": (-0.9, -0.1, 0.1)},
    )  # fmt: skip
    posed(s, "R7", pose, muscled(None, dress))
    smoke = s.worn(s.material(linear(blue), 0.7), 0.35, 5, 0.2)
    path = [(0, 0.13, 1.30), (0.0, 0.13, 1.12), (0.06, 0.12, 0.95), (0.16, 0.08, 0.78), (0.02, 0.04, 0.62), (-0.16,
        0.02,
        0.48), (-0.05, 0, 0.34), (0.16, 0, 0.28), (0.30, 0, 0.26)]  # fmt: skip
    flowing(s, smoke, path, [0.175, 0.19, 0.185, 0.165, 0.135, 0.105, 0.075, 0.045, 0.02], [0.125, 0.13, 0.13, 0.12,
        0.10,
        0.08, 0.06, 0.035, 0.018], 7, 0.12)  # fmt: skip
    before = set(bpy.context.scene.objects)
    fable.magic_lamp(Craft())
    bpy.context.view_layer.update()
    lamp = [o for o in bpy.context.scene.objects if o not in before]
    spots = np.array([o.matrix_world @ v.co for o in lamp for v in o.data.vertices])
    low, high = spots.min(0), spots.max(0)
    k = 0.62 / (high[0] - low[0])
    move = (
        shift(0.10, 0, 0)
        @ Matrix.Scale(k, 4)
        @ shift(-(low[0] + high[0]) / 2, -(low[1] + high[1]) / 2, -low[2])
    )
    for o in lamp:
        o.matrix_basis = move @ o.matrix_world


COIL = ((0, 0, 0, 0), (0.4, 0.01, 1, 0), (0.7, -0.03, -1, 0), (0.9, -0.06, 0.6, -0.02), (1.0, -0.02, 1.2, -0.05),
    (1.05, 0.02, 0.8, -0.08))  # fmt: skip
"""How a snake bends: how far out, how much higher, aside and nearer."""


def medusa(s: Site) -> None:
    """Snakes for hair."""

    def dress(f: Figure) -> None:
        f.dress((0.20, 0.30, 0.22), None, (0.20, 0.30, 0.22), keep=0.6, bare=True)
        f.drape(f.cloth((0.20, 0.30, 0.22), 0.15), 1.05, 0.05, 0.2, 13, 0.1, clear=0.004)
        f.skin((0.62, 0.86, 0.56))
        f.hide(f.hair_of)
        f.scalped((0.42, 0.50, 0.30))
        f.belt(1.02, (0.80, 0.62, 0.25), 0.03, None)

        def eyes(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
            rgb = makeup.mixed(rgb, (0.06, 0.10, 0.05), 0.6 * makeup.patch(p, (0.034, -0.085, 0.024), (0.026, 0.06,
                0.018), 0.8))  # fmt: skip
            return makeup.mixed(rgb, (0.95, 0.80, 0.15), makeup.patch(p, (0.034, -0.085, 0.0215), (0.0115, 0.05,
                0.0055),
                0.5))  # fmt: skip

        makeup.paint(f, eyes, fine=2)
        rng = np.random.default_rng(11)
        skins = [f.worn(f.material(linear(c), 0.35), 0.5, 60, 0.6) for c in ((0.24, 0.42, 0.16), (0.36, 0.46, 0.16),
            (0.16,
            0.32, 0.18))]  # fmt: skip
        gold = f.material((0.9, 0.6, 0.02), 0.2)
        with f.on_head():
            for k in range(26):
                z = 1 - 1.15 * (k + 0.5) / 26
                a = 2.39996 * k
                r = math.sqrt(max(1 - z * z, 0))
                way = np.array((r * math.sin(a), r * math.cos(a) * 0.9 + 0.18, 0.25 + 0.85 * z))
                if way[1] < -0.35 and way[2] < 0.75:
                    continue
                root = np.array((0.072 * r * math.sin(a), 0.010 + 0.085 * r * math.cos(a), 0.035 + 0.085 * z))
                side, long = rng.normal(size=3) * 0.05, rng.uniform(0.17, 0.24)
                line = spline(
                    [root + u * long * way + w * side + np.array((0, y, v)) for u, v, w, y in COIL], 30
                )
                fat = [0.020 * (1 - 0.4 * j / 29) for j in range(26)] + [0.015, 0.019, 0.014, 0.004]
                f.tube(skins[k % 3], [tuple(q) for q in line], fat, 12)
                tip, back = line[-2], line[-4]
                ahead = (tip - back) / np.linalg.norm(tip - back)
                across = np.cross(ahead, (0, 0, 1.0))
                across /= np.linalg.norm(across) + 1e-9
                for e in (-1, 1):
                    f.ball(gold, tuple(line[-3] + 0.010 * e * across + np.array((0, 0, 0.006))), 0.0035, 8)

    standing(
        s, "R8", dress, hands={"l": (0.36, -0.22, 1.26), "r": (-0.34, -0.20, 1.12)}, head=(2, 0, 0),
        elbows=both(0.8, 0.4, -0.6), fingers={"l": (0.2, -0.7, 0.7), "r": (-0.2, -0.8, 0.4)},
    )  # fmt: skip


BUILDERS: dict[str, Builder] = {
    "knight-dragon": dragon_slayer, "samurai-neon": lambda s: neon_samurai(s, (0.02, 0.75, 1.0)),
    "samurai-neon-red": lambda s: neon_samurai(s, (1.0, 0.02, 0.12)), "wizard-fireball": fireball,
    "witch-cauldron": brewer, "viking-shield": shieldman, "centaur": centaur, "genie": genie, "medusa": medusa,
}  # fmt: skip
