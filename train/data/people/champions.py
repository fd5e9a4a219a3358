"""A sumo wrestler, a racing cyclist, Zeus with his bolt; a nun."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from data.people import hats, looks, makeup
from data.people.dyes import linear
from data.people.grips import grip, posed
from data.people.legends import muscled
from data.people.settings import Spots, both, use
from data.people.skeleton import Pose
from data.people.sporty import SKIN
from data.people.wardrobe import Figure
from data.sites.lot import Builder, Site, shift, turn
from mathutils import Matrix


def nun(f: Figure) -> None:
    """In black, a white coif and a cross."""
    black, white = (0.07, 0.07, 0.08), (0.93, 0.93, 0.91)
    f.dress(black, black, black, keep=0.5, bare=True)
    f.hide(f.hair_of)
    f.drape(f.cloth(black, 0.15), 1.06, 0.03, 0.16, 11, 0.10, clear=0.004)
    makeup.paint(f, lambda p, rgb: makeup.mixed(rgb, white, (p[:, 2] > 0.064) * 1.0), f.skin_of)
    hats.shroud(f, f.cloth(white, 0.05))
    with f.on_head():
        rings = []
        for r, z in ((0.074, -0.070), (0.080, -0.105), (0.105, -0.135), (0.140, -0.165), (0.150, -0.190)):
            rings.append([(r * math.sin(a), 0.022 - 0.92 * r * math.cos(a), z - 0.022 * math.cos(a) * (r > 0.09)
                - 0.030 * max(math.cos(a), 0) * (r > 0.12))
                for a in np.linspace(0, 2 * math.pi, 60, False)])  # fmt: skip
        f.loft(f.cloth(white, 0.05), rings, 80)
    veil(f, black)
    gold = f.steel(hats.GOLD, 0.25)
    p = f.front(f.middle[0], f.head.translation.z - 0.33, 0.016)
    f.rounded(gold, (p.x, p.y, p.z), (0.010, 0.008, 0.062), 0.003)
    f.rounded(gold, (p.x, p.y, p.z + 0.012), (0.040, 0.008, 0.010), 0.003)


def veil(f: Figure, colour: tuple[float, float, float]) -> None:
    """From the crown of the head down the back."""
    look = f.cloth(colour, 0.12)
    points, n, rows = [], 60, 34
    with f.on_head():
        for i in range(rows + 1):
            t = i / rows
            arc, fall = min(t / 0.35, 1) * math.pi / 2, max(t - 0.35, 0) / 0.65
            for k in range(n + 1):
                a = math.radians(62 + 236 * k / n)
                r = 0.116 * math.sin(arc) + 0.085 * fall**1.3 * (1 + 0.05 * math.sin(8 * a))
                lean = 0.030 * max(math.cos(a), 0) * (1 - fall)
                z = 0.040 + 0.105 * math.cos(arc) - 0.46 * fall
                points.append((r * math.sin(a), 0.020 - 1.10 * r * math.cos(a) - lean, z))
        m = n + 1
        faces = [(i * m + k, i * m + k + 1, (i + 1) * m + k + 1, (i + 1) * m + k) for i in range(rows)
            for k in range(n)]  # fmt: skip
        f.form(look, points, faces, 80)


def zeus(s: Site) -> None:
    """Bearded, in a white cloth, a bolt of lightning in his raised hand."""

    def dress(f: Figure) -> None:
        f.hair_colour((0.86, 0.85, 0.82))
        f.shoes((0.42, 0.27, 0.14))
        looks.full_beard(f, (0.86, 0.85, 0.82), 0.10, 12000, 1.5)
        white = f.cloth((0.92, 0.91, 0.88), 0.06)
        f.drape(white, 1.06, 0.16, 0.13, 10, 0.10, clear=0.008)
        f.belt(1.06, (0.80, 0.60, 0.20), 0.05, None)
        gold = f.steel(hats.GOLD, 0.3)
        with f.on_head(0.062, 10):
            for k in range(22):
                a = math.radians(-150 + 300 * k / 21)
                at = (0.102 * math.sin(a), -0.116 * math.cos(a), 0.010 + 0.006 * (k % 2))
                with f.moved(shift(*at), turn(math.degrees(a)), turn((1 if a > 0 else -1) * 52, "Y")):
                    f.ball(gold, (0, 0, 0), (0.010, 0.004, 0.027), 10)

    _, joints = posed(s, "R7", Pose(
        (0, 0.14, 0.95), (0, -14, 0), (-4, -24, 6), (6, 4, 0),
        feet={"l": (0.24, -0.20, 0.10), "r": (-0.22, 0.32, 0.10)}, knees={"l": (0.2, -1, 0), "r": (-0.4, -1, 0)},
        toes={"l": (0.1, -1, -0.33), "r": (-0.6, -1, -0.33)},
        hands={"r": (-0.46, 0.12, 1.92), "l": (0.50, -0.44, 1.40)}, elbows={"r": (-0.8, 0.5, -0.5), "l": (0.5, 0.3,
        -1)}, fingers={"r": (0.1, -0.6, 0.7), "l": (0.5, -0.9, 0.1)},
    ), muscled(None, dress))  # fmt: skip
    at, _ = grip(joints, "r", 0.018)
    bolt, glow = s.material((0.95, 0.52, 0.03), 0.3, 0, 0.5), s.material((1.0, 0.82, 0.30), 0.3, 0, 0.8)
    outline = [(-0.50, -0.42), (-0.10, 0.02), (-0.24, 0.06), (0.04, 0.30), (-0.06, 0.34), (0.30, 0.70), (0.12, 0.33),
        (0.22, 0.29), (0.00, 0.08), (0.13, 0.03)]  # fmt: skip
    with s.moved(shift(*at), turn(-14), turn(30, "Y"), Matrix.Scale(0.92, 4), shift(0.04, 0, -0.10)):
        s.prism(bolt, outline, -0.014, 0.014)
        s.prism(glow, [(0.86 * x, 0.86 * z + 0.015) for x, z in outline], -0.017, 0.017)


def fattened(f: Figure, joints: Spots) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Who is posed with a great belly and thick legs; the hips, the way up from them, and all spots then."""
    low, high = ((joints[f"{k}-l"] + joints[f"{k}-r"]) / 2 for k in ("hip", "shoulder"))
    flat = np.empty(3 * len(f.mesh.vertices), np.float32)
    f.mesh.vertices.foreach_get("co", flat)
    p = flat.reshape(-1, 3).astype(float)

    def bone(a: np.ndarray, b: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        t = (p - a) @ (b - a) / ((b - a) @ (b - a))
        return t, p - a - t[:, None] * (b - a)

    arm = np.full(len(p), 9.0)
    for k in "lr":
        for m, n in (("shoulder", "elbow"), ("elbow", "wrist"), ("wrist", "palm")):
            t, off = bone(joints[f"{m}-{k}"], joints[f"{n}-{k}"])
            arm = np.minimum(arm, np.where((t > 0) & (t < 1.8), np.linalg.norm(off, axis=1), 9.0))
    free = np.clip((arm - 0.075) / 0.05, 0, 1)
    t, off = bone(low, high)
    far = np.linalg.norm(off, axis=1, keepdims=True) + 1e-6
    much = np.interp(t, (-0.25, 0.0, 0.3, 0.6, 0.85, 1.05), (0.0, 0.07, 0.135, 0.10, 0.055, 0.0)) * free
    moved = p + (much * (1 + 0.5 * np.clip(-off[:, 1] / far[:, 0], -0.5, 1)))[:, None] * off / far
    for k in "lr":
        for m, n, wide in (("hip", "knee", 0.05), ("knee", "ankle", 0.022)):
            t, off = bone(joints[f"{m}-{k}"], joints[f"{n}-{k}"])
            far = np.linalg.norm(off, axis=1, keepdims=True) + 1e-6
            near = (
                np.clip((0.19 - far[:, 0]) / 0.05, 0, 1)
                * np.interp(t, (0, 0.25, 0.7, 1.0), (0, 1, 1, 0.4))
                * free
            )
            moved += (wide * near * (t > 0) * (t < 1.0))[:, None] * off / far
    f.mesh.vertices.foreach_set("co", moved.astype(np.float32).ravel())
    f.mesh.update()
    return low, (high - low) / np.linalg.norm(high - low), moved[free > 0.5]


def sumo(s: Site) -> None:
    """Squatting, his arms before him."""

    def dress(f: Figure) -> None:
        f.shoes(SKIN)
        f.dress(SKIN, SKIN, SKIN, keep=0.15, flat=True)
        looks.short(f, (0.05, 0.045, 0.045))
        black = f.material((0.012, 0.011, 0.011), 0.5)
        with f.on_head():
            f.ball(black, (0, 0.055, 0.118), (0.026, 0.040, 0.018), 20)
            f.ball(black, (0, 0.010, 0.135), (0.013, 0.032, 0.011), 16)

    f, joints = posed(s, "R7", Pose(
        (0, 0.22, 0.64), (12, 0, 0), (10, 0, 0), (-4, 0, 0), feet=both(0.40, 0.06, 0.10), knees=both(0.9, -0.8, 0.2),
        toes=both(0.8, -1, -0.33), hands={"l": (0.40, -0.42, 1.16), "r": (-0.40, -0.42, 1.16)}, elbows=both(0.9, 0.2,
        -0.5), fingers=both(0.05, -0.6, 0.8), roll={"l": 70, "r": -70},
    ), dress)  # fmt: skip
    low, up, spots = fattened(f, joints)
    blue = f.cloth((0.10, 0.13, 0.30), 0.1)
    fore = np.array((0, -1.0, 0)) - up * (np.array((0, -1.0, 0)) @ up)
    fore /= np.linalg.norm(fore)
    side = np.cross(up, fore)
    q = spots - low
    band = q[(np.abs(q @ up - 0.07) < 0.06) & (np.linalg.norm(q - np.outer(q @ up, up), axis=1) < 0.36)]
    turns = np.linspace(0, 2 * math.pi, 72, False)
    ways = np.stack([np.sin(a) * side + np.cos(a) * fore for a in turns])
    reach = (band @ ways.T).max(0) * 0.96 + 0.012
    rings = [[low + h * up + (r + d) * w for r, w in zip(reach, ways, strict=True)]
        for h, d in ((0.005, 0.0), (0.012, 0.016), (0.125, 0.016), (0.135, 0.0))]  # fmt: skip
    s.loft(blue, rings, 40)
    front = low + 0.06 * up + (reach[0] + 0.006) * fore
    s.loft(blue, [[front + x * side + y * fore - h * up for x, y in ((-w, 0.02), (w, 0.02), (w, -0.03), (-w, -0.03))]
        for h, w in ((0.0, 0.075), (0.18, 0.055), (0.30, 0.05))], 30)  # fmt: skip


def racer(s: Site) -> None:
    """Bent low over the bar, in a helmet and a yellow jersey."""

    def dress(f: Figure) -> None:
        looks.trimmed(f)
        f.shoes((0.90, 0.90, 0.90))
        f.dress((0.92, 0.72, 0.06), (0.07, 0.07, 0.08), (0.92, 0.72, 0.06), keep=0.35, flat=True)

        def bare(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
            return makeup.mixed(rgb, SKIN, 0.92 * (p[:, 2] < 0.50) * (p[:, 2] > 0.13))

        makeup.paint(f, bare, f.cloth_of)
        f.tuck(0.020, 0, 0.094, 0.110)
        shell, dark = f.paint(linear((0.90, 0.90, 0.90)), 0.25), f.material((0.02, 0.02, 0.022), 0.4)
        with f.on_head(0.022, -4, -0.012):
            points = []
            for i in range(17):
                t = i / 16
                for k in range(48):
                    a = 2 * math.pi * k / 48
                    r = math.cos(t * math.pi / 2) ** 0.6
                    y = -0.140 * r * math.cos(a) + 0.012
                    tail = 0.055 * max(-math.cos(a), 0) ** 2 * r
                    points.append(
                        (0.118 * r * math.sin(a), y + tail, 0.012 + 0.112 * math.sin(t * math.pi / 2))
                    )
            faces = [(i * 48 + k, i * 48 + (k + 1) % 48, (i + 1) * 48 + (k + 1) % 48, (i + 1) * 48 + k)
                for i in range(16) for k in range(48)]  # fmt: skip
            f.form(shell, points, faces, 80)
            for x in (-0.055, 0.0, 0.055):
                line = [(x, -0.108 * math.cos(a) * 1.06, 0.018 + 0.112 * math.sin(a) * (1 - 6 * x * x / 0.02 * 0.2))
                    for a in np.linspace(0.5, 2.3, 16)]  # fmt: skip
                f.tube(dark, line, 0.010, 10)
            f.ball(dark, (0, -0.094, -0.006), (0.070, 0.022, 0.018), 24)

    k = 1.14
    posed(s, "R7", Pose(
        (0, 0.22 * k, 0.83 * k + 0.12), (46, 0, 0), (62, 0, 0), (4, 0, 0),
        feet={"l": (0.115, 0.03 * k + 0.08, 0.42 * k + 0.095), "r": (-0.115, 0.15 * k + 0.09, 0.13 * k + 0.10)},
        toes={"l": (0.02, -1, -0.42), "r": (-0.02, -1, -0.5)}, knees=both(0.04, -1, 0.2),
        hands=both(0.21 * k, -0.31 * k, 0.845 * k), elbows=both(0.45, 0.35, -0.7), fingers=both(-0.1, -1, -0.35),
        roll={"l": -60, "r": 60},
    ), dress)  # fmt: skip
    use(s, "S246", grown=k)


BUILDERS: dict[str, Builder] = {"zeus": zeus, "sumo": sumo, "racing-cyclist": racer}
ROLES: dict[str, Callable[[Figure], None]] = {"nun": nun}
"""Role -> who dresses up for it, as in roles.py."""
