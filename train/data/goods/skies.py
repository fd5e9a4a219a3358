"""What shines or glows above, built and rendered for `cooked.py`: the sun, a comet, a rainbow, lightning."""

from __future__ import annotations

import math
from typing import Any

import bpy
import numpy as np
from data.goods.craft import Builder, Craft, Points, Shape, blend, ease, ripple, spline
from data.goods.heavens import pitted, rough


def veil(c: Craft, p: Points, hue: Shape, alpha: Any, glow: float = 1.0, wrap: bool = False) -> Any:
    """A sheet of light through the points p[i, j], as dense as `alpha` says of its points (0 .. 1)."""
    material = bpy.data.materials.new("veil")
    material.use_nodes = True
    nodes, links = material.node_tree.nodes, material.node_tree.links
    nodes.remove(nodes["Principled BSDF"])
    light, through, mix, tint, dense = (
        nodes.new(f"ShaderNode{n}")
        for n in ("Emission", "BsdfTransparent", "MixShader", "Attribute", "Attribute")
    )
    tint.attribute_name, dense.attribute_name = "paint", "dense"
    light.inputs["Strength"].default_value = glow
    links.new(tint.outputs["Color"], light.inputs["Color"])
    links.new(dense.outputs["Fac"], mix.inputs[0])
    links.new(through.outputs[0], mix.inputs[1])
    links.new(light.outputs[0], mix.inputs[2])
    links.new(mix.outputs[0], nodes["Material Output"].inputs["Surface"])
    sheet = c.grid(p, material, hue, wrap)
    at = np.empty(3 * len(sheet.data.vertices), np.float32)
    sheet.data.vertices.foreach_get("co", at)
    much = np.clip(alpha(at.reshape(-1, 3).astype(float)), 0, 1).astype(np.float32)
    sheet.data.attributes.new("dense", "FLOAT", "POINT").data.foreach_set("value", much)
    return sheet


def disc(low: float, high: float, y: float = 0.0, rings: int = 60, steps: int = 240) -> Points:
    """A ring that faces the viewer."""
    r, a = np.meshgrid(
        np.linspace(low, high, rings), np.linspace(0, 2 * np.pi, steps, endpoint=False), indexing="ij"
    )
    return np.stack([r * np.cos(a), y + 0 * r, r * np.sin(a)], -1)


def radius(p: Points) -> Points:
    return np.hypot(p[:, 0], p[:, 2])


def sun(c: Craft) -> None:
    def face(p: Points) -> Points:
        n = p / np.linalg.norm(p, axis=1, keepdims=True)
        cell = rough(n, 7, 3, 4)
        tone = blend((1.0, 0.36, 0.02), (1.0, 0.78, 0.26), ease(-0.9, 0.9, cell))
        tone = blend(tone, (1.0, 0.95, 0.66), 0.6 * ease(0.6, 1.4, rough(n, 3, 9, 4)))
        tone = blend(tone, (0.45, 0.09, 0.005), 0.8 * ease(0.95, 1.35, rough(n, 2.6, 17, 4)))
        return blend(tone, (0.9, 0.24, 0.01), 0.75 * (1 - np.clip(-n[:, 1], 0, 1)) ** 1.6)

    def tongues(p: Points) -> Points:
        r, a = radius(p), np.arctan2(p[:, 2], p[:, 0])
        ring = np.stack([np.cos(a), np.sin(a)], 1)
        wild = 0.5 + 0.25 * ripple(ring, 9, 2) + 0.25 * ripple(ring, 22, 5)
        far = (r - 0.99) / (0.05 + 0.13 * np.clip(wild, 0, 1.5))
        return 0.9 * np.exp(-far.clip(0)) + 0.34 * np.exp(-(r - 1).clip(0) / 0.26) * ease(1.9, 1.3, r)

    def warm(p: Points) -> Points:
        return blend((1.0, 0.62, 0.10), (1.0, 0.30, 0.02), ease(1.0, 1.4, radius(p)))

    veil(c, disc(0.9, 1.9, 0.1), warm, tongues, wrap=True)
    c.ball(c.stuff(None, 1.0, glow=0.55), None, face, 130)


def sun_glow(c: Craft) -> None:
    """As it is seen through the air: too bright to see its face, in a wide glow."""

    def alpha(p: Points) -> Points:
        r, a = radius(p), np.arctan2(p[:, 2], p[:, 0])
        ring = np.stack([np.cos(a), np.sin(a)], 1)
        rays = 1 + 0.22 * ripple(ring, 8, 3)
        halo = 0.80 * np.exp(-(r - 0.5).clip(0) / 0.17) + 0.30 * rays * np.exp(-(r - 0.5).clip(0) / 0.55)
        return np.where(r < 0.5, 1.0, halo) * ease(2.0, 1.2, r)

    def warm(p: Points) -> Points:
        tone = blend((1.0, 0.985, 0.90), (1.0, 0.90, 0.52), ease(0.40, 0.62, radius(p)))
        return blend(tone, (1.0, 0.74, 0.30), ease(0.6, 1.6, radius(p)))

    veil(c, disc(0, 2.0, 0, 110), warm, alpha, 1.05, True)


def comet(c: Craft) -> None:
    u, v = np.meshgrid(np.linspace(0, 1, 90), np.linspace(-1, 1, 61), indexing="ij")

    def tail(long: float, wide: float, bend: float, hue: Any, thick: float, seed: int, y: float) -> None:
        x = long * u
        half = 0.24 + wide * u**0.85
        z = half * v + bend * u**2

        def alpha(p: Points) -> Points:
            t = np.clip(p[:, 0] / long, 0, 1)
            w = (p[:, 2] - bend * t**2) / (0.24 + wide * t**0.85)
            streak = 1 + 0.35 * ripple(np.stack([0.6 * t, 3 * w], 1), 3.2, seed)
            return (
                thick
                * np.exp(-(w**2) * 3.2)
                * (1 - t) ** 1.25
                * streak
                * ease(1.0, 0.8, np.abs(w))
                * ease(0, 0.05, t)
            )

        veil(c, np.stack([x, y + 0 * x, z], -1), hue, alpha, 1.1)

    with c.moved(turn=(0, -32, 0)):
        tail(
            3.6, 0.34, 0.0, lambda p: blend((0.75, 0.92, 1.0), (0.14, 0.40, 1.0), p[:, 0] / 2.4), 1.3, 3, 0.06
        )
        tail(
            3.0, 0.55, -0.55, lambda p: blend((1.0, 0.97, 0.88), (1.0, 0.72, 0.42), p[:, 0] / 3), 1.1, 8, 0.03
        )

        def coma(p: Points) -> Points:
            return np.exp(-((radius(p) / 0.30) ** 2)) * 1.3

        veil(
            c,
            disc(0, 0.75, 0.0, 40),
            lambda p: blend((1, 1, 0.98), (0.55, 0.85, 1.0), radius(p) / 0.5),
            coma,
            1.2,
            True,
        )


def crescent(c: Craft) -> None:
    lat, t = np.meshgrid(np.linspace(-np.pi / 2, np.pi / 2, 160), np.linspace(0, 1, 90), indexing="ij")
    lon = np.radians(26) + t * np.radians(64)
    p = np.stack([np.cos(lat) * np.sin(lon), -np.cos(lat) * np.cos(lon), np.sin(lat)], -1)

    def dawn(q: Points) -> Points:
        return np.degrees(np.arctan2(q[:, 0], -q[:, 1])) - 26

    def hue(q: Points) -> Points:
        n = q / np.linalg.norm(q, axis=1, keepdims=True)
        tone = blend((0.86, 0.83, 0.76), (0.56, 0.55, 0.53), ease(0, 0.7, rough(n, 2.2, 44) - 0.2))
        return tone * ((1 + 1.4 * pitted(n, 260, 0.10, 12)) * ease(-6, 34, dawn(q)))[:, None]

    with c.moved(turn=(0, 22, 0)):
        veil(c, p, hue, lambda q: ease(-1, 16, dawn(q)))


def rainbow(c: Craft) -> None:
    a, v = np.meshgrid(np.linspace(0, np.pi, 200), np.linspace(0, 1, 60), indexing="ij")
    r = 2.05 + 0.62 * v
    ramp = [(0.30, 0.02, 0.55), (0.10, 0.10, 0.85), (0.02, 0.45, 0.85), (0.06, 0.62, 0.16), (0.95, 0.85, 0.06),
        (0.98, 0.40, 0.02), (0.85, 0.03, 0.03)]  # fmt: skip

    def hue(p: Points) -> Points:
        t = (radius(p) - 2.10) / 0.52
        return np.stack([np.interp(t, np.linspace(0, 1, 7), [k[i] for k in ramp]) for i in range(3)], 1)

    def alpha(p: Points) -> Points:
        t, turn = (radius(p) - 2.05) / 0.62, np.arctan2(p[:, 2], p[:, 0])
        ends = ease(0.0, 0.32, turn) * ease(math.pi, math.pi - 0.32, turn)
        return 0.80 * ease(0, 0.2, t) * ease(1, 0.8, t) * (0.06 + 0.94 * ends)

    veil(c, np.stack([r * np.cos(a), 0 * r, r * np.sin(a)], -1), hue, alpha, 1.0)


def lightning(c: Craft) -> None:
    rng = np.random.default_rng(24)

    def bolt(a: Points, b: Points, wild: float) -> Points:
        path = np.array([a, b])
        for _ in range(6):
            middle = (path[:-1] + path[1:]) / 2
            span = np.linalg.norm(path[1:] - path[:-1], axis=1, keepdims=True)
            middle = middle + rng.normal(0, wild, middle.shape) * span * (1, 0, 0.35)
            path = np.insert(path, np.arange(1, len(path)), middle, 0)
        return path

    def shine(path: Points, wide: float, fade: float) -> None:
        line = spline(path, 140)
        along = np.gradient(line, axis=0)
        side = np.stack([along[:, 2], 0 * along[:, 0], -along[:, 0]], 1)
        side /= np.linalg.norm(side, axis=1, keepdims=True)
        thick = wide * np.linspace(1, 1 - fade, 140)[:, None]
        for k, grow, dense, tone in ((0, 7, 0.30, (0.45, 0.40, 1.0)), (1, 2.6, 0.75, (0.72, 0.74, 1.0))):
            v = np.linspace(-1, 1, 13)
            p = (
                line[:, None]
                + (grow * thick)[:, None] * side[:, None] * v[None, :, None]
                + (0, 0.02 * (2 - k), 0)
            )
            near = dense * np.exp(-((2.2 * v) ** 2))[None] * np.ones((140, 1))
            sheet = veil(c, p, lambda q, tone=tone: np.tile(tone, (len(q), 1)), lambda q: 0 * q[:, 0], 1.2)
            flat = p.reshape(-1, 3)
            at = np.empty(3 * len(sheet.data.vertices), np.float32)
            sheet.data.vertices.foreach_get("co", at)
            if len(at) == flat.size:
                sheet.data.attributes["dense"].data.foreach_set("value", near.ravel().astype(np.float32))
        c.tube(
            line, 0.5 * thick[:, 0][:: 139 // 3], c.stuff((0.95, 0.96, 1.0), 1, glow=1.4), sides=8, fine=200
        )

    main = bolt(np.array((0.35, 0, 3.2)), np.array((-0.25, 0, 0)), 0.17)
    shine(main, 0.05, 0.45)
    for k, way, long in ((14, (0.75, 0, -0.75), 1.0), (24, (-0.8, 0, -0.7), 1.15), (38, (0.7, 0, -0.8), 0.75),
        (46, (-0.65, 0, -0.75), 0.5)):  # fmt: skip
        twig = bolt(main[k], main[k] + long * np.array(way), 0.18)
        shine(twig, 0.028, 0.85)
        shine(bolt(twig[26], twig[26] + 0.5 * long * np.array((way[0] * -0.3, 0, way[2])), 0.2), 0.016, 0.9)


def black_hole(c: Craft) -> None:
    """A shadow in a ring of light, its disc seen from a little above and once more over the top."""

    def fire(heat: Points) -> Points:
        tone = blend((0.55, 0.07, 0.005), (1.0, 0.42, 0.06), ease(0.1, 0.5, heat))
        return blend(tone, (1.0, 0.93, 0.72), ease(0.45, 1.0, heat))

    def band(low: float, high: float, p: Points, tall: float, seed: int) -> tuple[Points, Points]:
        r, a = np.hypot(p[:, 0], p[:, 2] / tall), np.arctan2(p[:, 2] / tall, p[:, 0])
        t = (r - low) / (high - low)
        streak = ripple(np.stack([9 * t, 0.5 * np.cos(a), 0.5 * np.sin(a)], 1), 1.6, seed)
        side = 0.72 - 0.28 * np.cos(a)
        heat = np.clip(1.2 * np.clip(1 - t, 0, 1) ** 1.1 * side + 0.10 * streak, 0, 1)
        return heat, ease(0.0, 0.05, t) * ease(1.0, 0.45, t) * (0.78 + 0.22 * streak)

    def sheet(
        low: float, high: float, y: float, tall: float, seed: int, much: float, part: Any = None
    ) -> None:
        p = disc(low, high, y, 90, 300) * (1, 1, tall)

        def alpha(q: Points) -> Points:
            dense = much * band(low, high, q, tall, seed)[1]
            return dense if part is None else dense * part(q)

        veil(c, p, lambda q: fire(band(low, high, q, tall, seed)[0]), alpha, 1.15, True)

    with c.moved(turn=(0, -14, 0)):
        sheet(1.02, 1.62, 0.20, 1.0, 5, 0.95)
        sheet(1.25, 3.3, 0.10, 0.15, 3, 1.0, lambda q: ease(-0.05, 0.05, q[:, 2]))
        c.ball(c.stuff((0, 0, 0), 1.0), fine=60, size=(1.0, 0.05, 1.0))
        veil(c, disc(0.985, 1.06, -0.08, 12, 300), lambda q: np.tile((1.0, 0.88, 0.62), (len(q), 1)),
            lambda q: np.exp(-(((radius(q) - 1.02) / 0.02) ** 2)), 1.2, True)  # fmt: skip
        sheet(1.12, 3.3, -0.3, 0.15, 3, 1.15, lambda q: ease(0.03, -0.05, q[:, 2]))


BUILDERS: dict[str, Builder] = {
    "sun": sun,
    "sun-glow": sun_glow,
    "comet": comet,
    "crescent": crescent,
    "rainbow": rainbow,
    "lightning": lightning,
    "black-hole": black_hole,
}
