"""Dogs with pricked ears and a curled tail, a rottweiler, and a capybara, standing."""

from __future__ import annotations

from typing import Any

import numpy as np
from data.animals.anatomy import Animal, Colour, Frame, grain, step
from data.animals.bodies import PAW_FORE, PAW_HIND, ear, legs, near
from data.animals.cats import gaze, whiskers
from data.animals.hounds import even, pricked, stance
from data.animals.pups import BLACK, dog_face, dog_hairs, dog_head

_CREAM: Colour = (0.80, 0.72, 0.60)
_INK: Colour = (0.020, 0.016, 0.015)


def _muzzle(a: Animal, f: Frame, long: float, eye: float, iris: Colour = (0.03, 0.013, 0.006)) -> None:
    """Nose, mouth and eyes of a `pricked` head."""
    a.paint(BLACK, [(0.242 + long, 0, -0.024, 0.025, 0.02)], 0.005, f)
    lips = [
        (0.235 + long, 0, -0.05, 0.005),
        (0.215 + long, 0.0, -0.073, 0.007),
        (0.125 + long, 0.05, -0.084, 0.006),
    ]
    a.paint(_INK, lips, 0.004, f)
    gaze(a, (0.09, 0.055, 0.03), eye, f, iris, (1, 0.6, 0.06), pupil=(0.58, 0.58), out=-0.45)


def shiba(_: Any) -> None:
    a = Animal(0.0076)
    spine = [(-0.46, 0, 0.56, 0.1, 0.11), (-0.34, 0, 0.58, 0.14, 0.155), (-0.06, 0, 0.56, 0.135, 0.155),
        (0.17, 0, 0.55, 0.148, 0.185), (0.31, 0, 0.59, 0.138, 0.18), (0.41, 0, 0.69, 0.115, 0.145),
        (0.48, 0, 0.80, 0.1, 0.118)]  # fmt: skip
    tail = [(-0.48, 0, 0.64, 0.06), (-0.57, 0.0, 0.75, 0.068), (-0.53, 0.02, 0.87, 0.072), (-0.40, 0.05, 0.88, 0.07),
        (-0.33, 0.08, 0.79, 0.05), (-0.36, 0.10, 0.73, 0.03)]  # fmt: skip
    stance(a, spine, 0.27, -0.36, 0.09, 0.56, 0.048, tail, 0.08)
    f = Frame((0.53, 0.02, 0.89), 4, 34, 1.1, 3)
    pricked(a, f, 0.115, 0.056, 0.02)
    a.limb([(0.03, 0.075, -0.03, 0.06)], 0.05, f, pair=True)
    even(a, (0.60, 0.27, 0.075), (0.74, 0.60, 0.42))
    a.paint((0.42, 0.16, 0.045), lambda p, n: 0.45 * step(n[:, 2] + 0.3 * grain(p, 0.12), 0.4, 1.0))

    def bib(p: np.ndarray, n: np.ndarray) -> np.ndarray:
        front = step(-p[:, 0] - 0.5 * (p[:, 2] - 0.55) + 0.02 * grain(p, 0.12), 0.33, 0.40)
        return np.maximum(front * (1 - step(p[:, 2], 0.78, 0.84)), step(-n[:, 2], 0.25, 0.7))

    a.paint(_CREAM, bib)
    a.paint(_CREAM, lambda p, n: 1 - step(p[:, 2] + 0.02 * grain(p, 0.1), 0.14, 0.24))
    a.paint(
        _CREAM, lambda p, n: step(p[:, 0], 0.28, 0.33) * step(p[:, 2], 0.70, 0.76) * step(n[:, 0], -0.2, 0.5)
    )
    a.paint(
        _CREAM, [(0.08, 0.06, -0.06, 0.055), (0.16, 0.02, -0.055, 0.05), (0.21, 0, -0.05, 0.035)], 0.016, f
    )
    a.paint(_CREAM, [(0.105, 0.035, 0.062, 0.015, 0.011)], 0.008, f)
    a.paint((0.66, 0.50, 0.40), [(-0.02, 0.082, 0.12, 0.028), (-0.025, 0.092, 0.16, 0.018)], 0.014, f)
    _muzzle(a, f, 0.0, 0.0175)
    a.skin(0.7)

    def hairs(p: np.ndarray) -> np.ndarray:
        m = f.local(p)
        close = np.linalg.norm(m, axis=1) < 0.36
        short = close & ((m[:, 0] > 0.0) | (m[:, 2] > 0.085))
        nose = np.linalg.norm(m - (0.242, 0, -0.025), axis=1) < 0.026
        body = (
            0.014
            + 0.018 * step(p[:, 2], 0.16, 0.4)
            + 0.022 * step(p[:, 0], 0.34, 0.42) * step(p[:, 2], 0.6, 0.7)
        )
        return np.where(short, 0.011, body) * ~nose * step(p[:, 2], -0.01, 0.015)

    a.fur(80000, hairs, 0.72, (-0.8, 0, -0.45), 0.06, 0.36, 0.2, vary=0.14, deep=0.82)


def _fluffy(
    a: Animal, f: Frame, long: float, tone: Colour, pale: Colour, mane: float, eye: float, count: int = 85000
) -> None:
    """A long coat, longest about the neck and on the tail."""
    even(a, tone, pale, 0.7)
    a.paint(pale, [(0.1, 0.03, -0.06, 0.055), (0.2, 0, -0.05, 0.045)], 0.03, f)
    a.paint(tuple(0.7 * c for c in tone), [(-0.02, 0.08, 0.11, 0.022)], 0.014, f)
    _muzzle(a, f, long, eye)
    a.skin(0.7)
    neck = f.out((-0.08, 0, -0.12))

    def hairs(p: np.ndarray) -> np.ndarray:
        m = f.local(p)
        close = np.linalg.norm(m, axis=1) < 0.3 * f.size
        face = step(m[:, 0], -0.02, 0.1) * close
        tips = close & (m[:, 2] > 0.1)
        nose = np.linalg.norm(m - (0.242 + long, 0, -0.025), axis=1) < 0.026
        ruff = np.exp(-((np.linalg.norm(p - neck, axis=1) / 0.2) ** 2))
        tail = step(p[:, 0], 0.3, 0.42) * step(p[:, 2], 0.5, 0.62)
        low = step(p[:, 2], 0.02, 0.26)
        body = mane * (0.25 + 0.5 * low + 0.45 * ruff + 0.5 * tail)
        return np.where(tips, 0.012, body * (1 - face) + 0.012 * face) * ~nose * step(p[:, 2], -0.01, 0.015)

    a.fur(count, hairs, 0.5, (-0.75, 0, -0.55), 0.12, 0.4, 0.24, vary=0.11, deep=0.88)


def samoyed(_: Any) -> None:
    a = Animal(0.0084)
    spine = [(-0.54, 0, 0.60, 0.12, 0.13), (-0.4, 0, 0.62, 0.165, 0.18), (-0.06, 0, 0.60, 0.16, 0.18),
        (0.2, 0, 0.60, 0.175, 0.21), (0.36, 0, 0.65, 0.165, 0.21), (0.47, 0, 0.76, 0.14, 0.17),
        (0.54, 0, 0.87, 0.12, 0.14)]  # fmt: skip
    tail = [(-0.54, 0, 0.68, 0.06), (-0.64, 0.0, 0.82, 0.075), (-0.58, 0.02, 0.95, 0.085), (-0.42, 0.05, 0.95, 0.08),
        (-0.33, 0.08, 0.84, 0.05)]  # fmt: skip
    stance(a, spine, 0.3, -0.42, 0.1, 0.58, 0.058, tail, 0.09)
    f = Frame((0.59, 0.02, 0.96), 4, 34, 1.16, 3)
    pricked(a, f, 0.10, 0.056, 0.02)
    _fluffy(a, f, 0.0, (0.86, 0.83, 0.77), (0.88, 0.86, 0.82), 0.085, 0.0165)


def pomeranian(_: Any) -> None:
    a = Animal(0.0062)
    spine = [(-0.24, 0, 0.34, 0.1, 0.11), (-0.16, 0, 0.36, 0.14, 0.15), (0.0, 0, 0.36, 0.145, 0.155),
        (0.12, 0, 0.37, 0.15, 0.17), (0.2, 0, 0.42, 0.14, 0.16), (0.26, 0, 0.49, 0.12, 0.13)]  # fmt: skip
    tail = [
        (-0.26, 0, 0.42, 0.05),
        (-0.30, 0, 0.54, 0.07),
        (-0.22, 0.02, 0.60, 0.08),
        (-0.10, 0.05, 0.57, 0.06),
    ]
    stance(a, spine, 0.15, -0.18, 0.07, 0.32, 0.032, tail, 0.05)
    f = Frame((0.31, 0.02, 0.55), 2, 34, 0.9, 3)
    pricked(a, f, 0.085, 0.045, 0.02, -0.03)
    _fluffy(a, f, -0.03, (0.68, 0.34, 0.11), (0.78, 0.56, 0.33), 0.105, 0.0195, 90000)


def rottweiler(_: Any) -> None:
    a = Animal(0.0086)
    spine = [(-0.58, 0, 0.66, 0.11, 0.12), (-0.44, 0, 0.68, 0.155, 0.17), (-0.1, 0, 0.66, 0.15, 0.175),
        (0.18, 0, 0.65, 0.168, 0.215), (0.36, 0, 0.69, 0.158, 0.21), (0.48, 0, 0.80, 0.13, 0.165),
        (0.57, 0, 0.91, 0.115, 0.135)]  # fmt: skip
    stance(a, spine, 0.32, -0.45, 0.11, 0.68, 0.062, [(-0.64, 0, 0.72, 0.05), (-0.78, 0.01, 0.74, 0.04),
        (-0.93, 0.02, 0.82, 0.022)])  # fmt: skip
    f = Frame((0.63, 0.02, 0.99), 8, 34, 1.2, 3)
    dog_head(a, f, -0.005, 0.13, 1.06)
    tan: Colour = (0.36, 0.145, 0.04)
    a.paint(lambda p: np.array((0.020, 0.017, 0.016)) * (1 + 0.1 * grain(p, 0.2)[:, None]))
    a.paint(tan, lambda p, n: 1 - step(p[:, 2] + 0.03 * grain(p, 0.1), 0.20, 0.34))
    a.paint(tan, [(0.50, 0.09, 0.66, 0.075), (0.47, 0.07, 0.60, 0.06)], 0.02)
    a.paint(
        tan, [(0.10, 0.05, -0.07, 0.055), (0.18, 0.03, -0.07, 0.045), (0.23, 0.02, -0.07, 0.03)], 0.012, f
    )
    a.paint(tan, [(0.10, 0.042, 0.066, 0.015, 0.012)], 0.006, f)
    a.paint((0.014, 0.012, 0.011), [(0.14, 0, 0.0, 0.036), (0.22, 0, -0.01, 0.036)], 0.012, f)
    dog_face(a, f, -0.005, (0.04, 0.016, 0.006))
    a.skin(0.5)
    a.fur(80000, dog_hairs(f, 0.014, 0.012, -0.005, 0.8), 0.9, (-0.85, 0, -0.4), 0.03, 0.3, 0.12, vary=0.12, deep=0.86,
        sheen=0.7)  # fmt: skip


def capybara(_: Any) -> None:
    a = Animal(0.0084)
    a.limb([(-0.56, 0, 0.42, 0.12, 0.14), (-0.44, 0, 0.46, 0.2, 0.22), (-0.12, 0, 0.46, 0.215, 0.245),
        (0.18, 0, 0.47, 0.195, 0.22), (0.36, 0, 0.54, 0.16, 0.18), (0.47, 0, 0.62, 0.14, 0.15)], 0.07)  # fmt: skip
    legs(a, PAW_FORE, 0.25, 0.12, 0.42, 0.055, (-0.04, 0.06), toes=True)
    legs(a, PAW_HIND, -0.36, 0.13, 0.42, 0.062, (-0.06, 0.06), toes=True)
    f = Frame((0.50, 0.02, 0.70), 8, 34, 1.12)
    a.limb([(-0.08, 0, 0.0, 0.125, 0.13), (0.04, 0, 0.0, 0.115, 0.12), (0.16, 0, -0.01, 0.098, 0.105),
        (0.26, 0, -0.015, 0.088, 0.105), (0.30, 0, -0.02, 0.08, 0.098)], 0.05, f)  # fmt: skip
    a.limb([(0.24, 0.035, -0.085, 0.05, 0.04)], 0.03, f, pair=True)
    a.limb([(0.20, 0, -0.125, 0.045, 0.03)], 0.03, f)
    ear(a, f, (-0.05, 0.085, 0.105), (-0.075, 0.115, 0.160), 0.042, 0.016, (0.7, 0.7, 0.1), 0.5)
    a.limb([(0.325, 0.022, 0.045, 0.017, 0.012)], 0.012, f, pair=True)
    even(a, (0.30, 0.165, 0.075), (0.36, 0.23, 0.13), 0.6)
    a.paint((0.19, 0.095, 0.045), lambda p, n: 0.6 * step(n[:, 2] + 0.3 * grain(p, 0.12), 0.4, 1.0))
    a.paint((0.13, 0.075, 0.045), [(0.24, 0, 0.03, 0.06), (0.31, 0, -0.01, 0.07)], 0.04, f)
    a.paint((0.05, 0.03, 0.025), [(0.347, 0.022, 0.045, 0.012, 0.007)], 0.006, f)
    a.paint((0.05, 0.03, 0.025), [(0.33, 0.0, -0.075, 0.006), (0.30, 0.04, -0.105, 0.006), (0.24, 0.07, -0.11, 0.005)],
        0.005, f)  # fmt: skip
    a.paint((0.10, 0.065, 0.045), lambda p, n: 1 - step(p[:, 2], 0.04, 0.1))
    gaze(a, (0.055, 0.105, 0.06), 0.017, f, (0.03, 0.014, 0.008), (0.5, 1, 0.1), pupil=(0.6, 0.6), out=-0.4)
    a.paint((0.14, 0.08, 0.045), lambda p, n: 0.5 * near(a, p, 0.034))
    a.skin(0.8)

    def hairs(p: np.ndarray) -> np.ndarray:
        m = f.local(p)
        close = np.linalg.norm(m - (0.12, 0, 0), axis=1) < 0.26
        nose = np.linalg.norm(m - (0.345, 0, 0.03), axis=1) < 0.05
        return np.where(close, 0.014, 0.034) * ~nose * step(p[:, 2], 0.0, 0.10)

    a.fur(80000, hairs, 0.78, (-0.85, 0, -0.45), 0.08, 0.36, 0.24, vary=0.24, deep=0.78)
    whiskers(a, f, (0.27, 0.06, -0.05), 0.10, 26, 0.2)


BUILDERS: dict[str, Any] = {
    "shiba-inu": shiba, "samoyed-dog": samoyed, "pomeranian": pomeranian, "rottweiler": rottweiler,
    "capybara": capybara,
}  # fmt: skip
