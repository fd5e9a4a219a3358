"""Water and what stands around it, jungle and cave, for wild.py."""

from __future__ import annotations

import math
from typing import Any

import bpy
import numpy as np
from data.flora import LITTER
from data.glows import Glow
from data.lands import Land, flat
from mathutils import Vector, noise


class Water(Land, Glow):
    """x to the right of and y behind the place where things will stand, in metres."""

    def _waterfall(self) -> None:
        """A cliff in a jungle, from which water falls into a turquoise pool."""
        wet = self.worn(self.mottled((0.10, 0.095, 0.075), (0.045, 0.085, 0.022), 0.5), 0.5, 1.5, 0.8)
        cliff = [
            (0.5 * i - 16, 13 + 0.02 * (0.5 * i - 16) ** 2 * -1 + 0.1 * j, 0.4 * j - 0.5)
            for j in range(32)
            for i in range(65)
        ]
        self.rockface(wet, cliff, 65, 1.3, 4)
        for x, y, r, length, strong in (
            (0.2, 11.3, 1.25, 9.6, 1.6),
            (2.5, 11.2, 0.5, 9.2, 0.9),
            (-2.0, 11.5, 0.38, 8.6, 0.8),
        ):
            self._fall(x, y, r, length, strong)
        self.water((0.008, 0.165, 0.165), (0, 8), (60, 12), -0.12, 2.4, 0.45)
        bank = self.worn(self.mottled((0.09, 0.085, 0.05), (0.05, 0.11, 0.018)), 0.5, 4, 0.7)

        def height(x: float, y: float) -> float:
            edge = max(0.0, y - 1.2 + 0.6 * float(noise.noise(Vector((0.6 * x, 0, 1)))))
            return 0.04 - 0.16 * edge + 0.25 * max(0.0, abs(x) - 3.6 - 0.2 * max(0.0, y))

        self.ground(bank, height, 30, 14)
        for k in range(40):
            a, r = self.rng.uniform(0, 6.28), self.rng.uniform(0.15, 0.6)
            x, y = 3.9 * math.cos(a) * self.rng.uniform(0.85, 1.2), 6.6 + 5.0 * math.sin(a)
            if y > 1.8 and abs(x) > 0.8:
                self.rock(wet, (x, y, -0.1), (r, 0.8 * r, 0.7 * r), k, 0.5)
        leaf = self.leaf(((0.035, 0.15, 0.014), (0.07, 0.25, 0.025), (0.20, 0.38, 0.05)), 0.5)
        fern = [self.fern(leaf, t, 12) for t in (0.6, 0.9)]
        bush = [self.shrub(leaf, 2.0, 1.5, 1300, 0.18)]
        big = [self._banana(leaf)]
        for _ in range(210):
            x, y = self.rng.choice((-1, 1)) * self.rng.uniform(2.6, 7), self.rng.uniform(0, 12)
            if abs(x) > 2.4 + 0.26 * y:
                z = 0.25 * max(0.0, abs(x) - 3.6 - 0.2 * y)
                plants = fern + (big if y > 1.5 else []) if y < 5 else bush + big
                self.stand(self.rng.choice(plants), x, y, z, None, self.rng.uniform(0.7, 1.2))
        for _ in range(430):
            x, z = self.rng.uniform(-14, 14), self.rng.uniform(1.2, 12.4)
            if abs(x - 0.3) > 2.9 or (abs(x - 1.75) < 0.25 and z > 3):
                self.stand(
                    self.rng.choice(fern + bush), x, 12.0 - 0.02 * x * x, z, None, self.rng.uniform(0.6, 1.3)
                )
        moss = [self.tuft(leaf, 0.14, 40, 0.2)]
        self.strew(moss, 700, height, lambda x, y: y > 1.3, -5.2, 2)
        tree = self.leafy(10, 0.3, 0.3, 3.6, self.bark((0.14, 0.12, 0.09), 2), leaf, 6000, 0.24)
        palm = self.palm(4.6, self.bark((0.22, 0.18, 0.12), 1), leaf, 1.1)
        for x, y, z in (
            (-7.0, 7, 0),
            (7.6, 8, 0),
            (-8, 14, 8),
            (8, 14, 8),
            (-4.5, 16, 11),
            (5, 16, 11),
            (0, 19, 12),
        ):
            self.stand(tree, x, y, z)
        for x, y, yaw in ((-4.4, 4.6, 0.3), (4.9, 5.4, 2.8), (-5.6, 8, 0.1), (6.2, 10, 3.0)):
            self.stand(palm, x, y, 0.2, yaw, self.rng.uniform(0.9, 1.15))
        self.haze((0.52, 0.68, 0.58), 110, 9)
        for x, y, z, r, strong in (
            (0.2, 9.2, 0.5, 3.0, 0.55),
            (0.4, 8.4, 0.1, 2.2, 0.40),
            (-1.2, 9.6, 1.2, 2.4, 0.25),
            (1.8, 9.4, 1.0, 2.6, 0.30),
        ):
            self.glow((x, y, z), r, (0.80, 0.95, 0.95), strong)
        self.pane(self.material((0.55, 0.80, 0.85), 1, 0, 0.9), (0, 50, 15), (150, 60))
        self.shafts((0.9, 1.0, 0.75), [(-2.6, 7, 1.2, 13, 0.16), (0.2, 8, 1.5, 14, 0.14)], 0.42)
        self.lit(0.62, 5.2, 0.85, 42, 38, (0.80, 0.97, 0.90), (1.0, 0.95, 0.80))

    def _fall(self, x: float, y: float, wide: float, tall: float, strong: float) -> None:
        """White water in strands, and spray at its foot."""
        material = self.material((0.9, 0.95, 1.0), 0.6)
        nodes, links = material.node_tree.nodes, material.node_tree.links
        where, long, strands, ramp, tint = (
            nodes.new(f"ShaderNode{n}") for n in ("TexCoord", "Mapping", "TexNoise", "MapRange", "ValToRGB")
        )
        long.inputs["Scale"].default_value = (5.0, 5.0, 0.30)
        strands.inputs["Scale"].default_value, strands.inputs["Detail"].default_value = 1.3, 7
        links.new(where.outputs["Object"], long.inputs["Vector"])
        links.new(long.outputs["Vector"], strands.inputs["Vector"])
        links.new(strands.outputs["Fac"], ramp.inputs["Value"])
        self.fill(tint, [(0.36, (0.10, 0.15, 0.17)), (0.50, (0.42, 0.50, 0.54)), (0.66, (0.86, 0.90, 0.92))])
        links.new(strands.outputs["Fac"], tint.inputs["Fac"])
        links.new(tint.outputs["Color"], nodes["Principled BSDF"].inputs["Base Color"])
        ramp.inputs["From Min"].default_value, ramp.inputs["From Max"].default_value = (
            0.38 - 0.05 * strong,
            0.46,
        )
        links.new(ramp.outputs["Result"], nodes["Principled BSDF"].inputs["Alpha"])
        for k in range(2):
            points = [(x + (i / 8 - 1) * wide * (1 + 0.3 * j / 20),
                    y - 0.35 * k - 1.1 * math.sqrt(j / 20) + 0.1 * math.sin(
                2.0 * i), tall * (1 - j / 20) - 0.15) for j in range(21) for i in range(17)]  # fmt: skip
            self.faced(material, points, [(j * 17 + i, j * 17 + i + 1, j * 17 + 18 + i, j * 17 + 17 + i)
                                          for j in range(20) for i in range(16)], smooth=True)  # fmt: skip
        drops = self.draw.normal(size=(1500, 3)) * np.asarray([0.8 * wide, 0.5, 0.28]) + np.asarray(
            [x, y - 1.4, 0.1]
        )
        spray = bpy.data.objects.new("spray", self.kites(self.material((0.95, 0.97, 1.0), 0.9),
                    np.abs(drops * [0, 0, 1])
                                     + drops * [1, 1, 0], self.draw.normal(size=(1500, 3)), 0.07, 0.7))  # fmt: skip
        bpy.context.scene.collection.objects.link(spray)

    def _swamp(self) -> None:
        """Dead and mossy trees in dark water, reeds, mist."""
        self.water((0.02, 0.028, 0.014), (0, 26), (120, 50), -0.03, 1.5, 0.12, 0.04)
        self.ground(self.worn(self.mottled((0.07, 0.06, 0.025), (0.06, 0.09, 0.015)), 0.5, 4, 0.7), lambda x, y: 0.07
                    - 0.10 * max(0.0, y - 1.2 + 0.9 * noise.noise(Vector((0.5 * x, 0.3 * y,
                    1)))) + 0.08 * max(0.0, abs(x) - 5)
                    * (y < 14), 30, 20)  # fmt: skip
        bark, leaf = (
            self.bark((0.12, 0.11, 0.085), 0.9, 5),
            self.leaf(((0.05, 0.09, 0.02), (0.10, 0.14, 0.03)), 0.4),
        )
        hair = self.leaf(((0.14, 0.17, 0.09), (0.22, 0.25, 0.14)), 0.3)
        trees = []
        for h, n in ((12, 3000), (10, 1500), (8, 300)):
            tree = self.leafy(h, 0.34, 0.30, 3.0, bark, leaf, n, 0.15)
            at = np.stack(
                [
                    self.draw.normal(0, 1.9, 700),
                    self.draw.normal(0, 1.9, 700),
                    self.draw.uniform(0.4 * h, 0.8 * h, 700),
                ],
                1,
            )
            clump = np.repeat(at[:100], 7, 0) + 0.08 * self.draw.normal(size=(700, 3))
            trees.append([*tree, self.kites(hair, clump, np.tile([0, 0, -1.0], (700,
                    1)) + 0.08 * self.draw.normal(size=(700, 3)),
                                            self.draw.uniform(0.5, 1.6, 700), 0.06)])  # fmt: skip
        for k, (x, y) in enumerate(((-2.7, 4.5), (3.1, 6), (-4.6, 9), (5.2, 10), (-1.7, 14), (2.2, 17), (-7,
                    15), (8, 16), (0.4, 24),
                                    (-4.5, 22), (5, 24), (-11, 24), (11, 26), (-2, 32), (3, 34), (-8, 33),
                    (9, 36))):  # fmt: skip
            self.stand(trees[k % 3], x, y, -0.2, None, self.rng.uniform(0.9, 1.2))
        reed = [
            self.tuft(self.leaf(((0.10, 0.15, 0.03), (0.22, 0.22, 0.07)), 0.35), t, 30, 0.2, 0.2)
            for t in (0.9, 1.2)
        ]
        self.strew(reed, 130, lambda x, y: 0.0, lambda x, y: abs(x) < 1.6 + 0.12 * max(y, 0), 0, 20)
        pads = self.litter(((0.06, 0.14, 0.03), (0.10, 0.19, 0.04)), 0.34, 22, 1.0)
        self.strew([pads], 26, lambda x, y: -0.02, lambda x, y: y < 3.5, 4, 16)
        self.strew([self.litter(LITTER, 0.06)], 90, lambda x, y: 0.06, lambda x, y: y > 1, -5, 2)
        self.haze((0.24, 0.29, 0.19), 34, 7)
        self.pane(self.material((0.50, 0.56, 0.40), 1, 0, 0.6), (0, 60, 18), (160, 60))
        self.lit(0.55, 3.2, 0.6, 45, -150, (0.80, 0.92, 0.75))

    def _jungle(self) -> None:
        """Big leaves, palms, hanging roots and ferns in mist."""
        self.ground(
            self.worn(self.mottled((0.05, 0.05, 0.02), (0.04, 0.075, 0.012)), 0.5, 4, 0.7),
            lambda x, y: 0.1 * max(0.0, abs(x) - 2.5),
        )
        shades = ((0.025, 0.10, 0.012), (0.05, 0.18, 0.02), (0.13, 0.30, 0.04))
        leaf, bark = self.leaf(shades, 0.5), self.bark((0.15, 0.125, 0.09), 2.2, 5)
        tree = [self.leafy(h, 0.38, 0.34, 3.4, bark, leaf, 7000, 0.26) for h in (13, 15)]
        palm = [self.palm(h, self.bark((0.22, 0.18, 0.12), 1), leaf, 0.6) for h in (3.0, 4.6)]
        for k, (x, y) in enumerate(((-3.0, 5.5), (3.4, 7), (-4.8, 11), (5.0, 12), (-2.4, 17), (2.8, 19), (-8,
                    15), (8, 17), (0.3, 27),
                                    (-6, 24), (6, 25), (-11, 22), (11, 24), (-3, 34), (3.5, 36), (-9, 33),
                    (9, 33))):  # fmt: skip
            self.stand(tree[k % 2], x, y, 0, None, self.rng.uniform(0.9, 1.2))
        for k, (x, y) in enumerate(
            ((-4.2, 3.4), (4.4, 4.6), (2.5, 10), (-2.7, 12), (6, 9), (-6.5, 8), (1.6, 22), (-4, 20), (5, 18))
        ):
            self.stand(palm[k % 2], x, y, 0, None, self.rng.uniform(0.8, 1.1))
        big = self._banana(leaf)
        for x, y in (
            (-2.5, 2.4),
            (2.8, 3.0),
            (-3.6, 6.4),
            (3.9, 8.2),
            (-1.9, 14),
            (2.2, 15),
            (5.5, 6),
            (-5.4, 9.5),
            (0.2, 21),
        ):
            self.stand(big, x, y, 0, None, self.rng.uniform(0.8, 1.25))
        fern = [self.fern(leaf, t, 12) for t in (0.55, 0.8)]
        self.strew(fern, 300, flat, lambda x, y: abs(x) < 1.7 + 0.03 * y and y < 14, -2.5, 24)
        bush = self.shrub(leaf, 2.2, 1.7, 1300, 0.20)
        self.strew([bush], 60, flat, lambda x, y: abs(x) < 2.8 + 0.05 * y and y < 20, 3, 30)
        self.strew(
            [self.litter((*LITTER, (0.08, 0.14, 0.02)), 0.10)],
            300,
            lambda x, y: 0.1 * max(0.0, abs(x) - 2.5),
            lambda x, y: False,
        )
        vine = self.material((0.10, 0.085, 0.04), 0.9)
        for _ in range(24):
            y = self.rng.uniform(4, 20)
            x, sag = self.rng.uniform(-1, 1) * (2.4 + 0.3 * y), self.rng.uniform(-0.9, 0.9)
            low = self.rng.uniform(1.2, 3.2) if abs(x) > 1.5 else 3.0
            self.tube(
                vine,
                [(x + sag * math.sin(3 * t), y, 9 * (1 - t) + low * t) for t in [j / 12 for j in range(13)]],
                0.025,
                5,
            )
        self.haze((0.32, 0.46, 0.26), 44, 8)
        self.pane(self.material((0.66, 0.82, 0.50), 1, 0, 0.9), (0, 60, 18), (160, 60))
        self.shafts((0.9, 1.0, 0.6), [(-2.0, 9, 1.2, 12, 0.22), (1.0, 15, 1.6, 16, 0.22)], 0.42)
        self.lit(0.6, 8.5, 0.6, 42, -140, (0.80, 0.95, 0.78))

    def _banana(self, leaf: Any) -> list[Any]:
        """A plant of very large leaves."""
        points, faces = [], []
        for k in range(9):
            a, long, rise = 2.4 * k, self.rng.uniform(1.2, 1.8), self.rng.uniform(0.7, 1.5)
            ahead = Vector((math.cos(a), math.sin(a), 0))
            side, at = ahead.cross(Vector((0, 0, 1))), len(points)
            for j in range(11):
                s = j / 10
                mid = long * (ahead * s + Vector((0, 0, rise * s - 0.95 * rise * s * s * s))) + Vector(
                    (0, 0, 0.15)
                )
                wide = 0.30 * max(0.04, math.sin(math.pi * max(0.0, s - 0.18) / 0.82)) if j < 10 else 0.01
                points += [
                    mid - wide * side - Vector((0, 0, 0.25 * wide)),
                    mid,
                    mid + wide * side - Vector((0, 0, 0.25 * wide)),
                ]
            for j in range(10):
                b = at + 3 * j
                faces += [(b, b + 1, b + 4, b + 3), (b + 1, b + 2, b + 5, b + 4)]
        return [self.mesh(leaf, points, faces, smooth=True)]

    def _cave(self) -> None:
        """A cave of stone, light at its mouth."""
        rock = self.worn(self.mottled((0.20, 0.165, 0.13), (0.12, 0.10, 0.085)), 0.5, 2, 0.8)
        n, rings = 49, []
        for j in range(50):
            y = -7 + 0.75 * j
            for i in range(n):
                a = math.pi * (i / (n - 1)) * 1.06 - 0.03 * math.pi
                wide, high = 4.4 - 0.055 * max(y, 0), 4.3 - 0.055 * max(y, 0)
                p = Vector((wide * math.cos(a) + 0.9 * math.sin(0.16 * y), y, high * math.sin(a) - 0.1))
                rough = (
                    1
                    + 0.20 * noise.noise(0.42 * p)
                    + 0.13 * noise.noise(1.2 * p)
                    + 0.05 * noise.noise(3.3 * p)
                )
                rings.append((p.x * rough, y + 0.4 * noise.noise(0.6 * p), p.z * rough))
        self.faced(
            rock,
            rings,
            [
                (j * n + i, j * n + i + 1, j * n + n + i + 1, j * n + n + i)
                for j in range(49)
                for i in range(n - 1)
            ],
        )
        self.ground(
            rock,
            lambda x, y: (
                0.12 * float(noise.noise(Vector((0.8 * x, 0.8 * y, 1)))) + 0.20 * max(0.0, abs(x) - 2.0)
            ),
            8,
            40,
            0.25,
        )
        for _k in range(46):
            y, a = self.rng.uniform(2, 26), self.rng.uniform(0.5, 2.64)
            high = 4.3 - 0.055 * y
            x, z, long = (
                (4.2 - 0.055 * y) * math.cos(a) + 0.9 * math.sin(0.16 * y),
                high * math.sin(a) + 0.1,
                self.rng.uniform(0.4, 1.5),
            )
            r = 0.13 * long + 0.05
            self.tube(rock, [(x, y, z), (x, y, z - 0.4 * long), (x, y, z - long)], [r, 0.5 * r, 0.01], 9)
        for _k in range(22):
            y = self.rng.uniform(1.5, 20)
            x, long = self.rng.choice((-1, 1)) * self.rng.uniform(1.9, 3.2), self.rng.uniform(0.2, 0.9)
            self.tube(
                rock,
                [(x, y, -0.1), (x, y, 0.5 * long), (x, y, long)],
                [0.2 * long + 0.1, 0.12 * long + 0.03, 0.02],
                9,
            )
        self.pane(self.material((0.80, 0.92, 1.0), 1, 0, 3.0), (1.0, 31, 2), (16, 10))
        self.lamp((1.0, 27, 2.4), 4.5, 2600, (0.85, 0.94, 1.0), (math.radians(96), 0, math.radians(180)))
        self.lamp((0, -4.5, 3.2), 2.5, 110, (1.0, 0.80, 0.58), (math.radians(40), 0, 0))
        self.lamp((-1.2, 9, 3.2), 1.2, 60, (1.0, 0.78, 0.5), (0, 0, 0))
        self.lit(1.5, 0.01, 0.08)
