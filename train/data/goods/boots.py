"""Shoes, boots and skates, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import numpy as np
from data.goods.craft import Builder, Craft, Points, ease, ripple, spline

# A shoe points to -y; stations of (y of the rear, y of the front, half its breadth) from the sole up.


def last(
    heights: Any, rear: Any, front: Any, wide: Any, tip: float = 0.0
) -> Callable[[Points, Points], Points]:
    """A shoe's skin: p(h, a) of how far up (0 .. 1) and the angle about it (0 at the toe)."""
    t = np.linspace(0, 1, len(heights))

    def smooth(v: Any, h: Points) -> Points:
        line = spline(np.stack([t, np.asarray(v, float)], 1), 200)
        return np.asarray(np.interp(h, np.linspace(0, 1, 200), line[:, 1]))

    def skin(h: Points, a: Points) -> Points:
        y0, y1, half, z = (smooth(v, h) for v in (rear, front, wide, heights))
        ca, sa = np.cos(a), np.sin(a)
        long = np.where(ca > 0, np.abs(ca) ** 0.75, np.abs(ca) ** 0.85)
        y = (y0 + y1) / 2 + (y1 - y0) / 2 * np.sign(ca) * long
        along = (y0 - y) / (y0 - y1 + 1e-6)
        waist = 1 - 0.16 * np.exp(-(((along - 0.42) / 0.16) ** 2)) - 0.10 * ease(0.3, 0.0, along)
        low = np.clip(1 - z / 0.75, 0, 1)
        x = half * np.sign(sa) * np.abs(sa) ** 0.8 * (1 + (waist - 1) * low) + 0.06 * low * ease(
            0.5, 1.0, along
        )
        return np.stack([x, y, z + tip * ease(0.72, 1.0, along) * low], -1)

    return skin


def upper(c: Craft, skin: Any, material: Any, low: float = 0.0, high: float = 1.0, grow: float = 0.0,
    front: float = 0.0,
          span: tuple[float, float] = (0, 2 * math.pi), fold: Any = None, paint: Any = None) -> Any:  # fmt: skip
    """The skin between two heights and angles, `grow` further out; open towards the toe's angle by `front`."""
    closed = span[1] - span[0] > 6.2 and not front
    h = np.linspace(low, high, 60)
    a = np.linspace(span[0] + front, span[1] - front, 97)[: 96 if closed else 97]
    hh, aa = np.meshgrid(h, a, indexing="ij")
    p = skin(hh.ravel(), aa.ravel())
    if grow or fold is not None:
        e = 1e-3
        du, dv = skin(hh.ravel() + e, aa.ravel()) - p, skin(hh.ravel(), aa.ravel() + e) - p
        n = np.cross(dv, du)
        n /= np.linalg.norm(n, axis=1)[:, None] + 1e-9
        off = grow + (fold(p) if fold is not None else np.zeros(len(p)))
        p = p + n * off[:, None]
    return c.grid(p.reshape(60, len(a), 3), material, paint, wrap=closed)


def sole(c: Craft, material: Any, skin: Any, thick: float, grow: float = 0.06, lugs: int = 0, heel: float = 0.0,
         at: float = 0.0) -> None:  # fmt: skip
    """Under a shoe: its outline, `thick`; with a tread, and a heel as much lower at the back."""
    a = np.linspace(0, 2 * np.pi, 120, endpoint=False)
    line = skin(np.full(120, at), a)
    middle = line.mean(0)
    rim = middle + (line - middle) * (1 + grow)
    rows = []
    for k, (s, z) in enumerate(
        ((0, 0), (0.93, 0), (0.985, 0.12), (1.0, 0.25), (1.0, 0.85), (0.98, 1.0), (0.5, 1.0), (0, 1.0))
    ):
        q = middle + (rim - middle) * s
        q[:, 2] = line[:, 2] - thick + thick * z
        if lugs and k in (1, 2, 3):
            q[:, :2] = middle[:2] + (q[:, :2] - middle[:2]) * (1 + 0.035 * np.sign(np.cos(lugs * a)))[:, None]
        rows.append(q)
    c.grid(np.stack(rows), material, wrap=True)
    if heel:
        back = rim[:, 1] > np.quantile(rim[:, 1], 0.62)
        h = rim[back]
        order = np.argsort(np.arctan2(h[:, 1] - h[:, 1].mean(), h[:, 0] - h[:, 0].mean()))
        h = h[order]
        mid = h.mean(0)
        rows = [
            mid + (h - mid) * s + (0, 0, z)
            for s, z in ((0, -thick), (1, -thick), (0.94, -thick - heel), (0, -thick - heel))
        ]
        c.grid(np.stack(rows), material, wrap=True)


def laces(
    c: Craft, skin: Any, spots: Any, material: Any, eyes: Any, half: float = 0.42, r: float = 0.035
) -> None:
    """Crossed over the tongue at heights `spots`; `half` the angle between the rows of eyes."""
    pairs = []
    for h in spots:
        row = [skin(np.array([h]), np.array([s * half]))[0] for s in (1, -1)]
        pairs.append(row)
        for q in row:
            n = q - skin(np.array([h]), np.array([math.pi]))[0]
            n /= np.linalg.norm(n)
            c.ball(eyes, fine=12, at=tuple(q + 0.02 * n), size=1.35 * r)
    for (a, b), (d, e) in pairwise(pairs):
        for p, q in ((a, e), (b, d)):
            mid = (p + q) / 2 + np.array((0, -0.07, 0.06))
            c.tube([p, mid, q], r, material, sides=9, fine=16)
    a, b = pairs[-1]
    top = (a + b) / 2 + np.array((0, -0.10, 0.03))
    c.tube([a, top, b], r, material, sides=9, fine=12)
    for s in (1, -1):  # a bow
        c.tube([top, top + np.array((0.16 * s, -0.12, 0.12)), top + np.array((0.34 * s, -0.14, 0.0)),
            top + np.array((0.2 * s, -0.1, -0.08)), top], r,
               material, sides=9, fine=40)  # fmt: skip
        c.tube(
            [top, top + np.array((0.14 * s, -0.12, -0.12)), top + np.array((0.22 * s, -0.14, -0.34))],
            r,
            material,
            sides=9,
        )


def pair(
    c: Craft, one: Callable[[Craft], None], gap: float = 0.62, yaw: float = 38, back: float = 0.35
) -> None:
    """Two of them, side by side, one a bit behind, half turned."""
    with c.moved(turn=(0, 0, yaw)):
        for s in (-1, 1):
            with c.moved((s * gap, back * s, 0), (0, 0, -7 * s), (1.0 * -s, 1, 1)):  # type: ignore[arg-type]
                one(c)


def hiking(c: Craft) -> None:
    suede = c.stuff(
        (0.20, 0.095, 0.035), 0.85, second=(0.13, 0.06, 0.02), scale=3, bump=0.35, grain=40, sheen=0.15
    )
    dark = c.stuff((0.075, 0.04, 0.022), 0.7, bump=0.3, grain=60)
    rubber, mid = c.stuff((0.018, 0.018, 0.019), 0.75, bump=0.2), c.stuff((0.32, 0.26, 0.17), 0.7)
    red, steel = c.stuff((0.50, 0.035, 0.015), 0.8, bump=0.3, grain=60), c.metal((0.6, 0.5, 0.3), 0.3)
    skin = last((0.0, 0.22, 0.5, 0.8, 1.15, 1.6, 1.95), (0.95, 1.0, 1.0, 0.95, 0.92, 0.98, 1.02),
                (-1.55, -1.6, -1.42, -0.72, -0.15, 0.0, 0.02), (0.55, 0.58, 0.54, 0.46, 0.42, 0.45, 0.48),
                    0.12)  # fmt: skip

    def fold(p: Points) -> Points:
        ankle = ease(0.7, 0.9, p[:, 2]) * ease(1.6, 1.2, p[:, 2])
        return np.asarray(0.02 * ripple(p, 3.0, 4) + 0.014 * np.sin(16 * p[:, 2]) * ankle)

    def one(c: Craft) -> None:
        upper(c, skin, suede, 0.0, 0.97, fold=fold)
        upper(c, skin, dark, 0.0, 0.30, 0.03, span=(-0.75, 0.75))
        upper(c, skin, dark, 0.0, 0.42, 0.03, span=(math.pi - 0.85, math.pi + 0.85))
        upper(c, skin, dark, 0.84, 1.0, 0.055)
        upper(c, skin, dark, 0.42, 1.0, 0.035, span=(-0.34, 0.34))
        for s in (1, -1):
            upper(c, skin, suede, 0.40, 0.95, 0.045, span=(0.34, 0.62) if s > 0 else (-0.62, -0.34))
        sole(c, mid, skin, 0.12, 0.05)
        with c.moved((0, 0, -0.12)):
            sole(c, rubber, skin, 0.2, 0.07, lugs=22)
        laces(c, skin, (0.46, 0.56, 0.66, 0.76, 0.86), red, steel)
        line = [(0, 1.0, 1.8), (0, 1.14, 1.92), (0, 1.12, 2.12), (0, 0.98, 2.05)]
        c.tube(line, 0.035, red)

    pair(c, one)


def rain(c: Craft) -> None:
    yellow, inner = c.stuff((0.78, 0.42, 0.008), 0.14, coat=0.9), c.stuff((0.5, 0.24, 0.01), 0.7)
    tread = c.stuff((0.62, 0.32, 0.008), 0.5)
    skin = last((0.0, 0.25, 0.55, 0.85, 1.2, 1.8, 2.5), (0.95, 1.0, 0.98, 0.92, 0.92, 1.0, 1.08),
                (-1.5, -1.55, -1.4, -0.75, -0.2, -0.12, -0.2), (0.54, 0.58, 0.55, 0.50, 0.5, 0.55, 0.62),
                    0.06)  # fmt: skip

    def one(c: Craft) -> None:
        upper(
            c,
            skin,
            yellow,
            fold=lambda p: (
                0.014 * np.sin(9 * p[:, 2] + 2 * p[:, 1]) * ease(0.8, 1.0, p[:, 2]) * ease(1.9, 1.5, p[:, 2])
            ),
        )
        upper(c, skin, inner, 0.55, 0.995, -0.05)
        upper(c, skin, yellow, 0.955, 1.0, 0.045)
        upper(c, skin, yellow, 0.0, 0.07, 0.035)
        sole(c, tread, skin, 0.2, 0.06, lugs=20, heel=0.06)
        upper(c, skin, yellow, 0.1, 0.3, 0.02, span=(math.pi - 0.7, math.pi + 0.7))

    pair(c, one, 0.68)


def cowboy(c: Craft) -> None:
    hide = c.stuff(
        (0.22, 0.075, 0.022), 0.38, second=(0.13, 0.04, 0.012), scale=2.2, bump=0.18, grain=46, coat=0.3
    )
    dark, thread = c.stuff((0.06, 0.025, 0.012), 0.5, coat=0.2), c.stuff((0.66, 0.46, 0.20), 0.6)
    skin = last((0.0, 0.18, 0.42, 0.72, 1.05, 1.7, 2.55), (0.9, 0.95, 0.95, 0.88, 0.86, 0.98, 1.06),
                (-1.85, -1.8, -1.35, -0.6, -0.18, -0.16, -0.24), (0.47, 0.5, 0.48, 0.42, 0.44, 0.54, 0.6),
                    0.1)  # fmt: skip

    def cut(h: Points, a: Points) -> Points:
        q = skin(h, a)
        toe = ease(-0.9, -1.9, q[:, 1]) * ease(0.9, 0.4, q[:, 2])
        q[:, 0] *= 1 - 0.45 * toe
        q[:, 2] += 0.34 * ease(0.9, 1.0, h) * (np.abs(np.sin(a)) ** 1.5 - 0.6)
        q[:, 2] += 0.22 * ease(-0.2, 0.9, q[:, 1]) * ease(0.9, 0.3, q[:, 2])
        return q

    def one(c: Craft) -> None:
        upper(
            c,
            cut,
            hide,
            fold=lambda p: (
                0.018 * ripple(p, 3, 2)
                + 0.016 * np.sin(13 * p[:, 2] + p[:, 0]) * ease(0.5, 0.8, p[:, 2]) * ease(1.4, 1.0, p[:, 2])
            ),
        )
        upper(c, cut, dark, 0.6, 0.985, -0.05)
        for k in (0, 1, 2):  # stitched flames on the shaft
            for s in (1, -1):
                t = np.linspace(0, 1, 60)
                h = 0.56 + 0.30 * np.sin(np.pi * t) + 0.035 * k
                a = s * (0.35 + 2.4 * t) + 0.12 * np.sin(9 * t) * s
                q = cut(np.clip(h, 0, 0.96), a)
                n = q - np.array((0, 0.4, 0)) * (1, 1, 0) - q * (0, 0, 1)
                q = q + 0.022 * n / (np.linalg.norm(n, axis=1)[:, None] + 1e-9)
                c.tube(q, 0.013, thread, sides=6, fine=60)
        a = np.linspace(-0.95, 0.95, 40)
        for k in range(3):
            q = cut(0.30 - 0.05 * k + 0.09 * np.cos(3.3 * a), a)
            c.tube(q + np.array((0, -0.012, 0.02)), 0.013, thread, sides=6, fine=50)
        q = cut(np.full(80, 1.0), np.linspace(0, 2 * np.pi, 80))
        c.tube(q, 0.035, dark, sides=8, fine=120)
        for s in (1, -1):
            c.tube([(0.56 * s, 0.42, 2.62), (0.66 * s, 0.42, 2.2), (0.6 * s, 0.42, 1.9)], 0.05, hide)
        sole(c, dark, cut, 0.09, 0.07)
        q = cut(np.zeros(60), np.linspace(0, 2 * np.pi, 60, endpoint=False))
        back = q[q[:, 1] > 0.25]
        back = back[np.argsort(np.arctan2(back[:, 1] - 0.6, back[:, 0]))]
        mid = back.mean(0)
        rows = [
            mid + (back - mid) * s * (1, 1, 0) + (0, d, z)
            for s, z, d in (
                (0, 0, 0),
                (1.06, 0.0, 0),
                (0.92, -0.28, -0.06),
                (0.86, -0.42, -0.1),
                (0, -0.42, -0.1),
            )
        ]
        c.grid(np.stack(rows), dark, wrap=True)

    with c.moved((0, 0, 0.45)):
        pair(c, one, 0.66)


def heels(c: Craft) -> None:
    red = c.stuff((0.48, 0.006, 0.012), 0.08, coat=1.0)
    black, lining = c.stuff((0.012, 0.012, 0.013), 0.3, coat=0.4), c.stuff((0.62, 0.44, 0.30), 0.6)

    def one(c: Craft) -> None:
        u, v = np.meshgrid(
            np.linspace(0, 1, 80), np.linspace(0, 1, 60), indexing="ij"
        )  # along the foot; around
        y = 1.15 - 2.75 * u
        lift = 1.32 * ease(0.72, 0.08, u) + 0.03
        half = np.interp(u, [0, 0.1, 0.35, 0.68, 0.85, 0.95, 1], [0.02, 0.32, 0.28, 0.44, 0.38, 0.22, 0.02])
        wall = np.interp(u, [0, 0.06, 0.3, 0.5, 0.62, 0.75, 1], [0.62, 0.62, 0.36, 0.24, 0.30, 0.42, 0.04])
        closed = ease(0.66, 0.74, u)  # over the toes
        a = np.pi * (v - 0.5) * 2
        span = 0.5 * np.pi + closed * 0.5 * np.pi
        a = np.clip(a, -span, span)
        x = (
            half
            * np.sin(np.clip(a, -np.pi / 2, np.pi / 2))
            * np.where(np.abs(a) > np.pi / 2, np.sin(np.abs(a)), 1)
        )
        rise = np.where(
            np.abs(a) > np.pi / 2,
            0.75 + 0.25 * np.sin(np.abs(a) - np.pi / 2),
            0.75 * np.abs(a / (np.pi / 2)) ** 2.5,
        )
        p = np.stack([x * (1 - 0.12 * rise), y, lift + wall * rise * (1.0 + 0.33 * (1 - closed))], -1)
        thing = c.grid(p, red)
        solid = thing.modifiers.new("thick", "SOLIDIFY")
        solid.thickness, solid.offset = 0.035, 0
        inside = np.stack([0.9 * half * (2 * v - 1), y, lift + 0.035 + 0.05 * (2 * v - 1) ** 2], -1)
        c.grid(inside[4:70], lining)
        edge = [(0.99 * half[0, 0], 1.15, 0)]
        sole_ = np.stack([0.97 * half * (2 * v - 1), y, lift - 0.045 * ease(0.3, 0.7, u) - 0.02], -1)
        c.grid(sole_, black)
        del edge
        c.tube(
            [(0, 0.98, 1.3), (0, 1.1, 1.0), (0, 1.08, 0.5), (0, 1.06, 0.0)],
            [0.27, 0.17, 0.085, 0.07],
            red,
            sides=24,
        )
        c.lathe([(0, -0.03), (0.085, -0.03), (0.085, 0.03), (0, 0.03)], black, at=(0, 1.06, -0.02))

    with c.moved(turn=(0, 0, 62)):
        with c.moved((-0.5, 0.1, 0.05), (0, 0, 8)):
            one(c)
        with c.moved((0.62, -0.15, 0.05), (0, 0, -10)):
            one(c)


BUILDERS: dict[str, Builder] = {
    "hiking-boots": hiking,
    "rain-boots": rain,
    "cowboy-boots": cowboy,
    "red-heels": heels,
}  # fmt: skip
"""Key -> who builds it."""
