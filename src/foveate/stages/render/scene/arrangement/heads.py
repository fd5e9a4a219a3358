"""Where the head of an animal is that is shown whole, from its outline alone: for a hat."""

from __future__ import annotations

import numpy as np

from foveate.stages.render.scene.references.library import Entry
from foveate.types import Array

__all__ = ["has_head", "head_of"]

_GROUPS = ("animal-mammal", "animal-pet", "animal-bird", "water-bird", "animal-amphibian",
           "animal-reptile", "animal-marine")  # fmt: skip
_HIDDEN = {"dove", "seagull", "hawk", "peacock", "woodpecker", "bat", "manta ray"}
"""Whose wings are above the head: a hat is on the middle of what is seen."""
_LEFT = {
    "cow", "bear", "panda", "tiger", "leopard", "goat", "rhinoceros", "hippopotamus", "crocodile", "turtle", "dolphin",
    "shark", "beaver", "lizard", "rooster", "tropical fish", "fish", "koi fish", "pig", "ewe", "elephant",
    "dragon", "whale", "orca", "salamander", "axolotl",
}  # fmt: skip
"""Whose head is at the left end, and no higher than the back."""
_UPRIGHT = 0.85
"""What is narrower than this has the head at the top."""
_END, _NOSE = 0.36, 0.24
"""Share of the width at either end where the head of the others is, and at the left where it is low."""


def has_head(entry: Entry) -> bool:
    """Is it a real animal that is shown whole?"""
    return entry.real and entry.group in _GROUPS


def head_of(entry: Entry, picture: Array) -> tuple[float, int, float]:
    """Middle, top and width of the head of an animal (H, W, 4), in pixels.

    Upright ones carry it at the top; of the two ends of the others it is at the one that is higher and has more to it.
    """
    solid = picture[..., 3] > 0.5
    rows, columns = solid.shape
    if entry.name in _HIDDEN:
        middle = solid[:, columns * 4 // 10 : columns * 6 // 10].any(axis=1)
        return columns / 2, int(middle.argmax()), 0.2 * columns
    if columns < _UPRIGHT * rows and entry.name not in _LEFT:
        neck = max(round(0.2 * rows), 2)
        across = solid[neck // 2 : neck].sum(axis=1)
        return float(np.median(np.nonzero(solid[:neck])[1])), 0, float(np.median(across))
    left = entry.name in _LEFT
    deep, end = max(round(0.3 * rows), 1), max(round((_NOSE if left else _END) * columns), 1)
    ends = []
    for side in (slice(0, end), slice(columns - end, columns))[: 1 if left else 2]:
        part = solid[:, side]
        top = int((part.sum(axis=1) >= min(2, end)).argmax())
        ends.append((0.7 * float(part[top : top + deep].mean()) - top / rows, side.start, top, part))
    _, start, top, part = max(ends, key=lambda e: e[0])
    face = part[top : top + max(round(0.16 * rows), 3)]
    across = face[len(face) // 2 :].sum(axis=1)
    return start + float(np.median(np.nonzero(face)[1])), top, float(np.median(across))
