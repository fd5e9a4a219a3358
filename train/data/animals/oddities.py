"""A chick that hatches, a dodo, a hare with antlers and a cat that is a robot."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.animals import astir, fowl
from data.animals.bodied import crafted, cut_below, set_down
from data.animals.feathers import bill, feathered, folded, legs, plume, vane
from data.animals.kit import FACING, both, cards, eye, limb, orb
from data.goods.craft import Colour, Craft, Points, blend, ease, ripple
from data.sites.lot import Site
from mathutils import Matrix


def shell(c: Craft, low: float, high: float, teeth: int, seed: int) -> None:
    """An egg between two heights, jagged where it is broken; 1 high, its blunt end below."""
    luck = np.random.default_rng(seed)
    look = c.stuff((0.82, 0.76, 0.66), 0.5, second=(0.76, 0.68, 0.56), scale=7, sss=0.15, bump=0.08, grain=50)
    a = np.linspace(0, 2 * np.pi, 241)
    jag = np.interp(
        a,
        np.linspace(0, 2 * np.pi, 2 * teeth + 1),
        np.r_[j := 0.06 * np.tile((1, -1), teeth) * luck.uniform(0.6, 1.3, 2 * teeth), j[:1]],
    )
    first, last = (low, high + jag) if low <= 0 else (low + jag, high)
    z = first + (last - first) * np.linspace(0, 1, 60)[:, None] + 0 * a

    def skin(z: Points, grow: float) -> Points:
        t = np.clip(z, 0.0, 1.0)
        r = grow * 0.40 * np.sqrt(np.maximum(1 - (2 * t - 1) ** 2, 0)) * (1 + 0.14 * (0.5 - t))
        return np.stack([r * np.cos(a), r * np.sin(a), z], -1)

    outer, inner = skin(z, 1.0), skin(z, 0.965)
    sheet = [outer, inner[::-1]] if low <= 0 else [inner[::-1], outer]
    c.grid(np.concatenate(sheet), look)


def hatching(_: Site) -> None:
    """A chick in the lower half of its shell; the other half lies beside it."""
    set_down(crafted(fowl.chick), (0, 0, 0.10), tall=1.12)
    cut_below(0.40)
    c = Craft(2)
    with c.moved((0.02, 0.0, 0), (0, 0, 40), 1.12):
        shell(c, 0.0, 0.46, 11, 3)
    set_down(lambda: shell(Craft(4), 0.52, 1.0, 9, 5), (0.60, -0.16, 0), tall=0.60, yaw=40, tilt=(112, 14, 0))


def dodo(_: Site) -> None:
    grey, pale, dark = (0.24, 0.225, 0.215), (0.46, 0.43, 0.40), (0.13, 0.12, 0.12)
    c = Craft(3)

    def hue(p: Points) -> Points:
        colour = blend(grey, dark, 0.45 + 0.5 * ripple(p, 8, 1))
        colour = blend(colour, pale, ease(0.62, 0.36, p[:, 2] + 0.1 * p[:, 0]) * 0.8)
        bare = ease(0.50, 0.60, p[:, 0]) * ease(1.02, 1.10, p[:, 2])
        return blend(colour, (0.44, 0.38, 0.32), bare)

    with c.moved(turn=(0, 0, FACING)):
        feathers = plume(c, 0.75)
        body = limb([(-0.58, 0, 0.80, 0.06), (-0.46, 0, 0.70, 0.22), (-0.14, 0, 0.62, 0.37, 0.36), (0.16, 0, 0.66, 0.33,
            0.31), (0.34, 0, 0.86, 0.20, 0.18), (0.40, 0, 1.06, 0.135, 0.125), (0.47, 0, 1.22, 0.13, 0.115), (0.55, 0,
            1.27, 0.08)], 60)  # fmt: skip
        thighs = both([(-0.02, 0.17, 0.48, 0.18), (0.02, 0.17, 0.32, 0.11), (0.02, 0.17, 0.24, 0.06)])
        thing = feathered(c, [body, orb((0.50, 0, 1.25), (0.17, 0.125, 0.145)), *thighs], hue, 6500, lambda p: np.where(
            p[:, 2] > 1.02, 0.05, 0.11) * (1 - (p[:, 0] > 0.56) * (p[:, 2] > 1.05)), feathers, (-0.8, 0, -0.5), 0.09,
            vary=0.16)  # fmt: skip
        wing = vane((0.30, 0.28, 0.27), (0.42, 0.40, 0.38), (0.62, 0.58, 0.48), 0.8)
        folded(c, thing, (0.14, 0.80), (-0.40, 0.58), 0.24, (wing,) * 4, feathers)
        luck = np.random.default_rng(4)
        n = 46
        base = np.array((-0.54, 0, 0.84)) + luck.normal(0, 1, (n, 3)) * (0.03, 0.06, 0.04)
        mid = base + np.stack(
            [luck.uniform(-0.22, -0.08, n), luck.normal(0, 0.07, n), luck.uniform(0.10, 0.22, n)], 1
        )
        tip = mid + np.stack(
            [luck.uniform(-0.18, -0.04, n), luck.normal(0, 0.09, n), luck.uniform(-0.10, 0.06, n)], 1
        )
        cards(
            c,
            base,
            mid,
            tip,
            np.tile((0.3, 0.2, 1.0), (n, 1)),
            0.075,
            np.tile((0.62, 0.59, 0.54), (n, 1)),
            feathers,
            2.4,
        )
        horn: Colour = (0.34, 0.30, 0.20)

        def beak(p: Points) -> Points:
            colour = blend((0.46, 0.40, 0.24), horn, ease(0.70, 0.92, p[:, 0]))
            return blend(colour, (0.07, 0.06, 0.05), ease(0.96, 1.08, p[:, 0] + 0.5 * (1.15 - p[:, 2])))

        bill(c, [(0.56, 0, 1.245, 0.115, 0.10), (0.70, 0, 1.215, 0.085, 0.072), (0.84, 0, 1.19, 0.070, 0.056), (0.97, 0,
            1.185, 0.082, 0.058), (1.06, 0, 1.13, 0.062, 0.042), (1.085, 0, 1.04, 0.03, 0.02), (1.07, 0, 0.99, 0.004,
            0.004)], horn, 0.4, beak)  # fmt: skip
        bill(
            c,
            [
                (0.56, 0, 1.16, 0.06, 0.075),
                (0.74, 0, 1.125, 0.042, 0.05),
                (0.92, 0, 1.10, 0.034, 0.036),
                (1.0, 0, 1.085, 0.012, 0.016),
            ],
            horn,
            0.4,
            beak,
        )
        eye(c, (0.575, 0.103, 1.295), 0.028, (0.72, 0.55, 0.10), 0.45, (0.5, 1, 0.1))
        legs(c, (0.0, 0.30), (0.05, 0.0), 0.17, 0.048, (0.60, 0.42, 0.08), 0.26)


def jackalope(_: Site) -> None:
    """A hare with the antlers of a stag."""
    a = astir.crouching()
    f, c = a.f, Craft(4)
    axes = np.stack([f.size * f.axes[1], -f.size * f.axes[0], f.size * f.axes[2]], 1)
    c.place = Matrix.Translation(tuple(f.at)) @ Matrix(axes.tolist()).to_4x4()
    bone = c.stuff((0.20, 0.115, 0.055), 0.55, second=(0.34, 0.22, 0.12), scale=2.5, bump=0.5, grain=16)
    for s in (1, -1):
        beam = [
            (0.26, -0.22, 0.62),
            (0.42, -0.18, 1.05),
            (0.78, -0.05, 1.5),
            (1.0, -0.15, 2.0),
            (0.92, -0.4, 2.45),
        ]
        c.tube(
            [(s * x, y, z) for x, y, z in beam], [0.15, 0.12, 0.105, 0.085, 0.012], bone, sides=14, fine=60
        )
        for root, tip, r in (
            ((0.44, -0.33, 0.95), (0.40, -0.85, 1.40), 0.075),
            ((0.88, -0.27, 1.4), (1.10, -0.75, 1.85), 0.07),
            ((1.17, -0.28, 1.95), (1.6, -0.1, 2.45), 0.06),
        ):
            mid = [0.5 * (p + q) + d for p, q, d in zip(root, tip, (0.06, 0, -0.08), strict=True)]
            c.tube([(s * p[0], *p[1:]) for p in (root, mid, tip)], [r, 0.8 * r, 0.012], bone, sides=12)


def robot_cat(s: Site) -> None:
    """White shells over dark joints, a face of light on a screen."""
    white, orange = s.paint((0.78, 0.80, 0.82)), s.paint((0.75, 0.22, 0.02))
    dark, steel = s.material((0.05, 0.055, 0.06), 0.4, 0.5), s.material((0.60, 0.62, 0.65), 0.26, 0.9)
    glow, black = s.material((0.05, 0.75, 1.0), 0.3, 0, 1.4), s.material((0.006, 0.008, 0.012), 0.05)
    s.lathe(white, [(0.02, 0.03), (0.20, 0.03), (0.27, 0.10), (0.285, 0.20), (0.25, 0.34), (0.185, 0.47), (0.13, 0.54),
        (0.02, 0.56)], (0, 0.04, 0))  # fmt: skip
    for z, r in ((0.545, 0.115), (0.575, 0.105), (0.605, 0.115)):
        s.lathe(dark, [(0.02, z - 0.015), (r, z - 0.012), (r, z + 0.012), (0.02, z + 0.015)], (0, 0.01, 0))
    s.ball(steel, (0, -0.175, 0.36), (0.085, 0.06, 0.085))
    s.ball(glow, (0, -0.205, 0.36), (0.055, 0.04, 0.055), 24)
    head = (0, -0.05, 0.80)
    s.rounded(white, head, (0.56, 0.42, 0.42), 0.16)
    s.rounded(black, (0, -0.225, 0.79), (0.44, 0.10, 0.29), 0.045)
    for x in (1, -1):
        s.ball(glow, (0.105 * x, -0.272, 0.815), (0.042, 0.012, 0.062), 24)
        s.tube(glow, [(0.045 * x + 0.045 * math.cos(t) * x, -0.274, 0.735 - 0.035 * math.sin(t)) for t in np.linspace(
            math.pi, 0.1, 12)], 0.008, 8)  # fmt: skip
        for k in (-1, 0, 1):
            s.tube(
                steel,
                [(0.235 * x, -0.24, 0.755 + 0.03 * k), (0.40 * x, -0.27, 0.755 + 0.07 * k)],
                [0.007, 0.003],
                8,
            )
        ear = [(0.10 * x, 0.96), (0.28 * x, 0.90), (0.245 * x, 1.16)]
        inner = [(0.145 * x, 0.985), (0.245 * x, 0.95), (0.228 * x, 1.095)]
        for shape, look, near, far in ((ear, white, -0.09, -0.02), (inner, orange, -0.10, -0.085)):
            s.prism(look, shape[:: int(x)], near, far)
        s.lathe(
            orange,
            [(0.02, 0), (0.085, 0.0), (0.085, 0.03), (0.06, 0.05), (0.01, 0.05)]
            if x > 0
            else [(0.01, -0.05), (0.06, -0.05), (0.085, -0.03), (0.085, 0), (0.02, 0)],
            (0.27 * x, -0.05, 0.79),
            "x",
        )
        s.ball(steel, (0.165 * x, -0.13, 0.44), 0.075, 24)
        s.tube(dark, [(0.15 * x, -0.16, 0.42), (0.13 * x, -0.235, 0.22), (0.13 * x, -0.245, 0.06)], 0.034)
        s.tube(white, [(0.152 * x, -0.165, 0.41), (0.135 * x, -0.225, 0.27)], [0.062, 0.052], 20)
        s.ball(steel, (0.13 * x, -0.24, 0.225), 0.052, 20)
        s.tube(white, [(0.13 * x, -0.245, 0.19), (0.13 * x, -0.25, 0.08)], [0.048, 0.058], 20)
        s.ball(white, (0.13 * x, -0.28, 0.05), (0.072, 0.098, 0.052), 24)
        s.ball(white, (0.235 * x, 0.02, 0.17), (0.105, 0.19, 0.165), 28)
        s.ball(orange, (0.325 * x, 0.02, 0.18), (0.03, 0.07, 0.07), 24)
        s.ball(white, (0.245 * x, -0.19, 0.05), (0.07, 0.12, 0.052), 24)
        for y, z in ((-0.365, 0.05), (-0.30, 0.05)):
            for k in (-1, 0, 1):
                at = (0.13 if y < -0.35 else 0.245) * x + 0.032 * k
                s.tube(dark, [(at, y, z + 0.02), (at, y - 0.012, z - 0.02)], 0.008, 8)
    line = np.array(
        [
            (0.05 + 0.42 * math.sin(t) ** 1.0, 0.30 - 0.12 * math.cos(t) + 0.10 * t, 0.08 + 0.22 * t**1.6)
            for t in np.linspace(0.1, 2.3, 26)
        ]
    )
    for k, p in enumerate(line):
        s.ball(steel if k % 2 else white, tuple(p), 0.052 - 0.0008 * k, 20)
    s.ball(glow, tuple(line[-1] + (-0.02, 0.01, 0.07)), 0.045, 20)


BUILDERS: dict[str, Any] = {
    "hatching-chick": hatching, "dodo": dodo, "jackalope": jackalope, "robot-cat": robot_cat,
}  # fmt: skip
