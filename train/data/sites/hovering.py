"""What drives and flies in days to come and in tales of steam: a flying car, a motorcycle with neon rims, an airship
with a hull of wood, a starship.
"""

from __future__ import annotations

import math
from typing import Any

from data.sites.coachwork import cab, cabin
from data.sites.lot import Builder, Site, around, shift
from data.sites.racers import _fairing
from data.sites.surfaces import STEEL
from data.sites.vehicles import DARK_GLASS

CYAN, PINK, AMBER = (0.05, 0.75, 1.0), (1.0, 0.06, 0.42), (1.0, 0.45, 0.08)
BRASS, COPPER = (0.72, 0.46, 0.13), (0.62, 0.26, 0.12)


def haze(s: Site, colour: Any, clear: float) -> Any:
    """Light in the air."""
    material = s.material(colour, 1.0, 0, 1.6)
    nodes, links = material.node_tree.nodes, material.node_tree.links
    through, mix, shader = (nodes.new(f"ShaderNode{n}") for n in ("BsdfTransparent", "MixShader", "Emission"))
    shader.inputs[0].default_value, shader.inputs[1].default_value = (*colour, 1), 1.6
    mix.inputs[0].default_value = 1 - clear
    links.new(through.outputs[0], mix.inputs[1])
    links.new(shader.outputs[0], mix.inputs[2])
    links.new(mix.outputs[0], nodes["Material Output"].inputs["Surface"])
    return material


def _jet(
    s: Site, at: tuple[float, float, float], r: float, colour: Any, long: float, back: bool = False
) -> None:
    """A nozzle with its glow, downwards or to the rear."""
    steel, light = s.material((0.25, 0.26, 0.28), 0.3, 0.9), s.material(colour, 1, 0, 5.0)
    axis, way = ("x", -1) if back else ("z", -1)
    s.lathe(steel, [(r, 0.3 * r), (1.12 * r, 0), (1.0 * r, -0.45 * r), (0.86 * r, -0.45 * r), (0.84 * r, 0), (r,
        0.3 * r)],
            at, axis, 28)  # fmt: skip
    s.lathe(light, [(0.01, -0.1 * r), (0.86 * r, -0.12 * r)], at, axis, 28)
    for k, part in enumerate((0.9, 0.6, 0.35)):
        mist = haze(s, colour, 0.80 - 0.12 * k)
        s.lathe(mist, [(0.84 * r * part, -0.3 * r), (0.8 * r * part, way * 0.4 * long * part), (0.3 * r * part,
            way * 0.8 * long
            * part), (0.01, way * long * part)], at, axis, 24)  # fmt: skip


def flying_car(s: Site) -> None:
    silver, dark, glass = (
        s.paint((0.52, 0.10, 0.012), 0.14),
        s.paint((0.02, 0.022, 0.028), 0.25),
        s.material(DARK_GLASS, 0.03),
    )
    glow, red = s.material(CYAN, 1, 0, 3.5), s.material((1.0, 0.03, 0.02), 1, 0, 3.0)
    with s.moved(shift(0, 0, 1.0)):
        _fairing(s, silver, ((2.55, 0.16, 0.34, 0.42), (2.3, 0.55, 0.26, 0.52), (1.7, 0.80, 0.18, 0.66), (0.8, 0.92,
            0.14, 0.78),
            (-0.6, 0.94, 0.14, 0.86), (-1.7, 0.86, 0.2, 0.86), (-2.3, 0.66, 0.34, 0.78), (-2.45, 0.55, 0.42, 0.72)),
                power=3.4)  # fmt: skip
        _fairing(
            s,
            dark,
            (
                (2.3, 0.5, 0.16, 0.30),
                (1.6, 0.76, 0.06, 0.30),
                (-1.6, 0.80, 0.06, 0.32),
                (-2.3, 0.55, 0.18, 0.36),
            ),
            power=3.4,
        )
        roof = cab((-1.75, 1.45, 0.74, 0.62), (-0.85, 0.10, 1.30, 1.30), (0.76, 0.46), 2.6, 0.06)
        cabin(s, glass, roof)
        for side in (-1, 1):
            line = [
                roof(t, side * a)
                for t, a in (
                    (0.02, 0.75),
                    (0.45, 0.95),
                    (0.9, 1.2),
                    (1.05, 1.6),
                    (0.95, 2.1),
                    (0.5, 2.5),
                    (0.05, 2.75),
                )
            ]
            s.tube(silver, [(x, y * 1.01, z) for x, y, z in line], 0.045, 10)
            s.tube(glow, [(2.28, side * 0.52, 0.40), (1.7, side * 0.815, 0.42), (0.8, side * 0.935, 0.46), (-0.6,
                side * 0.955, 0.5),
                (-1.7, side * 0.875, 0.53), (-2.28, side * 0.67, 0.56)], 0.022, 8)  # fmt: skip
            lights = [(2.34, side * 0.50, 0.46), (2.10, side * 0.66, 0.50), (1.85, side * 0.74, 0.55)]
            s.tube(s.material((1, 1, 1), 1, 0, 4.0), lights, 0.035, 8)
            for x in (1.35, -1.35):
                with s.moved(shift(x, side * 1.02, 0.30)):
                    s.lathe(
                        dark,
                        [(0.30, -0.10), (0.44, -0.12), (0.48, 0.0), (0.44, 0.14), (0.28, 0.17), (0.01, 0.17)],
                    )
                    s.lathe(silver, [(0.46, 0.02), (0.49, 0.05), (0.46, 0.09), (0.46, 0.02)])
                    s.lathe(
                        glow, [(0.36, -0.125), (0.30, -0.125), (0.30, -0.11), (0.36, -0.11), (0.36, -0.125)]
                    )
                    s.lathe(s.material(CYAN, 1, 0, 6.0), [(0.01, -0.10), (0.27, -0.10)])
                    for k, part in enumerate((1.0, 0.72, 0.45)):
                        s.lathe(
                            haze(s, CYAN, 0.88 - 0.12 * k),
                            [(0.31, -0.12), (0.36, -0.34 * part), (0.30, -0.48 * part), (0.01, -0.55 * part)],
                        )
            s.tube(
                red,
                [(-2.40, side * 0.12, 0.66), (-2.40, side * 0.5, 0.64), (-2.28, side * 0.66, 0.62)],
                0.03,
                8,
            )
            fin = [(-1.55, 0.82), (-2.2, 1.28), (-2.5, 1.30), (-2.3, 0.74)]
            s.loft(
                silver,
                [[(x, side * (0.62 + 0.10 * (z - 0.8) + d), z) for x, z in fin] for d in (-0.02, 0.03)],
                30,
            )
        for y in (-0.32, 0.32):
            _jet(s, (-2.42, y, 0.50), 0.16, AMBER, 0.8, True)
        s.slab(dark, (2.42, 0, 0.36), (0.12, 0.5, 0.05))


def neon_bike(s: Site) -> None:
    black, red, steel = (
        s.paint((0.012, 0.013, 0.016), 0.16),
        s.paint((0.50, 0.010, 0.02), 0.12),
        s.material(STEEL, 0.25, 0.9),
    )
    rubber, cyan, pink = (
        s.material((0.015, 0.015, 0.017), 0.7),
        s.material(CYAN, 1, 0, 4.0),
        s.material(PINK, 1, 0, 4.0),
    )
    for x, r, w in ((1.25, 0.46, 0.24), (-1.15, 0.50, 0.32)):
        ring = [
            (r, -0.35 * w),
            (r, 0.35 * w),
            (0.88 * r, 0.5 * w),
            (0.70 * r, 0.46 * w),
            (0.70 * r, -0.46 * w),
            (0.88 * r, -0.5 * w),
        ]
        s.lathe(rubber, [*ring, ring[0]], (x, 0, r), "y", 64)
        s.lathe(
            black,
            [
                (0.70 * r, -0.4 * w),
                (0.70 * r, 0.4 * w),
                (0.58 * r, 0.3 * w),
                (0.58 * r, -0.3 * w),
                (0.70 * r, -0.4 * w),
            ],
            (x, 0, r),
            "y",
            64,
        )
        for side in (-1, 1):
            y = side * 0.50 * w
            s.tube(
                cyan,
                [(x + 0.76 * r * math.cos(a), y, r + 0.76 * r * math.sin(a)) for a in around(48)],
                0.022,
                8,
                loop=True,
            )
    _fairing(s, red, ((1.75, 0.06, 0.72, 0.78), (1.45, 0.20, 0.62, 0.98), (1.0, 0.27, 0.52, 1.12), (0.4, 0.28, 0.42,
        1.14),
        (-0.2, 0.24, 0.42, 0.98), (-0.7, 0.22, 0.5, 0.86)), power=2.8, lean=0.25)  # fmt: skip
    _fairing(
        s,
        black,
        ((0.9, 0.18, 0.22, 0.6), (0.3, 0.26, 0.16, 0.62), (-0.4, 0.26, 0.18, 0.6), (-0.9, 0.16, 0.3, 0.6)),
        power=3.4,
    )
    _fairing(
        s,
        red,
        (
            (-0.55, 0.16, 0.74, 0.92),
            (-1.1, 0.20, 0.82, 1.06),
            (-1.6, 0.12, 1.0, 1.18),
            (-1.95, 0.03, 1.16, 1.24),
        ),
        power=2.6,
    )
    _fairing(
        s,
        black,
        (
            (0.25, 0.14, 0.84, 0.96),
            (-0.3, 0.19, 0.80, 0.92),
            (-0.8, 0.18, 0.84, 1.0),
            (-1.2, 0.12, 0.98, 1.12),
        ),
        power=2.6,
    )
    screen = s.material((0.03, 0.04, 0.05), 0.03)
    _fairing(
        s,
        screen,
        (
            (1.30, 0.10, 1.02, 1.06),
            (1.0, 0.17, 1.08, 1.24),
            (0.72, 0.15, 1.10, 1.36),
            (0.62, 0.12, 1.12, 1.36),
        ),
        power=2.4,
    )
    for side in (-1, 1):
        s.tube(
            steel,
            [(1.25, side * 0.17, 0.46), (1.02, side * 0.19, 0.86), (0.92, side * 0.19, 1.05)],
            0.045,
            12,
        )
        s.tube(black, [(1.25, side * 0.17, 0.46), (0.7, side * 0.24, 0.5), (0.3, side * 0.24, 0.5)], 0.05, 12)
        s.tube(
            steel,
            [(-1.15, side * 0.21, 0.5), (-0.6, side * 0.22, 0.46), (-0.1, side * 0.22, 0.42)],
            0.055,
            12,
        )
        s.tube(pink, [(1.55, side * 0.17, 0.76), (1.0, side * 0.285, 0.80), (0.4, side * 0.295, 0.78), (-0.2,
            side * 0.255, 0.70),
            (-0.65, side * 0.235, 0.68)], 0.02, 8)  # fmt: skip
        s.tube(
            cyan,
            [
                (0.8, side * 0.20, 0.30),
                (0.3, side * 0.275, 0.26),
                (-0.4, side * 0.275, 0.28),
                (-0.8, side * 0.20, 0.38),
            ],
            0.018,
            8,
        )
        s.tube(
            pink, [(-0.7, side * 0.185, 0.95), (-1.2, side * 0.19, 1.02), (-1.8, side * 0.07, 1.2)], 0.014, 8
        )
        s.tube(
            black, [(0.92, side * 0.16, 1.10), (0.78, side * 0.34, 1.14), (0.66, side * 0.44, 1.12)], 0.03, 10
        )
        s.tube(rubber, [(0.72, side * 0.39, 1.13), (0.62, side * 0.47, 1.11)], 0.042, 10)
        s.tube(
            steel,
            [(-0.35, side * 0.24, 0.3), (-1.0, side * 0.30, 0.34), (-1.55, side * 0.30, 0.52)],
            [0.06, 0.075, 0.09],
            14,
        )
        s.ball(s.material(AMBER, 1, 0, 2.0), (-1.56, side * 0.30, 0.525), (0.03, 0.07, 0.07), 16)
    s.tube(
        s.material((1, 1, 1), 1, 0, 5.0), [(1.60, -0.13, 0.86), (1.70, 0, 0.82), (1.60, 0.13, 0.86)], 0.032, 8
    )
    s.tube(
        s.material((1, 0.02, 0.02), 1, 0, 4.0),
        [(-1.86, -0.08, 1.2), (-1.96, 0, 1.2), (-1.86, 0.08, 1.2)],
        0.022,
        8,
    )


BUILDERS: dict[str, Builder] = {
    "flying-car": flying_car,
    "neon-bike": neon_bike,
}  # fmt: skip
"""Key -> who builds it."""
