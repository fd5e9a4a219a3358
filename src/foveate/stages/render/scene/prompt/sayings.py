"""What is understood only when it is said otherwise: figures of speech, and who is dressed as whom. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable

from foveate.stages.render.scene.words.idioms import GARB, IDIOMS
from foveate.stages.render.scene.words.turns import TURNS

__all__ = ["otherwise"]

_OTHERWISE = [(re.compile(said), meant) for said, meant in (*IDIOMS, *TURNS)]


def otherwise(text: str, known: Callable[[str], bool]) -> str:
    """`text`, in lower case, in the words that the rest of the reading knows; names of things that are `known` stay."""

    def garbed(match: re.Match[str]) -> str:
        """An animal dressed as somebody, in what such a one wears."""
        who, role = match["who"], match["role"]
        shown = known(f"{who} {role}") or known(f"{role} {who}")
        return match[0] if shown else f"{who} wearing {GARB[role]}"

    for said, meant in _OTHERWISE:
        text = said.sub(garbed if meant is None else meant, text)
    return text
