"""Animals that play an instrument, as musicians do."""

from __future__ import annotations

from typing import Any

import numpy as np
from data.animals import folkwear
from data.animals.bodied import Part
from data.animals.folk import before, held, on_seat, somebody, upright
from data.goods import winds
from data.goods.craft import Craft
from data.sites import instruments
from data.sites.lot import Site, shift, turn
from mathutils import Matrix

RINGED: Part = ([(-0.16, 0.0, 0.50, 0.06), (-0.30, -0.06, 0.36, 0.085), (-0.42, -0.12, 0.22, 0.09), (-0.52, -0.16, 0.16,
    0.07), (-0.60, -0.18, 0.20, 0.03)], 0.04)  # fmt: skip
BUSHY: Part = ([(-0.16, 0.0, 0.50, 0.05), (-0.30, -0.08, 0.36, 0.095), (-0.40, -0.16, 0.24, 0.115), (-0.50, -0.2, 0.2,
    0.095), (-0.60, -0.22, 0.25, 0.035)], 0.04)  # fmt: skip
LONG: Part = ([(-0.15, 0.0, 0.46, 0.045), (-0.30, -0.1, 0.28, 0.04), (-0.44, -0.2, 0.2, 0.038), (-0.56, -0.26, 0.30,
    0.036), (-0.58, -0.28, 0.44, 0.028)], 0.03)  # fmt: skip
STUB: Part = ([(-0.2, 0, 0.52, 0.06), (-0.25, 0, 0.5, 0.05)], 0.04)


def rings(p: np.ndarray, n: np.ndarray) -> np.ndarray:
    """Of a raccoon's tail."""
    return (np.sin(2 * np.pi * (p[:, 0] + 0.5 * p[:, 2]) / 0.13) > 0.1) * (p[:, 0] > 0.26) * (p[:, 2] < 0.5)


def trumpeter(s: Site) -> None:
    """A raccoon in a suit blows a trumpet."""
    at = np.array((0.52, 0.0, 1.24))
    body = upright((0.40, 0.06, 1.20), (0.42, -0.05, 1.14), poles=((-0.2, 1, -0.5), (-0.2, -1, -0.5)))
    somebody("raccoon", body, 0.25, 4, 22, 2, garb=folkwear.suit(body), tail=RINGED,
        marks=[((0.02, 0.018, 0.017), rings)])  # fmt: skip
    with held(s, shift(0.02, -at[0], at[2]), turn(-90), turn(-4, "Y"), Matrix.Scale(1.25, 4)):
        instruments.trumpet(s)


def guitarist(s: Site, kind: str, tail: Part, garb: Any = None, wears: str = "", size: float = 0.25,
              k: float = 1.0) -> None:  # fmt: skip
    """A guitar across the belly."""
    body = upright((0.28, 0.42, 1.00), (0.29 * k, -0.05, 0.74), k, poles=((-0.2, 0.8, -1), (-0.5, -1, 0.2)))
    somebody(kind, body, size, 6, 8, 5, wears, garb(body) if garb else None, tail)
    with held(s, shift(-0.02, -0.25 * k, 0.75), turn(58, "Y"), shift(0, 0, -0.26), Matrix.Scale(1.02, 4)):
        instruments.guitar(s)


def fiddler(s: Site, kind: str, tail: Part, garb: Any = None, wears: str = "", size: float = 0.25,
            k: float = 1.0) -> None:  # fmt: skip
    """A violin under the chin, its bow across the strings."""
    body = upright((0.36, 0.42, 1.13), (0.40, -0.16, 1.02), k, poles=((-0.2, 0.8, -1), (-0.2, -1, -0.3)))
    somebody(kind, body, size, 8, 4, 12, wears, garb(body) if garb else None, tail)
    with held(s, shift(0.10, -0.17, 1.14), turn(38), turn(84, "Y"), turn(-62), Matrix.Scale(1.0, 4)):
        instruments.violin(s)
    c = Craft(2)
    with before(c):
        wood, hair = c.stuff((0.22, 0.07, 0.03), 0.3), c.stuff((0.85, 0.82, 0.74), 0.6)
        c.tube([(-0.20, -0.42, 1.02), (0.16, -0.34, 1.26), (0.34, -0.30, 1.38)], 0.008, wood)
        c.tube([(-0.19, -0.42, 1.005), (0.34, -0.30, 1.36)], 0.006, hair)


def drummer(s: Site, kind: str, wears: str = "", garb: Any = None) -> None:
    """Behind a drum kit, a stick in the air."""
    body = on_seat((0.42, 0.26, 0.95), (0.40, -0.30, 1.14), 0.55, poles=((-0.3, 1, -0.6), (-0.3, -1, -0.6)))
    somebody(kind, body, 0.27, 4, 4, 4, wears, garb(body) if garb else None)
    c = Craft(2)
    with before(c):
        wood = c.stuff((0.62, 0.36, 0.15), 0.4)
        for line in (
            [(0.24, -0.38, 0.96), (0.16, -0.74, 0.86)],
            [(-0.28, -0.34, 1.10), (-0.34, -0.58, 1.46)],
        ):
            c.tube(line, [0.014, 0.010], wood)
            c.ball(wood, fine=12, at=line[1], size=0.017)
    with held(s, shift(0, -0.68, 0)):
        instruments.drum_kit(s)
    s.lathe(s.paint((0.012, 0.012, 0.012), 0.3), [(0.02, 0.0), (0.2, 0.48), (0.22, 0.55), (0.2, 0.57), (0.01, 0.57)],
        (0.04, 0, 0))  # fmt: skip


def strummer(s: Site, kind: str, size: float = 0.25) -> None:
    """A banjo."""
    body = upright((0.28, 0.40, 1.00), (0.27, -0.07, 0.76), poles=((-0.2, 0.8, -1), (-0.5, -1, 0.2)))
    somebody(kind, body, size, 6, 8, 5)
    c = Craft(1)
    with before(c, (-0.04, -0.25, 0.76), (0, 42, 0), 0.155):
        winds.banjo(c)


BUILDERS: dict[str, Any] = {
    "raccoon-trumpet": trumpeter,
    "cat-guitar": lambda s: guitarist(s, "ginger-cat", LONG),
    "dog-guitar": lambda s: guitarist(s, "dog", STUB, wears="sunglasses"),
    "raccoon-guitar": lambda s: guitarist(s, "raccoon", RINGED),
    "bear-guitar": lambda s: guitarist(s, "bear", STUB, wears="cowboy hat", k=1.15),
    "fox-violin": lambda s: fiddler(s, "fox", BUSHY, folkwear.suit),
    "cat-violin": lambda s: fiddler(s, "tabby-cat", LONG, folkwear.suit),
    "bear-violin": lambda s: fiddler(s, "bear", STUB, k=1.2),
    "dog-drums": lambda s: drummer(s, "dog"),
}  # fmt: skip
