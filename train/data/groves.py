"""Forests of tales and of far countries for wild.py: enchanted, spooky, foggy, of bamboo, of redwoods."""

from __future__ import annotations

import math
from typing import Any

import bpy
import numpy as np
from data.flora import GREENS, LITTER, NEEDLES, Plant
from data.glows import Glow
from data.stage import Colour
from data.woods import SAPLINGS, Wood, clear, rolling
from mathutils import Vector, noise

MOSS: tuple[Colour, ...] = ((0.04, 0.12, 0.05), (0.07, 0.19, 0.08), (0.12, 0.25, 0.12))


def trodden(x: float, y: float) -> float:
    """A path between low banks."""
    off = max(0.0, abs(x - 0.35 * math.sin(0.3 * y)) - 1.15)
    return min(off, 1.2) * 0.22 + 0.05 * float(noise.noise(Vector((0.9 * x, 0.9 * y, 2.0))))


class Grove(Wood, Glow):
    """x to the right of and y behind the place where things will stand, in metres."""

    def lantern(self, at: tuple[float, float, float], watts: float, colour: Colour) -> None:
        light = bpy.data.lights.new("point", "POINT")
        light.energy, light.color, light.shadow_soft_size = watts, colour, 0.12
        lamp = bpy.data.objects.new("point", light)
        lamp.location = at
        bpy.context.scene.collection.objects.link(lamp)

    def gnarled(self, tall: float, thick: float, bark: Any, bend: float = 0.6, twigs: int = 4) -> Plant:
        """A bare tree with crooked boughs."""
        path, radii = self.trunk(tall, thick, bend)
        parts: list[Any] = [(path, radii, 12)]

        def bough(at: Vector, way: Vector, long: float, r: float, left: int) -> None:
            line, here = [at], at
            for _ in range(5):
                way = (way + Vector([self.rng.gauss(0, 0.32) for _ in range(3)])).normalized()
                here = here + way * long / 5
                line.append(here)
            parts.append((line, [r * (1 - 0.16 * k) for k in range(6)], 6 if r > 0.04 else 4))
            if left:
                for k in (2, 3, 4, 5)[4 - min(left + 1, 4) :]:
                    turn = Vector([self.rng.gauss(0, 1) for _ in range(3)])
                    bough(
                        line[k], (way + 0.9 * turn.normalized()).normalized(), 0.6 * long, 0.5 * r, left - 1
                    )

        for k in range(9):
            i = 5 + k
            a = 2.4 * k + self.rng.uniform(-0.5, 0.5)
            out = Vector((math.cos(a), math.sin(a), self.rng.uniform(0.0, 0.9))).normalized()
            bough(
                path[i], out, tall * self.rng.uniform(0.22, 0.36), 0.42 * radii[i] + 0.02, min(3, twigs - 1)
            )
        return [self.stems(bark, parts)]

    def toadstool(self, cap: Any, stalk: Any, tall: float) -> Plant:
        """A mushroom with a round cap."""
        before = set(bpy.context.scene.objects)
        r = 0.52 * tall
        self.lathe(
            stalk,
            [
                (0.001, 0),
                (0.13 * tall, 0),
                (0.085 * tall, 0.5 * tall),
                (0.07 * tall, 0.86 * tall),
                (0.001, 0.9 * tall),
            ],
            n=14,
        )
        rim = [(r * math.cos(a), 0.78 * tall + 0.36 * tall * math.sin(a)) for a in np.linspace(0, 1.5707, 8)]
        self.lathe(
            cap, [(0.08 * tall, 0.84 * tall), (0.9 * r, 0.75 * tall), *rim[:-1], (0.001, 1.14 * tall)], n=20
        )
        made = [o for o in bpy.context.scene.objects if o not in before]
        meshes = []
        for body in made:
            body.data.transform(body.matrix_basis)
            meshes.append(body.data)
            bpy.data.objects.remove(body)
        return meshes

    def _enchanted(self) -> None:
        """Old mossy trees in blue and violet light, glowing mushrooms, fireflies."""
        self.sky, self.veil, self.shade = (0.22, 0.24, 0.75), (0.085, 0.075, 0.27), (0.30, 0.34, 0.95)
        self.warm, self.light, self.dim, self.far, self.exposure = (0.55, 0.62, 1.0), 4.2, 0.52, 30.0, 0.75
        bark = self.bark((0.13, 0.11, 0.13), 2.6, 5)
        leaf = self.leaf(((0.02, 0.10, 0.07), (0.04, 0.16, 0.11), (0.16, 0.10, 0.30)), 0.5)
        trees = [
            self.leafy(h, t, 0.34, 3.2, bark, leaf, 4200) for h, t in ((13, 0.46), (12, 0.38), (14, 0.52))
        ]
        old = [[*self.gnarled(9, 0.5, bark, 0.7), *self.leafy(9, 0.1, 0.5, 3, bark, leaf, 1600)[1:]]]
        self.ground(self.worn(self.mottled((0.03, 0.055, 0.025), (0.045, 0.085, 0.03)), 0.5, 5, 0.6), rolling)
        self.around(
            [*trees, *old], 2.4, (0.85, 1.2), ((-2.8, 2.8), (3.0, 4.4), (-3.4, 8.0), (3.5, 10.0), (-1.6, 16))
        )
        moss = [self.tuft(self.leaf(MOSS), t, 44, 0.22) for t in (0.10, 0.16)]
        self.strew(moss, 2600, rolling, lambda x, y: False)
        fern = [self.fern(self.leaf(((0.03, 0.14, 0.07), (0.06, 0.22, 0.12))), t) for t in (0.45, 0.6)]
        self.strew(fern, 260, rolling, clear, -2)
        stalk = self.material((0.55, 0.65, 0.75), 0.6, 0, 0.12)
        caps = []
        for shade in ((0.05, 0.75, 0.95), (0.42, 0.20, 1.0), (0.95, 0.25, 0.75)):
            cap = self.material(shade, 0.4, 0, 0.42)
            caps.append([self.toadstool(cap, stalk, t) for t in (0.34, 0.22, 0.15)])
        spots = ((-2.1, 1.6, 0), (2.3, 2.4, 1), (-2.7, 4.6, 1), (2.6, 6.2, 0), (-2.2, 7.5, 2), (1.9, 9.5, 0),
                 (-1.9, 11.5, 0),
                 (2.6, 13.5, 2), (-3.6, 2.6, 2), (3.9, 4.6, 0), (0.9, 17, 1), (-4.8, 7, 0), (5, 9, 1),
                 (-1.6, -1.2, 0), (1.9, -0.6, 2))  # fmt: skip
        for x, y, hue in spots:
            for k in range(7):
                a, r = self.rng.uniform(0, 6.28), 0.5 * self.rng.random() ** 0.5
                px, py = x + r * math.cos(a), y + r * math.sin(a)
                self.stand(
                    caps[hue][k % 3],
                    px,
                    py,
                    rolling(px, py),
                    None,
                    self.rng.uniform(0.8, 1.35),
                    self.rng.uniform(-0.15, 0.15),
                )
            tint = ((0.15, 0.75, 1.0), (0.5, 0.3, 1.0), (1.0, 0.35, 0.8))[hue]
            self.lantern((x, y - 0.4, rolling(x, y) + 0.75), 15, tint)
            self.glow((x, y - 0.2, rolling(x, y) + 0.2), 0.95, tint, 0.30)
        for k in range(70):
            y = self.rng.uniform(-1, 20)
            x, z = self.rng.uniform(-1, 1) * (1.5 + 0.42 * (y + 6)), self.rng.uniform(0.3, 3.8)
            tint = (1.0, 0.86, 0.35) if k % 3 else (0.45, 0.9, 1.0)
            self.glow((x, y, z), 0.11, tint, 2.4)
            self.glow((x, y, z), 0.035, (1.0, 0.95, 0.8), 9.0)
        self.shafts((0.45, 0.50, 1.0), [(-2.4, 8, 1.2, 12, 0.26), (0.4, 14, 1.8, 16, 0.26), (2.6, 11, 0.9, 14, 0.2),
                                        (4.8, 17, 2.0, 18, 0.2)], 0.42)  # fmt: skip
        self.glow((0.3, 34, 4.5), 10, (0.42, 0.40, 1.0), 0.55)

    def _spooky(self) -> None:
        """Bare crooked trees by night, mist on the ground, a moon behind them."""
        self.sky, self.veil, self.shade = (0.085, 0.125, 0.19), (0.075, 0.11, 0.155), (0.35, 0.48, 0.75)
        self.warm, self.light, self.dim, self.far, self.start = (0.62, 0.75, 1.0), 1.9, 0.16, 21.0, 4.0
        self.side, self.exposure = -172.0, 0.85
        bark = self.bark((0.085, 0.075, 0.07), 0.5, 6)
        trees = [self.gnarled(h, t, bark, b) for h, t, b in ((9, 0.34, 0.7), (11, 0.42, 0.9), (8, 0.28, 0.6))]
        soil = self.worn(self.mottled((0.055, 0.045, 0.035), (0.045, 0.05, 0.025)), 0.5, 5, 0.6)
        self.ground(soil, rolling)
        self.around(trees, 2.5, (0.8, 1.25), ((-2.7, 2.6), (2.9, 4.0), (-3.2, 7.5), (3.3, 9.5), (-1.9, 14)))
        self.strew(
            [self.litter(((0.08, 0.05, 0.025), (0.13, 0.075, 0.03)), 0.09)], 900, rolling, lambda x, y: False
        )
        dry = self.leaf(((0.10, 0.10, 0.055), (0.16, 0.15, 0.08)), 0.3)
        self.strew([self.tuft(dry, t, 26, 0.14, 0.6) for t in (0.25, 0.4)], 520, rolling, clear)
        self.stones(10)
        self.log(2.0, 1.4, 2.4, 24, bark)
        self.glow((2.2, 44, 9.5), 4.0, (0.80, 0.90, 1.0), 1.2)
        self.glow((2.2, 44.5, 9.5), 17, (0.42, 0.55, 0.80), 0.50)
        disc = self.material((0.9, 0.93, 1.0), 1, 0, 1.5)
        rim = [(2.2 + 1.5 * math.cos(a), 70.0, 14.8 + 1.5 * math.sin(a)) for a in np.linspace(0, 6.2832, 40)]
        self.faced(disc, rim, [tuple(range(40))])
        for k in range(26):
            y = self.rng.uniform(1.5, 26)
            x = self.rng.uniform(-1, 1) * (2 + 0.5 * (y + 6))
            self.glow((x, y, 0.35 + 0.02 * y), 1.3 + 0.13 * y, (0.45, 0.58, 0.75), 0.055 + 0.03 * (k % 3))

    def _foggy(self) -> None:
        """Spruces and beeches that fade in the fog of a morning, the sun in it."""
        self.sky, self.veil, self.shade = (1.0, 0.97, 0.86), (0.70, 0.76, 0.64), (0.80, 0.95, 0.95)
        self.warm, self.light, self.dim, self.far, self.start = (1.0, 0.88, 0.64), 10.0, 0.75, 52.0, 6.5
        self.exposure = 0.90
        bark, needles = self.bark((0.12, 0.085, 0.065), 0.9), self.leaf(NEEDLES, 0.25)
        tall = [self.spruce(17, 0.27, b, 2.3, bark, needles) for b in (0.34, 0.26)]
        broad = self.leafy(13, 0.30, 0.34, 3.0, bark, self.leaf(GREENS, 0.4), 3600)
        young = [self.spruce(h, 0.10, 0.02, 1.3, bark, needles, 0.3) for h in (3.2, 4.6)]
        self.ground(self.worn(self.mottled((0.05, 0.08, 0.02), (0.085, 0.06, 0.03)), 0.5, 5, 0.6), rolling)
        self.around(
            [*tall, broad], 2.1, (0.85, 1.25), ((-2.6, 3.0), (2.9, 4.4), (-3.2, 8.0), (3.2, 10.0), (-1.6, 15))
        )
        self.saplings(young, SAPLINGS)
        fern = [self.fern(self.leaf(((0.08, 0.20, 0.02), (0.16, 0.30, 0.04))), t) for t in (0.45, 0.6)]
        self.strew(fern, 380, rolling, clear, -3)
        self.strew(
            [self.tuft(self.leaf(((0.06, 0.12, 0.02), (0.12, 0.19, 0.04))), 0.14, 40, 0.22)],
            2000,
            rolling,
            lambda x, y: False,
        )
        self.strew([self.litter(LITTER, 0.06)], 300, rolling, lambda x, y: False)
        self.stones(9)
        self.log(2.0, 1.6, 2.6, 20, bark)
        self.glow((0.8, 40, 7.0), 13, (1.0, 0.90, 0.66), 0.30)
        self.beams_of_light(
            (1.0, 0.92, 0.68), [(-2.6, 8, 1.2, 13, 0.26), (0.3, 14, 1.8, 17, 0.28), (2.4, 11, 0.9, 14, 0.22)]
        )

    def _bamboo(self) -> None:
        """A path between tall dense bamboo."""
        self.sky, self.veil, self.shade = (0.80, 0.92, 0.48), (0.36, 0.50, 0.16), (0.80, 0.98, 0.66)
        self.light, self.dim, self.far, self.exposure = 9.0, 0.75, 46.0, 0.72
        path = self.worn(self.mottled((0.27, 0.22, 0.15), (0.20, 0.165, 0.10)), 0.4, 6, 0.5)
        self.ground(path, trodden, 12, 60, 0.3)
        leaf = self.leaf(((0.05, 0.15, 0.012), (0.10, 0.24, 0.02), (0.24, 0.36, 0.05)), 0.5)
        culms = []
        for shade, tall in (((0.085, 0.19, 0.022), 12.0), ((0.13, 0.25, 0.03), 13.5), ((0.06, 0.145, 0.022), 11.0),
                            ((0.22, 0.27, 0.06), 12.5), ((0.09, 0.22, 0.04), 10.5)):  # fmt: skip
            culms.append(self.culm(shade, tall, leaf))
        for k in range(900):
            y = -3.4 + 44 * self.rng.random() ** 1.25
            wide = 1.75 + (0.3 if y < 3 else 0.0)
            x = self.rng.choice((-1, 1)) * (
                wide + (0.8 + 0.32 * (y + 6)) * self.rng.random() ** 1.3
            ) + 0.35 * math.sin(0.3 * y)
            self.stand(
                culms[k % 5],
                x,
                y,
                trodden(x, y) - 0.1,
                None,
                self.rng.uniform(0.75, 1.2),
                self.rng.gauss(0, 0.035),
            )
        for k in range(110):
            x, y = self.rng.uniform(-14, 14), self.rng.uniform(36, 46)
            self.stand(culms[k % 5], x, y, 0, None, self.rng.uniform(0.9, 1.3))
        rail = self.wood((0.26, 0.19, 0.10), 5)
        for side in (-1, 1):
            posts = [(side * 1.5 + 0.35 * math.sin(0.3 * y), y) for y in np.arange(-2.0, 34, 0.16)]
            self.beams(
                rail,
                [
                    ((x, y, 0.0), (x + 0.02 * self.rng.gauss(0, 1), y, 0.62 + 0.05 * self.rng.random()))
                    for x, y in posts
                ],
                0.03,
            )
            for z in (0.22, 0.5):
                self.beams(
                    rail,
                    [((a, b, z), (c, d, z)) for (a, b), (c, d) in zip(posts[::8], posts[8::8], strict=False)],
                    0.045,
                )
        fallen = self.litter(((0.35, 0.30, 0.12), (0.24, 0.20, 0.08), (0.16, 0.20, 0.05)), 0.10)
        self.strew([fallen], 620, trodden, lambda x, y: False)
        self.strew([self.tuft(leaf, 0.22, 20, 0.14, 0.6)], 420, trodden, lambda x, y: abs(x) < 1.6)
        self.beams_of_light(
            (0.95, 1.0, 0.55), [(-2.0, 7, 1.1, 13, 0.26), (0.5, 13, 1.6, 16, 0.26), (2.6, 10, 0.8, 14, 0.2)]
        )

    def culm(self, shade: Colour, tall: float, leaf: Any) -> Plant:
        """One bamboo: a jointed stem that bows at its top, twigs with narrow leaves."""
        stem = self.material(shade, 0.35)
        pale = self.material(tuple(min(1.7 * c + 0.05, 0.8) for c in shade), 0.5)  # type: ignore[arg-type]
        bow, turn = self.rng.uniform(0.5, 1.6), self.rng.uniform(0, 6.28)

        def at(z: float) -> Vector:
            out = bow * (z / tall) ** 3
            return Vector((out * math.cos(turn), out * math.sin(turn), z))

        path, radii, rings = [], [], []
        z, step = 0.0, 0.22
        while z < tall:
            r = 0.062 * (1 - 0.85 * (z / tall) ** 1.6)
            for d, k in ((0.0, 1.10), (0.025, 0.94), (step - 0.03, 0.97)):
                path.append(at(z + d))
                radii.append(r * k)
            rings.append(([at(z - 0.018), at(z + 0.012)], [1.13 * r, 1.13 * r], 10))
            z, step = z + step, min(step + 0.025, 0.48)
        foot, way, long = [], [], []
        twigs = []
        for _ in range(34):
            z = tall * self.rng.uniform(0.30, 1.0) ** 0.7
            a = self.rng.uniform(0, 6.28)
            out, base = Vector((math.cos(a), math.sin(a), 0.25)), at(z)
            reach = self.rng.uniform(0.5, 1.3)
            twigs.append(([base, base + reach * out], [0.012, 0.004], 4))
            for _ in range(17):
                spot = base + self.rng.uniform(0.3, 1.05) * reach * out
                foot.append(spot)
                way.append(
                    out
                    + Vector((self.rng.gauss(0, 0.7), self.rng.gauss(0, 0.7), self.rng.uniform(-1.0, 0.1)))
                )
                long.append(self.rng.uniform(0.16, 0.30))
        return [self.stems(stem, [(path, radii, 10), *twigs]), self.stems(pale, rings),
                self.kites(leaf, foot, way, long, 0.15, 0.15)]  # fmt: skip

    def _redwoods(self) -> None:
        """Trunks as thick as houses, ferns between them."""
        self.sky, self.veil = (0.86, 0.88, 0.60), (0.42, 0.44, 0.28)
        self.light, self.far, self.exposure, self.dim = 11.0, 75.0, 0.85, 0.9
        bark, needles = self.bark((0.25, 0.088, 0.042), 0.5, 8.0), self.leaf(NEEDLES, 0.25)
        grain = next(n for n in bark.node_tree.nodes if n.bl_idname == "ShaderNodeMapping")
        grain.inputs["Scale"].default_value = (9.0, 9.0, 0.55)  # fibres
        big = []
        for thick in (1.05, 0.8, 0.6):
            path, radii = self.trunk(34, thick, 0.1)
            big.append(
                [
                    self.stems(bark, [(path, [1.0 * r for r in radii], 26)]),
                    *self.spruce(26, 0.05, 0.40, 3.6, bark, needles, 0.6)[1:],
                ]
            )
        young = [self.spruce(h, 0.10, 0.02, 1.3, bark, needles, 0.3) for h in (2.6, 4.0)]
        soil = self.worn(self.mottled((0.14, 0.065, 0.03), (0.085, 0.075, 0.02)), 0.5, 5, 0.6)
        self.ground(soil, rolling)
        self.around(big, 3.6, (0.8, 1.15), ((-3.4, 4.2), (3.6, 6.4), (-3.8, 10.5), (3.4, 13.5), (-1.6, 20)))
        self.saplings(young, SAPLINGS[:6])
        fern = [self.fern(self.leaf(((0.05, 0.15, 0.015), (0.10, 0.24, 0.03))), t, 12) for t in (0.6, 0.8)]
        self.strew(fern, 420, rolling, clear, -3)
        self.strew(
            [self.tuft(self.leaf(((0.06, 0.13, 0.015), (0.13, 0.20, 0.03))), 0.12, 40, 0.22)],
            1300,
            rolling,
            clear,
        )
        self.strew([self.litter(((0.20, 0.08, 0.03), *LITTER), 0.07)], 900, rolling, lambda x, y: False)
        self.log(2.1, 1.8, 3.0, 24, bark)
        self.beams_of_light(
            (1.0, 0.95, 0.60), [(-2.4, 8, 1.2, 14, 0.26), (0.4, 15, 1.8, 18, 0.26), (2.8, 12, 0.9, 16, 0.2)]
        )
