"""Colours that a prompt gives to things, and to their parts. Pure."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from foveate.types import Array

__all__ = ["LUMA", "painted", "recolour"]

Colour = tuple[float, float, float]

LUMA = np.asarray([0.299, 0.587, 0.114], np.float32)
"""How bright the primaries are (ITU-R BT.601)."""
_WHEEL = np.exp(2j * np.pi * np.arange(3) / 3)
"""Where they are on the circle of hues."""

_ROWS = {"roof": (0.0, 0.55), "frosting": (0.0, 0.6), "icing": (0.0, 0.6)}
"""Where a part is, in heights of the thing, of those that are told from the rest by their colour there."""


def painted(picture: Array, colour: Colour | None, parts: tuple[tuple[str, Colour], ...] = ()) -> Array:
    """A picture (H, W, 4) in a colour, or in its own for None, and `parts` of it in theirs.

    A part is what has the most vivid colour where such parts are: the red of a house's upper half is its roof. Parts
    that have no such place stay as they are.
    """
    out = picture if colour is None else recolour(picture, colour)
    for part, own in parts:
        if part not in _ROWS:
            continue
        top, foot = (round(k * len(picture)) for k in _ROWS[part])
        there = np.zeros_like(picture[..., 3])
        there[top:foot] = picture[top:foot, :, 3]
        inside = _vivid(picture[..., :3], there)
        dyed = recolour(np.dstack([picture[..., :3], inside]), own)[..., :3]
        out = np.dstack([out[..., :3] + inside[..., None] * (dyed - out[..., :3]), picture[..., 3]])
    return out


def _vivid(rgb: Array, there: Array) -> Array:
    """(H, W) in [0, 1]: the pixels that have the most vivid colour of those that are `there`."""
    wheel = _WHEEL.astype(np.complex64)
    spread = rgb.max(axis=2) - rgb.min(axis=2)
    weight = spread**4 * there
    typical = (rgb * weight[..., None]).sum(axis=(0, 1)) / max(float(weight.sum()), 1e-6)
    if float(np.ptp(typical)) < 0.1:
        return np.zeros_like(there)
    turn = np.abs(np.angle((rgb @ wheel) / complex(typical @ wheel), deg=True))
    pure = spread / (rgb.max(axis=2) + 1e-6) / float(np.ptp(typical) / typical.max())
    out: Array = there * ((17 - turn) / 6).clip(0, 1) * ((pure - 0.72) / 0.12).clip(0, 1)
    return out.astype(np.float32)


def recolour(picture: Array, colour: Colour) -> Array:
    """Give the coloured parts of a picture (H, W, 4) another colour and leave its light and dark alone.

    A picture without colour of its own (white, grey, black) is tinted as a whole. One whose colour is already near (a
    yellow taxi) is only shifted a little.
    """
    rgb, alpha = picture[..., :3], picture[..., 3]
    luma = rgb @ LUMA
    spread = rgb.max(axis=2) - rgb.min(axis=2)
    seen = alpha > 0.5
    typical = float(np.median(luma[seen])) if seen.any() else 0.5
    vivid = float(spread[seen].mean()) if seen.any() else 0.0
    weight = np.clip(spread * 3.0, 0, 1) if vivid > 0.18 else np.full_like(luma, 0.9)
    shade = luma / max(typical, 0.15)
    target = np.asarray(colour, np.float32)
    if vivid > 0.18:
        weight[_leaves(rgb, spread, seen)] = 0
        own = (rgb * (alpha * spread)[..., None]).reshape(-1, 3).sum(axis=0)
        weight = weight * (0.35 if _near(own / own.max(), target) else 1.0)
    tinted = (
        target * np.minimum(shade, 1.0)[..., None] + (1 - target) * np.clip(shade - 1.0, 0, 0.8)[..., None]
    )
    out = picture.copy()
    out[..., :3] = rgb + weight[..., None] * (tinted - rgb)
    return out


def _leaves(rgb: Array, spread: Array, seen: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The green parts of a thing that is otherwise of one colour, and not green."""
    green = (rgb[..., 1] > rgb[..., 0] * 1.05) & (rgb[..., 1] > rgb[..., 2] * 1.15) & (spread > 0.15)
    rest = seen & ~green & (spread > 0.15)
    share = float((green & seen).sum()) / max(int(rest.sum()), 1)
    wheel = rgb[rest] @ _WHEEL
    one = abs(complex(wheel.sum())) > 0.9 * float(np.abs(wheel).sum())
    return green if one and share < 0.6 else np.zeros_like(green)


def _near(own: Array, target: Array) -> bool:
    """Is a colour, at its brightest, called like another?"""
    pale = abs(float(own.min()) - float(target.min() / target.max())) < 0.25
    return _hue_distance(own, target) < 14 and pale and float(target.max()) > 0.7


def _hue_distance(a: Array, b: Array) -> float:
    """Degrees between the hues of two colours; 180 if one of them has none."""
    p, q = complex(a @ _WHEEL), complex(b @ _WHEEL)
    if abs(p) < 0.1 * float(a.max()) or abs(q) < 0.1 * float(b.max()):
        return 180.0
    return float(abs(np.angle(p / q, deg=True)))
