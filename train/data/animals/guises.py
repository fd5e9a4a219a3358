"""Animals dressed up, with what belongs to it: a cane, a sword, a watch, a broom, a sign."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np
from data.animals import arrayed, folkwear, headwear, heroes, mammals, outings, players, readers
from data.animals.anatomy import Frame
from data.animals.bodied import Part
from data.animals.feathers import spread, white_plumage
from data.animals.folk import before, on_floor, on_seat, somebody, upright
from data.animals.heroes import ELBOWS
from data.animals.players import BUSHY, LONG, RINGED, STUB, rings
from data.goods import antiques, utensils
from data.goods.craft import Colour, Craft
from data.people.afield import rod
from data.sites.lot import Site
from mathutils import Matrix

TAILS: dict[str, Part] = {
    "raccoon": RINGED, "fox": BUSHY, "ginger-cat": LONG, "black-cat": LONG, "dog": STUB, "bear": STUB, "panda": STUB,
}  # fmt: skip


def gentleman(_: Site) -> None:
    """A raccoon in a tuxedo and a top hat, a cane in its hand."""
    body = upright((0.22, 0.34, 0.70), (0.30, -0.34, 0.74), poles=ELBOWS)
    somebody("raccoon", body, 0.25, 3, 16, 3, "top hat", folkwear.suit(body, (0.012, 0.012, 0.014), (0.012, 0.012,
        0.014)), RINGED, [((0.02, 0.018, 0.017), rings)])  # fmt: skip
    c = Craft(4)
    with before(c):
        x, y = -0.345, -0.36
        wood, gold = c.stuff((0.05, 0.022, 0.012), 0.25, coat=0.6), c.metal((0.85, 0.60, 0.20))
        c.tube([(x, y, 0.80), (x, y, 0.03)], 0.017, wood)
        c.tube([(x, y, 0.76), (x, y, 0.79)], 0.021, gold)
        c.ball(gold, fine=24, at=(x, y, 0.83), size=0.042)
        c.tube([(x, y, 0.05), (x, y, 0.0)], 0.019, gold)


def bearer(_: Site, kind: str, k: float = 1.0, size: float = 0.25, wears: str = "") -> None:
    """A blank sign held before the belly with both hands."""
    wide, high, v = 0.78, 0.50, 0.82
    hands = (0.40, 0.40, v - 0.10), (0.40, -0.40, v - 0.10)
    body = upright(*hands, k, poles=((-0.5, 1, -0.3), (-0.5, -1, -0.3)), long=0.66)
    more = {"marks": [((0.02, 0.018, 0.017), rings)]} if kind == "raccoon" else {}
    somebody(kind, body, size, 2, 6, 3, wears, None, TAILS[kind], **more)  # type: ignore[arg-type]
    c = Craft(2)
    with before(c, (0, -0.455, v), (-4, 0, 0)):
        c.box(c.stuff((0.80, 0.79, 0.76), 0.8, bump=0.04, grain=40), (wide, 0.016, high), 0.006)


def messenger(_: Site) -> None:
    """A white rabbit in a waistcoat who looks at its watch."""
    body = upright((0.18, 0.30, 0.70), (0.46, -0.20, 0.98), poles=ELBOWS)
    somebody("white-rabbit", body, 0.23, 10, 24, 4, "glasses", folkwear.waistcoat(body))
    c = Craft(6)
    with before(c, (-0.21, -0.60, 1.02), (-8, 0, 12), 0.095):
        c.place = c.place @ Matrix.Translation((0, 0, -1.3))
        antiques.pocket_watch(c)


def witch_hat(c: Craft) -> None:
    """Black and bent, with a violet band and a buckle, of radius 1 where it is worn."""
    felt = c.stuff((0.012, 0.011, 0.014), 0.85, sheen=0.4, bump=0.15, grain=40)
    t, b = np.linspace(0, 1, 110)[:, None], np.linspace(0, 2 * np.pi, 180, endpoint=False)[None]
    r = 1.02 * (1 - t) ** 0.9 * (1 + 0.05 * np.sin(22 * t) * t) + 0.015
    p = np.stack([r * np.sin(b) + 0.75 * t**3, -r * np.cos(b) + 0.3 * t**2, 2.7 * t - 0.7 * t**4 + 0 * b], -1)
    c.grid(p, felt, wrap=True)
    u = np.linspace(0, 1, 16)[:, None]
    wide, high = 0.95 + 1.0 * u, 0.04 - 0.10 * u + 0.14 * u * np.sin(2 * b + 0.6)
    brim = np.stack([wide * np.sin(b), -wide * np.cos(b), high], -1)
    c.grid(np.concatenate([brim, (brim - (0, 0, 0.05))[::-1], brim[:1]]), felt, wrap=True)
    c.lathe(
        [(1.0, 0.05), (1.05, 0.06), (0.98, 0.38), (0.9, 0.38)],
        c.stuff((0.20, 0.03, 0.30), 0.5, sheen=0.4),
        steps=96,
    )
    gold = c.metal((0.85, 0.60, 0.20))
    for x, z, w, h in (
        (0, 0.10, 0.30, 0.05),
        (0, 0.34, 0.30, 0.05),
        (-0.14, 0.22, 0.05, 0.28),
        (0.14, 0.22, 0.05, 0.28),
    ):
        c.box(gold, (w, 0.06, h), 0.01, at=(x, -1.05, z), turn=(8, 0, 0))


def witch_cat(s: Site, kind: str = "black-cat") -> None:
    """Astride a flying broom."""
    body = on_seat((0.46, 0.05, 0.66), (0.40, -0.05, 0.64), 0.56, 0.84, 14, ((0.06, 0.19, 0.36), (0.06, -0.19, 0.36)),
        ((-0.2, 1, -0.3), (-0.2, -1, -0.3)), long=0.62)  # fmt: skip
    tail: Part = ([(-0.22, 0, 0.62, 0.045), (-0.42, 0, 0.66, 0.042), (-0.58, 0.02, 0.80, 0.04), (-0.60, 0.03, 0.98,
        0.036), (-0.50, 0.03, 1.08, 0.03)], 0.03)  # fmt: skip
    somebody(kind, body, 0.26, 4, 30, 3, "", folkwear.plain(body, (0.16, 0.03, 0.24)), tail, hat=witch_hat)
    c = Craft(3)
    spin = Matrix.Rotation(np.radians(-82), 4, "Y") @ Matrix.Scale(0.40, 4) @ Craft.spot((0, 0, 0), (0, 52, -14), 1.0
        ).inverted()  # fmt: skip
    c.place = Matrix.Translation((0.92, 0, 0.47)) @ spin
    antiques.broomstick(c)


def prince(_: Site) -> None:
    """A frog in a red cape, a crown on its head."""
    body = upright((0.26, 0.34, 0.72), (0.40, -0.26, 0.96), 1.05, poles=ELBOWS)
    garb = folkwear.cloak(
        partial(folkwear.waistcoat, tone=(0.03, 0.05, 0.22), tie=(0.70, 0.48, 0.10)), (0.42, 0.012, 0.02)
    )
    somebody("frog", body, 0.27, 2, 16, 3, "crown", garb(body))
    c = Craft(4)
    with before(c):
        gold, red = c.metal((0.85, 0.60, 0.20)), c.stuff((0.55, 0.01, 0.03), 0.08, coat=1.0)
        c.tube([(-0.24, -0.40, 0.78), (-0.31, -0.50, 1.30)], 0.014, gold)
        c.ball(gold, fine=20, at=(-0.314, -0.506, 1.33), size=0.036)
        c.ball(red, fine=16, at=(-0.316, -0.512, 1.375), size=0.024)


def rex(s: Site, wear: str) -> None:
    """A tyrannosaurus in a hat."""
    mammals.BUILDERS["t-rex"](s)
    f, c = Frame((0.74, 0.02, 1.55), 8, 24, 0.62), Craft(2)
    axes = np.stack([f.size * f.axes[1], -f.size * f.axes[0], f.size * f.axes[2]], 1)
    c.place = Matrix.Translation(tuple(f.at)) @ Matrix(axes.tolist()).to_4x4()
    with c.moved((0, -0.08, 0.235), (-6, 0, 0), 0.25):
        headwear.ALL[wear](c)


def dandy(_: Site, kind: str, wears: str = "") -> None:
    """In a suit, one hand raised."""
    body = upright((0.18, 0.34, 0.70), (0.34, -0.40, 1.02), poles=ELBOWS)
    somebody(kind, body, 0.26, 3, 16, 3, wears, folkwear.suit(body), TAILS.get(kind))


def sheltered(_: Site, kind: str, coat: Colour, cloth: Colour, size: float = 0.25) -> None:
    """Under an open umbrella, in a coat of one colour."""
    body = upright((0.18, 0.32, 0.70), (0.38, -0.20, 0.92), poles=ELBOWS)
    somebody(kind, body, size, 3, 16, 3, "", folkwear.plain(body, coat, rough=0.45), TAILS.get(kind))
    c = Craft(4)
    with before(c, (-0.205, -0.41, 0.985), (-12, 4, 0), 0.46):
        utensils.umbrella(c, cloth)


def angler(s: Site, kind: str, k: float = 0.8, size: float = 0.24) -> None:
    """On its seat with a fishing rod, its line in the water."""
    body = on_floor((0.42, 0.07, 0.56), (0.36, -0.07, 0.50), k)
    somebody(kind, body, size, 8, 20, 3, "", tail=readers.TAILS.get(kind))
    rod(s, np.array((-0.42, 0.0, 0.56)), np.array((-0.82, 0.06, 0.56)), 1.25, 0.02)


def flying_pig(s: Site) -> None:
    """White wings on its shoulders."""
    mammals.BUILDERS["pig"](s)
    c = Craft(7)
    hues, feathers = white_plumage(c)
    with c.moved(turn=(0, 0, 180)):
        for k in (1, -1):
            arm = [
                (0.16, 0.14 * k, 0.66),
                (0.14, 0.34 * k, 0.98),
                (0.04, 0.60 * k, 1.20),
                (-0.12, 0.86 * k, 1.26),
            ]
            ways = [
                (-0.9, 0.05 * k, -0.35),
                (-0.9, 0.2 * k, -0.1),
                (-0.75, 0.55 * k, 0.2),
                (-0.35, 0.9 * k, 0.55),
            ]
            spread(
                c,
                arm,
                ways,
                [0.36, 0.54, 0.64, 0.58],
                hues,
                feathers,
                0.14,
                24,
                5.0,
            )


def busy(act: Any, kind: str, **how: Any) -> Any:
    """An act of heroes.py or players.py by somebody with a tail of its own."""
    return partial(act, kind=kind, tail=TAILS.get(kind), **how)


BUILDERS: dict[str, Any] = {
    "raccoon-cane": gentleman, "rabbit-watch": messenger, "cat-broom": witch_cat,
    "mouse-knight": partial(heroes.knight, kind="mouse", tail=None, size=0.27),
    "cat-sign": partial(bearer, kind="ginger-cat"), "dog-sign": partial(bearer, kind="dog", size=0.26),
    "bear-sign": partial(bearer, kind="bear", k=1.15, size=0.27), "panda-sign": partial(bearer, kind="panda", k=1.1),
    "raccoon-sign": partial(bearer, kind="raccoon"),
    "dog-chef": busy(heroes.chef, "dog"), "panda-chef": busy(heroes.chef, "panda", size=0.27),
    "dog-knight": busy(heroes.knight, "dog"), "fox-knight": busy(heroes.knight, "fox"),
    "rabbit-knight": busy(heroes.knight, "rabbit"),
    "panda-samurai": busy(heroes.samurai, "panda", size=0.27), "fox-samurai": busy(heroes.samurai, "fox"),
    "dog-samurai": busy(heroes.samurai, "shiba"), "rabbit-samurai": busy(heroes.samurai, "white-rabbit", size=0.22),
    "fox-wizard": busy(heroes.wizard, "fox"), "mouse-wizard": busy(heroes.wizard, "mouse"),
    "dog-wizard": busy(heroes.wizard, "dog"), "raccoon-wizard": busy(heroes.wizard, "raccoon"),
    "corgi-astronaut": partial(heroes.astronaut, kind="corgi"),
    "monkey-astronaut": partial(heroes.astronaut, kind="monkey"),
    "panda-astronaut": partial(heroes.astronaut, kind="panda", afloat=True),
    "cat-drums": partial(players.drummer, kind="tabby-cat"), "panda-drums": partial(players.drummer, kind="panda"),
    "panda-guitar": busy(players.guitarist, "panda", k=1.1), "fox-guitar": busy(players.guitarist, "fox"),
    "frog-banjo": partial(players.strummer, kind="frog"), "frog-guitar": busy(players.guitarist, "frog"),
    "frog-wizard": busy(heroes.wizard, "frog"), "frog-knight": busy(heroes.knight, "frog"),
    "frog-umbrella": partial(sheltered, kind="frog", coat=(0.72, 0.46, 0.02), cloth=(0.50, 0.015, 0.03), size=0.27),
    "cat-umbrella": partial(sheltered, kind="ginger-cat", coat=(0.03, 0.10, 0.30), cloth=(0.72, 0.46, 0.02)),
    "dog-umbrella": partial(sheltered, kind="dog", coat=(0.72, 0.46, 0.02), cloth=(0.03, 0.12, 0.40)),
    "mouse-umbrella": partial(sheltered, kind="mouse", coat=(0.10, 0.26, 0.12), cloth=(0.50, 0.015, 0.03), size=0.27),
    "cat-fishing": partial(angler, kind="tabby-cat"), "bear-fishing": partial(angler, kind="bear", k=1.05, size=0.26),
    "flying-pig": flying_pig,
    "frog-prince": prince, "frog-suit": partial(dandy, kind="frog"),
    "raccoon-banjo": partial(players.strummer, kind="raccoon"),
    **{f"t-rex-{wear.replace(' ', '-')}": partial(rex, wear=wear) for wear in arrayed.REX},
    "cat-surfing-cool": partial(outings.cat_surfing, wears="sunglasses"),
}  # fmt: skip
