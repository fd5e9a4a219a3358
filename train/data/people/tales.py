"""Elves, dwarfs, goblins, orcs, trolls, the undead and other people of tales."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from data.people.looks import bearded, trimmed
from data.people.makeup import (
    axe,
    bow,
    club,
    cone,
    ears,
    mixed,
    paint,
    patch,
    quiver,
    spots_of,
    stocky,
)
from data.people.wardrobe import Figure
from data.stage import Colour


def elf(f: Figure) -> None:
    green, dark = (0.20, 0.34, 0.14), (0.14, 0.24, 0.12)
    f.shoes((0.30, 0.19, 0.10))
    f.dress(green, (0.36, 0.30, 0.20), keep=0.5)
    trimmed(f)
    f.hair_colour((0.78, 0.62, 0.36))
    f.drape(f.cloth(green, 0.15), 1.03, 0.68, 0.16, 9, 0.06, clear=0.006)
    f.drape(f.cloth(dark, 0.15), 1.5, 0.35, 0.12, 9, 0.1, 200, arms=True, neck=0.1, wide_gap=190, clear=0.02)
    f.belt(1.03, (0.30, 0.18, 0.09), 0.045)
    ears(f, 0.13, (0.86, 0.66, 0.54), 0.55, 1.15)
    quiver(f)
    bow(f, (-0.27, 0.0, 0.88))


def she_elf(f: Figure) -> None:
    green = (0.16, 0.36, 0.20)
    f.dress(green, green, green, keep=0.5, bare=True)
    f.hair_colour((0.80, 0.66, 0.42))
    f.drape(f.cloth(green, 0.1), 1.05, 0.05, 0.2, 13, 0.1, clear=0.004)
    f.belt(1.04, (0.62, 0.50, 0.22), 0.03, None)
    ears(f, 0.135, (0.88, 0.68, 0.57), 0.6, 1.15)
    gold = f.steel((0.85, 0.68, 0.30))
    with f.on_head(0.072, 10):
        f.tube(gold, [(0.094 * math.sin(a / 9), -0.106 * math.cos(a / 9), 0) for a in range(57)], 0.0035, 8)
        f.ball(f.paint((0.02, 0.3, 0.12), 0.1), (0, -0.109, -0.006), (0.008, 0.006, 0.012), 16)


def dwarf(f: Figure) -> None:
    bearded(f, (0.36, 0.15, 0.09), (0.27, 0.22, 0.17), (0.55, 0.27, 0.10), 0.24)
    f.belt(1.03, (0.20, 0.11, 0.05), 0.075)
    f.fur(f.collar(1.56, 0.14, 2), 0.045, (0.34, 0.27, 0.20), 6000)
    steel, gold = f.worn(f.steel(rough=0.35), 0.2, 25, 0.1), f.steel((0.80, 0.60, 0.25))
    f.tuck(0.06, 7)
    with f.on_head(0.06, 7):
        rings = [
            [(r * math.cos(a / 10), 1.14 * r * math.sin(a / 10), h) for a in range(63)]
            for r, h in (
                (0.104, -0.01),
                (0.11, 0.0),
                (0.108, 0.05),
                (0.088, 0.095),
                (0.05, 0.12),
                (0.002, 0.13),
            )
        ]
        f.loft(steel, rings, 60)
        f.tube(
            gold,
            [(0.11 * math.cos(a / 10), 1.25 * 0.1 * math.sin(a / 10), 0.004) for a in range(63)],
            0.009,
            10,
        )
        f.tube(
            gold,
            [(0, -0.125 * math.cos(a / 8), 0.004 + 0.13 * math.sin(a / 8)) for a in range(0, 26)],
            0.008,
            8,
        )
        f.rounded(gold, (0, -0.132, -0.03), (0.022, 0.010, 0.07), 0.004)
    axe(f, (-0.27, -0.02, 0.88), 1.05, 0.52)
    stocky(f, 0.62, 0.72, 1.22, 1.12)


def _green(f: Figure, tint: Colour, deep: float = 1.1) -> None:
    """Skin of another colour, with warts and dark hollows around the eyes."""
    f.skin(tint, deep)

    def how(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
        rgb = rgb * (1 + 0.16 * spots_of(p, 0.02, 3))[:, None]
        rgb = mixed(
            rgb, (0.10, 0.11, 0.06), 0.55 * patch(p, (0.034, -0.085, 0.024), (0.026, 0.06, 0.018), 0.8)
        )
        return mixed(rgb, (0.95, 0.80, 0.15), patch(p, (0.034, -0.085, 0.0215), (0.0115, 0.05, 0.0055), 0.5))

    paint(f, how, fine=2)


def _rags(f: Figure, material_colour: Colour, top: float, hem: float, seed: int) -> None:
    """A skirt torn at its hem."""
    f.drape(f.cloth(material_colour, 0.3), top, hem, 0.12, 9, 0.08, clear=0.006)
    rng = np.random.default_rng(seed)
    cloth = f.cloth(material_colour, 0.3)
    for x, y, z in f.hem[:-1:6]:
        w, d = rng.uniform(0.02, 0.045), rng.uniform(0.03, 0.12)
        f.form(
            cloth,
            [(x - w, y, z + 0.02), (x + w, y, z + 0.02), (x + rng.uniform(-w, w), y, z - d)],
            [(0, 1, 2)],
        )


def goblin(f: Figure) -> None:
    skin = (0.42, 0.56, 0.24)
    f.dress((0.34, 0.23, 0.14), (0.26, 0.20, 0.15), keep=0.5)
    trimmed(f)
    f.shoes((0.24, 0.16, 0.09))
    f.scalped()
    f.crop((0, 0, 0), 0)
    _green(f, (0.46, 0.80, 0.40))
    _rags(f, (0.34, 0.23, 0.14), 1.03, 0.75, 1)
    f.belt(1.03, (0.18, 0.11, 0.06), 0.05)
    ears(f, 0.20, skin, 1.0, 1.7)
    nose = f.cloth((0.44, 0.58, 0.26), 0.1, 0.5)
    with f.on_head():
        cone(f, nose, [(0, -0.085, 0.018), (0, -0.125, -0.006), (0, -0.155, -0.034)], 0.016, 0.007)
        for s in (-1, 1):
            f.ball(nose, (s * 0.014, -0.108, -0.016), (0.012, 0.014, 0.010), 14)
    stocky(f, 0.56, 0.62, 0.86, 1.3)


def orc(f: Figure) -> None:
    f.dress((0.20, 0.14, 0.10), (0.24, 0.19, 0.15), keep=0.5)
    trimmed(f)
    f.shoes((0.16, 0.10, 0.06))
    f.scalped((0.80, 0.60, 0.47))
    f.crop((0, 0, 0), 0)
    _green(f, (0.42, 0.62, 0.36), 1.25)
    f.drape(f.cloth((0.22, 0.13, 0.08), 0.3), 1.03, 0.66, 0.12, 7, 0.06, clear=0.008)
    f.belt(1.03, (0.14, 0.08, 0.04), 0.08, (0.55, 0.55, 0.55))
    f.fur(f.collar(1.57, 0.15, 2), 0.05, (0.24, 0.19, 0.15), 7000)
    for s in (-1, 1):
        f.pauldron(s)
    skin = (0.36, 0.47, 0.24)
    bone, flesh = f.material(linear_bone(), 0.4), f.cloth(skin, 0.1, 0.5)
    ears(f, 0.085, skin, 0.9, 1.2)
    with f.on_head():
        for s in (-1, 1):
            cone(
                f,
                bone,
                [(s * 0.021, -0.094, -0.050), (s * 0.028, -0.110, -0.040), (s * 0.031, -0.112, -0.012)],
                0.0085,
            )
        f.ball(flesh, (0, -0.075, -0.064), (0.043, 0.034, 0.020), 24)
        f.ball(flesh, (0, -0.092, 0.044), (0.050, 0.016, 0.011), 20)
        f.ball(flesh, (0, -0.104, -0.008), (0.019, 0.016, 0.013), 20)
    axe(f, (-0.27, -0.02, 0.88), 1.15, 0.6)
    stocky(f, 0.96, 0.98, 1.24, 1.04)


def linear_bone() -> Colour:
    return (0.72, 0.64, 0.46)


def troll(f: Figure) -> None:
    f.dress((0.27, 0.22, 0.16), (0.25, 0.20, 0.15), keep=0.5)
    trimmed(f)
    f.shoes((0.34, 0.36, 0.28))
    f.hair_colour((0.20, 0.22, 0.12))
    _green(f, (0.52, 0.62, 0.52), 1.15)
    _rags(f, (0.30, 0.21, 0.12), 1.05, 0.62, 3)
    f.fur(f.collar(1.57, 0.16, 2), 0.06, (0.28, 0.27, 0.16), 9000)
    skin = (0.43, 0.47, 0.36)
    flesh, bone = f.cloth(skin, 0.15, 0.6), f.material(linear_bone(), 0.4)
    ears(f, 0.11, skin, 1.1, 1.8)
    with f.on_head():
        f.ball(flesh, (0, -0.112, -0.014), (0.028, 0.032, 0.026), 24)
        for s in (-1, 1):
            f.ball(flesh, (s * 0.024, -0.102, -0.018), (0.015, 0.017, 0.013), 16)
            cone(f, bone, [(s * 0.024, -0.094, -0.052), (s * 0.03, -0.106, -0.03)], 0.007)
        f.ball(flesh, (0, -0.09, 0.045), (0.052, 0.020, 0.013), 20)
        f.ball(flesh, (0, -0.07, -0.068), (0.048, 0.036, 0.022), 24)
    club(f, (-0.27, -0.03, 0.90), -8)
    stocky(f, 0.80, 1.0, 1.38, 1.25)


def zombie(f: Figure) -> None:
    f.dress((0.36, 0.36, 0.32), (0.22, 0.22, 0.22), keep=0.9)
    f.shoes((0.20, 0.16, 0.12))
    f.hair_colour((0.17, 0.15, 0.11))
    f.skin((0.60, 0.80, 0.60), 1.15)

    def rot(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
        rgb = rgb + 0.25 * (rgb.mean(1, keepdims=True) - rgb)
        rgb = mixed(rgb, (0.24, 0.30, 0.20), 0.6 * np.clip(spots_of(p, 0.03, 1), 0, 1))
        rgb = mixed(
            rgb, (0.07, 0.06, 0.06), 0.85 * patch(p, (0.034, -0.085, 0.020), (0.026, 0.06, 0.019), 0.7)
        )
        rgb = mixed(rgb, (0.85, 0.86, 0.70), patch(p, (0.034, -0.085, 0.0215), (0.011, 0.05, 0.005), 0.5))
        rgb = mixed(rgb, (0.14, 0.12, 0.10), 0.5 * patch(p, (0.05, -0.06, -0.025), (0.016, 0.05, 0.03), 0.9))
        drip = (
            (np.abs(p[:, 0]) < 0.024 + 0.004 * np.sin(300 * p[:, 2])) & (p[:, 2] < -0.034) & (p[:, 1] < -0.05)
        )
        return mixed(rgb, (0.26, 0.02, 0.02), 0.8 * drip * (spots_of(p, 0.008, 7) > -0.4))

    paint(f, rot, fine=2)

    def dirt(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
        fine = spots_of(p, 0.016, 2)
        rgb = mixed(
            rgb, (0.16, 0.13, 0.09), 0.7 * np.clip(0.8 * spots_of(p, 0.10, 4) + 0.35 * fine + 0.1, 0, 1)
        )
        rgb = mixed(
            rgb, (0.20, 0.02, 0.02), 0.8 * np.clip(2 * (spots_of(p, 0.045, 9) + 0.4 * fine - 1.0), 0, 1)
        )
        near = (
            np.hypot((p[:, 0] - 0.07) / 0.09, (p[:, 2] - 1.34) / 0.13)
            + 0.22 * spots_of(p, 0.03, 5)
            + 0.2 * fine
        )
        rgb = mixed(rgb, (0.22, 0.02, 0.02), 0.85 * np.clip(2.5 * (1 - near), 0, 1) * (p[:, 1] < 0.13))
        hole = spots_of(p * (1, 1, 0.5), 0.03, 12) + 0.25 * fine
        rgb = mixed(rgb, (0.05, 0.05, 0.04), np.clip(5 * (hole - 1.0), 0, 1))
        return mixed(rgb, (0.36, 0.42, 0.31), np.clip(6 * (hole - 1.18), 0, 1))

    paint(f, dirt, f.cloth_of, 2)
    _shreds(f, (0.30, 0.30, 0.27), 1.02)


def _shreds(f: Figure, colour: Colour, z: float) -> None:
    """Torn ends of a shirt."""
    rng, cloth = np.random.default_rng(5), f.cloth(colour, 0.3)
    reach = f.around(z, 40)
    for k in range(40):
        a = 2 * math.pi * k / 40
        r, w, d = reach[k] + 0.004, 0.028, rng.uniform(0.0, 0.13)
        x, y = f.middle[0] + r * math.sin(a), f.middle[1] - r * math.cos(a)
        u, v = w * math.cos(a), w * math.sin(a)
        f.form(cloth, [(x - u, y - v, z + 0.03), (x + u, y + v, z + 0.03),
                       (x + rng.uniform(-w, w), y - 0.01, z - d)], [(0, 1, 2)])  # fmt: skip


def mummy(f: Figure) -> None:
    f.hide(f.hair_of)
    f.scalped((0.6, 0.55, 0.45))

    def wrapped(p: np.ndarray, rgb: np.ndarray, wide: float, seed: int) -> np.ndarray:
        slope = 0.4 * np.sin(9 * p[:, 0] + seed) + 0.35 * np.cos(7 * p[:, 1] + seed)
        row = p[:, 2] / wide + slope * 1.6
        k, part = np.floor(row), row % 1
        tone = 0.80 + 0.10 * np.sin(12.9 * k + seed) + 0.06 * spots_of(p, 0.04, seed)
        shade = 0.45 + 0.55 * np.clip(part / 0.22, 0, 1) - 0.10 * part
        stain = np.clip(spots_of(p, 0.12, seed + 2), 0, 1)
        new = (tone * shade)[:, None] * np.array((0.92, 0.86, 0.70))
        return mixed(new, (0.45, 0.36, 0.22), 0.35 * stain)

    def face(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
        new = wrapped(p, rgb, 0.026, 3)
        gap = np.exp(-(((p[:, 2] - 0.022) / 0.013) ** 4)) * (np.abs(p[:, 0]) < 0.062) * (p[:, 1] < -0.03)
        new = mixed(new, (0.05, 0.04, 0.03), 0.95 * gap)
        return mixed(new, (0.95, 0.80, 0.25), patch(p, (0.034, -0.085, 0.0215), (0.010, 0.05, 0.0055), 0.5))

    paint(f, face, fine=3)
    paint(f, lambda p, rgb: wrapped(p, rgb, 0.055, 8), f.cloth_of, 2)
    cloth = f.cloth((0.80, 0.74, 0.58), 0.3)
    for (x, y, z), long, lean in (((-0.27, 0.06, 1.0), 0.36, 0.2), ((0.25, -0.16, 1.1), 0.30, -0.3),
        ((-0.05, -0.03, 0.9), 0.42, 0.1),
                                  ((0.10, 0.0, 0.55), 0.30, 0.2)):  # fmt: skip
        points = []
        for k in range(13):
            t = k / 12
            points += [
                (
                    x + w + 0.03 * math.sin(5 * t + lean),
                    y - 0.05 * t + 0.02 * math.sin(7 * t + w * 30),
                    z - long * t,
                )
                for w in (-0.022, 0.022)
            ]
        f.form(cloth, points, [(2 * k, 2 * k + 1, 2 * k + 3, 2 * k + 2) for k in range(12)], 80)
    with f.on_head(0.078, 10):
        rings = [
            [
                (r * math.cos(a / 10), 1.16 * r * math.sin(a / 10), h + 0.004 * math.sin(3 * a / 10))
                for a in range(63)
            ]
            for r, h in (
                (0.088, -0.04),
                (0.092, -0.03),
                (0.09, -0.004),
                (0.086, 0.0),
                (0.087, 0.004),
                (0.076, 0.026),
                (0.07, 0.026),
                (0.04, 0.044),
                (0.002, 0.048),
            )
        ]
        f.loft(cloth, rings, 30)


BUILDERS: dict[str, Callable[[Figure], None]] = {
    "elf": elf, "woman-elf": she_elf, "dwarf": dwarf, "goblin": goblin, "orc": orc, "troll": troll,
    "zombie": zombie, "mummy": mummy,
}  # fmt: skip
"""Role -> who dresses up for it."""
