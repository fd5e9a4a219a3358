"""Furnished rooms and table tops, rendered: `python train/data/rooms.py`, about 12 s each on two cores.

Every room of places.py is a box, seen from where its fourth wall would be, with light from a window; its furniture
stands along the walls, so that the floor in the middle is free. Behind a table top a room is out of focus. Writes
`<cache>/src/places/NAME.png`, 480x320, and leaves those alone that are there. Needs `bpy` (see studio.py).
"""

from __future__ import annotations

import argparse
import math
import sys
from pathlib import Path
from typing import Any

import bpy

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from cache import cache_dir
from data import studio
from data.places import ROOMS, TABLES, file_of, landscape
from data.stage import Stage
from mathutils import Vector

WIDTH, DEPTH, HEIGHT = 4.6, 7.0, 2.7
FLOORS = {
    "wood": ((0.42, 0.23, 0.11), (0.36, 0.19, 0.09)), "pale": ((0.62, 0.45, 0.29), (0.55, 0.39, 0.24)),
    "dark": ((0.17, 0.08, 0.045), (0.13, 0.065, 0.035)), "tiles": ((0.72, 0.70, 0.66), (0.66, 0.64, 0.60)),
    "grey": ((0.34, 0.35, 0.37), (0.34, 0.35, 0.37)), "concrete": ((0.30, 0.29, 0.28), (0.27, 0.26, 0.25)),
}  # fmt: skip
WALLS = {
    "cream": (0.80, 0.70, 0.55), "white": (0.82, 0.81, 0.78), "grey": (0.56, 0.57, 0.59), "green": (0.33, 0.42, 0.32),
    "red": (0.48, 0.17, 0.13), "blue": (0.42, 0.57, 0.70), "yellow": (0.82, 0.66, 0.33), "aqua": (0.50, 0.70, 0.70),
    "pink": (0.80, 0.56, 0.56), "brick": (0.42, 0.18, 0.12), "purple": (0.33, 0.22, 0.44),
}  # fmt: skip


def boarded(stage: Stage, kind: str, table: bool = False) -> Any:
    """A floor of `FLOORS`, whose boards run away from the viewer, or a `table` top, whose long boards run across."""
    if kind == "marble":
        return marbled(stage)
    if kind == "cloth":
        return checked(stage)
    if kind not in FLOORS:
        return stage.material((0.80, 0.79, 0.77), 0.25)
    first, second = FLOORS[kind]
    if kind == "tiles":
        return stage.bricks(first, second, (0.4, 0.4), 0.0, 0.008, (0, 0, 90))
    if kind in ("wood", "pale", "dark"):
        if table:
            return stage.bricks(first, second, (9.0, 0.2), 0.37, 0.002, (0, 0, 0), 2.0)
        return stage.bricks(first, second, (1.3, 0.14), 0.37, 0.003, (0, 0, 90))
    return stage.material(first, 0.35 if kind == "grey" else 0.8)


def marbled(stage: Stage) -> Any:
    """White stone with grey veins, which lie where a noise is half way."""
    material = stage.material((0.84, 0.83, 0.81), 0.12)
    nodes, links = material.node_tree.nodes, material.node_tree.links
    where = nodes.new("ShaderNodeNewGeometry")
    last: Any = None
    for scale, wide, shade in ((2.2, 0.05, (0.36, 0.36, 0.38)), (6.0, 0.025, (0.60, 0.59, 0.58))):
        noise, less, bare, near, mix = (
            nodes.new(f"ShaderNode{n}") for n in ("TexNoise", "Math", "Math", "MapRange", "Mix")
        )
        for name, value in (("Scale", scale), ("Detail", 7.0), ("Roughness", 0.6), ("Distortion", 0.9)):
            noise.inputs[name].default_value = value
        less.operation, bare.operation, mix.data_type = "SUBTRACT", "ABSOLUTE", "RGBA"
        less.inputs[1].default_value, near.inputs["From Max"].default_value = 0.5, wide
        mix.inputs["A"].default_value, mix.inputs["B"].default_value = (*shade, 1), (0.84, 0.83, 0.81, 1)
        links.new(where.outputs["Position"], noise.inputs["Vector"])
        links.new(noise.outputs["Fac"], less.inputs[0])
        links.new(less.outputs[0], bare.inputs[0])
        links.new(bare.outputs[0], near.inputs["Value"])
        links.new(near.outputs["Result"], mix.inputs["Factor"])
        if last:
            links.new(last.outputs["Result"], mix.inputs["B"])
        last = mix
    links.new(last.outputs["Result"], nodes["Principled BSDF"].inputs["Base Color"])
    return material


def checked(stage: Stage, width: float = 0.07) -> Any:
    """Cloth with red stripes along and across."""
    material = stage.material((0.80, 0.78, 0.75), 0.95)
    nodes, links = material.node_tree.nodes, material.node_tree.links
    where, apart, both, mix = (
        nodes.new(f"ShaderNode{n}") for n in ("NewGeometry", "SeparateXYZ", "Math", "Mix")
    )
    links.new(where.outputs["Position"], apart.inputs[0])
    both.operation, mix.data_type = "ADD", "RGBA"
    for i in range(2):
        lifted, wave, over = (nodes.new("ShaderNodeMath") for _ in range(3))
        lifted.operation, wave.operation, over.operation = "ADD", "PINGPONG", "GREATER_THAN"
        lifted.inputs[1].default_value, wave.inputs[1].default_value = 7.0, width
        over.inputs[1].default_value = width / 2
        links.new(apart.outputs[i], lifted.inputs[0])
        links.new(lifted.outputs[0], wave.inputs[0])
        links.new(wave.outputs[0], over.inputs[0])
        links.new(over.outputs[0], both.inputs[i])
    half = nodes.new("ShaderNodeMath")
    half.operation, half.inputs[1].default_value = "MULTIPLY", 0.5
    links.new(both.outputs[0], half.inputs[0])
    links.new(half.outputs[0], mix.inputs["Factor"])
    mix.inputs["A"].default_value, mix.inputs["B"].default_value = (
        (0.82, 0.80, 0.77, 1),
        (0.55, 0.02, 0.025, 1),
    )
    links.new(mix.outputs["Result"], nodes["Principled BSDF"].inputs["Base Color"])
    return material


def painted(stage: Stage, kind: str) -> Any:
    """A wall of `WALLS`."""
    shade = WALLS[kind]
    if kind == "brick":
        dark = (0.7 * shade[0], 0.7 * shade[1], 0.7 * shade[2])
        return stage.bricks(shade, dark, (0.24, 0.09), 0.5, 0.008, (90, 0, 0))
    return stage.material(shade, 0.9)


class Room(Stage):
    """x to the right of the middle of the far wall, -y before it, in metres."""

    def __init__(self, cache: Path, floor: str, wall: str) -> None:
        super().__init__(cache)
        ground, paint = boarded(self, floor), painted(self, wall)
        self.view = self.shown(landscape(cache, "forest0"), 1.3)
        self.white = self.material((0.85, 0.85, 0.84), 0.6)
        self.slab(ground, (0, -DEPTH / 2, -0.05), (WIDTH, DEPTH, 0.1))
        self.slab(paint, (0, 0.05, HEIGHT / 2), (WIDTH, 0.1, HEIGHT))
        self.slab(self.white, (0, -DEPTH / 2, HEIGHT + 0.05), (WIDTH, DEPTH, 0.1))
        self.slab(self.white, (0, -0.01, 0.05), (WIDTH, 0.02, 0.1))
        for side in (-1, 1):
            self.slab(paint, (side * (WIDTH / 2 + 0.05), -DEPTH / 2, HEIGHT / 2), (0.1, DEPTH, HEIGHT))
            self.slab(self.white, (side * (WIDTH / 2 - 0.01), -DEPTH / 2, 0.05), (0.02, DEPTH, 0.1))
        self.lamp((-1.2, -3.2, HEIGHT - 0.1), 3.0, 80, (1.0, 0.96, 0.9), (0, 0, 0))
        self.lamp((-WIDTH / 2 + 0.05, -2.2, 1.6), 1.4, 70, (0.93, 0.96, 1.0), (0, math.radians(-90), 0))
        self.lamp((0.3, -6.4, 2.0), 2.5, 60, (1.0, 0.97, 0.93), (math.radians(75), 0, 0))

    def aim(self, camera: Any) -> None:
        """Set the camera where the fourth wall would be."""
        camera.location = (0, -5.6, 1.5)
        studio.look_at(camera, Vector((0, 0, 0.58)))
        camera.data.angle = math.radians(50)

    def _wall(self, *order: str | float) -> None:
        *keys, x = order
        self._stacked(keys, x, -self.size(keys[-1])[1] / 2 - 0.03)

    def _stacked(self, keys: list[str], x: float, y: float, yaw: float = 0.0) -> None:
        """The last of `keys`, and the other on it if there are two."""
        self.put(keys[-1], x, y, 0, yaw)
        if len(keys) > 1:
            self._on(*keys)

    def _row(self, *rest: str | float) -> None:
        """Things side by side along the far wall, the first with its left side at x."""
        *keys, x = rest
        for key in keys:
            wide, _ = self.size(key)
            self._wall(key, x + wide / 2)
            x += wide + 0.01

    def _left(self, *order: str | float) -> None:
        *keys, y = order
        self._stacked(keys, -WIDTH / 2 + self.size(keys[-1])[1] / 2 + 0.04, y, 90)

    def _right(self, key: str, y: float) -> None:
        self.put(key, WIDTH / 2 - self.size(key)[1] / 2 - 0.04, y, 0, -90)

    def _free(self, key: str, x: float, y: float, yaw: float = 0.0) -> None:
        self.put(key, x, y, 0, yaw)

    def _on(self, key: str, under: str) -> None:
        self.put(key, *self.top[under])

    def _hung(self, key: str, x: float, z: float = 1.45) -> None:
        self.put(key, x, -self.size(key)[1] / 2 - 0.01, z)

    def _lamp(self, key: str, x: float, y: float) -> None:
        lamp = self.put(key, x, y)
        lamp.location.z = HEIGHT - self.top[key][2]

    def _rug(self, key: str, x: float, y: float) -> None:
        self.put(key, x, y, 0.002)

    def _window(self, x: float) -> None:
        """Daylight behind a white frame in the far wall."""
        wide, tall, foot, bar = 1.1, 1.3, 0.95, 0.07
        self.pane(self.view, (x, -0.005, foot + tall / 2), (wide, tall))
        for dx in (-wide / 2, 0, wide / 2):
            self.slab(self.white, (x + dx, -0.03, foot + tall / 2), (bar, 0.06, tall + bar))
        for dz in (0, tall * 0.62, tall):
            self.slab(self.white, (x, -0.028, foot + dz), (wide + bar, 0.056, bar))
        self.slab(self.white, (x, -0.09, foot - 0.05), (wide + 0.25, 0.18, 0.05))
        self.lamp((x, -0.2, foot + tall / 2), 1.1, 26, (0.93, 0.97, 1.0), (math.radians(90), 0, 0))

    def _mirror(self, x: float) -> None:
        self.slab(self.material((0.9, 0.9, 0.9), 0.02, 1.0), (x, -0.03, 1.55), (0.7, 0.02, 0.9))
        self.slab(self.white, (x, -0.015, 1.55), (0.78, 0.02, 0.98))

    def _board(self, x: float) -> None:
        """A blackboard with some sums on it."""
        self.slab(self.material((0.34, 0.19, 0.08), 0.5), (x, -0.02, 1.55), (2.3, 0.04, 1.2))
        self.slab(
            self.mottled((0.02, 0.075, 0.05), (0.035, 0.10, 0.07), 0.8), (x, -0.035, 1.57), (2.16, 0.02, 1.04)
        )
        self.slab(self.white, (x, -0.07, 0.97), (2.2, 0.08, 0.03))
        for line, at, z, size in (("2 + 3 = 5", -0.45, 1.85, 0.22), ("A B C", 0.62, 1.8, 0.25),
                                  ("4 x 6 = 24", -0.4, 1.5, 0.2), ("a b c", 0.6, 1.5, 0.22)):  # fmt: skip
            curve = bpy.data.curves.new("chalk", "FONT")
            curve.body, curve.size, curve.align_x = line, size, "CENTER"
            curve.materials.append(self.white)
            text = bpy.data.objects.new("chalk", curve)
            text.location, text.rotation_euler = (x + at, -0.05, z), (math.radians(90), 0, 0)
            bpy.context.scene.collection.objects.link(text)

    def _picture(self, x: float) -> None:
        """A framed picture of hills under a sky."""
        self.slab(self.material((0.20, 0.11, 0.05), 0.4), (x, -0.02, 1.75), (0.98, 0.04, 0.68))
        self.slab(self.material((0.45, 0.62, 0.78), 0.8), (x, -0.045, 1.75), (0.84, 0.01, 0.54))
        self.slab(self.material((0.30, 0.40, 0.42), 0.8), (x - 0.1, -0.05, 1.60), (0.64, 0.012, 0.24))
        self.slab(self.material((0.27, 0.40, 0.18), 0.8), (x, -0.06, 1.55), (0.84, 0.012, 0.14))


class Table(Stage):
    """x to the right of the middle of the table top, y behind it; its upper side is at 0, the floor 0.75 m lower."""

    focus, open_to = 0.95, 1.0

    def __init__(self, cache: Path, top: str, wall: str) -> None:
        super().__init__(cache)
        self.slab(boarded(self, top, table=True), (0, -0.05, -0.02), (2.4, 1.0, 0.04))
        kind, _, afar = wall.partition(" ")
        getattr(self, f"_before_{kind}")(afar) if afar else self._before_wall(wall)

    def _before_wall(self, wall: str) -> None:
        self.slab(boarded(self, "wood"), (0, 1, -0.80), (7, 6, 0.1))
        self.slab(painted(self, wall), (0, 3.1, 0.8), (7, 0.1, 3.2))
        self.view = self.shown(landscape(self.cache, "forest0"), 1.3)
        self.lamp((-1.6, -0.6, 1.7), 1.4, 34, (1.0, 0.97, 0.92), (0, math.radians(-35), 0))
        self.lamp((0.6, 1.6, 1.9), 2.4, 55, (1.0, 0.97, 0.93), (0, 0, 0))

    def _before_window(self, afar: str) -> None:
        """Panes in a frame, and a landscape behind them, as if seen from some height."""
        self.open_to = 2.2
        self.pane(self.shown(landscape(self.cache, afar), 1.0), (0, 8, -0.8), (8.8, 4.4))
        frame = self.material((0.86, 0.86, 0.84), 0.35)
        y, bar = 0.36, 0.045
        self.slab(frame, (0, y, 0.025), (2.4, 0.08, 0.05))
        for x in (-0.62, 0.0, 0.62):
            self.slab(frame, (x, y, 0.42), (1.5 * bar, 0.06, 0.8))
        for x in (-0.31, 0.31):
            self.slab(frame, (x, y, 0.42), (0.5 * bar, 0.030, 0.8))
        self.slab(frame, (0, y, 0.27), (2.4, 0.036, 0.5 * bar))
        studio.sun(bpy.context.scene, 1.3, 58, 152, (1.0, 0.94, 0.84))
        self.lamp((-0.6, -1.3, 1.2), 1.4, 8, (1.0, 0.98, 0.95), (math.radians(45), 0, 0))
        self.lamp((0.3, 1.4, 1.3), 1.6, 8, (0.93, 0.97, 1.0), (math.radians(-55), 0, 0))

    def aim(self, camera: Any) -> None:
        """Set the camera before the table, which alone is in focus."""
        camera.location = (0, -0.95, 0.42)
        studio.look_at(camera, Vector((0, 0.6, 0.045)))
        camera.data.angle = math.radians(45)
        camera.data.dof.use_dof, camera.data.dof.focus_distance = True, self.focus
        camera.data.dof.aperture_fstop = self.open_to

    def _far(self, key: str, x: float, y: float, yaw: float = 0.0) -> None:
        self.put(key, x, y, -0.75, yaw)

    def _pane(self, x: float) -> None:
        self.pane(self.view, (x, 3.04, 0.95), (1.2, 1.4))


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--cache", type=Path, default=cache_dir())
    p.add_argument("--only", nargs="*", help="names of places")
    args = p.parse_args()
    for name, (_, floor, wall, what) in {**ROOMS, **TABLES}.items():
        path = file_of(args.cache, name)
        if path.exists() or (args.only and name not in args.only):
            continue
        scene, camera = studio.empty(480, 320, 16)
        studio.ambient(scene, (0.95, 0.97, 1.0), 0.25)
        kind, scene.view_settings.exposure = (Room, -0.55) if name in ROOMS else (Table, 0.1)
        stage = kind(args.cache, floor, wall)
        stage.furnish(what)
        stage.aim(camera)
        studio.shoot(scene, path)
        print(name, flush=True)


if __name__ == "__main__":
    main()
