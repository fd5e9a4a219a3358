"""What the rooms, halls and table tops of `insides` are built with: lamps, flames, windows, curtains, books, and the
finish of a photograph.

Metres; x to the right of the viewer, y before him, z up.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import bpy
import numpy as np
from data import studio
from data.insides.looks import OAK, PINE, WALNUT, WEATHERED, Looks
from data.places import file_of, landscape
from data.sites.fittings import books
from data.stage import Colour
from mathutils import Vector
from PIL import Image, ImageFilter

At = tuple[float, float, float]
__all__ = ["CANDLE", "DAY", "OAK", "PINE", "WALNUT", "WARM", "WEATHERED", "At", "Inside"]
WARM, CANDLE, DAY = (1.0, 0.80, 0.55), (1.0, 0.62, 0.28), (0.86, 0.93, 1.0)


class Inside(Looks):
    """An empty place, seen from the height of the eyes."""

    def __init__(self, cache: Path, seed: str) -> None:
        super().__init__(cache, seed)
        self.first: dict[str, Any] = {}
        self.white = self.material((0.82, 0.81, 0.79), 0.85)
        self.eye, self.look, self.wide = (0.0, 0.0, 1.6), (0.0, 10.0, 0.75), 50.0
        self.exposure, self.glow = 0.0, 0.35
        self.focus, self.stop = 0.0, 1.0

    # lamps

    def point(self, at: Sequence[float], watts: float, colour: Colour = WARM, soft: float = 0.08) -> None:
        light = bpy.data.lights.new("point", "POINT")
        light.energy, light.color, light.shadow_soft_size = watts, colour, soft
        lamp = bpy.data.objects.new("point", light)
        lamp.location = tuple(at)
        bpy.context.scene.collection.objects.link(lamp)

    def bulb(
        self, at: At, r: float = 0.05, watts: float = 20.0, colour: Colour = WARM, bright: float = 18.0
    ) -> None:
        """A lamp that is seen; one of no watts only glitters."""
        orb = bpy.data.meshes.get(f"orb {colour} {bright}")
        if orb is None:
            self.ball(self.shine(colour, bright), (0, 0, 0), 1.0, 16)
            made = bpy.context.scene.collection.objects[-1]
            orb = made.data
            orb.name = f"orb {colour} {bright}"
            bpy.data.objects.remove(made)
        made = bpy.data.objects.new("orb", orb)
        made.location, made.scale, made.visible_shadow = at, (r, r, r), False
        bpy.context.scene.collection.objects.link(made)
        if watts:
            self.point((at[0], at[1], at[2] - 1.2 * r), watts, colour, r)

    def candle(self, at: At, tall: float = 0.16, r: float = 0.022, watts: float = 0.0) -> None:
        """Burning; its foot is at `at`."""
        x, y, z = at
        wax = bpy.data.materials.get("wax") or self.shine((0.92, 0.76, 0.52), 0.32)
        wax.name = "wax"
        fire = bpy.data.materials.get("flame") or self.shine((1.0, 0.62, 0.22), 6.0)
        fire.name = "flame"
        top = z + tall
        self.lathe(wax, [(r, 0), (r, 0.96 * tall), (0.8 * r, tall), (0.3 * r, 0.97 * tall)], at, n=14)
        h = 2.4 * r
        self.lathe(fire, [(1e-4, 0), (0.30 * h, 0.28 * h), (0.26 * h, 0.5 * h), (1e-4, 1.3 * h)],
            (x, y, top + 0.1 * h), n=10, smooth=80)  # fmt: skip
        if watts:
            self.point((x, y, top + 2.2 * h), watts, CANDLE, 0.04)

    def pendant(
        self, at: At, top: float, watts: float, shade: Any, r: float = 0.2, colour: Colour = WARM
    ) -> None:
        """A lamp in a metal shade that hangs from the ceiling; its light is at `at`."""
        x, y, z = at
        self.lathe(shade, [(r, 0), (0.96 * r, 0.01), (0.7 * r, 0.45 * r), (0.3 * r, 0.75 * r), (0.12 * r, r)],
            (x, y, z - 0.02), n=32)  # fmt: skip
        self.tube(self.material((0.02, 0.02, 0.02), 0.6), [(x, y, z + r - 0.03), (x, y, top)], 0.008, 6)
        self.bulb((x, y, z + 0.01), 0.28 * r, 0, colour, 25)
        self.point((x, y, z - 0.02), watts, colour, 0.06)

    # parts

    def shell(
        self, wide: float, deep: float, high: float, floor: Any, wall: Any, ceiling: Any = None, side: Any = None,
        near: float = -1.5,
    ) -> None:  # fmt: skip
        """Floor, ceiling and the walls that are seen; the side walls are of another material if there is a `side`."""
        long, mid = deep - near, (deep + near) / 2
        self.slab(floor, (0, mid, -0.05), (wide, long, 0.1))
        self.slab(ceiling or self.white, (0, mid, high + 0.05), (wide, long, 0.1))
        self.slab(wall, (0, deep + 0.05, high / 2), (wide, 0.1, high))
        for k in (-1, 1):
            self.slab(side or wall, (k * (wide / 2 + 0.05), mid, high / 2), (0.1, long, high))

    def flames(self, at: At, r: float, tongues: Sequence[tuple[float, float]] = ((0, 1.0), (0, 0.7))) -> None:
        """Tongues of fire, (how far to the side, how high) each."""
        x, y, z = at
        fire = bpy.data.materials.get("fire") or self.shine((1.0, 0.30, 0.04), 1.5)
        core = bpy.data.materials.get("core") or self.shine((1.0, 0.55, 0.12), 2.4)
        fire.name, core.name = "fire", "core"
        rings = [(0.5, 0), (0.9, 0.5), (0.8, 1.2), (0.45, 2.2), (0.02, 3.4)]
        for i, (off, k) in enumerate(tongues):
            lean = 0.5 * math.sin(2.7 * i + 0.4)
            for material, q in ((fire, 1.0), (core, 0.55)):
                path = [(x + off + lean * r * k * q * (h / 3.4) ** 2 * 2, y - 0.02 * (q < 1), z + k * q * h * r)
                        for _, h in rings]  # fmt: skip
                self.tube(material, path, [k * q * r * w for w, _ in rings], 10)

    def torch(self, at: At, watts: float = 60.0, r: float = 0.07) -> None:
        """A flame in an iron cup on a wall."""
        x, y, z = at
        iron = self.material((0.02, 0.018, 0.016), 0.6, 0.7)
        self.lathe(iron, [(0.02, -0.5), (0.025, -0.1), (r, 0), (0.9 * r, 0.02)], at, n=14)
        self.flames(at, r)
        self.point((x, y - 0.1, z + 2.2 * r), watts, CANDLE, 0.12)

    def hang(self, picture: str, frame: Any, at: At, tall: float, yaw: float = 0, wide: float = 0.0,
             place: bool = False) -> None:  # fmt: skip
        """A framed picture with its middle `at` a wall; `yaw` 90 is the right wall, -90 the left."""
        wide = wide or 1.5 * tall
        canvas = bpy.data.objects.new("picture", None)
        bpy.context.scene.collection.objects.link(canvas)
        print_ = self.printed((file_of if place else landscape)(self.cache, picture))
        self.slab(frame, (0, -0.02, 0), (wide + 0.1, 0.04, tall + 0.1)).parent = canvas
        self.slab(self.white, (0, -0.042, 0), (wide + 0.03, 0.006, tall + 0.03)).parent = canvas
        self.pane(print_, (0, -0.048, 0), (0.86 * wide, 0.86 * tall)).parent = canvas
        canvas.location, canvas.rotation_euler = at, (0, 0, -math.radians(yaw))

    def drape(
        self, material: Any, a: tuple[float, float], b: tuple[float, float], low: float, top: float, folds: int = 7,
        deep: float = 0.05, tied: float = 0.0,
    ) -> None:  # fmt: skip
        """A curtain from (x, y) `a` to `b`, in folds; `tied` draws it in towards `a` at a third of its height."""
        start, end = Vector((*a, 0)), Vector((*b, 0))
        along = end - start
        out = Vector((along.y, -along.x, 0)).normalized()
        n, rows = 10 * folds, 14
        swing = [self.rng.uniform(0.5, 1.15) for _ in range(folds + 2)]
        points: list[Any] = []
        for j in range(rows + 1):
            t = j / rows
            pull = 1 - tied * math.exp(-(((t - 0.36) / 0.22) ** 2))
            for i in range(n + 1):
                wave = deep * swing[i // 10] * math.cos(2 * math.pi * i / 10) * (1.15 - 0.35 * t)
                points.append(
                    start + along * (i / n) * pull + out * wave + Vector((0, 0, low + (top - low) * t))
                )
        faces: list[tuple[int, ...]] = [
            (j * (n + 1) + i, j * (n + 1) + i + 1, (j + 1) * (n + 1) + i + 1, (j + 1) * (n + 1) + i)
                 for j in range(rows) for i in range(n)]  # fmt: skip
        self.faced(material, points, faces, smooth=True)

    def sash(self, frame: Any, at: At, size: tuple[float, float], bars: tuple[int, int] = (2, 3),
             thick: float = 0.05, deep: float = 0.08, side: str = "x") -> None:  # fmt: skip
        """The frame of a window with its middle `at`, across x, or along the room for `side` "y"."""
        (x, y, z), (wide, tall) = at, size

        def bar(d: float, h: float, w: float, t: float) -> None:
            spot, box = (x + d, y, z + h), (w, deep, t)
            if side == "y":
                spot, box = (x, y + d, z + h), (deep, w, t)
            self.slab(frame, spot, box)

        for k in range(bars[0] + 1):
            edge = k in (0, bars[0])
            bar(-wide / 2 + wide * k / bars[0], 0, thick * (1.6 if edge else 0.7), tall + thick)
        for k in range(bars[1] + 1):
            edge = k in (0, bars[1])
            bar(0, -tall / 2 + tall * k / bars[1], wide + thick, thick * (1.6 if edge else 0.7))

    def day(
        self, at: At, size: float, watts: float, yaw: float, colour: Colour = DAY, tilt: float = 90
    ) -> None:
        """Light that comes in at a window: from the far wall (0), the left (-90) or the right one (90)."""
        turn = Vector((0, 0, -1))
        from_ = {0: (0, -1, 0), -90: (1, 0, 0), 90: (-1, 0, 0)}[round(yaw)]
        aim = Vector((*from_[:2], -math.tan(math.radians(90 - tilt)))) if tilt != 90 else Vector(from_)
        self.lamp(at, size, watts, colour, tuple(turn.rotation_difference(aim).to_euler()))
        bpy.context.scene.collection.objects[-1].visible_glossy = False

    def shelves(
        self, wood: Any, x0: float, x1: float, y: float, rows: Sequence[float], seed: int = 0
    ) -> None:
        """A bookcase full of books, its back at `y`; `rows` are the heights of its boards."""
        for x in (x0, x1):
            self.slab(wood, (x, y - 0.15, (rows[-1] + 0.1) / 2), (0.04, 0.3, rows[-1] + 0.1))
        self.slab(wood, ((x0 + x1) / 2, y - 0.01, rows[-1] / 2), (x1 - x0, 0.02, rows[-1]))
        for k, z in enumerate(rows):
            self.slab(wood, ((x0 + x1) / 2, y - 0.15, z), (x1 - x0, 0.3, 0.03))
            if k + 1 < len(rows):
                tall = 0.86 * (rows[k + 1] - z)
                cut = self.rng.uniform(0.55, 1.0)
                books(self, x0 + 0.03, x0 + cut * (x1 - x0 - 0.02), y - 0.16, z + 0.015, tall, seed + 31 * k)
                if cut < 0.85:
                    books(
                        self,
                        x0 + (cut + 0.08) * (x1 - x0),
                        x1 - 0.02,
                        y - 0.15,
                        z + 0.015,
                        0.8 * tall,
                        seed + 7 * k,
                    )

    def pot(self, plant: Any, at: At, r: float, clay: Any, grown: float = 1.0) -> None:
        """A plant in a pot of radius `r`."""
        x, y, z = at
        self.lathe(clay, [(0.68 * r, 0), (r, 1.5 * r), (1.12 * r, 1.5 * r), (1.12 * r, 1.8 * r), (0.9 * r, 1.8 * r),
            (0.86 * r, 1.5 * r), (0.02, 1.5 * r)], at, n=24)  # fmt: skip
        self.stand(plant, x, y, z + 1.5 * r, None, grown)


def finished(path: Path, glow: float, blur: float = 9.0) -> None:
    """Bright spots bleed a little, and the corners are darker, as in a photograph."""
    image = Image.open(path).convert("RGB")
    p = np.asarray(image, np.float32) / 255
    hot = np.clip(p - 0.80, 0, 1) * (p.max(-1, keepdims=True) > 0.86)
    halo = np.zeros_like(p)
    for r, k in ((2.5, 0.6), (blur, 1.0), (3 * blur, 1.2)):
        source = Image.fromarray((255 * np.clip(5 * hot, 0, 1)).astype(np.uint8))
        halo += k * np.asarray(source.filter(ImageFilter.GaussianBlur(r)), np.float32) / 255 / 5
    y, x = np.mgrid[-1 : 1 : p.shape[0] * 1j, -1 : 1 : p.shape[1] * 1j]
    dim = 1 - 0.10 * ((x * x + y * y) / 2)[..., None]
    p = np.clip(p + 0.16 * (p - p.mean(-1, keepdims=True)), 0, 1)
    out = (1 - (1 - p) * (1 - glow * np.clip(halo, 0, 1))) * dim
    Image.fromarray((255 * np.clip(out, 0, 1) + 0.5).astype(np.uint8)).save(path)


def shot(stage: Inside, scene: Any, camera: Any, path: Path) -> None:
    """Take the picture."""
    camera.location = stage.eye
    studio.look_at(camera, Vector(stage.look))
    camera.data.angle = math.radians(stage.wide)
    if stage.focus:
        camera.data.dof.use_dof, camera.data.dof.focus_distance = True, stage.focus
        camera.data.dof.aperture_fstop = stage.stop
    scene.view_settings.exposure = stage.exposure
    studio.shoot(scene, path)
    finished(path, stage.glow)
