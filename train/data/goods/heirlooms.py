"""A porcelain teapot, a leather suitcase with straps and a wooden piano, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.craft import At, Builder, Craft, Points, ease

_GOLD = 0.90, 0.60, 0.20


def teapot(c: Craft) -> None:
    """White, round, with gold lines and a lid; the spout to the right."""
    china = c.stuff((0.86, 0.855, 0.84), 0.12, coat=0.8)
    gold = c.metal(_GOLD, 0.2)
    with c.moved((0, 0, 0), (0, 0, -14)):
        c.lathe([(0, 0.02), (0.44, 0.02), (0.50, 0), (0.53, 0.03), (0.50, 0.09), (0.56, 0.15), (0.82, 0.33),
            (0.985, 0.62), (0.99, 0.80), (0.90, 1.05), (0.68, 1.26), (0.47, 1.36), (0.43, 1.40), (0.43, 1.40),
            (0.455, 1.425), (0.44, 1.45), (0.40, 1.44)], china, steps=120, fine=120)  # fmt: skip
        _ring(c, gold, 0.53, 0.045, 0.012)
        _ring(c, gold, 0.452, 1.428, 0.016)
        _ring(c, gold, 0.79, 1.172, 0.008)
        _ring(c, gold, 0.745, 1.212, 0.013)
        c.lathe([(0.405, 1.43), (0.41, 1.455), (0.36, 1.50), (0.22, 1.57), (0.10, 1.60), (0.07, 1.64), (0.085, 1.68),
            (0.13, 1.73), (0.135, 1.79), (0.09, 1.84), (0, 1.855)], china, steps=90, fine=90)  # fmt: skip
        _ring(c, gold, 0.30, 1.537, 0.009)
        _ring(c, gold, 0.078, 1.655, 0.014)
        c.ball(gold, at=(0, 0, 1.852), size=(0.05, 0.05, 0.03), fine=16)
        _spout(c, china, gold)
        handle = [(-0.80, 0, 1.16), (-0.98, 0, 1.27), (-1.24, 0, 1.26), (-1.42, 0, 1.06), (-1.43, 0, 0.80),
            (-1.28, 0, 0.55), (-1.08, 0, 0.42), (-0.90, 0, 0.44)]  # fmt: skip
        c.tube(handle, [0.10, 0.075, 0.07, 0.072, 0.07, 0.066, 0.066, 0.085], china, sides=24, fine=90,
            section=lambda a: 1 + 0.16 * np.cos(2 * a))  # fmt: skip
        c.tube([(x - 0.072 * u, 0, z + 0.072 * w) for (x, _, z), u, w in zip(handle[1:6], (0.2, 0.6, 1, 1,
            0.8), (1, 0.8, 0.3, -0.2, -0.6), strict=True)], 0.013, gold, fine=60)  # fmt: skip


def _ring(c: Craft, look: Any, r: float, z: float, thick: float) -> None:
    a = np.linspace(0, 2 * np.pi, 13)[:-1]
    loop = np.stack([(r + 0.6 * thick * np.cos(a)), z + thick * np.sin(a)], 1)
    b = np.linspace(0, 2 * np.pi, 120, endpoint=False)
    p = [[(u * math.cos(t), u * math.sin(t), v) for t in b] for u, v in [*loop, loop[0]]]
    c.grid(np.array(p), look, wrap=True)


def _spout(c: Craft, china: Any, gold: Any) -> None:
    """An S that narrows, open at the top."""
    line = np.array([(0.74, 0.50), (1.02, 0.54), (1.22, 0.72), (1.33, 0.98), (1.46, 1.22), (1.62, 1.36)])
    wide = np.array([0.30, 0.225, 0.165, 0.13, 0.108, 0.105])
    t, fine = np.linspace(0, len(line) - 1, 70), np.arange(len(line))
    smooth = [np.poly1d(np.polyfit(fine, v, 5))(t) for v in (line[:, 0], line[:, 1], wide)]
    x, z, r = smooth
    along = np.stack([np.gradient(x), np.gradient(z)], 1)
    along /= np.linalg.norm(along, axis=1)[:, None]
    lean = ease(0.8, 1.0, t / t[-1])
    up = (
        np.stack([-along[:, 1], along[:, 0]], 1) * (1 - lean)[:, None]
        + np.array([-0.86, 0.18]) * lean[:, None]
    )
    a = np.linspace(0, 2 * np.pi, 40, endpoint=False)

    def ring(k: int, s: float, drop: float = 0.0) -> Points:
        mid = (x[k] - along[k, 0] * drop, z[k] - along[k, 1] * drop)
        out = s * r[k] * np.cos(a)
        return np.stack([mid[0] + out * up[k, 0], 0.86 * s * r[k] * np.sin(a), mid[1] + out * up[k, 1]], 1)

    inner = [ring(-1, s, d) for s, d in ((0.93, -0.012), (0.80, 0.0), (0.72, 0.06), (0.6, 0.25))]
    c.grid(np.stack([*(ring(k, 1) for k in range(70)), *inner]), china, wrap=True)
    rim = ring(-1, 0.96, -0.008)
    c.tube(np.vstack([rim, rim[:1]]), 0.014, gold, fine=80, sides=8)


_CASE = 1.72, 0.56, 1.16


def suitcase(c: Craft) -> None:
    """Brown leather, upright, two straps with buckles, brass at the corners and the locks."""
    hide = c.stuff(
        (0.235, 0.088, 0.030), 0.42, second=(0.165, 0.056, 0.018), scale=3.2, bump=0.22, grain=55, coat=0.15
    )
    dark = c.stuff(
        (0.085, 0.030, 0.012), 0.45, second=(0.058, 0.020, 0.009), scale=5, bump=0.15, grain=60, coat=0.15
    )
    brass = c.stuff((0.72, 0.46, 0.15), 0.30, second=(0.52, 0.30, 0.09), scale=6, metal=1.0, glow=0.06)
    thread = c.stuff((0.62, 0.42, 0.20), 0.7)
    wide, deep, high = _CASE
    with c.moved((0, 0, 0), (0, 0, -27)), c.moved((0, 0, high / 2)):
        c.box(hide, _CASE, 0.055)
        for y, thick in ((-0.06, 0.022), (-deep / 2 + 0.03, 0.012), (deep / 2 - 0.03, 0.012)):
            _binding(c, dark, (wide / 2 + 0.002, high / 2 + 0.002), y, thick)
        _stitches(c, thread, wide / 2 - 0.10, high / 2 - 0.10, -deep / 2 - 0.002)
        for x in (-0.46, 0.46):
            _strap(c, dark, thread, x, 0.072)
            _buckle(c, dark, brass, (x, -deep / 2 - 0.035, 0.20))
        for k in range(8):
            side = 1 if k & 1 else -1, 1 if k & 2 else -1, 1 if k & 4 else -1
            _corner(c, brass, np.array(_CASE) / 2, side)
        top = high / 2
        for x in (-0.29, 0.29):
            _lock(c, brass, (x, -0.06, top))
        arch = [(-0.20, -0.06, top + 0.02), (-0.195, -0.06, top + 0.09), (-0.12, -0.06, top + 0.145), (0, -0.06, top
            + 0.155), (0.12, -0.06, top + 0.145), (0.195, -0.06, top + 0.09), (0.20, -0.06, top + 0.02)]  # fmt: skip
        c.tube(arch, [0.026, 0.03, 0.04, 0.044, 0.04, 0.03, 0.026], dark, fine=70, sides=16)
        for x in (-0.20, 0.20):
            c.box(brass, (0.10, 0.09, 0.03), 0.01, at=(x, -0.06, top + 0.012))
            c.lathe([(0.045, 0), (0.05, 0.01), (0.045, 0.02)], brass, at=(x, -0.06, top + 0.03), fine=12)


def _binding(c: Craft, look: Any, half: tuple[float, float], y: float, thick: float) -> None:
    """A seam around the narrow sides."""
    p = _loop(half, 0.055)
    c.tube(np.array([(u, y, v) for u, v in p]), thick, look, fine=260, sides=8)


def _loop(half: tuple[float, float], r: float) -> Points:
    """A rectangle with round corners, closed."""
    p: list[tuple[float, float]] = []
    for k, (u, v) in enumerate(((1, 1), (-1, 1), (-1, -1), (1, -1))):
        bend = np.linspace(k * math.pi / 2, (k + 1) * math.pi / 2, 7)
        p += [(u * (half[0] - r) + r * math.cos(t), v * (half[1] - r) + r * math.sin(t)) for t in bend]
    far = np.array([*p, p[0]])
    run = np.r_[0, np.cumsum(np.linalg.norm(np.diff(far, axis=0), axis=1))]
    even = np.linspace(0, run[-1], 160)
    return np.stack([np.interp(even, run, far[:, k]) for k in (0, 1)], 1)


def _stitches(c: Craft, look: Any, x: float, z: float, y: float) -> None:
    first = None
    for a, b in (((-x, z), (x, z)), ((x, z), (x, -z)), ((x, -z), (-x, -z)), ((-x, -z), (-x, z))):
        n = int(math.dist(a, b) / 0.032)
        turn = 0 if a[1] == b[1] else 90
        for k in range(n):
            t = (k + 0.5) / n
            at = a[0] + (b[0] - a[0]) * t, y, a[1] + (b[1] - a[1]) * t
            if first is None:
                first = c.ball(look, lambda p: p * (0.011, 0.005, 0.005), fine=8, at=at, turn=(0, turn, 0))
            else:
                c.again(first, at, (0, turn, 0))


def _strap(c: Craft, look: Any, thread: Any, x: float, half: float) -> None:
    """All the way around."""
    path = _loop((_CASE[1] / 2, _CASE[2] / 2), 0.055)
    out = np.gradient(path, axis=0)
    out = np.stack([out[:, 1], -out[:, 0]], 1) / np.linalg.norm(out, axis=1)[:, None]
    profile = (
        (-half, -0.005),
        (-half, 0.016),
        (-0.9 * half, 0.025),
        (0.9 * half, 0.025),
        (half, 0.016),
        (half, -0.005),
    )
    p = [[(x + u, *(q + o * v)) for u, v in profile] for q, o in zip(path, out, strict=True)]
    c.grid(np.array(p), look)
    first = None
    for s in (-1, 1):
        for z in np.arange(-0.54, 0.55, 0.034):
            at = (x + s * 0.80 * half, -_CASE[1] / 2 - 0.0255, z)
            if first is None:
                first = c.ball(thread, lambda p: p * (0.004, 0.004, 0.011), fine=8, at=at)
            else:
                c.again(first, at)


def _buckle(c: Craft, look: Any, brass: Any, at: At) -> None:
    x, y, z = at
    frame = np.array([(u, 0, v) for u, v in _loop((0.115, 0.095), 0.03)])
    c.tube(frame + np.array(at), 0.016, brass, fine=120, sides=10)
    c.box(look, (0.13, 0.02, 0.46), 0.008, at=(x, y + 0.006, z - 0.19))
    c.tube([(x, y - 0.012, z - 0.095), (x, y - 0.028, z), (x, y - 0.012, z + 0.10)], 0.011, brass, fine=20)
    c.box(look, (0.17, 0.05, 0.045), 0.012, at=(x, y + 0.004, z - 0.17))
    hole = c.stuff((0.01, 0.006, 0.004), 0.8)
    for k in range(3):
        c.ball(hole, at=(x, y - 0.004, z - 0.245 - 0.055 * k), size=(0.011, 0.004, 0.011), fine=10)


def _corner(c: Craft, brass: Any, half: Points, side: tuple[int, int, int]) -> None:
    """A cap, its edge bent as where a cone meets a cube."""
    size = 0.15
    b, t = np.meshgrid(np.linspace(0, 2 * np.pi, 72, endpoint=False), np.linspace(0, 1, 26))
    reach = np.radians(47 + 4 * np.cos(3 * b))
    axis, u = np.array((1, 1, 1)) / 3**0.5, np.array((2, -1, -1)) / 6**0.5
    v = np.cross(axis, u)
    d = np.cos(t * reach)[..., None] * axis + np.sin(t * reach)[..., None] * (
        np.cos(b)[..., None] * u + np.sin(b)[..., None] * v
    )
    q = d * (np.abs(d) ** 11).sum(-1, keepdims=True) ** (-1 / 11) * (size + 0.012)
    cap = c.grid((q + half - size) * np.array(side), brass, wrap=True)
    solid = cap.modifiers.new("thick", "SOLIDIFY")
    solid.thickness = 0.012
    for k in range(3):
        r = np.full(3, 0.35)
        r[k] = 1.0
        at = (r * size + half - size + 0.012 * (r == 1)) * np.array(side)
        c.ball(brass, at=tuple(at), size=0.015, fine=12)


def _lock(c: Craft, brass: Any, at: At) -> None:
    x, y, z = at
    c.box(brass, (0.17, 0.15, 0.016), 0.006, at=(x, y, z + 0.008))
    c.box(brass, (0.07, 0.15, 0.03), 0.01, at=(x, y - 0.005, z + 0.02))
    c.ball(brass, at=(x, y - 0.05, z + 0.035), size=(0.022, 0.022, 0.012), fine=14)


def piano(c: Craft) -> None:
    """Upright, of walnut, the lid of the keys open."""
    across = c.stuff(
        (0.205, 0.082, 0.030), 0.25, second=(0.105, 0.038, 0.014), scale=4, stretch=(0.4, 5, 6), coat=0.6
    )
    upward = c.stuff(
        (0.205, 0.082, 0.030), 0.25, second=(0.105, 0.038, 0.014), scale=4, stretch=(6, 5, 0.4), coat=0.6
    )
    panel = c.stuff(
        (0.27, 0.115, 0.042), 0.25, second=(0.145, 0.055, 0.02), scale=3, stretch=(4, 4, 0.7), coat=0.6
    )
    white, black = c.stuff((0.84, 0.82, 0.76), 0.2, coat=0.5), c.stuff((0.008, 0.008, 0.009), 0.25, coat=0.5)
    brass, felt = c.metal((0.86, 0.58, 0.22), 0.2), c.stuff((0.25, 0.01, 0.015), 0.9)
    with c.moved((0, 0, 0), (0, 0, -26)):
        for s in (-1, 1):
            c.box(upward, (0.05, 0.42, 1.20), 0.01, at=(s * 0.75, 0.05, 0.62))
            c.cut([(0, 0.02), (0, 0.62), (0.16, 0.62), (0.32, 0.70), (0.32, 0.79), (0.16, 0.80), (0.02, 0.86),
                (-0.05, 0.86), (-0.05, 0.02)], 0.05, upward, 0.01, at=(s * 0.75, -0.16, 0),
                turn=(0, 0, -90))  # fmt: skip
            leg = [(0.048, 0), (0.055, 0.03), (0.032, 0.06), (0.036, 0.12), (0.058, 0.30), (0.05, 0.42), (0.032, 0.46),
                (0.05, 0.50), (0.05, 0.56)]  # fmt: skip
            c.lathe(leg, upward, at=(s * 0.70, -0.40, 0.07), steps=40, fine=70)
            c.box(upward, (0.11, 0.42, 0.065), 0.015, at=(s * 0.70, -0.28, 0.045))
        c.box(upward, (1.46, 0.30, 1.16), 0.005, at=(0, 0.10, 0.61))
        c.box(across, (1.66, 0.52, 0.035), 0.012, at=(0, 0.02, 1.24))
        c.box(across, (1.60, 0.47, 0.025), 0.01, at=(0, 0.03, 1.213))
        c.box(across, (1.58, 0.44, 0.07), 0.01, at=(0, 0.06, 0.05))
        for x, w in ((-0.49, 0.40), (0, 0.50), (0.49, 0.40)):
            _panel(c, across, panel, (x, -0.05, 1.035), (w, 0.28))
        _panel(c, across, panel, (0, -0.05, 0.37), (1.36, 0.46))
        _keys(c, white, black, felt, across)
        c.box(across, (0.82, 0.02, 0.20), 0.006, at=(0, -0.145, 1.02), turn=(-14, 0, 0))
        c.box(across, (0.86, 0.06, 0.02), 0.006, at=(0, -0.155, 0.915))
        for x in (-0.10, 0, 0.10):
            c.tube(
                [(x, -0.06, 0.075), (x, -0.16, 0.085), (x, -0.24, 0.07)], [0.014, 0.02, 0.028], brass, fine=24
            )


def _panel(c: Craft, frame: Any, inner: Any, at: At, size: tuple[float, float]) -> None:
    x, y, z = at
    w, h = size
    c.box(inner, (w, 0.02, h), 0.004, at=(x, y, z))
    for u, v, wide, high in ((0, h / 2, w + 0.03, 0.03), (0, -h / 2, w + 0.03, 0.03), (w / 2, 0, 0.03, h),
            (-w / 2, 0, 0.03, h)):  # fmt: skip
        c.box(frame, (wide, 0.04, high), 0.01, at=(x + u, y, z + v))


def _keys(c: Craft, white: Any, black: Any, felt: Any, wood: Any) -> None:
    """52 white ones and 36 black ones on their bed, the lid folded up behind."""
    c.box(wood, (1.46, 0.36, 0.07), 0.012, at=(0, -0.30, 0.655))
    c.box(wood, (1.46, 0.035, 0.055), 0.012, at=(0, -0.465, 0.70))
    for s in (-1, 1):
        c.box(wood, (0.085, 0.26, 0.07), 0.012, at=(s * 0.685, -0.32, 0.72))
    step = 1.28 / 52
    key = bone = None
    for k in range(52):
        x = -0.64 + (k + 0.5) * step
        if key is None:
            key = c.box(white, (step - 0.0022, 0.25, 0.03), 0.002, at=(x, -0.325, 0.725))
        else:
            c.again(key, (x, -0.325, 0.725))
        if k < 51 and (k + 5) % 7 not in (2, 6):
            at = (x + step / 2, -0.285, 0.744)
            if bone is None:
                bone = c.box(black, (0.014, 0.16, 0.024), 0.003, at=at)
            else:
                c.again(bone, at)
    c.box(felt, (1.30, 0.012, 0.012), 0.003, at=(0, -0.197, 0.745))
    c.box(wood, (1.44, 0.025, 0.16), 0.008, at=(0, -0.165, 0.82), turn=(-10, 0, 0))
    c.box(wood, (1.44, 0.05, 0.03), 0.012, at=(0, -0.165, 0.905))


BUILDERS: dict[str, Builder] = {
    "porcelain-teapot": teapot,
    "leather-suitcase": suitcase,
    "wooden-piano": piano,
}
"""Key -> who builds it."""
