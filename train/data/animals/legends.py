"""Beasts of legend: foxes with nine tails, the hound with three heads, and the serpent with many."""

from __future__ import annotations

import math
from functools import partial
from typing import Any

import numpy as np
from data.animals.anatomy import Colour
from data.animals.bodied import HEADS, Mark, Part, Whole, sides, standing
from data.animals.drakes import Looks, head, hide, spikes
from data.animals.kit import both, flesh, limb, toes
from data.animals.poses import WHITE, paws
from data.animals.riders import INK
from data.goods.craft import At, Craft, spline
from data.sites.lot import Site


def _tails(n: int = 9, fan: float = 78.0, long: float = 1.0) -> list[list[tuple[float, float, float, float]]]:
    """A fan of bushy tails behind who sits."""
    rows = []
    for k, turn in enumerate(np.radians(np.linspace(-fan, fan, n))):
        sin, cos, back = math.sin(turn), math.cos(turn), -0.10 * (k % 2)
        curl = 0.16 * np.sign(sin) if k != n // 2 else 0.05
        rows.append([(-0.26, 0.05 * sin, 0.17, 0.05), (-0.44 + back, 0.22 * sin, 0.22 + 0.24 * cos, 0.08),
            (-0.54 + back, 0.62 * long * sin, 0.24 + 0.62 * long * cos, 0.125), (-0.56 + back, 0.94 * long * sin,
            0.26 + 0.98 * long * cos, 0.12), (-0.52 + back, 1.10 * long * sin + curl, 0.28 + 1.24 * long * cos, 0.075),
            (-0.50 + back, 1.14 * long * sin + 1.5 * curl, 0.28 + 1.34 * long * cos, 0.02)])  # fmt: skip
    return rows


def kitsune(_: Site, kind: str = "fox", tip: Colour = (0.84, 0.81, 0.76), soft: float = 0.04) -> None:
    """A fox that sits before its nine tails."""
    h, k = 1.05, 0.92
    body: list[Part] = [
        ([(-0.24, 0, 0.2, 0.19 * k, 0.18 * k), (-0.14, 0, 0.35 * h, 0.19 * k, 0.19 * k), (0.0, 0, 0.52 * h,
            0.165 * k, 0.175 * k), (0.08, 0, 0.66 * h, 0.145 * k, 0.15 * k), (0.11, 0, 0.78 * h, 0.12 * k), (0.13, 0,
            0.87 * h, 0.105 * k)], 0.06),
        *sides((-0.18, 0.15 * k, 0.2, 0.11 * k, 0.17 * k), (0.0, 0.19 * k, 0.17, 0.085 * k, 0.12 * k), (0.05, 0.2 * k,
            0.06, 0.06 * k, 0.05), (0.2, 0.21 * k, 0.04, 0.055 * k, 0.04), melt=0.06),
        *sides((0.07, 0.11 * k, 0.56 * h, 0.085 * k, 0.1 * k), (0.13, 0.1 * k, 0.34 * h, 0.062 * k, 0.068 * k),
            (0.16, 0.095 * k, 0.16, 0.052 * k), (0.17, 0.095 * k, 0.07, 0.054 * k, 0.05), (0.22, 0.095 * k, 0.042,
            0.06 * k, 0.042), melt=0.04),
        *paws(0.24, 0.095 * k, 0.006, 0.062 * k), *paws(0.21, 0.21 * k, 0.006, 0.058 * k),
        *((t, 0.02) for t in _tails()),
    ]  # fmt: skip
    marks: list[Mark] = []
    if kind == "fox":
        marks += [(WHITE, [(0.24, 0, 0.84, 0.11), (0.2, 0, 0.62, 0.12), (0.14, 0, 0.4, 0.1)], 0.04),
            (INK, [(0.15, 0.095, 0.26, 0.07), (0.2, 0.095, 0.02, 0.09)], 0.03),
            (INK, [(0.2, 0.21, 0.02, 0.1)], 0.03)]  # fmt: skip
    for rows in _tails():
        u, s, v, _r = rows[4]
        marks.append((tip, [(u, abs(s), v, 0.13), (rows[5][0], abs(rows[5][1]), rows[5][2], 0.12)], soft))
    a = Whole((0.19, 0, 0.87 * h + 0.14), 0.185, body, marks, 3, 12, 4, 0.0078, 0.34, _combed, count=170000)
    HEADS[kind](a)
    if kind == "arctic":
        _paint(a)


def _combed(p: np.ndarray) -> np.ndarray:
    """Fur falls on the body, and runs to the tips of the tails."""
    tail = (p[:, 0] > 0.36)[:, None]
    out = np.stack([0 * p[:, 0], 0.8 * p[:, 1], 0.25 + 0.6 * (p[:, 2] - 0.2)], 1)
    return np.asarray(np.where(tail, out, np.array((0.25, 0, -0.9))))


def _paint(a: Whole) -> None:
    """Red signs of a shrine's fox on its face: on the brow, and below the eyes."""
    c, f = a.craft, a.f
    red = c.stuff((0.55, 0.012, 0.02), 0.7)

    def stroke(points: list[At], wide: list[float]) -> None:
        for s in (1, -1):
            spots = [
                a.points[np.linalg.norm(a.points - f.out((u, s * y, v)), axis=1).argmin()]
                for u, y, v in points
            ]
            out = [q + 0.05 * f.size * (f.axes[0] + 0.3 * s * f.axes[1]) for q in spots]
            c.tube([tuple(q) for q in out], [f.size * w for w in wide], red, sides=8, fine=24)

    stroke([(0.72, 0.0, 0.32), (0.62, 0.0, 0.50), (0.48, 0.0, 0.66)], [0.02, 0.06, 0.01])
    stroke([(0.72, 0.16, 0.38), (0.60, 0.22, 0.52)], [0.04, 0.01])
    stroke([(0.62, 0.50, 0.0), (0.42, 0.66, -0.06), (0.22, 0.76, 0.02)], [0.02, 0.045, 0.01])


def cerberus(_: Site) -> None:
    """A black hound whose three heads look three ways, collars with spikes on their necks."""
    dark: Colour = (0.020, 0.018, 0.018)
    trunk = standing([(-0.46, 0, 0.56, 0.12, 0.13), (-0.34, 0, 0.58, 0.15, 0.17), (-0.05, 0, 0.56, 0.165, 0.19),
        (0.18, 0, 0.58, 0.20, 0.235), (0.30, 0, 0.66, 0.20, 0.21)], 0.24, -0.36, 0.13, 0.55, 0.056,
        [(-0.50, 0, 0.60, 0.045), (-0.66, 0.02, 0.56, 0.04), (-0.82, 0.04, 0.62, 0.034), (-0.92, 0.05, 0.76,
            0.02)], 0.14)  # fmt: skip
    necks = ((0.0, 0.46, 0.93, 4, 22), (0.30, 0.36, 0.84, 6, 66), (-0.30, 0.36, 0.88, 6, -24))
    for k, (s, u, v, pitch, yaw) in enumerate(necks):

        def black(p: np.ndarray, _: np.ndarray, at: tuple[float, float, float] = (u, s, v)) -> np.ndarray:
            return np.asarray(np.linalg.norm(p - np.array((-at[0], -at[1], at[2])), axis=1) > 0.26)

        neck: Part = ([(0.16, 0.3 * s, 0.58, 0.17), (0.26, 0.55 * s, 0.70, 0.135), (u - 0.06, 0.92 * s, v - 0.07,
            0.108)], 0.08)  # fmt: skip
        body: list[Part] = [trunk, neck] if k == 0 else [neck]
        a = Whole((u, s, v), 0.165, body, [(dark, black)], pitch, yaw, (0, 6, -6)[k], 0.0074,
            0.10, (-0.85, 0, -0.4), count=70000 if k else 90000)  # fmt: skip
        HEADS["hellhound"](a)
        c, f = a.craft, a.f
        steel, hide_ = c.metal((0.62, 0.62, 0.64), 0.25), c.stuff((0.16, 0.012, 0.012), 0.5)
        way = f.out((0.5, 0, 0.2)) - np.array((-0.2, -0.3 * s, 0.55))
        _collar(
            c, np.array((-(u - 0.11), -0.80 * s, v - 0.135)), way / np.linalg.norm(way), 0.125, hide_, steel
        )
        bone = c.stuff((0.80, 0.74, 0.60), 0.3)
        for y in (1, -1):
            c.tube([tuple(f.out((1.40, 0.20 * y, -0.46))), tuple(f.out((1.43, 0.215 * y, -0.66)))],
                [0.055 * f.size, 0.008 * f.size], bone, sides=10)  # fmt: skip


def _collar(c: Craft, at: np.ndarray, way: np.ndarray, r: float, look: Any, spike: Any) -> None:
    side = np.cross(way, (0, 0, 1.0))
    side /= np.linalg.norm(side)
    up = np.cross(side, way)
    ring = [math.cos(t) * side + math.sin(t) * up for t in np.linspace(0, 2 * math.pi, 40)]
    c.tube([tuple(at + r * q) for q in ring], 0.022, look, sides=10, fine=80)
    for q in ring[::4]:
        c.tube(
            [tuple(at + (r + 0.015) * q), tuple(at + (r + 0.075) * q)], [0.018, 0.002], spike, sides=8, fine=6
        )


MARSH: Looks = (
    (0.035, 0.20, 0.13),
    (0.010, 0.055, 0.05),
    (0.50, 0.50, 0.22),
    (0.10, 0.30, 0.16),
    (0.03, 0.10, 0.06),
)


def hydra(_: Site) -> None:
    """Five heads on long necks, a stout body and a tail that coils."""
    c = Craft(3)
    with c.moved(turn=(0, 0, 180)):
        scales = c.stuff(None, 0.32, coat=0.4, bump=1.0, grain=24, cells=True)
        rows = [(-1.9, 0.62, 0.10, 0.012), (-1.75, 0.15, 0.12, 0.05), (-1.45, -0.16, 0.16, 0.10), (-1.05, -0.12, 0.26,
            0.17), (-0.62, 0, 0.46, 0.27), (-0.15, 0, 0.62, 0.36), (0.25, 0, 0.72, 0.37), (0.52, 0, 0.86,
            0.27)]  # fmt: skip
        parts = [limb(rows, 140, 30)]
        parts += both([(-0.42, 0.20, 0.52, 0.22, 0.18), (-0.36, 0.36, 0.30, 0.14), (-0.44, 0.36, 0.12, 0.10), (-0.36,
            0.36, 0.05, 0.10)])  # fmt: skip
        parts += both([(0.28, 0.24, 0.62, 0.20, 0.16), (0.34, 0.40, 0.36, 0.13), (0.28, 0.40, 0.14, 0.095), (0.36, 0.40,
            0.05, 0.10)])  # fmt: skip
        claw = c.stuff((0.05, 0.04, 0.03), 0.3)
        for x, y in ((-0.32, 0.36), (0.40, 0.40)):
            for s in (1, -1):
                parts += toes((x, y * s, 0.045), 0.0, 0.2, 0.05, 0.55, 3)
                for turn in (-0.55, 0, 0.55):
                    f = (x + 0.2 * math.cos(turn), s * y + 0.2 * math.sin(turn), 0.045)
                    c.tube(
                        [f, (f[0] + 0.09, f[1] + 0.05 * math.sin(turn), 0.01)],
                        [0.032, 0.004],
                        claw,
                        sides=8,
                        fine=6,
                    )
        necks = []
        for y, x, z, pitch, yaw in ((0.0, 1.05, 2.25, 8, 0), (0.72, 1.02, 1.86, 6, 22), (-0.72, 1.02, 1.80, 10, -24),
                (1.28, 0.86, 1.22, 6, 40), (-1.28, 0.86, 1.16, 10, -44)):  # fmt: skip
            side = abs(y)
            line = [(0.30, 0.16 * y, 0.82, 0.22), (0.58, 0.42 * y, 1.0, 0.165), (0.50 + 0.14 * side, 0.86 * y, 0.58 * z
                + 0.40, 0.125), (0.58 + 0.12 * side, 1.0 * y, 0.86 * z + 0.12, 0.11), (x - 0.20, y, z - 0.02, 0.105),
                (x, y, z, 0.11)]  # fmt: skip
            necks.append(line)
            parts += [limb(line, 90, 24), *head(c, (x - 0.04, y, z), pitch, yaw)]
        hues = [hide(r, MARSH) for r in (rows, *necks)]
        lines = [spline([q[:4] for q in r], 60) for r in (rows, *necks)]

        def hue(p: np.ndarray) -> np.ndarray:
            far = np.stack(
                [(np.linalg.norm(p[:, None] - q[None, :, :3], axis=-1) / q[:, 3]).min(1) for q in lines]
            )
            which = far.argmin(0)
            return np.stack([h(p) for h in hues])[which, np.arange(len(p))]

        flesh(c, parts, hue, scales, 0.019, 4)
        spikes(c, rows, 12, 110)
        for line in necks:
            spikes(c, line, 40, 130)


BUILDERS: dict[str, Any] = {
    "kitsune": kitsune, "white-kitsune": partial(kitsune, kind="arctic", tip=(0.72, 0.16, 0.14), soft=0.12),
    "cerberus": cerberus, "hydra": hydra,
}  # fmt: skip
