"""Text encoder: MiniLM-L6 (int8 ONNX), per-token states for the denoiser and pooled vectors for retrieval."""

from __future__ import annotations

import threading
from functools import lru_cache
from typing import Any

import numpy as np

from foveate import weights
from foveate.clock import loading
from foveate.config import Settings
from foveate.runtime import Graph, load
from foveate.types import Array

__all__ = ["TOKENS", "WIDTH", "TextEncoder"]

TOKENS = 48
"""Prompts are cut at this many tokens, the two special ones included."""

WIDTH = 384
"""Width of a token state."""


class TextEncoder:
    """Tokenizer and network, loaded on first use; thread-safe. int8 arithmetic: onnxruntime only."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._lock = threading.Lock()
        self._tokenizer: Any = None
        self._graph: Graph | None = None
        self.vector = lru_cache(maxsize=4096)(self._vector)

    def _load(self) -> tuple[Any, Graph]:
        with self._lock, loading():
            if self._graph is None:
                from tokenizers import Tokenizer

                self._tokenizer = Tokenizer.from_file(str(weights.path("tokenizer", self._settings)))
                self._tokenizer.enable_truncation(TOKENS)
                self._tokenizer.no_padding()
                self._graph = load(weights.path("text_encoder", self._settings), self._settings)
            return self._tokenizer, self._graph

    def states(self, text: str) -> Array:
        """Token states (L, WIDTH) of one text, L <= TOKENS."""
        tokenizer, graph = self._load()
        ids = np.asarray([tokenizer.encode(text).ids], np.int64)
        out: Array = graph.run(
            input_ids=ids, attention_mask=np.ones_like(ids), token_type_ids=np.zeros_like(ids)
        )[0]
        return out

    def rank(self, word: str) -> int | None:
        """How common a word is, the most common first; None for what is no word of its own."""
        tokenizer, _ = self._load()
        found: int | None = tokenizer.token_to_id(word)
        return found

    def _vector(self, text: str) -> Array:
        """Unit vector (WIDTH,) of a phrase: the mean of its token states."""
        mean = self.states(text).mean(axis=0)
        unit: Array = mean / max(float(np.linalg.norm(mean)), 1e-9)
        return unit
