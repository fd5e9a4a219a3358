"""Small facts measured once per machine, kept as JSON in the cache folder."""

from __future__ import annotations

import json
import logging
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

__all__ = ["remembered"]

log = logging.getLogger(__name__)


def remembered(store: Path, key: str, measure: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """The facts under `key` in the JSON file `store`, measured and added where they are missing.

    A store that cannot be read counts as empty; one that cannot be written costs the next process the measurement.
    """
    known = _read(store).get(key)
    if isinstance(known, dict):
        return known
    found = measure()
    try:
        store.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("w", dir=store.parent, delete=False, encoding="utf-8") as f:
            json.dump(_read(store) | {key: found}, f, indent=1)
        Path(f.name).replace(store)
    except OSError as e:
        log.warning("cannot remember %s in %s: %s", key, store, e)
    return found


def _read(store: Path) -> dict[str, Any]:
    try:
        found = json.loads(store.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
