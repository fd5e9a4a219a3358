"""Dragons that fly or sleep on their gold."""

from __future__ import annotations

import math
from functools import partial
from itertools import pairwise
from typing import Any

import numpy as np
from data.animals.kit import both, eye, flat, flesh, limb, orb, toes
from data.animals.saurians import teeth
from data.goods.craft import At, Colour, Craft, Points, blend, ease, ripple, spline
from data.sites.lot import Site

Looks = tuple[Colour, Colour, Colour, Colour, Colour]
"""Back, its shadows, belly, skin of the wings and its shadows."""
RED: Looks = (
    (0.40, 0.022, 0.014),
    (0.12, 0.008, 0.008),
    (0.62, 0.36, 0.10),
    (0.50, 0.16, 0.06),
    (0.24, 0.03, 0.02),
)
GREEN: Looks = (
    (0.06, 0.20, 0.045),
    (0.018, 0.06, 0.018),
    (0.50, 0.46, 0.20),
    (0.30, 0.24, 0.08),
    (0.10, 0.12, 0.035),
)


def head(c: Craft, at: At, pitch: float, yaw: float, awake: bool = True) -> list[Points]:
    """Horns, teeth and eyes of a head whose nape is `at`, and its flesh."""
    jaw = 0.0 if awake else 0.085
    upper = limb([(0.0, 0, 0.04, 0.13, 0.13), (0.18, 0, 0.05, 0.115, 0.12), (0.36, 0, 0.0, 0.075, 0.08), (0.52, 0,
        -0.03, 0.065, 0.07), (0.58, 0, -0.05, 0.03, 0.04)], 36)  # fmt: skip
    lower = limb([(0.0, 0, -0.06, 0.09, 0.11), (0.18, 0, -0.14 + 0.6 * jaw, 0.055, 0.10), (0.36, 0, -0.20 + jaw, 0.04,
        0.065), (0.50, 0, -0.23 + jaw, 0.03, 0.05)], 30)  # fmt: skip
    brows = both([(0.10, 0.09, 0.15, 0.035), (0.22, 0.10, 0.15, 0.035), (0.32, 0.08, 0.10, 0.02)])
    nose = [orb((0.53, 0.04 * s, 0.03), 0.028, 10) for s in (1, -1)]
    lids = [] if awake else [orb((0.19, 0.095 * s, 0.085), (0.05, 0.03, 0.034), 12) for s in (1, -1)]
    bone = c.stuff((0.34, 0.26, 0.17), 0.35)
    with c.moved(at, (0, pitch, yaw)):
        for s in (1, -1):
            c.grid(limb([(0.04, 0.09 * s, 0.13, 0.05), (-0.12, 0.14 * s, 0.24, 0.04), (-0.30, 0.18 * s, 0.36, 0.022),
                (-0.42, 0.18 * s, 0.48, 0.003)], 24, 14), bone, wrap=True)  # fmt: skip
            c.grid(limb([(0.0, 0.12 * s, 0.02, 0.035), (-0.16, 0.20 * s, 0.04, 0.02), (-0.26, 0.24 * s, 0.08, 0.003)],
                14, 10), bone, wrap=True)  # fmt: skip
            if awake:
                x = np.linspace(0.18, 0.52, 7)
                teeth(c, [(v, s * np.interp(v, (0.16, 0.36, 0.52), (0.10, 0.07, 0.055)), np.interp(v, (0.16, 0.36,
                    0.52), (-0.04, -0.06, -0.08)), -1) for v in x], 0.06, 0.013)  # fmt: skip
        if awake:
            eye(c, (0.20, 0.105, 0.085), 0.032, (0.95, 0.62, 0.05), 0.3)
        else:
            ink = c.stuff((0.02, 0.008, 0.006), 0.6)
            for s in (1, -1):
                c.tube(
                    [(0.135, 0.115 * s, 0.075), (0.19, 0.128 * s, 0.066), (0.24, 0.115 * s, 0.078)],
                    0.007,
                    ink,
                )
                c.tube([(0.53, 0.05 * s, 0.052), (0.545, 0.058 * s, 0.04)], 0.009, ink)
                c.tube([(0.54, 0.05 * s, -0.07), (0.36, 0.085 * s, -0.085), (0.2, 0.118 * s, -0.05), (0.12, 0.12 * s,
                    -0.03)], 0.006, ink)  # fmt: skip
    move = np.array(Craft.spot(at, (0, pitch, yaw), 1.0))
    return [p @ move[:3, :3].T + move[:3, 3] for p in (upper, lower, *brows, *nose, *lids)]


def hide(rows: Any, looks: Looks) -> Any:
    """Scales that are darker above, and a banded belly."""
    line = spline([r[:4] for r in rows], 140)
    red, dark, gold = looks[:3]

    def hue(p: Points) -> Points:
        k = np.linalg.norm(p[:, None] - line[None, :, :3], axis=-1).argmin(1)
        v = (line[k, 2] - p[:, 2]) / line[k, 3]
        colour = blend(red, dark, 0.45 + 0.5 * ripple(p, 6, 1))
        colour = blend(colour, dark, 0.5 * ease(-0.5, -1.0, v))
        band = 0.6 + 0.4 * np.sin(k * 1.6)
        near = np.linalg.norm(p - line[k, :3], axis=1) < 1.35 * line[k, 3]
        return blend(colour, blend([0.55 * g for g in gold], gold, band), ease(0.5, 0.8, v) * near * (k > 30))

    return hue


def spikes(c: Craft, rows: Any, first: int = 8, last: int = 126) -> None:
    """Along the back."""
    line, bone = spline([r[:4] for r in rows], 140), c.stuff((0.34, 0.26, 0.17), 0.35)
    along = np.gradient(line[:, :3], axis=0)
    along /= np.linalg.norm(along, axis=1)[:, None]
    for i in range(first, last, 4):
        up = np.array((0, 0, 1.0)) - along[i] * along[i, 2]
        up /= np.linalg.norm(up)
        top, long = line[i, :3] + up * line[i, 3] * 0.9, 0.05 + 0.09 * min(1, i / 60)
        c.grid(limb([(*top, 0.038), (*(top + long * up - 0.06 * along[i]), 0.004)], 8, 8), bone, wrap=True)


def sail(c: Craft, points: Any, looks: Looks, scales: Any, fat: float = 1.0) -> None:
    """A wing from shoulder, elbow, wrist and five tips: bones and the skin between them."""
    shoulder, elbow, wrist, *tips = (np.array(v, float) for v in points)
    skin = c.stuff(None, 0.5, sss=0.15, deep=0.05, bump=0.2, grain=14)
    bones = [[shoulder, elbow, wrist], *[[wrist, (wrist + t) / 2 + (0.02, 0, 0.09), t] for t in tips[:3]]]
    bones.append([elbow, (elbow + tips[3]) / 2 + (0, 0, 0.05), tips[3]])
    for bone in bones:
        r = (0.085, 0.06, 0.042) if bone[0] is shoulder else (0.036, 0.026, 0.008)
        rope = spline([(*v, fat * q) for v, q in zip(bone, r, strict=True)], 24)
        c.tube(rope[:, :3], rope[:, 3], scales, flat(looks[0], looks[1]), sides=12, fine=30)
    c.tube([wrist, np.add(wrist, (0.08, 0, 0.06)), np.add(wrist, (0.15, 0, 0.02))], [0.035, 0.026, 0.004],
        c.stuff((0.34, 0.26, 0.17), 0.35))  # fmt: skip
    rays = [(wrist, tips[0]), (wrist, tips[1]), (wrist, tips[2]), (elbow, tips[3]), (shoulder, tips[4])]
    for (a, b), (d, e) in pairwise(rays):
        u, v = np.linspace(0, 1, 26)[:, None, None], np.linspace(0, 1, 26)[None, :, None]
        start, end = a + (d - a) * v, b + (e - b) * v
        pull = 1 - 0.20 * np.sin(np.pi * v) * u
        arch = 0.09 * np.sin(np.pi * u) * np.array((0, 0, 1.0)) * (1 - 0.6 * np.sin(np.pi * v))
        sheet = start + (end - start) * u * pull + arch
        tone = 0.5 + 0.5 * ripple(sheet.reshape(-1, 3), 5, 2)
        edge = (0.6 + 0.4 * np.sin(np.pi * v) ** 0.6 + 0 * u).reshape(-1, 1)
        c.grid(sheet, skin, lambda _, tone=tone, edge=edge: blend(looks[3], looks[4], tone) * edge)


def flying(_: Site, looks: Looks, turn: At, lift: float, dip: float) -> None:
    """Its legs drawn in, its wings spread."""
    c = Craft(2)
    rows = [(-2.7, 0.30, 0.30, 0.012), (-2.25, 0.0, 0.05, 0.045), (-1.75, -0.12, -0.10, 0.08), (-1.2, 0.0, -0.05,
        0.135), (-0.65, 0, 0.0, 0.21, 0.19), (-0.1, 0, 0.03, 0.29, 0.26), (0.32, 0, 0.08, 0.30, 0.26), (0.62, 0, 0.20,
        0.20, 0.17), (0.88, 0, 0.38, 0.145, 0.125), (1.10, 0, 0.52, 0.12, 0.105), (1.32, 0, 0.58, 0.12, 0.11), (1.48,
        0, 0.56, 0.11, 0.11)]  # fmt: skip
    with c.moved(turn=turn):
        scales = c.stuff(None, 0.35, coat=0.3, bump=1.0, grain=24, cells=True)
        parts = [limb(rows, 140, 30), *head(c, (1.42, 0, 0.56), dip, 0)]
        parts += both([(-0.50, 0.16, -0.08, 0.19, 0.14), (-0.76, 0.23, -0.30, 0.13, 0.11), (-1.02, 0.21, -0.30, 0.075),
            (-1.20, 0.20, -0.40, 0.065)])  # fmt: skip
        parts += both([(0.36, 0.19, -0.10, 0.15, 0.12), (0.18, 0.28, -0.34, 0.10), (0.40, 0.27, -0.46, 0.065), (0.46,
            0.26, -0.55, 0.06)])  # fmt: skip
        claw = c.stuff((0.05, 0.04, 0.03), 0.3)
        for x, y, z in ((-1.22, 0.20, -0.43), (0.48, 0.26, -0.58)):
            for s in (1, -1):
                parts += toes((x, y * s, z), 0.0, 0.20, 0.045, 0.5, 3)
                for a in (-0.5, 0, 0.5):
                    c.tube([(x + 0.18, (y + 0.2 * a) * s, z), (x + 0.27, (y + 0.24 * a) * s, z - 0.06)], [0.026, 0.004],
                        claw, sides=8, fine=6)  # fmt: skip
        flesh(c, parts, hide(rows, looks), scales, 0.018, 4)
        spikes(c, rows)
        h = lift
        for s in (1, -1):
            sail(c, [(x, y * s, z) for x, y, z in ((0.30, 0.18, 0.24), (0.06, 0.60, 0.25 + 0.62 * h), (0.46, 1.05,
                0.25 + 1.15 * h), (0.16, 2.35, 0.25 + 1.75 * h), (-0.72, 2.15, 0.2 + 1.35 * h), (-1.24, 1.55, 0.15
                + 0.85 * h), (-1.24, 0.85, 0.10 + 0.40 * h), (-0.95, 0.14, 0.12))], looks, scales)  # fmt: skip
        fin = c.stuff(None, 0.5)
        blade = np.array([(-2.62, 0.26, 0.26), (-2.82, 0.42, 0.52), (-3.15, 0.42, 0.40), (-2.86, 0.34, 0.30)])
        c.grid(np.stack([blade[:2], blade[[3, 2]]]), fin, flat(looks[3], looks[4]))


def hoard(c: Craft, wide: float, deep: float, tall: float, n: int = 1500) -> None:
    """A heap of coins with cups and gems in it."""
    gold = c.stuff((0.86, 0.58, 0.16), 0.28, metal=1.0, glow=0.05, second=(0.75, 0.45, 0.09), scale=3)
    coin = c.lathe([(0, 0.012), (0.042, 0.012), (0.047, 0.016), (0.055, 0.016), (0.055, -0.012), (0, -0.012)], gold,
        steps=28, fine=16, at=(0, 0, 0.02))  # fmt: skip
    luck = np.random.default_rng(5)

    def level(x: float, y: float) -> float:
        r = (x / wide) ** 2 + (y / deep) ** 2
        return tall * max(0.0, 1 - r) * (1 + 0.14 * math.sin(5 * x + 1) * math.cos(4 * y))

    u, v = np.meshgrid(np.linspace(0, 1, 40), np.linspace(0, 2 * np.pi, 80, endpoint=False), indexing="ij")
    heap = np.stack([wide * u * np.cos(v), deep * u * np.sin(v)], -1)
    c.grid(np.dstack([heap, np.vectorize(level)(heap[..., 0], heap[..., 1]) - 0.01]), gold, wrap=True)
    for _ in range(n):
        a, r = luck.uniform(0, 2 * np.pi), luck.uniform(0, 1) ** 0.5 * 1.03
        x, y = wide * r * math.cos(a), deep * r * math.sin(a)
        c.again(coin, (x, y, level(x, y) + luck.uniform(0.0, 0.03)), (luck.normal() * 24, luck.normal() * 24, 0),
            luck.uniform(0.85, 1.15))  # fmt: skip
    for k, (x, y) in enumerate(((-1.15, -0.62), (1.2, -0.66), (0.3, -1.0), (-0.5, -0.98))):
        if k < 2:
            with c.moved((x, y, level(x, y)), (18, 14 - 30 * k, 0), 1.0):
                c.lathe([(0, 0), (0.12, 0.0), (0.05, 0.06), (0.03, 0.16), (0.10, 0.24), (0.14, 0.38), (0.125, 0.38),
                    (0.09, 0.25), (0, 0.22)], gold)  # fmt: skip
        else:
            gem = c.stuff(((0.65, 0.02, 0.05), (0.02, 0.2, 0.6))[k - 2], 0.05, coat=1.0)
            c.ball(gem, fine=5, at=(x, y, level(x, y) + 0.07), size=0.085)


def asleep(_: Site, looks: Looks) -> None:
    """Curled up on a heap of gold, its head on its tail."""
    c = Craft(4)
    hoard(c, 1.75, 1.3, 0.42)
    rows = [(-0.15, -0.98, 0.30, 0.02), (0.35, -0.98, 0.36, 0.06), (0.85, -0.72, 0.40, 0.10), (1.16, -0.25, 0.46, 0.15),
        (1.08, 0.25, 0.54, 0.22), (0.66, 0.56, 0.62, 0.30), (0.10, 0.62, 0.66, 0.33), (-0.42, 0.46, 0.60, 0.26), (-0.82,
        0.16, 0.56, 0.18), (-1.0, -0.22, 0.54, 0.14), (-0.88, -0.56, 0.50, 0.125), (-0.66, -0.76, 0.47,
        0.12)]  # fmt: skip
    scales = c.stuff(None, 0.35, coat=0.3, bump=1.0, grain=24, cells=True)
    line = spline(rows, 110)
    parts = [orb(tuple(q[:3]), max(q[3], 0.02), 12) for q in line]
    parts += head(c, (-0.68, -0.76, 0.47), 8, -14, False)
    parts += [limb(r, 24) for r in ([(0.86, 0.12, 0.58, 0.20), (0.70, -0.28, 0.50, 0.16), (0.98, -0.46, 0.36, 0.09),
        (0.78, -0.62, 0.32, 0.075)], [(-0.55, 0.28, 0.50, 0.13), (-0.42, -0.16, 0.44, 0.10), (-0.30, -0.50, 0.40,
        0.075)])]  # fmt: skip
    parts += toes((0.74, -0.64, 0.33), -2.6, 0.2, 0.05, 0.5, 3) + toes(
        (-0.26, -0.54, 0.40), -1.2, 0.18, 0.045, 0.5, 3
    )
    flesh(c, parts, hide(rows, looks), scales, 0.018, 4)
    spikes(c, rows, 14, 122)
    sail(c, [(-0.38, 0.28, 0.82), (0.26, 0.16, 1.12), (-0.62, -0.02, 0.98), (0.72, -0.30, 0.62), (0.95, -0.12, 0.66),
        (1.12, 0.08, 0.72), (1.16, 0.28, 0.78), (0.9, 0.42, 0.82)], looks, scales, 0.9)  # fmt: skip


BUILDERS: dict[str, Any] = {
    "dragon-flying": partial(flying, looks=RED, turn=(-14, -8, 204), lift=1.0, dip=6),
    "dragon-below": partial(flying, looks=GREEN, turn=(34, -24, 222), lift=0.3, dip=16),
    "dragon-gold": partial(asleep, looks=RED),
}  # fmt: skip
