"""Cities far away: towers of glass and of stone by day, at sunset and by night, computed.

A tower is drawn at the distance of its middle; x to the right, y ahead, metres.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

import numpy as np
from data.vistas.fields import FINE, SIZE, Array, Noise, blurred, film, grid, mix, smooth, stars, tone
from data.vistas.ranges import cumulus
from data.vistas.relief import EYE, FOCAL, HORIZON, heaven, pixels, towards
from PIL import Image

NEON = (
    tone(0.05, 0.75, 1.0),
    tone(1.0, 0.08, 0.62),
    tone(0.50, 0.16, 1.0),
    tone(0.10, 1.0, 0.75),
    tone(1.0, 0.42, 0.08),
)


@dataclass
class Tower:
    """Form: what its outline is; turn: of a square one, radians; style: glass, stone or sleek."""

    x: float
    y: float
    tall: float
    wide: float
    form: str
    turn: float
    style: str
    seed: int


@dataclass
class Hour:
    """Light of a time of day: the sky low and high, the sun, its colour, what shines from everywhere, the air."""

    low: Array
    top: Array
    sun: Array
    warm: Array
    sky: Array
    air: Array
    far: float
    lit: float


HOURS = {
    "": Hour(tone(0.66, 0.82, 0.98), tone(0.10, 0.29, 0.70), towards(-115, 38), tone(2.5, 2.35, 2.1),
             tone(0.34, 0.44, 0.62), tone(0.56, 0.71, 0.90), 6500, 0.0),
    "sunset": Hour(tone(1.45, 0.52, 0.15), tone(0.12, 0.13, 0.34), towards(-62, 7), tone(2.3, 1.05, 0.42),
                   tone(0.11, 0.10, 0.16), tone(0.52, 0.23, 0.15), 4200, 0.13),
    "night": Hour(tone(0.085, 0.070, 0.135), tone(0.006, 0.009, 0.032), towards(-60, 40), tone(0.02, 0.025, 0.04),
                  tone(0.020, 0.024, 0.045), tone(0.060, 0.050, 0.105), 2600, 0.42),
}  # fmt: skip


def _outline(t: Tower, part: Array) -> tuple[Array, Array]:
    """How wide it is at a part of its height, and how far it leans."""
    p, zero = part, 0 * part
    if t.form == "egg":
        return np.sqrt((1 - ((p - 0.32) / 0.70) ** 2).clip(0)), zero
    if t.form == "needle":
        ring = np.exp(-(((p - 0.66) / 0.016) ** 4)) * 1.5 + np.exp(-(((p - 0.60) / 0.010) ** 4)) * 0.9
        return 0.16 + 0.55 * (1 - p) ** 3 + ring * 0.75 - 0.13 * smooth(0.68, 0.98, p), zero
    if t.form == "waist":
        return (0.50 + 1.5 * (p - 0.62) ** 2) * (1 - smooth(0.985, 1.0, p)), zero
    if t.form == "sail":
        return (1 - p**2.2) ** 0.75, 0.55 * t.wide * p**1.8 * (1 if t.seed % 2 else -1)
    if t.form == "shard":
        return 1 - 0.93 * p, zero
    if t.form == "steps":
        return 1 - 0.24 * (p > 0.62) - 0.22 * (p > 0.80) - 0.34 * (p > 0.90) - 0.14 * (p > 0.94), zero
    if t.form == "spire":
        return 1 - 0.2 * (p > 0.70) - 0.70 * smooth(0.80, 0.86, p) - 0.08 * (p > 0.9), zero
    return 1 + zero, zero


def _number(a: Array, b: Array, seed: int) -> Array:
    """0 to 1, at random for every pair of whole numbers."""
    mixed = (a.astype(np.int64) * 7349 + b.astype(np.int64) * 19937 + seed * 7919) & 0xFFFFF
    mixed = (mixed * mixed * 13 + mixed * 1566083941) & 0x7FFFFFFF
    return ((mixed >> 7) % 10007) / np.float32(10007)


def _draw(
    light: Array, glow: Array, t: Tower, hour: Hour, neon: bool, across: Array, up: Array, sky: Array
) -> None:
    """One more tower, before those that are there."""
    metre = FOCAL * SIZE[1] * FINE / t.y
    high, wide = across.shape
    i0, i1 = (int(wide / 2 + (t.x + d * 1.9 * t.wide) * metre) for d in (-1, 1))
    j0, j1 = int(HORIZON * high - (t.tall - EYE) * metre) - 1, int(HORIZON * high + EYE * metre) + 1
    i0, i1, j0 = max(i0, 0), min(i1, wide), max(j0, 0)
    if i0 >= i1 or j0 >= j1:
        return
    a, u = across[j0:j1, i0:i1], up[j0:j1, i0:i1]
    z = u * t.y + EYE
    p = z / t.tall
    scale, lean = _outline(t, p.clip(0, 1))
    q = a * t.y - t.x - lean
    half = t.wide * scale
    round_ = t.form in ("egg", "needle", "waist", "sail")
    if round_:
        s = (q / half.clip(0.3)).clip(-1, 1)
        nx, ny = s, -np.sqrt(1 - s * s)
        along, inside = half * np.arcsin(s), np.abs(q) < half
    else:
        c, e = math.cos(t.turn), math.sin(t.turn)
        left = q < half * (e - c)
        nx, ny = np.where(left, -c, e), np.where(left, -e, -c)
        along = np.where(left, (q + half * c) / max(e, 0.05) + 900, (q - half * e) / c)
        inside = np.abs(q) < half * (c + e)
    inside &= (z > -1) & (p < 1)
    n = Noise(3)
    floor, bay = (3.9, 2.6) if t.style == "stone" else (3.9, 2.4)
    fz, fs = z / floor, along / bay
    sharp = min(1.0, metre * 1.2 / FINE)
    line = (
        np.maximum(smooth(0.36, 0.5, np.abs(fz % 1 - 0.5)), 0.75 * smooth(0.40, 0.5, np.abs(fs % 1 - 0.5)))
        * sharp
    )
    own = random.Random(t.seed)
    dx, dy, dz = a, np.ones_like(a), u
    dot = dx * nx + dy * ny
    rx, ry, rz = dx - 2 * dot * nx, dy - 2 * dot * ny, dz
    elevation = rz / np.hypot(rx, ry)
    wave = 0.025 * (_number(np.floor(fs), np.floor(fz), t.seed) - 0.5)
    mirrored = heaven(elevation + 0.12 + wave, hour.low, hour.top, 0.55)
    face = rx * hour.sun[0] + ry * hour.sun[1]
    mirrored = mirrored + hour.warm * (0.5 * smooth(0.55, 1.0, face + wave))[..., None]
    others = smooth(
        -0.35, 0.4, n.layers(0.8 * elevation + nx * 2 + t.seed, 3 * nx + 0.004 * along, 3) + 0.24 - 1.1 * p
    )
    mirrored = mix(mirrored, hour.air * 0.20, 0.85 * others)
    direct = (nx * hour.sun[0] + ny * hour.sun[1]).clip(0)
    diffuse = hour.warm * direct[..., None] + hour.sky * (0.75 + 0.25 * p.clip(0, 1))[..., None]
    if t.style == "stone":
        wall = np.asarray(
            own.choice(((0.42, 0.36, 0.29), (0.30, 0.20, 0.15), (0.48, 0.46, 0.42), (0.27, 0.26, 0.26))),
            np.float32,
        )
        pane = (np.abs(fz % 1 - 0.5) < 0.30) & (np.abs(fs % 1 - 0.5) < 0.27)
        shown = mix(wall * diffuse, 0.45 * mirrored, pane * (0.3 + 0.6 * sharp))
    else:
        tint = np.asarray(
            own.choice(((0.70, 0.85, 0.95), (0.62, 0.82, 0.86), (0.80, 0.86, 0.92), (0.55, 0.68, 0.82))),
            np.float32,
        )
        facing = 0.30 + 0.70 * (1 + dot / np.sqrt(1 + a * a)).clip(0) ** 1.5
        shown = mirrored * tint * (0.95 * facing)[..., None] + tint * 0.045 * diffuse
        shown = mix(shown, tone(0.10, 0.11, 0.12) * diffuse, line * (0.35 if t.style == "sleek" else 0.55))
        if t.style == "sleek":
            twist = 1.6 * p if round_ and t.seed % 3 == 0 else 0
            rib = np.abs((np.arcsin((q / half.clip(0.3)).clip(-1, 1)) / 0.62 + twist) % 1 - 0.5) < 0.035
            bright = (0.62 if t.seed % 2 else 0.40) * tone(1.0, 1.0, 1.02)
            shown = mix(shown, bright * diffuse, 0.8 * rib)
            deck = np.abs((p * (6 + t.seed % 4)) % 1 - 0.5) < 0.035
            shown = mix(shown, bright * diffuse, 0.75 * deck * (t.seed % 2))
    shine = np.zeros_like(shown)
    if hour.lit:
        chance = _number(np.floor(fs / 1.0), np.floor(fz), t.seed)
        level = _number(np.floor(fz / 1), 0 * np.floor(fz), t.seed + 5)
        on = chance < hour.lit * (0.45 + 1.1 * level**2)
        hue = _number(np.floor(fs), np.floor(fz) + 77, t.seed)
        pane = 1 - smooth(0.30, 0.44, np.abs(fz % 1 - 0.5))
        pane = pane * (1 - smooth(0.34, 0.48, np.abs(fs % 1 - 0.5)))
        warm_light = mix(
            tone(1.0, 0.66, 0.30),
            tone(0.85, 0.92, 1.0),
            smooth(0.45, 0.7, 0.75 * hue + (0.5 if t.style == "sleek" else 0.08)),
        )
        power = (1.0 if hour.lit > 0.3 else 0.5) * (0.2 + 0.9 * hue) * (0.6 if neon else 1.0)
        shine += warm_light * (on * pane * power)[..., None]
    if neon:
        colour, other = own.sample(NEON, 2)
        thin = max(0.9, 1.1 / metre)
        edge = np.exp(-(((half * (1 if round_ else c + e) - np.abs(q)) / thin) ** 2)) * (own.random() < 0.55)
        if not round_:
            edge = np.maximum(edge, np.exp(-(((q - half * (e - c)) / thin) ** 2)))
        gap = t.tall / own.randint(3, 9)
        band = np.exp(-(((z % gap - gap / 2) / thin) ** 2)) * (own.random() < 0.75)
        crown = np.exp(-(((p - 0.975) * t.tall / (2.2 * thin)) ** 2))
        k = 0.3 if hour.lit < 0.3 else 1.0
        shine += colour * (k * (1.1 * edge + 1.5 * crown))[..., None] + other * (0.8 * k * band)[..., None]
        if own.random() < 0.5 and k == 1.0:
            screen = (np.abs(q + 0.25 * half) < 0.30 * half) & (np.abs(p - 0.52) < 0.13)
            noise = n.layers(along / 7 + t.seed, z / 9, 3)
            shine += (
                mix(colour, other, smooth(-0.4, 0.4, noise))
                * (0.8 * screen * (0.8 + 0.6 * noise).clip(0.1))[..., None]
            )
    veil = 1 - math.exp(-t.y / hour.far)
    foot = np.exp(-z.clip(0) / 40) * 0.35
    shown = mix(shown, mix(sky[j0:j1, i0:i1], hour.air, 0.7 + 0 * p), (veil + foot * veil).clip(0, 1))
    light[j0:j1, i0:i1][inside] = shown[inside]
    glow[j0:j1, i0:i1][inside] = (shine * (1 - 0.75 * veil))[inside]


def _modern(rng: random.Random) -> list[Tower]:
    out = []
    for k in range(150):
        y = rng.uniform(560, 1500)
        x = rng.uniform(-0.62, 0.62) * y
        heart = math.exp(-(((x / y + 0.05) / 0.26) ** 2))
        tall = rng.uniform(35, 90) + heart * rng.uniform(20, 190) * rng.random() ** 0.6
        style = rng.choice(("glass", "glass", "stone"))
        form = rng.choice(("box", "box", "box", "steps", "steps", "spire", "shard")) if tall > 130 else "box"
        out.append(Tower(x, y, tall, rng.uniform(11, 21), form, rng.uniform(0.12, 0.75), style, k))
    return out


TALLEST = (
    (-30, 700, 222, 22, "sail"), (66, 640, 176, 24, "waist"), (-118, 620, 150, 23, "egg"),
    (6, 900, 285, 40, "needle"), (140, 680, 205, 20, "sail"), (-200, 760, 210, 46, "needle"),
    (205, 640, 140, 27, "egg"), (-72, 760, 190, 18, "shard"), (108, 820, 235, 22, "shard"),
    (-165, 600, 128, 20, "waist"), (30, 600, 118, 17, "egg"), (260, 740, 215, 22, "sail"),
    (-268, 700, 190, 24, "waist"),
)  # fmt: skip
"""x, y, height, width and form of the towers that stand out."""


def _future(rng: random.Random) -> list[Tower]:
    out = []
    for k in range(70):
        y = 1 / rng.uniform(1 / 1700, 1 / 520)
        x = rng.choice((-1, 1)) * rng.uniform(0.02, 0.62) * y
        near = y < 640
        tall = y * (rng.uniform(0.07, 0.16) if near else rng.uniform(0.10, 0.17) + 0.10 * rng.random() ** 2.2)
        form = rng.choice(("egg", "sail", "waist", "shard", "steps", "sail"))
        out.append(
            Tower(
                x,
                y,
                tall,
                tall * rng.uniform(0.075, 0.12) + 7,
                form,
                rng.uniform(0.2, 0.75),
                rng.choice(("sleek", "sleek", "glass")),
                k,
            )
        )
    for k, (x, y, tall, wide, form) in enumerate(TALLEST):
        out.append(Tower(x, y, tall, wide, form, 0.5, "sleek", 300 + k))
    return out


def _ground(light: Array, hour: Hour, future: bool, edge: float) -> Array:
    """Water that mirrors the city, and the paved place before it."""
    n = Noise(331)
    high, wide = light.shape[:2]
    across, up = pixels()
    row = round(HORIZON * high)
    y = EYE / (-up).clip(1e-4)
    x = across * y
    below = up < 0
    ripple = n.layers(x / 6, y / 2.2, 3) * (1 - np.exp(-y / 60)) + 0.4 * n.layers(x / 60, y / 30, 3)
    j = (2 * row - np.arange(high)[:, None] - 8.4 * FINE * ripple).astype(int)
    i = np.arange(wide)[None, :] + (1.2 * FINE * ripple).astype(int)
    mirrored = blurred(light, FINE)[j.clip(0, row - 1), i.clip(0, wide - 1)]
    fresnel = (0.20 + 0.60 * np.exp(up / 0.06)).clip(0, 1)
    deep = tone(0.012, 0.055, 0.085) * float(hour.sky.sum() / 1.6)
    water = mix(deep + 0 * mirrored, mirrored * 0.86, fresnel)
    out: Array = np.where(below[..., None], water, light)
    slab_x, slab_y = np.abs((x / 1.5) % 1 - 0.5), np.abs((y / 1.5 + 0.2) % 1 - 0.5)
    joint = np.maximum(smooth(0.485, 0.497, slab_x), smooth(0.48, 0.495, slab_y)) * np.exp(-y / 16)
    tile = _number(np.floor(x / 1.5), np.floor(y / 1.5 + 0.2), 5)
    grain = n.layers(x * 3, y * 3, 4, 0.6)
    stone = (tone(0.25, 0.26, 0.28) if future else tone(0.19, 0.175, 0.16)) * (
        0.92 + 0.10 * tile + 0.05 * grain
    )[..., None]
    stone = stone * (1 - 0.45 * joint)[..., None]
    paved = stone * (hour.warm * max(float(hour.sun[2]), 0.1) + hour.sky)
    if hour.lit > 0.3:
        lamp = np.exp(-(((x % 9 - 4.5) / 3.0) ** 2) - ((y - edge + 1) / 5) ** 2)
        paved = paved + stone * tone(1.0, 0.75, 0.48) * (0.05 + 0.16 * lamp)[..., None]
    shine = (0.10 + 0.30 * np.exp(up / 0.10)) * (1.0 if future else 0.45)
    paved = mix(paved, mirrored, shine)
    out = np.where((below & (y < edge))[..., None], paved, out)
    kerb = below & (y >= edge) & (y < edge * 1.035)
    out[kerb] = out[kerb] * 0.4
    return out


def _railing(picture: Array, hour: Hour, edge: float, future: bool) -> Array:
    """Posts and bars, or glass, at the edge of the water."""
    across, up = pixels()
    x, z = across * edge, EYE + up * edge
    post = (np.abs(x % 1.6 - 0.8) < 0.028) & (z > 0) & (z < 1.02)
    bars = np.zeros_like(post)
    for at in (1.02,) if future else (0.22, 0.48, 0.74, 1.02):
        bars |= np.abs(z - at) < (0.026 if at > 1 else 0.012)
    steel = (tone(0.5, 0.52, 0.55) if future else tone(0.10, 0.10, 0.11)) * (hour.sky + 0.5 * hour.warm)
    if future:
        pane = (z > 0.04) & (z < 1.0)
        picture = mix(picture, picture * 0.82 + 0.08 * hour.sky, pane)
        if hour.lit:
            strip = np.abs(z - 1.0) < 0.02
            picture = picture + NEON[0] * (1.1 * strip * (1.0 if hour.lit > 0.3 else 0.3))[..., None]
    return np.where((post | bars)[..., None], steel, picture)


def city(kind: str = "modern", when: str = "") -> Image.Image:
    """A skyline beyond the water."""
    hour, future = HOURS[when], kind == "future"
    x, _ = grid()
    across, up = pixels()
    sky = heaven(up, hour.low, hour.top, 0.36)
    if when == "night":
        sky = sky + stars(311, 240, 0.25, None, 0.35)
        if future:
            sky = sky + tone(0.16, 0.03, 0.17) * np.exp(-up.clip(0) / 0.10)[..., None]
    elif when == "sunset":
        n = Noise(313)
        streak = n.layers(1.6 * x + 3, 9 * up * (1 + 0.4 * x), 7) + 0.3 * n.layers(5 * x, 30 * up, 4)
        thin = smooth(-0.1, 0.9, streak) * smooth(0.03, 0.14, up)
        sky = mix(sky, mix(tone(1.2, 0.30, 0.14), tone(0.34, 0.17, 0.28), smooth(0.12, 0.32, up)), 0.7 * thin)
        sun = np.exp(-np.hypot(across + 0.20, up - 0.035) / 0.09)
        sky = sky + tone(1.2, 0.62, 0.22) * sun[..., None]
    else:
        thick, bright = cumulus(x, up, 317, 0.12)
        sky = mix(sky, tone(1.02, 1.03, 1.05) * bright[..., None], 0.85 * thick)
    light, glow = sky.copy(), np.zeros_like(sky)
    towers = (_future if future else _modern)(random.Random(15 if future else 21))
    for tower in sorted(towers, key=lambda t: -t.y):
        _draw(light, glow, tower, hour, future and bool(hour.lit), across, up, sky)
    if future and when == "night":
        _traffic(glow)
    light = light + 1.2 * glow + 0.35 * blurred(glow, 3 * FINE) + 0.30 * blurred(glow, 14 * FINE)
    edge = 11.0
    picture = _ground(light, hour, future, edge)
    picture = _railing(picture, hour, edge, future)
    return film(picture, 1.0, glare=0.10)


def _traffic(glow: Array) -> None:
    """Lights of what flies between the towers."""
    rng = np.random.default_rng(17)
    high, wide = glow.shape[:2]
    for k in range(7):
        level, tilt = rng.uniform(0.14, 0.42), rng.uniform(-0.05, 0.05)
        for _ in range(16):
            at = rng.uniform(0, 1)
            j, i = int((level + tilt * (at - 0.5)) * high), int(at * (wide - 8))
            colour = tone(1.0, 0.25, 0.15) if k % 2 else tone(0.9, 0.95, 1.0)
            glow[j : j + FINE, i : i + 2 * FINE] += 0.9 * rng.uniform(0.4, 1.0) * colour
