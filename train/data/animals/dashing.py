"""Spotted cats that run or stand, a rabbit in full leap, a meerkat on the lookout, an elephant that comes nearer."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np
from data.animals.anatomy import Frame, cells, grain, step
from data.animals.bodied import HEADS, Part, sides, standing
from data.animals.bodies import dots
from data.animals.giants import elephant
from data.animals.great import pale, stretched
from data.animals.poses import paws
from data.animals.young import Other
from data.sites.lot import Site

_INK = (0.018, 0.012, 0.009)


def _sandy(old: np.ndarray, p: np.ndarray) -> np.ndarray:
    return old * (1.16, 1.02, 0.86)


def _smoky(old: np.ndarray, p: np.ndarray) -> np.ndarray:
    """Grey and white instead of sand."""
    grey = old @ (0.3, 0.55, 0.15)
    return (grey[:, None] ** 0.72 * (0.86, 0.83, 0.79)).clip(0, 1)


def spotted(a: Other, gap: float, rosette: bool, soft: float, far: float = 0.5) -> None:
    """Rosettes on the trunk (or dots), dots on legs and head, none in the middle of the face."""
    seeds: list[np.ndarray] = []

    def much(p: np.ndarray, n: np.ndarray) -> np.ndarray:
        if not seeds:
            seeds.append(dots(a, gap))
        m = a.f.local(p)
        near = np.linalg.norm(m, axis=1)
        first, _, _ = cells(p + 0.12 * gap * grain(p, 0.06)[:, None], seeds[0])
        dot = 1 - step(first, 0.24 * gap, 0.34 * gap)
        ring = step(first, 0.20 * gap, 0.30 * gap) * (1 - step(first, 0.40 * gap, 0.50 * gap))
        ring *= step(grain(p, 0.5 * gap, 3), -0.9, -0.5)
        plain = (near < 1.9) | (np.abs(p[:, 1]) > 0.05) & (p[:, 2] < far) | (not rosette)
        out = np.where(plain, dot, ring) * (near > 0.25)
        face = step(m[:, 0], 0.32, 0.5) * (near < 1.7)
        return soft * out * (1 - face) * step(n[:, 2] + 0.2, -0.75, -0.4)

    a.marks.append((_INK, much))


def _brow(a: Other, size: float) -> None:
    """Small dots on the forehead."""
    luck = np.random.default_rng(5)
    at = np.stack(
        [luck.uniform(0.1, 0.6, 60), luck.uniform(-0.6, 0.6, 60), 0.72 - luck.uniform(0.0, 0.35, 60)], 1
    )

    def much(p: np.ndarray, n: np.ndarray) -> np.ndarray:
        m = a.f.local(p)
        gap, _, _ = cells(m[:, :2], at[:, :2])
        return (
            (1 - step(gap, 0.6 * size, size)) * step(m[:, 2], 0.36, 0.46) * (np.linalg.norm(m, axis=1) < 1.4)
        )

    a.marks.append((_INK, much))


def dash(_: Site, kind: str) -> None:
    """In full stretch; the cheetah slender, its head small."""
    quick = kind == "cheetah"
    stout, tail, head = (0.86, 0.034, 0.138) if quick else (1.06, 0.042, 0.175)
    at = (0.70, 0.02, 1.02) if quick else (0.72, 0.02, 1.05)
    a = Other(at, head, stretched(0.2 if quick else 0.16, stout, tail), [pale((0.78, 0.70, 0.58))], 6, 24, 3,
        keep=0.8 if quick else 0.95, eyes=1.1, ears=0.92, tint=_sandy, cell=0.0095, hair=0.13,
        comb=(-0.9, 0, -0.3))  # fmt: skip
    spotted(a, 0.062 if quick else 0.088, not quick, 0.95)
    _brow(a, 0.06)
    if quick:
        tear = [
            (0.74, 0.23, 0.02, 0.07),
            (0.86, 0.25, -0.14, 0.065),
            (1.0, 0.32, -0.34, 0.06),
            (1.0, 0.38, -0.5, 0.06),
        ]
        a.marks.append((_INK, tear, 0.02 * head, a.f))

        def hoops(p: np.ndarray, n: np.ndarray) -> np.ndarray:
            return (
                step(np.sin(2 * np.pi * p[:, 0] / 0.11), 0.1, 0.4)
                * step(p[:, 0], 1.0, 1.04)
                * (p[:, 2] > 0.72)
            )

        a.marks.append((_INK, hoops))
        a.marks.append(((0.80, 0.76, 0.68), lambda p, n: step(p[:, 0], 1.24, 1.27) * (p[:, 2] > 0.7)))
    HEADS["lioness"](a)


def snow_leopard(_: Site) -> None:
    """Standing, its tail long and thick."""
    tail = [(-0.66, 0, 0.60, 0.065), (-0.82, 0.02, 0.44, 0.068), (-0.98, 0.05, 0.27, 0.07), (-1.18, 0.09, 0.20, 0.07),
        (-1.36, 0.14, 0.25, 0.066), (-1.46, 0.17, 0.35, 0.048)]  # fmt: skip
    body: list[Part] = [standing([(-0.60, 0, 0.60, 0.12, 0.13), (-0.44, 0, 0.63, 0.17, 0.19), (-0.1, 0, 0.60, 0.17,
        0.19), (0.22, 0, 0.60, 0.18, 0.22), (0.40, 0, 0.66, 0.16, 0.19), (0.52, 0, 0.74, 0.135, 0.15)], 0.3, -0.44,
        0.12, 0.62, 0.072, tail, 0.16)]  # fmt: skip
    a = Other((0.66, 0.02, 0.87), 0.178, body, [pale((0.84, 0.83, 0.80), 0.9)], 6, 30, 3, keep=0.85, eyes=1.05,
        ears=0.85, tint=_smoky, cell=0.0098, hair=0.26, comb=(-0.85, 0, -0.4))  # fmt: skip
    spotted(a, 0.105, True, 0.82, 0.44)
    _brow(a, 0.05)
    HEADS["lioness"](a)


def rabbit_running(_: Site) -> None:
    """Off the ground, forelegs reaching, hind legs pushing."""
    body: list[Part] = [
        ([(-0.44, 0, 0.50, 0.14, 0.15), (-0.30, 0, 0.56, 0.19, 0.21), (-0.06, 0, 0.60, 0.175, 0.185), (0.14, 0, 0.64,
            0.145, 0.15), (0.28, 0, 0.70, 0.115, 0.12), (0.34, 0, 0.75, 0.105)], 0.07),
        *sides((0.18, 0.08, 0.60, 0.07, 0.09), (0.34, 0.08, 0.48, 0.052, 0.06), (0.50, 0.075, 0.46, 0.042), (0.66, 0.07,
            0.40, 0.038), (0.72, 0.07, 0.37, 0.042, 0.032), melt=0.04),
        *sides((-0.30, 0.12, 0.54, 0.11, 0.18), (-0.44, 0.14, 0.40, 0.095, 0.13), (-0.56, 0.14, 0.34, 0.06, 0.07),
            (-0.76, 0.13, 0.26, 0.045, 0.05), (-0.96, 0.125, 0.13, 0.04, 0.036), (-1.04, 0.12, 0.08, 0.042, 0.032),
            melt=0.05),
        ([(-0.55, 0, 0.60, 0.06), (-0.62, 0, 0.66, 0.075), (-0.66, 0, 0.72, 0.05)], 0.02)]  # fmt: skip
    white = (0.82, 0.78, 0.72)
    marks = [pale((0.72, 0.65, 0.55)), (white, [(-0.66, 0, 0.66, 0.075), (-0.68, 0, 0.74, 0.06)], 0.03)]
    a = Other((0.42, 0, 0.87), 0.158, body, marks, 2, 26, 3, cell=0.0088, hair=0.24, comb=(-0.9, 0, -0.25))
    HEADS["rabbit"](a)


def _desert(old: np.ndarray, p: np.ndarray) -> np.ndarray:
    """Sandy grey."""
    grey = (old @ (0.35, 0.5, 0.15))[:, None]
    return (0.45 * old + 0.55 * grey * (1.12, 0.95, 0.74)) * 1.75 + (0.06, 0.048, 0.035)


def meerkat(_: Site) -> None:
    """Upright on its hind legs, its paws before its belly."""
    body: list[Part] = [
        ([(-0.10, 0, 0.20, 0.135, 0.14), (-0.07, 0, 0.34, 0.155, 0.16), (-0.02, 0, 0.55, 0.14, 0.14), (0.02, 0, 0.78,
            0.12, 0.12), (0.04, 0, 0.96, 0.10, 0.095), (0.055, 0, 1.12, 0.078), (0.065, 0, 1.2, 0.076)], 0.06),
        *sides((0.03, 0.10, 0.90, 0.052), (0.07, 0.135, 0.74, 0.044), (0.15, 0.12, 0.62, 0.036), (0.20, 0.09, 0.57,
            0.034), (0.21, 0.075, 0.51, 0.03), melt=0.03),
        *sides((-0.06, 0.10, 0.25, 0.09, 0.12), (0.06, 0.125, 0.20, 0.07), (0.0, 0.13, 0.09, 0.048), (0.03, 0.13, 0.045,
            0.046, 0.038), (0.17, 0.135, 0.034, 0.046, 0.032), melt=0.05), *paws(0.17, 0.135, 0.0, 0.046),
        ([(-0.16, 0, 0.14, 0.05), (-0.30, 0.03, 0.06, 0.036), (-0.50, 0.10, 0.04, 0.028), (-0.68, 0.20, 0.035, 0.02),
            (-0.78, 0.28, 0.035, 0.012)], 0.03)]  # fmt: skip
    a = Other((0.10, 0, 1.27), 0.118, body, [], 0, -10, 3, keep=1.1, eyes=1.05, ears=0.9, tint=_desert, cell=0.0078,
        hair=0.2, comb=(-0.2, 0, -0.9))  # fmt: skip
    f: Frame = a.f
    a.marks.append(
        ((0.62, 0.52, 0.40), [(0.14, 0, 0.98, 0.07), (0.14, 0, 0.7, 0.09), (0.10, 0, 0.4, 0.10)], 0.05)
    )

    def back(p: np.ndarray, n: np.ndarray) -> np.ndarray:
        """Dark bands across its back."""
        bands = np.sin(2 * np.pi * p[:, 2] / 0.085 + 0.6 * grain(p, 0.2))
        return 0.5 * step(bands, 0.2, 0.6) * step(-n @ np.array((-1.0, 0, 0)), 0.1, 0.6) * (p[:, 2] < 0.8)

    a.marks.append(((0.12, 0.075, 0.045), back))
    a.marks.append((_INK, [(0.62, 0.36, 0.14, 0.27, 0.22)], 0.02, f))
    a.marks.append((_INK, lambda p, n: step(p[:, 0], 0.62, 0.72)))
    HEADS["otter"](a)


BUILDERS: dict[str, Any] = {
    "cheetah-running": partial(dash, kind="cheetah"), "leopard-running": partial(dash, kind="leopard"),
    "snow-leopard": snow_leopard, "rabbit-running": rabbit_running, "meerkat": meerkat,
    "elephant-front": elephant,
}  # fmt: skip
