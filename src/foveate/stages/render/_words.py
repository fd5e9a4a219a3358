"""Where each word of the prompt is, from the cross-attention of a pipeline while it draws.

Hooks take the queries and keys that cross-attention layers compute and norm, of few layers and steps, and leave the
layers as they are: softmax(q k^T / sqrt(d)) averaged over heads, layers and steps says how much a pixel looks at a
token (Tang et al. 2023, "What the DAAM", arXiv 2210.04885). Joint attention (SD3, FLUX, Z-Image), where text and
picture share one sequence under rotary positions, is not read.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

import numpy as np

from foveate.types import Array

__all__ = ["WordMaps"]

_TOKENS = (16, 1600)  # pixels of a layer's picture: smaller says too little, larger costs too much
_LAYERS = 4
_STEPS = 3  # looked at, spread over all; of few steps at most every other
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


class WordMaps:
    """Collects attention of one drawing of `steps` steps. Use: `with maps.watching(pipe): pipe(...)`, then `words`."""

    def __init__(self, prompt: str, height: int, width: int, steps: int) -> None:
        self.prompt, self.aspect = prompt, height / width
        count = max(min(_STEPS, steps // 2), 1)
        self._watched = {round((i + 1) * steps / (count + 1)) for i in range(count)}
        self._step = 0
        self._queries: dict[Any, Any] = {}
        self._sums: dict[tuple[int, int], Any] = {}

    def stepped(self, step: int) -> None:
        """Step `step` (from 0) is done."""
        self._step = step + 1

    @contextmanager
    def watching(self, pipe: Any) -> Iterator[None]:
        """While the pipeline draws, its chosen layers are looked into."""
        chosen = self._choose(pipe)
        handles = [
            part.register_forward_hook(partial(look, layer))
            for layer in chosen
            for name, look in (("q", self._query), ("k", self._key))
            for part in [getattr(layer, f"norm_{name}", None) or getattr(layer, f"to_{name}")]
        ]
        try:
            yield
        finally:
            for handle in handles:
                handle.remove()

    @staticmethod
    def _choose(pipe: Any) -> list[Any]:
        """Cross-attention layers, those on the way up and in the middle first: they know best where things are."""
        network: Any = getattr(pipe, "unet", None) or getattr(pipe, "transformer", None)
        if not hasattr(network, "named_modules"):  # none, or not in PyTorch
            return []
        layers = [
            (name, m)
            for name, m in network.named_modules()
            if name.endswith("attn2") and hasattr(m, "to_q") and hasattr(m, "to_k") and hasattr(m, "heads")
        ]
        layers.sort(key=lambda item: not item[0].startswith(("up_blocks", "mid_block")))
        if not any(n.startswith("up_blocks") for n, _ in layers):  # a transformer: the middle of its depth
            start = max(len(layers) // 2 - _LAYERS // 2, 0)
            layers = layers[start : start + _LAYERS]
        return [m for _, m in layers[: 4 * _LAYERS]]

    def _query(self, layer: Any, module: Any, args: Any, made: Any) -> None:
        """Keep the queries of the last picture of the batch, the one under the prompt, for `_key`."""
        if self._step in self._watched and _TOKENS[0] <= made.shape[-2] <= _TOKENS[1]:
            self._queries[layer] = made[-1:]

    def _key(self, layer: Any, module: Any, args: Any, made: Any) -> None:
        import torch

        queries = self._queries.pop(layer, None)
        if queries is None:
            return
        with torch.inference_mode():
            q, k = (_by_heads(x, layer.heads) for x in (queries, made[-1:]))
            logits = (q @ k.transpose(2, 3)).float() / math.sqrt(q.shape[-1])
            seen = logits.softmax(-1).mean(dim=(0, 1))
        key = (int(seen.shape[0]), int(seen.shape[1]))
        self._sums[key] = self._sums.get(key, 0) + seen

    def words(self, tokenizer: Any) -> dict[str, Array]:
        """Maps (h, w) of every word of the prompt, sum of attention over its tokens; empty where none was seen."""
        if not self._sums or tokenizer is None:
            return {}
        text = self.prompt
        spans = _spans(tokenizer, text)
        out: dict[str, Array] = {}
        for match in _WORD.finditer(text):
            tokens = [i for i, (a, b) in enumerate(spans) if a < match.end() and b > match.start()]
            maps = [
                self._map(seen, tokens)
                for (_, count), seen in self._sums.items()
                if tokens and tokens[-1] < count
            ]
            if maps:
                side = max(len(m) for m in maps)
                largest = next(m for m in maps if len(m) == side)
                total = sum(_resized(m, *largest.shape) / max(float(m.mean()), 1e-12) for m in maps)
                word = match.group().lower()
                out[word] = np.asarray(out.get(word, 0) + total, np.float32)
        return out

    def _map(self, seen: Any, tokens: list[int]) -> Array:
        """Attention to `tokens` as a picture."""
        pixels = seen.shape[0]
        rows = max(round(math.sqrt(pixels * self.aspect)), 1)
        while pixels % rows:
            rows -= 1
        found: Array = seen[:, tokens].sum(-1).reshape(rows, pixels // rows).cpu().numpy()
        return found


def _by_heads(made: Any, heads: int) -> Any:
    """(1, heads, tokens, width) of what a layer, or its norm before or after the split into heads, makes."""
    return made if made.ndim == 4 else made.unflatten(2, (heads, -1)).transpose(1, 2)


def _spans(tokenizer: Any, text: str) -> list[tuple[int, int]]:
    """Characters [start, stop) that each token of `text` stands for; (0, 0) for special tokens."""
    try:
        found = tokenizer(text, return_offsets_mapping=True, truncation=True)["offset_mapping"]
        return [(int(a), int(b)) for a, b in found]
    except (NotImplementedError, TypeError, ValueError, KeyError):
        return []


def _resized(values: Array, height: int, width: int) -> Array:
    from PIL import Image

    if values.shape == (height, width):
        return values
    return np.asarray(Image.fromarray(values).resize((width, height), Image.Resampling.BILINEAR), np.float32)
