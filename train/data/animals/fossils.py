"""The skeleton of a tyrannosaurus as museums mount it."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.animals.anatomy import BODY, Animal, Colour, Frame, grain
from data.animals.bodies import horn
from data.goods.craft import spline
from data.sites.lot import Site

TOOTH: Colour = (0.30, 0.19, 0.09)


def _aged(a: Animal, light: Colour = (0.50, 0.36, 0.19), dark: Colour = (0.17, 0.10, 0.05)) -> None:
    """Old bone, browner in patches."""

    def tone(p: np.ndarray) -> np.ndarray:
        dirt = np.clip(0.4 + 0.7 * grain(p, 0.3, 4) + 0.5 * grain(p, 0.07, 6), 0, 1)[:, None]
        return np.asarray(np.array(light) * (1 - 0.55 * dirt) + np.array(dark) * 0.55 * dirt)

    a.paint(tone)


def _spine() -> np.ndarray:
    """Middles of the vertebrae from the tip of the tail to the skull."""
    line = spline([(-2.15, 0, 1.16), (-1.6, 0, 1.04), (-1.05, 0, 1.02), (-0.55, 0, 1.08), (-0.15, 0, 1.16), (0.2, 0,
        1.18), (0.48, 0, 1.26), (0.66, 0, 1.42), (0.78, 0, 1.58)], 400)  # fmt: skip
    far = np.r_[0, np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))]
    at = np.cumsum(np.interp(np.linspace(0, 1, 62), (0, 0.5, 0.75, 1), (0.6, 1.0, 1.25, 1.0)))
    at = (at - at[0]) / (at[-1] - at[0]) * far[-1]
    return np.stack([np.interp(at, far, line[:, k]) for k in range(3)], 1)


def _trunk(a: Animal) -> None:
    """Vertebrae with their spines, chevrons below the tail, ribs and belly ribs."""
    spots = _spine()
    along = np.gradient(spots, axis=0)
    along /= np.linalg.norm(along, axis=1)[:, None]
    for k, (p, way) in enumerate(zip(spots, along, strict=True)):
        u, _, v = p
        up = np.array((-way[2], 0, way[0]))
        r = float(
            np.interp(u, (-2.15, -1.5, -0.6, 0.1, 0.5, 0.8), (0.010, 0.024, 0.046, 0.050, 0.046, 0.040))
        )
        high = float(np.interp(u, (-2.15, -1.4, -0.7, -0.1, 0.4, 0.8), (0.008, 0.05, 0.13, 0.16, 0.11, 0.05)))
        long = 0.42 * (0.06 if k == 0 else float(np.linalg.norm(spots[k] - spots[k - 1])))
        a.limb([(*(p - long * way), r), (*p, 0.74 * r), (*(p + long * way), r)], 0.008)
        a.limb(
            [
                (*(p + 0.6 * r * up), 0.3 * r),
                (*(p + (r + high) * up - 0.35 * high * way), 0.012 + 0.1 * r, 0.018 + 0.25 * r),
            ],
            0.012,
        )
        if u > -1.5:
            wide = float(np.interp(u, (-1.5, -0.6, 0.4, 0.8), (0.03, 0.11, 0.10, 0.07)))
            a.limb(
                [(u, 0.5 * r, v + 0.3 * r, 0.016), (u - 0.25 * wide, wide, v + 0.4 * r, 0.010)],
                0.01,
                pair=True,
            )
        if -1.9 < u < -0.5:
            drop = float(np.interp(u, (-1.9, -0.9, -0.5), (0.03, 0.17, 0.10)))
            a.limb(
                [(*(p - 0.8 * r * up), 0.012), (*(p - (r + drop) * up - 0.5 * drop * way), 0.009, 0.014)],
                0.008,
            )
        if 0.44 < u < 0.72 and k % 2:
            a.limb([(u, 0.04, v - 0.02, 0.013), (u - 0.10, 0.07, v - 0.13, 0.007)], 0.008, pair=True)
    for k, u in enumerate(np.linspace(0.50, -0.10, 12)):
        v = float(np.interp(u, spots[:, 0], spots[:, 2]))
        deep = (0.30, 0.44, 0.52, 0.56, 0.57, 0.56, 0.53, 0.50, 0.45, 0.38, 0.31, 0.22)[k]
        wide = (0.13, 0.17, 0.20, 0.22, 0.23, 0.235, 0.235, 0.23, 0.22, 0.20, 0.18, 0.15)[k]
        back = 0.10 + 0.01 * k
        a.limb([(u, 0.04, v - 0.01, 0.016), (u - 0.01, 0.7 * wide, v - 0.03, 0.016), (u - 0.04, wide, v - 0.4 * deep,
            0.013), (u - 0.07, 0.80 * wide, v - 0.75 * deep, 0.011), (u - back, 0.42 * wide, v - deep, 0.008)],
            0.006, pair=True)  # fmt: skip
        if 2 < k < 11:
            low = v - deep - 0.02
            a.limb([(u - back + 0.04, 0.0, low - 0.03, 0.008), (u - back, 0.40 * wide, low + 0.02, 0.007)], 0.006,
                pair=True)  # fmt: skip


def _limbs(a: Animal) -> None:
    """Hips, legs and the short arms."""
    a.limb([(-0.42, 0.085, 1.16, 0.020, 0.07), (-0.22, 0.105, 1.18, 0.024, 0.13), (-0.04, 0.105, 1.18, 0.024, 0.13),
        (0.14, 0.085, 1.18, 0.018, 0.075)], 0.02, pair=True)  # fmt: skip
    a.limb([(-0.10, 0.10, 1.06, 0.05), (0.0, 0.06, 0.86, 0.030), (0.04, 0.02, 0.62, 0.028)], 0.02, pair=True)
    a.limb([(-0.08, 0, 0.60, 0.024, 0.03), (0.08, 0, 0.60, 0.028, 0.04), (0.16, 0, 0.62, 0.02, 0.03)], 0.03)
    a.limb(
        [(-0.24, 0.10, 1.06, 0.045), (-0.38, 0.06, 0.86, 0.024), (-0.52, 0.015, 0.70, 0.020)], 0.02, pair=True
    )
    for sign, move in ((1, -0.18), (-1, 0.20)):
        s = 0.19 * sign
        hip, knee = np.array((-0.14, 0.15 * sign, 1.06)), np.array((0.08 + 0.55 * move, s, 0.68))
        ankle, ball = np.array((-0.20 + move, s, 0.30)), np.array((-0.06 + move, s, 0.075))

        def shaft(
            p: np.ndarray, q: np.ndarray, r: float, knob: float, off: tuple[float, float, float] = (0, 0, 0)
        ) -> None:
            p, q = p + off, q + off
            rows = [
                (0.0, knob),
                (0.09, 0.85 * knob),
                (0.24, r),
                (0.7, 0.92 * r),
                (0.9, 0.82 * knob),
                (1.0, 0.9 * knob),
            ]
            a.limb([(*(p + t * (q - p)), w) for t, w in rows], 0.012)

        shaft(hip, knee, 0.046, 0.075)
        shaft(np.add(knee, (0.0, 0, -0.06)), ankle, 0.036, 0.060)
        shaft(
            np.add(knee, (-0.05, 0.03 * sign, -0.07)), np.add(ankle, (0.0, 0.04 * sign, 0.03)), 0.014, 0.024
        )
        for k in (-1, 0, 1):
            shaft(
                np.add(ankle, (0.0, 0.028 * k, -0.05)),
                np.add(ball, (-0.02 * abs(k), 0.055 * k, 0)),
                0.020,
                0.030,
            )
            way = np.array((math.cos(0.42 * k), math.sin(0.42 * k), 0))
            start = np.add(ball, (-0.02 * abs(k), 0.055 * k, -0.02))
            for j, (far, r) in enumerate(((0.02, 0.030), (0.13, 0.026), (0.22, 0.022))):
                p, q = start + far * way, start + (far + 0.085) * way
                p[2], q[2] = 0.052 - 0.006 * j, 0.046 - 0.006 * j
                a.limb([(*p, r), (*(0.5 * (p + q)), 0.68 * r), (*q, 0.9 * r)], 0.006)
            tip = start + 0.32 * way
            horn(a, [(tip[0], tip[1], 0.042, 0.022), (tip[0] + 0.09 * way[0], tip[1] + 0.09 * way[1], 0.012, 0.007)],
                TOOTH, pair=False)  # fmt: skip
    a.limb([(0.24, 0.20, 1.16, 0.012, 0.03), (0.42, 0.19, 1.02, 0.014, 0.03), (0.55, 0.14, 0.88, 0.02, 0.045)], 0.012,
        pair=True)  # fmt: skip
    a.limb(
        [(0.53, 0.165, 0.90, 0.028), (0.50, 0.19, 0.82, 0.017), (0.48, 0.20, 0.75, 0.023)], 0.01, pair=True
    )
    for off in (0.0, 0.025):
        a.limb(
            [
                (0.49, 0.20 + off, 0.74, 0.013),
                (0.55, 0.19 + off, 0.68, 0.010),
                (0.60, 0.185 + off, 0.67, 0.013),
            ],
            0.006,
            pair=True,
        )
        horn(
            a,
            [
                (0.61, 0.185 + 1.4 * off, 0.665, 0.012),
                (0.67, 0.18 + 1.7 * off, 0.63, 0.010),
                (0.69, 0.18 + 1.7 * off, 0.59, 0.005),
            ],
            TOOTH,
        )


def _skull(a: Animal, f: Frame) -> None:
    """With its windows, the jaw open, teeth as long as fingers."""
    a.limb(
        [
            (-0.06, 0, 0.02, 0.19, 0.17),
            (0.10, 0, 0.06, 0.20, 0.17),
            (0.30, 0, 0.05, 0.15, 0.165),
            (0.52, 0, 0.01, 0.125, 0.155),
            (0.74, 0, -0.03, 0.105, 0.13),
            (0.90, 0, -0.06, 0.075, 0.09),
        ],
        0.03,
        f,
    )
    a.limb([(-0.12, 0.14, -0.02, 0.05, 0.15), (-0.14, 0.15, -0.16, 0.045, 0.06)], 0.03, f, True)
    a.limb(
        [
            (0.06, 0.155, -0.12, 0.03, 0.05),
            (0.30, 0.14, -0.13, 0.03, 0.045),
            (0.60, 0.095, -0.14, 0.03, 0.04),
        ],
        0.03,
        f,
        True,
    )
    a.limb([(0.14, 0.14, 0.20, 0.05, 0.035), (0.28, 0.12, 0.19, 0.045, 0.03)], 0.04, f, True)
    for u, v, r, tall in (
        (0.20, 0.075, 0.062, 0.085),
        (0.00, -0.01, 0.060, 0.105),
        (0.43, 0.0, 0.10, 0.085),
        (0.78, 0.01, 0.055, 0.034),
        (0.60, -0.015, 0.035, 0.03),
    ):
        a.limb([(u, 0.02, v, r, tall), (u, 0.5, v, r, tall)], 0.006, f, True, (1, 0, 0), True)
    a.limb([(0.05, 0, -0.14, 0.10, 0.12), (0.7, 0, -0.18, 0.055, 0.07)], 0.01, f, carve=True)
    low = Frame(tuple(f.out((-0.10, 0, -0.20)) * (-1, -1, 1)), 34, 24, f.size)
    a.limb(
        [
            (-0.04, 0.15, 0.0, 0.032, 0.05),
            (0.12, 0.155, -0.015, 0.032, 0.095),
            (0.36, 0.125, -0.01, 0.03, 0.075),
            (0.60, 0.09, 0.0, 0.034, 0.062),
            (0.82, 0.045, 0.015, 0.04, 0.062),
            (0.88, 0.0, 0.02, 0.045, 0.055),
        ],
        0.02,
        low,
        True,
    )
    a.limb(
        [(0.17, 0.0, -0.01, 0.045, 0.028), (0.17, 0.5, -0.01, 0.045, 0.028)],
        0.006,
        low,
        True,
        (1, 0, 0),
        True,
    )
    for k in range(11):
        u = 0.36 + 0.052 * k
        side = float(np.interp(u, (0.3, 0.74, 0.95), (0.125, 0.10, 0.055)))
        long = (0.07, 0.10, 0.13, 0.11, 0.14, 0.12, 0.14, 0.11, 0.12, 0.09, 0.08)[k]
        v = -0.165 - 0.012 * (k < 8) + 0.02 * (k > 8)
        horn(
            a,
            [
                (u, side, v + 0.03, 0.024),
                (u - 0.012, side, v - 0.5 * long, 0.018),
                (u - 0.03, side - 0.005, v - long, 0.006),
            ],
            TOOTH,
            f,
        )
        w = 0.34 + 0.048 * k
        in_ = float(np.interp(w, (0.3, 0.6, 0.86), (0.13, 0.09, 0.03)))
        horn(a, [(w, in_, 0.05, 0.02), (w - 0.015, in_, 0.06 + 0.72 * long, 0.005)], TOOTH, low)


def tyrannosaurus(s: Site) -> None:
    """On a low plinth, held by steel rods."""
    a = Animal(0.0082)
    _trunk(a)
    _limbs(a)
    late = list(a.layers)
    a.layers.clear()
    _aged(a)
    a.layers += late
    _skull(a, Frame((0.86, 0, 1.62), 6, 26, 0.72))
    a.skin(0.6, 0.35, 4)
    wood, steel = s.material((0.045, 0.03, 0.022), 0.35), s.material((0.05, 0.05, 0.052), 0.35, 0.9)
    s.rounded(wood, (0.1, 0, -0.06), (1.7, 0.95, 0.12), 0.03)
    s.rounded(s.material((0.30, 0.26, 0.20), 0.9), (0.1, 0, 0.0), (1.6, 0.86, 0.012), 0.004)
    for u, v in ((-0.62, 1.0), (0.34, 1.12)):
        x, _, z = BODY.out((u, 0, v))
        s.tube(steel, [(x, 0, 0), (x, 0, z)], 0.014, 12)


BUILDERS: dict[str, Any] = {"t-rex-skeleton": tyrannosaurus}
