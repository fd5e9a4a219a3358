"""Open country for wild.py: meadows, savanna, desert, beach, vineyard; and water with what stands around it."""

from __future__ import annotations

import math
import random
from pathlib import Path
from typing import Any

import bpy
import numpy as np
from data import studio
from data.flora import GREENS, Flora, Plant
from data.sites import wilds
from data.sites.lot import shift, turn
from data.stage import Colour
from data.vistas import skies
from mathutils import Vector, noise
from PIL import Image

HAY: tuple[Colour, ...] = ((0.42, 0.28, 0.09), (0.55, 0.40, 0.14), (0.34, 0.27, 0.10))
MEADOW: tuple[Colour, ...] = ((0.06, 0.15, 0.015), (0.11, 0.23, 0.025), (0.20, 0.30, 0.05))
BLUE, WARM = (0.62, 0.78, 1.0), (1.0, 0.93, 0.80)


def flat(x: float, y: float) -> float:
    return 0.0


def hilly(x: float, y: float) -> float:
    """Flat near the middle, then hills."""
    off = min(max(0.0, math.hypot(x, y - 2) - 5) / 25, 1.0)
    return off * (0.6 + 2.6 * float(noise.noise(Vector((0.06 * x, 0.06 * y, 7.0)))))


class Land(Flora):
    """x to the right of and y behind the place where things will stand, in metres."""

    moonlit = 0.8
    """How strong the moon is; less where lamps are lit."""

    def __init__(self, cache: Path, kind: str, name: str, hour: str = "") -> None:
        super().__init__(cache, name)
        self.hour, self.made = hour, dict[Any, Any]()
        one = random.Random(name).choice((-1, 1))
        self.sun_at = (one * 0.27, 0.33) if hour == "night" else (one * 0.38, 0.05)
        getattr(self, f"_{kind}")()

    def lit(
        self, exposure: float = 0.35, strength: float = 3.6, ambient: float = 0.8, high: float = 50,
        side: float = 50, sky: Colour = BLUE, warm: Colour = WARM, sharp: float = 0.03,
    ) -> None:  # fmt: skip
        """The sun, `high` degrees from the zenith, and the sky."""
        scene = bpy.context.scene
        if self.hour == "night":
            sky, ambient, strength, warm = (
                (0.10, 0.16, 0.42),
                0.10 + 0.5 * self.moonlit,
                self.moonlit,
                (0.55, 0.68, 1.0),
            )
            exposure += 0.2
        elif self.hour == "sunset":
            sky, ambient, strength, high, warm = (0.70, 0.56, 0.66), 0.75, 3.0, 80, (1.0, 0.50, 0.20)
            side = -180 + math.copysign(14, self.sun_at[0])
        studio.ambient(scene, sky, ambient)
        studio.sun(scene, strength, high, side, warm)
        for lamp in [light for light in bpy.data.lights if light.type == "SUN"]:
            lamp.angle = sharp
        scene.view_settings.exposure = exposure

    def heaven(self) -> Image.Image | None:
        """In the evening and by night."""
        if not self.hour:
            return None
        seed = self.rng.randrange(400)
        late = self.hour == "night"
        return skies.picture(
            skies.dark(seed, at=self.sun_at) if late else skies.evening(seed, at=self.sun_at)
        )

    def haze(self, colour: Colour, far: float, start: float = 5.0) -> None:
        """In the light of the hour."""
        super().haze(
            {"night": (0.03, 0.05, 0.11), "sunset": (0.62, 0.30, 0.17)}.get(self.hour, colour), far, start
        )

    def water(self, shade: Colour, at: tuple[float, float], size: tuple[float, float], z: float = 0.0,
              wave: float = 1.6, strong: float = 0.5, rough: float = 0.06) -> Any:  # fmt: skip
        """A rippled surface."""
        material = self.material(shade, rough)
        nodes, links = material.node_tree.nodes, material.node_tree.links
        spots, bump, where = (nodes.new(f"ShaderNode{n}") for n in ("TexNoise", "Bump", "NewGeometry"))
        spots.inputs["Scale"].default_value, spots.inputs["Detail"].default_value = wave, 4
        bump.inputs["Strength"].default_value, bump.inputs["Distance"].default_value = strong, 0.25
        links.new(where.outputs["Position"], spots.inputs["Vector"])
        links.new(spots.outputs["Fac"], bump.inputs["Height"])
        links.new(bump.outputs["Normal"], nodes["Principled BSDF"].inputs["Normal"])
        self.plane(material, at, size, z)
        return material

    def plane(
        self, material: Any, at: tuple[float, float], size: tuple[float, float], z: float = 0.0
    ) -> None:
        (x, y), (a, b) = at, (size[0] / 2, size[1] / 2)
        self.faced(
            material,
            [(x - a, y - b, z), (x + a, y - b, z), (x + a, y + b, z), (x - a, y + b, z)],
            [(0, 1, 2, 3)],
        )

    def palm(self, tall: float, bark: Any, leaf: Any, bend: float = 1.6) -> Plant:
        """A coconut palm, bent to the right."""
        path = [Vector((bend * (t + 0.6 * t * t) / 1.6, 0, tall * t)) for t in [k / 12 for k in range(13)]]
        radii = [0.20 * (1 - 0.45 * k / 12) + 0.10 * math.exp(-k / 1.2) for k in range(13)]
        foot, way, long = [], [], []
        for k in range(17):
            a, rise = 2.4 * k, self.rng.uniform(0.1, 0.85)
            ahead, reach = Vector((math.cos(a), math.sin(a), 0)), tall * self.rng.uniform(0.38, 0.46)
            side = ahead.cross(Vector((0, 0, 1)))
            for j in range(44):
                s = j / 43
                at = path[-1] + reach * (
                    ahead * (s - 0.2 * s * s) + Vector((0, 0, rise * s - (0.75 + 0.35 * rise) * s * s))
                )
                for d in (-1, 1):
                    foot.append(at)
                    way.append(d * side + 0.7 * ahead + Vector((0, 0, -0.35 - 0.4 * s)))
                    long.append(0.16 * tall * (0.25 + math.sin(math.pi * (0.08 + 0.85 * s))) * 0.8)
        return [self.stems(bark, [(path, radii, 12)]), self.kites(leaf, foot, way, long, 0.11, 0.12)]

    def acacia(self, tall: float, wide: float, bark: Any, leaf: Any) -> Plant:
        """A tree with a flat top."""
        fork = Vector((0.2, 0, 0.38 * tall))
        parts: list[Any] = [
            ([Vector((0, 0, -0.2)), Vector((0.1, 0, 0.2 * tall)), fork], [0.26, 0.19, 0.17], 10)
        ]
        middle = []
        for k in range(9):
            a, r = 2.4 * k, wide / 2 * math.sqrt((k + 0.6) / 9)
            end = Vector((r * math.cos(a), r * math.sin(a), tall * self.rng.uniform(0.86, 0.95)))
            parts.append(
                ([fork, fork.lerp(end, 0.5) + Vector((0, 0, -0.05 * tall)), end], [0.12, 0.07, 0.02], 6)
            )
            middle += [end, end + Vector((0.5 * math.cos(a), 0.5 * math.sin(a), 0.05))]
        n = 11000
        at = np.asarray(middle)[self.draw.integers(len(middle), size=n)]
        at = at + self.draw.normal(size=(n, 3)) * np.asarray([0.15 * wide, 0.15 * wide, 0.045 * tall])
        return [self.stems(bark, parts), self.kites(leaf, at, self.draw.normal(size=(n, 3)), 0.18, 0.55)]

    def bloom(self, colours: tuple[Colour, ...], count: int, tall: float, height: Any = flat) -> None:
        """Flowers among the grass."""
        for shade in colours:
            n = 9
            a = np.arange(n) * 6.283 / n
            way = np.stack([np.cos(a), np.sin(a), np.full(n, 0.45)], 1)
            head = self.kites(
                self.leaf((shade,), 0.25, 0.6), np.tile([0.0, 0.0, tall], (n, 1)), way, 0.045, 0.7
            )
            stalk = self.kites(
                self.leaf(MEADOW, 0.2), [[0, 0, 0]] * 2, [[0.05, 0, 1], [0, 0.05, 1]], tall, 0.03
            )
            self.strew([[head, stalk]], count, height, lambda x, y: False, -5, 20)

    def _grassland(self) -> None:
        """Tall grass that sways, hills behind."""
        self.ground(self.mottled((0.07, 0.14, 0.018), (0.10, 0.18, 0.025)), hilly)
        grass = self.leaf(MEADOW, 0.45)
        tufts = [self.tuft(grass, t, 34, 0.16, lean) for t, lean in ((0.42, 0.3), (0.55, 0.4), (0.34, 0.5))]
        self.strew(tufts, 5200, hilly, lambda x, y: (x / 1.7) ** 2 + ((y + 0.8) / 2.0) ** 2 < 1, -5.2, 28)
        self.strew([self.tuft(grass, 0.16, 40, 0.2)], 900, hilly, lambda x, y: abs(x) > 2.4, -4, 3)
        self.bloom(((0.85, 0.83, 0.78), (0.85, 0.62, 0.03), (0.35, 0.22, 0.60)), 130, 0.45, hilly)
        self._copse(((-9, 22), (-12, 27), (10, 30), (13, 24), (-16, 36), (17, 38)))
        self.lit(0.5)

    def _copse(self, spots: Any, leaf: Any = None) -> None:
        tree = self.leafy(
            9, 0.28, 0.22, 3.4, self.bark((0.17, 0.13, 0.10)), leaf or self.leaf(GREENS, 0.4), 12000, 0.25
        )
        for x, y in spots:
            self.stand(tree, x, y, hilly(x, y), None, self.rng.uniform(0.8, 1.2))

    def _flowery(self) -> None:
        """Poppies, daisies and cornflowers."""
        self.ground(self.mottled((0.07, 0.14, 0.018), (0.10, 0.18, 0.025)), hilly)
        grass = self.leaf(MEADOW, 0.45)
        self.strew(
            [self.tuft(grass, t, 30, 0.16) for t in (0.24, 0.34)], 3600, hilly, lambda x, y: False, -5.2, 26
        )
        self.bloom(((0.80, 0.03, 0.015), (0.88, 0.86, 0.82), (0.88, 0.62, 0.02), (0.13, 0.18, 0.75), (0.75,
                    0.25, 0.50)),
                   1100, 0.34, hilly)  # fmt: skip
        self._copse(((-8, 20), (-12, 26), (11, 25), (15, 33)))
        self.lit(0.55)

    def _alpine(self) -> None:
        """Short grass with flowers, spruces and rocks below the mountains."""
        self.ground(self.mottled((0.07, 0.13, 0.02), (0.11, 0.17, 0.03)), hilly)
        self.strew([self.tuft(self.leaf(MEADOW, 0.4), t, 36, 0.2) for t in (0.12, 0.17)], 4200, hilly,
                   lambda x, y: False, -5.2, 26)  # fmt: skip
        self.bloom(((0.88, 0.86, 0.82), (0.85, 0.62, 0.03), (0.20, 0.18, 0.70)), 260, 0.17, hilly)
        bark, needles = (
            self.bark((0.13, 0.08, 0.05)),
            self.leaf(((0.015, 0.05, 0.018), (0.03, 0.09, 0.03)), 0.2),
        )
        fir = [self.spruce(h, h / 45, 0.05, h / 4.6, bark, needles, 0.24) for h in (8.5, 6.0)]
        for x, y in ((-5.5, 9), (-7.5, 13), (-6, 18), (6.5, 11), (8.5, 15), (5.6, 20), (-10, 17), (11, 22),
                    (-3.5, 27),
                     (3.8, 30), (-14, 26), (15, 30), (0.6, 34)):  # fmt: skip
            self.stand(fir[self.rng.randrange(2)], x, y, hilly(x, y), None, self.rng.uniform(0.8, 1.25))
        stone = self.worn(self.material((0.30, 0.29, 0.28), 0.9), 0.5, 3, 0.6)
        for k, (x, y, r) in enumerate(
            ((-2.9, 3.5, 0.5), (-3.6, 4.3, 0.3), (3.4, 6, 0.6), (4.4, 5.2, 0.3), (-1.8, 13, 0.7))
        ):
            self.rock(stone, (x, y, hilly(x, y)), (r, 0.8 * r, 0.6 * r), k, 0.5)
        self.lit(0.45)

    def _savanna(self) -> None:
        """Dry grass and acacias in a low sun."""
        self.ground(self.mottled((0.36, 0.24, 0.10), (0.28, 0.19, 0.08)), hilly)
        hay = self.leaf(HAY, 0.4)
        self.strew([self.tuft(hay, t, 34, 0.16, 0.5) for t in (0.32, 0.48)], 2600, hilly,
                   lambda x, y: abs(x) < 1.5 and -3 < y < 1.5, -5.2, 30)  # fmt: skip
        self.strew([self.tuft(hay, 0.12, 30, 0.2)], 700, hilly, lambda x, y: False, -5, 8)
        bark, leaf = (
            self.bark((0.17, 0.12, 0.08)),
            self.leaf(((0.06, 0.09, 0.015), (0.11, 0.14, 0.03), (0.17, 0.18, 0.05)), 0.35),
        )
        trees = [self.acacia(5.0, 7.5, bark, leaf), self.acacia(4.2, 5.5, bark, leaf)]
        for k, (x, y) in enumerate(((-3.8, 9), (6.0, 17), (1.6, 30), (-10, 24), (12, 28), (-5, 42), (8, 46))):
            self.stand(trees[k % 2], x, y, hilly(x, y), None, self.rng.uniform(0.9, 1.15))
        bush = self.shrub(leaf, 1.5, 0.9)
        for x, y in ((3.4, 9), (-7, 15), (-1.8, 22), (9, 22), (4, 27)):
            self.stand(bush, x, y, hilly(x, y))
        self.haze((0.85, 0.68, 0.45), 130, 10)
        self.lit(0.35, 4.2, 0.6, 62, 60, (0.70, 0.78, 0.95), (1.0, 0.82, 0.56))

    def _cacti(self) -> None:
        """Sand and stones, tall cacti, dry bushes."""
        sand = self.worn(self.mottled((0.55, 0.33, 0.17), (0.46, 0.27, 0.14)), 0.25, 4, 0.5)
        self.ground(sand, hilly)
        before = set(bpy.context.scene.objects)
        wilds.cactus(self)
        cactus = [o for o in bpy.context.scene.objects if o not in before]
        self._again(cactus, ((-2.8, 6.5, 0.85), (3.3, 9.5, 0.95), (-5.5, 15, 1.0), (6.5, 18, 0.9), (-1.6, 24, 0.9),
                             (2.4, 32, 1.0), (-9, 28, 1.0), (12, 29, 1.0)))  # fmt: skip
        scrub = [
            self.tuft(self.leaf(((0.20, 0.20, 0.08), (0.30, 0.27, 0.12)), 0.2), t, 40, 0.12, 0.9)
            for t in (0.35, 0.5)
        ]
        self.strew(scrub, 110, hilly, lambda x, y: abs(x) < 1.8 and y < 4, -2, 34)
        stone = self.worn(self.material((0.42, 0.25, 0.15), 0.9), 0.4, 4, 0.5)
        for k in range(26):
            y = self.rng.uniform(1, 22)
            x, r = self.rng.choice((-1, 1)) * self.rng.uniform(1.8, 3 + 0.4 * y), self.rng.uniform(0.06, 0.4)
            self.rock(stone, (x, y, hilly(x, y)), (r, 0.8 * r, 0.6 * r), k, 0.5)
        self.lit(0.25, 4.4, 0.7, 52, 60, BLUE, (1.0, 0.88, 0.70))

    def _again(self, parts: list[Any], spots: Any) -> None:
        """Copies of what stands at the origin, (x, y, size) each, in its place."""
        for k, (x, y, grown) in enumerate(spots):
            where = shift(x, y, hilly(x, y)) @ turn(67 * k)
            for part in parts:
                copy = part.copy()
                copy.matrix_basis = where @ part.matrix_basis
                copy.scale = [grown * v for v in part.scale]
                bpy.context.scene.collection.objects.link(copy)
        for part in parts:
            bpy.data.objects.remove(part)

    def _palms(self) -> None:
        """Palms on white sand, turquoise water."""
        sand = self.worn(self.mottled((0.80, 0.68, 0.48), (0.74, 0.61, 0.42)), 0.12, 3, 0.5)
        self.ground(
            sand, lambda x, y: 0.05 * float(noise.noise(Vector((x, y, 0)))) - 0.09 * max(0.0, y - 5.5), 40, 16
        )
        self.water((0.04, 0.34, 0.38), (0, 16), (200, 19), -0.06, 1.2, 0.35)
        self.water((0.015, 0.17, 0.33), (0, 125), (500, 200), -0.05, 0.8, 0.5)
        foam = self.material((0.92, 0.95, 0.95), 0.9)
        for y, wide in ((6.45, 0.25), (9.2, 0.14), (13.5, 0.18)):
            edge = [(x, y + 0.35 * float(noise.noise(Vector((0.5 * x, y, 2)))) + d * wide * (1 + float(noise.noise(
                Vector((1.7 * x, y, 5))))), 0.0) for d in (0,
                    1) for x in [0.25 * k - 20 for k in range(161)]]  # fmt: skip
            self.faced(foam, edge, [(k, k + 1, k + 162, k + 161) for k in range(160)])
        bark = self.bark((0.30, 0.24, 0.17), 0, 5)
        leaf = self.leaf(((0.05, 0.14, 0.015), (0.10, 0.22, 0.03), (0.20, 0.28, 0.05)), 0.4)
        palms = [self.palm(4.3, bark, leaf, 1.3), self.palm(3.7, bark, leaf, 0.7)]
        for k, (x, y, yaw) in enumerate(
            ((-3.6, 4.6, 0.3), (-4.9, 5.6, 2.6), (3.9, 5.2, 3.4), (5.6, 3.6, 2.4))
        ):
            self.stand(palms[k % 2], x, y, 0, yaw, self.rng.uniform(0.95, 1.1))
        shrub = self.shrub(leaf, 1.2, 0.7, 700, 0.16)
        for x, y in ((-4.4, 4.8), (-5.4, 4.0), (5.0, 4.8)):
            self.stand(shrub, x, y)
        self.lit(0.12, 3.8, 0.8, 42, 40)

    def _vineyard(self) -> None:
        """Rows of vines that run to the hills."""
        self.ground(
            self.mottled((0.16, 0.15, 0.05), (0.09, 0.16, 0.03)), lambda x, y: 0.05 * max(0.0, y - 12)
        )
        self.strew([self.tuft(self.leaf(MEADOW), 0.12, 36, 0.2)], 1600, flat, lambda x, y: False, -5, 14)
        leaf, wood = (
            self.leaf(((0.05, 0.13, 0.015), (0.09, 0.21, 0.02), (0.20, 0.30, 0.04)), 0.45),
            self.bark((0.16, 0.11, 0.07)),
        )
        grape = self.material((0.09, 0.015, 0.10), 0.35)
        vine = [*self.shrub(leaf, 1.5, 1.0, 900, 0.15), self.stems(wood, [([Vector((0, 0, -0.9)),
                    Vector((0.05, 0, -0.4)),
                Vector((0, 0, 0.2))], [0.06, 0.05, 0.04], 6)])]  # fmt: skip
        berries = random.Random(3)
        spots = [Vector((berries.uniform(-0.75, 0.75), -0.5 + berries.uniform(-0.1, 0.1), berries.uniform(0, 0.35)))
                 for _ in range(9)]  # fmt: skip
        balls = [p + Vector([berries.gauss(0, 0.035) for _ in range(2)] + [berries.gauss(0, 0.07)]) for p in spots
                 for _ in range(14)]  # fmt: skip
        bunch = self.kites(grape, np.asarray(balls), self.draw.normal(size=(len(balls), 3)), 0.06, 0.9)
        for row in range(-7, 8):
            x = (
                2.5 * row
                + (1.25 if row >= 0 else -1.25)
                - (1.25 if row > 0 else 0)
                + (1.25 if row < 0 else 0)
            )
            for k in range(26):
                y = -3 + 1.35 * k
                z = 0.9 + 0.05 * max(0.0, y - 12)
                if abs(x) > 1.0:
                    self.stand([*vine, bunch], x, y, z, math.pi / 2 * (1 if x > 0 else -1) + math.pi, 0.9)
        self.lit(0.45, 3.8, 0.75, 56, 60, BLUE, (1.0, 0.88, 0.68))

    def rockface(self, material: Any, points: Any, n: int, swell: float, seed: float) -> None:
        """Rough rock over a grid of points, n in a row."""
        moved = []
        for p in map(Vector, points):
            out = (
                noise.noise(0.35 * p + Vector((seed, 0, 0)))
                + 0.5 * noise.noise(1.1 * p)
                + 0.2 * noise.noise(3.1 * p)
            )
            moved.append(p + swell * out * Vector((0.5, -1.0, 0.35)))
        rows = len(moved) // n
        faces = [
            (j * n + i, j * n + i + 1, j * n + n + i + 1, j * n + n + i)
            for j in range(rows - 1)
            for i in range(n - 1)
        ]
        self.faced(material, moved, faces)
