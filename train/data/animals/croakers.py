"""The head and shoulders of frogs that stand as people do."""

from __future__ import annotations

import numpy as np
from data.animals.anatomy import Colour, grain, step
from data.animals.busts import Bust, Face, Fit

GREEN: Colour = (0.085, 0.29, 0.022)
CREAM: Colour = (0.78, 0.74, 0.50)


def _skin(p: np.ndarray) -> np.ndarray:
    """Green, darker in spots."""
    light = 0.5 + 0.5 * grain(p, 0.35, 2)[:, None]
    spot = step(grain(p * (1, 1, 0.7), 0.16, 7), 0.55, 0.8)[:, None]
    green = np.array(GREEN) * (1 - 0.5 * light) + np.array((0.20, 0.42, 0.04)) * 0.5 * light
    return np.asarray(green * (1 - 0.55 * spot))


def frog(a: Bust) -> Fit:
    """A wide mouth, eyes that stand out above."""
    a.trunk(0.46, 0.52, 0.34)
    a.part([(-0.30, 0, -0.06, 0.80, 0.56), (0.10, 0, -0.08, 0.98, 0.58), (0.52, 0, -0.16, 0.86, 0.46), (0.84, 0, -0.22,
        0.56, 0.30)], 0.16)  # fmt: skip
    a.part([(0.0, 0, -0.44, 0.92, 0.30), (0.50, 0, -0.50, 0.80, 0.22), (0.80, 0, -0.48, 0.5, 0.14)], 0.12)
    a.part([(0.14, 0.56, 0.44, 0.36, 0.36)], 0.12, True)
    a.part([(1.06, 0.14, -0.05, 0.07, 0.05)], 0.05, True)
    a.dye(_skin)
    a.dye(CREAM, lambda u, s, v: step(-v, 0.46, 0.56))
    a.dye((0.02, 0.05, 0.01), [(1.12, 0.15, -0.04, 0.03, 0.024)], 0.02)
    a.mouth([(1.36, 0.0, -0.36), (1.22, 0.4, -0.38), (0.90, 0.76, -0.36), (0.45, 0.98, -0.28), (0.15, 1.04, -0.18)],
        0.026, (0.02, 0.045, 0.01))  # fmt: skip
    a.look(
        (0.28, 0.66, 0.52),
        0.29,
        (0.72, 0.46, 0.04),
        (0.52, 0.30),
        (0.85, 0.5, 0.08),
        (46, 48),
        0,
        (0.10, 0.30, 0.025),
        sink=0.35,
        rim=(0.05, 0.16, 0.012),
        wide=1.05,
        ring=1.0,
    )
    a.skin(0.22, 0.25, 5)
    return Fit(
        (-0.16, 0.46, 0.50, 10), (0.62, 0.58, 0.50, 0.34), (-0.1, 1.0, 0.0), (0.50, 0.52), (0.2, 0.1, 1.5)
    )


BUILDERS: dict[str, Face] = {"frog": frog}
"""Who models the head and shoulders of what."""
