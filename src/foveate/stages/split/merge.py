"""Merge neighbouring patches with equal steps into rectangles, so that halo work is not repeated. Pure."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from foveate.types import Patch

__all__ = ["MAX_SIDE", "Rectangle", "batches", "lengths", "merge"]


MAX_SIDE = 512
"""Longest side of a refined rectangle in output pixels: a batch of larger ones outgrows the caches."""

_SIDES = (1, 2, 3, 4, 8)
"""Sides of rectangles in patches, besides the longest possible."""


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A union of grid patches that is one rectangle of the LR image; `members` index the patches."""

    area: Patch
    steps: int
    members: tuple[int, ...]


def merge(patches: Sequence[Patch], steps: Sequence[int], max_side: int) -> list[Rectangle]:
    """Cover every patch with steps > 0 exactly once by rectangles of one step count each.

    `patches` is a full grid row by row (see make_grid). No side exceeds `max_side` LR pixels, unless a single
    patch does. Greedy, largest rectangle first, the squarer of two equally large ones: on outlines like those of
    real objects the halos then cost about an eighth of the work. Sides have one of few lengths: engines prepare for
    every shape that is new to them, and so the rectangles of one picture are those of the one before.
    """
    columns = len({p.x for p in patches})
    level = np.asarray(steps, np.int64).reshape(-1, columns)
    shapes = itertools.product(*lengths(level.shape, max_side // max(patches[0].height, patches[0].width)))
    ordered = sorted(shapes, key=lambda s: (s[0] * s[1], min(s)), reverse=True)
    out: list[Rectangle] = []
    for count in sorted(set(steps) - {0}):
        free = level == count
        total = _sums(free)
        for height, width in ordered:
            placed = False
            for row, column in _full(total, height, width):
                window = free[row : row + height, column : column + width]
                if not window.all():  # the one before took some of it
                    continue
                window[...], placed = False, True
                cells = itertools.product(range(row, row + height), range(column, column + width))
                members = tuple(r * columns + c for r, c in cells)
                out.append(Rectangle(_union(patches[members[0]], patches[members[-1]]), count, members))
            if placed:
                total = _sums(free)
    return sorted(out, key=lambda r: r.area.index)


def lengths(shape: tuple[int, ...], limit: int) -> list[list[int]]:
    """The sides that rectangles may have, in patches, along each axis of a grid of this `shape`."""
    longest = [min(max(limit, 1), n) for n in shape]
    return [[*(s for s in _SIDES if s < n), n] for n in longest]


def _sums(free: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Summed-area table: how many cells are free above and left of every corner."""
    return np.pad(free.astype(np.int64).cumsum(axis=0).cumsum(axis=1), ((1, 0), (1, 0)))


def _full(total: NDArray[np.int64], height: int, width: int) -> list[tuple[int, int]]:
    """Every (row, column), row by row, where a height x width window is all free."""
    inside = (
        total[height:, width:] - total[:-height, width:] - total[height:, :-width] + total[:-height, :-width]
    )
    found = np.flatnonzero(inside == height * width)
    return [divmod(int(i), inside.shape[1]) for i in found]


def _union(first: Patch, last: Patch) -> Patch:
    height, width = last.y + last.height - first.y, last.x + last.width - first.x
    return Patch(first.index, first.y, first.x, height, width)


def batches(
    rectangles: list[Rectangle], outer: list[Patch], most: Callable[[Patch], int]
) -> Iterator[list[tuple[Rectangle, Patch]]]:
    """Groups of rectangles with equal shape and steps, in order of first appearance; `most` of one shape in a group."""
    groups: dict[tuple[int, int, int], list[tuple[Rectangle, Patch]]] = {}
    for r, o in zip(rectangles, outer, strict=True):
        groups.setdefault((o.height, o.width, r.steps), []).append((r, o))
    for group in groups.values():
        size = most(group[0][1])
        for i in range(0, len(group), size):
            yield group[i : i + size]
