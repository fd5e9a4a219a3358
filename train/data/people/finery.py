"""An elven queen, and a woman in a kimono with a paper fan."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
from data.people import makeup, tresses, visage
from data.people.adorned import NARROW
from data.people.dyes import linear
from data.people.grips import along, grip, off
from data.people.hairdos import long_hair
from data.people.holding import standing
from data.people.makeup import ears, mixed, patch, spots_of
from data.people.pageant import _printed
from data.people.sitters import GREEN, PALE, Sitter, woman
from data.people.tresses import Style, even, hairline, parted
from data.people.wardrobe import Figure
from data.sites.lot import Builder, Site, shift, turn

SILVER, GOLDEN, LEAF = (0.80, 0.82, 0.84), (0.93, 0.64, 0.40), (0.13, 0.36, 0.24)


def tiara(f: Figure, size: float = 1.0) -> None:
    """Silver leaves that rise from a band, an emerald on the forehead."""
    silver, gem = f.steel(SILVER, 0.18), f.paint((0.01, 0.26, 0.10), 0.06)
    wide, deep = 0.093 * size, 0.109 * size
    with f.on_head(0.070, 12):
        band = [
            (wide * math.sin(a), -deep * math.cos(a), 0.0) for a in np.linspace(0, 2 * math.pi, 72, False)
        ]
        f.tube(silver, band, 0.0038, 10, loop=True)
        for k in range(-4, 5):
            a, tall = 0.30 * k, (0.105, 0.070, 0.082, 0.050, 0.055)[abs(k)]
            with f.moved(
                shift(wide * math.sin(a), -deep * math.cos(a), 0.0), turn(math.degrees(a)), turn(8, "X")
            ):
                rings = []
                for t in np.linspace(0, 1, 11):
                    w = 0.0135 * math.sin(math.pi * (0.12 + 0.88 * t)) ** 0.8 + 0.0006
                    y, z = -0.010 * math.sin(math.pi * t), tall * t
                    rings.append([(-w, y, z), (0, y - 0.0035, z), (w, y, z), (0, y + 0.002, z)])
                f.loft(silver, rings, 30)
            if k % 2 == 0:
                f.ball(gem, (1.02 * wide * math.sin(a), -1.03 * deep * math.cos(a), 0.012), 0.0055, 14)
        line = [(x, -deep - 0.002 + 1.6 * x * x, -0.020 + 9 * x * x) for x in np.linspace(-0.045, 0.045, 21)]
        f.tube(silver, line, 0.0022, 8)
        f.ball(gem, (0, -deep - 0.004, -0.026), (0.0075, 0.005, 0.011), 18)


def elf_queen(f: Figure) -> None:
    """Golden hair to the hips, a green gown under a silver mantle."""
    f.hide(f.hair_of)
    f.dress(LEAF, LEAF, LEAF, keep=0.4, bare=True)
    makeup.paint(f, visage.scalp(hairline(), GOLDEN), fine=2)

    def lips(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
        rgb = mixed(rgb, (0.80, 0.36, 0.38), 0.6 * patch(p, (0, -0.09, -0.042), (0.020, 0.05, 0.009), 0.5))
        return mixed(
            rgb, (0.90, 0.52, 0.48), 0.25 * patch(p, (0.045, -0.08, -0.012), (0.026, 0.06, 0.020), 0.9)
        )

    makeup.paint(f, lips, fine=2)
    f.drape(f.cloth(LEAF, 0.12), 1.04, 0.02, 0.26, 13, 0.10, clear=0.004)
    panel = f.cloth((0.70, 0.75, 0.73), 0.06, 0.5)
    f.drape(panel, 1.035, 0.02, 0.285, 5, 0.03, spread=40, clear=0.026)
    mantle = f.cloth((0.74, 0.78, 0.79), 0.08, 0.45)
    f.drape(mantle, 1.34, 0.02, 0.26, 11, 0.10, 190, arms=True, neck=0.10, wide_gap=150, clear=0.02)
    f.belt(1.045, (0.78, 0.80, 0.80), 0.036, (0.05, 0.42, 0.20))
    silver, gem = f.steel(SILVER, 0.2), f.paint((0.01, 0.26, 0.10), 0.06)
    p = f.front(f.middle[0], 1.345, 0.006)
    f.ball(gem, (p.x, p.y, p.z), (0.011, 0.008, 0.015), 18)
    x, _, z = f.head.translation
    chain = [(x + u, f.front(x + u, z - 0.165 + 3.4 * u * u, 0.005).y, z - 0.165 + 3.4 * u * u) for u in
        np.linspace(-0.062, 0.062, 17)]  # fmt: skip
    f.tube(silver, chain, 0.0026, 6)
    tresses.grow(f, Style((1.0, 0.76, 0.49), parted(0.0), even(0.62, 0.10), hairline(), fall=0.85, off=0.045,
        wave=(0.008, 5), strands=9000, thick=0.0009))  # fmt: skip
    ears(f, 0.115, (0.90, 0.73, 0.64), 0.72, 1.05)
    tiara(f)


def elf_face(f: Sitter) -> None:
    """Pale, green-eyed, pointed ears beside golden hair."""
    woman(PALE, GREEN, LEAF, roots=GOLDEN, grown=NARROW, lips=(0.78, 0.36, 0.38), rosy=0.22)(f)
    long_hair(GOLDEN, 0.46, 0.0, 0.035, 0.85, (0.006, 6))(f)
    ears(f, 0.125, (0.93, 0.74, 0.65), 0.66, 1.15)
    tiara(f)


def paper_fan(s: Site, far: float = 0.27) -> None:
    """Open, its rivet at the origin, painted with a branch in blossom."""
    wood, paper = s.paint((0.10, 0.035, 0.02), 0.35), s.material(linear((0.96, 0.90, 0.82)), 0.8)
    rim, pink = s.material(linear((0.74, 0.10, 0.16)), 0.7), s.material(linear((0.92, 0.50, 0.60)), 0.8)
    n, reach = 30, math.radians(72)

    def spot(t: float, r: float, lift: float = 0.0) -> tuple[float, float, float]:
        a = -reach + 2 * reach * t
        return r * far * math.sin(a), lift, r * far * math.cos(a)

    for look, low, high, out in ((paper, 0.40, 0.90, 0.0), (rim, 0.90, 1.0, 0.0)):
        points = [
            spot(k / n, r, out + (0.0045 if k % 2 else -0.0045)) for r in (low, high) for k in range(n + 1)
        ]
        s.form(look, points, [(k, k + 1, n + 2 + k, n + 1 + k) for k in range(n)], 0)
    for k in range(0, n + 1, 2):
        s.tube(
            wood, [spot(k / n, -0.06, 0.004), spot(k / n, 0.97, 0.0052)], 0.0028 if 0 < k < n else 0.0055, 6
        )
    branch = [spot(t, 0.50 + 0.45 * t - 0.14 * math.sin(5 * t), -0.007) for t in np.linspace(0.12, 0.80, 16)]
    s.tube(wood, branch, [0.0050 - 0.0002 * k for k in range(16)], 6)
    rng = np.random.default_rng(3)
    for k in range(16):
        t, turned = 0.15 + 0.68 * k / 15, rng.uniform(0, 1.2)
        x, _, z = spot(t, 0.50 + 0.45 * t - 0.14 * math.sin(5 * t) + rng.uniform(-0.10, 0.10))
        for j in range(5):
            a = turned + 2 * math.pi * j / 5
            s.ball(
                pink, (x + 0.010 * math.cos(a), -0.0075, z + 0.010 * math.sin(a)), (0.0085, 0.002, 0.0085), 10
            )


def sleeve(s: Site, look: Any, lining: Any, joints: dict[str, np.ndarray], side: str) -> None:
    """The wide sleeve of a kimono, that hangs from the forearm."""
    elbow, wrist = joints[f"elbow-{side}"], joints[f"wrist-{side}"]
    way = (wrist - elbow) / np.linalg.norm(wrist - elbow)
    front = np.cross(way, (0, 0, 1.0))
    front /= np.linalg.norm(front)
    for cloth, inset in ((look, 0.0), (lining, 0.006)):
        rings, n = [], 14
        for t in np.linspace(-0.05, 1.0, n):
            middle = elbow + (0.94 * t + 0.02) * (wrist - elbow)
            drop = (0.16 + 0.26 * min(max(t, 0) * 2.2, 1.0)) - 0.02 * math.cos(5 * t)
            wide = 0.058 - inset
            ring = []
            for a in np.linspace(0, 2 * math.pi, 28, False):
                up = math.cos(a)
                fall = 0.055 * up if up > 0 else drop * up
                thin = wide * (1.0 if up > -0.1 else 0.35 + 0.65 * (1 + up))
                ripple = 0.010 * math.sin(9 * t + 3 * up) * (up < 0)
                ring.append(
                    middle + front * (math.sin(a) * thin + ripple) + np.array((0, 0, fall + inset * (up < 0)))
                )
            rings.append(ring)
        flat = [tuple(p) for ring in rings for p in ring]
        m = 28
        faces = [(r * m + k, r * m + (k + 1) % m, (r + 1) * m + (k + 1) % m, (r + 1) * m + k) for r in range(n - 1)
            for k in range(m)]  # fmt: skip
        s.form(cloth, flat, faces, 70)


def lapel(f: Figure, look: Any, side: int, off: float, shift_out: float = 0.0) -> None:
    """A band from beside the neck across the chest to the sash."""
    z0, x0 = f.head.translation.z, f.middle[0]
    points, n = [], 22
    for k in range(n + 1):
        t = k / n
        u, z = side * (0.070 - 0.145 * t**0.9 + shift_out), z0 - 0.115 - 0.315 * t
        for w in (-0.019, 0.0, 0.019):
            p = f.front(x0 + u + w, z, off)
            points.append((p.x, min(p.y, f.front(x0 + u, z, off).y + 0.006), p.z))
    faces = [(3 * k + j, 3 * k + j + 1, 3 * k + j + 4, 3 * k + j + 3) for k in range(n) for j in range(2)]
    f.form(look, points, faces, 70)


INDIGO = (0.16, 0.20, 0.46)


def kimono(f: Figure) -> None:
    """Indigo silk with blossoms, a wide sash, black hair in a knot."""
    black = (0.035, 0.03, 0.032)
    f.dress(INDIGO, INDIGO, INDIGO, keep=0.4, bare=True)
    f.skin((1.07, 1.05, 1.05))
    f.hide(f.hair_of)
    makeup.paint(f, visage.scalp(hairline(), black), fine=2)

    def blossoms(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
        blue = rgb[:, 2] > rgb[:, 0] + 0.04
        rgb = mixed(rgb, (0.93, 0.72, 0.78), blue * np.clip(4 * (spots_of(p, 0.036, 3) - 1.0), 0, 1))
        return mixed(rgb, (0.90, 0.88, 0.84), blue * np.clip(4 * (spots_of(p, 0.028, 8) - 1.15), 0, 1))

    makeup.paint(f, blossoms, f.cloth_of, 2)

    def face(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
        new = mixed(rgb, (0.74, 0.08, 0.12), 0.8 * patch(p, (0, -0.09, -0.042), (0.018, 0.05, 0.0085), 0.4))
        return mixed(
            new, (0.92, 0.48, 0.46), 0.3 * patch(p, (0.045, -0.08, -0.010), (0.026, 0.06, 0.020), 0.9)
        )

    makeup.paint(f, face, fine=2)
    robe = silk(f)
    f.drape(robe, 1.03, 0.02, 0.05, 6, 0.03, clear=0.006)
    white, red = f.cloth((0.94, 0.93, 0.90), 0.05), f.cloth((0.66, 0.10, 0.18), 0.05)
    for side, out in ((-1, 0.016), (1, 0.024)):
        lapel(f, white, side, out, -0.014)
        lapel(f, red, side, out + 0.005)
    f.belt(1.03, (0.80, 0.62, 0.26), 0.19, None)
    f.belt(1.03, (0.66, 0.10, 0.18), 0.034, None)
    x, y = f.middle
    f.rounded(f.cloth((0.80, 0.62, 0.26), 0.1), (x, y + 0.20, 1.06), (0.26, 0.09, 0.24), 0.03)
    at = (0.0, 0.075, 0.100)
    tresses.grow(f, Style(black, tresses.drawn_to(at), even(0.2), hairline(), lift=0.12, off=0.10, tight=0.35,
        strands=6000, loose=0.0014, body=False, thick=0.0008), at)  # fmt: skip
    shiny, gold, petal = f.material((0.006, 0.005, 0.006), 0.3), f.steel((0.85, 0.66, 0.28)), f.material(linear((0.93,
        0.45, 0.55)), 0.7)  # fmt: skip
    with f.on_head():
        f.ball(shiny, at, (0.056, 0.050, 0.046), 30)
        f.ball(shiny, (0, 0.050, 0.140), (0.040, 0.036, 0.030), 26)
        f.tube(gold, [(-0.11, 0.05, 0.135), (0.09, 0.06, 0.105)], 0.0035, 8)
        f.ball(gold, (-0.112, 0.05, 0.136), 0.009, 14)
        for dx, dz, r in ((0.066, 0.082, 1.0), (0.078, 0.052, 0.8)):
            for k in range(5):
                a = 2 * math.pi * k / 5 + dz * 9
                f.ball(petal, (dx + 0.012 * math.cos(a), -0.012 + 5 * (0.066 - dx) ** 2, dz + 0.017 * r * math.sin(a)),
                    (0.010, 0.013, 0.012 * r), 12)  # fmt: skip
            f.ball(gold, (dx + 0.012, -0.014, dz), 0.007, 12)


def silk(f: Figure) -> Any:
    return _printed(f, INDIGO, (0.90, 0.66, 0.74), (0.86, 0.84, 0.80))


def fan_woman(s: Site) -> None:
    """She holds the fan open before her shoulder."""
    f, joints = standing(
        s, "R3", kimono, hands={"l": (0.15, -0.27, 1.13), "r": (-0.13, -0.20, 1.02)}, elbows={"l": (0.9, 0.1, -0.7),
        "r": (-0.9, 0.2, -0.6)}, fingers={"l": (-0.25, -0.45, 0.8), "r": (0.85, -0.45, -0.1)}, head=(2, 6, -4),
        roll={"r": -40},
    )  # fmt: skip
    at, _ = grip(joints, "l", 0.010, 0.9)
    robe, lining = silk(f), s.material(linear((0.66, 0.10, 0.18)), 0.8)
    for side in "lr":
        sleeve(s, robe, lining, joints, side)
    with along(s, off(at, 0.0, -0.012, -0.015), np.array((0.22, -0.10, 1.0))):
        paper_fan(s)


ROLES: dict[str, Callable[[Figure], None]] = {"elf-queen": elf_queen}
"""Role -> who dresses up for it; as roles.BUILDERS."""
FACES: dict[str, tuple[str, Callable[[Sitter], None], float, float, float]] = {
    "face-elf-queen-b": ("R8", elf_face, 0.235, 5, 0.005),
}
"""As gallery.BUILDERS."""
BUILDERS: dict[str, Builder] = {"kimono-fan": fan_woman}
