"""Among plants, hay and paper doors: a greenhouse, a barn, a Japanese room."""

from __future__ import annotations

import math

import bpy
from data import studio
from data.insides.kit import DAY, OAK, PINE, WALNUT, WARM, WEATHERED, Inside
from data.sites.lot import shift, turn


def greenhouse(s: Inside) -> None:
    """Under a roof of glass: palms, ferns, flowers, a path of bricks."""
    path = s.tiled(
        ((0.34, 0.18, 0.12), (0.26, 0.14, 0.10)),
        (0.22, 0.11),
        "xy",
        0.008,
        0.8,
        0.5,
        (0.16, 0.14, 0.11),
        0.008,
        0.4,
    )
    s.slab(path, (0, 9, -0.05), (2.6, 24, 0.1))
    soil, kerb = (
        s.worn(s.material((0.075, 0.045, 0.028), 0.95), 0.5, 6, 0.6),
        s.worn(s.material((0.42, 0.38, 0.32), 0.9), 0.3, 3),
    )
    iron = s.paint((0.60, 0.66, 0.62), 0.4)
    pane = s.clear((0.8, 0.9, 0.92), 0.05)
    rim = [
        (-5.2, 0),
        (-5.2, 3.0),
        *(
            (5.2 * math.cos(a), 3.0 + 2.9 * math.sin(a))
            for a in [math.pi - math.pi * k / 16 for k in range(1, 16)]
        ),
        (5.2, 3.0),
        (5.2, 0),
    ]
    for j in range(11):
        y = -1 + 1.9 * j
        s.tube(iron, [(x, y, z) for x, z in rim], 0.05 if j % 2 else 0.075, 6)
    for x, z in rim[1:-1]:
        s.tube(iron, [(x, -2, z), (x, 18, z)], 0.03, 6)
    n = len(rim)
    s.faced(
        pane,
        [(x, y, z) for y in (-2.0, 18.0) for x, z in rim],
        [(k, k + 1, n + k + 1, n + k) for k in range(n - 1)],
    )
    for x in [-4.5 + 0.9 * k for k in range(11)]:
        s.tube(iron, [(x, 18, 0), (x, 18, 3.0 + 2.9 * math.sqrt(max(0.02, 1 - (x / 5.2) ** 2)))], 0.03, 6)
    for z in (1.2, 2.4, 3.6):
        s.tube(iron, [(-5.2, 18, z), (5.2, 18, z)], 0.03, 6)
    s.pane(s.seen("forest4", 1.2), (0, 30, 4), (48, 24))
    leaf = s.leaf(((0.03, 0.10, 0.012), (0.07, 0.19, 0.02), (0.14, 0.28, 0.04)), 0.45, 0.4)
    deep = s.leaf(((0.012, 0.06, 0.012), (0.03, 0.11, 0.02)), 0.3, 0.3)
    bark, crown = s.bark((0.20, 0.14, 0.09)), s.fern(leaf, 1.25, 16)
    fern, bush, big = (
        s.fern(leaf, 0.75, 14),
        s.shrub(deep, 1.1, 0.9, 900, 0.12),
        s.shrub(leaf, 1.2, 1.2, 300, 0.34),
    )
    blooms = [s.shrub(s.leaf((c, c, (0.06, 0.18, 0.02)), 0.4), 0.6, 0.5, 420, 0.07)
              for c in ((0.75, 0.10, 0.25), (0.85, 0.45, 0.08), (0.50, 0.16, 0.60), (0.85, 0.80, 0.74))]  # fmt: skip
    clay = s.worn(s.material((0.48, 0.21, 0.11), 0.8), 0.25, 20)
    for side in (-1, 1):
        s.slab(soil, (side * 3.3, 9, 0.12), (3.8, 24, 0.24))
        s.slab(kerb, (side * 1.38, 9, 0.15), (0.16, 24, 0.34))
        for k in range(22):
            y = 1.6 + 0.8 * k
            s.stand(
                s.rng.choice(blooms), side * s.rng.uniform(1.65, 1.9), y, 0.2, None, s.rng.uniform(0.7, 1.0)
            )
            s.stand(
                s.rng.choice((fern, bush, big)),
                side * s.rng.uniform(2.2, 2.9),
                y + 0.3,
                0.22,
                None,
                s.rng.uniform(0.8, 1.2),
            )
            s.stand(
                s.rng.choice((bush, big, fern)),
                side * s.rng.uniform(3.3, 4.6),
                y,
                0.22,
                None,
                s.rng.uniform(1.1, 1.7),
            )
        for k in range(6):
            x, y, tall = side * s.rng.uniform(2.3, 3.6), 4.4 + 2.5 * k, s.rng.uniform(1.5, 2.6)
            trunk = [(x + 0.08 * math.sin(3 * t), y, tall * t) for t in [j / 8 for j in range(9)]]
            s.tube(bark, trunk, [0.11 - 0.05 * j / 8 for j in range(9)], 10)
            s.stand(crown, *trunk[-1], None, s.rng.uniform(0.9, 1.2))
        for k in range(4):
            s.pot(blooms[k], (side * 1.15, 4.9 + 2.4 * k, 0), 0.17, clay, 0.8)
            x, y, z = side * 1.7, 5.2 + 2.6 * k, 3.0
            s.lathe(
                s.material((0.10, 0.07, 0.05), 0.9), [(0.02, 0), (0.16, 0.06), (0.22, 0.2)], (x, y, z), n=16
            )
            s.beams(iron, [((x + d, y, z + 0.2), (x, y, z + 1.1)) for d in (-0.2, 0.2)], 0.012)
            s.stand(fern, x, y, z + 0.1, None, 0.75)
            s.stand(blooms[(k + 1) % 4], x, y, z + 0.08, None, 0.7)
    studio.sun(bpy.context.scene, 4.2, 38, 42, (1.0, 0.92, 0.78))
    for light in [o for o in bpy.data.lights if o.type == "SUN"]:
        light.angle = 0.03
    s.shafts((1.0, 0.95, 0.8), [(-0.6, 8.5, 1.2, 6, 0.18), (0.5, 12, 1.4, 6, 0.16)], 0.5)
    studio.ambient(bpy.context.scene, (0.72, 0.86, 1.0), 0.9)
    s.look, s.exposure = (0, 10, 1.5), 0.05


def barn(s: Inside) -> None:
    """Old timber, bales of hay, light through the door and the gaps."""
    boards, side = (
        s.grain(WEATHERED, 0.22, "z", "x", 5, 0.006, 0.8),
        s.grain(WEATHERED, 0.22, "z", "y", 5, 0.006, 0.8),
    )
    dirt = s.worn(s.mottled((0.20, 0.15, 0.09), (0.29, 0.22, 0.13)), 0.4, 3, 0.5)
    s.slab(dirt, (0, 7, -0.05), (10, 20, 0.1))
    for k in (-1, 1):
        for j in range(40):
            s.slab(side, (k * 4.6, -2 + 0.42 * j, 2.1), (0.06, 0.405, 4.2))
        s.faced(
            s.grain(WEATHERED, 0.25, "y", "z", 5, 0.01, 0.8),
            [(k * 4.8, -3, 4.1), (k * 4.8, 14, 4.1), (0, 14, 7.2), (0, -3, 7.2)],
            [(0, 1, 2, 3)],
        )
    for x, w, z, h in ((-3.05, 3.1, 2.1, 4.2), (3.05, 3.1, 2.1, 4.2), (0, 3.2, 4.4, 2.0)):
        s.slab(boards, (x, 13, z), (w, 0.08, h))
    s.prism(boards, [(-4.6, 4.2), (4.6, 4.2), (0, 7.2)], 12.98, 13.06)
    s.pane(s.seen("meadow-1", 2.0, True), (0, 17, 1.9), (9, 6))
    beam = s.grain(OAK, 0.3, "x", "z", 9)
    for y in (2.5, 6, 9.5):
        for k in (-1, 1):
            s.slab(s.grain(OAK, 0.3, "z", "x", 9), (k * 2.9, y, 2.0), (0.24, 0.24, 4.0))
            s.beam(beam, (k * 2.9, y, 3.1), (k * 2.0, y, 3.95), 0.16)
            s.beam(beam, (k * 4.6, y, 4.1), (0, y, 6.9), 0.22)
        s.slab(beam, (0, y, 4.05), (9.2, 0.26, 0.28))
    hay = s.leaf(((0.42, 0.30, 0.09), (0.62, 0.47, 0.17), (0.52, 0.38, 0.12)), 0.15, 0.9)
    core = s.worn(s.material((0.44, 0.32, 0.11), 0.95), 0.4, 12, 0.8)

    def bale(x: float, y: float, z: float, yaw: float) -> None:
        with s.moved(shift(x, y, z), turn(yaw)):
            s.rounded(core, (0, 0, 0.25), (1.05, 0.55, 0.5), 0.04)
            face = [
                (
                    s.rng.uniform(-0.53, 0.53),
                    s.rng.choice((-0.28, s.rng.uniform(-0.28, 0.28))),
                    s.rng.uniform(0.0, 0.5),
                )
                for _ in range(420)
            ]
            face = [(p[0], p[1], p[2] if p[1] < -0.27 else 0.5) for p in face]
            mesh = s.kites(
                hay, face, [(s.rng.gauss(0, 1), -0.25, s.rng.gauss(0, 0.5)) for _ in face], 0.14, 0.035
            )
            made = bpy.data.objects.new("hay", mesh)
            bpy.context.scene.collection.objects.link(made)
            for q in (-0.28, 0.28):
                s.slab(s.material((0.5, 0.42, 0.28), 0.9), (q, 0, 0.25), (0.015, 0.57, 0.515))

    for x, y, z, yaw in ((-2.75, 4.6, 0, 8), (-2.65, 5.9, 0, -4), (-2.75, 5.2, 0.5, 3), (-2.65, 7.2, 0, 6), (-2.65,
            6.7, 0.5, 0), (-2.55, 6.0, 1.0, 5), (-2.65, 8.5, 0, 0),
            (-2.65, 8.0, 0.5, -6), (2.75, 5.0, 0, -5), (2.65, 6.4, 0, 5), (2.75, 5.7, 0.5, 0), (2.55, 8.0, 0, 0),
            (2.65, 9.2, 0, 9), (2.65, 8.6, 0.5, 4), (-2.2, 10.8, 0, 30),
            (2.3, 11.0, 0, -30)):  # fmt: skip
        bale(x, y, z, yaw)
    loose = [(s.rng.gauss(0, 2.6), s.rng.uniform(2, 12), 0.01) for _ in range(4200)]
    s.stand(
        [s.kites(hay, loose, [(s.rng.gauss(0, 1), s.rng.gauss(0, 1), 0.06) for _ in loose], 0.16, 0.03)],
        0,
        0,
        0,
        0,
    )
    s.put("Z73", 2.6, 3.7, 0, 0)
    s.bulb((0, 6, 3.6), 0.07, 26, WARM, 14)
    s.tube(s.material((0.02, 0.02, 0.02), 0.6), [(0, 6, 3.65), (0, 6, 4.0)], 0.01, 6)
    studio.sun(bpy.context.scene, 5.0, 56, 78, (1.0, 0.86, 0.62))
    for light in [o for o in bpy.data.lights if o.type == "SUN"]:
        light.angle = 0.02
    s.shafts(
        (1.0, 0.86, 0.58),
        [(1.6, 6.2, 0.5, 4.6, 0.32), (0.6, 7.6, 0.4, 4.6, 0.28), (1.2, 9.4, 0.6, 4.8, 0.32)],
        0.8,
    )
    s.lamp((0, 12.4, 1.9), 3.0, 260, (1.0, 0.94, 0.84), (math.radians(-90), 0, 0))
    s.lamp((0, 3, 4.0), 3, 70, (1.0, 0.86, 0.66), (0, 0, 0))
    studio.ambient(bpy.context.scene, DAY, 0.3)
    s.look, s.exposure = (0, 10, 1.1), 0.65


def tatami(s: Inside) -> None:
    """A Japanese room: mats, paper doors, a garden beyond."""
    straw = s.worn(s.material((0.50, 0.46, 0.25), 0.8), 0.12, 40, 0.2)
    wood = s.grain(((0.20, 0.10, 0.045), (0.44, 0.25, 0.12)), 0.2, "z", "x", 9, 0.0, 0.5)
    lay = s.grain(((0.20, 0.10, 0.045), (0.44, 0.25, 0.12)), 0.2, "x", "z", 9, 0.0, 0.5)
    s.shell(
        5.4,
        7.9,
        2.6,
        s.material((0.05, 0.06, 0.03), 0.9),
        s.plaster((0.62, 0.55, 0.42)),
        s.grain(PINE, 0.3, "y", "x", 6),
    )
    edge = s.material((0.02, 0.035, 0.022), 0.7)
    for i in range(3):
        for j in range(8):
            x, y = -1.8 + 1.8 * i, -1.0 + 0.9 * j
            s.slab(straw, (x, y, 0.01), (1.74, 0.86, 0.03))
            for d in (-0.42, 0.42):
                s.slab(edge, (x, y + d, 0.012), (1.78, 0.045, 0.03))
    paper = s.shine((1.0, 0.94, 0.82), 0.85)
    s.pane(s.seen("japanese-garden", 1.5, True), (0, 7.88, 1.3), (5.4, 3.6))
    for x in (-2.6, -1.72, -0.84, 0.84, 1.72, 2.6):
        s.slab(wood, (x, 5.7, 1.05), (0.06, 0.06, 2.1))
    s.slab(lay, (0, 5.68, 2.12), (5.4, 0.12, 0.1))
    for k in (-1, 1):
        for m in (1.28, 2.16):
            s.slab(paper, (k * m, 5.72, 1.2), (0.86, 0.01, 1.75))
            s.slab(wood, (k * m, 5.7, 0.2), (0.86, 0.04, 0.36))
            for q in range(4):
                s.slab(wood, (k * m - 0.43 + 0.287 * q, 5.69, 1.2), (0.018, 0.03, 1.75))
            for q in range(7):
                s.slab(wood, (k * m, 5.69, 0.4 + 0.28 * q), (0.86, 0.03, 0.018))
        for j in range(4):
            y = 1.6 + 1.1 * j
            s.slab(paper, (k * 2.66, y, 1.2), (0.01, 1.0, 1.75))
            for q in range(5):
                s.slab(wood, (k * 2.64, y - 0.5 + 0.25 * q, 1.2), (0.03, 0.018, 1.75))
            for q in range(7):
                s.slab(wood, (k * 2.64, y, 0.4 + 0.28 * q), (0.03, 1.0, 0.018))
            s.slab(wood, (k * 2.66, y + 0.52, 1.05), (0.07, 0.07, 2.1))
        s.slab(s.grain(PINE, 0.2, "y", "z", 6), (k * 2.66, 3, 0.18), (0.06, 6, 0.36))
        s.slab(s.grain(OAK, 0.2, "y", "z", 6), (k * 2.65, 3, 2.12), (0.1, 6, 0.1))
        s.lamp((k * 2.55, 3.2, 1.3), 1.8, 16, (1.0, 0.93, 0.8), (0, math.radians(k * 90), 0))
    s.rounded(s.grain(WALNUT, 0.3, "x", "y", 5, 0.0, 0.25, 0.4), (1.35, 4.6, 0.33), (1.15, 0.7, 0.05), 0.015)
    for a in (-1, 1):
        for b in (-1, 1):
            s.slab(wood, (1.35 + a * 0.5, 4.6 + b * 0.28, 0.16), (0.06, 0.06, 0.32))
    s.lathe(
        s.material((0.04, 0.05, 0.05), 0.3),
        [(0.05, 0), (0.09, 0.04), (0.08, 0.11), (0.03, 0.13), (0.001, 0.15)],
        (1.2, 4.6, 0.36),
        n=24,
    )
    for x in (1.45, 1.6):
        s.lathe(
            s.material((0.55, 0.60, 0.52), 0.25),
            [(0.025, 0), (0.04, 0.06), (0.036, 0.06)],
            (x, 4.5, 0.36),
            n=18,
        )
    for x, y in ((0.65, 4.55), (1.35, 3.95)):
        s.rounded(s.cloth((0.10, 0.12, 0.30)), (x, y, 0.06), (0.5, 0.5, 0.09), 0.04)
    s.lathe(s.shine((1.0, 0.80, 0.5), 1.6), [(0.13, 0.05), (0.15, 0.3), (0.13, 0.55)], (-2.1, 4.9, 0), n=4)
    s.point((-2.0, 4.6, 0.5), 10, WARM, 0.1)
    s.put("S192", -1.95, 5.3, 0.0, 0, 1.2)
    s.slab(s.grain(OAK, 0.2, "x", "y", 5), (0, 6.25, -0.02), (5.4, 1.0, 0.06))
    s.day((0, 5.5, 1.3), 1.5, 60, 0)
    s.lamp((0, 2.2, 2.5), 2.2, 34, (1.0, 0.92, 0.78), (0, 0, 0))
    s.lamp((0, 0.2, 2.2), 1.5, 14, (1.0, 0.94, 0.84), (math.radians(55), 0, 0))
    s.eye, s.look, s.exposure = (0, 0, 1.35), (0, 5.6, 0.62), 0.1
