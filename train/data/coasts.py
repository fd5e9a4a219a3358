"""Sandy beaches and a rocky coast, for wild.py."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.shores import Bank, wavy
from data.stage import Colour
from data.swell import Array
from mathutils import Vector, noise


class Coast(Bank):
    """Seen from land; waves break there."""

    sand: tuple[Colour, Colour] = ((0.66, 0.52, 0.35), (0.58, 0.44, 0.29))
    dunes = 150
    """How many tufts of grass stand on the sand."""

    def _sandy(self) -> None:
        """A sandy beach in the sun."""
        self.look(0.50, 1.9)
        self.afar("sea17-harro", 0.505, 0.9, 1.0, gain=(0.97, 1.0, 1.06))
        self.beach()
        water = self.sea(
            (0.006, 0.110, 0.200),
            (0.02, 0.22, 0.30),
            (0.30, 0.42, 0.36),
            2.6,
            edge=0.42,
            white=(0.66, 0.70, 0.72),
        )
        self.surf(water, self.spectrum(200, 6, 0.10, 0.13, 80, 34, 0.3))
        self.mirrored(0.9, 0.6, (0.12, 0.33, 0.75))
        self.misty(5000)
        self.sunlit(3.6, 46, 55, (1.0, 0.93, 0.82))

    def _dusk(self) -> None:
        """The same in the last light."""
        self.look(0.50, 1.9)
        self.afar("sea7", 0.59, 0.85, 0.55, gain=(1.12, 1.04, 1.02))
        self.beach()
        water = self.sea(
            (0.03, 0.05, 0.075),
            (0.07, 0.08, 0.10),
            (0.20, 0.17, 0.15),
            3.2,
            edge=0.42,
            white=(0.80, 0.72, 0.68),
        )
        self.surf(water, self.spectrum(200, 6, 0.10, 0.12, 80, 34, 0.3))
        self.mirrored(0.75, 0.5, (0.36, 0.36, 0.48))
        self.misty(5000)
        self.sunlit(1.7, 82, -168, (1.0, 0.60, 0.28))

    @staticmethod
    def sand_at(x: Array, y: Array) -> Array:
        """How high the sand is: a long slope whose edge winds."""
        winding = 0.55 * np.sin(0.31 * x + 0.8) + 0.3 * np.sin(0.73 * x) + 0.10 * np.sin(2.1 * x + 1)
        return np.maximum(0.055 * (4.9 + winding - y) * np.where(y < 4.9, 0.75, 1.0), -2.5)

    def beach(self) -> None:
        """Sand that is dark and wet near the water, shells, dune grass at the sides."""
        material = self.worn(self.mottled(*self.sand), 0.14, 3, 0.5)
        nodes, links = material.node_tree.nodes, material.node_tree.links
        skin = nodes["Principled BSDF"]
        where, part, span, mix, shine, dents, bump = (
            nodes.new(f"ShaderNode{n}") for n in ("NewGeometry", "SeparateXYZ", "MapRange", "Mix", "MapRange",
                                                  "TexNoise", "Bump")
        )  # fmt: skip
        links.new(where.outputs["Position"], part.inputs[0])
        span.inputs["From Min"].default_value, span.inputs["From Max"].default_value = 0.085, 0.015
        links.new(part.outputs["Z"], span.inputs["Value"])
        mix.data_type, mix.blend_type = "RGBA", "MULTIPLY"
        links.new(skin.inputs["Base Color"].links[0].from_socket, mix.inputs["A"])
        mix.inputs["B"].default_value = (0.52, 0.46, 0.42, 1)
        links.new(span.outputs["Result"], mix.inputs["Factor"])
        links.new(mix.outputs["Result"], skin.inputs["Base Color"])
        shine.inputs["To Min"].default_value, shine.inputs["To Max"].default_value = 0.95, 0.22
        links.new(span.outputs["Result"], shine.inputs["Value"])
        links.new(shine.outputs["Result"], skin.inputs["Roughness"])
        dents.inputs["Scale"].default_value, dents.inputs["Detail"].default_value = 2.6, 4
        links.new(where.outputs["Position"], dents.inputs["Vector"])
        dry = self._math(material, "SUBTRACT", 1.0, span.outputs["Result"])
        bump.inputs["Distance"].default_value = 0.12
        links.new(self._math(material, "MULTIPLY", dry, 0.8), bump.inputs["Strength"])
        links.new(dents.outputs["Fac"], bump.inputs["Height"])
        links.new(bump.outputs["Normal"], skin.inputs["Normal"])

        def high(x: float, y: float) -> float:
            dune = max(0.0, abs(x) - 2.2 - 0.3 * wavy(x, y, 0.8)) * max(0.0, 1 - (y + 1) / 5.0)
            return float(self.sand_at(x, y)) + 0.16 * dune + 0.015 * wavy(x, y, 1.4) * (y < 3.5)

        self.land(material, high, -5, 30, 26, 0.3)
        shell = self.stones((0.70, 0.55, 0.45), (0.42, 0.34, 0.30))
        hay = self.leaf(((0.16, 0.22, 0.06), (0.30, 0.32, 0.12), (0.42, 0.38, 0.18)), 0.4)
        grass = [self.tuft(hay, t, 30, 0.12, 0.4) for t in (0.5, 0.7)]
        for k in range(self.dunes):
            y = self.rng.uniform(0.2, 3.0)
            x = self.rng.choice((-1, 1)) * (2.3 + 0.25 * y + abs(self.rng.gauss(0, 0.9)))
            self.stand(grass[k % 2], x, y, high(x, y), None, self.rng.uniform(0.7, 1.2))
        for k in range(70):
            x, y = self.rng.uniform(-6, 6), self.rng.gauss(3.4, 0.5)
            self.stand(shell[k % 5], x, y, high(x, y), None, self.rng.uniform(0.012, 0.04))

    def surf(self, water: Any, waves: Array) -> None:
        """Three lines of breakers, and lace where the water runs out."""

        def more(x: Array, y: Array) -> tuple[Array, Array]:
            lift, white = np.zeros_like(x), np.zeros_like(x)
            for row, high, seed in ((8.6, 0.20, 0.0), (13.5, 0.42, 2.0), (21.0, 0.55, 4.4), (32.0, 0.6, 1.2)):
                at = row + 0.9 * np.sin(0.22 * x / (row / 9) + seed) + 0.35 * np.sin(0.9 * x + 2 * seed)
                some = (0.55 + 0.6 * np.sin(0.16 * x + 3 * seed) + 0.3 * np.sin(0.5 * x + seed)).clip(0.05, 1)
                d = (y - at) / (0.05 * row)
                lift += high * some * np.exp(-np.where(d < 0, (d / 0.45) ** 2, (d / 1.7) ** 2))
                spill = np.where(
                    d < 0.15, np.exp(-(((d - 0.15) / 0.9) ** 2)), np.exp(-(((d - 0.15) / 0.2) ** 2))
                )
                white = np.maximum(white, ((some - 0.35) * 0.95).clip(0, 0.56) * spill)
            edge = -self.sand_at(x, y)
            thin = np.exp(-(((edge - 0.012) / 0.014) ** 2)) + 0.55 * np.exp(-(((edge - 0.075) / 0.03) ** 2))
            return lift * (y > 5), np.maximum(white, 0.8 * thin.clip(0, 1))

        self.swell(waves, water, 0.9, foam=0.75, deep=self.sand_at, clear=0.28, more=more)

    def _rocky(self) -> None:
        """Cliffs and stacks in the surf, seen from a ledge of rock."""
        self.look(0.47, 3.0)
        self.afar("badlands1", 0.50, 0.8, 0.9, True)
        stacks = ((9.5, 42, 3.6, 10), (-3.0, 95, 5.0, 17), (14, 24, 1.8, 2.2), (3.5, 30, 1.6, 1.4), (22, 60, 3.0, 5),
                  (-7.5, 17, 1.5, 1.6), (7.0, 16, 1.3, 1.2))  # fmt: skip

        def cliff(x: float, y: float) -> float:
            p = Vector((x, y, 0))
            rough = 3.0 * noise.noise(0.09 * p) + 1.9 * noise.noise(0.27 * p) + 0.8 * noise.noise(0.8 * p)
            rough += 1.2 * (1 - 3 * abs(noise.noise(0.45 * p + Vector((0, 0, 7)))))
            best = -2.5
            left = (-x - 7.5 - 0.10 * (y - 20)) if y > 16 else -9.0
            heads = [(min(left, y - 24, 110 - y), 9 + 0.06 * y), (min(x - 30 - 0.05 * y, y - 120), 17.0)]
            for d, top in (*heads, *((r - math.hypot(x - a, y - b), h) for a, b, r, h in stacks)):
                d += min(rough, 1.5 + 0.3 * top) * (0.4 + 0.04 * top)
                s = min(max(d / (0.8 + 0.16 * top), -1.0), 1.0)
                ease = s * (1.7 - 0.7 * s) if s > 0 else 1.5 * s / top
                layer = ease * (3 + 0.4 * top) + 1.2 * noise.noise(0.11 * p)
                part = layer - math.floor(layer)
                ledges = (math.floor(layer) + part**3 - 1.2 * noise.noise(0.11 * p)) / (3 + 0.4 * top)
                high = top * (0.45 * ease + 0.55 * ledges) if s > 0 else top * ease
                best = max(best, high + 0.22 * min(max(0.0, d - 0.8 - 0.16 * top), 12.0))
            if best > 0:
                q = Vector((x, y, best))
                best += 0.7 * noise.noise(0.7 * q) + 0.35 * noise.noise(1.9 * q)
            ledge = min(6.6 - y + 0.12 * x + 1.3 * wavy(x, y, 0.5), 1.2)
            return max(best, 0.45 * ledge - 0.05 + 0.12 * wavy(x, y, 1.1, 3) if y < 11 else -9.0)

        stone = self.turfed((0.20, 0.165, 0.13), (0.11, 0.095, 0.08), (0.09, 0.16, 0.03), 6.5)
        self.land(stone, cliff, 0, 13, 9, 0.16)
        self.land(stone, cliff, 12.5, 60, 40, 0.45)
        self.land(stone, cliff, 58, 230, 140, 1.3)
        boulder = self.stones((0.17, 0.14, 0.11), (0.10, 0.085, 0.075))
        for k in range(40):
            x, r = self.rng.uniform(-8, 8), self.rng.uniform(0.2, 0.7)
            y = 7.0 + 0.12 * x + abs(self.rng.gauss(0, 0.8))
            self.stand(boulder[k % 5], x, y, cliff(x, y) + 0.2 * r, None, r)
        deep = np.vectorize(cliff)

        def more(x: Array, y: Array) -> tuple[Array, Array]:
            near = deep(x[::2, ::2], y[::2, ::2]).repeat(2, 0).repeat(2, 1)[: len(x), : x.shape[1]]
            band = 0.5 + 0.5 * np.sin(0.8 * near * 6 + 0.4 * x + 0.3 * y)
            return np.zeros_like(x), ((near + 2.35) / 1.9).clip(0, 1) ** 1.5 * (0.55 + 0.45 * band) * 1.1

        water = self.sea((0.004, 0.060, 0.120), (0.02, 0.17, 0.23), lace=1.6)
        self.swell(self.spectrum(220, 14, 0.16, 0.21, -100, 34, 0.4), water, 1.0, foam=0.55, more=more)
        self.mirrored(0.9, 0.6, (0.12, 0.33, 0.75))
        self.misty(1500, 40)
        self.sunlit(3.6, 50, -50, (1.0, 0.93, 0.80))

    def turfed(self, rock: Any, dark: Any, grass: Any, above: float) -> Any:
        """Bare rock, wet at its foot, with grass where it is flat and high `above` the water."""
        material = self.worn(self.mottled(rock, dark, 0.85), 0.5, 1.2, 0.9)
        nodes, links = material.node_tree.nodes, material.node_tree.links
        base = nodes["Principled BSDF"].inputs["Base Color"]
        where, part, way, mix, wet, span = (
            nodes.new(f"ShaderNode{n}")
            for n in ("NewGeometry", "SeparateXYZ", "SeparateXYZ", "Mix", "Mix", "MapRange")
        )
        links.new(where.outputs["Position"], part.inputs[0])
        links.new(where.outputs["True Normal"], way.inputs[0])
        flat = self._math(material, "GREATER_THAN", way.outputs["Z"], 0.66)
        high = self._math(material, "GREATER_THAN", part.outputs["Z"], above)
        mix.data_type = wet.data_type = "RGBA"
        wet.blend_type = "MULTIPLY"
        span.inputs["From Min"].default_value, span.inputs["From Max"].default_value = 1.0, 0.1
        links.new(part.outputs["Z"], span.inputs["Value"])
        links.new(span.outputs["Result"], wet.inputs["Factor"])
        links.new(base.links[0].from_socket, wet.inputs["A"])
        wet.inputs["B"].default_value = (0.40, 0.38, 0.36, 1)
        links.new(wet.outputs["Result"], mix.inputs["A"])
        mix.inputs["B"].default_value = (*grass, 1)
        links.new(self._math(material, "MULTIPLY", flat, high), mix.inputs["Factor"])
        links.new(mix.outputs["Result"], base)
        return material
