"""Spots outdoors at sunset and by night: `python train/data/hours.py`, about 30 s each on two cores.

The spots of places.py that `BY_HOUR` names, in a low sun before an evening sky, and under the stars, where lamps and
windows shine. Writes `<cache>/src/places/HOUR-NAME.png`, 480x320, and leaves those alone that are there. Needs `bpy`
(see studio.py).
"""

from __future__ import annotations

import argparse
import random
import sys
from pathlib import Path
from typing import Any

import bpy
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from cache import cache_dir
from data import studio
from data.meshes import listed
from data.outdoors import EXPOSURE, GROUNDS, SIZE, Spot, behind, taken
from data.places import BY_HOUR, HOURS, OUTDOORS, file_of

_EVENING = {"beach": "beach5", "snow": "sky8", "sand": "sky3", "desert road": "sky3", "grass": "sky5"}
"""Ground -> the landscape behind it at sunset, where it is not this one."""
_PLAIN = "fields2"
_LAMP = "K36"
_PANE = 0.08
"""How thick the panes of houses are, in metres."""


class Late(Spot):
    """A spot when it is dark: half of the windows are lit, and the lamps."""

    def __init__(self, cache: Path, ground: str, rng: random.Random, night: bool) -> None:
        self.night = night
        super().__init__(cache, ground, rng)
        self.lit = self.material((1.0, 0.66, 0.30), 0.5, 0, 0.75)

    def slab(self, material: Any, middle: tuple[float, ...], size: tuple[float, ...]) -> Any:
        lit = self.night and abs(size[0] - _PANE) < 1e-6 and self.rng.random() < 0.42
        return super().slab(self.lit if lit else material, middle, size)

    def _put(self, key: str, x: float, y: float, yaw: float = 0.0) -> None:
        super()._put(key, x, y, yaw)
        if self.night and key == _LAMP:
            z = float(listed(self.cache, key)[1]["height"]) / 100 - 0.3
            light = bpy.data.lights.new("lamp", "POINT")
            light.energy, light.color, light.shadow_soft_size = 260, (1.0, 0.72, 0.42), 0.15
            lamp = bpy.data.objects.new("lamp", light)
            lamp.location = (x, y - 0.05, z - 0.05)
            bpy.context.scene.collection.objects.link(lamp)
            bpy.ops.mesh.primitive_uv_sphere_add(radius=0.14, location=(x, y - 0.12, z))
            bpy.context.object.data.materials.append(self.material((1, 0.8, 0.5), 0.5, 0, 14))

    _car = _put


def starry(rng: random.Random) -> Image.Image:
    """A night sky with stars and a full moon, where a square picture shows it."""
    wide, high = SIZE
    down = (np.linspace(0, 1, high)[:, None, None] / 0.62).clip(0, 1) ** 1.4
    tone = np.asarray([4, 7, 22]) + down * (np.asarray([26, 36, 78]) - np.asarray([4, 7, 22]))
    sky = Image.fromarray(np.broadcast_to(tone, (high, wide, 3)).astype(np.uint8))
    for _ in range(170):
        bright = rng.choice((90, 130, 180, 235))
        sky.putpixel((rng.randrange(wide), rng.randrange(high // 2)), (bright, bright, min(255, bright + 15)))
    x, y = rng.choice((rng.randrange(112, 190), rng.randrange(290, 368))), rng.randrange(30, 90)
    for radius, blur, strength, colour in ((22, 13, 90, (150, 165, 215)), (11, 0, 255, (243, 240, 226))):
        disc = Image.new("L", (4 * wide, 4 * high))
        box = tuple(4 * v for v in (x - radius, y - radius, x + radius, y + radius))
        ImageDraw.Draw(disc).ellipse(box, fill=strength)
        disc = disc.resize(SIZE, Image.Resampling.LANCZOS).filter(ImageFilter.GaussianBlur(blur))
        sky = Image.composite(Image.new("RGB", SIZE, colour), sky, disc)
    return sky


def late_sky(cache: Path, name: str, ground: str, night: bool) -> Image.Image:
    """The sky behind a spot by night, else at sunset."""
    return starry(random.Random(name)) if night else behind(cache, _EVENING.get(ground, _PLAIN))


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--cache", type=Path, default=cache_dir())
    args = p.parse_args()
    for name in BY_HOUR:
        _, ground, _, what = OUTDOORS[name]
        for hour in HOURS:
            path, night = file_of(args.cache, f"{hour} {name}"), hour == "night"
            if path.exists() or ground not in GROUNDS:
                continue
            scene, camera = studio.empty(*SIZE, 24)
            if night:
                studio.ambient(scene, (0.10, 0.16, 0.42), 0.20)
                studio.sun(scene, 0.22, 50, 60, (0.55, 0.68, 1.0))
            else:
                studio.ambient(scene, (0.75, 0.60, 0.64), 0.75)
                studio.sun(scene, 2.4, 80, -150, (1.0, 0.55, 0.26))
            scene.view_settings.exposure = EXPOSURE.get(ground, 0.3) + (0.35 if night else 0.3)
            Late(args.cache, ground, random.Random(name), night).furnish(what)
            taken(scene, camera, late_sky(args.cache, name, ground, night), path)
            print(hour, name, flush=True)


if __name__ == "__main__":
    main()
