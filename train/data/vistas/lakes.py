"""Still lakes that mirror what is above them, computed: in the fog, frozen, under northern lights."""

from __future__ import annotations

import numpy as np
from data.vistas import skies
from data.vistas.fields import Array, Noise, film, mix, smooth, tone
from data.vistas.growth import blades
from data.vistas.ranges import curtains
from PIL import Image

SHORE = 0.285
"""How far below the horizon the near shore is, in parts of the picture's height."""


def firs(n: Noise, x: Array, up: Array, seed: int, count: int, tall: float, gap: float) -> Array:
    """How much of each pixel a line of spruces on a far shore covers, which is open in the middle by `gap`."""
    rng = np.random.default_rng(seed)
    line, row = np.full(x.shape[1], -1.0, np.float32), x[0]
    for _ in range(count):
        at = rng.uniform(-0.82, 0.82)
        near = smooth(0.0, 0.5, np.float32(abs(at) - gap))
        high = tall * rng.uniform(0.45, 1.15) * (0.30 + 0.70 * float(near))
        line = np.maximum(line, high * (1 - np.abs(row - at) / (0.20 * high)))
    rag = 0.16 * tall * n.layers(150 * x, 60 * up + seed, 3, 0.6)
    twig = 0.09 * tall * (np.mod(up / (0.075 * tall) + 3 * n.at(20 * x, 0 * x + seed), 1.0) - 0.5)
    return smooth(-0.006, 0.004, line[None] - up + (rag + twig) * smooth(0.0, 0.3 * tall, up)) * (up > -0.002)


def _shown(
    n: Noise, x: Array, up: Array, sky: Array, water: Array, clear: float, soil: Array, wave: float
) -> Array:
    """Sky and land, their mirror image in water of that colour, the shore in front."""
    high, wide = up.shape
    down = (-up).clip(0.0004)
    depth = 1 / down
    ripple = n.layers(1.1 * x * depth, 1.6 * depth, 5, 0.62) + 0.5 * n.layers(4.5 * x * depth, 2.2 * depth, 3)
    row = skies.LINE * high
    at = np.clip((row - down * high - 2 + wave * ripple * (1 + 14 * down)).astype(int), 0, high - 1)
    across = np.clip((np.arange(wide)[None] + 0.5 * wave * ripple).astype(int), 0, wide - 1)
    seen = mix(water, sky[at, across], clear * (1 - 0.75 * smooth(0.05, 0.5, down)))
    edge = SHORE + 0.03 * n.layers(3 * x, 0 * x + 2, 5, 0.5) - 0.02 * x
    bank = smooth(-0.004, 0.004, down - edge)
    grain = 1 + 0.35 * n.layers(3 * x * depth, 5 * depth, 6, 0.65)
    wet = 0.45 + 0.55 * smooth(0.0, 0.05, down - edge)
    out: Array = np.where((up < 0)[..., None], mix(seen, soil * (grain * wet)[..., None], bank), sky)
    return out


def foggy() -> Image.Image:
    """Grey and silver, spruces that fade."""
    n, (x, up) = Noise(431), skies.above()
    sky = mix(tone(0.66, 0.71, 0.74), tone(0.40, 0.47, 0.55), smooth(0.02, 0.5, up))
    sky = sky + tone(0.55, 0.50, 0.40) * np.exp(-np.hypot(x + 0.18, up - 0.20) / 0.16)[..., None]
    drift = n.layers(1.5 * x + 4, 7 * up, 6, 0.55)
    for k, (tall, veil, gap, count) in enumerate(
        ((0.11, 0.80, -0.6, 150), (0.17, 0.58, -0.1, 110), (0.27, 0.24, 0.24, 90))
    ):
        part = firs(n, x, up, 50 + k, count, tall, gap)
        fog = (veil + (1 - veil) * np.exp(-up.clip(0) / (0.055 + 0.02 * drift)) + 0.08 * drift).clip(0, 1)
        sky = mix(sky, mix(tone(0.045, 0.065, 0.06), tone(0.60, 0.655, 0.685), fog), part)
    light = _shown(n, x, up, sky, tone(0.16, 0.20, 0.22), 0.92, tone(0.085, 0.08, 0.06), 1.3)
    low = np.exp(-np.abs(up) / 0.022) * (0.55 + 0.25 * drift)
    light = mix(light, tone(0.64, 0.69, 0.72), low.clip(0, 1))
    shades = ((70, 82, 52), (94, 98, 62), (52, 66, 44), (112, 106, 72))
    return film(light, 0.82, over=lambda image: _grass(image, 17, shades))


def northern() -> Image.Image:
    """Northern lights above spruces and their mirror image."""
    n, (x, up) = Noise(180), skies.above()
    sky = skies.ranges(curtains(n, x, up), "night", skies.LINE, ((0.3, 0.10, 5.0),))
    for k, (tall, shade) in enumerate(((0.10, 0.8), (0.20, 0.3))):
        part = firs(n, x, up, 70 + k, 120 - 30 * k, tall, -0.3 + 0.5 * k)
        sky = mix(sky, shade * tone(0.010, 0.028, 0.034), part)
    light = _shown(n, x, up, sky, tone(0.004, 0.014, 0.022), 0.85, tone(0.020, 0.030, 0.032), 1.6)
    shades = ((10, 20, 20), (16, 32, 30), (22, 44, 38), (8, 14, 16))
    return film(light, 1.25, over=lambda image: _grass(image, 18, shades))


def frozen() -> Image.Image:
    """Blue ice with white cracks, snowy shores."""
    n, (x, up) = Noise(451), skies.above()
    sky = mix(tone(0.70, 0.80, 0.92), tone(0.16, 0.33, 0.66), smooth(0.0, 0.5, up))
    thin = smooth(0.1, 1.0, n.layers(1.3 * x + 7, 6 * up + x, 7, 0.55))
    sky = mix(sky, tone(0.96, 0.97, 1.0), 0.6 * thin)
    air, sky = sky, skies.ranges(sky, "", skies.LINE, ((0.75, 0.20, 2.0), (0.35, 0.12, 7.0)))
    white = smooth(-0.2, 0.5, n.layers(14 * x, 26 * up, 5, 0.6) + 9 * (up - 0.06))
    sky = mix(sky, tone(0.86, 0.90, 0.96), 0.75 * white * (np.abs(sky - air).max(-1) > 0.01))
    for k, tall in enumerate((0.08, 0.16)):
        part = firs(n, x, up, 90 + k, 120 - 20 * k, tall, 0.1 + 0.25 * k)
        snow = smooth(-0.1, 0.5, n.layers(70 * x, 60 * up + k, 4, 0.6))
        sky = mix(sky, mix(tone(0.035, 0.06, 0.065), tone(0.72, 0.78, 0.86), 0.55 * snow), part)
    depth = 1 / (-up).clip(0.0006)
    u, v = 0.42 * x * depth, 0.42 * depth
    w = 0.35 * n.layers(u, v, 4)
    near = smooth(0.010, 0.05, -up)
    crack: Array = 0.0
    for size, strong in ((0.55, 1.0), (1.4, 0.55), (3.3, 0.25)):
        cut = np.abs(n.at(size * u + w, size * v + 1.3 * w)) / size
        crack = crack + strong * np.exp(-cut / 0.010) + 0.25 * strong * np.exp(-cut / 0.06)
    bubble = smooth(0.55, 0.95, n.layers(7 * u, 7 * v, 4, 0.6))
    mirror = _shown(n, x, up, sky, tone(0.030, 0.15, 0.25), 0.46, tone(0.8, 0.85, 0.92), 0.3)
    ice = mix(mirror, tone(0.10, 0.36, 0.50), 0.40 * smooth(-0.4, 0.8, n.layers(0.8 * u, 0.8 * v, 5)) * near)
    ice = mix(ice, tone(0.80, 0.90, 0.97), ((0.75 * crack + 0.4 * bubble) * near).clip(0, 0.85))
    drift = smooth(0.12, 0.55, n.layers(0.7 * u + 5, 0.7 * v, 6, 0.6) - 0.12)
    ice = mix(ice, tone(0.82, 0.87, 0.94), 0.85 * drift)
    bank = smooth(0.012, 0.0, -up)
    ice = mix(ice, tone(0.84, 0.88, 0.94), bank)
    return film(np.where((up < 0)[..., None], ice, sky), 0.88)


def _grass(image: Image.Image, seed: int, shades: tuple[tuple[int, int, int], ...]) -> None:
    """On the near shore."""
    blades(image, seed, 5200, 0.30, shades, 8, (), lambda x, y: 1.61 * 1.6 / y > SHORE + 0.06)
