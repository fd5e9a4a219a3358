"""Words that are misspelled, put right where the library has what is nearly called so: a buterfly is a butterfly."""

from __future__ import annotations

import re
from functools import lru_cache

from foveate.stages.render.scene.references.library import Library
from foveate.stages.render.scene.references.text import TextEncoder
from foveate.stages.render.scene.words import gazetteer, vocabulary

__all__ = ["spelled"]

_SHORT, _LONG = 4, 8
"""Words of fewer letters are left as they are; longer ones may have two letters wrong."""
_RARE = 40000
"""The rank of what is no word of the text encoder's."""
_SLIP, _OTHER = 10, 13
"""What a letter costs that is missing, too many or swapped with the next, and one that is mistaken for its like."""
_ALIKE = [set(letters) for letters in ("aeiouy", "ckqsxz", "mn", "gj", "dt", "bp", "fvw", "lr")]
_ENDINGS = ("y", "ed", "d", "ly", "er", "ers", "est", "ish", "ness", "ful", "less", "like", "s", "es", "en", "ing",
            "al")  # fmt: skip
"""What makes another word of a known one, which is no misspelling."""


def spelled(prompt: str, library: Library, encoder: TextEncoder) -> str:
    """`prompt` with the words put right that nobody writes so; names, which begin with a capital, stay."""
    right = _words(library)

    def corrected(match: re.Match[str]) -> str:
        word = match[0]
        if word[0].isupper() and prompt[: match.start()].strip():
            return word
        return _right(word.lower(), right, library, encoder) or word

    return re.sub(rf"(?<![\w'/.:<-])[A-Za-z]{{{_SHORT},}}(?![\w'-])", corrected, prompt)


def _right(word: str, right: frozenset[str], library: Library, encoder: TextEncoder) -> str:
    """What is meant by a word that nobody writes so; "" for one that is right, or like none."""

    def known(form: str) -> bool:
        return form in right or encoder.rank(form) is not None or library.knows(form)

    if known(word) or word.endswith("ing"):  # dozing, prowling: there are more verbs than are known here
        return ""
    if word.endswith("z") and known(word[:-1]):
        return f"{word[:-1]}s"
    stems = [word[: -len(end)] for end in _ENDINGS if word.endswith(end) and len(word) - len(end) > 2]
    if any(known(stem) or known(f"{stem}e") for stem in stems):
        return ""
    best: tuple[float, bool, int, str] | None = None
    one = word if word.endswith("ss") else word.removesuffix("s")
    for form, end in ((word, ""), *([(one, "s")] if one != word else [])):
        most = _OTHER if len(form) > _SHORT + 1 else _SLIP
        heard, sound = _heard(form), _sound(form)
        letters = _letters(heard)
        for w, other, its_letters, its_sound in _spoken(library).get(form[0], ()):
            if (letters ^ its_letters).bit_count() * _OTHER > 4 * _SLIP and sound != its_sound:
                continue  # too many letters that the other has not, of which one mistake changes two
            thing = library.knows(w)
            limit = 2 * _SLIP if thing and len(form) >= _LONG else most
            alike = thing and sound == its_sound
            if (cost := _SLIP // 2 if alike else _apart(heard, other, limit)) <= limit:
                near = (cost, not thing, encoder.rank(w) or _RARE, w + end)
                best = near if best is None else min(best, near)
    return best[-1] if best is not None else ""


def _heard(word: str) -> str:
    """A word as it may be spelled by ear: ph like f, y between consonants like i."""
    return re.sub("(?<=[^aeiou])y(?=[^aeiou])", "i", word.replace("ph", "f"))


@lru_cache(maxsize=4)
def _words(library: Library) -> frozenset[str]:
    """The words that names of things and places are made of, and those that prompts are read with."""
    texts = [alias for e in library.entries for alias in e.aliases]
    for table in (vocabulary, gazetteer):
        for told in vars(table).values():
            texts += [t for t in told if isinstance(t, str)] if isinstance(told, (set, dict, tuple)) else []
    return frozenset(w for text in texts for w in re.findall(r"[a-z]{3,}", text))


def _sound(word: str) -> str:
    """The same without double letters, and without a mute e: giraf and giraffe."""
    single = re.sub(r"(.)\1", r"\1", _heard(word))
    return single.removesuffix("e") if len(single) > _SHORT else single


@lru_cache(maxsize=4)
def _spoken(library: Library) -> dict[str, list[tuple[str, str, int, str]]]:
    """Those words, how they are heard, in which letters, and how they sound, by the first letter."""
    out: dict[str, list[tuple[str, str, int, str]]] = {}
    for word in _words(library):
        heard = _heard(word)
        out.setdefault(word[0], []).append((word, heard, _letters(heard), _sound(word)))
    return out


def _letters(word: str) -> int:
    """Which letters a word has, one bit each."""
    return sum(1 << (ord(letter) & 31) for letter in {*word})


def _apart(a: str, b: str, most: int) -> int:
    """What it costs to make `b` of `a`, letter by letter; more than `most` where it is more."""
    if abs(len(a) - len(b)) * _SLIP > most:
        return most + 1
    before: list[int] = []
    row = [_SLIP * j for j in range(len(b) + 1)]
    for i, x in enumerate(a, 1):
        last, row, older = row, [_SLIP * i], before
        for j, y in enumerate(b, 1):
            cost = min(last[j] + _SLIP, row[j - 1] + _SLIP, last[j - 1] + _change(x, y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, older[j - 2] + _SLIP)
            row.append(cost)
        before = last
        if min(row) > most:
            return most + 1
    return row[-1]


def _change(a: str, b: str) -> int:
    return 0 if a == b else _OTHER if any({a, b} <= alike for alike in _ALIKE) else 3 * _SLIP
