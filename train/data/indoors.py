"""Rooms, halls and table tops that are built board by board: `python train/data/indoors.py`, about a minute each.

The places of insides/table.py, each made by a function of the modules there. Writes `<cache>/src/places/NAME.png`,
480x320, and leaves those alone that are there. Needs `bpy` (see studio.py).
"""

from __future__ import annotations

import argparse
import importlib
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from cache import cache_dir
from data import studio
from data.insides.kit import Inside, shot
from data.insides.table import INSIDES, TOPS
from data.places import file_of


def made(cache: Path, name: str, path: Path, size: tuple[int, int] = (480, 320), samples: int = 10) -> None:
    """Build and render one place."""
    how, *words = {**INSIDES, **TOPS}[name][1].split()
    module, function = how.split(".")
    scene, camera = studio.empty(*size, samples)
    scene.view_settings.view_transform, scene.view_settings.look = "AgX", "AgX - High Contrast"
    scene.cycles.max_bounces, scene.cycles.adaptive_threshold = 4, 0.08
    scene.cycles.sample_clamp_indirect, scene.cycles.caustics_reflective = 4.0, False
    studio.ambient(scene, (0.95, 0.97, 1.0), 0.05)
    stage = Inside(cache, name)
    getattr(importlib.import_module(f"data.insides.{module}"), function)(stage, *words)
    shot(stage, scene, camera, path)


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--cache", type=Path, default=cache_dir())
    p.add_argument("--only", nargs="*", help="names of places")
    args = p.parse_args()
    for name in {**INSIDES, **TOPS}:
        path = file_of(args.cache, name)
        if not path.exists() and (not args.only or name in args.only):
            made(args.cache, name, path)
            print(name, flush=True)


if __name__ == "__main__":
    main()
