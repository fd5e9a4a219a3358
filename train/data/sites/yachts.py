"""A motor yacht, as buildings.py does."""

from __future__ import annotations

from typing import Any

from data.sites.lot import Builder, Site
from data.sites.surfaces import STEEL
from data.sites.vehicles import CHROME


def motor_yacht(s: Site) -> None:
    """White, three decks, dark bands of windows."""
    white, glass = s.paint((0.87, 0.88, 0.89), 0.12), s.material((0.012, 0.018, 0.025), 0.03)
    teak, chrome = s.worn(s.material((0.46, 0.29, 0.15), 0.6), 0.2, 3), s.material(CHROME, 0.12, 0.95)
    navy = (0.012, 0.03, 0.09)
    s.band(white, -99, -1.72, [navy], 1)
    s.hull(white, 30, 6.6, 2.4, 1.5, 0.0, 0.86, 0.42)
    s.slab(teak, (-5.0, 0, 0.02), (19.2, 5.9, 0.06))
    s.slab(teak, (-15.4, 0, -1.5), (1.6, 5.2, 0.12))

    def deck(material: Any, rows: list[tuple[float, float, float, float]], low: float, high: float) -> None:
        """A house whose outline is bowed in front: of (x, half breadth) at its foot and at its top."""
        rings = []
        for t, z in ((0, low), (1, high)):
            ring = []
            for x0, h0, x1, h1 in rows:
                ring.append((x0 + (x1 - x0) * t, -(h0 + (h1 - h0) * t), z))
            for x0, h0, x1, h1 in reversed(rows):
                ring.append((x0 + (x1 - x0) * t, h0 + (h1 - h0) * t, z))
            rings.append(ring)
        s.loft(material, rings, 35)

    def outline(
        rear: float, nose: float, half: float, rake: float, lean: float, n: int = 14
    ) -> list[tuple[float, float, float, float]]:
        rows = [(rear, half, rear + 0.5 * lean, half - 0.12)]
        start = nose - 5.5
        for k in range(n + 1):
            t = k / n
            x, h = start + 5.5 * t, half * (1 - t**2.4) ** 0.7 + 0.02
            rows.append((x, h, x - rake * t, max(0.02, h - 0.12)))
        return rows

    deck(white, outline(-9.6, 9.4, 2.75, 1.6, 0.6), 0.0, 0.75)
    deck(glass, outline(-9.3, 8.35, 2.62, 1.9, 0.5), 0.75, 1.75)
    deck(white, outline(-11.4, 7.3, 2.85, 0.3, -0.6), 1.75, 2.12)
    deck(white, outline(-7.6, 5.4, 2.4, 0.8, 0.8), 2.12, 2.6)
    deck(glass, outline(-7.2, 4.75, 2.28, 1.9, 0.5), 2.6, 3.5)
    deck(white, outline(-9.4, 3.6, 2.5, 0.3, -0.6), 3.5, 3.82)
    deck(white, outline(-4.6, 1.4, 1.7, 0.5, 0.8), 3.82, 4.2)
    deck(glass, outline(-1.6, 0.95, 1.4, 1.0, 0.2), 4.2, 4.75)
    for x in (-6.6, -3.0, 0.6):
        for side in (-1, 1):
            s.beam(white, (x, side * 2.62, 0.7), (x + 0.4, side * 2.5, 1.8), 0.22)
    for x in (-8.4, -10.8):
        for side in (-1, 1):
            s.beam(
                white,
                (x, side * 2.4, 0.0 if x < -9 else 2.1),
                (x + 1.2, side * 2.3, 1.9 if x < -9 else 3.6),
                0.34,
            )
    for side in (-1, 1):
        s.loft(
            white,
            [
                [(x, side * (1.3 + d), z) for x, z in ((-4.6, 3.9), (-2.4, 3.9), (-2.0, 5.5), (-3.4, 5.5))]
                for d in (-0.12, 0.12)
            ],
            20,
        )
        rim = [
            (15 * t + 1.8 * t * t, side * 3.2 * (1 - t**2.4) ** 0.75, 1.5 * t * t)
            for t in [0.2 + 0.074 * k for k in range(11)]
        ]
        s.tube(chrome, [(x, y, z + 0.75) for x, y, z in rim], 0.05, 8)
        s.tube(chrome, [(x, y, z + 0.4) for x, y, z in rim], 0.03, 8)
        s.beams(chrome, [((x, y, z - 0.1), (x, y, z + 0.75)) for x, y, z in rim], 0.05)
        for k in range(6):
            x = -7.5 + 2.4 * k
            s.rounded(
                glass,
                (x, side * (3.22 - 0.004 * max(x, 0) ** 2), -0.72 + 0.05 * max(0, x) / 5),
                (1.4, 0.12, 0.36),
                0.05,
            )
        s.tube(chrome, [(-11.2, side * 2.7, 2.8), (-8.0, side * 2.5, 2.8)], 0.045, 8)
        s.tube(chrome, [(-9.3, side * 2.35, 4.5), (-5.0, side * 2.0, 4.5)], 0.045, 8)
        s.beams(
            chrome,
            [((x, side * 2.6, 2.1), (x, side * 2.6, 2.8)) for x in (-11, -10, -9)]
            + [((x, side * 2.25, 3.8), (x, side * 2.25, 4.5)) for x in (-9, -8, -7, -6)],
            0.045,
        )
    s.loft(
        white,
        [[(x, y, z) for x, z in ((-3.5, 5.4), (-1.9, 5.4), (-1.9, 5.6), (-3.7, 5.6))] for y in (-1.5, 1.5)],
        20,
    )
    for y in (-0.7, 0.7):
        s.ball(white, (-2.7, y, 5.95), (0.42, 0.42, 0.46), 24)
    s.beam(white, (-2.4, 0, 5.5), (-2.9, 0, 7.6), 0.16)
    s.rounded(white, (-2.5, 0, 6.6), (0.2, 1.9, 0.12), 0.04)
    seat = s.material((0.80, 0.76, 0.68), 0.7)
    s.rounded(seat, (-12.6, 0, 0.35), (0.9, 3.6, 0.55), 0.12)
    s.rounded(seat, (9.2, 0, 0.62), (2.2, 2.2, 0.22), 0.08)
    s.rounded(s.material((0.85, 0.86, 0.88), 0.5), (-7.5, 0, 4.0), (1.8, 2.6, 0.35), 0.1)
    s.tube(chrome, [(-14.6, 0, 0), (-15.2, 0, 2.2)], 0.06, 8)
    s.form(
        s.material((0.60, 0.03, 0.04), 0.7),
        [(-15.1, 0, 2.1), (-16.4, 0.1, 1.7), (-16.3, 0, 1.0), (-14.9, 0, 1.3)],
        [(0, 1, 2, 3), (3, 2, 1, 0)],
    )
    s.slab(s.material(STEEL, 0.3, 0.8), (13.9, -0.95, 0.2), (0.5, 0.12, 0.5))


BUILDERS: dict[str, Builder] = {
    "motor-yacht": motor_yacht,
}
"""Who builds what of `builds.BUILDINGS`."""
