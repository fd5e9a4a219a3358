"""Forests, leaf by leaf, for wild.py."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import bpy
from data import studio
from data.flora import AUTUMN, LITTER, Flora
from data.stage import Colour
from mathutils import Vector, noise

SAPLINGS = ((-3.6, 4.5), (4.2, 6.5), (-4.6, 10), (2.6, 13), (5.5, 12), (-2.4, 17), (-6, 16), (0.8, 22))
"""Where young spruces stand."""
FRESH: tuple[Colour, ...] = ((0.09, 0.24, 0.018), (0.18, 0.37, 0.03), (0.32, 0.48, 0.06))
NEEDLES: tuple[Colour, ...] = ((0.045, 0.14, 0.03), (0.08, 0.21, 0.04), (0.15, 0.29, 0.06))
"""Leaves and needles in the sun."""


def rolling(x: float, y: float) -> float:
    """The height of ground that is flat in the middle and rises a little to the sides."""
    off = max(0.0, abs(x) - 2.0) + 0.4 * max(0.0, y - 8)
    return min(off, 6.0) * (0.10 + 0.22 * float(noise.noise(Vector((0.21 * x, 0.21 * y, 3.0)))))


def clear(x: float, y: float) -> bool:
    """Is it in the middle, where things will be set?"""
    return abs(x + 0.5 * math.sin(0.25 * y)) < (1.7 if y < 8 else 0.9) and y < 16


class Wood(Flora):
    """x to the right of and y behind the place where things will stand, in metres."""

    sky: Colour = (0.70, 0.85, 0.48)
    veil: Colour = (0.30, 0.42, 0.20)
    warm: Colour = (1.0, 0.93, 0.75)
    shade: Colour = (0.80, 0.95, 0.78)
    herbs: Sequence[Colour] = ((0.06, 0.17, 0.02), (0.13, 0.25, 0.03))
    start = 8.0
    """How far one sees without haze."""
    light, dim, far, exposure, side = 11.0, 0.6, 62.0, 0.6, -140.0

    def __init__(self, cache: Path, kind: str, name: str, hour: str = "") -> None:
        super().__init__(cache, name)
        self.hour = hour
        getattr(self, f"_{kind}")()
        scene, warm, shade = bpy.context.scene, self.warm, self.shade
        if hour == "sunset":
            self.sky, self.veil, warm, shade = (
                (1.0, 0.60, 0.28),
                (0.48, 0.25, 0.12),
                (1.0, 0.58, 0.26),
                (0.9, 0.7, 0.6),
            )
            self.side = -165.0
        elif hour == "night":
            self.sky, self.veil, warm, shade = (
                (0.07, 0.11, 0.22),
                (0.03, 0.05, 0.10),
                (0.6, 0.72, 1.0),
                (0.2, 0.3, 0.7),
            )
            self.light, self.dim, self.exposure = 1.6, 0.16, 1.0
        self.haze(self.veil, self.far, self.start)
        glow = self.material(self.sky, 1, 0, 1.0)
        self.pane(glow, (0, 75, 20), (200, 60))
        studio.ambient(scene, shade, self.dim)
        studio.sun(scene, self.light, 70 if hour == "sunset" else 48, self.side, warm)
        for lamp in [light for light in bpy.data.lights if light.type == "SUN"]:
            lamp.angle = 0.02
        scene.view_settings.exposure = self.exposure

    def around(self, trees: list[Any], gap: float, grown: tuple[float, float], first: Any = ()) -> None:
        """Trees everywhere but in the clearing, `gap` metres apart; the `first` ones at given spots."""
        spots = list(first)
        for _ in range(900):
            y = self.rng.uniform(2.5, 46)
            x = self.rng.uniform(-1, 1) * (3 + 0.6 * (y + 6))
            if abs(x) < 2.0 + (0.10 * y if y < 12 else max(0.0, 1.2 - 0.2 * (y - 12)) - 2.0):
                continue
            if all((x - a) ** 2 + (y - b) ** 2 > gap**2 for a, b in spots):
                spots.append((x, y))
        for k, (x, y) in enumerate(spots):
            self.stand(self.rng.choice(trees) if k >= len(first) else trees[k % len(trees)], x, y,
                       rolling(x, y), None, self.rng.uniform(*grown))  # fmt: skip

    def beams_of_light(
        self, colour: Colour, beams: Sequence[tuple[float, float, float, float, float]]
    ) -> None:
        """Sunbeams, by night those of the moon."""
        tint, less = {"night": ((0.35, 0.5, 1.0), 0.2), "sunset": ((1.0, 0.6, 0.3), 1.0)}.get(
            self.hour, (colour, 1.0)
        )
        self.shafts(tint, [(*b[:4], less * b[4]) for b in beams], 0.42)

    def stones(self, count: int) -> None:
        moss = self.worn(self.mottled((0.10, 0.10, 0.09), (0.07, 0.13, 0.02)), 0.4, 3, 0.5)
        for k in range(count):
            y = self.rng.uniform(0, 18)
            x = self.rng.choice((-1, 1)) * self.rng.uniform(2.0, 3 + 0.35 * (y + 6))
            r = self.rng.uniform(0.15, 0.45)
            self.rock(moss, (x, y, rolling(x, y)), (r, 0.8 * r, 0.6 * r), k, 0.5)

    def log(self, x: float, y: float, long: float, yaw: float, bark: Any) -> None:
        """A fallen trunk."""
        part = [Vector((0, 0, 0)), Vector((0.5 * long, 0, 0.05)), Vector((long, 0, 0))]
        body = bpy.data.objects.new("log", self.stems(bark, [(part, [0.26, 0.24, 0.2], 14)]))
        body.location, body.rotation_euler = (x, y, rolling(x, y) + 0.15), (0, 0, math.radians(yaw))
        bpy.context.scene.collection.objects.link(body)

    def saplings(self, young: Sequence[Any], spots: Sequence[tuple[float, float]]) -> None:
        """One of two young trees on each spot."""
        for x, y in spots:
            self.stand(young[self.rng.randrange(2)], x, y, rolling(x, y))

    def sunny(self, exposure: float, dim: float = 1.0) -> None:
        """A fine day: a pale sky between the leaves, light that is green from them."""
        self.sky, self.veil, self.shade = (0.80, 0.95, 1.0), (0.42, 0.60, 0.24), (0.86, 1.0, 0.80)
        self.herbs = FRESH
        self.warm, self.light, self.dim, self.far, self.exposure = (
            (1.0, 0.93, 0.72),
            15.0,
            dim,
            105.0,
            exposure,
        )

    def thicket(self, trees: Sequence[Any], deep: float) -> None:
        """Where the wood ends nothing but leaves is seen: trees that stand `deep` metres lower."""
        for k in range(70):
            x, y = -45 + 90 * (k + self.rng.random()) / 70, self.rng.uniform(42, 58)
            self.stand(trees[k % len(trees)], x, y, -deep, None, self.rng.uniform(0.9, 1.2))

    def _conifers(self) -> None:
        """Tall spruces over moss and ferns."""
        self.sunny(0.72)
        bark, needles = self.bark((0.13, 0.075, 0.045), 0.8), self.leaf(NEEDLES, 0.4)
        tall = [self.spruce(17, 0.27, b, 2.2, bark, needles, 0.6) for b in (0.30, 0.36, 0.24)]
        young = [self.spruce(h, 0.10, 0.02, 1.3, bark, needles, 0.3) for h in (3.2, 4.6)]
        self.ground(self.worn(self.mottled((0.11, 0.20, 0.03), (0.20, 0.16, 0.07)), 0.35, 5, 0.6), rolling)
        self.around(
            tall, 3.3, (0.85, 1.25), ((-2.5, 2.6), (2.75, 4.0), (-3.2, 7.0), (3.0, 9.0), (-1.6, 13.5))
        )
        self.thicket(tall[:1], 5.0)
        self.saplings(young, SAPLINGS)
        fern = [self.fern(self.leaf(FRESH), t) for t in (0.45, 0.6)]
        self.strew(fern, 420, rolling, clear, -3)
        moss = self.tuft(self.leaf(((0.10, 0.20, 0.02), (0.19, 0.32, 0.04))), 0.11, 40, 0.22)
        self.strew([moss], 2400, rolling, lambda x, y: False)
        self.strew([self.litter(LITTER, 0.06)], 260, rolling, lambda x, y: False)
        self.stones(12)
        self.log(2.0, 1.6, 2.6, 20, bark)
        self.beams_of_light((0.80, 0.95, 0.55), [(-2.5, 8, 1.1, 12, 0.28), (0.3, 14, 1.6, 16, 0.26), (2.2,
                    11, 0.8, 14, 0.22),
                                                 (4.5, 17, 2.0, 18, 0.22)])  # fmt: skip

    def _birches(self) -> None:
        """White trunks with dark bands."""
        self.sunny(-0.2, 0.7)
        bark, leaf = (
            self.birch(),
            self.leaf(((0.14, 0.28, 0.02), (0.24, 0.40, 0.035), (0.38, 0.48, 0.06)), 0.6),
        )
        trees = [
            self.leafy(h, t, b, 2.3, bark, leaf, 2300, 0.13)
            for h, t, b in ((12, 0.17, 0.36), (13, 0.14, 0.42), (10, 0.12, 0.32))
        ]
        self._floor(
            trees,
            leaf,
            self.mottled((0.16, 0.18, 0.045), (0.11, 0.19, 0.025)),
            ((0.45, 0.33, 0.06), *LITTER),
            140,
            2.7,
        )
        self.thicket(trees, 4.0)
        self.strew([self.tuft(self.leaf(FRESH), 0.22)], 1300, rolling, clear)
        self.beams_of_light(
            (0.95, 1.0, 0.6), [(-2.2, 8, 1.2, 12, 0.24), (0.6, 14, 1.8, 16, 0.22), (3.0, 12, 0.9, 14, 0.2)]
        )

    def birch(self) -> Any:
        material = self.bark((0.62, 0.60, 0.56), 0.25, 5)
        nodes, links = material.node_tree.nodes, material.node_tree.links
        where, flat, bands, ramp, mix = (
            nodes.new(f"ShaderNode{n}") for n in ("TexCoord", "Mapping", "TexNoise", "ValToRGB", "Mix")
        )
        flat.inputs["Scale"].default_value = (3.0, 3.0, 14.0)
        bands.inputs["Scale"].default_value, bands.inputs["Detail"].default_value = 1.0, 3
        links.new(where.outputs["Object"], flat.inputs["Vector"])
        links.new(flat.outputs["Vector"], bands.inputs["Vector"])
        self.fill(ramp, [(0.60, (1, 1, 1)), (0.66, (0.05, 0.045, 0.04))])
        links.new(bands.outputs["Fac"], ramp.inputs["Fac"])
        base = nodes["Principled BSDF"].inputs["Base Color"]
        mix.data_type, mix.blend_type = "RGBA", "MULTIPLY"
        mix.inputs["Factor"].default_value = 1.0
        links.new(base.links[0].from_socket, mix.inputs["A"])
        links.new(ramp.outputs["Color"], mix.inputs["B"])
        links.new(mix.outputs["Result"], base)
        return material

    def _winter(self) -> None:
        """Spruces under snow."""
        self.sky, self.veil, self.shade = (0.85, 0.92, 1.0), (0.50, 0.60, 0.74), (0.78, 0.88, 1.0)
        self.light, self.dim, self.exposure = 9.0, 1.3, 0.45
        bark = self.bark((0.14, 0.10, 0.08), 0, 9)
        needles = self.leaf(((0.03, 0.07, 0.045), (0.75, 0.80, 0.86), (0.86, 0.89, 0.93)), 0.15)
        tall = [self.spruce(15, 0.26, b, 2.4, bark, needles) for b in (0.16, 0.26)]
        young = [self.spruce(h, 0.10, 0.02, 1.3, bark, needles, 0.3) for h in (3.2, 4.6)]
        self.ground(self.worn(self.material((0.84, 0.87, 0.92), 0.75), 0.06, 2.5, 0.5), rolling)
        self.around(tall, 2.1, (0.85, 1.25), ((-2.6, 2.6), (2.8, 4.0), (-3.3, 7.0), (3.1, 9.0), (-1.6, 14.5)))
        self.saplings(young, (*SAPLINGS, (-2.0, 9)))
        snow = self.material((0.85, 0.88, 0.93), 0.7)
        for k in range(16):
            y = self.rng.uniform(0.5, 16)
            x, r = (
                self.rng.choice((-1, 1)) * self.rng.uniform(2.2, 3 + 0.35 * (y + 6)),
                self.rng.uniform(0.2, 0.5),
            )
            self.rock(snow, (x, y, rolling(x, y)), (r, 0.9 * r, 0.5 * r), k, 0.3)
        self.beams_of_light((1.0, 0.93, 0.8), [(-2.2, 8, 1.2, 12, 0.12), (0.8, 14, 1.8, 16, 0.12)])

    def _broadleaved(self) -> None:
        """Beeches and oaks, bushes and ferns, leaves on the ground."""
        self.sunny(0.08)
        bark, leaf = self.bark((0.27, 0.225, 0.17), 1.1, 6), self.leaf(FRESH, 0.6)
        trees = [
            self.leafy(h, t, b, 3.2, bark, leaf, 2800)
            for h, t, b in ((13, 0.34, 0.32), (14, 0.28, 0.38), (11, 0.22, 0.30))
        ]
        self._floor(trees, leaf, self.mottled((0.20, 0.15, 0.065), (0.12, 0.19, 0.03)), LITTER, 200, 3.2)
        self.thicket(trees, 4.3)
        self.beams_of_light(
            (0.95, 1.0, 0.55), [(-2.2, 8, 1.2, 12, 0.30), (0.6, 14, 1.8, 16, 0.28), (3.0, 12, 0.9, 14, 0.22)]
        )

    def _autumn(self) -> None:
        """The same in red and gold."""
        self.sky, self.veil = (1.0, 0.80, 0.48), (0.55, 0.36, 0.17)
        bark, leaf = self.bark((0.15, 0.11, 0.085), 0.5, 6), self.leaf(AUTUMN, 0.5)
        trees = [
            self.leafy(h, t, b, 3.2, bark, leaf)
            for h, t, b in ((13, 0.32, 0.30), (14, 0.26, 0.36), (11, 0.22, 0.26))
        ]
        self._floor(
            trees,
            leaf,
            self.mottled((0.22, 0.09, 0.025), (0.14, 0.06, 0.02)),
            (*AUTUMN, (0.30, 0.12, 0.03)),
            1500,
        )
        self.beams_of_light(
            (1.0, 0.80, 0.40), [(-2.2, 8, 1.2, 12, 0.30), (0.6, 14, 1.8, 16, 0.28), (3.0, 12, 0.9, 14, 0.22)]
        )

    def _floor(
        self, trees: list[Any], leaf: Any, ground: Any, fallen: tuple[Colour, ...], count: int, gap: float = 2.3
    ) -> None:  # fmt: skip
        self.ground(self.worn(ground, 0.5, 5, 0.6), rolling)
        self.around(trees, gap, (0.85, 1.2), ((-2.7, 2.8), (2.9, 4.2), (-3.3, 8.0), (3.4, 10.0), (-1.4, 15)))
        bush = [self.shrub(leaf, w, h) for w, h in ((1.6, 1.1), (1.1, 0.8))]
        self.strew(bush, 70, rolling, lambda x, y: abs(x) < 2.6 + 0.06 * y and y < 20, 2, 34, (0.8, 1.5))
        fern = [self.fern(self.leaf(self.herbs), t) for t in (0.4, 0.55)]
        self.strew(fern, 160, rolling, clear, -2)
        self.strew([self.tuft(self.leaf(self.herbs), 0.16)], 900, rolling, clear)
        self.strew([self.litter(fallen, 0.09), self.litter(fallen, 0.08)], count, rolling, lambda x, y: False)
        self.stones(6)
