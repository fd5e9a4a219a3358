"""Table tops in focus before rooms that are not: their wood has grain, the lamps behind are discs."""

from __future__ import annotations

import math
from typing import Any

import bpy
from data import studio
from data.insides.kit import CANDLE, DAY, OAK, PINE, WALNUT, WARM, Inside
from data.rooms import marbled
from data.stage import Colour

FLOOR = -1.25


def seen(s: Inside, top: Any, thick: float = 0.045, stop: float = 1.2) -> None:
    """The table, and the camera before it."""
    s.rounded(top, (0, -0.05, -thick / 2), (3.2, 1.0, thick), 0.008)
    s.eye, s.look, s.wide, s.focus, s.stop = (0, -0.95, 0.42), (0, 0.6, 0.045), 45, 0.98, stop


def _room(s: Inside, wall: Any, floor: Any, y: float = 3.4) -> None:
    s.slab(floor, (0, 1, FLOOR - 0.05), (9, 7, 0.1))
    s.slab(wall, (0, y + 0.05, 0.9), (9, 0.1, 3.4))
    s.slab(s.material((0.80, 0.79, 0.76), 0.7), (0, y - 0.012, FLOOR + 0.08), (9, 0.03, 0.16))


def _window(s: Inside, x: float, y: float, view: str, wide: float = 1.2, strength: float = 2.2,
            frame: Colour = (0.84, 0.83, 0.80)) -> None:  # fmt: skip
    """A bright one with curtains in the far wall."""
    paint = s.material(frame, 0.5)
    s.pane(s.seen(view, strength), (x, y - 0.005, 0.30), (wide, 1.5))
    s.sash(paint, (x, y - 0.04, 0.30), (wide, 1.5), (2, 2), 0.05)
    s.slab(paint, (x, y - 0.1, -0.48), (wide + 0.3, 0.2, 0.05))
    s.day((x, y - 0.25, 0.35), 1.3, 45, 0)


def _far(s: Inside, *things: tuple[str, float, float, float]) -> None:
    for key, x, y, yaw in things:
        s.put(key, x, y, FLOOR, yaw)


def rays(s: Inside, strength: float, high: float, side: float, colour: Colour, bars: bool = True) -> None:
    """The low sun through a window to the left of the picture, whose bars throw shadows over the table."""
    studio.sun(bpy.context.scene, strength, high, side, colour)
    for light in [o for o in bpy.data.lights if o.type == "SUN"]:
        light.angle = 0.025
    if not bars:
        return
    wood, before = s.material((0.5, 0.5, 0.5), 0.9), set(bpy.data.objects)
    for y in (-1.9, -0.95, -0.42, 0.12, 0.75, 2.2):
        s.slab(wood, (-1.5, y, 0.9), (0.05, 0.75 if abs(y) > 0.9 else 0.06, 2.6))
    for z in (0.36, 0.82, 1.35):
        s.slab(wood, (-1.5, 0, z), (0.05, 4, 0.05 if z < 1.3 else 0.5))
    for thing in set(bpy.data.objects) - before:
        thing.visible_camera = thing.visible_diffuse = thing.visible_glossy = False


def sunny(s: Inside, view: str = "forest0") -> None:
    """A rustic table by a window in the morning."""
    seen(s, s.grain(((0.13, 0.065, 0.03), (0.46, 0.28, 0.14)), 0.19, long=40, gap=0.006, rough=0.5), 0.06)
    _room(s, s.plaster((0.72, 0.62, 0.48)), s.grain(OAK))
    _window(s, -0.95, 3.4, view, 1.5, 2.6)
    linen = s.leaf(((0.80, 0.76, 0.68), (0.80, 0.76, 0.68)), 0.5, 0.9)
    s.drape(linen, (-1.78, 3.2), (-1.42, 3.2), FLOOR + 0.1, 1.8, 5, 0.05)
    s.drape(linen, (-0.12, 3.2), (-0.48, 3.2), FLOOR + 0.1, 1.8, 5, 0.05)
    _far(s, ("B75", 1.05, 3.1, 0), ("S157", 2.3, 2.7, 0), ("B78", -2.2, 2.8, 0))
    s.put("B125", 0.75, 3.1, -0.43)
    s.hang("valley12-harro", s.material((0.3, 0.17, 0.08), 0.5), (1.25, 3.38, 0.36), 0.5)
    rays(s, 5.0, 62, 76, (1.0, 0.82, 0.58))
    s.lamp((1.2, -0.8, 1.9), 1.6, 12, (1.0, 0.95, 0.9), (0, math.radians(30), 0))
    studio.ambient(bpy.context.scene, DAY, 0.35)
    s.exposure = 0.0


def homely(s: Inside, wall: str = "cream", wood: str = "oak") -> None:
    """A table in a living room with a lamp, plants and a window."""
    shades = {"oak": OAK, "pine": PINE, "walnut": ((0.065, 0.03, 0.016), (0.22, 0.105, 0.05))}[wood]
    walls = {"cream": (0.66, 0.55, 0.40), "green": (0.20, 0.28, 0.20), "blue": (0.26, 0.37, 0.46),
             "grey": (0.42, 0.41, 0.40), "white": (0.66, 0.65, 0.62)}  # fmt: skip
    seen(s, s.grain(shades, 0.16, long=40, gap=0.0025, rough=0.38, coat=0.15))
    _room(s, s.plaster(walls[wall]), s.grain(OAK))
    gold = s.material((0.55, 0.38, 0.14), 0.35, 0.8)
    if wall == "grey":
        _far(s, ("B129", -0.35, 2.8, 0), ("S157", 1.35, 2.9, 0), ("S87", 0.95, 2.95, 0))
        _window(s, 1.75, 3.4, "forest4", 1.1)
        for k, name in enumerate(("sea3", "valley12-harro")):
            s.hang(name, s.material((0.05, 0.04, 0.035), 0.5), (-0.75 + 0.85 * k, 3.38, 0.28), 0.42)
        s.bulb((0.95, 2.9, 0.06), 0.09, 22, WARM, 6)
    elif wall == "green":
        _far(s, ("S165", 0.15, 3.15, 0), ("Z139", -1.55, 2.6, 40), ("B78", 1.3, 2.9, 0))
        for x in (-0.28, 0.05, 0.36, 0.52):
            s.bulb((x, 3.0, -0.12), 0.028, 0, CANDLE, 22)
        for k in range(7):
            s.bulb(
                (0.02 + 0.045 * k, 3.0, -1.02 + 0.03 * (k % 3)), 0.06, 4 if k % 2 else 0, (1.0, 0.42, 0.12), 9
            )
        s.hang("sea3", gold, (0.15, 3.38, 0.34), 0.55)
        s.bulb((-0.95, 3.0, 0.20), 0.08, 18, WARM, 12)
        _window(s, 1.9, 3.4, "forest4", 0.9, 1.6)
    elif wall == "blue":
        _far(
            s, ("B63", 1.75, 3.05, 0), ("B78", -0.05, 2.9, 0), ("B75", 0.45, 3.1, 0), ("S157", -1.75, 2.7, 0)
        )
        s.put("B98", 0.75, 3.1, -0.43)
        s.bulb((0.75, 3.0, -0.12), 0.08, 16, WARM, 12)
        _window(s, -0.85, 3.4, "mountain5", 1.2)
    else:
        _far(s, ("K80", 1.55, 3.2, 0), ("K80", 0.62, 3.2, 0), ("B81", -0.25, 2.9, 0), ("Z139", -2.0, 2.4, 50))
        s.put("S87", 0.15, 3.0, FLOOR)
        s.bulb((0.15, 2.93, 0.06), 0.08, 16, WARM, 6)
        _window(s, -1.05, 3.4, "forest0", 1.3)
    s.day((-2.2, 0.3, 1.0), 1.6, 60, -90)
    s.lamp((1.0, -0.9, 1.8), 1.5, 10, WARM, (math.radians(20), math.radians(25), 0))
    s.lamp((0, 1.9, 1.9), 2.5, 45, (1.0, 0.94, 0.85), (0, 0, 0))
    s.exposure = -0.1


def slate(s: Inside, kind: str = "slate") -> None:
    """Dark slate, or a bar of polished wood, in a dark room with warm lamps far behind."""
    stone = s.worn(s.mottled((0.020, 0.022, 0.025), (0.045, 0.047, 0.052), 0.5), 0.5, 7, 0.5)
    bar = s.grain(
        ((0.05, 0.020, 0.010), (0.20, 0.085, 0.038)), 0.16, long=40, gap=0.0015, rough=0.25, coat=0.5
    )
    seen(s, stone if kind == "slate" else bar, 0.03, 1.1)
    _room(s, s.worn(s.material((0.045, 0.040, 0.038), 0.8), 0.6, 1.2), s.material((0.02, 0.015, 0.012), 0.5))
    shelf = s.grain(WALNUT, 0.2)
    for z in (-0.5, -0.05, 0.4):
        s.slab(shelf, (0, 3.25, z), (5, 0.3, 0.04))
    tints = ((0.30, 0.12, 0.02), (0.03, 0.10, 0.04), (0.25, 0.02, 0.02), (0.35, 0.30, 0.20))
    for k in range(40):
        x, z = -2.4 + 0.25 * (k % 20) + s.rng.uniform(-0.06, 0.06), -0.48 + 0.45 * (k // 20)
        glass = s.material(tints[s.rng.randrange(4)], 0.08)
        s.lathe(glass, [(0.05, 0), (0.05, 0.2), (0.018, 0.26), (0.018, 0.34)], (x, 3.2, z), n=14)
    for _ in range(26):
        at = (s.rng.uniform(-2.2, 2.2), s.rng.uniform(2.6, 3.2), s.rng.uniform(-0.4, 0.5))
        s.bulb(at, s.rng.uniform(0.012, 0.026), 0, (1.0, s.rng.uniform(0.38, 0.6), 0.14), s.rng.uniform(3, 8))
    for x in (-1.3, 0.1, 1.5):
        s.bulb((x, 2.4, 0.28), 0.05, 14, (1.0, 0.55, 0.22), 9)
    s.lamp((-1.5, 0.5, 1.3), 0.9, 26, (0.85, 0.92, 1.0), (0, math.radians(-52), 0))
    s.lamp((0.8, 1.2, 1.2), 0.8, 9, (1.0, 0.72, 0.42), (math.radians(-45), math.radians(20), 0))
    s.exposure = 0.35


def cafe(s: Inside) -> None:
    """A table in a cafe: its counter, pendant lamps and windows behind."""
    seen(
        s,
        s.grain(((0.07, 0.032, 0.016), (0.26, 0.13, 0.06)), 0.11, long=40, gap=0.0015, rough=0.3, coat=0.3),
        0.05,
    )
    _room(
        s,
        s.tiled(((0.30, 0.12, 0.075), (0.23, 0.09, 0.06)), (0.24, 0.08), "xz", 0.012, 0.9, 0.5),
        s.grain(WALNUT),
    )
    s.rounded(s.grain(WALNUT, 0.2, "z", "x"), (0.9, 2.75, -0.7), (2.6, 0.6, 1.05), 0.02)
    s.slab(s.material((0.75, 0.72, 0.66), 0.25), (0.9, 2.72, -0.16), (2.7, 0.7, 0.05))
    s.put("S102", 0.75, 2.75, -0.13)
    shelf = s.grain(OAK)
    for z in (0.2, 0.5):
        s.slab(shelf, (1.2, 3.28, z), (2.0, 0.24, 0.03))
    for k in range(22):
        shade = ((0.75, 0.73, 0.68), (0.30, 0.16, 0.07), (0.10, 0.22, 0.12))[k % 3]
        s.lathe(s.material(shade, 0.3), [(0.045, 0), (0.06, 0.13), (0.05, 0.13)], (0.3 + 0.16 * (k % 11), 3.24,
            0.22 + 0.30 * (k // 11)), n=12)  # fmt: skip
    _window(s, -1.05, 3.4, "city11", 1.6, 1.7, (0.05, 0.045, 0.04))
    _far(s, ("S92", -0.6, 2.1, 60), ("S338", -1.2, 2.3, 0), ("S92", -1.85, 2.3, -70), ("S157", 2.15, 2.0, 0))
    copper = s.material((0.60, 0.28, 0.14), 0.3, 0.9)
    for x, y, z in ((-0.75, 2.2, 0.30), (0.1, 2.3, 0.36), (0.8, 2.3, 0.32), (1.5, 2.3, 0.38)):
        s.pendant((x, y, z), 2.4, 20, copper, 0.13)
        s.bulb((x, y, z), 0.05, 0, WARM, 12)
    for k in range(15):
        x = -2.3 + 0.33 * k
        s.bulb((x, 3.1, 0.44 + 0.05 * math.cos(2 * x)), 0.018, 0, (1.0, 0.66, 0.30), 10)
    s.day((-2.0, 0.5, 0.9), 1.4, 42, -90)
    s.lamp((0.7, -0.7, 1.6), 1.2, 9, WARM, (math.radians(20), math.radians(25), 0))
    s.lamp((0, 1.7, 1.9), 2.0, 24, WARM, (0, 0, 0))
    s.exposure = 0.3


def sheet(s: Inside, cloth: Any, wide: float, near: float, far: float, high: float = 0.006) -> None:
    """Cloth that lies in gentle folds."""
    n, m = 120, 80
    phase = [s.rng.uniform(0, 6.28) for _ in range(6)]
    points = []
    for j in range(m + 1):
        for i in range(n + 1):
            x, y = -wide / 2 + wide * i / n, near + (far - near) * j / m
            calm = min(1.0, 0.25 + 2.2 * (abs(x) ** 2 + max(y, 0) ** 2))
            fold = sum(math.sin(a * x + b * y + p + 1.2 * math.sin(1.7 * x + p)) / k for k, (a, b, p) in enumerate(
                zip((7, -5, 13, 11, -17, 23), (4, 9, -6, 13, 8, -9), phase, strict=True), 1))  # fmt: skip
            points.append((x, y, high * calm * (1.4 + fold)))
    faces: list[tuple[int, ...]] = [
        (j * (n + 1) + i, j * (n + 1) + i + 1, (j + 1) * (n + 1) + i + 1, (j + 1) * (n + 1) + i)
             for j in range(m) for i in range(n)]  # fmt: skip
    s.faced(cloth, points, faces, smooth=True)


def _sprig(
    s: Inside, leaf: Any, at: tuple[float, float], turn: float, long: float, size: float, wide: float
) -> None:
    """A herb that lies on the table."""
    foot, way, sizes = [], [], []
    x, y = at
    ahead = (math.cos(turn), math.sin(turn))
    line = []
    for k in range(26):
        t = k / 25
        bend = 0.12 * long * math.sin(2.2 * t)
        p = (x + long * t * ahead[0] - bend * ahead[1], y + long * t * ahead[1] + bend * ahead[0],
             0.012 + 0.012 * math.sin(3 * t))  # fmt: skip
        line.append(p)
        for side in (-1, 1):
            for lift in (0.15, 0.6):
                foot.append(p)
                way.append((0.6 * ahead[0] - side * ahead[1], 0.6 * ahead[1] + side * ahead[0], lift))
                sizes.append(size * (1.1 - 0.6 * t) * s.rng.uniform(0.8, 1.2))
    s.tube(s.material((0.16, 0.14, 0.06), 0.8), line, 0.0018, 5)
    s.stand([s.kites(leaf, foot, way, sizes, wide)], 0, 0, 0, 0)


def linen(s: Inside) -> None:
    """White linen with rosemary, basil and thyme at its sides, before a bright kitchen."""
    seen(s, s.grain(PINE), 0.04)
    sheet(s, s.cloth((0.80, 0.78, 0.74)), 3.0, -0.6, 0.46, 0.009)
    _room(s, s.plaster((0.70, 0.69, 0.65)), s.grain(PINE))
    _window(s, 0.55, 3.4, "myrabella3", 1.7, 2.3)
    _far(s, ("Z128", -2.0, 3.1, 0), ("B33", -1.2, 3.1, 0), ("B36", -0.45, 3.1, 0), ("S157", 1.95, 2.8, 0))
    s.put("B81", -1.15, 3.0, -0.35, 0, 0.6)
    for z in (0.1, 0.42):
        s.slab(s.grain(PINE), (-1.2, 3.28, z), (1.5, 0.22, 0.03))
    for k in range(9):
        s.lathe(s.material((0.80, 0.79, 0.75), 0.3), [(0.06, 0), (0.075, 0.12), (0.06, 0.12)], (-1.8 + 0.15 * k, 3.24,
            0.12 + 0.32 * (k % 2)), n=12)  # fmt: skip
    green = s.leaf(((0.05, 0.11, 0.045), (0.11, 0.19, 0.08), (0.16, 0.23, 0.12)), 0.25)
    basil = s.leaf(((0.04, 0.14, 0.012), (0.09, 0.25, 0.025), (0.14, 0.32, 0.05)), 0.4)
    clay = s.worn(s.material((0.46, 0.20, 0.10), 0.8), 0.25, 30)
    for leaf, x, y, size, n in ((basil, -0.37, 0.24, 0.055, 260), (green, 0.40, 0.26, 0.042, 420)):
        s.pot(s.shrub(leaf, 0.20, 0.17, n, size), (x, y, 0.012), 0.055, clay)
    for at, turn, long, size, wide in (((-0.40, -0.22), 0.95, 0.22, 0.024, 0.16), ((-0.36, -0.10), 0.35, 0.17,
            0.022, 0.16),
            ((0.40, -0.20), 2.2, 0.22, 0.020, 0.34), ((0.36, -0.06), 2.75, 0.17, 0.020, 0.34)):  # fmt: skip
        _sprig(s, green, at, turn, long, size, wide)
    rays(s, 3.2, 58, 70, (1.0, 0.93, 0.82))
    s.day((-2.0, 0.2, 1.0), 1.6, 30, -90)
    s.lamp((0.6, 1.2, 1.9), 2.5, 40, (1.0, 0.97, 0.93), (0, 0, 0))
    studio.ambient(bpy.context.scene, DAY, 0.35)
    s.exposure = 0.0


def marble(s: Inside) -> None:
    """Marble in a kitchen."""
    seen(s, marbled(s), 0.04)
    _room(
        s, s.tiled(((0.62, 0.64, 0.63), (0.58, 0.60, 0.59)), (0.2, 0.1), "xz", 0.006, 0.2, 0.5), s.grain(OAK)
    )
    _far(s, ("Z128", -1.7, 3.05, 0), ("B33", -0.9, 3.05, 0), ("B44", -0.1, 3.05, 0), ("B36", 0.75, 3.05, 0))
    _window(s, 1.45, 3.4, "forest4", 1.2, 2.0)
    s.put("B81", 0.9, 2.95, -0.35, 0, 0.6)
    s.slab(s.grain(OAK), (-0.7, 3.27, 0.2), (1.9, 0.24, 0.04))
    for k in range(11):
        shade = ((0.78, 0.76, 0.70), (0.55, 0.25, 0.12), (0.20, 0.30, 0.26))[k % 3]
        s.lathe(
            s.material(shade, 0.3),
            [(0.05, 0), (0.065, 0.14), (0.05, 0.14)],
            (-1.5 + 0.16 * k, 3.24, 0.22),
            n=12,
        )
    brass = s.material((0.60, 0.42, 0.16), 0.3, 0.9)
    for x in (-0.95, 0.05):
        s.pendant((x, 2.2, 0.34), 2.4, 16, brass, 0.13)
        s.bulb((x, 2.2, 0.32), 0.05, 0, WARM, 12)
    s.day((-2.2, 0.3, 1.0), 1.6, 48, -90)
    s.lamp((0, 1.9, 1.9), 2.5, 34, (1.0, 0.95, 0.88), (0, 0, 0))
    s.lamp((1.0, -0.9, 1.8), 1.5, 7, WARM, (math.radians(20), math.radians(25), 0))
    s.exposure = 0.15
