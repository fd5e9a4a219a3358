"""Water with real waves, and the photographed sky that it mirrors, for wild.py.

The surface is a grid as fine as the picture, moved by some hundred waves; waves too small for it make it rough.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import bpy
import numpy as np
from data import studio
from data.flora import Flora
from data.lands import Land
from data.outdoors import SIZE
from data.places import landscape
from data.stage import Colour
from data.vistas import skies
from mathutils import Vector
from PIL import Image

Array = Any
Deep = Callable[[Array, Array], Array]
"""How high the ground under the water is at (x, y)."""
WIDE = 2 * math.tan(math.radians(25))
HIGH = WIDE * SIZE[1] / SIZE[0]


def linear(image: Image.Image) -> Array:
    """Its light, 0 to 1."""
    c = np.asarray(image.convert("RGB"), np.float32) / 255
    return np.where(c < 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)


class Shore(Land):
    """x to the right of and y behind the place where things will stand, in metres; the water is at z = 0."""

    eye: tuple[float, float, float] = (0, -6.0, 1.6)
    line = 0.542
    """Where the horizon is, as part of the picture's height."""
    back: Image.Image
    bright = 1.0
    samples = 8
    beyond = 0.0
    """How tall the mountains are that are seen behind it in the evening and by night."""

    def look(self, line: float, height: float) -> None:
        self.line, self.eye = line, (0, -6.0, height)

    def axes(self) -> tuple[Array, Array, Array]:
        """Right, forward and up of the camera."""
        p = math.atan((self.line - 0.5) * HIGH)
        return (np.asarray([1.0, 0, 0]), np.asarray([0, math.cos(p), math.sin(p)]),
                np.asarray([0, -math.sin(p), math.cos(p)]))  # fmt: skip

    def afar(
        self, name: str | Image.Image, line: float, wide: float = 1.0, left: float = 0.5, flip: bool = False,
        gain: Colour = (1, 1, 1), sharp: bool = True,
    ) -> None:  # fmt: skip
        """A landscape behind, its row `line` on the horizon, `wide` of it seen."""
        if self.hour:
            self.back = skies.shore(self.hour, 7, self.line, self.sun_at, self.beyond)
            return
        photo = (
            name if isinstance(name, Image.Image) else Image.open(landscape(self.cache, name)).convert("RGB")
        )
        if flip:
            photo = photo.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
        scale = max(SIZE[0] / (wide * photo.width), self.line * SIZE[1] / (line * photo.height))
        w, h = SIZE[0] / scale, SIZE[1] / scale
        x, y = left * (photo.width - w), line * photo.height - self.line * h
        part = photo.crop((round(x), round(y), round(x + w), round(min(y + h, photo.height))))
        part = part.resize((SIZE[0], min(SIZE[1], round(part.height * scale))), Image.Resampling.LANCZOS)
        self.back = Image.new("RGB", SIZE, part.resize((1, 1)).getpixel((0, 0)))
        self.back.paste(part)
        if gain != (1, 1, 1):
            lit = np.asarray(self.back, np.float32) * np.asarray(gain, np.float32)
            self.back = Image.fromarray(lit.clip(0, 255).astype(np.uint8))

    def mirrored(self, ambient: float = 0.8, zenith: float = 0.7, sky: Colour | None = None) -> None:
        """Put what is afar where water mirrors it; the sky above it goes on to the zenith, and lights the rest."""
        if self.hour:
            ambient, zenith, sky = (
                (4.0, 0.6, None) if self.hour == "night" else (1.0, 0.6, (0.10, 0.13, 0.30))
            )
        right, ahead, up = self.axes()
        far, corners = 9000.0, []
        for x, y in ((-1.5, -0.5), (1.5, -0.5), (1.5, 0.5), (-1.5, 0.5)):
            corners.append(np.asarray(self.eye) + far * (ahead + x * WIDE * right + y * HIGH * up))
        image = bpy.data.images.new("afar", *SIZE)
        flipped = np.asarray(self.back.convert("RGBA"), np.float32)[::-1] / 255
        image.pixels.foreach_set(np.ascontiguousarray(flipped).ravel())
        material = bpy.data.materials.new("afar")
        material.use_nodes = True
        nodes, links = material.node_tree.nodes, material.node_tree.links
        texture, shine = nodes.new("ShaderNodeTexImage"), nodes.new("ShaderNodeEmission")
        texture.image, texture.extension = image, "MIRROR"
        shine.inputs["Strength"].default_value = self.bright
        links.new(texture.outputs["Color"], shine.inputs["Color"])
        links.new(shine.outputs[0], nodes["Material Output"].inputs["Surface"])
        made = self.faced(material, [tuple(c) for c in corners], [(0, 1, 2, 3)])
        layer = made.data.uv_layers.new()
        for corner, uv in zip(layer.data, ((-1, 0), (2, 0), (2, 1), (-1, 1)), strict=True):
            corner.uv = uv
        made.visible_camera = made.visible_diffuse = made.visible_shadow = False
        rows = linear(self.back).mean(1)
        self._dome(rows[: round(self.line * SIZE[1])], ambient, zenith, sky)

    def _dome(self, rows: Array, ambient: float, zenith: float, sky: Colour | None) -> None:
        """The sky by height above the horizon."""
        world = bpy.context.scene.world
        nodes, links = world.node_tree.nodes, world.node_tree.links
        where, part, ramp, path, mix = (
            nodes.new(f"ShaderNode{n}") for n in ("TexCoord", "SeparateXYZ", "ValToRGB", "LightPath", "Mix")
        )
        links.new(where.outputs["Generated"], part.inputs[0])
        links.new(part.outputs["Z"], ramp.inputs["Fac"])
        top = math.sin(math.atan(self.line * HIGH))
        stops = [(0.0, rows[-6:].mean(0)), (0.5 * top, rows[len(rows) // 2 - 5 : len(rows) // 2 + 5].mean(0))]
        high = np.asarray(sky) if sky else rows[:12].mean(0)
        self.fill(ramp, [(z, tuple(c)) for z, c in (*stops, (top, rows[:12].mean(0)), (1.0, zenith * high))])
        background = nodes["Background"]
        mix.inputs["A"].default_value, mix.inputs["B"].default_value = ambient, self.bright
        links.new(path.outputs["Is Glossy Ray"], mix.inputs["Factor"])
        links.new(mix.outputs["Result"], background.inputs["Strength"])
        links.new(ramp.outputs["Color"], background.inputs["Color"])

    def exposed(self, stops: float) -> None:
        """Brighter than what is afar, which stays as it is."""
        bpy.context.scene.view_settings.exposure, self.bright = stops, 0.5**stops

    def misty(self, far: float, start: float = 60.0, gain: float = 1.0) -> None:
        """What is far away takes the colour of the sky above it."""
        row = round(self.line * SIZE[1])
        self.haze(tuple(gain * self.bright * linear(self.back)[row - 5 : row - 1].mean((0, 1))), far, start)

    def haze(self, colour: Colour, far: float, start: float = 5.0) -> None:
        Flora.haze(self, colour, far, start)

    def sunlit(self, strength: float, high: float, side: float, colour: Colour, sharp: float = 0.03) -> None:
        if self.hour:
            aside = math.degrees(math.atan(self.sun_at[0] * HIGH))
            side, sharp = -180 + aside, 0.02
            strength, high, colour = (
                (0.5, 71, (0.62, 0.76, 1.0)) if self.hour == "night" else (1.0, 83, (1.0, 0.5, 0.2))
            )
        studio.sun(bpy.context.scene, strength, high, side, colour)
        for lamp in [light for light in bpy.data.lights if light.type == "SUN"]:
            lamp.angle = sharp

    def spectrum(
        self, n: int, longest: float, shortest: float, slope: float, towards: float = 70, spread: float = 40,
        tilt: float = 0.0,
    ) -> Array:  # fmt: skip
        """Waves (kx, ky, height, phase) that run `towards` (degrees); `slope` is how steep they are together."""
        t = (np.arange(n) + self.draw.uniform(0, 1, n)) / n
        k = 2 * math.pi / (longest * (shortest / longest) ** t)
        a = np.radians(towards + spread * self.draw.normal(size=n) * (0.6 + 0.6 * t))
        steep = (1 - t) ** tilt
        high = slope * steep * math.sqrt(2 / (steep**2).sum()) / k
        return np.stack([k * np.cos(a), k * np.sin(a), high, self.draw.uniform(0, 2 * math.pi, n)], 1)

    def swell(
        self, waves: Array, material: Any, choppy: float = 0.8, far: float = 6000.0, fine: float = 1.5,
        foam: float = 0.55, deep: Deep | None = None, clear: float = 0.35, calm: float = 0.0, below: float = 1.35,
        more: Callable[[Array, Array], tuple[Array, Array]] | None = None,
    ) -> Any:  # fmt: skip
        """The surface; white where it folds by more than `foam`. Over ground `deep` waves are lower and it is clear.

        `more` adds height and foam at (x, y); `calm` is the least roughness; it goes on
        `below` the picture and beside it.
        """
        _, ahead, up = self.axes()
        beside = 0.08 if below < 1.5 else 0.6
        m, n = round((1 + 2 * beside) * SIZE[0] * fine), round((below - self.line) * SIZE[1] * fine)
        least = self.eye[2] / far / HIGH
        v = self.line + least + (below - self.line - least) * np.linspace(0, 1, n)
        u = np.linspace(-beside, 1 + beside, m)
        way = ahead + (0.5 - v)[:, None] * HIGH * up
        t = -self.eye[2] / np.minimum(way[:, 2], -1e-9)
        y0 = self.eye[1] + t * way[:, 1]
        x, y = t[:, None] * (u - 0.5) * WIDE, np.repeat(y0[:, None], m, 1)
        dx, dy = t * WIDE * (u[1] - u[0]), np.abs(np.gradient(y0))
        shoal = np.ones_like(x) if deep is None else (-deep(x, y) / 0.5).clip(0, 1)
        z, ox, oy, jx, jy, jo, lost = (np.zeros_like(x) for _ in range(7))
        for kx, ky, a, p in waves:
            k = math.hypot(kx, ky)
            keep = np.exp(-0.22 * ((kx * dx) ** 2 + (ky * dy) ** 2))[:, None]
            phase = kx * x + ky * y + p
            c, s = a * keep * np.cos(phase), a * keep * np.sin(phase)
            z += c
            ox -= choppy * kx / k * s
            oy -= choppy * ky / k * s
            jx -= choppy * kx * kx / k * c
            jy -= choppy * ky * ky / k * c
            jo -= choppy * kx * ky / k * c
            lost += (a * k) ** 2 / 2 * (1 - keep**2)
        fold = 1 - ((1 + jx) * (1 + jy) - jo * jo)
        white = ((fold - foam) / 0.25).clip(0, 1)
        z, ox, oy, white = z * shoal, ox * shoal, oy * shoal, white * shoal
        if more is not None:
            lift, crest = more(x, y)
            z, white = z + lift, np.maximum(white, crest)
        rough = np.sqrt(np.sqrt(0.4 * lost + calm**4))
        points = np.stack([x + ox, y + oy, z], -1).astype(np.float32)
        i = np.arange(m * n).reshape(n, m)
        faces = np.stack([i[1:, :-1], i[1:, 1:], i[:-1, 1:], i[:-1, :-1]], -1).reshape(-1, 4)
        made = bpy.data.meshes.new("water")
        made.vertices.add(m * n)
        made.loops.add(faces.size)
        made.polygons.add(len(faces))
        made.vertices.foreach_set("co", points.ravel())
        made.loops.foreach_set("vertex_index", faces.astype(np.int32).ravel())
        made.polygons.foreach_set("loop_start", np.arange(0, faces.size, 4, dtype=np.int32))
        made.update(calc_edges=True)
        made.shade_smooth()
        under = np.ones_like(x) if deep is None else 1 - np.exp(-np.maximum(z - deep(x, y), 0) / clear)
        tall = z / (2 * float(z.std()) + 1e-6) * 0.5 + 0.5
        for name, value in (("foam", white), ("rough", rough), ("tall", tall.clip(0, 1)), ("under", under)):
            made.attributes.new(name, "FLOAT", "POINT").data.foreach_set(
                "value", value.astype(np.float32).ravel()
            )
        made.materials.append(material)
        body = bpy.data.objects.new("water", made)
        bpy.context.scene.collection.objects.link(body)
        return body

    def sea(
        self, deep: Colour, crest: Colour, shallow: Colour | None = None, lace: float = 6.0, glow: float = 0.0,
        edge: float = 0.25, white: Colour = (0.88, 0.92, 0.94), torn: float = 0.23,
    ) -> Any:  # fmt: skip
        """Water, lighter in its crests, `shallow` where there is ground near below it; foam is torn `lace` times a
        metre, softly so if `torn` is high."""
        material = self.material(deep, 0.1)
        nodes, links = material.node_tree.nodes, material.node_tree.links
        skin = nodes["Principled BSDF"]
        skin.inputs["IOR"].default_value = 1.33

        def value(name: str) -> Any:
            node = nodes.new("ShaderNodeAttribute")
            node.attribute_name = name
            return node.outputs["Fac"]

        def mixed(a: Any, b: Any, factor: Any) -> Any:
            node = nodes.new("ShaderNodeMix")
            node.data_type = "RGBA"
            for slot, side in (("A", a), ("B", b)):
                if isinstance(side, tuple):
                    node.inputs[slot].default_value = (*side, 1)
                else:
                    links.new(side, node.inputs[slot])
            links.new(factor, node.inputs["Factor"])
            return node.outputs["Result"]

        tall = self._math(material, "POWER", value("tall"), 2.0)
        body = mixed(deep, crest, tall)
        if shallow:
            under = self._math(material, "POWER", value("under"), 1.3)
            body = mixed(shallow, body, under)
            span = nodes.new("ShaderNodeMapRange")
            span.inputs["From Max"].default_value = edge
            links.new(value("under"), span.inputs["Value"])
            links.new(span.outputs["Result"], skin.inputs["Alpha"])
        where, rags, cut = (nodes.new(f"ShaderNode{n}") for n in ("NewGeometry", "TexNoise", "MapRange"))
        rags.inputs["Scale"].default_value, rags.inputs["Detail"].default_value = lace, 5 if torn < 0.3 else 9
        links.new(where.outputs["Position"], rags.inputs["Vector"])
        much = self._math(
            material, "ADD", self._math(material, "MULTIPLY", value("foam"), 0.75), rags.outputs["Fac"]
        )
        cut.inputs["From Min"].default_value, cut.inputs["From Max"].default_value = 0.72, 0.72 + torn
        links.new(much, cut.inputs["Value"])
        flake = self._math(
            material,
            "MULTIPLY",
            cut.outputs["Result"],
            self._math(material, "MINIMUM", self._math(material, "MULTIPLY", value("foam"), 4.0), 1.0),
        )
        links.new(mixed(body, white, flake), skin.inputs["Base Color"])
        rough = self._math(material, "ADD", value("rough"), self._math(material, "MULTIPLY", flake, 0.7))
        links.new(self._math(material, "MINIMUM", rough, 1.0), skin.inputs["Roughness"])
        if glow:
            links.new(body, skin.inputs["Emission Color"])
            skin.inputs["Emission Strength"].default_value = glow
        if shallow:  # foam is never clear
            alpha = self._math(material, "MAXIMUM", span.outputs["Result"], flake)
            links.new(alpha, skin.inputs["Alpha"])
        return material

    def taken(self, scene: Any, camera: Any, path: Path) -> None:
        """Render it before what is afar."""
        _, ahead, _ = self.axes()
        camera.location = self.eye
        studio.look_at(camera, Vector(self.eye) + Vector(ahead))
        camera.data.angle, camera.data.clip_end = math.radians(50), 20000
        scene.cycles.samples = 6 if self.hour else self.samples
        part = path.with_suffix(".part.png")
        studio.shoot(scene, part, transparent=True)
        seen = self.back.convert("RGBA")
        seen.alpha_composite(Image.open(part))
        done = np.array(seen.convert("RGB"), np.float32)
        row = round(self.line * SIZE[1])
        soft = done[row - 2 : row + 3]  # the horizon is never sharp
        done[row - 1 : row + 2] = (soft[:-2] + 2 * soft[1:-1] + soft[2:]) / 4
        Image.fromarray(done.round().astype(np.uint8)).save(path)
        part.unlink()
