"""The cosmos, computed: nebulae, the Milky Way, a galaxy, the earth seen from its orbit."""

from __future__ import annotations

import math

import numpy as np
from data.vistas.fields import Array, Noise, blurred, disc, film, grid, mix, smooth, stars, tone
from PIL import Image


def nebula() -> Image.Image:
    """Clouds of glowing gas between the stars."""
    x, y = grid()
    n = Noise(4)
    u, v = 1.5 * x + 0.3 * y, 1.5 * y - 0.3 * x
    wx, wy = n.layers(u + 3, v + 1, 4), n.layers(u + 31, v + 11, 4)
    gas = n.layers(1.2 * u + 0.55 * wx, 1.2 * v + 0.55 * wy, 8, 0.54)
    thin = n.layers(2.3 * u + 0.7 * wy + 50, 2.3 * v - 0.6 * wx, 7, 0.56)
    hue = n.layers(0.9 * u + 9, 0.9 * v + 23, 3)
    dust = smooth(0.05, 0.75, n.layers(1.7 * u - 0.9 * wy + 70, 1.7 * v + 0.8 * wx + 40, 8, 0.55))
    heart = np.exp(-(((x + 0.18) / 0.62) ** 2) - ((y + 0.06 - 0.35 * x) / 0.36) ** 2)
    body = smooth(-0.55, 0.9, gas) ** 1.6 * (0.12 + heart)
    glow = mix(tone(0.10, 0.22, 0.62), tone(0.62, 0.13, 0.36), smooth(-0.35, 0.45, hue))
    glow = mix(glow, tone(0.10, 0.48, 0.52), smooth(0.25, 0.8, thin) * 0.65)
    light = glow * (1.25 * body)[..., None]
    light += tone(1.0, 0.62, 0.40) * (1.0 * heart**3 * smooth(-0.1, 1.0, gas + 0.4 * thin))[..., None]
    light *= (1 - 0.88 * dust * smooth(-0.6, 0.3, thin))[..., None]
    light += tone(0.0015, 0.002, 0.006)
    far = stars(11, 2600, 0.8) * (1 - 0.75 * dust)[..., None]
    return film(0.72 * light + far + stars(12, 60, 3.2), 1.1)


def milky(x: Array, y: Array, seed: int, slope: float, at: float, size: float = 1.0) -> tuple[Array, Array]:
    """The light of the Milky Way across the sky, and how likely stars are."""
    n = Noise(seed)
    c, s = math.cos(slope), math.sin(slope)
    along, across = (c * x + s * y) / size, (c * (y - at) - s * x) / size
    warp = n.layers(2 * along, 2 * across, 4)
    across = across + 0.035 * warp
    cloud = n.layers(2.6 * along + 0.5 * warp, 4.2 * across + 20, 8, 0.56)
    knot = np.exp(-((along / 0.36) ** 2))
    band = np.exp(-((across / (0.12 + 0.06 * knot)) ** 2)) * (0.42 + 0.75 * knot)
    rift = n.layers(2.2 * along + 5, 6.5 * across - 0.8 * warp, 8, 0.58)
    lane = smooth(0.0, 0.85, rift + 0.95 - 6.5 * np.abs(across + 0.02 * warp)) * np.exp(
        -((across / 0.10) ** 2)
    )
    body = band**1.15 * (0.55 + 0.75 * cloud).clip(0.04)
    light = mix(tone(0.36, 0.44, 0.68), tone(1.0, 0.80, 0.66), (1.15 * band * knot).clip(0, 1))
    light = light * (body * (1 - 0.86 * lane))[..., None]
    pink = smooth(0.75, 1.15, n.layers(7 * along + 40, 9 * across, 4)) * band
    light += tone(0.75, 0.16, 0.30) * (0.45 * pink)[..., None]
    return light, (0.14 + 0.95 * band * (1 - 0.8 * lane) * (0.8 + 0.6 * cloud)).clip(0, 1)


def deep() -> Image.Image:
    """Black space with the band of the Milky Way."""
    x, y = grid()
    light, dense = milky(x, y, 8, -0.52, -0.02, 1.15)
    light = 0.85 * light + tone(0.0008, 0.001, 0.003)
    return film(light + stars(21, 14000, 0.6, dense) + stars(22, 40, 3.0), 1.0)


def galaxy() -> Image.Image:
    """A spiral, tilted."""
    x, y = grid()
    n = Noise(15)
    turn, tilt = -0.42, 0.46
    px, py = x + 0.02, y + 0.05
    u = (math.cos(turn) * px - math.sin(turn) * py) / 0.60
    v = (math.sin(turn) * px + math.cos(turn) * py) / (0.60 * tilt)
    r = np.hypot(u, v) + 1e-4
    a = np.arctan2(v, u)
    warp = n.layers(3.2 * u, 3.2 * v, 5)
    wind = a - 3.1 * np.log(r + 0.05) + 0.45 * warp
    arm = 0.5 + 0.5 * np.cos(2 * wind)
    spur = 0.5 + 0.5 * np.cos(4 * wind + 1.3 + warp)
    fade = np.exp(-r / 0.36) * (1 - smooth(0.85, 1.45, r))
    rough = n.layers(9 * u, 9 * v, 6, 0.6)
    swirl = n.layers(2.2 * wind + 10, 7 * r, 6, 0.6)
    arms = (arm**2.2 + 0.3 * spur**2) * (0.75 + 0.5 * rough + 0.35 * swirl).clip(0.05) * smooth(0.08, 0.3, r)
    lane = (0.5 + 0.5 * np.cos(2 * wind + 1.15)) ** 5 * smooth(-0.75, 0.5, swirl + 0.5 * rough)
    lane = lane * smooth(0.06, 0.22, r) * (1 - smooth(0.75, 1.1, r))
    bulge = np.exp(-np.hypot(px * 1.0, py * 1.35) / 0.042)
    disk = np.exp(-r / 0.24)
    light = (
        tone(1.0, 0.80, 0.58) * (0.6 * disk)[..., None]
        + tone(0.42, 0.60, 1.0) * (2.6 * fade * arms)[..., None]
    )
    knots = smooth(0.48, 0.95, n.layers(15 * u + 60, 15 * v, 4)) * arm**2 * fade * smooth(0.2, 0.4, r)
    light += tone(1.0, 0.22, 0.42) * (3.2 * knots)[..., None]
    blue = smooth(0.55, 1.1, n.layers(19 * u + 90, 19 * v + 7, 4)) * arm**2 * fade * smooth(0.25, 0.5, r)
    light += tone(0.55, 0.75, 1.0) * (3.2 * blue)[..., None]
    light *= 1 - np.stack([0.72 * lane, 0.82 * lane, 0.90 * lane], -1)
    light += tone(1.0, 0.86, 0.66) * (2.2 * bulge + 0.25 * blurred(bulge, 30))[..., None]
    light += tone(0.014, 0.02, 0.04) * np.exp(-r / 0.4)[..., None] + tone(0.0006, 0.0008, 0.002)
    grains = stars(33, 16000, 0.35, (2.2 * fade * (0.3 + arm)).clip(0, 1))
    return film(light + grains + stars(31, 1300, 0.7) + stars(32, 34, 2.6), 0.95)


def earthly(nx: Array, ny: Array, nz: Array, seed: int, size: float = 1.0) -> tuple[Array, Array]:
    """What a ball like the earth is coloured, and its clouds, at points of a unit ball."""
    n = Noise(seed)
    land = n.in_space(size * nx + 3.1, size * ny + 7.7, size * nz + 5.2, 8, 0.52)
    dry = n.in_space(2 * size * nx + 9, 2 * size * ny, 2 * size * nz, 6)
    ground = mix(tone(0.045, 0.10, 0.03), tone(0.34, 0.24, 0.13), smooth(-0.35, 0.5, dry))
    ground = ground * (0.8 + 0.35 * n.in_space(9 * size * nx, 9 * size * ny, 9 * size * nz, 4))[..., None]
    sea = mix(tone(0.006, 0.035, 0.12), tone(0.012, 0.10, 0.19), smooth(-0.25, 0.18, land))
    colour = mix(sea, ground, smooth(0.16, 0.22, land))
    w = n.in_space(1.6 * size * nx + 20, 1.6 * size * ny, 1.6 * size * nz, 4)
    c = n.in_space(
        2.1 * size * nx + 0.9 * w, 3.0 * size * ny + 0.7 * w + 9, 2.1 * size * nz - 0.8 * w, 9, 0.58
    )
    m, p, q = (14 * size * v for v in (nx, ny, nz))
    fluff = n.in_space(m + 1.5 * w, p + 1.2 * w, q, 5, 0.62)
    return colour, smooth(0.0, 0.8, c + 0.42 * fluff * smooth(-0.75, 0.2, c))


def orbit() -> Image.Image:
    """The curve of the earth below, black space above."""
    x, y = grid()
    far = 1.062  # from the middle of the ball, whose radius is 1
    focal, horizon = 0.92, math.acos(1 / far)
    limb = 0.15  # where the middle of the limb is
    pitch = math.atan(limb / focal) - horizon
    dx, dy, dz = x / focal, -y / focal, np.ones_like(x)
    c, s = math.cos(pitch), math.sin(pitch)
    dy, dz = c * dy + s * dz, c * dz - s * dy
    long = np.sqrt(dx * dx + dy * dy + dz * dz)
    dx, dy, dz = dx / long, dy / long, dz / long
    b = far * dy
    inside = b * b - (far * far - 1)
    hit = (inside > 0) & (b < 0)
    t = -b - np.sqrt(inside.clip(0))
    nx, ny, nz = t * dx, far + t * dy, t * dz
    sun = np.asarray([-0.50, 0.55, 0.42], np.float32)
    sun /= np.linalg.norm(sun)
    k = 7.0
    colour, cloud = earthly(nx, ny - 1, nz, 29, k)
    _, shade = earthly(nx - 0.006 * sun[0], ny - 1, nz - 0.006 * sun[2], 29, k)
    lit = (nx * sun[0] + ny * sun[1] + nz * sun[2]).clip(0)
    half = sun - np.stack([dx, dy, dz], -1)
    half /= np.linalg.norm(half, axis=-1, keepdims=True)
    glint = (nx * half[..., 0] + ny * half[..., 1] + nz * half[..., 2]).clip(0) ** 60
    sea = (colour[..., 2] > 1.4 * colour[..., 0]).astype(np.float32)
    ground = (
        colour * (1.9 * lit * (1 - 0.55 * shade))[..., None]
        + tone(1.0, 0.9, 0.75) * (0.32 * glint * sea)[..., None]
    )
    relief = (1 + 1.3 * (cloud - shade)).clip(0.5, 1.4)
    white = tone(0.92, 0.95, 1.0) * (1.0 * lit * relief)[..., None]
    ball = mix(ground, white, 0.96 * cloud)
    graze = -(nx * dx + ny * dy + nz * dz)
    veil = np.exp(-graze / 0.13)
    ball = (
        ball * (1 - 0.75 * veil)[..., None] + tone(0.16, 0.42, 1.0) * (0.95 * veil * (0.25 + lit))[..., None]
    )
    near = np.sqrt((far * far - b * b).clip(0)) - 1  # how high above the ground a ray passes
    air = np.where(b < 0, near, 1).clip(0)
    glow = tone(0.10, 0.34, 1.0) * (1.25 * np.exp(-air / 0.0065))[..., None]
    glow += tone(0.5, 0.8, 1.0) * (0.9 * np.exp(-air / 0.0017))[..., None]
    night = (
        stars(41, 1500, 0.55) * smooth(0.012, 0.05, air)[..., None]
        + stars(42, 16, 2.0) * (air > 0.04)[..., None]
    )
    light = np.where(hit[..., None], ball, glow + night + tone(0.001, 0.0015, 0.004))
    return film(light, 1.05)


def globe(x: Array, y: Array, at: tuple[float, float], radius: float, seed: int = 5) -> tuple[Array, Array]:
    """The earth in the sky, lit from the left: light, and how much of each pixel it fills."""
    part, u, v, w = disc(x, y, at, radius)
    colour, cloud = earthly(u, -v, w, seed, 1.5)
    lit = (-0.62 * u - 0.30 * v + 0.72 * w).clip(0)
    ball = mix(colour * 1.5, tone(0.95, 0.97, 1.0), 0.9 * cloud) * (1.5 * lit)[..., None]
    rim = (1 - w) ** 2.5
    return ball * (1 - 0.6 * rim)[..., None] + tone(0.22, 0.48, 1.0) * (0.9 * rim * lit)[..., None], part
