"""More portraits: in fedoras, caps, suits and scarves, tattooed, with flowers in the hair, laughing."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import bpy
import numpy as np
from data.goods.craft import Craft
from data.goods.flowers import daisy_head, rose_head
from data.people import extras, hats, looks, makeup, tresses, visage
from data.people.adorned import NARROW, ROUND
from data.people.hairdos import BLACK, BLOND, BRUNETTE, GREY, long_hair, short
from data.people.makeup import mixed, patch, spots_of
from data.people.sitters import (
    BLUE,
    FAIR,
    GREEN,
    HAZEL,
    MALE,
    OLIVE,
    PALE,
    Make,
    Sitter,
    beard,
    haired,
    man,
    woman,
)
from data.people.sporty import SKIN
from data.people.tresses import Style, even, hairline, parted
from data.sites.lot import shift, turn
from data.stage import Colour

Portrait = tuple[str, Make, float, float, float]


def _under(line: tresses.Field, top: float) -> tresses.Field:
    """What of the hair is below a hat."""
    return lambda p: line(p) & (p[:, 2] < top)


def lapels(f: Sitter, coat: Colour) -> None:
    """The front of a suit: its lapels, and a white shirt."""
    x0, z0 = f.middle[0], f.head.translation.z - 1.70
    cloth = f.cloth(coat, 0.08)

    def shirt(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
        much = (
            np.clip((rgb.mean(1) - 0.30) / 0.15, 0, 1) * (np.ptp(rgb, axis=1) < 0.14) * (p[:, 2] > 1.1 + z0)
        )
        return mixed(
            rgb, 0.62 * np.array((0.95, 0.95, 0.96)) + 0.38 * rgb.mean(1, keepdims=True) ** 0.5, 0.85 * much
        )

    makeup.paint(f, shirt, f.cloth_of, 1)
    grid = np.array([(u, z) for u in np.linspace(-0.13, 0.13, 27) for z in np.linspace(1.20, 1.58, 27)])
    depth = np.array([f.front(x0 + u, z + z0, 0.0).y for u, z in grid])

    def terms(u: Any, z: Any) -> np.ndarray:
        w = np.asarray(z) - 1.4
        return np.stack(
            [u**0, u, u * u, u**3, u**4, w, w * w, w**3, u * w, u * u * w, u * w * w, u * u * w * w], -1
        )

    fit, *_ = np.linalg.lstsq(terms(grid[:, 0], grid[:, 1]), depth, rcond=None)

    def sheet(rows: list[tuple[float, float, float]], off: float, side: int) -> None:
        points, faces, n = [], [], 8
        lines, gaps = [], []
        for inner, outer, z in rows:
            u = side * np.linspace(inner, outer, n + 1)
            lines.append((u, terms(u, np.full(n + 1, z)) @ fit, z))
            gaps.append(
                min(0.0, *(f.front(x0 + a, z + z0, 0.0).y - b for a, b in zip(u, lines[-1][1], strict=True)))
            )
        lower = np.array([min(gaps[max(k - 2, 0) : k + 3]) for k in range(len(gaps))])
        for (u, y, z), gap in zip(
            lines, np.convolve(np.pad(lower, 2, "edge"), np.full(5, 0.2), "valid"), strict=True
        ):
            bulge = off + 0.004 * np.sin(np.linspace(0, np.pi, n + 1))
            points += [(x0 + a, b + gap - c, z + z0) for a, b, c in zip(u, y, bulge, strict=True)]
        for i in range(len(rows) - 1):
            faces += [(i * (n + 1) + k, i * (n + 1) + k + 1, (i + 1) * (n + 1) + k + 1, (i + 1) * (n + 1) + k)
                for k in range(n)]  # fmt: skip
        f.form(cloth, points, faces, 60)
        solid = bpy.context.scene.objects[-1].modifiers.new("thick", "SOLIDIFY")
        solid.thickness = 0.004

    for side in (-1, 1):
        main = [(0.066 - 0.062 * t, 0.122 - 0.116 * t + 0.014 * math.sin(math.pi * t), 1.535 - 0.29 * t)
            for t in np.linspace(0, 1, 24)]  # fmt: skip
        sheet(main, 0.006, side)


def knot(f: Sitter, colour: Colour) -> None:
    """A tie."""
    extras.tie(f, colour, 1.60, 1.12)
    p = f.front(f.middle[0], 1.59, 0.006)
    f.ball(f.cloth(colour, 0.1, 0.6), (p.x, p.y - 0.012, 1.588), (0.022, 0.016, 0.019), 20)


def suit(f: Sitter) -> None:
    man(FAIR, BLUE, (0.16, 0.17, 0.20), roots=(0.2, 0.13, 0.08), keep=0.4, stubble=0.2)(f)
    short((0.24, 0.15, 0.09), 0.05, 0.5, 0.35, 0.15)(f)
    lapels(f, (0.17, 0.18, 0.21))
    knot(f, (0.10, 0.16, 0.34))


def fedora(f: Sitter) -> None:
    man(FAIR, HAZEL, (0.20, 0.17, 0.15), roots=BRUNETTE, keep=0.5, stubble=0.45)(f)
    short((0.22, 0.13, 0.07), 0.05, 0.2, 0.5, 0.0, 0.03, _under(MALE, 0.074), 6000)(f)
    lapels(f, (0.21, 0.18, 0.16))
    knot(f, (0.30, 0.05, 0.06))
    hats.wide_hat(f, (0.22, 0.19, 0.17), (0.06, 0.05, 0.05), 0.152, 0.010, 0.110, pinch=0.03)


def black_hat(f: Sitter) -> None:
    """A wide black hat, red lips."""
    woman(PALE, GREEN, (0.06, 0.06, 0.07), roots=BRUNETTE, grown=NARROW, lips=(0.66, 0.05, 0.08))(f)
    haired(Style((0.16, 0.085, 0.05), parted(0.0), even(0.30, 0.1), _under(hairline(), 0.085), fall=0.8, off=0.035,
        wave=(0.008, 9), strands=10000))(f)  # fmt: skip
    hats.wide_hat(f, (0.05, 0.05, 0.055), (0.34, 0.05, 0.07), 0.215, 0.0, 0.105)


def moustache(f: Sitter) -> None:
    """A large one, dark."""
    dark = (0.10, 0.065, 0.045)
    man(OLIVE, (0.30, 0.19, 0.11), (0.30, 0.36, 0.40), roots=dark, stubble=0.35)(f)
    short((0.11, 0.07, 0.05), 0.05, 0.55, 0.35, 0.1)(f)
    for seed in range(3):
        whiskers(f, dark, seed)


def whiskers(f: Sitter, colour: Colour, seed: int) -> None:
    """Hair of the upper lip that is combed aside, its ends up."""
    inner, outer = np.array(f.head.inverted()), np.array(f.head)
    turned = inner[:3, :3] / np.cbrt(np.linalg.det(inner[:3, :3]))

    def lip(p: np.ndarray) -> np.ndarray:
        x, z = np.abs(p[:, 0]), p[:, 2]
        return np.asarray((x < 0.030) & (z < -0.016 - 0.12 * x) & (z > -0.033 - 0.12 * x) & (p[:, 1] < -0.07))

    spots, ways = f.rooted(520, lip, 20 + seed)
    p, out = spots @ inner[:3, :3].T + inner[:3, 3], ways @ turned.T
    rng = np.random.default_rng(seed)
    side = np.sign(p[:, :1])
    x = np.abs(p[:, :1])
    way = 0.55 * out + side * (0.7, 0, 0) + np.array((0, 0, -0.55)) + 0.14 * rng.normal(size=out.shape)
    way /= np.linalg.norm(way, axis=1, keepdims=True)
    long = (0.010 + 0.42 * x) * rng.uniform(0.7, 1.1, (len(p), 1))
    at, line = p, [p]
    for k in range(9):
        way = way + side * (0.10, 0, 0) + (0, 0.012, 0.05 * (k > 4)) + 0.03 * rng.normal(size=way.shape)
        way /= np.linalg.norm(way, axis=1, keepdims=True)
        at = at + way * long / 9
        line.append(at)
    tresses.strands(np.stack(line, 1) @ outer[:3, :3].T + outer[:3, 3], colour, 0.0008, 0.25, 0.4)


def inked(p: np.ndarray, seed: int, size: float) -> np.ndarray:
    """How dark the lines of tattoos are: scrolls and scales, 0 .. 1."""
    a = spots_of(p, 1.3 * size, seed)
    b = spots_of(p, size, seed + 1)
    line = np.maximum(np.exp(-((a / 0.13) ** 2)), np.exp(-((b / 0.10) ** 2)))
    shade = np.clip(a - 0.25, 0, 0.6) * 1.4
    return np.asarray(np.clip(0.95 * line + shade, 0, 1))


def tattooed(f: Sitter) -> None:
    """Bearded, in a black vest, his neck and arms full of ink."""
    man(FAIR, BLUE, (0.055, 0.055, 0.06), roots=BRUNETTE, keep=0.4, shirt=False)(f)
    looks.trimmed(f)
    f.dye_box((0.6, 0, 0.955, 0.52), SKIN, 0.3, flat=True)
    x0, z0 = f.middle[0], f.head.translation.z
    ink = (0.08, 0.12, 0.15)

    def vest(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
        x, z = np.abs(p[:, 0] - x0), p[:, 2]
        bare = ((x - 0.108) / 0.004).clip(0, 1)
        deep = ((z - (z0 - 0.275 + 0.11 * (x / 0.062) ** 4)) / 0.004).clip(0, 1) * (x < 0.076)
        skin = np.maximum(bare, deep)
        rgb = mixed(rgb, np.asarray(SKIN) * (0.95, 1.0, 1.04), 0.94 * skin)
        return mixed(rgb, ink, 0.82 * skin * inked(p, 4, 0.017))

    makeup.paint(f, vest, f.cloth_of, 2)

    def neck(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
        low = np.clip((-0.085 - p[:, 2] - 0.3 * np.clip(-0.03 - p[:, 1], 0, 1)) / 0.012, 0, 1)
        return mixed(rgb, ink, 0.85 * low * inked(p, 9, 0.013))

    makeup.paint(f, neck, f.skin_of, 1)
    short((0.18, 0.10, 0.06), 0.055, 0.1, 0.9, 0.35, 0.06)(f)
    beard(f, (0.20, 0.105, 0.055), 0.042, 7500)


def teenager(f: Sitter) -> None:
    """Dark hair in the forehead, a jumper."""
    from data.people.gallery import young  # it shows these portraits

    f.tint("Upper", (0.9, 1.25, 2.0))
    young(f, BLACK)
    short(
        (0.07, 0.05, 0.045),
        0.085,
        0.55,
        -0.75,
        -0.1,
        0.055,
        hairline(0.084, 0.02, -0.05, 0.3),
        9000,
        fall=0.55,
    )(f)


def scarfed(f: Sitter, cloth: Colour, dress: Colour, lips: Colour) -> None:
    """A scarf about the head and the neck, only the face is seen."""
    under = (0.75 * cloth[0], 0.75 * cloth[1], 0.75 * cloth[2])
    woman(FAIR, HAZEL, dress, grown=ROUND, lips=lips, roots=under)(f)
    look = f.cloth(cloth, 0.12)
    hats.shroud(f, look)
    with f.on_head():
        for j, (low, wide, thick) in enumerate(((-0.118, 0.086, 0.030), (-0.150, 0.100, 0.030), (-0.185, 0.125,
                0.028))):  # fmt: skip
            rings = []
            for k in range(64):
                a = 2 * math.pi * k / 64
                c = np.array((wide * math.sin(a), 0.020 - 0.95 * wide * math.cos(a), low - 0.028 * math.cos(a)
                    + 0.020 * math.sin(a + 0.8 + j)))  # fmt: skip
                out = np.array((math.sin(a), -math.cos(a), 0.1))
                rings.append([c + thick * (0.55 * math.cos(b) * out + (1 + 0.12 * math.sin(4 * a + j)) * math.sin(b)
                    * np.array((0, 0, 1.0))) * (1 + 0.06 * math.sin(3 * b + 5 * a)) for b in np.linspace(0, 2 * math.pi,
                    18, False)])  # fmt: skip
            f.loft(look, rings, 80, loop=True)


def lipstick(f: Sitter) -> None:
    """Dark waves, red lips, a red dress."""
    woman(PALE, HAZEL, (0.70, 0.03, 0.06), roots=BRUNETTE, grown=NARROW, lips=(0.72, 0.02, 0.05), rosy=0.25)(
        f
    )
    long_hair((0.13, 0.07, 0.045), 0.34, 0.02, 0.07, 0.6, (0.011, 8))(f)
    gold = f.steel((0.90, 0.68, 0.26), 0.2)
    with f.on_head():
        for side in (-1, 1):
            f.ball(gold, (side * 0.084, -0.010, -0.040), (0.007, 0.007, 0.009), 16)


def flowers(f: Sitter) -> None:
    """A wreath of roses and daisies."""
    woman(
        FAIR,
        BLUE,
        (0.90, 0.88, 0.84),
        visage.freckles(0.35),
        roots=BLOND,
        grown=ROUND,
        lips=(0.78, 0.36, 0.36),
    )(f)
    long_hair((0.66, 0.44, 0.22), 0.36, 0.0, 0.06, 0.7, (0.008, 7))(f)
    rng = np.random.default_rng(3)
    green = f.material((0.10, 0.22, 0.04), 0.7)
    heads: list[Callable[[Craft], None]] = [
        lambda c: rose_head(c, (0.62, 0.05, 0.10)), daisy_head, lambda c: rose_head(c, (0.80, 0.36, 0.38)), daisy_head,
        lambda c: rose_head(c, (0.82, 0.70, 0.52)),
    ]  # fmt: skip
    with f.on_head(0.075, 10, 0.006):
        n = 17
        for k in range(n):
            a = math.radians(-128 + 256 * k / (n - 1))
            at = (0.088 * math.sin(a), -0.104 * math.cos(a), 0.004 + 0.006 * (k % 2))
            size = (0.020, 0.017, 0.017, 0.016, 0.019)[k % 5] * (1.25 if abs(k - 8) < 5 else 1.0)
            with f.moved(shift(*at), turn(math.degrees(a)), turn(58 + float(rng.uniform(-12, 12)), "X")):
                before = Craft()
                with before.moved((0, 0, 0.010), (0, 0, 40.0 * k), size):
                    heads[k % 5](before)
            for j in range(3):
                b = a + 0.09 * (j - 1)
                leaf = (0.093 * math.sin(b), -0.109 * math.cos(b), -0.004 + 0.022 * rng.uniform(-1, 1))
                with f.moved(shift(*leaf), turn(math.degrees(b)), turn(float(rng.uniform(-60, 60)), "Y")):
                    f.ball(green, (0, 0, 0), (0.006, 0.0025, 0.017), 10)


def capped(f: Sitter) -> None:
    """A baseball cap and a plain jumper."""
    man(FAIR, GREEN, (0.36, 0.38, 0.42), roots=BRUNETTE, stubble=0.4, keep=0.6)(f)
    short((0.28, 0.17, 0.09), 0.045, 0.2, 0.5, 0.0, 0.03, _under(MALE, 0.060), 6000)(f)
    hats.cap(f, (0.62, 0.07, 0.08), 0.054, 0.86)


def laughing(f: Sitter) -> None:
    """A girl, her mouth open, her cheeks up."""
    from data.people.gallery import girl  # it shows these portraits

    at = -0.0565

    def open_mouth(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
        x, z, front = np.abs(p[:, 0]), p[:, 2], p[:, 1] < -0.05
        wide = 0.0265
        top = at + 0.0035 + 0.006 * (x / wide) ** 2
        low = at - 0.0125 + 0.0195 * (x / wide) ** 2
        inside = np.clip((top - z) / 0.001, 0, 1) * np.clip((z - low) / 0.001, 0, 1) * (x < wide) * front
        rim = np.clip((top + 0.0035 - z) / 0.001, 0, 1) * np.clip((z - low + 0.0042) / 0.001, 0, 1) * (x < wide
            + 0.002) * front  # fmt: skip
        rgb = mixed(rgb, (0.80, 0.40, 0.38), 0.8 * rim)
        rgb = mixed(rgb, (0.24, 0.05, 0.05), inside)
        teeth = np.clip((z - (top - 0.0058)) / 0.0008, 0, 1) * np.clip((0.022 - x) / 0.001, 0, 1)
        gap = 0.12 * np.exp(-(((np.mod(x + 0.0032, 0.0064) - 0.0032) / 0.0004) ** 2))
        rgb = mixed(rgb, (0.96, 0.95, 0.91), inside * teeth * (1 - gap))
        tongue = patch(p, (0, -0.09, at - 0.010), (0.012, 0.05, 0.005), 0.6)
        return mixed(rgb, (0.78, 0.34, 0.34), 0.8 * inside * (1 - teeth) * tongue)

    makeup.paint(f, open_mouth, f.skin_of, 2)
    visage.formed(f, ((0.026, -0.085, at), 0.020, (0.004, 0.003, 0.0075)), ((0.0, -0.085, at - 0.03), 0.045, (0, 0,
        -0.008)), ((0.044, -0.072, at + 0.040), 0.026, (0.001, -0.006, 0.006)), ((0.031, -0.085, at + 0.064), 0.014,
        (0, 0, 0.003)))  # fmt: skip
    girl(f)


def curls(f: Sitter) -> None:
    """An old woman with short white curls and red glasses."""
    paint, height = visage.old("R8", 0.8)
    woman(PALE, HAZEL, (0.22, 0.36, 0.44), paint, lips=(0.74, 0.36, 0.38), rosy=0.28, height=height, roots=GREY, grown=(
        ((0.042, -0.062, -0.035), 0.042, (0.004, -0.003, -0.006)), ((0.030, -0.07, -0.07), 0.035, (0.004, 0, -0.004)),
        ((0.025, -0.075, -0.047), 0.017, (0.002, 0.001, 0.0065))))(f)  # fmt: skip
    haired(Style((0.86, 0.85, 0.83), parted(0.0), even(0.050, 0.2), hairline(), fall=0.2, off=0.07, curl=(0.0085, 30),
        tight=0.9, strands=10000, body=False, clear=0.080))(f)  # fmt: skip
    extras.glasses(f, (0.40, 0.06, 0.08))


LIKENESSES: dict[str, Portrait] = {
    "face-man-suit-b": ("R7", suit, 0.215, -3, 0.075),
    "face-fedora-b": ("R7", fedora, 0.235, -6, 0.015),
    "face-black-hat-b": ("R8", black_hat, 0.245, 4, 0.015),
    "face-moustache-b": ("R7", moustache, 0.20, -4, 0.05),
    "face-tattooed-b": ("R7", tattooed, 0.23, -4, 0.085),
    "face-teen-boy-b": ("R22", teenager, 0.205, 6, 0.035),
    "face-headscarf-b": ("R8", lambda f: scarfed(f, (0.24, 0.42, 0.46), (0.16, 0.18, 0.22), (0.72, 0.32, 0.32)), 0.215,
        4, 0.045),
    "face-lipstick-b": ("R8", lipstick, 0.215, 4, 0.045),
    "face-flowers-b": ("R8", flowers, 0.225, 3, 0.030),
    "face-cap-b": ("R7", capped, 0.215, -10, 0.025),
    "face-laughing-b": ("R25", laughing, 0.205, -6, 0.035),
    "face-curls-b": ("R8", curls, 0.205, 4, 0.035),
}  # fmt: skip
"""As gallery.BUILDERS."""
