"""Dogs and wild animals that sit or sleep, and a teddy bear."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np
from data.animals.anatomy import grain, step
from data.animals.boards import plush
from data.animals.bodied import Mark, Part, grown, sides
from data.animals.great import STRIPE, asleep
from data.animals.poses import paws
from data.animals.riders import INK
from data.sites.lot import Site

Tail = Any
_SHORT: Tail = [
    (-0.36, 0.03, 0.08, 0.055),
    (-0.46, 0.16, 0.05, 0.05),
    (-0.42, 0.32, 0.045, 0.038),
    (-0.34, 0.4, 0.045, 0.02),
]
_BUSHY: Tail = [(-0.34, 0.04, 0.1, 0.06), (-0.44, 0.2, 0.08, 0.095), (-0.30, 0.36, 0.08, 0.115), (-0.06, 0.40, 0.08,
    0.11), (0.14, 0.36, 0.07, 0.07), (0.24, 0.31, 0.06, 0.035)]  # fmt: skip
_LONG: Tail = [(-0.36, 0.04, 0.07, 0.05), (-0.42, 0.22, 0.05, 0.044), (-0.26, 0.38, 0.045, 0.04), (0.0, 0.42, 0.045,
    0.038), (0.2, 0.36, 0.045, 0.034)]  # fmt: skip


def sitting(_: Site, kind: str, tail: Tail, marks: list[Mark], head: float = 0.185, hair: float = 0.3,
        stout: float = 1.0,
        tall: float = 1.08) -> None:  # fmt: skip
    """On its haunches, forelegs upright."""
    k, h = stout, tall
    body: list[Part] = [
        ([(-0.24, 0, 0.2, 0.19 * k, 0.18 * k), (-0.14, 0, 0.35 * h, 0.19 * k, 0.19 * k), (0.0, 0, 0.52 * h,
            0.165 * k, 0.175 * k), (0.08, 0, 0.66 * h, 0.145 * k, 0.15 * k), (0.11, 0, 0.78 * h, 0.12 * k), (0.13, 0,
            0.87 * h, 0.105 * k)], 0.06), *sides((-0.18, 0.15 * k, 0.2, 0.11 * k, 0.17 * k), (0.0, 0.19 * k, 0.17,
        0.085 * k, 0.12 * k), (0.05, 0.2 * k, 0.06, 0.06 * k,
            0.05), (0.2, 0.21 * k, 0.04, 0.055 * k, 0.04), melt=0.06),
        *sides((0.07, 0.11 * k, 0.56 * h, 0.085 * k, 0.1 * k), (0.13, 0.1 * k, 0.34 * h, 0.062 * k, 0.068 * k),
            (0.16, 0.095 * k, 0.16, 0.052 * k), (0.17, 0.095 * k, 0.07, 0.054 * k, 0.05), (0.22, 0.095 * k, 0.042,
            0.06 * k, 0.042), melt=0.04), *paws(0.24, 0.095 * k, 0.006, 0.062 * k), *paws(0.21, 0.21 * k, 0.006,
        0.058 * k), (tail, 0.04), ]  # fmt: skip
    grown(
        kind,
        (0.19, 0, 0.87 * h + 0.75 * head),
        head,
        body,
        marks,
        3,
        16,
        4,
        0.0072,
        hair=hair,
        comb=(-0.25, 0, -0.9),
    )


def chest(colour: Any) -> Mark:
    return colour, [(0.24, 0, 0.84, 0.11), (0.2, 0, 0.62, 0.12), (0.14, 0, 0.4, 0.1)], 0.04


def _bars(p: np.ndarray, n: np.ndarray) -> np.ndarray:
    wave = np.sin(2 * np.pi * (p[:, 2] / 0.13 - 0.35 * p[:, 0] + 0.22 * grain(p, 0.4, 3)))
    return step(wave + 0.5 * grain(p, 0.28, 4), 0.25, 0.5) * step(n[:, 0], -0.75, -0.2)


_FOX: list[Mark] = [chest((0.82, 0.79, 0.73)), (INK, [(0.15, 0.095, 0.26, 0.07), (0.2, 0.095, 0.02, 0.09)], 0.03),
    (INK, [(0.2, 0.21, 0.02, 0.1)], 0.03), ((0.82, 0.79, 0.73), [(0.16, 0.36, 0.07, 0.09), (0.28, 0.3, 0.06, 0.08)],
    0.03)]  # fmt: skip
_WOLF: list[Mark] = [((0.085, 0.075, 0.07), lambda p, n: 0.8 * step(n[:, 0] + 0.3 * grain(p, 0.15), 0.1, 0.8)),
    chest((0.60, 0.55, 0.48)), ((0.50, 0.45, 0.38), lambda p, n: 0.8 * (1 - step(p[:, 2] + 0.03 * grain(p, 0.2), 0.2,
    0.36)))]  # fmt: skip
_HUSKY: list[Mark] = [((0.84, 0.82, 0.78), [(0.24, 0, 0.84, 0.15), (0.2, 0, 0.62, 0.16), (0.14, 0, 0.4, 0.14)],
    0.03), ((0.84, 0.82, 0.78), lambda p, n: 1 - step(p[:, 2] + 0.03 * grain(p, 0.2), 0.2, 0.3))]  # fmt: skip
_TIGER: list[Mark] = [
    ((0.80, 0.74, 0.64), [(0.24, 0, 0.84, 0.1), (0.2, 0, 0.6, 0.1), (0.14, 0, 0.4, 0.09)], 0.04),
    (STRIPE, _bars),
]

BUILDERS: dict[str, Any] = {
    "dog-sitting": partial(sitting, kind="dog", tail=_SHORT, marks=[chest((0.70, 0.48, 0.24))], hair=0.3, tall=1.14),
    "husky-sitting": partial(sitting, kind="husky", tail=_BUSHY, marks=_HUSKY, hair=0.34, tall=1.1),
    "fox-sitting": partial(sitting, kind="fox", tail=_BUSHY, marks=_FOX, hair=0.3, stout=0.92),
    "wolf-sitting": partial(sitting, kind="wolf", tail=_BUSHY, marks=_WOLF, hair=0.36, tall=1.12),
    "tiger-sitting": partial(sitting, kind="tiger", tail=_LONG, marks=_TIGER, head=0.205, hair=0.12, stout=1.12),
    "lion-sitting": partial(sitting, kind="lion", tail=_LONG, marks=[], head=0.205, hair=0.12, stout=1.12),
    "panda-sleeping": lambda s: asleep(s, "panda", (0.012, 0.010, 0.009), 0.2),
    "bear-sleeping": lambda s: asleep(s, "bear", (0.17, 0.08, 0.035), 0.24),
    "teddy-bear": lambda s: plush(seated=True),
}  # fmt: skip
