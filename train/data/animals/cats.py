"""House cats: sitting, curled up asleep, and kittens; and eyes and whiskers for all small mammals."""

from __future__ import annotations

from typing import Any

import numpy as np
from data.animals.anatomy import Animal, Colour, Field, Frame, grain, step
from data.animals.bodies import ear, near
from data.animals.hides import gloss

INK: Colour = (0.008, 0.007, 0.006)
WHITE: Colour = (0.80, 0.76, 0.70)
_COATS: dict[str, tuple[Colour, Colour, Colour]] = {
    "tabby": ((0.30, 0.225, 0.155), (0.055, 0.04, 0.03), (0.24, 0.32, 0.06)),
    "ginger": ((0.62, 0.29, 0.085), (0.38, 0.125, 0.025), (0.42, 0.26, 0.04)),
    "black": ((0.016, 0.0145, 0.0145), (0.016, 0.0145, 0.0145), (0.55, 0.42, 0.03)),
    "white": ((0.84, 0.81, 0.77), (0.84, 0.81, 0.77), (0.10, 0.28, 0.48)),
    "grey": ((0.22, 0.225, 0.24), (0.17, 0.172, 0.185), (0.48, 0.30, 0.04)),
}
"""Fur, stripes, iris."""


def gaze(
    a: Animal, at: Any, size: float, f: Frame, iris: Colour, way: Any, rim: Colour = (0.02, 0.014, 0.012),
    pupil: tuple[float, float] = (0.5, 0.72), out: float = -0.62, ring: float = 1.2, glint: float = 0.2,
) -> None:  # fmt: skip
    """Eyes with pupils, `pupil` wide and high in parts of the eye, and a glint; before `skin`."""
    import bpy

    a.eye(at, size, f, iris, rim, ring, gaze=way, out=out)

    def late() -> None:
        shine = gloss((1, 1, 1))
        shine.node_tree.nodes["Principled BSDF"].inputs["Emission Color"].default_value = (1, 1, 1, 1)
        shine.node_tree.nodes["Principled BSDF"].inputs["Emission Strength"].default_value = 0.9
        for spot, sign in zip(a.eyes[-2:], (1, -1), strict=True):
            n = np.array((way[0], sign * way[1], way[2])) @ f.axes
            n /= np.linalg.norm(n)
            middle, r = spot + out * size * f.size * n, size * f.size
            for part, shift, material in (
                (pupil, 0.0, gloss((0.002, 0.002, 0.002))),
                ((glint, glint), 0.42, shine),
            ):
                if not part[0]:
                    continue
                lift = n + shift * (f.axes[2] + 0.5 * f.axes[1] + 0.3 * np.array((-0.4, -1, 0)))
                lift /= np.linalg.norm(lift)
                bpy.ops.mesh.primitive_uv_sphere_add(segments=20, ring_count=12, radius=1)
                ball = bpy.context.object
                side = np.cross(f.axes[2], lift)
                side /= np.linalg.norm(side)
                up = np.cross(lift, side)
                turn = np.stack((r * part[0] * side, r * part[1] * up, r * 0.15 * lift), 1)
                co = np.array([v.co for v in ball.data.vertices]) @ turn.T + middle + 0.9 * r * lift
                ball.data.vertices.foreach_set("co", co.astype(np.float32).ravel())
                ball.location = (0, 0, 0)
                ball.data.shade_smooth()
                ball.data.materials.append(material)

    a.late.append(late)


def whiskers(
    a: Animal, f: Frame, at: Any, long: float = 0.2, count: int = 34, shade: float = 0.75, wide: float = 0.03
) -> None:
    """Long thin hair about a place of the muzzle and the one beside it; after `skin`."""

    def only(p: np.ndarray) -> np.ndarray:
        m = f.local(p)
        m[:, 1] = np.abs(m[:, 1])
        return (np.linalg.norm(m - np.asarray(at), axis=1) < wide) + 1e-12

    def comb(p: np.ndarray) -> np.ndarray:
        m = f.local(p)
        return np.stack([0 * m[:, 0] + 0.1, 1.6 * np.sign(m[:, 1]), 0 * m[:, 0] + 0.05], 1) @ f.axes

    a.fur(count, long * f.size, 0.62, comb, 0.06, 0.13, 0.16, 0.1, 1.0, only, 6,
          lambda p: np.full((len(p), 3), shade))  # fmt: skip


def cat_head(a: Animal, f: Frame, young: float = 0.0) -> None:
    """The flesh of a head of about 0.3."""
    a.limb([(-0.05, 0, 0.0, 0.132, 0.118), (0.04, 0, -0.002, 0.122, 0.11)], 0.05 * f.size, f)
    a.limb([(0.015, 0.082, -0.045, 0.066)], 0.06 * f.size, f, pair=True)
    a.limb([(0.09, 0, 0.02, 0.045, 0.045), (0.148 - 0.02 * young, 0, -0.022, 0.026, 0.024)], 0.03 * f.size, f)
    a.limb([(0.125 - 0.02 * young, 0.026, -0.052, 0.034, 0.03)], 0.02 * f.size, f, pair=True)
    a.limb([(0.1, 0, -0.085, 0.04, 0.028)], 0.03 * f.size, f)
    a.limb([(0.162 - 0.02 * young, 0, -0.026, 0.015, 0.012)], 0.01 * f.size, f)
    ear(a, f, (-0.035, 0.085, 0.07), (-0.05, 0.135, 0.195 - 0.02 * young), 0.064, 0.018, (1, 0.35, 0))


def cat_coat(a: Animal, f: Frame, kind: str, along: Field, young: float = 0.0, white: bool = False) -> None:
    """Fur, stripes by `along` (in stripes), the face and its markings."""
    fur, ink, _ = _COATS[kind]
    a.paint(lambda p: np.array(fur) * (1 + 0.14 * grain(p, 0.12)[:, None]) * (0.88 + 0.2 * step(p[:, 2:],
        0.1, 0.7)))  # fmt: skip

    def far(p: np.ndarray) -> np.ndarray:
        return np.linalg.norm(f.local(p), axis=1)

    if kind in ("tabby", "ginger"):
        a.paint(ink, lambda p, n: (0.85 * step(np.sin(2 * np.pi * along(p)) + 0.5 * grain(p, 0.08, 4),
            0.05, 0.6) * step(far(p), 0.17, 0.22)))  # fmt: skip

        def brow(p: np.ndarray, n: np.ndarray) -> np.ndarray:
            m = f.local(p)
            lines = step(np.cos(2 * np.pi * m[:, 1] / 0.042), 0.3, 0.8) * step(m[:, 2], 0.05, 0.07)
            lines *= step(m[:, 0], -0.2, -0.1)
            cheek = step(np.sin(2 * np.pi * (m[:, 2] - 0.25 * m[:, 0]) / 0.07), 0.4, 0.8)
            cheek *= step(np.abs(m[:, 1]), 0.07, 0.085) * (m[:, 2] < 0.02)
            return 0.85 * np.maximum(lines, cheek) * (far(p) < 0.19)

        a.paint(ink, brow)
    if kind != "black":
        pale = WHITE if white or kind == "white" else tuple(0.5 * x + 0.5 * y for x, y in zip(fur, WHITE,
            strict=True))  # fmt: skip
        a.paint(pale, [(0.13, 0, -0.065, 0.055, 0.042), (0.08, 0, -0.1, 0.06, 0.035)], 0.012, f)
        if kind != "grey" and a.late:
            a.paint(pale, lambda p, n: 0.7 * near(a, p, 0.05 * f.size) * (f.local(p)[:, 0] > 0.0))
    pink = (0.06, 0.045, 0.04) if kind in ("black", "grey") else (0.55, 0.24, 0.19)
    a.paint(pink, [(0.17 - 0.02 * young, 0, -0.022, 0.018, 0.012)], 0.005, f)
    inner = (0.08, 0.05, 0.045) if kind == "black" else (0.52, 0.31, 0.26)
    a.paint(inner, [(-0.025, 0.09, 0.11, 0.03), (-0.035, 0.108, 0.16, 0.02)], 0.015, f)
    lip = (0.06, 0.035, 0.03)
    a.paint(lip, [(0.165, 0, -0.045, 0.003), (0.16, 0, -0.062, 0.004)], 0.004, f)
    a.paint(lip, [(0.155, 0.0, -0.066, 0.005), (0.145, 0.028, -0.085, 0.005),
        (0.115, 0.055, -0.08, 0.004)], 0.004, f)  # fmt: skip


def cat_hairs(f: Frame, body: float, face: float = 0.014, ears: float = 0.016) -> Field:
    def long(p: np.ndarray) -> np.ndarray:
        m = f.local(p)
        close = np.linalg.norm(m, axis=1) < 0.27
        front = step(m[:, 0], -0.08, 0.05) * close
        tips = (m[:, 2] > 0.1) & close
        bare = ((m[:, 0] > 0.15) & (np.abs(m[:, 1]) < 0.014)) & close & (m[:, 2] > -0.04)
        paws = 0.35 + 0.65 * step(p[:, 2], 0.03, 0.2)
        return np.where(tips, ears, body * paws * (1 - front) + face * front) * ~bare * step(p[:, 2],
            -0.01, 0.015)  # fmt: skip

    return long


def cat_sitting(_: Any, kind: str = "tabby", young: float = 0.0, white: bool = True) -> None:
    """Seen from the front; `young` 1 is a kitten."""
    a = Animal(0.0062)
    b = Frame(size=1 - 0.38 * young)
    m = 0.06 * b.size
    a.limb([(-0.24, 0, 0.2, 0.2, 0.18), (-0.14, 0, 0.34, 0.2, 0.2), (0.0, 0, 0.5, 0.17, 0.18),
        (0.08, 0, 0.64, 0.145, 0.15), (0.1, 0, 0.76, 0.115, 0.115), (0.11, 0, 0.84, 0.1, 0.1)], m, b)  # fmt: skip
    for sign in (1, -1):
        a.limb([(-0.18, 0.15 * sign, 0.2, 0.11, 0.17), (0.0, 0.185 * sign, 0.17, 0.085, 0.12),
            (0.06, 0.19 * sign, 0.06, 0.06, 0.05), (0.2, 0.19 * sign, 0.035, 0.05, 0.036)], m, b)  # fmt: skip
        a.limb([(0.08, 0.1 * sign, 0.58, 0.085, 0.1), (0.15, 0.088 * sign, 0.36, 0.06, 0.065),
            (0.18, 0.078 * sign, 0.18, 0.05), (0.19, 0.075 * sign, 0.07, 0.05, 0.045),
            (0.25, 0.075 * sign, 0.036, 0.055, 0.036)], m, b)  # fmt: skip
        for k in (-1, 0, 1):
            a.limb([(0.29, (0.075 + 0.034 * k) * sign, 0.03, 0.022, 0.026)], 0.012, b)
            a.limb([(0.24, (0.19 + 0.032 * k) * sign, 0.03, 0.02, 0.024)], 0.012, b)
    a.limb([(-0.38, 0.04, 0.07, 0.05), (-0.4, 0.22, 0.05, 0.046), (-0.22, 0.36, 0.045, 0.044),
        (0.02, 0.37, 0.045, 0.042), (0.18, 0.3, 0.045, 0.04), (0.26, 0.2, 0.04, 0.03)], 0.03, b)  # fmt: skip
    f = Frame((0.17 * b.size, 0, 0.92 * b.size + 0.055 * young), 4, 0, 1.14 - 0.02 * young)
    cat_head(a, f, young=young)
    cat_coat(a, f, kind, lambda p: p[:, 2] / 0.11 + 0.25 * np.abs(p[:, 1]) / 0.1, young, white)
    if white and kind in ("tabby", "ginger"):
        a.paint(WHITE, [(0.2, 0, 0.78, 0.07), (0.2, 0, 0.6, 0.09), (0.16, 0, 0.4, 0.07)], 0.02, b, 0.012)
        a.paint(WHITE, [(0.2, 0.075, 0.1, 0.07), (0.28, 0.075, 0.04, 0.08)], 0.015, b)
        a.paint(WHITE, [(0.22, 0.19, 0.03, 0.07)], 0.02, b)
        a.paint(WHITE, [(0.14, 0, 0.02, 0.012), (0.15, 0, -0.01, 0.022)], 0.012, f)
    gaze(a, (0.1, 0.056 + 0.008 * young, 0.012), 0.0265 - 0.0005 * young, f,
        (0.12, 0.22, 0.34) if young and kind != "black" else _COATS[kind][2], (1, 0.42, 0.02),
        pupil=(0.5, 0.7) if not young else (0.6, 0.7))  # fmt: skip
    a.skin(0.7)
    soft = kind in ("white",)
    a.fur(85000, cat_hairs(f, 0.038 + 0.006 * young), 0.7, (-0.25, 0, -0.9), 0.08, 0.36, 0.24,
          vary=0.14, deep=0.9 if soft else 0.74)  # fmt: skip
    whiskers(a, f, (0.125, 0.04, -0.05), 0.2, shade=0.25 if kind == "black" else 0.75)


def cat_asleep(_: Any, kind: str = "ginger") -> None:
    """Curled up, seen from above."""
    a = Animal(0.0064)
    a.limb([(-0.3, 0.14, 0.16, 0.17, 0.16), (-0.33, -0.04, 0.19, 0.19, 0.19),
        (-0.2, -0.2, 0.2, 0.19, 0.2), (0.05, -0.22, 0.2, 0.18, 0.2), (0.26, -0.12, 0.185, 0.16, 0.18),
        (0.34, 0.04, 0.17, 0.14, 0.16), (0.3, 0.16, 0.16, 0.115, 0.12)], 0.07)  # fmt: skip
    a.limb([(-0.2, 0.1, 0.13, 0.2, 0.13), (0.1, 0.02, 0.1, 0.2, 0.1)], 0.06)
    a.limb([(-0.32, 0.18, 0.17, 0.13, 0.15), (-0.14, 0.27, 0.13, 0.1, 0.12),
        (-0.04, 0.3, 0.07, 0.06, 0.05), (0.1, 0.34, 0.05, 0.05, 0.04)], 0.05)  # fmt: skip
    a.limb([(0.36, 0.08, 0.1, 0.08), (0.38, 0.24, 0.06, 0.055), (0.26, 0.38, 0.05, 0.05, 0.042),
        (0.14, 0.42, 0.045, 0.05, 0.038)], 0.04)  # fmt: skip
    a.limb([(-0.46, 0.12, 0.1, 0.06), (-0.48, 0.28, 0.07, 0.054), (-0.34, 0.42, 0.06, 0.052),
        (-0.14, 0.46, 0.055, 0.05), (0.02, 0.46, 0.055, 0.045), (0.13, 0.49, 0.05, 0.034)], 0.03)  # fmt: skip
    f = Frame((0.19, 0.36, 0.17), -8, 82, 1.14, -16)
    cat_head(a, f)

    cat_coat(a, f, kind, lambda p: np.arctan2(p[:, 1], -p[:, 0]) / (2 * np.pi) * 15 + 0.15 * grain(p,
        0.3), white=True)  # fmt: skip
    a.paint(WHITE, [(0.14, 0.43, 0.04, 0.07), (0.1, 0.36, 0.04, 0.06)], 0.02)
    a.paint(INK, [(0.11, 0.032, -0.008, 0.008), (0.11, 0.058, -0.02, 0.009),
        (0.09, 0.088, -0.008, 0.008)], 0.004, f)  # fmt: skip
    a.skin(0.7)

    def lie(p: np.ndarray) -> np.ndarray:
        m = f.local(p)
        face = (np.linalg.norm(m, axis=1) < 0.2)[:, None]
        turn = np.stack([p[:, 1], -p[:, 0], -0.25 + 0 * p[:, 0]], 1)
        turn /= np.linalg.norm(turn, axis=1, keepdims=True)
        return np.where(face, np.array((-0.8, 0, -0.3)) @ f.axes, turn)

    a.fur(85000, cat_hairs(f, 0.042), 0.72, lie, 0.06, 0.36, 0.24, vary=0.14, deep=0.76)
    whiskers(a, f, (0.125, 0.04, -0.05), 0.17)
