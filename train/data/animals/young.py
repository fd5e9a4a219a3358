"""The young of wild animals, alone: cubs of a lion, a tiger and a bear, and the pup of a wolf."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
from data.animals.anatomy import Frame, grain, step
from data.animals.bodied import HEADS, Mark, Part, Whole, sides, standing
from data.animals.great import STRIPE
from data.animals.poses import paws
from data.sites.lot import Site

Tint = Callable[[np.ndarray, np.ndarray], np.ndarray]
_BROW = 0.45
"""How far ahead the snout begins, in the head's frame."""


class Stubby(Frame):
    """A head whose snout is `keep` times as long."""

    def __init__(self, *args: Any, keep: float = 0.75) -> None:
        super().__init__(*args)
        self.keep = keep

    def out(self, p: Any) -> np.ndarray:
        q = np.array(p, float)
        u = q[..., 0]
        q[..., 0] = np.where(u > _BROW, _BROW + self.keep * (u - _BROW), u)
        return super().out(q)

    def local(self, p: np.ndarray) -> np.ndarray:
        q = super().local(p)
        u = q[:, 0]
        q[:, 0] = np.where(u > _BROW, _BROW + (u - _BROW) / self.keep, u)
        return q


class Other(Whole):
    """As `Whole`, but its snout `keep` times as long, eyes and ears `eyes` and `ears` times as large, the eyes of
    colour `iris`, and its colours those of `tint` (of colours and places)."""

    def __init__(self, *args: Any, keep: float = 1.0, eyes: float = 1.0, ears: float = 1.0, tint: Tint | None = None,
            iris: Any = None, **how: Any) -> None:  # fmt: skip
        super().__init__(*args, **how)
        at, size, _, _, pitch, yaw, *roll = args
        self.f = Stubby(at, pitch, yaw, size, roll[0] if roll else 0, keep=keep)
        self.eyed, self.eared, self.tint, self.iris = eyes, ears, tint, iris

    def look(self, *args: Any, **how: Any) -> None:
        super().look(args[0], self.eyed * args[1], self.iris or args[2], *args[3:], **how)

    def ear(self, root: Any, tip: Any, wide: float, *args: Any, **how: Any) -> None:
        r, t = np.array(root), np.array(tip)
        super().ear(root, tuple(r + (t - r) * self.eared), wide * self.eared, *args, **how)

    def skin(self, *args: Any, **how: Any) -> Any:
        tint = self.tint
        if tint is not None:
            self.layers.append(lambda old, p, n: tint(old, p))
        return super().skin(*args, **how)


def other(kind: str, *args: Any, **how: Any) -> None:
    """Somebody of `HEADS` changed; see `Other`."""
    HEADS[kind](Other(*args, **how))


def seat(k: float, h: float, tail: Any) -> list[Part]:
    """On its haunches, chubby, with thick legs and big paws; `k`: how stout, `h`: how tall."""
    return [
        ([(-0.22, 0, 0.19, 0.20 * k, 0.19 * k), (-0.13, 0, 0.32 * h, 0.21 * k, 0.21 * k), (0.0, 0, 0.50 * h, 0.18 * k,
            0.19 * k), (0.07, 0, 0.64 * h, 0.155 * k, 0.165 * k), (0.11, 0, 0.78 * h, 0.13 * k), (0.13, 0, 0.88 * h,
            0.12 * k)], 0.07),
        *sides((-0.16, 0.15 * k, 0.19, 0.12 * k, 0.17 * k), (0.0, 0.2 * k, 0.16, 0.1 * k, 0.125 * k), (0.06, 0.22 * k,
            0.065, 0.07 * k, 0.058), (0.22, 0.23 * k, 0.045, 0.068 * k, 0.046), melt=0.06),
        *sides((0.06, 0.11 * k, 0.54 * h, 0.09 * k, 0.105 * k), (0.13, 0.105 * k, 0.34 * h, 0.074 * k, 0.08 * k),
            (0.17, 0.1 * k, 0.17, 0.064 * k), (0.18, 0.1 * k, 0.075, 0.066 * k, 0.056), (0.24, 0.1 * k, 0.046,
            0.072 * k, 0.046), melt=0.04),
        *paws(0.26, 0.1 * k, 0.004, 0.072 * k), *paws(0.23, 0.23 * k, 0.004, 0.068 * k), (tail, 0.04)]  # fmt: skip


_THIN: Any = [(-0.36, 0.04, 0.07, 0.045), (-0.42, 0.22, 0.05, 0.038), (-0.26, 0.38, 0.042, 0.034), (-0.02, 0.42, 0.042,
    0.032), (0.14, 0.38, 0.042, 0.036)]  # fmt: skip
_FLUFFY: Any = [(-0.34, 0.04, 0.08, 0.06), (-0.42, 0.2, 0.06, 0.065), (-0.30, 0.34, 0.06, 0.065), (-0.1, 0.38, 0.05,
    0.05), (0.04, 0.36, 0.045, 0.025)]  # fmt: skip


def _front(colour: Any, wide: float = 1.0) -> Mark:
    w = wide
    return colour, [(0.24, 0, 0.76, 0.12 * w), (0.21, 0, 0.56, 0.13 * w), (0.14, 0, 0.34, 0.11 * w)], 0.05


def _speckles(p: np.ndarray, n: np.ndarray) -> np.ndarray:
    """Faint spots of a young lion, on its legs and flanks."""
    return 0.7 * step(grain(p, 0.095, 5), 0.9, 1.4) * (1 - step(p[:, 2], 0.42, 0.56))


def _bars(p: np.ndarray, n: np.ndarray) -> np.ndarray:
    wave = np.sin(2 * np.pi * (p[:, 2] / 0.115 - 0.35 * p[:, 0] + 0.22 * grain(p, 0.4, 3)))
    side = step(np.abs(p[:, 1]), 0.06, 0.1)
    wave = wave - 3 * step(p[:, 2], 0.54, 0.62)  # none on the head
    return step(wave + 0.5 * grain(p, 0.24, 4), 0.3, 0.55) * np.maximum(side, step(p[:, 0], 0.02, 0.1))


def sitting(_: Site, kind: str, tail: Any, marks: list[Mark], head: float, keep: float, eyes: float, hair: float,
        tint: Tint | None = None, ears: float = 1.0, iris: Any = None, stout: float = 1.14,
        tall: float = 0.77) -> None:  # fmt: skip
    """On its haunches, its head too big for it."""
    other(kind, (0.16, 0, 0.87 * tall + 0.62 * head), head, seat(stout, tall, tail), marks, 4, 24, 5, keep=keep,
        eyes=eyes, ears=ears, tint=tint, iris=iris, cell=0.0088, hair=hair, comb=(-0.25, 0, -0.9))  # fmt: skip


def bear_cub(_: Site) -> None:
    """On all fours."""
    body: list[Part] = [standing([(-0.42, 0, 0.44, 0.17, 0.17), (-0.30, 0, 0.47, 0.225, 0.23), (-0.04, 0, 0.45, 0.225,
        0.235), (0.18, 0, 0.47, 0.215, 0.235), (0.32, 0, 0.53, 0.18, 0.19), (0.42, 0, 0.60, 0.15, 0.16)], 0.22, -0.28,
        0.14, 0.46, 0.083, [(-0.54, 0, 0.46, 0.05), (-0.60, 0, 0.42, 0.035)], 0.14)]  # fmt: skip
    dark: Mark = ((0.05, 0.025, 0.015), lambda p, n: 0.7 * (1 - step(p[:, 2], 0.06, 0.3)))
    other("bear", (0.52, 0.02, 0.76), 0.235, body, [dark], 4, 30, 5, keep=0.74, eyes=1.12, ears=1.12, cell=0.0082,
        hair=0.32, comb=(-0.75, 0, -0.5))  # fmt: skip


def _downy(old: np.ndarray, p: np.ndarray) -> np.ndarray:
    """Browner and darker than a grown wolf, its face pale still."""
    return old * (0.98, 0.84, 0.70)


_LION: list[Mark] = [_front((0.68, 0.56, 0.40)), ((0.20, 0.11, 0.05), _speckles), ((0.10, 0.05, 0.02), [(0.16, 0.38,
    0.042, 0.055)], 0.02)]  # fmt: skip
_TIGER: list[Mark] = [_front((0.80, 0.74, 0.64), 0.85), (STRIPE, _bars)]
_WOLF: list[Mark] = [_front((0.40, 0.33, 0.25), 0.8), ((0.10, 0.085, 0.07), lambda p, n: 0.6 * step(p[:, 0]
    + 0.1 * grain(p, 0.15), 0.1, 0.3) * step(p[:, 2], 0.2, 0.4))]  # fmt: skip

BUILDERS: dict[str, Any] = {
    "lion-cub": partial(sitting, kind="lioness", tail=_THIN, marks=_LION, head=0.28, keep=0.70, eyes=1.2, hair=0.14,
        iris=(0.16, 0.085, 0.025), ears=1.12),
    "tiger-cub": partial(sitting, kind="tiger", tail=_THIN, marks=_TIGER, head=0.28, keep=0.70, eyes=1.2, hair=0.15,
        iris=(0.20, 0.13, 0.04), ears=1.1),
    "wolf-pup": partial(sitting, kind="wolf", tail=_FLUFFY, marks=_WOLF, head=0.25, keep=0.66, eyes=1.15, hair=0.26,
        iris=(0.07, 0.04, 0.02), tint=_downy, ears=0.86, tall=0.72),
    "young-bear": bear_cub,
}  # fmt: skip
