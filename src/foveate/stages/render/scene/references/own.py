"""The user's own pictures beside those of the pack: a folder, each file called what it shows.

`garden gnome.png` shows a garden gnome; `felix, tabby cat.webp` has two names; the folder it lies in says more:
`chairs/throne.png`. A picture with transparency is a thing, one without a place. Own pictures come before
the pack's where a prompt names them.
"""

from __future__ import annotations

import logging
import re
from pathlib import Path

import numpy as np

from foveate.errors import ConfigError, ImageError
from foveate.stages.render.scene.references.library import Entry, Library
from foveate.stages.render.scene.references.text import TextEncoder
from foveate.types import Array

__all__ = ["OwnLibrary"]

log = logging.getLogger(__name__)

FORMATS = frozenset({".png", ".webp", ".avif", ".jpg", ".jpeg"})
SIDE = 512
"""References are kept at most this large, px."""


class OwnLibrary(Library):
    """The library of the pack, extended by the pictures in and under `folder`. Raises ConfigError without any."""

    def __init__(self, path: Path, folder: Path, encoder: TextEncoder, max_pixels: int) -> None:
        super().__init__(path)
        if not folder.is_dir():
            raise ConfigError(f"library {folder} is not a folder")
        found = [p for p in sorted(folder.rglob("*")) if p.suffix.lower() in FORMATS]
        self._files: dict[int, Path] = {}
        entries: list[Entry] = []
        for file in found:
            kind = _kind(file, max_pixels)
            if kind is not None:
                names, tags = _called(file, folder)
                index = len(self.entries) + len(entries)
                entries.append(Entry(index, names[0], kind, "own", (*names, *tags), len(names)))
                self._files[index] = file
        if not entries:
            raise ConfigError(
                f"library {folder} holds no picture; PNG, WebP, AVIF and JPEG files are looked for"
            )
        owner = np.repeat([e.index for e in entries], [len(e.aliases) for e in entries])
        self.add(entries, np.stack([encoder.vector(a) for e in entries for a in e.aliases]), owner)

    def _picture(self, index: int) -> Array:
        if index not in self._files:
            return super()._picture(index)
        from PIL import Image

        try:
            with Image.open(self._files[index]) as opened:
                image = opened.convert("RGBA")
        except Exception as e:  # damaged files make Pillow raise almost anything
            raise ImageError(f"{self._files[index]} of the library cannot be read: {e}") from e
        if self.entries[index].kind == "object":
            image = image.crop(image.getchannel("A").point(lambda a: 255 * (a > 12)).getbbox())
        image.thumbnail((SIDE, SIDE), Image.Resampling.LANCZOS)
        return np.asarray(image, np.float32) / np.float32(255)


def _kind(file: Path, max_pixels: int) -> str | None:
    """ "object" or "scene"; None, and a line in the log, for what is no picture or too large."""
    from PIL import Image

    try:
        with Image.open(file) as opened:
            if opened.width * opened.height > max_pixels:
                raise ValueError(f"{opened.width}x{opened.height} pixels are more than {max_pixels}")
            if "A" not in opened.getbands() and "transparency" not in opened.info:
                return "scene"
            alpha = np.asarray(opened.convert("RGBA").getchannel("A"))
            if alpha.max() < 128:
                raise ValueError("nearly all of it is transparent")
            return "object" if alpha.min() < 128 else "scene"
    except Exception as e:  # as above
        log.warning("%s left out of the library: %s", file, e)
        return None


def _called(file: Path, folder: Path) -> tuple[list[str], list[str]]:
    """Names and tags of a picture."""
    names = [n for n in map(_words, file.stem.split(",")) if n] or ["thing"]
    tags = [_words(part) for part in file.parent.relative_to(folder).parts]
    return names, [t for t in tags if t and t not in names]


def _words(text: str) -> str:
    """A file name as a phrase: lower case, no numbers at its end, no leading article."""
    plain = re.sub(r"[\W_]+", " ", text.lower()).strip()
    return re.sub(r"^(a|an|the|my) | \d+$", "", plain)
