"""Portraits of cats and dogs, small and great."""

from __future__ import annotations

from functools import partial

import numpy as np
from data.animals.anatomy import Colour, grain, step
from data.animals.busts import Bust, Face, Fit, clouded, ridge

WHITE: Colour = (0.80, 0.77, 0.71)


def cat(a: Bust, kind: str = "tabby") -> Fit:
    """A house cat: tabby, ginger, black, grey, white or siamese."""
    a.trunk(0.27, 0.42, 0.28)
    a.part([(-0.30, 0, 0.02, 0.76, 0.74), (0.12, 0, 0.05, 0.80, 0.70)], 0.2)
    a.part([(0.20, 0.50, -0.28, 0.42)], 0.3, True)
    a.part([(0.50, 0, 0.08, 0.34, 0.36), (0.80, 0, -0.06, 0.17, 0.22), (0.96, 0, -0.16, 0.11, 0.13)], 0.16)
    a.part([(0.80, 0.17, -0.36, 0.235, 0.2)], 0.1, True)
    a.part([(0.72, 0, -0.56, 0.19, 0.15)], 0.1)
    a.ear((-0.08, 0.50, 0.52), (-0.12, 0.74, 1.34), 0.36, 0.085, (1, 0.32, 0.05), 0.66)
    tone, dark = {
        "ginger": ((0.62, 0.27, 0.07), (0.40, 0.13, 0.025)), "black": ((0.018, 0.017, 0.017), (0.012, 0.011, 0.011)),
        "grey": ((0.16, 0.165, 0.18), (0.13, 0.135, 0.15)), "white": ((0.85, 0.83, 0.79), (0.50, 0.40, 0.36)),
        "siamese": ((0.70, 0.60, 0.46), (0.05, 0.035, 0.028)), "tabby": ((0.33, 0.26, 0.19), (0.045, 0.034, 0.027)),
    }[kind]  # fmt: skip
    a.dye(clouded(tone, 0.04 if kind == "white" else 0.14))
    solid = kind in ("black", "grey", "white", "siamese")
    pink = not solid or kind == "white"
    if kind == "siamese":
        a.dye(dark, [(0.62, 0, -0.02, 0.34, 0.34), (0.9, 0, -0.24, 0.32, 0.30)], 0.2)
        a.dye(dark, lambda u, s, v: step(v - 0.3 * s, 0.36, 0.56) * step(s, 0.3, 0.5))
    if not solid:
        _tabby(a, dark)
        pale = WHITE if kind == "tabby" else (0.78, 0.62, 0.45)
        a.dye(
            pale,
            [(0.86, 0.18, -0.38, 0.30, 0.2), (0.6, 0.12, -0.62, 0.3, 0.16), (0.3, 0, -1.0, 0.4, 0.3)],
            0.07,
        )
        a.dye(
            pale,
            lambda u, s, v: ridge(v, 0.20, 0.34, 0.06) * ridge(s, 0.22, 0.5, 0.08) * step(u, 0.4, 0.6) * 0.7,
        )
        a.dye(pale, lambda u, s, v: step(-v, 0.85, 1.2) * step(u, -0.1, 0.3) * (1 - step(s, 0.35, 0.7)))
    a.dye((0.42, 0.22, 0.18) if pink else (0.10, 0.07, 0.07), [(0.05, 0.56, 0.74, 0.2), (-0.0, 0.66, 1.02, 0.15)],
          0.05)  # fmt: skip
    a.mouth([(0.99, 0.0, -0.26), (1.0, 0.015, -0.36), (0.98, 0.12, -0.47), (0.90, 0.27, -0.46)], 0.022)
    iris = {"ginger": (0.52, 0.36, 0.03), "black": (0.60, 0.44, 0.02), "grey": (0.55, 0.33, 0.02),
        "white": (0.10, 0.26, 0.42), "siamese": (0.10, 0.28, 0.55)}  # fmt: skip
    a.look((0.70, 0.37, 0.06), 0.235, iris.get(kind, (0.20, 0.27, 0.045)), (0.30, 0.56), (1, 0.30, 0.05), (31, 42), 12,
        dark if solid else (0.12, 0.08, 0.055), rim=(0.10, 0.065, 0.045) if pink else (0.02, 0.015, 0.012),
        wide=1.12, ring=1.15)  # fmt: skip
    a.skin(0.7)
    a.snub([(0.98, 0, -0.13, 0.115, 0.06), (1.01, 0, -0.2, 0.06, 0.06)],
        (0.55, 0.25, 0.20) if pink else (0.03, 0.024, 0.024), [(1.06, 0.07, -0.17, 0.026)])  # fmt: skip
    a.grow(120000, 0.05, 0.20, 0.34, 0.075, 0.06, (1.0, 0, -0.2), vary=0.16)
    _tufts(a, 0.8 if kind == "white" else 0.0 if solid else 0.55)
    a.whiskers((0.82, 0.22, -0.36), 0.2, 26, 1.05, 0.85 if kind != "black" else 0.5)
    return Fit(
        (-0.12, 0.72, 0.50, 8), (0.92, 0.38, 0.06, 0.30), (-0.1, 0.86, 0.15), (0.50, 0.38), (0.05, 0.27, 1.52)
    )


def _tufts(a: Bust, tone: float) -> None:
    """Long hair in the ears."""
    f = a.f

    def inside(p: np.ndarray) -> np.ndarray:
        m = f.local(p)
        m[:, 1] = np.abs(m[:, 1])
        return (np.linalg.norm(m - (0.02, 0.42, 0.70), axis=1) < 0.24) + 1e-9

    a.fur(150, 0.34 * f.size, 0.6, lambda p: np.stack([0 * p[:, 0] + 0.2, 0.5 * np.sign(f.local(p)[:, 1]),
        1 + 0 * p[:, 0]], 1) @ f.axes, 0.0, 0.3, 0.12, 0.2, 1.1, inside, 7,
        (lambda p: np.full((len(p), 3), tone)) if tone else None)  # fmt: skip


def _tabby(a: Bust, dark: Colour) -> None:
    """The M on the forehead, lines from the eyes to the cheeks, bands on the neck."""

    def brow(u: np.ndarray, s: np.ndarray, v: np.ndarray) -> np.ndarray:
        lines = np.sin(2 * np.pi * (s + 0.06) / 0.29 / (1 + 0.25 * np.maximum(v - 0.3, 0)) + 0.9)
        return step(lines, 0.15, 0.6) * step(v, 0.30, 0.44) * (1 - step(s, 0.52, 0.6))

    def cheeks(u: np.ndarray, s: np.ndarray, v: np.ndarray) -> np.ndarray:
        lines = np.sin(2 * np.pi * (v - 0.35 * (s - 0.6) + 0.02) / 0.30)
        return step(lines, 0.35, 0.75) * step(s - 0.2 * (0.7 - u), 0.56, 0.68) * ridge(v, -0.52, 0.26, 0.08)

    def neck(u: np.ndarray, s: np.ndarray, v: np.ndarray) -> np.ndarray:
        return (
            step(np.sin(2 * np.pi * (v + 0.1 * s) / 0.42), 0.2, 0.6)
            * step(-v, 0.85, 1.0)
            * step(s, 0.2, 0.45)
        )

    for where in (brow, cheeks, neck):
        a.dye(dark, lambda u, s, v, where=where: 0.9 * where(u, s, v))
    a.dye(dark, [(-0.14, 0.72, 1.30, 0.12)], 0.1)


def great(a: Bust, kind: str) -> Fit:
    """A tiger, a lion or a lioness."""
    a.trunk(0.36, 0.5, 0.4)
    a.part([(-0.3, 0, 0.02, 0.74, 0.72), (0.12, 0, 0.05, 0.72, 0.64)], 0.2)
    a.part([(0.18, 0.44, -0.28, 0.40)], 0.3, True)
    a.part([(0.4, 0, 0.08, 0.36, 0.34), (0.8, 0, -0.0, 0.27, 0.24), (1.12, 0, -0.12, 0.22, 0.2)], 0.16)
    a.part([(0.98, 0.2, -0.36, 0.27, 0.25)], 0.12, True)
    a.part([(0.5, 0, -0.5, 0.42, 0.26), (0.96, 0, -0.62, 0.25, 0.16)], 0.12)
    a.ear((-0.12, 0.56, 0.48), (-0.16, 0.78, 0.92), 0.26, 0.085, (1, 0.3, 0.05), 0.6, 0.6)
    tone, pale = {"tiger": ((0.60, 0.22, 0.035), (0.80, 0.75, 0.66))}.get(kind, ((0.50, 0.30, 0.13), (0.66, 0.53,
        0.36)))  # fmt: skip
    a.dye(clouded(tone))
    a.dye(
        pale, [(1.0, 0.2, -0.42, 0.34, 0.26), (0.75, 0.1, -0.7, 0.36, 0.2), (0.4, 0.1, -0.9, 0.4, 0.2)], 0.06
    )
    a.dye(pale, lambda u, s, v: ridge(v, 0.14, 0.36, 0.07) * ridge(s, 0.16, 0.46, 0.06) * step(u, 0.3, 0.6))
    if kind == "tiger":
        a.dye(pale, [(0.3, 0.72, -0.3, 0.24, 0.3), (0.1, 0.85, -0.1, 0.2, 0.3)], 0.08)
        a.dye(pale, lambda u, s, v: step(-v, 0.75, 1.1) * step(u, -0.2, 0.3))
        _tiger(a)
    a.dye((0.30, 0.2, 0.16), [(0.0, 0.6, 0.62, 0.13)], 0.05)
    a.dye((0.02, 0.016, 0.014), [(-0.2, 0.68, 0.84, 0.1)], 0.06)
    a.mouth([(1.22, 0.0, -0.25), (1.23, 0.02, -0.4), (1.16, 0.16, -0.53), (0.98, 0.36, -0.52)], 0.03)
    for k in range(3):
        a.dye((0.05, 0.035, 0.03), [(1.14 - 0.06 * j, 0.2 + 0.1 * j, -0.3 - 0.07 * k + 0.01 * j, 0.022) for j in range(
            3)], 0.012)  # fmt: skip
    a.look((0.62, 0.34, 0.10), 0.15, (0.50, 0.30, 0.04), (0.34, 0.34), (1, 0.3, 0.0), (28, 38), 9, (0.06, 0.04, 0.03),
        wide=1.0, ring=1.22)  # fmt: skip
    a.skin(0.7)
    a.snub(
        [(1.24, 0, -0.06, 0.2, 0.08), (1.28, 0, -0.18, 0.13, 0.1)],
        (0.34, 0.13, 0.10),
        [(1.37, 0.11, -0.14, 0.04)],
    )
    a.grow(120000, 0.05, 0.22, 0.34, 0.08, 0.08, (1.2, 0, -0.15), vary=0.16)
    a.whiskers((1.0, 0.25, -0.38), 0.22, 26, 0.9)
    if kind == "lion":
        _mane(a)
    crown = (-0.1, 0.72, 0.50, 8) if kind != "lion" else (-0.05, 0.74, 0.56, 8)
    return Fit(crown, (0.86, 0.34, 0.1, 0.27), (-0.1, 0.86, 0.15), (0.50, 0.46), (0.1, 0.1, 1.45))


def _tiger(a: Bust) -> None:
    ink = (0.018, 0.014, 0.012)

    def bars(u: np.ndarray, s: np.ndarray, v: np.ndarray) -> np.ndarray:
        arch = v - 0.5 * s**1.5 + 0.04 * np.sin(9 * u)
        return (
            step(np.sin(2 * np.pi * arch / 0.21), 0.25, 0.6) * step(v, 0.34, 0.46) * (1 - step(s, 0.36, 0.5))
        )

    def cheeks(u: np.ndarray, s: np.ndarray, v: np.ndarray) -> np.ndarray:
        lines = np.sin(2 * np.pi * (0.9 * s - 0.35 * u + 0.5 * np.abs(v + 0.1)) / 0.34)
        return step(lines, 0.2, 0.6) * step(s - 0.35 * u, 0.36, 0.46) * ridge(v, -0.75, 0.5, 0.1)

    def neck(u: np.ndarray, s: np.ndarray, v: np.ndarray) -> np.ndarray:
        lines = np.sin(2 * np.pi * (v + 0.5 * s) / 0.40)
        return step(lines, 0.3, 0.6) * step(-v, 0.8, 0.95) * step(s, 0.24, 0.42)

    for where in (bars, cheeks, neck):
        a.dye(ink, where)


def _mane(a: Bust) -> None:
    dark, gold = np.array((0.17, 0.075, 0.024)), np.array((0.50, 0.26, 0.085))

    def ruff(p: np.ndarray) -> np.ndarray:
        m = a.f.local(p)
        s, low = np.abs(m[:, 1]), step(-m[:, 2], 0.55, 0.8)
        side = step(-m[:, 0] + 0.55 * s + 0.25 * np.abs(m[:, 2] - 0.1), 0.28, 0.4)
        ears = np.linalg.norm(np.stack([0.6 * (m[:, 0] + 0.1), s - 0.70, m[:, 2] - 0.76], 1), axis=1) < 0.36
        return np.maximum(side, low) * ~ears

    def fall(p: np.ndarray) -> np.ndarray:
        m = a.f.local(p)
        m[:, 0] = -0.12
        radial = m / np.linalg.norm(m, axis=1, keepdims=True)
        return radial @ a.f.axes + np.array((0.1, 0, -0.45))

    def shade(p: np.ndarray) -> np.ndarray:
        far = step(np.linalg.norm(a.f.local(p), axis=1) + 0.2 * grain(p, 0.2), 0.7, 1.35)[:, None]
        return gold + (dark - gold) * far

    a.fur(42000, lambda p: 0.58 * a.f.size * ruff(p), 0.5, fall, 0.16, 0.5, 0.22, 0.3, 1.2, lambda p: ruff(p) + 1e-9, 4,
        shade)  # fmt: skip


def dog(a: Bust, kind: str = "golden") -> Fit:
    """A golden retriever, a husky, a wolf or a fox: hanging or upright ears, a longer snout than cats have."""
    hang, fox = kind == "golden", kind in ("fox", "arctic")
    a.trunk(0.33, 0.46, 0.34)
    a.part([(-0.3, 0, 0.0, 0.72, 0.72), (0.1, 0, 0.08, 0.70, 0.66)], 0.2)
    if fox:
        a.part([(0.1, 0.46, -0.24, 0.40)], 0.3, True)
        a.part([(0.35, 0, -0.02, 0.42, 0.42), (0.8, 0, -0.14, 0.26, 0.24), (1.3, 0, -0.24, 0.15, 0.14),
            (1.56, 0, -0.26, 0.1, 0.1)], 0.2)  # fmt: skip
        a.part([(0.5, 0, -0.4, 0.32, 0.18), (1.2, 0, -0.4, 0.13, 0.08)], 0.1)
    else:
        broad = 1.0 if hang else 0.9
        a.part([(0.1, 0.42, -0.26, 0.36)], 0.3, True)
        a.part([(0.35, 0, 0.0, 0.46, 0.5), (0.72, 0, -0.14, 0.34 * broad, 0.32), (1.1, 0, -0.2, 0.27 * broad, 0.25),
            (1.42, 0, -0.22, 0.24 * broad, 0.22)], 0.16)  # fmt: skip
        a.part([(0.8, 0.15, -0.36, 0.22, 0.2), (1.3, 0.13, -0.38, 0.18 * broad, 0.17)], 0.12, True)
        a.part([(0.5, 0, -0.46, 0.36, 0.2), (1.26, 0, -0.56, 0.18, 0.09)], 0.08)
    if hang:
        for rows in ([(-0.1, 0.62, 0.44, 0.12, 0.2), (0.0, 0.84, 0.24, 0.1, 0.32), (0.06, 0.94, -0.25, 0.09, 0.38),
                (0.12, 0.92, -0.72, 0.07, 0.2)],):  # fmt: skip
            a.part(rows, 0.08, True, side=(0.25, 1, 0))
    else:
        tip = (-0.12, 0.66, 1.42) if fox else (-0.12, 0.58, 1.30)
        a.ear((-0.1, 0.44, 0.5), tip, 0.34 if fox else 0.3, 0.09, (1, 0.3, 0.05), 0.66)
    long = 0.16 if fox else 0.0
    _coat(a, kind)
    a.mouth([(1.5 + long, 0.0, -0.32), (1.54 + long, 0.02, -0.44), (1.42, 0.14, -0.52), (1.0, 0.32, -0.5), (0.8, 0.4,
        -0.44)] if not fox else [(1.6, 0, -0.36), (1.3, 0.13, -0.36), (0.9, 0.26, -0.36), (0.75, 0.32, -0.32)],
        0.028)  # fmt: skip
    iris: Colour = {"husky": (0.16, 0.33, 0.55), "wolf": (0.5, 0.3, 0.05), "fox": (0.42, 0.2, 0.03)}.get(kind, (0.11,
        0.045, 0.014))  # fmt: skip
    eye = (0.56, 0.32, 0.12)
    a.look(eye, 0.16 if hang else 0.155, iris, (0.46, 0.46) if hang else (0.36, 0.36), (1, 0.32, 0.02),
        (30, 34) if hang else (27, 36), 4 if hang else 9, (0.05, 0.03, 0.02), wide=1.15 if hang else 1.05,
        ring=1.08 if hang else 1.2)  # fmt: skip
    a.skin(0.7)
    x = 1.60 if fox else 1.56
    r = 0.13 if fox else 0.21
    a.snub([(x, 0, -0.14, r, 0.75 * r), (x + 0.04, 0, -0.2, 0.7 * r, 0.6 * r)], (0.012, 0.011, 0.012),
        [(x + 0.9 * r, 0.42 * r, -0.17, 0.2 * r), (x + 0.75 * r, 0.75 * r, -0.2, 0.13 * r)], 0.25)  # fmt: skip
    short = {"face": 0.045, "cheek": 0.2, "body": 0.36, "brow": 0.09, "ears": 0.09}
    if hang:
        short |= {"cheek": 0.17, "body": 0.42}
    elif kind != "fox":
        short |= {"cheek": 0.27}
    else:
        short |= {"cheek": 0.25}
    a.grow(120000, **short, nose=(1.5, 0, -0.2), far=(0.6, 1.9), vary=0.18, deep=0.85 if kind in ("husky",
        "arctic") else 0.74)  # fmt: skip
    crown = (-0.14, 0.70, 0.50, 8)
    return Fit(crown, (0.78, 0.34, 0.14, 0.28), (-0.15, 0.84, 0.2), (0.50, 0.40), (0.35, 0.15, 1.55))


def _coat(a: Bust, kind: str) -> None:
    if kind == "golden":
        a.dye(clouded((0.60, 0.35, 0.13), 0.18))
        a.dye((0.70, 0.48, 0.24), [(1.3, 0, -0.3, 0.36, 0.34), (0.7, 0, -0.5, 0.4, 0.26)], 0.12)
        a.dye((0.68, 0.46, 0.22), lambda u, s, v: step(-v, 0.8, 1.3) * step(u, -0.2, 0.3))
        a.dye((0.36, 0.155, 0.045), lambda u, s, v: step(s, 0.72, 0.80) * ridge(v, -0.95, 0.55, 0.1) * 0.9)
        return
    white = (0.84, 0.82, 0.78)
    if kind == "arctic":
        a.dye((0.86, 0.84, 0.81))
        return
    if kind == "fox":
        a.dye(clouded((0.56, 0.19, 0.032)))
        a.dye(
            white,
            [(0.25, 0.62, -0.40, 0.36, 0.24), (0.8, 0.26, -0.36, 0.2, 0.16), (1.5, 0.02, -0.36, 0.14, 0.1)],
            0.05,
        )
        a.dye(white, [(0.5, 0, -0.6, 0.4, 0.2)], 0.06)
        a.dye(white, lambda u, s, v: step(-v, 0.62, 0.8) * (1 - step(s, 0.34, 0.55)) * step(u, -0.2, 0.1))
        a.dye((0.06, 0.035, 0.025), [(0.75, 0.24, -0.06, 0.05), (1.1, 0.17, -0.2, 0.05)], 0.06)
    else:
        tone = (0.045, 0.045, 0.05) if kind == "husky" else (0.20, 0.175, 0.15)
        a.dye(clouded(tone, 0.25, 0.12))
        if kind == "wolf":
            a.dye((0.08, 0.07, 0.065), lambda u, s, v: step(v, 0.35, 0.7) * (1 - step(s, 0.4, 0.6)) * 0.6)
        pale = white if kind == "husky" else (0.62, 0.56, 0.48)
        a.dye(
            pale,
            [(0.25, 0.62, -0.34, 0.36, 0.3), (0.9, 0.22, -0.36, 0.32, 0.22), (1.5, 0.02, -0.4, 0.3, 0.2)],
            0.06,
        )
        a.dye(pale, [(0.6, 0, -0.6, 0.5, 0.25)], 0.06)
        a.dye(pale, [(0.56, 0.3, 0.32, 0.13, 0.09)], 0.05)
        if kind == "husky":
            a.dye(pale, [(0.6, 0, 0.05, 0.07, 0.2), (0.62, 0, 0.4, 0.06, 0.2), (1.2, 0, 0.0, 0.3, 0.2)], 0.05)
            a.dye(pale, [(0.45, 0.5, 0.0, 0.2, 0.18)], 0.06)
        a.dye(pale, lambda u, s, v: step(-v, 0.7, 0.9) * (1 - step(s, 0.4, 0.65)) * step(u, -0.3, 0.1))
    a.dye((0.62, 0.52, 0.44), [(0.04, 0.5, 0.74, 0.14), (0.0, 0.55, 1.02, 0.1)], 0.06)
    a.dye((0.025, 0.018, 0.016), lambda u, s, v: step(v, 0.7, 0.9) * step(-u, 0.12, 0.2))


BUILDERS: dict[str, Face] = {
    **{f"{k}-cat": partial(cat, kind=k) for k in ("tabby", "ginger", "black", "grey", "white")},
    "siamese-cat": partial(cat, kind="siamese"),
    **{k: partial(great, kind=k) for k in ("tiger", "lion", "lioness")},
    "dog": dog, **{k: partial(dog, kind=k) for k in ("husky", "wolf", "fox", "arctic")},
}  # fmt: skip
"""Who models the head and shoulders of what."""
