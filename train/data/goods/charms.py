"""A potion, a jack-o'-lantern, a pearl, stars and the Earth, built and rendered for `cooked.py`."""

from __future__ import annotations

import math

import bpy
import numpy as np
from data.goods.craft import Builder, Craft, Points, blend, ease, ripple


def potion(c: Craft) -> None:
    cork = c.stuff((0.42, 0.25, 0.12), 0.85, second=(0.26, 0.14, 0.06), scale=14, bump=0.4)
    hide = c.stuff((0.24, 0.13, 0.06), 0.8, bump=0.4)
    body = [(0, 0), (0.62, 0), (0.75, 0.04), (1.08, 0.55), (1.12, 0.95), (0.92, 1.42), (0.45, 1.74),
        (0.30, 1.95), (0.29, 2.45), (0.29, 2.45), (0.40, 2.5), (0.42, 2.6), (0.36, 2.64)]  # fmt: skip

    def brew(p: Points) -> Points:
        swirl = 0.5 + 0.5 * ripple(p * (1.4, 1.4, 2.2), 1.7, 5)
        colour = blend((0.20, 0.005, 0.42), (0.62, 0.06, 0.85), swirl)
        colour = blend(colour, (1.0, 0.45, 0.95), ease(0.9, 1.8, ripple(p, 3.2, 8)))
        return blend(colour, (0.85, 0.25, 1.0), ease(1.1, 1.45, p[:, 2]))

    drink = [(0, 0.06), (0.58, 0.06), (0.70, 0.1), (1.02, 0.56), (1.06, 0.95), (0.90, 1.34), (0.80, 1.44),
        (0.80, 1.44), (0, 1.44)]  # fmt: skip
    c.lathe(drink, c.stuff(None, 0.1, glow=0.75, coat=0.6), paint=brew, fine=90)
    foam = c.stuff((0.95, 0.62, 1.0), 0.25, glow=0.35, coat=0.5)
    for _ in range(34):
        a, r = c.rng.uniform(0, 6.3), 0.74 * math.sqrt(c.rng.random())
        c.ball(foam, fine=10, at=(r * math.cos(a), r * math.sin(a), 1.45), size=c.rng.uniform(0.04, 0.11))
    pale = c.stuff((1.0, 0.80, 1.0), 0.2, glow=0.9)
    for _ in range(26):
        a, z = c.rng.uniform(3.4, 6.1), c.rng.uniform(0.25, 1.3)
        r = 1.04 * math.sin(math.pi * (0.30 + 0.42 * z / 1.4)) + 0.01
        c.ball(pale, fine=8, at=(r * math.cos(a), r * math.sin(a), z), size=c.rng.uniform(0.015, 0.045))
    c.lathe(body, c.glass((0.62, 0.50, 0.70), 0.93), steps=96, fine=120)
    c.lathe([(0, 2.3), (0.25, 2.3), (0.27, 2.6), (0.31, 2.85), (0.29, 2.92), (0, 2.93)], cork, steps=40)
    for z in (1.92, 1.98, 2.04):
        c.tube([(0.335 * math.cos(t), 0.335 * math.sin(t), z) for t in np.linspace(0, 2 * np.pi, 30)], 0.036,
            hide, sides=8, fine=60)  # fmt: skip


def _flat(p: Points) -> Points:
    a = np.arctan2(p[:, 1], p[:, 0])
    by = 1 - 0.12 * (1 - np.abs(np.sin(5 * a))) ** 1.6 + 0.012 * ripple(p, 2, 1)
    flat: Points = p * np.stack([by, by, 0.35 + 0.65 * by], 1)
    return flat


def jack(c: Craft) -> None:
    profile = [(0, -0.62), (0.35, -0.72), (0.8, -0.66), (1.12, -0.25), (1.17, 0.2), (0.95, 0.64), (0.5, 0.8),
        (0.2, 0.7), (0, 0.55)]  # fmt: skip

    def skin(p: Points) -> Points:
        a = np.arctan2(p[:, 1], p[:, 0])
        groove = 1 - np.abs(np.sin(5 * a))
        colour = blend((0.72, 0.20, 0.008), (0.78, 0.30, 0.02), 0.5 + 0.5 * ripple(p, 3, 5))
        return blend(colour, (0.40, 0.09, 0.005), 0.5 * groove**3)

    def inside(p: Points) -> Points:
        return blend((1.0, 0.80, 0.22), (1.0, 0.42, 0.03), ease(0.1, 0.75, np.abs(p[:, 2] + 0.2)))

    shell = c.lathe(profile, c.stuff(None, 0.42, bump=0.12, grain=9, coat=0.2), _flat, skin, 240, 110, at=(0,
        0, 0.74))  # fmt: skip
    eyes = [[(s * 0.24, 0.16), (s * 0.66, 0.20), (s * 0.42, 0.52)] for s in (-1, 1)]
    nose = [(-0.12, -0.06), (0.12, -0.06), (0, 0.16)]
    mouth = [(-0.78, -0.08), (-0.5, -0.22), (-0.42, -0.08), (-0.28, -0.11), (-0.22, -0.27), (0.05, -0.29),
        (0.1, -0.15), (0.26, -0.13), (0.3, -0.25), (0.52, -0.2), (0.78, -0.08), (0.62, -0.34), (0.4, -0.48),
        (0.34, -0.38), (0.2, -0.40), (0.16, -0.55), (-0.12, -0.56), (-0.16, -0.41), (-0.34, -0.39),
        (-0.38, -0.48), (-0.62, -0.36)]  # fmt: skip
    cutters = []
    for outline in (*eyes, nose, mouth):
        area = sum(x0 * z1 - x1 * z0 for (x0, z0), (x1, z1) in zip(outline, outline[1:] + outline[:1],
            strict=True))  # fmt: skip
        outline = outline if area > 0 else outline[::-1]
        cutters.append(c.cut(outline, 1.4, c.stuff((0.9, 0.5, 0.08), 0.6), 0, at=(0, -0.95, 0.76)))
    thick = shell.modifiers.new("thick", "SOLIDIFY")
    thick.thickness, thick.offset = 0.14, -1
    flesh = c.stuff((1.0, 0.60, 0.10), 0.6, glow=0.35)
    for cutter in cutters:
        cutter.data.materials.clear()
        cutter.data.materials.append(flesh)
        hole = shell.modifiers.new("hole", "BOOLEAN")
        hole.operation, hole.object, hole.solver = "DIFFERENCE", cutter, "EXACT"
        hole.material_mode = "TRANSFER"
    bpy.context.view_layer.update()
    made = bpy.data.meshes.new_from_object(shell.evaluated_get(bpy.context.evaluated_depsgraph_get()))
    shell.modifiers.clear()
    shell.data = made
    for cutter in cutters:
        bpy.data.objects.remove(cutter)
    c.ball(c.stuff(None, 0.8, glow=1.0), paint=inside, at=(0, 0.05, 0.72), size=(0.86, 0.80, 0.6))
    stem = c.stuff((0.20, 0.19, 0.06), 0.8, second=(0.11, 0.10, 0.03), stretch=(3, 3, 0.5), bump=0.4)
    c.tube([(0, 0, 1.24), (0.0, 0, 1.55), (0.08, 0, 1.78), (0.26, 0, 1.92)], [0.26, 0.12, 0.11, 0.15], stem,
        sides=30, section=lambda t: 1 + 0.16 * np.cos(5 * t))  # fmt: skip


def pearl(c: Craft) -> None:
    u, v = np.meshgrid(np.linspace(0.0, 1, 60), np.linspace(-1, 1, 140), indexing="ij")

    def valve(lift: float, outer: bool) -> Points:
        a = 1.56 * v
        rim = 1.55 * (1 + 0.035 * np.abs(np.cos(9 * a)) * u) * (1 - 0.16 * v**2)
        r = rim * u
        deep = 0.5 * np.sin(np.pi * u**0.8) * (1 - 0.95 * v**4)
        wave = 0.05 * np.cos(18 * a) * u**1.5 * (1 - v**6)
        y, x = -r * np.cos(a), r * np.sin(a)
        z = -deep + wave - (0.05 if outer else 0)
        t = math.radians(lift)
        return np.stack([x, y * math.cos(t) + z * math.sin(t) * (-1 if lift else 1), -y * math.sin(t) + z *
            math.cos(t) * (-1 if lift else 1)], -1)  # fmt: skip

    def nacre(p: Points) -> Points:
        return blend(blend((0.86, 0.80, 0.76), (0.84, 0.70, 0.74), 0.5 + 0.5 * ripple(p, 2, 3)),
            (0.68, 0.80, 0.84), 0.5 + 0.5 * ripple(p, 1.6, 7))  # fmt: skip

    def crust(p: Points) -> Points:
        r = np.hypot(p[:, 0], np.hypot(p[:, 1], p[:, 2]))
        return blend((0.42, 0.34, 0.28), (0.66, 0.56, 0.46), 0.5 + 0.5 * np.sin(26 * r + 2 * ripple(p, 3, 2)))

    inner, outer = c.stuff(None, 0.16, coat=0.9), c.stuff(None, 0.7, bump=0.3, grain=20)
    with c.moved((0, 0, 0.55), (0, 0, 12)):
        for lift in (0.0, 52.0):
            c.grid(valve(lift, False), inner, nacre)
            c.grid(valve(lift, True), outer, crust)

    def lustre(p: Points) -> Points:
        return blend(blend((0.80, 0.76, 0.73), (0.82, 0.70, 0.72), ease(-0.6, 0.6, p[:, 0])),
            (0.70, 0.76, 0.82), ease(0.1, 0.9, -p[:, 2]))  # fmt: skip

    c.ball(c.stuff(None, 0.1, coat=1.0, sss=0.1), None, lustre, 48, at=(0.12, -0.82, 0.36), size=0.36)


def star(c: Craft) -> None:
    gold = c.stuff((0.90, 0.52, 0.06), 0.2, metal=1.0, glow=0.16)
    with c.moved((0, 0, 1), (-8, 10, 16)):
        rim = []
        for k in range(10):
            a, r = math.pi * k / 5, 1.0 if k % 2 == 0 else 0.47
            rim.append((r * math.sin(a), r * math.cos(a)))
        points = [(0.0, -0.34, 0.0), (0.0, 0.34, 0.0), *[(x, 0.0, z) for x, z in rim]]
        faces = [f for k in range(10) for f in ((0, 2 + k, 2 + (k + 1) % 10), (1, 2 + (k + 1) % 10, 2 + k))]
        data = bpy.data.meshes.new("star")
        data.from_pydata(points, [], faces)
        thing = c.put(data, gold)
        round_off = thing.modifiers.new("edge", "BEVEL")
        round_off.width, round_off.segments = 0.035, 3
        for polygon in data.polygons:
            polygon.use_smooth = False


def _continents(p: Points) -> Points:
    """Latitudes and longitudes of a sphere -> how much land; a rough Africa, Europe, Asia and the Americas."""
    lon, lat = np.degrees(np.arctan2(p[:, 0], -p[:, 1])), np.degrees(np.arcsin(np.clip(p[:, 2], -1, 1)))
    lon = lon + 2.2 * ripple(p, 9, 3)
    lat = lat + 2.2 * ripple(p, 9, 4)
    coasts = (((-17, 15), (-16, 22), (-10, 30), (-5, 35), (10, 37), (20, 32), (32, 31), (37, 21), (43, 12),
        (51, 12), (47, 3), (40, -4), (40, -15), (35, -21), (32, -29), (25, -34), (18, -34), (14, -22),
        (13, -9), (9, 0), (9, 4), (-4, 5), (-9, 5)),
        ((-9, 37), (-9, 43), (-2, 44), (-4, 48), (4, 52), (8, 57), (12, 54), (22, 55), (24, 60), (18, 61),
        (22, 66), (12, 57), (5, 60), (14, 68), (28, 71), (45, 68), (70, 73), (105, 77), (140, 73), (178, 68),
        (160, 60), (142, 58), (135, 44), (122, 40), (121, 30), (108, 20), (105, 9), (100, 14), (95, 17),
        (88, 22), (80, 8), (73, 20), (66, 25), (56, 26), (58, 21), (45, 13), (36, 29), (36, 37), (27, 37),
        (23, 36), (20, 41), (13, 45), (18, 40), (14, 41), (8, 44), (0, 40)),
        ((47, -25), (44, -17), (50, -14)), ((-8, 51), (-6, 55), (-3, 59), (1, 52), (-5, 50)),
        ((-45, 60), (-54, 68), (-68, 77), (-35, 83), (-20, 75), (-22, 70)),
        ((114, -22), (122, -17), (131, -12), (142, -11), (146, -19), (153, -27), (148, -38), (136, -34),
        (116, -34)), ((-80, 8), (-72, 12), (-60, 8), (-50, 0), (-35, -6), (-39, -14), (-48, -27), (-58, -36),
        (-66, -45), (-70, -54), (-74, -45), (-71, -20), (-81, -5)))  # fmt: skip
    land = np.zeros(len(p), bool)
    for coast in coasts:
        inside = np.zeros(len(p), bool)
        for (a, b), (d, e) in zip(coast, (*coast[1:], coast[0]), strict=True):
            with np.errstate(divide="ignore", invalid="ignore"):
                inside ^= ((b > lat) != (e > lat)) & (lon < (d - a) * (lat - b) / (e - b + 1e-9) + a)
        land |= inside
    return np.where(land | (lat < -72), 1.0, 0.0)


def earth(c: Craft) -> None:
    def ground(p: Points) -> Points:
        lat = np.abs(np.degrees(np.arcsin(np.clip(p[:, 2], -1, 1))) + 4 * ripple(p, 5, 2))
        sea = blend((0.004, 0.035, 0.16), (0.008, 0.09, 0.30), 0.5 + 0.5 * ripple(p, 3, 6))
        dry = blend((0.07, 0.16, 0.025), (0.46, 0.33, 0.16), ease(9, 15, lat) * ease(36, 29, lat))
        dry = blend(dry, (0.13, 0.19, 0.06), ease(34, 48, lat))
        dry = blend(dry, tuple(np.array((0.20, 0.13, 0.07))), 0.6 * ease(0.6, 1.4, ripple(p, 7, 12)))
        land = _continents(p)
        colour = blend(sea, dry, land)
        return blend(colour, (0.85, 0.88, 0.92), ease(66, 74, lat))

    def clouds(p: Points) -> Points:
        q = p * (1, 1, 2.2)
        thick = ripple(q + 0.35 * np.stack([ripple(q, 3, 1), ripple(q, 3, 2), ripple(q, 3, 3)], 1), 3.2, 9,
            24)  # fmt: skip
        return thick + 0.45 * ripple(q, 9, 11, 24) + 0.25 * ripple(q, 20, 13, 24)

    def whole(p: Points) -> Points:
        return blend(ground(p), (0.92, 0.94, 0.97), 0.9 * ease(0.75, 1.7, clouds(p)))

    c.ball(c.stuff(None, 0.45, coat=0.25), None, whole, 150, turn=(14, 8, -20))
    air = c.stuff((0.25, 0.52, 1.0), 0.6, glow=0.35)
    c.cleared(air, 1.0, 0.55)
    c.ball(air, fine=64, size=1.018)


BUILDERS: dict[str, Builder] = {"potion": potion, "jack-o-lantern": jack, "pearl": pearl, "gold-star": star,
    "earth": earth}  # fmt: skip
"""Key -> who builds it."""
