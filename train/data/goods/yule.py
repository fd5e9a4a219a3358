"""What hangs on Christmas trees and doors, and painted eggs, built and rendered for `cooked.py`."""

from __future__ import annotations

import math

import numpy as np
from data.goods.antiques import torus
from data.goods.craft import Builder, Colour, Craft, Points, Shape, blend, ease, spline


def bauble(c: Craft) -> None:
    red = c.stuff(None, 0.07, coat=1.0, metal=0.35)
    gold = c.stuff((0.84, 0.58, 0.20), 0.25, metal=1.0, glow=0.1)

    def paint(p: Points) -> Points:
        a, z = np.arctan2(p[:, 1], p[:, 0]), p[:, 2]
        tone = np.tile((0.55, 0.006, 0.018), (len(p), 1))
        band = ease(0.30, 0.285, np.abs(z + 0.02))
        wave = np.abs(z + 0.02 - 0.13 * np.sin(9 * a))
        spot = np.hypot(((a * 9 / (2 * np.pi)) % 1 - 0.75) * 2 * np.pi / 9, z + 0.02 - 0.10)
        other = np.hypot(((a * 9 / (2 * np.pi)) % 1 - 0.25) * 2 * np.pi / 9, z + 0.02 + 0.10)
        much = np.maximum(band * ease(0.032, 0.02, wave), ease(0.055, 0.045, np.minimum(spot, other)))
        much = np.maximum(much, ease(0.02, 0.012, np.abs(np.abs(z + 0.02) - 0.30)))
        return blend(tone, (0.88, 0.66, 0.26), much)

    c.ball(red, None, paint, 170)
    c.lathe([(0.2, 0.94), (0.21, 0.98), (0.21, 1.12), (0.19, 1.15), (0, 1.16)], gold, fine=30)
    for k in range(16):
        b = 2 * math.pi * k / 16
        c.tube(
            [
                (0.212 * math.cos(b), 0.212 * math.sin(b), 0.97),
                (0.212 * math.cos(b), 0.212 * math.sin(b), 1.12),
            ],
            0.014,
            gold,
            sides=6,
            fine=3,
        )
    torus(c, gold, 0.10, 0.02, (0, 0, 1.26), (90, 0, 20))
    c.tube(
        [(0.02, 0, 1.35), (0.0, 0.02, 1.6), (-0.05, 0, 1.9), (-0.03, 0, 2.15)], 0.014, gold, sides=6, fine=20
    )


def wreath(c: Craft) -> None:
    twig, berry = c.stuff((0.09, 0.055, 0.03), 0.8), c.stuff((0.60, 0.008, 0.015), 0.12, coat=1.0)
    needle = c.stuff(None, 0.55)
    rng = np.random.default_rng(4)
    torus(c, twig, 1.3, 0.2, (0, 0, 0), (90, 0, 0))
    sticks, tones = [], []
    for _ in range(250):
        a, b = rng.uniform(0, 2 * np.pi, 2)
        out = np.array((math.cos(a) * math.cos(b), -abs(math.sin(b)), math.sin(a) * math.cos(b)))
        root = np.array((1.3 * math.cos(a), 0, 1.3 * math.sin(a))) + 0.2 * out
        along = np.array((-math.sin(a), 0, math.cos(a)))
        way = 0.85 * along + 0.55 * out + rng.normal(0, 0.12, 3)
        way /= np.linalg.norm(way)
        long, green = rng.uniform(0.34, 0.52), rng.uniform(0.55, 1.15)
        for k in range(26):
            t = k / 25
            spin = 2.4 * k
            side = np.cross(way, (0.3, 0.8, 0.5))
            side /= np.linalg.norm(side)
            lean = math.cos(spin) * side + math.sin(spin) * np.cross(way, side)
            foot = root + long * t * way
            tip = foot + (0.15 - 0.06 * t) * (0.72 * way + 0.75 * lean)
            wide = 0.011 * np.cross(tip - foot, rng.normal(size=3))
            wide = 0.011 * wide / (np.linalg.norm(wide) + 1e-9)
            sticks.append([[foot - wide, foot + wide], [tip - 0.3 * wide, tip + 0.3 * wide]])
            tones += [np.array((0.022, 0.085, 0.030)) * green * (0.7 + 0.6 * t)] * 4
    c.grid(np.array(sticks), needle, lambda _: np.array(tones))
    for k in range(13):
        a = 2 * math.pi * k / 13 + 0.2
        if abs(a - 1.5 * math.pi) < 0.45:
            continue
        for j in range(3):
            r = 1.3 + 0.10 * math.cos(2.1 * j + k)
            c.ball(berry, fine=16, at=(r * math.cos(a + 0.05 * math.sin(2.1 * j)), -0.42, r * math.sin(a
                + 0.05 * math.sin(2.1 * j)) + 0.08 * math.sin(2.1 * j)), size=0.075)  # fmt: skip
    _bow(c, (0, -0.52, -1.28))


def _bow(c: Craft, at: tuple[float, float, float]) -> None:
    """Of red ribbon."""
    silk = c.stuff((0.56, 0.008, 0.02), 0.35, sheen=0.5)
    with c.moved(at):
        v = np.linspace(-1, 1, 9)[None, :, None]

        def ribbon(line: list[tuple[float, float, float]], wide: list[float]) -> None:
            p = spline(line, 50)
            w = spline(np.array(wide)[:, None], 50)
            across = np.array((0, 0.55, 0.85)) / 1.012
            c.grid(p[:, None] + v * w[:, None] * across, silk)

        for s in (-1, 1):
            ribbon(
                [
                    (0, 0, 0),
                    (0.3 * s, -0.12, 0.22),
                    (0.62 * s, -0.14, 0.28),
                    (0.76 * s, -0.02, 0.08),
                    (0.6 * s, 0.10, -0.12),
                    (0.3 * s, 0.04, -0.06),
                    (0, 0, 0),
                ],
                [0.08, 0.16, 0.2, 0.2, 0.2, 0.14, 0.08],
            )
            ribbon([(0, 0.02, 0), (0.16 * s, -0.02, -0.3), (0.3 * s, -0.06, -0.6), (0.5 * s, -0.02, -0.95)],
                [0.08, 0.14, 0.17, 0.17])  # fmt: skip
        c.ball(silk, fine=24, at=(0, -0.06, 0), size=(0.14, 0.12, 0.16))


def candy_canes(c: Craft) -> None:
    look = c.stuff(None, 0.12, coat=1.0, sss=0.08)
    for s in (1, -1):
        t = np.linspace(0, 1, 260)
        straight = 1.0 / (1.0 + 0.72)
        bend = np.clip((t - straight) / (1 - straight), 0, 1) * np.pi * 1.04
        x = np.where(t < straight, 0, 0.40 - 0.40 * np.cos(bend))
        z = np.where(t < straight, 2.1 * t / straight, 2.1 + 0.40 * np.sin(bend))
        a = np.linspace(0, 2 * np.pi, 48, endpoint=False)
        line = np.stack([x, 0 * x, z], 1)
        along = np.gradient(line, axis=0)
        along /= np.linalg.norm(along, axis=1, keepdims=True)
        side = np.stack([along[:, 2], 0 * x, -along[:, 0]], 1)
        r = 0.155 * np.sqrt(np.clip(np.minimum(t, 1 - t) / 0.02, 0.02, 1))[:, None, None]
        rings = line[:, None] + r * (
            np.cos(a)[None, :, None] * side[:, None] + np.sin(a)[None, :, None] * np.array((0, 1, 0))
        )
        turn = (t[:, None] * 34 + a[None]) / (2 * np.pi) % 1
        stripe = ease(0.24, 0.22, np.abs(turn - 0.3)) + ease(0.045, 0.03, np.abs(turn - 0.80))
        tone = blend((0.86, 0.84, 0.82), (0.58, 0.008, 0.02), stripe).reshape(-1, 3)
        with c.moved((-0.45 * s, -0.16 * s, 0), (0, 24 * s, 0)):
            c.grid(rings, look, lambda _, tone=tone: tone, wrap=True, size=(s, 1, 1))
    with c.moved((0, -0.42, 0.85), size=0.72):
        _bow(c, (0, 0, 0))


def _egg(z: Points) -> Points:
    return 1.0 - 0.17 * z


def easter_eggs(c: Craft) -> None:
    def decorated(base: Colour, how: Shape, p: Points) -> Points:
        return blend(base, (0.90, 0.88, 0.84), how(p / (1, 1, 1.32)))

    def dots(p: Points) -> Points:
        a, z = np.arctan2(p[:, 1], p[:, 0]), p[:, 2]
        row = np.floor(z * 4 + 0.5)
        u = (a * 5 / np.pi + 0.5 * row) % 1 - 0.5
        return ease(0.30, 0.24, np.hypot(u, (z * 4 + 0.5) % 1 - 0.5))

    def zigzag(p: Points) -> Points:
        a, z = np.arctan2(p[:, 1], p[:, 0]), p[:, 2]
        saw = np.abs((a * 7 / np.pi) % 2 - 1) * 0.22
        lines = np.minimum(np.abs(z - 0.30 - saw), np.abs(z + 0.48 - saw))
        return np.maximum(ease(0.05, 0.035, lines), ease(0.045, 0.03, np.abs(np.abs(z + 0.0) - 0.10)))

    def stripes(p: Points) -> Points:
        return ease(-0.1, 0.1, np.sin(13 * p[:, 2]))

    look = c.stuff(None, 0.22, coat=0.6)
    for x, y, lean, spin, hue, how, size in (
        (-0.98, 0.05, -14, 0, (0.10, 0.42, 0.72), dots, 0.82),
        (0.0, 0.35, 4, 20, (0.82, 0.10, 0.32), zigzag, 0.94),
        (1.0, 0.02, 16, 40, (0.86, 0.56, 0.03), stripes, 0.82),
        (-0.46, -0.72, -60, 10, (0.20, 0.52, 0.16), zigzag, 0.72),
        (0.55, -0.74, 66, 60, (0.42, 0.16, 0.66), dots, 0.74),
    ):
        high = (
            size
            * (1.30 * abs(math.cos(math.radians(lean))) + 0.96 * abs(math.sin(math.radians(lean))))
            * 0.96
        )
        with c.moved((x, y, high), (0, lean, spin)):
            c.ball(look, lambda p: p * np.stack([_egg(p[:, 2]), _egg(p[:, 2]), 1.32 + 0 * p[:, 2]], 1),
                lambda p, hue=hue, how=how: decorated(hue, how, p), 90, size=size)  # fmt: skip
    rng = np.random.default_rng(2)
    blades, tones = [], []
    for _ in range(1500):
        x, y = rng.uniform(-1.9, 1.9), rng.uniform(-1.4, 0.9)
        if (x / 1.9) ** 2 + ((y + 0.2) / 1.2) ** 2 > 1:
            continue
        tall = rng.uniform(0.18, 0.42)
        lean = rng.normal(0, 0.12, 2)
        w = np.array((math.cos(5 * x), math.sin(7 * y), 0)) * 0.018
        foot, tip = np.array((x, y, 0)), np.array((x + lean[0], y + lean[1], tall))
        blades.append([[foot - w, foot + w], [tip - 0.2 * w, tip + 0.2 * w]])
        g = rng.uniform(0.6, 1.2)
        tones += [np.array((0.09, 0.24, 0.03)) * 0.6 * g] * 2 + [np.array((0.22, 0.44, 0.06)) * g] * 2
    c.grid(np.array(blades), c.stuff(None, 0.7), lambda _: np.array(tones))


BUILDERS: dict[str, Builder] = {
    "bauble": bauble, "wreath": wreath, "candy-canes": candy_canes, "easter-eggs": easter_eggs,
}  # fmt: skip
