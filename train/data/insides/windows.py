"""At the window: a reading nook in the rain, a window sill in the rain by day and under the moon by night."""

from __future__ import annotations

import math
from typing import Any

import bpy
import numpy as np
from data import studio
from data.insides.cosy import panels, room
from data.insides.kit import DAY, OAK, WARM, Inside
from data.places import landscape
from data.stage import Colour
from PIL import Image, ImageDraw, ImageFilter

Shot = Image.Image


def glazed(s: Inside, image: Shot, strength: float) -> Any:
    """A material that shines as the picture says."""
    m = s.shining(s.unfiled(image), strength)
    m.cycles.emission_sampling = "NONE"
    return m


def rained(s: Inside, image: Shot, drops: int, big: float = 6.0, soft: float = 5.0) -> Shot:
    """What is seen through a pane with drops on it: dim and blurred, but upside down and sharp in each drop."""
    wide, high = image.size
    far = np.asarray(image.filter(ImageFilter.GaussianBlur(soft)), np.float32) / 255
    far = far.mean(-1, keepdims=True) * 0.55 + 0.45 * far
    y, x = np.mgrid[0:high, 0:wide].astype(np.float32)
    for k in range(drops):
        r = big * (0.22 + 0.78 * s.rng.random() ** 3.5)
        cx, cy = s.rng.uniform(0, wide), s.rng.uniform(0, high)
        if k % 11 == 0:  # it has run down
            long, w = s.rng.uniform(8, 30) * big, 0.35 * r + 0.8
            a, b = int(max(cy - long, 0)), int(cy)
            c, d = int(max(cx - w, 0)), int(min(cx + w + 1, wide))
            far[a:b, c:d] = 0.87 * far[a:b, c:d] + 0.03
        box = np.s_[int(max(cy - 2 * r, 0)) : int(cy + 2 * r + 2), int(max(cx - r - 1, 0)) : int(cx + r + 2)]
        u, v = (x[box] - cx) / r, (y[box] - cy) / (1.25 * r)
        d2 = u * u + v * v
        inside = np.clip((1 - d2) * r, 0, 1)[..., None]
        tone = np.clip(0.60 + 0.55 * v - 0.35 * d2**2, 0, 1)[..., None]
        glint = np.clip(1 - ((u + 0.35) ** 2 + (v + 0.45) ** 2) * 7, 0, 1)[..., None]
        light = far[box].mean((0, 1)) * (0.55 + 0.9 * tone) + 0.30 * glint
        far[box] = far[box] * (1 - 0.85 * inside) + 0.85 * inside * light
    return Image.fromarray((255 * far.clip(0, 1)).astype(np.uint8))


def wet(
    s: Inside,
    name: str,
    size: tuple[int, int],
    drops: int,
    big: float,
    tint: Colour = (0.80, 0.92, 1.0),
    part: tuple[float, float, float, float] = (0, 0, 1, 1),
) -> Shot:
    """A landscape, or a `part` of it, on a rainy day, through the drops."""
    image = Image.open(landscape(s.cache, name)).convert("RGB")
    w, h = image.size
    image = image.crop((int(part[0] * w), int(part[1] * h), int(part[2] * w), int(part[3] * h)))
    grey = np.asarray(image.resize(size, Image.Resampling.LANCZOS), np.float32) / 255
    grey = (0.30 + 0.52 * grey) * np.asarray(tint)
    return rained(s, Image.fromarray((255 * grey.clip(0, 1)).astype(np.uint8)), drops, big)


def moonlight(s: Inside, size: tuple[int, int], moon: tuple[float, float, float]) -> Shot:
    """A night sky with a full moon (x, y, radius in parts of the height), stars and the roofs of a town."""
    wide, high = size
    y, x = np.mgrid[0:high, 0:wide].astype(np.float32) / high
    sky = np.asarray((0.010, 0.022, 0.075)) + y[..., None] * np.asarray((0.05, 0.085, 0.16))
    d = np.hypot(x - moon[0], y - moon[1]) / moon[2]
    sky += np.asarray((0.32, 0.40, 0.55)) * (0.55 * np.exp(-((d / 3.0) ** 1.2)))[..., None]
    for _ in range(260):
        a, b = s.rng.randrange(wide), s.rng.randrange(int(0.8 * high))
        sky[b : b + 2, a : a + 2] += s.rng.random() ** 2 * 0.9
    low = Image.fromarray((255 * s.draw.random((14, 26))).astype(np.uint8)).resize(
        size, Image.Resampling.BICUBIC
    )
    cloud = np.asarray(low, np.float32) / 255 * np.exp(-(((y - 0.52) / 0.16) ** 2))
    sky += np.clip(cloud - 0.35, 0, 1)[..., None] * np.asarray((0.12, 0.15, 0.21)) * np.exp(-d / 7)[..., None]
    seas = Image.fromarray((255 * s.draw.random((40, 60))).astype(np.uint8)).resize(
        size, Image.Resampling.BICUBIC
    )
    face = 1.0 - 0.34 * np.clip(np.asarray(seas, np.float32) / 255 - 0.42, 0, 1) ** 0.6
    on = np.clip((1 - d) * moon[2] * high / 1.5, 0, 1)[..., None]
    sky = sky * (1 - on) + on * face[..., None] * np.asarray((1.0, 0.97, 0.86))
    image = Image.fromarray((255 * sky.clip(0, 1)).astype(np.uint8))
    pen, at = ImageDraw.Draw(image), -20.0
    while at < wide:
        w, top = s.rng.uniform(0.10, 0.2) * high, s.rng.uniform(0.60, 0.70) * high
        peak = s.rng.uniform(0.05, 0.10) * high
        pen.polygon(
            [(at, high), (at, top), (at + w / 2, top - peak), (at + w, top), (at + w, high)], (7, 10, 24)
        )
        pen.rectangle((at + 0.7 * w, top - peak, at + 0.78 * w, top), (7, 10, 24))
        for k in range(3):
            for j in range(4):
                if s.rng.random() < 0.42:
                    a, b = at + w * (0.17 + 0.26 * k), top + (0.03 + 0.062 * j) * high
                    pen.rectangle((a, b, a + 0.11 * w, b + 0.03 * high), (255, 190, 96))
        at += w * s.rng.uniform(0.86, 1.0)
    return image


def _cushion(
    s: Inside, cloth: Any, at: tuple[float, float, float], size: float, lean: float, yaw: float
) -> None:
    """A plump square that leans back."""
    n = 14
    points, faces = [], []
    for side in (-1, 1):
        for j in range(n + 1):
            for i in range(n + 1):
                u, v = 2 * i / n - 1, 2 * j / n - 1
                swell = ((1 - u**4) * (1 - v**4)) ** 0.6
                pinch = 1 - 0.07 * (u * u + v * v) * (1 - abs(abs(u) - abs(v)))
                points.append((0.5 * size * u * pinch, side * 0.17 * size * swell, 0.5 * size * v * pinch))
    for half in (0, 1):
        k = half * (n + 1) ** 2
        faces += [
            (
                k + j * (n + 1) + i,
                k + j * (n + 1) + i + 1,
                k + (j + 1) * (n + 1) + i + 1,
                k + (j + 1) * (n + 1) + i,
            )
            for j in range(n)
            for i in range(n)
        ]
    made = s.faced(cloth, points, faces, True)
    made.location = (at[0], at[1], at[2] + 0.48 * size * math.cos(math.radians(lean)))
    made.rotation_euler = (math.radians(-lean), 0, math.radians(yaw))


def nook(s: Inside) -> None:
    """A seat with cushions in a window with rain on its panes, between shelves of books, a lamp beside it."""
    paint = room(
        s,
        (0.13, 0.19, 0.17),
        s.grain(OAK, 0.13, "y", "x", 1.2, 0.002, 0.35),
        4.6,
        5.2,
        trim=(0.66, 0.63, 0.56),
    )
    view = glazed(s, wet(s, "forest4", (1200, 800), 1300, 11.0), 0.95)
    s.pane(view, (0, 4.592, 1.5), (2.5, 1.667))
    s.sash(paint, (0, 4.55, 1.5), (2.5, 1.62), (3, 2), 0.05, 0.1)
    s.slab(paint, (0, 4.5, 0.64), (2.7, 0.2, 0.05))
    s.slab(paint, (0, 4.5, 2.4), (2.9, 0.22, 0.14))
    wood = s.material((0.60, 0.57, 0.50), 0.5)
    for side in (-1, 1):
        a, b = sorted((side * 1.42, side * 2.58))
        s.shelves(wood, a, b, 4.58, (0.05, 0.42, 0.8, 1.18, 1.56, 1.94, 2.32), 3 + side)
        s.slab(wood, (side * 2.0, 4.38, 2.5), (1.24, 0.42, 0.34))
        s.slab(wood, (side * 1.39, 4.2, 1.25), (0.06, 0.74, 2.5))
    s.slab(wood, (0, 4.2, 0.2), (2.72, 0.74, 0.40))
    panels(s, wood, -1.36, 1.36, 3.83, 3, 0.09, 0.31)
    s.rounded(s.cloth((0.36, 0.30, 0.20)), (0, 4.19, 0.48), (2.70, 0.76, 0.17), 0.06)
    tones = (
        (0.40, 0.13, 0.055),
        (0.50, 0.34, 0.10),
        (0.52, 0.48, 0.40),
        (0.06, 0.15, 0.19),
        (0.30, 0.06, 0.07),
    )
    for x, size, yaw, k in (
        (-1.08, 0.52, 28, 0),
        (-0.72, 0.46, 12, 1),
        (0.58, 0.44, -8, 3),
        (0.9, 0.5, -18, 2),
        (1.12, 0.42, -38, 4),
    ):
        _cushion(s, s.cloth(tones[k]), (x, 4.28 - 0.10 * (abs(x) > 1), 0.555), size, 16, yaw)
    knit = s.cloth((0.70, 0.64, 0.54), (0.60, 0.53, 0.43))
    s.drape(knit, (-0.42, 3.80), (0.12, 3.80), 0.12, 0.57, 6, 0.02)
    s.rounded(knit, (-0.15, 4.05, 0.575), (0.56, 0.52, 0.035), 0.015)
    page, cover = s.material((0.82, 0.78, 0.68), 0.9), s.material((0.30, 0.06, 0.06), 0.6)
    for side in (-1, 1):  # an open book
        s.slab(cover, (0.28 + 0.085 * side, 4.0, 0.572), (0.17, 0.24, 0.012))
        s.rounded(page, (0.28 + 0.08 * side, 4.0, 0.588), (0.15, 0.22, 0.022), 0.008)
    cup = s.material((0.70, 0.67, 0.60), 0.3)
    s.lathe(
        cup,
        [(0.035, 0), (0.045, 0.02), (0.048, 0.09), (0.042, 0.09), (0.03, 0.02)],
        (-0.98, 3.98, 0.565),
        n=20,
    )
    linen = s.leaf(((0.62, 0.55, 0.42), (0.62, 0.55, 0.42)), 0.4, 0.9)
    for side in (-1, 1):
        s.drape(linen, (side * 1.32, 4.42), (side * 1.0, 4.42), 0.58, 2.36, 5, 0.04, 0.3)
    brass, shade = s.material((0.55, 0.38, 0.15), 0.3, 0.85), s.shine((1.0, 0.70, 0.38), 2.6)
    for side in (-1, 1):
        x = side * 1.36
        s.tube(brass, [(x, 4.0, 1.75), (x - side * 0.12, 3.98, 1.80), (x - side * 0.16, 3.96, 1.9)], 0.012, 8)
        s.lathe(shade, [(0.10, 0), (0.065, 0.15)], (x - side * 0.16, 3.96, 1.9), n=24)
        s.point((x - side * 0.16, 3.9, 1.97), 13, WARM, 0.06)
    for k in range(30):
        x = -1.3 + 2.6 * k / 29
        s.bulb((x, 4.36, 2.28 - 0.07 * abs(math.sin(2.4 * x))), 0.011, 0, (1.0, 0.68, 0.32), 7)
    leaf = s.leaf(((0.03, 0.11, 0.015), (0.08, 0.20, 0.025), (0.15, 0.29, 0.05)), 0.4)
    s.pot(s.fern(leaf, 0.34, 16), (1.5, 3.55, 0.0), 0.14, s.material((0.52, 0.27, 0.16), 0.8), 1.3)
    s.put("Z139", -2.0, 2.9, 0, 55)
    s.put("S87", -2.2, 3.75, 0)
    s.bulb((-2.2, 3.70, 1.30), 0.07, 22, WARM, 5)
    s.put("K85", 0.2, 2.6, 0.004, 90)
    s.day((0, 4.3, 1.6), 1.9, 48, 0, (0.72, 0.86, 1.0))
    s.lamp((0, 1.6, 2.65), 2.0, 34, WARM, (0, 0, 0))
    s.lamp((0, -0.2, 2.2), 1.4, 12, WARM, (math.radians(55), 0, 0))
    s.eye, s.look, s.exposure = (0, -0.4, 1.45), (0, 4.6, 0.80), 0.45


def _sill(s: Inside, view: Any, wood: Any, frame: Any, cloth: Any) -> None:
    """A sill that is free in the middle, and the window behind it."""
    s.rounded(wood, (0, -0.15, -0.03), (3.2, 1.0, 0.06), 0.012)
    y = 0.40
    s.pane(view, (0, y + 0.02, 0.52), (2.1, 1.4))
    s.slab(frame, (0, y, 0.03), (2.6, 0.10, 0.06))
    for x, bar in ((-0.98, 0.11), (-0.40, 0.04), (0.40, 0.04), (0.98, 0.11)):
        s.slab(frame, (x, y, 0.6), (bar, 0.07, 1.2))
    s.slab(frame, (0, y, 0.84), (1.9, 0.045, 0.035))
    for side in (-1, 1):
        s.slab(frame, (side * 1.2, y - 0.2, 0.6), (0.34, 0.5, 1.3))
        s.drape(cloth, (side * 1.05, 0.24), (side * 0.56, 0.26), 0.012, 1.3, 6, 0.035, 0.25)
    s.eye, s.look, s.wide, s.focus, s.stop = (0, -1.3, 0.54), (0, 0.6, 0.25), 48, 1.35, 2.4


def rainy_sill(s: Inside) -> None:
    """By day, the garden grey behind drops."""
    frame = s.material((0.72, 0.71, 0.67), 0.4)
    view = glazed(s, wet(s, "forest0", (1260, 840), 1500, 15.0), 1.2)
    wood = s.grain(((0.30, 0.17, 0.08), (0.56, 0.36, 0.19)), 0.5, long=40, gap=0.002, rough=0.35)
    _sill(s, view, wood, frame, s.leaf(((0.66, 0.63, 0.56), (0.66, 0.63, 0.56)), 0.5, 0.9))
    leaf = s.leaf(((0.03, 0.11, 0.015), (0.08, 0.20, 0.025), (0.15, 0.29, 0.05)), 0.4)
    s.pot(s.fern(leaf, 0.2, 16), (-0.50, 0.20, 0.0), 0.075, s.material((0.60, 0.32, 0.19), 0.8), 0.9)
    s.day((0, 0.33, 0.75), 1.4, 15, 0, (0.80, 0.90, 1.0))
    s.lamp((-0.9, -1.2, 1.5), 1.2, 15, WARM, (math.radians(35), math.radians(-25), 0))
    studio.ambient(bpy.context.scene, DAY, 0.25)
    s.exposure = 0.15


def moonlit_sill(s: Inside) -> None:
    """By night, the full moon over the roofs."""
    frame = s.material((0.42, 0.44, 0.50), 0.4)
    view = glazed(s, moonlight(s, (1260, 840), (0.92, 0.40, 0.07)), 1.25)
    wood = s.grain(((0.16, 0.085, 0.045), (0.34, 0.20, 0.11)), 0.5, long=40, gap=0.002, rough=0.3)
    _sill(s, view, wood, frame, s.cloth((0.09, 0.11, 0.24), (0.06, 0.08, 0.18)))
    s.candle((-0.44, 0.14, 0.0), 0.11, 0.026, 3.0)
    s.candle((-0.51, 0.20, 0.0), 0.16, 0.026)
    s.day((0.2, 0.33, 0.95), 0.9, 10, 0, (0.50, 0.64, 1.0), 60)
    s.lamp((-0.9, -1.3, 1.3), 1.2, 8, (1.0, 0.72, 0.44), (math.radians(35), math.radians(-25), 0))
    studio.ambient(bpy.context.scene, (0.35, 0.45, 0.9), 0.14)
    s.exposure = 0.55
