"""Grass and spruces drawn blade by blade on a computed picture, the far ones first."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence

from data.vistas.relief import EYE, FINE, FOCAL, HORIZON, SIZE
from PIL import Image, ImageDraw

Shade = tuple[int, int, int]


def spot(x: float, y: float, z: float = 0.0) -> tuple[float, float, float]:
    """Where in the picture a point on the ground is, and how many pixels a metre has there."""
    high = SIZE[1] * FINE
    metre = FOCAL * high / y
    return SIZE[0] * FINE / 2 + x * metre, HORIZON * high + (EYE - z) * metre, metre


def _mixed(a: Shade, b: Shade, t: float) -> Shade:
    return tuple(round(p + (q - p) * t) for p, q in zip(a, b, strict=True))  # type: ignore[return-value]


def blades(
    image: Image.Image, seed: int, count: int, tall: float, shades: Sequence[Shade], far: float = 40,
    flowers: Sequence[Shade] = (), lawn: Callable[[float, float], bool] = lambda x, y: True,
    low: Callable[[float, float], float] = lambda x, y: 0.0, near: float = 2.4,
) -> None:  # fmt: skip
    """Grass of so many metres, as dense as the picture needs it, up to `far`."""
    rng, pen = random.Random(seed), ImageDraw.Draw(image)
    spots = sorted((1 / rng.uniform(1 / far, 1 / near) for _ in range(count)), reverse=True)
    for y in spots:
        x = rng.uniform(-0.5, 0.5) * y
        if not lawn(x, y):
            continue
        px, py, metre = spot(x, y, low(x, y))
        long = tall * rng.uniform(0.45, 1.15) * metre
        lean, wide = rng.gauss(0.1, 0.45) * long, max(1.0, 0.006 * metre)
        shade = _mixed(rng.choice(shades), rng.choice(shades), rng.random())
        dark = _mixed(shade, (0, 0, 0), 0.5 * math.exp(-y / 9))
        middle = (px + 0.35 * lean, py - 0.6 * long)
        pen.polygon([(px - wide, py), (px + wide, py), middle], fill=dark)
        pen.polygon(
            [(px - wide, py - 0.1 * long), (px + wide, py - 0.1 * long), (px + lean, py - long)], fill=shade
        )
        if flowers and rng.random() < 0.035 and y < 22:
            r = max(0.8, 0.018 * metre * rng.uniform(0.7, 1.2))
            petal = rng.choice(flowers)
            for k in range(6):
                a = 1.05 * k
                qx, qy = px + lean + 0.8 * r * math.cos(a), py - long + 0.5 * r * math.sin(a)
                pen.ellipse(
                    (qx - 0.55 * r, qy - 0.4 * r, qx + 0.55 * r, qy + 0.4 * r),
                    fill=_mixed(petal, (60, 60, 60), 0.3 * rng.random()),
                )
            pen.ellipse(
                (px + lean - 0.3 * r, py - long - 0.25 * r, px + lean + 0.3 * r, py - long + 0.25 * r),
                fill=(215, 165, 40),
            )


def spruces(
    image: Image.Image, seed: int, at: Sequence[tuple[float, float, float, float]], shade: Shade, light: Shade,
    air: Shade, far: float, snow: float = 0.0, right: bool = False,
) -> None:  # fmt: skip
    """Trees (x, y, foot, height), lit from one side, paler in the distance."""
    rng, pen = random.Random(seed), ImageDraw.Draw(image)
    for x, y, z, tall in sorted(at, key=lambda t: -t[1]):
        px, py, metre = spot(x, y, z)
        long, veil = tall * metre, 1 - math.exp(-y / far)
        trunk = _mixed(_mixed(shade, (40, 25, 15), 0.6), air, veil)
        pen.line([(px, py), (px, py - 0.5 * long)], fill=trunk, width=max(1, round(0.022 * long)))
        tiers = max(3, min(26, round(long / 7)))
        for k in range(tiers):
            t = k / tiers
            mid, reach = py - long * (0.08 + 0.92 * t), 0.20 * long * (1 - t) ** 0.85 + 0.01 * long
            for side in (-1, 1):
                lit = ((side > 0) == right) == (rng.random() < 0.75)
                for j in range(3 if long > 40 else 1):
                    own = _mixed(shade, light, rng.uniform(0.35, 0.9) if lit else rng.uniform(0, 0.3))
                    if rng.random() < snow:
                        own = _mixed(own, (225, 232, 245) if light[0] > 60 else (95, 120, 150), 0.75)
                    out = reach * rng.uniform(0.6, 1.1) * (1 - 0.25 * j)
                    tip = (
                        px + side * out,
                        mid + (0.10 + 0.12 * j) * reach + rng.uniform(0.2, 0.5) * long / tiers,
                    )
                    root = 1.25 * long / tiers
                    pen.polygon([(px, mid - root), tip, (px, mid + 0.4 * root)], fill=_mixed(own, air, veil))
