"""Spots outdoors, rendered before photographed landscapes: `python train/data/outdoors.py`, about 30 s each on two
cores.

Every spot of places.py is a ground with what stands around on it; the middle is free. Behind it is one of the
freely licensed landscapes that fetch.py gets. Writes `<cache>/src/places/NAME.png`, 480x320, and leaves those alone
that are there. Needs `bpy` (see studio.py).
"""

from __future__ import annotations

import argparse
import math
import random
import sys
from pathlib import Path
from typing import Any

import bpy
from mathutils import Vector
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from cache import cache_dir
from data import studio
from data.places import OUTDOORS, file_of, landscape
from data.stage import Colour, Stage

SIZE = (480, 320)
GRASS: tuple[Colour, ...] = ((0.07, 0.17, 0.025), (0.10, 0.22, 0.03), (0.05, 0.13, 0.02))
FLOWERS: tuple[Colour, ...] = ((0.85, 0.82, 0.75), (0.80, 0.55, 0.04), (0.60, 0.10, 0.25), (0.35, 0.20, 0.60))
BLOSSOMS: tuple[tuple[Colour, int, float], ...] = (
    ((0.75, 0.03, 0.015), 5, 0.058), ((0.85, 0.84, 0.80), 11, 0.048), ((0.85, 0.60, 0.02), 6, 0.036),
    ((0.12, 0.16, 0.70), 8, 0.044), ((0.48, 0.12, 0.55), 6, 0.042), ((0.80, 0.30, 0.48), 7, 0.048),
)  # fmt: skip
"""Colour, petals and radius in metres of wild flowers."""
DRY: tuple[Colour, ...] = ((0.36, 0.29, 0.12), (0.28, 0.25, 0.12), (0.20, 0.20, 0.09))
LEAVES: tuple[Colour, ...] = ((0.42, 0.14, 0.02), (0.50, 0.26, 0.04), (0.30, 0.08, 0.02), (0.22, 0.13, 0.05))
GROUNDS: dict[str, tuple[Colour, Colour]] = {
    "grass": ((0.03, 0.075, 0.012), (0.045, 0.10, 0.016)),
    "meadow": ((0.045, 0.095, 0.012), (0.065, 0.13, 0.016)), "forest": ((0.06, 0.07, 0.025), (0.05, 0.11, 0.025)),
    "leaves": ((0.20, 0.09, 0.03), (0.11, 0.10, 0.04)), "snow": ((0.86, 0.89, 0.93), (0.80, 0.84, 0.90)),
    "street": ((0.11, 0.11, 0.115), (0.09, 0.09, 0.095)), "road": ((0.03, 0.075, 0.012), (0.045, 0.10, 0.016)),
    "flowers": ((0.045, 0.095, 0.012), (0.065, 0.13, 0.016)),
    "alpine": ((0.06, 0.11, 0.02), (0.09, 0.15, 0.025)), "sand": ((0.60, 0.34, 0.17), (0.53, 0.29, 0.14)),
    "desert road": ((0.50, 0.33, 0.20), (0.42, 0.27, 0.16)),
    "beach": ((0.62, 0.50, 0.33), (0.55, 0.43, 0.27)),
}  # fmt: skip
EXPOSURE = {
    "forest": 1.5,
    "meadow": 0.6,
    "flowers": 0.7,
    "alpine": 0.6,
    "leaves": 0.9,
    "street": 0.7,
    "snow": -0.4,
}
"""Stops by which a place is brighter."""
HOUSES: tuple[Colour, ...] = (
    (0.50, 0.36, 0.26),
    (0.62, 0.55, 0.43),
    (0.42, 0.20, 0.15),
    (0.55, 0.56, 0.56),
    (0.66, 0.48, 0.30),
)


class Spot(Stage):
    """x to the right of and y behind the place where things will stand, in metres."""

    def __init__(self, cache: Path, ground: str, rng: random.Random) -> None:
        super().__init__(cache)
        self.rng, self.first = rng, dict[str, Any]()
        bare = self.mottled(*GROUNDS[ground])
        self._plane(bare, (0, 35), (160, 90), 0.0)
        if ground == "meadow":
            self._scatter(GRASS, 15000, 0.13, flat=False)
            self._scatter(FLOWERS, 900, 0.035, flat=True, lift=0.11)
        elif ground in ("flowers", "alpine"):
            self._scatter(GRASS, 13000, 0.17 if ground == "flowers" else 0.11, flat=False)
            self._bloom(11000 if ground == "flowers" else 1800, 1.0 if ground == "flowers" else 0.7)
        elif ground == "sand":
            self._blown(bare)
        elif ground == "desert road":
            self._scatter(DRY, 2600, 0.16, flat=False, road=True)
        elif ground in ("grass", "road"):
            self._scatter(GRASS, 15000, 0.10, flat=False, road=ground == "road")
        elif ground == "forest":
            self._scatter(GRASS, 2600, 0.12, flat=False)
            self._scatter(LEAVES, 900, 0.05, flat=True)
        elif ground == "leaves":
            self._scatter(GRASS, 1200, 0.08, flat=False)
            self._scatter(LEAVES, 5000, 0.06, flat=True)
        elif ground == "beach":
            water = self.material((0.02, 0.16, 0.24), 0.12)
            self._rippled(water)
            self._plane(water, (0, 45), (160, 80), 0.03)
            self._plane(self.material((0.80, 0.84, 0.84), 0.9), (0, 4.9), (160, 0.3), 0.035)
        if ground in ("street", "road", "desert road"):
            asphalt = self.mottled((0.085, 0.085, 0.09), (0.065, 0.065, 0.07))
            self._plane(asphalt, (0, 35), (6.4, 90), 0.005)
            paint = self.material((0.7, 0.7, 0.68), 0.8)
            for i in range(14):
                self._plane(paint, (0, -3 + 4.5 * i), (0.14, 2.0), 0.01)
        if ground == "street":
            for side in (-1, 1):
                self.slab(
                    self.mottled((0.30, 0.29, 0.28), (0.26, 0.25, 0.24)),
                    (side * 4.5, 35, 0.07),
                    (2.6, 90, 0.14),
                )

    def _put(self, key: str, x: float, y: float, yaw: float = 0.0) -> None:
        self._copy(key, x, y, yaw, 1.0)

    _car = _put

    def _tree(self, key: str, x: float, y: float) -> None:
        self._copy(key, x, y, self.rng.uniform(0, 360), self.rng.uniform(1.0, 1.35))

    def _bush(self, key: str, x: float, y: float) -> None:
        self._copy(key, x, y, self.rng.uniform(0, 360), self.rng.uniform(0.8, 1.2))

    def _wood(self, *keys: str) -> None:
        """Trees on both sides, nearer and farther, and a wall of them behind."""
        for y in (4, 6.5, 9, 12, 15, 19, 23):
            for side in (-1, 1):
                for out in (0, 3.2, 6.4):
                    x = side * (2.6 + 0.16 * y + out + self.rng.uniform(-0.7, 0.7))
                    self._tree(self.rng.choice(keys), x, y + self.rng.uniform(-1, 1))
        for i in range(26):
            self._tree(
                self.rng.choice(keys), -15 + 2.5 * (i % 13), 26 + 5 * (i // 13) + self.rng.uniform(-2, 2)
            )

    def _hedge(self, key: str, y: float) -> None:
        wide = self.size(key)[0]
        for i in range(-8, 9):
            self._copy(key, i * wide * 0.97, y, 0, 1.0)

    def _path(self, x: float) -> None:
        self._plane(self.mottled((0.46, 0.40, 0.31), (0.40, 0.34, 0.26)), (x, 20), (1.6, 60), 0.006)

    def _houses(self, seed: float) -> None:
        """Houses with windows on both sides of a street."""
        rng = random.Random(seed)
        glass, frame = self.material((0.05, 0.07, 0.10), 0.08), self.material((0.75, 0.74, 0.72), 0.7)
        for side in (-1, 1):
            y = -2.0
            while y < 58:
                deep, tall = rng.uniform(7, 11), rng.choice((7.0, 9.6, 9.6, 12.4))
                shade = rng.choice(HOUSES)
                wall = self.mottled(shade, (0.9 * shade[0], 0.9 * shade[1], 0.9 * shade[2]))
                x = side * 9.8
                self.slab(wall, (x, y + deep / 2, tall / 2), (8, deep - 0.05, tall))
                self.slab(frame, (x, y + deep / 2, tall + 0.1), (8.3, deep, 0.25))
                face = side * 5.78
                for floor in range(int(tall // 2.8)):
                    for k in range(int(deep // 2.3)):
                        at = (face, y + 1.3 + 2.3 * k, 1.6 + 2.8 * floor)
                        self.slab(frame, at, (0.10, 1.25, 1.75))
                        self.slab(glass, (face - side * 0.04, *at[1:]), (0.08, 1.02, 1.5))
                y += deep

    def _copy(self, key: str, x: float, y: float, yaw: float, grown: float) -> None:
        """A thing, whose meshes all of its kind share."""
        if key in self.first:
            self.again(self.first[key], x, y, yaw, grown)
        else:
            self.first[key] = self.put(key, x, y, 0, yaw, grown)

    def _plane(self, material: Any, middle: tuple[float, float], size: tuple[float, float], z: float) -> None:
        bpy.ops.mesh.primitive_plane_add(size=1, location=(*middle, z))
        bpy.context.object.scale = (*size, 1)
        bpy.context.object.data.materials.append(material)

    def _rippled(self, material: Any) -> None:
        nodes, links = material.node_tree.nodes, material.node_tree.links
        noise, bump, where = (nodes.new(f"ShaderNode{n}") for n in ("TexNoise", "Bump", "NewGeometry"))
        noise.inputs["Scale"].default_value, noise.inputs["Detail"].default_value = 1.6, 4
        bump.inputs["Strength"].default_value, bump.inputs["Distance"].default_value = 0.7, 0.3
        links.new(where.outputs["Position"], noise.inputs["Vector"])
        links.new(noise.outputs["Fac"], bump.inputs["Height"])
        links.new(bump.outputs["Normal"], nodes["Principled BSDF"].inputs["Normal"])

    def _blown(self, material: Any) -> None:
        """Ripples of sand, across the wind, and low waves of it."""
        nodes, links = material.node_tree.nodes, material.node_tree.links
        wave, noise, both, bump, where = (
            nodes.new(f"ShaderNode{n}") for n in ("TexWave", "TexNoise", "Math", "Bump", "NewGeometry")
        )
        wave.bands_direction, both.operation = "Y", "MULTIPLY_ADD"
        for name, value in (("Scale", 1.6), ("Distortion", 5.0), ("Detail", 3.0), ("Detail Scale", 0.8)):
            wave.inputs[name].default_value = value
        noise.inputs["Scale"].default_value, noise.inputs["Detail"].default_value = 0.35, 3
        both.inputs[1].default_value = 6.0
        bump.inputs["Strength"].default_value, bump.inputs["Distance"].default_value = 0.55, 0.10
        for texture in (wave, noise):
            links.new(where.outputs["Position"], texture.inputs["Vector"])
        links.new(noise.outputs["Fac"], both.inputs[0])
        links.new(wave.outputs["Fac"], both.inputs[2])
        links.new(both.outputs[0], bump.inputs["Height"])
        links.new(bump.outputs["Normal"], nodes["Principled BSDF"].inputs["Normal"])

    def _bloom(self, count: int, high: float) -> None:
        """Flowers on stems, in patches of their kind, dense near the camera."""
        stem, heart = self.material((0.06, 0.15, 0.02), 0.8), self.material((0.75, 0.45, 0.02), 0.8)
        kinds = []
        for colour, petals, r in BLOSSOMS:
            for _ in range(3):
                mesh = bpy.data.meshes.new("flower")
                tilt, turn = self.rng.uniform(0.3, 1.0), self.rng.uniform(0, 6.28)
                up = high * self.rng.uniform(0.15, 0.30)
                side = Vector((math.cos(turn), math.sin(turn), 0))
                across = Vector((-math.sin(turn), math.cos(turn), 0)) * math.cos(tilt) + Vector(
                    (0, 0, math.sin(tilt))
                )
                top = Vector((0, 0, up))

                def at(a: float, out: float, top: Any = top, side: Any = side, across: Any = across) -> Any:
                    return top + out * (math.cos(a) * side + math.sin(a) * across)

                corners, faces = [Vector((-0.003, 0, 0)), Vector((0.003, 0, 0)), top], [(0, 1, 2)]
                for k in range(petals):
                    a, wide, n = 6.283 * k / petals, 3.0 / petals, len(corners)
                    corners += [top, at(a - wide, 0.75 * r), at(a, r), at(a + wide, 0.75 * r)]
                    faces.append((n, n + 1, n + 2, n + 3))
                n, face = len(corners), side.cross(across)
                lift = 0.004 * (face if face.y < 0 else -face)
                corners += [at(1.047 * k, 0.3 * r) + lift for k in range(6)]
                faces.append(tuple(range(n, n + 6)))
                mesh.from_pydata(corners, [], faces)
                for material in (stem, self.material(colour, 0.7), heart):
                    mesh.materials.append(material)
                for i, f in enumerate(mesh.polygons):
                    f.material_index = 0 if i == 0 else 2 if i == petals + 1 else 1
                kinds.append(mesh)
        phase = [self.rng.uniform(0, 6.28) for _ in BLOSSOMS]
        for _ in range(count):
            y = -5.0 + 30 * self.rng.random() ** 1.8
            x = self.rng.uniform(-1, 1) * (2.6 + 0.55 * (y + 6))
            likes = [1.05 + math.sin(0.9 * x + p) * math.sin(0.8 * y + 2 * p) for p in phase]
            kind = self.rng.choices(range(len(BLOSSOMS)), likes)[0]
            flower = bpy.data.objects.new("flower", kinds[3 * kind + self.rng.randrange(3)])
            flower.location, flower.rotation_euler = (x, y, 0), (0, 0, self.rng.uniform(-0.8, 0.8))
            flower.scale = (self.rng.uniform(0.8, 1.3),) * 3
            bpy.context.scene.collection.objects.link(flower)

    def _scatter(
        self,
        colours: tuple[Colour, ...],
        count: int,
        high: float,
        flat: bool,
        road: bool = False,
        lift: float = 0.0,
    ) -> None:
        """Tufts of grass, or leaves that lie `flat`, dense near the camera."""
        kinds = []
        for colour in colours:
            mesh = bpy.data.meshes.new("tuft")
            corners, faces = [], []
            for _ in range(1 if flat else 16):
                a, r = self.rng.uniform(0, 6.28), self.rng.uniform(0, 0.09)
                x, y, lean = r * math.cos(a), r * math.sin(a), self.rng.uniform(-0.05, 0.05)
                n = len(corners)
                if flat:
                    corners += [
                        (0, -0.6 * high, 0.01),
                        (0.4 * high, 0, 0.02),
                        (0, 0.6 * high, 0.01),
                        (-0.4 * high, 0, 0.02),
                    ]
                    faces.append((n, n + 1, n + 2, n + 3))
                else:
                    wide = 0.006
                    corners += [
                        (x - wide, y, 0),
                        (x + wide, y, 0),
                        (x + lean, y + lean, high * self.rng.uniform(0.5, 1.1)),
                    ]
                    faces.append((n, n + 1, n + 2))
            mesh.from_pydata(corners, [], faces)
            mesh.materials.append(self.material(colour, 0.8))
            kinds.append(mesh)
        for i in range(count):
            y = -5.5 + 24 * self.rng.random() ** 1.7
            x = self.rng.uniform(-1, 1) * (2.6 + 0.55 * (y + 6))
            if road and abs(x) < 3.3:
                continue
            tuft = bpy.data.objects.new("tuft", kinds[i % len(kinds)])
            tuft.location, tuft.rotation_euler = (x, y, lift), (0, 0, self.rng.uniform(0, 6.28))
            tuft.scale = (self.rng.uniform(0.7, 1.3),) * 3
            bpy.context.scene.collection.objects.link(tuft)


def taken(scene: Any, camera: Any, afar: Image.Image, path: Path) -> None:
    """Render from the height of the eyes, before what is seen `afar`."""
    camera.location = (0, -6.0, 1.6)
    studio.look_at(camera, Vector((0, 13, 2.1)))
    camera.data.angle = math.radians(50)
    part = path.with_suffix(".part.png")
    studio.shoot(scene, part, transparent=True)
    seen = afar.convert("RGBA")
    seen.alpha_composite(Image.open(part))
    seen.convert("RGB").save(path)
    part.unlink()


def behind(cache: Path, name: str) -> Image.Image:
    """The middle of a landscape."""
    image = Image.open(landscape(cache, name)).convert("RGB")
    wide = image.height * SIZE[0] // SIZE[1]
    left = (image.width - wide) // 2
    return image.crop((left, 0, left + wide, image.height)).resize(SIZE, Image.Resampling.LANCZOS)


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--cache", type=Path, default=cache_dir())
    p.add_argument("--only", nargs="*", help="names of places")
    args = p.parse_args()
    for name, (_, ground, afar, what) in OUTDOORS.items():
        path = file_of(args.cache, name)
        if ground not in GROUNDS or path.exists() or (args.only and name not in args.only):
            continue  # wild.py renders the other grounds
        scene, camera = studio.empty(*SIZE, 24)
        studio.ambient(scene, (0.62, 0.78, 1.0), 1.4 if ground == "forest" else 0.75)
        studio.sun(scene, 5.0 if ground == "forest" else 3.4, 52, 45, (1.0, 0.93, 0.82))
        scene.view_settings.exposure = EXPOSURE.get(ground, 0.3)
        Spot(args.cache, ground, random.Random(name)).furnish(what)
        taken(scene, camera, behind(args.cache, afar), path)
        print(name, flush=True)


if __name__ == "__main__":
    main()
