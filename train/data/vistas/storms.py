"""A volcano that erupts, a tornado, and the sea of clouds seen from above it, computed."""

from __future__ import annotations

import numpy as np
from data.vistas.fields import Array, Noise, blurred, film, grid, mix, smooth, stars, tone
from data.vistas.growth import blades
from data.vistas.relief import FOCAL, HORIZON, View, hazy, heaven, lit, pixels, towards
from data.vistas.vapour import march, rays
from PIL import Image

PEAK = (60.0, 3900.0, 640.0)
"""Where the crater is: x, y and how high."""


def volcano(hour: str = "") -> Image.Image:
    """Lava runs down a cone, smoke rises from it."""
    night = hour == "night"
    n = Noise(201)

    def cone(x: Array, y: Array) -> tuple[Array, Array]:
        u, v = x - PEAK[0], y - PEAK[1]
        return np.hypot(u, v), np.arctan2(u, -v)

    def ground(x: Array, y: Array, octaves: int) -> Array:
        r, a = cone(x, y)
        z = 0.05 * n.layers(x, y, max(octaves - 3, 1), 0.55) + smooth(9, 60, y) * 1.6 * n.layers(
            x / 22, y / 22, min(octaves, 6)
        )
        z = z + smooth(150, 1200, y) * 26 * n.layers(x / 260, y / 260, octaves)
        slope = PEAK[2] * 1.12 * (1 - r / 2500).clip(0) ** 1.75
        gully = n.ridges(5.5 * a + 3, r / 1900 + 0.1 * n.at(x / 300, y / 300), min(octaves, 6), 0.5)
        z = z + slope + 170 * smooth(90, 800, r) * (1 - smooth(900, 2300, r)) * (gully - 0.45)
        return z - 110 * (1 - smooth(60, 125, r)) + 12 * n.layers(x / 60, y / 60, 4) * (r < 400)

    view = View(ground, 9000)
    across, up = pixels()
    r, a = cone(view.x, view.y)
    normals = view.normals()
    sun = towards(-70, 30)
    shade, open_ = view.shadow(sun, 900), view.hollow((1, 12, 60))
    fleck = n.layers(view.x / 2.2, view.y / 2.2, 6, 0.6)
    patch = n.layers(view.x / 160, view.y / 160, 5)
    colour = mix(tone(0.036, 0.033, 0.034), tone(0.085, 0.072, 0.066), smooth(-0.8, 0.9, fleck))
    colour = mix(colour, tone(0.10, 0.062, 0.048), 0.6 * smooth(0, 0.6, patch) * smooth(1500, 2600, view.y))
    if night:
        warm, ambient = 0.05 * tone(0.6, 0.7, 1), tone(0.030, 0.030, 0.050)
    else:
        warm, ambient = 2.5 * tone(1, 0.90, 0.76), tone(0.42, 0.50, 0.62)
    light = lit(colour, normals, sun, shade, warm, ambient, open_)
    run = np.zeros_like(r)
    for k, (way, wide, long) in enumerate(
        (
            (-0.62, 0.034, 1700),
            (-0.12, 0.055, 2050),
            (0.30, 0.030, 1500),
            (0.75, 0.045, 1900),
            (-1.15, 0.03, 1200),
        )
    ):
        bend = way + 0.16 * n.layers(r / 420 + 9 * k, 0 * r + k, 4) * smooth(100, 600, r)
        across_ = np.abs(a - bend) * (r + 60) / (wide * (330 + 0.22 * r))
        flow = 1 - smooth(0.35, 1.0, across_)
        run = np.maximum(run, flow * (1 - smooth(0.75 * long, long, r)) * (1 - 0.45 * r / long))
    crust = smooth(-0.5, 0.45, n.layers(view.x / 26, view.y / 26, 5, 0.6) + 1.6 * run)
    heat = run * crust * (r > 60)
    heat = np.maximum(
        heat, (1 - smooth(95, 160, r)) * 0.9 * smooth(-0.7, 0.3, n.layers(view.x / 30, view.y / 30, 4))
    )
    glowing = (
        mix(tone(0.9, 0.06, 0.006), tone(2.6, 0.95, 0.16), smooth(0.35, 0.95, heat))
        * (heat * (2.4 if night else 1.7))[:, None]
    )
    crack, _ = n.cells(view.x / 2.6 + 0.4 * fleck, view.y / 2.6 + 0.3 * patch)
    vein = (
        smooth(0.52, 0.62, crack)
        * smooth(0.30, 0.42, np.abs(view.x) / (view.y + 3))
        * (view.y < 90)
        * smooth(-0.2, 0.5, n.layers(view.x / 9, view.y / 9, 3))
    )
    glowing += tone(1.9, 0.42, 0.05) * (1.3 * vein)[:, None]
    light = light * (1 - heat)[:, None]
    away = np.exp(-((r / 900) ** 2))
    light += (
        colour * tone(1.0, 0.30, 0.08) * ((2.6 if night else 0.2) * away + (0.35 if night else 0.0))[:, None]
    )
    air = tone(0.085, 0.035, 0.035) if night else tone(0.60, 0.66, 0.74)
    light = hazy(light, view.y, air, 5200 if night else 7000, 0.9) + glowing
    if night:
        glow = np.exp(-np.hypot(across - PEAK[0] / PEAK[1], up - PEAK[2] / PEAK[1]) / 0.16)
        sky = (
            tone(0.007, 0.009, 0.024)
            + tone(0.30, 0.075, 0.025) * glow[..., None]
            + stars(203, 700, 0.45, None, 0.5)
        )
    else:
        sky = heaven(up, tone(0.72, 0.80, 0.90), tone(0.20, 0.38, 0.68))
    smoke, cover, _, own = _plume(n, sun, night)
    if night:
        body = tone(0.030, 0.026, 0.030) * (0.5 + smoke[..., 1:]) + own
    else:
        body = (
            tone(0.92, 0.84, 0.76) * (0.62 * smoke[..., :1])
            + tone(0.30, 0.31, 0.34) * (0.42 * smoke[..., 1:])
            + 0.35 * own
        )
    picture = view.shown(light, sky)
    front = np.where(
        view.hit,
        smooth(
            20, 90, np.hypot(view.depth * view.across - PEAK[0], np.where(view.hit, view.depth, 0) - PEAK[1])
        ),
        0,
    )
    front = np.where(view.hit & (view.depth > PEAK[1]), 0, front)
    cover = cover.clip(0, 1) * (1 - front)
    picture = picture * (1 - cover)[..., None] + body * (1 - front)[..., None]
    picture += _fountain(across, up, night)
    return film(picture, 1.1 if night else 1.0, glare=0.16 if night else 0.08)


def _plume(n: Noise, sun: Array, night: bool) -> tuple[Array, Array, Array, Array]:
    def density(x: Array, y: Array, z: Array, octaves: int) -> Array:
        h = (z - PEAK[2] + 60).clip(0)
        u, v = x - PEAK[0] - 0.30 * h - 0.00022 * h * h, y - PEAK[1]
        wide = 95 + 0.34 * h + 90 * smooth(300, 1100, h)
        w = n.in_space(u / 420 + 3, v / 420, z / 420 - 2, 2)
        puff = n.in_space(u / 210 + 0.8 * w, v / 210, (z - 0.4 * np.abs(u)) / 210, octaves, 0.55)
        return 0.021 * smooth(0.0, 0.30, 1 - np.hypot(u, v) / wide + 0.42 * puff - 0.18) * (h > 0)

    def glow(x: Array, y: Array, z: Array, depth: Array) -> Array:
        h = (z - PEAK[2]).clip(0)
        deep = np.exp(-h / (330 if night else 120))
        return (
            tone(1.0, 0.26, 0.05)
            * ((0.95 if night else 0.9) * deep * (0.35 + 0.65 * np.exp(-0.35 * depth)))[:, None]
        )

    across, up = rays()
    over = (up > 0.13) & (np.abs(across - 0.02 - 0.3 * (up - 0.15)) < 0.10 + 0.75 * (up - 0.13).clip(0))
    return march(
        density,
        over,
        np.linspace(PEAK[1] - 620, PEAK[1] + 620, 44, dtype=np.float32),
        sun,
        260,
        3,
        7,
        glow=glow,
    )


def _fountain(across: Array, up: Array, night: bool) -> Array:
    """Lava that is thrown up."""
    rng = np.random.default_rng(9)
    light = np.zeros(across.shape, np.float32)
    high, wide = across.shape
    for _ in range(900):
        s, t, speed = rng.normal(0, 20), rng.uniform(0, 1), rng.uniform(30, 66)
        sec = t * speed / 9.81 * 1.6
        for lag in (0.0, 0.14, 0.28):
            px = PEAK[0] + s * (sec - lag) * 0.42
            pz = PEAK[2] - 20 + speed * (sec - lag) - 4.9 * (sec - lag) ** 2
            i = int((px / PEAK[1] * FOCAL) * high + wide / 2)
            j = int((HORIZON - pz / PEAK[1] * FOCAL) * high)
            if 0 <= i < wide and 0 <= j < high and pz > PEAK[2] - 30:
                light[j, i] += 1.0 - 2 * lag
    core = blurred(light, 1)
    return (
        tone(2.6, 0.80, 0.13) * (1.1 * core)[..., None]
        + tone(1.0, 0.22, 0.04) * ((0.5 if night else 0.15) * blurred(light, 9))[..., None]
    )


def tornado() -> Image.Image:
    """A twister over the fields, below dark clouds."""
    n = Noise(221)

    def ground(x: Array, y: Array, octaves: int) -> Array:
        return smooth(12, 120, y) * 3.5 * n.layers(x / 150, y / 150, 3, 0.3) + smooth(
            600, 3000, y
        ) * 30 * n.layers(x / 900, y / 900, 3)

    view = View(ground, 9000)
    across, up = pixels()
    patch = n.layers(view.x / 60, view.y / 60, 5)
    fleck = n.layers(view.x / 1.2, view.y / 1.6, 5, 0.65)
    row = n.layers(view.x / 260 + 0.04 * patch, view.y / 170, 2)
    colour = mix(tone(0.17, 0.15, 0.045), tone(0.075, 0.115, 0.03), smooth(-0.15, 0.15, row + 0.1 * patch))
    colour = colour * (1 + 0.35 * fleck + 0.2 * patch)[:, None].clip(0.3)
    far, tree = n.cells(view.x / 60, view.y / 60)
    colour = mix(
        colour, tone(0.025, 0.032, 0.018), (1 - smooth(0.12, 0.3, far)) * (tree > 0.72) * (view.y > 500)
    )
    spotlight = 0.55 + 0.75 * smooth(-0.3, 0.7, n.layers(view.x / 600 + 4, view.y / 600, 3))
    light = lit(
        colour,
        view.normals(6),
        towards(-60, 30),
        spotlight,
        0.85 * tone(1, 0.92, 0.72),
        tone(0.32, 0.37, 0.40),
        1.0,
    )
    light = hazy(light, view.y, tone(0.30, 0.33, 0.31), 5200, 0.9)
    flat = 1 / (up + 0.26).clip(0.1)
    turn = 0.10 * n.layers(across * flat * 2, flat, 4)
    cloud = n.layers(2.6 * across * flat + turn, 1.5 * flat + turn, 8, 0.56)
    low = n.layers(2.6 * across * flat + turn + 0.05, 1.5 * flat + turn + 0.06, 6, 0.56)
    sky = mix(tone(0.62, 0.62, 0.50), tone(0.125, 0.150, 0.165), smooth(0.05, 0.21, up))
    sky = mix(sky, tone(0.060, 0.072, 0.085), smooth(0.16, 0.34, up))
    sky = sky * (1 + 0.55 * cloud * smooth(0.03, 0.14, up) + 0.75 * (cloud - low)).clip(0.25, 2.0)[..., None]
    rim = np.exp(-(((across - 0.03) / 0.26) ** 2))
    wall = smooth(0.0, 0.05, up - 0.205 + 0.05 * rim + 0.045 * cloud)
    sky = mix(
        sky,
        tone(0.042, 0.049, 0.058) * (1 + 0.8 * cloud + 1.4 * (cloud - low)).clip(0.35, 1.8)[..., None],
        0.92 * wall,
    )
    h = (up / 0.22).clip(0, 1.3)
    middle = 0.035 + 0.020 * np.sin(2.6 * h + 0.5) * (1 - 0.4 * h) + 0.007 * n.layers(0 * h + 1, 5 * h, 3)
    wide = 0.014 + 0.040 * h + 0.11 * h**2.6
    u = (across - middle) / wide
    swirl = n.layers(2.2 * np.arcsin(u.clip(-0.99, 0.99)) + 4.0 * h, 6.5 * h - 1.1 * u, 6, 0.6)
    edge = 1 - smooth(0.78, 1.12, np.abs(u) + 0.16 * n.layers(55 * across, 55 * up, 5))
    form = np.sqrt((1 - (0.93 * u.clip(-1, 1)) ** 2).clip(0))
    tube = mix(
        tone(0.014, 0.017, 0.020),
        tone(0.125, 0.132, 0.135),
        (0.25 + 0.62 * form * (0.55 - 0.45 * u) + 0.20 * swirl).clip(0, 1),
    )
    tube = mix(tube, tone(0.040, 0.047, 0.055), smooth(0.6, 1.0, h))
    sky = mix(sky, tube, edge * (up > -0.004) * (1 - smooth(0.80, 1.15, h)) * 0.97)
    picture = view.shown(light, sky)
    puff = n.layers(30 * across, 42 * up, 7, 0.6)
    foot = np.exp(-(((across - middle) / 0.052) ** 2) - ((up - 0.004) / 0.022) ** 2)
    picture = mix(
        picture,
        tone(0.24, 0.20, 0.155) * (1 + 0.5 * puff)[..., None].clip(0.4),
        smooth(0.10, 0.65, foot + 0.30 * puff * smooth(0.02, 0.2, foot)) * 0.95,
    )
    shades = ((98, 92, 50), (74, 80, 42), (114, 104, 60), (60, 67, 36))
    return film(picture, 1.05, over=lambda image: blades(image, 23, 16000, 0.26, shades, 90))


def clouds(hour: str = "") -> Image.Image:
    """Above the clouds."""
    late = hour == "sunset"
    n, horizon = Noise(241), 0.40
    sun = towards(24 if late else -55, 5 if late else 32)

    def density(x: Array, y: Array, z: Array, octaves: int) -> Array:
        top = 0.9 * n.layers(x / 2600, y / 2600, 3, 0.5)
        tower = smooth(0.15, 0.9, n.layers(x / 3300 + 7, y / 3300 + 3, 3, 0.5))
        level = -640 + 260 * top + 620 * tower * smooth(1500, 6000, y)
        near = z < level + 330
        out = np.zeros_like(z)
        if near.any():
            p, q, s = x[near], y[near], z[near]
            puff = n.in_space(p / 420, q / 420, s / 300, octaves, 0.55)
            out[near] = 0.011 * smooth(0.0, 0.45, (level[near] - s) / 260 + 0.95 * puff)
        return out

    _, up = rays(horizon)
    depths = (700 * (20 ** (np.arange(121, dtype=np.float32) / 120))).astype(np.float32)
    smoke, cover, far, _ = march(density, up < 0.10, depths, sun, 620, 3, 5, horizon, octaves=5)
    x, y = grid()
    across, rise = x / FOCAL, (horizon - 0.5 - y) / FOCAL
    if late:
        low, top, warm, shade = (
            tone(1.5, 0.62, 0.24),
            tone(0.16, 0.20, 0.46),
            tone(1.75, 0.86, 0.48),
            tone(0.36, 0.28, 0.42),
        )
    else:
        low, top, warm, shade = (
            tone(0.62, 0.78, 0.96),
            tone(0.055, 0.17, 0.50),
            tone(1.05, 1.0, 0.94),
            tone(0.27, 0.36, 0.52),
        )
    sky = heaven(rise, low, top, 0.26)
    body = warm * smoke[..., :1] + shade * smoke[..., 1:] * 0.75
    veil = 1 - np.exp(-far / 17000)
    body = mix(body, (0.9 * low) * cover[..., None], 0.85 * veil)
    floor = 1 - smooth(-0.035, -0.004, rise)
    picture = mix(sky, 0.95 * low if late else 0.97 * low, 0.9 * np.exp(-np.abs(rise) / 0.02))
    picture = mix(picture, 0.9 * low, floor)
    if late:
        ray = np.hypot(across - np.tan(np.radians(24)) * 0.45, rise - 0.035)
        picture += (
            tone(1.6, 0.85, 0.4) * (np.exp(-ray / 0.05) + 3.5 * (1 - smooth(0.014, 0.019, ray)))[..., None]
        )
    else:
        thin = smooth(0.2, 1.1, n.layers(1.3 * x, 9 * y, 7)) * smooth(0.05, 0.2, rise)
        picture = mix(picture, tone(0.95, 0.97, 1.0), 0.35 * thin)
    cover = cover.clip(0, 1)[..., None]
    return film(picture * (1 - cover) + body, 0.95)
