"""Bears, cats and dogs, modelled limb by limb."""

from __future__ import annotations

from typing import Any

import numpy as np
from data.animals.anatomy import Animal, Colour, Frame, cells, grain, step
from data.animals.bodies import BEAR_HIND, PAW_FORE, PAW_HIND, dots, ear, legs, near, pelage, stripes


def bear(
    _: Any, tone: Colour = (0.17, 0.082, 0.036), pale: Colour = (0.36, 0.22, 0.12), kind: str = "brown"
) -> None:
    a, polar = Animal(0.011), kind == "polar"
    hump = 0.05 if kind == "brown" else 0.0
    reach = 0.1 if polar else 0.0
    a.limb([
        (-0.78, 0, 0.74, 0.2, 0.2), (-0.58, 0, 0.78, 0.31, 0.32), (-0.1, 0, 0.74, 0.33, 0.36),
            (0.3, 0, 0.76, 0.31, 0.36),
        (0.56, 0, 0.79 + hump, 0.28, 0.32), (0.8, 0, 0.84, 0.22, 0.25), (1.0 + reach, 0.0, 0.88, 0.17, 0.18),
    ], 0.1)  # fmt: skip
    legs(a, PAW_FORE, 0.45, 0.2, 0.8, 0.115, (-0.06, 0.14), toes=True, foot=1)
    legs(a, BEAR_HIND, -0.52, 0.2, 0.8, 0.125, (-0.1, 0.12), toes=True, foot=1)
    a.limb([(-0.92, 0, 0.78, 0.05), (-1.0, 0, 0.7, 0.04)], 0.06)
    f = Frame((1.06 + reach, 0.05, 0.91), 12, 26, {"polar": 0.98, "panda": 1.15}.get(kind, 1.1))
    long = 0.05 if polar else -0.03 if kind == "panda" else 0.0
    a.limb([(-0.06, 0, 0, 0.175, 0.165), (0.06, 0, 0.02, 0.155, 0.14), (0.15, 0, -0.02, 0.11, 0.105),
        (0.24 + long, 0, -0.055, 0.08, 0.074), (0.33 + long, 0, -0.06, 0.062, 0.058)], 0.08, f)  # fmt: skip
    a.limb(
        [(0.0, 0, -0.12, 0.12, 0.07), (0.18, 0, -0.12, 0.07, 0.045), (0.29 + long, 0, -0.125, 0.05, 0.035)],
        0.05,
        f,
    )
    a.limb([(0.36 + long, 0, -0.03, 0.042, 0.034)], 0.02, f)
    if kind == "panda":
        a.limb([(0.02, 0.09, -0.05, 0.11)], 0.08, f, pair=True)
    ear(
        a,
        f,
        (-0.05, 0.115, 0.1),
        (-0.05, 0.165, 0.2 if not polar else 0.17),
        0.06 if not polar else 0.045,
        0.03,
    )
    a.paint(tone)
    if kind == "panda":
        black = (0.016, 0.015, 0.015)
        a.paint(
            black,
            [(0.42, 0.3, 0, 0.2), (0.40, 0.28, 0.6, 0.2), (0.42, 0, 0.95, 0.19), (0.42, 0, 1.3, 0.19)],
            0.03,
            ragged=0.02,
        )
        a.paint(black, lambda p, n: 1 - step(p[:, 2] + 0.12 * step(-p[:, 0], -0.1, 0.2), 0.42, 0.5))
        a.paint(black, [(-0.05, 0.14, 0.13, 0.055), (-0.05, 0.19, 0.23, 0.08)], 0.012, f)
    else:
        a.paint(
            lambda p: (
                np.array(tone) * (0.8 + 0.4 * step(p[:, 2:], 0.2, 1.0)) * (1 + 0.2 * grain(p, 0.5)[:, None])
            )
        )
    if kind in ("brown", "black"):
        a.paint(pale, [(0.16, 0, -0.05, 0.1), (0.4, 0, -0.07, 0.1)], 0.05, f)
    if kind == "brown":
        a.paint((0.05, 0.025, 0.015), lambda p, n: 1 - step(p[:, 2], 0.1, 0.5))
    a.paint((0.006, 0.005, 0.005), [(0.385 + long, 0, -0.025, 0.046)], 0.008, f)
    a.paint(
        (0.01, 0.008, 0.007),
        [(0.2, 0.0, -0.1, 0.085, 0.006), (0.38 + long, 0.0, -0.1, 0.085, 0.006)],
        0.006,
        f,
    )
    a.eye((0.12, 0.09, 0.05), 0.02, f, gaze=(0.9, 1, 0.15))
    if kind == "panda":

        def patch(p: np.ndarray, n: np.ndarray) -> np.ndarray:
            return near(a, p, 0.055) + near(a, p + np.array((0, 0, 0.04)), 0.045)

        a.paint((0.016, 0.015, 0.015), lambda p, n: np.minimum(patch(p, n), 1))
    a.skin(0.7)
    most = {"brown": 0.07, "polar": 0.055}.get(kind, 0.06)
    a.fur(75000, pelage(f, most, 0.018, 0.31 + long, low=0.02), 0.66, droop=0.14, thick=0.4, wild=0.28,
          vary=0.08 if kind in ("panda", "polar") else 0.25, deep=0.9 if kind in ("panda",
              "polar") else 0.72)  # fmt: skip


def cat(_: Any, kind: str) -> None:
    a = Animal(0.0105)
    stout = {"lion": 1.0, "tiger": 1.0}.get(kind, 0.9)
    a.limb([
        (-0.78, 0, 0.8, 0.14, 0.15), (-0.6, 0, 0.84, 0.19, 0.22), (-0.2, 0, 0.79, 0.2 * stout, 0.23 * stout),
        (0.2, 0, 0.77, 0.22 * stout, 0.27 * stout), (0.46, 0, 0.8, 0.21 * stout, 0.28 * stout),
        (0.68, 0, 0.88, 0.16, 0.21), (0.88, 0, 0.97, 0.14, 0.16),
    ], 0.08)  # fmt: skip
    legs(a, PAW_FORE, 0.46, 0.14, 0.84, 0.08 * stout, (-0.08, 0.16), toes=True, foot=0.95)
    legs(a, PAW_HIND, -0.62, 0.14, 0.86, 0.08 * stout, (-0.12, 0.14), toes=True, foot=0.95)
    tail = [(-0.84, 0, 0.84, 0.05), (-0.98, 0.02, 0.7, 0.042), (-1.06, 0.05, 0.48, 0.036),
        (-1.14, 0.08, 0.32, 0.033), (-1.28, 0.1, 0.26, 0.03), (-1.38, 0.12, 0.31, 0.028)]  # fmt: skip
    a.limb(tail, 0.04)
    f = Frame((1.0, 0.03, 1.02), 10, 30, {"lion": 1.24, "tiger": 1.12}.get(kind, 1.064))
    a.limb([(-0.05, 0, 0.0, 0.135, 0.135), (0.06, 0, 0.02, 0.13, 0.125), (0.14, 0, -0.005, 0.1, 0.1),
        (0.235, 0, -0.045, 0.08, 0.075),
            (0.285, 0, -0.055, 0.064, 0.06)], 0.06, f)  # fmt: skip
    a.limb([(0.05, 0.07, -0.05, 0.075)], 0.06, f, pair=True)
    a.limb([(0.235, 0.042, -0.075, 0.054), (0.275, 0.036, -0.08, 0.046)], 0.03, f, pair=True)
    a.limb([(0.1, 0, -0.115, 0.075, 0.05), (0.265, 0, -0.135, 0.045, 0.036)], 0.03, f)
    a.limb([(0.12, 0, 0.04, 0.045, 0.05), (0.31, 0, -0.022, 0.036, 0.028)], 0.03, f)
    ear(a, f, (-0.04, 0.095, 0.09), (-0.05, 0.145, 0.18), 0.052, 0.026)
    tones = {
        "lioness": (0.48, 0.28, 0.12),
        "panther": (0.02, 0.018, 0.018),
        "lion": (0.48, 0.28, 0.12),
        "tiger": (0.56, 0.20, 0.035),
        "leopard": (0.52, 0.29, 0.09),
    }
    pale = {
        "lioness": (0.6, 0.45, 0.28),
        "panther": (0.026, 0.024, 0.024),
        "lion": (0.55, 0.38, 0.2),
        "tiger": (0.75, 0.68, 0.58),
        "leopard": (0.72, 0.62, 0.46),
    }[kind]
    tone = np.array(tones[kind])
    a.paint(lambda p: tone * (1 + 0.12 * grain(p, 0.4)[:, None]) * (0.9 + 0.2 * step(p[:, 2:], 0.4, 0.9)))
    a.paint(pale, lambda p, n: step(-n[:, 2], 0.05, 0.7) * step(p[:, 2], 0.3, 0.5))
    a.paint(pale, [(0.22, 0, -0.09, 0.115, 0.06), (0.35, 0, -0.085, 0.1, 0.055)], 0.02, f)
    if kind != "lion":
        a.paint(pale, [(0.11, 0.1, -0.09, 0.06), (0.0, 0.14, -0.1, 0.07)], 0.03, f)
        a.paint(pale, [(0.11, 0.075, 0.09, 0.03)], 0.02, f)
    ink = (0.02, 0.012, 0.008)
    if kind == "tiger":

        def far(p: np.ndarray) -> np.ndarray:
            return np.linalg.norm(f.local(p), axis=1)

        def trunk(p: np.ndarray) -> np.ndarray:
            return step(p[:, 2], 0.5, 0.62) * (1 - ((f.local(p)[:, 0] > -0.02) & (far(p) < 0.5)))

        a.paint(ink, lambda p, n: stripes(p, 0.135, 0.33, 0.2, 0.15) * trunk(p) * step(n[:, 2], -0.75, -0.4))

        def bands(p: np.ndarray) -> np.ndarray:
            return step(np.sin(2 * np.pi * (p[:, 2] / 0.1 + 0.3 * grain(p, 0.35))), 0.45, 0.75)

        a.paint(
            ink,
            lambda p, n: (
                bands(p)
                * (1 - step(p[:, 2], 0.5, 0.62))
                * step(p[:, 2], 0.12, 0.2)
                * step(-p[:, 0], -1.5, -0.2)
            ),
        )

        def ring(p: np.ndarray) -> np.ndarray:
            return np.sin(2 * np.pi * (p[:, 0] + p[:, 2]) / 0.1)

        a.paint(ink, lambda p, n: step(ring(p), 0.2, 0.5) * step(p[:, 0], 0.9, 0.93))

        def mine(p: np.ndarray) -> np.ndarray:
            return np.sin(2 * np.pi * (f.local(p)[:, 0] * 1.0 + 0.5 * np.abs(f.local(p)[:, 1])) / 0.065)

        def brow(p: np.ndarray) -> np.ndarray:
            return (1 - step(f.local(p)[:, 0], 0.09, 0.12)) * step(f.local(p)[:, 2], -0.14, -0.06)

        a.paint(ink, lambda p, n: step(mine(p), 0.1, 0.5) * brow(p) * (1 - step(far(p), 0.22, 0.26)))
    if kind == "leopard":
        spots: list[np.ndarray] = []

        def rosette(p: np.ndarray, n: np.ndarray) -> np.ndarray:
            if not spots:
                spots.append(dots(a, 0.088))
            first, _, _ = cells(p + 0.012 * grain(p, 0.06)[:, None], spots[0])
            small = (p[:, 2] < 0.55) | (np.linalg.norm(f.local(p), axis=1) < 0.27)
            return np.where(
                small,
                1 - step(first, 0.02, 0.03),
                step(first, 0.018, 0.026) * (1 - step(first, 0.036, 0.044)),
            )

        a.paint(
            ink,
            lambda p, n: (
                rosette(p, n)
                * (1 - step(f.local(p)[:, 0], 0.12, 0.2) * (np.linalg.norm(f.local(p), axis=1) < 0.4))
            ),
        )
    a.paint((0.05, 0.02, 0.017), [(0.362, 0, -0.02, 0.044, 0.036)], 0.008, f)
    line = [
        (0.21, 0.095, -0.125, 0.015),
        (0.285, 0.075, -0.12, 0.013),
        (0.335, 0.025, -0.108, 0.013),
        (0.36, 0, -0.08, 0.012),
        (0.37, 0, -0.04, 0.014),
    ]
    a.paint((0.02, 0.012, 0.01), line, 0.007, f)
    a.paint((0.03, 0.02, 0.015), [(-0.075, 0.15, 0.16, 0.03)], 0.02, f)
    a.eye(
        (0.08, 0.08, 0.045),
        0.02,
        f,
        iris=(0.3, 0.22, 0.03) if kind == "panther" else (0.06, 0.026, 0.005),
        gaze=(1.1, 0.8, 0.1),
    )
    a.skin(0.7)
    a.fur(70000, pelage(f, 0.026, 0.014, 0.335), 0.86, droop=0.05, thick=0.35, wild=0.2, vary=0.18)
    if kind == "lion":
        dark = np.array((0.105, 0.046, 0.017))

        def ruff(p: np.ndarray) -> np.ndarray:
            m = f.local(p)
            wide = np.hypot(m[:, 1], m[:, 2] + 0.01)
            front = step(m[:, 0], -0.02, 0.03) * (1 - step(wide, 0.105, 0.13)) * (np.linalg.norm(m,
                axis=1) < 0.45)  # fmt: skip
            chest = step(-p[:, 0] + 0.35 * p[:, 2], 0.62, 0.7) * step(p[:, 2], 0.46, 0.54)
            return chest * (1 - front) * (1 - step(m[:, 0], 0.075, 0.1)) * (1 - 0.6 * (np.abs(m[:,
                1]) > 0.1) * (m[:, 2] > 0.12))  # fmt: skip

        def fall(p: np.ndarray) -> np.ndarray:
            m = f.local(p)
            m[:, 0] = np.where(np.linalg.norm(m, axis=1) < 0.2, -0.03, -0.12)
            radial = m / np.linalg.norm(m, axis=1, keepdims=True)
            return radial @ f.axes + np.array((0.2, 0, -0.4))

        def shade(p: np.ndarray) -> np.ndarray:
            m = f.local(p)
            near = 1 - step(np.linalg.norm(m, axis=1), 0.15, 0.3)[:, None]
            return dark + (np.array((0.40, 0.20, 0.065)) - dark) * near

        a.fur(48000, lambda p: 0.25 * ruff(p), 0.5, fall, 0.2, 0.55, 0.22, 0.3, 1.35,
            only=lambda p: ruff(p) + 1e-9, tint=shade, seed=4)  # fmt: skip

        def tuft(p: np.ndarray) -> np.ndarray:
            return step(p[:, 0], 1.26, 1.3)

        a.fur(
            2500,
            lambda p: 0.12 * tuft(p),
            0.8,
            (-0.8, 0, 0.3),
            0.1,
            0.5,
            only=tuft,
            tint=lambda p: np.tile(dark, (len(p), 1)),
            seed=5,
        )


def dog(_: Any, kind: str) -> None:
    a, fox = Animal(0.0085), kind in ("fox", "arctic")
    short = 0.80 if fox else 1.0
    a.limb([
        (-0.6, 0, 0.66, 0.1, 0.11), (-0.44, 0, 0.69, 0.13, 0.15), (-0.1, 0, 0.66, 0.13, 0.15),
            (0.2, 0, 0.64, 0.145, 0.19),
        (0.38, 0, 0.67, 0.14, 0.19), (0.52, 0, 0.76, 0.11, 0.15), (0.64, 0, 0.86, 0.095, 0.12),
    ], 0.06)  # fmt: skip
    leg = 0.045 if fox else 0.054
    legs(a, PAW_FORE, 0.34, 0.09, 0.7, leg, (-0.05, 0.09), toes=True)
    legs(a, PAW_HIND, -0.48, 0.1, 0.7, leg, (-0.1, 0.1), toes=True)
    if fox:
        tail = [(-0.64, 0, 0.68, 0.04), (-0.8, 0.02, 0.56, 0.055), (-0.96, 0.04, 0.42, 0.07),
            (-1.14, 0.05, 0.34, 0.06), (-1.3, 0.06, 0.34, 0.03)]  # fmt: skip
    elif kind == "husky":
        tail = [
            (-0.64, 0, 0.72, 0.05),
            (-0.74, 0, 0.86, 0.06),
            (-0.68, 0.02, 1.02, 0.065),
            (-0.52, 0.04, 1.04, 0.055),
            (-0.44, 0.05, 0.94, 0.03),
        ]
    else:
        tail = [
            (-0.64, 0, 0.68, 0.04),
            (-0.74, 0.02, 0.56, 0.045),
            (-0.8, 0.04, 0.42, 0.05),
            (-0.84, 0.05, 0.3, 0.03),
        ]
    a.limb(tail, 0.04)
    f = Frame((0.7, 0.02, 0.93), 12, 32, 1.12)
    nose = 0.02 * fox
    a.limb([(-0.05, 0, 0.0, 0.105, 0.1), (0.04, 0, 0.02, 0.1, 0.092), (0.1, 0, -0.005, 0.075, 0.075),
        (0.16, 0, -0.035, 0.05, 0.05),
            (0.26 + nose, 0, -0.045, 0.036 - 0.4 * nose, 0.034 - 0.4 * nose)], 0.05, f)  # fmt: skip
    a.limb(
        [
            (0.04, 0, -0.07, 0.07, 0.04),
            (0.16, 0, -0.078, 0.038, 0.024),
            (0.23 + nose, 0, -0.078, 0.026, 0.016),
        ],
        0.025,
        f,
    )
    a.limb([(0.02, 0.065, -0.04, 0.055)], 0.05, f, pair=True)
    a.limb([(0.283 + nose, 0, -0.03, 0.021, 0.018)], 0.008, f)
    tall = 0.235 if fox else 0.205
    ear(a, f, (-0.03, 0.065, 0.06), (-0.035, 0.1, tall), 0.05, 0.018)
    if kind == "arctic":
        a.paint((0.86, 0.84, 0.81))
    elif kind == "husky":
        ink = np.array((0.05, 0.05, 0.055))
        a.paint((0.82, 0.80, 0.77))
        a.paint(
            lambda p: ink * (1 + 0.3 * grain(p, 0.15)[:, None]),
            lambda p, n: (
                step(p[:, 2] + 0.03 * grain(p, 0.15), 0.6, 0.68)
                * step(0.7 + p[:, 0], 0, 0.1)
                * step(n[:, 2] + n[:, 0], -0.45, -0.2)
            ),
        )
        a.paint(ink, lambda p, n: step(p[:, 0], 0.52, 0.6) * step(n[:, 0] + n[:, 2], -0.5, 0.3))
        a.paint(
            ink,
            [(-0.1, 0, 0.05, 0.115, 0.1), (0.02, 0, 0.09, 0.1, 0.05), (0.1, 0, 0.05, 0.02, 0.03)],
            0.02,
            f,
        )
        a.paint(ink, [(0.02, 0, -0.0, 0.04)], 0.01, f)
    elif fox:
        orange = np.array((0.50, 0.155, 0.028))
        a.paint(
            lambda p: orange * (1 + 0.15 * grain(p, 0.3)[:, None]) * (0.85 + 0.25 * step(p[:, 2:], 0.4, 0.8))
        )
        white, black = (0.78, 0.74, 0.68), (0.025, 0.017, 0.014)
        a.paint(black, lambda p, n: 1 - step(p[:, 2] + 0.03 * grain(p, 0.1), 0.26, 0.36), soft=0.1)
        a.paint(orange, [(-0.64, 0, 0.68, 0.08), (-0.96, 0.0, 0.42, 0.14), (-1.4, 0, 0.34, 0.14)], 0.02)
        a.paint(white, [(-1.2, 0, 0.34, 0.13), (-1.45, 0, 0.34, 0.13)], 0.02, ragged=0.02)
        a.paint(
            white,
            [(0.58, 0, 0.7, 0.1, 0.14), (0.42, 0, 0.48, 0.08, 0.06), (0.1, 0, 0.46, 0.08, 0.03)],
            0.03,
            ragged=0.01,
        )
        a.paint(
            white,
            [(0.06, 0.09, -0.085, 0.05), (0.18, 0.03, -0.085, 0.045), (0.29, 0.0, -0.085, 0.035)],
            0.012,
            f,
        )
    else:
        tone = np.array((0.24, 0.20, 0.165))
        a.paint(lambda p: tone * (1 + 0.25 * grain(p, 0.12)[:, None]))
        a.paint(
            (0.09, 0.08, 0.075),
            lambda p, n: step(n[:, 2] + 0.3 * grain(p, 0.15), 0.15, 0.9) * step(p[:, 2], 0.55, 0.7) * 0.85,
        )
        a.paint(
            (0.52, 0.46, 0.38),
            lambda p, n: (
                (1 - step(p[:, 2] + 0.03 * grain(p, 0.2), 0.42, 0.62)) * step(p[:, 2], -0.1, 0.15) * 0.8
            ),
        )
        a.paint((0.6, 0.55, 0.48), [(0.6, 0, 0.72, 0.1, 0.12), (0.46, 0, 0.5, 0.1, 0.1)], 0.05)
        a.paint(
            (0.66, 0.62, 0.55),
            [(0.05, 0.09, -0.08, 0.05), (0.18, 0.03, -0.075, 0.045), (0.27, 0.0, -0.08, 0.03)],
            0.02,
            f,
        )
        a.paint((0.5, 0.45, 0.38), [(0.1, 0.055, 0.055, 0.025)], 0.015, f)
        a.paint((0.06, 0.055, 0.05), [(-0.84, 0, 0.3, 0.07)], 0.06)
    if kind != "arctic":
        a.paint((0.05, 0.035, 0.03), [(-0.06, 0.095, 0.2, 0.045)], 0.02, f)
    a.paint((0.006, 0.005, 0.005), [(0.29 + nose, 0, -0.03, 0.026)], 0.006, f)
    a.paint(
        (0.012, 0.009, 0.008),
        [(0.1, 0.06, -0.085, 0.02, 0.005), (0.28 + nose, 0.0, -0.062, 0.04, 0.004)],
        0.004,
        f,
    )
    a.eye(
        (0.07, 0.07, 0.03),
        0.015,
        f,
        iris=(0.07, 0.17, 0.34) if kind == "husky" else (0.04, 0.018, 0.004),
        gaze=(1, 0.9, 0.15),
    )
    a.skin(0.7)
    coat = pelage(f, 0.06 * short, 0.014, 0.265 + nose, leg=0.16)

    def brush(p: np.ndarray) -> np.ndarray:
        return step(p[:, 0], 0.68, 0.76) * (0.06 if fox else 0.03)

    a.fur(80000, lambda p: coat(p) + brush(p), 0.74, droop=0.08, thick=0.38, wild=0.22,
          vary=0.1 if kind in ("arctic", "husky") else 0.25, deep=0.88 if kind in ("arctic",
              "husky") else 0.72)  # fmt: skip
