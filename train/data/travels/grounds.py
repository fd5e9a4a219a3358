"""Who builds the places of table.py."""

from __future__ import annotations

from typing import Any

from data.travels.afar import Afar
from data.travels.dreams import Dream
from data.travels.greens import Green
from data.travels.harbours import Harbour
from data.travels.neon import Neon
from data.travels.olden import Olden
from data.travels.seaside import Seaside
from data.travels.streets import Avenue
from data.travels.table import TRAVELS

_BUILDERS: tuple[Any, ...] = (Avenue, Dream, Harbour, Neon, Olden, Afar, Green, Seaside)


def _builder(kind: str) -> Any:
    """The one that has a method for it."""
    return next(b for b in _BUILDERS if f"_{kind}" in vars(b))


GROUNDS: dict[str, Any] = {kind: _builder(kind.partition(" ")[0]) for _, kind, _, _ in TRAVELS.values()}
