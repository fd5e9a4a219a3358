"""Hair as people wear it: long, in a bun, short."""

from __future__ import annotations

import numpy as np
from data.people import tresses
from data.people.sitters import MALE, Make, Sitter, haired
from data.people.tresses import Style, drawn_to, even, hairline, parted
from data.stage import Colour

RED, BLOND, BRUNETTE, BLACK = (
    (0.60, 0.23, 0.08),
    (0.84, 0.60, 0.34),
    (0.23, 0.13, 0.07),
    (0.045, 0.038, 0.036),
)
GREY, WHITE = (0.66, 0.65, 0.64), (0.88, 0.87, 0.85)


def long_hair(colour: Colour, long: float = 0.35, part: float = 0.012, off: float = 0.06, fall: float = 0.7,
    wave: tuple[float, float] = (0.004, 7), fine: int = 11000) -> Make:  # fmt: skip
    return haired(Style(colour, parted(part), even(long, 0.1), hairline(), fall=fall, off=off, part=part, wave=wave,
        strands=fine))  # fmt: skip


def bun(colour: Colour, at: tuple[float, float, float] = (0.0, 0.085, 0.085), size: float = 0.042,
    fine: int = 8000) -> Make:  # fmt: skip
    """Drawn back to a knot."""

    def make(f: Sitter) -> None:
        style = Style(colour, drawn_to(at), even(0.2), hairline(), lift=0.1, off=0.05, tight=0.35, strands=fine,
            loose=0.0014, body=False)  # fmt: skip
        tresses.grow(f, style, at)
        rng = np.random.default_rng(1)
        loops = []
        for _ in range(900):
            n = rng.normal(size=3) + np.array((0, 0.9, 0.5))
            n /= np.linalg.norm(n)
            u = np.cross(n, rng.normal(size=3))
            u /= np.linalg.norm(u)
            v, r = np.cross(n, u), size * rng.uniform(0.72, 1.0)
            a = np.linspace(0, 4.4, 18)[:, None] + rng.uniform(0, 6)
            loops.append(np.asarray(at) + r * (np.cos(a) * u + np.sin(a) * v) * (1, 1, 0.9) + 0.25 * size * n)
        place = np.array(f.head)
        tresses.strands(np.stack(loops) @ place[:3, :3].T + place[:3, 3], colour, 0.0006, 0.2)

    return make


def short(colour: Colour, long: float = 0.045, x: float = 0.5, y: float = 0.25, z: float = 0.35, off: float = 0.04,
    line: tresses.Field = MALE, fine: int = 9000, curl: tuple[float, float] = (0, 0),
        fall: float = 0.25) -> Make:  # fmt: skip
    """A man's hair, longer on top than at the sides, combed one way."""

    def length(p: np.ndarray) -> np.ndarray:
        return np.asarray(long * np.interp(p[:, 2], (-0.02, 0.045, 0.095), (0.25, 0.42, 1.0)))

    def comb(p: np.ndarray) -> np.ndarray:
        top = np.clip((p[:, 2] - 0.05) / 0.05, 0, 1)
        return np.stack([x * top, y + 0.1 * (1 - top), z * top - 0.7 * (1 - top)], 1)

    return haired(Style(colour, comb, length, line, fall=fall, lift=0.18, off=off, tight=0.5, loose=0.0022,
        strands=fine, guides=420, body=False, clear=0.0, flat=True, curl=curl, thick=0.0005))  # fmt: skip
