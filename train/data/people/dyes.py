"""What changes the colours of skin, hair and clothes. Colours are sRGB."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import bpy
import numpy as np
from data.people.body import TORSO, Body, Box
from data.stage import Colour


def linear(colour: Colour) -> Colour:
    r, g, b = (c**2.2 for c in colour)
    return r, g, b


class Dyed(Body):
    """Somebody whose colours change."""

    @contextmanager
    def painted(self, name: str) -> Iterator[np.ndarray]:
        """The picture on material `name` as (rows, columns, rgba), to be changed."""
        image = self.texture(name)
        wide, high = image.size
        pixels = np.empty(wide * high * 4, np.float32)
        image.pixels.foreach_get(pixels)
        picture = pixels.reshape(high, wide, 4)[::-1].copy()
        yield picture
        image.pixels.foreach_set(picture[::-1].clip(0, 1).ravel())
        image.update()
        image.pack()

    def dye_box(
        self, box: Box, colour: Colour, keep: float = 0.8, where: Callable[[np.ndarray], np.ndarray] | None = None,
        flat: bool = False, name: str = "", bare: bool = False,
    ) -> None:  # fmt: skip
        """Colour a part of the clothes; `keep` of the light and shade stays, of patterns none if `flat`; skin
        is left as it is if `bare`."""
        with self.painted(name or self.cloth_of) as picture:
            high, wide = picture.shape[:2]
            x0, y0, x1, y1 = (round(v * n) for v, n in zip(box, (wide, high, wide, high), strict=True))
            part = picture[y0:y1, x0:x1, :3]
            mask = np.ones(part.shape[:2], np.float32)
            if where:
                mask = _blur(where(part).astype(np.float32), 1)
            if bare:
                skin = _skinlike(part)
                if self.key == "R3":  # a brown jacket
                    skin = _blur((skin * (part[..., 0] > 0.64)).astype(np.float32), 4)
                    skin = ((skin - 0.25) / 0.15).clip(0, 1)
                    skin[:, round(0.23 * wide) :] = skin[:, : round(0.06 * wide)] = skin[
                        round(0.15 * high) :
                    ] = 0
                mask *= 1 - skin
            luma = part.mean(-1)
            if flat:
                luma = _blur(luma, 9)
            ratio = luma / max(float(np.median(luma[mask > 0.5])) if (mask > 0.5).any() else 1, 0.02)
            shade = (1 + keep * (ratio - 1)).clip(0.25, 1.5)
            part += mask[..., None] * (shade[..., None] * np.asarray(colour, np.float32) - part)

    def dress(
        self, top: Colour, legs: Colour | None = None, sleeves: Colour | None = None, keep: float = 0.8,
        flat: bool = False, where: Callable[[np.ndarray], np.ndarray] | None = None, bare: bool = False,
    ) -> None:  # fmt: skip
        trunk, arms, low = TORSO[self.key]
        self.dye_box(trunk, top, keep, where, flat, bare=bare)
        self.dye_box(arms, sleeves or top, keep, None, flat)
        if self.key in ("R2", "R8"):
            self.dye_box((0.545, 0, 0.65, 0.46), top, keep, None, flat)
        if legs:
            self.dye_box(low, legs, keep, None, flat)

    def pattern(self, box: Box, colours: Sequence[Colour], size: float, seed: int = 0) -> None:
        """Patches of several colours on the clothes."""
        with self.painted(self.cloth_of) as picture:
            high, wide = picture.shape[:2]
            x0, y0, x1, y1 = (round(v * n) for v, n in zip(box, (wide, high, wide, high), strict=True))
            part = picture[y0:y1, x0:x1, :3]
            rng = np.random.default_rng(seed)
            noise = sum(
                w * _blur(_blur(rng.normal(size=part.shape[:2]).astype(np.float32), r), r) * r
                for w, r in ((1.0, round(size * wide)), (0.7, max(round(size * wide / 2), 1)))
            )
            rank = noise.ravel().argsort().argsort().reshape(noise.shape) / noise.size
            shade = _blur(part.mean(-1), 9)
            shade = (0.6 + 0.4 * shade / np.median(shade)).clip(0.7, 1.2)
            which = np.asarray(colours, np.float32)[
                (rank * len(colours)).astype(int).clip(0, len(colours) - 1)
            ]
            part[:] = which * shade[..., None]

    def shoes(self, colour: Colour) -> None:
        """Of R7: boots instead of trainers."""
        self.dye_box((0.575, 0.69, 0.8, 1), colour, 0.25, flat=True)

    def mail(self) -> None:
        """The clothes are of iron rings."""
        material = bpy.data.materials[self.cloth_of]
        nodes, links = material.node_tree.nodes, material.node_tree.links
        shader = nodes["Principled BSDF"]
        shader.inputs["Metallic"].default_value, shader.inputs["Roughness"].default_value = 0.75, 0.42
        rings, where, bump = (nodes.new(f"ShaderNode{n}") for n in ("TexVoronoi", "TexCoord", "Bump"))
        rings.inputs["Scale"].default_value = 110
        bump.inputs["Strength"].default_value, bump.inputs["Distance"].default_value = 0.9, 0.006
        links.new(where.outputs["Object"], rings.inputs["Vector"])
        links.new(rings.outputs["Distance"], bump.inputs["Height"])
        links.new(bump.outputs["Normal"], shader.inputs["Normal"])

    def hair_colour(self, colour: Colour, keep: float = 0.8) -> None:
        self.dye_box((0, 0, 1, 1), colour, keep, name=self.hair_of)
        if sum(colour) < 0.3:  # no grey sheen
            shader = bpy.data.materials[self.hair_of].node_tree.nodes["Principled BSDF"]
            shader.inputs["Specular IOR Level"].default_value = 0.12

    def tint(self, kinds: str, colour: Colour) -> None:
        """Multiply the pictures of all materials with `kinds` in their names."""
        done = set()
        for mesh in self.who.children:
            for material in mesh.data.materials:
                if kinds in material.name and self.texture(material.name).name not in done:
                    done.add(self.texture(material.name).name)
                    with self.painted(material.name) as picture:
                        picture[..., :3] *= np.asarray(colour, np.float32)

    def skin(self, mean: Colour, deep: float = 1.0) -> None:
        """Tint skin; `mean` times the colour there is."""
        for name in (self.skin_of, self.cloth_of):
            with self.painted(name) as picture:
                rgb = picture[..., :3]
                mask = np.ones(rgb.shape[:2], np.float32) if name == self.skin_of else _skinlike(rgb)
                new = rgb**deep * np.asarray(mean, np.float32)
                rgb += mask[..., None] * (new - rgb)

    def scalped(self, skin: Colour = (0.80, 0.60, 0.47), hair: Colour | None = None) -> None:
        """The top of the head, dark else, in the colour of its skin or of hair."""
        with self.painted(self.skin_of) as picture:
            rgb = picture[..., :3]
            high, wide = rgb.shape[:2]
            y, x = np.mgrid[:high, :wide]
            far = np.hypot((x / wide - 0.5) / 0.22, (y / high - 0.62) / 0.3)
            mask = ((far - 0.8) / 0.5).clip(0, 1) * ((0.62 - rgb.mean(-1)) / 0.2).clip(0, 1)
            shade = 0.85 + 0.15 * (rgb.mean(-1) / 0.4).clip(0, 1.4)
            rgb += mask[..., None] * (np.asarray(hair or skin, np.float32) * shade[..., None] - rgb)

    def aged(self) -> None:
        """Paler skin."""
        with self.painted(self.skin_of) as picture:
            rgb = picture[..., :3]
            grey = rgb.mean(-1, keepdims=True)
            rgb += 0.25 * (grey - rgb)

    def cloth(self, colour: Colour, wear: float = 0.12, rough: float = 0.9) -> Any:
        material = self.material(linear(colour), rough)
        material.node_tree.nodes["Principled BSDF"].inputs["Specular IOR Level"].default_value = 0.1
        return self.worn(material, wear, 25, 0.05)

    def steel(self, colour: Colour = (0.72, 0.73, 0.75), rough: float = 0.3) -> Any:
        return self.material(linear(colour), rough, 1.0)


def _blur(values: np.ndarray, reach: int) -> np.ndarray:
    """Each the mean of its neighbours up to `reach` away."""
    for axis in (0, 1):
        padded = np.pad(values, [(reach + 1, reach) if k == axis else (0, 0) for k in (0, 1)], mode="edge")
        total = np.cumsum(padded, axis=axis, dtype=np.float64)
        first, last = (
            np.take(total, range(values.shape[axis]), axis),
            np.take(total, range(2 * reach + 1, total.shape[axis]), axis),
        )
        values = (last - first) / (2 * reach + 1)
    return values.astype(np.float32)


def _skinlike(rgb: np.ndarray) -> np.ndarray:
    red, green, blue = rgb[..., 0], rgb[..., 1], rgb[..., 2]
    mask = (red > 0.45) & (red - blue > 0.16) & (green > 0.5 * red) & (green < 0.88 * red) & (green > blue)
    return _blur(mask.astype(np.float32), 1)
