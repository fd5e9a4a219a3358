"""Who works with cars and trucks: a mechanic at an open bonnet, a trucker beside his truck; a farmer with a fork."""

from __future__ import annotations

import bpy
import numpy as np
from data.people import hats, looks
from data.people.artisans import overalls
from data.people.crew import crew
from data.people.grips import along, grip
from data.people.holding import standing
from data.people.settings import both, use
from data.people.skeleton import Pose
from data.people.wardrobe import Figure
from data.sites.lot import Builder, Site, shift, turn
from mathutils import Matrix, Vector


def _shape(wide: tuple[float, float], deep: tuple[float, float], n: int = 25) -> np.ndarray:
    """Spots on what is seen from above in a rectangle, n by n; front to back and left to right."""
    bpy.context.view_layer.update()
    graph = bpy.context.evaluated_depsgraph_get()
    out = np.zeros((n, n, 3))
    for i, y in enumerate(np.linspace(*deep, n)):
        for j, x in enumerate(np.linspace(*wide, n)):
            hit, at, *_ = bpy.context.scene.ray_cast(graph, Vector((x, y, 4.0)), Vector((0, 0, -1)))
            out[i, j] = tuple(at) if hit else (x, y, out[i, j - 1, 2])
    return out


def _skin(s: Site, look: object, at: np.ndarray, lift: float, thick: float) -> None:
    """A sheet of that thickness through rows of spots."""
    n, m = at.shape[:2]
    top = at.reshape(-1, 3) + np.array((0, 0, lift))
    faces = [
        (i * m + j, i * m + j + 1, (i + 1) * m + j + 1, (i + 1) * m + j)
        for i in range(n - 1)
        for j in range(m - 1)
    ]
    low = [tuple(n * m + k for k in reversed(f)) for f in faces]
    edge = (
        [i * m for i in range(n)]
        + [(n - 1) * m + j for j in range(1, m)]
        + [i * m + m - 1 for i in range(n - 2, -1, -1)]
        + list(range(m - 2, 0, -1))
    )
    sides = [(a, b, n * m + b, n * m + a) for a, b in zip(edge, edge[1:] + edge[:1], strict=True)]
    points = [tuple(p) for p in top] + [tuple(p - (0, 0, thick)) for p in top]
    s.form(look, points, faces + low + sides, 40)


def engine(s: Site, wide: float, deep: float) -> None:
    """What is under a bonnet: a cover, a battery, hoses, caps and tanks; its floor at the origin."""
    black, grey = (
        s.material((0.03, 0.03, 0.033), 0.5),
        s.worn(s.material((0.40, 0.41, 0.42), 0.35, 0.9), 0.2, 20),
    )
    s.rounded(s.material((0.07, 0.075, 0.08), 0.4), (0, 0.02, 0.035), (0.48 * wide, 0.55 * deep, 0.09), 0.03)
    for k in range(4):
        s.rounded(grey, (-0.16 + 0.107 * k, 0.02, 0.085), (0.05, 0.46 * deep, 0.02), 0.008)
    s.rounded(black, (0.36 * wide, 0.15 * deep, 0.04), (0.24, 0.18, 0.12), 0.012)
    for x, tone in ((-0.07, (0.7, 0.03, 0.02)), (0.07, (0.03, 0.10, 0.5))):
        s.lathe(
            s.paint(tone, 0.4),
            [(0.025, 0.0), (0.025, 0.04), (0.001, 0.045)],
            (0.36 * wide + x, 0.15 * deep, 0.10),
            n=20,
        )
    s.rounded(s.material((0.75, 0.74, 0.68), 0.5), (-0.38 * wide, 0.2 * deep, 0.03), (0.20, 0.16, 0.12), 0.03)
    s.lathe(
        s.paint((0.03, 0.10, 0.5), 0.4),
        [(0.04, 0), (0.04, 0.03), (0.001, 0.035)],
        (-0.38 * wide, 0.2 * deep, 0.09),
        n=24,
    )
    s.lathe(
        s.paint((0.85, 0.55, 0.02), 0.4),
        [(0.035, 0), (0.035, 0.03), (0.001, 0.035)],
        (0.05, -0.20 * deep, 0.08),
        n=24,
    )
    for line in (
        [(-0.3, -0.3, 0.03), (-0.36, 0.0, 0.09), (-0.2, 0.28, 0.06)],
        [(0.28, -0.3, 0.03), (0.40, -0.2, 0.09), (0.26, 0.0, 0.07)],
        [(-0.1, -0.36, 0.04), (0.1, -0.30, 0.08), (0.3, -0.36, 0.03)],
    ):
        s.tube(black, [(x * wide, y * deep, z) for x, y, z in line], 0.024, 12)


def mechanic(s: Site) -> None:
    """He leans over the engine of a car, a spanner in his hand."""

    def spanner(s: Site, _f: Figure, joints: dict[str, np.ndarray]) -> None:
        at, _ = grip(joints, "r", 0.010)
        steel = s.material((0.66, 0.67, 0.69), 0.2, 1.0)
        with along(s, at, np.array((0.35, -0.55, -0.75))):
            s.tube(steel, [(0, 0, -0.10), (0, 0, 0.16)], 0.009, 10)
            s.tube(
                steel,
                [(0.026 * np.cos(a), 0, 0.185 - 0.026 * np.sin(a)) for a in np.linspace(-0.9, 4.0, 18)],
                0.009,
                8,
            )

    blue = overalls(
        (0.10, 0.17, 0.34),
        (0.10, 0.17, 0.34),
        (0.10, 0.17, 0.34),
        lambda f: looks.short(f, (0.16, 0.11, 0.07)),
        lambda f: hats.cap(f, (0.50, 0.04, 0.03)),
    )
    pose = Pose(
        (0, 0.22, 0.94),
        (22, 0, 0),
        (40, 0, 0),
        (34, 0, 0),
        feet=both(0.15, 0.24, 0.10),
        toes=both(0.15, -1, -0.33),
        knees=both(0.05, -1, 0),
        hands={"r": (-0.12, -0.47, 1.06), "l": (0.24, -0.34, 1.00)},
        elbows=both(0.9, 0.3, -0.3),
        fingers={"r": (0.3, -0.9, -0.3), "l": (0.1, -0.9, -0.4)},
    )
    crew(s, ("R7", pose, (blue,), shift(-1.22, -1.55, 0) @ turn(90), spanner))
    hidden = [o for o in bpy.context.scene.objects if o.type == "MESH"]
    for part in hidden:
        bpy.context.scene.collection.objects.unlink(part)
    use(s, "B94")
    wide, deep = (-0.66, 0.66), (-1.98, -1.12)
    at = _shape(wide, deep)
    for part in hidden:
        bpy.context.scene.collection.objects.link(part)
    dark = s.material((0.012, 0.012, 0.014), 0.7)
    _skin(s, dark, at, 0.012, 0.01)
    middle = at[12, 12]
    slope = float(np.degrees(np.arctan2(at[20, 12, 2] - at[4, 12, 2], at[20, 12, 1] - at[4, 12, 1])))
    with s.moved(shift(0, float(middle[1]), float(middle[2]) - 0.03), turn(slope, "X")):
        engine(s, 1.24, 0.80)
    hinge = Vector(at[-1, 12]) + Vector((0, 0.0, 0.02))
    look = s.dye("carPaint", (0.03, 0.09, 0.30), 0.2)
    with s.moved(Matrix.Translation(hinge), turn(-58, "X"), Matrix.Translation(-hinge)):
        _skin(s, look, at, 0.03, 0.025)
    s.tube(
        s.material((0.4, 0.4, 0.42), 0.3, 0.9),
        [tuple(at[4, -2] + (0, 0, 0.02)), (0.60, float(at[-1, 12, 1]) - 0.42, float(hinge.z) + 0.66)],
        0.010,
        8,
    )


def trucker(s: Site) -> None:
    """In a cap beside his truck, a thumb at the belt, waving."""
    plaid = overalls(
        (0.78, 0.50, 0.08),
        (0.16, 0.21, 0.32),
        (0.78, 0.50, 0.08),
        lambda f: looks.short(f, (0.24, 0.16, 0.10)),
        lambda f: looks.full_beard(f, (0.26, 0.17, 0.10), 0.016, 8000, 0.3),
        lambda f: hats.cap(f, (0.05, 0.12, 0.26)),
    )
    pose = Pose(
        (0, 0.15, 0.98),
        head=(-2, 0, -4),
        hands={"r": (-0.42, 0.02, 1.72), "l": (0.26, 0.02, 1.03)},
        elbows={"r": (-0.9, 0.1, -0.5), "l": (1, 0.4, -0.1)},
        fingers={"r": (-0.2, -0.05, 1), "l": (-0.6, -0.5, -0.5)},
    )
    crew(s, ("R7", pose, (plaid,), shift(-0.95, -3.75, 0) @ Matrix.Scale(1.05, 4), None))
    use(s, "S212")


def farmer(s: Site) -> None:
    """In dungarees and a straw hat, a fork in his hand."""

    def dress(f: Figure) -> None:
        looks.trimmed(f)
        f.dress((0.22, 0.30, 0.46), (0.22, 0.30, 0.46), (0.66, 0.16, 0.12), keep=0.5)
        f.dye_box((0, 0.02, 0.593, 0.20), (0.66, 0.16, 0.12), 0.4)
        f.shoes((0.14, 0.09, 0.05))
        looks.short(f, (0.55, 0.53, 0.50))
        looks.full_beard(f, (0.62, 0.60, 0.57), 0.020, 8000, 0.5)
        hats.wide_hat(f, (0.78, 0.62, 0.34), (0.30, 0.14, 0.06), 0.2)

    _, joints = standing(
        s,
        "R7",
        dress,
        hands={"r": (-0.40, -0.16, 1.22), "l": (0.26, 0.02, 1.02)},
        elbows={"r": (-0.8, 0.4, -0.6), "l": (1, 0.4, -0.1)},
        fingers={"r": (0.15, -0.95, 0.1), "l": (-0.6, -0.5, -0.5)},
        head=(0, 6, 0),
    )
    at, _ = grip(joints, "r", 0.017)
    wood, steel = s.wood((0.44, 0.28, 0.13), 9), s.worn(s.material((0.30, 0.30, 0.31), 0.35, 0.9), 0.3, 20)
    x, y = float(at[0]), float(at[1])
    s.tube(wood, [(x, y, 0.02), (x, y, 1.38)], 0.017, 12)
    s.tube(steel, [(x, y, 1.30), (x, y, 1.46)], [0.022, 0.014], 12)
    s.tube(
        steel,
        [(x - 0.11, y, 1.50), (x - 0.08, y, 1.455), (x + 0.08, y, 1.455), (x + 0.11, y, 1.50)],
        0.011,
        10,
    )
    for k in range(4):
        u = -0.11 + 0.0733 * k
        s.tube(
            steel,
            [(x + u, y, 1.46), (x + u, y - 0.03, 1.62), (x + u, y + 0.01, 1.80)],
            [0.009, 0.008, 0.003],
            8,
        )


BUILDERS: dict[str, Builder] = {"mechanic-car": mechanic, "trucker": trucker, "farmer-fork": farmer}
