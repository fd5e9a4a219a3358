"""People in the sea: a surfer under a curling wave, a swimmer, a diver."""

from __future__ import annotations

import math

import numpy as np
from data.goods.craft import Craft, blend, ease, ripple
from data.people import looks
from data.people.crew import clear, crew, strewn
from data.people.dyes import linear
from data.people.settings import both
from data.people.skeleton import Pose
from data.people.sporty import SKIN, sideways
from data.people.wardrobe import Figure
from data.sites import props
from data.sites.lot import Builder, Site, shift, turn

FOAM = (0.86, 0.90, 0.91)


def breaker(s: Site, high: float = 1.25, left: float = -2.3, right: float = 2.6) -> None:
    """A wave that rolls towards the viewer: broken on the left, its lip thrown over in the middle."""
    n, m = 200, 150
    x = np.linspace(left, right, n)[:, None]
    broken = 1 - ease(left + 0.9, right - 0.6, x)
    tall = high * (0.62 + 0.38 * (1 - ease(0.2, right, x))) * (1 - 0.10 * ease(-1.2, left, x))
    last = np.radians(92 + 172 * broken)
    t = np.linspace(0, 1, m)[None]
    inner, wrap = np.minimum(t / 0.62, 1.0), np.clip((t - 0.62) / 0.38, 0, 1)
    a = np.radians(-34) + (last - np.radians(-34)) * inner
    a = np.where(wrap > 0, last + (np.radians(88) - last) * np.minimum(wrap / 0.7, 1), a)
    thick = 0.03 + 0.30 * ease(0, 0.75, wrap)
    grown = np.where(wrap > 0, thick, 0.0)
    y = (0.92 * tall + grown) * np.sin(a) - 0.42 * broken * tall * ((1 - np.cos(a)) / 2) ** 2
    z = tall - (tall + grown) * np.cos(a)
    back = ease(0.7, 1.0, wrap)
    y, z = y + 1.6 * back, z * (1 - back)
    p = np.stack([np.broadcast_to(x, y.shape), y, z], -1)
    flat = p.reshape(-1, 3)
    p = p + (0.016 * ripple(flat * (1.5, 4, 4), 2.2, 4) + 0.02 * ripple(flat * (1, 3, 3), 1.0, 5)).reshape(n, m, 1) * (
        0, -0.6, 0.8)  # fmt: skip
    wide = np.broadcast_to(x, y.shape).ravel()
    part, over = np.broadcast_to(inner, y.shape).ravel(), np.broadcast_to(wrap, y.shape).ravel()
    much = np.broadcast_to(broken, y.shape).ravel()

    def paint(q: np.ndarray) -> np.ndarray:
        up = np.clip(q[:, 2] / (2 * high), 0, 1)
        c = blend((0.004, 0.045, 0.062), (0.008, 0.125, 0.135), ease(0.0, 0.45, up))
        c = blend(c, (0.06, 0.36, 0.33), ease(0.45, 0.95, up))
        streak = ripple(np.stack([wide * 5.5 + 1.6 * part, part * 2.2 - 0.6 * wide], 1), 1.5, 2)
        fine = ripple(np.stack([wide * 16, part * 9], 1), 1.3, 9)
        veins = np.exp(-((streak / 0.10) ** 2)) * (0.35 + 0.5 * ease(-0.4, 1.0, fine)) * ease(0.08, 0.3, part)
        lip = ease(0.90, 1.0, part) * (0.25 + 0.75 * much) * ease(-1.0, 0.9, fine + 1.6 * much)
        fallen = ease(0.0, 0.06, over) * ease(0.35, 0.7, much)
        c = blend(c, (0.10, 0.40, 0.40), 0.75 * fallen)
        rills = ripple(np.stack([wide * 20 + 3 * ripple(q * 1.0, 2.0, 8), over * 2.0], 1), 1.2, 12)
        top = fallen * (0.85 * ease(-0.2, 0.9, rills) + 0.8 * ease(0.16, 0.0, over) * ease(-0.9, 0.3, fine))
        base = ease(0.16, 0.0, part) * ease(-0.6, 0.5, fine + streak)
        white = np.clip(0.75 * veins * (over <= 0) + lip + 0.9 * top + 0.8 * base, 0, 1)
        return blend(c, FOAM, white)

    c = Craft()
    look = c.stuff(None, 0.10, coat=0.4)
    c.grid(p, look, paint)
    spray(s, p, broken[:, 0], left, right)


def spray(s: Site, p: np.ndarray, broken: np.ndarray, left: float, right: float) -> None:
    """Where the lip falls, and mist over the crest."""
    rng = np.random.default_rng(5)
    foam, soft = s.material(FOAM, 0.9), clear(s, FOAM, 0.55, 0.9)
    tip = p[:, round(0.62 * p.shape[1])]
    pick = rng.choice(
        len(tip), 9000, p=np.clip(broken - 0.62, 0, 1) ** 1.2 / (np.clip(broken - 0.62, 0, 1) ** 1.2).sum()
    )
    t = rng.uniform(0, 1, len(pick)) ** 0.8
    at = tip[pick] + rng.normal(size=(len(pick), 3)) * (0.05 + 0.13 * t)[:, None]
    at[:, 2] *= 1 - t
    at[:, 1] -= 0.16 * t
    strewn(s, foam, at, rng.uniform(0.005, 0.020, len(pick)) * (0.5 + 0.9 * t))
    k = 6000
    x = rng.uniform(left, right, k)
    front = np.interp(x, p[:, 0, 0], p[:, 0, 1])
    heap = np.interp(x, p[:, 0, 0], broken)
    base = np.stack(
        [x, front + rng.normal(0, 0.06 + 0.16 * heap, k), np.abs(rng.normal(0, 0.02 + 0.20 * heap**2, k))], 1
    )
    strewn(s, foam, base, rng.uniform(0.006, 0.018, k) * (0.6 + 1.0 * heap))
    crest = p[np.arange(len(p)), p[:, :, 2].argmax(1)]
    pick = rng.choice(len(crest), 2600, p=(broken + 0.08) / (broken + 0.08).sum())
    up = rng.exponential(0.07, len(pick))
    mist = crest[pick] + np.stack(
        [rng.normal(0, 0.05, len(pick)), 0.3 * up + rng.normal(0, 0.05, len(pick)), up], 1
    )
    strewn(s, soft, mist, rng.uniform(0.004, 0.016, len(pick)))


def wave_rider(s: Site) -> None:
    """On his board on the face of the wave."""

    def shorts(f: Figure) -> None:
        looks.trimmed(f)
        f.dress(SKIN, (0.62, 0.12, 0.10), SKIN, keep=0.3, flat=True)
        f.shoes(SKIN)
        f.hair_colour((0.62, 0.46, 0.24))

    with s.moved(shift(0.62, 0.34, 0.50), turn(10, "Y"), turn(-16, "X")):
        sideways(s, "R7", 0.0, 0.32, 0.34, shorts)
        with s.moved(shift(-1.02, 0.03, -0.02), turn(-90), turn(-90, "X")):
            props.surfboard(s)
    breaker(s)
    rng, n = np.random.default_rng(2), 900
    t = rng.uniform(0, 1, n)
    wake = np.array((-0.25, 0.34, 0.66)) + np.stack([-0.85 * t, 0.25 * t, 0.30 * t], 1)
    wake += rng.normal(size=(n, 3)) * (0.02 + 0.07 * t)[:, None]
    strewn(s, s.material(FOAM, 0.9), wake, rng.uniform(0.006, 0.02, n))


def pool(s: Site, wide: float, deep: float, seed: int) -> None:
    """A patch of rippled water, its edge ragged."""
    n, m = 90, 160
    r, a = np.meshgrid(np.linspace(0, 1, n), np.linspace(0, 2 * np.pi, m, endpoint=False), indexing="ij")
    edge = 1 + 0.07 * np.sin(5 * a + seed) + 0.05 * np.sin(11 * a) + 0.03 * np.sin(23 * a + 1)
    x, y = wide * r * edge * np.cos(a), deep * r * edge * np.sin(a)
    flat = np.stack([x.ravel(), y.ravel()], 1)
    z = (0.020 * ripple(flat, 5, seed) + 0.012 * ripple(flat, 13, seed + 1)).reshape(n, m)
    c = Craft()

    def paint(q: np.ndarray) -> np.ndarray:
        return blend((0.010, 0.16, 0.21), (0.06, 0.36, 0.40), ease(-0.02, 0.035, q[:, 2]))

    look = c.stuff(None, 0.05, coat=0.6)
    c.cleared(look, 0.16)
    c.grid(np.stack([x, y, z], -1), look, paint, wrap=True)


def splash(s: Site, at: np.ndarray, count: int, far: float, seed: int = 1) -> None:
    """Drops and foam thrown up."""
    rng = np.random.default_rng(seed)
    way = rng.normal(size=(count, 3)) * (1, 0.8, 0.7)
    p = at + way * far * rng.uniform(0.1, 1, count)[:, None]
    p[:, 2] = np.abs(p[:, 2] - at[2]) + at[2]
    strewn(s, s.material((0.86, 0.92, 0.94), 0.4), p, rng.uniform(0.004, 0.016, count))


def swimmer(s: Site) -> None:
    """He does the crawl, one arm ahead."""

    def trunks(f: Figure) -> None:
        looks.trimmed(f)
        f.dress(SKIN, SKIN, SKIN, keep=0.3, flat=True)
        f.shoes(SKIN)
        f.dress(SKIN, None, SKIN, keep=0.3, flat=True)
        cap, lens = f.paint(linear((0.75, 0.10, 0.10)), 0.3), f.paint((0.01, 0.02, 0.04), 0.05)
        f.hide(f.hair_of)
        f.scalped()
        with f.on_head(0.05, 14):
            f.loft(cap, [[(r * math.cos(b), 1.16 * r * math.sin(b), h) for b in np.linspace(0, 2 * np.pi, 48, False)]
                for r, h in ((0.090, -0.03), (0.094, 0.0), (0.088, 0.04), (0.06, 0.072), (0.002, 0.085))],
                    60)  # fmt: skip
        with f.on_head(0.022):
            for k in (-1, 1):
                f.ball(lens, (0.034 * k, -0.094, 0), (0.026, 0.014, 0.017), 20)

    pose = Pose(
        (0, 0.55, -0.03), (89, 0, 0), (80, -14, 16), (34, 34, 0), feet={"l": (0.08, 1.40, 0.02), "r": (-0.08, 1.40,
        -0.06)}, knees=both(0, -0.1, -1), toes=both(0, 1, -0.2), hands={"r": (-0.14, -0.66, 0.16), "l": (0.34, 0.52,
        -0.12)}, elbows={"r": (-0.5, 0, 1), "l": (0.6, 0.2, 0.9)}, fingers={"r": (0.05, -1, -0.25), "l": (0, 1, -0.2)},
    )  # fmt: skip
    crew(s, ("R7", pose, (trunks,), turn(90), None))
    with s.moved(shift(-0.25, 0, -0.015)):
        pool(s, 1.5, 0.74, 3)
    splash(s, np.array((0.62, 0.16, 0.0)), 900, 0.14, 1)
    splash(s, np.array((-1.32, 0.0, 0.0)), 1500, 0.20, 2)
    splash(s, np.array((0.05, -0.22, 0.0)), 500, 0.13, 3)


def diver(s: Site) -> None:
    """With a tank, a mask and fins, bubbles rising."""
    black, yellow = s.material((0.015, 0.015, 0.018), 0.5), s.paint((0.72, 0.48, 0.01), 0.25)

    def suit(f: Figure) -> None:
        looks.trimmed(f)
        f.dress((0.10, 0.11, 0.13), (0.10, 0.11, 0.13), (0.16, 0.40, 0.62), keep=0.3, flat=True)
        f.shoes((0.08, 0.08, 0.09))
        f.tuck(0.0, 0, 0.085, 0.1)
        dark = f.paint((0.012, 0.012, 0.014), 0.3)
        with f.on_head(0.02):
            f.rounded(dark, (0, -0.098, 0), (0.155, 0.055, 0.085), 0.024)
            f.rounded(f.paint((0.10, 0.22, 0.28), 0.03), (0, -0.122, 0.002), (0.128, 0.02, 0.06), 0.012)
            f.tube(
                dark,
                [(0.098 * math.sin(b), -0.112 * math.cos(b), 0) for b in np.linspace(-2.9, 2.9, 40)],
                0.010,
                8,
            )
        with f.on_head(-0.05):
            f.ball(dark, (0, -0.115, 0), (0.036, 0.032, 0.026), 20)
            f.tube(dark, [(-0.03, -0.12, 0), (-0.13, -0.10, -0.03), (-0.16, 0.02, -0.06), (-0.12, 0.16, -0.08)], 0.014,
                10)  # fmt: skip

    toes = {"l": (0.05, 0.9, 0.25), "r": (-0.05, 0.9, -0.45)}
    pose = Pose(
        (0, 0.35, 0.0), (72, 0, 0), (66, 0, 0), (14, 14, 0), feet={"l": (0.10, 1.14, 0.10), "r": (-0.10, 1.08, -0.26)},
        knees=both(0, -0.3, -1), toes=toes, hands={"l": (0.20, -0.42, -0.30), "r": (-0.34, 0.06, -0.30)},
        elbows=both(0.8, 0.2, -0.5), fingers={"l": (0, -0.9, -0.2), "r": (0, -0.8, -0.4)},
    )  # fmt: skip
    (joints,) = crew(s, ("R7", pose, (suit,), turn(90), None))
    for side in "lr":
        ankle = joints[f"ankle-{side}"]
        way = np.array(turn(90).to_3x3()) @ np.array(toes[side])
        way /= np.linalg.norm(way)
        up = np.array((0, 0, 1.0)) - way * way[2]
        up /= np.linalg.norm(up)
        across = np.cross(way, up)
        rings = []
        for d, w, h in ((0.10, 0.045, 0.035), (0.20, 0.06, 0.025), (0.30, 0.085, 0.010), (0.62, 0.12, 0.006), (0.66,
                0.10, 0.004)):  # fmt: skip
            c = ankle + d * way - 0.10 * d * d * up
            rings.append([c + u * across + v * up for u, v in ((-w, h), (w, h), (w, -h), (-w, -h))])
        s.loft(yellow, rings, 40)
    mid = (joints["shoulder-l"] + joints["shoulder-r"]) / 2
    hips = (joints["hip-l"] + joints["hip-r"]) / 2
    along_ = (mid - hips) / np.linalg.norm(mid - hips)
    up = np.array((-along_[2], 0, along_[0]))
    base, end = hips + 0.12 * along_ + 0.20 * up, mid - 0.02 * along_ + 0.20 * up
    s.tube(yellow, [tuple(base - 0.04 * along_), tuple(base), tuple(end), tuple(end + 0.05 * along_), tuple(end + 0.07
        * along_)], [0.06, 0.085, 0.085, 0.06, 0.03], 28)  # fmt: skip
    s.tube(
        s.material((0.6, 0.6, 0.62), 0.2, 1.0),
        [tuple(end + 0.06 * along_), tuple(end + 0.13 * along_)],
        0.022,
        14,
    )
    for t in (0.25, 0.7):
        c = base + t * (end - base)
        s.tube(black, [tuple(c + 0.088 * (math.cos(b) * up + math.sin(b) * np.array((0, 1, 0)))) for b in np.linspace(0,
            6.283, 30, False)], 0.012, 6, loop=True)  # fmt: skip
    rng, head = np.random.default_rng(7), joints["head"]
    bubble = Craft().glass((0.8, 0.9, 0.95), 0.85, 0.9)
    for k in range(34):
        r = float(rng.uniform(0.008, 0.034)) * (0.6 + k / 34)
        at = head + np.array(
            (0.10 + 0.10 * rng.normal() - 0.004 * k, 0.08 * rng.normal() - 0.05, 0.10 + 0.024 * k)
        )
        s.ball(bubble, tuple(at), (r, r, 0.8 * r), 16)


BUILDERS: dict[str, Builder] = {"surf-wave": wave_rider, "swimmer": swimmer, "diver": diver}
