"""Take a prompt apart: which things, how many, of what colour, in what relation, where, in what light. Pure.

No grammar model: relation words cut the prompt into phrases, and within a phrase the words that bind (counts, colours,
sizes) are taken off until the noun is left. What is left over still reaches the denoiser as text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["COLOURS", "LIGHT_WORDS", "Phrase", "noun", "parse", "singular"]

COLOURS: dict[str, tuple[float, float, float]] = {
    "red": (0.85, 0.12, 0.10), "crimson": (0.70, 0.05, 0.15), "orange": (0.96, 0.52, 0.08),
    "yellow": (0.98, 0.82, 0.12),
    "golden": (0.90, 0.68, 0.15), "gold": (0.90, 0.68, 0.15), "green": (0.18, 0.65, 0.22),
    "turquoise": (0.15, 0.75, 0.72),
    "cyan": (0.15, 0.78, 0.88), "blue": (0.12, 0.35, 0.88), "navy": (0.08, 0.12, 0.42),
    "purple": (0.50, 0.18, 0.70),
    "violet": (0.48, 0.25, 0.80), "pink": (0.96, 0.50, 0.68), "magenta": (0.85, 0.15, 0.60),
    "brown": (0.45, 0.27, 0.14),
    "beige": (0.88, 0.80, 0.66), "white": (0.95, 0.95, 0.95), "black": (0.09, 0.09, 0.10),
    "grey": (0.52, 0.52, 0.53),
    "gray": (0.52, 0.52, 0.53), "silver": (0.74, 0.76, 0.78),
    "wooden": (0.55, 0.36, 0.20), "clay": (0.76, 0.44, 0.28), "terracotta": (0.76, 0.44, 0.28),
    "stone": (0.58, 0.57, 0.55), "brick": (0.64, 0.30, 0.22), "metal": (0.66, 0.68, 0.71), "steel": (0.66, 0.68, 0.71),
    "iron": (0.34, 0.35, 0.37), "copper": (0.74, 0.44, 0.28), "bronze": (0.62, 0.45, 0.24),
    "marble": (0.92, 0.91, 0.89), "straw": (0.88, 0.76, 0.45), "leather": (0.45, 0.27, 0.14),
}  # fmt: skip
"""Words for colours, and for materials that have one, with their sRGB values."""

_ALL_COLOURS = {"colourful", "colorful", "multicoloured", "multicolored"}
_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "several": 4, "some": 3, "many": 6, "pair of": 2,
           "a pair of": 2,
           "couple of": 2, "a couple of": 2, "a group of": 4, "a herd of": 4, "a flock of": 5,
           "a row of": 4, "a few": 3, "a school of": 6, "a swarm of": 7, "a pack of": 4, "a crowd of": 6,
           "a family of": 3, "a team of": 4, "a litter of": 4, "a pride of": 3, "a pile of": 4, "a stack of": 3,
           "seven": 7, "eight": 8,
           "nine": 9, "ten": 10, "a dozen": 12, "twelve": 12, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6,
           "7": 7, "8": 8, "9": 9, "10": 10}  # fmt: skip
_SIZES = {"tiny": 0.6, "small": 0.75, "little": 0.75, "big": 1.2, "large": 1.25, "huge": 1.4, "giant": 1.4}
_LIGHTS = {
    "night": ("night", "midnight", "moonlight", "moonlit"),
    "sunset": ("sunset", "dusk", "evening", "golden hour"),
    "dawn": ("sunrise", "dawn", "morning"), "fog": ("fog", "foggy", "mist", "misty"),
    "storm": ("storm", "stormy", "rainy", "rain"),
}  # fmt: skip
LIGHT_WORDS = {w for words in _LIGHTS.values() for w in words}
"""Phrases that say what light it is and nothing else."""

_RELATIONS = {
    "on": ("on top of", "sitting on", "standing on", "lying on", "on", "onto", "riding on", "riding"),
    "under": ("underneath", "under", "below", "beneath"),
    "over": ("above", "over", "flying over"),
    "front": ("in front of",),
    "behind": ("behind",),
    "wearing": ("wearing",),
    "beside": (
        "next to",
        "beside",
        "near",
        "by",
        "and",
        "with",
        "together with",
        "holding",
        "carrying",
        "eating",
        "drinking",
        "chasing",
        "watching",
        "reading",
        "playing with",
        "playing",
        "looking at",
        "leaning against",
        "leaning on",
        "against",
        "driving",
        ",",
    ),
    "in": ("inside", "in", "at", "during", "surrounded by", "within", "among"),
}
_VERBS = (
    "riding",
    "eating",
    "drinking",
    "chasing",
    "watching",
    "reading",
    "playing",
    "holding",
    "carrying",
    "driving",
)
"""These relate two things only before an article or a number: "eating a nut", but "playing cards"."""
_DOING = {
    "howling", "running", "walking", "sleeping", "flying", "jumping", "swimming", "standing", "sitting",
    "lying", "playing", "dancing", "eating", "grazing", "erupting", "barking", "smiling", "laughing",
    "resting", "floating", "sailing", "driving", "parked", "blooming", "growing", "burning", "glowing",
    "shining", "hiding", "looking", "climbing", "falling", "rising", "hanging", "waiting", "working",
    "singing", "cooking", "reading", "drinking", "hopping", "roaring", "crying", "riding", "surrounded",
    "full", "made", "filled", "diving"
}  # fmt: skip
"""What a thing does says nothing about which thing it is, unless it comes first (sailing boat)."""
_STYLES = re.compile(
    r"^(an? )?((realistic|detailed|beautiful|high quality|high resolution|professional|close-?up|cute|cinematic) )*"
    r"(photo(graph)?|picture|image|painting|illustration|drawing|render(ing)?|3d render|3d model|view|close-?up|shot"
    r"|icon|portrait|emoji|sketch|clip ?art) of |"
    r",? ?(highly detailed|high quality|4k|8k|masterpiece|photorealistic|3d render|digital art)\b"
)
_IRREGULAR = {"mice": "mouse", "buses": "bus", "cookies": "cookie", "pies": "pie", "geese": "goose", "wolves": "wolf",
              "leaves": "leaf", "knives": "knife",
              "people": "person",
              "men": "man", "women": "woman", "children": "child", "loaves": "loaf", "sheep": "sheep",
              "fish": "fish",
              "glasses": "glasses", "scissors": "scissors", "jeans": "jeans", "bus": "bus",
              "octopus": "octopus", "grass": "grass",
              "cactus": "cactus", "lens": "lens", "compass": "compass", "dress": "dress", "glass": "glass",
              "cherries": "cherries",
              "grapes": "grapes", "pancakes": "pancakes", "french fries": "french fries",
              "tennis": "tennis"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Phrase:
    """One noun phrase. `relation` ties it to the phrase before: "", or a key of the relations above.

    `doing` is what the thing does. In a text with "of" colours stay where they are, for noun() to find on either side.
    """

    text: str
    relation: str = ""
    count: int = 1
    colour: str = ""
    size: float = 1.0
    light: str = ""
    doing: str = ""

    @property
    def head(self) -> str:
        """The last word, which says what it is."""
        return self.text.rpartition(" ")[2]


def parse(prompt: str) -> list[Phrase]:
    """Phrases of `prompt` in order; at least one. `text` is lower case, singular, without articles and bound words."""
    text = re.sub(r"[.;:!?\"()]", " ", prompt.lower())
    text = re.sub(r"\s+", " ", _STYLES.sub("", text.strip())).strip()
    words = sorted(((w, r) for r, ws in _RELATIONS.items() for w in ws), key=lambda p: -len(p[0]))
    bound = r"(?=\s+(?:an?|the|its|his|her|their|my|one|some|two|three|four|five|six)\b)"
    pattern = "|".join(
        r"\s*,\s*" if w == "," else rf"\b{re.escape(w)}\b{bound if w in _VERBS else ''}" for w, _ in words
    )
    relation_of = dict(words)
    found: list[Phrase] = []
    relation, start = "", 0
    for match in [*re.finditer(pattern, text), None]:
        piece = text[start : match.start() if match else len(text)].strip()
        phrase = _phrase(piece, relation)
        if phrase is not None:
            found.append(phrase)
            relation = ""
        if match:
            relation = relation_of[match.group(0).strip()] if found else ""
            start = match.end()
    return found or [Phrase(text)]


def noun(text: str) -> Phrase:
    """A phrase that stands alone, such as either side of an "of"."""
    return _phrase(text, "") or Phrase(text)


def _phrase(piece: str, relation: str) -> Phrase | None:
    piece = piece.strip()
    count, colour, size, light, doing = 1, "", 1.0, "", ""
    for word, number in sorted(_COUNTS.items(), key=lambda p: -len(p[0])):
        if re.match(rf"(the )?{word}\b", piece):
            count, piece = number, re.sub(rf"^(the )?{word}\b", "", piece).strip()
            break
    piece = re.sub(r"^(an?|the|its|his|her|their|my|one)\b\s*", "", piece)
    for name, names in _LIGHTS.items():
        if any(re.search(rf"\b{w}\b", piece) for w in names):
            light = name
    kept: list[str] = []
    words = piece.split()
    for word in words:
        if word in COLOURS and not colour and word != words[-1] and "of" not in words:
            colour = word
        elif word in _ALL_COLOURS:
            colour = colour or "colourful"
        elif word in _SIZES:
            size = _SIZES[word]
        elif word not in _DOING or not kept:
            kept.append(word)
        else:
            doing = doing or word
    if not kept:
        return None
    text = " ".join(kept)
    text = singular(text) if count > 1 else _known_plural(text)
    return Phrase(text, relation, count, colour, size, light, doing)


def singular(noun: str) -> str:
    """One of what a plural names, by its spelling: dog for dogs; words that only look like plurals stay."""
    first, _, last = noun.rpartition(" ")
    if last in _IRREGULAR:
        last = _IRREGULAR[last]
    elif last.endswith("ies"):
        last = last[:-3] + "y"
    elif re.search(r"(ches|shes|xes|sses|toes)$", last):
        last = last[:-2]
    elif last.endswith("s") and not last.endswith("ss"):
        last = last[:-1]
    return f"{first} {last}".strip()


def _known_plural(noun: str) -> str:
    first, _, last = noun.rpartition(" ")
    return f"{first} {_IRREGULAR.get(last, last)}".strip()
