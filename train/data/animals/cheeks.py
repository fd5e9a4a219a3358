"""Portraits of rodents, otters, sloths, hedgehogs, capybaras and gorillas."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import numpy as np
from data.animals.anatomy import Colour, step
from data.animals.busts import Bust, Face, Fit, clouded, ridge
from data.animals.muzzles import ape_fur

CREAM: Colour = (0.82, 0.77, 0.68)


@dataclass
class Small:
    """`skull`: half width and height; `cheek`: how wide and fat; `snout`: how far and how thick; `ear`: root, tip and
    width; `eye`: where, and how large; `nose`: its colour and size; `fur`: of face, cheeks, body, forehead, ears."""

    skull: tuple[float, float]
    cheek: tuple[float, float]
    snout: tuple[float, float]
    ear: tuple[tuple[float, float, float], tuple[float, float, float], float, float]
    eye: tuple[tuple[float, float, float], float]
    nose: tuple[Colour, float]
    tone: Colour
    fur: tuple[float, float, float, float, float]


PINK: Colour = (0.60, 0.30, 0.25)
KINDS = {
    "hamster": Small((0.76, 0.66), (0.50, 0.46), (0.92, 0.26), ((-0.16, 0.56, 0.50), (-0.12, 0.82, 0.92), 0.29, 0.72),
        ((0.56, 0.44, 0.14), 0.19), (PINK, 0.085), (0.60, 0.34, 0.13), (0.06, 0.20, 0.30, 0.10, 0.03)),
    "mouse": Small((0.66, 0.62), (0.34, 0.36), (1.10, 0.20), ((-0.10, 0.56, 0.48), (-0.10, 1.00, 1.04), 0.52, 0.85),
        ((0.54, 0.40, 0.12), 0.17), (PINK, 0.085), (0.30, 0.25, 0.205), (0.045, 0.12, 0.22, 0.07, 0.02)),
    "squirrel": Small((0.66, 0.66), (0.38, 0.40), (1.02, 0.24), ((-0.14, 0.44, 0.54), (-0.12, 0.60, 1.16), 0.22, 0.3),
        ((0.52, 0.46, 0.14), 0.19), ((0.10, 0.05, 0.04), 0.085), (0.44, 0.175, 0.055), (0.05, 0.15, 0.28, 0.08, 0.16)),
    "otter": Small((0.80, 0.64), (0.52, 0.42), (0.98, 0.34), ((-0.24, 0.70, 0.22), (-0.22, 0.94, 0.40), 0.17, 0.8),
        ((0.66, 0.40, 0.16), 0.13), ((0.016, 0.014, 0.014), 0.17), (0.17, 0.095, 0.05), (0.04, 0.10, 0.17, 0.07, 0.05)),
    "sloth": Small((0.78, 0.72), (0.44, 0.42), (0.90, 0.32), ((-0.3, 0.6, 0.2), (-0.3, 0.72, 0.3), 0.12, 0.8),
        ((0.66, 0.34, 0.06), 0.125), ((0.03, 0.022, 0.02), 0.17), (0.34, 0.27, 0.185), (0.05, 0.20, 0.50, 0.20, 0.3)),
    "hedgehog": Small((0.74, 0.64), (0.40, 0.36), (1.16, 0.19), ((-0.02, 0.62, 0.34), (0.04, 0.84, 0.58), 0.20, 0.8),
        ((0.60, 0.36, 0.06), 0.125), ((0.014, 0.012, 0.012), 0.11), (0.50, 0.38, 0.25), (0.05, 0.14, 0.24, 0.08, 0.03)),
}  # fmt: skip


def small(a: Bust, kind: str) -> Fit:
    """A hamster, a mouse, a squirrel, an otter, a sloth or a hedgehog."""
    k = KINDS[kind]
    (w, tall), (far, fat), (long, thick) = k.skull, k.cheek, k.snout
    a.trunk(0.32, 0.46, 0.28 if kind != "sloth" else 0.36)
    a.part([(-0.3, 0, 0.02, w, tall + 0.06), (0.12, 0, 0.05, w, tall)], 0.2)
    a.part([(0.2, far, -0.30, fat)], 0.3, True)
    a.part([(0.46, 0, 0.0, 0.46 + 0.3 * thick, 0.44), (0.6 * long + 0.2, 0, -0.13, 1.35 * thick, 1.3 * thick),
        (long, 0, -0.2, thick, 0.9 * thick)], 0.2)  # fmt: skip
    pad = 0.8 * thick
    a.part([(long - 0.08, 0.62 * thick, -0.36, pad, 0.8 * pad)], 0.1, True)
    a.part([(long - 0.22, 0, -0.54, 0.8 * thick, 0.14)], 0.1)
    root, tip, wide, blunt = k.ear
    a.ear(root, tip, wide, 0.075, (1, 0.35, 0.05), 0.66, blunt)
    _coat(a, kind, k)
    if kind != "sloth":
        a.mouth([(long + 0.12, 0, -0.30), (long + 0.1, 0.01, -0.42), (long, 0.5 * thick, -0.5), (long - 0.14,
            1.0 * thick,
            -0.49)], 0.02)  # fmt: skip
    else:
        a.mouth([(long + 0.22, 0, -0.38), (long + 0.12, 0.2, -0.38), (long - 0.1, 0.4, -0.32), (long - 0.24, 0.5,
            -0.24)],
            0.026)  # fmt: skip
    small_ = kind in ("otter", "sloth", "hedgehog")
    a.look(k.eye[0], k.eye[1], (0.045, 0.02, 0.010), (0.6, 0.6), (0.85, 0.6, 0.03) if not small_ else (1, 0.35, 0.03),
        (40, 42), 4, tuple(0.5 * v for v in k.tone), wide=1.25, ring=1.06)  # type: ignore[arg-type]  # fmt: skip
    a.skin(0.7)
    tone, r = k.nose
    x = long + 0.7 * thick
    a.snub([(x, 0, -0.14, r, 0.66 * r), (x + 0.03, 0, -0.22, 0.6 * r, 0.7 * r)], tone, [(x + 0.85 * r, 0.45 * r, -0.16,
        0.2 * r)])  # fmt: skip
    face, cheek, body, brow, ears = k.fur
    a.grow(120000, face, cheek, body, brow, ears, (long, 0, -0.2), (0.4, 1.4), vary=0.2, deep=0.8, **({"wild": 0.3}
        if kind == "sloth" else {}))  # fmt: skip
    if kind not in ("sloth", "hedgehog"):
        a.whiskers((long - 0.1, 0.6 * thick, -0.34), 0.8 * thick, 34 if kind == "otter" else 24, 0.85, 0.8)
    if kind == "hedgehog":
        _spines(a)
    return Fit((-0.10, 0.06 + tall - 0.02, 0.48, 8), (k.eye[0][0] + 0.26, max(0.34, k.eye[0][1] - 0.08), 0.12, 0.28),
        (-0.1,
        w + 0.1, 0.1), (0.50, 0.43), (0.05, 0.12, 1.5))  # fmt: skip


def _coat(a: Bust, kind: str, k: Small) -> None:
    long = k.snout[0]
    a.dye(clouded(k.tone, 0.16, 0.12))

    def bib(colour: Colour, wide: float = 0.4) -> None:
        a.dye(
            colour,
            lambda u, s, v: step(-v, 0.62, 0.85) * (1 - step(s, wide, wide + 0.3)) * step(u, -0.2, 0.1),
        )

    muzzle = [(0.7 * long, 0.14, -0.40, 0.30, 0.20), (long, 0.05, -0.36, 0.22, 0.2)]
    if kind in ("hamster", "mouse", "squirrel"):
        a.dye(CREAM, muzzle, 0.07)
        a.dye(CREAM, [(0.5, 0, -0.62, 0.5, 0.2)], 0.08)
        bib(CREAM)
        inner = (0.62, 0.38, 0.31) if kind != "squirrel" else (0.34, 0.17, 0.09)
        root, tip, wide, _ = k.ear
        mid = 0.5 * (np.array(root) + tip)
        near = mid + np.array((0.08, 0, 0))
        far = 0.35 * mid + 0.65 * np.array(tip) + np.array((0.08, 0, 0))
        a.dye(inner, [tuple(np.append(near, 0.5 * wide)), tuple(np.append(far, 0.5 * wide))], 0.06)
        if kind == "hamster":
            a.dye(CREAM, [(0.34, 0.66, -0.34, 0.28, 0.22)], 0.08)
        if kind == "squirrel":
            a.dye(CREAM, [(0.54, 0.46, 0.14, 0.27, 0.25)], 0.05)
    elif kind == "otter":
        pale = (0.52, 0.41, 0.30)
        a.dye(pale, [(0.9, 0.2, -0.38, 0.32, 0.2), (0.4, 0.5, -0.45, 0.42, 0.2)], 0.12)
        a.dye(pale, [(0.5, 0, -0.62, 0.6, 0.2)], 0.12)
        bib(pale, 0.35)
    elif kind == "sloth":
        pale = (0.70, 0.60, 0.45)

        def face(u: np.ndarray, s: np.ndarray, v: np.ndarray) -> np.ndarray:
            return step(u, 0.16, 0.32) * (1 - step(np.hypot(s / 0.72, (v + 0.08) / 0.60), 0.9, 1.02))

        a.dye(pale, face)
        a.dye((0.07, 0.042, 0.026), [(0.72, 0.32, 0.04, 0.22, 0.17), (0.50, 0.58, -0.16, 0.18, 0.15), (0.3, 0.72, -0.32,
            0.13, 0.12)], 0.05)  # fmt: skip
        a.dye((0.30, 0.21, 0.14), [(0.95, 0, -0.22, 0.24, 0.22)], 0.10)
    else:
        a.dye((0.62, 0.52, 0.40), lambda u, s, v: step(u, 0.2, 0.4) * 0.6)
        a.dye((0.20, 0.14, 0.10), [(long, 0, -0.18, 0.24, 0.2), (0.68, 0.3, 0.02, 0.16, 0.14)], 0.10)
        a.dye((0.40, 0.28, 0.20), [(0.06, 0.72, 0.46, 0.14)], 0.05)


def _spines(a: Bust) -> None:
    """Stiff, pale at the tip, over forehead, flanks and back."""
    f = a.f

    def where(p: np.ndarray) -> np.ndarray:
        m = f.local(p)
        s, v = np.abs(m[:, 1]), m[:, 2]
        head = step(0.55 * v + 0.30 * s - m[:, 0], -0.06, 0.08) * step(v, -0.3, 0.1)
        ears = np.linalg.norm(m * (0.7, 1, 1) * np.where(m[:, 1:2] < 0, (1, -1, 1), (1, 1, 1)) - (0.02, 0.72, 0.46),
            axis=1) < 0.2  # fmt: skip
        back = step(-v, 0.3, 0.5) * step(s - 0.5 * m[:, 0], 0.62, 0.75)
        return np.maximum(head * ~ears, back)

    def comb(p: np.ndarray) -> np.ndarray:
        m = f.local(p)
        return np.stack([-0.9 + 0 * m[:, 0], 0.6 * m[:, 1], 0.5 + 0.4 * m[:, 2]], 1) @ f.axes

    for tone, count, seed in (((0.16, 0.11, 0.075), 9000, 5), ((0.55, 0.45, 0.33), 5000, 8)):
        a.fur(count, lambda p: 0.46 * f.size * where(p), 0.42, comb, 0.0, 0.75, 0.24, 0.3, 1.9,
            lambda p: where(p) + 1e-9,
            seed, lambda p, tone=tone: np.tile(tone, (len(p), 1)), deep=0.5)  # fmt: skip


def gorilla(a: Bust) -> Fit:
    coat, skin = (0.036, 0.033, 0.033), (0.115, 0.095, 0.088)
    a.trunk(0.42, 0.56, 0.46)
    a.part([(-0.3, 0, 0.16, 0.74, 0.84), (0.1, 0, 0.10, 0.66, 0.66)], 0.2)
    a.part([(-0.26, 0, 0.82, 0.34, 0.40)], 0.24)
    a.part([(0.1, 0.46, -0.3, 0.40, 0.44)], 0.24, True)
    a.part([(0.62, 0.24, 0.26, 0.26, 0.14)], 0.12, True)
    a.part([(0.66, 0, 0.26, 0.3, 0.13)], 0.1)
    a.part([(0.5, 0, -0.1, 0.48, 0.4), (0.76, 0, -0.36, 0.44, 0.30), (0.92, 0, -0.48, 0.38, 0.24)], 0.18)
    a.part([(0.78, 0, -0.72, 0.36, 0.17)], 0.12)
    a.part([(0.80, 0, -0.04, 0.15, 0.16), (0.98, 0, -0.18, 0.16, 0.13)], 0.08)
    a.part([(1.0, 0.15, -0.21, 0.13, 0.11)], 0.06, True)
    a.part([(1.14, 0.11, -0.24, 0.065, 0.05)], 0.03, True, carve=True)
    a.part([(-0.06, 0.72, 0.10, 0.07, 0.16), (-0.1, 0.84, 0.12, 0.06, 0.18)], 0.06, True, side=(1, -0.2, 0))
    a.dye(clouded(coat, 0.2, 0.2))

    def bare(u: np.ndarray, s: np.ndarray, v: np.ndarray) -> np.ndarray:
        face = (
            step(u, 0.22, 0.34) * (1 - step(v, 0.40, 0.50)) * step(v, -1.0, -0.9) * (1 - step(s, 0.52, 0.62))
        )
        return np.maximum(face, step(s, 0.74, 0.8) * ridge(v, -0.1, 0.35))

    a.dye(clouded(skin, 0.2, 0.06), bare)
    a.dye((0.10, 0.062, 0.020), [(-0.2, 0, 0.95, 0.26, 0.2)], 0.14)
    a.mouth([(1.24, 0.0, -0.58), (1.16, 0.2, -0.58), (0.98, 0.38, -0.54), (0.86, 0.46, -0.50)], 0.022, (0.008, 0.007,
        0.007))  # fmt: skip
    a.dye((0.006, 0.005, 0.005), [(1.12, 0.11, -0.24, 0.075, 0.06)], 0.02)
    a.look((0.7, 0.24, 0.08), 0.115, (0.11, 0.04, 0.012), (0.4, 0.4), (1, 0.12, -0.02), (22, 34), 2, (0.04, 0.034,
        0.033),
        wide=1.05, ring=1.0, rim=(0.02, 0.018, 0.018))  # fmt: skip
    a.skin(0.36, 0.4, 4)
    ape_fur(a, bare, 0.12, 0.72, 1.5)
    return Fit(
        (-0.16, 0.94, 0.52, 10), (0.96, 0.28, 0.08, 0.25), (0.0, 0.84, 0.12), (0.50, 0.52), (0.1, 0.15, 1.6)
    )


def capybara(a: Bust) -> Fit:
    brown, dark = (0.30, 0.165, 0.075), (0.13, 0.075, 0.045)
    a.trunk(0.44, 0.54, 0.34)
    a.part([(-0.34, 0, 0.0, 0.70, 0.66), (0.06, 0, 0.06, 0.66, 0.60)], 0.2)
    a.part([(0.1, 0.34, -0.34, 0.42)], 0.26, True)
    a.part([(0.30, 0, -0.02, 0.54, 0.54), (0.80, 0, -0.10, 0.47, 0.50), (1.26, 0, -0.14, 0.43, 0.50),
        (1.44, 0, -0.15, 0.40, 0.47)], 0.16)  # fmt: skip
    a.part([(1.30, 0.19, -0.48, 0.25, 0.20), (1.0, 0.24, -0.46, 0.24, 0.2)], 0.12, True)
    a.part([(1.12, 0, -0.68, 0.26, 0.14)], 0.1)
    a.part([(0.42, 0.40, 0.30, 0.22, 0.14)], 0.12, True)
    a.part([(1.74, 0.15, 0.12, 0.13, 0.10)], 0.06, True)
    a.part([(1.88, 0.15, 0.12, 0.055, 0.035)], 0.03, True, carve=True)
    a.ear((-0.32, 0.46, 0.48), (-0.40, 0.64, 0.82), 0.21, 0.075, (0.9, 0.5, 0.1), 0.6, 0.62)
    a.dye(clouded(brown, 0.2, 0.12))
    a.dye((0.21, 0.11, 0.05), lambda u, s, v: 0.6 * step(v, 0.25, 0.6))
    a.dye(
        (0.40, 0.26, 0.14), lambda u, s, v: 0.6 * step(s, 0.35, 0.6) * step(-v, 0.0, 0.3) * step(u, -0.2, 0.2)
    )
    a.dye(dark, [(1.3, 0, 0.26, 0.26, 0.14), (1.72, 0, 0.06, 0.34, 0.26)], 0.12)
    a.dye((0.035, 0.022, 0.018), [(1.88, 0.15, 0.12, 0.075, 0.05)], 0.02)
    a.dye((0.09, 0.05, 0.035), [(-0.24, 0.52, 0.62, 0.12)], 0.06)
    a.mouth([(1.86, 0.0, -0.22), (1.88, 0.0, -0.40), (1.74, 0.14, -0.56), (1.4, 0.34, -0.60), (1.0, 0.46, -0.54)],
        0.034, (0.02, 0.012, 0.01))  # fmt: skip
    a.look((0.50, 0.42, 0.22), 0.135, (0.05, 0.022, 0.010), (0.6, 0.6), (0.75, 0.8, 0.04), (20, 40), 4,
        (0.12, 0.065, 0.035), wide=1.2, ring=1.12)  # fmt: skip
    a.skin(0.75)
    a.grow(120000, 0.06, 0.15, 0.30, 0.13, 0.06, (1.6, 0, -0.1), (0.5, 1.7), 0.84, vary=0.24, deep=0.78, wild=0.22,
        bald=lambda u, s, v: (
            step(u, 1.56, 1.66) * np.maximum(step(v, -0.16, -0.04), step(0.10 - s, 0.0, 0.06) * step(v, -0.6, -0.5))
        ))  # fmt: skip
    a.whiskers((1.34, 0.36, -0.36), 0.24, 26, 0.7, 0.12)
    return Fit(
        (-0.16, 0.58, 0.46, 8), (0.86, 0.38, 0.26, 0.27), (-0.2, 0.76, 0.14), (0.50, 0.50), (0.30, 0.10, 1.85)
    )


BUILDERS: dict[str, Face] = {k: partial(small, kind=k) for k in KINDS} | {
    "gorilla": gorilla, "capybara": capybara,
}  # fmt: skip
"""Who models the head and shoulders of what."""
