"""Sights of far countries for wild.py: pyramids, the Great Wall, Cappadocia."""

from __future__ import annotations

import math
from functools import partial
from typing import Any

from data.flora import GREENS
from data.shores import wavy
from data.sites import landmarks, monuments
from data.sites.lot import arch, shift, turn
from data.stage import Colour
from data.travels.rows import Rows
from mathutils import Matrix

CLOTHS: tuple[tuple[Colour, ...], ...] = (
    ((0.60, 0.02, 0.02), (0.85, 0.42, 0.03), (0.85, 0.75, 0.10), (0.80, 0.78, 0.74)),
    ((0.02, 0.10, 0.45), (0.80, 0.78, 0.74), (0.55, 0.03, 0.04), (0.80, 0.78, 0.74)),
    ((0.45, 0.03, 0.30), (0.85, 0.35, 0.05), (0.80, 0.70, 0.10), (0.10, 0.30, 0.45)),
    ((0.05, 0.35, 0.30), (0.80, 0.76, 0.60), (0.05, 0.20, 0.30), (0.75, 0.60, 0.15)),
)  # fmt: skip


class Afar(Rows):
    """x to the right of and y behind the place where things will stand, in metres."""

    def _pyramids(self) -> None:
        """Three pyramids and the sphinx in the sand, palms."""
        late = self.when == "sunset"
        self.hours("sunset" if late else "clear", 131, -160 if late else 58, *((0.22, 0.045) if late else ()))

        def dune(x: float, y: float) -> float:
            off = min(max((math.hypot(x, y) - 7) / 40, 0.0), 1.0)
            return off * (1.3 * wavy(x, y, 0.035, 2) + 0.35 * wavy(x, y, 0.12, 4)) + 0.03 * wavy(x, y, 0.8, 6)

        sand = self.worn(self.mottled((0.62, 0.44, 0.25), (0.54, 0.37, 0.20)), 0.18, 2.2, 0.5)
        self.ripples(sand)
        self.land(sand, dune, -7, 60, 60, 0.4)
        self.land(sand, dune, 58, 1600, 1100, 9)
        for x, y, grown in (
            (-70.0, 560.0, 1.0),
            (185, 760, 0.95),
            (-310, 900, 0.8),
            (20, 470, 0.16),
            (62, 500, 0.14),
        ):
            with self.moved(shift(x, y, -2), turn(38 if grown > 0.5 else 20), Matrix.Scale(grown, 4)):
                landmarks.pyramid(self)
        with self.moved(shift(38, 190, -1.2), turn(-30), Matrix.Scale(0.95, 4)):
            monuments.sphinx(self)
        leaf = self.leaf(((0.06, 0.13, 0.02), (0.12, 0.20, 0.04), (0.24, 0.26, 0.07)), 0.35)
        palm = self.palm(7.5, self.bark((0.26, 0.19, 0.12), 0, 5), leaf, 0.5)
        for x, y in ((-12, 30), (-14.5, 34), (-10, 37), (17, 44), (20, 48), (-30, 70), (-26, 74), (36, 90)):
            self.stand(palm, x, y, dune(x, y) - 0.1, None, self.rng.uniform(0.8, 1.15))
        scrub = self.shrub(leaf, 1.3, 0.6, 600, 0.1)
        self.many(
            scrub,
            [(x, y, dune(x, y) - 0.05) for x, y in ((-11, 27), (-16, 33), (15, 41), (7.5, 22), (-7, 17))],
            0.5,
            1.0,
        )
        stone = self.stones((0.50, 0.36, 0.22), (0.40, 0.28, 0.17))
        for k in range(34):
            x, y = self.rng.choice((-1, 1)) * self.rng.uniform(2.4, 16), self.rng.uniform(1, 30)
            self.stand(stone[k % 5], x, y, dune(x, y), None, self.rng.uniform(0.04, 0.3))
        self.misty(1500, 60)

    def ripples(self, material: Any) -> None:
        """Waves of the wind in sand."""
        nodes, links = material.node_tree.nodes, material.node_tree.links
        wave, where, bump = (nodes.new(f"ShaderNode{n}") for n in ("TexWave", "NewGeometry", "Bump"))
        wave.bands_direction = "Y"
        for name, value in (("Scale", 1.5), ("Distortion", 5.0), ("Detail", 3.0), ("Detail Scale", 0.7)):
            wave.inputs[name].default_value = value
        bump.inputs["Strength"].default_value, bump.inputs["Distance"].default_value = 0.35, 0.05
        skin = nodes["Principled BSDF"].inputs["Normal"]
        links.new(where.outputs["Position"], wave.inputs["Vector"])
        links.new(wave.outputs["Fac"], bump.inputs["Height"])
        links.new(skin.links[0].from_socket, bump.inputs["Normal"])
        links.new(bump.outputs["Normal"], skin)

    def _great_wall(self) -> None:
        """On the wall, which winds over the ridges from tower to tower."""
        base = 40.0
        self.look(0.50, base + 1.7)
        self.hours("golden" if self.when == "sunset" else "fair", 137, 62)

        def line(y: float) -> tuple[float, float]:
            far = min(max((y - 9) / 60, 0.0), 1.0)
            x = far * (26 * math.sin(y / 41 - 0.35) + 30 * math.sin(y / 97) + 0.04 * y)
            return x, base - 3.2 * math.sin(min(max((y - 5) / 26, 0), math.pi)) + far * (
                11 * math.sin(y / 47 - 0.9) + 0.105 * y
            )

        def ridge(x: float, y: float) -> float:
            mid, top = line(y)
            off = abs(x - mid)
            fall = 0.62 * max(off - 2.0, 0) * (1 + 0.4 * wavy(x, y, 0.03, 3)) - 0.00125 * min(off, 170) ** 2
            hills = 46 * max(0.0, min((off - 45) / 130, 1.0)) * (1 + wavy(x, y, 0.011, 8))
            return top - 1.2 - fall + hills + 1.5 * wavy(x, y, 0.09, 5) * min(off / 9, 1)

        wood = self.worn(
            self.worn(self.mottled((0.035, 0.075, 0.02), (0.085, 0.13, 0.035)), 0.5, 0.15, 1.0), 0.5, 0.9, 0.9
        )
        self.land(wood, ridge, -8, 150, 110, 1.3)
        self.land(wood, ridge, 148, 900, 620, 6)
        wall = self.worn(self.blocks((0.47, 0.40, 0.31), (0.9, 0.4), 0.025, 0.3), 0.25, 0.4)
        floor = self.worn(
            self.bricks((0.44, 0.39, 0.32), (0.37, 0.33, 0.27), (0.5, 0.5), 0.5, 0.02, (0, 0, 0)),
            0.3,
            1.2,
            0.4,
        )
        ys = [-8 + 0.8 * k for k in range(150)] + [112 + 3.0 * k for k in range(170)]
        frames = []
        for y in ys:
            (x, z), (x1, z1) = line(y), line(y + 0.5)
            n = math.hypot(x1 - x, 0.5)
            frames.append((x, y, z, -0.5 / n, (x1 - x) / n))
        for low, high, a, b, skin in ((-9.0, 0.0, -2.9, 2.9, wall), (0.0, 0.03, -2.35, 2.35, floor), (0.0, 0.95,
            -2.85, -2.4, wall),
                                      (0.0, 0.95, 2.4, 2.85, wall)):  # fmt: skip
            self.loft(skin, [[(x + nx * d, y + ny * d, z + h) for d, h in ((a, low), (a, high), (b, high), (b, low))]
                             for x, y, z, nx, ny in frames], 0)  # fmt: skip
        y = -6.0
        while y < 330:
            x, z = line(y)
            x1, z1 = line(y + 1.1)
            n = math.hypot(x1 - x, 1.1)
            nx, ny = -1.1 / n, (x1 - x) / n
            for d0, d1 in ((-2.85, -2.4), (2.4, 2.85)):
                ends = [
                    (a + nx * d, b + ny * d, c)
                    for a, b, c in ((x, y, z), (x1, y + 1.1, z1))
                    for d in (d0, d1)
                ]
                corners = [(p, q, r + h) for h in (0.93, 1.75) for p, q, r in ends]
                self.skin(
                    wall, corners, [(4, 5, 7, 6), (0, 1, 5, 4), (2, 6, 7, 3), (0, 4, 6, 2), (1, 3, 7, 5)]
                )
            y += 1.9 if y < 120 else 3.2
        for y in (46.0, 118, 205, 300, 410, 540):
            x, z = line(y)
            x1, _ = line(y + 1)
            with self.moved(shift(x, y, z), turn(-math.degrees(math.atan2(x1 - x, 1)))):
                self.tower_on(wall)
        leaf = self.leaf(GREENS, 0.35)
        bush = [self.shrub(leaf, w, h, 700, 0.28) for w, h in ((3.2, 2.8), (4.5, 4.2))]
        for k in range(1500):
            y = 3 + 330 * self.rng.random() ** 1.35
            x = line(y)[0] + self.rng.choice((-1, 1)) * (4.2 + (70 + 0.35 * y) * self.rng.random() ** 1.4)
            self.stand(bush[k % 2], x, y, ridge(x, y) - 0.5, None, self.rng.uniform(0.6, 1.3))
        self.misty(620, 40)

    def tower_on(self, wall: Any) -> None:
        """A watch tower."""
        dark = self.kept((0.02, 0.018, 0.016), 0.9)
        self.slab(wall, (0, 0, 0), (7.6, 7.6, 12))
        self.slab(wall, (0, 0, 6.1), (8.1, 8.1, 0.5))
        for j in range(6):
            for u in (-3.8, 3.8):
                self.slab(wall, (-3.5 + 1.4 * j, u, 6.9), (0.8, 0.45, 1.1))
                self.slab(wall, (u, -3.5 + 1.4 * j, 6.9), (0.45, 0.8, 1.1))
        self.prism(dark, arch(0, 1.5, 0, 1.4, 2.15), -3.84, -3.6)
        for d in (-2.2, 0, 2.2):
            self.prism(dark, arch(d, 0.8, 3.2, 4.1, 4.5), -3.84, -3.6)

    def _cappadocia(self) -> None:
        """Cones of soft rock with caves in them, balloons in the early sky."""
        self.look(0.56, 1.7)
        self.hours("golden", 149, 62)

        def vale(x: float, y: float) -> float:
            off = min(max((math.hypot(x, y - 1) - 7) / 60, 0.0), 1.0)
            far = min(max((y - 260) / 700, 0.0), 1.0)
            return (
                off * (5 * wavy(x, y, 0.018, 3) - 3.5)
                + 0.04 * wavy(x, y, 0.7, 2)
                + far * (60 + 45 * wavy(x, y, 0.004, 7))
            )

        earth = self.worn(self.mottled((0.50, 0.38, 0.26), (0.38, 0.30, 0.20)), 0.3, 2.0, 0.6)
        self.land(earth, vale, -7, 70, 60, 0.5)
        self.land(
            self.worn(self.mottled((0.52, 0.38, 0.28), (0.40, 0.28, 0.20)), 0.4, 0.1, 0.8),
            vale,
            68,
            1300,
            900,
            8,
        )
        rock = self.layered((0.62, 0.45, 0.33), (0.52, 0.33, 0.24))
        cap = self.worn(self.material((0.28, 0.20, 0.16), 0.95), 0.4, 1.5, 0.7)
        dark = self.kept((0.03, 0.022, 0.018), 0.9)
        spots: list[tuple[float, float, float]] = [(-8.5, 20, 7.5), (9.5, 24, 9.5), (-14, 34, 12), (14, 38, 12.5),
            (-5.5, 46, 8), (19, 52, 15),
                                                   (-22, 56, 16), (6, 66, 10)]  # fmt: skip
        for _ in range(64):
            y = self.rng.uniform(60, 330)
            spots.append((self.rng.uniform(-0.55, 0.55) * (y + 20), y, self.rng.uniform(8, 20)))
        for k, (x, y, tall) in enumerate(spots):
            self.chimney(rock, cap, dark, x, y, vale(x, y) - 0.8, tall, k)
        hay = self.leaf(((0.40, 0.33, 0.14), (0.28, 0.28, 0.10), (0.18, 0.22, 0.07)), 0.35)
        self.strew(
            [self.tuft(hay, t, 34, 0.18, 0.6) for t in (0.16, 0.28)],
            2200,
            vale,
            lambda x, y: abs(x) < 0.9,
            -5,
            26,
        )
        bush = self.shrub(self.leaf(((0.07, 0.11, 0.03), (0.14, 0.17, 0.05)), 0.3), 1.6, 1.1, 900, 0.1)
        self.many(
            bush,
            [
                (x, y, vale(x, y) - 0.1)
                for x, y in ((-4.5, 9), (5.2, 12), (-7, 15), (3.2, 20), (-3, 27), (8, 30), (11, 17))
            ],
            0.5,
            1.2,
        )
        flights = ((-26, 92, 24, 0), (34, 120, 30, 1), (6, 190, 54, 2), (-60, 210, 46, 3), (84, 260, 62, 0), (-18,
            330, 92, 1),
                   (52, 400, 112, 3), (-120, 380, 84, 2), (150, 460, 92, 1), (18, 520, 80, 0), (-66, 600, 150, 3),
                       (120, 640, 170, 2))  # fmt: skip
        for which in range(4):
            mine = [(x, y, z, 40.0 * k, 1.0) for k, (x, y, z, n) in enumerate(flights) if n == which]
            self.builder(partial(landmarks.balloon, colours=CLOTHS[which]), *mine)
        self.misty(620, 40)

    def layered(self, first: Colour, second: Colour) -> Any:
        """Rock in level bands."""
        material = self.striped((first, second, first, tuple(0.9 * c for c in first)), 0.95, False, 5.0)  # type: ignore[arg-type]
        ramp = next(n for n in material.node_tree.nodes if n.bl_idname == "ShaderNodeValToRGB")
        ramp.color_ramp.interpolation = "EASE"
        return self.worn(self.worn(material, 0.3, 0.5, 0.8), 0.25, 2, 0.6)

    def chimney(
        self, rock: Any, cap: Any, dark: Any, x: float, y: float, z: float, tall: float, seed: int
    ) -> None:
        """A cone, some with a hat of harder stone, holes that people cut."""
        n, rings, wide = 28, [], tall * self.rng.uniform(0.26, 0.36)
        lean = self.rng.uniform(-0.05, 0.05)
        for j in range(17):
            t = j / 16
            r = wide * (0.14 + 0.86 * (1 - t) ** 0.85) * (1.18 if j == 0 else 1.0)
            ring = []
            for i in range(n):
                a = 2 * math.pi * i / n
                q = r * (
                    1
                    + 0.24 * wavy(1.4 * math.cos(a) + seed, 1.4 * math.sin(a) + 0.16 * tall * t, 1.0, seed)
                    + 0.06 * math.sin(7 * a + seed)
                )
                ring.append((x + lean * tall * t + q * math.cos(a), y + q * math.sin(a), z + tall * t))
            rings.append(ring)
        self.loft(rock, rings, 60)
        if seed % 5 < 3:
            self.rock(
                cap,
                (x + lean * tall, y, z + 1.02 * tall),
                (0.24 * wide + 0.35, 0.24 * wide + 0.35, 0.20 * wide + 0.4),
                seed,
                0.4,
            )
        if y < 120:
            for k in range(4):
                t, d = 0.10 + 0.16 * k, self.rng.uniform(-0.35, 0.35)
                r = wide * (0.14 + 0.86 * (1 - t) ** 0.85)
                w = 0.07 * wide + 0.18
                self.box(
                    dark,
                    x + d * r - w,
                    x + d * r + w,
                    y - 1.02 * r,
                    y - 0.55 * r,
                    z + t * tall,
                    z + t * tall + 2.4 * w,
                )
