"""A table in a garden and a blanket on a lawn, before a garden out of focus."""

from __future__ import annotations

import bpy
from data import studio
from data.insides.kit import Inside
from data.insides.tops import seen, sheet
from data.rooms import checked


def _green(s: Inside, near: float = 1.6, low: float = -0.75) -> None:
    """A garden in the sun: lawn, bushes, trees, flowers, all out of focus."""
    lawn = s.mottled((0.07, 0.17, 0.02), (0.13, 0.28, 0.035))
    s.slab(lawn, (0, 16, low - 0.05), (60, 40, 0.1))
    s.pane(s.seen("myrabella3", 1.1), (0, 34, 3.5), (40, 20))
    leaf = s.leaf(((0.05, 0.14, 0.015), (0.12, 0.27, 0.03), (0.26, 0.40, 0.06)), 0.5)
    bush = s.shrub(leaf, 2.2, 1.7, 2600, 0.13)
    for x, y, g in (
        (-3.4, 5.5, 1.0),
        (-1.2, 8.5, 1.1),
        (3.1, 6.0, 1.1),
        (1.2, 9.5, 0.9),
        (-6, 9, 1.5),
        (6, 9.5, 1.6),
    ):
        s.stand(bush, x, y, low, None, g)
    tree = s.leafy(6.0, 0.16, 0.3, 2.4, s.bark((0.16, 0.11, 0.08)), leaf, 5200, 0.2)
    for x, y in ((-2.4, 9), (2.9, 10.5), (0.3, 15), (-6.5, 14), (7, 15)):
        s.stand(tree, x, y, low)
    for shade, n in (
        ((0.75, 0.10, 0.22), 60),
        ((0.85, 0.80, 0.72), 60),
        ((0.85, 0.55, 0.05), 50),
        ((0.40, 0.18, 0.60), 50),
    ):
        petal = s.material(shade, 0.7)
        for _ in range(n // 6):
            x, y = s.rng.uniform(-3.5, 3.5), s.rng.uniform(near + 2.2, near + 5)
            for _ in range(6):
                s.ball(
                    petal,
                    (x + s.rng.gauss(0, 0.2), y + s.rng.gauss(0, 0.2), low + s.rng.uniform(0.15, 0.5)),
                    0.05,
                    6,
                )
    studio.sun(bpy.context.scene, 4.2, 50, 48, (1.0, 0.90, 0.72))
    studio.ambient(bpy.context.scene, (0.62, 0.78, 1.0), 0.75)


def _dapple(s: Inside, at: tuple[float, float, float], n: int = 150) -> None:
    """Leaves beyond the picture that throw shadows."""
    leaf, before = s.material((0.1, 0.2, 0.05), 0.9), set(bpy.data.objects)
    foot = [
        (at[0] + s.rng.gauss(0, 0.5), at[1] + s.rng.gauss(0, 0.5), at[2] + s.rng.gauss(0, 0.2))
        for _ in range(n)
    ]
    way = [(s.rng.gauss(0, 1), s.rng.gauss(0, 1), 0.3) for _ in range(n)]
    s.stand([s.kites(leaf, foot, way, 0.16, 0.6)], 0, 0, 0, 0)
    for thing in set(bpy.data.objects) - before:
        thing.visible_camera = thing.visible_glossy = False


def garden(s: Inside) -> None:
    """A weathered table in a garden in the sun."""
    seen(s, s.grain(((0.20, 0.14, 0.09), (0.52, 0.40, 0.28)), 0.13, long=40, gap=0.010, rough=0.65), 0.04)
    _green(s)
    _dapple(s, (-0.75, -0.5, 1.0), 110)
    s.exposure = 0.1


def picnic(s: Inside) -> None:
    """A checked blanket on a lawn."""
    s.eye, s.look, s.wide, s.focus, s.stop = (0, -0.95, 0.42), (0, 0.6, 0.045), 45, 0.98, 1.3
    sheet(s, checked(s, 0.075), 1.9, -0.7, 0.55, 0.006)
    _green(s, 1.2, -0.02)
    blades = [s.tuft(s.leaf(((0.06, 0.16, 0.015), (0.12, 0.28, 0.03), (0.20, 0.38, 0.05)), 0.45), t, 40, 0.14)
              for t in (0.07, 0.10)]  # fmt: skip
    for k in range(2600):
        x, y = s.rng.uniform(-1.9, 1.9), s.rng.uniform(-0.6, 4.0)
        if not (abs(x) < 0.93 and y < 0.53):
            s.stand(blades[k % 2], x, y, -0.02)
    straw = s.tiled(((0.50, 0.30, 0.13), (0.38, 0.22, 0.09)), (0.05, 0.02), "xz", 0.004, 0.8, 0.5)
    s.rounded(straw, (-0.62, 0.68, 0.13), (0.46, 0.30, 0.26), 0.04)
    s.tube(straw, [(-0.82, 0.68, 0.25), (-0.78, 0.68, 0.42), (-0.62, 0.68, 0.50), (-0.46, 0.68, 0.42),
        (-0.42, 0.68, 0.25)], 0.014, 8)  # fmt: skip
    _dapple(s, (-0.75, -0.4, 1.0), 60)
    s.exposure = 0.1
