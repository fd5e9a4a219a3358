"""Musical instruments and what comes with them, made of simple shapes, as buildings.py does."""

from __future__ import annotations

import math
from typing import Any

from data.sites.lot import Builder, Site, around, curve, shift, turn
from data.sites.surfaces import BLACK, STEEL

BRASS, CHROME, EBONY = (0.80, 0.52, 0.14), (0.72, 0.73, 0.75), (0.02, 0.014, 0.01)


def _outline(half: list[tuple[float, float]], grown: float = 1.0) -> list[tuple[float, float]]:
    """Both sides of a body from its right side, (half the width, height) from below."""
    right = curve(half, 6)
    middle = (half[0][1] + half[-1][1]) / 2
    points = [*right, *[(-x, z) for x, z in right[::-1]][1:-1]]
    return [(grown * x, middle + grown * (z - middle)) for x, z in points]


def guitar(s: Site) -> None:
    spruce, rosewood = s.paint((0.66, 0.38, 0.14), 0.3), s.paint((0.16, 0.055, 0.025), 0.3)
    s.worn(spruce, 0.12, 9, 0)
    mahogany, ebony, steel = s.worn(s.paint((0.24, 0.09, 0.04), 0.4), 0.2, 8, 0), s.material(EBONY,
        0.4), s.material(CHROME, 0.25, 0.9)  # fmt: skip
    bone = s.material((0.85, 0.82, 0.72), 0.4)
    half = [(0.0, 0), (0.10, 0.006), (0.17, 0.05), (0.198, 0.13), (0.185, 0.21), (0.138, 0.285), (0.128,
        0.32), (0.145, 0.39), (0.138, 0.45), (0.09, 0.49), (0.0, 0.498)]  # fmt: skip
    with s.moved(turn(9, "Y")):
        s.prism(rosewood, _outline(half), -0.048, 0.055)
        s.prism(bone, _outline(half, 1.012), -0.054, -0.045)
        s.prism(spruce, _outline(half, 0.985), -0.058, -0.04)
        with s.moved(shift(0, -0.0585, 0.315), turn(90, "X")):
            for r, material, out in ((0.069, ebony, 0.0004), (0.064, bone, 0.0008), (0.059, rosewood, 0.0012),
                (0.052, s.material(BLACK, 0.9), 0.0016)):  # fmt: skip
                s.lathe(material, [(r, 0), (r, out), (0.001, out)], n=48)
        s.prism(ebony, [(0.03, 0.2), (0.10, 0.30), (0.115, 0.2), (0.07, 0.17)], -0.0595, -0.058)
        s.rounded(ebony, (0, -0.064, 0.135), (0.16, 0.014, 0.028), 0.004)
        s.slab(bone, (0, -0.072, 0.142), (0.075, 0.004, 0.003))
        s.loft(mahogany, [[(x, y, z) for x, y in ((-w, -0.062), (w, -0.062), (0.7 * w, -0.035), (-0.7 * w,
            -0.035))] for z, w in ((0.46, 0.03), (0.86, 0.023))], 0)  # fmt: skip
        s.loft(ebony, [[(x, y, z) for x, y in ((-w, -0.07), (w, -0.07), (w, -0.06), (-w, -0.06))] for z,
            w in ((0.375, 0.03), (0.86, 0.023))], 0)  # fmt: skip
        for k in range(18):
            z = 0.135 + 0.725 * 0.5 ** (k / 12)
            s.slab(steel, (0, -0.0705, z), (0.05, 0.003, 0.0025))
        for k in (3, 5, 7, 9, 12):
            s.ball(bone, (0, -0.0702, 0.135 + 0.725 * 0.5 ** ((k - 0.5) / 12)), (0.005, 0.001, 0.005), 12)
        with s.moved(shift(0, -0.06, 0.86), turn(10, "X")):
            s.prism(rosewood, [(-0.023, 0), (0.023, 0), (0.038, 0.03), (0.036, 0.17), (0.0, 0.18), (-0.036,
                0.17), (-0.038, 0.03)], -0.008, 0.01)  # fmt: skip
            for x in (-1, 1):
                for z in (0.045, 0.09, 0.135):
                    s.lathe(steel, [(0.006, -0.02), (0.006, 0.02)], (0.026 * x, 0, z), "y", 12)
                    s.ball(steel, (0.052 * x, 0.004, z), (0.012, 0.006, 0.009), 12)
        s.slab(bone, (0, -0.072, 0.862), (0.046, 0.008, 0.006))
        s.beams(steel, [((0.0125 * k * 1.15, -0.074, 0.14), (0.0065 * k * 1.05, -0.075, 0.865))
            for k in (-2.5, -1.5, -0.5, 0.5, 1.5, 2.5)], 0.0018)  # fmt: skip


def violin(s: Site, chin: bool = True) -> None:
    varnish, ebony = s.worn(s.paint((0.36, 0.105, 0.025), 0.2), 0.25, 18, 0), s.material(EBONY, 0.35)
    rim, bone = s.paint((0.22, 0.06, 0.015), 0.3), s.material((0.75, 0.55, 0.3), 0.5)
    half = [(0.0, 0), (0.06, 0.004), (0.098, 0.045), (0.102, 0.085), (0.092, 0.12), (0.076, 0.128), (0.058,
        0.155), (0.056, 0.185), (0.066, 0.222), (0.078, 0.23), (0.083, 0.27), (0.072, 0.325), (0.04, 0.352),
        (0.0, 0.356)]  # fmt: skip
    with s.moved(turn(10, "Y")):
        s.prism(rim, _outline(half, 0.98), -0.018, 0.018)
        s.loft(varnish, [[(x, y, z) for x, z in _outline(half, k)] for y, k in ((-0.017, 1.0), (-0.021, 1.0),
            (-0.025, 0.9), (-0.029, 0.7), (-0.031, 0.4), (-0.0315, 0.05))], 80)  # fmt: skip
        s.loft(varnish, [[(x, y, z) for x, z in _outline(half, k)] for y, k in ((0.017, 1.0), (0.021, 1.0),
            (0.03, 0.6), (0.032, 0.05))], 80)  # fmt: skip
        for x in (-1, 1):
            hole = [(0.030, 0.205), (0.036, 0.212), (0.041, 0.205), (0.038, 0.19), (0.043, 0.165), (0.048,
                0.148), (0.055, 0.142), (0.059, 0.149), (0.055, 0.155)]  # fmt: skip
            s.tube(ebony, [(x * u, -0.0275 + 0.06 * abs(u - 0.04), z) for u, z in hole], 0.0026, 6)
        s.loft(ebony, [[(x, y, z) for x, y in ((-w, -0.046 + d), (w, -0.046 + d), (w, -0.038 + d), (-w, -0.038
            + d))] for z, w, d in ((0.215, 0.021, 0.0), (0.49, 0.012, 0.012))], 0)  # fmt: skip
        s.loft(varnish, [[(x, y, z) for x, y in ((-w, -0.03), (w, -0.03), (0.6 * w, -0.008), (-0.6 * w,
            -0.008))] for z, w in ((0.34, 0.016), (0.5, 0.012))], 0)  # fmt: skip
        s.prism(bone, [(-0.021, 0.168), (0.021, 0.168), (0.021, 0.174), (-0.021, 0.174)], -0.054, -0.03)
        s.prism(ebony, [(-0.011, 0.012), (0.011, 0.012), (0.02, 0.115), (-0.02, 0.115)], -0.046, -0.036)
        s.beams(s.material(CHROME, 0.2, 0.9), [((0.0055 * k, -0.046, 0.11), (0.0055 * k, -0.0555, 0.171))
            for k in (-1.5, -0.5, 0.5, 1.5)] + [((0.0055 * k, -0.0555, 0.171), (0.0035 * k, -0.036, 0.492))
            for k in (-1.5, -0.5, 0.5, 1.5)], 0.0012)  # fmt: skip
        s.prism(varnish, [(-0.012, 0.495), (0.012, 0.495), (0.009, 0.56), (-0.009, 0.56)], -0.034, -0.008)
        with s.moved(shift(0, -0.018, 0.57)):
            s.tube(varnish, [(0, 0.013 * (1 - 0.04 * k) * math.cos(0.6 * k),
                0.013 * (1 - 0.04 * k) * math.sin(0.6 * k)) for k in range(18)], 0.008, 8)  # fmt: skip
            s.lathe(varnish, [(0.004, -0.018), (0.01, -0.014), (0.01, 0.014), (0.004, 0.018)], axis="x", n=20)
        for k, z in enumerate((0.51, 0.525, 0.54, 0.552)):
            x = (-1) ** k
            s.tube(ebony, [(-0.014 * x, -0.02, z), (0.024 * x, -0.02, z)], 0.003, 8)
            s.ball(ebony, (0.032 * x, -0.02, z), (0.009, 0.004, 0.007), 12)
        if chin:
            s.ball(ebony, (-0.055, -0.036, 0.035), (0.04, 0.01, 0.03), 20)
    with s.moved(shift(0.15, -0.02, 0.0), turn(-12, "Y")):
        s.tube(s.paint((0.25, 0.09, 0.03)), [(0, 0, 0), (-0.006, 0, 0.3), (0, 0, 0.6)], [0.0042, 0.004,
            0.003], 8)  # fmt: skip
        s.beams(s.material((0.85, 0.82, 0.75), 0.8), [((0.022, 0, 0.03), (0.016, 0, 0.6))], 0.005)
        s.slab(ebony, (0.011, 0, 0.04), (0.022, 0.01, 0.045))
        s.prism(s.paint((0.25, 0.09, 0.03)), [(-0.003, 0.59), (0.02, 0.595), (0.016, 0.61), (0.0, 0.612)],
            -0.004, 0.004)  # fmt: skip


def _drum(s: Site, shell: Any, r: float, tall: float, lugs: int = 10) -> None:
    """About the z axis, its skin at the top."""
    chrome, skin = s.material(CHROME, 0.18, 0.95), s.worn(s.material((0.85, 0.84, 0.80), 0.6), 0.06, 3, 0.02)
    s.lathe(shell, [(r, 0), (r, tall)], n=64)
    s.lathe(skin, [(0.99 * r, tall), (0.99 * r, tall + 0.006), (0.01, tall + 0.008)], n=64)
    for z in (0.0, tall - 0.02):
        s.lathe(chrome, [(r, z), (1.045 * r, z), (1.045 * r, z + 0.035), (1.01 * r, z + 0.035), (r, z)], n=64)
    for a in around(lugs):
        x, y = 1.03 * r * math.cos(a), 1.03 * r * math.sin(a)
        s.tube(chrome, [(x, y, 0.01), (x, y, tall)], 0.005, 8)
        s.rounded(chrome, (x, y, tall / 2), (0.02, 0.02, 0.3 * tall), 0.006)


def drum(s: Site) -> None:
    wood = s.paint((0.62, 0.36, 0.15))
    _drum(s, s.paint((0.50, 0.012, 0.015), 0.2), 0.18, 0.15)
    for x, turned in ((-1, 24), (1, -38)):
        with s.moved(shift(0.02 * x, -0.03 * x, 0.175 + 0.012 * (x > 0)), turn(turned)):
            s.tube(wood, [(-0.2, 0, 0), (0.14, 0, 0), (0.19, 0, 0)], [0.008, 0.007, 0.004], 12)
            s.ball(wood, (0.195, 0, 0), (0.011, 0.007, 0.007), 12)


def drum_kit(s: Site) -> None:
    red, chrome, brass = s.paint((0.42, 0.008, 0.015), 0.15), s.material(CHROME, 0.18,
        0.95), s.material(BRASS, 0.22, 1)  # fmt: skip
    with s.moved(shift(0, 0.2, 0.3), turn(90, "X")):
        _drum(s, red, 0.29, 0.42, 10)
    for x, y, z, r, tall, tilt in ((-0.22, 0.05, 0.72, 0.15, 0.19, 20), (0.2, 0.05, 0.72, 0.165, 0.2, 20)):
        with s.moved(shift(x, y, z), turn(tilt, "X")):
            _drum(s, red, r, tall, 6)
        s.tube(chrome, [(0.3 * x, 0.1, 0.55), (0.8 * x, 0.08, z + 0.05)], 0.014)
    with s.moved(shift(0.55, 0.05, 0.22)):
        _drum(s, red, 0.22, 0.36, 8)
        for a in around(3, 0.5):
            s.tube(chrome, [(0.23 * math.cos(a), 0.23 * math.sin(a), 0.25), (0.23 * math.cos(a),
                0.23 * math.sin(a), -0.2)], 0.01)  # fmt: skip
    with s.moved(shift(-0.52, 0.15, 0.5), turn(6, "X")):
        _drum(s, red, 0.18, 0.14, 8)
    cymbal = [(0.025, 0.03), (0.04, 0.028), (0.06, 0.01), (0.18, 0.0), (0.25, -0.012)]
    for x, y, z, k, tilt in ((-0.62, 0.3, 1.15, 1.0, 18), (0.62, 0.32, 1.2, 1.1, 16), (-0.85, 0.0, 0.82, 0.75,
        0)):  # fmt: skip
        s.tube(chrome, [(x, y, 0), (x, y, z + 0.05)], 0.011)
        for a in around(3, 0.4):
            s.tube(chrome, [(x, y, 0.3), (x + 0.24 * math.cos(a), y + 0.24 * math.sin(a), 0.0)], 0.01)
        with s.moved(shift(x, y, z), turn(tilt, "X")):
            s.lathe(brass, [(k * r, h) for r, h in cymbal] + [(k * r, h - 0.004) for r, h in cymbal[::-1]],
                n=64, smooth=80)  # fmt: skip
            if k < 0.9:
                s.lathe(brass, [(k * r, -h - 0.03) for r, h in cymbal], n=64, smooth=80)
    s.tube(chrome, [(-0.52, 0.15, 0), (-0.52, 0.15, 0.5)], 0.014)
    for a in around(3, 0.9):
        s.tube(chrome, [(-0.52, 0.15, 0.25), (-0.52 + 0.2 * math.cos(a), 0.15 + 0.2 * math.sin(a), 0)], 0.01)


def trumpet(s: Site) -> None:
    brass, pearl = s.material(BRASS, 0.16, 1), s.material((0.85, 0.84, 0.8), 0.2)
    bell = curve([(0.012, 0.0), (0.013, 0.12), (0.016, 0.18), (0.024, 0.22), (0.038, 0.245), (0.062, 0.262)],
        6)  # fmt: skip
    with s.moved(turn(-10, "Y")):
        s.lathe(brass, [(r, x + 0.02) for r, x in bell] + [(0.96 * r, x + 0.0215) for r, x in bell[::-1]], (0,
            0, 0), "x", 48, 80)  # fmt: skip
        s.tube(brass, [(0.03, 0, 0), (-0.14, 0, 0), *[(-0.14 - 0.038 * math.sin(a), 0, -0.038
            + 0.038 * math.cos(a)) for a in [math.pi * k / 10 for k in range(11)]], (-0.14, 0, -0.076), (0.0,
            0, -0.076)], 0.0085)  # fmt: skip
        s.tube(brass, [(-0.3, 0.012, 0.0), (0.15, 0.012, 0), *[(0.15 + 0.038 * math.sin(a), 0.012, -0.038
            + 0.038 * math.cos(a)) for a in [math.pi * k / 10 for k in range(11)]], (0.15, 0.012, -0.076),
            (0.02, 0.012, -0.076)], 0.0065)  # fmt: skip
        s.lathe(brass, [(0.006, -0.3), (0.008, -0.325), (0.013, -0.345), (0.014, -0.355), (0.006, -0.35)], (0,
            0.012, 0), "x", 24)  # fmt: skip
        for x in (-0.035, 0.0, 0.035):
            s.lathe(brass, [(0.014, -0.1), (0.016, -0.09), (0.016, -0.085), (0.0145, -0.08), (0.0145, 0.03),
                (0.016, 0.032), (0.016, 0.042), (0.012, 0.046)], (x, 0.004, 0), n=24)  # fmt: skip
            s.tube(brass, [(x, 0.004, 0.045), (x, 0.004, 0.065)], 0.004)
            s.lathe(pearl, [(0.010, 0.064), (0.010, 0.07), (0.001, 0.072)], (x, 0.004, 0), n=20)
        for x in (-0.09, 0.085):
            s.tube(brass, [(x, 0.005, 0), (x, 0.005, -0.076)], 0.004)


def microphone(s: Site) -> None:
    black, chrome = s.material((0.02, 0.02, 0.022), 0.4), s.material(CHROME, 0.2, 0.95)
    mesh = s.bricks((0.42, 0.43, 0.45), (0.36, 0.37, 0.39), (0.006, 0.006), 0.5, 0.0016, (90, 0, 0))
    shader = mesh.node_tree.nodes["Principled BSDF"]
    shader.inputs["Metallic"].default_value, shader.inputs["Roughness"].default_value = 0.8, 0.35
    s.lathe(black, [(0.16, 0), (0.16, 0.012), (0.03, 0.03), (0.01, 0.032)], n=48)
    s.tube(chrome, [(0, 0, 0.02), (0, 0, 0.55)], 0.009)
    s.tube(black, [(0, 0, 0.27), (0, 0, 0.33)], 0.014)
    with s.moved(shift(0, 0, 0.56), turn(38, "X")):
        s.lathe(black, [(0.01, -0.06), (0.016, -0.06), (0.025, 0.09), (0.03, 0.11), (0.03, 0.12)], n=32)
        s.lathe(mesh, [(0.033, 0.12), (0.04, 0.14), (0.042, 0.16), (0.038, 0.185), (0.024, 0.203), (0.001,
            0.208)], n=48, smooth=80)  # fmt: skip
        s.lathe(chrome, [(0.034, 0.112), (0.043, 0.15), (0.044, 0.155), (0.043, 0.16), (0.034, 0.112)], n=48)
        s.slab(s.material(STEEL, 0.3), (0, -0.024, 0.05), (0.01, 0.01, 0.025))


BUILDERS: dict[str, Builder] = {
    "acoustic-guitar": guitar, "violin": violin, "drum": drum, "drum-kit": drum_kit, "trumpet": trumpet,
    "microphone": microphone,
}  # fmt: skip
