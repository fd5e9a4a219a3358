"""Portraits of animals with hooves: horses, zebras, deer, goats, sheep, llamas and giraffes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
from data.animals.anatomy import Animal, Colour, cells, grain, step
from data.animals.busts import Bust, Face, Fit, clouded, ridge

Rows = list[tuple[float, ...]]


@dataclass
class Hoofed:
    """`snout`: rows from the forehead to the lips; `ear`: root, tip and width; `neck`: radius; `eye`: where, and how
    large; `tone` and the `pale` of its muzzle; `fur`: of face, cheeks, body, forehead, ears."""

    snout: Rows
    ear: tuple[tuple[float, float, float], tuple[float, float, float], float]
    neck: float
    eye: tuple[tuple[float, float, float], float]
    tone: Colour
    pale: Colour
    fur: tuple[float, float, float, float, float]
    iris: Colour = (0.05, 0.022, 0.010)


KINDS = {
    "horse": Hoofed([(0.30, 0, 0.02, 0.46, 0.46), (0.58, 0, -0.36, 0.38, 0.36), (0.80, 0, -0.82, 0.29, 0.29),
        (0.92, 0, -1.16, 0.29, 0.27)], ((-0.12, 0.30, 0.56), (-0.06, 0.38, 1.12), 0.17), 0.36, ((0.46, 0.46, 0.0),
            0.13),
        (0.20, 0.080, 0.030), (0.10, 0.06, 0.045), (0.035, 0.05, 0.07, 0.04, 0.05)),
    "deer": Hoofed([(0.30, 0, 0.02, 0.42, 0.44), (0.66, 0, -0.26, 0.31, 0.31), (1.0, 0, -0.56, 0.22, 0.23),
        (1.18, 0, -0.72, 0.19, 0.19)], ((-0.12, 0.46, 0.40), (-0.10, 1.12, 0.74), 0.24), 0.27, ((0.46, 0.44, 0.06),
            0.14),
        (0.34, 0.185, 0.085), (0.66, 0.56, 0.44), (0.04, 0.08, 0.16, 0.06, 0.06)),
    "goat": Hoofed([(0.30, 0, 0.02, 0.44, 0.46), (0.66, 0, -0.30, 0.34, 0.34), (0.98, 0, -0.64, 0.25, 0.26),
        (1.12, 0, -0.82, 0.22, 0.21)], ((-0.06, 0.52, 0.30), (0.02, 1.18, 0.10), 0.20), 0.31, ((0.46, 0.48, 0.04),
            0.13),
        (0.80, 0.77, 0.71), (0.82, 0.78, 0.72), (0.05, 0.12, 0.28, 0.10, 0.05), (0.55, 0.38, 0.05)),
    "sheep": Hoofed([(0.30, 0, 0.0, 0.46, 0.46), (0.64, 0, -0.26, 0.37, 0.37), (0.92, 0, -0.54, 0.29, 0.28),
        (1.06, 0, -0.70, 0.25, 0.23)], ((-0.02, 0.54, 0.22), (0.06, 1.16, 0.06), 0.19), 0.40, ((0.46, 0.48, 0.04),
            0.13),
        (0.74, 0.68, 0.58), (0.74, 0.68, 0.58), (0.025, 0.10, 0.34, 0.07, 0.04), (0.50, 0.34, 0.06)),
    "zebra": Hoofed([(0.30, 0, 0.02, 0.46, 0.46), (0.58, 0, -0.36, 0.38, 0.36), (0.80, 0, -0.82, 0.29, 0.29),
        (0.92, 0, -1.14, 0.29, 0.27)], ((-0.12, 0.34, 0.54), (-0.06, 0.46, 1.10), 0.20), 0.36, ((0.46, 0.46, 0.0),
            0.13),
        (0.84, 0.82, 0.78), (0.03, 0.027, 0.026), (0.03, 0.04, 0.05, 0.035, 0.05)),
    "llama": Hoofed([(0.30, 0, 0.0, 0.40, 0.42), (0.62, 0, -0.18, 0.31, 0.30), (0.92, 0, -0.36, 0.24, 0.24),
        (1.10, 0, -0.46, 0.21, 0.20)], ((-0.10, 0.28, 0.56), (-0.10, 0.44, 1.24), 0.17), 0.27, ((0.46, 0.44, 0.06),
            0.15),
        (0.80, 0.74, 0.63), (0.80, 0.73, 0.62), (0.06, 0.22, 0.40, 0.30, 0.10)),
    "giraffe": Hoofed([(0.30, 0, 0.02, 0.42, 0.44), (0.66, 0, -0.34, 0.33, 0.33), (0.96, 0, -0.76, 0.25, 0.26),
        (1.10, 0, -1.02, 0.26, 0.22)], ((-0.10, 0.46, 0.36), (-0.06, 1.12, 0.50), 0.20), 0.27, ((0.48, 0.46, 0.04),
            0.14),
        (0.70, 0.52, 0.30), (0.66, 0.50, 0.34), (0.025, 0.03, 0.04, 0.03, 0.04)),
}  # fmt: skip


def hoofed(a: Bust, kind: str) -> Fit:
    """A horse, a zebra, a deer, a goat, a sheep, a llama or a giraffe."""
    h = KINDS[kind]
    tip = np.array(h.snout[-1])
    tall = kind in ("giraffe", "llama", "deer")
    a.trunk(h.neck, 0.36 if tall else 0.46, 0.24 if tall else 0.34)
    a.part([(-0.3, 0, 0.12, 0.54, 0.58), (0.1, 0, 0.14, 0.54, 0.54)], 0.2)
    a.part(h.snout, 0.16)
    a.part([(0.1, 0.24, -0.22, 0.32, 0.34)], 0.24, True)
    a.part([(tip[0] - 0.08, 0, tip[2] - 0.22, 0.7 * tip[3], 0.13)], 0.08)
    a.part([(tip[0] + 0.02, 0.5 * tip[3], tip[2] + 0.04, 0.6 * tip[3], 0.7 * tip[4])], 0.08, True)
    a.part([(h.eye[0][0] - 0.14, h.eye[0][1] - 0.12, h.eye[0][2] + 0.08, 0.19)], 0.16, True)
    root, end, wide = h.ear
    a.ear(root, end, wide, 0.075, (1, 0.35, -0.1) if end[2] < 1 else (1, 0.5, 0), 0.62, 0.3)
    _colours(a, kind, h)
    a.dye(tuple(0.35 * v for v in h.pale), [(tip[0] + 0.22, 0.55 * tip[3], tip[2] + 0.03, 0.10, 0.06)], 0.06)  # type: ignore[arg-type]
    a.part([(tip[0] + 0.34, 0.55 * tip[3], tip[2] + 0.03, 0.06, 0.045), (tip[0] + 0.1, 0.5 * tip[3], tip[2] + 0.03,
        0.05,
        0.04)], 0.03, True, carve=True)  # fmt: skip
    a.mouth([(tip[0] + 0.24, 0, tip[2] - 0.16), (tip[0] + 0.05, 0.8 * tip[3], tip[2] - 0.13), (tip[0] - 0.2, tip[3],
        tip[2] + 0.02)], 0.022, (0.10, 0.055, 0.045))  # fmt: skip
    flat = kind in ("goat", "sheep")
    a.look(h.eye[0], h.eye[1], h.iris, (0.7, 0.26) if flat else (0.7, 0.5), (0.85, 0.8, 0.02), (34, 40), 3, (0.05,
        0.035,
        0.028) if kind not in ("goat", "llama") else (0.25, 0.18, 0.14), wide=1.2, ring=1.08)  # fmt: skip
    a.skin(0.6, 0.25, 4)
    face, cheek, body, brow, ears = h.fur
    wool = {"wild": 0.4, "lay": 0.6} if kind == "llama" else {"lay": 0.8}
    if kind == "sheep":
        wool = {"wild": 0.9, "lay": 0.35, "thick": 0.5}
    trim = np.array((tip[0] + 0.2, 0, tip[2]))

    def bald(u: np.ndarray, s: np.ndarray, v: np.ndarray) -> np.ndarray:
        return 1 - step(np.linalg.norm(np.stack([u, s, v], 1) - trim, axis=1), 0.26, 0.42)

    a.grow(
        115000,
        face,
        cheek,
        body,
        brow,
        ears,
        tuple(trim),
        (1.0, 1.6) if kind == "sheep" else (0.7, 1.5),
        bald=bald,
        vary=0.13,
        deep=0.86,
        **wool,
    )
    _extras(a, kind)
    return Fit((-0.14, 0.64 + 0.2 * (kind == "llama"), 0.42, 8), (h.eye[0][0] + 0.3, 0.36, 0.06, 0.27),
        (-0.05, 0.66, 0.2), (0.46, h.neck + 0.09), (0.3, -0.1, 1.6))  # fmt: skip


def _colours(a: Bust, kind: str, h: Hoofed) -> None:
    tip = h.snout[-1]
    lips = [(tip[0] + 0.08, 0, tip[2] - 0.06, 1.25 * tip[3], 1.3 * tip[4])]
    a.dye(clouded(h.tone, 0.12 if kind != "giraffe" else 0.04))
    if kind == "horse":
        a.dye(h.pale, lips, 0.12)
        a.dye((0.80, 0.76, 0.70), lambda u, s, v: (1 - step(s + 0.02 * np.sin(9 * v), 0.09 + 0.06 * ridge(v, 0.1, 0.45),
            0.12 + 0.06 * ridge(v, 0.1, 0.45))) * ridge(v, -0.95, 0.5) * step(u, 0.1, 0.3))  # fmt: skip
    elif kind == "deer":
        white = h.pale
        a.dye(white, [(tip[0] - 0.05, 0, tip[2] - 0.16, 0.24, 0.14)], 0.05)
        a.dye(white, lambda u, s, v: step(-v, 0.72, 1.0) * (1 - step(s, 0.22, 0.42)) * step(u, -0.3, 0.0))
        a.dye(white, [(0.52, 0.46, 0.06, 0.22, 0.2)], 0.08)
        a.dye((0.20, 0.105, 0.05), lambda u, s, v: 0.8 * (1 - step(s, 0.12, 0.26)) * step(u, 0.3, 0.6) * step(v, -0.6,
            -0.4))  # fmt: skip
        a.dye((0.60, 0.45, 0.36), [(-0.04, 0.7, 0.52, 0.14), (-0.02, 0.95, 0.64, 0.13)], 0.05)
        a.dye((0.014, 0.012, 0.012), [(tip[0] + 0.16, 0, tip[2] + 0.06, 0.17, 0.13)], 0.04)
    elif kind == "giraffe":
        seeds = np.random.default_rng(4).uniform((-0.6, -0.6, 0.0), (0.5, 0.6, 1.3), (150, 3))

        def net(p: np.ndarray) -> np.ndarray:
            first, second, _ = cells(p + 0.015 * np.stack([grain(p, 0.12, k) for k in range(3)], 1), seeds)
            m = a.f.local(p)
            much = step(second - first, 0.028, 0.042) * step(-m[:, 2] - 0.9 * (m[:, 0] > 0.2), 0.25, 0.5)
            return np.array(h.tone) + (np.array((0.24, 0.095, 0.03)) - h.tone) * much[:, None]

        a.dye(net)
        a.dye((0.42, 0.27, 0.14), [(0.4, 0, 0.25, 0.3, 0.3)], 0.2)
        a.dye(h.pale, lips, 0.1)
        a.dye((0.30, 0.2, 0.13), [(tip[0] + 0.1, 0, tip[2] - 0.1, tip[3], 0.1)], 0.08)
    elif kind == "zebra":

        def bars(u: np.ndarray, s: np.ndarray, v: np.ndarray) -> np.ndarray:
            face = (0.55 * u + 1.15 * s - 0.5 * v + 0.05 * np.sin(7 * v)) / 0.20
            neck = (v + 0.25 * s + 0.06 * np.sin(5 * s)) / 0.30
            wave = np.where((u < 0.1) & (v < -0.45), neck, face)
            return step(np.sin(2 * np.pi * wave), -0.1, 0.25) * (1 - step(v, 0.9, 1.05))

        a.dye(h.pale, bars)
        a.dye(h.pale, lips, 0.14)
    elif kind == "sheep":
        ink = (0.045, 0.036, 0.032)
        a.dye(ink, lambda u, s, v: step(u - 0.25 * np.maximum(v, 0), 0.22, 0.32) * ridge(v, -1.0, 0.42))
        a.dye(ink, lambda u, s, v: step(s, 0.60, 0.68) * ridge(v, -0.25, 0.5))
    elif kind == "goat":
        a.dye((0.62, 0.42, 0.34), [(tip[0] + 0.16, 0, tip[2] + 0.02, 0.2, 0.12)], 0.07)
        a.dye((0.58, 0.40, 0.33), [(0.05, 0.85, 0.18, 0.14), (0.07, 1.05, 0.12, 0.1)], 0.05)
    else:
        a.dye((0.62, 0.50, 0.40), lips, 0.12)
        a.dye((0.20, 0.13, 0.10), [(tip[0] + 0.18, 0, tip[2] + 0.02, 0.15, 0.08)], 0.05)
        a.dye((0.62, 0.46, 0.40), [(-0.0, 0.36, 0.85, 0.09), (-0.0, 0.42, 1.08, 0.06)], 0.04)


def _horns(a: Bust, rows: list[Rows], tone: Colour, grit: float = 10) -> None:
    n = Animal(0.7 * a.cell)
    for r in rows:
        n.limb(r, 0.03, a.f, True)
    n.paint(clouded(tone, 0.25, 0.05))
    n.skin(0.5, 0.4, grit)


def _extras(a: Bust, kind: str) -> None:
    """Horns and antlers, manes and beards."""
    f = a.f

    def tuft(where: Any, long: float, way: Any, tone: Colour, count: int, seed: int = 4, droop: float = 0.12,
             wild: float = 0.2) -> None:  # fmt: skip
        def near(p: np.ndarray) -> np.ndarray:
            m = f.local(p)
            return where(m[:, 0], np.abs(m[:, 1]), m[:, 2]).astype(float) + 1e-9

        def comb(p: np.ndarray) -> np.ndarray:
            m = f.local(p)
            side = np.sign(m[:, 1]) * way[1]
            return np.stack([way[0] + 0 * side, side, way[2] + 0 * side], 1) @ f.axes

        a.fur(count, long * f.size, 0.92 if kind == "horse" else 0.7, comb, droop, 0.3, wild, 0.25, 1.2, near, seed,
            lambda p: np.tile(tone, (len(p), 1)))  # fmt: skip

    if kind == "horse":
        ink = (0.018, 0.013, 0.011)
        tuft(
            lambda u, s, v: (v > 0.5) & (s < 0.15) & (u > -0.4),
            0.62,
            (1.0, 0.22, -0.6),
            ink,
            5000,
            4,
            0.5,
            0.06,
        )
        tuft(lambda u, s, v: (u < -0.42) & (s < 0.3), 0.7, (-0.1, 1.0, -1.2), ink, 9000, 5, 0.6, 0.08)
    elif kind == "zebra":
        for tone, low, seed in (((0.03, 0.027, 0.026), -0.3, 4), ((0.84, 0.82, 0.78), 0.35, 6)):
            tuft(lambda u, s, v, low=low: (u < 0.05) & (s < 0.1) & (v > -0.6) & (np.sin(11 * v + 4 * u) > low),
                0.34, (-0.35, 0.12, 0.9), tone, 6000, seed, 0.0, 0.12)  # fmt: skip
    elif kind == "deer":
        _horns(a, [[(-0.2, 0.22, 0.58, 0.09), (-0.28, 0.40, 0.95, 0.075), (-0.36, 0.74, 1.4, 0.07), (-0.2, 0.92, 1.9,
            0.055),
            (0.0, 0.80, 2.35, 0.02)], [(-0.24, 0.32, 0.8, 0.06), (0.12, 0.42, 1.0, 0.045), (0.3, 0.46, 1.32, 0.015)],
            [(-0.35, 0.72, 1.36, 0.06), (-0.05, 0.98, 1.45, 0.04), (0.05, 1.12, 1.75, 0.015)], [(-0.24, 0.9, 1.82,
                0.05),
            (-0.2, 1.18, 2.05, 0.035), (-0.15, 1.28, 2.3, 0.012)]], (0.30, 0.19, 0.10))  # fmt: skip
    elif kind == "goat":
        _horns(a, [[(-0.08, 0.20, 0.56, 0.14), (-0.2, 0.30, 0.98, 0.12), (-0.5, 0.50, 1.34, 0.09), (-0.9, 0.74, 1.46,
            0.03)]], (0.24, 0.18, 0.125), 16)  # fmt: skip
        tuft(
            lambda u, s, v: (u > 0.6) & (v < -0.86) & (s < 0.2),
            0.9,
            (0.05, 0.1, -1),
            (0.78, 0.74, 0.67),
            1500,
        )
    elif kind == "giraffe":
        _horns(
            a,
            [[(-0.12, 0.22, 0.56, 0.09), (-0.2, 0.26, 0.92, 0.075), (-0.22, 0.28, 1.10, 0.10)]],
            (0.20, 0.10, 0.045),
        )
        tuft(
            lambda u, s, v: (u < -0.3) & (s < 0.12),
            0.25,
            (-1, 0.1, 0.1),
            (0.26, 0.11, 0.04),
            2500,
            droop=0.02,
        )
    elif kind == "llama":
        tuft(lambda u, s, v: (v > 0.52) & (u > -0.5) & (u < 0.4) & (s < 0.4), 0.5, (0.4, 0.35, 0.5), (0.80, 0.73, 0.61),
            7000, wild=0.5)  # fmt: skip


BUILDERS: dict[str, Face] = {k: partial(hoofed, kind=k) for k in KINDS}
"""Who models the head and shoulders of what."""
