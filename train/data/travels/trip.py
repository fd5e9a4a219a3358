"""What the places of travels/ have in common: boxes heaped up to one mesh a material, skies, light, people far away."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import bpy
import numpy as np
from data.arenas import Arena
from data.flora import GREENS
from data.shores import Bank
from data.sites.lot import shift, turn
from data.stage import Colour
from data.travels.skies import sky
from data.vistas.fields import blurred
from mathutils import Matrix
from PIL import Image, ImageDraw, ImageFont

Put = Callable[[Any, float, float, float, float, float, float], None]
"""A box of a material from u0 to u1 along a front, z0 to z1 high, o0 to o1 before it."""
HOURS: dict[str, tuple[str, float, float, Colour, float, float, Colour]] = {
    "fair": ("fair", 0.65, 3.4, (1.0, 0.93, 0.82), 50, 1.2, (0.12, 0.33, 0.75)),
    "clear": ("clear", 0.35, 3.8, (1.0, 0.94, 0.84), 46, 0.95, (0.10, 0.30, 0.75)),
    "polar": ("clear", 0.32, 2.9, (1.0, 0.93, 0.84), 60, 0.62, (0.14, 0.33, 0.72)),
    "autumn": ("clear", 0.85, 3.6, (1.0, 0.90, 0.74), 54, 1.5, (0.20, 0.36, 0.70)),
    "pale": ("pale", 0.35, 2.6, (1.0, 0.92, 0.80), 55, 1.15, (0.42, 0.50, 0.62)),
    "golden": ("golden", 0.35, 3.4, (1.0, 0.70, 0.42), 74, 0.8, (0.30, 0.40, 0.62)),
    "sunset": ("sunset", 0.45, 2.2, (1.0, 0.50, 0.22), 82, 0.75, (0.34, 0.24, 0.38)),
    "dusk": ("dusk", 0.9, 0.25, (0.7, 0.6, 1.0), 60, 0.9, (0.10, 0.13, 0.34)),
    "night": ("night", 0.8, 0.10, (0.6, 0.7, 1.0), 50, 1.2, (0.02, 0.03, 0.08)),
    "neon": ("neon", 0.9, 0.04, (0.6, 0.6, 1.0), 40, 0.9, (0.03, 0.015, 0.07)),
}  # fmt: skip
"""Hour -> sky, stops, the sun's strength, colour and degrees from the zenith, the sky's light and its zenith."""
WALKERS = (
    "p-bearded", "p-black-woman", "p-tan-man", "p-student", "p-red-dress", "p-old-man", "p-black-man", "p-tan-woman",
    "p-girl", "p-old-woman", "p-boy", "p-bald",
)  # fmt: skip


class Trip(Bank, Arena):
    """x to the right of and y behind the place where things will stand, in metres."""

    samples = 8
    glare = 0.0
    """How much bright lights shine into what is around them."""

    def __init__(self, cache: Path, kind: str, name: str, hour: str = "") -> None:
        self.heap: dict[str, tuple[Any, list[Any], list[tuple[int, ...]]]] = {}
        kind, _, self.when = kind.partition(" ")
        super().__init__(cache, kind, name)
        self.flush()

    def taken(self, scene: Any, camera: Any, path: Path) -> None:
        """With the glare of its lights."""
        super().taken(scene, camera, path)
        if not self.glare:
            return
        image = np.asarray(Image.open(path).convert("RGB"), np.float32) / 255
        hot = np.maximum(image**2.2 - 0.32, 0)
        soft = 0.6 * blurred(hot, 2) + 1.3 * blurred(hot, 7) + 1.2 * blurred(hot, 22)
        lit = (image**2.2 + self.glare * soft).clip(0, 1) ** (1 / 2.2)
        Image.fromarray((255 * lit + 0.5).astype(np.uint8)).save(path)

    def box(
        self, material: Any, x0: float, x1: float, y0: float, y1: float, z0: float, z1: float
    ) -> None:  # fmt: skip
        """One more box of the mesh that has this material."""
        x0, x1 = min(x0, x1), max(x0, x1)
        _, points, faces = self.heap.setdefault(material.name, (material, [], []))
        n = len(points)
        points += [(x, y, z) for z in (z0, z1) for y in (y0, y1) for x in (x0, x1)]
        faces += [
            tuple(n + k for k in f)
            for f in ((0, 2, 3, 1), (4, 5, 7, 6), (0, 1, 5, 4), (2, 6, 7, 3), (0, 4, 6, 2), (1, 3, 7, 5))
        ]

    def skin(self, material: Any, corners: Sequence[Any], faces: Sequence[tuple[int, ...]]) -> None:
        """More faces of it."""
        _, points, others = self.heap.setdefault(material.name, (material, [], []))
        n = len(points)
        points += corners
        others += [tuple(n + k for k in f) for f in faces]

    def flush(self) -> None:
        for material, points, faces in self.heap.values():
            self.form(material, points, faces)
        self.heap.clear()

    def text(
        self, material: Any, what: str, at: Any, size: float, yaw: float = 0, onto: bool = False
    ) -> None:
        """Letters, whose meshes are made but once."""
        if onto:
            super().text(material, what, at, size, yaw, onto)
            return
        key = ("letters", material.name, what, size)
        if key not in self.made:
            curve = bpy.data.curves.new("letters", "FONT")
            curve.body, curve.size, curve.extrude = what, size, 0.004
            curve.align_x, curve.align_y = "CENTER", "CENTER"
            mesh = bpy.data.meshes.new_from_object(bpy.data.objects.new("letters", curve))
            mesh.materials.clear()
            mesh.materials.append(material)
            self.made[key] = mesh
        body = bpy.data.objects.new("letters", self.made[key])
        body.matrix_basis = shift(*at) @ turn(yaw) @ turn(90, "X")
        bpy.context.scene.collection.objects.link(body)

    def front(self, side: int, face: float) -> Put:
        """Boxes of a house whose front is at x = `face`, seen from its left (-1) or right, or at y = `face` (0)."""

        def put(m: Any, u0: float, u1: float, z0: float, z1: float, o0: float, o1: float) -> None:
            if side == 0:
                self.box(m, u0, u1, face - o1, face - o0, z0, z1)
            elif side < 0:
                self.box(m, face + o0, face + o1, u0, u1, z0, z1)
            else:
                self.box(m, face - o1, face - o0, u0, u1, z0, z1)

        return put

    def at(self, side: int, face: float, u: float, z: float, out: float) -> tuple[float, float, float]:
        """The point that `front` calls u, z, out."""
        return (u, face - out, z) if side == 0 else (face - side * out, u, z)

    def hours(
        self, hour: str, seed: int, side: float = 40, sun: float | None = None, high: float = 0.05,
        back: Image.Image | None = None,
    ) -> None:  # fmt: skip
        """The sky of an hour, mirrored in what is wet, and its sun. Before all else."""
        air, stops, strong, shade, zenith, ambient, top = HOURS[hour]
        self.afar(back or sky(air, self.line, seed, sun, high), self.line)
        self.exposed(stops)
        self.mirrored(ambient, 0.6, top)
        self.sunlit(strong, zenith, side, shade, 0.02 if strong > 1 else 0.2)

    def lantern(self, x: float, y: float, z: float = 0.0) -> None:
        """A street lamp, which shines when it is dark."""
        self.put("K36", x, y, z)
        if self.when in ("night", "dusk"):
            self.glowing((x, y - 0.25, z + 2.2), 110, (1.0, 0.70, 0.40), 0.15)
            self.ball(self.kept((1.0, 0.8, 0.5), 0.5, 9), (x, y - 0.1, z + 2.25), 0.13, 12)

    def glowing(self, at: Any, watts: float, colour: Colour, size: float = 0.3) -> None:
        """A light that nothing mirrors."""
        light = bpy.data.lights.new("glow", "POINT")
        light.energy, light.color, light.shadow_soft_size = watts, colour, size
        light.specular_factor = 0.0
        lamp = bpy.data.objects.new("glow", light)
        lamp.location = at
        bpy.context.scene.collection.objects.link(lamp)

    def builder(self, make: Callable[[Any], None], *spots: tuple[float, ...]) -> None:
        """What somebody of sites/ builds, copied to (x, y, z, degrees, size) each."""
        self.flush()
        before = set(bpy.context.scene.objects)
        make(self)
        self.flush()
        bpy.context.view_layer.update()
        parts = [o for o in bpy.context.scene.objects if o not in before]
        for k, (x, y, z, yaw, grown) in enumerate(spots):
            where = shift(x, y, z) @ turn(yaw) @ Matrix.Scale(grown, 4)
            for part in parts:
                if part.parent in parts:
                    continue
                body = part
                if k + 1 < len(spots):
                    body = part.copy()
                    bpy.context.scene.collection.objects.link(body)
                body.matrix_basis = where @ part.matrix_basis

    def wetness(self, shade: Colour, rough: float = 0.16, puddle: float = 0.5) -> Any:
        """Dark ground with puddles that mirror."""
        material = self.worn(self.material(shade, rough), 0.5, 1.6, 0.08)
        nodes, links = material.node_tree.nodes, material.node_tree.links
        spots, span, where = (nodes.new(f"ShaderNode{n}") for n in ("TexNoise", "MapRange", "NewGeometry"))
        spots.inputs["Scale"].default_value, spots.inputs["Detail"].default_value = 0.55, 5
        span.inputs["From Min"].default_value, span.inputs["From Max"].default_value = (
            0.62 - puddle / 2.5,
            0.62,
        )
        span.inputs["To Min"].default_value, span.inputs["To Max"].default_value = 0.03, rough + 0.2
        links.new(where.outputs["Position"], spots.inputs["Vector"])
        links.new(spots.outputs["Fac"], span.inputs["Value"])
        links.new(span.outputs["Result"], nodes["Principled BSDF"].inputs["Roughness"])
        return material

    def pictured(self, image: Image.Image, strength: float = 0.0, alpha: bool = False) -> Any:
        """A material that shows a picture: shining, or lit by the scene."""
        material = self.material((0, 0, 0) if strength else (1, 1, 1), 0.9, 0, strength)
        nodes, links = material.node_tree.nodes, material.node_tree.links
        texture = nodes.new("ShaderNodeTexImage")
        texture.image = self.unfiled(image, alpha)
        skin = nodes["Principled BSDF"].inputs
        links.new(texture.outputs["Color"], skin["Emission Color" if strength else "Base Color"])
        if alpha:
            links.new(texture.outputs["Alpha"], skin["Alpha"])
        return material

    def panel(
        self, material: Any, at: Any, size: tuple[float, float], side: int = 0, tilt: float = 0.0
    ) -> None:  # fmt: skip
        """An upright picture, its middle `at`, that faces the viewer (0) or the street from its left (-1) or right."""
        w, h = size[0] / 2, size[1] / 2
        corners = [(-w, 0, -h), (w, 0, -h), (w, 0, h), (-w, 0, h)]
        made = self.faced(material, corners, [(0, 1, 2, 3)])
        layer = made.data.uv_layers.new()
        for corner, uv in zip(layer.data, ((0, 0), (1, 0), (1, 1), (0, 1)), strict=True):
            corner.uv = uv
        made.matrix_basis = shift(*at) @ turn(-90 * side + tilt)

    def walkers(self, spots: Sequence[tuple[float, float]], z: float = 0.0, tall: float = 1.72) -> None:
        """People far away, cut out of the library's own pictures; rendered.py makes those."""
        for k, (x, y) in enumerate(spots):
            file = (
                self.cache / "src" / "rendered" / f"{WALKERS[(5 * k + int(7 * abs(x))) % len(WALKERS)]}.png"
            )
            image = Image.open(file).convert("RGBA")
            image = image.crop(image.getchannel("A").getbbox())
            if (k + int(y)) % 2:
                image = image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
            high = tall * self.rng.uniform(0.92, 1.06)
            wide = high * image.width / image.height
            self.panel(self.pictured(image, 0.0, True), (x, y, z + high / 2), (wide, high))

    def pavement(self, shade: Colour, size: tuple[float, float] = (0.6, 0.4)) -> Any:
        low = tuple(0.86 * c for c in shade)
        return self.worn(self.bricks(shade, low, size, 0.5, 0.012, (0, 0, 90)), 0.2, 1.5)  # type: ignore[arg-type]

    def street_tree(self, tall: float, shades: Sequence[Colour] = GREENS, leaves: int = 6000) -> Any:
        return self.leafy(
            tall, 0.13, 0.36, 1.9, self.bark((0.16, 0.13, 0.10)), self.leaf(shades, 0.4), leaves, 0.15
        )

    def many(
        self, plant: Any, spots: Sequence[tuple[float, ...]], low: float = 0.85, top: float = 1.15
    ) -> None:
        """Copies at (x, y) or (x, y, z)."""
        for x, y, *z in spots:
            self.stand(plant, x, y, z[0] if z else 0, None, self.rng.uniform(low, top))


def advert(
    cache: Path, size: tuple[int, int], first: Colour, second: Colour, words: str, key: str = "", seed: int = 0
) -> Image.Image:  # fmt: skip
    """A bright sign: a thing of the library, or only letters, on two colours."""
    wide, high = size
    y, x = np.mgrid[0:high, 0:wide].astype(np.float32)
    part = ((x / wide) * math.cos(seed) + (y / high) * math.sin(seed)) % 1.0
    tone = np.asarray(first) + part[..., None] * (np.asarray(second) - np.asarray(first))
    image = Image.fromarray((255 * np.clip(tone, 0, 1)).astype(np.uint8))
    upright = high > wide
    if key:
        thing = Image.open(cache / "src" / "rendered" / f"{key}.png").convert("RGBA")
        thing = thing.crop(thing.getchannel("A").getbbox())
        room = (0.86 * wide, 0.62 * high) if upright else (0.46 * wide, 0.86 * high)
        k = min(room[0] / thing.width, room[1] / thing.height)
        thing = thing.resize((round(k * thing.width), round(k * thing.height)), Image.Resampling.LANCZOS)
        middle = (0.5 * wide, 0.40 * high) if upright else (0.74 * wide, 0.5 * high)
        image.paste(thing, (round(middle[0] - thing.width / 2), round(middle[1] - thing.height / 2)), thing)
    pen, lines = ImageDraw.Draw(image), words.split("/")
    fit = (0.88 if upright or not key else 0.48) * wide
    big = min(
        fit / max(0.62 * max(map(len, lines)), 1), (0.24 if upright else 0.55) * high / len(lines) ** 0.7
    )
    font = ImageFont.truetype(str(next((cache / "src").rglob("DejaVuSans-Bold.ttf"))), max(8, round(big)))
    for k, line in enumerate(lines):
        at = (
            (0.5 * wide, (0.84 if key else 0.5) * high)
            if upright
            else ((0.27 if key else 0.5) * wide, 0.5 * high)
        )
        pen.text((at[0], at[1] + (k - (len(lines) - 1) / 2) * 1.1 * big), line, (255, 255, 255), font, "mm")
    return image
