"""Animals of the sea that leap, play or float, with the spray they raise."""

from __future__ import annotations

from functools import partial
from typing import Any

import bpy
import numpy as np
from data.animals import whales
from data.animals.bodied import crafted, cut_below, set_down
from data.animals.whiskered import seal
from data.goods.craft import Craft
from data.sites.lot import Site


def spray(
    at: tuple[float, float], wide: float, tall: float, n: int = 4600, seed: int = 1, lean: float = 0.0
) -> None:
    """Foam on the water and drops in the air, white."""
    c, luck = Craft(seed), np.random.default_rng(seed)
    foam = c.stuff((0.86, 0.90, 0.93), 0.35, coat=0.3, sss=0.3, deep=0.1)
    drop = c.stuff((0.80, 0.88, 0.94), 0.1, coat=0.8)
    spots = []
    for k in range(n):
        a = luck.uniform(0, 2 * np.pi)
        jet = 0.75 + 0.25 * np.sin(5 * a + seed) + 0.2 * np.sin(11 * a)
        up = luck.beta(0.9, 3.2)
        out = wide * (0.42 + 0.5 * up * jet + 0.16 * luck.normal())
        z = (
            tall * jet * 4 * up * (1 - 0.72 * up) * luck.uniform(0.5, 1.0)
            if k % 3
            else abs(0.03 * tall * luck.normal())
        )
        r = wide * luck.uniform(0.004, 0.0125) * (1.7 if z < 0.08 * tall else 1 - 0.5 * up)
        spots.append((at[0] + out * np.cos(a) + lean * z, at[1] + 0.62 * out * np.sin(a), z, r))
    for kind, chosen in ((foam, spots[::2]), (drop, spots[1::2])):
        ball = c.ball(kind, fine=6, size=1.0)
        data = ball.data
        bpy.data.objects.remove(ball)
        for x, y, z, r in chosen:
            c.put(data, None, at=(x, y, z), size=(r, r, r * luck.uniform(0.9, 1.8)))
    a, t = np.linspace(0, 2 * np.pi, 97)[None], np.linspace(0, 1, 14)[:, None]
    wave = 1 + 0.10 * np.sin(5 * a + 1) + 0.07 * np.sin(11 * a) + 0.04 * np.sin(23 * a)
    r = wide * (0.25 + 0.48 * t) * wave
    z = 0.10 * tall * np.sin(np.pi * np.clip(1.15 * t, 0, 1)) * (1 + 0.5 * np.sin(13 * a)) * (1 - t) + 0.0 * r
    c.grid(np.stack([at[0] + r * np.cos(a), at[1] + 0.62 * r * np.sin(a), z], -1)[:, :-1], foam, wrap=True)


def leaping(
    make: Any, tilt: float, down: float, spot: tuple[float, float], wide: float, tall: float, yaw: float = 0
) -> None:
    """Up out of the water, which hides what is lower than `down`."""
    set_down(crafted(make), (0, 0, -down), yaw=yaw, wide=None, tilt=(0, tilt, 0))
    cut_below(0.0)
    spray(spot, wide, tall)


def seal_ball(s: Site) -> None:
    """A ball on its nose."""
    set_down(partial(seal, s), (0, 0, 0), wide=1.5)
    bpy.context.view_layer.update()
    ends = [o for o in bpy.context.scene.objects if o.type == "MESH"]
    points = np.concatenate([np.array([o.matrix_world @ v.co for v in o.data.vertices]) for o in ends if len(
        o.data.vertices) > 2000])  # fmt: skip
    nose = points[(points[:, 0]).argmin()]
    c = Craft(3)
    ball(c, (nose[0] - 0.02, nose[1] + 0.02, nose[2] + 0.25), 0.17)


def ball(c: Craft, at: tuple[float, float, float], r: float) -> None:
    """A beach ball."""
    tones = ((0.75, 0.03, 0.03), (0.85, 0.84, 0.80), (0.02, 0.20, 0.60), (0.86, 0.84, 0.80), (0.85, 0.55, 0.02),
        (0.86, 0.84, 0.80))  # fmt: skip

    def paint(p: np.ndarray) -> np.ndarray:
        k = ((np.arctan2(p[:, 1], p[:, 0]) / (2 * np.pi) + 0.5) * 6).astype(int) % 6
        return np.array(tones)[k]

    c.ball(c.stuff(None, 0.2, coat=0.5), None, paint, 48, at=at, turn=(30, 40, 10), size=r)


BUILDERS: dict[str, Any] = {
    "dolphin-leaping": lambda s: leaping(whales.dolphin, 30, 0.42, (0.52, 0.08), 0.8, 0.42),
    "whale-breaching": lambda s: leaping(whales.whale, 58, 0.66, (0.16, 0.02), 1.15, 0.6),
    "orca-leaping": lambda s: leaping(whales.orca, 44, 0.5, (0.36, 0.05), 0.95, 0.5),
    "seal-ball": seal_ball,
}  # fmt: skip
