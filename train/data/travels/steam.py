"""A street of steam and brass, for wild.py."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

from data.sites import starfaring
from data.sites.lot import arch, around, shift, turn
from data.travels.rows import LONDON, at_night
from data.travels.streets import Avenue
from mathutils import Matrix

FOUNDRY = replace(
    at_night(LONDON, 0.55), floors=(2, 3), walls=((0.20, 0.085, 0.05), (0.25, 0.12, 0.07), (0.15, 0.075, 0.055)),
    shops=("CLOCKWORKS", "AETHER & CO", "AIRSHIPS", "BRASS GOODS", "TINKERER", "COGS"), balconies=(1,), awning=0.2,
    trim=(0.30, 0.21, 0.12), frame=(0.22, 0.14, 0.06),
    paints=((0.10, 0.05, 0.03), (0.05, 0.09, 0.07), (0.16, 0.06, 0.03)),
)  # fmt: skip


class Steam(Avenue):
    """x to the right of and y behind the place where things will stand, in metres."""

    def _steampunk(self) -> None:
        """Brick houses with copper pipes and cogs, gas lamps, a clock tower, airships over the roofs."""
        self.glare = 0.3
        self.hours("sunset", 561, -160, -0.02, 0.11)
        self.exposed(0.55)
        cobbles = self.bricks((0.17, 0.13, 0.10), (0.115, 0.09, 0.072), (0.2, 0.15), 0.5, 0.025, (0, 0, 90))
        self.plane(self.worn(cobbles, 0.4, 1.4, 0.4), (0, 70), (40, 160), 0.0)
        copper, brass = (
            self.material((0.50, 0.20, 0.09), 0.32, 0.9),
            self.material((0.60, 0.38, 0.11), 0.3, 0.95),
        )
        iron = self.kept((0.035, 0.030, 0.027), 0.5)
        for name, metal in (("copper", copper), ("brass", brass)):
            self.made[name] = self.worn(metal, 0.35, 3, 0.1)
        for side in (-1, 1):
            self.row(side, side * 6.2, -2.0, 58, FOUNDRY)
            self.plumbing(side)
        cogs = ((-1, 7.5, 4.9, 0.95), (-1, 9.2, 6.5, 0.7), (1, 10.0, 5.2, 1.05), (1, 12.3, 6.9, 0.8),
                (-1, 17, 5.4, 1.3), (1, 21, 5.6, 1.3), (-1, 28, 6.0, 1.5), (1, 33, 6.4, 1.6))  # fmt: skip
        for k, (side, y, z, r) in enumerate(cogs):
            self.box(iron, side * 6.2, side * 5.0, y - 0.05, y + 0.05, z - 0.06, z + 0.06)
            with self.moved(shift(side * 5.0, y, z), turn(-14 * side)):
                self.cog(self.made["brass" if k % 2 else "copper"], r)
        self.flush()
        with self.moved(shift(0, 104, 0), Matrix.Scale(0.94, 4)):
            self.clock(0.0, 0.0)
            self.flush()
        self.portals()
        for side in (-1, 1):
            for k in range(5):
                self.gaslight(iron, side * 4.4, 4.5 + 9 * k + 4 * (side > 0))
        for x, y, z, size, yaw in (
            (-2.6, 56, 10.6, 0.82, -16),
            (6.0, 92, 21, 0.95, 200),
            (-12, 150, 33, 1.3, 8),
        ):
            with self.moved(shift(x, y, z), turn(yaw), Matrix.Scale(size, 4)):
                starfaring.airship(self)
        self.stacks()
        for key, x, y in (("Z72", -4.3, 6.0), ("Z73", 4.2, 7.4), ("Z73", 4.3, 8.5), ("Z72", 4.2, 15)):
            self.put(key, x, y, 0, 31 * y)
        for y in (3, 12, 22, 34):
            for side in (-1, 1):
                self.glowing((side * 4.3, y, 2.4), 50, (1.0, 0.58, 0.22), 0.4)
        self.misty(420, 26, 0.95)

    def within(self, glow: float) -> Any:
        return self.kept((0.34, 0.17, 0.06), 0.8, 0.3) if "copper" in self.made else super().within(glow)

    def portals(self) -> None:
        """Bundles of pipes across the street."""
        for y, z in ((15.0, 8.2), (34.0, 9.0)):
            for d, r in ((0.0, 0.17), (0.45, 0.10), (0.75, 0.07)):
                path = [(-6.0, y, z - 2 + d), (-5.4, y, z - 0.4 + d), (-4.4, y, z + d), (4.4, y, z + d),
                        (5.4, y, z - 0.4 + d), (6.0, y, z - 2 + d)]  # fmt: skip
                self.tube(self.made["copper" if d != 0.45 else "brass"], path, r, 12)
            for x in (-3, -1, 1, 3):
                self.box(self.made["brass"], x - 0.1, x + 0.1, y - 0.22, y + 0.22, z - 0.25, z + 0.95)
            with self.moved(shift(0, y - 0.25, z + 0.2)):
                self.cog(self.made["brass"], 1.1)

    def plumbing(self, side: int) -> None:
        """Pipes along and up the fronts, with flanges, valves and gauges."""
        copper, brass = self.made["copper"], self.made["brass"]
        face = side * 6.2
        for z, out, r in ((4.35, 0.42, 0.13), (4.72, 0.36, 0.08), (8.0, 0.34, 0.11)):
            x = face - side * out
            self.tube(copper, [(x, -3, z), (x, 58, z)], r, 10)
            for k in range(20):
                self.lathe(
                    brass,
                    [(r, -0.06), (1.4 * r, -0.06), (1.4 * r, 0.06), (r, 0.06)],
                    (x, 0.5 + 3 * k, z),
                    "y",
                    12,
                )
        for k in range(9):
            y, x, r = 2.2 + 6.4 * k + 2 * (side > 0), face - side * 0.32, 0.15 - 0.02 * (k % 3)
            self.tube(copper, [(x, y, 0), (x, y, 7.4), (x, y + 0.3, 7.8), (x, y + 1.6, 7.9)], r, 12)
            for z in (1.0, 3.2, 5.6):
                self.lathe(
                    brass, [(r, -0.08), (1.45 * r, -0.08), (1.45 * r, 0.08), (r, 0.08)], (x, y, z), n=14
                )
            wheel = [(0.20, -0.04), (0.25, 0), (0.20, 0.04), (0.15, 0), (0.20, -0.04)]
            self.lathe(brass, wheel, (x - side * 0.3, y, 1.5), "x", 18)
            with self.moved(shift(x - side * 0.28, y + 0.7, 2.0), turn(-90 * side), turn(90, "X")):
                self.lathe(brass, [(0.24, 0), (0.24, 0.09), (0.20, 0.11), (0.01, 0.08)], n=22)
                self.lathe(self.kept((0.85, 0.78, 0.60), 0.4, 0.35), [(0.19, 0.112), (0.01, 0.113)], n=22)

    def cog(self, metal: Any, r: float) -> None:
        """A toothed wheel with spokes that faces the viewer."""
        n = max(12, round(14 * r))
        rim = []
        for k in range(4 * n):
            a = 2 * math.pi * k / (4 * n)
            q = r * (1.0 if k % 4 in (1, 2) else 0.87)
            rim.append((q * math.cos(a), q * math.sin(a)))
        inner = [(0.68 * r * math.cos(a), 0.68 * r * math.sin(a)) for a in around(4 * n)]
        m = 4 * n
        points = [(x, y, z) for y in (-0.16, 0.0) for ring in (rim, inner) for x, z in ring]
        faces = []
        for k in range(m):
            j = (k + 1) % m
            faces += [
                (k, j, m + j, m + k),
                (2 * m + k, 2 * m + j, j, k),
                (m + k, m + j, 3 * m + j, 3 * m + k),
            ]
        self.form(metal, points, faces)
        spokes = [(math.cos(a), math.sin(a)) for a in around(6)]
        self.beams(metal, [((0.2 * r * c, -0.08, 0.2 * r * s), (0.72 * r * c, -0.08, 0.72 * r * s)) for c, s in spokes],
                   0.16 * r)  # fmt: skip
        self.lathe(
            metal, [(0.01, -0.24), (0.16 * r, -0.24), (0.26 * r, -0.18), (0.26 * r, 0)], n=24, axis="y"
        )

    def gaslight(self, iron: Any, x: float, y: float) -> None:
        self.tube(iron, [(x, y, 0), (x, y, 0.7), (x, y, 3.2)], [0.15, 0.07, 0.045], 10)
        self.lathe(
            self.kept((1.0, 0.66, 0.26), 0.4, 3.4), [(0.13, 3.25), (0.21, 3.7), (0.05, 3.72)], (x, y, 0), n=6
        )
        self.lathe(iron, [(0.25, 3.7), (0.14, 3.88), (0.02, 4.1)], (x, y, 0), n=6)
        self.glowing((x, y - 0.3, 3.4), 70, (1.0, 0.62, 0.26), 0.2)

    def clock(self, x: float, y: float) -> None:
        """A tower with a shining dial, its works open below."""
        brick = self.blocks((0.22, 0.10, 0.06), (0.25, 0.085), 0.012, 0.35)
        brass, dark = self.made["brass"], self.kept((0.03, 0.022, 0.016), 0.6)
        self.box(brick, x - 4, x + 4, y, y + 8, 0, 24)
        self.box(brass, x - 4.4, x + 4.4, y - 0.4, y + 8.4, 13.4, 14.0)
        self.box(brass, x - 4.5, x + 4.5, y - 0.5, y + 8.5, 23.4, 24.2)
        roof = self.worn(self.material((0.12, 0.26, 0.21), 0.5, 0.4), 0.4, 0.6)
        with self.moved(shift(x, y + 4, 0), turn(45)):
            self.lathe(roof, [(6.3, 24.2), (3.2, 29), (2.6, 30), (0.06, 37)], n=4, smooth=0)
        self.prism(dark, arch(x, 4.0, 0, 3.6, 5.8), y - 0.15, y)
        with self.moved(shift(x, y - 0.1, 18.7)):
            self.lathe(brass, [(3.5, 0), (3.5, -0.4), (3.0, -0.4), (3.0, 0)], axis="y", n=48)
            face = [(3.05 * math.cos(a), -0.2, 3.05 * math.sin(a)) for a in around(48)]
            self.faced(self.kept((1.0, 0.80, 0.45), 0.5, 1.3), face, [tuple(range(48))])
            for k, a in enumerate(around(12)):
                self.beams(dark, [((2.3 * math.cos(a), -0.26, 2.3 * math.sin(a)), (2.85 * math.cos(a), -0.26, 2.85
                                   * math.sin(a)))], 0.3 if k % 3 == 0 else 0.18)  # fmt: skip
            self.beams(dark, [((0, -0.3, -0.4), (0.9, -0.3, 2.4))], 0.22)
            self.beams(dark, [((0, -0.3, 0), (-1.5, -0.3, 0.6))], 0.28)
        for dx, z, r in ((-1.6, 10.2, 1.7), (1.4, 9.2, 1.4), (0.6, 11.8, 1.0)):
            with self.moved(shift(x + dx, y - 0.1, z)):
                self.cog(brass, r)

    def stacks(self) -> None:
        """Tall chimneys that smoke."""
        brick = self.kept((0.16, 0.075, 0.05), 0.9)
        smoke = self.material((0.34, 0.26, 0.22), 1.0)
        smoke.node_tree.nodes["Principled BSDF"].inputs["Alpha"].default_value = 0.5
        for k, (x, y, tall) in enumerate(
            ((-17, 90, 27), (14, 84, 25), (26, 120, 38), (-34, 130, 40), (-8, 150, 42))
        ):
            self.lathe(
                brick,
                [(1.5, 0), (1.0, tall), (1.3, tall + 0.4), (1.3, tall + 1.2), (0.8, tall + 1.2)],
                (x, y, 0),
                n=18,
            )
            for j in range(7):
                t = j / 7
                size = (1.0 + 2.4 * t, 1.0 + 2 * t, 0.9 + 1.6 * t)
                self.rock(smoke, (x + 7 * t * t + 1.5 * t, y, tall + 2 + 8 * t), size, 7 * k + j, 0.35)
