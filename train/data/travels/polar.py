"""Ice for wild.py: a cave in a glacier, icebergs in the sea."""

from __future__ import annotations

import math
from typing import Any

import bpy
from data.seas import Sea
from data.shores import wavy
from data.stage import Colour
from data.travels.seaside import Seaside
from mathutils import Vector, noise


class Polar(Seaside, Sea):
    """x to the right of and y behind the place where things will stand, in metres."""

    def _ice_cave(self) -> None:
        """Blue ice worn to hollows, a path of snow, daylight at its mouth."""
        self.look(0.50, 1.8)
        self.hours("clear", 291, 40)
        bpy.context.scene.view_settings.exposure = 0.15
        ice = self.blue_ice()
        n, rows = 90, 112
        rings = []
        for j in range(rows):
            y = -7 + 0.42 * j
            wide, high = 4.9 - 0.045 * max(y, 0), 4.6 - 0.035 * max(y, 0)
            for i in range(n):
                a = math.pi * (1.12 * i / (n - 1) - 0.06)
                p = Vector((wide * math.cos(a), y, high * math.sin(a)))
                rough = 1 + 0.16 * noise.noise(0.30 * p) + 0.07 * noise.noise(0.8 * p)
                rough += 0.075 * self.hollows(1.15 * p) + 0.02 * self.hollows(2.6 * p)
                rings.append((p.x * rough + 1.1 * math.sin(0.12 * y), y, p.z * rough - 0.25))
        self.faced(ice, rings, [(j * n + i, j * n + i + 1, j * n + n + i + 1, j * n + n + i) for j in range(rows - 1)
                                for i in range(n - 1)], True)  # fmt: skip

        def floor(x: float, y: float) -> float:
            off = abs(x - 1.1 * math.sin(0.12 * y))
            return (
                0.05 * wavy(x, y, 0.7)
                + 0.02 * wavy(x, y, 2.2, 3)
                + 0.34 * max(0.0, off - 2.3 - 0.5 * wavy(0.0, y, 0.5, 7))
            )

        snow = self.worn(self.mottled((0.84, 0.90, 0.95), (0.70, 0.82, 0.91)), 0.12, 1.4, 0.4)
        self.land(snow, floor, -7, 60, 8, 0.25)
        chunk = [[self.crag(ice, k)] for k in range(5)]
        for k in range(60):
            y = self.rng.uniform(0.5, 30)
            x = 1.1 * math.sin(0.12 * y) + self.rng.choice((-1, 1)) * self.rng.uniform(2.1, 3.6)
            self.stand(chunk[k % 5], x, y, floor(x, y), None, self.rng.uniform(0.05, 0.32))
        self.lamp(
            (1.1 * math.sin(0.12 * 38), 37, 2.4),
            5.0,
            1500,
            (0.90, 0.97, 1.0),
            (math.radians(94), 0, math.radians(180)),
        )
        self.lamp((0.0, -5.0, 4.0), 3.0, 130, (0.85, 0.94, 1.0), (math.radians(48), 0, 0))
        for x, y, watts in ((0.2, 3.0, 52), (1.2, 11, 60), (1.0, 20, 60), (-0.4, 29, 70)):
            self.lamp((x, y, 3.3), 1.6, watts, (0.62, 0.88, 1.0), (0, 0, 0))
        self.pane(self.material((0.86, 0.95, 1.0), 1, 0, 1.3), (1.0, 39.5, 3), (14, 9))
        self.haze((0.30, 0.62, 0.92), 190, 14)

    @staticmethod
    def hollows(p: Vector) -> float:
        """Scallops with sharp rims, as running water wears them."""
        near = noise.voronoi(p, distance_metric="DISTANCE", exponent=2.5)[0]
        return 0.5 - min(float(near[0]) ** 1.6, 1.0)

    def blue_ice(self) -> Any:
        """Ice that is light inside: deep blue with veins of paler ice and of bubbles."""
        material = self.material((0.05, 0.32, 0.62), 0.10)
        nodes, links = material.node_tree.nodes, material.node_tree.links
        skin = nodes["Principled BSDF"]
        veins, ramp, where, fresnel, mix = (
            nodes.new(f"ShaderNode{n}") for n in ("TexNoise", "ValToRGB", "NewGeometry", "LayerWeight", "Mix")
        )
        veins.inputs["Scale"].default_value, veins.inputs["Detail"].default_value = 0.42, 6
        veins.inputs["Distortion"].default_value = 1.2
        stops: list[tuple[float, Colour]] = [
            (0.28, (0.004, 0.055, 0.24)),
            (0.46, (0.014, 0.20, 0.50)),
            (0.60, (0.09, 0.50, 0.78)),
            (0.74, (0.50, 0.82, 0.95)),
        ]
        self.fill(ramp, stops)
        links.new(where.outputs["Position"], veins.inputs["Vector"])
        links.new(veins.outputs["Fac"], ramp.inputs["Fac"])
        fresnel.inputs["Blend"].default_value = 0.35
        mix.data_type = "RGBA"
        mix.inputs["B"].default_value = (0.45, 0.80, 0.95, 1)
        links.new(ramp.outputs["Color"], mix.inputs["A"])
        links.new(fresnel.outputs["Facing"], mix.inputs["Factor"])
        for name in ("Base Color", "Emission Color"):
            links.new(mix.outputs["Result"], skin.inputs[name])
        skin.inputs["Emission Strength"].default_value = 0.20
        skin.inputs["Subsurface Weight"].default_value, skin.inputs["Subsurface Scale"].default_value = (
            0.4,
            0.6,
        )
        skin.inputs["Subsurface Radius"].default_value = (0.1, 0.5, 1.0)
        skin.inputs["IOR"].default_value = 1.31
        return material

    def _icebergs(self) -> None:
        """Large icebergs of many shapes, a broad floe in front."""
        self.look(0.47, 2.6)
        self.hours("polar", 307, 76)
        ice = self.ice()
        snow = self.worn(self.mottled((0.86, 0.90, 0.94), (0.78, 0.86, 0.93)), 0.12, 1.5, 0.5)
        for k, (x, y, wide, tall) in enumerate(((-34.0, 92.0, 38.0, 27.0), (70, 240, 90, 34), (-120, 420, 120, 50),
                                                (18, 520, 70, 36), (250, 700, 150, 60))):  # fmt: skip
            self.berg(ice, x, y, wide, tall, k + 5)
        self.table(ice, snow, 52.0, 130.0, 52.0, 15.0)
        self.floe(ice, snow)
        for k in range(120):
            y = 6.5 + 150 * self.rng.random() ** 1.7
            x, r = (
                self.rng.uniform(-1, 1) * (5 + 0.55 * (y + 6)),
                self.rng.uniform(0.35, 1.5) * (1 + 0.022 * y),
            )
            if y > 10 + r or abs(x) > 7 + r:
                self.slabs(snow, ice, x, y, r, k)
        chunk = [[body] for body in (self.crag(ice, k) for k in range(4))]
        for k in range(46):
            y = 14 + 120 * self.rng.random() ** 1.5
            x = self.rng.uniform(-1, 1) * (4 + 0.5 * (y + 6))
            self.stand(chunk[k % 4], x, y, -0.15, None, self.rng.uniform(0.3, 1.1) * (1 + 0.012 * y))
        waves = self.spectrum(190, 5.0, 0.10, 0.06, 75, 50, 0.3)
        self.swell(waves, self.sea((0.003, 0.050, 0.105), (0.010, 0.12, 0.18)), 0.9, foam=0.9, calm=0.08)
        self.misty(2600, 90)

    def crag(self, ice: Any, seed: int) -> Any:
        """A small block of ice, a metre in radius."""
        self.rock(ice, (0, 0, 0), (1.1, 0.9, 0.8), seed + 20, 0.9)
        body = bpy.context.object
        made = body.data
        bpy.data.objects.remove(body)
        return made

    def table(self, ice: Any, snow: Any, x: float, y: float, wide: float, tall: float) -> None:
        """A flat-topped iceberg with sheer, cleft walls."""
        n, rim = 150, []
        for k in range(n):
            a = 6.2832 * k / n
            p = Vector((2.2 * math.cos(a), 2.2 * math.sin(a), 4.0))
            out = (
                1
                + 0.16 * noise.noise(p)
                + 0.06 * (1 - 2 * abs(noise.noise(3.5 * p)))
                + 0.03 * noise.noise(11 * p)
            )
            rim.append((wide / 2 * out * math.cos(a), 0.34 * wide * out * math.sin(a)))
        rings = []
        for z, grow in (
            (-1.0, 1.05),
            (0.35, 1.06),
            (0.5, 0.985),
            (0.3 * tall, 0.99),
            (0.66 * tall, 1.0),
            (0.985 * tall, 1.0),
        ):
            lift = 0.05 * tall if z > tall / 2 else 0.0
            rings.append(
                [
                    (x + grow * a + 0.5 * wavy(a, z, 0.35, 3), y + grow * b, z + lift * wavy(a, b, 0.07))
                    for a, b in rim
                ]
            )
        self.loft(ice, rings, 20)
        top = [(p, q, r + 0.06) for p, q, r in rings[-1]]
        inner = [(x + 0.93 * (p - x), y + 0.93 * (q - y), r + 0.5) for p, q, r in top]
        self.loft(snow, [top, inner], 60)

    def floe(self, ice: Any, snow: Any) -> None:
        """Flat ice to stand on, its broken edge blue."""
        n, rim = 90, []
        for k in range(n):
            a = 6.2832 * k / n
            p = Vector((1.6 * math.cos(a), 1.6 * math.sin(a), 9.0))
            out = 1 + 0.20 * noise.noise(p) + 0.09 * noise.noise(2.7 * p) + 0.035 * noise.noise(8 * p)
            rim.append((0.1 + 4.9 * out * math.cos(a), -1.0 + 5.6 * out * math.sin(a)))
        low = [(1.02 * a, 1.02 * b, -0.5) for a, b in rim]
        wet = [(1.025 * a, 1.025 * b, 0.02) for a, b in rim]
        edge = [(0.992 * a, 0.992 * b, 0.40 + 0.06 * wavy(a, b, 0.9)) for a, b in rim]
        self.loft(ice, [low, wet, edge], 25)

        def top(x: float, y: float) -> float:
            return 0.47 + 0.05 * wavy(x, y, 0.35) + 0.02 * wavy(x, y, 1.4, 5)

        rings = [
            [(t * a, t * b, top(t * a, t * b) - (0.06 if t > 0.99 else 0.0)) for a, b in rim]
            for t in (0.993, 0.97, 0.9, 0.78, 0.62, 0.45, 0.28, 0.12, 0.01)
        ]
        self.loft(snow, rings, 70)
