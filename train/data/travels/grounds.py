"""Who builds the places of table.py."""

from __future__ import annotations

from typing import Any

from data.travels.afar import Afar
from data.travels.ancient import Ancient
from data.travels.bays import Bay
from data.travels.capitals import Capital
from data.travels.colonies import Colony
from data.travels.country import Country
from data.travels.courts import BUILDERS as SPORTS
from data.travels.decks import Deck
from data.travels.deeps import BUILDERS as SUNK
from data.travels.dreams import Dream
from data.travels.fair import Fair
from data.travels.fancies import BUILDERS as FANCIED
from data.travels.glens import Glen, Rainforest
from data.travels.greens import Green
from data.travels.harbours import Harbour
from data.travels.highways import Highway
from data.travels.hills import Hill
from data.travels.homes import Home
from data.travels.inlets import Inlet
from data.travels.neon import Neon
from data.travels.norse import Norse
from data.travels.olden import Olden
from data.travels.parks import Elven, Skate
from data.travels.pitches import Pitch
from data.travels.polar import Polar
from data.travels.porches import Porch
from data.travels.rains import Rain
from data.travels.roads import Road
from data.travels.rome import Roman
from data.travels.rosary import Rosary
from data.travels.seaside import Seaside
from data.travels.seasons import Season
from data.travels.souks import Souk
from data.travels.steam import Steam
from data.travels.streets import Avenue
from data.travels.strongholds import Stronghold
from data.travels.table import TRAVELS
from data.travels.terraces import Terrace
from data.travels.waterside import Waterside
from data.travels.wayside import Wayside
from data.travels.wintry import Wintry
from data.travels.works import Works

_BUILDERS: tuple[Any, ...] = (
    Avenue,
    Dream,
    Harbour,
    Neon,
    Olden,
    Afar,
    Green,
    Seaside,
    Country,
    Hill,
    Souk,
    Roman,
    Road,
    Home,
    Fair,
    Porch,
    Wayside,
    Ancient,
    Highway,
    Inlet,
    Polar,
    Season,
    Waterside,
    Wintry,
    Capital,
    *FANCIED,
    Stronghold,
    Norse,
    Colony,
    *SPORTS,
    Deck,
    Bay,
    Steam,
    Terrace,
    *SUNK,
    Pitch,
    Rosary,
    Works,
    Rain,
    Glen,
    Rainforest,
    Skate,
    Elven,
)


def _builder(kind: str) -> Any:
    """The one that has a method for it."""
    return next(b for b in _BUILDERS if f"_{kind}" in vars(b))


GROUNDS: dict[str, Any] = {kind: _builder(kind.partition(" ")[0]) for _, kind, _, _ in TRAVELS.values()}
