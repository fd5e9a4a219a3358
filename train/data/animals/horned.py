"""Dinosaurs with horns and plates: a triceratops and a stegosaurus."""

from __future__ import annotations

from typing import Any

import numpy as np
from data.animals.anatomy import Animal, Colour, Frame, grain, step
from data.animals.bodies import COLUMN, horn, legs

_HORN: Colour = (0.66, 0.57, 0.40)
_NAIL: Colour = (0.10, 0.085, 0.07)


def _nails(a: Animal, u: float, s: float, r: float, steps: tuple[float, float]) -> None:
    """Blunt claws in front of a pair of feet."""
    for sign, move in zip((1, -1), steps, strict=True):
        for k in (-0.8, 0, 0.8):
            at = (u + move + r * np.cos(k), sign * s + r * np.sin(k))
            horn(
                a,
                [(*at, 0.04, 0.036), (at[0] + 0.3 * r, at[1] + 0.06 * k, 0.02, 0.018)],
                _NAIL,
                pair=False,
                melt=0.01,
            )


def _scaly(a: Animal, tone: Colour, dark: Colour, belly: Colour) -> None:
    """The colours of the body, below those that are painted already."""
    late = list(a.layers)
    a.layers.clear()
    a.paint(lambda p: np.array(tone) * (1 + 0.2 * grain(p, 0.3)[:, None] + 0.1 * grain(p, 0.1, 4)[:, None]))
    a.paint(belly, lambda p, n: 0.8 * step(-n[:, 2], 0.0, 0.8))

    def bands(p: np.ndarray) -> np.ndarray:
        return step(np.sin(2 * np.pi * (p[:, 0] + 0.3 * p[:, 2]) / 0.3 + 1.6 * grain(p, 0.5, 8)), 0.15, 0.7)

    a.paint(dark, lambda p, n: 0.75 * bands(p) * step(n[:, 2] + 0.3 * grain(p, 0.3), -0.1, 0.5))
    a.layers += late


def triceratops(_: Any) -> None:
    a = Animal(0.012)
    a.limb([(-1.42, 0, 0.36, 0.025), (-1.15, 0, 0.5, 0.075), (-0.88, 0, 0.68, 0.15, 0.17), (-0.6, 0, 0.8, 0.26, 0.29),
        (-0.2, 0, 0.79, 0.35, 0.38), (0.2, 0, 0.76, 0.33, 0.35), (0.48, 0, 0.8, 0.25, 0.28), (0.7, 0, 0.84, 0.2,
            0.22)], 0.09)  # fmt: skip
    fore, hind = (-0.08, 0.1), (-0.1, 0.1)
    legs(a, COLUMN, 0.36, 0.24, 0.66, 0.11, fore, foot=1.0)
    legs(a, COLUMN, -0.5, 0.22, 0.8, 0.125, hind, foot=0.95)
    _nails(a, 0.36, 0.24, 0.105, fore)
    _nails(a, -0.5, 0.21, 0.115, hind)
    f = Frame((0.84, 0.02, 0.88), 10, 28, 0.94)
    a.limb(
        [
            (-0.12, 0, 0, 0.21, 0.22),
            (0.12, 0, -0.01, 0.19, 0.2),
            (0.36, 0, -0.08, 0.135, 0.15),
            (0.54, 0, -0.14, 0.085, 0.1),
        ],
        0.05,
        f,
    )
    a.limb([(0.05, 0, -0.2, 0.14, 0.09), (0.3, 0, -0.24, 0.1, 0.06), (0.52, 0, -0.26, 0.06, 0.045)], 0.04, f)
    horn(a, [(0.54, 0, -0.13, 0.085, 0.085), (0.63, 0, -0.18, 0.055, 0.07), (0.68, 0, -0.27, 0.026, 0.034), (0.67,
        0, -0.33, 0.01)],
        (0.30, 0.25, 0.19), f, pair=False, melt=0.02)  # fmt: skip
    frill = [(0.04, 0, 0.06, 0.22, 0.09), (-0.1, 0, 0.19, 0.36, 0.065), (-0.26, 0, 0.33, 0.45, 0.045), (-0.39, 0,
        0.44, 0.42, 0.036),
        (-0.48, 0, 0.51, 0.28, 0.03)]  # fmt: skip
    a.limb(frill, 0.06, f)
    for k in np.linspace(-1.0, 1.0, 13):
        way = 1.9 * k
        at = np.array((-0.28 - 0.22 * np.cos(way), 0.475 * np.sin(way), 0.34 + 0.2 * np.cos(way)))
        out = np.array((-0.6 * np.cos(way), np.sin(way), 0.75 * np.cos(way))) * 0.065
        horn(a, [(*at, 0.042), (*(at + out), 0.014)], (0.36, 0.28, 0.18), f, pair=False, melt=0.01)
    horn(
        a,
        [
            (0.1, 0.12, 0.14, 0.075),
            (0.24, 0.15, 0.3, 0.06),
            (0.44, 0.18, 0.43, 0.042),
            (0.68, 0.18, 0.52, 0.012),
        ],
        _HORN,
        f,
        melt=0.03,
    )
    horn(
        a,
        [(0.42, 0, 0.02, 0.062), (0.48, 0, 0.13, 0.042), (0.5, 0, 0.21, 0.012)],
        _HORN,
        f,
        pair=False,
        melt=0.02,
    )
    a.paint((0.05, 0.04, 0.035), [(0.25, 0.13, -0.18, 0.04, 0.01), (0.56, 0.06, -0.225, 0.06, 0.01)], 0.01, f)
    a.paint((0.03, 0.025, 0.02), [(0.5, 0.075, -0.08, 0.024)], 0.012, f)
    late = list(a.layers)
    a.layers.clear()

    def patch(p: np.ndarray, n: np.ndarray) -> np.ndarray:
        m = f.local(p)
        spot = np.hypot(np.abs(m[:, 1]) - 0.2, m[:, 2] - 0.36)
        rim = step(np.hypot(m[:, 1] / 0.47, (m[:, 2] - 0.32) / 0.32), 0.74, 0.86) * step(m[:, 2], 0.14, 0.24)
        return (
            np.maximum(rim, 1 - step(spot + 0.02 * grain(p, 0.15), 0.09, 0.14))
            * (m[:, 2] > 0.12)
            * (m[:, 0] < 0.08)
        )

    a.paint((0.42, 0.13, 0.05), lambda p, n: 0.85 * patch(p, n))
    a.layers += late
    _scaly(a, (0.225, 0.195, 0.125), (0.085, 0.075, 0.05), (0.44, 0.38, 0.27))
    a.eye((0.2, 0.185, 0.05), 0.028, f, iris=(0.28, 0.14, 0.015), ring=1.5, gaze=(0.6, 1, 0.05))
    a.skin(0.62, 0.9, 2.4, 2.0, 0.004)


def stegosaurus(_: Any) -> None:
    a = Animal(0.012)
    spine = [(-1.62, 0, 0.56, 0.025), (-1.3, 0, 0.62, 0.07), (-0.98, 0, 0.76, 0.125, 0.15), (-0.65, 0, 0.93, 0.2,
        0.26), (-0.28, 0, 0.97, 0.255, 0.36),
        (0.08, 0, 0.86, 0.255, 0.33), (0.38, 0, 0.69, 0.19, 0.24), (0.6, 0, 0.58, 0.115, 0.14), (0.8, 0, 0.54, 0.08,
            0.09), (0.9, 0, 0.54, 0.075, 0.08)]  # fmt: skip
    a.limb(spine, 0.08)
    fore, hind = (-0.06, 0.1), (-0.1, 0.12)
    legs(a, COLUMN, 0.28, 0.18, 0.62, 0.085, fore, foot=0.98)
    legs(a, COLUMN, -0.42, 0.2, 0.92, 0.115, hind, foot=0.95)
    _nails(a, 0.28, 0.178, 0.08, fore)
    _nails(a, -0.42, 0.19, 0.105, hind)
    f = Frame((0.93, 0.0, 0.54), 14, 22, 0.42)
    a.limb(
        [
            (-0.05, 0, 0, 0.2, 0.2),
            (0.2, 0, 0.01, 0.19, 0.18),
            (0.45, 0, -0.05, 0.13, 0.13),
            (0.66, 0, -0.1, 0.09, 0.09),
        ],
        0.04,
        f,
    )
    a.limb([(0.1, 0, -0.14, 0.13, 0.08), (0.58, 0, -0.19, 0.07, 0.045)], 0.03, f)
    horn(
        a,
        [(0.66, 0, -0.1, 0.085, 0.08), (0.74, 0, -0.15, 0.05, 0.05)],
        (0.14, 0.115, 0.085),
        f,
        pair=False,
        melt=0.02,
    )
    rows = np.array([(r[0], r[2] + r[-1]) for r in spine])

    for k in range(13):
        u = 0.74 - 2.04 * (k / 12)
        v = float(np.interp(u, rows[:, 0], rows[:, 1]))
        size = 0.06 + 0.19 * np.exp(-(((u + 0.28) / 0.56) ** 2))
        s, lean = (0.08, 0.2) if k % 2 else (-0.08, -0.2)
        back = -0.28 if u < -0.3 else -0.05
        kite = [(u, s, v - 0.05, 0.5 * size, 0.03), (u + back * 0.5 * size, s + lean * size, v + 0.55 * size,
            0.78 * size, 0.02),
            (u + back * 1.3 * size, s + 2 * lean * size, v + 1.25 * size, 0.56 * size, 0.016),
            (u + back * 2 * size, s + 3 * lean * size, v + 2.05 * size, 0.06 * size, 0.012)]  # fmt: skip
        a.limb(kite, 0.012, side=(1, 0, 0))

    for u, v in ((-1.36, 0.66), (-1.54, 0.62)):
        horn(
            a,
            [(u, 0.03, v, 0.035), (u - 0.1, 0.16, v + 0.12, 0.028), (u - 0.2, 0.27, v + 0.24, 0.007)],
            _HORN,
        )

    def plate(p: np.ndarray, n: np.ndarray) -> np.ndarray:
        top = np.interp(-p[:, 0], rows[:, 0], rows[:, 1])
        return step(p[:, 2] - top, 0.0, 0.06) * (np.abs(p[:, 1]) < 0.36)

    def glow(p: np.ndarray) -> np.ndarray:
        top = np.interp(-p[:, 0], rows[:, 0], rows[:, 1])
        t = step(p[:, 2] - top, 0.06, 0.34)[:, None]
        return (np.array((0.46, 0.17, 0.05)) * (1 - t) + np.array((0.20, 0.06, 0.03)) * t) * (
            1 + 0.2 * grain(p, 0.08)[:, None]
        )

    horns = list(a.layers)
    a.layers.clear()
    a.paint(glow, lambda p, n: plate(p, n) * (p[:, 0] < 1.36))
    a.layers += horns
    a.paint((0.05, 0.04, 0.03), [(0.3, 0.15, -0.1, 0.05, 0.014), (0.68, 0.07, -0.15, 0.06, 0.014)], 0.008, f)
    a.paint((0.02, 0.016, 0.014), [(0.62, 0.075, -0.04, 0.03)], 0.008, f)
    _scaly(a, (0.17, 0.20, 0.095), (0.065, 0.075, 0.035), (0.42, 0.40, 0.25))
    a.eye((0.24, 0.175, 0.05), 0.042, f, iris=(0.25, 0.13, 0.01), ring=1.4, gaze=(0.6, 1, 0.1))
    a.skin(0.62, 0.9, 2.4, 2.0, 0.003)


BUILDERS: dict[str, Any] = {"triceratops": triceratops, "stegosaurus": stegosaurus}
