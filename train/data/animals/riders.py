"""Animals on bicycles and boards."""

from __future__ import annotations

from typing import Any

import numpy as np
from data.animals.anatomy import step
from data.animals.bodied import Part, grown, sides
from data.people.settings import use
from data.sites.lot import Site

INK = (0.014, 0.013, 0.013)


def _astride(stout: float = 1.0) -> list[Part]:
    """A body on the saddle of bicycle S246, hands on its bar, feet on its pedals."""
    k = stout
    trunk = [(-0.30, 0, 0.96, 0.22 * k, 0.2 * k), (-0.25, 0, 1.08, 0.27 * k, 0.25 * k), (-0.12, 0, 1.28, 0.25 * k,
        0.22 * k), (-0.02, 0, 1.42, 0.18 * k), (0.04, 0, 1.54, 0.15 * k)]  # fmt: skip
    arms = sides((-0.03, 0.21, 1.36, 0.115 * k), (0.10, 0.31, 1.14, 0.095 * k), (0.27, 0.25, 0.97, 0.08 * k),
        (0.34, 0.22, 0.905, 0.07 * k), (0.36, 0.215, 0.875, 0.055 * k), melt=0.06)  # fmt: skip
    near = [(-0.24, 0.15, 0.98, 0.15 * k), (0.08, 0.22, 0.86, 0.125 * k), (0.06, 0.17, 0.66, 0.09 * k),
        (-0.05, 0.14, 0.52, 0.07 * k), (0.0, 0.14, 0.475, 0.075, 0.055), (0.10, 0.145, 0.465, 0.075,
            0.045)]  # fmt: skip
    far = [(-0.24, -0.15, 0.96, 0.15 * k), (0.02, -0.22, 0.74, 0.125 * k), (-0.06, -0.17, 0.46, 0.09 * k),
        (-0.17, -0.14, 0.24, 0.07 * k), (-0.12, -0.14, 0.185, 0.075, 0.055), (-0.02, -0.145, 0.175, 0.075,
            0.045)]  # fmt: skip
    return [(trunk, 0.08), *arms, (near, 0.07), (far, 0.07)]


def cyclist(s: Site, kind: str, stout: float, head: float, marks: Any, **how: Any) -> None:
    grown(kind, (0.12, 0, 1.60 + 0.35 * head), head, _astride(stout), marks, -2, 26, 3, 0.0095, **how)
    use(s, "S246", yaw=-90)


def dark(limbs: list[Part], colour: Any = INK, more: float = 0.045) -> list[Any]:
    """Marks that colour whole limbs."""
    return [
        (colour, [(r[0], abs(r[1]), r[2], *(w + more for w in r[3:])) for r in rows], 0.02)
        for rows, _ in limbs
    ]


def panda(s: Site) -> None:
    def yoke(p: np.ndarray, _: np.ndarray) -> np.ndarray:
        return step(p[:, 2] - 0.35 * p[:, 0], 1.30, 1.36) * (1 - step(p[:, 2], 1.50, 1.54)) * (p[:, 0] > -0.2)

    cyclist(s, "panda", 1.08, 0.25, [*dark(_astride(1.08)[1:]), (INK, yoke)], hair=0.24, comb=(-0.3, 0, -0.9))


BUILDERS: dict[str, Any] = {
    "panda-bicycle": panda,
    "bear-bicycle": lambda s: cyclist(s, "bear", 1.08, 0.24, [], hair=0.28, comb=(-0.3, 0, -0.9)),
    "monkey-bicycle": lambda s: cyclist(s, "monkey", 0.86, 0.21, [], hair=0.2, comb=(-0.3, 0, -0.9)),
}  # fmt: skip
