"""Beasts that stand like men: a werewolf, a minotaur with his axe, a yeti."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np
from data.animals.anatomy import Animal, Colour, Frame, grain, step
from data.animals.bodied import Mark, Part, grown, sides
from data.animals.bodies import horn
from data.goods.craft import Craft

_CLAW = (0.05, 0.042, 0.036)


def claws(at: Any, way: Any, r: float, spread: float = 1.0, up: Any = (0, 0, 1)) -> list[Part]:
    """Four fingers with claws at the end of an arm, on both sides."""
    p, d = np.array(at, float), np.array(way, float)
    d /= np.linalg.norm(d)
    side = np.cross(d, np.array(up, float))
    side /= np.linalg.norm(side)
    out: list[Part] = []
    for k in (-1.5, -0.5, 0.5, 1.5):
        root = p + 0.5 * r * k * side
        tip = root + r * (1.25 - 0.10 * abs(k)) * d + 0.20 * r * k * spread * side
        out += sides((*root, 0.36 * r), (*((root + tip) / 2 + 0.12 * r * np.array(up)), 0.32 * r), (*tip, 0.27 * r),
            melt=0.1 * r)  # fmt: skip
        end = tip + 0.75 * r * d - 0.35 * r * np.array(up)

        def nail(a: Animal, tip: np.ndarray = tip, end: np.ndarray = end) -> None:
            horn(
                a,
                [(*tip, 0.2 * r), (*((tip + end) / 2 + 0.1 * r * np.array(up)), 0.15 * r), (*end, 0.03 * r)],
                _CLAW,
            )

        out.append(nail)
    return out


def limbs(broad: float, arm: Any, leg: Any) -> list[Part]:
    """A trunk with a mighty chest, arms and legs of these rows."""
    k = broad
    trunk = [(-0.05, 0, 0.82, 0.165 * k, 0.15 * k), (-0.03, 0, 0.99, 0.16 * k, 0.14 * k), (0.0, 0, 1.18, 0.235 * k,
        0.19 * k), (0.05, 0, 1.37, 0.265 * k, 0.19 * k), (0.13, 0, 1.53, 0.15 * k, 0.15 * k)]  # fmt: skip
    return [(trunk, 0.07), *sides((0.17, 0.11 * k, 1.34, 0.10 * k, 0.09), melt=0.06), *sides(*arm, melt=0.05),
        *sides(*leg, melt=0.06)]  # fmt: skip


def werewolf(_: Any) -> None:
    """Bent forward, his claws spread."""
    arm = ((0.05, 0.28, 1.42, 0.12), (0.02, 0.44, 1.20, 0.10), (0.12, 0.52, 1.02, 0.078), (0.30, 0.50, 1.12, 0.066),
        (0.38, 0.49, 1.17, 0.062, 0.05))  # fmt: skip
    leg = ((-0.05, 0.13, 0.80, 0.15), (0.10, 0.18, 0.58, 0.115), (-0.06, 0.19, 0.34, 0.07), (-0.03, 0.19, 0.13, 0.055),
        (0.08, 0.20, 0.05, 0.07, 0.045), (0.16, 0.20, 0.045, 0.07, 0.04))  # fmt: skip
    body = limbs(1.0, arm, leg)
    body += claws((0.40, 0.485, 1.19), (0.55, -0.05, 0.85), 0.085, 1.3, (-0.8, 0, 0.55))
    body += claws((0.19, 0.20, 0.04), (1, 0.05, -0.05), 0.055, 0.8)
    body.append(([(-0.16, 0, 0.84, 0.05), (-0.32, 0.02, 0.70, 0.075), (-0.44, 0.05, 0.50, 0.075), (-0.46, 0.08, 0.34,
        0.03)], 0.05))  # fmt: skip
    marks: list[Mark] = [
        ((0.045, 0.039, 0.036), lambda p, n: (0.9 - 0.5 * step(-n[:, 0], 0.2, 0.8)) * (p[:, 2] < 1.5)),
        ((0.20, 0.17, 0.145), lambda p, n: 0.75 * step(-n[:, 0] + 0.3 * grain(p, 0.15), 0.35, 0.9)
            * (p[:, 2] < 1.45) * (np.abs(p[:, 1]) < 0.22)),
    ]  # fmt: skip
    grown("wolf", (0.24, 0, 1.66), 0.185, body, marks, 8, 14, 0, 0.0085, hair=0.40, comb=(-0.25, 0, -0.9))


def minotaur(_: Any) -> None:
    """Horns, a bare chest, shaggy legs on hooves, an axe."""
    at, size, pitch, yaw = (0.17, 0, 1.68), 0.185, 12, 14
    f = Frame(at, pitch, yaw, size, 0)
    arm = ((0.05, 0.31, 1.43, 0.135), (0.05, 0.45, 1.20, 0.11), (0.12, 0.50, 0.98, 0.085), (0.26, 0.48, 0.86, 0.075),
        (0.34, 0.46, 0.83, 0.07, 0.055))  # fmt: skip
    leg = ((-0.05, 0.14, 0.80, 0.165), (0.10, 0.19, 0.58, 0.125), (-0.06, 0.20, 0.34, 0.085), (-0.02, 0.20, 0.17,
        0.065), (0.02, 0.20, 0.10, 0.075), (0.05, 0.20, 0.03, 0.09, 0.04))  # fmt: skip
    body = limbs(1.12, arm, leg)
    for z in (1.02, 1.10, 1.18):
        body += sides((0.145, 0.055, z, 0.055, 0.042), melt=0.02)
    fist = np.array((0.38, 0.45, 0.83))
    for k in (-1.5, -0.5, 0.5, 1.5):
        rows = [(x, y, 0.030 * k) for x, y in ((0.0, 0.0), (0.055, -0.02), (0.06, -0.065))]
        body += sides(*((*(fist + np.array(q)), 0.025) for q in rows), melt=0.008)
    curl = [(-0.1, 0.45, 0.62, 0.17), (-0.05, 0.90, 0.72, 0.15), (0.15, 1.22, 0.98, 0.11), (0.28, 1.26, 1.36, 0.05),
        (0.26, 1.18, 1.55, 0.015)]  # fmt: skip
    body.append(lambda a: horn(a, curl, (0.50, 0.42, 0.30), f))
    body.append(([(-0.16, 0, 0.86, 0.035), (-0.30, 0.05, 0.66, 0.025), (-0.33, 0.08, 0.42, 0.022), (-0.33, 0.09, 0.30,
        0.05)], 0.03))  # fmt: skip

    def brown(p: np.ndarray, n: np.ndarray) -> np.ndarray:
        m = f.local(p)
        head = np.linalg.norm(m - (0.25, 0, 0.1), axis=1) < 2.6
        muzzle = step(m[:, 0], 1.15, 1.4) + step(np.abs(m[:, 1]), 0.55, 0.7) * step(m[:, 2], 0.4, 0.5)
        eye = (
            np.linalg.norm(np.stack([m[:, 0] - 0.52, np.abs(m[:, 1]) - 0.47, m[:, 2] - 0.1], 1), axis=1)
            < 0.22
        )
        return np.where(head, np.clip(1 - muzzle, 0, 1) * ~eye, 1.0)

    skin = (0.36, 0.18, 0.105)
    marks: list[Mark] = [
        ((0.085, 0.040, 0.020), brown),
        (skin, lambda p, n: step(p[:, 2] + 0.04 * grain(p, 0.1), 0.88, 0.95) * (1 - step(p[:, 2]
            - 0.35 * np.abs(p[:, 1]), 1.34, 1.42))),
        ((0.03, 0.025, 0.022), lambda p, n: 1 - step(p[:, 2], 0.06, 0.09)),
    ]  # fmt: skip

    def trim(p: np.ndarray) -> np.ndarray:
        return np.where((p[:, 2] > 0.92) & (p[:, 2] < 1.5), 0.06, np.where(p[:, 2] < 0.09, 0.02, 1.0))

    grown("cow", at, size, body, marks, pitch, yaw, 0, 0.0085, hair=0.36, comb=(-0.2, 0, -0.95), trim=trim)
    c = Craft(2)
    wood, steel = c.wood((0.24, 0.14, 0.07)), c.metal((0.55, 0.56, 0.58), 0.3)
    x, y, z = Frame().out(fist * (1, -1, 1) + np.array((0.035, 0, 0)))
    c.tube([(x + 0.02, y - 0.09, 0.02), (x, y, z), (x - 0.03, y + 0.10, 1.68)], 0.021, wood, sides=14)
    for k in (-1, 1):
        edge = [(0, 0.06), (0.10, 0.09), (0.24, 0.24), (0.30, 0.12), (0.315, 0), (0.30, -0.12), (0.24, -0.24),
            (0.10, -0.09), (0, -0.06)]  # fmt: skip
        c.cut([(k * u, v) for u, v in edge][::-k], 0.03, steel, 0.012, at=(x - 0.022, y + 0.075, 1.46))
    c.tube([(x - 0.018, y + 0.066, 1.38), (x - 0.025, y + 0.086, 1.54)], 0.036, steel, sides=18)


def yeti(_: Any, coat: Colour = (0.74, 0.77, 0.81), bare: Colour = (0.15, 0.18, 0.23)) -> None:
    """Shaggy, arms to the knees."""
    at, size, pitch, yaw = (0.16, 0, 1.66), 0.20, 4, 16
    f = Frame(at, pitch, yaw, size, 0)
    arm = ((0.04, 0.36, 1.44, 0.16), (0.05, 0.50, 1.18, 0.135), (0.10, 0.55, 0.92, 0.115), (0.16, 0.52, 0.72, 0.10),
        (0.19, 0.50, 0.62, 0.085))  # fmt: skip
    leg = ((-0.04, 0.18, 0.82, 0.20), (0.06, 0.23, 0.54, 0.165), (-0.02, 0.24, 0.28, 0.13), (0.02, 0.24, 0.09, 0.115,
        0.085), (0.16, 0.25, 0.055, 0.115, 0.055))  # fmt: skip
    body = limbs(1.35, arm, leg)
    body += claws((0.20, 0.49, 0.56), (0.25, -0.1, -1), 0.085, 0.7, (0.95, 0, 0.2))
    body += claws((0.22, 0.25, 0.05), (1, 0.05, -0.05), 0.07, 0.9)

    def face(p: np.ndarray) -> np.ndarray:
        u, s, v = f.local(p).T
        s = np.abs(s)
        return np.asarray(
            step(u, 0.22, 0.34) * (1 - step(v, 0.40, 0.50)) * step(v, -1.0, -0.9) * (1 - step(s, 0.52, 0.62))
        )

    hands: list[Any] = [(0.20, 0.49, 0.50, 0.15), (0.26, 0.47, 0.42, 0.09)]
    marks: list[Mark] = [
        (coat, lambda p, n: (1 - face(p)) * (0.92 + 0.08 * grain(p, 0.2))),
        (bare, lambda p, n: 0.75 * face(p)),
        (bare, hands, 0.02), (bare, [(0.2, 0.25, 0.04, 0.11, 0.06), (0.32, 0.25, 0.03, 0.1,
            0.06)], 0.02),
    ]  # fmt: skip

    def trim(p: np.ndarray) -> np.ndarray:
        return np.where((p[:, 2] < 0.06) | ((p[:, 2] < 0.54) & (np.abs(p[:, 1]) > 0.38)), 0.05, 1.0)

    grown("gorilla", at, size, body, marks, pitch, yaw, 0, 0.0095, hair=0.62, comb=(-0.1, 0, -1.0), trim=trim)


BUILDERS = {
    "werewolf": werewolf,
    "minotaur": minotaur,
    "yeti": yeti,
    "bigfoot": partial(yeti, coat=(0.105, 0.052, 0.026), bare=(0.075, 0.055, 0.045)),
}
"""Key -> who builds it."""
