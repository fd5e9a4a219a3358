"""Mountains, a canyon, green hills, and the sky at night above hills and snow, computed."""

from __future__ import annotations

import random

import numpy as np
from data.vistas import skies, weather
from data.vistas.daylight import DAYS
from data.vistas.fields import Array, Noise, film, grid, mix, smooth, stars, tone
from data.vistas.growth import blades, spruces
from data.vistas.heavens import milky
from data.vistas.relief import View, hazy, heaven, lit, pixels, towards
from PIL import Image

GREENS = ((96, 128, 44), (62, 98, 30), (132, 150, 62), (80, 118, 36))
FLOWERS = ((240, 238, 230), (245, 205, 60), (150, 120, 205), (235, 235, 225))


def cumulus(x: Array, up: Array, seed: int, share: float = 0.0, flat: float = 5.0) -> tuple[Array, Array]:
    """Fair clouds: how thick, and how bright."""
    n = Noise(seed)
    far = 1 / (up + 0.10).clip(0.02)
    u, v = x * far * 1.6, far * flat * 0.32
    body = n.layers(u, v, 8, 0.53) - share
    lower = n.layers(u + 0.05, v - 0.10, 6, 0.53) - share
    thick = smooth(0.0, 0.55, body) * smooth(0.0, 0.06, up)
    return thick, (0.86 + 0.55 * (body - lower)).clip(0.5, 1.15)


def mountains(hour: str = "") -> Image.Image:
    """Snowy peaks above a green valley."""
    n, day = Noise(102), DAYS[hour]

    def ground(x: Array, y: Array, octaves: int) -> Array:
        wave = n.layers(x / 60, y / 60, min(octaves, 5))
        z = smooth(9, 60, y) * 2.2 * wave - 30 * smooth(40, 500, y)
        away = smooth(1100, 6200, y + 1.1 * np.abs(x + 200))
        ridge = n.ridges(x / 3300 + 0.25, y / 3300 + 3.6, octaves, 0.47)
        foot = n.layers(x / 500 + 9, y / 500, min(octaves, 7), 0.48)
        return z + away * (2350 * (ridge - 0.12).clip(0) ** 1.2 + 90 * foot) + smooth(300, 900, y) * 14 * foot

    view = View(ground, 14000, steps=1500, octaves=9)
    x, _ = grid()
    _, up = pixels()
    sun = day.sun
    normals, shade, open_ = view.normals(10), view.shadow(sun, 2600), view.hollow((40, 160))
    patch = n.layers(view.x / 130, view.y / 130, 6, 0.6)
    meadow = mix(
        tone(0.075, 0.14, 0.022),
        tone(0.16, 0.20, 0.045),
        smooth(-0.7, 0.8, n.layers(view.x / 7, view.y / 7, 5)),
    )
    rock = mix(
        tone(0.19, 0.175, 0.165),
        tone(0.09, 0.085, 0.09),
        smooth(-0.5, 0.6, n.layers(view.x / 45, view.y / 45, 5)),
    )
    fleck = n.layers(view.x / 11, view.y / 11, 4, 0.7)
    wood = tone(0.018, 0.042, 0.020) * (1 + 0.75 * fleck)[:, None]
    steep = 1 - normals[:, 2]
    line = 1 - smooth(200, 340, view.z + 130 * patch)
    line = line * smooth(220, 600, view.y) * smooth(-0.55, -0.1, patch + view.y / 4000)
    colour = mix(meadow, rock, smooth(0.22, 0.42, steep) * smooth(600, 1500, view.y))
    colour = mix(colour, rock, smooth(230, 400, view.z + 90 * patch))
    colour = mix(colour, wood, line)
    white = smooth(330, 640, view.z + 190 * patch) * (1 - smooth(0.36, 0.60, steep + 0.10 * fleck))
    colour = mix(colour, tone(0.86, 0.89, 0.94), white)
    light = lit(colour, normals, sun, shade, day.warm, day.sky, open_)
    light = hazy(light, view.y, day.air, 15000, 0.85)
    thick, bright = cumulus(x, up, 103, 0.22)
    sky = heaven(up, day.low, day.top)
    sky = mix(sky, day.cloud * bright[..., None], 0.92 * thick)
    sky = skies.late(hour, 104, sky, (0.26, 0.33))
    rng = random.Random(5)
    trees = []
    for _ in range(150):
        y = 1 / rng.uniform(1 / 420, 1 / 90)
        side = rng.choice((-1, 1)) * rng.uniform(0.22, 0.62) * y
        z = float(ground(np.full(1, side), np.full(1, y), 5)[0]) - float(
            ground(np.zeros(1), np.zeros(1), 4)[0]
        )
        trees.append((side, y, z, rng.uniform(8, 15)))

    def over(image: Image.Image) -> None:
        dark, bright_, air = day.on(((22, 38, 24), (74, 98, 50), (120, 150, 190)))
        spruces(image, 6, trees, dark, bright_, air, 1500)
        blades(image, 7, 17000, 0.20, day.on(GREENS), 90, () if hour == "night" else day.on(FLOWERS))

    return film(view.shown(light, sky), 0.95, over=over)


def hills(hour: str = "", what: str = "") -> Image.Image:
    """Rolling green hills, a path between them; under a `rainbow`, in a `storm` or in `flowers` if that is asked."""
    hour = "" if hour == "day" else hour
    n, day = Noise(120), DAYS["storm" if what == "storm" else hour]

    def way(y: Array) -> Array:
        return (
            1.1
            + smooth(0, 30, y) * (7 * np.sin(y / 19 - 0.6) * y / (y + 22) - 2)
            + 9 * np.sin(y / 61) * smooth(30, 160, y)
        )

    def ground(x: Array, y: Array, octaves: int) -> Array:
        z = smooth(12, 90, y) * (10 * n.layers(x / 90 + 0.4, y / 90 + 0.2, 3, 0.3) + 1)
        z = z + smooth(60, 700, y) * (120 * n.layers(x / 460 + 2.1, y / 460 + 1.3, 3, 0.3) + 30)
        z = z - 0.10 * np.exp(-(((x - way(y)) / 0.9) ** 2))
        return z + 0.04 * n.layers(x, y, max(octaves - 4, 1), 0.6)

    view = View(ground, 6000)
    x, _ = grid()
    _, up = pixels()
    sun = day.sun
    normals, shade, open_ = view.normals(8), view.shadow(sun, 260, soft=0.1), view.hollow((4, 30))
    patch = n.layers(view.x / 40, view.y / 40, 6, 0.55)
    fleck = n.layers(view.x / 1.3, view.y / 1.3, 5, 0.65)
    colour = mix(tone(0.065, 0.15, 0.018), tone(0.17, 0.25, 0.04), smooth(-0.8, 0.8, patch + 0.5 * fleck))
    _, own = n.cells(view.x / 170 + 0.13 * patch, view.y / 170)
    fields = mix(tone(0.12, 0.21, 0.03), tone(0.34, 0.30, 0.09), smooth(0.55, 0.75, own))
    colour = mix(colour, fields * (1 + 0.15 * fleck)[:, None], 0.8 * smooth(280, 420, view.y))
    r, tree = n.cells(view.x / 11 + 3, view.y / 11)
    grove = (
        (1 - smooth(0.22, 0.42, r))
        * smooth(0.45, 0.6, tree + 0.6 * n.layers(view.x / 240 + 3, view.y / 240, 3))
        * smooth(300, 420, view.y)
    )
    colour = mix(colour, tone(0.028, 0.06, 0.018), 0.9 * grove)
    path = np.exp(-(((view.x - way(view.y)) / (0.72 + 0.001 * view.y)) ** 4)) * (1 - smooth(170, 300, view.y))
    colour = mix(colour, tone(0.44, 0.35, 0.23) * (0.9 + 0.2 * fleck)[:, None], path * (0.85 + 0.15 * fleck))
    light = lit(colour, normals, sun, shade, day.warm, 0.85 * day.sky, open_)
    light = hazy(light, view.y, day.air, 5200, 0.9)
    thick, bright = cumulus(x, up, 124, 0.05)
    sky = mix(heaven(up, day.low, day.top), day.cloud * bright[..., None], 0.95 * thick)
    sky = {"storm": weather.storm, "rainbow": lambda: weather.rainbow(sky)}.get(
        what, lambda: skies.late(hour, 126, sky, (0.24, 0.33) if hour == "night" else (-0.24, 0.06))
    )()

    def over(image: Image.Image) -> None:
        blades(
            image,
            8,
            17000,
            0.17,
            day.on(GREENS),
            80,
            () if what == "storm" or hour == "night" else day.on(FLOWERS),
            lambda a, b: abs(a - float(way(np.float32(b)))) > 0.75 + 0.05 * abs(np.sin(9 * b)),
        )

    return film(view.shown(light, sky), 0.95, over=over)


def canyon(hour: str = "") -> Image.Image:
    """Red terraces as far as one sees, from a rim of stone."""
    n = Noise(140)

    def ground(x: Array, y: Array, octaves: int) -> Array:
        w = n.layers(x / 700, y / 700, min(octaves, 5))
        mesa = (
            n.layers(x / 2100 + 2.4 + 0.12 * w, y / 1500 + 0.7, octaves, 0.42)
            + 0.35 * smooth(4500, 9000, y)
            - 0.12
        )
        mesa = (
            (mesa + 0.36)
            * smooth(0.02, 0.10, np.abs(x / (y + 1) + 0.05) + 0.05)
            * smooth(900, 2000, y + 0.5 * np.abs(x))
        )
        level = mesa.clip(0, 0.62) / 0.62 * 6
        step = np.floor(level) + smooth(0.50, 0.92, level - np.floor(level))
        deep = -800 + step * 172
        rim = (
            10
            + 1.4 * n.layers(x / 6, y / 60 + 3, 4)
            + 0.8 * smooth(1.5, 4, np.abs(x)) * n.layers(x / 2, y / 2, 3)
        )
        z = np.where(y < rim, 0.05 * n.layers(x / 1.2, y / 1.2, max(octaves - 3, 1), 0.55), 0)
        drop = smooth(0, 2.5, y - rim)
        return z * (1 - drop) + drop * np.maximum(deep, -30 - 0.9 * (y - rim))

    view = View(ground, 26000, steps=1300, octaves=9)
    x, y = grid()
    _, up = pixels()
    sun = towards(-122, 30) if not hour else towards(-74, 13)
    normals, shade, open_ = view.normals(9), view.shadow(sun, 2200, 26), view.hollow((60, 240))
    fleck = n.layers(view.x / 1.5, view.y / 1.5, 5, 0.6)
    near = 1 - smooth(8, 14, view.y)
    high = view.z / 46 + 0.5 * n.layers(view.x / 300, view.y / 300, 4)
    band = 0.6 * n.at(high, 0 * high + 2.5) + 0.4 * n.at(3.1 * high, 0 * high + 7.5)
    rock = mix(tone(0.30, 0.115, 0.055), tone(0.52, 0.31, 0.17), smooth(-0.5, 0.6, band))
    scrub = smooth(0.88, 0.97, normals[:, 2]) * smooth(-0.4, 0.4, n.layers(view.x / 90, view.y / 90, 5, 0.7))
    colour = mix(rock, tone(0.22, 0.19, 0.09), 0.55 * scrub)
    slab = mix(
        tone(0.42, 0.26, 0.15),
        tone(0.30, 0.17, 0.10),
        smooth(-0.6, 0.8, fleck + n.layers(view.x / 3, view.y / 3, 3)),
    )
    colour = mix(colour, slab, near)
    warm, shine, air = {
        "sunset": (3.2 * tone(1.0, 0.52, 0.22), tone(0.36, 0.28, 0.42), tone(0.66, 0.36, 0.32)),
        "night": (0.5 * tone(0.45, 0.66, 1.2), tone(0.05, 0.07, 0.15), tone(0.05, 0.075, 0.15)),
    }.get(hour, (2.9 * tone(1.0, 0.86, 0.66), tone(0.36, 0.42, 0.60), tone(0.52, 0.58, 0.76)))
    light = lit(colour, normals, sun, shade, warm, shine, open_)
    light = hazy(light, view.y, air, 17000, 0.9)
    thin = smooth(0.15, 1.0, n.layers(1.5 * x + 3, 8 * y, 7)) * smooth(0.02, 0.15, up)
    sky = mix(heaven(up, tone(0.74, 0.78, 0.88), tone(0.13, 0.30, 0.66)), tone(1.0, 0.96, 0.92), 0.6 * thin)
    sky = skies.late(hour, 141, sky, (0.24, 0.33) if hour == "night" else (-0.26, 0.05))
    return film(view.shown(light, sky), 0.95)


def _dark_hills(seed: int, snow: bool) -> View:
    n = Noise(seed)

    def ground(x: Array, y: Array, octaves: int) -> Array:
        z = 0.03 * n.layers(x, y, max(octaves - 4, 1), 0.5) + smooth(8, 60, y) * 2.5 * n.layers(
            x / 45, y / 45, 4, 0.36
        )
        z = z + smooth(80, 900, y) * (90 * n.layers(x / 600 + 2, y / 600, 5, 0.40) + 40)
        if snow:
            z = z + smooth(900, 3500, y) * 900 * (
                n.ridges(x / 2300 + 0.4, y / 2300 + 1.2, min(octaves, 7), 0.46) - 0.18
            ).clip(0)
        return z

    return View(ground, 9000)


def starry() -> Image.Image:
    """The Milky Way above dark hills."""
    n, view = Noise(160), _dark_hills(161, False)
    x, y = grid()
    _, up = pixels()
    cloud, dense = milky(x - 0.10, y + 0.14, 8, -1.12, 0.0, 1.2)
    low = np.exp(-up.clip(0) / 0.075)
    sky = 1.25 * cloud * tone(0.80, 0.92, 1.15) * (1 - 0.8 * low)[..., None] + mix(
        tone(0.006, 0.012, 0.042), tone(0.075, 0.10, 0.19), low
    )
    sky += (stars(162, 9000, 0.6, dense, 0.6) + stars(163, 40, 2.4, None, 0.5)) * (1 - 0.7 * low)[..., None]
    fleck = n.layers(view.x / 1.5, view.y / 1.5, 5, 0.65)
    colour = tone(0.014, 0.020, 0.021) * (1 + 0.4 * fleck)[:, None]
    light = lit(
        colour,
        view.normals(8),
        towards(30, 35),
        view.shadow(towards(30, 35), 200),
        0.5 * tone(0.6, 0.7, 1),
        tone(0.30, 0.36, 0.55),
        view.hollow((3, 25)),
    )
    light = hazy(light, view.y, tone(0.035, 0.05, 0.10), 2600, 0.95)
    shades = ((9, 13, 16), (15, 20, 23), (19, 25, 28), (7, 10, 14))
    return film(view.shown(light, sky), 1.0, over=lambda image: blades(image, 9, 11000, 0.2, shades, 80))


def curtains(n: Noise, x: Array, up: Array) -> Array:
    """A night sky with green curtains of light."""
    sky = mix(tone(0.020, 0.045, 0.085), tone(0.003, 0.007, 0.026), smooth(0, 0.3, up))
    sky = sky + stars(181, 1500, 0.55, None, 0.56)
    for k, (foot, lean, strong, tall) in enumerate(
        ((0.06, 0.10, 0.6, 0.06), (0.12, -0.20, 1.25, 0.12), (0.22, 0.12, 0.6, 0.10))
    ):
        bent = x + 0.10 * n.layers(1.3 * x + 3.7 * k, 0.9 * up + k, 3)
        base = foot + lean * bent + 0.075 * n.layers(2.1 * bent + 7 * k, 0 * x + 0.5 + k, 2, 0.4)
        rise = up - base
        ray = 0.55 + 0.5 * n.layers(13 * bent + 1.5 * k + 0.6 * rise, 0.8 * rise + k, 5, 0.7)
        patchy = smooth(-0.5, 0.6, n.layers(1.7 * x + 11 * k, 0 * x + 3.3 + k, 3))
        shine = (
            strong
            * smooth(-0.035, 0.03, rise)
            * np.exp(-rise.clip(0) / (tall * (0.6 + 0.5 * patchy)))
            * ray.clip(0.08, 1.4)
            * patchy
        )
        hue = mix(tone(0.10, 0.95, 0.42), tone(0.42, 0.14, 0.72), smooth(0.4 * tall, 2.3 * tall, rise))
        sky = (
            sky
            + 0.95 * hue * shine[..., None]
            + 0.05 * tone(0.1, 0.9, 0.45) * (strong * np.exp(-((rise / 0.12) ** 2)) * patchy)[..., None]
        )
    return sky


def aurora() -> Image.Image:
    """Green curtains of light above snow and spruces."""
    n, view = Noise(180), _dark_hills(185, True)
    x, _ = grid()
    _, up = pixels()
    sky = curtains(n, x, up)
    sun = towards(40, 24)
    normals = view.normals(8)
    rough = n.layers(view.x * 3, view.y * 3, 4)
    steep = smooth(0.35, 0.6, 1 - normals[:, 2])
    colour = mix(tone(0.80, 0.86, 0.92) * (1 + 0.04 * rough)[:, None], tone(0.10, 0.11, 0.13), steep)
    light = lit(
        colour,
        normals,
        sun,
        view.shadow(sun, 600),
        0.22 * tone(0.36, 1.0, 0.72),
        tone(0.040, 0.056, 0.100),
        view.hollow((3, 25)),
    )
    light = hazy(light, view.y, tone(0.018, 0.055, 0.075), 5200, 0.9)
    rng = random.Random(12)
    trees = []
    for k in range(92):
        away = 1 / rng.uniform(1 / 190, 1 / 46)
        side = (1 if k % 2 else -1) * rng.uniform(0.20, 0.62) * away
        foot = 0.6 * float(view.ground(np.zeros(1), np.full(1, away), 4)[0])
        trees.append((side, away, foot, rng.uniform(6, 12)))

    def over(image: Image.Image) -> None:
        spruces(image, 13, trees, (5, 11, 13), (16, 36, 32), (14, 40, 48), 320, 0.35)

    return film(view.shown(light, sky), 1.15, over=over)
