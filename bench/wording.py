"""Prompts that say what is asked for: composed from words with a seed, or read from a file."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from bench.judges import COLOURS

__all__ = ["NUMBERS", "PHRASES", "RELATIONS", "Prompt", "caption", "compose", "read"]

PHRASES = {
    "sea": "by the sea",
    "forest": "in a forest",
    "snow": "in the snow",
    "desert": "in the desert",
    "mountains": "in the mountains",
    "meadow": "on a meadow",
    "city": "in a city",
    "night": "at night",
    "sky": "in the sky",
    "plain": "on a plain {} background",
}
RELATIONS = {"left": "to the left of", "right": "to the right of", "on": "on"}
UNCOUNTED = ("fish", "ox", "mouse", "deer", "sheep", "squid")
NUMBERS = {1: "one", 2: "two", 3: "three"}


@dataclass(frozen=True, slots=True)
class Prompt:
    """A line and what it asks for: "" and 0 where it does not say, or nobody told."""

    text: str
    object: str = ""
    colour: str = ""
    place: str = ""
    backdrop: str = ""  # colour of a plain one
    count: int = 0
    relation: str = ""
    other: str = ""


_TAGS: dict[str, Collection[str]] = {
    "object": (),
    "other": (),
    "colour": COLOURS,
    "place": PHRASES,
    "backdrop": COLOURS,
    "count": [str(n) for n in NUMBERS],
    "relation": RELATIONS,
}
"""What a line of a file may say of itself, and the values that has; (): the name of any thing."""


def read(text: str) -> list[Prompt]:
    """Prompts of a file: a line each, tags after a bar as `object: coffee mug; count: 2`."""
    out = []
    for line in text.splitlines():
        said, _, after = (part.strip() for part in line.partition("|"))
        if not said or said.startswith("#"):
            continue
        tags = dict(_tag(tag, said) for tag in after.split(";") if tag.strip())
        pair = {"object", "other", "relation"}
        if tags.keys() & {"relation", "other"} and not pair <= tags.keys():
            raise SystemExit(f"{said!r} needs object, other and relation; known: {', '.join(tags)}")
        out.append(Prompt(said, **tags))
    return out


def _tag(tag: str, said: str) -> tuple[str, Any]:
    key, _, value = (part.strip() for part in tag.partition(":"))
    if key not in _TAGS:
        raise SystemExit(f"tag {key!r} of {said!r}; known: {', '.join(_TAGS)}")
    if not value or (_TAGS[key] and value not in _TAGS[key]):
        raise SystemExit(f"{key} {value!r} of {said!r}; known: {', '.join(_TAGS[key]) or 'names of things'}")
    return key, int(value) if key == "count" else value


def article(noun: str) -> str:
    """ "a mug", "an owl", "scissors"."""
    if noun.endswith("s") and not noun.endswith(("ss", "us", "os")):
        return noun
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def plural(noun: str) -> str:
    """Of regular nouns."""
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")


def caption(thing: str, colour: str, place: str, backdrop: str) -> str:
    """ "a red mug by the sea"."""
    where = PHRASES[place].format(backdrop).replace("  ", " ") if place else ""
    return f"{article(f'{colour} {thing}'.strip())} {where}".strip()


def compose(
    things: Sequence[str], countable: Sequence[str], captions: int, others: int, seed: int
) -> list[Prompt]:
    """Captions of different things, two thirds of them coloured; as many things alone; counts; relations."""
    rng = np.random.default_rng(seed)
    order = [things[i] for i in rng.permutation(len(things))]
    places = list(PHRASES)
    out = []
    for i in range(captions):
        thing, place = order[i % len(order)], places[i % len(places)]
        colour = COLOURS[int(rng.integers(len(COLOURS)))] if i % 3 else ""
        free = [c for c in COLOURS if c != colour]
        backdrop = free[int(rng.integers(len(free)))] if place == "plain" else ""
        out.append(Prompt(caption(thing, colour, place, backdrop), thing, colour, place, backdrop))
    out += [Prompt(article(t), t) for t in (order[(captions + i) % len(order)] for i in range(captions))]
    single = [t for t in order if t in countable and re.fullmatch(r"[a-z]+[^sfy]", t) and t not in UNCOUNTED]
    for i in range(others):
        n, thing = 1 + i % 3, single[i % len(single)]
        out.append(Prompt(f"{NUMBERS[n]} {plural(thing) if n > 1 else thing}", thing, count=n))
    for i in range(others):
        a, b = (single[(others + 2 * i + k) % len(single)] for k in (0, 1))
        relation = list(RELATIONS)[i % 3]
        text = f"{article(a)} {RELATIONS[relation]} {article(b)}"
        out.append(Prompt(text, a, relation=relation, other=b))
    return out
