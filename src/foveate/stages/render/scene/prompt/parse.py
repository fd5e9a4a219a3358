"""Take a prompt apart: which things, how many, of what colour, in what relation, where, in what light. Pure.

No grammar model: what only says how the picture looks is left out, relation words and verbs cut the rest into phrases,
and within a phrase the words that bind (counts, colours, sizes) are taken off until the noun is left. What is left
over still reaches the denoiser as text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from foveate.stages.render.scene.prompt.ideas import pictured
from foveate.stages.render.scene.prompt.sayings import otherwise
from foveate.stages.render.scene.prompt.wording import of_one_colour, placed, present
from foveate.stages.render.scene.words.vocabulary import (
    ADJECTIVES,
    ALL_COLOURS,
    BANDS,
    COLOURS,
    COUNTS,
    GENRES,
    IRREGULAR,
    LIGHT_WORDS,
    LIGHTS,
    LOOKS,
    MATERIALS,
    MEANT,
    NOT_VERBS,
    PAIRED,
    SIZES,
    STYLES,
)

__all__ = ["COLOURS", "LIGHT_WORDS", "Phrase", "by_day", "noun", "parse", "seen_as", "singular"]

_RELATIONS = {
    "on": ("on top of", "on the top of", "sitting on", "standing on", "lying on", "on", "onto", "riding on",
           "riding", "atop", "upon", "along", "across", "down", "up", "crossing"),
    "under": ("underneath", "under", "beneath"),
    "below": ("below",),
    "over": ("above", "over", "flying over"),
    "front": ("in front of",),
    "behind": ("behind",),
    "wearing": ("wearing",),
    "held": ("holding", "carrying", "eating", "drinking", "reading", "playing the", "playing with", "throwing",
             "catching", "lifting", "waving", "drinking from", "looking through"),
    "right": ("to the right of", "on the right of", "right of", "on the right side of",
              "to the right side of"),
    "aside": ("to the left of", "on the left of", "left of", "on the left side of", "to the left side of"),
    "beside": (
        "next to", "on side of", "beside", "near", "by", "and", "with",
        "together with", "chasing", "watching", "playing", "looking at", "howling at", "leaning against",
        "leaning on", "against", "driving", "around", "past", "to", "towards", "toward", "from", "between", "for",
        "feeding", "following", "alongside", "close to", "covered with", "covered in", "topped with",
        "looking out of", "looking into", "decorated with", "filled with", "&", "or", "plus", "on the left",
        "on the right", "breathing", ",",
    ),
    "in": ("inside", "in", "at", "during", "surrounded by", "within", "among", "into", "through", "out of", "amid"),
}  # fmt: skip
_VERBS = {
    "riding", "eating", "drinking", "chasing", "watching", "reading", "playing", "holding", "carrying", "driving",
    "crossing", "throwing", "catching", "lifting", "waving", "feeding", "following",
}  # fmt: skip
"""These relate two things only before an article or a number: "eating a nut", but "playing cards"."""
_DOING = {
    "parked", "full", "made", "filled", "surrounded", "covered", "seated", "perched", "asleep", "dressed", "alone",
    "together", "outside", "cut", "sliced", "broken", "painted", "lit", "closed", "opened",
    "outdoors", "indoors", "away", "off",
}  # fmt: skip
"""With all verbs in -ing: what a thing does says nothing about which thing it is, unless it comes first."""
_COMPANIES = {"family", "couple", "friends", "people", "parents", "crowd", "team", "group", "class"}
"""Words for several people."""
_TOGETHER = re.compile(
    rf"(?:an? |the |two |three )?(?:\w+ )?(?:{'|'.join(sorted(_COMPANIES))}|children|kids|mother|father|bride)\b"
)
_PARTICLES = {"off", "away", "together", "around", "out", "back", "alone", "quietly", "happily", "peacefully"}
_HUES = set(COLOURS) - {
    "orange",
    "gold",
    "silver",
    "brick",
    "clay",
    "stone",
    "metal",
    "steel",
    "iron",
    "straw",
}
"""Colours that are no things."""
_ARTICLE = r"(?:an?|the|its|his|her|their|my|your|our|one|this|that)"

_RELATION_OF = {word: relation for relation, words in _RELATIONS.items() for word in words}


def _joints() -> re.Pattern[str]:
    """Where a prompt is cut: commas, relation words, and verbs that an article or a number follows."""
    bound = rf"(?=\s+(?:{_ARTICLE[3:-1]}|some|two|three|four|five|six)\b)"
    nouns = sorted(NOT_VERBS - {"building", "painting", "drawing", "crossing", "setting", "filling"})
    verb = rf"(?<=\w )(?!(?:{'|'.join(nouns)})\b)\w{{2,}}ing(?: (?:{'|'.join(_PARTICLES)}))?{bound}"
    words = sorted(_RELATION_OF, key=len, reverse=True)
    relations = [
        r"\s*,\s*" if w == "," else rf"(?<!\S){re.escape(w)}(?!\S){bound if w in _VERBS else ''}"
        for w in words
    ]
    return re.compile("|".join([*relations, verb]))


_JOINT = _joints()
_COUNTS = [
    (re.compile(rf"(?:(?:the|its|his|her|their|my|your|our|these|those) )?{w}\b"), n)
    for w, n in sorted(COUNTS.items(), key=lambda p: -len(p[0]))
]


@dataclass(frozen=True, slots=True)
class Phrase:
    """One noun phrase. `relation` ties it to the phrase before: "", or a key of the relations above.

    `doing` is what the thing does, `parts` are the parts of it that have a colour of their own, with the words for it,
    `said` the words of the prompt that name it. In a text with "of" colours stay where
    they are, for noun() to find on either side.
    """

    text: str
    relation: str = ""
    count: int = 1
    colour: str = ""
    size: float = 1.0
    light: str = ""
    doing: str = ""
    parts: tuple[tuple[str, str], ...] = ()
    said: str = field(default="", compare=False)

    @property
    def head(self) -> str:
        """The last word, which says what it is."""
        return self.text.rpartition(" ")[2]


def parse(prompt: str, known: Callable[[str], bool] = lambda _: False) -> list[Phrase]:
    """Phrases of `prompt` in order; at least one. `text` is lower case, singular, without articles and bound words.

    `known` says whether a word names a thing: in "a boy flying kites" flying is a verb because a boy is a thing.
    """
    text = _in_one(seen_as(prompt, known), known)
    found: list[Phrase] = []
    relation, start = "", 0
    for match in [*_JOINT.finditer(text), None]:
        piece = text[start : match.start() if match else len(text)].strip()
        verbs = all(_is_verb(w) or w in _PARTICLES for w in piece.split())
        if found and piece and verbs:  # a cat, sitting on a sofa
            found[-1] = replace(found[-1], doing=found[-1].doing or piece.split()[0])
            piece = ""
        again = piece.startswith("the ") and relation in ("beside", "aside")
        for phrase in _phrases(piece, relation, known):
            if not (again and any(phrase == replace(p, relation=relation) for p in found)):
                found.append(phrase)
            relation = ""
        if match:
            asked = match.group(0).strip()
            relation = _RELATION_OF.get(asked, "beside") if found else ""
            if found and asked not in _RELATION_OF and not found[-1].doing:  # a verb
                found[-1] = replace(found[-1], doing=asked.split()[0])
            start = match.end()
    found = [replace(p, text=p.text.replace("_", " "), said=p.said.replace("_", " ")) for p in found]
    return _ordered(found) or [Phrase(text.replace("_", " "))]


def _in_one(text: str, known: Callable[[str], bool], least: int = 4) -> str:
    """`text` with "_" for blanks in what is called so from the beginning of a part, of `least` words and more: what one
    picture shows is not to be taken apart, as a horse jumping over a fence is.
    """

    def joined(part: str) -> str:
        words = re.sub(rf"^{_ARTICLE}\b\s*(?:(?:group|bunch) of )?", "", part.strip()).split()
        for end in range(len(words), least - 1, -1):
            named = " ".join(words[:end])
            short = re.sub(rf"(?<= ){_ARTICLE} ", "", named)
            of = words[end : end + 1] == ["of"] or " of " in named.replace("in front of ", "")
            name = next((n for n in (named, short) if not of and known(n)), "")
            if name and (end > 4 or any(_is_verb(w) or w in ("out", "around") for w in words[:end])):
                return " ".join(["a", name.replace(" ", "_"), *words[end:]])
        return part

    return ",".join(map(joined, text.split(",")))


def seen_as(prompt: str, known: Callable[[str], bool] = lambda _: False) -> str:
    """`prompt` in lower case without what only says how it is drawn: quality words, genres, artists, cameras, tags."""
    text = re.sub(r"<[^>]*>|:\d+(\.\d+)?|--?\w+ \d+(:\d+)?", " ", prompt.lower())
    text = re.sub(r"[.;:!?|\n]+(\s|$)", ", ", text)
    text = re.sub(r"[()\[\]{}\"“”.:;!?|]", " ", text).replace("’", "'")
    text = re.sub(r"\bin the style of [^,]*|\bart by [^,]*|\btrending on \w+"
                  r"|\b(looking|smiling) at (the )?(camera|viewer)"
                  r"|\bfrom (above|below|behind|afar)\b|\blots? of details?\b"
                  r"|\b(?:with )?(?:an? )?(?:\w+ )?depth[- ]of[- ]field\b|\brule of thirds\b"
                  r"|\bsense of \w+", " ", text)  # fmt: skip
    text = re.sub(r"\bwith (?:the|a) (?:texture|surface|look) of\b", "made of", text)
    text = re.sub(r"\b(?:(?:entirely|completely|all|fully) )?(?:made|carved|built)(?: (?:entirely|completely|up))? "
                  r"(?:out )?(?:of|from) (?:pure |solid )?(\w+)\b(?! (?:and|or) \w+$)", _material, text)  # fmt: skip
    text = re.sub(
        r"\bin (marble|bronze|gold|silver|clay|terracotta|stone|wood|copper|jade)(?=\s*(?:$|,))",
        _material,
        text,
    )
    text = re.sub(r"\b(\d)([a-z]{3,})", r"\1 \2", text)  # 1girl
    text = re.sub(r"\b(\w+)[- ]haired ((?:young |old |little )?\w+)", r"\2 with \1 hair", text)
    text = re.sub(
        r"\b(blonde?|brunette|ginger|redhead(?:ed)?) (man|woman|boy|girl|lady|child)\b",
        r"\2 with \1 hair",
        text,
    )
    text = of_one_colour(present(text, known), known)
    if _TOGETHER.match(text):  # which is said as it is meant
        text = _in_one(text, known, 3)
    text = otherwise(text, known)
    text = re.sub(r"\bbearded ((?:old |young )?(?:man|gentleman))\b", r"\1 with a beard", text)
    parts = [re.sub(r"\s+", " ", p).strip() for p in text.split(",")]
    kept = placed([p for p in map(_subject, parts) if p])
    return pictured(", ".join(kept) or next((p for p in parts if p), ""))


_NIGHT = re.compile(
    r"\b(?:(?:at|by|in|during|on|under) )?(?:(?:the|a) )?"
    rf"(?:{'|'.join(LIGHTS['night'])}|dark|stars|northern lights|aurora(?: borealis)?)(?: (?:sky|light))?\b",
    re.IGNORECASE,
)


def by_day(prompt: str) -> str:
    """`prompt` without the words that say that it is night; all of it where they are all there is."""
    day = re.sub(r"\s+(?=,|$)", "", _NIGHT.sub("", prompt))
    return re.sub(r"\s+", " ", day).strip(" ,") or prompt


def _material(match: re.Match[str]) -> str:
    return f"made-of-{MATERIALS[match.group(1)]}" if match.group(1) in MATERIALS else match.group(0)


def _subject(part: str) -> str:
    """What a part between commas shows: all of it, what follows "a picture of", or nothing."""
    words = part.split()
    looks = STYLES | GENRES
    if re.match(r"(?:shot|taken|photographed|captured|rendered|created) (?:on|with|using|in|by) ", part):
        return ""
    if part in ("negative space", "empty space"):
        return ""
    if all(w in looks | ADJECTIVES | _HUES or re.fullmatch(r"f/?\d.*|\d+(k|mm|px|p|d)?", w) for w in words):
        return part if any(re.search(rf"\b{w}\b", part) for w in LIGHT_WORDS) else ""
    for joint in ("of", "with", "for"):
        before = words[: words.index(joint)] if joint in words else []
        genres = [w for w in before if w in GENRES]
        said = all(w not in ("with", "and", "in", "on") or w in looks for w in before)
        if (
            genres
            and (joint != "with" or genres[-1] in ("life", "portrait"))
            and said
            and not any(map(_is_verb, before))
        ):
            return _subject(" ".join(words[len(before) + 1 :]))
    if words[-1] in GENRES | LOOKS and words[0] not in ("a", "an", "the"):
        return ""
    if words[0] == "by" and not re.match(rf"by {_ARTICLE}\b", part):  # an artist
        return ""
    return part


def _phrases(piece: str, relation: str, known: Callable[[str], bool]) -> list[Phrase]:
    """A piece between relations as one phrase, or as two where a verb without preposition stands in it."""
    words = piece.split()
    for i, word in enumerate(words):
        before = words[i - 1] if i else ""
        verb = word.endswith("ing") and _is_verb(word)
        if i and i + 1 < len(words) and verb and _doer(before, known):
            after = words[i + 1 :]
            while after and after[0] in _PARTICLES:
                after = after[1:]
            first = _phrase(" ".join(words[: i + 1]), relation)
            how = next((r for r, names in _RELATIONS.items() if word in names), "beside")
            second = _phrase(" ".join(after), how)
            return [p for p in (first, second) if p is not None]
    band = re.match(rf"(?:an? |the )?((?:{'|'.join(sorted(BANDS))}) of (?:\w+ ?){{1,2}})$", piece)
    if band and known(band[1]):  # a picture of all of them
        return [Phrase(band[1], relation, said=band[1])]
    phrase = _phrase(piece, relation)
    return [phrase] if phrase is not None else []


def _doer(word: str, known: Callable[[str], bool]) -> bool:
    """Does a word name somebody, or a thing, that may do something?"""
    single = singular(word)
    return word in _COMPANIES or known(word) or known(single) or bool(MEANT.get(single))


def _is_verb(word: str) -> bool:
    return word in _DOING or (len(word) > 4 and word.endswith("ing") and word not in NOT_VERBS)


def _ordered(phrases: list[Phrase]) -> list[Phrase]:
    """What is to the right of another thing comes after it."""
    out: list[Phrase] = []
    for p in phrases:
        if p.relation == "right" and out:
            out.insert(len(out) - 1, replace(p, relation=out[-1].relation))
            out[-1] = replace(out[-1], relation="aside")
        else:
            out.append(p)
    return out


def noun(text: str) -> Phrase:
    """A phrase that stands alone, such as either side of an "of"."""
    return _phrase(text, "") or Phrase(text)


def _phrase(piece: str, relation: str) -> Phrase | None:
    piece = piece.strip()
    count, colour, size, light, doing = 1, "", 1.0, "", ""
    piece_of_pair = re.match(r"(an? )?pair of\b", piece) is not None
    for pattern, number in _COUNTS:
        if match := pattern.match(piece):
            count, piece = number, piece[match.end() :].strip()
            break
    piece = re.sub(rf"^{_ARTICLE}\b\s*", "", piece)
    piece = re.sub(r"^1\b\s*", "", piece)
    for name, names in LIGHTS.items():
        if any(re.search(rf"\b{w}\b", piece) for w in names) or (name == "night" and piece == "dark"):
            light = name
    hours = {*" ".join(LIGHTS[light]).split(), "day", "weather", "afternoon"} if light else set()
    if light == "storm":
        hours |= {"cloud", "clouds", "sky", "skies"}
    if light and all(w in STYLES or w in hours for w in piece.split()):
        return Phrase(light, relation, light=light)
    kept: list[str] = []
    words = piece.split()
    for i, word in enumerate(words):
        if word.startswith("made-of-"):
            colour = colour or word.removeprefix("made-of-")
        elif word in COLOURS and not colour and i < len(words) - 1 and "of" not in words:
            colour = word
        elif word in ALL_COLOURS:
            colour = colour or "colourful"
        elif word in SIZES:
            size = SIZES[word]
        elif (
            kept
            and kept[-1] not in ADJECTIVES
            and (_is_verb(word) or (doing and (word in _PARTICLES or word.endswith("ly"))))
        ):
            doing = doing or word
        else:
            kept.append(word)
    if not kept:
        return None
    text = " ".join(kept)
    if count == 1 and IRREGULAR.get(kept[-1], kept[-1]) not in (kept[-1], "headphone"):
        count = 3  # mice, children, cookies
    if count == 2 and piece_of_pair and kept[-1] in PAIRED:
        count = 1
    text = singular(text) if count > 1 and kept[-1] not in PAIRED else _known_plural(text)
    said = " ".join(w for w in kept if not _is_verb(w))
    return Phrase(text, relation, count, colour, size, light, doing, said=said)


def singular(noun: str) -> str:
    """One of what a plural names, by its spelling: dog for dogs; words that only look like plurals stay."""
    first, _, last = noun.rpartition(" ")
    if last in IRREGULAR:
        last = IRREGULAR[last]
    elif last.endswith("ies") and len(last) > 4:
        last = last[:-3] + "y"
    elif re.search(r"(ches|shes|xes|sses|toes)$", last):
        last = last[:-2]
    elif last.endswith("s") and not last.endswith(("ss", "'s", "us", "is")):
        last = last[:-1]
    return f"{first} {last}".strip()


def _known_plural(noun: str) -> str:
    first, _, last = noun.rpartition(" ")
    return f"{first} {IRREGULAR.get(last, last)}".strip()
