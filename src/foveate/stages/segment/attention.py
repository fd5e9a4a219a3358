"""What the prompt names, where the model that drew the picture looked for it.

The renderer hands on a map per word. Importance is that of the words in `focus`; without one, of the nouns, which
are taken to be the last words of the prompt's phrases: "a red fox in the deep snow" is about fox, and less about snow,
since what follows "in" is where things are.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import ClassVar

import numpy as np

from foveate.config import Settings
from foveate.stages.segment._maps import blurred, resized
from foveate.types import Array, EngineInfo

__all__ = ["BACKEND", "Attention", "weights_of"]

_PLACES = frozenset({
    "above", "across", "against", "along", "among", "around", "at", "before", "behind", "below", "beneath",
    "beside", "between", "by", "during", "in", "inside", "into", "near", "on", "onto", "outside", "over",
    "past", "through", "toward", "towards", "under", "underneath", "upon", "within",
})  # fmt: skip
_LINKS = frozenset({
    "a", "an", "and", "are", "as", "be", "being", "both", "but", "each", "for", "from", "has", "have",
    "her", "his", "holding", "is", "it", "its", "like", "of", "off", "or", "other's", "s", "some", "that",
    "the", "their", "these", "they", "this", "those", "three", "to", "two", "was", "wearing", "were",
    "which", "while", "who", "with", "without",
})  # fmt: skip
_STYLE = frozenset({
    "4k", "8k", "art", "detailed", "drawing", "hd", "illustration", "image", "painting", "photo",
    "photograph", "picture", "quality", "render", "style",
})  # fmt: skip
_SETTING = 0.35  # weight of a noun that says where


class Attention:
    """Word maps of the renderer's cross-attention; a renderer that has none leaves the work to `saliency`."""

    info: ClassVar[EngineInfo] = EngineInfo(
        stage="segment",
        name="attention",
        summary="where the drawing model looked for the prompt's nouns",
        words=True,
    )

    def __init__(self, settings: Settings) -> None:
        self.precision: dict[str, str] = {}

    def importance(
        self,
        image: Array,
        *,
        prompt: str = "",
        mask: Array | None = None,
        words: Mapping[str, Array] | None = None,
        focus: str = "",
    ) -> Array:
        """See base.Segmenter.importance; without word maps nothing is important."""
        height, width = image.shape[:2]
        out = np.zeros((height, width), np.float32)
        for word, weight in weights_of(focus or prompt, focused=bool(focus)).items():
            values = (words or {}).get(word)
            if values is not None:
                out = np.maximum(out, weight * _stretched(values, height, width))
        return out


def _stretched(values: Array, height: int, width: int) -> Array:
    """A word's map over the picture: smooth, 0 where it is looked at no more than usual, 1 at its strongest."""
    smooth = blurred(np.asarray(values, np.float32), 0.7)
    low, high = float(np.median(smooth)), float(smooth.max())
    if high - low < 0.1 * max(high, 1e-12):  # it is everywhere, or nowhere
        return np.zeros((height, width), np.float32)
    return resized(((smooth - low) / (high - low)).clip(0, 1) ** 0.8, height, width).clip(0, 1)


def weights_of(text: str, *, focused: bool = False) -> dict[str, float]:
    """The words that importance follows, with their weights in (0, 1]: all of a focus, the nouns of a prompt."""
    found: dict[str, float] = {}
    phrase: list[str] = []
    setting = False

    def close() -> None:
        if phrase:
            weight = _SETTING if setting else 1.0
            found[phrase[-1]] = max(found.get(phrase[-1], 0.0), weight)
            phrase.clear()

    for token in re.findall(r"[^\W_]+(?:['’-][^\W_]+)*|[,.;:!?()]", text.lower()):
        if focused:
            if token not in _LINKS and token[0].isalnum():
                found[token] = 1.0
        elif token in _PLACES:
            close()
            setting = True
        elif token in _LINKS:
            close()
            setting = setting and token not in ("and", "with", "but", "while")
        elif not token[0].isalnum():
            close()
            setting = False
        elif token not in _STYLE:
            phrase.append(token)
    close()
    return found


BACKEND = Attention
