"""Who works with tools: blacksmiths, potters, carpenters, welders, builders on a beam, firefighters."""

from __future__ import annotations

import math
from typing import Any

import bpy
import numpy as np
from data.goods.craft import spline
from data.people import carrying, helmets, looks, service
from data.people.body import TORSO
from data.people.crew import clear, crew, sitting, sparks, strewn
from data.people.grips import along, grip, off, posed
from data.people.settings import Dress, Spots, both
from data.people.skeleton import Pose
from data.people.sporty import SKIN
from data.people.wardrobe import Figure
from data.sites.lot import Builder, Site, curve, shift, turn
from data.sites.wilds import flames
from data.stage import Colour


def apron(f: Figure, colour: Colour, low: float = 0.55, bib: bool = True) -> None:
    """Before the chest and the legs."""
    cloth, tall = f.cloth(colour, 0.25), f.head.translation.z
    x, y = f.middle
    if bib:
        f.shell(cloth, TORSO[f.key][0], 0.012, lambda p: p.y < y and abs(p.x - x) < 0.135 and 0.6 * tall < p.z <
            0.86 * tall)  # fmt: skip
    f.drape(cloth, 0.64 * tall, low, 0.08, 7, 0.03, spread=165, clear=0.014)
    f.belt(0.615 * tall, (0.8 * colour[0], 0.8 * colour[1], 0.8 * colour[2]), 0.025, None)


def overalls(shirt: Colour, trousers: Colour, sleeves: Colour | None, *more: Dress) -> Dress:
    """Work clothes of R7."""

    def dress(f: Figure) -> None:
        looks.trimmed(f)
        f.dress(shirt, trousers, sleeves, keep=0.45)
        f.shoes((0.16, 0.10, 0.06))
        for part in more:
            part(f)

    return dress


def anvil(s: Site, z: float) -> None:
    """On a block of wood; its face at height `z`."""
    iron, wood = (
        s.worn(s.material((0.10, 0.10, 0.11), 0.35, 0.9), 0.3, 20, 0.1),
        s.wood((0.24, 0.14, 0.07), 8),
    )
    s.lathe(wood, [(0.24, 0), (0.23, z - 0.30), (0.001, z - 0.30)], n=40)
    rings = []
    for h, w, d in ((-0.30, 0.19, 0.13), (-0.25, 0.18, 0.12), (-0.20, 0.10, 0.07), (-0.15, 0.11, 0.065), (-0.11, 0.20,
            0.075), (-0.005, 0.22, 0.075), (0, 0.215, 0.07)):  # fmt: skip
        rings.append([(-w, -d, z + h), (w, -d, z + h), (w, d, z + h), (-w, d, z + h)])
    s.loft(iron, rings, 30)
    s.tube(iron, [(0.20, 0, z - 0.055), (0.30, 0, z - 0.045), (0.40, 0, z - 0.025), (0.46, 0, z - 0.012)],
        [0.062, 0.055, 0.034, 0.010], 24)  # fmt: skip


def hammer(s: Site, head: float = 1.0) -> None:
    """The hand at the origin, its head up and to +y and -y."""
    s.tube(s.wood((0.45, 0.26, 0.11), 9), [(0, 0, -0.12), (0, 0, 0.30)], [0.016, 0.014], 12)
    iron = s.material((0.12, 0.12, 0.13), 0.35, 0.9)
    s.rounded(iron, (0, 0, 0.30), (0.058 * head, 0.17 * head, 0.062 * head), 0.010)


def blacksmith(s: Site) -> None:
    z = 0.84
    _, joints = posed(s, "R7", Pose(
        (0, 0.20, 0.94), (8, 0, 0), (16, -10, 0), (18, 0, 0), feet={"l": (0.24, 0.0, 0.10), "r": (-0.22, 0.30, 0.10)},
        toes={"l": (0.3, -1, -0.33), "r": (-0.4, -1, -0.33)}, knees=both(0.2, -1, 0),
        hands={"r": (-0.40, -0.30, 1.66), "l": (0.32, -0.28, 1.00)}, elbows={"r": (-1, 0.5, -0.2), "l": (0.9, 0.5,
        -0.4)}, fingers={"r": (0.2, -0.5, 0.8), "l": (-0.5, -0.8, -0.1)},
    ), overalls((0.70, 0.67, 0.60), (0.22, 0.19, 0.16), SKIN, lambda f: looks.short(f, (0.16, 0.11, 0.08)),
        lambda f: looks.full_beard(f, (0.18, 0.12, 0.08), 0.035), lambda f: apron(f, (0.30, 0.18, 0.09))))  # fmt: skip
    at, _ = grip(joints, "r", 0.015)
    low, _ = grip(joints, "l", 0.014)
    with along(s, at, np.array((0.30, -0.40, 0.86)), (0.3, -0.9, -0.5)):
        hammer(s, 1.15)
    spot = np.array((0.02, -0.55, z + 0.022))
    iron, hot = s.material((0.07, 0.07, 0.075), 0.5, 0.8), s.material((1.0, 0.34, 0.04), 0.6, 0, 2.4)
    way = (low - spot) / np.linalg.norm(low - spot)
    for k in (-1, 1):
        s.tube(iron, [tuple(low - 0.06 * way * -1 + (0, 0.018 * k, 0)), tuple(low - 0.22 * way - (0, 0.006 * k, 0)),
            tuple(spot + 0.16 * way + (0, 0.012 * k, 0))], 0.009, 8)  # fmt: skip
    s.tube(
        s.material((0.45, 0.04, 0.01), 0.6, 0, 0.9),
        [tuple(spot + 0.22 * way), tuple(spot + 0.10 * way)],
        0.015,
        10,
    )
    s.rounded(hot, tuple(spot), (0.24, 0.042, 0.036), 0.008)
    sparks(s, spot, (0, -0.3, 0.7), 46, 0.5)
    with s.moved(shift(0.02, -0.55, 0)):
        anvil(s, z)


def potter(s: Site) -> None:
    """A woman at the wheel, both hands on a pot of wet clay."""
    pose = sitting(
        0.58, 0.40, 0.48, 0.27, pelvis=(6, 0, 0), chest=(20, 0, 0), head=(26, 0, 0), knees=both(0.6, -1, 0.4),
        hands={"l": (0.155, -0.36, 0.80), "r": (-0.155, -0.36, 0.80)}, elbows=both(1, 0.3, -0.3),
        fingers=both(-0.35, -0.9, -0.2), roll={"l": -70, "r": 70},
    )  # fmt: skip

    def dress(f: Figure) -> None:
        f.dress((0.30, 0.42, 0.46), None, keep=0.6, bare=True)
        f.dye_box(TORSO["R3"][1], (0.80, 0.60, 0.47), 0.3, bare=True)

    _, _ = posed(s, "R3", pose, dress)
    clay, slip = (
        s.worn(s.material((0.36, 0.20, 0.12), 0.35), 0.2, 30, 0.05),
        s.material((0.42, 0.27, 0.18), 0.25),
    )
    pot = curve([(0.10, 0.0), (0.125, 0.05), (0.145, 0.12), (0.13, 0.19), (0.095, 0.235), (0.11, 0.265)], 5)
    with s.moved(shift(0, -0.47, 0.66)):
        s.lathe(clay, [*pot, (0.10, 0.262), (0.085, 0.235), (0.11, 0.18), (0.02, 0.14)], n=56, smooth=70)
        for k in range(7):
            r = float(np.interp(0.03 * k + 0.03, [h for _, h in pot], [r for r, _ in pot]))
            ring = [
                (r * math.cos(a), r * math.sin(a), 0.03 + 0.03 * k) for a in np.linspace(0, 6.283, 48, False)
            ]
            s.tube(slip, ring, 0.004, 6, loop=True)
        s.lathe(
            s.material((0.30, 0.30, 0.31), 0.3, 0.8),
            [(0.17, -0.02), (0.175, -0.012), (0.17, 0), (0.001, 0)],
            n=56,
        )
    dark = s.worn(s.paint((0.10, 0.13, 0.16), 0.4), 0.2, 8)
    with s.moved(shift(0, -0.47, 0)):
        s.lathe(s.worn(s.material((0.55, 0.50, 0.44), 0.5), 0.4, 10), [(0.30, 0.58), (0.34, 0.60), (0.34, 0.72), (0.33,
            0.72), (0.32, 0.62), (0.03, 0.60)], n=56)  # fmt: skip
        s.rounded(dark, (0, 0, 0.30), (0.42, 0.42, 0.56), 0.03)
        s.tube(s.material((0.35, 0.35, 0.36), 0.3, 0.9), [(0, 0, 0.5), (0, 0, 0.65)], 0.03)
    wood = s.wood((0.45, 0.28, 0.13), 8)
    s.lathe(wood, [(0.19, 0.42), (0.19, 0.46), (0.001, 0.465)], (0, 0.10, 0), n=40)
    for a in (0.8, 2.4, 3.9, 5.5):
        s.tube(wood, [(0.22 * math.cos(a), 0.10 + 0.2 * math.sin(a), 0), (0.12 * math.cos(a), 0.10 + 0.12 * math.sin(a),
            0.43)], 0.02)  # fmt: skip


def saw(s: Site) -> None:
    """Its grip at the origin, the blade along z, its teeth to -y."""
    steel, wood = s.material((0.66, 0.67, 0.69), 0.22, 1.0), s.wood((0.42, 0.22, 0.09), 9)
    outline = [(-0.075, 0.06), (-0.06, 0.60), (0.0, 0.60), (0.05, 0.06)]
    teeth = []
    for k in range(40):
        t = k / 40
        y, z = -0.075 + 0.015 * t, 0.07 + 0.53 * t
        teeth += [(y, z), (y - 0.010, z + 0.006)]
    shape = [*teeth, *outline[1:]]
    s.loft(steel, [[(x, y, z) for y, z in shape] for x in (-0.002, 0.002)], 0)
    s.tube(wood, [(0, 0.04, 0.10), (0, 0.05, 0.0), (0, 0.03, -0.07), (0, -0.05, -0.06), (0, -0.06, 0.06)],
        [0.018, 0.021, 0.02, 0.018, 0.018], 12)  # fmt: skip


def carpenter(s: Site) -> None:
    """He saws a board on his bench."""
    _, joints = posed(s, "R7", Pose(
        (-0.12, 0.22, 0.95), (12, 10, 0), (24, 4, 0), (26, 0, 0), feet={"l": (0.12, 0.0, 0.10), "r": (-0.26, 0.42,
        0.10)}, toes={"l": (0.2, -1, -0.33), "r": (-0.5, -1, -0.33)}, knees=both(0.1, -1, 0),
        hands={"r": (-0.26, -0.20, 1.06), "l": (0.24, -0.34, 0.955)}, elbows={"r": (-0.6, 0.9, 0.2), "l": (0.9, 0.5,
        -0.2)}, fingers={"r": (0.0, -0.8, -0.5), "l": (-0.2, -1, -0.15)},
    ), overalls((0.22, 0.34, 0.22), (0.30, 0.36, 0.46), SKIN, lambda f: looks.full_beard(f, (0.36, 0.24, 0.14), 0.014,
        8000, 0.3), lambda f: apron(f, (0.52, 0.40, 0.26), 0.62)))  # fmt: skip
    at, _ = grip(joints, "r", 0.017)
    with along(s, at, np.array((0.02, -0.86, -0.36)), (0, -0.4, -1)):
        saw(s)
    pale, wood = s.wood((0.62, 0.42, 0.22), 7), s.wood((0.40, 0.24, 0.11), 6)
    s.rounded(pale, (0.20, -0.52, 0.905), (1.35, 0.24, 0.035), 0.004)
    s.rounded(wood, (0.52, -0.50, 0.855), (1.2, 0.52, 0.06), 0.008)
    for x in (0.02, 1.02):
        for y in (-0.68, -0.32):
            s.rounded(wood, (x, y, 0.42), (0.08, 0.08, 0.84), 0.006)
    s.rounded(wood, (0.52, -0.50, 0.25), (1.05, 0.40, 0.04), 0.006)
    rng = np.random.default_rng(1)
    n = 160
    dust = np.stack(
        [rng.normal(-0.28, 0.10, n), rng.normal(-0.55, 0.10, n), np.abs(rng.normal(0, 0.012, n))], 1
    )
    strewn(s, s.material((0.72, 0.54, 0.32), 0.9), dust, rng.uniform(0.005, 0.012, n))
    with s.moved(shift(0.82, -0.5, 0.90), turn(74, "Y"), turn(30)):
        hammer(s)


def welder(s: Site) -> None:
    """A mask over his face, a torch, sparks."""
    pose = Pose(
        (0, 0.24, 0.94), (14, 0, 0), (26, 0, 0), (24, 0, 0), feet={"l": (0.22, 0.04, 0.10), "r": (-0.22, 0.34, 0.10)},
        toes=both(0.3, -1, -0.33), knees=both(0.2, -1, 0), hands={"r": (-0.15, -0.36, 1.04), "l": (0.26, -0.32, 0.98)},
        elbows=both(0.9, 0.5, -0.3), fingers={"r": (0.4, -0.8, -0.3), "l": (-0.1, -1, -0.2)},
    )  # fmt: skip

    def mask(f: Figure) -> None:
        dark = f.paint((0.03, 0.033, 0.04), 0.3)
        f.tuck(0.0, 0, 0.085, 0.1)
        with f.on_head(0.0):
            rings = []
            for z, r in (
                (-0.135, 0.080),
                (-0.12, 0.105),
                (-0.04, 0.125),
                (0.05, 0.128),
                (0.11, 0.11),
                (0.145, 0.07),
            ):
                arc = [math.radians(a) for a in range(-112, 113, 7)]
                rings.append([(r * math.sin(a), -1.22 * r * math.cos(a) + 0.01, z) for a in arc])
            faces = [(i * 33 + j, i * 33 + j + 1, i * 33 + j + 34, i * 33 + j + 33) for i in range(5)
                for j in range(32)]  # fmt: skip
            f.form(dark, [p for ring in rings for p in ring], faces, 60)
            f.rounded(f.material((0.01, 0.05, 0.03), 0.05), (0, -0.150, 0.028), (0.115, 0.03, 0.06), 0.006)
            f.ball(dark, (0, 0, 0.07), (0.098, 0.118, 0.085), 24)

    _, joints = posed(s, "R7", pose, overalls((0.24, 0.30, 0.40), (0.22, 0.26, 0.34), None, mask,
        lambda f: apron(f, (0.36, 0.22, 0.11), 0.5)))  # fmt: skip
    at, _ = grip(joints, "r", 0.016)
    spot = np.array((0.06, -0.62, 0.93))
    black, brass = s.material((0.015, 0.015, 0.017), 0.5), s.material((0.6, 0.40, 0.12), 0.3, 1.0)
    way = (spot - at) / np.linalg.norm(spot - at)
    s.tube(black, [tuple(at - 0.12 * way + (0, 0.05, -0.02)), tuple(at), tuple(at + 0.08 * way)], 0.018, 12)
    s.tube(
        brass,
        [tuple(at + 0.08 * way), tuple(at + 0.16 * way), tuple(spot - 0.04 * way)],
        [0.014, 0.012, 0.008],
        10,
    )
    s.tube(black, [tuple(at - 0.12 * way + (0, 0.05, -0.02)), off(at, -0.20, 0.10, -0.3), off(at, -0.34, 0.10, -0.85),
        off(at, -0.60, 0.0, -1.02)], 0.014, 10)  # fmt: skip
    glow = s.material((0.75, 0.88, 1.0), 0.3, 0, 14.0)
    s.ball(glow, tuple(spot), 0.032, 16)
    for k in range(14):
        a, b = 2.4 * k, 0.35 * math.sin(2.1 * k)
        ray = np.array((math.cos(a), -0.4, math.sin(a) + b))
        s.tube(glow, [tuple(spot), tuple(spot + (0.10 + 0.03 * (k % 3)) * ray)], [0.008, 0.0015], 5)
    sparks(s, spot, (0.05, -0.5, 0.35), 70, 0.62, 3)
    steel = s.worn(s.material((0.20, 0.21, 0.22), 0.4, 0.8), 0.4, 8, 0.1)
    for x, z in ((0.15, 0.86), (0.15, 0.74)):
        s.rounded(steel, (x, -0.60, z), (1.3, 0.16, 0.02), 0.004)
    s.rounded(steel, (0.15, -0.60, 0.80), (1.3, 0.02, 0.12), 0.004)
    s.rounded(steel, (0.06, -0.60, 0.91), (0.12, 0.12, 0.09), 0.006)
    for x in (-0.38, 0.68):
        for k in (-1, 1):
            s.beam(steel, (x + 0.16 * k, -0.60 + 0.12 * k, 0), (x, -0.60, 0.74), 0.045)


def beam_workers(s: Site) -> None:
    """Three builders on a steel beam in the air, eating their lunch."""

    def builder(shirt: Colour, hat: Colour, beard: bool) -> Dress:
        def dress(f: Figure) -> None:
            looks.trimmed(f)
            f.dress(shirt, (0.24, 0.30, 0.42), keep=0.5)
            f.shoes((0.36, 0.25, 0.13))
            looks.short(f, (0.24, 0.16, 0.10))
            if beard:
                looks.full_beard(f, (0.24, 0.16, 0.10), 0.014, 8000, 0.3)
            helmets.hard(f, hat)

        return dress

    def eats(s: Site, _f: Figure, joints: Spots) -> None:
        at, _ = grip(joints, "r", 0.026)
        with s.moved(shift(*at), turn(20)):
            s.rounded(s.material((0.72, 0.50, 0.24), 0.8), (0, 0, 0.022), (0.12, 0.10, 0.022), 0.01)
            s.rounded(s.material((0.10, 0.32, 0.05), 0.6), (0, 0, 0.004), (0.13, 0.108, 0.012), 0.005)
            s.rounded(s.material((0.72, 0.50, 0.24), 0.8), (0, 0, -0.016), (0.12, 0.10, 0.022), 0.01)

    def drinks(s: Site, _f: Figure, joints: Spots) -> None:
        at, _ = grip(joints, "l", 0.036)
        carrying.mug(s, at)

    people: list[Any] = []
    for k, (x, shirt, hat, act) in enumerate((
        (-0.60, (0.90, 0.44, 0.08), (0.98, 0.80, 0.10), eats), (0.0, (0.24, 0.36, 0.24), (0.92, 0.92, 0.90), drinks),
        (0.60, (0.60, 0.16, 0.14), (0.95, 0.45, 0.06), eats),
    )):  # fmt: skip
        hands = {"r": (-0.10, -0.30, 0.50), "l": (0.22, -0.22, 0.20)}
        if act is drinks:
            hands = {"l": (0.12, -0.26, 0.46), "r": (-0.24, -0.20, 0.20)}
        pose = sitting(
            0.13, 0.40 - 0.06 * k, 0.42, 0.12, chest=(8, 0, 0), head=(4, 24 * (1 - k), 0), hands=hands,
            elbows=both(0.8, 0.3, -0.7), toes=both(0.1, -1, -0.6),
            fingers={"l": (-0.2, -0.8, 0.3 if act is drinks else -0.5), "r": (0.2, -0.8, 0.4)},
        )  # fmt: skip
        people.append(("R7", pose, (builder(shirt, hat, k != 0),), shift(x, 0, 0) @ turn(6 * (k - 1)), act))
    crew(s, *people)
    rust = s.worn(s.material((0.30, 0.085, 0.04), 0.6, 0.3), 0.4, 6, 0.1)
    for z, tall, deep in ((-0.02, 0.035, 0.30), (-0.36, 0.035, 0.30), (-0.19, 0.32, 0.04)):
        s.rounded(rust, (0, 0.02, z), (2.3, deep, tall), 0.004)


def hose_man(s: Site) -> None:
    """A firefighter, the jet of his hose before him."""
    _, joints = posed(s, "R7", Pose(
        (0, 0.15, 0.92), (8, -10, 0), (10, -14, 0), (0, 0, 0), feet={"l": (0.20, -0.28, 0.10), "r": (-0.20, 0.34,
        0.12)}, toes={"l": (0.1, -1, -0.33), "r": (-0.5, -1, -0.4)}, knees={"l": (0.2, -1, 0), "r": (-0.3, -1, 0)},
        hands={"l": (0.08, -0.42, 1.22), "r": (-0.14, -0.14, 1.06)}, elbows=both(0.8, 0.5, -0.5),
        fingers={"l": (-0.6, -0.6, 0.2), "r": (0.5, -0.8, 0.2)},
    ), service.firefighter)  # fmt: skip
    a, b = grip(joints, "r", 0.028)[0], grip(joints, "l", 0.026)[0]
    way = (b - a) / np.linalg.norm(b - a)
    red, brass = (
        s.worn(s.material((0.36, 0.05, 0.03), 0.8), 0.3, 30),
        s.material((0.55, 0.38, 0.12), 0.25, 1.0),
    )
    s.tube(brass, [tuple(a - 0.04 * way), tuple(b), tuple(b + 0.24 * way)], [0.030, 0.028, 0.020], 20)
    tail = [a - 0.04 * way, a - 0.25 * way, np.array((-0.30, 0.30, 0.55)), np.array((-0.40, 0.50, 0.08)),
        np.array((-0.15, 0.80, 0.04)), np.array((0.45, 0.70, 0.04)), np.array((0.75, 0.35, 0.04))]  # fmt: skip
    s.tube(red, [tuple(p) for p in spline(tail, 60)], 0.034, 14)
    tip, rng, n = b + 0.24 * way, np.random.default_rng(4), 1500
    aim = np.array((way[0] * 0.5, way[1], 0.34))
    t = rng.uniform(0.02, 1.0, n)
    fall = np.array((0, 0, -0.42))
    core = tip + 1.75 * t[:, None] * aim + (t**2)[:, None] * fall
    at = core + rng.normal(size=(n, 3)) * (0.012 + 0.085 * t**1.4)[:, None]
    water = clear(s, (0.80, 0.88, 0.93), 0.75, 0.1)
    strewn(s, water, at, rng.uniform(0.004, 0.012, n) * (0.7 + 0.7 * t))
    steps = np.linspace(0, 0.75, 16)
    jet = [tuple(tip + 1.75 * u * aim + u * u * fall) for u in steps]
    s.tube(clear(s, (0.80, 0.90, 0.96), 0.6, 0.1), jet, [0.018 + 0.05 * float(u) for u in steps], 14)


def flaming_cook(s: Site) -> None:
    """A chef whose pan is on fire."""
    carrying.cook(s)
    bpy.context.view_layer.update()
    bits = list(bpy.context.scene.objects)[-34:]
    x, y, z = np.mean([tuple(o.matrix_world.translation) for o in bits], axis=0)
    with s.moved(shift(float(x), float(y), float(z) - 0.06)):
        flames(s, 0.13, 0.62, 15, 4)


BUILDERS: dict[str, Builder] = {
    "blacksmith": blacksmith, "potter": potter, "carpenter": carpenter, "welder": welder,
    "beam-workers": beam_workers, "firefighter-hose": hose_man, "chef-flames": flaming_cook,
}  # fmt: skip
