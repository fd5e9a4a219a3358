"""Low-resolution pictures by what they were drawn from: the same prompt at another size, policy or focus is not
drawn again. A folder of .npy files, each named by the hash of everything that shapes the picture; the oldest go first.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import threading
from functools import cached_property
from pathlib import Path

import numpy as np

from foveate import downloads, registry, weights
from foveate._version import __version__
from foveate.config import Settings
from foveate.types import Array, RenderSpec

__all__ = ["LRCache"]


class LRCache:
    """Pictures in the cache folder of `settings`, at most `lr_cache_mb`. No error of it reaches a caller.

    Processes may share it. Use: `Pipeline(settings, lr_cache=LRCache.of(settings))`.
    """

    def __init__(self, settings: Settings) -> None:
        self.folder, self.limit_mb = settings.cache_dir / "lr", settings.lr_cache_mb
        self._settings = settings
        self._files: dict[str, list[tuple[str, int, int]]] = {}  # by renderer, once: it loads its models once

    @cached_property
    def _library(self) -> list[tuple[str, int, int]]:
        """The user's library as renderers read it, once: a plan asks for dozens of keys."""
        return _contents(self._settings.library)

    @classmethod
    def of(cls, settings: Settings) -> LRCache | None:
        """The cache of these settings; None where `lr_cache_mb` is 0."""
        return cls(settings) if settings.lr_cache_mb else None

    def key(self, spec: RenderSpec, renderer: str) -> str | None:
        """Names the picture that `renderer` draws of `spec` here: by models, their files, engine and options too.

        None where nobody knows what draws: a server that is not told which checkpoint.
        """
        settings = self._settings
        options = settings.options(renderer)
        if (
            "checkpoint" in getattr(registry.get("render", renderer), "options", ())
            and "checkpoint" not in options
        ):
            return None
        if renderer not in self._files:
            named = [registry.split(renderer)[1], *_texts(options)]
            paths = (downloads.pulled(n) or Path(n).expanduser() for n in named if n)
            self._files[renderer] = [file for path in paths for file in _contents(path)]
        drawn_by = {
            "models": sorted(e["sha256"] for e in weights.listing(settings).values()),
            "how": [settings.engine, settings.precision, settings.device],
            "options": options,
            "files": self._files[renderer],
            "library": self._library,
        }
        asked = {
            name: getattr(spec, name)
            for name in ("prompt", "negative_prompt", "width", "height", "steps", "cfg_scale", "seed")
        }
        text = json.dumps([__version__, renderer, asked, drawn_by], sort_keys=True, default=str)
        return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()

    def has(self, key: str) -> bool:
        """Whether `get` would find it."""
        return self._path(key).exists()

    def get(self, key: str) -> Array | None:
        """The picture (H, W, 3), exactly as it was put; None without one, or where the file is damaged."""
        path = self._path(key)
        try:
            image = np.load(path, allow_pickle=False)
            os.utime(path)  # the least recently used goes first
        except (OSError, ValueError, EOFError):
            return None
        good = image.dtype == np.float32 and image.ndim == 3 and image.shape[2] == 3
        return image if good else None

    def put(self, key: str, image: Array) -> None:
        """Keep a picture; a full or read-only disk keeps none."""
        part = self.folder / f".{os.getpid()}-{threading.get_ident()}.part"
        with contextlib.suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            try:
                with part.open("wb") as out:
                    np.save(out, image, allow_pickle=False)
                part.replace(self._path(key))
            finally:
                part.unlink(missing_ok=True)
            self._prune()

    def _path(self, key: str) -> Path:
        return self.folder / f"{key}.npy"

    def _prune(self) -> None:
        found = []
        for path in self.folder.glob("*.npy"):
            with contextlib.suppress(OSError):
                known = path.stat()
                found.append((known.st_mtime, known.st_size, path))
        excess = sum(size for _, size, _ in found) - self.limit_mb * 1e6
        for _, size, path in sorted(found):
            if excess <= 0:
                break
            path.unlink(missing_ok=True)
            excess -= size


def _contents(path: Path | None) -> list[tuple[str, int, int]]:
    """Names, sizes and times of the files in a folder, or of the one that `path` is; none where nothing is there."""
    if path is None:
        return []
    found = ((str(p), p.stat()) for p in [path, *sorted(path.rglob("*"))] if p.is_file())
    return [(name, stat.st_size, stat.st_mtime_ns) for name, stat in found]


def _texts(value: object) -> list[str]:
    """All texts in the values of options: what may name a file."""
    if isinstance(value, str):
        return [value]
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, (list, tuple)) else ()
    return [text for part in parts for text in _texts(part)]
