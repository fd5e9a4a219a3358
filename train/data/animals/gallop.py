"""Horses that gallop and rear, and a winged one in flight."""

from __future__ import annotations

import math
from functools import partial
from itertools import pairwise
from typing import Any

import numpy as np
from data.animals.anatomy import Animal, Frame, grain, step
from data.animals.bodied import Mark, Part, grown
from data.animals.bodies import HOOF, ear, muzzle, shade
from data.animals.feathers import spread, white_plumage
from data.animals.steeds import HORSES
from data.goods.craft import Craft

_COATS = HORSES | {"chestnut": ((0.21, 0.075, 0.026), (0.10, 0.045, 0.028), (0.055, 0.022, 0.010))}
_DARK_LEGS = ("bay",)


def _raise(rows: Any, angle: float, pivot: tuple[float, float] = (-0.62, 1.0)) -> Any:
    """Turned up about the hips."""
    c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    out = []
    for u, y, v, *r in rows:
        a, b = u - pivot[0], v - pivot[1]
        out.append((pivot[0] + c * a - s * b, y, pivot[1] + s * a + c * b, *r))
    return out


_TRUNK = [(-0.80, 0, 1.06, 0.15, 0.17), (-0.62, 0, 1.08, 0.22, 0.25), (-0.2, 0, 1.0, 0.235, 0.26), (0.2, 0, 1.0, 0.23,
    0.28), (0.46, 0, 1.07, 0.195, 0.27), (0.66, 0, 1.20, 0.145, 0.21), (0.84, 0, 1.35, 0.11, 0.165), (0.98, 0, 1.48,
        0.095, 0.135)]  # fmt: skip
_REACHING = [(0.42, 0.13, 1.02, 0.1, 0.17), (0.66, 0.125, 0.88, 0.065, 0.085), (0.90, 0.12, 0.85, 0.045, 0.052),
    (1.10, 0.12, 0.70, 0.03), (1.20, 0.12, 0.62, 0.036), (1.28, 0.12, 0.57, 0.034), (1.35, 0.12, 0.52, 0.046,
    0.044)]  # fmt: skip
_FOLDED = [(0.42, -0.13, 1.0, 0.1, 0.17), (0.62, -0.125, 0.80, 0.065, 0.085), (0.80, -0.12, 0.72, 0.045, 0.052),
    (0.66, -0.12, 0.54, 0.03), (0.55, -0.12, 0.47, 0.036), (0.48, -0.12, 0.46, 0.034), (0.41, -0.12, 0.43, 0.046,
    0.044)]  # fmt: skip
_PUSHING = [(-0.58, 0.14, 1.08, 0.13, 0.24), (-0.64, 0.15, 0.84, 0.11, 0.16), (-0.92, 0.14, 0.70, 0.05, 0.068),
    (-1.12, 0.14, 0.48, 0.034), (-1.24, 0.14, 0.36, 0.038), (-1.28, 0.14, 0.29, 0.035), (-1.30, 0.14, 0.22, 0.044,
        0.048)]  # fmt: skip
_GATHERED = [(-0.56, -0.14, 1.06, 0.13, 0.24), (-0.40, -0.15, 0.80, 0.11, 0.15), (-0.58, -0.14, 0.58, 0.05, 0.068),
    (-0.42, -0.14, 0.38, 0.034), (-0.32, -0.14, 0.30, 0.038), (-0.26, -0.14, 0.25, 0.035), (-0.19, -0.14, 0.2, 0.046,
        0.044)]  # fmt: skip
_STANDING = [(-0.58, 0.14, 1.02, 0.14, 0.24), (-0.44, 0.16, 0.78, 0.11, 0.17), (-0.66, 0.16, 0.54, 0.052, 0.072),
    (-0.60, 0.16, 0.28, 0.036), (-0.60, 0.16, 0.14, 0.04), (-0.57, 0.16, 0.09, 0.036), (-0.54, 0.16, 0.03, 0.05,
        0.048)]  # fmt: skip


def _longer(rows: Any, k: float = 1.13) -> Any:
    u, _, v = rows[0][:3]
    return [(u + k * (r[0] - u), r[1], v + k * (r[2] - v), *(1.06 * w for w in r[3:])) for r in rows]


def horse(_: Any, kind: str, rear: float = 0.0, leap: bool = False) -> None:
    """In full gallop, or on its hind legs, raised by `rear` degrees; or in a `leap`, off the ground."""
    a = Animal(0.0115)
    coat, nose, hair = _COATS[kind]
    up = partial(_raise, angle=rear)

    def bent(rows: Any) -> Any:
        """The neck of one that rears is bowed."""
        return up(_raise(rows, -0.45 * rear, (0.5, 1.08)))

    trunk = up(_TRUNK[:5]) + bent(_TRUNK[5:])
    a.limb(trunk, 0.08)
    if leap:
        fore = [up(_FOLDED), up([(u + 0.05, -y, v + 0.05, *r) for u, y, v, *r in _FOLDED])]
        hind = [
            up(_longer(_PUSHING)),
            up([(u + 0.06, -y, v + 0.05, *r) for u, y, v, *r in _longer(_PUSHING)]),
        ]
    elif rear:
        hind = [[(u + d, k * s, v, *r) for u, s, v, *r in _STANDING] for k, d in ((1, 0.1), (-1, -0.14))]
        fore = [up(_FOLDED), up([(u - 0.04, -y, v + 0.2 * max(u - 0.5, 0), *r) for u, y, v, *r in _FOLDED])]
    else:
        fore, hind = [_longer(_REACHING), _longer(_FOLDED)], [_longer(_PUSHING), _longer(_GATHERED)]
    for rows in (*fore, *hind):
        a.limb(rows, 0.04)
    dock = up(
        [
            (-0.90, 0, 1.16, 0.045),
            (-1.05, 0, 1.16, 0.04),
            (-1.25, 0.02, 1.1, 0.035),
            (-1.45, 0.03, 1.02, 0.02),
        ]
    )
    a.limb(dock, 0.04)
    (x, _s, z), tilt = bent([(1.03, 0.03, 1.53)])[0][:3], 34 - 0.3 * rear
    f = Frame((x, 0.03, z), tilt, 24, 0.54)
    muzzle(a, f, 0.95, 0.95)
    ear(a, f, (-0.1, 0.1, 0.12), (-0.24, 0.15, 0.36), 0.075, 0.035, (0.8, 0.6, 0.1))
    a.paint(shade(coat, 0.1))
    a.paint(tuple(1.35 * v for v in coat), lambda p, n: 0.5 * step(n[:, 2], 0.0, 0.9))
    if kind in _DARK_LEGS:
        for rows in (*fore, *hind):
            a.paint(
                (0.018, 0.013, 0.011), [(r[0], abs(r[1]), r[2], 1.6 * r[3] + 0.015) for r in rows[2:]], 0.03
            )
    if kind == "chestnut":
        for rows in (fore[0], hind[0]):
            a.paint((0.78, 0.74, 0.68), [(r[0], abs(r[1]), r[2], 1.5 * r[3] + 0.01) for r in rows[4:6]], 0.02)
        a.paint(
            (0.80, 0.76, 0.70), [(0.15, 0, 0.2, 0.05), (0.5, 0, 0.1, 0.045), (0.8, 0, 0.02, 0.04)], 0.02, f
        )
    a.paint(nose, [(0.86, 0, -0.1, 0.17), (1.05, 0, -0.1, 0.18)], 0.05, f)
    for rows in (*fore, *hind):
        a.paint(HOOF, [(r[0], abs(r[1]), r[2], 0.062) for r in rows[-1:]], 0.012)
    a.paint((0.02, 0.014, 0.012), [(0.975, 0.06, -0.045, 0.03)], 0.01, f)
    a.eye((0.2, 0.15, 0.07), 0.042, f)
    a.skin(0.45)

    def short(p: np.ndarray) -> np.ndarray:
        m = f.local(p)
        return 0.016 * (1 - step(m[:, 0], 0.88, 0.95) * (np.linalg.norm(m - (0.6, 0, 0), axis=1) < 0.7))

    a.fur(60000, short, 0.92, (-0.9, 0, -0.3), 0.03, 0.3, 0.12, 0.1, deep=0.86, sheen=0.5)
    back = np.array(up([(0, 0, 0)])[0]) - np.array(up([(1, 0, 0)])[0])
    reared = rear and not leap
    stream = np.array((-back[0], 0.0, back[2])) if rear else np.array((1.0, 0.0, 0.0))
    crest_rows = np.array([(-u, v + 0.9 * h) for u, _, v, _, h in trunk[4:]])
    line, dock_at = np.array([(-u, v) for u, _, v, _ in dock]), np.array([(-u, -s, v) for u, s, v, _ in dock])

    def crest(p: np.ndarray) -> np.ndarray:
        near = np.min([np.linalg.norm(p[:, (0, 2)] - (q + (r - q) * t), axis=1)
            for q, r in pairwise(crest_rows) for t in (0, 0.33, 0.66, 1)], axis=0)  # fmt: skip
        return (near < 0.075) * (np.abs(p[:, 1]) < 0.035) * (f.local(p)[:, 0] < 0.0) + 1e-9

    def mane(p: np.ndarray) -> np.ndarray:
        wave = 0.3 * np.stack([grain(p, 0.3, k) for k in range(3)], 1)
        if leap:
            return wave + np.array((0.7, -0.3, -0.55))
        return wave + (np.array((0.5, -0.25, -0.8)) if reared else stream - np.array((0, 0.2, 0.2)))

    a.fur(9000, 0.26 if reared else 0.34, 0.82, mane, 0.3, 0.5, 0.2, 0.2, only=crest, tint=lambda p: np.tile(hair,
        (len(p), 1)), seed=3, lit=(-0.2, -0.6, 0.75), deep=0.85)  # fmt: skip

    def tail(p: np.ndarray) -> np.ndarray:
        near = np.min([np.linalg.norm(p - q, axis=1) for q in dock_at], axis=0)
        return (near < 0.12) * step(p[:, 0], line[0, 0] + 0.03, line[0, 0] + 0.1) + 1e-9

    a.fur(9000, lambda p: 0.55 * (tail(p) > 0.1), 0.85, lambda p: stream + (0, 0, -0.28) + 0 * p, 0.16, 0.5, 0.16, 0.2,
        only=tail, tint=lambda p: np.tile(hair, (len(p), 1)), seed=4, lit=(0.2, -0.7, 0.65), deep=0.85)  # fmt: skip


def stag(_: Any) -> None:
    """A deer in full run, its hooves off the ground."""
    up, thin = partial(_raise, angle=7, pivot=(-0.46, 0.97)), 0.74
    trunk = [(-0.62, 0, 0.96, 0.11, 0.13), (-0.48, 0, 0.97, 0.165, 0.185), (-0.12, 0, 0.92, 0.17, 0.19), (0.2, 0, 0.92,
        0.175, 0.22), (0.4, 0, 0.97, 0.155, 0.21), (0.56, 0, 1.06, 0.115, 0.165), (0.72, 0, 1.17, 0.09, 0.125), (0.85,
            0, 1.27, 0.08, 0.105)]  # fmt: skip

    def leg(rows: Any, move: float, long: float, turn: float) -> Any:
        u, _, v = rows[0][:3]
        rows = [(u + move + long * (r[0] - u), 0.8 * r[1], v - 0.06 + long * (r[2] - v), *(thin * w for w in r[3:]))
            for r in _longer(rows)]  # fmt: skip
        return up(_raise(rows, turn, (u + move, v)))

    body: list[Part] = [(up(trunk), 0.06), (up([(-0.68, 0, 1.04, 0.045), (-0.80, 0, 1.12, 0.05), (-0.88, 0, 1.18,
        0.02)]), 0.03)]  # fmt: skip
    body += [(leg([(r[0], k * r[1], *r[2:]) for r in rows], move, long, turn), 0.03) for rows, k, move, long, turn in
        ((_REACHING, 1, -0.04, 0.82, -6), (_FOLDED, 1, -0.04, 0.86, 0), (_PUSHING, 1, 0.12, 0.88, 4), (_PUSHING, -1,
        0.14, 0.86, -10))]  # fmt: skip
    tone, pale = (0.30, 0.15, 0.062), (0.66, 0.52, 0.36)
    feet = [rows[-1] for rows, _ in body[2:]]
    marks: list[Mark] = [(shade(tone), lambda p, n: step(-p[:, 0], -9, -8)), (pale, lambda p, n: 0.9 * step(-n[:, 2],
        0.3, 0.8) * step(p[:, 2], 0.7, 0.8)), ((0.80, 0.72, 0.60), [(-0.76, 0, 1.0, 0.12, 0.1)], 0.03),
        (HOOF, lambda p, n: 1 - step(np.min([np.linalg.norm(p - (-f[0], -f[1], f[2]), axis=1) for f in feet], axis=0),
        0.038, 0.05))]  # fmt: skip
    x, _y, z = up([(0.92, 0, 1.35)])[0][:3]
    grown("deer", (x, 0.02, z), 0.165, body, marks, 12, 26, 2, 0.0098, hair=0.14, comb=(-0.9, 0, -0.3))


def pegasus(s: Any) -> None:
    """White, in full flight."""
    horse(s, "white")
    c, size = Craft(7), 0.98
    hues, feathers = white_plumage(c)
    with c.moved(turn=(0, 0, 180)):
        for k in (1, -1):
            arm = [
                (0.30, 0.17 * k, 1.2),
                (0.42, 0.52 * k, 1.48),
                (0.40, 0.86 * k, 1.9),
                (0.05, 1.15 * k, 2.35),
            ]
            ways = [(-1, 0.05 * k, -0.22), (-1, 0.16 * k, 0.0), (-0.86, 0.4 * k, 0.4), (-0.5, 0.55 * k, 0.95)]
            spread(c, arm, ways, [0.5 * size, 0.72 * size, 0.92 * size, 0.95 * size], hues, feathers,
                0.155 * size, 26, 5.0)  # fmt: skip


BUILDERS: dict[str, Any] = {
    "pegasus-flying": pegasus,
    "horse-galloping": partial(horse, kind="chestnut"), "bay-galloping": partial(horse, kind="bay"),
    "white-galloping": partial(horse, kind="white"), "black-galloping": partial(horse, kind="black"),
    "horse-rearing": partial(horse, kind="black", rear=40), "white-rearing": partial(horse, kind="white", rear=40),
}  # fmt: skip
