"""Weather in the sky, computed: a thunderstorm and a rainbow."""

from __future__ import annotations

import random

import numpy as np
from data.vistas import skies
from data.vistas.fields import FINE, SIZE, Array, Noise, blurred, mix, smooth, tone
from PIL import Image, ImageDraw

BOLTS = ((0.14, 0.60, 5), (-0.30, 0.42, 11))
"""Where lightning strikes, how bright, and its seed."""


def _bolt(at: float, seed: int) -> Array:
    """A crooked line of light from the clouds to the ground, with branches."""
    wide, high = SIZE[0] * FINE, SIZE[1] * FINE
    image, rng = Image.new("L", (wide, high)), random.Random(seed)
    pen = ImageDraw.Draw(image)

    def run(x: float, y: float, end: float, lean: float, thick: float, left: int) -> None:
        while y < end:
            step = rng.uniform(5, 15)
            nx, ny = x + lean * step + rng.gauss(0, 6), y + step
            pen.line([(x, y), (nx, ny)], fill=255, width=max(1, round(thick)))
            if left and rng.random() < 0.13:
                run(
                    nx,
                    ny,
                    min(ny + rng.uniform(40, 150), end),
                    lean + rng.uniform(-1.1, 1.1),
                    0.5 * thick,
                    left - 1,
                )
            x, y, thick = nx, ny, max(0.995 * thick, 1.0)

    run(wide / 2 + at * high, 0.10 * high, (skies.LINE + 0.005) * high, 0.05, 3.2, 2)
    return np.asarray(image, np.float32) / 255


def storm() -> Array:
    """Black clouds, rain afar, lightning."""
    x, up = skies.above()
    n = Noise(401)
    depth = 1 / (up + 0.13).clip(0.05)
    u, v = 0.62 * x * depth, 0.85 * depth
    w = n.layers(0.5 * u + 5, 0.5 * v, 4)
    body = n.layers(0.8 * u + 0.5 * w, 1.1 * v, 8, 0.56)
    lower = n.layers(0.8 * u + 0.5 * w + 0.04, 1.1 * v + 0.13, 7, 0.56)
    shade = smooth(-0.55, 0.85, body - 0.5) + 0.55 * smooth(-0.1, 0.5, body - lower)
    sky = mix(tone(0.040, 0.047, 0.062), tone(0.26, 0.29, 0.335), shade.clip(0, 1))
    sky = mix(sky, tone(0.36, 0.385, 0.40), 0.75 * np.exp(-up.clip(0) / 0.045))
    rain = smooth(-0.2, 0.7, n.layers(2.2 * x + 0.5 * up, 0.5 * up + 3, 4)) * smooth(0.34, 0.02, up)
    streak = 1 + 0.10 * n.layers(70 * (x + 0.16 * up), 1.5 * up, 3)
    sky = mix(sky, tone(0.19, 0.205, 0.225) * streak[..., None], 0.62 * rain)
    for at, strong, seed in BOLTS:
        line = _bolt(at, seed)
        cloud = np.exp(-(((x - at) / 0.28) ** 2) - ((up - 0.36) / 0.20) ** 2)
        sky = sky + tone(0.50, 0.50, 0.78) * (0.55 * strong * cloud * (0.25 + shade.clip(0, 1)))[..., None]
        halo = 1.6 * blurred(line, 3 * FINE) + 3.0 * blurred(line, 12 * FINE)
        sky = sky + strong * (tone(3.4, 3.4, 4.6) * line[..., None] + tone(0.7, 0.65, 1.3) * halo[..., None])
    return sky


def rainbow(sky: Array) -> Array:
    """A bow before receding clouds."""
    x, up = skies.above()
    n = Noise(411)
    depth = 1 / (up + 0.12).clip(0.04)
    body = n.layers(0.7 * x * depth + 3, 1.0 * depth, 8, 0.55)
    grey = mix(tone(0.20, 0.27, 0.36), tone(0.50, 0.56, 0.62), smooth(-0.7, 0.9, body))
    sky = mix(sky, grey, 0.85 * smooth(0.9, -0.35, x - 0.4 * up) * smooth(-0.02, 0.05, up))
    r = np.hypot(x, up + 0.16)
    for centre, width, strong, flip in ((0.52, 0.046, 0.62, 1), (0.655, 0.055, 0.17, -1)):
        t = flip * (r - centre) / width
        hue = np.stack([np.exp(-(((t - 0.62) / 0.46) ** 2)) + 0.35 * np.exp(-(((t + 1.0) / 0.25) ** 2)),
                        np.exp(-(((t - 0.02) / 0.42) ** 2)), np.exp(-(((t + 0.62) / 0.46) ** 2))], -1)  # fmt: skip
        sky = sky + strong * hue * smooth(-0.02, 0.10, up)[..., None] * tone(1.0, 0.85, 0.95)
    return sky + 0.06 * smooth(0.52, 0.40, r)[..., None] * tone(1, 1, 1)
