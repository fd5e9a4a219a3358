"""The reference library that travels with the pack: small pictures of things, places and scenes, found by meaning.

One .npz file: `blob` the AVIF files end to end, `offsets` (N + 1,), and as zlib-compressed JSON `meta`: per entry
`name`, `kind` ("object", "place" or "scene"), `group`, and the `aliases`, of which the first `names` are names and the
rest mere tags, and whether it looks as it does (`real`); `nouns`: English nouns that nothing is called -> the entries
that show what they are a kind of (hound -> dog). `vectors`, compressed too, are the directions of the M different
aliases, in the order in which they come: (M, 384) int8 with a standard deviation of 6, nearly as good as float32.
"""

from __future__ import annotations

import io
import json
import re
import threading
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from foveate.errors import WeightsError
from foveate.types import Array

if TYPE_CHECKING:
    from PIL import Image

__all__ = ["Entry", "Library", "cleaned"]


_OPENING = threading.Lock()
_WIDTH = 384
"""Length of a vector of the text encoder."""

_TAG = 0.85
"""A tag says less about a picture than its name."""

_OWN = 0.4
"""What the user added and the prompt names is meant."""

_OPAQUE = 0.98
"""Alpha from which a pixel's colour is its own."""

_GLASS = 0.12
"""And where all around it have this much alpha: glass and veils are half transparent far from any outline."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One picture: what it is called, "object" (with alpha), "place" to stand in or "scene" from afar, and its group.

    The first `names` aliases are names, the rest mere tags: of a place what stands there. What is `real` looks as
    it does; all else is rounded and simple.
    """

    index: int
    name: str
    kind: str
    group: str
    aliases: tuple[str, ...]
    names: int = 1
    real: bool = False


class Library:
    """Pictures by meaning. Read-only after loading; thread-safe."""

    def __init__(self, path: Path) -> None:
        try:
            with np.load(path) as data:
                self._blob, self._offsets = data["blob"], data["offsets"]
                directions = np.frombuffer(zlib.decompress(data["vectors"].tobytes()), np.int8)
                meta, nouns = (
                    json.loads(zlib.decompress(data[name].tobytes())) for name in ("meta", "nouns")
                )
            different = directions.reshape(-1, _WIDTH).astype(np.float32)
            different /= np.linalg.norm(different, axis=1, keepdims=True)
            row = {a: i for i, a in enumerate(dict.fromkeys(a for m in meta for a in m["aliases"]))}
            vectors = different[[row[a] for m in meta for a in m["aliases"]]]
        except (OSError, KeyError, ValueError, IndexError, zlib.error) as e:
            raise WeightsError(f"reference library {path} cannot be read: {e}") from e
        owner = np.repeat(np.arange(len(meta)), [len(m["aliases"]) for m in meta])
        self.entries: tuple[Entry, ...] = ()
        self._vectors: dict[str, Array] = {}
        self._owners: dict[str, NDArray[np.integer[Any]]] = {}
        self._kinds = np.zeros(0, "U6")
        self._real = np.zeros(0, bool)
        self._names: dict[str, list[int]] = {}
        self._tags: dict[str, list[int]] = {}
        self._heads: dict[str, list[int]] = {}
        self._ends: dict[str, list[tuple[str, int]]] = {}
        self._places: dict[str, list[int]] = {}
        self._nouns: dict[str, list[int]] = nouns
        self._groups: dict[str, list[Entry]] = {}
        self._captions: list[set[str]] = []
        packed = [
            Entry(i, m["name"], m["kind"], m["group"], tuple(m["aliases"]), m["names"], m["real"])
            for i, m in enumerate(meta)
        ]
        self.add(packed, vectors, owner)
        self._packed = len(packed)
        self.picture = lru_cache(maxsize=64)(self._picture)
        self._alike = lru_cache(maxsize=16)(self._likeness)

    def add(self, entries: Sequence[Entry], vectors: Array, owner: NDArray[np.integer[Any]]) -> None:
        """Take `entries`, numbered on from the last; before first use only.

        `vectors` (N, 384) are the unit vectors of their aliases, one entry after the other, `owner` (N,) their entries.
        """
        names = np.asarray([e.names for e in entries])
        place = np.arange(len(owner)) - np.searchsorted(owner, owner)
        weights = np.where(place < names[owner - len(self.entries)], 1.0, _TAG)[:, None].astype(np.float32)
        kinds = np.asarray([e.kind for e in entries])
        for kind in {*kinds}:
            rows = kinds[owner - len(self.entries)] == kind
            for kept, new in ((self._vectors, (vectors * weights)[rows]), (self._owners, owner[rows])):
                kept[kind] = np.concatenate([kept[kind], new]) if kind in kept else new
        self._kinds = np.concatenate([self._kinds, kinds])
        self._real = np.concatenate([self._real, [e.real for e in entries]])
        self.entries += tuple(entries)
        for entry in entries:
            self._groups.setdefault(entry.group, []).append(entry)
            self._captions.append(_stems(" ".join(entry.aliases)) if entry.kind == "scene" else set())
            if entry.kind == "place":
                for alias in entry.aliases[: entry.names]:
                    self._places.setdefault(alias, []).append(entry.index)
                continue
            for i, alias in enumerate(entry.aliases):
                if i < entry.names and entry.real:
                    self._ends.setdefault(alias.rpartition(" ")[2], []).append((alias, entry.index))
                (self._names if i < entry.names else self._tags).setdefault(alias, []).append(entry.index)
            self._heads.setdefault(entry.name.rpartition(" ")[2], []).append(entry.index)

    def _picture(self, index: int) -> Array:
        """Entry `index` as (H, W, 4) float32 in [0, 1], alpha 1 for scenes."""
        from PIL import UnidentifiedImageError

        start, end = self._offsets[index], self._offsets[index + 1]
        try:
            with _opened(self._blob[start:end].tobytes()) as picture:
                return cleaned(np.asarray(picture.convert("RGBA"), np.float32) / np.float32(255))
        except UnidentifiedImageError as e:
            raise WeightsError("this build of Pillow cannot read AVIF, the reference library's format") from e

    def picture_of(self, name: str) -> Array:
        """The simple picture of what is called exactly so, none of its other names; (H, W, 4) in [0, 1]."""
        return self.picture(self.variants(name, real=False)[0].index)

    def variants(self, name: str, real: bool) -> list[Entry]:
        """What is called exactly so: what is `real` or what is not, where there is any of it."""
        called = [e for e in self.named(name) if e.name == name]
        return [e for e in called if e.real == real] or called

    def places(self, name: str) -> list[Entry]:
        """The rooms and spots outdoors of that name."""
        return [self.entries[i] for i in self._places.get(name, ())]

    def knows(self, text: str) -> bool:
        """Is there an object of that name, or one that shows what such a thing is a kind of?"""
        return text in self._names or text in self._nouns

    def named(self, text: str) -> list[Entry]:
        """The entries of that name, and of no other."""
        return [self.entries[i] for i in self._names.get(text, ())]

    def ending(self, word: str) -> list[tuple[str, Entry]]:
        """The names that end in that word of what looks as it does."""
        return [(alias, self.entries[i]) for alias, i in self._ends.get(word, ())]

    def shown(self, text: str) -> list[Entry]:
        """The entries of that name, else those that show what such a thing is a kind of."""
        return [self.entries[i] for i in self._names.get(text, []) or self._nouns.get(text, [])]

    def own(self, text: str) -> bool:
        """Did the user add something of that name?"""
        return any(e.index >= self._packed for e in self.named(text))

    def of_kind(self, text: str) -> list[Entry]:
        """The things to eat or plants of the group that is called so: `fruit`, `vegetable`, `flower`."""
        found = [e for group in ("food", "plant") for e in self._groups.get(f"{group}-{text}", ())]
        return [e for e in found if e.kind == "object"]

    def _likeness(self, kind: str, vector: bytes) -> Array:
        """How near to a unit vector the nearest name of each entry of `kind` is, -1 for other entries; (N,)."""
        scores, owner = np.full(len(self.entries), -1.0, np.float32), self._owners[kind]
        first = np.flatnonzero(np.diff(owner, prepend=-1))  # of the names of each entry
        near = self._vectors[kind] @ np.frombuffer(vector, np.float32)
        scores[owner[first]] = np.maximum.reduceat(near, first)
        return scores

    def search(
        self, vector: Array, text: str, kind: str, count: int = 4, real: float = 0.0
    ) -> list[tuple[Entry, float]]:
        """The `count` entries of `kind` nearest to a phrase, best first, with their score; what is real gains `real`.

        `vector` is the phrase's unit vector. Words mean what they say before they mean what they resemble: an object
        one of whose names is the phrase gains 0.45, one of whose names is its last word 0.3, nearly as much goes to
        what the phrase is a kind of, a quarter to mere tags, and 0.1 to names that end in that word. A scene gains 0.5
        times the share of the phrase's words that its captions have. Entries that were added come before the pack's.
        """
        scores = self._alike(kind, vector.tobytes()).copy()
        if kind == "scene":
            wanted = _stems(text)
            for e in self.entries:
                if e.kind == "scene" and wanted:
                    said = len(wanted & self._captions[e.index]) / len(wanted)
                    scores[e.index] += (0.5 if e.index < self._packed else 0.5 + _OWN) * said
        else:
            last = text.rpartition(" ")[2]
            gains = (
                (self._names, text, 0.45),
                (self._nouns, text, 0.4),
                (self._tags, text, 0.1),
                (self._heads, last, 0.1),
            )
            for words, word, gain in gains:
                for index in words.get(word, ()):
                    scores[index] += gain
            if last != text:  # of what is not called all of it already
                for words, gain in ((self._names, 0.3), (self._nouns, 0.25)):
                    for index in words.get(last, ()):
                        if text not in self.entries[index].aliases:
                            scores[index] += gain
            named = set(self._names.get(text, ())) | set(self._nouns.get(text, ()))
            for index in named:
                scores[index] = max(scores[index], 1.3)
            for index in {*named, *self._heads.get(last, ())}:
                if index >= self._packed:
                    scores[index] = max(scores[index], 1.3) + _OWN
                if real > 0 and index in named and self._real[index]:
                    scores[index] += 0.1  # whatever of its names it is called by
        scores += np.float32(real) * self._real
        scores[self._kinds != kind] = -1.0
        best = np.argsort(-scores, kind="stable")[:count]
        return [(self.entries[i], float(scores[i])) for i in best]


def _opened(avif: bytes) -> Image.Image:
    """A small AVIF file to be decoded by one thread: to start more takes three times as long as to decode it."""
    from PIL import AvifImagePlugin, Image

    with _OPENING:
        threads, AvifImagePlugin.DEFAULT_MAX_THREADS = AvifImagePlugin.DEFAULT_MAX_THREADS, 1
        try:
            return Image.open(io.BytesIO(avif))
        finally:
            AvifImagePlugin.DEFAULT_MAX_THREADS = threads


_PLAIN_WORDS = {
    "a",
    "an",
    "the",
    "in",
    "of",
    "on",
    "at",
    "by",
    "with",
    "and",
    "under",
    "behind",
    "into",
    "from",
}


def _stems(text: str) -> set[str]:
    """Words without their endings, so that snowy meets snow and hills hill."""
    return {re.sub(r"(?<=[a-z]{3})(ies|y|es|s)$", "", w) for w in re.findall(r"[a-z]+", text)} - _PLAIN_WORDS


def cleaned(picture: Array) -> Array:
    """A picture (H, W, 4) whose half-transparent outline has the colour of what is opaque beside it.

    Lossy compression mixes into the colour of an outline what lies beyond it, and enlarging makes dark dots of that.
    """
    alpha = picture[..., 3:]
    if alpha.min() > _OPAQUE:
        return picture
    beside = np.pad(alpha, ((1, 1), (1, 1), (0, 0)))
    beside = np.minimum(np.minimum(beside[:-2], beside[1:-1]), beside[2:])
    beside = np.minimum(np.minimum(beside[:, :-2], beside[:, 1:-1]), beside[:, 2:])
    sums = np.pad(np.dstack([picture[..., :3], np.ones_like(alpha)]) * alpha**2, ((1, 1), (1, 1), (0, 0)))
    sums = sums[:-2] + sums[1:-1] + sums[2:]
    sums = sums[:, :-2] + sums[:, 1:-1] + sums[:, 2:]
    around = sums[..., :3] / np.maximum(sums[..., 3:], np.float32(1e-6))
    own = (alpha > _OPAQUE) | (beside > _GLASS)
    return np.dstack([np.where(own, picture[..., :3], around), alpha])
