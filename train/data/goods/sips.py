"""What is drunk together or on the way, built and rendered for `cooked.py`: clinking glasses, a paper cup, juice."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.coolers import straw, wheel
from data.goods.craft import Builder, Craft, Points, blend, ease, ripple
from data.goods.drinks import beer, champagne, ice, liquid, wine_glass


def _splash(c: Craft, at: tuple[float, float, float], look: Any, size: float = 1.0, count: int = 26) -> None:
    """Drops that leap where two glasses meet."""
    for _ in range(count):
        a, far = c.rng.uniform(-2.4, 2.4), c.rng.uniform(0.08, 0.62) * size
        x, z = at[0] + 0.8 * far * math.sin(a), at[2] + far * (0.35 + 0.8 * math.cos(a))
        r = 0.055 * size * (1.15 - far / (0.7 * size)) + 0.012
        c.ball(
            look,
            fine=14,
            at=(x, at[1] + c.jitter(0.15), z),
            turn=(0, 40 * math.sin(a), 0),
            size=(r, r, 1.5 * r),
        )


def clinking_beers(c: Craft) -> None:
    with c.moved((-1.1, 0, 0), (0, 13, 0), (-1, 1, 1)):
        beer(c)
    with c.moved((1.1, 0, 0), (0, -13, 0)):
        beer(c)
    _splash(c, (0, -0.1, 2.3), c.stuff((0.88, 0.84, 0.74), 0.4, sss=0.3, coat=0.3), 1.0)


def clinking_champagne(c: Craft) -> None:
    for s in (-1, 1):
        with c.moved((0.92 * s, 0, 0), (0, -15 * s, 0)):
            champagne(c)
    _splash(c, (0, 0, 2.5), c.stuff((0.84, 0.62, 0.22), 0.1, coat=1.0), 0.75, 14)


def clinking_wine(c: Craft) -> None:
    for s in (-1, 1):
        with c.moved((1.05 * s, 0, 0), (0, -13 * s, 0)):
            wine_glass(c, c.stuff((0.17, 0.002, 0.012), 0.08, coat=0.4, clear=0.05), 1.85)


_HURRICANE = (
    (0, 0), (0.48, 0), (0.5, 0.03), (0.3, 0.08), (0.09, 0.18), (0.08, 0.42), (0.14, 0.56), (0.40, 0.78),
    (0.55, 1.15), (0.50, 1.6), (0.44, 1.95), (0.52, 2.4), (0.60, 2.62),
)  # fmt: skip


def tropical(c: Craft) -> None:
    """Red below and orange above, with ice, a paper umbrella, a slice of orange and a cherry."""
    c.lathe(_HURRICANE, c.glass(clear=0.92, rim=0.6), fine=120)

    def paint(p: Points) -> Points:
        z = p[:, 2] + 0.12 * ripple(p, 2.5, 3)
        tone = blend((0.66, 0.03, 0.03), (0.84, 0.26, 0.015), ease(0.7, 1.3, z))
        return blend(tone, (0.88, 0.54, 0.03), ease(1.2, 2.0, z))

    liquid(c, c.stuff(None, 0.06, coat=0.7, clear=0.06, glow=0.10), [(0, 0.58), (0.14, 0.6), *_HURRICANE[7:]], 2.38,
        0.95, paint)  # fmt: skip
    ice(c, 6, 2.36, 0.3)
    straw(
        c,
        (0.75, 0.05, 0.12),
        (0.88, 0.86, 0.82),
        [(0.1, 0.1, 0.7), (-0.2, 0.12, 2.5), (-0.42, 0.1, 3.2), (-0.72, 0.06, 3.36)],
        0.05,
    )
    wheel(
        c,
        (0.80, 0.30, 0.015),
        (0.84, 0.34, 0.02),
        (0.90, 0.56, 0.12),
        at=(0.60, -0.12, 2.66),
        turn=(80, 0, 18),
        size=0.40,
    )
    red = c.stuff((0.52, 0.005, 0.015), 0.1, coat=0.9, sss=0.1)
    c.ball(red, at=(0.12, -0.34, 2.52), size=0.15)
    c.tube(
        [(0.12, -0.34, 2.64), (0.18, -0.36, 2.84), (0.3, -0.36, 2.98)],
        0.014,
        c.stuff((0.24, 0.12, 0.03), 0.6),
        sides=6,
    )

    def shade(p: Points) -> Points:
        a, r = np.arctan2(p[:, 1], p[:, 0]), np.hypot(p[:, 0], p[:, 1])
        rib = ease(0.12, 0.02, np.abs((a / (2 * np.pi) * 10) % 1 - 0.5)) * 0.35
        tone = blend((0.80, 0.03, 0.16), (0.88, 0.66, 0.06), ease(0.30, 0.34, r) * ease(0.52, 0.48, r))
        tone = blend(tone, (0.02, 0.42, 0.52), ease(0.49, 0.53, r))
        return blend(tone, (0.1, 0.02, 0.04), rib)

    def folds(p: Points) -> Points:
        q = p.copy()
        a, r = np.arctan2(p[:, 1], p[:, 0]), np.hypot(p[:, 0], p[:, 1])
        q[:, 2] += 0.05 * np.abs(np.sin(5 * a)) * r
        return q

    with c.moved((-0.30, -0.22, 2.75), (24, -26, 0)):
        c.tube([(0, 0, -0.8), (0, 0, 0.56)], 0.018, c.stuff((0.62, 0.42, 0.20), 0.7), sides=8)
        c.lathe([(0, 0.5), (0.3, 0.36), (0.62, 0.16)], c.stuff(None, 0.7, sss=0.1), folds, shade, 120, 50)


def paper_cup(c: Craft) -> None:
    """White with a brown sleeve and a black lid."""
    white = c.stuff((0.84, 0.83, 0.80), 0.55)
    c.lathe(
        [(0, 0), (0.50, 0), (0.52, 0.0), (0.54, 0.06), (0.72, 1.9), (0.72, 1.9)], white, steps=110, fine=90
    )
    sleeve = c.stuff((0.42, 0.25, 0.12), 0.85, second=(0.36, 0.20, 0.09), scale=14, bump=0.3, grain=24)

    def wave(p: Points) -> Points:
        folds = 1 + 0.006 * np.cos(60 * np.arctan2(p[:, 1], p[:, 0]))
        return p * np.stack([folds, folds, np.ones(len(p))], 1)

    c.lathe(
        [(0.575, 0.55), (0.605, 0.55), (0.605, 0.55), (0.700, 1.4), (0.700, 1.4), (0.67, 1.4)],
        sleeve,
        wave,
        steps=480,
    )
    lid = c.stuff((0.022, 0.020, 0.020), 0.35, coat=0.3)
    c.lathe(
        [
            (0.70, 1.84),
            (0.765, 1.84),
            (0.775, 1.88),
            (0.765, 1.93),
            (0.74, 1.95),
            (0.73, 1.97),
            (0.69, 2.14),
            (0.66, 2.17),
            (0.63, 2.15),
            (0.58, 2.06),
            (0, 2.06),
        ],
        lid,
        steps=110,
        fine=110,
    )
    c.ball(c.stuff((0.004, 0.004, 0.004), 0.9), fine=14, at=(0.12, -0.50, 2.068), size=(0.09, 0.035, 0.012))
    bean = c.stuff((0.15, 0.06, 0.022), 0.35, second=(0.10, 0.04, 0.015), scale=3, coat=0.4)
    dark = c.stuff((0.03, 0.012, 0.006), 0.7)
    with c.moved((0.0, -0.658, 0.98), (96, 0, 0), 1.0):  # a bean on the sleeve
        c.lathe([(0, 0.012), (0.22, 0.012), (0.225, 0)], c.stuff((0.84, 0.80, 0.72), 0.8), steps=60)
        with c.moved((0, 0, 0.012), (0, 0, -30)):
            c.ball(dark, fine=16, size=(0.10, 0.15, 0.012))
            c.tube([(0.01, -0.14, 0.012), (-0.025, -0.05, 0.014), (0.025, 0.05, 0.014), (-0.01, 0.14, 0.012)], 0.009,
                c.stuff((0.84, 0.80, 0.72), 0.8), sides=6)  # fmt: skip
    for x, y, spin in ((-0.72, -0.55, 20), (-0.92, -0.3, 80), (0.78, -0.52, -30)):
        with c.moved((x, y, 0.09), (20, 0, spin)):
            c.ball(bean, fine=24, size=(0.10, 0.15, 0.085))
            c.tube(
                [(0, -0.14, 0.04), (0.02, -0.05, 0.087), (-0.02, 0.05, 0.087), (0, 0.14, 0.04)],
                0.012,
                dark,
                sides=6,
            )


def juice_box(c: Craft) -> None:
    """With an orange on its front and a bent straw."""

    def face(p: Points) -> Points:
        x, z = p[:, 0], p[:, 2]
        r = np.hypot(x, z - 0.92)
        a = np.arctan2(z - 0.92, x)
        low = ease(0.46, 0.50, z + 0.05 * np.sin(7 * x))
        tone = blend((0.80, 0.26, 0.01), (0.86, 0.62, 0.05), low)
        tone = blend(tone, (0.10, 0.42, 0.05), ease(1.50, 1.53, z))
        wedge_ = ease(0.10, 0.2, np.abs(np.sin(5 * a)) * r / 0.36 * 0.9 + 0.0)
        pulp = blend(
            (0.88, 0.80, 0.58), (0.82, 0.32, 0.015), wedge_ * ease(0.36, 0.33, r) * ease(0.03, 0.06, r)
        )
        tone = np.where((r < 0.40)[:, None], pulp, tone)
        tone = np.where(((r >= 0.40) & (r < 0.44))[:, None], (0.76, 0.22, 0.005), tone)
        leaf = ((x - 0.24) * 0.75 + (z - 1.36) * 0.66) ** 2 / 0.05 + (
            (x - 0.24) * 0.66 - (z - 1.36) * 0.75
        ) ** 2 / 0.008
        return np.where((leaf < 1)[:, None], (0.05, 0.26, 0.02), tone)

    plain = c.stuff((0.86, 0.62, 0.05), 0.4, coat=0.2)
    look = c.stuff(None, 0.4, coat=0.2)
    with c.moved((0, 0, 0), (0, 0, 24)):
        c.box(plain, (1.1, 0.76, 1.76), 0.02, at=(0, 0, 0.88))
        u, v = np.meshgrid(np.linspace(-0.545, 0.545, 180), np.linspace(0.01, 1.755, 260), indexing="ij")
        c.grid(np.stack([u, 0 * u - 0.384, v], -1), look, face)
        side = np.stack([0 * u + 0.554, 0.375 * u / 0.545, v], -1)
        c.grid(side, look, lambda p: face(p * (0, 0, 1) + (9, 0, 0)))
        c.grid(side * (-1, 1, 1), look, lambda p: face(p * (0, 0, 1) + (9, 0, 0)))
        c.box(c.stuff((0.10, 0.42, 0.05), 0.4, coat=0.2), (1.1, 0.76, 0.02), 0.0, at=(0, 0, 1.765))
        c.ball(
            c.stuff((0.62, 0.64, 0.66), 0.25, metal=0.8),
            fine=16,
            at=(0.3, -0.05, 1.778),
            size=(0.11, 0.11, 0.01),
        )
        white = c.stuff((0.86, 0.85, 0.83), 0.35, coat=0.3)
        c.tube([(0.3, -0.05, 1.7), (0.3, -0.05, 2.05), (0.3, -0.05, 2.3), (0.34, -0.05, 2.38), (0.5, -0.05, 2.46),
            (0.78, -0.05, 2.56)], 0.048, white, sides=16, fine=60)  # fmt: skip
        for k in range(5):
            c.lathe(
                [(0.045, 0), (0.062, 0.018), (0.045, 0.036)],
                white,
                at=(0.3 + 0.004 * k * k, -0.05, 2.17 + 0.04 * k),
                steps=24,
                fine=8,
            )


BUILDERS: dict[str, Builder] = {
    "clinking-beers": clinking_beers,
    "clinking-champagne": clinking_champagne,
    "clinking-wine": clinking_wine,
    "tropical-drink": tropical,
    "paper-cup": paper_cup,
    "juice-box": juice_box,
}
"""Key -> who builds it."""
