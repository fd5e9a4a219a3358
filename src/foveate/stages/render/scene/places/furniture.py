"""What belongs in a place and stands behind all else: a bed in a bedroom, trees in a forest, houses in a village."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np

from foveate.stages.render.scene.painting.sketch import Placement
from foveate.stages.render.scene.painting.weather import snowed
from foveate.stages.render.scene.prompt.parse import COLOURS, Phrase
from foveate.stages.render.scene.references.library import Library
from foveate.stages.render.scene.things.where import key_of
from foveate.stages.render.scene.words.gazetteer import AROUND, FIRS, HOUSES, ROOM_OF, TREES

__all__ = ["furniture"]


def furniture(
    kind: str,
    place: str,
    where: list[Phrase],
    season: str,
    empty: bool,
    real: bool,
    library: Library,
    rng: np.random.Generator,
) -> list[Placement]:
    """What belongs in such a place and stands behind all else: trees in a forest, a bed in a bedroom.

    No room is left `empty`.
    """
    if kind == "room":
        asked = next((p.text for p in where if p.text in ROOM_OF), place)
        asked = next((r for p in where for r in ROOM_OF if p.text.endswith(r)), asked)
        return _pieces(library, ROOM_OF.get(asked, ROOM_OF["living room"] if empty else ()), real, rng)
    if kind == "table" and place in ("sill", "windowsill"):
        return _pieces(library, ROOM_OF["windowsill"], real, rng)
    keys = [key_of(p) for p in where if key_of(p) in AROUND]
    if kind == "scene" and empty:  # a village in the mountains
        keys = [k for k in keys if k in ("village", "town")]
    elif kind not in ("grass", "forest", "meadow", "snow", "beach", "waterfall"):
        return []
    if not keys:
        return []
    key = keys[0]
    names = AROUND[key]
    if kind == "waterfall" and set(names) <= {"", *TREES, "palm tree"}:
        others = next((AROUND[k] for k in keys if k not in ("waterfall", "waterfalls")), names)
        names = (others[0], "", "", "", others[-2])
    if kind == "beach":
        names = names if key == "island" else ()
    if kind == "snow" and names is TREES:
        names = FIRS
    winter = kind == "snow" or season == "winter"
    if empty and key in ("village", "town"):
        lower = 0.06 * (kind == "scene")
        out = _pieces(library, [(name, x, low + lower, high) for name, x, low, high in HOUSES], real, rng)
    else:
        out = _around(kind, names, season, real, library, rng)
    return [replace(p, picture=snowed(p.picture)) for p in out] if winter else out


def _pieces(
    library: Library,
    pieces: Iterable[tuple[str, float, float, float]],
    real: bool,
    rng: np.random.Generator,
) -> list[Placement]:
    """Library names with their middle x, bottom and height."""
    return [_piece(library, *piece, real, rng) for piece in pieces]


def _around(
    kind: str, names: Sequence[str], season: str, real: bool, library: Library, rng: np.random.Generator
) -> list[Placement]:
    """`names` from left to right; "" leaves room."""
    out = []
    for i, name in enumerate(names):
        x = (i + 0.5) / len(names) + float(rng.uniform(-0.04, 0.04))
        high, low = float(rng.uniform(0.40, 0.54)), float(rng.uniform(0.64, 0.70))
        low += 0.2 * (kind == "waterfall")
        high *= 0.75 if "house" in name else 1.0
        if name:
            out.append(_piece(library, name, x, low, high, real, rng, {"autumn": "orange"}.get(season, "")))
    return out


def _piece(
    library: Library,
    name: str,
    x: float,
    low: float,
    high: float,
    real: bool,
    rng: np.random.Generator,
    colour: str = "",
) -> Placement:
    tone = COLOURS[colour] if colour and name == "deciduous tree" else None
    looks = library.variants(name, real)
    picture = library.picture(looks[int(rng.integers(len(looks)))].index)
    return Placement(picture, x, low, high, bool(rng.integers(2)), 0.0, tone)
