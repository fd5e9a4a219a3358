"""Buildings put together from boxes, cones and roofs, and rendered: what `rendered.py` has no mesh of. The house, the
barn, the church, the castle, the cabin and the lighthouse here are plain: they stand far away in places.

Metres; x to the right, -y towards the viewer, z up.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import bpy
from data import studio
from data.animals import mammals
from data.people import doings, riding, seats, sporty
from data.sites import (
    afloat,
    beacon,
    canopy,
    castles,
    chapel,
    civic,
    coaches,
    curios,
    dwellings,
    flying,
    grounds,
    hamlet,
    haulers,
    heritage,
    homestead,
    hovering,
    instruments,
    landmarks,
    machines,
    mechs,
    monuments,
    oldtimers,
    probes,
    props,
    racers,
    rolling,
    services,
    shops,
    sights,
    starfaring,
    statues,
    streetwork,
    strings,
    stronghold,
    structures,
    vehicles,
    vessels,
    waterside,
    wilds,
    wonders,
    yachts,
)
from data.sites.lot import Builder, Site, daylight
from data.sites.surfaces import PLASTER, RED, SLATE, STONE, TILES, WHITE, WOOD
from data.stage import Colour


def house(s: Site, wall: Colour = PLASTER, roof: Colour = TILES, storeys: int = 1) -> None:
    high = 2.7 * storeys
    plaster = s.material(wall, 0.9)
    s.slab(plaster, (0, 0, high / 2), (7, 5.4, high))
    s.roof(plaster, (0, 0, high), 7, 5.4, 2.2)
    s.roof(s.masonry(roof, (0.35, 0.28), 0.02), (0, 0, high + 0.02), 7.7, 6.3, 2.5)
    s.slab(s.masonry(STONE), (-1.9, 0.6, high + 2.0), (0.8, 0.8, 2.2))
    s.slab(s.masonry(STONE), (0, 0, 0.15), (7.2, 5.6, 0.3))
    s.door(0, -2.72, WOOD)
    for floor in range(storeys):
        for x in (-2.3, 2.3) if floor == 0 else (-2.3, 0, 2.3):
            s.window(x, -2.72, 1.55 + 2.7 * floor)
        for y in (-1.2, 1.2):
            s.window(3.52, y, 1.55 + 2.7 * floor, side=True)


def barn(s: Site) -> None:
    red = s.boards(RED)
    s.slab(red, (0, 0, 1.7), (6.4, 8, 3.4))
    s.roof(red, (0, 0, 3.4), 6.4, 8, 2.8, turned=True)
    s.roof(s.masonry(SLATE, (0.4, 0.3), 0.015), (0, 0.1, 3.5), 7.2, 8.0, 3.0, turned=True)
    s.slab(s.frame, (0, -4.02, 1.35), (3.0, 0.1, 2.7))
    s.slab(red, (0, -4.06, 1.3), (2.7, 0.1, 2.5))
    for k in (-1, 1):
        s.slab(s.frame, (0.68 * k, -4.12, 1.3), (0.09, 0.06, 2.5))
    s.slab(s.frame, (0, -4.12, 1.3), (2.7, 0.06, 0.1))
    s.window(0, -4.02, 4.2, 0.9, 0.9)


def church(s: Site) -> None:
    wall, slate = s.material(WHITE, 0.9), s.masonry(SLATE, (0.4, 0.3), 0.015)
    s.slab(wall, (0, 2.4, 2.1), (5, 8, 4.2))
    s.roof(wall, (0, 2.4, 4.2), 5, 8, 2.6, turned=True)
    s.roof(slate, (0, 2.5, 4.25), 5.6, 8.2, 2.9, turned=True)
    s.slab(wall, (0, -2, 4), (2.6, 2.6, 8))
    bpy.ops.mesh.primitive_cone_add(
        vertices=4, radius1=2.0, radius2=0, depth=4.4, location=(0, -2, 10.2), rotation=(0, 0, math.pi / 4)
    )
    bpy.context.object.data.materials.append(slate)
    gold = s.material((0.6, 0.42, 0.12), 0.3, 1.0)
    s.slab(gold, (0, -2, 12.9), (0.1, 0.1, 1.2))
    s.slab(gold, (0, -2, 13.0), (0.6, 0.1, 0.1))
    s.door(0, -3.32, WOOD, 2.4, 1.3)
    s.window(0, -3.32, 5.9, 0.8, 1.6)
    for y in (0, 2.2, 4.4):
        s.window(2.52, y, 2.4, 0.8, 2.0, side=True)


def castle(s: Site) -> None:
    wall, cap = s.masonry(STONE, (0.7, 0.35), 0.02), s.masonry((0.13, 0.17, 0.27), (0.4, 0.3), 0.02)
    s.slab(wall, (0, 0, 2.6), (12, 9, 5.2))
    s.slab(wall, (0, 1, 5), (5, 5, 10))
    for x in (-2.1, -0.7, 0.7, 2.1):
        for y in (-1.4, 3.4):
            s.slab(wall, (x, y, 10.3), (0.8, 0.5, 0.8))
    for k in range(9):
        s.slab(wall, (-5.6 + 1.4 * k, -4.35, 5.6), (0.7, 0.35, 0.8))
    for x, y, tall in ((-6, -4.5, 8), (6, -4.5, 8), (-6, 4.5, 9), (6, 4.5, 9), (-2.4, 3, 12.5)):
        s.cone(wall, (x, y, 0), 1.6, 1.5, tall)
        s.cone(wall, (x, y, tall), 1.85, 1.85, 0.7)
        s.cone(cap, (x, y, tall + 0.7), 2.0, 0.0, 3.4)
        s.window(x, y - 1.55, tall - 1.6, 0.4, 1.1)
    s.slab(s.material((0.05, 0.035, 0.02), 0.8), (0, -4.5, 1.5), (2.4, 0.2, 3.0))
    for x in (-1.3, 1.3):
        s.window(x, -1.55, 7.6, 0.6, 1.3)
    for x in (-3.6, 3.6):
        s.window(x, -4.55, 3.4, 0.5, 1.2)


def lighthouse(s: Site) -> None:
    for i in range(5):
        low, high = 2.2 - 0.2 * i, 2.0 - 0.2 * i
        s.cone(s.material(RED if i % 2 == 0 else WHITE, 0.6), (0, 0, 2.6 * i), low, high, 2.6)
    rail = s.material(SLATE, 0.5)
    s.cone(rail, (0, 0, 13), 1.7, 1.7, 0.25)
    for k in range(16):
        a = 2 * math.pi * k / 16
        s.slab(rail, (1.6 * math.cos(a), 1.6 * math.sin(a), 13.7), (0.06, 0.06, 0.9))
    s.cone(rail, (0, 0, 14.1), 1.66, 1.66, 0.08)
    s.cone(s.material((1.0, 0.85, 0.45), 0.2, 0, 0.9), (0, 0, 13.2), 0.95, 0.95, 1.8)
    s.cone(s.material(RED, 0.5), (0, 0, 15), 1.3, 0.1, 1.3)
    s.slab(s.masonry(STONE), (0, 0, 0.2), (5.4, 5.4, 0.4))
    s.door(0, -2.2, WOOD, 2.0, 0.9)
    for z in (4.2, 9.0):
        s.window(0, -2.15 + 0.077 * z, z, 0.5, 0.9)


def cabin(s: Site) -> None:
    logs = s.bricks(WOOD, (0.20, 0.10, 0.045), (9.0, 0.3), 0.4, 0.03, (90, 0, 0))
    s.slab(logs, (0, 0, 1.3), (5.6, 4.4, 2.6))
    s.roof(logs, (0, 0, 2.6), 5.6, 4.4, 2.0, turned=True)
    s.roof(s.boards((0.16, 0.10, 0.06)), (0, 0, 2.65), 6.6, 5.4, 2.4, turned=True)
    s.slab(s.masonry(STONE), (2.0, 0.9, 3.9), (0.8, 0.8, 2.6))
    s.door(-0.9, -2.22, (0.14, 0.07, 0.03))
    s.window(1.2, -2.22, 1.5)
    s.window(2.82, 0, 1.5, side=True)


BUILDERS: dict[str, Builder] = {
    **landmarks.BUILDERS, **sights.BUILDERS, **structures.BUILDERS, **vehicles.BUILDERS, **vessels.BUILDERS,
    **props.BUILDERS, **curios.BUILDERS,
    **instruments.BUILDERS, **wilds.BUILDERS, **racers.BUILDERS, **grounds.BUILDERS, **statues.BUILDERS,
    **machines.BUILDERS, **monuments.BUILDERS, **strings.BUILDERS, **shops.BUILDERS, **civic.BUILDERS,
    **services.BUILDERS, **dwellings.BUILDERS, **castles.BUILDERS, **afloat.BUILDERS, **rolling.BUILDERS,
    **flying.BUILDERS, **wonders.BUILDERS, **hamlet.BUILDERS, **mechs.BUILDERS, **mammals.BUILDERS, **riding.BUILDERS,
    **seats.BUILDERS, **sporty.BUILDERS, **doings.BUILDERS, **oldtimers.BUILDERS, **hovering.BUILDERS,
    **starfaring.BUILDERS, **coaches.BUILDERS, **haulers.BUILDERS, **waterside.BUILDERS, **yachts.BUILDERS,
    **canopy.BUILDERS, **heritage.BUILDERS, **probes.BUILDERS, **streetwork.BUILDERS,
    **homestead.BUILDERS, **chapel.BUILDERS, **stronghold.BUILDERS, **beacon.BUILDERS,
}  # fmt: skip
"""Who builds what `builds.BUILDINGS`, `mammals.MAMMALS` and `acts.ACTS` name."""


def built(cache: Path, key: str) -> Any:
    """A building in a scene that is empty but for lights and a camera; the parent of its meshes."""
    daylight()
    BUILDERS[key](Site(cache))
    return studio.gathered(key)
