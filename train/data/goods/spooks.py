"""A ghost and a visitor from space, built and rendered for `cooked.py`."""

from __future__ import annotations

import numpy as np
from data.animals.anatomy import Animal, Frame, grain
from data.goods.craft import Builder, Craft, ease


def ghost(c: Craft) -> None:
    a, t = np.linspace(0, 2 * np.pi, 400, endpoint=False), np.linspace(0, 1, 150)[:, None]
    arc = np.clip(t / 0.30, 0, 1) * np.pi / 2
    fall = np.clip((t - 0.30) / 0.70, 0, 1)
    r = 0.42 * np.sin(arc) + 0.16 * fall**0.8 + 0.34 * fall**2.2
    z = 1.62 + 0.42 * np.cos(arc) - 1.75 * fall
    arms = np.exp(-(((z - 0.98) / 0.22) ** 2)) * (np.abs(np.cos(a)) ** 9)
    fold = ease(0.15, 0.9, fall)
    wave = np.sin(9 * a + 0.6 + 1.3 * fall) + 0.55 * np.sin(17 * a + 2.0) + 0.35 * np.sin(5 * a + 3 * fall)
    r = r * (1 + 0.085 * fold * wave) + 0.40 * arms * (0.9 + 0.1 * wave)
    z = z + 0.16 * arms + 0.10 * ease(0.75, 1.0, fall) * np.sin(7 * a + 1) * np.cos(3 * a)
    x = r * np.cos(a) + 0.16 * fall**2
    y = 0.86 * r * np.sin(a) - 0.22 * arms * np.ones_like(r)
    p = np.stack([x, y, z + 0 * a], -1)
    sheet = c.stuff((0.62, 0.68, 0.75), 0.85, clear=0.22, glow=0.10, sheen=0.1)
    c.grid(p, sheet, wrap=True)
    black = c.stuff((0.006, 0.007, 0.010), 0.6)
    for s in (-1, 1):
        c.ball(black, at=(0.145 * s, -0.335, 1.66), size=(0.075, 0.05, 0.115), turn=(0, 8 * s, 0))
    c.ball(black, at=(0.0, -0.375, 1.38), size=(0.07, 0.05, 0.10))


def alien(c: Craft) -> None:
    a = Animal(0.0068)
    f = Frame((0, 0, 0), 0, 82)
    a.limb([(-0.08, 0, 1.40, 0.165, 0.16), (0.02, 0, 1.415, 0.20, 0.185), (0.07, 0, 1.34, 0.165, 0.14),
        (0.09, 0, 1.23, 0.095, 0.07),
            (0.09, 0, 1.175, 0.05, 0.04)], 0.05, f)  # fmt: skip
    a.limb([(0.0, 0, 1.2, 0.04), (-0.01, 0, 1.06, 0.038)], 0.04, f)
    a.limb([(-0.01, 0, 1.05, 0.06, 0.05), (0, 0, 0.98, 0.115, 0.07), (0.01, 0, 0.86, 0.095, 0.066),
        (0.01, 0, 0.74, 0.07, 0.058),
            (0, 0, 0.64, 0.088, 0.068)], 0.05, f)  # fmt: skip
    a.limb(
        [
            (0, 0.10, 1.02, 0.04),
            (0, 0.15, 0.98, 0.036),
            (-0.01, 0.19, 0.80, 0.026),
            (0.02, 0.20, 0.70, 0.025),
            (0.08, 0.205, 0.52, 0.02),
        ],
        0.03,
        f,
        True,
    )
    a.limb([(0.085, 0.205, 0.51, 0.022), (0.10, 0.205, 0.46, 0.03, 0.018)], 0.02, f, True)
    for k, long in enumerate((0.11, 0.13, 0.115)):
        s = 0.185 + 0.02 * k
        a.limb(
            [
                (0.105, s, 0.45, 0.012),
                (0.12, s + 0.006 * (k - 1), 0.45 - 0.5 * long, 0.010),
                (0.115, s + 0.008 * (k - 1), 0.45 - long, 0.008),
            ],
            0.01,
            f,
            True,
        )
    a.limb(
        [(0.10, 0.185, 0.49, 0.012), (0.135, 0.155, 0.45, 0.010), (0.15, 0.148, 0.41, 0.008)], 0.012, f, True
    )
    a.limb([(0, 0.055, 0.63, 0.06), (0.02, 0.075, 0.50, 0.045), (0.02, 0.08, 0.34, 0.034),
        (-0.01, 0.085, 0.2, 0.028), (-0.01, 0.085, 0.06, 0.026),
            (0.02, 0.09, 0.03, 0.032, 0.026), (0.10, 0.10, 0.02, 0.042, 0.02)], 0.03, f, True)  # fmt: skip
    grey = (0.27, 0.31, 0.30)
    a.paint(lambda p: np.array(grey) * (1 + 0.10 * grain(p, 0.12)[:, None]))
    a.paint((0.36, 0.40, 0.38), [(0.1, 0, 0.95, 0.09, 0.2), (0.08, 0, 0.75, 0.06, 0.1)], 0.05, f)
    a.paint((0.06, 0.07, 0.07), [(0.135, 0.012, 1.222, 0.005, 0.008)], 0.006, f)
    a.paint((0.07, 0.07, 0.07), [(0.13, 0.0, 1.182, 0.032, 0.004)], 0.006, f)
    a.paint((0.14, 0.17, 0.17), [(0.12, 0.09, 1.32, 0.085, 0.06)], 0.03, f)
    a.skin(0.42, 0.25, 4, 0.1)
    black = c.stuff((0.003, 0.003, 0.005), 0.06, coat=1.0)
    for s in (-1, 1):
        at = f.out((0.160, 0.092 * s, 1.322))
        c.ball(black, fine=32, at=tuple(at), size=(0.096, 0.050, 0.060), turn=(0, -27 * s, (30 * s) - 8))


BUILDERS: dict[str, Builder] = {"ghost": ghost, "alien": alien}
