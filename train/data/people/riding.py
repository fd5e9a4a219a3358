"""People who ride: bicycles, motorcycles, scooters and horses."""

from __future__ import annotations

from typing import Any

import bpy
import numpy as np
from data.animals.steeds import steed
from data.people import fancy, looks, service
from data.people.settings import Dress, both, colours, someone, use, worn
from data.people.skeleton import Pose
from data.people.wardrobe import Figure
from data.sites.lot import Builder, Site, turn
from mathutils import Matrix


def cyclist(s: Site, base: str, k: float, *dresses: Dress, lean: float = 34, up: float = 0.11) -> None:
    """On bicycle S246, `k` times its size."""
    someone(s, base, Pose(
        (0, 0.20 * k, 0.83 * k + up), (lean - 8, 0, 0), (lean + 8, 0, 0), (10, 0, 0),
        feet={"l": (0.115, 0.03 * k + 0.08, 0.42 * k + 0.095), "r": (-0.115, 0.15 * k + 0.09, 0.13 * k + 0.10)},
        toes={"l": (0.02, -1, -0.42), "r": (-0.02, -1, -0.5)}, knees=both(0.08, -1, 0.2),
        hands=both(0.21 * k, -0.31 * k, 0.845 * k), elbows=both(0.55, 0.45, -0.5), fingers=both(-0.1, -1, -0.35),
        roll={"l": -60, "r": 60},
    ), *dresses)  # fmt: skip
    use(s, "S246", grown=k)


def biker(s: Site) -> None:
    """On motorcycle S173."""
    black = (0.07, 0.07, 0.08)

    def leather(f: Figure) -> None:
        looks.trimmed(f)
        f.dress(black, (0.10, 0.11, 0.14), keep=0.5)
        f.shoes((0.05, 0.05, 0.05))
        f.tuck(0.0, 0, 0.085, 0.1)

    someone(s, "R7", Pose(
        (0, 0.20, 0.93), (28, 0, 0), (44, 0, 0), (16, 0, 0), feet=both(0.20, 0.33, 0.42), toes=both(0.1, -1, -0.3),
        knees=both(0.35, -1, 0.3), hands=both(0.29, -0.27, 0.93), elbows=both(0.7, 0.3, -0.3),
        fingers=both(-0.15, -1, -0.3), roll={"l": -60, "r": 60},
    ), leather, worn("S239", (0, -0.005, -0.135), 1.0))  # fmt: skip
    use(s, "S173")


def vespa(s: Site, base: str, *dresses: Dress) -> None:
    """On a motor scooter."""
    someone(s, base, Pose(
        (0, 0.22, 0.86), (4, 0, 0), (12, 0, 0), (2, 0, 0), feet=both(0.10, -0.12, 0.32), toes=both(0.05, -1, -0.25),
        knees=both(0.15, -1, 0.3), hands=both(0.24, -0.25, 0.95), elbows=both(0.6, 0.4, -0.6),
        fingers=both(-0.1, -1, -0.3), roll={"l": -60, "r": 60},
    ), *dresses)  # fmt: skip
    use(s, "S248", grown=1.0)


def rider(s: Site, kind: str, base: str, *dresses: Dress, lean: float = 0.0, big: float = 1.15) -> None:
    """On a horse of steeds.py, `big` times its size."""
    at = (0, 0.0, 1.23 * big + 0.10)
    someone(s, base, Pose(
        at, (lean, 0, 0), (lean + 3, 0, 0), (4, 0, 0), feet=both(0.36, -0.06, at[2] - 0.66), toes=both(0.25, -1, 0.1),
        knees=both(0.55, -1, 0.1), hands=both(0.06, -0.36, at[2] + 0.12), elbows=both(0.35, 0.6, -0.7),
        fingers=both(-0.2, -1, 0.0),
    ), *dresses)  # fmt: skip
    before = set(bpy.context.scene.objects)
    steed(s, kind)
    move = Matrix.Scale(big, 4) @ Matrix.Translation((0, -0.06, 0))
    for part in [o for o in bpy.context.scene.objects if o not in before and o.type == "MESH"]:
        part.matrix_world = move @ turn(90) @ part.matrix_world
    with s.moved(move @ turn(-90)):
        tack(s, s.worn(s.material((0.10, 0.045, 0.02), 0.45), 0.3, 12))


def tack(s: Site, leather: Any) -> None:
    """Saddle, stirrups, bridle and reins of a horse that looks along x."""
    rows, arc = 15, 25

    def sheet(material: Any, x0: float, x1: float, reach: float, off: float, lift: float) -> None:
        points = []
        for i in range(rows):
            t = i / (rows - 1)
            for j in range(arc):
                a = np.radians(reach) * (-1 + 2 * j / (arc - 1))
                high = off + lift * (2 * t - 1) ** 4 * max(np.cos(1.5 * a), 0)
                points.append(
                    (x0 + (x1 - x0) * t, (0.285 + high) * np.sin(a), 0.97 + (0.262 + high) * np.cos(a))
                )
        faces = [(i * arc + j, i * arc + j + 1, (i + 1) * arc + j + 1, (i + 1) * arc + j)
            for i in range(rows - 1) for j in range(arc - 1)]  # fmt: skip
        s.form(material, points, faces, 70)
        solid = bpy.context.scene.objects[-1].modifiers.new("thick", "SOLIDIFY")
        solid.thickness = 0.014

    sheet(s.material((0.55, 0.10, 0.07), 0.95), -0.32, 0.30, 74, 0.012, 0.0)
    sheet(leather, -0.24, 0.22, 60, 0.03, 0.09)
    for side in (-1, 1):
        y = 0.325 * side
        s.tube(leather, [(0.03, 0.27 * side, 1.1), (0.04, y, 0.85), (0.05, y, 0.76)], 0.012, 8)
        ring = [
            (0.05, y + 0.06 * np.cos(a), 0.70 + 0.07 * np.sin(a)) for a in np.linspace(0, 6.283, 20, False)
        ]
        s.tube(s.material((0.5, 0.5, 0.5), 0.3, 1.0), ring, 0.009, 8, loop=True)
        s.tube(leather, [(1.22, 0.085 * side, 1.30), (0.95, 0.17 * side, 1.30), (0.6, 0.16 * side, 1.36),
            (0.36, 0.05 * side, 1.42)], 0.009, 8)  # fmt: skip
    s.tube(
        leather,
        [(0.05, 0.30 * np.sin(a), 0.97 + 0.285 * np.cos(a)) for a in np.linspace(0, 6.283, 40)],
        0.016,
        6,
    )


BUILDERS: dict[str, Builder] = {
    "ride-bike": lambda s: cyclist(s, "R7", 1.14, colours((0.13, 0.30, 0.46), (0.16, 0.17, 0.19))),
    "ride-bike-woman": lambda s: cyclist(s, "R3", 1.04, colours((0.56, 0.14, 0.16), None), lean=40, up=0.095),
    "ride-bike-boy": lambda s: cyclist(s, "R22", 0.98, lambda f: f.tint("Upper", (1.6, 1.0, 0.7)), up=0.13),
    "ride-motorbike": biker,
    "ride-scooter": lambda s: vespa(s, "R3", colours((0.62, 0.50, 0.16), None)),
    "ride-horse": lambda s: rider(s, "bay", "R7", colours((0.16, 0.22, 0.30), (0.48, 0.42, 0.34))),
    "ride-horse-woman": lambda s: rider(s, "white", "R3", colours((0.14, 0.15, 0.20), (0.62, 0.58, 0.50)), big=1.1),
    "ride-horse-cowboy": lambda s: rider(s, "bay", "R7", looks.trimmed, service.cowboy),
    "ride-horse-knight": lambda s: rider(s, "white", "R7", fancy.knight),
}  # fmt: skip
