"""Things rendered from freely licensed meshes (meshes.py): `python train/data/rendered.py`, about 2 s each on two
cores.

Writes `<cache>/src/rendered/KEY.png`, 256 px with alpha, and leaves those alone that are there. Needs `bpy` (see
studio.py).
"""

from __future__ import annotations

import argparse
import math
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from cache import cache_dir
from data.meshes import table

_PITCH = 13.0


def main() -> None:
    from data import buildings, studio

    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--cache", type=Path, default=cache_dir())
    args = p.parse_args()
    folder = args.cache / "src" / "rendered"
    folder.mkdir(parents=True, exist_ok=True)
    for key, yaw, _, names in table():
        path = folder / f"{key}.png"
        if path.exists():
            continue
        scene, camera = studio.empty(256, 256, 20)
        studio.ambient(scene, (0.86, 0.93, 1.0), 0.62)
        studio.sun(scene, 1.9, 48, 40, (1.0, 0.95, 0.88))
        parent = studio.thing(args.cache, key)
        parent.rotation_euler = (0, 0, math.radians(yaw))
        studio.bpy.context.view_layer.update()
        if key.endswith("b"):
            studio.portray(camera, list(parent.children))
        else:
            studio.frame(camera, list(parent.children), _PITCH)
        studio.shoot(scene, path, transparent=True)
        print(key, names[0], flush=True)
    for key, build in buildings.BUILDERS.items():
        path = folder / f"{key}.png"
        if path.exists():
            continue
        scene, camera = studio.empty(256, 256, 24)
        studio.ambient(scene, (0.80, 0.90, 1.0), 0.62)
        studio.sun(scene, 2.2, 52, 40, (1.0, 0.95, 0.88))
        turned = studio.bpy.data.objects.new(key, None)
        scene.collection.objects.link(turned)
        build(buildings.Site(args.cache))
        meshes = [o for o in scene.objects if o.type == "MESH"]
        for mesh in meshes:
            mesh.parent = turned
        turned.rotation_euler = (0, 0, math.radians(-28))
        studio.bpy.context.view_layer.update()
        studio.frame(camera, meshes, 6)
        studio.shoot(scene, path, transparent=True)
        print(key, flush=True)


if __name__ == "__main__":
    main()
