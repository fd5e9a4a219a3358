"""What mammals have in common: legs, ears, coats."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from data.animals.anatomy import BODY, Animal, Colour, Frame, grain, step

HOOF = (0.03, 0.022, 0.018)
Rows = Sequence[tuple[float | None, ...]]

HOOF_FORE: Rows = [
    (0.02, 1.0, 1.6, 2.4), (-0.02, 0.74, 1.4, 2.0), (0.0, 0.58, 1.0, 1.3), (0.01, 0.42, 0.66, 0.78),
    (0.02, 0.35, 0.68, 0.78), (0.01, 0.23, 0.44, 0.52), (0.01, 0.12, 0.5, 0.6), (0.03, 0.07, 0.44, 0.5),
    (0.045, 0.02, 0.62, 0.8),
]  # fmt: skip
HOOF_HIND: Rows = [
    (0.04, 1.0, 1.7, 3.1), (0.06, 0.76, 1.6, 2.8), (0.02, 0.6, 1.1, 1.8), (-0.07, 0.46, 0.7, 1.0),
    (-0.105, 0.39, 0.6, 0.85), (-0.08, 0.25, 0.47, 0.58), (-0.06, 0.13, 0.52, 0.62), (-0.035, 0.07, 0.46, 0.52),
    (-0.02, 0.02, 0.64, 0.82),
]  # fmt: skip
PAW_FORE: Rows = [
    (0.0, 1.0, 1.5, 2.3), (-0.04, 0.7, 1.4, 1.9), (-0.03, 0.5, 1.1, 1.3), (0.0, 0.3, 0.85, 0.95),
    (0.0, 0.15, 0.78, 0.82), (0.02, None, 0.95, 0.75), (0.09, None, 1.0, 0.55),
]  # fmt: skip
PAW_HIND: Rows = [
    (0.02, 1.0, 1.7, 3.0), (0.08, 0.74, 1.6, 2.6), (0.05, 0.56, 1.25, 1.9), (-0.07, 0.37, 0.85, 1.1),
    (-0.12, 0.27, 0.65, 0.8), (-0.10, 0.15, 0.66, 0.7), (-0.06, None, 0.85, 0.7), (0.02, None, 1.0, 0.55),
]  # fmt: skip
BEAR_HIND: Rows = [
    (0.02, 1.0, 1.6, 2.6), (0.06, 0.7, 1.5, 2.3), (0.05, 0.5, 1.25, 1.7), (-0.02, 0.3, 0.95, 1.1),
    (-0.05, 0.16, 0.85, 0.9), (-0.05, None, 0.9, 0.8), (0.12, None, 1.0, 0.6),
]  # fmt: skip
COLUMN: Rows = [
    (0.0, 1.0, 1.3, 1.7), (0.01, 0.75, 1.2, 1.45), (0.0, 0.5, 1.0, 1.1), (0.01, 0.28, 0.9, 0.95),
        (0.0, 0.12, 0.9, 0.95),
    (0.0, 0.03, 1.05, 1.15),
]  # fmt: skip


def legs(
    a: Animal, rows: Rows, u: float, s: float, top: float, thick: float, steps: tuple[float, float] = (0.06, -0.06),
    toes: bool = False, foot: float = 0.85,
) -> None:  # fmt: skip
    """A pair of legs hung up at (u, s, top), the feet of the near and of the far one set forward by `steps`."""
    for sign, shift in zip((1, -1), steps, strict=True):
        made = []
        for du, v, w, h in rows:
            high = h * thick if v is None else v * top
            part = 1 - high / top
            made.append(
                (u + du * top + shift * part, sign * s * (1 - (1 - foot) * part), high, w * thick, h * thick)
            )
        a.limb(made, 0.6 * thick)
        if toes:
            tip = made[-1]
            for k in (-1.5, -0.5, 0.5, 1.5):
                out = (0.9 - 0.12 * abs(k)) * thick
                at = (tip[0] + out, tip[1] + 0.5 * k * thick, 0.36 * thick)
                a.limb([(at[0] - 0.5 * thick, *at[1:], 0.34 * thick), (*at, 0.36 * thick)], 0.12 * thick)


def ear(
    a: Animal,
    f: Frame,
    root: Any,
    tip: Any,
    wide: float,
    thin: float,
    face: Any = (1, 0.35, 0),
    hollow: float = 0.6,
) -> None:
    """A pair of ears, their openings towards `face`."""
    r, t, n = np.array(root), np.array(tip), np.array(face) / np.linalg.norm(face)
    rows = [(*(r + (t - r) * k), thin, wide * w) for k, w in ((0, 0.75), (0.35, 1.0), (0.7, 0.72), (1, 0.22))]
    a.limb(rows, 0.6 * wide, f, pair=True, side=face)
    if hollow:
        cup = [
            (*(r + (t - r) * k + n * thin * 1.5), thin * 1.2, hollow * wide * w)
            for k, w in ((0.2, 0.7), (0.5, 0.9), (0.85, 0.3))
        ]
        a.limb(cup, 0.3 * wide, f, pair=True, side=face, carve=True)


def stripes(
    p: np.ndarray, period: float, wide: float, wave: float, tilt: float = 0.0, seed: int = 3
) -> np.ndarray:
    """Upright stripes on the body and bands on the legs: 1 inside."""
    phase = (-p[:, 0] + tilt * p[:, 2]) / period + wave * grain(p, 5 * period, seed)
    return step(
        np.sin(2 * np.pi * phase) + 0.5 * grain(p, 2.5 * period, seed + 1),
        1 - 2 * wide - 0.2,
        1 - 2 * wide + 0.2,
    )


def near(a: Animal, p: np.ndarray, reach: float) -> np.ndarray:
    """1 about the eyes."""
    return 1 - step(
        np.min([np.linalg.norm(p - eye, axis=1) for eye in a.eyes], axis=0), 0.85 * reach, 1.15 * reach
    )


def dots(a: Animal, apart: float, seed: int = 2) -> np.ndarray:
    """Places on the skin that are about as far `apart`."""
    luck, kept = np.random.default_rng(seed), np.zeros((0, 3))
    for p in a.points[luck.choice(len(a.points), min(9000, len(a.points)), replace=False)]:
        if not len(kept) or np.linalg.norm(kept - p, axis=1).min() > apart:
            kept = np.vstack((kept, p))
    return kept


def pelage(
    f: Frame, body: float, face: float, nose: float, low: float = 0.0, leg: float = 0.4, start: float = -0.12
) -> Any:
    """How long hair is: on the body, in the face, none on the nose (at u = `nose` of `f`), shorter on legs and ears."""

    def long(p: np.ndarray) -> np.ndarray:
        m = f.local(p)
        near = np.linalg.norm(m, axis=1) < 2.2 * nose
        front = np.where(near, np.maximum(step(m[:, 0], start, start + 0.14), step(m[:, 2], 0.11, 0.17)), 0)
        trunk = body * (leg + (1 - leg) * step(p[:, 2], 0.15 * f.at[2], 0.6 * f.at[2]))
        bare = np.where(near, step(m[:, 0], nose, nose + 0.03), 0)
        return (trunk * (1 - front) + face * front) * (1 - bare) * step(p[:, 2], low - 0.01, low + 0.01)

    return long


def horn(
    a: Animal, rows: Any, colour: Colour, f: Frame = BODY, pair: bool = True, melt: float = 0.0, side: Any = (0, 1, 0),
) -> None:  # fmt: skip
    """Horns, antlers, tusks: bare, and of one colour that darkens towards the skull."""
    for sign in (1, -1) if pair else (1,):
        limb = a.limb(
            [(p[0], sign * p[1], *p[2:]) for p in rows], melt, f, side=(side[0], sign * side[1], side[2])
        )
        a.bare.append(limb)
    wide = 0.6 * a.cell / f.size
    a.paint(colour, [(*p[:3], p[3] + wide, p[-1] + wide) for p in rows], a.cell, f, side=side)


def muzzle(a: Animal, f: Frame, wide: float = 1.0, snout: float = 1.0, deep: float = 1.0) -> None:
    """A grazer's head, of length 1 in `f`."""
    a.limb([
        (-0.02, 0, 0, 0.16 * wide, 0.18 * deep), (0.18, 0, 0.0, 0.17 * wide, 0.2 * deep),
            (0.4, 0, -0.035, 0.135 * wide, 0.165 * deep),
        (0.65, 0, -0.07, 0.105 * wide * snout, 0.12 * snout), (0.85, 0, -0.085, 0.11 * wide * snout, 0.115 * snout),
        (0.93, 0, -0.09, 0.1 * wide * snout, 0.1 * snout),
    ], 0.08 * f.size, f)  # fmt: skip
    a.limb(
        [(0.14, 0.05, -0.13 * deep, 0.08 * wide, 0.1), (0.4, 0.03, -0.15, 0.06 * wide, 0.06)],
        0.08 * f.size,
        f,
        pair=True,
    )
    a.limb([(0.17, 0.13 * wide, 0.1, 0.05, 0.04)], 0.06 * f.size, f, pair=True)
    a.paint((0.02, 0.014, 0.012), [(0.965, 0.055 * wide * snout, -0.045, 0.03)], 0.02 * f.size, f)
    a.paint(
        (0.03, 0.02, 0.018),
        [(0.7, 0, -0.135, 0.14 * wide, 0.008), (1.03, 0, -0.14, 0.14 * wide, 0.008)],
        0.01 * f.size,
        f,
    )


def shade(tone: Colour, amount: float = 0.12, scale: float = 0.4) -> Any:
    """One colour, unevenly."""
    return lambda p: np.array(tone) * (1 + amount * grain(p, scale)[:, None])


def below(a: Animal, colour: Colour, high: float, soft: float = 0.02) -> None:
    a.paint(colour, lambda p, n: 1 - step(p[:, 2], high - soft, high + soft))
