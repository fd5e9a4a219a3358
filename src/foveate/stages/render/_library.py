"""The reference library that travels with the pack: small pictures of things and scenes, found by meaning.

One .npz file: `blob` the WebP files end to end, `offsets` (N + 1,), `aliases` (M, 384) unit vectors as float16,
`owner` (M,) the entry of each alias, and `meta`, JSON as bytes: per entry `name`, `kind` ("object" or "scene"),
`group`, and the `aliases`, of which the first `names` are names and the rest mere tags.
"""

from __future__ import annotations

import io
import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from foveate.errors import WeightsError
from foveate.types import Array

__all__ = ["Entry", "Library"]


_TAG = 0.85
"""A tag says less about a picture than its name."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One picture: what it is called, "object" (with alpha) or "scene", and its group ("animal-mammal" ...)."""

    index: int
    name: str
    kind: str
    group: str
    aliases: tuple[str, ...]


class Library:
    """Pictures by meaning. Read-only after loading; thread-safe."""

    def __init__(self, path: Path) -> None:
        try:
            with np.load(path) as data:
                self._blob, self._offsets = data["blob"], data["offsets"]
                self._vectors, self._owner = data["aliases"].astype(np.float32), data["owner"]
                meta = json.loads(data["meta"].tobytes().decode("utf-8"))
        except (OSError, KeyError, ValueError) as e:
            raise WeightsError(f"reference library {path} cannot be read: {e}") from e
        self.entries = tuple(
            Entry(i, m["name"], m["kind"], m["group"], tuple(m["aliases"])) for i, m in enumerate(meta)
        )
        names = np.asarray([m["names"] for m in meta])
        place = np.arange(len(self._owner)) - np.searchsorted(self._owner, self._owner)
        self._vectors *= np.where(place < names[self._owner], 1.0, _TAG)[:, None].astype(np.float32)
        self._kinds = np.asarray([e.kind for e in self.entries])
        self._words: dict[str, list[int]] = {}
        for e in self.entries:
            for alias in e.aliases:
                self._words.setdefault(alias, []).append(e.index)
        self._heads: dict[str, list[int]] = {}
        for e in self.entries:
            self._heads.setdefault(e.name.rpartition(" ")[2], []).append(e.index)
        self.picture = lru_cache(maxsize=64)(self._picture)

    def _picture(self, index: int) -> Array:
        """Entry `index` as (H, W, 4) float32 in [0, 1], alpha 1 for scenes."""
        from PIL import Image

        start, end = self._offsets[index], self._offsets[index + 1]
        with Image.open(io.BytesIO(self._blob[start:end].tobytes())) as opened:
            return np.asarray(opened.convert("RGBA"), np.float32) / np.float32(255)

    def search(self, vector: Array, text: str, kind: str, count: int = 4) -> list[tuple[Entry, float]]:
        """The `count` entries of `kind` nearest to a phrase, best first, with their similarity.

        `vector` is the phrase's unit vector. An entry one of whose names is the phrase itself gains 0.3, one that
        is called by its last word 0.15, a quarter of that for mere tags, and one whose name ends in that word 0.3 more:
        words mean what they say before they mean what they resemble.
        """
        alias_scores = self._vectors @ vector
        scores = np.full(len(self.entries), -1.0, np.float32)
        np.maximum.at(scores, self._owner, alias_scores)
        last = text.rpartition(" ")[2]
        for word, bonus in ((text, 0.3), (last, 0.15)):
            for index in self._words.get(word, ()):
                entry = self.entries[index]
                scores[index] += bonus if word == entry.name or entry.kind == "scene" else bonus / 4
        for index in self._heads.get(last, ()):
            scores[index] += 0.3
        scores[self._kinds != kind] = -1.0
        best = np.argsort(-scores, kind="stable")[:count]
        return [(self.entries[i], float(scores[i])) for i in best]
