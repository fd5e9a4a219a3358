"""A sunken city and a cave of crystals, for wild.py."""

from __future__ import annotations

import math
from typing import Any

import bpy
from data.flora import Plant
from data.reefs import Reef
from data.shores import wavy
from data.sites.lot import arch, around, shift, turn
from data.stage import Colour
from data.travels.streets import Avenue
from mathutils import Vector, noise

AMETHYST: tuple[Colour, ...] = ((0.42, 0.06, 0.90), (0.75, 0.10, 0.75), (0.08, 0.30, 1.0), (0.05, 0.70, 0.85))


class Sunken(Reef):
    """x to the right of and y behind the place where things will stand, in metres."""

    def _atlantis(self) -> None:
        """A street of columns on the sea floor that leads to a temple, fallen stones, weeds, beams of light."""
        self.depths((0.34, 0.80, 0.90), (0.04, 0.38, 0.60), (0.015, 0.17, 0.36), 0.5)
        self.bed((0.44, 0.42, 0.33), 0.9)
        stone = self.dappled(
            self.worn(self.mottled((0.42, 0.41, 0.34), (0.20, 0.25, 0.19)), 0.5, 1.4, 0.8), 0.8
        )
        flags = self.dappled(
            self.worn(self.blocks((0.34, 0.33, 0.27), (0.8, 0.55), 0.03, 0.5), 0.5, 1.5, 0.5), 0.8
        )
        for _ in range(44):
            x, y = self.rng.uniform(-1.7, 1.7), self.rng.uniform(0.5, 19)
            with self.moved(
                shift(x, y, 0.03), turn(self.rng.uniform(-8, 8)), turn(self.rng.uniform(-4, 4), "X")
            ):
                self.slab(flags, (0, 0, 0), (self.rng.uniform(0.7, 1.2), self.rng.uniform(0.5, 0.9), 0.12))
        for k in range(6):
            y = 4.2 + 3.0 * k
            for side in (-1, 1):
                whole = 0.45 if (k + (side > 0)) % 3 == 1 else 1.0
                self.column(stone, side * 2.9, y, 5.2 * whole, 0.42, whole == 1.0)
            if k in (1, 3, 4):
                self.slab(stone, (2.9 if k != 3 else -2.9, y + 1.5, 5.55), (0.95, 3.7, 0.55))
        self.temple(stone, 23.5)
        for x, y, yaw in ((-4.6, 5.6, 24), (4.9, 9.2, -40), (-5.5, 12.5, 70)):
            with self.moved(shift(x, y, 0.35), turn(yaw), turn(90, "X")):
                self.column(stone, 0, 0, 2.6, 0.4, False)
        with self.moved(shift(-4.3, 8.6, 0), turn(18)):
            self.prism(
                stone, [(-1.7, 0), (-1.7, 3.6), (1.7, 3.6), (1.7, 0), *arch(0, 2.1, 0, 1.6, 2.7)], -0.35, 0.35
            )
            self.slab(stone, (0, 0, 3.7), (3.9, 0.9, 0.3))
        with self.moved(shift(4.3, 5.2, 0), turn(-24)):
            self.slab(stone, (0, 0, 0.5), (1.1, 1.1, 1.0))
            self.bust(stone)
        for k in range(46):
            y = self.rng.uniform(2, 20)
            x, r = (-1) ** k * self.rng.uniform(2.4, 4 + 0.3 * y), self.rng.uniform(0.12, 0.5)
            self.rock(stone, (x, y, 0.05), (r, 0.85 * r, 0.7 * r), k, 0.5)
        self.grown()
        self.shoal()
        self.finish(14.0)

    def column(self, stone: Any, x: float, y: float, tall: float, r: float, whole: bool) -> None:
        """Fluted, with its capital if it is whole."""
        self.slab(stone, (x, y, 0.12), (2.7 * r, 2.7 * r, 0.24))
        n, rings = 40, []
        for j in range(13):
            t = j / 12
            ring = []
            for i in range(n):
                a = 2 * math.pi * i / n
                q = r * (1 - 0.14 * t) * (1 - 0.06 * abs(math.sin(10 * a)))
                z = 0.24 + (tall - 0.24) * t
                z += 0.0 if whole or j < 12 else 0.22 * math.sin(2 * a + x) + 0.12 * math.sin(5 * a)
                ring.append((x + q * math.cos(a), y + q * math.sin(a), z))
            rings.append(ring)
        self.loft(stone, rings, 30)
        if whole:
            self.lathe(
                stone, [(0.9 * r, tall), (1.25 * r, tall + 0.12), (1.25 * r, tall + 0.18)], (x, y, 0), n=24
            )
            self.slab(stone, (x, y, tall + 0.25), (2.6 * r, 2.6 * r, 0.16))

    def temple(self, stone: Any, y: float) -> None:
        """Steps, six columns, a gable whose corner has fallen."""
        for k in range(4):
            self.slab(stone, (0, y + 3 + 0.35 * k, 0.15 + 0.3 * k), (12.6 - 0.7 * k, 8 - 0.35 * k, 0.3))
        with self.moved(shift(0, 0, 1.2)):
            for k in range(6):
                x = -4.5 + 1.8 * k
                self.column(stone, x, y + 1.2, 2.0 if k == 4 else 5.0, 0.4, k != 4)
            self.slab(stone, (0, y + 3.6, 2.6), (8.4, 0.4, 5.2))
            self.slab(self.material((0.01, 0.03, 0.05), 0.9), (0, y + 3.35, 1.8), (1.9, 0.2, 3.6))
            self.slab(stone, (-0.9, y + 1.4, 5.65), (8.2, 1.0, 0.65))
            self.prism(stone, [(-5.3, 5.98), (2.2, 5.98), (1.6, 7.1), (0, 7.9)], y + 1.0, y + 2.0)

    def bust(self, stone: Any) -> None:
        """Head and shoulders of a god, worn by the sea."""
        rings = []
        god = (
            (1.0, 0.34, 0.26, 0), (1.25, 0.50, 0.30, 0), (1.45, 0.46, 0.28, 0), (1.56, 0.20, 0.19, 0),
            (1.66, 0.17, 0.17, -0.02), (1.74, 0.21, 0.24, -0.04), (1.90, 0.23, 0.27, -0.03),
            (2.06, 0.24, 0.27, 0), (2.2, 0.18, 0.2, 0.02), (2.26, 0.02, 0.02, 0.02),
        )  # fmt: skip
        for z, wide, deep, off in god:
            rings.append([(wide * math.cos(a) * (1 + 0.05 * math.sin(9 * a + 5 * z)), off + deep * math.sin(a), z)
                          for a in around(28)])  # fmt: skip
        self.loft(stone, rings, 60)
        self.ball(stone, (0, -0.31, 1.92), (0.045, 0.06, 0.09), 10)

    def grown(self) -> None:
        """Weeds and corals among the stones."""
        leaf = self.leaf(((0.05, 0.16, 0.03), (0.12, 0.24, 0.04), (0.22, 0.26, 0.05)), 0.5)
        weeds = [self.weed(leaf, t) for t in (0.9, 1.4, 2.0)]
        kinds: list[Plant] = [self.staghorn((0.80, 0.28, 0.10), 0.45), self.brain((0.40, 0.34, 0.12)),
                              self.fan((0.60, 0.10, 0.34)), self.pipes((0.75, 0.40, 0.10))]  # fmt: skip
        for k in range(80):
            y = self.rng.uniform(-0.5, 20)
            x = self.rng.choice((-1, 1)) * (2.2 + 0.10 * y + abs(self.rng.gauss(0, 1.3 + 0.1 * y)))
            kind = weeds[k % 3] if k % 5 < 3 else kinds[k % 4]
            self.stand(
                kind, x, y, self.on(x, y) - 0.05, self.rng.uniform(-0.6, 0.6), self.rng.uniform(0.5, 1.1)
            )

    def shoal(self) -> None:
        """Small fish far away."""
        skin = self.material((0.50, 0.62, 0.66), 0.35)
        for k in range(46):
            a, r = 2.4 * k, 1.7 * math.sqrt((k + 0.5) / 46)
            x, y, z = -2.2 + 1.9 * r * math.cos(a), 14 + r * math.sin(a), 5.2 + 0.7 * r * math.sin(1.7 * a)
            s = self.rng.uniform(0.7, 1.1)
            outline = [(-0.17, 0), (-0.06, 0.06), (0.08, 0.05), (0.16, 0.0), (0.23, 0.06), (0.23, -0.06), (0.16, 0.0),
                       (0.08, -0.05), (-0.06, -0.06)]  # fmt: skip
            self.faced(skin, [(x + s * u, y + 0.3 * s * u, z + s * w) for u, w in outline], [tuple(range(9))])


class Cavern(Avenue):
    """x to the right of and y behind the place where things will stand, in metres."""

    def _crystals(self) -> None:
        """A cave full of great crystals that shine violet and blue, a still pool."""
        self.glare = 0.35
        self.look(0.52, 1.7)
        self.hours("night", 541, 40)
        self.exposed(0.75)
        rock = self.worn(
            self.worn(self.mottled((0.17, 0.145, 0.18), (0.09, 0.08, 0.115)), 0.5, 1.6, 0.9), 0.4, 6, 0.5
        )
        n, rows, skin = 72, 84, []
        for j in range(rows):
            y = -7 + 0.5 * j
            for i in range(n):
                a = math.pi * (1.10 * i / (n - 1) - 0.05)
                wide, high = 6.2 + 1.6 * math.sin(0.16 * max(y, 0)), 5.4 + 1.2 * math.sin(0.16 * max(y, 0))
                p = Vector((wide * math.cos(a), y, high * math.sin(a)))
                rough = (
                    1
                    + 0.22 * noise.noise(0.34 * p)
                    + 0.12 * noise.noise(0.9 * p)
                    + 0.05 * noise.noise(2.6 * p)
                )
                skin.append((p.x * rough, y + 0.5 * noise.noise(0.6 * p), p.z * rough - 0.3))
        self.faced(rock, skin, [(j * n + i, j * n + i + 1, j * n + n + i + 1, j * n + n + i) for j in range(rows - 1)
                                for i in range(n - 1)])  # fmt: skip
        self.slab(rock, (0, 35.2, 5), (24, 0.5, 16))

        def floor(x: float, y: float) -> float:
            pool = 0.5 * math.exp(-(((x - 1.2) / 2.6) ** 2) - ((y - 9.0) / 2.6) ** 2)
            return 0.10 * wavy(x, y, 0.7) + 0.05 * wavy(x, y, 2.0, 4) + 0.22 * max(0.0, abs(x) - 2.8) - pool

        self.land(rock, floor, -7, 36, 10, 0.3)
        self.plane(self.kept((0.01, 0.03, 0.05), 0.03), (1.2, 9.0), (7.0, 7.0), -0.16)
        shades = [self.crystal(c) for c in AMETHYST]
        spots = [(-3.3, 2.6, 1.5), (3.6, 3.8, 1.9), (-3.9, 6.6, 2.6), (4.6, 8.6, 2.8), (-4.2, 11.5, 3.2),
                 (5.0, 14, 3.4),
                 (-2.4, 17.5, 3.0), (2.6, 20, 3.6), (-5.6, 20, 4.2), (6.4, 23, 4.5), (0.0, 27, 4.6), (-7, 29, 5),
                 (-2.6, 9.4, 0.9), (3.0, 12.4, 1.0), (-2.3, 4.6, 0.6), (2.6, 2.2, 0.55)]  # fmt: skip
        for k, (x, y, big) in enumerate(spots):
            self.cluster(shades, k, (x, y, self.found(x, y, -1)), big, 1)
            hue = AMETHYST[k % 4]
            self.glowing(
                (x * 0.86, y - 0.8, 0.8 * big), 110 + 60 * big, tuple(0.25 + 0.75 * c for c in hue), 0.4
            )
        for k in range(9):
            y = 4.0 + 3.1 * k
            x = 3.4 * math.sin(2.1 * k)
            self.cluster(shades, k + 1, (x, y, self.found(x, y, 1)), self.rng.uniform(0.9, 1.7), -1)
        for k in range(100):
            y = self.rng.uniform(2.5, 20)
            x = (-1) ** k * self.rng.uniform(1.9, 4.5)
            self.shard(shades[self.rng.randrange(4)], (x, y, self.found(x, y, -1)), self.rng.uniform(0.12, 0.45), 0.055,
                       (self.rng.gauss(0, 0.4), self.rng.gauss(0, 0.4)), 1)  # fmt: skip
        self.lamp((0, -4, 5), 3, 60, (0.55, 0.50, 1.0), (math.radians(45), 0, 0))
        self.haze((0.06, 0.035, 0.13), 60, 8)

    def found(self, x: float, y: float, up: int) -> float:
        """How high the floor (-1) or the roof is there."""
        bpy.context.view_layer.update()
        graph = bpy.context.evaluated_depsgraph_get()
        hit, spot, *_ = bpy.context.scene.ray_cast(graph, (x, y, 2.2), (0, 0, up))
        return float(spot.z) if hit else 0.0

    def crystal(self, hue: Colour) -> Any:
        """Clear stone that shines, most at its edges."""
        material = self.material(hue, 0.08)
        nodes, links = material.node_tree.nodes, material.node_tree.links
        skin = nodes["Principled BSDF"].inputs
        edge, span = nodes.new("ShaderNodeLayerWeight"), nodes.new("ShaderNodeMapRange")
        edge.inputs["Blend"].default_value = 0.45
        span.inputs["To Min"].default_value, span.inputs["To Max"].default_value = 0.10, 0.85
        links.new(edge.outputs["Facing"], span.inputs["Value"])
        links.new(span.outputs["Result"], skin["Emission Strength"])
        pale = tuple(0.78 * c + 0.20 for c in hue)
        skin["Emission Color"].default_value = (*pale, 1)
        skin["Coat Weight"].default_value = 0.6
        return material

    def cluster(self, shades: Any, k: int, at: Any, big: float, up: int) -> None:
        """One great crystal among smaller ones that lean outwards."""
        main, other = shades[k % 4], shades[(k + 1) % 4]
        self.shard(main, at, big, 0.16 * big, (self.rng.gauss(0, 0.10), self.rng.gauss(0, 0.08)), up)
        for j in range(9):
            a = 2.4 * j + k
            out = self.rng.uniform(0.14, 0.34) * big
            spot = (at[0] + out * math.cos(a), at[1] + out * math.sin(a), at[2])
            lean = self.rng.uniform(0.2, 0.65)
            long, r = big * self.rng.uniform(0.3, 0.72), big * self.rng.uniform(0.06, 0.11)
            self.shard(main if j % 3 else other, spot, long, r,
                       (lean * math.cos(a), lean * math.sin(a)), up)  # fmt: skip

    def shard(
        self, material: Any, at: Any, long: float, r: float, lean: tuple[float, float], up: int
    ) -> None:
        """A six-sided prism with a point."""
        way = Vector((*lean, 1.0)).normalized()
        way.z *= up
        side = way.orthogonal().normalized()
        over, foot = way.cross(side), Vector(at) - 0.15 * long * way
        spin, slant = self.rng.uniform(0, 1), self.rng.uniform(-0.25, 0.25)
        rings = []
        for t, q in ((0.0, 0.85), (0.80, 1.0), (1.15, 0.02)):
            rings.append(
                [
                    foot
                    + t * long * way
                    + r * q * (math.cos(a) * side + math.sin(a) * over)
                    + (0.6 * r * slant * math.cos(a) * way if t == 0.80 else Vector((0, 0, 0)))
                    for a in around(6, spin)
                ]
            )
        self.loft(material, rings, 0)


BUILDERS: tuple[Any, ...] = (Sunken, Cavern)
