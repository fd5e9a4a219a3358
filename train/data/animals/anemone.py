"""A clownfish at home among the arms of a sea anemone."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.animals import fish
from data.animals.bodied import crafted, set_down
from data.goods.craft import GOLDEN, Craft, Points, blend, ease, ripple
from data.sites.lot import Site


def _arms(c: Craft, rows: list[tuple[float, float, float]], skin: Any, long: float) -> None:
    """Arms that start at (angle, how far out), lean by a third number; their tips are bulbs."""
    for k, (a, r, lean) in enumerate(rows):
        reach = long * c.rng.uniform(0.8, 1.15)
        t = np.linspace(0, 1, 14)
        sway = 0.10 * np.sin(4.2 * t + 1.7 * k) * t
        out = r + reach * lean * t**1.4
        x = out * math.cos(a) + sway * math.sin(a) + 0.05 * np.sin(3 * t + k)
        y = 0.62 * (out * math.sin(a) - sway * math.cos(a))
        z = 0.31 - 0.10 * r**2 + reach * t * math.sqrt(max(0.12, 1 - lean**2)) - 0.10 * lean * t**3
        radii = 0.037 * (1 - 0.42 * t) + 0.020 * np.exp(-(((t - 0.95) / 0.055) ** 2))

        def paint(p: Points, foot: Any = (x[0], y[0], z[0]), far: float = reach) -> Points:
            up = np.linalg.norm(p - foot, axis=1) / far
            tone = blend((0.42, 0.27, 0.13), (0.80, 0.58, 0.38), ease(0.0, 0.55, up))
            return blend(tone, (0.74, 0.20, 0.44), ease(0.74, 0.90, up))

        c.tube(np.stack([x, y, z], 1), radii, skin, paint, sides=10, fine=44)


def home(_: Site) -> None:
    c = Craft(4)

    def column(p: Points) -> Points:
        a = np.arctan2(p[:, 1], p[:, 0])
        wave = 1 + 0.035 * np.cos(18 * a) + 0.03 * ripple(p, 3, 2)
        return p * np.stack([wave, 0.66 * wave, np.ones(len(p))], 1)

    flesh = c.stuff(
        (0.44, 0.20, 0.20),
        0.45,
        second=(0.56, 0.32, 0.28),
        scale=5,
        coat=0.4,
        sss=0.2,
        deep=0.06,
        bump=0.3,
        grain=24,
    )
    c.lathe([(0, 0), (0.62, 0), (0.53, 0.08), (0.50, 0.20), (0.57, 0.29), (0.52, 0.33), (0.3, 0.34), (0, 0.34)], flesh,
        column, steps=160, fine=60)  # fmt: skip
    skin = c.stuff(None, 0.35, coat=0.5, sss=0.25, deep=0.05, glow=0.03)
    n, rows = 250, []
    for k in range(n):
        r = 0.56 * math.sqrt((k + 0.5) / n)
        a = k * GOLDEN
        hole = math.hypot(r * math.cos(a) - 0.02, 0.62 * r * math.sin(a) + 0.20) < 0.24
        if not hole:
            rows.append((a, r, min(0.86, 0.10 + 1.35 * r**1.3)))
    _arms(c, rows, skin, 0.86)
    set_down(crafted(fish.clownfish, 3), (-0.04, -0.20, 0.62), wide=1.0, yaw=-4, tilt=(0, 8, 0))
    _arms(c, [(-1.9, 0.56, 0.30), (-1.55, 0.62, 0.24), (-1.2, 0.58, 0.30), (-0.95, 0.62, 0.34), (-2.3, 0.60, 0.36),
        (-1.75, 0.64, 0.4), (-1.38, 0.66, 0.36)], skin, 0.44)  # fmt: skip


BUILDERS: dict[str, Any] = {"clownfish-anemone": home}
