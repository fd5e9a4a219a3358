"""Horses, deer and giraffes, modelled limb by limb."""

from __future__ import annotations

from typing import Any

import numpy as np
from data.animals.anatomy import Animal, Colour, Frame, cells, grain, step
from data.animals.bodies import (
    HOOF,
    HOOF_FORE,
    HOOF_HIND,
    below,
    dots,
    ear,
    horn,
    legs,
    muzzle,
    pelage,
    shade,
)


def steed(_: Any, kind: str) -> None:
    """A zebra, a donkey, a unicorn or a horse that is white or black."""
    a, zebra = Animal(0.0125), kind == "zebra"
    horse = kind in HORSES
    a.limb([
        (-0.78, 0, 1.02, 0.15, 0.17), (-0.6, 0, 1.05, 0.23, 0.25), (-0.2, 0, 0.97, 0.25, 0.28),
            (0.2, 0, 0.97, 0.24, 0.29),
        (0.46, 0, 1.02, 0.2, 0.28), (0.64, 0, 1.14, 0.15, 0.22), (0.8, 0, 1.32, 0.11, 0.17), (0.92, 0, 1.48, 0.1, 0.14),
    ], 0.08)  # fmt: skip
    legs(a, HOOF_FORE, 0.44, 0.13, 0.98, 0.066, (-0.08, 0.12))
    legs(a, HOOF_HIND, -0.56, 0.14, 1.02, 0.07, (-0.12, 0.12))
    a.limb(
        [
            (-0.87, 0, 1.12, 0.04),
            (-0.98, 0.02, 0.9, 0.03),
            (-1.0, 0.03, 0.62, 0.035),
            (-1.0, 0.03, 0.42, 0.02),
        ],
        0.05,
    )
    f = Frame((0.94, 0.03, 1.56), 40, 28, 0.54)
    muzzle(a, f, 0.95, 0.95)
    tall = 0.48 if kind == "donkey" else 0.26
    ear(a, f, (-0.1, 0.1, 0.12), (-0.16 if zebra else -0.2, 0.16, 0.12 + tall), 0.075, 0.035, (0.8, 0.6, 0.1))
    white = (0.84, 0.80, 0.74)
    if zebra:
        ink = (0.018, 0.015, 0.014)
        a.limb(
            [
                (0.99, 0, 1.72, 0.02, 0.06),
                (0.86, 0, 1.63, 0.025, 0.075),
                (0.72, 0, 1.46, 0.025, 0.07),
                (0.58, 0, 1.3, 0.02, 0.04),
            ],
            0.03,
        )
        a.paint(white)

        def trunk(p: np.ndarray, n: np.ndarray) -> np.ndarray:
            u, v = -p[:, 0], p[:, 2]
            bend = step(-u, 0.25, 0.75)
            phase = (
                u / 0.105
                + bend * (1.15 - v) / 0.11
                + 0.5 * step(u, 0.5, 0.9) * (v - 1.1) / 0.2
                + 0.12 * grain(p, 0.5)
            )
            leg = v / 0.085 + 0.1 * grain(p, 0.3)
            m = f.local(p)
            head = (m[:, 0] > 0.02) & (np.linalg.norm(m - (0.5, 0, 0), axis=1) < 0.7)
            face = (0.5 * m[:, 0] + 1.1 * np.abs(m[:, 1]) - 0.4 * m[:, 2]) / 0.085
            wave = np.where(head, face, np.where(v < 0.72 - 0.12 * bend, leg, phase))
            return step(np.sin(2 * np.pi * wave), -0.15, 0.2) * step(n[:, 2], -0.95, -0.6)

        a.paint(ink, trunk)
        a.paint(ink, [(0.82, 0, -0.08, 0.2), (1.1, 0, -0.1, 0.2)], 0.04, f)
    elif horse:
        a.paint(shade(HORSES[kind][0], 0.08))
        a.paint(HORSES[kind][1], [(0.86, 0, -0.1, 0.17), (1.05, 0, -0.1, 0.18)], 0.05, f)
        if kind == "unicorn":
            twist = [(0.2, 0, 0.15, 0.05), (0.3, 0, 0.4, 0.042), (0.42, 0, 0.7, 0.03), (0.54, 0, 1.0, 0.012)]
            horn(a, twist, (0.78, 0.52, 0.16), f, pair=False)
            for k in range(7):
                t = k / 7
                at = (0.2 + 0.33 * t, 0, 0.2 + 0.75 * t)
                horn(
                    a,
                    [
                        (at[0] + 0.03, -0.04 + 0.03 * t, at[2], 0.018),
                        (at[0] + 0.02, 0.04 - 0.03 * t, at[2] + 0.06, 0.018),
                    ],
                    (0.6, 0.36, 0.08),
                    f,
                    False,
                )
    else:
        tone = (0.24, 0.205, 0.175)
        a.paint(shade(tone))
        pale = (0.66, 0.61, 0.54)
        a.paint(pale, lambda p, n: step(-n[:, 2], 0.2, 0.8) * step(p[:, 2], 0.45, 0.6))
        a.paint(pale, lambda p, n: (1 - step(p[:, 2], 0.35, 0.6)) * 0.6)
        a.paint(pale, [(0.74, 0, -0.1, 0.19), (1.05, 0, -0.1, 0.2)], 0.04, f)
        a.paint((0.42, 0.37, 0.32), [(0.2, 0.15, 0.08, 0.085)], 0.03, f)
        a.paint((0.05, 0.04, 0.035), [(-0.2, 0.17, 0.12 + tall, 0.1)], 0.03, f)
    a.paint((0.02, 0.014, 0.012), [(0.975, 0.06, -0.045, 0.03)], 0.01, f)
    below(a, HOOF, 0.07)
    a.eye((0.2, 0.15, 0.07), 0.042, f)
    a.skin(0.6)
    coat = pelage(f, 0.035 if kind == "donkey" else 0.018, 0.012, 0.93, 0.07)

    def tuft(p: np.ndarray) -> np.ndarray:
        return 0.1 * step(p[:, 0], 0.93, 0.96) * (1 - step(p[:, 2], 0.6, 0.7))

    a.fur(60000, lambda p: coat(p) + tuft(p), 0.9, droop=0.06, thick=0.3, wild=0.14, vary=0.1, deep=0.85)
    if horse:
        _flowing(a, f, HORSES[kind][2])
    elif not zebra:

        def mane(p: np.ndarray) -> np.ndarray:
            return (
                (np.abs(p[:, 1]) < 0.025)
                * (p[:, 2] > 1.3 - 1.05 * (p[:, 0] + 0.58))
                * (p[:, 0] > -0.88)
                * (p[:, 0] < -0.5)
            )

        def dark(p: np.ndarray) -> np.ndarray:
            return np.tile((0.05, 0.042, 0.038), (len(p), 1))

        a.fur(2500, 0.07, 0.3, thick=0.5, only=lambda p: mane(p) + 1e-9, tint=dark, seed=3)


HORSES: dict[str, tuple[Colour, Colour, Colour]] = {
    "unicorn": ((0.86, 0.83, 0.79), (0.6, 0.45, 0.42), (0.80, 0.62, 0.74)),
    "white": ((0.84, 0.81, 0.77), (0.42, 0.36, 0.34), (0.84, 0.79, 0.70)),
    "black": ((0.022, 0.019, 0.018), (0.03, 0.026, 0.025), (0.012, 0.011, 0.011)),
    "bay": ((0.125, 0.048, 0.020), (0.05, 0.03, 0.022), (0.016, 0.012, 0.010)),
}
"""Coat, muzzle, mane and tail."""


def _flowing(a: Animal, f: Frame, tone: Colour) -> None:
    """The mane and the tail of a horse."""

    def crest(p: np.ndarray) -> np.ndarray:
        neck = (
            (np.abs(p[:, 1]) < 0.03)
            & (p[:, 2] > 1.3 - 1.05 * (p[:, 0] + 0.58))
            & (p[:, 0] > -0.97)
            & (p[:, 0] < -0.5)
        )
        return neck * (np.abs(f.local(p)[:, 1]) < 0.12)

    def fall(p: np.ndarray) -> np.ndarray:
        return np.tile((0.35, -0.5, -0.75), (len(p), 1)) + 0.25 * np.stack(
            [grain(p, 0.3, k) for k in range(3)], 1
        )

    def tint(p: np.ndarray) -> np.ndarray:
        return np.tile(tone, (len(p), 1))

    a.fur(
        9000,
        0.34,
        0.8,
        fall,
        0.45,
        0.5,
        0.2,
        0.2,
        only=lambda p: crest(p) + 1e-9,
        tint=tint,
        seed=3,
        lit=(-0.2, -0.6, 0.75),
        deep=0.85,
    )

    def dock(p: np.ndarray) -> np.ndarray:
        return step(p[:, 0], 0.87, 0.9) * step(p[:, 2], 0.5, 0.55)

    a.fur(
        9000,
        lambda p: 0.34 * dock(p),
        0.85,
        (-0.25, 0, -0.9),
        0.15,
        0.5,
        0.16,
        0.2,
        only=lambda p: dock(p) + 1e-9,
        tint=tint,
        seed=4,
        lit=(0.2, -0.7, 0.65),
        deep=0.85,
    )


def deer(_: Any, kind: str = "deer") -> None:
    a, moose = Animal(0.0105), kind == "moose"
    slim = 0.78 if kind in ("doe", "fawn") else 1.0
    tone = (0.085, 0.05, 0.032) if moose else (0.30, 0.15, 0.062)
    a.limb([
        (-0.6, 0, 0.95, 0.11, 0.13), (-0.46, 0, 0.97, 0.17, 0.19), (-0.12, 0, 0.92, 0.18, 0.2),
            (0.2, 0, 0.92, 0.18, 0.23),
        (0.4, 0, 0.96 + 0.05 * moose, 0.16, 0.23 + 0.03 * moose), (0.54, 0, 1.08, 0.12 * slim, 0.18 * slim),
        (0.66, 0, 1.24 - 0.06 * moose, (0.1 + 0.02 * moose) * slim, 0.14 * slim),
            (0.74, 0, 1.4 - 0.12 * moose, 0.09 * slim, 0.12 * slim),
    ], 0.06)  # fmt: skip
    legs(a, HOOF_FORE, 0.37, 0.1, 0.95, 0.047 * slim**0.5, (-0.06, 0.1))
    legs(a, HOOF_HIND, -0.44, 0.11, 0.95, 0.05 * slim**0.5, (-0.1, 0.1))
    a.limb([(-0.68, 0, 1.02, 0.04), (-0.74, 0, 0.92, 0.035)], 0.04)
    f = Frame((0.78, 0.02, 1.47 - 0.14 * moose), 28, 32, 0.5 if moose else 0.38 if kind == "deer" else
        0.46 if kind == "fawn" else 0.4)  # fmt: skip
    muzzle(a, f, 0.9 if moose else 1.0, 1.35 if moose else 0.82)
    ear(a, f, (-0.06, 0.13, 0.1), (-0.2, 0.44, 0.22), 0.11, 0.04, (0.9, 0.1, -0.2))
    bone = (0.34, 0.22, 0.12)
    g = Frame((0.78, 0.02, 1.47 - 0.14 * moose), 6, 32, 0.38)
    if moose:
        horn(a, [(0.02, 0.12, 0.16, 0.045), (0.02, 0.45, 0.2, 0.045), (-0.06, 0.78, 0.4, 0.05, 0.2),
            (-0.2, 1.05, 0.7, 0.05, 0.34),
                 (-0.3, 1.15, 1.05, 0.04, 0.18)], bone, g, melt=0.02, side=(1, 0, 0.3))  # fmt: skip
        for k in range(5):
            way, spot = 1.9 - 0.5 * k, (-0.12 - 0.03 * k, 0.98, 0.68)
            tip = (spot[0], spot[1] + 0.62 * np.cos(way), spot[2] + 0.62 * np.sin(way))
            horn(a, [(*spot, 0.06), (*tip, 0.02)], bone, g)
        a.limb([(0.3, 0, -0.2, 0.05), (0.33, 0, -0.42, 0.04), (0.34, 0, -0.5, 0.02)], 0.04, f)
    elif kind == "deer":
        main = [
            (0.02, 0.08, 0.18, 0.05),
            (-0.12, 0.3, 0.55, 0.042),
            (-0.32, 0.58, 0.95, 0.038),
            (-0.25, 0.68, 1.4, 0.034),
            (-0.05, 0.6, 1.8, 0.016),
        ]
        horn(a, main, bone, g)
        for root, tip in (((0.0, 0.11, 0.25), (0.42, 0.2, 0.52)), ((-0.1, 0.27, 0.5), (0.28, 0.46, 0.78)),
            ((-0.3, 0.56, 0.92), (0.1, 0.8, 1.2)),
                          ((-0.27, 0.68, 1.35), (-0.42, 0.82, 1.78)), ((-0.18, 0.66, 1.55),
                              (-0.16, 0.9, 1.85))):  # fmt: skip
            mid = (0.6 * tip[0] + 0.4 * root[0], 0.5 * (tip[1] + root[1]), 0.35 * tip[2] + 0.65 * root[2])
            horn(a, [(*root, 0.036), (*mid, 0.03), (*tip, 0.014)], bone, g)
    base = list(a.layers)
    a.layers.clear()
    a.paint(shade(tone))
    if not moose:
        a.paint(tuple(0.55 * c for c in tone), lambda p, n: 0.55 * step(-p[:, 0] + 0.3 * p[:, 2], 0.85, 1.0))
    pale = (0.30, 0.22, 0.16) if moose else (0.66, 0.52, 0.36)
    if not moose:
        a.paint(pale, lambda p, n: step(-n[:, 2], 0.2, 0.8) * step(p[:, 2], 0.55, 0.7))
        a.paint((0.75, 0.62, 0.45), [(-0.72, 0, 0.95, 0.1, 0.14)], 0.03)
        a.paint(pale, [(0.75, 0, -0.16, 0.12, 0.08), (0.95, 0, -0.17, 0.1, 0.06)], 0.03, f)
        a.paint((0.02, 0.015, 0.013), [(0.97, 0, -0.05, 0.07, 0.055)], 0.015, f)
    else:
        a.paint(pale, lambda p, n: (1 - step(p[:, 2], 0.4, 0.65)) * 0.9)
    if kind == "fawn":

        def spotted(p: np.ndarray, n: np.ndarray) -> np.ndarray:
            far = cells(p, dots(a, 0.10, 5))[0]
            return (
                (1 - step(far, 0.017, 0.027))
                * step(p[:, 2], 0.86, 0.92)
                * step(p[:, 0] + 0.5 * p[:, 2], 0.1, 0.2)
            )

        a.paint((0.80, 0.70, 0.54), spotted)
    a.layers += base
    below(a, HOOF, 0.05)
    a.eye((0.2, 0.15, 0.08), 0.048, f)
    a.skin(0.7)
    a.fur(
        60000,
        pelage(f, 0.04 if moose else 0.03, 0.012, 0.94, 0.05),
        0.85,
        droop=0.06,
        thick=0.32,
        wild=0.18,
        vary=0.18,
    )


def giraffe(_: Any) -> None:
    a = Animal(0.0125)
    a.limb([
        (-0.5, 0, 1.22, 0.1, 0.12), (-0.38, 0, 1.25, 0.16, 0.19), (-0.1, 0, 1.28, 0.19, 0.23),
            (0.18, 0, 1.36, 0.19, 0.26),
        (0.36, 0, 1.5, 0.15, 0.24), (0.5, 0, 1.84, 0.105, 0.16), (0.63, 0, 2.26, 0.085, 0.12),
            (0.76, 0, 2.68, 0.075, 0.1),
    ], 0.06)  # fmt: skip
    legs(a, HOOF_FORE, 0.3, 0.11, 1.3, 0.06, (-0.06, 0.12))
    legs(a, HOOF_HIND, -0.34, 0.12, 1.24, 0.06, (-0.12, 0.1))
    a.limb(
        [
            (-0.56, 0, 1.3, 0.03),
            (-0.66, 0.02, 1.05, 0.02),
            (-0.67, 0.02, 0.8, 0.02),
            (-0.67, 0.02, 0.65, 0.035),
            (-0.67, 0.02, 0.55, 0.015),
        ],
        0.04,
    )
    f = Frame((0.8, 0.02, 2.78), 26, 30, 0.42)
    muzzle(a, f, 1.0, 0.9)
    ear(a, f, (-0.08, 0.13, 0.08), (-0.18, 0.42, 0.12), 0.08, 0.035, (0.9, 0.1, -0.2))
    a.limb(
        [(0.0, 0.07, 0.16, 0.05), (-0.08, 0.08, 0.38, 0.04), (-0.1, 0.08, 0.44, 0.055)], 0.03, f, pair=True
    )
    cream = (0.74, 0.58, 0.36)
    a.paint(cream)
    seeds: list[np.ndarray] = []

    def patch(p: np.ndarray, n: np.ndarray) -> np.ndarray:
        if not seeds:
            seeds.append(dots(a, 0.115))
        first, second, _ = cells(p, seeds[0])
        edge = step(second - first, 0.018, 0.032)
        m = f.local(p)
        return (
            edge
            * step(p[:, 2], 0.45, 0.75)
            * (1 - step(m[:, 0], -0.15, 0.1) * (1 - step(np.linalg.norm(m, axis=1), 0.8, 1.4)))
        )

    a.paint(lambda p: np.array((0.27, 0.115, 0.038)) * (1 + 0.25 * grain(p, 0.3)[:, None]), patch)
    a.paint((0.45, 0.28, 0.14), [(0.1, 0, 0.2, 0.12), (0.8, 0, 0.05, 0.12)], 0.05, f)
    a.paint((0.03, 0.02, 0.015), [(-0.1, 0.08, 0.47, 0.065)], 0.02, f)
    a.paint((0.05, 0.03, 0.02), [(-0.67, 0, 0.62, 0.06)], 0.03)
    a.paint((0.02, 0.014, 0.012), [(0.965, 0.055, -0.045, 0.03)], 0.01, f)
    below(a, HOOF, 0.07)
    a.eye((0.2, 0.15, 0.08), 0.055, f)
    a.skin(0.6)
    a.fur(
        50000,
        pelage(f, 0.02, 0.012, 0.93, 0.07),
        0.9,
        droop=0.05,
        thick=0.28,
        wild=0.14,
        vary=0.12,
        deep=0.85,
    )

    def mane(p: np.ndarray) -> np.ndarray:
        return (np.abs(p[:, 1]) < 0.03) * step(p[:, 2], 1.6, 1.7) * step(p[:, 2] * 0.31 + p[:, 0], 0.1, 0.13)

    def tint(p: np.ndarray) -> np.ndarray:
        return np.tile((0.22, 0.09, 0.03), (len(p), 1))

    a.fur(2500, 0.05, 0.2, thick=0.5, only=lambda p: mane(p) + 1e-9, tint=tint, seed=3)
