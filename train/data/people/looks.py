"""What many of people's looks share: colours, beards and hair, R7's clothes."""

from __future__ import annotations

import numpy as np
from data.people.wardrobe import Figure
from data.stage import Colour

WHITE, BLACK, NAVY, RED = (0.93, 0.93, 0.92), (0.07, 0.07, 0.08), (0.10, 0.13, 0.24), (0.66, 0.07, 0.08)
SNOW, BROWN, DENIM = (0.90, 0.90, 0.89), (0.27, 0.18, 0.12), (0.22, 0.30, 0.44)


def cardigan(rgb: np.ndarray) -> np.ndarray:
    """The wool, not the shirt under it."""
    return (rgb.max(-1) - rgb.min(-1)) / (rgb.max(-1) + 0.02) > 0.09


def trimmed(f: Figure) -> None:
    """Close the V of R7's cardigan: nothing is left of its trim and the shirt."""
    with f.painted(f.cloth_of) as picture:
        part = picture[round(0.12 * 512) : round(0.475 * 512), round(0.2 * 512) : round(0.4 * 512), :3]
        part += 0.85 * (part.mean(axis=1, keepdims=True) - part)


def short(f: Figure, hair: Colour) -> None:
    """Short hair of that colour."""
    f.scalped(hair=hair)
    f.crop(hair)


def full_beard(
    f: Figure, colour: Colour, length: float = 0.035, count: int = 9000, droop: float = 0.9
) -> None:
    """On the chin, the cheeks and the upper lip."""

    def chin(p: np.ndarray) -> np.ndarray:
        x, y, z = np.abs(p[:, 0]), p[:, 1], p[:, 2]
        lips = (x < 0.026) & (z > -0.05) & (z < -0.033)
        cheek = (z < -0.018 - 0.3 * (0.075 - x).clip(0, 1)) & (y < 0.0)
        side = (y > -0.05) & (y < -0.012) & (z < 0.03)
        return (cheek | side) & ~lips & (z > -0.095) & (y < 0.0) & ~((z < -0.078) & (y > -0.045))

    def lip(p: np.ndarray) -> np.ndarray:
        return (np.abs(p[:, 0]) < 0.032) & (p[:, 2] < -0.018) & (p[:, 2] > -0.034) & (p[:, 1] < -0.08)

    spots, ways = f.rooted(count, chin)
    inner = np.array(f.head.inverted())
    z = (spots @ inner[:3, :3].T + inner[:3, 3])[:, 2]
    grown = length * np.clip((-z + 0.0) / 0.06, 0.22, 1.0)
    if length > 0.06:
        x = (spots @ inner[:3, :3].T + inner[:3, 3])[:, 0]
        ways = ways * 0.55 + np.stack([-4 * x, 0 * x, 0 * x - 0.7], 1)
        ways /= np.linalg.norm(ways, axis=1, keepdims=True)
    f.strands(spots, ways, grown, colour, droop, 0.0016 if length < 0.06 else 0.0022)
    spots, ways = f.rooted(count // 6, lip, 1)
    aside = (spots @ inner[:3, :3].T + inner[:3, 3])[:, 0]
    ways = ways * 0.5 + np.stack([1.2 * np.sign(aside), -0.2 + 0 * aside, -0.8 + 0 * aside], 1)
    f.strands(spots, ways / np.linalg.norm(ways, axis=1, keepdims=True), min(length, 0.03), colour, 0.6)


def bearded(f: Figure, coat: Colour, hose: Colour, hair: Colour, long: float) -> None:
    """A small old man in a belted coat, without the belt: shoes, clothes, hair and a full beard."""
    f.shoes((0.22, 0.13, 0.07))
    f.dress(coat, hose, keep=0.5)
    trimmed(f)
    f.hair_colour(hair)
    full_beard(f, hair, long, 15000, 1.9)
    f.drape(f.cloth(coat, 0.2), 1.03, 0.72, 0.16, 9, 0.05, clear=0.006)
