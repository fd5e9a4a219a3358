"""The moon's surface and alien planets, computed."""

from __future__ import annotations

import numpy as np
from data.vistas.fields import Array, Noise, blurred, disc, film, grid, mix, smooth, stars, tone
from data.vistas.heavens import globe
from data.vistas.relief import View, hazy, heaven, lit, pixels, towards
from PIL import Image


def _craters(n: Noise, x: Array, y: Array, size: float, share: float) -> Array:
    """Bowls with rims, `share` of the places have one."""
    total: Array = 0.0
    for far, own in n.points(x / size, y / size):
        r = far / (0.16 + 0.40 * own * own)
        deep = np.where(r < 1, 0.5 * (r * r - 1) + 0.17, 0.17 * ((1.75 - r) / 0.75).clip(0) ** 2)
        total = total + (0.16 + 0.40 * own * own) * deep * ((own * 7.31) % 1 < share)
    return 0.62 * size * total


def moon() -> Image.Image:
    """Grey dust and craters below a black sky, the earth in it."""
    n = Noise(61)

    def ground(x: Array, y: Array, octaves: int) -> Array:
        calm = smooth(4, 20, np.hypot(x, y - 4))
        z = calm * (
            0.9 * n.layers(x / 45, y / 45, min(octaves, 6), 0.36) + 0.9 * _craters(n, x + 37, y + 11, 46, 0.7)
        )
        z = z + (0.12 + 0.88 * calm) * 0.8 * _craters(n, x - 5, y + 2.6, 12, 0.6)
        if octaves > 4:
            z = z + (0.35 + 0.65 * calm) * 0.7 * _craters(n, x + 3.3, y + 1.7, 3.4, 0.55)
            z = z + 0.5 * _craters(n, x + 0.2, y + 0.9, 0.9, 0.4) + 0.010 * n.layers(2.4 * x, 2.4 * y, 4, 0.6)
        hills = n.ridges(x / 1300 + 2.2, y / 1300 + 0.4, min(octaves, 5), 0.34)
        return z + smooth(250, 1500, y) * (190 * (hills - 0.18) + 8 * n.layers(x / 90, y / 90, 3))

    view = View(ground, 6000)
    sun = towards(-78, 17)
    normals = view.normals()
    shade = view.shadow(sun, 300)
    dust = 0.30 + 0.035 * n.layers(view.x / 5, view.y / 5, 5) + 0.03 * n.layers(view.x * 6, view.y * 6, 4)
    colour = dust[:, None] * tone(1.0, 0.985, 0.955)
    light = lit(colour, normals, sun, shade, 3.4 * tone(1, 0.98, 0.94), 0.05 * tone(0.8, 0.9, 1.1))
    x, y = grid()
    ball, part = globe(x, y, (0.22, -0.27), 0.095)
    sky = stars(62, 300, 0.3, None, 0.4) * (1 - part)[..., None]
    sky = sky * (1 - part)[..., None] + ball * part[..., None]
    return film(view.shown(light, sky), 1.05)


def _giant(
    x: Array, y: Array, at: tuple[float, float], radius: float, bands: Array, seed: int
) -> tuple[Array, Array]:
    """A planet with cloud bands and a ring: light and how much of each pixel it fills."""
    n = Noise(seed)
    tip = 0.32
    c, s = np.cos(tip), np.sin(tip)
    u0, v0 = (x - at[0]) / radius, (y - at[1]) / radius
    u, v = c * u0 + s * v0, c * v0 - s * u0
    part, nu, nv, nw = disc(x, y, at, radius)
    lat = c * nv - s * nu + 0.25 * nw
    stripe = n.layers(0.25 * (c * nu + s * nv) + 3 + 0.15 * nw, 5.5 * lat, 5, 0.6)
    stripe = stripe + 0.35 * n.layers(2.5 * nu, 16 * lat, 4)
    lit_ = (-0.72 * nu - 0.25 * nv + 0.62 * nw).clip(0)
    low, high = bands
    ball = mix(low, high, smooth(-0.7, 0.7, stripe)) * (1.5 * lit_ + 0.015)[..., None]
    q = np.hypot(u, v / 0.27)
    ring = (
        smooth(1.25, 1.32, q)
        * (1 - smooth(2.05, 2.15, q))
        * (0.45 + 0.5 * n.at(14 * q, 0 * q + 3.3).clip(-0.7, 1))
    )
    ring = ring * (1 - smooth(1.68, 1.70, q) * (1 - smooth(1.75, 1.77, q)))
    dark = (np.hypot(u - 0.55, v - 0.15) < 1.0) & (u > 0) & (v < 0.02)
    ring_light = mix(low, high, 0.6 + 0 * q) * np.where(dark, 0.12, 0.95)[..., None]
    front = v > 0
    light = ball * part[..., None]
    cover = np.where(front, ring, ring * (1 - part)).clip(0, 1)
    light = light * (1 - cover)[..., None] + ring_light * cover[..., None]
    return light, (part + cover - part * cover).clip(0, 1)


def _pocked(
    x: Array, y: Array, at: tuple[float, float], radius: float, shade: Array, seed: int
) -> tuple[Array, Array]:
    """A moon."""
    n = Noise(seed)
    part, u, v, w = disc(x, y, at, radius)
    spots = n.layers(1.7 * u + 0.6 * w, 1.7 * v, 6, 0.62)
    lit_ = (-0.72 * u - 0.25 * v + 0.62 * w).clip(0)
    return shade * (1.3 * lit_ * (0.8 + 0.35 * spots))[..., None], part


def alien(which: str = "red") -> Image.Image:
    """Strange rocks below a coloured sky with other worlds in it: a red one, and a blue one with a ringed planet."""
    red = which == "red"
    n = Noise(71 if red else 88)

    def ground(x: Array, y: Array, octaves: int) -> Array:
        calm = smooth(5, 26, np.hypot(x, y - 5))
        z = 0.03 * n.layers(x, y, max(octaves - 3, 1), 0.55) + calm * 1.3 * n.layers(
            x / 30, y / 30, min(octaves, 6)
        )
        w = n.layers(x / 14, y / 14, 3)
        side = smooth(0, 0.12 if red else 0.09, np.abs(x) / (y + 12) - 0.10)
        if red:  # towers of layered stone
            r, own = n.cells((x + 5 * w) / 46 + 3.3, (y + 4 * w) / 46 + 0.2)
            tall = (14 + 46 * own) * (own > 0.42) * smooth(14, 40, y) * (0.25 + 0.75 * side)
            r = r * (1 + 0.20 * n.layers(x / 4, y / 4, max(min(octaves - 2, 5), 1)))
            step = tall * (1 - smooth(0.07, 0.30, r)) ** 0.8
            z = z + step + 0.5 * np.sin(step * 1.9 + 2 * w) * smooth(1, 4, step)
        else:  # needles of ice or crystal
            for size, most, k in ((38, 46, 0), (13, 13, 1)):
                r, own = n.cells((x + 3 * w) / size + 5.3 + k, (y + 3 * w) / size + 1.4)
                tall = (
                    most * (0.35 + own) * (own > 0.5) * smooth(9 + 14 * (1 - k), 34, y) * (0.2 + 0.8 * side)
                )
                r = r * (1 + 0.16 * n.layers(x / 3, y / 3, max(min(octaves - 3, 4), 1)))
                z = z + tall * (1 - r / (0.24 + 0.1 * own)).clip(0) ** 1.35
        ridge = n.ridges(x / 900 + 1.7, y / 900 + (0.3 if red else 4.1), min(octaves, 7), 0.46)
        return z + smooth(240, 1100, y) * (230 if red else 330) * (ridge - 0.12).clip(0)

    view = View(ground, 7000)
    x, y = grid()
    _, up = pixels()
    if red:
        sun, warm, sky_light = towards(-62, 24), 3.0 * tone(1.0, 0.76, 0.52), tone(0.55, 0.34, 0.30)
        low, top, air = tone(1.15, 0.56, 0.26), tone(0.34, 0.12, 0.14), tone(0.95, 0.46, 0.26)
        stone = tone(0.40, 0.16, 0.075), tone(0.27, 0.10, 0.06), tone(0.50, 0.27, 0.13)
    else:
        sun, warm, sky_light = towards(-70, 26), 2.5 * tone(0.86, 0.95, 1.0), tone(0.24, 0.34, 0.62)
        low, top, air = tone(0.42, 0.85, 0.85), tone(0.05, 0.06, 0.24), tone(0.26, 0.52, 0.66)
        stone = tone(0.085, 0.12, 0.14), tone(0.035, 0.055, 0.075), tone(0.17, 0.19, 0.18)
    normals = view.normals()
    shade = view.shadow(sun, 400)
    open_ = view.hollow((0.5, 3, 12))
    layer = n.layers(
        view.x / 60, (view.z + 0.35 * n.layers(view.x / 5, view.y / 5, 3)) / (1.6 if red else 5), 4
    )
    patch = n.layers(view.x / 6, view.y / 6, 6, 0.6)
    steep = smooth(0.35, 0.8, 1 - normals[..., 2])
    colour = mix(stone[0], stone[2], smooth(-0.8, 0.9, patch))
    colour = mix(colour, mix(stone[1], stone[0], smooth(-0.4, 0.4, layer)), steep)
    light = lit(colour, normals, sun, shade, warm, sky_light, open_)
    light = hazy(light, view.y, air * (0.9 if red else 0.8), 1500 if red else 1700, 0.92)
    sky = heaven(up, low, top, 0.36)
    cloud = smooth(0.1, 1.1, n.layers(1.3 * x + 3, 7 * y + 2, 7) + 0.4 * n.layers(3 * x, 14 * y, 5)) * smooth(
        0.0, 0.12, up
    )
    glow = stars(73 if red else 74, 700, 0.5) * smooth(0.12, 0.32, up)[..., None] * (0.5 if red else 1.0)
    sky = sky + glow
    far = [
        _pocked(x, y, (0.30, -0.33), 0.075, tone(0.95, 0.80, 0.68), 4),
        _pocked(x, y, (-0.29, -0.22), 0.15, tone(0.8, 0.52, 0.42), 9),
    ]
    if not red:
        far = [
            _giant(x, y, (0.14, -0.22), 0.155, (tone(0.50, 0.24, 0.14), tone(0.80, 0.58, 0.36)), 6),
            _pocked(x, y, (-0.36, -0.36), 0.035, tone(0.8, 0.85, 0.95), 4),
        ]
    for ball, part in far:
        veil = 1 - 0.15 * part
        sky = (
            sky * (1 - part)[..., None]
            + (ball + (0.62 if red else 0.4) * sky * veil[..., None]) * part[..., None]
        )
    sky = mix(sky, 1.1 * low, 0.42 * cloud)
    return film(view.shown(light, sky + 0.02 * blurred(sky, 20)), 0.95)
