"""What is not in a picture ("no people", "in oils"), where it is by the way, and what has two colours. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable

from foveate.stages.render.scene.words.vocabulary import COLOURS, COUNTS, PAIRED

__all__ = ["of_one_colour", "placed", "present"]

_STOP = (
    r"(?:in|on|at|by|near|next|beside|under|above|over|behind|below|with|inside|outside|between|around|against|during"
    r"|and|or|nor|but|from|to|of|standing|sitting|while|\w{3,}ing)"
)
_THING = rf"(?:(?:an?|the|any|other|visible) )*[\w'-]+(?: (?!{_STOP}\b)[\w'-]+)*"
_LACKING = re.compile(
    r"\b(?:(?:with|has|have|having|there (?:is|are)|and|but) )*(?:without|no|not any|zero)\b"
    rf" (?P<what>{_THING}(?:,? (?:and|or|nor) (?:no )?(?!(?:an?|the|{'|'.join(COUNTS)}|with)\b){_THING})*)"
    r"(?: (?:in|on|inside|around) (?:it|them|sight))?"
)
_SIGN = re.compile(r"[^,]*\b(?:sign|symbol)\b")

_COLOUR = "|".join(sorted(COLOURS, key=len, reverse=True))
_SEVERAL = re.compile(
    rf"\b(?P<colours>(?:{_COLOUR})(?:, (?:{_COLOUR}))*(?:,? and |,? & |/|-)(?:{_COLOUR}))"
    r" (?P<noun>(?:(?!(?:and|or|with|in|on|at|of)\b)[\w'-]+ )*?[\w'-]+)"
    r"(?=$|,| (?:and|or|with|in|on|at|of|by|near|next|over|under|behind|beside|against|\w+ing)\b)"
)
_EACH = re.compile(rf"\b(an? (?:{_COLOUR})) and (an? (?:{_COLOUR})) ([\w'-]+)")
_COUNTED = re.compile(rf"\b(?:{'|'.join(COUNTS)}) (?:\w+ )?$")
_PALE = {"white", "black"}


_MEDIUM = re.compile(
    r"\b(?:(?:painted|drawn|done|rendered) )?(?:in|with|as an?) (?:an? |the )?(?:watercolou?rs?|oils?|acrylics?|pencil"
    r"|charcoal|pastels?|gouache|crayons?|ink|pixel art|line art|vector art|clay animation|claymation|3d|low poly"
    r"|stained glass|origami|(?:[\w-]+ ){0,2}(?:art )?style)(?: (?:painting|drawing|sketch|style))?(?=\s*(?:$|,))"
)
_ROOM = re.compile(
    r"(?!(?:an?|the|two|three|some|in|on|at|by)\b)((?:[\w-]+ ){0,2})"
    r"(table|tabletop|desk|countertop|restaurant|cafe|coffee shop|bar|library|museum|church|kitchen|bedroom|office)"
)


def placed(parts: list[str]) -> list[str]:
    """Parts between commas, and where a later one names a table or a building by itself it says where all is."""
    out = parts[:1]
    for part in parts[1:]:
        match = _ROOM.fullmatch(part)
        on = match is not None and match[2] in ("table", "tabletop", "desk", "countertop")
        out.append(part if match is None else f"{'on' if on else 'in'} a {part}")
    return out


def present(text: str, known: Callable[[str], bool]) -> str:
    """`text`, in lower case, without what is said not to be there, and how it is drawn; a "no entry" sign stays."""

    def left_out(match: re.Match[str]) -> str:
        sign = known(f"no {match['what']}") or _SIGN.match(text, match.start("what"))
        return match[0] if sign else ""

    return re.sub(r"\s{2,}", " ", _LACKING.sub(left_out, _MEDIUM.sub("", text)))


def of_one_colour(text: str, known: Callable[[str], bool]) -> str:
    """`text` with one colour for each thing that has several: red and green apples are red apples and green apples.

    One thing has the first that is neither black nor white. One that is black and white is shown as it is, unless the
    library knows a black one.
    """

    def single(match: re.Match[str]) -> str:
        noun, colours = match["noun"], re.findall(rf"\b(?:{_COLOUR})\b", match["colours"])
        if known(match["colours"] + f" {noun}"):
            return match[0]
        last = noun.rpartition(" ")[2]
        several = last.endswith("s") and not last.endswith("ss") and last not in PAIRED
        held = text[: match.start()].endswith(" of ") or text.startswith(" in a", match.end())
        if several and not held and not _COUNTED.search(text[: match.start()]) and not set(colours) <= _PALE:
            return " and ".join(f"{colour} {noun}" for colour in dict.fromkeys(colours))
        colour = next((c for c in colours if c not in _PALE), "black" if known(f"black {noun}") else "")
        return f"{colour} {noun}".strip()

    return _SEVERAL.sub(single, _EACH.sub(r"\1 \3 and \2 \3", text))
