"""Merge neighbouring patches with equal steps into rectangles, so that halo work is not repeated. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from foveate.types import Patch

__all__ = ["Rectangle", "batches", "merge"]


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A union of grid patches that is one rectangle of the LR image; `members` index the patches."""

    area: Patch
    steps: int
    members: tuple[int, ...]


def merge(patches: Sequence[Patch], steps: Sequence[int], max_side: int) -> list[Rectangle]:
    """Cover every patch with steps > 0 exactly once by rectangles of one step count each.

    `patches` is a full grid row by row (see make_grid). No side exceeds `max_side` LR pixels, unless a single
    patch does. Greedy: from each free patch grow right, then down; prefers the larger of both orders.
    """
    rows: dict[int, dict[int, int]] = {}
    for i, p in enumerate(patches):
        rows.setdefault(p.y, {})[p.x] = i
    ys, xs = sorted(rows), sorted({p.x for p in patches})
    cell = [[rows[y][x] for x in xs] for y in ys]
    free = {i for i, s in enumerate(steps) if s > 0}
    out: list[Rectangle] = []
    for r in range(len(ys)):
        for c in range(len(xs)):
            if cell[r][c] not in free:
                continue
            grown = [_grow(cell, patches, steps, free, r, c, max_side, down) for down in (False, True)]
            members = max(grown, key=len)
            free.difference_update(members)
            first, last = patches[members[0]], patches[members[-1]]
            height, width = last.y + last.height - first.y, last.x + last.width - first.x
            area = Patch(first.index, first.y, first.x, height, width)
            out.append(Rectangle(area, steps[members[0]], tuple(members)))
    return out


def _grow(
    cell: list[list[int]],
    patches: Sequence[Patch],
    steps: Sequence[int],
    free: set[int],
    r: int,
    c: int,
    max_side: int,
    down_first: bool,
) -> list[int]:
    """Members, row by row, of the rectangle grown from (r, c): along one axis first, then the other."""
    start = patches[cell[r][c]]

    def fits(i: int) -> bool:
        p = patches[i]
        inside = p.y + p.height - start.y <= max_side and p.x + p.width - start.x <= max_side
        return i in free and steps[i] == steps[start.index] and inside

    bottom, right = r + 1, c + 1
    for axis in ("down", "right") if down_first else ("right", "down"):
        if axis == "right":
            while right < len(cell[0]) and all(fits(cell[y][right]) for y in range(r, bottom)):
                right += 1
        else:
            while bottom < len(cell) and all(fits(cell[bottom][x]) for x in range(c, right)):
                bottom += 1
    return [cell[y][x] for y in range(r, bottom) for x in range(c, right)]


def batches(
    rectangles: list[Rectangle], outer: list[Patch], size: int
) -> Iterator[list[tuple[Rectangle, Patch]]]:
    """Groups of at most `size` rectangles with equal shape and steps, in order of first appearance."""
    groups: dict[tuple[int, int, int], list[tuple[Rectangle, Patch]]] = {}
    for r, o in zip(rectangles, outer, strict=True):
        groups.setdefault((o.height, o.width, r.steps), []).append((r, o))
    for group in groups.values():
        for i in range(0, len(group), size):
            yield group[i : i + size]
