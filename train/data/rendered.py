"""What is rendered from freely licensed meshes (meshes.py), people dressed up (people/), buildings, vehicles and the
like (sites/), animals (animals/), food, flowers and goods (goods/): `python train/data/rendered.py`, 2 to 20 s each on
two cores.

Writes `<cache>/src/rendered/KEY.png`, 256 px with alpha, and leaves those alone that are there. Needs `bpy` (see
studio.py).
"""

from __future__ import annotations

import argparse
import math
import sys
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from cache import cache_dir
from data.animals import acting, dressed, mammals
from data.meshes import table
from data.people import acts, portraits
from data.people.cast import PEOPLE
from data.sites.builds import VIEWS
from data.sites.nights import NIGHT

_THING = 20, (0.86, 0.93, 1.0), 1.9, 48
_BUILDING = 24, (0.80, 0.90, 1.0), 2.2, 52
"""Samples, colour of the sky, strength of the sun and its distance from the zenith in degrees."""


def main() -> None:
    from data import studio
    from data.goods import cooked
    from data.people import roles, sitters
    from data.sites import buildings, moonlit

    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--cache", type=Path, default=cache_dir())
    p.add_argument("--only", nargs="*", help="keys")
    args = p.parse_args()
    folder = args.cache / "src" / "rendered"
    folder.mkdir(parents=True, exist_ok=True)
    yaws = {key: yaw for key, yaw, _, _ in table()}
    views = VIEWS | mammals.VIEWS | acts.VIEWS
    yaws |= {key: yaw for key, (yaw, _) in views.items()} | dict.fromkeys(PEOPLE, 0.0)
    own = dict.fromkeys(cooked.BUILDERS, cooked.render) | dict.fromkeys(dressed.DRESSED, dressed.render)
    own |= dict.fromkeys(NIGHT, partial(moonlit.render, args.cache))
    own |= dict.fromkeys(acting.ACTING, partial(acting.render, args.cache))
    own |= dict.fromkeys(portraits.PORTRAITS, partial(sitters.render, args.cache))
    yaws |= dict.fromkeys(own, 0.0)
    for key, yaw in yaws.items():
        path, built = folder / f"{key}.png", key in buildings.BUILDERS
        if path.exists() or (args.only and key not in args.only):
            continue
        if key in own:
            own[key](key, path)
            print(key, flush=True)
            continue
        samples, sky, strength, height = _BUILDING if built else _THING
        pitch = views[key][1] if built else 13
        scene, camera = studio.empty(256, 256, samples)
        studio.ambient(scene, sky, 0.62)
        studio.sun(scene, strength, height, 40, (1.0, 0.95, 0.88))
        make = buildings.built if built else roles.built if key in PEOPLE else studio.thing
        shown = make(args.cache, key)
        shown.rotation_euler = (0, 0, math.radians(yaw))
        studio.bpy.context.view_layer.update()
        if key.endswith("b") and not built:
            studio.portray(camera, list(shown.children))
        else:
            studio.frame(camera, list(shown.children), pitch)
        studio.shoot(scene, path, transparent=True)
        print(key, flush=True)


if __name__ == "__main__":
    main()
