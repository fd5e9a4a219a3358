"""Where things are made: a studio for recording, one for painting."""

from __future__ import annotations

import math
from typing import Any

from data.insides.kit import OAK, PINE, WALNUT, WARM, Inside
from data.places import landscape
from data.sites import instruments, props
from data.sites.lot import around, shift, turn
from data.stage import Colour
from mathutils import Matrix

TONES: tuple[Colour, ...] = (
    (0.55, 0.03, 0.03),
    (0.62, 0.32, 0.02),
    (0.70, 0.52, 0.04),
    (0.05, 0.32, 0.09),
    (0.03, 0.14, 0.46),
    (0.26, 0.05, 0.36),
    (0.72, 0.70, 0.66),
    (0.03, 0.30, 0.34),
)


def _foam(
    s: Inside, dark: Any, x0: float, x1: float, y: float, z0: float, z1: float, size: float = 0.3
) -> None:
    """Wedges of foam on a wall that faces the viewer, standing and lying by turns."""
    cols, rows = round((x1 - x0) / size), round((z1 - z0) / size)
    for j in range(rows):
        for i in range(cols):
            x, z = x0 + size * i, z0 + size * j
            for k in range(3):
                w = size / 3
                if (i + j) % 2:
                    a = [(x + w * k, y, z), (x + w * (k + 1), y, z), (x + w * (k + 0.5), y - 0.06, z)]
                    b = [(px, py, z + size - 0.01) for px, py, _ in a]
                else:
                    a = [(x, y, z + w * k), (x, y, z + w * (k + 1)), (x, y - 0.06, z + w * (k + 0.5))]
                    b = [(x + size - 0.01, py, pz) for _, py, pz in a]
                s.loft(dark, [a, b], 0)


def recording(s: Inside) -> None:
    """A mixing desk before the window of the booth, loudspeakers, foam, guitars, coloured light."""
    wood = s.grain(WALNUT, 0.16, "x", "z", 3, 0.002, 0.3, 0.2)
    s.shell(
        6.0,
        6.0,
        2.9,
        s.grain(OAK, 0.14, "y", "x", 1.4, 0.002, 0.3, 0.2),
        s.plaster((0.05, 0.05, 0.065)),
        s.material((0.04, 0.04, 0.045), 0.9),
        wood,
    )
    foam = s.material((0.035, 0.032, 0.045), 0.95)
    for a, b in ((-2.95, -1.75), (1.75, 2.95)):
        _foam(s, foam, a, b, 5.99, 0.2, 2.6)
    _foam(s, foam, -1.5, 1.5, 5.99, 2.3, 2.6)
    # the booth behind glass
    s.slab(s.plaster((0.30, 0.15, 0.08)), (0, 6.6, 1.5), (3.2, 0.06, 1.8))
    s.slab(wood, (0, 5.97, 0.5), (3.3, 0.08, 1.0))
    frame = s.grain(OAK, 0.2, "x", "z", 3, 0.0, 0.3)
    s.pane(s.shine((0.52, 0.24, 0.10), 0.55), (0, 5.985, 1.62), (3.0, 1.2))
    s.sash(frame, (0, 5.95, 1.62), (3.0, 1.2), (1, 1), 0.07, 0.1)
    black = s.material((0.015, 0.015, 0.017), 0.45)
    with s.moved(shift(0.35, 5.9, 1.02), Matrix.Scale(1.6, 4)):
        instruments.microphone(s)
    for x, r, z, tone in ((-0.9, 0.30, 1.35, (0.25, 0.02, 0.03)), (-0.62, 0.16, 1.62, (0.25, 0.02, 0.03))):
        s.lathe(s.material(tone, 0.2), [(r, 0), (r, 0.02)], (x, 5.95, z), "y", 32)
        s.lathe(
            s.material((0.7, 0.68, 0.62), 0.5),
            [(0.001, -0.002), (0.93 * r, -0.002), (0.93 * r, 0)],
            (x, 5.945, z),
            "y",
            32,
        )
    # the desk
    with s.moved(shift(0, 4.75, 0)):
        s.prism(wood, [(-1.85, 0), (1.85, 0), (1.85, 0.82), (-1.85, 0.82)], -0.42, 0.55)
        with s.moved(shift(0, -0.05, 0.86), turn(12, "X")):
            s.rounded(s.material((0.05, 0.052, 0.058), 0.4), (0, 0, 0), (3.5, 0.92, 0.07), 0.02)
            for k in range(30):
                x = -1.62 + 0.112 * k
                s.slab(s.material((0.012, 0.012, 0.014), 0.6), (x, -0.24, 0.037), (0.012, 0.34, 0.004))
                s.rounded(
                    s.material(TONES[6] if k % 5 else TONES[0], 0.3),
                    (x, -0.36 + 0.24 * s.rng.random(), 0.05),
                    (0.05, 0.05, 0.03),
                    0.008,
                )
                for j in range(4):
                    tone = TONES[(k // 6 + j) % 6]
                    s.lathe(
                        s.material(tone, 0.35),
                        [(0.022, 0), (0.018, 0.035), (0.001, 0.035)],
                        (x, 0.02 + 0.095 * j, 0.035),
                        n=10,
                    )
                s.slab(
                    s.shine(((0.1, 1.0, 0.25), (1.0, 0.6, 0.08), (1.0, 0.1, 0.08))[k % 3], 4),
                    (x, 0.40, 0.04),
                    (0.03, 0.02, 0.006),
                )
        for x in (-1.35, 1.35):
            s.rounded(black, (x, 0.36, 1.16), (0.34, 0.3, 0.52), 0.02)
            for z, r in ((1.08, 0.125), (1.31, 0.05)):
                s.lathe(
                    s.material((0.45, 0.36, 0.06) if r > 0.1 else (0.1, 0.1, 0.1), 0.5),
                    [(0.001, 0.02), (0.4 * r, 0.03), (0.85 * r, -0.005), (r, -0.005)],
                    (x, 0.205, z),
                    "y",
                    28,
                )
        for x in (-0.5, 0.5):
            s.rounded(black, (x, 0.40, 1.30), (0.92, 0.05, 0.54), 0.015)
            s.slab(s.shine((0.015, 0.03, 0.06), 1.0), (x, 0.37, 1.30), (0.86, 0.01, 0.48))
            for j in range(6):
                tone = ((0.1, 0.75, 0.35), (0.1, 0.5, 1.0), (1.0, 0.45, 0.1), (0.75, 0.2, 0.9))[j % 4]
                for q in range(26):
                    h = 0.006 + 0.055 * s.rng.random() * abs(math.sin(0.4 * q + j))
                    s.slab(
                        s.shine(tone, 1.6), (x - 0.40 + 0.032 * q, 0.362, 1.49 - 0.075 * j), (0.018, 0.004, h)
                    )
            s.tube(black, [(x, 0.42, 0.9), (x, 0.42, 1.1)], 0.03, 8)
    s.put("K72", 0.95, 3.75, 0, 160)
    for x, tone in ((-2.55, (1.0, 0.1, 0.45)), (2.55, (0.15, 0.35, 1.0))):
        s.slab(s.shine(tone, 5), (x * 1.14, 5.8, 1.4), (0.04, 0.04, 2.4))
        s.point((x * 1.02, 5.4, 1.6), 26, tone, 0.2)
        s.slab(s.shine(tone, 3), (x * 0.6, 5.6, 2.84), (0.05, 2.6, 0.03))
    for k, x in enumerate((-2.45, -1.95)):
        with s.moved(shift(x, 3.9 + 0.45 * k, 0.02), turn(32), turn(-8, "X"), Matrix.Scale(1.05, 4)):
            instruments.guitar(s)
    s.put("Z76", 2.45, 4.2, 0, -25)
    s.put("Z43", 2.0, 4.3, 0, -20, 1.7)
    s.put("S145", 2.2, 3.1, 0, -30)
    with s.moved(shift(-1.55, 3.0, 0.0), Matrix.Scale(2.6, 4)):
        instruments.microphone(s)
    s.put("K85", 0.0, 2.7, 0.004, 90)
    s.lathe(s.shine((1.0, 0.72, 0.4), 2.2), [(0.12, 0), (0.07, 0.18)], (-1.75, 5.1, 1.0), n=20)
    for x in (-1.4, 0.0, 1.4):
        s.bulb((x, 4.4, 2.84), 0.05, 26, WARM, 12)
    s.text(s.shine((1.0, 0.06, 0.04), 4), "ON AIR", (0, 5.9, 2.44), 0.2)
    s.lamp((0, 2.6, 2.8), 2.2, 40, (1.0, 0.86, 0.72), (0, 0, 0))
    s.lamp((0, -0.3, 2.3), 1.6, 16, (0.9, 0.85, 1.0), (math.radians(55), 0, 0))
    s.eye, s.look, s.exposure = (0, -0.3, 1.55), (0, 6, 0.9), 0.8


def atelier(s: Inside) -> None:
    """Easels under a tall north window, canvases against the walls, pots of brushes, paint on the floor."""
    floor = s.grain(((0.26, 0.17, 0.10), (0.50, 0.36, 0.23)), 0.16, "y", "x", 1.6, 0.004, 0.6)
    s.shell(
        6.4,
        6.0,
        3.6,
        floor,
        s.plaster((0.66, 0.64, 0.58), 0.15),
        s.plaster((0.62, 0.60, 0.55)),
        s.tiled(((0.56, 0.52, 0.47), (0.50, 0.46, 0.41)), (0.24, 0.08), "yz", 0.012, 0.9, 0.5),
    )
    iron = s.material((0.03, 0.032, 0.035), 0.5, 0.5)
    s.pane(s.seen("forest0", 1.7), (-0.4, 5.992, 2.15), (3.9, 2.6))
    s.sash(iron, (-0.4, 5.95, 2.0), (3.9, 2.3), (5, 3), 0.035, 0.06)
    s.slab(s.white, (-0.4, 5.88, 0.82), (4.1, 0.26, 0.05))
    for tone in range(70):  # drops of paint
        x, y = s.rng.uniform(-2.2, 2.2), s.rng.uniform(2.2, 5.4)
        r = 0.012 + 0.05 * s.rng.random() ** 3
        s.faced(
            s.material(TONES[tone % 8], 0.5),
            [(x + r * math.cos(a) * s.rng.uniform(0.7, 1.2), y + r * math.sin(a), 0.002) for a in around(10)],
            [tuple(range(10))],
        )
    wood = s.wood((0.42, 0.26, 0.13), 6)
    with s.moved(shift(-1.45, 4.5, 0), turn(22)):
        props.easel(s)
    for x, y, yaw, picture, g in ((1.35, 4.7, -20, "sea3", 1.0), (2.35, 3.7, -42, "mountain5", 1.05)):
        with s.moved(shift(x, y, 0), turn(yaw), Matrix.Scale(g, 4)):
            for k in (-1, 1):
                s.beams(wood, [((0.42 * k, -0.1, 0), (0.06 * k, 0.12, 1.9))], 0.05)
            s.beams(wood, [((0, 0.75, 0), (0, 0.13, 1.7)), ((0, 0.02, 0.5), (0, 0.14, 1.95))], 0.045)
            s.slab(wood, (0, -0.06, 0.72), (0.86, 0.12, 0.045))
            with s.moved(shift(0, -0.05, 0.75), turn(-7, "X")):
                s.slab(s.material((0.85, 0.82, 0.75), 0.9), (0, 0.014, 0.34), (1.02, 0.03, 0.68))
                canvas = s.faced(
                    s.printed(landscape(s.cache, picture)),
                    [(-0.5, -0.004, 0.01), (0.5, -0.004, 0.01), (0.5, -0.004, 0.67), (-0.5, -0.004, 0.67)],
                    [(0, 1, 2, 3)],
                )
                layer = canvas.data.uv_layers.new()
                for corner, uv in zip(layer.data, ((0, 0), (1, 0), (1, 1), (0, 1)), strict=True):
                    corner.uv = uv
    s.put("Z45", -0.75, 4.0, 0, 30)
    for k, (x, w, t, _) in enumerate(
        ((-2.95, 0.75, 0.95, "fields0"), (-2.72, 0.6, 0.7, "sky3"), (2.9, 0.8, 0.6, "valley12-harro"))
    ):
        y = 5.55 - 0.35 * k
        with s.moved(shift(x * 0.93, y, 0.02), turn(-62 if x < 0 else 62), turn(-12, "X")):
            s.slab(s.material((0.78, 0.75, 0.68), 0.9), (0, 0, t / 2), (w, 0.03, t))
            s.slab(
                s.worn(s.material(TONES[(3 * k + 4) % 8], 0.7), 0.6, 6, 0.05),
                (0, -0.018, t / 2),
                (0.94 * w, 0.006, 0.94 * t),
            )
            for q in range(7):
                s.ball(
                    s.material(TONES[(q + 2 * k) % 8], 0.7),
                    (s.rng.uniform(-0.4, 0.4) * w, -0.02, s.rng.uniform(0.15, 0.85) * t),
                    (0.10, 0.008, 0.05),
                    12,
                )
    for k, (y, z, t, name) in enumerate(
        ((2.4, 1.75, 0.7, "beach1"), (3.6, 1.9, 0.5, "mountain5"), (4.6, 1.7, 0.62, "city11"))
    ):
        s.hang(name, s.material((0.30, 0.18, 0.08), 0.5), (-3.18, y, z), t, -90)
        s.hang(("sea3", "fields0", "sky3")[k], s.material((0.30, 0.18, 0.08), 0.5), (3.18, y - 0.2, z), t, 90)
    s.rounded(s.grain(PINE, 0.2, "x", "y", 3), (0.15, 5.35, 0.74), (1.5, 0.6, 0.05), 0.01)
    for x in (-0.5, 0.8):
        s.slab(wood, (x, 5.35, 0.36), (0.06, 0.5, 0.72))
    tin = s.material((0.45, 0.46, 0.47), 0.35, 0.8)
    for k, x in enumerate((-0.4, -0.2, 0.0, 0.62)):
        r = 0.055
        s.lathe(
            tin if k % 2 else s.material(TONES[(k + 4) % 8], 0.4),
            [(r, 0), (r, 0.15), (0.9 * r, 0.15)],
            (x, 5.3, 0.765),
            n=18,
        )
        for q in range(7):
            a = 0.9 * q
            end = (x + 0.07 * math.cos(a), 5.3 + 0.06 * math.sin(a), 1.08 + 0.02 * q)
            s.tube(wood, [(x, 5.3, 0.85), end], 0.007, 5)
            s.ball(s.material(TONES[(q + k) % 8], 0.7), end, (0.014, 0.014, 0.035), 8)
    for k in range(8):
        s.lathe(
            s.material(TONES[k], 0.35),
            [(0.022, 0), (0.022, 0.1), (0.012, 0.12)],
            (0.2 + 0.06 * k, 5.16, 0.775),
            "z",
            12,
        )
    s.put("S157", 2.75, 5.5, 0)
    copper = s.material((0.02, 0.02, 0.022), 0.4, 0.4)
    for x in (-1.5, 1.5):
        s.pendant((x, 4.2, 2.7), 3.6, 18, copper, 0.2)
    s.day((-0.4, 5.7, 2.1), 2.6, 190, 0)
    s.day((-3.1, 1.5, 2.2), 1.6, 60, -90)
    s.lamp((0, 2.2, 3.5), 2.6, 55, (1.0, 0.97, 0.92), (0, 0, 0))
    s.lamp((0, -0.4, 2.6), 1.6, 26, (1.0, 0.97, 0.92), (math.radians(55), 0, 0))
    s.eye, s.look, s.exposure = (0, -0.4, 1.55), (0, 6, 0.95), 0.05
