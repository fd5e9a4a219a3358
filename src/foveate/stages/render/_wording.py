"""What is said of a picture that is not in it ("no people"), and of one thing twice ("black and white"). Pure."""

from __future__ import annotations

import re
from collections.abc import Callable

from foveate.stages.render._vocabulary import COLOURS, COUNTS, PAIRED

__all__ = ["of_one_colour", "present"]

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


def present(text: str, known: Callable[[str], bool]) -> str:
    """`text`, in lower case, without what is said not to be there; a "no entry" sign and its like stay."""

    def left_out(match: re.Match[str]) -> str:
        sign = known(f"no {match['what']}") or _SIGN.match(text, match.start("what"))
        return match[0] if sign else ""

    return re.sub(r"\s{2,}", " ", _LACKING.sub(left_out, text))


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
