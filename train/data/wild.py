"""Spots outdoors that are built leaf by leaf and stone by stone: `python train/data/wild.py`, about 60 s each on two
cores.

Those spots of places.py whose ground is one of `GROUNDS` here: forests (woods.py), open country and waters (lands.py),
what people built (towns.py, yards.py), waters with waves (seas.py, shores.py, coasts.py, reefs.py); some at sunset and
by night too. The middle of each is free. Writes `<cache>/src/places/NAME.png`, 480x320, and leaves those alone that
are there. Needs `bpy` (see studio.py). The places of vistas/table.py, far lands, skies and cities, are computed
without it.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from cache import cache_dir
from data import studio
from data.acres import Acre
from data.arenas import Arena
from data.coasts import Coast
from data.greens import Green
from data.groves import Grove
from data.harvest import Harvest
from data.hours import late_sky
from data.lands import Land
from data.outdoors import SIZE, behind, taken
from data.places import HOURS, OUTDOORS, file_of, late
from data.reefs import Reef
from data.seas import Sea
from data.shores import Bank
from data.swell import Shore
from data.towns import Town
from data.travels.grounds import GROUNDS as TRAVELLED
from data.vistas.computed import computed
from data.vistas.table import VISTAS
from data.waters import Water
from data.woods import Wood
from data.yards import Yard
from PIL import Image

GROUNDS: dict[str, Any] = {
    **dict.fromkeys(("conifers", "broadleaved", "birches", "autumn", "winter"), Wood),
    **dict.fromkeys(("enchanted", "spooky", "foggy", "bamboo", "redwoods"), Grove),
    **dict.fromkeys(("mown", "daisied", "parkland", "cottage", "lane", "snowbound"), Green),
    **dict.fromkeys(("grassland", "flowery", "alpine", "savanna", "cacti", "palms", "vineyard"), Land),
    **dict.fromkeys(("wheat", "sunflowers", "lavender", "tulips", "poppies"), Acre),
    **dict.fromkeys(("orchard", "pumpkins"), Harvest),
    **dict.fromkeys(("waterfall", "swamp", "jungle", "cave"), Water),
    **dict.fromkeys(("shops", "platform", "canal", "village", "snowy"), Town),
    **dict.fromkeys(("rooftop", "harbour", "farm", "japanese"), Yard),
    **dict.fromkeys(("pool", "apron", "courtyard", "graves", "neon"), Arena),
    **dict.fromkeys(("calm", "evening", "moonlit", "stormy", "arctic"), Sea),
    **dict.fromkeys(("lake", "afloat", "river", "pond"), Bank),
    **dict.fromkeys(("sandy", "dusk", "rocky"), Coast),
    **dict.fromkeys(("corals", "kelp"), Reef),
    **TRAVELLED,
}


def drawn(cache: Path, name: str, hour: str, path: Path) -> None:
    """Render one spot at an hour."""
    _, ground, afar, _ = OUTDOORS[name]
    scene, camera = studio.empty(*SIZE, 10)
    scene.cycles.max_bounces = 3
    made = GROUNDS[ground](cache, ground, name, hour)
    if isinstance(made, Shore):  # it has a sky of its own
        made.taken(scene, camera, path)
    else:
        scene.cycles.samples = 7 if hour else made.samples
        taken(scene, camera, made.heaven() or _sky(cache, name, hour, ground, afar), path)


def _sky(cache: Path, name: str, hour: str, ground: str, afar: str) -> Image.Image:
    """What is behind a spot."""
    night = "night" in (hour, afar)
    return late_sky(cache, name, ground, night) if night or hour else behind(cache, afar)


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--cache", type=Path, default=cache_dir())
    p.add_argument("--only", nargs="*", help="names of places")
    args = p.parse_args()
    spots = [(name, "", name) for name in OUTDOORS]
    spots += [(name, hour, f"{hour} {name}") for hour in HOURS for name in late(hour)]
    for name, hour, called in spots:
        ground = OUTDOORS[name][1]
        path = file_of(args.cache, called)
        if ground not in GROUNDS or path.exists() or (args.only and called not in args.only):
            continue
        drawn(args.cache, name, hour, path)
        print(called, flush=True)
    for name in VISTAS:
        path = file_of(args.cache, name)
        if not path.exists() and (not args.only or name in args.only):
            computed(name).save(path)
            print(name, flush=True)


if __name__ == "__main__":
    main()
