"""Animals that drive, ride, surf, bathe or fly, and parties of them."""

from __future__ import annotations

from functools import partial
from typing import Any

import bpy  # isort: skip
import numpy as np
from data.animals import boards, finery, folkwear, mammals, molluscs, turtles, waterfowl
from data.animals.boards import board, plush
from data.animals.bodied import Mark, Part, crafted, mesh, set_down, standing
from data.animals.cats import cat_sitting
from data.animals.folk import WHITE, Body, Folk, before, on_floor, on_seat, somebody, upright
from data.animals.players import LONG
from data.goods import cooked, keepsakes, shelf
from data.goods.craft import Craft, Points, blend, ease
from data.sites import props, wilds
from data.sites.lot import Site, shift, turn


def _red(parts: list[Any]) -> None:
    """Paint what is white."""
    for material in {m for o in parts if o.type == "MESH" for m in o.data.materials if m}:
        shader = material.node_tree.nodes.get("Principled BSDF")
        if shader and min(shader.inputs["Base Color"].default_value[:3]) > 0.6:
            shader.inputs["Base Color"].default_value = (0.42, 0.008, 0.012, 1)
            shader.inputs["Coat Weight"].default_value, shader.inputs["Roughness"].default_value = 0.8, 0.25


def driver(s: Site, kind: str, wears: str) -> None:
    """At the wheel of an open car."""
    with s.moved(shift(0.25, -0.27, 0.0)):
        body = on_seat(
            (0.40, 0.16, 0.88), (0.40, -0.16, 0.88), 0.44, 1.05, -2, ((0.5, 0.12, 0.3), (0.5, -0.12, 0.3))
        )
        somebody(kind, body, 0.30, 4, 30, 3, wears, tail=None)
        s.tube(s.material((0.02, 0.02, 0.022), 0.5), [(-0.45 - 0.06 * np.cos(a), 0.18 * np.sin(a), 0.88
            + 0.16 * np.cos(a)) for a in np.linspace(0, 6.2, 40)], 0.018, 12, True)  # fmt: skip
    old = set(bpy.context.scene.objects)
    set_down(mesh(s, "S168"), (0, 0, 0), wide=3.2, yaw=-90)
    _red([o for o in bpy.context.scene.objects if o not in old])


def biker(s: Site, kind: str, wears: str, k: float = 1.0, tail: Part | None = None) -> None:
    """In a leather jacket, on a motorcycle."""
    with s.moved(shift(0.24, 0, 0)):
        body = on_seat((0.52, 0.30, 0.95), (0.52, -0.30, 0.95), 0.78, k, 22, ((-0.06, 0.21, 0.42), (-0.06, -0.21,
            0.42)), ((-0.2, 1, -0.3), (-0.2, -1, -0.3)))  # fmt: skip
        somebody(
            kind, body, 0.27, 4, 24, 3, wears, folkwear.plain(body, (0.013, 0.012, 0.012), rough=0.34), tail
        )
    set_down(mesh(s, "S173"), (0, 0, 0), wide=2.03, yaw=-90)


def corgi_surfing(s: Site) -> None:
    """In sunglasses, on a board that rises at its nose."""
    with s.moved(turn(9, "Y")):
        with s.moved(shift(1.05, 0.0, -0.02), turn(90), turn(-90, "X")):
            props.surfboard(s)
        body: list[Part] = [standing([(-0.46, 0, 0.37, 0.115, 0.12), (-0.32, 0, 0.39, 0.15, 0.165), (-0.05, 0, 0.375,
            0.15, 0.165), (0.2, 0, 0.375, 0.16, 0.185), (0.33, 0, 0.43, 0.145, 0.18), (0.41, 0, 0.54, 0.12, 0.14)],
            0.26, -0.36, 0.11, 0.36, 0.05, [(-0.54, 0, 0.43, 0.06), (-0.62, 0, 0.44, 0.04)], 0.08)]  # fmt: skip
        marks: list[Mark] = [
            (WHITE, lambda p, n: step_(-p[:, 0] + 0.5 * (0.5 - p[:, 2]), 0.30, 0.36)),
            (WHITE, lambda p, n: 1 - step_(p[:, 2], 0.16, 0.20)),
        ]
        with s.moved(shift(-0.02, 0, 0.035)):
            a = Folk((0.46, 0, 0.675), 0.2, body, marks, 3, 30, 4, 0.0072, 0.26, (-0.85, 0, -0.4))
            finery.dress(a, finery.FACES["corgi"](a), "sunglasses")


def step_(v: np.ndarray, low: float, high: float) -> np.ndarray:
    return np.asarray(ease(low, high, v))


def cat_surfing(s: Site, wears: str = "") -> None:
    with s.moved(turn(9, "Y")):
        with s.moved(shift(1.05, 0.0, -0.02), turn(90), turn(-90, "X")):
            props.surfboard(s)
        set_down(partial(boards.cat_standing, "ginger", wears), (-0.05, 0, 0.035), wide=1.18)


def bather(s: Site, kind: str, duck: bool = True) -> None:
    """In a bathtub full of foam."""
    set_down(mesh(s, "S374"), (0, 0, 0), wide=1.7)
    with s.moved(shift(0.22, 0, 0.18)):
        body = on_floor((0.16, 0.42, 0.50), (0.30, -0.30, 0.52), 0.8)
        somebody(kind, body, 0.25, 6, 22, 4, "", tail=None)
    c = Craft(7)
    white = c.stuff((0.86, 0.88, 0.90), 0.55, sss=0.4, deep=0.05, bump=0.25, grain=60, cells=True)
    blob = c.ball(white, fine=14, at=(0, 0, 0.5), size=0.02)
    luck = np.random.default_rng(4)
    for _ in range(230):
        r, t = luck.random() ** 0.5, luck.uniform(0, 6.283)
        x, y = 0.70 * r * np.cos(t), 0.335 * r * np.sin(t)
        near = np.hypot(x - 0.18, y) < 0.24
        z = 0.57 + 0.07 * luck.random() + 0.06 * (1 - r) - 0.05 * near
        c.again(blob, (x, y, z), (0, 0, 0), float(luck.uniform(0.035, 0.085)) * (0.6 if near else 1.0))
    soap = c.stuff((0.85, 0.92, 1.0), 0.03, coat=1.0)
    c.cleared(soap, 0.9, 0.6)
    for _ in range(9):
        at = (float(luck.uniform(-0.8, -0.3)), float(luck.uniform(-0.3, 0.3)), float(luck.uniform(0.8, 1.1)))
        c.ball(soap, fine=20, at=at, size=float(luck.uniform(0.02, 0.045)))
    if duck:
        set_down(crafted(cooked.BUILDERS["rubber-duck"]), (-0.46, -0.16, 0.66), tall=0.19, yaw=20)


def hamster_skating(s: Site) -> None:
    board(s, 1.0)
    set_down(lambda: mammals.BUILDERS["hamster"](s), (0.0, 0, 0.125), tall=0.8)


def rex_skating(s: Site) -> None:
    board(s, 1.9)
    set_down(lambda: mammals.BUILDERS["t-rex"](s), (0.12, 0, 0.25), tall=1.35)


def elephant_ball(s: Site) -> None:
    """Balancing on a striped ball."""
    c = Craft(1)

    def stripes(p: Points) -> Points:
        a = np.arctan2(p[:, 0], p[:, 2])
        red = ease(-0.04, 0.04, np.sin(5 * a))
        return blend((0.80, 0.77, 0.68), (0.52, 0.015, 0.02), red)

    c.ball(c.stuff(None, 0.25, coat=0.6), None, stripes, 90, at=(0, 0, 0.62), size=0.62, turn=(20, 0, 0))
    set_down(lambda: mammals.BUILDERS["elephant"](s), (0.0, 0, 1.03), wide=1.75)


def cat_mounted(s: Site, mount: str, at: tuple[float, float, float], tall: float) -> None:
    """A kitten on somebody's back."""
    set_down(lambda: mammals.BUILDERS[mount](s), (0, 0, 0), centred=False)
    set_down(lambda: cat_sitting(s, "ginger"), at, tall=tall)


def mouse_snail(s: Site) -> None:
    set_down(crafted(molluscs.snail), (0, 0, 0), wide=1.6, yaw=-25)

    def mouse() -> None:
        body = on_floor((0.30, 0.12, 0.44), (0.30, -0.12, 0.44), 0.74)
        somebody("mouse", body, 0.27, 4, 20, 3)

    set_down(mouse, (0.18, -0.04, 0.86), tall=0.85)


def ballooned(_: Site, kind: str, many: bool) -> None:
    """Balloons in its raised paw."""
    hand = (0.22, 0.42, 0.86)
    body = on_floor(hand, (0.30, -0.12, 0.36), 0.8)
    somebody(kind, body, 0.25, -4, 20, 4, tail=None)
    c = Craft(3)
    with before(c, (0.43, -0.25, 0.82), (0, 14, 0), 0.27):
        if many:
            keepsakes.balloons(c)
        else:
            keepsakes._balloon(c, (0.56, 0.012, 0.015), (0.35, 0.1, 3.6), 8, (0, 0, 0.1))


def picnic(s: Site, who: list[Any], food: tuple[str, ...] = ("cake-slice", "honey", "watermelon")) -> None:
    """On a blanket, with a basket."""
    set_down(crafted(cooked.BUILDERS["picnic-blanket"]), (0, 0, 0), wide=2.5)
    for k, (make, tall) in enumerate(who):
        x = -0.72 + 1.44 * k if len(who) == 2 else -0.86 + 0.86 * k
        set_down(make, (x, 0.24 + 0.2 * (len(who) == 3) * (k == 1), 0.03), tall=tall,
            yaw=(136, 44)[k] if len(who) == 2 else (136, 90, 44)[k])  # fmt: skip
    set_down(
        crafted(cooked.BUILDERS["picnic-basket"]),
        (0.0, 0.34 if len(who) == 2 else -0.16, 0.03),
        wide=0.56,
        yaw=8,
    )
    for k, thing in enumerate(food):
        at = ((-0.30, -0.62), (0.08, -0.55), (0.46, -0.66))[k]
        set_down(crafted(cooked.BUILDERS[thing]), (*at, 0.03), wide=(0.26, 0.17, 0.3)[k], yaw=20 * k)


def _sitter(kind: str, k: float = 1.05, size: float = 0.25, yaw: float = 0, wears: str = "") -> Any:
    def make() -> None:
        body = on_floor((0.42, 0.20, 0.40), (0.42, -0.20, 0.40), k)
        somebody(kind, body, size, 6, yaw, 3, wears, count=80000)

    return make


def tea_party(s: Site) -> None:
    """Two rabbits at a low table."""
    for kind, x, yaw, look in (("rabbit", -0.84, 146, -16), ("white-rabbit", 0.84, 34, 16)):
        set_down(_sitter(kind, 0.82, 0.24, look), (x, 0.1, 0), tall=1.32, yaw=yaw)
    wood = s.wood((0.42, 0.24, 0.11), 6)
    s.lathe(wood, [(0.01, 0.36), (0.52, 0.36), (0.54, 0.38), (0.52, 0.41), (0.01, 0.41)], (0, 0.08, 0), n=72)
    for x, y in ((-0.3, -0.2), (0.3, -0.2), (-0.3, 0.36), (0.3, 0.36)):
        s.tube(wood, [(x, y, 0.38), (1.06 * x, y, 0)], [0.04, 0.028], 14)
    set_down(crafted(cooked.BUILDERS["tea-set"]), (0, 0.08, 0.41), wide=0.86)


def poker(s: Site) -> None:
    """Four dogs at a round table with cards and chips."""
    for k, (kind, x, y, yaw, look) in enumerate((("dog", -0.92, 0.02, 165, -22), ("beagle", -0.34, 0.62, 105, -6),
            ("german-shepherd", 0.36, 0.62, 75, 6), ("pug", 0.92, 0.02, 15, 22))):  # fmt: skip
        with s.moved(shift(x, y, -0.32), turn(yaw)):
            body = upright((0.40, 0.15, 0.98), (0.40, -0.15, 0.98), 1.0, poles=((-0.3, 0.9, -0.6), (-0.3, -0.9, -0.6)),
                feet=False)  # fmt: skip
            somebody(kind, body, 0.25, 6, look, 3, "glasses" if k == 1 else "", count=70000)
            c = Craft(k)
            with before(c, (0, -0.47, 1.02), (-28, 0, 0)):
                for j in range(4):
                    with c.moved((0.045 * (j - 1.5), 0.004 * j, 0.0), (0, 14 * (j - 1.5), 0)):
                        c.box(c.stuff((0.80, 0.79, 0.75), 0.5), (0.105, 0.004, 0.155), 0.001, at=(0, 0, 0.07))
                        c.box(
                            c.stuff((0.45, 0.02, 0.03), 0.5),
                            (0.088, 0.004, 0.138),
                            0.001,
                            at=(0, -0.0015, 0.07),
                        )
    felt, wood = s.material((0.015, 0.13, 0.05), 0.95), s.paint((0.16, 0.06, 0.025), 0.25)
    s.lathe(felt, [(0.01, 0.60), (0.70, 0.60), (0.70, 0.585)], (0, 0, 0), n=80)
    s.lathe(
        wood, [(0.70, 0.56), (0.76, 0.56), (0.79, 0.585), (0.76, 0.615), (0.70, 0.605), (0.70, 0.56)], n=80
    )
    s.lathe(wood, [(0.01, 0.56), (0.7, 0.56), (0.12, 0.48), (0.07, 0.3), (0.10, 0.12), (0.34, 0.02), (0.36, 0.0), (0.01,
        0.0)], n=60)  # fmt: skip
    c = Craft(9)
    luck = np.random.default_rng(2)
    for tone, x, y, n in (((0.5, 0.02, 0.02), -0.12, -0.1, 7), ((0.02, 0.08, 0.4), 0.0, -0.02, 10), ((0.8, 0.78, 0.72),
            0.1, -0.14, 5), ((0.02, 0.02, 0.022), 0.16, 0.02, 8), ((0.5, 0.02, 0.02), -0.5, -0.2, 6),
            ((0.02, 0.08, 0.4), 0.48, -0.24, 6)):  # fmt: skip
        look = c.stuff(tone, 0.35, coat=0.3)
        for k in range(n):
            at = (x + luck.normal(0, 0.003), y + luck.normal(0, 0.003), 0.601 + 0.013 * k)
            c.lathe([(0, 0), (0.036, 0), (0.038, 0.003), (0.038, 0.009), (0.036, 0.012), (0, 0.012)], look, at=at,
                steps=30, fine=14)  # fmt: skip
    for k, (x, y, w) in enumerate(
        ((-0.22, -0.34, 12), (-0.1, -0.36, -6), (0.02, -0.35, 4), (0.14, -0.36, -10))
    ):
        c.box(c.stuff((0.80, 0.79, 0.75), 0.5), (0.1, 0.15, 0.003), 0.001, at=(x, y, 0.603), turn=(0, 0, w))
        suit = c.stuff((0.5, 0.01, 0.02) if k % 2 else (0.01, 0.01, 0.01), 0.6)
        c.ball(suit, fine=12, at=(x, y, 0.605), size=(0.024, 0.03, 0.001))


def two_teddies(_: Site) -> None:
    set_down(partial(plush, seated=True), (-0.30, 0.05, 0), tall=1.0, yaw=72)
    set_down(partial(plush, (0.72, 0.56, 0.38), seated=True), (0.32, 0, 0), tall=0.92, yaw=38)


def teddy_swing(s: Site) -> None:
    """On a board that hangs from two ropes."""
    set_down(partial(plush, seated=True), (0, 0, 0.42), tall=1.0)
    wood = s.wood((0.42, 0.24, 0.11), 6)
    rope = s.worn(s.material((0.52, 0.40, 0.22), 0.9), 0.3, 20)
    s.rounded(wood, (0.02, 0, 0.40), (0.52, 0.96, 0.05), 0.015)
    for y in (-0.44, 0.44):
        s.tube(rope, [(0.02, y, 0.38), (0.02, y, 1.9)], 0.018, ridges=3)
    s.tube(wood, [(0.02, -0.62, 1.9), (0.02, 0.62, 1.9)], 0.05, 16)


def frog_king(s: Site) -> None:
    """With its crown, on a toadstool."""
    wilds.toadstool(s)
    set_down(lambda: finery.whole("frog", "crown"), (0.0, -0.06, 1.22), wide=1.05)


def owl_reading(s: Site) -> None:
    """In glasses, on books, an open book at its feet."""
    set_down(crafted(shelf.books), (0, 0.1, 0), wide=1.25, yaw=12)
    top = max(
        (o.matrix_world @ v.co).z
        for o in bpy.context.scene.objects
        if o.type == "MESH"
        for v in o.data.vertices
    )
    set_down(lambda: finery.whole("owl", "glasses"), (0, 0.12, top - 0.02), tall=1.35)
    set_down(crafted(shelf.open_book), (-0.06, -0.56, top + 0.02), wide=0.80, yaw=-6, tilt=(48, 0, 0))


def penguin_drinking(s: Site) -> None:
    """In sunglasses, its beak at the straw of a cocktail on a small table."""
    finery.whole("penguin", "sunglasses")
    at = np.array((-0.34, -0.56))
    _bar(s, at, 0.98, "mojito", 0.50)
    c = Craft(2)
    c.tube(
        [(*at, 1.30), (-0.25, -0.44, 1.56), (-0.215, -0.385, 1.60)], 0.013, c.stuff((0.80, 0.06, 0.08), 0.4)
    )


def flamingo_drinking(s: Site) -> None:
    waterfowl.flamingo(Craft(1))
    _bar(s, np.array((-0.70, -0.33)), 1.60, "martini", 0.62)


def _bar(s: Site, at: np.ndarray, high: float, drink: str, tall: float) -> None:
    """A cocktail on a round table with one leg."""
    x, y = at
    wood, steel = s.wood((0.46, 0.27, 0.12), 6), s.material((0.55, 0.56, 0.58), 0.25, 1.0)
    s.lathe(wood, [(0.01, -0.04), (0.24, -0.04), (0.25, -0.02), (0.24, 0), (0.01, 0)], (x, y, high), n=60)
    s.tube(steel, [(x, y, high - 0.03), (x, y, 0.03)], 0.025, 16)
    s.lathe(steel, [(0.01, 0.05), (0.04, 0.045), (0.2, 0.015), (0.21, 0.0), (0.01, 0.0)], (x, y, 0), n=48)
    set_down(crafted(cooked.BUILDERS[drink]), (x, y, high), tall=tall)


def turtle_rocket(s: Site) -> None:
    """Two rockets on its shell, flying up."""
    with s.moved(turn(16, "Y")):
        set_down(crafted(turtles.tortoise), (0, 0, 0), wide=1.6, yaw=-20)
        c = Craft(2)
        white, red = (
            c.stuff((0.76, 0.77, 0.79), 0.25, coat=0.6),
            c.stuff((0.50, 0.012, 0.016), 0.25, coat=0.6),
        )
        steel, strap = c.metal((0.5, 0.51, 0.53), 0.3), c.stuff((0.05, 0.028, 0.016), 0.5)

        def burn(p: Points) -> Points:
            t = -p[:, 2] / 0.75
            return blend(blend((1.0, 0.95, 0.6), (1.0, 0.45, 0.04), ease(0.1, 0.5, t)), (0.8, 0.08, 0.01),
                ease(0.5, 1, t))  # fmt: skip

        for y in (-0.24, 0.24):
            with c.moved((0.10, y, 0.80), (0, -90, 0)):
                c.lathe([(0, -0.42), (0.12, -0.42), (0.15, -0.36), (0.15, 0.3), (0.15, 0.3)], white, steps=60)
                c.lathe([(0.152, 0.3), (0.13, 0.45), (0.07, 0.6), (0, 0.66)], red, steps=60)
                c.lathe([(0.08, -0.4), (0.15, -0.56), (0.13, -0.56), (0.06, -0.42)], steel, steps=60)
                for z in (-0.3, 0.24):
                    c.lathe(
                        [(0.152, z), (0.156, z + 0.02), (0.156, z + 0.06), (0.152, z + 0.08)], red, steps=60
                    )
                c.lathe([(0.02, -0.52), (0.11, -0.6), (0.12, -0.75), (0.07, -1.0), (0.0, -1.25)], c.stuff(None, 0.5,
                    glow=1.4), paint=lambda p: burn(np.add(p, (0, 0, 0.5))), steps=48)  # fmt: skip
        for x in (-0.12, 0.28):
            c.tube(
                [(x, -0.52, 0.30), (x, -0.42, 0.82), (x, -0.2, 0.98), (x, 0.2, 0.98), (x, 0.42, 0.82)],
                0.03,
                strap,
            )


def sloth_resting(s: Site) -> None:
    """On its back in a hammock, an arm under its head."""
    set_down(mesh(s, "S373"), (0, 0, 0), wide=3.5)
    rows = [(-0.62, 0, 0.78, 0.17), (-0.3, 0, 0.74, 0.22), (0.05, 0, 0.76, 0.22), (0.32, 0, 0.86, 0.17),
        (0.44, 0, 0.94, 0.14)]  # fmt: skip
    limbs = [[(0.25, 0.15, 0.92, 0.09), (0.12, 0.36, 0.95, 0.07), (-0.05, 0.46, 0.72, 0.062), (-0.08, 0.48, 0.5,
            0.055)],
        [(0.25, -0.15, 0.92, 0.09), (0.42, -0.32, 1.02, 0.07), (0.62, -0.22, 1.06, 0.062)],
        [(-0.58, 0.1, 0.84, 0.11), (-0.86, 0.14, 0.96, 0.085), (-1.1, 0.1, 0.92, 0.07), (-1.2, 0.1, 0.98, 0.07)],
        [(-0.58, -0.1, 0.84, 0.11), (-0.84, -0.12, 1.0, 0.085), (-1.08, -0.08, 0.96, 0.07), (-1.18, -0.08, 1.02,
            0.07)]]  # fmt: skip
    body = Body(rows, limbs[:2], limbs[2:], (0.5, 0.92, 0.14))
    somebody("sloth", body, 0.23, -8, 80, 24, head=(0.12, -0.02))


BUILDERS: dict[str, Any] = {
    "dog-car": partial(driver, kind="dog", wears="sunglasses"),
    "cat-car": partial(driver, kind="ginger-cat", wears=""),
    "bear-motorcycle": partial(biker, kind="bear", wears="sunglasses", k=1.15),
    "cat-motorcycle": partial(biker, kind="tabby-cat", wears="", tail=LONG), "corgi-surfing": corgi_surfing,
    "cat-surfing": cat_surfing, "cat-bath": partial(bather, kind="ginger-cat"), "dog-bath": partial(bather, kind="dog"),
    "hamster-skateboard": hamster_skating, "t-rex-skateboard": rex_skating, "elephant-ball": elephant_ball,
    "cat-unicorn": lambda s: cat_mounted(s, "unicorn", (0.02, -0.02, 1.17), 0.74),
    "cat-dragon": lambda s: cat_mounted(s, "dragon", (-0.36, -0.02, 0.98), 0.62), "mouse-snail": mouse_snail,
    "kitten-balloons": partial(ballooned, kind="ginger-cat", many=True),
    "puppy-balloon": partial(ballooned, kind="dog", many=False),
    "bears-picnic": lambda s: picnic(s, [(_sitter("bear", 1.1), 1.15), (_sitter("bear", 1.1), 1.0)]),
    "teddies-picnic": lambda s: picnic(s, [(partial(plush, seated=True), 0.95), (partial(plush, (0.72, 0.56, 0.38),
        seated=True), 0.85)]), "rabbits-tea": tea_party, "dogs-poker": poker, "two-teddies": two_teddies,
    "teddy-swing": teddy_swing, "frog-mushroom": frog_king, "owl-book": owl_reading,
    "penguin-cocktail": penguin_drinking, "flamingo-cocktail": flamingo_drinking, "turtle-jetpack": turtle_rocket,
    "sloth-hammock": sloth_resting,
}  # fmt: skip
