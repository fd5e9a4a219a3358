"""Drawing over a picture: what of it stays, by strength, and where the things of the prompt go in it. Pure.

A renderer that arranges references cannot fade one picture into another: halfway there would be two of everything.
So the sketch is put together from parts of both. The denoiser then starts from it at the time t = strength, as in
SDEdit (Meng et al. 2022, arXiv 2108.01073), where less noise leaves more of what is there.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from foveate.stages.render.scene.layout import Composition
from foveate.stages.render.scene.painting.sketch import Background, Placement, crop, sketch
from foveate.types import Array

__all__ = ["PLACE", "THINGS", "over"]

THINGS, PLACE = 0.35, 0.75
"""Strengths from which on the things, and the place too, are those of the prompt."""

_LEAST, _MOST = 0.01, 0.6
"""Shares of the picture that a subject covers; less is a speck, more is no subject but all there is."""


_RIM = 40
"""A subject's edges are known to a cell of this many a side."""

_TONE, _CELLS = 0.6, 6
"""What is left of the picture's colours where the place is new: this share at most, of so many cells a side."""


def over(
    image: Array,
    subject: Array | None,
    composition: Composition,
    strength: float,
    height: int,
    width: int,
    seed: int,
) -> tuple[Array, Array]:
    """(sketch, start): what conditions the denoiser (height, width, 4) and what it starts from (height, width, 3).

    `image` (H, W, 3) is cropped to the shape; `subject` (h, w) says where its subject is, 0 to 1.
    """
    picture = crop(image, height, width)
    if strength < THINGS or (strength < PLACE and not composition.placements and not composition.lights):
        return np.dstack([picture, np.zeros((height, width), np.float32)]), picture
    seen = None
    if subject is not None:
        seen = crop(np.repeat(subject[..., None], 3, axis=2), height, width)[..., 0]
        seen = seen if _LEAST < (seen > 0.5).mean() < _MOST else None
    placements = composition.placements
    if seen is not None:
        placements = _moved(placements, _box(seen), width / height)
    behind = composition.background
    if strength < PLACE:
        kept = picture if seen is None or not placements else _without(picture, seen)
        behind = Background("scene", kept, lights=composition.lights)
    rough = sketch(behind, placements, height, width, seed)
    if strength < PLACE:
        return rough, rough[..., :3]
    tone = _blurred(picture, _CELLS) - _blurred(rough[..., :3], _CELLS)
    share = np.float32(_TONE * (1 - strength) / (1 - PLACE))
    return rough, (rough[..., :3] + share * tone).clip(0, 1)


def _box(seen: Array) -> tuple[float, float, float, float]:
    """Left, top, right, bottom of what is seen, in fractions of the image; a twentieth at each end is let go."""
    ends = []
    for axis in (0, 1):
        along = np.cumsum(seen.sum(axis=axis))
        ends.append(np.searchsorted(along / along[-1], (0.05, 0.95)) / len(along))
    (left, right), (top, bottom) = ends
    return float(left), float(top), float(right), float(bottom)


def _moved(
    placements: list[Placement], box: tuple[float, float, float, float], aspect: float
) -> list[Placement]:
    """The whole arrangement at the size and on the foot of `box`, within the frame."""
    if not placements:
        return []
    half = [p.height * p.picture.shape[1] / p.picture.shape[0] / aspect / 2 for p in placements]
    left = min(p.x - h for p, h in zip(placements, half, strict=True))
    right = max(p.x + h for p, h in zip(placements, half, strict=True))
    top, foot = min(p.bottom - p.height for p in placements), max(p.bottom for p in placements)
    wide, tall = right - left, foot - top
    k = 1.12 * max((box[2] - box[0]) / wide, (box[3] - box[1]) / tall)  # what was there is covered
    k = min(k, 0.94 / wide, 0.94 / tall)
    x = min(max((box[0] + box[2]) / 2, 0.03 + k * wide / 2), 0.97 - k * wide / 2)
    y = min(max(box[3], 0.03 + k * tall), 0.97)
    middle = (left + right) / 2
    return [
        replace(p, x=x + k * (p.x - middle), bottom=y + k * (p.bottom - foot), height=k * p.height)
        for p in placements
    ]


def _without(picture: Array, seen: Array) -> Array:
    """`picture` (H, W, 3) with what is `seen` (H, W) hidden under what is beside it, so that a horizon goes on.

    What is beside is mirrored; where it is too narrow for that, its mean colours row by row must do.
    """
    hidden = (4 * _blurred((seen > 0.25).astype(np.float32)[..., None], _RIM)).clip(
        0, 1
    )  # edges are never exact
    columns, width = np.flatnonzero(hidden.any(axis=(0, 2))), picture.shape[1]
    left, right = int(columns[0]), int(columns[-1]) + 1
    if left == 0 and right == width:
        return picture
    inside = np.arange(right - left)
    reach = left / (left + width - right)  # the side with more to show covers more
    if left + width - right >= (right - left) / 2:
        before = picture[:, left - 1 - _mirrored(inside, left)]
        after = picture[:, (right + _mirrored(inside[::-1], width - right)) % width]
        share = (3 * (inside / len(inside) - reach) + 0.5).clip(0, 1)[:, None].astype(np.float32)
    else:
        sides = (picture[:, :left] if left else picture[:, right:], picture[:, right:])
        before = sides[0].mean(axis=1, keepdims=True)
        after = sides[1].mean(axis=1, keepdims=True) if right < width else before
        share = (inside / len(inside))[:, None].astype(np.float32)
    if left == 0 or right == width:
        share[:] = float(left == 0)
    filled = picture.copy()
    filled[:, left:right] += hidden[:, left:right] * (
        before + share * (after - before) - picture[:, left:right]
    )
    return filled


def _mirrored(distance: NDArray[np.intp], count: int) -> NDArray[np.intp]:
    """`distance` folded into `count` columns, back and forth."""
    count = max(count, 1)
    there = distance % (2 * count)
    return np.minimum(there, 2 * count - 1 - there)


def _blurred(image: Array, cells: int) -> Array:
    """`image` (H, W, C) as a grid of at most `cells` a side shows it."""
    rows, columns = image.shape[:2]
    k = cells / max(rows, columns)
    return _resized(_resized(image, max(round(rows * k), 1), max(round(columns * k), 1)), rows, columns)


def _resized(image: Array, height: int, width: int) -> Array:
    """Bilinear, antialiased, of any channels (H, W, C)."""
    from PIL import Image

    planes = [Image.fromarray(np.ascontiguousarray(image[..., c])) for c in range(image.shape[2])]
    return np.dstack([np.asarray(p.resize((width, height), Image.Resampling.BILINEAR)) for p in planes])
