"""Patches in between: where one larger rectangle is less work than several, what lies inside is refined too. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from foveate.stages.split.merge import lengths, merge
from foveate.types import Patch

__all__ = ["fill"]

_Boxes = NDArray[np.int64]  # (N, 4): top, left, bottom, right in patches

_CALL = 190**2
"""What a rectangle costs beside its own pixels, in output pixels computed: a call, and often a shape new to the engine.

2 and 12 ms or more, where a megapixel takes 210 to 280; the half of that, since shapes come back.
"""


def fill(
    patches: Sequence[Patch],
    steps: Sequence[int],
    spare: NDArray[np.bool_],
    max_side: int,
    halo: int,
    scale: int,
) -> list[int]:
    """`steps`, and those of their surroundings for `spare` patches that had 0, where that is less work.

    `patches` is a full grid row by row (see make_grid), `halo` the LR pixels of context that an engine computes around
    a rectangle. Two rectangles become the one around them where that costs less than both.
    """
    columns = len({p.x for p in patches})
    level = np.asarray(steps, np.int64).reshape(-1, columns)
    open_ = spare.reshape(level.shape) & (level == 0)
    side = max(patches[0].height, patches[0].width)
    allowed = lengths(level.shape, max_side // side)

    def cost(boxes: _Boxes) -> NDArray[np.int64]:
        outer = ((boxes[:, 2:] - boxes[:, :2]) * side + 2 * halo) * scale
        total: NDArray[np.int64] = outer.prod(axis=1) + _CALL
        return total

    for count in sorted(set(steps) - {0}):
        closed = ~open_ & (level != count)
        found = [
            r.members for r in merge(patches, np.where(level == count, count, 0).ravel().tolist(), max_side)
        ]
        corners = [(*divmod(m[0], columns), *divmod(m[-1], columns)) for m in found]
        boxes = np.asarray(corners, np.int64) + np.asarray((0, 0, 1, 1))
        while (box := _joined(boxes, cost, closed, allowed)) is not None:
            boxes = np.concatenate([boxes[~_overlap(boxes, box)], box[None]])
            inside = np.s_[box[0] : box[2], box[1] : box[3]]
            level[inside], open_[inside] = count, False
    return [int(s) for s in level.ravel()]


def _joined(
    boxes: _Boxes,
    cost: Callable[[_Boxes], NDArray[np.int64]],
    closed: NDArray[np.bool_],
    allowed: list[list[int]],
) -> _Boxes | None:
    """The box (4,) around two of `boxes` that saves most: nothing `closed` inside, and no third one in part."""
    i, j = np.triu_indices(len(boxes), 1)
    around = np.concatenate(
        [np.minimum(boxes[i, :2], boxes[j, :2]), np.maximum(boxes[i, 2:], boxes[j, 2:])], axis=1
    )
    each = cost(boxes)
    saved = each[i] + each[j] - cost(around)
    for axis in (0, 1):
        saved[~np.isin(around[:, 2 + axis] - around[:, axis], allowed[axis])] = 0
    for k in np.argsort(-saved, kind="stable")[: np.count_nonzero(saved > 0)]:
        box: _Boxes = around[k]
        top, left, bottom, right = box
        others = boxes[_overlap(boxes, box)]
        cut = (others[:, :2] < box[:2]).any() or (others[:, 2:] > box[2:]).any()
        if not cut and not closed[top:bottom, left:right].any():
            return box
    return None


def _overlap(boxes: _Boxes, box: _Boxes) -> NDArray[np.bool_]:
    low, high = boxes[:, :2] < box[2:], boxes[:, 2:] > box[:2]
    return np.asarray((low & high).all(axis=1))
