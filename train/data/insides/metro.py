"""A carriage of the underground."""

from __future__ import annotations

import math

import bpy
from data import studio
from data.insides.kit import DAY, Inside
from data.sites.lot import shift, turn


def carriage(s: Inside) -> None:
    """A carriage of the underground: seats along its sides, poles, straps, the tunnel behind its windows."""
    floor = s.worn(s.material((0.16, 0.165, 0.18), 0.35), 0.3, 6, 0.1)
    wall, steel = s.material((0.66, 0.67, 0.66), 0.35), s.material((0.72, 0.72, 0.73), 0.16, 1.0)
    s.slab(floor, (0, 7, -0.05), (3.0, 18, 0.1))
    hull = [
        (-1.4, 0),
        (-1.45, 0.9),
        (-1.4, 1.75),
        (-1.2, 2.25),
        (-0.7, 2.45),
        (0.7, 2.45),
        (1.2, 2.25),
        (1.4, 1.75),
        (1.45, 0.9),
        (1.4, 0),
    ]
    n = len(hull)
    s.faced(
        wall,
        [(x, y, z) for y in (-2.0, 16.0) for x, z in hull],
        [(k, k + 1, k + n + 1, k + n) for k in range(n - 1)],
    )
    dark, glass = s.material((0.018, 0.018, 0.022), 0.06), s.material((0.03, 0.035, 0.045), 0.05)
    seat = s.cloth((0.03, 0.10, 0.36), (0.02, 0.07, 0.28), 60)
    shell, door = s.material((0.80, 0.42, 0.03), 0.35), s.material((0.60, 0.61, 0.62), 0.28, 0.6)
    lit, yellow = s.shine((1.0, 0.98, 0.93), 4.5), s.material((0.85, 0.56, 0.02), 0.3)
    for k in (-1, 1):
        for j in range(4):
            y = -1.0 + 4.4 * j
            # windows above a row of seats
            for d in (0.75, 2.0):
                s.rounded(
                    s.material((0.1, 0.1, 0.11), 0.4), (k * 1.41, y + d, 1.36), (0.03, 1.16, 0.86), 0.01
                )
                s.slab(glass, (k * 1.39, y + d, 1.36), (0.02, 1.06, 0.76))
                s.slab(s.shine((1.0, 0.75, 0.4), 1.4), (k * 1.378, y + d + 0.2, 1.52), (0.005, 0.5, 0.03))
            s.rounded(shell, (k * 1.2, y + 1.4, 0.42), (0.46, 2.5, 0.06), 0.02)
            s.rounded(shell, (k * 1.37, y + 1.4, 0.66), (0.07, 2.5, 0.5), 0.02)
            s.slab(door, (k * 1.3, y + 1.4, 0.18), (0.2, 2.5, 0.36))
            for q in range(5):
                d = 0.4 + 0.5 * q
                s.rounded(seat, (k * 1.19, y + d, 0.465), (0.42, 0.45, 0.07), 0.03)
                s.rounded(seat, (k * 1.335, y + d, 0.70), (0.06, 0.45, 0.40), 0.025)
            for d in (0.08, 2.72):
                s.tube(
                    yellow, [(k * 0.98, y + d, 0.0), (k * 0.98, y + d, 1.0), (k * 0.98, y + d, 2.38)], 0.02, 8
                )
                s.slab(s.clear((0.7, 0.8, 0.85), 0.25), (k * 1.2, y + d, 0.86), (0.44, 0.015, 0.8))
                s.tube(steel, [(k * 0.98, y + d, 1.27), (k * 1.4, y + d, 1.27)], 0.012, 6)
            # doors
            s.rounded(door, (k * 1.41, y + 3.6, 1.05), (0.05, 1.45, 2.05), 0.02)
            for d in (-0.34, 0.34):
                s.rounded(dark, (k * 1.383, y + 3.6 + d, 1.35), (0.02, 0.44, 0.9), 0.008)
            s.slab(dark, (k * 1.38, y + 3.6, 1.05), (0.01, 0.02, 2.05))
            s.slab(s.shine((1.0, 0.25, 0.1), 3), (k * 1.34, y + 3.6, 2.12), (0.02, 0.12, 0.04))
            # adverts along the roof
            for q in range(3):
                shade = (
                    (0.62, 0.08, 0.06),
                    (0.05, 0.28, 0.50),
                    (0.62, 0.46, 0.06),
                    (0.10, 0.36, 0.18),
                    (0.42, 0.10, 0.38),
                )[(3 * j + q + (k > 0) * 2) % 5]
                with s.moved(shift(k * 1.285, y + 0.65 + 0.85 * q, 2.0), turn(-k * 22, "Y")):
                    s.slab(s.material(shade, 0.4), (0, 0, 0), (0.012, 0.8, 0.3))
                    s.slab(s.material((0.8, 0.79, 0.76), 0.5), (-k * 0.01, 0.1, 0.02), (0.012, 0.42, 0.05))
                    s.slab(s.material((0.8, 0.79, 0.76), 0.5), (-k * 0.01, 0.1, -0.06), (0.012, 0.3, 0.03))
        s.tube(yellow, [(k * 0.72, -2, 2.12), (k * 0.72, 16, 2.12)], 0.018, 8)
        s.slab(lit, (k * 0.45, 7, 2.43), (0.16, 18, 0.02))
        for j in range(22):
            y = -0.6 + 0.62 * j
            s.tube(s.material((0.05, 0.05, 0.055), 0.5), [(k * 0.72, y, 2.1), (k * 0.72, y, 1.94)], 0.014, 6)
            ring = [
                (k * 0.72, y + 0.062 * math.cos(a), 1.87 + 0.07 * math.sin(a))
                for a in [2 * math.pi * q / 14 for q in range(14)]
            ]
            s.tube(s.material((0.10, 0.10, 0.11), 0.35), ring, 0.012, 6, True)
    s.slab(door, (0, 15.9, 1.2), (3, 0.1, 2.6))
    s.rounded(dark, (0, 15.83, 1.3), (0.7, 0.04, 1.0), 0.02)
    for x in (-0.95, 0.95):
        s.rounded(dark, (x, 15.83, 1.4), (0.6, 0.04, 0.8), 0.02)
    for y in (0.5, 4.0, 7.5, 11.0, 14.0):
        s.lamp((0, y, 2.38), 1.1, 24, (0.97, 0.99, 1.0), (0, 0, 0))
    s.lamp((0, -1.9, 1.9), 1.2, 14, (0.97, 0.99, 1.0), (math.radians(65), 0, 0))
    studio.ambient(bpy.context.scene, DAY, 0.12)
    s.eye, s.look, s.wide, s.exposure = (0, -1.6, 1.5), (0, 10, 0.95), 58, -0.1
