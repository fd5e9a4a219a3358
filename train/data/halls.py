"""Large halls, rendered: `python train/data/halls.py`, about 30 s each on two cores.

Every hall of places.py is built of slabs, with some meshes in it: a stage, a factory, a museum, a supermarket, a
church, a station. The floor in the middle is free. Writes `<cache>/src/places/NAME.png`, 480x320, and leaves those
alone that are there. Needs `bpy` (see studio.py).
"""

from __future__ import annotations

import argparse
import math
import random
import sys
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import bpy
from mathutils import Vector

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from cache import cache_dir
from data import studio
from data.places import HALLS, file_of, landscape
from data.rooms import boarded
from data.stage import Colour, Stage

GOODS: tuple[Colour, ...] = (
    (0.70, 0.05, 0.04), (0.85, 0.40, 0.03), (0.85, 0.68, 0.05), (0.10, 0.40, 0.10), (0.05, 0.16, 0.50),
    (0.45, 0.65, 0.80), (0.80, 0.78, 0.72), (0.42, 0.08, 0.30), (0.30, 0.15, 0.07), (0.75, 0.30, 0.35),
)  # fmt: skip
LIGHT = {"stage": (0.05, 0.35), "museum": (0.22, -0.1), "factory": (0.35, 0.2), "shop": (0.3, -0.35),
         "church": (0.25, 0.25), "station": (0.6, 0.1)}  # fmt: skip
"""Light from everywhere, and stops by which a hall is brighter."""


class Hall(Stage):
    """x to the right of the viewer, y before him, in metres."""

    def __init__(self, cache: Path, kind: str) -> None:
        super().__init__(cache)
        self.rng, self.first = random.Random(kind), dict[str, Any]()
        self.white = self.material((0.82, 0.81, 0.79), 0.85)
        getattr(self, f"_{kind}")()

    def aim(self, camera: Any) -> None:
        """Set the camera at the height of the eyes."""
        camera.location = (0, 0, 1.6)
        studio.look_at(camera, Vector((0, 10, 0.75)))
        camera.data.angle = math.radians(50)

    def _stand(self, key: str, x: float, y: float, yaw: float = 0.0) -> None:
        if key in self.first:
            self.again(self.first[key], x, y, yaw, 1.0)
        else:
            self.first[key] = self.put(key, x, y, 0, yaw)

    def box(self, wide: float, deep: float, high: float, floor: Any, wall: Any) -> None:
        """Floor, ceiling and the three walls that are seen."""
        self.slab(floor, (0, deep / 2 - 1, -0.05), (wide, deep + 2, 0.1))
        self.slab(self.white, (0, deep / 2 - 1, high + 0.05), (wide, deep + 2, 0.1))
        self.slab(wall, (0, deep + 0.05, high / 2), (wide, 0.1, high))
        for side in (-1, 1):
            self.slab(wall, (side * (wide / 2 + 0.05), deep / 2 - 1, high / 2), (0.1, deep + 2, high))

    def pleated(
        self,
        cloth: Any,
        across: tuple[float, float],
        y: float,
        up: tuple[float, float],
        deep: float,
        folds: int,
    ) -> None:
        """A curtain that hangs in folds, which are irregular."""
        n = 8 * folds
        left, right = across
        corners = []
        swing = [self.rng.uniform(0.55, 1.1) for _ in range(folds + 2)]
        for i in range(n + 1):
            t = 2 * math.pi * i / 8
            out = deep * swing[i // 8] * math.cos(t)
            x = left + (right - left) * i / n + 0.25 * (right - left) / folds * math.sin(2 * t) * 0.3
            corners += [(x, y + out, up[0]), (x, y + 0.8 * out, up[1])]
        faces = [(2 * i, 2 * i + 2, 2 * i + 3, 2 * i + 1) for i in range(n)]
        self.faced(cloth, corners, faces, smooth=True)

    def beam(self, material: Any, start: Sequence[float], end: Sequence[float], thick: float) -> None:
        """A square one."""
        a, b = Vector(start), Vector(end)
        made = self.slab(material, (0, 0, 0), (thick, thick, (b - a).length))
        made.location, made.rotation_euler = (a + b) / 2, (b - a).to_track_quat("Z", "Y").to_euler()

    def column(self, material: Any, at: tuple[float, float], r: float, high: float) -> None:
        """A round one with a foot and a head."""
        for radius, low, top in ((r, 0, high), (1.35 * r, 0, 0.35), (1.35 * r, high - 0.3, high)):
            bpy.ops.mesh.primitive_cylinder_add(
                vertices=32, radius=radius, depth=top - low, location=(*at, (low + top) / 2)
            )
            made = bpy.context.object
            made.data.materials.append(material)
            bpy.ops.object.shade_smooth_by_angle()

    def _stage(self) -> None:
        """Boards, red curtains behind, at the sides and above, spotlights."""
        self.slab(boarded(self, "wood"), (0, 5, -0.05), (16, 14, 0.1))
        velvet = self.material((0.42, 0.012, 0.018), 0.75)
        self.pleated(velvet, (-7, 7), 9.5, (0.03, 6), 0.13, 46)
        for side in (-1, 1):
            self.pleated(velvet, (side * 2.75, side * 6), 8.0, (0.02, 6), 0.12, 11)
            self.pleated(velvet, (side * 3.0, side * 6), 6.6, (0.02, 6), 0.12, 10)
        self.pleated(velvet, (-6, 6), 7.8, (2.75, 5), 0.10, 44)
        self.pleated(self.material((0.75, 0.48, 0.12), 0.4, 0.6), (-6, 6), 7.68, (2.66, 2.76), 0.09, 44)
        for x, aim, shade in ((-2.6, -1.5, (1.0, 0.80, 0.52)), (0.2, 0.0, (1.0, 0.90, 0.72)),
                              (2.6, 1.5, (1.0, 0.80, 0.52))):  # fmt: skip
            self.spot((x, 3.6, 5.4), (aim, 6.5, 0), 20, 1500, shade)
        self.spot((-1.5, 2, 5), (-1, 9.5, 1.6), 40, 600, (1.0, 0.75, 0.55))
        self.spot((1.5, 2, 5), (1, 9.5, 1.6), 40, 600, (1.0, 0.75, 0.55))
        self.lamp((0, 1.0, 4.5), 3.0, 130, (1.0, 0.86, 0.70), (math.radians(25), 0, 0))

    def _museum(self) -> None:
        """White walls with framed landscapes, each with a light of its own."""
        wide, deep, high = 7.6, 10.0, 4.0
        self.box(wide, deep, high, boarded(self, "wood"), self.white)
        shown = ["mountain5", "fields0", "sea3", "valley12-harro", "myrabella8", "forest0", "city1", "beach1"]
        frames = [self.material((0.60, 0.40, 0.13), 0.35, 0.8), self.material((0.10, 0.06, 0.035), 0.4)]
        for i, (x, tall) in enumerate(((-2.15, 0.95), (0.0, 1.25), (2.15, 0.95))):
            self._painting(shown[i], frames[i % 2], (x, deep, 1.75), tall, 0)
        for i in range(4):
            side, y = (-1, 1)[i % 2], (8.2, 5.4)[i // 2]
            self._painting(shown[3 + i], frames[(i + 1) % 2], (side * wide / 2, y, 1.75), 0.95, side * 90)
        for x in (-2.2, 0.0, 2.2):
            self.lamp((x, 5.5, high - 0.1), 1.4, 75, (1.0, 0.97, 0.92), (0, 0, 0))

    def _painting(
        self, name: str, frame: Any, at: tuple[float, float, float], tall: float, turn: float
    ) -> None:
        """Hung with its middle `at` a wall; `turn` 90 is the right one."""
        canvas = bpy.data.objects.new("painting", None)
        bpy.context.scene.collection.objects.link(canvas)
        wide = 1.5 * tall
        self.slab(frame, (0, -0.03, 0), (wide + 0.16, 0.06, tall + 0.16)).parent = canvas
        self.pane(self.printed(landscape(self.cache, name)), (0, -0.065, 0), (wide, tall)).parent = canvas
        canvas.location, canvas.rotation_euler = at, (0, 0, -math.radians(turn))
        away = Vector((0, -1.6, 0))
        away.rotate(canvas.rotation_euler)
        self.spot(tuple(Vector(at) + away + Vector((0, 0, 2.0))), at, 52, 130, (1.0, 0.93, 0.82))

    def _factory(self) -> None:
        """Columns and trusses of steel, high windows, racks with boxes."""
        wide, deep, high = 11.0, 22.0, 5.6
        floor, wall = (
            self.mottled((0.33, 0.32, 0.31), (0.25, 0.245, 0.24)),
            self.material((0.50, 0.53, 0.55), 0.9),
        )
        self.box(wide, deep, high, floor, wall)
        steel = self.material((0.10, 0.17, 0.24), 0.5, 0.3)
        glass = self.material((0.80, 0.90, 1.0), 0.5, 0, 2.2)
        for y in (4, 8, 12, 16, 20):
            for side in (-1, 1):
                x = side * (wide / 2 - 0.5)
                self.beam(steel, (x, y, 0), (x, y, high), 0.22)
                self.slab(glass, (side * (wide / 2 - 0.01), y + 2, 4.2), (0.02, 3.0, 1.3))
                for k in range(5):
                    self.slab(steel, (side * (wide / 2 - 0.03), y + 0.5 + 0.75 * k, 4.2), (0.06, 0.05, 1.3))
                self.lamp(
                    (side * (wide / 2 - 0.2), y + 2, 4.2), 1.6, 60, (0.9, 0.95, 1.0), (0, side * 1.2, 0)
                )
            for z in (4.4, 5.1):
                self.beam(steel, (-wide / 2, y, z), (wide / 2, y, z), 0.12)
            for k in range(11):
                x = -wide / 2 + k
                self.beam(steel, (x, y, 4.4 if k % 2 else 5.1), (x + 1, y, 5.1 if k % 2 else 4.4), 0.07)
            self.lamp((0, y + 1, 4.3), 1.2, 70, (1.0, 0.97, 0.9), (0, 0, 0))
            self.slab(self.material((1, 1, 0.95), 0.5, 0, 6), (0, y + 1, 4.32), (0.9, 0.25, 0.05))
        for k in range(4):
            x = -3.6 + 2.4 * k
            self.slab(glass, (x, deep - 0.01, 3.4), (1.9, 0.02, 1.5))
            for dx in (-0.95, -0.32, 0.32, 0.95):
                self.slab(steel, (x + dx, deep - 0.03, 3.4), (0.06, 0.06, 1.56))
            for dz in (-0.75, 0, 0.75):
                self.slab(steel, (x, deep - 0.03, 3.4 + dz), (1.96, 0.06, 0.06))
        self.slab(self.material((0.16, 0.30, 0.42), 0.6), (0, deep - 0.05, 1.25), (3.4, 0.1, 2.5))
        for k in range(6):
            self.slab(
                self.material((0.12, 0.24, 0.34), 0.6), (0, deep - 0.11, 0.3 + 0.42 * k), (3.4, 0.03, 0.03)
            )
        paint = self.material((0.80, 0.58, 0.05), 0.7)
        for side in (-1, 1):
            self.slab(paint, (side * 2.1, deep / 2, 0.003), (0.12, deep, 0.006))
            self._rack(side * 4.2, 9.2 + side, 17.5)
            self._rack(side * 4.2, 18.0, 21.5)

    def _rack(self, x: float, y: float, end: float) -> None:
        """Shelves for pallets along the hall."""
        blue, orange = self.material((0.04, 0.12, 0.38), 0.5), self.material((0.80, 0.28, 0.03), 0.5)
        carton = [
            self.material(c, 0.85) for c in ((0.46, 0.31, 0.17), (0.53, 0.37, 0.21), (0.38, 0.25, 0.13))
        ]
        for z in (0.12, 1.25, 2.4):
            for dx in (-0.5, 0.5):
                self.slab(orange, (x + dx, (y + end) / 2, z), (0.06, end - y, 0.12))
            at = y + 0.1
            while at < end - 0.9:
                long, tall = self.rng.uniform(0.5, 0.9), self.rng.uniform(0.45, 0.95)
                self.slab(self.rng.choice(carton), (x, at + long / 2, z + 0.06 + tall / 2), (0.9, long, tall))
                at += long + self.rng.choice((0.05, 0.08, 0.5))
        for k in range(int((end - y) / 2.1) + 1):
            for dx in (-0.5, 0.5):
                self.slab(blue, (x + dx, y + 2.1 * k, 1.7), (0.09, 0.09, 3.4))

    def _shop(self) -> None:
        """An aisle between shelves full of goods."""
        tiles = self.bricks((0.72, 0.71, 0.68), (0.69, 0.68, 0.65), (0.6, 0.6), 0.0, 0.006, (0, 0, 90))
        self.box(12, 17, 3.3, tiles, self.white)
        tube = self.material((1, 1, 1), 0.5, 0, 5)
        for x in (-1.5, 1.5):
            for k in range(8):
                self.slab(tube, (x, 1.5 + 2 * k, 3.27), (0.22, 1.4, 0.04))
        for k in range(4):
            self.lamp((0, 2.5 + 4 * k, 3.2), 2.2, 95, (1.0, 0.99, 0.96), (0, 0, 0))
        for side in (-1, 1):
            self._shelves(side * 2.25, 1.5, 13.0, side)
        self._shelves(0, -3.6, 3.6, 0)
        for k, (word, side) in enumerate((((0.05, 0.35, 0.14), -1), ((0.70, 0.07, 0.05), 1))):
            self.slab(self.material(word, 0.6, 0, 0.3), (side * 1.35, 9 + k, 2.72), (0.9, 0.04, 0.32))
            self.slab(self.white, (side * 1.35, 8.97 + k, 2.72), (0.6, 0.02, 0.07))

    def _shelves(self, x: float, start: float, end: float, side: int) -> None:
        """Five boards of goods along the aisle at `x`, or across its far end if `side` is 0."""
        steel = self.material((0.75, 0.76, 0.77), 0.5)
        tags = [self.material(c, 0.6) for c in ((0.85, 0.83, 0.78), (0.80, 0.65, 0.05), (0.75, 0.06, 0.05))]
        goods = [self.material(c, 0.45) for c in GOODS]

        def place(
            material: Any, along: float, out: float, z: float, size: tuple[float, float, float]
        ) -> None:
            long, thick, tall = size
            if side:
                self.slab(material, (x + side * out, along, z), (thick, long, tall))
            else:
                self.slab(material, (along, 14.6 + out, z), (long, thick, tall))

        middle, whole = (start + end) / 2, end - start
        place(steel, middle, 0.45, 1.0, (whole, 0.04, 2.0))
        for z in (0.12, 0.50, 0.88, 1.26, 1.64):
            place(steel, middle, 0.21, z, (whole, 0.48, 0.035))
            place(self.white, middle, -0.035, z, (whole, 0.012, 0.05))
            at = start + 0.02
            while at < end - 0.1:
                long, tall = self.rng.uniform(0.10, 0.26), self.rng.uniform(0.18, 0.31)
                colour, label = self.rng.sample(goods, 2)
                for _ in range(self.rng.randint(2, 5)):
                    if at + long > end:
                        break
                    if self.rng.random() < 0.94:
                        deep = self.rng.uniform(0.0, 0.05)
                        place(
                            colour, at + long / 2, 0.2 + deep, z + 0.02 + tall / 2, (long - 0.012, 0.4, tall)
                        )
                        place(label, at + long / 2, deep - 0.002, z + 0.02 + 0.55 * tall,
                              (0.7 * long, 0.012, 0.3 * tall))  # fmt: skip
                    at += long
                place(self.rng.choice(tags), at - long, -0.045, z, (0.07, 0.01, 0.045))
                at += 0.015

    def _church(self) -> None:
        """A nave of columns and arches, pews on both sides, coloured windows at its end."""
        stone, floor = self.mottled((0.62, 0.56, 0.46), (0.54, 0.48, 0.39)), boarded(self, "tiles")
        self.box(10.4, 24, 9.0, floor, stone)
        oak = self.material((0.20, 0.09, 0.035), 0.5)
        for side in (-1, 1):
            x = side * 3.1
            for k in range(7):
                y = 2.0 + 3.4 * k
                self.column(stone, (x, y), 0.30, 2.9)
                self._arch(stone, x, y, y + 3.4, 2.9, 6.6)
                self.lamp((side * 4.9, y + 1.7, 2.8), 1.5, 45, (1.0, 0.92, 0.80), (0, side * 1.57, 0))
                self.glazed((side * 5.19, y + 1.7, 2.6), (1.0, 2.2), side * 90)
            for k in range(10):
                y = 6.4 + 1.15 * k
                self.slab(oak, (side * 1.9, y, 0.44), (1.9, 0.42, 0.05))
                self.slab(oak, (side * 1.9, y - 0.24, 0.62), (1.9, 0.05, 0.72))
                for dx in (-0.97, 0.97):
                    self.slab(oak, (side * 1.9 + dx, y - 0.04, 0.48), (0.06, 0.50, 0.96))
        for x, tall in ((-1.75, 3.0), (0.0, 3.7), (1.75, 3.0)):
            self.glazed((x, 23.98, 2.1 + tall / 2), (1.15, tall), 0)
        self.slab(stone, (0, 22.6, 0.1), (5.6, 2.6, 0.2))
        self.slab(self.material((0.75, 0.72, 0.66), 0.6), (0, 22.4, 0.65), (2.2, 0.8, 0.95))
        self.slab(self.material((0.85, 0.83, 0.80), 0.8), (0, 22.4, 1.14), (2.4, 0.9, 0.05))
        self.slab(self.material((0.30, 0.03, 0.04), 0.9), (0, 12, 0.006), (1.3, 24, 0.012))
        for y in (4, 10, 16, 21):
            self.lamp((0, y, 7.5), 2.5, 150, (1.0, 0.90, 0.74), (0, 0, 0))

    def _arch(self, material: Any, x: float, y: float, end: float, foot: float, top: float) -> None:
        """A wall 0.5 m thick along the nave, open below a half circle."""
        middle, r, n = (y + end) / 2, (end - y) / 2 - 0.22, 20
        curve = [(y, foot), *((middle - r * math.cos(math.pi * i / n), foot + r * math.sin(math.pi * i / n))
                              for i in range(n + 1)), (end, foot)]  # fmt: skip
        corners: list[tuple[float, float, float]] = []
        faces = []
        for (a, low), (b, lower) in pairwise(curve):
            k = len(corners)
            for out in (x - 0.25, x + 0.25):
                corners += [(out, a, low), (out, b, lower), (out, b, top), (out, a, top)]
            faces += [(k, k + 1, k + 2, k + 3), (k + 4, k + 5, k + 6, k + 7), (k, k + 1, k + 5, k + 4)]
        self.faced(material, corners, faces)

    def glazed(self, at: tuple[float, float, float], size: tuple[float, float], turn: float) -> None:
        """A window of coloured glass with a round top."""
        wide, tall = size
        material = self.material((0, 0, 0), 0.4, 0, 1.5)
        nodes, links = material.node_tree.nodes, material.node_tree.links
        where, cells, edges, hue, lead, mix = (
            nodes.new(f"ShaderNode{n}")
            for n in ("TexCoord", "TexVoronoi", "TexVoronoi", "HueSaturation", "Math", "Mix")
        )
        edges.feature, lead.operation, mix.data_type = "DISTANCE_TO_EDGE", "GREATER_THAN", "RGBA"
        for texture in (cells, edges):
            texture.inputs["Scale"].default_value = 5.0
            links.new(where.outputs["Object"], texture.inputs["Vector"])
        hue.inputs["Value"].default_value = 0.55
        hue.inputs["Saturation"].default_value, lead.inputs[1].default_value = 1.35, 0.035
        mix.inputs["A"].default_value = (0.01, 0.01, 0.015, 1)
        links.new(cells.outputs["Color"], hue.inputs["Color"])
        links.new(edges.outputs["Distance"], lead.inputs[0])
        links.new(lead.outputs[0], mix.inputs["Factor"])
        links.new(hue.outputs["Color"], mix.inputs["B"])
        links.new(mix.outputs["Result"], nodes["Principled BSDF"].inputs["Emission Color"])
        for grown, cover, z in ((1.16, self.white, 0.01), (1.0, material, 0.03)):
            r, low = grown * wide / 2, -tall / 2 - (grown - 1) * wide / 2
            top = tall / 2 - wide / 2
            rim = [(-r, -z, low), (r, -z, low)]
            rim += [
                (r * math.cos(math.pi * i / 16), -z, top + r * math.sin(math.pi * i / 16)) for i in range(17)
            ]
            made = self.faced(cover, rim, [tuple(range(len(rim)))])
            made.location, made.rotation_euler = at, (0, 0, -math.radians(turn))


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--cache", type=Path, default=cache_dir())
    p.add_argument("--only", nargs="*", help="names of halls")
    args = p.parse_args()
    for name, (_, kind, what) in HALLS.items():
        path = file_of(args.cache, name)
        if path.exists() or (args.only and name not in args.only):
            continue
        scene, camera = studio.empty(480, 320, 24)
        strength, scene.view_settings.exposure = LIGHT[kind]
        studio.ambient(scene, (0.95, 0.97, 1.0), strength)
        hall = Hall(args.cache, kind)
        hall.furnish(what)
        hall.aim(camera)
        studio.shoot(scene, path)
        print(name, flush=True)


if __name__ == "__main__":
    main()
