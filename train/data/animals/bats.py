"""A bat with its wings spread."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
from data.animals.anatomy import BODY, Animal, Frame, grain, step
from data.animals.bodies import ear, shade
from data.animals.cats import gaze

_FUR, _WEB = (0.19, 0.095, 0.05), (0.085, 0.046, 0.038)


def bat(_: Any) -> None:
    """In flight, from the front."""
    from data.goods.craft import Craft, spline  # needs Blender

    a, c = Animal(0.0062), Craft(1)
    a.limb([(-0.02, 0, 0.3, 0.06), (0.0, 0, 0.42, 0.105, 0.1), (0.02, 0, 0.56, 0.12, 0.11),
        (0.04, 0, 0.68, 0.1, 0.1)], 0.05)  # fmt: skip
    f = Frame((0.08, 0, 0.79), 12, 0, 0.9)
    a.limb([(-0.05, 0, 0, 0.12, 0.115), (0.05, 0, -0.01, 0.1, 0.09), (0.11, 0, -0.035, 0.065, 0.055)],
        0.04, f)  # fmt: skip
    a.limb([(0.12, 0.022, -0.055, 0.034, 0.03)], 0.02, f, pair=True)
    a.limb([(0.07, 0, -0.085, 0.05, 0.024), (0.13, 0, -0.095, 0.03, 0.018)], 0.02, f)
    a.limb([(0.16, 0.012, -0.022, 0.016, 0.016)], 0.01, f, pair=True)
    ear(a, f, (-0.03, 0.085, 0.07), (-0.03, 0.16, 0.28), 0.085, 0.016, (1, 0.35, 0), 0.7)
    wrist = np.array((0.04, 0.52, 1.0))
    elbow, shoulder, ankle = (np.array(q) for q in ((-0.02, 0.35, 0.6), (0.02, 0.1, 0.64), (0.0, 0.1, 0.2)))
    tips = [np.array(q) for q in ((0.02, 1.14, 1.2), (0.0, 1.16, 0.66), (-0.02, 0.82, 0.32),
        (0.0, 0.44, 0.18))]  # fmt: skip
    a.limb([(*shoulder, 0.05), (*elbow, 0.034), (*(0.4 * elbow + 0.6 * wrist), 0.028), (*wrist, 0.026)],
        0.03, pair=True, side=(1, 0, 0))  # fmt: skip
    a.limb([(*wrist, 0.02), (wrist[0] + 0.05, wrist[1] - 0.02, wrist[2] + 0.09, 0.012)], 0.012, pair=True)
    a.limb([(0.0, 0.05, 0.32, 0.035), (0.02, 0.09, 0.25, 0.022), (*ankle, 0.016),
        (0.06, 0.11, 0.17, 0.02)], 0.02, pair=True)  # fmt: skip
    knuckles = []
    for tip in tips:
        knuckle = 0.5 * (wrist + tip) + (0.05, 0.02, 0.04)
        knuckles.append(knuckle)
        a.limb([(*wrist, 0.02), (*knuckle, 0.0135), (*tip, 0.007)], 0.01, pair=True)
    a.paint(shade(_FUR, 0.2, 0.1))
    a.paint((0.24, 0.14, 0.08), [(0.14, 0, 0.6, 0.08), (0.1, 0, 0.42, 0.08)], 0.05)
    skin = (0.09, 0.045, 0.035)
    a.paint(skin, lambda p, n: step(np.abs(p[:, 1]), 0.17, 0.24))
    a.paint(skin, lambda p, n: 1 - step(p[:, 2], 0.24, 0.3))
    a.paint((0.24, 0.12, 0.09), [(-0.02, 0.1, 0.12, 0.06), (-0.02, 0.14, 0.24, 0.07)], 0.02, f)
    a.paint((0.075, 0.04, 0.032), [(0.15, 0, -0.035, 0.05, 0.05)], 0.02, f)
    a.paint((0.02, 0.012, 0.01), [(0.165, 0.014, -0.028, 0.009)], 0.003, f)
    a.paint((0.02, 0.01, 0.008), [(0.155, 0, -0.078, 0.016, 0.005), (0.11, 0.055, -0.075, 0.012, 0.005)],
        0.004, f)  # fmt: skip
    gaze(a, (0.085, 0.06, 0.015), 0.021, f, (0.01, 0.006, 0.004), (1, 0.45, 0.1), pupil=(0, 0), out=-0.3)
    a.skin(0.55, 0.4, 3)

    def hairs(p: np.ndarray) -> np.ndarray:
        m = f.local(p)
        close = np.linalg.norm(m, axis=1) < 0.33
        face = step(m[:, 0], -0.02, 0.1) * close
        bare = (close & ((m[:, 0] > 0.1) | (m[:, 2] > 0.12))) | (np.abs(p[:, 1]) > 0.2) | (p[:, 2] < 0.26)
        return (0.055 * (1 - face) + 0.016 * face) * ~bare

    a.fur(60000, hairs, 0.55, (0, 0, -1), 0.06, 0.36, 0.35, vary=0.25, deep=0.75)
    leather = c.stuff(None, 0.5, bump=0.25, grain=26, sss=0.25, deep=0.05)

    def panel(first: Any, second: Any, dip: float, sign: int) -> None:
        """Skin between two lines, its far rim cut in."""
        p, q = spline(first, 26)[:, None], spline(second, 26)[:, None]
        t, r = np.linspace(0, 1, 22)[None, :, None], np.linspace(0, 1, 26)[:, None, None]
        rim = p + (q - p) * t
        pull = 1 - dip * np.sin(np.pi * t) * r**2
        hub = p[:1] + (q[:1] - p[:1]) * t
        net = hub + (rim - hub) * pull + np.array((-0.07, 0, 0)) * np.sin(np.pi * t) * np.sin(np.pi * np.minimum(r,
            0.97))  # fmt: skip
        net = (net * (1, sign, 1)) @ BODY.axes
        fold = np.sin(2 * np.pi * 4 * t) * r + 0 * net
        tone = np.array(_WEB) * (1.0 + 0.10 * fold + 0.5 * (1 - np.sin(np.pi * t)) ** 3)
        tone = tone * (1 + 0.25 * grain(net.reshape(-1, 3), 0.12, 3).reshape(26, 22, 1))
        c.grid(net, leather, lambda _: tone.reshape(-1, 3))

    for sign in (1, -1):
        lines = [[wrist, k, t] for k, t in zip(knuckles, tips, strict=True)]
        for first, second in pairwise(lines):
            panel(first, second, 0.2, sign)
        flank = [(0.02, 0.08, 0.62), (0.0, 0.09, 0.42), ankle]
        panel([wrist, *lines[3][1:]], [elbow, 0.6 * elbow + 0.4 * ankle + (-0.02, 0.04, 0),
            0.5 * (ankle + tips[3]) + (0, 0, 0.05)], 0.1, sign)  # fmt: skip
        panel([elbow, 0.6 * elbow + 0.4 * ankle + (-0.02, 0.04, 0),
            0.5 * (ankle + tips[3]) + (0, 0, 0.05)], flank, 0.1, sign)  # fmt: skip
        panel([shoulder, 0.5 * (shoulder + elbow), elbow],
            [shoulder, 0.5 * (shoulder + wrist) + (0.02, 0, -0.04), wrist], 0.0, sign)  # fmt: skip
