"""Shirts, jackets, suits and coats as a shop shows them, built and rendered for `cooked.py`."""

from __future__ import annotations

from typing import Any

import numpy as np
from data.goods.apparel import LONG, hanging, worn
from data.goods.craft import Builder, Craft
from data.goods.sewing import Cloth, buttons, cloth, creases, rounded

TOP = [(0, 0.94), (0.25, 0.98), (0.25, 0.98), (0.66, 0.86), *LONG, (0.60, 0.3)]


def flip(points: Any, side: int) -> np.ndarray:
    """The same on the other side."""
    return np.asarray(points, float) * (side, 1)


def fronts(
    face: Cloth, half: Any, vee: float, hem: float, look: Any, over: float = 0.05, cut: float = 0.0
) -> None:
    """The two halves of a front, one over the other below the end of the V at height `vee`; cut away at the hem."""
    for s in (-1, 1):
        edge = [
            (0.22, hem),
            (cut - over, hem + 1.2 * cut),
            (-over, hem + 0.3 + cut),
            (-over, vee),
            (-over, vee),
        ]
        if not cut:
            edge = [(-over, hem), (-over, hem), (-over, vee), (-over, vee)]
        face.panel(rounded(flip([*half[1:], *edge], s)), look, off=0.012 * (s > 0), thick=0.022)


def lapels(
    face: Cloth, vee: float, look: Any, wide: float = 0.2, notch: float = 0.62, over: float = 0.05
) -> None:
    for s in (-1, 1):
        foot, tip = (-over, vee), (0.26 + wide, notch)
        lapel = [
            (0.25, 0.95), (0.25, 0.95), (0.30, notch + 0.07), (0.30, notch + 0.07), tip, tip,
            (0.24 + 0.35 * wide, 0.5 * notch + 0.5 * vee), foot, foot, (0.10, 0.45 * vee + 0.5),
        ]  # fmt: skip
        face.panel(rounded(flip(lapel, s)), look, off=0.03 + 0.012 * (s > 0), thick=0.025)
        collar = [
            (0.22, 1.02), (0.22, 1.02), (0.33, 0.96), (0.31 + 0.75 * wide, notch + 0.15),
                (0.31 + 0.75 * wide, notch + 0.15),
            (0.29, notch + 0.08), (0.29, notch + 0.08), (0.23, 0.86),
        ]  # fmt: skip
        face.panel(rounded(flip(collar, s)), look, off=0.055, thick=0.025)


def cuffs(face: Cloth, look: Any, wide: float = 0.10) -> None:
    for s in (-1, 1):
        face.band(flip([(1.055, -0.62 + wide / 2), (0.93, -0.66 + wide / 2),
            (0.795, -0.67 + wide / 2)], s), wide, look,
                  0.0, 0.2)  # fmt: skip


def armholes(face: Cloth, look: Any) -> None:
    for s in (-1, 1):
        face.seam(flip([(0.645, 0.86), (0.575, 0.62), (0.60, 0.34)], s), look, 0.007)


def shirt_front(c: Craft, face: Cloth, tie: Any) -> None:
    """What is seen in a suit's V: a white shirt and a tie."""
    white = cloth(c, (0.74, 0.74, 0.75), bump=0.04)
    inner = Cloth(c, face.pattern, None, off=-0.045)
    inner.panel(rounded([(-0.24, 0.95), (-0.24, 0.95), (0, 0.80), (0.24, 0.95), (0.24, 0.95), (0.16, 0.0),
        (-0.16, 0.0)]),
                white)  # fmt: skip
    knot = [(-0.075, 0.82), (-0.075, 0.82), (0.075, 0.82), (0.075, 0.82), (0.042, 0.68), (0.042, 0.68),
        (-0.042, 0.68),
            (-0.042, 0.68)]  # fmt: skip
    blade = [
        (-0.04, 0.70),
        (-0.04, 0.70),
        (0.04, 0.70),
        (0.04, 0.70),
        (0.10, 0.0),
        (0.10, 0.0),
        (-0.10, 0.0),
        (-0.10, 0.0),
    ]
    inner.panel(rounded(blade, 0.02), tie, off=0.025, thick=0.02)
    inner.panel(rounded(knot, 0.02), tie, off=0.05, thick=0.035)
    for s in (-1, 1):
        wing = [
            (0.02, 0.83),
            (0.02, 0.83),
            (0.16, 0.93),
            (0.235, 1.03),
            (0.235, 1.03),
            (0.27, 0.92),
            (0.20, 0.66),
            (0.20, 0.66),
        ]
        inner.panel(rounded(flip(wing, s), 0.02), white, off=0.065, thick=0.02)


def suit(c: Craft) -> None:
    navy = cloth(c, (0.011, 0.015, 0.036), rough=0.8, bump=0.05)
    half = [*TOP, (0.53, -0.2), (0.61, -0.98), (0.61, -0.98)]
    front, back = worn(c, [*half, (0, -1.0)], [], navy, hanging(5, 0.03, 0.045), 0.30, cloth(c, (0.05, 0.05, 0.07)),
                       open_front=True)  # fmt: skip
    fronts(front, half, 0.0, -1.0, navy, 0.06, 0.12)
    lapels(front, 0.0, navy, 0.19)
    silk = c.stuff((0.26, 0.008, 0.02), 0.35, (0.30, 0.02, 0.03), 30, bump=0.05)
    shirt_front(c, front, silk)
    back.band([(-0.24, 1.0), (0, 1.0), (0.24, 1.0)], 0.12, cloth(c, (0.72, 0.72, 0.73)))
    dark = cloth(c, (0.008, 0.010, 0.025))
    armholes(front, dark)
    buttons(c, front, [(0.0, -0.08), (0.0, -0.34)], c.stuff((0.01, 0.01, 0.015), 0.3), 0.034)
    for s in (-1, 1):
        flap = [(0.22, -0.42), (0.22, -0.42), (0.49, -0.39), (0.49, -0.39), (0.49, -0.49), (0.49, -0.49),
            (0.22, -0.52),
                (0.22, -0.52)]  # fmt: skip
        front.panel(rounded(flip(flap, s), 0.02), navy, off=0.02, thick=0.02)
        white = cloth(c, (0.72, 0.72, 0.73))
        front.band(flip([(1.045, -0.685), (0.93, -0.72), (0.81, -0.725)], s), 0.05, white, -0.03, 0.4)
        buttons(c, front, flip([(1.0, -0.52), (1.0, -0.58)], s), c.stuff((0.01, 0.01, 0.015), 0.3), 0.018)
    front.band([(0.29, 0.27), (0.45, 0.30)], 0.055, navy, 0.012)
    front.panel(rounded([(0.31, 0.28), (0.31, 0.28), (0.34, 0.38), (0.34, 0.38), (0.40, 0.35), (0.43, 0.39),
        (0.43, 0.39),
                         (0.43, 0.30)], 0.02), cloth(c, (0.72, 0.72, 0.73)), off=0.012)  # fmt: skip


def leather_jacket(c: Craft) -> None:
    hide = c.stuff((0.012, 0.011, 0.011), 0.34, bump=0.25, grain=55, coat=0.15)
    half = [*TOP, (0.58, -0.3), (0.585, -0.70), (0.585, -0.70)]

    def folds(p: np.ndarray) -> np.ndarray:
        x = np.abs(p[:, 0])
        return hanging(11, 0.035, 0.08)(p) + 0.02 * creases(p, (3, 5), 4, 2) * (x > 0.6)

    lining = cloth(c, (0.10, 0.02, 0.02), rough=0.6)
    front, back = worn(c, [*half, (0, -0.72)], [], hide, folds, 0.32, lining, -1.2, open_front=True)
    fronts(front, half, 0.12, -0.72, hide, 0.035)
    lapels(front, 0.12, hide, 0.25, 0.60, 0.035)
    back.band([(-0.25, 1.0), (0, 0.99), (0.25, 1.0)], 0.13, hide)
    steel = c.metal((0.75, 0.75, 0.77), 0.25)
    seam = c.stuff((0.004, 0.004, 0.004), 0.5)
    front.seam([(0.0, 0.10), (0.0, -0.70)], steel, 0.014, 0.03)
    front.band([(-0.585, -0.66), (0, -0.675), (0.585, -0.66)], 0.10, hide, 0.012, 0.25)
    armholes(front, seam)
    cuffs(front, hide, 0.08)
    for s in (-1, 1):
        front.seam(flip([(0.24, -0.38), (0.46, -0.16)], s), steel, 0.013, 0.012)
        front.seam(flip([(0.30, 0.95), (0.48, 0.72), (0.62, 0.60)], s), seam, 0.006)
        front.seam(flip([(0.92, -0.40), (0.90, -0.63)], s), steel, 0.011, 0.01)
        spots = flip([(0.42, 0.60), (0.42, 0.72)], s)
        for p in front.lifted(spots, 0.09):
            c.ball(steel, fine=14, at=tuple(p), size=(0.02, 0.012, 0.02))
        strap = [(0.30, 0.955), (0.45, 0.905), (0.62, 0.855)]
        front.band(flip(strap, s), 0.08, hide, 0.02, 0.3)
        for p in front.lifted(flip([(0.36, 0.925)], s), 0.05):
            c.ball(steel, fine=14, at=tuple(p), size=(0.018, 0.012, 0.018))
    front.seam([(0.28, 0.14), (0.47, 0.20)], steel, 0.013, 0.012)


def coat(c: Craft) -> None:
    camel = cloth(c, (0.36, 0.19, 0.08), (0.33, 0.17, 0.07), bump=0.2)
    half = [*TOP, (0.54, -0.15), (0.66, -1.0), (0.72, -1.62), (0.72, -1.62)]
    front, back = worn(c, [*half, (0, -1.65)], [], camel, hanging(15, 0.05, 0.05), 0.31, cloth(c, (0.16, 0.08,
        0.035)),
                       -2.4, open_front=True)  # fmt: skip
    fronts(front, half, 0.10, -1.64, camel, 0.16)
    lapels(front, 0.10, camel, 0.26, 0.60, 0.14)
    inner = Cloth(c, front.pattern, None, off=-0.04)
    knit = c.stuff((0.72, 0.69, 0.63), 0.95, bump=0.3, grain=60)
    inner.panel(
        rounded(
            [(-0.24, 0.93), (-0.24, 0.93), (0, 0.86), (0.24, 0.93), (0.24, 0.93), (0.2, 0.1), (-0.2, 0.1)]
        ),
        knit,
    )
    inner.band([(-0.22, 0.97), (-0.1, 0.88), (0, 0.86), (0.1, 0.88), (0.22, 0.97)], 0.13, knit, 0.03)
    back.band([(-0.25, 1.0), (0, 1.0), (0.25, 1.0)], 0.13, camel)
    armholes(front, cloth(c, (0.18, 0.09, 0.035)))
    cuffs(front, camel, 0.14)
    horn = c.stuff((0.06, 0.025, 0.012), 0.3, (0.16, 0.07, 0.03), 8)
    buttons(c, front, [(s * 0.20, z) for s in (-1, 1) for z in (0.0, -0.3, -0.6)], horn, 0.05)
    for s in (-1, 1):
        pocket = [(0.34, -0.48), (0.34, -0.48), (0.56, -0.34), (0.56, -0.34), (0.60, -0.42), (0.60, -0.42),
            (0.38, -0.56),
                  (0.38, -0.56)]  # fmt: skip
        front.panel(rounded(flip(pocket, s), 0.02), camel, off=0.02, thick=0.025)


def shirt(c: Craft) -> None:
    blue = cloth(c, (0.26, 0.40, 0.62), bump=0.04)
    half = [*TOP, (0.57, -0.3), (0.59, -0.84), (0.50, -0.96), (0.25, -1.06)]
    front, back = worn(c, [*half, (0, -1.08)], [], blue, hanging(21, 0.055, 0.06), 0.28, open_front=True)
    for s in (-1, 1):
        edge = [(-0.05, -1.08), (-0.05, -1.08), (-0.05, 0.74), (-0.05, 0.74), (0.10, 0.80)]
        front.panel(rounded(flip([*half[1:], *edge], s)), blue, off=0.008 * (s > 0), thick=0.018)
        wing = [
            (0.0, 0.80),
            (0.0, 0.80),
            (0.14, 0.90),
            (0.25, 1.04),
            (0.25, 1.04),
            (0.30, 0.93),
            (0.25, 0.60),
            (0.25, 0.60),
        ]
        front.panel(rounded(flip(wing, s), 0.02), blue, off=0.05, thick=0.025)
        front.seam(flip(rounded([(0.03, 0.79), (0.14, 0.73), (0.23, 0.63)], closed=False), s), cloth(c, (0.13,
            0.21, 0.36)),
                   0.004, 0.062)  # fmt: skip
    back.band([(-0.24, 1.0), (0, 0.98), (0.24, 1.0)], 0.15, blue)
    seam = cloth(c, (0.12, 0.20, 0.35))
    for x in (-0.045, 0.055):
        front.seam([(x, 0.76), (x, -1.07)], seam, 0.005, 0.014)
    buttons(c, front, [(0.0, 0.66 - 0.29 * k) for k in range(6)], c.stuff((0.72, 0.72, 0.70), 0.25), 0.026)
    armholes(front, seam)
    cuffs(front, blue, 0.17)
    pocket = [(0.24, 0.36), (0.24, 0.36), (0.47, 0.38), (0.47, 0.38), (0.47, 0.12), (0.47, 0.12), (0.355, 0.06),
        (0.24, 0.10),
              (0.24, 0.10)]  # fmt: skip
    front.panel(rounded(pocket, 0.02), blue, off=0.016, thick=0.012)
    front.band([(0.24, 0.345), (0.47, 0.365)], 0.045, blue, 0.024, 0.2)


BUILDERS: dict[str, Builder] = {
    "suit": suit, "leather-jacket": leather_jacket, "coat": coat, "shirt": shirt,
}  # fmt: skip
LOOK = {"suit": 6.0, "leather-jacket": 6.0, "coat": 6.0, "shirt": 6.0}
