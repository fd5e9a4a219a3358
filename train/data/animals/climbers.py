"""Mammals of the trees: a sloth under its branch, an orangutan, and a yak that stays below."""

from __future__ import annotations

from typing import Any

import numpy as np
from data.animals.anatomy import Animal, Colour, Frame, grain, step
from data.animals.bodies import HOOF, HOOF_FORE, HOOF_HIND, below, ear, horn, legs, muzzle, near, shade
from data.animals.cats import gaze

BARK: Colour = (0.19, 0.125, 0.08)


def bark(a: Animal, rows: Any, tone: Colour = BARK) -> None:
    """A bare bough of the same skin."""
    a.bare.append(a.limb(rows, 0.012))
    wide = [(*r[:3], r[3] + 0.012) for r in rows]

    def grooves(p: np.ndarray) -> np.ndarray:
        along = p * ((1, 4, 4) if abs(rows[-1][0] - rows[0][0]) > abs(rows[-1][2] - rows[0][2]) else (4,
            4, 1))  # fmt: skip
        return np.array(tone) * (0.85 + 0.45 * np.clip(grain(along, 0.16, 8), -1, 1.2))[:, None]

    a.paint(grooves, wide, 0.008)


def sloth(_: Any) -> None:
    a = Animal(0.0078)
    a.limb([(-0.52, 0, 0.5, 0.14, 0.14), (-0.4, 0, 0.42, 0.19, 0.18), (-0.15, 0, 0.34, 0.215, 0.19),
        (0.12, 0, 0.35, 0.2, 0.18), (0.32, 0, 0.43, 0.16, 0.15), (0.43, 0.02, 0.5, 0.12, 0.12)], 0.07)  # fmt: skip
    top = 0.98
    for sign, move in ((1, 0.05), (-1, -0.07)):
        a.limb([(0.3, 0.14 * sign, 0.46, 0.09), (0.34 + move, 0.2 * sign, 0.66, 0.068),
            (0.3 + 1.3 * move, 0.12 * sign, 0.86, 0.056),
            (0.3 + 1.6 * move, 0.06 * sign, top + 0.03, 0.05)], 0.04)  # fmt: skip
        a.limb([(-0.44, 0.13 * sign, 0.46, 0.11), (-0.52 - move, 0.2 * sign, 0.64, 0.078),
            (-0.42 - 1.3 * move, 0.12 * sign, 0.84, 0.06),
            (-0.42 - 1.5 * move, 0.06 * sign, top + 0.03, 0.052)], 0.04)  # fmt: skip
        for u in (0.3 + 1.6 * move, -0.42 - 1.5 * move):
            for k in (-1, 0, 1):
                horn(a, [(u + 0.042 * k, 0.06 * sign, top + 0.055, 0.016),
                    (u + 0.045 * k, 0.0, top + 0.085, 0.015),
                    (u + 0.046 * k, -0.06 * sign, top + 0.045, 0.012),
                    (u + 0.046 * k, -0.075 * sign, top - 0.02, 0.006)], (0.50, 0.44, 0.33), pair=False)  # fmt: skip
    f = Frame((0.53, 0.11, 0.5), 6, 76, 1.22, -12)
    a.limb([(-0.06, 0, 0.01, 0.145, 0.14), (0.04, 0, 0.0, 0.135, 0.125), (0.1, 0, -0.015, 0.1, 0.09)],
        0.05, f)  # fmt: skip
    a.limb([(0.12, 0, -0.045, 0.065, 0.05), (0.165, 0, -0.045, 0.05, 0.04)], 0.03, f)
    a.limb([(0.205, 0, -0.025, 0.032, 0.022)], 0.012, f)
    tone = (0.33, 0.25, 0.165)
    a.paint(shade(tone, 0.22, 0.12))
    a.paint((0.46, 0.37, 0.25), lambda p, n: 0.6 * step(n[:, 2] + 0.3 * grain(p, 0.2), 0.0, 0.8))
    bark(a, [(-0.98, 0.02, top - 0.03, 0.05), (-0.4, 0, top, 0.056), (0.2, 0, top - 0.01, 0.06),
        (0.9, 0.03, top + 0.05, 0.066)])  # fmt: skip
    pale = (0.70, 0.58, 0.40)
    a.paint(pale, [(0.1, 0, 0.015, 0.118, 0.1), (0.16, 0, -0.02, 0.09, 0.08)], 0.012, f)
    ink = (0.055, 0.035, 0.024)
    a.paint(ink, [(0.13, 0.05, 0.01, 0.033, 0.026), (0.1, 0.1, -0.02, 0.028, 0.024),
        (0.04, 0.135, -0.05, 0.024, 0.02)], 0.008, f)  # fmt: skip
    a.paint((0.26, 0.18, 0.12), [(0.17, 0, -0.05, 0.056, 0.042)], 0.012, f)
    a.paint((0.018, 0.013, 0.011), [(0.215, 0, -0.02, 0.036, 0.024)], 0.006, f)
    smile = [(0.2, 0.0, -0.068, 0.007), (0.185, 0.035, -0.066, 0.007), (0.15, 0.07, -0.05, 0.007),
        (0.12, 0.085, -0.03, 0.006)]  # fmt: skip
    a.paint((0.05, 0.03, 0.024), smile, 0.004, f)
    gaze(a, (0.12, 0.054, 0.012), 0.021, f, (0.012, 0.007, 0.005), (1, 0.4, 0.08), pupil=(0, 0), out=-0.35)
    a.skin(0.8, 0.6, 4)

    def hairs(p: np.ndarray) -> np.ndarray:
        m = f.local(p)
        close = np.linalg.norm(m - (0.04, 0, 0), axis=1) < 0.2
        face = close & (m[:, 0] > 0.045) & (np.hypot(m[:, 1], m[:, 2] - 0.005) < 0.125)
        nose = close & (m[:, 0] > 0.16)
        return np.where(nose, 0, np.where(face, 0.014, np.where(close, 0.05, 0.1))) * (1 - step(p[:, 2],
            top - 0.02, top + 0.02))  # fmt: skip

    def hang(p: np.ndarray) -> np.ndarray:
        m = f.local(p)
        close = (np.linalg.norm(m, axis=1) < 0.22)[:, None]
        return np.where(close, (0, 0, -0.4) - 0.6 * f.axes[0], np.stack([0.25 + 0 * p[:, 0], 0 * p[:, 0],
            -1 + 0 * p[:, 0]], 1))  # fmt: skip

    a.fur(85000, hairs, 0.72, hang, 0.14, 0.42, 0.36, vary=0.26, deep=0.7)


def orangutan(_: Any) -> None:
    a = Animal(0.0078)
    a.limb([(-0.14, 0, 0.16, 0.22, 0.17), (-0.1, 0, 0.34, 0.24, 0.22), (-0.02, 0, 0.56, 0.22, 0.2),
        (0.03, 0, 0.72, 0.18, 0.16), (0.07, 0, 0.82, 0.11, 0.11)], 0.08)  # fmt: skip
    for sign, out in ((1, 0.0), (-1, 0.04)):
        a.limb([(0.0, 0.2 * sign, 0.74, 0.1), (0.06, 0.36 * sign, 0.5, 0.075),
            (0.16, (0.42 + out) * sign, 0.28, 0.068), (0.28, (0.36 + out) * sign, 0.09, 0.05)], 0.06)  # fmt: skip
        a.limb([(0.28, (0.36 + out) * sign, 0.075, 0.048, 0.04), (0.36, (0.33 + out) * sign, 0.045, 0.05,
            0.032)], 0.03)  # fmt: skip
        for k in (-1.5, -0.5, 0.5, 1.5):
            a.limb([(0.38, (0.33 + out + 0.026 * k) * sign, 0.04, 0.017),
                (0.45, (0.32 + out + 0.03 * k) * sign, 0.026, 0.015),
                (0.49, (0.31 + out + 0.03 * k) * sign, 0.016, 0.013)], 0.008)  # fmt: skip
        a.limb([(-0.1, 0.15 * sign, 0.16, 0.12, 0.13), (0.12, 0.25 * sign, 0.27, 0.09),
            (0.22, 0.24 * sign, 0.22, 0.075), (0.22, 0.18 * sign, 0.08, 0.05),
            (0.28, 0.16 * sign, 0.035, 0.045, 0.032), (0.4, 0.15 * sign, 0.03, 0.05, 0.026)], 0.05)  # fmt: skip
    f = Frame((0.13, 0.0, 0.97), 4, 10, 1.12)
    a.limb([(-0.06, 0, 0.02, 0.135, 0.15), (0.05, 0, 0.02, 0.115, 0.12)], 0.05, f)
    a.limb([(-0.05, 0, 0.12, 0.09, 0.08)], 0.07, f)
    a.limb([(0.05, 0.09, 0.015, 0.045, 0.1), (0.04, 0.125, -0.02, 0.03, 0.095)], 0.04, f, pair=True,
        side=(1, -0.2, 0))  # fmt: skip
    a.limb([(0.1, 0, -0.06, 0.1, 0.085), (0.17, 0, -0.085, 0.08, 0.065), (0.215, 0, -0.09, 0.066, 0.05)],
        0.04, f)  # fmt: skip
    a.limb([(0.1, 0, -0.15, 0.08, 0.05), (0.19, 0, -0.145, 0.06, 0.035)], 0.04, f)
    a.limb([(0.115, 0, 0.055, 0.075, 0.022)], 0.03, f)
    a.limb([(0.14, 0, 0.0, 0.026, 0.03), (0.175, 0, -0.03, 0.034, 0.02)], 0.025, f)
    red = (0.47, 0.15, 0.028)
    a.paint(shade(red, 0.2, 0.15))
    skin, pale = (0.115, 0.078, 0.064), (0.25, 0.165, 0.125)
    a.paint(skin, [(0.12, 0.0, -0.05, 0.13, 0.1), (0.12, 0, 0.045, 0.11, 0.05)], 0.012, f)
    a.paint(skin, [(0.1, 0.09, 0.01, 0.06, 0.105), (0.08, 0.125, -0.02, 0.06, 0.1)], 0.012, f)
    a.paint(pale, [(0.22, 0.0, -0.095, 0.09, 0.06)], 0.03, f)
    a.paint(pale, lambda p, n: 0.7 * near(a, p, 0.036))
    a.paint(skin, lambda p, n: (1 - step(p[:, 2], 0.05, 0.075)) * step(-p[:, 0], 0.27, 0.3))
    dark = (0.03, 0.02, 0.017)
    a.paint(dark, [(0.17, 0.085, -0.122, 0.012, 0.009), (0.235, 0.05, -0.125, 0.014, 0.009),
        (0.27, 0.0, -0.126, 0.016, 0.009)], 0.006, f)  # fmt: skip
    a.paint(dark, [(0.2, 0.016, -0.036, 0.009, 0.007)], 0.004, f)
    gaze(a, (0.11, 0.042, 0.022), 0.0165, f, (0.05, 0.022, 0.008), (1, 0.2, 0.0), pupil=(0.55, 0.55),
        out=-0.45, ring=1.3)  # fmt: skip
    a.skin(0.5, 0.4, 3)

    def hairs(p: np.ndarray) -> np.ndarray:
        m = f.local(p)
        close = np.linalg.norm(m, axis=1) < 0.3
        face = close & (m[:, 0] > 0.02) & (m[:, 2] < 0.095) & (m[:, 2] > -0.16) & (np.abs(m[:, 1]) < 0.185)
        chin = close & (m[:, 0] > 0.02) & (m[:, 2] < -0.15)
        hand = (p[:, 2] < 0.075) & (p[:, 0] < -0.27)
        long = np.where(chin, 0.09, np.where(close, 0.07, 0.13))
        return np.where(face | hand, 0, long) * step(p[:, 2], 0.0, 0.03)

    def fall(p: np.ndarray) -> np.ndarray:
        m = f.local(p)
        top = (np.linalg.norm(m, axis=1) < 0.3) & (m[:, 2] > 0.05)
        way = np.stack([0.15 + 0 * p[:, 0], 0.5 * np.sign(p[:, 1]), -1 + 0 * p[:, 0]], 1)
        return np.where(top[:, None], way * (3, 1.4, 0.6), way)

    a.fur(90000, hairs, 0.72, fall, 0.14, 0.42, 0.34, vary=0.3, tip=1.3, deep=0.6)


def yak(_: Any) -> None:
    a = Animal(0.0125)
    a.limb([(-0.8, 0, 0.84, 0.16, 0.18), (-0.62, 0, 0.88, 0.25, 0.27), (-0.2, 0, 0.88, 0.29, 0.32),
        (0.2, 0, 0.95, 0.29, 0.37), (0.42, 0, 1.0, 0.26, 0.37), (0.62, 0, 0.96, 0.21, 0.31),
        (0.8, 0, 0.92, 0.16, 0.22)], 0.1)  # fmt: skip
    legs(a, HOOF_FORE, 0.42, 0.17, 0.8, 0.078, (-0.08, 0.12))
    legs(a, HOOF_HIND, -0.6, 0.16, 0.8, 0.076, (-0.12, 0.12))
    a.limb([(-0.92, 0, 0.96, 0.05), (-1.0, 0.02, 0.75, 0.06), (-1.02, 0.02, 0.5, 0.05),
        (-1.02, 0.02, 0.36, 0.03)], 0.04)  # fmt: skip
    f = Frame((0.92, 0.03, 1.0), 38, 36, 0.56)
    muzzle(a, f, 1.15, 1.15)
    ear(a, f, (-0.02, 0.2, 0.04), (-0.08, 0.46, -0.04), 0.09, 0.035, (0.8, 0.1, -0.5))
    a.paint(shade((0.075, 0.045, 0.028), 0.2))
    a.paint((0.16, 0.10, 0.06), lambda p, n: 0.6 * step(n[:, 2] + 0.4 * grain(p, 0.3), 0.4, 1.0))
    horn(a, [(-0.02, 0.14, 0.16, 0.075), (-0.02, 0.46, 0.2, 0.065), (0.1, 0.72, 0.36, 0.05),
        (0.16, 0.76, 0.66, 0.034), (0.02, 0.66, 0.88, 0.012)], (0.42, 0.36, 0.27), f)  # fmt: skip
    a.paint((0.50, 0.46, 0.42), [(0.86, 0, -0.09, 0.14, 0.13)], 0.05, f)
    a.paint((0.02, 0.015, 0.013), [(0.95, 0, -0.05, 0.1, 0.06)], 0.03, f)
    below(a, HOOF, 0.06)
    a.eye((0.22, 0.17, 0.08), 0.042, f)
    a.skin(0.7)

    def shag(p: np.ndarray) -> np.ndarray:
        m = f.local(p)
        face = step(m[:, 0], 0.2, 0.4) * (np.linalg.norm(m - (0.6, 0, 0), axis=1) < 0.55)
        skirt = 1 - step(p[:, 2], 0.62, 0.9)
        leg = step(p[:, 2], 0.34, 0.5)
        tail = (p[:, 0] > 0.88) & (p[:, 2] < 0.9)
        long = (0.05 + 0.3 * skirt * leg) * (1 - face) + 0.022 * face
        return np.where(tail, 0.18, long) * (1 - step(m[:, 0], 0.86, 0.9)) * step(p[:, 2], 0.06, 0.08)

    a.fur(95000, shag, 0.74, (-0.25, 0, -1.0), 0.2, 0.42, 0.3, vary=0.3, tip=1.5)
