"""Dogs that sit, run or wear curls: a puppy, a retriever, a poodle."""

from __future__ import annotations

from typing import Any

import numpy as np
from data.animals.anatomy import Animal, Colour, Field, Frame, grain, step
from data.animals.bodies import PAW_FORE, PAW_HIND, legs
from data.animals.cats import gaze

BLACK: Colour = (0.006, 0.005, 0.005)


def dog_head(a: Animal, f: Frame, long: float = 0.0, drop: float = 0.2, wide: float = 1.0) -> None:
    """A head of about 0.3 with hanging ears; `long` more muzzle."""
    a.limb([(-0.05, 0, 0.01, 0.125 * wide, 0.115), (0.04, 0, 0.012, 0.112 * wide, 0.1),
        (0.095, 0, -0.01, 0.075, 0.075)], 0.05 * f.size, f)  # fmt: skip
    a.limb([(0.11, 0, -0.035, 0.06, 0.056), (0.18 + long, 0, -0.045, 0.05, 0.047),
        (0.205 + long, 0, -0.04, 0.042, 0.04)], 0.04 * f.size, f)  # fmt: skip
    a.limb([(0.17 + long, 0.022, -0.066, 0.034, 0.034), (0.1, 0.035, -0.075, 0.034, 0.036)],
        0.02 * f.size, f, pair=True)  # fmt: skip
    a.limb([(0.03, 0.06, -0.055, 0.06)], 0.06 * f.size, f, pair=True)
    a.limb([(0.05, 0, -0.095, 0.05, 0.03), (0.16 + long, 0, -0.105, 0.03, 0.02)], 0.02 * f.size, f)
    a.limb([(0.24 + long, 0, -0.025, 0.026, 0.022)], 0.01 * f.size, f)
    a.limb([(0.09, 0.045, 0.055, 0.028, 0.018)], 0.04 * f.size, f, pair=True)
    a.limb([(-0.03, 0.1, 0.085, 0.03, 0.03), (-0.01, 0.15, 0.05, 0.024, 0.055),
        (0.015, 0.158, -0.04, 0.02, 0.07), (0.02, 0.145, -0.12 - 0.3 * (drop - 0.2), 0.016, 0.05),
        (0.02, 0.14, 0.04 - drop, 0.012, 0.02)], 0.02 * f.size, f, pair=True, side=(0.25, 1, 0.1))  # fmt: skip


def dog_face(
    a: Animal, f: Frame, long: float = 0.0, iris: Colour = (0.045, 0.018, 0.006), eye: float = 0.021
) -> None:
    a.paint(BLACK, [(0.247 + long, 0, -0.024, 0.03, 0.024)], 0.005, f)
    lip = (0.02, 0.013, 0.011)
    a.paint(lip, [(0.245 + long, 0, -0.05, 0.006), (0.23 + long, 0, -0.088, 0.007)], 0.004, f)
    a.paint(lip, [(0.225 + long, 0.0, -0.09, 0.007), (0.17 + long, 0.05, -0.1, 0.007),
        (0.1, 0.075, -0.098, 0.006)], 0.004, f)  # fmt: skip
    gaze(a, (0.095, 0.058, 0.025), eye, f, iris, (1, 0.42, 0.04), pupil=(0.6, 0.6), out=-0.5)


def dog_hairs(f: Frame, body: float, ears: float = 0.03, long: float = 0.0, low: float = 0.4) -> Field:
    def hairs(p: np.ndarray) -> np.ndarray:
        m = f.local(p)
        close = np.linalg.norm(m - (0.05, 0, 0), axis=1) < 0.3
        ear = close & (np.abs(m[:, 1]) > 0.12)
        front = step(m[:, 0], -0.1, 0.08) * close
        nose = np.linalg.norm(m - (0.25 + long, 0, -0.02), axis=1) < 0.03
        paws = low + (1 - low) * step(p[:, 2], 0.04, 0.25)
        return np.where(ear, ears, body * paws * (1 - front) + 0.012 * front) * ~nose * step(p[:, 2],
            -0.01, 0.015)  # fmt: skip

    return hairs


def puppy(_: Any) -> None:
    """A retriever's, sitting."""
    a = Animal(0.0062)
    a.limb([(-0.2, 0, 0.16, 0.18, 0.16), (-0.12, 0, 0.3, 0.19, 0.19), (0.0, 0, 0.44, 0.15, 0.16),
        (0.06, 0, 0.56, 0.125, 0.13), (0.08, 0, 0.66, 0.1, 0.1)], 0.06)  # fmt: skip
    for sign in (1, -1):
        a.limb([(-0.16, 0.15 * sign, 0.17, 0.1, 0.15), (0.0, 0.2 * sign, 0.16, 0.08, 0.11),
            (0.05, 0.22 * sign, 0.06, 0.06, 0.055), (0.2, 0.25 * sign, 0.045, 0.06, 0.045)], 0.05)  # fmt: skip
        a.limb([(0.05, 0.11 * sign, 0.48, 0.085, 0.1), (0.11, 0.105 * sign, 0.3, 0.064, 0.068),
            (0.13, 0.1 * sign, 0.14, 0.058), (0.15, 0.1 * sign, 0.06, 0.06, 0.055),
            (0.2, 0.1 * sign, 0.042, 0.066, 0.042)], 0.025)  # fmt: skip
        for k in (-1.5, -0.5, 0.5, 1.5):
            a.limb([(0.255 - 0.012 * abs(k), (0.1 + 0.034 * k) * sign, 0.032, 0.023, 0.03)], 0.012)
            a.limb([(0.255 - 0.012 * abs(k), (0.26 + 0.032 * k) * sign, 0.034, 0.022, 0.03)], 0.012)
    a.limb([(-0.34, 0.02, 0.08, 0.05), (-0.42, 0.16, 0.05, 0.045), (-0.4, 0.32, 0.045, 0.034),
        (-0.34, 0.4, 0.045, 0.02)], 0.04)  # fmt: skip
    f = Frame((0.14, 0, 0.8), 4, 4, 1.1, 8)
    dog_head(a, f, -0.012, 0.13, 1.0)
    gold = np.array((0.66, 0.43, 0.20))
    a.paint(lambda p: gold * (1 + 0.1 * grain(p, 0.15)[:, None]) * (0.92 + 0.12 * step(p[:, 2:], 0.1, 0.6)))
    a.paint((0.74, 0.55, 0.32), [(0.16, 0, 0.6, 0.08), (0.14, 0, 0.42, 0.1), (0.06, 0, 0.2, 0.12)], 0.05)
    a.paint((0.74, 0.56, 0.34), [(0.12, 0, -0.07, 0.07), (0.2, 0, -0.06, 0.06)], 0.03, f)
    a.paint((0.50, 0.29, 0.12), [(-0.01, 0.15, 0.05, 0.04), (0.02, 0.155, -0.06, 0.07),
        (0.02, 0.14, -0.15, 0.05)], 0.02, f)  # fmt: skip
    dog_face(a, f, -0.012, eye=0.024)
    a.skin(0.7)
    a.fur(85000, dog_hairs(f, 0.034, 0.016, -0.012, 0.4), 0.66, (-0.25, 0, -0.9), 0.08, 0.36, 0.26,
        vary=0.13, deep=0.82)  # fmt: skip


def running(_: Any) -> None:
    """A golden retriever in full gallop."""
    a = Animal(0.0085)
    lift = 0.16
    a.limb([(-0.62, 0, 0.60 + lift, 0.1, 0.11), (-0.46, 0, 0.63 + lift, 0.135, 0.15),
        (-0.1, 0, 0.61 + lift, 0.13, 0.145), (0.2, 0, 0.60 + lift, 0.145, 0.19),
        (0.4, 0, 0.64 + lift, 0.13, 0.17), (0.56, 0, 0.73 + lift, 0.1, 0.13),
        (0.68, 0, 0.8 + lift, 0.09, 0.11)], 0.06)  # fmt: skip
    for sign, move in ((1, -0.12), (-1, 0.06)):
        rise = -0.16 if sign > 0 else 0.04
        a.limb([(0.36, 0.09 * sign, 0.58 + lift, 0.075, 0.12),
            (0.54 + 0.3 * move, 0.09 * sign, 0.42 + lift + 0.3 * rise, 0.058, 0.07),
            (0.76 + 0.8 * move, 0.085 * sign, 0.4 + lift + 0.4 * rise, 0.045, 0.05),
            (0.94 + move, 0.08 * sign, 0.36 + lift + rise, 0.038),
            (1.02 + move, 0.08 * sign, 0.33 + lift + rise, 0.046, 0.04)], 0.04)  # fmt: skip
        a.limb([(-0.5, 0.1 * sign, 0.6 + lift, 0.09, 0.16),
            (-0.6 + 0.4 * move, 0.11 * sign, 0.42 + lift, 0.075, 0.11),
            (-0.8 + 0.6 * move, 0.105 * sign, 0.38 + lift, 0.05, 0.06),
            (-1.0 + move, 0.1 * sign, 0.3 + lift - 0.5 * rise, 0.036),
            (-1.12 + move, 0.095 * sign, 0.16 + lift - 0.6 * rise, 0.036),
            (-1.16 + move, 0.095 * sign, 0.1 + lift - 0.6 * rise, 0.042, 0.04)], 0.04)  # fmt: skip
    tail = [(-0.66, 0, 0.62 + lift, 0.045), (-0.86, 0.02, 0.68 + lift, 0.05),
        (-1.08, 0.04, 0.72 + lift, 0.045), (-1.26, 0.05, 0.78 + lift, 0.025)]  # fmt: skip
    a.limb(tail, 0.04)
    f = Frame((0.8, 0.02, 0.87 + lift), 6, 26, 1.05)
    dog_head(a, f, 0.02, 0.19)
    a.limb([(0.1, 0, -0.12, 0.045, 0.02), (0.22, 0, -0.15, 0.036, 0.016)], 0.02, f)
    tongue = a.limb([(0.12, 0, -0.1, 0.03, 0.014), (0.24, 0.01, -0.125, 0.03, 0.01),
        (0.26, 0.02, -0.18, 0.028, 0.01)], 0.005, f)  # fmt: skip
    a.bare.append(tongue)
    gold = np.array((0.52, 0.26, 0.085))
    a.paint(lambda p: gold * (1 + 0.14 * grain(p, 0.15)[:, None]))
    pale = (0.68, 0.45, 0.23)
    a.paint(pale, lambda p, n: 0.8 * step(-n[:, 2] + 0.3 * grain(p, 0.2), 0.0, 0.7))
    a.paint(pale, [(-0.6, 0, 0.55 + lift, 0.08), (-0.9, 0, 0.62 + lift, 0.06),
        (-1.3, 0, 0.72 + lift, 0.06)], 0.05)  # fmt: skip
    a.paint((0.42, 0.19, 0.06), [(-0.01, 0.15, 0.05, 0.04), (0.02, 0.155, -0.06, 0.07),
        (0.02, 0.14, -0.15, 0.05)], 0.02, f)  # fmt: skip
    a.paint((0.62, 0.20, 0.19), [(0.12, 0, -0.1, 0.036, 0.02), (0.24, 0.01, -0.125, 0.036, 0.016),
        (0.26, 0.02, -0.19, 0.034, 0.014)], 0.005, f)  # fmt: skip
    dog_face(a, f, 0.02)
    a.skin(0.7)
    coat = dog_hairs(f, 0.05, 0.04, 0.02)

    def feathery(p: np.ndarray) -> np.ndarray:
        tail = step(p[:, 0], 0.68, 0.76) * step(p[:, 2], 0.55 + lift, 0.6 + lift)
        chest = step(-p[:, 0], 0.2, 0.4) * (p[:, 2] < 0.62 + lift) * (p[:, 2] > 0.46 + lift)
        return coat(p) + (0.09 * tail + 0.03 * chest) * (coat(p) > 0.03)

    a.fur(85000, feathery, 0.78, (-0.9, 0, -0.35), 0.06, 0.38, 0.22, vary=0.18, deep=0.8)


def poodle(_: Any) -> None:
    """Clipped: curls on the head, the ears, the chest, the feet and the tail."""
    a = Animal(0.0082)
    a.limb([(-0.46, 0, 0.68, 0.1, 0.11), (-0.3, 0, 0.69, 0.125, 0.14), (0.0, 0, 0.67, 0.15, 0.17),
        (0.22, 0, 0.68, 0.18, 0.22), (0.36, 0, 0.76, 0.16, 0.2), (0.44, 0, 0.9, 0.1, 0.13),
        (0.48, 0, 1.02, 0.085, 0.1)], 0.06)  # fmt: skip
    legs(a, PAW_FORE, 0.28, 0.1, 0.68, 0.05, (-0.05, 0.08), toes=True)
    legs(a, PAW_HIND, -0.36, 0.1, 0.7, 0.05, (-0.08, 0.08), toes=True)
    puffs = []
    for sign, steps in ((1, (-0.05, -0.08)), (-1, (0.08, 0.08))):
        puffs += [(0.28 + steps[0] * 0.8 + 0.01, 0.09 * sign, 0.17, 0.088),
            (-0.36 + steps[1] * 0.8 - 0.075, 0.09 * sign, 0.18, 0.092)]  # fmt: skip
    puffs += [(-0.56, 0.0, 1.06, 0.105)]
    for u, s, v, r in puffs:
        a.limb([(u, s, v - 0.3 * r, r), (u, s, v + 0.4 * r, 0.94 * r)], 0.02)
    a.limb([(-0.5, 0, 0.74, 0.035), (-0.54, 0, 0.86, 0.028), (-0.56, 0, 1.0, 0.03)], 0.03)
    f = Frame((0.56, 0.02, 1.13), 8, 28, 1.0)
    a.limb([(-0.05, 0, 0.01, 0.1, 0.1), (0.04, 0, 0.0, 0.085, 0.08), (0.12, 0, -0.03, 0.05, 0.05),
        (0.24, 0, -0.045, 0.034, 0.034)], 0.04, f)  # fmt: skip
    a.limb([(0.05, 0, -0.07, 0.05, 0.03), (0.21, 0, -0.075, 0.025, 0.018)], 0.02, f)
    a.limb([(0.27, 0, -0.035, 0.022, 0.02)], 0.01, f)
    a.limb([(-0.05, 0, 0.1, 0.125, 0.11), (0.0, 0, 0.13, 0.1, 0.09)], 0.03, f)
    a.limb([(-0.05, 0.12, 0.04, 0.05), (-0.05, 0.16, -0.06, 0.065), (-0.05, 0.165, -0.16, 0.07),
        (-0.05, 0.16, -0.22, 0.05)], 0.02, f, pair=True)  # fmt: skip
    tone = np.array((0.80, 0.75, 0.68))
    a.paint(lambda p: tone * (1 + 0.08 * grain(p, 0.07)[:, None]))
    a.paint((0.72, 0.62, 0.54), [(0.1, 0, -0.03, 0.06), (0.26, 0, -0.05, 0.05)], 0.03, f)
    a.paint(BLACK, [(0.278, 0, -0.034, 0.026)], 0.006, f)
    a.paint((0.03, 0.02, 0.018), [(0.12, 0.05, -0.07, 0.012, 0.005), (0.28, 0.0, -0.068, 0.03, 0.005)],
        0.004, f)  # fmt: skip
    gaze(a, (0.085, 0.05, 0.01), 0.02, f, (0.03, 0.012, 0.006), (1, 0.6, 0.08), pupil=(0.6, 0.6), out=-0.4)
    a.skin(0.7, fat=0.0)
    balls = np.array([(-u, -s, v) for u, s, v, _ in puffs])

    def curls(p: np.ndarray) -> np.ndarray:
        m = f.local(p)
        close = np.linalg.norm(m, axis=1) < 0.34
        face = close & (m[:, 0] > 0.06) & (m[:, 2] < 0.06) & (np.abs(m[:, 1]) < 0.1)
        top = close & ~face & ((m[:, 2] > 0.04) | (np.abs(m[:, 1]) > 0.085))
        puff = np.min([np.linalg.norm(p - b, axis=1) for b in balls], axis=0) < 0.125
        chest = (p[:, 0] < 0.02) & (p[:, 2] > 0.46) & ~close
        thick = top | puff | chest
        return np.where(face, 0.006, np.where(thick, 0.062 + 0.02 * grain(p, 0.07), 0.02)) * step(p[:,
            2], 0.05, 0.07)  # fmt: skip

    a.fur(120000, curls, 0.12, (-0.5, 0, -0.6), 0.3, 0.46, 0.95, vary=0.09, deep=0.7)
