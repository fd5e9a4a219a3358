"""Sand dunes, a salt flat under water and a snowy summit, computed for every hour."""

from __future__ import annotations

import numpy as np
from data.vistas import skies
from data.vistas.daylight import DAYS
from data.vistas.fields import Array, Noise, film, mix, smooth, tone
from data.vistas.relief import View, hazy, heaven, lit, pixels, towards
from PIL import Image


def _sky(hour: str, seed: int, up: Array, at: skies.At, share: float = 0.1) -> Array:
    """By day with thin clouds, in the evening, or by night with the Milky Way."""
    if hour == "night":
        return skies.dark(seed, at=at)
    if hour == "sunset":
        return skies.evening(seed, at=at)
    x, _ = skies.above()
    n = Noise(seed)
    far = 1 / (up + 0.12).clip(0.03)
    thin = smooth(share, 1.0, n.layers(0.55 * x * far, 0.8 * far + 0.5 * x, 8, 0.56)) * smooth(0.01, 0.12, up)
    return mix(heaven(up, tone(0.62, 0.74, 0.90), tone(0.07, 0.22, 0.60)), tone(1.05, 1.03, 1.0), 0.62 * thin)


def dunes(hour: str = "") -> Image.Image:
    """Waves of sand with sharp crests, ripples on them."""
    n = Noise(311)

    def crest(x: Array, y: Array, size: float, turn: float, shift: float) -> Array:
        """One slope long, the other steep, the crest winding; lower here and there."""
        w = n.layers(x / (2.4 * size) + shift, y / (2.4 * size), 3, 0.42)
        t = (x + turn * y) / size + shift + 1.1 * w
        p = t - np.floor(t)
        high = 0.62 + 0.6 * n.at(0.35 * np.floor(t) + 0.3 * shift, y / (1.8 * size) + shift)
        return np.minimum(p / 0.70, (1 - p) / 0.30) ** 1.15 * high

    def ground(x: Array, y: Array, octaves: int) -> Array:
        z = smooth(9, 40, y + 0.5 * np.abs(x)) * 5.5 * crest(x, y, 46, 0.45, 0.30)
        z = z + smooth(55, 200, y) * (24 * crest(x, y, 150, 0.75, 0.1) - 4)
        z = z + smooth(260, 900, y) * (95 * crest(x, y, 520, 1.0, 0.55) + 4)
        z = z + 0.16 * n.layers(x / 7, y / 7, 2, 0.4) * smooth(1, 9, y)
        if octaves > 4:
            w = n.layers(x / 3.1, y / 3.1, 2)
            z = z + 0.011 * np.sin(14.5 * (y + 0.22 * x) + 2.6 * w + 1.2 * n.at(2.2 * x, y))
        return z

    view = View(ground, 7000, steps=1200)
    _, up = pixels()
    at = {"night": (-0.26, 0.33), "sunset": (-0.22, 0.055)}.get(hour, (0.0, 0.0))
    sun = {"night": towards(-118, 34), "sunset": towards(-66, 11)}.get(hour, towards(-98, 26))
    warm = {"night": 0.62 * tone(0.26, 0.62, 1.9), "sunset": 2.7 * tone(1.0, 0.50, 0.20)}.get(
        hour, 2.6 * tone(1.0, 0.90, 0.74)
    )
    shine = {"night": tone(0.03, 0.06, 0.17), "sunset": tone(0.36, 0.27, 0.40)}.get(
        hour, tone(0.36, 0.46, 0.66)
    )
    air = {"night": tone(0.045, 0.065, 0.13), "sunset": tone(0.80, 0.40, 0.22)}.get(
        hour, tone(0.62, 0.62, 0.66)
    )
    fine = n.layers(view.x * 5, view.y * 5, 4, 0.7)
    patch = n.layers(view.x / 14, view.y / 14, 5)
    colour = mix(tone(0.54, 0.285, 0.115), tone(0.66, 0.40, 0.19), smooth(-0.7, 0.8, patch + 0.25 * fine))
    light = lit(
        colour * (1 + 0.07 * fine)[:, None], view.normals(9), sun, view.shadow(sun, 420, soft=0.05), warm, shine,
        view.hollow((0.8, 8, 50)),
    )  # fmt: skip
    light = hazy(light, view.y, air, 5200, 0.9)
    return film(view.shown(light, _sky(hour, 315, up, at)), 0.95)


def salt(hour: str = "sunset") -> Image.Image:
    """A salt flat under a film of water that mirrors sky and far mountains."""
    n, line = Noise(331), skies.LINE
    x, up = skies.above()
    sky = _sky(hour, 341, up, {"night": (0.24, 0.30)}.get(hour, (-0.10, 0.045)))
    sky = skies.ranges(sky, hour, line, ((1.0, 0.07, 2.0), (0.6, 0.035, 7.0)))
    high, wide = up.shape
    row = line * high
    down = (-up).clip(0.0005)
    depth = 1 / down
    wave = n.layers(0.55 * x * depth, 0.5 * depth, 5, 0.6) + 0.5 * n.layers(2.6 * x * depth, 0.9 * depth, 3)
    mirror = np.clip((row - down * high * (1 + 0.012 * wave) - 2 + 1.1 * wave).astype(int), 0, high - 1)
    across = np.clip((np.arange(wide)[None] + 1.2 * wave).astype(int), 0, wide - 1)
    seen = sky[mirror, across]
    r, _ = n.cells(0.17 * x * depth + 4, 0.17 * depth)
    second, _ = n.cells(0.17 * x * depth + 4.5, 0.17 * depth + 0.5)
    rim = smooth(0.52, 0.66, np.maximum(r, 0.85 * second)) * smooth(0.02, 0.10, down)
    crust = {"night": tone(0.10, 0.13, 0.21), "sunset": tone(0.70, 0.46, 0.42)}.get(
        hour, tone(0.86, 0.90, 0.96)
    )
    grain = 1 + 0.18 * n.layers(3.5 * x * depth, 3.5 * depth, 4, 0.6)
    water = seen * (0.88 - 0.10 * smooth(0.0, 0.4, down))[..., None]
    water = mix(water, crust * grain[..., None], (0.10 + 0.42 * rim) * smooth(0.0, 0.08, down))
    return film(np.where((up < 0)[..., None], water, sky), 0.9)


def summit(hour: str = "") -> Image.Image:
    """Snow in front, sharp white peaks behind."""
    n = Noise(362)
    day = DAYS[hour]

    def ground(x: Array, y: Array, octaves: int) -> Array:
        z = 0.05 * n.layers(x / 1.4, y / 1.4, max(octaves - 4, 1), 0.5) + 0.35 * n.layers(
            x / 8, y / 8, 3, 0.4
        )
        z = z * smooth(1, 9, y) - 120 * smooth(16, 300, y)
        ridge = n.ridges(x / 3100 + 0.62, y / 3100 + 5.1, min(octaves, 8), 0.42)
        away = smooth(900, 6500, y + 0.9 * np.abs(x + 300))
        return z + away * (
            2300 * (ridge - 0.16).clip(0) ** 1.15 + 120 * n.layers(x / 300, y / 300, min(octaves, 6))
        )

    view = View(ground, 12000, steps=1300)
    _, up = pixels()
    normals = view.normals(9)
    rough = n.layers(view.x / 30, view.y / 30, 5, 0.65)
    steep = 1 - normals[:, 2]
    bare = smooth(0.40, 0.56, steep + 0.12 * rough) * smooth(200, 700, view.y)
    rock = mix(tone(0.13, 0.125, 0.125), tone(0.22, 0.20, 0.19), smooth(-0.5, 0.6, rough))
    crisp = n.layers(view.x * 4, view.y * 4, 4, 0.7)
    colour = mix(tone(0.82, 0.87, 0.93) * (1 + 0.03 * crisp)[:, None], rock, bare)
    sun = {"sunset": towards(-110, 12)}.get(hour, day.sun)
    light = lit(
        colour, normals, sun, view.shadow(sun, 1800), 0.85 * day.warm, day.sky, view.hollow((2, 30, 140))
    )
    light = hazy(light, view.y, day.air, 14000, 0.9)
    return film(
        view.shown(light, _sky(hour, 366, up, (-0.30, 0.36) if hour == "night" else (0.5, 0.10), 0.3)), 0.62
    )
