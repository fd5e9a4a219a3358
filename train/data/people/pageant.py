"""Samurai, gladiators, clowns and geishas."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
from data.people import hats
from data.people.body import TORSO
from data.people.dyes import linear
from data.people.looks import WHITE, short, trimmed
from data.people.makeup import mixed, paint, patch, spots_of, sword
from data.people.wardrobe import Figure
from data.sites.lot import shift, turn
from data.stage import Colour

GOLD = (0.85, 0.66, 0.28)


def _slats(f: Figure, look: Any, lace: Any, at: Any, yaw: float, count: int, wide: float, tall: float, lean: float,
           grow: float = 0.0) -> None:  # fmt: skip
    """Plates of a Japanese armour that hang over each other."""
    with f.moved(shift(*at), turn(yaw), turn(lean, "X")):
        for k in range(count):
            w = wide + grow * k
            f.rounded(look, (0, -0.004 * k, -tall * k), (w, 0.016, 0.92 * tall), 0.006)
            n = max(3, round(w / 0.032))
            spots = [((j / (n - 1) - 0.5) * (w - 0.03), -0.011 - 0.004 * k, -tall * k) for j in range(n)]
            f.beams(lace, [((x, y, z - 0.3 * tall), (x, y, z + 0.3 * tall)) for x, y, z in spots], 0.007)


def samurai(f: Figure) -> None:
    black, red = (0.09, 0.08, 0.09), (0.50, 0.07, 0.07)
    f.dress((0.14, 0.13, 0.22), (0.15, 0.14, 0.20), keep=0.5)
    trimmed(f)
    f.shoes((0.10, 0.08, 0.07))
    short(f, (0.08, 0.07, 0.07))
    lacquer, lace = f.paint(linear(red), 0.3), f.cloth((0.80, 0.62, 0.26), 0.1)
    dark = f.paint(linear(black), 0.25)
    for k in range(7):
        z = 1.08 + 0.058 * k
        f.belt(z, red if k < 6 else black, 0.056, None)
        reach = f.around(z, 40, clear=0.026)
        ring = [(f.middle[0] + r * math.sin(j * math.pi / 20), f.middle[1] - r * math.cos(j * math.pi / 20))
                for j, r in enumerate(reach)]  # fmt: skip
        laces = [((x, y, z - 0.017), (x, y, z + 0.017)) for x, y in ring if y < f.middle[1] + 0.03]
        if k < 6:
            f.beams(lace, laces, 0.007)
    f.belt(1.045, (0.80, 0.75, 0.62), 0.05, None)
    for k in range(-2, 3):
        a = math.radians(47 * k)
        r = 0.185
        _slats(f, lacquer, lace, (f.middle[0] + r * math.sin(a), f.middle[1] - r * math.cos(a), 0.99),
            math.degrees(a), 5,
               0.125, 0.062, -9, 0.008)  # fmt: skip
    for s in (-1, 1):
        _slats(
            f, lacquer, lace, (f.middle[0] + s * 0.265, f.middle[1] - 0.05, 1.475), s * 52, 5, 0.19, 0.056, -8
        )
        f.ball(dark, (f.middle[0] + s * 0.225, f.middle[1] - 0.03, 1.51), (0.075, 0.085, 0.04), 24)

    def shins(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
        low = (p[:, 2] < 0.42) & (p[:, 2] > 0.1) & (p[:, 1] < 0.2)
        stripe = (np.sin(190 * p[:, 0]) > 0.2) * 0.35
        rgb = mixed(rgb, black, 0.9 * low)
        arm = (np.abs(p[:, 0] - f.middle[0]) > 0.2) & (p[:, 2] < 1.25) & (p[:, 2] > 0.95)
        rgb = mixed(rgb, (0.12, 0.11, 0.12), 0.85 * arm)
        return mixed(rgb, (0.35, 0.33, 0.32), stripe * (low | arm))

    paint(f, shins, f.cloth_of)
    _kabuto(f, dark, lacquer, lace)
    sword(f, (-0.275, -0.03, 0.90), 0.86, -10)


def _kabuto(f: Figure, dark: Any, lacquer: Any, lace: Any) -> None:
    gold = f.steel(GOLD, 0.25)
    f.tuck(0.06, 7)
    with f.on_head(0.062, 7):
        hats.turned(
            f,
            dark,
            [(0.106, -0.01), (0.112, 0.0), (0.112, 0.04), (0.098, 0.085), (0.06, 0.115), (0.002, 0.124)],
        )
        for k in range(16):
            a = 2 * math.pi * k / 16
            ribs = [
                (r * math.cos(a), 1.14 * r * math.sin(a), h)
                for r, h in ((0.114, 0.0), (0.114, 0.04), (0.1, 0.087), (0.06, 0.118), (0.012, 0.127))
            ]
            f.tube(gold if k % 4 == 0 else dark, ribs, 0.003, 6)
        f.ball(gold, (0, 0, 0.126), (0.018, 0.018, 0.012), 16)
        hats.brim(f, dark, 0.108, 0.15, lambda a, t: -0.004 - 0.02 * t, 1.16, -62, 62, 0.006)
        for k in range(4):
            low, wide = -0.004 - 0.034 * k, 0.118 + 0.017 * k
            hats.brim(
                f, lacquer, wide, wide + 0.026, lambda a, t, low=low: low - 0.036 * t, 1.1, 66, 294, 0.006
            )
        for s in (-1, 1):
            horn = [
                (s * 0.012, -0.128, 0.03),
                (s * 0.045, -0.142, 0.075),
                (s * 0.082, -0.142, 0.15),
                (s * 0.088, -0.134, 0.235),
            ]
            f.tube(gold, horn, [0.010, 0.015, 0.013, 0.002], 10)
            f.form(lacquer, [(s * 0.11, -0.075, 0.0), (s * 0.118, -0.03, 0.0), (s * 0.165, -0.05, 0.05),
                (s * 0.155, -0.10, 0.045)],
                   [(0, 1, 2, 3)])  # fmt: skip
        f.ball(gold, (0, -0.134, 0.03), (0.026, 0.010, 0.026), 20)
    with f.on_head():
        chin = [(0.088, -0.03, 0.03), (0.074, -0.05, -0.03), (0.036, -0.09, -0.075), (0, -0.098, -0.082)]
        f.tube(lace, [*chin, *((-x, y, z) for x, y, z in chin[-2::-1])], 0.006, 8)


def clown(f: Figure) -> None:
    yellow, blue, red = (0.95, 0.75, 0.12), (0.12, 0.32, 0.72), (0.80, 0.08, 0.09)
    f.dress(yellow, yellow, keep=0.5)
    trimmed(f)
    f.shoes((0.78, 0.06, 0.07))
    f.scalped()
    f.crop(red, 0)

    def face(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
        front = (
            np.clip(-(p[:, 1] + 0.0) / 0.02, 0, 1)
            * np.clip((0.10 - p[:, 2]) / 0.02, 0, 1)
            * np.clip((p[:, 2] + 0.095) / 0.01, 0, 1)
        )
        line = rgb.mean(1) < 0.33
        new = mixed(rgb, (0.95, 0.94, 0.92), 0.93 * front * ~line)
        eye = patch(p, (0.034, -0.085, 0.022), (0.019, 0.08, 0.034), 0.25) * ~patch(
            p, (0.034, -0.085, 0.0215), (0.014, 0.08, 0.009)
        ).astype(bool)
        new = mixed(new, (0.10, 0.34, 0.78), 0.9 * eye)
        mouth = patch(p, (0, -0.09, -0.044), (0.044, 0.08, 0.0185), 0.2)
        lips = patch(p, (0, -0.09, -0.0415), (0.024, 0.08, 0.008), 0.3)
        new = mixed(new, red, 0.92 * mouth)
        return mixed(
            mixed(new, (0.35, 0.02, 0.03), 0.6 * lips),
            (0.93, 0.55, 0.55),
            0.6 * patch(p, (0.058, -0.06, -0.018), (0.016, 0.05, 0.015)),
        )

    paint(f, face, fine=3)

    def dots(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
        side = p[:, 0] > f.middle[0]
        shade = (0.6 + 0.4 * rgb.mean(1) / (np.median(rgb.mean(1)) + 1e-6)).clip(0.6, 1.15)[:, None]
        base = np.where(side[:, None], np.array(yellow), np.array(blue)) * shade
        u, v = p[:, 0] / 0.085, p[:, 2] / 0.085
        row = np.floor(v)
        du, dv = (u + 0.5 * (row % 2)) % 1 - 0.5, v % 1 - 0.5
        dot = np.hypot(du, dv) < 0.24
        base = mixed(base, red, (dot & side).astype(float))
        base = mixed(base, (0.95, 0.85, 0.2), (dot & ~side).astype(float))
        return np.where((p[:, 2] < 0.09)[:, None], rgb, base)

    paint(f, dots, f.cloth_of, 2)

    def sides(p: np.ndarray) -> np.ndarray:
        x, y, z = np.abs(p[:, 0]), p[:, 1], p[:, 2]
        return (x > 0.045) & (y > -0.035) & (z > -0.005) & (z < 0.085) & (x < 0.085) | (
            (y > 0.05) & (z > -0.03) & (z < 0.08)
        )

    spots, ways = f.rooted(9000, sides, 2)
    out = ways * (1.6, 0.6, 0.6)
    out /= np.linalg.norm(out, axis=1, keepdims=True)
    f.strands(spots, out, 0.095, (0.85, 0.16, 0.05), 0.15, 0.0024, 0.012)
    with f.on_head():
        f.ball(f.paint(linear((0.88, 0.05, 0.06)), 0.2), (0, -0.114, -0.008), 0.0225, 24)
    x, y = f.head.translation.x, f.head.translation.y + 0.01
    for layer, tone in enumerate((WHITE, red, WHITE)):
        points, n = [], 180
        for i in range(6):
            t = i / 5
            for k in range(n + 1):
                a = 2 * math.pi * k / n
                r = 0.075 + (0.13 - 0.022 * layer) * t
                high = 1.555 + 0.016 * layer - 0.05 * t * math.cos(a) + 0.02 * t * math.sin(22 * a + layer)
                points.append((x + 1.15 * r * math.sin(a), y - r * math.cos(a), high))
        f._sheet(f.cloth(tone), points, n + 1)
    for k, z in enumerate((1.36, 1.24, 1.12)):
        p = f.front(f.middle[0], z, 0.02)
        f.fur(
            [(p.x - 0.001 + 0.001 * j, p.y, p.z) for j in range(3)],
            0.028,
            (0.85, 0.1, 0.1) if k % 2 else (0.2, 0.6, 0.25),
            900,
        )
    with f.on_head(0.098, 4), f.moved(shift(0.02, 0, 0), turn(14, "Y")):
        hats.turned(f, f.cloth((0.15, 0.55, 0.28)), [(0.056, 0), (0.05, 0.03), (0.003, 0.15)], 1.0)
        f.fur([(0.001 * j, 0, 0.15) for j in range(3)], 0.02, (0.95, 0.8, 0.2), 600)


def gladiator(f: Figure) -> None:
    bronze, hide = (0.62, 0.42, 0.20), (0.33, 0.19, 0.10)
    f.dress(hide, (0.42, 0.30, 0.20), keep=0.5)
    trimmed(f)
    f.shoes((0.26, 0.15, 0.08))

    def armour(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
        shade = (0.75 + 0.25 * rgb.mean(1) / (np.median(rgb.mean(1)) + 1e-6)).clip(0.7, 1.1)[:, None]
        x = np.abs(p[:, 0] - f.middle[0])
        skin = np.array((0.74, 0.54, 0.42)) * shade
        arm = (x > 0.195) & (p[:, 2] > 0.9)
        knee = (p[:, 2] > 0.43) & (p[:, 2] < 0.8)
        new = np.where((arm | knee)[:, None], skin, rgb)
        band = arm & (p[:, 2] > 0.97) & (p[:, 2] < 1.13)
        new = mixed(new, hide, 0.95 * band)
        greave = (p[:, 2] < 0.43) & (p[:, 2] > 0.09)
        line = np.abs(p[:, 2] - 0.41) < 0.012
        return mixed(mixed(new, np.array(bronze), greave * 1.0), (0.9, 0.7, 0.35), line * 1.0)

    paint(f, armour, f.cloth_of, 2)
    metal = f.worn(f.steel(bronze, 0.32), 0.2, 25, 0.05)
    f.shell(
        metal, TORSO[f.key][0], 0.014, lambda p: p.z > 1.06 and p.z < 1.5 and abs(p.x - f.middle[0]) < 0.185
    )
    f.belt(1.05, hide, 0.07, GOLD)
    strap, stud = f.cloth((0.42, 0.20, 0.10), 0.25), f.steel(GOLD)
    f.drape(f.cloth((0.55, 0.08, 0.07), 0.15), 1.03, 0.62, 0.16, 11, 0.06, clear=0.004)
    reach = f.around(1.0, 26, clear=0.02)
    for k in range(26):
        a = 2 * math.pi * k / 26
        x, y = f.middle[0] + reach[k] * math.sin(a), f.middle[1] - reach[k] * math.cos(a)
        with f.moved(shift(x, y, 1.02), turn(math.degrees(a)), turn(-9, "X")):
            f.rounded(strap, (0, -0.012, -0.14), (0.036, 0.010, 0.27), 0.004)
            f.ball(stud, (0, -0.02, -0.25), (0.012, 0.006, 0.012), 12)
    f.drape(
        f.cloth((0.55, 0.07, 0.07), 0.1),
        1.5,
        0.3,
        0.12,
        9,
        0.1,
        210,
        arms=True,
        neck=0.1,
        wide_gap=200,
        clear=0.02,
    )
    f.tuck(0.06, 7)
    with f.on_head(0.056, 7):
        hats.turned(
            f,
            metal,
            [(0.108, -0.02), (0.112, 0.0), (0.112, 0.04), (0.1, 0.085), (0.06, 0.115), (0.002, 0.125)],
        )
        hats.brim(
            f, metal, 0.106, 0.155, lambda a, t: -0.008 - 0.02 * t + 0.012 * math.cos(a), 1.14, thick=0.005
        )
        f.tube(
            stud,
            [(0.113 * math.cos(a / 10), 1.14 * 0.113 * math.sin(a / 10), 0.02) for a in range(63)],
            0.005,
            8,
        )
        ridge = [(0, -0.13 * math.cos(a / 10), 0.035 + 0.105 * math.sin(a / 10)) for a in range(2, 34)]
        f.tube(metal, ridge, 0.014, 10)
        rng = np.random.default_rng(0)
        t = rng.uniform(0, len(ridge) - 1.01, 5000)
        i = t.astype(int)
        path = np.array(ridge)
        roots = (
            path[i] + (t - i)[:, None] * (path[i + 1] - path[i]) + rng.normal(size=(5000, 3)) * (0.009, 0, 0)
        )
        ways = roots - np.array((0, 0, -0.02))
        ways[:, 0] *= 0.5
        f.strands(
            roots, ways / np.linalg.norm(ways, axis=1, keepdims=True), 0.085, (0.66, 0.07, 0.06), 0.1, 0.0022
        )
    with f.on_head():
        for s in (-1, 1):
            plate = [(s * 0.098, -0.02, 0.06), (s * 0.085, -0.075, 0.045), (s * 0.066, -0.096, -0.02),
                (s * 0.05, -0.098, -0.075),
                     (s * 0.075, -0.06, -0.085), (s * 0.095, -0.01, -0.03)]  # fmt: skip
            f.form(metal, plate, [tuple(range(6))])
    sword(f, (-0.275, -0.03, 0.90), 0.52, -14)
    with f.moved(shift(0.26, -0.30, 1.06), turn(90, "X"), turn(0)):
        f.lathe(
            metal,
            [(0.001, 0.075), (0.09, 0.06), (0.2, 0.03), (0.28, 0.0), (0.285, -0.012), (0.001, -0.012)],
            n=60,
        )
        f.lathe(stud, [(0.262, 0.006), (0.29, 0.010), (0.30, -0.004), (0.262, -0.012)], n=60)
        f.lathe(
            f.cloth((0.55, 0.07, 0.06), 0.1),
            [(0.135, 0.058), (0.225, 0.032), (0.225, 0.02), (0.135, 0.04)],
            n=60,
        )
        f.ball(stud, (0, 0, 0.07), (0.06, 0.06, 0.04), 24)


def geisha(f: Figure) -> None:
    silk = (0.55, 0.06, 0.12)
    f.dress(silk, silk, silk, keep=0.4)
    f.hair_colour((0.03, 0.03, 0.035), 0.3)

    def flowers(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
        big = spots_of(p, 0.035, 3)
        rgb = mixed(rgb, (0.95, 0.80, 0.80), np.clip(4 * (big - 1.0), 0, 1))
        return mixed(rgb, (0.85, 0.65, 0.25), np.clip(4 * (spots_of(p, 0.03, 8) - 1.15), 0, 1))

    paint(f, flowers, f.cloth_of, 2)

    def face(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
        dark = np.clip((0.40 - rgb.mean(1)) / 0.1, 0, 1)
        new = mixed(rgb, (0.97, 0.94, 0.92), 0.88 * (1 - dark))
        new = mixed(new, (0.75, 0.03, 0.05), 0.95 * patch(p, (0, -0.09, -0.042), (0.017, 0.05, 0.0085), 0.4))
        return mixed(new, (0.85, 0.35, 0.35), 0.4 * patch(p, (0.04, -0.08, 0.030), (0.022, 0.06, 0.008), 0.9))

    paint(f, face, fine=2)
    robe = _printed(f, silk, (0.80, 0.55, 0.50), (0.62, 0.42, 0.14))
    f.drape(robe, 1.03, 0.01, 0.06, 7, 0.03, clear=0.006)
    f.belt(1.03, (0.78, 0.60, 0.22), 0.17, None)
    f.belt(1.03, (0.20, 0.32, 0.28), 0.03, None)
    for s, (x, y, z) in ((-1, (-0.225, -0.06, 1.10)), (1, (0.215, 0.12, 1.12))):
        points, n = [], 16
        for i in range(n + 1):
            t = i / n
            points += [
                (
                    x + s * 0.02 + w,
                    y - 0.03 - 0.05 * t + 0.012 * math.sin(30 * w + 3 * t),
                    z + 0.06 - 0.50 * t,
                )
                for w in (-0.10, -0.04, 0.03, 0.10)
            ]
        f._sheet(robe, points, 4)
    black = f.material((0.004, 0.004, 0.005), 0.35)
    gold, pink = f.steel(GOLD), f.material(linear((0.92, 0.55, 0.62)), 0.7)
    with f.on_head(0, 8):
        f.ball(black, (0, 0.015, 0.105), (0.085, 0.08, 0.05), 32)
        f.ball(black, (0, 0.05, 0.16), (0.062, 0.055, 0.05), 32)
        for s in (-1, 1):
            f.ball(black, (s * 0.088, 0.01, 0.055), (0.042, 0.06, 0.055), 28)
            f.tube(gold, [(s * 0.03, 0.02, 0.15), (s * 0.16, -0.02, 0.185)], 0.004, 8)
            f.ball(pink, (s * 0.165, -0.02, 0.187), 0.013, 14)
            for k in range(4):
                f.ball(pink, (s * 0.115, -0.055, 0.08 - 0.024 * k), 0.011 - 0.001 * k, 12)
        for k in range(5):
            a = 2 * math.pi * k / 5
            f.ball(
                pink,
                (0.07 + 0.02 * math.cos(a), -0.06, 0.118 + 0.02 * math.sin(a)),
                (0.014, 0.008, 0.014),
                14,
            )
        f.ball(gold, (0.07, -0.068, 0.118), 0.009, 12)


def _printed(f: Figure, base: Colour, first: Colour, second: Colour) -> Any:
    """Silk with blossoms."""
    material = f.cloth(base, 0.0, 0.5)
    nodes, links = material.node_tree.nodes, material.node_tree.links
    source = nodes["Principled BSDF"].inputs["Base Color"]
    where = nodes.new("ShaderNodeTexCoord")
    colour: Any = None
    for scale, tone, edge in ((13.0, first, 0.24), (17.0, second, 0.17)):
        cells, ramp, mix = (nodes.new(f"ShaderNode{n}") for n in ("TexVoronoi", "MapRange", "MixRGB"))
        cells.inputs["Scale"].default_value = scale
        ramp.inputs["From Min"].default_value, ramp.inputs["From Max"].default_value = edge, edge - 0.04
        mix.inputs[1].default_value, mix.inputs[2].default_value = (*linear(base), 1), (*linear(tone), 1)
        links.new(where.outputs["Object"], cells.inputs["Vector"])
        links.new(cells.outputs["Distance"], ramp.inputs["Value"])
        links.new(ramp.outputs["Result"], mix.inputs[0])
        if colour is not None:
            links.new(colour, mix.inputs[1])
        colour = mix.outputs[0]
    links.new(colour, source)
    return material


BUILDERS: dict[str, Callable[[Figure], None]] = {
    "samurai": samurai, "clown": clown, "gladiator": gladiator, "geisha": geisha,
}  # fmt: skip
"""Role -> who dresses up for it."""
