"""What animals wear: hats, glasses, scarves, bow ties, headphones and the suit of an astronaut.

Worn on a head as wide as 2: x to its left, -y before it, z up.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
from data.animals.kit import hairs
from data.goods import regalia
from data.goods.craft import At, Colour, Craft, Points, blend, ease, spline

Wear = Callable[[Craft], None]
GOLD = (0.80, 0.53, 0.16)


def _ring(r: float, z: float, n: int = 40, deep: float = 1.0) -> Points:
    a = np.linspace(0, 2 * np.pi, n)
    return np.stack([r * np.sin(a), -deep * r * np.cos(a), z + 0 * a], -1)


def _brim(c: Craft, material: Any, low: float, wide: float, height: Any, thick: float = 0.05) -> None:
    """A ring; `height` of the angle (0 in front) and of the part of its width."""
    a, t = np.linspace(0, 2 * np.pi, 97)[None], np.linspace(0, 1, 14)[:, None]
    r, z = low + (wide - low) * t, height(a, t)
    top = np.stack([r * np.sin(a), -r * np.cos(a), z + 0 * r * a], -1)
    c.grid(np.concatenate([top, (top - (0, 0, thick))[::-1], top[:1]])[:, :-1], material, wrap=True)


def top_hat(c: Craft) -> None:
    """Of radius 1 where it is worn."""
    silk = c.stuff((0.012, 0.012, 0.014), 0.38, sheen=0.35, coat=0.15)
    c.lathe([(1.0, 0), (1.0, 0), (0.96, 0.7), (0.99, 1.4), (1.12, 2.0), (1.12, 2.0), (1.08, 2.06), (0.0, 2.06)], silk,
        steps=96)  # fmt: skip
    _brim(
        c,
        silk,
        0.95,
        1.62,
        lambda a, t: 0.05 + 0.26 * t**2 * np.sin(a) ** 2 - 0.07 * t * np.cos(a) ** 2,
        0.06,
    )
    band = c.stuff((0.42, 0.008, 0.02), 0.45, sheen=0.3)
    c.lathe([(1.0, 0.07), (1.03, 0.07), (1.0, 0.5), (0.97, 0.5)], band, steps=96)


def wizard_hat(c: Craft) -> None:
    def paint(p: Points) -> Points:
        a, z = np.arctan2(p[:, 0], -p[:, 1]), p[:, 2]
        colour = np.tile((0.05, 0.045, 0.30), (len(p), 1))
        for k, (at, high, r) in enumerate(((-0.5, 0.75, 0.17), (0.45, 1.15, 0.15), (-0.2, 1.7, 0.12), (1.2, 0.7, 0.15),
                (-1.4, 1.2, 0.15), (0.25, 2.2, 0.09), (2.4, 0.9, 0.16), (-2.3, 0.8, 0.16))):  # fmt: skip
            x, y = (a - at) * np.hypot(p[:, 0], p[:, 1]), z - high
            spin = np.arctan2(x, y) + 0.3 * k
            corner = (spin % 1.2566) - 0.6283
            reach = r / np.cos(corner) * 0.62 * (0.7 + 0.8 * np.abs(corner) / 0.6283)
            colour = blend(
                colour, (0.85, 0.58, 0.10), ease(1.06, 0.94, np.hypot(x, y) / np.maximum(reach, 1e-3))
            )
        return colour

    t = np.linspace(0, 1, 120)[:, None]
    a = np.linspace(0, 2 * np.pi, 200, endpoint=False)[None]
    r = 1.02 * (1 - t) ** 0.88 * (1 + 0.035 * np.sin(30 * t)) + 0.015
    p = np.stack(
        [r * np.sin(a) + 0.55 * t**2.8, -r * np.cos(a) + 0.2 * t**2, 2.9 * t - 0.5 * t**4 + 0 * a], -1
    )
    felt = c.stuff(None, 0.85, sheen=0.4, bump=0.15, grain=40)
    c.grid(p, felt, paint, wrap=True)
    plain = c.stuff((0.05, 0.045, 0.30), 0.85, sheen=0.4, bump=0.15, grain=40)
    _brim(c, plain, 0.95, 1.85, lambda a, t: 0.04 - 0.12 * t + 0.10 * t * np.sin(3 * a + 1), 0.05)
    c.lathe(
        [(1.0, 0.05), (1.04, 0.06), (0.96, 0.32), (0.9, 0.32)],
        c.stuff((0.62, 0.36, 0.05), 0.5, sheen=0.3),
        steps=96,
    )


def santa_hat(c: Craft) -> None:
    felt = c.stuff((0.50, 0.012, 0.018), 0.85, sheen=0.6, bump=0.2, grain=30)
    line = [
        (0, 0, 0.0),
        (0.0, 0.02, 0.55),
        (0.12, 0.0, 1.08),
        (0.52, -0.2, 1.42),
        (0.98, -0.5, 1.32),
        (1.26, -0.72, 0.92),
    ]
    c.tube(line, [1.0, 0.97, 0.78, 0.52, 0.32, 0.16], felt, sides=48, fine=60)
    white = c.stuff((0.78, 0.76, 0.72), 0.95)

    def snow(p: Points) -> Points:
        return np.tile((0.86, 0.85, 0.82), (len(p), 1))

    rim = c.tube(_ring(1.05, 0.02), 0.20, white, sides=24, fine=90)
    ball = c.ball(white, None, None, 36, at=(1.30, -0.76, 0.74), size=0.24)
    for thing, n in ((rim, 2100), (ball, 1900)):
        data = thing.data
        if thing is ball:
            with c.moved((1.30, -0.76, 0.74), size=0.24):
                hairs(c, ball, n, 0.5, snow, wide=0.16, lift=1.2, flow=(0.3, 0.2, -0.5))
        else:
            hairs(c, rim, min(n, len(data.vertices)), 0.13, snow, wide=0.18, lift=1.2, flow=(0.3, 0.2, 0.6))


def crown(c: Craft) -> None:
    with c.moved(size=0.92):
        regalia.crown(c)


def cowboy_hat(c: Craft) -> None:
    felt = c.stuff(
        (0.26, 0.125, 0.05), 0.8, sheen=0.4, second=(0.20, 0.09, 0.035), scale=1.5, bump=0.12, grain=40
    )
    a, rows = np.linspace(0, 2 * np.pi, 96, endpoint=False), []
    for r, h in ((1.0, 0.0), (1.0, 0.1), (0.97, 0.5), (0.92, 0.85), (0.86, 1.04), (0.74, 1.12), (0.4, 1.12), (0.01,
            1.12)):  # fmt: skip
        x, y = r * np.sin(a), -r * np.cos(a)
        top = max(0.0, h - 0.4) / 0.72
        dent = 0.32 * np.exp(-((x / 0.30) ** 2)) * top * (0.6 + 0.4 * np.cos(a))
        pinch = 1 - 0.28 * top * np.exp(-(((y + 0.62) / 0.4) ** 2))
        rows.append(np.stack([x * pinch, y, h - dent + 0 * a], -1))
    fine = spline(np.array(rows).reshape(len(rows), -1), 48).reshape(48, 96, 3)
    c.grid(fine, felt, wrap=True)
    _brim(
        c,
        felt,
        0.96,
        1.95,
        lambda a, t: 0.05 + 0.72 * t**1.7 * np.sin(a) ** 2 - 0.16 * t * np.cos(a) ** 2,
        0.06,
    )
    c.lathe(
        [(1.0, 0.06), (1.03, 0.07), (1.0, 0.30), (0.96, 0.30)], c.stuff((0.05, 0.024, 0.014), 0.5), steps=96
    )
    c.ball(c.metal((0.75, 0.68, 0.5)), fine=16, at=(0.0, -1.03, 0.19), size=(0.15, 0.04, 0.10))


HATS: dict[str, Wear] = {
    "top hat": top_hat, "wizard hat": wizard_hat, "santa hat": santa_hat, "crown": crown, "cowboy hat": cowboy_hat,
}  # fmt: skip


def _pane(wide: float, high: float, n: int, n2: float = 2.6) -> Points:
    """A lens: a rounded square that is wider above."""
    a = np.linspace(0, 2 * np.pi, n)
    x, z = np.cos(a), np.sin(a)
    r = (np.abs(x) ** n2 + np.abs(z) ** n2) ** (-1 / n2)
    return np.stack([wide * r * x * (1 + 0.10 * r * z), 0 * a, high * r * z], -1)


def glasses(c: Craft, fit: tuple[float, float, float, float], dark: bool) -> None:
    """Spectacles before eyes at (u, s, v, radius)."""
    u, s, v, r = fit
    frame = (
        c.stuff((0.012, 0.011, 0.011), 0.15, coat=0.8) if dark else c.stuff((0.05, 0.02, 0.01), 0.2, coat=0.6)
    )
    lens = c.stuff((0.004, 0.004, 0.006), 0.03, coat=1.0) if dark else c.glass((0.6, 0.66, 0.7), 0.95, 0.5)
    wide, high = (1.22 * r, 1.0 * r) if dark else (1.12 * r, 1.12 * r)
    gap = max(s, wide + 0.06)
    for side in (1, -1):
        with c.moved((side * gap, -u + 0.02, v), (-4, 0, 10 * side)):
            loop = _pane(wide, high, 60, 2.8 if dark else 2.0)
            c.tube(loop, 0.045 if dark else 0.042, frame, sides=10, fine=100)
            t = np.linspace(0, 1, 12)[:, None, None]
            disc = loop[None] * t + np.array((0, -0.05, 0)) * (1 - t**2)
            c.grid(disc[:, :-1], lens, wrap=True)
        edge = side * (gap + 0.98 * wide)
        c.tube([(edge, -u + 0.06, v + 0.05), (edge + 0.04 * side, -u + 0.35, v + 0.07), (edge + 0.02 * side, -u + 1.0,
            v + 0.10)], 0.04, frame, sides=8, fine=16)  # fmt: skip
    c.tube([(-gap + 0.95 * wide, -u - 0.02, v + 0.06), (0, -u - 0.05, v + 0.10), (gap - 0.95 * wide, -u - 0.02,
        v + 0.06)], 0.04, frame, sides=8, fine=16)  # fmt: skip


def headphones(c: Craft, fit: At, top: float) -> None:
    """Ear cups at (u, s, v) and a band over the head at height `top`."""
    u, s, v = fit
    black, pad = c.stuff((0.02, 0.02, 0.023), 0.3, coat=0.4), c.stuff((0.01, 0.01, 0.011), 0.6)
    red, steel = c.stuff((0.55, 0.012, 0.02), 0.2, coat=0.8), c.metal()
    arc = [(s + 0.10, -u, v), (s + 0.10, -u, v + 0.35), (0.75 * s, -u, 0.86 * top), (0, -u, top + 0.02),
        (-0.75 * s, -u, 0.86 * top), (-s - 0.10, -u, v + 0.35), (-s - 0.10, -u, v)]  # fmt: skip
    c.tube(arc, 0.075, black, sides=16, fine=60, section=lambda a: 1 + 0.5 * np.abs(np.sin(a)))
    for side in (1, -1):
        with c.moved((side * (s - 0.02), -u, v), (0, 90 * side, 0)):
            c.lathe(
                [(0.0, -0.04), (0.30, -0.05), (0.40, 0.0), (0.38, 0.09), (0.2, 0.11), (0, 0.11)],
                pad,
                steps=48,
            )
            c.lathe([(0.34, 0.09), (0.36, 0.12), (0.34, 0.22), (0.28, 0.28), (0, 0.30)], red, steps=48)
            c.lathe([(0.20, 0.285), (0.18, 0.305), (0, 0.31)], steel, steps=40)


def scarf(c: Craft, r: float, tones: tuple[Colour, Colour] = ((0.52, 0.015, 0.02), (0.78, 0.74, 0.66)),
          end: float = 1.3) -> None:  # fmt: skip
    """A knitted scarf about a neck of radius `r` at the origin, one end hanging before it by `end`."""
    wool = c.stuff(None, 0.95, sheen=0.5, bump=0.5, grain=26, cells=True)

    def paint(p: Points) -> Points:
        a = np.arctan2(p[:, 0], -p[:, 1])
        return blend(*tones, ease(0.75, 0.85, np.sin(7 * a)))

    def hang(p: Points) -> Points:
        return blend(*tones, ease(0.55, 0.75, np.sin(9.0 * p[:, 2] / r * 0.6)))

    for z, wide, tilt in ((0.0, 0.36, 5), (0.34, 0.31, -7)):
        a = np.linspace(0, 2 * np.pi, 121)[:-1]
        b = np.linspace(0, 2 * np.pi, 33)[:-1]
        out = 1 + 0.05 * np.sin(5 * a)[:, None]
        rad = r * (1.0 - 0.08 * z) * out + wide * r * 0.55 * np.cos(b)[None]
        high = z * r + wide * r * 0.9 * np.sin(b)[None] + 0.04 * r * np.sin(3 * a + z)[:, None]
        p = np.stack([rad * np.sin(a)[:, None], -rad * np.cos(a)[:, None], high], -1)
        c.grid(np.concatenate([p, p[:1]]), wool, paint, wrap=True, turn=(tilt, tilt, 0))
    line = [(0.30 * r, -1.10 * r, 0.1 * r), (0.36 * r, -1.36 * r, -0.2 * r), (0.42 * r, -1.36 * r, -0.6 * r * end),
        (0.46 * r, -1.30 * r, -1.1 * r * end)]  # fmt: skip
    c.tube(line, 0.30 * r, wool, hang, sides=28, fine=40, section=lambda a: 1 / np.sqrt(np.cos(a) ** 2
        + (np.sin(a) / 0.38) ** 2))  # fmt: skip


def bow_tie(c: Craft, wide: float, colour: Colour = (0.50, 0.01, 0.02)) -> None:
    """At the origin, `wide` from tip to tip."""
    satin = c.stuff(colour, 0.35, sheen=0.4, coat=0.2, bump=0.08, grain=30)
    h = wide / 2
    for side in (1, -1):
        t, b = np.linspace(0, 1, 30)[:, None], np.linspace(0, 2 * np.pi, 41)[None, :-1]
        high = h * (0.16 + 0.42 * t**0.8) * (1 - 0.25 * ease(0.93, 1.0, t)[..., 0][:, None])
        fat = h * (0.14 + 0.16 * np.sin(np.pi * t**0.7)) * (1 - 0.6 * ease(0.9, 1.0, t)[..., 0][:, None])
        fold = 1 + 0.10 * np.cos(6 * b) * (1 - t)
        p = np.stack(
            [side * h * (0.06 + 0.94 * t) * (1 + 0.0 * b), -fat * np.cos(b) * fold, high * np.sin(b)], -1
        )
        end = np.array((side * h * 0.99, 0, 0)) + (p[-1:] - (side * h, 0, 0)) * 0.02
        c.grid(np.concatenate([p, end]), satin, wrap=True)
    c.ball(satin, at=(0, -0.12 * h, 0), size=(0.17 * h, 0.2 * h, 0.22 * h))


def globe(c: Craft, r: float) -> None:
    """The helmet of an astronaut about the origin: a white shell that is open in front, behind glass."""
    shell = c.stuff((0.74, 0.75, 0.77), 0.28, coat=0.6)
    grey, glass = c.stuff((0.16, 0.165, 0.18), 0.45), c.glass((0.75, 0.8, 0.85), 0.96, 0.35)
    open_, n = math.radians(56), 44
    e = np.linspace(open_, math.pi - 0.02, n)[:, None]
    a = np.linspace(0, 2 * np.pi, 97)[None, :-1]

    def sphere(e: Any, size: float) -> Points:
        return np.stack(
            [size * np.sin(e) * np.cos(a), -size * np.cos(e) + 0 * a, size * np.sin(e) * np.sin(a)], -1
        )

    c.grid(np.concatenate([sphere(e, r), sphere(e[::-1], 0.95 * r)]), shell, wrap=True)
    rim = sphere(np.array([[open_]]), 1.0 * r)[0]
    c.tube(np.vstack([rim, rim[:1]]), 0.075 * r, grey, sides=14, fine=110)
    c.grid(sphere(np.linspace(0.01, open_, 24)[:, None], 0.99 * r), glass, wrap=True)
    for side in (1, -1):
        with c.moved((side * 0.97 * r, 0.1 * r, 0), (0, 90 * side, 0)):
            c.lathe(
                [(0.25 * r, -0.05 * r), (0.25 * r, 0.07 * r), (0.2 * r, 0.1 * r), (0, 0.1 * r)],
                grey,
                steps=48,
            )
            c.lathe(
                [(0.12 * r, 0.09 * r), (0.1 * r, 0.13 * r), (0, 0.13 * r)],
                c.stuff((0.5, 0.02, 0.02), 0.3),
                steps=30,
            )
